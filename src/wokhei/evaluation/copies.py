"""How well copies are told from reports of their own, on texts whose copies are known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from time import process_time
from typing import Any

from wokhei.domain.errors import InputError
from wokhei.evaluation.streams import documents
from wokhei.stories import StoryIndex

LABELS = ("group", "report")  # of an item: texts of one label are one text
ORIGINALS = ("duplicate_of", "copy_of")  # of an item: the id of what it repeats, or null
FIRST_AT = datetime(2026, 1, 1, tzinfo=UTC)  # of items without a date: a minute apart from here


@dataclass(frozen=True, slots=True)
class CopyScore:
    """Pairs of texts taken for one; precision and recall are None where nothing is to divide by."""

    documents: int
    copies: int  # documents that repeat an earlier one, as the desk has it
    pairs: int | None  # pairs that are one text by the labels; None: the file has no labels
    precision: float | None
    recall: float | None
    documents_a_second: int  # of processor time, reading the file not counted


def score_copies(rows: Sequence[Mapping[str, Any]]) -> CopyScore:
    """Place texts as the desk does, and compare the pairs it takes for one with the labels.

    Args:
        rows: Items with `id`, `title`, `text`, `source`, `published`, and either `group` (texts of
            one group are one) or `duplicate_of` (the id of the original, or null). Or pairs: `a`
            and `b`, each an item, and `duplicate`.

    Raises:
        InputError: A row cannot be read.
    """
    if rows and {"a", "b"} <= set(rows[0]):
        pairs = [_pair(number, row) for number, row in enumerate(rows, start=1)]
        taken = sum(pair[2] for pair in pairs)
        told, true = sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)
        both = sum(pair[0] and pair[1] for pair in pairs)
        return _score(2 * len(rows), told, (told, true, both), taken)
    reports, taken = reports_of(rows)
    copies = len(reports) - len(set(reports.values()))
    labels = _labels(rows)
    if labels is None:
        return CopyScore(len(reports), copies, None, None, None, round(len(reports) / taken))
    counts = (
        _pairs(reports.values()),
        _pairs(labels.values()),
        _pairs((reports[name], labels[name]) for name in reports),
    )
    return _score(len(reports), copies, counts, taken)


def reports_of(items: Iterable[Mapping[str, Any]]) -> tuple[dict[str, str], float]:
    """The report that the desk takes each item for, by its id, and the seconds it took.

    Raises:
        InputError: An item cannot be read.
    """
    heard = documents(_whole(items))
    index = StoryIndex()
    begun = process_time()
    reports = {document.id: index.place(document).report_id for document in heard}
    return reports, process_time() - begun


def _score(documents: int, copies: int, counts: tuple[int, int, int], taken: float) -> CopyScore:
    found, pairs, both = counts
    return CopyScore(
        documents=documents,
        copies=copies,
        pairs=pairs,
        precision=round(both / found, 4) if found else None,
        recall=round(both / pairs, 4) if pairs else None,
        documents_a_second=round(documents / taken),
    )


def _pair(number: int, row: Mapping[str, Any]) -> tuple[bool, bool, float]:
    """Whether the two texts of a row are taken for one, whether they are, and the seconds."""
    try:
        sides = [{**_item(row[side]), "id": side} for side in ("a", "b")]
        duplicate = bool(row["duplicate"])
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"row {number} needs a, b and duplicate, got {sorted(row)}") from error
    reports, taken = reports_of(sides)
    return len(set(reports.values())) == 1, duplicate, taken


def _item(given: Any) -> dict[str, Any]:
    return {"text": given} if isinstance(given, str) else dict(given)


def _whole(items: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """The items with all that a document needs; undated ones come a minute apart."""
    seen: set[str] = set()
    for number, item in enumerate(items, start=1):
        if "id" not in item or not {"title", "text"} & set(item):
            raise InputError(f"item {number} needs id, and title or text, got {sorted(item)}")
        name = str(item["id"])
        if name in seen:
            raise InputError(f"item {number}: the id {name!r} is there twice")
        seen.add(name)
        at = FIRST_AT + timedelta(minutes=number)
        try:
            at = datetime.fromisoformat(str(item.get("published") or at))
        except ValueError as error:
            raise InputError(f"item {number}: published: {error}") from error
        yield {
            **item,
            "title": str(item.get("title") or ""),
            "source": str(item.get("source") or f"{name}.invalid"),
            "published": (at if at.tzinfo else at.replace(tzinfo=UTC)).isoformat(),
        }


def _labels(items: Iterable[Mapping[str, Any]]) -> dict[str, str] | None:
    """What each item is a copy of, by its id; None where no item says."""
    rows = {str(row["id"]): row for row in items}
    named = next((one for one in LABELS if any(one in row for row in rows.values())), None)
    if named is not None:
        return {
            name: f"alone {name}" if row.get(named) is None else f"of {row[named]}"
            for name, row in rows.items()
        }
    named = next((one for one in ORIGINALS if any(one in row for row in rows.values())), None)
    if named is None:
        return None
    labels = {}
    for name in rows:
        first, passed = name, set[str]()
        while first not in passed and (before := rows.get(first, {}).get(named)):
            passed.add(first)
            first = str(before)
        labels[name] = first
    return labels


def _pairs(labels: Iterable[Hashable]) -> int:
    return sum(count * (count - 1) // 2 for count in Counter(labels).values())

"""An evidence bundle checked again, by whoever holds it: offline, with today's rules.

`audit` reads the members of a bundle and returns a line for each thing that must hold. The
signature is checked by whoever can, and its result passed in.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from wokhei.domain import bundle
from wokhei.domain.codec import from_data
from wokhei.domain.document import Document
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft
from wokhei.domain.errors import BundleError
from wokhei.domain.span import digest, sha256
from wokhei.domain.verdict import Ledger, Verdict
from wokhei.verification.chain import broken_line, last_seal
from wokhei.verification.record import made_with

Noun = TypeVar("Noun")
Verify = Callable[[Draft, Dossier], Ledger]

MOST_SENTENCES = 2_000  # of an article; the desk's own have some 60
MOST_WORDING = 300_000  # code points of its sentences and of what they quote; real ones 30,000
MOST_CITATIONS = 20_000
MOST_DOCUMENTS = 1_000
MOST_TEXT = 8_000_000  # code points of all documents together, filled; real dossiers have 1 million

ROUNDED = 1.01  # what rounding may add to a ratio; a floor under the divisor makes it smaller

_FAULTS = (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError)


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One thing that must hold, and whether it does; `told` says it in words."""

    check: str
    holds: bool
    told: str


@dataclass(frozen=True, slots=True)
class Change:
    """A sentence whose verdict is another today."""

    sentence: str
    before: str
    now: str
    reason: str


@dataclass(frozen=True, slots=True)
class Audit:
    """What came of checking a bundle again."""

    lines: tuple[AuditLine, ...]
    changes: tuple[Change, ...]
    about: Mapping[str, object]  # the manifest without its list of files

    @property
    def holds(self) -> bool:
        """Whether everything does."""
        return all(line.holds for line in self.lines)


@dataclass(frozen=True, slots=True)
class Contents:
    """A bundle's members, read. `documents` have their texts, what was left out filled."""

    manifest: dict[str, Any]
    article: dict[str, Any]
    draft: Draft
    dossier: Dossier
    snapshots: tuple[bundle.Snapshot, ...]
    ledger: str


def audit(members: Mapping[str, bytes], *, verify: Verify, signed: AuditLine) -> Audit:
    """Everything that can be checked again in a bundle, in order.

    Args:
        members: The bytes of each member, by name; all of `domain.bundle.MEMBERS`.
        verify: Checks a draft against a dossier.
        signed: What came of checking the signature.

    Raises:
        BundleError: A member cannot be read as what it should be; names it.
    """
    held = contents(members)
    again = verify(held.draft, held.dossier)
    changes = tuple(_changes(held.ledger, again))
    lines = (
        signed,
        _digests(members, held.manifest),
        _chain(held),
        _same_article(members, held),
        _texts(held),
        _offsets(held),
        _annotations(members, held),
        _signal(members, held),
        _verdicts(held, again, changes),
        _guards(again),
        _rules(held.ledger),
    )
    about = {name: value for name, value in held.manifest.items() if name != "files"}
    return Audit(lines, changes, about)


def contents(members: Mapping[str, bytes]) -> Contents:
    """The members of a bundle as nouns.

    Raises:
        BundleError: One cannot be read as what it should be, or is beyond measure; names it.
    """
    texts = {name: _text(members, name) for name in (*bundle.RECORDS, bundle.MANIFEST)}
    manifest = _json(texts, bundle.MANIFEST, dict)
    if manifest.get("version") != bundle.VERSION:
        told = f"has version {manifest.get('version')!r:.40}; this program reads {bundle.VERSION}"
        raise BundleError(told, where=bundle.MANIFEST)
    article = _json(texts, bundle.ARTICLE, dict)
    draft = _noun(article.get("draft"), Draft, bundle.ARTICLE)
    dossier = _noun(_json(texts, bundle.DOSSIER, dict), Dossier, bundle.DOSSIER)
    held = _json(texts, bundle.DOCUMENTS, list)
    if len(held) > MOST_DOCUMENTS:
        raise BundleError(f"holds over {MOST_DOCUMENTS} documents", where=bundle.DOCUMENTS)
    snapshots = tuple(_noun(one, bundle.Snapshot, bundle.DOCUMENTS) for one in held)
    sentences = list(draft.sentences())
    if len(sentences) > MOST_SENTENCES:
        raise BundleError(f"has over {MOST_SENTENCES} sentences", where=bundle.ARTICLE)
    if sum(len(s.citations) + len(s.computations) for s in sentences) > MOST_CITATIONS:
        raise BundleError(f"has over {MOST_CITATIONS} citations", where=bundle.ARTICLE)
    wording = sum(len(s.text) + sum(len(c.quote) for c in s.citations) for s in sentences)
    if wording > MOST_WORDING:
        raise BundleError(f"says over {MOST_WORDING} code points", where=bundle.ARTICLE)
    if sum(one.length for one in snapshots) > MOST_TEXT:
        raise BundleError(f"has over {MOST_TEXT} code points", where=bundle.DOCUMENTS)
    documents = tuple(_restored(one) for one in snapshots)
    return Contents(
        manifest=manifest,
        article=article,
        draft=draft,
        dossier=replace(dossier, documents=documents),
        snapshots=snapshots,
        ledger=texts[bundle.LEDGER],
    )


def _text(members: Mapping[str, bytes], name: str) -> str:
    try:
        return members[name].decode("utf-8", "surrogatepass")
    except (KeyError, UnicodeDecodeError) as error:
        raise BundleError("is missing, or not UTF-8", where=name) from error


def _json(texts: Mapping[str, str], name: str, kind: type[Noun]) -> Noun:
    try:
        data = json.loads(texts[name])
    except (ValueError, RecursionError) as error:
        raise BundleError(f"is not JSON: {str(error)[:200]}", where=name) from error
    if not isinstance(data, kind):
        raise BundleError(f"must be a {kind.__name__}", where=name)
    return data


def _noun(data: Any, kind: type[Noun], where: str) -> Noun:
    try:
        return from_data(data, kind)
    except _FAULTS as error:
        told = f"does not describe a {kind.__name__.lower()}: {type(error).__name__} {error!s:.100}"
        raise BundleError(told, where=where) from error


def _restored(snapshot: bundle.Snapshot) -> Document:
    try:
        return snapshot.restored()
    except _FAULTS as error:
        raise BundleError(f"{error!s:.200}", where=bundle.DOCUMENTS) from error


def _digests(members: Mapping[str, bytes], manifest: Mapping[str, Any]) -> AuditLine:
    """Every member is listed with its digest, and nothing else is."""
    listed = manifest.get("files")
    rows = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    stated = {str(one.get("name")): one.get("sha256") for one in rows}
    expected = set(bundle.MEMBERS) - {bundle.MANIFEST, bundle.SIGNATURE}
    wrong = sorted(
        name for name in expected if stated.get(name) != sha256(members.get(name, b"missing"))
    )
    wrong += sorted(set(stated) - expected)
    if wrong:
        return AuditLine("digests", False, f"not as in the manifest: {', '.join(wrong)[:200]}")
    return AuditLine("digests", True, f"{len(expected)} members are what the manifest says")


def _chain(held: Contents) -> AuditLine:
    """The ledger's lines seal one another, tell of this draft, and end in the manifest's seal."""
    head = _head(held.ledger)
    previous = str(head.get("previous", ""))
    line = broken_line(held.ledger, previous=previous)
    if line is not None:
        return AuditLine("ledger", False, f"line {line} of the ledger was changed")
    if last_seal(held.ledger) != held.manifest.get("ledger"):
        return AuditLine("ledger", False, "the ledger does not end in the seal of the manifest")
    if (held.article.get("revision") == 1) != (previous == ""):
        return AuditLine("ledger", False, "the ledger does not go on from the edition before")
    entries = [one.get("sentence") for one in _entries(held.ledger)]
    if head.get("draft") != held.draft.id or entries != [s.text for s in held.draft.sentences()]:
        return AuditLine("ledger", False, "the ledger is not that of this article")
    return AuditLine("ledger", True, f"{len(entries)} sentences, each line seals the one before")


def _same_article(members: Mapping[str, bytes], held: Contents) -> AuditLine:
    """The page shows the article that was checked, in the edition that the manifest names."""
    text = members[bundle.PAGE].decode("utf-8", "surrogatepass")
    edition = digest("edition", text)
    if not edition == held.article.get("edition") == held.manifest.get("edition"):
        return AuditLine("page", False, "the page is not the edition that the manifest names")
    for name in ("article", "slug", "revision", "published_at"):
        if held.article.get(name) != held.manifest.get(name):
            return AuditLine("page", False, f"{name} differs between article and manifest")
    shown = set(_shown(_json({bundle.PAGE: text}, bundle.PAGE, dict)))
    checked = {(s.text, s.kind.value) for s in held.draft.sentences()}
    running = {(s.text, s.kind.value) for s in replace(held.draft, matrix=None).sentences()}
    if not running <= shown <= checked:  # a page may leave out the table, and nothing else
        return AuditLine("page", False, "the page shows other sentences than were checked")
    return AuditLine("page", True, f"edition {edition} shows the sentences that were checked")


def _shown(data: object) -> Iterator[tuple[str, str]]:
    """The sentences in a page's data, wherever they stand."""
    waiting = [data]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            if {"text", "kind", "marks"} <= one.keys():
                yield str(one["text"]), str(one["kind"])
            else:
                waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)


def _texts(held: Contents) -> AuditLine:
    """A text that is here whole has the digest that it claims."""
    whole = [
        (one, document)
        for one, document in zip(held.snapshots, held.dossier.documents, strict=True)
        if one.whole
    ]
    for one, document in whole:
        if bundle.text_digest(document.text) != one.text_sha256:
            told = f"the text of {document.title!r:.80} is not the one that was read"
            return AuditLine("texts", False, told)
    rest = len(held.snapshots) - len(whole)
    told = f"{len(whole)} documents whole and as read"
    if rest:
        told += f"; of {rest} only the passages used, their whole text by digest alone"
    return AuditLine("texts", True, told)


def _offsets(held: Contents) -> AuditLine:
    """Every quotation stands where it is said to stand."""
    texts = {document.id: document.text for document in held.dossier.documents}
    count = 0
    for sentence in held.draft.sentences():
        for one in sentence.citations:
            text = texts.get(one.document_id)
            sound = 0 <= one.start < one.end
            if text is None or not sound or text[one.start : one.end] != one.quote:
                told = f"“{one.quote[:80]}” does not stand at {one.start} to {one.end}"
                return AuditLine("quotations", False, told)
            count += 1
    return AuditLine("quotations", True, f"{count} stand word for word at their place")


def _annotations(members: Mapping[str, bytes], held: Contents) -> AuditLine:
    """The Web Annotations say what the article's citations say."""
    texts = {bundle.ANNOTATIONS: _text(members, bundle.ANNOTATIONS)}
    data = _json(texts, bundle.ANNOTATIONS, dict)
    try:
        stated = [
            (
                item["body"]["selector"]["exact"],
                item["target"]["selector"][0]["exact"],
                item["target"]["selector"][1]["start"],
                item["target"]["selector"][1]["end"],
            )
            for item in data["first"]["items"]
        ]
    except (KeyError, TypeError, IndexError):
        return AuditLine("annotations", False, "the annotations cannot be read")
    cited = [
        (sentence.text, one.quote, one.start, one.end)
        for sentence in dict.fromkeys(held.draft.sentences())
        for one in sentence.citations
    ]
    if stated != cited:
        return AuditLine("annotations", False, "the annotations are not those of the article")
    return AuditLine("annotations", True, f"{len(stated)} say what the citations say")


def _signal(members: Mapping[str, bytes], held: Contents) -> AuditLine:
    """The rows are those that the signal counts, and lie in its window."""
    rows = _json({bundle.ROWS: _text(members, bundle.ROWS)}, bundle.ROWS, list)
    signal = held.dossier.signal
    if signal is None:
        return AuditLine("signal", not rows, "written for a question, not for a signal")
    families = {str(one.get("family")) for one in rows if isinstance(one, dict)}
    strange = sorted(families - set(signal.families))
    if strange:
        told = f"{strange[0][:80]} is in the rows, but not among the signal's owners"
        return AuditLine("signal", False, told)
    unknown = {str(one.get("id")) for one in rows if isinstance(one, dict)}
    unknown -= set(signal.document_ids)
    if unknown:
        told = f"{min(unknown)[:80]} is in the rows, but the signal does not count it"
        return AuditLine("signal", False, told)
    if signal.expected > 0 and signal.ratio > ROUNDED * signal.observed / signal.expected:
        told = f"{signal.observed:g} by {signal.expected:.3g} is not {signal.ratio:.3g}"
        return AuditLine("signal", False, told)
    told = (
        f"{signal.observed:g} observed, {signal.expected:.3g} expected; listed are {len(rows)} of "
        f"its {len(signal.document_ids)} reports, of {len(families)} of its "
        f"{len(signal.families)} owners"
    )
    return AuditLine("signal", True, told)


def _verdicts(held: Contents, again: Ledger, changes: tuple[Change, ...]) -> AuditLine:
    """Today's rules come to the verdicts of the ledger; those of a model are told, not repeated."""
    count = len(again.entries)
    models = [str(one["supported_by"]) for one in _entries(held.ledger) if one.get("supported_by")]
    if changes:
        told = f"{len(changes)} of {count} sentences are judged otherwise today"
        return AuditLine("verdicts", False, told)
    told = f"{count} sentences are judged as they were"
    if models:
        told += f"; {len(models)} also by a model, not asked here: {models[0][:100]}"
    return AuditLine("verdicts", True, told)


def _changes(ledger: str, again: Ledger) -> Iterator[Change]:
    for entry, line in zip(again.entries, _entries(ledger), strict=False):
        verdict = str(line.get("verdict"))
        soft = not any(finding.hard for finding in entry.findings)
        if line.get("supported_by") and verdict == Verdict.SUPPORTED and soft:
            continue  # a model rescued it, which is not asked here
        if entry.verdict.value != verdict:
            reason = " ".join(finding.message for finding in entry.findings)
            yield Change(entry.sentence, verdict, entry.verdict.value, reason)


def _guards(again: Ledger) -> AuditLine:
    failed = [finding.message for finding in again.guards]
    told = " ".join(failed) or "the article as a whole passes"
    return AuditLine("guards", not failed, told)


def _rules(ledger: str) -> AuditLine:
    """What the rules were then and are now; rules that changed are no fault of the bundle's."""
    stated = _head(ledger).get("made_with")
    then = stated if isinstance(stated, dict) else {}
    now = made_with()
    differ = sorted(name for name in {*then, *now} if then.get(name) != now.get(name))
    version = str(then.get("wokhei", "an unknown version"))[:40]
    if not differ:
        return AuditLine("rules", True, f"checked then as now, by wokhei {version}")
    told = f"checked then by wokhei {version}, now by {now['wokhei']}; changed: {', '.join(differ)}"
    return AuditLine("rules", True, told[:400])


def _head(ledger: str) -> dict[str, Any]:
    return _line(ledger.partition("\n")[0])


def _entries(ledger: str) -> list[dict[str, Any]]:
    return [_line(line) for line in ledger.splitlines()[1:-1]]


def _line(text: str) -> dict[str, Any]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}

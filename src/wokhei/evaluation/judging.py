"""The judge of single sentences; it knows nouns and nothing of how articles are made or checked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from wokhei.domain.document import DatePrecision, Document, Quality, Role
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Computation, Sentence, SentenceKind
from wokhei.domain.signal import Signal

LONGEST_QUOTE = 45  # words
LEAST_QUOTE = 4  # words from which a stretch in quotation marks is a quotation, not a term
_SMALL = "zero one two three four five six seven eight nine ten".split()  # noqa: SIM905
_PRONOUNS = frozenset(
    "he she they his her their its him them this that these those and or but".split()  # noqa: SIM905
)
_VERBS = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|must|shall|should"
    r"|will|would|says?|said|means?|\w+(?:ed|es|s|ise|ize|fy)|put|set|let|cut|won|left|took|made"
    r"|gave|grew|fell|rose|held|kept|told|went|came|saw|ran|lost|built|sold|bought|paid|spent|led"
    r"|began|found|became|brought|drew|wrote|spoke|shut|sent|met|hit|quit|cost|read|apply|grant"
    r"|need|want|give|take|make|call|run|ask|see|use|study|share|modify|copy)\b",
    re.IGNORECASE,
)
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:,\d{3})*(?:\.\d+)?")


def plain(text: str) -> str:
    """A text as the judge compares it: white space folded, quotation marks made one."""
    folded = unicodedata.normalize("NFC", text)
    for mark in "“”„«»":
        folded = folded.replace(mark, '"')
    for mark in "‘’‚`":
        folded = folded.replace(mark, "'")
    return " ".join(folded.split())


def faults(sentence: Sentence, dossier: Dossier) -> list[str]:
    """What a sentence says without evidence for it; empty where all of it is carried."""
    if sentence.kind in (SentenceKind.METHOD, SentenceKind.STRUCTURAL):
        loose = sentence.citations or sentence.computations or _NUMBER.search(sentence.text)
        return ["a link that states something"] if loose else []
    found = [f for one in sentence.citations if (f := _wrong(one, sentence, dossier))]
    found += [f for one in sentence.computations if (f := _miscounted(one, sentence, dossier))]
    if sentence.kind is SentenceKind.REPORTED:
        found.append("a paraphrase, which this judge cannot read")
    if sentence.kind is SentenceKind.QUOTED and not sentence.citations:
        found.append("no citation")
    if sentence.kind is SentenceKind.COMPUTED and not sentence.computations:
        found.append("no figure")
    found += [f"a quotation without citation ({one})" for one in _uncited(sentence, dossier)]
    found += [f"a number without origin ({one})" for one in _loose_numbers(sentence, dossier)]
    return found


def is_exact(sentence: Sentence, citation: Citation, dossier: Dossier) -> bool:
    """Whether a citation's quote stands at its offsets and is printed in its sentence."""
    return not _wrong(citation, sentence, dossier)


def unreadable(sentence: Sentence, dossier: Dossier) -> Iterator[str]:
    """What a reader would stumble over."""
    held = {document.id: document for document in dossier.documents}
    there = [c for c in sentence.citations if c.document_id in held]  # the others are faults
    whole = [held[c.document_id] for c in there]
    for citation, document in zip(there, whole, strict=True):
        quote = plain(citation.quote)
        words = quote.split()
        if len(words) > LONGEST_QUOTE:
            yield "long quote"
        headline = citation.start < len(document.title)
        first = words[0].strip("\"'").casefold() if words else ""
        opens = citation is sentence.citations[0]
        if opens and first in _PRONOUNS:
            yield "dangling pronoun"
        if not headline and opens and not _VERBS.search(quote):
            yield "fragment"
    if not sentence.text.rstrip('”"’)').endswith((".", "!", "?")):
        yield "no full stop"
    for document in whole:
        if plain(document.source_name) not in plain(sentence.text):
            yield "no speaker"
        if not any(date in sentence.text for date in (_day(document), _short_day(document))):
            yield "no date"


def runs(text: str) -> set[tuple[str, ...]]:
    """The runs of five words of a text."""
    words = re.findall(r"\w+", plain(text).casefold())
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


def overlap(one: set[tuple[str, ...]], two: set[tuple[str, ...]]) -> float:
    """The share of the smaller set that the other has too."""
    smaller = min(len(one), len(two))
    return len(one & two) / smaller if smaller else 0.0


def quotations(text: str) -> list[str]:
    """What stands in double quotation marks, the outermost pairs."""
    found, depth, start = [], 0, 0
    for at, letter in enumerate(text):
        if letter == "“":
            depth += 1
            start = at + 1 if depth == 1 else start
        elif letter == "”" and depth:
            depth -= 1
            if not depth:
                found.append(text[start:at])
    return found


def _wrong(citation: Citation, sentence: Sentence, dossier: Dossier) -> str:
    document = next((d for d in dossier.documents if d.id == citation.document_id), None)
    if document is None:
        return "a document that is not there"
    if document.text[citation.start : citation.end] != citation.quote:
        return "offsets that do not hold"
    if plain(citation.quote) not in plain(sentence.text):
        return "a citation that is not printed"
    return ""


def _uncited(sentence: Sentence, dossier: Dossier) -> list[str]:
    """Quotations of some length that no citation of the sentence covers."""
    cited = [plain(citation.quote) for citation in sentence.citations]
    titles = {plain(d.title) for d in dossier.documents}
    phrases = {plain(argument) for one in sentence.computations for argument in one.arguments}
    subject = {plain(dossier.question)} | {
        plain(t) for t in ((dossier.signal.term, dossier.signal.label) if dossier.signal else ())
    }
    known = {one.rstrip(".,;:!?") for one in titles | phrases | subject}
    loose = []
    for quotation in quotations(sentence.text):
        text = plain(quotation).rstrip(".,;:!?")
        covered = any(text in quote or quote.rstrip(".,;:!?") in text for quote in cited)
        if len(text.split()) >= LEAST_QUOTE and not covered and text not in known:
            loose.append(quotation)
    return loose


def _loose_numbers(sentence: Sentence, dossier: Dossier) -> list[str]:
    """Numbers outside quotations that no figure, date, title or name accounts for."""
    text = sentence.text
    for citation in sentence.citations:
        text = plain(text).replace(plain(citation.quote), " ")
    for quotation in quotations(text):
        text = text.replace(quotation, " ")
    known = " ".join(
        [dossier.question, *(one.value for one in sentence.computations)]
        + [a for one in sentence.computations for a in one.arguments]
        + [f"{d.title} {d.source_name}" for d in dossier.documents]
        + ([dossier.signal.label, dossier.signal.term] if dossier.signal else [])
    )
    allowed = set(_NUMBER.findall(plain(known)))
    return [number for number in _NUMBER.findall(text) if number not in allowed]


def _miscounted(one: Computation, sentence: Sentence, dossier: Dossier) -> str:
    count = _COUNTS.get(one.figure)
    if count is None:
        return f"a figure that this judge does not know ({one.figure})"
    again = count(dossier, one.arguments)
    if again != one.value:
        return f"{one.figure} comes to {again}, not {one.value}"
    ways = {again, f"{int(again):,}"} if again.isdigit() else {again}
    if again.isdigit() and int(again) <= 10:
        ways |= {_SMALL[int(again)]} | ({"none", "no"} if again == "0" else set())
    said = sentence.text.casefold()
    printed = any(re.search(rf"(?<!\w){re.escape(w.casefold())}(?!\w)", said) for w in ways)
    return "" if printed else f"{one.figure} is not printed"


def _holds(document: Document, phrase: str) -> bool:
    """Whether the phrase stands in the text as words, in the plural too."""
    words = re.findall(r"\w+", phrase.casefold())
    pattern = r"(?<!\w)" + r"[\W_]{1,4}".join(re.escape(w) for w in words) + r"(?:s|es)?(?!\w)"
    return bool(words) and re.search(pattern, document.text.casefold()) is not None


def _families(documents: Iterable[Document]) -> str:
    return str(len({document.family for document in documents}))


def _mentioning(dossier: Dossier, phrases: tuple[str, ...]) -> list[Document]:
    return [d for d in dossier.documents if any(_holds(d, phrase) for phrase in phrases)]


def _echoing(dossier: Dossier, arguments: tuple[str, ...]) -> str:
    document = dossier.document(arguments[0])
    said = runs(document.text[int(arguments[1]) : int(arguments[2])])
    alike = {p.document_id for p in dossier.passages if overlap(said, runs(p.text)) >= 0.5}
    return _families([d for d in dossier.documents if d.id in alike or d.id == document.id])


def _rows(dossier: Dossier, standard: str, document: str = "") -> list[tuple[str, str, str]]:
    """Number, name and verdict of each criterion of a standard, of one document or of all."""
    return [
        (row.criterion, row.name, row.verdict.value.replace("_", " "))
        for one in dossier.assessments
        for found in one.standards
        for row in found.rows
        if found.standard == standard and document in ("", one.document)
    ]


def _criteria(dossier: Dossier, told: tuple[str, ...]) -> str:
    rows = _rows(dossier, told[1], told[0])
    return str(sum(verdict == told[2] for _, _, verdict in rows) if told[2:] else len(rows))


def _criterion(dossier: Dossier, told: tuple[str, ...]) -> str:
    names = {number: name for number, name, _ in _rows(dossier, told[0])}
    name = names.get(told[1], "")
    return name[:1].lower() + name[1:]


def _verdict(dossier: Dossier, told: tuple[str, ...]) -> str:
    rows = _rows(dossier, told[1], told[0])
    return next((verdict for number, _, verdict in rows if number == told[2]), "")


def _standard(dossier: Dossier, told: tuple[str, ...]) -> str:
    found = (s for one in dossier.assessments for s in one.standards if s.standard == told[0])
    return next((one.title for one in found), "")


def _day(document: Document) -> str:
    at = document.published_at
    if document.dated_to is DatePrecision.UNKNOWN:
        return "undated"
    if document.dated_to is DatePrecision.YEAR:
        return str(at.year)
    month = f"{_MONTHS[at.month - 1]} {at.year}"
    return month if document.dated_to is DatePrecision.MONTH else f"{at.day} {month}"


def _with_date(dossier: Dossier) -> Sequence[Document]:
    return [d for d in dossier.documents if _day(d) != "undated"] or dossier.documents


def _short_day(document: Document) -> str:
    exact = document.dated_to is DatePrecision.DAY
    return _day(document).rsplit(" ", 1)[0] if exact else _day(document)


def _decimals(number: float) -> str:
    if 0 < abs(number) < 0.01:
        return "below 0.01"
    text = f"{number:.1f}" if abs(number) >= 1 else f"{number:.2f}"
    return text.rstrip("0").rstrip(".")


def _chance(number: float) -> str:
    return "below 0.0001" if number < 0.0001 else f"{number:.2g}"


def _on(moment: datetime) -> str:
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


_Count = Callable[[Dossier, tuple[str, ...]], str]


def _of_signal(read: Callable[[Signal], str]) -> _Count:
    return lambda dossier, _: read(dossier.signal) if dossier.signal else ""


def _sense(dossier: Dossier, words: tuple[str, ...]) -> str:
    senses = dossier.signal.senses if dossier.signal else ()
    return next((str(len(s.families)) for s in senses if s.words[: len(words)] == words), "")


_COUNTS: Mapping[str, _Count] = {
    "documents": lambda d, _: str(len(d.documents)),
    "families": lambda d, _: _families(d.documents),
    "primary_documents": lambda d, _: str(sum(x.role is Role.PRIMARY for x in d.documents)),
    "full_documents": lambda d, _: str(sum(x.quality is Quality.FULL for x in d.documents)),
    "documents_cited": lambda d, ids: str(sum(x.id in ids for x in d.documents)),
    "families_cited": lambda d, ids: _families([x for x in d.documents if x.id in ids]),
    "documents_mentioning": lambda d, phrases: str(len(_mentioning(d, phrases))),
    "families_mentioning": lambda d, phrases: _families(_mentioning(d, phrases)),
    "families_echoing": _echoing,
    "document_date": lambda d, ids: _day(d.document(ids[0])),
    "document_day": lambda d, ids: _short_day(d.document(ids[0])),
    "document_read_on": lambda d, ids: _on(d.document(ids[0]).fetched_at),
    "documents_undated": lambda d, _: str(sum(_day(x) == "undated" for x in d.documents)),
    "first_date": lambda d, _: _day(min(_with_date(d), key=lambda x: (x.published_at, x.id))),
    "last_date": lambda d, _: _day(max(_with_date(d), key=lambda x: (x.published_at, x.id))),
    "gathered_on": lambda d, _: _on(d.gathered_at),
    "assessment": _verdict,
    "criteria": _criteria,
    "criterion": _criterion,
    "standard": _standard,
    "copies": lambda d, _: str(sum(len(d.copies.get(x.id, ())) for x in d.documents)),
    "aside": lambda d, _: str(d.aside),
    "missing": lambda d, _: str(len(d.missing)),
    "monitored_sources": lambda d, _: str(d.monitored_sources),
    "sense_families": _sense,
    "signal_observed": _of_signal(lambda s: _decimals(s.observed)),
    "signal_expected": _of_signal(lambda s: _decimals(s.expected)),
    "signal_ratio": _of_signal(lambda s: _decimals(s.ratio)),
    "signal_p": _of_signal(lambda s: _chance(s.p)),
    "signal_q": _of_signal(lambda s: _chance(s.q)),
    "signal_families": _of_signal(lambda s: str(len(s.families))),
    "signal_copies": _of_signal(lambda s: str(s.copies)),
    "signal_baseline": _of_signal(lambda s: str(s.baseline_buckets)),
    "signal_monitored": _of_signal(lambda s: str(s.monitored_sources)),
    "signal_senses": _of_signal(lambda s: str(len(s.senses))),
    "signal_silent": _of_signal(lambda s: str(len(s.silent))),
    "signal_window_start": _of_signal(lambda s: _on(s.window_start_at)),
    "signal_last_day": _of_signal(
        lambda s: _on(max(s.window_start_at, s.window_end_at - timedelta(microseconds=1)))
    ),
}

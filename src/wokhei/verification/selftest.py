"""An article spoilt on purpose, in named ways, to see what the checks catch.

Each way takes a sound draft and its dossier and returns them with one thing wrong, once for each
place where it can be done, up to `MOST_PLACES`. A hard one is of the kind that exact checks must
catch without exception. The others are rewordings, of which rules catch what they can.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Draft, Sentence, SentenceKind
from wokhei.domain.figures import NUMBER_WORDS
from wokhei.domain.verdict import Ledger
from wokhei.text.quotes import find_quote, fold
from wokhei.verification.figures import printed

Verify = Callable[[Draft, Dossier], Ledger]
Spoilt = Iterator[tuple[Draft, Dossier]]
Spoil = Callable[[Draft, Dossier], Spoilt]

MOST_PLACES = 5  # of one way in one article: enough to see a gap, few enough for seconds

_NUMBER = re.compile(r"(?<![\w.,])\d+(?![\w.,]*\d)")
_WORD = re.compile(r"\b[a-z]{5,}\b")
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|must|may|can|would|should|could)\b"
    r"(?! (?:not|never|no)\b)"
)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to spoil an article."""

    name: str
    told: str
    spoil: Spoil
    hard: bool = True


@dataclass(frozen=True, slots=True)
class SelfTestLine:
    """How often one way was tried and caught; `by` names what caught it, `slipped` what did not."""

    name: str
    told: str
    hard: bool
    tried: int
    caught: int
    by: tuple[str, ...]
    slipped: tuple[str, ...]


def self_test(draft: Draft, dossier: Dossier, *, verify: Verify) -> list[SelfTestLine]:
    """Spoils a sound draft in every way and says what was caught.

    Raises:
        ValueError: The draft does not pass as it is.
    """
    sound = verify(draft, dossier)
    if not sound.passed:
        raise ValueError(f"the article does not pass as it is: {sound.failures[0].message}")
    return [_tried(way, draft, dossier, verify) for way in WAYS]


def _tried(way: Way, draft: Draft, dossier: Dossier, verify: Verify) -> SelfTestLine:
    tried, by, slipped = 0, [], []
    before = {sentence.text for sentence in draft.sentences()}
    for spoilt, held in islice(way.spoil(draft, dossier), MOST_PLACES):
        tried += 1
        ledger = verify(spoilt, held)
        if ledger.passed:
            new = [one.text for one in spoilt.sentences() if one.text not in before]
            slipped.append(new[0] if new else spoilt.headline.text)
        else:
            by.append(f"{ledger.failures[0].check}: {ledger.failures[0].reason}")
    return SelfTestLine(
        name=way.name,
        told=way.told,
        hard=way.hard,
        tried=tried,
        caught=len(by),
        by=tuple(dict.fromkeys(by)),
        slipped=tuple(slipped),
    )


# Ways to spoil what is quoted


def _word_swapped(draft: Draft, dossier: Dossier) -> Spoilt:
    return _in_quotes(draft, dossier, lambda q: _WORD.sub("otherwise", q, count=1))


def _word_dropped(draft: Draft, dossier: Dossier) -> Spoilt:
    return _in_quotes(draft, dossier, lambda q: re.sub(r"(\s)[a-z]{5,}\s", r"\1", q, count=1))


def _number_changed(draft: Draft, dossier: Dossier) -> Spoilt:
    return _in_quotes(draft, dossier, _raised)


def _denial_added(draft: Draft, dossier: Dossier) -> Spoilt:
    return _in_quotes(draft, dossier, _denied)


def _words_added(draft: Draft, dossier: Dossier) -> Spoilt:
    return _in_quotes(draft, dossier, lambda q: f"{q.rstrip('.,')} and nobody objected.")


def _quotes_joined(draft: Draft, dossier: Dossier) -> Spoilt:
    """Two documents' words as one quotation, the seam hidden behind an ellipsis."""
    quoted = [s for s in _of(draft, SentenceKind.QUOTED) if len(s.citations) == 1]
    for one in quoted:
        other = next((s for s in quoted if _documents(s).isdisjoint(_documents(one))), None)
        if other is None or one.citations[0].quote not in one.text:
            continue
        first, second = one.citations[0], other.citations[0]
        said = f"{first.quote.rstrip('.,')} … {second.quote}"
        text = one.text.replace(first.quote, said)
        yield _with(draft, one, replace(one, text=text, citations=(first, second))), dossier


def _in_quotes(draft: Draft, dossier: Dossier, change: Callable[[str], str]) -> Spoilt:
    """The draft with a quotation changed where a reader sees it, its citation left as it is."""
    for sentence in _of(draft, SentenceKind.QUOTED):
        place = find_quote(sentence.citations[0].quote, fold(sentence.text))
        if place is None:
            continue
        changed = change(place.of(sentence.text))
        if changed != place.of(sentence.text):
            text = sentence.text[: place.start] + changed + sentence.text[place.end :]
            yield _with(draft, sentence, replace(sentence, text=text)), dossier


# Ways to spoil what it rests on


def _offset_shifted(draft: Draft, dossier: Dossier) -> Spoilt:
    return _in_citations(draft, dossier, lambda c: [replace(c, start=c.start + 1, end=c.end + 1)])


def _document_swapped(draft: Draft, dossier: Dossier) -> Spoilt:
    ids = [one.id for one in dossier.documents]
    others = {one: next((other for other in ids if other != one), "") for one in ids}
    return _in_citations(
        draft, dossier, lambda c: [replace(c, document_id=others.get(c.document_id, ""))]
    )


def _document_unknown(draft: Draft, dossier: Dossier) -> Spoilt:
    return _in_citations(draft, dossier, lambda c: [replace(c, document_id="nowhere")])


def _citation_removed(draft: Draft, dossier: Dossier) -> Spoilt:
    return _in_citations(draft, dossier, lambda _: [])


def _in_citations(
    draft: Draft, dossier: Dossier, change: Callable[[Citation], list[Citation]]
) -> Spoilt:
    for sentence in _of(draft, SentenceKind.QUOTED):
        citations = tuple(one for citation in sentence.citations for one in change(citation))
        yield _with(draft, sentence, replace(sentence, citations=citations)), dossier


def _source_rewritten(draft: Draft, dossier: Dossier) -> Spoilt:
    """The document changed under the citation."""
    for sentence in _of(draft, SentenceKind.QUOTED):
        citation = sentence.citations[0]
        document = dossier.document(citation.document_id)
        text = document.text[: citation.start] + "X" + document.text[citation.start + 1 :]
        documents = tuple(
            replace(one, text=text) if one.id == document.id else one for one in dossier.documents
        )
        yield draft, replace(dossier, documents=documents)


def _outlet_swapped(draft: Draft, dossier: Dossier) -> Spoilt:
    """The words of one outlet given to another."""
    names = {one.id: one.source_name for one in dossier.documents}
    for sentence in _of(draft, SentenceKind.QUOTED):
        mine = {names[one] for one in _documents(sentence)}
        other = next((n for n in names.values() if n not in mine and n not in sentence.text), None)
        own = next((name for name in sorted(mine) if name in sentence.text), None)
        if other is not None and own is not None:
            text = sentence.text.replace(own, other)
            yield _with(draft, sentence, replace(sentence, text=text)), dossier


def _speaker_invented(draft: Draft, dossier: Dossier) -> Spoilt:
    for sentence in _of(draft, SentenceKind.QUOTED):
        text = f"{sentence.text} So said Orla Vennick."
        yield _with(draft, sentence, replace(sentence, text=text)), dossier


# Ways to spoil what is calculated


def _figure_changed(draft: Draft, dossier: Dossier) -> Spoilt:
    """A figure raised by one, in the sentence and in its calculation."""
    for sentence in _of(draft, SentenceKind.COMPUTED):
        for computation in sentence.computations:
            place = next(printed(computation, sentence.text), None)
            number = digits_of(computation.value)
            if place is None or number is None:
                continue
            value = str(number + 1)
            text = sentence.text[: place[0]] + value + sentence.text[place[1] :]
            others = tuple(
                replace(one, value=value) if one == computation else one
                for one in sentence.computations
            )
            yield _with(draft, sentence, replace(sentence, text=text, computations=others)), dossier


def _figure_misprinted(draft: Draft, dossier: Dossier) -> Spoilt:
    for sentence in _of(draft, SentenceKind.COMPUTED):
        places = list(printed(sentence.computations[0], sentence.text))
        if len(places) == 1:
            [(start, end)] = places
            text = f"{sentence.text[:start]}8,313{sentence.text[end:]}"
            yield _with(draft, sentence, replace(sentence, text=text)), dossier


def digits_of(value: str) -> int | None:
    """The whole number that a figure's value states in digits or words; None where it states none.

    Examples:
        >>> digits_of("three"), digits_of("12"), digits_of("1 May 2026")
        (3, 12, None)
    """
    if value in NUMBER_WORDS:
        return NUMBER_WORDS.index(value)
    return int(value) if value.isascii() and value.isdigit() else None


def _rows_dropped(draft: Draft, dossier: Dossier) -> Spoilt:
    for sentence in _of(draft, SentenceKind.COMPUTED):
        first, *others = sentence.computations
        if first.rows:
            changed = (replace(first, rows=first.rows[1:]), *others)
            yield _with(draft, sentence, replace(sentence, computations=changed)), dossier


def _calculation_removed(draft: Draft, dossier: Dossier) -> Spoilt:
    for sentence in _of(draft, SentenceKind.COMPUTED):
        yield _with(draft, sentence, replace(sentence, computations=())), dossier


# Ways to slip in what has no source


def _fact_in_link(draft: Draft, dossier: Dossier) -> Spoilt:
    return _put_in(draft, dossier, SentenceKind.STRUCTURAL, "The minister resigned in shame.")


def _number_in_link(draft: Draft, dossier: Dossier) -> Spoilt:
    return _put_in(draft, dossier, SentenceKind.STRUCTURAL, "What follows concerns 8,313 readers.")


def _name_in_link(draft: Draft, dossier: Dossier) -> Spoilt:
    text = "The sources differ, as the Vennick Institute has said."
    return _put_in(draft, dossier, SentenceKind.STRUCTURAL, text)


def _quotation_in_link(draft: Draft, dossier: Dossier) -> Spoilt:
    text = "The sources say: “It was theft, plain and simple.”"
    return _put_in(draft, dossier, SentenceKind.STRUCTURAL, text)


def _fact_in_method(draft: Draft, dossier: Dossier) -> Spoilt:
    return _put_in(draft, dossier, SentenceKind.METHOD, "The desk phoned the mayor, who wept.")


def _put_in(draft: Draft, dossier: Dossier, kind: SentenceKind, text: str) -> Spoilt:
    planted = Sentence(text, kind)
    for sentence in _of(draft, SentenceKind.QUOTED):
        yield _with(draft, sentence, sentence, planted), dossier


# Ways to spoil the article as a whole


def _dossier_swapped(draft: Draft, dossier: Dossier) -> Spoilt:
    yield replace(draft, dossier_id="another"), dossier


def _sources_left_out(draft: Draft, dossier: Dossier) -> Spoilt:
    """All that rests on any but one document is gone."""
    cited = [one for sentence in draft.body for one in sentence.citations]
    for kept in dict.fromkeys(one.document_id for one in cited):
        gone = {s.text for s in draft.sentences() if _documents(s) - {kept}}
        headline = Sentence("What is said of this", SentenceKind.STRUCTURAL)
        shorter = replace(draft, headline=headline, standfirst=headline).without(gone)
        if shorter is not None:
            yield shorter, dossier


def _reading_time_invented(draft: Draft, dossier: Dossier) -> Spoilt:
    return _put_in(draft, dossier, SentenceKind.STRUCTURAL, "This is a 90 min read.")


# Ways to reword


def _reworded_number(draft: Draft, dossier: Dossier) -> Spoilt:
    return _reworded(draft, dossier, _raised)


def _reworded_denial(draft: Draft, dossier: Dossier) -> Spoilt:
    return _reworded(draft, dossier, _denied)


def _reworded_name(draft: Draft, dossier: Dossier) -> Spoilt:
    return _reworded(draft, dossier, lambda q: f"Orla Vennick said that {q[:1].lower()}{q[1:]}")


def _reworded_at_random(draft: Draft, dossier: Dossier) -> Spoilt:
    return _reworded(draft, dossier, lambda q: "Prices will fall for years, and nobody will pay.")


def _reworded(draft: Draft, dossier: Dossier, change: Callable[[str], str]) -> Spoilt:
    """A quotation told in the desk's own voice, with one thing changed."""
    for sentence in _of(draft, SentenceKind.QUOTED):
        quote = sentence.citations[0].quote
        changed = change(quote)
        if changed != quote:
            told = Sentence(changed, SentenceKind.REPORTED, sentence.citations[:1])
            yield _with(draft, sentence, told), dossier


def _raised(text: str) -> str:
    return _NUMBER.sub(lambda match: str(int(match[0][:9]) + 7), text, count=1)


def _denied(text: str) -> str:
    return _VERB.sub(lambda match: f"{match[0]} not", text, count=1)


def _of(draft: Draft, kind: SentenceKind) -> list[Sentence]:
    """The sentences of a kind in the body, each once, with what the kind is known by."""
    found = dict.fromkeys(sentence for sentence in draft.body if sentence.kind is kind)
    return [s for s in found if s.citations or s.computations]


def _documents(sentence: Sentence) -> set[str]:
    return {citation.document_id for citation in sentence.citations}


def _with(draft: Draft, old: Sentence, *new: Sentence) -> Draft:
    """The draft with one sentence replaced wherever it stands."""

    def run(paragraph: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
        return tuple(s for one in paragraph for s in (new if one == old else (one,)))

    return replace(
        draft,
        standfirst=new[-1] if draft.standfirst == old else draft.standfirst,
        lead=tuple(run(one) for one in draft.lead),
        sections=tuple(
            replace(part, paragraphs=tuple(run(one) for one in part.paragraphs))
            for part in draft.sections
        ),
    )


WAYS: tuple[Way, ...] = (
    Way("word_swapped", "a word of a quotation is another", _word_swapped),
    Way("word_dropped", "a word of a quotation is missing", _word_dropped),
    Way("number_changed", "a number in a quotation is another", _number_changed),
    Way("denial_added", "a quotation says not", _denial_added),
    Way("words_added", "a quotation goes on", _words_added),
    Way("quotes_joined", "two documents are quoted as one", _quotes_joined),
    Way("offset_shifted", "a citation is off by one", _offset_shifted),
    Way("document_swapped", "a citation points at another document", _document_swapped),
    Way("document_unknown", "a citation points nowhere", _document_unknown),
    Way("citation_removed", "a quotation cites nothing", _citation_removed),
    Way("source_rewritten", "the document is changed under the citation", _source_rewritten),
    Way("outlet_swapped", "one outlet's words are given to another", _outlet_swapped),
    Way("speaker_invented", "somebody no source names has spoken", _speaker_invented),
    Way("figure_changed", "a figure and its calculation are one too high", _figure_changed),
    Way("figure_misprinted", "a figure is not the one calculated", _figure_misprinted),
    Way("rows_dropped", "a document counted is not listed", _rows_dropped),
    Way("calculation_removed", "a figure has no calculation", _calculation_removed),
    Way("fact_in_link", "a link between sentences states a fact", _fact_in_link),
    Way("number_in_link", "a link between sentences states a number", _number_in_link),
    Way("name_in_link", "a link between sentences names somebody", _name_in_link),
    Way("quotation_in_link", "a link between sentences quotes", _quotation_in_link),
    Way("fact_in_method", "the method tells what the desk did not do", _fact_in_method),
    Way("dossier_swapped", "the draft was written from something else", _dossier_swapped),
    Way("sources_left_out", "all rests on one document", _sources_left_out),
    Way("reading_time_invented", "the reading time is wrong", _reading_time_invented),
    Way("reworded_number", "told in other words with another number", _reworded_number, hard=False),
    Way("reworded_denial", "told in other words with a not", _reworded_denial, hard=False),
    Way("reworded_name", "told in other words by somebody unknown", _reworded_name, hard=False),
    Way("reworded_at_random", "told is what no source says", _reworded_at_random, hard=False),
)

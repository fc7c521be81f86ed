"""The judge of articles finds what is planted in them; one that finds nothing shows nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from wokhei.domain.article import Article
from wokhei.domain.draft import Citation, Computation, Draft, Section, Sentence, SentenceKind
from wokhei.evaluation.articles import of_wire
from wokhei.evaluation.writing import Scores

Damage = Callable[[Sentence, Draft], Sentence]


@cache
def article() -> Article:
    return next(one for one in of_wire() if one.draft and one.ledger and one.ledger.passed)


def judged(sections: tuple[Section, ...]) -> Scores:
    held = article()
    assert held.draft is not None
    scores = Scores()
    scores.judge(replace(held, draft=replace(held.draft, sections=sections)), set())
    return scores


def damaged(kind: SentenceKind, damage: Damage) -> tuple[Section, ...]:
    """The sections with the first sentence of a kind damaged that cites or counts one thing."""
    draft = article().draft
    assert draft is not None
    said = [s for s in draft.sections for s in s.sentences]
    whole = next(s for s in said if s.kind is kind and len(s.citations or s.computations))
    return tuple(
        replace(
            part,
            paragraphs=tuple(
                tuple(damage(s, draft) if s is whole else s for s in paragraph)
                for paragraph in part.paragraphs
            ),
        )
        for part in draft.sections
    )


def cited(sentence: Sentence, **changes: object) -> Sentence:
    first, *rest = sentence.citations
    return replace(sentence, citations=(replace(first, **changes), *rest))  # type: ignore[arg-type]


def shifted(sentence: Sentence, _: Draft) -> Sentence:
    first = sentence.citations[0]
    return cited(sentence, start=first.start + 1, end=first.end + 1)


def altered(sentence: Sentence, _: Draft) -> Sentence:
    word = sentence.citations[0].quote.split()[2]
    return replace(sentence, text=sentence.text.replace(word, "seldom", 1))


def of_nowhere(sentence: Sentence, _: Draft) -> Sentence:
    return cited(sentence, document_id="none")


def uncited(sentence: Sentence, _: Draft) -> Sentence:
    return replace(sentence, citations=())


def with_a_quotation(sentence: Sentence, _: Draft) -> Sentence:
    return replace(sentence, text=f"{sentence.text[:-1]} and “nobody ever saw it there again”.")


def with_a_number(sentence: Sentence, _: Draft) -> Sentence:
    return replace(sentence, text=f"{sentence.text} That is 97 of them.")


def miscounted(sentence: Sentence, _: Draft) -> Sentence:
    first, *rest = sentence.computations
    return replace(sentence, computations=(replace(first, value="77"), *rest))


def misprinted(sentence: Sentence, _: Draft) -> Sentence:
    return replace(sentence, text="Hardly any of the sources have this figure.")


def made_up(sentence: Sentence, _: Draft) -> Sentence:
    return replace(sentence, computations=(Computation("believers", "4"),))


UNSUPPORTED = {
    "offsets that are one off": (SentenceKind.QUOTED, shifted),
    "a word changed in a quotation": (SentenceKind.QUOTED, altered),
    "a document that is not there": (SentenceKind.QUOTED, of_nowhere),
    "no citation": (SentenceKind.QUOTED, uncited),
    "a second quotation without one": (SentenceKind.QUOTED, with_a_quotation),
    "a number of the desk's own": (SentenceKind.QUOTED, with_a_number),
    "a count that is wrong": (SentenceKind.COMPUTED, miscounted),
    "a count that is not printed": (SentenceKind.COMPUTED, misprinted),
    "a figure that nobody knows": (SentenceKind.COMPUTED, made_up),
}


@pytest.mark.parametrize("fault", UNSUPPORTED.values(), ids=list(UNSUPPORTED))
def test_a_planted_fault_costs_recall(fault: tuple[SentenceKind, Damage]) -> None:
    scores = judged(damaged(*fault))

    assert scores.recall < 1
    assert scores.faults


def test_the_article_itself_has_none() -> None:
    draft = article().draft
    assert draft is not None

    scores = judged(draft.sections)

    assert (scores.precision, scores.recall, scores.repeated) == (1, 1, 0)
    assert scores.readable == {}


def test_a_link_that_counts_is_no_link() -> None:
    draft = article().draft
    assert draft is not None
    link = Sentence("All 12 of them agree.", SentenceKind.STRUCTURAL)

    scores = judged((*draft.sections, Section("More", ((link,),))))

    assert scores.faults


def test_the_same_sentence_twice_is_a_repetition() -> None:
    draft = article().draft
    assert draft is not None

    scores = judged((*draft.sections, draft.sections[0]))

    assert scores.repeated > 0


def nameless(sentence: Sentence, _: Draft) -> Sentence:
    held = article().dossier.document(sentence.citations[0].document_id)
    return replace(sentence, text=sentence.text.replace(held.source_name, "Somebody"))


def unended(sentence: Sentence, _: Draft) -> Sentence:
    return replace(sentence, text=sentence.text.rstrip(".”") + "”")


def undated(sentence: Sentence, _: Draft) -> Sentence:
    held = article().dossier.document(sentence.citations[0].document_id)
    day = held.published_at
    return replace(sentence, text=sentence.text.replace(f"{day.day} {day:%B}", "one day"))


def cut_to(words: Callable[[list[str]], str]) -> Damage:
    """A quotation of other words of the same document."""

    def damage(sentence: Sentence, _: Draft) -> Sentence:
        held = article().dossier.document(sentence.citations[0].document_id)
        quote = words(held.text.split())
        start = held.text.rfind(quote)
        held_so = Citation(held.id, start, start + len(quote), quote)
        return replace(sentence, text=f"{held.source_name}: “{quote}”.", citations=(held_so,))

    return damage


UNREADABLE = {
    "no speaker": nameless,
    "no full stop": unended,
    "no date": undated,
    "fragment": cut_to(lambda words: " ".join(words[-2:-1])),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_a_reader_stumbles_over_is_counted(name: str) -> None:
    scores = judged(damaged(SentenceKind.QUOTED, UNREADABLE[name]))

    assert scores.readable[name] > 0

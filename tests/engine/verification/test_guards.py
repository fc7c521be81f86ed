"""Guards on an article as a whole: a draft that passes and one that does not, for each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.engine.verification.drafts import (
    SOUND,
    cite,
    computed,
    document,
    documents_counted,
    dossier,
    draft,
    quoted,
    reported,
    structural,
)
from wokhei.domain.assessment import (
    Assessment,
    Attributes,
    Effect,
    Frame,
    FrameKind,
    Quote,
    Threshold,
)
from wokhei.domain.document import Document
from wokhei.domain.dossier import Dossier, Passage
from wokhei.domain.draft import Citation, Computation, Draft, Sentence, SentenceKind
from wokhei.domain.span import Span
from wokhei.domain.verdict import Finding
from wokhei.verification.config import DEFAULT
from wokhei.verification.guards import GUARDS, REMARKS

RAISED = "The port raised fees by 12 percent on 1 March."


def held(*bodies: str, **changes: object) -> Dossier:
    """The three documents and some more, one a body, each of an owner of its own."""
    base = dossier()
    more = tuple(
        replace(
            document(0),
            id=f"more-{number}",
            key=f"more-{number}",
            source_name=f"Outlet {number}",
            family=f"family-{number}",
            title="More",
            text=body,
            **changes,  # type: ignore[arg-type]
        )
        for number, body in enumerate(bodies)
    )
    passages = tuple(
        Passage(one.id, Span(0, len(one.text)), one.text, one.role, 0.5)
        for one in (*base.documents, *more)
    )
    return replace(base, documents=(*base.documents, *more), passages=passages)


def of(number: int, dossier: Dossier, quote: str) -> Citation:
    """A citation in one of the further documents."""
    source: Document = dossier.document(f"more-{number}")
    start = source.text.index(quote)
    return Citation(source.id, start, start + len(quote), quote)


def found(name: str, written: Draft, dossier: Dossier) -> Finding | None:
    guard = next(one for one in (*GUARDS, *REMARKS) if one.__name__ == name)
    return guard(written, dossier, DEFAULT)


def reason(name: str, sentence: Sentence, dossier: Dossier) -> str | None:
    finding = found(name, draft(*SOUND, sentence), dossier)
    return None if finding is None else str(finding.reason)


@pytest.mark.parametrize("guard", [*GUARDS, *REMARKS], ids=lambda guard: str(guard.__name__))
def test_a_sound_draft_passes_every_guard(guard: object) -> None:
    assert found(guard.__name__, draft(), held()) is None  # type: ignore[attr-defined]


# Names


@pytest.mark.parametrize(
    "sentence",
    [
        quoted(0, RAISED, "{name}: “{quote}” The Marlow Institute has counted."),
        reported("The port raised fees under the Tide Act.", cite(0, RAISED)),
        computed("Doran Pike read three documents.", documents_counted("three")),
    ],
    ids=["an organisation", "a law", "a person"],
)
def test_a_name_without_a_listed_source_is_found(sentence: Sentence) -> None:
    assert reason("names_have_sources", sentence, held()) == "name_without_source"


# Superlatives

LARGE = "The port is the largest on the coast, ahead of Marn and Kelso."


def test_a_superlative_that_no_passage_makes_is_found() -> None:
    sentence = reported("The largest port of the coast raised its fees.", cite(0, RAISED))

    assert reason("ranks_have_a_comparison", sentence, held()) == "superlative"


@pytest.mark.parametrize("word", ["largest", "biggest"])
def test_a_superlative_of_the_source_passes(word: str) -> None:
    there = held(LARGE)
    sentence = reported(f"The port is the {word} on the coast.", of(0, there, LARGE))

    assert reason("ranks_have_a_comparison", sentence, there) is None


def test_most_and_first_without_a_rank_are_no_superlative() -> None:
    sentence = reported("Most boats pay the fees in the first quarter.", cite(0, RAISED))

    assert reason("ranks_have_a_comparison", sentence, held()) is None


# Universal negatives


@pytest.mark.parametrize(
    "text",
    ["No other company raised its fees.", "No regulator has asked.", "Nobody knows the reason."],
)
def test_a_denial_of_all_without_a_search_is_found(text: str) -> None:
    sentence = reported(text, cite(0, RAISED))

    assert reason("denials_of_all_have_a_search", sentence, held()) == "universal_negative"


def test_a_link_that_denies_of_all_is_found() -> None:
    sentence = structural("No source says why.")

    assert reason("denials_of_all_have_a_search", sentence, held()) == "universal_negative"


def test_a_denial_of_the_source_passes() -> None:
    there = held("Nobody on the board asked the union.")
    sentence = reported("Nobody asked the union.", of(0, there, "Nobody on the board asked"))

    assert reason("denials_of_all_have_a_search", sentence, there) is None


def test_a_denial_that_is_counted_passes() -> None:
    count = Computation("documents_mentioning", "0", ("tariff war",))
    sentence = computed("No document of the dossier speaks of a tariff war.", count)

    assert reason("denials_of_all_have_a_search", sentence, held()) is None


def test_the_method_may_say_what_the_desk_did_not_do() -> None:
    sentence = Sentence(
        "No language model took part; nothing comes from outside.", SentenceKind.METHOD
    )

    assert reason("denials_of_all_have_a_search", sentence, held()) is None


# Positions


def test_a_position_without_a_document_by_its_holder_is_found() -> None:
    sentence = reported("Ana Brook has argued that small boats pay the most.", cite(0, RAISED))

    assert reason("positions_have_a_document", sentence, held()) == "author_missing"


def test_a_position_with_a_document_by_its_holder_passes() -> None:
    there = held("Small boats pay the most, and they should not.", author="Ana Brook")
    sentence = reported(
        "Ana Brook has argued that small boats pay the most.",
        of(0, there, "Small boats pay the most"),
    )

    assert reason("positions_have_a_document", sentence, there) is None


def test_what_somebody_said_once_is_left_to_the_check_of_speakers() -> None:
    sentence = reported("Ana Brook said that small boats pay the most.", cite(0, RAISED))

    assert reason("positions_have_a_document", sentence, held()) is None


# Limits

LICENCE = (
    "You must request a licence from the lab if your services have more than 700 million users."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Services with more than 700 million users are prohibited.", "effect_differs"),
        ("Services with more than 700 million users may use it.", "effect_differs"),
        ("Services with more than 700 million users must request a licence.", None),
        ("Services with more than 700 million users are named.", None),
        ("Services with more than 500 million users are prohibited.", None),  # numbers' business
    ],
)
def test_a_limit_keeps_what_it_does(text: str, expected: str | None) -> None:
    there = held(LICENCE)

    assert (
        reason("limits_keep_their_effect", reported(text, of(0, there, LICENCE)), there) == expected
    )


def assessed(there: Dossier, effect: Effect) -> Dossier:
    """The dossier with the licence read as frames."""
    text = there.documents[3].text
    limit = Threshold(700_000_000, "monthly active users", "700 million MAU")
    frame = Frame(
        FrameKind.SCALE_THRESHOLD, effect, Quote(text, 0, len(text)), "scale", threshold=limit
    )
    one = Assessment(there.documents[3].id, "0", (), (), (frame,), Attributes())
    return replace(there, assessments=(one,))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Services with more than 700 million monthly users are prohibited.", "effect_differs"),
        ("Services with more than 700 million monthly users need to apply.", None),
        ("Companies with more than 700 million in sales need to apply.", "effect_differs"),
    ],
    ids=["another effect", "the same", "another measure"],
)
def test_a_limit_is_held_against_the_licence_as_it_was_read(
    text: str, expected: str | None
) -> None:
    there = assessed(held(LICENCE), Effect.NEEDS_PERMISSION)
    sentence = reported(text, of(0, there, LICENCE))

    assert reason("limits_keep_their_effect", sentence, there) == expected


# Laws

ACT = "The Quiet Hours Act requires silence after ten."
NAMED = "The Quiet Hours Act requires silence."


def test_a_law_of_unknown_status_is_remarked_and_stops_nothing() -> None:
    there = held(ACT)

    finding = found("law_status_known", draft(*SOUND, reported(NAMED, of(0, there, ACT))), there)

    assert finding is not None
    assert (finding.reason, finding.hard) == ("law_status_unchecked", False)
    assert "Status not checked" in finding.message


def test_a_law_that_a_document_says_is_in_force_needs_no_remark() -> None:
    there = held(ACT, "The Quiet Hours Act has been in force since May.")

    assert reason("law_status_known", reported(NAMED, of(0, there, ACT)), there) is None


def test_a_law_that_is_gone_is_not_told_of_as_if_it_stood() -> None:
    there = held(ACT, "The Quiet Hours Act was repealed on Friday.")

    assert reason("laws_still_stand", reported(NAMED, of(0, there, ACT)), there) == (
        "law_status_differs"
    )


def test_a_law_that_is_told_of_as_gone_passes() -> None:
    there = held(ACT, "The Quiet Hours Act was repealed on Friday.")
    sentence = reported("The Quiet Hours Act, repealed since, required silence.", of(0, there, ACT))

    assert reason("laws_still_stand", sentence, there) is None


# Disagreement

HURT = "The collapse of the Marn bridge injured 14 workers on Sunday."
OTHER = "On Sunday the collapse of the Marn bridge injured 41 workers."


def test_sources_that_disagree_on_a_figure_are_remarked() -> None:
    there = held(HURT, OTHER)
    written = draft(*SOUND, Sentence(f"“{HURT}”", SentenceKind.QUOTED, (of(0, there, HURT),)))

    finding = found("sources_agree", written, there)

    assert finding is not None
    assert finding.reason == "sources_disagree"
    assert "Outlet 0 says “14 workers”" in finding.message or "“14" in finding.message
    assert not finding.hard


def test_an_article_that_shows_both_needs_no_remark() -> None:
    there = held(HURT, OTHER)
    both = [
        Sentence(f"“{quote}”", SentenceKind.QUOTED, (of(number, there, quote),))
        for number, quote in enumerate((HURT, OTHER))
    ]

    assert found("sources_agree", draft(*SOUND, *both), there) is None


@pytest.mark.parametrize(
    "other",
    [
        "On Sunday the collapse of the Marn bridge injured 14 workers.",
        "The collapse of the Marn bridge closed 41 shops for a week in the old town.",
        "Forty people cheered when the bakery on the hill opened on Sunday.",
        "The collapse of the Marn bridge injured more than 10 workers on Sunday.",
    ],
    ids=["the same figure", "another thing", "another matter", "a bound"],
)
def test_what_does_not_disagree_is_not_remarked(other: str) -> None:
    there = held(HURT, other)
    sentence = Sentence(f"“{HURT}”", SentenceKind.QUOTED, (of(0, there, HURT),))

    assert reason("sources_agree", sentence, there) is None

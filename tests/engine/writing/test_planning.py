"""The order of an article as a model plans it."""

from __future__ import annotations

from tests.adapters.language_model.fakes import FakeModel, retells
from tests.engine.writing.test_articles import DOSSIERS
from tests.engine.writing.test_model import draft_of, written
from wokhei.domain.draft import Draft
from wokhei.verification import verify
from wokhei.writing import write
from wokhei.writing.asking import Planned
from wokhei.writing.outline import is_wording
from wokhei.writing.planning import movable, planned

HELD = DOSSIERS["corvane-meteorite"]
BASE = write(HELD, now=HELD.gathered_at)
assert isinstance(BASE, Draft)
PARTS = movable(BASE.sections)
FIRST = next(iter(PARTS))
NAMES = list(PARTS[FIRST].blocks)


def texts(sections) -> list[str]:
    return [sentence.text for section in sections for sentence in section.sentences]


def test_a_plan_puts_quotations_in_another_order_and_loses_none() -> None:
    found = planned(BASE.sections, PARTS, [Planned(FIRST, tuple(reversed(NAMES)))])

    assert found != BASE.sections
    assert sorted(texts(found)) == sorted(texts(BASE.sections))
    first = next(s for s in found if s.heading == PARTS[FIRST].section.heading)
    assert first.sentences[0].text == PARTS[FIRST].blocks[NAMES[-1]].sentences[0].text


def test_a_quotation_may_move_to_another_section_with_what_leans_on_it() -> None:
    last = list(PARTS)[-1]

    found = planned(BASE.sections, PARTS, [Planned(last, (NAMES[0],))])

    moved = [s.text for s in PARTS[FIRST].blocks[NAMES[0]].sentences]
    target = next(s for s in found if s.heading == PARTS[last].section.heading)
    assert set(moved) <= {sentence.text for sentence in target.sentences}
    assert sorted(texts(found)) == sorted(texts(BASE.sections))


def test_a_plan_that_names_what_is_not_there_changes_nothing() -> None:
    for plan in (
        [Planned("H99", (NAMES[0],))],
        [Planned(FIRST, ("S99",))],
        [Planned(FIRST, (NAMES[0],)), Planned(FIRST, (NAMES[0],))],
        [],
    ):
        assert planned(BASE.sections, PARTS, plan) == BASE.sections


def test_sections_that_turn_on_wording_are_not_for_planning() -> None:
    headings = {part.section.heading for part in PARTS.values()}

    assert headings
    assert not any(map(is_wording, headings))
    assert {part.heading for part in BASE.sections if is_wording(part.heading)}


def test_an_article_in_the_order_of_a_plan_passes_as_a_whole() -> None:
    model = FakeModel(retells)
    model.plan = [{"heading": FIRST, "spans": list(reversed(NAMES))}]

    draft = draft_of(written(model, held=HELD))

    assert verify(draft, HELD).failures == ()
    assert len(model.planned) == 1
    assert draft.writer.startswith("model/1")

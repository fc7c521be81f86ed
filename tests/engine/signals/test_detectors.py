from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import pytest

from tests.engine.signals import conformance
from tests.engine.signals.conformance import Detector, fed
from wokhei.signals.change import DocumentChange
from wokhei.signals.contested_term import ContestedTerm, Use
from wokhei.signals.emergence import Emergence, Week
from wokhei.signals.gap import Coverage, CoverageGap
from wokhei.signals.surge import Bucket, Surge


class Case(NamedTuple):
    """A detector, a stream in which it finds something, and the same stream in shards."""

    make: Callable[[], Detector]
    stream: Sequence[Any]
    shards: Sequence[Sequence[Any]]


WEEKS = [Week(1 + 3 * at, 400, 1 + at) for at in range(10)]
DAYS = [Bucket(at % 3, 100) for at in range(30)] + [Bucket(20, 100)]
SETTLED = [Coverage(frozenset({"dam", f"town {at}"}), 20, settled=True) for at in range(120)]
OPEN = Coverage(frozenset({"dam", "valley"}), 1, settled=False)
BEFORE = {"use": "meets: any purpose", "sharing": "meets: you may pass it on"}
AFTER = {"use": "fails: research only", "sharing": "meets: you may pass it on"}
QUARREL = [
    use
    for at in range(4)
    for use in (
        Use(f"A popular front for the council {at}", "", f"p{at}"),
        Use("There is no such thing as a popular front", "", f"q{at}"),
        Use("Stop calling it a front", "", f"r{at}"),
    )
]
USES = [
    use
    for at in range(8)
    for use in (
        Use(f"cold weather front rain wind {at}", "weather", f"w{at}"),
        Use(f"party front vote seats poll {at}", "party", f"p{at}"),
    )
] + [Use("Stop calling it a front", "party", "p9")]

CASES = {
    "emergence": Case(
        Emergence,
        WEEKS,
        [
            [Week(w.reports // 2, w.total // 2, w.families // 2) for w in WEEKS],
            [
                Week(
                    w.reports - w.reports // 2, w.total - w.total // 2, w.families - w.families // 2
                )
                for w in WEEKS
            ],
        ],
    ),
    "surge": Case(
        Surge,
        DAYS,
        [
            [Bucket(d.reports // 2, 50) for d in DAYS],
            [Bucket(d.reports - d.reports // 2, 50) for d in DAYS],
        ],
    ),
    "coverage gap": Case(CoverageGap, [*SETTLED, OPEN], [[*SETTLED[::2], OPEN], SETTLED[1::2]]),
    "contested term": Case(
        lambda: ContestedTerm(term="front", groups=("weather", "party"), permutations=99),
        USES,
        [USES[::2], USES[1::2]],
    ),
    "contested term, without groups": Case(
        lambda: ContestedTerm(term="front"), QUARREL, [QUARREL[::2], QUARREL[1::2]]
    ),
    "document change": Case(
        DocumentChange,
        [BEFORE, AFTER],
        [
            [{"use": BEFORE["use"]}, {"use": AFTER["use"]}],
            [{"sharing": BEFORE["sharing"]}, {"sharing": AFTER["sharing"]}],
        ],
    ),
}


@pytest.fixture(params=CASES.values(), ids=CASES.keys())
def case(request: pytest.FixtureRequest) -> Case:
    found: Case = request.param
    return found


def test_what_is_there_is_found(case: Case) -> None:
    assert fed(case.make, case.stream).detected


def test_nothing_is_found_at_the_start(case: Case) -> None:
    conformance.check_quiet_at_the_start(case.make)


def test_arguments_are_attributes(case: Case) -> None:
    conformance.check_arguments_are_attributes(case.make)


def test_a_copy_by_arguments_behaves_alike(case: Case) -> None:
    conformance.check_a_copy_by_arguments_behaves_alike(case.make, case.stream)


def test_the_same_stream_says_the_same(case: Case) -> None:
    conformance.check_the_same_stream_says_the_same(case.make, case.stream)


def test_pickled_and_copied_go_on_alike(case: Case) -> None:
    conformance.check_pickled_and_copied_go_on_alike(case.make, case.stream)


def test_memory_is_constant(case: Case) -> None:
    conformance.check_memory_is_constant(case.make, case.stream)


def test_shards_merge_to_a_single_run(case: Case) -> None:
    conformance.check_shards_merge_to_a_single_run(case.make, case.stream, case.shards)


def test_a_dispute_by_one_group_is_no_contest_where_the_use_is_the_same() -> None:
    front = ContestedTerm(term="front", groups=("weather", "party"), permutations=99)

    for at in range(6):
        front.update(Use(f"cold weather front rain {at}", "weather", f"w{at}"))
        front.update(Use(f"cold weather front rain {at}", "party", f"p{at}"))
    front.update(Use("Stop calling it a front", "party", "p9"))

    assert not front.detected


def test_a_dispute_by_a_source_of_each_group_is_a_contest() -> None:
    front = ContestedTerm(term="front", groups=("weather", "party"))

    front.update(Use("Stop calling it a front", "party", "p9"))
    front.update(Use("There is no such thing as a front", "weather", "w9"))
    front.update(Use("Stop calling it a front", "nobody", "x"))

    assert front.detected


@pytest.mark.parametrize(
    ("disputing", "using", "expected"),
    [(2, 2, True), (1, 9, False), (9, 1, False), (2, 900, False)],
)
def test_without_groups_both_sides_must_be_there_and_disputes_be_no_accident(
    disputing: int, using: int, expected: bool
) -> None:
    front = ContestedTerm(term="front", most=1_000)

    for at in range(disputing):
        front.update(Use("Stop calling it a front", "", f"court {at}"))
    for at in range(using):
        front.update(Use(f"A cold front, day {at}", "", f"weather {at}"))

    assert front.detected is expected


def test_more_uses_than_it_was_told_make_disputes_likelier() -> None:
    front = fed(lambda: ContestedTerm(term="front"), QUARREL)

    assert front.chance(usual=0.01) < front.chance(usual=0.01, uses=900)


def test_a_shard_of_another_term_is_refused() -> None:
    front = ContestedTerm(term="front", groups=("weather", "party"))

    with pytest.raises(ValueError, match="cannot take in"):
        front.merge(ContestedTerm(term="wave", groups=("weather", "party")))


def test_a_flat_term_does_not_emerge() -> None:
    draw = random.Random(5)
    called = 0
    for _ in range(500):
        weeks = [
            Week(sum(draw.random() < 0.02 for _ in range(300)), 300, draw.randint(3, 6))
            for _ in range(10)
        ]
        called += fed(Emergence, weeks).detected
    assert called <= 2


def test_a_rise_by_the_same_few_families_does_not_emerge() -> None:
    assert not fed(Emergence, [Week(1 + 3 * at, 400, 3) for at in range(10)]).detected


def test_weeks_of_nothing_say_nothing() -> None:
    assert fed(Emergence, [Week(0, 0, 0)] * 12).p == 1.0


def test_a_steady_series_does_not_surge() -> None:
    assert not fed(Surge, [Bucket(5, 100)] * 40).detected


def test_a_surge_needs_a_past() -> None:
    assert not fed(Surge, [Bucket(0, 100)] * 5 + [Bucket(50, 100)]).detected


def test_a_story_that_many_cover_is_not_overlooked() -> None:
    widely = Coverage(OPEN.words, 18, settled=False)

    assert not fed(CoverageGap, [*SETTLED, widely]).detected


def test_a_story_of_unknown_words_gets_the_mean() -> None:
    gap = CoverageGap()
    for settled in SETTLED:
        gap.update(settled)

    assert gap.expected(["unheard"]) == pytest.approx(20)


def test_the_words_remembered_are_bounded() -> None:
    gap = CoverageGap(most_words=10)
    for at in range(200):
        gap.update(Coverage(frozenset({"dam", f"town {at}"}), 2, settled=True))

    assert gap.expected(["dam"]) == pytest.approx(2)
    assert len(gap._words) <= 20


def test_a_page_laid_out_anew_has_not_changed() -> None:
    page = fed(DocumentChange, [{"use": "meets: any  purpose"}, {"use": "Meets: any\npurpose"}])

    assert not page.detected


def test_a_frame_that_is_gone_is_a_change() -> None:
    page = DocumentChange()
    page.update(BEFORE)
    page.update({"use": BEFORE["use"]})

    assert [(change.frame, change.after) for change in page.changes] == [("sharing", "")]


@pytest.mark.parametrize(
    "make",
    [
        lambda: Emergence(weeks=2),
        lambda: Emergence(significance=0),
        lambda: Surge(minimum=0),
        lambda: Surge(significance=1),
        lambda: CoverageGap(threshold=0),
        lambda: CoverageGap(most_words=0),
        lambda: DocumentChange(fewest=0),
        lambda: Emergence().update(Week(5, 3, 1)),
        lambda: Surge().update(Bucket(-1, 3)),
        lambda: CoverageGap().update(Coverage(frozenset(), -1, settled=True)),
        lambda: ContestedTerm(term=" ", groups=("a", "b")),
        lambda: ContestedTerm(term="front", groups=("a", "a")),
        lambda: ContestedTerm(term="front", groups=("a", "b"), most=0),
        lambda: fed(Surge, DAYS).merge(Surge()),
        lambda: fed(Emergence, WEEKS).merge(Emergence()),
    ],
)
def test_what_makes_no_sense_is_refused(make: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"must|needs|cannot"):
        make()

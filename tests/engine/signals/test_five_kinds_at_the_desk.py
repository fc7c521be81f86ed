"""Each kind of signal raised through the desk, on documents with bodies, and what is nearly one."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.engine.signals.streams import DAY, OUTLETS, START, VOCABULARY
from tests.nouns import document
from wokhei import desk
from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.document import Document
from wokhei.domain.signal import Signal, SignalKind
from wokhei.signals import Watch, WatchConfig
from wokhei.stories import StoryIndex

HOUR = timedelta(hours=1)
QUIET = 14  # days of nothing before what a test puts in
AT = START + DAY * QUIET
STRICT = WatchConfig(false_discovery_rate=0.02)


def told(title: str, body: str, *, at: datetime, outlet: str) -> Document:
    """A document with a body, as a feed that gives whole texts has it."""
    return document(title, body=body, at=at, outlet=outlet, id=f"{title}|{outlet}|{at:%d%H%M}")


def rambling(*, days: int, a_day: int = 30, seed: int = 11) -> list[Document]:
    """Documents of made-up words, in titles and bodies: nothing happens in them."""
    draw = random.Random(seed)

    def said(number: int) -> str:
        return " ".join(
            VOCABULARY[int(draw.random() ** 2 * len(VOCABULARY))] for _ in range(number)
        )

    return [
        told(said(7), said(40), at=START + DAY * n / a_day, outlet=draw.choice(OUTLETS))
        for n in range(days * a_day)
    ]


def noticed(
    documents: Iterable[Document], *, until: datetime, config: WatchConfig = STRICT
) -> Mapping[str, Signal]:
    """What the desk keeps of the documents, heard every six hours."""
    store, stories, watch = MemoryStore(), StoryIndex(), Watch(config)
    waiting = sorted(documents, key=lambda d: (d.published_at, d.id))
    store.save_documents(waiting)
    at = START
    while at <= until:
        due = [one for one in waiting if one.published_at < at]
        waiting = waiting[len(due) :]
        desk.notice(store, due, stories=stories, watch=watch, now=at)
        at += 6 * HOUR
    return {s.id: s for s in store.signals(reported=True, limit=1_000)}


def of_kind(found: Mapping[str, Signal], kind: SignalKind) -> list[Signal]:
    return [signal for signal in found.values() if signal.kind is kind]


@pytest.fixture(scope="module")
def quiet() -> list[Document]:
    return rambling(days=QUIET + 3)


BREACH = [
    ("Lindmoor weir gives way after a night of rain", "The Lindmoor weir broke at four."),
    ("Hundreds leave Lindmoor as the weir breaks", "Water from the weir reached the market."),
    ("Lindmoor weir was rated poor, records show", "An inspector had warned of the weir."),
    ("What is known of the Lindmoor weir", "The weir at Lindmoor was built in 1931."),
    ("Rain, then a wall of water at Lindmoor", "When the weir went, nobody had slept."),
]


def test_an_event_that_five_owners_report_is_a_burst_named_after_it(quiet: list[Document]) -> None:
    event = [
        told(title, body, at=AT + HOUR * n, outlet=OUTLETS[n])
        for n, (title, body) in enumerate(BREACH)
    ]

    (signal,) = of_kind(noticed([*quiet, *event], until=AT + DAY), SignalKind.BURST)

    assert signal.label == "Lindmoor weir"
    assert set(signal.document_ids) == {one.id for one in event}
    assert signal.together > 0.5


def test_a_common_word_in_five_bodies_that_share_nothing_else_is_no_burst(
    quiet: list[Document],
) -> None:
    apart = [
        "A choir looks back on forty years",
        "Harvest of pears is late in the valley",
        "Council weighs a toll for the old tunnel",
        "Chess club moves to the railway hotel",
        "Bakers ask for cheaper flour",
    ]
    passing = [
        told(title, f"{VOCABULARY[n]} received {VOCABULARY[9 + n]}.", at=AT + HOUR * n, outlet=o)
        for n, (title, o) in enumerate(zip(apart, OUTLETS, strict=False))
    ]

    assert noticed([*quiet, *passing], until=AT + DAY) == {}


def quarrel(*, outlets: Iterable[str]) -> list[Document]:
    """Three texts that dispute in their bodies what is fresh bread."""
    said = (
        "Millers have had enough. Stop calling it fresh bread, their guild told the ministry.",
        "There is no such thing as fresh bread. The word is used of loaves a week old.",
        'The term "fresh bread" no longer says anything, a court was told.',
    )
    return [
        told(f"{VOCABULARY[n]} guild and {VOCABULARY[30 + n]}", body, at=AT + HOUR * n, outlet=o)
        for n, (body, o) in enumerate(zip(said, outlets, strict=True))
    ]


USES = [
    told(f"Fresh bread {word} at the {other} market", "", at=AT + HOUR * n, outlet=OUTLETS[10 + n])
    for n, (word, other) in enumerate(zip(VOCABULARY[40:44], VOCABULARY[50:54], strict=True))
]


def test_a_term_disputed_in_bodies_and_used_in_titles_is_contested(quiet: list[Document]) -> None:
    found = noticed([*quiet, *quarrel(outlets=OUTLETS[:3]), *USES], until=AT + DAY)

    (signal,) = of_kind(found, SignalKind.CONTESTED)
    disputing, using = signal.senses
    assert signal.term == "fresh bread"
    assert len(disputing.families) == 3
    assert all("fresh bread" in q.quote.casefold() for q in (*disputing.quotes, *using.quotes))


def test_disputes_that_are_a_week_apart_still_meet(quiet: list[Document]) -> None:
    first, second, _ = quarrel(outlets=OUTLETS[:3])
    early = replace(first, published_at=AT - 7 * DAY)

    found = noticed([*quiet, early, second, *USES], until=AT + DAY)

    assert [signal.term for signal in of_kind(found, SignalKind.CONTESTED)] == ["fresh bread"]


def test_a_term_that_one_owner_disputes_again_and_again_is_not_contested(
    quiet: list[Document],
) -> None:
    found = noticed([*quiet, *quarrel(outlets=OUTLETS[:1] * 3), *USES], until=AT + DAY)

    assert of_kind(found, SignalKind.CONTESTED) == []


def growing(*, outlets: int) -> list[Document]:
    """A tool that more texts name each week, for nine weeks."""
    draw = random.Random(5)
    return [
        told(
            " ".join((*draw.sample(VOCABULARY, 3), "Velith", *draw.sample(VOCABULARY, 2))),
            " ".join(draw.sample(VOCABULARY, 20)),
            at=START + 7 * DAY * week + DAY * (n % 7) + HOUR * draw.randrange(20),
            outlet=OUTLETS[n % min(outlets, 1 + 3 * week)],
        )
        for week in range(10)
        for n in range(1 + 3 * week)
    ]


@pytest.fixture(scope="module")
def long_quiet() -> list[Document]:
    return rambling(days=72)


def test_what_more_owners_name_each_week_emerges(long_quiet: list[Document]) -> None:
    found = noticed([*long_quiet, *growing(outlets=20)], until=START + 71 * DAY)

    (signal,) = of_kind(found, SignalKind.EMERGENCE)
    assert signal.label == "Velith"
    assert len(signal.series) == 8


def test_what_two_owners_push_each_week_does_not_emerge(long_quiet: list[Document]) -> None:
    found = noticed([*long_quiet, *growing(outlets=2)], until=START + 71 * DAY)

    assert of_kind(found, SignalKind.EMERGENCE) == []


def mines(*, told_by: int) -> list[Document]:
    """Three mine accidents that fourteen owners tell of each, and later one that a few do."""
    places = (
        ("Ferrowick", "copper", "lift cable", "morning shift"),
        ("Corvane", "salt", "gas leak", "apprentices"),
        ("Meridor", "coal", "flooded tunnel", "two engineers"),
        ("Tarnholt", "slate", "rockfall", "night crew"),
    )
    draw = random.Random(2)
    found = []
    for day, (place, what, cause, who) in enumerate(places):
        late = day == len(places) - 1
        at = AT + 6 * HOUR if late else AT - 8 * DAY + DAY * day
        for n in range(told_by if late else 14):
            said = [
                place,
                f"{what} {cause}",
                who,
                "trapped in pit shaft collapse",
                f"{VOCABULARY[n]}{day}",
            ]
            title = " ".join(draw.sample(said, len(said)))
            body = f"{place}: {' '.join(draw.sample(VOCABULARY, 25))}"
            outlet = OUTLETS[20 + n if late else n]
            found.append(told(title, body, at=at + HOUR * n / 2, outlet=outlet))
    return found


def test_a_story_of_two_owners_where_its_like_had_fourteen_is_a_coverage_gap(
    quiet: list[Document],
) -> None:
    found = noticed([*quiet, *mines(told_by=2)], until=AT + 2 * DAY)

    (signal,) = of_kind(found, SignalKind.COVERAGE_GAP)
    assert "slate rockfall" in signal.label
    assert signal.observed == 2
    assert signal.expected > 2 * signal.observed
    assert set(signal.silent) <= {one.family for one in mines(told_by=0)}


def test_a_story_that_as_many_owners_tell_as_its_like_is_no_gap(quiet: list[Document]) -> None:
    found = noticed([*quiet, *mines(told_by=10)], until=AT + 2 * DAY)

    assert of_kind(found, SignalKind.COVERAGE_GAP) == []


def versions(before: str, after: str) -> tuple[Document, Document]:
    first = document("Velith Community Licence", body=before, id="one", at=AT)
    second = document("Velith Community Licence", body=after, id="two", at=AT + DAY)
    return (
        replace(first, key="licence", fetched_at=AT),
        replace(second, key="licence", fetched_at=AT + DAY),
    )


@pytest.mark.parametrize(
    ("after", "changes"),
    [
        ("You may copy this work. You may not sell copies of it.", ["sale"]),
        ("You may copy this work.\n\nYou may sell copies of it.", []),
    ],
    ids=["another permission", "another layout"],
)
def test_a_licence_that_permits_less_is_a_change_and_one_laid_out_anew_is_none(
    after: str, changes: list[str]
) -> None:
    store = MemoryStore()
    before, later = versions("You may copy this work. You may sell copies of it.", after)
    store.save_documents([before, later])

    found = desk.notice_change(
        store,
        later,
        frames=lambda one: {"sale": one.text.split("work.")[1].strip()},
        now=AT + DAY,
    )

    assert [change.frame for change in found.changes] == changes if found else not changes

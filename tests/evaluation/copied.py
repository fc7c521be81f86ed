"""Makes a labelled set of copies: texts, and what outlets do to a text they take over."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

OUTLETS = ("The Marn Post", "Harbour Ledger", "Vale Wire", "Gadget Lantern", "Tide 5")
_PEOPLE = ("Ada Holm", "Jon Vey", "Mira Tal", "Per Osk", "Lena Quay", "Ivo Brandt", "Sol Reyes")
_PLACES = ("Marn", "Kelso", "the valley", "Port Ister", "the northern coast", "Ludd Bridge")
_THINGS = ("dam", "ferry", "model", "licence", "orchard", "tunnel", "choir", "harvest", "tariff")
_DOES = ("was delayed", "reopened early", "cost twice as much", "drew a crowd", "failed a test")
_WHY = ("after heavy rain", "because nobody had asked", "despite two warnings", "for a second year")
_MORE = (
    "Officials said the {thing} near {place} {does} {why}.",
    "{person} of {place} called it a surprise and asked for {n} more weeks.",
    "A report with {n} pages found that every {thing} in {place} {does}.",
    "“We have seen this {n} times,” {person} told residents, who had come {why}.",
    "The council will vote on {n} proposals, among them one on the {thing}.",
    "Nobody was hurt, {person} added, though the {thing} {does}.",
    "In {place} the price rose by {n} percent {why}.",
    "It is the first {thing} of its kind, and {person} hopes for {n} others.",
)
_SENTENCE = re.compile(r"(?<=[.!?”])\s+")

Text = tuple[str, str]  # title, body


def articles(count: int, *, seed: int) -> list[Text]:
    """Texts in the same few turns of phrase, as news is, each of its own facts."""
    draw = random.Random(seed)
    return [_article(draw) for _ in range(count)]


def labelled(originals: Sequence[Text], *, seed: int) -> list[dict[str, str]]:
    """Each text; two in three with three copies as other outlets print them; in mixed order."""
    draw = random.Random(seed)
    spare = [body for _, body in originals[::3]]
    rows = []
    for number, (title, body) in enumerate(originals):
        rows.append(_row(f"{number}", f"o{number}.example", title, body, number))
        for name in draw.sample(sorted(EDITS), 3) if number % 3 else ():
            copied = EDITS[name](title, body, draw, draw.choice(spare))
            rows.append(_row(f"{number}-{name}", f"c{draw.randrange(99)}.example", *copied, number))
    draw.shuffle(rows)
    return rows


def _row(name: str, source: str, title: str, body: str, group: int) -> dict[str, str]:
    return {"id": name, "source": source, "title": title, "text": body, "group": str(group)}


def _article(draw: random.Random) -> Text:
    def filled(pattern: str) -> str:
        return pattern.format(
            thing=draw.choice(_THINGS),
            place=draw.choice(_PLACES),
            does=draw.choice(_DOES),
            why=draw.choice(_WHY),
            person=draw.choice(_PEOPLE),
            n=draw.randrange(2, 900),
        )

    title = filled("{person}: {thing} in {place} {does} {why}")
    return title, " ".join(filled(draw.choice(_MORE)) for _ in range(draw.randrange(9, 30)))


def _headline(body: str) -> str:
    sentences = _SENTENCE.split(body)
    return " ".join(sentences[len(sentences) // 2].split()[:9])


def _words_changed(body: str, share: float, draw: random.Random, other: str) -> str:
    stock = other.split() or ["else"]
    return " ".join(draw.choice(stock) if draw.random() < share else w for w in body.split())


def _cut(share: float) -> Callable[[str, str, random.Random, str], Text]:
    def edit(title: str, body: str, draw: random.Random, other: str) -> Text:
        sentences = _SENTENCE.split(body)
        kept = sentences[: max(3, round(len(sentences) * share))]
        return draw.choice((title, _headline(body))), " ".join(kept)

    return edit


def _changed(share: float) -> Callable[[str, str, random.Random, str], Text]:
    def edit(title: str, body: str, draw: random.Random, other: str) -> Text:
        return draw.choice((title, _headline(body))), _words_changed(body, share, draw, other)

    return edit


def _dropped(title: str, body: str, draw: random.Random, other: str) -> Text:
    return _headline(body), " ".join(s for s in _SENTENCE.split(body) if draw.random() > 0.25)


def _shuffled(title: str, body: str, draw: random.Random, other: str) -> Text:
    sentences = _SENTENCE.split(body)
    draw.shuffle(sentences)
    return _headline(body), " ".join(sentences)


def _framed(title: str, body: str, draw: random.Random, other: str) -> Text:
    outlet = draw.choice(OUTLETS)
    return (
        f"{title} | {outlet}",
        f"MARN, 4 January ({outlet}) - {body} All rights reserved by {outlet}.",
    )


EDITS: dict[str, Callable[[str, str, random.Random, str], Text]] = {
    "another headline": lambda title, body, draw, other: (_headline(body), body),
    "an agency's label": lambda title, body, draw, other: (f"UPDATE 1-{title}", body),
    "an outlet's name": lambda title, body, draw, other: (
        f"{title} - {draw.choice(OUTLETS)}",
        body,
    ),
    "dateline and notice": _framed,
    "the first half": _cut(0.5),
    "the first third": _cut(0.34),
    "one word in ten changed": _changed(0.1),
    "one word in five changed": _changed(0.2),
    "sentences left out": _dropped,
    "another order": _shuffled,
    "a teaser": lambda title, body, draw, other: (title, " ".join(body.split()[:40]) + " …"),
    "a title alone": lambda title, body, draw, other: (f"{title} – {draw.choice(OUTLETS)}", ""),
    "other typography": lambda title, body, draw, other: (
        title.upper(),
        body.replace("“", '"').replace("”", '"').upper(),
    ),
}

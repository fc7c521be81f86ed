"""Free licences with one thing changed: a clause hidden, denied, mentioned; a number altered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from wokhei.evaluation.standards import mismatches, read_assessment

NOTHING: Mapping[str, str] = {
    "commercial_restricted": "no",
    "field_restriction": "no",
    "competitor_restriction": "no",
    "service_restriction": "no",
    "persons_discrimination": "no",
    "scale_threshold": "no",
    "external_policy": "no",
}
# What a hidden clause says, and what has to be found.
HIDDEN: tuple[tuple[str, Mapping[str, str]], ...] = (
    (
        "No enterprise with more than 40,000 paying customers may rely on this permission.",
        {"persons_discrimination": "yes", "scale_threshold": "yes", "osd5": "fail"},
    ),
    (
        "Use in the planning of strip mines is prohibited.",
        {"field_restriction": "yes", "osd6": "fail"},
    ),
    (
        "You must not run it for your customers as a managed service.",
        {"service_restriction": "yes", "osd6": "fail"},
    ),
    (
        "The material may be used for non-commercial purposes only.",
        {"commercial_restricted": "yes", "osd6": "fail"},
    ),
    (
        "You agree not to build a product that competes with ours out of it.",
        {"competitor_restriction": "yes", "osd6": "fail"},
    ),
    (
        "Nothing it puts out may be used to train another language model.",
        {"competitor_restriction": "yes", "osd6": "fail"},
    ),
    (
        "Residents of Ruritania are not licensed to use it.",
        {"persons_discrimination": "yes", "osd5": "fail"},
    ),
    (
        "Your use must comply with our Acceptable Use Policy at https://owl.example/aup, which is "
        "incorporated by reference.",
        {"external_policy": "yes", "osd6": "fail"},
    ),
    ("Copies may not be sold or rented out.", {"commercial_restricted": "yes", "osd1": "fail"}),
    ("Modified versions may not be distributed.", {"derivatives": "prohibited", "osd3": "fail"}),
    (
        "Military and intelligence agencies are excluded from every right given here.",
        {"persons_discrimination": "yes", "osd5": "fail"},
    ),
    (
        "A company with annual revenue above 3 million dollars must buy a commercial licence.",
        {"persons_discrimination": "yes", "scale_threshold": "yes", "osd5": "fail"},
    ),
)
NEGATION = (
    "Nothing in this text forbids commercial use.",
    "There is no restriction on fields of use; medicine, defence and gambling are all allowed.",
    "You are not prevented from offering it as a hosted service.",
    "No person and no country is excluded.",
    "It is not the case that large companies need a further licence.",
    "This permission does not limit the number of users, nor your revenue.",
    "You need not ask before you sell it.",
    "Competing products are neither prohibited nor restricted.",
)
MENTION = (
    "Unlike some source-available licences, which bar competitors and hosting, this is a free one.",
    'An earlier edition said: "may not be used by the military". It has been withdrawn.',
    "The authors sell support to companies with more than 1,000 employees.",
    "Many model licences require a separate agreement above 700 million monthly users.",
    "We hope that nobody uses this to harm others.",
    "The project's trademark policy is at https://owl.example/marks; it concerns our name alone.",
    "Some readers ask whether commercial use is forbidden.",
    "The music on our website is for non-commercial use only; it is no part of this work.",
)
NUMBERS = (5, 75, 640, 12_000, 950_000, 30_000_000)
SIZES = (
    ("Whoever has more than {} employees needs a separate licence from us.", "employees"),
    ("If your products exceed {} monthly active users, you must request a licence.", "MAU"),
)


@dataclass(frozen=True, slots=True)
class Mutation:
    """A changed text and what is to be read in it."""

    kind: str
    text: str
    expect: Mapping[str, str]


def mutations(text: str) -> Iterator[Mutation]:
    """The mutations of a free licence: at its head, between two paragraphs, at its end.

    Examples:
        >>> found = list(mutations("You may do with it as you like."))
        >>> sorted({one.kind for one in found})
        ['changed number', 'hidden clause', 'mention, not use', 'negation trap']
    """
    for place, (clause, expect) in enumerate(HIDDEN):
        yield Mutation("hidden clause", _put(text, clause, place), expect)
    for place, clause in enumerate(NEGATION):
        yield Mutation("negation trap", _put(text, clause, place), NOTHING)
    for place, clause in enumerate(MENTION):
        yield Mutation("mention, not use", _put(text, clause, place), NOTHING)
    for place, number in enumerate(NUMBERS):
        clause, metric = SIZES[place % len(SIZES)]
        value = f"{number / 1e6:g} million" if number >= 1e6 else _figure(number)
        expect = {"scale_threshold": f"{value} {metric}"}
        yield Mutation("changed number", _put(text, clause.format(f"{number:,}"), place), expect)


def _figure(number: int) -> str:
    return f"{number:,}" if number >= 1e4 else str(number)


def _put(text: str, clause: str, place: int) -> str:
    """The clause as a paragraph of its own: last, first or in between, in turn."""
    paragraphs = text.rstrip().split("\n\n")
    at = (len(paragraphs), 0, len(paragraphs) // 2)[place % 3]
    return "\n\n".join([*paragraphs[:at], clause, *paragraphs[at:]]) + "\n"


def score_mutations_of(texts: Iterable[str]) -> tuple[dict[str, float], list[str]]:
    """The share of mutations of each kind that were read as expected, and what was not."""
    right: dict[str, list[bool]] = {}
    wrong = []
    for text in texts:
        for one in mutations(text):
            misses = mismatches(read_assessment(one.text), one.expect)
            right.setdefault(one.kind, []).append(not misses)
            wrong += [f"{one.kind}: {miss}" for miss in misses]
    return {kind: sum(values) / len(values) for kind, values in sorted(right.items())}, wrong

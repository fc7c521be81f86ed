"""Where in its evidence a claim is at home: the nearest passage and those around it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from wokhei.verification.reading import Claim, Evidence, Joined, Reading, join

NEIGHBOURS = 1  # passages either side of the nearest, where pronouns and dates are explained

LONG = 4_500  # code points: the longest evidence of the sets the score was fitted to
KEPT = 1_800  # code points: about a dozen sentences, the middle of those sets


@dataclass(eq=False)
class Alignment:
    """The passages of some evidence in the light of one claim.

    `nearest` holds most of the claim's content words; `near` is it with its neighbours and the
    passage that adds most of what is missing. All are empty readings where there is no evidence.
    """

    claim: Reading
    evidence: Evidence
    weighed: dict[str, float] = field(default_factory=dict)  # see `weighing.features`
    score: float | None = None  # None: not asked yet; see `weighing.score`

    @cached_property
    def shares(self) -> list[float]:
        """For each passage, how many of the claim's different content words it holds."""
        shares = [0.0] * len(self.evidence.passages)
        for stem in dict.fromkeys(word.stem for word in self.claim.content):
            for index in self.evidence.holders.get(stem, ()):
                shares[index] += 1.0
        return shares

    @cached_property
    def place(self) -> int:
        """The index of the nearest passage; -1 where there is none."""
        return max(range(len(self.shares)), key=lambda i: (self.shares[i], -i), default=-1)

    @cached_property
    def places(self) -> tuple[int, ...]:
        """The indices of the passages near the claim, in order."""
        if self.place < 0:
            return ()
        count = len(self.evidence.passages)
        low, high = max(0, self.place - NEIGHBOURS), min(count, self.place + NEIGHBOURS + 1)
        chosen = set(range(low, high))
        held = frozenset().union(*(self.evidence.passages[i].stems for i in chosen))
        missing = {word.stem for word in self.claim.content} - held
        gains: dict[int, int] = {}
        for stem in missing:
            for index in self.evidence.holders.get(stem, ()):
                gains[index] = gains.get(index, 0) + 1
        if gains:
            chosen.add(min(gains, key=lambda i: (-gains[i], i)))
        return tuple(sorted(chosen))

    @cached_property
    def nearest(self) -> Reading:
        """The passage that holds most of the claim."""
        return self.evidence.passages[self.place] if self.place >= 0 else Reading("")

    @cached_property
    def near(self) -> Joined:
        """The nearest passage and those beside it, as one text."""
        return join(self.evidence.passages[i] for i in self.places)

    @cached_property
    def closeness(self) -> float:
        """The share of the claim's different content words in the nearest passage, 0 to 1."""
        wanted = len({word.stem for word in self.claim.content})
        return self.shares[self.place] / wanted if wanted and self.place >= 0 else 0.0


def condense(claim: Claim, evidence: Evidence) -> Evidence:
    """The passages of long evidence that bear on a claim, in order, with their neighbours.

    What a long document says somewhere is no support for a claim put together from all of it.
    Evidence of up to `LONG` code points stays whole.
    """
    if len(evidence.whole.text) <= LONG:
        return evidence
    shares = align(claim, evidence).shares
    chosen: set[int] = set()
    room = KEPT
    for place in sorted(range(len(shares)), key=lambda i: (-shares[i], i)):
        around = [
            i for i in range(place - 1, place + 2) if 0 <= i < len(shares) and i not in chosen
        ]
        room -= sum(len(evidence.passages[i].text) for i in around)
        if (room < 0 and chosen) or not shares[place]:
            break
        chosen.update(around)
    places = sorted(chosen)
    return Evidence(
        passages=tuple(evidence.passages[i] for i in places),
        mentions=evidence.mentions,
        dossier=evidence.dossier,
        origins=tuple(evidence.origins[i] for i in places) if evidence.origins else (),
    )


def align(claim: Claim, evidence: Evidence) -> Alignment:
    """The evidence in the light of a claim; kept with the claim, since every check asks for it."""
    known = claim.aligned.get(id(evidence))
    if not isinstance(known, Alignment) or known.evidence is not evidence:
        known = Alignment(claim.reading, evidence)
        claim.aligned[id(evidence)] = known
    return known

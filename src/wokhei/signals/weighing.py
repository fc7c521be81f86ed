"""Weighing: what the chance of a finding counts for, by the company that its term keeps."""

from __future__ import annotations

from collections.abc import Container
from functools import lru_cache

from wokhei.signals.bare import is_bare, is_coined
from wokhei.signals.burst import at_least
from wokhei.signals.company import Company, Past, company, past_of
from wokhei.signals.config import WatchConfig
from wokhei.signals.finding import Finding, Test
from wokhei.signals.label import told
from wokhei.signals.recent import Recent
from wokhei.signals.tally import Tally
from wokhei.signals.verbs import is_verb
from wokhei.text.tokens import is_unspaced, words

_LOOSE = 0.05  # chance from which a phrase may be its words side by side
_KNOWN = 1.0  # reports expected, from which earlier ones tell what stands beside a term anyway


class Weighing:
    """Divides the chances of findings by weights that do not depend on their counts.

    Twice as sure is what holds together: reports that share more than the term. A name or a phrase
    may stand for itself where it is new; one that is in the news anyway must be twice as striking.
    A bare word is an alarm only where it is new, in titles, and ten times as striking, unless it is
    no common word at all; a verb never is. A stream of few reports has no company to keep: there, a
    name stands for itself, and a bare word for as many families as elsewhere.

    References:
        Genovese, Roeder & Wasserman, False discovery control with p-value weighting, 2006.

    Args:
        config: Thresholds.
        tally: How often words are used.
        recent: The reports that findings rest on.
    """

    def __init__(self, config: WatchConfig, tally: Tally, recent: Recent) -> None:
        self.config = config
        self._tally = tally
        self._recent = recent
        self._known: dict[
            Test, tuple[int, float, float]
        ] = {}  # test -> its reports then, what was found
        self._companies: dict[tuple[int | None, ...], Company] = {}  # of one look
        self._pasts: dict[tuple[int, int], tuple[list[int], Past]] = {}  # slot, first half

    def weigh(
        self, finding: Finding, *, needed: int, striking: Container[int] = ()
    ) -> tuple[float, float]:
        """The weight of a finding, 0 where it can be no alarm, and how far it holds together.

        Args:
            finding: One that is near to an alarm.
            needed: The families that an alarm needs.
            striking: The slots of the terms that are unusual in the same window.
        """
        numbers = self._recent.having(finding)
        known = self._known.get(finding.test)
        if known is None or known[0] != len(numbers):
            known = (len(numbers), *self._weigh(finding, numbers, needed, striking))
            self._known[finding.test] = known
        return known[1], known[2]

    def turn(self) -> None:
        """Begins another look: what is usual may have changed since the last."""
        self._companies.clear()

    def forget(self, before: int) -> None:
        """Lets go of what was tested in earlier buckets."""
        self._known = {test: known for test, known in self._known.items() if test[2] >= before}
        self._pasts.clear()

    def _weigh(
        self, finding: Finding, numbers: list[int], needed: int, striking: Container[int]
    ) -> tuple[float, float]:
        config = self.config
        titles: dict[str, list[str]] = {}
        for report in self._recent.reports(numbers):
            titles.setdefault(report.family, []).append(told(report))
        if self._is_loose(finding, striking):
            return 0.0, 0.0
        new = finding.expected < config.unheard_of
        found = self._held(finding, numbers, titles)
        together = round(found.held / max(1, found.families), 4)
        said = [title for told_by in titles.values() for title in told_by]
        padded = f" {finding.term} "
        using = sum(padded in _spaced(title) for title in said)
        titled = 2 * using >= len(said)
        if found.holds(needed if titled else config.minimum_families):
            return config.in_company, together
        sparse = needed < config.minimum_families
        coined = new and titled and is_coined(finding.term)
        if coined or not is_bare(finding.term, said):
            return (1.0 if new or sparse else config.in_none), together
        many = finding.observed >= config.minimum_families and not is_verb(finding.term)
        if not new or not many or not titled:
            return 0.0, together
        return (1.0 if sparse else config.bare_word), together

    def _held(self, finding: Finding, numbers: list[int], titles: dict[str, list[str]]) -> Company:
        """What the reports of a finding have in common; the same ones may fill several windows."""
        new = finding.expected < self.config.unheard_of
        before = finding.expected >= _KNOWN
        key = (finding.slot, new, finding.halves[0] if before else None, *numbers)
        found = self._companies.get(key)
        if found is None:
            found = self._companies[key] = company(
                titles,
                term=finding.term,
                usual=self._word if new else self._usual,
                before=self._past(finding) if before else None,
            )
        return found

    def _is_loose(self, finding: Finding, striking: Container[int]) -> bool:
        """Whether a phrase is no more than a word that is not unusual, beside another by chance.

        The first or the last word has so many reports in the window; of these, as many may have the
        rest of the phrase as use it anyway. What is beyond that is a phrase: a column of each week
        is no news for the common words that follow its name.
        """
        first, _, rest = finding.term.partition(" ")
        if not rest or is_unspaced(first):
            return False
        start, _, last = finding.term.rpartition(" ")
        return any(
            self._tally.slot(part) not in striking
            and at_least(finding.observed, of=self._using(finding, part), share=self._usual(other))
            > _LOOSE
            for part, other in ((first, rest), (last, start))
        )

    def _using(self, finding: Finding, part: str) -> int:
        """How many votes a part of a term has in the window of a finding."""
        slot = self._tally.slot(part)
        if slot is None:
            return finding.observed
        numbers = self._recent.having(finding, slot)
        return max(finding.observed, len(self._recent.families(numbers)) * finding.width)

    def _past(self, finding: Finding) -> Past:
        """What the reports before the window of a finding say beside its term."""
        first = finding.halves[0]
        numbers = self._recent.numbers(finding.slot, range(first - self._recent.halves, first))
        known = self._pasts.get((finding.slot, first))
        if known is None or known[0] != numbers:
            past = past_of([told(report) for report in self._recent.reports(numbers)])
            known = self._pasts[finding.slot, first] = (numbers, past)
        return known[1]

    def _usual(self, phrase: str) -> float:
        """The share of all reports that used a term; none where it is no term of any."""
        return self._tally.usual(phrase) if self._tally.slot(phrase) is not None else 0.0

    def _word(self, phrase: str) -> float:
        """The same of a word; what stands beside a term never heard is no phrase of old."""
        return 0.0 if " " in phrase else self._usual(phrase)


@lru_cache(maxsize=4_096)
def _spaced(title: str) -> str:
    """The words of a title with a blank around each."""
    return f" {' '.join(words(title))} "

"""Disputes: the terms that several families quarrel over, as documents come in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from wokhei.domain.document import Document
from wokhei.domain.draft import Citation
from wokhei.domain.signal import Sense, Signal, SignalKind
from wokhei.domain.span import digest
from wokhei.signals.buckets import Buckets
from wokhei.signals.burst import discoveries
from wokhei.signals.config import WatchConfig
from wokhei.signals.contested_term import ContestedTerm, Use
from wokhei.signals.cues import Cue, cues
from wokhei.signals.ranking import rank
from wokhei.signals.recent import Recent, Report
from wokhei.signals.tally import Tally
from wokhei.text.tokens import words

_QUOTES = 5  # a sense shows
_KEPT = 100  # disputes of one term remembered
_PRIOR_USES = 1_000.0  # uses of terms, one of them disputed, from which the usual share is learned


@dataclass(frozen=True, slots=True)
class _Dispute:
    """A report that quarrels over a term."""

    document_id: str
    family: str
    desk: str
    at: datetime
    quote: Citation


@dataclass(slots=True)
class _Quarrel:
    """The disputes of one term, and the signal it has raised; empty where it has not."""

    disputes: list[_Dispute] = field(default_factory=list)
    signal_id: str = ""
    raised_at: datetime | None = None  # None: not raised
    families: int = 0  # when last handed out


class Disputes:
    """Finds terms disputed by more families than chance explains, while others just use them.

    A turn of phrase that disputes a term is rare, so that two families disputing the same one among
    few that use it is no accident. The evidence is both sides: those who dispute it, and those who
    use it and do not. What is known of a term is a `ContestedTerm`, whose p is rated among those of
    all the terms disputed.

    Args:
        config: Thresholds.
        buckets: How time is cut.
        tally: Where the terms have their slots.
        recent: The latest reports.
    """

    def __init__(self, config: WatchConfig, buckets: Buckets, tally: Tally, recent: Recent) -> None:
        self.config = config
        self._buckets = buckets
        self._tally = tally
        self._recent = recent
        self._quarrels: dict[str, _Quarrel] = {}
        self._fresh: set[str] = set()
        self._uses = _PRIOR_USES
        self._disputed = 1.0

    def hear(self, document: Document, *, terms: int) -> None:
        """Notes what a report disputes; `terms` is how many it uses."""
        self._uses += terms
        for cue in cues(document.text):
            self._disputed += 1
            quarrel = self._quarrels.setdefault(cue.term, _Quarrel())
            if len(quarrel.disputes) == _KEPT:
                continue
            quarrel.disputes.append(
                _Dispute(
                    document_id=document.id,
                    family=document.family,
                    desk=document.desk,
                    at=document.published_at,
                    quote=_quoted(document, cue),
                )
            )
            self._fresh.add(cue.term)

    def look(self, at: datetime, *, monitored: int) -> list[Signal]:
        """The contested terms that are new, or that more families dispute than before."""
        if not self._fresh:
            return []
        self._forget(at)
        tested = {term: self._chance(term, at) for term in self._quarrels}
        rates = dict(
            zip(tested, discoveries(list(tested.values()), tested=len(tested)), strict=True)
        )
        found = []
        for term in sorted(self._fresh & self._quarrels.keys()):
            quarrel = self._quarrels[term]
            families = {dispute.family for dispute in quarrel.disputes}
            plain = self._plain(term, families, at)
            if (
                not self._known_of(term, plain).is_opposed
                or rates[term] > self.config.dispute_rate
                or len(families) <= quarrel.families
            ):
                continue
            quarrel.families = len(families)
            if quarrel.raised_at is None:
                quarrel.raised_at = at
                first = min(dispute.at for dispute in quarrel.disputes)
                quarrel.signal_id = digest(SignalKind.CONTESTED, term, first.isoformat())
            found.append(
                self._signal(
                    term,
                    plain,
                    at=quarrel.raised_at,
                    p=tested[term],
                    q=rates[term],
                    monitored=monitored,
                )
            )
            self._fresh.discard(term)
        self._fresh = {term for term in self._fresh if self._waits(term)}
        return found

    def _waits(self, term: str) -> bool:
        """Whether a term only lacks somebody who uses it and does not dispute it."""
        quarrel = self._quarrels.get(term)
        return quarrel is not None and not quarrel.families and len(quarrel.disputes) > 1

    def _forget(self, at: datetime) -> None:
        """Lets go of disputes that are too old: a quarrel over a word goes on for weeks."""
        since = at - self.config.dispute_memory
        for term, quarrel in list(self._quarrels.items()):
            quarrel.disputes = [dispute for dispute in quarrel.disputes if dispute.at >= since]
            if not quarrel.disputes:
                del self._quarrels[term]

    def _using(self, term: str, at: datetime) -> list[Report]:
        """The reports remembered that use a term."""
        slot = self._tally.slot(term)
        if slot is None:
            return []
        half = self._buckets.half_of(at)
        halves = range(half - self._recent.halves, half + 1)
        return self._recent.reports(self._recent.numbers(slot, halves))

    def _plain(self, term: str, disputing: set[str], at: datetime) -> list[Report]:
        """The reports of other families with the term in their titles, one a family."""
        first: dict[str, Report] = {}
        for report in self._using(term, at):
            if (
                report.family not in disputing
                and f" {term} " in f" {' '.join(words(report.title))} "
            ):
                first.setdefault(report.family, report)
        return list(first.values())

    def _known_of(self, term: str, plain: Iterable[Report] = ()) -> ContestedTerm:
        """What is known of a term: those who dispute it, and others that use it."""
        found = ContestedTerm(term=term, fewest=self.config.disputing_families, most=_KEPT)
        for one in self._quarrels[term].disputes:
            found.update(Use(one.quote.quote, "", one.family, one.document_id, disputes=True))
        for report in plain:
            found.update(Use(report.title, "", report.family, report.document_id, disputes=False))
        return found

    def _chance(self, term: str, at: datetime) -> float:
        """The chance of so many families disputing it, were it disputed as seldom as any term."""
        found = self._known_of(term)
        using = {report.family for report in self._using(term, at)} | found.disputing
        uses = max(len(using), self._votes(term, at))
        return found.chance(usual=self._disputed / self._uses, uses=uses)

    def _votes(self, term: str, at: datetime) -> int:
        """How often families used a term, once a day each, since its first dispute."""
        slot = self._tally.slot(term)
        if slot is None:
            return 0
        first = min(dispute.at for dispute in self._quarrels[term].disputes)
        days = range(self._buckets.half_of(first) // 2, self._buckets.half_of(at) // 2 + 1)
        return int(self._tally.rows([slot], 0, days).sum())

    def _signal(
        self,
        term: str,
        plain: list[Report],
        *,
        at: datetime,
        p: float,
        q: float,
        monitored: int,
    ) -> Signal:
        quarrel = self._quarrels[term]
        first: dict[str, _Dispute] = {}
        for dispute in sorted(quarrel.disputes, key=lambda d: (d.at, d.document_id)):
            first.setdefault(dispute.family, dispute)
        disputes = list(first.values())
        families = sorted({*first, *(report.family for report in plain)})
        dated = [(d.at, d.document_id) for d in disputes] + [(r.at, r.document_id) for r in plain]
        dated.sort()
        share = self._disputed / self._uses
        expected = share * len(families)
        desks = [dispute.desk for dispute in disputes]
        return Signal(
            id=quarrel.signal_id,
            desk=min(set(desks), key=lambda desk: (-desks.count(desk), desk)),
            kind=SignalKind.CONTESTED,
            term=term,
            label=_spelled(term, disputes),
            at=at,
            window_start_at=dated[0][0],
            window_end_at=dated[-1][0],
            observed=float(len(disputes)),
            expected=round(expected, 4),
            ratio=round(len(disputes) / max(expected, self.config.ratio_floor), 2),
            p=p,
            q=q,
            families=tuple(families),
            document_ids=tuple(name for _, name in dated[: self.config.documents_shown]),
            copies=self._recent.copies(plain),
            score=rank(p=p, families=len(disputes), surprise=len(disputes) / max(expected, 1e-9)),
            monitored_sources=monitored,
            baseline_buckets=0,
            terms=(term,),
            senses=(
                Sense(
                    words=(),
                    families=tuple(sorted(first)),
                    quotes=tuple(dispute.quote for dispute in disputes[:_QUOTES]),
                ),
                Sense(
                    words=(),
                    families=tuple(sorted({report.family for report in plain})),
                    quotes=tuple(_titled(report) for report in plain[:_QUOTES]),
                ),
            ),
        )


def _quoted(document: Document, cue: Cue) -> Citation:
    """The title where the dispute stands in it, else the words of the dispute."""
    start, end = cue.span.start, cue.span.end
    if document.text.startswith(document.title) and end <= len(document.title):
        start, end = 0, len(document.title)
    return Citation(document.id, start, end, document.text[start:end])


def _titled(report: Report) -> Citation:
    return Citation(report.document_id, 0, len(report.title), report.title)


def _spelled(term: str, disputes: list[_Dispute]) -> str:
    """The term as the first of the disputes spells it."""
    for dispute in disputes:
        at = dispute.quote.quote.casefold().find(term)
        if at >= 0:
            return dispute.quote.quote[at : at + len(term)]
    return term

"""What the watch goes by, each threshold with its origin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class WatchConfig:
    """Thresholds of the watch over terms."""

    # Terms: the title, and so much of the body (code points) as states the news.
    body_characters: int = 600
    longest_term: int = 2  # words other than stop words; longer phrases are found for the label

    # Baseline after Farrington: 28 buckets, a guard gap of 2 so that a slow start is no baseline.
    bucket: timedelta = timedelta(days=1)
    widths: tuple[int, ...] = (1, 3)  # buckets a window may hold: a day, and three for slow events
    # Shorter windows, for what comes fast: looked at where the day itself is unusual.
    short: tuple[timedelta, ...] = (timedelta(hours=2), timedelta(hours=6))
    short_gate: float = 0.05  # p of the day
    short_share: float = 0.1  # of the chance of a false alarm; the rest is for whole buckets
    baseline_buckets: int = 28
    guard_buckets: int = 2
    # A term with fewer reports than this in its baseline is compared with longer ago too, which
    # fades by half in two months: what was never seen in half a year is newer than in four weeks.
    rare: int = 4
    older_half_life: timedelta = timedelta(days=60)
    # No alarm before so many buckets of history: one week, so that every weekday was seen.
    minimum_baseline: int = 7
    # A past count this many standard deviations above the mean is an outbreak (Farrington 1996:
    # 2.58, the 99 % point); it counts for no more than that.
    outbreak_deviations: float = 2.58
    # Of one family in a bucket, reports that count towards all of them: what is more is a flood,
    # and would make everything else look rare for four weeks. No family of the stream had as many.
    most_of_a_family: int = 50
    # Shape of the gamma prior on a term's rate: rates are Zipfian, most are near zero.
    prior_shape: float = 0.2
    dispersion: float = 0.1  # extra variance, as a share of the squared mean, until it is learned

    # What is an alarm.
    minimum_families: int = 3  # an article needs documents from as many
    sparse: float = 20.0  # reports a bucket, below which two families are enough: so many of so few
    # Benjamini-Hochberg's q. The tests are careful (discrete counts, a whole day expected of a
    # part): on shuffled titles one term in 15 reaches p .01 that should, one in 20 p .001.
    false_discovery_rate: float = 0.4
    # What a chance is divided by, after the company that a term keeps: see `signals.weighing`.
    in_company: float = 2.0  # reports that hold together
    in_none: float = 0.5  # reports that do not, with a name or a phrase that is in the news anyway
    bare_word: float = 0.1  # the same with a bare word never heard; one in the news is no alarm
    unheard_of: float = 0.05  # reports expected, below which a term is as good as never heard
    near_miss_rate: float = 0.6  # a candidate below this q is shown as close
    near_misses_a_day: int = 20
    ratio_floor: float = 0.5  # `ratio` divides by no less than half a report

    # Emergence: 8 weeks by the design's 8 to 12, so that it is known within two months.
    emergence_weeks: int = 8
    emergence_reports: int = 12  # in all those weeks; a slope over fewer says nothing
    emergence_rate: float = 0.01  # q; terms vary more than the test allows for
    emergences_a_week: int = 5

    # Contested terms: a dispute by one family may be a joke; two need somebody to dispute with.
    disputing_families: int = 2
    dispute_rate: float = 0.05  # q
    # Disputes are rare, 11 in 25,376 titles: at four days, no two of them ever met.
    dispute_memory: timedelta = timedelta(days=14)

    # Coverage gaps, measured by delayed uptake: see `signals.gap`.
    gap_doublings: float = 0.6  # below what stories like it get
    gap_families: int = 2  # that confirm it; a single one mostly stays alone
    gap_young: timedelta = timedelta(hours=36)
    gap_settled: timedelta = timedelta(days=5)  # after which a story has got the coverage it gets
    gap_words: int = 3  # shared with a story that is like it
    gap_subject: int = 2  # words shared with a story on the same subject
    gap_stories: int = 3  # like it that have settled, half of which must have twice its families
    gap_false: float = 0.9  # of the stories put forward, those that nobody took up later
    gaps_a_week: int = 2  # most of them stay small: more would bury what is sure
    most_stories: int = 50_000

    # New sources: two weeks or 20 items (design); together they weigh no more than the known ones.
    probation: timedelta = timedelta(days=14)
    probation_items: int = 20
    farm: float = 0.01  # chance of so many new families, from which they are thought one owner's
    reports_remembered: int = 500  # over which the usual share of new families is learned

    # Alert life.
    cooldown: timedelta = timedelta(days=2)  # quiet for so long ends a signal
    shared_documents: float = 0.5  # terms sharing this part of their documents are one signal

    # What begins after a signal was raised belongs to it where so many of its documents do; at half
    # of them, what followed from an event was lost in it.
    same_event: float = 0.6

    series_points: int = 30
    documents_shown: int = 200  # document ids a signal lists, so that its size is bounded
    most_terms: int = 1_000_000  # tallied at once; the rarest are dropped beyond
    horizon: timedelta = timedelta(days=4)  # how long postings and copies are remembered

    def fewest(self, reports: float) -> int:
        """The families that an alarm needs where a bucket holds so many reports."""
        return self.minimum_families if reports >= self.sparse else min(2, self.minimum_families)

    def __post_init__(self) -> None:
        for name in ("bucket", "probation", "cooldown", "horizon", "dispute_memory"):
            if getattr(self, name) <= timedelta(0):
                raise ValueError(f"{name} must be positive, got {getattr(self, name)}")
        if not 1 <= self.minimum_baseline <= self.baseline_buckets:
            raise ValueError(
                f"minimum_baseline must be between 1 and {self.baseline_buckets},"
                f" got {self.minimum_baseline}"
            )
        if not 0 < self.false_discovery_rate <= self.near_miss_rate < 1:
            raise ValueError(
                "0 < false_discovery_rate <= near_miss_rate < 1 must hold, got"
                f" {self.false_discovery_rate} and {self.near_miss_rate}"
            )

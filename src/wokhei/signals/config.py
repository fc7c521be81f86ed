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
    # Shape of the gamma prior on a term's rate: rates are Zipfian, most are near zero.
    prior_shape: float = 0.2
    dispersion: float = 0.1  # extra variance, as a share of the squared mean, until it is learned

    # What is an alarm.
    minimum_families: int = 3  # an article needs documents from as many
    # Benjamini-Hochberg's q. The tests are careful (discrete counts, a whole day expected of a
    # part): 0.15 gave 0.03 false signals a day on the shuffled titles of the 43-day stream.
    false_discovery_rate: float = 0.15
    near_miss_rate: float = 0.5  # a candidate below this q is shown as close
    near_misses_a_day: int = 20
    ratio_floor: float = 0.5  # `ratio` divides by no less than half a report

    # New sources: two weeks or 20 items (design); together they weigh no more than the known ones.
    probation: timedelta = timedelta(days=14)
    probation_items: int = 20
    farm: float = 0.01  # chance of so many new families, from which they are thought one owner's
    reports_remembered: int = 500  # over which the usual share of new families is learned

    # Alert life.
    cooldown: timedelta = timedelta(days=2)  # quiet for so long ends a signal
    shared_documents: float = 0.5  # terms sharing this part of their documents are one signal

    series_points: int = 30
    documents_shown: int = 200  # document ids a signal lists, so that its size is bounded
    most_terms: int = 1_000_000  # tallied at once; the rarest are dropped beyond
    horizon: timedelta = timedelta(days=4)  # how long postings and copies are remembered

    def __post_init__(self) -> None:
        for name in ("bucket", "probation", "cooldown", "horizon"):
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

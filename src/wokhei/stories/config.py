"""What stories go by, each threshold with its origin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class StoryConfig:
    """Thresholds of copies and stories. Measured on the UCI news titles unless said otherwise."""

    # Copies. Measured on 640 texts of feeds and pages, two thirds of them copied with 18 kinds of
    # edits, and checked on another 640.
    copied_share: float = 0.35  # of the smaller text's shingles, from which a text repeats another
    short: int = 100  # shingles of a short text, much of which may be an outlet's furniture ...
    short_copied_share: float = 0.5  # ... so that more of it must be the same
    own_copied_share: float = 0.7  # the same within a family, whose texts share their furniture
    same_title_share: float = 0.15  # the same, where the titles are alike
    whole_share: float = 0.8  # of a report's text, which a fuller copy must hold to stand for it
    alike_title: float = 0.8  # of the shorter title's shingles
    fewest_shared: int = 4  # shingles of the sketches; fewer may be a turn of phrase
    title_width: int = 3  # words a shingle of a title
    body_width: int = 3  # words a shingle of a body
    shortest_title: int = 4  # words below which an equal title proves nothing
    shortest_body: int = 20  # words below which only the title is compared
    longest_body: int = 1_000  # words read
    sketch_size: int = 256  # shingles kept of a text
    searched: int = 64  # of them, by which a text is found
    compared: int = 5  # texts compared in full

    # Stories.
    similarity: float = 0.17  # cosine from which a document joins a story
    merging_similarity: float = 0.09  # cosine of two stories that one document joins
    assumed_documents: int = 20_000  # as if read before the first, so that rarity means something
    half_life: timedelta = timedelta(days=2)  # quiet after which a story is half as near
    age_half_life: timedelta = timedelta(days=3)  # after which any story is half as near
    great: int = 100  # reports from which a story is harder to join
    crowding: float = 0.5  # how much harder, as a power of its size
    name_weight: float = 1.15  # a capitalised word against another
    body_weight: float = 0.3  # a word of the opening against one of the title
    opening_words: int = 60
    rarest_words: int = 5  # words that look for candidates
    busiest_word: int = 100  # stories beyond which a word looks for no candidate
    candidates: int = 8  # stories compared in full
    most_words: int = 500_000  # whose documents are counted; the rarest are forgotten beyond
    closing: timedelta = timedelta(days=1)  # how often stories none can join are looked for
    horizon: timedelta = timedelta(days=7)  # quiet after which a story is let go

    def __post_init__(self) -> None:
        for name in ("copied_share", "same_title_share", "similarity"):
            if not 0 < getattr(self, name) <= 1:
                raise ValueError(f"{name} must be above 0 and at most 1, got {getattr(self, name)}")
        for name in ("half_life", "age_half_life", "closing", "horizon"):
            if getattr(self, name) <= timedelta(0):
                raise ValueError(f"{name} must be positive, got {getattr(self, name)}")

"""Copies: which documents repeat a text that was there before."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

import numpy as np

from wokhei.domain.document import Document
from wokhei.domain.span import digest
from wokhei.stories.config import StoryConfig
from wokhei.text.shingles import Digests, Sketch, common, containment, shingles, sketch
from wokhei.text.tokens import is_unspaced, words

# What outlets put before and after a title that is not theirs.
_LABEL = re.compile(
    r"^\W*(?:update \d|breaking(?: news)?|exclusive|watch|video|live|opinion|analysis|factbox"
    r"|explainer|refile|correct(?:ed|ion)|wrapup \d|ap|reuters|afp)(?:\s*[:|\]]|-(?=\S)|\s[-–—]\s)",
    re.IGNORECASE,
)
_OUTLET = re.compile(r"\s+(?:[-–—|»*•]|::)\s+(?P<tail>[^|–—»]{2,60})$")
_DATED = re.compile(
    r"\b(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)|\d(?:st|nd|rd|th)\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+")
_WORD_LENGTH = 12  # characters to read for a word
_TAIL_WORDS = 6  # of an outlet's name after a title
_POSTINGS = 50  # reports looked at for one shingle
_FULLER = 1.2  # times as long, from which a copy is the fuller text
_CELLS = 1 << 22  # of the count of shingles' uses; few shingles share one
_MOST_USES = 255
_TITLE_MARKS = 3  # shingles of a title below which only the same words are the same title


@dataclass(slots=True)
class _Text:
    """The first copy of a report, by its wording."""

    family: str
    title: frozenset[int]
    numbers: frozenset[str]  # words of the title with a digit
    body: Sketch | None  # None where there is too little
    at: datetime


class Copies:
    """Finds the report a document belongs to; a text under many names is one report.

    Two texts of which enough is the same word for word are one, also where one is cut, edited, or
    has a paragraph more; so are two titles, where a body is missing or does not speak against it.

    References:
        Broder, On the resemblance and containment of documents, 1997.
    """

    def __init__(self, config: StoryConfig) -> None:
        self.config = config
        self._titles: dict[str, str] = {}  # folded title -> report
        self._texts: dict[str, _Text] = {}
        self._by_title: dict[int, list[str]] = {}  # shingle -> reports
        self._by_body: dict[int, list[str]] = {}
        self._uses = np.zeros(_CELLS, dtype=np.uint8)  # reports that hold a shingle

    def report_of(self, document: Document, *, title: Sequence[str]) -> tuple[str, bool]:
        """The report of a document, and whether it repeats an earlier text.

        Args:
            document: The document.
            title: The folded words of its title.
        """
        config = self.config
        title = _own_words(document.title, title)
        body = _body_words(document, most=config.longest_body)
        deep = None
        if len(body) >= config.shortest_body:
            deep = sketch(body, width=config.body_width, size=config.sketch_size)
        text = _Text(
            document.family,
            shingles(title, width=config.title_width),
            frozenset(filter(_has_digit, title)),
            deep,
            document.published_at,
        )
        key = " ".join(title) if len(title) >= config.shortest_title else ""
        found = self._nearest(text, key)
        if found is not None:
            self._grow(found, text, key)
            return found, True
        report = digest("report", document.id)
        self._texts[report] = text
        self._list(report, text, key)
        return report, False

    def forget(self, before: datetime) -> None:
        """Lets go of reports not repeated since."""
        old = {report for report, text in self._texts.items() if text.at < before}
        if not old:
            return
        for report in old:
            del self._texts[report]
        self._titles = {k: report for k, report in self._titles.items() if report not in old}
        _drop(self._by_title, old)
        _drop(self._by_body, old)
        self._uses //= 2

    def _grow(self, report: str, text: _Text, key: str) -> None:
        """Lets a report be found by a copy's title, and by its text where that is fuller."""
        known = self._texts[report]
        known.at = max(known.at, text.at)
        if key and key not in self._titles:
            self._titles[key] = report
        if text.body is None:
            return
        if known.body is not None:
            if text.body.size <= _FULLER * known.body.size:
                return
            if self._shared(known.body, text.body)[0] < self.config.whole_share:
                return
        known.body = text.body
        self._list(report, text, "")

    def _list(self, report: str, text: _Text, key: str) -> None:
        """Has a report found by the shingles of a text, and of its title where that has a key."""
        if key:
            self._titles.setdefault(key, report)
            for mark in text.title:
                self._by_title.setdefault(mark, []).append(report)
        if text.body is not None:
            cells = text.body.digests % _CELLS
            self._uses[cells] += self._uses[cells] < _MOST_USES
        for mark in self._searched(text):
            reports = self._by_body.setdefault(mark, [])
            if report not in reports[-1:]:
                reports.append(report)

    def _nearest(self, text: _Text, key: str) -> str | None:
        """The report that the text most likely repeats; None where there is none."""
        best: tuple[float, str] | None = None
        for report in self._candidates(text, key):
            share = self._share(text, self._texts[report], same=self._titles.get(key) == report)
            if share > 0 and (best is None or share > best[0]):
                best = (share, report)
        return best[1] if best else None

    def _candidates(self, text: _Text, key: str) -> Iterator[str]:
        """Reports that may be the same, each once: of its title, then by what they share."""
        same = self._titles.get(key) if key else None
        if same is not None:
            yield same
        marks = text.title if key else ()
        for index, looked_for in ((self._by_body, self._searched(text)), (self._by_title, marks)):
            shared: defaultdict[str, float] = defaultdict(float)
            for mark in looked_for:
                reports = index.get(mark, ())
                for report in reports[:_POSTINGS]:
                    shared[report] += 1 / len(reports)
            nearest = sorted([(-share, report) for report, share in shared.items()])
            for _, report in nearest[: self.config.compared]:
                if report != same:
                    yield report

    def _share(self, text: _Text, other: _Text, *, same: bool) -> float:
        """How much of the smaller text the other holds, 0 where that is too little for a copy."""
        config = self.config
        titled = 1.0 if same else self._titled(text, other)
        if text.body is None or other.body is None:
            return titled if titled >= config.alike_title else 0.0
        share, count = self._shared(text.body, other.body)
        if count < config.fewest_shared:
            return 0.0
        enough = config.copied_share
        if titled >= config.alike_title:
            enough = config.same_title_share
        elif text.family == other.family:
            enough = config.own_copied_share
        elif min(text.body.size, other.body.size) < config.short:
            enough = config.short_copied_share
        return share + titled if share >= enough else 0.0

    def _shared(self, one: Sketch, other: Sketch) -> tuple[float, int]:
        """How much of the smaller body the other holds, 0 to 1, and how many shingles that is.

        A turn of phrase that many reports use says as much less of each as there are reports.
        """
        shared, left, right = common(one, other)
        smaller = min(self._weight(left), self._weight(right))
        return (self._weight(shared) / smaller if smaller else 0.0), len(shared)

    def _weight(self, digests: Digests) -> float:
        return float((1.0 / np.maximum(self._uses[digests % _CELLS], 1)).sum())

    def _titled(self, text: _Text, other: _Text) -> float:
        """How much of a title is in another, 0 to 1; 0 where their numbers differ.

        Of the shorter one: an outlet's name may follow. Within a family of the longer one, since
        its titles share that name.
        """
        if text.numbers - other.numbers and other.numbers - text.numbers:
            return 0.0
        if min(len(text.title), len(other.title)) < _TITLE_MARKS:
            return 0.0
        if text.family == other.family:
            return len(text.title & other.title) / max(len(text.title), len(other.title))
        return containment(text.title, other.title)

    def _searched(self, text: _Text) -> list[int]:
        """The shingles of a body by which it is found."""
        if text.body is None:
            return []
        found: list[int] = text.body.digests[: self.config.searched].tolist()
        return found


@lru_cache(maxsize=65_536)
def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))


def _own_words(title: str, folded: Sequence[str]) -> Sequence[str]:
    """The folded words of a title without an agency's label before and an outlet's name after.

    Examples:
        >>> _own_words("UPDATE 1-Dam fails in Marn | Vale Wire", ["not", "read", "here"])
        ['dam', 'fails', 'in', 'marn']
    """
    bare = _LABEL.sub("", title, count=1)
    outlet = _OUTLET.search(bare)
    if (
        outlet
        and len(outlet["tail"].split()) <= _TAIL_WORDS
        and not _DATED.search(outlet["tail"])  # an outlet's series: each of its dates is another
    ):
        bare = bare[: outlet.start()]
    if bare == title:
        return folded
    own = words(bare)
    return own if len(own) >= 3 else folded


def _body_words(document: Document, *, most: int) -> list[str]:
    """The first words of a body, however they are joined; characters where none are told apart."""
    span = document.body
    if span is None:
        return []
    text = document.text[span.start : span.start + _WORD_LENGTH * most].casefold()
    if not text.isascii() and any(map(is_unspaced, text[:_WORD_LENGTH])):
        return words(text)[:most]
    return _WORD.findall(text)[:most]


def _drop(index: dict[int, list[str]], old: set[str]) -> None:
    """Takes reports out of an index; most shingles have one report, and are dropped with it."""
    empty = []
    for mark, reports in index.items():
        if len(reports) == 1:
            if reports[0] in old:
                empty.append(mark)
        elif not old.isdisjoint(reports):
            reports[:] = [report for report in reports if report not in old]
            if not reports:
                empty.append(mark)
    for mark in empty:
        del index[mark]

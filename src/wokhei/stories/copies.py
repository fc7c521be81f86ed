"""Copies: which documents repeat a text that was there before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wokhei.domain.document import Document
from wokhei.domain.span import digest
from wokhei.stories.config import StoryConfig
from wokhei.text.shingles import containment, shingles, sketch


@dataclass(slots=True)
class _Text:
    """The first copy of a report, by its wording."""

    report_id: str
    title: frozenset[int]
    body: frozenset[int]  # empty where there is too little
    at: datetime


class Copies:
    """Finds the report a document belongs to; a text under many names is one report.

    References:
        Broder, On the resemblance and containment of documents, 1997.
    """

    def __init__(self, config: StoryConfig) -> None:
        self.config = config
        self._titles: dict[str, str] = {}  # folded title -> report
        self._texts: dict[str, _Text] = {}
        self._shingles: dict[int, list[str]] = {}

    def report_of(
        self, document: Document, *, title: Sequence[str], body: Sequence[str]
    ) -> tuple[str, bool]:
        """The report of a document, and whether it repeats an earlier text.

        Args:
            document: The document.
            title: The folded words of its title.
            body: The folded words of its body.
        """
        config = self.config
        marks = shingles(title, width=config.title_width)
        deep: frozenset[int] = frozenset()
        if len(body) >= config.shortest_body:
            deep = sketch(
                shingles(body[: config.longest_body], width=config.body_width),
                size=config.sketch_size,
            )
        key = " ".join(title)
        same = self._titles.get(key) if len(title) >= config.shortest_title else None
        if same in self._texts and self._agree(self._texts[same], deep, config.same_title_share):
            found: str | None = same
        else:
            found = self._nearest(marks, deep, long_enough=len(title) >= config.shortest_title)
        if found is not None:
            self._texts[found].at = max(self._texts[found].at, document.published_at)
            return found, True
        report = digest("report", document.id)
        self._texts[report] = _Text(report, marks, deep, document.published_at)
        if len(title) >= config.shortest_title:
            self._titles[key] = report
        for mark in deep or marks:
            self._shingles.setdefault(mark, []).append(report)
        return report, False

    def forget(self, before: datetime) -> None:
        """Lets go of reports not repeated since."""
        old = {report for report, text in self._texts.items() if text.at < before}
        if not old:
            return
        for report in old:
            del self._texts[report]
        self._titles = {k: report for k, report in self._titles.items() if report not in old}
        self._shingles = {
            mark: kept
            for mark, reports in self._shingles.items()
            if (kept := [report for report in reports if report not in old])
        }

    def _nearest(
        self, marks: frozenset[int], deep: frozenset[int], *, long_enough: bool
    ) -> str | None:
        """The report most of whose shingles these are, if enough; None where there is none."""
        looked_for = deep or (marks if long_enough else frozenset())
        shared = Counter(
            report for mark in looked_for for report in self._shingles.get(mark, ())[:50]
        )
        best: tuple[float, str] | None = None
        for report, _ in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0]))[:5]:
            text = self._texts[report]
            mine, theirs = (deep, text.body) if deep and text.body else (marks, text.title)
            if bool(deep) != bool(text.body) or min(len(mine), len(theirs)) < 2:
                continue
            share = containment(mine, theirs)
            if share >= self.config.copied_share and (best is None or share > best[0]):
                best = (share, report)
        return best[1] if best else None

    def _agree(self, text: _Text, deep: frozenset[int], share: float) -> bool:
        """Whether the bodies of two documents of one title do not speak against their being one."""
        if not deep or not text.body:
            return True
        return containment(deep, text.body) >= share

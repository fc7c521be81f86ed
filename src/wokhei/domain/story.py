"""Many documents, one event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Story:
    """Documents on one event.

    `reports` groups `document_ids` into independent reports: each inner tuple holds the copies of
    one text, earliest first; the outer tuple is sorted by the first copy's time. A wire story under
    twenty names is one report. A story found to be part of another has its id in `merged_into`, and
    its reports are there.
    """

    id: str
    headline: str
    desk: str
    started_at: datetime
    updated_at: datetime
    reports: tuple[tuple[str, ...], ...]
    families: tuple[str, ...]  # sorted; of the first copy of each report
    merged_into: str = ""

    @property
    def document_ids(self) -> tuple[str, ...]:
        """Every document of the story, copies included, report by report."""
        return tuple(document for report in self.reports for document in report)

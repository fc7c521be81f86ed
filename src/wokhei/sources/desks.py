"""The desks of a fresh installation."""

from __future__ import annotations

from wokhei.domain.source import Desk

DESKS: tuple[Desk, ...] = (
    Desk(slug="technology", name="Technology"),
    Desk(slug="ai-research", name="AI & Research"),
    Desk(slug="science", name="Science"),
    Desk(slug="culture", name="Culture"),
    Desk(slug="business", name="Business"),
    Desk(slug="policy", name="Policy"),
)

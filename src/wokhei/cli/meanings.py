"""What each figure of `wokhei backtest` says, in a line; the key is its path in the answer."""

from __future__ import annotations

from collections.abc import Mapping

EVENTS: Mapping[str, str] = {
    "documents": "items heard, copies among them",
    "signals": "raised in all",
    "signals_a_day": "raised, over the days from the first item to the last",
    "documents_a_second": "grouped and watched, on this machine, by the clock",
    "events.events": "dated events with enough history before them",
    "events.at_ten": "share of them among the ten best signals of a day of their window",
    "events.at_five": "the same, among the five best",
    "events.at_all": "the same, anywhere on the list",
    "events.signals_an_event": "signals for each event that was found; 1 is the best there is",
    "events.signals_a_day": "signals on a day that had any",
    "events.missed": "events without a signal, half of whose titles match their pattern",
    "latency.events": "events that were signalled",
    "latency.median_hours": "from the first item on an event to its first signal",
    "latency.longest_hours": "the same, of the slowest",
    "latency.after_the_fifth": "share signalled more than an hour after the fifth item",
    "injections.recall": "share found of the events put in with six items or more",
    "injections.recall_small": "the same, of smaller ones",
    "injections.late": "share found more than an hour after the fifth item",
    "injections.late_by_reports": "the same, after the fifth owner's; where five report it",
    "injections.false_by_kind": "false signals for each thing put in that only looks like an event",
    "injections.missed": "terms put in and not found",
    "false_discovery_share": "share of false signals at each nominal q, true events put in",
    "days": "of shuffled streams, in which nothing happens",
    "false_signals_a_day": "raised there; all of them are false",
    "false_by_kind_a_day": "the same, by kind; a coverage gap is no test and not in the sum",
    "days_with_a_finding": "share of those days with any burst, at each nominal q",
    "against.headlines": "lines of the outside list",
    "against.ingested": "share of them that something ingested tells of",
    "against.grouped": "share of them on a story of several reports",
    "against.signalled": "share of them that a signal tells of",
    "against.misses": "the others, with the reason",
}
GAPS: Mapping[str, str] = {
    "days": "looked at, each five days later",
    "candidates": "young stories of one or two owners, over all days",
    "precision": "share of the best twenty a day that three more owners took up in five days",
    "by_recency": "the same, of the twenty newest",
    "at_random": "the same, of all: what a blind draw reaches",
}
STORIES: Mapping[str, str] = {
    "precision": "B-cubed: of an item's group, the share on its event",
    "recall": "B-cubed: of an item's event, the share in its group",
    "f1": "the harmonic mean of the two",
    "rate": "items a second, on this machine, by the clock",
}
TITLES: Mapping[str, str] = {
    "precision": "share of the titles called a dispute that are one",
    "recall": "share of the disputes that were called one",
    "f1": "the harmonic mean of the two",
}
SENSES: Mapping[str, str] = {
    "auc": "chance that a term of two senses scores above one of one sense; 0.5 is blind",
    "false_positives": "share of the terms of one sense called divergent",
    "true_positives": "share of the terms of two senses called divergent",
}
EMERGENCE: Mapping[str, str] = {
    "terms": "flat terms simulated, ten weeks each",
    "false_in_a_thousand": "flat terms called emerging in a week, in a thousand",
    "found": "share of the rising terms called emerging",
}
CHANGES: Mapping[str, str] = {
    "documents": "read",
    "versions": "of them, laid out anew and saying the same",
    "called_changed": "share of those versions called changed, all wrongly",
    "by_layout": "the same, for each way of laying out",
    "altered": "versions with a sentence put in that forbids something",
    "found": "share of those called changed, all rightly",
}

"""A wire written for this project: invented outlets, invented news, and a server that plays it.

Sixty days from 5 January 2026 in six desks. Beside the everyday news these events are planted:

    corvane-meteorite     science      a burst: something unheard of, with two figures for one thing
    quiet-hours-act       policy       a burst around a law and its disputed cost
    ferrowick-recall      business     a burst around a recall order
    lindmoor-ruling       culture      a burst around a ruling
    meridor-time-signal   technology   a burst around a fault and a statement on it
    community-licence     ai-research  a term with two opposed definitions, and two licences
    paper-tickets-wire    many         one text under many names: no burst
    planning-records-gap  policy       a document that one outlet reads, and others late

The outlets stand in `outlets.tsv`, the items in `wire/`, one file a desk.
"""

from wokhei.adapters.sample.server import SampleWire
from wokhei.adapters.sample.wire import Item, load_items, load_outlets

__all__ = ["Item", "SampleWire", "load_items", "load_outlets"]

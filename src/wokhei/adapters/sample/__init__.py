"""A wire written for this project: invented outlets, invented news, and a server that plays it."""

from wokhei.adapters.sample.server import SampleWire
from wokhei.adapters.sample.wire import Item, load_items, load_outlets

__all__ = ["Item", "SampleWire", "load_items", "load_outlets"]

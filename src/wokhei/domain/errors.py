"""The one tree of errors.

WokheiError
├── InputError          what came from outside cannot be used; the message names value and remedy
│   ├── CatalogueError  a catalogue of sources, with the line
│   ├── StreamError     a stream of dated items, with the line
│   ├── DossierError    a dossier folder
│   └── BundleError     an evidence bundle that is none, or is refused
├── SettingsError       one or more settings are wrong; all are reported together
├── StoreError          the store cannot do it
│   ├── NotFound        nothing of that id
│   ├── Conflict        somebody else changed it first
│   └── StoreBusy       another process works on the same data
└── TransitionError     an article cannot go from this state to that

Expected outcomes (not modified, held, spiked, not enough information) are values, not errors.
"""

from __future__ import annotations


class WokheiError(Exception):
    """Anything this project raises on purpose."""


class InputError(WokheiError):
    """What came from outside cannot be used."""

    def __init__(self, message: str, *, where: str = "", line: int | None = None) -> None:
        self.where = where
        self.line = line
        place = f"{where}:{line}: " if where and line else f"{where}: " if where else ""
        super().__init__(f"{place}{message}")


class CatalogueError(InputError):
    """A catalogue of sources cannot be read."""


class StreamError(InputError):
    """A stream of dated items cannot be read."""


class DossierError(InputError):
    """A dossier folder cannot be read."""


class BundleError(InputError):
    """A file is no evidence bundle, or one that is refused."""


class SettingsError(WokheiError):
    """One or more settings are wrong."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(problems))


class StoreError(WokheiError):
    """The store cannot do what was asked."""


class NotFound(StoreError):
    """Nothing in the store has that id."""

    def __init__(self, noun: str, identity: str) -> None:
        self.noun = noun
        self.identity = identity
        super().__init__(f"no {noun} has the id {identity!r}")


class Conflict(StoreError):
    """Somebody else changed it first."""


class StoreBusy(StoreError):
    """Another process works on the same data."""


class TransitionError(WokheiError):
    """An article cannot go from this state to that one."""

"""The standards that the package brings, and those in files of one's own."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from wokhei.domain.assessment import Standard
from wokhei.domain.errors import InputError
from wokhei.standards import parse_standard

_DATA = files("wokhei.standards") / "data"


def shipped() -> list[str]:
    """The ids of the standards that the package brings, sorted."""
    names = (item.name for item in _DATA.iterdir())
    return sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml"))


def load_standard(name: str) -> Standard:
    """The standard of that id, or in that TOML file.

    Raises:
        InputError: There is none, or it cannot be read.
    """
    if name in shipped():
        return parse_standard((_DATA / f"{name}.toml").read_text("utf-8"), where=name)
    path = Path(name)
    if path.suffix == ".toml" and path.is_file():
        return parse_standard(path.read_text("utf-8"), where=name)
    if path.suffix in (".yaml", ".yml", ".json"):
        raise InputError("a standard is kept as TOML, in a .toml file", where=name)
    known = ", ".join(shipped())
    raise InputError(f"no standard is called {name!r}; give a .toml file, or one of: {known}")

"""Patterns are what they look like."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import wokhei

ROOMS = ("text", "standards", "verification", "writing", "signals", "dossier", "ingest")


def patterns() -> Iterator[tuple[str, str]]:
    for room in ROOMS:
        package = importlib.import_module(f"wokhei.{room}")
        for found in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{found.name}")
            for name, value in vars(module).items():
                if isinstance(value, re.Pattern):
                    yield f"{module.__name__}.{name}", str(value.pattern)


def test_there_are_patterns_to_look_at() -> None:
    assert wokhei.__file__
    assert len(dict(patterns())) > 200


@pytest.mark.parametrize("spelled", [r"\(\d+, \d+\)", r"(?<!\\)\{\d+,\s+\d*\}"])
def test_no_repetition_was_taken_for_something_else(spelled: str) -> None:
    """`{1,90}` in an f-string is a pair of numbers, and with a blank inside it is literal text."""
    wrong = [name for name, text in patterns() if re.search(spelled, text)]

    assert wrong == []

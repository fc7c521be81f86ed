"""Bundles whose texts are well formed and whose values are not what anybody expects."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from tests.engine.verification.test_audit import SIGNED, members, of_a_signal
from wokhei.domain import bundle
from wokhei.domain.errors import BundleError
from wokhei.verification import verify
from wokhei.verification.audit import audit

TEXTS = of_a_signal()
JSON_MEMBERS = (
    bundle.ARTICLE,
    bundle.DOSSIER,
    bundle.DOCUMENTS,
    bundle.ROWS,
    bundle.ANNOTATIONS,
    bundle.PAGE,
    bundle.METHOD,
)
ODD = (
    None,
    True,
    -1,
    10**30,
    1e308,
    "",
    "x" * 2000,
    "“",
    "\ud800",
    [],
    {},
    [[]],
    "2026-01-01",
    "9999-12-31T23:59:59",
    float("nan"),
)


def places(data: Any) -> list[tuple[Any, Any]]:
    """Every place in the data that holds a value, as its holder and its key."""
    found: list[tuple[Any, Any]] = []
    waiting = [data]
    while waiting:
        one = waiting.pop()
        keys = list(one) if isinstance(one, dict) else range(len(one))
        for key in keys:
            found.append((one, key))
            if isinstance(one[key], dict | list):
                waiting.append(one[key])
    return found


def spoil(text: str, dice: random.Random) -> str:
    """The text with one value in it replaced, or left out."""
    data = json.loads(text)
    holder, key = dice.choice(places(data))
    if dice.random() < 0.2 and isinstance(holder, dict):
        del holder[key]
    else:
        holder[key] = dice.choice(ODD)
    return json.dumps(data)


@pytest.mark.parametrize("name", JSON_MEMBERS)
def test_whatever_stands_in_a_member_it_is_refused_or_told(name: str) -> None:
    dice = random.Random(7)

    for _ in range(60):
        held = members({**TEXTS, name: spoil(TEXTS[name], dice)}, honest=False)
        try:
            found = audit(held, verify=verify, signed=SIGNED)
        except BundleError:
            continue
        assert not found.holds


def test_whatever_stands_in_the_ledger_it_is_told() -> None:
    dice = random.Random(7)
    lines = TEXTS[bundle.LEDGER].splitlines()

    for _ in range(60):
        at = dice.randrange(len(lines))
        spoilt = [*lines[:at], spoil(lines[at], dice), *lines[at + 1 :]]
        held = members({**TEXTS, bundle.LEDGER: "\n".join(spoilt) + "\n"}, honest=False)

        assert not audit(held, verify=verify, signed=SIGNED).holds


def test_whatever_stands_in_the_manifest_it_is_refused_or_told() -> None:
    dice = random.Random(7)
    sound = members(TEXTS)

    for _ in range(60):
        spoilt = spoil(sound[bundle.MANIFEST].decode(), dice).encode("utf-8", "surrogatepass")
        try:
            audit({**sound, bundle.MANIFEST: spoilt}, verify=verify, signed=SIGNED)
        except BundleError:
            continue

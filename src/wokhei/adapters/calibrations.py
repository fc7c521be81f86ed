"""What was measured of the model, as a file of the data folder."""

from __future__ import annotations

import os
from pathlib import Path

from wokhei.domain.codec import from_json, to_json
from wokhei.domain.errors import StoreError
from wokhei.verification.calibration import Calibration

FILE = "calibration.json"


def read_calibration(data: Path) -> Calibration | None:
    """What was measured last; None where nothing was, or where the file tells nothing of use.

    Whoever has no measurement sends what it tells in other words to an editor, so that a damaged
    file lets nothing pass.
    """
    try:
        return from_json((data / FILE).read_text("utf-8"), Calibration)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def write_calibration(data: Path, measured: Calibration) -> Path:
    """Keep a measurement, whole or not at all; returns the file.

    Raises:
        StoreError: It cannot be written.
    """
    file = data / FILE
    beside = file.with_suffix(f".{os.getpid()}")
    try:
        data.mkdir(parents=True, exist_ok=True)
        beside.write_text(to_json(measured) + "\n", "utf-8")
        beside.replace(file)
    except OSError as error:
        raise StoreError(f"{str(file)!r} cannot be written: {error.strerror}") from error
    return file

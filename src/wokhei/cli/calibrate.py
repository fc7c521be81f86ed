"""`wokhei verify --calibrate`."""

from __future__ import annotations

from json import dumps, loads
from pathlib import Path

import click
from rich.progress import track

from wokhei.cli import NO
from wokhei.cli.output import console, show
from wokhei.config import load
from wokhei.domain.errors import InputError, SettingsError
from wokhei.domain.span import sha256
from wokhei.domain.verdict import Verdict
from wokhei.verification.calibration import Calibration, LabelledClaim, calibrate

NOBODY = "there is no model to measure; set judge_name (and judge_url), or entailment_model"
LABELS = tuple(verdict.value for verdict in Verdict)


def calibrate_judge(file: Path, *, as_json: bool) -> None:
    """Measure the model on labelled claims, keep what came of it, and say whether it is trusted.

    Raises:
        SettingsError: The settings name no model.
        InputError: The claims cannot be read, or are too few.
    """
    from wokhei.adapters.calibrations import write_calibration
    from wokhei.adapters.clock import SystemClock
    from wokhei.newsroom import judge_of

    settings = load()
    if judge_of(settings) is None:
        raise SettingsError([NOBODY])
    claims = _claims(file)
    opinions, name = [], ""
    for one in track(claims, "asking", console=console(stderr=True), transient=True):
        judge = judge_of(settings)  # each claim has the time of one article
        assert judge is not None  # noqa: S101  # looked at above
        name = judge.name
        opinions.append(judge.weigh(one.claim, one.evidence))
    most = settings.judge_errors / 100
    try:
        measured = calibrate(
            claims,
            opinions,
            model=name,
            data_sha256=sha256(file.read_bytes()),
            most=most,
            now=SystemClock().now(),
        )
    except ValueError as error:
        raise InputError(str(error), where=str(file)) from error
    kept = write_calibration(settings.data, measured)
    trusted = measured.good_enough(name, most=most)
    _show(measured, trusted=trusted, as_json=as_json)
    click.echo(f"{kept} written", err=True)
    if not trusted:
        click.echo(
            f"not trusted: up to {measured.worst_false_accepts:.1%} of unsupported claims may "
            f"pass, {most:.1%} are allowed; what is told in other words waits for an editor",
            err=True,
        )
        raise click.exceptions.Exit(NO)


def _show(measured: Calibration, *, trusted: bool, as_json: bool) -> None:
    row = {
        "model": measured.model,
        "trusted": trusted,
        "threshold": measured.threshold,
        "supported": measured.supported,
        "unsupported": measured.unsupported,
        "false_accepts": measured.false_accepts,
        "false_rejects": measured.false_rejects,
        "faults": measured.faults,
        "worst_false_accepts": round(measured.worst_false_accepts, 4),
        "data_sha256": measured.data_sha256,
    }
    if as_json:
        click.echo(dumps(row, ensure_ascii=False))
        return
    show([{"measured": n, "value": v} for n, v in row.items()], as_json=False, empty="")


def _claims(file: Path) -> list[LabelledClaim]:
    from wokhei.cli.verify import read_claim, read_text

    found = []
    for number, line in enumerate(read_text(file).splitlines(), start=1):
        if not line.strip():
            continue
        row = read_claim(line, where=str(file), number=number)
        label = loads(line).get("label")
        if label not in LABELS:
            told = f"'label' must be one of {', '.join(LABELS)}, got {label!r}"
            raise InputError(told, where=str(file), line=number)
        found.append(
            LabelledClaim(
                row["id"], row["claim"], row["evidence"], label == Verdict.SUPPORTED.value
            )
        )
    return found

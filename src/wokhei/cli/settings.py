"""`wokhei settings`."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta

import click

from wokhei.cli.output import json_option, show
from wokhei.config import PREFIX, Settings, load


@click.command()
@json_option
def settings(*, as_json: bool) -> None:
    """Show every setting in force, with the variable that sets it.

    Example:
        wokhei settings --json
    """
    in_force = load()
    rows = []
    for one in fields(Settings):
        value = getattr(in_force, one.name)
        if one.name in ("secret_key", "model_key"):
            value = "set" if value else ""
        if one.name == "desks":
            value = ", ".join(f"{desk.slug}={desk.autonomy}" for desk in value)
        if isinstance(value, timedelta):
            value = f"{value.total_seconds():g}"
        variable = "" if one.name == "desks" else PREFIX + one.name.upper()
        rows.append(
            {
                "setting": one.name,
                "value": "" if value is None else str(value),
                "variable": variable,
                "meaning": one.metadata["meaning"],
            }
        )
    show(rows, as_json=as_json, empty="")

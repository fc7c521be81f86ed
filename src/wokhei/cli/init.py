"""`wokhei init`."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta
from pathlib import Path

import click

from wokhei.config import FILE, Settings, load
from wokhei.domain.errors import StoreError
from wokhei.newsroom import opened, starting_catalogue


def settings_file() -> str:
    """A settings file with every setting as a comment."""
    lines = ["# Settings of this newsroom. Lines without # are in force.", ""]
    for one in fields(Settings):
        if one.name in ("desks", "secret_key"):
            continue
        literal = _literal(one.default)
        lines += [f"# {one.metadata['meaning']}", f"# {one.name} = {literal}", ""]
    lines += ["# [desks.technology]", '# name = "Technology"', '# autonomy = "publish"', ""]
    return "\n".join(lines)


def _literal(value: object) -> str:
    """A default as TOML has it."""
    if isinstance(value, bool | int | float):
        return str(value).lower()
    if isinstance(value, timedelta):
        return f"{value.total_seconds():g}"
    return '""' if value is None else f'"{value}"'


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=".")
def init(*, folder: Path) -> None:
    """Make a settings file and a data folder with the catalogue of sources.

    Nothing that is there already is changed. Example:

        wokhei init newsroom && cd newsroom && wokhei run
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / FILE
        if file.exists():
            click.echo(f"{file} is there already; left as it is")
        else:
            file.write_text(settings_file(), "utf-8")
            click.echo(f"{file} written")
    except OSError as error:
        raise StoreError(f"{str(folder)!r} cannot be written: {error.strerror}") from error
    settings = load(file if file.exists() else None)
    if not settings.data.is_absolute() and folder != Path():
        click.echo(f"next: cd {folder} && wokhei run")
        return
    with opened(settings) as newsroom:
        if not newsroom.store.sources():
            newsroom.store.save_sources(starting_catalogue(settings))
        click.echo(f"{len(newsroom.store.sources())} sources in {settings.data}; next: wokhei run")

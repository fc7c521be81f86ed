"""The command line: one verb a line, each in a module of its own that is imported when used."""

from __future__ import annotations

import gc
import importlib
import inspect
import os
import re
import sys
from pathlib import Path

import click

from wokhei import __version__
from wokhei.domain.errors import SettingsError, WokheiError

VERBS = {
    "init": "wokhei.cli.init:init",
    "run": "wokhei.cli.run:run",
    "serve": "wokhei.cli.run:serve",
    "demo": "wokhei.cli.demo:demo",
    "sources": "wokhei.cli.sources:sources",
    "fetch": "wokhei.cli.hear:fetch",
    "parse": "wokhei.cli.hear:parse",
    "extract": "wokhei.cli.hear:extract",
    "replay": "wokhei.cli.replay:replay",
    "stories": "wokhei.cli.backtest:stories",
    "contested": "wokhei.cli.backtest:contested",
    "backtest": "wokhei.cli.backtest:backtest",
    "signals": "wokhei.cli.desk:signals",
    "status": "wokhei.cli.desk:status",
    "draft": "wokhei.cli.draft:draft",
    "assess": "wokhei.cli.assess:assess",
    "check": "wokhei.cli.verify:check",
    "verify": "wokhei.cli.verify:verify",
    "articles": "wokhei.cli.articles:articles",
    "show": "wokhei.cli.articles:show",
    "publish": "wokhei.cli.articles:publish",
    "bundle": "wokhei.cli.bundle:bundle",
    "correct": "wokhei.cli.articles:correct",
    "retract": "wokhei.cli.articles:retract",
    "spike": "wokhei.cli.articles:spike",
    "settings": "wokhei.cli.settings:settings",
    "doctor": "wokhei.cli.doctor:doctor",
    "completion": "wokhei.cli.completion:completion",
}

GARBAGE = (100_000, 20, 20)  # objects, and rounds, between looks for cycles of three ages
_EXAMPLE = re.compile(r"Example:\n+(?=    )")

NO, USAGE, BROKEN = 1, 2, 3  # exit codes: the answer is no; a wrong call; an error


class Verbs(click.Group):
    """Finds each verb in its module, so that `--help` imports nothing that is not asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs in the order a newcomer needs them."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a verb; None when there is none."""
        if cmd_name not in VERBS:
            return None
        module, _, name = VERBS[cmd_name].partition(":")
        command = getattr(importlib.import_module(module), name)
        assert isinstance(command, click.Command)  # noqa: S101  # a slip in the table above
        return _with_example(command)


def _with_example(command: click.Command) -> click.Command:
    """Keep the example's line as it is written: click would run it into the paragraph."""
    if command.help:
        command.help = _EXAMPLE.sub("Example:\n\n\b\n", inspect.cleandoc(command.help))
    if isinstance(command, click.Group):
        for verb in command.commands.values():
            _with_example(verb)
    return command


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="wokhei")
@click.option(
    "--data", type=click.Path(path_type=Path, file_okay=False), help="Folder that holds the store."
)
@click.option(
    "--config", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="A TOML file."
)
@click.option("-v", "--verbose", is_flag=True, help="Log every step.")
def wokhei(*, data: Path | None, config: Path | None, verbose: bool) -> None:
    """An editorial desk that runs itself and cites everything it draws from.

    Try it without a network or a key:

        wokhei demo
    """
    # Every process of the newsroom reads its settings from the same place.
    if data is not None:
        os.environ["WOKHEI_DATA"] = str(data)
    if config is not None:
        os.environ["WOKHEI_CONFIG"] = str(config)
    if verbose:
        os.environ["WOKHEI_VERBOSE"] = "1"


def main() -> None:
    """Run the command line and leave with its exit code."""
    # Noticing makes many small values and few cycles: a tenth of its time went into looking for
    # them, for 10 MB of memory saved.
    gc.set_threshold(*GARBAGE)
    try:
        code = wokhei.main(standalone_mode=False)  # what a command leaves with, or None
    except click.Abort:
        click.echo("stopped", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(USAGE)
    except SettingsError as error:
        for problem in error.problems:
            click.echo(f"error: {problem}", err=True)
        sys.exit(USAGE)
    except WokheiError as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(BROKEN)
    except BrokenPipeError:
        # The reader of the pipe has gone, as `| head` does; that is no error of ours.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        # The edge: what nobody foresaw is told in a line, and whole with -v.
        if os.environ.get("WOKHEI_VERBOSE") == "1":
            raise
        told = f"error: {type(error).__name__}: {error} (unforeseen; -v shows where)"
        click.echo(told, err=True)
        sys.exit(BROKEN)
    sys.exit(code if isinstance(code, int) else 0)

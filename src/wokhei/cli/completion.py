"""`wokhei completion`."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, *, shell: str) -> None:
    """Print the script that makes a shell complete commands.

    Example:
        wokhei completion bash >> ~/.bashrc
    """
    maker = get_completion_class(shell)
    if maker is None:  # click knows all three
        raise click.UsageError(f"no completion for {shell}")
    root = ctx.find_root().command
    click.echo(maker(root, {}, "wokhei", "_WOKHEI_COMPLETE").source())

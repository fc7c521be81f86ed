"""`wokhei check` and `wokhei verify`: any text against any sources."""

from __future__ import annotations

from json import dumps, loads
from pathlib import Path

import click

from wokhei.cli import NO
from wokhei.cli.output import json_option, show
from wokhei.domain.errors import InputError
from wokhei.domain.verdict import Verdict


@click.command()
@click.argument(
    "texts",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
)
@click.option(
    "--sources",
    required=True,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder of texts, Markdown and HTML to check against.",
)
@json_option
def check(*, texts: tuple[Path, ...], sources: Path, as_json: bool) -> None:
    """Check every sentence of any text against a folder of sources.

    The exit code is 1 when one is not supported. Example:

        wokhei check article.md --sources papers
    """
    from wokhei.adapters.clock import SystemClock
    from wokhei.adapters.folder import read_folder
    from wokhei.verification import check_text

    documents = read_folder(sources, now=SystemClock().now())
    names = {document.id: document.key for document in documents}
    supported = True
    for file in texts:
        claims = [
            {
                "text": claim.text,
                "verdict": claim.verdict.value,
                "quote": claim.quote,
                "document": names.get(claim.document_id, ""),
                "start": claim.start,
                "end": claim.end,
                "reason": claim.reason,
            }
            for claim in check_text(_text(file), documents)
        ]
        supported = supported and all(
            claim["verdict"] == Verdict.SUPPORTED.value for claim in claims
        )
        if as_json:
            click.echo(dumps({"file": str(file), "claims": claims}, ensure_ascii=False))
            continue
        click.echo(f"{file}:")
        show(
            [
                {name: claim[name] for name in ("verdict", "text", "document", "reason")}
                for claim in claims
            ],
            as_json=False,
            empty="no claim in this text",
        )
    if not supported:
        raise click.exceptions.Exit(NO)


@click.command()
@click.option(
    "--claims",
    required=True,
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="JSON Lines: id, claim, evidence.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="Write the lines there.",
)
def verify(*, claims: Path, out: Path | None) -> None:
    """Check claims against the evidence that is said to carry them, a JSON line each.

    The exit code is 1 when one is not supported. Example:

        wokhei verify --claims claims.jsonl
    """
    from wokhei.verification import check_claim

    supported = True
    lines = []
    for number, line in enumerate(_text(claims).splitlines(), start=1):
        if not line.strip():
            continue
        row = _claim(line, where=str(claims), number=number)
        result = check_claim(row["claim"], row["evidence"])
        supported = supported and result.verdict is Verdict.SUPPORTED
        findings = [
            {
                "check": finding.check,
                "verdict": finding.verdict.value,
                "reason": str(finding.reason),
                "message": finding.message,
                "hard": finding.hard,
            }
            for finding in result.findings
        ]
        lines.append(
            dumps(
                {
                    "id": row["id"],
                    "verdict": result.verdict.value,
                    "score": round(result.score, 4),
                    "findings": findings,
                },
                ensure_ascii=False,
            )
        )
    if out is None:
        click.echo("\n".join(lines))
    else:
        try:
            out.write_text("\n".join(lines) + "\n", "utf-8")
        except OSError as error:
            raise InputError(f"cannot be written: {error.strerror}", where=str(out)) from error
    if not supported:
        raise click.exceptions.Exit(NO)


def _claim(line: str, *, where: str, number: int) -> dict[str, str]:
    try:
        row = loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(f"not JSON: {error}", where=where, line=number) from error
    if not isinstance(row, dict):
        raise InputError("an object is needed", where=where, line=number)
    for name in ("claim", "evidence"):
        if not isinstance(row.get(name), str):
            raise InputError(
                f"{name!r} must be text, got {row.get(name)!r}", where=where, line=number
            )
    return {"id": str(row.get("id", number)), "claim": row["claim"], "evidence": row["evidence"]}


def _text(file: Path) -> str:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=str(file)) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"is not UTF-8 text (byte {error.start}); save it as UTF-8"
        raise InputError(message, where=str(file)) from error

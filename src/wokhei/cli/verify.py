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
            for claim in check_text(read_text(file), documents)
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
@click.argument(
    "bundle", required=False, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.option("--key", help="The publisher's key: its fingerprint, or a file that holds it.")
@click.option(
    "--claims",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Check claims instead. JSON Lines: id, claim, evidence.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="With --claims: write the lines there.",
)
@click.option(
    "--calibrate",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Measure the judge of the settings. JSON Lines: id, claim, evidence, label.",
)
@click.option(
    "--selftest",
    is_flag=True,
    help="Spoil the bundle's article, or a sample one, in many ways and show what is caught.",
)
@json_option
def verify(
    *,
    bundle: Path | None,
    key: str | None,
    claims: Path | None,
    out: Path | None,
    calibrate: Path | None,
    selftest: bool,
    as_json: bool,
) -> None:
    """Check an article from its evidence bundle, or claims against their evidence.

    Every check of a bundle is made again on this machine, without a network: signature, digests,
    quotations, figures, verdicts. What no longer holds is listed. The exit code is 1 when
    something does not hold, a claim is not supported, a self-test finds a gap, or a judge errs
    too often to be trusted. Example:

        wokhei verify evidence.zip
    """
    if sum((claims is not None, calibrate is not None, selftest)) > 1:
        raise click.UsageError("one of --claims, --calibrate and --selftest at a time")
    if selftest:
        from wokhei.cli.selftest import self_test_article

        self_test_article(bundle, as_json=as_json)
        return
    if calibrate is not None:
        from wokhei.cli.calibrate import calibrate_judge

        calibrate_judge(calibrate, as_json=as_json)
        return
    if (bundle is None) == (claims is None):
        raise click.UsageError("name a BUNDLE (see: wokhei bundle), or give --claims")
    if bundle is not None:
        from wokhei.cli.bundle import verify_bundle

        verify_bundle(bundle, key=key, as_json=as_json)
        return
    if claims is not None:
        _verify_claims(claims, out=out)


def _verify_claims(claims: Path, *, out: Path | None) -> None:
    from wokhei.verification import check_claim

    supported = True
    lines = []
    for number, line in enumerate(read_text(claims).splitlines(), start=1):
        if not line.strip():
            continue
        row = read_claim(line, where=str(claims), number=number)
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


def read_claim(line: str, *, where: str, number: int) -> dict[str, str]:
    """A line of claims as `id`, `claim` and `evidence`.

    Raises:
        InputError: It is none; names the line and what is wrong with it.
    """
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


def read_text(file: Path) -> str:
    """A file as text.

    Raises:
        InputError: It cannot be read, or is not UTF-8.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=str(file)) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"is not UTF-8 text (byte {error.start}); save it as UTF-8"
        raise InputError(message, where=str(file)) from error

"""`wokhei bundle`, and what `wokhei verify BUNDLE` prints."""

from __future__ import annotations

from json import dumps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wokhei.cli import NO
from wokhei.cli.output import show
from wokhei.config import load
from wokhei.domain.errors import BundleError, InputError, StoreError

if TYPE_CHECKING:
    from wokhei.verification.audit import Audit, AuditLine


@click.command()
@click.argument("article")
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="The file to write, as evidence.zip.",
)
@click.option(
    "--revision",
    type=click.IntRange(min=1),
    help="The revision to bundle; the newest where not given.",
)
@click.option(
    "--whole",
    is_flag=True,
    help="Hold whole texts of the documents; see to it that you may hand them on.",
)
def bundle(*, article: str, out: Path, revision: int | None, whole: bool) -> None:
    """Write the evidence bundle of a published article, for anybody to check.

    It holds the article, the passages that it rests on, the ledger of its checks and the record of
    how it was made, signed with the newsroom's key. ARTICLE is its name as `wokhei articles` lists
    it. Example:

        wokhei bundle glass-box-models-3f2a91 --out evidence.zip
    """
    from wokhei.cli.articles import named
    from wokhei.newsroom import opened

    with opened(load(), alone=False) as newsroom:
        data = newsroom.bundle(named(newsroom.store, article), revision=revision, whole=whole)
        fingerprint = newsroom.signer.fingerprint
    try:
        out.write_bytes(data)
    except OSError as error:
        raise StoreError(f"{str(out)!r} cannot be written: {error.strerror}") from error
    click.echo(f"{out} written, signed by {fingerprint}", err=True)


def verify_bundle(file: Path, *, key: str | None, as_json: bool) -> None:
    """Check a bundle again and say what came of it; exit code 1 when something does not hold.

    Raises:
        UsageError: The file is no bundle, or is refused; or `key` is neither key nor fingerprint.
    """
    from wokhei.adapters.bundles import read_bundle
    from wokhei.verification import verify
    from wokhei.verification.audit import audit

    try:
        members = read_bundle(file)
        found = audit(members, verify=verify, signed=_signed(members, key))
    except BundleError as error:
        raise click.UsageError(f"{file}: {error}") from error
    _show(file, found, as_json=as_json)
    if not found.holds:
        raise click.exceptions.Exit(NO)


def _signed(members: dict[str, bytes], key: str | None) -> AuditLine:
    """Whether the manifest is signed, and by whom it should be."""
    from wokhei.adapters.signing import fingerprint, holds
    from wokhei.domain.bundle import KEY, MANIFEST, SIGNATURE
    from wokhei.verification.audit import AuditLine

    expected = None if key is None else _fingerprint(key)
    public = members[KEY].decode("utf-8", "replace")
    if not holds(public, members[MANIFEST], members[SIGNATURE]):
        return AuditLine("signature", False, "the manifest is not signed with the key beside it")
    actual = fingerprint(public)
    if expected is None:
        told = f"holds, by the key {actual}; compare it with the publisher's: --key"
        return AuditLine("signature", True, told)
    if actual != expected:
        return AuditLine("signature", False, f"signed by the key {actual}, not by {expected}")
    return AuditLine("signature", True, f"holds, by the key you named, {actual}")


def _fingerprint(key: str) -> str:
    """The fingerprint that `--key` gives, or that of the key file it names."""
    from wokhei.adapters.signing import fingerprint

    plain = key.lower().replace(":", "").replace(" ", "")
    if len(plain) == 64 and not set(plain) - set("0123456789abcdef"):
        return plain
    try:
        return fingerprint(Path(key).read_text("utf-8"))
    except (OSError, UnicodeDecodeError, InputError) as error:
        told = f"--key {key}: neither a key file in PEM nor a fingerprint of 64 hexadecimal digits"
        raise click.UsageError(told) from error


def _show(file: Path, found: Audit, *, as_json: bool) -> None:
    rows = [{"check": o.check, "holds": o.holds, "told": o.told} for o in found.lines]
    changes = [
        {"before": o.before, "now": o.now, "sentence": o.sentence, "reason": o.reason}
        for o in found.changes
    ]
    if as_json:
        body = {
            "file": str(file),
            "holds": found.holds,
            **{name: found.about.get(name) for name in ("slug", "revision", "edition")},
            "checks": rows,
            "changes": changes,
        }
        click.echo(dumps(body, ensure_ascii=False))
        return
    show(
        [{**row, "holds": "yes" if row["holds"] else "NO"} for row in rows],
        as_json=False,
        empty="",
    )
    if changes:
        click.echo("\nJudged otherwise today:")
        show(changes, as_json=False, empty="")

"""`wokhei verify --selftest`."""

from __future__ import annotations

from json import dumps
from pathlib import Path
from urllib.parse import urlsplit

import click

from wokhei.cli import NO
from wokhei.cli.output import show
from wokhei.domain.document import Document, document_id
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft
from wokhei.domain.errors import BundleError, InputError
from wokhei.domain.span import sha256

SUBJECT = "quiet hours act"  # an event of the sample wire with a law, figures and a dispute
EVENT = "quiet-hours-act"


def self_test_article(bundle: Path | None, *, as_json: bool) -> None:
    """Spoil the article of a bundle, or one on the sample wire, and show what was caught.

    Raises:
        UsageError: The file is no bundle.
        InputError: The article does not pass as it is.
    """
    from wokhei.verification import verify
    from wokhei.verification.selftest import self_test

    draft, dossier = _sample() if bundle is None else _from_bundle(bundle)
    try:
        lines = self_test(draft, dossier, verify=verify)
    except ValueError as error:
        raise InputError(str(error), where=str(bundle or SUBJECT)) from error
    if as_json:
        for line in lines:
            row = {
                "name": line.name,
                "told": line.told,
                "hard": line.hard,
                "tried": line.tried,
                "caught": line.caught,
                "by": list(line.by),
                "slipped": list(line.slipped),
            }
            click.echo(dumps(row, ensure_ascii=False))
    else:
        rows = (
            {
                "what was done": line.told,
                "tried": line.tried or "",
                "caught": line.caught if line.tried else "nowhere to do it",
                "by": ", ".join(line.by),
            }
            for line in lines
        )
        show(rows, as_json=False, empty="")
        for line in lines:
            for sentence in line.slipped:
                kind = "slipped" if line.hard else "slipped, as rewordings may"
                click.echo(f"{kind}: {line.told}: {sentence}", err=True)
    if any(line.hard and line.slipped for line in lines):
        raise click.exceptions.Exit(NO)


def _from_bundle(file: Path) -> tuple[Draft, Dossier]:
    from wokhei.adapters.bundles import read_bundle
    from wokhei.verification.audit import contents

    try:
        held = contents(read_bundle(file))
    except BundleError as error:
        raise click.UsageError(f"{file}: {error}") from error
    return held.draft, held.dossier


def _sample() -> tuple[Draft, Dossier]:
    """An article from the invented wire, written on the spot."""
    from wokhei import writing
    from wokhei.adapters.sample import load_items, load_outlets
    from wokhei.dossier import gather_question

    outlets = {urlsplit(one.feed_url).hostname: one for one in load_outlets()}
    items = [item for item in load_items() if item.event == EVENT]
    documents = []
    for item in items:
        outlet = outlets[item.host]
        text = "\n\n".join([item.title, *item.paragraphs])
        documents.append(
            Document(
                id=document_id(key=item.url, title=item.title, text=text),
                key=item.url,
                source_id=outlet.id,
                source_name=outlet.name,
                family=outlet.family,
                desk=outlet.desk,
                url=item.url,
                title=item.title,
                text=text,
                published_at=item.at,
                fetched_at=item.at,
                raw_sha256=sha256(text.encode()),
                extractor="sample/1",
                author=item.author,
                language=outlet.language,
            )
        )
    now = items[-1].at
    dossier = gather_question(SUBJECT, documents, desk="policy", now=now)
    draft = writing.write(dossier, now=now)
    if not isinstance(draft, Draft):
        raise InputError(draft.reason, where=SUBJECT)
    return draft, dossier

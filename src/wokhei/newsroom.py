"""The composition root: from settings to a newsroom. The only module that knows every adapter."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from wokhei.adapters.clock import SystemClock
from wokhei.adapters.fetcher import Fetcher
from wokhei.adapters.http import HttpClient
from wokhei.adapters.language_model import Endpoint, ReceiptFolder
from wokhei.adapters.lock import held
from wokhei.adapters.tolerant import TolerantParser
from wokhei.config import Settings
from wokhei.domain.errors import CatalogueError, SettingsError, StoreError
from wokhei.domain.protocols import Clock, Store
from wokhei.domain.source import Source
from wokhei.publishing import Site
from wokhei.sources import read_opml, read_tsv

if TYPE_CHECKING:
    from wokhei.writing import Written

Routes = Mapping[str, tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Newsroom:
    """Everything that a worker, a command or a page needs, already put together."""

    settings: Settings
    store: Store
    clock: Clock

    @property
    def site(self) -> Site:
        """What the site is called and who runs it."""
        return site_of(self.settings)

    def fetcher(self, *, routes: Routes | None = None) -> Fetcher:
        """A fetcher as the settings have it; `routes` directs hosts to a loopback port."""
        settings = self.settings
        return Fetcher(
            lambda: HttpClient(
                user_agent=settings.user_agent,
                total_timeout=settings.timeout.total_seconds(),
                spacing=settings.spacing.total_seconds(),
                concurrency=settings.concurrency,
                routes=routes or {},
                now=self.clock.now,
            ),
            concurrency=settings.concurrency,
        )

    def tolerant_parser(self) -> TolerantParser:
        """The parser for malformed feeds, in a process of its own."""
        return TolerantParser()


def site_of(settings: Settings) -> Site:
    """What the site is called and who runs it, as the settings have it."""
    return Site(
        name=settings.site_name,
        url=settings.site_url,
        language=settings.site_language,
        author=settings.author,
        desks=settings.desks,
        contact=settings.contact,
    )


def model_writer(settings: Settings) -> Callable[..., Written]:
    """A writer of one article with the language model that the settings name.

    Raises:
        SettingsError: They name none, or the package for it is not installed.
    """
    from wokhei.verification import verify
    from wokhei.writing import ModelConfig, write_with_model

    if not (settings.model_url and settings.model_name):
        raise SettingsError(
            ["the model writer needs model_url and model_name, as http://127.0.0.1:11434/v1"]
        )
    model = Endpoint(
        url=settings.model_url,
        name=settings.model_name,
        key=settings.model_key,
        patience=settings.model_timeout,
    )
    return partial(
        write_with_model,
        model=model,
        verify=verify,
        nonces=secrets.SystemRandom(),
        receipts=ReceiptFolder(settings.data / "receipts"),
        config=ModelConfig(most_tokens=settings.model_budget_tokens),
    )


@contextmanager
def opened(
    settings: Settings, *, clock: Clock | None = None, alone: bool = True
) -> Iterator[Newsroom]:
    """Open the newsroom of a data folder, made and migrated when needed.

    Args:
        settings: What the newsroom is told.
        clock: Tells the time; without it, the world's.
        alone: Refuse a second process on the same data. Readers of the store need not be alone.

    Raises:
        StoreError: The data folder cannot be made or written.
        StoreBusy: Another process works on it.
    """
    prepare(settings.data)
    with held(settings.data) if alone else nullcontext():
        store = _django_store(settings)
        newsroom = Newsroom(settings, store, clock or SystemClock())
        _shown_by_site(newsroom)
        yield newsroom


def prepare(data: Path) -> None:
    """Make the data folder and its secret key.

    Raises:
        StoreError: It cannot be made or written; names the folder and the remedy.
    """
    key = data / "secret-key"
    try:
        data.mkdir(parents=True, exist_ok=True)
        if not key.exists():
            key.touch(mode=0o600)
            key.write_text(secrets.token_urlsafe(48), "ascii")
        (data / "lock").touch()
    except OSError as error:
        raise StoreError(
            f"the data folder {str(data)!r} cannot be written ({error.strerror}); "
            "name another with --data or WOKHEI_DATA"
        ) from error


def starting_catalogue(settings: Settings) -> list[Source]:
    """The sources of the catalogue that the settings name, or of the shipped one.

    Raises:
        CatalogueError: It cannot be read; names the file, the line and the remedy.
    """
    if settings.catalogue is None:
        shipped = resources.files("wokhei.sources") / "catalogue.tsv"
        return read_tsv(shipped.read_text("utf-8"), where="catalogue.tsv")
    return read_catalogue(settings.catalogue, desk=settings.desks[0].slug)


def read_catalogue(path: Path, *, desk: str) -> list[Source]:
    """The sources of a TSV or OPML file; an OPML outline without a desk goes to `desk`.

    Raises:
        CatalogueError: It cannot be read; names the file, the line and the remedy.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CatalogueError(f"cannot be read: {error.strerror}", where=str(path)) from error
    if data.lstrip().startswith(b"<"):
        return read_opml(data, where=str(path), desk=desk)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CatalogueError(
            f"is not UTF-8 text (byte {error.start}); save it as UTF-8", where=str(path)
        ) from error
    return read_tsv(text, where=str(path))


def _django_store(settings: Settings) -> Store:
    # Django reads its settings once a process, from the same environment as ours.
    os.environ["WOKHEI_DATA"] = str(settings.data)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wokhei.web.settings")
    import django
    from django.core.management import call_command

    django.setup()
    from wokhei.adapters.store.django.store import DjangoStore

    call_command("migrate", verbosity=0, interactive=False)
    return DjangoStore()


def _shown_by_site(newsroom: Newsroom) -> None:
    from django.conf import settings

    settings.NEWSROOM = lambda: newsroom

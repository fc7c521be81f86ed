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

from wokhei.adapters.bundles import sealed
from wokhei.adapters.calibrations import read_calibration
from wokhei.adapters.clock import SystemClock
from wokhei.adapters.entailment import read_entailment
from wokhei.adapters.fetcher import Fetcher
from wokhei.adapters.http import HttpClient, SitemapFollower, trusting
from wokhei.adapters.language_model import Endpoint, ReceiptFolder
from wokhei.adapters.lock import held
from wokhei.adapters.readers import Readers
from wokhei.adapters.signing import Signer
from wokhei.adapters.tolerant import TolerantParser
from wokhei.config import Settings
from wokhei.domain.article import Article
from wokhei.domain.errors import CatalogueError, NotFound, SettingsError, StoreError
from wokhei.domain.protocols import Clock, Entailment, Store
from wokhei.domain.source import Desk, Source, WrittenBy
from wokhei.publishing import Site, from_kept
from wokhei.publishing.bundle import with_whole_texts
from wokhei.sources import read_opml, read_tsv
from wokhei.verification import Judge, SecondOpinion

if TYPE_CHECKING:
    from datetime import datetime

    from wokhei.domain.dossier import Dossier
    from wokhei.domain.draft import Draft, NoDraft
    from wokhei.writing import Written

OPERATOR_TOKEN = "operator-token"  # noqa: S105  # the file's name: who can read it is the operator
COMPARED_WITH = ("osd-1.9",)  # standards of the matrix in an article
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
        trust = trusting(settings.ca_file) if settings.ca_file else None
        return Fetcher(
            lambda: SitemapFollower(
                HttpClient(
                    user_agent=settings.user_agent,
                    total_timeout=settings.timeout.total_seconds(),
                    spacing=settings.spacing.total_seconds(),
                    concurrency=settings.concurrency,
                    routes=routes or {},
                    trust=trust,
                    now=self.clock.now,
                )
            ),
            concurrency=settings.concurrency,
        )

    @property
    def signer(self) -> Signer:
        """The newsroom's key, made where there is none."""
        return Signer.of(self.settings.data)

    def evidence(self, article: Article, *, revision: int | None = None) -> dict[str, str]:
        """The texts that the bundle of a published revision holds; the newest's by default.

        Raises:
            NotFound: That revision was not published.
        """
        number = revision or len(article.evidence)
        if not 1 <= number <= len(article.evidence):
            raise NotFound("evidence", f"{article.slug} revision {number}")
        return from_kept(self.store.blob(article.evidence[number - 1]))

    def second_opinion(self) -> SecondOpinion | None:
        """The judge that the settings name, for one article; None where they name none.

        Raises:
            SettingsError: The package for it is not installed.
        """
        return second_opinion(self.settings)

    def bundle(
        self, article: Article, *, revision: int | None = None, whole: bool = False
    ) -> bytes:
        """The evidence bundle of a published revision, signed; the newest's by default.

        Raises:
            NotFound: That revision was not published.
        """
        texts = self.evidence(article, revision=revision)
        if whole:
            texts = with_whole_texts(texts, self.store.documents)
        return sealed(texts, self.signer)

    def readers(self) -> Readers:
        """Processes that read what was fetched; entries come without markup that nobody keeps."""
        return Readers(markup=False)

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
        config=ModelConfig(most_tokens=settings.model_tokens),
    )


def writer_of(
    settings: Settings, desk: Desk, *, told: Callable[[Written], None]
) -> Callable[..., Draft | NoDraft]:
    """The writer of a desk, for one article.

    Args:
        settings: What the newsroom is told.
        desk: Says which writer it has.
        told: Hears what a language model took, and what went wrong.

    Raises:
        SettingsError: The desk has the model writer, and the settings name no model.
    """
    from wokhei import writing

    if desk.writer is WrittenBy.EXTRACTIVE:
        return writing.write
    write = model_writer(settings)

    def heard(dossier: Dossier, *, now: datetime) -> Draft | NoDraft:
        written = write(dossier, now=now)
        told(written)
        return written.draft

    return heard


def compared(dossier: Dossier, store: Store | None = None) -> Dossier:
    """The dossier with its licences compared with the standards that articles show.

    The standards' own documents are taken from the store, where it has read them.
    """
    from wokhei.adapters.licences import identify  # loads a corpus of licences
    from wokhei.adapters.standards import load_standard
    from wokhei.desk import held_page
    from wokhei.standards import compared as compare

    standards = [load_standard(name) for name in COMPARED_WITH]
    if store is None:
        return compare(dossier, standards, identify=identify)
    return compare(
        dossier,
        standards,
        identify=identify,
        archived=lambda standard: held_page(store, standard.url),
    )


def judge_of(settings: Settings) -> Entailment | None:
    """The judge or entailment model that the settings name, for one article or one claim.

    Returns:
        None where they name none.

    Raises:
        SettingsError: They name both, a model without an address or a folder without a model, or a
            package is not installed.
    """
    if settings.entailment_model is not None:
        if settings.judge_name:
            raise SettingsError(["set judge_name or entailment_model, not both: one is asked"])
        return read_entailment(settings.entailment_model)
    if not settings.judge_name:
        return None
    url = settings.judge_url or settings.model_url
    if not url:
        told = "judge_name needs judge_url or model_url, as http://127.0.0.1:11434/v1"
        raise SettingsError([told])
    model = Endpoint(
        url=url,
        name=settings.judge_name,
        key=settings.judge_key or settings.model_key,
        patience=settings.model_timeout,
    )
    return Judge(model)


def second_opinion(settings: Settings) -> SecondOpinion | None:
    """The model that the settings name with what was measured of it; None where they name none.

    Raises:
        SettingsError: As `judge_of`.
    """
    judge = judge_of(settings)
    if judge is None:
        return None
    return SecondOpinion(judge, read_calibration(settings.data), settings.judge_errors / 100)


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
    """Make the data folder, its secret key and the operator's token.

    Raises:
        StoreError: It cannot be made or written; names the folder and the remedy.
    """
    try:
        data.mkdir(parents=True, exist_ok=True)
        for secret in ("secret-key", OPERATOR_TOKEN):
            file = data / secret
            if not file.exists():
                file.touch(mode=0o600)
                file.write_text(secrets.token_urlsafe(48), "ascii")
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

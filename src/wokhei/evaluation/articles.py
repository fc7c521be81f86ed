"""Articles to judge: from the sample wire, a folder with a question, and a replayed stream."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from wokhei import desk
from wokhei.adapters.folder import read_folder
from wokhei.adapters.sample.wire import load_items, load_outlets
from wokhei.adapters.store.memory import MemoryStore
from wokhei.desk.composing import TOLD
from wokhei.domain.article import Article
from wokhei.domain.document import Document, Quality
from wokhei.domain.signal import Signal
from wokhei.domain.source import Source
from wokhei.domain.span import digest
from wokhei.dossier import gather_question
from wokhei.evaluation import streams
from wokhei.newsroom import compared
from wokhei.signals import Watch
from wokhei.stories import StoryIndex

TICK = timedelta(hours=6)  # of archive time between two looks
SETTLE = timedelta(hours=12)  # that a signal gathers reports before it is written up


def of_wire() -> Iterator[Article]:
    """An article for each signal that the sample wire raises."""
    yield from of_documents(wire_documents())


def of_stream(path: Path) -> Iterator[Article]:
    """An article for each signal of a replayed stream, spiked ones included."""
    items = streams.rows(path, needed=("id", "published", "source", "title"))
    documents = streams.documents(items)
    thin = (replace(one, quality=Quality.THIN) if one.body is None else one for one in documents)
    yield from of_documents(list(thin))


def of_folder(folder: Path, question: str, *, now: datetime) -> Article:
    """The article that answers a question from a folder."""
    documents = read_folder(folder, now=now)
    asked = gather_question(question, documents, desk="ai-research", now=now)
    return desk.compose(compared(asked), now=now)


def of_documents(documents: list[Document]) -> Iterator[Article]:
    """Play documents through a desk at archive time, and write up what it notices."""
    store, stories, watch = MemoryStore(), StoryIndex(), Watch()
    held: dict[str, Document] = {}
    for one in documents:
        held.setdefault(one.id, one)
    batch: list[Document] = []
    waiting: dict[str, Signal] = {}
    told: set[str] = set()  # documents of what is written; the desk writes up an event once
    ordered = list(held.values())
    until = ordered[0].published_at + TICK
    following: list[Document | None] = [*ordered, None]
    for document in following:
        while document is None or document.published_at >= until:
            new = store.save_documents(batch)
            for signal in desk.notice(store, new, stories=stories, watch=watch, now=until):
                if signal.reported:
                    waiting.setdefault(signal.id, signal)
            batch = []
            for signal in [s for s in waiting.values() if s.at + SETTLE <= until]:
                del waiting[signal.id]
                latest = store.signal(signal.id)
                evidence = set(latest.document_ids)
                if len(evidence & told) >= TOLD * len(evidence):
                    continue
                dossier = desk.gather(store, latest, stories=stories, now=until)
                article = desk.compose(dossier, now=until)
                if article.ledger is not None and article.ledger.passed:
                    told |= {document.id for document in dossier.documents}
                yield article
            if document is None and not waiting:
                return
            until += TICK
        batch.append(document)


def wire_documents() -> list[Document]:
    """The items of the sample wire as documents, as their whole pages give them."""
    outlets: dict[str, Source] = {}
    for outlet in load_outlets():
        for url in (outlet.site_url, outlet.feed_url):
            outlets[url.split("/")[2]] = outlet
    made: defaultdict[datetime, list[Document]] = defaultdict(list)
    for item in load_items():
        outlet = outlets[item.host]
        body = "\n\n".join(part.removeprefix("## ") for part in item.paragraphs)
        text = f"{item.title}\n\n{body}"
        made[item.at].append(
            Document(
                id=digest("wire", item.host, item.slug, text),
                key=digest("wire", item.host, item.slug),
                source_id=outlet.id, source_name=outlet.name, family=outlet.family,
                desk=outlet.desk, url=item.url, title=item.title, text=text,
                published_at=item.at, fetched_at=item.at, raw_sha256="0" * 64,
                extractor="wire/1", author=item.author, language=outlet.language,
            )
        )  # fmt: skip
    return [document for at in sorted(made) for document in made[at]]

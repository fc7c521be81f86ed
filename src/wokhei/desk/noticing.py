"""Notice: documents become stories and signals, and a watched page that changed becomes one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from wokhei.desk.hearing import Heard
from wokhei.domain.document import Document
from wokhei.domain.protocols import Store
from wokhei.domain.signal import Signal
from wokhei.domain.source import SourceKind
from wokhei.domain.story import Story
from wokhei.signals import Watch, changed
from wokhei.signals.ranking import weighed
from wokhei.standards import is_called_a_licence, matters
from wokhei.stories import StoryIndex

RESUMED = 10_000  # signals taken up after a restart; far more than a watch remembers


def notice(
    store: Store, documents: Iterable[Document], *, stories: StoryIndex, watch: Watch, now: datetime
) -> list[Signal]:
    """Group new documents into stories and return the signals that are new or have changed."""
    touched: set[str] = set()
    merged: list[Story] = []
    for document in documents:
        placement = stories.place(document)
        watch.hear(document, report_id=placement.report_id, story_id=placement.story_id)
        touched.add(placement.story_id)
        merged += placement.merged
    noticed = watch.notice(now, story_of=stories.current)
    wanted = dict.fromkeys(name for one in noticed for name in one.document_ids)
    held = {document.id: document for document in store.documents(wanted)}
    signals = [weighed(one, [held[n] for n in one.document_ids if n in held]) for one in noticed]
    with store.atomic():
        # A story that has ended meanwhile was kept when it last changed.
        kept = [stories.story(one) for one in sorted(touched) if one in stories]
        store.save_stories([*merged, *kept])
        store.save_signals(signals)
    return signals


def notice_changes(store: Store, heard: Iterable[Heard], *, now: datetime) -> list[Signal]:
    """The watched pages, and licences wherever they stand, that say something else than before."""
    found = [
        notice_change(store, document, frames=lambda one: matters(one.text), now=now)
        for one in heard
        for document in one.changed
        if one.answer.source.kind is SourceKind.PAGE or is_called_a_licence(document)
    ]
    return [signal for signal in found if signal is not None]


def notice_change(
    store: Store,
    document: Document,
    *,
    frames: Callable[[Document], Mapping[str, str]],
    now: datetime,
) -> Signal | None:
    """Compare a watched document with its version before; None where it says what it said.

    Args:
        store: Where its versions are kept, and the signal.
        document: The version just read.
        frames: What an assessment finds in a document, clause by name of the matter.
        now: The present.
    """
    before = [
        version
        for version in store.versions(document.key)
        if version.id != document.id and version.fetched_at <= document.fetched_at
    ]
    if not before:
        return None
    found = changed(before[-1], document, frames=(frames(before[-1]), frames(document)), at=now)
    if found is not None:
        store.save_signals([found])
    return found


def recall(store: Store, *, stories: StoryIndex, watch: Watch, since: datetime) -> int:
    """Hear the store's documents again after a restart; returns how many."""
    heard: set[str] = set()
    for document in store.heard(since=since):
        if document.key not in heard:  # later versions of an item are no further reports
            heard.add(document.key)
            placement = stories.place(document)
            watch.hear(document, report_id=placement.report_id, story_id=placement.story_id)
    watch.resume(store.signals(reported=True, since=since, limit=RESUMED))
    return len(heard)

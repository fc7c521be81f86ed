"""What was published, checked again when a document it rests on has a new version.

    revisits  the pages that articles cite are asked for again, ever less often
    recheck   what no longer holds is kept with the article, and a correction drafted
    correct   an editor publishes the correction

The edition that stands is never changed. Checking the same versions twice changes nothing, so a
crash at any point loses nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from wokhei import dossier as dossiers
from wokhei import ingest, publishing, verification, writing
from wokhei.desk.composing import Writer, compose, revised
from wokhei.desk.editions import publish
from wokhei.desk.gathering import Extract, read
from wokhei.domain.article import Article, ArticleState, Correction
from wokhei.domain.document import Document
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft
from wokhei.domain.errors import Conflict, TransitionError
from wokhei.domain.fetch import Fetched
from wokhei.domain.protocols import Store
from wokhei.domain.verdict import Ledger
from wokhei.ingest.extraction import EXTRACTOR as PAGE_EXTRACTOR
from wokhei.publishing.states import Privilege, advance

RECHECKED = 1000  # articles that are checked again; some years' of a busy desk
REVISITED_FOR = timedelta(days=14)  # after publication: corrections of news come in its first days
REVISITED_AFTER = timedelta(days=1)  # at the earliest; then when half as old again
REVISITS = 12  # pages in one look, as many as are read for one signal
_STANDING = (ArticleState.PUBLISHED, ArticleState.CORRECTING)


def revisits(store: Store, *, now: datetime, asked: Mapping[str, datetime]) -> list[Document]:
    """The pages that articles of the last two weeks cite and that should be looked at again.

    Args:
        store: Where articles and versions are kept.
        now: The moment of looking.
        asked: When a document was last asked for again, by its key; none that is not there was.

    Returns:
        At most a few, in their newest version, those that have waited longest first.
    """
    due: dict[str, tuple[datetime, Document]] = {}
    for article in store.articles(states=_STANDING, limit=RECHECKED):
        if article.published_at is None or now - article.published_at > REVISITED_FOR:
            continue
        wait = max(REVISITED_AFTER, (now - article.published_at) / 2)
        for document in publishing.cited(article):
            # What came as a whole in a feed is heard again with the feed.
            if not _is_page(document) or document.key in due:
                continue
            last = asked.get(document.key, document.fetched_at)
            if now - last >= wait:
                due[document.key] = (last, document)
    waiting = sorted(due.values(), key=lambda one: (one[0], one[1].key))
    newest = (store.versions(document.key)[-1] for _, document in waiting[:REVISITS])
    return list(newest)


def look_again(
    store: Store,
    document: Document,
    fetched: Fetched,
    *,
    now: datetime,
    extract: Extract = ingest.extract,
) -> bool:
    """Keep what a page says now, if it is anything else; returns whether it was."""
    of = replace(document, text=document.title)  # a page that has become shorter counts too
    page = read(store, of, fetched, now=now, extract=extract)
    return page is not None and page.id != document.id


def recheck(
    store: Store,
    *,
    now: datetime,
    since: datetime | None = None,
    writer: Writer = writing.write,
) -> list[Article]:
    """Check published articles again of whose documents a new version was read.

    What no longer holds is kept with the article, for the editor and for a notice on its page; the
    article's draft becomes the correction, while the edition that stands stays as it is.

    Args:
        store: Where articles and versions are kept.
        now: The moment of checking.
        since: Look at versions read from then on; without it, at all.
        writer: Writes anew where too little of an article would stand.

    Returns:
        The articles that are in doubt, or in another doubt than before.
    """
    found = []
    for article in store.articles(states=_STANDING, limit=RECHECKED):
        draft, dossier = _as_published(store, article)
        newer = _newer(store, dossier)
        if not any(since is None or one.fetched_at >= since for one in newer.values()):
            continue
        doubted = _doubted(article, draft, dossier, newer, now=now, writer=writer)
        if doubted is None or doubted.doubts == article.doubts:
            continue
        try:
            store.save_article(doubted, expected=article.state)
        except Conflict:
            continue  # an editor was quicker; what still is in doubt is found again
        found.append(doubted)
    return found


def correct(
    store: Store, article: Article, *, site: publishing.Site, now: datetime, note: str = ""
) -> Article:
    """Publish the correction of an article in doubt, with a note that says what changed.

    Args:
        store: Where it is kept.
        article: As it is kept.
        site: Where it is published.
        now: The moment of the correction.
        note: What to tell readers; without it, what `recheck` found.

    Raises:
        TransitionError: It is not in doubt, or nothing of it would stand.
    """
    if article.doubts and not (article.ledger and article.ledger.passed):
        raise TransitionError(
            f"nothing of {article.slug!r} would stand; withdraw it: "
            f"wokhei retract {article.slug} --reason TEXT"
        )
    if article.doubts:
        earlier, pending = article.corrections[:-1], article.corrections[-1]
        pending = replace(pending, at=now, note=note or pending.note)
        article = replace(article, corrections=(*earlier, pending), doubts=())
        note = pending.note
    return publish(
        store,
        article,
        site=site,
        privilege=Privilege.EDITOR,
        now=now,
        expected=article.state,
        reason=note,
    )


def _as_published(store: Store, article: Article) -> tuple[Draft, Dossier]:
    """The draft and the dossier of the edition that stands; a correction may have replaced them."""
    if article.state is ArticleState.PUBLISHED and article.draft is not None:
        return article.draft, article.dossier
    texts = publishing.from_kept(store.blob(article.evidence[-1]))
    draft, dossier, roles = publishing.as_published(texts)
    documents = (replace(one, role=roles[one.id]) for one in store.documents(roles))
    return draft, replace(dossier, documents=tuple(documents))


def _is_page(document: Document) -> bool:
    return _extractor(document.extractor) == _extractor(PAGE_EXTRACTOR)


def _extractor(name: str) -> str:
    """The extractor without its version: a desk that was brought up to date still looks again."""
    return name.partition("/")[0]


def _newer(store: Store, dossier: Dossier) -> dict[str, Document]:
    """The newest version of each document that has a newer one, by the id of the old.

    A version is compared with its like: a page with a page, a feed's teaser with a teaser.
    """
    found = {}
    for document in dossier.documents:
        later = [
            version
            for version in store.versions(document.key)
            if version.fetched_at > document.fetched_at
            and version.quality is document.quality
            and _extractor(version.extractor) == _extractor(document.extractor)
        ]
        if later and later[-1].id != document.id:
            found[document.id] = later[-1]
    return found


def _doubted(
    article: Article,
    draft: Draft,
    dossier: Dossier,
    newer: Mapping[str, Document],
    *,
    now: datetime,
    writer: Writer,
) -> Article | None:
    """The article with what no longer holds of it, and its correction; None where all holds."""
    moved = verification.move(draft, dossier, newer)
    ledger = verification.verify(moved.draft, moved.dossier)
    doubts = verification.doubts(moved, ledger)
    if not doubts:
        return None
    reason = f"A source has changed. {' '.join(dict.fromkeys(one.reason for one in doubts))}"[:1000]
    if article.state is ArticleState.PUBLISHED:
        article = advance(
            article, ArticleState.CORRECTING, privilege=Privilege.DESK, now=now, reason=reason
        )
    shorter = verification.without(moved.draft, {one.sentence for one in doubts})
    amended = _amended(shorter, moved.dossier)
    anew = None if amended else _rewritten(moved.dossier, now=now, writer=writer)
    left, dossier, ledger = amended or anew or (moved.draft, moved.dossier, ledger)
    note = publishing.correction_note(doubts, rewritten=amended is None)
    made = [one for one in article.corrections if one.revision <= article.revision]
    return replace(
        article,
        draft=left,
        dossier=dossier,
        ledger=ledger,
        doubts=doubts,
        corrections=(*made, Correction(article.revision + 1, now, note)),
        reason=reason,
        updated_at=now,
    )


def _amended(draft: Draft | None, dossier: Dossier) -> tuple[Draft, Dossier, Ledger] | None:
    """What is left of the draft, with its ledger; None where it does not pass."""
    if draft is None:
        return None
    left, ledger = revised(draft, dossier)
    return (left, dossier, ledger) if ledger.passed else None


def _rewritten(
    dossier: Dossier, *, now: datetime, writer: Writer
) -> tuple[Draft, Dossier, Ledger] | None:
    """A draft written anew from the documents as they are now; None where none passes."""
    if dossier.signal is None:
        anew = dossiers.gather_question(
            dossier.question, dossier.documents, desk=dossier.desk, now=now
        )
    else:
        anew = dossiers.gather(
            dossier.signal,
            dossier.documents,
            copies=dossier.copies,
            monitored_sources=dossier.monitored_sources,
            now=now,
        )
    article = compose(anew, now=now, writer=writer)
    if article.draft is None or article.ledger is None or not article.ledger.passed:
        return None
    return article.draft, anew, article.ledger

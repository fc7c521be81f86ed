"""The pages that readers come for; each shows editions and the lists around them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby

from django.core.paginator import Page as Leaf
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from wokhei.domain.document import Document
from wokhei.domain.errors import NotFound
from wokhei.domain.story import Story
from wokhei.publishing.page import read_page
from wokhei.publishing.structured import author, publisher, structured_data
from wokhei.web import room
from wokhei.web.condition import coverage
from wokhei.web.keeping import kept
from wokhei.web.reports import desk_report, desk_reports
from wokhei.web.shelf import Listed, Shelf, shelf, with_tag

FEATURED = 3  # pieces at the top of the front page
DESK_PIECES = 4  # pieces a desk has on the front page
MORE_PIECES = 3  # pieces under "More in"
LIVE_STORIES = 6  # stories under "Live coverage"
LEAF = 20  # pieces on one leaf of a list
LATEST_SIGNALS = 6  # signals on the front page


@dataclass(frozen=True, slots=True)
class LiveStory:
    """A story as live coverage shows it: with the document that was first."""

    story: Story
    first: Document


@kept
def front(request: HttpRequest) -> HttpResponse:
    """The front page: featured pieces, then each desk's newest."""
    newsroom, pieces = room.newsroom(), shelf().standing
    featured = [one for one in pieces if one.featured][:FEATURED]
    top = featured or pieces[:1]
    lead = read_page(newsroom.store.edition(top[0].slug)) if top else None
    context = {
        "top": top,
        "lead": lead,
        "by_desk": [
            (one, [p for p in pieces if p.desk == one.desk.slug and p not in top][:DESK_PIECES])
            for one in desk_reports(newsroom)
        ],
        "signals": newsroom.store.signals(reported=True, limit=LATEST_SIGNALS),
    }
    return render(request, "front.html", context)


@kept
def article(request: HttpRequest, slug: str) -> HttpResponse:
    """An article, from its edition; only what surrounds it comes from elsewhere."""
    newsroom, shelved = room.newsroom(), shelf()
    try:
        edition = newsroom.store.edition(slug)
    except NotFound as error:
        raise Http404 from error
    page = read_page(edition)
    kept_article = newsroom.store.article(edition.article_id)
    older, newer = _neighbours(shelved, slug)
    others = [one for one in shelved.of_desk(edition.desk) if one.slug != slug]
    context = {
        "here": edition.desk,
        "page": page,
        "edition": edition,
        "structured": structured_data(page, site=newsroom.site),
        "evident": bool(kept_article.evidence),
        "doubts": kept_article.doubts,
        "retraction": shelved.withdrawn.get(edition.article_id),
        "older": older,
        "newer": newer,
        "more": others[:MORE_PIECES],
        "live": _live(edition.desk),
    }
    return render(request, "article.html", context)


@kept
def section(request: HttpRequest, desk: str) -> HttpResponse:
    """A desk's pieces, newest first, with how it is doing."""
    newsroom, pieces = room.newsroom(), shelf().of_desk(desk)
    if not pieces and desk not in {one.slug for one in newsroom.settings.desks}:
        raise Http404
    context = {
        "here": desk,
        "desk": newsroom.settings.desk(desk),
        "leaf": _leaf(pieces, request),
        "report": desk_report(newsroom, desk),
        "live": _live(desk),
        "signals": newsroom.store.signals(desk=desk, reported=True, limit=LATEST_SIGNALS),
    }
    return render(request, "section.html", context)


@kept
def archive(request: HttpRequest) -> HttpResponse:
    """The months in which something was published."""
    months = [
        (first, list(pieces))
        for first, pieces in groupby(shelf().listed, key=lambda one: _month(one.published_at))
    ]
    return render(request, "archive.html", {"months": months, "withdrawn": shelf().withdrawn})


@kept
def month(request: HttpRequest, year: int, month: int) -> HttpResponse:
    """Everything published in one month, withdrawn pieces included."""
    listed = shelf().listed
    pieces = [
        one for one in listed if (one.published_at.year, one.published_at.month) == (year, month)
    ]
    if not pieces:
        raise Http404
    context = {
        "first": _month(pieces[0].published_at),
        "leaf": _leaf(pieces, request),
        "withdrawn": shelf().withdrawn,
    }
    return render(request, "month.html", context)


@kept
def tagged(request: HttpRequest, tag: str) -> HttpResponse:
    """Everything that carries a tag."""
    pieces = with_tag(shelf().standing, tag)
    if not pieces:
        raise Http404
    return render(request, "tag.html", {"tag": tag, "leaf": _leaf(pieces, request)})


@kept
def about(request: HttpRequest) -> HttpResponse:
    """Who writes this, how, and how to check it."""
    newsroom = room.newsroom()
    health = newsroom.store.health()
    desks = [
        (desk, coverage(newsroom.store.sources(desk=desk.slug), health))
        for desk in newsroom.settings.desks
    ]
    organisations = [author(newsroom.site.author, site=newsroom.site), publisher(newsroom.site)]
    context = {
        "covered": desks,
        "total": sum(one.total for _, one in desks),
        "structured": {"@context": "https://schema.org", "@graph": organisations},
    }
    return render(request, "about.html", context)


def _leaf(pieces: Iterable[Listed], request: HttpRequest) -> Leaf[Listed]:
    return Paginator(list(pieces), LEAF).get_page(request.GET.get("page"))


def _month(at: datetime) -> datetime:
    return datetime(at.year, at.month, 1, tzinfo=UTC)


def _neighbours(shelved: Shelf, slug: str) -> tuple[Listed | None, Listed | None]:
    """The pieces published just before and just after one; None at either end."""
    pieces = shelved.standing
    at = next((n for n, one in enumerate(pieces) if one.slug == slug), None)
    if at is None:
        return None, None
    older = pieces[at + 1] if at + 1 < len(pieces) else None
    return older, pieces[at - 1] if at else None


def _live(desk: str) -> list[LiveStory]:
    store = room.newsroom().store
    found = store.stories(desk=desk, limit=LIVE_STORIES)
    stories = [story for story in found if not story.merged_into]
    firsts = {d.id: d for d in store.documents(story.reports[0][0] for story in stories)}
    return [
        LiveStory(story, firsts[story.reports[0][0]])
        for story in stories
        if story.reports[0][0] in firsts
    ]

"""What programs read: feeds, the site's map, its health."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import feedgenerator
from django.utils.xmlutils import SimplerXMLGenerator

from wokhei.domain.errors import WokheiError
from wokhei.publishing.feeds import ITEMS, FeedItem, feed_items
from wokhei.publishing.feeds import json_feed as json_feed_data
from wokhei.web import room
from wokhei.web.condition import Condition
from wokhei.web.keeping import kept
from wokhei.web.reports import desk_reports
from wokhei.web.shelf import shelf

CONTENT = "http://purl.org/rss/1.0/modules/content/"


class Rss(feedgenerator.Rss201rev2Feed):
    """RSS 2.0 with the whole text of each item."""

    def rss_attributes(self) -> dict[str, str]:
        """Names the module that whole texts come from."""
        return {**super().rss_attributes(), "xmlns:content": CONTENT}

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, str]) -> None:
        """Adds the whole text."""
        super().add_item_elements(handler, item)
        handler.addQuickElement("content:encoded", item["content_html"])


class Atom(feedgenerator.Atom1Feed):
    """Atom 1.0 with the whole text of each entry."""

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, str]) -> None:
        """Adds the whole text."""
        super().add_item_elements(handler, item)
        handler.addQuickElement("content", item["content_html"], {"type": "html"})


@kept
def rss(request: HttpRequest, desk: str = "") -> HttpResponse:
    """The newest editions as RSS."""
    return _xml(Rss, request, desk=desk)


@kept
def atom(request: HttpRequest, desk: str = "") -> HttpResponse:
    """The newest editions as Atom."""
    return _xml(Atom, request, desk=desk)


@kept
def json_feed(request: HttpRequest, desk: str = "") -> HttpResponse:
    """The newest editions as JSON Feed."""
    site = room.newsroom().site
    data = json_feed_data(
        _items(desk),
        title=_title(desk),
        description=_description(desk),
        language=site.language,
        home_url=_home(desk),
        feed_url=f"{site.url}{request.path}",
    )
    return JsonResponse(data, content_type="application/feed+json; charset=utf-8")


@kept
def sitemap(request: HttpRequest) -> HttpResponse:
    """Every page that lasts."""
    site, shelved = room.newsroom().site, shelf()
    lists = [reverse(name) for name in ("front", "archive", "about", "sources", "signals")]
    lists += [reverse("section", args=[desk.slug]) for desk in site.desks]
    context = {"lists": [f"{site.url}{path}" for path in lists], "listed": shelved.standing}
    text = render_to_string("sitemap.xml", context, request)
    return HttpResponse(text, content_type="application/xml; charset=utf-8")


@kept
def robots(request: HttpRequest) -> HttpResponse:
    """All may read everything."""
    del request
    text = f"User-agent: *\nAllow: /\nSitemap: {room.newsroom().site.url}{reverse('sitemap')}\n"
    return HttpResponse(text, content_type="text/plain; charset=utf-8")


def health(request: HttpRequest) -> JsonResponse:
    """Whether pages can be served (the HTTP status), and how each desk is doing (the body).

    A broken desk is no reason to take the site away from its readers, so it does not change the
    HTTP status.
    """
    del request
    try:
        reports = desk_reports(room.newsroom())
        published = len(shelf().standing)
    except WokheiError as error:
        return JsonResponse({"site": "failing", "reason": str(error)}, status=503)
    worst = max((one.report.condition for one in reports), key=_GRAVITY.index)
    body = {
        "site": "serving",
        "newsroom": worst.value,
        "published": published,
        "desks": {
            one.desk.slug: {
                "condition": one.report.condition.value,
                "reasons": list(one.report.reasons),
                "sources": {
                    "up": one.report.coverage.up,
                    "down": one.report.coverage.down,
                    "untried": one.report.coverage.untried,
                },
            }
            for one in reports
        },
    }
    return JsonResponse(body, headers={"Cache-Control": "no-store"})


_GRAVITY = list(Condition)  # written from mild to grave


def _xml(kind: type[Rss] | type[Atom], request: HttpRequest, *, desk: str) -> HttpResponse:
    site = room.newsroom().site
    feed = kind(
        title=_title(desk),
        link=_home(desk),
        description=_description(desk),
        language=site.language,
        feed_url=f"{site.url}{request.path}",
        author_name=site.author,
    )
    for item in _items(desk):
        feed.add_item(
            title=item.title,
            link=item.url,
            description=item.summary,
            unique_id=item.url,
            unique_id_is_permalink=True,
            author_name=item.author,
            pubdate=item.published_at,
            updateddate=item.updated_at,
            categories=item.tags,
            content_html=item.content_html,
        )
    return HttpResponse(feed.writeString("utf-8"), content_type=feed.content_type)


def _items(desk: str) -> list[FeedItem]:
    newsroom, shelved = room.newsroom(), shelf()
    if desk and desk not in {one.slug for one in newsroom.settings.desks}:
        raise Http404
    editions = newsroom.store.editions(desk=desk or None, limit=ITEMS)
    standing = [one for one in editions if one.article_id not in shelved.withdrawn]
    return feed_items(standing, site=newsroom.site)


def _title(desk: str) -> str:
    newsroom = room.newsroom()
    name = newsroom.site.name
    return f"{name}: {newsroom.settings.desk(desk).name}" if desk else name


def _description(desk: str) -> str:
    newsroom = room.newsroom()
    where = f" from the {newsroom.settings.desk(desk).name} desk" if desk else ""
    return f"Analysis{where} in which every sentence carries its source."


def _home(desk: str) -> str:
    path = reverse("section", args=[desk]) if desk else reverse("front")
    return f"{room.newsroom().site.url}{path}"

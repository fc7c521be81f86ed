"""Where everything on the site is."""

from collections.abc import Callable

from django.http import HttpResponse
from django.urls import URLPattern, path
from django.views.decorators.http import require_safe

from wokhei.publishing.bundle import KEY_PATH
from wokhei.web import checking, machines, operating, reading, watching

handler404 = "wokhei.web.problems.not_found"
handler500 = "wokhei.web.problems.failed"


def _page(route: str, view: Callable[..., HttpResponse], *, name: str) -> URLPattern:
    """An address that can be read and nothing else."""
    return path(route, require_safe(view), name=name)


urlpatterns: list[URLPattern] = [
    # For readers
    _page("", reading.front, name="front"),
    _page("analysis/<str:slug>/", reading.article, name="article"),
    _page("analysis/<str:slug>/ledger/", checking.ledger, name="ledger"),
    _page("analysis/<str:slug>/ledger.json", checking.ledger_json, name="ledger-json"),
    _page("analysis/<str:slug>/evidence.zip", checking.bundle, name="bundle"),
    _page("desks/<str:desk>/", reading.section, name="section"),
    _page("archive/", reading.archive, name="archive"),
    _page("archive/<int:year>/<int:month>/", reading.month, name="month"),
    _page("tags/<path:tag>/", reading.tagged, name="tag"),
    _page("about/", reading.about, name="about"),
    # The desk at work
    _page("desks/<str:desk>/status/", watching.desk_status, name="status"),
    _page("status/", watching.newsroom_status, name="newsroom"),
    _page("signals/", watching.signals, name="signals"),
    _page("signals/<str:signal_id>/", watching.signal, name="signal"),
    _page("sources/", watching.sources, name="sources"),
    _page("sources/<str:source_id>/", watching.source, name="source"),
    # For the operator
    path("operate/", operating.enter, name="operate"),
    path("operate/preview/", operating.preview, name="operate-preview"),
    path("operate/add/", operating.add, name="operate-add"),
    # For machines
    _page("rss.xml", machines.rss, name="rss"),
    _page("atom.xml", machines.atom, name="atom"),
    _page("feed.json", machines.json_feed, name="json"),
    _page("desks/<str:desk>/rss.xml", machines.rss, name="desk-rss"),
    _page("desks/<str:desk>/atom.xml", machines.atom, name="desk-atom"),
    _page("desks/<str:desk>/feed.json", machines.json_feed, name="desk-json"),
    _page("sitemap.xml", machines.sitemap, name="sitemap"),
    _page("robots.txt", machines.robots, name="robots"),
    _page(KEY_PATH.removeprefix("/"), checking.key, name="key"),
    _page("health", machines.health, name="health"),
]

"""Where everything on the site is."""

from django.urls import URLPattern, path

from wokhei.web import machines, reading, watching

handler404 = "wokhei.web.problems.not_found"
handler500 = "wokhei.web.problems.failed"

urlpatterns: list[URLPattern] = [
    # For readers
    path("", reading.front, name="front"),
    path("analysis/<str:slug>/", reading.article, name="article"),
    path("desks/<str:desk>/", reading.section, name="section"),
    path("archive/", reading.archive, name="archive"),
    path("archive/<int:year>/<int:month>/", reading.month, name="month"),
    path("tags/<path:tag>/", reading.tagged, name="tag"),
    path("about/", reading.about, name="about"),
    # The desk at work
    path("desks/<str:desk>/status/", watching.desk_status, name="status"),
    path("status/", watching.newsroom_status, name="newsroom"),
    path("signals/", watching.signals, name="signals"),
    path("signals/<str:signal_id>/", watching.signal, name="signal"),
    path("sources/", watching.sources, name="sources"),
    path("sources/<str:source_id>/", watching.source, name="source"),
    # For machines
    path("rss.xml", machines.rss, name="rss"),
    path("atom.xml", machines.atom, name="atom"),
    path("feed.json", machines.json_feed, name="json"),
    path("desks/<str:desk>/rss.xml", machines.rss, name="desk-rss"),
    path("desks/<str:desk>/atom.xml", machines.atom, name="desk-atom"),
    path("desks/<str:desk>/feed.json", machines.json_feed, name="desk-json"),
    path("sitemap.xml", machines.sitemap, name="sitemap"),
    path("robots.txt", machines.robots, name="robots"),
    path("health", machines.health, name="health"),
]

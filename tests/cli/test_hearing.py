"""`wokhei parse`, `extract` and `fetch`: one JSON line for each argument, in order."""

from __future__ import annotations

import json
import ssl
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
import trustme

from tests.cli.conftest import Run

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Ledger</title>
<link>http://harbour.example/</link><item><guid>1</guid><title>Tides &amp; piers</title>
<link>/tides</link><pubDate>Mon, 05 Jan 2026 06:00:00 +0100</pubDate>
<description>&lt;p onclick="x()"&gt;High &lt;b&gt;water&lt;/b&gt;.&lt;/p&gt;</description></item>
</channel></rss>"""
PAGE = "<html lang=en><title>Tides</title><body><article><h1>Tides</h1>{}</article></body></html>"


def test_parse_prints_each_file_in_order_with_dates_in_utc(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(FEED, "utf-8")
    (tmp_path / "b.xml").write_text("no feed at all", "utf-8")

    done = run("parse", "b.xml", "a.xml", "--url", "http://harbour.example/feed", "--json")

    bad, good = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 1
    assert (bad["file"], bad["entries"]) == ("b.xml", [])
    assert bad["problems"]
    [entry] = good["entries"]
    assert entry["title"] == "Tides & piers"
    assert entry["link"] == "http://harbour.example/tides"
    assert entry["published"] == "2026-01-05T05:00:00Z"
    assert "onclick" not in entry["summary"]
    assert "<b>water</b>" in entry["summary"]


def test_extract_gives_the_text_of_a_page(run: Run, tmp_path: Path) -> None:
    text = "<p>The harbour office measured the tide at four metres on Monday morning.</p>" * 5
    (tmp_path / "page.html").write_text(PAGE.format(text), "utf-8")

    done = run("extract", "page.html", "--json")

    row = json.loads(done.stdout)
    assert done.returncode == 0
    assert "four metres" in row["text"]
    assert row["language"] == "en"


def test_extract_says_no_where_there_is_no_article(run: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(b"\x00\x01\x02")

    done = run("extract", "page.html", "--json")

    assert done.returncode == 1
    assert json.loads(done.stdout)["text"] == ""


def test_fetch_refuses_what_is_not_public_and_says_why(run: Run) -> None:
    done = run("fetch", "http://127.0.0.1:9/", "ftp://one.example/", "--json")

    rows = list(map(json.loads, done.stdout.splitlines()))
    assert done.returncode == 1
    assert [row["outcome"] for row in rows] == ["refused", "refused"]
    assert "not an address of the public internet" in rows[0]["problem"]


def test_fetch_takes_answers_that_stand_in_for_dns(run: Run) -> None:
    done = run("fetch", "http://inside.example/", "--resolve", "inside.example=10.0.0.1", "--json")

    assert json.loads(done.stdout)["outcome"] == "refused"


class _Feed(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.end_headers()
        self.wfile.write(FEED.encode())

    def log_message(self, *_: object) -> None:
        """Not on the test's output."""


class _Quiet(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """A handshake that the client breaks off is what we are after."""


@pytest.fixture
def tls_port(tmp_path: Path) -> Iterator[int]:
    """The port of a TLS server for harbour.example, whose authority is in `authority.pem`."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("harbour.example").configure_cert(context)
    with _Quiet(("127.0.0.1", 0), _Feed) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield server.server_port
        server.shutdown()


@pytest.mark.parametrize(
    ("options", "outcome", "code"),
    [(["--ca-file", "authority.pem"], "ok", 0), ([], "tls_error", 1)],
    ids=["believed", "not believed"],
)
def test_fetch_believes_the_authorities_of_a_file(
    run: Run, tls_port: int, options: list[str], outcome: str, code: int
) -> None:
    url = f"https://harbour.example:{tls_port}/feed"
    where = ["--allow", f"127.0.0.1:{tls_port}", "--resolve", "harbour.example=127.0.0.1"]

    done = run("fetch", url, *where, *options, "--json")

    row = json.loads(done.stdout)
    assert (row["outcome"], done.returncode) == (outcome, code)
    assert row["entries"] == (1 if code == 0 else 0)


def test_fetch_tells_a_name_that_nobody_knows(run: Run) -> None:
    done = run("fetch", "http://nobody.example/", "--resolve", "other.example=8.8.8.8", "--json")

    assert json.loads(done.stdout)["outcome"] == "dns_error"


def test_fetch_names_a_file_that_holds_no_certificate(run: Run, tmp_path: Path) -> None:
    (tmp_path / "authority.pem").write_text("none", "utf-8")

    done = run("fetch", "https://harbour.example/", "--ca-file", "authority.pem")

    assert done.returncode == 3
    assert "authority.pem: holds no certificate in PEM form" in done.stderr

"""What was read comes out of a WARC file as it went in."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from warcio.archiveiterator import ArchiveIterator

from wokhei.adapters.warc import write_warc
from wokhei.domain.fetch import Fetched, Outcome, Snapshot, snapshot

AT = datetime(2026, 1, 5, 6, 7, 8, tzinfo=UTC)
BODY = "<rss><title>Tide – &amp;</title></rss>".encode() * 50
ASKED, FINAL = "http://pier.example/feed", "https://www.pier.example/feed.xml"


def answered(**given: object) -> Snapshot:
    values: dict[str, object] = {
        "url": ASKED,
        "final_url": FINAL,
        "outcome": Outcome.OK,
        "at": AT,
        "status": 200,
        "headers": {"content-type": "application/rss+xml", "etag": '"a"'},
        "body": BODY,
    }
    return snapshot(Fetched(**values | given))  # type: ignore[arg-type]


def written(*snapshots: Snapshot, packed: bool = True) -> bytes:
    file = io.BytesIO()
    bodies = {one.sha256: BODY for one in snapshots}
    count = write_warc(
        file, snapshots, body=bodies.__getitem__, software="wokhei/test", packed=packed
    )
    assert count == len(snapshots)
    return file.getvalue()


@pytest.mark.parametrize("packed", [True, False])
def test_an_answer_comes_back_with_its_address_headers_and_bytes(packed: bool) -> None:
    records = []
    for record in ArchiveIterator(io.BytesIO(written(answered(), packed=packed))):
        body = record.content_stream().read()
        records.append((record.rec_type, record.rec_headers, record.http_headers, body))

    kinds = [kind for kind, *_ in records]
    _, headers, http, body = records[1]
    assert kinds == ["warcinfo", "response", "metadata"]
    assert headers.get_header("WARC-Target-URI") == FINAL
    assert headers.get_header("WARC-Date") == "2026-01-05T06:07:08Z"
    assert (http.get_statuscode(), http.get_header("etag")) == ("200", '"a"')
    assert body == BODY
    assert records[2][3] == f"via: {ASKED}\r\n".encode()


def test_the_digests_of_a_file_hold() -> None:
    records = ArchiveIterator(io.BytesIO(written(answered())), check_digests="raise")

    assert sum(1 for record in records if record.content_stream().read()) == 3


def test_what_described_the_coding_on_the_way_is_left_out() -> None:
    coded = answered(headers={"content-encoding": "gzip", "content-length": "7", "x-a": "b"})

    [http] = [
        record.http_headers
        for record in ArchiveIterator(io.BytesIO(written(coded)))
        if record.rec_type == "response"
    ]

    assert http.get_header("content-encoding") is None
    assert http.get_header("content-length") == str(len(BODY))
    assert http.get_header("x-a") == "b"


def test_hostile_headers_cannot_forge_a_record() -> None:
    forged = answered(headers={"x-a": "b\r\n\r\nWARC/1.1\r\nWARC-Type: response", "x-ü": "ü\x00"})

    kinds = []
    for record in ArchiveIterator(io.BytesIO(written(forged))):
        record.content_stream().read()
        kinds.append(record.rec_type)

    assert kinds == ["warcinfo", "response", "metadata"]


def test_an_archive_of_nothing_is_a_file_of_its_own_description() -> None:
    assert [record.rec_type for record in ArchiveIterator(io.BytesIO(written()))] == ["warcinfo"]

"""What was read, as a WARC file that any archive can open.

References:
    ISO 28500:2017, https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import IO

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from wokhei.domain.fetch import Snapshot

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")  # a header that breaks its line could forge a record
# The bytes are kept decoded: what described their coding and framing on the way is left out.
_FRAMING = frozenset({"content-encoding", "transfer-encoding", "content-length", "connection"})


def write_warc(
    file: IO[bytes],
    snapshots: Iterable[Snapshot],
    *,
    body: Callable[[str], bytes],
    software: str,
    packed: bool,
) -> int:
    """Write a response record for each snapshot; returns how many.

    A snapshot that was redirected has a metadata record beside it, which names the address that was
    asked.

    Args:
        file: Where to.
        snapshots: What to write, in this order.
        body: Gives the bytes of a digest.
        software: What calls itself the writer.
        packed: Whether each record is compressed, as a `.warc.gz` file has it.
    """
    writer = WARCWriter(file, gzip=packed, warc_version="1.1")
    writer.write_record(
        writer.create_warcinfo_record("", {"software": software, "format": "WARC File Format 1.1"})
    )
    count = 0
    for snapshot in snapshots:
        count += 1
        data = body(snapshot.sha256)
        record = writer.create_warc_record(
            snapshot.final_url,
            "response",
            payload=io.BytesIO(data),
            length=len(data),
            http_headers=_http(snapshot, length=len(data)),
            warc_headers_dict={
                "WARC-Date": _iso(snapshot.at),
                "WARC-Payload-Digest": f"sha256:{snapshot.sha256}",
            },
        )
        writer.write_record(record)
        if snapshot.url != snapshot.final_url:
            writer.write_record(_asked(writer, snapshot, of=record.rec_headers))
    return count


def _http(snapshot: Snapshot, *, length: int) -> StatusAndHeaders:
    try:
        phrase = HTTPStatus(snapshot.status).phrase
    except ValueError:
        phrase = ""
    kept = [
        (name, _CONTROL.sub(" ", value))
        for name, value in snapshot.headers
        if name not in _FRAMING and _NAME.fullmatch(name)
    ]
    kept.append(("content-length", str(length)))
    return StatusAndHeaders(f"{snapshot.status} {phrase}".strip(), kept, protocol="HTTP/1.1")


def _asked(writer: WARCWriter, snapshot: Snapshot, *, of: StatusAndHeaders) -> object:
    fields = f"via: {_CONTROL.sub(' ', snapshot.url)}\r\n".encode()
    return writer.create_warc_record(
        snapshot.final_url,
        "metadata",
        payload=io.BytesIO(fields),
        length=len(fields),
        warc_content_type="application/warc-fields",
        warc_headers_dict={
            "WARC-Date": _iso(snapshot.at),
            "WARC-Refers-To": of.get_header("WARC-Record-ID"),
        },
    )


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

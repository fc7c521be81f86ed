"""Certificates: what cannot be trusted is an outcome, and nothing is read from it."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme
from aiohttp import web

from wokhei.adapters.http import HttpClient, trusting
from wokhei.domain.errors import InputError
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome

HOST = "kestrel.example"
BODY = "<rss><channel><title>Kestrel</title></channel></rss>"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
Certificate = Callable[[trustme.CA], trustme.LeafCert]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> Path:
    file = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(file))
    return file


def good(ca: trustme.CA) -> trustme.LeafCert:
    return ca.issue_cert(HOST)


def wrong_name(ca: trustme.CA) -> trustme.LeafCert:
    return ca.issue_cert("merlin.example")


def expired(ca: trustme.CA) -> trustme.LeafCert:
    return ca.issue_cert(HOST, not_before=LONG_AGO, not_after=LONG_AGO + timedelta(days=90))


def not_yet_valid(ca: trustme.CA) -> trustme.LeafCert:
    later = datetime.now(UTC) + timedelta(days=30)
    return ca.issue_cert(HOST, not_before=later, not_after=later + timedelta(days=90))


def of_another_authority(_: trustme.CA) -> trustme.LeafCert:
    return trustme.CA().issue_cert(HOST)


def fetch(shows: Callable[[ssl.SSLContext], object], **given: Any) -> tuple[Fetched, int]:
    """One fetch from a TLS server on loopback, and how many requests it saw."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    shows(context)
    seen = []

    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        seen.append(request.path)
        return web.Response(text=BODY)

    async def run() -> Fetched:
        # A handshake that the client breaks off is told to the loop, and is what we are after.
        asyncio.get_running_loop().set_exception_handler(lambda *_: None)
        runner = web.ServerRunner(web.Server(handler))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
        routes = {".example": ("127.0.0.1", runner.addresses[0][1])}
        try:
            async with HttpClient(routes=routes, spacing=0, total_timeout=5, **given) as client:
                return await client.fetch(FetchPlan(f"https://{HOST}/feed"))
        finally:
            await runner.cleanup()

    return asyncio.run(run()), len(seen)


def test_a_certificate_of_a_believed_authority_is_read(
    authority: trustme.CA, ca_file: Path
) -> None:
    fetched, requests = fetch(good(authority).configure_cert, trust=trusting(ca_file))

    assert (fetched.outcome, fetched.body, requests) == (Outcome.OK, BODY.encode(), 1)


@pytest.mark.parametrize("issue", [wrong_name, expired, not_yet_valid, of_another_authority])
def test_a_certificate_that_cannot_be_trusted_is_a_tls_error(
    authority: trustme.CA, ca_file: Path, issue: Certificate
) -> None:
    fetched, requests = fetch(issue(authority).configure_cert, trust=trusting(ca_file))

    assert (fetched.outcome, fetched.body, requests) == (Outcome.TLS_ERROR, b"", 0)
    assert "certificate" in fetched.problem


def test_an_authority_nobody_has_heard_of_is_a_tls_error(authority: trustme.CA) -> None:
    fetched, requests = fetch(good(authority).configure_cert)

    assert (fetched.outcome, requests) == (Outcome.TLS_ERROR, 0)


def test_a_certificate_signed_by_itself_is_a_tls_error(tmp_path: Path) -> None:
    """It is its own authority, and of no use to a server's name."""
    alone = trustme.CA()
    alone.cert_pem.write_to_path(str(tmp_path / "cert.pem"))
    alone.private_key_pem.write_to_path(str(tmp_path / "key.pem"))

    fetched, requests = fetch(
        lambda context: context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    )

    assert (fetched.outcome, requests) == (Outcome.TLS_ERROR, 0)
    assert "self-signed" in fetched.problem.replace("self signed", "self-signed")


def test_a_server_that_speaks_no_tls_is_told_from_one_that_answers(ca_file: Path) -> None:
    async def run() -> Fetched:
        async def handler(_: web.BaseRequest) -> web.StreamResponse:
            return web.Response(text=BODY)

        runner = web.ServerRunner(web.Server(handler))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        routes = {".example": ("127.0.0.1", runner.addresses[0][1])}
        try:
            async with HttpClient(routes=routes, spacing=0, trust=trusting(ca_file)) as client:
                return await client.fetch(FetchPlan(f"https://{HOST}/feed"))
        finally:
            await runner.cleanup()

    assert asyncio.run(run()).outcome is Outcome.TLS_ERROR


def test_a_name_without_an_address_is_a_dns_error() -> None:
    async def resolve(_: str) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    async def run() -> Fetched:
        async with HttpClient(resolve=resolve, spacing=0) as client:
            return await client.fetch(FetchPlan(f"https://{HOST}/feed"))

    fetched = asyncio.run(run())

    assert (fetched.outcome, fetched.problem) == (
        Outcome.DNS_ERROR,
        f"{HOST} cannot be resolved",
    )


@pytest.mark.parametrize("content", [b"", b"no certificate"])
def test_a_file_without_an_authority_is_told(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "authority.pem"
    file.write_bytes(content)

    with pytest.raises(InputError, match=r"authority\.pem: holds no certificate in PEM form"):
        trusting(file)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        trusting(tmp_path / "nowhere.pem")

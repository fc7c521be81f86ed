"""The endpoint keeps to its time and trusts nothing it is told."""

from __future__ import annotations

import gzip
import sys
import threading
import time
from datetime import timedelta
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

from tests.adapters.language_model.fault_server import completion, send, served
from wokhei.adapters.language_model import Endpoint
from wokhei.adapters.language_model.endpoint import LARGEST, read_reply
from wokhei.domain.errors import SettingsError
from wokhei.domain.prompt import Fault, Prompt, Reply

PROMPT = Prompt(
    system="Say little.", text="What?", schema={"type": "object"}, most_tokens=9, temperature=0.0,
    seed=3,
)  # fmt: skip


def endpoint(url: str, *, seconds: float = 10) -> Endpoint:
    return Endpoint(
        url=url, name="m-1", key="k-1", patience=timedelta(seconds=seconds), pauses=(0.01, 0.02)
    )


def test_an_answer_is_text_and_the_tokens_it_took() -> None:
    with served(lambda handler, _: send(handler, completion('{"a": 1}'))) as place:
        reply = endpoint(place.url).answer(PROMPT)

    assert reply == Reply(text='{"a": 1}', tokens=42)


def test_the_request_names_model_schema_limit_temperature_seed_and_key_and_offers_no_tool() -> None:
    with served(lambda handler, _: send(handler, completion("{}"))) as place:
        endpoint(place.url).answer(PROMPT)

    request = place.requests[0]
    assert (request["model"], request["max_tokens"], request["temperature"], request["seed"]) == (
        "m-1", 9, 0.0, 3,
    )  # fmt: skip
    assert request["response_format"]["json_schema"]["schema"] == {"type": "object"}
    assert [message["role"] for message in request["messages"]] == ["system", "user"]
    assert "tools" not in request
    assert place.keys == ["Bearer k-1"]


@pytest.mark.parametrize("status", [500, 502, 503])
def test_an_error_that_may_pass_is_tried_twice_more(status: int) -> None:
    with served(lambda handler, _: send(handler, b"broken", status=status)) as place:
        reply = endpoint(place.url).answer(PROMPT)

    assert reply == Reply(fault=Fault.UNREACHABLE, reason=f"HTTP {status}")
    assert len(place.requests) == 3


@pytest.mark.parametrize("status", [302, 400, 401, 404])
def test_any_other_error_is_not_tried_again_and_no_redirect_is_followed(status: int) -> None:
    with served(
        lambda handler, _: send(handler, b"", status=status, Location="/v1/elsewhere")
    ) as place:
        reply = endpoint(place.url).answer(PROMPT)

    assert reply.reason == f"HTTP {status}"
    assert len(place.requests) == 1


def test_an_endpoint_that_recovers_is_used() -> None:
    def recovers(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
        broken = len(place.requests) == 1
        send(handler, b"x" if broken else completion("{}"), status=502 if broken else 200)

    with served(recovers) as place:
        reply = endpoint(place.url).answer(PROMPT)

    assert reply.text == "{}"


def test_retry_after_is_kept_to_or_not_asked_at_all() -> None:
    with served(lambda handler, _: send(handler, b"{}", status=429, Retry_After="30")) as place:
        reply = endpoint(place.url).answer(PROMPT)

    assert reply == Reply(fault=Fault.UNREACHABLE, reason="HTTP 429")
    assert len(place.requests) == 1


def test_nothing_listens() -> None:
    with served(lambda handler, _: send(handler, b"")) as place:
        pass

    assert endpoint(place.url, seconds=4).answer(PROMPT).fault is Fault.UNREACHABLE


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
BROKEN = {
    "nothing": b"",
    "no HTTP": b"\x00\x01garbage\r\n\r\n",
    "half a body": HEAD + b"Content-Length: 900\r\n\r\n{",
    "no last chunk": HEAD + b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
    "a bad chunk": HEAD + b"Transfer-Encoding: chunked\r\n\r\nZZ\r\n{\r\n",
}


@pytest.mark.parametrize("answer", BROKEN.values(), ids=list(BROKEN))
def test_a_broken_answer_is_a_fault(answer: bytes) -> None:
    with served(lambda handler, _: drop(handler, answer)) as place:
        reply = endpoint(place.url).answer(PROMPT)

    assert reply.fault is Fault.UNREACHABLE
    assert len(place.requests) == 3


def drop(handler: BaseHTTPRequestHandler, answer: bytes) -> None:
    handler.wfile.write(answer)
    handler.close_connection = True


@pytest.mark.parametrize("url", ["http://[::1", "http://a b/", "http://127.0.0.1:99999/v1"])
def test_an_address_that_is_none_is_a_fault(url: str) -> None:
    assert endpoint(url).answer(PROMPT).fault is Fault.UNREACHABLE


def test_a_key_that_no_header_can_hold_is_a_fault_that_does_not_tell_it() -> None:
    reply = Endpoint(
        url="http://127.0.0.1:1/v1", name="m", key="geheim–ä\n", patience=timedelta(seconds=5),
        pauses=(),
    ).answer(PROMPT)  # fmt: skip

    assert reply.fault is Fault.UNREACHABLE
    assert "geheim" not in reply.reason


def drips(handler: BaseHTTPRequestHandler, start: bytes, over: threading.Event) -> None:
    """The start of an answer, then a byte now and again; without a start nothing at all."""
    handler.wfile.write(start)
    while not over.wait(0.05):
        handler.wfile.write(b"x" * bool(start))


@pytest.mark.parametrize(
    "start", [b"", b"HTTP/1.1 200 OK\r\nX-", b"HTTP/1.1 200 OK\r\n\r\n"], ids=repr
)
def test_a_slow_endpoint_takes_no_longer_than_it_may(start: bytes) -> None:
    with served(lambda handler, _: drips(handler, start, place.over)) as place:
        slow = endpoint(place.url, seconds=0.5)
        began = time.monotonic()
        reply = slow.answer(PROMPT)
        again = slow.answer(PROMPT)
        took = time.monotonic() - began

    assert reply == Reply(fault=Fault.TIMED_OUT, reason="0.5 seconds are used up")
    assert again == reply
    assert took < 2
    assert len(place.requests) == 1


def test_of_an_endless_answer_no_more_is_read_than_is_needed() -> None:
    def endless(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
        while True:
            handler.wfile.write(b" " * 65_536)

    with served(endless) as place:
        reply = endpoint(place.url).answer(PROMPT)

    assert reply == Reply(fault=Fault.INVALID, reason=f"the answer is over {LARGEST} bytes")


def test_an_answer_in_a_content_coding_is_not_unpacked() -> None:
    bomb = gzip.compress(b" " * 50_000_000)

    with served(lambda handler, _: send(handler, bomb, Content_Encoding="gzip")) as place:
        reply = endpoint(place.url).answer(PROMPT)

    assert reply.reason == "the answer is in a content coding"


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (b"<html>502 Bad Gateway</html>", Fault.INVALID),
        (completion("{}")[:60], Fault.INVALID),
        (b"[" * 100_000, Fault.INVALID),
        (b"\xff\xfe", Fault.INVALID),
        (b"[]", Fault.INVALID),
        (b'{"choices": []}', Fault.INVALID),
        (b'{"choices": [null]}', Fault.INVALID),
        (completion(None), Fault.INVALID),
        (completion(""), Fault.INVALID),
        (completion(["{}"]), Fault.INVALID),
        (completion("{}", ending="pause"), Fault.INVALID),
        (completion('{"sen', ending="length"), Fault.CUT),
        (completion(None, refusal="No."), Fault.REFUSED),
        (completion("{}", refusal="No."), Fault.REFUSED),
        (completion(None, ending="content_filter"), Fault.REFUSED),
        (completion(None, tool_calls=[{"id": "1"}]), Fault.REFUSED),
        (completion("{}", function_call={"name": "get"}), Fault.REFUSED),
    ],
    ids=range(17),
)
def test_an_answer_that_cannot_be_used_is_a_fault(body: bytes, fault: Fault) -> None:
    assert read_reply(body).fault is fault


@pytest.mark.parametrize("usage", [b"null", b'"9"', b'{"total_tokens": -1}', b"[1]"])
def test_a_count_of_tokens_that_cannot_be_is_none(usage: bytes) -> None:
    body = completion("{}").replace(
        b'{"prompt_tokens": 20, "completion_tokens": 22, "total_tokens": 42}', usage
    )

    assert read_reply(body) == Reply(text="{}", tokens=0)


def test_without_the_package_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openai", None)

    with pytest.raises(SettingsError, match=r"pip install 'wokhei\[llm\]'"):
        endpoint("http://127.0.0.1:1/v1")

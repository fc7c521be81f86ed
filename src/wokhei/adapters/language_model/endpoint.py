"""An OpenAI-compatible endpoint: OpenAI, Ollama, vLLM, llama.cpp and the like."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from wokhei.domain.errors import SettingsError
from wokhei.domain.prompt import Fault, Prompt, Reply

if TYPE_CHECKING:
    from openai import AsyncOpenAI

LARGEST = 1_000_000  # bytes of a reply read; a section's has some 4,000
PAUSES = (0.5, 2.0)  # seconds before the first and the second time a request is made again
AGAIN = frozenset({408, 409, 429, 500, 502, 503, 504, 529})  # statuses that may pass by themselves
INSTALL = (
    "the model writer needs the package `openai`, which is not installed; "
    "install it: pip install 'wokhei[llm]'"
)


class Endpoint:
    """A `LanguageModel` behind an address, for one article.

    `patience` is the time that all answers together may take, from the first question on; whatever
    the endpoint does, nothing takes longer. A redirect is not followed, an answer in a content
    coding is refused, and of a long one no more is read than is needed to know. `pauses` are the
    seconds before a request is made again.

    Raises:
        SettingsError: The package `openai` is not installed.
    """

    def __init__(
        self,
        *,
        url: str,
        name: str,
        key: str,
        patience: timedelta,
        pauses: Sequence[float] = PAUSES,
    ) -> None:
        try:
            import openai  # noqa: F401  # an extra: whoever has none is told so before anything else
        except ImportError as error:
            raise SettingsError([INSTALL]) from error
        self.url = url
        self.name = name
        self.key = key
        self.patience = patience
        self.pauses = tuple(pauses)
        self._until: float | None = None  # None: nothing asked yet

    def answer(self, prompt: Prompt) -> Reply:
        """The model's answer, or the fault that stood in its way."""
        if self._until is None:
            self._until = time.monotonic() + self.patience.total_seconds()
        left = self._until - time.monotonic()
        if left <= 0:
            return _late(self.patience)
        return asyncio.run(self._within(left, prompt))

    async def _within(self, left: float, prompt: Prompt) -> Reply:
        try:
            async with asyncio.timeout(left):
                return await self._tried(prompt, until=time.monotonic() + left)
        except TimeoutError:
            return _late(self.patience)

    async def _tried(self, prompt: Prompt, *, until: float) -> Reply:
        """The reply to a request, made again after faults that may pass."""
        import openai

        for pause in (*self.pauses, None):
            try:
                async with self._client() as client:
                    return await _sent(client, prompt, model=self.name)
            except openai.APIStatusError as error:
                status = error.status_code
                fault = Reply(fault=Fault.UNREACHABLE, reason=f"HTTP {status}")
                wait = _seconds(error.response.headers.get("retry-after", ""))
                passing = status in AGAIN
            except Exception as error:  # noqa: BLE001  # the package lets its transport's through
                told = f"{type(error).__name__}: {error}"
                fault = Reply(fault=Fault.UNREACHABLE, reason=told[:200])
                wait, passing = 0.0, True
            if pause is None or not passing or time.monotonic() + max(wait, pause) > until:
                return fault
            await asyncio.sleep(max(wait, pause))
        raise AssertionError("the last pause is None")

    def _client(self) -> AsyncOpenAI:
        from openai import AsyncOpenAI, DefaultAsyncHttpxClient

        return AsyncOpenAI(
            base_url=self.url,
            api_key=self.key or "none",  # the package insists on one; local endpoints do not
            max_retries=0,  # its own may wait for a minute
            timeout=self.patience.total_seconds(),
            http_client=DefaultAsyncHttpxClient(
                follow_redirects=False, event_hooks={"response": [_leave_errors_unread]}
            ),
            default_headers={"Accept-Encoding": "identity"},
        )


async def _leave_errors_unread(response: Any) -> None:
    """Closes an answer that is an error: its body may be endless, and says nothing we use."""
    if not response.is_success:
        await response.aclose()


async def _sent(client: AsyncOpenAI, prompt: Prompt, *, model: str) -> Reply:
    async with client.chat.completions.with_streaming_response.create(
        model=model,
        messages=[
            {"role": "system", "content": prompt.system},
            {"role": "user", "content": prompt.text},
        ],
        response_format={
            "type": "json_schema",
            "json_schema": {"name": "sentences", "schema": dict(prompt.schema), "strict": True},
        },
        max_tokens=prompt.most_tokens,  # older than `max_completion_tokens`, and known to more
        temperature=prompt.temperature,
        seed=prompt.seed,
    ) as response:
        if response.headers.get("content-encoding", "identity") != "identity":
            return Reply(fault=Fault.INVALID, reason="the answer is in a content coding")
        body = bytearray()
        async for part in response.iter_bytes():
            body += part
            if len(body) > LARGEST:
                return Reply(fault=Fault.INVALID, reason=f"the answer is over {LARGEST} bytes")
    return read_reply(bytes(body))


def read_reply(body: bytes) -> Reply:
    """The reply in the body of an answer; nothing in it is taken on trust.

    Examples:
        >>> read_reply(b"<html>502 Bad Gateway</html>").fault
        <Fault.INVALID: 'invalid'>
    """
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return Reply(fault=Fault.INVALID, reason="the answer is not JSON")
    tokens = _tokens(_mapping(data).get("usage"))
    choices = _mapping(data).get("choices")
    choice = _mapping(choices[0]) if isinstance(choices, list) and choices else {}
    message = _mapping(choice.get("message"))
    content, ending = message.get("content"), choice.get("finish_reason")
    if ending == "length":
        return Reply(fault=Fault.CUT, reason="the answer is cut at its limit", tokens=tokens)
    if message.get("tool_calls") or message.get("function_call"):
        return Reply(fault=Fault.REFUSED, reason="it asks for a tool", tokens=tokens)
    if message.get("refusal") or ending == "content_filter":
        return Reply(fault=Fault.REFUSED, reason="the model declines", tokens=tokens)
    if ending != "stop" or not isinstance(content, str) or not content.strip():
        return Reply(fault=Fault.INVALID, reason="the answer holds no text", tokens=tokens)
    return Reply(text=content, tokens=tokens)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _tokens(usage: object) -> int:
    total = _mapping(usage).get("total_tokens")
    return total if isinstance(total, int) and 0 < total < 10_000_000 else 0


def _seconds(header: str) -> float:
    """What `Retry-After` asks for; a date counts as longer than anybody waits."""
    if not header:
        return 0.0
    return float(header) if header.isascii() and header.isdigit() else float("inf")


def _late(patience: timedelta) -> Reply:
    return Reply(fault=Fault.TIMED_OUT, reason=f"{patience.total_seconds():g} seconds are used up")

"""Many fetches at once for callers that are not asynchronous."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager
from queue import SimpleQueue
from types import TracebackType
from typing import Protocol, Self, TypeVar

from wokhei.domain.fetch import Fetched, FetchPlan

TAKING = 4  # threads; they do little but wait for another process

Result = TypeVar("Result")


class Client(Protocol):
    """Whatever fetches one plan and never raises."""

    async def fetch(self, plan: FetchPlan) -> Fetched:
        """Fetch, and say what came of it."""
        ...


class Fetcher:
    """Runs an asynchronous client in a thread of its own.

    Args:
        open_client: Makes the client inside the event loop that it will live in.
        concurrency: Plans under way at once.
    """

    def __init__(
        self,
        open_client: Callable[[], AbstractAsyncContextManager[Client]],
        *,
        concurrency: int,
    ) -> None:
        self.open_client = open_client
        self.concurrency = concurrency
        self._loop = asyncio.new_event_loop()
        # Names are resolved in threads. By default there are as few as six: some dead domains, each
        # silent for seconds, kept all others waiting.
        self._resolving = ThreadPoolExecutor(max_workers=concurrency, thread_name_prefix="dns")
        self._loop.set_default_executor(self._resolving)
        self._taking = ThreadPoolExecutor(max_workers=TAKING, thread_name_prefix="reading")
        self._thread = threading.Thread(target=self._loop.run_forever, name="fetcher", daemon=True)

    def __enter__(self) -> Self:
        """Open the client."""
        self._thread.start()
        self._context = self.open_client()
        entering = self._context.__aenter__()
        self._client = asyncio.run_coroutine_threadsafe(_await(entering), self._loop).result()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the client; fetches under way are given up."""
        closing = asyncio.run_coroutine_threadsafe(self._close(), self._loop)
        closing.result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        for pool in (self._resolving, self._taking):
            pool.shutdown(wait=False, cancel_futures=True)
        self._loop.close()

    def fetch(self, plans: Iterable[FetchPlan]) -> Iterator[tuple[FetchPlan, Fetched]]:
        """Fetch all plans, and yield each with its result as it arrives."""
        return self.fetch_and(lambda plan, fetched: (plan, fetched), plans)

    def fetch_and(
        self, then: Callable[[FetchPlan, Fetched], Result], plans: Iterable[FetchPlan]
    ) -> Iterator[Result]:
        """Fetch all plans, and yield what `then` makes of each result, as they arrive.

        A result that has a body is taken up in a thread, and no place for a next plan is free
        before that is done: no more bodies wait than there are places.
        """
        done: SimpleQueue[list[Result] | BaseException | None] = SimpleQueue()
        ready: list[Result] = []

        def hand_over() -> None:
            done.put(ready.copy())
            ready.clear()

        async def worker(queue: Iterator[FetchPlan]) -> None:
            for plan in queue:
                fetched = await self._client.fetch(plan)
                if fetched.body:
                    taken = self._loop.run_in_executor(self._taking, then, plan, fetched)
                    result = await taken
                else:
                    result = then(plan, fetched)
                # What is ready at once goes over at once: each time wakes the other thread.
                if not ready:
                    self._loop.call_soon(hand_over)
                ready.append(result)

        async def run() -> None:
            # One iterator shared by all workers is the queue.
            queue = iter(tuple(plans))
            try:
                await asyncio.gather(*(worker(queue) for _ in range(self.concurrency)))
            except BaseException as error:
                done.put(error)
                raise
            self._loop.call_soon(done.put, None)  # after what is still to be handed over

        running = asyncio.run_coroutine_threadsafe(run(), self._loop)
        try:
            while (results := done.get()) is not None:
                if isinstance(results, BaseException):
                    raise results
                yield from results
        finally:
            running.cancel()

    async def _close(self) -> None:
        for task in asyncio.all_tasks():
            if task is not asyncio.current_task():
                task.cancel()
        await asyncio.sleep(0)
        await self._context.__aexit__(None, None, None)


async def _await(value: object) -> Client:
    return await value  # type: ignore[misc, no-any-return]

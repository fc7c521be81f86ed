"""What every detector keeps to, whatever it looks for."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Callable, Sequence
from typing import Any, Protocol


class Detector(Protocol):
    """The surface that all detectors share."""

    def update(self, x: Any) -> None: ...
    def merge(self, other: Any) -> None: ...
    @property
    def score(self) -> float: ...
    @property
    def detected(self) -> bool: ...


def fed(make: Callable[[], Detector], stream: Sequence[Any]) -> Detector:
    """A new detector that has seen a stream."""
    detector = make()
    for x in stream:
        detector.update(x)
    return detector


def outcome(detector: Detector) -> tuple[float, bool]:
    """What a detector says."""
    return round(detector.score, 9), detector.detected


def check_quiet_at_the_start(make: Callable[[], Detector]) -> None:
    assert not make().detected


def check_arguments_are_attributes(make: Callable[[], Detector]) -> None:
    detector = make()
    for name in list(inspect.signature(type(detector).__init__).parameters)[1:]:
        assert hasattr(detector, name), name


def check_a_copy_by_arguments_behaves_alike(
    make: Callable[[], Detector], stream: Sequence[Any]
) -> None:
    detector = make()
    names = list(inspect.signature(type(detector).__init__).parameters)[1:]
    again = type(detector)(**{name: getattr(detector, name) for name in names})
    for x in stream:
        detector.update(x)
        again.update(x)
    assert outcome(detector) == outcome(again)


def check_the_same_stream_says_the_same(
    make: Callable[[], Detector], stream: Sequence[Any]
) -> None:
    assert outcome(fed(make, stream)) == outcome(fed(make, stream))


def check_pickled_and_copied_go_on_alike(
    make: Callable[[], Detector], stream: Sequence[Any]
) -> None:
    half = len(stream) // 2
    first = fed(make, stream[:half])
    others = [pickle.loads(pickle.dumps(first)), copy.deepcopy(first)]
    for x in stream[half:]:
        for detector in (first, *others):
            detector.update(x)
    assert {outcome(detector) for detector in (first, *others)} == {outcome(first)}


def check_memory_is_constant(make: Callable[[], Detector], stream: Sequence[Any]) -> None:
    small = len(pickle.dumps(fed(make, stream * 10)))
    large = len(pickle.dumps(fed(make, stream * 40)))
    assert large < small * 1.2 + 200


def check_shards_merge_to_a_single_run(
    make: Callable[[], Detector],
    stream: Sequence[Any],
    shards: Sequence[Sequence[Any]],
) -> None:
    merged = fed(make, shards[0])
    for shard in shards[1:]:
        merged.merge(fed(make, shard))
    assert outcome(merged) == outcome(fed(make, stream))

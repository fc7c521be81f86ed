"""Text made to be slow to read: every function of `text` ends in time, and grows with its length.

Time is the processor's, so that a busy machine makes no difference.
"""

from __future__ import annotations

import gc
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterable
from time import process_time

import pytest

from wokhei import text
from wokhei.domain.errors import WokheiError
from wokhei.text.quotes import find_quote, fold
from wokhei.text.sentences import parts

BUDGET = 1.0  # seconds of the processor for the longest text
GROWTH = 3.0  # twice the text may take so many times as long
NOISE = 0.05  # seconds below which a ratio says nothing
SIZE = 60_000  # characters

PIECES = {
    "one letter": "k",
    "spaces": " ",
    "blank lines": "\r\n \t",
    "open brackets": "([{",
    "open quotes": "«“‘",
    "straight quotes": "'\"`",
    "full stops": ".",
    "abbreviations": "cf. Dr. U.N. ",
    "one digit": "7",
    "digits and commas": "9,",
    "digits and points": "0.",
    "impossible dates": "1999-19-39 ",
    "addresses": "k@k.",
    "links without end": "https://",
    "percent signs": "%e",
    "hyphens": "k-",
    "words joined by underscores": "_k",
    "Markdown links": "[k](",
    "tags without end": "<k ",
    "comments without end": "<!-- ",
    "references without end": "&#x",
    "joined emoji": "🧑\u200d",
    "accents upon accents": "\u0301",
    "marks of direction": "\u202b\u202c",
    "no width": "\u200b",
    "Chinese": "新闻",
    "Thai": "ข่าว",
    "capitals inside words": "kK",
    "letters that grow when folded": "İẞﷺ",
    "citation marks": "[7]",
    "names": "Ka Lo ",
    "a sentence that does not end": "word ",
    "sentences of two words": "K l. ",
    "numbered clauses": "1.1.(a) ",
    "said, said, said": "said that he said, ",
    "not and not": "not never no ",
    "nothing at all": "\x00",
    "half a character": "\ud800",
}


def _functions() -> Iterable[tuple[str, Callable[[str], object]]]:
    """The public functions of `text` that take a text and nothing else that they need."""
    for module in pkgutil.iter_modules(text.__path__):
        held = importlib.import_module(f"wokhei.text.{module.name}")
        for name, function in sorted(vars(held).items()):
            public = inspect.isfunction(function) and not name.startswith("_")
            if not public or function.__module__ != held.__name__:
                continue
            takes = list(inspect.signature(function).parameters.values())
            needs = [one for one in takes if one.default is one.empty]
            if len(needs) == 1 and needs[0].annotation == "str":
                yield f"{module.name}.{name}", function
    yield "sentences.parts", lambda long: parts(long, longest=400)
    yield "quotes.find_quote", lambda long: find_quote(long[:2000] + "k", fold(long))


FUNCTIONS = dict(_functions())


def _seconds(function: Callable[[str], object], long: str) -> float:
    gc.disable()  # what others left behind is not this function's time
    began = process_time()
    try:
        done = function(long)
        if inspect.isgenerator(done):
            list(done)
    except (WokheiError, ValueError):
        pass
    finally:
        gc.enable()
    return process_time() - began


def test_the_functions_are_found() -> None:
    assert {"tokens.tokens", "sentences.sentences", "quantities.quantities"} <= set(FUNCTIONS)


@pytest.mark.slow
@pytest.mark.parametrize("name", FUNCTIONS)
def test_no_text_takes_long_to_read(name: str) -> None:
    function = FUNCTIONS[name]
    too_slow = {}
    for what, piece in PIECES.items():
        long = piece * (SIZE // len(piece))
        took = _seconds(function, long)
        if took < NOISE:
            continue
        twice = min(_seconds(function, long * 2) for _ in range(2))
        if took > BUDGET or twice > max(GROWTH * took, NOISE):
            too_slow[what] = (round(took, 3), round(twice, 3))
    assert too_slow == {}

"""The title of a document without the furniture that its site puts around it."""

from __future__ import annotations

import re
from functools import lru_cache

from wokhei.domain.span import Span

LONGEST = 400  # code points read of a title
_BAR = re.compile(r"\s*[|¦·»]\s*|\s+::\s+")  # parts a title from its site or its section
_DASH = re.compile(r"\s+[–—-]\s+")  # parts it from its site, and parts of a sentence too
_LONGEST_SITE = 6  # words; `Business News, Strategy, Finance and Insight` has six
_LONGEST_SECTION = 3
_LABEL = re.compile(
    r"(?:(?:\d(?:st|nd|rd|th) LD(?: - \w+)?|UPDATE \d+|EXCLUSIVE|BREAKING(?: NEWS)?|WATCH(?: LIVE)?"
    r"|VIDEO|PHOTOS?|LIVE(?: UPDATES?)?|LISTEN|IN PICTURES|OPINION|ANALYSIS|JUST IN|NEWS|WRITETHRU)"
    r"\s*(?:[:|–—]|- )\s*)+",
    re.IGNORECASE,
)
_PRESS = re.compile(
    r"\b(?:news|times|post|herald|tribune|journal|gazette|telegraph|daily|press|magazine|today"
    r"|online|tv|radio|chronicle|observer|review|mail|star|sun|globe|standard|mirror|express|wire)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)  # signals read the same titles again and again
def bare_title(title: str, *, site: str = "") -> Span | None:
    """The stretch of a title that says something; None where nothing is left.

    Args:
        title: As the document has it.
        site: The name or the domain of its source.

    Examples:
        >>> title = "EXCLUSIVE: Trams return to Merrow Bridge | The Quayside Trader"
        >>> bare_title(title).of(title)
        'Trams return to Merrow Bridge'
        >>> title = "A first carbon - free bakery - Harbour Ledger"
        >>> bare_title(title, site="harbourledger.example").of(title)
        'A first carbon - free bakery'
    """
    text = title[:LONGEST]
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    start, end = _between_bars(text, start, end)
    label = _LABEL.match(text, start, end)
    start = label.end() if label else start
    dash = _DASH.search(text, start, end)
    if (
        dash
        and len(text[start : dash.start()].split()) == 1
        and _is_site(text[start : dash.start()], site)
    ):
        start = dash.end()
    for dash in reversed(list(_DASH.finditer(text, start, end))):
        if not _is_site(text[dash.end() : end], site):
            break
        end = dash.start()
    return Span(start, end) if start < end else None


def _between_bars(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the short parts before the first and after the last bar; the rest stays whole."""
    bars = [bar.span() for bar in _BAR.finditer(text, start, end)]
    while bars and len(text[bars[-1][1] : end].split()) <= _LONGEST_SITE:
        if len(text[start : bars[-1][0]].split()) <= _LONGEST_SECTION:
            break
        end = bars.pop()[0]
    while bars and len(text[start : bars[0][0]].split()) <= _LONGEST_SECTION:
        start = bars.pop(0)[1]
    return start, end


def _is_site(part: str, site: str) -> bool:
    """Whether the last part of a title names its site."""
    words = part.split()
    if not words or len(words) > _LONGEST_SITE:
        return False
    letters, name = _letters(part), _letters(site)
    if len(letters) >= 3 and (letters in name or (len(name) >= 5 and name[:-3] in letters)):
        return True
    return all(word[:1].isupper() for word in words) and _PRESS.search(part) is not None


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())

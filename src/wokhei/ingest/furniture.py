"""What stands around an article and is not of it: headline again, crumbs, credits, prompts."""

from __future__ import annotations

import re

_HEAD = 8  # paragraphs at the top that may be furniture
_SHORT = 60  # characters; shorter ones that end like no sentence are labels
_SENTENCE = re.compile(r"[.!?…。!?।:;,][\"'”“’‘»«›‹)\]]*$")
_LABEL = re.compile(
    r"(?:article content|advertisement(?: \d+)?(?:\s?story continues below)?"
    r"|story continues below"
    r"|recommended videos?|related(?: articles?| stories| topics?| content)?:?"
    r"|read (?:also|next|more)"
    r"|also read|see also|lesen sie (?:auch|mehr).{0,20}|mehr zum thema|ähnliche artikel|anzeige"
    r"|weiterführende links|lire aussi|à lire aussi|leer también|te puede interesar|leggi anche"
    r"|lees ook|läs också|empfohlener redaktioneller inhalt|(?:print|share|save|comments?)"
    r"|copy link|kommentar abgeben|top stories|trending)\s*:?$",
    re.IGNORECASE,
)
_PROMPT = re.compile(
    r"(?:get the latest|sign up (?:for|to)|subscribe to (?:our|the)|follow us on|join our"
    r"|newsletter|if you (?:enjoyed|liked) ).{0,120}$",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"(?:©|\(c\) \d{4}|copyright\b|all rights reserved)", re.IGNORECASE)


def without_furniture(paragraphs: list[str], *, title: str) -> list[str]:
    """The paragraphs of the article itself.

    Examples:
        >>> without_furniture(["Home", "Kestrels return", "They nest again.", "Share"],
        ...     title="Kestrels return")
        ['They nest again.']
    """
    kept = [p for p in paragraphs if not _LABEL.match(p)]
    kept = _below_headline(kept, title=title)
    while kept and _closes(kept[-1]):
        kept.pop()
    return kept


def _below_headline(paragraphs: list[str], *, title: str) -> list[str]:
    wanted = _letters(title)
    for number in range(min(_HEAD, len(paragraphs)) - 1, -1, -1):
        if wanted and _repeats(_letters(paragraphs[number]), wanted):
            labels = [p for p in paragraphs[:number] if not _is_label(p)]
            return labels + paragraphs[number + 1 :]
    return paragraphs


def _repeats(text: str, title: str) -> bool:
    if len(text) < 12 and text != title:
        return False
    return (
        text == title
        or (text in title and 2 * len(text) > len(title))
        or (title in text and len(text) < 1.4 * len(title))
    )


def _is_label(paragraph: str) -> bool:
    return len(paragraph) < _SHORT and not _SENTENCE.search(paragraph)


def _closes(paragraph: str) -> bool:
    """Whether a last paragraph is furniture."""
    if len(paragraph) < 200 and (_RIGHTS.search(paragraph) or _PROMPT.match(paragraph)):
        return True
    return _is_label(paragraph) and not paragraph.startswith("- ")


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()

"""How much of an item its text carries."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wokhei.domain.document import Quality

THIN_WORDS = 60  # a teaser has 20 to 50 words, the shortest full item of 73 real feeds about 70
WALL_LINES = 8  # a wall names the advantages of paying, one a line
_TAIL = 300  # characters at the end where a text is cut off or locked
_CUT_OFF = re.compile(
    r"(?:\.\.\.|…|\[\s*(?:\.\.\.|…|&#8230;)\s*\])\s*$"
    r"|(?:read (?:more|on)|continue reading|read the (?:full|rest|whole)|keep reading|weiterlesen"
    r"|mehr lesen|lire la suite|leer más|seguir leyendo|leggi tutto|lees verder)[^\n]{0,80}$",
    re.IGNORECASE,
)
_LOCKED = re.compile(
    r"(?:subscribe|sign in|log in|register|become a (?:member|subscriber))[^.\n]{0,40}"
    r"(?:to (?:continue|read|keep|unlock|access)|for (?:full|unlimited) access)"
    r"|(?:this (?:article|story|content) is|available) (?:for|to|only (?:for|to)) (?:our )?"
    r"(?:paid |registered )?(?:subscribers|members)|already a (?:subscriber|member)\?"
    r"|réservée? (?:aux|à nos) abonnés|solo para su[bs]scriptores|weiterlesen mit .{0,30}abo"
    r"|nur für abonnenten|riservato agli abbonati"
    r"|exclusivo para (?:assinantes|suscriptores)|alleen voor abonnees|voor abonnees$"
    r"|(?:kun|bare) for abonnenter|för (?:dig som är )?prenumeranter|tylko dla (?:prenum|subskry)"
    r"|только (?:для|по) подпис|会員限定|有料会員|有料記事|続きを読むには|订阅后|訂閱後"
    r"|구독자 전용",
    re.IGNORECASE,
)

# One of these is in every text that the pattern above, or the first one, can match.
_LOCK_HINTS = (
    *("ubscri", "uscri", "ign in", "og in", "egister", "member"),
    *("abonn", "abbonat", "weiterlesen mit", "assinantes", "suscriptores", "prenum", "subskry"),
)
_WIDE_LOCK_HINTS = ("подпис", "会員", "有料", "続きを", "订阅", "訂閱", "구독")
_CUT_HINTS = ("...", "…", "8230", "read", "mehr", "lire", "leer", "leyendo", "legg", "lees", "rles")


def asks_to_pay(paragraphs: Sequence[str]) -> bool:
    """Whether one of a text's last paragraphs says that the rest is to be paid for.

    Examples:
        >>> asks_to_pay(["The dam gave way.", "La suite est réservée aux abonnés."])
        True
    """
    return any(is_wall(paragraph) for paragraph in paragraphs[-WALL_LINES:])


def is_wall(paragraph: str) -> bool:
    """Whether a paragraph says that one has to pay, or to sign in, to read on."""
    if len(paragraph) > _TAIL:
        return False
    lower = paragraph.lower()
    return _may_lock(lower) and bool(_LOCKED.search(paragraph))


def _may_lock(lower: str) -> bool:
    if any(hint in lower for hint in _LOCK_HINTS):
        return True
    return not lower.isascii() and any(hint in lower for hint in _WIDE_LOCK_HINTS)


def quality_of(body: str, *, locked: bool = False) -> Quality:
    """The quality of a text, its title not counted.

    Args:
        body: Plain text.
        locked: Whether the page itself says it is not free to read.

    Examples:
        >>> quality_of("Short teaser.").value, quality_of("word " * 100 + "Read more").value
        ('thin', 'cut_off')
    """
    tail = body[-_TAIL:]
    lower = tail.lower()
    if _may_lock(lower) and _LOCKED.search(tail):
        return Quality.PAYWALLED
    words = len(body.split(None, THIN_WORDS))  # no more are counted than make a difference
    cut = words >= THIN_WORDS and any(hint in lower for hint in _CUT_HINTS)
    if cut and _CUT_OFF.search(tail, max(0, len(tail) - 120)):
        return Quality.PAYWALLED if locked else Quality.CUT_OFF
    if words < THIN_WORDS:
        return Quality.PAYWALLED if locked and words else Quality.THIN
    return Quality.FULL

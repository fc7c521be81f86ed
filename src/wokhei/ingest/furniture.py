"""What stands around an article and is not of it: headline again, crumbs, credits, prompts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from wokhei.ingest.dates import parse_date
from wokhei.ingest.quality import is_wall

_STAMPED = 4  # paragraphs at the top that may say when it appeared
_STAMP_WORDS = 6  # of a date, with the day of the week and the zone
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


def _any_of(*phrases: str) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(phrases)})", re.IGNORECASE)


# What asks the reader to do something, at the beginning of a paragraph.
_PROMPT = _any_of(
    r"get (?:the latest|.{0,40}on the go by clicking)",
    r"sign[ -]?up\b.{0,3}(?:for|to|here|today|stay)|subscribe (?:to|now|here)|join our|newsletter",
    r"follow .{1,60}\bon (?:facebook|twitter|instagram|x|tiktok|youtube|whatsapp)",
    r"if you (?:enjoyed|liked) |like this story\?|what do you think\?|tell us what you think",
    r"(?:have|got) a (?:news )?tip\?|listen to .{1,40} live at|download (?:the|our) .{0,30}app\b",
    r"share (?:this (?:article|story|post|page)|it with)|(?:leave|post) a comment",
    r"you must (?:be logged in|log ?in).{0,20}comment",
    r"(?:abonnieren|folgen) sie (?:uns|unser)|jetzt (?:abonnieren|anmelden)",
    r"melden sie (?:sich .{0,30}newsletter|den fehler)|(?:bitte )?markieren sie die entsprechenden",
    r"(?:du musst|sie müssen) (?:dich|sich|angemeldet|eingeloggt).{0,40}komment",
    r"link zum (?:youtube|twitter|instagram|facebook|tiktok)-inhalt",
    r"an dieser stelle (?:finden sie|befindet sich) .{0,60}extern",
    r"ich bin damit einverstanden, dass mir",
    r"(?:abonnez|inscrivez)-vous|suivez-nous|suscr[ií]bete|s[ií]gu?enos",
    r"iscriviti (?:alla|al)|seguici su|receba (?:em|no) seu e-?mail|inscreva-se|siga-nos",
    r"assine (?:a|o|nossa)|abonneer je|schrijf je in",
)
# What leads to another text; the paragraph is that text's headline.
_ELSEWHERE = _any_of(
    r"(?:read|see|watch|listen)(?: more| also| next)?(?: on this)?\s?[:|]|also read|see also",
    r"related(?: \w+)?:|also on \S+\.(?:com|org|net)\b|more (?:on this|from|in):?",
    r"don['’]t miss:?$|you (?:may|might) (?:also )?like",
    r"(?:most read|popular|trending|recommended|top stories)(?: (?:in|on|from) .{1,40})?:?$",
    r"lesen sie (?:auch|mehr|dazu|hier)|mehr zum thema|auch interessant",
    r"lire (?:aussi|également)|à lire aussi|lee también|leer (?:más|también)|te puede interesar",
    r"leggi (?:anche|pure)|leia (?:também|mais)|veja também|lees ook|läs (?:också|mer)",
    r"les også|læs også|czytaj (?:też|także|więcej)|читайте также|смотрите также",
)
_TRADE = re.compile(
    r"affiliate[- ]?links?|may (?:get|earn|receive) (?:a|an) (?:share|commission|affiliate)"
    r"|(?:erhalten|bekommen) wir (?:eine )?provision|liens? affiliés?",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"\(?(?:additional )?(?:reporting|writing|editing|compiled|translated) by\b"
    r"|[^.]{3,80} contributed (?:reporting|to this)",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"(?:stand|published|updated|posted|last (?:updated|modified)|first published|aktualisiert"
    r"|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado"
    r"|gepubliceerd|publicerad|uppdaterad|tempo de leitura|reading time|lesezeit|temps de lecture"
    r"|기사입력|입력|更新|公開)\b\s*(?:am|on|at|le|el|il|em|op|:)?",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"(?:©|\(c\) \d{4}|copyright\b|all rights reserved)", re.IGNORECASE)
_ASIDE = 260  # characters; a longer paragraph that begins so says something too


def without_furniture(
    paragraphs: list[str], *, title: str, headings: Iterable[str] = (), article: bool = True
) -> list[str]:
    """The paragraphs of the article itself.

    Args:
        paragraphs: What was found.
        title: The headline that the page states.
        headings: The headlines that it shows.
        article: Whether it is one; terms and licences may say "sign up to" and mean it.

    Examples:
        >>> without_furniture(["Home", "Kestrels return", "They nest again.", "Share"],
        ...     title="Kestrels return")
        ['They nest again.']
    """
    kept = [p for p in paragraphs if not _LABEL.match(p) and not (article and _is_aside(p))]
    for headline in dict.fromkeys((title, *headings)):
        kept = _below_headline(kept, title=headline)
    if article:
        kept = [p for n, p in enumerate(kept) if n >= _STAMPED or not _is_stamp(p)]
    while kept and _closes(kept[-1]):
        kept.pop()
    return kept


def _is_aside(paragraph: str) -> bool:
    """Whether a paragraph asks for something, leads elsewhere, or is about what a page earns."""
    if len(paragraph) > _ASIDE:
        return False
    return bool(
        _PROMPT.match(paragraph)
        or _TRADE.search(paragraph)
        or is_wall(paragraph)
        or (_ELSEWHERE.match(paragraph) and not paragraph.endswith("."))
    )


def _is_stamp(paragraph: str) -> bool:
    """Whether a paragraph only says when the article appeared, or how long it takes to read."""
    if len(paragraph) > _SHORT or paragraph.endswith((".", "!", "?")):
        return False
    words = len(re.findall(r"[^\W\d_]{2,}", paragraph))
    dated = words <= _STAMP_WORDS and parse_date(paragraph.strip("[]() :")) is not None
    return dated or (_STAMP.match(paragraph) is not None and any(c.isdigit() for c in paragraph))


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
    if len(paragraph) < 200 and (_RIGHTS.search(paragraph) or _CREDIT.match(paragraph)):
        return True
    return _is_label(paragraph) and not paragraph.startswith("- ")


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()

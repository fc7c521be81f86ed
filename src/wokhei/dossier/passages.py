"""Stretches of a document that may be quoted: whole, short, clean, and able to stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wokhei.domain.document import Document, Role
from wokhei.domain.span import Span
from wokhei.text.orders import after_junk, hidden, is_foreign, shouts, speaks_to_a_machine
from wokhei.text.sentences import parts, sentences
from wokhei.text.titles import bare_title

SHORTEST = 5  # words; below it a sentence is mostly a label (measured on the openness sources)
LONGEST = 45  # words; no quotation is longer (house style)
LONGEST_IN_PARTS = 90  # words; of a clause or list that is set in parts
LONGEST_SENTENCE = 1_500  # code points; what is longer is no sentence
LONGEST_LABEL = 6  # words before a colon
LONGEST_TEXT = 100_000  # code points read of one document; a long report has about 60,000

_ITEM = re.compile(r"(?:[-*+•◦▪‣·]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])[ \t]+\S")
_LIST_INSIDE = re.compile(r"\n\s*(?:[-*+•]|\(?\w{1,3}[.)])\s")
_LABEL = re.compile(
    r"(?:[-*+•◦▪‣·>]+\s+|#{1,6}\s+|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=[A-Z“\"])|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s+"
    r"|\*\*[^*\n]{1,60}\*\*:?\s+)+"
)
_MARKUP = re.compile(
    r"[\[\]]|\*\*|__|`|^\s*\||\|\s*\||https?://|www\.|&#?\w+;|</?[a-zA-Z]|<!--|-->|[{}\\]|::|\t"
    r"|\w-\s*\n|\b[\w-]{1,40}\.(?:com|org|net|io|ai|eu|gov|int|example)\b/"
    r"|[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f\ue000-\uf8ff]"
    r"|[\U0001f000-\U0001faff]|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
)
_DANGLING = re.compile(
    r"(?:he|she|it|they|this|that|these|those|such|its|his|her|their|theirs|him|them|there|here|so"
    r"|but|and|or|nor|yet|also|then|thus|hence|therefore|however|moreover|meanwhile|instead"
    r"|furthermore|additionally|nevertheless|otherwise|similarly|likewise|both|neither|another|others"
    r"|the (?:former|latter|same|other|above|following)|in (?:addition|contrast|particular|turn)"
    r"|as (?:a result|such)|for (?:example|instance|this reason)|to (?:that|this) end|by contrast"
    r"|on the other hand|which|who|whose|where|because|nb|if so|see|please|click|read|more"
    r"|update)\b",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"(?:The|Its|Their|His|Her) [a-z]+(?: [a-z]+)?\b")
_THE = re.compile(r"\b[Tt]he (?:[a-z]+ )?([a-z]{4,})\b")
_AN = re.compile(r"\b[Aa]n? (?:[a-z]+ ){0,2}?([a-z]{4,})\b")
_NAMED = re.compile(r"\s[A-Z][a-z]+")
_PRONOUN = re.compile(r"\b(?:they|them|their|he|she|him|his|her)\b", re.IGNORECASE)
_POINTING = re.compile(
    r"\b(?:these|those|that (?:figure|sum|number|claim|account|view|plan|step|list|range)"
    r"|(?:of|for|in|by|from|with|on|at|under|to|about) that"
    r" (?!(?:is|are|was|were|has|have|can|will)\b)[a-z]+)\b",
    re.IGNORECASE,
)
_THIS = re.compile(
    r"\bthis (?!year|week|month|morning|afternoon|evening|time|agreement|licen[cs]e|regulation|act"
    r"|bulletin|report|note|document|policy|section|article|statement|paper|notice|decision|text)"
    r"[a-z]+",
    re.IGNORECASE,
)
# `The firm rejects the figure`: which one, the sentence before says.
_POINTED = re.compile(
    r"\b(?:rejects?|rejected|disput(?:es|ed)|den(?:y|ies|ied)|confirm(?:s|ed)|question(?:s|ed)|calls?"
    r"|called|says?|said|puts?) the (?:figure|number|sum|total|claim|finding|charge|accusation"
    r"|allegation|estimate|criticism|amount|date|time)\b(?! (?:of|that|for|by|from|in|on|to)\b)",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"\b(?:[a-z]{3,}s|people|children|women|men|and)\b|\b[A-Z][a-z]+s\b")
_BOILERPLATE = re.compile(
    r"\b(?:subscribe|newsletter|sign up|log in|cookies? (?:policy|settings)|all rights reserved"
    r"|click here|read more|terms of service|privacy policy|advertisement|share this|follow us"
    r"|continue reading|doi:?|appeared first on|photo(?:graph)? (?:by|:)|copyright (?:©|\(c\)))\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|cannot|could|may|might|must|shall"
    r"|should|says?|said|means?|makes?|made|gives?|gave|takes?|took|shows?|found|finds?|requires?"
    r"|includes?|allows?|set|put|cut|let|read|run|cost|close|open|rose|fell|grew|won|lost|told|left"
    r"|came|went|began|held|kept|met|paid|sold|sent|built|brought|bought|became|led|stood|drew|broke"
    r"|spoke|wrote|chose|shut|knew|threw|saw|lay|ran|sat|sank|[a-z]{3,}(?:ed|es|s))\b"
)
_NAMED_ITEM = re.compile(r"[A-Z][\w ]{2,30}:\s+(?=[A-Z])")  # "Parameters: The model parameters"
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did"
    r"|said|says|[a-z]{3,}ed)\b"
)
_QUOTED = re.compile(r"\"[^\"]{1,300}\"|“[^”]{1,300}”")
# A verb that makes a sentence; a participle (`adapted for`) and an order (`do not`) do not.
_PREDICATE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|did"
    r"|said|says|[a-z]{3,}ed)\b(?<!ed)|\b[a-z]{3,}ed\b(?! (?:as|at|by|for|from|in|on|to|with)\b)"
)
# What makes a sentence of the item of a list; `legally required checks` is a noun with its words.
_STATES = re.compile(
    r"(?<!to )\b(?:is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|shall"
    r"|should|do|does|did|says?|said|means?|makes?|gives?|takes?|includes?|requires?|applies|appl(?:y|ied)|allows?"
    r"|forbids?|permits?|told|went|came|rose|fell|grew|won|lost|left|paid|sold|kept|held|began)\b"
    r"|(?<!ly )\b[a-z]{3,}ed (?:the|an?|its|their|his|her|in|on|at|to|by|for|with|that|from|as"
    r"|all|no|\d|[A-Z])|\b[a-z]{3,}s (?:the|an?|its|their|his|her|that|all|no|\d|[A-Z])",
)
_QUESTION = re.compile(r"\?(?=\s|$)")
_END = re.compile(r"[.!?…][\"'”’)\]]{0,2}$")


def quotable(document: Document) -> Iterator[Span]:
    """The stretches of a document that may be quoted, in order.

    A sentence that leans on the one before comes together with it. A primary document's lists come
    with their lead-in, its long sentences whole: the writer sets them in parts. A document that is
    nothing but its headline has that to quote.
    """
    body = document.body
    if body is None:
        title = _headline(document)
        if title is not None:
            yield title
        return
    text = document.text[body.start : body.start + LONGEST_TEXT]
    longest = LONGEST_IN_PARTS if document.role is Role.PRIMARY else LONGEST
    for stretch in _stretches(text, longest=longest):
        if _fits(stretch.of(text), longest=longest) and not _asks(stretch.of(text)):
            yield Span(body.start + stretch.start, body.start + stretch.end)


def _stretches(text: str, *, longest: int) -> Iterator[Span]:
    """Clean stretches that stand on their own."""
    barred = hidden(text)
    before: Span | None = None  # the sentence before, where it stands on its own
    announced: Span | None = None  # a sentence that announces a list, with its items so far
    in_list, items = False, 0
    english = not is_foreign(text[:2_000])
    for sentence in sentences(text):
        raw = sentence.of(text)
        if len(raw) > LONGEST_SENTENCE:
            before, announced, in_list = None, None, False
            continue
        in_list = in_list and _ITEM.match(raw) is not None
        if in_list:
            clean = announced is not None and _is_clean(raw, in_list=True)
            announced = Span(announced.start, sentence.end) if clean and announced else None
            items += 1
            continue
        if announced is not None and items and longest > LONGEST:
            yield announced
        items = 0
        in_list = raw.endswith(":")
        announced = sentence if in_list and _leads_in(raw) else None
        stretch = _clean(text, sentence, barred)
        if stretch is None or (english and is_foreign(stretch.of(text))):
            before = None
            continue
        piece = stretch.of(text)
        dangling = any((_DANGLING.match(piece), _POINTED.search(piece), _unresolved(piece)))
        together = Span(before.start, stretch.end) if before is not None else None
        spoken = piece[0] in '"“'  # words of a person stand alone, with the speaker
        said = before.of(text) if before is not None else ""
        leans = (dangling or _leans(piece) or _introduced(piece, said)) and not spoken
        if together is not None and leans and _joins(together.of(text)):
            yield together
        elif not dangling:
            yield stretch
        before = None if dangling else stretch


def _joins(piece: str) -> bool:
    """Whether two sentences read as one quotation: short enough, and no one's speech."""
    return (
        len(piece.split()) <= LONGEST
        and piece[0] not in '"“'
        and _is_clean(piece)
        and not _LIST_INSIDE.search(piece)
    )


def _leans(sentence: str) -> bool:
    """Whether a sentence reads better with the one before: `the company`, and nobody named."""
    if _THIS.search(sentence):
        return True
    return _DEFINITE.match(sentence) is not None and _NAMED.search(sentence, 1) is None


def _introduced(sentence: str, before: str) -> bool:
    """Whether a sentence speaks of `the trial` that the one before brings in as `a trial`."""
    meant = set(_THE.findall(sentence)) if before else set()
    return bool(meant & set(_AN.findall(before)))


def _unresolved(sentence: str) -> bool:
    """Whether a pronoun comes before anything it could stand for, or it points to what was said."""
    if sentence[0] not in '"“' and _POINTING.search(sentence):
        return True
    found = _PRONOUN.search(sentence)
    if found is None or sentence[0] in '"“':
        return False
    before = sentence[: found.start()].rstrip().rpartition(" ")[0]  # without the verb
    if found.group().casefold() in ("they", "them", "their"):
        return _PLURAL.search(before) is None
    return _NAMED.search(before) is None and not before[:1].isupper()


def _leads_in(sentence: str) -> bool:
    """Whether a sentence announces a list."""
    return (
        sentence.endswith(":")
        and sentence[0].isupper()
        and len(sentence.split()) >= SHORTEST
        and _DANGLING.match(sentence) is None
        and _is_clean(sentence)
    )


def _headline(document: Document) -> Span | None:
    title = document.title
    if not title.strip() or not document.text.startswith(title):
        return None
    found = bare_title(title, site=document.source_name)
    if found is None:
        return None
    bare = found.of(title)
    if _DANGLING.match(bare) or _POINTING.search(bare):
        return None
    if not SHORTEST <= len(bare.split()) <= LONGEST or not _is_clean(bare) or not _balanced(bare):
        return None
    return found


def _clean(text: str, sentence: Span, barred: list[Span]) -> Span | None:
    """The sentence without its label, or None where it cannot be quoted."""
    start, end = sentence.start, sentence.end
    for bar in barred:
        if bar.start <= start < bar.end:
            start = bar.end
        elif start < bar.start < end and len(text[start : bar.start].split()) >= SHORTEST:
            end = bar.start
        elif start < bar.start < end:
            start = max(start, bar.end)
    if start >= end:
        return None
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end = start + len(text[start:end].rstrip())
    label = _LABEL.match(text, start, end)
    start = label.end() if label else start
    start += after_junk(text[start:end])
    if start >= end or not _is_clean(text[start:end]):
        return None
    piece = text[start:end]
    if not _END.search(piece) or not (
        piece[0].isupper() or piece[0] in "\"“'‘" or piece[0].isdigit()
    ):
        return None
    named = _NAMED_ITEM.match(piece)
    if named and not _FINITE.search(piece, named.end()):
        return None
    if _is_entry(piece) or _is_phrase(piece) or (label and not _STATES.search(piece)):
        return None
    if not _VERB.search(piece) or _BOILERPLATE.search(piece) or not _balanced(piece):
        return None
    return Span(start, end)


def _is_phrase(piece: str) -> bool:
    """Whether a noun with a clause of its own, as `Use that is prohibited`, is all there is."""
    finite = [
        found
        for found in _FINITE.finditer(piece)
        if not re.search(r"\b(?:is|are|was|were|be|been)\s$", piece[: found.start()])
    ]
    if len(finite) != 1:
        return False
    before = piece[: finite[0].start()].rstrip()
    return re.search(r"\b(?:that|which|who)$", before) is not None and not _VERB.search(
        before.rpartition(" ")[0]
    )


def _asks(piece: str) -> bool:
    """Whether a piece asks its reader something: it says nothing then, and is no answer."""
    return _QUESTION.search(_QUOTED.sub(" ", piece)) is not None


def _is_entry(piece: str) -> bool:
    """Whether a piece is the entry of a list, a title and a note, rather than a sentence."""
    plain = _QUOTED.sub(" ", piece)
    if plain != piece and not _VERB.search(plain):
        return True
    label, _, note = plain.partition(": ")
    if note[:1].islower() and len(label.split()) <= LONGEST_LABEL and not _PREDICATE.search(label):
        return True  # a note under a label: `Board: no statement was found`
    titled = note and label.rstrip()[-1:] in ("),0123456789") and not _PREDICATE.search(label)
    return bool(titled) and (plain != piece or not _PREDICATE.search(note))


def _is_clean(piece: str, *, in_list: bool = False) -> bool:
    return not (
        _MARKUP.search(piece) or speaks_to_a_machine(piece, in_list=in_list) or shouts(piece)
    )


def _balanced(piece: str) -> bool:
    """Whether quotation marks and brackets close; an open one is a fragment."""
    return (
        piece.count('"') % 2 == 0
        and piece.count("“") == piece.count("”")
        and piece.count("(") == piece.count(")")
        and piece.count("[") == piece.count("]")
    )


def _fits(piece: str, *, longest: int) -> bool:
    """Whether it is long enough to say something and short enough, whole or in parts, to quote."""
    words = len(piece.split())
    return SHORTEST <= words <= longest and bool(parts(piece, longest=LONGEST))

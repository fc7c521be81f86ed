"""L4: in a comparison, a change or a list each number stays with its own side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.names import Name, same_word
from wokhei.text.quantities import Dimension, Quantity
from wokhei.text.stems import stemmed
from wokhei.verification.alignment import align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.numbers import is_trivial, unmatched
from wokhei.verification.opposites import DOWN, UP
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason

LEAST_CLOSE = 0.4  # of the claim's words, below which other things are compared
MOST = 24  # places, parts and numbers of one text that are looked at; a person writes a handful
CHANGING = 48  # code points before a number in which its verb stands
_COMPARED = re.compile(
    r"\b(?P<how>(?:more|less|fewer)\s+(?P<what>\w+)|(?P<er>\w{2,}er)|times\s+as\s+(?P<as>\w+)"
    r"|(?P<twice>twice)\s+as\s+\w+)(?:\s+\w+){0,3}?\s+(?:than|as)\b",
    re.IGNORECASE,
)
_LED = re.compile(
    r"\b(?P<led>to|by)\s+(?:about|around|nearly|almost|roughly|only|just|some|a|an|over|more than"
    r"|less than|up to)?\s*(?:[$€£¥]\s?)?$",
    re.IGNORECASE,
)
_MORE = re.compile(r"\s*(?:%|percent|per cent)?\s*(?:less|more|fewer)\b", re.IGNORECASE)
_IN = re.compile(r"\W*(?:[\w-]+\s+){0,5}?(?:in|for|at|to|from|by|on|with|among)\s+(?:the\s+)?")
_PER = re.compile(r"\b(?:per|each|every)\s+$", re.IGNORECASE)
_PAIRS = (
    "longer shorter", "larger smaller", "bigger smaller", "higher lower", "faster slower",
    "older younger", "older newer", "better worse", "stronger weaker", "cheaper dearer",
    "earlier later", "more fewer", "more less", "greater smaller", "greater less",
    "heavier lighter", "wider narrower", "deeper shallower", "warmer colder", "hotter cooler",
    "harder easier", "sooner later", "nearer farther", "richer poorer", "taller shorter",
    "thicker thinner",
)  # fmt: skip
_CONTRARY: dict[str, set[str]] = {}
for _one, _other in map(str.split, _PAIRS):
    _CONTRARY.setdefault(_one, set()).add(_other)
    _CONTRARY.setdefault(_other, set()).add(_one)
_THAN = re.compile(
    rf"\b(?P<how>{'|'.join(sorted(_CONTRARY))})\b(?:\s+[\w-]+){{0,6}}?\s+than\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"[.;!?\n]")
_CALLED = re.compile(r"\b[A-Z][a-z]+ $")  # `Schedule 9`: what a thing is called by counts nothing
_WANTED = re.compile(
    r"[^\w,;.:]*(?:\w+\s){0,3}?(?:had|has|have|was|were)?\s*(?:originally |initially )?(?:asked"
    r"|wanted|demanded|requested|sought|claimed|planned|expected|hoped|offered|proposed|promised"
    r"|estimated|forecast|budgeted)\b",
    re.IGNORECASE,
)
_WANTED_BEFORE = re.compile(
    r"\b(?:asked for|wanted|demanded|requested|sought|planned|expected|offered|proposed|promised"
    r"|estimated at|forecast|predicted|instead of|rather than)\s(?:\w+\s){0,2}\W*$",
    re.IGNORECASE,
)
_WANTS = re.compile(
    r"\b(?:ask|want|demand|request|sought|seek|claim|plan|expect|hope|offer|propos|promis|estimat"
    r"|forecast|budget|original|initial|predict|target|aim|would|will|instead|earlier|previous"
    r"|before|first|last year|compar|from|against|down|up|than)",
    re.IGNORECASE,
)  # a claim with one of these may tell the number as such
LONGEST = 40  # code points of the word before a number


def comparing(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds sides of a comparison, ends of a change or neighbours in a list that are swapped."""
    del config
    if not claim.reports:
        return None
    near = align(claim, evidence)
    if near.closeness < LEAST_CLOSE:
        return None
    told = claim.unquoted
    passages = [near.evidence.passages[place] for place in near.places]
    return (
        _swapped_sides(told, passages)
        or _other_end(told, evidence)
        or _other_holder(told, passages)
        or _only_wanted(claim, evidence)
        or _turned(told, evidence, passages)
        or _other_place(told, passages)
    )


def _turned(claim: Reading, evidence: Evidence, passages: Sequence[Reading]) -> Finding | None:
    """`Longer than the one in 2021` where the source has `shorter than` of the same."""
    for mine in islice(_THAN.finditer(claim.text), MOST):
        how = mine["how"].lower()
        if any(how in passage.lower for passage in evidence.passages):
            continue
        what = _telling(claim.text[mine.end() :])
        for passage in passages:
            for other in islice(_THAN.finditer(passage.text), MOST):
                than = _SENTENCE.split(passage.text[other.end() :])[0]
                if other["how"].lower() in _CONTRARY[how] and what & _telling(than):
                    return _finding(
                        Reason.OPPOSITE, f"The sentence says “{how}”, the source “{other['how']}”."
                    )
    return None


def _telling(text: str) -> set[str]:
    return {w.stem for w in stemmed(text) if w.is_content or w.text[0].isdigit()}


def _other_place(claim: Reading, passages: Sequence[Reading]) -> Finding | None:
    """`7.8 in Vorish` where a sentence has 7.8 in Estari and 12.5 in Vorish."""
    numbers = [number for number in claim.quantities if _counts(claim, number)]
    if len(numbers) != 1:
        return None
    [number] = numbers
    named = [_words(name) for name in claim.names]
    for passage in passages:
        for start, end in islice(_stretches(passage.text), MOST):
            pairs = [
                (words, unmatched(number, "", (known,)) is None)
                for words, known in _placed(passage, start, end)
                if number.dimension is known.dimension
                and (number.unit == known.unit or not (number.unit and known.unit))
            ]
            mine = [same for words, same in pairs if any(words & one for one in named)]
            if mine and not any(mine) and any(same for _, same in pairs):
                text = number.span.of(claim.text)
                return _finding(
                    Reason.NUMBER_MISPLACED, f"In the source {text} is that of another."
                )
    return None


def _counts(reading: Reading, number: Quantity) -> bool:
    """Whether a number is an answer, and no date, rate (`per 100`) or common word."""
    if is_trivial(number) or number.dimension is Dimension.DATE:
        return False
    return not _PER.search(reading.text, max(0, number.span.start - LONGEST), number.span.start)


def _placed(reading: Reading, start: int, end: int) -> list[tuple[frozenset[str], Quantity]]:
    """Each number of a stretch that `in` and a name follow before the next number."""
    numbers = [
        number
        for number in reading.quantities
        if start <= number.span.start < end and _counts(reading, number)
    ][:MOST]
    found = []
    for number, following in zip_longest(numbers, numbers[1:]):
        stop = following.span.start if following else end
        name = next((n for n in reading.names if number.span.end <= n.span.start < stop), None)
        if name and _IN.fullmatch(reading.text, number.span.end, name.span.start):
            found.append((_words(name), number))
    return found


def _finding(reason: Reason, message: str) -> Finding:
    return Finding("comparing", Verdict.CONTRADICTED, reason, message)


def _swapped_sides(claim: Reading, passages: Sequence[Reading]) -> Finding | None:
    """`A is larger than B` where the source has B as the larger."""
    for compared in islice(_COMPARED.finditer(claim.text), MOST):
        left = _words(_last(claim.names, compared.start()))
        right = _words(_first(claim.names, compared.end()))
        if not left or not right or left & right or claim.negations:
            continue
        for passage in passages:
            how = re.compile(rf"\b{re.escape(compared['how'])}\b", re.IGNORECASE)
            for other in islice(how.finditer(passage.text), MOST):
                subject = _words(_last(_inside(passage, other.start()), other.start()))
                if subject & right and not subject & left:
                    return _finding(
                        Reason.ROLES_SWAPPED, f"In the source the other is “{other[0]}”."
                    )
    return None


def _last(names: Sequence[Name], place: int) -> Name | None:
    return next((name for name in reversed(names) if name.span.end <= place), None)


def _first(names: Sequence[Name], place: int) -> Name | None:
    return next((name for name in names if name.span.start >= place), None)


def _inside(passage: Reading, place: int) -> list[Name]:
    """The names of the sentence, or part of it up to a semicolon, that a place is in."""
    start = max((m.end() for m in _SENTENCE.finditer(passage.text, 0, place)), default=0)
    return [name for name in passage.names if name.span.start >= start]


def _words(name: Name | None) -> frozenset[str]:
    return frozenset(map(same_word, name.words)) if name is not None else frozenset()


def _other_end(claim: Reading, evidence: Evidence) -> Finding | None:
    """`Fell to 38 percent` where the source says by how much; and the reverse."""
    for number in claim.quantities[:MOST]:
        led = _led(claim, number)
        if not led or is_trivial(number) or number.dimension is Dimension.DATE:
            continue
        others = [
            _led(passage, known)
            for passage in evidence.passages
            for known in passage.quantities
            if unmatched(number, "", (known,)) is None
        ]
        opposite = "by" if led == "to" else "to"
        if others and all(other == opposite for other in others):
            text = number.span.of(claim.text)
            return _finding(
                Reason.NUMBER_MISPLACED, f"The source says “{opposite} {text}”, not “{led} {text}”."
            )
    return None


def _led(reading: Reading, number: Quantity) -> str:
    """`To` or `by`, where a change leads to a number or has it for its size; else empty."""
    before = reading.text[max(0, number.span.start - CHANGING) : number.span.start]
    if _MORE.match(reading.text, number.span.end):
        return "by"  # a quarter less
    found = _LED.search(before)
    before = _SENTENCE.split(before)[-1]
    if found is None or not {word.lower() for word in re.findall(r"\w+", before)} & (UP | DOWN):
        return ""
    return found["led"].lower()


def _other_holder(claim: Reading, passages: Sequence[Reading]) -> Finding | None:
    """`The Marit of 1979` where a sentence has the Sula of 1979 and the Marit of 1983."""
    for name, number in _held(claim, 0, len(claim.text))[:MOST]:
        for passage in passages:
            for start, end in islice(_stretches(passage.text), MOST):
                pairs = [
                    (_words(holder), known)
                    for holder, known in _held(passage, start, end)
                    if _alike(number, known)
                ]
                mine = [known for words, known in pairs if words & _words(name)]
                theirs = [words for words, known in pairs if not unmatched(number, "", (known,))]
                if (
                    mine
                    and theirs
                    and all(unmatched(number, "", (known,)) for known in mine)
                    and not any(words & _words(name) for words in theirs)
                ):
                    text = number.span.of(claim.text)
                    return _finding(
                        Reason.NUMBER_MISPLACED,
                        f"In the source {text} is not that of “{name.text}”.",
                    )
    return None


def _only_wanted(claim: Claim, evidence: Evidence) -> Finding | None:
    """A number that the source has only as asked for or expected: `the 6,200 he wanted`."""
    if _WANTS.search(claim.text):
        return None
    for number in claim.unquoted.quantities[:MOST]:
        if is_trivial(number) or number.dimension is Dimension.DATE:
            continue
        around = [
            (
                passage.text[max(0, known.span.start - CHANGING) : known.span.start],
                passage.text[known.span.end : known.span.end + CHANGING],
            )
            for passage in evidence.passages
            for known in passage.quantities
            if unmatched(number, "", (known,)) is None
        ]
        if around and all(_WANTED_BEFORE.search(a) or _WANTED.match(b) for a, b in around):
            return _finding(
                Reason.NUMBER_MISPLACED,
                f"The source has {number.span.of(claim.text)} only as asked for or expected.",
            )
    return None


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for mark in _SENTENCE.finditer(text):
        if mark[0] == "." and mark.end() < len(text) and not text[mark.end()].isspace():
            continue  # 2.4
        yield start, mark.start()
        start = mark.end()
    yield start, len(text)


def _held(reading: Reading, start: int, end: int) -> list[tuple[Name, Quantity]]:
    """Each number of a stretch with the last name before it; none where a number comes first."""
    names = [name for name in reading.names if start <= name.span.start < end]
    numbers = [
        number
        for number in reading.quantities
        if start <= number.span.start < end
        and not is_trivial(number)
        and not _CALLED.search(reading.text, max(0, number.span.start - LONGEST), number.span.start)
    ][:MOST]
    if not names or not numbers or numbers[0].span.start < names[0].span.start:
        return []
    return [
        (holder, number)
        for number in numbers
        for holder in [_last(names, number.span.start)]
        if holder is not None
    ]


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers can answer one question."""
    if one.dimension is not other.dimension or one.unit != other.unit:
        return False
    return one.dimension is not Dimension.DATE or bool(one.month) == bool(other.month)

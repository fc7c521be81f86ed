"""Terms told by layout: a question and its answer, a heading that forbids what is listed below."""

from __future__ import annotations

from collections.abc import Sequence

from wokhei.standards.modality import Force, Operator, pattern

_QUESTION = pattern(
    r"""\b(?:may|can|could|am I|are we|is it|are|do I|must|have to|allowed
    |permitted)\b[^?]*\?\W*$"""
)
_NO = pattern(r"""\W*(?:a(?:nswer)?: ?)?\W*(?:no|never|not (?:without|unless|at all))\b""")
_YES = pattern(r"""\W*(?:a(?:nswer)?: ?)?\W*(?:yes|sure|of course|certainly)\b""")
# Asked for a burden, a `no` is good news: `Must I pay? No.`
_BURDEN = pattern(
    r"""\b(?:restrict\w*|limit\w*|forbid\w*|forbidden|prohibit\w*|bans?|banned|must|have to|need to
    |required|obliged)\b"""
)
_THEN = pattern(r"""\W*(?:then|if so|in that case|please)\b""")
_CONDITION = pattern(r"""^\W*(?:got|do you|does your|are you|have you|is your|more than|over)\b""")
_FORBIDDING = pattern(
    r"""^[\W\d]*(?:\w{1,4}[.)] )?(?:the )?(?:prohibited|restricted|forbidden|disallowed|unacceptable
    |excluded|banned|impermissible|unpermitted) (?:\w+ ){0,2}?(?:uses?|usage|activit(?:y|ies)
    |purposes?
    |applications?|fields?|sectors?|conduct)\W*$
    |^[\W\d]*(?:what (?:is|you (?:may|must|can)) not|not (?:allowed|permitted)|you (?:may|must
    |shall) not)\b"""
)
_ITEM = pattern(r"""\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|[-*+•◦▪‣·])\s""")


def answered(line: str, following: str) -> Force | None:
    """The force of a question that the next clause answers; None where it is no such question.

    Examples:
        >>> answered("Can I sell it?", "No.").value
        'forbids'
        >>> answered("Must I pay?", "No.").value
        'lifts'
    """
    if "?" not in line or _QUESTION.search(line) is None:
        return None
    burden = _BURDEN.search(line) is not None
    if _NO.match(following):
        return Force.LIFTS if burden else Force.FORBIDS
    if _YES.match(following):
        return Force.FORBIDS if burden else Force.PERMITS
    return None


def asks_and_goes_on(line: str, following: str) -> bool:
    """Whether a question states a condition: `More than 20 people? Then pay`."""
    return "?" in line and bool(_CONDITION.match(line)) and bool(_THEN.match(following))


def is_status(line: str) -> bool:
    """Whether a short line says what is allowed by a sign or a cell: `Sale: ✗`.

    Examples:
        >>> is_status("Commercial use: ✗"), is_status("Commercial use")
        (True, False)
    """
    return any(sign in line for sign in "✗✘❌✓✔✅|")


def headed(heading: str, line: str, found: Sequence[Operator]) -> Force | None:
    """The force that a heading lends to a list item that has none of its own.

    Examples:
        >>> headed("Prohibited uses", "(a) gambling;", []).value
        'forbids'
    """
    if found or not _ITEM.match(line):
        return None
    return Force.FORBIDS if _FORBIDDING.search(heading) else None

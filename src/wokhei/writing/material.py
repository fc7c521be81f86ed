"""The passages of a dossier as the writer sees them: what each is good for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from wokhei.domain.document import Document, Role
from wokhei.domain.dossier import Dossier, Passage
from wokhei.domain.figures import key_words, shared_runs, word_runs


class Use(StrEnum):
    """What a passage can do in an article."""

    NEWS = "news"  # opens a report
    MEANING = "meaning"  # says what something is
    TERMS = "terms"  # what a document grants, demands or forbids
    VOICE = "voice"  # somebody speaks
    DISPUTE = "dispute"  # somebody objects
    FIGURES = "figures"  # gives a number
    NEXT = "next"  # looks ahead
    UNKNOWN = "unknown"  # says what is not known, or was not said


_CUES = {
    Use.MEANING: re.compile(
        r"\b(?:means?|is defined as|defin(?:es?|ed|ition)|refers? to|counts? as|considered to be"
        r"|must include|is an? [\w -]{3,40} (?:that|made|which|whose|designed)|known as"
        r"|grants? the freedoms?)\b",
        re.IGNORECASE,
    ),
    Use.TERMS: re.compile(
        r"\b(?:shall|must|may not|prohibit\w*|restrict\w*|forbid\w*|permit(?:s|ted)|grants?|granted"
        r"|requires?|agree|comply|not allowed|not authori[sz]ed|unless|subject to|does not apply)\b",
        re.IGNORECASE,
    ),
    Use.VOICE: re.compile(
        r"\b(?:said|says|told|announced|stated|according to|added|wrote|explained|confirmed"
        r"|spokes(?:man|woman|person))\b",
        re.IGNORECASE,
    ),
    Use.DISPUTE: re.compile(
        r"\b(?:disput\w+|reject(?:s|ed)|den(?:y|ies|ied)|contest(?:s|ed)|critici[sz]\w+|critics"
        r"|object(?:s|ed|ions?)|oppos(?:e|es|ed|ition)|accus\w+|misleading|false|disagree\w*"
        r"|contradict\w*|warn(?:s|ed)|too (?:short|little|late|broad|narrow)|wrong|quarrel|dispute"
        r"|(?:is|are|was|were) not an?|isn't|isn’t|still (?:is )?not|alone does not|in doubt|doubts?"
        r"|left little room|does not fit|not as|rather than as|overstates?|understates?)\b",
        re.IGNORECASE,
    ),
    Use.FIGURES: re.compile(
        r"(?<![\w.])(?:[$€£]\s?)?\d[\d,.]*(?:\s?%|\s(?!January|February|March|April|May|June|July"
        r"|August|September|October|November|December)[a-zA-Z]{2,})|\bper cent\b|\bpercent\b",
    ),
    Use.UNKNOWN: re.compile(
        r"\b(?:(?:did|does|do|has|have|had|would|could|can) not (?:yet )?(?:say|said|publish\w*|confirm"
        r"|name|share\w*|reply|respond|answer|disclose\w*|define|comment|examine\w*|give|reveal\w*"
        r"|explain\w*|release\w*)|declin(?:e|es|ed) to|no other|not (?:yet )?(?:known|clear|public"
        r"|published|been (?:published|confirmed|examined))|unclear|unknown|undefined|defined nowhere"
        r"|nobody (?:knows|has|had)|no one (?:knows|has)|remains? (?:open|to be seen)|not possible to)\b",
        re.IGNORECASE,
    ),
    Use.NEXT: re.compile(
        r"\b(?:will|plans? to|planned|expect(?:s|ed)|next (?:week|month|year|step)|due (?:to|on|in)"
        r"|deadline|from (?:January|February|March|April|May|June|July|August|September|October"
        r"|November|December)|by (?:the end of|June|July|20\d\d)|scheduled|close on|decide on)\b",
        re.IGNORECASE,
    ),
}
MOST_REPEATED = 0.5  # share of five-word runs that two sentences may have in common


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage with its document and what it can be used for; `order` is its rank in the dossier."""

    passage: Passage
    document: Document
    words: frozenset[str]
    runs: frozenset[tuple[str, ...]]
    uses: frozenset[Use]
    order: int

    @property
    def family(self) -> str:
        """The family whose voice this is."""
        return self.document.family

    @property
    def is_primary(self) -> bool:
        """Whether it stands in the thing itself rather than in a report of it."""
        return self.document.role in (Role.PRIMARY, Role.DATA)


def pieces(dossier: Dossier) -> tuple[Piece, ...]:
    """The passages of a dossier, most relevant first, ready for use."""
    documents = {document.id: document for document in dossier.documents}
    opening: dict[str, int] = {}
    for passage in dossier.passages:
        first = opening.get(passage.document_id, passage.span.start)
        opening[passage.document_id] = min(first, passage.span.start)
    return tuple(
        Piece(
            passage=passage,
            document=documents[passage.document_id],
            words=key_words(passage.text),
            runs=word_runs(passage.text),
            uses=_uses(passage, opens=opening[passage.document_id] == passage.span.start),
            order=order,
        )
        for order, passage in enumerate(dossier.passages)
        if passage.document_id in documents
    )


def _uses(passage: Passage, *, opens: bool) -> frozenset[Use]:
    uses = {use for use, cue in _CUES.items() if cue.search(passage.text)}
    if opens and passage.role is Role.REPORT:
        uses.add(Use.NEWS)
    return frozenset(uses)


def repeats(piece: Piece, other: Piece) -> bool:
    """Whether a piece says again what another says: in its words, or in most of its key words.

    Numbers must agree for the latter: the same sentence with another figure is a disagreement.
    """
    if shared_runs(piece.runs, other.runs) > MOST_REPEATED:
        return True
    smaller = min(len(piece.words), len(other.words))
    if smaller < 5 or len(piece.words & other.words) < 0.7 * smaller:
        return False
    return _numbers(piece.words) == _numbers(other.words)


def _numbers(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit())

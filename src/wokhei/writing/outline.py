"""What an article says and in which order, by what occasioned it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wokhei.domain.signal import SignalKind
from wokhei.writing.material import Use


@dataclass(frozen=True, slots=True)
class Part:
    """A section to be filled with quotations.

    `uses` are what it takes, in order of preference; `primary` limits it to primary documents
    (True) or to the others (False). `heading` may hold `{subject}`.
    """

    heading: str
    uses: tuple[Use, ...]
    primary: bool | None = None  # None: both
    quotations: int = 4


_MEANINGS = Part("Who means what by “{subject}”", (Use.MEANING,), quotations=4)
_DOCUMENTS = Part("What the documents themselves say", (Use.TERMS, Use.MEANING), primary=True)
_CONFLICT = Part("Where they part ways", (Use.DISPUTE,))
_EVENT = Part("What happened", (Use.NEWS, Use.FIGURES), primary=False)
_VOICES = Part("Who says so", (Use.VOICE,), primary=False)
_NUMBERS = Part("The figures, and who gives them", (Use.FIGURES,))
_NEXT = Part("What comes next", (Use.NEXT,), quotations=3)

OUTLINES: Mapping[SignalKind | None, tuple[Part, ...]] = {
    None: (_MEANINGS, _DOCUMENTS, _CONFLICT, _NUMBERS),
    SignalKind.CONTESTED: (_MEANINGS, _DOCUMENTS, _CONFLICT, _VOICES),
    SignalKind.BURST: (_EVENT, _VOICES, _DOCUMENTS, _CONFLICT, _NEXT),
    SignalKind.EMERGENCE: (_EVENT, _NUMBERS, _VOICES, _CONFLICT, _NEXT),
    SignalKind.COVERAGE_GAP: (_EVENT, _DOCUMENTS, _VOICES, _NEXT),
    SignalKind.DOCUMENT_CHANGE: (_DOCUMENTS, _EVENT, _VOICES, _CONFLICT),
}

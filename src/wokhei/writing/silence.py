"""What one source alone says, and what none says: found by counting mentions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Section, Sentence
from wokhei.domain.figures import FIGURES
from wokhei.writing.material import Piece
from wokhei.writing.wording import computation, computed, outlet, plural, structural

# What a careful reader asks of any story. Each row is searched for as words.
ASPECTS: tuple[tuple[str, ...], ...] = (
    ("price", "cost", "fee"),
    ("independent review", "peer review", "peer-reviewed"),
    ("audit", "audited"),
    ("deadline",),
    ("penalty", "fine", "sanction"),
    ("appeal",),
    ("energy", "electricity", "emissions"),
    ("jobs", "workers", "staff"),
    ("funding", "funded", "grant"),
)
_QUANTITY = re.compile(
    r"(?<![\w.,$€£])(?:[$€£]\s?)?\d[\d,.]*\d?\s?(?:%|percent|per cent|million|billion|[a-z]{3,})(?: [a-z]{4,})?"
)


def silence(dossier: Dossier, *, limit: int = 3) -> Section | None:
    """What the sources do not say, and what they name that was not obtained."""
    documents = computation(dossier, "documents")
    sentences: list[Sentence] = []
    for words in ASPECTS:
        if len(sentences) >= limit:
            break
        result = FIGURES["documents_mentioning"](dossier, words)
        if result.value != "0":
            continue
        listed = " or ".join(f"“{word}”" for word in words)
        sentences.append(
            computed(
                f"{{}} of the {{}} documents read mentions {listed}.",
                computation(dossier, "documents_mentioning", *words),
                documents,
            )
        )
    if not sentences:
        return None
    absent = structural(
        "That a word is absent does not settle the matter, but it shows where reading has to go on."
    )
    paragraphs = [(*sentences, absent)]
    named = _not_obtained(dossier)
    if named:
        paragraphs.append(tuple(named))
    return Section("What the sources do not say", tuple(paragraphs))


def _not_obtained(dossier: Dossier) -> list[Sentence]:
    sentences = []
    for name in dossier.missing[:2]:
        naming = computation(dossier, "documents_mentioning", name)
        if naming.value == "0" or "{" in name or "}" in name:
            continue
        sentences.append(
            computed(
                f"“{name}” is named in {{}} of the documents and was not obtained.",
                naming,
            )
        )
    return sentences


def single_figures(dossier: Dossier, used: Sequence[Piece], *, limit: int = 3) -> list[Sentence]:
    """For figures quoted: those that one source alone gives, and those that several give."""
    families = computation(dossier, "families")
    sentences: list[Sentence] = []
    seen: set[str] = set()
    for piece in used:
        for match in _QUANTITY.finditer(" ".join(piece.passage.text.split())):
            phrase = match.group().strip()
            if phrase in seen or len(sentences) >= limit:
                continue
            seen.add(phrase)
            giving = computation(dossier, "families_mentioning", phrase)
            if giving.value == "1":
                sentences.append(
                    computed(
                        f"“{phrase}” is given by {{}} of the {{}} {plural(families, 'source')} alone, "
                        f"{outlet(piece.document)}.",
                        giving,
                        families,
                    )
                )
            elif giving.value != "0":
                sentences.append(
                    computed(f"“{phrase}” is given by {{}} of the {{}} sources.", giving, families)
                )
    return sentences

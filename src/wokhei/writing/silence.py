"""What one source alone says, and what none says: found by counting mentions."""

from __future__ import annotations

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Sentence
from wokhei.domain.figures import FIGURES
from wokhei.writing.grammar import ABSENT
from wokhei.writing.wording import computation, computed, listed, plural, structural

# What a careful reader asks of a story: where any of the first words is in play, whether any of the
# second words is mentioned. Each row is a search a reader can repeat.
QUESTIONS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("licence", "license", "model", "product", "service"), ("price", "cost", "fee")),
    (("language model", "model weights", "AI model"), ("training data",)),
    (("estimate", "study", "laboratory", "researchers"), ("peer review", "peer-reviewed")),
    (("ruling", "court", "decision", "fine"), ("appeal",)),
    (("recall", "fault", "fire", "delay"), ("compensation", "refund")),
    (("recall", "fault", "fire", "accident", "crash"), ("injured", "injury", "injuries", "hurt")),
    (("records", "users", "data"), ("privacy", "personal data")),
    (("act", "regulation", "ban", "rule", "rules"), ("penalty", "penalties", "fine", "fines")),
    (("act", "ban", "plan", "plans", "scheme"), ("cost", "costs", "price")),
    (("workers", "jobs", "staff", "strike"), ("wage", "wages", "pay")),
)


def silence(dossier: Dossier, *, limit: int = 2) -> tuple[tuple[Sentence, ...], ...]:
    """What the sources do not say, and what they name that was not obtained."""
    documents = computation(dossier, "documents")
    unasked: list[tuple[str, ...]] = []
    for at_stake, words in QUESTIONS:
        if len(unasked) >= limit:
            break
        in_play = FIGURES["families_mentioning"](dossier, at_stake)
        if int(in_play.value) < 2 or FIGURES["documents_mentioning"](dossier, words).rows:
            continue
        unasked.append(words)
    named = _not_obtained(dossier)
    paragraphs: list[tuple[Sentence, ...]] = []
    if unasked:
        clauses = [listed([f"“{word}”" for word in words], word="or") for words in unasked]
        figures = [computation(dossier, "documents_mentioning", *words) for words in unasked]
        text = ", and {} ".join(clauses)
        paragraphs.append(
            (
                computed(f"Of the {{}} documents read, {{}} mention {text}.", documents, *figures),
                structural(ABSENT),
            )
        )
    if named:
        paragraphs.append(tuple(named))
    return tuple(paragraphs)


def _not_obtained(dossier: Dossier) -> list[Sentence]:
    sentences = []
    for name in dossier.missing[:2]:
        naming = computation(dossier, "documents_mentioning", name)
        if naming.value == "0" or "{" in name or "}" in name:
            continue
        sentences.append(
            computed(
                f"{{}} {plural(naming, 'document names', 'documents name')} “{name}”, which was "
                "not obtained.",
                naming,
            )
        )
    return sentences

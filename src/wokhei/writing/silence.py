"""What one source alone says, and what none says: found by counting mentions."""

from __future__ import annotations

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Sentence
from wokhei.domain.figures import FIGURES
from wokhei.writing.wording import computation, computed, listed, plural

# What a careful reader asks of a story: where any of the first words is in play in most sources,
# whether any of the second words is mentioned. Each row is a search a reader can repeat.
QUESTIONS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("recall", "fault", "fire", "accident", "crash", "explosion", "storm", "flood"),
     ("injured", "injury", "injuries", "hurt")),
    (("recall", "fault", "delay", "outage", "breach"), ("compensation", "refund")),
    (("ruling", "court", "tribunal", "verdict"), ("appeal",)),
    (("language model", "model weights", "AI model"), ("training data",)),
    (("subscription", "tariff", "pill"), ("price", "fee")),
    (("preprint", "a study", "the study"), ("peer review", "peer-reviewed")),
    (("personal records", "tracking", "surveillance"), ("privacy", "personal data")),
    (("act", "regulation", "ban", "rules"), ("penalty", "penalties", "fine", "fines")),
    (("act", "ban", "scheme", "bridge", "reactor"), ("cost", "costs", "price")),
    (("workers", "jobs", "staff", "strike"), ("wage", "wages", "pay")),
    (("election", "vote", "referendum"), ("turnout",)),
    (("merger", "takeover", "acquisition"), ("competition authority", "antitrust")),
    (("drug", "vaccine", "treatment"), ("side effect", "side effects")),
    (("launch", "rocket", "satellite"), ("cost", "price")),
)  # fmt: skip
IN_PLAY = 0.5  # share of the families that speak of what a question is about


def silence(dossier: Dossier, *, limit: int = 2) -> tuple[tuple[Sentence, ...], ...]:
    """What the sources do not say, and what they name that was not obtained."""
    documents = computation(dossier, "documents")
    unasked: list[tuple[str, ...]] = []
    for at_stake, words in QUESTIONS:
        if len(unasked) >= limit:
            break
        in_play = int(FIGURES["families_mentioning"](dossier, at_stake).value)
        if in_play < max(2, IN_PLAY * len(dossier.families)):
            continue
        if not FIGURES["documents_mentioning"](dossier, words).rows:
            unasked.append(words)
    named = _not_obtained(dossier)
    paragraphs: list[tuple[Sentence, ...]] = []
    if unasked:
        clauses = [listed([f"“{word}”" for word in words], word="or") for words in unasked]
        figures = [computation(dossier, "documents_mentioning", *words) for words in unasked]
        text = ", and {} ".join(clauses)
        said = computed(f"Of the {{}} documents read, {{}} mention {text}.", documents, *figures)
        paragraphs.append((said,))
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

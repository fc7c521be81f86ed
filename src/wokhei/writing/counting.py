"""What counting adds to a quotation: who else carries it, or that nobody does."""

from __future__ import annotations

from dataclasses import dataclass, field

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Sentence
from wokhei.domain.figures import shared_runs, word_runs
from wokhei.writing.choice import Choice
from wokhei.writing.material import MOST_REPEATED, Piece
from wokhei.writing.outline import Take
from wokhei.writing.wording import braced, computation, computed, listed, outlet

MOST_FIGURES = 4  # corroborated figures an article points out; more read as a ledger


@dataclass(slots=True)
class Counting:
    """Makes the computed sentences beside quotations and remembers them, so that none repeats."""

    dossier: Dossier
    choice: Choice
    figures: set[str] = field(default_factory=set)
    said: list[frozenset[tuple[str, ...]]] = field(default_factory=list)

    def beside(self, piece: Piece, take: Take) -> list[Sentence]:
        """What to add after a quotation: a sentence, or none."""
        if take is Take.ALONE:
            made: Sentence | None = self._alone(piece)
        elif take is Take.OVERLOOKED:
            made = self._overlooked(piece)
        else:
            made = self._echoed(piece) or self._corroborated(piece)
        return [made] if made is not None and self._is_fresh(made) else []

    def _is_fresh(self, sentence: Sentence) -> bool:
        runs = word_runs(sentence.text)
        if any(shared_runs(runs, other) > MOST_REPEATED for other in self.said):
            return False
        self.said.append(runs)
        return True

    def _echoed(self, piece: Piece) -> Sentence | None:
        """How many sources have the same wording, where more than one does."""
        span = piece.passage.span
        echoing = computation(
            self.dossier, "families_echoing", piece.document.id, str(span.start), str(span.end)
        )
        if echoing.value == "1":
            return None
        families = computation(self.dossier, "families")
        return computed("{} of the {} sources have this wording.", echoing, families)

    def _corroborated(self, piece: Piece) -> Sentence | None:
        """That other sources print a figure just quoted, where they do."""
        for figure in piece.figures:
            if figure in self.figures or len(self.figures) >= MOST_FIGURES:
                continue
            giving = computation(self.dossier, "families_mentioning", figure)
            others = [
                outlet(document)
                for document in self.dossier.documents
                if document.id in giving.rows and document.family != piece.family
            ]
            if others:
                self.figures.add(figure)
                named = listed(list(dict.fromkeys(others))[:2])
                return computed(
                    f"The figure “{braced(figure)}” stands in {{}} of the {{}} sources, {named} "
                    "among them.",
                    giving,
                    computation(self.dossier, "families"),
                )
        return None

    def _alone(self, piece: Piece) -> Sentence:
        """That one source alone prints a figure just quoted."""
        figure = braced(self.choice.lone_figure(piece))
        giving = computation(self.dossier, "families_mentioning", figure)
        families = computation(self.dossier, "families")
        whole = computed(
            f"The figure “{figure}” stands in {{}} of the {{}} sources alone.", giving, families
        )
        short = computed(f"“{figure}” likewise has {{}} source.", giving)
        return (
            short if any(shared_runs(word_runs(whole.text), s) > 0.5 for s in self.said) else whole
        )

    def _overlooked(self, piece: Piece) -> Sentence:
        """How few of those monitored print a figure that a primary document gives."""
        figure = braced(self.choice.overlooked_figure(piece))
        giving = computation(self.dossier, "families_mentioning", figure)
        monitored = computation(self.dossier, "monitored_sources")
        if monitored.value == "0":
            families = computation(self.dossier, "families")
            return computed(f"“{figure}” stands in {{}} of the {{}} sources.", giving, families)
        return computed(
            f"In the {{}} sources monitored, “{figure}” was found in documents of {{}}.",
            monitored,
            giving,
        )

"""What counting adds to quotations: who else carries a figure, or that nobody does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Computation, Sentence
from wokhei.domain.figures import shared_runs, word_runs
from wokhei.writing.choice import Choice
from wokhei.writing.conflict import Conflict
from wokhei.writing.material import MOST_REPEATED, Piece
from wokhei.writing.outline import Take
from wokhei.writing.wording import braced, computation, computed, listed, outlet, varied

MOST_FIGURES = 2  # corroborated figures an article points out; more read as a ledger
# In turn, so that neighbours differ; `{named}` are sources that have the figure too.
_CORROBORATED = (
    "The same figure, “{figure}”, stands in {{}} of the {{}} sources, {named} among them.",
    "The figure “{figure}” stands in {{}} of the {{}} sources, {named} among them.",
    "{named} {give} “{figure}” too: {{}} of the {{}} sources have it.",
)
# In turn by the article; `{figure}` stands in one source and in no other.
_LONE = (
    "“{figure}” stands in {{1}} of the {{0}} sources, and in no other.",
    "Of the {{0}} sources, {{1}} alone gives “{figure}”.",
)


@dataclass(slots=True)
class Counting:
    """Makes the computed sentences beside quotations and remembers them, so that none repeats."""

    dossier: Dossier
    choice: Choice
    figures: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)  # figures of which it was said how few have them
    said: list[frozenset[tuple[str, ...]]] = field(default_factory=list)

    def beside(self, piece: Piece) -> list[Sentence]:
        """What to add after one quotation: a sentence, or none."""
        return self._fresh(self._echoed(piece) or self._corroborated(piece))

    def after(self, pieces: Sequence[Piece], take: Take) -> list[Sentence]:
        """What to add after all the quotations of a part: a sentence, or none."""
        if take is Take.ALONE:
            return self._fresh(self._alone(pieces))
        if take is Take.OVERLOOKED:
            return self._fresh(self._overlooked(pieces))
        return []

    def rivals(self, conflict: Conflict) -> list[Sentence]:
        """How many sources give each of two figures that differ."""
        first, second = (figure.text for figure in conflict.figures)
        self.figures.update((first, second))
        counts = [computation(self.dossier, "families_mentioning", f) for f in (first, second)]
        if "0" in (counts[0].value, counts[1].value):
            return []
        families = computation(self.dossier, "families")
        return self._fresh(
            computed(
                f"They differ on a figure: of the {{}} sources, {{}} {_give(counts[0])} "
                f"“{braced(first)}” and {{}} “{braced(second)}”.",
                families,
                *counts,
            )
        )

    def _fresh(self, sentence: Sentence | None) -> list[Sentence]:
        runs = word_runs(sentence.text) if sentence else frozenset()
        if sentence is None or any(shared_runs(runs, o) > MOST_REPEATED for o in self.said):
            return []
        self.said.append(runs)
        return [sentence]

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
            if figure in self.figures | self.told or len(self.figures) >= MOST_FIGURES:
                continue
            giving = computation(self.dossier, "families_mentioning", figure)
            others = [
                outlet(document)
                for document in self.dossier.documents
                if document.id in giving.rows and document.family != piece.family
            ]
            if others:
                template = _CORROBORATED[len(self.figures) % len(_CORROBORATED)]
                self.figures.add(figure)
                some = list(dict.fromkeys(others))[:2]
                give = "gives" if len(some) == 1 else "give"
                return computed(
                    template.format(figure=braced(figure), named=listed(some), give=give),
                    giving,
                    computation(self.dossier, "families"),
                )
        return None

    def _alone(self, pieces: Sequence[Piece]) -> Sentence | None:
        """That one source alone prints the figures just quoted."""
        figures = list(dict.fromkeys(filter(None, map(self.choice.lone_figure, pieces))))
        if not figures:
            return None
        counts = [computation(self.dossier, "families_mentioning", f) for f in figures]
        quoted = listed([f"“{braced(figure)}”" for figure in figures])
        families = computation(self.dossier, "families")
        if len(figures) == 1:
            template = varied(_LONE, self.dossier.id, "lone").format(figure=braced(figures[0]))
            return computed(template, families, *counts)
        text = f"{quoted} each stand in {{0}} of the {{1}} sources alone."
        return computed(text, counts[0], families, *counts[1:])

    def _overlooked(self, pieces: Sequence[Piece]) -> Sentence | None:
        """How few of those monitored print the figures that primary documents give."""
        figures = list(dict.fromkeys(filter(None, map(self.choice.overlooked_figure, pieces))))
        if not figures:
            return None
        self.told.update(figures)
        counts = [computation(self.dossier, "families_mentioning", f) for f in figures]
        quoted = listed([f"“{braced(figure)}”" for figure in figures])
        monitored, where = computation(self.dossier, "monitored_sources"), "monitored"
        if monitored.value == "0":
            monitored, where = computation(self.dossier, "families"), "read"
        if len(figures) > 1 and len({count.value for count in counts}) == 1:
            text = f"In the {{0}} sources {where}, {quoted} were found in {{1}} each."
            return computed(text, monitored, *counts)
        clauses = [
            f"“{braced(figure)}” {'was found ' if at == 0 else ''}in {{}}"
            for at, figure in enumerate(figures)
        ]
        return computed(f"In the {{}} sources {where}, {listed(clauses)}.", monitored, *counts)


def _give(count: Computation) -> str:
    return "gives" if count.value == "1" else "give"

"""The order of an article as a language model plans it; only whole quotations move."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from wokhei.domain.draft import Section, Sentence, SentenceKind
from wokhei.writing.asking import Planned
from wokhei.writing.grammar import FOR_COMPARISON
from wokhei.writing.outline import is_wording
from wokhei.writing.reported import quotes

A_PARAGRAPH = 2  # quotations with what belongs to them
MOST_BLOCKS = 8  # in a section; a longer one is not read to its end
_LEANS = ("The same text", FOR_COMPARISON)


@dataclass(frozen=True, slots=True)
class Block:
    """A quotation and the sentences that lean on it; they stay together."""

    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """What it quotes."""
        quoted = (s for s in self.sentences if s.kind is SentenceKind.QUOTED)
        return " ".join(quotes(sentence) for sentence in quoted)


@dataclass(frozen=True, slots=True)
class Movable:
    """A section apart: what opens it, and its blocks by the number of their span."""

    section: Section
    opening: tuple[Sentence, ...]
    blocks: Mapping[str, Block]


def movable(sections: Sequence[Section]) -> dict[str, Movable]:
    """The sections whose quotations may change place, by the number of their heading.

    Those that turn on how the sources put it stay as they are.
    """
    found: dict[str, Movable] = {}
    spans = 0
    for number, section in enumerate(sections, 1):
        if is_wording(section.heading):
            continue
        opening, blocks = _apart(section)
        names = [f"S{spans + at}" for at in range(1, len(blocks) + 1)]
        spans += len(blocks)
        found[f"H{number}"] = Movable(section, opening, dict(zip(names, blocks, strict=True)))
    return found


def planned(
    sections: Sequence[Section], held: Mapping[str, Movable], plan: Sequence[Planned]
) -> tuple[Section, ...]:
    """The sections with their blocks where the plan puts them.

    A plan that names what is not there, one thing twice, or too much for one section, changes
    nothing. Blocks that it leaves out stay, after those that it puts in their section; a section
    that is left with nothing goes.
    """
    blocks = {name: block for one in held.values() for name, block in one.blocks.items()}
    named = [name for one in plan for name in one.spans]
    known = all(one.heading in held for one in plan) and set(named) <= set(blocks)
    if not plan or not known or len(named) != len(set(named)):
        return tuple(sections)
    placed: dict[str, list[str]] = {heading: [] for heading in held}
    for one in plan:
        placed[one.heading].extend(one.spans)
    for heading, part in held.items():
        placed[heading].extend(name for name in part.blocks if name not in named)
    if max(map(len, placed.values())) > MOST_BLOCKS:
        return tuple(sections)
    made = {
        heading: _together(part, [blocks[name] for name in placed[heading]])
        for heading, part in held.items()
    }
    ordered = (made.get(f"H{number}", section) for number, section in enumerate(sections, 1))
    return tuple(section for section in ordered if section.paragraphs)


def _apart(section: Section) -> tuple[tuple[Sentence, ...], list[Block]]:
    """What stands before the first quotation, and the blocks after it."""
    opening: list[Sentence] = []
    runs: list[list[Sentence]] = []
    for sentence in section.sentences:
        leans = sentence.text.startswith(_LEANS) or ", the same text adds (" in sentence.text
        if sentence.kind is SentenceKind.QUOTED and not (leans and runs):
            runs.append([sentence])
        elif runs:
            runs[-1].append(sentence)
        else:
            opening.append(sentence)
    return tuple(opening), [Block(tuple(run)) for run in runs]


def _together(part: Movable, blocks: Sequence[Block]) -> Section:
    runs = [blocks[at : at + A_PARAGRAPH] for at in range(0, len(blocks), A_PARAGRAPH)]
    paragraphs = [tuple(s for block in run for s in block.sentences) for run in runs]
    if part.opening:
        first = paragraphs[0] if paragraphs else ()
        paragraphs = [(*part.opening, *first), *paragraphs[1:]]
    return replace(part.section, paragraphs=tuple(paragraphs))

"""The model writer: the extractive article, with quotations retold by a language model.

The evidence is chosen first, by the extractive writer. The model then plans which of its numbered
spans go into which section, and words sentences over them, section by section; who says it, when,
and where it stands is set by the desk. A sentence that does not pass is worded again, twice at
most; then the quotation stays as it was. So does everything when the model is slow, broken or lies,
and all that is quoted, calculated or said about the desk's own work is untouched by it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, NoDraft, Section, Sentence, SentenceKind
from wokhei.domain.figures import shared_runs, word_runs
from wokhei.domain.prompt import Prompt
from wokhei.domain.protocols import LanguageModel
from wokhei.domain.span import digest
from wokhei.domain.verdict import Ledger
from wokhei.text.quotes import quotations
from wokhei.writing import prompts
from wokhei.writing.asking import MOST_SPANS, Conversation, Wording, plan, wordings
from wokhei.writing.extractive import write
from wokhei.writing.furniture import subject_of
from wokhei.writing.grammar import EXTRACTED, REWORDED
from wokhei.writing.material import MOST_REPEATED
from wokhei.writing.outline import is_wording
from wokhei.writing.planning import movable, planned
from wokhei.writing.reported import LONGEST, is_copied, objection, quotes, reported
from wokhei.writing.wording import method

WRITER = "model/1"

Verify = Callable[[Draft, Dossier], Ledger]


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """What the model may use, and how it is asked."""

    most_tokens: int = 20_000  # for one article; five sections and their rewrites take some 12,000
    reply_tokens: int = 1_200  # six sentences as JSON have about 500
    plan_tokens: int = 600  # thirty spans and their headings as JSON have about 300
    rewrites: int = 2  # of a section's refused sentences
    longest: int = 40  # words of a sentence; the house's limit is 45, with its source
    temperature: float = 0.0
    seed: int = 7


@dataclass(slots=True)
class Tally:
    """What became of a model's sentences; `worded` is the sum of the three below it."""

    quotations: int = 0  # that it was given to retell
    worded: int = 0  # sentences it wrote, those written again included
    copied: int = 0  # the source's own words; the desk quotes those
    refused: int = 0  # did not pass
    passed: int = 0
    passed_again: int = 0  # of those, after they had been refused
    retold: int = 0  # quotations that a sentence took the place of; the others stay quoted


@dataclass(frozen=True, slots=True)
class Written:
    """A draft, and what it took: tokens spent, and in words what the model did wrong."""

    draft: Draft | NoDraft
    tokens: int = 0
    faults: tuple[str, ...] = ()
    tally: Tally = field(default_factory=Tally)


@dataclass(frozen=True, slots=True)
class _Desk:
    """What wording one article needs."""

    base: Draft
    dossier: Dossier
    conversation: Conversation
    verify: Verify
    nonces: random.Random
    config: ModelConfig
    tally: Tally = field(default_factory=Tally)


def write_with_model(
    dossier: Dossier,
    *,
    now: datetime,
    model: LanguageModel,
    verify: Verify,
    nonces: random.Random,
    receipts: MutableMapping[str, str],
    config: ModelConfig | None = None,
) -> Written:
    """An analysis of the dossier in which a model has retold what can be retold.

    Args:
        dossier: What may be said.
        now: When it is written.
        model: Who words the sentences.
        verify: Judges a draft; a sentence with any finding against it is refused.
        nonces: Draws the number that marks off source text in a prompt.
        receipts: Replies that were paid for, by the digest of what was asked.
        config: Limits; without it the defaults.

    Returns:
        The model's draft where at least one of its sentences stands, else the extractive one.
    """
    config = config or ModelConfig()
    base = write(dossier, now=now)
    if isinstance(base, NoDraft):
        return Written(base)
    conversation = Conversation(model, receipts, config.most_tokens, prompts.VERSION)
    desk = _Desk(base, dossier, conversation, verify, nonces, config)
    said: list[Sentence] = []
    sections = tuple(_retold(section, desk, said) for section in _ordered(desk))
    draft = _finished(desk, sections) if said else base
    return Written(draft, conversation.spent, tuple(conversation.faults), desk.tally)


def _ordered(desk: _Desk) -> tuple[Section, ...]:
    """The sections in the order that the model plans; as they are where its plan is no use."""
    base, config = desk.base, desk.config
    held = movable(base.sections)
    if not any(part.blocks for part in held.values()):
        return base.sections
    nonce = f"{desk.nonces.getrandbits(64):016x}"
    prompt = Prompt(
        system=prompts.plan_system(),
        text=prompts.plan_task(
            subject=subject_of(desk.dossier),
            sections={
                name: (part.section.heading, {s: block.text for s, block in part.blocks.items()})
                for name, part in held.items()
            },
            nonce=nonce,
        ),
        schema=prompts.PLAN_SCHEMA,
        most_tokens=config.plan_tokens,
        temperature=config.temperature,
        seed=config.seed,
    )
    found = desk.conversation.ask(prompt, nonce=nonce, read=plan)
    return planned(base.sections, held, found or ())


def _finished(desk: _Desk, sections: tuple[Section, ...]) -> Draft:
    """The draft with its retold sections and its own method, if it passes; else the base."""
    base = desk.base
    config = desk.config
    draft = replace(
        base,
        id=digest("draft", base.id, WRITER, *(s.text for part in sections for s in part.sentences)),
        sections=sections,
        methodology=tuple(
            method(REWORDED) if sentence.text == EXTRACTED else sentence
            for sentence in base.methodology
        ),
        writer=(
            f"{WRITER} {desk.conversation.model.name} {prompts.VERSION} "
            f"temperature={config.temperature:g} seed={config.seed}"
        ),
    )
    return draft if desk.verify(draft, desk.dossier).passed else base


def _retold(section: Section, desk: _Desk, said: list[Sentence]) -> Section:
    """The section with quotations replaced where the model's sentences stand; adds those to `said`.

    A quotation that no accepted sentence rests on stays where it was.
    """
    if is_wording(section.heading):
        return section
    # What somebody said in their own words stays in their own words.
    retellable = [
        s for s in section.sentences if s.kind is SentenceKind.QUOTED and not quotations(quotes(s))
    ]
    units = {f"S{number}": sentence for number, sentence in enumerate(retellable, 1)}
    if not units:
        return section
    desk.tally.quotations += len(units)
    accepted = _accepted(section.heading, units, desk, said)
    places: dict[str, list[Sentence]] = {}
    for wording, sentence in accepted:
        first = min(wording.spans, key=list(units).index)
        places.setdefault(units[first].text, []).append(sentence)
    gone = {units[name].text for wording, _ in accepted for name in wording.spans}
    desk.tally.retold += len(gone)
    paragraphs = (
        tuple(
            told
            for sentence in paragraph
            for told in places.get(sentence.text, [] if sentence.text in gone else [sentence])
        )
        for paragraph in section.paragraphs
    )
    return replace(section, paragraphs=tuple(filter(None, paragraphs)))


def _accepted(
    heading: str, units: dict[str, Sentence], desk: _Desk, said: list[Sentence]
) -> list[tuple[Wording, Sentence]]:
    """The model's sentences on a section that pass, after at most so many rewrites."""
    config, conversation, tally = desk.config, desk.conversation, desk.tally
    nonce = f"{desk.nonces.getrandbits(64):016x}"
    first = prompts.task(
        subject=subject_of(desk.dossier),
        heading=heading,
        spans={name: quotes(unit) for name, unit in units.items()},
        nonce=nonce,
    )
    text = first
    accepted: list[tuple[Wording, Sentence]] = []
    for turn in range(1 + config.rewrites):
        prompt = Prompt(
            system=prompts.system(longest=config.longest),
            text=text,
            schema=prompts.SCHEMA,
            most_tokens=config.reply_tokens,
            temperature=config.temperature,
            seed=config.seed,
        )
        answer = conversation.ask(prompt, nonce=nonce, read=wordings)
        refused: list[tuple[str, Sequence[str], str]] = []
        for wording in answer or ():
            tally.worded += 1
            if is_copied(wording, units):
                tally.copied += 1
                continue
            reason = objection(wording, units, longest=config.longest)
            sentence = None if reason else reported(wording, units, desk.dossier)
            if sentence is not None:
                reason = _repeats(sentence, said) or _found(sentence, desk)
            if sentence is None or reason:
                refused.append((wording.text[:LONGEST], wording.spans[:MOST_SPANS], reason))
            else:
                accepted.append((wording, sentence))
                said.append(sentence)
                tally.passed_again += turn > 0
        tally.refused += len(refused)
        if not refused:
            break
        text = prompts.again(first, refused)
    tally.passed += len(accepted)
    return accepted


def _repeats(sentence: Sentence, said: Sequence[Sentence]) -> str:
    runs = word_runs(sentence.text)
    if any(shared_runs(runs, word_runs(other.text)) > MOST_REPEATED for other in said):
        return "It says again what another sentence says."
    return ""


def _found(sentence: Sentence, desk: _Desk) -> str:
    """What verification finds against a sentence, remarks included; empty for nothing."""
    alone = replace(desk.base, standfirst=sentence, why=(), lead=(), sections=(), methodology=())
    entry = desk.verify(alone, desk.dossier).entries[-1]
    return " ".join(finding.message for finding in entry.findings)

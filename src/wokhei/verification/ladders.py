"""L4: the claim is no surer, no wider and no more causal than its evidence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.clauses import clauses
from wokhei.text.stems import stemmed
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import DEFAULT, VerificationConfig
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason
from wokhei.verification.scopes import statements


@dataclass(frozen=True, slots=True)
class Rung:
    """Words that climb, those that ground them, and those that are a step below.

    A claim with one of `words` whose evidence near by has none of `words` or `grounds` stands on
    nothing; where it has one of `below`, it has climbed.
    """

    words: frozenset[str]
    grounds: frozenset[str]
    below: frozenset[str]
    reason: Reason
    hard: bool
    alone: bool = False  # hard even where nothing lower stands near by


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MAYBES = (
    "may might could can possibly perhaps probably likely unlikely suspected alleged reportedly"
)
_MAYBES += " potentially possible seems seem seemed appears if whether would should"
_SOME = (
    "some many several few most sometimes often usually majority numerous various certain "
    "part partly"
)

LADDER: tuple[Rung, ...] = (
    Rung(
        _set("will shall"),
        _set("ll going expects expected set plans planned would due upcoming next soon"),
        _set(_MAYBES + " plan proposed wants hopes considering"),
        Reason.MODALITY_STRONGER,
        hard=True,
    ),
    Rung(
        _set(
            "proves proved proven proof confirms confirmed guaranteed guarantees definitely "
            "certainly undoubtedly"
        ),
        _set("prove proofs confirm confirms demonstrated shown showed guarantee"),
        _set(_MAYBES + " suggest suggests suggested indicates indicate plans signs evidence"),
        Reason.MODALITY_STRONGER,
        hard=True,
    ),
    Rung(
        _set("must required obliged forced mandatory compulsory"),
        _set(
            "have has had need needs needed requires require requirement shall ordered orders "
            "order told instructed demanded forces banned ban mandate mandated mandates"
        ),
        _set("may can could should voluntary optional encouraged urged asked recommended"),
        Reason.MODALITY_STRONGER,
        hard=False,
    ),
    Rung(
        _set("may can optional optionally voluntary voluntarily"),
        _set(
            "might could allowed permitted allows permits able free permission right if unless "
            "possible option cannot"
        ),
        _set("must required obliged mandatory compulsory"),
        Reason.MODALITY_WEAKER,
        hard=True,
    ),
    Rung(
        _set("all every everyone everybody everything always entire whole entirely completely"),
        _set("each both any full throughout total 100 complete completely universal across "
            "daily weekly monthly yearly annual unanimous"),
        _set(_SOME),
        Reason.QUANTIFIER_WIDER,
        hard=True,
        alone=True,
    ),
    Rung(
        _set("only sole solely exclusively"),
        _set("alone just unique one exclusive except nothing single exclusively"),
        _set(_SOME + " both"),
        Reason.QUANTIFIER_WIDER,
        hard=True,
    ),
    Rung(
        _set("never nobody none"),
        _set("no not without nothing neither nor refused cannot didn't failed"),
        _set("sometimes rarely often some few"),
        Reason.QUANTIFIER_WIDER,
        hard=True,
    ),
    Rung(
        _set("most mostly majority"),
        _set("more mainly largely primarily best almost percent nearly"),
        _set("some few several many only minority none"),
        Reason.QUANTIFIER_WIDER,
        hard=True,
    ),
    Rung(
        _set(
            "prohibits prohibit prohibited forbids forbid forbidden bans ban banned outlaws "
            "outlawed illegal"
        ),
        _set(
            "banning banned bar bars barred excluded exclude excludes against prohibition "
            "unlawful prohibiting forbidding block blocked"
        ),
        _set("must may request require requires required conditions restricts limits"),
        Reason.MODALITY_STRONGER,
        hard=True,
    ),
    Rung(
        _set("because causes caused cause due causing led leads"),
        _set(
            "after since result results resulted owing thanks blamed blame blames so "
            "therefore reason reasons over trigger triggered triggers explains explain "
            "through by drives driven from with as"
        ),
        _set("linked associated correlated correlation link"),
        Reason.CAUSE_ADDED,
        hard=False,
    ),
)  # fmt: skip

LEAST_RANKED = 0.4  # of the claim's words, below which another thing is ranked
_RANK = re.compile(
    r"\b(?:(?P<place>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)"
    r"|one of the|among the)[\s-]+)?(?P<top>largest|biggest|oldest|smallest|youngest|highest|lowest"
    r"|longest|shortest|tallest|richest|poorest|most|least|best|worst|greatest|busiest|fastest)\b",
    re.IGNORECASE,
)
_EVERY = _set(
    "all every everyone everybody everything entire entirely whole wholly completely"
)  # of these measured: 68 false claims refused for 4 true ones
_ALLS = _set("all each none") | {"every one"}
_WHAT = r"\s+of\s+(?:the|its|their|his|her|these|those)\s+(?P<what>\w+(?:\s+\w+){0,2})"
_ALL_OF = re.compile(
    r"\b(?P<all>all|each|every one|none)(?:\s+of)?\s+(?:the|its|their|his|her|these|those)\s+"
    r"(?P<what>\w+(?:\s+\w+){0,2})",
    re.IGNORECASE,
)
_SOME_OF = re.compile(
    r"\b(?P<some>one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|several|half|few"
    rf"|[1-9]\d?){_WHAT}",
    re.IGNORECASE,
)
MAYBE = _set(_MAYBES)
SPAN = 4  # words either side in which a quantifier and what it counts stand together
_DUTY = re.compile(
    r"\b(?:must|required|obliged|forced|mandatory|compulsory|obligatory|obligation|requirement)\b",
    re.IGNORECASE,
)
_NO_DUTY = re.compile(
    r"\b(?:not (?:\w+ )?(?:obliged|required|bound|compelled|mandatory|compulsory|obligatory)"
    r"|need not|(?:do|does|did)(?: not|n['’]t) (?:have|need) to|voluntary|optional"
    r"|no (?:obligation|duty|need|requirement))\b",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"\b(?:because(?: of)?|due to|as a result of|owing to|thanks to|on account of)\s+"
    r"(?P<why>[^.;:,]{3,120})",
    re.IGNORECASE,
)
_CAUSES = re.compile(
    r"\b(?:because|due to|result(?:ed|ing|s)? (?:of|from)|owing|thanks to|blam\w+|attribut\w+"
    r"|put (?:it|this|that) down|credit\w*|reasons?|caus\w+)\b",
    re.IGNORECASE,
)
HALF = 0.5  # of the words of a cause, by which a passage speaks of it
MODAL_REACH = 9  # words between a modal and its verb: `will sell six of its ships and close`
AROUND = 8  # words either side of a verb: about a clause
COMPANIONS = 2  # other words of the claim that a verb must have around it
_MAY = _set("may might can could should would")
_MODALS = _MAY | _set("must shall will to")
_MERE = _set("may might could")
_ARTICLES = _set("a an the this that its their his her no any such another every each of our")
_ASSERTS = _set("is are was were does do did has have had not")
_NO_VERBS = _set("soon likely")
_HEDGED = MAYBE | _set(
    "plans plan planned wants hopes considering proposal proposed probable risk chance potential "
    "suggests suggested believe believes believed thinks thought estimate estimated expected "
    "expects according"
)
_WEAKER = {"must": _MAY, "shall": _MAY, "will": _set("may might could can")}
_SURE = _set("proves proved proven proof confirms confirmed guaranteed guarantees must required")
ONLY = _set("only sole solely exclusively")  # as often a particle as a claim that there is no other
COUNTED = _set("of people men women voters members workers")  # after `most`, it counts


def ladders(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a word that climbs above what the evidence says."""
    if not claim.reports:
        return None
    near = align(claim, evidence)
    if near.closeness >= LEAST_RANKED:
        ranked = _ranked(claim, near)
        if ranked:
            return Finding(
                "ladders",
                Verdict.CONTRADICTED,
                Reason.DEGREE_DIFFERS,
                f"The source says “{ranked}”.",
            )
    cause = _other_cause(claim, near)
    if cause:
        return Finding(
            "ladders",
            Verdict.NOT_ENOUGH_INFORMATION,
            Reason.CAUSE_ADDED,
            f"The source gives a cause, and not “{cause}”.",
        )
    raised = (
        _raised(claim.unquoted, near)
        or _some_of(claim.unquoted, near)
        or _not_obliged(claim.unquoted, near)
    )
    if raised:
        return Finding(
            "ladders",
            Verdict.NOT_ENOUGH_INFORMATION,
            Reason.QUANTIFIER_WIDER if raised[0].lower() in _ALLS else Reason.MODALITY_STRONGER,
            f"The sentence says “{raised[0]}”; the source says “{raised[1]}”.",
        )
    climbed = climbs(claim, evidence)
    if not climbed:
        return None
    word, rung, below = min(climbed, key=lambda c: (not (c[1].hard and (c[2] or c[1].alone)), c[0]))
    return Finding(
        "ladders",
        Verdict.NOT_ENOUGH_INFORMATION,
        rung.reason,
        f"The sentence says “{word}”; the source says “{below}”."
        if below
        else f"No source says “{word}” here.",
        hard=rung.hard
        and (
            bool(below and (not rung.alone or _meets(claim.unquoted, word, near, rung.below)))
            or (rung.alone and near.closeness >= config.verbatim)
            or (word in _EVERY and near.closeness >= LEAST_RANKED)
            or (
                near.closeness >= config.close
                and (word not in ONLY or f"the {word}" in _plain(claim))
            )
        ),
    )


def _meets(claim: Reading, word: str, near: Alignment, below: frozenset[str]) -> bool:
    """Whether a lower word of the evidence stands near what the climbing word stands at."""
    at = next((i for i, one in enumerate(claim.words) if one.text.lower() == word), 0)
    around = {one.stem for one in claim.words[max(0, at - SPAN) : at + SPAN + 1] if one.is_content}
    for passage in (near.evidence.passages[place] for place in near.places):
        for place, one in enumerate(passage.words):
            if one.text.lower() in below and around & {
                other.stem for other in passage.words[max(0, place - SPAN) : place + SPAN + 1]
            }:
                return True
    return False


def _raised(claim: Reading, near: Alignment) -> tuple[str, str] | None:
    """The claim's verb as it has it, and the `may` that it has each time in the evidence."""
    hedged = not claim.lower.isdisjoint(_HEDGED)
    for place, word in enumerate(claim.words):
        if not _may_be_verb(claim, place):
            continue
        modal = _modal(claim, place)
        weaker = _WEAKER.get(modal)
        if not modal and not hedged and _auxiliary(claim, place):
            weaker = _MERE
        if weaker is None:
            continue
        theirs = [
            (_modal(passage, at), passage, at)
            for passage in (near.evidence.passages[i] for i in near.places)
            for at, other in enumerate(passage.words)
            if other.stem == word.stem and not _after_article(passage, at)
        ]
        if theirs and all(one in weaker for one, _, _ in theirs) and _of_the_same(claim, theirs):
            said = f"{modal} {word.text}".strip()
            return said, f"{theirs[0][0]} {theirs[0][1].words[theirs[0][2]].text}"
    return None


def _may_be_verb(reading: Reading, place: int) -> bool:
    word = reading.words[place]
    return (
        word.is_content
        and not word.text[0].isupper()
        and not word.text.endswith("ly")
        and word.text not in _NO_VERBS
        and not _after_article(reading, place)
    )


def _after_article(reading: Reading, place: int) -> bool:
    return bool(place) and reading.words[place - 1].text.lower() in _ARTICLES


def _auxiliary(reading: Reading, place: int) -> bool:
    """Whether `is`, `does`, `has` or the like stands just before, so that the claim asserts."""
    return any(w.text.lower() in _ASSERTS for w in reading.words[max(0, place - 2) : place])


def _of_the_same(claim: Reading, theirs: Sequence[tuple[str, Reading, int]]) -> bool:
    """Whether one of those verbs has words of the claim around it."""
    mine = {word.stem for word in claim.content}
    for _, passage, at in theirs:
        around = passage.words[max(0, at - AROUND) : at + AROUND + 1]
        if len(mine & {word.stem for word in around}) > COMPANIONS:
            return True
    return False


def _not_obliged(claim: Reading, near: Alignment) -> tuple[str, str] | None:
    """The claim's duty and the `not obliged` of the statement that holds most of it."""
    mine = {word.stem for word in claim.content}
    duty = _DUTY.search(claim.text)
    if duty is None or claim.negations:
        return None
    parts = [
        (len(mine & part.stems), part.text)
        for place in near.places
        for part in statements(near.evidence.passages[place])
    ]
    held, nearest = max(parts, default=(0, ""))
    free = _NO_DUTY.search(nearest)
    if free is None or held < max(COMPANIONS, LEAST_RANKED * len(mine)):
        return None
    freed = _told_after(nearest, free.end(), mine)
    bound = (d for d in _DUTY.finditer(nearest) if not free.start() <= d.start() < free.end())
    if freed < COMPANIONS or any(_told_after(nearest, d.end(), mine) >= freed for d in bound):
        return None
    return duty[0], free[0]


def _told_after(text: str, place: int, stems: set[str]) -> int:
    """How many of the first few telling words after a place are among the stems."""
    words = [word for word in stemmed(text[place:]) if word.is_content]
    return sum(word.stem in stems for word in words[:SPAN])


def _other_cause(claim: Claim, near: Alignment) -> str:
    """A cause told in the claim and by no passage as one, where the evidence tells another."""
    told = _CAUSE.search(claim.unquoted.text)
    if told is None:
        return ""
    why = {word.stem for word in stemmed(told["why"]) if word.is_content}
    homes = [p for p in near.evidence.passages if len(why & p.stems) >= max(1, HALF * len(why))]
    if not why or not homes or any(_CAUSES.search(passage.text) for passage in homes):
        return ""
    others = any(_CAUSES.search(near.evidence.passages[place].text) for place in near.places)
    return told["why"].strip() if others else ""


def _some_of(claim: Reading, near: Alignment) -> tuple[str, str] | None:
    """The claim's `all of its ships` and the `three of its ships` of the evidence."""
    for mine in _ALL_OF.finditer(claim.text):
        what = {word.stem for word in stemmed(mine["what"]) if word.is_content}
        for passage in (near.evidence.passages[i] for i in near.places):
            for other in _SOME_OF.finditer(passage.text):
                if what & {word.stem for word in stemmed(other["what"])}:
                    return mine["all"], other["some"]
    return None


def _modal(reading: Reading, place: int) -> str:
    """The modal that the verb there stands under, over `and` too; empty where there is none."""
    words = reading.words
    for at in range(place - 1, max(-1, place - 1 - MODAL_REACH), -1):
        if any(mark in reading.text[words[at].end : words[at + 1].start] for mark in ",;:.!?\n"):
            return ""
        if words[at].text.lower() in _MODALS and words[at].text != "May":
            return words[at].text.lower()
    return ""


def _ranked(claim: Claim, near: Alignment) -> str:
    """The lower rank that the evidence gives where the claim has a superlative; else empty."""
    mine = {word.stem for word in claim.reading.content}
    for rank in _RANK.finditer(claim.unquoted.text):
        if rank["place"]:
            continue
        found = [
            (len(mine & {word.stem for word in stemmed(part)}), not other["place"], other[0])
            for passage in (near.evidence.passages[place] for place in near.places)
            if rank["top"].lower() in passage.lower
            for part in (span.of(passage.text) for span in clauses(passage.text))
            for other in _RANK.finditer(part)
            if other["top"].lower() == rank["top"].lower()
        ]
        if found and not max(found)[1]:
            return max(found)[2]
    return ""


def _plain(claim: Claim) -> str:
    return claim.text.lower()


def _climbing(reading: Reading) -> frozenset[str]:
    """The words of a claim, without superlatives and parts of compounds (`never-ending`)."""
    found = set()
    for word, following in zip_longest(reading.words, reading.words[1:]):
        lower = word.text.lower()
        if reading.text[word.end : word.end + 1] == "-":
            continue
        if lower == "most" and following is not None:
            counted = following.text.lower()
            if counted not in COUNTED and not counted.endswith("s"):
                continue  # the most recent
        if lower == "only" and reading.text[: word.start].lower().endswith("not "):
            continue
        if lower in _SURE and any(d.span.end <= word.start < d.end for d in reading.negations):
            continue  # without having proved it
        found.add(lower)
    return frozenset(found)


def climbs(claim: Claim, evidence: Evidence) -> list[tuple[str, Rung, str]]:
    """The climbing words of a claim, each with its rung and the lower word of the evidence."""
    near = align(claim, evidence)
    mine, theirs = _climbing(claim.unquoted), near.near.lower
    found = []
    for rung in LADDER:
        used = mine & rung.words
        if used and theirs.isdisjoint(rung.words | rung.grounds):
            below = sorted(near.near.lower & rung.below - mine)
            if rung.reason is Reason.MODALITY_WEAKER and not (
                below and near.closeness >= DEFAULT.close
            ):
                continue  # `can` is as often an ability
            found.append((min(used), rung, below[0] if below else ""))
    return found

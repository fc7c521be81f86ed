"""L4: a grave deed, a death or a conviction, is told only where the evidence tells of one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wokhei.domain.verdict import Finding, Verdict
from wokhei.verification.alignment import align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason

LEAST_CLOSE = 0.4  # of the claim's other words, below which the check for coverage decides
_LIVED = re.compile(r"\b\d{4}\b[^.;\n]{0,20}[-–—][^.;\n]{0,20}\b\d{4}\b|†")  # (1820 – 1871)


@dataclass(frozen=True, slots=True)
class Deed:
    """Words that tell a deed, and beginnings of words of which the evidence must have one."""

    words: frozenset[str]
    grounds: tuple[str, ...]


def _deed(words: str, grounds: str) -> Deed:
    return Deed(frozenset(words.split()), tuple(grounds.split()))


DEATH = _deed(
    "died dies dead killed kills death deaths fatally murdered drowned",
    "die dead dying kill death deadly fatal lethal murder perish casualt victim bod funeral grave "
    "late suicid execut assassin drown slain slew shot hang widow buried burial lost lives life "
    "posthum toll manslaughter euthan",
)
DEEDS = (
    DEATH,
    _deed(
        "convicted sentenced jailed imprisoned",
        "convict guilty sentenc jail prison imprison verdict incarcerat gaol custod plead behind",
    ),
    _deed(
        "arrested detained",
        "arrest detain custod detention seiz caught captur held handcuff charg apprehend "
        "imprison jail prison",
    ),
    _deed("resigned", "resign quit step leav left depart"),
    _deed(
        "fired sacked dismissed",
        "fire firing sack dismiss laid lay redundan remov oust let axe cut",
    ),
    _deed(
        "injured wounded", "injur wound hurt broke broken burn hospital treat casualt fractur harm"
    ),
    _deed("bankrupt bankruptcy insolvent", "bankrupt insolv administrat creditor receiver chapter"),
    _deed(
        "approved authorised authorized",
        "approv authori licen cleared clearance passed passes passing adopt endors back accept "
        "permi signed signs ratif vote voted agree grant allow favour favor green consent",
    ),
    _deed("unanimous unanimously", "unanim consens dissent nobody without all every"),
    _deed(
        "admitted admits acknowledged acknowledges conceded concedes confessed confesses",
        "admi acknowledg conced confess accept agree recogni own grant true right",
    ),
    _deed(
        "confirmed confirms established",
        "confirm establish prov certain definit demonstrat verif show found finding clear sure "
        "announc",
    ),
    _deed("sued sues", "sue suing lawsuit court suit legal plaintiff complain case litig action"),
)  # fmt: skip


def deeds(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a grave deed of which the evidence has no word of any kind."""
    del config
    if not claim.reports or claim.reading.negations:
        return None
    near = align(claim, evidence)
    theirs = evidence.whole.lower
    for deed in DEEDS:
        told = claim.unquoted.lower & deed.words
        if not told or any(word.startswith(deed.grounds) for word in theirs):
            continue
        if deed is DEATH and _LIVED.search(evidence.whole.text):
            continue
        count = len({word.stem for word in claim.reading.content})
        close = near.closeness * count / max(1, count - len(told))
        return Finding(
            "deeds",
            Verdict.NOT_ENOUGH_INFORMATION,
            Reason.DEED_NOT_TOLD,
            f"No source tells of anything like “{min(told)}”.",
            hard=close >= LEAST_CLOSE,
        )
    return None

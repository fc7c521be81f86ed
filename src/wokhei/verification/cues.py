"""Small words that tell how a claim is meant, compared with those of its nearest passage."""

from __future__ import annotations

from wokhei.text.irregular import IRREGULAR
from wokhei.verification.alignment import Alignment
from wokhei.verification.reading import Claim, Reading, name_word


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


CONTRAST = _set("despite although though but however nevertheless unlike whereas instead")
ADDING = _set("additionally also furthermore moreover besides")
SOME = _set("some many several few most often usually various")
ALL = _set("all every always only never any each everyone everything")
POINTING = _set("he she it they this these his her its their")
SUPERLATIVE = _set("most least best worst first last only sole largest biggest oldest")
MAYBE = _set(
    "may might could can possible possibly perhaps probably likely would should potentially "
    "reportedly allegedly seems appears suggests suggest"
)
# What is wanted, planned, asked or feared is not yet so.
VEIL = _set(
    "may might could would possible possibly perhaps probably likely whether if plan plans "
    "planned planning want wants wanted hope hopes hoped propose proposes proposed proposal "
    "demand demands demanded ask asks asked seek seeks expect expects expected forecast "
    "forecasts believe believes believed think thinks thought suspect suspects suspected "
    "suspicion consider considers considering due aim aims intend intends wish alleged "
    "allegedly unless investigating looking urged urges call calls called recommend recommends "
    "recommended fear fears offer offers offered draft seems appears suggest suggests argue "
    "argues claim claims rumour rumoured denied"
)
PAST = _set("was were had did")
PRESENT = _set("is are has have does do")
FUTURE = _set("will shall going")
UP = _set(
    "increase increases increased increasing rise rises rose risen rising grow grows grew grown "
    "higher high more greater enhance enhances enhanced promote promotes promoted elevated up "
    "gain gains gained induce induces induced activate activates activated stimulate stimulates "
    "raise raises raised boost boosts boosted accelerate accelerates strengthen strengthens "
    "expand expands augment augments improve improves improved better upregulated susceptible "
    "vulnerable encourages"
)
DOWN = _set(
    "decrease decreases decreased decreasing reduce reduces reduced reducing reduction lower "
    "lowers lowered low less fewer smaller inhibit inhibits inhibited inhibition suppress "
    "suppresses suppressed block blocks blocked impair impairs impaired attenuate attenuates "
    "attenuated diminish diminishes diminished decline declines declined fall falls fell fallen "
    "drop drops dropped shrink shrank weaken weakens weakened prevent prevents prevented "
    "protect protects protected delay delays delayed down cut cuts lack lacks lacking loss "
    "depletion deficient deficiency limit limits resistant immune worse worsens downregulated "
    "slow slows slowed"
)
MOST_DENIALS = 3


def cues(claim: Claim, near: Alignment) -> dict[str, float]:
    """What the small words say, each 0 to 1."""
    reading = claim.reading
    mine, theirs, around = reading.lower, near.nearest.lower, near.near.lower
    denials, others = len(reading.negations), len(near.nearest.negations)
    first = reading.words[0].text.lower() if reading.words else ""
    turned = _direction(reading), _direction(near.nearest)
    return {
        "superlative_new": float(any(_superlative(w) and w not in around for w in mine)),
        "superlative": float(any(map(_superlative, mine))),
        "contrast_new": float(bool((mine & CONTRAST) - around)),
        "contrast_lost": float(bool((theirs & CONTRAST) - mine)),
        "maybe": float(bool(mine & MAYBE)),
        "maybe_there": float(bool(theirs & MAYBE)),
        "maybe_new": float(bool(mine & MAYBE) and not around & MAYBE),
        "unveiled": float(not mine & VEIL and bool(_veiled(near.nearest, mine))),
        "denials": min(denials, MOST_DENIALS) / MOST_DENIALS,
        "denials_there": min(others, MOST_DENIALS) / MOST_DENIALS,
        "denials_more": max(-1.0, min(1.0, (denials - others) / MOST_DENIALS)),
        "adding": float(bool(mine & ADDING)),
        "some": float(bool(mine & SOME)),
        "all": float(bool(mine & ALL)),
        "pointing": float(first in POINTING),
        "capitals": sum(w.text[0].isupper() for w in reading.words) / (len(reading.words) or 1),
        "telling": len(reading.content) / (len(reading.words) or 1),
        "past": float(bool(mine & PAST)),
        "past_new": float(bool(mine & PAST) and not theirs & PAST),
        "present_new": float(bool(mine & PRESENT) and not theirs & PRESENT),
        "future_new": float(bool(mine & FUTURE) and not theirs & FUTURE),
        "up_or_down": float(turned[0]),
        "turned": float(turned[0] * turned[1]),
        **_lost(claim, near),
    }


def _superlative(word: str) -> bool:
    return word in SUPERLATIVE or (
        len(word) > 5 and word.endswith("est") and word[-4] not in "aeou"
    )


def _veiled(passage: Reading, mine: frozenset[str]) -> frozenset[str]:
    """The words that veil what the passage says of what the claim says."""
    return passage.lower & VEIL - mine


def _direction(reading: Reading) -> int:
    """1 where things go up, -1 where they go down, each denial turning it round; 0 unknown."""
    ups = sum(word.text.lower() in UP for word in reading.words)
    downs = sum(word.text.lower() in DOWN for word in reading.words)
    if not ups + downs:
        return 0
    denials = sum(denial.plain for denial in reading.negations)
    return -1 if (downs + denials) % 2 else 1


def _lost(claim: Claim, near: Alignment) -> dict[str, float]:
    """Which kinds of words the evidence near by lacks."""
    named = frozenset(part for name in claim.reading.names for part in name.words)
    counts = dict.fromkeys(("lost_names", "lost_verbs", "lost_others"), 0)
    for word in {w.stem: w for w in claim.reading.content}.values():
        if word.stem in near.near.stems:
            continue
        lower = word.text.lower()
        if name_word(word.text) in named:
            counts["lost_names"] += 1
        elif lower.endswith(("ed", "ing", "ly")) or lower in IRREGULAR:
            counts["lost_verbs"] += 1
        else:
            counts["lost_others"] += 1
    return {kind: min(count, 4) / 4 for kind, count in counts.items()}

"""The verbs of headlines: a phrase that ends in one is a fragment, and one alone is no news."""

from __future__ import annotations

# The forms of these verbs are seldom nouns; of the second list only the past and the -s are not.
_VERBS = """
accuse admit announce approve ask become begin condemn confirm declare defend denounce deny depart
die discuss explain explode face finalise finalize find finish get give go happen hear help hold
impose include keep kill lose make mandate mull oust override pledge prepare pummel reclassify
reject remain remember reshape resign restart restrict reveal rule say see seek seize send slam slap
slow speak suspend sue take tell unveil urge vow warn weigh welcome win withdraw
"""
_VERBS_AND_NOUNS = """
arrest beat block boost call claim clash climb close cool cut drop ease end fall gain hit hold issue
jump launch lead mark meet name open pass plunge pound pull push rage raise reflect rise sink slump
soar start surge top trade visit
"""
_IRREGULAR_FORMS = """
began begun came died fell found gave given gone got heard held hit kept killed knew led left lost
made met rose risen said sank saw seen sent sought spoke sued taken threw told took went withdrew
won
"""
PLURAL_VERBS = frozenset(("rise", "fall", "drop", "jump", "surge", "slump", "climb", "soar"))


def _forms() -> frozenset[str]:
    forms = set(_IRREGULAR_FORMS.split())
    for verb in (*_VERBS.split(), *_VERBS_AND_NOUNS.split()):
        stem = verb.removesuffix("e")
        sibilant = verb.endswith(("s", "sh", "ch", "x", "z", "o"))
        third = verb[:-1] + "ies" if verb.endswith("ny") else verb + ("es" if sibilant else "s")
        past = verb[:-1] + "ied" if verb.endswith("ny") else stem + "ed"
        forms.update((third, past, stem + verb[-1] + "ed"))
    forms.update(_VERBS.split())
    return frozenset(forms)


VERB_FORMS = _forms()


def is_verb(term: str) -> bool:
    """Whether a term is a verb and nothing else.

    Examples:
        >>> is_verb("sues"), is_verb("kelly sues"), is_verb("lawsuit")
        (True, False, False)
    """
    return term in VERB_FORMS

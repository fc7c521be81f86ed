"""L5: what somebody says is said by them, in that sense, and is not told as fact."""

from __future__ import annotations

from collections.abc import Iterable

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.speech import Speech, Stance
from wokhei.text.stems import stemmed
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason


def attribution(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a statement given to another speaker, in another sense, or to none."""
    if not claim.reports:
        return None
    said = claim.reading.speeches
    if not said:
        return _dropped(claim, evidence, config)
    for speech in said:
        found = _mistaken(claim.reading, speech, evidence, config)
        if found is not None:
            return found
    return None


def _mistaken(
    claim: Reading, speech: Speech, evidence: Evidence, config: VerificationConfig
) -> Finding | None:
    """What is wrong with a statement of the claim, by those of the evidence that match it."""
    theirs = list(_matching(speech.content.of(claim.text), evidence, config))
    named = [other for other in theirs if other.speaker and speech.speaker]
    if not named:
        return None
    same = [other for other in named if _same_speaker(speech, other)]
    if not same and speech.stance is Stance.DISPUTES:
        return None  # a denial of what another says
    if not same:
        return Finding(
            "attribution",
            Verdict.CONTRADICTED,
            Reason.SPEAKER_DIFFERS,
            f"The source gives this to {' '.join(named[0].speaker).title()}.",
        )
    if all(_opposed(speech, other) for other in same):
        return Finding(
            "attribution",
            Verdict.CONTRADICTED,
            Reason.STANCE_DIFFERS,
            f"In the source the speaker {same[0].stance} this.",
        )
    return None


def _dropped(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """A disputed or alleged statement told as fact."""
    theirs = list(_matching(claim.text, evidence, config))
    if not theirs or any(other.stance is Stance.ASSERTS for other in theirs):
        return None
    return Finding(
        "attribution",
        Verdict.NOT_ENOUGH_INFORMATION,
        Reason.ATTRIBUTION_DROPPED,
        f"In the source somebody {theirs[0].stance} this; the sentence tells it as fact.",
    )


def _matching(content: str, evidence: Evidence, config: VerificationConfig) -> Iterable[Speech]:
    """The statements of the evidence that say about the same."""
    wanted = {word.stem for word in stemmed(content) if word.is_content}
    if not wanted:
        return
    places = {place for stem in wanted for place in evidence.holders.get(stem, ())}
    for place in sorted(places):
        passage = evidence.passages[place]
        for speech in passage.speeches:
            said = {word.stem for word in stemmed(speech.content.of(passage.text))}
            if len(wanted & said) >= config.same_statement * len(wanted):
                yield speech


def _same_speaker(one: Speech, other: Speech) -> bool:
    return bool(set(one.speaker) & set(other.speaker))


def _opposed(one: Speech, other: Speech) -> bool:
    """Whether one asserts what the other disputes; to dispute is to assert the denial."""
    if one.denies != other.denies:
        return False
    return (one.stance is Stance.DISPUTES) != (other.stance is Stance.DISPUTES)

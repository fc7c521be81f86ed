"""L7 and L8: what a model thinks of the sentences that tell in other words.

No model speaks for a sentence that a hard check refuses. A judge that finds against a sentence,
with a quotation, is heard whether it was measured or not. A model that finds for one is heard only
if its false accepts were measured on this installation and are few, and only an entailment model
may then rescue a sentence that a soft check doubts. A model that breaks has said nothing, and a
sentence that nobody spoke for goes to an editor.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from wokhei.domain.draft import Draft, Sentence, SentenceKind
from wokhei.domain.protocols import Entailment
from wokhei.domain.verdict import Finding, Ledger, LedgerEntry, Opinion, Verdict
from wokhei.verification.calibration import Calibration
from wokhei.verification.reasons import Reason

MOST_FALSE_ACCEPTS = 0.02  # the desk's policy; see docs/explanation/the-promise.md


@dataclass(slots=True)
class SecondOpinion:
    """A model, what was measured of it, and what it has said so far.

    Attributes:
        model: Who is asked.
        calibration: None: it was never measured here.
        most_false_accepts: The rate up to which it may speak for a sentence, 0 to 1.
    """

    model: Entailment
    calibration: Calibration | None = None
    most_false_accepts: float = MOST_FALSE_ACCEPTS
    _said: dict[tuple[str, str], Opinion] = field(default_factory=dict, repr=False)

    @property
    def trusted(self) -> bool:
        """Whether it may speak for a sentence."""
        measured = self.calibration
        return measured is not None and measured.good_enough(
            self.model.name, most=self.most_false_accepts
        )

    def heard(self, ledger: Ledger, draft: Draft) -> Ledger:
        """The ledger with what the model thinks of each reported sentence."""
        sentences = list(draft.sentences())
        entries = tuple(
            self._weighed(entry, sentence)
            for entry, sentence in zip(ledger.entries, sentences, strict=True)
        )
        return replace(ledger, entries=entries, made_with={**ledger.made_with, **self._record()})

    def _weighed(self, entry: LedgerEntry, sentence: Sentence) -> LedgerEntry:
        refused = any(finding.hard for finding in entry.findings)
        if sentence.kind is not SentenceKind.REPORTED or refused:
            return entry
        evidence = "\n".join(citation.quote for citation in sentence.citations)
        opinion = self._opinion(sentence.text, evidence)
        entry = replace(entry, checks=(*entry.checks, self._check))
        if opinion.fault:
            return _remarked(entry, self._silent(opinion))
        if opinion.verdict is not Verdict.SUPPORTED and not self.model.rescues:
            return replace(_remarked(entry, self._against(opinion)), verdict=opinion.verdict)
        if not (self.trusted and self.calibration and self.calibration.allows(opinion)):
            return entry
        if entry.verdict is not Verdict.SUPPORTED and not self.model.rescues:
            return entry
        return replace(entry, verdict=Verdict.SUPPORTED, supported_by=self._name(opinion))

    def _opinion(self, claim: str, evidence: str) -> Opinion:
        if (claim, evidence) not in self._said:
            try:
                opinion = self.model.weigh(claim, evidence)
            except Exception as error:  # noqa: BLE001 - a model that breaks has said nothing
                opinion = Opinion(fault=type(error).__name__)
            self._said[claim, evidence] = opinion
        return self._said[claim, evidence]

    @property
    def _check(self) -> str:
        return "entailment" if self.model.rescues else "judge"

    def _silent(self, opinion: Opinion) -> Finding:
        return Finding(
            self._check,
            Verdict.NOT_ENOUGH_INFORMATION,
            Reason.MODEL_SILENT,
            f"{self.model.name} gave no opinion: {opinion.fault}.",
            hard=False,
        )

    def _against(self, opinion: Opinion) -> Finding:
        why = f" It points at “{opinion.quote}”." if opinion.quote else ""
        found = "contradicts" if opinion.verdict is Verdict.CONTRADICTED else "does not carry"
        return Finding(
            self._check,
            opinion.verdict,
            Reason.MODEL_DISAGREES,
            f"{self.model.name} finds that the evidence {found} this.{why}",
        )

    def _name(self, opinion: Opinion) -> str:
        measured = self.calibration
        assert measured is not None  # noqa: S101  # only a measured model is named
        return (
            f"{self.model.name}, support {opinion.support:.2f} of {measured.threshold:.2f} needed, "
            f"false accepts at most {measured.worst_false_accepts:.1%}"
        )

    def _record(self) -> dict[str, str]:
        measured = self.calibration
        if measured is None:
            return {"model": self.model.name, "model_measured": "never"}
        return {
            "model": self.model.name,
            "model_measured": measured.measured_at.isoformat(),
            "model_data": measured.data_sha256,
            "model_threshold": str(measured.threshold),
            "model_false_accepts": f"{measured.false_accepts} of {measured.unsupported}",
            "model_false_rejects": f"{measured.false_rejects} of {measured.supported}",
        }


def _remarked(entry: LedgerEntry, finding: Finding) -> LedgerEntry:
    return replace(entry, findings=(*entry.findings, finding))

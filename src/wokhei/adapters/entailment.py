"""An entailment model in the ONNX format, read from a folder and run on this machine."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wokhei.domain.errors import SettingsError
from wokhei.domain.verdict import Opinion, Verdict

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

MODEL, TOKENIZER, CONFIG = "model.onnx", "tokenizer.json", "config.json"
FILES = (MODEL, TOKENIZER, CONFIG)
VERSION = "entailment/1"
TOKENS = 512  # what a model reads at most where its configuration does not say
INPUTS = frozenset({"input_ids", "attention_mask", "token_type_ids"})
VERDICTS = (  # by what the label's name in the configuration begins with
    ("entail", Verdict.SUPPORTED),
    ("contra", Verdict.CONTRADICTED),
    ("neutral", Verdict.NOT_ENOUGH_INFORMATION),
    ("not", Verdict.NOT_ENOUGH_INFORMATION),
)
INSTALL = (
    "entailment_model needs the packages `onnxruntime` and `tokenizers`, which are not installed; "
    "install them: pip install 'wokhei[onnx]'"
)


class OnnxEntailment:
    """An `Entailment` in a folder; the evidence is the premise, the claim the hypothesis.

    It may speak for a sentence that a soft check doubts, once it was measured.
    """

    rescues = True

    def __init__(
        self,
        session: InferenceSession,
        tokenizer: Tokenizer,
        *,
        name: str,
        verdicts: Sequence[Verdict],
        most_tokens: int,
    ) -> None:
        self.session = session
        self.tokenizer = tokenizer
        self.name = name
        self.verdicts = tuple(verdicts)
        self.most_tokens = most_tokens
        self._inputs = [one.name for one in session.get_inputs()]

    def weigh(self, claim: str, evidence: str) -> Opinion:
        """What the model thinks; evidence that is too long for it is a fault and never cut."""
        read = self.tokenizer.encode(evidence, claim)
        if len(read.ids) > self.most_tokens:
            return Opinion(
                fault=f"claim and evidence have {len(read.ids)} tokens, it reads {self.most_tokens}"
            )
        given = {
            "input_ids": read.ids,
            "attention_mask": read.attention_mask,
            "token_type_ids": read.type_ids,
        }
        try:
            answer = self.session.run(None, {name: _row(given[name]) for name in self._inputs})
            odds = [float(number) for number in answer[0][0]]
        except Exception as error:  # noqa: BLE001 - the runtime's errors have no common class
            return Opinion(fault=f"the model failed: {type(error).__name__}")
        if len(odds) != len(self.verdicts) or not all(map(math.isfinite, odds)):
            return Opinion(fault="the model's answer is not a number for each label")
        chances = _chances(odds)
        return Opinion(
            self.verdicts[max(range(len(odds)), key=odds.__getitem__)],
            chances[self.verdicts.index(Verdict.SUPPORTED)],
        )


@cache
def read_entailment(folder: Path) -> OnnxEntailment:
    """The model of a folder; read once a process.

    Raises:
        SettingsError: The packages or a file are missing, or a file is not what it should be.
    """
    try:
        import onnxruntime
        import tokenizers
    except ImportError as error:
        raise SettingsError([INSTALL]) from error
    missing = [name for name in FILES if not (folder / name).is_file()]
    if missing:
        raise SettingsError([f"entailment_model: {folder} has no {' and no '.join(missing)}"])
    verdicts, most = _configuration(folder / CONFIG)
    try:
        session = onnxruntime.InferenceSession(folder / MODEL, providers=["CPUExecutionProvider"])
        tokenizer = tokenizers.Tokenizer.from_file(str(folder / TOKENIZER))
    except Exception as error:  # both raise bare exceptions of their own
        raise SettingsError([f"entailment_model: {folder} cannot be read: {error}"]) from error
    unknown = sorted({one.name for one in session.get_inputs()} - INPUTS)
    if unknown:
        told = f"entailment_model: {MODEL} wants {', '.join(unknown)}, which is not given"
        raise SettingsError([told])
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return OnnxEntailment(
        session,
        tokenizer,
        name=f"{VERSION} {folder.name} {_digest(folder)}",
        verdicts=verdicts,
        most_tokens=most,
    )


def _configuration(file: Path) -> tuple[list[Verdict], int]:
    """What each of the model's answers means, and how many tokens it reads."""
    try:
        told = json.loads(file.read_text("utf-8"))
        labels = {int(place): str(label) for place, label in told["id2label"].items()}
        most = int(told.get("max_position_embeddings", TOKENS))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise SettingsError([f"entailment_model: {file} has no id2label"]) from error
    named = [labels.get(place, "") for place in range(len(labels))]
    verdicts = [_verdict(label) for label in named]
    known = [verdict for verdict in verdicts if verdict is not None]
    if known.count(Verdict.SUPPORTED) != 1 or len(known) != len(named) or len(named) < 2:
        told = f"entailment_model: {file} has the labels {', '.join(named)}; one must be entailment"
        raise SettingsError([told])
    return known, min(most, TOKENS)


def _verdict(label: str) -> Verdict | None:
    lower = label.lower()
    return next((verdict for start, verdict in VERDICTS if lower.startswith(start)), None)


def _digest(folder: Path) -> str:
    """A few letters that change with any of the files, since a model is measured with them."""
    whole = hashlib.sha256()
    for name in FILES:
        with (folder / name).open("rb") as file:
            whole.update(hashlib.file_digest(file, "sha256").digest())
    return whole.hexdigest()[:12]


def _row(numbers: Sequence[int]) -> Any:
    import numpy as np

    return np.array([numbers], dtype=np.int64)


def _chances(odds: Sequence[float]) -> list[float]:
    highest = max(odds)
    parts = [math.exp(number - highest) for number in odds]
    return [part / sum(parts) for part in parts]

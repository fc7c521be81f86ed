"""A draft from a dossier alone: quoted, computed, method or structural sentences.

With a language model some quotations are retold, as reported sentences; see `model`.
"""

from wokhei.writing.extractive import WRITER, WritingConfig, write
from wokhei.writing.grammar import METHOD, STRUCTURAL
from wokhei.writing.model import ModelConfig, Written, write_with_model

__all__ = [
    "METHOD",
    "STRUCTURAL",
    "WRITER",
    "ModelConfig",
    "WritingConfig",
    "Written",
    "write",
    "write_with_model",
]

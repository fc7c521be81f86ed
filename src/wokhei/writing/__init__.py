"""A draft from a dossier alone: every sentence quoted, computed, method or structural."""

from wokhei.writing.extractive import WRITER, WritingConfig, write
from wokhei.writing.grammar import METHOD, STRUCTURAL

__all__ = ["METHOD", "STRUCTURAL", "WRITER", "WritingConfig", "write"]

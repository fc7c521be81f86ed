"""What a known text does not cover: terms may hide in it."""

from __future__ import annotations

import re

# Lines that stand beside a licence and are no terms: who holds the copyright, the title, rules.
_HARMLESS = re.compile(
    r"\s*(?:"
    r"(?:portions |some parts |all (?:contributions"
    r"|other contributions) by [^:\n]{1,80}:?\s*)?(?:copyright|\(c\)|©)[^.\n]{0,200}\.?"
    r"|[^.\n]{0,160}(?:copyright|\(c\)|©)[ ,]*(?:\(c\)|©)?[ ,]*\d{4}[^.\n]{0,160}\.?"
    r"|all rights reserved\.?"
    r"|(?:the |this )?[\w .,+()/\"'-]{0,60}licen[cs]e[\w .,+()/\"'-]{0,30}:?"
    r"|https?://\S+"
    r"|<?[\w.+-]+@[\w.-]+>?"
    r"|[\W_]*"
    r")\s*",
    re.IGNORECASE,
)
_BINDS = re.compile(
    r"\b(?:not|must|shall|may|only|except|unless|provided|prohibit|forbid|restrict|require"
    r"|permission|commercial|"
    r"users?|cannot|never|exclud\w*|solely)\b",
    re.IGNORECASE,
)


def is_residue(stretch: str) -> bool:
    """Whether a stretch beside a known text could hold a term.

    Examples:
        >>> is_residue("Copyright (c) 2024 The Authors")
        False
        >>> is_residue("Not for use in weapons.")
        True
    """
    return any(
        _BINDS.search(line) or not _HARMLESS.fullmatch(line)
        for line in stretch.splitlines()
        if line.strip()
    )

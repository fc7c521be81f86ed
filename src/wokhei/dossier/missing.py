"""What the documents name but the dossier does not hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wokhei.domain.document import Document
from wokhei.domain.figures import key_words, mentions

_NAMED = re.compile(
    r"\b((?:[A-Z][\w’'-]+ |[A-Z]{2,} |\d+ |of |and |on |for ){1,6}"
    r"(?:Act|Regulation|Directive|Bill|Report|Licen[cs]e|Agreement|Policy|Guidelines?|Order|Framework"
    r"|Standard|Definition|Paper|Study|Ruling|Judgment|Statement|Charter|Treaty|Guide))\b"
)
_LEADING = re.compile(
    r"^(?:(?:The|A|An|This|That|These|Our|Your|Its|In|Under|By|See|And|For|On|Of)\s+)+"
)
LEAST_NAMED = 2  # documents; a name used once is as often a heading or a turn of phrase
_LONGEST_TEXT = 50_000  # code points searched of one document


def named_elsewhere(documents: Sequence[Document], *, limit: int) -> tuple[str, ...]:
    """Documents that the given ones name and that are not among them, most often named first.

    A name counts where two documents use it, two words have a capital, and no title holds it.
    """
    naming: dict[str, set[str]] = {}
    for document in documents:
        for match in _NAMED.finditer(document.text[:_LONGEST_TEXT]):
            name = _LEADING.sub("", " ".join(match.group(1).split()))
            if len(re.findall(r"\b[A-Z]", name)) >= 2 and not name.isupper():
                naming.setdefault(name, set()).add(document.id)
    titles = [f"{document.title} {document.source_name}" for document in documents]
    absent = [
        name
        for name in naming
        if len(naming[name]) >= LEAST_NAMED
        and not any(
            mentions(title, name) or key_words(name) <= key_words(title) for title in titles
        )
    ]
    absent = [n for n in absent if not any(n != other and n in other for other in absent)]
    absent.sort(key=lambda name: (-len(naming[name]), name))
    return tuple(absent[:limit])

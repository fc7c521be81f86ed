"""What of each document goes into a bundle: as much as the checks need, and no more.

Other people's texts are theirs. A reader who is to check a quotation needs the quotation and what
stands around it; to check that a figure counts a document, the place that makes it count. A bundle
holds those stretches, and for the rest the digest of the text that was read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from wokhei.domain.article import Article
from wokhei.domain.bundle import Snapshot, snapshot
from wokhei.domain.document import Document
from wokhei.domain.dossier import Dossier, Passage
from wokhei.domain.draft import Computation, Draft
from wokhei.domain.figures import ECHO, mentions, shared_runs, word_runs
from wokhei.domain.span import Span
from wokhei.text.names import Name, names, resolves, same_word
from wokhei.text.sentences import sentences

AROUND = 120  # code points either side of a quotation: about a line, enough to place it
BESIDE = 30  # code points either side of a name

_WORD = re.compile(r"[^\W_]+")


def snapshots(article: Article) -> list[Snapshot]:
    """The documents of an article's dossier, in its order, as a bundle holds them.

    Raises:
        ValueError: There is no draft.
    """
    draft, dossier = article.draft, article.dossier
    if draft is None:
        raise ValueError(f"article {article.slug!r} has no draft")
    spans: dict[str, list[Span]] = {one.id: list(_title(one)) for one in dossier.documents}
    for document_id, span in (*_cited(draft, dossier), *_counted(draft, dossier)):
        spans[document_id].append(span)
    for document_id, span in _naming(draft, dossier, spans):
        spans[document_id].append(span)
    return [snapshot(one, spans[one.id]) for one in dossier.documents]


def passages_needed(draft: Draft, dossier: Dossier) -> tuple[Passage, ...]:
    """The passages of the dossier that a figure counts; the others are nobody's evidence."""
    needed = [
        passage
        for said in _echoed(draft, dossier)
        for passage in dossier.passages
        if shared_runs(said, word_runs(passage.text)) >= ECHO
    ]
    return tuple(dict.fromkeys(needed))


def _title(document: Document) -> Iterator[Span]:
    """The title where the text begins with it."""
    if document.title and document.text.startswith(document.title):
        yield Span(0, len(document.title))


def _cited(draft: Draft, dossier: Dossier) -> Iterator[tuple[str, Span]]:
    for sentence in draft.sentences():
        for citation in sentence.citations:
            text = dossier.document(citation.document_id).text
            yield citation.document_id, _widened(text, Span(citation.start, citation.end), AROUND)


def _counted(draft: Draft, dossier: Dossier) -> Iterator[tuple[str, Span]]:
    """The places for which a figure counts a document."""
    for computation in _computations(draft):
        for document in dossier.documents:
            for phrase in _phrases(computation):
                yield from ((document.id, span) for span in _mention(document.text, phrase))
    yield from _places(draft)
    for passage in passages_needed(draft, dossier):
        yield passage.document_id, passage.span


def _computations(draft: Draft) -> Iterable[Computation]:
    return dict.fromkeys(one for sentence in draft.sentences() for one in sentence.computations)


def _phrases(computation: Computation) -> tuple[str, ...]:
    return computation.arguments if computation.figure.endswith("_mentioning") else ()


def _mention(text: str, phrase: str) -> list[Span]:
    """The first sentence that uses the phrase, or the two that share it; empty where none does."""
    if not mentions(text, phrase):
        return []
    spans = sentences(text)
    for span in spans:
        if mentions(span.of(text), phrase):
            return [span]
    for one, other in pairwise(spans):
        if mentions(text[one.start : other.end], phrase):
            return [Span(one.start, other.end)]
    return [Span(0, len(text))]


def _places(draft: Draft) -> Iterator[tuple[str, Span]]:
    """The stretches whose echoes a figure counts."""
    for computation in _computations(draft):
        if computation.figure == "families_echoing" and len(computation.arguments) == 3:
            document_id, start, end = computation.arguments
            yield document_id, Span(int(start), int(end))


def _echoed(draft: Draft, dossier: Dossier) -> Iterator[frozenset[tuple[str, ...]]]:
    for document_id, span in _places(draft):
        yield word_runs(span.of(dossier.document(document_id).text))


def _naming(
    draft: Draft, dossier: Dossier, chosen: dict[str, list[Span]]
) -> Iterator[tuple[str, Span]]:
    """Where the listed documents name whom the article names, if not in what is chosen already."""
    listed = {c.document_id for s in draft.sentences() for c in s.citations}
    listed |= {row for one in _computations(draft) for row in one.rows}
    documents = [one for one in dossier.documents if one.id in listed]
    told = (
        text
        for one in documents
        for text in (
            one.source_name,
            one.author,
            one.title,
            *(span.of(one.text) for span in chosen[one.id]),
        )
    )
    known = {same_word(word) for text in told for word in _words(text)}
    wanted = {
        name.words: name
        for sentence in draft.sentences()
        for name in names(sentence.text)
        if not all(same_word(word) in known for word in name.words)
    }
    for document in documents if wanted else ():
        places: dict[str, Span] = {}
        for match in _WORD.finditer(document.text):
            places.setdefault(same_word(match[0].lower()), Span(*match.span()))
        held = names(document.text)
        for name in wanted.values():
            for span in _named(name, places, held):
                yield document.id, _widened(document.text, span, BESIDE)


def _named(name: Name, places: dict[str, Span], held: Iterable[Name]) -> Iterator[Span]:
    for word in (*name.words, "".join(word[0] for word in name.words)):
        if same_word(word) in places:
            yield places[same_word(word)]
    for other in held:
        if resolves(name, [other], frozenset()):
            yield other.span
            return


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _widened(text: str, span: Span, by: int) -> Span:
    """The span with so much around it, cut where a word ends."""
    start, end = max(0, span.start - by), min(len(text), span.end + by)
    while 0 < start < span.start and text[start - 1].isalnum():
        start += 1
    while span.end < end < len(text) and text[end].isalnum():
        end -= 1
    return Span(start, end)

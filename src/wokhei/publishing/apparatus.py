"""The notes of a page: which sentence rests on which quote, and how a figure was calculated."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypedDict
from urllib.parse import urlsplit

from wokhei.domain.document import Document, Role
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Computation, Sentence
from wokhei.publishing.figures import explain_figure
from wokhei.text.orders import shown

ROLE_WORDS = {
    Role.PRIMARY: "Primary source",
    Role.REPORT: "Report",
    Role.OPINION: "Opinion",
    Role.DATA: "Data",
    Role.BACKGROUND: "Background",
}


class Mark(TypedDict):
    """A numbered note in a sentence: `id` is where it stands, `target` what it opens."""

    id: str
    target: str
    label: str
    title: str


class PageSentence(TypedDict):
    """A sentence as shown: its text, its kind and its notes."""

    text: str
    kind: str
    marks: list[Mark]
    figures: list[Mark]


class PageQuote(TypedDict):
    """A verbatim quote under its source; `references` lead back to the sentences that use it."""

    id: str
    label: str
    text: str
    start: int
    end: int
    references: list[str]


class PageSource(TypedDict):
    """One document cited, in the version that was read, with every quote taken from it."""

    id: str
    number: int
    outlet: str
    title: str
    url: str
    author: str
    language: str
    licence: str
    role: str
    quality: str
    published_at: str
    fetched_at: str
    version: str
    raw_sha256: str
    source_id: str
    copies: int
    quotes: list[PageQuote]


def outlets(sources: Iterable[PageSource]) -> int:
    """How many publish the documents cited; one may publish several."""
    return len({source["outlet"] for source in sources})


def counted(sources: Sequence[PageSource]) -> str:
    """How many documents are cited, and of how many sources where one publishes several."""
    documents, many = len(sources), outlets(sources)
    if documents == many:
        return str(many)
    return f"{documents} documents of {many} source{'' if many == 1 else 's'}"


class CountedDocument(TypedDict):
    """A document that a figure counts. `target` opens it where it is also cited."""

    outlet: str
    title: str
    url: str
    version: str
    target: str


class Calculation(TypedDict):
    """How one figure was calculated; `counted` are the documents that it counts.

    `references` lead back to the sentences that state it.
    """

    id: str
    label: str
    value: str
    explanation: str
    counted: list[CountedDocument]
    references: list[str]


def web_address(url: str) -> str:
    """The URL where a reader may safely be sent, or an empty string.

    Examples:
        >>> web_address("https://wire.example/a")
        'https://wire.example/a'
        >>> web_address("javascript:alert(1)"), web_address("https://me:secret@wire.example/")
        ('', '')
    """
    try:
        parts = urlsplit(url)
        named = bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return ""
    printable = not any(ord(c) < 33 or c in '"<>\\^`{|}' or ord(c) == 127 for c in url)
    return url if parts.scheme in {"http", "https"} and named and printable else ""


def letters(position: int) -> str:
    """The letters that number quotes under one source: a to z, then aa, ab and so on.

    Examples:
        >>> letters(0), letters(25), letters(26)
        ('a', 'z', 'aa')
    """
    name = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        name = chr(ord("a") + rest) + name
    return name


class Apparatus:
    """Numbers the notes of one article in the order in which a reader meets them.

    Set every sentence in reading order with `sentence`, then take `sources` and `calculations`.
    """

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self._sources: dict[str, PageSource] = {}
        self._quotes: dict[tuple[str, int, int], PageQuote] = {}
        self._marks: list[tuple[Mark, PageQuote]] = []
        self._calculations: dict[Computation, Calculation] = {}
        self._figure_notes = 0

    def sentence(self, sentence: Sentence) -> PageSentence:
        """The sentence with its notes.

        Raises:
            KeyError: It cites a document that the dossier does not hold.
        """
        return {
            "text": sentence.text,
            "kind": sentence.kind.value,
            "marks": [self._cite(citation) for citation in dict.fromkeys(sentence.citations)],
            "figures": [self._calculate(one) for one in _worth_a_note(sentence)],
        }

    def sources(self) -> list[PageSource]:
        """The documents cited, in the order of their numbers; also letters the notes."""
        for source in self._sources.values():
            for position, quote in enumerate(source["quotes"]):
                several = len(source["quotes"]) > 1
                quote["label"] = f"{source['number']}{letters(position) if several else ''}"
        for mark, quote in self._marks:
            mark["label"] = quote["label"]
        return list(self._sources.values())

    def quote(self, citation: Citation) -> tuple[str, str]:
        """The anchor and the label of a quote that was set; labels are there after `sources`."""
        quote = self._quotes[citation.document_id, citation.start, citation.end]
        return quote["id"], quote["label"]

    def calculations(self) -> list[Calculation]:
        """How each figure was calculated, in the order of the sentences."""
        for computation, calculation in self._calculations.items():
            calculation["counted"] = [self._counted(row) for row in computation.rows]
        return list(self._calculations.values())

    def _cite(self, citation: Citation) -> Mark:
        source = self._source(citation.document_id)
        place = (citation.document_id, citation.start, citation.end)
        if place not in self._quotes:
            quote: PageQuote = {
                "id": f"quote-{source['number']}-{len(source['quotes']) + 1}",
                "label": "",
                "text": citation.quote,
                "start": citation.start,
                "end": citation.end,
                "references": [],
            }
            self._quotes[place] = quote
            source["quotes"].append(quote)
        quote = self._quotes[place]
        mark: Mark = {
            "id": f"note-{len(self._marks) + 1}",
            "target": quote["id"],
            "label": "",
            "title": source["outlet"],
        }
        quote["references"].append(mark["id"])
        self._marks.append((mark, quote))
        return mark

    def _source(self, document_id: str) -> PageSource:
        if document_id not in self._sources:
            document = self.dossier.document(document_id)
            number = len(self._sources) + 1
            copies = len(self.dossier.copies.get(document_id, ()))
            self._sources[document_id] = page_source(document, number=number, copies=copies)
        return self._sources[document_id]

    def _calculate(self, computation: Computation) -> Mark:
        if computation not in self._calculations:
            number = len(self._calculations) + 1
            self._calculations[computation] = {
                "id": f"figure-{number}",
                "label": f"\u0192{number}",
                "value": computation.value,
                "explanation": explain_figure(computation.figure, computation.arguments),
                "counted": [],
                "references": [],
            }
        calculation = self._calculations[computation]
        self._figure_notes += 1
        mark: Mark = {
            "id": f"figure-note-{self._figure_notes}",
            "target": calculation["id"],
            "label": calculation["label"],
            "title": computation.value,
        }
        calculation["references"].append(mark["id"])
        return mark

    def _counted(self, document_id: str) -> CountedDocument:
        counted: CountedDocument = {
            "outlet": "",
            "title": "",
            "url": "",
            "version": document_id,
            "target": "",
        }
        try:
            document = self.dossier.document(document_id)
        except KeyError:
            return counted
        counted["outlet"] = document.source_name
        counted["title"] = shown(document.title)
        counted["url"] = web_address(document.url)
        if document_id in self._sources:
            counted["target"] = self._sources[document_id]["id"]
        return counted


def _worth_a_note(sentence: Sentence) -> list[Computation]:
    """The figures of a sentence, each once; the date of a cited document stands with its source."""
    cited = {citation.document_id for citation in sentence.citations}
    return [
        one
        for one in dict.fromkeys(sentence.computations)
        if not (one.figure in ("document_date", "document_day") and cited.issuperset(one.arguments))
    ]


def page_source(document: Document, *, number: int, copies: int) -> PageSource:
    """A document as it is listed under "Sources analyzed", without quotes as yet."""
    return {
        "id": f"source-{number}",
        "number": number,
        "outlet": document.source_name,
        "title": shown(document.title),
        "url": web_address(document.url),
        "author": shown(document.author),
        "language": document.language,
        "licence": document.licence,
        "role": ROLE_WORDS[document.role],
        "quality": document.quality.value,
        "published_at": document.dated,
        "fetched_at": document.fetched_at.isoformat(),
        "version": document.id,
        "raw_sha256": document.raw_sha256,
        "source_id": document.source_id,
        "copies": copies,
        "quotes": [],
    }

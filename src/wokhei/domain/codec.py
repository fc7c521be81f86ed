"""Nouns to JSON text and back, without loss."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, TypeVar

from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn

from wokhei.domain.dossier import Dossier

Noun = TypeVar("Noun")


def _instant(text: Any, _: Any) -> datetime:
    return datetime.fromisoformat(text)


def _written(at: datetime) -> str:
    return (at if at.tzinfo is UTC else at.astimezone(UTC)).isoformat().replace("+00:00", "Z")


def _make(*, documents_by_id: bool) -> Converter:
    converter = Converter(detailed_validation=False)
    converter.register_unstructure_hook(datetime, _written)
    converter.register_unstructure_hook(
        datetime | None, lambda at: None if at is None else _written(at)
    )
    converter.register_structure_hook(datetime, _instant)
    # What most nouns have many of: asking what a union may be takes longer than making it.
    converter.register_structure_hook(
        datetime | None, lambda text, _: None if text is None else datetime.fromisoformat(text)
    )
    converter.register_structure_hook_func(
        lambda kind: kind == tuple[float, ...], lambda values, _: tuple(map(float, values))
    )
    if documents_by_id:
        whole = make_dict_unstructure_fn(Dossier, converter)

        def by_id(dossier: Dossier) -> dict[str, Any]:
            body = whole(dossier)
            body["documents"] = [document.id for document in dossier.documents]
            # What a document is to a dossier is not known to the document itself.
            body["roles"] = {document.id: document.role.value for document in dossier.documents}
            return body

        converter.register_unstructure_hook(Dossier, by_id)
    return converter


_WHOLE = _make(documents_by_id=False)
_BY_ID = _make(documents_by_id=True)
_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


def to_data(noun: object, *, documents_by_id: bool = False) -> Any:
    """A noun as plain lists, mappings, strings and numbers.

    With `documents_by_id`, a dossier's documents are replaced by their ids; a store keeps the
    documents themselves once.
    """
    return (_BY_ID if documents_by_id else _WHOLE).unstructure(noun)


def from_data(data: Any, noun: type[Noun]) -> Noun:
    """The noun that `to_data` made the data from."""
    return _WHOLE.structure(data, noun)


def to_json(noun: object, *, documents_by_id: bool = False) -> str:
    """A noun as one line of JSON text, keys in the order of its fields.

    Examples:
        >>> from wokhei.domain.span import Span
        >>> to_json(Span(2, 5))
        '{"start": 2, "end": 5}'
    """
    return _ENCODE(to_data(noun, documents_by_id=documents_by_id))


def from_json(text: str, noun: type[Noun]) -> Noun:
    """The noun that `to_json` wrote.

    Examples:
        >>> from wokhei.domain.span import Span
        >>> from_json('{"start": 2, "end": 5}', Span)
        Span(start=2, end=5)
    """
    return from_data(json.loads(text), noun)

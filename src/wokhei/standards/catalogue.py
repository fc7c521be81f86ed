"""A standard as it is kept: TOML into nouns."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

from wokhei.domain.assessment import (
    AssessmentVerdict,
    Basis,
    Criterion,
    FrameKind,
    Rule,
    Standard,
)
from wokhei.domain.errors import InputError
from wokhei.standards.conditions import check

JUDGES = ("licence", "system")
TERMS = ("licence", "policy")  # roles of documents that grant and withhold rights
ROLES = (*TERMS, "card", "datasheet", "repository", "report")  # of the documents of a system


def parse_standard(source: str, *, where: str = "") -> Standard:
    """Read a standard.

    Raises:
        InputError: It is not TOML, lacks a field, or a rule cannot be understood.

    Examples:
        >>> parse_standard('id = "x"').id
        Traceback (most recent call last):
        ...
        wokhei.domain.errors.InputError: the standard lacks: title, publisher, licence, judges, ...
    """
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"not TOML: {error}", where=where) from error
    fields = ("id", "title", "publisher", "licence", "judges", "criteria")
    missing = [name for name in fields if not data.get(name)]
    if missing:
        raise InputError(f"the standard lacks: {', '.join(missing)}", where=where)
    if data["judges"] not in JUDGES:
        raise InputError(
            f"judges = {data['judges']!r} must be one of: {', '.join(JUDGES)}", where=where
        )
    return Standard(
        id=str(data["id"]),
        title=str(data["title"]),
        publisher=str(data["publisher"]),
        url=str(data.get("url", "")),
        licence=str(data["licence"]),
        judges=str(data["judges"]),
        criteria=tuple(_criterion(item, where) for item in data["criteria"]),
        approved=tuple(str(name) for name in data.get("approved", ())),
    )


def _criterion(item: Mapping[str, object], where: str) -> Criterion:
    number = str(item.get("number", ""))
    place = f"criterion {number or '?'}"
    missing = [name for name in ("number", "name", "question", "silence") if not item.get(name)]
    if missing:
        raise InputError(f"{place} lacks: {', '.join(missing)}", where=where)
    rules, topics = item.get("rules", []), item.get("topics", [])
    if not isinstance(rules, list) or not isinstance(topics, list) or not (rules or topics):
        raise InputError(f"{place} needs rules or topics, as lists", where=where)
    roles = item.get("roles", [])
    unknown = [role for role in roles if role not in ROLES] if isinstance(roles, list) else [roles]
    if unknown or not isinstance(roles, list):
        known = ", ".join(ROLES)
        raise InputError(f"{place}: no role is called {unknown[0]!r}; one of: {known}", where=where)
    return Criterion(
        number=number,
        name=str(item["name"]),
        question=str(item["question"]),
        silence=_verdict(item["silence"], place, where),
        rules=tuple(_rule(rule, place, where) for rule in rules),
        topics=tuple(str(topic) for topic in topics),
        roles=tuple(str(role) for role in roles),
    )


def _rule(item: Mapping[str, object], place: str, where: str) -> Rule:
    missing = [name for name in ("id", "when", "verdict") if not item.get(name)]
    if missing:
        raise InputError(f"a rule of {place} lacks: {', '.join(missing)}", where=where)
    when = str(item["when"])
    problem = check(when)
    if problem:
        raise InputError(f"rule {item['id']} of {place}: {problem}", where=where)
    quotes = item.get("quotes", [])
    known = {kind.value for kind in FrameKind}
    names = [str(name) for name in quotes] if isinstance(quotes, list) else []
    unknown = [name for name in names if name not in known]
    if unknown:
        raise InputError(
            f"rule {item['id']} of {place}: no frame is called {unknown[0]!r}", where=where
        )
    basis = str(item.get("basis", "text"))
    if basis not in set(Basis):
        raise InputError(f"rule {item['id']} of {place}: no basis is called {basis!r}", where=where)
    return Rule(
        id=str(item["id"]),
        when=when,
        verdict=_verdict(item["verdict"], place, where),
        quotes=tuple(FrameKind(name) for name in names),
        basis=Basis(basis),
    )


def _verdict(value: object, place: str, where: str) -> AssessmentVerdict:
    if value not in set(AssessmentVerdict):
        known = ", ".join(AssessmentVerdict)
        raise InputError(f"{place}: {value!r} is no verdict; one of: {known}", where=where)
    return AssessmentVerdict(str(value))

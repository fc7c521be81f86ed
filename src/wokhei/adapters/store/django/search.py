"""Full-text search in the database: FTS5 on SQLite, a GIN index on Postgres.

Postgres keeps its index itself. On SQLite a document that is saved gets a number, and the words of
those numbered since are taken up by the next search: most of what is heard is never looked for in
the same hour, and indexing it takes three times as long as keeping it. SQLite ranks with BM25,
Postgres with its own cover density.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from django.db import connection, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from wokhei.adapters.store.words import words_of

LONGEST_TEXT = 100_000  # code points indexed of one document; a long report has about 60,000
AT_A_TIME = 500  # documents indexed in one transaction: others may write in between
TITLE, TEXT = 3.0, 1.0  # what a word of the title counts, and one of the text

# The index knows documents by number: the row ids of a table without a number of its own may change
# when the database is compacted. It keeps no text; a document is taken out by saying what was in.
_SQLITE = (
    "CREATE TABLE document_number (number INTEGER PRIMARY KEY, document_id VARCHAR(64) NOT NULL "
    "UNIQUE, published_at DATETIME NOT NULL)",
    "CREATE VIRTUAL TABLE document_words USING fts5(title, text, content='', "
    "tokenize='porter unicode61 remove_diacritics 2')",
    """CREATE TRIGGER document_words_deleted BEFORE DELETE ON document BEGIN
        INSERT INTO document_words (document_words, rowid, title, text)
        SELECT 'delete', number, old.title, {old_text} FROM document_number
        WHERE document_id = old.id AND number IN (SELECT id FROM document_words_docsize);
        DELETE FROM document_number WHERE document_id = old.id;
    END""",
)
_NUMBERED = """INSERT INTO document_number (document_id, published_at)
    SELECT id, published_at FROM document WHERE id IN ({ids})"""
_TAKEN_UP = """INSERT INTO document_words (rowid, title, text)
    SELECT number, document.title, {text} FROM document_number
    JOIN document ON document_id = document.id
    WHERE number > (SELECT coalesce(max(id), 0) FROM document_words_docsize)
    ORDER BY number LIMIT %s"""
_VECTOR = (
    f"setweight(to_tsvector('english', title), 'A') || "
    f"setweight(to_tsvector('english', left(text, {LONGEST_TEXT})), 'D')"
)
_POSTGRES = (f"CREATE INDEX document_words ON document USING gin (({_VECTOR}))",)


def _body(row: str) -> str:
    """The text of a row after its title, cut, in SQLite's words."""
    after = f"CASE WHEN instr({row}.text, {row}.title) = 1 THEN length({row}.title) + 1 ELSE 1 END"
    return f"substr({row}.text, {after}, {LONGEST_TEXT})"


def build(database: BaseDatabaseWrapper) -> None:
    """Make the index, with what the store holds already."""
    with database.cursor() as cursor:
        for statement in statements(database.vendor):
            cursor.execute(statement)
        if database.vendor == "sqlite":
            cursor.execute(_NUMBERED.format(ids="SELECT id FROM document"))


def number(ids: Sequence[str]) -> None:
    """Number documents that were saved just now, so that the next search takes them up."""
    if connection.vendor == "sqlite" and ids:
        with connection.cursor() as cursor:
            ids_given = _NUMBERED.format(ids="SELECT value FROM json_each(%s)")
            cursor.execute(ids_given, [json.dumps(ids)])


def _take_up() -> None:
    """Index the words of what was numbered since the last time, some at a time."""
    statement = _TAKEN_UP.format(text=_body("document"))
    taken = AT_A_TIME if connection.vendor == "sqlite" else 0
    while taken == AT_A_TIME:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, [AT_A_TIME])
            taken = cursor.rowcount


def statements(vendor: str) -> list[str]:
    """What makes the index on a database of that kind."""
    made = {"sqlite": _SQLITE, "postgresql": _POSTGRES}[vendor]
    return [statement.format(old_text=_body("old")) for statement in made]


def best(query: str, *, since: datetime | None, until: datetime | None, limit: int) -> list[str]:
    """The ids of the documents that hold a word of the query, the best match first."""
    words = words_of(query)
    if not words or limit < 1:
        return []
    _take_up()
    bounds = [(" AND published_at >= %s", since), (" AND published_at < %s", until)]
    dated = "".join(sql for sql, at in bounds if at is not None)
    dates = [connection.ops.adapt_datetimefield_value(at) for _, at in bounds if at is not None]
    with connection.cursor() as cursor:
        cursor.execute(
            asking(connection.vendor, dated), [matching(words, connection.vendor), *dates, limit]
        )
        return [row[0] for row in cursor.fetchall()]


def asking(vendor: str, dated: str) -> str:
    """The statement that asks for the best documents; `dated` is its condition on their dates."""
    if vendor == "sqlite":
        return (
            "SELECT document_id FROM document_words "  # noqa: S608  # nothing of the query but %s
            "JOIN document_number ON number = document_words.rowid "
            f"WHERE document_words MATCH %s{dated} "
            f"ORDER BY bm25(document_words, {TITLE}, {TEXT}), published_at DESC, document_id "
            "LIMIT %s"
        )
    return (
        "SELECT id FROM document, to_tsquery('english', %s) AS wanted "  # noqa: S608  # as above
        f"WHERE ({_VECTOR}) @@ wanted{dated} "
        f"ORDER BY ts_rank_cd({_VECTOR}, wanted, 1) DESC, published_at DESC, id LIMIT %s"
    )


def matching(words: list[str], vendor: str) -> str:
    """The words in the database's query language, any of which may match."""
    if vendor == "sqlite":
        return " OR ".join(f'"{word}"' for word in words)
    return " | ".join(f"'{word}'" for word in words)

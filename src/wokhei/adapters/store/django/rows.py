"""Rows in and out of tables: what every noun of the store needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from itertools import islice
from typing import Any, TypeVar

from django.db import connection, models

from wokhei.domain.errors import NotFound

CHUNK = 500  # rows a statement: well below SQLite's limit on variables
_AS_IS = frozenset({str, int, float, bool, bytes, type(None)})  # as every driver takes them

Row = TypeVar("Row", bound=models.Model)
Thing = TypeVar("Thing")


def row_of(row: type[Row], noun: str, identity: str) -> Row:
    """The row of that primary key, or `NotFound` with the noun."""
    try:
        return row._default_manager.get(pk=identity)
    except row.DoesNotExist as error:  # type: ignore[attr-defined]
        raise NotFound(noun, identity) from error


def of_desk(row: type[Row], desk: str | None) -> models.QuerySet[Row]:
    """The rows of a desk, or all."""
    rows = row._default_manager.all()
    return rows if desk is None else rows.filter(desk=desk)


def keep_others_from(row: type[models.Model]) -> None:
    """Let nobody else write to the table in this transaction; SQLite has one writer anyway."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            table = connection.ops.quote_name(row._meta.db_table)
            cursor.execute(f"LOCK TABLE {table} IN SHARE ROW EXCLUSIVE MODE")


def known_of(row: type[models.Model], keys: Sequence[str]) -> list[str]:
    """Those of the primary keys that there are rows of; no more of them than `CHUNK`."""
    if not keys:
        return []
    quote = connection.ops.quote_name
    table, name = quote(row._meta.db_table), quote(row._meta.pk.attname)
    given = ", ".join(["%s"] * len(keys))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {name} FROM {table} WHERE {name} IN ({given})", keys)  # noqa: S608
        return [found for (found,) in cursor.fetchall()]


def write(
    row: type[models.Model],
    columns: Sequence[str],
    values: Iterable[Sequence[Any]],
    *,
    replacing: bool = False,
) -> None:
    """Insert rows; where the first column's key is there already, replace that row or leave it.

    Plain SQL: making model instances and compiling their statement takes longer than all else that
    hearing a feed does.
    """
    adapt = _adapter()
    rows = [[value if type(value) in _AS_IS else adapt(value) for value in one] for one in values]
    if rows:
        with connection.cursor() as cursor:
            sql = _upsert(row, tuple(columns), replacing=replacing, vendor=connection.vendor)
            cursor.executemany(sql, rows)


@cache
def _upsert(
    row: type[models.Model], columns: tuple[str, ...], *, replacing: bool, vendor: str
) -> str:
    """The statement, in the words of that vendor's database, which is the one connected to."""
    quote = connection.ops.quote_name
    table, key = quote(row._meta.db_table), quote(columns[0])
    names = [quote(name) for name in columns]
    changes = ", ".join(f"{name} = excluded.{name}" for name in names if name != key)
    return (
        f"INSERT INTO {table} ({', '.join(names)}) "  # noqa: S608  # our own names
        f"VALUES ({', '.join(['%s'] * len(names))}) ON CONFLICT ({key}) DO "
        + (f"UPDATE SET {changes}" if replacing else "NOTHING")
    )


def instant(at: datetime) -> datetime:
    """An instant as a statement of ours returns it: SQLite's knows of no zone, and is in UTC."""
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _adapter() -> Callable[[Any], Any]:
    """What makes of a value what the database's driver takes."""
    instant_of = connection.ops.adapt_datetimefield_value
    in_utc = connection.vendor == "sqlite" and connection.timezone is UTC

    def adapt(value: Any) -> Any:
        if isinstance(value, Enum):
            return value._value_
        if not isinstance(value, datetime):
            return value
        # As Django writes it, which asks for the zone of each.
        return value.isoformat(" ")[:-6] if in_utc and value.tzinfo is UTC else instant_of(value)

    return adapt


def chunks(items: Iterable[Thing]) -> Iterator[list[Thing]]:
    """The items, as many at a time as go into one statement."""
    source = iter(items)
    while chunk := list(islice(source, CHUNK)):
        yield chunk

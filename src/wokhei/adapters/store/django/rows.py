"""Rows in and out of tables: what every noun of the store needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from enum import Enum
from itertools import islice
from typing import Any, TypeVar

from django.db import connection, models

from wokhei.domain.errors import NotFound

CHUNK = 500  # rows a statement: well below SQLite's limit on variables

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


def known_of(row: type[Row], keys: Sequence[str]) -> list[str]:
    """Those of the primary keys that there are rows of."""
    return list(row._default_manager.filter(pk__in=keys).values_list("pk", flat=True))


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
    quote = connection.ops.quote_name
    table, key = quote(row._meta.db_table), quote(columns[0])
    names = [quote(name) for name in columns]
    changes = ", ".join(f"{name} = excluded.{name}" for name in names if name != key)
    sql = (
        f"INSERT INTO {table} ({', '.join(names)}) "  # noqa: S608  # our own names
        f"VALUES ({', '.join(['%s'] * len(names))}) ON CONFLICT ({key}) DO "
        + (f"UPDATE SET {changes}" if replacing else "NOTHING")
    )
    with connection.cursor() as cursor:
        cursor.executemany(sql, [[*map(_plain, one)] for one in values])


def instant(at: datetime) -> datetime:
    """An instant as a statement of ours returns it: SQLite's knows of no zone, and is in UTC."""
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _plain(value: Any) -> Any:
    """The value as the database's driver takes it."""
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    return value.value if isinstance(value, Enum) else value


def chunks(items: Iterable[Thing]) -> Iterator[list[Thing]]:
    """The items, as many at a time as go into one statement."""
    source = iter(items)
    while chunk := list(islice(source, CHUNK)):
        yield chunk

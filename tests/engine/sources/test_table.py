from __future__ import annotations

import pytest

from wokhei.domain.errors import CatalogueError
from wokhei.sources import read_tsv, write_tsv

HEADER = "desk\tname\tfeed_url\tsite_url\tlanguage\tkind\n"
ROW = "science\tKestrel\thttps://kestrel.example/feed\thttps://kestrel.example/\ten\tfeed\n"


def test_a_table_written_is_read_back_the_same() -> None:
    sources = read_tsv(HEADER + ROW, where="my.tsv")

    assert read_tsv(write_tsv(sources), where="again.tsv") == sources


def test_a_line_repeated_word_for_word_is_dropped() -> None:
    assert len(read_tsv(HEADER + ROW + ROW, where="my.tsv")) == 1


def test_columns_may_stand_in_any_order() -> None:
    table = "kind\tname\tfeed_url\tsite_url\tlanguage\tdesk\n"
    table += "page\tKestrel\thttps://kestrel.example/terms\t\ten\tpolicy\n"

    (source,) = read_tsv(table, where="my.tsv")

    assert (source.kind, source.desk, source.site_url) == (
        "page",
        "policy",
        "https://kestrel.example/terms",
    )


def test_a_space_in_an_address_is_encoded() -> None:
    row = ROW.replace("/feed", "/feed?type=News Item")

    (source,) = read_tsv(HEADER + row, where="my.tsv")

    assert source.feed_url == "https://kestrel.example/feed?type=News%20Item"


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("", "my.tsv: the file is empty; it needs a header line with desk"),
        (HEADER.replace("\tkind", ""), "my.tsv:1: the header lacks kind"),
        (HEADER + "science\tKestrel\n", "my.tsv:2: 2 cells where the header has 6"),
        (HEADER + ROW.replace("https://kestrel.example/feed", "feed"), "feed_url 'feed' is no web"),
        (HEADER + ROW.replace("https://kestrel", "ftp://kestrel"), "is no web address; give one"),
        (HEADER + ROW.replace("https://k", "https://me:pw@k"), "is no web address"),
        (HEADER + ROW.replace("\tfeed\n", "\tradio\n"), "kind 'radio' is unknown; use one of feed"),
        (HEADER + ROW + ROW.replace("Kestrel", "Other"), "my.tsv:3: feed_url https://kestrel"),
        (HEADER + ROW.replace("Kestrel", ""), "my.tsv:2: name is empty; fill it in"),
        (HEADER + ROW.replace("science", ""), "my.tsv:2: desk is empty; fill it in"),
    ],
)
def test_a_table_that_cannot_be_used_names_the_line_and_the_remedy(
    table: str, message: str
) -> None:
    with pytest.raises(CatalogueError, match=r"^my\.tsv") as caught:
        read_tsv(table, where="my.tsv")

    assert message in str(caught.value)

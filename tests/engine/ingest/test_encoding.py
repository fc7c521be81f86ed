from __future__ import annotations

import pytest

from wokhei.ingest.encoding import decode
from wokhei.ingest.hygiene import begin_at_root, repair, without_doctype

TEXT = "<?xml version='1.0' encoding='{}'?><rss>naïve “café”</rss>"


@pytest.mark.parametrize(
    ("declared", "real", "content_type"),
    [
        ("utf-8", "utf-8", ""),
        ("utf-8", "utf-8-sig", ""),
        ("utf-16", "utf-16", ""),
        ("utf-16", "utf-16-le", ""),
        ("utf-16", "utf-16-be", ""),
        ("utf-32", "utf-32-le", ""),
        ("windows-1252", "cp1252", ""),
        ("iso-8859-1", "cp1252", ""),
        ("iso-8859-1", "utf-8", ""),
        ("utf-8", "cp1252", ""),
        ("no-such-thing", "cp1252", ""),
        ("idna", "cp1252", ""),
        ("", "cp1252", "text/xml; charset=windows-1252"),
        ("windows-1252", "cp1252", "text/xml; charset=utf-8"),
    ],
)
def test_text_is_decoded_as_what_it_is(declared: str, real: str, content_type: str) -> None:
    body = TEXT.format(declared).encode(real)

    assert decode(body, content_type=content_type).endswith("<rss>naïve “café”</rss>")


def test_a_seven_bit_encoding_is_believed() -> None:
    body = "<?xml version='1.0' encoding='iso-2022-jp'?><rss>日本</rss>".encode("iso-2022-jp")

    assert "日本" in decode(body)


@pytest.mark.parametrize(
    ("declared", "real", "word"),
    [
        ("gb2312", "gbk", "朱镕基"),
        ("gbk", "gb18030", "㐀"),
        ("Shift_JIS", "cp932", "①髙"),
        ("euc-kr", "cp949", "똠"),
        ("big5", "big5hkscs", "嘅"),
        ("windows-874", "cp874", "สวัสดี"),
        ("iso-8859-9", "cp1254", "İstanbul’da"),
        ("x-sjis", "cp932", "日本"),
    ],
)
def test_an_encoding_is_read_as_the_wider_one_that_goes_by_its_name(
    declared: str, real: str, word: str
) -> None:
    body = f"<?xml version='1.0' encoding='{declared}'?><rss>{word}</rss>".encode(real)

    assert decode(body).endswith(f"<rss>{word}</rss>")


def test_the_sort_of_ebcdic_that_is_declared_is_used() -> None:
    body = "<?xml version='1.0' encoding='cp875'?><rss>άλφα</rss>".encode("cp875")

    assert decode(body).endswith("<rss>άλφα</rss>")


def test_stray_bytes_in_utf_8_are_read_as_windows_1252() -> None:
    assert decode("café ".encode() + b"\x93x\x94") == "café “x”"


def test_a_byte_order_mark_twice_is_dropped_twice() -> None:
    assert decode(b"\xef\xbb\xbf\xef\xbb\xbfx") == "x"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("<!DOCTYPE html><p>", "<!DOCTYPE html><p>"),
        ("junk <rss/>", "<rss/>"),
        ("<b>Notice</b> <?xml version='1.0'?>\n<feed/>", "<feed/>"),
    ],
)
def test_junk_before_the_root_is_cut(text: str, left: str) -> None:
    assert begin_at_root(text) == left


@pytest.mark.parametrize(
    ("text", "left", "declared"),
    [
        ("<rss/>", "<rss/>", False),
        ("<!DOCTYPE rss SYSTEM 'a>b'><rss/>", "<rss/>", False),
        ("<!DOCTYPE r [<!ENTITY a ']>'>]><rss/>", "<rss/>", True),
        ("<!DOCTYPE r [<!ENTITY", "", True),
    ],
)
def test_a_document_type_is_taken_out(text: str, left: str, declared: bool) -> None:
    assert without_doctype(text) == (left, declared)


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        ("a & b", "a &amp; b"),
        ("&eacute;&unknown;", "é&amp;unknown;"),
        ("&#65;&#x41;&#0;&#xD800;&#99999999999;&#;", "&#65;&#x41;&amp;#;"),
        ("&AMP;&LT;", "&amp;&lt;"),
        ("<![CDATA[a & b]]> & c", "<![CDATA[a & b]]> &amp; c"),
        ("<!-- & --> &", "<!-- & --> &amp;"),
        ("a\x00\x0bb", "ab"),
    ],
)
def test_references_are_made_legal(text: str, repaired: str) -> None:
    assert repair(text) == repaired

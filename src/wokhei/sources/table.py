"""Sources as a table of tab-separated values."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from wokhei.domain.errors import CatalogueError
from wokhei.domain.source import Source, SourceKind
from wokhei.domain.span import digest
from wokhei.sources.family import family_of

COLUMNS = ("desk", "name", "feed_url", "site_url", "language", "kind")


def source_id(feed_url: str) -> str:
    """The identity of the source polled at that URL.

    Examples:
        >>> source_id("https://one.example/feed") == source_id("https://two.example/feed")
        False
    """
    return digest("source", feed_url, size=8)


def read_tsv(text: str, *, where: str) -> list[Source]:
    r"""The sources of a table with a header line, in its order.

    Columns may stand in any order, and others beside them are ignored. Lines that are blank or
    begin with `#` are skipped. A line that repeats an earlier one word for word is dropped.

    Args:
        text: The whole table.
        where: The name of the file, for messages.

    Raises:
        CatalogueError: A column is missing, or a line cannot be used; it names the line.

    Examples:
        >>> table = "desk\tname\tfeed_url\tsite_url\tlanguage\tkind\n"
        >>> table += "science\tOne\thttps://one.example/feed\thttps://one.example/\ten\tfeed\n"
        >>> [source.family for source in read_tsv(table, where="sources.tsv")]
        ['one.example']
    """
    sources: dict[str, tuple[int, Source]] = {}
    columns: list[str] | None = None
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if columns is None:
            columns = _columns(cells, where=where, line=number)
            continue
        if len(cells) < len(columns):
            raise CatalogueError(
                f"{len(cells)} cells where the header has {len(columns)}; "
                "separate the cells with tabs and leave none out",
                where=where,
                line=number,
            )
        source = _source(dict(zip(columns, cells, strict=False)), where=where, line=number)
        first, known = sources.setdefault(source.id, (number, source))
        if known != source:
            raise CatalogueError(
                f"feed_url {source.feed_url} is already on line {first} with other details; "
                "keep one of the two lines",
                where=where,
                line=number,
            )
    if columns is None:
        raise CatalogueError(
            f"the file is empty; it needs a header line with {', '.join(COLUMNS)}", where=where
        )
    return [source for _, source in sources.values()]


def write_tsv(sources: Iterable[Source]) -> str:
    """The sources as a table that `read_tsv` reads."""
    rows = ["\t".join(COLUMNS)]
    for source in sources:
        cells = (
            source.desk,
            source.name,
            source.feed_url,
            source.site_url,
            source.language,
            source.kind,
        )
        rows.append("\t".join(" ".join(cell.split()) for cell in cells))
    return "\n".join(rows) + "\n"


def web_address(value: str, *, what: str, where: str, line: int | None) -> str:
    """The value if it is an http or https URL with a host; spaces in it are percent-encoded.

    Raises:
        CatalogueError: It is not.
    """
    try:
        parts = urlsplit(value)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and not parts.username
        usable = usable and not any(character.isspace() for character in parts.netloc)
        _ = parts.port
    except ValueError:
        usable = False
    if not usable or not value.isprintable():
        raise CatalogueError(
            f"{what} {value!r} is no web address; give one that begins with https:// or http:// "
            "and has no user name in it",
            where=where,
            line=line,
        )
    return value.replace(" ", "%20")


def _columns(cells: list[str], *, where: str, line: int) -> list[str]:
    columns = [cell.lower() for cell in cells]
    missing = [column for column in COLUMNS if column not in columns]
    if missing:
        raise CatalogueError(
            f"the header lacks {', '.join(missing)}; it needs {', '.join(COLUMNS)}, "
            "separated by tabs",
            where=where,
            line=line,
        )
    return columns


def _source(row: dict[str, str], *, where: str, line: int) -> Source:
    feed_url = web_address(row["feed_url"], what="feed_url", where=where, line=line)
    site_url = row["site_url"] or feed_url
    site_url = web_address(site_url, what="site_url", where=where, line=line)
    for column in ("desk", "name"):
        if not row[column]:
            raise CatalogueError(f"{column} is empty; fill it in", where=where, line=line)
    try:
        kind = SourceKind(row["kind"])
    except ValueError as error:
        raise CatalogueError(
            f"kind {row['kind']!r} is unknown; use one of {', '.join(SourceKind)}",
            where=where,
            line=line,
        ) from error
    return Source(
        id=source_id(feed_url),
        name=row["name"],
        desk=row["desk"],
        feed_url=feed_url,
        site_url=site_url,
        language=row["language"] or "und",
        kind=kind,
        family=family_of(site_url) or family_of(feed_url),
        invented=row.get("invented", "").lower() in {"1", "true", "yes"},
    )

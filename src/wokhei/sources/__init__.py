"""The catalogue: TSV and OPML in and out, desks, owner families."""

from importlib import resources

from wokhei.domain.source import Source
from wokhei.sources.desks import DESKS
from wokhei.sources.family import family_of, family_of_host
from wokhei.sources.opml import read_opml, write_opml
from wokhei.sources.table import COLUMNS, read_tsv, source_id, write_tsv

__all__ = [
    "COLUMNS",
    "DESKS",
    "catalogue",
    "family_of",
    "family_of_host",
    "read_opml",
    "read_tsv",
    "source_id",
    "write_opml",
    "write_tsv",
]


def catalogue() -> list[Source]:
    """The sources that come with the package; facts, none of them checked to be alive."""
    # The one file the engine opens: a part of the package, as its modules are.
    file = resources.files("wokhei.sources") / "catalogue.tsv"
    return read_tsv(file.read_text(encoding="utf-8"), where="catalogue.tsv")

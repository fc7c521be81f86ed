"""The catalogue: TSV and OPML in and out, desks, owner families.

The catalogue that comes with the package is the file `catalogue.tsv` beside this module.
"""

from wokhei.sources.catalogue import COLUMNS, read_tsv, source_id, write_tsv
from wokhei.sources.desks import DESKS
from wokhei.sources.family import family_of
from wokhei.sources.opml import read_opml, write_opml

__all__ = [
    "COLUMNS",
    "DESKS",
    "family_of",
    "read_opml",
    "read_tsv",
    "source_id",
    "write_opml",
    "write_tsv",
]

"""From a verified draft to an immutable edition."""

from wokhei.publishing.bundle import as_published, from_kept, kept, records
from wokhei.publishing.manuscript import cited
from wokhei.publishing.notices import correction_note
from wokhei.publishing.page import edition
from wokhei.publishing.site import Site, article_path, featured, slug

__all__ = [
    "Site",
    "article_path",
    "as_published",
    "cited",
    "correction_note",
    "edition",
    "featured",
    "from_kept",
    "kept",
    "records",
    "slug",
]

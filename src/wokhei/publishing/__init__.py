"""From a verified draft to an immutable edition."""

from wokhei.publishing.page import edition
from wokhei.publishing.site import Site, article_path, featured, slug

__all__ = ["Site", "article_path", "edition", "featured", "slug"]

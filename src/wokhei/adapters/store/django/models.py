"""The tables. Columns are what is asked for; `noun` is the whole noun as JSON (see `codec`).

Documents, sources and editions are spelt out: people look into those. No logic lives here.
"""

from __future__ import annotations

from django.db import models


class SourceRow(models.Model):
    """One `Source`."""

    id = models.CharField(primary_key=True, max_length=64)
    name = models.TextField()
    desk = models.CharField(max_length=64, db_index=True)
    feed_url = models.TextField()
    site_url = models.TextField()
    language = models.CharField(max_length=35)
    kind = models.CharField(max_length=16)
    family = models.TextField()
    invented = models.BooleanField(default=False)

    class Meta:
        db_table = "source"


class HealthRow(models.Model):
    """One `SourceHealth`."""

    source_id = models.CharField(primary_key=True, max_length=64)
    state = models.CharField(max_length=16)
    due_at = models.DateTimeField(null=True, db_index=True)
    noun = models.TextField()

    class Meta:
        db_table = "source_health"


class DocumentRow(models.Model):
    """One `Document`: an immutable version."""

    id = models.CharField(primary_key=True, max_length=64)
    key = models.CharField(max_length=64, db_index=True)
    source_id = models.CharField(max_length=64)
    source_name = models.TextField()
    family = models.TextField()
    desk = models.CharField(max_length=64)
    url = models.TextField()
    title = models.TextField()
    text = models.TextField()
    published_at = models.DateTimeField()
    fetched_at = models.DateTimeField()
    raw_sha256 = models.CharField(max_length=64)
    extractor = models.CharField(max_length=64)
    author = models.TextField(default="")
    language = models.CharField(max_length=35, default="und")
    licence = models.TextField(default="")
    quality = models.CharField(max_length=16)
    role = models.CharField(max_length=16)
    dated_to = models.CharField(max_length=16, default="day", db_default="day")

    class Meta:
        db_table = "document"
        indexes = [  # noqa: RUF012
            models.Index(fields=["published_at", "id"], name="document_published"),
            models.Index(fields=["desk", "published_at"], name="document_desk"),
            models.Index(fields=["source_id", "published_at"], name="document_source"),
        ]


class AliasRow(models.Model):
    """Another name of an item, as a digest: an id that its feed gave it later."""

    name = models.CharField(primary_key=True, max_length=64)
    source_id = models.CharField(max_length=64, db_index=True)
    key = models.CharField(max_length=64)

    class Meta:
        db_table = "alias"


class BlobRow(models.Model):
    """Bytes compressed with zstd: read in a poll, or kept for good."""

    sha256 = models.CharField(primary_key=True, max_length=64)
    data = models.BinaryField()
    polled_at = models.DateTimeField(null=True, db_index=True)  # null: kept for good

    class Meta:
        db_table = "blob"


class SnapshotRow(models.Model):
    """One `Snapshot`: how a blob was come by."""

    id = models.CharField(primary_key=True, max_length=64)
    sha256 = models.CharField(max_length=64, db_index=True)
    at = models.DateTimeField(db_index=True)
    final_url = models.TextField()
    noun = models.TextField()

    class Meta:
        db_table = "snapshot"


class StoryRow(models.Model):
    """One `Story`."""

    id = models.CharField(primary_key=True, max_length=64)
    desk = models.CharField(max_length=64)
    updated_at = models.DateTimeField()
    noun = models.TextField()

    class Meta:
        db_table = "story"
        indexes = [models.Index(fields=["desk", "updated_at"], name="story_desk")]  # noqa: RUF012


class SignalRow(models.Model):
    """One `Signal`."""

    id = models.CharField(primary_key=True, max_length=64)
    desk = models.CharField(max_length=64)
    kind = models.CharField(max_length=16)
    reported = models.BooleanField()
    at = models.DateTimeField()
    score = models.FloatField()
    noun = models.TextField()

    class Meta:
        db_table = "signal"
        indexes = [  # noqa: RUF012
            models.Index(fields=["reported", "at"], name="signal_at"),
            models.Index(fields=["desk", "at"], name="signal_desk"),
        ]


class ArticleRow(models.Model):
    """One `Article`; its dossier names documents by id."""

    id = models.CharField(primary_key=True, max_length=64)
    slug = models.CharField(max_length=120, unique=True)
    desk = models.CharField(max_length=64)
    state = models.CharField(max_length=16)
    updated_at = models.DateTimeField()
    noun = models.TextField()

    class Meta:
        db_table = "article"
        indexes = [models.Index(fields=["state", "updated_at"], name="article_state")]  # noqa: RUF012


class EditionRow(models.Model):
    """One `Edition`: an immutable revision."""

    article = models.ForeignKey(ArticleRow, on_delete=models.PROTECT)
    revision = models.PositiveIntegerField()
    slug = models.CharField(max_length=120, db_index=True)
    desk = models.CharField(max_length=64)
    headline = models.TextField()
    standfirst = models.TextField()
    published_at = models.DateTimeField()
    page = models.TextField()
    digest = models.CharField(max_length=64)
    featured = models.BooleanField(default=False)
    tags = models.TextField(default="[]")

    class Meta:
        db_table = "edition"
        constraints = [  # noqa: RUF012
            models.UniqueConstraint(fields=["article", "revision"], name="one_edition_a_revision")
        ]


class ShiftRow(models.Model):
    """One `Shift`."""

    desk = models.CharField(max_length=64)
    started_at = models.DateTimeField()
    noun = models.TextField()

    class Meta:
        db_table = "shift"
        indexes = [models.Index(fields=["desk", "started_at"], name="shift_desk")]  # noqa: RUF012

"""`wokhei sources export`: the list, or what was read, by the file's ending."""

from __future__ import annotations

from pathlib import Path

from warcio.archiveiterator import ArchiveIterator

from tests.cli.conftest import Run


def test_what_was_read_goes_to_a_warc_file(run: Run, tmp_path: Path) -> None:
    done = run("sources", "export", "read.warc.gz", "--since", "2026-01-01")

    with (tmp_path / "read.warc.gz").open("rb") as file:
        kinds = [record.rec_type for record in ArchiveIterator(file)]
    assert (done.returncode, done.stdout) == (0, "0 answers written to read.warc.gz\n")
    assert kinds == ["warcinfo"]
    assert not (tmp_path / "read.warc.gz.part").exists()


def test_a_stretch_of_time_is_of_a_warc_file_only(run: Run) -> None:
    done = run("sources", "export", "sources.opml", "--since", "2026-01-01")

    assert done.returncode == 2
    assert "name it FILE.warc.gz" in done.stderr


def test_a_file_that_cannot_be_written_is_named(run: Run) -> None:
    done = run("sources", "export", "nowhere/read.warc.gz")

    assert done.returncode == 3
    assert "nowhere/read.warc.gz: cannot be written" in done.stderr

"""`wokhei bundle` and `wokhei verify BUNDLE`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.engine.publishing.test_bundle import TEXTS
from wokhei.adapters.bundles import pack, sealed, unpack
from wokhei.adapters.signing import Signer
from wokhei.domain import bundle


@pytest.fixture
def signer(tmp_path: Path) -> Signer:
    return Signer.of(tmp_path)


@pytest.fixture
def file(tmp_path: Path, signer: Signer) -> Path:
    path = tmp_path / "evidence.zip"
    path.write_bytes(sealed(TEXTS, signer))
    return path


def test_a_sound_bundle_holds(run: Run, file: Path) -> None:
    done = run("verify", file.name, "--json")

    body = json.loads(done.stdout)
    assert done.returncode == 0, done.stderr
    assert body["holds"] is True
    assert body["slug"] == "port-fees"
    assert {one["check"] for one in body["checks"]} >= {"signature", "digests", "verdicts"}


def test_the_publishers_key_is_compared_when_given(
    run: Run, file: Path, signer: Signer, tmp_path: Path
) -> None:
    (tmp_path / "key.pem").write_text(signer.public, "ascii")

    assert run("verify", file.name, "--key", "key.pem").returncode == 0
    assert run("verify", file.name, "--key", signer.fingerprint.upper()).returncode == 0
    other = run("verify", file.name, "--key", "0" * 64)
    assert other.returncode == 1
    assert "not by 0000" in other.stdout


def test_a_changed_word_is_found(run: Run, file: Path) -> None:
    members = unpack(file.read_bytes())
    forged = members[bundle.ARTICLE].replace(b"12 percent", b"21 percent")
    file.write_bytes(pack({**members, bundle.ARTICLE: forged}))

    done = run("verify", file.name)

    assert done.returncode == 1
    assert "not as in the manifest: article.json" in done.stdout
    assert "Judged otherwise today" in done.stdout


def test_what_is_no_bundle_is_a_wrong_call(run: Run, tmp_path: Path) -> None:
    (tmp_path / "evidence.zip").write_bytes(b"nothing")

    done = run("verify", "evidence.zip")

    assert done.returncode == 2
    assert "no evidence bundle" in done.stderr


def test_a_key_that_is_none_is_a_wrong_call(run: Run, file: Path) -> None:
    done = run("verify", file.name, "--key", "nonsense")

    assert done.returncode == 2
    assert "neither a key file" in done.stderr


def test_an_article_that_is_not_there_cannot_be_bundled(run: Run) -> None:
    done = run("bundle", "nothing", "--out", "evidence.zip")

    assert done.returncode == 3
    assert "no article has the id 'nothing'" in done.stderr


def test_the_self_test_says_of_each_way_what_was_caught(run: Run, file: Path) -> None:
    done = run("verify", file.name, "--selftest", "--json")

    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    assert len(rows) >= 20
    assert all(row["caught"] == row["tried"] for row in rows if row["hard"])


@pytest.mark.slow
def test_the_sample_article_of_the_self_test_has_a_place_for_every_way(run: Run) -> None:
    done = run("verify", "--selftest", "--json")

    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    assert [row["name"] for row in rows if not row["tried"]] == []

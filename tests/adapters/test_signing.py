from __future__ import annotations

import stat
from pathlib import Path

import pytest

from wokhei.adapters.signing import FILE, Signer, fingerprint, holds
from wokhei.domain.errors import InputError, StoreError


def test_a_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    first, second = Signer.of(tmp_path), Signer.of(tmp_path)

    assert first.public == second.public
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def test_what_was_signed_holds_and_nothing_else(tmp_path: Path) -> None:
    signer = Signer.of(tmp_path)

    signature = signer.sign(b"manifest")

    assert holds(signer.public, b"manifest", signature)
    assert not holds(signer.public, b"manifesto", signature)
    assert not holds(signer.public, b"manifest", signature[:-1])
    assert not holds("no key", b"manifest", signature)


def test_a_signature_depends_on_key_and_message_alone(tmp_path: Path) -> None:
    assert Signer.of(tmp_path).sign(b"one") == Signer.of(tmp_path).sign(b"one")


def test_two_newsrooms_have_two_keys(tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()

    one, other = (Signer.of(folder) for folder in folders)

    assert one.fingerprint != other.fingerprint
    assert not holds(one.public, b"x", other.sign(b"x"))


def test_a_key_file_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("nonsense", "ascii")

    with pytest.raises(StoreError, match=r"signing-key\.pem.*put back a copy"):
        Signer.of(tmp_path)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="nowhere"):
        Signer.of(tmp_path / "nowhere")


def test_the_fingerprint_of_what_is_no_key_is_refused() -> None:
    with pytest.raises(InputError, match="no public key"):
        fingerprint("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")

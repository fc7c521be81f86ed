"""Files that pretend to be evidence bundles: each is refused in words, none is unpacked."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.publishing.test_bundle import TEXTS
from wokhei.adapters.bundles import LARGEST, pack, read_bundle, sealed, unpack
from wokhei.adapters.signing import Signer, holds
from wokhei.domain import bundle
from wokhei.domain.errors import BundleError


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return sealed(TEXTS, Signer.of(tmp_path_factory.mktemp("key")))


def archive(members: list[tuple[str, bytes]], *, packed: bool = False) -> bytes:
    """A ZIP archive of whatever it is given, twice the same name included."""
    buffer = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(buffer, "w", method) as made:
        for name, data in members:
            made.writestr(zipfile.ZipInfo(name), data, method)
    return buffer.getvalue()


def whole(**others: bytes) -> list[tuple[str, bytes]]:
    return [(name, others.get(name, b"{}")) for name in bundle.MEMBERS]


def test_a_sound_bundle_is_read_and_its_signature_holds(sound: bytes) -> None:
    members = unpack(sound)

    assert set(members) == set(bundle.MEMBERS)
    assert holds(members[bundle.KEY].decode(), members[bundle.MANIFEST], members[bundle.SIGNATURE])


def test_the_same_texts_and_key_give_the_same_bytes(tmp_path: Path) -> None:
    signer = Signer.of(tmp_path)

    assert sealed(TEXTS, signer) == sealed(dict(reversed(TEXTS.items())), signer)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    ("make", "told"),
    [
        pytest.param(lambda: b"", "not a ZIP archive", id="nothing"),
        pytest.param(lambda: b"PK\x03\x04" + b"x" * 100, "cut off", id="only the first mark"),
        pytest.param(lambda: b"<html>" * 100, "not a ZIP archive", id="a page"),
        pytest.param(lambda: archive([]), "not a ZIP archive", id="an empty archive"),
        pytest.param(
            lambda: archive([("../../etc/passwd", b"x")]), "which no bundle does", id="path upwards"
        ),
        pytest.param(
            lambda: archive([("/etc/passwd", b"x")]),
            "which no bundle does",
            id="path from the root",
        ),
        pytest.param(
            lambda: archive([("C:\\key.pem", b"x")]), "which no bundle does", id="path with a drive"
        ),
        pytest.param(
            lambda: archive([*whole()[:-1], (bundle.ARTICLE, b"{}")]),
            "article.json twice",
            id="a name twice",
        ),
        pytest.param(
            lambda: archive([(bundle.ARTICLE, b"0" * 50_000_000)], packed=True),
            "packed or locked",
            id="a bomb",
        ),
        pytest.param(
            lambda: archive([(f"{n}", b"") for n in range(5000)]), "lists 5000", id="many members"
        ),
        pytest.param(lambda: archive(whole()[1:]), "lacks article.json", id="a member missing"),
        pytest.param(lambda: archive(whole()) + b"after", "after its end", id="something after"),
        pytest.param(lambda: b"PK\x03\x04" + bytes(LARGEST), "bytes; no bundle has", id="large"),
    ],
)
def test_what_is_no_bundle_is_refused_in_words(make: Callable[[], bytes], told: str) -> None:
    with pytest.raises(BundleError, match=told):
        unpack(make())


def test_a_member_whose_bytes_were_damaged_is_refused(sound: bytes) -> None:
    damaged = sound.replace(b"port raised", b"port waived", 1)

    with pytest.raises(BundleError, match="damaged"):
        unpack(damaged)


def test_members_that_lie_upon_one_another_are_refused() -> None:
    """An overlap bomb: every entry of the directory points at one large member."""
    data = bytearray(pack(dict.fromkeys(bundle.MEMBERS, b"0" * 100_000)))
    start = data.index(b"PK\x01\x02")
    first = data.index(b"PK\x03\x04")
    for _ in bundle.MEMBERS:
        struct.pack_into("<L", data, start + 42, first)
        lengths = struct.unpack_from("<3H", data, start + 28)
        start += 46 + sum(lengths)

    with pytest.raises(BundleError, match="damaged"):
        unpack(bytes(data))


def test_a_size_that_is_a_lie_is_refused(sound: bytes) -> None:
    data = bytearray(sound)
    start = data.index(b"PK\x01\x02")
    struct.pack_into("<2L", data, start + 20, 2**32 - 2, 2**32 - 2)

    with pytest.raises(BundleError):
        unpack(bytes(data))


def test_every_cut_of_a_bundle_is_refused(sound: bytes) -> None:
    for length in range(0, len(sound), 997):
        with pytest.raises(BundleError):
            unpack(sound[:length])


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"none\.zip: cannot be read"):
        read_bundle(tmp_path / "none.zip")

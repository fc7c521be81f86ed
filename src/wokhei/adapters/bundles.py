"""Evidence bundles as files: a ZIP archive of stored members, the same bytes for the same texts.

A bundle comes from a stranger. Nothing of it is unpacked to disk, nothing is inflated, and its
directory is measured before it is read.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path

from wokhei.adapters.signing import Signer
from wokhei.domain import bundle
from wokhei.domain.errors import BundleError
from wokhei.publishing.bundle import manifest_of
from wokhei.verification import last_seal

LARGEST = 64 * 2**20  # bytes of a bundle; one with whole texts of 60 long reports has some 20 MB
DIRECTORY = 8 * 2**10  # bytes of its directory; thirteen members take under 1 KB
EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that the format knows: no clock in the bytes

_END = struct.Struct("<4s4H2LH")  # end of central directory: PKWARE APPNOTE 4.3.16


def sealed(texts: Mapping[str, str], signer: Signer) -> bytes:
    """The texts of a bundle with their manifest and its signature, as one file."""
    texts = {**texts, bundle.KEY: signer.public}
    manifest = manifest_of(texts, seal=last_seal(texts[bundle.LEDGER])).encode()
    members = {name: text.encode("utf-8", "surrogatepass") for name, text in texts.items()}
    return pack({**members, bundle.MANIFEST: manifest, bundle.SIGNATURE: signer.sign(manifest)})


def pack(members: Mapping[str, bytes]) -> bytes:
    """The members as one file, sorted by name, stored, without dates."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(members):
            info = zipfile.ZipInfo(name, EPOCH)
            info.create_system = 3
            info.external_attr = 0o644 << 16
            archive.writestr(info, members[name])
    return buffer.getvalue()


def read_bundle(file: Path) -> dict[str, bytes]:
    """The members of a bundle.

    Raises:
        BundleError: It is no bundle, or one that is refused; says why.
    """
    where = str(file)
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        raise BundleError(f"cannot be read: {error.strerror}", where=where) from error
    return unpack(data, where=where)


def unpack(data: bytes, *, where: str = "") -> dict[str, bytes]:
    """The members of a bundle's bytes.

    Raises:
        BundleError: They are no bundle, or one that is refused; says why.
    """
    _measure(data, where)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            _judge(members, len(data), where)
            found = {one.filename: archive.read(one) for one in members}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise BundleError(f"is a damaged archive: {error}", where=where) from error
    missing = sorted(set(bundle.MEMBERS) - set(found))
    if missing:
        raise BundleError(f"is no evidence bundle: it lacks {', '.join(missing)}", where=where)
    return found


def _measure(data: bytes, where: str) -> None:
    """Refuses what would cost much to open; the size is looked at before the directory is."""
    if len(data) > LARGEST:
        raise BundleError(f"has over {LARGEST} bytes; no bundle has", where=where)
    if len(data) < _END.size or not data.startswith(b"PK\x03\x04"):
        raise BundleError("is no evidence bundle: not a ZIP archive", where=where)
    mark, disk, start, here, entries, size, _, comment = _END.unpack(data[-_END.size :])
    if mark != b"PK\x05\x06" or comment or disk or start or here != entries:
        raise BundleError("is cut off, or has something after its end", where=where)
    if entries > len(bundle.MEMBERS) or size > DIRECTORY:
        raise BundleError(
            f"lists {entries} members; a bundle has {len(bundle.MEMBERS)}", where=where
        )


def _judge(members: list[zipfile.ZipInfo], length: int, where: str) -> None:
    names = [one.filename for one in members]
    strange = sorted({name for name in names if name not in bundle.MEMBERS})
    if strange:
        raise BundleError(f"holds {strange[0][:80]!r}, which no bundle does", where=where)
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise BundleError(f"holds {twice[0]} twice", where=where)
    for one in members:
        if one.compress_type != zipfile.ZIP_STORED or one.flag_bits & 1:
            raise BundleError(f"has {one.filename} packed or locked, not stored", where=where)
    if sum(one.file_size for one in members) > length:
        raise BundleError("says that its members are larger than itself", where=where)

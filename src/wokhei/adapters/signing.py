"""The newsroom's key: made at first use, kept in the data folder, its public half for everybody.

Ed25519 through the package `cryptography`. A signature depends on nothing but key and message, so
that a bundle made twice is the same file.
"""

from __future__ import annotations

import os
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from wokhei.domain.errors import InputError, StoreError
from wokhei.domain.span import sha256

FILE = "signing-key.pem"


class Signer:
    """Signs with one key. `public` is its public half as PEM."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key
        self.public = (
            key.public_key()
            .public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
            .decode("ascii")
        )

    @classmethod
    def of(cls, data: Path) -> Signer:
        """The key of a data folder, made where there is none; only its owner may read the file.

        Raises:
            StoreError: The file cannot be made or read, or holds no Ed25519 key.
        """
        file = data / FILE
        try:
            if not file.exists():
                _make(file)
            key = load_pem_private_key(file.read_bytes(), password=None)
        except OSError as error:
            raise StoreError(f"{str(file)!r}: {error.strerror}") from error
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise StoreError(
                f"{str(file)!r} holds no private key: put back a copy of it"
            ) from error
        if not isinstance(key, Ed25519PrivateKey):
            raise StoreError(f"{str(file)!r} is no Ed25519 key")
        return cls(key)

    @property
    def fingerprint(self) -> str:
        """The digest by which people compare keys."""
        return fingerprint(self.public)

    def sign(self, message: bytes) -> bytes:
        """The signature of a message, 64 bytes."""
        return self._key.sign(message)


def _make(file: Path) -> None:
    """A new key in its place, whole or not at all; one that another process made stays."""
    pem = Ed25519PrivateKey.generate().private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )
    beside = file.with_suffix(f".{os.getpid()}")
    beside.touch(mode=0o600)
    try:
        beside.write_bytes(pem)
        os.link(beside, file)
    except FileExistsError:
        pass
    finally:
        beside.unlink()


def fingerprint(public: str) -> str:
    """The SHA-256 of a public key as DER, in hexadecimal.

    Raises:
        InputError: It is no Ed25519 public key in PEM.
    """
    key = _public(public)
    return sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


def holds(public: str, message: bytes, signature: bytes) -> bool:
    """Whether the key's owner signed the message; False also for a key that is none."""
    try:
        _public(public).verify(signature, message)
    except (InvalidSignature, InputError):
        return False
    return True


def _public(pem: str) -> Ed25519PublicKey:
    try:
        key = load_pem_public_key(pem.encode("utf-8", "replace"))
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise InputError("is no public key in PEM") from error
    if not isinstance(key, Ed25519PublicKey):
        raise InputError("is no Ed25519 key")
    return key

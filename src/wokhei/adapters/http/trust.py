"""Whose certificates are believed."""

from __future__ import annotations

import ssl
from pathlib import Path

from wokhei.domain.errors import InputError


def trusting(ca_file: Path) -> ssl.SSLContext:
    """Believe the system's authorities and those in a PEM file.

    Raises:
        InputError: The file cannot be read, or holds no certificate.
    """
    context = ssl.create_default_context()
    try:
        context.load_verify_locations(cafile=str(ca_file))
    except ssl.SSLError as error:
        raise InputError("holds no certificate in PEM form", where=str(ca_file)) from error
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=str(ca_file)) from error
    return context

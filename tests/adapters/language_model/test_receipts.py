"""Receipts outlive the process."""

from __future__ import annotations

from pathlib import Path

import pytest

from wokhei.adapters.language_model import ReceiptFolder


def test_what_was_kept_is_found_by_another_process(tmp_path: Path) -> None:
    ReceiptFolder(tmp_path / "receipts")["ab12"] = "paid"

    assert dict(ReceiptFolder(tmp_path / "receipts")) == {"ab12": "paid"}


def test_a_receipt_can_be_written_anew_and_removed(tmp_path: Path) -> None:
    receipts = ReceiptFolder(tmp_path)
    receipts["ab12"] = "one"
    receipts["ab12"] = "two"
    receipts["cd34"] = "three"

    del receipts["cd34"]

    assert dict(receipts) == {"ab12": "two"}
    assert len(list(tmp_path.iterdir())) == 1


def test_what_is_not_there_is_not_found(tmp_path: Path) -> None:
    receipts = ReceiptFolder(tmp_path / "none")

    assert receipts.get("ab12") is None
    assert len(receipts) == 0
    with pytest.raises(KeyError):
        del receipts["ab12"]


def test_no_key_leads_out_of_the_folder(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        ReceiptFolder(tmp_path / "receipts")["../../x"] = "no"

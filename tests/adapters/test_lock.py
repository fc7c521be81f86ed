"""One process at a time works on a data folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from wokhei.adapters.lock import held
from wokhei.domain.errors import StoreBusy


def test_a_second_holder_is_refused_with_the_process_and_the_remedy(tmp_path: Path) -> None:
    with held(tmp_path), pytest.raises(StoreBusy, match=r"process \d+\).*--data"), held(tmp_path):
        pass


def test_a_folder_let_go_can_be_held_again(tmp_path: Path) -> None:
    with held(tmp_path):
        pass
    with held(tmp_path):
        pass

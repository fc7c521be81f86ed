"""Settings: one frozen value, read once from a TOML file and the environment.

Each setting is a key of `wokhei.toml` and an environment variable `WOKHEI_<KEY>`; the environment
wins. Desks are tables: `[desks.technology]` with `name` and `autonomy`.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from wokhei import __version__
from wokhei.domain.errors import SettingsError
from wokhei.domain.source import Autonomy, Desk, WrittenBy
from wokhei.sources import DESKS

FILE = "wokhei.toml"
PREFIX = "WOKHEI_"


def _setting(default: Any, meaning: str) -> Any:
    return field(default=default, metadata={"meaning": meaning})


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a newsroom can be told; see `reference/settings` for each in words."""

    data: Path = _setting(Path("wokhei-data"), "Folder that holds the store; made when missing.")
    database: str = _setting(
        "",
        "Postgres database, as postgresql://name:password@host/database; unset: SQLite in `data`.",
    )
    site_name: str = _setting("wokhei", "Name of the site, shown on every page.")
    site_url: str = _setting(
        "http://127.0.0.1:8000",
        "Address that readers reach the site at; unset: the host and port it listens on.",
    )
    site_language: str = _setting("en-GB", "Language of the site, as BCP 47.")
    author: str = _setting("wokhei editorial desk", "Name of the author entity in every byline.")
    contact: str = _setting("", "Address or page for complaints, shown on the site; may be empty.")
    host: str = _setting("127.0.0.1", "Address the site listens on.")
    port: int = _setting(8000, "Port the site listens on, 0 to 65535; 0 takes a free one.")
    catalogue: Path | None = _setting(
        None, "Catalogue of sources (TSV or OPML) taken at the first start; unset: the shipped one."
    )
    autonomy: Autonomy = _setting(
        Autonomy.REVIEW, "How far desks go alone: suggest, review or publish. A desk may differ."
    )
    writer: WrittenBy = _setting(
        WrittenBy.EXTRACTIVE, "Who writes: extractive or model. A desk may differ."
    )
    concurrency: int = _setting(32, "Requests under way at once, 1 to 512.")
    hourly_polls: int = _setting(
        6000, "Sources polled in an hour at the most, 1 to 1000000; what is due longest goes first."
    )
    spacing: timedelta = _setting(
        timedelta(seconds=5), "Seconds between two requests to one domain, 0 or more."
    )
    timeout: timedelta = _setting(
        timedelta(seconds=20), "Seconds that one request may take in all, above 0."
    )
    settle: timedelta = _setting(
        timedelta(hours=2), "Seconds a signal is left to gather reports before it is written up."
    )
    ca_file: Path | None = _setting(
        None, "PEM file of further authorities whose certificates are believed; unset: none."
    )
    raw_kept: timedelta = _setting(
        timedelta(days=14),
        "Seconds that the raw bytes of polls are kept; those that an article draws on stay.",
    )
    user_agent: str = _setting(
        "",
        "What requests call themselves; unset: wokhei with the address of the site's about page.",
    )
    secret_key: str = _setting(
        "", "Key that signs forms; unset: one is made and kept in the data folder."
    )
    model_url: str = _setting(
        "", "Address of an OpenAI-compatible endpoint for the model writer; unset: there is none."
    )
    model_name: str = _setting("", "Name of the language model at that endpoint.")
    model_key: str = _setting("", "Key for that endpoint; unset where it asks for none.")
    model_budget_tokens: int = _setting(
        20_000, "Tokens that a language model may use for one article, 1000 to 1000000."
    )
    model_price: float = _setting(
        0.0, "What a million tokens cost, in any currency; 0 where they cost nothing."
    )
    model_budget: float = _setting(
        0.0, "What the tokens of one article may cost at that price; 0: the tokens alone bound it."
    )
    model_timeout: timedelta = _setting(
        timedelta(seconds=25),
        "Seconds that a language model may take for one article in all, above 0.",
    )
    judge_url: str = _setting(
        "", "Address of an OpenAI-compatible endpoint for the judge; unset: that of `model_url`."
    )
    judge_name: str = _setting(
        "", "Name of the language model that judges what is told in other words; unset: none does."
    )
    judge_key: str = _setting("", "Key for that endpoint; unset: that of `model_key`.")
    entailment_model: Path | None = _setting(
        None,
        "Folder of an entailment model to ask in place of a judge, with `model.onnx`, "
        "`tokenizer.json` and `config.json`; unset: none is asked.",
    )
    judge_errors: float = _setting(
        2.0,
        "Unsupported claims in a hundred that the judge or that model may let pass, as measured by "
        "`wokhei verify --calibrate`, for what it supports to go out unread, 0 to 100.",
    )
    debug: bool = _setting(False, "Show tracebacks on the site; never where others can reach it.")
    desks: tuple[Desk, ...] = _setting(DESKS, "The desks, as tables with `name` and `autonomy`.")

    def desk(self, slug: str) -> Desk:
        """The desk of that slug; one that is not configured gets its slug for a name."""
        for desk in self.desks:
            if desk.slug == slug:
                return desk
        name = slug.replace("-", " ").replace("_", " ").capitalize()
        return Desk(slug, name, self.autonomy, self.writer)

    @property
    def model_tokens(self) -> int:
        """The tokens that one article may take, by their number and by what they cost."""
        if not (self.model_price and self.model_budget):
            return self.model_budget_tokens
        return min(self.model_budget_tokens, int(self.model_budget / self.model_price * 1_000_000))


def load(
    file: Path | None = None, *, environment: Mapping[str, str] | None = None, **given: Any
) -> Settings:
    """Read the settings from the file, the environment and what was given, the last winning.

    Args:
        file: A TOML file; without it `WOKHEI_CONFIG`, else `wokhei.toml` here if there is one.
        environment: Stands in for the process's environment.
        given: Settings by name, as from the command line; None means not given.

    Raises:
        SettingsError: With every problem found, each naming key, value and remedy.
    """
    environment = os.environ if environment is None else environment
    problems: list[str] = []
    table = _table(file, environment, problems)
    known = {one.name: one for one in fields(Settings)}
    values: dict[str, Any] = {}
    unknown = sorted(set(table) - set(known))
    problems.extend(
        f"unknown setting {key!r}; the settings are {', '.join(known)}" for key in unknown
    )
    for name, one in known.items():
        if name == "desks":
            continue
        raw, origin = given.get(name), f"--{name.replace('_', '-')}"
        if raw is None and PREFIX + name.upper() in environment:
            raw, origin = environment[PREFIX + name.upper()], PREFIX + name.upper()
        if raw is None and name in table:
            raw, origin = table[name], name
        if raw is None:
            continue
        try:
            values[name] = _parse(one, raw)
        except (ValueError, TypeError) as error:
            problems.append(f"{origin} = {raw!r}: {error}")
    autonomy = values.get("autonomy", Autonomy.REVIEW)
    writer = values.get("writer", WrittenBy.EXTRACTIVE)
    values["desks"] = _desks(table.get("desks", {}), autonomy, writer, problems)
    modelled = [desk.slug for desk in values["desks"] if desk.writer is WrittenBy.MODEL]
    if modelled and not (values.get("model_url") and values.get("model_name")):
        told = "the model writer needs model_url and model_name, as http://127.0.0.1:11434/v1"
        problems.append(f"{told}; it is asked for by: {', '.join(modelled)}")
    if problems:
        raise SettingsError(problems)
    settings = Settings(**values)
    site_url = values.get("site_url", f"http://{settings.host}:{settings.port}")
    agent = settings.user_agent or f"wokhei/{__version__} (+{site_url}/about/)"
    return replace(settings, site_url=site_url, user_agent=agent)


def _table(
    file: Path | None, environment: Mapping[str, str], problems: list[str]
) -> dict[str, Any]:
    named = file or (
        Path(environment[PREFIX + "CONFIG"]) if PREFIX + "CONFIG" in environment else None
    )
    path = named or Path(FILE)
    if not path.exists():
        if named:
            problems.append(f"settings file {str(path)!r} does not exist; make one: wokhei init")
        return {}
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.append(f"{path}: not TOML: {error}")
        return {}
    except OSError as error:
        problems.append(f"{path}: cannot be read: {error.strerror}")
        return {}


def _desks(
    table: Any, autonomy: Autonomy, writer: WrittenBy, problems: list[str]
) -> tuple[Desk, ...]:
    desks = {desk.slug: Desk(desk.slug, desk.name, autonomy, writer) for desk in DESKS}
    if not isinstance(table, dict):
        problems.append("desks must be tables, as [desks.technology]")
        return tuple(desks.values())
    for slug, body in table.items():
        if not isinstance(body, dict) or set(body) - {"name", "autonomy", "writer"}:
            problems.append(
                f"desks.{slug} may have `name`, `autonomy` and `writer` only, got {body!r}"
            )
            continue
        earlier = desks.get(slug, Desk(slug, slug.capitalize(), autonomy, writer))
        try:
            desks[slug] = Desk(
                slug,
                str(body.get("name", earlier.name)),
                _autonomy(body.get("autonomy", earlier.autonomy)),
                _writer(body.get("writer", earlier.writer)),
            )
        except ValueError as error:
            problems.append(f"desks.{slug} = {body!r}: {error}")
    return tuple(desks.values())


def _parse(one: Field[Any], raw: Any) -> Any:
    return _PARSERS[one.name](raw) if one.name in _PARSERS else _of_type(one, raw)


def _of_type(one: Field[Any], raw: Any) -> Any:
    default = None if one.default is MISSING else one.default
    if isinstance(default, bool):
        return _bool(raw)
    if isinstance(default, timedelta):
        return _seconds(raw)
    if isinstance(default, Path) or default is None:
        return Path(str(raw)).expanduser()
    if not isinstance(raw, str):
        raise TypeError("must be text")
    return raw


def _bool(raw: Any) -> bool:
    words = {
        "true": True,
        "1": True,
        "yes": True,
        "false": False,
        "0": False,
        "no": False,
        "": False,
    }
    if isinstance(raw, bool):
        return raw
    if str(raw).lower() not in words:
        raise ValueError("must be true or false")
    return words[str(raw).lower()]


def _seconds(raw: Any) -> timedelta:
    if isinstance(raw, timedelta):
        return raw
    try:
        seconds = float(raw)
    except (TypeError, ValueError):
        raise ValueError("must be a number of seconds") from None
    if not 0 <= seconds < 10_000_000:
        raise ValueError("must be 0 or more seconds")
    return timedelta(seconds=seconds)


def _positive(raw: Any) -> timedelta:
    duration = _seconds(raw)
    if not duration:
        raise ValueError("must be above 0 seconds")
    return duration


def _within(low: int, high: int) -> Callable[[Any], int]:
    def parse(raw: Any) -> int:
        try:
            number = int(str(raw))
        except ValueError:
            raise ValueError(f"must be a whole number from {low} to {high}") from None
        if not low <= number <= high:
            raise ValueError(f"must be from {low} to {high}")
        return number

    return parse


def _autonomy(raw: Any) -> Autonomy:
    try:
        return Autonomy(raw)
    except ValueError:
        raise ValueError(f"must be one of {', '.join(Autonomy)}") from None


def _writer(raw: Any) -> WrittenBy:
    try:
        return WrittenBy(raw)
    except ValueError:
        raise ValueError(f"must be one of {', '.join(WrittenBy)}") from None


def _money(raw: Any) -> float:
    try:
        amount = float(str(raw))
    except ValueError:
        raise ValueError("must be a number, 0 or more") from None
    if not 0 <= amount < float("inf"):
        raise ValueError("must be 0 or more")
    return amount


def _database(raw: Any) -> str:
    if raw and not str(raw).startswith(("postgresql://", "postgres://")):
        raise ValueError("must start with postgresql://, or be unset for SQLite")
    return str(raw)


def _address(raw: Any) -> str:
    if not str(raw).startswith(("http://", "https://")):
        raise ValueError("must start with http:// or https://")
    return str(raw).rstrip("/")


def _percent(raw: Any) -> float:
    try:
        number = float(str(raw))
    except ValueError:
        raise ValueError("must be a number from 0 to 100") from None
    if not 0 <= number <= 100:
        raise ValueError("must be from 0 to 100")
    return number


_PARSERS: dict[str, Callable[[Any], Any]] = {
    "port": _within(0, 65535),
    "concurrency": _within(1, 512),
    "hourly_polls": _within(1, 1_000_000),
    "database": _database,
    "autonomy": _autonomy,
    "site_url": _address,
    "timeout": _positive,
    "model_url": lambda raw: _address(raw) if raw else "",
    "judge_url": lambda raw: _address(raw) if raw else "",
    "judge_errors": _percent,
    "model_budget_tokens": _within(1_000, 1_000_000),
    "model_price": _money,
    "model_budget": _money,
    "model_timeout": _positive,
    "writer": _writer,
}

"""The feeds that are served: real ones where the evaluation data is, else some made from a seed."""

from __future__ import annotations

import base64
import gzip
import json
import random
from html import escape
from pathlib import Path

REAL = Path(__file__).parents[2] / "shared/eval/monitoring/feeds/real_feeds.jsonl.gz"
MADE = 73  # as many as there are real ones
SYLLABLES = [
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "la",
    "me",
    "ni",
    "po",
    "ru",
    "sa",
    "te",
    "vi",
    "zo",
    "har",
    "kel",
    "min",
    "tor",
    "ves",
    "wyn",
]


def bodies() -> tuple[list[bytes], str]:
    """The feeds, and where they come from, in words."""
    if REAL.exists():
        with gzip.open(REAL) as lines:
            rows = [json.loads(line) for line in lines]
        return [base64.b64decode(row["doc_b64"]) for row in rows], "real feeds"
    chance = random.Random(20260105)  # the same feeds in every run
    return [_made(number, chance) for number in range(MADE)], "feeds made from a seed"


def _made(number: int, chance: random.Random) -> bytes:
    """A feed with 5 to 30 items; some have whole articles, some teasers, as real ones do."""
    long = number % 2 == 0
    items = []
    for item in range(chance.randint(5, 30)):
        paragraphs = [
            f'<p>{_words(chance, 60)} <a href="https://o.example/{n}">{_words(chance, 3)}</a></p>'
            for n in range(chance.randint(3, 12) if long else 1)
        ]
        items.append(
            f"<item><title>{_words(chance, 8)}</title><link>https://f{number}.example/{item}</link>"
            f"<guid>{number}-{item}</guid>"
            f"<pubDate>Mon, 05 Jan 2026 {item % 24:02}:00:00 GMT</pubDate>"
            f"<description>{escape(''.join(paragraphs))}</description></item>"
        )
    head = f"<title>Feed {number}</title><link>https://f{number}.example/</link>"
    text = (
        f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{"".join(items)}</channel></rss>'
    )
    return text.encode()


def _words(chance: random.Random, count: int) -> str:
    return " ".join("".join(chance.choices(SYLLABLES, k=3)) for _ in range(count))

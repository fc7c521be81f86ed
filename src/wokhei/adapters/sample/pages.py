"""The pages of the sample wire: an article with the furniture real ones stand in."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from wokhei.adapters.sample.wire import Item

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title} | {name}</title>
<link rel="canonical" href="{url}">
<meta property="og:site_name" content="{name}">
<meta property="article:published_time" content="{at}">
</head>
<body>
<header><a href="/">{name}</a>
<nav><ul><li><a href="/">Home</a></li><li><a href="/latest">Latest</a></li>
<li><a href="/letters">Letters</a></li><li><a href="/about">About us</a></li></ul></nav></header>
<main>
<article>
<h1>{title}</h1>
<p class="byline">{byline}<time datetime="{at}">{day}</time></p>
{body}
</article>
<aside><h2>Also on this site</h2><ul>{others}</ul></aside>
</main>
<footer><p>{name} is an invented outlet of a sample wire. Nothing here happened.</p>
<p><a href="/privacy">Privacy</a> · <a href="/contact">Contact</a></p></footer>
</body>
</html>
"""


def article_page(item: Item, *, name: str, others: Sequence[Item]) -> str:
    """The HTML page of an item, with links to other items of the same outlet."""
    return PAGE.format(
        name=escape(name),
        title=escape(item.title),
        url=escape(item.url),
        at=item.at.isoformat(),
        day=f"{item.at.day} {item.at:%B %Y}",
        byline=f"By {escape(item.author)} · " if item.author else "",
        body=body_html(item),
        others="".join(
            f'<li><a href="{escape(other.path)}">{escape(other.title)}</a></li>' for other in others
        ),
    )


def body_html(item: Item) -> str:
    """The item's paragraphs and headings as HTML."""
    return "\n".join(_block(paragraph) for paragraph in item.paragraphs)


def _block(paragraph: str) -> str:
    if paragraph.startswith("## "):
        return f"<h2>{escape(paragraph[3:], quote=False)}</h2>"
    return f"<p>{escape(paragraph, quote=False)}</p>"

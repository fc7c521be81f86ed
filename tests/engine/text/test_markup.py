from __future__ import annotations

import pytest

from wokhei.text.markup import MAX_DEPTH, absolute, depth, plain, sanitise, shown

HIDDEN = (
    "<p hidden>no</p>",
    '<p style="display : none">no</p>',
    '<span style="visibility:hidden">no</span>',
    '<i style="font-size:0px">no</i>',
    '<div style="position:absolute;left:-9999px">no</div>',
    '<b aria-hidden="true">no</b>',
    "<script>no</script>",
    "<template>no</template>",
    "<!-- no -->",
)


@pytest.mark.parametrize("markup", HIDDEN)
def test_what_a_reader_does_not_see_is_in_neither_text_nor_markup(markup: str) -> None:
    assert plain(f"<p>yes{markup}</p>") == "yes"
    assert shown(sanitise(f"<p>yes{markup}</p>")) == "yes"


def test_the_tail_of_a_hidden_element_stays() -> None:
    assert shown(sanitise("<p>one <b hidden>no</b>two</p>")) == "one two"


def test_blocks_are_paragraphs_and_breaks_are_lines() -> None:
    assert (
        plain("<h1>A</h1>b<br>c<ul><li>d<li>e</ul><pre>f\n g</pre>")
        == "A\n\nb\nc\n\nd\n\ne\n\nf\ng"
    )


def test_a_quotation_runs_on() -> None:
    assert plain("<p>He said <q>no</q> twice</p>") == "He said no twice"


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("/a", "https://one.example/a"),
        ("//two.example/a", "https://two.example/a"),
        (" https://two.example/ ", "https://two.example/"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("java\nscript:alert(1)", None),
        ("data:text/html,x", None),
        ("http://", None),
        ("http://[", None),
    ],
)
def test_only_web_links_and_mail_are_kept_and_made_absolute(link: str, kept: str | None) -> None:
    assert absolute(link, base="https://one.example/b") == kept


def test_relative_links_in_markup_become_absolute() -> None:
    clean = sanitise('<a href="/a">x</a><img src="b.png">', base="https://one.example/c/")

    assert 'href="https://one.example/a"' in clean
    assert 'src="https://one.example/c/b.png"' in clean


def test_markup_nested_too_deep_comes_back_as_text() -> None:
    assert sanitise("<div>" * (MAX_DEPTH + 1) + "a < b") == "a &lt; b"


def test_paragraphs_never_closed_do_not_nest() -> None:
    assert depth("<p>one<p>two<li>three<br>") == 0


def test_a_frame_that_is_closed_goes_with_what_is_in_it() -> None:
    assert sanitise("a<iframe>b</iframe>c") == "ac"


def test_an_image_too_small_to_see_is_dropped() -> None:
    clean = sanitise('<img width="1" src="https://a.example/p"><img src="https://a.example/q">')

    assert clean == '<img src="https://a.example/q">'

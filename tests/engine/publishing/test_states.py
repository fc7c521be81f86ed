"""From one state of an article to the next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import nouns
from tests.nouns import DAY, NOW
from wokhei.domain.article import ArticleState
from wokhei.domain.errors import TransitionError
from wokhei.domain.verdict import Finding, Verdict
from wokhei.publishing.states import TRANSITIONS, Privilege, advance

S = ArticleState


def test_publishing_gives_a_revision_and_a_date() -> None:
    published = advance(nouns.article(), S.PUBLISHED, privilege=Privilege.DESK, now=NOW)

    assert (published.state, published.revision, published.published_at) == (S.PUBLISHED, 1, NOW)


def test_a_correction_raises_the_revision_and_keeps_the_first_date() -> None:
    first = advance(nouns.article(), S.PUBLISHED, privilege=Privilege.DESK, now=NOW)
    held = advance(
        first, S.CORRECTING, privilege=Privilege.EDITOR, now=NOW + DAY, reason="a wrong figure"
    )

    second = advance(held, S.PUBLISHED, privilege=Privilege.EDITOR, now=NOW + DAY)

    assert (second.revision, second.published_at, second.updated_at) == (2, NOW, NOW + DAY)


def test_a_draft_that_failed_a_check_cannot_go_on() -> None:
    guard = Finding("guards", Verdict.NOT_ENOUGH_INFORMATION, "x", "an unlisted organisation")
    article = nouns.article(state=S.DRAFT)
    assert article.ledger is not None
    failed = replace(article, ledger=replace(article.ledger, guards=(guard,)))

    with pytest.raises(TransitionError, match="has not passed verification"):
        advance(failed, S.VERIFIED, privilege=Privilege.DESK, now=NOW)


def test_the_desk_cannot_do_what_is_an_editors() -> None:
    article = nouns.article(state=S.IN_REVIEW)

    with pytest.raises(TransitionError, match="only an editor"):
        advance(article, S.PUBLISHED, privilege=Privilege.DESK, now=NOW)


def test_spiking_needs_a_reason() -> None:
    with pytest.raises(TransitionError, match="needs a reason"):
        advance(nouns.article(), S.SPIKED, privilege=Privilege.EDITOR, now=NOW)


def test_what_the_table_does_not_have_is_refused_with_what_it_has() -> None:
    with pytest.raises(TransitionError, match=r"cannot become verified; .* correcting"):
        advance(nouns.article(state=S.PUBLISHED), S.VERIFIED, privilege=Privilege.EDITOR, now=NOW)


def test_no_pair_of_states_stands_twice_in_the_table() -> None:
    pairs = [(t.before, t.after) for t in TRANSITIONS]

    assert len(pairs) == len(set(pairs))

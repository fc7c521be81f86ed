"""Which term a turn of phrase disputes."""

from __future__ import annotations

from wokhei.signals.cues import cues


def test_what_is_denied_of_a_phrase_is_the_whole_phrase() -> None:
    text = "The mayor's free bridge is no gift: a free bridge with a gate is not a free bridge."

    assert [cue.term for cue in cues(text)] == ["free bridge"]


def test_a_word_that_did_not_stand_before_as_a_phrase_is_denied_alone() -> None:
    assert [cue.term for cue in cues("Your startup is not a large startup")] == ["startup"]

"""The company a term keeps: whether the reports that share it share more than it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from wokhei.signals.burst import is_rarer
from wokhei.text.stems import stem
from wokhei.text.terms import terms
from wokhei.text.tokens import is_unspaced

_READ = 60  # families read; what holds so many together holds the rest
_CHANCE = (
    0.05  # of a word being in so many of the titles, all words looked at, if they were strangers
)
_LEAST = 1e-9  # share of all reports, where a term is counted nowhere
_PRIOR_TITLES = 3.0  # titles' worth of its usual share that a word starts from beside a term


@dataclass(frozen=True, slots=True)
class Company:
    """What families that use a term have in common besides.

    `held` of `families` are joined, each to another, by `words` that are shared beyond chance,
    those that most of them use first.
    """

    families: int
    held: int
    words: tuple[str, ...]

    def holds(self, fewest: int = 3) -> bool:
        """Whether half of the families, and so many, tell of one thing."""
        return self.held >= fewest and 2 * self.held >= self.families


@dataclass(frozen=True, slots=True)
class Past:
    """Earlier titles with a term: how many, and in how many of them each word stands, by stem."""

    titles: int
    uses: Counter[str]


def past_of(titles: Sequence[str]) -> Past:
    """What earlier titles with a term say beside it."""
    return Past(len(titles), Counter(chain.from_iterable(map(_content, titles))))


def company(
    titles: Mapping[str, Iterable[str]],
    *,
    term: str,
    usual: Callable[[str], float],
    before: Past | None = None,
) -> Company:
    """What the titles that use a term share beyond it, by family.

    A word joins the families that use it where so many would by chance not: a binomial tail at its
    usual share, or at its share among earlier titles with the term, paid for every word looked at.

    Args:
        titles: Titles by family.
        term: What they are known to share, folded.
        usual: The share of all reports that used a word or a phrase, 0 to 1.
        before: Earlier titles with the term, whose words say nothing new beside it; None where
            there are none to compare with.

    Examples:
        >>> rare = lambda phrase: 0.0 if " " in phrase else 0.001
        >>> storm = {"a": ["Quay shut by wind, boats sunk"], "b": ["Wind sinks boats at the quay"],
        ...          "c": ["Boats lost to wind"]}
        >>> company(storm, term="wind", usual=rare).holds()
        True
        >>> talk = {"a": ["Wind power grows"], "b": ["A second wind for jazz"], "c": ["Wind up"]}
        >>> company(talk, term="wind", usual=rare).holds()
        False
    """
    own = {stem(part) for part in term.split()}
    said = [_said(titles[family]) for family in sorted(titles)[:_READ]]
    used: dict[str, list[str]] = {}  # root -> the word by each family that uses it
    for words in said:
        for root, word in words.items():
            used.setdefault(root, []).append(word)
    for root in own:
        used.pop(root, None)
    past = before or past_of(())
    joining = []
    for root, spellings in used.items():
        count = len(spellings)
        if count < 2:
            continue
        spelled = set(spellings)
        if is_unspaced(term[:1]) and any(word in term for word in spelled):
            continue
        found = sum(map(usual, sorted(spelled)))
        share = (past.uses[root] + _PRIOR_TITLES * found) / (past.titles + _PRIOR_TITLES)
        if not is_rarer(count, of=len(said), share=min(1.0, share), than=_CHANCE / len(used)):
            continue  # what stands beside the term anyway can only make it likelier
        phrases = [p for word in spelled for p in (f"{term} {word}", f"{word} {term}")]
        beside = max(map(usual, phrases)) / max(usual(term), _LEAST)
        if beside <= share or is_rarer(
            count, of=len(said), share=min(1.0, beside), than=_CHANCE / len(used)
        ):
            joining.append(root)
    joining.sort(key=lambda root: (-len(used[root]), root))
    return Company(
        families=len(said),
        held=_largest([{at for at, words in enumerate(said) if root in words} for root in joining]),
        words=tuple(min(used[root]) for root in joining),
    )


def _said(titles: Iterable[str]) -> Mapping[str, str]:
    """The content words of a family's titles, by stem."""
    each = [_content(title) for title in titles]
    if len(each) == 1:
        return each[0]
    said: dict[str, str] = {}
    for words in each:
        said.update(words)
    return said


def _largest(groups: Sequence[set[int]]) -> int:
    """The size of the largest group, once those that share a member are one."""
    apart: list[set[int]] = []
    for group in groups:
        joined = set(group)
        rest = []
        for other in apart:
            if other & joined:
                joined |= other
            else:
                rest.append(other)
        apart = [*rest, joined]
    return max(map(len, apart), default=0)


@lru_cache(maxsize=16_384)
def _content(title: str) -> dict[str, str]:
    """The content words of a title by stem; of a script without spaces, its pairs of characters."""
    found = terms(title, longest=1)
    return {stem(word): word for word in found if not is_unspaced(word[:1]) or len(word) == 2}

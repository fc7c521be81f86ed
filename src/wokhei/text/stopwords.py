"""English words that carry grammar rather than meaning."""

from __future__ import annotations

_WORDS = """
a about above after again against all also although am among amid an and another any anyone
anything are around as at be became because become becomes been before being below between both
but by came can cannot could did do does doing done down during each either else ever every for
from further get gets getting go goes going gone got had has have having he her here hers
herself him himself his how however i if in indeed instead into is it its itself just last later
less let like made make makes many may me might mine more moreover most much must my myself
namely near neither never next nor not nothing now of off often on once one ones only onto or
other others otherwise ought our ours out over own per perhaps quite rather really s same
several shall she should since so some somebody someone something still such t than that the
their theirs them themselves then there thereby therefore these they this those though through
throughout thus to together too toward towards under unless until unto up upon us use used using
very via was we well went were what whatever when where whereas whether which while who whole
whom whose why will with within without would yes yet you your yours don doesn didn isn wasn
aren won wouldn can't cannot don't doesn't didn't isn't wasn't aren't weren't won't wouldn't
couldn't shouldn't hasn't haven't hadn't it's he's she's they're we're i'm i've you're that's
there's what's who's let's
"""
STOPWORDS = frozenset(_WORDS.split())

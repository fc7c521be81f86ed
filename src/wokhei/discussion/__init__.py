"""The discussion: what of a comment is shown at once, what is held, what is refused.

`PHASES` is the policy: one ordered list of pure functions `(comment) -> Hold | Reject | None`. The
first that answers decides; a comment that passes them all is published. Who may comment, and where
comments are kept and shown, is not built yet: the site has no form for them.
"""

from __future__ import annotations

from wokhei.discussion.phases import PHASES, moderate

__all__ = ["PHASES", "moderate"]

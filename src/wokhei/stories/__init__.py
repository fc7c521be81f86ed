"""Stories: copies collapsed into reports, reports grouped by event."""

from wokhei.stories.config import StoryConfig
from wokhei.stories.index import Placement, StoryIndex

__all__ = ["Placement", "StoryConfig", "StoryIndex"]

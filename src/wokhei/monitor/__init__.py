"""When a source is due, and what its answer means."""

from wokhei.monitor.assessing import assess, told
from wokhei.monitor.budget import Budget
from wokhei.monitor.config import MonitorConfig
from wokhei.monitor.planning import plan
from wokhei.monitor.remedies import remedy
from wokhei.monitor.retry import retry_after

__all__ = ["Budget", "MonitorConfig", "assess", "plan", "remedy", "retry_after", "told"]

"""wokhei: an editorial desk that runs itself and cites everything it draws from."""

__version__ = "0.1.0"

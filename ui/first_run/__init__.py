"""The first run: three questions, then a planned week."""

from ui.first_run.window import FirstRun

__all__ = ["FirstRun"]

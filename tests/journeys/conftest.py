"""The whole window, as in the tests of the shell."""

from tests.ui.conftest import desk, first_desk, window

__all__ = ["desk", "first_desk", "window"]

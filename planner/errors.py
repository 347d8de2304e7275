"""What can go wrong, as data: the screen and the command line put it into words.

A `KnownError` is something the person can act on. It carries a stable `code` and the facts of the case, never a
sentence. A `BugError` is our own mistake. Anything else that escapes is treated as a bug too.
"""

from collections.abc import Mapping


class PlannerError(Exception):
    """Base of every error the planner raises on purpose."""


class KnownError(PlannerError):
    """A situation with a way out; `code` names it and `facts` fills in the sentence."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts: Mapping[str, object] = facts


class BugError(PlannerError):
    """A broken promise inside the program itself."""


class InvalidInputError(KnownError):
    """A value the person typed cannot be used; facts name the field and the value."""


class NotFoundError(KnownError):
    """What was asked for is not there (any more)."""


class StoreError(KnownError):
    """The data file cannot be opened or used; nothing was changed."""


class FileError(KnownError):
    """A file that comes in or goes out cannot be read or written; facts hold `path`."""


class Cancelled(PlannerError):  # noqa: N818 - it is a wish of the person, not an error
    """The person stopped a long piece of work; nothing of it was kept."""

"""What following up needs to know of a prospect; a whole prospect and a line of the table both have it."""

from typing import Protocol

from planner.domain.prospects.prospect import NextStep, ProspectClass, State
from planner.domain.prospects.pursuit import Pursuit


class Followed(Protocol):
    """Somebody one follows up: where they stand, how close to the ideal, what is next, how far one has come."""

    @property
    def state(self) -> State: ...

    @property
    def klass(self) -> ProspectClass: ...

    @property
    def next_step(self) -> NextStep | None: ...

    @property
    def pursuit(self) -> Pursuit: ...

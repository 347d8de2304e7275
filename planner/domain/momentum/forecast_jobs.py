"""How big a signed job is, when it begins, and how long it lasts: from own jobs, with a usual one beside them.

Constants are assumptions, but for what stands in `planner.domain.defaults`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain import defaults
from planner.domain.work.load import minutes_ahead
from planner.domain.work.signed import SignedWork

USUAL_MINUTES, USUAL_WEIGHT = 60.0 * defaults.USUAL_JOB_HOURS, 1.0  # and the own jobs that it weighs
USUAL_START_WEEKS, USUAL_WEEKS = 3, 7  # it begins three weeks after the signature and lasts seven
USUAL_SPREAD = 0.5  # standard deviation of the size over its mean
JOBS_KEPT = 40  # the latest own jobs
JOB_WEEKS = 28  # so far a job is followed: past the last week ahead


def left_of(work: SignedWork, day: date) -> int:
    """Minutes of a piece of signed work that are still to be done on the morning of a day."""
    if day <= work.starts_on:
        return work.minutes
    return 0 if day > work.ends_on else minutes_ahead((work,), day)


@dataclass(frozen=True, slots=True)
class JobShape:
    """The work left of a job by the weeks since it was signed: its mean in minutes, and the mean of its square.

    `alive` is the part of the jobs of which something is left. `minutes` is the mean size of a whole job, `own` are the
    own jobs behind it, `size_cv2` how little is known of the mean size (squared relative error).
    """

    minutes: float
    left: tuple[float, ...]
    left_squared: tuple[float, ...]
    alive: tuple[float, ...]
    own: int
    size_cv2: float


def job_shape(works: Sequence[SignedWork]) -> JobShape:
    """The usual job of the owner; own jobs first, the usual one of everybody where there are few."""
    own = sorted((work for work in works if work.minutes > 0), key=lambda work: (work.signed_on, work.id))[-JOBS_KEPT:]
    weight = USUAL_WEIGHT + len(own)
    left, squared, alive = [], [], []
    for week in range(JOB_WEEKS):
        # In the middle of the week: a job may be signed on any day of it.
        usual = USUAL_MINUTES * _usual_left(week + 0.5)
        parts = [left_of(work, work.signed_on + timedelta(days=7 * week + 4)) for work in own]
        left.append((USUAL_WEIGHT * usual + sum(parts)) / weight)
        usual_squared = usual**2 * (1.0 + USUAL_SPREAD**2)
        squared.append((USUAL_WEIGHT * usual_squared + sum(part * part for part in parts)) / weight)
        alive.append((USUAL_WEIGHT * (usual > 0.0) + sum(part > 0.0 for part in parts)) / weight)
    mean = (USUAL_WEIGHT * USUAL_MINUTES + sum(work.minutes for work in own)) / weight
    usual_square = USUAL_WEIGHT * USUAL_MINUTES**2 * (1.0 + USUAL_SPREAD**2)
    spread = (usual_square + sum(work.minutes**2 for work in own)) / weight / mean**2 - 1.0
    return JobShape(mean, tuple(left), tuple(squared), tuple(alive), len(own), spread / weight)


def _usual_left(weeks: float) -> float:
    return min(1.0, max(0.0, 1.0 - (weeks - USUAL_START_WEEKS) / USUAL_WEEKS))

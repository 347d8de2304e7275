"""Who the owner is: the habits that stay while effort rises and falls."""

from dataclasses import dataclass, replace
from random import Random


@dataclass(frozen=True, slots=True)
class Owner:
    """Usual figures of one owner; rates are probabilities, `touch_size` is the size of a negative binomial."""

    weekdays: tuple[int, ...]
    minutes: int
    keeps: float
    week_noise: float  # how often a week goes badly for no reason
    touches_a_block: float
    touches_outside: float
    touch_size: float
    conversation: float
    meeting: float
    proposal: float
    signed: float
    capacity: float  # hours a week
    base_work: float  # hours a week for clients of old
    project_hours: float
    new_prospects: float  # per touch
    enters_pauses: float
    has_goals: bool
    every_n: int = 1


def make_owner(rng: Random, behaviour: str) -> Owner:
    """An owner for a behaviour."""
    count = rng.choices((1, 2, 3, 4), (0.2, 0.35, 0.3, 0.15))[0]
    minutes = rng.choice((30, 60, 60, 90))
    capacity = rng.uniform(28, 42)
    owner = Owner(
        weekdays=tuple(sorted(rng.sample(range(5), count))),
        minutes=minutes,
        keeps=rng.uniform(0.80, 0.90),
        week_noise=0.05,
        touches_a_block=rng.uniform(3.5, 8.0) * (minutes / 60) ** 0.7,
        touches_outside=rng.uniform(0.5, 3.5),
        touch_size=rng.uniform(4.0, 10.0),
        conversation=rng.uniform(0.12, 0.30),
        meeting=rng.uniform(0.2, 0.45),
        proposal=rng.uniform(0.4, 0.6),
        signed=rng.uniform(0.25, 0.4),
        capacity=capacity,
        base_work=capacity * rng.uniform(0.5, 0.65),
        project_hours=rng.uniform(40, 100),
        new_prospects=rng.uniform(0.1, 0.3),
        enters_pauses=rng.uniform(0.7, 1.0),
        has_goals=rng.random() < 0.75,
    )
    if behaviour == "noisy":
        return replace(owner, week_noise=0.15, touch_size=owner.touch_size / 2.5)
    if behaviour == "part-time":
        return replace(owner, weekdays=owner.weekdays[:1], every_n=rng.choice((1, 1, 2)))
    return owner

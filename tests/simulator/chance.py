"""Random numbers that the standard library does not have."""

from math import exp
from random import Random


def poisson(rng: Random, mean: float) -> int:
    """A Poisson count; meant for means below a few dozen."""
    if mean <= 0.0:
        return 0
    limit, product, count = exp(-mean), rng.random(), 0
    while product > limit:
        product *= rng.random()
        count += 1
    return count


def spread_count(rng: Random, mean: float, size: float) -> int:
    """A negative binomial count with variance `mean + mean**2 / size`."""
    return poisson(rng, rng.gammavariate(size, mean / size)) if mean > 0.0 else 0

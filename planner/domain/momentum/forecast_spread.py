"""From a mean, a variance and the chance of nothing to percentiles: nothing at all, or a gamma."""

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

LEAST_MINUTES = 0.1  # less of expected work is none
_Z = NormalDist()


@dataclass(frozen=True, slots=True)
class Moments:
    """Minutes of work that is still to be signed: mean, variance, and the chance that there is none."""

    mean: float = 0.0
    variance: float = 0.0
    none: float = 1.0

    def towards(self, other: "Moments", part: float) -> "Moments":
        """Between this and another, at a part (0 to 1) of the way."""
        return Moments(
            self.mean + part * (other.mean - self.mean),
            self.variance + part * (other.variance - self.variance),
            self.none + part * (other.none - self.none),
        )

    def percentile(self, chance: float) -> float:
        """The value that is not passed with a chance from 0 to 1."""
        if self.mean < LEAST_MINUTES or chance <= self.none:
            return 0.0
        some = 1.0 - self.none
        mean = self.mean / some
        variance = max((self.variance + self.mean**2) / some - mean**2, 1e-6 * mean**2)
        return gamma_percentile(mean, variance, (chance - self.none) / some)


def gamma_percentile(mean: float, variance: float, chance: float) -> float:
    """The percentile of a gamma distribution, by the cube root that Wilson and Hilferty found nearly normal."""
    ninth = variance / mean**2 / 9.0
    root = 1.0 - ninth + _Z.inv_cdf(chance) * sqrt(ninth)
    return mean * max(0.0, root) ** 3

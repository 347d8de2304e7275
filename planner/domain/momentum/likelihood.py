"""How probable small counts are: blocks kept of planned ones, and touches in a week."""

from math import exp, lgamma, log


def kept_likelihood(kept: int, planned: int, share: float, firmness: float) -> float:
    """Beta-binomial probability of `kept` out of `planned` when the usual share is `share` (inside 0 to 1).

    `firmness` is how many blocks the share of a single week is worth: the lower, the more weeks differ.
    """
    if planned == 0:
        return 1.0
    a, b = share * firmness, (1.0 - share) * firmness
    choose = lgamma(planned + 1) - lgamma(kept + 1) - lgamma(planned - kept + 1)
    above = lgamma(kept + a) + lgamma(planned - kept + b) - lgamma(planned + firmness)
    return exp(choose + above - lgamma(a) - lgamma(b) + lgamma(firmness))


def count_likelihood(count: int, mean: float, size: float) -> float:
    """Negative binomial probability of a count with variance `mean + mean**2 / size`."""
    if mean <= 0.0:
        return 1.0 if count == 0 else 0.0
    part = mean / (mean + size)
    first = lgamma(count + size) - lgamma(size) - lgamma(count + 1)
    return exp(first + size * log(1.0 - part) + count * log(part))

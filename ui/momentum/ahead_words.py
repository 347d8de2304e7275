"""The forecast in words: amounts where the price of an hour is known, else weeks of work; always "about"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from planner.domain.momentum.forecast import Plan, PlanForecast
from planner.domain.proposals.slots import own_hour_price
from planner.domain.settings import Settings
from planner.domain.work.signed import SignedWork
from ui.bridge.formats import money, number
from ui.kit import Axis, make_axis
from ui.momentum.axis_words import money_short, month_name, two_figures, weeks_about

_FINEST = 50  # units of the currency: a forecast says nothing about less
_ABOVE_MOST = 1.04
_WEEK_STEPS = (1.0, 2.0, 4.0, 5.0, 10.0, 20.0, 50.0)


@dataclass(frozen=True, slots=True)
class WorkUnit:
    """How minutes of work are shown: as cents in `currency` at `per_minute` each, or in weeks where that is 0."""

    per_minute: float
    minutes_a_week: float
    currency: str

    @property
    def is_money(self) -> bool:
        """Whether amounts are shown."""
        return self.per_minute > 0

    def value(self, minutes: float) -> float:
        """Minutes in the unit."""
        return minutes * self.per_minute if self.is_money else minutes / max(1.0, self.minutes_a_week)

    def about(self, minutes: float) -> str:
        """A rounded amount, or weeks in words."""
        if self.is_money:
            return money(self._rounded(minutes), self.currency)
        return weeks_of(self.value(minutes))

    def short(self, minutes: float) -> str:
        """The same in a few signs, for a table: "€30k", "5 wk"."""
        if self.is_money:
            return money_short(self._rounded(minutes), self.currency)
        return _axis_weeks(self.value(minutes))

    def is_nothing(self, minutes: float) -> bool:
        """Whether it is less than can be told."""
        return not (self._rounded(minutes) if self.is_money else round(self.value(minutes)))

    def _rounded(self, minutes: float) -> int:
        """Cents in two figures, by steps of the least that is told."""
        return round(two_figures(self.value(minutes) / 100) / _FINEST) * _FINEST * 100

    def axis(self, most_minutes: float) -> Axis:
        """An axis in round steps that ends a little above the most."""
        if self.is_money:
            most = max(self.value(most_minutes), 100_000)
            axis = make_axis(most, partial(money_short, currency=self.currency))
        else:
            most = max(self.value(most_minutes), 2.0)
            axis = make_axis(most, _axis_weeks, _WEEK_STEPS)
        top = min(axis.top, most * _ABOVE_MOST)
        return Axis(top, tuple(mark for mark in axis.marks if mark[0] <= top))


def unit_of(settings: Settings, works: Sequence[SignedWork]) -> WorkUnit:
    """Amounts where an own price is known: from the settings, or from signed work with an amount and hours."""
    minutes_a_week = settings.client_hours_a_week * 60.0
    price = settings.hour_price_cents or own_hour_price(works, settings.currency)
    return WorkUnit(price / 60, minutes_a_week, settings.currency)


def weeks_of(weeks: float) -> str:
    """ "7 weeks"."""
    if weeks < 3 and round(weeks * 2) % 2:
        return QCoreApplication.translate("Ahead", "{count} weeks").format(count=weeks_about(weeks))
    return QCoreApplication.translate("Ahead", "%n week(s)", "", round(weeks))


def dry_words(forecast: PlanForecast, last: date) -> str:
    """When work may run out under a plan: "about March, between February and May"."""
    on, first, until = forecast.dry_on, forecast.dry_from, forecast.dry_until
    if on is None:
        return QCoreApplication.translate("Ahead", "work lasts beyond {month}").format(month=month_name(last))
    early = month_name(first or on)
    if until is None:
        words = QCoreApplication.translate("Ahead", "work runs out about {month}, {early} at the earliest")
        return words.format(month=month_name(on), early=early)
    late = month_name(until)
    if early == late:
        return QCoreApplication.translate("Ahead", "work runs out about {month}").format(month=month_name(on))
    words = QCoreApplication.translate("Ahead", "work runs out about {month}, between {early} and {late}")
    return words.format(month=month_name(on), early=early, late=late)


def plan_word(plan: Plan) -> str:
    """What a line of the chart stands for."""
    if plan is Plan.KEEP:
        return QCoreApplication.translate("Ahead", "If you keep your plan")
    if plan is Plan.HALF:
        return QCoreApplication.translate("Ahead", "With half of it")
    return QCoreApplication.translate("Ahead", "If you stop today")


def _axis_weeks(weeks: float) -> str:
    return QCoreApplication.translate("Ahead", "{count} wk").format(count=number(round(weeks))) if round(weeks) else "0"

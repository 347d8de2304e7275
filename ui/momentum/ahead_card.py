"""Work ahead: 26 weeks under three plans, each with its range; what is only hoped for stands apart."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.momentum.forecast import CASES_NEEDED, Forecast, Plan, PlanForecast
from ui.bridge.formats import day_month, day_month_year, money
from ui.kit import Band, BandChart, Button, EmptyState, Hoped
from ui.momentum.ahead_words import WorkUnit, dry_words, plan_word
from ui.momentum.axis_words import month_name, month_short
from ui.momentum.chart_card import ChartCard

_HEIGHT = 226
_TONES = {
    Plan.KEEP: ("accent_graphic", "accent_text"),
    Plan.HALF: ("warn", "warn_text"),
    Plan.STOP: ("warn", "warn_text"),
}
_DASHES: dict[Plan, tuple[float, ...]] = {Plan.KEEP: (), Plan.HALF: (5, 2), Plan.STOP: (2, 1.6)}


class AheadCard(ChartCard):
    """The forecast. `basis_wanted` asks what it rests on, `works_wanted` for the signed work, `entry_wanted` adds some.

    `hoped_wanted` asks for the proposals that are hoped for.

    With too few signed jobs it says what it needs, and draws nothing.
    """

    basis_wanted = Signal()
    works_wanted = Signal()
    entry_wanted = Signal()
    hoped_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.bands = BandChart(_HEIGHT)
        super().__init__(self.bands, parent)
        self.rename(self.tr("Work ahead, 26 weeks"))
        self.forecast: Forecast | None = None
        self._unit = WorkUnit(0.0, 1.0, "EUR")
        self._hoped_cents = 0
        self.basis = Button("", "link")
        self.basis.clicked.connect(self.basis_wanted)
        self.basis.setToolTip(self.tr("An estimate, never exact"))
        self.head.add_fact(self.basis, at_right=True)
        self.bands.step_opened.connect(self._on_step)
        self.bands.hoped_button.clicked.connect(self.hoped_wanted)

    def show_forecast(self, forecast: Forecast, unit: WorkUnit, hoped_cents: int) -> None:
        """Show another forecast in a unit; `hoped_cents` is what all proposals are worth that are out and hold."""
        if (forecast, unit, hoped_cents) == (self.forecast, self._unit, self._hoped_cents):
            return
        self.forecast, self._unit, self._hoped_cents = forecast, unit, hoped_cents
        self.show_empty(self._nothing_yet(forecast) if forecast.too_little else None)
        self.basis.set_words(self._basis_words(forecast))
        if forecast.too_little:
            return
        most = max(each.high for each in forecast.of(Plan.KEEP).weeks)
        self.bands.show_bands(
            [self._band(forecast, plan) for plan in forecast.plans],
            unit.axis(max(most, forecast.ahead)),
            [self._words(forecast, step) for step in range(len(forecast.plans[0].weeks) + 1)],
            self._months(forecast),
            self._hoped(forecast),
        )
        self.say(self._sentence(forecast))

    def columns(self) -> list[str]:
        return [self.tr("Week until"), *(plan_word(plan) for plan in Plan), self.tr("Hoped for")]

    def rows(self) -> list[list[str]]:
        found = self.forecast
        if found is None or found.too_little:
            return []
        about = self._unit.short
        ranges = self.tr("{middle} ({low} – {high})")
        made = []
        for week, hoped in enumerate(found.hoped):
            cells = [found.of(plan).weeks[week] for plan in Plan]
            said = [(about(each.middle), about(each.low), about(each.high)) for each in cells]
            words = [
                ranges.format(middle=middle, low=low, high=high) if low != high else middle
                for middle, low, high in said
            ]
            more = "" if self._unit.is_nothing(hoped) else about(hoped)
            made.append([day_month_year(found.sunday(week)), *words, more])
        return made

    def _band(self, forecast: Forecast, plan: PlanForecast) -> Band:
        value = self._unit.value
        start = value(forecast.ahead)
        points = [
            (start, start, start),
            *((value(each.low), value(each.middle), value(each.high)) for each in plan.weeks),
        ]
        tone, text_tone = _TONES[plan.plan]
        ends = None
        if plan.dry_on is not None:
            step = (plan.dry_on - forecast.first_monday).days // 7 + 1
            words = self.tr("No work left in {month}").format(month=month_name(plan.dry_on))
            ends = (min(step, len(points) - 1), words if plan.plan is Plan.STOP else "")
        return Band(
            plan_word(plan.plan), tone, text_tone, tuple(points), _DASHES[plan.plan], ends, plan.plan is Plan.HALF
        )

    def _words(self, forecast: Forecast, step: int) -> str:
        if not step:
            return self.tr("Today: about {amount}").format(amount=self._unit.about(forecast.ahead))
        lines = [self.tr("Until {day}, about").format(day=day_month(forecast.sunday(step - 1)))]
        words = self.tr("{plan}: {low} – {high}")
        for plan in Plan:
            reach = forecast.of(plan).weeks[step - 1]
            low, high = self._unit.about(reach.low), self._unit.about(reach.high)
            lines.append(words.format(plan=plan_word(plan), low=low, high=high))
        if not self._unit.is_nothing(forecast.hoped[step - 1]):
            hoped = self._unit.about(forecast.hoped[step - 1])
            lines.append(self.tr("Hoped for, not signed: {amount}").format(amount=hoped))
        return "\n".join(lines)

    def _months(self, forecast: Forecast) -> list[tuple[int, str]]:
        weeks = len(forecast.hoped)
        mondays = [(week, forecast.first_monday + timedelta(weeks=week)) for week in range(weeks)]
        return [(week, month_short(day)) for week, day in mondays if not week or day.day <= 7]

    def _hoped(self, forecast: Forecast) -> Hoped | None:
        """What is hoped for week by week, under the whole sum: never all of it is still to do in one week."""
        most = max(forecast.hoped, default=0.0)
        if not most:
            return None
        if self._unit.is_money and self._hoped_cents:
            words = self.tr("Hoped for, not signed: {amount} if all say yes")
            amount = money(self._hoped_cents, self._unit.currency)
        else:
            words = self.tr("Hoped for, not signed: up to {amount} if all say yes")
            amount = self._unit.about(most)
        return Hoped((0.0, *(self._unit.value(each) for each in forecast.hoped)), words.format(amount=amount))

    def _sentence(self, forecast: Forecast) -> str:
        words = self.tr("About {amount} of signed work today. If you keep your plan, {keep}; if you stop, {stop}.")
        last = _last_day(forecast)
        return words.format(
            amount=self._unit.about(forecast.ahead),
            keep=dry_words(forecast.of(Plan.KEEP), last),
            stop=dry_words(forecast.of(Plan.STOP), last),
        )

    def _basis_words(self, forecast: Forecast) -> str:
        if not forecast.own_cases:
            return self.tr("Usual values, no own cases yet")
        return self.tr("%n of your own cases, the rest are usual values", "", forecast.own_cases)

    def _nothing_yet(self, forecast: Forecast) -> EmptyState:
        missing = max(1, CASES_NEEDED - forecast.own_cases)
        words = self.tr("The forecast needs three signed proposals with their hours: %n more.", "", missing)
        add = Button(self.tr("Add signed work"), "secondary", icon="plus")
        add.clicked.connect(self.entry_wanted)
        empty = EmptyState("trend-up", self.tr("Not enough signed work yet"), words, [add])
        empty.sentence.setBuddy(self.basis)
        return empty

    def _on_step(self, step: int) -> None:
        (self.basis_wanted if step else self.works_wanted).emit()


def _last_day(forecast: Forecast) -> date:
    return forecast.sunday(len(forecast.hoped) - 1)

"""Weekly effort: hours kept, the usual line, and the open pipeline over them."""

from collections.abc import Hashable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.momentum.effort import WeekEffort, WeekKind
from planner.domain.momentum.overview import Momentum
from ui.bridge.formats import day_month, day_month_year, day_short, length, money, number
from ui.bridge.momentum_words import low_weeks
from ui.kit import EmptyState, LegendKey, Swatch, WeekBar, WeekBars, make_axis
from ui.momentum.axis_words import HOUR_STEPS, hours, money_short, month_short, to_five
from ui.momentum.chart_card import ChartCard

WEEKS_SHOWN = 26
_HEIGHT, _FEW_WEEKS = 206, 8


class EffortCard(ChartCard):
    """The last half year. Enter or a click on a week opens its rows (`week_opened`)."""

    week_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.bars = WeekBars(_HEIGHT)
        super().__init__(self.bars, parent)
        self.momentum: Momentum | None = None
        self._made: dict[Hashable, WeekBar] = {}  # a contact changes one week of those shown
        self.rename(self.tr("Weekly effort"))
        self.bars.step_opened.connect(self._on_opened)

    def show_momentum(self, momentum: Momentum) -> None:
        """Show other figures."""
        self.momentum = momentum
        weeks, pipeline = self._shown(momentum)
        usual = momentum.usual.minutes or None
        most = max([*(week.minutes_kept for week in weeks), usual or 0.0, 60.0])
        most_open = max((value for value in pipeline if value is not None), default=0)
        low = low_weeks(momentum, weeks)
        currency = momentum.currency
        keys = self._keys(has_low=bool(low), has_usual=usual is not None, has_pipeline=most_open > 0)
        is_empty = not momentum.weeks and not any(week.minutes_kept or week.touches for week in weeks)
        self.show_empty(self._nothing_yet() if is_empty else None)
        if not is_empty:
            self.show_legend(keys)
        self.bars.show_bars(
            self._bars(momentum, weeks, pipeline, low),
            make_axis(most, hours, HOUR_STEPS),
            usual,
            make_axis(most_open, partial(money_short, currency=currency)) if most_open else None,
        )
        self.say(self._sentence(momentum))

    def columns(self) -> list[str]:
        return [self.tr("Week of"), self.tr("Kept"), self.tr("Contacts"), self.tr("Pipeline")]

    def rows(self) -> list[list[str]]:
        momentum = self.momentum
        if momentum is None:
            return []
        pairs = zip(momentum.shown_weeks, momentum.shown_pipeline, strict=True)
        return [self._row(momentum, week, cents) for week, cents in pairs]

    def _row(self, momentum: Momentum, week: WeekEffort, cents: int) -> list[str]:
        kept = self.tr("Away") if week.is_away else hours(week.minutes_kept)
        return [day_month_year(week.monday), kept, number(week.touches), money(cents, momentum.currency)]

    def _shown(self, momentum: Momentum) -> tuple[list[WeekEffort], list[int]]:
        return list(momentum.shown_weeks[-WEEKS_SHOWN:]), list(momentum.shown_pipeline[-WEEKS_SHOWN:])

    def _bars(self, momentum: Momentum, weeks: list[WeekEffort], pipeline: list[int], low: set[date]) -> list[WeekBar]:
        """One for each week; what was made for the same figures is taken again."""
        common = (momentum.usual.minutes, momentum.unmarked, momentum.currency, len(momentum.shown_weeks))
        made: dict[Hashable, WeekBar] = {}
        for week, value in zip(weeks, pipeline, strict=True):
            place = (week is momentum.current, week is momentum.unread)
            key = (week, value, week.monday in low, place, common)
            made[key] = self._made.get(key) or self._bar(momentum, week, value, low)
        self._made = made
        return list(made.values())

    def _bar(self, momentum: Momentum, week: WeekEffort, cents: int, low: set[date]) -> WeekBar:
        return WeekBar(
            week.minutes_kept,
            self._words(momentum, week, cents),
            below=self._below(momentum, week),
            is_low=week.monday in low,
            is_away=week.is_away and not week.minutes_kept,
            is_present=week is momentum.current or week is momentum.unread,
            line=cents,
        )

    def _below(self, momentum: Momentum, week: WeekEffort) -> str:
        """The month where it begins; of a few weeks every other one has its day, since no month may begin in them."""
        if len(momentum.shown_weeks) <= _FEW_WEEKS:
            weeks_back = (momentum.current.monday - week.monday).days // 7
            return "" if weeks_back % 2 else day_short(week.monday)
        return month_short(week.sunday) if week.sunday.day <= 7 else ""

    def _words(self, momentum: Momentum, week: WeekEffort, cents: int) -> str:
        is_present = week.monday == momentum.current.monday
        head = (
            self.tr("This week, so far") if is_present else self.tr("Week of {day}").format(day=day_month(week.monday))
        )
        lines = [head]
        if week.is_away:
            lines.append(self.tr("Away"))
        if week is momentum.unread:
            lines.append(self.tr("%n block(s) without an answer", "", momentum.unmarked))
        usual = to_five(momentum.usual.minutes * week.exposure)
        if usual and not is_present:
            kept = self.tr("{length} kept, usually {usual}").format(
                length=hours(week.minutes_kept), usual=length(usual)
            )
        else:
            kept = self.tr("{length} kept").format(length=hours(week.minutes_kept))
        if not week.is_away or week.minutes_kept:
            lines.append(kept)
            lines.append(self.tr("%n contact(s)", "", week.touches))
        if cents:
            lines.append(
                self.tr("Open pipeline: {amount}").format(amount=money(round(cents / 100) * 100, momentum.currency))
            )
        return "\n".join(lines)

    def _sentence(self, momentum: Momentum) -> str:
        finished = [week for week in momentum.weeks[-WEEKS_SHOWN:] if week.kind is not WeekKind.PAUSED]
        if not finished:
            return self.tr("No finished week yet.")
        last = self.tr("The week of {day}: {length} kept.").format(
            day=day_month(finished[-1].monday), length=hours(finished[-1].minutes_kept)
        )
        if not momentum.usual.minutes:
            return last
        words = self.tr("The week of {day}: {length} kept, usually about {usual}.")
        return words.format(
            day=day_month(finished[-1].monday),
            length=hours(finished[-1].minutes_kept),
            usual=length(to_five(momentum.usual.minutes)),
        )

    def _nothing_yet(self) -> EmptyState:
        words = self.tr("The hours of the blocks that you keep show here, week by week.")
        return EmptyState("momentum", self.tr("No effort noted yet"), words)

    def _keys(self, *, has_low: bool, has_usual: bool, has_pipeline: bool) -> list[LegendKey]:
        keys = [LegendKey(self.tr("Effort"), Swatch.FILL, "accent_mid")]
        if has_low:
            keys.append(LegendKey(self.tr("Below usual"), Swatch.LOW, "warn"))
        if has_usual:
            keys.append(LegendKey(self.tr("Usual"), Swatch.DASH, "text"))
        if has_pipeline:
            keys.append(LegendKey(self.tr("Open pipeline"), Swatch.LINE, "ok"))
        return keys

    def _on_opened(self, step: int) -> None:
        if self.momentum is not None:
            weeks, _ = self._shown(self.momentum)
            self.week_opened.emit(weeks[step].monday)

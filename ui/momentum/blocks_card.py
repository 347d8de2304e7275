"""Blocks kept, 52 weeks: each day a cell, with what became of its blocks."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.bridge.formats import capital, day_full, number, weekday_name, weekday_short
from ui.kit import Button, DayCell, DayMap, DayMark, EmptyState, LegendKey, Swatch, label
from ui.momentum.axis_words import month_name, month_short
from ui.momentum.chart_card import ChartCard
from ui.momentum.kept_days import WEEKS, KeptDay, KeptDays

_ONE_ROW_IN_TWO = (0, 2, 4)


class BlocksCard(ChartCard):
    """The map. A day opens its week (`day_opened`), the count the blocks behind it (`count_opened`)."""

    day_opened = Signal(object)
    count_opened = Signal()
    series_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.map = DayMap()
        super().__init__(self.map, parent)
        self.rename(self.tr("Blocks kept, 52 weeks"))
        self.show_legend(self._keys())
        self.days: KeptDays | None = None
        self.count = Button("", "link")
        self.count.clicked.connect(self.count_opened)
        self.head.add_fact(self.count)
        self.words = label("", "body", "text2", wrap=True)
        self.body.addWidget(self.words)
        self.body.addStretch(1)
        self.empty: EmptyState | None = None
        self.map.step_opened.connect(self._on_opened)

    def show_days(self, days: KeptDays) -> None:
        """Show other days."""
        if days == self.days:
            return
        self.days = days
        self._show_empty(days)
        text = self.tr("{kept} of {total}").format(kept=number(days.kept), total=number(days.total))
        self.count.set_words(text)
        self.count.setAccessibleName(self.tr("{count} blocks kept").format(count=text))
        self.count.setVisible(days.total > 0)
        rows = [capital(weekday_short(row)) if row in _ONE_ROW_IN_TWO else "" for row in range(days.rows)]
        self.map.show_days([DayCell(_mark(day), self._words(day)) for day in days.days], rows, self._months(days))
        sentence = self._sentence(days)
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence) and not days.is_empty)
        counted = self.tr("{count} blocks kept.").format(count=text)
        self.say(f"{counted} {sentence}" if sentence else counted)

    def columns(self) -> list[str]:
        return [self.tr("Week of"), self.tr("Kept"), self.tr("Missed"), self.tr("Planned")]

    def rows(self) -> list[list[str]]:
        days = self.days
        if days is None:
            return []
        made = []
        for week in range(WEEKS):
            of_week = days.days[week * days.rows : (week + 1) * days.rows]
            totals = (sum(getattr(day, name) for day in of_week) for name in ("kept", "missed", "planned"))
            made.append([day_full(of_week[0].day), *map(number, totals)])
        return made

    def _words(self, day: KeptDay) -> str:
        lines = [day_full(day.day)]
        if day.kept:
            lines.append(self.tr("%n block(s) kept", "", day.kept))
        if day.missed:
            lines.append(self.tr("%n block(s) missed", "", day.missed))
        if day.planned:
            lines.append(self.tr("%n block(s) planned", "", day.planned))
        if len(lines) == 1:
            lines.append(day.holiday or (self.tr("Away") if day.is_away else self.tr("No block")))
        return "\n".join(lines)

    def _months(self, days: KeptDays) -> dict[int, str]:
        mondays = [days.days[week * days.rows].day for week in range(WEEKS)]
        return {week: month_short(monday) for week, monday in enumerate(mondays) if monday.day <= 7}

    def _sentence(self, days: KeptDays) -> str:
        parts = []
        run = days.longest
        if run is not None:
            if month_name(run.first) == month_name(run.last):
                words = self.tr("Your longest run was %n week(s), in {first}.", "", run.weeks)
            else:
                words = self.tr("Your longest run was %n week(s), from {first} to {last}.", "", run.weeks)
            parts.append(words.format(first=month_name(run.first), last=month_name(run.last)))
        if days.missed_most is not None:
            most = self.tr("{weekday} is the day you miss most.")
            parts.append(most.format(weekday=capital(weekday_name(days.missed_most))))
        return " ".join(parts)

    def _show_empty(self, days: KeptDays) -> None:
        self.map.setVisible(not days.is_empty)
        self.head.legend.setVisible(not days.is_empty)
        if self.empty is None and days.is_empty:
            button = Button(self.tr("Plan blocks"), "secondary", icon="calendar-plus")
            button.clicked.connect(self.series_wanted)
            words = self.tr("Two short blocks a week are enough to keep going.")
            self.empty = EmptyState("calendar-check", self.tr("No blocks yet"), words, [button])
            self.body.insertWidget(1, self.empty, 1)
        if self.empty is not None:
            self.empty.setVisible(days.is_empty)

    def _keys(self) -> list[LegendKey]:
        return [
            LegendKey(self.tr("Kept"), Swatch.FILL, "ok"),
            LegendKey(self.tr("Missed"), Swatch.MISSED, "control"),
            LegendKey(self.tr("Planned"), Swatch.OUTLINE, "accent_graphic"),
            LegendKey(self.tr("Away"), Swatch.DOT, "control"),
            LegendKey(self.tr("Holiday"), Swatch.RING, "warn"),
        ]

    def _on_opened(self, step: int) -> None:
        if self.days is not None:
            day: date = self.days.days[step].day
            self.day_opened.emit(day)


def _mark(day: KeptDay) -> DayMark:
    if day.kept and day.missed:
        return DayMark.PARTLY
    if day.kept or day.missed or day.planned:
        return DayMark.KEPT if day.kept else DayMark.MISSED if day.missed else DayMark.PLANNED
    if day.holiday:
        return DayMark.HOLIDAY
    return DayMark.AWAY if day.is_away else DayMark.EMPTY

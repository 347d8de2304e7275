"""Blocks kept, 52 weeks: each day a cell, with what became of its blocks."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.goals.rhythm import Run
from planner.domain.momentum.heat_map import DayCell as Day
from planner.domain.momentum.heat_map import DayState, HeatMap
from ui.bridge.formats import capital, day_full, day_long, day_month_year, number, weekday_name, weekday_short
from ui.kit import Button, DayCell, DayMap, DayMark, EmptyState, LegendKey, Swatch, hbox, label
from ui.momentum.axis_words import month_name, month_short, month_year
from ui.momentum.chart_card import ChartCard

_ONE_ROW_IN_TWO = (0, 2, 4, 6)
_RUN_TO_SAY = 2
_MARKS = {
    DayState.KEPT: DayMark.KEPT,
    DayState.MISSED: DayMark.MISSED,
    DayState.AHEAD: DayMark.PLANNED,
    DayState.AWAY: DayMark.AWAY,
    DayState.HOLIDAY: DayMark.HOLIDAY,
    DayState.NOTHING: DayMark.EMPTY,
}


class BlocksCard(ChartCard):
    """The map. A day opens its week (`day_opened`), the count the blocks behind it (`count_opened`)."""

    day_opened = Signal(object)
    count_opened = Signal()
    run_opened = Signal(object)
    series_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.map = DayMap()
        super().__init__(self.map, parent)
        self.rename(self.tr("Blocks kept, 52 weeks"))
        self.show_legend(self._keys())
        self.found: HeatMap | None = None
        self._days: list[date] = []
        self._today = date.min
        self._next_on: date | None = None
        self.count = Button("", "link")
        self.count.clicked.connect(self.count_opened)
        self.head.add_fact(self.count)
        self.words = label("", "body", "text2", wrap=True)
        self.run_link = Button(self.tr("Show these weeks"), "link")
        self.run_link.clicked.connect(self._on_run)
        self.words.setBuddy(self.run_link)
        foot = hbox(spacing=10)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.run_link)
        self.body.addLayout(foot)
        self.body.setStretchFactor(self.map, 1)
        self.body.addStretch(0)
        self.map.step_opened.connect(self._on_opened)

    def show_days(
        self, found: HeatMap, holiday_of: Callable[[date], str], today: date, next_on: date | None = None
    ) -> None:
        """Show another year; `holiday_of` names the holiday on a day, `next_on` is the next block after this week."""
        if (found, today, next_on) == (self.found, self._today, self._next_on):
            return
        self.found, self._today, self._next_on = found, today, next_on
        rows = found.weekdays
        is_empty = not any(cell.planned for week in found.weeks for cell in week)
        self.show_empty(self._nothing_yet() if is_empty else None)
        if not is_empty:
            self.show_legend(self._keys())
        text = self.tr("{kept} of {total}").format(kept=number(found.kept), total=number(found.planned))
        counted = self.tr("{count} blocks kept.").format(count=text)
        self.count.set_words(text)
        self.count.setAccessibleName(counted)
        self.count.setVisible(found.planned > 0)
        self._days = [week[row].day for week in found.weeks for row in rows]
        cells = [self._cell(week[row], holiday_of) for week in found.weeks for row in rows]
        names = [capital(weekday_short(row)) if row in _ONE_ROW_IN_TWO else "" for row in rows]
        mondays = enumerate(week[0].day for week in found.weeks)
        self.map.show_days(cells, names, {place: month_short(day) for place, day in mondays if day.day <= 7})
        sentence = self._sentence(found)
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence) and not is_empty)
        self.run_link.setVisible(_is_said(found.longest) and not is_empty)
        self.say(f"{counted} {sentence}" if sentence else counted)

    def columns(self) -> list[str]:
        return [self.tr("Week of"), self.tr("Kept"), self.tr("Planned")]

    def rows(self) -> list[list[str]]:
        if self.found is None:
            return []
        return [
            [
                day_month_year(week[0].day),
                number(sum(cell.kept for cell in week)),
                number(sum(cell.planned for cell in week)),
            ]
            for week in self.found.weeks
        ]

    def _cell(self, day: Day, holiday_of: Callable[[date], str]) -> DayCell:
        mark = DayMark.PARTLY if 0 < day.kept < day.planned else _MARKS[day.state]
        lines = [day_full(day.day)]
        if day.kept:
            lines.append(self.tr("%n block(s) kept", "", day.kept))
        if day.state is DayState.AHEAD and day.day < self._today:
            lines.append(self.tr("%n block(s) without an answer", "", day.planned))
        elif day.state is DayState.AHEAD:
            lines.append(self.tr("%n block(s) planned", "", day.planned))
        elif day.planned > day.kept and day.state is not DayState.AWAY:
            lines.append(self.tr("%n block(s) missed", "", day.planned - day.kept))
        if len(lines) == 1:
            away = self.tr("Away") if day.state is DayState.AWAY else self.tr("No block")
            lines.append(holiday_of(day.day) if day.state is DayState.HOLIDAY else away)
        return DayCell(mark, "\n".join(lines))

    def _sentence(self, found: HeatMap) -> str:
        parts = []
        run = found.longest
        if run is not None and _is_said(run):
            if (run.first.year, run.first.month) == (run.last.year, run.last.month):
                words = self.tr("Your longest run was %n week(s), in {first}.", "", run.weeks)
            else:
                words = self.tr("Your longest run was %n week(s), from {first} to {last}.", "", run.weeks)
            year_said = run.first.year != run.last.year  # "from November 2025 to October" leaves open of which year
            begin = found.weeks[0][0].day
            first, last = (month_year(day) if year_said else _month(day, begin) for day in (run.first, run.last))
            parts.append(words.format(first=first, last=last))
        if found.most_missed is not None:
            most = self.tr("{weekday} is the day you miss most.")
            parts.append(most.format(weekday=capital(weekday_name(found.most_missed))))
        return " ".join(parts)

    def _nothing_yet(self) -> EmptyState:
        if self._next_on is not None:
            first = self.tr("Your first block is on {day}.").format(day=day_long(self._next_on))
            see = Button(self.tr("Show that week"), "secondary", icon="week")
            see.clicked.connect(self._on_next)
            words = self.tr("Blocks show here from the week on in which they stand.")
            return EmptyState("calendar-check", first, words, [see])
        button = Button(self.tr("Plan blocks"), "secondary", icon="calendar-plus")
        button.clicked.connect(self.series_wanted)
        words = self.tr("Two short blocks a week are enough to keep going.")
        return EmptyState("calendar-check", self.tr("No blocks yet"), words, [button])

    def _keys(self) -> list[LegendKey]:
        return [
            LegendKey(self.tr("Kept"), Swatch.FILL, "ok"),
            LegendKey(self.tr("Missed"), Swatch.MISSED, "control"),
            LegendKey(self.tr("Planned"), Swatch.OUTLINE, "accent_graphic"),
            LegendKey(self.tr("Away"), Swatch.DOT, "control"),
            LegendKey(self.tr("Holiday"), Swatch.RING, "warn"),
        ]

    def _on_next(self) -> None:
        if self._next_on is not None:
            self.day_opened.emit(self._next_on)

    def _on_run(self) -> None:
        if self.found is not None and self.found.longest is not None:
            self.run_opened.emit(self.found.longest)

    def _on_opened(self, step: int) -> None:
        self.day_opened.emit(self._days[step])


def _is_said(run: Run | None) -> bool:
    return run is not None and run.weeks >= _RUN_TO_SAY


def _month(day: date, first: date) -> str:
    """The month, with its year where the 52 weeks hold two of that name."""
    return month_year(day) if day.month == first.month else month_name(day)

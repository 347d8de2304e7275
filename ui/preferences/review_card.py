"""When the weekly review comes round, and its own block on the calendar."""

from dataclasses import replace
from datetime import time, timedelta

from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.actions.blocks import add_series, edit_following, edit_series
from planner.actions.settings import change_settings
from planner.domain.blocks.editing import fields_of
from planner.domain.blocks.recurrence import slots
from planner.domain.reviews.week_plan import review_series
from planner.storage.queries.review_facts import review_series_on_plan
from ui.bridge.bridge import Bridge
from ui.bridge.formats import capital, clock, weekday_name
from ui.kit import Button, Card, ComboBox, Separator, TimeField
from ui.preferences.card_rows import setting_row

_AHEAD = timedelta(days=400)


class ReviewCard(Card):
    """Day, time, and a button that puts the review on the calendar, or moves it there."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Weekly review"), parent=parent)
        self._bridge = bridge
        chosen = bridge.settings
        self._series = review_series_on_plan(bridge.store, bridge.today)
        days = [(str(each), capital(weekday_name(each))) for each in range(7)]
        self.day = ComboBox(days, str(chosen.review_weekday))
        self.at = TimeField(time.fromisoformat(chosen.review_time))
        self.at.setKeyboardTracking(False)
        self.calendar_button = Button("", "secondary", "calendar-plus")
        self._build()
        self.day.activated.connect(self._on_day)
        self.at.timeChanged.connect(self._on_time)
        self.calendar_button.clicked.connect(self._on_calendar)

    def _build(self) -> None:
        rows = [
            setting_row(self.tr("Day"), self.day, self.tr("From Friday on it plans the week after.")),
            setting_row(self.tr("Time"), self.at, self.tr("Today has a line for it from this moment on.")),
        ]
        fields = review_series(self._bridge.settings, self._bridge.today)
        series = self._series
        if series is None:
            self.calendar_button.set_words(self.tr("Put it on the calendar"))
            rows.append(
                setting_row(self.tr("A block of its own"), self.calendar_button, self.tr("It then reminds you."))
            )
        else:
            where = self.tr("{day}, {time}").format(
                day=capital(weekday_name(min(series.weekdays))), time=clock(series.start)
            )
            self.calendar_button.set_words(self.tr("Move it to the new time"))
            is_there = (series.weekdays, series.start) == (fields.weekdays, fields.start)
            self.calendar_button.setVisible(not is_there)
            rows.append(setting_row(self.tr("On the calendar"), self.calendar_button, where))
        for index, row in enumerate(rows):
            if index:
                self.body.addWidget(Separator())
            self.body.addWidget(row)
        self.body.setContentsMargins(16, 6, 16, 6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _on_day(self) -> None:
        self._bridge.perform(change_settings, review_weekday=int(self.day.value()))

    def _on_time(self) -> None:
        self._bridge.perform(change_settings, review_time=self.at.value().isoformat("minutes"))

    def _on_calendar(self) -> None:
        """Plan it, or move it from its next date on: the dates before stay as they were."""
        bridge, series = self._bridge, self._series
        fields = review_series(bridge.settings, bridge.today)
        if series is None:
            bridge.perform(add_series, fields=fields)
            return
        moved = replace(fields_of(series), weekdays=fields.weekdays, start=fields.start)
        slot = next(slots(series, bridge.today, bridge.today + _AHEAD), None)
        if slot is None:
            bridge.perform(edit_series, series_id=series.id, fields=moved)
        else:
            bridge.perform(edit_following, series_id=series.id, slot=slot, fields=moved)

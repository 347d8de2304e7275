"""One quiet line when the weekly review has come round, or waits to be finished."""

from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.reviews.review import planned_week, review_moment
from planner.domain.settings import Settings
from planner.storage.queries.blocks import all_series
from planner.storage.queries.reviews import review_of
from planner.storage.store import Store
from ui.kit import Card, KeyCap, ListRow


def review_step(store: Store, settings: Settings, now: datetime) -> int | None:
    """Where the review stands that is due by now or was begun: 0 for not begun, None when there is none to hold.

    The first one comes round once there was a plan before its moment.
    """
    found = review_of(store, planned_week(now.date()))
    if found is not None:
        return found.step if found.finished_at is None else None
    moment = review_moment(now.date(), settings.review_weekday, time.fromisoformat(settings.review_time))
    has_begun = any(each.first_day <= moment.date() for each in all_series(store))
    return 0 if has_begun and now >= moment else None


class ReviewLine(Card):
    """The line; a click or Enter opens the review."""

    wanted = Signal()

    def __init__(self, step: int, parent: QWidget | None = None) -> None:
        """`step` is 0 for a review that was not begun."""
        super().__init__(padding=0, parent=parent)
        if step:
            words, second = self.tr("Your review is at step {step}.").format(step=step), self.tr("It goes on there.")
        else:
            words = self.tr("Your weekly review: ten minutes")
            second = self.tr("How it went, this week’s blocks, who goes where.")
        self.row = ListRow("calendar-check", words, "", second, KeyCap(self.tr("Ctrl R")))
        self.row.activated.connect(self.wanted)
        self.body.addWidget(self.row)

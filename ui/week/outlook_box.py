"""Under a series that is being typed: its next dates with what they meet, and free times to take with one key."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.bridge.formats import clock, weekday_day_short, weekday_short
from ui.kit import Button, draw_icon, draw_text, label, line_height, painting, role_font, tabular, vbox
from ui.kit.flow import FlowLayout
from ui.kit.keys import local_key
from ui.kit.paint import LEFT
from ui.week.busy_words import clash_words
from ui.week.outlook import PROPOSALS, ComingDate, FreeTime, Outlook

_SHOWN = 4
_ICON = 14


class OutlookBox(QWidget):
    """`taken` carries the FreeTime that was chosen."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposals: tuple[FreeTime, ...] = ()
        self.dates = _Dates()
        self._words = label("", "small", "text2", wrap=True)
        self.buttons = [Button("", size="small", key_hint=f"Alt+{digit}") for digit in range(1, PROPOSALS + 1)]
        row = FlowLayout(spacing=6)
        for button in self.buttons:
            row.addWidget(button)
            button.clicked.connect(self._on_clicked)
        self._row = QWidget()
        self._row.setLayout(row)
        self.setLayout(vbox(self.dates, self._words, self._row, spacing=8))

    def add_keys(self, over: QWidget) -> None:
        """Let Alt+1 to Alt+3 take a proposal anywhere in a widget."""
        for digit, button in enumerate(self.buttons, 1):
            local_key(f"Alt+{digit}", over, button.click)

    def show_outlook(self, found: Outlook) -> None:
        """Show what is ahead."""
        self._proposals = found.proposals
        self.dates.show_dates(found.dates[:_SHOWN])
        for button, choice in zip(self.buttons, found.proposals, strict=False):
            button.set_words(_time_words(choice))
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(found.proposals))
        self._row.setVisible(bool(found.proposals))
        self._words.setText(self._heading(found))
        self._words.setVisible(bool(found.proposals))
        self.setVisible(bool(found.dates or found.proposals))

    def _heading(self, found: Outlook) -> str:
        if found.free_weeks == found.weeks:
            return self.tr("Free in all of the next %n week(s):", "", found.weeks)
        words = self.tr("Free in {some} of the next %n week(s):", "", found.weeks)
        return words.format(some=found.free_weeks)

    def _on_clicked(self) -> None:
        place = next(place for place, button in enumerate(self.buttons) if button is self.sender())
        if place < len(self._proposals) and self.isVisible():
            self.taken.emit(self._proposals[place])


class _Dates(QWidget):
    """One line a date: the day, and what it meets."""

    def __init__(self) -> None:
        super().__init__()
        self._dates: tuple[ComingDate, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_dates(self, dates: tuple[ComingDate, ...]) -> None:
        """Show the next dates."""
        grows = len(dates) != len(self._dates)
        self._dates = dates
        self.setAccessibleName("\n".join(f"{self._day(each)}: {self._meets(each)}" for each in dates))
        if grows:
            self.updateGeometry()
        self.update()

    def lines(self) -> list[str]:
        """What is said of each date."""
        return [self._meets(each) for each in self._dates]

    def sizeHint(self) -> QSize:
        return QSize(300, len(self._dates) * (line_height("small") + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        high, font = line_height("small") + 4, tabular(role_font("small"))
        with painting(self) as painter:
            for place, each in enumerate(self._dates):
                met = each.clash is not None or each.meets_own
                row = QRectF(0, place * high, self.width(), high)
                icon = QRectF(0, row.center().y() - _ICON / 2, _ICON, _ICON)
                draw_icon(painter, icon, "alert" if met else "check", "warn_text" if met else "ok_text")
                used = draw_text(painter, row.adjusted(_ICON + 8, 0, 0, 0), self._day(each), font, "text", LEFT)
                rest = row.adjusted(_ICON + 8 + used + 10, 0, 0, 0)
                draw_text(painter, rest, self._meets(each), font, "warn_text" if met else "text3", LEFT)

    def _day(self, each: ComingDate) -> str:
        words = self.tr("{day}, {time}")
        return words.format(day=weekday_day_short(each.start.date()), time=clock(each.start))

    def _meets(self, each: ComingDate) -> str:
        if each.clash is not None:
            return clash_words(each.clash)
        return self.tr("Overlaps with another block") if each.meets_own else self.tr("Free")


def _time_words(choice: FreeTime) -> str:
    """ "Tue 14:00", "Tue, Thu 14:00"."""
    days = ", ".join(weekday_short(day) for day in sorted(choice.weekdays))
    return f"{days}\u00a0{clock(choice.start)}"

"""The week in which the work of a proposal begins: the next free one after its end, another one, or none."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.clock import monday_of
from planner.domain.proposals.proposal import Proposal
from planner.domain.proposals.slots import Filler, OfferedWeek
from planner.storage.queries.slots import offered_week
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_long, day_month
from ui.kit import ChoiceChip, label, vbox
from ui.proposals.fields import NONE, OTHER, DayChoice

_FREE = "free"
_FROM_FRIDAY = timedelta(days=3)  # to the Monday after it
translate = QCoreApplication.translate


class WeekField(DayChoice):
    """The week in which the work begins: the next free one, another one, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._offered = OfferedWeek(date.min)
        chips = {
            _FREE: ChoiceChip(""),
            OTHER: ChoiceChip(translate("WeekField", "Another week")),
            NONE: ChoiceChip(translate("WeekField", "No promise")),
        }
        super().__init__(chips, _FREE, translate("WeekField", "A day of the week"), parent)

    def offer(self, offered: OfferedWeek) -> None:
        """The week that can be promised."""
        if offered == self._offered:
            return
        was, self._offered = self._offered.monday, offered
        if was == date.min or self.day.value() == was:
            self.day.set_value(offered.monday)
        self.chips[_FREE].set_words(self.tr("Week of {day} (next free)").format(day=day_month(offered.monday)))
        self._on_day_changed()

    def show_week(self, monday: date | None) -> None:
        """Choose a week."""
        if monday is not None:
            self.day.set_value(monday)
        self.choose(NONE if monday is None else _FREE if monday == self._offered.monday else OTHER)
        self._refresh()

    def show_offered(self) -> None:
        """Choose the week that can be promised."""
        self.choose(_FREE)

    def value(self) -> date | None:
        """The Monday; None without a promise."""
        key = self.chosen()
        if key == NONE:
            return None
        return self._offered.monday if key == _FREE else monday_of(self.day.value())

    def _words(self) -> str:
        monday, ends_on = self.value(), self._offered.ends_on
        if monday is None:
            return ""
        if self.chosen() == _FREE:
            return self._why_so_late()
        if ends_on is not None and monday <= ends_on:
            words = self.tr("The week of {day} begins before the proposal ends, so the sentence does not name it.")
        else:
            words = self.tr("Work begins in the week of {day}.")
        return words.format(day=day_month(monday))

    def _why_so_late(self) -> str:
        """In one line what fills the weeks before; "" where the week is near."""
        match self._offered.filler:
            case None:
                return ""
            case Filler.AWAY:
                return self.tr("No week before has room for this work between your days off.")
            case Filler.SIGNED:
                words = self.tr("Your weeks are full until {day}, with signed work.")
            case Filler.PROMISED:
                words = self.tr("Your weeks are full until {day}, with what other proposals promise.")
            case Filler.BOTH:
                words = self.tr("Your weeks are full until {day}, with signed work and what other proposals promise.")
        return words.format(day=day_long(self._offered.monday - _FROM_FRIDAY))


class PromiseAgain(QWidget):
    """Asks for another week where a new end date reaches the promised one; stays away otherwise."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.week = WeekField()
        self.setLayout(vbox(label(self.tr("When the work can begin"), "body_medium"), self.week, spacing=5))
        self.hide()

    def follow(self, proposal: Proposal) -> None:
        """A proposal with the end date that it is about to get."""
        version = proposal.current
        is_reached = version.start_on is not None and version.promised_week is None
        if is_reached:
            self.week.offer(offered_week(self._bridge.store, proposal, self._bridge.today))
        self.setVisible(is_reached)

    def value(self, promised: date | None) -> date | None:
        """The week that is promised from now on, where it was `promised` before."""
        return promised if self.isHidden() else self.week.value()

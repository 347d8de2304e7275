"""Who to decide about, and whom to look at again: a few rows a day, never a long list of duties."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.followup.stop_rule import StopCause
from planner.storage.queries.followups import Decision, FollowUpRow
from ui.bridge.formats import day_month
from ui.kit import Card, Label, ListRow


class DecideCard(Card):
    """People for whom the stop has come; a row opens the decision about them."""

    decision_wanted = Signal(int)

    def __init__(self, decisions: Sequence[Decision], count: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Time to decide"), count, self.tr("See them all"), 0, parent)
        self.rows: list[ListRow] = []
        for index, decision in enumerate(decisions):
            if index:
                self.add_row_separator()
            row = _row("hand", decision.row, self._why(decision))
            row.activated.connect(partial(self.decision_wanted.emit, int(decision.row.id)))
            self.rows.append(row)
            self.body.addWidget(row)

    def _why(self, decision: Decision) -> str:
        if decision.stop.cause is StopCause.ATTEMPTS:
            return self.tr("%n try(s) without a sign", "", decision.stop.attempts)
        if decision.stop.cause is StopCause.DECISION_DAY:
            return self.tr("the day to decide has come")
        return self.tr("%n day(s) without a sign", "", decision.stop.days)


class LookAgainCard(Card):
    """People who wanted to hear from us about now, or are due a light word; a row opens them. Nobody is overdue."""

    prospect_wanted = Signal(int)

    def __init__(self, people: Sequence[FollowUpRow], count: int, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Worth a second look"), count, None, 0, parent)
        self.rows: list[ListRow] = []
        for index, person in enumerate(people):
            if index:
                self.add_row_separator()
            row = _row("leaf", person, self._why(person, today))
            row.activated.connect(partial(self.prospect_wanted.emit, int(person.id)))
            self.rows.append(row)
            self.body.addWidget(row)

    def _why(self, person: FollowUpRow, today: date) -> str:
        pursuit = person.pursuit
        day = next((each for each in (pursuit.wake_on, pursuit.requalify_on) if each and each <= today), None)
        if day is None:
            return self.tr("A light word")
        return pursuit.wake_note or self.tr("Set for {day}").format(day=day_month(day))


def _row(icon: str, person: FollowUpRow, why: str) -> ListRow:
    title, company = (person.person, person.company) if person.person else (person.company, "")
    return ListRow(icon, title, company, "", Label(why, "small", "text2", tabular_digits=True))

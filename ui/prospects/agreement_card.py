"""What was agreed about being contacted, and how far one goes: said in two lines, changed in place."""

from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.followup.stop_rule import limits
from planner.domain.prospects.prospect import NextStep, Prospect, State
from planner.domain.prospects.pursuit import Agreement
from planner.domain.touches.touch import Channel
from ui.bridge.formats import capital, clock, day_month, day_month_year
from ui.bridge.labels import label_of
from ui.kit import MEDIUM_DAY, Button, ComboBox, DateField, FieldRow, NumberField, TextField, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout
from ui.prospects.hours import parse_hour
from ui.prospects.section import Section

_LONGEST_INTERVAL = 730
_A_YEAR = 330  # a day further off is said with its year
_BY: dict[Channel, Any] = {
    Channel.PHONE: QT_TRANSLATE_NOOP("AgreementCard", "by phone"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("AgreementCard", "by e-mail"),
    Channel.VISIT: QT_TRANSLATE_NOOP("AgreementCard", "with a visit"),
    Channel.MESSAGE: QT_TRANSLATE_NOOP("AgreementCard", "by message"),
    Channel.POST: QT_TRANSLATE_NOOP("AgreementCard", "by letter"),
    Channel.SOCIAL: QT_TRANSLATE_NOOP("AgreementCard", "on a social network"),
}
_STATES = (State.TO_QUALIFY, State.ACTIVE, State.NURTURE, State.CLIENT)


class AgreementCard(Section):
    """`committed` carries the new Agreement, `step_wanted` the next step on the day that the interval gives."""

    committed = Signal(object)
    step_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agreement = Agreement()
        self._today = date.min
        self._offered: NextStep | None = None
        self._build()
        self.step_button.clicked.connect(self._on_step_clicked)
        self.change_button.clicked.connect(self.open_form)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.close_form)
        self.nothing_button.clicked.connect(self._on_nothing_clicked)

    def show_prospect(self, prospect: Prospect, today: date, offered: NextStep | None = None) -> None:
        """Show what is stored; a form that is open stays open. `offered` is the next step by the interval."""
        self._agreement, self._today = prospect.pursuit.agreement, today
        self.setVisible(prospect.state in _STATES)
        first = self._first_line()
        self._first.setText(first)
        self._first.setVisible(bool(first))
        hours = self._hours()
        self._best.setText(hours)
        self._best.setVisible(bool(hours))
        self._offered = offered
        self.step_button.setVisible(offered is not None)
        if offered is not None:
            self.step_button.set_words(self.tr("Next step on {day}").format(day=day_month(offered.day)))
        stop = self._stop_line(prospect, today)
        self._stop.setText(stop)
        self._stop.setVisible(bool(stop))
        self.change_button.set_words(self.tr("Set") if self._agreement.is_empty else self.tr("Change"))

    def open_form(self) -> None:
        """Change what was agreed."""
        agreement = self._agreement
        self.every.setValue(agreement.every_days or 0)
        self.channel.set_chosen(agreement.channel.value if agreement.channel else "")
        self.made_on.set_value(agreement.made_on or self._today)
        for field, hour in ((self.best_from, agreement.best_from), (self.best_to, agreement.best_to)):
            field.setText(clock(hour) if hour else "")
            field.set_error(None)
        self.nothing_button.setVisible(not agreement.is_empty)
        self._said.hide()
        self.change_button.hide()
        self._form.show()
        self.every.setFocus(Qt.FocusReason.OtherFocusReason)
        self.every.selectAll()

    def close_form(self) -> None:
        """Show the agreement instead of the form."""
        inside = self._form.isAncestorOf(self.window().focusWidget() or self)
        self._form.hide()
        self._said.show()
        self.change_button.show()
        if inside:
            self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Tell the agreement of the form, unless an hour cannot be read."""
        for field in (self.best_from, self.best_to):
            typed = field.text().strip()
            field.set_error(None)
            if typed and parse_hour(typed) is None:
                field.set_error(self.tr("Write an hour, for example 9:30."))
                return
        best_from, best_to = parse_hour(self.best_from.text()), parse_hour(self.best_to.text())
        if best_from and best_to and best_to <= best_from:
            self.best_to.set_error(self.tr("This is before the beginning."))
            return
        channel = Channel(self.channel.value()) if self.channel.value() else None
        made_on = min(self.made_on.value(), self._today)
        self._tell(Agreement(self.every.value() or None, channel, made_on, best_from, best_to))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._form.isVisible() and event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif self._form.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _tell(self, agreement: Agreement) -> None:
        before = self._agreement
        self.close_form()
        if agreement != before and not (agreement.is_empty and before.is_empty):
            self.committed.emit(agreement)

    def _build(self) -> None:
        self.change_button = Button(self.tr("Change"), "link")
        self._first = label("", "body", wrap=True)
        self._best = label("", "small", "text2", wrap=True)
        self._stop = label("", "small", "text2", wrap=True)
        self.step_button = Button("", "link")
        self.step_button.setToolTip(self.tr("Move the next step to where this pace puts it"))
        self._said = boxed(vbox(self._first, self._best, hbox(self.step_button, None), self._stop, spacing=0))
        self.every = NumberField(0, _LONGEST_INTERVAL)
        self.every.setSpecialValueText(self.tr("Not said"))
        channels = [(each.value, label_of(each)) for each in Channel]
        self.channel = ComboBox([("", self.tr("Any")), *channels])
        self.best_from = TextField(self.tr("Any hour"))
        self.best_to = TextField(self.tr("Any hour"))
        self.made_on = DateField(form=MEDIUM_DAY)
        self.save_button = Button(self.tr("Save"), "primary", size="small")
        self.cancel_button = Button(self.tr("Cancel"), "quiet", size="small")
        self.nothing_button = Button(self.tr("Nothing agreed"), "quiet", size="small")
        self._form = boxed(self._form_layout())
        self._form.hide()
        body = self.begin(self.tr("Agreed follow-up"), self.change_button)
        body.addWidget(self._said)
        body.addWidget(self._form)

    def _form_layout(self) -> QVBoxLayout:
        pace, hours = hbox(spacing=8), hbox(spacing=8)
        pace.addWidget(FieldRow(self.tr("Days between"), self.every), 1)
        pace.addWidget(FieldRow(self.tr("By"), self.channel), 1)
        hours.addWidget(FieldRow(self.tr("Best from"), self.best_from), 1)
        hours.addWidget(FieldRow(self.tr("Best until"), self.best_to), 1)
        made_on = FieldRow(self.tr("Agreed on"), self.made_on)
        buttons = FlowLayout()
        for button in (self.save_button, self.cancel_button, self.nothing_button):
            buttons.addWidget(button)
        return vbox(pace, hours, made_on, buttons, spacing=10)

    def _first_line(self) -> str:
        agreement = self._agreement
        every, channel = agreement.every_days, agreement.channel
        if agreement.is_empty:
            return self.tr("Nothing agreed yet. Ask how often they like to hear from you.")
        if every is None:
            return capital(_by(channel)) if channel else ""
        pace = self.tr("Every %n days", "", every)
        return self.tr("{pace}, {way}").format(pace=pace, way=_by(channel)) if channel else pace

    def _hours(self) -> str:
        first, last = self._agreement.best_from, self._agreement.best_to
        if first and last:
            return self.tr("Best between {first} and {last}").format(first=clock(first), last=clock(last))
        if first:
            return self.tr("Best from {first} on").format(first=clock(first))
        return self.tr("Best until {last}").format(last=clock(last)) if last else ""

    def _stop_line(self, prospect: Prospect, today: date) -> str:
        if prospect.state is not State.ACTIVE:
            return ""
        limit = limits(prospect)
        tries = self.tr("Stop after %n tries", "", limit.attempts)
        if limit.day is None:
            return tries
        is_far = (limit.day - today).days > _A_YEAR
        day = day_month_year(limit.day) if is_far else day_month(limit.day)
        return self.tr("{tries} or on {day}").format(tries=tries, day=day)

    def _on_step_clicked(self) -> None:
        self.step_wanted.emit(self._offered)

    def _on_nothing_clicked(self) -> None:
        self._tell(Agreement())


def _by(channel: Channel) -> str:
    return QCoreApplication.translate("AgreementCard", _BY[channel])

"""The one next step of a prospect: said in a band, changed in place."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain import defaults
from planner.domain.prospects.lifecycle import months_later
from planner.domain.prospects.prospect import NextStep, NextStepKind, State
from planner.errors import InvalidInputError
from ui.bridge.errors import error_sentence
from ui.bridge.formats import capital, clock, day_month, day_month_year, relative_day
from ui.bridge.labels import label_of
from ui.kit import MEDIUM_DAY, Button, Callout, CheckBox, ComboBox, DateField, FieldRow, TextField, boxed, hbox, vbox
from ui.kit.flow import FlowLayout
from ui.prospects.columns import step_text
from ui.prospects.hours import parse_hour
from ui.prospects.put_off_form import PutOffForm

_WEEK = 7
_ENDS = ("?", "!", ".", "…")  # words that end like this are a sentence, and take no comma


class NextStepCard(QWidget):
    """`committed` carries the new NextStep, or None to have none; `snoozed` the day it is put off to, and why."""

    committed = Signal(object)
    snoozed = Signal(object, str)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: NextStep | None = None
        self._state = State.TO_QUALIFY
        self._today = date.min
        self._build()
        self._connect()

    def show_step(self, step: NextStep | None, state: State, today: date) -> None:
        """Show the stored step; a form that is open stays open. Somebody active always has one."""
        self._step, self._state, self._today = step, state, today
        self._band.set_words(self._heading(), self._second_line())
        self.change_button.set_words(self.tr("Change") if step else self.tr("Set"))
        is_due = step is not None and step.is_due(today)
        self.put_off_button.setVisible(is_due)
        self.remove_button.setVisible(step is not None and state is not State.ACTIVE)
        self.put_off.ask_why(step is not None and step.snoozes >= defaults.SNOOZES_WITHOUT_REASON)

    def close_form(self) -> None:
        """Show the step instead of a form."""
        self._form.hide()
        self.put_off.hide()
        self._band.show()

    def open_form(self) -> None:
        """Change the step."""
        step = self._step or NextStep(NextStepKind.CALL, "", self._today + timedelta(days=1))
        self.kind.set_chosen(step.kind.value)
        self.words.setText(step.text)
        self.day.set_value(step.day)
        self.hour.setText(clock(step.at) if step.at else "")
        self.hour.set_error(None)
        self.day.set_error(None)
        self.agreed.setChecked(step.agreed_on is not None)
        self._band.hide()
        self._form.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    def open_put_off(self) -> None:
        """Put the step off."""
        self.put_off.begin(self._today)

    def save(self) -> None:
        """Tell the step of the form, unless the hour cannot be read or the day is over."""
        typed = self.hour.text().strip()
        at, day = parse_hour(typed), self.day.value()
        if typed and at is None:
            self.hour.set_error(self.tr("Write an hour, for example 9:30."))
            return
        if day < self._today and (self._step is None or day != self._step.day):
            self.day.set_error(error_sentence(InvalidInputError("next_step_in_past", day=day_month_year(day))))
            return
        agreed_on = (self._step.agreed_on if self._step else None) or self._today
        step = NextStep(
            NextStepKind(self.kind.value()),
            self.words.text().strip(),
            day,
            at,
            agreed_on if self.agreed.isChecked() else None,
            self._step.snoozes if self._step else 0,
        )
        self.close_form()
        if step != self._step:
            self.committed.emit(step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_open = self._form.isVisible() or self.put_off.isVisible()
        if is_open and event.key() == Qt.Key.Key_Escape:
            self.close_form()
            self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._form.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.change_button = Button(self.tr("Change"), "link")
        self.put_off_button = Button(self.tr("Put off"), "link")
        self._band = Callout("calendar-check", " ", "", (self.put_off_button, self.change_button), compact=True)
        self.put_off = PutOffForm()
        self.put_off.hide()
        self.kind = ComboBox([(kind.value, label_of(kind)) for kind in NextStepKind])
        self.words = TextField(self.tr("What, if it needs saying"))
        self.day = DateField(form=MEDIUM_DAY)
        self.hour = TextField(self.tr("Any time"))
        self.agreed = CheckBox(self.tr("Agreed with them"))
        self.save_button = Button(self.tr("Save"), "primary", size="small")
        self.cancel_button = Button(self.tr("Cancel"), "quiet", size="small")
        self.remove_button = Button(self.tr("No next step"), "quiet", size="small")
        self._form = boxed(self._form_layout())
        self._form.hide()
        self.setLayout(vbox(self._band, self._form, self.put_off, spacing=0))

    def _form_layout(self) -> QVBoxLayout:
        presets = FlowLayout()
        for text, days in self._presets():
            button = Button(text, "tinted", size="small")
            button.setProperty("days", days)
            button.clicked.connect(self._on_preset_clicked)
            presets.addWidget(button)
        when = hbox(spacing=8)
        when.addWidget(FieldRow(self.tr("Day"), self.day), 3)
        when.addWidget(FieldRow(self.tr("Hour"), self.hour), 2)
        what = vbox(FieldRow(self.tr("Next step"), self.kind), FieldRow(self.tr("In words"), self.words), spacing=10)
        buttons = FlowLayout()
        for button in (self.save_button, self.cancel_button, self.remove_button):
            buttons.addWidget(button)
        return vbox(what, presets, when, self.agreed, buttons, spacing=10)

    def _presets(self) -> list[tuple[str, int]]:
        """Words and days ahead; -1 stands for a month."""
        today, tomorrow = (self.tr("Today"), 0), (self.tr("Tomorrow"), 1)
        return [today, tomorrow, (self.tr("In a week"), _WEEK), (self.tr("In a month"), -1)]

    def _connect(self) -> None:
        self.put_off_button.clicked.connect(self.open_put_off)
        self.put_off.chosen.connect(self._on_put_off_chosen)
        self.change_button.clicked.connect(self.open_form)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.close_form)
        self.remove_button.clicked.connect(self._on_remove_clicked)

    def _on_preset_clicked(self) -> None:
        days = int(self.sender().property("days"))
        self.day.set_value(months_later(self._today, 1) if days < 0 else self._today + timedelta(days=days))

    def _on_put_off_chosen(self, day: date, why: str) -> None:
        self.close_form()
        self.snoozed.emit(day, why)

    def _on_remove_clicked(self) -> None:
        self.close_form()
        self.committed.emit(None)

    def _heading(self) -> str:
        step = self._step
        if step is None:
            return self.tr("No next step yet")
        words, day = step_text(step), relative_day(step.day, self._today)
        if words.endswith(_ENDS):
            day = capital(day)
            sentence = self.tr("{step} {day}") if step.at is None else self.tr("{step} {day} {time}")
        else:
            sentence = self.tr("{step}, {day}") if step.at is None else self.tr("{step}, {day} {time}")
        return sentence.format(step=words, day=day, time=clock(step.at) if step.at else "")

    def _second_line(self) -> str:
        step = self._step
        if step is None:
            return self.tr("A day for the next call keeps them in sight.")
        if step.agreed_on is not None:
            return self.tr("Agreed with them on {day}").format(day=day_month(step.agreed_on))
        if self._state is State.NURTURE:
            return self.tr("The next light touch, without any rush.")
        if step.day < self._today:
            return self.tr("Today is as good.")
        return label_of(step.kind) if step.text else ""

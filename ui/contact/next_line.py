"""What comes next: filled in already, changed by two fields, or asked for where a day must be named."""

from datetime import date, timedelta

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.actions.standing import Moment
from planner.domain.followup.proposing import Proposal
from planner.domain.followup.working_days import working_day
from planner.domain.prospects.lifecycle import months_later
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect
from ui.bridge.formats import capital, day_full, day_long
from ui.bridge.labels import label_of
from ui.contact.day_chips import DayChips
from ui.contact.words import next_words, why_words
from ui.kit import (
    Button,
    CheckBox,
    ComboBox,
    DateField,
    ElidedLabel,
    announce,
    boxed,
    draw_icon,
    hbox,
    label,
    painting,
    vbox,
)


class NextLine(QWidget):
    """`changed` follows another day, kind or agreement; `named` a day that was asked for.

    A day that waits for a yes stands in the field alone: it counts, as agreed, once it is changed or taken.
    """

    changed = Signal()
    named = Signal()

    def __init__(self, moment: Moment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moment = moment
        self._proposed: NextStep | None = None
        self._day: date | None = None
        self._shown_day = date.min
        self._edited = self._waits = self._was_asked = False
        self._build()
        self._connect()

    def show_proposal(
        self, proposal: Proposal, prospect: Prospect, *, agreed: bool, ask: bool, waits: bool = False
    ) -> None:
        """Fill the line; with `ask` the day stays empty on purpose, with `waits` it wants a yes.

        `agreed` is whether one spoke with them.
        """
        self._proposed = proposal.step
        self._edited = self._was_asked = False
        self._waits = waits
        is_open = ask or waits
        self._day = None if is_open else proposal.step.day
        self._why.setText("" if is_open else why_words(proposal, prospect, self._moment.today))
        self._fill_editor(proposal.step.kind, proposal.step.day, agreed=agreed and not waits)
        self._editor.hide()
        self.chips.clear()
        self.chips.setVisible(ask)
        self._show_missing(False)
        self._show_day()

    def step(self) -> NextStep | None:
        """The step as it stands; None while its day is missing."""
        if self._day is None or self._proposed is None:
            return None
        if not self._edited:
            return self._proposed
        agreed_on = self._moment.today if self.agreed.isChecked() else None
        return NextStep(self._kind(), "", self._day, agreed_on=agreed_on)

    def ask(self) -> None:
        """Ask for the day that is missing, or whether the one in the field is right."""
        if self._waits:
            self.open_editor()
            self._was_asked = True
        else:
            self.chips.setFocus(Qt.FocusReason.TabFocusReason)
        self._show_missing(True)
        announce(self, self._missing.text())

    def take_asked(self) -> bool:
        """Enter once more: take the day that one was asked about; False when none was."""
        if self._waits and self._was_asked:
            self._take()
        return self._day is not None

    def open_editor(self) -> None:
        """Show the fields for kind and day, with the focus on the day."""
        self._editor.show()
        self.change_button.hide()
        self._why.setText("")
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._day is None and not self._waits:
            self._on_edited()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            token = "warn_text" if self._day is None else "text2"
            draw_icon(painter, QRectF(0, self._row.geometry().center().y() - 8, 16, 16), "week", token)

    def _build(self) -> None:
        self._words = label("", "body", "text2")
        self._on = label("", "body_strong")
        self._why = ElidedLabel("", "small", "text2")
        self.change_button = Button(self.tr("Change"), "link")
        self.change_button.setToolTip(self.tr("Another day or means (Alt+D)"))
        self._row = boxed(hbox(24, self._words, self._on, self._why, None, self.change_button, spacing=8))
        self._missing = label("", "small", "warn_text", wrap=True)
        self.chips = DayChips()
        self.kind = ComboBox([(kind.value, label_of(kind)) for kind in NextStepKind])
        self.kind.setAccessibleName(self.tr("Next step"))
        self.day = DateField()
        self.day.set_range(self._moment.today)
        self.day.setAccessibleName(self.tr("Day of the next step"))
        self.agreed = CheckBox(self.tr("Agreed with them"))
        fields = hbox(spacing=8)
        fields.addWidget(self.kind, 2)
        fields.addWidget(self.day, 3)
        self._editor = boxed(vbox(fields, self.agreed, spacing=4))
        under = vbox(self._missing, self.chips, self._editor, spacing=6, margins=(24, 0, 0, 0))
        self.setLayout(vbox(self._row, under, spacing=4))

    def _connect(self) -> None:
        self.change_button.clicked.connect(self.open_editor)
        self.chips.chosen.connect(self._on_months)
        self.day.dateChanged.connect(self._on_day_edited)
        self.kind.activated.connect(self._on_edited)
        self.agreed.clicked.connect(self._on_agreed_clicked)

    def _kind(self) -> NextStepKind:
        return NextStepKind(self.kind.value())

    def _fill_editor(self, kind: NextStepKind, day: date, *, agreed: bool) -> None:
        for field in (self.kind, self.day, self.agreed):
            field.blockSignals(True)
        self.kind.set_chosen(kind.value)
        self._shown_day = max(day, self._moment.today + timedelta(days=1))
        self.day.set_value(self._shown_day)
        self.agreed.setChecked(agreed)
        for field in (self.kind, self.day, self.agreed):
            field.blockSignals(False)

    def _show_day(self) -> None:
        self._words.setText(next_words(self._kind()))
        if self._day is None:
            self._on.setText(self.tr("when?"))
        else:
            same_year = self._day.year == self._moment.today.year
            self._on.setText(capital(day_long(self._day) if same_year else day_full(self._day)))
        self._on.set_color("warn_text" if self._day is None else "text")
        self.change_button.setVisible(self._editor.isHidden())
        self.update()

    def _show_missing(self, missing: bool) -> None:
        asked = self.tr("Which day did you agree on? Enter takes the one shown.")
        sentence = asked if self._waits else self.tr("Ask for a day, so that nothing stays open.")
        self._missing.setText(sentence if missing else "")
        self._missing.setVisible(missing)

    def _on_months(self, months: int) -> None:
        day = working_day(months_later(self._moment.today, months), self._moment.is_holiday)
        self._fill_editor(self._kind(), day, agreed=self.agreed.isChecked())
        self._on_edited()
        self.named.emit()

    def _take(self) -> None:
        self._waits = False
        self.agreed.setChecked(True)
        self._on_edited()

    def _on_day_edited(self) -> None:
        if not self._waits:
            self._on_edited()
        elif self.day.value() != self._shown_day:  # Enter in the field tells a change where there is none
            self._take()

    def _on_agreed_clicked(self) -> None:
        if self._waits:
            self._take()
        else:
            self._on_edited()

    def _on_edited(self) -> None:
        self._edited = True
        self._day = None if self._waits else self.day.value()
        self._why.setText(self.tr("agreed with them") if self.agreed.isChecked() else "")
        self._show_missing(False)
        self._show_day()
        self.changed.emit()

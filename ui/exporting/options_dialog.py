"""What goes into the calendar file, chosen once, and the kinds of export."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from planner.actions.export_contents import export_counts
from planner.actions.exporting import export_calendar, export_state
from planner.actions.settings import change_settings
from planner.calendar.export import Scope
from planner.changes import ChangeSet, Kind
from planner.domain.settings import Names, NextStepsOut
from planner.errors import FileError, KnownError
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.exporting.changes_dialog import ChangesDialog
from ui.exporting.how_to_dialog import HowToDialog
from ui.exporting.option_words import choice_sentence, names_hint, next_steps_hint
from ui.exporting.places import PathQuestion, ask_for_path, ask_place, suggested_place
from ui.kit import (
    Button,
    Callout,
    ComboBox,
    Dialog,
    Segmented,
    Separator,
    Switch,
    boxed,
    hbox,
    label,
    vbox,
)
from ui.kit.labels import Label

_WIDTH = 640
_ENDINGS = {Scope.EVERYTHING: "", Scope.CHANGES: "changes", Scope.CANCELLATIONS: "called-off"}


class ExportOptionsDialog(Dialog):
    """Choices take effect at once, as in the settings, and can be undone; the buttons write a file.

    `ask` can be replaced where no person sits.
    """

    def __init__(self, bridge: Bridge, parent: QWidget, ask: PathQuestion = ask_for_path) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("What goes into your calendar file"))
        self._bridge = bridge
        self._ask = ask
        chosen = bridge.settings
        self.blocks = Switch(self.tr("Blocks and pauses"), chosen.export_blocks)
        self.next_steps = ComboBox(
            [
                (NextStepsOut.IN_BLOCKS, self.tr("In the call lists")),
                (NextStepsOut.ALL_DAY, self.tr("As whole days")),
                (NextStepsOut.NONE, self.tr("Left out")),
            ],
            chosen.export_next_steps,
        )
        self.goals = Switch(self.tr("Last days of goals, days of rewards"), chosen.export_goals)
        self.proposals = Switch(self.tr("Last days of proposals"), chosen.export_proposals)
        self.names = Segmented(
            [
                (Names.FULL, self.tr("In full")),
                (Names.INITIALS, self.tr("Initials")),
                (Names.NONE, self.tr("None")),
            ],
            chosen.export_names,
        )
        self.separately = Switch(self.tr("A file for each kind"), chosen.export_separately)
        self.automatically = Switch(self.tr("Write the file after every change"), chosen.export_automatically)
        self.counts = Callout("calendar-check", " ", " ", tone="mute", compact=True)
        self.problem: Callout | None = None
        self.elsewhere: Button | None = None
        self._failed = Scope.EVERYTHING
        self._steps_hint = label("", "small", "text2", wrap=True)
        self._names_hint = label("", "small", "text2", wrap=True)
        self._fill_body()
        self._fill_footer()
        self._connect()
        self._show_choice()

    def _fill_body(self) -> None:
        automatic = self.tr("Silently, some seconds after. It begins with your first export.")
        if self._bridge.settings.calendar_file:
            automatic = self.tr("Silently, some seconds after: {path}").format(path=self._bridge.settings.calendar_file)
        rows = (
            self._row(self.blocks, self.tr("A pause shows as free days, without its reason.")),
            self._row(self.next_steps, self._steps_hint, self.tr("Next steps")),
            self._row(self.goals, self.tr("As free days of their own, with a reminder the day before.")),
            self._row(
                self.proposals,
                self.tr("As free days, with reminders 7 and 2 days before, and the day after."),
            ),
            self._row(self.names, self._names_hint, self.tr("Names of prospects")),
            self._row(
                self.separately,
                self.tr("Beside your file: -next-steps.ics, -goals.ics and -proposals.ics, for other calendars."),
            ),
            self._row(self.automatically, automatic),
        )
        self.body.addWidget(boxed(vbox(*_between(rows), spacing=0)))
        self.body.addWidget(self.counts)

    def _row(self, control: QWidget, hint: "str | Label", title: str = "") -> QWidget:
        """Words at the left, the control at the right."""
        name = label(title or control.accessibleName(), "body_medium", wrap=True)
        name.setBuddy(control)
        if title:
            control.setAccessibleName(title)
        small = label(hint, "small", "text2", wrap=True) if isinstance(hint, str) else hint
        row = hbox(spacing=24, margins=(0, 9, 0, 9))
        row.addLayout(vbox(name, small, spacing=2), 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        return boxed(row)

    def _fill_footer(self) -> None:
        self.cancellations = Button(self.tr("Only what is called off…"), "quiet")
        self.changes = Button(self.tr("Only the changes…"), "secondary")
        self.everything = Button(self.tr("Export everything"), "primary", icon="export")
        self.add_footer_left(self.cancellations)
        self.add_footer_right(self.changes)
        self.add_footer_right(self.everything)

    def _connect(self) -> None:
        self.blocks.toggled.connect(self._on_blocks)
        self.next_steps.activated.connect(self._on_next_steps)
        self.goals.toggled.connect(self._on_goals)
        self.proposals.toggled.connect(self._on_proposals)
        self.names.chosen.connect(self._on_names)
        self.separately.toggled.connect(self._on_separately)
        self.automatically.toggled.connect(self._on_automatically)
        self.everything.clicked.connect(self._on_everything)
        self.changes.clicked.connect(self._on_changes)
        self.cancellations.clicked.connect(self._on_cancellations)
        self._bridge.changed.connect(self._on_changed)

    def _show_choice(self) -> None:
        """The words that depend on what is chosen; buttons that have nothing to write are not there."""
        chosen, store = self._bridge.settings, self._bridge.store
        state = export_state(store, language=self._bridge.language)
        self._steps_hint.setText(next_steps_hint(chosen.export_next_steps))
        self._names_hint.setText(names_hint(chosen.export_names))
        waiting = self.tr("Your last export holds all of it.")
        if not state.exported_before:
            waiting = self.tr("Nothing is exported yet.")
        elif state.pending:
            waiting = self.tr("%n change(s) not exported yet.", "", state.pending)
        self.counts.set_words(choice_sentence(export_counts(store, chosen)), waiting)
        self.changes.setVisible(state.exported_before and state.pending > 0)
        self.cancellations.setVisible(state.called_off > 0)
        if self.isVisible():
            self.relayout()

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches(Kind.SETTING, Kind.EXPORT):
            self.problem = self.elsewhere = None
            self.clear_above()
            self._show_settings()
            self._show_choice()

    def _tell(self, error: KnownError) -> None:
        """What is in the way, where it is seen however far one has scrolled; another place where that may help."""
        self.elsewhere = None
        if isinstance(error, FileError):
            self.elsewhere = Button(self.tr("Choose another place"), "secondary", size="small")
            self.elsewhere.clicked.connect(self._on_elsewhere)
        title = self.tr("The calendar file could not be written")
        buttons = (self.elsewhere,) if self.elsewhere else ()
        self.problem = Callout("alert", title, error_sentence(error), buttons, tone="warn")
        self.keep_above(self.problem)

    def _show_settings(self) -> None:
        """Undo changes them too."""
        chosen = self._bridge.settings
        switches = {
            self.blocks: chosen.export_blocks,
            self.goals: chosen.export_goals,
            self.proposals: chosen.export_proposals,
            self.separately: chosen.export_separately,
            self.automatically: chosen.export_automatically,
        }
        for switch, is_on in switches.items():
            with QSignalBlocker(switch):
                switch.setChecked(is_on)
            switch.update()
        with QSignalBlocker(self.names):
            self.names.set_chosen(chosen.export_names)
        self.next_steps.set_chosen(chosen.export_next_steps)

    def _on_blocks(self, checked: bool) -> None:
        self._bridge.perform(change_settings, export_blocks=checked)

    def _on_next_steps(self) -> None:
        self._bridge.perform(change_settings, export_next_steps=NextStepsOut(self.next_steps.value()))

    def _on_goals(self, checked: bool) -> None:
        self._bridge.perform(change_settings, export_goals=checked)

    def _on_proposals(self, checked: bool) -> None:
        self._bridge.perform(change_settings, export_proposals=checked)

    def _on_names(self, key: str) -> None:
        self._bridge.perform(change_settings, export_names=Names(key))

    def _on_separately(self, checked: bool) -> None:
        self._bridge.perform(change_settings, export_separately=checked)

    def _on_automatically(self, checked: bool) -> None:
        self._bridge.perform(change_settings, export_automatically=checked)

    def _on_everything(self) -> None:
        remembered = self._bridge.settings.calendar_file
        if remembered:
            self._export(Scope.EVERYTHING, suggested_place(remembered))
        else:
            self._ask_and_export(Scope.EVERYTHING)

    def _on_changes(self) -> None:
        self._ask_and_export(Scope.CHANGES)

    def _on_cancellations(self) -> None:
        self._ask_and_export(Scope.CANCELLATIONS)

    def _on_elsewhere(self) -> None:
        self._ask_and_export(self._failed)

    def _ask_and_export(self, scope: Scope) -> None:
        titles = {
            Scope.EVERYTHING: self.tr("Where to keep the calendar file"),
            Scope.CHANGES: self.tr("Where to write the changes"),
            Scope.CANCELLATIONS: self.tr("Where to write what is called off"),
        }
        suggested = suggested_place(self._bridge.settings.calendar_file, _ENDINGS[scope])
        path = ask_place(self._ask, self._over, titles[scope], suggested)
        if path is not None:
            self._export(scope, path)

    def _export(self, scope: Scope, path: Path) -> None:
        """Close when it is written and say how to go on; say what is in the way if it is not."""
        is_first = not self._bridge.settings.calendar_file
        try:
            change = export_calendar(self._bridge.store, path=path, language=self._bridge.language, scope=scope)
        except KnownError as error:
            self._failed = scope
            self._tell(error)
            return
        self.accept()
        self._bridge.announce(change)
        if scope is not Scope.EVERYTHING:
            ChangesDialog(path, self._over).open()
        elif is_first:
            HowToDialog(path, self._over).open()


def _between(rows: Iterable[QWidget]) -> Iterable[QWidget]:
    """The rows with a hairline between two."""
    for place, row in enumerate(rows):
        if place:
            yield Separator()
        yield row

"""Publishing to a calendar server: set it up, see how it stands, turn it off."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.publishing import Report, prepare, turn_off
from planner.errors import BugError, KnownError
from ui.bridge.background import BackgroundTask, run_in_background
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.kit import Button, Callout, Dialog
from ui.publishing.connection import LeaveServer
from ui.publishing.publisher import PublishState, publisher_of
from ui.publishing.setup_part import SetupPart
from ui.publishing.standing_part import StandingPart

_WIDTH = 580


class PublishDialog(Dialog):
    """Shows the setup while publishing is off, and how it stands while it is on."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Publish to a calendar server"))
        self._bridge = bridge
        self.publisher = publisher_of(bridge, parent)
        self.setup_part: SetupPart | None = None
        self.standing: StandingPart | None = None
        self._task: BackgroundTask | None = None
        self._build_leaving()
        self._build_footer()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_main()
        else:
            super().keyPressEvent(event)

    def _build_leaving(self) -> None:
        self.remove_button = Button(self.tr("Remove them there"))
        self.leave_button = Button(self.tr("Leave them there"))
        self.stay_button = Button(self.tr("Go on publishing"), "quiet")
        question = self.tr("Events of Assidu stand in this calendar. Only those would be removed.")
        buttons = (self.leave_button, self.remove_button)
        self.leaving = Callout("alert", self.tr("Turn publishing off?"), question, buttons, "warn", compact=True)
        self.leaving.hide()
        self.problem = Callout("alert", " ", " ", (), "bad", compact=True)
        self.problem.hide()
        self.body.addWidget(self.leaving)
        self.body.addWidget(self.problem)
        self.leave_button.clicked.connect(self._on_leave)
        self.remove_button.clicked.connect(self._on_remove)
        self.stay_button.clicked.connect(self._on_stay)

    def _build_footer(self) -> None:
        self.off_button = Button(self.tr("Turn off"), "quiet")
        self.close_button = Button(self.tr("Close"))
        self.test_button = Button(self.tr("Test the connection"), "primary")
        self.on_button = Button(self.tr("Turn on and publish"), "primary")
        self.now_button = Button(self.tr("Publish now"), "primary")
        self.add_footer_left(self.off_button)
        self.add_footer_left(self.stay_button)
        for button in (self.close_button, self.test_button, self.on_button, self.now_button):
            self.add_footer_right(button)
        self.off_button.clicked.connect(self._on_off)
        self.close_button.clicked.connect(self.reject)
        self.test_button.clicked.connect(self._on_main)
        self.on_button.clicked.connect(self._on_main)
        self.now_button.clicked.connect(self.publisher.publish_now)

    def _show(self) -> None:
        """Build the part that fits what is set."""
        for part in (self.setup_part, self.standing):
            if part is not None:
                self.body.removeWidget(part)
                part.hide()
                part.deleteLater()
        self.setup_part = self.standing = None
        if self._bridge.settings.publish_on:
            self.standing = StandingPart(self._bridge, self.publisher)
            self.standing.grown.connect(self._fit)
            self.body.addWidget(self.standing)
        else:
            self.setup_part = SetupPart(self._bridge)
            self.setup_part.grown.connect(self._fit)
            self.setup_part.turned_on.connect(self._on_turned_on)
            self.setup_part.form.entered.connect(self._on_main)
            self.body.addWidget(self.setup_part)
        self._fit()

    def _fit(self) -> None:
        part, is_leaving = self.setup_part, self.leaving.isVisibleTo(self.panel)
        is_on = self.standing is not None
        self.off_button.setVisible(is_on and not is_leaving)
        self.stay_button.setVisible(is_leaving)
        self.now_button.setVisible(is_on)
        self.now_button.setEnabled(self.publisher.state is not PublishState.WORKING and not is_leaving)
        self.test_button.setVisible(part is not None and not part.is_signed_in)
        self.on_button.setVisible(part is not None and part.is_signed_in)
        for button in (self.test_button, self.on_button):
            button.setEnabled(part is not None and not part.is_busy)
        self.test_button.set_words(
            self.tr("Asking the server…") if part is not None and part.is_busy else self.tr("Test the connection")
        )
        if self.isVisible():
            self.relayout()

    def _on_main(self) -> None:
        part = self.setup_part
        if part is None or part.is_busy:
            return
        if part.is_signed_in:
            part.turn_on()
        else:
            part.test()

    def _on_turned_on(self) -> None:
        self._show()
        self.publisher.publish_now()

    def _on_off(self) -> None:
        self.leaving.show()
        self._fit()
        self.leave_button.setFocus()

    def _on_stay(self) -> None:
        self.leaving.hide()
        self.problem.hide()
        self._fit()
        self.now_button.setFocus()

    def _on_leave(self) -> None:
        self._leave(removes=False)

    def _on_remove(self) -> None:
        self._leave(removes=True)

    def _leave(self, *, removes: bool) -> None:
        program = QCoreApplication.instance()
        if program is None:
            raise BugError("a server cannot be asked without a running program")
        if self._task is not None:
            return
        self._removes = removes
        self.publisher.stop()
        self.leaving.setEnabled(False)
        self.problem.hide()
        chosen = self._bridge.settings
        job = prepare(self._bridge.store, language=self._bridge.language)
        work = LeaveServer(job, chosen.publish_url, chosen.publish_user, removes)
        task = self._task = run_in_background(work, program)
        task.succeeded.connect(self._on_left)
        task.failed.connect(self._on_leaving_failed)

    def _on_left(self, report: Report | None) -> None:
        self._end_leaving()
        self.leaving.hide()
        self._bridge.perform(turn_off, is_forgotten=self._removes)
        gone = self.tr("Publishing is off, and its events are off the server.")
        stay = self.tr("Publishing is off. Its events stay on the server.")
        self._bridge.said.emit(gone if self._removes else stay)
        left = len(report.conflicts) if report is not None else 0
        if left:
            heading = self.tr("%n event(s) stayed on the server", "", left)
            self.problem.set_words(heading, self.tr("They were changed there, so they are no longer only of Assidu."))
            self.problem.show()
        self._show()

    def _on_leaving_failed(self, error: Exception) -> None:
        self._end_leaving()
        if not isinstance(error, KnownError):
            raise error
        self.problem.set_words(
            self.tr("The events could not be removed. Publishing is still on."), error_sentence(error)
        )
        self.problem.show()
        self.publisher.publish_now()
        self._fit()

    def _end_leaving(self) -> None:
        self._task = None
        self.leaving.setEnabled(True)

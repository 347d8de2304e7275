"""The main window: the first run or the content, toasts, the palette, and the answers to what pages ask for."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from planner.actions.names import ActionName
from planner.actions.pursuit import give_reason
from planner.actions.settings import change_settings
from planner.changes import ChangeSet, Kind
from planner.domain.prospects.list_query import ListFilter
from planner.domain.prospects.pursuit import LetGoReason
from planner.domain.settings import Language
from planner.domain.touches.touch import Channel
from planner.errors import KnownError
from planner.storage.queries.prospects import prospect_rows
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.bridge.goal_words import stops_passed
from ui.bridge.labels import label_of
from ui.bridge.language import Translators
from ui.bridge.navigation import Command, Navigator, Section
from ui.bridge.sentences import redone_sentence, toast_sentence, undone_sentence
from ui.kit import ThemeController, ToastHost, color, painting, set_animation_enabled
from ui.shell.celebrations import Celebrations
from ui.shell.command_desk import CommandDesk
from ui.shell.content import Content
from ui.shell.focus_keeper import FocusKeeper
from ui.shell.frame import open_state, restore_geometry
from ui.shell.menu import WindowActions
from ui.shell.palette import CommandPalette
from ui.shell.palette_model import PersonMove

if TYPE_CHECKING:
    from ui.calendars.watcher import CalendarWatcher
    from ui.contact import ContactDesk
    from ui.exporting.auto_export import AutoExport
    from ui.first_run.window import FirstRun
    from ui.shell.momentum_watch import MomentumWatch

_LATER_MS = 1_000


class MainWindow(QWidget):
    """All that the one window of Assidu holds."""

    def __init__(
        self, bridge: Bridge, theme: ThemeController, translators: Translators, frame: QWidget | None = None
    ) -> None:
        """`frame` is the window that this fills; without one it is a window of its own."""
        super().__init__(frame)
        self.bridge, self._theme, self._translators = bridge, theme, translators
        self.navigator = Navigator(self)
        self._state = open_state(bridge.store.folder)
        self._layout = QStackedLayout(self)
        self.toasts = ToastHost(self)
        self._focus_keeper = FocusKeeper(self, self._page_on_screen)
        self.content: Content | None = None
        self.first_run: FirstRun | None = None
        self._celebrations = Celebrations(bridge, self._state, self, self._celebrate)
        self._actions: WindowActions | None = None
        self.palette_panel: CommandPalette | None = None
        self._contact_desk: ContactDesk | None = None
        self._calendar_watcher: CalendarWatcher | None = None
        self._auto_export: AutoExport | None = None
        self._momentum_watch: MomentumWatch | None = None
        self._desk = CommandDesk(bridge, self.navigator, self)
        self._commands: dict[Command, Callable[[], object]] = {
            **self._desk.answers,
            Command.NEW_PROSPECT: self.add_prospect,
            Command.EXPORT_PROSPECTS: self._export_prospects,
            Command.LOG_CONTACT: self._log_contact,
        }
        self._connect()
        if frame is None:
            restore_geometry(self, self._state)
        self.rebuild()

    def rebuild(self) -> None:
        """Build everything anew: at the start, after the first run, and in another language."""
        section = self.content.section if self.content is not None else self._remembered_section()
        self._clear()
        self.window().setLocale(QLocale())  # made before the language was known: its fields write numbers by it
        demo = self.tr("Assidu, example business")
        self.window().setWindowTitle(demo if self.bridge.settings.is_demo else self.tr("Assidu"))
        if self.bridge.settings.first_run_done:
            self._build_content(section)
        else:
            self._build_first_run()

    def add_prospect(self, text: str = "") -> None:
        """Ctrl+N: add someone by one line, with a first text."""
        from ui.prospects.add_dialog import AddProspectDialog

        AddProspectDialog(self.bridge, self.navigator, self, text).open()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("canvas"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.setValue("geometry", self.window().saveGeometry())
        self._state.setValue("appearance", self.bridge.settings.appearance.value)
        if self.content is not None:
            self._state.setValue("section", self.content.section.value)
        self._state.sync()
        super().closeEvent(event)

    def _connect(self) -> None:
        self.bridge.changed.connect(self._on_changed)
        self.bridge.performed.connect(self._on_performed)
        self.bridge.taken_back.connect(self._on_taken_back)
        self.bridge.done_again.connect(self._on_done_again)
        self.bridge.failed.connect(self._on_failed)
        self.bridge.said.connect(self.toasts.show_toast)
        self.navigator.section_requested.connect(self._on_section)
        self.navigator.prospect_requested.connect(self._on_prospect)
        self.navigator.list_requested.connect(self._on_list)
        self.navigator.command_requested.connect(self._on_command)
        self.navigator.contact_requested.connect(self._on_contact)
        self.navigator.cadence_requested.connect(self._desk.choose_cadence)
        self.navigator.decision_requested.connect(self._on_decision)
        self.navigator.no_requested.connect(self._on_no)
        self.navigator.guard_requested.connect(self._on_guard)
        self.navigator.block_export_requested.connect(self._desk.export_block)
        self.navigator.day_requested.connect(self._on_day)
        self.navigator.new_proposal_requested.connect(self._desk.new_proposal)
        self.navigator.renegotiation_requested.connect(self._desk.renegotiate)
        self.navigator.proposal_requested.connect(self._on_proposal)
        self.navigator.goal_requested.connect(self._on_goal)
        self.navigator.diagnosis_requested.connect(self._on_diagnosis)

    def _page_on_screen(self) -> QWidget | None:
        return self.content.page(self.content.section) if self.content is not None else None

    def _remembered_section(self) -> Section:
        value = str(self._state.value("section", ""))
        return Section(value) if value in set(Section) else Section.TODAY

    def _clear(self) -> None:
        for widget in (self.content, self.first_run, self.palette_panel):
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        if self._actions is not None:
            for action in self.actions():
                self.removeAction(action)
            self._actions.deleteLater()
        self.content = self.first_run = self.palette_panel = self._actions = None

    def _build_content(self, section: Section) -> None:
        self._actions = WindowActions(self.bridge, self.navigator, self)
        self.content = Content(self.bridge, self.navigator, self._actions, self)
        self._layout.addWidget(self.content)
        self._layout.setCurrentWidget(self.content)
        self.palette_panel = CommandPalette(self.bridge, self.navigator, self)
        self.palette_panel.new_prospect_requested.connect(self.add_prospect)
        self.palette_panel.move_requested.connect(self._on_move)
        self.content.top_bar.palette_requested.connect(self._on_palette)
        self.content.day_passed.connect(self._on_new_day)
        self._show_dot(self._momentum_watch is not None and self._momentum_watch.has_dot)
        self._actions.add("Ctrl+K", self._on_palette)
        self._actions.add("/", self._on_palette)
        self._actions.add("F6", self._on_next_pane)
        self._actions.add("Shift+F6", self._on_previous_pane)
        self._actions.add("F10", self.content.top_bar.open_menu)
        self._fit()
        self.content.show_section(section)
        QTimer.singleShot(_LATER_MS, self, self._watch_outside)

    def _watch_outside(self) -> None:
        """Keep up with what lies outside the store, once the window has come to rest."""
        self._celebrations.look()
        if self._calendar_watcher is None:
            from ui.calendars.watcher import CalendarWatcher
            from ui.exporting.auto_export import AutoExport
            from ui.shell.momentum_watch import MomentumWatch

            self._calendar_watcher = CalendarWatcher(self.bridge, self)
            self._auto_export = AutoExport(self.bridge, self)
            if self.bridge.settings.publish_on:
                from ui.publishing.publisher import publisher_of

                publisher_of(self.bridge, self)
            self._momentum_watch = MomentumWatch(self.bridge, self)
            self._momentum_watch.dot_changed.connect(self._show_dot)
            self._momentum_watch.looked.connect(self._on_looked)
            self._momentum_watch.look()
        else:
            self._on_looked()

    def _show_dot(self, has_dot: bool) -> None:
        if self.content is not None:
            self.content.sidebar.set_momentum_dot(has_dot)

    def _on_looked(self) -> None:
        """The figures of years are at hand: pages can be made beforehand."""
        if self.content is not None:
            self.content.make_pages_ahead()

    def _on_new_day(self) -> None:
        if self._momentum_watch is not None:
            self._momentum_watch.look()

    def _build_first_run(self) -> None:
        from ui.first_run.window import FirstRun

        self.first_run = FirstRun(self.bridge, self.navigator, self)
        self._layout.addWidget(self.first_run)
        self._layout.setCurrentWidget(self.first_run)
        self.first_run.finished.connect(self._on_first_run_finished)
        self.first_run.language_chosen.connect(self._on_language_chosen)

    def _fit(self) -> None:
        if self.palette_panel is not None:
            self.palette_panel.fit()
        if self.content is not None:
            self.content.set_width(self.width())
            self.toasts.set_left_offset(self.content.sidebar.width())

    def _on_palette(self) -> None:
        if self.palette_panel is None or self.content is None:
            return
        name, moves = self.content.chosen_moves()
        self.palette_panel.about(
            name, [PersonMove(each.name, each.words, each.icon or "person", each.key) for each in moves]
        )
        self.palette_panel.open()

    def _on_move(self, name: str) -> None:
        if self.content is not None:
            self.content.prospects().detail.moves.run(name)

    def _on_next_pane(self) -> None:
        if self.content is not None:
            self.content.next_pane(forward=True)

    def _on_previous_pane(self) -> None:
        if self.content is not None:
            self.content.next_pane(forward=False)

    def _on_first_run_finished(self) -> None:
        # The first run is still in the call stack: let it return before it is taken away.
        QTimer.singleShot(0, self.rebuild)

    def _on_language_chosen(self, code: str) -> None:
        self.bridge.perform(change_settings, language=Language(code))

    def _on_section(self, section: Section) -> None:
        if self.content is not None:
            self.content.show_section(section)

    def _on_prospect(self, prospect_id: int) -> None:
        if self.content is not None:
            self.content.open_prospect(prospect_id)

    def _on_list(self, wanted: ListFilter) -> None:
        if self.content is not None:
            self.content.open_list(wanted)

    def _on_day(self, day: date) -> None:
        if self.content is not None:
            self.content.open_day(day)

    def _on_proposal(self, proposal_id: int) -> None:
        if self.content is not None:
            self.content.open_proposal(proposal_id)

    def _on_diagnosis(self) -> None:
        if self.content is not None:
            self.content.open_diagnosis()

    def _on_goal(self, goal_id: int) -> None:
        if self.content is not None:
            self.content.open_goal(goal_id)

    def _on_command(self, command: Command) -> None:
        self._commands[command]()

    def _contacts(self) -> "ContactDesk":
        if self._contact_desk is None:
            from ui.contact import ContactDesk

            self._contact_desk = ContactDesk(self.bridge, self.navigator, self)
        return self._contact_desk

    def _log_contact(self) -> None:
        """Ctrl+L: with whom one has before one's eyes, else with somebody to be chosen."""
        self._contacts().log(self.content.chosen_prospect() if self.content is not None else 0)

    def _on_contact(self, prospect_id: int) -> None:
        self._contacts().log(prospect_id)

    def _on_decision(self, prospect_id: int) -> None:
        self._contacts().decide(prospect_id)

    def _on_no(self, prospect_id: int) -> None:
        self._contacts().go_for_no(prospect_id)

    def _on_guard(self, prospect_id: int, channel: Channel, then: Callable[[], object]) -> None:
        self._contacts().guard_then(prospect_id, channel, then)

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches(Kind.SETTING):
            self._apply_settings()
        if self._actions is not None:
            self._actions.refresh()

    def _apply_settings(self) -> None:
        chosen = self.bridge.settings
        set_animation_enabled(chosen.animation)
        self._theme.set_wishes(chosen.appearance.value, chosen.text_percent / 100)
        switched = self._translators.install(self.bridge.language) and self.first_run is None
        runs_first = self.first_run is not None
        if switched or chosen.first_run_done == runs_first:
            QTimer.singleShot(0, self.rebuild)

    def _on_performed(self, change: ChangeSet) -> None:
        passed = stops_passed(self.bridge.store, change, rewards=self.bridge.settings.rewards_on)
        sentence = " ".join(filter(None, (toast_sentence(change), passed)))
        if sentence and change.action == ActionName.LET_GO and self._is_unexplained(change):
            self._ask_why(sentence, sorted(change.ids[Kind.PROSPECT]))
        elif sentence and change.undoable:
            self.toasts.show_toast(sentence, self.tr("Undo"), self.bridge.undo)
        elif sentence:
            self.toasts.show_toast(sentence)
        elif change.undoable:
            self.toasts.dismiss()  # its Undo or Redo was for what came before
        if change.action == ActionName.LOG_TOUCH:
            self._contacts().after(change)
        self._celebrations.add(change)

    def _is_unexplained(self, change: ChangeSet) -> bool:
        """Whether somebody was let go without a reason."""
        rows = prospect_rows(self.bridge.store, sorted(change.ids.get(Kind.PROSPECT, ()))[:1])
        return bool(rows) and rows[0].pursuit.let_go_reason is None

    def _ask_why(self, sentence: str, prospect_ids: list[int]) -> None:
        """Say whom one parted with, and offer the reasons as long as the toast is there."""
        words = [label_of(reason) for reason in LetGoReason]
        on_answer = partial(self._on_reason_given, prospect_ids)
        undo = self.bridge.undo
        self.toasts.show_toast(sentence, self.tr("Undo"), undo, icon="let-go", answers=words, on_answer=on_answer)

    def _on_reason_given(self, prospect_ids: list[int], place: int) -> None:
        self.bridge.perform(give_reason, prospect_ids=prospect_ids, reason=list(LetGoReason)[place])

    def _celebrate(self, goal_id: int) -> None:
        from ui.goals.celebration import celebrate

        if self.content is not None:
            celebrate(self.bridge, self.navigator, self, goal_id)

    def _on_taken_back(self, change: ChangeSet) -> None:
        self.toasts.show_toast(undone_sentence(change), self.tr("Redo"), self.bridge.redo, icon="undo")

    def _on_done_again(self, change: ChangeSet) -> None:
        self.toasts.show_toast(redone_sentence(change), self.tr("Undo"), self.bridge.undo)

    def _on_failed(self, error: KnownError) -> None:
        self.toasts.show_toast(error_sentence(error), icon="alert")

    def _export_prospects(self) -> None:
        if self.content is not None:
            self.content.prospects().export_list()

"""Bringing a file of people in: file, columns, progress, result. All of it or nothing; one undo."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.prospects.list_query import ListFilter, ListName
from planner.errors import FileError, KnownError
from planner.exchange.refusals import refused_csv
from planner.files import write_atomically
from ui.bridge.background import BackgroundTask, Work, run_in_background
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.bridge.formats import is_french
from ui.bridge.navigation import Navigator
from ui.importing.columns_step import ColumnsStep
from ui.importing.file_step import FileStep
from ui.importing.progress_step import ProgressStep
from ui.importing.result_step import ResultStep, reason
from ui.importing.work import Imported, Importing, ReadFile, Reading
from ui.kit import Button, Dialog, WizardSteps

_FILE, _COLUMNS, _PROGRESS, _RESULT = range(4)


def ask_where(parent: QWidget, title: str, suggestion: Path, kinds: str) -> Path | None:
    """The file to write, None when the person thinks better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)
    return Path(chosen) if chosen else None


class ImportDialog(Dialog):
    """The four steps. While something runs, Esc stops it instead of closing."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Import people"), 720)
        self._bridge, self._navigator = bridge, navigator
        self._task: BackgroundTask | None = None
        self._read: ReadFile | None = None
        self._imported: Imported | None = None
        self._after_task = _FILE
        self._fill_body()
        self._connect()
        self._show_step(_FILE)

    def read_file(self, path: Path, encoding: str = "") -> None:
        """Read a file and go on to its columns."""
        self.file_step.show_problem("")
        reading = Reading(self._bridge.store, path, encoding, self._bridge.settings.phone_region)
        self.progress_step.begin(self.tr("Reading {name}").format(name=path.name))
        task = self._run(reading, self._step)
        task.succeeded.connect(self._on_read)

    def start_import(self) -> None:
        """Bring the file in as its columns are set."""
        if self._read is None or not self.columns_step.mapping().names_prospects:
            return
        mapping = self.columns_step.mapping()
        self.progress_step.begin(self.tr("Bringing people in"))
        importing = Importing(self._bridge.store, self._read.table, mapping, self.columns_step.on_match())
        task = self._run(importing, _COLUMNS)
        task.succeeded.connect(self._on_imported)

    def stop(self) -> None:
        """Stop what runs; nothing of it is kept."""
        if self._task is not None:
            self.progress_step.say_stopping()
            self._task.cancel()

    def reject(self) -> None:
        if self._task is not None:
            self.stop()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._primary.isVisible() and self._primary.isEnabled():
            self._primary.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
        super().closeEvent(event)

    def _fill_body(self) -> None:
        names = [self.tr("File"), self.tr("Columns"), self.tr("Import"), self.tr("Result")]
        self._steps = WizardSteps(names)
        self._settle = QTimer(self, singleShot=True, interval=0)  # words that wrap know their height a moment later
        self.file_step, self.columns_step = FileStep(), ColumnsStep()
        self.progress_step, self.result_step = ProgressStep(), ResultStep()
        self._pages = (self.file_step, self.columns_step, self.progress_step, self.result_step)
        self.body.addWidget(self._steps)
        for page in self._pages:
            self.body.addWidget(page)
        self._back = Button(self.tr("Another file"), "quiet")
        self._cancel = Button(self.tr("Cancel"), "quiet")
        self._primary = Button(self.tr("Import"), "primary")
        self.add_footer_left(self._back)
        self.add_footer_right(self._cancel)
        self.add_footer_right(self._primary)

    def _connect(self) -> None:
        self.file_step.file_chosen.connect(self.read_file)
        self.columns_step.encoding_chosen.connect(self._on_encoding_chosen)
        self.columns_step.mapping_changed.connect(self._on_mapping_changed)
        self.result_step.save_wanted.connect(self._on_save_wanted)
        self._back.clicked.connect(self._on_back_clicked)
        self._steps.step_chosen.connect(self._on_step_chosen)
        self._settle.timeout.connect(self.relayout)
        self._cancel.clicked.connect(self.reject)
        self._primary.clicked.connect(self._on_primary_clicked)

    @property
    def _step(self) -> int:
        return self._steps.current()

    def _show_step(self, step: int) -> None:
        self._steps.set_current(step)
        self._steps.setEnabled(step == _COLUMNS)
        for place, page in enumerate(self._pages):
            page.setVisible(place == step)
        self._back.setVisible(step == _COLUMNS)
        self._cancel.setVisible(step != _RESULT)
        self._primary.setVisible(step in (_COLUMNS, _RESULT))
        if step == _RESULT:
            self._primary.set_words(self.tr("Show them") if self._added() else self.tr("Close"))
        elif step == _COLUMNS and self._read is not None:
            self._primary.set_words(self.tr("Import %n row(s)", "", len(self._read.table.rows)))
        self._way_on(step).setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def _way_on(self, step: int) -> Button:
        """The button that Enter presses; the one before it has just been hidden."""
        if step == _FILE:
            return self.file_step.choose_button
        return self._cancel if step == _PROGRESS else self._primary

    def _fit(self) -> None:
        self.relayout()
        self._settle.start()

    def _run(self, work: Work, back_to: int) -> BackgroundTask:
        self._after_task = back_to
        self._show_step(_PROGRESS)
        task = run_in_background(work, self)
        self._task = task
        task.progressed.connect(self.progress_step.show_progress)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)
        return task

    def _added(self) -> bool:
        return self._imported is not None and bool(self._imported.plan.to_add)

    def _on_read(self, read: ReadFile | None) -> None:
        self._task = None
        if read is None:
            self._show_step(self._after_task)
            return
        self._read = read
        self.columns_step.show_file(read)
        self._show_step(_COLUMNS)

    def _on_imported(self, imported: Imported) -> None:
        self._task, self._imported = None, imported
        self.result_step.show_result(imported.plan)
        self._show_step(_RESULT)
        if imported.change is not None:
            self._bridge.announce(imported.change)

    def _on_cancelled(self) -> None:
        self._task = None
        self._show_step(self._after_task)
        if self._after_task == _COLUMNS:
            self.columns_step.show_problem(self.tr("Stopped. Nothing was brought in."))

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self._show_step(self._after_task)
        if not isinstance(error, KnownError):
            raise error
        if self._after_task == _COLUMNS:
            self.columns_step.show_problem(error_sentence(error))
        else:
            self.file_step.show_problem(error_sentence(error))
        self._fit()

    def _on_encoding_chosen(self, encoding: str) -> None:
        if self._read is not None:
            self.read_file(self._read.path, encoding)

    def _on_mapping_changed(self) -> None:
        self._primary.setEnabled(self.columns_step.mapping().names_prospects)
        self._fit()

    def _on_step_chosen(self, step: int) -> None:
        if step == _FILE:
            self._on_back_clicked()

    def _on_back_clicked(self) -> None:
        self._primary.setEnabled(True)
        self._show_step(_FILE)

    def _on_primary_clicked(self) -> None:
        if self._step == _COLUMNS:
            self.start_import()
            return
        show = self._added()
        self.accept()
        if show:
            self._navigator.open_list(ListFilter(ListName.ALL))

    def _on_save_wanted(self) -> None:
        if self._imported is None or self._read is None:
            return
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        suggestion = folder / self.tr("{name}-refused.csv").format(name=self._read.path.stem)
        path = ask_where(self, self.tr("Save refused rows"), suggestion, self.tr("Tables with columns (*.csv)"))
        if path is None:
            return
        words = (self.tr("Line"), self.tr("Reason"))
        refused, headers = self._imported.plan.refused, self._read.table.headers
        try:
            write_atomically(path, refused_csv(refused, headers, words, reason, "fr" if is_french() else "en"))
        except FileError as error:
            self.result_step.say(error_sentence(error))
        else:
            self.result_step.say(self.tr("Saved as {name}.").format(name=path.name))

"""Pictures of every screen, from the example business on a fixed day.

`uv run python tools/screenshots.py` writes them all into build/screens: light and dark, French and English, 1280 x 800
and 1100 x 700. `--docs` writes the few that README and guide show into docs/pictures.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.actions.settings import change_settings
from planner.clock import FrozenClock
from planner.demo.opening import open_example
from planner.domain.goals.goal import GoalStatus
from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.domain.settings import Appearance
from planner.storage.queries import goals
from planner.storage.queries import prospects as prospect_queries
from planner.storage.store import Store
from ui.app import build_window, make_application
from ui.bridge.language import Translators
from ui.bridge.navigation import Command, Section
from ui.goals.celebration import celebrate
from ui.kit import Dialog, ThemeController
from ui.shell.window import MainWindow
from ui.week.adherence_dialog import AdherenceDialog
from ui.week.page import WeekPage
from ui.week.print_dialog import print_week

MOMENT = datetime(2026, 11, 12, 7, 47, tzinfo=UTC)
SIZES = ((1280, 800), (1100, 700))
FONT = "Inter"


class Studio:
    """One window on the example business, or on an empty folder."""

    def __init__(
        self, app: QApplication, folder: Path, *, language: str, appearance: str, example: bool = True
    ) -> None:
        self.app = app
        self.theme = ThemeController()
        self.store = self._open(folder, language, example=example)
        self.window = build_window(app, self.store, self.theme, Translators(), language)
        self.window.bridge.perform(change_settings, appearance=Appearance(appearance), animation=False)

    def _open(self, folder: Path, language: str, *, example: bool) -> Store:
        clock = FrozenClock(None, MOMENT)
        if example:
            return open_example(folder, clock, wanted=language, usual=language)
        from planner.actions.opening import open_store

        return open_store(folder, clock)

    def shoot(self, target: Path, size: tuple[int, int], stage: Callable[[MainWindow], object]) -> None:
        """Set the stage and take the picture."""
        self.window.resize(*size)
        self.window.show()
        stage(self.window)
        QTest.qWait(250)
        target.parent.mkdir(parents=True, exist_ok=True)
        self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888).save(str(target), "PNG", 0)
        self._strike()

    def close(self) -> None:
        """Close window and store."""
        self.window.close()
        shiboken6.delete(self.window)  # with its timers, which would ask a closed store
        self.store.close()

    def _strike(self) -> None:
        for dialog in self.window.findChildren(Dialog):
            dialog.reject()
        self.window.toasts.dismiss()
        palette = self.window.palette_panel
        if palette is not None and palette.isVisible():
            palette.close_palette()


def section(name: Section) -> Callable[[MainWindow], object]:
    """A stage: one section."""
    return lambda window: window.navigator.go_to(name)


def week(window: MainWindow) -> WeekPage:
    """The week of today, also after the month was shown."""
    window.navigator.go_to(Section.WEEK)
    page = window.content.page(Section.WEEK) if window.content is not None else None
    assert isinstance(page, WeekPage)
    page.show_day(window.bridge.today)
    return page


def month(window: MainWindow) -> None:
    """The month in its place."""
    week(window).header.month_asked.emit()


def adherence(window: MainWindow) -> None:
    """What became of the blocks of three months."""
    dialog = AdherenceDialog(window.bridge, week(window))
    dialog.days.choice.set_chosen("quarter")
    dialog.open()


def paper(window: MainWindow) -> None:
    """The week before it is printed."""
    page = week(window)
    print_week(window.bridge, page.monday(), page)


def prospects(window: MainWindow) -> None:
    """The active ones, the third chosen."""
    window.navigator.open_list(ListFilter(ListName.ACTIVE))
    ids = prospect_queries.prospect_ids(window.bridge.store, ListFilter(ListName.ACTIVE), Sort(), window.bridge.today)
    if len(ids) > 2:
        window.navigator.open_prospect(ids[2])


def command(name: Command, behind: Section) -> Callable[[MainWindow], object]:
    """A stage: a dialog over a section."""

    def stage(window: MainWindow) -> None:
        window.navigator.go_to(behind)
        window.navigator.run(name)

    return stage


def about(name: str, behind: Section, act: str) -> Callable[[MainWindow], object]:
    """A stage: what is asked about one company of the example."""

    def stage(window: MainWindow) -> None:
        window.navigator.go_to(behind)
        wanted = ListFilter(search=name)
        ids = prospect_queries.prospect_ids(window.bridge.store, wanted, Sort(), window.bridge.today)
        getattr(window.navigator, act)(ids[0])

    return stage


def palette(window: MainWindow) -> None:
    """Ctrl+K with some letters."""
    window.navigator.go_to(Section.TODAY)
    if window.palette_panel is not None:
        window.palette_panel.open("cab")


def celebration(window: MainWindow) -> None:
    """A goal that has just been reached."""
    window.navigator.go_to(Section.GOALS)
    reached = [each for each in goals.goals(window.bridge.store) if each.status is GoalStatus.REACHED]
    if reached:
        celebrate(window.bridge, window.navigator, window, reached[-1].id)


STAGES: dict[str, Callable[[MainWindow], object]] = {
    "01-today": section(Section.TODAY),
    "02-week": week,
    "02-series": command(Command.NEW_SERIES, Section.WEEK),
    "02-pauses": command(Command.PAUSES, Section.WEEK),
    "02-adherence": adherence,
    "02-print": paper,
    "02-month": month,
    "02-calendars": command(Command.CALENDARS, Section.WEEK),
    "02-came-back": command(Command.CAME_BACK, Section.WEEK),
    "02-calendar-file": command(Command.EXPORT_OPTIONS, Section.WEEK),
    "02-plan": command(Command.PLAN_WIZARD, Section.WEEK),
    "03-prospects": prospects,
    "03-add": command(Command.NEW_PROSPECT, Section.PROSPECTS),
    "03-import": command(Command.IMPORT_PROSPECTS, Section.PROSPECTS),
    "03-let-go": about("Castelverne", Section.PROSPECTS, "open_prospect"),
    "03-nurture": about("Maison de sante des Ponts", Section.PROSPECTS, "open_prospect"),
    "03-ideal-client": command(Command.IDEAL_CLIENT, Section.PROSPECTS),
    "03-referrals": command(Command.REFERRALS, Section.PROSPECTS),
    "03-newsletter": command(Command.NEWSLETTER, Section.PROSPECTS),
    "03-cadences": command(Command.CADENCES, Section.PROSPECTS),
    "03-habits": command(Command.SINS, Section.PROSPECTS),
    "03-time": command(Command.LEDGER, Section.PROSPECTS),
    "03-self-check": command(Command.SELF_CHECK, Section.PROSPECTS),
    "06-goals": section(Section.GOALS),
    "06-goal": command(Command.NEW_GOAL, Section.GOALS),
    "09-review": command(Command.WEEKLY_REVIEW, Section.WEEK),
    "11-log": about("Sorlane", Section.TODAY, "log_contact"),
    "11-log-nobody": command(Command.LOG_CONTACT, Section.TODAY),
    "11-go-for-the-no": about("Castelverne", Section.PROSPECTS, "go_for_no"),
    "11-decide": about("Berenelle", Section.TODAY, "decide"),
    "12-palette": palette,
    "15-reached": celebration,
    "17-settings": section(Section.SETTINGS),
    "18-shortcuts": command(Command.SHOW_SHORTCUTS, Section.TODAY),
}
EMPTY_STAGES: dict[str, Callable[[MainWindow], object]] = {
    "14-empty-today": section(Section.TODAY),
    "14-empty-week": section(Section.WEEK),
    "14-empty-prospects": section(Section.PROSPECTS),
    "14-empty-goals": section(Section.GOALS),
}


def first_run(studio: Studio, folder: Path, suffix: str, size: tuple[int, int]) -> None:
    """The three steps, and then the empty pages."""
    for step in ("10-first-run", "10b-rhythm", "10c-goal"):
        studio.shoot(folder / f"{step}{suffix}.png", size, _nothing)
        if studio.window.first_run is not None:
            studio.window.first_run.go_on()
    QTest.qWait(100)
    for name, stage in EMPTY_STAGES.items():
        studio.shoot(folder / f"{name}{suffix}.png", size, stage)


def everything(app: QApplication, folder: Path, wanted: list[str]) -> None:
    """Every stage in both languages, both themes and both sizes."""
    for language, appearance in _variants():
        with tempfile.TemporaryDirectory() as scratch:
            studio = Studio(app, Path(scratch), language=language, appearance=appearance)
            for size in SIZES:
                suffix = f"-{language}-{appearance}-{size[0]}"
                for name, stage in STAGES.items():
                    if not wanted or any(name.startswith(each) for each in wanted):
                        studio.shoot(folder / f"{name}{suffix}.png", size, stage)
            studio.close()
        if not wanted or any(each.startswith("1") for each in wanted):
            for size in SIZES:
                with tempfile.TemporaryDirectory() as scratch:
                    studio = Studio(app, Path(scratch), language=language, appearance=appearance, example=False)
                    first_run(studio, folder, f"-{language}-{appearance}-{size[0]}", size)
                    studio.close()


def for_docs(app: QApplication, folder: Path) -> None:
    """The pictures of README and guide: light, English and French."""
    for language in ("en", "fr"):
        with tempfile.TemporaryDirectory() as scratch:
            studio = Studio(app, Path(scratch), language=language, appearance="light")
            for name in ("01-today", "02-week", "03-prospects", "06-goals"):
                studio.shoot(folder / f"{name[3:]}-{language}.png", SIZES[0], STAGES[name])
            studio.close()


def _variants() -> Iterator[tuple[str, str]]:
    for language in ("en", "fr"):
        for appearance in ("light", "dark"):
            yield language, appearance


def _nothing(_window: MainWindow) -> None:
    """The stage as it is."""


def main() -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--docs", action="store_true", help="only the pictures of README and guide")
    parser.add_argument("names", nargs="*", help="beginnings of the names of the pictures to take, e.g. 02 03-add")
    arguments = parser.parse_args()
    app = make_application(["screenshots"])
    if FONT in QFontDatabase.families():
        app.setFont(QFont(FONT))
    if arguments.docs:
        for_docs(app, ROOT / "docs" / "pictures")
    else:
        everything(app, ROOT / "build" / "screens", arguments.names)
    return 0


if __name__ == "__main__":
    sys.exit(main())

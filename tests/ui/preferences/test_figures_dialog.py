"""Every threshold that touches the owner stands on one page, read from the program, with where it comes from."""

import inspect
import re
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea

from planner.domain import defaults
from tests.ui.desk import Desk
from ui.bridge.navigation import Section
from ui.preferences.figure import Source
from ui.preferences.figures_dialog import GROUPS, FiguresInUseDialog
from ui.preferences.page import PreferencesPage

FIGURES = {figure.name: figure for group in GROUPS for figure in group.figures}
EXCEPTIONS = {
    "LARGEST_COUNT": "how many blocks a field takes at most: no rule one could feel",
    "LONGEST_PAUSE_DAYS": "what is longer is a slip of the keys",
    "LARGEST_CALENDAR_MEGABYTES": "what is larger is no calendar that one keeps by hand",
    "MOST_BUSY_EVENTS": "what is more is no calendar that one keeps by hand",
    "MOST_BUSY_TIMES": "what is more is no calendar that one keeps by hand",
    "MOST_NEXT_STEPS_EXPORTED": "what is more is no calendar that one can read",
    "MOST_PEOPLE_A_WEEK": "what is more is no plan for a week",
    "MOST_CONTRACTS": "what is more is a slip of the keys",
    "EARLIEST_DAY": "what lies before is a slip of the keys",
    "LATEST_DAY": "what lies after is a slip of the keys",
}


def public_numbers() -> list[str]:
    """The names of all figures of the module."""
    kinds = (int, float, tuple, dict, date)
    return [name for name, value in vars(defaults).items() if name.isupper() and isinstance(value, kinds)]


def opened(desk: Desk) -> FiguresInUseDialog:
    """The dialog, as the settings open it."""
    page = desk.go_to(Section.SETTINGS)
    desk.settle()
    assert isinstance(page, PreferencesPage)
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.ensureWidgetVisible(page.figures_button)
    desk.click(page.figures_button)
    return desk.dialog(FiguresInUseDialog)


def test_every_figure_is_shown_or_left_out_for_a_reason() -> None:
    assert set(public_numbers()) == set(FIGURES) | set(EXCEPTIONS)
    assert not set(FIGURES) & set(EXCEPTIONS)
    assert len(FIGURES) == sum(len(group.figures) for group in GROUPS)


def test_source_is_the_one_that_stands_beside_the_figure() -> None:
    told = {}
    for line in inspect.getsource(defaults).splitlines():
        names, _, comment = line.partition("#")
        for name in re.findall(r"^[A-Z][A-Z_, ]+(?= =)", names):
            told.update(dict.fromkeys(name.split(", "), comment))
    assert set(told) == set(public_numbers())
    for name, figure in FIGURES.items():
        if "assumption" in told[name]:
            assert figure.source is Source.ASSUMPTION, name
        elif ".md" in told[name]:
            assert figure.source is Source.RULE, name


def test_values_are_read_from_the_program(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(defaults, "SILENCE_DAYS", 1)
    monkeypatch.setattr(defaults, "ATTEMPTS_BEFORE_STOP", {"A": 9, "": 4})
    words = [each.text().replace("\u00a0", " ") for each in opened(desk).findChildren(QLabel)]
    for title, value, source in (
        ("Silence worth a look", "1 day", "Rule of Assidu"),
        ("Tries before the stop", "Class A: 9\nNo class yet: 4", "Rule of Assidu"),
        ("Pause between two tries", "3, 4, 7, 7, 14 days", "Rule of Assidu"),
        ("“Too much” from", "150%", "Our assumption"),
        ("Before their day", "+100%", "Our assumption"),
        ("The longest block", "12 h", "Our assumption"),
        ("A low gut feeling", "2 or less", "Our assumption"),
        ("Signs that turn", "25%", "Our assumption"),
    ):
        at = words.index(title)
        assert words[at + 2 : at + 4] == [value, source]


@pytest.mark.parametrize("name", sorted(FIGURES))
def test_each_has_a_title_a_sentence_and_a_unit(name: str) -> None:
    figure = FIGURES[name]
    assert figure.title and figure.purpose.endswith(".")
    assert re.search(r"[^\d\s]", figure.value()), "a bare number says nothing"


def test_keys_read_it_to_the_end_and_close_it(desk: Desk) -> None:
    dialog = opened(desk)
    assert dialog.close_button.hasFocus()
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    bar = area.verticalScrollBar()
    assert bar.value() == 0
    desk.press("Down")
    assert 0 < bar.value() < bar.maximum()
    assert dialog.close_button.hasFocus()
    desk.press("PgDown")
    desk.press("End")
    assert bar.value() == bar.maximum()
    desk.press("Home")
    assert bar.value() == 0
    desk.press("Return")
    desk.wait_closed()

"""What is painted is also said: a name, a role and one sentence for a screen reader."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from ui.bridge.language import Translators
from ui.kit import AttemptDots, Bar, DaysLeftBar, PaintedFact, PestScale, ProgressRing, ThemeController, WeekMarks

Said = tuple[QAccessible.Role, str, str]


@pytest.fixture(autouse=True)
def translators(qapp: QApplication) -> Iterator[Translators]:
    """English, with its plurals."""
    before, made = QLocale(), Translators()
    made.install("en")
    yield made
    made.install("")
    QLocale.setDefault(before)


def said(fact: PaintedFact) -> Said:
    found = QAccessible.queryAccessibleInterface(fact)
    assert found.text(QAccessible.Text.Value) == found.text(QAccessible.Text.Description)
    return found.role(), found.text(QAccessible.Text.Name), found.text(QAccessible.Text.Value)


PROGRESS, GRAPHIC = QAccessible.Role.ProgressBar, QAccessible.Role.Graphic
FACTS = [
    (lambda: ProgressRing(0.62, 84, "62%"), (PROGRESS, "Progress", "62%")),
    (lambda: ProgressRing(0.58, 84, "52:10", "left"), (PROGRESS, "Progress", "52:10 left")),
    (lambda: Bar(0.8), (PROGRESS, "Progress", "80%")),
    (lambda: DaysLeftBar(2), (PROGRESS, "Time left", "2 days left")),
    (lambda: DaysLeftBar(1), (PROGRESS, "Time left", "1 day left")),
    (lambda: PestScale(0.4, "Just right"), (GRAPHIC, "Persistent or pest?", "Just right")),
    (lambda: WeekMarks(["kept", "next"], "1 of 2 kept"), (GRAPHIC, "Blocks of the week", "1 of 2 kept")),
    (lambda: AttemptDots(2, 5), (GRAPHIC, "Attempts", "2 of 5")),
    (lambda: AttemptDots(2, 5, "Try 2 of 5"), (GRAPHIC, "Attempts", "Try 2 of 5")),
]


@pytest.mark.parametrize(("make", "expected"), FACTS)
def test_a_painted_fact_has_name_role_and_value(
    theme: ThemeController, qtbot: QtBot, make: Callable[[], PaintedFact], expected: Said
) -> None:
    fact = make()
    qtbot.addWidget(fact)
    assert said(fact) == expected


def test_the_words_are_those_of_the_language(theme: ThemeController, qtbot: QtBot, translators: Translators) -> None:
    translators.install("fr")
    bar, days = Bar(0.8), DaysLeftBar(2)
    qtbot.addWidget(bar)
    qtbot.addWidget(days)
    assert said(bar)[1:] == ("Avancement", "80\u202f%")
    assert said(days)[1:] == ("Temps restant", "2 jours restants")


def test_a_new_value_is_said(theme: ThemeController, qtbot: QtBot) -> None:
    ring, bar = ProgressRing(0.2, 84, "20%"), Bar(0.2)
    qtbot.addWidget(ring)
    qtbot.addWidget(bar)
    assert (said(ring)[2], said(bar)[2]) == ("20%", "20%")
    ring.set_value(0.4, "40%")
    bar.set_value(0.4)
    assert (said(ring)[2], said(bar)[2]) == ("40%", "40%")


def test_the_exact_values_of_a_ring_are_said_in_place_of_the_short_ones(theme: ThemeController, qtbot: QtBot) -> None:
    ring = ProgressRing(0.62, 84, "62%")
    qtbot.addWidget(ring)
    ring.setToolTip("8 kept, 5 to go.")
    assert said(ring)[2] == "8 kept, 5 to go."


def test_other_widgets_keep_what_qt_says_of_them(theme: ThemeController, qtbot: QtBot) -> None:
    text = QLabel("Words")
    qtbot.addWidget(text)
    found = QAccessible.queryAccessibleInterface(text)
    assert (found.role(), found.text(QAccessible.Text.Name)) == (QAccessible.Role.StaticText, "Words")


def test_facts_may_come_and_go_by_the_hundred(theme: ThemeController) -> None:
    for number in range(300):
        bar = Bar(number / 300)
        assert said(bar)[2] == f"{round(number / 3)}%"
        Shiboken.delete(bar)

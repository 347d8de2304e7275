"""A page of prospects with a dozen people on it."""

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions.prospects import add_prospect
from planner.domain.prospects.contact_points import email, phone
from planner.domain.prospects.prospect import (
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectClass,
    ProspectId,
    Role,
    State,
)
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.kit import hbox
from ui.prospects.page import ProspectsPage

TODAY = date(2026, 11, 12)
PEOPLE = (
    ("Régie Belvauze", "Nadia Kermel", "Lyon", "A", 0, State.ACTIVE, ("syndic",)),
    ("Hôtel du Quai Morel", "Hugo Baraton", "Vienne", "B", 0, State.ACTIVE, ()),
    ("Cabinet dentaire Sorlane", "Solène Mirval", "Lyon", "A", 5, State.ACTIVE, ("santé",)),
    ("Menuiserie Lefèvre", "Jeanne Lefèvre", "Lyon", "", 7, State.ACTIVE, ()),
    ("Garage Pontrambel", "Karim Essaoui", "Givors", "C", None, State.TO_QUALIFY, ()),
    ("", "Odile Prunevaux", "Lyon", "", None, State.TO_QUALIFY, ()),
)


def add(store: Store, place: int) -> None:
    company, person, town, klass, days, state, tags = PEOPLE[place]
    contacts = (phone(f"04 65 71 20 3{place}", "FR"), email(f"person{place}@example.org"))
    step = None if days is None else NextStep(NextStepKind.CALL, "", TODAY + timedelta(days=days), time(9, place))
    new = Prospect(
        ProspectId(0),
        company,
        town,
        tags=tags,
        klass=ProspectClass(klass),
        state=state,
        value_cents=(place + 1) * 100_000,
        persons=(Person(PersonId(0), person, Role.DECISION_MAKER, contacts=contacts),),
        next_step=step,
    )
    add_prospect(store, prospect=new)


@pytest.fixture
def filled(store: Store) -> Store:
    """A store with six people; the first has the id 1."""
    for place in range(len(PEOPLE)):
        add(store, place)
    store.forget_history()
    return store


@pytest.fixture
def english() -> Iterator[Translators]:
    """Words and numbers in English, whatever the computer speaks; a test may install another language."""
    before = QLocale()
    translators = Translators()
    translators.install("en")
    yield translators
    translators.install("")
    QLocale.setDefault(before)


@pytest.fixture
def bridge(filled: Store, english: None, qtbot: QtBot) -> Bridge:
    return Bridge(filled)


@pytest.fixture
def navigator() -> Navigator:
    return Navigator()


@pytest.fixture
def page(bridge: Bridge, navigator: Navigator, qtbot: QtBot) -> Iterator[ProspectsPage]:
    """The page in a window of a laptop's size, showing everyone."""
    made = ProspectsPage(bridge, navigator)
    window = QWidget()
    window.setLayout(hbox(made))
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: made.detail.prospect is not None)
    yield made  # the window must live as long as the test
    window.close()

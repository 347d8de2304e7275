"""What the palette lists for what was typed."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from planner.storage.store import Store
from tests.ui.shell.shell_samples import add
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command
from ui.shell.commands import COMMANDS, SECTIONS
from ui.shell.palette_model import MOST_PEOPLE, Action, Heading, PaletteModel, Person


@pytest.fixture
def model(qapp: object, store: Store) -> PaletteModel:
    """A model over a few people."""
    add(store, "Boulangerie Lefèvre", "Étienne Lefèvre", town="Lyon")
    add(store, "Régie Belvauze", town="Lyon")
    for number in range(10):
        add(store, f"Atelier {number}", town="Lyon")
    return PaletteModel(Bridge(store))


def people(model: PaletteModel) -> list[str]:
    """Who is found."""
    return [line.words for line in lines(model) if isinstance(line, Person)]


def lines(model: PaletteModel) -> list[Heading | Person | Action]:
    """All lines."""
    return [model.line(row) for row in range(model.rowCount())]


def test_it_keeps_the_promises_of_a_model(model: PaletteModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for text in ("lef", "", ">", "xyz", "lyon"):
        model.search(text)
    assert tester.model() is model
    assert model.rowCount(model.index(0, 0)) == 0


def test_nothing_typed_lists_every_command(model: PaletteModel) -> None:
    model.search("")
    targets = [line.target for line in lines(model) if isinstance(line, Action)]
    assert targets == [entry.target for entry in (*COMMANDS, *SECTIONS)]
    assert not people(model)


def test_people_come_first_with_what_tells_them_apart(model: PaletteModel) -> None:
    model.search("lefe")
    first = model.line(model.first_choice())
    assert isinstance(first, Person)
    assert (first.words, first.detail) == ("Étienne Lefèvre", "Boulangerie Lefèvre")
    index = model.index(model.first_choice(), 0)
    assert index.data() == "Étienne Lefèvre, Boulangerie Lefèvre"


def test_six_people_are_enough(model: PaletteModel) -> None:
    model.search("lyon")
    assert len(people(model)) == MOST_PEOPLE


def test_the_sign_asks_for_commands_alone(model: PaletteModel) -> None:
    model.search("> weekly")
    assert [line.target for line in lines(model) if isinstance(line, Action)] == [Command.WEEKLY_REVIEW]
    model.search(">lef")
    assert model.first_choice() == -1


def test_commands_are_found_by_the_beginnings_of_their_words(model: PaletteModel) -> None:
    model.search("exp cal")
    assert [line.target for line in lines(model) if isinstance(line, Action)] == [Command.EXPORT_CALENDAR]


def test_headings_cannot_be_chosen(model: PaletteModel) -> None:
    model.search("a")
    heading = next(row for row, line in enumerate(lines(model)) if isinstance(line, Heading))
    assert not model.flags(model.index(heading, 0))


@pytest.mark.parametrize("text", ["<b>", "%", "_", '"', "'", "*", "\\", "a" * 3_000, "\u202e", "(", "NEAR(", "-", "^"])
def test_signs_of_a_search_language_are_only_signs(model: PaletteModel, text: str) -> None:
    model.search(text)
    assert not people(model) or text.strip()

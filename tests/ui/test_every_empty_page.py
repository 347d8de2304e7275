"""Every page and every dialog of an empty store, and the first run, as in test_every_page."""

import pytest
from pytestqt.qtbot import QtBot

from planner.actions.settings import change_settings
from planner.storage.store import Store
from tests.ui.desk import at_desk
from tests.ui.every_page import LANGUAGES, NARROW, SMALLEST, WIDE, checks_in, first_run_problems, problems, stretched
from tests.ui.inspection import texts, too_wide, untranslated


@pytest.fixture
def empty(store: Store) -> Store:
    """Nothing yet, after the first run."""
    change_settings(store, first_run_done=True, animation=False)
    return store


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_store(qtbot: QtBot, empty: Store, language: str) -> None:
    sizes = (NARROW,) if language == "fr" else (WIDE,)
    with at_desk(qtbot, empty, language) as desk:
        assert not (found := problems(desk, checks_in(language), sizes)), "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_run(qtbot: QtBot, store: Store, language: str) -> None:
    with at_desk(qtbot, store, language) as desk:
        assert not (found := first_run_problems(desk, checks_in(language))), "\n".join(found)


def test_an_empty_store_with_long_texts(qtbot: QtBot, empty: Store) -> None:
    with stretched(), at_desk(qtbot, empty, "en") as desk:
        desk.window.rebuild()
        assert not (found := problems(desk, (too_wide,), (WIDE,))), "\n".join(found)


def test_the_first_run_with_long_texts(qtbot: QtBot, store: Store) -> None:
    with stretched(), at_desk(qtbot, store, "en") as desk:
        assert not (found := first_run_problems(desk, (too_wide,))), "\n".join(found)


def test_nothing_is_cut_at_the_side_of_the_smallest_window(qtbot: QtBot, empty: Store) -> None:
    with at_desk(qtbot, empty, "fr") as desk:
        assert not (found := problems(desk, (too_wide,), (SMALLEST,))), "\n".join(found)


def test_the_stretcher_reaches_the_screen(qtbot: QtBot, empty: Store) -> None:
    with stretched(), at_desk(qtbot, empty, "en") as desk:
        assert any("~" in text for text in texts(desk.content.top_bar))


def test_data_in_the_wrong_language_would_be_noticed(qtbot: QtBot, empty: Store) -> None:
    with at_desk(qtbot, empty, "en") as desk:
        assert untranslated(desk.window)

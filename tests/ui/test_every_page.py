"""Every page and every dialog in every language, in two sizes, and once with texts that are half as long again.

French, with its longer words, is looked at in both sizes; English and the long texts in the narrow window with data
and in the wide one without.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions.settings import change_settings
from planner.clock import FrozenClock
from planner.demo.opening import open_example
from planner.storage.store import Store
from tests.ui.desk import Desk, at_desk
from tests.ui.inspection import Stretcher, clipped, texts, too_wide, unfilled, untranslated
from tests.ui.stages import STAGES, strike
from ui.first_run.window import FirstRun

WIDE, NARROW = (1280, 800), (1100, 700)
SIZES = (WIDE, NARROW)
SMALLEST = (860, 520)
LANGUAGES = ("en", "fr")
Check = Callable[[QWidget], list[str]]


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Store]]:
    """The example business in a language, made once a language."""
    opened: dict[str, Store] = {}

    def give(language: str) -> Store:
        if language not in opened:
            folder = tmp_path_factory.mktemp("example") / language
            opened[language] = open_example(folder, FrozenClock(), wanted=language, usual=language)
            change_settings(opened[language], animation=False)
        return opened[language]

    yield give
    for store in opened.values():
        store.close()


@pytest.fixture
def empty(store: Store) -> Store:
    """Nothing yet, after the first run."""
    change_settings(store, first_run_done=True, animation=False)
    return store


@contextmanager
def stretched() -> Iterator[None]:
    """All texts half as long again."""
    stretcher = Stretcher()
    QCoreApplication.installTranslator(stretcher)
    yield
    QCoreApplication.removeTranslator(stretcher)


def lasting(desk: Desk, check: Check) -> list[str]:
    """What a check finds when everything has come to rest; where it finds nothing there is nothing to wait for."""
    if not check(desk.window):
        return []
    with suppress(desk.qtbot.TimeoutError):
        desk.qtbot.waitUntil(lambda: not check(desk.window), timeout=300)
    return check(desk.window)


def problems(
    desk: Desk, checks: tuple[Check, ...], sizes: tuple[tuple[int, int], ...] = SIZES, *, painted: bool = False
) -> list[str]:
    """What is wrong, stage by stage and size by size. Painting takes time, and the checks need none."""
    found: list[str] = []
    desk.window.setUpdatesEnabled(painted)
    for size in sizes:
        desk.window.resize(*size)
        for name, stage in STAGES.items():
            if stage(desk):
                desk.settle()
                assert desk.window.size().toTuple() == size, f"{name} makes the window larger"
                for check in checks:
                    found += [f"{size[0]} {name}: {check.__name__}: {each}" for each in lasting(desk, check)]
            strike(desk)
    return list(dict.fromkeys(found))


def first_run_problems(desk: Desk, checks: tuple[Check, ...]) -> list[str]:
    """The same for the three steps of the first run."""
    found: list[str] = []
    run = desk.window.first_run
    assert isinstance(run, FirstRun)
    for step in range(3):
        for size in SIZES:
            desk.window.resize(*size)
            desk.settle()
            for check in checks:
                found += [f"{size[0]} step {step}: {check.__name__}: {each}" for each in lasting(desk, check)]
        if step < 2:
            run.go_on()
    return list(dict.fromkeys(found))


def checks_in(language: str) -> tuple[Check, ...]:
    """What must hold in a language."""
    usual: tuple[Check, ...] = (unfilled, clipped, too_wide)
    return (untranslated, *usual) if language == "fr" else usual


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_business(qtbot: QtBot, example: Callable[[str], Store], language: str) -> None:
    is_french = language == "fr"
    with at_desk(qtbot, example(language), language) as desk:
        found = problems(desk, checks_in(language), SIZES if is_french else (NARROW,), painted=not is_french)
        assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_store(qtbot: QtBot, empty: Store, language: str) -> None:
    sizes = SIZES if language == "fr" else (WIDE,)
    with at_desk(qtbot, empty, language) as desk:
        assert not (found := problems(desk, checks_in(language), sizes)), "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_run(qtbot: QtBot, store: Store, language: str) -> None:
    with at_desk(qtbot, store, language) as desk:
        assert not (found := first_run_problems(desk, checks_in(language))), "\n".join(found)


def test_the_example_with_long_texts(qtbot: QtBot, example: Callable[[str], Store]) -> None:
    with stretched(), at_desk(qtbot, example("en"), "en") as desk:
        desk.window.rebuild()
        assert not (found := problems(desk, (too_wide,), (NARROW,))), "\n".join(found)


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

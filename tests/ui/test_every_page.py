"""Every page and every dialog in every language, in two sizes, and once with texts that are half as long again.

French, with its longer words, and the long texts are looked at in the narrow window with data, English in the
wide one; without data it is the same in test_every_empty_page.
"""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from planner.actions.settings import change_settings
from planner.clock import FrozenClock
from planner.demo.opening import open_example
from planner.storage.store import Store
from tests.ui.desk import at_desk
from tests.ui.every_page import LANGUAGES, NARROW, WIDE, checks_in, problems, stretched
from tests.ui.inspection import too_wide


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_business(qtbot: QtBot, example: Callable[[str], Store], language: str) -> None:
    is_french = language == "fr"
    with at_desk(qtbot, example(language), language) as desk:
        found = problems(desk, checks_in(language), (NARROW,) if is_french else (WIDE,), painted=not is_french)
        assert not found, "\n".join(found)


def test_the_example_with_long_texts(qtbot: QtBot, example: Callable[[str], Store]) -> None:
    with stretched(), at_desk(qtbot, example("en"), "en") as desk:
        desk.window.rebuild()
        assert not (found := problems(desk, (too_wide,), (NARROW,))), "\n".join(found)

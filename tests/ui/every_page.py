"""What is looked at on every page and dialog, in which sizes and languages."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tests.ui.desk import Desk
from tests.ui.inspection import Stretcher, clipped, too_wide, unfilled, untranslated
from tests.ui.stages import STAGES, strike
from ui.first_run.window import FirstRun

WIDE, NARROW = (1280, 800), (1100, 700)
SIZES = (WIDE, NARROW)
SMALLEST = (860, 520)
LANGUAGES = ("en", "fr")
Check = Callable[[QWidget], list[str]]


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

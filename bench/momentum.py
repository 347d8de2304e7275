"""The Momentum page after five years: 100 000 prospects, 500 000 touches, blocks, client work and proposals.

The first figure begins with the click and ends when the window has nothing left to paint, the page never shown before.
The second one logs a touch and ends when the page that is on screen shows it.
"""

import os
import random
import statistics
import tempfile
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from bench.people import TODAY
from bench.report import Figure
from bench.settling import come_to_rest, put_away, settler
from bench.touches import fill_store_with_touches
from planner.actions.blocks import add_series
from planner.actions.opening import open_store
from planner.clock import Clock, monday_of
from planner.domain.blocks.attendance import Attendance, Outcome
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.recurrence import slots
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.work.client_work import ClientWork, ClientWorkId
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.storage.journal import Change
from planner.storage.queries.blocks import all_series
from planner.storage.rows import attendance_to_row
from planner.storage.store import Store
from planner.storage.work_rows import client_work_to_row, proposal_to_row, signed_work_to_row, version_to_row

YEARS, WEEKS = 5, 260
FIRST_DAY = monday_of(TODAY) - timedelta(weeks=WEEKS)
_GOAL_PAGE_MS, _GOAL_TOUCH_MS = 150, 20
_TIMES = 20


def main() -> list[Figure]:
    """The page after a click, the page after a touch, in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        touches = fill_store_with_touches(folder, days=7 * WEEKS)
        store = open_store(folder, Clock(TODAY))
        fill_five_years(store)
        store.close()
        firsts = [_first_click(folder) for _ in range(3)]
        again, after_touch, reading = _on_screen(folder)
    detail = f"{touches:,} touches, {YEARS} years of blocks; of three starts of the program: "
    detail += ", ".join(f"{each:.0f}" for each in sorted(firsts))
    return [
        Figure(
            "the Momentum page after the first click, middle of 3",
            statistics.median(firsts),
            _GOAL_PAGE_MS,
            detail,
            "ms",
        ),
        _p95("the Momentum page when it is shown again", again, _GOAL_PAGE_MS),
        _p95("the Momentum page after one new touch, from the change to repaint", after_touch, _GOAL_TOUCH_MS),
        _p95("the figures of the page after one new touch, without painting", reading, None),
    ]


def _p95(name: str, times: list[float], goal: int | None) -> Figure:
    detail = f"median {statistics.median(times):.1f} ms, worst {max(times):.1f} ms"
    return Figure(f"{name}, p95", statistics.quantiles(times, n=20)[-1], goal, detail, "ms")


def fill_five_years(store: Store) -> None:
    """Four blocks a week of which most are kept, client work every day, and proposals of which a third is signed."""
    choose = random.Random(3)
    for weekdays, start in (({1, 3}, time(9)), ({0, 4}, time(14))):
        add_series(
            store,
            fields=SeriesFields(
                Purpose.CALLS, frozenset(weekdays), start, 60, FIRST_DAY, "Europe/Paris", holiday_calendar="FR"
            ),
        )
    with store.change("bench", undoable=False) as change:
        change.update("series", 1, {"created_at": f"{FIRST_DAY}T08:00:00+00:00"})
        change.update("series", 2, {"created_at": f"{FIRST_DAY}T08:00:00+00:00"})
        for series in all_series(store):
            for slot in slots(series, FIRST_DAY, TODAY):
                outcome = Outcome.KEPT if choose.random() < 0.85 else Outcome.MISSED
                marked = Attendance(series.id, slot, outcome, slot.replace(tzinfo=UTC))
                change.insert("attendance", attendance_to_row(marked, slot.date()))
        _fill_work(change, choose)


def _fill_work(change: Change, choose: random.Random) -> None:
    stamp = datetime.combine(TODAY, time(8), UTC).isoformat()
    for week in range(WEEKS):
        monday = FIRST_DAY + timedelta(weeks=week)
        for day in range(5):
            work = ClientWork(ClientWorkId(0), monday + timedelta(days=day), choose.randint(180, 480))
            change.insert("client_work", {**client_work_to_row(work), "logged_at": stamp})
        _fill_proposal(change, choose, monday, week + 1, stamp)


def _fill_proposal(change: Change, choose: random.Random, monday: date, prospect_id: int, stamp: str) -> None:
    answered = monday + timedelta(days=choose.randint(5, 30))
    is_answered, is_won = answered < TODAY, choose.random() < 0.33
    answer = ProposalState.SIGNED if is_won else ProposalState.DECLINED
    state = answer if is_answered else ProposalState.SENT
    amount, minutes = choose.randint(80_000, 900_000), choose.randint(600, 4800)
    version = Version(1, amount, monday, monday + timedelta(days=30), None, minutes)
    proposal = Proposal(
        ProposalId(0), prospect_id, "Chantier", state, "EUR", (version,), monday, answered if is_answered else None
    )
    proposal_id = change.insert("proposals", {**proposal_to_row(proposal), "updated_at": stamp})
    change.insert("proposal_versions", {"proposal_id": proposal_id, **version_to_row(version)})
    if state is ProposalState.SIGNED:
        start = answered + timedelta(days=7)
        work = SignedWork(
            *(SignedWorkId(0), "Chantier", answered, start, start + timedelta(days=20), minutes),
            *(amount, "EUR", prospect_id, proposal_id),
        )
        change.insert("signed_work", {**signed_work_to_row(work), "updated_at": stamp})


def _window(folder: Path) -> Any:
    from ui.app import build_window, make_application
    from ui.bridge.language import Translators
    from ui.kit import ThemeController

    app = make_application(["bench"])
    window = build_window(app, open_store(folder, Clock(TODAY)), ThemeController(), Translators(), "en")
    window.resize(1280, 800)
    window.show()
    come_to_rest(window)
    return window


def _first_click(folder: Path) -> float:
    from ui.bridge.navigation import Section

    window, settle = _window(folder), settler()
    settle()
    start = perf_counter()
    window.navigator.go_to(Section.MOMENTUM)
    settle()
    took = (perf_counter() - start) * 1000
    window.navigator.go_to(Section.TODAY)  # where the next start begins
    put_away(window)
    return took


def _on_screen(folder: Path) -> tuple[list[float], list[float], list[float]]:
    from planner.actions.touches import log_touch
    from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
    from planner.storage.queries.momentum import momentum
    from ui.bridge.navigation import Section

    window, settle = _window(folder), settler()
    store = window.bridge.store
    again, after_touch, reading = [], [], []
    for number in range(_TIMES):
        window.navigator.go_to(Section.TODAY)
        settle()
        start = perf_counter()
        window.navigator.go_to(Section.MOMENTUM)
        settle()
        again.append((perf_counter() - start) * 1000)
        before = store.clock.now_utc() - timedelta(hours=1)
        touch = Touch(TouchId(0), 500 + number, before, Channel.PHONE, TouchOutcome.NO_ANSWER)
        log_touch(store, touch=touch)
        page = window.content.show_section(Section.MOMENTUM)
        start = perf_counter()
        page.refresh()
        settle()
        after_touch.append((perf_counter() - start) * 1000)
        log_touch(store, touch=touch)
        start = perf_counter()
        momentum(store, TODAY)
        reading.append((perf_counter() - start) * 1000)
    put_away(window)
    return again, after_touch, reading

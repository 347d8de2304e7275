"""The core opens no socket, whatever it is asked to do."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SESSION = """
import sys
from datetime import date, datetime, time
from pathlib import Path

calls = []
sys.addaudithook(lambda event, arguments: calls.append(event) if event.startswith("socket.") else None)

from planner.actions import blocks, goals, prospects
from planner.actions.exporting import export_calendar
from planner.actions.opening import open_store
from planner.clock import Clock
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.prospects.contact_points import phone
from planner.domain.prospects.list_query import ListFilter, Sort
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.storage.queries.prospects import prospect_ids

folder = Path(sys.argv[1])
store = open_store(folder, Clock())
contacts = (phone("04 65 71 20 38", "FR"), phone("+1 514 555 0199", "CA"))
prospects.add_prospect(store, prospect=Prospect(ProspectId(0), "Duval", contacts=contacts))
assert len(prospect_ids(store, ListFilter(search="duv"), Sort(), date.today())) == 1
day = date(2026, 11, 10)
fields = SeriesFields(Purpose.CALLS, frozenset({1}), time(9), 60, day, "Europe/Paris", holiday_calendar="FR-57")
series_id = blocks.add_series(store, fields=fields).created
blocks.mark_block(store, series_id=series_id, slot=datetime(2026, 11, 10, 9), outcome=Outcome.KEPT)
export_calendar(store, path=folder / "plan.ics", language="fr")
assert (folder / "plan.ics").stat().st_size > 500
store.undo()
store.close()
print(sorted(set(calls)))
"""


def test_a_whole_session_opens_no_socket(tmp_path: Path) -> None:
    command = [sys.executable, "-c", SESSION, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"

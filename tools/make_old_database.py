"""Write the data file that the current schema leaves behind, as a test that later versions can still read it.

Run once for each new schema, before its release: `uv run python tools/make_old_database.py VERSION`.
"""

import sqlite3
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sqlite_utils import Database

from planner.storage import search
from planner.storage.schema import APPLICATION_ID, SCHEMA_VERSION, migrations

DATABASES = ROOT / "tests" / "databases"

_CONTENT: dict[int, dict[str, dict[str, object]]] = {
    1: {
        "prospects": {
            "id": 1,
            "company": "Menuiserie Lefèvre",
            "company_key": "menuiserie lefevre",
            "person": "Jeanne Lefèvre",
            "person_key": "jeanne lefevre",
            "town": "Lyon",
            "town_key": "lyon",
            "state": "active",
            "class": "A",
            "next_kind": "call",
            "next_text": "Rappeler",
            "next_on": "2026-11-20",
            "next_at": "09:30",
            "next_agreed_on": "2026-11-10",
            "value_cents": 250_000,
            "currency": "EUR",
            "origin": "salon",
            "tags": "|bois|lyon|",
            "siren": "",
            "match_key": "menuiserie lefevre|lyon",
            "created_on": "2026-11-01",
            "updated_at": "2026-11-01T08:00:00+00:00",
            "trashed_at": "",
            "notes": "Bon accueil",
        },
        "persons": {
            "id": 1,
            "prospect_id": 1,
            "position": 0,
            "name": "Jeanne Lefèvre",
            "role": "decision_maker",
            "job_title": "",
        },
        "contact_points": {
            "id": 1,
            "prospect_id": 1,
            "person_id": 1,
            "position": 0,
            "kind": "phone",
            "label": "",
            "value": "04 65 71 20 38",
            "normalised": "+33465712038",
        },
        "saved_lists": {
            "id": 1,
            "name": "Bois",
            "position": 1,
            "filter": '{"name": "all", "search": "bois", "tags": [], "classes": [], "town": "", "origin": ""}',
        },
    },
    2: {
        "series": {
            "id": 1,
            "uid": "1@assidu",
            "purpose": "calls",
            "title": "",
            "weekdays": "[1, 3]",
            "start": "09:00",
            "minutes": 60,
            "every_n": 1,
            "first_day": "2026-11-03",
            "until": "",
            "count": None,
            "zone": "Europe/Paris",
            "alarm_minutes": 10,
            "holiday_calendar": "FR",
            "if_then": "",
            "created_at": "2026-11-01T08:00:00+00:00",
            "updated_at": "2026-11-01T08:00:00+00:00",
            "removed_at": "",
        },
        "attendance": {
            "id": 1,
            "series_id": 1,
            "slot": "2026-11-05T09:00:00",
            "held_on": "2026-11-05",
            "outcome": "kept",
            "minutes": None,
            "reason": "",
            "note": "",
            "marked_at": "2026-11-05T09:30:00+00:00",
        },
    },
    3: {"settings": {"id": 1, "key": "zone", "value": '"Europe/Paris"'}},
    4: {
        "touches": {
            "id": 1,
            "prospect_id": 1,
            "person_id": 1,
            "at": "2026-11-10T09:00:00+00:00",
            "channel": "phone",
            "outcome": "talked",
            "minutes": 6,
            "incoming": 0,
            "note": "Veut un seul prix",
            "signals": "asks-price",
            "overruled": "",
            "logged_at": "2026-11-10T09:06:00+00:00",
        },
        "turns": {
            "id": 1,
            "prospect_id": 1,
            "at": "2026-11-10T09:10:00+00:00",
            "kind": "agreed",
            "reason": "",
            "note": "",
        },
        "sheets": {
            "id": 1,
            "prospect_id": 1,
            "fits": "yes",
            "need": "yes",
            "decision_maker": "yes",
            "budget": "unknown",
            "timing": "yes",
            "pleasant": "unknown",
            "gut": 4,
            "red_flags": "",
            "qualified_on": "2026-11-10",
        },
    },
    5: {
        "pauses": {
            "id": 1,
            "starts_on": "2026-12-21",
            "ends_on": "2027-01-03",
            "why": "Congés",
            "created_at": "2026-11-10T09:00:00+00:00",
            "updated_at": "2026-11-10T09:00:00+00:00",
        },
        "busy_calendars": {
            "id": 1,
            "name": "Chantiers",
            "path": "chantiers.ics",
            "is_shown": 1,
            "added_at": "2026-11-10T09:00:00+00:00",
        },
        "call_entries": {
            "id": 1,
            "series_id": 1,
            "slot": "2026-11-12T09:00:00",
            "prospect_id": 1,
            "position": 0,
        },
        "reviews": {
            "id": 1,
            "week": "2026-11-09",
            "step": 3,
            "obstacles": '["urgent_job"]',
            "started_at": "2026-11-06T15:00:00+00:00",
            "finished_at": "",
        },
    },
    6: {
        "proposals": {
            "id": 1,
            "prospect_id": 1,
            "title": "Escalier",
            "state": "sent",
            "currency": "EUR",
            "created_on": "2026-11-03",
            "answered_on": "",
            "lesson": "",
            "updated_at": "2026-11-03T10:00:00+00:00",
        },
        "proposal_versions": {
            "id": 1,
            "proposal_id": 1,
            "number": 1,
            "amount_cents": 430_000,
            "sent_on": "2026-11-03",
            "valid_until": "2026-12-03",
            "start_on": "2027-01-11",
            "minutes": 2400,
            "note": "",
        },
        "signed_work": {
            "id": 1,
            "prospect_id": 1,
            "proposal_id": None,
            "title": "Bibliothèque",
            "amount_cents": 180_000,
            "currency": "EUR",
            "signed_on": "2026-11-05",
            "starts_on": "2026-11-16",
            "ends_on": "2026-11-27",
            "minutes": 1800,
            "updated_at": "2026-11-05T10:00:00+00:00",
        },
        "client_work": {
            "id": 1,
            "day": "2026-11-09",
            "minutes": 240,
            "prospect_id": 1,
            "note": "Pose",
            "calendar_id": None,
            "uid": "",
            "logged_at": "2026-11-09T16:00:00+00:00",
        },
        "client_rules": {"id": 1, "kind": "word", "text": "chantier"},
        "slowdowns": {
            "id": 1,
            "pattern": "ignorant",
            "since": "2026-10-05",
            "named_on": "2026-10-12",
            "alerted_on": "2026-10-12",
            "answer": "on_purpose",
            "answered_on": "2026-10-12",
            "quiet_until": "2026-11-09",
            "not_nows": 1,
            "cure": "",
            "cured_on": "",
            "ended_on": "",
            "came_back": "",
            "note": "Salon",
        },
        "week_answers": {"id": 1, "week": "2026-10-05", "answer": "here", "answered_at": "2026-10-12T08:00:00+00:00"},
    },
}

_CHANGED: dict[int, dict[str, dict[str, object]]] = {
    4: {
        "prospects": {
            "verdict": "pursue",
            "attempts": 1,
            "attempt_days": "2026-11-10",
            "touches": 1,
            "minutes": 6,
            "last_on": "2026-11-10",
            "heard_on": "2026-11-10",
            "began_on": "2026-11-10",
            "last_outcome": "talked",
            "agreed_every": 30,
            "agreed_channel": "phone",
            "agreed_made_on": "2026-11-10",
            "active_on": "2026-11-01",
        }
    }
}


def make(version: int, path: Path) -> None:
    """Write the file of a schema version; an existing one stays, since it stands for what was released."""
    if path.exists():
        raise SystemExit(f"{path.name} is there already; a released schema never changes")
    db = Database(sqlite3.connect(path), strict=True, execute_plugins=False)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    names = [migration.name for migration in migrations.pending(db)]
    migrations.apply(db, stop_before=names[version:])
    for number in range(1, version + 1):
        for table, row in _CONTENT.get(number, {}).items():
            marks = ", ".join("?" * len(row))
            db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
        for table, row in _CHANGED.get(number, {}).items():
            columns = ", ".join(f"{name} = ?" for name in row)
            db.execute(f"UPDATE {table} SET {columns} WHERE id = 1", tuple(row.values()))
    search.rebuild(db)
    db.conn.commit()
    db.execute(f"PRAGMA user_version = {version}")
    db.close()


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else SCHEMA_VERSION
    DATABASES.mkdir(exist_ok=True)
    make(wanted, DATABASES / f"schema-{wanted}.db")

"""The tables of proposals, work, milestones and slowdowns, and touches counted by the hour (migration 006)."""

from sqlite_utils import Database

TOUCH_COUNTS = {
    "tries": "{row}.incoming = 0",
    "own_talks": "{row}.incoming = 0 AND {row}.outcome NOT IN ('no-answer', 'gatekeeper')",
    "talks": "{row}.outcome NOT IN ('no-answer', 'gatekeeper')",
    "own_meetings": "{row}.incoming = 0 AND {row}.outcome = 'meeting-booked'",
    "meetings": "{row}.outcome = 'meeting-booked'",
    "own_asked": "{row}.incoming = 0 AND {row}.outcome = 'proposal-asked'",
    "noes": "{row}.outcome IN ('not-interested', 'wrong-fit', 'do-not-contact')",
}
_SUMS = ", ".join(f"sum({rule.format(row='t')})" for rule in TOUCH_COUNTS.values())
COUNTED_HOURS = f"SELECT substr(t.at, 1, 13), count(*), {_SUMS} FROM touches t GROUP BY 1"
"""The rows of `touch_hours` as they ought to be."""


def create_momentum_tables(db: Database) -> None:
    """Proposals with their versions, signed and client work, milestones, slowdowns; touches counted by the hour.

    `touch_hours` is derived from `touches` and kept by triggers, so that years of a log are read as a few thousand
    rows: `hour` is the start of `at` up to the hour, in UTC. `proposal_versions` has one row for each version, the
    highest number is the one that counts.
    """
    db.execute("""
        CREATE TABLE proposals (
            id INTEGER PRIMARY KEY, prospect_id INTEGER NOT NULL REFERENCES prospects(id), title TEXT NOT NULL,
            state TEXT NOT NULL, currency TEXT NOT NULL, created_on TEXT NOT NULL, answered_on TEXT NOT NULL,
            lesson TEXT NOT NULL, updated_at TEXT NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX proposals_by_prospect ON proposals(prospect_id)")
    db.execute("""
        CREATE TABLE proposal_versions (
            id INTEGER PRIMARY KEY, proposal_id INTEGER NOT NULL REFERENCES proposals(id), number INTEGER NOT NULL,
            amount_cents INTEGER, sent_on TEXT NOT NULL, valid_until TEXT NOT NULL, start_on TEXT NOT NULL,
            minutes INTEGER, note TEXT NOT NULL, UNIQUE (proposal_id, number)
        ) STRICT""")
    db.execute("""
        CREATE TABLE signed_work (
            id INTEGER PRIMARY KEY, prospect_id INTEGER REFERENCES prospects(id),
            proposal_id INTEGER REFERENCES proposals(id), title TEXT NOT NULL, amount_cents INTEGER,
            currency TEXT NOT NULL, signed_on TEXT NOT NULL, starts_on TEXT NOT NULL, ends_on TEXT NOT NULL,
            minutes INTEGER NOT NULL, updated_at TEXT NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX signed_work_by_prospect ON signed_work(prospect_id) WHERE prospect_id IS NOT NULL")
    db.execute("CREATE INDEX signed_work_by_proposal ON signed_work(proposal_id) WHERE proposal_id IS NOT NULL")
    db.execute("""
        CREATE TABLE client_work (
            id INTEGER PRIMARY KEY, day TEXT NOT NULL, minutes INTEGER NOT NULL,
            prospect_id INTEGER REFERENCES prospects(id), note TEXT NOT NULL, calendar_id INTEGER, uid TEXT NOT NULL,
            logged_at TEXT NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX client_work_by_day ON client_work(day)")
    db.execute("CREATE INDEX client_work_by_prospect ON client_work(prospect_id) WHERE prospect_id IS NOT NULL")
    db.execute("""
        CREATE TABLE client_rules (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, UNIQUE (kind, text)
        ) STRICT""")
    # The copies of other calendars know no categories yet: without a stamp each file is read again.
    db.execute("ALTER TABLE busy_times ADD COLUMN categories TEXT NOT NULL DEFAULT ''")
    db.execute("UPDATE busy_readings SET file_stamp = ''")
    for column in ("currency", "let_go_on", "consequence_shown_on"):
        db.execute(f"ALTER TABLE goals ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
    db.execute("UPDATE goals SET let_go_on = substr(updated_at, 1, 10) WHERE status = 'let_go'")
    db.execute("ALTER TABLE rewards ADD COLUMN is_set_aside INTEGER NOT NULL DEFAULT 0")
    db.execute("""
        CREATE TABLE milestones (
            id INTEGER PRIMARY KEY, goal_id INTEGER NOT NULL REFERENCES goals(id), target INTEGER NOT NULL,
            reward TEXT NOT NULL, reached_on TEXT NOT NULL, enjoyed_on TEXT NOT NULL, UNIQUE (goal_id, target)
        ) STRICT""")
    db.execute("""
        CREATE TABLE slowdowns (
            id INTEGER PRIMARY KEY, pattern TEXT NOT NULL, since TEXT NOT NULL, named_on TEXT NOT NULL,
            alerted_on TEXT NOT NULL, answer TEXT NOT NULL, answered_on TEXT NOT NULL, quiet_until TEXT NOT NULL,
            not_nows INTEGER NOT NULL, cure TEXT NOT NULL, cured_on TEXT NOT NULL, ended_on TEXT NOT NULL,
            came_back TEXT NOT NULL, note TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE week_answers (
            id INTEGER PRIMARY KEY, week TEXT NOT NULL UNIQUE, answer TEXT NOT NULL, answered_at TEXT NOT NULL
        ) STRICT""")
    _create_touch_hours(db)


def _create_touch_hours(db: Database) -> None:
    counts = ", ".join(f"{name} INTEGER NOT NULL" for name in TOUCH_COUNTS)
    db.execute(f"CREATE TABLE touch_hours (hour TEXT PRIMARY KEY, touches INTEGER NOT NULL, {counts}) STRICT")
    db.execute(f"INSERT INTO touch_hours {COUNTED_HOURS}")
    counted = ", ".join(rule.format(row="NEW") for rule in TOUCH_COUNTS.values())
    raised = ", ".join(f"{name} = {name} + excluded.{name}" for name in ("touches", *TOUCH_COUNTS))
    add = f"""
        INSERT INTO touch_hours VALUES (substr(NEW.at, 1, 13), 1, {counted})
        ON CONFLICT (hour) DO UPDATE SET {raised};"""
    lowered = ", ".join(f"{name} = {name} - ({rule.format(row='OLD')})" for name, rule in TOUCH_COUNTS.items())
    take = f"""
        UPDATE touch_hours SET touches = touches - 1, {lowered} WHERE hour = substr(OLD.at, 1, 13);
        DELETE FROM touch_hours WHERE hour = substr(OLD.at, 1, 13) AND touches = 0;"""
    db.execute(f"CREATE TRIGGER touch_added AFTER INSERT ON touches BEGIN {add} END")
    db.execute(f"CREATE TRIGGER touch_removed AFTER DELETE ON touches BEGIN {take} END")
    db.execute(f"""
        CREATE TRIGGER touch_edited AFTER UPDATE OF at, outcome, incoming ON touches BEGIN {take} {add} END""")

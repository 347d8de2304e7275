"""Undo and redo of work: signed, by hand, and counted from calendars in between."""

from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule
from undo_machine import UndoMachine

from planner.actions import busy_calendars, work
from planner.actions.client_counting import count_client_work
from planner.domain.work.client_work import ClientWork, ClientWorkId, RuleKind
from planner.domain.work.signed import SignedWork, SignedWorkId
from tests.planner.calendar.busy_samples import calendar

TODAY = date(2026, 11, 12)
SITES = "UID:s{number}\nDTSTART:2026110{number}T080000Z\nDURATION:PT2H\nRRULE:FREQ=DAILY;COUNT=4\nSUMMARY:Chantier"

lengths = st.sampled_from([60, 45, 480, 0, 1500])
days = st.integers(-20, 2).map(lambda number: TODAY + timedelta(days=number))
client_rules = st.lists(
    st.tuples(st.sampled_from(RuleKind), st.sampled_from(["Chantier", "chantier", "Clients", ""])), max_size=2
)


class UndoOfWork(UndoMachine):
    """Actions on signed work and on the time for clients."""

    @rule(data=st.data(), minutes=lengths, day=days, gone=st.booleans())
    def signed_work(self, data: st.DataObject, minutes: int, day: date, gone: bool) -> None:
        work_id = SignedWorkId(data.draw(st.sampled_from([0, self.any_of(data, "signed_work")])))
        prospect_id = data.draw(st.sampled_from([None, self.any_of(data, "prospects")]))
        sold = SignedWork(work_id, "Attic", day, day, TODAY, minutes, 100_000, "EUR", prospect_id)
        if work_id == 0:
            self.do(work.add_signed_work, work=sold)
        elif gone:
            self.do(work.remove_signed_work, work_id=work_id)
        else:
            self.do(work.edit_signed_work, work=sold)

    @rule(data=st.data(), minutes=lengths, day=days, gone=st.booleans())
    def client_work(self, data: st.DataObject, minutes: int, day: date, gone: bool) -> None:
        ids = [row_id for (row_id,) in self.store.db.execute("SELECT id FROM client_work")]
        work_id = ClientWorkId(data.draw(st.sampled_from([0, *ids])))
        prospect_id = data.draw(st.sampled_from([None, self.any_of(data, "prospects")]))
        entry = ClientWork(work_id, day, minutes, "Boiler", prospect_id)
        if work_id == 0:
            self.do(work.add_client_work, work=entry)
        elif gone:
            self.do(work.remove_client_work, work_id=work_id)
        else:
            self.do(work.edit_client_work, work=entry)

    @rule(wanted=client_rules, number=st.integers(3, 5))
    def client_rules(self, wanted: list[tuple[RuleKind, str]], number: int) -> None:
        """Other rules, another calendar where it is not there yet, and what they find."""
        file = self.store.folder.with_name(f"{number}.ics")
        if not file.exists():
            file.write_bytes(calendar(SITES.format(number=number)))
        self.do(busy_calendars.add_busy_calendar, path=file, name="Sites")
        self.do(work.save_client_rules, rules=wanted)
        self.do(count_client_work)

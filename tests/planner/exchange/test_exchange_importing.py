from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.prospects.matching import MatchIndex, OnMatch
from planner.domain.prospects.prospect import (
    NextStep,
    NextStepKind,
    Prospect,
    ProspectClass,
    ProspectId,
    Role,
    State,
)
from planner.errors import Cancelled
from planner.exchange.csv_reading import parse_csv
from planner.exchange.decoding import DecodedText
from planner.exchange.importing import ImportPlan, prepare
from planner.exchange.mapping import guess_mapping

TODAY = date(2026, 11, 21)
Stored = dict[ProspectId, Prospect]


def plan_of(
    text: str, stored: Mapping[ProspectId, Prospect] | None = None, on_match: OnMatch = OnMatch.FILL
) -> ImportPlan:
    table = parse_csv(DecodedText(text, "utf-8"))
    there = stored or {}

    def load(ids: Collection[ProspectId]) -> Stored:
        return {one: there[one] for one in ids}

    return prepare(
        table.rows,
        guess_mapping(table),
        MatchIndex.of(there.values()),
        on_match,
        "FR",
        lambda _done, _total: None,
        lambda: False,
        load,
    )


def carried_out(plan: ImportPlan, stored: Mapping[ProspectId, Prospect] | None = None) -> Stored:
    after = dict(stored or {})
    for prospect_id, changes in plan.to_change:
        after[prospect_id] = replace(after[prospect_id], **changes)  # type: ignore[arg-type]
    for number, draft in enumerate(plan.to_add, len(after) + 1):
        after[ProspectId(number)] = replace(draft.to_prospect(TODAY), id=ProspectId(number))
    return after


FILE = """Société;Contact;Rôle;Fonction;Téléphone;Portable;E-mail;Ville;Origine;Étiquettes;Classe;Statut;Valeur;\
Prochaine étape;Date de relance;SIRET;Ajouté le;Notes
Régie Duval;Marie Lefèvre;décideur;gérante;04 72 10 20 30;06 12 34 56 78;marie@duval.fr;Lyon;Salon;syndic, vip;A;\
Client;18 400 €;rappeler;31/12/2026 14:30;732 829 320 00074;1er mars 2026;"Deux
lignes"
Hôtel Petit;;;;04 50 00 00 00;;;Annecy;;;;tiède;;envoyer la plaquette;;;;
;Paul Girard;;;;0612345679;;Bron;;;;;;;;;;
"""


def test_every_field_of_a_row_arrives() -> None:
    first, second, third = plan_of(FILE).to_add
    person = first.persons[0]
    assert (first.company, first.town, first.origin, first.notes) == ("Régie Duval", "Lyon", "Salon", "Deux\nlignes")
    assert (first.tags, first.klass, first.state) == (("syndic", "vip"), ProspectClass.A, State.CLIENT)
    assert (first.value_cents, first.currency, first.siren) == (1_840_000, "EUR", "732829320")
    assert first.created_on == date(2026, 3, 1)
    step = first.next_step
    assert step is not None
    assert (step.kind, step.text, step.day) == (NextStepKind.CALL, "rappeler", date(2026, 12, 31))
    assert step.at is not None
    assert step.at.hour == 14
    assert (person.name, person.role, person.job_title) == ("Marie Lefèvre", Role.DECISION_MAKER, "gérante")
    assert [(point.normalised, point.label) for point in person.contacts] == [
        ("+33472102030", ""),
        ("+33612345678", "mobile"),
        ("marie@duval.fr", ""),
    ]
    assert [point.normalised for point in second.contacts] == ["+33450000000"]
    assert (third.company, third.display_name) == ("", "Paul Girard")


def test_a_step_without_a_day_and_an_unknown_state_are_not_lost() -> None:
    second = plan_of(FILE).to_add[1]
    assert second.next_step is None
    assert second.notes == "envoyer la plaquette"
    assert second.tags == ("tiède",)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("Duval;3,36E+10;;;", "phone_damaged"),
        ("Duval;jamais;;;", "bad_phone"),
        ("Duval;;marie@@duval;;", "bad_email"),
        ("Duval;;;31/02/2026;", "bad_date"),
        ("Duval;;;45292;", "date_is_a_number"),
        ("Duval;;;;environ dix", "bad_amount"),
        (";04 72 10 20 30;;;", "no_name"),
        ("D" * 501 + ";;;;", "too_long"),
    ],
)
def test_a_row_that_cannot_be_used_is_refused_with_line_and_reason(row: str, code: str) -> None:
    plan = plan_of(f"Société;Téléphone;E-mail;Date de relance;Valeur\nPetit;;;01/01/2026;\n{row}\nMartin;;;;\n")
    assert [draft.company for draft in plan.to_add] == ["Petit", "Martin"]
    assert [(refused.line, refused.code) for refused in plan.refused] == [(3, code)]
    assert plan.refused[0].cells == tuple(row.split(";"))


@pytest.mark.parametrize("cell", ["-", "n/a", "néant", "?"])
def test_a_dash_or_none_counts_as_empty(cell: str) -> None:
    plan = plan_of(f"Société;Téléphone;E-mail;Date de relance;Valeur\nDuval;{cell};{cell};{cell};{cell}\n")
    assert not plan.refused
    assert plan.to_add[0].contacts == []


@pytest.mark.parametrize(
    "cell", ["04 72 10 20 30 / 06 12 34 56 78", "04 72 10 20 30 (bureau), 06.12.34.56.78", '="0472102030" ']
)
def test_odd_phone_cells_are_understood(cell: str) -> None:
    quoted = cell.replace('"', '""')
    plan = plan_of(f'Société;Téléphone\nDuval;"{quoted}"\n')
    expected = ["+33472102030", "+33612345678"][: 1 if "=" in cell else 2]
    assert [point.normalised for point in plan.to_add[0].contacts] == expected


def test_several_addresses_in_a_cell_are_all_kept() -> None:
    plan = plan_of('Société;E-mail\nDuval;"a@b.fr, c@d.fr"\n')
    assert [point.normalised for point in plan.to_add[0].contacts] == ["a@b.fr", "c@d.fr"]


def test_rows_about_the_same_company_become_one_prospect_with_its_people() -> None:
    plan = plan_of("Société;Contact;E-mail;Ville\nDuval SARL;Marie;m@d.fr;Lyon\nPetit;;;Lyon\nDUVAL;Paul;p@d.fr;Lyon\n")
    assert [draft.company for draft in plan.to_add] == ["Duval SARL", "Petit"]
    assert [person.name for person in plan.to_add[0].persons] == ["Marie", "Paul"]
    assert plan.joined == 1


@pytest.mark.parametrize("on_match", list(OnMatch))
def test_importing_the_same_file_twice_changes_nothing(on_match: OnMatch) -> None:
    stored = carried_out(plan_of(FILE))
    again = plan_of(FILE, stored, on_match)
    assert not again.changes_something
    assert (again.unchanged, len(again.to_add)) == (3, 0)


def test_a_phone_in_another_shape_still_matches() -> None:
    stored = carried_out(plan_of("Société;Téléphone\nDuval;04 72 10 20 30\n"))
    plan = plan_of("Société;Téléphone;Ville\nAutre nom;+33472102030;Lyon\n", stored)
    assert plan.to_add == []
    assert plan.to_change == [(1, {"town": "Lyon"})]


def test_skip_fill_and_replace_differ() -> None:
    stored = carried_out(plan_of("Société;E-mail;Origine;Notes\nDuval;a@b.fr;Salon;\n"))
    newer = "Société;E-mail;Origine;Notes\nDuval;a@b.fr;Réseau;bien\n"
    assert plan_of(newer, stored, OnMatch.SKIP).to_change == []
    assert plan_of(newer, stored, OnMatch.FILL).to_change == [(1, {"notes": "bien"})]
    assert plan_of(newer, stored, OnMatch.REPLACE).to_change == [(1, {"origin": "Réseau", "notes": "bien"})]


def test_a_next_step_keeps_the_day_it_was_agreed_on() -> None:
    plan = plan_of("Société;Prochaine étape;Prochaine étape le;Convenu le\nDuval;visite;2026-12-31;2026-11-01\n")
    assert plan.to_add[0].next_step == NextStep(
        NextStepKind.VISIT, "visite", date(2026, 12, 31), agreed_on=date(2026, 11, 1)
    )


def test_short_and_long_rows_are_read() -> None:
    plan = plan_of("Société;Ville;Notes\nDuval\nPetit;Lyon;bon;de trop;encore\n")
    assert [(draft.company, draft.town) for draft in plan.to_add] == [("Duval", ""), ("Petit", "Lyon")]


def test_invisible_signs_do_not_come_in() -> None:
    plan = plan_of("Société;Notes\nDu\u202eval\u0007;x\u0008y\n")
    assert plan.to_add[0].company == "Du val"
    assert plan.to_add[0].notes == "xy"


def test_progress_is_told_and_cancelling_stops() -> None:
    table = parse_csv(DecodedText("Société\n" + "".join(f"Duval {n}\n" for n in range(2_500)), "utf-8"))
    told: list[tuple[int, int]] = []

    def run(cancelled: bool) -> ImportPlan:
        return prepare(
            table.rows,
            guess_mapping(table),
            MatchIndex(),
            OnMatch.SKIP,
            "FR",
            lambda done, total: told.append((done, total)),
            lambda: cancelled,
            lambda _ids: {},
        )

    assert len(run(False).to_add) == 2_500
    assert told == [(0, 2_500), (1_000, 2_500), (2_000, 2_500), (2_500, 2_500)]
    with pytest.raises(Cancelled):
        run(True)


# A few values that are right, wrong, or meet each other in several rows.
CELLS = st.sampled_from(
    [
        *("", "Duval", "Petit SARL", "Lyon", "Marie Lefèvre", "Paul", "04 72 10 20 30", "0612345678", "a@b.fr"),
        *("c@d.fr", "31/12/2026", "12/31/2026", "450 €", "A", "client", "3,36E+10", "?", "'=1", "x" * 30),
        *("syndic, vip", "732829320"),
    ]
)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.lists(CELLS, min_size=1, max_size=9), min_size=1, max_size=12), st.sampled_from(list(OnMatch)))
def test_any_rows_are_taken_or_refused_and_twice_changes_nothing(rows: list[list[str]], on_match: OnMatch) -> None:
    header = "Société;Ville;Contact;Téléphone;E-mail;Valeur;Étiquettes;Date de relance;Notes\n"
    text = header + "".join(";".join(row) + "\n" for row in rows)
    first = plan_of(text)
    assert len(first.to_add) + first.joined + len(first.refused) <= len(rows)
    again = plan_of(text, carried_out(first), on_match)
    assert not again.changes_something

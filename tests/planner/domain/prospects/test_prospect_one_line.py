import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.prospects.one_line import Part, PartKind, parse_line

# line, company, person, town, contact values
FRENCH = [
    (
        "Marie Lefèvre, Boulangerie des Halles, 06 12 34 56 78, marie@halles.fr, Lyon",
        "Boulangerie des Halles",
        "Marie Lefèvre",
        "Lyon",
        ["06 12 34 56 78", "marie@halles.fr"],
    ),
    ("Régie Belvauze 04 65 71 20 38", "Régie Belvauze", "", "", ["04 65 71 20 38"]),
    ("04.65.71.20.38 Hôtel du Parc - Annecy", "Hôtel du Parc", "", "Annecy", ["04.65.71.20.38"]),
    ("Jean Dupont chez Cabinet Morel", "Cabinet Morel", "Jean Dupont", "", []),
    ("Jean-Pierre Martin de chez Duval SARL, 0612345678", "Duval SARL", "Jean-Pierre Martin", "", ["0612345678"]),
    ("M. Durand; Plomberie Durand; Villeurbanne", "Plomberie Durand", "M. Durand", "Villeurbanne", []),
    ("Lefèvre, Boulangerie des Halles", "Boulangerie des Halles", "Lefèvre", "", []),
    ("Belvauze, Lyon", "Belvauze", "", "Lyon", []),
    (
        "SARL Thermi Confort (Paul Girard) tel: 04 72 00 11 22",
        "SARL Thermi Confort",
        "Paul Girard",
        "",
        ["04 72 00 11 22"],
    ),
    (
        "Camping Les Pins à Biarritz, contact@lespins.fr",
        "Camping Les Pins",
        "",
        "Biarritz",
        ["contact@lespins.fr"],
    ),
    ("Sophie MARTIN <sophie.martin@orange.fr>", "", "Sophie MARTIN", "", ["sophie.martin@orange.fr"]),
    ("+33 6 12 34 56 78 Nadia Benali", "", "Nadia Benali", "", ["+33 6 12 34 56 78"]),
    (
        "Atelier Rivoire\tClaire Rivoire\tGrenoble\t0476010203",
        "Atelier Rivoire",
        "Claire Rivoire",
        "Grenoble",
        ["0476010203"],
    ),
    (
        "Mairie de Saint-Étienne - Mme Perrin - 04 77 48 77 48",
        "Mairie de Saint-Étienne",
        "Mme Perrin",
        "",
        ["04 77 48 77 48"],
    ),
    ("Clos Vaubert", "Clos Vaubert", "", "", []),
    ("Belvauze, Karl Zzyzx, Trévoux", "Belvauze", "Karl Zzyzx", "Trévoux", []),
    ("Chez Marcel, Lyon", "Chez Marcel", "", "Lyon", []),
    ("Restaurant Chez Marcel, Lyon", "Restaurant Chez Marcel", "", "Lyon", []),
    ("Paul", "", "Paul", "", []),
    ("06 12 34 56 78", "", "", "", ["06 12 34 56 78"]),
    (
        "Marie Lefèvre – Foncia – 06 12 34 56 78 / 04 72 10 20 30",
        "Foncia",
        "Marie Lefèvre",
        "",
        ["06 12 34 56 78", "04 72 10 20 30"],
    ),
    (
        "Hôtel Bellevue 12 chambres, Annecy, 04 50 00 00 00",
        "Hôtel Bellevue 12 chambres",
        "",
        "Annecy",
        ["04 50 00 00 00"],
    ),
    ("69003 Lyon, Régie Duval", "Régie Duval", "", "Lyon", []),
    ("Régie Duval 04 72 10 20 30 69003 Lyon", "Régie Duval", "", "Lyon", ["04 72 10 20 30"]),
    ("BNI Lyon, Luc Petit", "BNI Lyon", "Luc Petit", "", []),
    ("L'Atelier des Saveurs, Julie", "L'Atelier des Saveurs", "Julie", "", []),
    ("Anne de La Tour, Domaine de La Tour", "Domaine de La Tour", "Anne de La Tour", "", []),
    ("lefèvre marie, boulangerie des halles", "boulangerie des halles", "lefèvre marie", "", []),
    ("Luc Petit Lyon Travaux Pro, Bron", "Luc Petit Lyon Travaux Pro", "", "Bron", []),
    ("Creche Pomme, 04 65 71 20 38, Cran-Gevrier", "Creche Pomme", "", "Cran-Gevrier", ["04 65 71 20 38"]),
    ("Pomme Rivière, 04 65 71 20 38, Trévoux", "Pomme Rivière", "", "Trévoux", ["04 65 71 20 38"]),
    ("Garage Tell 0465712038 Seynod", "Garage Tell", "", "Seynod", ["0465712038"]),
    ("Garage Tell, Cran-Gevrier, 04 65 71 20 38", "Garage Tell", "", "Cran-Gevrier", ["04 65 71 20 38"]),
    ("Garage Tell, 04 65 71 20 38, Jean-Pierre", "Garage Tell", "Jean-Pierre", "", ["04 65 71 20 38"]),
    ("Karim Essaoui, 04 65 71 20 38, Pontrambel", "Pontrambel", "Karim Essaoui", "", ["04 65 71 20 38"]),
    (
        "12, Garage Rossi, e-mail : contact@rossi.fr",
        "Garage Rossi",
        "",
        "",
        ["contact@rossi.fr"],
    ),
]
ENGLISH = [
    (
        "John Smith, Acme Plumbing Ltd, +44 20 7946 0123, Leeds",
        "Acme Plumbing Ltd",
        "John Smith",
        "Leeds",
        ["+44 20 7946 0123"],
    ),
    ("jane@acme.co.uk Jane Doe at Acme", "Acme", "Jane Doe", "", ["jane@acme.co.uk"]),
    ("Sarah from Green Gardens, 0161 496 0123", "Green Gardens", "Sarah", "", ["0161 496 0123"]),
    ("Smith & Sons, Manchester", "Smith & Sons", "", "Manchester", []),
    ("Dr Helen Brown, Dental Clinic, York", "Dental Clinic", "Helen Brown", "York", []),
    ("Bob's Garage, 07700 900123", "Bob's Garage", "", "", ["07700 900123"]),
    ("Xavier Nguyen | Tech Solutions | xavier@tech.io", "Tech Solutions", "Xavier Nguyen", "", ["xavier@tech.io"]),
    ("Karl Zzyzx, Zubrowka", "Zubrowka", "Karl Zzyzx", "", []),
    ("The Old Mill Inn; Emma Clarke; Bath", "The Old Mill Inn", "Emma Clarke", "Bath", []),
    ("Bakery in Norwich (Tom Reed)", "Bakery", "Tom Reed", "Norwich", []),
    ("peter@oakjoinery.co.uk, Oak Joinery, Peter Hall", "Oak Joinery", "Peter Hall", "", ["peter@oakjoinery.co.uk"]),
    ("Mrs Patel - Village Pharmacy - 020 7946 0999", "Village Pharmacy", "Mrs Patel", "", ["020 7946 0999"]),
]


def summary(line: str, region: str) -> tuple[str, str, str, list[str]]:
    draft = parse_line(line, region).draft
    person = draft.persons[0] if draft.persons else None
    contacts = [*(person.contacts if person else ()), *draft.contacts]
    return draft.company, person.name if person else "", draft.town, [contact.value for contact in contacts]


@pytest.mark.parametrize("case", FRENCH, ids=lambda case: case[0])
def test_french_line_is_understood(case: tuple[str, str, str, str, list[str]]) -> None:
    assert summary(case[0], "FR") == case[1:]


@pytest.mark.parametrize("case", ENGLISH, ids=lambda case: case[0])
def test_english_line_is_understood(case: tuple[str, str, str, str, list[str]]) -> None:
    assert summary(case[0], "GB") == case[1:]


def test_job_title_belongs_to_the_person() -> None:
    parsed = parse_line("DUPONT Jean, gérant, Dupont Carrelage, 69100 Villeurbanne, 06.11.22.33.44")
    person = parsed.draft.persons[0]
    assert (person.name, person.job_title) == ("DUPONT Jean", "gérant")
    assert (parsed.draft.company, parsed.draft.town) == ("Dupont Carrelage", "Villeurbanne")


def test_siren_is_not_taken_for_a_phone() -> None:
    parsed = parse_line("732 829 320 Régie Duval")
    assert parsed.draft.siren == "732829320"
    assert parsed.draft.contacts == []


def test_north_american_number_is_found() -> None:
    parsed = parse_line("Toitures Gagnon 514-555-0123 Laval", "CA")
    assert [contact.normalised for contact in parsed.draft.contacts] == ["+15145550123"]


def test_recognised_parts_are_named() -> None:
    parsed = parse_line("Régie Duval, Lyon, a@b.fr, 04 72 10 20 30")
    assert set(parsed.parts) == {
        Part(PartKind.COMPANY, "Régie Duval"),
        Part(PartKind.TOWN, "Lyon"),
        Part(PartKind.EMAIL, "a@b.fr"),
        Part(PartKind.PHONE, "04 72 10 20 30"),
    }


@pytest.mark.parametrize("line", ["", "   ", ",,;;", "06 12 34 56 78", "marie@halles.fr"])
def test_line_without_a_name_says_so(line: str) -> None:
    assert not parse_line(line).has_name


@settings(max_examples=150)
@given(st.text(max_size=200), st.sampled_from(["FR", "BE", "CH", "CA", "GB"]))
def test_any_text_is_read_without_an_error(line: str, region: str) -> None:
    parsed = parse_line(line, region)
    assert all(part.text.strip() for part in parsed.parts)

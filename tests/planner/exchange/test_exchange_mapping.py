import pytest

from planner.exchange.csv_reading import parse_csv
from planner.exchange.decoding import DecodedText
from planner.exchange.fields import Field
from planner.exchange.mapping import ColumnMapping, ColumnUse, guess_mapping, signature


def guessed(text: str, region: str = "FR") -> ColumnMapping:
    return guess_mapping(parse_csv(DecodedText(text, "utf-8")), region)


def fields(text: str, region: str = "FR") -> list[str]:
    return [use.field.value for use in guessed(text, region).columns]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Raison sociale", "company"),
        ("Nom de l’entreprise", "company"),
        ("Interlocuteur", "person"),
        ("Tél. portable", "mobile"),
        ("Téléphone", "phone"),
        ("Numéro de téléphone", "phone"),
        ("Adresse e-mail", "email"),
        ("COURRIEL", "email"),
        ("Commune", "town"),
        ("Recommandé par", "origin"),
        ("Commentaires", "notes"),
        ("Date de relance", "next_step_on"),
        ("N° SIRET", "siren"),
        ("Ajouté le", "added_on"),
        ("Chiffre d'affaires", "value"),
        ("Telefone", "phone"),
        ("Company Name", "company"),
        ("First name", "first_name"),
        ("Surname", "last_name"),
        ("Cell phone", "mobile"),
        ("E-mail 1 - Value", "email"),
        ("City", "town"),
        ("Follow-up date", "next_step_on"),
        ("Job Title", "job_title"),
        ("Code postal", "skip"),
        ("Code client", "skip"),
        ("Phone 1 - Label", "skip"),
        ("Adresse", "skip"),
        ("Xyzzy", "skip"),
    ],
)
def test_a_header_in_either_language_is_understood(header: str, field: str) -> None:
    assert fields(f"{header};Société;Contact;Ville\n;x;y;z" if field == "skip" else f"{header};Notes\n;x")[0] == field


def test_several_phones_keep_their_labels() -> None:
    mapping = guessed("Société;Tél bureau;Portable;Téléphone (direct) 2;Mail\nDuval;1;2;3;4")
    assert [(use.field, use.label) for use in mapping.columns[1:4]] == [
        (Field.PHONE, "office"),
        (Field.MOBILE, "mobile"),
        (Field.PHONE, "direct"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prénom;Nom\nMarie;Lefèvre", ["first_name", "last_name"]),
        ("Société;Nom\nDuval;Lefèvre", ["company", "person"]),
        ("Société;Nom contact;Prénom contact\nDuval;Lefèvre;Marie", ["company", "last_name", "first_name"]),
        ("Nom;Ville\nRégie Duval;Lyon\nHôtel Belvauze;Bron", ["company", "town"]),
        ("Nom;Ville\nMarie Lefèvre;Lyon\nPaul Girard;Bron", ["person", "town"]),
    ],
)
def test_a_column_headed_name_is_read_by_its_neighbours(text: str, expected: list[str]) -> None:
    assert fields(text) == expected


def test_the_exports_of_common_programs_are_understood() -> None:
    google = (
        "First Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,"
        "Phone 1 - Label,Phone 1 - Value,Address 1 - Street,Address 1 - City\n"
        "Marie,Lefèvre,Duval,Gérante,* myContacts,* Work,m@d.fr,Mobile,06 12 34 56 78,1 rue X,Lyon\n"
    )
    assert fields(google) == (
        ["first_name", "last_name", "company", "job_title", "tags", "skip", "email", "skip", "phone", "skip", "town"]
    )
    outlook = (
        "Title,First Name,Last Name,Company,Job Title,Business City,Mobile Phone,Business Phone,E-mail Address\n"
        "Mr,John,Smith,Acme Ltd,Director,Leeds,07700 900123,0113 496 0123,john@acme.co.uk\n"
    )
    assert fields(outlook, "GB") == (
        ["skip", "first_name", "last_name", "company", "job_title", "town", "mobile", "phone", "email"]
    )


def test_the_content_corrects_a_misleading_header() -> None:
    assert fields("Société;Contact\nDuval;a@b.fr\nPetit;c@d.fr") == ["company", "email"]
    assert fields("Société;Statut\nDuval;tiède\nPetit;chaud") == ["company", "tags"]
    assert fields("Société;Statut\nDuval;Client\nPetit;À qualifier") == ["company", "state"]
    assert fields("Société;Prochaine action\nDuval;31/12/2026") == ["company", "next_step_on"]


def test_columns_without_headers_are_read_by_their_content() -> None:
    text = (
        "Régie Duval;Marie Lefèvre;04 72 10 20 30;marie@duval.fr;Lyon;732829320\n"
        "Hôtel Petit;Paul Girard;04 72 10 20 31;paul@petit.fr;Grenoble;404833048"
    )
    assert fields(text) == ["company", "person", "phone", "email", "town", "siren"]


def test_dates_that_can_only_be_month_first_are_noticed() -> None:
    assert not guessed("Company,Added on\nDuval,12/31/2026\nPetit,03/04/2026").day_first
    assert guessed("Company,Added on\nDuval,31/12/2026\nPetit,03/04/2026").day_first


def test_a_field_moves_when_another_column_takes_it() -> None:
    mapping = guessed("Société;Ville;Tél\nDuval;Lyon;1").with_column(1, Field.COMPANY)
    assert [use.field for use in mapping.columns] == [Field.SKIP, Field.COMPANY, Field.PHONE]
    both = mapping.with_column(0, Field.PHONE, "office")
    assert both.columns[0] == ColumnUse(Field.PHONE, "office")
    assert both.columns[2].field is Field.PHONE
    assert both.names_prospects
    assert not both.with_column(1, Field.TOWN).names_prospects


def test_a_signature_holds_for_the_same_headers_only() -> None:
    assert signature(["Société", "Ville"]) == signature([" SOCIETE ", "ville"])
    assert signature(["Société", "Ville"]) != signature(["Ville", "Société"])
    assert signature([]) == ""

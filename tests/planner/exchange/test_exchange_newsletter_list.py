"""The newsletter's list as a file and as addresses."""

from email.headerregistry import Address

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.nurture.newsletter import Receiver
from planner.domain.prospects.contact_points import normalise_email
from planner.exchange.newsletter_list import blind_copy, newsletter_csv, once_each


def receiver(address: str, company: str = "Cafe Zorn") -> Receiver:
    return Receiver(1, "Ida Moreau", company, address, "Lyon")


def test_the_file_speaks_the_language_and_opens_in_a_spreadsheet() -> None:
    french = newsletter_csv([receiver("ida@zorn.fr")], "fr").decode("utf-8-sig")
    assert french == "Contact;Société;E-mail;Ville\r\nIda Moreau;Cafe Zorn;ida@zorn.fr;Lyon\r\n"
    english = newsletter_csv([receiver("ida@zorn.fr")])
    assert english.startswith(b"\xef\xbb\xbfPerson,Company,E-mail,Town\r\n")


def test_no_cell_is_a_formula() -> None:
    assert b"'=HYPERLINK" in newsletter_csv([receiver("ida@zorn.fr", '=HYPERLINK("x")')])


def test_an_address_comes_once_whoever_has_it() -> None:
    both = [receiver("ida@zorn.fr", "First"), receiver("IDA@zorn.fr", "Second"), receiver("eva@zorn.fr", "Third")]
    assert [each.company for each in once_each(both)] == ["First", "Third"]
    assert blind_copy(both) == ["ida@zorn.fr, eva@zorn.fr"]


def test_addresses_come_in_portions() -> None:
    many = [receiver(f"a{number}@zorn.fr") for number in range(120)]
    assert [len(portion.split(", ")) for portion in blind_copy(many)] == [50, 50, 20]
    assert [len(portion.split(", ")) for portion in blind_copy(many, 100)] == [100, 20]
    assert blind_copy([]) == []


@given(st.one_of(st.emails(), st.text(max_size=30).map(lambda text: f"{text}@zorn.fr")))
def test_no_address_can_bring_a_second_one(address: str) -> None:
    for each in blind_copy([receiver(normalise_email(address))]):
        local, _, domain = each.rpartition("@")
        assert Address(username=local, domain=domain).addr_spec == each
        assert not set(each) & set(' ,;<>()"\r\n')

"""Prospects from the command line: in from a file, out as a table, as JSON, as CSV."""

import json
from pathlib import Path

import pytest

from planner.actions.lists import save_list
from planner.actions.opening import open_store
from planner.clock import FrozenClock
from planner.domain.prospects.list_query import ListFilter, Sort, SortColumn
from tests.planner.cli.cli_samples import Call


def test_import_says_what_it_added_and_what_it_refused(call: Call, prospects_file: Path) -> None:
    done = call("prospects", "import", str(prospects_file))
    assert done.code == 0
    assert done.out == "2 prospects added.\n"
    assert "1 row was refused:" in done.err
    assert "line 3: “trois” is not a phone number." in done.err


def test_second_import_of_the_same_file_adds_nothing(call: Call, prospects_file: Path) -> None:
    call("prospects", "import", str(prospects_file))
    done = call("prospects", "import", str(prospects_file))
    assert "0 prospects added." in done.out
    assert "2 prospects were already there and stay as they are." in done.out


def test_fill_completes_what_is_there(call: Call, prospects_file: Path, tmp_path: Path) -> None:
    call("prospects", "import", str(prospects_file))
    more = tmp_path / "more.csv"
    more.write_text("Société;Ville;E-mail;Origine\nLefèvre SARL;Lyon;luc@lefevre.example;Salon\n", "utf-8")
    assert "0 prospects added." in call("prospects", "import", str(more)).out
    assert "1 prospect changed." in call("prospects", "import", str(more), "--on-match", "fill").out
    [found] = json.loads(call("prospects", "list", "--search", "lefevre", "--json").out)
    assert found["origin"] == "Salon"


def test_dry_run_changes_nothing(call: Call, prospects_file: Path) -> None:
    assert call("prospects", "import", str(prospects_file), "--dry-run").out == "2 prospects would be added.\n"
    assert call("prospects", "list", "--json").out.strip() == "[]"


def test_refused_rows_go_to_a_file(call: Call, prospects_file: Path, tmp_path: Path) -> None:
    refused = tmp_path / "refused.csv"
    done = call("prospects", "import", str(prospects_file), "--refused", str(refused))
    assert str(refused) in done.out
    lines = refused.read_text("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("Line,Reason,Société")
    assert lines[1].startswith("3,") and ",Atelier Brun," in lines[1]
    refused.write_text(refused.read_text("utf-8-sig").replace("trois", "04 65 71 00 02"), "utf-8")
    assert call("prospects", "import", str(refused)).out == "1 prospect added.\n"


def test_refused_rows_never_replace_the_file_that_is_read(call: Call, prospects_file: Path) -> None:
    before = prospects_file.read_bytes()
    done = call("prospects", "import", str(prospects_file), "--refused", str(prospects_file))
    assert done.code == 1
    assert prospects_file.read_bytes() == before


def test_file_of_refused_rows_only_ends_with_one(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("Société;Téléphone\nA;trois\nB;quatre\n", "utf-8")
    assert call("prospects", "import", str(path)).code == 1


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7\n1 0 obj", "is not a CSV file"),
        (b"PK\x03\x04....xl/workbook.xml", "is a spreadsheet"),
        (b'Nom;Ville\n"Durand;Lyon\nMartin;Lyon\n', "quotation mark opens on line 2"),
        (None, "There is no file"),
    ],
    ids=["empty", "binary", "spreadsheet", "unclosed quote", "missing"],
)
def test_wrong_file_is_named_in_a_sentence(call: Call, tmp_path: Path, content: bytes | None, sentence: str) -> None:
    path = tmp_path / "wrong.csv"
    if content is not None:
        path.write_bytes(content)
    done = call("prospects", "import", str(path))
    assert done.code == 1
    assert done.out == ""
    assert sentence in done.err
    assert str(path) in done.err


def test_list_searches_by_the_beginnings_of_words(call: Call, prospects_file: Path) -> None:
    call("prospects", "import", str(prospects_file))
    done = call("prospects", "list", "--search", "lef lyo")
    assert done.out.splitlines() == ["2  Lefèvre SARL  Luc Lefèvre  Lyon  new to qualify", "1 prospect."]


def test_empty_list_is_no_error(call: Call) -> None:
    done = call("prospects", "list")
    assert (done.code, done.out, done.err) == (0, "0 prospects.\n", "")


def test_lists_go_by_key_or_by_name_in_either_language(call: Call) -> None:
    counts = {
        name: len(json.loads(call("--demo", "prospects", "list", "--list", name, "--json").out))
        for name in ("due", "Due now", "do-not-contact", "trash", "all")
    }
    assert counts["due"] == counts["Due now"] > 0
    assert counts["trash"] == 0
    assert counts["all"] > 50
    french = call("--demo", "--language", "fr", "prospects", "list", "--list", "À relancer", "--json")
    assert len(json.loads(french.out)) == counts["due"]


def test_saved_list_keeps_its_own_filter(call: Call, prospects_file: Path, data_folder: Path) -> None:
    call("prospects", "import", str(prospects_file))
    store = open_store(data_folder, FrozenClock())
    save_list(store, name="Chez Lefèvre", wanted=ListFilter(search="lefevre"))
    store.close()
    found = json.loads(call("prospects", "list", "--list", "chez lefevre", "--json").out)
    assert [each["company"] for each in found] == ["Lefèvre SARL"]
    assert json.loads(call("prospects", "list", "--list", "chez lefevre", "--search", "annecy", "--json").out) == []


def test_saved_list_keeps_its_order(call: Call, prospects_file: Path, data_folder: Path) -> None:
    call("prospects", "import", str(prospects_file))
    store = open_store(data_folder, FrozenClock())
    save_list(store, name="By town", wanted=ListFilter(), sort=Sort(SortColumn.TOWN))
    store.close()
    found = json.loads(call("prospects", "list", "--list", "by town", "--json").out)
    assert [each["town"] for each in found] == ["Annecy", "Lyon"]
    assert [each["town"] for each in json.loads(call("prospects", "list", "--json").out)] == ["Lyon", "Annecy"]


def test_unknown_list_names_those_that_exist(call: Call) -> None:
    done = call("prospects", "list", "--list", "xyz")
    assert done.code == 1
    assert "“xyz”" in done.err
    assert "due now" in done.err


def test_csv_output_can_be_imported_again(call: Call, prospects_file: Path, tmp_path: Path) -> None:
    call("prospects", "import", str(prospects_file))
    again = tmp_path / "again.csv"
    again.write_text(call("prospects", "list", "--csv").out, "utf-8")
    assert "0 prospects added." in call("prospects", "import", str(again)).out


def test_json_and_csv_exclude_each_other(call: Call) -> None:
    assert call("prospects", "list", "--json", "--csv").code == 2

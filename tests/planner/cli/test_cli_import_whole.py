"""An import that says 1 has brought nothing in, and one that says 0 has told what it left out."""

import json
from pathlib import Path

from tests.planner.cli.cli_samples import Call


def test_a_place_for_refused_rows_that_cannot_be_written_stops_it_all(
    call: Call, prospects_file: Path, tmp_path: Path
) -> None:
    done = call("prospects", "import", str(prospects_file), "--refused", str(tmp_path / "nowhere" / "refused.csv"))
    assert done.code == 1
    assert "is not there" in done.err
    assert json.loads(call("prospects", "list", "--json").out) == []


def test_columns_that_nothing_is_taken_from_are_named(call: Call, tmp_path: Path) -> None:
    source = tmp_path / "with-postcode.csv"
    source.write_text("Société;Code postal;Ville\nDuval;74000;Annecy\n", "utf-8")
    done = call("prospects", "import", str(source))
    assert done.code == 0
    assert "Columns left out: Code postal." in done.err

"""What `export` writes when it is told: the changes alone, some kinds alone, how much of names."""

from pathlib import Path

from tests.planner.cli.cli_samples import ADD, Call


def plan(call: Call) -> None:
    """One series and one goal."""
    assert call(*ADD).code == 0
    assert call("goals", "add", "--measure", "blocks-kept", "--target", "8", "--until", "2026-12-31").code == 0


def test_changes_alone_are_written_once(call: Call, tmp_path: Path) -> None:
    plan(call)
    whole, changes = tmp_path / "plan.ics", tmp_path / "changes.ics"
    call("export", str(whole))
    done = call("export", str(changes), "--changes")
    assert (done.code, done.err) == (1, "Nothing has changed since the last export.\n")
    assert not changes.exists()
    assert call("pauses", "add", "2026-12-01", "2026-12-05").code == 0
    assert call("export", str(changes), "--changes").out == f"1 change written to {changes}.\n"
    content = changes.read_text("utf-8")
    assert content.count("BEGIN:VEVENT") == 2
    assert "SUMMARY:Prospecting pause" in content and "EXDATE;TZID=Europe/Paris:20261201" in content
    assert call("export", str(changes), "--changes").code == 1


def test_only_some_kinds_leave_the_others_as_they_were(call: Call, tmp_path: Path) -> None:
    plan(call)
    whole, some = tmp_path / "plan.ics", tmp_path / "some.ics"
    call("export", str(whole))
    assert call("export", str(some), "--only", "Goals").code == 0
    assert some.read_text("utf-8").count("BEGIN:VEVENT") == 1
    assert "RRULE:FREQ=WEEKLY" not in some.read_text("utf-8")
    assert (
        call("export", str(whole)).out
        == f"The plan is written to {whole}. Nothing has changed since the last export.\n"
    )


def test_names_decide_how_much_of_prospects_the_file_shows(call: Call, tmp_path: Path) -> None:
    plan(call)
    assert call("prospects", "add", "Menuiserie Duval").code == 0
    assert call("pursue", "1").code == 0
    contents = {}
    for names in ("full", "initials", "none"):
        path = tmp_path / f"{names}.ics"
        assert call("export", str(path), "--only", "blocks,next-steps", "--names", names).code == 0
        contents[names] = path.read_text("utf-8")
    assert "Menuiserie Duval" in contents["full"]
    assert "M. D." in contents["initials"] and "Duval" not in contents["initials"]
    assert "M. D." not in contents["none"] and contents["none"].count("VALUE=DATE") == 2


def test_a_kind_that_is_none_is_refused(call: Call, tmp_path: Path) -> None:
    done = call("export", str(tmp_path / "plan.ics"), "--only", "blocks,touches")
    assert done.code == 2
    assert "proposals" in done.err and "next-steps" in done.err

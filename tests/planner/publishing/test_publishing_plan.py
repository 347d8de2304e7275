"""What is to be done with each event, from what is wanted, what was given, and what stands there."""

import pytest

from planner.publishing.plan import Remembered, StepKind, Wanted, href_of, plan_steps, waiting

FOLDER = "/claire/prospecting"
HREF = f"{FOLDER}/a.ics"
NEW, OLD = Wanted("a", "2:x", b"new"), Remembered("a", HREF, "e1", "1:x", b"old")
SAME = Wanted("a", "1:x", b"old")


@pytest.mark.parametrize(
    ("wanted", "known", "there", "kept", "kind"),
    [
        (NEW, None, "", False, StepKind.CREATE),
        (NEW, None, "e9", False, StepKind.CONFLICT),
        (NEW, None, "e9", True, StepKind.UPDATE),
        (SAME, OLD, "e1", False, None),
        (NEW, OLD, "e1", False, StepKind.UPDATE),
        (NEW, OLD, "e2", False, StepKind.CONFLICT),
        (SAME, OLD, "e2", False, StepKind.CONFLICT),
        (SAME, OLD, "e2", True, StepKind.UPDATE),
        (SAME, OLD, "", False, StepKind.CONFLICT),
        (SAME, OLD, "", True, StepKind.CREATE),
        (None, OLD, "e1", False, StepKind.DELETE),
        (None, OLD, "e2", False, StepKind.CONFLICT),
        (None, OLD, "e2", True, StepKind.DELETE),
        (None, OLD, "", False, StepKind.FORGET),
    ],
)
def test_each_event_has_one_step(
    wanted: Wanted | None, known: Remembered | None, there: str, kept: bool, kind: StepKind | None
) -> None:
    etags = {HREF: there} if there else {}
    steps = plan_steps(
        {"a": wanted} if wanted else {}, {"a": known} if known else {}, etags, FOLDER, {"a"} if kept else ()
    )
    assert [step.kind for step in steps] == ([] if kind is None else [kind])
    assert [step.etag for step in steps] == ([] if kind is None else [there])


def test_what_is_not_ours_has_no_step() -> None:
    assert plan_steps({}, {}, {f"{FOLDER}/dentist.ics": "e5"}, FOLDER) == ()


def test_what_waits_is_what_is_new_changed_and_gone() -> None:
    assert waiting({"a": "2", "b": "1"}, {"a": "1", "c": "1"}) == 3
    assert waiting({"a": "1"}, {"a": "1"}) == 0


def test_a_new_event_has_a_name_of_plain_letters() -> None:
    assert href_of("4f/é@assidu", FOLDER + "/") == f"{FOLDER}/4f---assidu.ics"

"""The stages of proposals: the board, the table, and every dialog about one."""

from collections.abc import Callable

from planner.domain.proposals.proposal import Standing
from planner.storage.queries.proposals import all_proposals
from tests.ui.desk import Desk
from ui.bridge.navigation import Section
from ui.proposals import ProposalsPage, open_end_dates, open_new_proposal
from ui.proposals.acts import Act

Stage = Callable[[Desk], bool]


def _page(desk: Desk) -> ProposalsPage:
    page = desk.go_to(Section.PROPOSALS)
    assert isinstance(page, ProposalsPage)
    return page


def as_table(desk: Desk) -> bool:
    """Every proposal as a table."""
    page = _page(desk)
    if not page.view.isVisible():
        return False
    page.view.set_chosen("table")
    return True


def as_board(desk: Desk) -> bool:
    """Every proposal on the board."""
    page = _page(desk)
    page.view.set_chosen("board")
    return page.view.isVisible()


def new_proposal(desk: Desk) -> bool:
    """The form, before anybody is chosen."""
    _page(desk)
    open_new_proposal(desk.bridge, desk.window)
    return True


def no_amount(desk: Desk) -> bool:
    """The form with all that can be wrong."""
    _page(desk)
    dialog = open_new_proposal(desk.bridge, desk.window)
    dialog.amount.amount.setText("abc")
    dialog.validity.chips["other"].setChecked(True)
    dialog.week.chips["other"].setChecked(True)
    dialog.save()
    return True


def end_dates(desk: Desk) -> bool:
    """Those without an end, and those that have expired."""
    _page(desk)
    open_end_dates(desk.bridge, desk.window)
    return True


def of_one(act: Act, *standings: Standing) -> Stage:
    """A dialog about the first proposal that stands so."""

    def stage(desk: Desk) -> bool:
        page, today = _page(desk), desk.bridge.today
        found = [each for each in all_proposals(desk.store) if each.standing(today) in standings]
        if not found:
            return False
        page.moves.run(act, int(found[0].id))
        return True

    return stage


_OPEN = (Standing.EXPIRING, Standing.SENT)
PROPOSAL_STAGES: dict[str, Stage] = {
    "proposals as table": as_table,
    "proposals as board": as_board,
    "new proposal": new_proposal,
    "new proposal, wrong": no_amount,
    "end dates": end_dates,
    "open proposal": of_one(Act.OPEN, *_OPEN),
    "expired proposal": of_one(Act.OPEN, Standing.EXPIRED),
    "signed proposal": of_one(Act.OPEN, Standing.SIGNED),
    "draft proposal": of_one(Act.OPEN, Standing.DRAFT),
    "edit proposal": of_one(Act.EDIT, *_OPEN),
    "send proposal": of_one(Act.SEND, Standing.DRAFT),
    "sign": of_one(Act.SIGN, *_OPEN),
    "sign late": of_one(Act.SIGN, Standing.EXPIRED),
    "decline": of_one(Act.DECLINE, *_OPEN),
    "extend": of_one(Act.EXTEND, *_OPEN),
    "renegotiate": of_one(Act.RENEGOTIATE, Standing.EXPIRED),
}

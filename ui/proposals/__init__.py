"""Proposals: the page, the dialogs about one proposal, and the one that gives them their end dates."""

from ui.proposals.end_dates_dialog import EndDatesDialog, open_end_dates
from ui.proposals.page import ProposalsPage
from ui.proposals.proposal_dialog import ProposalDialog, open_new_proposal

__all__ = ["EndDatesDialog", "ProposalDialog", "ProposalsPage", "open_end_dates", "open_new_proposal"]

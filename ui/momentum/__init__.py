"""Momentum: the diagnosis, the charts, the journal of slowdowns and the self-diagnosis."""

from ui.momentum.journal_dialog import JournalDialog, open_journal
from ui.momentum.page import MomentumPage
from ui.momentum.self_dialog import SelfDiagnosisDialog, open_self_diagnosis

__all__ = ["JournalDialog", "MomentumPage", "SelfDiagnosisDialog", "open_journal", "open_self_diagnosis"]

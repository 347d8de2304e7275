"""The names of cadences: those of the built-in ones belong to the screen."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.followup.cadence import BuiltIn, Cadence

_NAMES: dict[BuiltIn, Any] = {
    BuiltIn.FIRST_CONTACT: QT_TRANSLATE_NOOP("CadenceNames", "First contact"),
    BuiltIn.AFTER_PROPOSAL: QT_TRANSLATE_NOOP("CadenceNames", "After a proposal"),
    BuiltIn.BEFORE_A_DATE: QT_TRANSLATE_NOOP("CadenceNames", "Before a date"),
}


def cadence_name(cadence: Cadence) -> str:
    """The name on the screen."""
    built_in = cadence.built_in
    return cadence.name if built_in is None else QCoreApplication.translate("CadenceNames", _NAMES[built_in])

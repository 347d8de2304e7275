"""The cadence that runs with a prospect, in words."""

from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from planner.domain.followup.cadence import BuiltIn, Cadence, due_days
from planner.domain.prospects.prospect import Prospect
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_short
from ui.bridge.labels import label_of
from ui.prospects.follow_up_card import CadenceShown

_AHEAD = 2
_NAMES: dict[BuiltIn, Any] = {
    BuiltIn.FIRST_CONTACT: QT_TRANSLATE_NOOP("CadenceWords", "First contact"),
    BuiltIn.AFTER_PROPOSAL: QT_TRANSLATE_NOOP("CadenceWords", "After a proposal"),
    BuiltIn.BEFORE_A_DATE: QT_TRANSLATE_NOOP("CadenceWords", "Before a date"),
}
_THEN: Any = QT_TRANSLATE_NOOP("CadenceWords", "Then {steps}")
_STEP: Any = QT_TRANSLATE_NOOP("CadenceWords", "{step} on {day}")


def cadence_shown(bridge: Bridge, prospect: Prospect, cadence: Cadence | None) -> CadenceShown | None:
    """What to say of the cadence that runs; None where none does."""
    pursuit = prospect.pursuit
    if cadence is None or pursuit.cadence_from is None:
        return None
    place = min(pursuit.cadence_step, len(cadence.steps) - 1)
    calendar, name_of = bridge.settings.holiday_calendar, bridge.holidays

    def is_holiday(day: date) -> bool:
        return name_of(calendar, day) is not None

    days = due_days(cadence, pursuit.cadence_from, is_holiday)
    coming = list(zip(cadence.steps, days, strict=True))[place + 1 :][:_AHEAD]
    steps = [
        _tr(_STEP).format(step=(step.text or label_of(step.kind).lower()), day=day_short(day)) for step, day in coming
    ]
    ahead = _tr(_THEN).format(steps=QLocale().createSeparatedList(steps)) if steps else ""
    name = _tr(_NAMES[cadence.built_in]) if cadence.built_in else cadence.name
    return CadenceShown(name, place + 1, len(cadence.steps), ahead)


def _tr(text: Any) -> str:
    return QCoreApplication.translate("CadenceWords", text)

"""The cadence that runs with a prospect, in words."""

from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from planner.domain.followup.cadence import Cadence, to_come
from planner.domain.prospects.prospect import Prospect
from ui.bridge.bridge import Bridge
from ui.bridge.cadence_names import cadence_name
from ui.bridge.formats import day_short
from ui.bridge.labels import label_of
from ui.prospects.follow_up_card import CadenceShown

_AHEAD = 2
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

    day = prospect.next_step.day if prospect.next_step is not None else bridge.today
    coming = to_come(cadence, pursuit.cadence_from, place, max(day, bridge.today), is_holiday)
    steps = [
        _tr(_STEP).format(step=(each.step.text or label_of(each.step.kind).lower()), day=day_short(each.day))
        for each in coming[:_AHEAD]
    ]
    ahead = _tr(_THEN).format(steps=QLocale().createSeparatedList(steps)) if steps else ""
    return CadenceShown(cadence_name(cadence), place + 1, len(cadence.steps), ahead)


def _tr(text: Any) -> str:
    return QCoreApplication.translate("CadenceWords", text)

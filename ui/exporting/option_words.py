"""What the choices of an export mean, in words."""

from PySide6.QtCore import QCoreApplication

from planner.actions.export_contents import ExportCounts
from planner.domain.settings import Names, NextStepsOut


def choice_sentence(counts: ExportCounts) -> str:
    """What the file holds as things are chosen: "3 block series, 8 next steps, 2 days of goals and rewards"."""
    translate = QCoreApplication.translate
    parts = []
    if counts.series:
        parts.append(translate("ExportWords", "%n block series", "", counts.series))
    if counts.pauses:
        parts.append(translate("ExportWords", "%n pause(s)", "", counts.pauses))
    if counts.lists:
        parts.append(translate("ExportWords", "%n call list(s)", "", counts.lists))
    if counts.next_steps:
        parts.append(translate("ExportWords", "%n next step(s)", "", counts.next_steps))
    if counts.goals:
        parts.append(translate("ExportWords", "%n day(s) of goals and rewards", "", counts.goals))
    if counts.proposals:
        parts.append(translate("ExportWords", "%n proposal(s)", "", counts.proposals))
    return ", ".join(parts) or translate("ExportWords", "Nothing is chosen, or there is nothing yet")


def next_steps_hint(chosen: NextStepsOut) -> str:
    """Where next steps show."""
    translate = QCoreApplication.translate
    if chosen is NextStepsOut.IN_BLOCKS:
        return translate("ExportWords", "Whom to contact stands in the description of each coming block.")
    if chosen is NextStepsOut.ALL_DAY:
        return translate("ExportWords", "Each on its day, marked as free, with a reminder the day before.")
    return translate("ExportWords", "The file holds no next steps.")


def names_hint(chosen: Names) -> str:
    """What others can read who see the calendar."""
    translate = QCoreApplication.translate
    if chosen is Names.FULL:
        return translate(
            "ExportWords", "Name, company, phone and what you noted. For a calendar that nobody else sees."
        )
    if chosen is Names.INITIALS:
        return translate("ExportWords", "“N. K.” with the phone number, without your notes.")
    return translate("ExportWords", "Only how many people, without numbers and notes.")

"""Where a calendar program gives its calendar as a file."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ui.kit import boxed, hbox, label, vbox

_NAME_WIDTH = 110


def sources() -> list[tuple[str, str]]:
    """The name of each program and the way to its file."""
    return [
        (
            "Google",
            QCoreApplication.translate(
                "CalendarSources", "Settings › Import & export › Export. Unpack the .zip file first."
            ),
        ),
        (
            "Outlook",
            QCoreApplication.translate(
                "CalendarSources", "In the calendar: File › Save calendar, for the whole calendar."
            ),
        ),
        ("Apple", QCoreApplication.translate("CalendarSources", "Choose the calendar, then File › Export › Export.")),
        (
            "Thunderbird",
            QCoreApplication.translate("CalendarSources", "In the calendar: Events and tasks › Export."),
        ),
    ]


def sources_list() -> QWidget:
    """One line each."""
    lines = vbox(spacing=6)
    for name, way in sources():
        program = label(name, "small_strong", "text2")
        program.setFixedWidth(_NAME_WIDTH)
        row = hbox(spacing=8)
        row.addWidget(program, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(way, "small", "text2", wrap=True), 1)
        lines.addWidget(boxed(row))
    return boxed(lines)

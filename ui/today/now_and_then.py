"""What comes round once a month or once a quarter: said in a line on its day, and not before."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.domain.checks.kinds import CheckKind
from ui.bridge.navigation import Command
from ui.kit import Card, ListRow


class NowAndThenCard(Card):
    """The checks and the newsletter that are due; a row opens its dialog."""

    def __init__(self, due: Sequence[Command], run: Callable[[Command], None], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Now and then"), None, None, 0, parent)
        self.rows: list[ListRow] = []
        for index, command in enumerate(due):
            if index:
                self.add_row_separator()
            icon, title, when = _words(command)
            row = ListRow(icon, title, "", when)
            row.activated.connect(partial(run, command))
            self.rows.append(row)
            self.body.addWidget(row)


COMMAND_OF_CHECK = {CheckKind.SINS: Command.SINS, CheckKind.SELF_CHECK: Command.SELF_CHECK}


def _words(command: Command) -> tuple[str, str, str]:
    """Icon, title and second line of what is due."""
    if command is Command.SINS:
        title = QCoreApplication.translate("NowAndThen", "Seven habits to look at")
        return "search", title, QCoreApplication.translate("NowAndThen", "Once a month, two minutes")
    if command is Command.SELF_CHECK:
        title = QCoreApplication.translate("NowAndThen", "What makes you hold on?")
        return "compass", title, QCoreApplication.translate("NowAndThen", "Six questions, once a quarter")
    title = QCoreApplication.translate("NowAndThen", "Newsletter")
    return "mail", title, QCoreApplication.translate("NowAndThen", "A month has passed since the last one")

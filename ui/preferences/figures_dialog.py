"""Every figure Assidu works with, to read: what it is for, how large it is, where it comes from."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from ui.kit import Button, Dialog, Separator, boxed, label, vbox
from ui.preferences.figure import Figure, Group, said, source_words
from ui.preferences.figures_of_habits import HABITS
from ui.preferences.figures_of_momentum import MOMENTUM
from ui.preferences.figures_of_planning import PLANNING
from ui.preferences.figures_of_pursuit import PURSUIT
from ui.preferences.figures_of_reviews import REVIEWS

GROUPS: tuple[Group, ...] = (*PURSUIT, *HABITS, *PLANNING, *MOMENTUM, *REVIEWS)
_WIDTH, _VALUE_WIDTH, _SOURCE_WIDTH = 760, 150, 124
_TOP = Qt.AlignmentFlag.AlignTop


class FiguresInUseDialog(Dialog):
    """A table in groups; the arrow and page keys scroll it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("The figures Assidu works with"))
        words = self.tr(
            "A rule of Assidu follows the method it is made for. An assumption is a choice of ours that no study backs."
        )
        self.body.addWidget(label(words, "body", "text2", wrap=True))
        for group in GROUPS:
            self.body.addWidget(self._group(group))
        self.close_button = Button(self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.add_footer_right(self.close_button)
        self.close_button.installEventFilter(self)

    def open(self) -> None:
        """Show it from its beginning; nothing in it is to fill in."""
        super().open()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Events come already while the dialog is made, and still while Python takes it apart.
        pressed = watched is getattr(self, "close_button", self) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._scrolled(event):
            return True
        return super().eventFilter(watched, event)

    def _group(self, group: Group) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, _VALUE_WIDTH)
        grid.setColumnMinimumWidth(2, _SOURCE_WIDTH)
        for line, figure in enumerate(group.figures):
            grid.addWidget(Separator(), 2 * line, 0, 1, 3)
            self._add_figure(grid, 2 * line + 1, figure)
        return boxed(vbox(label(said(group.title), "heading"), boxed(grid), spacing=8, margins=(0, 8, 0, 0)))

    def _add_figure(self, grid: QGridLayout, line: int, figure: Figure) -> None:
        title = label(said(figure.title), "body_medium", wrap=True)
        purpose = label(said(figure.purpose), "small", "text2", wrap=True)
        value = label(figure.value(), "body_strong")
        value.setAlignment(Qt.AlignmentFlag.AlignRight)
        source = label(source_words(figure.source), "small", "text3")
        title.setAccessibleName(f"{title.text()}: {value.text()}")
        for beside in (value, source):
            beside.setContentsMargins(0, 2, 0, 0)  # a line that may wrap is a little higher
        grid.addWidget(boxed(vbox(title, purpose, spacing=1)), line, 0, _TOP)
        grid.addWidget(value, line, 1, _TOP | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(source, line, 2, _TOP)

    def _scrolled(self, event: QKeyEvent) -> bool:
        area = self.findChild(QScrollArea)
        if not isinstance(area, QScrollArea):
            return False
        bar = area.verticalScrollBar()
        page, now = bar.pageStep(), bar.value()
        places = {
            Qt.Key.Key_Down: now + 60,
            Qt.Key.Key_Up: now - 60,
            Qt.Key.Key_PageDown: now + page,
            Qt.Key.Key_PageUp: now - page,
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if event.key() not in places:
            return False
        bar.setValue(places[Qt.Key(event.key())])
        return True

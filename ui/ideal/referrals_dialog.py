"""Who recommends us: whom they sent, what became of it, whether they were told and thanked."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.changes import ChangeSet, Kind
from planner.storage.queries.referrals import source_results
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Navigator
from ui.ideal.add_source_dialog import AddSourceDialog
from ui.ideal.source_details import SourceDetails
from ui.ideal.sources_model import WHO, SourcesModel
from ui.ideal.sources_table import SourcesTable
from ui.kit import Button, Dialog, EmptyState, boxed, hbox, text_scale

_WIDTH = 1000
_DETAILS_WIDTH = 364
_HEIGHT, _EMPTY_HEIGHT, _LEAST_HEIGHT = 520, 240, 200
_AROUND = 220  # what stands above and under the table, down to the edges of the window


class ReferralsDialog(Dialog):
    """Sources at the left, the chosen one at the right."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Who recommends you"))
        self._bridge, self._navigator = bridge, navigator
        self.model = SourcesModel(self)
        self.table = SourcesTable(self.model)
        self.details = SourceDetails(bridge)
        self._chosen = 0
        self._fill_body()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Fill the table; the chosen source stays chosen."""
        self.model.set_results(source_results(self._bridge.store))
        has_any = self.model.rowCount() > 0
        self._pages.setCurrentIndex(0 if has_any else 1)
        self._fit_height()
        self.add_button.setVisible(has_any)
        self.close_button.set_kind("primary" if has_any else "secondary")
        if has_any:
            row = max(0, self.model.row_of(self._chosen))
            self.table.setCurrentIndex(self.model.index(row, WHO))
            self._show_row(row)

    def add_source(self) -> None:
        """Ask for somebody new; whoever is added is chosen."""
        dialog = AddSourceDialog(self._bridge, self)
        dialog.accepted.connect(self._on_added)
        self._adding = dialog
        dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """As high as is good to look at, or as the window has room for: the two halves scroll, the dialog does not."""
        wanted = _HEIGHT if self.model.rowCount() else _EMPTY_HEIGHT
        self._pages.setFixedHeight(max(_LEAST_HEIGHT, min(wanted, self.window().height() - _AROUND)))

    def _fill_body(self) -> None:
        self.table.setAccessibleName(self.tr("Who recommends you"))
        self.details.setFixedWidth(round(_DETAILS_WIDTH * max(1.0, text_scale())))
        self._first_button = Button(self.tr("Add somebody"), "primary", "plus")
        empty = EmptyState(
            "share",
            self.tr("Nobody here yet"),
            self.tr("Happy clients know others like themselves. Write down who could send them to you."),
            (self._first_button,),
        )
        row = hbox(spacing=12)
        row.addWidget(self.table, 1)
        row.addWidget(self.details)
        self._pages = QStackedWidget()
        self._pages.addWidget(boxed(row))
        self._pages.addWidget(empty)
        self.body.addWidget(self._pages)
        self.add_button = Button(self.tr("Add somebody"), "secondary", "plus")
        self.ideal_button = Button(self.tr("Your ideal client"), "quiet", "person-check")
        self.close_button = Button(self.tr("Close"), "primary")
        self.add_footer_left(self.add_button)
        self.add_footer_right(self.ideal_button)
        self.add_footer_right(self.close_button)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.details.prospect_chosen.connect(self._on_prospect)
        for button in (self.add_button, self._first_button):
            button.clicked.connect(self.add_source)
        self.ideal_button.clicked.connect(self._on_ideal)
        self.close_button.clicked.connect(self.accept)

    def _show_row(self, row: int) -> None:
        result = self.model.result(row)
        if result is not None:
            self._chosen = result.source.id
            self.details.show_source(result.source)

    def _on_changed(self, change: ChangeSet) -> None:
        if self.isVisible() and change.touches(Kind.SOURCE, Kind.PROSPECT, Kind.IDEAL_CLIENT):
            self.reload()

    def _on_row_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._show_row(current.row())

    def _on_added(self) -> None:
        self._chosen = self._adding.added_id
        self.reload()

    def _on_prospect(self, prospect_id: int) -> None:
        self.accept()
        self._navigator.open_prospect(prospect_id)

    def _on_ideal(self) -> None:
        self.accept()
        self._navigator.run(Command.IDEAL_CLIENT)


def open_referrals(bridge: Bridge, navigator: Navigator, window: QWidget) -> ReferralsDialog:
    """Show who recommends us over a window."""
    dialog = ReferralsDialog(bridge, navigator, window)
    dialog.open()
    return dialog

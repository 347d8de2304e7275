"""The second step: what each column means, how the file is written, what happens to people who are known."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.prospects.matching import OnMatch
from planner.exchange.csv_reading import CsvTable
from planner.exchange.fields import Field
from planner.exchange.mapping import ColumnMapping
from ui.bridge.formats import number
from ui.importing.words import encoding_options, field_options, on_match_options
from ui.importing.work import ReadFile
from ui.kit import ComboBox, ElidedLabel, FieldRow, Label, Separator, clear_layout, hbox, label, vbox

_SAMPLES = 4
_LONGEST_SAMPLE = 40
_CHOICE_WIDTH = 230


class ColumnLine(QWidget):
    """One column of the file: its header, what stands in it, and what it is taken for."""

    chosen = Signal(int, str)

    def __init__(self, place: int, header: str, samples: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.choice = ComboBox(field_options())
        self.choice.setFixedWidth(_CHOICE_WIDTH)
        self.choice.setAccessibleName(self.tr("What the column {name} holds").format(name=header))
        self.choice.activated.connect(self._on_activated)
        words = vbox(ElidedLabel(header, "body_strong"), ElidedLabel(" · ".join(samples), "small", "text2"), spacing=1)
        row = hbox(spacing=16, margins=(0, 6, 0, 6))
        row.addLayout(words, 1)
        row.addWidget(self.choice)
        self.setLayout(row)

    def show_field(self, field: Field) -> None:
        """Show what the column is taken for."""
        self.choice.set_chosen(field.value)

    def _on_activated(self) -> None:
        self.chosen.emit(self._place, self.choice.value())


class ColumnsStep(QWidget):
    """`mapping()` and `on_match()` hold the answers; `encoding_chosen` asks to read the file again."""

    encoding_chosen = Signal(str)
    mapping_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read: ReadFile | None = None
        self._mapping = ColumnMapping(())
        self.lines: list[ColumnLine] = []
        self._build()

    def show_file(self, read: ReadFile) -> None:
        """Show a file with its guessed columns."""
        self._read, self._mapping = read, read.mapping
        table = read.table
        rows = self.tr("%n row(s)", "", len(table.rows)).replace(str(len(table.rows)), number(len(table.rows)))
        self._file.setText(self.tr("{name}: {rows}").format(name=read.path.name, rows=rows))
        self.encoding.clear()
        for key, text in encoding_options(table.encoding):
            self.encoding.addItem(text, key)
        self.encoding.set_chosen(table.encoding)
        self._show_columns(table)
        self._show_mapping()

    def mapping(self) -> ColumnMapping:
        """What each column means."""
        return self._mapping

    def on_match(self) -> OnMatch:
        """What to do with people who are known."""
        return OnMatch(self.known.value())

    def show_problem(self, sentence: str) -> None:
        """Say what is missing, or nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _build(self) -> None:
        self._file = ElidedLabel("", "body_strong")
        self.encoding = ComboBox()
        self.encoding.setAccessibleName(self.tr("Read the letters as"))
        self.encoding.activated.connect(self._on_encoding_activated)
        head = hbox(spacing=10)
        head.addWidget(self._file, 1)
        head.addWidget(label(self.tr("Read the letters as"), "small", "text2"))
        head.addWidget(self.encoding)
        self._columns: QVBoxLayout = vbox(spacing=0)
        self.known = ComboBox(on_match_options())
        hint = self.tr("Known means: the same phone, e-mail, SIREN, or company and town.")
        self._problem = Label("", "body", "bad_text")
        self._problem.setWordWrap(True)
        self._problem.hide()
        known = FieldRow(self.tr("People you know already"), self.known, hint)
        self.setLayout(vbox(head, Separator(), self._columns, known, self._problem, spacing=12))

    def _show_columns(self, table: CsvTable) -> None:
        clear_layout(self._columns)
        self.lines = []
        for place in range(table.width):
            header = table.headers[place] if place < len(table.headers) else ""
            header = header or self.tr("Column {number}").format(number=place + 1)
            line = ColumnLine(place, header, _samples(table, place))
            line.chosen.connect(self._on_field_chosen)
            self.lines.append(line)
            self._columns.addWidget(line)
            self._columns.addWidget(Separator())

    def _show_mapping(self) -> None:
        for line, use in zip(self.lines, self._mapping.columns, strict=True):
            line.show_field(use.field)
        named = self._mapping.names_prospects
        self.show_problem("" if named else self.tr("Choose the column that holds the company or the person."))
        self.mapping_changed.emit()

    def _on_field_chosen(self, place: int, key: str) -> None:
        self._mapping = self._mapping.with_column(place, Field(key))
        self._show_mapping()

    def _on_encoding_activated(self) -> None:
        self.encoding_chosen.emit(self.encoding.value())


def _samples(table: CsvTable, place: int) -> list[str]:
    """The first few values that stand in a column."""
    found: list[str] = []
    for _, row in table.rows[:200]:
        cell = " ".join(row[place].split())[:_LONGEST_SAMPLE] if place < len(row) else ""
        if cell and cell not in found:
            found.append(cell)
        if len(found) == _SAMPLES:
            break
    return found

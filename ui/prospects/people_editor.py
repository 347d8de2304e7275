"""The persons of a prospect, each with role, job title, phones and e-mails."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.prospects.prospect import ContactKind, ContactPoint, Person, PersonId, Role
from ui.bridge.labels import label_of
from ui.kit import Button, IconButton, hbox, vbox
from ui.prospects.contact_line import ContactLine
from ui.prospects.inline import InlineChoice, InlineText


class ContactList(QWidget):
    """Contact points under each other; lines are reused so that the focus stays where it is."""

    committed = Signal()
    used = Signal(object)

    def __init__(self, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self.lines: list[ContactLine] = []
        self._rows: QVBoxLayout = vbox(spacing=0)
        self.add_phone = Button(self.tr("Phone"), "quiet", "plus", "small")
        self.add_email = Button(self.tr("E-mail"), "quiet", "plus", "small")
        self.add_phone.setAccessibleName(self.tr("Add a phone"))
        self.add_email.setAccessibleName(self.tr("Add an e-mail address"))
        self.add_phone.clicked.connect(self._on_add_phone)
        self.add_email.clicked.connect(self._on_add_email)
        self.setLayout(vbox(self._rows, hbox(self.add_phone, self.add_email, None, spacing=0), spacing=2))

    def show_points(self, points: Sequence[ContactPoint]) -> None:
        """Show the stored contact points."""
        for place, point in enumerate(points):
            if place < len(self.lines) and self.lines[place].kind is not point.kind:
                self._drop(self.lines[place:])
            if place >= len(self.lines):
                self._add(point.kind)
            self.lines[place].show_point(point)
        self._drop(self.lines[len(points) :])

    def points(self) -> tuple[ContactPoint, ...]:
        """The contact points as they stand, without those taken away."""
        return tuple(line.point() for line in self.lines if line.point().value)

    def _add(self, kind: ContactKind) -> ContactLine:
        line = ContactLine(kind, self._region)
        line.committed.connect(self.committed)
        line.used.connect(self.used)
        self.lines.append(line)
        self._rows.addWidget(line)
        return line

    def _drop(self, lines: list[ContactLine]) -> None:
        for line in list(lines):
            self.lines.remove(line)
            line.hide()
            line.deleteLater()

    def _on_add_phone(self) -> None:
        self._add(ContactKind.PHONE).field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add_email(self) -> None:
        self._add(ContactKind.EMAIL).field.setFocus(Qt.FocusReason.OtherFocusReason)


class PersonEditor(QWidget):
    """One person. A person whose name, title and contact points are empty goes."""

    committed = Signal()
    used = Signal(object)

    def __init__(self, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = PersonId(0)
        self._removed = False
        self._build(region)
        for field in (self.name, self.job_title):
            field.committed.connect(self._on_committed)
        self.role.committed.connect(self._on_committed)
        self.contacts.committed.connect(self.committed)
        self.contacts.used.connect(self.used)
        self.remove_button.clicked.connect(self._on_remove_clicked)

    def show_person(self, person: Person) -> None:
        """Show a stored person."""
        self._id, self._removed = person.id, False
        self.name.show_value(person.name)
        self.job_title.show_value(person.job_title)
        self.role.show_value(person.role.value)
        self.contacts.show_points(person.contacts)

    def person(self) -> Person | None:
        """The person as they stand; None when nothing is left of them."""
        contacts = self.contacts.points()
        name, title = self.name.text().strip(), self.job_title.text().strip()
        if self._removed or not (name or title or contacts):
            return None
        return Person(self._id, name, Role(self.role.value()), title, contacts)

    def _build(self, region: str) -> None:
        self.name = InlineText(self.tr("Name"), self.tr("Name of the person"))
        self.job_title = InlineText(self.tr("Job title"), self.tr("Job title"))
        self.role = InlineChoice(self.tr("Role"), [(role.value, label_of(role)) for role in Role])
        self.remove_button = IconButton("x", self.tr("Take this person away"), icon_size=14)
        self.contacts = ContactList(region)
        first = hbox(spacing=2)
        first.addWidget(self.name, 1)
        first.addWidget(self.remove_button)
        second = hbox(spacing=2)
        second.addWidget(self.job_title, 1)
        second.addWidget(self.role, 1)
        self.setLayout(vbox(first, second, self.contacts, spacing=0))

    def _on_committed(self) -> None:
        self.committed.emit()

    def _on_remove_clicked(self) -> None:
        self._removed = True
        self.committed.emit()


class PeopleEditor(QWidget):
    """All persons; `committed` follows each change, `used` asks to call or write."""

    committed = Signal()
    used = Signal(object)

    def __init__(self, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self.editors: list[PersonEditor] = []
        self._rows: QVBoxLayout = vbox(spacing=14)
        self.add_button = Button(self.tr("Add a person"), "quiet", "person-plus", "small")
        self.add_button.clicked.connect(self._on_add_clicked)
        self.setLayout(vbox(self._rows, hbox(self.add_button, None), spacing=8))

    def show_people(self, persons: Sequence[Person]) -> None:
        """Show the stored persons."""
        while len(self.editors) > len(persons):
            self._drop(self.editors.pop())
        while len(self.editors) < len(persons):
            self._add()
        for editor, person in zip(self.editors, persons, strict=True):
            editor.show_person(person)

    def people(self) -> tuple[Person, ...]:
        """The persons as they stand."""
        return tuple(person for editor in self.editors if (person := editor.person()) is not None)

    def _add(self) -> PersonEditor:
        editor = PersonEditor(self._region)
        editor.committed.connect(self.committed)
        editor.used.connect(self.used)
        self.editors.append(editor)
        self._rows.addWidget(editor)
        return editor

    def _drop(self, editor: PersonEditor) -> None:
        editor.hide()
        editor.deleteLater()

    def _on_add_clicked(self) -> None:
        self._add().name.setFocus(Qt.FocusReason.OtherFocusReason)

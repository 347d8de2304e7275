"""The people of a prospect, and the phones and addresses of the company itself, as parts of the details."""

from PySide6.QtWidgets import QWidget

from ui.prospects.people_editor import ContactList, PeopleEditor
from ui.prospects.section import Section

_OUTDENT = 12


class PeopleSection(Section):
    """Everyone with role, job title, phones and e-mails."""

    def __init__(self, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = PeopleEditor(region)
        self.begin(self.tr("People"), outdent=_OUTDENT).addWidget(self.people)


class CompanyLineSection(Section):
    """The company's own phones and e-mails."""

    def __init__(self, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contacts = ContactList(region)
        self.begin(self.tr("Company line"), outdent=_OUTDENT).addWidget(self.contacts)

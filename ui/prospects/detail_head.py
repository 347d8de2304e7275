"""The head of the details: who it is, what they can decide, the two ways to reach them, and Log."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.prospects.contact_points import format_phone
from planner.domain.prospects.prospect import ContactKind, ContactPoint, Prospect, Role, State
from ui.bridge import links
from ui.bridge.labels import label_of
from ui.kit import Button, ElidedLabel, IconButton, Pill, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout
from ui.kit.menu import Menu, native_key
from ui.kit.tooltips import plain_tooltip
from ui.prospects.detail_menu import add_moves
from ui.prospects.tones import ROLE_TONES, state_pill


class DetailHead(QWidget):
    """Calls and writes only after a click; what no program takes is copied and said.

    `use_wanted` carries the ContactPoint before it is used, `menu_chosen` the key of an entry (see `detail_menu`).
    """

    use_wanted = Signal(object)
    log_wanted = Signal()
    menu_chosen = Signal(str)
    back_wanted = Signal()

    def __init__(self, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self._prospect: Prospect | None = None
        self._phone: ContactPoint | None = None
        self._email: ContactPoint | None = None
        self._build()
        self._connect()

    def show_prospect(self, prospect: Prospect) -> None:
        """Say who it is."""
        self._prospect = prospect
        person = next((each for each in prospect.persons if each.name), None)
        self._name.setText(person.name if person else prospect.display_name)
        self._under.setText(self._second_line(prospect))
        role = person.role if person else Role.UNKNOWN
        if prospect.state is State.DO_NOT_CONTACT:
            self._pill.set_pill(*state_pill(prospect.state))
        else:
            icon = "person-check" if role is Role.DECISION_MAKER else None
            self._pill.set_pill(label_of(role), ROLE_TONES[role], icon)
        self._pill.setVisible(role is not Role.UNKNOWN or prospect.state is State.DO_NOT_CONTACT)
        self._show_ways(prospect)
        self.say(None)
        self._place_pill()

    def show_back(self, shown: bool) -> None:
        """In a small window the list is behind, not beside."""
        self.back_button.setVisible(shown)

    def use(self, point: ContactPoint) -> None:
        """Call the number or write to the address."""
        if point.kind is ContactKind.EMAIL:
            if not links.write_mail(point.normalised):
                links.copy(point.normalised)
                self.say(self.tr("No mail program answered. The address is copied."))
        elif not links.call(point.normalised):
            self.say(self.tr("No phone app answered. The number is copied."))

    def say(self, sentence: str | None) -> None:
        """A sentence under the buttons, or none."""
        self._said.setText(sentence or "")
        self._said.setVisible(bool(sentence))

    def more_menu(self) -> Menu:
        """What else can be done with this one."""
        menu = Menu(self)
        if self._phone is not None:
            menu.add_entry(self.tr("Copy number"), "copy_phone", "copy")
        if self._email is not None:
            menu.add_entry(self.tr("Copy e-mail address"), "copy_email", "copy")
        if not menu.isEmpty():
            menu.addSeparator()
        if self._prospect is not None:
            add_moves(menu, self._prospect)
        menu.triggered.connect(self._on_more_triggered)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pill()

    def _place_pill(self) -> None:
        """Beside the name; under it when the name would be cut."""
        buttons = [each for each in (self.back_button, self.more_button) if not each.isHidden()]
        taken = sum(each.sizeHint().width() + 6 for each in buttons)
        needed = self._name.sizeHint().width() + 6 + self._pill.sizeHint().width()
        below = not self._pill.isHidden() and needed + taken > self.width()
        if below == self._pill_box.isHidden():
            if below:
                self._pill_row.addWidget(self._pill)
            else:
                self._first.insertWidget(self._first.indexOf(self._name) + 1, self._pill)
            self._pill_box.setVisible(below)

    def _build(self) -> None:
        self.back_button = IconButton("chevron-left", self.tr("Back to the list"), native_key("Esc"))
        self.back_button.hide()
        self._name = ElidedLabel("", "title")
        self._pill = Pill("", "accent")
        self.more_button = IconButton("more", self.tr("More for this prospect"))
        self._under = ElidedLabel("", "body", "text2")
        self.call_button = Button("", "primary", "phone", "small")
        self.mail_button = Button(self.tr("E-mail"), "secondary", "mail", "small")
        self.log_button = Button(self.tr("Log"), "secondary", "log", "small")
        self.log_button.setToolTip(self.tr("Log a contact ({keys})").format(keys=native_key("Ctrl+L")))
        self._said = label("", "small", "text2", wrap=True)
        first = hbox(self.back_button, self._name, self._pill, None, self.more_button, spacing=6)
        self._first = first
        self._pill_row = hbox(spacing=0)
        self._pill_box = boxed(hbox(self._pill_row, None))
        self._pill_box.hide()
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        first.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        ways = FlowLayout()
        for button in (self.call_button, self.mail_button, self.log_button):
            ways.addWidget(button)
        column = vbox(first, self._pill_box, self._under, spacing=2)
        column.addSpacing(8)
        column.addWidget(boxed(ways))
        column.addWidget(self._said)
        self.setLayout(column)

    def _connect(self) -> None:
        self.call_button.clicked.connect(self._on_call_clicked)
        self.mail_button.clicked.connect(self._on_mail_clicked)
        self.log_button.clicked.connect(self.log_wanted)
        self.more_button.clicked.connect(self._on_more_clicked)
        self.back_button.clicked.connect(self.back_wanted)

    def _show_ways(self, prospect: Prospect) -> None:
        reachable = [point for point in prospect.all_contacts if point.normalised]
        if prospect.state is State.DO_NOT_CONTACT:
            reachable = []
        self._phone = next((point for point in reachable if point.kind is ContactKind.PHONE), None)
        self._email = next((point for point in reachable if point.kind is ContactKind.EMAIL), None)
        self.call_button.setVisible(self._phone is not None)
        self.mail_button.setVisible(self._email is not None)
        self.log_button.setVisible(prospect.trashed_on is None)
        self.mail_button.set_kind("secondary" if self._phone else "primary")
        if self._phone is not None:
            self.call_button.set_words(format_phone(self._phone.normalised, self._region))
            self.call_button.setToolTip(self.tr("Call ({keys})").format(keys=native_key("Ctrl+Return")))
        if self._email is not None:
            self.mail_button.setToolTip(plain_tooltip(self._email.normalised))

    def _second_line(self, prospect: Prospect) -> str:
        person = next((each for each in prospect.persons if each.name), None)
        if person is None:
            return prospect.town
        if person.job_title and prospect.company:
            return self.tr("{job}, {company}").format(job=person.job_title, company=prospect.company)
        return person.job_title or prospect.company or prospect.town

    def _on_call_clicked(self) -> None:
        if self._phone is not None:
            self.use_wanted.emit(self._phone)

    def _on_mail_clicked(self) -> None:
        if self._email is not None:
            self.use_wanted.emit(self._email)

    def _on_more_clicked(self) -> None:
        self.more_menu().open_under(self.more_button)

    def _on_more_triggered(self, action: QAction) -> None:
        chosen = action.data()
        if chosen == "copy_phone" and self._phone is not None:
            links.copy(format_phone(self._phone.normalised, self._region))
            self.say(self.tr("The number is copied."))
        elif chosen == "copy_email" and self._email is not None:
            links.copy(self._email.normalised)
            self.say(self.tr("The address is copied."))
        else:
            self.menu_chosen.emit(chosen)

"""Settings: one page of switches in cards; changes apply at once."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.actions.settings import change_settings
from planner.changes import Kind
from planner.domain import defaults
from planner.domain.settings import Appearance, Language
from planner.version import VERSION
from ui.bridge import links
from ui.bridge.bridge import Bridge
from ui.bridge.formats import whole_percent
from ui.bridge.navigation import Command, Navigator
from ui.bridge.page import Page
from ui.bridge.places import country_name, country_options, region_options, zone_options
from ui.kit import (
    Button,
    Card,
    ComboBox,
    NumberField,
    PageScroll,
    Segmented,
    Separator,
    Switch,
    boxed,
    clear_layout,
    hbox,
    label,
    vbox,
)
from ui.preferences.capacity_card import CapacityCard
from ui.preferences.card_rows import setting_row
from ui.preferences.figures_dialog import FiguresInUseDialog
from ui.preferences.focus_place import FocusPlace
from ui.preferences.review_card import ReviewCard

_MOST_WIDTH = 1180
_TWO_COLUMNS_FROM = 900
_CURRENCIES = ("EUR", "CHF", "CAD", "USD", "GBP")
_PHONE_REGIONS = ("FR", "BE", "CH", "LU", "CA", "GB", "US", "DE", "ES", "IT", "RE", "MA")
_WHOLE_COUNTRY = ""


class PreferencesPage(Page):
    """Language, looks, working week, calendar file, data."""

    cares_about = frozenset({Kind.SETTING, Kind.SERIES})

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._navigator = navigator
        self._cards: list[Card] = []
        self._left: QVBoxLayout = vbox(spacing=16)
        self._right: QVBoxLayout = vbox(spacing=16)
        self._columns = hbox(vbox(self._left, None, spacing=0), vbox(self._right, None, spacing=0), spacing=16)
        self._columns.setStretch(0, 1)
        self._columns.setStretch(1, 1)
        content = boxed(vbox(label(self.tr("Settings"), "title"), self._columns, None, spacing=16))
        content.setMaximumWidth(_MOST_WIDTH)
        self._scroll = PageScroll(boxed(hbox(content, spacing=0, margins=(24, 22, 24, 24))))
        self.setLayout(vbox(self._scroll, spacing=0))

    def reload(self) -> None:
        position, focus = self._scroll.verticalScrollBar().value(), FocusPlace(self._cards)
        self._scroll.setUpdatesEnabled(False)
        clear_layout(self._left)
        clear_layout(self._right)
        capacity = CapacityCard(self.bridge, self._navigator)
        left: list[Card] = [self._looks(), self._people(), self._calendar(), self._data()]
        right: list[Card] = [self._week(), self._figures(), capacity, ReviewCard(self.bridge), self._goals()]
        for cards, column in ((left, self._left), (right, self._right)):
            for card in cards:
                column.addWidget(card)
                card.show()  # now: it may get the focus at once, and has to have its height
        self._cards = [*left, *right]
        focus.give_back(self._cards)
        QApplication.sendEvent(self._scroll, QEvent(QEvent.Type.LayoutRequest))
        self._scroll.verticalScrollBar().setValue(position)
        self._scroll.setUpdatesEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS_FROM
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)

    def _looks(self) -> Card:
        chosen = self.bridge.settings
        card = Card(self.tr("Language and looks"))
        language = ComboBox(
            [
                (Language.SYSTEM.value, self.tr("As the computer")),
                (Language.ENGLISH.value, "English"),
                (Language.FRENCH.value, "Français"),
            ],
            chosen.language.value,
        )
        language.activated.connect(self._on_language)
        looks = Segmented(
            [
                (Appearance.SYSTEM.value, self.tr("System")),
                (Appearance.LIGHT.value, self.tr("Light")),
                (Appearance.DARK.value, self.tr("Dark")),
            ],
            chosen.appearance.value,
        )
        looks.chosen.connect(self._on_appearance)
        sizes = Segmented([(str(each), whole_percent(each)) for each in (90, 100, 115, 130)], str(chosen.text_percent))
        sizes.chosen.connect(self._on_text_size)
        moving = Switch(self.tr("Animation"), chosen.animation)
        moving.toggled.connect(self._on_animation)
        self._language = language
        rows = (
            setting_row(self.tr("Language"), language),
            setting_row(self.tr("Appearance"), looks),
            setting_row(self.tr("Text size"), sizes),
            setting_row(self.tr("Animation"), moving, self.tr("Short movements that show where things go.")),
        )
        return _filled(card, rows)

    def _week(self) -> Card:
        chosen = self.bridge.settings
        card = Card(self.tr("Your working week"))
        self._from = NumberField(0, 22, chosen.work_from_hour, self.tr("h"))
        self._to = NumberField(1, 24, chosen.work_to_hour, self.tr("h"))
        self._length = NumberField(
            defaults.MIN_BLOCK_MINUTES, defaults.MAX_BLOCK_MINUTES, chosen.block_minutes, self.tr("min")
        )
        self._alarm = NumberField(0, 120, chosen.alarm_minutes, self.tr("min before"))
        for field in (self._from, self._to, self._length, self._alarm):
            field.setKeyboardTracking(False)
            field.valueChanged.connect(self._on_week)
        self._zone = ComboBox(zone_options(), chosen.zone)
        self._zone.activated.connect(self._on_zone)
        country, _, region = chosen.holiday_calendar.partition("-")
        self._country = ComboBox([("", self.tr("No public holidays")), *country_options()], country)
        self._country.activated.connect(self._on_country)
        rows = [
            setting_row(self.tr("The day starts at"), self._from),
            setting_row(self.tr("The day ends at"), self._to),
            setting_row(self.tr("A new block lasts"), self._length),
            setting_row(self.tr("Reminder before a block"), self._alarm),
            setting_row(self.tr("Time zone"), self._zone, self.tr("For new blocks. Planned series keep their own.")),
            setting_row(self.tr("Public holidays"), self._country, self.tr("New series leave these days out.")),
        ]
        regions = region_options(country)
        if regions:
            choices = [(_WHOLE_COUNTRY, self.tr("The whole country")), *regions]
            self._region = ComboBox(choices, chosen.holiday_calendar if region else _WHOLE_COUNTRY)
            self._region.activated.connect(self._on_region)
            rows.append(
                setting_row(self.tr("Region"), self._region, self.tr("Some regions have holidays of their own."))
            )
        return _filled(card, rows)

    def _people(self) -> Card:
        chosen = self.bridge.settings
        card = Card(self.tr("Prospects"))
        regions = [(code, country_name(code)) for code in _PHONE_REGIONS]
        self._phones = ComboBox(regions, chosen.phone_region)
        self._phones.activated.connect(self._on_phones)
        self._currency = ComboBox([(code, code) for code in _CURRENCIES], chosen.currency)
        self._currency.activated.connect(self._on_currency)
        days = sorted({*defaults.PROPOSAL_VALIDITIES, chosen.proposal_days})
        self.validity = Segmented([(str(each), str(each)) for each in days], str(chosen.proposal_days))
        for each in days:
            self.validity.segment(str(each)).setAccessibleName(self.tr("%n day(s)", "", each))
        self.validity.chosen.connect(self._on_validity)
        hint = self.tr("How a number without a country code is read.")
        rows = (
            setting_row(self.tr("Phone numbers of"), self._phones, hint),
            setting_row(self.tr("Currency"), self._currency),
            setting_row(
                self.tr("A proposal holds for (days)"), self.validity, self.tr("For new ones; each can differ.")
            ),
        )
        return _filled(card, rows)

    def _goals(self) -> Card:
        card = Card(self.tr("Goals"))
        self.rewards_switch = Switch(self.tr("Rewards"), self.bridge.settings.rewards_on)
        self.rewards_switch.toggled.connect(self._on_rewards)
        hint = self.tr("Promise yourself something for each goal. Without them nothing is asked; those you have stay.")
        return _filled(card, (setting_row(self.tr("Rewards"), self.rewards_switch, hint),))

    def _calendar(self) -> Card:
        chosen = self.bridge.settings
        card = Card(self.tr("Calendar file"))
        where = chosen.calendar_file or self.tr("Not exported yet")
        export = Button(self.tr("Export to calendar"), "secondary", "export")
        export.clicked.connect(self._on_export)
        self.options_button = Button(self.tr("Choose what goes in"), "secondary")
        self.options_button.clicked.connect(self._on_export_options)
        rows = (
            setting_row(self.tr("Your blocks as an .ics file"), export, where),
            setting_row(
                self.tr("What the file holds"),
                self.options_button,
                self.tr("Blocks, next steps, goals, proposals; how much of names; changes alone."),
            ),
        )
        return _filled(card, rows)

    def _data(self) -> Card:
        card = Card(self.tr("Your data"))
        folder = str(self.bridge.store.folder)
        backup = Button(self.tr("Back up now"), "secondary", "copy")
        backup.clicked.connect(self._on_back_up)
        show = Button(self.tr("Open the folder"), "secondary")
        show.clicked.connect(self._on_show_folder)
        safe = self.tr("A copy of everything in one file, checked before it counts. Keep it on another disk.")
        rows = (
            setting_row(self.tr("Backup"), backup, safe),
            setting_row(self.tr("Everything stays on this computer"), show, folder),
            setting_row(self.tr("Version"), label(VERSION, "body_strong")),
        )
        return _filled(card, rows)

    def _figures(self) -> Card:
        card = Card(self.tr("The figures Assidu works with"))
        self.figures_button = Button(self.tr("See the figures"), "secondary")
        self.figures_button.clicked.connect(self._on_figures)
        hint = self.tr("When to try again, when to stop, what counts as too much: each with where it comes from.")
        return _filled(card, (setting_row(self.tr("Every threshold in one place"), self.figures_button, hint),))

    def _set(self, **values: object) -> None:
        self.bridge.perform(change_settings, **values)

    def _on_language(self) -> None:
        self._set(language=Language(self._language.value()))

    def _on_appearance(self, key: str) -> None:
        self._set(appearance=Appearance(key))

    def _on_text_size(self, key: str) -> None:
        self._set(text_percent=int(key))

    def _on_animation(self, checked: bool) -> None:
        self._set(animation=checked)

    def _on_week(self) -> None:
        start = self._from.value()
        self._set(
            work_from_hour=start,
            work_to_hour=max(self._to.value(), start + 1),
            block_minutes=self._length.value(),
            alarm_minutes=self._alarm.value(),
        )

    def _on_zone(self) -> None:
        self._set(zone=self._zone.value())

    def _on_country(self) -> None:
        self._set(holiday_calendar=self._country.value())

    def _on_region(self) -> None:
        self._set(holiday_calendar=self._region.value() or self._country.value())

    def _on_phones(self) -> None:
        self._set(phone_region=self._phones.value())

    def _on_currency(self) -> None:
        self._set(currency=self._currency.value())

    def _on_validity(self, days: str) -> None:
        self._set(proposal_days=int(days))

    def _on_rewards(self, checked: bool) -> None:
        self._set(rewards_on=checked)

    def _on_figures(self) -> None:
        FiguresInUseDialog(self).open()

    def _on_export(self) -> None:
        self._navigator.run(Command.EXPORT_CALENDAR)

    def _on_export_options(self) -> None:
        self._navigator.run(Command.EXPORT_OPTIONS)

    def _on_back_up(self) -> None:
        self._navigator.run(Command.BACK_UP)

    def _on_show_folder(self) -> None:
        links.show_file(Path(self.bridge.store.folder))


def _filled(card: Card, rows: "list[QWidget] | tuple[QWidget, ...]") -> Card:
    for index, row in enumerate(rows):
        if index:
            card.body.addWidget(Separator())
        card.body.addWidget(row)
    card.body.setContentsMargins(16, 6, 16, 6)
    card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return card

"""The design system of Assidu. Pages import every name from here."""

from ui.kit.balance_scale import BalanceScale
from ui.kit.band_chart import Band, BandChart, Hoped
from ui.kit.bar import Bar, DaysLeftBar, PestScale
from ui.kit.bar_row import BarRow
from ui.kit.button import Button, IconButton
from ui.kit.callout import Callout
from ui.kit.card import Card, Separator
from ui.kit.chart import Chart
from ui.kit.chart_axis import Axis, make_axis
from ui.kit.chart_legend import Legend, LegendKey, Swatch, legend_width
from ui.kit.checks import CheckBox, ChoiceChip, Switch
from ui.kit.choice_card import ChoiceCard
from ui.kit.date_field import LONG_DAY, MEDIUM_DAY, SHORT_DAY, DateField
from ui.kit.day_map import DayCell, DayMap, DayMark
from ui.kit.day_popup import DayPopup
from ui.kit.dialog import Dialog, open_dialogs
from ui.kit.drop_area import DropArea
from ui.kit.empty_state import EmptyState
from ui.kit.fact_tile import FactTile
from ui.kit.fields import FieldRow, SearchField, TextArea, TextField
from ui.kit.figures_dialog import FiguresDialog
from ui.kit.focus_ring import has_keyboard_focus, install_focus_ring
from ui.kit.fonts import line_height, role_font, set_text_scale, tabular, text_scale, text_width
from ui.kit.icon_chip import IconChip
from ui.kit.icons import draw_icon, icon, icon_names, icon_pixmap
from ui.kit.keycap import KeyCap, key_cap_size, paint_key_cap
from ui.kit.keyed_choice import KeyedChoice
from ui.kit.labels import ElidedLabel, Label, label
from ui.kit.layout import boxed, clear_layout, hbox, vbox
from ui.kit.marks import (
    AttemptDots,
    WeekMarks,
    dots_width,
    meter_width,
    paint_dots,
    paint_mark,
    paint_meter,
    paint_tick,
)
from ui.kit.menu import Menu
from ui.kit.motion import motion_ms, set_animation_enabled
from ui.kit.paint import draw_circle, draw_text, hairline, kept, painting, rounded, tinted
from ui.kit.painted_fact import PaintedFact
from ui.kit.picture import Picture, art_names, draw_art
from ui.kit.pill import Pill, paint_pill, pill_size
from ui.kit.rating import Rating
from ui.kit.resources import resource_path
from ui.kit.ring import ProgressRing
from ui.kit.row import ListRow, paint_icon_disc
from ui.kit.scroll import PageScroll
from ui.kit.segmented import Segmented
from ui.kit.shadow import SHADOW_MARGIN, paint_shadow
from ui.kit.sidebar_item import SidebarItem
from ui.kit.states import ControlState, show_as, state_of
from ui.kit.table import Table
from ui.kit.table_roles import (
    DimRole,
    DotsRole,
    ItemRole,
    MeterRole,
    PillRole,
    SecondKeptRole,
    SecondLineRole,
    SortRole,
    StrongRole,
    TableRole,
    ToneRole,
)
from ui.kit.theme import ThemeController
from ui.kit.three_state import ThreeState
from ui.kit.toast import Toast, ToastHost, announce
from ui.kit.tokens import Theme, color, color_hex, current_theme, radius, space
from ui.kit.value_fields import ComboBox, NumberField, TimeField
from ui.kit.week_bars import WeekBar, WeekBars
from ui.kit.week_block import BlockState, WeekBlockSpec, WeekBlockWidget, paint_hatch, paint_week_block
from ui.kit.wizard_steps import StepDots, WizardSteps

__all__ = [
    "LONG_DAY",
    "MEDIUM_DAY",
    "SHADOW_MARGIN",
    "SHORT_DAY",
    "AttemptDots",
    "Axis",
    "BalanceScale",
    "Band",
    "BandChart",
    "Bar",
    "BarRow",
    "BlockState",
    "Button",
    "Callout",
    "Card",
    "Chart",
    "CheckBox",
    "ChoiceCard",
    "ChoiceChip",
    "ComboBox",
    "ControlState",
    "DateField",
    "DayCell",
    "DayMap",
    "DayMark",
    "DayPopup",
    "DaysLeftBar",
    "Dialog",
    "DimRole",
    "DotsRole",
    "DropArea",
    "ElidedLabel",
    "EmptyState",
    "FactTile",
    "FieldRow",
    "FiguresDialog",
    "Hoped",
    "IconButton",
    "IconChip",
    "ItemRole",
    "KeyCap",
    "KeyedChoice",
    "Label",
    "Legend",
    "LegendKey",
    "ListRow",
    "Menu",
    "MeterRole",
    "NumberField",
    "PageScroll",
    "PaintedFact",
    "PestScale",
    "Picture",
    "Pill",
    "PillRole",
    "ProgressRing",
    "Rating",
    "SearchField",
    "SecondKeptRole",
    "SecondLineRole",
    "Segmented",
    "Separator",
    "SidebarItem",
    "SortRole",
    "StepDots",
    "StrongRole",
    "Swatch",
    "Switch",
    "Table",
    "TableRole",
    "TextArea",
    "TextField",
    "Theme",
    "ThemeController",
    "ThreeState",
    "TimeField",
    "Toast",
    "ToastHost",
    "ToneRole",
    "WeekBar",
    "WeekBars",
    "WeekBlockSpec",
    "WeekBlockWidget",
    "WeekMarks",
    "WizardSteps",
    "announce",
    "art_names",
    "boxed",
    "clear_layout",
    "color",
    "color_hex",
    "current_theme",
    "dots_width",
    "draw_art",
    "draw_circle",
    "draw_icon",
    "draw_text",
    "hairline",
    "has_keyboard_focus",
    "hbox",
    "icon",
    "icon_names",
    "icon_pixmap",
    "install_focus_ring",
    "kept",
    "key_cap_size",
    "label",
    "legend_width",
    "line_height",
    "make_axis",
    "meter_width",
    "motion_ms",
    "open_dialogs",
    "paint_dots",
    "paint_hatch",
    "paint_icon_disc",
    "paint_key_cap",
    "paint_mark",
    "paint_meter",
    "paint_pill",
    "paint_shadow",
    "paint_tick",
    "paint_week_block",
    "painting",
    "pill_size",
    "radius",
    "resource_path",
    "role_font",
    "rounded",
    "set_animation_enabled",
    "set_text_scale",
    "show_as",
    "space",
    "state_of",
    "tabular",
    "text_scale",
    "text_width",
    "tinted",
    "vbox",
]

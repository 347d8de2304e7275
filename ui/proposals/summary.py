"""Signed solid beside hoped for hatched; each currency apart, and the two never added."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.storage.queries.proposal_figures import ProposalFigures
from ui.bridge.formats import day_month, money, percent
from ui.kit import (
    Bar,
    Card,
    Label,
    PaintedFact,
    clear_layout,
    hbox,
    label,
    line_height,
    paint_hatch,
    painting,
    rounded,
    vbox,
)
from ui.kit.flow import FlowLayout
from ui.kit.layout import boxed

_BAR = 10


class Summary(Card):
    """The two numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self.signed = _Half(self.tr("Signed this quarter"), "display", "text", _SolidBar())
        self.hoped = _Half(self.tr("Hoped for"), "display_light", "text2", _HatchedBar())
        row = hbox(spacing=0, margins=(20, 16, 20, 16))
        row.addWidget(self.signed, 1)
        row.addSpacing(24)
        row.addWidget(_Divider())
        row.addSpacing(20)
        row.addWidget(self.hoped, 1)
        self.body.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_figures(self, figures: ProposalFigures, own: str) -> None:
        """Fill both halves; `own` is the owner's currency, which comes first.

        Only a goal gives the signed sum a bar: there is nothing else to fill it against.
        """
        self.signed.show_amounts(figures.signed, own)
        self.hoped.show_amounts(figures.hoped, own)
        goal = figures.goal
        self.signed.show_rest(None if goal is None else goal.fraction, self._signed_words(figures))
        self.hoped.show_rest(1.0 if figures.hoped_count else None, self._hoped_words(figures))

    def _signed_words(self, figures: ProposalFigures) -> str:
        progress = figures.goal
        if progress is not None:
            goal = progress.goal
            target, day = money(goal.target, goal.currency), day_month(goal.ends_on)
            template = self.tr("{percent} of your goal of {amount} by {day}")
            return template.format(percent=percent(progress.done / goal.target), amount=target, day=day)
        if figures.signed_count:
            return self.tr("%n job(s) signed", "", figures.signed_count)
        return self.tr("Nothing signed yet this quarter.")

    def _hoped_words(self, figures: ProposalFigures) -> str:
        if not figures.hoped_count:
            return self.tr("Nothing is out. Not business until signed.")
        return self.tr("%n open proposal(s). Not business until signed.", "", figures.hoped_count)


class _Half(QWidget):
    def __init__(self, heading: str, role: str, token: str, bar: "_SolidBar | _HatchedBar") -> None:
        super().__init__()
        self._role, self._token, self.bar = role, token, bar
        self._heading = heading
        self._amounts = FlowLayout(spacing=18, line_spacing=0)
        self._words = label("", "small", "text2", wrap=True)
        self._said = ""
        policy = bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the words of both halves stand on one line
        bar.setSizePolicy(policy)
        self.setLayout(
            vbox(label(heading, "body", "text2"), boxed(self._amounts), 6, bar, 8, self._words, None, spacing=0)
        )

    def show_amounts(self, sums: Mapping[str, int], own: str) -> None:
        """The own currency large, any other smaller beside it."""
        clear_layout(self._amounts)
        shown = sorted((sums or {own: 0}).items(), key=lambda each: each[0] != own)
        for place, (code, cents) in enumerate(shown):
            role = self._role if not place else "title" if self._role == "display" else "reading"
            words = Label(money(cents, code), role, self._token, tabular_digits=True)
            words.setMinimumHeight(line_height("display"))
            words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            self._amounts.addWidget(words)
        self._said = ", ".join(money(cents, code) for code, cents in shown)
        self.refresh_theme()

    def show_rest(self, share: float | None, words: str) -> None:
        """The bar, None for none, and the line under it."""
        self.bar.setVisible(share is not None)
        self.bar.show_share(share or 0.0, f"{self._heading}: {self._said}", words)
        self._words.setText(words)

    def amounts(self) -> str:
        """What is written large."""
        return self._said

    def words(self) -> str:
        """What is written under the bar."""
        return self._words.text()

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()


class _SolidBar(Bar):
    """What is certain."""

    def __init__(self) -> None:
        super().__init__(0.0, "ok")

    def show_share(self, share: float, name: str, words: str) -> None:
        """0 to 1, and what it means."""
        self.set_value(share)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)

    def fact_value(self) -> str:
        return self.accessibleDescription()

    def sizeHint(self) -> QSize:
        return QSize(72, _BAR)


class _HatchedBar(PaintedFact):
    """What is not certain."""

    accessible_role = QAccessible.Role.ProgressBar

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, _share: float, name: str, words: str) -> None:
        """What it means; it has no measure, and is always whole."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        return QSize(72, _BAR)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(self.rect())
        with painting(self) as painter:
            rounded(painter, rect, _BAR / 2, fill="sunken", edge="strong")
            paint_hatch(painter, rect, "control", corner=_BAR / 2)


class _Divider(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 0, fill="hairline")

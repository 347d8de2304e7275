"""The reverse funnel on screen: how many of each it takes, and which rate says so."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.domain.planning.funnel import Funnel, Rate, Rates, Step
from ui.bridge.formats import length, number, whole_percent
from ui.kit import Card, clear_layout, label


class FunnelView(Card):
    """One line for each step, from the contracts back to the hours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 2, 0, 2)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)

    def show_funnel(self, funnel: Funnel, rates: Rates) -> None:
        """Show the figures of a plan."""
        clear_layout(self._grid)
        lines = (
            (number(funnel.contracts), self.tr("contract(s)", "", funnel.contracts), ""),
            (number(funnel.proposals), self.tr("proposal(s)", "", funnel.proposals), self._rate(rates, Step.SIGNED)),
            (number(funnel.meetings), self.tr("meeting(s)", "", funnel.meetings), self._rate(rates, Step.PROPOSAL)),
            (
                number(funnel.conversations),
                self.tr("conversation(s)", "", funnel.conversations),
                self._rate(rates, Step.MEETING),
            ),
            (number(funnel.attempts), self.tr("tries", "", funnel.attempts), self._rate(rates, Step.CONVERSATION)),
            (length(funnel.minutes), self.tr("of prospecting"), self._pace(rates)),
        )
        for row, (figure, what, why) in enumerate(lines):
            shown = label(figure, "heading")
            shown.setAccessibleName(f"{figure} {what}")
            self._grid.addWidget(shown, row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(label(what, "body"), row, 1, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(label(why, "small", "text2"), row, 2, Qt.AlignmentFlag.AlignRight)

    def _rate(self, rates: Rates, step: Step) -> str:
        rate: Rate = rates.of(step)
        share = whole_percent(round(rate.share * 100))
        if rate.is_own:
            return self.tr("{share}, your own rate (%n cases)", "", rate.observations).format(share=share)
        return self.tr("{share}, the usual rate").format(share=share)

    def _pace(self, rates: Rates) -> str:
        pace = number(round(rates.tries_an_hour))
        if rates.pace_is_own:
            return self.tr("{pace} an hour, your own pace").format(pace=pace)
        return self.tr("{pace} an hour, the usual pace").format(pace=pace)

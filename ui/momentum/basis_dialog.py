"""What the forecast rests on: own cases, and usual values where there are none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.momentum.forecast import Forecast, Plan
from planner.domain.planning.funnel import Step
from ui.bridge.formats import number, whole_percent
from ui.kit import Button, FiguresDialog
from ui.momentum.ahead_words import dry_words, plan_word


class BasisDialog(FiguresDialog):
    """Each rate with the owner's cases behind it; `works_wanted` asks for the signed work."""

    works_wanted = Signal()

    def __init__(self, forecast: Forecast, parent: QWidget) -> None:
        self._forecast = forecast
        super().__init__(parent, "", "", ["", "", ""], [])
        self.set_title(self.tr("What the forecast rests on"))
        self.show_figures(
            self._sentence(),
            [self.tr("Step"), self.tr("About"), self.tr("Own cases")],
            [
                *(
                    [self._step(each.step), whole_percent(round(100 * each.share)), number(each.own_cases)]
                    for each in forecast.rests_on
                ),
                [
                    self.tr("From first contact to signed"),
                    self.tr("%n day(s)", "", forecast.lag_days),
                    number(forecast.own_lags),
                ],
            ],
        )
        self.works_button = Button(self.tr("Show signed work"), "quiet", "proposals")
        self.works_button.clicked.connect(self._on_works)
        self.add_footer_left(self.works_button)

    def _sentence(self) -> str:
        words = self.tr("{cases} With few cases the rest are usual values, so take every figure as “about”.")
        last = self._forecast.sunday(len(self._forecast.hoped) - 1)
        plans = self.tr("{plan}: {dry}.")
        said = []
        if not self._forecast.too_little:
            said = [plans.format(plan=plan_word(plan), dry=dry_words(self._forecast.of(plan), last)) for plan in Plan]
            said.append(self.tr("Your plan is the blocks you have booked, and your usual effort beyond them."))
        cases = self.tr("It knows %n signed job(s) of your own.", "", self._forecast.own_cases)
        return "\n".join([words.format(cases=cases), *said])

    def _step(self, step: Step) -> str:
        return {
            Step.CONVERSATION: self.tr("From a contact to a conversation"),
            Step.MEETING: self.tr("From a conversation to a meeting"),
            Step.PROPOSAL: self.tr("From a meeting to a proposal"),
            Step.SIGNED: self.tr("From a proposal to signed"),
        }[step]

    def _on_works(self) -> None:
        self.accept()
        self.works_wanted.emit()

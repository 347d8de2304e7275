"""How often and how soon proposals are signed, in one line that does not look more exact than it is."""

from PySide6.QtCore import QCoreApplication

from planner.domain.proposals.figures import AnswerFigures
from ui.bridge.formats import percent


def rates_words(answers: AnswerFigures) -> str:
    """The share that was signed and the days to an answer; "" before the first answer."""
    if not answers.decided:
        return ""
    if answers.rate is None:
        template = QCoreApplication.translate(
            "ProposalRates", "%n case(s), {signed} signed: too few to say how often.", "", answers.decided
        )
        return template.format(signed=answers.signed)
    rate = QCoreApplication.translate(
        "ProposalRates", "Of %n that were decided, {signed} were signed: {rate}.", "", answers.decided
    ).format(signed=answers.signed, rate=percent(answers.rate))
    if answers.median_days is None:
        return rate
    days = QCoreApplication.translate("ProposalRates", "An answer usually takes %n day(s).", "", answers.median_days)
    return QCoreApplication.translate("ProposalRates", "{rate} {days}").format(rate=rate, days=days)

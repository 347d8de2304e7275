"""One traced row in words: who or what it is, and what happened."""

from PySide6.QtCore import QCoreApplication

from planner.domain.goals.goal import GoalStatus
from planner.domain.momentum.reading import RowKind
from planner.domain.momentum.tracing import TracedRow
from ui.bridge.formats import clock, day_month_year, length, money, number, weekday_day_short, whole_percent
from ui.bridge.labels import label_of
from ui.bridge.measure_words import aim
from ui.momentum.axis_words import fine_percent, hours

_WHOLE = 0.095  # a part from here on is said in whole percents


def row_day(row: TracedRow) -> str:
    """The day, with the time where there is one."""
    day = weekday_day_short(row.day)
    if row.start is None:
        return day_month_year(row.day)
    return QCoreApplication.translate("Rows", "{day}, {time}").format(day=day, time=clock(row.start))


def row_name(row: TracedRow) -> str:
    """Who or what it is."""
    if row.kind is RowKind.BLOCKS and row.purpose is not None:
        return row.name or label_of(row.purpose, long=True)
    if row.kind is RowKind.WEEKS:
        return QCoreApplication.translate("Rows", "{length} kept").format(length=hours(row.minutes_kept or 0))
    if row.kind is RowKind.GOALS and row.measure is not None and row.target is not None:
        return aim(row.measure, row.target, row.currency or "EUR")
    return row.name or row.note or QCoreApplication.translate("Rows", "Client work")


def row_facts(row: TracedRow) -> str:
    """What happened, in short."""
    return ", ".join(part for part in _parts(row) if part)


def kind_word(kind: RowKind, count: int) -> str:
    """ "12 contacts"."""
    n = count
    words = {
        RowKind.BLOCKS: QCoreApplication.translate("Rows", "%Ln block(s)", "", n),
        RowKind.TOUCHES: QCoreApplication.translate("Rows", "%Ln contact(s)", "", n),
        RowKind.PROSPECTS: QCoreApplication.translate("Rows", "%Ln new prospect(s)", "", n),
        RowKind.PROPOSALS: QCoreApplication.translate("Rows", "%Ln proposal(s)", "", n),
        RowKind.CLIENT_WORK: QCoreApplication.translate("Rows", "%Ln entry(s) of client work", "", n),
        RowKind.SIGNED_WORK: QCoreApplication.translate("Rows", "%Ln signed job(s)", "", n),
        RowKind.GOALS: QCoreApplication.translate("Rows", "%Ln goal(s)", "", n),
        RowKind.WEEKS: QCoreApplication.translate("Rows", "%Ln week(s)", "", n),
    }
    return words[kind]


def _parts(row: TracedRow) -> list[str]:
    minutes = length(row.minutes) if row.minutes else ""
    amount = money(row.amount_cents, row.currency) if row.amount_cents is not None and row.currency else ""
    match row.kind:
        case RowKind.BLOCKS:
            state = label_of(row.state) if row.state is not None else ""
            state = QCoreApplication.translate("Rows", "Not marked") if row.is_unmarked else state
            kept = length(row.minutes_kept) if row.minutes_kept else minutes
            return [state, kept, row.note]
        case RowKind.TOUCHES:
            channel = label_of(row.channel) if row.channel is not None else ""
            outcome = label_of(row.outcome) if row.outcome is not None else ""
            return [channel, outcome, minutes]
        case RowKind.PROSPECTS:
            return [row.note]
        case RowKind.PROPOSALS:
            return [row.note, amount, _until(row)]
        case RowKind.CLIENT_WORK:
            return [minutes, row.note if row.name else ""]
        case RowKind.SIGNED_WORK:
            return [amount, minutes, _until(row)]
        case RowKind.WEEKS:
            return [_blocks(row), _weight(row)]
    ended = ""
    if row.goal_status is GoalStatus.REACHED:
        ended = QCoreApplication.translate("Rows", "reached")
    elif row.goal_status is GoalStatus.LET_GO:
        ended = QCoreApplication.translate("Rows", "let go of")
    return [ended, row.name, _until(row)]


def _blocks(row: TracedRow) -> str:
    if not row.planned:
        return QCoreApplication.translate("Rows", "no block")
    words = QCoreApplication.translate("Rows", "{kept} of %n block(s)", "", row.planned)
    return words.format(kept=number(row.kept))


def _weight(row: TracedRow) -> str:
    if row.part is None:
        return ""
    words = QCoreApplication.translate("Rows", "weighs {share}")
    return words.format(share=whole_percent(round(100 * row.part)) if row.part >= _WHOLE else fine_percent(row.part))


def _until(row: TracedRow) -> str:
    if row.until is None:
        return ""
    return QCoreApplication.translate("Rows", "until {day}").format(day=day_month_year(row.until))

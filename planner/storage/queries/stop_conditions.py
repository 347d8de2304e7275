"""The stop rule (`domain.followup.stop_rule`) as a condition of SQL, so that a list need not read every prospect."""

from datetime import date, timedelta

from planner.domain import defaults

_CASES = " ".join(f"WHEN '{klass}' THEN {tries}" for klass, tries in defaults.ATTEMPTS_BEFORE_STOP.items())
_IS_EXTENDED = "(extended_on <> '')"
_LIMIT = (
    f"(max(CASE class {_CASES} END + {defaults.BIG_FISH_MORE_ATTEMPTS} * big_fish, extended_tries)"
    f" + {defaults.EXTENSION_ATTEMPTS} * {_IS_EXTENDED})"
)
_QUIET_SINCE = "max(active_on, sign_on)"

# The plus leaves the index of states aside: each of its hits would have to be looked up.
HAS_COME = f"""
    trashed_at = '' AND +state = 'active' AND active_on <> '' AND NOT (next_agreed_on <> '' AND next_on > :today)
    AND (attempts >= {_LIMIT} OR (next_kind = 'decide' AND next_on <= :today)
         OR ({_QUIET_SINCE} <= CASE big_fish WHEN 0 THEN :quiet_from ELSE :quiet_from_of_big_fish END
             AND (extended_on = '' OR extended_on <= :extended_from)))"""
STOPS_FIRST = f"max(attempts - {_LIMIT}, -1) DESC, {_QUIET_SINCE}, id"


def stop_parameters(today: date) -> dict[str, object]:
    """The days that `HAS_COME` compares with."""

    def ago(days: int) -> str:
        return (today - timedelta(days=days)).isoformat()

    return {
        "today": today.isoformat(),
        "quiet_from": ago(defaults.DAYS_BEFORE_STOP),
        "quiet_from_of_big_fish": ago(defaults.BIG_FISH_DAYS_BEFORE_STOP),
        "extended_from": ago(defaults.EXTENSION_DAYS),
    }

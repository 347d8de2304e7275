"""What the owner has set, with the value each setting has before anyone touches it."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain import defaults


class Language(StrEnum):
    """The languages of the screen; SYSTEM follows the computer."""

    SYSTEM = "system"
    ENGLISH = "en"
    FRENCH = "fr"


class Appearance(StrEnum):
    """Light, dark, or as the computer is set."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Pattern(StrEnum):
    """The way of slowing down that the owner recognised at the first run; empty before the answer."""

    NONE = ""
    NO_SYSTEM = "ignorant"
    WAITING = "intentional"
    COMFORTABLE = "comfortable"
    UNSURE = "unsure"


class NextStepsOut(StrEnum):
    """How next steps reach the calendar file: not, as all-day events, or in the call lists of the blocks."""

    NONE = "none"
    ALL_DAY = "all_day"
    IN_BLOCKS = "in_blocks"


class Names(StrEnum):
    """How much of a prospect's name a calendar file shows (product.md C12, K10)."""

    FULL = "full"
    INITIALS = "initials"
    NONE = "none"


class Rhythm(StrEnum):
    """Whether working in bursts is the owner's rhythm; unknown until they were asked."""

    UNKNOWN = ""
    BURSTS = "bursts"
    STEADY = "steady"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; each field is one row of the settings table.

    `text_percent` is 90, 100, 115 or 130; `zone` an IANA name; `holiday_calendar` a code of the holidays library such
    as "FR" or "CA-QC", empty for none; `phone_region` an ISO country; `currency` ISO 4217; hours are whole hours.
    `well_qualified_wanted` is how many well-qualified prospects one wants to have active.
    `calendar_language` is "fr" or "en" as the last calendar file was written, `calendar_until` the day at which it was
    cut off, empty if it was not; `example_made` is the day and the language for which the example business was made,
    empty elsewhere. `prospect_columns` are the columns chosen for the table of prospects, empty for those of each list;
    with `compact_rows` its rows have one line. `card_signature` is the owner's name as it stands on the ideal-client
    card, empty for none.
    `export_*` say what goes into the calendar file, with how much of the names, in one file or one for each kind, and
    whether the file is written again after every change. The weekly review comes on `review_weekday` (0 for Monday) at
    `review_time` ("16:00"). `publish_*` are the address of a calendar server and the user there (the password is in the
    system's keyring only), with the address of the chosen calendar; nothing is sent while `publish_on` is False.
    `plan_wishes` is what the plan wizard was last asked, as JSON.
    Without `rewards_on` goals have no rewards. A new proposal holds for `proposal_days`; `proposals_as_table` shows
    them as a table. `client_hours_a_week` are the hours of paid work that fit into a week, `hour_price_cents` what an
    hour is sold for, 0 where nobody said. `burst_rhythm` is the answer to "is that your rhythm?".
    """

    language: Language = Language.SYSTEM
    appearance: Appearance = Appearance.SYSTEM
    text_percent: int = 100
    animation: bool = True
    zone: str = "Europe/Paris"
    holiday_calendar: str = "FR"
    phone_region: str = "FR"
    currency: str = "EUR"
    work_from_hour: int = 8
    work_to_hour: int = 18
    block_minutes: int = defaults.BLOCK_MINUTES
    alarm_minutes: int = 10
    well_qualified_wanted: int = defaults.WELL_QUALIFIED_WANTED
    pattern: Pattern = Pattern.NONE
    first_run_done: bool = False
    rhythm_skipped: bool = False
    goal_skipped: bool = False
    calendar_guid: str = ""
    calendar_file: str = ""
    calendar_language: str = ""
    calendar_until: str = ""
    is_demo: bool = False
    example_made: str = ""
    last_mapping: str = ""
    card_signature: str = ""
    prospect_columns: str = ""
    compact_rows: bool = False
    export_blocks: bool = True
    export_next_steps: NextStepsOut = NextStepsOut.IN_BLOCKS
    export_goals: bool = True
    export_names: Names = Names.INITIALS
    export_separately: bool = False
    export_automatically: bool = False
    review_weekday: int = 4
    review_time: str = "16:00"
    publish_url: str = ""
    publish_user: str = ""
    publish_calendar: str = ""
    publish_on: bool = False
    plan_wishes: str = ""
    export_proposals: bool = True
    rewards_on: bool = True
    proposal_days: int = defaults.PROPOSAL_VALIDITY_DAYS
    proposals_as_table: bool = False
    client_hours_a_week: int = defaults.CLIENT_HOURS_A_WEEK
    hour_price_cents: int = 0
    burst_rhythm: Rhythm = Rhythm.UNKNOWN

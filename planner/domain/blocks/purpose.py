"""What a block is for."""

from enum import StrEnum


class Purpose(StrEnum):
    """The kinds of prospecting work one can make an appointment for; the value is what is stored."""

    CALLS = "calls"
    EMAILS = "emails"
    VISITS = "visits"
    FOLLOW_UPS = "follow_ups"
    LIST_BUILDING = "list_building"
    REFERRALS = "referrals"
    NURTURE = "nurture"
    PROPOSALS = "proposals"
    PRACTICE = "practice"
    WEEKLY_REVIEW = "weekly_review"

"""What a column of a file can mean."""

from enum import StrEnum


class Field(StrEnum):
    """The meaning of a column; several columns may be phones, e-mails, notes or tags."""

    SKIP = "skip"
    REFERENCE = "reference"
    COMPANY = "company"
    PERSON = "person"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    ROLE = "role"
    JOB_TITLE = "job_title"
    PHONE = "phone"
    MOBILE = "mobile"
    EMAIL = "email"
    TOWN = "town"
    ORIGIN = "origin"
    TAGS = "tags"
    KLASS = "class"
    STATE = "state"
    VALUE = "value"
    CURRENCY = "currency"
    NOTES = "notes"
    NEXT_STEP = "next_step"
    NEXT_STEP_ON = "next_step_on"
    NEXT_STEP_KIND = "next_step_kind"
    AGREED_ON = "agreed_on"
    SIREN = "siren"
    ADDED_ON = "added_on"


SEVERAL = frozenset((Field.SKIP, Field.PHONE, Field.MOBILE, Field.EMAIL, Field.NOTES, Field.TAGS))

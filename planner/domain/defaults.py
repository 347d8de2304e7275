"""Every threshold of the program in one place, each with where it comes from.

"assumption" marks a figure of our own that no study backs; the settings page shows the same words.
"""

from datetime import date

BLOCK_MINUTES = 60  # assumption: long enough for ten calls, short enough to be kept
MIN_BLOCK_MINUTES = 5
MAX_BLOCK_MINUTES = 720
PEOPLE_PER_HOUR = 6  # flows.md: ten minutes a person
FIRST_RUN_PEOPLE = 5  # flows.md: five people are enough for a first block
LARGEST_COUNT = 999  # as many blocks as a series may be limited to
EARLIEST_DAY, LATEST_DAY = date(2000, 1, 1), date(2100, 12, 31)  # whatever lies outside is a slip of the keys
EXPORT_HORIZON_MONTHS = 24  # calendar.md: an open series is written two years ahead
TRASH_DAYS = 30  # product.md J1
STOPPED_AFTER_DAYS = 14  # assumption: two weeks without effort are a stop, however large the margin
REWARD_UNCLAIMED_AFTER_DAYS = 14  # flows.md 7: after two weeks an unclaimed reward is mentioned
MISSED_GOAL_EXTENSION_DAYS = 14  # flows.md 7: "keep it two more weeks"

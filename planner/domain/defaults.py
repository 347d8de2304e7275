"""Every threshold of the program in one place, each with where it comes from.

"assumption" marks a figure of our own that no study backs; the settings page shows the same words.
"""

from datetime import date

BLOCK_MINUTES = 60  # assumption: long enough for ten calls, short enough to be kept
MIN_BLOCK_MINUTES = 5
MAX_BLOCK_MINUTES = 720
PEOPLE_PER_HOUR = 6  # flows.md: ten minutes a person
MOST_PEOPLE_A_WEEK = 120  # assumption: more are not called in a week, so no more are proposed
FIRST_RUN_PEOPLE = 5  # flows.md: five people are enough for a first block
FALLBACK_MINUTES = 15  # product.md, Defaults: what fits into a full day
SLOT_STEP_MINUTES = 30  # assumption: appointments begin on the half hour
BUSY_MONTHS_BACK, BUSY_MONTHS_AHEAD = 3, 13  # assumption: so far other calendars are read: the year that one plans
LARGEST_CALENDAR_MEGABYTES = 32  # what is larger holds attachments, not appointments
MOST_BUSY_EVENTS, MOST_BUSY_TIMES = 50_000, 100_000  # what is more would keep the computer busy, not the owner
SHORT_BLOCK_MINUTES = 30  # flows.md 2: what is proposed after a quiet week, or where there is no plan
REVIEW_BLOCK_MINUTES = 15  # assumption: ten minutes, and a moment to sit down
REVIEW_WEEKS_BEFORE, REVIEW_WEEKS_NEEDED = 8, 4  # assumption: fewer weeks make no habit, older ones are another life
LONGEST_PAUSE_DAYS = 366  # assumption: more than a year is no pause
LARGEST_COUNT = 999  # as many blocks as a series may be limited to
EARLIEST_DAY, LATEST_DAY = date(2000, 1, 1), date(2100, 12, 31)  # whatever lies outside is a slip of the keys
MOST_NEXT_STEPS_EXPORTED = 500  # assumption: more whole days hide a calendar; the nearest ones are written
EXPORT_HORIZON_MONTHS = 24  # calendar.md: an open series is written two years ahead
TRASH_DAYS = 30  # product.md J1
STOPPED_AFTER_DAYS = 14  # assumption: two weeks without effort are a stop, however large the margin
REWARD_UNCLAIMED_AFTER_DAYS = 14  # flows.md 7: after two weeks an unclaimed reward is mentioned
RHYTHM_HALF_LIFE = 13  # product.md: so many days of one block each halve what came before in the rhythm score
RHYTHM_YOUNG_WEEKS = 8  # assumption: until then a score from 0 says little, though every block was kept
STREAK_KEPT_PERCENT = 50  # assumption: a week counts for the streak when half of its planned blocks were kept
STREAK_GAP_WEEKS = 4  # assumption: so many weeks in a row may ask for nothing before the streak begins anew
MISSED_GOAL_EXTENSION_DAYS = 14  # flows.md 7: "keep it two more weeks"

# Pursuit (product.md, Defaults, unless another source stands beside)
ATTEMPTS_BEFORE_STOP = {"A": 6, "B": 6, "C": 3, "": 5, "out": 1}  # without a class: five, as issue 3 and flows.md 3 say
BIG_FISH_MORE_ATTEMPTS = 3  # assumption: a big fish is worth half as many tries again
DAYS_BEFORE_STOP = 90  # active without a sign
BIG_FISH_DAYS_BEFORE_STOP = 180  # assumption
EXTENSION_ATTEMPTS, EXTENSION_DAYS = 2, 30  # assumption: one more chance, not a new beginning
SPACING_DAYS = (3, 4, 7, 7, 14)  # days to the next try after the 1st, 2nd … one, when nothing is agreed
MAYBES_GENTLE, MAYBES_FIRM = 2, 3
MAYBE_LATER_DAYS = 30  # assumption, only where nobody names a day
MEETING_DAYS, PROPOSAL_DAYS = 7, 2  # assumption: when a meeting or a proposal follows, until a day is named
SILENCE_DAYS, SILENCE_AFTER_PROPOSAL_DAYS = 21, 14  # product.md B15
TOUCHES_WITHOUT_DECISION_MAKER = 2  # product.md A2
TOUCHES_UNQUALIFIED = 2  # assumption: after two touches one knows enough to fill in the sheet
SNOOZES_WITHOUT_REASON = 2  # product.md B11: the third asks why
LIGHT_TOUCH_DAYS = 90  # product.md H1
REQUALIFY_MONTHS, BIG_FISH_REQUALIFY_MONTHS = 6, 3  # product.md H1
LET_GO_REQUALIFY_MONTHS = 12  # assumption: whoever one parted with may have changed in a year
NEWSLETTER_DAYS = 30  # product.md H1: monthly
FORCED_CHOICES_A_DAY = 5  # product.md E10
WELL_QUALIFIED_WANTED = 20  # assumption, until a plan says how many are needed
CALL_MINUTES = 20  # assumption: a good conversation with its preparation, until ten own ones are logged
CALLS_FOR_OWN_AVERAGE = 10  # assumption
MUCH_TIME_MINUTES = 120  # assumption: so much time with somebody to let go is worth seeing

# Ideal client
CLASS_A_PERCENT, CLASS_B_PERCENT = 75, 50  # assumption: share of the weights of all criteria, the unknown counted half

# Qualification sheet
UNKNOWN_ANSWERS_TO_PURSUE = 2  # assumption: four sure answers out of six are enough to go on
NO_ANSWERS_TO_LET_GO = 2  # flows.md 5: two crosses in the scorecard
RED_FLAGS_AGAINST = 2  # assumption: one may be a bad day
BAD_GUT = 2  # assumption: of five

# "Persistent or pest?" (product.md B13): the share of the tries that are used up, and what is added to it.
# All are assumptions; with the first two the meter leaves "just right" and "a little much".
PEST_CAREFUL, PEST_TOO_MUCH = 1.0, 1.5
PEST_FASTER_THAN_USUAL, PEST_FASTER_THAN_AGREED = 0.25, 0.75  # for each try more than the pace allows
PEST_BEFORE_AGREED_DAY = 1.0  # for each try before the day they named
PEST_MAYBES_GENTLE, PEST_MAYBES_FIRM = 0.25, 0.5
TOO_QUIET_DAYS = 14  # assumption: a next step overdue for two weeks with nothing tried
SIGNAL_SHIFT = 0.5  # assumption: a quarter of the way from all against to all for

# The checks of one's own habits (product.md A9, B14); every figure here is an assumption
SINS_DAYS, SELF_CHECK_DAYS = 30, 90  # product.md: monthly, quarterly
CHECKS_FROM_TOUCHES = 10  # assumption: fewer contacts say nothing about habits
SINS_PEOPLE = 2  # assumption: one person is no habit yet
SINS_UNQUALIFIED_TRIES = 2  # assumption: the first try is how one gets to know somebody
SINS_POOR_FIT_PERCENT = 30  # assumption: part of the contacts that may go to poor fits
SINS_QUICK_MINUTES, SINS_QUICK_TRIES, SINS_QUICK_PERCENT = 2, 20, 60  # assumption: numbers for their own sake
SINS_CONVERSATION_PERCENT = 10  # product.md, Defaults: tries that usually become a conversation
SINS_QUIET_MINUTES, SINS_QUIET_PERCENT = 60, 50  # assumption: part of the time that may go into writing and posting
SINS_SNOOZES = 3  # product.md B11: the third time asks why
SINS_COLD_SIGNALS = 2  # assumption: two contacts in a row that speak against a deal
SINS_LOOK_BACK_DAYS = 90  # assumption: so far back a run of contacts is followed

# The reverse funnel (product.md, Defaults, unless another source stands beside)
CONVERSATION_PERCENT, MEETING_PERCENT = 10, 10  # product.md: tries to conversations, conversations to meetings
PROPOSAL_PERCENT, SIGNED_PERCENT = 50, 33  # product.md: meetings to proposals, proposals to signed ones
OWN_RATE_OBSERVATIONS = 30  # product.md: own rates from so many cases on
OWN_RATE_DAYS = 365  # assumption: a year back, so that every season counts once
CALLS_AN_HOUR = 20  # product.md
LAG_WEEKS, LAG_WEEKS_LEAST, LAG_WEEKS_MOST = 6, 4, 13  # product.md: from the first contact to signed work
HEAVY_WEEK_MINUTES = 600  # assumption: ten hours a week beside the work are more than most owners keep up
MOST_WEEK_MINUTES = 1200  # assumption: half of a working week; more is no plan for somebody with clients
SLOWEST_PACE = 4  # assumption: with fewer logged contacts an hour, not every one of them is logged
MOST_CONTRACTS = 500  # what is more is a slip of the keys
MOST_BURST_WEEKS = 12  # assumption: what lasts longer is a rhythm, not a burst

# Proposals, time, momentum: product.md F, E and its Defaults.
PROPOSAL_VALIDITY_DAYS = 30  # product.md
PROPOSAL_VALIDITIES = (15, 30, 60, 90)  # product.md F1
PROPOSAL_EXPIRING_DAYS = 10  # flows.md 6: from ten days left on it appears on Today
PROPOSAL_URGENT_DAYS = 3  # flows.md 6: from three days left on it joins the list of the next block
PROPOSAL_EXTENSION_DAYS = 15  # flows.md 6
PROPOSAL_REMINDER_DAYS = (7, 2)  # product.md: reminders before the end date; a third one comes the day after
PROPOSALS_FOR_FIGURES = 5  # assumption: fewer answers say nothing about the next one
CLIENT_HOURS_A_WEEK = 30  # assumption: hours of paid work that fit into a week beside everything else
HOUR_PRICE_CENTS = 6000  # assumption, until signed work has both an amount and hours
PROSPECTING_SHARE_LEAST, PROSPECTING_SHARE_MOST = 10, 30  # product.md: per cent of the commercial time
ON_PURPOSE_WEEKS = 4  # flows.md 8: "until when?" is filled in with four weeks
STEADY_AGAIN_WEEKS = 2  # flows.md 8: back to usual for two weeks
CURE_WEEKS = 4  # assumption: so long a cure is given to work before the slowdown is told of again
NOT_NOWS_BEFORE_DOT = 2  # flows.md 8: after two times it only stays as a dot

# The forecast of signed work (product.md E6)
FORECAST_CASES = 3  # design-system.md, screen 7: it "needs three signed proposals"
USUAL_RATE_CASES = 20  # product.md E6: the usual rates weigh as much as so many own cases
USUAL_JOB_HOURS = 50  # assumption, one case beside one's own
DRY_HOURS = 8  # assumption: with less than a day of signed work ahead there is none

"""Assidu's core: everything but the screen."""

from zoneinfo import reset_tzpath

# Time zone rules come from the tzdata package alone: the system's may be years old, and two computers must agree.
reset_tzpath(to=())

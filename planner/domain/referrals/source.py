"""Who recommends us: a client, a partner, a friend."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody who sends prospects; `id` is 0 until stored.

    `prospect_id` is who they are in the base, None for somebody who is not in it. `told_on` is the day they were last
    told who is an ideal client, `thanked_on` the day they were last thanked; both None for never.
    """

    id: int
    name: str
    prospect_id: int | None = None
    note: str = ""
    told_on: date | None = None
    thanked_on: date | None = None

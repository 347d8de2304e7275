"""One typed line read as a prospect: name, company, town, phone and e-mail in any order."""

import re
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.prospects.contact_points import EMAIL_IN_TEXT, email, find_phones, phone
from planner.domain.prospects.draft import ProspectDraft
from planner.domain.prospects.name_guess import (
    Guess,
    guess,
    is_name_like,
    is_town_like,
    without_postal_code,
    without_title,
)
from planner.domain.prospects.prospect import ContactPoint, Person, PersonId
from planner.domain.prospects.siren import SIREN_IN_TEXT, siren_of

_LABELS = re.compile(
    r"\b(?:t[ée]l(?:[ée]phone)?|mobile|portable|port|e-?mail|courriel|mail|phone|cell)\b\s*\.?\s*:?\s*(?=\x00|$)",
    re.I,
)
_SPLIT = re.compile(r"[,;|\t\n\r\x00/·•()\[\]<>«»\"]+|\s+[-–—]+\s+")
_AT = re.compile(r"\s+(?:de\s+chez|chez|at|from|@)\s+", re.I)
_IN = re.compile(r"\s+(?:à|in)\s+(?=[^\W\d_]|\d{5}\s)", re.I)
_EDGES = " \u00a0\u202f-–—:.,;"
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST_LINE = 2_000
_CUT = "\x00"


class PartKind(StrEnum):
    """What a piece of the line was taken for."""

    COMPANY = "company"
    PERSON = "person"
    JOB_TITLE = "job_title"
    TOWN = "town"
    PHONE = "phone"
    EMAIL = "email"
    SIREN = "siren"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Part:
    """A recognised piece of the line."""

    kind: PartKind
    text: str


@dataclass(frozen=True, slots=True)
class ParsedLine:
    """What a line says, and which of its pieces were taken for what."""

    draft: ProspectDraft
    parts: tuple[Part, ...]

    @property
    def has_name(self) -> bool:
        """Whether the draft can become a prospect: it needs a company or a person."""
        return bool(self.draft.display_name)


def parse_line(text: str, region: str = "FR") -> ParsedLine:
    """The prospect that a line of free text describes; never fails.

    `region` (ISO 3166) is where the phone numbers are dialled from.
    """
    reader = _Reader(region)
    rest = EMAIL_IN_TEXT.sub(reader.take_email, _UNSEEN.sub(" ", text[:_LONGEST_LINE]))
    rest = SIREN_IN_TEXT.sub(reader.take_siren, rest)
    rest = reader.take_phones(rest)
    reader.take_words(_LABELS.sub(" ", rest))
    return reader.result()


class _Reader:
    """Gathers the pieces of one line."""

    def __init__(self, region: str) -> None:
        self.region = region
        self.contacts: list[ContactPoint] = []
        self.parts: list[Part] = []
        self.found: dict[PartKind, list[str]] = {kind: [] for kind in PartKind}

    def take_email(self, match: re.Match[str]) -> str:
        address = match.group().rstrip(".")
        self.contacts.append(email(address))
        self.add(PartKind.EMAIL, address)
        return _CUT

    def take_siren(self, match: re.Match[str]) -> str:
        number = siren_of(match)
        if not number:
            return match.group()
        self.add(PartKind.SIREN, number)
        return _CUT

    def take_phones(self, text: str) -> str:
        for start, end in reversed(find_phones(text, self.region)):
            typed = text[start:end]
            self.contacts.insert(0, phone(typed, self.region))
            self.parts.insert(0, Part(PartKind.PHONE, typed))
            self.found[PartKind.PHONE].insert(0, typed)
            text = f"{text[:start]}{_CUT}{text[end:]}"
        return text

    def take_words(self, text: str) -> None:
        pieces = [piece for raw in _SPLIT.split(text) if (piece := raw.strip(_EDGES).strip())]
        named = [piece for piece in pieces if _LETTER.search(piece)]
        for piece in pieces:
            if named and piece not in named:
                self.add(PartKind.NOTES, piece)
        guessed = _with_town_at_the_end([known for piece in named or pieces for known in _divide(piece)], text)
        for piece, what in guessed:
            if what is Guess.TOWN and not self.found[PartKind.TOWN]:
                self.add(PartKind.TOWN, without_postal_code(piece))
            elif what is Guess.COMPANY and not self.found[PartKind.COMPANY]:
                self.add(PartKind.COMPANY, piece)
            elif what is Guess.PERSON:
                self.add(PartKind.PERSON, without_title(piece))
            elif what is Guess.JOB_TITLE and not self.found[PartKind.JOB_TITLE]:
                self.add(PartKind.JOB_TITLE, piece)
            elif what is not Guess.UNKNOWN:
                self.add(PartKind.NOTES, piece)
        self.place_unknown([piece for piece, what in guessed if what is Guess.UNKNOWN])

    def place_unknown(self, pieces: list[str]) -> None:
        """Gives the pieces whose words tell nothing to what is still missing, in the order people write."""
        has_town = bool(self.found[PartKind.TOWN])
        for place, piece in enumerate(pieces):
            more_to_come = place + 1 < len(pieces)
            company, person = self.found[PartKind.COMPANY], self.found[PartKind.PERSON]
            if not company and not person:
                first_is_person = more_to_come and is_name_like(piece)
                self.add(PartKind.PERSON if first_is_person else PartKind.COMPANY, piece)
            elif not company:
                self.add(PartKind.COMPANY, piece)
            elif not has_town and is_town_like(piece):
                has_town = True
                self.add(PartKind.TOWN, piece)
            elif not person and (has_town or more_to_come or is_name_like(piece) or place == 0):
                self.add(PartKind.PERSON, piece)
            elif not self.found[PartKind.TOWN] and len(piece.split()) <= 4:
                self.add(PartKind.TOWN, piece)
            else:
                self.add(PartKind.NOTES, piece)

    def add(self, kind: PartKind, text: str) -> None:
        self.found[kind].append(text)
        self.parts.append(Part(kind, text))

    def result(self) -> ParsedLine:
        persons = [Person(PersonId(0), name) for name in self.found[PartKind.PERSON]]
        job_title = next(iter(self.found[PartKind.JOB_TITLE]), "")
        if persons:
            first = Person(PersonId(0), persons[0].name, job_title=job_title, contacts=tuple(self.contacts))
            persons = [first, *persons[1:]]
        elif job_title:
            self.found[PartKind.NOTES].append(job_title)
        draft = ProspectDraft(
            company=next(iter(self.found[PartKind.COMPANY]), ""),
            town=next(iter(self.found[PartKind.TOWN]), ""),
            notes="\n".join(self.found[PartKind.NOTES]),
            siren=next(iter(self.found[PartKind.SIREN]), ""),
            persons=persons,
            contacts=[] if persons else self.contacts,
        )
        return ParsedLine(draft, tuple(self.parts))


def _with_town_at_the_end(guessed: list[tuple[str, Guess]], text: str) -> list[tuple[str, Guess]]:
    """One word alone after the phone or the address is a town: "Fontclairac, 04 65 71 20 38, Trévoux".

    After a person without a company it may be the company: it is then left for what is missing.
    """
    before, _, after = text.rpartition(_CUT)
    kinds = {what for _, what in guessed[:-1]}
    is_place = guessed[-1:] == [(after.strip(_EDGES), Guess.UNKNOWN)] and " " not in guessed[-1][0]
    if not is_place or not kinds or not _LETTER.search(before) or Guess.TOWN in kinds:
        return guessed
    if Guess.PERSON in kinds and Guess.COMPANY not in kinds:
        return guessed
    return [*guessed[:-1], (guessed[-1][0], Guess.TOWN)]


def _divide(piece: str) -> list[tuple[str, Guess]]:
    """The piece with its guess, taken apart at "chez" and "à" where that makes sense."""
    what = guess(piece)
    if what in (Guess.TOWN, Guess.JOB_TITLE):
        return [(piece, what)]
    at = _AT.search(piece)
    if at and guess(piece[: at.start()]) is not Guess.COMPANY:
        left, right = piece[: at.start()], piece[at.end() :]
        rest = _divide(right)
        if rest[0][1] is Guess.UNKNOWN:
            rest[0] = (rest[0][0], Guess.COMPANY)
        return [(left, guess(left) if guess(left) is Guess.JOB_TITLE else Guess.PERSON), *rest]
    within = _IN.search(piece)
    if within:
        left, right = piece[: within.start()], piece[within.end() :]
        if guess(right) is Guess.TOWN or (guess(left) is not Guess.UNKNOWN and right[:1].isupper()):
            return [(left, guess(left)), (right, Guess.TOWN)]
    return [(piece, what)]

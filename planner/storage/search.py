"""The full-text index over everything one might remember of a prospect.

The index holds folded text (accents, ligatures and case), one document a prospect; it is derived data, written in the
same transaction as the rows it comes from.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from sqlite_utils import Database

from planner.domain.prospects.contact_points import phone_search_forms
from planner.domain.prospects.folding import fold
from planner.domain.prospects.list_query import search_terms
from planner.storage.journal import Touched

_TEXT = """
    SELECT p.id,
        p.company || ' ' || p.town || ' ' || p.origin || ' ' || p.tags || ' ' || p.siren || ' ' || p.next_text || ' '
            || p.notes || ' '
            || coalesce((SELECT group_concat(name || ' ' || job_title, ' ') FROM persons WHERE prospect_id = p.id), '')
            || ' '
            || coalesce((SELECT group_concat(value, ' ') FROM contact_points WHERE prospect_id = p.id), ''),
        coalesce((SELECT group_concat(normalised, ' ') FROM contact_points
                  WHERE prospect_id = p.id AND kind = 'phone'), '')
    FROM prospects p
"""
# Letters to Python, separators to SQLite's older Unicode tables; as a phrase of two words they would be an error.
_NO_LETTER_TO_SQLITE = re.compile("[\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]+")
_BEGINS = "' ' || s.text GLOB ?"
_INSERT = "INSERT INTO prospect_search (rowid, text) VALUES (?, ?)"


def refresh(db: Database, touched: Touched) -> None:
    """Bring the index in step with the rows of the touched prospects."""
    for first, last in touched.ranges:
        db.execute("DELETE FROM prospect_search WHERE rowid BETWEEN ? AND ?", (first, last))
        _write(db, f"{_TEXT} WHERE p.id BETWEEN {first} AND {last}")
    single = [i for i in touched.ids if not any(first <= i <= last for first, last in touched.ranges)]
    for start in range(0, len(single), 500):
        _refresh_some(db, single[start : start + 500])


def _refresh_some(db: Database, ids: Sequence[int]) -> None:
    """Write what differs only: most actions leave the words of a prospect alone, and the index is dear to write."""
    marks = ",".join(map(str, ids))
    stored = dict(db.execute(f"SELECT rowid, text FROM prospect_search WHERE rowid IN ({marks})"))
    wanted = dict(_documents(db, f"{_TEXT} WHERE p.id IN ({marks})"))
    gone = ",".join(str(row_id) for row_id, text in stored.items() if wanted.get(row_id) != text)
    if gone:
        db.execute(f"DELETE FROM prospect_search WHERE rowid IN ({gone})")
    db.conn.executemany(_INSERT, ((row_id, text) for row_id, text in wanted.items() if stored.get(row_id) != text))


def rebuild(db: Database) -> None:
    """Write the whole index again, also when it is torn."""
    db.execute("INSERT INTO prospect_search(prospect_search) VALUES ('rebuild')")  # a torn index cannot be emptied
    db.execute("DELETE FROM prospect_search")
    _write(db, _TEXT)


def match_expression(text: str) -> str:
    """The FTS5 expression for a search typed by a person: every word as a prefix, all of them; '' for no words.

    Numbers in a row are also looked for as one: "+33 4 65 71" finds a phone kept as 0465712038.
    """
    return " AND ".join(_clause(group) for group in _groups(text))


def scan_condition(text: str) -> tuple[str, list[str]]:
    """The same search as a condition on the stored text of one prospect (`s.text`), with its parameters.

    For words that most prospects have, reading the texts in the order of the list is quicker than asking the index.
    Beside letters beyond ASCII it may take the inside of a word for its beginning.
    """
    conditions: list[str] = []
    patterns: list[str] = []
    for group in _groups(text):
        apart = " AND ".join([_BEGINS] * len(group))
        patterns += [f"*[^a-z0-9]{word}*" for word in group]
        if _is_dialled(group):
            apart = f"({apart} OR {_BEGINS})"
            patterns.append(f"*[^a-z0-9]{_dialled(group)}*")
        conditions.append(apart)
    return " AND ".join(conditions), patterns


def _groups(text: str) -> list[list[str]]:
    words = [part for term in search_terms(text) for part in _NO_LETTER_TO_SQLITE.split(term) if part]
    return [list(group) for _, group in groupby(words, str.isdigit)]


def _is_dialled(words: list[str]) -> bool:
    return len(words) > 1 and words[0].isdigit()


def _dialled(words: list[str]) -> str:
    """A number as it is dialled: the (0) of +33 (0)4 is not."""
    return "".join([words[0], *(words[2:] if words[1] == "0" else words[1:])])


def _clause(words: list[str]) -> str:
    apart = " AND ".join(f'"{word}"*' for word in words)
    return f'({apart} OR "{_dialled(words)}"*)' if _is_dialled(words) else apart


def document(text: str, phones: Iterable[str]) -> str:
    """What the index holds of a prospect: its folded words, and its phones (E.164) as they may be typed."""
    forms = " ".join(form for phone in phones for form in phone_search_forms(phone))
    return f"{_words(text)} {forms}"


def documents(db: Database) -> Iterator[tuple[int, str]]:
    """What the index should hold of every prospect: its id and its search text."""
    return _documents(db, _TEXT)


def _write(db: Database, select: str) -> None:
    db.conn.executemany(_INSERT, _documents(db, select))


def _documents(db: Database, select: str) -> Iterator[tuple[int, str]]:
    rows: Iterable[tuple[int, str, str]] = db.execute(select)
    return ((row_id, document(text, phones.split())) for row_id, text, phones in rows)


def _words(text: str) -> str:
    """The folded text; where signs remain that SQLite might take for letters (newer emoji), its words alone."""
    folded = fold(text)
    return folded if folded.isascii() else " ".join(search_terms(folded))

"""A process that writes without pause and says after each action that it is done, so that it can be killed.

Arguments: data folder, number of the first prospect, bytes that a file may have at most (0 for no limit). It says
`one N` for a prospect added, `lot N` for a hundred brought in at once, `refused CODE` for what could not be written.
"""

import sys
from itertools import count
from pathlib import Path

from planner.actions.opening import open_store
from planner.actions.prospects import add_prospect
from planner.clock import FrozenClock
from planner.domain.prospects.prospect import Person, PersonId, Prospect, ProspectId
from planner.errors import KnownError
from planner.storage.store import Store

LOT = 100
MOST_REFUSALS = 3


def add_one(store: Store, number: int) -> None:
    person = Person(PersonId(0), f"Personne {number}")
    add_prospect(store, prospect=Prospect(ProspectId(0), f"one {number}", notes="x" * 200, persons=(person,)))


def add_lot(store: Store, number: int) -> None:
    with store.change("import") as change:
        model = change.row("prospects", 1)
        first = change.next_id("prospects")
        rows = ({**model, "id": first + place, "company": f"lot {number}"} for place in range(LOT))
        change.insert_many("prospects", list(model), (list(row.values()) for row in rows))


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def limit_file_size(limit: int) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


def main(folder: Path, first: int, limit: int) -> None:
    store = open_store(folder, FrozenClock())
    if limit:
        limit_file_size(limit)
    refusals = 0
    for number in count(first):
        kind, act = ("lot", add_lot) if number % 5 == 4 else ("one", add_one)
        try:
            act(store, number)
        except KnownError as error:
            say(f"refused {error.code}")
            refusals += 1
            if refusals == MOST_REFUSALS:
                break
            continue
        say(f"{kind} {number}")
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))

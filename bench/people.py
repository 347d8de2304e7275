"""A hundred thousand invented prospects: as a CSV file, and as a store filled from it."""

import csv
import random
from datetime import date
from pathlib import Path

from planner.actions.importing import apply_import, prepare_import
from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.clock import Clock
from planner.domain.prospects.matching import OnMatch
from planner.exchange.csv_reading import read_csv
from planner.exchange.mapping import guess_mapping
from planner.storage.store import Store

PEOPLE = 100_000
TODAY = date(2026, 11, 12)
_TRADES = ("Plomberie", "Boulangerie", "Cabinet dentaire", "Garage", "Imprimerie", "Hôtel", "Crèche", "Régie")
_NAMES = ("Belvauze", "Morel", "Sorlane", "Pontrambel", "Lefèvre", "Castelverne", "Ambrevert", "Hautpréau", "Œuvrard")
_FIRST_NAMES = ("Nadia", "Hugo", "Solène", "Karim", "Odile", "Thomas", "Inès", "Yanis", "Béatrice", "Marc")
_TOWNS = ("Lyon", "Annecy", "Chambéry", "Besançon", "Nîmes", "Saint-Étienne", "Grenoble", "Bourg-en-Bresse")
_STEPS = ("Appeler", "Envoyer le tarif", "Passer sur place", "")


def write_csv(path: Path, rows: int = PEOPLE) -> None:
    """Write the people as a file of ten columns."""
    choose = random.Random(7)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["company", "contact", "phone", "email", "town", "origin", "tags", "next step", "next step on", "notes"]
        )
        for number in range(rows):
            name = choose.choice(_NAMES)
            step = choose.choice(_STEPS)
            writer.writerow(
                [
                    f"{choose.choice(_TRADES)} {name} {number:06d}",
                    f"{choose.choice(_FIRST_NAMES)} {choose.choice(_NAMES)}",
                    f"04 {number // 1_000_000 + 60:02d} {number // 10_000 % 100:02d} {number // 100 % 100:02d} "
                    f"{number % 100:02d}",
                    f"contact{number}@exemple{number % 997}.example",
                    choose.choice(_TOWNS),
                    choose.choice(("salon", "recommandation", "site")),
                    choose.choice(("", "chaudière", "bureaux;contrat")),
                    step,
                    f"2026-{choose.randint(1, 12):02d}-{choose.randint(1, 28):02d}" if step else "",
                    "Une note de quelques mots, comme on en écrit après un appel.",
                ]
            )


def fill_store(folder: Path, rows: int = PEOPLE) -> None:
    """Make a store with these people, as the import of the program does."""
    source = folder / "people.csv"
    write_csv(source, rows)
    store = open_store(folder, Clock(TODAY))
    change_settings(store, first_run_done=True)
    import_into(store, source)
    store.close()
    source.unlink()


def import_into(store: Store, source: Path) -> int:
    """Import a file through the program's own actions; gives how many were added."""
    table = read_csv(source)
    mapping = guess_mapping(table)
    plan = prepare_import(
        store, rows=table.rows, mapping=mapping, on_match=OnMatch.SKIP, progress=_ignore, cancelled=_never
    )
    apply_import(store, plan=plan, progress=_ignore, cancelled=_never)
    return len(plan.to_add)


def _ignore(_done: int, _total: int) -> None:
    """No progress bar."""


def _never() -> bool:
    return False

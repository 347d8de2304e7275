"""Amounts and the words for states, classes, roles and means, as they stand in files of both languages."""

import re
from functools import lru_cache

from planner.domain.prospects.folding import search_terms
from planner.domain.prospects.prospect import NextStepKind, ProspectClass, Role, State

# The first word of each language is the one our own export writes: (French, English, more).
STATE_WORDS: dict[State, tuple[str, ...]] = {
    State.TO_QUALIFY: ("à qualifier", "to qualify", "nouveau", "nouvelle", "new", "prospect", "lead", "piste"),
    State.ACTIVE: ("actif", "active", "active prospect", "en cours", "in progress", "open", "ouvert", "contacte"),
    State.NURTURE: ("à entretenir", "nurture", "entretenir", "nurturing", "plus tard", "later"),
    State.CLIENT: ("client", "customer", "cliente", "gagne", "signe", "won", "signed", "existing client"),
    State.LET_GO: ("laissé partir", "let go", "perdu", "lost", "abandonne", "clos", "closed", "refuse", "refus"),
    State.DO_NOT_CONTACT: (
        "ne pas contacter", "do not contact", "ne plus contacter", "stop", "opposition", "bloctel", "opt out", "dnc",
        "desinscrit", "unsubscribed",
    ),
}  # fmt: skip
CLASS_WORDS: dict[ProspectClass, tuple[str, ...]] = {
    ProspectClass.A: ("A", "A", "classe a", "class a"),
    ProspectClass.B: ("B", "B", "classe b", "class b"),
    ProspectClass.C: ("C", "C", "classe c", "class c"),
    ProspectClass.OUT: ("hors cible", "out", "hors", "exclu", "excluded", "not a fit"),
}
ROLE_WORDS: dict[Role, tuple[str, ...]] = {
    Role.DECISION_MAKER: ("décideur", "decision maker", "decideuse", "decisionnaire", "decider"),
    Role.INFLUENCER: ("influenceur", "influencer", "prescripteur", "prescriptrice", "influenceuse", "champion"),
    Role.GATEKEEPER: ("filtre", "gatekeeper", "barrage", "standard", "standardiste", "accueil", "reception"),
    Role.UNKNOWN: ("inconnu", "unknown"),
}
STEP_WORDS: dict[NextStepKind, tuple[str, ...]] = {
    NextStepKind.CALL: ("appel", "call", "appeler", "rappeler", "telephoner", "tel", "telephone", "phone", "rappel"),
    NextStepKind.EMAIL: ("e-mail", "email", "mail", "courriel", "envoyer", "send", "ecrire", "write"),
    NextStepKind.VISIT: ("visite", "visit", "passer"),
    NextStepKind.MESSAGE: ("message", "message", "sms", "whatsapp", "linkedin", "texto", "text"),
    NextStepKind.MEETING: ("rdv", "meeting", "rendez", "rencontre", "rencontrer", "meet"),
    NextStepKind.PROPOSAL: ("devis", "proposal", "proposition", "quote", "offre"),
    NextStepKind.DECIDE: ("décision", "decision", "decider", "decide"),
    NextStepKind.OTHER: ("autre", "other"),
}
PLACEHOLDERS = frozenset(("-", "--", "—", "–", "n/a", "na", "n.a.", "néant", "neant", "/", "?", "null", "none", "."))


def _table(words: dict[State, tuple[str, ...]] | dict[ProspectClass, tuple[str, ...]]) -> dict[str, str]:
    return {" ".join(search_terms(word)): str(value) for value, many in words.items() for word in many}


_STATES = _table(STATE_WORDS)
_CLASSES = _table(CLASS_WORDS)
_ROLES = {" ".join(search_terms(word)): role for role, words in ROLE_WORDS.items() for word in words}
_STEPS = {search_terms(word)[0]: kind for kind, words in STEP_WORDS.items() for word in words}

_CURRENCIES = {
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP", "gbp": "GBP", "$": "", "usd": "USD",
    "us$": "USD", "cad": "CAD", "c$": "CAD", "$ca": "CAD", "ca$": "CAD", "chf": "CHF", "fr.": "CHF",
}  # fmt: skip
_AMOUNT = re.compile(r"([^\d\s.,'’-]*)([\d.,'’]*\d)(k?)([^\d\s-]*)")
_GROUPED = re.compile(
    r"(?P<whole>[1-9]\d{0,2}(?P<sign>[.,'’])\d{3}(?:(?P=sign)\d{3})*)(?:[.,](?P<fraction>\d+))?", re.ASCII
)
_UNGROUPED = re.compile(r"(?P<whole>\d+)(?:[.,](?P<fraction>\d+))?", re.ASCII)
_BLANKS = re.compile(r"[\s\u00a0\u202f]+")
_LARGEST_CENTS = 10**13
_DAMAGED_PHONE = re.compile(r"\+?\d(?:[.,]\d+)?E\+?\d{1,2}", re.IGNORECASE)


def is_damaged_phone(text: str) -> bool:
    """Whether a spreadsheet has turned the number into something like 3,36E+10: its last digits are lost."""
    return bool(_DAMAGED_PHONE.fullmatch(text.strip()))


@lru_cache(maxsize=8192)
def parse_money(text: str, currency: str = "EUR") -> tuple[int, str] | None:
    """Cents and ISO currency of "18 400 €", "18,400.50", "18.400,5", "18k€"; None when it is no amount.

    `currency` is meant where the text names none. A single separator before three digits groups thousands.
    """
    match = _AMOUNT.fullmatch(_BLANKS.sub("", text).lower())
    if not match or (match[1] and match[4]):
        return None
    sign = match[1] or match[4].removesuffix("ht").removesuffix("ttc")
    if sign and sign not in _CURRENCIES:
        return None
    cents = _cents(match[2], 1000 if match[3] else 1)
    return None if cents is None else (cents, _CURRENCIES.get(sign, "") or currency)


def _cents(number: str, factor: int) -> int | None:
    """The cents of digits with separators, times 1 or 1000; None for a fraction of a cent or a wild grouping."""
    if grouped := _GROUPED.fullmatch(number):
        whole, fraction = re.sub(r"\D", "", grouped["whole"]), grouped["fraction"] or ""
    elif plain := _UNGROUPED.fullmatch(number):
        whole, fraction = plain["whole"], plain["fraction"] or ""
    else:
        return None
    thousandths = (fraction + "00000")[:5]
    if len(fraction) > 5 or int(thousandths) * factor % 1000:
        return None
    cents = int(whole + thousandths) * factor // 1000
    return cents if cents <= _LARGEST_CENTS else None


def parse_state(text: str) -> State | None:
    """The state that a word in either language means."""
    found = _STATES.get(" ".join(search_terms(text)))
    return State(found) if found else None


def parse_class(text: str) -> ProspectClass | None:
    """The class that a word in either language means."""
    found = _CLASSES.get(" ".join(search_terms(text)))
    return ProspectClass(found) if found else None


def parse_role(text: str) -> Role | None:
    """The role that a word in either language means."""
    return _ROLES.get(" ".join(search_terms(text)))


def guess_step_kind(text: str) -> NextStepKind:
    """The means that the words of a next step point to; a call when there are none."""
    terms = search_terms(text)
    if not terms:
        return NextStepKind.CALL
    return next((_STEPS[term] for term in terms if term in _STEPS), NextStepKind.OTHER)


def split_tags(text: str) -> tuple[str, ...]:
    """The tags in a cell, separated by commas, semicolons, bars, line ends, or as Google does it."""
    tags = (tag.strip().removeprefix("#").removeprefix("* ").strip() for tag in re.split(r"[,;|\n]|:::", text))
    return tuple(dict.fromkeys(tag for tag in tags if tag))

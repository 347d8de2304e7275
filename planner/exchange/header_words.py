"""The headers that our own export writes, and those that people write, in French and English."""

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.prospects.contact_points import normalise_email
from planner.domain.prospects.folding import search_terms
from planner.exchange.fields import Field
from planner.exchange.french_dates import parse_day

# Our own export: (French, English).
OWN_HEADERS: dict[Field, tuple[str, str]] = {
    Field.REFERENCE: ("N° Assidu", "Assidu no."),
    Field.COMPANY: ("Société", "Company"),
    Field.TOWN: ("Ville", "Town"),
    Field.PERSON: ("Contact", "Person"),
    Field.ROLE: ("Rôle", "Role"),
    Field.JOB_TITLE: ("Fonction", "Job title"),
    Field.PHONE: ("Téléphone", "Phone"),
    Field.EMAIL: ("E-mail", "E-mail"),
    Field.STATE: ("État", "State"),
    Field.KLASS: ("Classe", "Class"),
    Field.VALUE: ("Valeur", "Value"),
    Field.CURRENCY: ("Devise", "Currency"),
    Field.ORIGIN: ("Origine", "Origin"),
    Field.TAGS: ("Étiquettes", "Tags"),
    Field.NEXT_STEP: ("Prochaine étape", "Next step"),
    Field.NEXT_STEP_ON: ("Prochaine étape le", "Next step on"),
    Field.NEXT_STEP_KIND: ("Prochaine étape par", "Next step by"),
    Field.AGREED_ON: ("Convenu le", "Agreed on"),
    Field.SIREN: ("SIREN", "SIREN"),
    Field.NOTES: ("Notes", "Notes"),
    Field.ADDED_ON: ("Ajouté le", "Added on"),
}
_SYNONYMS: dict[Field, tuple[str, ...]] = {
    Field.COMPANY: (
        "societe", "entreprise", "raison sociale", "denomination", "nom societe", "nom de la societe", "etablissement",
        "nom de l entreprise", "nom entreprise", "enseigne", "compte", "organisation", "structure", "client",
        "nom client", "nom du client", "prospect", "nom commercial", "company", "company name", "organization",
        "organisation name", "organization name", "organization 1 name", "business", "business name", "firm",
        "account", "account name", "customer", "employer",
    ),
    Field.PERSON: (
        "contact", "nom complet", "nom et prenom", "nom prenom", "prenom nom", "prenom et nom", "interlocuteur",
        "interlocutrice", "nom du contact", "personne", "personne a contacter", "dirigeant", "gerant", "full name",
        "contact name", "person", "contact person", "display name", "main contact", "nom contact", "responsable",
    ),
    Field.FIRST_NAME: ("prenom", "first name", "given name", "firstname", "forename"),
    Field.LAST_NAME: ("nom de famille", "last name", "family name", "surname", "lastname", "patronyme"),
    Field.ROLE: ("role", "role decision", "decideur", "pouvoir de decision"),
    Field.JOB_TITLE: (
        "fonction", "poste", "titre", "metier", "profession", "job", "job title", "title", "position", "qualite",
        "intitule du poste", "organization 1 title", "organization title",
    ),
    Field.PHONE: (
        "telephone", "tel", "tel fixe", "fixe", "telephone fixe", "numero", "numero de telephone", "n telephone",
        "no telephone", "no tel", "n tel", "num tel", "telephone 1", "tel 1", "tel 2", "telephone 2", "standard",
        "phone", "phone number", "telephone number", "landline", "tel pro", "ligne directe", "phone 1 value",
        "phone 2 value", "business phone", "home phone", "fax", "phones", "telephones",
    ),
    Field.MOBILE: ("mobile", "portable", "tel portable", "telephone portable", "tel mobile", "telephone mobile", "gsm",
        "natel", "cell", "cellulaire", "cell phone", "mobile phone", "mobile number"),
    Field.EMAIL: (
        "email", "e mail", "mail", "courriel", "adresse mail", "adresse e mail", "adresse email", "adresse courriel",
        "mel", "email address", "e mail address", "e mail 1 value", "e mail 2 value", "emails", "e mails", "mails",
    ),
    Field.TOWN: ("ville", "commune", "localite", "lieu", "city", "town", "location", "place", "secteur",
        "address 1 city", "business city", "home city"),
    Field.ORIGIN: (
        "origine", "source", "provenance", "canal", "recommande par", "apporteur", "lead source", "origin",
        "referred by", "connu par", "comment connu", "how we met", "channel",
    ),
    Field.TAGS: ("etiquettes", "etiquette", "tags", "tag", "mots cles", "categorie", "categories", "secteur d activite",
        "activite", "type", "segment", "labels", "label", "category", "industry", "groupe", "groupes", "sector"),
    Field.KLASS: ("classe", "class", "note abc", "priorite", "priority", "classement", "rating", "grade"),
    Field.STATE: ("etat", "statut", "status", "state", "stage", "etape", "phase", "avancement"),
    Field.VALUE: (
        "valeur", "montant", "ca", "ca potentiel", "potentiel", "budget", "chiffre d affaires", "montant estime",
        "value", "amount", "deal value", "revenue", "potential", "estimated value", "ca estime", "ca annuel",
    ),
    Field.CURRENCY: ("devise", "monnaie", "currency"),
    Field.NOTES: (
        "notes", "note", "commentaire", "commentaires", "remarque", "remarques", "observations", "observation",
        "description", "comment", "comments", "remarks", "divers", "infos", "informations", "details", "memo",
    ),
    Field.NEXT_STEP: (
        "prochaine etape", "prochaine action", "action", "a faire", "suite", "next step", "next action", "to do",
        "todo", "action a mener",
    ),
    Field.NEXT_STEP_ON: (
        "date de relance", "date relance", "relance", "relancer le", "a rappeler le", "rappeler le", "rappel",
        "date de rappel", "date rappel", "prochain contact", "prochaine relance", "echeance", "date prochaine action",
        "date de la prochaine etape", "follow up", "follow up date", "followup", "next contact", "callback", "due date",
        "call back on", "due", "next step date", "next follow up", "a relancer le", "date prochaine etape",
    ),
    Field.SIREN: ("siren", "siret", "n siret", "n siren", "numero siret", "numero siren", "no siret", "no siren"),
    Field.ADDED_ON: (
        "ajoute le", "date d ajout", "date de creation", "cree le", "date creation", "added", "added on", "created",
        "created on", "created at", "date added", "creation date", "date created", "entre le", "saisi le",
    ),
    Field.SKIP: (
        "adresse", "rue", "adresse 1", "adresse 2", "address", "street", "code postal", "cp", "zip", "postcode",
        "postal code", "zip code", "pays", "country", "site", "site web", "site internet", "web", "website", "url",
        "departement", "region", "county", "civilite", "salutation", "linkedin", "id", "identifiant", "naf", "ape",
        "code ape", "code naf", "tva", "vat", "latitude", "longitude", "effectif", "date", "dernier contact",
        "last contact", "nb salaries", "employees", "birthday", "anniversaire", "photo", "sexe", "gender",
    ),
}  # fmt: skip
AMBIGUOUS_NAMES = frozenset(("nom", "name", "noms", "names", "nom usuel", "raison sociale ou nom"))
_LABELS = {
    "mobile": "mobile", "portable": "mobile", "gsm": "mobile", "cell": "mobile", "natel": "mobile",
    "bureau": "office", "office": "office", "standard": "office", "fixe": "office", "landline": "office",
    "domicile": "home", "home": "home", "perso": "home", "personnel": "home", "fax": "fax",
    "pro": "work", "professionnel": "work", "professionnelle": "work", "work": "work", "direct": "direct",
    "directe": "direct",
}  # fmt: skip
_FILLERS = frozenset(
    ("du", "de", "la", "le", "l", "des", "the", "of", "d", "pro", "perso", "principal", "main", "1", "2", "3")
)
# Beside other words these say something about another column: "Phone 1 - Label", "Code client".
_ABOUT_OTHERS = frozenset(("label", "type", "libelle", "code", "id", "ref", "reference"))
_OWN_LABELLED = re.compile(r"(.+?)(?: \((.*)\))?(?: (\d{1,3}))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a header says; `label` belongs to phones and e-mails."""

    field: Field
    label: str = ""


def _table() -> dict[str, Field]:
    own = {header_key(text): field for field, texts in OWN_HEADERS.items() for text in texts}
    return {word: field for field, words in _SYNONYMS.items() for word in words} | own


def header_key(header: str) -> str:
    """The header as its folded words, for tables and signatures."""
    return " ".join(search_terms(header))


_FIELDS = _table()


def meaning_of(header: str) -> Meaning | None:
    """What a header in either language means, also misspelt or with words around; None when it does not tell."""
    if own := _own_meaning(header):
        return own
    words = search_terms(header)
    key = " ".join(words)
    if not key or key in AMBIGUOUS_NAMES:
        return None
    field = _FIELDS.get(key)
    if field is None and _ABOUT_OTHERS.intersection((words[0], words[-1])):
        field = Field.SKIP
    field = field or _by_core_words(words) or _by_spelling(key)
    return Meaning(field, _label_of(words, field)) if field else None


def _own_meaning(header: str) -> Meaning | None:
    match = _OWN_LABELLED.fullmatch(header.strip())
    for field in (Field.PHONE, Field.EMAIL):
        if match and match[1] in OWN_HEADERS[field] and match[2] is not None:
            return Meaning(field, match[2])
    return None


def _by_core_words(words: list[str]) -> Field | None:
    core = [word for word in words if word not in _FILLERS]
    for length in range(min(len(core), 3), 0, -1):
        for start in range(len(core) - length + 1):
            if field := _FIELDS.get(" ".join(core[start : start + length])):
                return field
    return None


def _by_spelling(key: str) -> Field | None:
    near = difflib.get_close_matches(key, _FIELDS, n=1, cutoff=0.82) if len(key) > 4 else []
    return _FIELDS[near[0]] if near else None


def _label_of(words: list[str], field: Field) -> str:
    if field is Field.MOBILE:
        return "mobile"
    if field not in (Field.PHONE, Field.EMAIL):
        return ""
    return next((_LABELS[word] for word in words if word in _LABELS), "")


def is_header_row(first: Sequence[str], following: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns: it holds no data, and its words are known or unlike those below."""
    cells = [cell.strip() for cell in first if cell.strip()]
    if not cells or any(_is_data(cell) for cell in cells):
        return False
    known = sum(meaning_of(cell) is not None or header_key(cell) in AMBIGUOUS_NAMES for cell in cells)
    if known * 2 >= len(cells):
        return True
    below_has_data = sum(any(_is_data(cell) for cell in row) for row in following)
    return bool(known and following) and below_has_data * 2 > len(following)


def _is_data(cell: str) -> bool:
    digits = sum(sign.isdigit() for sign in cell)
    return digits >= 6 or bool(normalise_email(cell)) or parse_day(cell) is not None

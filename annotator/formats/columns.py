"""Which column of a table, or key of an object, holds which field of an article."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.article import topics_text
from annotator.domain.errors import UserError
from annotator.domain.message import joined, said
from annotator.formats.extracted import FIELDS, Metadata
from annotator.formats.protocol import ReadContext
from annotator.formats.values import date_of, folded, language_of, topics_in
from annotator.formats.wording import printable, shown

TEXT = "text"
MAPPED = (TEXT, *FIELDS, "topics")
_LISTED = 20

# Names that are in use, in English, Hungarian, Romanian and Greek; the first that is there counts.
_NAMES: Mapping[str, str] = {
    TEXT: "text fulltext articletext maintext bodytext body article articlebody content story"
    " szöveg cikkszöveg törzsszöveg törzs cikk tartalom conținut conţinut corp articol textul"
    " κείμενο άρθρο περιεχόμενο σώμα",
    "title": "title headline heading cím főcím cikkcím titlu titlul τίτλος επικεφαλίδα",
    "language": "language lang languagecode nyelv limba limbă γλώσσα",
    "published": "published publishedat publisheddate publicationdate publishdate datepublished"
    " pubdate date megjelenés megjelent közzétéve dátum datapublicării publicat dată data"
    " ημερομηνία ημερομηνίαδημοσίευσης δημοσιεύτηκε",
    "source": "source sourcename sitename site outlet publisher newspaper media domain forrás lap"
    " újság portál sursă sursa publicație ziar πηγή ιστότοπος εφημερίδα μέσο",
    "url": "url link articleurl sourceurl permalink uri webcím hivatkozás legătură adresa"
    " σύνδεσμος διεύθυνση",
    "author": "author authors byline writer szerző szerzők autor autori autorul συγγραφέας"
    " συντάκτης αρθρογράφος",
    "event": "event eventid esemény eveniment γεγονός",
    "topics": "topics topic tags categories keywords témák téma címkék rovat kulcsszavak teme"
    " etichete categorii rubrica θέματα ετικέτες κατηγορίες",
}
_GUESSES = {field: tuple(map(folded, names.split())) for field, names in _NAMES.items()}


class UnknownColumn(UserError):
    """A column that was asked for is not there, or none can be told to hold the text."""


def columns_of(names: Sequence[str], asked: Mapping[str, str]) -> dict[str, str]:
    """For each field that has one its column: the one that was asked for, or that is named so.

    One for which "" was asked has none. Of keys within keys, such as ``meta.title``, the last part
    may be the name. Raises UnknownColumn when an asked one or the text is missing.
    """
    for name in filter(None, asked.values()):
        if name not in names:
            raise UnknownColumn(
                said("there is no column {name}; {names}", name=shown(name), names=_listed(names))
            )
    found = guessed(names, asked)
    if TEXT not in found:
        raise UnknownColumn(
            said(
                "which column holds the text is not known; {names}; name it: --column "
                "text=NAME, or choose it in the import window",
                names=_listed(names),
            )
        )
    return found


def guessed(names: Sequence[str], asked: Mapping[str, str]) -> dict[str, str]:
    """As ``columns_of``, but the text may have none."""
    found = dict(asked)
    whole = {folded(name): name for name in reversed(names)}
    last = {folded(name.rpartition(".")[2]): name for name in reversed(names) if "." in name}
    for field in (each for each in MAPPED if each not in found):
        free = [each for each in _GUESSES[field] if each in whole or each in last]
        taken = set(found.values())
        fits = (known[each] for known in (whole, last) for each in free if each in known)
        if column := next((each for each in fits if each not in taken), ""):
            found[field] = column
    return {field: column for field, column in found.items() if column}


def asked_of(
    names: Collection[str], context: ReadContext, *, is_table: bool = True
) -> Mapping[str, str]:
    """Which columns a person wants of a file with these: what was said of them, or of all files.

    Of several that fit the one with the same names counts, else the one that was said last.
    """
    exact = context.mappings.get(frozenset(names))
    if exact is not None:
        return exact
    for header, columns in reversed(list(context.mappings.items())):
        if fits(header, names, is_table=is_table) and columns[TEXT] in names:
            return columns
    return context.columns


def fits(header: frozenset[str], names: Collection[str], *, is_table: bool = True) -> bool:
    """Whether what was said of files with one header is for files with these columns too.

    Tables must have the same ones; objects may lack keys that others have, or have further ones.
    """
    there = frozenset(names)
    return there == header or (
        not is_table and bool(there) and (there <= header or header <= there)
    )


def told(columns: Mapping[str, str], names: Sequence[str]) -> str:
    """Which columns were taken for what and which left out, as a person is told."""
    taken = joined(
        (
            said("{field} from {column}", field=field, column=shown(columns[field]))
            for field in MAPPED
            if field in columns
        ),
        ", ",
    )
    if left := [name for name in names if name not in set(columns.values())]:
        taken = said("{taken}; left out: {names}", taken=taken, names=_joined(left))
    return said("read {taken} (others: --column FIELD=NAME, or in the import window)", taken=taken)


@dataclass(frozen=True, slots=True)
class Fields:
    """The text and metadata of one row, and what of it was not understood."""

    text: str
    metadata: Metadata
    doubts: tuple[str, ...]


def fields_of(row: Mapping[str, str], columns: Mapping[str, str]) -> Fields:
    """What the row says in those columns: the text as it is, the rest without outer white space."""
    known = {field: row.get(column, "").strip() for field, column in columns.items()}
    doubts = list(_doubts(known))
    known["published"] = date_of(known.get("published", ""))
    known["language"] = language_of(known.get("language", ""))
    known["topics"] = topics_text(topics_in(known.get("topics", "")))
    metadata = Metadata(**{field: known.get(field, "") for field in (*FIELDS, "topics")})
    return Fields(row.get(columns[TEXT], ""), metadata, tuple(doubts))


def _doubts(known: Mapping[str, str]) -> Iterator[str]:
    published, language = known.get("published", ""), known.get("language", "")
    if published and not date_of(published):
        yield (
            said(
                "the date {published} is not understood and left empty: write YYYY-MM-DD",
                published=shown(published),
            )
        )
    if language and not language_of(language):
        yield said(
            "the language {language} is not understood: write two letters, such as hu",
            language=shown(language),
        )


def _listed(names: Sequence[str]) -> str:
    if not names:
        return said("there is none")
    return said("there is: {names}", names=_joined(names))


def _joined(names: Sequence[str]) -> str:
    first = ", ".join(printable(name[:60]) for name in names[:_LISTED])
    if len(names) <= _LISTED:
        return first
    return said("{names} and {more} more", names=first, more=len(names) - _LISTED)

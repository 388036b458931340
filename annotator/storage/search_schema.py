"""The tables of a search index, and the query that one of them takes."""

from collections.abc import Iterable, Mapping, Sequence

from annotator.domain.words import Part, Wanted

APPLICATION_ID = 0x414E4E53
"""The bytes "ANNS" in the file's header."""

VERSION = 2
"""Any other version is built anew; raise it when words are folded or cut in another way."""

TABLES = (
    "CREATE TABLE state (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",
    """CREATE TABLE doc (
        key INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        here INTEGER NOT NULL,
        title TEXT NOT NULL
    ) STRICT""",
    # Words come folded, so that none of SQLite's own ideas of letters is asked.
    "CREATE VIRTUAL TABLE body USING fts5 (words, title, content='', tokenize='ascii', prefix=2)",
    "CREATE TABLE term (key INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE) STRICT",
    "CREATE VIRTUAL TABLE inside USING fts5 (term, content='', tokenize='trigram')",
    # Near-duplicates: what is left of a body to compare, and how much of it two of them share.
    """CREATE TABLE sketch (
        sha256 TEXT NOT NULL PRIMARY KEY,
        body INTEGER NOT NULL,
        smallest BLOB NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE overlap (
        first TEXT NOT NULL,
        second TEXT NOT NULL,
        share REAL NOT NULL,
        PRIMARY KEY (first, second)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX overlap_second ON overlap (second)",
)

SHORTEST_TERM = 4
"""A word must be longer than the three letters that can be looked for inside it."""

MOST_TERMS = 2000


def match(wants: Iterable[Wanted], terms: Mapping[str, Sequence[str]]) -> str:
    """The query for texts that have all that is wanted.

    ``terms`` are the words of the corpus that have what is ``Part.inner`` inside.
    """
    parts = (part for each in wants for part in each.parts)
    return " AND ".join(_either(part, terms.get(part.inner, ())) for part in parts)


def _either(part: Part, terms: Sequence[str]) -> str:
    phrase = _quoted(" ".join(part.words)) + (" *" if _may_begin(part) else "")
    return f"({' OR '.join((phrase, *map(_quoted, terms)))})"


def _may_begin(part: Part) -> bool:
    # All words that begin with one letter of an alphabet would be half of the corpus.
    return part.begins and (len(part.words[-1]) > 1 or part.words[-1] > "\u2e7f")


def _quoted(words: str) -> str:
    return '"' + words.replace('"', "") + '"'

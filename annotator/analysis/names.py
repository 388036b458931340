"""Who and what a text names: its capitalised words, each in all its cases as one name."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from annotator.analysis.dated import is_of_calendar
from annotator.analysis.name_keys import name_keys
from annotator.analysis.places import LETTERS, place, place_of_two

LEAD = 400
LONGEST_NAME = 3
_WORD = r"[^\W\d_]*(?:[-’'‑][^\W\d_]+)*"
_SCRIPTS = (range(0x41, 0x530), range(0x1E00, 0x2000))
_CAPITALS = "".join(chr(it) for each in _SCRIPTS for it in each if chr(it).isupper())
_CAPITALISED = re.compile(rf"(?<![^\W_])[{_CAPITALS}]{_WORD}")
_ANY = re.compile(r"[^\W\d_]+")
_SENTENCE_START = re.compile(r"(?:^|[.!?…;:·\n\r»”\"“„«–—(]\s*)$")
# „Coreea de Nord“ is one name.
_WITHIN = frozenset({" ", "\u00a0", " de ", " of ", " της ", " του "})


@dataclass(slots=True)
class Name:
    """One name of a text: its keys, its shortest form, how often it stands and where first.

    Names that stand beside each other, such as Vladimir and Putin, are of one ``group``.
    """

    keys: frozenset[str]
    form: str
    count: int = 1
    first: int = 0
    place: bool = False
    group: int = -1


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    opens: bool  # at the start of a sentence, where every word has a capital letter


@dataclass(slots=True)
class _Gathered:
    names: dict[int, Name] = field(default_factory=dict)
    by_key: dict[str, int] = field(default_factory=dict)

    def add(self, name: Name) -> int:
        """The place of the name, or of the one that it is."""
        there = next((self.by_key[key] for key in sorted(name.keys) if key in self.by_key), None)
        if there is None:
            there = len(self.names)
            self.names[there] = name
        else:
            _join(self.names[there], name)
        for key in name.keys:
            self.by_key.setdefault(key, there)
        return there

    def join(self, places: list[int]) -> None:
        """Have the names in these places in one group."""
        groups = {self.names[each].group for each in places} - {-1}
        group = min(groups, default=min(places, default=-1))
        for each in places:
            self.names[each].group = group


def _join(known: Name, more: Name) -> None:
    # What both have in common is the name without its endings.
    known.keys = (known.keys & more.keys) or known.keys
    known.count += more.count
    known.first = min(known.first, more.first)
    if len(more.form) < len(known.form):
        known.form = more.form


def names_in(text: str, language: str, *, quotes: Iterable[tuple[int, str]] = ()) -> list[Name]:
    """The names of a text, each once; ``quotes`` are the starts and texts of entity spans.

    A word that opens a sentence is a name only where it has its capital elsewhere too, or stands
    before another one.
    """
    gathered = _Gathered()
    words = set(_ANY.findall(text))
    doubtful: list[Name] = []
    for run in _runs(text):
        if len(run) == 1 and run[0].opens:
            doubtful += _of_run(run, language)
            continue
        names = [name for name in _of_run(run, language) if name.form.lower() not in words]
        places = [gathered.add(name) for name in names]
        if 1 < len(places) <= LONGEST_NAME:
            gathered.join([it for it in places if not gathered.names[it].place])
    for start, quote in quotes:
        run = [_Word(each[0], start, False) for each in _CAPITALISED.finditer(quote)]
        for name in _of_run(run, language):
            gathered.add(name)
    for name in doubtful:
        if name.place or any(key in gathered.by_key for key in name.keys):
            gathered.add(name)
    return list(gathered.names.values())


def _runs(text: str) -> Iterator[list[_Word]]:
    """Capitalised words that follow each other."""
    run: list[_Word] = []
    end = -1
    for found in _CAPITALISED.finditer(text):
        start = found.start()
        if run and text[end:start] not in _WITHIN:
            yield run
            run = []
        opens = not run and bool(_SENTENCE_START.search(text[max(0, start - 4) : start]))
        run.append(_Word(found[0], start, opens))
        end = found.end()
    if run:
        yield run


def _of_run(run: list[_Word], language: str) -> Iterator[Name]:
    skip = False
    for at, word in enumerate(run):
        following = run[at + 1] if at + 1 < len(run) else None
        if skip:
            skip = False
            continue
        if following and (shown := place_of_two(word.text, following.text)):
            yield Name(frozenset({f"@{shown}"}), shown, first=word.start, place=True)
            skip = True
            continue
        # Jong Un is Jong-un, Dzsongun and Γιονγκ Ουν.
        if following and at and len(following.text) <= 3 and following.text[1:].islower():
            yield from _name(f"{word.text}-{following.text}", language, start=word.start)
            skip = True
            continue
        yield from _name(word.text, language, start=word.start)


def _name(text: str, language: str, *, start: int) -> Iterator[Name]:
    if len(text) < 2 or (len(text) == 2 and not text.isupper()) or is_of_calendar(text):
        return
    if "-" in text and (shown := place_of_two(*text.split("-", 1))):
        yield Name(frozenset({f"@{shown}"}), shown, first=start, place=True)
        return
    keys = (
        frozenset({text}) if text.isupper() and len(text) < LETTERS else name_keys(text, language)
    )
    if shown := place(keys):
        yield Name(frozenset({f"@{shown}"}), shown, first=start, place=True)
    elif keys:
        yield Name(keys, text, first=start)

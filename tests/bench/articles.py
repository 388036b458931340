"""Made-up articles of any length in three languages, and spans to mark in them; all seeded."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from annotator.domain.span import Layer, Range

Language = Literal["hu", "ro", "el"]
LANGUAGES: dict[Language, str] = {"hu": "Hungarian", "ro": "Romanian", "el": "Greek"}


@dataclass(frozen=True, slots=True)
class Words:
    """What the sentences of a language are put together from."""

    sentences: tuple[str, ...]
    people: tuple[str, ...]
    bodies: tuple[str, ...]
    places: tuple[str, ...]
    line_end: str = "\n"


@dataclass(frozen=True, slots=True)
class Marked:
    """A span before it belongs to anybody; the ranges are in code points."""

    layer: Layer
    label: str
    ranges: tuple[Range, ...]


WORDS: dict[Language, Words] = {
    "hu": Words(
        (
            "{person} szerint {place} lakói tavasz óta várják, hogy megnyíljon az új kompkikötő.",
            "{body} közölte, hogy a munkák {n} nap múlva érnek véget, a költségekről hallgatott.",
            "„Ezt a hidat nem mi romboltuk le” – mondta {person}, és letette a kalapját.",
            "A piacon {n} árus tiltakozott; {body} egyetlen levelükre sem válaszolt.",
            "Aki ma hallgat, az holnap a gyerekei szemébe sem nézhet – írta {person} a lapban.",
            "{place} fölött hajnalban köd ült, a vonatok {n} percet késtek.",
            "{person} és {person} között régi a vita: az egyik a malmot, a másik a gátat félti.",
            "{body} jelentése {n} oldalas, de a víz tisztaságáról egy sort sem tartalmaz.",
            "Hát persze, megint az árvízvédelem a hibás, csak azok nem, akik eladták a földet.",
            "Az ünnepségre {place} minden utcájából jöttek, a zenekar éjfélig játszott.",
        ),
        ("Barta Emőke", "Szűcs Ödön", "Kőszegi Hanna", "Fülöp Ágoston", "Nyíri Csenge"),
        ("a Folyami Hivatal", "a Gyümölcsösök Szövetsége", "a megyei rendőrség", "a Révtársaság"),
        ("Tiszaróka", "Alsóberek", "Nagyfüzes", "Kővágóörs", "Szélmalom"),
    ),
    "ro": Words(
        (
            "{person} spune că oamenii din {place} așteaptă de {n} luni redeschiderea gării.",
            "{body} a anunțat că lucrările costă cu {n} la sută mai mult decât se știa 🚧.",
            "„Nu noi am închis fântâna”, a răspuns {person}, ridicând din umeri.",
            "La târg au venit {n} de meșteri; {body} le-a promis un acoperiș până la iarnă ☔️.",
            "Toți cei care tac acum vor plăti mâine, a scris {person} pe peretele primăriei 😡.",
            "În {place} a plouat trei zile, iar șoseaua spre deal a rămas închisă.",
            "Între {person} și {person} cearta ține de pe vremea moștenirii livezii.",
            "Raportul are {n} de pagini, dar {body} nu pomenește nicăieri de poduri.",
            "Sigur, de vină e iarăși ploaia, niciodată cei care au tăiat pădurea.",
            "La serbare a cântat fanfara din {place}, iar copiii au primit turtă dulce 🎺👨‍👩‍👧.",
        ),
        ("Ilinca Țăranu", "Șerban Moldoveanu", "Ruxandra Vâlcu", "Anghel Brătescu"),
        ("Compania Apelor", "Asociația Livezilor", "poliția județeană", "Casa Morilor"),
        ("Valea Ștejarului", "Câmpulețul Mare", "Țepeni", "Fântâna Rece"),
        "\r\n",
    ),
    "el": Words(
        (
            "Ο δήμαρχος είπε στην εφημερίδα ότι η {person} θα επιστρέψει στο {place} ως το Πάσχα.",
            "Η {body} ανακοίνωσε πως τα έργα θα τελειώσουν σε {n} ημέρες, χωρίς να πει το κόστος.",
            "«Δεν κλείσαμε εμείς το λιμάνι», απάντησε η {person} και έφυγε από την αίθουσα.",
            "Στην αγορά μαζεύτηκαν {n} ψαράδες· η {body} δεν έστειλε κανέναν εκπρόσωπο.",
            "Όποιος σωπαίνει σήμερα θα ντρέπεται αύριο, έγραψε η {person} στον τοίχο.",
            "Πάνω από το {place} έπεσε ομίχλη και τα καΐκια έμειναν δεμένα ως το μεσημέρι.",
            "Ανάμεσα στην {person} και την {person} η διαμάχη για τον μύλο κρατάει χρόνια.",
            "Η έκθεση έχει {n} σελίδες, αλλά για το νερό η {body} δεν γράφει ούτε λέξη.",
            "Βέβαια, πάλι ο άνεμος φταίει και ποτέ εκείνοι που πούλησαν το δάσος.",
            "Στο πανηγύρι ήρθε κόσμος από το {place} και η μπάντα έπαιζε ως τα ξημερώματα.",
        ),
        ("Ασπασία Μαυρίδου", "Ευανθία Καλλέργη", "Φωτεινή Ζερβού", "Δέσποινα Ράλλη"),
        ("Λιμενική Ένωση", "Εταιρεία Υδάτων", "νομαρχία", "Ένωση Ελαιώνων"),
        ("Αλμυροπόταμο", "Κεφαλόβρυσο", "Πευκοχώρι", "Ξερολίθι"),
    ),
}


def text_of(language: Language, size: int, *, seed: int, sentences: tuple[int, int]) -> str:
    """A text of about that many bytes in UTF-8, its paragraphs of so many sentences.

    Every twelfth paragraph is short, as a headline between them.
    """
    drawn, words = random.Random(seed), WORDS[language]
    parts: list[str] = []
    length = 0
    while length < size:
        headline = len(parts) % 12 == 11 and sentences[1] < 100
        wanted = 1 if headline else drawn.randint(*sentences)
        paragraph = []
        for _ in range(wanted):
            paragraph.append(_sentence(words, drawn))
            length += len(paragraph[-1].encode()) + 1
            if length >= size:
                break
        parts.append(" ".join(paragraph))
    return words.line_end.join(parts)


def _sentence(words: Words, drawn: random.Random) -> str:
    frame = drawn.choice(words.sentences)
    while "{person}" in frame:
        frame = frame.replace("{person}", drawn.choice(words.people), 1)
    return frame.format(
        body=drawn.choice(words.bodies), place=drawn.choice(words.places), n=drawn.randint(2, 400)
    )


ENTITIES = ("PER", "ORG", "GPE", "LOC", "EVT", "FAC")
CLAIMS = ("Claim", "Premise")
FRAMINGS = ("Doubt", "Straw_Man", "Whataboutism", "Flag_Waving", "Red_Herring", "Appeal_to_Values")


def spans_of(text: str, count: int, *, seed: int) -> list[Marked]:
    """So many different spans from word to word: half of them alone, half of them in knots.

    In a knot a claim holds entities, a framing stands on the same extent, another one crosses its
    end, and one in thirty goes over several paragraphs; some claims have two ranges.
    """
    words = [Range(*found.span()) for found in re.finditer(r"\S+", text)]
    drawn = random.Random(seed)
    found: dict[Marked, None] = {}
    while len(found) < count:
        first = drawn.randrange(len(words))
        for each in (
            _knot(words, first, drawn=drawn)
            if drawn.random() < 0.2
            else _single(words, first, drawn=drawn)
        ):
            found.setdefault(each)
    return list(found)[:count]


def _single(words: list[Range], first: int, *, drawn: random.Random) -> Iterator[Marked]:
    kind = drawn.random()
    if kind < 0.6:
        yield _marked("entity", _extent(words, first, drawn.randint(1, 3)), drawn=drawn)
    elif kind < 0.8:
        yield _marked("claim", _extent(words, first, drawn.randint(6, 25)), drawn=drawn)
    else:
        yield _marked("framing", _extent(words, first, drawn.randint(2, 14)), drawn=drawn)


def _knot(words: list[Range], first: int, *, drawn: random.Random) -> Iterator[Marked]:
    length = drawn.randint(8, 30)
    extent = _extent(words, first, length)
    yield _marked("claim", extent, drawn=drawn)
    for _ in range(2):
        inside = first + drawn.randrange(length - 2)
        yield _marked("entity", _extent(words, inside, drawn.randint(1, 2)), drawn=drawn)
    yield _marked("framing", extent, drawn=drawn)
    yield _marked("framing", _extent(words, first + length // 2, length), drawn=drawn)
    if drawn.random() < 0.3:
        far = _extent(words, first + length + 4, drawn.randint(4, 10))
        if far[0].start > extent[0].end:
            yield _marked("claim", (*extent, *far), drawn=drawn)
    if drawn.random() < 0.2:
        yield _marked("framing", _extent(words, first, drawn.randint(120, 400)), drawn=drawn)


def _extent(words: list[Range], first: int, count: int) -> tuple[Range, ...]:
    first = min(first, len(words) - 1)
    last = min(first + count, len(words)) - 1
    return (Range(words[first].start, words[last].end),)


LABELS: dict[Layer, tuple[str, ...]] = {"entity": ENTITIES, "claim": CLAIMS, "framing": FRAMINGS}


def _marked(layer: Layer, ranges: tuple[Range, ...], *, drawn: random.Random) -> Marked:
    return Marked(layer, drawn.choice(LABELS[layer]), ranges)

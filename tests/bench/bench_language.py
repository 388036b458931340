"""How often the language is found by the length of the text, and how many articles a second."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.article import SURE_OF_LANGUAGE
from annotator.text.language import detect_language
from tests.bench.table import Shown, Table, measure

LENGTHS = (30, 40, 60, 80, 120, 160)
# Of the bench's own, so that nobody has seen them before.
SENTENCES = {
    "hu": (
        "A kikötő tavaly ősz óta zárva van, mert a hatóságok nem tudtak megegyezni a díjakról.",
        "Senki sem emlékszik már arra, ki nyitotta ki először a zsilipet azon az éjszakán.",
        "A képviselők kedden szavaznak a javaslatról, amelyet az ellenzék elfogadhatatlannak tart.",
    ),
    "ro": (
        "Portul este închis din toamna trecută, pentru că autoritățile nu au căzut de acord.",
        "Nimeni nu își mai amintește cine a deschis prima dată ecluza în noaptea aceea.",
        "Deputații votează marți propunerea pe care opoziția o consideră inacceptabilă.",
    ),
    "el": (
        "Το λιμάνι είναι κλειστό από το περασμένο φθινόπωρο, γιατί οι αρχές δεν συμφώνησαν.",
        "Κανείς δεν θυμάται πια ποιος άνοιξε πρώτος το φράγμα εκείνη τη νύχτα.",
        "Οι βουλευτές ψηφίζουν την Τρίτη την πρόταση που η αντιπολίτευση απορρίπτει.",
    ),
    "en": (
        "The harbour has been closed since last autumn because nobody could agree on the fees.",
        "No one remembers any longer who opened the lock for the first time that night.",
        "Members vote on Tuesday on the motion that the opposition calls unacceptable.",
    ),
    "de": (
        "Der Hafen ist seit dem vergangenen Herbst geschlossen, weil man sich nicht einigte.",
        "Niemand erinnert sich mehr daran, wer in jener Nacht die Schleuse zuerst öffnete.",
    ),
    "fr": (
        "Le port est fermé depuis l'automne dernier, faute d'accord entre les autorités.",
        "Plus personne ne se rappelle qui ouvrit l'écluse pour la première fois cette nuit-là.",
    ),
    "ru": (
        "Порт закрыт с прошлой осени, потому что власти не смогли договориться о сборах.",
        "Никто уже не помнит, кто в ту ночь первым открыл ворота шлюза.",
    ),
    "uk": (
        "Порт зачинено з минулої осені, бо влада не змогла домовитися про збори.",
        "Ніхто вже не пам'ятає, хто тієї ночі першим відчинив ворота шлюзу.",
    ),
    "pl": (
        "Port jest zamknięty od zeszłej jesieni, ponieważ władze nie uzgodniły opłat.",
        "Nikt już nie pamięta, kto tamtej nocy pierwszy otworzył wrota śluzy.",
    ),
    "tr": (
        "Liman geçen sonbahardan beri kapalı, çünkü yetkililer ücretler üzerinde anlaşamadı.",
        "O gece savağı ilk kimin açtığını artık kimse hatırlamıyor.",
    ),
    "ar": (
        "الميناء مغلق منذ الخريف الماضي لأن السلطات لم تتفق على الرسوم المطلوبة.",
        "لم يعد أحد يتذكر من فتح البوابة أول مرة في تلك الليلة الباردة.",
    ),
}


@dataclass(frozen=True, slots=True)
class Accuracy:
    """For each length how many heads of sentences were told rightly, wrongly, and how surely."""

    rows: tuple[tuple[int, int, int, int, int], ...]

    def lines(self) -> list[str]:
        head = (
            f"{'characters':>10}  {'texts':>5}  {'right':>6}  {'sure':>6}  {'sure and wrong':>14}"
        )
        title = f"The language of sentences in {len(SENTENCES)} languages, by their length"
        return [title, head, *(_line(row) for row in self.rows)]


def run() -> Iterator[Shown]:
    """The accuracy on sentences of our own, and the time for articles of 3,000 characters."""
    yield Accuracy(tuple(_row(length) for length in LENGTHS))
    articles = [" ".join(each * 20)[:3000] for each in SENTENCES.values()]
    yield Table(
        f"The language of {len(articles)} articles",
        (measure("all", lambda: [detect_language(each) for each in articles], repeat=5),),
    )
    yield Rate(_per_second(articles))


@dataclass(frozen=True, slots=True)
class Rate:
    """Articles per second."""

    value: float

    def lines(self) -> list[str]:
        return [f"{self.value:.0f} articles a second"]


def _per_second(articles: list[str]) -> float:
    row = measure("all", lambda: [detect_language(each) for each in articles], repeat=3)
    return len(articles) / row.median


def _row(length: int) -> tuple[int, int, int, int, int]:
    found = [
        (language, detect_language(" ".join(sentences)[:length]))
        for language, sentences in SENTENCES.items()
        for sentences in _heads(sentences)
    ]
    sure = [(wanted, guess) for wanted, guess in found if guess.confidence >= SURE_OF_LANGUAGE]
    wrong = sum(wanted != guess.language for wanted, guess in sure)
    right = sum(wanted == guess.language for wanted, guess in found)
    return length, len(found), right, len(sure), wrong


def _heads(sentences: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The sentences from each of them on, so that long heads are there, too."""
    for at in range(len(sentences)):
        yield (*sentences[at:], *sentences[:at])


def _line(row: tuple[int, int, int, int, int]) -> str:
    length, texts, right, sure, wrong = row
    return f"{length:>10}  {texts:>5}  {right / texts:>6.1%}  {sure / texts:>6.1%}  {wrong:>14}"

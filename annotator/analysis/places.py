"""Countries and capitals whose names differ so much between languages that sounds do not help."""

from functools import cache

from annotator.analysis.name_keys import whole_key
from annotator.analysis.spelling import folded

# The first name is the one that is shown.
_TABLE = """
Russia Oroszország Rusia Ρωσία Россия Russland Russie Rosja Росія Rusland Rússia
Ukraine Ukrajna Ucraina Ουκρανία Украина Україна Ukraina Ucrania
China Kína Κίνα Китай Chine Cina Chiny Çin
Hungary Magyarország Ungaria Ουγγαρία Венгрия Угорщина Ungarn Hongrie Węgry
Romania Románia România Ρουμανία Румыния Румунія Rumänien Roumanie Rumunia
Greece Görögország Grecia Ελλάδα Ελλάς Греция Греція Griechenland Grèce Grecja
Germany Németország Germania Γερμανία Германия Німеччина Deutschland Allemagne Niemcy Alemania
France Franciaország Franța Γαλλία Франция Франція Frankreich Francja Francia
Britain Nagy-Britannia Britania Βρετανία Британия Британія Großbritannien Bretagne
Italy Olaszország Italia Ιταλία Италия Італія Italien Włochy
Spain Spanyolország Spania Ισπανία Испания Іспанія Spanien Espagne Hiszpania España
Poland Lengyelország Polonia Πολωνία Польша Польща Polen Pologne Polska
Turkey Törökország Turcia Τουρκία Турция Туреччина Türkei Turquie Turcja Türkiye
Serbia Szerbia Σερβία Сербия Сербія Serbien Serbie Srbija
Bulgaria Bulgária Βουλγαρία Болгария Болгарія Bulgarien България
Austria Ausztria Αυστρία Австрия Австрія Österreich Autriche
Slovakia Szlovákia Slovacia Σλοβακία Словакия Словаччина Slowakei Slovensko
Croatia Horvátország Croația Κροατία Хорватия Хорватія Kroatien Hrvatska
Czechia Csehország Cehia Τσεχία Чехия Чехія Tschechien Česko
Moldova Μολδαβία Молдова Moldau
Belarus Fehéroroszország Belarusz Λευκορωσία Беларусь Білорусь
Japan Japán Japonia Ιαπωνία Япония Японія
India Ινδία Индия Індія Indien
Israel Izrael Ισραήλ Израиль Ізраїль
Iran Irán Ιράν Иран Іран
Egypt Egyiptom Egipt Αίγυπτος Египет Єгипет Ägypten
Brazil Brazília Brazilia Βραζιλία Бразилия Бразилія Brasilien
Cyprus Ciprus Cipru Κύπρος Кипр Кіпр Zypern
Beijing Peking Pekin Πεκίνο Пекин Пекін Pékin
Pyongyang Phenjan Phenian Πιονγκγιάνγκ Пхеньян Pjöngjang
Seoul Szöul Seul Σεούλ Сеул
Moscow Moszkva Moscova Μόσχα Москва Moskau Moscou Moskwa
Kremlin Kreml Κρεμλίνο Кремль
Kyiv Kijev Kiev Κίεβο Киев Київ Kiew Kijów
Athens Athén Atena Αθήνα Афины Афіни Athen Athènes Ateny
Bucharest Bukarest București Βουκουρέστι Бухарест Bukareszt
Budapest Budapesta Βουδαπέστη Будапешт
Vienna Bécs Viena Βιέννη Вена Відень Wien Vienne Wiedeń
Brussels Brüsszel Bruxelles Βρυξέλλες Брюссель Brüssel Bruksela
Warsaw Varsó Varșovia Βαρσοβία Варшава Warschau Warszawa
Belgrade Belgrád Belgrad Βελιγράδι Белград Beograd
Bratislava Pozsony Μπρατισλάβα Братислава Pressburg
Istanbul Isztambul Κωνσταντινούπολη Стамбул İstanbul
Ankara Άγκυρα Анкара
Geneva Genf Γενεύη Женева Genève Genewa
Rome Róma Roma Ρώμη Рим Rom Rzym
Paris Párizs Παρίσι Париж Paryż
London Londra Λονδίνο Лондон Londres Londyn
Berlin Βερολίνο Берлин
Munich München Μόναχο Мюнхен Monachium
Cluj Kolozsvár Klausenburg Κλουζ
Timișoara Temesvár Temeswar Τιμισοάρα
Thessaloniki Szaloniki Salonic Θεσσαλονίκη Салоники
"""
# By the first letters of two words, for in between there may be one such as "de".
_OF_TWO_WORDS = {
    "North Korea": "esza kore|core nord|βορε κορε|nort kore|севе коре|півн коре|nord kore",
    "South Korea": "del kore|core sud|νοτι κορε|sout kore|южна коре|півд коре|sudk kore",
    "United States": "egye alla|stat unit|ηνωμ πολι|unit stat|соед штат|сполу штат|vere staa",
    "Britain": "egye kira|rega unit|ηνωμ βασι|unit king",
}
LETTERS = 4
_SPELT = ("", "hu", "ro", "pl", "de")


@cache
def _of_one_word() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        shown, *others = line.split()
        for name in (shown, *others):
            for language in _SPELT:
                found.setdefault(whole_key(name, language), shown)
    return found


@cache
def _of_two_words() -> dict[tuple[str, str], str]:
    return {
        (first, second): shown
        for shown, all_names in _OF_TWO_WORDS.items()
        for first, second in (names.split() for names in all_names.split("|"))
    }


def place(keys: frozenset[str]) -> str:
    """The English name of the place with one of these keys, "" when it is none of the table."""
    known = _of_one_word()
    return next((known[key] for key in sorted(keys) if key in known), "")


def place_of_two(first: str, second: str) -> str:
    """The English name of the place with a name of these two words, "" for none."""
    return _of_two_words().get((folded(first)[:LETTERS], folded(second)[:LETTERS]), "")

"""Eight-bit encodings are told apart by what their words would be."""

import pytest

from annotator.text.legacy import ENCODINGS, MARGIN, UNDEFINED, candidates, decoding_table

# Sentences of our own; every one has letters on which its encodings differ.
HUNGARIAN = "Az őrök fűtetlen bódékban éjszakáznak, és a révész sűrűn köszöni a kőszenet."
ROMANIAN = "Bătrânii îşi amintesc că soldaţii păzesc ecluza şi ţin podul închis."
GREEK = "Άνθρωποι της πόλης θυμούνται πώς ήταν. Άλλοι, όπως η Άννα, ελπίζουν ακόμη."
RUSSIAN = "Старики помнят, как работала переправа. Солдаты ночуют в будках."
UKRAINIAN = "Її охоронці ночують у будках, і люди пам’ятають, якою була переправа."
BULGARIAN = "Старите хора помнят как работеше фериботът преди войната."
POLISH = "Żołnierze śpią w nieogrzewanych budkach, źle się dzieje nad śluzą."
CZECH = "Žena říká, že šedý člun ťukal o břeh, a rybáři čekají na přívoz."
GERMAN = "Die Bürgermeister müssen größere Brücken über den Fluss bauen."
FRENCH = "Les aînés se souviennent du passage, là-bas, près du château où ils étaient."
TURKISH = "Yaşlılar savaştan önce geçidin nasıl çalıştığını hatırlıyor, ışık yok."
ENGLISH = "“We ask for what is ours,” said the master – and he’ll wait…"
TEXTS = [
    (HUNGARIAN, "cp1250"),
    (HUNGARIAN, "iso8859-2"),
    (HUNGARIAN, "iso8859-16"),
    (HUNGARIAN, "cp852"),
    (ROMANIAN, "cp1250"),
    (ROMANIAN, "iso8859-2"),
    ("„" + ROMANIAN.replace("ş", "ș").replace("ţ", "ț") + "”", "iso8859-16"),
    (GREEK, "cp1253"),
    (GREEK, "iso8859-7"),
    (GREEK, "cp737"),
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8-r"),
    (RUSSIAN, "iso8859-5"),
    (RUSSIAN, "cp866"),
    (UKRAINIAN, "cp1251"),
    (UKRAINIAN.replace("’", "'"), "koi8-u"),
    (BULGARIAN, "cp1251"),
    (POLISH, "cp1250"),
    (POLISH, "iso8859-2"),
    (CZECH, "cp1250"),
    (CZECH, "iso8859-2"),
    (GERMAN, "cp1252"),
    (FRENCH, "cp1252"),
    (TURKISH, "cp1254"),
    (ENGLISH, "cp1252"),
]


@pytest.mark.parametrize(("text", "encoding"), TEXTS)
def test_the_best_candidate_reads_the_text_as_it_was(text: str, encoding: str) -> None:
    best = candidates(text.encode(encoding))[0]
    assert text.encode(encoding).decode(best.encoding) == text
    assert not best.doubtful


@pytest.mark.parametrize(("text", "encoding"), TEXTS)
def test_capitals_are_no_hindrance(text: str, encoding: str) -> None:
    data = text.upper().encode(encoding)
    assert data.decode(candidates(data)[0].encoding) == text.upper()


def test_encodings_that_read_alike_stand_close_together() -> None:
    first, second = candidates(HUNGARIAN.encode("cp1250"))[:2]
    assert (first.encoding, second.encoding) == ("cp1250", "iso8859-2")
    assert second.cost - first.cost < MARGIN


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("ראשי הערים של שתי הערים שעל גדות הנהר נפגשו שוב בשבת.", "cp1255"),
        ("التقى رئيسا بلديتي المدينتين مرة أخرى يوم السبت.", "cp1256"),
        ("两座城市的市长星期六再次会面。老人们还记得战前渡口的样子。", "gbk"),
        ("川の両岸にある二つの町の町長が土曜日に再び会談した。", "shift_jis"),
        (GREEK, "mac_greek"),
        (HUNGARIAN, "mac_latin2"),
    ],
)
def test_what_is_written_in_none_of_them_is_doubtful(text: str, encoding: str) -> None:
    assert candidates(text.encode(encoding) * 3)[0].doubtful


@pytest.mark.parametrize(
    ("text", "one", "other"), [(HUNGARIAN, "cp1250", "cp852"), (RUSSIAN, "cp1251", "koi8-r")]
)
def test_two_encodings_in_one_file_are_doubtful(text: str, one: str, other: str) -> None:
    assert candidates((text.encode(one) + b"\n" + text.encode(other)) * 3)[0].doubtful


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Ő és ő meg á", "cp1250"),
        ("naïve café, façade", "cp1252"),
        ("The toll is €4 or £2; it was 20°C.", "cp1252"),
        ("Copyright © 2025 by the harbour", "cp1252"),
        ("Őt «látta» Ödön…", "cp1250"),
    ],
)
def test_a_few_letters_in_a_latin_text_are_no_other_script(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    assert data.decode(candidates(data)[0].encoding) == text


def test_signs_within_words_speak_against_an_encoding() -> None:
    # cp1250 would read these as a guillemet, a degree sign and a pilcrow amid letters.
    for text in ("Pśli kośćmi šťastně", "gąska ślubna święta", "Ќе дойде ферибот"):
        encoding = "iso8859-5" if text > "\u0250" else "iso8859-2"
        data = text.encode(encoding)
        assert data.decode(candidates(data)[0].encoding) == text


def test_a_table_says_what_bytes_stand_for_nothing() -> None:
    assert decoding_table("cp1252")[0x81] == UNDEFINED
    assert decoding_table("iso8859-2")[0x81] == UNDEFINED  # a control character
    assert decoding_table("iso8859-2")[0x85] == "\x85"  # which ends a line
    assert decoding_table("cp1250")[0xF5] == "ő"


def test_every_encoding_is_one_byte_wide_and_called_as_python_does() -> None:
    import codecs

    for encoding, languages, handicap in ENCODINGS:
        assert codecs.lookup(encoding).name == encoding
        assert len(decoding_table(encoding)) == 128
        assert languages
        assert handicap >= 0


def test_symbols_alone_leave_all_open() -> None:
    assert len(candidates("a – b".encode("cp1252"))) == len(ENCODINGS)

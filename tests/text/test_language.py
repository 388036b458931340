"""The language is found in the body, the same each time, from any thread, and never by a crash."""

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.article import Region
from annotator.text.language import (
    LANGUAGES,
    UNKNOWN,
    body,
    detect_language,
    is_warm,
    part_at,
    parts_in_other_languages,
    warm_up,
)

ROOT = Path(__file__).resolve().parents[2]
SENTENCES = {
    "hu": "A révész szerint tűrhetetlen, hogy a zsilipet őrző katonák fűtetlen bódékban alszanak.",
    "ro": "Bătrânii își amintesc cum funcționa trecerea peste râu înainte de începutul războiului.",
    "el": "Οι άνθρωποι της πόλης θυμούνται πώς λειτουργούσε το πέρασμα πριν από τον πόλεμο.",
    "en": "The people of the town remember how the ferry used to work before the war began.",
    "ru": "Старики помнят, как работала переправа до войны, и ждут, когда построят мост.",
    "de": "Die Leute der Stadt erinnern sich noch, wie die Fähre vor dem Krieg übersetzte.",
    "zh-cn": "两座城市的市长星期六再次会面。老人们还记得战前渡口的样子,也在等待新的大桥。",
}


@pytest.mark.parametrize(("language", "text"), SENTENCES.items())
def test_a_sentence_is_enough(language: str, text: str) -> None:
    guess = detect_language(text)
    assert guess.language == language
    assert guess.confidence > 0.9


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "12 345 678 – 2025. 08. 12., 20:40 !!! 🙂🙂🙂",
        "nineteen letters, no",
    ],
)
def test_too_little_to_tell_is_unknown(text: str) -> None:
    assert detect_language(text) == UNKNOWN


def test_a_script_without_statistics_is_unknown() -> None:
    for text in ("ქალაქის მცხოვრებლებს ახსოვთ ბორანი", "Քաղաքի բնակիչները հիշում են լաստանավը"):
        assert detect_language(text) == UNKNOWN
    assert detect_language("ꜳ" * 30) == UNKNOWN


def test_the_same_text_gives_the_same_answer() -> None:
    unsure = "Digi Sport Kremlin Getty Images Kim Jong"
    assert len({detect_language(unsure) for _ in range(20)}) == 1


def test_decomposed_accents_are_no_hindrance() -> None:
    import unicodedata

    for language in ("hu", "ro", "el"):
        decomposed = unicodedata.normalize("NFD", SENTENCES[language])
        assert detect_language(decomposed) == detect_language(SENTENCES[language])


def test_only_the_beginning_counts() -> None:
    assert detect_language((SENTENCES["hu"] + " ") * 6 + SENTENCES["en"] * 5000).language == "hu"


def test_the_first_use_from_many_threads_is_as_right_as_any() -> None:
    program = f"""
import sys, threading
sys.setswitchinterval(1e-5)
from annotator.text.language import detect_language
found, start = [], threading.Barrier(4)
def run():
    start.wait()
    found.append(detect_language({SENTENCES["hu"]!r}))
threads = [threading.Thread(target=run) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(found), len(set(found)), found[0].language)
"""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == ""
    assert done.stdout.split() == ["4", "1", "hu"]


def test_the_body_is_what_is_in_no_region() -> None:
    text = "0123456789"
    assert body(text, ()) == text
    regions = [Region("title", 7, 9), Region("header", 0, 2), Region("caption", 1, 3)]
    assert body(text, regions) == "34569"
    assert body(text, [Region("header", 0, 8), Region("title", 2, 4)]) == "89"
    assert body(text, [Region("boilerplate", 0, 10)]) == ""


def test_all_languages_of_the_library_can_be_chosen() -> None:
    from langdetect.detector_factory import PROFILES_DIRECTORY

    assert sorted(LANGUAGES) == sorted(path.name for path in Path(PROFILES_DIRECTORY).iterdir())


def test_of_few_letters_nobody_is_sure() -> None:
    short = detect_language("Bătrânii își amintesc bine totul")
    assert short.language == "ro"
    assert short.confidence <= 0.85
    assert detect_language(SENTENCES["ro"]).confidence > 0.9


@pytest.mark.parametrize("end", ["\n\n", "\r\n", "\u2029"])
def test_paragraphs_in_another_language_are_found_with_their_places(end: str) -> None:
    text = end.join((SENTENCES["ro"], "Kremlin.", f"  {SENTENCES['en']} ", SENTENCES["ro"]))
    (part,) = parts_in_other_languages(text, (), language="ro")
    assert (text[part.start : part.end], part.language) == (SENTENCES["en"], "en")
    for position in (part.start, part.end):
        assert part_at(text, (), position=position, language="ro") == part
        assert part_at(text, (), position=position, language="en") is None
    assert part_at(text, (), position=3, language="ro") is None
    region = Region("caption", part.start + 1, part.start + 2)
    assert list(parts_in_other_languages(text, [region], language="ro")) == []
    assert part_at(text, [region], position=part.start, language="ro") is None


def test_a_part_is_found_deep_in_a_long_text_and_none_between_lines() -> None:
    text = (SENTENCES["ro"] + "\n\n") * 100 + SENTENCES["en"]
    assert part_at(text, (), position=len(text), language="ro") is not None
    assert part_at(text, (), position=len(SENTENCES["ro"]) + 1, language="ro") is None
    assert part_at("", (), position=0, language="ro") is None


def test_warming_up_twice_does_no_harm() -> None:
    warm_up()
    warm_up()
    assert is_warm()
    assert detect_language(SENTENCES["el"]).language == "el"

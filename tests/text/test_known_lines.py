"""Lines of known wording are told for what they are, and no others."""

import unicodedata

import pytest

from annotator.text.known_lines import NAVIGATION, KnownLine, folded, known_line


def test_folding_takes_accents_and_capitals_in_every_script() -> None:
    assert folded("ÁRVÍZTŰRŐ Ștergător ΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣ επίσης") == (
        "arvizturo stergator διαβαστε επισησ επισησ"
    )


def test_wordings_are_listed_as_they_are_compared() -> None:
    assert "" not in NAVIGATION
    assert all(folded(each) == each == each.strip(" :") for each in NAVIGATION)


@pytest.mark.parametrize(
    "line",
    [
        "Kapcsolódó",
        "KAPCSOLÓDÓ:",
        "Live TV",
        "Te-ar putea interesa și:",
        "Te-ar putea interesa şi",
        unicodedata.normalize("NFD", "Διαβάστε επίσης"),
        "Read more",
        "Home | World | Sport",
        "Citește și: Zahărul s-a scumpit",
        "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Τρίτη αύξηση στη ζάχαρη",
        "Olvassa el: Harmadszor drágult a cukor",
        "Acasă / Externe / Război",
        "Αρχική › Κόσμος › Άμυνα",
        "World  Sport  Weather  Podcasts",
        "Megosztom   Küldés",
    ],
)
def test_navigation_is_boilerplate_anywhere(line: str) -> None:
    assert known_line(line, in_head=False) == KnownLine("boilerplate")
    assert known_line(line, in_head=True) == KnownLine("boilerplate")


@pytest.mark.parametrize(
    "line",
    [
        "Getty Images",
        "AFP",
        "Reuters / J. Doe",
        "Fotó: Valaki",
        "The lock at dawn. Photograph: A. Person",
        "Barje în port. Sursa foto: arhiva",
        "Φωτογραφία: Κάποιος",
        "The lock at dawn / AFP",
        "The lock at dawn (Getty Images)",
        "Kiemelt kép: " + "a zsilip " * 40,
    ],
)
def test_credits_are_captions(line: str) -> None:
    assert known_line(line, in_head=False) == KnownLine("caption")


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("admin Kovács Anna", "Kovács Anna"),
        ("Írta: Gombkötő Ágoston", "Gombkötő Ágoston"),
        ("szerző: Szalkai Bertold", "Szalkai Bertold"),
        ("de Corneliu Brătaru", "Corneliu Brătaru"),
        ("Autor: A. R. Popescu-Ionescu", "A. R. Popescu-Ionescu"),
        ("By Rowan Ellery in Lodva", "Rowan Ellery"),
        ("BY ROWAN O’NEILL", "ROWAN O’NEILL"),
        (unicodedata.normalize("NFD", "Από την Κατερίνα Αυλωνίτη"), "Κατερίνα Αυλωνίτη"),
        ("Του Άριστου Βελισσαρίδη", ""),
    ],
)
def test_bylines_name_the_author_above_the_body(line: str, author: str) -> None:
    assert known_line(line, in_head=True) == KnownLine("byline", author=author)
    assert known_line(line, in_head=False) is None


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Forrás: MTI", "MTI"),
        ("Sursa: Ora Publică", "Ora Publică"),
        ("Με πληροφορίες από ΑΠΕ - ΜΠΕ", "ΑΠΕ - ΜΠΕ"),
    ],
)
def test_a_named_source_is_taken(line: str, source: str) -> None:
    assert known_line(line, in_head=False) == KnownLine("byline", source=source)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("2025. 08. 12. 20:40", "2025-08-12"),
        ("2025-08-02", "2025-08-02"),
        ("2025/8/2, 9:05", "2025-08-02"),
        ("2025. 13. 45.", ""),
        ("12 August 2025, 14:05", "2025-08-12"),
        ("Data publicării: 12 august 2025, 11:40", "2025-08-12"),
        ("14 марта 2024, 18:25", ""),
        ("Published:   Updated:", ""),
        ("Frissítve: tegnap", ""),
    ],
)
def test_times_belong_to_the_header(line: str, published: str) -> None:
    assert known_line(line, in_head=True) == KnownLine("header", published=published)
    assert known_line(line, in_head=False) is None


@pytest.mark.parametrize(
    "line",
    [
        "The ferry did not come.",
        "Related to this, the mayor said nothing.",
        "by and large a good year",
        "By the river he sat",
        "de la capătul lumii",
        "Home is where the ferry is",
        "She said | and left",
        "Photo finish at the lock",
        "12 August 2025 was a Tuesday, said the mayor",
        "A long first item that no menu has | two | three",
        "Του άρεσε πολύ",
        "Fotó: " + "x" * 600,
    ],
)
def test_other_lines_are_not_known(line: str) -> None:
    assert known_line(line, in_head=True) is None

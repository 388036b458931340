"""Who and what a text names: each name once, in all its cases."""

from annotator.analysis.names import Name, names_in


def forms(text: str, language: str = "") -> dict[str, int]:
    return {name.form: name.count for name in names_in(text, language)}


def test_all_cases_of_a_name_are_one() -> None:
    text = "A miniszter Kovalenkóval és Orliccal járt ott. Ott volt Orlic, Orlicnak is, Kovalenko."
    assert forms(text, "hu") == {"Kovalenko": 2, "Orlic": 3}


def test_the_word_that_opens_a_sentence_counts_only_if_it_is_a_name_elsewhere() -> None:
    text = "Nobody slept. Lodva slept, said Ada. Ada lives in Lodva. Yesterday was quiet."
    assert forms(text, "en") == {"Lodva": 2, "Ada": 2}


def test_what_also_stands_in_small_letters_is_no_name() -> None:
    assert forms("They say the Mayor slept. The mayor of Lodva did.", "en") == {"Lodva": 1}


def test_a_short_second_name_belongs_to_the_one_before_it() -> None:
    (kim, jong) = names_in("said Kim Jong Un to us", "en")
    assert (kim.form, jong.form) == ("Kim", "Jong-Un")
    assert "iongun" in jong.keys


def test_names_beside_each_other_are_of_one_group() -> None:
    names = names_in("heard that Ilinca Dragomir met Kaarel Tamm; then Dragomir left", "en")
    groups = {name.form: name.group for name in names}
    assert groups["Ilinca"] == groups["Dragomir"] != groups["Kaarel"] == groups["Tamm"]


def test_a_headline_in_capitals_is_no_group() -> None:
    names = names_in("and Ferry Aground Off Mytilene Coast, they say", "en")
    assert {name.group for name in names} == {-1}


def test_places_are_known_by_one_name() -> None:
    found = names_in("că Statele Unite și Coreea de Nord, iar Észak-Korea și Rusia", "ro")
    assert {name.form for name in found if name.place} == {"United States", "North Korea", "Russia"}


def test_entity_spans_name_too() -> None:
    names = names_in("nobody is named here", "en", quotes=[(5, "Ada Byron"), (9, "the mayor")])
    assert [name.form for name in names] == ["Ada", "Byron"]
    assert isinstance(names[0], Name)


def test_a_text_without_letters_names_nobody() -> None:
    assert names_in("… 12 % 🙂 \ud800", "") == []

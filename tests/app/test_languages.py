"""The languages to choose from, and the paragraphs that are in another one."""

from annotator.app.languages import choices, language_at, other_languages, warm_up
from annotator.app.session import Session
from annotator.domain.article import Region
from annotator.domain.commands.articles import EditArticle, ImportArticles, SetRegions
from tests.domain.conftest import record_of

RO = "Bătrânii își amintesc cum funcționa trecerea peste râu înainte de începutul războiului."
EN = "The people of the town remember how the ferry used to work before the war began."
TEXT = f"{RO}\n\n{EN}\n\n{RO}"


def test_languages_of_the_project_are_offered_first(empty: Session) -> None:
    assert choices(empty.library)[:4] == ("hu", "ro", "el", "en")
    records = [record_of(f"{each}.", language=each) for each in ("sw", "fi")]
    records.append(record_of("more", language="fi"))
    empty.do(ImportArticles(tuple(records)))
    offered = choices(empty.library)
    assert offered[:4] == ("fi", "sw", "hu", "ro")
    assert len(offered) == len(set(offered)) >= 55


def test_a_paragraph_in_another_language_is_told(empty: Session) -> None:
    warm_up()
    record = record_of(TEXT, language="ro")
    article = record.article.id
    empty.do(ImportArticles((record,)))
    (part,) = other_languages(empty.library, article)
    assert (TEXT[part.start : part.end], part.language) == (EN, "en")
    assert language_at(empty.library, article, position=part.start + 3) == "en"
    assert language_at(empty.library, article, position=3) == ""
    empty.do(SetRegions(article, (Region("boilerplate", part.start, part.end),)))
    assert other_languages(empty.library, article) == ()
    assert language_at(empty.library, article, position=part.start + 3) == ""
    empty.do(EditArticle(article, "language", ""))
    assert other_languages(empty.library, article) == ()
    assert language_at(empty.library, article, position=part.start + 3) == ""

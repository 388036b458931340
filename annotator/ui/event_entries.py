"""What the events panel lists, from what was found and what the articles say."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLocale

from annotator.app.pairing import Findings, Pair, groups_of_copies
from annotator.domain.article import Article
from annotator.ui.days import day_said
from annotator.ui.panels.event_model import Entry
from annotator.ui.reason_words import in_words, share_said
from annotator.ui.wording import count_of_articles

Articles = Mapping[str, Article]


def title_of(article: Article) -> str:
    """How an article is called in one line, with its language."""
    name = article.title or article.file or article.id
    return f"{article.language}  {name}" if article.language else name


def pair_entries(
    findings: Findings, articles: Articles, *, rejected: frozenset[tuple[str, str]]
) -> list[Entry]:
    """The pairs about which nothing was decided yet."""
    return [
        Entry(
            articles=pair.articles,
            head=_head(
                QLocale().toString(pair.score, "f", 2), (articles[each] for each in pair.articles)
            ),
            titles=tuple(title_of(articles[each]) for each in pair.articles),
            why=in_words(pair.why),
            names=pair.names,
            pairs=(pair.articles,),
        )
        for pair in findings.pairs
        if _is_open(pair, articles, rejected=rejected)
    ]


def copy_entries(
    findings: Findings, articles: Articles, *, rejected: frozenset[tuple[str, str]]
) -> list[Entry]:
    """The groups of near-duplicates whose articles are not all of one event yet."""
    known = [pair for pair in findings.copies if _is_open(pair, articles, rejected=rejected)]
    within: defaultdict[str, list[Pair]] = defaultdict(list)
    groups = groups_of_copies(Findings((), tuple(known)))
    group_of = {article: group[0] for group in groups for article in group}
    for pair in known:
        within[group_of[pair.first]].append(pair)
    return [_copies(group, within[group[0]], articles=articles) for group in groups]


def _copies(group: tuple[str, ...], pairs: list[Pair], *, articles: Articles) -> Entry:
    least = min(pair.overlap for pair in pairs)
    most = max(pair.overlap for pair in pairs)
    return Entry(
        articles=group,
        head=_head(count_of_articles(len(group)), (articles[each] for each in group)),
        titles=tuple(title_of(articles[each]) for each in group),
        why=share_said(least, most),
        names=pairs[0].names,
        pairs=tuple(pair.articles for pair in pairs),
    )


def event_entries(articles: Articles) -> list[Entry]:
    """The events that there are, the latest first."""
    members: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles.values():
        if article.event:
            members[article.event].append(article)
    latest = sorted(
        members.items(), key=lambda each: (max(it.published for it in each[1]), each[0])
    )
    return [_event(event, of_it) for event, of_it in reversed(latest)]


def _event(event: str, members: list[Article]) -> Entry:
    ordered = sorted(members, key=lambda each: (each.published, each.id))
    count = count_of_articles(len(ordered))
    return Entry(
        articles=tuple(each.id for each in ordered),
        head=event,
        titles=tuple(title_of(each) for each in ordered),
        why=_head(count, ordered),
        event=event,
    )


def _head(first: str, articles: Iterable[Article]) -> str:
    known = list(articles)
    days = sorted({each.published for each in known if each.published})
    languages = dict.fromkeys(each.language for each in known if each.language)
    span = dict.fromkeys(day_said(each) for each in (*days[:1], *days[-1:]))
    return " · ".join(filter(None, (first, " + ".join(languages), " – ".join(span))))


def _is_open(pair: Pair, articles: Articles, *, rejected: frozenset[tuple[str, str]]) -> bool:
    if pair.articles in rejected or not all(each in articles for each in pair.articles):
        return False
    one, other = (articles[each].event for each in pair.articles)
    return not one or one != other

"""The words for statuses, layers, regions and acts, as a person reads them."""

from PySide6.QtCore import QLocale

from annotator.domain.article import Article, Status
from annotator.domain.commands.regions import LineKind
from annotator.domain.history import Act
from annotator.ui.translation import tr

ACTS = {
    "AddSpan": "adding {detail}",
    "Relabel": "changing the label to {detail}",
    "ResizeSpan": "moving a border",
    "SetNote": "the note",
    "SetConfidence": "the confidence",
    "SetEntity": "the entity",
    "SetAttribute": "the attribute {detail}",
    "RemoveSpans": "deleting a span",
    "ImportArticles": "the import",
    "RemoveArticles": "removing an article",
    "EditArticle": "changing the {detail}",
    "SetStatus": "marking as {detail}",
    "SetReviewed": "having read for {detail}",
    "SetRegions": "marking regions",
    "MarkLines": "marking as {detail}",
    "SpreadLines": "marking as {detail} in other articles",
    "MarkRepeatedLines": "marking repeated lines",
    "LabelArticle": "the label of the article",
    "LinkSpans": "linking spans",
    "UnlinkSpans": "taking a link away",
    "RejectPair": "rejecting a pair",
    "ChangeScheme": "changing the labels of {detail}",
    "RepairProject": "the repair",
}


def act_name(act: Act) -> str:
    """What an undo would take back, in a few words."""
    detail = act.detail.replace("_", " ")
    return tr(ACTS.get(act.kind, act.kind), detail=detail)


def status_name(status: Status) -> str:
    """How far an annotator is, in a word or two."""
    names: dict[Status, str] = {
        "new": tr("New"),
        "in_progress": tr("In progress"),
        "done": tr("Done"),
        "skipped": tr("Skipped"),
    }
    return names[status]


def count_of_articles(count: int) -> str:
    """How many articles there are, in words."""
    return tr("1 article") if count == 1 else tr("{count} articles", count=f"{count:,}")


def line_kind_name(kind: LineKind) -> str:
    """What a line is, as it stands in a menu."""
    names: dict[LineKind, str] = {
        "body": tr("Body"),
        "boilerplate": tr("Not body: boilerplate"),
        "header": tr("Header: date, section, topics"),
        "title": tr("The title"),
        "caption": tr("Caption or credit of a picture"),
        "byline": tr("Byline: author or source"),
    }
    return names[kind]


# Qt has the name of the usual variety in their place.
_WHOLE_LANGUAGES = {"en": "English", "es": "español", "zh": "中文"}


def language_name(code: str) -> str:
    """A language as its own speakers call it, with its code."""
    locale = QLocale(code.replace("-", "_"))
    known = locale.language() != QLocale.Language.C
    name = (_WHOLE_LANGUAGES.get(code) or locale.nativeLanguageName()) if known else ""
    return f"{name} ({code})" if name else code


def language_said(article: Article) -> str:
    """The language of an article, and how sure it is where it is not."""
    if not article.language:
        return tr("Language unknown")
    name = language_name(article.language)
    if not article.is_language_unsure:
        return name
    sure = round(100 * article.language_confidence)
    return tr("{language}, sure to {sure} % only", language=name, sure=sure)


def layer_name(layer: str) -> str:
    """The name of a layer."""
    names = {"entity": tr("Entities"), "claim": tr("Claims"), "framing": tr("Framing")}
    return names.get(layer, layer)

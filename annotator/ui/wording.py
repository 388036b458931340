"""The words for statuses, layers, regions and acts, as a person reads them."""

from PySide6.QtCore import QLocale

from annotator.app.schemes import Schemes
from annotator.domain.article import Article, Status
from annotator.domain.commands.regions import LineKind
from annotator.domain.history import Act
from annotator.ui.translation import counted, noted, of_scheme, tr, translated

# What an undo takes back, by the kind of the act, and its detail where that is one of few words.
ACTS = {
    "AddSpan": noted("adding {detail}"),
    "Relabel": noted("changing the label to {detail}"),
    "ResizeSpan": noted("moving a border"),
    "SetNote": noted("the note"),
    "SetConfidence": noted("the confidence"),
    "SetEntity": noted("the entity"),
    "SetAttribute": noted("the attribute {detail}"),
    "RemoveSpans": noted("deleting a span"),
    "ImportArticles": noted("the import"),
    "JoinAnnotations": noted("the import"),
    "RemoveArticles": noted("removing an article"),
    "EditArticle/title": noted("changing the title"),
    "EditArticle/language": noted("changing the language"),
    "EditArticle/published": noted("changing the date"),
    "EditArticle/source": noted("changing the source"),
    "EditArticle/url": noted("changing the address"),
    "EditArticle/author": noted("changing the author"),
    "EditArticle/event": noted("changing the event"),
    "EditArticle/topics": noted("changing the topics"),
    "SetStatus/new": noted("marking as new"),
    "SetStatus/in_progress": noted("marking as in progress"),
    "SetStatus/done": noted("marking as done"),
    "SetStatus/skipped": noted("marking as skipped"),
    "SetReviewed/entity": noted("having read for entities"),
    "SetReviewed/claim": noted("having read for claims"),
    "SetReviewed/framing": noted("having read for framing"),
    "SetRegions": noted("marking regions"),
    "MarkLines/body": noted("marking as body"),
    "MarkLines/boilerplate": noted("marking as boilerplate"),
    "MarkLines/header": noted("marking as header"),
    "MarkLines/title": noted("marking as title"),
    "MarkLines/caption": noted("marking as caption"),
    "MarkLines/byline": noted("marking as byline"),
    "SpreadLines/body": noted("marking as body in other articles"),
    "SpreadLines/boilerplate": noted("marking as boilerplate in other articles"),
    "SpreadLines/header": noted("marking as header in other articles"),
    "SpreadLines/title": noted("marking as title in other articles"),
    "SpreadLines/caption": noted("marking as caption in other articles"),
    "SpreadLines/byline": noted("marking as byline in other articles"),
    "MarkRepeatedLines": noted("marking repeated lines"),
    "LabelArticle": noted("the label of the article"),
    "LinkSpans": noted("linking spans"),
    "UnlinkSpans": noted("taking a link away"),
    "RejectPair": noted("rejecting a pair"),
    "ChangeScheme": noted("changing the labels of {detail}"),
    "RepairProject": noted("the repair"),
}


def act_name(act: Act, schemes: Schemes) -> str:
    """What an undo would take back, in a few words."""
    text = ACTS.get(f"{act.kind}/{act.detail}") or ACTS.get(act.kind, act.kind)
    return translated(text, detail=_named(act, schemes) or act.detail.replace("_", " "))


def _named(act: Act, schemes: Schemes) -> str:
    """What the schemes call the label, attribute or scheme that an act was about; "" if nothing."""
    for scheme in (*schemes.layers.values(), *schemes.articles.values()):
        match act.kind:
            case "AddSpan" | "Relabel":
                names = {each.id: each.name for each in scheme.labels}
            case "SetAttribute":
                names = {each.name: each.title for each in scheme.attributes}
            case _:
                names = {scheme.name: scheme.title} if act.kind == "ChangeScheme" else {}
        if act.detail in names:
            return of_scheme(names[act.detail])
    return ""


def status_name(status: Status) -> str:
    """How far an annotator is, in a word or two."""
    names: dict[Status, str] = {
        #: The status of an article for an annotator
        "new": tr("New"),
        #: The status of an article for an annotator
        "in_progress": tr("In progress"),
        #: The status of an article for an annotator
        "done": tr("Done"),
        #: The status of an article for an annotator
        "skipped": tr("Skipped"),
    }
    return names[status]


def count_of_articles(count: int) -> str:
    """How many articles there are, in words."""
    return counted(count, "{count} article", "{count} articles")


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


def origin_name(origin: str) -> str:
    """How a span was made; those that came with a file have the name of its format."""
    #: How a span was made: by a person, in this program
    return tr("manual") if origin == "manual" else origin


def act_of_loss(act: str) -> str:
    """What became of something that a format cannot hold."""
    names = {
        #: What became of spans that a format cannot hold: left out
        "dropped": tr("dropped"),
        #: What became of spans that a format cannot hold: moved to the edges of tokens
        "snapped": tr("snapped"),
        #: What became of spans that a format cannot hold: made one with others
        "merged": tr("merged"),
        #: What became of spans that a format cannot hold: given a coarser label
        "mapped": tr("mapped"),
    }
    return names.get(act, act)


def layer_name(layer: str) -> str:
    """The name of a layer."""
    names = {"entity": tr("Entities"), "claim": tr("Claims"), "framing": tr("Framing")}
    return names.get(layer, layer)

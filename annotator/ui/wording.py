"""The words for statuses, layers, regions and acts, as a person reads them."""

from annotator.domain.article import Status
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
    "LabelArticle": "the label of the article",
    "LinkSpans": "linking spans",
    "UnlinkSpans": "taking a link away",
    "RejectPair": "rejecting a pair",
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


def layer_name(layer: str) -> str:
    """The name of a layer."""
    names = {"entity": tr("Entities"), "claim": tr("Claims"), "framing": tr("Framing")}
    return names.get(layer, layer)

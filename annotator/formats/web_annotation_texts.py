"""The texts of a folder with the W3C Web Annotations that are about them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from annotator.domain.article import ArticleLabel, text_sha256
from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.formats.extracted import FIELDS, Metadata, Origin, content, origin_of
from annotator.formats.foreign import ForeignArticle, ForeignLink, ForeignSpan
from annotator.formats.json_articles import json_value, words
from annotator.formats.kept_rows import kept_page
from annotator.formats.protocol import Folder, ReadContext, ReadProblem
from annotator.formats.web_annotation_items import TEXT_URN, WEB_ANNOTATION
from annotator.formats.web_annotation_parts import (
    BadAnnotation,
    bodies,
    creator_of,
    parts,
    places_of,
    source_of,
    spans_of,
)
from annotator.formats.wording import shown

Found = tuple[str, dict[str, Any]]
"""An annotation with the name of the file that it stands in."""


class AnnotatedTexts:
    """The articles of a folder; they can be asked for several times."""

    def __init__(
        self, folder: Folder, context: ReadContext, *, annotations: Sequence[Found]
    ) -> None:
        self._folder = folder
        self._context = context
        self._by_text: dict[str, list[Found]] = {}
        self._met: set[str] = set()
        texts = {words(each.get("id")): source_of(each.get("target")) for _, each in annotations}
        for name, each in annotations:
            source = source_of(each.get("target"))
            # Links are about annotations, and these about a text.
            self._by_text.setdefault(texts.get(source, source), []).append((name, each))

    def articles(self) -> Iterator[ForeignArticle | ReadProblem]:
        """All texts, those without annotations too."""
        self._met.clear()
        for name in self._folder.names():
            if not name.lower().endswith(".txt"):
                continue
            source = self._folder.source(name)
            try:
                data = content(source)
                decoded = self._context.decode(data, "utf-8" if _is_utf8(data) else "")
            except UserError as error:
                yield ReadProblem(source.name, 0, str(error))
                continue
            origin = origin_of(source, data, decoded=decoded)
            taking = _Taking(decoded.text, source.name, context=self._context)
            about = list(self._about(name, text_sha256(decoded.text)))
            taking.all(about)
            yield from taking.problems
            kept = {"name": name.rpartition("/")[2], "items": [each for _, each in about]}
            page = partial(kept_page, kept, decoded.text, of=WEB_ANNOTATION)
            article = taking.article(origin, signed=bool(decoded.signature))
            yield replace(article, page=page) if about else article

    def notes(self) -> Iterator[ReadProblem]:
        """Which annotations are about texts that are not there."""
        for source in sorted(self._by_text.keys() - self._met):
            found = self._by_text[source]
            message = said(
                "there is no text {source}, which {count} annotations are about",
                source=shown(source),
                count=len(found),
            )
            yield ReadProblem(found[0][0], 0, message, refused=len(found))

    def _about(self, name: str, sha: str) -> Iterator[Found]:
        last = name.rpartition("/")[2]
        for source, found in self._by_text.items():
            if source == TEXT_URN + sha or source.rpartition("/")[2] == last:
                self._met.add(source)
                yield from found


class _Taking:
    """What the annotations of one text say."""

    def __init__(self, text: str, name: str, *, context: ReadContext) -> None:
        self._text = text
        self._name = name
        self._context = context
        self._known: dict[str, str] = {}
        self._spans: list[ForeignSpan] = []
        self._links: list[ForeignLink] = []
        self._labels: list[ArticleLabel] = []
        self.problems: list[ReadProblem] = []

    def all(self, annotations: Iterable[Found]) -> None:
        """Take them, and tell of those that are no spans."""
        for name, each in annotations:
            given = dict(bodies(each))
            is_whole = not list(places_of(each.get("target")))
            if "linking" in given:
                self._link(each, given)
            elif is_whole and "classifying" in given and "tagging" in given:
                self._label(given, creator_of(each) or self._context.annotator)
            elif is_whole and "describing" in given:
                self._describe(given["describing"])
            else:
                try:
                    self._spans.extend(spans_of(each))
                except BadAnnotation as error:
                    told = said(
                        "the annotation {annotation} {error}",
                        annotation=shown(words(each.get("id"))),
                        error=error,
                    )
                    self.problems.append(ReadProblem(name, 0, told, fatal=False, refused=1))

    def article(self, origin: Origin, *, signed: bool) -> ForeignArticle:
        """The text with all that was taken."""
        file = self._known.get("file", "") or origin.file
        return ForeignArticle(
            text=self._text,
            origin=Origin(file, origin.sha256, origin.encoding, origin.signature),
            name=self._name,
            metadata=Metadata(**{name: self._known.get(name, "") for name in FIELDS}),
            spans=tuple(self._spans),
            links=tuple(self._links),
            labels=tuple(dict.fromkeys(self._labels)),
            signed=signed,
        )

    def _link(self, annotation: dict[str, Any], given: dict[str, str]) -> None:
        self._links.append(
            ForeignLink(
                kind=given.get("tagging", "linking"),
                source=words(next(iter(parts(annotation.get("target"))), "")),
                target=given["linking"],
                annotator=creator_of(annotation),
                note=given.get("commenting", ""),
            )
        )

    def _label(self, given: dict[str, str], annotator: str) -> None:
        scheme = self._context.article_schemes.get(given["classifying"])
        ids = {label.export: label.id for label in scheme.labels} if scheme else {}
        if given["tagging"] in ids:
            label = ids[given["tagging"]]
            self._labels.append(ArticleLabel(given["classifying"], label, annotator))
        else:
            told = said(
                "the label {label} of the whole text is in no scheme",
                label=shown(given["tagging"]),
            )
            self.problems.append(ReadProblem(self._name, 0, told, fatal=False))

    def _describe(self, given: str) -> None:
        try:
            found = json_value(given)
        except UserError:
            found = None
        if isinstance(found, dict):
            self._known |= {key: words(value) for key, value in found.items()}
        else:
            told = said("the description {description} has no place here", description=shown(given))
            self.problems.append(ReadProblem(self._name, 0, told, fatal=False))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True

"""Which articles a list shows, in which order and groups, however many they are."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QTimer, Signal

from annotator.app.library import ArticleRow, Library
from annotator.domain.changes import Changes, Kind
from annotator.domain.choice import Choice, GroupBy, Order
from annotator.domain.words import alike
from annotator.ui.article.guarded import guarded
from annotator.ui.list_groups import GroupedRows, Head
from annotator.ui.list_words import Looking

Index = QModelIndex | QPersistentModelIndex
PAGE, MOST = 128, 4096
FEW, LATER_MS = 5000, 700


class ArticleRows(QAbstractTableModel):
    """The articles that are wanted, in an order, or in groups; they are read page by page.

    An article that changes stays where it is until the list is made anew, so that nothing moves
    away from who works on it.
    """

    counted = Signal()  # how many are shown has changed

    def __init__(self, library: Library, annotator: Callable[[], str]) -> None:
        super().__init__()
        self._library = library
        self._annotator = annotator
        self._all: list[int] = []
        self._order: tuple[Order, bool] = ("published", True)
        self._rows: dict[int, ArticleRow] = {}
        self._groups = GroupedRows()
        self._by: GroupBy = ""
        self._copies: Mapping[int, str] = {}
        self._places: dict[int, int] | None = None
        self._looking = Looking(library.listing)
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._look_further)
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self.reload)
        self.total = 0
        self.reload()

    # ------------------------------------------------------------------ which articles

    def reload(self) -> None:
        """Ask for all articles anew."""
        self._later.stop()
        self._looking.forget()
        self._ask_all()

    def set_choice(self, choice: Choice) -> None:
        """Show only these articles."""
        self._looking.choice = choice
        self._ask()

    def order_by(self, order: Order, *, down: bool) -> None:
        """Show them in that order."""
        if (order, down) != self._order:
            self._order = (order, down)
            self._ask_all()

    def set_filter(self, text: str) -> None:
        """Show only articles that have all these words in what is known about them."""
        self._looking.words = tuple(alike(text).split())
        self._ask()

    def _ask_all(self) -> None:
        order, down = self._order
        keys = self._library.listing.keys(me=self._annotator(), order=order, down=down)
        values = self._values()
        self._all = self._groups.arranged(keys, values, by_value=self._by == "language")
        self.total = len(self._all)
        self._ask()

    def _ask(self) -> None:
        self._looking.me = self._annotator()
        self.beginResetModel()
        self._rows.clear()
        self._places = None
        self._groups.clear()
        self._groups.rows = self._groups.add(self._looking.begin(self._all))
        self.endResetModel()
        if self._looking.goes_on:
            self._more.start()
        else:
            self._more.stop()
        self.counted.emit()

    def _look_further(self) -> None:
        """Look through some thousand articles more, so that nobody waits for all of them."""
        if found := self._looking.further():
            first, last = len(self._groups.rows), len(self._groups.heads)
            if new := self._groups.add(found):
                self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
                self._groups.rows += new
                self._places = None
                self.endInsertRows()
            if last:  # its group may have grown
                self._head_changed(self._groups.rows.index(-last))
            self.counted.emit()
        if not self._looking.goes_on:
            self._more.stop()

    def follow(self, changes: Changes) -> None:
        """Ask anew for what changed."""
        if Kind.ARTICLES in changes.kinds or self._is_regrouped(changes):
            # A long import tells of articles many times a second.
            if len(self._groups.rows) > FEW:
                self._later.start()
            else:
                self.reload()
            return
        for article in changes.articles:
            key = self._library.listing.key(article)
            if key is not None:
                self._rows.pop(key, None)
                self._looking.forget_one(key)
            if (place := self.place(article)).isValid():
                self.dataChanged.emit(place, place.siblingAtColumn(self.columnCount() - 1))

    def place(self, article: str) -> QModelIndex:
        """Where an article stands, or the head of its folded group; else an invalid index."""
        if self._places is None:
            rows = self._groups.rows
            self._places = {key: row for row, key in enumerate(rows)}
            for number, head in enumerate(self._groups.heads, 1):
                if head.folded:
                    self._places |= dict.fromkeys(head.keys, self._places[-number])
        key = self._library.listing.key(article) if article else None
        row = None if key is None else self._places.get(key)
        return QModelIndex() if row is None else self.index(row, 0)

    # ------------------------------------------------------------------ groups

    @property
    def grouped_by(self) -> GroupBy:
        """By what articles stand together."""
        return self._by

    def group_by(self, by: GroupBy) -> None:
        """Let articles stand together below heads by what they have in common, or by nothing."""
        if by != self._by:
            self._by = by
            self._groups.forget_folds()
            self._ask_all()

    def set_near_duplicates(self, groups: Mapping[str, str]) -> None:
        """Know the group of each article that has near-duplicates, both by id."""
        keys = self._library.listing.keys_of(groups)
        known = {keys[article]: group for article, group in groups.items() if article in keys}
        if known != self._copies:
            self._copies = known
            if self._by == "near_duplicates":
                self._ask_all()

    def _values(self) -> Mapping[int, str] | None:
        match self._by:
            case "":
                return None
            case "near_duplicates":
                return self._copies
            case _:
                return self._library.listing.column(self._by)

    def _is_regrouped(self, changes: Changes) -> bool:
        if self._by not in ("event", "language") or Kind.METADATA not in changes.kinds:
            return False
        keys = self._library.listing.keys_of(changes.articles)
        return any(
            self._groups.value(key) != getattr(self._library.article(article), self._by)
            for article, key in keys.items()
        )

    @property
    def shown(self) -> int:
        """How many articles are wanted, those of folded groups too."""
        return self._groups.count

    def head(self, row: int) -> Head | None:
        """The head of a group in that row; None for an article."""
        return self._groups.head(row)

    def head_row(self, row: int) -> int:
        """The row of the head of the group in which that row is; -1 without groups."""
        return self._groups.head_row(row)

    def next_head(self, row: int, step: int) -> int:
        """The row of the next head, or with -1 of the one before; -1 when there is none."""
        return self._groups.next_head(row, step)

    def fold(self, row: int, *, folded: bool) -> None:
        """Fold the group whose head is in that row, or unfold it."""
        head, stretch = self._groups.head(row), self._groups.folding(row)
        if head is None or head.folded == folded:
            return
        begin, end = (
            (self.beginRemoveRows, self.endRemoveRows)
            if folded
            else (self.beginInsertRows, self.endInsertRows)
        )
        begin(QModelIndex(), stretch.row, stretch.row + len(stretch.keys) - 1)
        self._groups.fold(row, folded=folded)
        self._places = None
        end()
        self._head_changed(row)

    def fold_all(self, *, folded: bool) -> None:
        """Fold all groups, or unfold them."""
        self.beginResetModel()
        self._groups.fold_all(folded=folded)
        self._places = None
        self.endResetModel()

    def _head_changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    # ------------------------------------------------------------------ what is shown of them

    def row(self, place: int) -> ArticleRow | None:
        """What is shown in that row; None for an article that has just gone."""
        key = self._groups.rows[place]
        first = place - place % PAGE
        return self._read(key, self._groups.rows[first : first + PAGE]) if key >= 0 else None

    def _read(self, key: int, page: Sequence[int] = ()) -> ArticleRow | None:
        if key not in self._rows:
            if len(self._rows) > MOST:
                self._rows.clear()
            wanted = [each for each in page or (key,) if each >= 0]
            self._rows |= self._library.listing.rows(wanted)
        return self._rows.get(key)

    @guarded(lambda: 0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._groups.rows)

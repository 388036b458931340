"""What is counted over a whole project, each by one query that reads little of each row."""

from annotator.domain.article import Status
from annotator.storage.database import Database

_STATUS = """SELECT article, coalesce(
        max(CASE WHEN annotator = :me THEN state END),
        CASE WHEN max(state = 'in_progress') THEN 'in_progress'
             WHEN max(state = 'done') THEN 'done' ELSE 'skipped' END) AS state
    FROM status GROUP BY article"""
_ARTICLES = f"""SELECT language, event, coalesce(state, 'new'), count(*)
    FROM article LEFT JOIN ({_STATUS}) AS known ON known.article = article.key
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""
_READINGS = """SELECT layer, annotator, count(*), sum(NOT EXISTS (
        SELECT 1 FROM span WHERE span.article = review.article
        AND span.annotator = review.annotator AND span.layer = review.layer))
    FROM review GROUP BY layer, annotator ORDER BY layer, annotator"""

# What an import brought as done was not done here, and an undo brings back what was done before.
_DONE = """SELECT who, substr(time, 1, 16) AS minute, count(*) FROM (
        SELECT event.article AS id, json_extract(payload, '$.annotator') AS who,
            time, max(event.seq)
        FROM act JOIN event ON event.act = act.seq
        WHERE act.kind = 'SetStatus' AND mark <> 'undo' AND time >= :since
            AND event.kind = 'StatusChanged' AND json_extract(payload, '$.after') = 'done'
        GROUP BY 1, 2)
    JOIN article USING (id)
    JOIN status ON status.article = article.key AND status.annotator = who AND state = 'done'
    GROUP BY who, minute ORDER BY who, minute"""


class Counts:
    """Articles, spans and readings of a project, by what they have in common."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def articles(self, *, me: str) -> list[tuple[str, str, Status, int]]:
        """How many articles share a language, an event and a status.

        The status is that of ``me``, or of the others where ``me`` has none, as in the list.
        """
        return [(*row,) for row in self._database.named(_ARTICLES, {"me": me})]

    def spans(self) -> list[tuple[str, str, int]]:
        """How many spans have a layer and label, the commonest first."""
        rows = self._database.rows(
            "SELECT layer, label, count(*) AS n FROM span"
            " GROUP BY layer, label ORDER BY n DESC, layer, label"
        )
        return [(*row,) for row in rows]

    def readings(self) -> list[tuple[str, str, int, int]]:
        """By layer and annotator: how many articles were read, in how many was nothing found."""
        return [(*row,) for row in self._database.rows(_READINGS)]

    def done(self, *, since: str) -> list[tuple[str, str, int]]:
        """By annotator and minute (in UTC): how many articles were marked as done and still are.

        An article counts when it was marked last, if that is not before ``since``.
        """
        return [(*row,) for row in self._database.named(_DONE, {"since": since})]

"""Indexes by which the list is filtered; one that nothing asked for any more goes."""

import sqlite3


def m006_filters(connection: sqlite3.Connection) -> None:
    """Make one by layer and label, and two for spans of which there are few.

    ``event_article`` had to be written for each event, and no question was ever answered by it.
    """
    connection.execute("DROP INDEX event_article")
    connection.execute("CREATE INDEX span_label ON span (layer, label, article)")
    connection.execute("CREATE INDEX span_note ON span (article) WHERE note <> ''")
    connection.execute("CREATE INDEX span_low ON span (article) WHERE confidence = 'low'")

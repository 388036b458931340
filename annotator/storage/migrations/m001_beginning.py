"""The first schema: texts, the log of acts and events, and the tables that follow from the log."""

import sqlite3


def m001_beginning(connection: sqlite3.Connection) -> None:
    """Make every table, index and trigger of the first version."""
    for statement in (*_OF_ITS_OWN, *_LOG, *_FROM_THE_LOG, *_GUARDS):
        connection.execute(statement)


_OF_ITS_OWN = (
    "CREATE TABLE project (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",
    """CREATE TABLE scheme (
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        layer TEXT NOT NULL CHECK (layer IN ('', 'entity', 'claim', 'framing')),
        source TEXT NOT NULL,
        added TEXT NOT NULL,
        PRIMARY KEY (name, version)
    ) STRICT""",
    "CREATE TABLE text (sha256 TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT",
)

_LOG = (
    """CREATE TABLE annotator (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL UNIQUE
    ) STRICT""",
    """CREATE TABLE act (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        mark TEXT NOT NULL CHECK (mark IN ('do', 'undo', 'redo')),
        kind TEXT NOT NULL,
        detail TEXT NOT NULL,
        grp TEXT NOT NULL,
        annotator INTEGER NOT NULL REFERENCES annotator (id),
        time TEXT NOT NULL,
        hlc TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX act_grp ON act (grp, seq)",
    """CREATE TABLE event (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        act INTEGER NOT NULL REFERENCES act (seq),
        kind TEXT NOT NULL,
        article TEXT NOT NULL,
        target TEXT NOT NULL,
        payload TEXT NOT NULL CHECK (payload LIKE '{%}'),
        hlc TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX event_act ON event (act)",
    "CREATE INDEX event_article ON event (article, act)",
)

_FROM_THE_LOG = (
    """CREATE TABLE history (
        grp TEXT NOT NULL PRIMARY KEY,
        seq INTEGER NOT NULL UNIQUE REFERENCES act (seq),
        state TEXT NOT NULL CHECK (state IN ('done', 'undone'))
    ) STRICT""",
    "CREATE INDEX history_undone ON history (seq) WHERE state = 'undone'",
    """CREATE TABLE article (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        sha256 TEXT NOT NULL UNIQUE REFERENCES text (sha256),
        length INTEGER NOT NULL CHECK (length >= 0),
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        published TEXT NOT NULL,
        source TEXT NOT NULL,
        url TEXT NOT NULL,
        author TEXT NOT NULL,
        file TEXT NOT NULL,
        event TEXT NOT NULL,
        encoding TEXT NOT NULL,
        signature TEXT NOT NULL,
        file_sha256 TEXT NOT NULL,
        language_confidence REAL NOT NULL
    ) STRICT""",
    """CREATE TABLE region (
        key INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (key),
        kind TEXT NOT NULL
            CHECK (kind IN ('boilerplate', 'header', 'title', 'caption', 'byline')),
        start INTEGER NOT NULL CHECK (start >= 0),
        "end" INTEGER NOT NULL CHECK ("end" > start),
        origin TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX region_article ON region (article)",
    """CREATE TABLE article_label (
        article INTEGER NOT NULL REFERENCES article (key),
        scheme TEXT NOT NULL,
        label TEXT NOT NULL,
        annotator TEXT NOT NULL,
        PRIMARY KEY (article, scheme, label, annotator)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE status (
        article INTEGER NOT NULL REFERENCES article (key),
        annotator TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('in_progress', 'done', 'skipped')),
        PRIMARY KEY (article, annotator)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE review (
        article INTEGER NOT NULL REFERENCES article (key),
        layer TEXT NOT NULL,
        annotator TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state = 'done'),
        PRIMARY KEY (article, layer, annotator)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE span (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        article INTEGER NOT NULL REFERENCES article (key),
        layer TEXT NOT NULL CHECK (layer IN ('entity', 'claim', 'framing')),
        label TEXT NOT NULL,
        start INTEGER NOT NULL CHECK (start >= 0),
        "end" INTEGER NOT NULL CHECK ("end" > start),
        ranges TEXT NOT NULL CHECK (ranges LIKE '[[%]]'),
        quote TEXT NOT NULL,
        annotator TEXT NOT NULL,
        origin TEXT NOT NULL,
        confidence TEXT NOT NULL CHECK (confidence IN ('', 'low', 'medium', 'high')),
        note TEXT NOT NULL,
        entity TEXT NOT NULL,
        attributes TEXT NOT NULL CHECK (attributes LIKE '[%]'),
        created TEXT NOT NULL,
        updated TEXT NOT NULL,
        UNIQUE (article, annotator, layer, label, ranges)
    ) STRICT""",
    """CREATE TABLE link (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        article INTEGER NOT NULL REFERENCES article (key),
        kind TEXT NOT NULL,
        source TEXT NOT NULL REFERENCES span (id),
        target TEXT NOT NULL,
        target_article TEXT NOT NULL,
        annotator TEXT NOT NULL,
        note TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX link_article ON link (article)",
    "CREATE INDEX link_source ON link (source)",
    "CREATE INDEX link_target ON link (target)",
    """CREATE TABLE span_count (
        article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
        layer TEXT NOT NULL,
        n INTEGER NOT NULL CHECK (n > 0),
        PRIMARY KEY (article, layer)
    ) STRICT, WITHOUT ROWID""",
)

_GUARDS = tuple(
    f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table}"
    f" BEGIN SELECT RAISE(ABORT, '{table} is never changed'); END"
    for table in ("text", "act", "event")
    for change in ("UPDATE", "DELETE")
)

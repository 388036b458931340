PRAGMA application_id = 0x414E4E4F;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE act (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        mark TEXT NOT NULL CHECK (mark IN ('do', 'undo', 'redo')),
        kind TEXT NOT NULL,
        detail TEXT NOT NULL,
        grp TEXT NOT NULL,
        annotator INTEGER NOT NULL REFERENCES annotator (id),
        time TEXT NOT NULL,
        hlc TEXT NOT NULL
    ) STRICT;
INSERT INTO "act" VALUES(1,'t_0001','do','ImportArticles','','t_0001',1,'2026-11-22T10:00:00Z','00001795000001000000-u_00000000000070008000000000000002');
INSERT INTO "act" VALUES(2,'t_0002','do','AddSpan','','t_0002',1,'2026-11-22T10:00:00Z','00001795000002000000-u_00000000000070008000000000000002');
INSERT INTO "act" VALUES(3,'t_0003','do','AddSpan','','t_0003',1,'2026-11-22T10:00:00Z','00001795000003000000-u_00000000000070008000000000000002');
INSERT INTO "act" VALUES(4,'t_0004','do','LinkSpans','','t_0004',1,'2026-11-22T10:00:00Z','00001795000004000000-u_00000000000070008000000000000002');
INSERT INTO "act" VALUES(5,'t_0005','do','SetReviewed','','t_0005',1,'2026-11-22T10:00:00Z','00001795000005000000-u_00000000000070008000000000000002');
INSERT INTO "act" VALUES(6,'t_0006','do','SetNote','','t_0006',1,'2026-11-22T10:00:00Z','00001795000006000000-u_00000000000070008000000000000002');
INSERT INTO "act" VALUES(7,'t_0007','undo','SetNote','','t_0006',1,'2026-11-22T10:00:00Z','00001795000007000000-u_00000000000070008000000000000002');
CREATE TABLE annotator (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL UNIQUE
    ) STRICT;
INSERT INTO "annotator" VALUES(1,'u_00000000000070008000000000000002','Ilka');
CREATE TABLE article (
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
    ) STRICT;
INSERT INTO "article" VALUES(1,'a_b77ac43e58211eca9d7ea86f98e27238','b77ac43e58211eca9d7ea86f98e27238f63db0444f5520506bf4eac003aefe78',64,'A mólóról','hu','2026-05-14','','','','molo.txt','','utf-8','','b77ac43e58211eca9d7ea86f98e27238f63db0444f5520506bf4eac003aefe78',0.75);
CREATE TABLE article_label (
        article INTEGER NOT NULL REFERENCES article (key),
        scheme TEXT NOT NULL,
        label TEXT NOT NULL,
        annotator TEXT NOT NULL,
        PRIMARY KEY (article, scheme, label, annotator)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "article_label" VALUES(1,'genre','reporting','Ilka');
CREATE TABLE event (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        act INTEGER NOT NULL REFERENCES act (seq),
        kind TEXT NOT NULL,
        article TEXT NOT NULL,
        target TEXT NOT NULL,
        payload TEXT NOT NULL CHECK (payload LIKE '{%}'),
        hlc TEXT NOT NULL
    ) STRICT;
INSERT INTO "event" VALUES(1,'t_0001.1',1,'ArticleAdded','a_b77ac43e58211eca9d7ea86f98e27238','a_b77ac43e58211eca9d7ea86f98e27238','{"article":{"id":"a_b77ac43e58211eca9d7ea86f98e27238","sha256":"b77ac43e58211eca9d7ea86f98e27238f63db0444f5520506bf4eac003aefe78","length":64,"title":"A mólóról","language":"hu","published":"2026-05-14","source":"","url":"","author":"","file":"molo.txt","event":"","encoding":"utf-8","signature":"","file_sha256":"b77ac43e58211eca9d7ea86f98e27238f63db0444f5520506bf4eac003aefe78","language_confidence":0.75}}','00001795000001000001-u_00000000000070008000000000000002');
INSERT INTO "event" VALUES(2,'t_0001.2',1,'RegionsChanged','a_b77ac43e58211eca9d7ea86f98e27238','a_b77ac43e58211eca9d7ea86f98e27238','{"article":"a_b77ac43e58211eca9d7ea86f98e27238","before":[],"after":[["header",0,16,"auto"]]}','00001795000001000002-u_00000000000070008000000000000002');
INSERT INTO "event" VALUES(3,'t_0001.3',1,'ArticleLabelAdded','a_b77ac43e58211eca9d7ea86f98e27238','a_b77ac43e58211eca9d7ea86f98e27238','{"article":"a_b77ac43e58211eca9d7ea86f98e27238","label":{"scheme":"genre","label":"reporting","annotator":"Ilka"}}','00001795000001000003-u_00000000000070008000000000000002');
INSERT INTO "event" VALUES(4,'t_0002.1',2,'SpanAdded','a_b77ac43e58211eca9d7ea86f98e27238','s_1','{"span":{"id":"s_1","article":"a_b77ac43e58211eca9d7ea86f98e27238","layer":"entity","label":"PER","ranges":[[18,28]],"quote":"Pontosvári","annotator":"Ilka","origin":"manual","confidence":"high","note":"","entity":"e_ilka","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"}}','00001795000002000001-u_00000000000070008000000000000002');
INSERT INTO "event" VALUES(5,'t_0002.2',2,'StatusChanged','a_b77ac43e58211eca9d7ea86f98e27238','a_b77ac43e58211eca9d7ea86f98e27238','{"article":"a_b77ac43e58211eca9d7ea86f98e27238","annotator":"Ilka","before":"new","after":"in_progress"}','00001795000002000002-u_00000000000070008000000000000002');
INSERT INTO "event" VALUES(6,'t_0003.1',3,'SpanAdded','a_b77ac43e58211eca9d7ea86f98e27238','s_2','{"span":{"id":"s_2","article":"a_b77ac43e58211eca9d7ea86f98e27238","layer":"claim","label":"claim","ranges":[[18,33],[34,43]],"quote":"Pontosvári Ilka a mólót 🙂","annotator":"Ilka","origin":"manual","confidence":"","note":"„így”","entity":"","attributes":[["claimer","s_1"]],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"}}','00001795000003000001-u_00000000000070008000000000000002');
INSERT INTO "event" VALUES(7,'t_0004.1',4,'LinkAdded','a_b77ac43e58211eca9d7ea86f98e27238','l_1','{"link":{"id":"l_1","article":"a_b77ac43e58211eca9d7ea86f98e27238","kind":"same_claim","source":"s_2","target":"s_1","target_article":"a_b77ac43e58211eca9d7ea86f98e27238","annotator":"Ilka","note":""}}','00001795000004000001-u_00000000000070008000000000000002');
INSERT INTO "event" VALUES(8,'t_0005.1',5,'ReviewChanged','a_b77ac43e58211eca9d7ea86f98e27238','a_b77ac43e58211eca9d7ea86f98e27238','{"article":"a_b77ac43e58211eca9d7ea86f98e27238","layer":"entity","annotator":"Ilka","before":"open","after":"done"}','00001795000005000001-u_00000000000070008000000000000002');
INSERT INTO "event" VALUES(9,'t_0006.1',6,'SpanChanged','a_b77ac43e58211eca9d7ea86f98e27238','s_1','{"before":{"id":"s_1","article":"a_b77ac43e58211eca9d7ea86f98e27238","layer":"entity","label":"PER","ranges":[[18,28]],"quote":"Pontosvári","annotator":"Ilka","origin":"manual","confidence":"high","note":"","entity":"e_ilka","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"},"after":{"id":"s_1","article":"a_b77ac43e58211eca9d7ea86f98e27238","layer":"entity","label":"PER","ranges":[[18,28]],"quote":"Pontosvári","annotator":"Ilka","origin":"manual","confidence":"high","note":"the minister","entity":"e_ilka","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"}}','00001795000006000001-u_00000000000070008000000000000002');
INSERT INTO "event" VALUES(10,'t_0007.1',7,'SpanChanged','a_b77ac43e58211eca9d7ea86f98e27238','s_1','{"before":{"id":"s_1","article":"a_b77ac43e58211eca9d7ea86f98e27238","layer":"entity","label":"PER","ranges":[[18,28]],"quote":"Pontosvári","annotator":"Ilka","origin":"manual","confidence":"high","note":"the minister","entity":"e_ilka","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"},"after":{"id":"s_1","article":"a_b77ac43e58211eca9d7ea86f98e27238","layer":"entity","label":"PER","ranges":[[18,28]],"quote":"Pontosvári","annotator":"Ilka","origin":"manual","confidence":"high","note":"","entity":"e_ilka","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"}}','00001795000007000001-u_00000000000070008000000000000002');
CREATE TABLE history (
        grp TEXT NOT NULL PRIMARY KEY,
        seq INTEGER NOT NULL UNIQUE REFERENCES act (seq),
        state TEXT NOT NULL CHECK (state IN ('done', 'undone'))
    ) STRICT;
INSERT INTO "history" VALUES('t_0001',1,'done');
INSERT INTO "history" VALUES('t_0002',2,'done');
INSERT INTO "history" VALUES('t_0003',3,'done');
INSERT INTO "history" VALUES('t_0004',4,'done');
INSERT INTO "history" VALUES('t_0005',5,'done');
INSERT INTO "history" VALUES('t_0006',6,'undone');
CREATE TABLE link (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        article INTEGER NOT NULL REFERENCES article (key),
        kind TEXT NOT NULL,
        source TEXT NOT NULL REFERENCES span (id),
        target TEXT NOT NULL,
        target_article TEXT NOT NULL,
        annotator TEXT NOT NULL,
        note TEXT NOT NULL
    ) STRICT;
INSERT INTO "link" VALUES(1,'l_1',1,'same_claim','s_2','s_1','a_b77ac43e58211eca9d7ea86f98e27238','Ilka','');
CREATE TABLE project (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO "project" VALUES('id','p_00000000000070008000000000000001');
INSERT INTO "project" VALUES('created','2026-11-22T10:00:00Z');
INSERT INTO "project" VALUES('offset_unit','codepoint');
CREATE TABLE region (
        key INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (key),
        kind TEXT NOT NULL
            CHECK (kind IN ('boilerplate', 'header', 'title', 'caption', 'byline')),
        start INTEGER NOT NULL CHECK (start >= 0),
        "end" INTEGER NOT NULL CHECK ("end" > start),
        origin TEXT NOT NULL
    ) STRICT;
INSERT INTO "region" VALUES(1,1,'header',0,16,'auto');
CREATE TABLE review (
        article INTEGER NOT NULL REFERENCES article (key),
        layer TEXT NOT NULL,
        annotator TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state = 'done'),
        PRIMARY KEY (article, layer, annotator)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "review" VALUES(1,'entity','Ilka','done');
CREATE TABLE scheme (
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        layer TEXT NOT NULL CHECK (layer IN ('', 'entity', 'claim', 'framing')),
        source TEXT NOT NULL,
        added TEXT NOT NULL,
        PRIMARY KEY (name, version)
    ) STRICT;
INSERT INTO "scheme" VALUES('entity','1','entity','name = "entity"
version = "1"
','2026-11-22T10:00:00Z');
CREATE TABLE span (
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
    ) STRICT;
INSERT INTO "span" VALUES(1,'s_1',1,'entity','PER',18,28,'[[18,28]]','Pontosvári','Ilka','manual','high','','e_ilka','[]','2026-11-22T10:00:00Z','2026-11-22T10:00:00Z');
INSERT INTO "span" VALUES(2,'s_2',1,'claim','claim',18,43,'[[18,33],[34,43]]','Pontosvári Ilka a mólót 🙂','Ilka','manual','','„így”','','[["claimer","s_1"]]','2026-11-22T10:00:00Z','2026-11-22T10:00:00Z');
CREATE TABLE span_count (
        article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
        layer TEXT NOT NULL,
        n INTEGER NOT NULL CHECK (n > 0),
        PRIMARY KEY (article, layer)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "span_count" VALUES(1,'claim',1);
INSERT INTO "span_count" VALUES(1,'entity',1);
CREATE TABLE status (
        article INTEGER NOT NULL REFERENCES article (key),
        annotator TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('in_progress', 'done', 'skipped')),
        PRIMARY KEY (article, annotator)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "status" VALUES(1,'Ilka','in_progress');
CREATE TABLE text (sha256 TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT;
INSERT INTO "text" VALUES('b77ac43e58211eca9d7ea86f98e27238f63db0444f5520506bf4eac003aefe78',' date 2026-05-14 
Pontosvári Ilka a mólót 🙂 csütörtökön átadta.
');
CREATE INDEX act_grp ON act (grp, seq);
CREATE INDEX event_act ON event (act);
CREATE INDEX event_article ON event (article, act);
CREATE INDEX history_undone ON history (seq) WHERE state = 'undone';
CREATE INDEX region_article ON region (article);
CREATE INDEX link_article ON link (article);
CREATE INDEX link_source ON link (source);
CREATE INDEX link_target ON link (target);
CREATE TRIGGER text_no_update BEFORE UPDATE ON text BEGIN SELECT RAISE(ABORT, 'text is never changed'); END;
CREATE TRIGGER text_no_delete BEFORE DELETE ON text BEGIN SELECT RAISE(ABORT, 'text is never changed'); END;
CREATE TRIGGER act_no_update BEFORE UPDATE ON act BEGIN SELECT RAISE(ABORT, 'act is never changed'); END;
CREATE TRIGGER act_no_delete BEFORE DELETE ON act BEGIN SELECT RAISE(ABORT, 'act is never changed'); END;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is never changed'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is never changed'); END;
CREATE INDEX span_place ON span (article, start, "end" DESC, id, layer, label);
CREATE INDEX span_parts ON span (article) WHERE instr(ranges, '],[') > 0;
CREATE INDEX span_attributes ON span (article, attributes) WHERE attributes <> '[]';
COMMIT;

PRAGMA application_id = 0x414E4E4F;
PRAGMA user_version = 8;
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
INSERT INTO "act" VALUES(1,'t_0002','do','ImportArticles','2','t_0002',1,'2026-11-22T10:00:00Z','00001795000001000000-u_00000000000070008000000000000003');
INSERT INTO "act" VALUES(2,'t_0005','do','AddSpan','PER','t_0005',1,'2026-11-22T10:00:00Z','00001795000002000000-u_00000000000070008000000000000003');
INSERT INTO "act" VALUES(3,'t_0007','do','AddSpan','PER','t_0007',1,'2026-11-22T10:00:00Z','00001795000003000000-u_00000000000070008000000000000003');
INSERT INTO "act" VALUES(4,'t_0009','do','LinkSpans','same','t_0009',1,'2026-11-22T10:00:00Z','00001795000004000000-u_00000000000070008000000000000003');
INSERT INTO "act" VALUES(5,'t_0010','do','SetReviewed','entity','t_0010',1,'2026-11-22T10:00:00Z','00001795000005000000-u_00000000000070008000000000000003');
INSERT INTO "act" VALUES(6,'t_0011','do','SetStatus','done','t_0011',1,'2026-11-22T10:00:00Z','00001795000006000000-u_00000000000070008000000000000003');
INSERT INTO "act" VALUES(7,'t_0012','do','RejectPair','','t_0012',1,'2026-11-22T10:00:00Z','00001795000007000000-u_00000000000070008000000000000003');
INSERT INTO "act" VALUES(8,'t_0013','do','SetNote','','t_0013',1,'2026-11-22T10:00:00Z','00001795000008000000-u_00000000000070008000000000000003');
INSERT INTO "act" VALUES(9,'t_0014','do','SetNote','','t_0014',1,'2026-11-22T10:00:00Z','00001795000009000000-u_00000000000070008000000000000003');
INSERT INTO "act" VALUES(10,'t_0015','undo','SetNote','','t_0014',1,'2026-11-22T10:00:00Z','00001795000010000000-u_00000000000070008000000000000003');
INSERT INTO "act" VALUES(11,'t_0016','do','EditArticle','topics','t_0016',1,'2026-11-22T10:00:00Z','00001795000011000000-u_00000000000070008000000000000003');
INSERT INTO "act" VALUES(12,'t_0017','do','SetNote','','t_0017',1,'2026-11-22T10:00:00Z','00001795000012000000-u_00000000000070008000000000000003');
INSERT INTO "act" VALUES(13,'t_0018','undo','SetNote','','t_0017',1,'2026-11-22T10:00:00Z','00001795000013000000-u_00000000000070008000000000000003');
CREATE TABLE annotator (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL UNIQUE
    ) STRICT;
INSERT INTO "annotator" VALUES(1,'u_00000000000070008000000000000003','Ilka');
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
    , topics TEXT NOT NULL DEFAULT '[]' CHECK (topics LIKE '[%]')) STRICT;
INSERT INTO "article" VALUES(1,'a_b50eeba6e636227556c792797ad55195','b50eeba6e636227556c792797ad551959f1748c22287d114a966b681d263fba0',76,'Ferry','en','2026-11-20','Lodva Post','','','Ferry.txt','','utf-8','','92b6284036448e3d495824fb52b768c0e9f04625ac93c5f7a7f447e10c648730',0.0,'["ports","ferries, ships"]');
INSERT INTO "article" VALUES(2,'a_e4a51a9f5ce8ff557027d955a5a3c026','e4a51a9f5ce8ff557027d955a5a3c0269a9b9e6e44c469f2389b2c6d11ab005c',60,'Down','en','2026-11-20','Lodva Post','','','Down.txt','','utf-8','','',0.0,'[]');
CREATE TABLE article_label (
        article INTEGER NOT NULL REFERENCES article (key),
        scheme TEXT NOT NULL,
        label TEXT NOT NULL,
        annotator TEXT NOT NULL,
        PRIMARY KEY (article, scheme, label, annotator)
    ) STRICT, WITHOUT ROWID;
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
INSERT INTO "event" VALUES(1,'t_0002.1',1,'ArticleAdded','a_b50eeba6e636227556c792797ad55195','a_b50eeba6e636227556c792797ad55195','{}','00001795000001000001-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(2,'t_0002.2',1,'RegionsChanged','a_b50eeba6e636227556c792797ad55195','a_b50eeba6e636227556c792797ad55195','{}','00001795000001000002-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(3,'t_0002.3',1,'ArticleAdded','a_e4a51a9f5ce8ff557027d955a5a3c026','a_e4a51a9f5ce8ff557027d955a5a3c026','{}','00001795000001000003-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(4,'t_0005.1',2,'SpanAdded','a_b50eeba6e636227556c792797ad55195','s_0004','{}','00001795000002000001-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(5,'t_0005.2',2,'StatusChanged','a_b50eeba6e636227556c792797ad55195','a_b50eeba6e636227556c792797ad55195','{"article":"a_b50eeba6e636227556c792797ad55195","annotator":"Ilka","before":"new","after":"in_progress"}','00001795000002000002-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(6,'t_0007.1',3,'SpanAdded','a_e4a51a9f5ce8ff557027d955a5a3c026','s_0006','{}','00001795000003000001-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(7,'t_0007.2',3,'StatusChanged','a_e4a51a9f5ce8ff557027d955a5a3c026','a_e4a51a9f5ce8ff557027d955a5a3c026','{"article":"a_e4a51a9f5ce8ff557027d955a5a3c026","annotator":"Ilka","before":"new","after":"in_progress"}','00001795000003000002-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(8,'t_0009.1',4,'LinkAdded','a_b50eeba6e636227556c792797ad55195','l_0008','{}','00001795000004000001-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(9,'t_0010.1',5,'ReviewChanged','a_b50eeba6e636227556c792797ad55195','a_b50eeba6e636227556c792797ad55195','{}','00001795000005000001-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(10,'t_0011.1',6,'StatusChanged','a_e4a51a9f5ce8ff557027d955a5a3c026','a_e4a51a9f5ce8ff557027d955a5a3c026','{"article":"a_e4a51a9f5ce8ff557027d955a5a3c026","annotator":"Ilka","before":"in_progress","after":"done"}','00001795000006000001-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(11,'t_0012.1',7,'PairRejected','a_b50eeba6e636227556c792797ad55195','a_b50eeba6e636227556c792797ad55195','{"article":"a_b50eeba6e636227556c792797ad55195","other":"a_e4a51a9f5ce8ff557027d955a5a3c026","annotator":"Ilka"}','00001795000007000001-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(12,'t_0013.1',8,'SpanChanged','a_b50eeba6e636227556c792797ad55195','s_0004','{"before":{"id":"s_0004","article":"a_b50eeba6e636227556c792797ad55195","layer":"entity","label":"PER","ranges":[[18,23]],"quote":"mayor","annotator":"Ilka","origin":"manual","confidence":"","note":"","entity":"","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"},"after":{"id":"s_0004","article":"a_b50eeba6e636227556c792797ad55195","layer":"entity","label":"PER","ranges":[[18,23]],"quote":"mayor","annotator":"Ilka","origin":"manual","confidence":"","note":"who?","entity":"","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"}}','00001795000008000001-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(13,'t_0014.1',9,'SpanChanged','a_e4a51a9f5ce8ff557027d955a5a3c026','s_0006','{"before":{"id":"s_0006","article":"a_e4a51a9f5ce8ff557027d955a5a3c026","layer":"entity","label":"PER","ranges":[[44,49],[50,54]],"quote":"e mayor to","annotator":"Ilka","origin":"manual","confidence":"","note":"","entity":"","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"},"after":{"id":"s_0006","article":"a_e4a51a9f5ce8ff557027d955a5a3c026","layer":"entity","label":"PER","ranges":[[44,49],[50,54]],"quote":"e mayor to","annotator":"Ilka","origin":"manual","confidence":"","note":"the same = +1","entity":"","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"}}','00001795000009000001-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(14,'t_0015.1',10,'SpanChanged','a_e4a51a9f5ce8ff557027d955a5a3c026','s_0006','{"before":{"id":"s_0006","article":"a_e4a51a9f5ce8ff557027d955a5a3c026","layer":"entity","label":"PER","ranges":[[44,49],[50,54]],"quote":"e mayor to","annotator":"Ilka","origin":"manual","confidence":"","note":"the same = +1","entity":"","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"},"after":{"id":"s_0006","article":"a_e4a51a9f5ce8ff557027d955a5a3c026","layer":"entity","label":"PER","ranges":[[44,49],[50,54]],"quote":"e mayor to","annotator":"Ilka","origin":"manual","confidence":"","note":"","entity":"","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"}}','00001795000010000001-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(15,'t_0016.1',11,'ArticleChanged','a_b50eeba6e636227556c792797ad55195','a_b50eeba6e636227556c792797ad55195','{"before":{"id":"a_b50eeba6e636227556c792797ad55195","sha256":"b50eeba6e636227556c792797ad551959f1748c22287d114a966b681d263fba0","length":76,"title":"Ferry","language":"en","published":"2026-11-20","source":"Lodva Post","url":"","author":"","file":"Ferry.txt","event":"","encoding":"utf-8","signature":"","file_sha256":"92b6284036448e3d495824fb52b768c0e9f04625ac93c5f7a7f447e10c648730","language_confidence":0.0},"after":{"id":"a_b50eeba6e636227556c792797ad55195","sha256":"b50eeba6e636227556c792797ad551959f1748c22287d114a966b681d263fba0","length":76,"title":"Ferry","language":"en","published":"2026-11-20","source":"Lodva Post","url":"","author":"","file":"Ferry.txt","event":"","encoding":"utf-8","signature":"","file_sha256":"92b6284036448e3d495824fb52b768c0e9f04625ac93c5f7a7f447e10c648730","language_confidence":0.0,"topics":["ports","ferries, ships"]}}','00001795000011000001-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(16,'t_0017.1',12,'SpanChanged','a_b50eeba6e636227556c792797ad55195','s_0004','{"before":{"id":"s_0004","article":"a_b50eeba6e636227556c792797ad55195","layer":"entity","label":"PER","ranges":[[18,23]],"quote":"mayor","annotator":"Ilka","origin":"manual","confidence":"","note":"who?","entity":"","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"},"after":{"id":"s_0004","article":"a_b50eeba6e636227556c792797ad55195","layer":"entity","label":"PER","ranges":[[18,23]],"quote":"mayor","annotator":"Ilka","origin":"manual","confidence":"","note":"on the quay","entity":"","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"}}','00001795000012000001-u_00000000000070008000000000000003');
INSERT INTO "event" VALUES(17,'t_0018.1',13,'SpanChanged','a_b50eeba6e636227556c792797ad55195','s_0004','{"before":{"id":"s_0004","article":"a_b50eeba6e636227556c792797ad55195","layer":"entity","label":"PER","ranges":[[18,23]],"quote":"mayor","annotator":"Ilka","origin":"manual","confidence":"","note":"on the quay","entity":"","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"},"after":{"id":"s_0004","article":"a_b50eeba6e636227556c792797ad55195","layer":"entity","label":"PER","ranges":[[18,23]],"quote":"mayor","annotator":"Ilka","origin":"manual","confidence":"","note":"who?","entity":"","attributes":[],"created":"2026-11-22T10:00:00Z","updated":"2026-11-22T10:00:00Z"}}','00001795000013000001-u_00000000000070008000000000000003');
CREATE TABLE history (
        grp TEXT NOT NULL PRIMARY KEY,
        seq INTEGER NOT NULL UNIQUE REFERENCES act (seq),
        state TEXT NOT NULL CHECK (state IN ('done', 'undone'))
    ) STRICT;
INSERT INTO "history" VALUES('t_0011',6,'done');
INSERT INTO "history" VALUES('t_0012',7,'done');
INSERT INTO "history" VALUES('t_0013',8,'done');
INSERT INTO "history" VALUES('t_0016',11,'done');
INSERT INTO "history" VALUES('t_0017',12,'undone');
CREATE TABLE line (
            key INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
            mark INTEGER NOT NULL DEFAULT 0 CHECK (mark IN (-1, 0, 1)),
            PRIMARY KEY (key, article)
        ) STRICT, WITHOUT ROWID;
INSERT INTO "line" VALUES(-4817722027215622071,1,0);
INSERT INTO "line" VALUES(-194402634069092124,1,0);
INSERT INTO "line" VALUES(2063782059951228451,1,0);
INSERT INTO "line" VALUES(2063782059951228451,2,0);
INSERT INTO "line" VALUES(8278356683203402689,2,0);
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
INSERT INTO "link" VALUES(1,'l_0008',1,'same','s_0004','s_0006','a_e4a51a9f5ce8ff557027d955a5a3c026','Ilka','');
CREATE TABLE page (sha256 TEXT NOT NULL PRIMARY KEY, packed BLOB NOT NULL) STRICT;
INSERT INTO "page" VALUES('92b6284036448e3d495824fb52b768c0e9f04625ac93c5f7a7f447e10c648730',X'789CB3C928C9CDB1B349CA4FA9B4B329B00BC94855C84DACCC2F52C84F53F0C94F294B54284ECC4C5128C9482C0112A90A69A945459540B1BC6C3D1BFD023B1B7D884E7DB031001E4E1ABA');
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
INSERT INTO "region" VALUES(1,1,'boilerplate',0,13,'auto');
CREATE TABLE rejected_pair (
            article INTEGER NOT NULL REFERENCES article (key),
            other TEXT NOT NULL,
            annotator TEXT NOT NULL,
            PRIMARY KEY (article, other, annotator)
        ) STRICT, WITHOUT ROWID;
INSERT INTO "rejected_pair" VALUES(1,'a_e4a51a9f5ce8ff557027d955a5a3c026','Ilka');
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
INSERT INTO "scheme" VALUES('entity','1.0.0','entity','format = "annotator-scheme/1"
name = "entity"
version = "1.0.0"
layer = "entity"
title = {en = "Entities"}
description = {en = "Who is named."}

[[label]]
id = "PER"
name = {en = "Person"}
definition = {en = "A human being."}
example = {en = "[[Ada]] swam."}
colour = "#1d6bbf"
colour_dark = "#75b2fd"
','2026-11-22T10:00:00Z');
CREATE TABLE snapshot (
    act INTEGER PRIMARY KEY REFERENCES act (seq),
    made TEXT NOT NULL,
    archive TEXT NOT NULL,
    archive_sha256 TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;
INSERT INTO "snapshot" VALUES(5,'2026-11-22T12:00:00Z','p-archive-1.jsonl.gz','9a8e68ab04a86f323d3fc96736661c02f7223bb05e99e57a96d4c044cf455892','e3be267851085fe525932bd0236a8f21dad15d1e88a3526ab7e4fbe411b5c881');
CREATE TABLE snapshot_part (
    key INTEGER PRIMARY KEY,
    act INTEGER NOT NULL REFERENCES snapshot (act),
    name TEXT NOT NULL,
    rows INTEGER NOT NULL CHECK (rows > 0),
    packed BLOB NOT NULL
) STRICT;
INSERT INTO "snapshot_part" VALUES(1,5,'article',2,X'789C8D90CB6A03310C457FA5783D1364590F6B5FBAEAA2FB108AECB1970924D3D7DFD7D3E9B29082117A1CA47B7D3C067F2D0CAD15972649109559AA1AAAA92FCCD1384CE11E623D2AE58A88599718C94DA4488E0B4AEAC5214C2A53786AD7EBD7D8D6CE2320A0CC31CE3886E1F9B2BCFBC3CBE5B68E627F3FF061FDFCEDBCAD7DCE7B6A5804334112A2DCD242C619A917C6A2922B34EB4082ECD552E5AEAE9D485B842A94358D7B7080D3B4596FE41CDD3AD7967B6756405D8CD9D9531D0237B17710732BD6A4115512EB98B215AC327EC10B00D730094CE1F1F271FEAFF38DFDD3F82EFCF40DBFD46F87');
INSERT INTO "snapshot_part" VALUES(2,5,'region',1,X'789C05C1310AC0300800C0BF383B240615DF1242D1D6A1104829E9FF7BD73BF8115C32C325A5099132CBA9466AEA177335068458F7CCF799BE13B0606D08FEED0563FC6C7612D0');
INSERT INTO "snapshot_part" VALUES(3,5,'status',2,X'789C75CB410E40400C05D0BBCCDA6294DFEA119C41446A744408C2FD131CC0EAAD5ED7051B4644F7D1D8B9622201388992A8D804948A5084765BED65D987F33AE6CBEF3BF4C577BD3694A619C99B9C018924930206AB5224FEB9FD0337BF237F');
INSERT INTO "snapshot_part" VALUES(4,5,'review',1,X'789C8B8E564A8C4F3235484D4D4A344B3533363332323735354B36B73432B7344F4C313535B43455D2514ACD2BC92CA904323C73B21381544A7E5EAA526C2C00309F11CC');
INSERT INTO "snapshot_part" VALUES(5,5,'span',2,X'789CAD8E410BC2300C85FF8AF45C21CD9A76F5EEC19B88274B19D9D6813815741EFCF76645BC8837E1415E1E2FE18B51DD1B00B04A2B6E5A829C5B76D9550ED113B9CE07F4C1734F640249295FA6E3F414B35DEF9436B5C64AAB188B4949F2333FAF37999BF1C465BD3C7814F3519C5B08E896C62C11F7065630EBF02B4EFA0DE90A64B64C86C3405DAE8781C803FA3E103171D5C9FD17A4B59AEC0C29C606F946204181CD8B82BB98AEFF254E2FC28053FF');
INSERT INTO "snapshot_part" VALUES(6,5,'link',1,X'789C358B310E83400C04FF72750A63581B3F216F40082D87AF0954FC5F0A1729D54C31B32CE5DC44642EAFC26D8764EEB4B4D1541DB0EAA11ECE0318024F74F3CA8E3E4D7FB1DF9D1331301A6ACEAD012EEA470004C72ADAA3F7F9E183B2AE5F76B61F37');
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
INSERT INTO "span" VALUES(1,'s_0004',1,'entity','PER',18,23,'[[18,23]]','mayor','Ilka','manual','','who?','','[]','2026-11-22T10:00:00Z','2026-11-22T10:00:00Z');
INSERT INTO "span" VALUES(2,'s_0006',2,'entity','PER',44,54,'[[44,49],[50,54]]','e mayor to','Ilka','manual','','','','[]','2026-11-22T10:00:00Z','2026-11-22T10:00:00Z');
CREATE TABLE span_count (
        article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
        layer TEXT NOT NULL,
        n INTEGER NOT NULL CHECK (n > 0),
        PRIMARY KEY (article, layer)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "span_count" VALUES(1,'entity',1);
INSERT INTO "span_count" VALUES(2,'entity',1);
CREATE TABLE status (
        article INTEGER NOT NULL REFERENCES article (key),
        annotator TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('in_progress', 'done', 'skipped')),
        PRIMARY KEY (article, annotator)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "status" VALUES(1,'Ilka','in_progress');
INSERT INTO "status" VALUES(2,'Ilka','done');
CREATE TABLE text (sha256 TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT;
INSERT INTO "text" VALUES('b50eeba6e636227556c792797ad551959f1748c22287d114a966b681d263fba0','Advertisement
The mayor of Lodva 🙂 said that the ferry sank.
Nobody drowned.');
INSERT INTO "text" VALUES('e4a51a9f5ce8ff557027d955a5a3c0269a9b9e6e44c469f2389b2c6d11ab005c','Advertisement
A ferry went down in Lodva, the mayor told us.');
CREATE INDEX act_grp ON act (grp, seq);
CREATE INDEX event_act ON event (act);
CREATE INDEX history_undone ON history (seq) WHERE state = 'undone';
CREATE INDEX region_article ON region (article);
CREATE INDEX link_article ON link (article);
CREATE INDEX link_source ON link (source);
CREATE INDEX link_target ON link (target);
CREATE TRIGGER text_no_update BEFORE UPDATE ON text BEGIN SELECT RAISE(ABORT, 'text is never changed'); END;
CREATE TRIGGER text_no_delete BEFORE DELETE ON text BEGIN SELECT RAISE(ABORT, 'text is never changed'); END;
CREATE TRIGGER act_no_update BEFORE UPDATE ON act BEGIN SELECT RAISE(ABORT, 'act is never changed'); END;
CREATE TRIGGER act_no_delete BEFORE DELETE ON act BEGIN SELECT RAISE(ABORT, 'act is never changed'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is never changed'); END;
CREATE INDEX span_place ON span (article, start, "end" DESC, id, layer, label);
CREATE INDEX span_parts ON span (article) WHERE instr(ranges, '],[') > 0;
CREATE INDEX span_attributes ON span (article, attributes) WHERE attributes <> '[]';
CREATE TRIGGER page_no_update BEFORE UPDATE ON page BEGIN SELECT RAISE(ABORT, 'page is never changed'); END;
CREATE TRIGGER page_no_delete BEFORE DELETE ON page BEGIN SELECT RAISE(ABORT, 'page is never changed'); END;
CREATE INDEX line_article ON line (article);
CREATE INDEX span_label ON span (layer, label, article);
CREATE INDEX span_note ON span (article) WHERE note <> '';
CREATE INDEX span_low ON span (article) WHERE confidence = 'low';
CREATE INDEX snapshot_part_act ON snapshot_part (act);
CREATE TRIGGER snapshot_no_update BEFORE UPDATE ON snapshot BEGIN SELECT RAISE(ABORT, 'snapshot is never changed'); END;
CREATE TRIGGER snapshot_no_delete BEFORE DELETE ON snapshot BEGIN SELECT RAISE(ABORT, 'snapshot is never changed'); END;
CREATE TRIGGER snapshot_part_no_update BEFORE UPDATE ON snapshot_part BEGIN SELECT RAISE(ABORT, 'snapshot_part is never changed'); END;
CREATE TRIGGER snapshot_part_no_delete BEFORE DELETE ON snapshot_part WHEN NOT (OLD.act < (SELECT max(act) FROM snapshot)) BEGIN SELECT RAISE(ABORT, 'snapshot_part is never changed'); END;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event WHEN NOT (NEW.payload = '{}' AND OLD.act <= coalesce((SELECT max(act) FROM snapshot), 0) AND NEW.seq = OLD.seq AND NEW.id = OLD.id AND NEW.act = OLD.act AND NEW.kind = OLD.kind AND NEW.article = OLD.article AND NEW.target = OLD.target AND NEW.hlc = OLD.hlc) BEGIN SELECT RAISE(ABORT, 'event is never changed'); END;
COMMIT;

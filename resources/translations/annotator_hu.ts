<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>no backup was made: {error}</source>
        <translation>nem készült biztonsági mentés: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{folder}: there is too little room for a backup; make room on that disk, or choose another folder for backups.</source>
        <translation>{folder}: túl kevés a hely a biztonsági mentéshez; szabadítson fel helyet a lemezen, vagy válasszon másik mappát a biztonsági mentéseknek.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{count} backups have a name that begins so</source>
        <translation>{count} biztonsági mentés neve kezdődik így</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>no such backup</source>
        <translation>nincs ilyen biztonsági mentés</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{name}: {many}; “annotator restore --list” lists them.</source>
        <translation>{name}: {many}; az „annotator restore --list” felsorolja őket.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{project}: there is no backup of it.</source>
        <translation>{project}: nincs róla biztonsági mentés.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{project}: there are backups of several projects of this name; choose one of those that “annotator restore --list” lists with --from.</source>
        <translation>{project}: ezen a néven több projektről is van biztonsági mentés; válasszon a --from kapcsolóval azok közül, amelyeket az „annotator restore --list” felsorol.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/compacting.py"/>
        <source>{path}: there is too little room to make it smaller; it needs {room} MB for that time.</source>
        <translation>{path}: túl kevés a hely a kisebbítéshez; erre az időre {room} MB szükséges.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/compacting.py"/>
        <source>it was called off</source>
        <translation>megszakítva</translation>
    </message>
    <message>
        <location filename="../../annotator/app/demo.py"/>
        <source>{folder}: cannot be made: {reason}.</source>
        <translation>{folder}: nem hozható létre: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/derived_file.py"/>
        <source>The search index was damaged, so it is made anew; nothing else is touched.</source>
        <translation>A keresőindex megsérült, ezért újra elkészül; máshoz nem nyúlunk.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/derived_file.py"/>
        <source>{project}: the search index cannot be written, neither beside the project nor in {home}; make room.</source>
        <translation>{project}: a keresőindex nem írható sem a projekt mellé, sem ide: {home}; szabadítson fel helyet.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>spans in boilerplate</source>
        <translation>sablonszövegben lévő jelölések</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>links of spans in boilerplate</source>
        <translation>sablonszövegben lévő jelölések kapcsolatai</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>articles of boilerplate alone</source>
        <translation>csupán sablonszövegből álló cikkek</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>{out}: is a folder; give the name of a file in it.</source>
        <translation>{out}: mappa; adja meg egy benne lévő fájl nevét.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>A split is written into several files: give a file name instead of “-”.</source>
        <translation>A felosztás több fájlba kerül: „-” helyett fájlnevet adjon meg.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <location filename="../../annotator/app/outputs.py"/>
        <source>This format is a folder of files: give a folder's name instead of “-”.</source>
        <translation>Ez a formátum fájlokat tartalmazó mappa: „-” helyett mappanevet adjon meg.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>The export was cancelled; no file has changed.</source>
        <translation>Az exportálás megszakítva; egyetlen fájl sem változott.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>{out}: {error}</source>
        <translation>{out}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/importing.py"/>
        <source>imported {imported}, skipped {skipped}, failed {failed}</source>
        <translation>importálva: {imported}, kihagyva: {skipped}, sikertelen: {failed}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/importing.py"/>
        <source>added {added} spans to {joined} articles that were there; {same} they had already</source>
        <translation>{added} jelölés hozzáadva {joined} már meglévő cikkhez; {same} már megvolt bennük</translation>
    </message>
    <message>
        <location filename="../../annotator/app/importing.py"/>
        <source>the span {id} is left out: the project has another one of that id, or has changed it</source>
        <translation>a(z) {id} jelölés kimarad: a projektben más jelölésnek van ilyen azonosítója, vagy azóta megváltozott</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/app/importing.py"/>
        <source>{count} spans were changed since they came in: they stay so</source>
        <extracomment>Of one: {count} span was changed since it came in: it stays so</extracomment>
        <translation>
            <numerusform>{count} jelölés módosult a beérkezése óta: úgy marad</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/app/importing.py"/>
        <source>the article {article}: {error}</source>
        <translation>a(z) {article} cikk importálása: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/library.py"/>
        <source>A span passes the end of its text: the project file is damaged. “annotator verify” says what is wrong with it.</source>
        <translation>Egy jelölés túlnyúlik a szöveg végén: a projektfájl sérült. Az „annotator verify” megmondja, mi a baj vele.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/library.py"/>
        <source>The span {span} is not the text that it quotes: the project file is damaged. “annotator verify” says what is wrong with it.</source>
        <translation>A(z) {span} jelölés nem az általa idézett szöveg: a projektfájl sérült. Az „annotator verify” megmondja, mi a baj vele.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/new_projects.py"/>
        <source>{folder}: the folder of new projects cannot be made: {reason}. Choose another one in the preferences.</source>
        <translation>{folder}: az új projektek mappája nem hozható létre: {reason}. Válasszon másikat a beállításokban.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/outputs.py"/>
        <source>{named}: is a file; this format is a folder of files: give it another name.</source>
        <translation>{named}: fájl, ez a formátum viszont fájlokat tartalmazó mappa: adjon meg más nevet.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/outputs.py"/>
        <source>{named}: holds what is no earlier export, such as {strange}: give the folder another name.</source>
        <translation>{named}: nem korábbi exportálás tartalma, például: {strange}; adjon más nevet a mappának.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/outputs.py"/>
        <source>{named}: {name} was changed since it was exported: import it, or give the new export another name, so that the changes are not lost.</source>
        <translation>{named}: exportálás óta módosult: {name}; importálja, vagy adjon más nevet az új exportálásnak, hogy a módosítások ne vesszenek el.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/outputs.py"/>
        <source>{named}: cannot be written: {reason}.</source>
        <translation>{named}: nem írható: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/portable.py"/>
        <source>This program is installed for Python, so no folder is its own: name one with --home FOLDER.</source>
        <translation>Ez a program Pythonhoz van telepítve, ezért nincs saját mappája: adjon meg egyet így: --home MAPPA.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/portable.py"/>
        <source>{folder}: cannot be written: {reason}. Settings, logs and projects without a place of their own are kept there: move the program to a folder that you may write, such as one in your home or on a stick, name another one with --home FOLDER, or take away what makes it portable ({marks} beside it).</source>
        <translation>{folder}: nem írható: {reason}. Itt vannak a beállítások, a naplók és a saját hely nélküli projektek: tegye a programot írható mappába, például a saját mappájába vagy egy pendrive-ra, adjon meg másikat így: --home MAPPA, vagy távolítsa el, ami hordozhatóvá teszi (a mellette álló {marks}).</translation>
    </message>
    <message>
        <location filename="../../annotator/app/preparing.py"/>
        <source>belongs to the project itself</source>
        <translation>magához a projekthez tartozik</translation>
    </message>
    <message>
        <location filename="../../annotator/app/preparing.py"/>
        <source>is no folder of the format {format}</source>
        <translation>nem „{format}” formátumú mappa</translation>
    </message>
    <message>
        <location filename="../../annotator/app/preparing.py"/>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <location filename="../../annotator/formats/archive.py"/>
        <location filename="../../annotator/formats/conll.py"/>
        <location filename="../../annotator/formats/doccano.py"/>
        <location filename="../../annotator/formats/extracted.py"/>
        <location filename="../../annotator/formats/gliner.py"/>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <location filename="../../annotator/formats/parquet.py"/>
        <location filename="../../annotator/formats/prodigy.py"/>
        <location filename="../../annotator/formats/registry.py"/>
        <location filename="../../annotator/formats/spacy.py"/>
        <source>cannot be read: {reason}</source>
        <translation>nem olvasható: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/presence.py"/>
        <source>{path}: cannot be opened: {fault}.</source>
        <translation>{path}: nem nyitható meg: {fault}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{path} was read and not changed.</source>
        <translation>Csak olvastuk, nem módosítottuk: {path}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{new}: {articles} articles, {spans} spans, {links} links.</source>
        <translation>{new}: {articles} cikk, {spans} jelölés, {links} kapcsolat.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The log could be read up to act {acts}: {log_ended}.</source>
        <translation>A napló a(z) {acts}. műveletig volt olvasható: {log_ended}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The tables gave {from_tables} changes beyond it, as one step of undo.</source>
        <translation>A táblákból azon túl {from_tables} változás jött át, egyetlen visszavonható lépésként.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>All tables were built anew from the log of {acts} acts.</source>
        <translation>Minden tábla újraépült a napló {acts} műveletéből.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Put right: {difference}.</source>
        <translation>Kijavítva: {difference}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The new file: {fault}</source>
        <translation>Az új fájl: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Nothing was lost, and the new file has no faults.</source>
        <translation>Semmi sem veszett el, és az új fájl hibátlan.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The new file has no faults.</source>
        <translation>Az új fájl hibátlan.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Lost: the article “{name}” ({article}) with {spans} spans, its text is gone.</source>
        <translation>Elveszett: a(z) „{name}” cikk ({article}), {spans} jelöléssel; a szövege nincs meg.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{label} “{span}” of article {article}</source>
        <translation>{label} „{span}”, cikk: {article}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Lost: the span {span}, {what}: it does not agree with the text.</source>
        <translation>Elveszett: a(z) {span} jelölés, {what}: nem egyezik a szöveggel.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Lost: the link {link}: the span at which it begins is gone.</source>
        <translation>Elveszett: a(z) {link} kapcsolat: nincs meg a jelölés, amelyből kiindul.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Lost: {what}</source>
        <translation>Elveszett: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{new}: there is a file of this name already; choose another.</source>
        <translation>{new}: már van ilyen nevű fájl; válasszon másikat.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The table {table} could not be found.</source>
        <translation>A(z) {table} tábla nem található.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{last} to {onward}</source>
        <translation>{last}–{onward}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{last} to the end</source>
        <translation>{last} és a vége között</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The table {table} could not be read from row {reach}.</source>
        <translation>A(z) {table} tábla nem olvasható ezektől a soroktól: {reach}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{spoilt} rows of the table {table} make no sense.</source>
        <translation>A(z) {table} tábla {spoilt} sora értelmetlen.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/replacing.py"/>
        <source>{path}: is a folder or a device; give the name of a file.</source>
        <translation>{path}: mappa vagy eszköz; adjon meg egy fájlnevet.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/replacing.py"/>
        <source>{path}: is the project itself; give the export another name.</source>
        <translation>{path}: ez maga a projekt; adjon más nevet az exportálásnak.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/replacing.py"/>
        <source>{path}: cannot be written: {reason}.</source>
        <translation>{path}: nem írható: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/schemes.py"/>
        <source>This project has no scheme for the layer “{layer}”.</source>
        <translation>Ebben a projektben nincs címkerendszer ehhez a réteghez: „{layer}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/schemes.py"/>
        <source>This project has no scheme “{name}” for articles.</source>
        <translation>Ebben a projektben nincs „{name}” nevű címkerendszer a cikkekhez.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/searching.py"/>
        <source>the search index {path}: {fault}; it will be made anew</source>
        <translation>a keresőindex ({path}): {fault}; újra elkészül</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>There is nothing to redo.</source>
        <translation>Nincs mit megismételni.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>There is nothing to undo.</source>
        <translation>Nincs mit visszavonni.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>Nothing older can be undone: the project was made smaller on {day}.</source>
        <translation>Korábbi nem vonható vissza: a projektet kisebbítették ekkor: {day}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>{path} is opened read-only: nothing can be changed in it.</source>
        <translation>{path} csak olvasásra van megnyitva: semmi sem módosítható benne.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>{half} is half a character: take it out and try again.</source>
        <translation>{half} csak egy fél karakter: vegye ki, és próbálja újra.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>You</source>
        <translation>Ön</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>Look</source>
        <translation>Megjelenés</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>Reading</source>
        <translation>Olvasás</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>Tagging</source>
        <translation>Címkézés</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>Projects and files</source>
        <translation>Projektek és fájlok</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Backups</source>
        <translation>Biztonsági mentések</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source> letters</source>
        <translation> karakter</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>As wide as the pane</source>
        <translation>A panel szélességében</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The name that your spans carry, and under which it is kept how far you are.</source>
        <translation>A jelölései ezt a nevet viselik, és a haladása is ehhez kötődik.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/dialogs/name.py"/>
        <source>Your name as annotator</source>
        <translation>Az ön annotátorneve</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The name of the user of this computer</source>
        <translation>A számítógép felhasználójának neve</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Light or dark text and paper, or whichever the system has.</source>
        <translation>Világos vagy sötét szöveg és háttér, vagy ahogyan a rendszerben van.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Colours</source>
        <translation>Színek</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>As the system</source>
        <translation>A rendszer szerint</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Light</source>
        <translation>Világos</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Dark</source>
        <translation>Sötét</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The language of menus, windows, labels and their definitions.</source>
        <translation>A menük, ablakok, címkék és meghatározásaik nyelve.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/language_menu.py"/>
        <location filename="../../annotator/ui/list_models.py"/>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <location filename="../../annotator/ui/panels/group_menu.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The font of the articles; by itself one that suits long reading.</source>
        <translation>A cikkek betűtípusa; alapesetben hosszú olvasáshoz illő betű.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Font of the articles</source>
        <translation>A cikkek betűtípusa</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The letters of an article's longest line, or all that the pane has room for.</source>
        <translation>A cikkek leghosszabb sorának karakterszáma, vagy a panel teljes szélessége.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Longest line</source>
        <translation>Leghosszabb sor</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The height of a line in per cent of the font's size.</source>
        <translation>A sorok magassága a betűméret százalékában.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Line spacing</source>
        <translation>Sorköz</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The size of the articles' text in per cent.</source>
        <translation>A cikkek szövegének mérete, százalékban.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Text size</source>
        <translation>Szövegméret</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Menus, teasers and all else that is not body is folded to one line.</source>
        <translation>A menük, ajánlók és minden, ami nem törzsszöveg, egyetlen sorba csukódik.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Fold boilerplate</source>
        <translation>Sablonszöveg összecsukása</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Panes beside each other scroll together; with Alt held one scrolls alone.</source>
        <translation>Az egymás melletti panelek együtt görögnek; Alt lenyomásával csak az egyik.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Scroll panes together</source>
        <translation>Panelek együttes görgetése</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>A selection by mouse grows to whole words. With Alt held it is the other way round.</source>
        <translation>Az egérrel végzett kijelölés egész szavakra bővül. Alt lenyomásával fordítva van.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select whole words</source>
        <translation>Egész szavak kijelölése</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>A small palette of labels appears at a selection by mouse.</source>
        <translation>Egérrel végzett kijelöléskor kis címkepaletta jelenik meg.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Palette at each selection</source>
        <translation>Paletta minden kijelölésnél</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Every action and every label can have another key.</source>
        <translation>Minden művelet és minden címke más billentyűt is kaphat.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>Keys</source>
        <translation>Billentyűk</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where new projects lie, unless another place is chosen. Those that are there stay there.</source>
        <translation>Az új projektek helye, ha nem választ mást. A meglévők a helyükön maradnak.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Folder of new projects</source>
        <translation>Új projektek mappája</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>“Annotator” in your documents, or beside a portable program</source>
        <translation>„Annotator” a dokumentumok között vagy a program mellett</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The labels with which a project begins that is made in the window.</source>
        <translation>Azok a címkék, amelyekkel egy, az ablakban létrehozott projekt indul.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Labels of new projects</source>
        <translation>Új projektek címkéi</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Entities</source>
        <translation>Entitások</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Claims</source>
        <translation>Állítások</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Framing</source>
        <translation>Keretezés</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Genre of the article</source>
        <translation>A cikk műfaja</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where files to import are looked for; it becomes the folder used last.</source>
        <translation>Itt keresi a program az importálandó fájlokat; a legutóbb használt mappa lesz.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Folder to import from</source>
        <translation>Importálás mappája</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Your home folder</source>
        <translation>A saját mappája</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where exports go; it becomes the folder used last.</source>
        <translation>Ide kerülnek az exportált fájlok; a legutóbb használt mappa lesz.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Folder to export to</source>
        <translation>Exportálás mappája</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>At the opening when something changed, and before imports and new versions of the file.</source>
        <translation>Változás után megnyitáskor, valamint importálás és új fájlverzió előtt.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Make backups by themselves</source>
        <translation>Automatikus biztonsági mentés</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where backups go. Those that were made before stay where they are, and are found there.</source>
        <translation>A biztonsági mentések helye. A korábbiak a helyükön maradnak, és ott meg is találhatók.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>Folder for backups</source>
        <translation>A biztonsági mentések mappája</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>A folder beside each project</source>
        <translation>Minden projekt mellett külön mappa</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The most backups that are kept of a project; those closest to others in time go first.</source>
        <translation>Egy projekt megőrzött biztonsági mentéseinek legnagyobb száma; elsőként az időben egymáshoz közeliek tűnnek el.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Most backups</source>
        <translation>Biztonsági mentések legfeljebb</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The most room that the backups of one project take. The newest one always stays.</source>
        <translation>Egy projekt biztonsági mentéseinek legnagyobb helyfoglalása. A legújabb mindig megmarad.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Most room for backups</source>
        <translation>Hely a biztonsági mentéseknek legfeljebb</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The projects opened last, the latest first.</source>
        <translation>A legutóbb megnyitott projektek, a legutóbbi elöl.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The projects that stay on top of the list.</source>
        <translation>A lista tetején maradó projektek.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where the window stands, as Qt writes it, in Base64.</source>
        <translation>Az ablak helye, ahogyan a Qt leírja, Base64 kódolással.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where its panels stand, as Qt writes it, in Base64.</source>
        <translation>Az ablak paneljeinek helye, ahogyan a Qt leírja, Base64 kódolással.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where the preferences stand, as Qt writes it, in Base64.</source>
        <translation>A beállítások ablakának helye, ahogyan a Qt leírja, Base64 kódolással.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The group of preferences shown last.</source>
        <translation>A beállítások legutóbb megjelenített csoportja.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Which labels are hidden in each project, by project id.</source>
        <translation>Az egyes projektekben elrejtett címkék, projektazonosító szerint.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The named views of each project's list, by project id.</source>
        <translation>Az egyes projektek listájának elnevezett nézetei, projektazonosító szerint.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>What was open in each project, by project id.</source>
        <translation>Az egyes projektekben megnyitott cikkek, projektazonosító szerint.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>What the list is grouped by: event, near_duplicates, language; or nothing.</source>
        <translation>A lista csoportosítása: event, near_duplicates, language; vagy semmi.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>is a pipe or a device: save it as a file first</source>
        <translation>csővezeték vagy eszköz: előbb mentse fájlba</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>is passed over: it belongs to an export and is no article</source>
        <translation>kihagyva: exportáláshoz tartozik, és nem cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>cannot be read: {fault}</source>
        <translation>nem olvasható: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>there is no such file or folder</source>
        <translation>nincs ilyen fájl vagy mappa</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>is passed over: this link leads out of its folder; to import the file, name the link</source>
        <translation>kihagyva: ez a szimbolikus link kivezet a mappájából; a fájl importálásához nevezze meg a linket</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>cannot be listed: {reason}</source>
        <translation>nem listázható: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>passed over files of no known format ({counted}); name them, or a format</source>
        <translation>kihagyva az ismeretlen formátumú fájlok ({counted}); nevezze meg őket vagy egy formátumot</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <location filename="../../annotator/formats/archive.py"/>
        <source>there is nothing to import in it</source>
        <translation>nincs benne importálható tartalom</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}: nem olvasható: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <source>{path}: the file is empty</source>
        <translation>{path}: a fájl üres</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <source>{path}: is neither a project nor an export of Annotator</source>
        <translation>{path}: nem projekt, és nem is az Annotator exportja</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <location filename="../../annotator/storage/faults.py"/>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>span {span}: {fault}</source>
        <translation>{span} jelölés: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <source>article {article}: {fault}</source>
        <translation>{article} cikk: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>The article id {key} already belongs to another article.</source>
        <translation>A(z) {key} cikkazonosító már egy másik cikké.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>The span id {key} already belongs to another span.</source>
        <translation>A(z) {key} jelölésazonosító már egy másik jelölésé.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>The link id {key} already belongs to another link.</source>
        <translation>A(z) {key} kapcsolatazonosító már egy másik kapcsolaté.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <location filename="../../annotator/domain/commands/joining.py"/>
        <source>Two of its spans have the same annotator, ranges, layer and label.</source>
        <translation>Két jelölésének azonos az annotátora, szakaszai, rétege és címkéje.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>“{value}” is no date: write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>„{value}” nem dátum: a helyes alak ÉÉÉÉ, ÉÉÉÉ-HH vagy ÉÉÉÉ-HH-NN.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>“{status}” is no status: {statuses}.</source>
        <translation>„{status}” nem állapot: {statuses}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>The region {start}–{end} is not in the text.</source>
        <translation>A(z) {start}–{end} régió nincs benne a szövegben.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/links.py"/>
        <source>A link needs a kind, such as same_claim.</source>
        <translation>A kapcsolatnak fajtája van, például same_claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/links.py"/>
        <source>A span cannot be linked with itself.</source>
        <translation>Egy jelölés nem kapcsolható önmagához.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/links.py"/>
        <source>These two spans are linked so already.</source>
        <translation>Ez a két jelölés már össze van így kapcsolva.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/pairs.py"/>
        <source>An article makes no pair with itself.</source>
        <translation>Egy cikk nem alkot párt önmagával.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/regions.py"/>
        <source>There is nothing on this line that could be marked.</source>
        <translation>Ezen a sorban nincs megjelölhető szöveg.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/regions.py"/>
        <source>A title is one line: select less of the text.</source>
        <translation>A cím egyetlen sor: jelöljön ki kevesebb szöveget.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/schemes.py"/>
        <source>“{after}” is another scheme than “{before}”.</source>
        <translation>„{after}” más címkerendszer, mint „{before}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>Two of these spans would be the same with {label}.</source>
        <translation>Ezzel a címkével két jelölés azonos volna: {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>“{confidence}” is no confidence: low, medium or high.</source>
        <translation>„{confidence}” nem bizonyosság: low, medium vagy high.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>A span labelled {label} has no attribute “{name}”.</source>
        <translation>A(z) {label} címkéjű jelölésnek nincs „{name}” attribútuma.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>“{name}” takes one value only.</source>
        <translation>A(z) „{name}” csak egy értéket vehet fel.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>“{attribute}” has no value “{value}”, only {known}.</source>
        <translation>A(z) „{attribute}” attribútumnak nincs „{value}” értéke, csak ezek: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>There is only white space in this selection.</source>
        <translation>A kijelölés csak szóközöket tartalmaz.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>This text already has the label {label}.</source>
        <translation>Ennek a szövegnek már van ilyen címkéje: {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/history.py"/>
        <source>The steps of this project's history are out of order.</source>
        <translation>A projekt előzményeinek sorrendje hibás.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The scheme “{name}” has no label “{label_id}”.</source>
        <translation>A(z) „{name}” címkerendszerben nincs „{label_id}” címke.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The label “{label_id}” is retired and is no longer given.</source>
        <translation>A(z) „{label_id}” címkét visszavonták, már nem adható.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The scheme “{scheme}” has no attribute “{attribute}”.</source>
        <translation>A(z) „{scheme}” címkerendszerben nincs „{attribute}” attribútum.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/span.py"/>
        <source>A span needs at least one range of text.</source>
        <translation>Egy jelöléshez legalább egy szövegszakasz kell.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/span.py"/>
        <source>The range {start}–{end} is empty or reversed.</source>
        <translation>A(z) {start}–{end} szakasz üres vagy fordított.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/span.py"/>
        <source>The range {start}–{end} passes the text, which ends at {length}.</source>
        <translation>A(z) {start}–{end} szakasz túlnyúlik a szövegen, amelynek vége {length}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/span.py"/>
        <source>The range {start}–{end} overlaps or precedes the one before it.</source>
        <translation>A(z) {start}–{end} szakasz átfedi vagy megelőzi az előtte lévőt.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Device or resource busy</source>
        <translation>Az eszköz vagy erőforrás foglalt</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Disk quota exceeded</source>
        <translation>A lemezkvóta betelt</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>File exists</source>
        <translation>A fájl már létezik</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>File name too long</source>
        <translation>A fájlnév túl hosszú</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>File too large</source>
        <translation>A fájl túl nagy</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Input/output error</source>
        <translation>Bemeneti/kimeneti hiba</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Is a directory</source>
        <translation>Ez egy mappa</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>No space left on device</source>
        <translation>Nincs több hely az eszközön</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>No such file or directory</source>
        <translation>Nincs ilyen fájl vagy mappa</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Not a directory</source>
        <translation>Ez nem mappa</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Operation not permitted</source>
        <translation>A művelet nem engedélyezett</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Permission denied</source>
        <translation>Hozzáférés megtagadva</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Read-only file system</source>
        <translation>Csak olvasható fájlrendszer</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Too many levels of symbolic links</source>
        <translation>Túl sok egymásra mutató szimbolikus link</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Too many open files</source>
        <translation>Túl sok megnyitott fájl</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <source>status marks of single annotators</source>
        <translation>egyes annotátorok állapotjelzései</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <source>Annotator JSONL, one article a line with all annotations</source>
        <translation>Annotator JSONL, soronként egy cikk minden annotációval</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <location filename="../../annotator/formats/compact_json.py"/>
        <source>The article {article} holds half a character ({half}), perhaps in a note: delete it there.</source>
        <translation>A(z) {article} cikk fél karaktert tartalmaz ({half}), talán egy megjegyzésben: törölje ki onnan.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <source>the file is UTF-16, but JSONL is UTF-8: save it as that</source>
        <translation>a fájl UTF-16 kódolású, a JSONL viszont UTF-8: mentse úgy</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>the file is empty: there is no article in it</source>
        <translation>a fájl üres: nincs benne cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>article</source>
        <translation>cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>span</source>
        <translation>jelölés</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>link</source>
        <translation>kapcsolat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the text has only white space</source>
        <translation>a szöveg csak szóközökből áll</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>sha256 is not that of the text, which is {sha}: the text was changed</source>
        <translation>a sha256 nem a szövegé, amelyé {sha}: a szöveg megváltozott</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>published: {published} is not in the calendar</source>
        <translation>published: {published} nem létező dátum</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>span {span}: has the same annotator, ranges, layer and label as span {twins}: keep one of them</source>
        <translation>{span} jelölés: annotátora, szakaszai, rétege és címkéje azonos ezzel: {twins}; csak az egyiket tartsa meg</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>{fault}; it is kept as it is</source>
        <translation>{fault}; változatlanul megmarad</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>coarse must be {coarse}, as the scheme says</source>
        <translation>a coarse értéke a címkerendszer szerint {coarse} legyen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>start and end are {start} and {end}, but its ranges go from {first} to {last}</source>
        <translation>start és end értéke {start} és {end}, a szakaszok viszont {first} és {last} közé esnek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the quote {quote} is not the text at {start}–{end}, which is {text}: are the offsets counted in code points?</source>
        <translation>az idézet ({quote}) nem egyezik a(z) {start}–{end} szöveggel, amely {text}: kódpontban számolódnak a pozíciók?</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>white space at an edge is kept as it is</source>
        <translation>a szélén álló szóköz változatlanul megmarad</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the {kind} id {key} stands twice: every id is unique</source>
        <translation>kétszer szerepel ez az azonosító ({kind}): {key}; minden azonosító egyedi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>reviewed says the same layer and annotator twice</source>
        <translation>a reviewed kétszer tartalmazza ugyanazt a réteget és annotátort</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>labels says the same label and annotator twice</source>
        <translation>a labels kétszer tartalmazza ugyanazt a címkét és annotátort</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the region {kind} {start}–{end} is empty, reversed or passes the text, which ends at {length}</source>
        <translation>a(z) {kind} régió ({start}–{end}) üres, fordított vagy túlnyúlik a szövegen, amelynek vége {length}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>link {link}:</source>
        <translation>{link} kapcsolat:</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>{place} its source {source} is no span of this article</source>
        <translation>{place} a forrása ({source}) nem ennek a cikknek a jelölése</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>{place} its target {target} is no span of this article</source>
        <translation>{place} a célja ({target}) nem ennek a cikknek a jelölése</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>{place} it links a span with itself</source>
        <translation>{place} egy jelölést önmagához kapcsol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the {kind} id {key} stands already on line {known}: every id is unique</source>
        <translation>ez az azonosító ({kind}) már szerepel a(z) {known}. sorban: {key}; minden azonosító egyedi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the project has no scheme for the layer {layer}</source>
        <translation>a projektben nincs címkerendszer ehhez a réteghez: {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the scheme {scheme} of an article label is unknown (known: {known})</source>
        <translation>egy cikkcímke címkerendszere ({scheme}) ismeretlen (ismertek: {known})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>The project has no scheme for {name}.</source>
        <translation>A projektben nincs ilyen címkerendszer: {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>The scheme {scheme} has no label {label}.</source>
        <translation>A(z) {scheme} címkerendszerben nincs {label} címke.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the label {export} is not in the scheme {scheme}: correct it, or add the label to the scheme</source>
        <translation>a(z) {export} címke nincs a(z) {scheme} címkerendszerben: javítsa ki, vagy vegye fel a címkerendszerbe</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the scheme {scheme} has no attribute {attribute}</source>
        <translation>a(z) {scheme} címkerendszerben nincs {attribute} attribútum</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the attribute {attribute} takes one value only</source>
        <translation>a(z) {attribute} attribútum csak egy értéket vehet fel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the attribute {attribute} has no value {value} (known: {known})</source>
        <translation>a(z) {attribute} attribútumnak nincs {value} értéke (ismertek: {known})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>line {number} is longer than {size} MB</source>
        <translation>a(z) {number}. sor hosszabb {size} MB-nál</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>this is no article of the format {format}: the key "format" is missing</source>
        <translation>ez nem {format} formátumú cikk: hiányzik a "format" kulcs</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>the format is {format}, and this program reads {ours}: a newer format needs a newer program</source>
        <translation>a formátum {format}, ez a program viszont ezt olvassa: {ours}; újabb formátumhoz újabb program kell</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>byte {byte} at byte {place} of the line is not UTF-8: save the file as UTF-8</source>
        <translation>a sor {place}. bájtja ({byte}) nem UTF-8: mentse a fájlt UTF-8 kódolással</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>broken JSON at character {pos}: {error}; is the line cut off or broken in two?</source>
        <translation>hibás JSON a(z) {pos}. karakternél: {error}; lemaradt a sor vége, vagy kettétört?</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>broken JSON: {error}</source>
        <translation>hibás JSON: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>broken JSON: lists or objects are nested too deeply</source>
        <translation>hibás JSON: túl mélyen egymásba ágyazott listák vagy objektumok</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>the key {twice} stands twice in one object: keep one of them</source>
        <translation>a(z) {twice} kulcs kétszer szerepel egy objektumban: csak az egyiket tartsa meg</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>{name} is no number in JSON: write a whole number</source>
        <translation>{name} a JSON-ban nem szám: írjon egész számot</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>there is half a character ({half}) at position {start} of {text}: write both halves or none</source>
        <translation>fél karakter ({half}) áll a(z) {text} {start}. helyén: mindkét felét írja ki, vagy egyiket se</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_record.py"/>
        <source>The text of the article {article} is damaged: verify the project.</source>
        <translation>A(z) {article} cikk szövege sérült: ellenőrizze a projektet.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_record.py"/>
        <source>The quote of the span {span} is not the text: verify the project.</source>
        <translation>A(z) {span} jelölés idézete nem a szöveg: ellenőrizze a projektet.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>… and {more} more</source>
        <translation>… és még {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the file begins with a byte order mark: save it as UTF-8 without one</source>
        <translation>a fájl bájtsorrendjellel kezdődik: mentse UTF-8 kódolással, anélkül</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the line is blank: there is one article on every line</source>
        <translation>a sor üres: minden sorban egy cikk áll</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the line ends with CR LF: write LF alone</source>
        <translation>a sor vége CR LF: csak LF legyen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the text stands already on line {first}: an export has every text once</source>
        <translation>a szöveg már szerepel a(z) {first}. sorban: az exportban minden szöveg egyszer fordul elő</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the spans are not sorted by start, end, layer, label and id</source>
        <translation>a jelölések nincsenek kezdet, vég, réteg, címke és azonosító szerint rendezve</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>link {link}: its target {target} is no span of the article {target_article}</source>
        <translation>{link} kapcsolat: a célja ({target}) nem jelölése ennek a cikknek: {target_article}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>ZIP archives of files in these formats</source>
        <translation>Ilyen formátumú fájlok ZIP-archívumai</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>cannot be read: it is a pipe; save it as a file first</source>
        <translation>nem olvasható: csővezeték; előbb mentse fájlba</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>unpacks to {times} times its size, which no texts do: it is refused</source>
        <translation>kibontva a mérete {times}-szorosa, ami szövegeknél nem fordul elő: elutasítva</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>passed over files of no known format ({counted}); name a format to read them</source>
        <translation>kihagyva az ismeretlen formátumú fájlok ({counted}); beolvasásukhoz nevezzen meg egy formátumot</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>has no name: the archive is damaged</source>
        <translation>nincs neve: az archívum sérült</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>its name leads out of the archive: pack it again</source>
        <translation>a neve kivezet az archívumból: csomagolja újra</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>is encrypted: unpack it with its password, and import the folder</source>
        <translation>titkosított: bontsa ki a jelszavával, és a mappát importálja</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>is a link, not a file</source>
        <translation>hivatkozás, nem fájl</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>is an archive in an archive: unpack it first</source>
        <translation>archívum az archívumban: előbb bontsa ki</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>unpacks to {file_size} MB: too large for what it is; unpack it yourself</source>
        <translation>kibontva {file_size} MB: túl nagy ahhoz képest, ami; bontsa ki saját maga</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>{filename}: {fault}</source>
        <translation>{filename}: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>the archive is damaged or cut short ({error})</source>
        <translation>az archívum sérült vagy csonka ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat.py"/>
        <source>brat standoff, a folder of .txt and .ann</source>
        <translation>brat standoff, .txt és .ann fájlok mappája</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat.py"/>
        <source>there is no {name} beside it, whose spans these are</source>
        <translation>nincs mellette {name}, amelyhez a jelölések tartoznak</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/brat.py"/>
        <source>{count} texts have no .ann of the same name and came in without spans</source>
        <extracomment>Of one: 1 text has no .ann of the same name and came in without spans</extracomment>
        <translation>
            <numerusform>{count} szöveghez nincs azonos nevű .ann fájl, ezért jelölések nélkül jött be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/brat.py"/>
        <source>{count} events came in as triggers, with links to their arguments</source>
        <extracomment>Of one: 1 event came in as triggers, with links to their arguments</extracomment>
        <translation>
            <numerusform>{count} esemény kiváltóként jött be, argumentumaihoz kapcsolva</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>{row} begins no row that is known</source>
        <translation>{row} kezdetű sor ismeretlen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>the row {row} names {error}, which is not there,</source>
        <translation>a(z) {row} sor nem létezőre hivatkozik: {error},</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>the row {row} is broken</source>
        <translation>a(z) {row} sor hibás</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>{fault} and is left out</source>
        <translation>{fault} és kimarad</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>the attribute {name} of a relation</source>
        <translation>egy reláció {name} attribútuma</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>spans of line ends alone</source>
        <translation>csak sorvégekből álló jelölések</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>spans with line ends at an edge</source>
        <translation>szélükön sorvéget tartalmazó jelölések</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>ranges of spans that touch or have line ends alone between them</source>
        <translation>jelölések érintkező vagy csak sorvégekkel elválasztott szakaszai</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>links of dropped spans</source>
        <translation>elhagyott jelölések kapcsolatai</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>line ends in attributes to blanks</source>
        <translation>attribútumok sorvégei szóközre</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>line ends in notes to LF</source>
        <translation>megjegyzések sorvégei LF-re</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas.py"/>
        <source>links of missing spans</source>
        <translation>hiányzó jelölések kapcsolatai</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_before.py"/>
        <source>structures of other programs in articles that were changed</source>
        <translation>más programok szerkezetei megváltozott cikkekben</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_before.py"/>
        <location filename="../../annotator/formats/kept_rows.py"/>
        <location filename="../../annotator/formats/left_behind.py"/>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/unheld.py"/>
        <location filename="../../annotator/formats/web_annotation.py"/>
        <source>metadata of articles</source>
        <translation>cikkek metaadatai</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_json.py"/>
        <source>UIMA CAS JSON 0.4, one article a file</source>
        <translation>UIMA CAS JSON 0.4, fájlonként egy cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_json.py"/>
        <source>this is no JSON ({error})</source>
        <translation>ez nem JSON ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_json.py"/>
        <source>this is JSON, but no UIMA CAS with a text in it</source>
        <translation>ez JSON, de nem szöveget tartalmazó UIMA CAS</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_json.py"/>
        <source>there is half a character in it: write both halves or none</source>
        <translation>fél karakter van benne: mindkét felét írja ki, vagy egyiket se</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_reading.py"/>
        <source>structures of these types were passed over: {passed}</source>
        <translation>kihagyva az ilyen típusú szerkezetek: {passed}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>UIMA CAS XMI, one article a file and the type system</source>
        <translation>UIMA CAS XMI, fájlonként egy cikk, és a típusrendszer</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>is passed over: a type system is no article</source>
        <translation>kihagyva: a típusrendszer nem cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>articles with characters that XML forbids</source>
        <translation>az XML-ben tiltott karaktereket tartalmazó cikkek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>characters that XML forbids to U+FFFD</source>
        <translation>az XML-ben tiltott karakterek U+FFFD-re</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>the XML in it is broken: {error}</source>
        <translation>hibás a benne lévő XML: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>this is XML, but no UIMA CAS with a text in it</source>
        <translation>ez XML, de nem szöveget tartalmazó UIMA CAS</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>there is a DOCTYPE in it, which no UIMA CAS has: it is refused</source>
        <translation>DOCTYPE van benne, ami egyetlen UIMA CAS-ban sem szerepel: elutasítva</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>there is no column {name}; {names}</source>
        <translation>nincs {name} oszlop; {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>which column holds the text is not known; {names}; name it: --column text=NAME, or choose it in the import window</source>
        <translation>nem tudni, melyik oszlop tartalmazza a szöveget; {names}; nevezze meg: --column text=NÉV, vagy válassza ki az importálási ablakban</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>{field} from {column}</source>
        <translation>{field} innen: {column}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>{taken}; left out: {names}</source>
        <translation>{taken}; kimarad: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>read {taken} (others: --column FIELD=NAME, or in the import window)</source>
        <translation>beolvasva: {taken} (mások: --column MEZŐ=NÉV, vagy az importálási ablakban)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>the date {published} is not understood and left empty: write YYYY-MM-DD</source>
        <translation>a dátum ({published}) nem értelmezhető, ezért üres marad: a helyes alak ÉÉÉÉ-HH-NN</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>the language {language} is not understood: write two letters, such as hu</source>
        <translation>a nyelv ({language}) nem értelmezhető: két betűt írjon, például hu</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>there is none</source>
        <translation>egy sincs</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>there is: {names}</source>
        <translation>ezek vannak: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>{names} and {more} more</source>
        <translation>{names} és még {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL columns with {kind} tags and its four labels, a token a line</source>
        <translation>CoNLL-oszlopok {kind} címkékkel és a négy CoNLL-címkével, soronként egy token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL columns with {kind} tags, a token a line</source>
        <translation>CoNLL-oszlopok {kind} címkékkel, soronként egy token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_layout.py"/>
        <source>has {count} columns, and the lines before it {width}</source>
        <translation>{count} oszlopa van, az előtte lévő soroknak pedig {width}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_layout.py"/>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>{tag} is no tag: a tag is O, or begins as B-PER does</source>
        <translation>{tag} nem címke: a címke O, vagy úgy kezdődik, mint a B-PER</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_layout.py"/>
        <source>is no line of two to five columns: a token first, and a tag last</source>
        <translation>nem két–öt oszlopos sor: elöl a token, a végén a címke</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>there are no offsets, so the text is put together from the words: a blank between any two, and a line for each sentence</source>
        <translation>nincsenek pozíciók, ezért a szöveg a szavakból áll össze: köztük szóköz, és minden mondat új sor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>there is no token in it</source>
        <translation>nincs benne token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>its tags are of several kinds: they leave as {kind}, some changed</source>
        <translation>a címkéi többfélék: {kind} alakban mennek ki, némelyik megváltozva</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>its tags are {kind}: as the format {format} they leave as they came</source>
        <translation>a címkéi {kind} alakúak: {format} formátumban úgy mennek ki, ahogy bejöttek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>the line {error}</source>
        <translation>a sor {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>{beside} does not fit this file from here on: move it away to read without it</source>
        <translation>{beside} innentől nem illik ehhez a fájlhoz: a nélküle való beolvasáshoz helyezze át</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>{beside} has more sentences than this file</source>
        <translation>{beside} több mondatot tartalmaz, mint ez a fájl</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_writing.py"/>
        <location filename="../../annotator/formats/hf_layout.py"/>
        <source>further columns</source>
        <translation>további oszlopok</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>this is no DocBin of spaCy, or it is damaged</source>
        <translation>ez nem a spaCy DocBin fájlja, vagy sérült</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>{no_docbin} ({name}: {error})</source>
        <translation>{no_docbin} ({name}: {error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>unpacks to more than a gigabyte: split it into several files</source>
        <translation>kibontva több egy gigabájtnál: ossza több fájlra</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>{no_docbin} (it is cut off)</source>
        <translation>{no_docbin} (csonka)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_writing.py"/>
        <source>This is more than one file of spaCy can hold: export it in parts.</source>
        <translation>Ez több, mint amennyi a spaCy egy fájljába fér: részletekben exportálja.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSONL with spans</source>
        <translation>doccano JSONL jelölésekkel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSONL with entities and relations</source>
        <translation>doccano JSONL entitásokkal és relációkkal</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>{title}, for projects that count grapheme clusters</source>
        <translation>{title}, grafémafürtöket számláló projektekhez</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>spans that cut a grapheme cluster</source>
        <translation>grafémafürtöt kettévágó jelölések</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>links of spans that were merged</source>
        <translation>összevont jelölések kapcsolatai</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <source>is no span: doccano writes [start, end, "label"]</source>
        <translation>nem jelölés: a doccano alakja [kezdet, vég, "címke"]</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>is not UTF-8: save the file as UTF-8</source>
        <translation>nem UTF-8: mentse a fájlt UTF-8 kódolással</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <location filename="../../annotator/formats/label_studio.py"/>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>there is no article in it</source>
        <translation>nincs benne cikk</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <source>{count} comments on articles are not shown here; an export to doccano has them</source>
        <extracomment>Of one: 1 comment on an article is not shown here; an export to doccano has it</extracomment>
        <translation>
            <numerusform>{count} cikkekhez fűzött hozzászólás itt nem látható; a doccano-exportban megvan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <source>left out of what is said about articles: {names}</source>
        <translation>a cikkek adataiból kimarad: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>this is no object: an article is an object with keys</source>
        <translation>ez nem objektum: egy cikk kulcsokat tartalmazó objektum</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>{column} holds no text</source>
        <translation>a(z) {column} oszlopban nincs szöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/structure.py"/>
        <source>{value} {fault}</source>
        <translation>{value} {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/extracted.py"/>
        <source>is larger than {largest} MB: split it into several files</source>
        <translation>nagyobb {largest} MB-nál: ossza több fájlra</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/extracted.py"/>
        <source>there is no text in it</source>
        <translation>nincs benne szöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/extracted.py"/>
        <source>there is half a character ({half}) at position {start}: write both halves or none</source>
        <translation>fél karakter ({half}) áll a(z) {start}. helyen: mindkét felét írja ki, vagy egyiket se</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>{problem} So it is in {files} files.</source>
        <translation>{problem} Így van {files} fájlban.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>the link {kind} ends at a span that was left out</source>
        <translation>a(z) {kind} kapcsolat kimaradt jelöléshez vezet</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>{blank_edges} spans have white space at an edge, which is kept</source>
        <translation>{blank_edges} jelölés szélén szóköz áll, amely megmarad</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>{twice} spans stand there more than once and came in once</source>
        <translation>{twice} jelölés többször szerepel, és egyszer jött be</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>the span {span} is left out: {error}</source>
        <translation>a(z) {span} jelölés kimarad: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>{start}–{end} is no part of the text</source>
        <translation>{start}–{end} nem része a szövegnek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>the text there is {text}</source>
        <translation>az ott lévő szöveg: {text}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gliner.py"/>
        <source>GLiNER JSON, a list of sentences with spans of tokens</source>
        <translation>GLiNER JSON, mondatok listája token alapú jelölésekkel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gliner.py"/>
        <source>"{spans}" is no list of spans</source>
        <translation>"{spans}" nem jelölések listája</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gliner.py"/>
        <source>{value} is no span: GLiNER has [first, last, label]</source>
        <translation>{value} nem jelölés: a GLiNER alakja [első, utolsó, címke]</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_layout.py"/>
        <source>texts between tokens</source>
        <translation>tokenek közötti szövegek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <source>is no span: it needs numbers "start" and "end", and a "label"</source>
        <translation>nem jelölés: "start" és "end" számot és "label" értéket igényel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <source>Hugging Face articles with spans, an article a line</source>
        <translation>Hugging Face cikkek jelölésekkel, soronként egy cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>spans of other layers</source>
        <translation>más rétegek jelölései</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/leaving.py"/>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>spans of several ranges</source>
        <translation>több szakaszból álló jelölések</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/left_behind.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>equal spans of several annotators</source>
        <translation>több annotátor azonos jelölései</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <source>"text" is no text</source>
        <translation>a "text" nem szöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>Hugging Face token classification, a sentence a line</source>
        <translation>Hugging Face tokenosztályozás, soronként egy mondat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>{beside}: says nothing of the tags</source>
        <translation>{beside}: nem ír a címkékről</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>there is not one tag for each token</source>
        <translation>nem minden tokenhez tartozik egy címke</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>tags are numbers, and no file says what they are: put the features of the data set beside it as NAME.features.json, {{"ner_tags": {{"names": […]}}}}</source>
        <translation>a címkék számok, és egyetlen fájl sem mondja meg a jelentésüket: tegye mellé az adathalmaz jellemzőit NÉV.features.json néven, {{"ner_tags": {{"names": […]}}}}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>{number} is the number of no tag</source>
        <translation>{number} egyetlen címkének sem száma</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>there is no object in it, and no list of objects: an article is an object with keys</source>
        <translation>nincs benne objektum vagy objektumok listája: egy cikk kulcsokat tartalmazó objektum</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>JSONL of others, one article a line</source>
        <translation>más eszközök JSONL-je, soronként egy cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>is UTF-16, but JSONL is UTF-8</source>
        <translation>UTF-16 kódolású, a JSONL viszont UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>JSON of others, one article an object</source>
        <translation>más eszközök JSON-ja, objektumonként egy cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>character {column}</source>
        <translation>{column}. karakter</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>{place} of line {line}</source>
        <translation>{line}. sor, {place}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>broken JSON at {place}: {error}</source>
        <translation>hibás JSON itt: {place}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>byte {byte} at byte {start} of the line</source>
        <translation>a sor {start}. bájtja ({byte})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>{bad} is not UTF-8: save the file as UTF-8</source>
        <translation>{bad} nem UTF-8: mentse a fájlt UTF-8 kódolással</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>there is no key {name} in it</source>
        <translation>nincs benne {name} kulcs</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>{source}, item {item}</source>
        <translation>{source}, {item}. elem</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>this is no object: a row is an object with keys</source>
        <translation>ez nem objektum: egy sor kulcsokat tartalmazó objektum</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>is UTF-16, but JSON is UTF-8</source>
        <translation>UTF-16 kódolású, a JSON viszont UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <location filename="../../annotator/storage/copying.py"/>
        <source>it cannot be read</source>
        <translation>nem olvasható</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>{source}:{line}: broken JSON: {what}</source>
        <translation>{source}:{line}: hibás JSON: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>{source}:{line}: broken JSON: the list does not end</source>
        <translation>{source}:{line}: hibás JSON: a lista nem ér véget</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/label_finding.py"/>
        <source>the label {label} is in no scheme of the project, so {count} spans are left out: say what it is with --label {label}=LAYER:LABEL, or add it with --new-labels LAYER</source>
        <extracomment>Of one: the label {label} is in no scheme of the project, so 1 span is left out: say what it is with --label {label}=LAYER:LABEL, or add it with --new-labels LAYER</extracomment>
        <translation>
            <numerusform>a(z) {label} címke a projekt egyik címkerendszerében sem szerepel, ezért {count} jelölés kimarad: adja meg, mi az (--label {label}=RÉTEG:CÍMKE), vagy vegye fel (--new-labels RÉTEG)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Label Studio JSON, with its labeling configuration beside it</source>
        <translation>Label Studio JSON, mellette a címkézés beállításaival</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_regions.py"/>
        <source>regions without a label</source>
        <translation>címke nélküli régiók</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_regions.py"/>
        <source>the region {region} is of HyperText, whose positions are not those of the text, and is left out: export the texts as plain Text</source>
        <translation>a(z) {region} régió HyperText típusú, amelynek pozíciói nem a szövegéi, ezért kimarad: egyszerű Text típussal exportálja a szövegeket</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_results.py"/>
        <source>links between spans of two annotators</source>
        <translation>két annotátor jelölései közötti kapcsolatok</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>{source}, task {number}</source>
        <translation>{source}, {number}. feladat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>this is no task: a task is an object with data</source>
        <translation>ez nem feladat: egy feladat data kulcsot tartalmazó objektum</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>left out: {what} ({count})</source>
        <translation>kimaradt: {what} ({count})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>the text is not in the file but at {text}: export it with it</source>
        <translation>a szöveg nincs a fájlban, csak a helye: {text}; azzal együtt exportálja</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>what {scheme} says of articles</source>
        <translation>amit a(z) {scheme} a cikkekről mond</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/leaving.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>equal spans</source>
        <translation>azonos jelölések</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/leaving.py"/>
        <location filename="../../annotator/formats/left_behind.py"/>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/unheld.py"/>
        <source>labels of articles</source>
        <translation>cikkek címkéi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/leaving.py"/>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>links to other articles</source>
        <translation>más cikkekre mutató kapcsolatok</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>topics of articles</source>
        <translation>cikkek témái</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>status marks</source>
        <translation>állapotjelzések</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>marks that a layer was read</source>
        <translation>egy réteg átolvasottságának jelzései</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>regions</source>
        <translation>sorjelölések</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>names of annotators</source>
        <translation>annotátorok nevei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>notes of spans</source>
        <translation>jelölések megjegyzései</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>confidences of spans</source>
        <translation>jelölések bizonyossága</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>entities of spans</source>
        <translation>jelölések entitásai</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>attributes of spans</source>
        <translation>jelölések attribútumai</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/msgpack.py"/>
        <source>something follows the value</source>
        <translation>az érték után még következik valami</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/msgpack.py"/>
        <source>values are nested too deeply</source>
        <translation>túl mélyen egymásba ágyazott értékek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/msgpack.py"/>
        <source>{code} is of a type that is not read</source>
        <translation>{code} típusa nem olvasható</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/msgpack.py"/>
        <source>it is cut off</source>
        <translation>csonka</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>There are no spans; positions would be read as {units}.</source>
        <translation>Nincsenek jelölések; a pozíciók egysége ez volna: {units}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>{share} fit {units}.</source>
        <translation>{share} illik ehhez: {units}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>None of {spans:,} spans fits its text, however positions are counted: see whether the spans were made on these very texts.</source>
        <translation>{spans:,} jelölés közül egy sem illik a szövegéhez, bárhogyan számoljuk is a pozíciókat: nézze meg, hogy a jelölések éppen ezeken a szövegeken készültek-e.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>The spans do not settle how positions are counted: say --offset-unit {units}.</source>
        <translation>A jelölésekből nem derül ki a pozíciók egysége: adja meg így: --offset-unit {units}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>{name} ({units}: {share} fit)</source>
        <translation>{name} ({units}: {share} illik)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>{fitting:,} of {spans:,} spans</source>
        <translation>{spans:,} jelölésből {fitting:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>{one} or {other}</source>
        <translation>{one} vagy {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_sidecar.py"/>
        <source>{source}:{line}: is no line of offsets that Annotator writes</source>
        <translation>{source}:{line}: nem az Annotator által írt pozíciósor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>code points</source>
        <translation>kódpont</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>UTF-8 bytes</source>
        <translation>UTF-8 bájt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>grapheme clusters</source>
        <translation>grafémafürt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{units} with inclusive ends</source>
        <translation>{units}, a vég is beleértve</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{units}, CRLF as one</source>
        <translation>{units}, CRLF egynek számítva</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{units}, after the byte order mark</source>
        <translation>{units}, a bájtsorrendjel után</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>There is no offset unit “{name}”. There are {units}, and each of them with -inclusive (ends are the last unit), -folded (CRLF is one) and -signature (the byte order mark counts) behind it, in this order, as in utf16-inclusive-folded.</source>
        <translation>Nincs „{name}” pozícióegység. Ezek vannak: {units}, és mindegyik után állhat -inclusive (a vég az utolsó egység), -folded (a CRLF egy) és -signature (a bájtsorrendjel is számít), ebben a sorrendben, például utf16-inclusive-folded.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{place} is empty or outside the text.</source>
        <translation>{place} üres vagy a szövegen kívül esik.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{place} cuts what is one in {counting}.</source>
        <translation>{place} kettévágja, ami egy egység ({counting}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>The range {start}–{end}</source>
        <translation>A(z) {start}–{end} szakasz</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <source>articles whose spans have no annotators now</source>
        <translation>cikkek, amelyek jelöléseinek most nincs annotátora</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <source>first letters U+FEFF, as a byte order mark</source>
        <translation>bájtsorrendjelként álló U+FEFF kezdőkarakterek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>links</source>
        <translation>kapcsolatok</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <source>marked parts of articles</source>
        <translation>cikkek megjelölt részei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>spans whose label is not in {crosswalk}</source>
        <translation>jelölések, amelyek címkéje nincs benne ebben: {crosswalk}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <source>spans that are one row</source>
        <translation>egyetlen sorba kerülő jelölések</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/open_document.py"/>
        <source>OpenDocument texts, the main text of each as one article</source>
        <translation>OpenDocument szövegek, mindegyik fő szövege egy cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>the document is damaged or cut short ({error})</source>
        <translation>a dokumentum sérült vagy csonka ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>the document is encrypted: save it without a password</source>
        <translation>a dokumentum titkosított: mentse jelszó nélkül</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>there is no {part} in it: this is another kind of document</source>
        <translation>nincs benne {part}: ez másfajta dokumentum</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>its {part} unpacks to {file_size} MB: no document is like that</source>
        <translation>a benne lévő {part} kibontva {file_size} MB: ilyen dokumentum nincs</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>the document is broken: {error}</source>
        <translation>a dokumentum hibás: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>it declares entities of its own, which no office program writes</source>
        <translation>saját entitásokat határoz meg, amit egyetlen irodai program sem ír</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>Parquet needs the library pyarrow, which does not come with Annotator: install it with `pip install annotator[parquet]`, or choose annotator JSONL, which holds the same.</source>
        <translation>A Parquethez a pyarrow könyvtár szükséges, amely nem része az Annotatornak: telepítse így: `pip install annotator[parquet]`, vagy válassza az Annotator JSONL-t, amely ugyanezt tartalmazza.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>Parquet with the same schema, one article a row (wants pyarrow)</source>
        <translation>Parquet ugyanezzel a sémával, soronként egy cikk (a pyarrow szükséges hozzá)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>the Parquet is damaged: {error}</source>
        <translation>a Parquet sérült: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>An article holds half a character ({half}), perhaps in a note: delete it.</source>
        <translation>Egy cikk fél karaktert tartalmaz ({half}), talán egy megjegyzésben: törölje ki.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>this is no article of the format {format}: its column “format” has {found}</source>
        <translation>ez nem {format} formátumú cikk: a „format” oszlopában ez áll: {found}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>PDF documents with text, each as one article</source>
        <translation>szöveget tartalmazó PDF-dokumentumok, mindegyik egy cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>there is no text in it, only pictures of pages: have their text recognised (OCR) first</source>
        <translation>nincs benne szöveg, csak oldalképek: előbb ismertesse fel a szövegüket (OCR)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>its letters stand for no characters, as some programs write them: save it anew from the program that made it, or have its text recognised (OCR)</source>
        <translation>betűi nem felelnek meg karaktereknek, ahogyan egyes programok írják: mentse újra az eredeti programból, vagy ismertesse fel a szövegét (OCR)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>has more than {most_characters:,} characters, which no article has: divide it</source>
        <translation>több mint {most_characters:,} karakter, ami egyetlen cikkben sincs: ossza részekre</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>{empty} of its {count} pages have no text: what is in pictures is not read</source>
        <translation>{count} oldalából {empty} nem tartalmaz szöveget: a képeken lévőt nem olvassuk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>{lost} signs stand for no character and are left out</source>
        <translation>{lost} jel nem felel meg karakternek, ezért kimarad</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>has {count} pages, and {most_pages} are the most that are read: divide it</source>
        <translation>{count} oldalas, és legfeljebb {most_pages} oldal olvasható: ossza részekre</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>page {number} cannot be read: the PDF is damaged ({error})</source>
        <translation>a(z) {number}. oldal nem olvasható: a PDF sérült ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>is encrypted with a password: save it without one, and import that</source>
        <translation>jelszóval titkosított: mentse jelszó nélkül, és azt importálja</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>is encrypted in a way that is not known: save it without, and import that</source>
        <translation>ismeretlen módon titkosított: mentse titkosítás nélkül, és azt importálja</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>is no PDF, or one that is damaged or cut short</source>
        <translation>nem PDF, vagy sérült, illetve csonka</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plain_text.py"/>
        <source>Plain text, one article a file</source>
        <translation>Egyszerű szöveg, fájlonként egy cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plain_text.py"/>
        <source>Markdown, kept as the text that it is, one article a file</source>
        <translation>Markdown, szövegként megőrizve, fájlonként egy cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>Prodigy JSONL, a task for each article and annotator</source>
        <translation>Prodigy JSONL, cikkenként és annotátoronként egy feladat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>there is no task in it</source>
        <translation>nincs benne feladat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>{count} tasks with the answer {answer} are left out</source>
        <translation>{count} feladat, amelynek válasza {answer}, kimarad</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/ptc.py"/>
        <source>PTC of NLP4IF-2019: techniques (FLC) and sentences (SLC)</source>
        <translation>PTC (NLP4IF-2019): technikák (FLC) és mondatok (SLC)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is no format {name} to read. {formats}</source>
        <translation>Nincs {name} nevű beolvasható formátum. {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>This is no text and of no format that is known. {formats}</source>
        <translation>Ez nem szöveg, és formátuma ismeretlen. {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is no format {name} to write. {formats}</source>
        <translation>Nincs {name} nevű írható formátum. {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is no format for {name}. {formats}</source>
        <translation>Nincs formátum ehhez: {name}. {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is: {names}.</source>
        <translation>Ezek vannak: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>the layer “{layer}” is unknown: {layers}, or "" for whole articles</source>
        <translation>a(z) „{layer}” réteg ismeretlen: {layers}, vagy "" az egész cikkekhez</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>there is no label: add one as [[label]]</source>
        <translation>nincs benne címke: adjon hozzá egyet [[label]] alakban</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>id</source>
        <translation>azonosító</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>export string</source>
        <translation>exportnév</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>the {what} “{value}” stands twice</source>
        <translation>ez az érték kétszer szerepel ({what}): „{value}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>the name “{name}” stands twice</source>
        <translation>a(z) „{name}” név kétszer szerepel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>parent</source>
        <translation>szülő</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>confusable</source>
        <translation>összetéveszthető</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>label “{label}”: its {what} “{other}” is no label of this scheme</source>
        <translation>„{label}” címke: ez ({what}) nem címkéje ennek a címkerendszernek: „{other}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>label “{label}”: a group has no parents, for families do not nest</source>
        <translation>„{label}” címke: a csoportnak nincs szülője, mert a csoportok nem ágyazódnak egymásba</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>label “{label}”: the key “{key}” is that of “{other}”</source>
        <translation>„{label}” címke: a(z) „{key}” billentyű már ezé: „{other}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>label “{label}”: it is its own ancestor</source>
        <translation>„{label}” címke: önmaga őse</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>attribute “{attribute}”:</source>
        <translation>„{attribute}” attribútum:</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} a choice needs values</source>
        <translation>{here} a választáshoz értékek kellenek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} only a choice has values</source>
        <translation>{here} csak a választásnak vannak értékei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} the value “{value}” stands twice</source>
        <translation>{here} a(z) „{value}” érték kétszer szerepel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} the default “{default}” is none of its values</source>
        <translation>{here} az alapértelmezett „{default}” nincs az értékei között</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} “{label}” is no label of this scheme</source>
        <translation>{here} „{label}” nem címkéje ennek a címkerendszernek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>“when” names “{name}”, which is no attribute of this scheme</source>
        <translation>a „when” ezt nevezi meg: „{name}”, amely nem attribútuma ennek a címkerendszernek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>“when” names the value “{value}”, which “{name}” does not have</source>
        <translation>a „when” ezt az értéket nevezi meg: „{value}”, amelyet a(z) „{name}” nem vehet fel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_toml.py"/>
        <source>{name}: this is no TOML: lists are nested too deeply</source>
        <translation>{name}: ez nem TOML: túl mélyen egymásba ágyazott listák</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_toml.py"/>
        <source>{name}: this is no TOML: {error}</source>
        <translation>{name}: ez nem TOML: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_toml.py"/>
        <source>the format is “{given}”, and this program reads {format}</source>
        <translation>a formátum „{given}”, ez a program viszont ezt olvassa: {format}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_toml.py"/>
        <source>the kind “{given}” is none of {kinds}</source>
        <translation>a(z) „{given}” fajta nem ezek közül való: {kinds}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2020.py"/>
        <source>SemEval-2020 task 11, spans (SI)</source>
        <translation>SemEval-2020 11. feladat, szövegrészek (SI)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2020.py"/>
        <source>SemEval-2020 task 11, techniques of spans (TC)</source>
        <translation>SemEval-2020 11. feladat, szövegrészek technikái (TC)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>SemEval-2023 task 3: spans, paragraphs, genre, frames</source>
        <translation>SemEval-2023 3. feladat: szövegrészek, bekezdések, műfaj, keretek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>{again} rows stand there more than once: each is one span</source>
        <translation>{again} sor többször szerepel: mindegyikből egy jelölés lesz</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>there is no article{number}.txt, so {count} of its rows are left out</source>
        <translation>nincs article{number}.txt, ezért {count} sora kimarad</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>there is no article{number}.txt to these labels</source>
        <translation>nincs article{number}.txt ezekhez a címkékhez</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>there are labels but no articles in it, as in en/train-articles-subtask-3</source>
        <translation>címkék vannak benne, cikkek nem, mint az en/train-articles-subtask-3 mappában</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>no scheme {scheme} for articles has the label {label}</source>
        <translation>egyetlen cikkekhez való {scheme} címkerendszerben sincs {label} címke</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>{fault}, so it is left out</source>
        <translation>{fault}, ezért kimarad</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>this is no row of article, technique, start, end with tabs between them</source>
        <translation>ez nem tabulátorral tagolt sor: cikk, technika, kezdet, vég</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>this is no row of article, line, techniques with tabs between them</source>
        <translation>ez nem tabulátorral tagolt sor: cikk, sor, technikák</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>the article has no line {paragraph}: it has {last}</source>
        <translation>a cikknek nincs {paragraph}. sora: {last} sora van</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>the row is of the article {article}, not of {number}</source>
        <translation>a sor a(z) {article} cikkhez tartozik, nem ehhez: {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023_writing.py"/>
        <source>spans whose label has a tab or a line end</source>
        <translation>jelölések, amelyek címkéjében tabulátor vagy sorvég van</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023_writing.py"/>
        <source>labels with a comma in lists of paragraphs</source>
        <translation>vesszőt tartalmazó címkék a bekezdések listáiban</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023_writing.py"/>
        <source>genres on which annotators differ</source>
        <translation>műfajok, amelyekben az annotátorok eltérnek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>SemEval-2025 task 10, roles of entities (subtask 1)</source>
        <translation>SemEval-2025 10. feladat, entitások szerepei (1. részfeladat)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>there is no {file}, so {count} of its rows are left out</source>
        <translation>nincs {file}, ezért {count} sora kimarad</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>the format does not say what kind of thing an entity is: {count} came in as {kind} with low confidence; --label Antagonist=entity:ORG, for one, takes all antagonists as organisations</source>
        <translation>a formátum nem mondja meg, miféle dolog egy entitás: {count} jött be így: {kind}, alacsony bizonyossággal; a --label Antagonist=entity:ORG például minden antagonistát szervezetnek vesz</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>there are no articles in it: they stand in a folder raw-documents</source>
        <translation>nincsenek benne cikkek: azok a raw-documents mappában vannak</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>this is no row of article, mention, start, end and roles with tabs</source>
        <translation>ez nem tabulátorral tagolt sor: cikk, említés, kezdet, vég és szerepek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>{role} is no role under {main}</source>
        <translation>{role} nem szerep itt: {main}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>labels of entities</source>
        <translation>entitások címkéi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>entities without a role</source>
        <translation>szerep nélküli entitások</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>roles that the task does not have</source>
        <translation>a feladatban nem szereplő szerepek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>roles under a second main role</source>
        <translation>második főszerephez tartozó szerepek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>tabs and line ends in mentions</source>
        <translation>tabulátorok és sorvégek az említésekben</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>SlavicNER: names, base forms, ids across languages</source>
        <translation>SlavicNER: nevek, alapalakok, nyelveken átívelő azonosítók</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>there is no raw/{place}.txt to these rows</source>
        <translation>nincs raw/{place}.txt ezekhez a sorokhoz</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>the row has no positions, so its name cannot be placed in the text</source>
        <translation>a sorban nincsenek pozíciók, ezért a neve nem helyezhető el a szövegben</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>this is no row of start, end, name, base form, category, id with tabs</source>
        <translation>ez nem tabulátorral tagolt sor: kezdet, vég, név, alapalak, kategória, azonosító</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>tabs and line ends in names and base forms</source>
        <translation>tabulátorok és sorvégek nevekben és alapalakokban</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy.py"/>
        <source>overlapping spans in doc.ents (they stay in doc.spans)</source>
        <translation>átfedő jelölések a doc.ents-ben (a doc.spans-ban megmaradnak)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy.py"/>
        <source>it does not say where blanks are, so there is one between any two tokens</source>
        <translation>nem mondja meg, hol vannak szóközök, ezért bármely két token között van egy</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy.py"/>
        <source>spaCy DocBin, with doc.ents and doc.spans</source>
        <translation>spaCy DocBin, doc.ents és doc.spans tartalommal</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy.py"/>
        <source>{names} of its tokens are not kept</source>
        <translation>tokenjeinek ezek az adatai nem őrződnek meg: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>CSV for spreadsheets, one span a row</source>
        <translation>CSV táblázatkezelőkhöz, soronként egy jelölés</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>{title}; with the texts, to be read back</source>
        <translation>{title}; a szövegekkel együtt, visszaolvasáshoz</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>The article {article} holds half a character, perhaps in a note: delete it there.</source>
        <translation>A(z) {article} cikk fél karaktert tartalmaz, talán egy megjegyzésben: törölje ki onnan.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>these are spans without their texts, which cannot be read back: export the project as annotator JSONL, or as {span_table}-texts</source>
        <translation>ezek szövegük nélküli jelölések, amelyek nem olvashatók vissza: exportálja a projektet Annotator JSONL-ként vagy {span_table}-texts formátumban</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>start, end, ranges or attributes of the span are none</source>
        <translation>a jelölés kezdete, vége, szakaszai vagy attribútumai érvénytelenek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>an article of that number is there already, so this one is left out</source>
        <translation>ilyen számú cikk már van, ezért ez kimarad</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>there are labels but no articles in it: they are named article123.txt</source>
        <translation>címkék vannak benne, cikkek nem: azok neve article123.txt alakú</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>this is no row of {wanted} with tabs between them</source>
        <translation>ez nem tabulátorral tagolt sor: {wanted}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>text in quotation marks</source>
        <translation>idézőjelbe tett szöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>a whole number</source>
        <translation>egész szám</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>a list in square brackets</source>
        <translation>szögletes zárójelbe tett lista</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>an object in braces</source>
        <translation>kapcsos zárójelbe tett objektum</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>is empty, but must say something</source>
        <translation>üres, pedig tartalmaznia kell valamit</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>has too few items</source>
        <translation>túl kevés eleme van</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>has too many items</source>
        <translation>túl sok eleme van</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>must not be negative</source>
        <translation>nem lehet negatív</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>{place}: {fault}</source>
        <translation>{place}: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>missing: {keys} (every key is always present)</source>
        <translation>hiányzik: {keys} (minden kulcs mindig szerepel)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>unknown: {keys} (take it out, for it would be lost)</source>
        <translation>ismeretlen: {keys} (vegye ki, mert elveszne)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>null is nowhere allowed: write "" or [] for what is absent</source>
        <translation>null sehol sem állhat: a hiányzót "" vagy [] jelöli</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>{value} must be {kind}</source>
        <translation>{value} helyén ez álljon: {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>{value} must be {other}</source>
        <translation>{value} helyén ez álljon: {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>{value} must be one of {others}</source>
        <translation>{value} ezek egyike legyen: {others}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>{value} does not look as it must (pattern {pattern})</source>
        <translation>{value} alakja nem megfelelő (minta: {pattern})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>the keys are not in the order {keys}</source>
        <translation>a kulcsok sorrendje nem ez: {keys}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>where its cells end is not clear: a quotation mark within a cell must be doubled, and one that opens a cell must be closed</source>
        <translation>nem egyértelmű, hol érnek véget a cellái: a cellán belüli idézőjelet meg kell kettőzni, a cellát nyitót pedig le kell zárni</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>CSV and TSV with a header, one article a row</source>
        <translation>CSV és TSV fejléccel, soronként egy cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <location filename="../../annotator/formats/token_objects.py"/>
        <source>there is no row in it</source>
        <translation>nincs benne sor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>there are {count} cells under {names} names: is a cell with a delimiter or quotation mark in it not in quotation marks?</source>
        <translation>{names} név alatt {count} cella áll: nincs idézőjelben egy cella, amelyben elválasztó vagy idézőjel van?</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/task_files.py"/>
        <source>{first} and {last} are no two positions</source>
        <translation>{first} és {last} nem két pozíció</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>CheckThat! 2024 task 3, one JSON for all languages</source>
        <translation>CheckThat! 2024 3. feladat, egyetlen JSON minden nyelvhez</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>SemEval-2021 task 6, texts of memes (subtask 2)</source>
        <translation>SemEval-2021 6. feladat, mémek szövege (2. részfeladat)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>{source}, item {number}</source>
        <translation>{source}, {number}. elem</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>this is no object with a text</source>
        <translation>ez nem szöveget tartalmazó objektum</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>span {position}: {error}</source>
        <translation>{position}. jelölés: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>this is no object</source>
        <translation>ez nem objektum</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>{technique} holds no technique</source>
        <translation>a(z) {technique} nem tartalmaz technikát</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>{start} and {end} are no two positions</source>
        <translation>{start} és {end} nem két pozíció</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_objects.py"/>
        <source>there are no offsets, so the text is put together from the words, with blanks between</source>
        <translation>nincsenek pozíciók, ezért a szöveg a szavakból áll össze, köztük szóközökkel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_objects.py"/>
        <source>"{key}" is no list of words</source>
        <translation>"{key}" nem szavak listája</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>there is a token without a letter, so the text is cut anew when it leaves</source>
        <translation>van benne betű nélküli token, ezért a szöveget kimenetkor újra tokenizáljuk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>there are {count} tokens and {offsets} offsets</source>
        <translation>{count} token van, és {offsets} pozíció</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>the token {word} is not at {start}–{end} of the text</source>
        <translation>a(z) {word} token nem a szöveg {start}–{end} helyén áll</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>the {count} tokens</source>
        <translation>a {count} tokent</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>the span {label} {first}–{past} is left out: it passes {tokens}</source>
        <translation>a(z) {label} {first}–{past} jelölés kimarad: túllépi {tokens}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>overlapping spans</source>
        <translation>átfedő jelölések</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>articles without a token</source>
        <translation>token nélküli cikkek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>spans without a token</source>
        <translation>token nélküli jelölések</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” is missing</source>
        <translation>hiányzik: „{key}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” is empty</source>
        <translation>„{key}” üres</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be text in quotation marks</source>
        <translation>„{key}” idézőjelbe tett szöveg legyen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” has white space at an edge</source>
        <translation>„{key}” szélén szóköz áll</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be true or false</source>
        <translation>„{key}” értéke true vagy false legyen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be a list of texts, such as ["one", "two"]</source>
        <translation>„{key}” szövegek listája legyen, például ["one", "two"]</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” has no English text, such as {{en = "…"}}</source>
        <translation>„{key}” nem tartalmaz angol szöveget, például {{en = "…"}}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be a colour such as #1d6bbf, in small letters</source>
        <translation>„{key}” szín legyen, például #1d6bbf, kisbetűkkel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be a list of tables</source>
        <translation>„{key}” táblák listája legyen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>{key} number {number}</source>
        <translation>{number}. {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” is no key that is known here</source>
        <translation>„{key}” itt ismeretlen kulcs</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be a table in braces</source>
        <translation>„{key}” kapcsos zárójelbe tett tábla legyen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation.py"/>
        <source>W3C Web Annotation (JSON-LD), a folder with the texts beside it</source>
        <translation>W3C Web Annotation (JSON-LD), mappa a szövegekkel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_parts.py"/>
        <source>has no position in a text</source>
        <translation>nincs helye szövegben</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_parts.py"/>
        <source>is about several texts</source>
        <translation>több szövegről szól</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_parts.py"/>
        <source>has no tag, which is its label</source>
        <translation>nincs rajta címke</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_texts.py"/>
        <source>there is no text {source}, which {count} annotations are about</source>
        <translation>nincs meg a(z) {source} szöveg, amelyről {count} annotáció szól</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_texts.py"/>
        <source>the annotation {annotation} {error}</source>
        <translation>a(z) {annotation} annotáció {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_texts.py"/>
        <source>the label {label} of the whole text is in no scheme</source>
        <translation>az egész szöveg {label} címkéje egyetlen címkerendszerben sem szerepel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_texts.py"/>
        <source>the description {description} has no place here</source>
        <translation>a leírásnak ({description}) itt nincs helye</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>no main text was found on this page: it may be a front page, a film or a form, or be made by a script; save the article's own page, or save it as text</source>
        <translation>ezen az oldalon nincs fő szöveg: talán címlap, film vagy űrlap, vagy szkript állítja elő; a cikk saját oldalát mentse, vagy szövegként mentse</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>HTML pages, the main text of each as one article</source>
        <translation>HTML-oldalak, mindegyik fő szövege egy cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>the page is larger than {largest} MB: save its text alone</source>
        <translation>az oldal nagyobb {largest} MB-nál: csak a szövegét mentse</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>the page has more than {most_tags} tags: save its text alone</source>
        <translation>az oldalon több mint {most_tags} HTML-elem van: csak a szövegét mentse</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>the page is too broken to be read ({name})</source>
        <translation>az oldal annyira hibás, hogy nem olvasható ({name})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>WebAnno TSV 3.3, one article a file</source>
        <translation>WebAnno TSV 3.3, fájlonként egy cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>annotations of these types were passed over: {passed}</source>
        <translation>kihagyva az ilyen típusú annotációk: {passed}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>this is not UTF-8, in which WebAnno TSV is written</source>
        <translation>ez nem UTF-8, pedig a WebAnno TSV kódolása az</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>articles without tokens</source>
        <translation>token nélküli cikkek</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>spans without tokens</source>
        <translation>token nélküli jelölések</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>spans with edges between tokens</source>
        <translation>tokenek közé eső szélű jelölések</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>carriage returns in notes and names</source>
        <translation>kocsivissza karakterek megjegyzésekben és nevekben</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>text before the first token to blanks</source>
        <translation>az első token előtti szöveg szóközökre</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>this is no WebAnno TSV of version 3</source>
        <translation>ez nem 3-as verziójú WebAnno TSV</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>the token of line {line} is not where it is said to be in the text</source>
        <translation>a(z) {line}. sor tokenje nincs a szövegnek azon a helyén, ahol állítólag van</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>line {number} is no row of a token</source>
        <translation>a(z) {number}. sor nem egy token sora</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>the sentence at {begin} begins before the one before it ends</source>
        <translation>a {begin}. helyen kezdődő mondat az előző vége előtt kezdődik</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>the sentence at {begin} begins too far behind the others</source>
        <translation>a {begin}. helyen kezdődő mondat túl messze van a többitől</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/word_document.py"/>
        <source>Word documents, the main text of each as one article</source>
        <translation>Word-dokumentumok, mindegyik fő szövege egy cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/wording.py"/>
        <source>an object</source>
        <translation>objektum</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/annotations.py"/>
        <source>There is no span {span} in this project (any more).</source>
        <translation>Nincs (már) {span} jelölés ebben a projektben.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/annotations.py"/>
        <source>There is no link {link} in this project (any more).</source>
        <translation>Nincs (már) {link} kapcsolat ebben a projektben.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/articles.py"/>
        <source>There is no article {article} in this project (any more).</source>
        <translation>Nincs (már) {article} cikk ebben a projektben.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/beginnings.py"/>
        <source>The log's snapshot was damaged: what it stood for came from the archive beside it.</source>
        <translation>A napló pillanatképe megsérült: amit helyettesített, a mellette lévő archívumból jött vissza.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/beginnings.py"/>
        <source>The log's snapshot was damaged: it was made anew from the tables.</source>
        <translation>A napló pillanatképe megsérült: a táblákból újra elkészült.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/beginnings.py"/>
        <source>The log's snapshot was damaged, and not all archives of the project lie beside it: put them there and repair it again, or go on with what the tables give.</source>
        <translation>A napló pillanatképe megsérült, és nem minden archívum van a projekt mellett: tegye oda őket, és javítsa újra, vagy folytassa azzal, amit a táblák adnak.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/checked.py"/>
        <source>The span {span} cannot be kept: {fault}</source>
        <translation>A(z) {span} jelölés nem őrizhető meg: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/checked.py"/>
        <source>The text at {start}–{end} is not its quote.</source>
        <translation>A(z) {start}–{end} helyen álló szöveg nem az idézete.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/codec.py"/>
        <location filename="../../annotator/storage/mending.py"/>
        <source>{kind}: {error}</source>
        <translation>{kind}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/codec.py"/>
        <source>this version does not know such an event</source>
        <translation>ez a verzió nem ismer ilyen eseményt</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/compacting.py"/>
        <source>the log and the tables do not agree, so nothing was changed; “annotator verify” tells where</source>
        <translation>a napló és a táblák nem egyeznek, ezért semmi sem változott; az „annotator verify” megmondja, hol</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/compacting.py"/>
        <source>It was called off; nothing has changed.</source>
        <translation>Megszakítva; semmi sem változott.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>it cannot be written: {reason}</source>
        <translation>nem írható: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>The copy was called off.</source>
        <translation>A másolás megszakítva.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>{name}: the project has faults: {fault}. “annotator verify” lists them.</source>
        <translation>{name}: a projekt hibás: {fault}. Az „annotator verify” felsorolja a hibákat.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <location filename="../../annotator/storage/damage.py"/>
        <source>the file is damaged: {line}</source>
        <translation>a fájl sérült: {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <location filename="../../annotator/storage/faults.py"/>
        <source>{table}: row {row} refers to a {parent} that is not there</source>
        <translation>{table}: a(z) {row}. sor nem létezőre hivatkozik ({parent})</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>the snapshot of its log is not what it was when it was made</source>
        <translation>a naplójának pillanatképe nem az, ami készítésekor volt</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>The check was called off.</source>
        <translation>Az ellenőrzés megszakítva.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <location filename="../../annotator/storage/faults.py"/>
        <source>the text {sha256} is not what it was when it came in</source>
        <translation>a(z) {sha256} szöveg nem az, ami beérkezésekor volt</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>span {span}: the text at {start}–{end} is not its quote</source>
        <translation>{span} jelölés: a(z) {start}–{end} helyen álló szöveg nem az idézete</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/creating.py"/>
        <source>there is a file of this name already; open it, or choose another name</source>
        <translation>már van ilyen nevű fájl; nyissa meg, vagy válasszon más nevet</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/creating.py"/>
        <source>a file of this name ending in {suffix} was left by another project, which may need it; move it away, or choose another name</source>
        <translation>egy másik projekt ilyen nevű, {suffix} végű fájlt hagyott itt, amelyre szüksége lehet; helyezze át, vagy válasszon más nevet</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/creating.py"/>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>it cannot be created: {reason}</source>
        <translation>nem hozható létre: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>the table {table} is damaged ({meaning}): {line}</source>
        <translation>a(z) {table} tábla sérült ({meaning}): {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>it cannot be read to its end</source>
        <translation>nem olvasható végig</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>a part of the log</source>
        <translation>a napló része</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>its rows are kept nowhere else</source>
        <translation>a sorai sehol máshol nincsenek meg</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>it can be made from the log</source>
        <translation>a naplóból előállítható</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>this Python has SQLite {version}, but projects need 3.37; install a newer Python</source>
        <translation>ebben a Pythonban SQLite {version} van, a projektekhez viszont 3.37 kell; telepítsen újabb Pythont</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>act {number}: {error}</source>
        <translation>{number}. művelet: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>its end was lost</source>
        <translation>a vége elveszett</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>act {number} was lost</source>
        <translation>a(z) {number}. művelet elveszett</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>act {number} may have had more events</source>
        <translation>a(z) {number}. műveletnek több eseménye lehetett</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>events of act {number} were lost</source>
        <translation>a(z) {number}. művelet eseményei elvesztek</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>act {number} cannot be to {act}</source>
        <translation>a(z) {number}. művelet nem lehet ilyen: {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the project is damaged or cut short; go on with a whole copy, and keep this file</source>
        <translation>a projekt sérült vagy csonka; folytassa egy ép másolattal, és őrizze meg ezt a fájlt</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the project can only be read here; copy it to a folder where you may write</source>
        <translation>a projekt itt csak olvasható; másolja olyan mappába, amelybe írhat</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the project is being written by another program; try again when that is done</source>
        <translation>a projektet egy másik program írja; próbálja újra, ha az befejezte</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the disk is full; make room and try again</source>
        <translation>a lemez megtelt; szabadítson fel helyet, és próbálja újra</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the disk or network drive failed; check it and try again</source>
        <translation>a lemez vagy a hálózati meghajtó hibázott; ellenőrizze, és próbálja újra</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the project cannot be opened; check that its folder is there and that you may write in it</source>
        <translation>a projekt nem nyitható meg; ellenőrizze, hogy megvan-e a mappája, és írhat-e bele</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>you have no permission for the project; ask its owner</source>
        <translation>nincs joga a projekthez; forduljon a tulajdonosához</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>a text is too long for a project file; split it and try again</source>
        <translation>egy szöveg túl hosszú egy projektfájlhoz; ossza részekre, és próbálja újra</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>there is not enough memory; close other programs and try again</source>
        <translation>nincs elég memória; zárjon be más programokat, és próbálja újra</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>{name}: {fault}.</source>
        <translation>{name}: {fault}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>the page {sha256} is not what it was when it came in</source>
        <translation>a(z) {sha256} oldal nem az, ami beérkezésekor volt</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>article {article}: its text has {count} characters, not {length}</source>
        <translation>{article} cikk: a szövege {count} karakteres, nem {length}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>article {article}: its {kind} at {start}–{end} passes the text</source>
        <translation>{article} cikk: a(z) {kind} régió ({start}–{end}) túlnyúlik a szövegen</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>article {article}: its lines are not those of its text</source>
        <translation>{article} cikk: a sorai nem a szövegéi</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>article {article}: the log has its lines marked in another way</source>
        <translation>{article} cikk: a napló szerint a sorai másként vannak megjelölve</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>span {span}: its start and end are not those of its ranges</source>
        <translation>{span} jelölés: a kezdete és vége nem a szakaszaié</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>link {link}: it does not begin in its article</source>
        <translation>{link} kapcsolat: nem a saját cikkében kezdődik</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>link {link}: it does not end in its target's article</source>
        <translation>{link} kapcsolat: nem a célja cikkében végződik</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>the log contradicts itself: {error}</source>
        <translation>a napló ellentmond önmagának: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>so the tables cannot be compared with the log</source>
        <translation>ezért a táblák nem hasonlíthatók össze a naplóval</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>scheme {name}: the log has version {version} of it</source>
        <translation>{name} címkerendszer: a naplóban a(z) {version} verziója áll</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>{table} {mine}: the log does not have it so</source>
        <translation>{table} {mine}: a naplóban nem így szerepel</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>{table} {other}: the log has it so, but the table does not</source>
        <translation>{table} {other}: a naplóban így szerepel, a táblában viszont nem</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/holding.py"/>
        <source>another program</source>
        <translation>egy másik program</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/holding.py"/>
        <source>{who} on {host}</source>
        <translation>{who} ezen a gépen: {host}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/holding.py"/>
        <source>{who} since {time}</source>
        <translation>{who}, {time} óta</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>what its snapshot stands for cannot be kept</source>
        <translation>amit a pillanatképe helyettesít, nem őrizhető meg</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>act {act} does not follow from those before it</source>
        <translation>a(z) {act}. művelet nem következik az előzőkből</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>act {act}: {fault}</source>
        <translation>{act}. művelet: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>link {link} does not end in its target's article</source>
        <translation>a(z) {link} kapcsolat nem a célja cikkében végződik</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>article {article}: a region passes the text</source>
        <translation>{article} cikk: egy régió túlnyúlik a szövegen</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>acts</source>
        <translation>művelet</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>events</source>
        <translation>esemény</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>the log has lost {things} {first} to {last}</source>
        <translation>a naplóból elveszett ({things}): {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>act {seq} has no events: what it did was lost</source>
        <translation>a(z) {seq}. műveletnek nincs eseménye: elveszett, amit tett</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>event {seq} stands among those of a later act</source>
        <translation>a(z) {seq}. esemény egy későbbi művelet eseményei között áll</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>event {seq} does not have the id of its act</source>
        <translation>a(z) {seq}. esemény azonosítója nem a műveletéé</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>{table} {seq} has no time that could be compared</source>
        <translation>{table} {seq}: nincs összehasonlítható ideje</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>act {seq} is not that of its annotator</source>
        <translation>a(z) {seq}. művelet nem az annotátoráé</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>event {seq} of act {act} is not about what it says</source>
        <translation>a(z) {act}. művelet {seq}. eseménye nem arról szól, amiről állítja</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>event {seq} of act {act} cannot be read: {error}</source>
        <translation>a(z) {act}. művelet {seq}. eseménye nem olvasható: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>the log contradicts itself: act {seq}: {error}</source>
        <translation>a napló ellentmond önmagának: {seq}. művelet: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>act {seq} does not {mark} what its step did</source>
        <translation>a(z) {seq}. művelet ({mark}) nem azt teszi, amit a lépése tett</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>the steps of undo are not those of the log</source>
        <translation>a visszavonás lépései nem a naplóéi</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/mending.py"/>
        <source>The project's id was lost: it has a new one.</source>
        <translation>A projekt azonosítója elveszett: újat kapott.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/mending.py"/>
        <source>The label scheme {name} was lost: the one of the program is in.</source>
        <translation>A(z) {name} címkerendszer elveszett: a programé van helyette.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/mending.py"/>
        <source>The label scheme {name} was lost.</source>
        <translation>A(z) {name} címkerendszer elveszett.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/mending.py"/>
        <source>The name of annotator {number} was lost.</source>
        <translation>A(z) {number}. annotátor neve elveszett.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>there is no such file; check its name and folder</source>
        <translation>nincs ilyen fájl; ellenőrizze a nevét és a mappáját</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>this is a folder or device, not a project file; choose a file</source>
        <translation>ez mappa vagy eszköz, nem projektfájl; válasszon egy fájlt</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>you may not read it; ask its owner for permission</source>
        <translation>nincs joga olvasni; kérjen engedélyt a tulajdonosától</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the file is empty; restore it from a copy, or remove it and create the project anew</source>
        <translation>a fájl üres; állítsa vissza egy másolatból, vagy törölje, és hozza létre újra a projektet</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>this is not an Annotator project but another kind of file; choose another one</source>
        <translation>ez nem Annotator-projekt, hanem másfajta fájl; válasszon másikat</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the project was made by a newer version of Annotator; install that version to open it</source>
        <translation>a projekt az Annotator újabb verziójával készült; a megnyitásához telepítse azt a verziót</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the project was made by an older version; open it once where it may be written</source>
        <translation>a projekt régebbi verzióval készült; nyissa meg egyszer ott, ahol írható</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the last session with the project was cut off and it can only be read here; copy it, with the file ending in -wal beside it, to a folder where you may write, and open it there</source>
        <translation>a projekt legutóbbi munkamenete megszakadt, és itt csak olvasható; másolja a mellette lévő, -wal végű fájllal együtt olyan mappába, amelybe írhat, és ott nyissa meg</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the file cannot be found: {reason}; check its name and folder</source>
        <translation>a fájl nem található: {reason}; ellenőrizze a nevét és a mappáját</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/payload_archive.py"/>
        <source>what was written into it cannot be read back; try again, or use another disk</source>
        <translation>a beleírt tartalom nem olvasható vissza; próbálja újra, vagy használjon másik lemezt</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/payload_archive.py"/>
        <source>it cannot be written: {error}</source>
        <translation>nem írható: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/payload_archive.py"/>
        <source>it is no archive of Annotator</source>
        <translation>nem az Annotator archívuma</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/payload_archive.py"/>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it cannot be read: {error}</source>
        <translation>nem olvasható: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>nothing of it can be read as a project; go on with a copy of it, if there is one</source>
        <translation>semmi sem olvasható belőle projektként; folytassa egy másolatával, ha van</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>The repair was called off; there is no new file.</source>
        <translation>A javítás megszakítva; nincs új fájl.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>The list of tables was destroyed: that of a new project stands for it.</source>
        <translation>A táblák listája megsemmisült: egy új projekté áll helyette.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>The file says that a newer version of Annotator made it (its schema is {claimed}, this program knows up to {ours}): what is counted above was read as this version knows it, and what the newer one keeps besides is not in the new file. Keep the old one, and repair it with the newer version if you have it.</source>
        <translation>A fájl szerint az Annotator újabb verziójával készült (a sémája {claimed}, ez a program legfeljebb a következőt ismeri: {ours}): a fent megszámoltakat úgy olvastuk be, ahogy ez a verzió ismeri, és amit az újabb ezen felül tárol, az nincs az új fájlban. Tartsa meg a régit, és ha megvan az újabb verzió, javítsa azzal.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>it cannot be read: {reason}</source>
        <translation>nem olvasható: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/restoring.py"/>
        <source>it cannot be restored: {reason}</source>
        <translation>nem állítható vissza: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/restoring.py"/>
        <source>it is open: {holder} has it; close it there and try again</source>
        <translation>meg van nyitva: {holder}; zárja be ott, és próbálja újra</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/schema.py"/>
        <source>{kind} {name} is {difference}</source>
        <translation>{kind} {name}: {difference}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/schema.py"/>
        <source>missing</source>
        <translation>hiányzik</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/schema.py"/>
        <source>changed</source>
        <translation>módosult</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/schema.py"/>
        <source>not one of ours</source>
        <translation>nem a miénk</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it is none of Annotator's</source>
        <translation>nem az Annotatoré</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>its tables are not those of this version</source>
        <translation>a táblái nem ennek a verziónak a táblái</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it is damaged: {line}</source>
        <translation>sérült: {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it belongs to another project</source>
        <translation>egy másik projekthez tartozik</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it says that it is in step, but lacks {missing} texts</source>
        <translation>naprakésznek mondja magát, de hiányzik belőle {missing} szöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it says that it is in step, but has {more} texts that are no longer there</source>
        <translation>naprakésznek mondja magát, de {more} már nem létező szöveget tartalmaz</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/snapshots.py"/>
        <source>the snapshot of act {act} is not what it was when it was made: {damaged}</source>
        <translation>a(z) {act}. művelet pillanatképe nem az, ami készítésekor volt: {damaged}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/wal.py"/>
        <source>a file that the open project needs was removed by another program, so this was not saved; quit Annotator and open the project again: everything saved until now is kept</source>
        <translation>a megnyitott projekthez szükséges fájlt egy másik program eltávolította, ezért ez nem lett elmentve; lépjen ki az Annotatorból, és nyissa meg újra a projektet: minden eddig mentett megmaradt</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/wal.py"/>
        <source>put it back under this name, with the file ending in -wal beside it, and open the project again</source>
        <translation>tegye vissza ezen a néven, a -wal végű fájllal együtt, és nyissa meg újra a projektet</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/wal.py"/>
        <source>it was moved, removed or replaced by another program while it was open, so this was not saved; {hint}</source>
        <translation>megnyitás közben egy másik program áthelyezte, eltávolította vagy kicserélte, ezért ez nem lett elmentve; {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/wal.py"/>
        <source>everything saved until now is in {path}: quit Annotator and open that file</source>
        <translation>minden eddig mentett itt van: {path}; lépjen ki az Annotatorból, és nyissa meg azt a fájlt</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP-archívum vagy irodai dokumentum</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>an empty ZIP archive</source>
        <translation>üres ZIP-archívum</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a PDF document</source>
        <translation>PDF-dokumentum</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a PNG picture</source>
        <translation>PNG-kép</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a JPEG picture</source>
        <translation>JPEG-kép</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a GIF picture</source>
        <translation>GIF-kép</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a sound, a film or a WebP picture</source>
        <translation>hang, film vagy WebP-kép</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a sound or a film</source>
        <translation>hang vagy film</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>an SQLite database, perhaps an Annotator project</source>
        <translation>SQLite-adatbázis, talán egy Annotator-projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a gzip archive</source>
        <translation>gzip-archívum</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a bzip2 archive</source>
        <translation>bzip2-archívum</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>an xz archive</source>
        <translation>xz-archívum</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a 7-Zip archive</source>
        <translation>7-Zip-archívum</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a RAR archive</source>
        <translation>RAR-archívum</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a Zstandard archive</source>
        <translation>Zstandard-archívum</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>an old Word or Excel document</source>
        <translation>régi Word- vagy Excel-dokumentum</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a Rich Text document</source>
        <translation>Rich Text dokumentum</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a program</source>
        <translation>program</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a Parquet table</source>
        <translation>Parquet-tábla</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>name the encoding if you know it, such as cp1250, iso8859-2 or cp1253</source>
        <translation>nevezze meg a kódolást, ha ismeri, például cp1250, iso8859-2 vagy cp1253</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>the file is empty: there is no text in it</source>
        <translation>a fájl üres: nincs benne szöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>this is no text: it seems to be {what}</source>
        <translation>ez nem szöveg, hanem alighanem {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>the file begins with the signature of {signed}, not of {asked}</source>
        <translation>a fájl ezzel az aláírással kezdődik: {signed}, nem ezzel: {asked}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>there is no encoding “{name}”: {hint}</source>
        <translation>nincs „{name}” kódolás: {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>“{name}” is no encoding of text files: {hint}</source>
        <translation>„{name}” nem szövegfájlok kódolása: {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>this is no text: it is full of control characters</source>
        <translation>ez nem szöveg: tele van vezérlőkarakterekkel</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>the encoding cannot be told: {hint}</source>
        <translation>a kódolás nem állapítható meg: {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>Read as {encoding}, but it may be {other}: is {ours} right, or should it be {theirs}?</source>
        <translation>Beolvasva így: {encoding}, de lehet, hogy {other}: {ours} a helyes, vagy inkább {theirs}?</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>{encoding} does not give the file's bytes back: save the file as UTF-8</source>
        <translation>{encoding} kódolással nem kaphatók vissza a fájl bájtjai: mentse a fájlt UTF-8 kódolással</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>byte {byte} at offset {start} is not {encoding}: the file may be damaged, cut off or in several encodings; save it as UTF-8, or {hint}</source>
        <translation>a(z) {start}. pozícióban álló {byte} bájt nem {encoding}: a fájl sérült, csonka vagy több kódolású lehet; mentse UTF-8 kódolással, vagy {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>the file has only white space: there is no text in it</source>
        <translation>a fájl csak szóközökből áll: nincs benne szöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>There are NUL characters in it ({count}); they are kept.</source>
        <translation>NUL karakterek vannak benne ({count}); megmaradnak.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>New project…</source>
        <translation>Új projekt…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Open project…</source>
        <translation>Projekt megnyitása…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Open the sample project</source>
        <translation>Mintaprojekt megnyitása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Import files…</source>
        <translation>Fájlok importálása…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Import a folder…</source>
        <translation>Mappa importálása…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Export…</source>
        <translation>Exportálás…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Backups…</source>
        <translation>Biztonsági mentések…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Make the project smaller…</source>
        <translation>A projekt kisebbítése…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Close project</source>
        <translation>Projekt bezárása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Quit</source>
        <translation>Kilépés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Redo</source>
        <translation>Újra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/article_menu.py"/>
        <source>Copy</source>
        <translation>Másolás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select all</source>
        <translation>Összes kijelölése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Your name as annotator…</source>
        <translation>Az ön annotátorneve…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>Change keys…</source>
        <translation>Billentyűk módosítása…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Preferences…</source>
        <translation>Beállítások…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Article</source>
        <translation>Cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Find in the list</source>
        <translation>Keresés a listában</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Filter the list…</source>
        <translation>Lista szűrése…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next article</source>
        <translation>Következő cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous article</source>
        <translation>Előző cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark as done</source>
        <translation>Megjelölés készként</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark as in progress</source>
        <translation>Megjelölés folyamatban lévőként</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark as new</source>
        <translation>Megjelölés újként</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark as skipped</source>
        <translation>Megjelölés kihagyottként</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Read for entities</source>
        <translation>Entitásokra átolvasva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Read for claims</source>
        <translation>Állításokra átolvasva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Read for framing</source>
        <translation>Keretezésre átolvasva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Language…</source>
        <translation>Nyelv…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Properties…</source>
        <translation>Tulajdonságok…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Look for articles on the same event</source>
        <translation>Ugyanarról az eseményről szóló cikkek keresése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Same event</source>
        <translation>Ugyanaz az esemény</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Not the same event</source>
        <translation>Nem ugyanaz az esemény</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Open the event in panes</source>
        <translation>Esemény megnyitása panelekben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next event</source>
        <translation>Következő esemény</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Remove from the project</source>
        <translation>Eltávolítás a projektből</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Tag</source>
        <extracomment>A menu: mark stretches of text with labels</extracomment>
        <translation>Címkézés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Repeat the last label</source>
        <translation>Utolsó címke ismétlése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/article_menu.py"/>
        <source>Choose a label…</source>
        <translation>Címke választása…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/article_menu.py"/>
        <source>Delete the span</source>
        <translation>Jelölés törlése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/article_menu.py"/>
        <source>Write a note</source>
        <translation>Megjegyzés írása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to the inspector</source>
        <translation>Ugrás az adatlapra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Keep the selection and add another</source>
        <translation>Kijelölés megtartása és újabb hozzáadása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select nothing</source>
        <translation>Kijelölés megszüntetése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is body, or is not</source>
        <translation>Ez a sor törzsszöveg, illetve nem az</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark this line so in all articles of its source</source>
        <translation>Ugyanígy a forrás minden cikkében</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is body</source>
        <translation>Ez a sor törzsszöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is boilerplate</source>
        <translation>Ez a sor sablonszöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is of the header</source>
        <translation>Ez a sor a fejléchez tartozik</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is the title</source>
        <translation>Ez a sor a cím</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is a caption</source>
        <translation>Ez a sor képaláírás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is a byline</source>
        <translation>Ez a sor szerzői sor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one letter left</source>
        <translation>Eleje egy karakterrel balra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one letter right</source>
        <translation>Eleje egy karakterrel jobbra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one letter right</source>
        <translation>Vége egy karakterrel jobbra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one letter left</source>
        <translation>Vége egy karakterrel balra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one word left</source>
        <translation>Eleje egy szóval balra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one word right</source>
        <translation>Eleje egy szóval jobbra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one word right</source>
        <translation>Vége egy szóval jobbra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one word left</source>
        <translation>Vége egy szóval balra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Go</source>
        <extracomment>A menu: go to spans, sentences, paragraphs</extracomment>
        <translation>Ugrás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Find in the article…</source>
        <translation>Keresés a cikkben…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Find next</source>
        <translation>Következő találat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Find previous</source>
        <translation>Előző találat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Search all articles…</source>
        <translation>Keresés az összes cikkben…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next span here, or in the text</source>
        <translation>Következő jelölés itt vagy a szövegben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous span here, or in the text</source>
        <translation>Előző jelölés itt vagy a szövegben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next span</source>
        <translation>Következő jelölés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous span</source>
        <translation>Előző jelölés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select the word</source>
        <translation>Szó kijelölése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select one word more</source>
        <translation>Kijelölés bővítése egy szóval</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select the sentence</source>
        <translation>Mondat kijelölése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next sentence</source>
        <translation>Következő mondat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous sentence</source>
        <translation>Előző mondat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select to the end of the sentence</source>
        <translation>Kijelölés a mondat végéig</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select to its start</source>
        <translation>Kijelölés a mondat elejéig</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next paragraph</source>
        <translation>Következő bekezdés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous paragraph</source>
        <translation>Előző bekezdés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select to the end of the paragraph</source>
        <translation>Kijelölés a bekezdés végéig</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select to its beginning</source>
        <translation>Kijelölés a bekezdés elejéig</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>View</source>
        <extracomment>A menu: what is shown, and how</extracomment>
        <translation>Nézet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>List of articles</source>
        <translation>Cikkek listája</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Group the list by…</source>
        <translation>Lista csoportosítása…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Search in all articles</source>
        <translation>Keresés az összes cikkben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Palette of labels</source>
        <translation>Címkepaletta</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/panels/inspector.py"/>
        <source>Inspector</source>
        <translation>Adatlap</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/panels/events.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Events</source>
        <translation>Események</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Progress…</source>
        <translation>Haladás…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to pane 1</source>
        <translation>Ugrás az 1. panelre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to pane 2</source>
        <translation>Ugrás a 2. panelre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to pane 3</source>
        <translation>Ugrás a 3. panelre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to pane 4</source>
        <translation>Ugrás a 4. panelre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next pane</source>
        <translation>Következő panel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous pane</source>
        <translation>Előző panel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show 1 pane</source>
        <translation>1 panel megjelenítése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show 2 panes</source>
        <translation>2 panel megjelenítése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show 3 panes</source>
        <translation>3 panel megjelenítése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show 4 panes</source>
        <translation>4 panel megjelenítése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Close pane</source>
        <translation>Panel bezárása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show it in the other panes</source>
        <translation>Megmutatás a többi panelben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hide or show entities</source>
        <translation>Entitások elrejtése vagy megjelenítése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hide or show claims</source>
        <translation>Állítások elrejtése vagy megjelenítése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hide or show framing</source>
        <translation>Keretezés elrejtése vagy megjelenítése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hide this label</source>
        <translation>Ennek a címkének az elrejtése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>Show all labels</source>
        <translation>Összes címke megjelenítése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Larger text</source>
        <translation>Nagyobb szöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>Kisebb szöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Text in its own size</source>
        <translation>Eredeti szövegméret</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Larger text in all panes</source>
        <translation>Nagyobb szöveg minden panelben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Smaller text in all panes</source>
        <translation>Kisebb szöveg minden panelben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Text in its own size in all panes</source>
        <translation>Eredeti szövegméret minden panelben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Text of the articles…</source>
        <translation>Cikkek szövege…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Colours of the system</source>
        <translation>A rendszer színei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Light colours</source>
        <translation>Világos színek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Dark colours</source>
        <translation>Sötét színek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Palette at each selection by mouse</source>
        <translation>Paletta minden egeres kijelölésnél</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Full screen</source>
        <translation>Teljes képernyő</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>All keys</source>
        <translation>Az összes billentyű</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Say what is here</source>
        <translation>Mi van itt?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>What this label means</source>
        <translation>A címke jelentése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Show me around</source>
        <translation>Bemutató</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Where the log is</source>
        <translation>A naplófájl helye</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>About Annotator…</source>
        <translation>Az Annotator névjegye…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/appearance.py"/>
        <source>The small palette appears at each selection by mouse.</source>
        <translation>A kis paletta minden egeres kijelöléskor megjelenik.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/appearance.py"/>
        <source>The small palette appears only when it is asked for.</source>
        <translation>A kis paletta csak kérésre jelenik meg.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/overview.py"/>
        <source>Overview of the article</source>
        <translation>A cikk áttekintése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/overview.py"/>
        <source>{share} % read</source>
        <translation>{share}% elolvasva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/overview.py"/>
        <source>read</source>
        <comment>a stretch of text</comment>
        <translation>elolvasva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/overview.py"/>
        <source>not read yet</source>
        <comment>a stretch of text</comment>
        <translation>még nincs elolvasva</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/overview.py"/>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{count} spans</source>
        <extracomment>Of one: {count} span</extracomment>
        <translation>
            <numerusform>{count} jelölés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/overview.py"/>
        <location filename="../../annotator/ui/hit_model.py"/>
        <source>{count} hits</source>
        <extracomment>Of one: {count} hit</extracomment>
        <translation>
            <numerusform>{count} találat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/painting.py"/>
        <source>▸ {count} lines</source>
        <extracomment>Of one: ▸ {count} line</extracomment>
        <translation>
            <numerusform>▸ {count} sor</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>There is no text here.</source>
        <translation>Itt nincs szöveg.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>line {line}, character {caret}</source>
        <translation>{line}. sor, {caret}. karakter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>no span</source>
        <translation>nincs jelölés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>{count} characters selected</source>
        <extracomment>Of one: {count} character selected</extracomment>
        <translation>
            <numerusform>{count} karakter kijelölve</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>end of {label}</source>
        <translation>vége: {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>selected: {span}</source>
        <translation>kijelölve: {span}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>and {count} more</source>
        <translation>és még {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>{label}: {quote}</source>
        <translation>{label}: {quote}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>{label}, part {part} of {count}: {quote}</source>
        <translation>{label}, {part}/{count}. rész: {quote}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>boilerplate</source>
        <translation>sablonszöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>header</source>
        <translation>fejléc</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <location filename="../../annotator/ui/hit_model.py"/>
        <source>title</source>
        <translation>cím</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>caption</source>
        <translation>képaláírás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>byline</source>
        <translation>szerzői sor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_acts.py"/>
        <source>Removed. Ctrl+Z brings it back, with all that is marked in it.</source>
        <translation>Eltávolítva. A Ctrl+Z visszahozza, minden benne lévő jelöléssel együtt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_acts.py"/>
        <source>Marked as: {status}</source>
        <translation>Új állapot: {status}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_acts.py"/>
        <source>Taken back: read for {layer}.</source>
        <translation>Visszavonva: átolvasva ({layer}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_acts.py"/>
        <source>Read for {layer}.</source>
        <translation>Átolvasva: {layer}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>{said} File ▸ Backups… brings a backup back.</source>
        <translation>{said} Biztonsági mentést a Fájl ▸ Biztonsági mentések… menüpontból állíthat vissza.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>Restore which project?</source>
        <translation>Melyik projektet állítsuk vissza?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <location filename="../../annotator/ui/project_files.py"/>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Projects (*.sqlite);;All files (*)</source>
        <translation>Projektek (*.sqlite);;Minden fájl (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>Nothing has changed since the newest backup.</source>
        <translation>A legutóbbi biztonsági mentés óta semmi sem változott.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>No backup was made: {fault}</source>
        <translation>Nem készült biztonsági mentés: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <location filename="../../annotator/ui/main_window.py"/>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Wait until the import or export is done, or cancel it.</source>
        <translation>Várja meg az importálás vagy exportálás végét, vagy szakítsa meg.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>Restoring…</source>
        <translation>Visszaállítás…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>The backup is back.</source>
        <translation>A biztonsági mentés vissza lett állítva.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>The backup is back. What was there is kept as {name}</source>
        <translation>A biztonsági mentés vissza lett állítva. Az eddigi tartalom itt maradt meg: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>It can only be read here: {holder} has it open.</source>
        <translation>Itt csak olvasható, mert már meg van nyitva: {holder}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>The last session was cut off; {count} acts of it were recovered, nothing is lost.</source>
        <extracomment>Of one: The last session was cut off; {count} act of it was recovered, nothing is lost.</extracomment>
        <translation>
            <numerusform>Az előző munkamenet megszakadt; {count} művelet helyre lett állítva, semmi sem veszett el.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>The project lies on a network drive: it is safe there, but slower.</source>
        <translation>A projekt hálózati meghajtón van: ott is biztonságban van, de lassabb.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/days.py"/>
        <source>yyyy-MM</source>
        <extracomment>A month in the pattern of Qt's QLocale: hu "yyyy. MM.", ro "MM.yyyy", el "M/yyyy"</extracomment>
        <translation>yyyy. MM.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/days.py"/>
        <source>yyyy-MM-dd HH:mm</source>
        <extracomment>A day and a time in the pattern of Qt's QLocale: hu "yyyy. MM. dd. HH:mm"</extracomment>
        <translation>yyyy. MM. dd. HH:mm</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/days.py"/>
        <source>d MMMM</source>
        <extracomment>A day of a month in the pattern of Qt's QLocale: hu "MMMM d."</extracomment>
        <translation>MMMM d.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/days.py"/>
        <source>d MMM</source>
        <extracomment>A day of a month, shortened, in the pattern of Qt's QLocale: hu "MMM d."</extracomment>
        <translation>MMM d.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/days.py"/>
        <source>yyyy-MM-dd</source>
        <extracomment>A day in the pattern of Qt's QLocale: hu "yyyy. MM. dd.", ro "dd.MM.yyyy", el "d/M/yyyy"</extracomment>
        <translation>yyyy. MM. dd.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>About Annotator</source>
        <translation>Az Annotator névjegye</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Parts of the program</source>
        <translation>A program részei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Part</source>
        <translation>Rész</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Verzió</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Licenc</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Text of the licence</source>
        <translation>A licenc szövege</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <location filename="../../annotator/ui/dialogs/problems.py"/>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Annotator {version}
Read news articles side by side and tag what stands in them. Nothing leaves this machine.

Annotator is free software under the Apache License 2.0. Qt and Qt for Python are used under the LGPL 3: their libraries are files of their own and can be replaced by others.</source>
        <translation>Annotator {version}
Híreket olvashat egymás mellett, és megjelölheti, mi áll bennük. Semmi sem hagyja el ezt a gépet.

Az Annotator szabad szoftver az Apache License 2.0 szerint. A Qt és a Qt for Python az LGPL 3 szerint használatos: könyvtáraik külön fájlok, és más változatra cserélhetők.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>{name} is under the licence {licence}.</source>
        <translation>{name} licence: {licence}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} nem olvasható: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Annotations of other tools</source>
        <translation>Más eszközök annotációi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>How offsets count</source>
        <translation>A pozíciók számlálása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Found out from the files</source>
        <translation>A fájlok alapján megállapítva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Labels that the project does not have</source>
        <translation>A projektben nem szereplő címkék</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>are left out, unless said below</source>
        <translation>kimaradnak, hacsak alább más nincs megadva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>become new labels of {layer}</source>
        <translation>új címkék lesznek ebben a rétegben: {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Offsets count</source>
        <translation>A pozíciók egysége</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Other labels</source>
        <translation>További címkék</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>The files do not tell how their offsets count: choose it, or nothing comes in.</source>
        <translation>A fájlokból nem derül ki a pozíciók egysége: válassza ki, különben semmi sem importálható.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>What “{label}” is in the project</source>
        <translation>A projektben ennek felel meg: „{label}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>as other labels</source>
        <translation>mint a többi címke</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Backups of {name}</source>
        <translation>Biztonsági mentések: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>&amp;Restore</source>
        <translation>&amp;Visszaállítás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Puts this backup in the place of the project. What is there now is kept beside it.</source>
        <translation>Ezt a biztonsági mentést teszi a projekt helyére. A jelenlegi tartalom megmarad mellette.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>&amp;Back up now</source>
        <translation>Mentés mo&amp;st</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>&amp;Make backups by themselves</source>
        <translation>&amp;Automatikus biztonsági mentés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>At the opening when something changed, before imports and before new schemas.</source>
        <translation>Változás után megnyitáskor, valamint importálás és sémafrissítés előtt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Other &amp;folder…</source>
        <translation>Másik &amp;mappa…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Beside the &amp;project</source>
        <translation>A &amp;projekt mellett</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Looking for backups…</source>
        <translation>Biztonsági mentések keresése…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>What the project holds now is kept beside it when a backup is restored.</source>
        <translation>Visszaállításkor a projekt jelenlegi tartalma megmarad mellette.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>There are no backups of this project yet.</source>
        <translation>Erről a projektről még nincs biztonsági mentés.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>a folder beside each project</source>
        <translation>minden projekt mellett külön mappa</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>They go to {where}, and take at most {room} MB.</source>
        <translation>Helyük: {where}; legfeljebb {room} MB-ot foglalnak.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Most backups that are kept</source>
        <translation>A megőrzött biztonsági mentések legnagyobb száma</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>&amp;At most</source>
        <translation>&amp;Legfeljebb</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Backups, the newest first</source>
        <translation>Biztonsági mentések, a legújabb elöl</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Made</source>
        <extracomment>When a backup was made</extracomment>
        <translation>Készült</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Why</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Miért</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/panes.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Articles</source>
        <translation>Cikkek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Spans</source>
        <translation>Jelölések</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Acts</source>
        <translation>Műveletek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Differs from now</source>
        <translation>Eltérés a mostanitól</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>at the opening</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>megnyitáskor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>before a new schema</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>új séma előtt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>before an import</source>
        <translation>importálás előtt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>before a merge</source>
        <translation>összefésülés előtt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>before making it smaller</source>
        <extracomment>Why a backup was made: the file was about to be made smaller</extracomment>
        <translation>kisebbítés előtt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>asked for</source>
        <extracomment>Why a backup was made: a person wanted it</extracomment>
        <translation>kérésre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>unchecked, of a project with faults</source>
        <translation>ellenőrizetlen, hibás projektről</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>cannot be read</source>
        <translation>nem olvasható</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>the project cannot be read</source>
        <translation>a projekt nem olvasható</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>nothing</source>
        <comment>differs</comment>
        <extracomment>In what a backup differs from the project</extracomment>
        <translation>semmi</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>{sign}{count} articles</source>
        <extracomment>Of one: {sign}{count} article</extracomment>
        <translation>
            <numerusform>{sign}{count} cikk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>{sign}{count} spans</source>
        <extracomment>Of one: {sign}{count} span</extracomment>
        <translation>
            <numerusform>{sign}{count} jelölés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>{sign}{count} acts</source>
        <extracomment>Of one: {sign}{count} act</extracomment>
        <translation>
            <numerusform>{sign}{count} művelet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>other acts</source>
        <translation>más műveletek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/list_models.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>unknown</source>
        <translation>ismeretlen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>Keys at a glance</source>
        <translation>Billentyűk áttekintése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>Find an action or a key</source>
        <translation>Művelet vagy billentyű keresése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>Print…</source>
        <translation>Nyomtatás…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>No action and no key is called that.</source>
        <translation>Nincs ilyen nevű művelet vagy billentyű.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>As &amp;guessed</source>
        <translation>&amp;Javaslat szerint</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Chooses again what the names of the columns suggest.</source>
        <translation>Visszaállítja azt, amit az oszlopok neve sugall.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>First rows of the file</source>
        <translation>A fájl első sorai</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>(none)</source>
        <translation>(nincs)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>(without a name)</source>
        <translation>(névtelen)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Column of: {field}</source>
        <translation>Oszlop ehhez: {field}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Columns of {file}</source>
        <translation>Oszlopok – {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Columns of {file} and of {count} more files that have the same</source>
        <extracomment>Of one: Columns of {file} and of {count} more file that has the same</extracomment>
        <translation>
            <numerusform>Oszlopok – {file} és további {count} azonos szerkezetű fájl</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Choose the column that holds the text: without it nothing can be imported.</source>
        <translation>Válassza ki a szöveget tartalmazó oszlopot: enélkül semmi sem importálható.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>In {some} of the first {count} rows there is no text: they are not imported.</source>
        <extracomment>Of one: In {some} of the first {count} row there is no text: it is not imported.</extracomment>
        <translation>
            <numerusform>Az első {count} sorból {some} nem tartalmaz szöveget: ezek nem importálhatók.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>In {some} of the first {count} rows the date is not understood, or could be two, and is left out: {values}</source>
        <extracomment>Of one: In {some} of the first {count} row the date is not understood, or could be two, and is left out: {values}</extracomment>
        <translation>
            <numerusform>Az első {count} sorból {some} dátuma nem értelmezhető vagy kétértelmű, ezért kimarad: {values}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>In {some} of the first {count} rows the language is not understood and is found from the text: {values}</source>
        <extracomment>Of one: In {some} of the first {count} row the language is not understood and is found from the text: {values}</extracomment>
        <translation>
            <numerusform>Az első {count} sorból {some} nyelve nem értelmezhető, ezért a szöveg alapján állapítjuk meg: {values}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Something went wrong</source>
        <translation>Hiba történt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Report</source>
        <translation>Jelentés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Show the report</source>
        <translation>Jelentés megjelenítése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Copy the report</source>
        <translation>Jelentés másolása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Restart</source>
        <translation>Újraindítás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Go on</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Mistakes in the program stopped what you did</source>
        <translation>A program hibái megakadályozták a művelet végrehajtását</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>A mistake in the program stopped what you just did</source>
        <translation>A program hibája megakadályozta az utolsó művelet végrehajtását</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Your work is safe: every act was saved in the project file as you did it. You can go on, or restart the program if something looks wrong.

The report says where in the program it happened. Nothing of your articles, labels or notes is in it.</source>
        <translation>A munkája biztonságban van: minden művelet azonnal a projektfájlba került. Folytathatja a munkát, vagy ha valami nem stimmel, indítsa újra a programot.

A jelentés azt írja le, a program mely részén történt a hiba. A cikkeiből, címkéiből és megjegyzéseiből semmit sem tartalmaz.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>That could not be done</source>
        <translation>Ez nem sikerült</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>The log is {path}</source>
        <translation>A naplófájl: {path}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>No log could be written.</source>
        <translation>A naplófájl nem írható.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Hide the report</source>
        <translation>Jelentés elrejtése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Format</source>
        <translation>Formátum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Blank out header and boilerplate (offsets stay valid)</source>
        <translation>A fejléc és a sablonszöveg kitakarása (a pozíciók érvényesek maradnak)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Describe beside it what left (a data card with a plot)</source>
        <translation>Leírás mellékelése az exportált adatokról (adatlap ábrával)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Split by event into train, dev and test</source>
        <translation>Felosztás események szerint: train, dev és test</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Shares of train, dev and test</source>
        <translation>A train, dev és test aránya</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Seed of the split</source>
        <translation>A felosztás véletlenmagja</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>Choose…</source>
        <translation>Tallózás…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Layers</source>
        <translation>Rétegek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/list_models.py"/>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Languages</source>
        <translation>Nyelvek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Annotators</source>
        <translation>Annotátorok</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>A row in which nothing is ticked takes everything.</source>
        <translation>Az a sor, amelyben semmi sincs bejelölve, mindent jelent.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Seed</source>
        <translation>Véletlenmag</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Export to</source>
        <translation>Exportálás ide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/file_dialogs.py"/>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>The shares must add up to 100, like 80/10/10.</source>
        <translation>Az arányok összege 100 legyen, például 80/10/10.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Say into which folder.</source>
        <translation>Adja meg a célmappát.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Say into which file.</source>
        <translation>Adja meg a célfájlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <source>Text</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>Title</source>
        <translation>Cím</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/list_models.py"/>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Date</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Source</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>Address</source>
        <translation>Webcím</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>Author</source>
        <translation>Szerző</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>Topics</source>
        <translation>Témák</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <location filename="../../annotator/ui/panels/group_menu.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Event</source>
        <translation>Esemény</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <source>not read</source>
        <translation>nem olvassuk be</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>nothing</source>
        <translation>semmi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <source>“{value}” is not understood and is left out.</source>
        <translation>„{value}” nem értelmezhető, ezért kimarad.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Encoding</source>
        <translation>Kódolás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Problems</source>
        <translation>Problémák</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>{count}+ articles</source>
        <extracomment>Of one: {count}+ article</extracomment>
        <translation>
            <numerusform>{count}+ cikk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>{count} articles are in the project already; of their {spans} spans the new ones are added</source>
        <extracomment>Of one: {count} article is in the project already; of its {spans} spans the new ones are added</extracomment>
        <translation>
            <numerusform>{count} cikk már szerepel a projektben; {spans} jelölésük közül az újak hozzáadódnak</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>is in the project already</source>
        <translation>már szerepel a projektben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <location filename="../../annotator/ui/dialogs/name.py"/>
        <location filename="../../annotator/ui/panels/events.py"/>
        <location filename="../../annotator/ui/panels/search.py"/>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Looking at the files: {count}…</source>
        <translation>Fájlok vizsgálata: {count}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>The first {count} files are shown; all others are read in the same way.</source>
        <extracomment>Of one: The first {count} file is shown; all others are read in the same way.</extracomment>
        <translation>
            <numerusform>Az első {count} fájl látható; a többi beolvasása ugyanígy történik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>{taken} of {count} files will be imported.</source>
        <extracomment>Of one: {taken} of {count} file will be imported.</extracomment>
        <translation>
            <numerusform>{count} fájlból {taken} kerül importálásra.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Files to import</source>
        <translation>Importálandó fájlok</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Mouse</source>
        <translation>Egér</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>drag</source>
        <translation>húzás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select to the letter</source>
        <translation>Karakterpontos kijelölés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Alt while dragging</source>
        <translation>Alt húzás közben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select one more range</source>
        <translation>Újabb szakasz kijelölése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Ctrl+drag</source>
        <translation>Ctrl+húzás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select a word</source>
        <translation>Szó kijelölése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>double click</source>
        <translation>dupla kattintás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select a sentence</source>
        <translation>Mondat kijelölése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>triple click</source>
        <translation>tripla kattintás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Next span under the mouse</source>
        <translation>Következő jelölés az egér alatt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>click again</source>
        <translation>újabb kattintás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Resize a span</source>
        <translation>Jelölés átméretezése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>drag a border</source>
        <translation>határ húzása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Zoom</source>
        <translation>Nagyítás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+görgő</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Open from the list</source>
        <translation>Megnyitás a listából</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Open beside</source>
        <translation>Megnyitás mellette</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Ctrl+double click</source>
        <translation>Ctrl+dupla kattintás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Change keys</source>
        <translation>Billentyűk módosítása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Actions and their keys</source>
        <translation>Műveletek és billentyűik</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Action</source>
        <translation>Művelet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Key</source>
        <translation>Billentyű</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Default</source>
        <translation>Alapértelmezett</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>New key</source>
        <translation>Új billentyű</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>No key</source>
        <translation>Nincs billentyű</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Reset this key</source>
        <translation>Billentyű visszaállítása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Reset all</source>
        <translation>Összes visszaállítása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Click into the field and press the new key.</source>
        <translation>Kattintson a mezőbe, és nyomja meg az új billentyűt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>“{action}” has the key {keys} now.</source>
        <translation>„{action}” új billentyűje: {keys}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>“{action}” has no key now.</source>
        <translation>„{action}” – most nincs billentyűje.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>“{key}” cannot go to “{action}”: “{others}” has it. Give that another key first.</source>
        <translation>„{key}” nem rendelhető ehhez: „{action}”, mert már foglalt: „{others}”. Előbb annak adjon másik billentyűt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>What a label means</source>
        <translation>A címke jelentése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>Explanation</source>
        <translation>Magyarázat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>Easily mistaken for</source>
        <translation>Könnyen összetéveszthető ezzel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>Exported as {export}.</source>
        <translation>Neve exportáláskor: {export}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>Key: {keys}.</source>
        <translation>Billentyű: {keys}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>It has no key.</source>
        <translation>Nincs billentyűje.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/name.py"/>
        <source>New spans carry this name, and how far you are with each article is kept under it.</source>
        <translation>Az új jelölések ezt a nevet viselik, és az egyes cikkekben elért haladás is ehhez kötődik.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/name.py"/>
        <source>Use this name</source>
        <translation>Név használata</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>Preferences</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>Take that back</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Show in the file manager</source>
        <translation>Megjelenítés a fájlkezelőben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>Search all settings</source>
        <translation>Keresés az összes beállításban</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>Groups of settings</source>
        <translation>Beállításcsoportok</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>All of it is kept in {path}</source>
        <translation>Mindez itt tárolódik: {path}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>{count} settings found</source>
        <extracomment>Of one: 1 setting found</extracomment>
        <translation>
            <numerusform>{count} beállítás található</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>{count} settings have their defaults again</source>
        <extracomment>Of one: 1 setting has its default again</extracomment>
        <translation>
            <numerusform>{count} beállítás újra alapértelmezett</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>All is as it was.</source>
        <translation>Minden úgy van, ahogy volt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/problems.py"/>
        <source>Problems, one a line</source>
        <translation>Problémák, soronként egy</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/problems.py"/>
        <source>Copy all</source>
        <translation>Összes másolása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/problems.py"/>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/problems.py"/>
        <source>Reads the same files once more; what is there already is skipped.</source>
        <translation>Újra beolvassa ugyanezeket a fájlokat; ami már megvan, azt kihagyja.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Progress</source>
        <translation>Haladás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Articles by status</source>
        <translation>Cikkek állapot szerint</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Done in four weeks</source>
        <translation>Az elmúlt négy hétben elkészült</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Events, those with most left first</source>
        <translation>Események, elöl a legtöbb hátralévővel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Spans by layer and label</source>
        <translation>Jelölések réteg és címke szerint</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Read for a layer</source>
        <translation>Rétegenként átolvasva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Enter or a click on a bar lists its articles.</source>
        <translation>Enter vagy kattintás egy sávra: a hozzá tartozó cikkek listája.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Counting…</source>
        <translation>Számlálás…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Copy for a spreadsheet</source>
        <translation>Másolás táblázatkezelőbe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Copy as Markdown</source>
        <translation>Másolás Markdownként</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>There is no article in this project yet.

Import files with Ctrl+I. From then on you see here how far you have come.</source>
        <translation>Ebben a projektben még nincs cikk.

Importáljon fájlokat a Ctrl+I billentyűkkel. Ettől kezdve itt látja, hol tart.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Copied: paste it into a spreadsheet.</source>
        <translation>Másolva: illessze be egy táblázatkezelőbe.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Copied as Markdown.</source>
        <translation>Markdownként másolva.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>No event yet: look for articles on the same event with Ctrl+Alt+E.</source>
        <translation>Még nincs esemény: az ugyanarról szóló cikkek a Ctrl+Alt+E billentyűkkel kereshetők.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>and {count} further events</source>
        <extracomment>Of one: and {count} further event</extracomment>
        <translation>
            <numerusform>és további {count} esemény</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>YYYY, YYYY-MM, YYYY-MM-DD</source>
        <translation>ÉÉÉÉ, ÉÉÉÉ-HH, ÉÉÉÉ-HH-NN</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>politics; elections</source>
        <translation>politika; választások</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>not said</source>
        <translation>nincs megadva</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>File {file} · {encoding} · {count} characters · {languages}</source>
        <extracomment>Of one: File {file} · {encoding} · {count} character · {languages}</extracomment>
        <translation>
            <numerusform>Fájl: {file} · {encoding} · {count} karakter · {languages}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>language sure to {sure} %</source>
        <translation>a nyelv {sure}%-ban biztos</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>{count} × {language}</source>
        <translation>{count} × {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>{said} · paragraphs in others: {parts}</source>
        <translation>{said} · más nyelvű bekezdések: {parts}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>Make {name} smaller</source>
        <translation>{name} kisebbítése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>Days before the last act that stay undoable</source>
        <translation>Az utolsó műveletet megelőző, visszavonhatóként megtartott napok</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>&amp;Make it smaller</source>
        <translation>&amp;Kisebbítés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Mégse</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>&amp;Days that stay undoable, besides the last session:</source>
        <translation>A legutóbbi munkameneten túl visszavonhatóként megtartott &amp;napok:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>Looking at the log…</source>
        <translation>A napló vizsgálata…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>There is nothing to do: all steps are of the time that stays undoable, or cannot be undone any more already.</source>
        <translation>Nincs tennivaló: minden lépés a visszavonhatóként megtartott időszakból való, vagy már most sem vonható vissza.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>{count} steps up to {time} can then no longer be undone.</source>
        <extracomment>Of one: {count} step up to {time} can then no longer be undone.</extracomment>
        <translation>
            <numerusform>{count} lépés ({time} előttről) ezután már nem vonható vissza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>{count} steps since {time} can be undone as before.</source>
        <extracomment>Of one: {count} step since {time} can be undone as before.</extracomment>
        <translation>
            <numerusform>{count} lépés ({time} óta) továbbra is visszavonható.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>Nothing else changes: all articles and annotations stay, and who did what and when. The details of old steps, {size}, go into an archive beside the project, and a backup is made before. The project is closed meanwhile.</source>
        <translation>Más nem változik: minden cikk és annotáció megmarad, és az is, hogy ki mit mikor tett. A régi lépések részletei ({size}) a projekt melletti archívumba kerülnek, előtte pedig biztonsági mentés készül. A projekt közben zárva van.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>The project had {before} and has {after} now.</source>
        <translation>A projekt mérete {before} volt, most {after}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>The details of older steps are in {name} ({size}): keep that file beside the project.</source>
        <translation>A régebbi lépések részletei itt vannak: {name} ({size}); tartsa ezt a fájlt a projekt mellett.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>The file kept its size, and what is free in it is used first: {why}</source>
        <translation>A fájl mérete nem változott, előbb a benne lévő szabad hely telik meg: {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>Text of the articles</source>
        <translation>Cikkek szövege</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>As &amp;wide as the pane</source>
        <translation>A panel s&amp;zélességében</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>&amp;Reset</source>
        <translation>&amp;Alaphelyzet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>&amp;Font</source>
        <translation>&amp;Betűtípus</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>&amp;Longest line</source>
        <translation>&amp;Leghosszabb sor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>Line &amp;spacing</source>
        <translation>&amp;Sorköz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>Si&amp;ze</source>
        <extracomment>Of the letters</extracomment>
        <translation>&amp;Méret</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>Sample</source>
        <translation>Minta</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <location filename="../../annotator/ui/panels/label_tree.py"/>
        <source>Labels</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Drop the project to open it.</source>
        <translation>Engedje el a projektet a megnyitásához.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Drop the files to see what would be imported of them.</source>
        <translation>Engedje el a fájlokat; megmutatjuk, mi importálható belőlük.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Drop a project alone to open it, and articles alone to import them.</source>
        <translation>Projektet egymagában ejtsen ide megnyitáshoz, cikkeket pedig külön, importáláshoz.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Only files and folders of this computer can be dropped.</source>
        <translation>Csak ezen a gépen lévő fájlok és mappák ejthetők ide.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Open a project first, or make one; then drop the files.</source>
        <translation>Előbb nyisson meg vagy hozzon létre egy projektet, és utána ejtse ide a fájlokat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/echoing.py"/>
        <source>Not in the other panes</source>
        <translation>A többi panelben nem szerepel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/echoing.py"/>
        <source>Also {places}</source>
        <translation>Itt is: {places}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/echoing.py"/>
        <source>not in pane {number}</source>
        <translation>a(z) {number}. panelben nem</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/echoing.py"/>
        <source>once in pane {number}</source>
        <translation>a(z) {number}. panelben egyszer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/echoing.py"/>
        <source>{count} times in pane {number}</source>
        <extracomment>Of one: {count} time in pane {number}</extracomment>
        <translation>
            <numerusform>a(z) {number}. panelben {count} alkalommal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/echoing.py"/>
        <source>{count} by the entity in pane {number}</source>
        <extracomment>Of one: {count} by the entity in pane {number}</extracomment>
        <translation>
            <numerusform>a(z) {number}. panelben {count} az entitás alapján</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/echoing.py"/>
        <source>{count} in pane {number} and {others} by the entity</source>
        <extracomment>Of one: {count} in pane {number} and {others} by the entity</extracomment>
        <translation>
            <numerusform>a(z) {number}. panelben {count}, és {others} az entitás alapján</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>Pairs: {pairs} · groups of near-duplicates: {copies}</source>
        <translation>Párok: {pairs} · közel azonos cikkek csoportjai: {copies}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>No pair is chosen in the panel of events.</source>
        <translation>Az események paneljén nincs kiválasztva pár.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>Of one event now: {event}</source>
        <translation>Mostantól egy eseményhez tartoznak: {event}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>Only what is proposed can be rejected; Ctrl+Z takes an event back.</source>
        <translation>Csak javaslatot lehet elvetni; eseményt a Ctrl+Z von vissza.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>Not the same event: this pair is not proposed again.</source>
        <translation>Nem ugyanaz az esemény: ezt a párt nem javasoljuk többé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>{shown} of the {count} articles are shown.</source>
        <extracomment>Of one: {shown} of the {count} article is shown.</extracomment>
        <translation>
            <numerusform>{count} cikkből {shown} látható.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>This article is of no event yet.</source>
        <translation>Ez a cikk még nem tartozik eseményhez.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>There is no further one in the panel of events.</source>
        <translation>Az események paneljén nincs több.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting.py"/>
        <source>A mistake in the program stopped the export; no file has changed.</source>
        <translation>A program hibája megszakította az exportálást; egyetlen fájl sem változott.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/family_box.py"/>
        <source>the system's own</source>
        <translation>a rendszer sajátja</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/family_box.py"/>
        <source>Suited to long reading ({family})</source>
        <translation>Hosszú olvasáshoz ({family})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/family_box.py"/>
        <source>{family} (not on this computer)</source>
        <translation>{family} (nincs ezen a gépen)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/file_dialogs.py"/>
        <source>Folders (*)</source>
        <translation>Mappák (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Előző találat (Shift+Enter)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Next hit (Enter)</source>
        <translation>Következő találat (Enter)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Close, and select the hit (Esc)</source>
        <translation>Bezárás és a találat kijelölése (Esc)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Find in the article</source>
        <translation>Keresés a cikkben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Clear</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>What was found</source>
        <translation>A találatok</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>from the start again</source>
        <translation>újra az elejétől</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>from the end again</source>
        <translation>újra a végétől</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>{place} of {count}</source>
        <translation>{place}/{count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>{said} · {note}</source>
        <translation>{said} · {note}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>{count} or more</source>
        <translation>{count} vagy több</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <location filename="../../annotator/ui/panels/search.py"/>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Nothing found</source>
        <extracomment>Articles that were read for a layer</extracomment>
        <translation>Semmi sem található</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/finder.py"/>
        <source>{count} or more found</source>
        <extracomment>Of one: {count} or more found</extracomment>
        <translation>
            <numerusform>legalább {count} találat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/finder.py"/>
        <source>{count} found</source>
        <extracomment>Of one: {count} found</extracomment>
        <translation>
            <numerusform>{count} találat</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>{name}: shown again.</source>
        <translation>{name}: újra látható.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>{name}: hidden in all panes.</source>
        <translation>{name}: minden panelben elrejtve.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>{name}: all other labels are hidden.</source>
        <translation>{name}: minden más címke elrejtve.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>All labels are shown again.</source>
        <translation>Újra minden címke látható.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>{name} was hidden and is shown again.</source>
        <translation>{name} rejtve volt, és most újra látható.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing.py"/>
        <source>Importing: {count}, {rate} a second</source>
        <translation>Importálás: {count}, másodpercenként {rate}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing.py"/>
        <source>{said}, {time} left</source>
        <translation>{said}, {time} van hátra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing.py"/>
        <source>{count} s</source>
        <translation>{count} mp</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing.py"/>
        <source>{count} min</source>
        <translation>{count} perc</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_menu.py"/>
        <source>As the system: {language}</source>
        <translation>A rendszer szerint: {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Language of the article</source>
        <translation>A cikk nyelve</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py"/>
        <source>&amp;More</source>
        <translation>&amp;Továbbiak</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py"/>
        <source>Language: {language}</source>
        <translation>Nyelv: {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py"/>
        <source>{language} · here {other}</source>
        <translation>{language} · itt: {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/launch.py"/>
        <source>The program ended suddenly last time, by a mistake of its own; what you did is saved. What is known of it is in the log: {path}</source>
        <translation>A program legutóbb saját hibájából váratlanul leállt; amit addig végzett, el van mentve. Amit tudni lehet róla, a naplóban van: {path}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Marked as: {kind}</source>
        <translation>Új sortípus: {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Only lines that are of one kind, and no title, can be spread.</source>
        <translation>Csak azonos típusú, a címtől eltérő sorok terjeszthetők ki.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>There is no other article of this source to mark this line in.</source>
        <translation>Ennek a forrásnak nincs más cikke, amelyben ez a sor megjelölhető volna.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Marked as: {kind} · in {count} other articles; Ctrl+Z takes it back there</source>
        <extracomment>Of one: Marked as: {kind} · in {count} other article; Ctrl+Z takes it back there</extracomment>
        <translation>
            <numerusform>Új sortípus: {kind} · további {count} cikkben is; a Ctrl+Z ott visszavonja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Marked as: {kind} · Shift+B marks it so in {count} other articles of this source</source>
        <extracomment>Of one: Marked as: {kind} · Shift+B marks it so in {count} other article of this source</extracomment>
        <translation>
            <numerusform>Új sortípus: {kind} · a Shift+B a forrás további {count} cikkében is így jelöli</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>This line is</source>
        <translation>Ez a sor:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>The same in all articles of its source</source>
        <translation>Ugyanígy a forrás összes cikkében</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_grouping.py"/>
        <source>Looking for near-duplicates: {share} %</source>
        <translation>Közel azonos cikkek keresése: {share}%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_grouping.py"/>
        <source>Groups of near-duplicates: {count}</source>
        <translation>Közel azonos cikkek csoportjai: {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>No event</source>
        <translation>Nincs esemény</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Language unknown</source>
        <translation>Ismeretlen nyelv</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>No near-duplicates</source>
        <translation>Nincs közel azonos</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>folded</source>
        <translation>összecsukva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>unfolded</source>
        <translation>kinyitva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>Group {name}, {count}, {way}</source>
        <translation>Csoport: {name}, {count}, {way}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>Lang</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>E</source>
        <extracomment>The narrow column with the number of entities: one letter</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>C</source>
        <extracomment>The narrow column with the number of claims: one letter</extracomment>
        <translation>Á</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>F</source>
        <extracomment>The narrow column with the number of spans of framing: one letter</extracomment>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py"/>
        <source>Boilerplate is folded.</source>
        <translation>A sablonszöveg össze van csukva.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py"/>
        <source>Everything is shown again.</source>
        <translation>Újra minden látható.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py"/>
        <source>The panes scroll together; with Alt one scrolls alone.</source>
        <translation>A panelek együtt görögnek; Alt lenyomásával csak az egyik.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py"/>
        <source>Each pane scrolls on its own.</source>
        <translation>Minden panel külön görög.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>The log is in {path}</source>
        <translation>A naplófájl: {path}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>The language counts when the program is opened next.</source>
        <translation>A nyelv a program következő megnyitásakor érvényesül.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Making a backup…</source>
        <translation>Biztonsági mentés készítése…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Writing the archive…</source>
        <translation>Az archívum írása…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Doing again what the log says…</source>
        <translation>A napló műveleteinek megismétlése…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Checking that nothing else has changed…</source>
        <translation>Annak ellenőrzése, hogy más nem változott…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Giving back the room…</source>
        <translation>A felszabadult hely visszaadása…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Panes</source>
        <translation>Panelek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Articles on the same event</source>
        <translation>Cikkek ugyanarról az eseményről</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>This line</source>
        <translation>Ez a sor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Size of the text</source>
        <extracomment>A menu: larger and smaller letters in the articles</extracomment>
        <translation>Betűméret</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Undo {act}</source>
        <translation>Visszavonás: {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Redo {act}</source>
        <translation>Újra: {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane.py"/>
        <source>No article is open here.

Double click one in the list, or drag it here. Ctrl+I imports files.</source>
        <translation>Itt nincs megnyitott cikk.

Kattintson duplán egy cikkre a listában, vagy húzza ide. A Ctrl+I fájlokat importál.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane.py"/>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>Empty pane</source>
        <translation>Üres panel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane.py"/>
        <source>Article: {title}</source>
        <translation>Cikk: {title}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>Number of the pane</source>
        <translation>A panel száma</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>How far you are with this article</source>
        <translation>Hol tart ezzel a cikkel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>Properties of the article</source>
        <translation>A cikk tulajdonságai</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>Close this pane</source>
        <translation>Panel bezárása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>language unknown</source>
        <translation>ismeretlen nyelv</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Find: title, file, language, source, author</source>
        <translation>Keresés: cím, fájl, nyelv, forrás, szerző</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>There is no article yet.

Import files with Ctrl+I, or drop them here.</source>
        <translation>Még nincs egy cikk sem.

Importáljon fájlokat a Ctrl+I billentyűkkel, vagy ejtse ide őket.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Articles of the project</source>
        <translation>A projekt cikkei</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>{shown} of {count} articles</source>
        <extracomment>Of one: {shown} of {count} article</extracomment>
        <translation>
            <numerusform>{count} cikkből {shown}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Group by</source>
        <translation>Csoportosítás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Fold all groups</source>
        <translation>Összes csoport összecsukása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Unfold all groups</source>
        <translation>Összes csoport kinyitása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <location filename="../../annotator/ui/recent_list.py"/>
        <source>Open</source>
        <extracomment>Open the article</extracomment>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Mark as: {status}</source>
        <translation>Új állapot: {status}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/attribute_form.py"/>
        <source>{title} (required)</source>
        <translation>{title} (kötelező)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/bar_list.py"/>
        <source>{part}: {count}</source>
        <translation>{part}: {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Filter</source>
        <extracomment>A button: choose what the list shows</extracomment>
        <translation>Szűrő</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Filter the list (Ctrl+Shift+L)</source>
        <extracomment>A button: choose what the list shows</extracomment>
        <translation>Lista szűrése (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Show all articles</source>
        <translation>Összes cikk megjelenítése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Views</source>
        <extracomment>A button: filters of the list that were kept under a name</extracomment>
        <translation>Nézetek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Views that were kept</source>
        <extracomment>A button: filters of the list that were kept under a name</extracomment>
        <translation>Elmentett nézetek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Group</source>
        <extracomment>A button: choose by what the list is grouped</extracomment>
        <translation>Csoport</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Group the list (Ctrl+Alt+G)</source>
        <extracomment>A button: choose by what the list is grouped</extracomment>
        <translation>Lista csoportosítása (Ctrl+Alt+G)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>What is filtered</source>
        <translation>Érvényben lévő szűrők</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Keep this view…</source>
        <translation>Nézet mentése…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Keep this view</source>
        <translation>Nézet mentése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Its name; one of the same name is replaced</source>
        <translation>A nézet neve; az azonos nevűt felülírja</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>language not sure</source>
        <translation>bizonytalan nyelv</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>without {label}</source>
        <translation>enélkül: {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>with a note</source>
        <translation>megjegyzéssel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>low confidence</source>
        <translation>alacsony bizonyosság</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>not read</source>
        <comment>articles</comment>
        <translation>olvasatlan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Filters</source>
        <translation>Szűrők</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>language is not sure</source>
        <translation>a nyelve bizonytalan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <location filename="../../annotator/ui/panels/label_combo.py"/>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Label</source>
        <translation>Címke</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>has no span with that label</source>
        <translation>nincs ilyen címkéjű jelölése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Annotator</source>
        <extracomment>Articles that were read for a layer</extracomment>
        <translation>Annotátor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>has a note</source>
        <translation>van megjegyzése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>has spans of low confidence</source>
        <translation>van alacsony bizonyosságú jelölése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>not read yet</source>
        <comment>articles</comment>
        <translation>még olvasatlan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>Show all</source>
        <translation>Összes megjelenítése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>from {date}</source>
        <extracomment>What a field for a date is called when it is empty, before an example of a date</extracomment>
        <translation>ettől: {date}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>to {date}</source>
        <extracomment>What a field for a date is called when it is empty, before an example of a date</extracomment>
        <translation>eddig: {date}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Date from</source>
        <translation>Kezdő dátum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Date to</source>
        <translation>Záró dátum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>any</source>
        <extracomment>In a list of languages, statuses, sources, events, labels or annotators</extracomment>
        <translation>bármely</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Confidence</source>
        <translation>Bizonyosság</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>none</source>
        <extracomment>How confident an annotator is</extracomment>
        <translation>nincs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>low</source>
        <extracomment>How confident an annotator is</extracomment>
        <translation>alacsony</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>medium</source>
        <extracomment>How confident an annotator is</extracomment>
        <translation>közepes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>high</source>
        <extracomment>How confident an annotator is</extracomment>
        <translation>magas</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>Confidence {name}</source>
        <translation>Bizonyosság: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>What is listed</source>
        <translation>Mit mutat a lista</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Enter opens · A same event · R not the same</source>
        <translation>Enter: megnyitás · A: ugyanaz az esemény · R: nem ugyanaz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Progress of the search</source>
        <translation>A keresés haladása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Look for pairs</source>
        <translation>Párok keresése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Articles that belong together</source>
        <translation>Összetartozó cikkek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Look again</source>
        <translation>Új keresés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Proposed</source>
        <translation>Javaslatok</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <location filename="../../annotator/ui/panels/group_menu.py"/>
        <source>Near-duplicates</source>
        <translation>Közel azonosak</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>No pair is proposed. Ctrl+Alt+E looks for articles on one event.</source>
        <translation>Nincs javasolt pár. A Ctrl+Alt+E az ugyanarról szóló cikkeket keresi.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>There is no event yet. Accept a pair, or name one in the properties.</source>
        <translation>Még nincs esemény. Fogadjon el egy párt, vagy nevezzen meg egyet a tulajdonságoknál.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>No two articles are known to be largely the same text.</source>
        <translation>Nincs két olyan cikk, amelynek szövege nagyrészt azonos.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Comparing the articles…</source>
        <translation>Cikkek összehasonlítása…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/extent_field.py"/>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Extent</source>
        <translation>Terjedelem</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/extent_field.py"/>
        <source>Start and end, as in 149–164; several ranges with commas.</source>
        <translation>Kezdet és vég, például 149–164; több szakasz vesszővel.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/extent_field.py"/>
        <source>line {line}, {count} characters</source>
        <extracomment>Of one: line {line}, {count} character</extracomment>
        <translation>
            <numerusform>{line}. sor, {count} karakter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/extent_field.py"/>
        <source>Write start and end, as in 149–164; several ranges with commas.</source>
        <translation>Írja be a kezdetet és a véget, például 149–164; több szakaszt vesszővel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/group_menu.py"/>
        <source>Nothing</source>
        <extracomment>The list is grouped by nothing</extracomment>
        <translation>Nincs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/inspector.py"/>
        <source>No span is selected.

Click on a marked stretch of text, or press J and K to go from span to span; Tab goes through those that lie upon each other.</source>
        <translation>Nincs kiválasztott jelölés.

Kattintson egy megjelölt szövegrészre, vagy lépjen jelölésről jelölésre a J és a K billentyűvel; a Tab az egymáson fekvők között vált.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_combo.py"/>
        <source>{name} (retired)</source>
        <translation>{name} (visszavonva)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_model.py"/>
        <source>Layer {name}</source>
        <translation>Réteg: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_model.py"/>
        <source>{name}, key {keys}</source>
        <translation>{name}, billentyű: {keys}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_model.py"/>
        <source>{name}, partly hidden</source>
        <translation>{name}, részben elrejtve</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_model.py"/>
        <source>{name}, hidden</source>
        <translation>{name}, elrejtve</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_tree.py"/>
        <source>Show the spans of “{name}” again (H)</source>
        <translation>„{name}” jelöléseinek újbóli megjelenítése (H)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_tree.py"/>
        <source>Hide the spans of “{name}” (H)</source>
        <translation>„{name}” jelöléseinek elrejtése (H)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_tree.py"/>
        <source>Only these: Shift+H, or Shift and a click</source>
        <translation>Csak ezek: Shift+H vagy Shift és kattintás</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>{count} labels hidden</source>
        <extracomment>Of one: {count} label hidden</extracomment>
        <translation>
            <numerusform>{count} elrejtett címke</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>Find a label</source>
        <translation>Címke keresése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>Label palette</source>
        <translation>Címkepaletta</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/quote_view.py"/>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Quote</source>
        <translation>Idézet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Search all articles: words, “a phrase”</source>
        <translation>Keresés minden cikkben: szavak, „kifejezés”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Search all articles</source>
        <translation>Keresés minden cikkben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Progress of the search index</source>
        <translation>A keresőindex haladása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Reading all articles: %p%</source>
        <translation>Cikkek olvasása: %p%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Too many words are like this: type more letters.</source>
        <translation>Túl sok ilyen szó van: írjon be több betűt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Found in more than {count} articles</source>
        <extracomment>Of one: Found in more than {count} article</extracomment>
        <translation>
            <numerusform>Több mint {count} cikkben található</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Found in {count} articles</source>
        <extracomment>Of one: Found in {count} article</extracomment>
        <translation>
            <numerusform>{count} cikkben található</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/several_field.py"/>
        <source>add…</source>
        <translation>hozzáadás…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/several_field.py"/>
        <source>Remove {value}</source>
        <translation>Eltávolítás: {value}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Entity</source>
        <translation>Entitás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Your own id of who or what it is, the same in every article.</source>
        <translation>A személy vagy dolog saját azonosítója, minden cikkben ugyanaz.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Go to</source>
        <translation>Ugrás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <location filename="../../annotator/ui/panels/text_fields.py"/>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>By {who}, {origin}</source>
        <translation>Készítette: {who}, {origin}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Created {time}</source>
        <translation>Létrehozva: {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Changed {time}</source>
        <translation>Módosítva: {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/text_fields.py"/>
        <source>Ctrl+Enter or Esc: keep and go back to the article</source>
        <translation>Ctrl+Enter vagy Esc: mentés és vissza a cikkhez</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/value_fields.py"/>
        <source>span or words</source>
        <translation>jelölés vagy szavak</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/paragraph_language.py"/>
        <source>paragraph in {language}</source>
        <translation>bekezdés nyelve: {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/popup.py"/>
        <source>Give a label</source>
        <translation>Címke adása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/popup.py"/>
        <source>Esc closes, Backspace goes back</source>
        <translation>Esc: bezárás, Backspace: vissza</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/popup.py"/>
        <source>Esc closes</source>
        <translation>Esc: bezárás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{articles} · {done} done ({share}) · {left} left · {spans}</source>
        <translation>{articles} · {done} kész ({share}) · {left} hátravan · {spans}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{count} · {share}</source>
        <translation>{count} · {share}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{done} of {total} done · {left} left</source>
        <translation>{total} cikkből {done} kész · {left} hátravan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>others</source>
        <extracomment>Other annotators</extracomment>
        <translation>mások</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>Something found</source>
        <translation>Van találat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{layer}, all labels</source>
        <translation>{layer}, minden címke</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>not read yet</source>
        <comment>for a layer</comment>
        <translation>még olvasatlan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{read} read · nothing found in {nothing}</source>
        <translation>{read} átolvasva · {nothing} cikkben semmi</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{count} articles done</source>
        <extracomment>Of one: {count} article done</extracomment>
        <translation>
            <numerusform>{count} cikk kész</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>All articles</source>
        <translation>Összes cikk</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>all</source>
        <translation>összes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Total</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Layer</source>
        <extracomment>Articles that were read for a layer</extracomment>
        <translation>Réteg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Read</source>
        <extracomment>Articles that were read for a layer</extracomment>
        <translation>Átolvasva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Articles done</source>
        <translation>Elkészült cikkek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progressing.py"/>
        <source>The list shows: {what}</source>
        <translation>A lista tartalma: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>New project</source>
        <translation>Új projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Open project</source>
        <translation>Projekt megnyitása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Import files</source>
        <translation>Fájlok importálása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Import a folder</source>
        <translation>Mappa importálása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Begin or cancel the import that is being looked at first.</source>
        <translation>Előbb indítsa el vagy szakítsa meg az éppen előkészített importálást.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Importing…</source>
        <translation>Importálás…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>What the import found</source>
        <translation>Az importálás eredménye</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Exporting…</source>
        <translation>Exportálás…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Exported {count} articles to {path}</source>
        <extracomment>Of one: Exported {count} article to {path}</extracomment>
        <translation>
            <numerusform>{count} cikk exportálva ide: {path}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>{what}: {count} ({act})</source>
        <translation>{what}: {count} ({act})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Each case is listed in {path}</source>
        <translation>Az esetek egyenként itt találhatók: {path}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>What the export could not carry</source>
        <translation>Ami az exportból kimaradt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Cikkek ({patterns});;Minden fájl (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Imported {imported}, skipped {skipped} that were there already, failed {failed}.</source>
        <translation>Importálva: {imported}, kihagyva, mert már megvolt: {skipped}, sikertelen: {failed}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>{said} Spans added to articles that were there: {added}.</source>
        <translation>{said} Meglévő cikkekhez hozzáadott jelölések: {added}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading.py"/>
        <source>There is no further span in this direction.</source>
        <translation>Ebben az irányban nincs több jelölés.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>{share} of the shorter text stands in the other</source>
        <translation>a rövidebb szöveg {share} része megvan a másikban</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both are from the same day</source>
        <translation>mindkettő ugyanarról a napról való</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>{count} days apart</source>
        <extracomment>Of one: {count} day apart</extracomment>
        <translation>
            <numerusform>{count} nap eltérés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>one is from {day}, the day that the other names</source>
        <translation>az egyik dátuma {day}, és a másik ezt a napot említi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both give the day {days}</source>
        <translation>mindkettő ezt a napot adja meg: {days}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both name {names}</source>
        <translation>mindkettő említi: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both speak of {places}</source>
        <translation>közös helyszínek: {places}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both give the number {numbers}</source>
        <translation>közös számadatok: {numbers}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>{some} and {count} more</source>
        <translation>{some} és még {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>{some} and {last}</source>
        <translation>{some} és {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Recent projects</source>
        <translation>Legutóbbi projektek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Unpin</source>
        <translation>Rögzítés feloldása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Pin to the top</source>
        <translation>Rögzítés felülre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Remove from the list</source>
        <translation>Eltávolítás a listából</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <source>{name} · pinned</source>
        <translation>{name} · rögzítve</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <source>{name} · pinned, not there</source>
        <translation>{name} · rögzítve, nincs meg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <source>{name} · not there</source>
        <translation>{name} · nincs meg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_menu.py"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Legutóbbi projektek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_menu.py"/>
        <source>No project was opened yet</source>
        <translation>Még nem nyitott meg projektet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/refusal.py"/>
        <source>Annotator does not start</source>
        <translation>Az Annotator nem indul el</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>A damaged project</source>
        <translation>Sérült projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Progress of the repair</source>
        <translation>A javítás haladása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Report of the repair</source>
        <translation>Javítási jelentés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Repair into a new file…</source>
        <translation>Javítás új fájlba…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Open the new project</source>
        <translation>Az új projekt megnyitása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Not now</source>
        <translation>Most nem</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>{name} is damaged</source>
        <translation>{name} sérült</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>What it still gives can be put into a new project file, with a report of what was lost. The damaged file is only read: it stays as it is.</source>
        <translation>Ami még kinyerhető belőle, új projektfájlba menthető; a veszteségekről jelentés készül. A sérült fájlt csak olvassuk: változatlan marad.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>{name} was made</source>
        <translation>{name} elkészült</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Read what could be repaired, and keep the damaged file.</source>
        <translation>Olvassa el, mit sikerült megjavítani, és őrizze meg a sérült fájlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>{name} is damaged. File ▸ Close project: the start page offers a repair.</source>
        <translation>A projekt sérült: {name}. Fájl ▸ Projekt bezárása: a kezdőlap felajánlja a javítását.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Repair into a new file</source>
        <translation>Javítás új fájlba</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Reading the damaged file: {count} rows</source>
        <extracomment>Of one: Reading the damaged file: {count} row</extracomment>
        <translation>
            <numerusform>A sérült fájl olvasása: {count} sor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Doing again what the log says: {count} changes</source>
        <extracomment>Of one: Doing again what the log says: {count} change</extracomment>
        <translation>
            <numerusform>A napló műveleteinek megismétlése: {count} változás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Taking over from the tables: {count} changes</source>
        <extracomment>Of one: Taking over from the tables: {count} change</extracomment>
        <translation>
            <numerusform>Átvétel a táblákból: {count} változás</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Checking the new file…</source>
        <translation>Az új fájl ellenőrzése…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>A mistake in the program stopped the repair.</source>
        <translation>A program hibája megszakította a javítást.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>On</source>
        <translation>Be</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>Off</source>
        <translation>Ki</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>Choose: {name}</source>
        <translation>Tallózás: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>{count} keys are not the default</source>
        <extracomment>Of one: 1 key is not the default</extracomment>
        <translation>
            <numerusform>{count} billentyű nem alapértelmezett</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>All by default</source>
        <translation>Mind alapértelmezett</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_pages.py"/>
        <source>Defaults for all of “{group}”</source>
        <translation>Csoport alaphelyzetbe állítása: {group}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_pages.py"/>
        <source>No setting has “{words}” in it.</source>
        <translation>Egyetlen beállításban sem szerepel: „{words}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_row.py"/>
        <source>Default: {name}</source>
        <translation>Alapértelmezés: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/side_windows.py"/>
        <source>Your spans carry the name {name} from now on.</source>
        <translation>Jelölései mostantól ezt a nevet viselik: {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/side_windows.py"/>
        <source>Select a span, or a label in the palette, to see what it means.</source>
        <translation>A jelentés megtekintéséhez válasszon ki egy jelölést, vagy egy címkét a palettán.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Projects that you open will be listed here.</source>
        <translation>Itt jelennek majd meg a megnyitott projektek.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Read the same news in several languages side by side, and mark entities, claims and framing. Everything stays in one file on this computer.</source>
        <translation>Olvassa ugyanazokat a híreket több nyelven egymás mellett, és jelölje meg bennük az entitásokat, az állításokat és a keretezést. Minden egyetlen fájlban marad, ezen a számítógépen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Where everything lies</source>
        <translation>Hol van minden?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Try the sample project</source>
        <translation>Mintaprojekt kipróbálása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>A short tour through the sample project, which you can leave at any moment. Help ▸ Show me around begins it again.</source>
        <translation>Rövid bemutató a mintaprojekten, amelyből bármikor kiléphet. A Súgó ▸ Bemutató menüponttal újrakezdheti.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/starting.py"/>
        <source>{folder} cannot be shown: is it there?</source>
        <translation>{folder} nem jeleníthető meg: megvan?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Spans of the article</source>
        <translation>A cikk jelölései</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Place of the caret</source>
        <translation>A kurzor helye</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Saved state</source>
        <translation>Mentési állapot</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Read-only</source>
        <translation>Csak olvasható</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Saved · {time}</source>
        <translation>Mentve · {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <location filename="../../annotator/ui/workspace.py"/>
        <source>Select some text first, or a span to change its label.</source>
        <translation>Előbb jelöljön ki szöveget, vagy válasszon egy jelölést, amelynek a címkéjét megváltoztatja.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <source>No label was given yet.</source>
        <translation>Még nem adott címkét.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <source>Select a span first.</source>
        <translation>Előbb válasszon ki egy jelölést.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <source>Deleted {label}: {quote}. Undo brings it back.</source>
        <translation>Törölve: {label}: {quote}. A visszavonás visszahozza.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <source>The border cannot go further.</source>
        <translation>A határ nem tolható tovább.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/telling.py"/>
        <source>Line {line} · character {caret}</source>
        <translation>{line}. sor · {caret}. karakter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/telling.py"/>
        <source>{count} selected · {place}</source>
        <extracomment>Of one: {count} selected · {place}</extracomment>
        <translation>
            <numerusform>{count} kijelölve · {place}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/together.py"/>
        <source>Select a span first, to find it in the other panes.</source>
        <translation>Előbb válasszon ki egy jelölést, amelyet a többi panelben megkeresünk.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/together.py"/>
        <source>There is no other pane with an article.</source>
        <translation>Nincs másik panel, amelyben cikk volna.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>Next</source>
        <translation>Tovább</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>Leave the tour</source>
        <translation>Kilépés a bemutatóból</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>Done</source>
        <comment>tour</comment>
        <translation>Kész</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>The list of articles</source>
        <translation>A cikkek listája</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>All articles of the project stand here, with their language, date and how far you are. Type above it to narrow it. Return opens an article, Ctrl+Return opens it beside the others.</source>
        <translation>Itt áll a projekt minden cikke, nyelvével, dátumával és azzal, hogy hol tart vele. A felette lévő mezőbe írva szűkítheti. Az Enter megnyitja a cikket, a Ctrl+Enter a többi mellé nyitja.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Side by side</source>
        <translation>Egymás mellett</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>These two articles report the same event, in Hungarian and in Romanian. Up to four stand beside each other; {next} goes to the next one, and {together} lets them scroll together.</source>
        <translation>Ez a két cikk ugyanarról az eseményről szól, magyarul és románul. Legfeljebb négy állhat egymás mellett; {next} a következőre ugrik, {together} pedig együtt görgeti őket.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Now you: drag the mouse across a name in the left article, or press Space on a word. Then press {person} if it is a person, {organisation} if it is an organisation, or choose a label on the right. {here} brings the keyboard to this card.</source>
        <translation>Most ön jön: húzza végig az egeret egy néven a bal oldali cikkben, vagy nyomja meg a Szóközt egy szón. Ezután a billentyű: {person}, ha személy, {organisation}, ha szervezet; címkét a jobb oldalon is választhat. {here}: a billentyűzet erre a kártyára ugrik.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>A name is selected with the mouse or with Space, and one key labels it. At the moment this project can only be read, because it is open elsewhere.</source>
        <translation>Egy nevet egérrel vagy Szóközzel jelölhet ki, és egyetlen billentyű felcímkézi. Ez a projekt most csak olvasható, mert máshol meg van nyitva.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Select, and press one key</source>
        <translation>Kijelölés és egy billentyű</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Everything can be undone</source>
        <translation>Minden visszavonható</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Press {undo} to take your last step back, and {redo} to do it again. Every step is saved at once, and can be undone tomorrow too.</source>
        <translation>{undo}: az utolsó lépés visszavonása, {redo}: újbóli végrehajtása. Minden lépés azonnal mentődik, és holnap is visszavonható.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>What belongs together</source>
        <translation>Ami összetartozik</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Articles on the same event are found and listed here. {search} searches all articles at once, in every script, whatever the case and the accents.</source>
        <translation>Az ugyanarról az eseményről szóló cikkek itt jelennek meg. {search}: keresés az összes cikkben, minden írásrendszerben, a kis- és nagybetűktől és az ékezetektől függetlenül.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Take it with you</source>
        <translation>Vigye magával</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>File ▸ Export… ({export}) writes JSONL and many other formats, for all articles or some of them. F1 says what a label means, and ? shows all keys.</source>
        <translation>A Fájl ▸ Exportálás… ({export}) JSONL-t és sok más formátumot ír, az összes vagy néhány cikkből. Az F1 megmutatja egy címke jelentését, a ? pedig az összes billentyűt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>a key of your own</source>
        <translation>egy saját billentyű</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/touring.py"/>
        <source>The tour is over. Help ▸ Show me around begins it again, whenever you like.</source>
        <translation>A bemutató véget ért. A Súgó ▸ Bemutató menüponttal bármikor újrakezdheti.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/undoing.py"/>
        <source>Undo has come to an import. Ask once more to take that back too.</source>
        <translation>A visszavonás egy importáláshoz ért. Ha azt is vissza szeretné vonni, adja ki a parancsot még egyszer.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/undoing.py"/>
        <source>Undone: {act}</source>
        <translation>Visszavonva: {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/undoing.py"/>
        <source>Done again: {act}</source>
        <translation>Újra végrehajtva: {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/undoing.py"/>
        <source>(nothing older: the project was made smaller)</source>
        <translation>(korábbi nincs: a projektet kisebbítették)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>New projects</source>
        <translation>Új projektek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Logs</source>
        <translation>Naplók</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Change: {name}</source>
        <translation>Módosítás: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Show in the file manager: {name}</source>
        <translation>Megjelenítés a fájlkezelőben: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>In a folder beside each project</source>
        <translation>Minden projekt mellett külön mappában</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>None are made by themselves</source>
        <translation>Nem készülnek automatikusan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>adding {detail}</source>
        <translation>hozzáadás: {detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the label to {detail}</source>
        <translation>új címke: {detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>moving a border</source>
        <translation>határ áthelyezése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the note</source>
        <translation>megjegyzés</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the confidence</source>
        <translation>bizonyosság</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the entity</source>
        <translation>entitás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the attribute {detail}</source>
        <translation>attribútum: {detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>deleting a span</source>
        <translation>jelölés törlése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the import</source>
        <translation>importálás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>removing an article</source>
        <translation>cikk eltávolítása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the title</source>
        <translation>cím módosítása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the language</source>
        <translation>nyelv módosítása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the date</source>
        <translation>dátum módosítása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the source</source>
        <translation>forrás módosítása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the address</source>
        <translation>webcím módosítása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the author</source>
        <translation>szerző módosítása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the event</source>
        <translation>esemény módosítása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the topics</source>
        <translation>témák módosítása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as new</source>
        <translation>megjelölés újnak</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as in progress</source>
        <translation>megjelölés folyamatban lévőnek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as done</source>
        <translation>megjelölés késznek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as skipped</source>
        <translation>megjelölés kihagyottnak</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>having read for entities</source>
        <translation>átolvasva entitásokra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>having read for claims</source>
        <translation>átolvasva állításokra</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>having read for framing</source>
        <translation>átolvasva keretezésre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking regions</source>
        <translation>régiók megjelölése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as body</source>
        <translation>megjelölés törzsszövegnek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as boilerplate</source>
        <translation>megjelölés sablonszövegnek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as header</source>
        <translation>megjelölés fejlécnek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as title</source>
        <translation>megjelölés címnek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as caption</source>
        <translation>megjelölés képaláírásnak</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as byline</source>
        <translation>megjelölés szerzői sornak</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as body in other articles</source>
        <translation>megjelölés törzsszövegnek más cikkekben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as boilerplate in other articles</source>
        <translation>megjelölés sablonszövegnek más cikkekben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as header in other articles</source>
        <translation>megjelölés fejlécnek más cikkekben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as title in other articles</source>
        <translation>megjelölés címnek más cikkekben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as caption in other articles</source>
        <translation>megjelölés képaláírásnak más cikkekben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as byline in other articles</source>
        <translation>megjelölés szerzői sornak más cikkekben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking repeated lines</source>
        <translation>ismétlődő sorok megjelölése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the label of the article</source>
        <translation>a cikk címkéje</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>linking spans</source>
        <translation>jelölések összekapcsolása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>taking a link away</source>
        <translation>kapcsolat megszüntetése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>rejecting a pair</source>
        <translation>pár elvetése</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the labels of {detail}</source>
        <translation>címkék módosítása: {detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the repair</source>
        <translation>javítás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>New</source>
        <extracomment>The status of an article for an annotator</extracomment>
        <translation>Új</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>In progress</source>
        <extracomment>The status of an article for an annotator</extracomment>
        <translation>Folyamatban</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Done</source>
        <extracomment>The status of an article for an annotator</extracomment>
        <translation>Kész</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Skipped</source>
        <extracomment>The status of an article for an annotator</extracomment>
        <translation>Kihagyva</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/wording.py"/>
        <source>{count} articles</source>
        <extracomment>Of one: {count} article</extracomment>
        <translation>
            <numerusform>{count} cikk</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Body</source>
        <translation>Törzsszöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Not body: boilerplate</source>
        <translation>Nem törzsszöveg: sablonszöveg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Header: date, section, topics</source>
        <translation>Fejléc: dátum, rovat, témák</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>The title</source>
        <translation>A cím</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Caption or credit of a picture</source>
        <translation>Képaláírás vagy a kép forrása</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Byline: author or source</source>
        <translation>Szerzői sor: szerző vagy forrás</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>{language}, sure to {sure} % only</source>
        <translation>{language}, csak {sure}%-ban biztos</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>manual</source>
        <extracomment>How a span was made: by a person, in this program</extracomment>
        <translation>kézi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>dropped</source>
        <extracomment>What became of spans that a format cannot hold: left out</extracomment>
        <translation>elhagyva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>snapped</source>
        <extracomment>What became of spans that a format cannot hold: moved to the edges of tokens</extracomment>
        <translation>igazítva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>merged</source>
        <extracomment>What became of spans that a format cannot hold: made one with others</extracomment>
        <translation>összevonva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>mapped</source>
        <extracomment>What became of spans that a format cannot hold: given a coarser label</extracomment>
        <translation>durvítva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/workspace.py"/>
        <source>There is no further article in the list.</source>
        <translation>A listában nincs több cikk.</translation>
    </message>
</context>
<context>
    <name>scheme</name>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claims</source>
        <extracomment>title of the scheme claim</extracomment>
        <translation>Állítások</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What the article, or somebody in it, asserts to be so, and the grounds given for it. Mark the words that carry the assertion, not the words that say who made it; a quotation broken by its attribution is one span of two ranges.</source>
        <extracomment>description of the scheme claim</extracomment>
        <translation>Amit a cikk vagy valaki a cikkben igaznak állít, és amivel ezt megokolja. Az állítást hordozó szavakat jelölje, ne azokat, amelyek megmondják, ki állítja; ha az idézetet megszakítja az idéző mondat, az egyetlen jelölés két szakasszal.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claim</source>
        <extracomment>claim: name of the label Claim</extracomment>
        <translation>Állítás</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>A statement that something is, was or will be so, on which a reader could ask “is that true?” or “do you agree?”. Mark the shortest stretch that says it in full, usually one clause, and leave the attribution outside (“the minister said that …”). Two assertions joined by “and” are two claims; questions and greetings are none.</source>
        <extracomment>claim: definition of the label Claim</extracomment>
        <translation>Kijelentés arról, hogy valami így van, így volt vagy így lesz, és amelyre az olvasó megkérdezhetné: „igaz ez?” vagy „egyetért vele?”. A legrövidebb olyan részt jelölje, amely teljesen kimondja – többnyire egy tagmondatot –, az idéző részt („a miniszter szerint…”) hagyja ki. Két, „és”-sel összekapcsolt kijelentés két állítás; kérdés és köszöntés nem állítás.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The ministry said that [[eleven barges passed the lock on Monday]].</source>
        <extracomment>claim: example of the label Claim</extracomment>
        <translation>A minisztérium szerint [[hétfőn tizenegy uszály haladt át a zsilipen]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Premise</source>
        <extracomment>claim: name of the label Premise</extracomment>
        <translation>Premissza</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>A stretch offered as a ground for or against a claim in the same article: a figure, an observation, a precedent. Mark the ground itself without the connecting word (“because”, “since”), and link the claim to it. If nothing in the article rests on it, it is a plain claim.</source>
        <extracomment>claim: definition of the label Premise</extracomment>
        <translation>Az a rész, amely ugyanabban a cikkben egy állítás mellett vagy ellen szóló indokul szolgál: számadat, megfigyelés, precedens. Magát az indokot jelölje a kötőszó („mert”, „mivel”) nélkül, és kapcsolja hozzá az állítást. Ha a cikkben semmi sem épül rá, akkor egyszerű állítás.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The truce will not last, because [[both armies have kept their guns on the bank]].</source>
        <extracomment>claim: example of the label Premise</extracomment>
        <translation>A fegyverszünet nem lesz tartós, mert [[mindkét hadsereg a parton hagyta az ágyúit]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Type</source>
        <extracomment>claim: title of the attribute claim_type</extracomment>
        <translation>Típus</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What kind of assertion it is. Choose by what would have to be checked.</source>
        <extracomment>claim: help of the attribute claim_type</extracomment>
        <translation>Miféle kijelentés ez? Aszerint válasszon, hogy mit kellene ellenőrizni.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>event or fact</source>
        <extracomment>claim: name of the value factual_event of the attribute claim_type</extracomment>
        <translation>esemény vagy tény</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Something happened or is the case.</source>
        <extracomment>claim: help of the value factual_event of the attribute claim_type</extracomment>
        <translation>Valami megtörtént, vagy így áll.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>quantity</source>
        <extracomment>claim: name of the value quantity of the attribute claim_type</extracomment>
        <translation>mennyiség</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>A number, share, date, rank or comparison is the point.</source>
        <extracomment>claim: help of the value quantity of the attribute claim_type</extracomment>
        <translation>A lényeg egy szám, arány, dátum, rangsor vagy összehasonlítás.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>cause</source>
        <extracomment>claim: name of the value causal of the attribute claim_type</extracomment>
        <translation>ok</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>One thing brought about another.</source>
        <extracomment>claim: help of the value causal of the attribute claim_type</extracomment>
        <translation>Egyik dolog okozta a másikat.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>who said what</source>
        <extracomment>claim: name of the value quote_attribution of the attribute claim_type</extracomment>
        <translation>ki mit mondott</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The point is that a person or body said or wrote it.</source>
        <extracomment>claim: help of the value quote_attribution of the attribute claim_type</extracomment>
        <translation>A lényeg az, hogy egy személy vagy testület mondta vagy írta.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>law or rule</source>
        <extracomment>claim: name of the value law_or_rule of the attribute claim_type</extracomment>
        <translation>törvény vagy szabály</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What a law, treaty or rule demands or allows.</source>
        <extracomment>claim: help of the value law_or_rule of the attribute claim_type</extracomment>
        <translation>Amit egy törvény, szerződés vagy szabály előír vagy megenged.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>prediction</source>
        <extracomment>claim: name of the value prediction of the attribute claim_type</extracomment>
        <translation>jóslat</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What will or would happen.</source>
        <extracomment>claim: help of the value prediction of the attribute claim_type</extracomment>
        <translation>Ami történni fog vagy történne.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>position or opinion</source>
        <extracomment>claim: name of the value position of the attribute claim_type</extracomment>
        <translation>álláspont vagy vélemény</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What ought to be, or how something is to be judged.</source>
        <extracomment>claim: help of the value position of the attribute claim_type</extracomment>
        <translation>Minek kellene lennie, vagy hogyan ítélendő meg valami.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>other</source>
        <extracomment>claim: name of the value other of the attribute claim_type</extracomment>
        <translation>egyéb</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>None of these; say what in the note.</source>
        <extracomment>claim: help of the value other of the attribute claim_type</extracomment>
        <translation>Egyik sem; írja meg a megjegyzésben.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Verifiable</source>
        <extracomment>claim: title of the attribute verifiable</extracomment>
        <translation>Ellenőrizhető</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Could somebody with access to public sources show it to be right or wrong? Judgements of taste and mere hopes: no.</source>
        <extracomment>claim: help of the attribute verifiable</extracomment>
        <translation>Nyilvános források alapján kimutatható-e, hogy igaz vagy hamis? Ízlésbeli ítélet és puszta remény: nem.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>yes</source>
        <extracomment>claim: name of the value yes of the attribute verifiable; claim: name of the value yes of the attribute check_worthy</extracomment>
        <translation>igen</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>no</source>
        <extracomment>claim: name of the value no of the attribute verifiable; claim: name of the value no of the attribute check_worthy</extracomment>
        <translation>nem</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>unsure</source>
        <extracomment>claim: name of the value unsure of the attribute verifiable; claim: name of the value unsure of the attribute check_worthy</extracomment>
        <translation>bizonytalan</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Worth checking</source>
        <extracomment>claim: title of the attribute check_worthy</extracomment>
        <translation>Ellenőrzésre érdemes</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Would it matter to the public if it were false?</source>
        <extracomment>claim: help of the attribute check_worthy</extracomment>
        <translation>Számítana-e a nyilvánosságnak, ha hamis volna?</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claimer</source>
        <extracomment>claim: title of the attribute claimer</extracomment>
        <translation>Az állító</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Who stands behind the assertion: link the entity span, write the name, or write “author” when the article speaks in its own voice. Empty means that nobody has looked yet.</source>
        <extracomment>claim: help of the attribute claimer</extracomment>
        <translation>Ki áll az állítás mögött: kapcsolja össze az entitás jelölésével, írja be a nevet, vagy ha a cikk a saját nevében beszél, azt, hogy „author”. Az üres mező azt jelenti, hogy még senki sem vizsgálta.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>About</source>
        <extracomment>claim: title of the attribute claim_object</extracomment>
        <translation>Tárgya</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What or whom the assertion is about: link the entity span or write it.</source>
        <extracomment>claim: help of the attribute claim_object</extracomment>
        <translation>Miről vagy kiről szól az állítás: kapcsolja össze az entitás jelölésével, vagy írja be.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claimer’s stance</source>
        <extracomment>claim: title of the attribute claimer_stance</extracomment>
        <translation>Az állító viszonyulása</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What the claimer does with the content.</source>
        <extracomment>claim: help of the attribute claimer_stance</extracomment>
        <translation>Hogyan viszonyul az állító a tartalomhoz.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>affirms</source>
        <extracomment>claim: name of the value affirms of the attribute claimer_stance</extracomment>
        <translation>megerősíti</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Says that it is so.</source>
        <extracomment>claim: help of the value affirms of the attribute claimer_stance</extracomment>
        <translation>Azt mondja, hogy így van.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>refutes</source>
        <extracomment>claim: name of the value refutes of the attribute claimer_stance</extracomment>
        <translation>cáfolja</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Says that it is not so.</source>
        <extracomment>claim: help of the value refutes of the attribute claimer_stance</extracomment>
        <translation>Azt mondja, hogy nincs így.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>reports</source>
        <extracomment>claim: name of the value reports of the attribute claimer_stance</extracomment>
        <translation>közli</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Passes it on without taking a side.</source>
        <extracomment>claim: help of the value reports of the attribute claimer_stance</extracomment>
        <translation>Továbbadja anélkül, hogy állást foglalna.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>questions</source>
        <extracomment>claim: name of the value questions of the attribute claimer_stance</extracomment>
        <translation>megkérdőjelezi</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Raises doubt about it.</source>
        <extracomment>claim: help of the value questions of the attribute claimer_stance</extracomment>
        <translation>Kétséget támaszt iránta.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>In plain words</source>
        <extracomment>claim: title of the attribute normalized</extracomment>
        <translation>Egyszerű szavakkal</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The assertion as one sentence that can be understood without the article: names for pronouns, dates for “yesterday”, no added judgement.</source>
        <extracomment>claim: help of the attribute normalized</extracomment>
        <translation>Az állítás egyetlen mondatban, amely a cikk nélkül is érthető: névmás helyett név, „tegnap” helyett dátum, hozzátett értékelés nélkül.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Language of it</source>
        <extracomment>claim: title of the attribute normalized_language</extracomment>
        <translation>A megfogalmazás nyelve</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Two-letter code of the language the plain sentence is written in, such as en. Leave empty when it is the language of the article.</source>
        <extracomment>claim: help of the attribute normalized_language</extracomment>
        <translation>Az egyszerű mondat nyelvének kétbetűs kódja, például en. Hagyja üresen, ha a cikk nyelvével azonos.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claim key</source>
        <extracomment>claim: title of the attribute claim_key</extracomment>
        <translation>Állításkulcs</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>A short name that the same assertion carries in every article, in any language, for example lodva-truce-length.</source>
        <extracomment>claim: help of the attribute claim_key</extracomment>
        <translation>Rövid név, amelyet ugyanaz az állítás minden cikkben és minden nyelven visel, például lodva-truce-length.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Quotation</source>
        <extracomment>claim: title of the attribute quote</extracomment>
        <translation>Idézet</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Whether the words are given as somebody’s speech.</source>
        <extracomment>claim: help of the attribute quote</extracomment>
        <translation>Valakinek a szavaiként szerepel-e a szöveg.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>direct</source>
        <extracomment>claim: name of the value direct of the attribute quote</extracomment>
        <translation>egyenes</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Inside quotation marks, word for word.</source>
        <extracomment>claim: help of the value direct of the attribute quote</extracomment>
        <translation>Idézőjelek között, szó szerint.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>indirect</source>
        <extracomment>claim: name of the value indirect of the attribute quote</extracomment>
        <translation>függő</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Retold in the words of the article.</source>
        <extracomment>claim: help of the value indirect of the attribute quote</extracomment>
        <translation>A cikk szavaival visszaadva.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>none</source>
        <extracomment>claim: name of the value none of the attribute quote</extracomment>
        <translation>nincs</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The article’s own statement.</source>
        <extracomment>claim: help of the value none of the attribute quote</extracomment>
        <translation>A cikk saját kijelentése.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Evidence</source>
        <extracomment>claim: title of the attribute evidence</extracomment>
        <translation>Bizonyíték</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The premises in this article that speak for or against the claim; one entry each.</source>
        <extracomment>claim: help of the attribute evidence</extracomment>
        <translation>A cikk premisszái, amelyek az állítás mellett vagy ellen szólnak; mindegyik külön bejegyzés.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Relation</source>
        <extracomment>claim: title of the attribute relation</extracomment>
        <translation>Viszony</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Whether the premise speaks for the claim that links to it or against it.</source>
        <extracomment>claim: help of the attribute relation</extracomment>
        <translation>A premissza a hozzá kapcsolt állítás mellett vagy ellene szól-e.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>supports</source>
        <extracomment>claim: name of the value supports of the attribute relation</extracomment>
        <translation>támogatja</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Makes the claim more credible.</source>
        <extracomment>claim: help of the value supports of the attribute relation</extracomment>
        <translation>Hihetőbbé teszi az állítást.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>attacks</source>
        <extracomment>claim: name of the value attacks of the attribute relation</extracomment>
        <translation>támadja</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Makes the claim less credible.</source>
        <extracomment>claim: help of the value attacks of the attribute relation</extracomment>
        <translation>Kevésbé hihetővé teszi az állítást.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Verdict</source>
        <extracomment>claim: title of the attribute verdict</extracomment>
        <translation>Ítélet</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The result of a fact check, filled by an import. Annotators leave it alone.</source>
        <extracomment>claim: help of the attribute verdict</extracomment>
        <translation>A tényellenőrzés eredménye, importáláskor töltődik ki. Az annotátorok ne módosítsák.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Entities</source>
        <extracomment>title of the scheme entity</extracomment>
        <translation>Entitások</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Who and what the article names: people, peoples, organisations, places, happenings, works and weapons. Mark the whole name, as short as it can stand and without quotation marks; a name inside another name gets its own span. Case endings written in one word with the name belong to it.</source>
        <extracomment>description of the scheme entity</extracomment>
        <translation>Akiket és amiket a cikk megnevez: személyek, népek, szervezetek, helyek, események, művek és fegyverek. A teljes nevet jelölje, a lehető legrövidebb alakjában, idézőjelek nélkül; a név belsejében álló név külön jelölést kap. A névvel egybeírt toldalék a jelöléshez tartozik.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Person</source>
        <extracomment>entity: name of the label PER</extracomment>
        <translation>Személy</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named human being, real or invented, by full name, surname, first name or nickname. Mark the name without title or office (“President”, “General”). People meant as members of a nation, creed or party are NORP.</source>
        <extracomment>entity: definition of the label PER</extracomment>
        <translation>Megnevezett, valódi vagy kitalált ember, teljes néven, vezeték-, kereszt- vagy becenéven. A nevet cím és tisztség („elnök”, „tábornok”) nélkül jelölje. A nemzet, felekezet vagy párt tagjaként említett emberek címkéje NORP.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>At dusk President [[Mirela Dosan]] telephoned the harbour master herself.</source>
        <extracomment>entity: example of the label PER</extracomment>
        <translation>Alkonyatkor [[Mirela Dosan]] elnök maga hívta fel a kikötőparancsnokot.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>People, creed or political camp</source>
        <extracomment>entity: name of the label NORP</extracomment>
        <translation>Nép, felekezet vagy politikai tábor</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A nationality, ethnic or religious community or political following, as a noun for its members or as the adjective made from it. Mark only that word, not the noun it describes. The country itself is GPE and the party as an institution is ORG.</source>
        <extracomment>entity: definition of the label NORP</extracomment>
        <translation>Nemzetiség, etnikai vagy vallási közösség, illetve politikai tábor: a tagjait jelentő főnév vagy a belőle képzett melléknév. Csak ezt a szót jelölje, a jelzett főnevet ne. Maga az ország GPE, a párt mint intézmény ORG.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The [[Carvanian]] delegation left the table before coffee was served.</source>
        <extracomment>entity: example of the label NORP</extracomment>
        <translation>A [[karván]] küldöttség még a kávé előtt felállt az asztaltól.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Organisation</source>
        <extracomment>entity: name of the label ORG</extracomment>
        <translation>Szervezet</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named body with members or staff: government office, party, company, alliance, court, newsroom. Mark the full name; an abbreviation in brackets after it is a second span. Armed units are MIL, the building is FAC, and a newspaper as a thing one reads is PRO.</source>
        <extracomment>entity: definition of the label ORG</extracomment>
        <translation>Tagokkal vagy munkatársakkal bíró, megnevezett testület: hivatal, párt, vállalat, szövetség, bíróság, szerkesztőség. A teljes nevet jelölje; az utána zárójelben álló rövidítés külön jelölés. A fegyveres egység MIL, az épület FAC, az olvasmányként említett újság PRO.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Inspectors of the [[Tarva Commission]] may board every barge.</source>
        <extracomment>entity: example of the label ORG</extracomment>
        <translation>A [[Tarva-bizottság]] ellenőrei bármelyik uszályra felszállhatnak.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Armed force</source>
        <extracomment>entity: name of the label MIL</extracomment>
        <translation>Fegyveres erő</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named army, service, unit, militia or armed wing. Mark number and kind of unit when they are part of the name. A defence ministry is ORG; the arms a unit carries are WEA.</source>
        <extracomment>entity: definition of the label MIL</extracomment>
        <translation>Megnevezett hadsereg, haderőnem, alakulat, milícia vagy fegyveres szárny. A számot és az alakulat fajtáját is jelölje, ha a név részei. A védelmi minisztérium ORG, az egység fegyverei WEA.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Two companies of the [[7th River Brigade]] were pulled back behind the dyke.</source>
        <extracomment>entity: example of the label MIL</extracomment>
        <translation>A [[7. folyami dandár]] két századát visszavonták a gát mögé.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Country, region or town</source>
        <extracomment>entity: name of the label GPE</extracomment>
        <translation>Ország, régió vagy település</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A place with people and a government (state, province, city, village), also where its leadership is meant (“Kastrel refused”). An adjective that only says where (Hungarian “lodvai rakpart”) stays GPE, one that names a nation is NORP; places that nobody governs are LOC.</source>
        <extracomment>entity: definition of the label GPE</extracomment>
        <translation>Néppel és kormányzattal bíró hely (állam, tartomány, város, község), akkor is, ha a vezetését értik rajta („Kastrel elutasította”). A csupán helyet jelölő melléknév („lodvai rakpart”) GPE marad, a nemzetet jelölő NORP; amit senki sem kormányoz, az LOC.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>[[Velmaria]] closed its side of the river on Sunday night.</source>
        <extracomment>entity: example of the label GPE</extracomment>
        <translation>[[Velmaria]] vasárnap éjjel lezárta a folyó felőle eső partját.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Natural place or area</source>
        <extracomment>entity: name of the label LOC</extracomment>
        <translation>Természeti hely vagy terület</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A river, sea, mountain, plain, continent or other named area without a government of its own, including named front lines and regions that cross borders. If it was built, it is FAC; if it is administered as a unit, GPE.</source>
        <extracomment>entity: definition of the label LOC</extracomment>
        <translation>Folyó, tenger, hegy, síkság, földrész vagy más megnevezett, saját kormányzat nélküli terület, ideértve a nevesített frontszakaszokat és a határokon átnyúló régiókat. Ha építették, FAC; ha közigazgatási egység, GPE.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Fog hung over the [[Upper Tarva]] until noon.</source>
        <extracomment>entity: example of the label LOC</extracomment>
        <translation>Délig köd ült a [[Felső-Tarván]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Built place</source>
        <extracomment>entity: name of the label FAC</extracomment>
        <translation>Épített hely</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named thing made by builders that stands in one place: port, bridge, airfield, base, power station, square, palace. Mark the kind word when the name would be broken without it. The people who run it are ORG.</source>
        <extracomment>entity: definition of the label FAC</extracomment>
        <translation>Megnevezett, egy helyben álló építmény: kikötő, híd, repülőtér, támaszpont, erőmű, tér, palota. A fajtát jelölő szót akkor jelölje, ha a név nélküle csonka. Az üzemeltetője ORG.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The first barge moored at the [[Port of Lodva]] shortly after six.</source>
        <extracomment>entity: example of the label FAC</extracomment>
        <translation>Az első uszály nem sokkal hat óra után kötött ki a [[lodvai kikötőben]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Event</source>
        <extracomment>entity: name of the label EVT</extracomment>
        <translation>Esemény</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A happening known by a name of its own: war, battle, operation, summit, uprising, election, anniversary. Mark the name with its year or number. A plain description such as “yesterday’s talks” is not a name and stays unmarked.</source>
        <extracomment>entity: definition of the label EVT</extracomment>
        <translation>Saját nevén ismert esemény: háború, csata, hadművelet, csúcstalálkozó, felkelés, választás, évforduló. A nevet az évszámával vagy sorszámával együtt jelölje. Az olyan puszta leírás, mint „a tegnapi tárgyalás”, nem név, ezért jelöletlen marad.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Veterans of the [[Winter War of Sarn]] stood in the front row.</source>
        <extracomment>entity: example of the label EVT</extracomment>
        <translation>Az első sorban a [[sarni téli háború]] veteránjai álltak.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Law, treaty, work or product</source>
        <extracomment>entity: name of the label PRO</extracomment>
        <translation>Törvény, szerződés, mű vagy termék</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named thing people have made that is neither a place nor a weapon: law, treaty, plan, book, newspaper title, ship without guns, brand. Mark the full title. Arms and military vehicles are WEA; the conference at which a treaty was signed is EVT.</source>
        <extracomment>entity: definition of the label PRO</extracomment>
        <translation>Emberek alkotta, megnevezett dolog, amely nem hely és nem fegyver: törvény, szerződés, terv, könyv, újságcím, fegyvertelen hajó, márka. A teljes címet jelölje. A fegyver és a katonai jármű WEA; a konferencia, ahol a szerződést aláírták, EVT.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Parliament ratified the [[Treaty of Halmor]] by seventeen votes.</source>
        <extracomment>entity: example of the label PRO</extracomment>
        <translation>A parlament tizenhét szavazattöbbséggel ratifikálta a [[halmori szerződést]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Weapon or military vehicle</source>
        <extracomment>entity: name of the label WEA</extracomment>
        <translation>Fegyver vagy katonai jármű</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A weapon, kind of ammunition, military vehicle, aircraft or armed drone, named by type or model. Mark the model with the kind word beside it (“Grist howitzer”). Mark bare kind words (“drones”) too, with mention set to noun; the crew or unit is MIL.</source>
        <extracomment>entity: definition of the label WEA</extracomment>
        <translation>Fegyver, lőszerfajta, katonai jármű, repülőgép vagy fegyveres drón, típus vagy modell szerint megnevezve. A modellt a mellette álló fajtanévvel együtt jelölje („Grist tarack”). A puszta fajtanevet („drónok”) is jelölje, az említés értéke ekkor „főnév”; a kezelőszemélyzet vagy az alakulat MIL.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The grain silo was hit by a [[Sarv-3 drone]], investigators believe.</source>
        <extracomment>entity: example of the label WEA</extracomment>
        <translation>A nyomozók szerint a gabonasilót egy [[Sarv–3 drón]] találta el.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Mention</source>
        <extracomment>entity: title of the attribute mention_level</extracomment>
        <translation>Említés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>How the text refers to the thing: by its name, by a common noun or by a pronoun.</source>
        <extracomment>entity: help of the attribute mention_level</extracomment>
        <translation>Hogyan utal rá a szöveg: névvel, köznévvel vagy névmással.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>name</source>
        <extracomment>entity: name of the value NAM of the attribute mention_level</extracomment>
        <translation>név</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A proper name: “Dosan”, “Lodva”.</source>
        <extracomment>entity: help of the value NAM of the attribute mention_level</extracomment>
        <translation>Tulajdonnév: „Dosan”, „Lodva”.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>noun</source>
        <extracomment>entity: name of the value NOM of the attribute mention_level</extracomment>
        <translation>főnév</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A common noun or description: “the president”, “the port”.</source>
        <extracomment>entity: help of the value NOM of the attribute mention_level</extracomment>
        <translation>Köznév vagy leírás: „az elnök”, „a kikötő”.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>pronoun</source>
        <extracomment>entity: name of the value PRO of the attribute mention_level</extracomment>
        <translation>névmás</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A pronoun: “she”, “which”.</source>
        <extracomment>entity: help of the value PRO of the attribute mention_level</extracomment>
        <translation>Névmás: „ő”, „amely”.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Base form</source>
        <extracomment>entity: title of the attribute lemma</extracomment>
        <translation>Alapalak</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The whole name in its dictionary form, in the language of the article: for “Lodvánál” write “Lodva”. Leave empty when the text already has it.</source>
        <extracomment>entity: help of the attribute lemma</extracomment>
        <translation>A teljes név szótári alakja a cikk nyelvén: „Lodvánál” esetén „Lodva”. Hagyja üresen, ha a szövegben már így áll.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Wikidata</source>
        <extracomment>entity: title of the attribute wikidata</extracomment>
        <translation>Wikidata</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The item number, such as Q42. Leave empty when there is none; the entity field holds your own identifier.</source>
        <extracomment>entity: help of the attribute wikidata</extracomment>
        <translation>Az elem azonosítója, például Q42. Hagyja üresen, ha nincs; a saját azonosító az entitás mezőbe kerül.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Role</source>
        <extracomment>entity: title of the attribute role</extracomment>
        <translation>Szerep</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The part the article gives to this entity, as the article tells it and not as you judge it. Several roles may stand together if they share a main role. Leave empty where the article casts it in no role.</source>
        <extracomment>entity: help of the attribute role</extracomment>
        <translation>A szerep, amelyet a cikk ennek az entitásnak szán: ahogyan a cikk elbeszéli, nem ahogyan ön megítéli. Több szerep is állhat együtt, ha azonos főszerephez tartoznak. Hagyja üresen, ha a cikk nem ad neki szerepet.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Guardian</source>
        <extracomment>entity: name of the value Guardian of the attribute role</extracomment>
        <translation>Oltalmazó</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: protects people, land or values.</source>
        <extracomment>entity: help of the value Guardian of the attribute role</extracomment>
        <translation>Protagonista: embereket, földet vagy értékeket véd.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Martyr</source>
        <extracomment>entity: name of the value Martyr of the attribute role</extracomment>
        <translation>Mártír</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: suffers or dies for a cause.</source>
        <extracomment>entity: help of the value Martyr of the attribute role</extracomment>
        <translation>Protagonista: egy ügyért szenved vagy hal meg.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Peacemaker</source>
        <extracomment>entity: name of the value Peacemaker of the attribute role</extracomment>
        <translation>Béketeremtő</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: mediates, works for an end to the fighting.</source>
        <extracomment>entity: help of the value Peacemaker of the attribute role</extracomment>
        <translation>Protagonista: közvetít, a harcok végén dolgozik.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Rebel</source>
        <extracomment>entity: name of the value Rebel of the attribute role</extracomment>
        <translation>Lázadó</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: stands up against those in power.</source>
        <extracomment>entity: help of the value Rebel of the attribute role</extracomment>
        <translation>Protagonista: szembeszáll a hatalmon lévőkkel.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Underdog</source>
        <extracomment>entity: name of the value Underdog of the attribute role</extracomment>
        <translation>Esélytelen küzdő</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: fights on against a far stronger side.</source>
        <extracomment>entity: help of the value Underdog of the attribute role</extracomment>
        <translation>Protagonista: jóval erősebb féllel szemben harcol tovább.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Virtuous</source>
        <extracomment>entity: name of the value Virtuous of the attribute role</extracomment>
        <translation>Erényes</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: shown as honest, just, upright.</source>
        <extracomment>entity: help of the value Virtuous of the attribute role</extracomment>
        <translation>Protagonista: becsületesnek, igazságosnak mutatják.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Instigator</source>
        <extracomment>entity: name of the value Instigator of the attribute role</extracomment>
        <translation>Felbujtó</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: starts the quarrel or stirs it up.</source>
        <extracomment>entity: help of the value Instigator of the attribute role</extracomment>
        <translation>Antagonista: ő kezdi vagy szítja a viszályt.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Conspirator</source>
        <extracomment>entity: name of the value Conspirator of the attribute role</extracomment>
        <translation>Összeesküvő</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: plots out of sight.</source>
        <extracomment>entity: help of the value Conspirator of the attribute role</extracomment>
        <translation>Antagonista: a háttérben szövetkezik.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Tyrant</source>
        <extracomment>entity: name of the value Tyrant of the attribute role</extracomment>
        <translation>Zsarnok</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: rules by abuse of power.</source>
        <extracomment>entity: help of the value Tyrant of the attribute role</extracomment>
        <translation>Antagonista: visszaél a hatalmával.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Foreign adversary</source>
        <extracomment>entity: name of the value Foreign Adversary of the attribute role</extracomment>
        <translation>Külső ellenség</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: a hostile power from outside.</source>
        <extracomment>entity: help of the value Foreign Adversary of the attribute role</extracomment>
        <translation>Antagonista: ellenséges hatalom kívülről.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Traitor</source>
        <extracomment>entity: name of the value Traitor of the attribute role</extracomment>
        <translation>Áruló</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: turns against their own side.</source>
        <extracomment>entity: help of the value Traitor of the attribute role</extracomment>
        <translation>Antagonista: saját oldala ellen fordul.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Spy</source>
        <extracomment>entity: name of the value Spy of the attribute role</extracomment>
        <translation>Kém</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: collects secrets for someone else.</source>
        <extracomment>entity: help of the value Spy of the attribute role</extracomment>
        <translation>Antagonista: titkokat gyűjt másnak.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Saboteur</source>
        <extracomment>entity: name of the value Saboteur of the attribute role</extracomment>
        <translation>Szabotőr</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: does damage from within.</source>
        <extracomment>entity: help of the value Saboteur of the attribute role</extracomment>
        <translation>Antagonista: belülről okoz kárt.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Corrupt</source>
        <extracomment>entity: name of the value Corrupt of the attribute role</extracomment>
        <translation>Korrupt</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: enriches themselves by dishonest means.</source>
        <extracomment>entity: help of the value Corrupt of the attribute role</extracomment>
        <translation>Antagonista: tisztességtelen úton gazdagodik.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Incompetent</source>
        <extracomment>entity: name of the value Incompetent of the attribute role</extracomment>
        <translation>Alkalmatlan</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: does harm through lack of skill.</source>
        <extracomment>entity: help of the value Incompetent of the attribute role</extracomment>
        <translation>Antagonista: hozzá nem értésével okoz kárt.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Terrorist</source>
        <extracomment>entity: name of the value Terrorist of the attribute role</extracomment>
        <translation>Terrorista</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: uses violence on civilians for a cause.</source>
        <extracomment>entity: help of the value Terrorist of the attribute role</extracomment>
        <translation>Antagonista: egy ügyért civilek ellen erőszakos.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Deceiver</source>
        <extracomment>entity: name of the value Deceiver of the attribute role</extracomment>
        <translation>Megtévesztő</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: lies, misleads, manipulates.</source>
        <extracomment>entity: help of the value Deceiver of the attribute role</extracomment>
        <translation>Antagonista: hazudik, félrevezet, manipulál.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Bigot</source>
        <extracomment>entity: name of the value Bigot of the attribute role</extracomment>
        <translation>Gyűlölködő</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: shown as hating a group of people.</source>
        <extracomment>entity: help of the value Bigot of the attribute role</extracomment>
        <translation>Antagonista: egy embercsoportot gyűlölőnek mutatják.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Forgotten</source>
        <extracomment>entity: name of the value Forgotten of the attribute role</extracomment>
        <translation>Elfeledett</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Innocent: overlooked or pushed to the margin.</source>
        <extracomment>entity: help of the value Forgotten of the attribute role</extracomment>
        <translation>Ártatlan: nem veszik észre, vagy a peremre szorul.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Exploited</source>
        <extracomment>entity: name of the value Exploited of the attribute role</extracomment>
        <translation>Kihasznált</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Innocent: used for someone else’s gain.</source>
        <extracomment>entity: help of the value Exploited of the attribute role</extracomment>
        <translation>Ártatlan: más hasznára használják.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Victim</source>
        <extracomment>entity: name of the value Victim of the attribute role</extracomment>
        <translation>Áldozat</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Innocent: suffers bodily or material harm.</source>
        <extracomment>entity: help of the value Victim of the attribute role</extracomment>
        <translation>Ártatlan: testi vagy anyagi kárt szenved.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Scapegoat</source>
        <extracomment>entity: name of the value Scapegoat of the attribute role</extracomment>
        <translation>Bűnbak</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Innocent: blamed for what others did.</source>
        <extracomment>entity: help of the value Scapegoat of the attribute role</extracomment>
        <translation>Ártatlan: mások tetteiért hibáztatják.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Framing</source>
        <extracomment>title of the scheme framing</extracomment>
        <translation>Keretezés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Where wording or reasoning pushes the reader instead of informing. Mark the shortest stretch that still shows the technique, in the words of whoever uses it, and note whose voice it is; the same words may carry several techniques. Being wrong, harsh or one-sided is not enough: something must be there that persuades by other means than reasons.</source>
        <extracomment>description of the scheme framing</extracomment>
        <translation>Ahol a szóhasználat vagy az érvelés nem tájékoztatja, hanem befolyásolja az olvasót. A legrövidebb olyan részt jelölje, amelyen a technika még látszik, annak szavaival, aki használja, és jegyezze fel, kinek a hangja; ugyanazok a szavak több technikát is hordozhatnak. Nem elég, ha valami téves, éles vagy egyoldalú: kell lennie benne valaminek, ami nem érvekkel győz meg.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Attack on reputation</source>
        <extracomment>framing: name of the label Attack_on_Reputation</extracomment>
        <translation>Lejáratás</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of moves that strike at the person or body instead of at what they say. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Attack_on_Reputation</extracomment>
        <translation>Azok a fogások, amelyek a mondottak helyett a személyt vagy szervezetet támadják. Magát a csoportot csak akkor válassza, ha a hatás látszik, de a tagjai között nem tud dönteni.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Nobody needs to read the report: [[look who wrote it]].</source>
        <extracomment>framing: example of the label Attack_on_Reputation</extracomment>
        <translation>Senkinek sem kell elolvasnia a jelentést: [[elég megnézni, ki írta]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Name calling, labelling</source>
        <extracomment>framing: name of the label Name_Calling-Labeling</extracomment>
        <translation>Gúnynév, megbélyegzés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A person or group is given a noun or epithet that carries contempt, fear or praise, in place of a neutral name. Mark only the label, with its adjective. If the charged words describe a deed or thing and not who somebody is, it is loaded language.</source>
        <extracomment>framing: definition of the label Name_Calling-Labeling</extracomment>
        <translation>Egy személy vagy csoport semleges név helyett megvetést, félelmet vagy dicséretet hordozó főnevet vagy jelzőt kap. Csak a megnevezést jelölje, jelzőjével együtt. Ha az érzelmi töltésű szavak egy tettet vagy dolgot írnak le, nem azt, hogy ki valaki, az érzelmi töltésű nyelv.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Now [[the river pirates of Kastrel]] want to be paid for peace.</source>
        <extracomment>framing: example of the label Name_Calling-Labeling</extracomment>
        <translation>Most [[a kastreli folyami kalózok]] pénzt kérnek a békéért.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Guilt by association</source>
        <extracomment>framing: name of the label Guilt_by_Association</extracomment>
        <translation>Bűnös társítás</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Something is to be rejected because hated people or regimes like it, did it or stand near it. Mark the stretch that makes the tie. Without the tie to a third party it is name calling or an attack on the record.</source>
        <extracomment>framing: definition of the label Guilt_by_Association</extracomment>
        <translation>Valamit azért kellene elvetni, mert gyűlölt emberek vagy rendszerek kedvelik, tették vagy közel állnak hozzá. A kapcsolatot teremtő részt jelölje. Harmadik félhez fűződő kapcsolat nélkül megbélyegzés vagy a hitelesség kétségbevonása.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>This toll is [[the very idea the old junta was so proud of]].</source>
        <extracomment>framing: example of the label Guilt_by_Association</extracomment>
        <translation>Ez a vám [[éppen az az ötlet, amelyre a régi junta olyan büszke volt]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Casting doubt</source>
        <extracomment>framing: name of the label Doubt</extracomment>
        <translation>Kétségkeltés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The honesty, skill or seriousness of somebody or of a source is put in question by hint or question, without grounds being given. Mark the doubting clause. A reasoned criticism with evidence is not marked; a flat accusation of wrongdoing is questioning the reputation.</source>
        <extracomment>framing: definition of the label Doubt</extracomment>
        <translation>Valakinek vagy egy forrásnak a becsületességét, hozzáértését vagy komolyságát célzással vagy kérdéssel vonják kétségbe, indoklás nélkül. A kétkedő tagmondatot jelölje. A bizonyítékkal alátámasztott bírálatot ne jelölje; a nyílt vád a hitelesség kétségbevonása.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Can one really expect these inspectors to count to ten]]?</source>
        <extracomment>framing: example of the label Doubt</extracomment>
        <translation>[[Elvárható-e ezektől az ellenőröktől, hogy tízig elszámoljanak]]?</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to hypocrisy</source>
        <extracomment>framing: name of the label Appeal_to_Hypocrisy</extracomment>
        <translation>Képmutatás felhánytorgatása</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Instead of an answer, the other side is told that it did or said the opposite itself. Mark the stretch with the inconsistency. The target is the speaker’s own opponent; if the subject is moved to some third party’s misdeeds, it is whataboutism.</source>
        <extracomment>framing: definition of the label Appeal_to_Hypocrisy</extracomment>
        <translation>Válasz helyett azt vetik a másik fél szemére, hogy ő maga az ellenkezőjét tette vagy mondta. Az ellentmondást tartalmazó részt jelölje. A célpont a beszélő ellenfele; ha a téma egy harmadik fél vétkeire terelődik, az „és mások?” típusú terelés.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Strange to hear of broken promises from [[a man who tore up three treaties in one spring]].</source>
        <extracomment>framing: example of the label Appeal_to_Hypocrisy</extracomment>
        <translation>Furcsa megszegett ígéretekről hallani [[attól, aki egyetlen tavasszal három szerződést tépett szét]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Questioning the reputation</source>
        <extracomment>framing: name of the label Questioning_the_Reputation</extracomment>
        <translation>Hitelesség kétségbevonása</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Past deeds, morals or character are held up so that nobody will listen to the person any more, whatever the matter at hand. Mark the damaging statement. A single insulting noun is name calling; a mere hint is doubt.</source>
        <extracomment>framing: definition of the label Questioning_the_Reputation</extracomment>
        <translation>Múltbeli tetteket, erkölcsöt vagy jellemet hánytorgatnak fel, hogy senki se hallgasson többé az illetőre, bármi legyen is a téma. A sértő kijelentést jelölje. Egyetlen sértő főnév megbélyegzés; puszta célzás kétségkeltés.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The envoy [[has left every post he ever held with a scandal behind him]].</source>
        <extracomment>framing: example of the label Questioning_the_Reputation</extracomment>
        <translation>A követ [[eddig minden állását botrány közepette hagyta el]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Justification</source>
        <extracomment>framing: name of the label Justification</extracomment>
        <translation>Igazolás</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of appeals that offer a feeling, an authority or the crowd where a reason should stand. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Justification</extracomment>
        <translation>Azok a fogások, amelyek indok helyett érzelemre, tekintélyre vagy a tömegre hivatkoznak. Magát a csoportot csak akkor válassza, ha a hatás látszik, de a tagjai között nem tud dönteni.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>It must be right, [[for all of us feel it in our bones]].</source>
        <extracomment>framing: example of the label Justification</extracomment>
        <translation>Biztosan így helyes, [[hiszen mindannyian a zsigereinkben érezzük]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Flag waving</source>
        <extracomment>framing: name of the label Flag_Waving</extracomment>
        <translation>Zászlólengetés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Love of one’s country, people or group, or its glory and honour, is given as the reason. Mark the appeal together with the group it names. If the ground is a virtue that any people might share, it is an appeal to values.</source>
        <extracomment>framing: definition of the label Flag_Waving</extracomment>
        <translation>Az indok a haza, a nép vagy a csoport szeretete, dicsősége, becsülete. A hivatkozást a megnevezett csoporttal együtt jelölje. Ha az alap olyan erény, amelyet bármely nép magáénak mondhat, az értékekre hivatkozás.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[A true Carvanian does not ask what the bridge costs]].</source>
        <extracomment>framing: example of the label Flag_Waving</extracomment>
        <translation>[[Igaz karván nem kérdezi, mibe kerül a híd]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to authority</source>
        <extracomment>framing: name of the label Appeal_to_Authority</extracomment>
        <translation>Tekintélyre hivatkozás</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A claim is to be accepted because some person or body of standing says so, and nothing else is offered. Mark authority and verdict together. Ordinary sourcing of news (“the ministry announced”) is not marked.</source>
        <extracomment>framing: definition of the label Appeal_to_Authority</extracomment>
        <translation>Egy állítást azért kellene elfogadni, mert egy tekintélyes személy vagy testület mondja, és más indok nincs. A tekintélyt és az ítéletet együtt jelölje. A szokásos hírforrás-megjelölést („a minisztérium közölte”) ne jelölje.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Three retired admirals have said so, and that settles it]].</source>
        <extracomment>framing: example of the label Appeal_to_Authority</extracomment>
        <translation>[[Három nyugalmazott tengernagy is ezt mondta, ezzel el van döntve]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to popularity</source>
        <extracomment>framing: name of the label Appeal_to_Popularity</extracomment>
        <translation>Népszerűségre hivatkozás</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Something is right or must be done because everybody thinks or does it. Mark the mention of the crowd with what it is to prove. A poll given as information is not marked.</source>
        <extracomment>framing: definition of the label Appeal_to_Popularity</extracomment>
        <translation>Valami azért helyes vagy teendő, mert mindenki így gondolja vagy így tesz. A tömeg említését azzal együtt jelölje, amit igazolnia kell. A tájékoztatásként közölt felmérést ne jelölje.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Every decent household in the valley hangs out the blue ribbon]]; you should too.</source>
        <extracomment>framing: example of the label Appeal_to_Popularity</extracomment>
        <translation>[[A völgyben minden tisztességes ház kiteszi a kék szalagot]]; tegye ki ön is.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to values</source>
        <extracomment>framing: name of the label Appeal_to_Values</extracomment>
        <translation>Értékekre hivatkozás</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A cause is tied to something held to be good beyond question, such as freedom, faith, family or order, without showing how it serves it. Mark the value words with their link to the cause. Pride in one’s own nation is flag waving.</source>
        <extracomment>framing: definition of the label Appeal_to_Values</extracomment>
        <translation>Egy ügyet vitán felül jónak tartott dologhoz – szabadsághoz, hithez, családhoz, rendhez – kötnek, anélkül hogy megmutatnák, hogyan szolgálja. Az értékszavakat az üggyel való kapcsolatukkal jelölje. A saját nemzetre való büszkeség zászlólengetés.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Whoever votes for the treaty [[votes for freedom and for our children’s dignity]].</source>
        <extracomment>framing: example of the label Appeal_to_Values</extracomment>
        <translation>Aki a szerződésre szavaz, [[a szabadságra és gyermekeink méltóságára szavaz]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to fear or prejudice</source>
        <extracomment>framing: name of the label Appeal_to_Fear-Prejudice</extracomment>
        <translation>Félelemre vagy előítéletre hivatkozás</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A view is urged by a threat, a horror or an ill opinion of some group, rather than by reasons. Mark the frightening picture or the prejudice. If a whole chain of ever worse steps is laid out, it is consequential oversimplification.</source>
        <extracomment>framing: definition of the label Appeal_to_Fear-Prejudice</extracomment>
        <translation>Egy nézetet nem indokokkal, hanem fenyegetéssel, rémképpel vagy egy csoport rossz hírével támasztanak alá. A rémképet vagy az előítéletet jelölje. Ha egyre rosszabb lépések egész láncát vázolják fel, az következménybeli leegyszerűsítés.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Open the port, and [[by winter strangers with guns will sleep in our schools]].</source>
        <extracomment>framing: example of the label Appeal_to_Fear-Prejudice</extracomment>
        <translation>Nyissák csak meg a kikötőt, és [[télire fegyveres idegenek alszanak majd az iskoláinkban]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Distraction</source>
        <extracomment>framing: name of the label Distraction</extracomment>
        <translation>Elterelés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of moves that lead away from the question asked. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Distraction</extracomment>
        <translation>Azok a fogások, amelyek elvezetnek a feltett kérdéstől. Magát a csoportot csak akkor válassza, ha a hatás látszik, de a tagjai között nem tud dönteni.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Asked about the shells, the minister [[spoke at length of the harvest]].</source>
        <extracomment>framing: example of the label Distraction</extracomment>
        <translation>Amikor a lövedékekről kérdezték, a miniszter [[hosszan beszélt az aratásról]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Straw man</source>
        <extracomment>framing: name of the label Straw_Man</extracomment>
        <translation>Szalmabáb</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The opponent’s view is replaced by a weaker or sillier one, and that is attacked. Mark the distorted version, with the blow if they are one sentence. You need to know, from the article or beyond doubt, that nobody holds the view in this form.</source>
        <extracomment>framing: definition of the label Straw_Man</extracomment>
        <translation>Az ellenfél nézetét gyengébb vagy nevetségesebb változattal cserélik fel, és azt támadják. Az eltorzított változatot jelölje, a támadással együtt, ha egy mondatban áll vele. A cikkből vagy kétséget kizáróan tudnia kell, hogy ilyen alakban senki sem vallja ezt a nézetet.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The opposition asks for a debate: in other words, [[it wants our soldiers sent to the front without boots]].</source>
        <extracomment>framing: example of the label Straw_Man</extracomment>
        <translation>Az ellenzék vitát kér: más szóval [[bakancs nélkül küldené katonáinkat a frontra]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Red herring</source>
        <extracomment>framing: name of the label Red_Herring</extracomment>
        <translation>Mellébeszélés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A matter that has no bearing on the question is brought in to draw attention away. Mark the foreign matter. If it is a charge against somebody else, it is whataboutism.</source>
        <extracomment>framing: definition of the label Red_Herring</extracomment>
        <translation>A kérdéshez nem tartozó dolgot hoznak fel, hogy elvonják a figyelmet. Az idegen dolgot jelölje. Ha ez valaki más elleni vád, akkor az „és mások?” típusú terelés.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>On the missing ammunition he said only that [[the regiment had won the swimming cup again]].</source>
        <extracomment>framing: example of the label Red_Herring</extracomment>
        <translation>A hiányzó lőszerről csak annyit mondott, hogy [[az ezred megint elnyerte az úszókupát]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Whataboutism</source>
        <extracomment>framing: name of the label Whataboutism</extracomment>
        <translation>„És mások?” (whataboutism)</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A charge is met by pointing at a wrong that others have done, so that the talk moves there. Mark the counter-charge. If it says that the accuser does the very thing he condemns, it is an appeal to hypocrisy.</source>
        <extracomment>framing: definition of the label Whataboutism</extracomment>
        <translation>Egy vádra mások vétkére mutatva felelnek, hogy arról folyjon tovább a szó. Az ellenvádat jelölje. Ha arról szól, hogy a vádló maga is azt teszi, amit elítél, az képmutatás felhánytorgatása.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Shelling? [[And who spoke up when their ships blocked the delta for a year]]?</source>
        <extracomment>framing: example of the label Whataboutism</extracomment>
        <translation>Ágyúzás? [[És ki emelte fel a szavát, amikor egy évig az ő hajóik zárták el a deltát]]?</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to pity</source>
        <extracomment>framing: name of the label Appeal_to_Pity</extracomment>
        <translation>Szánalomkeltés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Compassion is called up to take the place of an argument. Mark the touching picture with the demand that hangs on it. Suffering that is reported because it is the news is not marked.</source>
        <extracomment>framing: definition of the label Appeal_to_Pity</extracomment>
        <translation>Az érv helyére részvétet állítanak. A megindító képet a hozzá fűzött követeléssel együtt jelölje. A hírként közölt szenvedést ne jelölje.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Look at the grey face of this tired old man]] and tell me he should be questioned.</source>
        <extracomment>framing: example of the label Appeal_to_Pity</extracomment>
        <translation>[[Nézzenek rá ennek a fáradt öregembernek a szürke arcára]], és mondják, hogy ki kell hallgatni.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Simplification</source>
        <extracomment>framing: name of the label Simplification</extracomment>
        <translation>Leegyszerűsítés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of moves that make a tangled matter look simple by leaving out causes, choices or differences. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Simplification</extracomment>
        <translation>Azok a fogások, amelyek egy szövevényes ügyet egyszerűnek mutatnak, elhagyva okokat, lehetőségeket, különbségeket. Magát a csoportot csak akkor válassza, ha a hatás látszik, de a tagjai között nem tud dönteni.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The war, the prices, the drought: [[it is all one and the same story]].</source>
        <extracomment>framing: example of the label Simplification</extracomment>
        <translation>A háború, az árak, az aszály: [[mind egy és ugyanaz a történet]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Causal oversimplification</source>
        <extracomment>framing: name of the label Causal_Oversimplification</extracomment>
        <translation>Oksági leegyszerűsítés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>One cause, or one culprit, is given for something that plainly had several. Mark cause and effect together. If the steps lead into the future, it is consequential oversimplification.</source>
        <extracomment>framing: definition of the label Causal_Oversimplification</extracomment>
        <translation>Egyetlen okot vagy bűnöst neveznek meg olyasmiért, aminek nyilvánvalóan több oka volt. Az okot és az okozatot együtt jelölje. Ha a lépések a jövőbe vezetnek, az következménybeli leegyszerűsítés.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[The truce failed for one reason only: Kastrel’s greed]].</source>
        <extracomment>framing: example of the label Causal_Oversimplification</extracomment>
        <translation>[[A fegyverszünet egyetlen okból bukott meg: Kastrel kapzsisága miatt]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>False dilemma, no choice</source>
        <extracomment>framing: name of the label False_Dilemma-No_Choice</extracomment>
        <translation>Hamis dilemma, nincs más út</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Only two ways are shown though there are more, or a single one as if nothing else could be done. Mark the alternatives. A plain order is not marked unless it denies that there is a choice.</source>
        <extracomment>framing: definition of the label False_Dilemma-No_Choice</extracomment>
        <translation>Csak két utat mutatnak, pedig több van, vagy egyetlent, mintha mást nem lehetne tenni. A lehetőségeket jelölje. A puszta utasítást ne jelölje, ha nem tagadja a választás lehetőségét.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Either we sign tonight or we bury our sons tomorrow]].</source>
        <extracomment>framing: example of the label False_Dilemma-No_Choice</extracomment>
        <translation>[[Vagy ma este aláírjuk, vagy holnap a fiainkat temetjük]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Consequential oversimplification</source>
        <extracomment>framing: name of the label Consequential_Oversimplification</extracomment>
        <translation>Következménybeli leegyszerűsítés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A first step is said to lead, as if nothing could stop it, to an extreme end. Mark from the first step to the end of the chain. A single threat without a chain is an appeal to fear.</source>
        <extracomment>framing: definition of the label Consequential_Oversimplification</extracomment>
        <translation>Egy első lépés állítólag feltartóztathatatlanul szélsőséges véghez vezet. Az első lépéstől a lánc végéig jelölje. A lánc nélküli, egyszeri fenyegetés félelemre hivatkozás.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[First they inspect the barges, then the barracks, and in a year they will be choosing our ministers]].</source>
        <extracomment>framing: example of the label Consequential_Oversimplification</extracomment>
        <translation>[[Előbb az uszályokat ellenőrzik, aztán a laktanyákat, egy év múlva pedig már a minisztereinket is ők választják]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>False equivalence</source>
        <extracomment>framing: name of the label False_Equivalence</extracomment>
        <translation>Hamis egyenlőségjel</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Two things are put on one level as if they were alike, though they differ in what matters here. Mark both sides of the comparison. If the second side is hated people and serves to soil the first, it is guilt by association.</source>
        <extracomment>framing: definition of the label False_Equivalence</extracomment>
        <translation>Két dolgot egy szintre helyeznek, mintha hasonlók volnának, noha abban különböznek, ami itt számít. Az összehasonlítás mindkét oldalát jelölje. Ha a második oldalon gyűlölt emberek állnak, és az első bemocskolására szolgál, az bűnös társítás.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[A fine for late papers and a shell through the roof: violence is violence]].</source>
        <extracomment>framing: example of the label False_Equivalence</extracomment>
        <translation>[[Bírság a késve beadott papírokért meg lövedék a tetőn át: az erőszak erőszak]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Call</source>
        <extracomment>framing: name of the label Call</extracomment>
        <translation>Felszólítás</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of phrases that push the reader to act or to stop thinking. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Call</extracomment>
        <translation>Azok a fordulatok, amelyek cselekvésre vagy a gondolkodás abbahagyására késztetik az olvasót. Magát a csoportot csak akkor válassza, ha a hatás látszik, de a tagjai között nem tud dönteni.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Enough said, the flag is up]].</source>
        <extracomment>framing: example of the label Call</extracomment>
        <translation>[[Elég a szóból, fent van a zászló]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Slogan</source>
        <extracomment>framing: name of the label Slogans</extracomment>
        <translation>Jelszó</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A short, striking phrase made to be repeated, often with rhythm or rhyme. Mark the phrase. It must be used to move people: a slogan quoted as the subject of the report has its voice set to quoted.</source>
        <extracomment>framing: definition of the label Slogans</extracomment>
        <translation>Ismétlésre szánt, rövid, hatásos mondat, gyakran ritmussal vagy rímmel. A jelszót jelölje. Mozgósítania kell: ha a tudósítás tárgyaként idézik, a hang értéke „idézett”.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>From the balcony came the cry again: [[One river, one people]]!</source>
        <extracomment>framing: example of the label Slogans</extracomment>
        <translation>Az erkélyről újra felhangzott: [[Egy folyó, egy nép]]!</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Conversation killer</source>
        <extracomment>framing: name of the label Conversation_Killer</extracomment>
        <translation>Gondolatzáró közhely</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A stock phrase that ends the discussion: nothing to be done, that is how it is. Mark the phrase. Unlike a slogan it calls for silence and not for action.</source>
        <extracomment>framing: definition of the label Conversation_Killer</extracomment>
        <translation>A vitát lezáró közhely: nincs mit tenni, ez már csak így van. A közhelyet jelölje. A jelszótól eltérően nem tettre, hanem hallgatásra szólít.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The port was lost, [[and that is simply how history works]].</source>
        <extracomment>framing: example of the label Conversation_Killer</extracomment>
        <translation>A kikötő elveszett, [[a történelem már csak ilyen]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to time</source>
        <extracomment>framing: name of the label Appeal_to_Time</extracomment>
        <translation>Sürgetés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>One must act because the moment has come or will pass. Mark the words of urgency with the act. A real deadline that is reported as a fact is not marked.</source>
        <extracomment>framing: definition of the label Appeal_to_Time</extracomment>
        <translation>Cselekedni kell, mert eljött vagy elmúlik a pillanat. A sürgető szavakat a tettel együtt jelölje. A tényként közölt valódi határidőt ne jelölje.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[The hour has struck: now or never]], members must approve the treaty.</source>
        <extracomment>framing: example of the label Appeal_to_Time</extracomment>
        <translation>[[Ütött az óra: most vagy soha]], a képviselőknek jóvá kell hagyniuk a szerződést.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Manipulative wording</source>
        <extracomment>framing: name of the label Manipulative_Wording</extracomment>
        <translation>Manipulatív szóhasználat</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of effects that lie in the choice of words, not in the reasoning. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Manipulative_Wording</extracomment>
        <translation>Azok a hatások, amelyek nem az érvelésben, hanem a szóválasztásban rejlenek. Magát a csoportot csak akkor válassza, ha a hatás látszik, de a tagjai között nem tud dönteni.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The paper calls it [[a certain kind of so-called peace]].</source>
        <extracomment>framing: example of the label Manipulative_Wording</extracomment>
        <translation>A lap [[afféle úgynevezett békének]] mondja.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Loaded language</source>
        <extracomment>framing: name of the label Loaded_Language</extracomment>
        <translation>Érzelmi töltésű nyelv</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Words that carry strong feeling where a neutral word would have told the same. Mark the charged words alone, often one or two. Names for people and groups are name calling; strong words for what is really extreme (“massacre” of civilians) are not marked.</source>
        <extracomment>framing: definition of the label Loaded_Language</extracomment>
        <translation>Erős érzelmet hordozó szavak ott, ahol egy semleges szó is megtette volna. Csak a töltött szavakat jelölje, gyakran egyet-kettőt. A személyekre és csoportokra használt név megbélyegzés; a valóban szélsőséges dolog erős szavát (civilek „lemészárlása”) ne jelölje.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Parliament [[grovelled]] its way to the signature.</source>
        <extracomment>framing: example of the label Loaded_Language</extracomment>
        <translation>A parlament [[hason csúszva]] jutott el az aláírásig.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Obfuscation, vagueness, confusion</source>
        <extracomment>framing: name of the label Obfuscation-Vagueness-Confusion</extracomment>
        <translation>Ködösítés, homály, zavarkeltés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>So unclear that readers must fill in the sense: unnamed forces, undefined terms, sentences without an actor where the actor matters. Mark the vague stretch. Ordinary caution of a reporter (“sources say”) is marked only when it hides what could be said.</source>
        <extracomment>framing: definition of the label Obfuscation-Vagueness-Confusion</extracomment>
        <translation>Annyira homályos, hogy az olvasónak kell kitalálnia az értelmét: meg nem nevezett erők, tisztázatlan fogalmak, cselekvő nélküli mondatok ott, ahol a cselekvő számít. A homályos részt jelölje. Az újságírói óvatosságot („források szerint”) csak akkor jelölje, ha elrejt valamit, ami kimondható volna.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Certain circles, whom we all know, have taken certain steps]].</source>
        <extracomment>framing: example of the label Obfuscation-Vagueness-Confusion</extracomment>
        <translation>[[Bizonyos körök, amelyeket mind ismerünk, bizonyos lépéseket tettek]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Exaggeration, minimisation</source>
        <extracomment>framing: name of the label Exaggeration-Minimisation</extracomment>
        <translation>Túlzás, kicsinyítés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Something is made much larger, worse or better, or much smaller, than the article itself shows. Mark the overstated or understated words. Feeling without a change of size is loaded language.</source>
        <extracomment>framing: definition of the label Exaggeration-Minimisation</extracomment>
        <translation>Valamit sokkal nagyobbnak, rosszabbnak, jobbnak vagy sokkal kisebbnek állítanak be, mint amit maga a cikk mutat. A túlzó vagy kicsinyítő szavakat jelölje. Méretváltoztatás nélküli érzelem: érzelmi töltésű nyelv.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The blast that closed the quay for a month was [[a broken window or two]].</source>
        <extracomment>framing: example of the label Exaggeration-Minimisation</extracomment>
        <translation>A robbanás, amely egy hónapra lezárta a rakpartot, [[egy-két betört ablak]] volt.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Repetition</source>
        <extracomment>framing: name of the label Repetition</extracomment>
        <translation>Ismétlés</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The same word, phrase or idea comes again and again so that it will be believed. Mark every return from the second on, or the whole passage when it is one sentence. Repeating a name for the sake of clarity is not marked.</source>
        <extracomment>framing: definition of the label Repetition</extracomment>
        <translation>Ugyanaz a szó, fordulat vagy gondolat újra meg újra visszatér, hogy elhiggyék. A másodiktól kezdve minden visszatérését jelölje, vagy ha egyetlen mondat, az egész részt. A név érthetőség kedvéért való ismétlését ne jelölje.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>They were warned, [[warned in May, warned in June, warned in July]].</source>
        <extracomment>framing: example of the label Repetition</extracomment>
        <translation>Figyelmeztették őket, [[figyelmeztették májusban, figyelmeztették júniusban, figyelmeztették júliusban]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Target</source>
        <extracomment>framing: title of the attribute target</extracomment>
        <translation>Célpont</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Whom or what the technique is aimed at, or for whom it speaks: link the entity span or write it.</source>
        <extracomment>framing: help of the attribute target</extracomment>
        <translation>Kire vagy mire irányul a technika, illetve kinek az érdekében szól: kapcsolja össze az entitás jelölésével, vagy írja be.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Voice</source>
        <extracomment>framing: title of the attribute voice</extracomment>
        <translation>Hang</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Who uses the technique.</source>
        <extracomment>framing: help of the attribute voice</extracomment>
        <translation>Ki használja a technikát.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>author</source>
        <extracomment>framing: name of the value author of the attribute voice</extracomment>
        <translation>szerző</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The article in its own words.</source>
        <extracomment>framing: help of the value author of the attribute voice</extracomment>
        <translation>A cikk a saját szavaival.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>quoted</source>
        <extracomment>framing: name of the value quoted of the attribute voice</extracomment>
        <translation>idézett</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Somebody else, word for word.</source>
        <extracomment>framing: help of the value quoted of the attribute voice</extracomment>
        <translation>Valaki más, szó szerint.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>reported</source>
        <extracomment>framing: name of the value reported of the attribute voice</extracomment>
        <translation>visszaadott</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Somebody else, retold by the article.</source>
        <extracomment>framing: help of the value reported of the attribute voice</extracomment>
        <translation>Valaki más, a cikk szavaival.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>Genre</source>
        <extracomment>title of the scheme genre</extracomment>
        <translation>Műfaj</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>What kind of text the whole article is. Exactly one per article and annotator.</source>
        <extracomment>description of the scheme genre</extracomment>
        <translation>Miféle szöveg az egész cikk. Cikkenként és annotátoronként pontosan egy.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>Opinion</source>
        <extracomment>genre: name of the label opinion</extracomment>
        <translation>Vélemény</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>The author argues for a view or judges what happened: leader, column, essay, interview led by a thesis. The facts may be right; what counts is that the text wants the reader to agree.</source>
        <extracomment>genre: definition of the label opinion</extracomment>
        <translation>A szerző egy nézet mellett érvel, vagy megítéli a történteket: vezércikk, publicisztika, esszé, tételt bizonyító interjú. A tények helytállók lehetnek; az számít, hogy a szöveg egyetértést vár az olvasótól.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>[[Parliament has done the country a service, and it should say so louder.]]</source>
        <extracomment>genre: example of the label opinion</extracomment>
        <translation>[[A parlament szolgálatot tett az országnak, és ezt hangosabban is kimondhatná.]]</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>Reporting</source>
        <extracomment>genre: name of the label reporting</extracomment>
        <translation>Tudósítás</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>The text sets out to tell what happened and who said what, and attributes views to those who hold them. Slips of loaded wording do not make it opinion: mark those as spans.</source>
        <extracomment>genre: definition of the label reporting</extracomment>
        <translation>A szöveg azt kívánja elmondani, mi történt és ki mit mondott, és a nézeteket azokhoz köti, akik vallják. Egy-egy érzelmi töltésű szó még nem teszi véleménnyé: azokat külön jelölje.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>[[The treaty was approved by 78 votes to 61, the speaker’s office said.]]</source>
        <extracomment>genre: example of the label reporting</extracomment>
        <translation>[[A szerződést 78 szavazattal 61 ellenében hagyták jóvá – közölte a házelnök hivatala.]]</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>Satire</source>
        <extracomment>genre: name of the label satire</extracomment>
        <translation>Szatíra</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>The text invents or distorts openly in order to mock. A column with a few jokes that argues about real events is opinion.</source>
        <extracomment>genre: definition of the label satire</extracomment>
        <translation>A szöveg nyíltan kitalál vagy eltorzít, hogy gúnyolódjon. A valós eseményekről érvelő, néhány tréfát tartalmazó publicisztika vélemény.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>[[The ceasefire has been extended until the generals find their reading glasses.]]</source>
        <extracomment>genre: example of the label satire</extracomment>
        <translation>[[A tűzszünetet meghosszabbították, amíg a tábornokok meg nem találják az olvasószemüvegüket.]]</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nem</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Igen</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Megszakítás</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Alkalmaz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Eldobás</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Mellőzés</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nem, min&amp;dre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Alapértelmezések visszaállítása</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Összes mentése</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Igen, &amp;mindre</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Mégse</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Menté&amp;s</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Bezárás mentés nélkül</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Másolás</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Beillesztés</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Új&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Visszavonás</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kivágás</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Összes kijelölése</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Másolás</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Beillesztés</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Új&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Visszavonás</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Hivatkozás helyének másolása</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kivágás</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Összes kijelölése</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Ö&amp;sszes kijelölése</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Lépés &amp;felfelé</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Lépés &amp;lefelé</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Hamis</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>A legördülő menü kiválasztás felugrójának megnyitása</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Igaz</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Részletek elrejtése…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Részletek megjelenítése…</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Mi ez?</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Írjon be egy értéket:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bal szélen</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Oldal le</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Oldal balra</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Oldal jobbra</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Oldal fel</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Jobb szélen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Görgetés le</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Görgetés itt</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Görgetés balra</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Görgetés jobbra</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Görgetés fel</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Fent</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
A könyvtár nem található.
Ellenőrizze, hogy jól adta-e meg a könyvtár nevét.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
A fájl nem található.
Ellenőrizze, hogy jól adta-e meg a fájl nevét.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 már létezik.
Szeretné lecserélni?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Kiválasztás</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Törlés</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ú&amp;j mappa</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Megnyitás</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Át&amp;nevezés</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Menté&amp;s</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1” írásvédett.
Mindenképp törölni szeretné?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Minden fájl (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Minden fájl (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Bal</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Jobb</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Fel</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Biztosan törölni szeretné: „%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Váltás részletes nézet módra</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Váltás listanézet módra</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Nem sikerült törölni a könyvtárat.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Új mappa létrehozása</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Egy új mappa létrehozása</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Részletes nézet</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Könyvtárak</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Könyvtár:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fájl&amp;név:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Fájltípus:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fájlok típusa:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Könyvtár keresése</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Előre</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ugrás vissza</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ugrás előre</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ugrás a szülőkönyvtárba</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listanézet</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Helyek és könyvjelzők listája</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Hely:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Keresés itt:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Új mappa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Szülőkönyvtár</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Legutóbbi helyek</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Mentés másként</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Megjelenítés </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Rejtett fájlok megjelenítése</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Oldalsáv</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Számítógép</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Módosítás dátuma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fajta</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Saját számítógép</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Típus</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Álnév</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Meghajtó</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Fájlmappa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Parancsikon</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ismeretlen</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Bezárja a dokk felületi elemet</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Lebegtetés</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Eltávolítja a dokkolást és újracsatolja a dokk felületi elemet</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Görgetés balra</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Görgetés jobbra</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Nyomja meg a billentyűparancsot</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Lap bezárása</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI első kemény elkülönítés</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Unicode vezérlőkarakter beszúrása</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE balról-jobbra beágyazás kezdete</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI balról jobbra elkülönítés</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM balról jobbra jel</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO balról-jobbra felülbírálás kezdete</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF normál irányú formázási jelölő</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI normál irányú elkülönítés</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE jobbról-balra beágyazás kezdete</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI jobbról balra elkülönítés</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM jobbról balra jel</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO jobbról-balra felülbírálás kezdete</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ nulla szélességű egyesítő</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ nulla szélességű nem-egyesítő</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP nulla szélességű szóköz</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Csökkentés</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Az érték csökkentése</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Visszalép egy oldalt</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>A következő oldalra lép</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Növelés</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Az érték növelése</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Következő oldal</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Nyomja meg</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Előző oldal</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Görgetés le</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Görgetés balra</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Görgetés jobbra</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Görgetés fel</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Lefelé görget</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Balra görget</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Jobbra görget</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Felfelé görget</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Fókusz beállítása</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Beállítja a fókuszt</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menü megjelenítése</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Megjeleníti a menüt</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Váltás</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Átváltja az állapotot</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Aktiválja a műveletet</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>A(z) %1 már létezik.
Szeretné felülírni?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>A(z) %1 nem követi a helyes szintaxist. Használjon vesszőt a tartományok és oldalakelválasztásához, kötőjelet a tartományok definiálásához és ellenőrizze, hogy a tartományok nem metszik-e egymást.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>A(z) %1 egy könyvtár.
Válasszon egy másik fájlnevet.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Beállítások &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Beállítások &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Nyomtatás</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Összes oldal</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Lentről felfelé, balról jobbra</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Lentről felfelé, jobbról balra</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Ellentmondásos kétoldalas beállítások</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Páros oldalak</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>A(z) %1 fájl nem írható.
Válasszon egy másik fájlnevet.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Érvénytelen oldalbeállítás</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Balról jobbra, lentről felfelé</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Balról jobbra, fentről lefelé</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Helyi fájl</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Páratlan oldalak</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>Az „Oldalak laponként” és az „Oldalkészlet” beállítások nem használhatók együtt.
Kapcsoljon ki ezen beállítások közül egyet.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Nyomtatás fájlba…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Nyomtatás fájlba (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Jobbról balra, lentről felfelé</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Balról jobbra, fentről lefelé</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>Az „Ettől” értéke nem lehet nagyobb mint az „Eddig” értéke.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Ellentmondások vannak a kétoldalas beállításokban. Szeretné javítani azokat?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Fentről lefelé, balról jobbra</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Fentről lefelé, jobbról balra</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF-fájl írása</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Név:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Hely:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Kimeneti &amp;fájl:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Tulajdonságok</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Előnézet</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Nyomtató</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Típus:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Cicero (CC)</source>
        <translation>Ciceró (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egyéni</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Magasság:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Hüvelyk (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Fekvő</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margók</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milliméter (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Tájolás</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Oldalelrendezés</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Oldalsorrend:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Papírméret:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Oldalak laponként:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papír</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papírforrás:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Pont (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Álló</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Fordított fekvő</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Fordított álló</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Szélesség:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>alsó margó</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>bal margó</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>jobb margó</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>felső margó</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Ellentmondásos speciális beállítások</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Feladat beállításai</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Ellentmondásos oldalbeállítások</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Nyomtató tulajdonságai</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Ellentmondások vannak az oldalbeállításokban. Szeretné javítani azokat?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Ellentmondások vannak néhány speciális beállításban. Szeretné javítani azokat?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Speciális</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Oldal</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Néhány beállítás ellentmondásos. Kérjük, javítsa azokat.</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Hozzáadás az egyéni színekhez</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Alapszínek</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Egyéni színek</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Zöld:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Képernyő színének kiválasztása</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Vörös:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Telítettség:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Fényerő:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>A&amp;lfa csatorna:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Kék:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Kurzor itt: %1, %2
Nyomja meg az ESC billentyűt a megszakításhoz</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Á&amp;rnyalat:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Szín kiválasztása</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1 névjegye</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 elrejtése</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Egyebek elrejtése</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Beállítások…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Kilépés: %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Szolgáltatások</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Összes megjelenítése</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Bal</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>PageDown</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>PageUp</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Szóköz</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Fel</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Leválogatás</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Színmód</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Színes</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Másolatok</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Másolatok:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Jelenlegi oldal</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Két oldalas nyomtatás</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Szürkeárnyalatos</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Hosszú oldali kötés</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Kimenet beállításai</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Oldalkészlet:</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Oldalak ettől</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Oldalak</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Összes nyomtatása</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Nyomtatási tartomány</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Megfordítás</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Kijelölés</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Rövid oldali kötés</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Adjon meg oldalakat vagy tartományokat vesszővel elválasztva. A tartományokat két, kötőjellel elválasztott számmal kell megadni. Például: 3,5-7,9 a 3., 5., 6., 7. és 9. oldalakat nyomtatja ki.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>eddig</translation>
    </message>
</context>
</TS>

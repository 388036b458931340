<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>no backup was made: {error}</source>
        <translation>nu s-a făcut nicio copie de rezervă: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{folder}: there is too little room for a backup; make room on that disk, or choose another folder for backups.</source>
        <translation>{folder}: spațiul nu ajunge pentru o copie de rezervă; eliberați spațiu pe acel disc sau alegeți alt dosar pentru copiile de rezervă.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{count} backups have a name that begins so</source>
        <translation>mai multe copii de rezervă au un nume care începe astfel ({count})</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>no such backup</source>
        <translation>nu există o asemenea copie de rezervă</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{name}: {many}; “annotator restore --list” lists them.</source>
        <translation>{name}: {many}; „annotator restore --list” le afișează.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{project}: there is no backup of it.</source>
        <translation>{project}: nu există nicio copie de rezervă a proiectului.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{project}: there are backups of several projects of this name; choose one of those that “annotator restore --list” lists with --from.</source>
        <translation>{project}: există copii de rezervă ale mai multor proiecte cu acest nume; alegeți cu --from una dintre cele afișate de „annotator restore --list”.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/compacting.py"/>
        <source>{path}: there is too little room to make it smaller; it needs {room} MB for that time.</source>
        <translation>{path}: spațiul nu ajunge pentru compactare; este nevoie temporar de {room} MB.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/compacting.py"/>
        <source>it was called off</source>
        <translation>operația a fost întreruptă la cerere</translation>
    </message>
    <message>
        <location filename="../../annotator/app/demo.py"/>
        <source>{folder}: cannot be made: {reason}.</source>
        <translation>{folder}: nu poate fi creat: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/derived_file.py"/>
        <source>The search index was damaged, so it is made anew; nothing else is touched.</source>
        <translation>Indexul de căutare era deteriorat și se reconstruiește; nimic altceva nu este afectat.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/derived_file.py"/>
        <source>{project}: the search index cannot be written, neither beside the project nor in {home}; make room.</source>
        <translation>{project}: indexul de căutare nu poate fi scris nici lângă proiect, nici în {home}; eliberați spațiu.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>spans in boilerplate</source>
        <translation>segmente din textul auxiliar</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>links of spans in boilerplate</source>
        <translation>legături ale segmentelor din textul auxiliar</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>articles of boilerplate alone</source>
        <translation>articole formate numai din text auxiliar</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>{out}: is a folder; give the name of a file in it.</source>
        <translation>{out}: este un dosar; indicați numele unui fișier din el.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>A split is written into several files: give a file name instead of “-”.</source>
        <translation>O împărțire se scrie în mai multe fișiere: indicați un nume de fișier în loc de „-”.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <location filename="../../annotator/app/outputs.py"/>
        <source>This format is a folder of files: give a folder's name instead of “-”.</source>
        <translation>Acest format este un dosar cu fișiere: indicați numele unui dosar în loc de „-”.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>The export was cancelled; no file has changed.</source>
        <translation>S-a renunțat la export; niciun fișier nu s-a modificat.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>{out}: {error}</source>
        <translation>{out}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/importing.py"/>
        <source>imported {imported}, skipped {skipped}, failed {failed}</source>
        <translation>importate: {imported}, omise: {skipped}, eșuate: {failed}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/importing.py"/>
        <source>added {added} spans to {joined} articles that were there; {same} they had already</source>
        <translation>segmente adăugate: {added}, la articole existente: {joined}; segmente care existau deja: {same}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/importing.py"/>
        <source>the span {id} is left out: the project has another one of that id, or has changed it</source>
        <translation>segmentul {id} se omite: proiectul are alt segment cu acest identificator sau l-a modificat</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/app/importing.py"/>
        <source>{count} spans were changed since they came in: they stay so</source>
        <extracomment>Of one: {count} span was changed since it came in: it stays so</extracomment>
        <translation>
            <numerusform>{count} segment a fost modificat după import: rămâne așa</numerusform>
            <numerusform>{count} segmente au fost modificate după import: rămân așa</numerusform>
            <numerusform>{count} de segmente au fost modificate după import: rămân așa</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/app/importing.py"/>
        <source>the article {article}: {error}</source>
        <translation>articolul {article}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/library.py"/>
        <source>A span passes the end of its text: the project file is damaged. “annotator verify” says what is wrong with it.</source>
        <translation>Un segment depășește sfârșitul textului său: fișierul proiectului este deteriorat. „annotator verify” arată ce este în neregulă.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/library.py"/>
        <source>The span {span} is not the text that it quotes: the project file is damaged. “annotator verify” says what is wrong with it.</source>
        <translation>Segmentul {span} nu corespunde textului pe care îl citează: fișierul proiectului este deteriorat. „annotator verify” arată ce este în neregulă.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/new_projects.py"/>
        <source>{folder}: the folder of new projects cannot be made: {reason}. Choose another one in the preferences.</source>
        <translation>{folder}: dosarul pentru proiecte noi nu poate fi creat: {reason}. Alegeți altul în preferințe.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/outputs.py"/>
        <source>{named}: is a file; this format is a folder of files: give it another name.</source>
        <translation>{named}: este un fișier, iar acest format este un dosar cu fișiere: alegeți alt nume.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/outputs.py"/>
        <source>{named}: holds what is no earlier export, such as {strange}: give the folder another name.</source>
        <translation>{named}: conține și altceva decât un export anterior, de exemplu {strange}: alegeți alt nume pentru dosar.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/outputs.py"/>
        <source>{named}: {name} was changed since it was exported: import it, or give the new export another name, so that the changes are not lost.</source>
        <translation>{named}: {name} a fost modificat după export: importați-l sau dați alt nume noului export, ca modificările să nu se piardă.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/outputs.py"/>
        <source>{named}: cannot be written: {reason}.</source>
        <translation>{named}: nu poate fi scris: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/portable.py"/>
        <source>This program is installed for Python, so no folder is its own: name one with --home FOLDER.</source>
        <translation>Acest program este instalat pentru Python, deci nu are un dosar propriu: indicați unul cu --home DOSAR.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/portable.py"/>
        <source>{folder}: cannot be written: {reason}. Settings, logs and projects without a place of their own are kept there: move the program to a folder that you may write, such as one in your home or on a stick, name another one with --home FOLDER, or take away what makes it portable ({marks} beside it).</source>
        <translation>{folder}: nu se poate scrie: {reason}. Acolo se păstrează setările, jurnalele și proiectele fără loc propriu: mutați programul într-un dosar în care puteți scrie, de exemplu în dosarul personal sau pe un stick, indicați altul cu --home DOSAR sau îndepărtați ceea ce îl face portabil ({marks}, lângă el).</translation>
    </message>
    <message>
        <location filename="../../annotator/app/preparing.py"/>
        <source>belongs to the project itself</source>
        <translation>aparține chiar proiectului</translation>
    </message>
    <message>
        <location filename="../../annotator/app/preparing.py"/>
        <source>is no folder of the format {format}</source>
        <translation>nu este un dosar în formatul {format}</translation>
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
        <translation>nu poate fi citit: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/presence.py"/>
        <source>{path}: cannot be opened: {fault}.</source>
        <translation>{path}: nu poate fi deschis: {fault}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{path} was read and not changed.</source>
        <translation>{path} a fost citit, fără a fi modificat.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{new}: {articles} articles, {spans} spans, {links} links.</source>
        <translation>{new}: articole: {articles}, segmente: {spans}, legături: {links}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The log could be read up to act {acts}: {log_ended}.</source>
        <translation>Jurnalul a putut fi citit până la operația {acts}: {log_ended}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The tables gave {from_tables} changes beyond it, as one step of undo.</source>
        <translation>Din tabele s-au preluat în plus modificări ({from_tables}), ca un singur pas care poate fi anulat.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>All tables were built anew from the log of {acts} acts.</source>
        <translation>Toate tabelele au fost reconstruite din jurnal (operații: {acts}).</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Put right: {difference}.</source>
        <translation>Remediat: {difference}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The new file: {fault}</source>
        <translation>Fișierul nou: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Nothing was lost, and the new file has no faults.</source>
        <translation>Nu s-a pierdut nimic, iar fișierul nou nu are erori.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The new file has no faults.</source>
        <translation>Fișierul nou nu are erori.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Lost: the article “{name}” ({article}) with {spans} spans, its text is gone.</source>
        <translation>Pierdut: articolul „{name}” ({article}), segmente: {spans}; textul lui nu mai există.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{label} “{span}” of article {article}</source>
        <translation>{label} „{span}” din articolul {article}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Lost: the span {span}, {what}: it does not agree with the text.</source>
        <translation>Pierdut: segmentul {span}, {what}: nu corespunde textului.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Lost: the link {link}: the span at which it begins is gone.</source>
        <translation>Pierdut: legătura {link}: segmentul de la care pornește nu mai există.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Lost: {what}</source>
        <translation>Pierdut: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{new}: there is a file of this name already; choose another.</source>
        <translation>{new}: există deja un fișier cu acest nume; alegeți altul.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The table {table} could not be found.</source>
        <translation>Tabelul {table} nu a putut fi găsit.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{last} to {onward}</source>
        <translation>{last} până la {onward}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{last} to the end</source>
        <translation>{last} până la sfârșit</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The table {table} could not be read from row {reach}.</source>
        <translation>Tabelul {table} nu a putut fi citit de la rândul {reach}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{spoilt} rows of the table {table} make no sense.</source>
        <translation>Rânduri fără sens în tabelul {table}: {spoilt}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/replacing.py"/>
        <source>{path}: is a folder or a device; give the name of a file.</source>
        <translation>{path}: este un dosar sau un dispozitiv; indicați numele unui fișier.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/replacing.py"/>
        <source>{path}: is the project itself; give the export another name.</source>
        <translation>{path}: este chiar proiectul; dați exportului alt nume.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/replacing.py"/>
        <source>{path}: cannot be written: {reason}.</source>
        <translation>{path}: nu poate fi scris: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/schemes.py"/>
        <source>This project has no scheme for the layer “{layer}”.</source>
        <translation>Acest proiect nu are nicio schemă pentru stratul „{layer}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/schemes.py"/>
        <source>This project has no scheme “{name}” for articles.</source>
        <translation>Acest proiect nu are schema „{name}” pentru articole.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/searching.py"/>
        <source>the search index {path}: {fault}; it will be made anew</source>
        <translation>indexul de căutare {path}: {fault}; va fi reconstruit</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>There is nothing to redo.</source>
        <translation>Nu există nimic de refăcut.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>There is nothing to undo.</source>
        <translation>Nu există nimic de anulat.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>Nothing older can be undone: the project was made smaller on {day}.</source>
        <translation>Nu se poate anula nimic mai vechi: proiectul a fost compactat la {day}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>{path} is opened read-only: nothing can be changed in it.</source>
        <translation>{path} este deschis doar în citire: nu se poate modifica nimic în el.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>{half} is half a character: take it out and try again.</source>
        <translation>{half} este o jumătate de caracter: eliminați-o și încercați din nou.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>You</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>Reading</source>
        <translation>Citire</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>Tagging</source>
        <translation>Etichetare</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>Projects and files</source>
        <translation>Proiecte și fișiere</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Backups</source>
        <translation>Copii de rezervă</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source> letters</source>
        <translation> car.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>As wide as the pane</source>
        <translation>Cât lățimea panoului</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The name that your spans carry, and under which it is kept how far you are.</source>
        <translation>Numele pe care îl poartă segmentele create și sub care se păstrează progresul.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/dialogs/name.py"/>
        <source>Your name as annotator</source>
        <translation>Numele de adnotator</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The name of the user of this computer</source>
        <translation>Numele utilizatorului acestui calculator</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Light or dark text and paper, or whichever the system has.</source>
        <translation>Text și fundal deschise ori închise, sau ce folosește sistemul.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>As the system</source>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Light</source>
        <translation>Deschise</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Dark</source>
        <translation>Închise</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The language of menus, windows, labels and their definitions.</source>
        <translation>Limba meniurilor, a ferestrelor, a etichetelor și a definițiilor lor.</translation>
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
        <translation>Limbă</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The font of the articles; by itself one that suits long reading.</source>
        <translation>Fontul articolelor; implicit, unul potrivit pentru lectură îndelungată.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Font of the articles</source>
        <translation>Fontul articolelor</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The letters of an article's longest line, or all that the pane has room for.</source>
        <translation>Caracterele celui mai lung rând al unui articol sau toate câte încap în panou.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Longest line</source>
        <translation>Cel mai lung rând</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The height of a line in per cent of the font's size.</source>
        <translation>Înălțimea rândului, în procente din dimensiunea fontului.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Line spacing</source>
        <translation>Spațiere între rânduri</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The size of the articles' text in per cent.</source>
        <translation>Dimensiunea textului articolelor, în procente.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Text size</source>
        <translation>Dimensiunea textului</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Menus, teasers and all else that is not body is folded to one line.</source>
        <translation>Meniurile, anunțurile și tot ce nu face parte din corp sunt restrânse la un rând.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Fold boilerplate</source>
        <translation>Restrânge textul auxiliar</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Panes beside each other scroll together; with Alt held one scrolls alone.</source>
        <translation>Panourile alăturate se derulează împreună; cu Alt apăsat, se derulează doar unul.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Scroll panes together</source>
        <translation>Derulează panourile împreună</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>A selection by mouse grows to whole words. With Alt held it is the other way round.</source>
        <translation>O selecție cu mouse-ul se extinde la cuvinte întregi. Cu Alt apăsat este invers.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select whole words</source>
        <translation>Selectează cuvinte întregi</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>A small palette of labels appears at a selection by mouse.</source>
        <translation>La o selecție cu mouse-ul apare o paletă mică de etichete.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Palette at each selection</source>
        <translation>Paletă la fiecare selecție</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Every action and every label can have another key.</source>
        <translation>Fiecare acțiune și fiecare etichetă pot primi altă tastă.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>Keys</source>
        <translation>Taste rapide</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where new projects lie, unless another place is chosen. Those that are there stay there.</source>
        <translation>Unde se păstrează proiectele noi, dacă nu se alege alt loc. Cele existente rămân unde sunt.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Folder of new projects</source>
        <translation>Dosarul proiectelor noi</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>“Annotator” in your documents, or beside a portable program</source>
        <translation>„Annotator”, în documente sau lângă programul portabil</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The labels with which a project begins that is made in the window.</source>
        <translation>Etichetele cu care începe un proiect creat în fereastră.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Labels of new projects</source>
        <translation>Etichetele proiectelor noi</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Entities</source>
        <translation>Entități</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Claims</source>
        <translation>Afirmații</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Framing</source>
        <translation>Încadrare</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Genre of the article</source>
        <translation>Genul articolului</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where files to import are looked for; it becomes the folder used last.</source>
        <translation>Unde se caută fișierele de importat; devine dosarul folosit ultima dată.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Folder to import from</source>
        <translation>Dosarul din care se importă</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Your home folder</source>
        <translation>Dosarul personal</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where exports go; it becomes the folder used last.</source>
        <translation>Unde se salvează exporturile; devine dosarul folosit ultima dată.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Folder to export to</source>
        <translation>Dosarul în care se exportă</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>At the opening when something changed, and before imports and new versions of the file.</source>
        <translation>La deschidere, dacă s-a schimbat ceva, și înainte de importuri și de versiuni noi ale fișierului.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Make backups by themselves</source>
        <translation>Fă copii de rezervă automat</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where backups go. Those that were made before stay where they are, and are found there.</source>
        <translation>Unde se salvează copiile de rezervă. Cele făcute anterior rămân unde sunt și sunt găsite acolo.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>Folder for backups</source>
        <translation>Dosarul copiilor de rezervă</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>A folder beside each project</source>
        <translation>Un dosar lângă fiecare proiect</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The most backups that are kept of a project; those closest to others in time go first.</source>
        <translation>Numărul maxim de copii de rezervă păstrate pentru un proiect; se șterg întâi cele mai apropiate în timp de altele.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Most backups</source>
        <translation>Numărul maxim de copii de rezervă</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The most room that the backups of one project take. The newest one always stays.</source>
        <translation>Spațiul maxim ocupat de copiile de rezervă ale unui proiect. Cea mai recentă se păstrează întotdeauna.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Most room for backups</source>
        <translation>Spațiul maxim pentru copiile de rezervă</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The projects opened last, the latest first.</source>
        <translation>Proiectele deschise recent, ultimul deschis primul.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The projects that stay on top of the list.</source>
        <translation>Proiectele care rămân în partea de sus a listei.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where the window stands, as Qt writes it, in Base64.</source>
        <translation>Poziția ferestrei, așa cum o scrie Qt, în Base64.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where its panels stand, as Qt writes it, in Base64.</source>
        <translation>Poziția panourilor laterale, așa cum o scrie Qt, în Base64.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where the preferences stand, as Qt writes it, in Base64.</source>
        <translation>Poziția ferestrei de preferințe, așa cum o scrie Qt, în Base64.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The group of preferences shown last.</source>
        <translation>Grupul de preferințe afișat ultima dată.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Which labels are hidden in each project, by project id.</source>
        <translation>Etichetele ascunse în fiecare proiect, după ID-ul proiectului.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The named views of each project's list, by project id.</source>
        <translation>Vizualizările cu nume ale listei fiecărui proiect, după ID-ul proiectului.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>What was open in each project, by project id.</source>
        <translation>Ce era deschis în fiecare proiect, după ID-ul proiectului.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>What the list is grouped by: event, near_duplicates, language; or nothing.</source>
        <translation>După ce este grupată lista: event, near_duplicates, language; sau nimic.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>is a pipe or a device: save it as a file first</source>
        <translation>este un canal (pipe) sau un dispozitiv: salvați-l mai întâi ca fișier</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>is passed over: it belongs to an export and is no article</source>
        <translation>a fost ignorat: aparține unui export și nu este articol</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>cannot be read: {fault}</source>
        <translation>nu poate fi citit: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>there is no such file or folder</source>
        <translation>nu există un asemenea fișier sau dosar</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>is passed over: this link leads out of its folder; to import the file, name the link</source>
        <translation>a fost ignorată: această legătură simbolică duce în afara dosarului său; pentru a importa fișierul, indicați legătura</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>cannot be listed: {reason}</source>
        <translation>nu poate fi listat: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>passed over files of no known format ({counted}); name them, or a format</source>
        <translation>au fost ignorate fișiere cu format necunoscut ({counted}); indicați-le pe nume sau indicați un format</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <location filename="../../annotator/formats/archive.py"/>
        <source>there is nothing to import in it</source>
        <translation>nu conține nimic de importat</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}: nu poate fi citit: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <source>{path}: the file is empty</source>
        <translation>{path}: fișierul este gol</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <source>{path}: is neither a project nor an export of Annotator</source>
        <translation>{path}: nu este nici proiect, nici export Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <location filename="../../annotator/storage/faults.py"/>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>span {span}: {fault}</source>
        <translation>segmentul {span}: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <source>article {article}: {fault}</source>
        <translation>articolul {article}: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>The article id {key} already belongs to another article.</source>
        <translation>ID-ul de articol {key} aparține deja altui articol.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>The span id {key} already belongs to another span.</source>
        <translation>ID-ul de segment {key} aparține deja altui segment.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>The link id {key} already belongs to another link.</source>
        <translation>ID-ul de legătură {key} aparține deja altei legături.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <location filename="../../annotator/domain/commands/joining.py"/>
        <source>Two of its spans have the same annotator, ranges, layer and label.</source>
        <translation>Două dintre segmentele lui au același adnotator, aceleași intervale, același strat și aceeași etichetă.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>“{value}” is no date: write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>„{value}” nu este o dată: scrieți AAAA, AAAA-LL sau AAAA-LL-ZZ.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>“{status}” is no status: {statuses}.</source>
        <translation>„{status}” nu este o stare: {statuses}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>The region {start}–{end} is not in the text.</source>
        <translation>Zona {start}–{end} nu se află în text.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/links.py"/>
        <source>A link needs a kind, such as same_claim.</source>
        <translation>O legătură are nevoie de un tip, de exemplu same_claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/links.py"/>
        <source>A span cannot be linked with itself.</source>
        <translation>Un segment nu poate fi legat cu el însuși.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/links.py"/>
        <source>These two spans are linked so already.</source>
        <translation>Aceste două segmente sunt deja legate astfel.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/pairs.py"/>
        <source>An article makes no pair with itself.</source>
        <translation>Un articol nu formează pereche cu el însuși.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/regions.py"/>
        <source>There is nothing on this line that could be marked.</source>
        <translation>Pe acest rând nu există nimic ce ar putea fi marcat.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/regions.py"/>
        <source>A title is one line: select less of the text.</source>
        <translation>Un titlu are un singur rând: selectați mai puțin text.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/schemes.py"/>
        <source>“{after}” is another scheme than “{before}”.</source>
        <translation>„{after}” este altă schemă decât „{before}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>Two of these spans would be the same with {label}.</source>
        <translation>Două dintre aceste segmente ar deveni identice cu {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>“{confidence}” is no confidence: low, medium or high.</source>
        <translation>„{confidence}” nu este un grad de încredere: low, medium sau high.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>A span labelled {label} has no attribute “{name}”.</source>
        <translation>Un segment cu eticheta {label} nu are atributul „{name}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>“{name}” takes one value only.</source>
        <translation>„{name}” acceptă o singură valoare.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>“{attribute}” has no value “{value}”, only {known}.</source>
        <translation>„{attribute}” nu are valoarea „{value}”, ci numai {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>There is only white space in this selection.</source>
        <translation>Selecția conține numai spații albe.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>This text already has the label {label}.</source>
        <translation>Acest text are deja eticheta {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/history.py"/>
        <source>The steps of this project's history are out of order.</source>
        <translation>Pașii din istoricul acestui proiect nu sunt în ordine.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The scheme “{name}” has no label “{label_id}”.</source>
        <translation>Schema „{name}” nu are eticheta „{label_id}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The label “{label_id}” is retired and is no longer given.</source>
        <translation>Eticheta „{label_id}” este retrasă și nu se mai atribuie.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The scheme “{scheme}” has no attribute “{attribute}”.</source>
        <translation>Schema „{scheme}” nu are atributul „{attribute}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/span.py"/>
        <source>A span needs at least one range of text.</source>
        <translation>Un segment are nevoie de cel puțin un interval de text.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/span.py"/>
        <source>The range {start}–{end} is empty or reversed.</source>
        <translation>Intervalul {start}–{end} este gol sau inversat.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/span.py"/>
        <source>The range {start}–{end} passes the text, which ends at {length}.</source>
        <translation>Intervalul {start}–{end} depășește textul, care se termină la {length}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/span.py"/>
        <source>The range {start}–{end} overlaps or precedes the one before it.</source>
        <translation>Intervalul {start}–{end} se suprapune cu cel anterior sau îl precedă.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Device or resource busy</source>
        <translation>Dispozitivul sau resursa este ocupată</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Disk quota exceeded</source>
        <translation>Cota de disc este depășită</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>File exists</source>
        <translation>Fișierul există deja</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>File name too long</source>
        <translation>Numele fișierului este prea lung</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>File too large</source>
        <translation>Fișierul este prea mare</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Input/output error</source>
        <translation>Eroare de intrare/ieșire</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Is a directory</source>
        <translation>Este un dosar</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>No space left on device</source>
        <translation>Nu mai este spațiu pe dispozitiv</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>No such file or directory</source>
        <translation>Nu există un asemenea fișier sau dosar</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Not a directory</source>
        <translation>Nu este un dosar</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Operation not permitted</source>
        <translation>Operație nepermisă</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Permission denied</source>
        <translation>Acces refuzat</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Read-only file system</source>
        <translation>Sistem de fișiere doar în citire</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Too many levels of symbolic links</source>
        <translation>Prea multe niveluri de legături simbolice</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Too many open files</source>
        <translation>Prea multe fișiere deschise</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <source>status marks of single annotators</source>
        <translation>marcaje de stare ale adnotatorilor individuali</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <source>Annotator JSONL, one article a line with all annotations</source>
        <translation>Annotator JSONL, câte un articol pe linie, cu toate adnotările</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <location filename="../../annotator/formats/compact_json.py"/>
        <source>The article {article} holds half a character ({half}), perhaps in a note: delete it there.</source>
        <translation>Articolul {article} conține o jumătate de caracter ({half}), poate într-o notă: ștergeți-o acolo.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <source>the file is UTF-16, but JSONL is UTF-8: save it as that</source>
        <translation>fișierul este UTF-16, dar JSONL este UTF-8: salvați-l ca UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>the file is empty: there is no article in it</source>
        <translation>fișierul este gol: nu conține niciun articol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>article</source>
        <translation>articol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>span</source>
        <translation>segment</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>link</source>
        <translation>legătură</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the text has only white space</source>
        <translation>textul conține numai spații albe</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>sha256 is not that of the text, which is {sha}: the text was changed</source>
        <translation>sha256 nu corespunde textului, pentru care este {sha}: textul a fost modificat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>published: {published} is not in the calendar</source>
        <translation>published: {published} nu există în calendar</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>span {span}: has the same annotator, ranges, layer and label as span {twins}: keep one of them</source>
        <translation>segmentul {span}: are același adnotator, aceleași intervale, același strat și aceeași etichetă ca segmentul {twins}: păstrați unul dintre ele</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>{fault}; it is kept as it is</source>
        <translation>{fault}; se păstrează așa cum este</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>coarse must be {coarse}, as the scheme says</source>
        <translation>coarse trebuie să fie {coarse}, conform schemei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>start and end are {start} and {end}, but its ranges go from {first} to {last}</source>
        <translation>start și end sunt {start} și {end}, dar intervalele merg de la {first} la {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the quote {quote} is not the text at {start}–{end}, which is {text}: are the offsets counted in code points?</source>
        <translation>citatul {quote} nu este textul de la {start}–{end}, care este {text}: sunt pozițiile numărate în puncte de cod?</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>white space at an edge is kept as it is</source>
        <translation>spațiile albe de la margini se păstrează așa cum sunt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the {kind} id {key} stands twice: every id is unique</source>
        <translation>ID-ul {key} ({kind}) apare de două ori: fiecare ID este unic</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>reviewed says the same layer and annotator twice</source>
        <translation>reviewed conține de două ori același strat și același adnotator</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>labels says the same label and annotator twice</source>
        <translation>labels conține de două ori aceeași etichetă și același adnotator</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the region {kind} {start}–{end} is empty, reversed or passes the text, which ends at {length}</source>
        <translation>zona {kind} {start}–{end} este goală, inversată sau depășește textul, care se termină la {length}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>link {link}:</source>
        <translation>legătura {link}:</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>{place} its source {source} is no span of this article</source>
        <translation>{place} sursa ei {source} nu este un segment al acestui articol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>{place} its target {target} is no span of this article</source>
        <translation>{place} ținta ei {target} nu este un segment al acestui articol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>{place} it links a span with itself</source>
        <translation>{place} leagă un segment cu el însuși</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the {kind} id {key} stands already on line {known}: every id is unique</source>
        <translation>ID-ul {key} ({kind}) apare deja pe linia {known}: fiecare ID este unic</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the project has no scheme for the layer {layer}</source>
        <translation>proiectul nu are nicio schemă pentru stratul {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the scheme {scheme} of an article label is unknown (known: {known})</source>
        <translation>schema {scheme} a unei etichete de articol este necunoscută (cunoscute: {known})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>The project has no scheme for {name}.</source>
        <translation>Proiectul nu are nicio schemă pentru {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>The scheme {scheme} has no label {label}.</source>
        <translation>Schema {scheme} nu are eticheta {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the label {export} is not in the scheme {scheme}: correct it, or add the label to the scheme</source>
        <translation>eticheta {export} nu există în schema {scheme}: corectați-o sau adăugați eticheta la schemă</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the scheme {scheme} has no attribute {attribute}</source>
        <translation>schema {scheme} nu are atributul {attribute}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the attribute {attribute} takes one value only</source>
        <translation>atributul {attribute} acceptă o singură valoare</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the attribute {attribute} has no value {value} (known: {known})</source>
        <translation>atributul {attribute} nu are valoarea {value} (cunoscute: {known})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>line {number} is longer than {size} MB</source>
        <translation>linia {number} depășește {size} MB</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>this is no article of the format {format}: the key "format" is missing</source>
        <translation>acesta nu este un articol în formatul {format}: lipsește cheia "format"</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>the format is {format}, and this program reads {ours}: a newer format needs a newer program</source>
        <translation>formatul este {format}, iar acest program citește {ours}: un format mai nou necesită un program mai nou</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>byte {byte} at byte {place} of the line is not UTF-8: save the file as UTF-8</source>
        <translation>octetul {byte} de la octetul {place} al liniei nu este UTF-8: salvați fișierul ca UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>broken JSON at character {pos}: {error}; is the line cut off or broken in two?</source>
        <translation>JSON defect la caracterul {pos}: {error}; linia este întreruptă sau ruptă în două?</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>broken JSON: {error}</source>
        <translation>JSON defect: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>broken JSON: lists or objects are nested too deeply</source>
        <translation>JSON defect: liste sau obiecte imbricate prea adânc</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>the key {twice} stands twice in one object: keep one of them</source>
        <translation>cheia {twice} apare de două ori în același obiect: păstrați una</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>{name} is no number in JSON: write a whole number</source>
        <translation>{name} nu este un număr în JSON: scrieți un număr întreg</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>there is half a character ({half}) at position {start} of {text}: write both halves or none</source>
        <translation>există o jumătate de caracter ({half}) la poziția {start} din {text}: scrieți ambele jumătăți sau niciuna</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_record.py"/>
        <source>The text of the article {article} is damaged: verify the project.</source>
        <translation>Textul articolului {article} este deteriorat: verificați proiectul.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_record.py"/>
        <source>The quote of the span {span} is not the text: verify the project.</source>
        <translation>Citatul segmentului {span} nu corespunde textului: verificați proiectul.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>… and {more} more</source>
        <translation>… și încă {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the file begins with a byte order mark: save it as UTF-8 without one</source>
        <translation>fișierul începe cu un marcaj de ordine a octeților: salvați-l ca UTF-8 fără acesta</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the line is blank: there is one article on every line</source>
        <translation>linia este goală: pe fiecare linie se află câte un articol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the line ends with CR LF: write LF alone</source>
        <translation>linia se termină cu CR LF: scrieți numai LF</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the text stands already on line {first}: an export has every text once</source>
        <translation>textul apare deja pe linia {first}: un export conține fiecare text o singură dată</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the spans are not sorted by start, end, layer, label and id</source>
        <translation>segmentele nu sunt ordonate după start, end, layer, label și id</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>link {link}: its target {target} is no span of the article {target_article}</source>
        <translation>legătura {link}: ținta ei {target} nu este un segment al articolului {target_article}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>ZIP archives of files in these formats</source>
        <translation>Arhive ZIP cu fișiere în aceste formate</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>cannot be read: it is a pipe; save it as a file first</source>
        <translation>nu poate fi citit: este un canal (pipe); salvați-l mai întâi ca fișier</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>unpacks to {times} times its size, which no texts do: it is refused</source>
        <translation>prin dezarhivare crește de {times} ori, ceea ce nu se întâmplă cu texte: este refuzat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>passed over files of no known format ({counted}); name a format to read them</source>
        <translation>au fost ignorate fișiere cu format necunoscut ({counted}); indicați un format pentru a le citi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>has no name: the archive is damaged</source>
        <translation>nu are nume: arhiva este deteriorată</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>its name leads out of the archive: pack it again</source>
        <translation>numele iese în afara arhivei: arhivați din nou</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>is encrypted: unpack it with its password, and import the folder</source>
        <translation>este criptat: dezarhivați cu parola și importați dosarul</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>is a link, not a file</source>
        <translation>este o legătură, nu un fișier</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>is an archive in an archive: unpack it first</source>
        <translation>este o arhivă în altă arhivă: dezarhivați-o mai întâi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>unpacks to {file_size} MB: too large for what it is; unpack it yourself</source>
        <translation>ajunge la {file_size} MB după dezarhivare: prea mare pentru ce este; dezarhivați-l manual</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>{filename}: {fault}</source>
        <translation>{filename}: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>the archive is damaged or cut short ({error})</source>
        <translation>arhiva este deteriorată sau trunchiată ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat.py"/>
        <source>brat standoff, a folder of .txt and .ann</source>
        <translation>brat standoff, un dosar cu .txt și .ann</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat.py"/>
        <source>there is no {name} beside it, whose spans these are</source>
        <translation>alături lipsește {name}, căruia îi aparțin segmentele</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/brat.py"/>
        <source>{count} texts have no .ann of the same name and came in without spans</source>
        <extracomment>Of one: 1 text has no .ann of the same name and came in without spans</extracomment>
        <translation>
            <numerusform>1 text nu are un .ann cu același nume și a fost importat fără segmente</numerusform>
            <numerusform>{count} texte nu au un .ann cu același nume și au fost importate fără segmente</numerusform>
            <numerusform>{count} de texte nu au un .ann cu același nume și au fost importate fără segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/brat.py"/>
        <source>{count} events came in as triggers, with links to their arguments</source>
        <extracomment>Of one: 1 event came in as triggers, with links to their arguments</extracomment>
        <translation>
            <numerusform>1 eveniment a fost importat ca declanșator, cu legături către argumentele sale</numerusform>
            <numerusform>{count} evenimente au fost importate ca declanșatori, cu legături către argumentele lor</numerusform>
            <numerusform>{count} de evenimente au fost importate ca declanșatori, cu legături către argumentele lor</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>{row} begins no row that is known</source>
        <translation>{row} nu începe niciun rând cunoscut</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>the row {row} names {error}, which is not there,</source>
        <translation>rândul {row} se referă la {error}, care nu există,</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>the row {row} is broken</source>
        <translation>rândul {row} este defect</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>{fault} and is left out</source>
        <translation>{fault} și este omis</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>the attribute {name} of a relation</source>
        <translation>atributul {name} al unei relații</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>spans of line ends alone</source>
        <translation>segmente formate numai din sfârșituri de linie</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>spans with line ends at an edge</source>
        <translation>segmente cu sfârșituri de linie la margine</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>ranges of spans that touch or have line ends alone between them</source>
        <translation>intervale de segmente alăturate sau separate numai de sfârșituri de linie</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>links of dropped spans</source>
        <translation>legături ale segmentelor omise</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>line ends in attributes to blanks</source>
        <translation>sfârșituri de linie din atribute, în spații</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>line ends in notes to LF</source>
        <translation>sfârșituri de linie din note, în LF</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas.py"/>
        <source>links of missing spans</source>
        <translation>legături ale segmentelor lipsă</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_before.py"/>
        <source>structures of other programs in articles that were changed</source>
        <translation>structuri ale altor programe în articole modificate</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_before.py"/>
        <location filename="../../annotator/formats/kept_rows.py"/>
        <location filename="../../annotator/formats/left_behind.py"/>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/unheld.py"/>
        <location filename="../../annotator/formats/web_annotation.py"/>
        <source>metadata of articles</source>
        <translation>metadate ale articolelor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_json.py"/>
        <source>UIMA CAS JSON 0.4, one article a file</source>
        <translation>UIMA CAS JSON 0.4, câte un articol pe fișier</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_json.py"/>
        <source>this is no JSON ({error})</source>
        <translation>acesta nu este JSON ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_json.py"/>
        <source>this is JSON, but no UIMA CAS with a text in it</source>
        <translation>acesta este JSON, dar nu conține un UIMA CAS cu text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_json.py"/>
        <source>there is half a character in it: write both halves or none</source>
        <translation>conține o jumătate de caracter: scrieți ambele jumătăți sau niciuna</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_reading.py"/>
        <source>structures of these types were passed over: {passed}</source>
        <translation>structurile de aceste tipuri au fost ignorate: {passed}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>UIMA CAS XMI, one article a file and the type system</source>
        <translation>UIMA CAS XMI, câte un articol pe fișier și sistemul de tipuri</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>is passed over: a type system is no article</source>
        <translation>a fost ignorat: un sistem de tipuri nu este un articol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>articles with characters that XML forbids</source>
        <translation>articole cu caractere interzise în XML</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>characters that XML forbids to U+FFFD</source>
        <translation>caractere interzise în XML, în U+FFFD</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>the XML in it is broken: {error}</source>
        <translation>conține XML defect: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>this is XML, but no UIMA CAS with a text in it</source>
        <translation>acesta este XML, dar nu conține un UIMA CAS cu text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>there is a DOCTYPE in it, which no UIMA CAS has: it is refused</source>
        <translation>conține un DOCTYPE, pe care niciun UIMA CAS nu îl are: este refuzat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>there is no column {name}; {names}</source>
        <translation>nu există coloana {name}; {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>which column holds the text is not known; {names}; name it: --column text=NAME, or choose it in the import window</source>
        <translation>nu se știe ce coloană conține textul; {names}; indicați-o: --column text=NUME, sau alegeți-o în fereastra de import</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>{field} from {column}</source>
        <translation>{field} din {column}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>{taken}; left out: {names}</source>
        <translation>{taken}; omise: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>read {taken} (others: --column FIELD=NAME, or in the import window)</source>
        <translation>citite: {taken} (altele: --column CÂMP=NUME, sau în fereastra de import)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>the date {published} is not understood and left empty: write YYYY-MM-DD</source>
        <translation>data {published} nu este înțeleasă și rămâne goală: scrieți AAAA-LL-ZZ</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>the language {language} is not understood: write two letters, such as hu</source>
        <translation>limba {language} nu este înțeleasă: scrieți două litere, de exemplu hu</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>there is none</source>
        <translation>nu există niciuna</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>there is: {names}</source>
        <translation>există: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>{names} and {more} more</source>
        <translation>{names} și încă {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL columns with {kind} tags and its four labels, a token a line</source>
        <translation>Coloane CoNLL cu taguri {kind} și cele patru etichete ale sale, câte un token pe linie</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL columns with {kind} tags, a token a line</source>
        <translation>Coloane CoNLL cu taguri {kind}, câte un token pe linie</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_layout.py"/>
        <source>has {count} columns, and the lines before it {width}</source>
        <translation>are {count} coloane, iar liniile anterioare au {width}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_layout.py"/>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>{tag} is no tag: a tag is O, or begins as B-PER does</source>
        <translation>{tag} nu este un tag: un tag este O sau începe ca B-PER</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_layout.py"/>
        <source>is no line of two to five columns: a token first, and a tag last</source>
        <translation>nu este o linie de două până la cinci coloane: întâi un token, la sfârșit un tag</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>there are no offsets, so the text is put together from the words: a blank between any two, and a line for each sentence</source>
        <translation>nu există poziții, așa că textul se compune din cuvinte: un spațiu între oricare două și câte un rând pentru fiecare propoziție</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>there is no token in it</source>
        <translation>nu conține niciun token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>its tags are of several kinds: they leave as {kind}, some changed</source>
        <translation>tagurile sunt de mai multe tipuri: se exportă ca {kind}, unele modificate</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>its tags are {kind}: as the format {format} they leave as they came</source>
        <translation>tagurile sunt {kind}: în formatul {format} se exportă neschimbate</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>the line {error}</source>
        <translation>linia {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>{beside} does not fit this file from here on: move it away to read without it</source>
        <translation>{beside} nu se potrivește cu acest fișier de aici înainte: mutați-l pentru a citi fără el</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>{beside} has more sentences than this file</source>
        <translation>{beside} are mai multe propoziții decât acest fișier</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_writing.py"/>
        <location filename="../../annotator/formats/hf_layout.py"/>
        <source>further columns</source>
        <translation>coloane suplimentare</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>this is no DocBin of spaCy, or it is damaged</source>
        <translation>acesta nu este un DocBin spaCy sau este deteriorat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>{no_docbin} ({name}: {error})</source>
        <translation>{no_docbin} ({name}: {error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>unpacks to more than a gigabyte: split it into several files</source>
        <translation>depășește un gigabyte după decomprimare: împărțiți-l în mai multe fișiere</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>{no_docbin} (it is cut off)</source>
        <translation>{no_docbin} (este trunchiat)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_writing.py"/>
        <source>This is more than one file of spaCy can hold: export it in parts.</source>
        <translation>Este mai mult decât poate conține un fișier spaCy: exportați pe părți.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSONL with spans</source>
        <translation>doccano JSONL cu segmente</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSONL with entities and relations</source>
        <translation>doccano JSONL cu entități și relații</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>{title}, for projects that count grapheme clusters</source>
        <translation>{title}, pentru proiecte care numără grupuri de grafeme</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>spans that cut a grapheme cluster</source>
        <translation>segmente care taie un grup de grafeme</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>links of spans that were merged</source>
        <translation>legături ale segmentelor îmbinate</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <source>is no span: doccano writes [start, end, "label"]</source>
        <translation>nu este un segment: doccano scrie [start, end, "label"]</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>is not UTF-8: save the file as UTF-8</source>
        <translation>nu este UTF-8: salvați fișierul ca UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <location filename="../../annotator/formats/label_studio.py"/>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>there is no article in it</source>
        <translation>nu conține niciun articol</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <source>{count} comments on articles are not shown here; an export to doccano has them</source>
        <extracomment>Of one: 1 comment on an article is not shown here; an export to doccano has it</extracomment>
        <translation>
            <numerusform>{count} comentariu la un articol nu este afișat aici; exportul pentru doccano îl conține</numerusform>
            <numerusform>{count} comentarii la articole nu sunt afișate aici; exportul pentru doccano le conține</numerusform>
            <numerusform>{count} de comentarii la articole nu sunt afișate aici; exportul pentru doccano le conține</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <source>left out of what is said about articles: {names}</source>
        <translation>omis din ce se spune despre articole: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>this is no object: an article is an object with keys</source>
        <translation>acesta nu este un obiect: un articol este un obiect cu chei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>{column} holds no text</source>
        <translation>{column} nu conține text</translation>
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
        <translation>depășește {largest} MB: împărțiți-l în mai multe fișiere</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/extracted.py"/>
        <source>there is no text in it</source>
        <translation>nu conține text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/extracted.py"/>
        <source>there is half a character ({half}) at position {start}: write both halves or none</source>
        <translation>există o jumătate de caracter ({half}) la poziția {start}: scrieți ambele jumătăți sau niciuna</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>{problem} So it is in {files} files.</source>
        <translation>{problem} Fișiere în aceeași situație: {files}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>the link {kind} ends at a span that was left out</source>
        <translation>legătura {kind} se termină la un segment omis</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>{blank_edges} spans have white space at an edge, which is kept</source>
        <translation>segmente cu spații albe la margine, păstrate ca atare: {blank_edges}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>{twice} spans stand there more than once and came in once</source>
        <translation>segmente care apar de mai multe ori și au fost importate o singură dată: {twice}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>the span {span} is left out: {error}</source>
        <translation>segmentul {span} se omite: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>{start}–{end} is no part of the text</source>
        <translation>{start}–{end} nu este o parte a textului</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>the text there is {text}</source>
        <translation>textul de acolo este {text}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gliner.py"/>
        <source>GLiNER JSON, a list of sentences with spans of tokens</source>
        <translation>GLiNER JSON, o listă de propoziții cu segmente de tokenuri</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gliner.py"/>
        <source>"{spans}" is no list of spans</source>
        <translation>"{spans}" nu este o listă de segmente</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gliner.py"/>
        <source>{value} is no span: GLiNER has [first, last, label]</source>
        <translation>{value} nu este un segment: GLiNER are [first, last, label]</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_layout.py"/>
        <source>texts between tokens</source>
        <translation>texte dintre tokenuri</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <source>is no span: it needs numbers "start" and "end", and a "label"</source>
        <translation>nu este un segment: are nevoie de numerele "start" și "end" și de un "label"</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <source>Hugging Face articles with spans, an article a line</source>
        <translation>Hugging Face, articole cu segmente, câte un articol pe linie</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>spans of other layers</source>
        <translation>segmente din alte straturi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/leaving.py"/>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>spans of several ranges</source>
        <translation>segmente cu mai multe intervale</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/left_behind.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>equal spans of several annotators</source>
        <translation>segmente identice de la mai mulți adnotatori</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <source>"text" is no text</source>
        <translation>"text" nu este text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>Hugging Face token classification, a sentence a line</source>
        <translation>Hugging Face, clasificarea tokenurilor, câte o propoziție pe linie</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>{beside}: says nothing of the tags</source>
        <translation>{beside}: nu spune nimic despre taguri</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>there is not one tag for each token</source>
        <translation>nu există câte un tag pentru fiecare token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>tags are numbers, and no file says what they are: put the features of the data set beside it as NAME.features.json, {{"ner_tags": {{"names": […]}}}}</source>
        <translation>tagurile sunt numere și niciun fișier nu spune ce reprezintă: puneți alături structura setului de date, ca NUME.features.json, {{"ner_tags": {{"names": […]}}}}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>{number} is the number of no tag</source>
        <translation>{number} nu este numărul niciunui tag</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>there is no object in it, and no list of objects: an article is an object with keys</source>
        <translation>nu conține niciun obiect și nicio listă de obiecte: un articol este un obiect cu chei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>JSONL of others, one article a line</source>
        <translation>JSONL din alte surse, câte un articol pe linie</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>is UTF-16, but JSONL is UTF-8</source>
        <translation>este UTF-16, dar JSONL este UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>JSON of others, one article an object</source>
        <translation>JSON din alte surse, câte un articol pe obiect</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>character {column}</source>
        <translation>caracterul {column}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>{place} of line {line}</source>
        <translation>{place} din linia {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>broken JSON at {place}: {error}</source>
        <translation>JSON defect la {place}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>byte {byte} at byte {start} of the line</source>
        <translation>octetul {byte} de la octetul {start} al liniei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>{bad} is not UTF-8: save the file as UTF-8</source>
        <translation>{bad} nu este UTF-8: salvați fișierul ca UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>there is no key {name} in it</source>
        <translation>nu conține cheia {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>{source}, item {item}</source>
        <translation>{source}, elementul {item}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>this is no object: a row is an object with keys</source>
        <translation>acesta nu este un obiect: un rând este un obiect cu chei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>is UTF-16, but JSON is UTF-8</source>
        <translation>este UTF-16, dar JSON este UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <location filename="../../annotator/storage/copying.py"/>
        <source>it cannot be read</source>
        <translation>nu poate fi citit</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>{source}:{line}: broken JSON: {what}</source>
        <translation>{source}:{line}: JSON defect: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>{source}:{line}: broken JSON: the list does not end</source>
        <translation>{source}:{line}: JSON defect: lista nu se termină</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/label_finding.py"/>
        <source>the label {label} is in no scheme of the project, so {count} spans are left out: say what it is with --label {label}=LAYER:LABEL, or add it with --new-labels LAYER</source>
        <extracomment>Of one: the label {label} is in no scheme of the project, so 1 span is left out: say what it is with --label {label}=LAYER:LABEL, or add it with --new-labels LAYER</extracomment>
        <translation>
            <numerusform>eticheta {label} nu există în nicio schemă a proiectului, așa că 1 segment se omite: precizați ce este cu --label {label}=STRAT:ETICHETĂ sau adăugați-o cu --new-labels STRAT</numerusform>
            <numerusform>eticheta {label} nu există în nicio schemă a proiectului, așa că {count} segmente se omit: precizați ce este cu --label {label}=STRAT:ETICHETĂ sau adăugați-o cu --new-labels STRAT</numerusform>
            <numerusform>eticheta {label} nu există în nicio schemă a proiectului, așa că {count} de segmente se omit: precizați ce este cu --label {label}=STRAT:ETICHETĂ sau adăugați-o cu --new-labels STRAT</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Label Studio JSON, with its labeling configuration beside it</source>
        <translation>Label Studio JSON, cu configurația de etichetare alături</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_regions.py"/>
        <source>regions without a label</source>
        <translation>zone fără etichetă</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_regions.py"/>
        <source>the region {region} is of HyperText, whose positions are not those of the text, and is left out: export the texts as plain Text</source>
        <translation>zona {region} este de tip HyperText, ale cărui poziții nu sunt cele ale textului, și se omite: exportați textele ca Text simplu</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_results.py"/>
        <source>links between spans of two annotators</source>
        <translation>legături între segmente de la doi adnotatori</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>{source}, task {number}</source>
        <translation>{source}, sarcina {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>this is no task: a task is an object with data</source>
        <translation>aceasta nu este o sarcină: o sarcină este un obiect cu date</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>left out: {what} ({count})</source>
        <translation>omis: {what} ({count})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>the text is not in the file but at {text}: export it with it</source>
        <translation>textul nu se află în fișier, ci la {text}: exportați-l împreună cu el</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>what {scheme} says of articles</source>
        <translation>ce spune {scheme} despre articole</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/leaving.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>equal spans</source>
        <translation>segmente identice</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/leaving.py"/>
        <location filename="../../annotator/formats/left_behind.py"/>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/unheld.py"/>
        <source>labels of articles</source>
        <translation>etichete ale articolelor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/leaving.py"/>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>links to other articles</source>
        <translation>legături către alte articole</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>topics of articles</source>
        <translation>teme ale articolelor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>status marks</source>
        <translation>marcaje de stare</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>marks that a layer was read</source>
        <translation>marcaje că un strat a fost citit</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>regions</source>
        <translation>marcaje de rânduri</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>names of annotators</source>
        <translation>nume de adnotatori</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>notes of spans</source>
        <translation>note ale segmentelor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>confidences of spans</source>
        <translation>grade de încredere ale segmentelor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>entities of spans</source>
        <translation>entități ale segmentelor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>attributes of spans</source>
        <translation>atribute ale segmentelor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/msgpack.py"/>
        <source>something follows the value</source>
        <translation>după valoare urmează altceva</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/msgpack.py"/>
        <source>values are nested too deeply</source>
        <translation>valorile sunt imbricate prea adânc</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/msgpack.py"/>
        <source>{code} is of a type that is not read</source>
        <translation>{code} este de un tip care nu se citește</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/msgpack.py"/>
        <source>it is cut off</source>
        <translation>este trunchiat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>There are no spans; positions would be read as {units}.</source>
        <translation>Nu există segmente; pozițiile ar fi citite ca {units}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>{share} fit {units}.</source>
        <translation>Potriviri pentru {units}: {share}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>None of {spans:,} spans fits its text, however positions are counted: see whether the spans were made on these very texts.</source>
        <translation>Din {spans:,} segmente, niciunul nu se potrivește cu textul său, oricum s-ar număra pozițiile: verificați dacă segmentele au fost făcute chiar pe aceste texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>The spans do not settle how positions are counted: say --offset-unit {units}.</source>
        <translation>Segmentele nu stabilesc cum se numără pozițiile: precizați --offset-unit {units}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>{name} ({units}: {share} fit)</source>
        <translation>{name} ({units}: se potrivesc {share})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>{fitting:,} of {spans:,} spans</source>
        <translation>{fitting:,} din {spans:,} segmente</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>{one} or {other}</source>
        <translation>{one} sau {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_sidecar.py"/>
        <source>{source}:{line}: is no line of offsets that Annotator writes</source>
        <translation>{source}:{line}: nu este o linie de poziții scrisă de Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>code points</source>
        <translation>puncte de cod</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>UTF-8 bytes</source>
        <translation>octeți UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>grapheme clusters</source>
        <translation>grupuri de grafeme</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{units} with inclusive ends</source>
        <translation>{units} cu sfârșit inclusiv</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{units}, CRLF as one</source>
        <translation>{units}, CRLF ca unul</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{units}, after the byte order mark</source>
        <translation>{units}, după marcajul de ordine a octeților</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>There is no offset unit “{name}”. There are {units}, and each of them with -inclusive (ends are the last unit), -folded (CRLF is one) and -signature (the byte order mark counts) behind it, in this order, as in utf16-inclusive-folded.</source>
        <translation>Nu există unitatea de poziție „{name}”. Există {units}, fiecare putând fi urmată de -inclusive (sfârșitul este ultima unitate), -folded (CRLF contează ca unul) și -signature (se numără și marcajul de ordine a octeților), în această ordine, ca în utf16-inclusive-folded.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{place} is empty or outside the text.</source>
        <translation>{place} este gol sau în afara textului.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{place} cuts what is one in {counting}.</source>
        <translation>{place} taie ceva ce este unitar în {counting}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>The range {start}–{end}</source>
        <translation>Intervalul {start}–{end}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <source>articles whose spans have no annotators now</source>
        <translation>articole ale căror segmente nu mai au adnotatori</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <source>first letters U+FEFF, as a byte order mark</source>
        <translation>caractere U+FEFF de la început, ca marcaj de ordine a octeților</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>links</source>
        <translation>legături</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <source>marked parts of articles</source>
        <translation>părți marcate ale articolelor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>spans whose label is not in {crosswalk}</source>
        <translation>segmente a căror etichetă nu există în {crosswalk}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <source>spans that are one row</source>
        <translation>segmente care formează un singur rând</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/open_document.py"/>
        <source>OpenDocument texts, the main text of each as one article</source>
        <translation>Texte OpenDocument, textul principal al fiecăruia ca un articol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>the document is damaged or cut short ({error})</source>
        <translation>documentul este deteriorat sau trunchiat ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>the document is encrypted: save it without a password</source>
        <translation>documentul este criptat: salvați-l fără parolă</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>there is no {part} in it: this is another kind of document</source>
        <translation>nu conține {part}: este alt fel de document</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>its {part} unpacks to {file_size} MB: no document is like that</source>
        <translation>partea lui {part} ajunge la {file_size} MB după decomprimare: niciun document nu este așa</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>the document is broken: {error}</source>
        <translation>documentul este defect: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>it declares entities of its own, which no office program writes</source>
        <translation>declară entități proprii, ceea ce niciun program de birou nu scrie</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>Parquet needs the library pyarrow, which does not come with Annotator: install it with `pip install annotator[parquet]`, or choose annotator JSONL, which holds the same.</source>
        <translation>Parquet necesită biblioteca pyarrow, care nu este livrată cu Annotator: instalați-o cu `pip install annotator[parquet]` sau alegeți annotator JSONL, care conține același lucru.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>Parquet with the same schema, one article a row (wants pyarrow)</source>
        <translation>Parquet cu aceeași schemă, câte un articol pe rând (necesită pyarrow)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>the Parquet is damaged: {error}</source>
        <translation>fișierul Parquet este deteriorat: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>An article holds half a character ({half}), perhaps in a note: delete it.</source>
        <translation>Un articol conține o jumătate de caracter ({half}), poate într-o notă: ștergeți-o acolo.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>this is no article of the format {format}: its column “format” has {found}</source>
        <translation>acesta nu este un articol în formatul {format}: coloana „format” conține {found}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>PDF documents with text, each as one article</source>
        <translation>Documente PDF cu text, fiecare ca un articol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>there is no text in it, only pictures of pages: have their text recognised (OCR) first</source>
        <translation>nu conține text, ci numai imagini de pagini: recunoașteți mai întâi textul (OCR)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>its letters stand for no characters, as some programs write them: save it anew from the program that made it, or have its text recognised (OCR)</source>
        <translation>literele lui nu corespund niciunui caracter, cum scriu unele programe: salvați-l din nou din programul care l-a creat sau recunoașteți textul (OCR)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>has more than {most_characters:,} characters, which no article has: divide it</source>
        <translation>are peste {most_characters:,} caractere, mai mult decât orice articol: împărțiți-l</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>{empty} of its {count} pages have no text: what is in pictures is not read</source>
        <translation>pagini fără text: {empty} din {count}; ce se află în imagini nu se citește</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>{lost} signs stand for no character and are left out</source>
        <translation>semne care nu corespund niciunui caracter și se omit: {lost}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>has {count} pages, and {most_pages} are the most that are read: divide it</source>
        <translation>are {count} pagini, iar maximul citit este de {most_pages}: împărțiți-l</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>page {number} cannot be read: the PDF is damaged ({error})</source>
        <translation>pagina {number} nu poate fi citită: PDF-ul este deteriorat ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>is encrypted with a password: save it without one, and import that</source>
        <translation>este criptat cu parolă: salvați-l fără parolă și importați-l pe acela</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>is encrypted in a way that is not known: save it without, and import that</source>
        <translation>este criptat într-un mod necunoscut: salvați-l necriptat și importați-l pe acela</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>is no PDF, or one that is damaged or cut short</source>
        <translation>nu este un PDF sau este deteriorat ori trunchiat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plain_text.py"/>
        <source>Plain text, one article a file</source>
        <translation>Text simplu, câte un articol pe fișier</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plain_text.py"/>
        <source>Markdown, kept as the text that it is, one article a file</source>
        <translation>Markdown, păstrat ca text, câte un articol pe fișier</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>Prodigy JSONL, a task for each article and annotator</source>
        <translation>Prodigy JSONL, câte o sarcină pentru fiecare articol și adnotator</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>there is no task in it</source>
        <translation>nu conține nicio sarcină</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>{count} tasks with the answer {answer} are left out</source>
        <translation>sarcini cu răspunsul {answer}, omise: {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/ptc.py"/>
        <source>PTC of NLP4IF-2019: techniques (FLC) and sentences (SLC)</source>
        <translation>PTC din NLP4IF-2019: tehnici (FLC) și propoziții (SLC)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is no format {name} to read. {formats}</source>
        <translation>Nu există formatul {name} pentru citire. {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>This is no text and of no format that is known. {formats}</source>
        <translation>Acesta nu este text și nu are niciun format cunoscut. {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is no format {name} to write. {formats}</source>
        <translation>Nu există formatul {name} pentru scriere. {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is no format for {name}. {formats}</source>
        <translation>Nu există format pentru {name}. {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is: {names}.</source>
        <translation>Există: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>the layer “{layer}” is unknown: {layers}, or "" for whole articles</source>
        <translation>stratul „{layer}” este necunoscut: {layers} sau "" pentru articole întregi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>there is no label: add one as [[label]]</source>
        <translation>nu există nicio etichetă: adăugați una ca [[label]]</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>export string</source>
        <translation>șir de export</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>the {what} “{value}” stands twice</source>
        <translation>valoarea „{value}” ({what}) apare de două ori</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>the name “{name}” stands twice</source>
        <translation>numele „{name}” apare de două ori</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>parent</source>
        <translation>părinte</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>confusable</source>
        <translation>confundabilă</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>label “{label}”: its {what} “{other}” is no label of this scheme</source>
        <translation>eticheta „{label}”: „{other}” ({what}) nu este o etichetă a acestei scheme</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>label “{label}”: a group has no parents, for families do not nest</source>
        <translation>eticheta „{label}”: un grup nu are părinți, deoarece familiile nu se imbrică</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>label “{label}”: the key “{key}” is that of “{other}”</source>
        <translation>eticheta „{label}”: tasta „{key}” este cea a etichetei „{other}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>label “{label}”: it is its own ancestor</source>
        <translation>eticheta „{label}”: este propriul ei strămoș</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>attribute “{attribute}”:</source>
        <translation>atributul „{attribute}”:</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} a choice needs values</source>
        <translation>{here} o alegere are nevoie de valori</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} only a choice has values</source>
        <translation>{here} numai o alegere are valori</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} the value “{value}” stands twice</source>
        <translation>{here} valoarea „{value}” apare de două ori</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} the default “{default}” is none of its values</source>
        <translation>{here} valoarea implicită „{default}” nu se numără printre valorile lui</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} “{label}” is no label of this scheme</source>
        <translation>{here} „{label}” nu este o etichetă a acestei scheme</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>“when” names “{name}”, which is no attribute of this scheme</source>
        <translation>„when” indică „{name}”, care nu este un atribut al acestei scheme</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>“when” names the value “{value}”, which “{name}” does not have</source>
        <translation>„when” indică valoarea „{value}”, pe care „{name}” nu o are</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_toml.py"/>
        <source>{name}: this is no TOML: lists are nested too deeply</source>
        <translation>{name}: acesta nu este TOML: liste imbricate prea adânc</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_toml.py"/>
        <source>{name}: this is no TOML: {error}</source>
        <translation>{name}: acesta nu este TOML: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_toml.py"/>
        <source>the format is “{given}”, and this program reads {format}</source>
        <translation>formatul este „{given}”, iar acest program citește {format}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_toml.py"/>
        <source>the kind “{given}” is none of {kinds}</source>
        <translation>tipul „{given}” nu se numără printre {kinds}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2020.py"/>
        <source>SemEval-2020 task 11, spans (SI)</source>
        <translation>SemEval-2020 task 11, segmente (SI)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2020.py"/>
        <source>SemEval-2020 task 11, techniques of spans (TC)</source>
        <translation>SemEval-2020 task 11, tehnicile segmentelor (TC)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>SemEval-2023 task 3: spans, paragraphs, genre, frames</source>
        <translation>SemEval-2023 task 3: segmente, paragrafe, gen, încadrări</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>{again} rows stand there more than once: each is one span</source>
        <translation>rânduri care apar de mai multe ori, fiecare fiind un singur segment: {again}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>there is no article{number}.txt, so {count} of its rows are left out</source>
        <translation>nu există article{number}.txt, așa că rândurile lui se omit: {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>there is no article{number}.txt to these labels</source>
        <translation>pentru aceste etichete nu există article{number}.txt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>there are labels but no articles in it, as in en/train-articles-subtask-3</source>
        <translation>conține etichete, dar niciun articol, ca în en/train-articles-subtask-3</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>no scheme {scheme} for articles has the label {label}</source>
        <translation>nicio schemă {scheme} pentru articole nu are eticheta {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>{fault}, so it is left out</source>
        <translation>{fault}, așa că se omite</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>this is no row of article, technique, start, end with tabs between them</source>
        <translation>acesta nu este un rând cu articol, tehnică, început și sfârșit separate prin taburi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>this is no row of article, line, techniques with tabs between them</source>
        <translation>acesta nu este un rând cu articol, rând și tehnici separate prin taburi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>the article has no line {paragraph}: it has {last}</source>
        <translation>articolul nu are rândul {paragraph}: are {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>the row is of the article {article}, not of {number}</source>
        <translation>rândul aparține articolului {article}, nu articolului {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023_writing.py"/>
        <source>spans whose label has a tab or a line end</source>
        <translation>segmente a căror etichetă conține un tab sau un sfârșit de linie</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023_writing.py"/>
        <source>labels with a comma in lists of paragraphs</source>
        <translation>etichete cu virgulă în listele paragrafelor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023_writing.py"/>
        <source>genres on which annotators differ</source>
        <translation>genuri asupra cărora adnotatorii nu sunt de acord</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>SemEval-2025 task 10, roles of entities (subtask 1)</source>
        <translation>SemEval-2025 task 10, rolurile entităților (subtask 1)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>there is no {file}, so {count} of its rows are left out</source>
        <translation>nu există {file}, așa că rândurile lui se omit: {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>the format does not say what kind of thing an entity is: {count} came in as {kind} with low confidence; --label Antagonist=entity:ORG, for one, takes all antagonists as organisations</source>
        <translation>formatul nu spune ce fel de lucru este o entitate: importate ca {kind}, cu încredere scăzută: {count}; de exemplu, --label Antagonist=entity:ORG ia toți antagoniștii drept organizații</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>there are no articles in it: they stand in a folder raw-documents</source>
        <translation>nu conține niciun articol: acestea se află într-un dosar raw-documents</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>this is no row of article, mention, start, end and roles with tabs</source>
        <translation>acesta nu este un rând cu articol, mențiune, început, sfârșit și roluri separate prin taburi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>{role} is no role under {main}</source>
        <translation>{role} nu este un rol din {main}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>labels of entities</source>
        <translation>etichete ale entităților</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>entities without a role</source>
        <translation>entități fără rol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>roles that the task does not have</source>
        <translation>roluri pe care sarcina nu le are</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>roles under a second main role</source>
        <translation>roluri dintr-un al doilea rol principal</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>tabs and line ends in mentions</source>
        <translation>taburi și sfârșituri de linie din mențiuni</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>SlavicNER: names, base forms, ids across languages</source>
        <translation>SlavicNER: nume, forme de bază, ID-uri între limbi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>there is no raw/{place}.txt to these rows</source>
        <translation>pentru aceste rânduri nu există raw/{place}.txt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>the row has no positions, so its name cannot be placed in the text</source>
        <translation>rândul nu are poziții, așa că numele lui nu poate fi localizat în text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>this is no row of start, end, name, base form, category, id with tabs</source>
        <translation>acesta nu este un rând cu început, sfârșit, nume, formă de bază, categorie și ID separate prin taburi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>tabs and line ends in names and base forms</source>
        <translation>taburi și sfârșituri de linie din nume și forme de bază</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy.py"/>
        <source>overlapping spans in doc.ents (they stay in doc.spans)</source>
        <translation>segmente suprapuse din doc.ents (rămân în doc.spans)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy.py"/>
        <source>it does not say where blanks are, so there is one between any two tokens</source>
        <translation>nu spune unde se află spațiile, așa că există unul între oricare două tokenuri</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy.py"/>
        <source>spaCy DocBin, with doc.ents and doc.spans</source>
        <translation>spaCy DocBin, cu doc.ents și doc.spans</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy.py"/>
        <source>{names} of its tokens are not kept</source>
        <translation>atribute ale tokenurilor care nu se păstrează: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>CSV for spreadsheets, one span a row</source>
        <translation>CSV pentru foi de calcul, câte un segment pe rând</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>{title}; with the texts, to be read back</source>
        <translation>{title}; cu textele, pentru a putea fi citit înapoi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>The article {article} holds half a character, perhaps in a note: delete it there.</source>
        <translation>Articolul {article} conține o jumătate de caracter, poate într-o notă: ștergeți-o acolo.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>these are spans without their texts, which cannot be read back: export the project as annotator JSONL, or as {span_table}-texts</source>
        <translation>acestea sunt segmente fără textele lor, care nu pot fi citite înapoi: exportați proiectul ca annotator JSONL sau ca {span_table}-texts</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>start, end, ranges or attributes of the span are none</source>
        <translation>începutul, sfârșitul, intervalele sau atributele segmentului nu sunt valabile</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>an article of that number is there already, so this one is left out</source>
        <translation>există deja un articol cu acest număr, așa că acesta se omite</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>there are labels but no articles in it: they are named article123.txt</source>
        <translation>conține etichete, dar niciun articol: articolele se numesc article123.txt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>this is no row of {wanted} with tabs between them</source>
        <translation>acesta nu este un rând cu {wanted} separate prin taburi</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>text in quotation marks</source>
        <translation>text între ghilimele</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>a whole number</source>
        <translation>un număr întreg</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>a list in square brackets</source>
        <translation>o listă între paranteze drepte</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>an object in braces</source>
        <translation>un obiect între acolade</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>is empty, but must say something</source>
        <translation>este gol, dar trebuie completat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>has too few items</source>
        <translation>are prea puține elemente</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>has too many items</source>
        <translation>are prea multe elemente</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>must not be negative</source>
        <translation>nu poate fi negativ</translation>
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
        <translation>lipsesc: {keys} (fiecare cheie este întotdeauna prezentă)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>unknown: {keys} (take it out, for it would be lost)</source>
        <translation>necunoscute: {keys} (eliminați-le, pentru că s-ar pierde)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>null is nowhere allowed: write "" or [] for what is absent</source>
        <translation>null nu este permis nicăieri: scrieți "" sau [] pentru ce lipsește</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>{value} must be {kind}</source>
        <translation>{value} trebuie să fie {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>{value} must be {other}</source>
        <translation>{value} trebuie să fie {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>{value} must be one of {others}</source>
        <translation>{value} trebuie să fie una dintre valorile {others}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>{value} does not look as it must (pattern {pattern})</source>
        <translation>{value} nu are forma cerută (modelul {pattern})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>the keys are not in the order {keys}</source>
        <translation>cheile nu sunt în ordinea {keys}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>where its cells end is not clear: a quotation mark within a cell must be doubled, and one that opens a cell must be closed</source>
        <translation>nu este clar unde se termină celulele: ghilimelele din interiorul unei celule trebuie dublate, iar cele care deschid o celulă trebuie închise</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>CSV and TSV with a header, one article a row</source>
        <translation>CSV și TSV cu antet, câte un articol pe rând</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <location filename="../../annotator/formats/token_objects.py"/>
        <source>there is no row in it</source>
        <translation>nu conține niciun rând</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>there are {count} cells under {names} names: is a cell with a delimiter or quotation mark in it not in quotation marks?</source>
        <translation>sunt {count} celule la {names} nume: o celulă care conține un separator sau ghilimele nu este cumva pusă între ghilimele?</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/task_files.py"/>
        <source>{first} and {last} are no two positions</source>
        <translation>{first} și {last} nu sunt două poziții</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>CheckThat! 2024 task 3, one JSON for all languages</source>
        <translation>CheckThat! 2024 task 3, un singur JSON pentru toate limbile</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>SemEval-2021 task 6, texts of memes (subtask 2)</source>
        <translation>SemEval-2021 task 6, textele memelor (subtask 2)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>{source}, item {number}</source>
        <translation>{source}, elementul {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>this is no object with a text</source>
        <translation>acesta nu este un obiect cu text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>span {position}: {error}</source>
        <translation>segmentul {position}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>this is no object</source>
        <translation>acesta nu este un obiect</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>{technique} holds no technique</source>
        <translation>{technique} nu conține nicio tehnică</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>{start} and {end} are no two positions</source>
        <translation>{start} și {end} nu sunt două poziții</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_objects.py"/>
        <source>there are no offsets, so the text is put together from the words, with blanks between</source>
        <translation>nu există poziții, așa că textul se compune din cuvinte, cu spații între ele</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_objects.py"/>
        <source>"{key}" is no list of words</source>
        <translation>"{key}" nu este o listă de cuvinte</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>there is a token without a letter, so the text is cut anew when it leaves</source>
        <translation>există un token fără niciun caracter, așa că la export textul se împarte din nou în tokenuri</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>there are {count} tokens and {offsets} offsets</source>
        <translation>numărul de tokenuri este {count}, iar cel de poziții {offsets}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>the token {word} is not at {start}–{end} of the text</source>
        <translation>tokenul {word} nu se află la {start}–{end} în text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>the {count} tokens</source>
        <translation>ultimul dintre tokenuri ({count})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>the span {label} {first}–{past} is left out: it passes {tokens}</source>
        <translation>segmentul {label} {first}–{past} se omite: depășește {tokens}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>overlapping spans</source>
        <translation>segmente suprapuse</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>articles without a token</source>
        <translation>articole fără niciun token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>spans without a token</source>
        <translation>segmente fără niciun token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” is missing</source>
        <translation>„{key}” lipsește</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” is empty</source>
        <translation>„{key}” este gol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be text in quotation marks</source>
        <translation>„{key}” trebuie să fie text între ghilimele</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” has white space at an edge</source>
        <translation>„{key}” are spații albe la margine</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be true or false</source>
        <translation>„{key}” trebuie să fie true sau false</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be a list of texts, such as ["one", "two"]</source>
        <translation>„{key}” trebuie să fie o listă de texte, de exemplu ["one", "two"]</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” has no English text, such as {{en = "…"}}</source>
        <translation>„{key}” nu are text în engleză, de exemplu {{en = "…"}}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be a colour such as #1d6bbf, in small letters</source>
        <translation>„{key}” trebuie să fie o culoare de forma #1d6bbf, cu litere mici</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be a list of tables</source>
        <translation>„{key}” trebuie să fie o listă de tabele</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>{key} number {number}</source>
        <translation>{key} numărul {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” is no key that is known here</source>
        <translation>„{key}” nu este o cheie cunoscută aici</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be a table in braces</source>
        <translation>„{key}” trebuie să fie un tabel între acolade</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation.py"/>
        <source>W3C Web Annotation (JSON-LD), a folder with the texts beside it</source>
        <translation>W3C Web Annotation (JSON-LD), un dosar cu textele alături</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_parts.py"/>
        <source>has no position in a text</source>
        <translation>nu are poziție într-un text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_parts.py"/>
        <source>is about several texts</source>
        <translation>se referă la mai multe texte</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_parts.py"/>
        <source>has no tag, which is its label</source>
        <translation>nu are niciun tag, care este eticheta sa</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_texts.py"/>
        <source>there is no text {source}, which {count} annotations are about</source>
        <translation>nu există textul {source}, la care se referă adnotări ({count})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_texts.py"/>
        <source>the annotation {annotation} {error}</source>
        <translation>adnotarea {annotation} {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_texts.py"/>
        <source>the label {label} of the whole text is in no scheme</source>
        <translation>eticheta {label} a întregului text nu există în nicio schemă</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_texts.py"/>
        <source>the description {description} has no place here</source>
        <translation>descrierea {description} nu are loc aici</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>no main text was found on this page: it may be a front page, a film or a form, or be made by a script; save the article's own page, or save it as text</source>
        <translation>nu s-a găsit niciun text principal pe această pagină: poate fi o primă pagină, un film sau un formular ori poate fi generată de un script; salvați pagina articolului însuși sau salvați-o ca text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>HTML pages, the main text of each as one article</source>
        <translation>Pagini HTML, textul principal al fiecăreia ca un articol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>the page is larger than {largest} MB: save its text alone</source>
        <translation>pagina depășește {largest} MB: salvați numai textul ei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>the page has more than {most_tags} tags: save its text alone</source>
        <translation>pagina are peste {most_tags} taguri: salvați numai textul ei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>the page is too broken to be read ({name})</source>
        <translation>pagina este prea defectă pentru a fi citită ({name})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>WebAnno TSV 3.3, one article a file</source>
        <translation>WebAnno TSV 3.3, câte un articol pe fișier</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>annotations of these types were passed over: {passed}</source>
        <translation>adnotările de aceste tipuri au fost ignorate: {passed}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>this is not UTF-8, in which WebAnno TSV is written</source>
        <translation>acesta nu este UTF-8, în care se scrie WebAnno TSV</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>articles without tokens</source>
        <translation>articole fără tokenuri</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>spans without tokens</source>
        <translation>segmente fără tokenuri</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>spans with edges between tokens</source>
        <translation>segmente cu margini între tokenuri</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>carriage returns in notes and names</source>
        <translation>retururi de car din note și nume</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>text before the first token to blanks</source>
        <translation>text dinaintea primului token, în spații</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>this is no WebAnno TSV of version 3</source>
        <translation>acesta nu este WebAnno TSV versiunea 3</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>the token of line {line} is not where it is said to be in the text</source>
        <translation>tokenul de pe linia {line} nu se află în text la locul indicat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>line {number} is no row of a token</source>
        <translation>linia {number} nu este rândul unui token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>the sentence at {begin} begins before the one before it ends</source>
        <translation>propoziția de la {begin} începe înainte de sfârșitul celei anterioare</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>the sentence at {begin} begins too far behind the others</source>
        <translation>propoziția de la poziția {begin} începe prea departe de celelalte</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/word_document.py"/>
        <source>Word documents, the main text of each as one article</source>
        <translation>Documente Word, textul principal al fiecăruia ca un articol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/wording.py"/>
        <source>an object</source>
        <translation>un obiect</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/annotations.py"/>
        <source>There is no span {span} in this project (any more).</source>
        <translation>În acest proiect nu există (sau nu mai există) segmentul {span}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/annotations.py"/>
        <source>There is no link {link} in this project (any more).</source>
        <translation>În acest proiect nu există (sau nu mai există) legătura {link}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/articles.py"/>
        <source>There is no article {article} in this project (any more).</source>
        <translation>În acest proiect nu există (sau nu mai există) articolul {article}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/beginnings.py"/>
        <source>The log's snapshot was damaged: what it stood for came from the archive beside it.</source>
        <translation>Instantaneul jurnalului era deteriorat: conținutul lui a fost preluat din arhiva de lângă proiect.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/beginnings.py"/>
        <source>The log's snapshot was damaged: it was made anew from the tables.</source>
        <translation>Instantaneul jurnalului era deteriorat: a fost refăcut din tabele.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/beginnings.py"/>
        <source>The log's snapshot was damaged, and not all archives of the project lie beside it: put them there and repair it again, or go on with what the tables give.</source>
        <translation>Instantaneul jurnalului era deteriorat și nu toate arhivele proiectului se află lângă acesta: puneți-le acolo și reparați din nou sau continuați cu ce oferă tabelele.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/checked.py"/>
        <source>The span {span} cannot be kept: {fault}</source>
        <translation>Segmentul {span} nu poate fi păstrat: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/checked.py"/>
        <source>The text at {start}–{end} is not its quote.</source>
        <translation>Textul de la {start}–{end} nu este citatul lui.</translation>
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
        <translation>această versiune nu cunoaște un asemenea eveniment</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/compacting.py"/>
        <source>the log and the tables do not agree, so nothing was changed; “annotator verify” tells where</source>
        <translation>jurnalul și tabelele nu concordă, așa că nu s-a modificat nimic; „annotator verify” arată unde</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/compacting.py"/>
        <source>It was called off; nothing has changed.</source>
        <translation>Operația a fost întreruptă la cerere; nu s-a modificat nimic.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>it cannot be written: {reason}</source>
        <translation>nu poate fi scris: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>The copy was called off.</source>
        <translation>Copierea a fost întreruptă la cerere.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>{name}: the project has faults: {fault}. “annotator verify” lists them.</source>
        <translation>{name}: proiectul are erori: {fault}. „annotator verify” le afișează.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <location filename="../../annotator/storage/damage.py"/>
        <source>the file is damaged: {line}</source>
        <translation>fișierul este deteriorat: {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <location filename="../../annotator/storage/faults.py"/>
        <source>{table}: row {row} refers to a {parent} that is not there</source>
        <translation>{table}: rândul {row} se referă la ceva ce nu există ({parent})</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>the snapshot of its log is not what it was when it was made</source>
        <translation>instantaneul jurnalului nu mai este cel de la creare</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>The check was called off.</source>
        <translation>Verificarea a fost întreruptă la cerere.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <location filename="../../annotator/storage/faults.py"/>
        <source>the text {sha256} is not what it was when it came in</source>
        <translation>textul {sha256} nu mai este cel de la import</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>span {span}: the text at {start}–{end} is not its quote</source>
        <translation>segmentul {span}: textul de la {start}–{end} nu este citatul lui</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/creating.py"/>
        <source>there is a file of this name already; open it, or choose another name</source>
        <translation>există deja un fișier cu acest nume; deschideți-l sau alegeți alt nume</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/creating.py"/>
        <source>a file of this name ending in {suffix} was left by another project, which may need it; move it away, or choose another name</source>
        <translation>un fișier cu acest nume, terminat în {suffix}, a rămas de la alt proiect, care poate avea nevoie de el; mutați-l sau alegeți alt nume</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/creating.py"/>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>it cannot be created: {reason}</source>
        <translation>nu poate fi creat: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>the table {table} is damaged ({meaning}): {line}</source>
        <translation>tabelul {table} este deteriorat ({meaning}): {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>it cannot be read to its end</source>
        <translation>nu poate fi citit până la capăt</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>a part of the log</source>
        <translation>o parte a jurnalului</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>its rows are kept nowhere else</source>
        <translation>rândurile lui nu se păstrează nicăieri altundeva</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>it can be made from the log</source>
        <translation>poate fi reconstruit din jurnal</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>this Python has SQLite {version}, but projects need 3.37; install a newer Python</source>
        <translation>acest Python are SQLite {version}, dar proiectele necesită 3.37; instalați un Python mai nou</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>act {number}: {error}</source>
        <translation>operația {number}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>its end was lost</source>
        <translation>sfârșitul lui s-a pierdut</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>act {number} was lost</source>
        <translation>operația {number} s-a pierdut</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>act {number} may have had more events</source>
        <translation>operația {number} poate să fi avut mai multe evenimente</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>events of act {number} were lost</source>
        <translation>s-au pierdut evenimente ale operației {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>act {number} cannot be to {act}</source>
        <translation>operația {number} nu poate fi de tipul {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the project is damaged or cut short; go on with a whole copy, and keep this file</source>
        <translation>proiectul este deteriorat sau trunchiat; continuați cu o copie intactă și păstrați acest fișier</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the project can only be read here; copy it to a folder where you may write</source>
        <translation>proiectul poate fi doar citit aici; copiați-l într-un dosar în care aveți drept de scriere</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the project is being written by another program; try again when that is done</source>
        <translation>alt program scrie acum în proiect; încercați din nou după ce termină</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the disk is full; make room and try again</source>
        <translation>discul este plin; eliberați spațiu și încercați din nou</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the disk or network drive failed; check it and try again</source>
        <translation>discul sau unitatea de rețea nu a răspuns corect; verificați și încercați din nou</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the project cannot be opened; check that its folder is there and that you may write in it</source>
        <translation>proiectul nu poate fi deschis; verificați dacă dosarul lui există și dacă aveți drept de scriere în el</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>you have no permission for the project; ask its owner</source>
        <translation>nu aveți permisiune pentru acest proiect; cereți-o proprietarului</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>a text is too long for a project file; split it and try again</source>
        <translation>un text este prea lung pentru un fișier de proiect; împărțiți-l și încercați din nou</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>there is not enough memory; close other programs and try again</source>
        <translation>memorie insuficientă; închideți alte programe și încercați din nou</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>{name}: {fault}.</source>
        <translation>{name}: {fault}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>the page {sha256} is not what it was when it came in</source>
        <translation>pagina {sha256} nu mai este cea de la import</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>article {article}: its text has {count} characters, not {length}</source>
        <translation>articolul {article}: lungimea textului este {count}, nu {length}, în caractere</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>article {article}: its {kind} at {start}–{end} passes the text</source>
        <translation>articolul {article}: zona {kind} de la {start}–{end} depășește textul</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>article {article}: its lines are not those of its text</source>
        <translation>articolul {article}: rândurile nu sunt cele ale textului său</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>article {article}: the log has its lines marked in another way</source>
        <translation>articolul {article}: în jurnal rândurile sunt marcate altfel</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>span {span}: its start and end are not those of its ranges</source>
        <translation>segmentul {span}: începutul și sfârșitul nu sunt cele ale intervalelor sale</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>link {link}: it does not begin in its article</source>
        <translation>legătura {link}: nu începe în articolul ei</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>link {link}: it does not end in its target's article</source>
        <translation>legătura {link}: nu se termină în articolul țintei ei</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>the log contradicts itself: {error}</source>
        <translation>jurnalul se contrazice: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>so the tables cannot be compared with the log</source>
        <translation>așa că tabelele nu pot fi comparate cu jurnalul</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>scheme {name}: the log has version {version} of it</source>
        <translation>schema {name}: jurnalul conține versiunea {version} a ei</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>{table} {mine}: the log does not have it so</source>
        <translation>{table} {mine}: în jurnal nu apare astfel</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>{table} {other}: the log has it so, but the table does not</source>
        <translation>{table} {other}: apare astfel în jurnal, dar nu și în tabel</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/holding.py"/>
        <source>another program</source>
        <translation>alt program</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/holding.py"/>
        <source>{who} on {host}</source>
        <translation>{who} pe {host}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/holding.py"/>
        <source>{who} since {time}</source>
        <translation>{who}, din {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>what its snapshot stands for cannot be kept</source>
        <translation>conținutul reprezentat de instantaneu nu poate fi păstrat</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>act {act} does not follow from those before it</source>
        <translation>operația {act} nu decurge din cele anterioare</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>act {act}: {fault}</source>
        <translation>operația {act}: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>link {link} does not end in its target's article</source>
        <translation>legătura {link} nu se termină în articolul țintei ei</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>article {article}: a region passes the text</source>
        <translation>articolul {article}: o zonă depășește textul</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>acts</source>
        <translation>operații</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>events</source>
        <translation>evenimente</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>the log has lost {things} {first} to {last}</source>
        <translation>din jurnal s-au pierdut {things}, de la {first} la {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>act {seq} has no events: what it did was lost</source>
        <translation>operația {seq} nu are evenimente: ce a făcut s-a pierdut</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>event {seq} stands among those of a later act</source>
        <translation>evenimentul {seq} se află printre cele ale unei operații ulterioare</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>event {seq} does not have the id of its act</source>
        <translation>evenimentul {seq} nu are ID-ul operației sale</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>{table} {seq} has no time that could be compared</source>
        <translation>{table} {seq} nu are un moment care să poată fi comparat</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>act {seq} is not that of its annotator</source>
        <translation>operația {seq} nu aparține adnotatorului ei</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>event {seq} of act {act} is not about what it says</source>
        <translation>evenimentul {seq} al operației {act} nu se referă la ce declară</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>event {seq} of act {act} cannot be read: {error}</source>
        <translation>evenimentul {seq} al operației {act} nu poate fi citit: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>the log contradicts itself: act {seq}: {error}</source>
        <translation>jurnalul se contrazice: operația {seq}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>act {seq} does not {mark} what its step did</source>
        <translation>operația {seq} ({mark}) nu corespunde cu ce a făcut pasul ei</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>the steps of undo are not those of the log</source>
        <translation>pașii de anulare nu sunt cei din jurnal</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/mending.py"/>
        <source>The project's id was lost: it has a new one.</source>
        <translation>ID-ul proiectului s-a pierdut: are unul nou.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/mending.py"/>
        <source>The label scheme {name} was lost: the one of the program is in.</source>
        <translation>Schema de etichete {name} s-a pierdut: a fost înlocuită cu cea a programului.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/mending.py"/>
        <source>The label scheme {name} was lost.</source>
        <translation>Schema de etichete {name} s-a pierdut.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/mending.py"/>
        <source>The name of annotator {number} was lost.</source>
        <translation>Numele adnotatorului {number} s-a pierdut.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>there is no such file; check its name and folder</source>
        <translation>nu există un asemenea fișier; verificați numele și dosarul</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>this is a folder or device, not a project file; choose a file</source>
        <translation>acesta este un dosar sau un dispozitiv, nu un fișier de proiect; alegeți un fișier</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>you may not read it; ask its owner for permission</source>
        <translation>nu aveți dreptul să îl citiți; cereți permisiunea proprietarului</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the file is empty; restore it from a copy, or remove it and create the project anew</source>
        <translation>fișierul este gol; restaurați-l dintr-o copie sau eliminați-l și creați proiectul din nou</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>this is not an Annotator project but another kind of file; choose another one</source>
        <translation>acesta nu este un proiect Annotator, ci alt fel de fișier; alegeți altul</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the project was made by a newer version of Annotator; install that version to open it</source>
        <translation>proiectul a fost creat de o versiune mai nouă a programului Annotator; instalați acea versiune pentru a-l deschide</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the project was made by an older version; open it once where it may be written</source>
        <translation>proiectul a fost creat de o versiune mai veche; deschideți-l o dată acolo unde poate fi scris</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the last session with the project was cut off and it can only be read here; copy it, with the file ending in -wal beside it, to a folder where you may write, and open it there</source>
        <translation>ultima sesiune cu proiectul s-a întrerupt, iar aici acesta poate fi doar citit; copiați-l, împreună cu fișierul alăturat terminat în -wal, într-un dosar în care aveți drept de scriere și deschideți-l acolo</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the file cannot be found: {reason}; check its name and folder</source>
        <translation>fișierul nu poate fi găsit: {reason}; verificați numele și dosarul</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/payload_archive.py"/>
        <source>what was written into it cannot be read back; try again, or use another disk</source>
        <translation>conținutul scris nu poate fi recitit; încercați din nou sau folosiți alt disc</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/payload_archive.py"/>
        <source>it cannot be written: {error}</source>
        <translation>nu se poate scrie: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/payload_archive.py"/>
        <source>it is no archive of Annotator</source>
        <translation>nu este o arhivă Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/payload_archive.py"/>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it cannot be read: {error}</source>
        <translation>nu poate fi citit: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>nothing of it can be read as a project; go on with a copy of it, if there is one</source>
        <translation>nimic din el nu poate fi citit ca proiect; continuați cu o copie, dacă există una</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>The repair was called off; there is no new file.</source>
        <translation>Repararea a fost întreruptă la cerere; nu există niciun fișier nou.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>The list of tables was destroyed: that of a new project stands for it.</source>
        <translation>Lista tabelelor era distrusă: a fost înlocuită cu cea a unui proiect nou.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>The file says that a newer version of Annotator made it (its schema is {claimed}, this program knows up to {ours}): what is counted above was read as this version knows it, and what the newer one keeps besides is not in the new file. Keep the old one, and repair it with the newer version if you have it.</source>
        <translation>Fișierul declară că a fost creat de o versiune mai nouă a programului Annotator (schema sa este {claimed}, acest program cunoaște cel mult {ours}): cele numărate mai sus au fost citite așa cum le cunoaște această versiune, iar ce mai păstrează versiunea nouă nu se află în noul fișier. Păstrați fișierul vechi și reparați-l cu versiunea mai nouă, dacă o aveți.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>it cannot be read: {reason}</source>
        <translation>nu poate fi citit: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/restoring.py"/>
        <source>it cannot be restored: {reason}</source>
        <translation>nu poate fi restaurat: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/restoring.py"/>
        <source>it is open: {holder} has it; close it there and try again</source>
        <translation>este deschis de {holder}; închideți-l acolo și încercați din nou</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/schema.py"/>
        <source>{kind} {name} is {difference}</source>
        <translation>{kind} {name}: {difference}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/schema.py"/>
        <source>missing</source>
        <translation>lipsește</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/schema.py"/>
        <source>changed</source>
        <translation>s-a modificat</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/schema.py"/>
        <source>not one of ours</source>
        <translation>nu aparține programului</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it is none of Annotator's</source>
        <translation>nu aparține programului Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>its tables are not those of this version</source>
        <translation>tabelele lui nu sunt cele ale acestei versiuni</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it is damaged: {line}</source>
        <translation>este deteriorat: {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it belongs to another project</source>
        <translation>aparține altui proiect</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it says that it is in step, but lacks {missing} texts</source>
        <translation>declară că este la zi, dar din el lipsesc texte ({missing})</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it says that it is in step, but has {more} texts that are no longer there</source>
        <translation>declară că este la zi, dar conține texte care nu mai există ({more})</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/snapshots.py"/>
        <source>the snapshot of act {act} is not what it was when it was made: {damaged}</source>
        <translation>instantaneul operației {act} nu mai este cel de la creare: {damaged}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/wal.py"/>
        <source>a file that the open project needs was removed by another program, so this was not saved; quit Annotator and open the project again: everything saved until now is kept</source>
        <translation>un fișier de care proiectul deschis are nevoie a fost eliminat de alt program, așa că modificarea nu s-a salvat; închideți Annotator și deschideți din nou proiectul: tot ce s-a salvat până acum este păstrat</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/wal.py"/>
        <source>put it back under this name, with the file ending in -wal beside it, and open the project again</source>
        <translation>puneți-l la loc sub acest nume, împreună cu fișierul alăturat terminat în -wal, și deschideți proiectul din nou</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/wal.py"/>
        <source>it was moved, removed or replaced by another program while it was open, so this was not saved; {hint}</source>
        <translation>a fost mutat, eliminat sau înlocuit de alt program cât timp era deschis, așa că modificarea nu s-a salvat; {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/wal.py"/>
        <source>everything saved until now is in {path}: quit Annotator and open that file</source>
        <translation>tot ce s-a salvat până acum se află în {path}: închideți Annotator și deschideți acel fișier</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a ZIP archive or an office document</source>
        <translation>o arhivă ZIP sau un document de birou</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>an empty ZIP archive</source>
        <translation>o arhivă ZIP goală</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a PNG picture</source>
        <translation>o imagine PNG</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a JPEG picture</source>
        <translation>o imagine JPEG</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a GIF picture</source>
        <translation>o imagine GIF</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a sound, a film or a WebP picture</source>
        <translation>un sunet, un film sau o imagine WebP</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a sound or a film</source>
        <translation>un sunet sau un film</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>an SQLite database, perhaps an Annotator project</source>
        <translation>o bază de date SQLite, poate un proiect Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a gzip archive</source>
        <translation>o arhivă gzip</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a bzip2 archive</source>
        <translation>o arhivă bzip2</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>an xz archive</source>
        <translation>o arhivă xz</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a 7-Zip archive</source>
        <translation>o arhivă 7-Zip</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a RAR archive</source>
        <translation>o arhivă RAR</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a Zstandard archive</source>
        <translation>o arhivă Zstandard</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>an old Word or Excel document</source>
        <translation>un document Word sau Excel vechi</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a Rich Text document</source>
        <translation>un document Rich Text</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a program</source>
        <translation>un program</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a Parquet table</source>
        <translation>un tabel Parquet</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>name the encoding if you know it, such as cp1250, iso8859-2 or cp1253</source>
        <translation>indicați codificarea dacă o cunoașteți, de exemplu cp1250, iso8859-2 sau cp1253</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>the file is empty: there is no text in it</source>
        <translation>fișierul este gol: nu conține text</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>this is no text: it seems to be {what}</source>
        <translation>acesta nu este text: pare să fie {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>the file begins with the signature of {signed}, not of {asked}</source>
        <translation>fișierul începe cu semnătura pentru {signed}, nu pentru {asked}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>there is no encoding “{name}”: {hint}</source>
        <translation>nu există codificarea „{name}”: {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>“{name}” is no encoding of text files: {hint}</source>
        <translation>„{name}” nu este o codificare de fișiere text: {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>this is no text: it is full of control characters</source>
        <translation>acesta nu este text: este plin de caractere de control</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>the encoding cannot be told: {hint}</source>
        <translation>codificarea nu poate fi stabilită: {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>Read as {encoding}, but it may be {other}: is {ours} right, or should it be {theirs}?</source>
        <translation>Citit ca {encoding}, dar poate fi {other}: este corect {ours} sau ar trebui să fie {theirs}?</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>{encoding} does not give the file's bytes back: save the file as UTF-8</source>
        <translation>{encoding} nu redă octeții fișierului: salvați fișierul ca UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>byte {byte} at offset {start} is not {encoding}: the file may be damaged, cut off or in several encodings; save it as UTF-8, or {hint}</source>
        <translation>octetul {byte} de la poziția {start} nu este {encoding}: fișierul poate fi deteriorat, trunchiat sau în mai multe codificări; salvați-l ca UTF-8 sau {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>the file has only white space: there is no text in it</source>
        <translation>fișierul conține numai spații albe: nu are text</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>There are NUL characters in it ({count}); they are kept.</source>
        <translation>Conține caractere NUL ({count}); acestea se păstrează.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>New project…</source>
        <translation>Proiect nou…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Open project…</source>
        <translation>Deschide un proiect…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Open the sample project</source>
        <translation>Deschide proiectul demonstrativ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Import files…</source>
        <translation>Importă fișiere…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Import a folder…</source>
        <translation>Importă un dosar…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Export…</source>
        <translation>Exportă…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Backups…</source>
        <translation>Copii de rezervă…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Make the project smaller…</source>
        <translation>Compactează proiectul…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Close project</source>
        <translation>Închide proiectul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Quit</source>
        <translation>Ieșire</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Edit</source>
        <translation>Editare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/article_menu.py"/>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select all</source>
        <translation>Selectează tot</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Your name as annotator…</source>
        <translation>Numele de adnotator…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>Change keys…</source>
        <translation>Modifică tastele rapide…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Preferences…</source>
        <translation>Preferințe…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Article</source>
        <translation>Articol</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Find in the list</source>
        <translation>Caută în listă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Filter the list…</source>
        <translation>Filtrează lista…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next article</source>
        <translation>Articolul următor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous article</source>
        <translation>Articolul anterior</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark as done</source>
        <translation>Marchează ca finalizat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark as in progress</source>
        <translation>Marchează ca fiind în lucru</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark as new</source>
        <translation>Marchează ca nou</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark as skipped</source>
        <translation>Marchează ca omis</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Read for entities</source>
        <translation>Citit pentru entități</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Read for claims</source>
        <translation>Citit pentru afirmații</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Read for framing</source>
        <translation>Citit pentru încadrare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Language…</source>
        <translation>Limbă…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Properties…</source>
        <translation>Proprietăți…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Look for articles on the same event</source>
        <translation>Caută articole despre același eveniment</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Same event</source>
        <translation>Același eveniment</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Not the same event</source>
        <translation>Evenimente diferite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Open the event in panes</source>
        <translation>Deschide evenimentul în panouri</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next event</source>
        <translation>Evenimentul următor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Remove from the project</source>
        <translation>Elimină din proiect</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Tag</source>
        <extracomment>A menu: mark stretches of text with labels</extracomment>
        <translation>Etichetare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Repeat the last label</source>
        <translation>Repetă ultima etichetă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/article_menu.py"/>
        <source>Choose a label…</source>
        <translation>Alege o etichetă…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/article_menu.py"/>
        <source>Delete the span</source>
        <translation>Șterge segmentul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/article_menu.py"/>
        <source>Write a note</source>
        <translation>Scrie o notă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to the inspector</source>
        <translation>Mergi la inspector</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Keep the selection and add another</source>
        <translation>Păstrează selecția și adaugă alta</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select nothing</source>
        <translation>Deselectează tot</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is body, or is not</source>
        <translation>Comută rândul între corp și text auxiliar</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark this line so in all articles of its source</source>
        <translation>Marchează la fel acest rând în toate articolele sursei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is body</source>
        <translation>Acest rând face parte din corp</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is boilerplate</source>
        <translation>Acest rând este text auxiliar</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is of the header</source>
        <translation>Acest rând face parte din antet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is the title</source>
        <translation>Acest rând este titlul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is a caption</source>
        <translation>Acest rând este o legendă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is a byline</source>
        <translation>Acest rând este o semnătură</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one letter left</source>
        <translation>Mută începutul cu un caracter la stânga</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one letter right</source>
        <translation>Mută începutul cu un caracter la dreapta</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one letter right</source>
        <translation>Mută sfârșitul cu un caracter la dreapta</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one letter left</source>
        <translation>Mută sfârșitul cu un caracter la stânga</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one word left</source>
        <translation>Mută începutul cu un cuvânt la stânga</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one word right</source>
        <translation>Mută începutul cu un cuvânt la dreapta</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one word right</source>
        <translation>Mută sfârșitul cu un cuvânt la dreapta</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one word left</source>
        <translation>Mută sfârșitul cu un cuvânt la stânga</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Go</source>
        <extracomment>A menu: go to spans, sentences, paragraphs</extracomment>
        <translation>Navigare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Find in the article…</source>
        <translation>Caută în articol…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Find next</source>
        <translation>Următorul rezultat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Find previous</source>
        <translation>Rezultatul anterior</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Search all articles…</source>
        <translation>Caută în toate articolele…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next span here, or in the text</source>
        <translation>Segmentul următor de aici sau din text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous span here, or in the text</source>
        <translation>Segmentul anterior de aici sau din text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next span</source>
        <translation>Segmentul următor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous span</source>
        <translation>Segmentul anterior</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select the word</source>
        <translation>Selectează cuvântul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select one word more</source>
        <translation>Extinde selecția cu un cuvânt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select the sentence</source>
        <translation>Selectează propoziția</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next sentence</source>
        <translation>Propoziția următoare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous sentence</source>
        <translation>Propoziția anterioară</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select to the end of the sentence</source>
        <translation>Selectează până la sfârșitul propoziției</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select to its start</source>
        <translation>Selectează până la începutul propoziției</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next paragraph</source>
        <translation>Paragraful următor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous paragraph</source>
        <translation>Paragraful anterior</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select to the end of the paragraph</source>
        <translation>Selectează până la sfârșitul paragrafului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select to its beginning</source>
        <translation>Selectează până la începutul paragrafului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>View</source>
        <extracomment>A menu: what is shown, and how</extracomment>
        <translation>Vizualizare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>List of articles</source>
        <translation>Lista de articole</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Group the list by…</source>
        <translation>Grupează lista după…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Search in all articles</source>
        <translation>Căutare în toate articolele</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Palette of labels</source>
        <translation>Paleta de etichete</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/panels/inspector.py"/>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/panels/events.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Events</source>
        <translation>Evenimente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Progress…</source>
        <translation>Progres…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to pane 1</source>
        <translation>Mergi la panoul 1</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to pane 2</source>
        <translation>Mergi la panoul 2</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to pane 3</source>
        <translation>Mergi la panoul 3</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to pane 4</source>
        <translation>Mergi la panoul 4</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next pane</source>
        <translation>Panoul următor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous pane</source>
        <translation>Panoul anterior</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show 1 pane</source>
        <translation>Afișează 1 panou</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show 2 panes</source>
        <translation>Afișează 2 panouri</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show 3 panes</source>
        <translation>Afișează 3 panouri</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show 4 panes</source>
        <translation>Afișează 4 panouri</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Close pane</source>
        <translation>Închide panoul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show it in the other panes</source>
        <translation>Arată segmentul în celelalte panouri</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hide or show entities</source>
        <translation>Ascunde sau afișează entitățile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hide or show claims</source>
        <translation>Ascunde sau afișează afirmațiile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hide or show framing</source>
        <translation>Ascunde sau afișează încadrarea</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hide this label</source>
        <translation>Ascunde această etichetă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>Show all labels</source>
        <translation>Afișează toate etichetele</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Larger text</source>
        <translation>Text mai mare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>Text mai mic</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Text in its own size</source>
        <translation>Text la dimensiunea normală</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Larger text in all panes</source>
        <translation>Text mai mare în toate panourile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Smaller text in all panes</source>
        <translation>Text mai mic în toate panourile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Text in its own size in all panes</source>
        <translation>Text la dimensiunea normală în toate panourile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Text of the articles…</source>
        <translation>Textul articolelor…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Colours of the system</source>
        <translation>Culorile sistemului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Light colours</source>
        <translation>Culori deschise</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Dark colours</source>
        <translation>Culori închise</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Palette at each selection by mouse</source>
        <translation>Paletă la fiecare selecție cu mouse-ul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Full screen</source>
        <translation>Ecran complet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>All keys</source>
        <translation>Toate tastele rapide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Say what is here</source>
        <translation>Spune ce se află aici</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>What this label means</source>
        <translation>Ce înseamnă această etichetă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Show me around</source>
        <translation>Turul programului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Where the log is</source>
        <translation>Unde se află jurnalul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>About Annotator…</source>
        <translation>Despre Annotator…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/appearance.py"/>
        <source>The small palette appears at each selection by mouse.</source>
        <translation>Paleta mică apare la fiecare selecție cu mouse-ul.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/appearance.py"/>
        <source>The small palette appears only when it is asked for.</source>
        <translation>Paleta mică apare doar la cerere.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/overview.py"/>
        <source>Overview of the article</source>
        <translation>Privire de ansamblu asupra articolului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/overview.py"/>
        <source>{share} % read</source>
        <translation>{share} % citit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/overview.py"/>
        <source>read</source>
        <comment>a stretch of text</comment>
        <translation>citit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/overview.py"/>
        <source>not read yet</source>
        <comment>a stretch of text</comment>
        <translation>necitit încă</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/overview.py"/>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{count} spans</source>
        <extracomment>Of one: {count} span</extracomment>
        <translation>
            <numerusform>{count} segment</numerusform>
            <numerusform>{count} segmente</numerusform>
            <numerusform>{count} de segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/overview.py"/>
        <location filename="../../annotator/ui/hit_model.py"/>
        <source>{count} hits</source>
        <extracomment>Of one: {count} hit</extracomment>
        <translation>
            <numerusform>{count} rezultat</numerusform>
            <numerusform>{count} rezultate</numerusform>
            <numerusform>{count} de rezultate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/painting.py"/>
        <source>▸ {count} lines</source>
        <extracomment>Of one: ▸ {count} line</extracomment>
        <translation>
            <numerusform>▸ {count} rând</numerusform>
            <numerusform>▸ {count} rânduri</numerusform>
            <numerusform>▸ {count} de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>There is no text here.</source>
        <translation>Aici nu există text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>line {line}, character {caret}</source>
        <translation>rândul {line}, caracterul {caret}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>no span</source>
        <translation>niciun segment</translation>
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
            <numerusform>{count} caracter selectat</numerusform>
            <numerusform>{count} caractere selectate</numerusform>
            <numerusform>{count} de caractere selectate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>end of {label}</source>
        <translation>sfârșit: {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>selected: {span}</source>
        <translation>selectat: {span}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>and {count} more</source>
        <translation>și încă {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>{label}: {quote}</source>
        <translation>{label}: {quote}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>{label}, part {part} of {count}: {quote}</source>
        <translation>{label}, partea {part} din {count}: {quote}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>boilerplate</source>
        <translation>text auxiliar</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>header</source>
        <translation>antet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <location filename="../../annotator/ui/hit_model.py"/>
        <source>title</source>
        <translation>titlu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>caption</source>
        <translation>legendă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>byline</source>
        <translation>semnătură</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_acts.py"/>
        <source>Removed. Ctrl+Z brings it back, with all that is marked in it.</source>
        <translation>Articolul a fost eliminat. Ctrl+Z îl readuce, cu tot ce este marcat în el.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_acts.py"/>
        <source>Marked as: {status}</source>
        <translation>Marcat ca: {status}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_acts.py"/>
        <source>Taken back: read for {layer}.</source>
        <translation>Anulat: citit pentru stratul {layer}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_acts.py"/>
        <source>Read for {layer}.</source>
        <translation>Citit pentru stratul {layer}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>{said} File ▸ Backups… brings a backup back.</source>
        <translation>{said} Fișier ▸ Copii de rezervă… readuce o copie de rezervă.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>Restore which project?</source>
        <translation>Ce proiect restaurați?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <location filename="../../annotator/ui/project_files.py"/>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Projects (*.sqlite);;All files (*)</source>
        <translation>Proiecte (*.sqlite);;Toate fișierele (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Nu s-a schimbat nimic de la cea mai recentă copie de rezervă.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>No backup was made: {fault}</source>
        <translation>Nu s-a făcut nicio copie de rezervă: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <location filename="../../annotator/ui/main_window.py"/>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Wait until the import or export is done, or cancel it.</source>
        <translation>Așteptați încheierea importului sau a exportului ori renunțați la acesta.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>Restoring…</source>
        <translation>Se restaurează…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>The backup is back.</source>
        <translation>Copia de rezervă a fost restaurată.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>The backup is back. What was there is kept as {name}</source>
        <translation>Copia de rezervă a fost restaurată. Conținutul anterior este păstrat sub numele {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>It can only be read here: {holder} has it open.</source>
        <translation>Aici proiectul poate fi doar citit: este deschis de {holder}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>The last session was cut off; {count} acts of it were recovered, nothing is lost.</source>
        <extracomment>Of one: The last session was cut off; {count} act of it was recovered, nothing is lost.</extracomment>
        <translation>
            <numerusform>Ultima sesiune s-a întrerupt; {count} operație a fost recuperată și nu s-a pierdut nimic.</numerusform>
            <numerusform>Ultima sesiune s-a întrerupt; {count} operații au fost recuperate și nu s-a pierdut nimic.</numerusform>
            <numerusform>Ultima sesiune s-a întrerupt; {count} de operații au fost recuperate și nu s-a pierdut nimic.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>The project lies on a network drive: it is safe there, but slower.</source>
        <translation>Proiectul se află pe o unitate de rețea: este în siguranță acolo, dar mai lent.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/days.py"/>
        <source>yyyy-MM</source>
        <extracomment>A month in the pattern of Qt's QLocale: hu "yyyy. MM.", ro "MM.yyyy", el "M/yyyy"</extracomment>
        <translation>MM.yyyy</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/days.py"/>
        <source>yyyy-MM-dd HH:mm</source>
        <extracomment>A day and a time in the pattern of Qt's QLocale: hu "yyyy. MM. dd. HH:mm"</extracomment>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/days.py"/>
        <source>d MMMM</source>
        <extracomment>A day of a month in the pattern of Qt's QLocale: hu "MMMM d."</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/days.py"/>
        <source>d MMM</source>
        <extracomment>A day of a month, shortened, in the pattern of Qt's QLocale: hu "MMM d."</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/days.py"/>
        <source>yyyy-MM-dd</source>
        <extracomment>A day in the pattern of Qt's QLocale: hu "yyyy. MM. dd.", ro "dd.MM.yyyy", el "d/M/yyyy"</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>About Annotator</source>
        <translation>Despre Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Parts of the program</source>
        <translation>Componentele programului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Part</source>
        <translation>Componentă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Licență</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Text of the licence</source>
        <translation>Textul licenței</translation>
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
        <translation>Închide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Annotator {version}
Read news articles side by side and tag what stands in them. Nothing leaves this machine.

Annotator is free software under the Apache License 2.0. Qt and Qt for Python are used under the LGPL 3: their libraries are files of their own and can be replaced by others.</source>
        <translation>Annotator {version}
Citiți articole de presă în paralel și etichetați ce conțin. Nimic nu părăsește acest calculator.

Annotator este software liber, sub licența Apache 2.0. Qt și Qt for Python sunt folosite sub licența LGPL 3: bibliotecile lor sunt fișiere separate și pot fi înlocuite cu altele.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>{name} is under the licence {licence}.</source>
        <translation>{name} se distribuie sub licența {licence}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} nu poate fi citit: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Annotations of other tools</source>
        <translation>Adnotări din alte instrumente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>How offsets count</source>
        <translation>Numărarea pozițiilor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Found out from the files</source>
        <translation>Dedusă din fișiere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Labels that the project does not have</source>
        <translation>Etichete pe care proiectul nu le are</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>are left out, unless said below</source>
        <translation>sunt omise, dacă nu se precizează altfel mai jos</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>become new labels of {layer}</source>
        <translation>devin etichete noi în stratul {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Offsets count</source>
        <translation>Pozițiile numără</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Other labels</source>
        <translation>Alte etichete</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>The files do not tell how their offsets count: choose it, or nothing comes in.</source>
        <translation>Fișierele nu arată cum se numără pozițiile: alegeți modul de numărare, altfel nu se importă nimic.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>What “{label}” is in the project</source>
        <translation>Ce reprezintă „{label}” în proiect</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>as other labels</source>
        <translation>ca alte etichete</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Backups of {name}</source>
        <translation>Copii de rezervă: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurează</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Puts this backup in the place of the project. What is there now is kept beside it.</source>
        <translation>Pune această copie de rezervă în locul proiectului. Conținutul actual este păstrat alături.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>&amp;Back up now</source>
        <translation>&amp;Fă o copie acum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>&amp;Make backups by themselves</source>
        <translation>Fă copii de rezervă a&amp;utomat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>At the opening when something changed, before imports and before new schemas.</source>
        <translation>La deschidere, dacă s-a schimbat ceva, înainte de importuri și înaintea unei scheme noi a bazei de date.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Other &amp;folder…</source>
        <translation>Alt &amp;dosar…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Beside the &amp;project</source>
        <translation>Lângă &amp;proiect</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Looking for backups…</source>
        <translation>Se caută copii de rezervă…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>What the project holds now is kept beside it when a backup is restored.</source>
        <translation>Conținutul actual al proiectului este păstrat alături la restaurarea unei copii de rezervă.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>There are no backups of this project yet.</source>
        <translation>Acest proiect nu are încă nicio copie de rezervă.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>a folder beside each project</source>
        <translation>un dosar lângă fiecare proiect</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>They go to {where}, and take at most {room} MB.</source>
        <translation>Loc: {where}. Spațiu ocupat: cel mult {room} MB.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Most backups that are kept</source>
        <translation>Numărul maxim de copii păstrate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>&amp;At most</source>
        <translation>Cel &amp;mult</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Backups, the newest first</source>
        <translation>Copii de rezervă, cele mai recente primele</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Made</source>
        <extracomment>When a backup was made</extracomment>
        <translation>Creată</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Why</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Motiv</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/panes.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Articles</source>
        <translation>Articole</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Spans</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Acts</source>
        <translation>Operații</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Differs from now</source>
        <translation>Diferențe față de acum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Size</source>
        <translation>Dimensiune</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>at the opening</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>la deschidere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>before a new schema</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>înaintea unei scheme noi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>before an import</source>
        <translation>înaintea unui import</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>before a merge</source>
        <translation>înaintea unei îmbinări</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>before making it smaller</source>
        <extracomment>Why a backup was made: the file was about to be made smaller</extracomment>
        <translation>înaintea compactării</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>asked for</source>
        <extracomment>Why a backup was made: a person wanted it</extracomment>
        <translation>la cerere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>unchecked, of a project with faults</source>
        <translation>neverificată, a unui proiect cu erori</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>cannot be read</source>
        <translation>nu poate fi citită</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>the project cannot be read</source>
        <translation>proiectul nu poate fi citit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>nothing</source>
        <comment>differs</comment>
        <extracomment>In what a backup differs from the project</extracomment>
        <translation>nicio diferență</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>{sign}{count} articles</source>
        <extracomment>Of one: {sign}{count} article</extracomment>
        <translation>
            <numerusform>{sign}{count} articol</numerusform>
            <numerusform>{sign}{count} articole</numerusform>
            <numerusform>{sign}{count} de articole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>{sign}{count} spans</source>
        <extracomment>Of one: {sign}{count} span</extracomment>
        <translation>
            <numerusform>{sign}{count} segment</numerusform>
            <numerusform>{sign}{count} segmente</numerusform>
            <numerusform>{sign}{count} de segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>{sign}{count} acts</source>
        <extracomment>Of one: {sign}{count} act</extracomment>
        <translation>
            <numerusform>{sign}{count} operație</numerusform>
            <numerusform>{sign}{count} operații</numerusform>
            <numerusform>{sign}{count} de operații</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>other acts</source>
        <translation>alte operații</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/list_models.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>unknown</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>Keys at a glance</source>
        <translation>Tastele rapide dintr-o privire</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>Find an action or a key</source>
        <translation>Caută o acțiune sau o tastă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>Print…</source>
        <translation>Tipărește…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>No action and no key is called that.</source>
        <translation>Nicio acțiune și nicio tastă nu poartă acest nume.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>As &amp;guessed</source>
        <translation>După &amp;sugestie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Chooses again what the names of the columns suggest.</source>
        <translation>Alege din nou ceea ce sugerează numele coloanelor.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>First rows of the file</source>
        <translation>Primele rânduri ale fișierului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>(none)</source>
        <translation>(niciuna)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>(without a name)</source>
        <translation>(fără nume)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Column of: {field}</source>
        <translation>Coloana pentru: {field}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Columns of {file}</source>
        <translation>Coloanele din {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Columns of {file} and of {count} more files that have the same</source>
        <extracomment>Of one: Columns of {file} and of {count} more file that has the same</extracomment>
        <translation>
            <numerusform>Coloanele din {file} și din încă {count} fișier care are aceleași coloane</numerusform>
            <numerusform>Coloanele din {file} și din încă {count} fișiere care au aceleași coloane</numerusform>
            <numerusform>Coloanele din {file} și din încă {count} de fișiere care au aceleași coloane</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Choose the column that holds the text: without it nothing can be imported.</source>
        <translation>Alegeți coloana care conține textul: fără ea nu se poate importa nimic.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>In {some} of the first {count} rows there is no text: they are not imported.</source>
        <extracomment>Of one: In {some} of the first {count} row there is no text: it is not imported.</extracomment>
        <translation>
            <numerusform>Rânduri fără text: {some} din primul {count}. Nu se importă.</numerusform>
            <numerusform>Rânduri fără text: {some} din primele {count}. Acestea nu se importă.</numerusform>
            <numerusform>Rânduri fără text: {some} din primele {count}. Acestea nu se importă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>In {some} of the first {count} rows the date is not understood, or could be two, and is left out: {values}</source>
        <extracomment>Of one: In {some} of the first {count} row the date is not understood, or could be two, and is left out: {values}</extracomment>
        <translation>
            <numerusform>Rânduri în care data nu este înțeleasă sau este ambiguă și se omite: {some} din primul {count}: {values}</numerusform>
            <numerusform>Rânduri în care data nu este înțeleasă sau este ambiguă și se omite: {some} din primele {count}: {values}</numerusform>
            <numerusform>Rânduri în care data nu este înțeleasă sau este ambiguă și se omite: {some} din primele {count}: {values}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>In {some} of the first {count} rows the language is not understood and is found from the text: {values}</source>
        <extracomment>Of one: In {some} of the first {count} row the language is not understood and is found from the text: {values}</extracomment>
        <translation>
            <numerusform>Rânduri în care limba nu este înțeleasă și se deduce din text: {some} din primul {count}: {values}</numerusform>
            <numerusform>Rânduri în care limba nu este înțeleasă și se deduce din text: {some} din primele {count}: {values}</numerusform>
            <numerusform>Rânduri în care limba nu este înțeleasă și se deduce din text: {some} din primele {count}: {values}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Something went wrong</source>
        <translation>Ceva nu a mers bine</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Show the report</source>
        <translation>Arată raportul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Copy the report</source>
        <translation>Copiază raportul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Restart</source>
        <translation>Repornește</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Mistakes in the program stopped what you did</source>
        <translation>Erori ale programului au întrerupt operația în curs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>A mistake in the program stopped what you just did</source>
        <translation>O eroare a programului a întrerupt operația în curs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Your work is safe: every act was saved in the project file as you did it. You can go on, or restart the program if something looks wrong.

The report says where in the program it happened. Nothing of your articles, labels or notes is in it.</source>
        <translation>Nu ați pierdut nimic: fiecare operație a fost salvată imediat în fișierul proiectului. Puteți continua sau puteți reporni programul dacă ceva nu arată bine.

Raportul spune unde în program s-a produs eroarea. Nu conține nimic din articolele, etichetele sau notele proiectului.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>That could not be done</source>
        <translation>Operația nu a putut fi efectuată</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>The log is {path}</source>
        <translation>Jurnalul: {path}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>No log could be written.</source>
        <translation>Jurnalul nu a putut fi scris.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Hide the report</source>
        <translation>Ascunde raportul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Blank out header and boilerplate (offsets stay valid)</source>
        <translation>Acoperă antetul și textul auxiliar cu spații (pozițiile rămân valabile)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Describe beside it what left (a data card with a plot)</source>
        <translation>Adaugă o descriere a datelor exportate (fișă de date cu grafic)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Split by event into train, dev and test</source>
        <translation>Împarte după eveniment în train, dev și test</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Shares of train, dev and test</source>
        <translation>Ponderile pentru train, dev și test</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Seed of the split</source>
        <translation>Sămânța împărțirii</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>Choose…</source>
        <translation>Alege…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Layers</source>
        <translation>Straturi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/list_models.py"/>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Languages</source>
        <translation>Limbi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Annotators</source>
        <translation>Adnotatori</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>A row in which nothing is ticked takes everything.</source>
        <translation>Un rând în care nu este bifat nimic include tot.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Seed</source>
        <translation>Sămânță</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Export to</source>
        <translation>Exportă în</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/file_dialogs.py"/>
        <source>Folder</source>
        <translation>Dosar</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>The shares must add up to 100, like 80/10/10.</source>
        <translation>Suma ponderilor trebuie să fie 100, de exemplu 80/10/10.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Say into which folder.</source>
        <translation>Alegeți dosarul de destinație.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Say into which file.</source>
        <translation>Alegeți fișierul de destinație.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/list_models.py"/>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Date</source>
        <translation>Dată</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>Topics</source>
        <translation>Teme</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <location filename="../../annotator/ui/panels/group_menu.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Event</source>
        <translation>Eveniment</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <source>not read</source>
        <translation>nu se citește</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <source>“{value}” is not understood and is left out.</source>
        <translation>„{value}” nu este înțeles și se omite.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Encoding</source>
        <translation>Codificare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>{count}+ articles</source>
        <extracomment>Of one: {count}+ article</extracomment>
        <translation>
            <numerusform>{count}+ articol</numerusform>
            <numerusform>{count}+ articole</numerusform>
            <numerusform>{count}+ de articole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>{count} articles are in the project already; of their {spans} spans the new ones are added</source>
        <extracomment>Of one: {count} article is in the project already; of its {spans} spans the new ones are added</extracomment>
        <translation>
            <numerusform>{count} articol există deja în proiect; din segmentele lui ({spans}) se adaugă cele noi</numerusform>
            <numerusform>{count} articole există deja în proiect; din segmentele lor ({spans}) se adaugă cele noi</numerusform>
            <numerusform>{count} de articole există deja în proiect; din segmentele lor ({spans}) se adaugă cele noi</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>is in the project already</source>
        <translation>există deja în proiect</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Import</source>
        <translation>Importă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <location filename="../../annotator/ui/dialogs/name.py"/>
        <location filename="../../annotator/ui/panels/events.py"/>
        <location filename="../../annotator/ui/panels/search.py"/>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Looking at the files: {count}…</source>
        <translation>Se examinează fișierele: {count}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>The first {count} files are shown; all others are read in the same way.</source>
        <extracomment>Of one: The first {count} file is shown; all others are read in the same way.</extracomment>
        <translation>
            <numerusform>Este afișat primul fișier; toate celelalte sunt citite la fel.</numerusform>
            <numerusform>Sunt afișate primele {count} fișiere; toate celelalte sunt citite la fel.</numerusform>
            <numerusform>Sunt afișate primele {count} de fișiere; toate celelalte sunt citite la fel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>{taken} of {count} files will be imported.</source>
        <extracomment>Of one: {taken} of {count} file will be imported.</extracomment>
        <translation>
            <numerusform>Va fi importat {taken} din {count} fișier.</numerusform>
            <numerusform>Vor fi importate {taken} din {count} fișiere.</numerusform>
            <numerusform>Vor fi importate {taken} din {count} de fișiere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Files to import</source>
        <translation>Fișiere de importat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>drag</source>
        <translation>tragere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select to the letter</source>
        <translation>Selectează exact, la nivel de caracter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Alt while dragging</source>
        <translation>Alt în timpul tragerii</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select one more range</source>
        <translation>Selectează încă un interval</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Ctrl+drag</source>
        <translation>Ctrl+tragere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select a word</source>
        <translation>Selectează un cuvânt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>double click</source>
        <translation>dublu clic</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select a sentence</source>
        <translation>Selectează o propoziție</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>triple click</source>
        <translation>triplu clic</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Next span under the mouse</source>
        <translation>Segmentul următor de sub mouse</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>click again</source>
        <translation>încă un clic</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Resize a span</source>
        <translation>Redimensionează un segment</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>drag a border</source>
        <translation>tragerea unei margini</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rotiță</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Open from the list</source>
        <translation>Deschide din listă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Open beside</source>
        <translation>Deschide alături</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Ctrl+double click</source>
        <translation>Ctrl+dublu clic</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Change keys</source>
        <translation>Modificarea tastelor rapide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Actions and their keys</source>
        <translation>Acțiuni și tastele lor rapide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Action</source>
        <translation>Acțiune</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Key</source>
        <translation>Tastă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Default</source>
        <translation>Implicit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>New key</source>
        <translation>Tastă nouă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>No key</source>
        <translation>Fără tastă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Reset this key</source>
        <translation>Resetează această tastă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Reset all</source>
        <translation>Resetează tot</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Click into the field and press the new key.</source>
        <translation>Faceți clic în câmp și apăsați noua tastă.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>“{action}” has the key {keys} now.</source>
        <translation>„{action}” are acum tasta {keys}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>“{action}” has no key now.</source>
        <translation>„{action}” nu mai are nicio tastă.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>“{key}” cannot go to “{action}”: “{others}” has it. Give that another key first.</source>
        <translation>„{key}” nu poate fi atribuită acțiunii „{action}”: este folosită de „{others}”. Atribuiți mai întâi altă tastă acolo.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>What a label means</source>
        <translation>Ce înseamnă o etichetă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>Explanation</source>
        <translation>Explicație</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>Easily mistaken for</source>
        <translation>Se confundă ușor cu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>Exported as {export}.</source>
        <translation>Se exportă ca {export}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>Key: {keys}.</source>
        <translation>Tastă: {keys}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>It has no key.</source>
        <translation>Nu are tastă.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/name.py"/>
        <source>New spans carry this name, and how far you are with each article is kept under it.</source>
        <translation>Segmentele noi poartă acest nume și tot sub el se păstrează progresul la fiecare articol.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/name.py"/>
        <source>Use this name</source>
        <translation>Folosește acest nume</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>Preferences</source>
        <translation>Preferințe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>Take that back</source>
        <translation>Anulează modificarea</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Show in the file manager</source>
        <translation>Arată în managerul de fișiere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>Search all settings</source>
        <translation>Caută în toate setările</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>Groups of settings</source>
        <translation>Grupuri de setări</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>All of it is kept in {path}</source>
        <translation>Toate setările sunt păstrate în {path}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>{count} settings found</source>
        <extracomment>Of one: 1 setting found</extracomment>
        <translation>
            <numerusform>1 setare găsită</numerusform>
            <numerusform>{count} setări găsite</numerusform>
            <numerusform>{count} de setări găsite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>{count} settings have their defaults again</source>
        <extracomment>Of one: 1 setting has its default again</extracomment>
        <translation>
            <numerusform>1 setare a revenit la valoarea implicită</numerusform>
            <numerusform>{count} setări au revenit la valorile implicite</numerusform>
            <numerusform>{count} de setări au revenit la valorile implicite</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>All is as it was.</source>
        <translation>Totul este ca înainte.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/problems.py"/>
        <source>Problems, one a line</source>
        <translation>Probleme, câte una pe rând</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/problems.py"/>
        <source>Copy all</source>
        <translation>Copiază tot</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/problems.py"/>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/problems.py"/>
        <source>Reads the same files once more; what is there already is skipped.</source>
        <translation>Citește încă o dată aceleași fișiere; ce există deja este omis.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Articles by status</source>
        <translation>Articole după stare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Done in four weeks</source>
        <translation>Finalizate în patru săptămâni</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Events, those with most left first</source>
        <translation>Evenimente, întâi cele cu cele mai multe articole rămase</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Spans by layer and label</source>
        <translation>Segmente după strat și etichetă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Read for a layer</source>
        <translation>Citite pentru un strat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Enter or a click on a bar lists its articles.</source>
        <translation>Enter sau un clic pe o bară afișează articolele ei.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Counting…</source>
        <translation>Se numără…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Copy for a spreadsheet</source>
        <translation>Copiază pentru foaie de calcul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Copy as Markdown</source>
        <translation>Copiază ca Markdown</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>There is no article in this project yet.

Import files with Ctrl+I. From then on you see here how far you have come.</source>
        <translation>Nu există încă niciun articol în acest proiect.

Importați fișiere cu Ctrl+I. De atunci înainte veți urmări aici progresul.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Copied: paste it into a spreadsheet.</source>
        <translation>Copiat: lipiți într-o foaie de calcul.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Copied as Markdown.</source>
        <translation>Copiat ca Markdown.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>No event yet: look for articles on the same event with Ctrl+Alt+E.</source>
        <translation>Niciun eveniment încă: căutați articole despre același eveniment cu Ctrl+Alt+E.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>and {count} further events</source>
        <extracomment>Of one: and {count} further event</extracomment>
        <translation>
            <numerusform>și încă {count} eveniment</numerusform>
            <numerusform>și încă {count} evenimente</numerusform>
            <numerusform>și încă {count} de evenimente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>YYYY, YYYY-MM, YYYY-MM-DD</source>
        <translation>AAAA, AAAA-LL, AAAA-LL-ZZ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>politics; elections</source>
        <translation>politică; alegeri</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>not said</source>
        <translation>neprecizat</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>File {file} · {encoding} · {count} characters · {languages}</source>
        <extracomment>Of one: File {file} · {encoding} · {count} character · {languages}</extracomment>
        <translation>
            <numerusform>Fișier {file} · {encoding} · {count} caracter · {languages}</numerusform>
            <numerusform>Fișier {file} · {encoding} · {count} caractere · {languages}</numerusform>
            <numerusform>Fișier {file} · {encoding} · {count} de caractere · {languages}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>language sure to {sure} %</source>
        <translation>limbă sigură în proporție de {sure} %</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>{count} × {language}</source>
        <translation>{count} × {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>{said} · paragraphs in others: {parts}</source>
        <translation>{said} · paragrafe în alte limbi: {parts}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>Make {name} smaller</source>
        <translation>Compactare: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>Days before the last act that stay undoable</source>
        <translation>Zilele dinaintea ultimei operații pentru care anularea rămâne posibilă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>&amp;Make it smaller</source>
        <translation>&amp;Compactează</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Renunță</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>&amp;Days that stay undoable, besides the last session:</source>
        <translation>&amp;Zile pentru care anularea rămâne posibilă, pe lângă ultima sesiune:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>Looking at the log…</source>
        <translation>Se examinează jurnalul…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>There is nothing to do: all steps are of the time that stays undoable, or cannot be undone any more already.</source>
        <translation>Nu este nimic de făcut: toți pașii sunt din perioada pentru care anularea rămâne posibilă sau oricum nu mai pot fi anulați.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>{count} steps up to {time} can then no longer be undone.</source>
        <extracomment>Of one: {count} step up to {time} can then no longer be undone.</extracomment>
        <translation>
            <numerusform>{count} pas de până la {time} nu va mai putea fi anulat.</numerusform>
            <numerusform>{count} pași de până la {time} nu vor mai putea fi anulați.</numerusform>
            <numerusform>{count} de pași de până la {time} nu vor mai putea fi anulați.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>{count} steps since {time} can be undone as before.</source>
        <extracomment>Of one: {count} step since {time} can be undone as before.</extracomment>
        <translation>
            <numerusform>{count} pas de după {time} poate fi anulat ca înainte.</numerusform>
            <numerusform>{count} pași de după {time} pot fi anulați ca înainte.</numerusform>
            <numerusform>{count} de pași de după {time} pot fi anulați ca înainte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>Nothing else changes: all articles and annotations stay, and who did what and when. The details of old steps, {size}, go into an archive beside the project, and a backup is made before. The project is closed meanwhile.</source>
        <translation>Altceva nu se schimbă: se păstrează toate articolele și adnotările, precum și cine ce a făcut și când. Detaliile pașilor vechi ({size}) trec într-o arhivă de lângă proiect, iar înainte se face o copie de rezervă. În acest timp proiectul este închis.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>The project had {before} and has {after} now.</source>
        <translation>Proiectul avea {before}, iar acum are {after}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>The details of older steps are in {name} ({size}): keep that file beside the project.</source>
        <translation>Detaliile pașilor mai vechi sunt în {name} ({size}): păstrați acest fișier lângă proiect.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>The file kept its size, and what is free in it is used first: {why}</source>
        <translation>Fișierul și-a păstrat dimensiunea, iar spațiul liber din el se va folosi primul: {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>Text of the articles</source>
        <translation>Textul articolelor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>As &amp;wide as the pane</source>
        <translation>Cât &amp;lățimea panoului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>&amp;Reset</source>
        <translation>&amp;Resetează</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>&amp;Font</source>
        <translation>&amp;Font</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>&amp;Longest line</source>
        <translation>Cel mai lun&amp;g rând</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>Line &amp;spacing</source>
        <translation>&amp;Spațiere între rânduri</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>Si&amp;ze</source>
        <extracomment>Of the letters</extracomment>
        <translation>&amp;Dimensiune</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>Sample</source>
        <translation>Text de probă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <location filename="../../annotator/ui/panels/label_tree.py"/>
        <source>Labels</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Drop the project to open it.</source>
        <translation>Eliberați proiectul aici pentru a-l deschide.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Drop the files to see what would be imported of them.</source>
        <translation>Eliberați fișierele aici pentru a vedea ce s-ar importa din ele.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Drop a project alone to open it, and articles alone to import them.</source>
        <translation>Trageți un singur proiect pentru a-l deschide sau numai articole pentru a le importa.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Only files and folders of this computer can be dropped.</source>
        <translation>Se pot trage doar fișiere și dosare de pe acest calculator.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Open a project first, or make one; then drop the files.</source>
        <translation>Deschideți sau creați mai întâi un proiect, apoi trageți fișierele.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/echoing.py"/>
        <source>Not in the other panes</source>
        <translation>Lipsește din celelalte panouri</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/echoing.py"/>
        <source>Also {places}</source>
        <translation>De asemenea: {places}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/echoing.py"/>
        <source>not in pane {number}</source>
        <translation>lipsește din panoul {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/echoing.py"/>
        <source>once in pane {number}</source>
        <translation>o dată în panoul {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/echoing.py"/>
        <source>{count} times in pane {number}</source>
        <extracomment>Of one: {count} time in pane {number}</extracomment>
        <translation>
            <numerusform>o dată în panoul {number}</numerusform>
            <numerusform>de {count} ori în panoul {number}</numerusform>
            <numerusform>de {count} de ori în panoul {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/echoing.py"/>
        <source>{count} by the entity in pane {number}</source>
        <extracomment>Of one: {count} by the entity in pane {number}</extracomment>
        <translation>
            <numerusform>{count} după entitate în panoul {number}</numerusform>
            <numerusform>{count} după entitate în panoul {number}</numerusform>
            <numerusform>{count} după entitate în panoul {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/echoing.py"/>
        <source>{count} in pane {number} and {others} by the entity</source>
        <extracomment>Of one: {count} in pane {number} and {others} by the entity</extracomment>
        <translation>
            <numerusform>{count} în panoul {number} și {others} după entitate</numerusform>
            <numerusform>{count} în panoul {number} și {others} după entitate</numerusform>
            <numerusform>{count} în panoul {number} și {others} după entitate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>Pairs: {pairs} · groups of near-duplicates: {copies}</source>
        <translation>Perechi: {pairs} · grupuri de cvasiduplicate: {copies}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>No pair is chosen in the panel of events.</source>
        <translation>Nu este aleasă nicio pereche în lista de evenimente.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>Of one event now: {event}</source>
        <translation>Aparțin acum aceluiași eveniment: {event}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>Only what is proposed can be rejected; Ctrl+Z takes an event back.</source>
        <translation>Se poate respinge doar o propunere; Ctrl+Z anulează atribuirea unui eveniment.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>Not the same event: this pair is not proposed again.</source>
        <translation>Evenimente diferite: această pereche nu mai este propusă.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>{shown} of the {count} articles are shown.</source>
        <extracomment>Of one: {shown} of the {count} article is shown.</extracomment>
        <translation>
            <numerusform>Este afișat {shown} din {count} articol.</numerusform>
            <numerusform>Sunt afișate {shown} din {count} articole.</numerusform>
            <numerusform>Sunt afișate {shown} din {count} de articole.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>This article is of no event yet.</source>
        <translation>Acest articol nu aparține încă niciunui eveniment.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>There is no further one in the panel of events.</source>
        <translation>Nu mai există altul în lista de evenimente.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting.py"/>
        <source>A mistake in the program stopped the export; no file has changed.</source>
        <translation>O eroare a programului a întrerupt exportul; niciun fișier nu s-a modificat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/family_box.py"/>
        <source>the system's own</source>
        <translation>fontul sistemului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/family_box.py"/>
        <source>Suited to long reading ({family})</source>
        <translation>Potrivit pentru lectură îndelungată ({family})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/family_box.py"/>
        <source>{family} (not on this computer)</source>
        <translation>{family} (nu există pe acest calculator)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/file_dialogs.py"/>
        <source>Folders (*)</source>
        <translation>Dosare (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Rezultatul anterior (Shift+Enter)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Next hit (Enter)</source>
        <translation>Rezultatul următor (Enter)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Close, and select the hit (Esc)</source>
        <translation>Închide și selectează rezultatul (Esc)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Find in the article</source>
        <translation>Caută în articol</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Clear</source>
        <translation>Golește</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>What was found</source>
        <translation>Rezultatele căutării</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>from the start again</source>
        <translation>din nou de la început</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>from the end again</source>
        <translation>din nou de la sfârșit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>{place} of {count}</source>
        <translation>{place} din {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>{said} · {note}</source>
        <translation>{said} · {note}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>{count} or more</source>
        <translation>{count} sau mai multe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <location filename="../../annotator/ui/panels/search.py"/>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Nothing found</source>
        <extracomment>Articles that were read for a layer</extracomment>
        <translation>Nu s-a găsit nimic</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/finder.py"/>
        <source>{count} or more found</source>
        <extracomment>Of one: {count} or more found</extracomment>
        <translation>
            <numerusform>{count} sau mai multe rezultate</numerusform>
            <numerusform>{count} sau mai multe rezultate</numerusform>
            <numerusform>{count} sau mai multe rezultate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/finder.py"/>
        <source>{count} found</source>
        <extracomment>Of one: {count} found</extracomment>
        <translation>
            <numerusform>{count} rezultat</numerusform>
            <numerusform>{count} rezultate</numerusform>
            <numerusform>{count} de rezultate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>{name}: shown again.</source>
        <translation>{name}: se afișează din nou.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>{name}: hidden in all panes.</source>
        <translation>{name}: se ascunde în toate panourile.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>{name}: all other labels are hidden.</source>
        <translation>{name}: toate celelalte etichete sunt ascunse.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>All labels are shown again.</source>
        <translation>Toate etichetele sunt afișate din nou.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>{name} was hidden and is shown again.</source>
        <translation>{name}: eticheta era ascunsă și se afișează din nou.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing.py"/>
        <source>Importing: {count}, {rate} a second</source>
        <translation>Se importă: {count}, {rate} pe secundă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing.py"/>
        <source>{said}, {time} left</source>
        <translation>{said}, timp rămas: {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing.py"/>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing.py"/>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_menu.py"/>
        <source>As the system: {language}</source>
        <translation>Ca sistemul: {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Language of the article</source>
        <translation>Limba articolului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py"/>
        <source>&amp;More</source>
        <translation>&amp;Mai multe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py"/>
        <source>Language: {language}</source>
        <translation>Limba: {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py"/>
        <source>{language} · here {other}</source>
        <translation>{language} · aici {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/launch.py"/>
        <source>The program ended suddenly last time, by a mistake of its own; what you did is saved. What is known of it is in the log: {path}</source>
        <translation>Data trecută programul s-a închis brusc, dintr-o eroare proprie; ce ați lucrat este salvat. Ce se știe despre eroare se află în jurnal: {path}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Marked as: {kind}</source>
        <translation>Marcat ca: {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Only lines that are of one kind, and no title, can be spread.</source>
        <translation>Doar rândurile de același fel, în afară de titlu, pot fi marcate și în alte articole.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>There is no other article of this source to mark this line in.</source>
        <translation>Nu există alt articol din această sursă în care să fie marcat rândul.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Marked as: {kind} · in {count} other articles; Ctrl+Z takes it back there</source>
        <extracomment>Of one: Marked as: {kind} · in {count} other article; Ctrl+Z takes it back there</extracomment>
        <translation>
            <numerusform>Marcat ca: {kind} · în încă {count} articol; Ctrl+Z anulează acolo</numerusform>
            <numerusform>Marcat ca: {kind} · în încă {count} articole; Ctrl+Z anulează acolo</numerusform>
            <numerusform>Marcat ca: {kind} · în încă {count} de articole; Ctrl+Z anulează acolo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Marked as: {kind} · Shift+B marks it so in {count} other articles of this source</source>
        <extracomment>Of one: Marked as: {kind} · Shift+B marks it so in {count} other article of this source</extracomment>
        <translation>
            <numerusform>Marcat ca: {kind} · Shift+B îl marchează la fel în încă {count} articol al acestei surse</numerusform>
            <numerusform>Marcat ca: {kind} · Shift+B îl marchează la fel în încă {count} articole ale acestei surse</numerusform>
            <numerusform>Marcat ca: {kind} · Shift+B îl marchează la fel în încă {count} de articole ale acestei surse</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>This line is</source>
        <translation>Acest rând este</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>The same in all articles of its source</source>
        <translation>La fel în toate articolele sursei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_grouping.py"/>
        <source>Looking for near-duplicates: {share} %</source>
        <translation>Se caută cvasiduplicate: {share} %</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_grouping.py"/>
        <source>Groups of near-duplicates: {count}</source>
        <translation>Grupuri de cvasiduplicate: {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>No event</source>
        <translation>Fără eveniment</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Language unknown</source>
        <translation>Limbă necunoscută</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>No near-duplicates</source>
        <translation>Fără cvasiduplicate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>folded</source>
        <translation>restrâns</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>unfolded</source>
        <translation>extins</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>Group {name}, {count}, {way}</source>
        <translation>Grupul {name}, {count}, {way}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>Lang</source>
        <translation>Lb.</translation>
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
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>F</source>
        <extracomment>The narrow column with the number of spans of framing: one letter</extracomment>
        <translation>Î</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py"/>
        <source>Boilerplate is folded.</source>
        <translation>Textul auxiliar este restrâns.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py"/>
        <source>Everything is shown again.</source>
        <translation>Totul este afișat din nou.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py"/>
        <source>The panes scroll together; with Alt one scrolls alone.</source>
        <translation>Panourile se derulează împreună; cu Alt, doar unul se derulează.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py"/>
        <source>Each pane scrolls on its own.</source>
        <translation>Fiecare panou se derulează separat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>The log is in {path}</source>
        <translation>Jurnalul se află în {path}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>The language counts when the program is opened next.</source>
        <translation>Limba se schimbă la următoarea deschidere a programului.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Making a backup…</source>
        <translation>Se face o copie de rezervă…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Writing the archive…</source>
        <translation>Se scrie arhiva…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Doing again what the log says…</source>
        <translation>Se refac modificările din jurnal…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Checking that nothing else has changed…</source>
        <translation>Se verifică să nu se fi modificat altceva…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Giving back the room…</source>
        <translation>Se eliberează spațiul…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Panes</source>
        <translation>Panouri</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Articles on the same event</source>
        <translation>Articole despre același eveniment</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>This line</source>
        <translation>Acest rând</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Size of the text</source>
        <extracomment>A menu: larger and smaller letters in the articles</extracomment>
        <translation>Mărimea textului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Undo {act}</source>
        <translation>Anulează: {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Redo {act}</source>
        <translation>Refă: {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane.py"/>
        <source>No article is open here.

Double click one in the list, or drag it here. Ctrl+I imports files.</source>
        <translation>Aici nu este deschis niciun articol.

Faceți dublu clic pe unul din listă sau trageți-l aici. Ctrl+I importă fișiere.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane.py"/>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>Empty pane</source>
        <translation>Panou gol</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane.py"/>
        <source>Article: {title}</source>
        <translation>Articol: {title}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>Number of the pane</source>
        <translation>Numărul panoului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>How far you are with this article</source>
        <translation>Progresul la acest articol</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>Properties of the article</source>
        <translation>Proprietățile articolului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>Close this pane</source>
        <translation>Închide acest panou</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>language unknown</source>
        <translation>limbă necunoscută</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Find: title, file, language, source, author</source>
        <translation>Caută: titlu, fișier, limbă, sursă, autor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>There is no article yet.

Import files with Ctrl+I, or drop them here.</source>
        <translation>Nu există încă niciun articol.

Importați fișiere cu Ctrl+I sau trageți-le aici.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Articles of the project</source>
        <translation>Articolele proiectului</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>{shown} of {count} articles</source>
        <extracomment>Of one: {shown} of {count} article</extracomment>
        <translation>
            <numerusform>{shown} din {count} articol</numerusform>
            <numerusform>{shown} din {count} articole</numerusform>
            <numerusform>{shown} din {count} de articole</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Group by</source>
        <translation>Grupează după</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Fold all groups</source>
        <translation>Restrânge toate grupurile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Unfold all groups</source>
        <translation>Extinde toate grupurile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <location filename="../../annotator/ui/recent_list.py"/>
        <source>Open</source>
        <extracomment>Open the article</extracomment>
        <translation>Deschide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Mark as: {status}</source>
        <translation>Marchează ca: {status}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/attribute_form.py"/>
        <source>{title} (required)</source>
        <translation>{title} (obligatoriu)</translation>
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
        <translation>Filtrează</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Filter the list (Ctrl+Shift+L)</source>
        <extracomment>A button: choose what the list shows</extracomment>
        <translation>Filtrează lista (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Show all articles</source>
        <translation>Afișează toate articolele</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Views</source>
        <extracomment>A button: filters of the list that were kept under a name</extracomment>
        <translation>Vizualizări</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Views that were kept</source>
        <extracomment>A button: filters of the list that were kept under a name</extracomment>
        <translation>Vizualizări salvate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Group</source>
        <extracomment>A button: choose by what the list is grouped</extracomment>
        <translation>Grupează</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Group the list (Ctrl+Alt+G)</source>
        <extracomment>A button: choose by what the list is grouped</extracomment>
        <translation>Grupează lista (Ctrl+Alt+G)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>What is filtered</source>
        <translation>Ce se filtrează</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Keep this view…</source>
        <translation>Salvează această vizualizare…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Keep this view</source>
        <translation>Salvează vizualizarea</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Its name; one of the same name is replaced</source>
        <translation>Numele ei; o vizualizare cu același nume este înlocuită</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>language not sure</source>
        <translation>limbă nesigură</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>without {label}</source>
        <translation>fără {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>with a note</source>
        <translation>cu notă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>low confidence</source>
        <translation>încredere scăzută</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>not read</source>
        <comment>articles</comment>
        <translation>necitite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>language is not sure</source>
        <translation>limba nu este sigură</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <location filename="../../annotator/ui/panels/label_combo.py"/>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Label</source>
        <translation>Etichetă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>has no span with that label</source>
        <translation>nu are niciun segment cu această etichetă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Annotator</source>
        <extracomment>Articles that were read for a layer</extracomment>
        <translation>Adnotator</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>has a note</source>
        <translation>are o notă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>has spans of low confidence</source>
        <translation>are segmente cu încredere scăzută</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>not read yet</source>
        <comment>articles</comment>
        <translation>încă necitite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>Show all</source>
        <translation>Afișează tot</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>from {date}</source>
        <extracomment>What a field for a date is called when it is empty, before an example of a date</extracomment>
        <translation>de la {date}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>to {date}</source>
        <extracomment>What a field for a date is called when it is empty, before an example of a date</extracomment>
        <translation>până la {date}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Date from</source>
        <translation>Data de început</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Date to</source>
        <translation>Data de sfârșit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>any</source>
        <extracomment>In a list of languages, statuses, sources, events, labels or annotators</extracomment>
        <translation>oricare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Confidence</source>
        <translation>Încredere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>none</source>
        <extracomment>How confident an annotator is</extracomment>
        <translation>fără</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>low</source>
        <extracomment>How confident an annotator is</extracomment>
        <translation>scăzută</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>medium</source>
        <extracomment>How confident an annotator is</extracomment>
        <translation>medie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>high</source>
        <extracomment>How confident an annotator is</extracomment>
        <translation>ridicată</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>Confidence {name}</source>
        <translation>Încredere {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>What is listed</source>
        <translation>Ce se listează</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Enter opens · A same event · R not the same</source>
        <translation>Enter: deschide · A: același eveniment · R: evenimente diferite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Progress of the search</source>
        <translation>Progresul căutării</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Look for pairs</source>
        <translation>Caută perechi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Articles that belong together</source>
        <translation>Articole corelate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Look again</source>
        <translation>Caută din nou</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Proposed</source>
        <translation>Propuse</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <location filename="../../annotator/ui/panels/group_menu.py"/>
        <source>Near-duplicates</source>
        <translation>Cvasiduplicate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>No pair is proposed. Ctrl+Alt+E looks for articles on one event.</source>
        <translation>Nu este propusă nicio pereche. Ctrl+Alt+E caută articole despre același eveniment.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>There is no event yet. Accept a pair, or name one in the properties.</source>
        <translation>Nu există încă niciun eveniment. Acceptați o pereche sau denumiți un eveniment în proprietăți.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>No two articles are known to be largely the same text.</source>
        <translation>Nu se cunosc două articole cu un text în mare parte identic.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Comparing the articles…</source>
        <translation>Se compară articolele…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/extent_field.py"/>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Extent</source>
        <translation>Întindere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/extent_field.py"/>
        <source>Start and end, as in 149–164; several ranges with commas.</source>
        <translation>Început și sfârșit, de exemplu 149–164; mai multe intervale, separate prin virgule.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/extent_field.py"/>
        <source>line {line}, {count} characters</source>
        <extracomment>Of one: line {line}, {count} character</extracomment>
        <translation>
            <numerusform>rândul {line}, {count} caracter</numerusform>
            <numerusform>rândul {line}, {count} caractere</numerusform>
            <numerusform>rândul {line}, {count} de caractere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/extent_field.py"/>
        <source>Write start and end, as in 149–164; several ranges with commas.</source>
        <translation>Scrieți începutul și sfârșitul, de exemplu 149–164; mai multe intervale, separate prin virgule.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/group_menu.py"/>
        <source>Nothing</source>
        <extracomment>The list is grouped by nothing</extracomment>
        <translation>Fără grupare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/inspector.py"/>
        <source>No span is selected.

Click on a marked stretch of text, or press J and K to go from span to span; Tab goes through those that lie upon each other.</source>
        <translation>Nu este selectat niciun segment.

Faceți clic pe o porțiune de text marcată sau apăsați J și K pentru a trece de la un segment la altul; Tab parcurge segmentele suprapuse.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_combo.py"/>
        <source>{name} (retired)</source>
        <translation>{name} (retrasă)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_model.py"/>
        <source>Layer {name}</source>
        <translation>Stratul {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_model.py"/>
        <source>{name}, key {keys}</source>
        <translation>{name}, tasta {keys}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_model.py"/>
        <source>{name}, partly hidden</source>
        <translation>{name}, ascuns parțial</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_model.py"/>
        <source>{name}, hidden</source>
        <translation>{name}, ascuns</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_tree.py"/>
        <source>Show the spans of “{name}” again (H)</source>
        <translation>Afișează din nou segmentele „{name}” (H)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_tree.py"/>
        <source>Hide the spans of “{name}” (H)</source>
        <translation>Ascunde segmentele „{name}” (H)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_tree.py"/>
        <source>Only these: Shift+H, or Shift and a click</source>
        <translation>Numai acestea: Shift+H sau Shift și clic</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>{count} labels hidden</source>
        <extracomment>Of one: {count} label hidden</extracomment>
        <translation>
            <numerusform>{count} etichetă ascunsă</numerusform>
            <numerusform>{count} etichete ascunse</numerusform>
            <numerusform>{count} de etichete ascunse</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>Find a label</source>
        <translation>Caută o etichetă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>Label palette</source>
        <translation>Paleta de etichete</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/quote_view.py"/>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Search all articles: words, “a phrase”</source>
        <translation>Caută în toate articolele: cuvinte, „o expresie”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Search all articles</source>
        <translation>Caută în toate articolele</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Progress of the search index</source>
        <translation>Progresul indexului de căutare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Reading all articles: %p%</source>
        <translation>Se citesc toate articolele: %p%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Too many words are like this: type more letters.</source>
        <translation>Prea multe cuvinte se potrivesc: scrieți mai multe litere.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Found in more than {count} articles</source>
        <extracomment>Of one: Found in more than {count} article</extracomment>
        <translation>
            <numerusform>Găsit în peste {count} articol</numerusform>
            <numerusform>Găsit în peste {count} articole</numerusform>
            <numerusform>Găsit în peste {count} de articole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Found in {count} articles</source>
        <extracomment>Of one: Found in {count} article</extracomment>
        <translation>
            <numerusform>Găsit în {count} articol</numerusform>
            <numerusform>Găsit în {count} articole</numerusform>
            <numerusform>Găsit în {count} de articole</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/several_field.py"/>
        <source>add…</source>
        <translation>adaugă…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/several_field.py"/>
        <source>Remove {value}</source>
        <translation>Elimină {value}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Entity</source>
        <translation>Entitate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Your own id of who or what it is, the same in every article.</source>
        <translation>Identificatorul propriu al persoanei sau al lucrului, același în toate articolele.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Go to</source>
        <translation>Mergi la segment</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <location filename="../../annotator/ui/panels/text_fields.py"/>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>By {who}, {origin}</source>
        <translation>Creat de {who}, {origin}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Created {time}</source>
        <translation>Creat la {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Changed {time}</source>
        <translation>Modificat la {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/text_fields.py"/>
        <source>Ctrl+Enter or Esc: keep and go back to the article</source>
        <translation>Ctrl+Enter sau Esc: păstrează și revine la articol</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/value_fields.py"/>
        <source>span or words</source>
        <translation>segment sau cuvinte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/paragraph_language.py"/>
        <source>paragraph in {language}</source>
        <translation>paragraf în limba {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/popup.py"/>
        <source>Give a label</source>
        <translation>Atribuie o etichetă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/popup.py"/>
        <source>Esc closes, Backspace goes back</source>
        <translation>Esc închide, Backspace merge înapoi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/popup.py"/>
        <source>Esc closes</source>
        <translation>Esc închide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{articles} · {done} done ({share}) · {left} left · {spans}</source>
        <translation>{articles} · finalizate: {done} ({share}) · rămase: {left} · {spans}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{count} · {share}</source>
        <translation>{count} · {share}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{done} of {total} done · {left} left</source>
        <translation>finalizate: {done} din {total} · rămase: {left}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>others</source>
        <extracomment>Other annotators</extracomment>
        <translation>alții</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>Something found</source>
        <translation>S-a găsit ceva</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{layer}, all labels</source>
        <translation>{layer}, toate etichetele</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>not read yet</source>
        <comment>for a layer</comment>
        <translation>necitit încă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{read} read · nothing found in {nothing}</source>
        <translation>citite: {read} · fără rezultate: {nothing}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{count} articles done</source>
        <extracomment>Of one: {count} article done</extracomment>
        <translation>
            <numerusform>{count} articol finalizat</numerusform>
            <numerusform>{count} articole finalizate</numerusform>
            <numerusform>{count} de articole finalizate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>All articles</source>
        <translation>Toate articolele</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>all</source>
        <translation>toate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Layer</source>
        <extracomment>Articles that were read for a layer</extracomment>
        <translation>Strat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Read</source>
        <extracomment>Articles that were read for a layer</extracomment>
        <translation>Citite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Articles done</source>
        <translation>Articole finalizate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progressing.py"/>
        <source>The list shows: {what}</source>
        <translation>Lista arată: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>New project</source>
        <translation>Proiect nou</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Open project</source>
        <translation>Deschide un proiect</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Import files</source>
        <translation>Importă fișiere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Import a folder</source>
        <translation>Importă un dosar</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Begin or cancel the import that is being looked at first.</source>
        <translation>Porniți mai întâi importul aflat în examinare sau renunțați la el.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Importing…</source>
        <translation>Se importă…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>What the import found</source>
        <translation>Rezultatele importului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Exporting…</source>
        <translation>Se exportă…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Exported {count} articles to {path}</source>
        <extracomment>Of one: Exported {count} article to {path}</extracomment>
        <translation>
            <numerusform>S-a exportat {count} articol în {path}</numerusform>
            <numerusform>S-au exportat {count} articole în {path}</numerusform>
            <numerusform>S-au exportat {count} de articole în {path}</numerusform>
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
        <translation>Fiecare caz este trecut în {path}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>What the export could not carry</source>
        <translation>Ce nu a putut cuprinde exportul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Articole ({patterns});;Toate fișierele (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Imported {imported}, skipped {skipped} that were there already, failed {failed}.</source>
        <translation>Importate: {imported}, omise pentru că existau deja: {skipped}, eșuate: {failed}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>{said} Spans added to articles that were there: {added}.</source>
        <translation>{said} Segmente adăugate la articole existente: {added}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading.py"/>
        <source>There is no further span in this direction.</source>
        <translation>În această direcție nu mai există niciun segment.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>{share} of the shorter text stands in the other</source>
        <translation>{share} din textul mai scurt apare și în celălalt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both are from the same day</source>
        <translation>ambele sunt din aceeași zi</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>{count} days apart</source>
        <extracomment>Of one: {count} day apart</extracomment>
        <translation>
            <numerusform>la o zi distanță</numerusform>
            <numerusform>la {count} zile distanță</numerusform>
            <numerusform>la {count} de zile distanță</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>one is from {day}, the day that the other names</source>
        <translation>unul este din {day}, ziua menționată de celălalt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both give the day {days}</source>
        <translation>ambele indică ziua {days}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both name {names}</source>
        <translation>ambele menționează {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both speak of {places}</source>
        <translation>ambele vorbesc despre {places}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both give the number {numbers}</source>
        <translation>ambele conțin numărul {numbers}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>{some} and {count} more</source>
        <translation>{some} și încă {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>{some} and {last}</source>
        <translation>{some} și {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Recent projects</source>
        <translation>Proiecte recente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Unpin</source>
        <translation>Anulează fixarea</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Pin to the top</source>
        <translation>Fixează în partea de sus</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Remove from the list</source>
        <translation>Elimină din listă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <source>{name} · pinned</source>
        <translation>{name} · fixat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <source>{name} · pinned, not there</source>
        <translation>{name} · fixat, lipsește</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <source>{name} · not there</source>
        <translation>{name} · lipsește</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_menu.py"/>
        <source>Open &amp;recent</source>
        <translation>Proiecte &amp;recente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_menu.py"/>
        <source>No project was opened yet</source>
        <translation>Nu a fost deschis încă niciun proiect</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/refusal.py"/>
        <source>Annotator does not start</source>
        <translation>Annotator nu pornește</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>A damaged project</source>
        <translation>Proiect deteriorat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Progress of the repair</source>
        <translation>Progresul reparării</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Report of the repair</source>
        <translation>Raportul reparării</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Repair into a new file…</source>
        <translation>Repară într-un fișier nou…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Open the new project</source>
        <translation>Deschide proiectul nou</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Not now</source>
        <translation>Nu acum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>{name} is damaged</source>
        <translation>{name} este deteriorat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>What it still gives can be put into a new project file, with a report of what was lost. The damaged file is only read: it stays as it is.</source>
        <translation>Ce se mai poate citi din el poate fi pus într-un fișier de proiect nou, cu un raport despre ce s-a pierdut. Fișierul deteriorat este doar citit: rămâne așa cum este.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>{name} was made</source>
        <translation>{name} a fost creat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Read what could be repaired, and keep the damaged file.</source>
        <translation>Citiți ce s-a putut repara și păstrați fișierul deteriorat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>{name} is damaged. File ▸ Close project: the start page offers a repair.</source>
        <translation>{name} este deteriorat. Fișier ▸ Închide proiectul: pagina de start propune repararea lui.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Repair into a new file</source>
        <translation>Repară într-un fișier nou</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Reading the damaged file: {count} rows</source>
        <extracomment>Of one: Reading the damaged file: {count} row</extracomment>
        <translation>
            <numerusform>Se citește fișierul deteriorat: {count} rând</numerusform>
            <numerusform>Se citește fișierul deteriorat: {count} rânduri</numerusform>
            <numerusform>Se citește fișierul deteriorat: {count} de rânduri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Doing again what the log says: {count} changes</source>
        <extracomment>Of one: Doing again what the log says: {count} change</extracomment>
        <translation>
            <numerusform>Se refac modificările din jurnal: {count} modificare</numerusform>
            <numerusform>Se refac modificările din jurnal: {count} modificări</numerusform>
            <numerusform>Se refac modificările din jurnal: {count} de modificări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Taking over from the tables: {count} changes</source>
        <extracomment>Of one: Taking over from the tables: {count} change</extracomment>
        <translation>
            <numerusform>Se preiau datele din tabele: {count} modificare</numerusform>
            <numerusform>Se preiau datele din tabele: {count} modificări</numerusform>
            <numerusform>Se preiau datele din tabele: {count} de modificări</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Checking the new file…</source>
        <translation>Se verifică noul fișier…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>A mistake in the program stopped the repair.</source>
        <translation>O eroare a programului a întrerupt repararea.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>On</source>
        <translation>Activat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>Off</source>
        <translation>Dezactivat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>Choose: {name}</source>
        <translation>Alege: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>{count} keys are not the default</source>
        <extracomment>Of one: 1 key is not the default</extracomment>
        <translation>
            <numerusform>1 tastă diferă de cea implicită</numerusform>
            <numerusform>{count} taste diferă de cele implicite</numerusform>
            <numerusform>{count} de taste diferă de cele implicite</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>All by default</source>
        <translation>Toate implicite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_pages.py"/>
        <source>Defaults for all of “{group}”</source>
        <translation>Valori implicite pentru tot grupul „{group}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_pages.py"/>
        <source>No setting has “{words}” in it.</source>
        <translation>Nicio setare nu conține „{words}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_row.py"/>
        <source>Default: {name}</source>
        <translation>Implicit: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/side_windows.py"/>
        <source>Your spans carry the name {name} from now on.</source>
        <translation>De acum înainte, segmentele poartă numele {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/side_windows.py"/>
        <source>Select a span, or a label in the palette, to see what it means.</source>
        <translation>Selectați un segment sau o etichetă din paletă pentru a vedea ce înseamnă.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Projects that you open will be listed here.</source>
        <translation>Proiectele pe care le deschideți vor apărea aici.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Read the same news in several languages side by side, and mark entities, claims and framing. Everything stays in one file on this computer.</source>
        <translation>Citiți aceleași știri în mai multe limbi, în paralel, și marcați entități, afirmații și încadrări. Totul rămâne într-un singur fișier, pe acest calculator.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Where everything lies</source>
        <translation>Unde se află datele</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Try the sample project</source>
        <translation>Încearcă proiectul demonstrativ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>A short tour through the sample project, which you can leave at any moment. Help ▸ Show me around begins it again.</source>
        <translation>Un tur scurt al proiectului demonstrativ, pe care îl puteți părăsi oricând. Ajutor ▸ Turul programului îl reia.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/starting.py"/>
        <source>{folder} cannot be shown: is it there?</source>
        <translation>{folder} nu poate fi afișat: mai există?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Spans of the article</source>
        <translation>Segmentele articolului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Place of the caret</source>
        <translation>Poziția cursorului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Saved state</source>
        <translation>Starea salvării</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Read-only</source>
        <translation>Doar în citire</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Saved · {time}</source>
        <translation>Salvat · {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <location filename="../../annotator/ui/workspace.py"/>
        <source>Select some text first, or a span to change its label.</source>
        <translation>Selectați mai întâi o porțiune de text sau un segment căruia să îi schimbați eticheta.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <source>No label was given yet.</source>
        <translation>Nu a fost atribuită încă nicio etichetă.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <source>Select a span first.</source>
        <translation>Selectați mai întâi un segment.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <source>Deleted {label}: {quote}. Undo brings it back.</source>
        <translation>Șters: {label}: {quote}. Anularea îl readuce.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <source>The border cannot go further.</source>
        <translation>Marginea nu poate fi mutată mai departe.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/telling.py"/>
        <source>Line {line} · character {caret}</source>
        <translation>Rândul {line} · caracterul {caret}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/telling.py"/>
        <source>{count} selected · {place}</source>
        <extracomment>Of one: {count} selected · {place}</extracomment>
        <translation>
            <numerusform>{count} selectat · {place}</numerusform>
            <numerusform>{count} selectate · {place}</numerusform>
            <numerusform>{count} selectate · {place}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/together.py"/>
        <source>Select a span first, to find it in the other panes.</source>
        <translation>Selectați mai întâi un segment, pentru a-l găsi în celelalte panouri.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/together.py"/>
        <source>There is no other pane with an article.</source>
        <translation>Nu există alt panou cu un articol.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>Leave the tour</source>
        <translation>Părăsește turul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>Done</source>
        <comment>tour</comment>
        <translation>Terminat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>{number} of {count}</source>
        <translation>{number} din {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>The list of articles</source>
        <translation>Lista de articole</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>All articles of the project stand here, with their language, date and how far you are. Type above it to narrow it. Return opens an article, Ctrl+Return opens it beside the others.</source>
        <translation>Aici se află toate articolele proiectului, cu limba, data și progresul la fiecare. Scrieți deasupra listei pentru a o restrânge. Enter deschide un articol, Ctrl+Enter îl deschide lângă celelalte.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Side by side</source>
        <translation>În paralel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>These two articles report the same event, in Hungarian and in Romanian. Up to four stand beside each other; {next} goes to the next one, and {together} lets them scroll together.</source>
        <translation>Aceste două articole relatează același eveniment, în maghiară și în română. Pot sta alături până la patru articole; {next} trece la următorul, iar {together} le derulează împreună.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Now you: drag the mouse across a name in the left article, or press Space on a word. Then press {person} if it is a person, {organisation} if it is an organisation, or choose a label on the right. {here} brings the keyboard to this card.</source>
        <translation>Acum este rândul dumneavoastră: trageți mouse-ul peste un nume din articolul din stânga sau apăsați Spațiu pe un cuvânt. Apoi apăsați {person} dacă este o persoană, {organisation} dacă este o organizație sau alegeți o etichetă în dreapta. {here} aduce tastatura la această casetă.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>A name is selected with the mouse or with Space, and one key labels it. At the moment this project can only be read, because it is open elsewhere.</source>
        <translation>Un nume se selectează cu mouse-ul sau cu tasta Spațiu și se etichetează cu o singură tastă. Pe moment acest proiect poate fi doar citit, pentru că este deschis în altă parte.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Select, and press one key</source>
        <translation>Selectați și apăsați o tastă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Everything can be undone</source>
        <translation>Totul poate fi anulat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Press {undo} to take your last step back, and {redo} to do it again. Every step is saved at once, and can be undone tomorrow too.</source>
        <translation>Apăsați {undo} pentru a anula ultimul pas și {redo} pentru a-l reface. Fiecare pas este salvat imediat și poate fi anulat și mâine.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>What belongs together</source>
        <translation>Articole corelate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Articles on the same event are found and listed here. {search} searches all articles at once, in every script, whatever the case and the accents.</source>
        <translation>Articolele despre același eveniment sunt găsite și listate aici. {search} caută în toate articolele deodată, în orice scriere, indiferent de majuscule și de diacritice.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Take it with you</source>
        <translation>Exportați rezultatele</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>File ▸ Export… ({export}) writes JSONL and many other formats, for all articles or some of them. F1 says what a label means, and ? shows all keys.</source>
        <translation>Fișier ▸ Exportă… ({export}) scrie JSONL și multe alte formate, pentru toate articolele sau pentru o parte din ele. F1 explică eticheta, iar ? arată toate tastele rapide.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>a key of your own</source>
        <translation>o tastă proprie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/touring.py"/>
        <source>The tour is over. Help ▸ Show me around begins it again, whenever you like.</source>
        <translation>Turul s-a încheiat. Ajutor ▸ Turul programului îl reia oricând doriți.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/undoing.py"/>
        <source>Undo has come to an import. Ask once more to take that back too.</source>
        <translation>Anularea a ajuns la un import. Dați comanda încă o dată pentru a-l anula și pe acesta.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/undoing.py"/>
        <source>Undone: {act}</source>
        <translation>Anulat: {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/undoing.py"/>
        <source>Done again: {act}</source>
        <translation>Refăcut: {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/undoing.py"/>
        <source>(nothing older: the project was made smaller)</source>
        <translation>(nimic mai vechi: proiectul a fost compactat)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>New projects</source>
        <translation>Proiecte noi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Logs</source>
        <translation>Jurnale</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Change…</source>
        <translation>Modifică…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Change: {name}</source>
        <translation>Modifică: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Show in the file manager: {name}</source>
        <translation>Arată în managerul de fișiere: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>In a folder beside each project</source>
        <translation>Într-un dosar lângă fiecare proiect</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>None are made by themselves</source>
        <translation>Nu se face nicio copie automat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>adding {detail}</source>
        <translation>adăugarea etichetei {detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the label to {detail}</source>
        <translation>schimbarea etichetei în {detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>moving a border</source>
        <translation>mutarea unei margini</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the confidence</source>
        <translation>încrederea</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the entity</source>
        <translation>entitatea</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the attribute {detail}</source>
        <translation>atributul {detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>deleting a span</source>
        <translation>ștergerea unui segment</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the import</source>
        <translation>importul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>removing an article</source>
        <translation>eliminarea unui articol</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the title</source>
        <translation>schimbarea titlului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the language</source>
        <translation>schimbarea limbii</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the date</source>
        <translation>schimbarea datei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the source</source>
        <translation>schimbarea sursei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the address</source>
        <translation>schimbarea adresei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the author</source>
        <translation>schimbarea autorului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the event</source>
        <translation>schimbarea evenimentului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the topics</source>
        <translation>schimbarea temelor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as new</source>
        <translation>marcarea ca nou</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as in progress</source>
        <translation>marcarea ca fiind în lucru</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as done</source>
        <translation>marcarea ca finalizat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as skipped</source>
        <translation>marcarea ca omis</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>having read for entities</source>
        <translation>citirea pentru entități</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>having read for claims</source>
        <translation>citirea pentru afirmații</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>having read for framing</source>
        <translation>citirea pentru încadrare</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking regions</source>
        <translation>marcarea zonelor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as body</source>
        <translation>marcarea ca text de corp</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as boilerplate</source>
        <translation>marcarea ca text auxiliar</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as header</source>
        <translation>marcarea ca antet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as title</source>
        <translation>marcarea ca titlu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as caption</source>
        <translation>marcarea ca legendă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as byline</source>
        <translation>marcarea ca semnătură</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as body in other articles</source>
        <translation>marcarea ca text de corp în alte articole</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as boilerplate in other articles</source>
        <translation>marcarea ca text auxiliar în alte articole</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as header in other articles</source>
        <translation>marcarea ca antet în alte articole</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as title in other articles</source>
        <translation>marcarea ca titlu în alte articole</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as caption in other articles</source>
        <translation>marcarea ca legendă în alte articole</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as byline in other articles</source>
        <translation>marcarea ca semnătură în alte articole</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking repeated lines</source>
        <translation>marcarea rândurilor repetate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the label of the article</source>
        <translation>eticheta articolului</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>linking spans</source>
        <translation>legarea unor segmente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>taking a link away</source>
        <translation>eliminarea unei legături</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>rejecting a pair</source>
        <translation>respingerea unei perechi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the labels of {detail}</source>
        <translation>schimbarea etichetelor pentru {detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the repair</source>
        <translation>repararea</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>New</source>
        <extracomment>The status of an article for an annotator</extracomment>
        <translation>Nou</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>In progress</source>
        <extracomment>The status of an article for an annotator</extracomment>
        <translation>În lucru</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Done</source>
        <extracomment>The status of an article for an annotator</extracomment>
        <translation>Finalizat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Skipped</source>
        <extracomment>The status of an article for an annotator</extracomment>
        <translation>Omis</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/wording.py"/>
        <source>{count} articles</source>
        <extracomment>Of one: {count} article</extracomment>
        <translation>
            <numerusform>{count} articol</numerusform>
            <numerusform>{count} articole</numerusform>
            <numerusform>{count} de articole</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Body</source>
        <translation>Corp</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Not body: boilerplate</source>
        <translation>Text auxiliar, nu corp</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Header: date, section, topics</source>
        <translation>Antet: dată, rubrică, teme</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>The title</source>
        <translation>Titlul</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Caption or credit of a picture</source>
        <translation>Legendă sau credit foto</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Byline: author or source</source>
        <translation>Semnătură: autor sau sursă</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>{language}, sure to {sure} % only</source>
        <translation>{language}, sigur doar în proporție de {sure} %</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>manual</source>
        <extracomment>How a span was made: by a person, in this program</extracomment>
        <translation>manual</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>dropped</source>
        <extracomment>What became of spans that a format cannot hold: left out</extracomment>
        <translation>omise</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>snapped</source>
        <extracomment>What became of spans that a format cannot hold: moved to the edges of tokens</extracomment>
        <translation>aliniate la tokenuri</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>merged</source>
        <extracomment>What became of spans that a format cannot hold: made one with others</extracomment>
        <translation>îmbinate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>mapped</source>
        <extracomment>What became of spans that a format cannot hold: given a coarser label</extracomment>
        <translation>convertite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/workspace.py"/>
        <source>There is no further article in the list.</source>
        <translation>În listă nu mai există niciun articol.</translation>
    </message>
</context>
<context>
    <name>scheme</name>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claims</source>
        <extracomment>title of the scheme claim</extracomment>
        <translation>Afirmații</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What the article, or somebody in it, asserts to be so, and the grounds given for it. Mark the words that carry the assertion, not the words that say who made it; a quotation broken by its attribution is one span of two ranges.</source>
        <extracomment>description of the scheme claim</extracomment>
        <translation>Ce susține articolul, sau cineva citat în el, că este adevărat și temeiurile aduse în sprijin. Marcați cuvintele care poartă afirmația, nu pe cele care spun cine a făcut-o; un citat întrerupt de atribuire este un singur segment cu două intervale.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claim</source>
        <extracomment>claim: name of the label Claim</extracomment>
        <translation>Afirmație</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>A statement that something is, was or will be so, on which a reader could ask “is that true?” or “do you agree?”. Mark the shortest stretch that says it in full, usually one clause, and leave the attribution outside (“the minister said that …”). Two assertions joined by “and” are two claims; questions and greetings are none.</source>
        <extracomment>claim: definition of the label Claim</extracomment>
        <translation>Un enunț conform căruia ceva este, a fost sau va fi într-un anumit fel și în privința căruia cititorul ar putea întreba „este adevărat?” sau „sunteți de acord?”. Marcați cea mai scurtă porțiune care îl exprimă complet, de obicei o propoziție, și lăsați atribuirea în afară („ministrul a spus că…”). Două afirmații legate prin „și” sunt două segmente; întrebările și saluturile nu sunt afirmații.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The ministry said that [[eleven barges passed the lock on Monday]].</source>
        <extracomment>claim: example of the label Claim</extracomment>
        <translation>Ministerul a anunțat că [[unsprezece barje au trecut luni prin ecluză]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Premise</source>
        <extracomment>claim: name of the label Premise</extracomment>
        <translation>Premisă</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>A stretch offered as a ground for or against a claim in the same article: a figure, an observation, a precedent. Mark the ground itself without the connecting word (“because”, “since”), and link the claim to it. If nothing in the article rests on it, it is a plain claim.</source>
        <extracomment>claim: definition of the label Premise</extracomment>
        <translation>O porțiune oferită ca temei pentru sau împotriva unei afirmații din același articol: o cifră, o observație, un precedent. Marcați temeiul propriu-zis, fără cuvântul de legătură („pentru că”, „întrucât”), și legați afirmația de el. Dacă nimic din articol nu se sprijină pe el, este o simplă afirmație.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The truce will not last, because [[both armies have kept their guns on the bank]].</source>
        <extracomment>claim: example of the label Premise</extracomment>
        <translation>Armistițiul nu va dura, pentru că [[ambele armate și-au lăsat tunurile pe mal]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Type</source>
        <extracomment>claim: title of the attribute claim_type</extracomment>
        <translation>Tip</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What kind of assertion it is. Choose by what would have to be checked.</source>
        <extracomment>claim: help of the attribute claim_type</extracomment>
        <translation>Ce fel de afirmație este. Alegeți după ce ar trebui verificat.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>event or fact</source>
        <extracomment>claim: name of the value factual_event of the attribute claim_type</extracomment>
        <translation>eveniment sau fapt</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Something happened or is the case.</source>
        <extracomment>claim: help of the value factual_event of the attribute claim_type</extracomment>
        <translation>Ceva s-a întâmplat sau este așa.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>quantity</source>
        <extracomment>claim: name of the value quantity of the attribute claim_type</extracomment>
        <translation>cantitate</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>A number, share, date, rank or comparison is the point.</source>
        <extracomment>claim: help of the value quantity of the attribute claim_type</extracomment>
        <translation>Esențial este un număr, o pondere, o dată, un rang sau o comparație.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>cause</source>
        <extracomment>claim: name of the value causal of the attribute claim_type</extracomment>
        <translation>cauză</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>One thing brought about another.</source>
        <extracomment>claim: help of the value causal of the attribute claim_type</extracomment>
        <translation>Un lucru a provocat alt lucru.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>who said what</source>
        <extracomment>claim: name of the value quote_attribution of the attribute claim_type</extracomment>
        <translation>cine ce a spus</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The point is that a person or body said or wrote it.</source>
        <extracomment>claim: help of the value quote_attribution of the attribute claim_type</extracomment>
        <translation>Esențial este că o persoană sau o instituție a spus ori a scris acel lucru.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>law or rule</source>
        <extracomment>claim: name of the value law_or_rule of the attribute claim_type</extracomment>
        <translation>lege sau regulă</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What a law, treaty or rule demands or allows.</source>
        <extracomment>claim: help of the value law_or_rule of the attribute claim_type</extracomment>
        <translation>Ce impune ori ce permite o lege, un tratat sau o regulă.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>prediction</source>
        <extracomment>claim: name of the value prediction of the attribute claim_type</extracomment>
        <translation>predicție</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What will or would happen.</source>
        <extracomment>claim: help of the value prediction of the attribute claim_type</extracomment>
        <translation>Ce se va întâmpla sau s-ar întâmpla.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>position or opinion</source>
        <extracomment>claim: name of the value position of the attribute claim_type</extracomment>
        <translation>poziție sau opinie</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What ought to be, or how something is to be judged.</source>
        <extracomment>claim: help of the value position of the attribute claim_type</extracomment>
        <translation>Cum ar trebui să fie ceva sau cum trebuie judecat.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>other</source>
        <extracomment>claim: name of the value other of the attribute claim_type</extracomment>
        <translation>altul</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>None of these; say what in the note.</source>
        <extracomment>claim: help of the value other of the attribute claim_type</extracomment>
        <translation>Niciunul dintre acestea; precizați în notă.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Verifiable</source>
        <extracomment>claim: title of the attribute verifiable</extracomment>
        <translation>Verificabilă</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Could somebody with access to public sources show it to be right or wrong? Judgements of taste and mere hopes: no.</source>
        <extracomment>claim: help of the attribute verifiable</extracomment>
        <translation>Ar putea cineva cu acces la surse publice să arate că este adevărată sau falsă? Judecățile de gust și simplele speranțe: nu.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>yes</source>
        <extracomment>claim: name of the value yes of the attribute verifiable; claim: name of the value yes of the attribute check_worthy</extracomment>
        <translation>da</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>no</source>
        <extracomment>claim: name of the value no of the attribute verifiable; claim: name of the value no of the attribute check_worthy</extracomment>
        <translation>nu</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>unsure</source>
        <extracomment>claim: name of the value unsure of the attribute verifiable; claim: name of the value unsure of the attribute check_worthy</extracomment>
        <translation>nesigur</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Worth checking</source>
        <extracomment>claim: title of the attribute check_worthy</extracomment>
        <translation>Merită verificată</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Would it matter to the public if it were false?</source>
        <extracomment>claim: help of the attribute check_worthy</extracomment>
        <translation>Ar conta pentru public dacă ar fi falsă?</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claimer</source>
        <extracomment>claim: title of the attribute claimer</extracomment>
        <translation>Emitentul afirmației</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Who stands behind the assertion: link the entity span, write the name, or write “author” when the article speaks in its own voice. Empty means that nobody has looked yet.</source>
        <extracomment>claim: help of the attribute claimer</extracomment>
        <translation>Cine își asumă afirmația: legați segmentul entității, scrieți numele sau scrieți „autor” când articolul vorbește în nume propriu. Gol înseamnă că nimeni nu s-a uitat încă.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>About</source>
        <extracomment>claim: title of the attribute claim_object</extracomment>
        <translation>Despre</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What or whom the assertion is about: link the entity span or write it.</source>
        <extracomment>claim: help of the attribute claim_object</extracomment>
        <translation>La ce sau la cine se referă afirmația: legați segmentul entității sau scrieți.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claimer’s stance</source>
        <extracomment>claim: title of the attribute claimer_stance</extracomment>
        <translation>Atitudinea emitentului</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What the claimer does with the content.</source>
        <extracomment>claim: help of the attribute claimer_stance</extracomment>
        <translation>Ce face emitentul cu conținutul afirmației.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>affirms</source>
        <extracomment>claim: name of the value affirms of the attribute claimer_stance</extracomment>
        <translation>susține</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Says that it is so.</source>
        <extracomment>claim: help of the value affirms of the attribute claimer_stance</extracomment>
        <translation>Spune că este așa.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>refutes</source>
        <extracomment>claim: name of the value refutes of the attribute claimer_stance</extracomment>
        <translation>respinge</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Says that it is not so.</source>
        <extracomment>claim: help of the value refutes of the attribute claimer_stance</extracomment>
        <translation>Spune că nu este așa.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>reports</source>
        <extracomment>claim: name of the value reports of the attribute claimer_stance</extracomment>
        <translation>relatează</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Passes it on without taking a side.</source>
        <extracomment>claim: help of the value reports of the attribute claimer_stance</extracomment>
        <translation>O transmite fără a lua poziție.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>questions</source>
        <extracomment>claim: name of the value questions of the attribute claimer_stance</extracomment>
        <translation>pune la îndoială</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Raises doubt about it.</source>
        <extracomment>claim: help of the value questions of the attribute claimer_stance</extracomment>
        <translation>Ridică îndoieli asupra ei.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>In plain words</source>
        <extracomment>claim: title of the attribute normalized</extracomment>
        <translation>Reformulare clară</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The assertion as one sentence that can be understood without the article: names for pronouns, dates for “yesterday”, no added judgement.</source>
        <extracomment>claim: help of the attribute normalized</extracomment>
        <translation>Afirmația ca o singură propoziție, inteligibilă fără articol: nume în loc de pronume, date în loc de „ieri”, fără judecăți adăugate.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Language of it</source>
        <extracomment>claim: title of the attribute normalized_language</extracomment>
        <translation>Limba reformulării</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Two-letter code of the language the plain sentence is written in, such as en. Leave empty when it is the language of the article.</source>
        <extracomment>claim: help of the attribute normalized_language</extracomment>
        <translation>Codul de două litere al limbii în care este scrisă propoziția, de exemplu en. Lăsați gol dacă este limba articolului.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claim key</source>
        <extracomment>claim: title of the attribute claim_key</extracomment>
        <translation>Cheia afirmației</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>A short name that the same assertion carries in every article, in any language, for example lodva-truce-length.</source>
        <extracomment>claim: help of the attribute claim_key</extracomment>
        <translation>Un nume scurt pe care aceeași afirmație îl poartă în orice articol, în orice limbă, de exemplu lodva-truce-length.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Quotation</source>
        <extracomment>claim: title of the attribute quote</extracomment>
        <translation>Citat</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Whether the words are given as somebody’s speech.</source>
        <extracomment>claim: help of the attribute quote</extracomment>
        <translation>Dacă vorbele sunt redate ca spuse de cineva.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>direct</source>
        <extracomment>claim: name of the value direct of the attribute quote</extracomment>
        <translation>direct</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Inside quotation marks, word for word.</source>
        <extracomment>claim: help of the value direct of the attribute quote</extracomment>
        <translation>Între ghilimele, cuvânt cu cuvânt.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>indirect</source>
        <extracomment>claim: name of the value indirect of the attribute quote</extracomment>
        <translation>indirect</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Retold in the words of the article.</source>
        <extracomment>claim: help of the value indirect of the attribute quote</extracomment>
        <translation>Redat cu cuvintele articolului.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>none</source>
        <extracomment>claim: name of the value none of the attribute quote</extracomment>
        <translation>fără citat</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The article’s own statement.</source>
        <extracomment>claim: help of the value none of the attribute quote</extracomment>
        <translation>Enunțul propriu al articolului.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Evidence</source>
        <extracomment>claim: title of the attribute evidence</extracomment>
        <translation>Dovezi</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The premises in this article that speak for or against the claim; one entry each.</source>
        <extracomment>claim: help of the attribute evidence</extracomment>
        <translation>Premisele din acest articol care vorbesc pentru sau împotriva afirmației; câte o intrare pentru fiecare.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Relation</source>
        <extracomment>claim: title of the attribute relation</extracomment>
        <translation>Relație</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Whether the premise speaks for the claim that links to it or against it.</source>
        <extracomment>claim: help of the attribute relation</extracomment>
        <translation>Dacă premisa vorbește pentru afirmația legată de ea sau împotriva acesteia.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>supports</source>
        <extracomment>claim: name of the value supports of the attribute relation</extracomment>
        <translation>sprijină</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Makes the claim more credible.</source>
        <extracomment>claim: help of the value supports of the attribute relation</extracomment>
        <translation>Face afirmația mai credibilă.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>attacks</source>
        <extracomment>claim: name of the value attacks of the attribute relation</extracomment>
        <translation>contrazice</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Makes the claim less credible.</source>
        <extracomment>claim: help of the value attacks of the attribute relation</extracomment>
        <translation>Face afirmația mai puțin credibilă.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Verdict</source>
        <extracomment>claim: title of the attribute verdict</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The result of a fact check, filled by an import. Annotators leave it alone.</source>
        <extracomment>claim: help of the attribute verdict</extracomment>
        <translation>Rezultatul unei verificări a faptelor, completat de un import. Adnotatorii nu îl modifică.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Entities</source>
        <extracomment>title of the scheme entity</extracomment>
        <translation>Entități</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Who and what the article names: people, peoples, organisations, places, happenings, works and weapons. Mark the whole name, as short as it can stand and without quotation marks; a name inside another name gets its own span. Case endings written in one word with the name belong to it.</source>
        <extracomment>description of the scheme entity</extracomment>
        <translation>Pe cine și ce numește articolul: persoane, popoare, organizații, locuri, evenimente, opere și arme. Marcați numele întreg, în forma cea mai scurtă în care se poate folosi, fără ghilimele; un nume aflat în interiorul altui nume primește propriul segment. Desinențele și articolul hotărât scrise legat de nume fac parte din el.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Person</source>
        <extracomment>entity: name of the label PER</extracomment>
        <translation>Persoană</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named human being, real or invented, by full name, surname, first name or nickname. Mark the name without title or office (“President”, “General”). People meant as members of a nation, creed or party are NORP.</source>
        <extracomment>entity: definition of the label PER</extracomment>
        <translation>O ființă umană numită, reală sau inventată, prin nume complet, nume de familie, prenume sau poreclă. Marcați numele fără titlu sau funcție („președintele”, „generalul”). Oamenii priviți ca membri ai unei națiuni, ai unei confesiuni sau ai unui partid sunt NORP.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>At dusk President [[Mirela Dosan]] telephoned the harbour master herself.</source>
        <extracomment>entity: example of the label PER</extracomment>
        <translation>În amurg, președinta [[Mirela Dosan]] l-a sunat personal pe căpitanul portului.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>People, creed or political camp</source>
        <extracomment>entity: name of the label NORP</extracomment>
        <translation>Popor, confesiune sau tabără politică</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A nationality, ethnic or religious community or political following, as a noun for its members or as the adjective made from it. Mark only that word, not the noun it describes. The country itself is GPE and the party as an institution is ORG.</source>
        <extracomment>entity: definition of the label NORP</extracomment>
        <translation>O naționalitate, o comunitate etnică ori religioasă sau adepții unei orientări politice, ca substantiv pentru membrii ei sau ca adjectiv format de la acesta. Marcați numai acel cuvânt, nu și substantivul pe care îl determină. Țara însăși este GPE, iar partidul ca instituție este ORG.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The [[Carvanian]] delegation left the table before coffee was served.</source>
        <extracomment>entity: example of the label NORP</extracomment>
        <translation>Delegația [[carvană]] s-a ridicat de la masă înainte de cafea.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Organisation</source>
        <extracomment>entity: name of the label ORG</extracomment>
        <translation>Organizație</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named body with members or staff: government office, party, company, alliance, court, newsroom. Mark the full name; an abbreviation in brackets after it is a second span. Armed units are MIL, the building is FAC, and a newspaper as a thing one reads is PRO.</source>
        <extracomment>entity: definition of the label ORG</extracomment>
        <translation>O instituție numită, cu membri sau angajați: autoritate publică, partid, companie, alianță, instanță, redacție. Marcați numele complet; abrevierea dintre paranteze de după el este un al doilea segment. Unitățile înarmate sunt MIL, clădirea este FAC, iar ziarul ca publicație pe care o citim este PRO.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Inspectors of the [[Tarva Commission]] may board every barge.</source>
        <extracomment>entity: example of the label ORG</extracomment>
        <translation>Inspectorii [[Comisiei Tarva]] pot urca la bordul oricărei barje.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Armed force</source>
        <extracomment>entity: name of the label MIL</extracomment>
        <translation>Forță armată</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named army, service, unit, militia or armed wing. Mark number and kind of unit when they are part of the name. A defence ministry is ORG; the arms a unit carries are WEA.</source>
        <extracomment>entity: definition of the label MIL</extracomment>
        <translation>O armată, o categorie de forțe, o unitate, o miliție sau o aripă armată care are nume. Marcați și numărul și tipul unității când fac parte din nume. Ministerul apărării este ORG; armele unei unități sunt WEA.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Two companies of the [[7th River Brigade]] were pulled back behind the dyke.</source>
        <extracomment>entity: example of the label MIL</extracomment>
        <translation>Două companii ale [[Brigăzii 7 Fluviale]] au fost retrase în spatele digului.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Country, region or town</source>
        <extracomment>entity: name of the label GPE</extracomment>
        <translation>Țară, regiune sau localitate</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A place with people and a government (state, province, city, village), also where its leadership is meant (“Kastrel refused”). An adjective that only says where (Hungarian “lodvai rakpart”) stays GPE, one that names a nation is NORP; places that nobody governs are LOC.</source>
        <extracomment>entity: definition of the label GPE</extracomment>
        <translation>Un loc cu populație și administrație (stat, provincie, oraș, sat), inclusiv când este vorba de conducerea lui („Kastrel a refuzat”). Un adjectiv care spune doar unde (în maghiară „lodvai rakpart”) rămâne GPE, unul care numește o națiune este NORP; locurile pe care nu le guvernează nimeni sunt LOC.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>[[Velmaria]] closed its side of the river on Sunday night.</source>
        <extracomment>entity: example of the label GPE</extracomment>
        <translation>[[Velmaria]] și-a închis malul fluviului duminică noaptea.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Natural place or area</source>
        <extracomment>entity: name of the label LOC</extracomment>
        <translation>Loc sau zonă naturală</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A river, sea, mountain, plain, continent or other named area without a government of its own, including named front lines and regions that cross borders. If it was built, it is FAC; if it is administered as a unit, GPE.</source>
        <extracomment>entity: definition of the label LOC</extracomment>
        <translation>Un râu, o mare, un munte, o câmpie, un continent sau altă zonă cu nume, fără administrație proprie, inclusiv linii de front cu nume și regiuni transfrontaliere. Dacă este construit, este FAC; dacă este administrat ca unitate, este GPE.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Fog hung over the [[Upper Tarva]] until noon.</source>
        <extracomment>entity: example of the label LOC</extracomment>
        <translation>Ceața a stăruit până la prânz peste [[Tarva Superioară]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Built place</source>
        <extracomment>entity: name of the label FAC</extracomment>
        <translation>Loc construit</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named thing made by builders that stands in one place: port, bridge, airfield, base, power station, square, palace. Mark the kind word when the name would be broken without it. The people who run it are ORG.</source>
        <extracomment>entity: definition of the label FAC</extracomment>
        <translation>O construcție cu nume, aflată într-un singur loc: port, pod, aerodrom, bază, centrală electrică, piață, palat. Marcați și cuvântul generic când fără el numele ar fi ciuntit. Cei care o administrează sunt ORG.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The first barge moored at the [[Port of Lodva]] shortly after six.</source>
        <extracomment>entity: example of the label FAC</extracomment>
        <translation>Prima barjă a acostat în [[Portul Lodva]] puțin după ora șase.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Event</source>
        <extracomment>entity: name of the label EVT</extracomment>
        <translation>Eveniment</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A happening known by a name of its own: war, battle, operation, summit, uprising, election, anniversary. Mark the name with its year or number. A plain description such as “yesterday’s talks” is not a name and stays unmarked.</source>
        <extracomment>entity: definition of the label EVT</extracomment>
        <translation>O întâmplare cunoscută sub un nume propriu: război, bătălie, operațiune, summit, revoltă, alegeri, aniversare. Marcați numele împreună cu anul sau numărul. O simplă descriere, ca „discuțiile de ieri”, nu este un nume și rămâne nemarcată.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Veterans of the [[Winter War of Sarn]] stood in the front row.</source>
        <extracomment>entity: example of the label EVT</extracomment>
        <translation>Veteranii [[Războiului de Iarnă de la Sarn]] stăteau în primul rând.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Law, treaty, work or product</source>
        <extracomment>entity: name of the label PRO</extracomment>
        <translation>Lege, tratat, operă sau produs</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named thing people have made that is neither a place nor a weapon: law, treaty, plan, book, newspaper title, ship without guns, brand. Mark the full title. Arms and military vehicles are WEA; the conference at which a treaty was signed is EVT.</source>
        <extracomment>entity: definition of the label PRO</extracomment>
        <translation>Un lucru cu nume făcut de oameni, care nu este nici loc, nici armă: lege, tratat, plan, carte, titlu de ziar, navă neînarmată, marcă. Marcați titlul complet. Armele și vehiculele militare sunt WEA; conferința la care s-a semnat un tratat este EVT.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Parliament ratified the [[Treaty of Halmor]] by seventeen votes.</source>
        <extracomment>entity: example of the label PRO</extracomment>
        <translation>Parlamentul a ratificat [[Tratatul de la Halmor]] cu o majoritate de șaptesprezece voturi.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Weapon or military vehicle</source>
        <extracomment>entity: name of the label WEA</extracomment>
        <translation>Armă sau vehicul militar</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A weapon, kind of ammunition, military vehicle, aircraft or armed drone, named by type or model. Mark the model with the kind word beside it (“Grist howitzer”). Mark bare kind words (“drones”) too, with mention set to noun; the crew or unit is MIL.</source>
        <extracomment>entity: definition of the label WEA</extracomment>
        <translation>O armă, un tip de muniție, un vehicul militar, o aeronavă sau o dronă înarmată, numite prin tip sau model. Marcați modelul împreună cu cuvântul generic de lângă el („obuzierul Grist”). Marcați și cuvintele generice singure („drone”), cu mențiunea setată la substantiv; echipajul sau unitatea este MIL.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The grain silo was hit by a [[Sarv-3 drone]], investigators believe.</source>
        <extracomment>entity: example of the label WEA</extracomment>
        <translation>Silozul de cereale a fost lovit de o [[dronă Sarv-3]], cred anchetatorii.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Mention</source>
        <extracomment>entity: title of the attribute mention_level</extracomment>
        <translation>Mențiune</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>How the text refers to the thing: by its name, by a common noun or by a pronoun.</source>
        <extracomment>entity: help of the attribute mention_level</extracomment>
        <translation>Cum se referă textul la lucrul respectiv: prin nume, prin substantiv comun sau prin pronume.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>name</source>
        <extracomment>entity: name of the value NAM of the attribute mention_level</extracomment>
        <translation>nume</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A proper name: “Dosan”, “Lodva”.</source>
        <extracomment>entity: help of the value NAM of the attribute mention_level</extracomment>
        <translation>Un nume propriu: „Dosan”, „Lodva”.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>noun</source>
        <extracomment>entity: name of the value NOM of the attribute mention_level</extracomment>
        <translation>substantiv</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A common noun or description: “the president”, “the port”.</source>
        <extracomment>entity: help of the value NOM of the attribute mention_level</extracomment>
        <translation>Un substantiv comun sau o descriere: „președinta”, „portul”.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>pronoun</source>
        <extracomment>entity: name of the value PRO of the attribute mention_level</extracomment>
        <translation>pronume</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A pronoun: “she”, “which”.</source>
        <extracomment>entity: help of the value PRO of the attribute mention_level</extracomment>
        <translation>Un pronume: „ea”, „care”.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Base form</source>
        <extracomment>entity: title of the attribute lemma</extracomment>
        <translation>Formă de bază</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The whole name in its dictionary form, in the language of the article: for “Lodvánál” write “Lodva”. Leave empty when the text already has it.</source>
        <extracomment>entity: help of the attribute lemma</extracomment>
        <translation>Numele întreg în forma de dicționar, în limba articolului: pentru „Lodvánál” scrieți „Lodva”. Lăsați gol când textul o are deja.</translation>
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
        <translation>Numărul elementului, de exemplu Q42. Lăsați gol dacă nu există; câmpul Entitate conține identificatorul propriu.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Role</source>
        <extracomment>entity: title of the attribute role</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The part the article gives to this entity, as the article tells it and not as you judge it. Several roles may stand together if they share a main role. Leave empty where the article casts it in no role.</source>
        <extracomment>entity: help of the attribute role</extracomment>
        <translation>Rolul pe care articolul îl dă acestei entități, așa cum îl prezintă articolul, nu cum îl judecă adnotatorul. Pot sta împreună mai multe roluri dacă au același rol principal. Lăsați gol dacă articolul nu îi dă niciun rol.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Guardian</source>
        <extracomment>entity: name of the value Guardian of the attribute role</extracomment>
        <translation>Apărător</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: protects people, land or values.</source>
        <extracomment>entity: help of the value Guardian of the attribute role</extracomment>
        <translation>Protagonist: protejează oameni, teritorii sau valori.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Martyr</source>
        <extracomment>entity: name of the value Martyr of the attribute role</extracomment>
        <translation>Martir</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: suffers or dies for a cause.</source>
        <extracomment>entity: help of the value Martyr of the attribute role</extracomment>
        <translation>Protagonist: suferă sau moare pentru o cauză.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Peacemaker</source>
        <extracomment>entity: name of the value Peacemaker of the attribute role</extracomment>
        <translation>Pacificator</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: mediates, works for an end to the fighting.</source>
        <extracomment>entity: help of the value Peacemaker of the attribute role</extracomment>
        <translation>Protagonist: mediază, lucrează pentru încetarea luptelor.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Rebel</source>
        <extracomment>entity: name of the value Rebel of the attribute role</extracomment>
        <translation>Rebel</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: stands up against those in power.</source>
        <extracomment>entity: help of the value Rebel of the attribute role</extracomment>
        <translation>Protagonist: se ridică împotriva celor de la putere.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Underdog</source>
        <extracomment>entity: name of the value Underdog of the attribute role</extracomment>
        <translation>Outsider</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: fights on against a far stronger side.</source>
        <extracomment>entity: help of the value Underdog of the attribute role</extracomment>
        <translation>Protagonist: continuă lupta împotriva unei părți mult mai puternice.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Virtuous</source>
        <extracomment>entity: name of the value Virtuous of the attribute role</extracomment>
        <translation>Virtuos</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: shown as honest, just, upright.</source>
        <extracomment>entity: help of the value Virtuous of the attribute role</extracomment>
        <translation>Protagonist: prezentat ca cinstit, drept, integru.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Instigator</source>
        <extracomment>entity: name of the value Instigator of the attribute role</extracomment>
        <translation>Instigator</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: starts the quarrel or stirs it up.</source>
        <extracomment>entity: help of the value Instigator of the attribute role</extracomment>
        <translation>Antagonist: începe sau întreține conflictul.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Conspirator</source>
        <extracomment>entity: name of the value Conspirator of the attribute role</extracomment>
        <translation>Conspirator</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: plots out of sight.</source>
        <extracomment>entity: help of the value Conspirator of the attribute role</extracomment>
        <translation>Antagonist: complotează pe ascuns.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Tyrant</source>
        <extracomment>entity: name of the value Tyrant of the attribute role</extracomment>
        <translation>Tiran</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: rules by abuse of power.</source>
        <extracomment>entity: help of the value Tyrant of the attribute role</extracomment>
        <translation>Antagonist: conduce prin abuz de putere.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Foreign adversary</source>
        <extracomment>entity: name of the value Foreign Adversary of the attribute role</extracomment>
        <translation>Adversar străin</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: a hostile power from outside.</source>
        <extracomment>entity: help of the value Foreign Adversary of the attribute role</extracomment>
        <translation>Antagonist: o putere ostilă din afară.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Traitor</source>
        <extracomment>entity: name of the value Traitor of the attribute role</extracomment>
        <translation>Trădător</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: turns against their own side.</source>
        <extracomment>entity: help of the value Traitor of the attribute role</extracomment>
        <translation>Antagonist: se întoarce împotriva propriei tabere.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Spy</source>
        <extracomment>entity: name of the value Spy of the attribute role</extracomment>
        <translation>Spion</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: collects secrets for someone else.</source>
        <extracomment>entity: help of the value Spy of the attribute role</extracomment>
        <translation>Antagonist: culege secrete pentru altcineva.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Saboteur</source>
        <extracomment>entity: name of the value Saboteur of the attribute role</extracomment>
        <translation>Sabotor</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: does damage from within.</source>
        <extracomment>entity: help of the value Saboteur of the attribute role</extracomment>
        <translation>Antagonist: provoacă daune din interior.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Corrupt</source>
        <extracomment>entity: name of the value Corrupt of the attribute role</extracomment>
        <translation>Corupt</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: enriches themselves by dishonest means.</source>
        <extracomment>entity: help of the value Corrupt of the attribute role</extracomment>
        <translation>Antagonist: se îmbogățește prin mijloace necinstite.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Incompetent</source>
        <extracomment>entity: name of the value Incompetent of the attribute role</extracomment>
        <translation>Incompetent</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: does harm through lack of skill.</source>
        <extracomment>entity: help of the value Incompetent of the attribute role</extracomment>
        <translation>Antagonist: face rău prin lipsă de pricepere.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Terrorist</source>
        <extracomment>entity: name of the value Terrorist of the attribute role</extracomment>
        <translation>Terorist</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: uses violence on civilians for a cause.</source>
        <extracomment>entity: help of the value Terrorist of the attribute role</extracomment>
        <translation>Antagonist: folosește violența împotriva civililor pentru o cauză.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Deceiver</source>
        <extracomment>entity: name of the value Deceiver of the attribute role</extracomment>
        <translation>Înșelător</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: lies, misleads, manipulates.</source>
        <extracomment>entity: help of the value Deceiver of the attribute role</extracomment>
        <translation>Antagonist: minte, induce în eroare, manipulează.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Bigot</source>
        <extracomment>entity: name of the value Bigot of the attribute role</extracomment>
        <translation>Intolerant</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: shown as hating a group of people.</source>
        <extracomment>entity: help of the value Bigot of the attribute role</extracomment>
        <translation>Antagonist: prezentat ca plin de ură față de un grup de oameni.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Forgotten</source>
        <extracomment>entity: name of the value Forgotten of the attribute role</extracomment>
        <translation>Uitat</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Innocent: overlooked or pushed to the margin.</source>
        <extracomment>entity: help of the value Forgotten of the attribute role</extracomment>
        <translation>Nevinovat: trecut cu vederea sau marginalizat.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Exploited</source>
        <extracomment>entity: name of the value Exploited of the attribute role</extracomment>
        <translation>Exploatat</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Innocent: used for someone else’s gain.</source>
        <extracomment>entity: help of the value Exploited of the attribute role</extracomment>
        <translation>Nevinovat: folosit în avantajul altcuiva.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Victim</source>
        <extracomment>entity: name of the value Victim of the attribute role</extracomment>
        <translation>Victimă</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Innocent: suffers bodily or material harm.</source>
        <extracomment>entity: help of the value Victim of the attribute role</extracomment>
        <translation>Nevinovat: suferă vătămări corporale sau pagube materiale.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Scapegoat</source>
        <extracomment>entity: name of the value Scapegoat of the attribute role</extracomment>
        <translation>Țap ispășitor</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Innocent: blamed for what others did.</source>
        <extracomment>entity: help of the value Scapegoat of the attribute role</extracomment>
        <translation>Nevinovat: învinuit pentru ce au făcut alții.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Framing</source>
        <extracomment>title of the scheme framing</extracomment>
        <translation>Încadrare</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Where wording or reasoning pushes the reader instead of informing. Mark the shortest stretch that still shows the technique, in the words of whoever uses it, and note whose voice it is; the same words may carry several techniques. Being wrong, harsh or one-sided is not enough: something must be there that persuades by other means than reasons.</source>
        <extracomment>description of the scheme framing</extracomment>
        <translation>Unde formularea sau raționamentul împinge cititorul în loc să îl informeze. Marcați cea mai scurtă porțiune care mai arată tehnica, în cuvintele celui care o folosește, și notați a cui este vocea; aceleași cuvinte pot purta mai multe tehnici. Nu este de ajuns ca textul să fie greșit, dur sau părtinitor: trebuie să existe ceva care convinge prin alte mijloace decât argumentele.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Attack on reputation</source>
        <extracomment>framing: name of the label Attack_on_Reputation</extracomment>
        <translation>Atac la reputație</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of moves that strike at the person or body instead of at what they say. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Attack_on_Reputation</extracomment>
        <translation>Familia procedeelor care lovesc în persoană sau instituție în loc de ce spune aceasta. Alegeți familia însăși numai când vedeți efectul tehnicii, dar nu puteți alege între membrii ei.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Nobody needs to read the report: [[look who wrote it]].</source>
        <extracomment>framing: example of the label Attack_on_Reputation</extracomment>
        <translation>Nu este nevoie să citească nimeni raportul: [[uitați-vă cine l-a scris]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Name calling, labelling</source>
        <extracomment>framing: name of the label Name_Calling-Labeling</extracomment>
        <translation>Etichetare, porecle</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A person or group is given a noun or epithet that carries contempt, fear or praise, in place of a neutral name. Mark only the label, with its adjective. If the charged words describe a deed or thing and not who somebody is, it is loaded language.</source>
        <extracomment>framing: definition of the label Name_Calling-Labeling</extracomment>
        <translation>O persoană sau un grup primește, în locul unui nume neutru, un substantiv sau un epitet care exprimă dispreț, teamă ori laudă. Marcați numai eticheta, cu adjectivul ei. Dacă vorbele încărcate descriu o faptă sau un lucru, și nu cine este cineva, este limbaj încărcat.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Now [[the river pirates of Kastrel]] want to be paid for peace.</source>
        <extracomment>framing: example of the label Name_Calling-Labeling</extracomment>
        <translation>Acum [[pirații de fluviu din Kastrel]] vor să fie plătiți pentru pace.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Guilt by association</source>
        <extracomment>framing: name of the label Guilt_by_Association</extracomment>
        <translation>Vină prin asociere</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Something is to be rejected because hated people or regimes like it, did it or stand near it. Mark the stretch that makes the tie. Without the tie to a third party it is name calling or an attack on the record.</source>
        <extracomment>framing: definition of the label Guilt_by_Association</extracomment>
        <translation>Ceva ar trebui respins pentru că oameni sau regimuri detestate îl agreează, l-au făcut sau îi sunt apropiați. Marcați porțiunea care face legătura. Fără legătura cu un terț este etichetare sau atac la trecutul cuiva.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>This toll is [[the very idea the old junta was so proud of]].</source>
        <extracomment>framing: example of the label Guilt_by_Association</extracomment>
        <translation>Această taxă este [[exact ideea cu care se mândrea atât de mult vechea juntă]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Casting doubt</source>
        <extracomment>framing: name of the label Doubt</extracomment>
        <translation>Semănarea îndoielii</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The honesty, skill or seriousness of somebody or of a source is put in question by hint or question, without grounds being given. Mark the doubting clause. A reasoned criticism with evidence is not marked; a flat accusation of wrongdoing is questioning the reputation.</source>
        <extracomment>framing: definition of the label Doubt</extracomment>
        <translation>Cinstea, priceperea sau seriozitatea cuiva ori a unei surse este pusă la îndoială prin aluzie sau întrebare, fără a se aduce temeiuri. Marcați propoziția care exprimă îndoiala. Critica argumentată, cu dovezi, nu se marchează; acuzația directă de faptă rea este punerea în discuție a reputației.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Can one really expect these inspectors to count to ten]]?</source>
        <extracomment>framing: example of the label Doubt</extracomment>
        <translation>[[Chiar ne putem aștepta ca acești inspectori să știe să numere până la zece]]?</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to hypocrisy</source>
        <extracomment>framing: name of the label Appeal_to_Hypocrisy</extracomment>
        <translation>Apel la ipocrizie</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Instead of an answer, the other side is told that it did or said the opposite itself. Mark the stretch with the inconsistency. The target is the speaker’s own opponent; if the subject is moved to some third party’s misdeeds, it is whataboutism.</source>
        <extracomment>framing: definition of the label Appeal_to_Hypocrisy</extracomment>
        <translation>În loc de răspuns, celeilalte părți i se spune că a făcut sau a spus ea însăși contrariul. Marcați porțiunea cu inconsecvența. Ținta este chiar adversarul vorbitorului; dacă discuția este mutată la faptele rele ale unui terț, este whataboutism.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Strange to hear of broken promises from [[a man who tore up three treaties in one spring]].</source>
        <extracomment>framing: example of the label Appeal_to_Hypocrisy</extracomment>
        <translation>E ciudat să auzi de promisiuni încălcate de la [[un om care a rupt trei tratate într-o singură primăvară]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Questioning the reputation</source>
        <extracomment>framing: name of the label Questioning_the_Reputation</extracomment>
        <translation>Punerea în discuție a reputației</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Past deeds, morals or character are held up so that nobody will listen to the person any more, whatever the matter at hand. Mark the damaging statement. A single insulting noun is name calling; a mere hint is doubt.</source>
        <extracomment>framing: definition of the label Questioning_the_Reputation</extracomment>
        <translation>Faptele din trecut, moralitatea sau caracterul sunt scoase în față pentru ca nimeni să nu mai asculte persoana, indiferent de subiect. Marcați enunțul defăimător. Un singur substantiv jignitor este etichetare; o simplă aluzie este semănarea îndoielii.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The envoy [[has left every post he ever held with a scandal behind him]].</source>
        <extracomment>framing: example of the label Questioning_the_Reputation</extracomment>
        <translation>Trimisul [[a plecat din fiecare post pe care l-a avut lăsând în urmă un scandal]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Justification</source>
        <extracomment>framing: name of the label Justification</extracomment>
        <translation>Justificare</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of appeals that offer a feeling, an authority or the crowd where a reason should stand. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Justification</extracomment>
        <translation>Familia apelurilor care oferă un sentiment, o autoritate sau mulțimea acolo unde ar trebui să stea un argument. Alegeți familia însăși numai când vedeți efectul tehnicii, dar nu puteți alege între membrii ei.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>It must be right, [[for all of us feel it in our bones]].</source>
        <extracomment>framing: example of the label Justification</extracomment>
        <translation>Trebuie să fie bine, [[căci o simțim cu toții în oase]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Flag waving</source>
        <extracomment>framing: name of the label Flag_Waving</extracomment>
        <translation>Fluturarea steagului</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Love of one’s country, people or group, or its glory and honour, is given as the reason. Mark the appeal together with the group it names. If the ground is a virtue that any people might share, it is an appeal to values.</source>
        <extracomment>framing: definition of the label Flag_Waving</extracomment>
        <translation>Dragostea de țară, de popor sau de grup ori gloria și onoarea lor sunt date drept motiv. Marcați apelul împreună cu grupul pe care îl numește. Dacă temeiul este o virtute pe care ar putea-o avea orice popor, este apel la valori.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[A true Carvanian does not ask what the bridge costs]].</source>
        <extracomment>framing: example of the label Flag_Waving</extracomment>
        <translation>[[Un carvan adevărat nu întreabă cât costă podul]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to authority</source>
        <extracomment>framing: name of the label Appeal_to_Authority</extracomment>
        <translation>Apel la autoritate</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A claim is to be accepted because some person or body of standing says so, and nothing else is offered. Mark authority and verdict together. Ordinary sourcing of news (“the ministry announced”) is not marked.</source>
        <extracomment>framing: definition of the label Appeal_to_Authority</extracomment>
        <translation>O afirmație ar trebui acceptată pentru că o spune o persoană sau o instituție cu prestigiu și nu se oferă nimic altceva. Marcați autoritatea și verdictul împreună. Indicarea obișnuită a surselor în știri („a anunțat ministerul”) nu se marchează.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Three retired admirals have said so, and that settles it]].</source>
        <extracomment>framing: example of the label Appeal_to_Authority</extracomment>
        <translation>[[Au spus-o trei amirali în rezervă, iar asta lămurește totul]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to popularity</source>
        <extracomment>framing: name of the label Appeal_to_Popularity</extracomment>
        <translation>Apel la popularitate</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Something is right or must be done because everybody thinks or does it. Mark the mention of the crowd with what it is to prove. A poll given as information is not marked.</source>
        <extracomment>framing: definition of the label Appeal_to_Popularity</extracomment>
        <translation>Ceva este corect sau trebuie făcut pentru că toată lumea gândește ori face așa. Marcați menționarea mulțimii împreună cu ce ar trebui să dovedească. Un sondaj prezentat ca informație nu se marchează.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Every decent household in the valley hangs out the blue ribbon]]; you should too.</source>
        <extracomment>framing: example of the label Appeal_to_Popularity</extracomment>
        <translation>[[Orice familie cumsecade din vale atârnă panglica albastră]]; ar trebui să faceți la fel.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to values</source>
        <extracomment>framing: name of the label Appeal_to_Values</extracomment>
        <translation>Apel la valori</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A cause is tied to something held to be good beyond question, such as freedom, faith, family or order, without showing how it serves it. Mark the value words with their link to the cause. Pride in one’s own nation is flag waving.</source>
        <extracomment>framing: definition of the label Appeal_to_Values</extracomment>
        <translation>O cauză este legată de ceva considerat bun dincolo de orice discuție, precum libertatea, credința, familia sau ordinea, fără a se arăta cum o servește. Marcați cuvintele care exprimă valoarea, cu legătura lor cu cauza. Mândria față de propria națiune este fluturarea steagului.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Whoever votes for the treaty [[votes for freedom and for our children’s dignity]].</source>
        <extracomment>framing: example of the label Appeal_to_Values</extracomment>
        <translation>Cine votează tratatul [[votează pentru libertate și pentru demnitatea copiilor noștri]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to fear or prejudice</source>
        <extracomment>framing: name of the label Appeal_to_Fear-Prejudice</extracomment>
        <translation>Apel la frică sau prejudecată</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A view is urged by a threat, a horror or an ill opinion of some group, rather than by reasons. Mark the frightening picture or the prejudice. If a whole chain of ever worse steps is laid out, it is consequential oversimplification.</source>
        <extracomment>framing: definition of the label Appeal_to_Fear-Prejudice</extracomment>
        <translation>O opinie este susținută printr-o amenințare, o grozăvie sau o părere proastă despre un grup, în loc de argumente. Marcați imaginea înfricoșătoare sau prejudecata. Dacă se înșiră un lanț întreg de pași tot mai răi, este suprasimplificarea consecințelor.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Open the port, and [[by winter strangers with guns will sleep in our schools]].</source>
        <extracomment>framing: example of the label Appeal_to_Fear-Prejudice</extracomment>
        <translation>Deschideți portul și [[până la iarnă în școlile noastre vor dormi străini cu puști]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Distraction</source>
        <extracomment>framing: name of the label Distraction</extracomment>
        <translation>Distragere</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of moves that lead away from the question asked. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Distraction</extracomment>
        <translation>Familia procedeelor care îndepărtează discuția de la întrebarea pusă. Alegeți familia însăși numai când vedeți efectul tehnicii, dar nu puteți alege între membrii ei.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Asked about the shells, the minister [[spoke at length of the harvest]].</source>
        <extracomment>framing: example of the label Distraction</extracomment>
        <translation>Întrebat despre obuze, ministrul [[a vorbit pe larg despre recoltă]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Straw man</source>
        <extracomment>framing: name of the label Straw_Man</extracomment>
        <translation>Omul de paie</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The opponent’s view is replaced by a weaker or sillier one, and that is attacked. Mark the distorted version, with the blow if they are one sentence. You need to know, from the article or beyond doubt, that nobody holds the view in this form.</source>
        <extracomment>framing: definition of the label Straw_Man</extracomment>
        <translation>Opinia adversarului este înlocuită cu una mai slabă sau mai caraghioasă, care este apoi atacată. Marcați versiunea distorsionată, împreună cu lovitura dacă formează o singură frază. Trebuie să știți, din articol sau fără îndoială, că nimeni nu susține opinia în această formă.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The opposition asks for a debate: in other words, [[it wants our soldiers sent to the front without boots]].</source>
        <extracomment>framing: example of the label Straw_Man</extracomment>
        <translation>Opoziția cere o dezbatere: cu alte cuvinte, [[vrea ca soldații noștri să fie trimiși pe front fără bocanci]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Red herring</source>
        <extracomment>framing: name of the label Red_Herring</extracomment>
        <translation>Pistă falsă</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A matter that has no bearing on the question is brought in to draw attention away. Mark the foreign matter. If it is a charge against somebody else, it is whataboutism.</source>
        <extracomment>framing: definition of the label Red_Herring</extracomment>
        <translation>Se aduce în discuție o chestiune fără legătură cu întrebarea, pentru a abate atenția. Marcați chestiunea străină. Dacă este o acuzație la adresa altcuiva, este whataboutism.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>On the missing ammunition he said only that [[the regiment had won the swimming cup again]].</source>
        <extracomment>framing: example of the label Red_Herring</extracomment>
        <translation>Despre muniția dispărută a spus doar că [[regimentul a câștigat din nou cupa la înot]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Whataboutism</source>
        <extracomment>framing: name of the label Whataboutism</extracomment>
        <translation>Whataboutism</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A charge is met by pointing at a wrong that others have done, so that the talk moves there. Mark the counter-charge. If it says that the accuser does the very thing he condemns, it is an appeal to hypocrisy.</source>
        <extracomment>framing: definition of the label Whataboutism</extracomment>
        <translation>La o acuzație se răspunde arătând spre o nedreptate comisă de alții, astfel încât discuția să se mute acolo. Marcați contraacuzația. Dacă se spune că acuzatorul face chiar lucrul pe care îl condamnă, este apel la ipocrizie.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Shelling? [[And who spoke up when their ships blocked the delta for a year]]?</source>
        <extracomment>framing: example of the label Whataboutism</extracomment>
        <translation>Bombardamente? [[Dar cine a protestat când navele lor au blocat delta un an întreg]]?</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to pity</source>
        <extracomment>framing: name of the label Appeal_to_Pity</extracomment>
        <translation>Apel la milă</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Compassion is called up to take the place of an argument. Mark the touching picture with the demand that hangs on it. Suffering that is reported because it is the news is not marked.</source>
        <extracomment>framing: definition of the label Appeal_to_Pity</extracomment>
        <translation>Se trezește compasiunea pentru a ține loc de argument. Marcați imaginea înduioșătoare împreună cu cererea care depinde de ea. Suferința relatată pentru că ea însăși este știrea nu se marchează.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Look at the grey face of this tired old man]] and tell me he should be questioned.</source>
        <extracomment>framing: example of the label Appeal_to_Pity</extracomment>
        <translation>[[Priviți chipul cenușiu al acestui bătrân obosit]] și spuneți-mi că trebuie interogat.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Simplification</source>
        <extracomment>framing: name of the label Simplification</extracomment>
        <translation>Simplificare</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of moves that make a tangled matter look simple by leaving out causes, choices or differences. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Simplification</extracomment>
        <translation>Familia procedeelor care fac o chestiune încâlcită să pară simplă, lăsând deoparte cauze, opțiuni sau diferențe. Alegeți familia însăși numai când vedeți efectul tehnicii, dar nu puteți alege între membrii ei.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The war, the prices, the drought: [[it is all one and the same story]].</source>
        <extracomment>framing: example of the label Simplification</extracomment>
        <translation>Războiul, prețurile, seceta: [[totul este una și aceeași poveste]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Causal oversimplification</source>
        <extracomment>framing: name of the label Causal_Oversimplification</extracomment>
        <translation>Suprasimplificare cauzală</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>One cause, or one culprit, is given for something that plainly had several. Mark cause and effect together. If the steps lead into the future, it is consequential oversimplification.</source>
        <extracomment>framing: definition of the label Causal_Oversimplification</extracomment>
        <translation>Se indică o singură cauză sau un singur vinovat pentru ceva care a avut în mod evident mai multe. Marcați cauza și efectul împreună. Dacă pașii duc spre viitor, este suprasimplificarea consecințelor.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[The truce failed for one reason only: Kastrel’s greed]].</source>
        <extracomment>framing: example of the label Causal_Oversimplification</extracomment>
        <translation>[[Armistițiul a eșuat dintr-un singur motiv: lăcomia Kastrelului]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>False dilemma, no choice</source>
        <extracomment>framing: name of the label False_Dilemma-No_Choice</extracomment>
        <translation>Falsă dilemă, lipsa alternativei</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Only two ways are shown though there are more, or a single one as if nothing else could be done. Mark the alternatives. A plain order is not marked unless it denies that there is a choice.</source>
        <extracomment>framing: definition of the label False_Dilemma-No_Choice</extracomment>
        <translation>Sunt prezentate doar două căi, deși există mai multe, sau una singură, ca și cum nu s-ar putea face altceva. Marcați alternativele. Un simplu ordin nu se marchează decât dacă neagă existența unei alegeri.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Either we sign tonight or we bury our sons tomorrow]].</source>
        <extracomment>framing: example of the label False_Dilemma-No_Choice</extracomment>
        <translation>[[Ori semnăm în seara asta, ori ne îngropăm fiii mâine]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Consequential oversimplification</source>
        <extracomment>framing: name of the label Consequential_Oversimplification</extracomment>
        <translation>Suprasimplificarea consecințelor</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A first step is said to lead, as if nothing could stop it, to an extreme end. Mark from the first step to the end of the chain. A single threat without a chain is an appeal to fear.</source>
        <extracomment>framing: definition of the label Consequential_Oversimplification</extracomment>
        <translation>Se spune că un prim pas duce, ca și cum nimic nu l-ar putea opri, la un sfârșit extrem. Marcați de la primul pas până la capătul lanțului. O singură amenințare fără lanț este apel la frică.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[First they inspect the barges, then the barracks, and in a year they will be choosing our ministers]].</source>
        <extracomment>framing: example of the label Consequential_Oversimplification</extracomment>
        <translation>[[Mai întâi ne inspectează barjele, apoi cazărmile, iar peste un an ne vor alege miniștrii]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>False equivalence</source>
        <extracomment>framing: name of the label False_Equivalence</extracomment>
        <translation>Falsă echivalență</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Two things are put on one level as if they were alike, though they differ in what matters here. Mark both sides of the comparison. If the second side is hated people and serves to soil the first, it is guilt by association.</source>
        <extracomment>framing: definition of the label False_Equivalence</extracomment>
        <translation>Două lucruri sunt puse pe același plan ca și cum ar fi asemănătoare, deși diferă tocmai în ce contează aici. Marcați ambele părți ale comparației. Dacă partea a doua sunt oameni detestați și servește la întinarea primei părți, este vină prin asociere.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[A fine for late papers and a shell through the roof: violence is violence]].</source>
        <extracomment>framing: example of the label False_Equivalence</extracomment>
        <translation>[[O amendă pentru acte întârziate și un obuz prin acoperiș: violența e violență]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Call</source>
        <extracomment>framing: name of the label Call</extracomment>
        <translation>Îndemn</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of phrases that push the reader to act or to stop thinking. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Call</extracomment>
        <translation>Familia formulelor care împing cititorul să acționeze sau să nu mai gândească. Alegeți familia însăși numai când vedeți efectul tehnicii, dar nu puteți alege între membrii ei.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Enough said, the flag is up]].</source>
        <extracomment>framing: example of the label Call</extracomment>
        <translation>[[Destulă vorbă, steagul e sus]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Slogan</source>
        <extracomment>framing: name of the label Slogans</extracomment>
        <translation>Slogan</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A short, striking phrase made to be repeated, often with rhythm or rhyme. Mark the phrase. It must be used to move people: a slogan quoted as the subject of the report has its voice set to quoted.</source>
        <extracomment>framing: definition of the label Slogans</extracomment>
        <translation>O formulă scurtă și izbitoare, făcută pentru a fi repetată, adesea cu ritm sau rimă. Marcați formula. Trebuie să fie folosită pentru a mobiliza: un slogan citat ca subiect al relatării are vocea setată la citat.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>From the balcony came the cry again: [[One river, one people]]!</source>
        <extracomment>framing: example of the label Slogans</extracomment>
        <translation>De la balcon s-a auzit din nou strigătul: [[Un fluviu, un popor]]!</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Conversation killer</source>
        <extracomment>framing: name of the label Conversation_Killer</extracomment>
        <translation>Închiderea discuției</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A stock phrase that ends the discussion: nothing to be done, that is how it is. Mark the phrase. Unlike a slogan it calls for silence and not for action.</source>
        <extracomment>framing: definition of the label Conversation_Killer</extracomment>
        <translation>O formulă gata făcută care pune capăt discuției: nu e nimic de făcut, așa stau lucrurile. Marcați formula. Spre deosebire de slogan, cere tăcere, nu acțiune.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The port was lost, [[and that is simply how history works]].</source>
        <extracomment>framing: example of the label Conversation_Killer</extracomment>
        <translation>Portul s-a pierdut, [[iar istoria pur și simplu așa funcționează]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to time</source>
        <extracomment>framing: name of the label Appeal_to_Time</extracomment>
        <translation>Apel la urgență</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>One must act because the moment has come or will pass. Mark the words of urgency with the act. A real deadline that is reported as a fact is not marked.</source>
        <extracomment>framing: definition of the label Appeal_to_Time</extracomment>
        <translation>Trebuie acționat pentru că a venit momentul sau pentru că acesta va trece. Marcați cuvintele care exprimă urgența împreună cu fapta. Un termen-limită real, relatat ca fapt, nu se marchează.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[The hour has struck: now or never]], members must approve the treaty.</source>
        <extracomment>framing: example of the label Appeal_to_Time</extracomment>
        <translation>[[A sosit ceasul: acum ori niciodată]], deputații trebuie să aprobe tratatul.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Manipulative wording</source>
        <extracomment>framing: name of the label Manipulative_Wording</extracomment>
        <translation>Formulare manipulatoare</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of effects that lie in the choice of words, not in the reasoning. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Manipulative_Wording</extracomment>
        <translation>Familia efectelor care țin de alegerea cuvintelor, nu de raționament. Alegeți familia însăși numai când vedeți efectul tehnicii, dar nu puteți alege între membrii ei.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The paper calls it [[a certain kind of so-called peace]].</source>
        <extracomment>framing: example of the label Manipulative_Wording</extracomment>
        <translation>Ziarul o numește [[un fel de așa-zisă pace]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Loaded language</source>
        <extracomment>framing: name of the label Loaded_Language</extracomment>
        <translation>Limbaj încărcat</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Words that carry strong feeling where a neutral word would have told the same. Mark the charged words alone, often one or two. Names for people and groups are name calling; strong words for what is really extreme (“massacre” of civilians) are not marked.</source>
        <extracomment>framing: definition of the label Loaded_Language</extracomment>
        <translation>Cuvinte cu puternică încărcătură emoțională acolo unde un cuvânt neutru ar fi spus același lucru. Marcați numai cuvintele încărcate, adesea unul sau două. Numele date persoanelor și grupurilor sunt etichetare; cuvintele tari pentru ce este cu adevărat extrem („masacrarea” civililor) nu se marchează.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Parliament [[grovelled]] its way to the signature.</source>
        <extracomment>framing: example of the label Loaded_Language</extracomment>
        <translation>Parlamentul [[s-a târât în genunchi]] până la semnătură.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Obfuscation, vagueness, confusion</source>
        <extracomment>framing: name of the label Obfuscation-Vagueness-Confusion</extracomment>
        <translation>Obscuritate, vag, confuzie</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>So unclear that readers must fill in the sense: unnamed forces, undefined terms, sentences without an actor where the actor matters. Mark the vague stretch. Ordinary caution of a reporter (“sources say”) is marked only when it hides what could be said.</source>
        <extracomment>framing: definition of the label Obfuscation-Vagueness-Confusion</extracomment>
        <translation>Atât de neclar, încât cititorul trebuie să completeze sensul: forțe nenumite, termeni nedefiniți, fraze fără autorul faptei acolo unde acesta contează. Marcați porțiunea vagă. Prudența obișnuită a unui reporter („potrivit surselor”) se marchează numai când ascunde ce ar putea fi spus.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Certain circles, whom we all know, have taken certain steps]].</source>
        <extracomment>framing: example of the label Obfuscation-Vagueness-Confusion</extracomment>
        <translation>[[Anumite cercuri, pe care le știm cu toții, au făcut anumiți pași]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Exaggeration, minimisation</source>
        <extracomment>framing: name of the label Exaggeration-Minimisation</extracomment>
        <translation>Exagerare, minimalizare</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Something is made much larger, worse or better, or much smaller, than the article itself shows. Mark the overstated or understated words. Feeling without a change of size is loaded language.</source>
        <extracomment>framing: definition of the label Exaggeration-Minimisation</extracomment>
        <translation>Ceva este prezentat mult mai mare, mai rău sau mai bun ori mult mai mic decât arată articolul însuși. Marcați cuvintele care exagerează sau minimalizează. Emoția fără schimbarea proporțiilor este limbaj încărcat.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The blast that closed the quay for a month was [[a broken window or two]].</source>
        <extracomment>framing: example of the label Exaggeration-Minimisation</extracomment>
        <translation>Explozia care a închis cheiul o lună a fost [[un geam spart sau două]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Repetition</source>
        <extracomment>framing: name of the label Repetition</extracomment>
        <translation>Repetiție</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The same word, phrase or idea comes again and again so that it will be believed. Mark every return from the second on, or the whole passage when it is one sentence. Repeating a name for the sake of clarity is not marked.</source>
        <extracomment>framing: definition of the label Repetition</extracomment>
        <translation>Același cuvânt, aceeași formulă sau aceeași idee revine mereu, pentru a fi crezută. Marcați fiecare reluare începând cu a doua sau tot pasajul când este o singură frază. Repetarea unui nume de dragul clarității nu se marchează.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>They were warned, [[warned in May, warned in June, warned in July]].</source>
        <extracomment>framing: example of the label Repetition</extracomment>
        <translation>Au fost avertizați, [[avertizați în mai, avertizați în iunie, avertizați în iulie]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Target</source>
        <extracomment>framing: title of the attribute target</extracomment>
        <translation>Țintă</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Whom or what the technique is aimed at, or for whom it speaks: link the entity span or write it.</source>
        <extracomment>framing: help of the attribute target</extracomment>
        <translation>Pe cine sau ce vizează tehnica ori în favoarea cui pledează: legați segmentul entității sau scrieți.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Voice</source>
        <extracomment>framing: title of the attribute voice</extracomment>
        <translation>Voce</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Who uses the technique.</source>
        <extracomment>framing: help of the attribute voice</extracomment>
        <translation>Cine folosește tehnica.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>author</source>
        <extracomment>framing: name of the value author of the attribute voice</extracomment>
        <translation>autor</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The article in its own words.</source>
        <extracomment>framing: help of the value author of the attribute voice</extracomment>
        <translation>Articolul, cu propriile cuvinte.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>quoted</source>
        <extracomment>framing: name of the value quoted of the attribute voice</extracomment>
        <translation>citat</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Somebody else, word for word.</source>
        <extracomment>framing: help of the value quoted of the attribute voice</extracomment>
        <translation>Altcineva, cuvânt cu cuvânt.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>reported</source>
        <extracomment>framing: name of the value reported of the attribute voice</extracomment>
        <translation>relatat</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Somebody else, retold by the article.</source>
        <extracomment>framing: help of the value reported of the attribute voice</extracomment>
        <translation>Altcineva, redat de articol.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>Genre</source>
        <extracomment>title of the scheme genre</extracomment>
        <translation>Gen</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>What kind of text the whole article is. Exactly one per article and annotator.</source>
        <extracomment>description of the scheme genre</extracomment>
        <translation>Ce fel de text este articolul în întregime. Exact unul pentru fiecare articol și adnotator.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>Opinion</source>
        <extracomment>genre: name of the label opinion</extracomment>
        <translation>Opinie</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>The author argues for a view or judges what happened: leader, column, essay, interview led by a thesis. The facts may be right; what counts is that the text wants the reader to agree.</source>
        <extracomment>genre: definition of the label opinion</extracomment>
        <translation>Autorul susține un punct de vedere sau judecă cele întâmplate: editorial, tabletă, eseu, interviu condus de o teză. Faptele pot fi corecte; ce contează este că textul urmărește acordul cititorului.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>[[Parliament has done the country a service, and it should say so louder.]]</source>
        <extracomment>genre: example of the label opinion</extracomment>
        <translation>[[Parlamentul a făcut un serviciu țării și ar trebui să o spună mai tare.]]</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>Reporting</source>
        <extracomment>genre: name of the label reporting</extracomment>
        <translation>Relatare</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>The text sets out to tell what happened and who said what, and attributes views to those who hold them. Slips of loaded wording do not make it opinion: mark those as spans.</source>
        <extracomment>genre: definition of the label reporting</extracomment>
        <translation>Textul își propune să spună ce s-a întâmplat și cine ce a spus și atribuie opiniile celor care le au. Scăpările de limbaj încărcat nu îl transformă în opinie: marcați-le ca segmente.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>[[The treaty was approved by 78 votes to 61, the speaker’s office said.]]</source>
        <extracomment>genre: example of the label reporting</extracomment>
        <translation>[[Tratatul a fost aprobat cu 78 de voturi la 61, a anunțat biroul președintelui camerei.]]</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>Satire</source>
        <extracomment>genre: name of the label satire</extracomment>
        <translation>Satiră</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>The text invents or distorts openly in order to mock. A column with a few jokes that argues about real events is opinion.</source>
        <extracomment>genre: definition of the label satire</extracomment>
        <translation>Textul inventează sau deformează fățiș pentru a ironiza. O tabletă cu câteva glume, dar care argumentează despre evenimente reale, este opinie.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>[[The ceasefire has been extended until the generals find their reading glasses.]]</source>
        <extracomment>genre: example of the label satire</extracomment>
        <translation>[[Armistițiul a fost prelungit până când generalii își găsesc ochelarii de citit.]]</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nu</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Întrerupe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplică</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Nu salva</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoră</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;u la toate</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetează</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restabilește valorile implicite</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reîncearcă</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salvează tot</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Da la &amp;toate</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Renunță</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>În&amp;chide</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Închide fără salvare</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Decupează</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectează tot</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiază adresa lin&amp;kului</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Decupează</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectează tot</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Selectează tot</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Crește</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Sca&amp;de</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Fals</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Deschide lista de selecție</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Adevărat</translation>
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
        <translation>Ascunde detaliile...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Afișează detaliile...</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Ce este aceasta?</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Introduceți o valoare:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Jos</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Marginea stângă</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>O pagină în jos</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>O pagină la stânga</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>O pagină la dreapta</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>O pagină în sus</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Marginea dreaptă</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Derulează în jos</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Derulează aici</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Derulează la stânga</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Derulează la dreapta</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Derulează în sus</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Sus</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Dosarul nu a fost găsit.
Verificați dacă ați dat numele corect al dosarului.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fișierul nu a fost găsit.
Verificați dacă ați dat numele corect al fișierului.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 există deja.
Doriți să îl înlocuiți?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Alege</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ș&amp;terge</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Dosar &amp;nou</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Deschide</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Redenumește</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1” este protejat la scriere.
Doriți totuși să îl ștergeți?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Stânga</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Dreapta</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Sus</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Sigur doriți să ștergeți „%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Comută la vizualizarea detaliată</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Comută la vizualizarea ca listă</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Dosarul nu a putut fi șters.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creează un dosar nou</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creează un dosar nou</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vizualizare detaliată</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dosare</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dosar:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Numele fișierului:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fișiere de &amp;tipul:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fișiere de tipul:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Caută un dosar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Merge înapoi</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Merge înainte</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Merge la dosarul părinte</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vizualizare ca listă</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista locurilor și a semnelor de carte</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Caută în:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Caută în:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Dosar nou</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dosarul părinte</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Locuri recente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Salvează ca</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Afișează </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afișează fișierele &amp;ascunse</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bară laterală</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Calculator</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data modificării</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Calculatorul meu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensiune</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dosar de fișiere</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dosar</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Scurtătură</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Necunoscut</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Închide panoul andocabil</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Detașează</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Detașează panoul andocabil și îl atașează din nou</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Derulează la stânga</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Derulează la dreapta</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Apăsați combinația de taste</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Închide fila</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Izolare după primul caracter direcțional</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Inserează un caracter de control Unicode</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Început de încorporare de la stânga la dreapta</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Izolare de la stânga la dreapta</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Marcaj de la stânga la dreapta</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Început de forțare de la stânga la dreapta</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Sfârșit de formatare direcțională</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Sfârșit de izolare direcțională</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Început de încorporare de la dreapta la stânga</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Izolare de la dreapta la stânga</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Marcaj de la dreapta la stânga</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Început de forțare de la dreapta la stânga</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Liant de lățime zero</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Separator fără liant, de lățime zero</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Spațiu de lățime zero</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Micșorează</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Micșorează valoarea</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Merge la pagina anterioară</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Merge la pagina următoare</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Mărește</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Mărește valoarea</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Pagina următoare</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Apasă</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Pagina anterioară</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Derulează în jos</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Derulează la stânga</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Derulează la dreapta</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Derulează în sus</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Derulează în jos</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Derulează la stânga</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Derulează la dreapta</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Derulează în sus</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Focalizează</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Mută focalizarea aici</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Afișează meniul</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Afișează meniul</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Comută</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Comută starea</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Declanșează acțiunea</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 există deja.
Doriți să îl suprascrieți?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 nu respectă sintaxa corectă. Folosiți „,” pentru a separa intervalele și paginile, „-” pentru a defini intervale și asigurați-vă că intervalele nu se suprapun.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 este un dosar.
Alegeți alt nume de fișier.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Opțiuni &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Opțiuni &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Tipărește</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Toate paginile</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>De jos în sus, de la stânga la dreapta</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>De jos în sus, de la dreapta la stânga</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Conflicte între setările față-verso</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Pagini pare</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Fișierul %1 nu poate fi scris.
Alegeți alt nume de fișier.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Definiție incorectă a paginilor</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>De la stânga la dreapta, de jos în sus</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>De la stânga la dreapta, de sus în jos</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Fișier local</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Pagini impare</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>Opțiunile „Pagini pe coală” și „Set de pagini” nu pot fi folosite împreună.
Dezactivați una dintre ele.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărire</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Tipărește în fișier ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Tipărește în fișier (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>De la dreapta la stânga, de jos în sus</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>De la dreapta la stânga, de sus în jos</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>Valoarea „De la” nu poate fi mai mare decât valoarea „Până la”.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Există conflicte între setările față-verso. Doriți să le remediați?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>De sus în jos, de la stânga la dreapta</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>De sus în jos, de la dreapta la stânga</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Scrie fișierul PDF</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nume:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Loc:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Fișier de ieșire:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;roprietăți</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Previzualizare</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimantă</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Tip:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizat</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Înălțime:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Țoli (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Peisaj</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margini</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimetri (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientare</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Aspectul paginii</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Ordinea paginilor:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Dimensiunea paginii:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Pagini pe coală:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Hârtie</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Sursa hârtiei:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Puncte (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Peisaj inversat</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Portret inversat</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Lățime:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>marginea de jos</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>marginea din stânga</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>marginea din dreapta</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>marginea de sus</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Conflicte între opțiunile avansate</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Opțiuni de tipărire</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Conflicte în configurarea paginii</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Proprietățile imprimantei</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Există conflicte între opțiunile de configurare a paginii. Doriți să le remediați?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Există conflicte între unele opțiuni avansate. Doriți să le remediați?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avansat</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagină</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Există conflicte între unele opțiuni. Remediați-le.</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Adaugă la culorile personalizate</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Culori de &amp;bază</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Culori personalizate</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Verde:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Preia o culoare de pe ecran</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Roșu:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Sat.:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>Va&amp;l.:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Canal al&amp;fa:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>Albas&amp;tru:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Cursor la %1, %2
Apăsați ESC pentru a renunța</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>N&amp;uanță:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Selectează culoarea</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Despre %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ascunde %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Ascunde celelalte</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Preferințe...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Închide %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicii</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Afișează toate</translation>
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
        <translation>Caps Lock</translation>
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
        <translation>Jos</translation>
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
        <translation>Ajutor</translation>
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
        <translation>Stânga</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
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
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
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
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dreapta</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Sus</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Asamblează</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Mod de culoare</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copii</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copii:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Pagina curentă</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Tipărire față-verso</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Tonuri de gri</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Legare pe latura lungă</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Dezactivată</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opțiuni</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Setări de ieșire</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Set de pagini:</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Pagini de la</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tipărește tot</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Interval de tipărire</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Ordine inversă</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selecția</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Legare pe latura scurtă</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Indicați pagini sau intervale separate prin virgule. Un interval se indică prin două numere separate prin cratimă. De exemplu, 3,5-7,9 tipărește paginile 3, 5, 6, 7 și 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>până la</translation>
    </message>
</context>
</TS>

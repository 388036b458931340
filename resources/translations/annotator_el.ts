<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>no backup was made: {error}</source>
        <translation>δεν δημιουργήθηκε αντίγραφο ασφαλείας: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{folder}: there is too little room for a backup; make room on that disk, or choose another folder for backups.</source>
        <translation>{folder}: δεν υπάρχει αρκετός χώρος για αντίγραφο ασφαλείας· ελευθερώστε χώρο σε αυτόν τον δίσκο ή επιλέξτε άλλον φάκελο για τα αντίγραφα.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{count} backups have a name that begins so</source>
        <translation>{count} αντίγραφα ασφαλείας έχουν όνομα που αρχίζει έτσι</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>no such backup</source>
        <translation>δεν υπάρχει τέτοιο αντίγραφο ασφαλείας</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{name}: {many}; “annotator restore --list” lists them.</source>
        <translation>{name}: {many}· η εντολή «annotator restore --list» δείχνει όσα υπάρχουν.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{project}: there is no backup of it.</source>
        <translation>{project}: δεν υπάρχει αντίγραφο ασφαλείας του.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/backups.py"/>
        <source>{project}: there are backups of several projects of this name; choose one of those that “annotator restore --list” lists with --from.</source>
        <translation>{project}: υπάρχουν αντίγραφα ασφαλείας πολλών έργων με αυτό το όνομα· επιλέξτε με --from ένα από όσα δείχνει η εντολή «annotator restore --list».</translation>
    </message>
    <message>
        <location filename="../../annotator/app/compacting.py"/>
        <source>{path}: there is too little room to make it smaller; it needs {room} MB for that time.</source>
        <translation>{path}: ο χώρος δεν επαρκεί για τη μείωση του μεγέθους του· χρειάζονται προσωρινά {room} MB.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/compacting.py"/>
        <source>it was called off</source>
        <translation>ακυρώθηκε</translation>
    </message>
    <message>
        <location filename="../../annotator/app/demo.py"/>
        <source>{folder}: cannot be made: {reason}.</source>
        <translation>{folder}: δεν είναι δυνατή η δημιουργία: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/derived_file.py"/>
        <source>The search index was damaged, so it is made anew; nothing else is touched.</source>
        <translation>Το ευρετήριο αναζήτησης είχε βλάβη και δημιουργείται ξανά· τίποτε άλλο δεν επηρεάζεται.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/derived_file.py"/>
        <source>{project}: the search index cannot be written, neither beside the project nor in {home}; make room.</source>
        <translation>{project}: δεν είναι δυνατή η εγγραφή του ευρετηρίου αναζήτησης ούτε δίπλα στο έργο ούτε στον φάκελο {home}· ελευθερώστε χώρο.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>spans in boilerplate</source>
        <translation>επισημάνσεις σε τυποποιημένο κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>links of spans in boilerplate</source>
        <translation>συνδέσεις επισημάνσεων σε τυποποιημένο κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>articles of boilerplate alone</source>
        <translation>άρθρα μόνο με τυποποιημένο κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>{out}: is a folder; give the name of a file in it.</source>
        <translation>{out}: είναι φάκελος· δώστε το όνομα ενός αρχείου μέσα σε αυτόν.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>A split is written into several files: give a file name instead of “-”.</source>
        <translation>Ένας διαχωρισμός γράφεται σε πολλά αρχεία: δώστε όνομα αρχείου αντί για «-».</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <location filename="../../annotator/app/outputs.py"/>
        <source>This format is a folder of files: give a folder's name instead of “-”.</source>
        <translation>Αυτή η μορφή είναι φάκελος με αρχεία: δώστε όνομα φακέλου αντί για «-».</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>The export was cancelled; no file has changed.</source>
        <translation>Η εξαγωγή ακυρώθηκε· κανένα αρχείο δεν άλλαξε.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/exporting.py"/>
        <source>{out}: {error}</source>
        <translation>{out}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/importing.py"/>
        <source>imported {imported}, skipped {skipped}, failed {failed}</source>
        <translation>εισήχθησαν {imported}, παραλείφθηκαν {skipped}, απέτυχαν {failed}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/importing.py"/>
        <source>added {added} spans to {joined} articles that were there; {same} they had already</source>
        <translation>προστέθηκαν {added} επισημάνσεις σε {joined} υπάρχοντα άρθρα· {same} υπήρχαν ήδη σε αυτά</translation>
    </message>
    <message>
        <location filename="../../annotator/app/importing.py"/>
        <source>the span {id} is left out: the project has another one of that id, or has changed it</source>
        <translation>η επισήμανση {id} παραλείπεται: το έργο έχει άλλη με αυτό το αναγνωριστικό ή την έχει αλλάξει</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/app/importing.py"/>
        <source>{count} spans were changed since they came in: they stay so</source>
        <extracomment>Of one: {count} span was changed since it came in: it stays so</extracomment>
        <translation>
            <numerusform>{count} επισήμανση άλλαξε μετά την εισαγωγή της: μένει όπως είναι</numerusform>
            <numerusform>{count} επισημάνσεις άλλαξαν μετά την εισαγωγή τους: μένουν όπως είναι</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/app/importing.py"/>
        <source>the article {article}: {error}</source>
        <translation>το άρθρο {article}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/library.py"/>
        <source>A span passes the end of its text: the project file is damaged. “annotator verify” says what is wrong with it.</source>
        <translation>Μια επισήμανση ξεπερνά το τέλος του κειμένου της: το αρχείο του έργου έχει βλάβη. Η εντολή «annotator verify» δείχνει ποια.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/library.py"/>
        <source>The span {span} is not the text that it quotes: the project file is damaged. “annotator verify” says what is wrong with it.</source>
        <translation>Η επισήμανση {span} δεν συμφωνεί με το κείμενο που παραθέτει: το αρχείο του έργου έχει βλάβη. Η εντολή «annotator verify» δείχνει ποια.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/new_projects.py"/>
        <source>{folder}: the folder of new projects cannot be made: {reason}. Choose another one in the preferences.</source>
        <translation>{folder}: δεν είναι δυνατή η δημιουργία του φακέλου των νέων έργων: {reason}. Επιλέξτε άλλον στις προτιμήσεις.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/outputs.py"/>
        <source>{named}: is a file; this format is a folder of files: give it another name.</source>
        <translation>{named}: είναι αρχείο· αυτή η μορφή είναι φάκελος με αρχεία: δώστε άλλο όνομα.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/outputs.py"/>
        <source>{named}: holds what is no earlier export, such as {strange}: give the folder another name.</source>
        <translation>{named}: περιέχει κάτι που δεν ανήκει σε προηγούμενη εξαγωγή, όπως το {strange}: δώστε στον φάκελο άλλο όνομα.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/outputs.py"/>
        <source>{named}: {name} was changed since it was exported: import it, or give the new export another name, so that the changes are not lost.</source>
        <translation>{named}: το {name} άλλαξε μετά την εξαγωγή του: εισαγάγετέ το ή δώστε στη νέα εξαγωγή άλλο όνομα, για να μη χαθούν οι αλλαγές.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/outputs.py"/>
        <source>{named}: cannot be written: {reason}.</source>
        <translation>{named}: δεν είναι δυνατή η εγγραφή: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/portable.py"/>
        <source>This program is installed for Python, so no folder is its own: name one with --home FOLDER.</source>
        <translation>Αυτό το πρόγραμμα είναι εγκατεστημένο για την Python και δεν έχει δικό του φάκελο: δώστε έναν με --home FOLDER.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/portable.py"/>
        <source>{folder}: cannot be written: {reason}. Settings, logs and projects without a place of their own are kept there: move the program to a folder that you may write, such as one in your home or on a stick, name another one with --home FOLDER, or take away what makes it portable ({marks} beside it).</source>
        <translation>{folder}: δεν είναι δυνατή η εγγραφή: {reason}. Εκεί φυλάσσονται οι ρυθμίσεις, τα αρχεία καταγραφής και τα έργα χωρίς δική τους θέση: μετακινήστε το πρόγραμμα σε φάκελο όπου έχετε δικαίωμα εγγραφής, για παράδειγμα στον προσωπικό σας φάκελο ή σε ένα στικ USB, δώστε άλλον φάκελο με --home FOLDER ή αφαιρέστε ό,τι το κάνει φορητό ({marks} δίπλα του).</translation>
    </message>
    <message>
        <location filename="../../annotator/app/preparing.py"/>
        <source>belongs to the project itself</source>
        <translation>ανήκει στο ίδιο το έργο</translation>
    </message>
    <message>
        <location filename="../../annotator/app/preparing.py"/>
        <source>is no folder of the format {format}</source>
        <translation>δεν είναι φάκελος της μορφής {format}</translation>
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
        <translation>δεν διαβάζεται: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/presence.py"/>
        <source>{path}: cannot be opened: {fault}.</source>
        <translation>{path}: δεν είναι δυνατό το άνοιγμα: {fault}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{path} was read and not changed.</source>
        <translation>{path}: διαβάστηκε χωρίς να αλλάξει.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{new}: {articles} articles, {spans} spans, {links} links.</source>
        <translation>{new}: {articles} άρθρα, {spans} επισημάνσεις, {links} συνδέσεις.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The log could be read up to act {acts}: {log_ended}.</source>
        <translation>Το αρχείο καταγραφής διαβάστηκε έως την ενέργεια {acts}: {log_ended}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The tables gave {from_tables} changes beyond it, as one step of undo.</source>
        <translation>Οι πίνακες έδωσαν επιπλέον {from_tables} αλλαγές, ως ένα βήμα αναίρεσης.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>All tables were built anew from the log of {acts} acts.</source>
        <translation>Όλοι οι πίνακες δημιουργήθηκαν ξανά από το αρχείο καταγραφής, με {acts} ενέργειες.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Put right: {difference}.</source>
        <translation>Διορθώθηκε: {difference}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The new file: {fault}</source>
        <translation>Το νέο αρχείο: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Nothing was lost, and the new file has no faults.</source>
        <translation>Τίποτα δεν χάθηκε και το νέο αρχείο δεν έχει σφάλματα.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The new file has no faults.</source>
        <translation>Το νέο αρχείο δεν έχει σφάλματα.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Lost: the article “{name}” ({article}) with {spans} spans, its text is gone.</source>
        <translation>Χάθηκε: το άρθρο «{name}» ({article}) με {spans} επισημάνσεις· το κείμενό του δεν υπάρχει πια.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{label} “{span}” of article {article}</source>
        <translation>{label} «{span}» του άρθρου {article}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Lost: the span {span}, {what}: it does not agree with the text.</source>
        <translation>Χάθηκε: η επισήμανση {span}, {what}: δεν συμφωνεί με το κείμενο.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Lost: the link {link}: the span at which it begins is gone.</source>
        <translation>Χάθηκε: η σύνδεση {link}: η επισήμανση από την οποία ξεκινά δεν υπάρχει πια.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>Lost: {what}</source>
        <translation>Χάθηκε: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{new}: there is a file of this name already; choose another.</source>
        <translation>{new}: υπάρχει ήδη αρχείο με αυτό το όνομα· επιλέξτε άλλο.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The table {table} could not be found.</source>
        <translation>Ο πίνακας {table} δεν βρέθηκε.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{last} to {onward}</source>
        <translation>{last} έως {onward}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{last} to the end</source>
        <translation>{last} έως το τέλος</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>The table {table} could not be read from row {reach}.</source>
        <translation>Ο πίνακας {table} δεν διαβάζεται στις γραμμές: {reach}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/repairing.py"/>
        <source>{spoilt} rows of the table {table} make no sense.</source>
        <translation>Γραμμές του πίνακα {table} χωρίς νόημα: {spoilt}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/replacing.py"/>
        <source>{path}: is a folder or a device; give the name of a file.</source>
        <translation>{path}: είναι φάκελος ή συσκευή· δώστε όνομα αρχείου.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/replacing.py"/>
        <source>{path}: is the project itself; give the export another name.</source>
        <translation>{path}: είναι το ίδιο το έργο· δώστε στην εξαγωγή άλλο όνομα.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/replacing.py"/>
        <source>{path}: cannot be written: {reason}.</source>
        <translation>{path}: δεν είναι δυνατή η εγγραφή: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/schemes.py"/>
        <source>This project has no scheme for the layer “{layer}”.</source>
        <translation>Το έργο δεν έχει σχήμα ετικετών για το επίπεδο «{layer}».</translation>
    </message>
    <message>
        <location filename="../../annotator/app/schemes.py"/>
        <source>This project has no scheme “{name}” for articles.</source>
        <translation>Το έργο δεν έχει σχήμα ετικετών «{name}» για άρθρα.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/searching.py"/>
        <source>the search index {path}: {fault}; it will be made anew</source>
        <translation>το ευρετήριο αναζήτησης {path}: {fault}· θα δημιουργηθεί ξανά</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>There is nothing to redo.</source>
        <translation>Δεν υπάρχει τίποτα για επανάληψη.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>There is nothing to undo.</source>
        <translation>Δεν υπάρχει τίποτα για αναίρεση.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>Nothing older can be undone: the project was made smaller on {day}.</source>
        <translation>Δεν αναιρείται τίποτα παλαιότερο: το μέγεθος του έργου μειώθηκε στις {day}.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>{path} is opened read-only: nothing can be changed in it.</source>
        <translation>{path}: άνοιξε μόνο για ανάγνωση και δεν μπορεί να αλλάξει.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/session.py"/>
        <source>{half} is half a character: take it out and try again.</source>
        <translation>{half}: είναι μισός χαρακτήρας· αφαιρέστε τον και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>You</source>
        <translation>Εσείς</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>Look</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>Reading</source>
        <translation>Ανάγνωση</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>Tagging</source>
        <translation>Επισήμανση</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <source>Projects and files</source>
        <translation>Έργα και αρχεία</translation>
    </message>
    <message>
        <location filename="../../annotator/app/setting_forms.py"/>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Backups</source>
        <translation>Αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source> letters</source>
        <translation> χαρακτήρες</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>As wide as the pane</source>
        <translation>Όσο το πλάτος του τμήματος</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The name that your spans carry, and under which it is kept how far you are.</source>
        <translation>Το όνομα που φέρουν οι επισημάνσεις σας και με το οποίο καταγράφεται η πρόοδός σας.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/dialogs/name.py"/>
        <source>Your name as annotator</source>
        <translation>Το όνομά σας ως επισημειωτή</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The name of the user of this computer</source>
        <translation>Το όνομα του χρήστη αυτού του υπολογιστή</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Light or dark text and paper, or whichever the system has.</source>
        <translation>Ανοιχτά ή σκούρα χρώματα κειμένου και φόντου, ή όποια έχει το σύστημα.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Colours</source>
        <translation>Χρώματα</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Light</source>
        <translation>Ανοιχτά</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Dark</source>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The language of menus, windows, labels and their definitions.</source>
        <translation>Η γλώσσα των μενού, των παραθύρων, των ετικετών και των ορισμών τους.</translation>
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
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The font of the articles; by itself one that suits long reading.</source>
        <translation>Η γραμματοσειρά των άρθρων· από προεπιλογή μία κατάλληλη για πολύωρη ανάγνωση.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Font of the articles</source>
        <translation>Γραμματοσειρά των άρθρων</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The letters of an article's longest line, or all that the pane has room for.</source>
        <translation>Οι χαρακτήρες της μεγαλύτερης γραμμής ενός άρθρου, ή όσοι χωρούν στο τμήμα.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Longest line</source>
        <translation>Μεγαλύτερη γραμμή</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The height of a line in per cent of the font's size.</source>
        <translation>Το ύψος γραμμής ως ποσοστό του μεγέθους της γραμματοσειράς.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Line spacing</source>
        <translation>Διάστιχο</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The size of the articles' text in per cent.</source>
        <translation>Το μέγεθος του κειμένου των άρθρων σε ποσοστό.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Text size</source>
        <translation>Μέγεθος κειμένου</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Menus, teasers and all else that is not body is folded to one line.</source>
        <translation>Μενού, προτάσεις άλλων άρθρων και ό,τι άλλο δεν είναι κυρίως κείμενο συμπτύσσονται σε μία γραμμή.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Fold boilerplate</source>
        <translation>Σύμπτυξη τυποποιημένου κειμένου</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Panes beside each other scroll together; with Alt held one scrolls alone.</source>
        <translation>Τα διπλανά τμήματα κυλούν μαζί· με πατημένο το Alt κυλά μόνο το ένα.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Scroll panes together</source>
        <translation>Σύγχρονη κύλιση των τμημάτων</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>A selection by mouse grows to whole words. With Alt held it is the other way round.</source>
        <translation>Η επιλογή με το ποντίκι επεκτείνεται σε ολόκληρες λέξεις. Με πατημένο το Alt ισχύει το αντίθετο.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select whole words</source>
        <translation>Επιλογή ολόκληρων λέξεων</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>A small palette of labels appears at a selection by mouse.</source>
        <translation>Στην επιλογή με το ποντίκι εμφανίζεται μικρή παλέτα ετικετών.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Palette at each selection</source>
        <translation>Παλέτα σε κάθε επιλογή</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Every action and every label can have another key.</source>
        <translation>Κάθε ενέργεια και κάθε ετικέτα μπορεί να έχει άλλο πλήκτρο.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where new projects lie, unless another place is chosen. Those that are there stay there.</source>
        <translation>Πού αποθηκεύονται τα νέα έργα, εκτός αν επιλεγεί άλλη θέση. Όσα υπάρχουν ήδη μένουν όπου είναι.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Folder of new projects</source>
        <translation>Φάκελος νέων έργων</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>“Annotator” in your documents, or beside a portable program</source>
        <translation>«Annotator» στα έγγραφα ή δίπλα στο φορητό πρόγραμμα</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The labels with which a project begins that is made in the window.</source>
        <translation>Οι ετικέτες με τις οποίες ξεκινά ένα έργο που δημιουργείται στο παράθυρο.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Labels of new projects</source>
        <translation>Ετικέτες νέων έργων</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Entities</source>
        <translation>Οντότητες</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Claims</source>
        <translation>Ισχυρισμοί</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Framing</source>
        <translation>Πλαισίωση</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Genre of the article</source>
        <translation>Είδος του άρθρου</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where files to import are looked for; it becomes the folder used last.</source>
        <translation>Πού αναζητούνται τα αρχεία προς εισαγωγή· γίνεται ο φάκελος που χρησιμοποιήθηκε τελευταίος.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Folder to import from</source>
        <translation>Φάκελος εισαγωγής</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Your home folder</source>
        <translation>Ο προσωπικός σας φάκελος</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where exports go; it becomes the folder used last.</source>
        <translation>Πού αποθηκεύονται οι εξαγωγές· γίνεται ο φάκελος που χρησιμοποιήθηκε τελευταίος.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Folder to export to</source>
        <translation>Φάκελος εξαγωγής</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>At the opening when something changed, and before imports and new versions of the file.</source>
        <translation>Στο άνοιγμα όταν κάτι άλλαξε, και πριν από εισαγωγές και νέες εκδόσεις του αρχείου.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Make backups by themselves</source>
        <translation>Αυτόματα αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where backups go. Those that were made before stay where they are, and are found there.</source>
        <translation>Πού αποθηκεύονται τα αντίγραφα ασφαλείας. Όσα έγιναν νωρίτερα μένουν όπου είναι και βρίσκονται εκεί.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>Folder for backups</source>
        <translation>Φάκελος αντιγράφων ασφαλείας</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>A folder beside each project</source>
        <translation>Ένας φάκελος δίπλα σε κάθε έργο</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The most backups that are kept of a project; those closest to others in time go first.</source>
        <translation>Ο μέγιστος αριθμός αντιγράφων ασφαλείας που διατηρούνται για ένα έργο· διαγράφονται πρώτα όσα είναι χρονικά πιο κοντά σε άλλα.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Most backups</source>
        <translation>Μέγιστος αριθμός αντιγράφων</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The most room that the backups of one project take. The newest one always stays.</source>
        <translation>Ο μέγιστος χώρος που πιάνουν τα αντίγραφα ασφαλείας ενός έργου. Το νεότερο διατηρείται πάντα.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Most room for backups</source>
        <translation>Μέγιστος χώρος αντιγράφων</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The projects opened last, the latest first.</source>
        <translation>Τα έργα που ανοίχτηκαν τελευταία, με το πιο πρόσφατο πρώτο.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The projects that stay on top of the list.</source>
        <translation>Τα έργα που μένουν στην κορυφή της λίστας.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where the window stands, as Qt writes it, in Base64.</source>
        <translation>Η θέση του παραθύρου, όπως τη γράφει η Qt, σε Base64.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where its panels stand, as Qt writes it, in Base64.</source>
        <translation>Η θέση των πινάκων του, όπως τη γράφει η Qt, σε Base64.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Where the preferences stand, as Qt writes it, in Base64.</source>
        <translation>Η θέση του παραθύρου των προτιμήσεων, όπως τη γράφει η Qt, σε Base64.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The group of preferences shown last.</source>
        <translation>Η ομάδα προτιμήσεων που εμφανίστηκε τελευταία.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>Which labels are hidden in each project, by project id.</source>
        <translation>Ποιες ετικέτες είναι κρυμμένες σε κάθε έργο, ανά αναγνωριστικό έργου.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>The named views of each project's list, by project id.</source>
        <translation>Οι αποθηκευμένες προβολές της λίστας κάθε έργου, ανά αναγνωριστικό έργου.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>What was open in each project, by project id.</source>
        <translation>Τι ήταν ανοιχτό σε κάθε έργο, ανά αναγνωριστικό έργου.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/settings.py"/>
        <source>What the list is grouped by: event, near_duplicates, language; or nothing.</source>
        <translation>Πώς ομαδοποιείται η λίστα: event, near_duplicates, language· ή καθόλου.</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>is a pipe or a device: save it as a file first</source>
        <translation>είναι διοχέτευση ή συσκευή: αποθηκεύστε το πρώτα ως αρχείο</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>is passed over: it belongs to an export and is no article</source>
        <translation>παραβλέπεται: ανήκει σε μια εξαγωγή και δεν είναι άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>cannot be read: {fault}</source>
        <translation>δεν διαβάζεται: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>there is no such file or folder</source>
        <translation>δεν υπάρχει τέτοιο αρχείο ή φάκελος</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>is passed over: this link leads out of its folder; to import the file, name the link</source>
        <translation>παραβλέπεται: αυτός ο συμβολικός σύνδεσμος οδηγεί έξω από τον φάκελό του· για να εισαγάγετε το αρχείο, ονομάστε τον σύνδεσμο</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>cannot be listed: {reason}</source>
        <translation>τα περιεχόμενά του δεν διαβάζονται: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <source>passed over files of no known format ({counted}); name them, or a format</source>
        <translation>παραβλέφθηκαν αρχεία άγνωστης μορφής ({counted})· ονομάστε τα ή δώστε μορφή</translation>
    </message>
    <message>
        <location filename="../../annotator/app/sources.py"/>
        <location filename="../../annotator/formats/archive.py"/>
        <source>there is nothing to import in it</source>
        <translation>δεν περιέχει τίποτα για εισαγωγή</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}: δεν διαβάζεται: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <source>{path}: the file is empty</source>
        <translation>{path}: το αρχείο είναι κενό</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <source>{path}: is neither a project nor an export of Annotator</source>
        <translation>{path}: δεν είναι ούτε έργο ούτε εξαγωγή του Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <location filename="../../annotator/storage/faults.py"/>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>span {span}: {fault}</source>
        <translation>επισήμανση {span}: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/app/verifying.py"/>
        <source>article {article}: {fault}</source>
        <translation>άρθρο {article}: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>The article id {key} already belongs to another article.</source>
        <translation>Το αναγνωριστικό άρθρου {key} ανήκει ήδη σε άλλο άρθρο.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>The span id {key} already belongs to another span.</source>
        <translation>Το αναγνωριστικό επισήμανσης {key} ανήκει ήδη σε άλλη επισήμανση.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>The link id {key} already belongs to another link.</source>
        <translation>Το αναγνωριστικό σύνδεσης {key} ανήκει ήδη σε άλλη σύνδεση.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <location filename="../../annotator/domain/commands/joining.py"/>
        <source>Two of its spans have the same annotator, ranges, layer and label.</source>
        <translation>Δύο από τις επισημάνσεις του έχουν τον ίδιο επισημειωτή, τα ίδια εύρη, το ίδιο επίπεδο και την ίδια ετικέτα.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>“{value}” is no date: write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>Το «{value}» δεν είναι ημερομηνία: γράψτε ΕΕΕΕ, ΕΕΕΕ-ΜΜ ή ΕΕΕΕ-ΜΜ-ΗΗ.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>“{status}” is no status: {statuses}.</source>
        <translation>Το «{status}» δεν είναι κατάσταση: {statuses}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/articles.py"/>
        <source>The region {start}–{end} is not in the text.</source>
        <translation>Η περιοχή {start}–{end} δεν βρίσκεται μέσα στο κείμενο.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/links.py"/>
        <source>A link needs a kind, such as same_claim.</source>
        <translation>Μια σύνδεση χρειάζεται είδος, όπως same_claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/links.py"/>
        <source>A span cannot be linked with itself.</source>
        <translation>Μια επισήμανση δεν μπορεί να συνδεθεί με τον εαυτό της.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/links.py"/>
        <source>These two spans are linked so already.</source>
        <translation>Αυτές οι δύο επισημάνσεις είναι ήδη συνδεδεμένες έτσι.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/pairs.py"/>
        <source>An article makes no pair with itself.</source>
        <translation>Ένα άρθρο δεν αποτελεί ζεύγος με τον εαυτό του.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/regions.py"/>
        <source>There is nothing on this line that could be marked.</source>
        <translation>Σε αυτή τη γραμμή δεν υπάρχει τίποτα για σήμανση.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/regions.py"/>
        <source>A title is one line: select less of the text.</source>
        <translation>Ο τίτλος είναι μία γραμμή: επιλέξτε λιγότερο κείμενο.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/schemes.py"/>
        <source>“{after}” is another scheme than “{before}”.</source>
        <translation>Το «{after}» είναι άλλο σχήμα ετικετών από το «{before}».</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>Two of these spans would be the same with {label}.</source>
        <translation>Δύο από αυτές τις επισημάνσεις θα ήταν ίδιες με ετικέτα {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>“{confidence}” is no confidence: low, medium or high.</source>
        <translation>Το «{confidence}» δεν είναι βεβαιότητα: low, medium ή high.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>A span labelled {label} has no attribute “{name}”.</source>
        <translation>Μια επισήμανση με ετικέτα {label} δεν έχει χαρακτηριστικό «{name}».</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>“{name}” takes one value only.</source>
        <translation>Το «{name}» δέχεται μία μόνο τιμή.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>“{attribute}” has no value “{value}”, only {known}.</source>
        <translation>Το «{attribute}» δεν έχει τιμή «{value}», μόνο {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>There is only white space in this selection.</source>
        <translation>Αυτή η επιλογή περιέχει μόνο κενά διαστήματα.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/commands/spans.py"/>
        <source>This text already has the label {label}.</source>
        <translation>Αυτό το κείμενο έχει ήδη την ετικέτα {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/history.py"/>
        <source>The steps of this project's history are out of order.</source>
        <translation>Τα βήματα του ιστορικού αυτού του έργου δεν είναι στη σωστή σειρά.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The scheme “{name}” has no label “{label_id}”.</source>
        <translation>Το σχήμα ετικετών «{name}» δεν έχει ετικέτα «{label_id}».</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The label “{label_id}” is retired and is no longer given.</source>
        <translation>Η ετικέτα «{label_id}» έχει αποσυρθεί και δεν δίνεται πια.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The scheme “{scheme}” has no attribute “{attribute}”.</source>
        <translation>Το σχήμα ετικετών «{scheme}» δεν έχει χαρακτηριστικό «{attribute}».</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/span.py"/>
        <source>A span needs at least one range of text.</source>
        <translation>Μια επισήμανση χρειάζεται τουλάχιστον ένα εύρος κειμένου.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/span.py"/>
        <source>The range {start}–{end} is empty or reversed.</source>
        <translation>Το εύρος {start}–{end} είναι κενό ή αντεστραμμένο.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/span.py"/>
        <source>The range {start}–{end} passes the text, which ends at {length}.</source>
        <translation>Το εύρος {start}–{end} ξεπερνά το κείμενο, που τελειώνει στο {length}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/span.py"/>
        <source>The range {start}–{end} overlaps or precedes the one before it.</source>
        <translation>Το εύρος {start}–{end} επικαλύπτει το προηγούμενό του ή προηγείται από αυτό.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Device or resource busy</source>
        <translation>Η συσκευή ή ο πόρος χρησιμοποιείται</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Disk quota exceeded</source>
        <translation>Υπέρβαση ορίου χώρου στον δίσκο</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>File exists</source>
        <translation>Το αρχείο υπάρχει</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>File name too long</source>
        <translation>Το όνομα του αρχείου είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>File too large</source>
        <translation>Το αρχείο είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Input/output error</source>
        <translation>Σφάλμα εισόδου/εξόδου</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Is a directory</source>
        <translation>Είναι κατάλογος</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>No space left on device</source>
        <translation>Δεν υπάρχει ελεύθερος χώρος στη συσκευή</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>No such file or directory</source>
        <translation>Δεν υπάρχει τέτοιο αρχείο ή κατάλογος</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Not a directory</source>
        <translation>Δεν είναι κατάλογος</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Operation not permitted</source>
        <translation>Η λειτουργία δεν επιτρέπεται</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Permission denied</source>
        <translation>Δεν επιτρέπεται η πρόσβαση</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Read-only file system</source>
        <translation>Σύστημα αρχείων μόνο για ανάγνωση</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Too many levels of symbolic links</source>
        <translation>Πάρα πολλά επίπεδα συμβολικών συνδέσμων</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/system_faults.py"/>
        <source>Too many open files</source>
        <translation>Πάρα πολλά ανοιχτά αρχεία</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <source>status marks of single annotators</source>
        <translation>σημάνσεις κατάστασης μεμονωμένων επισημειωτών</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <source>Annotator JSONL, one article a line with all annotations</source>
        <translation>Annotator JSONL, ένα άρθρο ανά γραμμή με όλες τις επισημειώσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <location filename="../../annotator/formats/compact_json.py"/>
        <source>The article {article} holds half a character ({half}), perhaps in a note: delete it there.</source>
        <translation>Το άρθρο {article} περιέχει μισό χαρακτήρα ({half}), ίσως σε σημείωση: διαγράψτε τον εκεί.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <source>the file is UTF-16, but JSONL is UTF-8: save it as that</source>
        <translation>το αρχείο είναι UTF-16, αλλά το JSONL είναι UTF-8: αποθηκεύστε το ως UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl.py"/>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>the file is empty: there is no article in it</source>
        <translation>το αρχείο είναι κενό: δεν περιέχει άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>article</source>
        <translation>άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>span</source>
        <translation>επισήμανση</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>link</source>
        <translation>σύνδεση</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the text has only white space</source>
        <translation>το κείμενο έχει μόνο κενά διαστήματα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>sha256 is not that of the text, which is {sha}: the text was changed</source>
        <translation>το sha256 δεν είναι του κειμένου, που έχει {sha}: το κείμενο άλλαξε</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>published: {published} is not in the calendar</source>
        <translation>published: η ημερομηνία {published} δεν υπάρχει στο ημερολόγιο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>span {span}: has the same annotator, ranges, layer and label as span {twins}: keep one of them</source>
        <translation>επισήμανση {span}: έχει τον ίδιο επισημειωτή, τα ίδια εύρη, το ίδιο επίπεδο και την ίδια ετικέτα με την επισήμανση {twins}: κρατήστε μία από αυτές</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>{fault}; it is kept as it is</source>
        <translation>{fault}· διατηρείται όπως είναι</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>coarse must be {coarse}, as the scheme says</source>
        <translation>το coarse πρέπει να είναι {coarse}, όπως ορίζει το σχήμα ετικετών</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>start and end are {start} and {end}, but its ranges go from {first} to {last}</source>
        <translation>τα start και end είναι {start} και {end}, αλλά τα εύρη της πάνε από {first} έως {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the quote {quote} is not the text at {start}–{end}, which is {text}: are the offsets counted in code points?</source>
        <translation>το απόσπασμα {quote} δεν είναι το κείμενο στο {start}–{end}, που είναι {text}: μετριούνται οι θέσεις σε κωδικά σημεία;</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>white space at an edge is kept as it is</source>
        <translation>τα κενά διαστήματα στην άκρη διατηρούνται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the {kind} id {key} stands twice: every id is unique</source>
        <translation>το αναγνωριστικό {key} ({kind}) υπάρχει δύο φορές: κάθε αναγνωριστικό είναι μοναδικό</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>reviewed says the same layer and annotator twice</source>
        <translation>το reviewed αναφέρει δύο φορές το ίδιο επίπεδο και τον ίδιο επισημειωτή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>labels says the same label and annotator twice</source>
        <translation>το labels αναφέρει δύο φορές την ίδια ετικέτα και τον ίδιο επισημειωτή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the region {kind} {start}–{end} is empty, reversed or passes the text, which ends at {length}</source>
        <translation>η περιοχή {kind} {start}–{end} είναι κενή, αντεστραμμένη ή ξεπερνά το κείμενο, που τελειώνει στο {length}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>link {link}:</source>
        <translation>σύνδεση {link}:</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>{place} its source {source} is no span of this article</source>
        <translation>{place} η αφετηρία της {source} δεν είναι επισήμανση αυτού του άρθρου</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>{place} its target {target} is no span of this article</source>
        <translation>{place} ο στόχος της {target} δεν είναι επισήμανση αυτού του άρθρου</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>{place} it links a span with itself</source>
        <translation>{place} συνδέει μια επισήμανση με τον εαυτό της</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_faults.py"/>
        <source>the {kind} id {key} stands already on line {known}: every id is unique</source>
        <translation>το αναγνωριστικό {key} ({kind}) υπάρχει ήδη στη γραμμή {known}: κάθε αναγνωριστικό είναι μοναδικό</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the project has no scheme for the layer {layer}</source>
        <translation>το έργο δεν έχει σχήμα ετικετών για το επίπεδο {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the scheme {scheme} of an article label is unknown (known: {known})</source>
        <translation>το σχήμα {scheme} μιας ετικέτας άρθρου είναι άγνωστο (γνωστά: {known})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>The project has no scheme for {name}.</source>
        <translation>Το έργο δεν έχει σχήμα ετικετών για: {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>The scheme {scheme} has no label {label}.</source>
        <translation>Το σχήμα {scheme} δεν έχει ετικέτα {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the label {export} is not in the scheme {scheme}: correct it, or add the label to the scheme</source>
        <translation>η ετικέτα {export} δεν υπάρχει στο σχήμα {scheme}: διορθώστε την ή προσθέστε την στο σχήμα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the scheme {scheme} has no attribute {attribute}</source>
        <translation>το σχήμα {scheme} δεν έχει χαρακτηριστικό {attribute}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the attribute {attribute} takes one value only</source>
        <translation>το χαρακτηριστικό {attribute} δέχεται μία μόνο τιμή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_labels.py"/>
        <source>the attribute {attribute} has no value {value} (known: {known})</source>
        <translation>το χαρακτηριστικό {attribute} δεν έχει τιμή {value} (γνωστές: {known})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>line {number} is longer than {size} MB</source>
        <translation>η γραμμή {number} ξεπερνά τα {size} MB</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>this is no article of the format {format}: the key "format" is missing</source>
        <translation>δεν είναι άρθρο της μορφής {format}: λείπει το κλειδί "format"</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>the format is {format}, and this program reads {ours}: a newer format needs a newer program</source>
        <translation>η μορφή είναι {format}, ενώ αυτό το πρόγραμμα διαβάζει {ours}: μια νεότερη μορφή χρειάζεται νεότερο πρόγραμμα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>byte {byte} at byte {place} of the line is not UTF-8: save the file as UTF-8</source>
        <translation>το byte {byte} στο byte {place} της γραμμής δεν είναι UTF-8: αποθηκεύστε το αρχείο ως UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>broken JSON at character {pos}: {error}; is the line cut off or broken in two?</source>
        <translation>μη έγκυρο JSON στον χαρακτήρα {pos}: {error}· μήπως η γραμμή κόπηκε ή χωρίστηκε στα δύο;</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>broken JSON: {error}</source>
        <translation>μη έγκυρο JSON: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>broken JSON: lists or objects are nested too deeply</source>
        <translation>μη έγκυρο JSON: οι λίστες ή τα αντικείμενα είναι ένθετα σε υπερβολικό βάθος</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>the key {twice} stands twice in one object: keep one of them</source>
        <translation>το κλειδί {twice} υπάρχει δύο φορές σε ένα αντικείμενο: κρατήστε το ένα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>{name} is no number in JSON: write a whole number</source>
        <translation>το {name} δεν είναι αριθμός σε JSON: γράψτε ακέραιο αριθμό</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_lines.py"/>
        <source>there is half a character ({half}) at position {start} of {text}: write both halves or none</source>
        <translation>υπάρχει μισός χαρακτήρας ({half}) στη θέση {start} του {text}: γράψτε και τα δύο μισά ή κανένα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_record.py"/>
        <source>The text of the article {article} is damaged: verify the project.</source>
        <translation>Το κείμενο του άρθρου {article} έχει βλάβη: επαληθεύστε το έργο.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_jsonl_record.py"/>
        <source>The quote of the span {span} is not the text: verify the project.</source>
        <translation>Το απόσπασμα της επισήμανσης {span} δεν συμφωνεί με το κείμενο: επαληθεύστε το έργο.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>… and {more} more</source>
        <translation>… και άλλα {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the file begins with a byte order mark: save it as UTF-8 without one</source>
        <translation>το αρχείο αρχίζει με δείκτη σειράς byte (BOM): αποθηκεύστε το ως UTF-8 χωρίς αυτόν</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the line is blank: there is one article on every line</source>
        <translation>η γραμμή είναι κενή: κάθε γραμμή έχει ένα άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the line ends with CR LF: write LF alone</source>
        <translation>η γραμμή τελειώνει σε CR LF: γράψτε μόνο LF</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the text stands already on line {first}: an export has every text once</source>
        <translation>το κείμενο υπάρχει ήδη στη γραμμή {first}: μια εξαγωγή έχει κάθε κείμενο μία φορά</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>the spans are not sorted by start, end, layer, label and id</source>
        <translation>οι επισημάνσεις δεν είναι ταξινομημένες κατά start, end, layer, label και id</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/annotator_verify.py"/>
        <source>link {link}: its target {target} is no span of the article {target_article}</source>
        <translation>σύνδεση {link}: ο στόχος της {target} δεν είναι επισήμανση του άρθρου {target_article}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>ZIP archives of files in these formats</source>
        <translation>Αρχεία ZIP με αρχεία σε αυτές τις μορφές</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>cannot be read: it is a pipe; save it as a file first</source>
        <translation>δεν διαβάζεται: είναι διοχέτευση· αποθηκεύστε το πρώτα ως αρχείο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>unpacks to {times} times its size, which no texts do: it is refused</source>
        <translation>αποσυμπιέζεται σε {times} φορές το μέγεθός του, κάτι που κανένα κείμενο δεν κάνει: απορρίπτεται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>passed over files of no known format ({counted}); name a format to read them</source>
        <translation>παραβλέφθηκαν αρχεία άγνωστης μορφής ({counted})· δώστε μορφή για να διαβαστούν</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>has no name: the archive is damaged</source>
        <translation>δεν έχει όνομα: το συμπιεσμένο αρχείο έχει βλάβη</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>its name leads out of the archive: pack it again</source>
        <translation>το όνομά του οδηγεί έξω από το συμπιεσμένο αρχείο: συμπιέστε το ξανά</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>is encrypted: unpack it with its password, and import the folder</source>
        <translation>είναι κρυπτογραφημένο: αποσυμπιέστε το με τον κωδικό του και εισαγάγετε τον φάκελο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>is a link, not a file</source>
        <translation>είναι σύνδεσμος, όχι αρχείο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>is an archive in an archive: unpack it first</source>
        <translation>είναι συμπιεσμένο αρχείο μέσα σε συμπιεσμένο αρχείο: αποσυμπιέστε το πρώτα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>unpacks to {file_size} MB: too large for what it is; unpack it yourself</source>
        <translation>αποσυμπιέζεται σε {file_size} MB: υπερβολικό για το είδος του· αποσυμπιέστε το εσείς</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>{filename}: {fault}</source>
        <translation>{filename}: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>the archive is damaged or cut short ({error})</source>
        <translation>το συμπιεσμένο αρχείο έχει βλάβη ή είναι κομμένο ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat.py"/>
        <source>brat standoff, a folder of .txt and .ann</source>
        <translation>brat standoff, φάκελος με αρχεία .txt και .ann</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat.py"/>
        <source>there is no {name} beside it, whose spans these are</source>
        <translation>δεν υπάρχει δίπλα του το {name}, στο οποίο ανήκουν αυτές οι επισημάνσεις</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/brat.py"/>
        <source>{count} texts have no .ann of the same name and came in without spans</source>
        <extracomment>Of one: 1 text has no .ann of the same name and came in without spans</extracomment>
        <translation>
            <numerusform>{count} κείμενο δεν έχει .ann με το ίδιο όνομα και εισήχθη χωρίς επισημάνσεις</numerusform>
            <numerusform>{count} κείμενα δεν έχουν .ann με το ίδιο όνομα και εισήχθησαν χωρίς επισημάνσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/brat.py"/>
        <source>{count} events came in as triggers, with links to their arguments</source>
        <extracomment>Of one: 1 event came in as triggers, with links to their arguments</extracomment>
        <translation>
            <numerusform>{count} συμβάν εισήχθη ως λέξη ενεργοποίησης, με συνδέσεις προς τα ορίσματά του</numerusform>
            <numerusform>{count} συμβάντα εισήχθησαν ως λέξεις ενεργοποίησης, με συνδέσεις προς τα ορίσματά τους</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>{row} begins no row that is known</source>
        <translation>το {row} δεν είναι αρχή γνωστής γραμμής</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>the row {row} names {error}, which is not there,</source>
        <translation>η γραμμή {row} αναφέρει το {error}, που δεν υπάρχει,</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>the row {row} is broken</source>
        <translation>η γραμμή {row} δεν είναι έγκυρη</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>{fault} and is left out</source>
        <translation>{fault} και παραλείπεται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_rows.py"/>
        <source>the attribute {name} of a relation</source>
        <translation>το χαρακτηριστικό {name} ανήκει σε σχέση</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>spans of line ends alone</source>
        <translation>επισημάνσεις μόνο με αλλαγές γραμμής</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>spans with line ends at an edge</source>
        <translation>επισημάνσεις με αλλαγές γραμμής στην άκρη</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>ranges of spans that touch or have line ends alone between them</source>
        <translation>εύρη επισημάνσεων που εφάπτονται ή έχουν ανάμεσά τους μόνο αλλαγές γραμμής</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>links of dropped spans</source>
        <translation>συνδέσεις επισημάνσεων που παραλείφθηκαν</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>line ends in attributes to blanks</source>
        <translation>αλλαγές γραμμής σε χαρακτηριστικά που έγιναν κενά</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_writing.py"/>
        <source>line ends in notes to LF</source>
        <translation>αλλαγές γραμμής σε σημειώσεις που έγιναν LF</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas.py"/>
        <source>links of missing spans</source>
        <translation>συνδέσεις επισημάνσεων που λείπουν</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_before.py"/>
        <source>structures of other programs in articles that were changed</source>
        <translation>δομές άλλων προγραμμάτων σε άρθρα που άλλαξαν</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_before.py"/>
        <location filename="../../annotator/formats/kept_rows.py"/>
        <location filename="../../annotator/formats/left_behind.py"/>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/unheld.py"/>
        <location filename="../../annotator/formats/web_annotation.py"/>
        <source>metadata of articles</source>
        <translation>μεταδεδομένα άρθρων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_json.py"/>
        <source>UIMA CAS JSON 0.4, one article a file</source>
        <translation>UIMA CAS JSON 0.4, ένα άρθρο ανά αρχείο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_json.py"/>
        <source>this is no JSON ({error})</source>
        <translation>δεν είναι JSON ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_json.py"/>
        <source>this is JSON, but no UIMA CAS with a text in it</source>
        <translation>είναι JSON, αλλά όχι UIMA CAS με κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_json.py"/>
        <source>there is half a character in it: write both halves or none</source>
        <translation>περιέχει μισό χαρακτήρα: γράψτε και τα δύο μισά ή κανένα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_reading.py"/>
        <source>structures of these types were passed over: {passed}</source>
        <translation>παραβλέφθηκαν δομές αυτών των τύπων: {passed}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>UIMA CAS XMI, one article a file and the type system</source>
        <translation>UIMA CAS XMI, ένα άρθρο ανά αρχείο και το σύστημα τύπων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>is passed over: a type system is no article</source>
        <translation>παραβλέπεται: ένα σύστημα τύπων δεν είναι άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>articles with characters that XML forbids</source>
        <translation>άρθρα με χαρακτήρες που απαγορεύει η XML</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>characters that XML forbids to U+FFFD</source>
        <translation>χαρακτήρες που απαγορεύει η XML και έγιναν U+FFFD</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>the XML in it is broken: {error}</source>
        <translation>η XML που περιέχει δεν είναι έγκυρη: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>this is XML, but no UIMA CAS with a text in it</source>
        <translation>είναι XML, αλλά όχι UIMA CAS με κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_xmi.py"/>
        <source>there is a DOCTYPE in it, which no UIMA CAS has: it is refused</source>
        <translation>περιέχει DOCTYPE, που δεν έχει κανένα UIMA CAS: απορρίπτεται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>there is no column {name}; {names}</source>
        <translation>δεν υπάρχει στήλη {name}· {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>which column holds the text is not known; {names}; name it: --column text=NAME, or choose it in the import window</source>
        <translation>δεν είναι γνωστό ποια στήλη περιέχει το κείμενο· {names}· ονομάστε την: --column text=NAME, ή επιλέξτε την στο παράθυρο εισαγωγής</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>{field} from {column}</source>
        <translation>{field} από τη στήλη {column}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>{taken}; left out: {names}</source>
        <translation>{taken}· παραλείπονται: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>read {taken} (others: --column FIELD=NAME, or in the import window)</source>
        <translation>διαβάστηκε: {taken} (άλλες στήλες: --column FIELD=NAME ή στο παράθυρο εισαγωγής)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>the date {published} is not understood and left empty: write YYYY-MM-DD</source>
        <translation>η ημερομηνία {published} δεν είναι κατανοητή και μένει κενή: γράψτε ΕΕΕΕ-ΜΜ-ΗΗ</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>the language {language} is not understood: write two letters, such as hu</source>
        <translation>η γλώσσα {language} δεν είναι κατανοητή: γράψτε δύο γράμματα, όπως el</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>there is none</source>
        <translation>δεν υπάρχει καμία</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>there is: {names}</source>
        <translation>υπάρχουν: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>{names} and {more} more</source>
        <translation>{names} και άλλα {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL columns with {kind} tags and its four labels, a token a line</source>
        <translation>Στήλες CoNLL με ετικέτες {kind} και τις τέσσερις ετικέτες του, ένα token ανά γραμμή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL columns with {kind} tags, a token a line</source>
        <translation>Στήλες CoNLL με ετικέτες {kind}, ένα token ανά γραμμή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_layout.py"/>
        <source>has {count} columns, and the lines before it {width}</source>
        <translation>έχει {count} στήλες, ενώ οι προηγούμενες γραμμές {width}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_layout.py"/>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>{tag} is no tag: a tag is O, or begins as B-PER does</source>
        <translation>το {tag} δεν είναι ετικέτα: μια ετικέτα είναι O ή αρχίζει όπως το B-PER</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_layout.py"/>
        <source>is no line of two to five columns: a token first, and a tag last</source>
        <translation>δεν είναι γραμμή με δύο έως πέντε στήλες: πρώτα ένα token και στο τέλος μια ετικέτα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>there are no offsets, so the text is put together from the words: a blank between any two, and a line for each sentence</source>
        <translation>δεν υπάρχουν θέσεις, οπότε το κείμενο συντίθεται από τις λέξεις: ένα κενό ανάμεσα σε κάθε δύο και μία γραμμή για κάθε πρόταση</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>there is no token in it</source>
        <translation>δεν περιέχει token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>its tags are of several kinds: they leave as {kind}, some changed</source>
        <translation>έχει ετικέτες πολλών ειδών: εξάγονται ως {kind}, ορισμένες αλλαγμένες</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>its tags are {kind}: as the format {format} they leave as they came</source>
        <translation>έχει ετικέτες {kind}: στη μορφή {format} εξάγονται όπως εισήχθησαν</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>the line {error}</source>
        <translation>η γραμμή {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>{beside} does not fit this file from here on: move it away to read without it</source>
        <translation>{beside}: από εδώ και πέρα δεν ταιριάζει με αυτό το αρχείο· μετακινήστε το για ανάγνωση χωρίς αυτό</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_rows.py"/>
        <source>{beside} has more sentences than this file</source>
        <translation>{beside}: έχει περισσότερες προτάσεις από αυτό το αρχείο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_writing.py"/>
        <location filename="../../annotator/formats/hf_layout.py"/>
        <source>further columns</source>
        <translation>επιπλέον στήλες</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>this is no DocBin of spaCy, or it is damaged</source>
        <translation>δεν είναι DocBin του spaCy ή έχει βλάβη</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>{no_docbin} ({name}: {error})</source>
        <translation>{no_docbin} ({name}: {error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>unpacks to more than a gigabyte: split it into several files</source>
        <translation>αποσυμπιέζεται σε πάνω από ένα gigabyte: χωρίστε το σε περισσότερα αρχεία</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>{no_docbin} (it is cut off)</source>
        <translation>{no_docbin} (είναι κομμένο)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_writing.py"/>
        <source>This is more than one file of spaCy can hold: export it in parts.</source>
        <translation>Είναι περισσότερα από όσα χωρά ένα αρχείο του spaCy: κάντε την εξαγωγή τμηματικά.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSONL with spans</source>
        <translation>doccano JSONL με επισημάνσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSONL with entities and relations</source>
        <translation>doccano JSONL με οντότητες και σχέσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>{title}, for projects that count grapheme clusters</source>
        <translation>{title}, για έργα που μετρούν συστάδες γραφημάτων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>spans that cut a grapheme cluster</source>
        <translation>επισημάνσεις που κόβουν μια συστάδα γραφημάτων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>links of spans that were merged</source>
        <translation>συνδέσεις επισημάνσεων που συγχωνεύτηκαν</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <source>is no span: doccano writes [start, end, "label"]</source>
        <translation>δεν είναι επισήμανση: το doccano γράφει [start, end, "label"]</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>is not UTF-8: save the file as UTF-8</source>
        <translation>δεν είναι UTF-8: αποθηκεύστε το αρχείο ως UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <location filename="../../annotator/formats/label_studio.py"/>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>there is no article in it</source>
        <translation>δεν περιέχει άρθρο</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <source>{count} comments on articles are not shown here; an export to doccano has them</source>
        <extracomment>Of one: 1 comment on an article is not shown here; an export to doccano has it</extracomment>
        <translation>
            <numerusform>{count} σχόλιο σε άρθρο δεν εμφανίζεται εδώ· η εξαγωγή σε doccano το έχει</numerusform>
            <numerusform>{count} σχόλια σε άρθρα δεν εμφανίζονται εδώ· η εξαγωγή σε doccano τα έχει</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <source>left out of what is said about articles: {names}</source>
        <translation>παραλείπονται από τα στοιχεία των άρθρων: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>this is no object: an article is an object with keys</source>
        <translation>δεν είναι αντικείμενο: ένα άρθρο είναι αντικείμενο με κλειδιά</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>{column} holds no text</source>
        <translation>{column}: δεν περιέχει κείμενο</translation>
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
        <translation>είναι μεγαλύτερο από {largest} MB: χωρίστε το σε περισσότερα αρχεία</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/extracted.py"/>
        <source>there is no text in it</source>
        <translation>δεν περιέχει κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/extracted.py"/>
        <source>there is half a character ({half}) at position {start}: write both halves or none</source>
        <translation>υπάρχει μισός χαρακτήρας ({half}) στη θέση {start}: γράψτε και τα δύο μισά ή κανένα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>{problem} So it is in {files} files.</source>
        <translation>{problem} Το ίδιο ισχύει σε {files} αρχεία.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>the link {kind} ends at a span that was left out</source>
        <translation>η σύνδεση {kind} καταλήγει σε επισήμανση που παραλείφθηκε</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>{blank_edges} spans have white space at an edge, which is kept</source>
        <translation>{blank_edges} επισημάνσεις έχουν κενά διαστήματα στην άκρη, που διατηρούνται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>{twice} spans stand there more than once and came in once</source>
        <translation>{twice} επισημάνσεις υπάρχουν περισσότερες από μία φορές και εισήχθησαν μία φορά</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>the span {span} is left out: {error}</source>
        <translation>η επισήμανση {span} παραλείπεται: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>{start}–{end} is no part of the text</source>
        <translation>το {start}–{end} δεν είναι τμήμα του κειμένου</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign.py"/>
        <source>the text there is {text}</source>
        <translation>το κείμενο εκεί είναι {text}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gliner.py"/>
        <source>GLiNER JSON, a list of sentences with spans of tokens</source>
        <translation>GLiNER JSON, λίστα προτάσεων με επισημάνσεις σε token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gliner.py"/>
        <source>"{spans}" is no list of spans</source>
        <translation>το "{spans}" δεν είναι λίστα επισημάνσεων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gliner.py"/>
        <source>{value} is no span: GLiNER has [first, last, label]</source>
        <translation>το {value} δεν είναι επισήμανση: το GLiNER έχει [first, last, label]</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_layout.py"/>
        <source>texts between tokens</source>
        <translation>κείμενα ανάμεσα σε token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <source>is no span: it needs numbers "start" and "end", and a "label"</source>
        <translation>δεν είναι επισήμανση: χρειάζεται τους αριθμούς "start" και "end" και ένα "label"</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <source>Hugging Face articles with spans, an article a line</source>
        <translation>Άρθρα Hugging Face με επισημάνσεις, ένα άρθρο ανά γραμμή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>spans of other layers</source>
        <translation>επισημάνσεις άλλων επιπέδων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/leaving.py"/>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>spans of several ranges</source>
        <translation>επισημάνσεις με περισσότερα εύρη</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <location filename="../../annotator/formats/left_behind.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>equal spans of several annotators</source>
        <translation>ίδιες επισημάνσεις περισσότερων επισημειωτών</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_spans.py"/>
        <source>"text" is no text</source>
        <translation>το "text" δεν είναι κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>Hugging Face token classification, a sentence a line</source>
        <translation>Ταξινόμηση token του Hugging Face, μία πρόταση ανά γραμμή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>{beside}: says nothing of the tags</source>
        <translation>{beside}: δεν αναφέρει τίποτα για τις ετικέτες</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>there is not one tag for each token</source>
        <translation>δεν υπάρχει ακριβώς μία ετικέτα για κάθε token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>tags are numbers, and no file says what they are: put the features of the data set beside it as NAME.features.json, {{"ner_tags": {{"names": […]}}}}</source>
        <translation>οι ετικέτες είναι αριθμοί και κανένα αρχείο δεν λέει τι σημαίνουν: βάλτε δίπλα του τα features του συνόλου δεδομένων ως NAME.features.json, {{"ner_tags": {{"names": […]}}}}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hf_tokens.py"/>
        <source>{number} is the number of no tag</source>
        <translation>ο αριθμός {number} δεν αντιστοιχεί σε ετικέτα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>there is no object in it, and no list of objects: an article is an object with keys</source>
        <translation>δεν περιέχει αντικείμενο ούτε λίστα αντικειμένων: ένα άρθρο είναι αντικείμενο με κλειδιά</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>JSONL of others, one article a line</source>
        <translation>JSONL άλλων, ένα άρθρο ανά γραμμή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>is UTF-16, but JSONL is UTF-8</source>
        <translation>είναι UTF-16, αλλά το JSONL είναι UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>JSON of others, one article an object</source>
        <translation>JSON άλλων, ένα άρθρο ανά αντικείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>character {column}</source>
        <translation>χαρακτήρας {column}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>{place} of line {line}</source>
        <translation>{place}, γραμμή {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>broken JSON at {place}: {error}</source>
        <translation>μη έγκυρο JSON ({place}): {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>byte {byte} at byte {start} of the line</source>
        <translation>byte {byte} στο byte {start} της γραμμής</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>{bad} is not UTF-8: save the file as UTF-8</source>
        <translation>{bad}: δεν είναι UTF-8· αποθηκεύστε το αρχείο ως UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>there is no key {name} in it</source>
        <translation>δεν υπάρχει σε αυτό κλειδί {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>{source}, item {item}</source>
        <translation>{source}, στοιχείο {item}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>this is no object: a row is an object with keys</source>
        <translation>δεν είναι αντικείμενο: μια γραμμή είναι αντικείμενο με κλειδιά</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>is UTF-16, but JSON is UTF-8</source>
        <translation>είναι UTF-16, αλλά το JSON είναι UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <location filename="../../annotator/storage/copying.py"/>
        <source>it cannot be read</source>
        <translation>δεν διαβάζεται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>{source}:{line}: broken JSON: {what}</source>
        <translation>{source}:{line}: μη έγκυρο JSON: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>{source}:{line}: broken JSON: the list does not end</source>
        <translation>{source}:{line}: μη έγκυρο JSON: η λίστα δεν τελειώνει</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/label_finding.py"/>
        <source>the label {label} is in no scheme of the project, so {count} spans are left out: say what it is with --label {label}=LAYER:LABEL, or add it with --new-labels LAYER</source>
        <extracomment>Of one: the label {label} is in no scheme of the project, so 1 span is left out: say what it is with --label {label}=LAYER:LABEL, or add it with --new-labels LAYER</extracomment>
        <translation>
            <numerusform>η ετικέτα {label} δεν υπάρχει σε κανένα σχήμα του έργου, οπότε {count} επισήμανση παραλείπεται: ορίστε τι είναι με --label {label}=LAYER:LABEL ή προσθέστε την με --new-labels LAYER</numerusform>
            <numerusform>η ετικέτα {label} δεν υπάρχει σε κανένα σχήμα του έργου, οπότε {count} επισημάνσεις παραλείπονται: ορίστε τι είναι με --label {label}=LAYER:LABEL ή προσθέστε την με --new-labels LAYER</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Label Studio JSON, with its labeling configuration beside it</source>
        <translation>Label Studio JSON, με τη διαμόρφωση επισημείωσης δίπλα του</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_regions.py"/>
        <source>regions without a label</source>
        <translation>περιοχές χωρίς ετικέτα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_regions.py"/>
        <source>the region {region} is of HyperText, whose positions are not those of the text, and is left out: export the texts as plain Text</source>
        <translation>η περιοχή {region} είναι τύπου HyperText, οι θέσεις του οποίου δεν είναι του κειμένου, και παραλείπεται: εξαγάγετε τα κείμενα ως απλό Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_results.py"/>
        <source>links between spans of two annotators</source>
        <translation>συνδέσεις ανάμεσα σε επισημάνσεις δύο επισημειωτών</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>{source}, task {number}</source>
        <translation>{source}, εργασία {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>this is no task: a task is an object with data</source>
        <translation>δεν είναι εργασία: μια εργασία είναι αντικείμενο με data</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>left out: {what} ({count})</source>
        <translation>παραλείφθηκαν: {what} ({count})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>the text is not in the file but at {text}: export it with it</source>
        <translation>το κείμενο δεν είναι μέσα στο αρχείο αλλά στο {text}: εξαγάγετέ το μαζί με αυτό</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_tasks.py"/>
        <source>what {scheme} says of articles</source>
        <translation>όσα λέει το {scheme} για άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/leaving.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>equal spans</source>
        <translation>ίδιες επισημάνσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/leaving.py"/>
        <location filename="../../annotator/formats/left_behind.py"/>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/unheld.py"/>
        <source>labels of articles</source>
        <translation>ετικέτες άρθρων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/leaving.py"/>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>links to other articles</source>
        <translation>συνδέσεις προς άλλα άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>topics of articles</source>
        <translation>θέματα άρθρων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>status marks</source>
        <translation>σημάνσεις κατάστασης</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>marks that a layer was read</source>
        <translation>σημάνσεις ανάγνωσης επιπέδων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>regions</source>
        <translation>επισημάνσεις γραμμών</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>names of annotators</source>
        <translation>ονόματα επισημειωτών</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>notes of spans</source>
        <translation>σημειώσεις επισημάνσεων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>confidences of spans</source>
        <translation>βεβαιότητες επισημάνσεων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>entities of spans</source>
        <translation>οντότητες επισημάνσεων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/left_behind.py"/>
        <source>attributes of spans</source>
        <translation>χαρακτηριστικά επισημάνσεων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/msgpack.py"/>
        <source>something follows the value</source>
        <translation>κάτι ακολουθεί μετά την τιμή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/msgpack.py"/>
        <source>values are nested too deeply</source>
        <translation>οι τιμές είναι ένθετες σε υπερβολικό βάθος</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/msgpack.py"/>
        <source>{code} is of a type that is not read</source>
        <translation>το {code} είναι τύπου που δεν διαβάζεται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/msgpack.py"/>
        <source>it is cut off</source>
        <translation>είναι κομμένο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>There are no spans; positions would be read as {units}.</source>
        <translation>Δεν υπάρχουν επισημάνσεις· οι θέσεις θα μετρούσαν σε: {units}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>{share} fit {units}.</source>
        <translation>Σε {units} ταιριάζουν {share}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>None of {spans:,} spans fits its text, however positions are counted: see whether the spans were made on these very texts.</source>
        <translation>Καμία από {spans:,} επισημάνσεις δεν ταιριάζει στο κείμενό της, όπως κι αν μετρηθούν οι θέσεις: ελέγξτε αν οι επισημάνσεις έγιναν ακριβώς σε αυτά τα κείμενα.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>The spans do not settle how positions are counted: say --offset-unit {units}.</source>
        <translation>Από τις επισημάνσεις δεν προκύπτει πώς μετριούνται οι θέσεις: δώστε --offset-unit {units}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>{name} ({units}: {share} fit)</source>
        <translation>{name} ({units}: ταιριάζουν {share})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>{fitting:,} of {spans:,} spans</source>
        <translation>{fitting:,} από {spans:,} επισημάνσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_evidence.py"/>
        <source>{one} or {other}</source>
        <translation>{one} ή {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_sidecar.py"/>
        <source>{source}:{line}: is no line of offsets that Annotator writes</source>
        <translation>{source}:{line}: δεν είναι γραμμή θέσεων που γράφει το Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>code points</source>
        <translation>κωδικά σημεία</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>UTF-8 bytes</source>
        <translation>byte UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>grapheme clusters</source>
        <translation>συστάδες γραφημάτων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{units} with inclusive ends</source>
        <translation>{units} με το τέλος να συμπεριλαμβάνεται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{units}, CRLF as one</source>
        <translation>{units}, με το CRLF ως ένα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{units}, after the byte order mark</source>
        <translation>{units}, μετά τον δείκτη σειράς byte (BOM)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>There is no offset unit “{name}”. There are {units}, and each of them with -inclusive (ends are the last unit), -folded (CRLF is one) and -signature (the byte order mark counts) behind it, in this order, as in utf16-inclusive-folded.</source>
        <translation>Δεν υπάρχει μονάδα θέσεων «{name}». Υπάρχουν {units}, και η καθεμία με -inclusive (το τέλος είναι η τελευταία μονάδα), -folded (το CRLF είναι ένα) και -signature (μετρά ο δείκτης σειράς byte) στο τέλος, με αυτή τη σειρά, όπως στο utf16-inclusive-folded.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{place} is empty or outside the text.</source>
        <translation>{place} είναι κενό ή έξω από το κείμενο.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>{place} cuts what is one in {counting}.</source>
        <translation>{place} κόβει κάτι ενιαίο στη μέτρηση: {counting}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/offset_units.py"/>
        <source>The range {start}–{end}</source>
        <translation>Το εύρος {start}–{end}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <source>articles whose spans have no annotators now</source>
        <translation>άρθρα με επισημάνσεις που δεν έχουν πια επισημειωτή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <source>first letters U+FEFF, as a byte order mark</source>
        <translation>αρχικοί χαρακτήρες U+FEFF, ως δείκτης σειράς byte (BOM)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>links</source>
        <translation>συνδέσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <source>marked parts of articles</source>
        <translation>σημασμένα τμήματα άρθρων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>spans whose label is not in {crosswalk}</source>
        <translation>επισημάνσεις με ετικέτα που δεν υπάρχει στο {crosswalk}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/one_layer.py"/>
        <source>spans that are one row</source>
        <translation>επισημάνσεις που είναι μία γραμμή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/open_document.py"/>
        <source>OpenDocument texts, the main text of each as one article</source>
        <translation>Κείμενα OpenDocument, το κύριο κείμενο του καθενός ως ένα άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>the document is damaged or cut short ({error})</source>
        <translation>το έγγραφο έχει βλάβη ή είναι κομμένο ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>the document is encrypted: save it without a password</source>
        <translation>το έγγραφο είναι κρυπτογραφημένο: αποθηκεύστε το χωρίς κωδικό</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>there is no {part} in it: this is another kind of document</source>
        <translation>δεν περιέχει {part}: είναι άλλο είδος εγγράφου</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>its {part} unpacks to {file_size} MB: no document is like that</source>
        <translation>το {part} αποσυμπιέζεται σε {file_size} MB: κανένα έγγραφο δεν είναι έτσι</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>the document is broken: {error}</source>
        <translation>το έγγραφο δεν είναι έγκυρο: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packed_xml.py"/>
        <source>it declares entities of its own, which no office program writes</source>
        <translation>δηλώνει δικές του οντότητες XML, κάτι που δεν γράφει κανένα πρόγραμμα γραφείου</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>Parquet needs the library pyarrow, which does not come with Annotator: install it with `pip install annotator[parquet]`, or choose annotator JSONL, which holds the same.</source>
        <translation>Το Parquet χρειάζεται τη βιβλιοθήκη pyarrow, που δεν συνοδεύει το Annotator: εγκαταστήστε την με `pip install annotator[parquet]` ή επιλέξτε Annotator JSONL, που περιέχει τα ίδια.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>Parquet with the same schema, one article a row (wants pyarrow)</source>
        <translation>Parquet με το ίδιο σχήμα, ένα άρθρο ανά γραμμή (θέλει pyarrow)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>the Parquet is damaged: {error}</source>
        <translation>το Parquet έχει βλάβη: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>An article holds half a character ({half}), perhaps in a note: delete it.</source>
        <translation>Ένα άρθρο περιέχει μισό χαρακτήρα ({half}), ίσως σε σημείωση: διαγράψτε τον.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet.py"/>
        <source>this is no article of the format {format}: its column “format” has {found}</source>
        <translation>δεν είναι άρθρο της μορφής {format}: η στήλη «format» έχει {found}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>PDF documents with text, each as one article</source>
        <translation>Έγγραφα PDF με κείμενο, το καθένα ως ένα άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>there is no text in it, only pictures of pages: have their text recognised (OCR) first</source>
        <translation>δεν περιέχει κείμενο, μόνο εικόνες σελίδων: κάντε πρώτα αναγνώριση του κειμένου (OCR)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>its letters stand for no characters, as some programs write them: save it anew from the program that made it, or have its text recognised (OCR)</source>
        <translation>τα γράμματά του δεν αντιστοιχούν σε χαρακτήρες, όπως τα γράφουν ορισμένα προγράμματα: αποθηκεύστε το ξανά από το πρόγραμμα που το δημιούργησε ή κάντε αναγνώριση του κειμένου (OCR)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>has more than {most_characters:,} characters, which no article has: divide it</source>
        <translation>έχει πάνω από {most_characters:,} χαρακτήρες, όσους δεν έχει κανένα άρθρο: χωρίστε το</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>{empty} of its {count} pages have no text: what is in pictures is not read</source>
        <translation>{empty} από τις {count} σελίδες του δεν έχουν κείμενο: ό,τι βρίσκεται σε εικόνες δεν διαβάζεται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_document.py"/>
        <source>{lost} signs stand for no character and are left out</source>
        <translation>{lost} σύμβολα δεν αντιστοιχούν σε χαρακτήρα και παραλείπονται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>has {count} pages, and {most_pages} are the most that are read: divide it</source>
        <translation>έχει {count} σελίδες, ενώ διαβάζονται το πολύ {most_pages}: χωρίστε το</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>page {number} cannot be read: the PDF is damaged ({error})</source>
        <translation>η σελίδα {number} δεν διαβάζεται: το PDF έχει βλάβη ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>is encrypted with a password: save it without one, and import that</source>
        <translation>είναι κρυπτογραφημένο με κωδικό: αποθηκεύστε το χωρίς κωδικό και εισαγάγετε εκείνο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>is encrypted in a way that is not known: save it without, and import that</source>
        <translation>είναι κρυπτογραφημένο με άγνωστο τρόπο: αποθηκεύστε το χωρίς κρυπτογράφηση και εισαγάγετε εκείνο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdfium.py"/>
        <source>is no PDF, or one that is damaged or cut short</source>
        <translation>δεν είναι PDF, ή έχει βλάβη ή είναι κομμένο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plain_text.py"/>
        <source>Plain text, one article a file</source>
        <translation>Απλό κείμενο, ένα άρθρο ανά αρχείο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plain_text.py"/>
        <source>Markdown, kept as the text that it is, one article a file</source>
        <translation>Markdown, διατηρείται ως το κείμενο που είναι, ένα άρθρο ανά αρχείο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>Prodigy JSONL, a task for each article and annotator</source>
        <translation>Prodigy JSONL, μία εργασία για κάθε άρθρο και επισημειωτή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>there is no task in it</source>
        <translation>δεν περιέχει εργασία</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>{count} tasks with the answer {answer} are left out</source>
        <translation>{count} εργασίες με απάντηση {answer} παραλείπονται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/ptc.py"/>
        <source>PTC of NLP4IF-2019: techniques (FLC) and sentences (SLC)</source>
        <translation>PTC του NLP4IF-2019: τεχνικές (FLC) και προτάσεις (SLC)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is no format {name} to read. {formats}</source>
        <translation>Δεν υπάρχει μορφή {name} για ανάγνωση. {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>This is no text and of no format that is known. {formats}</source>
        <translation>Δεν είναι κείμενο ούτε γνωστή μορφή. {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is no format {name} to write. {formats}</source>
        <translation>Δεν υπάρχει μορφή {name} για εγγραφή. {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is no format for {name}. {formats}</source>
        <translation>Δεν υπάρχει μορφή για {name}. {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is: {names}.</source>
        <translation>Υπάρχουν: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>the layer “{layer}” is unknown: {layers}, or "" for whole articles</source>
        <translation>το επίπεδο «{layer}» είναι άγνωστο: {layers}, ή "" για ολόκληρα άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>there is no label: add one as [[label]]</source>
        <translation>δεν υπάρχει ετικέτα: προσθέστε μία ως [[label]]</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>id</source>
        <translation>αναγνωριστικό</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>export string</source>
        <translation>κείμενο εξαγωγής</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>the {what} “{value}” stands twice</source>
        <translation>το «{value}» υπάρχει δύο φορές ({what})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>the name “{name}” stands twice</source>
        <translation>το όνομα «{name}» υπάρχει δύο φορές</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>parent</source>
        <translation>γονική ετικέτα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>confusable</source>
        <translation>ετικέτα που συγχέεται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>label “{label}”: its {what} “{other}” is no label of this scheme</source>
        <translation>ετικέτα «{label}»: το «{other}» ({what}) δεν είναι ετικέτα αυτού του σχήματος</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>label “{label}”: a group has no parents, for families do not nest</source>
        <translation>ετικέτα «{label}»: μια ομάδα δεν έχει γονείς, γιατί οι οικογένειες δεν ενθέτονται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>label “{label}”: the key “{key}” is that of “{other}”</source>
        <translation>ετικέτα «{label}»: το πλήκτρο «{key}» ανήκει στην «{other}»</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>label “{label}”: it is its own ancestor</source>
        <translation>ετικέτα «{label}»: είναι πρόγονος του εαυτού της</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>attribute “{attribute}”:</source>
        <translation>χαρακτηριστικό «{attribute}»:</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} a choice needs values</source>
        <translation>{here} μια επιλογή χρειάζεται τιμές</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} only a choice has values</source>
        <translation>{here} μόνο μια επιλογή έχει τιμές</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} the value “{value}” stands twice</source>
        <translation>{here} η τιμή «{value}» υπάρχει δύο φορές</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} the default “{default}” is none of its values</source>
        <translation>{here} η προεπιλογή «{default}» δεν είναι μία από τις τιμές του</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>{here} “{label}” is no label of this scheme</source>
        <translation>{here} το «{label}» δεν είναι ετικέτα αυτού του σχήματος</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>“when” names “{name}”, which is no attribute of this scheme</source>
        <translation>το «when» αναφέρει το «{name}», που δεν είναι χαρακτηριστικό αυτού του σχήματος</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_faults.py"/>
        <source>“when” names the value “{value}”, which “{name}” does not have</source>
        <translation>το «when» αναφέρει την τιμή «{value}», που δεν έχει το «{name}»</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_toml.py"/>
        <source>{name}: this is no TOML: lists are nested too deeply</source>
        <translation>{name}: δεν είναι TOML: οι λίστες είναι ένθετες σε υπερβολικό βάθος</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_toml.py"/>
        <source>{name}: this is no TOML: {error}</source>
        <translation>{name}: δεν είναι TOML: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_toml.py"/>
        <source>the format is “{given}”, and this program reads {format}</source>
        <translation>η μορφή είναι «{given}», ενώ αυτό το πρόγραμμα διαβάζει {format}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/scheme_toml.py"/>
        <source>the kind “{given}” is none of {kinds}</source>
        <translation>το είδος «{given}» δεν είναι ένα από τα {kinds}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2020.py"/>
        <source>SemEval-2020 task 11, spans (SI)</source>
        <translation>SemEval-2020 task 11, επισημάνσεις (SI)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2020.py"/>
        <source>SemEval-2020 task 11, techniques of spans (TC)</source>
        <translation>SemEval-2020 task 11, τεχνικές των επισημάνσεων (TC)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>SemEval-2023 task 3: spans, paragraphs, genre, frames</source>
        <translation>SemEval-2023 task 3: επισημάνσεις, παράγραφοι, είδος, πλαίσια</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>{again} rows stand there more than once: each is one span</source>
        <translation>{again} γραμμές υπάρχουν περισσότερες από μία φορές: η καθεμία είναι μία επισήμανση</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>there is no article{number}.txt, so {count} of its rows are left out</source>
        <translation>δεν υπάρχει article{number}.txt, οπότε {count} από τις γραμμές του παραλείπονται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>there is no article{number}.txt to these labels</source>
        <translation>δεν υπάρχει article{number}.txt για αυτές τις ετικέτες</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>there are labels but no articles in it, as in en/train-articles-subtask-3</source>
        <translation>περιέχει ετικέτες αλλά όχι άρθρα, όπως στο en/train-articles-subtask-3</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>no scheme {scheme} for articles has the label {label}</source>
        <translation>κανένα σχήμα {scheme} για άρθρα δεν έχει την ετικέτα {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>{fault}, so it is left out</source>
        <translation>{fault}, οπότε παραλείπεται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>this is no row of article, technique, start, end with tabs between them</source>
        <translation>δεν είναι γραμμή με άρθρο, τεχνική, αρχή και τέλος χωρισμένα με στηλοθέτες</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>this is no row of article, line, techniques with tabs between them</source>
        <translation>δεν είναι γραμμή με άρθρο, γραμμή και τεχνικές χωρισμένα με στηλοθέτες</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <source>the article has no line {paragraph}: it has {last}</source>
        <translation>το άρθρο δεν έχει γραμμή {paragraph}: έχει {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023.py"/>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>the row is of the article {article}, not of {number}</source>
        <translation>η γραμμή είναι του άρθρου {article}, όχι του {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023_writing.py"/>
        <source>spans whose label has a tab or a line end</source>
        <translation>επισημάνσεις με ετικέτα που έχει στηλοθέτη ή αλλαγή γραμμής</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023_writing.py"/>
        <source>labels with a comma in lists of paragraphs</source>
        <translation>ετικέτες με κόμμα σε λίστες παραγράφων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2023_writing.py"/>
        <source>genres on which annotators differ</source>
        <translation>είδη για τα οποία διαφωνούν οι επισημειωτές</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>SemEval-2025 task 10, roles of entities (subtask 1)</source>
        <translation>SemEval-2025 task 10, ρόλοι οντοτήτων (subtask 1)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>there is no {file}, so {count} of its rows are left out</source>
        <translation>δεν υπάρχει {file}, οπότε {count} από τις γραμμές του παραλείπονται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>the format does not say what kind of thing an entity is: {count} came in as {kind} with low confidence; --label Antagonist=entity:ORG, for one, takes all antagonists as organisations</source>
        <translation>η μορφή δεν λέει τι είδους είναι μια οντότητα: {count} εισήχθησαν ως {kind} με χαμηλή βεβαιότητα· για παράδειγμα, το --label Antagonist=entity:ORG θεωρεί όλους τους ανταγωνιστές οργανισμούς</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>there are no articles in it: they stand in a folder raw-documents</source>
        <translation>δεν περιέχει άρθρα: αυτά βρίσκονται σε φάκελο raw-documents</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>this is no row of article, mention, start, end and roles with tabs</source>
        <translation>δεν είναι γραμμή με άρθρο, αναφορά, αρχή, τέλος και ρόλους χωρισμένα με στηλοθέτες</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>{role} is no role under {main}</source>
        <translation>το {role} δεν είναι ρόλος κάτω από το {main}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>labels of entities</source>
        <translation>ετικέτες οντοτήτων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>entities without a role</source>
        <translation>οντότητες χωρίς ρόλο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>roles that the task does not have</source>
        <translation>ρόλοι που δεν έχει το task</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>roles under a second main role</source>
        <translation>ρόλοι κάτω από δεύτερο κύριο ρόλο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/semeval_2025.py"/>
        <source>tabs and line ends in mentions</source>
        <translation>στηλοθέτες και αλλαγές γραμμής σε αναφορές</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>SlavicNER: names, base forms, ids across languages</source>
        <translation>SlavicNER: ονόματα, λεξικοί τύποι, αναγνωριστικά σε όλες τις γλώσσες</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>there is no raw/{place}.txt to these rows</source>
        <translation>δεν υπάρχει raw/{place}.txt για αυτές τις γραμμές</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>the row has no positions, so its name cannot be placed in the text</source>
        <translation>η γραμμή δεν έχει θέσεις, οπότε το όνομά της δεν μπορεί να τοποθετηθεί στο κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>this is no row of start, end, name, base form, category, id with tabs</source>
        <translation>δεν είναι γραμμή με αρχή, τέλος, όνομα, λεξικό τύπο, κατηγορία και αναγνωριστικό χωρισμένα με στηλοθέτες</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/slavic_ner.py"/>
        <source>tabs and line ends in names and base forms</source>
        <translation>στηλοθέτες και αλλαγές γραμμής σε ονόματα και λεξικούς τύπους</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy.py"/>
        <source>overlapping spans in doc.ents (they stay in doc.spans)</source>
        <translation>επικαλυπτόμενες επισημάνσεις στο doc.ents (μένουν στο doc.spans)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy.py"/>
        <source>it does not say where blanks are, so there is one between any two tokens</source>
        <translation>δεν λέει πού υπάρχουν κενά, οπότε μπαίνει ένα ανάμεσα σε κάθε δύο token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy.py"/>
        <source>spaCy DocBin, with doc.ents and doc.spans</source>
        <translation>DocBin του spaCy, με doc.ents και doc.spans</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy.py"/>
        <source>{names} of its tokens are not kept</source>
        <translation>δεν διατηρούνται από τα token του: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>CSV for spreadsheets, one span a row</source>
        <translation>CSV για υπολογιστικά φύλλα, μία επισήμανση ανά γραμμή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>{title}; with the texts, to be read back</source>
        <translation>{title}· με τα κείμενα, για εκ νέου ανάγνωση</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>The article {article} holds half a character, perhaps in a note: delete it there.</source>
        <translation>Το άρθρο {article} περιέχει μισό χαρακτήρα, ίσως σε σημείωση: διαγράψτε τον εκεί.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>these are spans without their texts, which cannot be read back: export the project as annotator JSONL, or as {span_table}-texts</source>
        <translation>είναι επισημάνσεις χωρίς τα κείμενά τους, που δεν μπορούν να διαβαστούν ξανά: εξαγάγετε το έργο ως Annotator JSONL ή ως {span_table}-texts</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>start, end, ranges or attributes of the span are none</source>
        <translation>τα start, end, ranges ή attributes της επισήμανσης δεν είναι έγκυρα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>an article of that number is there already, so this one is left out</source>
        <translation>υπάρχει ήδη άρθρο με αυτόν τον αριθμό, οπότε αυτό παραλείπεται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>there are labels but no articles in it: they are named article123.txt</source>
        <translation>περιέχει ετικέτες αλλά όχι άρθρα: αυτά ονομάζονται article123.txt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_task.py"/>
        <source>this is no row of {wanted} with tabs between them</source>
        <translation>δεν είναι γραμμή με {wanted} χωρισμένα με στηλοθέτες</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>text in quotation marks</source>
        <translation>κείμενο σε εισαγωγικά</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>a whole number</source>
        <translation>ακέραιος αριθμός</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>a list in square brackets</source>
        <translation>λίστα σε αγκύλες</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>an object in braces</source>
        <translation>αντικείμενο σε άγκιστρα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>is empty, but must say something</source>
        <translation>είναι κενό, αλλά πρέπει να λέει κάτι</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>has too few items</source>
        <translation>έχει πολύ λίγα στοιχεία</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>has too many items</source>
        <translation>έχει πάρα πολλά στοιχεία</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>must not be negative</source>
        <translation>δεν μπορεί να είναι αρνητικό</translation>
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
        <translation>λείπουν: {keys} (κάθε κλειδί υπάρχει πάντα)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>unknown: {keys} (take it out, for it would be lost)</source>
        <translation>άγνωστα: {keys} (αφαιρέστε τα, γιατί θα χάνονταν)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>null is nowhere allowed: write "" or [] for what is absent</source>
        <translation>το null δεν επιτρέπεται πουθενά: γράψτε "" ή [] για ό,τι λείπει</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>{value} must be {kind}</source>
        <translation>το {value} πρέπει να είναι {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>{value} must be {other}</source>
        <translation>το {value} πρέπει να είναι {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>{value} must be one of {others}</source>
        <translation>το {value} πρέπει να είναι ένα από τα {others}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>{value} does not look as it must (pattern {pattern})</source>
        <translation>το {value} δεν έχει τη σωστή μορφή (μοτίβο {pattern})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/structure.py"/>
        <source>the keys are not in the order {keys}</source>
        <translation>τα κλειδιά δεν έχουν τη σειρά {keys}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>where its cells end is not clear: a quotation mark within a cell must be doubled, and one that opens a cell must be closed</source>
        <translation>δεν είναι σαφές πού τελειώνουν τα κελιά του: ένα εισαγωγικό μέσα σε κελί πρέπει να διπλασιάζεται, και όποιο ανοίγει κελί πρέπει να κλείνει</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>CSV and TSV with a header, one article a row</source>
        <translation>CSV και TSV με κεφαλίδα, ένα άρθρο ανά γραμμή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <location filename="../../annotator/formats/token_objects.py"/>
        <source>there is no row in it</source>
        <translation>δεν περιέχει γραμμή</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>there are {count} cells under {names} names: is a cell with a delimiter or quotation mark in it not in quotation marks?</source>
        <translation>υπάρχουν {count} κελιά κάτω από {names} ονόματα: μήπως ένα κελί με διαχωριστικό ή εισαγωγικό δεν είναι σε εισαγωγικά;</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/task_files.py"/>
        <source>{first} and {last} are no two positions</source>
        <translation>τα {first} και {last} δεν είναι δύο θέσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>CheckThat! 2024 task 3, one JSON for all languages</source>
        <translation>CheckThat! 2024 task 3, ένα JSON για όλες τις γλώσσες</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>SemEval-2021 task 6, texts of memes (subtask 2)</source>
        <translation>SemEval-2021 task 6, κείμενα από meme (subtask 2)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>{source}, item {number}</source>
        <translation>{source}, στοιχείο {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>this is no object with a text</source>
        <translation>δεν είναι αντικείμενο με κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>span {position}: {error}</source>
        <translation>επισήμανση {position}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>this is no object</source>
        <translation>δεν είναι αντικείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>{technique} holds no technique</source>
        <translation>το {technique} δεν περιέχει τεχνική</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/technique_json.py"/>
        <source>{start} and {end} are no two positions</source>
        <translation>τα {start} και {end} δεν είναι δύο θέσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_objects.py"/>
        <source>there are no offsets, so the text is put together from the words, with blanks between</source>
        <translation>δεν υπάρχουν θέσεις, οπότε το κείμενο συντίθεται από τις λέξεις, με κενά ανάμεσά τους</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_objects.py"/>
        <source>"{key}" is no list of words</source>
        <translation>το "{key}" δεν είναι λίστα λέξεων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>there is a token without a letter, so the text is cut anew when it leaves</source>
        <translation>υπάρχει token χωρίς κανένα γράμμα, οπότε στην εξαγωγή το κείμενο χωρίζεται εκ νέου σε token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>there are {count} tokens and {offsets} offsets</source>
        <translation>υπάρχουν {count} token και {offsets} θέσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>the token {word} is not at {start}–{end} of the text</source>
        <translation>το token {word} δεν βρίσκεται στο {start}–{end} του κειμένου</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>the {count} tokens</source>
        <translation>τα {count} token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/token_rows.py"/>
        <source>the span {label} {first}–{past} is left out: it passes {tokens}</source>
        <translation>η επισήμανση {label} {first}–{past} παραλείπεται: ξεπερνά {tokens}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>overlapping spans</source>
        <translation>επικαλυπτόμενες επισημάνσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>articles without a token</source>
        <translation>άρθρα χωρίς κανένα token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tokenised.py"/>
        <source>spans without a token</source>
        <translation>επισημάνσεις χωρίς κανένα token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” is missing</source>
        <translation>το «{key}» λείπει</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” is empty</source>
        <translation>το «{key}» είναι κενό</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be text in quotation marks</source>
        <translation>το «{key}» πρέπει να είναι κείμενο σε εισαγωγικά</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” has white space at an edge</source>
        <translation>το «{key}» έχει κενά διαστήματα στην άκρη</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be true or false</source>
        <translation>το «{key}» πρέπει να είναι true ή false</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be a list of texts, such as ["one", "two"]</source>
        <translation>το «{key}» πρέπει να είναι λίστα κειμένων, όπως ["one", "two"]</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” has no English text, such as {{en = "…"}}</source>
        <translation>το «{key}» δεν έχει αγγλικό κείμενο, όπως {{en = "…"}}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be a colour such as #1d6bbf, in small letters</source>
        <translation>το «{key}» πρέπει να είναι χρώμα όπως #1d6bbf, με πεζά γράμματα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be a list of tables</source>
        <translation>το «{key}» πρέπει να είναι λίστα πινάκων</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>{key} number {number}</source>
        <translation>{key} αριθμός {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” is no key that is known here</source>
        <translation>το «{key}» δεν είναι γνωστό κλειδί εδώ</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/toml_table.py"/>
        <source>“{key}” must be a table in braces</source>
        <translation>το «{key}» πρέπει να είναι πίνακας σε άγκιστρα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation.py"/>
        <source>W3C Web Annotation (JSON-LD), a folder with the texts beside it</source>
        <translation>W3C Web Annotation (JSON-LD), φάκελος με τα κείμενα δίπλα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_parts.py"/>
        <source>has no position in a text</source>
        <translation>δεν έχει θέση σε κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_parts.py"/>
        <source>is about several texts</source>
        <translation>αφορά περισσότερα κείμενα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_parts.py"/>
        <source>has no tag, which is its label</source>
        <translation>δεν έχει tag, που είναι η ετικέτα της</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_texts.py"/>
        <source>there is no text {source}, which {count} annotations are about</source>
        <translation>δεν υπάρχει κείμενο {source}, το οποίο αφορούν {count} επισημειώσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_texts.py"/>
        <source>the annotation {annotation} {error}</source>
        <translation>η επισημείωση {annotation} {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_texts.py"/>
        <source>the label {label} of the whole text is in no scheme</source>
        <translation>η ετικέτα {label} ολόκληρου του κειμένου δεν υπάρχει σε κανένα σχήμα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation_texts.py"/>
        <source>the description {description} has no place here</source>
        <translation>η περιγραφή {description} δεν έχει θέση εδώ</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>no main text was found on this page: it may be a front page, a film or a form, or be made by a script; save the article's own page, or save it as text</source>
        <translation>δεν βρέθηκε κύριο κείμενο σε αυτή τη σελίδα: ίσως είναι αρχική σελίδα, βίντεο ή φόρμα, ή δημιουργείται από σενάριο· αποθηκεύστε τη σελίδα του ίδιου του άρθρου ή αποθηκεύστε το ως κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>HTML pages, the main text of each as one article</source>
        <translation>Σελίδες HTML, το κύριο κείμενο της καθεμιάς ως ένα άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>the page is larger than {largest} MB: save its text alone</source>
        <translation>η σελίδα είναι μεγαλύτερη από {largest} MB: αποθηκεύστε μόνο το κείμενό της</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>the page has more than {most_tags} tags: save its text alone</source>
        <translation>η σελίδα έχει πάνω από {most_tags} ετικέτες HTML: αποθηκεύστε μόνο το κείμενό της</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>the page is too broken to be read ({name})</source>
        <translation>η σελίδα έχει πολλά λάθη και δεν διαβάζεται ({name})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>WebAnno TSV 3.3, one article a file</source>
        <translation>WebAnno TSV 3.3, ένα άρθρο ανά αρχείο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>annotations of these types were passed over: {passed}</source>
        <translation>παραβλέφθηκαν επισημειώσεις αυτών των τύπων: {passed}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>this is not UTF-8, in which WebAnno TSV is written</source>
        <translation>δεν είναι UTF-8, στο οποίο γράφεται το WebAnno TSV</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>articles without tokens</source>
        <translation>άρθρα χωρίς token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>spans without tokens</source>
        <translation>επισημάνσεις χωρίς token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>spans with edges between tokens</source>
        <translation>επισημάνσεις με όρια ανάμεσα σε token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>carriage returns in notes and names</source>
        <translation>χαρακτήρες CR σε σημειώσεις και ονόματα</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv.py"/>
        <source>text before the first token to blanks</source>
        <translation>κείμενο πριν από το πρώτο token που έγινε κενά</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>this is no WebAnno TSV of version 3</source>
        <translation>δεν είναι WebAnno TSV έκδοσης 3</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>the token of line {line} is not where it is said to be in the text</source>
        <translation>το token της γραμμής {line} δεν βρίσκεται στο κείμενο εκεί όπου δηλώνεται</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>line {number} is no row of a token</source>
        <translation>η γραμμή {number} δεν είναι γραμμή token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>the sentence at {begin} begins before the one before it ends</source>
        <translation>η πρόταση στο {begin} αρχίζει πριν τελειώσει η προηγούμενη</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_tsv_rows.py"/>
        <source>the sentence at {begin} begins too far behind the others</source>
        <translation>η πρόταση στο {begin} αρχίζει πολύ μακριά από τις άλλες</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/word_document.py"/>
        <source>Word documents, the main text of each as one article</source>
        <translation>Έγγραφα Word, το κύριο κείμενο του καθενός ως ένα άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/wording.py"/>
        <source>an object</source>
        <translation>αντικείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/annotations.py"/>
        <source>There is no span {span} in this project (any more).</source>
        <translation>Δεν υπάρχει (πια) επισήμανση {span} σε αυτό το έργο.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/annotations.py"/>
        <source>There is no link {link} in this project (any more).</source>
        <translation>Δεν υπάρχει (πια) σύνδεση {link} σε αυτό το έργο.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/articles.py"/>
        <source>There is no article {article} in this project (any more).</source>
        <translation>Δεν υπάρχει (πια) άρθρο {article} σε αυτό το έργο.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/beginnings.py"/>
        <source>The log's snapshot was damaged: what it stood for came from the archive beside it.</source>
        <translation>Το στιγμιότυπο του αρχείου καταγραφής είχε βλάβη: όσα αντιπροσώπευε ανακτήθηκαν από το διπλανό αρχείο παλαιών βημάτων.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/beginnings.py"/>
        <source>The log's snapshot was damaged: it was made anew from the tables.</source>
        <translation>Το στιγμιότυπο του αρχείου καταγραφής είχε βλάβη: δημιουργήθηκε ξανά από τους πίνακες.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/beginnings.py"/>
        <source>The log's snapshot was damaged, and not all archives of the project lie beside it: put them there and repair it again, or go on with what the tables give.</source>
        <translation>Το στιγμιότυπο του αρχείου καταγραφής είχε βλάβη και δεν βρίσκονται δίπλα στο έργο όλα τα αρχεία παλαιών βημάτων του: βάλτε τα εκεί και επιδιορθώστε το ξανά, ή συνεχίστε με όσα δίνουν οι πίνακες.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/checked.py"/>
        <source>The span {span} cannot be kept: {fault}</source>
        <translation>Η επισήμανση {span} δεν μπορεί να διατηρηθεί: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/checked.py"/>
        <source>The text at {start}–{end} is not its quote.</source>
        <translation>Το κείμενο στο {start}–{end} δεν είναι το απόσπασμά της.</translation>
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
        <translation>αυτή η έκδοση δεν γνωρίζει τέτοιο συμβάν</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/compacting.py"/>
        <source>the log and the tables do not agree, so nothing was changed; “annotator verify” tells where</source>
        <translation>το αρχείο καταγραφής και οι πίνακες δεν συμφωνούν, οπότε δεν άλλαξε τίποτα· η εντολή «annotator verify» δείχνει πού</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/compacting.py"/>
        <source>It was called off; nothing has changed.</source>
        <translation>Ακυρώθηκε· δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>it cannot be written: {reason}</source>
        <translation>δεν είναι δυνατή η εγγραφή: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>The copy was called off.</source>
        <translation>Η δημιουργία του αντιγράφου ακυρώθηκε.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>{name}: the project has faults: {fault}. “annotator verify” lists them.</source>
        <translation>{name}: το έργο έχει σφάλματα: {fault}. Η εντολή «annotator verify» τα εμφανίζει.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <location filename="../../annotator/storage/damage.py"/>
        <source>the file is damaged: {line}</source>
        <translation>το αρχείο έχει βλάβη: {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <location filename="../../annotator/storage/faults.py"/>
        <source>{table}: row {row} refers to a {parent} that is not there</source>
        <translation>{table}: η γραμμή {row} αναφέρεται σε κάτι που δεν υπάρχει ({parent})</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>the snapshot of its log is not what it was when it was made</source>
        <translation>το στιγμιότυπο του αρχείου καταγραφής του δεν είναι όπως δημιουργήθηκε</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>The check was called off.</source>
        <translation>Ο έλεγχος ακυρώθηκε.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <location filename="../../annotator/storage/faults.py"/>
        <source>the text {sha256} is not what it was when it came in</source>
        <translation>το κείμενο {sha256} δεν είναι όπως εισήχθη</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/copying.py"/>
        <source>span {span}: the text at {start}–{end} is not its quote</source>
        <translation>επισήμανση {span}: το κείμενο στο {start}–{end} δεν είναι το απόσπασμά της</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/creating.py"/>
        <source>there is a file of this name already; open it, or choose another name</source>
        <translation>υπάρχει ήδη αρχείο με αυτό το όνομα· ανοίξτε το ή επιλέξτε άλλο όνομα</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/creating.py"/>
        <source>a file of this name ending in {suffix} was left by another project, which may need it; move it away, or choose another name</source>
        <translation>ένα αρχείο με αυτό το όνομα και κατάληξη {suffix} έμεινε από άλλο έργο, που ίσως το χρειάζεται· μετακινήστε το ή επιλέξτε άλλο όνομα</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/creating.py"/>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>it cannot be created: {reason}</source>
        <translation>δεν είναι δυνατή η δημιουργία: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>the table {table} is damaged ({meaning}): {line}</source>
        <translation>ο πίνακας {table} έχει βλάβη ({meaning}): {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>it cannot be read to its end</source>
        <translation>δεν διαβάζεται ως το τέλος</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>a part of the log</source>
        <translation>μέρος του αρχείου καταγραφής</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>its rows are kept nowhere else</source>
        <translation>οι γραμμές του δεν φυλάσσονται πουθενά αλλού</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/damage.py"/>
        <source>it can be made from the log</source>
        <translation>μπορεί να δημιουργηθεί από το αρχείο καταγραφής</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>this Python has SQLite {version}, but projects need 3.37; install a newer Python</source>
        <translation>αυτή η Python έχει SQLite {version}, αλλά τα έργα χρειάζονται 3.37· εγκαταστήστε νεότερη Python</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>act {number}: {error}</source>
        <translation>ενέργεια {number}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>its end was lost</source>
        <translation>το τέλος του χάθηκε</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>act {number} was lost</source>
        <translation>η ενέργεια {number} χάθηκε</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>act {number} may have had more events</source>
        <translation>η ενέργεια {number} ίσως είχε περισσότερα συμβάντα</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>events of act {number} were lost</source>
        <translation>χάθηκαν συμβάντα της ενέργειας {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/deeds.py"/>
        <source>act {number} cannot be to {act}</source>
        <translation>η ενέργεια {number} δεν μπορεί να έχει το είδος {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the project is damaged or cut short; go on with a whole copy, and keep this file</source>
        <translation>το έργο έχει βλάβη ή είναι κομμένο· συνεχίστε με ένα ακέραιο αντίγραφο και κρατήστε αυτό το αρχείο</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the project can only be read here; copy it to a folder where you may write</source>
        <translation>το έργο εδώ μόνο διαβάζεται· αντιγράψτε το σε φάκελο όπου έχετε δικαίωμα εγγραφής</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the project is being written by another program; try again when that is done</source>
        <translation>στο έργο γράφει τώρα άλλο πρόγραμμα· δοκιμάστε ξανά όταν τελειώσει</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the disk is full; make room and try again</source>
        <translation>ο δίσκος είναι γεμάτος· ελευθερώστε χώρο και δοκιμάστε ξανά</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the disk or network drive failed; check it and try again</source>
        <translation>ο δίσκος ή η μονάδα δικτύου απέτυχε· ελέγξτε τη συσκευή και δοκιμάστε ξανά</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the project cannot be opened; check that its folder is there and that you may write in it</source>
        <translation>το έργο δεν ανοίγει· ελέγξτε αν υπάρχει ο φάκελός του και αν έχετε δικαίωμα εγγραφής σε αυτόν</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>you have no permission for the project; ask its owner</source>
        <translation>δεν έχετε δικαίωμα πρόσβασης στο έργο· ζητήστε το από τον κάτοχό του</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>a text is too long for a project file; split it and try again</source>
        <translation>ένα κείμενο είναι πολύ μεγάλο για αρχείο έργου· χωρίστε το και δοκιμάστε ξανά</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>there is not enough memory; close other programs and try again</source>
        <translation>η μνήμη δεν επαρκεί· κλείστε άλλα προγράμματα και δοκιμάστε ξανά</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>{name}: {fault}.</source>
        <translation>{name}: {fault}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>the page {sha256} is not what it was when it came in</source>
        <translation>η σελίδα {sha256} δεν είναι όπως εισήχθη</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>article {article}: its text has {count} characters, not {length}</source>
        <translation>άρθρο {article}: το κείμενό του έχει {count} χαρακτήρες, όχι {length}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>article {article}: its {kind} at {start}–{end} passes the text</source>
        <translation>άρθρο {article}: η περιοχή {kind} στο {start}–{end} ξεπερνά το κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>article {article}: its lines are not those of its text</source>
        <translation>άρθρο {article}: οι γραμμές του δεν είναι αυτές του κειμένου του</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>article {article}: the log has its lines marked in another way</source>
        <translation>άρθρο {article}: το αρχείο καταγραφής έχει άλλη σήμανση των γραμμών του</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>span {span}: its start and end are not those of its ranges</source>
        <translation>επισήμανση {span}: η αρχή και το τέλος της δεν είναι αυτά των ευρών της</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>link {link}: it does not begin in its article</source>
        <translation>σύνδεση {link}: δεν ξεκινά από το άρθρο της</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>link {link}: it does not end in its target's article</source>
        <translation>σύνδεση {link}: δεν καταλήγει στο άρθρο του στόχου της</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>the log contradicts itself: {error}</source>
        <translation>το αρχείο καταγραφής αντιφάσκει: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>so the tables cannot be compared with the log</source>
        <translation>οπότε οι πίνακες δεν μπορούν να συγκριθούν με το αρχείο καταγραφής</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>scheme {name}: the log has version {version} of it</source>
        <translation>σχήμα ετικετών {name}: το αρχείο καταγραφής έχει την έκδοση {version}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>{table} {mine}: the log does not have it so</source>
        <translation>{table} {mine}: στο αρχείο καταγραφής δεν είναι έτσι</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/faults.py"/>
        <source>{table} {other}: the log has it so, but the table does not</source>
        <translation>{table} {other}: έτσι είναι στο αρχείο καταγραφής, αλλά όχι στον πίνακα</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/holding.py"/>
        <source>another program</source>
        <translation>άλλο πρόγραμμα</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/holding.py"/>
        <source>{who} on {host}</source>
        <translation>{who} στον υπολογιστή {host}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/holding.py"/>
        <source>{who} since {time}</source>
        <translation>{who} από {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>what its snapshot stands for cannot be kept</source>
        <translation>όσα αντιπροσωπεύει το στιγμιότυπό του δεν μπορούν να διατηρηθούν</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>act {act} does not follow from those before it</source>
        <translation>η ενέργεια {act} δεν προκύπτει από τις προηγούμενες</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>act {act}: {fault}</source>
        <translation>ενέργεια {act}: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>link {link} does not end in its target's article</source>
        <translation>η σύνδεση {link} δεν καταλήγει στο άρθρο του στόχου της</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_copy.py"/>
        <source>article {article}: a region passes the text</source>
        <translation>άρθρο {article}: μια περιοχή ξεπερνά το κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>acts</source>
        <translation>ενέργειες</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>events</source>
        <translation>συμβάντα</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>the log has lost {things} {first} to {last}</source>
        <translation>από το αρχείο καταγραφής χάθηκαν {things} {first} έως {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>act {seq} has no events: what it did was lost</source>
        <translation>η ενέργεια {seq} δεν έχει συμβάντα: ό,τι έκανε χάθηκε</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>event {seq} stands among those of a later act</source>
        <translation>το συμβάν {seq} βρίσκεται ανάμεσα σε εκείνα μεταγενέστερης ενέργειας</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>event {seq} does not have the id of its act</source>
        <translation>το συμβάν {seq} δεν έχει το αναγνωριστικό της ενέργειάς του</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>{table} {seq} has no time that could be compared</source>
        <translation>{table} {seq}: δεν έχει χρόνο που να μπορεί να συγκριθεί</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>act {seq} is not that of its annotator</source>
        <translation>η ενέργεια {seq} δεν είναι του επισημειωτή της</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>event {seq} of act {act} is not about what it says</source>
        <translation>το συμβάν {seq} της ενέργειας {act} δεν αφορά αυτό που δηλώνει</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>event {seq} of act {act} cannot be read: {error}</source>
        <translation>το συμβάν {seq} της ενέργειας {act} δεν διαβάζεται: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>the log contradicts itself: act {seq}: {error}</source>
        <translation>το αρχείο καταγραφής αντιφάσκει: ενέργεια {seq}: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>act {seq} does not {mark} what its step did</source>
        <translation>η ενέργεια {seq} ({mark}) δεν ταιριάζει με όσα έκανε το βήμα της</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/log_faults.py"/>
        <source>the steps of undo are not those of the log</source>
        <translation>τα βήματα αναίρεσης δεν είναι αυτά του αρχείου καταγραφής</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/mending.py"/>
        <source>The project's id was lost: it has a new one.</source>
        <translation>Το αναγνωριστικό του έργου χάθηκε: δόθηκε νέο.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/mending.py"/>
        <source>The label scheme {name} was lost: the one of the program is in.</source>
        <translation>Το σχήμα ετικετών {name} χάθηκε: μπήκε αυτό του προγράμματος.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/mending.py"/>
        <source>The label scheme {name} was lost.</source>
        <translation>Το σχήμα ετικετών {name} χάθηκε.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/mending.py"/>
        <source>The name of annotator {number} was lost.</source>
        <translation>Το όνομα του επισημειωτή {number} χάθηκε.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>there is no such file; check its name and folder</source>
        <translation>δεν υπάρχει τέτοιο αρχείο· ελέγξτε το όνομα και τον φάκελό του</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>this is a folder or device, not a project file; choose a file</source>
        <translation>είναι φάκελος ή συσκευή, όχι αρχείο έργου· επιλέξτε ένα αρχείο</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>you may not read it; ask its owner for permission</source>
        <translation>δεν έχετε δικαίωμα ανάγνωσης· ζητήστε το από τον κάτοχό του</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the file is empty; restore it from a copy, or remove it and create the project anew</source>
        <translation>το αρχείο είναι κενό· επαναφέρετέ το από αντίγραφο ή καταργήστε το και δημιουργήστε ξανά το έργο</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>this is not an Annotator project but another kind of file; choose another one</source>
        <translation>δεν είναι έργο του Annotator αλλά άλλο είδος αρχείου· επιλέξτε άλλο</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the project was made by a newer version of Annotator; install that version to open it</source>
        <translation>το έργο δημιουργήθηκε από νεότερη έκδοση του Annotator· εγκαταστήστε εκείνη την έκδοση για να το ανοίξετε</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the project was made by an older version; open it once where it may be written</source>
        <translation>το έργο δημιουργήθηκε από παλαιότερη έκδοση· ανοίξτε το μία φορά εκεί όπου επιτρέπεται η εγγραφή</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the last session with the project was cut off and it can only be read here; copy it, with the file ending in -wal beside it, to a folder where you may write, and open it there</source>
        <translation>η τελευταία συνεδρία με το έργο διακόπηκε και εδώ μόνο διαβάζεται· αντιγράψτε το, μαζί με το διπλανό του αρχείο με κατάληξη -wal, σε φάκελο όπου έχετε δικαίωμα εγγραφής και ανοίξτε το εκεί</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/opening.py"/>
        <source>the file cannot be found: {reason}; check its name and folder</source>
        <translation>το αρχείο δεν βρέθηκε: {reason}· ελέγξτε το όνομα και τον φάκελό του</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/payload_archive.py"/>
        <source>what was written into it cannot be read back; try again, or use another disk</source>
        <translation>όσα γράφτηκαν σε αυτό δεν διαβάζονται· δοκιμάστε ξανά ή χρησιμοποιήστε άλλον δίσκο</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/payload_archive.py"/>
        <source>it cannot be written: {error}</source>
        <translation>δεν είναι δυνατή η εγγραφή: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/payload_archive.py"/>
        <source>it is no archive of Annotator</source>
        <translation>δεν είναι αρχείο παλαιών βημάτων του Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/payload_archive.py"/>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it cannot be read: {error}</source>
        <translation>δεν διαβάζεται: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>nothing of it can be read as a project; go on with a copy of it, if there is one</source>
        <translation>τίποτα από αυτό δεν διαβάζεται ως έργο· συνεχίστε με ένα αντίγραφό του, αν υπάρχει</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>The repair was called off; there is no new file.</source>
        <translation>Η επιδιόρθωση ακυρώθηκε· δεν υπάρχει νέο αρχείο.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>The list of tables was destroyed: that of a new project stands for it.</source>
        <translation>Η λίστα των πινάκων καταστράφηκε: στη θέση της μπήκε η λίστα ενός νέου έργου.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>The file says that a newer version of Annotator made it (its schema is {claimed}, this program knows up to {ours}): what is counted above was read as this version knows it, and what the newer one keeps besides is not in the new file. Keep the old one, and repair it with the newer version if you have it.</source>
        <translation>Το αρχείο δηλώνει ότι δημιουργήθηκε από νεότερη έκδοση του Annotator (το σχήμα του είναι {claimed}, αυτό το πρόγραμμα γνωρίζει έως το {ours}): όσα μετρήθηκαν παραπάνω διαβάστηκαν όπως τα γνωρίζει αυτή η έκδοση, και ό,τι επιπλέον κρατά η νεότερη δεν υπάρχει στο νέο αρχείο. Κρατήστε το παλιό και επιδιορθώστε το με τη νεότερη έκδοση, αν την έχετε.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/repairing.py"/>
        <source>it cannot be read: {reason}</source>
        <translation>δεν διαβάζεται: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/restoring.py"/>
        <source>it cannot be restored: {reason}</source>
        <translation>δεν είναι δυνατή η επαναφορά: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/restoring.py"/>
        <source>it is open: {holder} has it; close it there and try again</source>
        <translation>είναι ανοιχτό ({holder})· κλείστε το εκεί και δοκιμάστε ξανά</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/schema.py"/>
        <source>{kind} {name} is {difference}</source>
        <translation>{kind} {name}: {difference}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/schema.py"/>
        <source>missing</source>
        <translation>λείπει</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/schema.py"/>
        <source>changed</source>
        <translation>άλλαξε</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/schema.py"/>
        <source>not one of ours</source>
        <translation>δεν ανήκει στο Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it is none of Annotator's</source>
        <translation>δεν ανήκει στο Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>its tables are not those of this version</source>
        <translation>οι πίνακές του δεν είναι αυτοί της έκδοσης</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it is damaged: {line}</source>
        <translation>έχει βλάβη: {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it belongs to another project</source>
        <translation>ανήκει σε άλλο έργο</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it says that it is in step, but lacks {missing} texts</source>
        <translation>δηλώνει ότι είναι ενημερωμένο, αλλά λείπουν {missing} κείμενα</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/search_faults.py"/>
        <source>it says that it is in step, but has {more} texts that are no longer there</source>
        <translation>δηλώνει ότι είναι ενημερωμένο, αλλά έχει {more} κείμενα που δεν υπάρχουν πια</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/snapshots.py"/>
        <source>the snapshot of act {act} is not what it was when it was made: {damaged}</source>
        <translation>το στιγμιότυπο της ενέργειας {act} δεν είναι όπως δημιουργήθηκε: {damaged}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/wal.py"/>
        <source>a file that the open project needs was removed by another program, so this was not saved; quit Annotator and open the project again: everything saved until now is kept</source>
        <translation>ένα αρχείο που χρειάζεται το ανοιχτό έργο διαγράφηκε από άλλο πρόγραμμα, οπότε αυτό δεν αποθηκεύτηκε· κλείστε το Annotator και ανοίξτε ξανά το έργο: ό,τι είχε αποθηκευτεί έως τώρα διατηρείται</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/wal.py"/>
        <source>put it back under this name, with the file ending in -wal beside it, and open the project again</source>
        <translation>επαναφέρετέ το με αυτό το όνομα, μαζί με το διπλανό του αρχείο με κατάληξη -wal, και ανοίξτε ξανά το έργο</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/wal.py"/>
        <source>it was moved, removed or replaced by another program while it was open, so this was not saved; {hint}</source>
        <translation>μετακινήθηκε, διαγράφηκε ή αντικαταστάθηκε από άλλο πρόγραμμα ενώ ήταν ανοιχτό, οπότε αυτό δεν αποθηκεύτηκε· {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/wal.py"/>
        <source>everything saved until now is in {path}: quit Annotator and open that file</source>
        <translation>ό,τι είχε αποθηκευτεί έως τώρα βρίσκεται στο {path}: κλείστε το Annotator και ανοίξτε εκείνο το αρχείο</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a ZIP archive or an office document</source>
        <translation>αρχείο ZIP ή έγγραφο γραφείου</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>an empty ZIP archive</source>
        <translation>κενό αρχείο ZIP</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a PDF document</source>
        <translation>έγγραφο PDF</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a PNG picture</source>
        <translation>εικόνα PNG</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a JPEG picture</source>
        <translation>εικόνα JPEG</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a GIF picture</source>
        <translation>εικόνα GIF</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a sound, a film or a WebP picture</source>
        <translation>ήχος, βίντεο ή εικόνα WebP</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a sound or a film</source>
        <translation>ήχος ή βίντεο</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>an SQLite database, perhaps an Annotator project</source>
        <translation>βάση δεδομένων SQLite, ίσως έργο του Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a gzip archive</source>
        <translation>αρχείο gzip</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a bzip2 archive</source>
        <translation>αρχείο bzip2</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>an xz archive</source>
        <translation>αρχείο xz</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a 7-Zip archive</source>
        <translation>αρχείο 7-Zip</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a RAR archive</source>
        <translation>αρχείο RAR</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a Zstandard archive</source>
        <translation>αρχείο Zstandard</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>an old Word or Excel document</source>
        <translation>παλιό έγγραφο Word ή Excel</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a Rich Text document</source>
        <translation>έγγραφο εμπλουτισμένου κειμένου (RTF)</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a program</source>
        <translation>πρόγραμμα</translation>
    </message>
    <message>
        <location filename="../../annotator/text/binary.py"/>
        <source>a Parquet table</source>
        <translation>πίνακας Parquet</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>name the encoding if you know it, such as cp1250, iso8859-2 or cp1253</source>
        <translation>αν γνωρίζετε την κωδικοποίηση, δώστε την, όπως cp1250, iso8859-2 ή cp1253</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>the file is empty: there is no text in it</source>
        <translation>το αρχείο είναι κενό: δεν περιέχει κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>this is no text: it seems to be {what}</source>
        <translation>δεν είναι κείμενο: φαίνεται να είναι {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>the file begins with the signature of {signed}, not of {asked}</source>
        <translation>το αρχείο αρχίζει με την υπογραφή του {signed}, όχι του {asked}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>there is no encoding “{name}”: {hint}</source>
        <translation>δεν υπάρχει κωδικοποίηση «{name}»: {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>“{name}” is no encoding of text files: {hint}</source>
        <translation>το «{name}» δεν είναι κωδικοποίηση αρχείων κειμένου: {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>this is no text: it is full of control characters</source>
        <translation>δεν είναι κείμενο: είναι γεμάτο χαρακτήρες ελέγχου</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>the encoding cannot be told: {hint}</source>
        <translation>δεν προκύπτει η κωδικοποίηση: {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>Read as {encoding}, but it may be {other}: is {ours} right, or should it be {theirs}?</source>
        <translation>Διαβάστηκε ως {encoding}, αλλά ίσως είναι {other}: είναι σωστό το {ours} ή θα έπρεπε να είναι {theirs};</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>{encoding} does not give the file's bytes back: save the file as UTF-8</source>
        <translation>η κωδικοποίηση {encoding} δεν αποδίδει ξανά τα byte του αρχείου: αποθηκεύστε το ως UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>byte {byte} at offset {start} is not {encoding}: the file may be damaged, cut off or in several encodings; save it as UTF-8, or {hint}</source>
        <translation>το byte {byte} στη θέση {start} δεν είναι {encoding}: το αρχείο ίσως έχει βλάβη, είναι κομμένο ή έχει πολλές κωδικοποιήσεις· αποθηκεύστε το ως UTF-8 ή {hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>the file has only white space: there is no text in it</source>
        <translation>το αρχείο έχει μόνο κενά διαστήματα: δεν περιέχει κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/text/encoding.py"/>
        <source>There are NUL characters in it ({count}); they are kept.</source>
        <translation>Περιέχει χαρακτήρες NUL ({count})· διατηρούνται.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>New project…</source>
        <translation>Νέο έργο…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Open project…</source>
        <translation>Άνοιγμα έργου…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Open the sample project</source>
        <translation>Άνοιγμα του δείγματος έργου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Import files…</source>
        <translation>Εισαγωγή αρχείων…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Import a folder…</source>
        <translation>Εισαγωγή φακέλου…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Backups…</source>
        <translation>Αντίγραφα ασφαλείας…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Make the project smaller…</source>
        <translation>Μείωση μεγέθους έργου…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Close project</source>
        <translation>Κλείσιμο έργου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Quit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/article_menu.py"/>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select all</source>
        <translation>Επιλογή όλων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Your name as annotator…</source>
        <translation>Το όνομά σας ως επισημειωτή…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>Change keys…</source>
        <translation>Αλλαγή πλήκτρων…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Preferences…</source>
        <translation>Προτιμήσεις…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Article</source>
        <translation>Άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Find in the list</source>
        <translation>Εύρεση στη λίστα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Filter the list…</source>
        <translation>Φιλτράρισμα της λίστας…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next article</source>
        <translation>Επόμενο άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous article</source>
        <translation>Προηγούμενο άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark as done</source>
        <translation>Σήμανση ως ολοκληρωμένο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark as in progress</source>
        <translation>Σήμανση ως σε εξέλιξη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark as new</source>
        <translation>Σήμανση ως νέο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark as skipped</source>
        <translation>Σήμανση ως παραλειφθέν</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Read for entities</source>
        <translation>Διαβάστηκε για οντότητες</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Read for claims</source>
        <translation>Διαβάστηκε για ισχυρισμούς</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Read for framing</source>
        <translation>Διαβάστηκε για πλαισίωση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Language…</source>
        <translation>Γλώσσα…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Properties…</source>
        <translation>Ιδιότητες…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Look for articles on the same event</source>
        <translation>Αναζήτηση άρθρων για το ίδιο γεγονός</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Same event</source>
        <translation>Ίδιο γεγονός</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Not the same event</source>
        <translation>Όχι το ίδιο γεγονός</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Open the event in panes</source>
        <translation>Άνοιγμα του γεγονότος σε τμήματα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next event</source>
        <translation>Επόμενο γεγονός</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Remove from the project</source>
        <translation>Κατάργηση από το έργο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Tag</source>
        <extracomment>A menu: mark stretches of text with labels</extracomment>
        <translation>Επισήμανση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Repeat the last label</source>
        <translation>Επανάληψη της τελευταίας ετικέτας</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/article_menu.py"/>
        <source>Choose a label…</source>
        <translation>Επιλογή ετικέτας…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/article_menu.py"/>
        <source>Delete the span</source>
        <translation>Διαγραφή της επισήμανσης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/article_menu.py"/>
        <source>Write a note</source>
        <translation>Προσθήκη σημείωσης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to the inspector</source>
        <translation>Μετάβαση στον επιθεωρητή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Keep the selection and add another</source>
        <translation>Διατήρηση της επιλογής και προσθήκη άλλης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select nothing</source>
        <translation>Κατάργηση επιλογής</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is body, or is not</source>
        <translation>Η γραμμή είναι κυρίως κείμενο ή όχι</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark this line so in all articles of its source</source>
        <translation>Ίδια σήμανση σε όλα τα άρθρα της πηγής</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is body</source>
        <translation>Η γραμμή είναι κυρίως κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is boilerplate</source>
        <translation>Η γραμμή είναι τυποποιημένο κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is of the header</source>
        <translation>Η γραμμή ανήκει στην κεφαλίδα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is the title</source>
        <translation>Η γραμμή είναι ο τίτλος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is a caption</source>
        <translation>Η γραμμή είναι λεζάντα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>This line is a byline</source>
        <translation>Η γραμμή είναι υπογραφή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one letter left</source>
        <translation>Αρχή έναν χαρακτήρα αριστερά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one letter right</source>
        <translation>Αρχή έναν χαρακτήρα δεξιά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one letter right</source>
        <translation>Τέλος έναν χαρακτήρα δεξιά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one letter left</source>
        <translation>Τέλος έναν χαρακτήρα αριστερά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one word left</source>
        <translation>Αρχή κατά μία λέξη αριστερά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one word right</source>
        <translation>Αρχή κατά μία λέξη δεξιά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one word right</source>
        <translation>Τέλος κατά μία λέξη δεξιά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one word left</source>
        <translation>Τέλος κατά μία λέξη αριστερά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Go</source>
        <extracomment>A menu: go to spans, sentences, paragraphs</extracomment>
        <translation>Μετάβαση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Find in the article…</source>
        <translation>Εύρεση στο άρθρο…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Find next</source>
        <translation>Εύρεση επόμενου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Find previous</source>
        <translation>Εύρεση προηγούμενου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Search all articles…</source>
        <translation>Αναζήτηση σε όλα τα άρθρα…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next span here, or in the text</source>
        <translation>Επόμενη επισήμανση εδώ ή στο κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous span here, or in the text</source>
        <translation>Προηγούμενη επισήμανση εδώ ή στο κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next span</source>
        <translation>Επόμενη επισήμανση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous span</source>
        <translation>Προηγούμενη επισήμανση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select the word</source>
        <translation>Επιλογή της λέξης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select one word more</source>
        <translation>Επιλογή μίας ακόμη λέξης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select the sentence</source>
        <translation>Επιλογή της πρότασης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next sentence</source>
        <translation>Επόμενη πρόταση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous sentence</source>
        <translation>Προηγούμενη πρόταση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select to the end of the sentence</source>
        <translation>Επιλογή έως το τέλος της πρότασης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select to its start</source>
        <translation>Επιλογή έως την αρχή της πρότασης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next paragraph</source>
        <translation>Επόμενη παράγραφος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous paragraph</source>
        <translation>Προηγούμενη παράγραφος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select to the end of the paragraph</source>
        <translation>Επιλογή έως το τέλος της παραγράφου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select to its beginning</source>
        <translation>Επιλογή έως την αρχή της παραγράφου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>View</source>
        <extracomment>A menu: what is shown, and how</extracomment>
        <translation>Προβολή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>List of articles</source>
        <translation>Λίστα άρθρων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Group the list by…</source>
        <translation>Ομαδοποίηση της λίστας κατά…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Search in all articles</source>
        <translation>Αναζήτηση σε όλα τα άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Palette of labels</source>
        <translation>Παλέτα ετικετών</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/panels/inspector.py"/>
        <source>Inspector</source>
        <translation>Επιθεωρητής</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/panels/events.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Events</source>
        <translation>Γεγονότα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Progress…</source>
        <translation>Πρόοδος…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to pane 1</source>
        <translation>Μετάβαση στο τμήμα 1</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to pane 2</source>
        <translation>Μετάβαση στο τμήμα 2</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to pane 3</source>
        <translation>Μετάβαση στο τμήμα 3</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go to pane 4</source>
        <translation>Μετάβαση στο τμήμα 4</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next pane</source>
        <translation>Επόμενο τμήμα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous pane</source>
        <translation>Προηγούμενο τμήμα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show 1 pane</source>
        <translation>Εμφάνιση 1 τμήματος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show 2 panes</source>
        <translation>Εμφάνιση 2 τμημάτων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show 3 panes</source>
        <translation>Εμφάνιση 3 τμημάτων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show 4 panes</source>
        <translation>Εμφάνιση 4 τμημάτων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Close pane</source>
        <translation>Κλείσιμο τμήματος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show it in the other panes</source>
        <translation>Εμφάνιση στα άλλα τμήματα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hide or show entities</source>
        <translation>Απόκρυψη ή εμφάνιση οντοτήτων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hide or show claims</source>
        <translation>Απόκρυψη ή εμφάνιση ισχυρισμών</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hide or show framing</source>
        <translation>Απόκρυψη ή εμφάνιση πλαισίωσης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hide this label</source>
        <translation>Απόκρυψη αυτής της ετικέτας</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>Show all labels</source>
        <translation>Εμφάνιση όλων των ετικετών</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Larger text</source>
        <translation>Μεγαλύτερο κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>Μικρότερο κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Text in its own size</source>
        <translation>Κανονικό μέγεθος κειμένου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Larger text in all panes</source>
        <translation>Μεγαλύτερο κείμενο σε όλα τα τμήματα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Smaller text in all panes</source>
        <translation>Μικρότερο κείμενο σε όλα τα τμήματα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Text in its own size in all panes</source>
        <translation>Κανονικό μέγεθος κειμένου σε όλα τα τμήματα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Text of the articles…</source>
        <translation>Κείμενο των άρθρων…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Colours of the system</source>
        <translation>Χρώματα του συστήματος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Light colours</source>
        <translation>Ανοιχτά χρώματα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Dark colours</source>
        <translation>Σκούρα χρώματα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Palette at each selection by mouse</source>
        <translation>Παλέτα σε κάθε επιλογή με το ποντίκι</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Full screen</source>
        <translation>Πλήρης οθόνη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>All keys</source>
        <translation>Όλα τα πλήκτρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Say what is here</source>
        <translation>Τι υπάρχει εδώ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>What this label means</source>
        <translation>Τι σημαίνει αυτή η ετικέτα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Show me around</source>
        <translation>Ξενάγηση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Where the log is</source>
        <translation>Πού βρίσκεται το αρχείο καταγραφής</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>About Annotator…</source>
        <translation>Πληροφορίες για το Annotator…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/appearance.py"/>
        <source>The small palette appears at each selection by mouse.</source>
        <translation>Η μικρή παλέτα εμφανίζεται σε κάθε επιλογή με το ποντίκι.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/appearance.py"/>
        <source>The small palette appears only when it is asked for.</source>
        <translation>Η μικρή παλέτα εμφανίζεται μόνο όταν ζητηθεί.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/overview.py"/>
        <source>Overview of the article</source>
        <translation>Επισκόπηση του άρθρου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/overview.py"/>
        <source>{share} % read</source>
        <translation>Διαβάστηκε το {share}%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/overview.py"/>
        <source>read</source>
        <comment>a stretch of text</comment>
        <translation>διαβασμένο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/overview.py"/>
        <source>not read yet</source>
        <comment>a stretch of text</comment>
        <translation>αδιάβαστο ακόμη</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/overview.py"/>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{count} spans</source>
        <extracomment>Of one: {count} span</extracomment>
        <translation>
            <numerusform>{count} επισήμανση</numerusform>
            <numerusform>{count} επισημάνσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/overview.py"/>
        <location filename="../../annotator/ui/hit_model.py"/>
        <source>{count} hits</source>
        <extracomment>Of one: {count} hit</extracomment>
        <translation>
            <numerusform>{count} αποτέλεσμα</numerusform>
            <numerusform>{count} αποτελέσματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/painting.py"/>
        <source>▸ {count} lines</source>
        <extracomment>Of one: ▸ {count} line</extracomment>
        <translation>
            <numerusform>▸ {count} γραμμή</numerusform>
            <numerusform>▸ {count} γραμμές</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>There is no text here.</source>
        <translation>Δεν υπάρχει κείμενο εδώ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>line {line}, character {caret}</source>
        <translation>γραμμή {line}, χαρακτήρας {caret}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>no span</source>
        <translation>καμία επισήμανση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>; </source>
        <translation>· </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>{count} characters selected</source>
        <extracomment>Of one: {count} character selected</extracomment>
        <translation>
            <numerusform>{count} επιλεγμένος χαρακτήρας</numerusform>
            <numerusform>{count} επιλεγμένοι χαρακτήρες</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>end of {label}</source>
        <translation>τέλος: {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>selected: {span}</source>
        <translation>επιλεγμένη: {span}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>and {count} more</source>
        <translation>και {count} ακόμη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>{label}: {quote}</source>
        <translation>{label}: {quote}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>{label}, part {part} of {count}: {quote}</source>
        <translation>{label}, μέρος {part} από {count}: {quote}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>boilerplate</source>
        <translation>τυποποιημένο κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>header</source>
        <translation>κεφαλίδα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <location filename="../../annotator/ui/hit_model.py"/>
        <source>title</source>
        <translation>τίτλος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>caption</source>
        <translation>λεζάντα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>byline</source>
        <translation>υπογραφή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_acts.py"/>
        <source>Removed. Ctrl+Z brings it back, with all that is marked in it.</source>
        <translation>Καταργήθηκε. Με Ctrl+Z επανέρχεται, μαζί με όλες τις επισημάνσεις του.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_acts.py"/>
        <source>Marked as: {status}</source>
        <translation>Νέα κατάσταση: {status}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_acts.py"/>
        <source>Taken back: read for {layer}.</source>
        <translation>Αναιρέθηκε η ανάγνωση για: {layer}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_acts.py"/>
        <source>Read for {layer}.</source>
        <translation>Διαβάστηκε για: {layer}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>{said} File ▸ Backups… brings a backup back.</source>
        <translation>{said} Από το Αρχείο ▸ Αντίγραφα ασφαλείας… επαναφέρετε ένα αντίγραφο.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>Restore which project?</source>
        <translation>Ποιο έργο να επαναφερθεί;</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <location filename="../../annotator/ui/project_files.py"/>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Projects (*.sqlite);;All files (*)</source>
        <translation>Έργα (*.sqlite);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Τίποτα δεν άλλαξε από το νεότερο αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>No backup was made: {fault}</source>
        <translation>Δεν δημιουργήθηκε αντίγραφο ασφαλείας: {fault}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <location filename="../../annotator/ui/main_window.py"/>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Wait until the import or export is done, or cancel it.</source>
        <translation>Περιμένετε να ολοκληρωθεί η εισαγωγή ή η εξαγωγή, ή ακυρώστε την.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>Restoring…</source>
        <translation>Επαναφορά…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>The backup is back.</source>
        <translation>Έγινε επαναφορά του αντιγράφου ασφαλείας.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>The backup is back. What was there is kept as {name}</source>
        <translation>Έγινε επαναφορά του αντιγράφου ασφαλείας. Ό,τι υπήρχε πριν διατηρείται ως {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>It can only be read here: {holder} has it open.</source>
        <translation>Ανοίγει μόνο για ανάγνωση: είναι ήδη ανοιχτό ({holder}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>The last session was cut off; {count} acts of it were recovered, nothing is lost.</source>
        <extracomment>Of one: The last session was cut off; {count} act of it was recovered, nothing is lost.</extracomment>
        <translation>
            <numerusform>Η τελευταία συνεδρία διακόπηκε· ανακτήθηκε {count} ενέργειά της, τίποτα δεν χάθηκε.</numerusform>
            <numerusform>Η τελευταία συνεδρία διακόπηκε· ανακτήθηκαν {count} ενέργειές της, τίποτα δεν χάθηκε.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>The project lies on a network drive: it is safe there, but slower.</source>
        <translation>Το έργο βρίσκεται σε μονάδα δικτύου: είναι ασφαλές εκεί, αλλά πιο αργό.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/days.py"/>
        <source>yyyy-MM</source>
        <extracomment>A month in the pattern of Qt's QLocale: hu "yyyy. MM.", ro "MM.yyyy", el "M/yyyy"</extracomment>
        <translation>M/yyyy</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/days.py"/>
        <source>yyyy-MM-dd HH:mm</source>
        <extracomment>A day and a time in the pattern of Qt's QLocale: hu "yyyy. MM. dd. HH:mm"</extracomment>
        <translation>d/M/yyyy HH:mm</translation>
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
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>About Annotator</source>
        <translation>Πληροφορίες για το Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Parts of the program</source>
        <translation>Μέρη του προγράμματος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Part</source>
        <translation>Μέρος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Άδεια</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Text of the licence</source>
        <translation>Κείμενο της άδειας</translation>
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
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Annotator {version}
Read news articles side by side and tag what stands in them. Nothing leaves this machine.

Annotator is free software under the Apache License 2.0. Qt and Qt for Python are used under the LGPL 3: their libraries are files of their own and can be replaced by others.</source>
        <translation>Annotator {version}
Διαβάστε ειδησεογραφικά άρθρα δίπλα δίπλα και επισημάνετε όσα περιέχουν. Τίποτα δεν φεύγει από αυτόν τον υπολογιστή.

Το Annotator είναι ελεύθερο λογισμικό με την άδεια Apache License 2.0. Η Qt και η Qt for Python χρησιμοποιούνται με την άδεια LGPL 3: οι βιβλιοθήκες τους είναι χωριστά αρχεία και μπορούν να αντικατασταθούν.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>{name} is under the licence {licence}.</source>
        <translation>{name}: διατίθεται με την άδεια {licence}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path}: δεν διαβάζεται: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Annotations of other tools</source>
        <translation>Επισημειώσεις άλλων εργαλείων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>How offsets count</source>
        <translation>Πώς μετριούνται οι θέσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Found out from the files</source>
        <translation>Προκύπτει από τα αρχεία</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Labels that the project does not have</source>
        <translation>Ετικέτες που δεν έχει το έργο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>are left out, unless said below</source>
        <translation>παραλείπονται, εκτός αν οριστεί αλλιώς παρακάτω</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>become new labels of {layer}</source>
        <translation>γίνονται νέες ετικέτες στο επίπεδο: {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Offsets count</source>
        <translation>Μέτρηση θέσεων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>Other labels</source>
        <translation>Άλλες ετικέτες</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>The files do not tell how their offsets count: choose it, or nothing comes in.</source>
        <translation>Τα αρχεία δεν δείχνουν πώς μετριούνται οι θέσεις: επιλέξτε το, αλλιώς δεν εισάγεται τίποτα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>What “{label}” is in the project</source>
        <translation>Σε τι αντιστοιχεί το «{label}» στο έργο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/annotation_choices.py"/>
        <source>as other labels</source>
        <translation>όπως οι άλλες ετικέτες</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Backups of {name}</source>
        <translation>Αντίγραφα ασφαλείας: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>&amp;Restore</source>
        <translation>&amp;Επαναφορά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Puts this backup in the place of the project. What is there now is kept beside it.</source>
        <translation>Βάζει αυτό το αντίγραφο στη θέση του έργου. Ό,τι υπάρχει τώρα διατηρείται δίπλα του.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>&amp;Back up now</source>
        <translation>Αντίγραφο ασφαλείας &amp;τώρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>&amp;Make backups by themselves</source>
        <translation>&amp;Αυτόματα αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>At the opening when something changed, before imports and before new schemas.</source>
        <translation>Στο άνοιγμα όταν κάτι άλλαξε, πριν από εισαγωγές και πριν από νέα σχήματα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Other &amp;folder…</source>
        <translation>Άλλος &amp;φάκελος…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Beside the &amp;project</source>
        <translation>Δίπλα στο έ&amp;ργο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Looking for backups…</source>
        <translation>Αναζήτηση αντιγράφων ασφαλείας…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>What the project holds now is kept beside it when a backup is restored.</source>
        <translation>Κατά την επαναφορά, το τωρινό περιεχόμενο του έργου διατηρείται δίπλα του.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>There are no backups of this project yet.</source>
        <translation>Δεν υπάρχουν ακόμη αντίγραφα ασφαλείας αυτού του έργου.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>a folder beside each project</source>
        <translation>ένας φάκελος δίπλα σε κάθε έργο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>They go to {where}, and take at most {room} MB.</source>
        <translation>Θέση: {where}· μέγιστος χώρος: {room} MB.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Most backups that are kept</source>
        <translation>Μέγιστος αριθμός αντιγράφων που διατηρούνται</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>&amp;At most</source>
        <translation>Το &amp;πολύ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Backups, the newest first</source>
        <translation>Αντίγραφα ασφαλείας, το νεότερο πρώτο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Made</source>
        <extracomment>When a backup was made</extracomment>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Why</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Αιτία</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/panes.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Articles</source>
        <translation>Άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Spans</source>
        <translation>Επισημάνσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Acts</source>
        <translation>Ενέργειες</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Differs from now</source>
        <translation>Διαφορά από τώρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>at the opening</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>στο άνοιγμα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>before a new schema</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>πριν από νέο σχήμα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>before an import</source>
        <translation>πριν από εισαγωγή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>before a merge</source>
        <translation>πριν από συγχώνευση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>before making it smaller</source>
        <extracomment>Why a backup was made: the file was about to be made smaller</extracomment>
        <translation>πριν από τη μείωση μεγέθους</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>asked for</source>
        <extracomment>Why a backup was made: a person wanted it</extracomment>
        <translation>χειροκίνητα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>unchecked, of a project with faults</source>
        <translation>χωρίς έλεγχο, από έργο με σφάλματα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>cannot be read</source>
        <translation>δεν διαβάζεται</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>the project cannot be read</source>
        <translation>το έργο δεν διαβάζεται</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>nothing</source>
        <comment>differs</comment>
        <extracomment>In what a backup differs from the project</extracomment>
        <translation>καμία</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>{sign}{count} articles</source>
        <extracomment>Of one: {sign}{count} article</extracomment>
        <translation>
            <numerusform>{sign}{count} άρθρο</numerusform>
            <numerusform>{sign}{count} άρθρα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>{sign}{count} spans</source>
        <extracomment>Of one: {sign}{count} span</extracomment>
        <translation>
            <numerusform>{sign}{count} επισήμανση</numerusform>
            <numerusform>{sign}{count} επισημάνσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>{sign}{count} acts</source>
        <extracomment>Of one: {sign}{count} act</extracomment>
        <translation>
            <numerusform>{sign}{count} ενέργεια</numerusform>
            <numerusform>{sign}{count} ενέργειες</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>other acts</source>
        <translation>άλλες ενέργειες</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/list_models.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>unknown</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>Keys at a glance</source>
        <translation>Τα πλήκτρα με μια ματιά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>Find an action or a key</source>
        <translation>Εύρεση ενέργειας ή πλήκτρου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>Print…</source>
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cheat_sheet.py"/>
        <source>No action and no key is called that.</source>
        <translation>Καμία ενέργεια και κανένα πλήκτρο δεν ονομάζεται έτσι.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>As &amp;guessed</source>
        <translation>Όπως προ&amp;τείνεται</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Chooses again what the names of the columns suggest.</source>
        <translation>Επιλέγει ξανά ό,τι υποδεικνύουν τα ονόματα των στηλών.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>First rows of the file</source>
        <translation>Πρώτες γραμμές του αρχείου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>(none)</source>
        <translation>(καμία)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>(without a name)</source>
        <translation>(χωρίς όνομα)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Column of: {field}</source>
        <translation>Στήλη για: {field}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Columns of {file}</source>
        <translation>Στήλες του {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Columns of {file} and of {count} more files that have the same</source>
        <extracomment>Of one: Columns of {file} and of {count} more file that has the same</extracomment>
        <translation>
            <numerusform>Στήλες: {file} και {count} ακόμη αρχείο με τις ίδιες στήλες</numerusform>
            <numerusform>Στήλες: {file} και {count} ακόμη αρχεία με τις ίδιες στήλες</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Choose the column that holds the text: without it nothing can be imported.</source>
        <translation>Επιλέξτε τη στήλη με το κείμενο: χωρίς αυτήν δεν εισάγεται τίποτα.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>In {some} of the first {count} rows there is no text: they are not imported.</source>
        <extracomment>Of one: In {some} of the first {count} row there is no text: it is not imported.</extracomment>
        <translation>
            <numerusform>Σε {some} από την πρώτη {count} γραμμή δεν υπάρχει κείμενο: δεν εισάγεται.</numerusform>
            <numerusform>Σε {some} από τις πρώτες {count} γραμμές δεν υπάρχει κείμενο: δεν εισάγονται.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>In {some} of the first {count} rows the date is not understood, or could be two, and is left out: {values}</source>
        <extracomment>Of one: In {some} of the first {count} row the date is not understood, or could be two, and is left out: {values}</extracomment>
        <translation>
            <numerusform>Σε {some} από την πρώτη {count} γραμμή η ημερομηνία δεν είναι κατανοητή ή είναι διφορούμενη και παραλείπεται: {values}</numerusform>
            <numerusform>Σε {some} από τις πρώτες {count} γραμμές η ημερομηνία δεν είναι κατανοητή ή είναι διφορούμενη και παραλείπεται: {values}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>In {some} of the first {count} rows the language is not understood and is found from the text: {values}</source>
        <extracomment>Of one: In {some} of the first {count} row the language is not understood and is found from the text: {values}</extracomment>
        <translation>
            <numerusform>Σε {some} από την πρώτη {count} γραμμή η γλώσσα δεν είναι κατανοητή και προκύπτει από το κείμενο: {values}</numerusform>
            <numerusform>Σε {some} από τις πρώτες {count} γραμμές η γλώσσα δεν είναι κατανοητή και προκύπτει από το κείμενο: {values}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Something went wrong</source>
        <translation>Κάτι πήγε στραβά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Report</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Show the report</source>
        <translation>Εμφάνιση της αναφοράς</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Copy the report</source>
        <translation>Αντιγραφή της αναφοράς</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Restart</source>
        <translation>Επανεκκίνηση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Mistakes in the program stopped what you did</source>
        <translation>Σφάλματα του προγράμματος διέκοψαν τις τελευταίες σας ενέργειες</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>A mistake in the program stopped what you just did</source>
        <translation>Σφάλμα του προγράμματος διέκοψε την τελευταία σας ενέργεια</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Your work is safe: every act was saved in the project file as you did it. You can go on, or restart the program if something looks wrong.

The report says where in the program it happened. Nothing of your articles, labels or notes is in it.</source>
        <translation>Η δουλειά σας είναι ασφαλής: κάθε ενέργεια αποθηκεύτηκε στο αρχείο του έργου τη στιγμή που την κάνατε. Μπορείτε να συνεχίσετε ή, αν κάτι φαίνεται λάθος, να επανεκκινήσετε το πρόγραμμα.

Η αναφορά λέει σε ποιο σημείο του προγράμματος συνέβη. Δεν περιέχει τίποτα από τα άρθρα, τις ετικέτες ή τις σημειώσεις σας.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>That could not be done</source>
        <translation>Αυτό δεν ήταν δυνατό</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>The log is {path}</source>
        <translation>Το αρχείο καταγραφής: {path}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>No log could be written.</source>
        <translation>Δεν ήταν δυνατή η εγγραφή αρχείου καταγραφής.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/crash_window.py"/>
        <source>Hide the report</source>
        <translation>Απόκρυψη της αναφοράς</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Format</source>
        <translation>Μορφή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Blank out header and boilerplate (offsets stay valid)</source>
        <translation>Αντικατάσταση κεφαλίδας και τυποποιημένου κειμένου με κενά (οι θέσεις παραμένουν έγκυρες)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Describe beside it what left (a data card with a plot)</source>
        <translation>Με περιγραφή όσων εξάγονται (κάρτα δεδομένων με γράφημα)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Split by event into train, dev and test</source>
        <translation>Διαχωρισμός ανά γεγονός σε train, dev και test</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Shares of train, dev and test</source>
        <translation>Ποσοστά για train, dev και test</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Seed of the split</source>
        <translation>Φύτρο του διαχωρισμού</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Layers</source>
        <translation>Επίπεδα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/list_models.py"/>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Languages</source>
        <translation>Γλώσσες</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Annotators</source>
        <translation>Επισημειωτές</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>A row in which nothing is ticked takes everything.</source>
        <translation>Αν σε μια γραμμή δεν επιλεγεί τίποτα, περιλαμβάνονται όλα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Seed</source>
        <translation>Φύτρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Export to</source>
        <translation>Εξαγωγή σε</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/file_dialogs.py"/>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>The shares must add up to 100, like 80/10/10.</source>
        <translation>Τα ποσοστά πρέπει να έχουν άθροισμα 100, όπως 80/10/10.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Say into which folder.</source>
        <translation>Δώστε τον φάκελο προορισμού.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Say into which file.</source>
        <translation>Δώστε το αρχείο προορισμού.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/list_models.py"/>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>Author</source>
        <translation>Συντάκτης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>Topics</source>
        <translation>Θέματα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <location filename="../../annotator/ui/panels/group_menu.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Event</source>
        <translation>Γεγονός</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <source>not read</source>
        <translation>δεν διαβάζεται</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>nothing</source>
        <translation>τίποτα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/first_rows.py"/>
        <source>“{value}” is not understood and is left out.</source>
        <translation>Το «{value}» δεν είναι κατανοητό και παραλείπεται.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Encoding</source>
        <translation>Κωδικοποίηση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Problems</source>
        <translation>Προβλήματα</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>{count}+ articles</source>
        <extracomment>Of one: {count}+ article</extracomment>
        <translation>
            <numerusform>{count}+ άρθρο</numerusform>
            <numerusform>{count}+ άρθρα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>{count} articles are in the project already; of their {spans} spans the new ones are added</source>
        <extracomment>Of one: {count} article is in the project already; of its {spans} spans the new ones are added</extracomment>
        <translation>
            <numerusform>{count} άρθρο υπάρχει ήδη στο έργο· από τις {spans} επισημάνσεις του προστίθενται οι νέες</numerusform>
            <numerusform>{count} άρθρα υπάρχουν ήδη στο έργο· από τις {spans} επισημάνσεις τους προστίθενται οι νέες</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>is in the project already</source>
        <translation>υπάρχει ήδη στο έργο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <location filename="../../annotator/ui/dialogs/name.py"/>
        <location filename="../../annotator/ui/panels/events.py"/>
        <location filename="../../annotator/ui/panels/search.py"/>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Looking at the files: {count}…</source>
        <translation>Εξέταση των αρχείων: {count}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>The first {count} files are shown; all others are read in the same way.</source>
        <extracomment>Of one: The first {count} file is shown; all others are read in the same way.</extracomment>
        <translation>
            <numerusform>Εμφανίζεται το πρώτο {count} αρχείο· τα υπόλοιπα διαβάζονται με τον ίδιο τρόπο.</numerusform>
            <numerusform>Εμφανίζονται τα πρώτα {count} αρχεία· τα υπόλοιπα διαβάζονται με τον ίδιο τρόπο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>{taken} of {count} files will be imported.</source>
        <extracomment>Of one: {taken} of {count} file will be imported.</extracomment>
        <translation>
            <numerusform>Θα εισαχθούν {taken} από {count} αρχείο.</numerusform>
            <numerusform>Θα εισαχθούν {taken} από {count} αρχεία.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>Files to import</source>
        <translation>Αρχεία προς εισαγωγή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Mouse</source>
        <translation>Ποντίκι</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>drag</source>
        <translation>σύρσιμο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select to the letter</source>
        <translation>Επιλογή ανά χαρακτήρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Alt while dragging</source>
        <translation>Alt κατά το σύρσιμο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select one more range</source>
        <translation>Επιλογή ενός ακόμη εύρους</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Ctrl+drag</source>
        <translation>Ctrl+σύρσιμο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select a word</source>
        <translation>Επιλογή λέξης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>double click</source>
        <translation>διπλό κλικ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Select a sentence</source>
        <translation>Επιλογή πρότασης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>triple click</source>
        <translation>τριπλό κλικ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Next span under the mouse</source>
        <translation>Επόμενη επισήμανση κάτω από το ποντίκι</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>click again</source>
        <translation>ξανά κλικ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Resize a span</source>
        <translation>Αλλαγή ορίων επισήμανσης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>drag a border</source>
        <translation>σύρσιμο ορίου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Zoom</source>
        <translation>Ζουμ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ροδέλα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Open from the list</source>
        <translation>Άνοιγμα από τη λίστα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Open beside</source>
        <translation>Άνοιγμα δίπλα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_sheet.py"/>
        <source>Ctrl+double click</source>
        <translation>Ctrl+διπλό κλικ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Change keys</source>
        <translation>Αλλαγή πλήκτρων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Actions and their keys</source>
        <translation>Ενέργειες και τα πλήκτρα τους</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Action</source>
        <translation>Ενέργεια</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Key</source>
        <translation>Πλήκτρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Default</source>
        <translation>Προεπιλογή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>New key</source>
        <translation>Νέο πλήκτρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>No key</source>
        <translation>Κανένα πλήκτρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Reset this key</source>
        <translation>Επαναφορά του πλήκτρου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Reset all</source>
        <translation>Επαναφορά όλων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>Click into the field and press the new key.</source>
        <translation>Κάντε κλικ στο πεδίο και πατήστε το νέο πλήκτρο.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>“{action}” has the key {keys} now.</source>
        <translation>Η ενέργεια «{action}» έχει τώρα το πλήκτρο {keys}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>“{action}” has no key now.</source>
        <translation>Η ενέργεια «{action}» δεν έχει πλήκτρο τώρα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/keys.py"/>
        <source>“{key}” cannot go to “{action}”: “{others}” has it. Give that another key first.</source>
        <translation>Το «{key}» δεν μπορεί να δοθεί στην ενέργεια «{action}»: το έχει η «{others}». Δώστε πρώτα σε εκείνη άλλο πλήκτρο.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>What a label means</source>
        <translation>Τι σημαίνει μια ετικέτα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>Explanation</source>
        <translation>Εξήγηση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>Easily mistaken for</source>
        <translation>Συγχέεται εύκολα με</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>Exported as {export}.</source>
        <translation>Εξάγεται ως {export}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>Key: {keys}.</source>
        <translation>Πλήκτρο: {keys}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/label_help.py"/>
        <source>It has no key.</source>
        <translation>Δεν έχει πλήκτρο.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/name.py"/>
        <source>New spans carry this name, and how far you are with each article is kept under it.</source>
        <translation>Οι νέες επισημάνσεις φέρουν αυτό το όνομα, και με αυτό καταγράφεται η πρόοδός σας σε κάθε άρθρο.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/name.py"/>
        <source>Use this name</source>
        <translation>Χρήση αυτού του ονόματος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>Preferences</source>
        <translation>Προτιμήσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>Take that back</source>
        <translation>Αναίρεση της αλλαγής</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Show in the file manager</source>
        <translation>Εμφάνιση στη διαχείριση αρχείων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>Search all settings</source>
        <translation>Αναζήτηση σε όλες τις ρυθμίσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>Groups of settings</source>
        <translation>Ομάδες ρυθμίσεων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>All of it is kept in {path}</source>
        <translation>Όλα αποθηκεύονται στο {path}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>{count} settings found</source>
        <extracomment>Of one: 1 setting found</extracomment>
        <translation>
            <numerusform>Βρέθηκε {count} ρύθμιση</numerusform>
            <numerusform>Βρέθηκαν {count} ρυθμίσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>{count} settings have their defaults again</source>
        <extracomment>Of one: 1 setting has its default again</extracomment>
        <translation>
            <numerusform>{count} ρύθμιση έχει ξανά την προεπιλογή της</numerusform>
            <numerusform>{count} ρυθμίσεις έχουν ξανά τις προεπιλογές τους</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>All is as it was.</source>
        <translation>Όλα είναι όπως πριν.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/problems.py"/>
        <source>Problems, one a line</source>
        <translation>Προβλήματα, ένα σε κάθε γραμμή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/problems.py"/>
        <source>Copy all</source>
        <translation>Αντιγραφή όλων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/problems.py"/>
        <source>Try again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/problems.py"/>
        <source>Reads the same files once more; what is there already is skipped.</source>
        <translation>Διαβάζει ξανά τα ίδια αρχεία· ό,τι υπάρχει ήδη παραλείπεται.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Articles by status</source>
        <translation>Άρθρα ανά κατάσταση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Done in four weeks</source>
        <translation>Ολοκληρωμένα τις τελευταίες τέσσερις εβδομάδες</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Events, those with most left first</source>
        <translation>Γεγονότα, πρώτα όσα έχουν τα περισσότερα υπόλοιπα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Spans by layer and label</source>
        <translation>Επισημάνσεις ανά επίπεδο και ετικέτα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Read for a layer</source>
        <translation>Ανάγνωση ανά επίπεδο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Enter or a click on a bar lists its articles.</source>
        <translation>Το Enter ή ένα κλικ σε μια ράβδο δείχνει τα άρθρα της.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Counting…</source>
        <translation>Καταμέτρηση…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Copy for a spreadsheet</source>
        <translation>Αντιγραφή για υπολογιστικό φύλλο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Copy as Markdown</source>
        <translation>Αντιγραφή ως Markdown</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>There is no article in this project yet.

Import files with Ctrl+I. From then on you see here how far you have come.</source>
        <translation>Δεν υπάρχει ακόμη άρθρο σε αυτό το έργο.

Εισαγάγετε αρχεία με Ctrl+I. Από εκεί και πέρα βλέπετε εδώ πόσο προχωρήσατε.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Copied: paste it into a spreadsheet.</source>
        <translation>Αντιγράφηκε: επικολλήστε το σε υπολογιστικό φύλλο.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>Copied as Markdown.</source>
        <translation>Αντιγράφηκε ως Markdown.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>No event yet: look for articles on the same event with Ctrl+Alt+E.</source>
        <translation>Κανένα γεγονός ακόμη: αναζητήστε άρθρα για το ίδιο γεγονός με Ctrl+Alt+E.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>and {count} further events</source>
        <extracomment>Of one: and {count} further event</extracomment>
        <translation>
            <numerusform>και {count} ακόμη γεγονός</numerusform>
            <numerusform>και {count} ακόμη γεγονότα</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>YYYY, YYYY-MM, YYYY-MM-DD</source>
        <translation>ΕΕΕΕ, ΕΕΕΕ-ΜΜ, ΕΕΕΕ-ΜΜ-ΗΗ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>politics; elections</source>
        <translation>πολιτική; εκλογές</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>not said</source>
        <translation>δεν αναφέρεται</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>File {file} · {encoding} · {count} characters · {languages}</source>
        <extracomment>Of one: File {file} · {encoding} · {count} character · {languages}</extracomment>
        <translation>
            <numerusform>Αρχείο {file} · {encoding} · {count} χαρακτήρας · {languages}</numerusform>
            <numerusform>Αρχείο {file} · {encoding} · {count} χαρακτήρες · {languages}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>language sure to {sure} %</source>
        <translation>βεβαιότητα γλώσσας {sure}%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>{count} × {language}</source>
        <translation>{count} × {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>{said} · paragraphs in others: {parts}</source>
        <translation>{said} · παράγραφοι σε άλλες: {parts}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>Make {name} smaller</source>
        <translation>Μείωση μεγέθους: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>Days before the last act that stay undoable</source>
        <translation>Ημέρες πριν από την τελευταία ενέργεια που παραμένουν αναιρέσιμες</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>&amp;Make it smaller</source>
        <translation>&amp;Μείωση μεγέθους</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Άκυρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>&amp;Days that stay undoable, besides the last session:</source>
        <translation>&amp;Ημέρες που παραμένουν αναιρέσιμες, εκτός από την τελευταία συνεδρία:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>Looking at the log…</source>
        <translation>Εξέταση του αρχείου καταγραφής…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>There is nothing to do: all steps are of the time that stays undoable, or cannot be undone any more already.</source>
        <translation>Δεν υπάρχει τίποτα να γίνει: όλα τα βήματα ανήκουν στο διάστημα που παραμένει αναιρέσιμο ή δεν αναιρούνται πια ούτως ή άλλως.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>{count} steps up to {time} can then no longer be undone.</source>
        <extracomment>Of one: {count} step up to {time} can then no longer be undone.</extracomment>
        <translation>
            <numerusform>{count} βήμα έως {time} δεν θα μπορεί πλέον να αναιρεθεί.</numerusform>
            <numerusform>{count} βήματα έως {time} δεν θα μπορούν πλέον να αναιρεθούν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>{count} steps since {time} can be undone as before.</source>
        <extracomment>Of one: {count} step since {time} can be undone as before.</extracomment>
        <translation>
            <numerusform>{count} βήμα από {time} μπορεί να αναιρεθεί όπως πριν.</numerusform>
            <numerusform>{count} βήματα από {time} μπορούν να αναιρεθούν όπως πριν.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>Nothing else changes: all articles and annotations stay, and who did what and when. The details of old steps, {size}, go into an archive beside the project, and a backup is made before. The project is closed meanwhile.</source>
        <translation>Τίποτε άλλο δεν αλλάζει: μένουν όλα τα άρθρα και οι επισημειώσεις, καθώς και ποιος έκανε τι και πότε. Οι λεπτομέρειες των παλαιών βημάτων, {size}, μεταφέρονται σε χωριστό αρχείο δίπλα στο έργο, και πρώτα δημιουργείται αντίγραφο ασφαλείας. Στο μεταξύ το έργο είναι κλειστό.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>The project had {before} and has {after} now.</source>
        <translation>Το έργο είχε μέγεθος {before} και τώρα έχει {after}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>The details of older steps are in {name} ({size}): keep that file beside the project.</source>
        <translation>Οι λεπτομέρειες των παλαιότερων βημάτων βρίσκονται στο {name} ({size}): κρατήστε αυτό το αρχείο δίπλα στο έργο.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>The file kept its size, and what is free in it is used first: {why}</source>
        <translation>Το μέγεθος του αρχείου δεν άλλαξε· ο ελεύθερος χώρος μέσα του θα χρησιμοποιηθεί πρώτος: {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>Text of the articles</source>
        <translation>Κείμενο των άρθρων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>As &amp;wide as the pane</source>
        <translation>Όσο το &amp;πλάτος του τμήματος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>&amp;Reset</source>
        <translation>&amp;Επαναφορά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>&amp;Font</source>
        <translation>&amp;Γραμματοσειρά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>&amp;Longest line</source>
        <translation>&amp;Μεγαλύτερη γραμμή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>Line &amp;spacing</source>
        <translation>&amp;Διάστιχο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>Si&amp;ze</source>
        <extracomment>Of the letters</extracomment>
        <translation>Μέγε&amp;θος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_look.py"/>
        <source>Sample</source>
        <translation>Δείγμα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks.py"/>
        <location filename="../../annotator/ui/menus.py"/>
        <location filename="../../annotator/ui/panels/label_tree.py"/>
        <source>Labels</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Drop the project to open it.</source>
        <translation>Αφήστε το έργο για να ανοίξει.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Drop the files to see what would be imported of them.</source>
        <translation>Αφήστε τα αρχεία για να δείτε τι θα εισαχθεί από αυτά.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Drop a project alone to open it, and articles alone to import them.</source>
        <translation>Αφήστε μόνο ένα έργο για άνοιγμα ή μόνο άρθρα για εισαγωγή.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Only files and folders of this computer can be dropped.</source>
        <translation>Μόνο αρχεία και φάκελοι αυτού του υπολογιστή μπορούν να αφεθούν εδώ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dropping.py"/>
        <source>Open a project first, or make one; then drop the files.</source>
        <translation>Ανοίξτε πρώτα ή δημιουργήστε ένα έργο· έπειτα αφήστε τα αρχεία.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/echoing.py"/>
        <source>Not in the other panes</source>
        <translation>Όχι στα άλλα τμήματα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/echoing.py"/>
        <source>Also {places}</source>
        <translation>Επίσης {places}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/echoing.py"/>
        <source>not in pane {number}</source>
        <translation>όχι στο τμήμα {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/echoing.py"/>
        <source>once in pane {number}</source>
        <translation>μία φορά στο τμήμα {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/echoing.py"/>
        <source>{count} times in pane {number}</source>
        <extracomment>Of one: {count} time in pane {number}</extracomment>
        <translation>
            <numerusform>{count} φορά στο τμήμα {number}</numerusform>
            <numerusform>{count} φορές στο τμήμα {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/echoing.py"/>
        <source>{count} by the entity in pane {number}</source>
        <extracomment>Of one: {count} by the entity in pane {number}</extracomment>
        <translation>
            <numerusform>{count} βάσει της οντότητας στο τμήμα {number}</numerusform>
            <numerusform>{count} βάσει της οντότητας στο τμήμα {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/echoing.py"/>
        <source>{count} in pane {number} and {others} by the entity</source>
        <extracomment>Of one: {count} in pane {number} and {others} by the entity</extracomment>
        <translation>
            <numerusform>{count} στο τμήμα {number} και {others} βάσει της οντότητας</numerusform>
            <numerusform>{count} στο τμήμα {number} και {others} βάσει της οντότητας</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>Pairs: {pairs} · groups of near-duplicates: {copies}</source>
        <translation>Ζεύγη: {pairs} · ομάδες σχεδόν ίδιων: {copies}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>No pair is chosen in the panel of events.</source>
        <translation>Δεν έχει επιλεγεί ζεύγος στον πίνακα των γεγονότων.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>Of one event now: {event}</source>
        <translation>Τώρα ανήκουν στο ίδιο γεγονός: {event}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>Only what is proposed can be rejected; Ctrl+Z takes an event back.</source>
        <translation>Μόνο ό,τι προτείνεται μπορεί να απορριφθεί· το Ctrl+Z αναιρεί ένα γεγονός.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>Not the same event: this pair is not proposed again.</source>
        <translation>Όχι το ίδιο γεγονός: αυτό το ζεύγος δεν θα προταθεί ξανά.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>{shown} of the {count} articles are shown.</source>
        <extracomment>Of one: {shown} of the {count} article is shown.</extracomment>
        <translation>
            <numerusform>Εμφανίζονται {shown} από {count} άρθρο.</numerusform>
            <numerusform>Εμφανίζονται {shown} από τα {count} άρθρα.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>This article is of no event yet.</source>
        <translation>Αυτό το άρθρο δεν ανήκει ακόμη σε γεγονός.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>There is no further one in the panel of events.</source>
        <translation>Δεν υπάρχει άλλο στον πίνακα των γεγονότων.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting.py"/>
        <source>A mistake in the program stopped the export; no file has changed.</source>
        <translation>Σφάλμα του προγράμματος διέκοψε την εξαγωγή· κανένα αρχείο δεν άλλαξε.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/family_box.py"/>
        <source>the system's own</source>
        <translation>του συστήματος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/family_box.py"/>
        <source>Suited to long reading ({family})</source>
        <translation>Για πολύωρη ανάγνωση ({family})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/family_box.py"/>
        <source>{family} (not on this computer)</source>
        <translation>{family} (δεν υπάρχει σε αυτόν τον υπολογιστή)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/file_dialogs.py"/>
        <source>Folders (*)</source>
        <translation>Φάκελοι (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Προηγούμενο αποτέλεσμα (Shift+Enter)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Next hit (Enter)</source>
        <translation>Επόμενο αποτέλεσμα (Enter)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Close, and select the hit (Esc)</source>
        <translation>Κλείσιμο και επιλογή του αποτελέσματος (Esc)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Find in the article</source>
        <translation>Εύρεση στο άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Clear</source>
        <translation>Καθαρισμός</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>What was found</source>
        <translation>Τι βρέθηκε</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>from the start again</source>
        <translation>ξανά από την αρχή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>from the end again</source>
        <translation>ξανά από το τέλος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>{place} of {count}</source>
        <translation>{place} από {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>{said} · {note}</source>
        <translation>{said} · {note}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <source>{count} or more</source>
        <translation>{count} ή περισσότερα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/finder.py"/>
        <location filename="../../annotator/ui/panels/search.py"/>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Nothing found</source>
        <extracomment>Articles that were read for a layer</extracomment>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/finder.py"/>
        <source>{count} or more found</source>
        <extracomment>Of one: {count} or more found</extracomment>
        <translation>
            <numerusform>Βρέθηκε τουλάχιστον {count}</numerusform>
            <numerusform>Βρέθηκαν τουλάχιστον {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/finder.py"/>
        <source>{count} found</source>
        <extracomment>Of one: {count} found</extracomment>
        <translation>
            <numerusform>Βρέθηκε {count}</numerusform>
            <numerusform>Βρέθηκαν {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>{name}: shown again.</source>
        <translation>{name}: εμφανίζεται ξανά.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>{name}: hidden in all panes.</source>
        <translation>{name}: απόκρυψη σε όλα τα τμήματα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>{name}: all other labels are hidden.</source>
        <translation>{name}: απόκρυψη όλων των άλλων ετικετών.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>All labels are shown again.</source>
        <translation>Όλες οι ετικέτες εμφανίζονται ξανά.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/hiding.py"/>
        <source>{name} was hidden and is shown again.</source>
        <translation>{name}: ήταν σε απόκρυψη και εμφανίζεται ξανά.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing.py"/>
        <source>Importing: {count}, {rate} a second</source>
        <translation>Εισαγωγή: {count}, {rate} το δευτερόλεπτο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing.py"/>
        <source>{said}, {time} left</source>
        <translation>{said}, απομένουν {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing.py"/>
        <source>{count} s</source>
        <translation>{count} δευτ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing.py"/>
        <source>{count} min</source>
        <translation>{count} λεπ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_menu.py"/>
        <source>As the system: {language}</source>
        <translation>Όπως το σύστημα: {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Language of the article</source>
        <translation>Γλώσσα του άρθρου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py"/>
        <source>&amp;More</source>
        <translation>&amp;Περισσότερες</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py"/>
        <source>Language: {language}</source>
        <translation>Γλώσσα: {language}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/languages.py"/>
        <source>{language} · here {other}</source>
        <translation>{language} · εδώ {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/launch.py"/>
        <source>The program ended suddenly last time, by a mistake of its own; what you did is saved. What is known of it is in the log: {path}</source>
        <translation>Την τελευταία φορά το πρόγραμμα τερματίστηκε απότομα από δικό του σφάλμα· ό,τι κάνατε έχει αποθηκευτεί. Όσα είναι γνωστά βρίσκονται στο αρχείο καταγραφής: {path}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Marked as: {kind}</source>
        <translation>Σήμανση ως: {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Only lines that are of one kind, and no title, can be spread.</source>
        <translation>Μόνο γραμμές ενός είδους, εκτός από τίτλους, μπορούν να σημανθούν και σε άλλα άρθρα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>There is no other article of this source to mark this line in.</source>
        <translation>Δεν υπάρχει άλλο άρθρο αυτής της πηγής όπου θα μπορούσε να σημανθεί η γραμμή.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Marked as: {kind} · in {count} other articles; Ctrl+Z takes it back there</source>
        <extracomment>Of one: Marked as: {kind} · in {count} other article; Ctrl+Z takes it back there</extracomment>
        <translation>
            <numerusform>Σήμανση ως: {kind} · και σε {count} άλλο άρθρο· το Ctrl+Z την αναιρεί εκεί</numerusform>
            <numerusform>Σήμανση ως: {kind} · και σε {count} άλλα άρθρα· το Ctrl+Z την αναιρεί εκεί</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Marked as: {kind} · Shift+B marks it so in {count} other articles of this source</source>
        <extracomment>Of one: Marked as: {kind} · Shift+B marks it so in {count} other article of this source</extracomment>
        <translation>
            <numerusform>Σήμανση ως: {kind} · το Shift+B κάνει το ίδιο σε {count} άλλο άρθρο της πηγής</numerusform>
            <numerusform>Σήμανση ως: {kind} · το Shift+B κάνει το ίδιο σε {count} άλλα άρθρα της πηγής</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>This line is</source>
        <translation>Αυτή η γραμμή είναι</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>The same in all articles of its source</source>
        <translation>Το ίδιο σε όλα τα άρθρα της πηγής</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_grouping.py"/>
        <source>Looking for near-duplicates: {share} %</source>
        <translation>Αναζήτηση σχεδόν ίδιων: {share}%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_grouping.py"/>
        <source>Groups of near-duplicates: {count}</source>
        <translation>Ομάδες σχεδόν ίδιων: {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>No event</source>
        <translation>Κανένα γεγονός</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Language unknown</source>
        <translation>Άγνωστη γλώσσα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>No near-duplicates</source>
        <translation>Χωρίς σχεδόν ίδια</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>folded</source>
        <translation>συμπτυγμένη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>unfolded</source>
        <translation>ανεπτυγμένη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>Group {name}, {count}, {way}</source>
        <translation>Ομάδα {name}, {count}, {way}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>Lang</source>
        <translation>Γλ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>E</source>
        <extracomment>The narrow column with the number of entities: one letter</extracomment>
        <translation>Ο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>C</source>
        <extracomment>The narrow column with the number of claims: one letter</extracomment>
        <translation>Ι</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/list_models.py"/>
        <source>F</source>
        <extracomment>The narrow column with the number of spans of framing: one letter</extracomment>
        <translation>Π</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py"/>
        <source>Boilerplate is folded.</source>
        <translation>Το τυποποιημένο κείμενο είναι συμπτυγμένο.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py"/>
        <source>Everything is shown again.</source>
        <translation>Εμφανίζονται ξανά όλα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py"/>
        <source>The panes scroll together; with Alt one scrolls alone.</source>
        <translation>Τα τμήματα κυλούν μαζί· με το Alt κυλά μόνο το ένα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looking.py"/>
        <source>Each pane scrolls on its own.</source>
        <translation>Κάθε τμήμα κυλά χωριστά.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>The log is in {path}</source>
        <translation>Το αρχείο καταγραφής: {path}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>The language counts when the program is opened next.</source>
        <translation>Η γλώσσα θα ισχύσει στο επόμενο άνοιγμα του προγράμματος.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Making a backup…</source>
        <translation>Δημιουργία αντιγράφου ασφαλείας…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Writing the archive…</source>
        <translation>Εγγραφή του αρχείου παλαιών βημάτων…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Doing again what the log says…</source>
        <translation>Επανάληψη όσων λέει το αρχείο καταγραφής…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Checking that nothing else has changed…</source>
        <translation>Έλεγχος ότι δεν άλλαξε τίποτε άλλο…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/making_smaller.py"/>
        <source>Giving back the room…</source>
        <translation>Αποδέσμευση του χώρου…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Panes</source>
        <translation>Τμήματα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Articles on the same event</source>
        <translation>Άρθρα για το ίδιο γεγονός</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>This line</source>
        <translation>Αυτή η γραμμή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Size of the text</source>
        <extracomment>A menu: larger and smaller letters in the articles</extracomment>
        <translation>Μέγεθος κειμένου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Undo {act}</source>
        <translation>Αναίρεση: {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/menus.py"/>
        <source>Redo {act}</source>
        <translation>Επανάληψη: {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane.py"/>
        <source>No article is open here.

Double click one in the list, or drag it here. Ctrl+I imports files.</source>
        <translation>Κανένα άρθρο δεν είναι ανοιχτό εδώ.

Κάντε διπλό κλικ σε ένα στη λίστα ή σύρετέ το εδώ. Το Ctrl+I εισάγει αρχεία.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane.py"/>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>Empty pane</source>
        <translation>Κενό τμήμα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane.py"/>
        <source>Article: {title}</source>
        <translation>Άρθρο: {title}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>Number of the pane</source>
        <translation>Αριθμός του τμήματος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>How far you are with this article</source>
        <translation>Πόσο έχετε προχωρήσει με αυτό το άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>Properties of the article</source>
        <translation>Ιδιότητες του άρθρου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>Close this pane</source>
        <translation>Κλείσιμο αυτού του τμήματος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_header.py"/>
        <source>language unknown</source>
        <translation>άγνωστη γλώσσα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Find: title, file, language, source, author</source>
        <translation>Εύρεση: τίτλος, αρχείο, γλώσσα, πηγή, συντάκτης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>There is no article yet.

Import files with Ctrl+I, or drop them here.</source>
        <translation>Δεν υπάρχει ακόμη άρθρο.

Εισαγάγετε αρχεία με Ctrl+I ή αφήστε τα εδώ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Articles of the project</source>
        <translation>Άρθρα του έργου</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>{shown} of {count} articles</source>
        <extracomment>Of one: {shown} of {count} article</extracomment>
        <translation>
            <numerusform>{shown} από {count} άρθρο</numerusform>
            <numerusform>{shown} από {count} άρθρα</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Group by</source>
        <translation>Ομαδοποίηση κατά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Fold all groups</source>
        <translation>Σύμπτυξη όλων των ομάδων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Unfold all groups</source>
        <translation>Ανάπτυξη όλων των ομάδων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <location filename="../../annotator/ui/recent_list.py"/>
        <source>Open</source>
        <extracomment>Open the article</extracomment>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>Mark as: {status}</source>
        <translation>Σήμανση ως: {status}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/attribute_form.py"/>
        <source>{title} (required)</source>
        <translation>{title} (απαιτείται)</translation>
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
        <translation>Φίλτρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Filter the list (Ctrl+Shift+L)</source>
        <extracomment>A button: choose what the list shows</extracomment>
        <translation>Φιλτράρισμα της λίστας (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Show all articles</source>
        <translation>Εμφάνιση όλων των άρθρων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Views</source>
        <extracomment>A button: filters of the list that were kept under a name</extracomment>
        <translation>Προβολές</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Views that were kept</source>
        <extracomment>A button: filters of the list that were kept under a name</extracomment>
        <translation>Αποθηκευμένες προβολές</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Remove</source>
        <translation>Κατάργηση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Group</source>
        <extracomment>A button: choose by what the list is grouped</extracomment>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Group the list (Ctrl+Alt+G)</source>
        <extracomment>A button: choose by what the list is grouped</extracomment>
        <translation>Ομαδοποίηση της λίστας (Ctrl+Alt+G)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>What is filtered</source>
        <translation>Τι φιλτράρεται</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Keep this view…</source>
        <translation>Αποθήκευση προβολής…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Keep this view</source>
        <translation>Αποθήκευση προβολής</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>Its name; one of the same name is replaced</source>
        <translation>Το όνομά της· μία με το ίδιο όνομα αντικαθίσταται</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>language not sure</source>
        <translation>αβέβαιη γλώσσα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>without {label}</source>
        <translation>χωρίς {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>with a note</source>
        <translation>με σημείωση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>low confidence</source>
        <translation>χαμηλή βεβαιότητα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_bar.py"/>
        <source>not read</source>
        <comment>articles</comment>
        <translation>αδιάβαστα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Filters</source>
        <translation>Φίλτρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>language is not sure</source>
        <translation>η γλώσσα είναι αβέβαιη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <location filename="../../annotator/ui/panels/label_combo.py"/>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>has no span with that label</source>
        <translation>δεν έχει επισήμανση με αυτή την ετικέτα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Annotator</source>
        <extracomment>Articles that were read for a layer</extracomment>
        <translation>Επισημειωτής</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>has a note</source>
        <translation>έχει σημείωση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>has spans of low confidence</source>
        <translation>έχει επισημάνσεις χαμηλής βεβαιότητας</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>not read yet</source>
        <comment>articles</comment>
        <translation>αδιάβαστα ακόμη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>Show all</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>from {date}</source>
        <extracomment>What a field for a date is called when it is empty, before an example of a date</extracomment>
        <translation>από {date}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>to {date}</source>
        <extracomment>What a field for a date is called when it is empty, before an example of a date</extracomment>
        <translation>έως {date}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Date from</source>
        <translation>Ημερομηνία από</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>Date to</source>
        <translation>Ημερομηνία έως</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/choice_form.py"/>
        <source>any</source>
        <extracomment>In a list of languages, statuses, sources, events, labels or annotators</extracomment>
        <translation>αδιάφορο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Confidence</source>
        <translation>Βεβαιότητα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>none</source>
        <extracomment>How confident an annotator is</extracomment>
        <translation>καμία</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>low</source>
        <extracomment>How confident an annotator is</extracomment>
        <translation>χαμηλή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>medium</source>
        <extracomment>How confident an annotator is</extracomment>
        <translation>μέτρια</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>high</source>
        <extracomment>How confident an annotator is</extracomment>
        <translation>υψηλή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/confidence_field.py"/>
        <source>Confidence {name}</source>
        <translation>Βεβαιότητα: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>What is listed</source>
        <translation>Τι εμφανίζεται στη λίστα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Enter opens · A same event · R not the same</source>
        <translation>Enter: άνοιγμα · A: ίδιο γεγονός · R: όχι το ίδιο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Progress of the search</source>
        <translation>Πρόοδος της αναζήτησης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Look for pairs</source>
        <translation>Αναζήτηση ζευγών</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Articles that belong together</source>
        <translation>Άρθρα που ταιριάζουν</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Look again</source>
        <translation>Νέα αναζήτηση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Proposed</source>
        <translation>Προτεινόμενα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <location filename="../../annotator/ui/panels/group_menu.py"/>
        <source>Near-duplicates</source>
        <translation>Σχεδόν ίδια</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>No pair is proposed. Ctrl+Alt+E looks for articles on one event.</source>
        <translation>Δεν προτείνεται ζεύγος. Το Ctrl+Alt+E αναζητά άρθρα για ένα γεγονός.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>There is no event yet. Accept a pair, or name one in the properties.</source>
        <translation>Δεν υπάρχει ακόμη γεγονός. Αποδεχτείτε ένα ζεύγος ή ονομάστε ένα στις ιδιότητες.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>No two articles are known to be largely the same text.</source>
        <translation>Δεν υπάρχουν δύο άρθρα με σχεδόν το ίδιο κείμενο.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/events.py"/>
        <source>Comparing the articles…</source>
        <translation>Σύγκριση των άρθρων…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/extent_field.py"/>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Extent</source>
        <translation>Έκταση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/extent_field.py"/>
        <source>Start and end, as in 149–164; several ranges with commas.</source>
        <translation>Αρχή και τέλος, όπως 149–164· περισσότερα εύρη χωρίζονται με κόμματα.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/extent_field.py"/>
        <source>line {line}, {count} characters</source>
        <extracomment>Of one: line {line}, {count} character</extracomment>
        <translation>
            <numerusform>γραμμή {line}, {count} χαρακτήρας</numerusform>
            <numerusform>γραμμή {line}, {count} χαρακτήρες</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/extent_field.py"/>
        <source>Write start and end, as in 149–164; several ranges with commas.</source>
        <translation>Γράψτε αρχή και τέλος, όπως 149–164· περισσότερα εύρη χωρίζονται με κόμματα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/group_menu.py"/>
        <source>Nothing</source>
        <extracomment>The list is grouped by nothing</extracomment>
        <translation>Χωρίς ομαδοποίηση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/inspector.py"/>
        <source>No span is selected.

Click on a marked stretch of text, or press J and K to go from span to span; Tab goes through those that lie upon each other.</source>
        <translation>Δεν έχει επιλεγεί επισήμανση.

Κάντε κλικ σε επισημασμένο κείμενο ή πατήστε J και K για να πάτε από επισήμανση σε επισήμανση· το Tab περνά από όσες επικαλύπτονται.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_combo.py"/>
        <source>{name} (retired)</source>
        <translation>{name} (έχει αποσυρθεί)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_model.py"/>
        <source>Layer {name}</source>
        <translation>Επίπεδο: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_model.py"/>
        <source>{name}, key {keys}</source>
        <translation>{name}, πλήκτρο {keys}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_model.py"/>
        <source>{name}, partly hidden</source>
        <translation>{name}, σε μερική απόκρυψη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_model.py"/>
        <source>{name}, hidden</source>
        <translation>{name}, σε απόκρυψη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_tree.py"/>
        <source>Show the spans of “{name}” again (H)</source>
        <translation>Εμφάνιση ξανά των επισημάνσεων «{name}» (H)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_tree.py"/>
        <source>Hide the spans of “{name}” (H)</source>
        <translation>Απόκρυψη των επισημάνσεων «{name}» (H)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/label_tree.py"/>
        <source>Only these: Shift+H, or Shift and a click</source>
        <translation>Μόνο αυτές: Shift+H ή Shift και κλικ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>{count} labels hidden</source>
        <extracomment>Of one: {count} label hidden</extracomment>
        <translation>
            <numerusform>{count} κρυμμένη ετικέτα</numerusform>
            <numerusform>{count} κρυμμένες ετικέτες</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>Find a label</source>
        <translation>Εύρεση ετικέτας</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>Label palette</source>
        <translation>Παλέτα ετικετών</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/quote_view.py"/>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Quote</source>
        <translation>Απόσπασμα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Search all articles: words, “a phrase”</source>
        <translation>Αναζήτηση σε όλα τα άρθρα: λέξεις, «μια φράση»</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Search all articles</source>
        <translation>Αναζήτηση σε όλα τα άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Progress of the search index</source>
        <translation>Πρόοδος του ευρετηρίου αναζήτησης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Reading all articles: %p%</source>
        <translation>Ανάγνωση όλων των άρθρων: %p%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Too many words are like this: type more letters.</source>
        <translation>Πάρα πολλές λέξεις ταιριάζουν: πληκτρολογήστε περισσότερα γράμματα.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Found in more than {count} articles</source>
        <extracomment>Of one: Found in more than {count} article</extracomment>
        <translation>
            <numerusform>Βρέθηκε σε περισσότερα από {count} άρθρο</numerusform>
            <numerusform>Βρέθηκε σε περισσότερα από {count} άρθρα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Found in {count} articles</source>
        <extracomment>Of one: Found in {count} article</extracomment>
        <translation>
            <numerusform>Βρέθηκε σε {count} άρθρο</numerusform>
            <numerusform>Βρέθηκε σε {count} άρθρα</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/several_field.py"/>
        <source>add…</source>
        <translation>προσθήκη…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/several_field.py"/>
        <source>Remove {value}</source>
        <translation>Κατάργηση: {value}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Entity</source>
        <translation>Οντότητα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Your own id of who or what it is, the same in every article.</source>
        <translation>Το δικό σας αναγνωριστικό για το ποιος ή τι είναι, ίδιο σε κάθε άρθρο.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Go to</source>
        <translation>Μετάβαση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <location filename="../../annotator/ui/panels/text_fields.py"/>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>By {who}, {origin}</source>
        <translation>Από {who}, {origin}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Created {time}</source>
        <translation>Δημιουργήθηκε: {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/span_page.py"/>
        <source>Changed {time}</source>
        <translation>Άλλαξε: {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/text_fields.py"/>
        <source>Ctrl+Enter or Esc: keep and go back to the article</source>
        <translation>Ctrl+Enter ή Esc: αποθήκευση και επιστροφή στο άρθρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels/value_fields.py"/>
        <source>span or words</source>
        <translation>επισήμανση ή λέξεις</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/paragraph_language.py"/>
        <source>paragraph in {language}</source>
        <translation>παράγραφος ({language})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/popup.py"/>
        <source>Give a label</source>
        <translation>Δώστε ετικέτα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/popup.py"/>
        <source>Esc closes, Backspace goes back</source>
        <translation>Esc: κλείσιμο, Backspace: πίσω</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/popup.py"/>
        <source>Esc closes</source>
        <translation>Esc: κλείσιμο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{articles} · {done} done ({share}) · {left} left · {spans}</source>
        <translation>{articles} · {done} ολοκληρωμένα ({share}) · {left} υπόλοιπα · {spans}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{count} · {share}</source>
        <translation>{count} · {share}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{done} of {total} done · {left} left</source>
        <translation>{done} από {total} ολοκληρωμένα · {left} υπόλοιπα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>others</source>
        <extracomment>Other annotators</extracomment>
        <translation>άλλοι</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>Something found</source>
        <translation>Βρέθηκε κάτι</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{layer}, all labels</source>
        <translation>{layer}, όλες οι ετικέτες</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>not read yet</source>
        <comment>for a layer</comment>
        <translation>αδιάβαστα ακόμη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{read} read · nothing found in {nothing}</source>
        <translation>{read} διαβασμένα · σε {nothing} δεν βρέθηκε τίποτα</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{count} articles done</source>
        <extracomment>Of one: {count} article done</extracomment>
        <translation>
            <numerusform>{count} άρθρο ολοκληρωμένο</numerusform>
            <numerusform>{count} άρθρα ολοκληρωμένα</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>All articles</source>
        <translation>Όλα τα άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>all</source>
        <translation>όλα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Layer</source>
        <extracomment>Articles that were read for a layer</extracomment>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Read</source>
        <extracomment>Articles that were read for a layer</extracomment>
        <translation>Διαβασμένα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Articles done</source>
        <translation>Ολοκληρωμένα άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress_table.py"/>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progressing.py"/>
        <source>The list shows: {what}</source>
        <translation>Η λίστα δείχνει: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>New project</source>
        <translation>Νέο έργο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Open project</source>
        <translation>Άνοιγμα έργου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Import files</source>
        <translation>Εισαγωγή αρχείων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Import a folder</source>
        <translation>Εισαγωγή φακέλου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Begin or cancel the import that is being looked at first.</source>
        <translation>Ξεκινήστε ή ακυρώστε πρώτα την εισαγωγή που εξετάζετε.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Importing…</source>
        <translation>Εισαγωγή…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>What the import found</source>
        <translation>Τι βρήκε η εισαγωγή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Exporting…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Exported {count} articles to {path}</source>
        <extracomment>Of one: Exported {count} article to {path}</extracomment>
        <translation>
            <numerusform>Εξήχθη {count} άρθρο στο {path}</numerusform>
            <numerusform>Εξήχθησαν {count} άρθρα στο {path}</numerusform>
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
        <translation>Κάθε περίπτωση αναγράφεται στο {path}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>What the export could not carry</source>
        <translation>Τι δεν χώρεσε στην εξαγωγή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Άρθρα ({patterns});;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Imported {imported}, skipped {skipped} that were there already, failed {failed}.</source>
        <translation>Εισήχθησαν {imported}, παραλείφθηκαν {skipped} που υπήρχαν ήδη, απέτυχαν {failed}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_files.py"/>
        <source>{said} Spans added to articles that were there: {added}.</source>
        <translation>{said} Επισημάνσεις που προστέθηκαν σε υπάρχοντα άρθρα: {added}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading.py"/>
        <source>There is no further span in this direction.</source>
        <translation>Δεν υπάρχει άλλη επισήμανση προς αυτή την κατεύθυνση.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>{share} of the shorter text stands in the other</source>
        <translation>το {share} του συντομότερου κειμένου υπάρχει στο άλλο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both are from the same day</source>
        <translation>και τα δύο είναι της ίδιας ημέρας</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>{count} days apart</source>
        <extracomment>Of one: {count} day apart</extracomment>
        <translation>
            <numerusform>απέχουν {count} ημέρα</numerusform>
            <numerusform>απέχουν {count} ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>one is from {day}, the day that the other names</source>
        <translation>το ένα είναι της {day}, ημέρας που αναφέρει το άλλο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both give the day {days}</source>
        <translation>και τα δύο αναφέρουν την ημέρα {days}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both name {names}</source>
        <translation>και τα δύο αναφέρουν: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both speak of {places}</source>
        <translation>και τα δύο μιλούν για: {places}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>both give the number {numbers}</source>
        <translation>και τα δύο αναφέρουν τον αριθμό {numbers}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>{some} and {count} more</source>
        <translation>{some} και {count} ακόμη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>{some} and {last}</source>
        <translation>{some} και {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Recent projects</source>
        <translation>Πρόσφατα έργα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Unpin</source>
        <translation>Ξεκαρφίτσωμα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Pin to the top</source>
        <translation>Καρφίτσωμα στην κορυφή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Remove from the list</source>
        <translation>Κατάργηση από τη λίστα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <source>{name} · pinned</source>
        <translation>{name} · καρφιτσωμένο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <source>{name} · pinned, not there</source>
        <translation>{name} · καρφιτσωμένο, δεν υπάρχει</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_list.py"/>
        <source>{name} · not there</source>
        <translation>{name} · δεν υπάρχει</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_menu.py"/>
        <source>Open &amp;recent</source>
        <translation>Άνοιγμα &amp;πρόσφατου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recent_menu.py"/>
        <source>No project was opened yet</source>
        <translation>Δεν έχει ανοιχτεί ακόμη έργο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/refusal.py"/>
        <source>Annotator does not start</source>
        <translation>Το Annotator δεν ξεκινά</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>A damaged project</source>
        <translation>Έργο με βλάβη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Progress of the repair</source>
        <translation>Πρόοδος της επιδιόρθωσης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Report of the repair</source>
        <translation>Αναφορά της επιδιόρθωσης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Repair into a new file…</source>
        <translation>Επιδιόρθωση σε νέο αρχείο…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Open the new project</source>
        <translation>Άνοιγμα του νέου έργου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Not now</source>
        <translation>Όχι τώρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>{name} is damaged</source>
        <translation>Το {name} έχει βλάβη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>What it still gives can be put into a new project file, with a report of what was lost. The damaged file is only read: it stays as it is.</source>
        <translation>Όσα διαβάζονται ακόμη μπορούν να μεταφερθούν σε νέο αρχείο έργου, με αναφορά όσων χάθηκαν. Το αρχείο με τη βλάβη μόνο διαβάζεται: μένει όπως είναι.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>{name} was made</source>
        <translation>Το {name} δημιουργήθηκε</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repair_offer.py"/>
        <source>Read what could be repaired, and keep the damaged file.</source>
        <translation>Δείτε τι επιδιορθώθηκε και κρατήστε το αρχείο με τη βλάβη.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>{name} is damaged. File ▸ Close project: the start page offers a repair.</source>
        <translation>Το {name} είναι κατεστραμμένο. Αρχείο ▸ Κλείσιμο έργου: η αρχική σελίδα προτείνει επιδιόρθωση.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Repair into a new file</source>
        <translation>Επιδιόρθωση σε νέο αρχείο</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Reading the damaged file: {count} rows</source>
        <extracomment>Of one: Reading the damaged file: {count} row</extracomment>
        <translation>
            <numerusform>Ανάγνωση του αρχείου με τη βλάβη: {count} γραμμή</numerusform>
            <numerusform>Ανάγνωση του αρχείου με τη βλάβη: {count} γραμμές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Doing again what the log says: {count} changes</source>
        <extracomment>Of one: Doing again what the log says: {count} change</extracomment>
        <translation>
            <numerusform>Επανάληψη όσων λέει το αρχείο καταγραφής: {count} αλλαγή</numerusform>
            <numerusform>Επανάληψη όσων λέει το αρχείο καταγραφής: {count} αλλαγές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Taking over from the tables: {count} changes</source>
        <extracomment>Of one: Taking over from the tables: {count} change</extracomment>
        <translation>
            <numerusform>Μεταφορά από τους πίνακες: {count} αλλαγή</numerusform>
            <numerusform>Μεταφορά από τους πίνακες: {count} αλλαγές</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Checking the new file…</source>
        <translation>Έλεγχος του νέου αρχείου…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairing.py"/>
        <source>A mistake in the program stopped the repair.</source>
        <translation>Σφάλμα του προγράμματος διέκοψε την επιδιόρθωση.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>On</source>
        <translation>Ενεργό</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>Off</source>
        <translation>Ανενεργό</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>Choose: {name}</source>
        <translation>Επιλογή: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>{count} keys are not the default</source>
        <extracomment>Of one: 1 key is not the default</extracomment>
        <translation>
            <numerusform>{count} πλήκτρο διαφέρει από το προεπιλεγμένο</numerusform>
            <numerusform>{count} πλήκτρα διαφέρουν από τα προεπιλεγμένα</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>All by default</source>
        <translation>Όλα προεπιλεγμένα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_pages.py"/>
        <source>Defaults for all of “{group}”</source>
        <translation>Προεπιλογές για όλη την ομάδα «{group}»</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_pages.py"/>
        <source>No setting has “{words}” in it.</source>
        <translation>Καμία ρύθμιση δεν περιέχει «{words}».</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/setting_row.py"/>
        <source>Default: {name}</source>
        <translation>Προεπιλογή: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/side_windows.py"/>
        <source>Your spans carry the name {name} from now on.</source>
        <translation>Οι επισημάνσεις σας φέρουν από τώρα το όνομα {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/side_windows.py"/>
        <source>Select a span, or a label in the palette, to see what it means.</source>
        <translation>Επιλέξτε μια επισήμανση, ή μια ετικέτα στην παλέτα, για να δείτε τι σημαίνει.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Projects that you open will be listed here.</source>
        <translation>Τα έργα που ανοίγετε θα εμφανίζονται εδώ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Read the same news in several languages side by side, and mark entities, claims and framing. Everything stays in one file on this computer.</source>
        <translation>Διαβάστε τις ίδιες ειδήσεις σε πολλές γλώσσες δίπλα δίπλα και επισημάνετε οντότητες, ισχυρισμούς και πλαισίωση. Όλα μένουν σε ένα αρχείο σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Where everything lies</source>
        <translation>Πού βρίσκονται όλα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>Try the sample project</source>
        <translation>Δοκιμή του δείγματος έργου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start_page.py"/>
        <source>A short tour through the sample project, which you can leave at any moment. Help ▸ Show me around begins it again.</source>
        <translation>Μια σύντομη ξενάγηση στο δείγμα έργου, που μπορείτε να τη διακόψετε ανά πάσα στιγμή. Με Βοήθεια ▸ Ξενάγηση ξεκινά πάλι.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/starting.py"/>
        <source>{folder} cannot be shown: is it there?</source>
        <translation>{folder}: δεν είναι δυνατή η εμφάνιση· υπάρχει;</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Spans of the article</source>
        <translation>Επισημάνσεις του άρθρου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Place of the caret</source>
        <translation>Θέση του δρομέα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Saved state</source>
        <translation>Κατάσταση αποθήκευσης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Read-only</source>
        <translation>Μόνο για ανάγνωση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Saved · {time}</source>
        <translation>Αποθηκεύτηκε · {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <location filename="../../annotator/ui/workspace.py"/>
        <source>Select some text first, or a span to change its label.</source>
        <translation>Επιλέξτε πρώτα κείμενο, ή μια επισήμανση για να αλλάξετε την ετικέτα της.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <source>No label was given yet.</source>
        <translation>Δεν έχει δοθεί ακόμη ετικέτα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <source>Select a span first.</source>
        <translation>Επιλέξτε πρώτα μια επισήμανση.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <source>Deleted {label}: {quote}. Undo brings it back.</source>
        <translation>Διαγράφηκε {label}: {quote}. Η αναίρεση την επαναφέρει.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tagging.py"/>
        <source>The border cannot go further.</source>
        <translation>Το όριο δεν μπορεί να πάει πιο πέρα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/telling.py"/>
        <source>Line {line} · character {caret}</source>
        <translation>Γραμμή {line} · χαρακτήρας {caret}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/telling.py"/>
        <source>{count} selected · {place}</source>
        <extracomment>Of one: {count} selected · {place}</extracomment>
        <translation>
            <numerusform>{count} επιλεγμένος · {place}</numerusform>
            <numerusform>{count} επιλεγμένοι · {place}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/together.py"/>
        <source>Select a span first, to find it in the other panes.</source>
        <translation>Επιλέξτε πρώτα μια επισήμανση για να τη βρείτε στα άλλα τμήματα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/together.py"/>
        <source>There is no other pane with an article.</source>
        <translation>Δεν υπάρχει άλλο τμήμα με άρθρο.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>Leave the tour</source>
        <translation>Διακοπή ξενάγησης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>Done</source>
        <comment>tour</comment>
        <translation>Τέλος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_card.py"/>
        <source>{number} of {count}</source>
        <translation>{number} από {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>The list of articles</source>
        <translation>Η λίστα των άρθρων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>All articles of the project stand here, with their language, date and how far you are. Type above it to narrow it. Return opens an article, Ctrl+Return opens it beside the others.</source>
        <translation>Εδώ βρίσκονται όλα τα άρθρα του έργου, με τη γλώσσα, την ημερομηνία και την πρόοδό σας. Πληκτρολογήστε από πάνω για να την περιορίσετε. Το Enter ανοίγει ένα άρθρο, το Ctrl+Enter το ανοίγει δίπλα στα άλλα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Side by side</source>
        <translation>Δίπλα δίπλα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>These two articles report the same event, in Hungarian and in Romanian. Up to four stand beside each other; {next} goes to the next one, and {together} lets them scroll together.</source>
        <translation>Αυτά τα δύο άρθρα καλύπτουν το ίδιο γεγονός, στα ουγγρικά και στα ρουμανικά. Έως τέσσερα χωρούν δίπλα δίπλα· με {next} πηγαίνετε στο επόμενο και με {together} κυλούν μαζί.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Now you: drag the mouse across a name in the left article, or press Space on a word. Then press {person} if it is a person, {organisation} if it is an organisation, or choose a label on the right. {here} brings the keyboard to this card.</source>
        <translation>Η σειρά σας: σύρετε το ποντίκι πάνω από ένα όνομα στο αριστερό άρθρο ή πατήστε Space πάνω σε μια λέξη. Έπειτα πατήστε {person} αν είναι πρόσωπο, {organisation} αν είναι οργανισμός, ή επιλέξτε μια ετικέτα στα δεξιά. Με {here} η εστίαση του πληκτρολογίου έρχεται σε αυτή την κάρτα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>A name is selected with the mouse or with Space, and one key labels it. At the moment this project can only be read, because it is open elsewhere.</source>
        <translation>Ένα όνομα επιλέγεται με το ποντίκι ή με το Space, και ένα πλήκτρο του δίνει ετικέτα. Αυτή τη στιγμή το έργο μόνο διαβάζεται, γιατί είναι ανοιχτό αλλού.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Select, and press one key</source>
        <translation>Επιλέξτε και πατήστε ένα πλήκτρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Everything can be undone</source>
        <translation>Όλα αναιρούνται</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Press {undo} to take your last step back, and {redo} to do it again. Every step is saved at once, and can be undone tomorrow too.</source>
        <translation>Πατήστε {undo} για να αναιρέσετε το τελευταίο σας βήμα και {redo} για να το επαναλάβετε. Κάθε βήμα αποθηκεύεται αμέσως και μπορεί να αναιρεθεί και αύριο.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>What belongs together</source>
        <translation>Όσα ταιριάζουν μεταξύ τους</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Articles on the same event are found and listed here. {search} searches all articles at once, in every script, whatever the case and the accents.</source>
        <translation>Τα άρθρα για το ίδιο γεγονός εντοπίζονται και εμφανίζονται εδώ. Με {search} γίνεται αναζήτηση σε όλα τα άρθρα μαζί, σε κάθε γραφή, ανεξάρτητα από πεζά, κεφαλαία και τόνους.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>Take it with you</source>
        <translation>Πάρτε τα μαζί σας</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>File ▸ Export… ({export}) writes JSONL and many other formats, for all articles or some of them. F1 says what a label means, and ? shows all keys.</source>
        <translation>Το Αρχείο ▸ Εξαγωγή… ({export}) γράφει JSONL και πολλές άλλες μορφές, για όλα τα άρθρα ή για μερικά. Το F1 λέει τι σημαίνει μια ετικέτα και το ? δείχνει όλα τα πλήκτρα.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour_steps.py"/>
        <source>a key of your own</source>
        <translation>ένα δικό σας πλήκτρο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/touring.py"/>
        <source>The tour is over. Help ▸ Show me around begins it again, whenever you like.</source>
        <translation>Η ξενάγηση τελείωσε. Με Βοήθεια ▸ Ξενάγηση ξεκινά πάλι, όποτε θέλετε.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/undoing.py"/>
        <source>Undo has come to an import. Ask once more to take that back too.</source>
        <translation>Η αναίρεση έφτασε σε μια εισαγωγή. Δώστε την εντολή άλλη μία φορά για να αναιρεθεί και αυτή.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/undoing.py"/>
        <source>Undone: {act}</source>
        <translation>Αναιρέθηκε: {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/undoing.py"/>
        <source>Done again: {act}</source>
        <translation>Επαναλήφθηκε: {act}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/undoing.py"/>
        <source>(nothing older: the project was made smaller)</source>
        <translation>(τίποτα παλαιότερο: το μέγεθος του έργου μειώθηκε)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>New projects</source>
        <translation>Νέα έργα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Logs</source>
        <translation>Αρχεία καταγραφής</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Change…</source>
        <translation>Αλλαγή…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Change: {name}</source>
        <translation>Αλλαγή: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>Show in the file manager: {name}</source>
        <translation>Εμφάνιση στη διαχείριση αρχείων: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>In a folder beside each project</source>
        <translation>Σε έναν φάκελο δίπλα σε κάθε έργο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/where_it_lies.py"/>
        <source>None are made by themselves</source>
        <translation>Δεν δημιουργούνται αυτόματα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>adding {detail}</source>
        <translation>προσθήκη: {detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the label to {detail}</source>
        <translation>αλλαγή ετικέτας σε {detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>moving a border</source>
        <translation>μετακίνηση ορίου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the note</source>
        <translation>σημείωση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the confidence</source>
        <translation>βεβαιότητα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the entity</source>
        <translation>οντότητα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the attribute {detail}</source>
        <translation>χαρακτηριστικό {detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>deleting a span</source>
        <translation>διαγραφή επισήμανσης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the import</source>
        <translation>εισαγωγή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>removing an article</source>
        <translation>κατάργηση άρθρου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the title</source>
        <translation>αλλαγή τίτλου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the language</source>
        <translation>αλλαγή γλώσσας</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the date</source>
        <translation>αλλαγή ημερομηνίας</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the source</source>
        <translation>αλλαγή πηγής</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the address</source>
        <translation>αλλαγή διεύθυνσης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the author</source>
        <translation>αλλαγή συντάκτη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the event</source>
        <translation>αλλαγή γεγονότος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the topics</source>
        <translation>αλλαγή θεμάτων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as new</source>
        <translation>σήμανση ως νέο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as in progress</source>
        <translation>σήμανση ως σε εξέλιξη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as done</source>
        <translation>σήμανση ως ολοκληρωμένο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as skipped</source>
        <translation>σήμανση ως παραλειφθέν</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>having read for entities</source>
        <translation>ανάγνωση για οντότητες</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>having read for claims</source>
        <translation>ανάγνωση για ισχυρισμούς</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>having read for framing</source>
        <translation>ανάγνωση για πλαισίωση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking regions</source>
        <translation>σήμανση περιοχών</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as body</source>
        <translation>σήμανση ως κυρίως κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as boilerplate</source>
        <translation>σήμανση ως τυποποιημένο κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as header</source>
        <translation>σήμανση ως κεφαλίδα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as title</source>
        <translation>σήμανση ως τίτλος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as caption</source>
        <translation>σήμανση ως λεζάντα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as byline</source>
        <translation>σήμανση ως υπογραφή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as body in other articles</source>
        <translation>σήμανση ως κυρίως κείμενο σε άλλα άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as boilerplate in other articles</source>
        <translation>σήμανση ως τυποποιημένο κείμενο σε άλλα άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as header in other articles</source>
        <translation>σήμανση ως κεφαλίδα σε άλλα άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as title in other articles</source>
        <translation>σήμανση ως τίτλος σε άλλα άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as caption in other articles</source>
        <translation>σήμανση ως λεζάντα σε άλλα άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking as byline in other articles</source>
        <translation>σήμανση ως υπογραφή σε άλλα άρθρα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>marking repeated lines</source>
        <translation>σήμανση επαναλαμβανόμενων γραμμών</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the label of the article</source>
        <translation>ετικέτα του άρθρου</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>linking spans</source>
        <translation>σύνδεση επισημάνσεων</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>taking a link away</source>
        <translation>κατάργηση σύνδεσης</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>rejecting a pair</source>
        <translation>απόρριψη ζεύγους</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>changing the labels of {detail}</source>
        <translation>αλλαγή ετικετών: {detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>the repair</source>
        <translation>επιδιόρθωση</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>New</source>
        <extracomment>The status of an article for an annotator</extracomment>
        <translation>Νέο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>In progress</source>
        <extracomment>The status of an article for an annotator</extracomment>
        <translation>Σε εξέλιξη</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Done</source>
        <extracomment>The status of an article for an annotator</extracomment>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Skipped</source>
        <extracomment>The status of an article for an annotator</extracomment>
        <translation>Παραλείφθηκε</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/wording.py"/>
        <source>{count} articles</source>
        <extracomment>Of one: {count} article</extracomment>
        <translation>
            <numerusform>{count} άρθρο</numerusform>
            <numerusform>{count} άρθρα</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Body</source>
        <translation>Κυρίως κείμενο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Not body: boilerplate</source>
        <translation>Όχι κυρίως κείμενο: τυποποιημένο</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Header: date, section, topics</source>
        <translation>Κεφαλίδα: ημερομηνία, ενότητα, θέματα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>The title</source>
        <translation>Ο τίτλος</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Caption or credit of a picture</source>
        <translation>Λεζάντα ή πηγή φωτογραφίας</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>Byline: author or source</source>
        <translation>Υπογραφή: συντάκτης ή πηγή</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>{language}, sure to {sure} % only</source>
        <translation>{language}, με βεβαιότητα μόνο {sure}%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>manual</source>
        <extracomment>How a span was made: by a person, in this program</extracomment>
        <translation>χειροκίνητα</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>dropped</source>
        <extracomment>What became of spans that a format cannot hold: left out</extracomment>
        <translation>παραλείφθηκαν</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>snapped</source>
        <extracomment>What became of spans that a format cannot hold: moved to the edges of tokens</extracomment>
        <translation>προσαρμόστηκαν στα όρια των token</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>merged</source>
        <extracomment>What became of spans that a format cannot hold: made one with others</extracomment>
        <translation>συγχωνεύτηκαν</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>mapped</source>
        <extracomment>What became of spans that a format cannot hold: given a coarser label</extracomment>
        <translation>αντιστοιχίστηκαν</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/workspace.py"/>
        <source>There is no further article in the list.</source>
        <translation>Δεν υπάρχει άλλο άρθρο στη λίστα.</translation>
    </message>
</context>
<context>
    <name>scheme</name>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claims</source>
        <extracomment>title of the scheme claim</extracomment>
        <translation>Ισχυρισμοί</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What the article, or somebody in it, asserts to be so, and the grounds given for it. Mark the words that carry the assertion, not the words that say who made it; a quotation broken by its attribution is one span of two ranges.</source>
        <extracomment>description of the scheme claim</extracomment>
        <translation>Όσα το άρθρο, ή κάποιος μέσα σε αυτό, βεβαιώνει ότι ισχύουν, και οι λόγοι που δίνονται γι’ αυτά. Επισημάνετε τις λέξεις που φέρουν τον ισχυρισμό και όχι εκείνες που λένε ποιος τον διατύπωσε· ένα παράθεμα που διακόπτεται από την απόδοσή του είναι μία επισήμανση με δύο εύρη.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claim</source>
        <extracomment>claim: name of the label Claim</extracomment>
        <translation>Ισχυρισμός</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>A statement that something is, was or will be so, on which a reader could ask “is that true?” or “do you agree?”. Mark the shortest stretch that says it in full, usually one clause, and leave the attribution outside (“the minister said that …”). Two assertions joined by “and” are two claims; questions and greetings are none.</source>
        <extracomment>claim: definition of the label Claim</extracomment>
        <translation>Δήλωση ότι κάτι ισχύει, ίσχυε ή θα ισχύσει, για την οποία ο αναγνώστης θα μπορούσε να ρωτήσει «είναι αλήθεια;» ή «συμφωνείτε;». Επισημάνετε το συντομότερο τμήμα που τη διατυπώνει ολόκληρη, συνήθως μία πρόταση, και αφήστε έξω την απόδοση («ο υπουργός είπε ότι…»). Δύο βεβαιώσεις που ενώνονται με «και» είναι δύο ισχυρισμοί· ερωτήσεις και χαιρετισμοί δεν είναι.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The ministry said that [[eleven barges passed the lock on Monday]].</source>
        <extracomment>claim: example of the label Claim</extracomment>
        <translation>Το υπουργείο είπε ότι [[έντεκα φορτηγίδες πέρασαν τη Δευτέρα τον υδατοφράκτη]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Premise</source>
        <extracomment>claim: name of the label Premise</extracomment>
        <translation>Προκείμενη</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>A stretch offered as a ground for or against a claim in the same article: a figure, an observation, a precedent. Mark the ground itself without the connecting word (“because”, “since”), and link the claim to it. If nothing in the article rests on it, it is a plain claim.</source>
        <extracomment>claim: definition of the label Premise</extracomment>
        <translation>Τμήμα που προσφέρεται ως λόγος υπέρ ή κατά ενός ισχυρισμού στο ίδιο άρθρο: ένας αριθμός, μια παρατήρηση, ένα προηγούμενο. Επισημάνετε τον ίδιο τον λόγο χωρίς τη συνδετική λέξη («επειδή», «αφού») και συνδέστε τον ισχυρισμό με αυτόν. Αν τίποτα στο άρθρο δεν στηρίζεται σε αυτόν, είναι απλός ισχυρισμός.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The truce will not last, because [[both armies have kept their guns on the bank]].</source>
        <extracomment>claim: example of the label Premise</extracomment>
        <translation>Η εκεχειρία δεν θα κρατήσει, γιατί [[και οι δύο στρατοί άφησαν τα πυροβόλα τους στην όχθη]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Type</source>
        <extracomment>claim: title of the attribute claim_type</extracomment>
        <translation>Τύπος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What kind of assertion it is. Choose by what would have to be checked.</source>
        <extracomment>claim: help of the attribute claim_type</extracomment>
        <translation>Τι είδους βεβαίωση είναι. Επιλέξτε με βάση το τι θα έπρεπε να ελεγχθεί.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>event or fact</source>
        <extracomment>claim: name of the value factual_event of the attribute claim_type</extracomment>
        <translation>γεγονός</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Something happened or is the case.</source>
        <extracomment>claim: help of the value factual_event of the attribute claim_type</extracomment>
        <translation>Κάτι συνέβη ή ισχύει.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>quantity</source>
        <extracomment>claim: name of the value quantity of the attribute claim_type</extracomment>
        <translation>ποσότητα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>A number, share, date, rank or comparison is the point.</source>
        <extracomment>claim: help of the value quantity of the attribute claim_type</extracomment>
        <translation>Το ζητούμενο είναι αριθμός, ποσοστό, ημερομηνία, κατάταξη ή σύγκριση.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>cause</source>
        <extracomment>claim: name of the value causal of the attribute claim_type</extracomment>
        <translation>αιτία</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>One thing brought about another.</source>
        <extracomment>claim: help of the value causal of the attribute claim_type</extracomment>
        <translation>Κάτι προκάλεσε κάτι άλλο.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>who said what</source>
        <extracomment>claim: name of the value quote_attribution of the attribute claim_type</extracomment>
        <translation>ποιος είπε τι</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The point is that a person or body said or wrote it.</source>
        <extracomment>claim: help of the value quote_attribution of the attribute claim_type</extracomment>
        <translation>Το ζητούμενο είναι ότι το είπε ή το έγραψε ένα πρόσωπο ή ένας φορέας.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>law or rule</source>
        <extracomment>claim: name of the value law_or_rule of the attribute claim_type</extracomment>
        <translation>νόμος ή κανόνας</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What a law, treaty or rule demands or allows.</source>
        <extracomment>claim: help of the value law_or_rule of the attribute claim_type</extracomment>
        <translation>Τι απαιτεί ή επιτρέπει ένας νόμος, μια συνθήκη ή ένας κανόνας.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>prediction</source>
        <extracomment>claim: name of the value prediction of the attribute claim_type</extracomment>
        <translation>πρόβλεψη</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What will or would happen.</source>
        <extracomment>claim: help of the value prediction of the attribute claim_type</extracomment>
        <translation>Τι θα συμβεί ή θα συνέβαινε.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>position or opinion</source>
        <extracomment>claim: name of the value position of the attribute claim_type</extracomment>
        <translation>θέση ή γνώμη</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What ought to be, or how something is to be judged.</source>
        <extracomment>claim: help of the value position of the attribute claim_type</extracomment>
        <translation>Τι θα έπρεπε να ισχύει ή πώς πρέπει να κριθεί κάτι.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>other</source>
        <extracomment>claim: name of the value other of the attribute claim_type</extracomment>
        <translation>άλλο</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>None of these; say what in the note.</source>
        <extracomment>claim: help of the value other of the attribute claim_type</extracomment>
        <translation>Κανένα από αυτά· γράψτε τι στη σημείωση.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Verifiable</source>
        <extracomment>claim: title of the attribute verifiable</extracomment>
        <translation>Επαληθεύσιμος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Could somebody with access to public sources show it to be right or wrong? Judgements of taste and mere hopes: no.</source>
        <extracomment>claim: help of the attribute verifiable</extracomment>
        <translation>Θα μπορούσε κάποιος με πρόσβαση σε δημόσιες πηγές να δείξει αν είναι σωστός ή λάθος; Κρίσεις γούστου και απλές ελπίδες: όχι.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>yes</source>
        <extracomment>claim: name of the value yes of the attribute verifiable; claim: name of the value yes of the attribute check_worthy</extracomment>
        <translation>ναι</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>no</source>
        <extracomment>claim: name of the value no of the attribute verifiable; claim: name of the value no of the attribute check_worthy</extracomment>
        <translation>όχι</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>unsure</source>
        <extracomment>claim: name of the value unsure of the attribute verifiable; claim: name of the value unsure of the attribute check_worthy</extracomment>
        <translation>αβέβαιο</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Worth checking</source>
        <extracomment>claim: title of the attribute check_worthy</extracomment>
        <translation>Άξιος ελέγχου</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Would it matter to the public if it were false?</source>
        <extracomment>claim: help of the attribute check_worthy</extracomment>
        <translation>Θα είχε σημασία για το κοινό αν ήταν ψευδής;</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claimer</source>
        <extracomment>claim: title of the attribute claimer</extracomment>
        <translation>Φορέας του ισχυρισμού</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Who stands behind the assertion: link the entity span, write the name, or write “author” when the article speaks in its own voice. Empty means that nobody has looked yet.</source>
        <extracomment>claim: help of the attribute claimer</extracomment>
        <translation>Ποιος στέκεται πίσω από τη βεβαίωση: συνδέστε την επισήμανση της οντότητας, γράψτε το όνομα ή γράψτε «author» όταν το άρθρο μιλά με τη δική του φωνή. Κενό σημαίνει ότι κανείς δεν το εξέτασε ακόμη.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>About</source>
        <extracomment>claim: title of the attribute claim_object</extracomment>
        <translation>Σχετικά με</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What or whom the assertion is about: link the entity span or write it.</source>
        <extracomment>claim: help of the attribute claim_object</extracomment>
        <translation>Τι ή ποιον αφορά η βεβαίωση: συνδέστε την επισήμανση της οντότητας ή γράψτε το.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claimer’s stance</source>
        <extracomment>claim: title of the attribute claimer_stance</extracomment>
        <translation>Στάση του φορέα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>What the claimer does with the content.</source>
        <extracomment>claim: help of the attribute claimer_stance</extracomment>
        <translation>Τι κάνει ο φορέας με το περιεχόμενο.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>affirms</source>
        <extracomment>claim: name of the value affirms of the attribute claimer_stance</extracomment>
        <translation>βεβαιώνει</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Says that it is so.</source>
        <extracomment>claim: help of the value affirms of the attribute claimer_stance</extracomment>
        <translation>Λέει ότι είναι έτσι.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>refutes</source>
        <extracomment>claim: name of the value refutes of the attribute claimer_stance</extracomment>
        <translation>διαψεύδει</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Says that it is not so.</source>
        <extracomment>claim: help of the value refutes of the attribute claimer_stance</extracomment>
        <translation>Λέει ότι δεν είναι έτσι.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>reports</source>
        <extracomment>claim: name of the value reports of the attribute claimer_stance</extracomment>
        <translation>μεταφέρει</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Passes it on without taking a side.</source>
        <extracomment>claim: help of the value reports of the attribute claimer_stance</extracomment>
        <translation>Το μεταφέρει χωρίς να παίρνει θέση.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>questions</source>
        <extracomment>claim: name of the value questions of the attribute claimer_stance</extracomment>
        <translation>αμφισβητεί</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Raises doubt about it.</source>
        <extracomment>claim: help of the value questions of the attribute claimer_stance</extracomment>
        <translation>Εκφράζει αμφιβολία γι’ αυτό.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>In plain words</source>
        <extracomment>claim: title of the attribute normalized</extracomment>
        <translation>Με απλά λόγια</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The assertion as one sentence that can be understood without the article: names for pronouns, dates for “yesterday”, no added judgement.</source>
        <extracomment>claim: help of the attribute normalized</extracomment>
        <translation>Η βεβαίωση σε μία πρόταση που γίνεται κατανοητή χωρίς το άρθρο: ονόματα αντί για αντωνυμίες, ημερομηνίες αντί για «χθες», χωρίς πρόσθετη κρίση.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Language of it</source>
        <extracomment>claim: title of the attribute normalized_language</extracomment>
        <translation>Γλώσσα της διατύπωσης</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Two-letter code of the language the plain sentence is written in, such as en. Leave empty when it is the language of the article.</source>
        <extracomment>claim: help of the attribute normalized_language</extracomment>
        <translation>Κωδικός δύο γραμμάτων της γλώσσας της απλής πρότασης, όπως en. Αφήστε το κενό όταν είναι η γλώσσα του άρθρου.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Claim key</source>
        <extracomment>claim: title of the attribute claim_key</extracomment>
        <translation>Κλειδί ισχυρισμού</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>A short name that the same assertion carries in every article, in any language, for example lodva-truce-length.</source>
        <extracomment>claim: help of the attribute claim_key</extracomment>
        <translation>Σύντομο όνομα που φέρει ο ίδιος ισχυρισμός σε κάθε άρθρο και σε κάθε γλώσσα, για παράδειγμα lodva-truce-length.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Quotation</source>
        <extracomment>claim: title of the attribute quote</extracomment>
        <translation>Παράθεμα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Whether the words are given as somebody’s speech.</source>
        <extracomment>claim: help of the attribute quote</extracomment>
        <translation>Αν οι λέξεις δίνονται ως λόγια κάποιου.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>direct</source>
        <extracomment>claim: name of the value direct of the attribute quote</extracomment>
        <translation>ευθύς λόγος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Inside quotation marks, word for word.</source>
        <extracomment>claim: help of the value direct of the attribute quote</extracomment>
        <translation>Μέσα σε εισαγωγικά, κατά λέξη.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>indirect</source>
        <extracomment>claim: name of the value indirect of the attribute quote</extracomment>
        <translation>πλάγιος λόγος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Retold in the words of the article.</source>
        <extracomment>claim: help of the value indirect of the attribute quote</extracomment>
        <translation>Με τα λόγια του άρθρου.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>none</source>
        <extracomment>claim: name of the value none of the attribute quote</extracomment>
        <translation>κανένα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The article’s own statement.</source>
        <extracomment>claim: help of the value none of the attribute quote</extracomment>
        <translation>Δήλωση του ίδιου του άρθρου.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Evidence</source>
        <extracomment>claim: title of the attribute evidence</extracomment>
        <translation>Τεκμήρια</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The premises in this article that speak for or against the claim; one entry each.</source>
        <extracomment>claim: help of the attribute evidence</extracomment>
        <translation>Οι προκείμενες του άρθρου που συνηγορούν υπέρ ή κατά του ισχυρισμού· μία καταχώριση για καθεμία.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Relation</source>
        <extracomment>claim: title of the attribute relation</extracomment>
        <translation>Σχέση</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Whether the premise speaks for the claim that links to it or against it.</source>
        <extracomment>claim: help of the attribute relation</extracomment>
        <translation>Αν η προκείμενη συνηγορεί υπέρ του ισχυρισμού που συνδέεται με αυτήν ή κατά.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>supports</source>
        <extracomment>claim: name of the value supports of the attribute relation</extracomment>
        <translation>στηρίζει</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Makes the claim more credible.</source>
        <extracomment>claim: help of the value supports of the attribute relation</extracomment>
        <translation>Κάνει τον ισχυρισμό πιο αξιόπιστο.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>attacks</source>
        <extracomment>claim: name of the value attacks of the attribute relation</extracomment>
        <translation>αντικρούει</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Makes the claim less credible.</source>
        <extracomment>claim: help of the value attacks of the attribute relation</extracomment>
        <translation>Κάνει τον ισχυρισμό λιγότερο αξιόπιστο.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>Verdict</source>
        <extracomment>claim: title of the attribute verdict</extracomment>
        <translation>Πόρισμα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/claim.toml"/>
        <source>The result of a fact check, filled by an import. Annotators leave it alone.</source>
        <extracomment>claim: help of the attribute verdict</extracomment>
        <translation>Το αποτέλεσμα του ελέγχου γεγονότων· συμπληρώνεται με εισαγωγή. Οι επισημειωτές δεν το αγγίζουν.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Entities</source>
        <extracomment>title of the scheme entity</extracomment>
        <translation>Οντότητες</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Who and what the article names: people, peoples, organisations, places, happenings, works and weapons. Mark the whole name, as short as it can stand and without quotation marks; a name inside another name gets its own span. Case endings written in one word with the name belong to it.</source>
        <extracomment>description of the scheme entity</extracomment>
        <translation>Ποιους και τι ονομάζει το άρθρο: πρόσωπα, λαούς, οργανισμούς, τόπους, συμβάντα, έργα και όπλα. Επισημάνετε ολόκληρο το όνομα, όσο πιο σύντομο μπορεί να σταθεί και χωρίς εισαγωγικά· ένα όνομα μέσα σε άλλο παίρνει δική του επισήμανση. Καταλήξεις που γράφονται σε μία λέξη με το όνομα ανήκουν σε αυτό.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Person</source>
        <extracomment>entity: name of the label PER</extracomment>
        <translation>Πρόσωπο</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named human being, real or invented, by full name, surname, first name or nickname. Mark the name without title or office (“President”, “General”). People meant as members of a nation, creed or party are NORP.</source>
        <extracomment>entity: definition of the label PER</extracomment>
        <translation>Άνθρωπος με όνομα, αληθινός ή επινοημένος, με ονοματεπώνυμο, επώνυμο, μικρό όνομα ή παρατσούκλι. Επισημάνετε το όνομα χωρίς τίτλο ή αξίωμα («Πρόεδρος», «Στρατηγός»). Άνθρωποι που νοούνται ως μέλη έθνους, θρησκεύματος ή κόμματος είναι NORP.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>At dusk President [[Mirela Dosan]] telephoned the harbour master herself.</source>
        <extracomment>entity: example of the label PER</extracomment>
        <translation>Το σούρουπο η πρόεδρος [[Μιρέλα Ντόσαν]] τηλεφώνησε η ίδια στον λιμενάρχη.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>People, creed or political camp</source>
        <extracomment>entity: name of the label NORP</extracomment>
        <translation>Λαός, θρήσκευμα ή πολιτική παράταξη</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A nationality, ethnic or religious community or political following, as a noun for its members or as the adjective made from it. Mark only that word, not the noun it describes. The country itself is GPE and the party as an institution is ORG.</source>
        <extracomment>entity: definition of the label NORP</extracomment>
        <translation>Εθνικότητα, εθνοτική ή θρησκευτική κοινότητα ή πολιτική παράταξη, ως ουσιαστικό για τα μέλη της ή ως επίθετο από αυτό. Επισημάνετε μόνο αυτή τη λέξη και όχι το ουσιαστικό που προσδιορίζει. Η ίδια η χώρα είναι GPE και το κόμμα ως θεσμός ORG.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The [[Carvanian]] delegation left the table before coffee was served.</source>
        <extracomment>entity: example of the label NORP</extracomment>
        <translation>Η [[καρβανική]] αντιπροσωπεία σηκώθηκε από το τραπέζι πριν σερβιριστεί ο καφές.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Organisation</source>
        <extracomment>entity: name of the label ORG</extracomment>
        <translation>Οργανισμός</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named body with members or staff: government office, party, company, alliance, court, newsroom. Mark the full name; an abbreviation in brackets after it is a second span. Armed units are MIL, the building is FAC, and a newspaper as a thing one reads is PRO.</source>
        <extracomment>entity: definition of the label ORG</extracomment>
        <translation>Φορέας με όνομα που έχει μέλη ή προσωπικό: κρατική υπηρεσία, κόμμα, εταιρεία, συμμαχία, δικαστήριο, σύνταξη εφημερίδας. Επισημάνετε το πλήρες όνομα· η συντομογραφία σε παρένθεση μετά από αυτό είναι δεύτερη επισήμανση. Ένοπλες μονάδες είναι MIL, το κτίριο FAC και η εφημερίδα ως ανάγνωσμα PRO.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Inspectors of the [[Tarva Commission]] may board every barge.</source>
        <extracomment>entity: example of the label ORG</extracomment>
        <translation>Επιθεωρητές της [[Επιτροπής Τάρβα]] μπορούν να ανέβουν σε κάθε φορτηγίδα.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Armed force</source>
        <extracomment>entity: name of the label MIL</extracomment>
        <translation>Ένοπλη δύναμη</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named army, service, unit, militia or armed wing. Mark number and kind of unit when they are part of the name. A defence ministry is ORG; the arms a unit carries are WEA.</source>
        <extracomment>entity: definition of the label MIL</extracomment>
        <translation>Στρατός, σώμα, μονάδα, πολιτοφυλακή ή ένοπλο σκέλος με όνομα. Επισημάνετε αριθμό και είδος μονάδας όταν είναι μέρος του ονόματος. Το υπουργείο άμυνας είναι ORG· τα όπλα μιας μονάδας είναι WEA.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Two companies of the [[7th River Brigade]] were pulled back behind the dyke.</source>
        <extracomment>entity: example of the label MIL</extracomment>
        <translation>Δύο λόχοι της [[7ης Ποτάμιας Ταξιαρχίας]] αποσύρθηκαν πίσω από το ανάχωμα.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Country, region or town</source>
        <extracomment>entity: name of the label GPE</extracomment>
        <translation>Χώρα, περιοχή ή πόλη</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A place with people and a government (state, province, city, village), also where its leadership is meant (“Kastrel refused”). An adjective that only says where (Hungarian “lodvai rakpart”) stays GPE, one that names a nation is NORP; places that nobody governs are LOC.</source>
        <extracomment>entity: definition of the label GPE</extracomment>
        <translation>Τόπος με λαό και διοίκηση (κράτος, επαρχία, πόλη, χωριό), ακόμη και όταν εννοείται η ηγεσία του («η Κάστρελ αρνήθηκε»). Επίθετο που λέει μόνο πού (ουγγρικά «lodvai rakpart») μένει GPE, όποιο ονομάζει έθνος είναι NORP· τόποι που δεν διοικεί κανείς είναι LOC.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>[[Velmaria]] closed its side of the river on Sunday night.</source>
        <extracomment>entity: example of the label GPE</extracomment>
        <translation>Η [[Βελμαρία]] έκλεισε τη δική της όχθη του ποταμού το βράδυ της Κυριακής.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Natural place or area</source>
        <extracomment>entity: name of the label LOC</extracomment>
        <translation>Φυσικός τόπος ή περιοχή</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A river, sea, mountain, plain, continent or other named area without a government of its own, including named front lines and regions that cross borders. If it was built, it is FAC; if it is administered as a unit, GPE.</source>
        <extracomment>entity: definition of the label LOC</extracomment>
        <translation>Ποταμός, θάλασσα, βουνό, πεδιάδα, ήπειρος ή άλλη περιοχή με όνομα χωρίς δική της διοίκηση, μαζί με τμήματα μετώπου και διασυνοριακές περιοχές με όνομα. Αν είναι χτισμένο, είναι FAC· αν διοικείται ως μονάδα, GPE.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Fog hung over the [[Upper Tarva]] until noon.</source>
        <extracomment>entity: example of the label LOC</extracomment>
        <translation>Ομίχλη σκέπαζε τον [[Άνω Τάρβα]] ως το μεσημέρι.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Built place</source>
        <extracomment>entity: name of the label FAC</extracomment>
        <translation>Κτίσμα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named thing made by builders that stands in one place: port, bridge, airfield, base, power station, square, palace. Mark the kind word when the name would be broken without it. The people who run it are ORG.</source>
        <extracomment>entity: definition of the label FAC</extracomment>
        <translation>Κατασκευή με όνομα, σταθερή σε έναν τόπο: λιμάνι, γέφυρα, αεροδρόμιο, βάση, σταθμός παραγωγής ενέργειας, πλατεία, παλάτι. Επισημάνετε και τη λέξη του είδους όταν χωρίς αυτήν το όνομα δεν στέκει. Όσοι τη λειτουργούν είναι ORG.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The first barge moored at the [[Port of Lodva]] shortly after six.</source>
        <extracomment>entity: example of the label FAC</extracomment>
        <translation>Η πρώτη φορτηγίδα έδεσε στο [[λιμάνι της Λόντβα]] λίγο μετά τις έξι.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Event</source>
        <extracomment>entity: name of the label EVT</extracomment>
        <translation>Γεγονός</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A happening known by a name of its own: war, battle, operation, summit, uprising, election, anniversary. Mark the name with its year or number. A plain description such as “yesterday’s talks” is not a name and stays unmarked.</source>
        <extracomment>entity: definition of the label EVT</extracomment>
        <translation>Συμβάν γνωστό με δικό του όνομα: πόλεμος, μάχη, επιχείρηση, σύνοδος, εξέγερση, εκλογές, επέτειος. Επισημάνετε το όνομα με το έτος ή τον αριθμό του. Απλή περιγραφή όπως «οι χθεσινές συνομιλίες» δεν είναι όνομα και μένει χωρίς επισήμανση.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Veterans of the [[Winter War of Sarn]] stood in the front row.</source>
        <extracomment>entity: example of the label EVT</extracomment>
        <translation>Βετεράνοι του [[Χειμερινού Πολέμου του Σαρν]] στέκονταν στην πρώτη σειρά.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Law, treaty, work or product</source>
        <extracomment>entity: name of the label PRO</extracomment>
        <translation>Νόμος, συνθήκη, έργο ή προϊόν</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A named thing people have made that is neither a place nor a weapon: law, treaty, plan, book, newspaper title, ship without guns, brand. Mark the full title. Arms and military vehicles are WEA; the conference at which a treaty was signed is EVT.</source>
        <extracomment>entity: definition of the label PRO</extracomment>
        <translation>Πράγμα με όνομα φτιαγμένο από ανθρώπους που δεν είναι τόπος ούτε όπλο: νόμος, συνθήκη, σχέδιο, βιβλίο, τίτλος εφημερίδας, άοπλο πλοίο, μάρκα. Επισημάνετε τον πλήρη τίτλο. Όπλα και στρατιωτικά οχήματα είναι WEA· η διάσκεψη όπου υπογράφηκε μια συνθήκη είναι EVT.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Parliament ratified the [[Treaty of Halmor]] by seventeen votes.</source>
        <extracomment>entity: example of the label PRO</extracomment>
        <translation>Το κοινοβούλιο επικύρωσε τη [[Συνθήκη του Χάλμορ]] με διαφορά δεκαεπτά ψήφων.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Weapon or military vehicle</source>
        <extracomment>entity: name of the label WEA</extracomment>
        <translation>Όπλο ή στρατιωτικό όχημα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A weapon, kind of ammunition, military vehicle, aircraft or armed drone, named by type or model. Mark the model with the kind word beside it (“Grist howitzer”). Mark bare kind words (“drones”) too, with mention set to noun; the crew or unit is MIL.</source>
        <extracomment>entity: definition of the label WEA</extracomment>
        <translation>Όπλο, είδος πυρομαχικών, στρατιωτικό όχημα, αεροσκάφος ή οπλισμένο drone, ονομασμένο με τύπο ή μοντέλο. Επισημάνετε το μοντέλο με τη διπλανή λέξη του είδους («οβιδοβόλο Grist»). Επισημάνετε και σκέτες λέξεις είδους («drones»), με το χαρακτηριστικό «Αναφορά» στην τιμή «ουσιαστικό»· το πλήρωμα ή η μονάδα είναι MIL.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The grain silo was hit by a [[Sarv-3 drone]], investigators believe.</source>
        <extracomment>entity: example of the label WEA</extracomment>
        <translation>Το σιλό χτυπήθηκε από [[drone Sarv-3]], πιστεύουν οι ερευνητές.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Mention</source>
        <extracomment>entity: title of the attribute mention_level</extracomment>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>How the text refers to the thing: by its name, by a common noun or by a pronoun.</source>
        <extracomment>entity: help of the attribute mention_level</extracomment>
        <translation>Πώς αναφέρεται το κείμενο στο πράγμα: με το όνομά του, με κοινό ουσιαστικό ή με αντωνυμία.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>name</source>
        <extracomment>entity: name of the value NAM of the attribute mention_level</extracomment>
        <translation>όνομα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A proper name: “Dosan”, “Lodva”.</source>
        <extracomment>entity: help of the value NAM of the attribute mention_level</extracomment>
        <translation>Κύριο όνομα: «Ντόσαν», «Λόντβα».</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>noun</source>
        <extracomment>entity: name of the value NOM of the attribute mention_level</extracomment>
        <translation>ουσιαστικό</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A common noun or description: “the president”, “the port”.</source>
        <extracomment>entity: help of the value NOM of the attribute mention_level</extracomment>
        <translation>Κοινό ουσιαστικό ή περιγραφή: «η πρόεδρος», «το λιμάνι».</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>pronoun</source>
        <extracomment>entity: name of the value PRO of the attribute mention_level</extracomment>
        <translation>αντωνυμία</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>A pronoun: “she”, “which”.</source>
        <extracomment>entity: help of the value PRO of the attribute mention_level</extracomment>
        <translation>Αντωνυμία: «αυτή», «που».</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Base form</source>
        <extracomment>entity: title of the attribute lemma</extracomment>
        <translation>Λεξικός τύπος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The whole name in its dictionary form, in the language of the article: for “Lodvánál” write “Lodva”. Leave empty when the text already has it.</source>
        <extracomment>entity: help of the attribute lemma</extracomment>
        <translation>Ολόκληρο το όνομα στον τύπο του λεξικού, στη γλώσσα του άρθρου: για το «Lodvánál» γράψτε «Lodva». Αφήστε το κενό όταν το κείμενο τον έχει ήδη.</translation>
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
        <translation>Ο αριθμός του στοιχείου, όπως Q42. Αφήστε το κενό όταν δεν υπάρχει· το πεδίο της οντότητας κρατά το δικό σας αναγνωριστικό.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Role</source>
        <extracomment>entity: title of the attribute role</extracomment>
        <translation>Ρόλος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>The part the article gives to this entity, as the article tells it and not as you judge it. Several roles may stand together if they share a main role. Leave empty where the article casts it in no role.</source>
        <extracomment>entity: help of the attribute role</extracomment>
        <translation>Ο ρόλος που δίνει το άρθρο σε αυτή την οντότητα, όπως το αφηγείται το άρθρο και όχι όπως το κρίνετε εσείς. Μπορούν να συνυπάρχουν περισσότεροι ρόλοι αν μοιράζονται έναν κύριο ρόλο. Αφήστε το κενό όπου το άρθρο δεν της δίνει ρόλο.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Guardian</source>
        <extracomment>entity: name of the value Guardian of the attribute role</extracomment>
        <translation>Προστάτης</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: protects people, land or values.</source>
        <extracomment>entity: help of the value Guardian of the attribute role</extracomment>
        <translation>Πρωταγωνιστής: προστατεύει ανθρώπους, τόπο ή αξίες.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Martyr</source>
        <extracomment>entity: name of the value Martyr of the attribute role</extracomment>
        <translation>Μάρτυρας</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: suffers or dies for a cause.</source>
        <extracomment>entity: help of the value Martyr of the attribute role</extracomment>
        <translation>Πρωταγωνιστής: υποφέρει ή πεθαίνει για έναν σκοπό.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Peacemaker</source>
        <extracomment>entity: name of the value Peacemaker of the attribute role</extracomment>
        <translation>Ειρηνοποιός</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: mediates, works for an end to the fighting.</source>
        <extracomment>entity: help of the value Peacemaker of the attribute role</extracomment>
        <translation>Πρωταγωνιστής: μεσολαβεί, εργάζεται για το τέλος των μαχών.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Rebel</source>
        <extracomment>entity: name of the value Rebel of the attribute role</extracomment>
        <translation>Επαναστάτης</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: stands up against those in power.</source>
        <extracomment>entity: help of the value Rebel of the attribute role</extracomment>
        <translation>Πρωταγωνιστής: ορθώνεται απέναντι στην εξουσία.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Underdog</source>
        <extracomment>entity: name of the value Underdog of the attribute role</extracomment>
        <translation>Αουτσάιντερ</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: fights on against a far stronger side.</source>
        <extracomment>entity: help of the value Underdog of the attribute role</extracomment>
        <translation>Πρωταγωνιστής: συνεχίζει να μάχεται με έναν πολύ ισχυρότερο αντίπαλο.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Virtuous</source>
        <extracomment>entity: name of the value Virtuous of the attribute role</extracomment>
        <translation>Ενάρετος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Protagonist: shown as honest, just, upright.</source>
        <extracomment>entity: help of the value Virtuous of the attribute role</extracomment>
        <translation>Πρωταγωνιστής: παρουσιάζεται ως τίμιος, δίκαιος, ακέραιος.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Instigator</source>
        <extracomment>entity: name of the value Instigator of the attribute role</extracomment>
        <translation>Υποκινητής</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: starts the quarrel or stirs it up.</source>
        <extracomment>entity: help of the value Instigator of the attribute role</extracomment>
        <translation>Ανταγωνιστής: αρχίζει τη διαμάχη ή την υποδαυλίζει.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Conspirator</source>
        <extracomment>entity: name of the value Conspirator of the attribute role</extracomment>
        <translation>Συνωμότης</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: plots out of sight.</source>
        <extracomment>entity: help of the value Conspirator of the attribute role</extracomment>
        <translation>Ανταγωνιστής: μηχανορραφεί στα κρυφά.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Tyrant</source>
        <extracomment>entity: name of the value Tyrant of the attribute role</extracomment>
        <translation>Τύραννος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: rules by abuse of power.</source>
        <extracomment>entity: help of the value Tyrant of the attribute role</extracomment>
        <translation>Ανταγωνιστής: κυβερνά με κατάχρηση εξουσίας.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Foreign adversary</source>
        <extracomment>entity: name of the value Foreign Adversary of the attribute role</extracomment>
        <translation>Ξένος αντίπαλος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: a hostile power from outside.</source>
        <extracomment>entity: help of the value Foreign Adversary of the attribute role</extracomment>
        <translation>Ανταγωνιστής: εχθρική δύναμη απ’ έξω.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Traitor</source>
        <extracomment>entity: name of the value Traitor of the attribute role</extracomment>
        <translation>Προδότης</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: turns against their own side.</source>
        <extracomment>entity: help of the value Traitor of the attribute role</extracomment>
        <translation>Ανταγωνιστής: στρέφεται ενάντια στη δική του πλευρά.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Spy</source>
        <extracomment>entity: name of the value Spy of the attribute role</extracomment>
        <translation>Κατάσκοπος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: collects secrets for someone else.</source>
        <extracomment>entity: help of the value Spy of the attribute role</extracomment>
        <translation>Ανταγωνιστής: συλλέγει μυστικά για λογαριασμό άλλου.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Saboteur</source>
        <extracomment>entity: name of the value Saboteur of the attribute role</extracomment>
        <translation>Δολιοφθορέας</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: does damage from within.</source>
        <extracomment>entity: help of the value Saboteur of the attribute role</extracomment>
        <translation>Ανταγωνιστής: προκαλεί ζημιά από μέσα.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Corrupt</source>
        <extracomment>entity: name of the value Corrupt of the attribute role</extracomment>
        <translation>Διεφθαρμένος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: enriches themselves by dishonest means.</source>
        <extracomment>entity: help of the value Corrupt of the attribute role</extracomment>
        <translation>Ανταγωνιστής: πλουτίζει με ανέντιμα μέσα.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Incompetent</source>
        <extracomment>entity: name of the value Incompetent of the attribute role</extracomment>
        <translation>Ανίκανος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: does harm through lack of skill.</source>
        <extracomment>entity: help of the value Incompetent of the attribute role</extracomment>
        <translation>Ανταγωνιστής: βλάπτει από έλλειψη ικανότητας.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Terrorist</source>
        <extracomment>entity: name of the value Terrorist of the attribute role</extracomment>
        <translation>Τρομοκράτης</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: uses violence on civilians for a cause.</source>
        <extracomment>entity: help of the value Terrorist of the attribute role</extracomment>
        <translation>Ανταγωνιστής: ασκεί βία σε αμάχους για έναν σκοπό.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Deceiver</source>
        <extracomment>entity: name of the value Deceiver of the attribute role</extracomment>
        <translation>Απατεώνας</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: lies, misleads, manipulates.</source>
        <extracomment>entity: help of the value Deceiver of the attribute role</extracomment>
        <translation>Ανταγωνιστής: ψεύδεται, παραπλανά, χειραγωγεί.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Bigot</source>
        <extracomment>entity: name of the value Bigot of the attribute role</extracomment>
        <translation>Μισαλλόδοξος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Antagonist: shown as hating a group of people.</source>
        <extracomment>entity: help of the value Bigot of the attribute role</extracomment>
        <translation>Ανταγωνιστής: παρουσιάζεται να μισεί μια ομάδα ανθρώπων.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Forgotten</source>
        <extracomment>entity: name of the value Forgotten of the attribute role</extracomment>
        <translation>Λησμονημένος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Innocent: overlooked or pushed to the margin.</source>
        <extracomment>entity: help of the value Forgotten of the attribute role</extracomment>
        <translation>Αθώος: παραβλέπεται ή ωθείται στο περιθώριο.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Exploited</source>
        <extracomment>entity: name of the value Exploited of the attribute role</extracomment>
        <translation>Θύμα εκμετάλλευσης</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Innocent: used for someone else’s gain.</source>
        <extracomment>entity: help of the value Exploited of the attribute role</extracomment>
        <translation>Αθώος: χρησιμοποιείται για το όφελος άλλου.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Victim</source>
        <extracomment>entity: name of the value Victim of the attribute role</extracomment>
        <translation>Θύμα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Innocent: suffers bodily or material harm.</source>
        <extracomment>entity: help of the value Victim of the attribute role</extracomment>
        <translation>Αθώος: παθαίνει σωματική ή υλική βλάβη.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Scapegoat</source>
        <extracomment>entity: name of the value Scapegoat of the attribute role</extracomment>
        <translation>Αποδιοπομπαίος τράγος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/entity.toml"/>
        <source>Innocent: blamed for what others did.</source>
        <extracomment>entity: help of the value Scapegoat of the attribute role</extracomment>
        <translation>Αθώος: κατηγορείται για όσα έκαναν άλλοι.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Framing</source>
        <extracomment>title of the scheme framing</extracomment>
        <translation>Πλαισίωση</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Where wording or reasoning pushes the reader instead of informing. Mark the shortest stretch that still shows the technique, in the words of whoever uses it, and note whose voice it is; the same words may carry several techniques. Being wrong, harsh or one-sided is not enough: something must be there that persuades by other means than reasons.</source>
        <extracomment>description of the scheme framing</extracomment>
        <translation>Εκεί όπου η διατύπωση ή ο συλλογισμός παρασύρει τον αναγνώστη αντί να τον ενημερώνει. Επισημάνετε το συντομότερο τμήμα που δείχνει ακόμη την τεχνική, με τα λόγια εκείνου που τη χρησιμοποιεί, και σημειώστε ποιανού η φωνή είναι· οι ίδιες λέξεις μπορεί να φέρουν πολλές τεχνικές. Δεν αρκεί να είναι κάτι λανθασμένο, σκληρό ή μονόπλευρο: πρέπει να υπάρχει κάτι που πείθει με άλλα μέσα και όχι με επιχειρήματα.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Attack on reputation</source>
        <extracomment>framing: name of the label Attack_on_Reputation</extracomment>
        <translation>Επίθεση στην υπόληψη</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of moves that strike at the person or body instead of at what they say. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Attack_on_Reputation</extracomment>
        <translation>Η οικογένεια των τεχνασμάτων που πλήττουν το πρόσωπο ή τον φορέα αντί για όσα λένε. Επιλέξτε την ίδια την οικογένεια μόνο όταν βλέπετε το αποτέλεσμα της τεχνικής αλλά δεν μπορείτε να αποφασίσετε ανάμεσα στα μέλη της.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Nobody needs to read the report: [[look who wrote it]].</source>
        <extracomment>framing: example of the label Attack_on_Reputation</extracomment>
        <translation>Κανείς δεν χρειάζεται να διαβάσει την έκθεση: [[δείτε ποιος την έγραψε]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Name calling, labelling</source>
        <extracomment>framing: name of the label Name_Calling-Labeling</extracomment>
        <translation>Χαρακτηρισμοί, ετικέτες</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A person or group is given a noun or epithet that carries contempt, fear or praise, in place of a neutral name. Mark only the label, with its adjective. If the charged words describe a deed or thing and not who somebody is, it is loaded language.</source>
        <extracomment>framing: definition of the label Name_Calling-Labeling</extracomment>
        <translation>Σε πρόσωπο ή ομάδα δίνεται ουσιαστικό ή επίθετο που φέρει περιφρόνηση, φόβο ή έπαινο, στη θέση ενός ουδέτερου ονόματος. Επισημάνετε μόνο τον χαρακτηρισμό, με το επίθετό του. Αν οι φορτισμένες λέξεις περιγράφουν πράξη ή πράγμα και όχι ποιος είναι κάποιος, είναι φορτισμένη γλώσσα.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Now [[the river pirates of Kastrel]] want to be paid for peace.</source>
        <extracomment>framing: example of the label Name_Calling-Labeling</extracomment>
        <translation>Τώρα [[οι ποταμίσιοι πειρατές της Κάστρελ]] θέλουν να πληρωθούν για την ειρήνη.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Guilt by association</source>
        <extracomment>framing: name of the label Guilt_by_Association</extracomment>
        <translation>Ενοχή λόγω συσχέτισης</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Something is to be rejected because hated people or regimes like it, did it or stand near it. Mark the stretch that makes the tie. Without the tie to a third party it is name calling or an attack on the record.</source>
        <extracomment>framing: definition of the label Guilt_by_Association</extracomment>
        <translation>Κάτι πρέπει να απορριφθεί επειδή αρέσει σε μισητούς ανθρώπους ή καθεστώτα, το έκαναν ή βρίσκονται κοντά του. Επισημάνετε το τμήμα που δημιουργεί τον δεσμό. Χωρίς δεσμό με τρίτο είναι χαρακτηρισμός ή αμφισβήτηση της υπόληψης.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>This toll is [[the very idea the old junta was so proud of]].</source>
        <extracomment>framing: example of the label Guilt_by_Association</extracomment>
        <translation>Αυτά τα διόδια είναι [[ακριβώς η ιδέα για την οποία καμάρωνε η παλιά χούντα]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Casting doubt</source>
        <extracomment>framing: name of the label Doubt</extracomment>
        <translation>Σπορά αμφιβολίας</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The honesty, skill or seriousness of somebody or of a source is put in question by hint or question, without grounds being given. Mark the doubting clause. A reasoned criticism with evidence is not marked; a flat accusation of wrongdoing is questioning the reputation.</source>
        <extracomment>framing: definition of the label Doubt</extracomment>
        <translation>Η τιμιότητα, η ικανότητα ή η σοβαρότητα κάποιου ή μιας πηγής αμφισβητείται με υπαινιγμό ή ερώτηση, χωρίς να δίνονται λόγοι. Επισημάνετε την πρόταση που αμφισβητεί. Αιτιολογημένη κριτική με στοιχεία δεν επισημαίνεται· η ευθεία κατηγορία είναι αμφισβήτηση της υπόληψης.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Can one really expect these inspectors to count to ten]]?</source>
        <extracomment>framing: example of the label Doubt</extracomment>
        <translation>[[Μπορεί κανείς στ’ αλήθεια να περιμένει από αυτούς τους επιθεωρητές να μετρήσουν ως το δέκα]];</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to hypocrisy</source>
        <extracomment>framing: name of the label Appeal_to_Hypocrisy</extracomment>
        <translation>Επίκληση υποκρισίας</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Instead of an answer, the other side is told that it did or said the opposite itself. Mark the stretch with the inconsistency. The target is the speaker’s own opponent; if the subject is moved to some third party’s misdeeds, it is whataboutism.</source>
        <extracomment>framing: definition of the label Appeal_to_Hypocrisy</extracomment>
        <translation>Αντί για απάντηση, λέγεται στην άλλη πλευρά ότι η ίδια έκανε ή είπε το αντίθετο. Επισημάνετε το τμήμα με την ασυνέπεια. Στόχος είναι ο αντίπαλος του ομιλητή· αν το θέμα μεταφέρεται στα παραπτώματα τρίτου, είναι «κι οι άλλοι;».</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Strange to hear of broken promises from [[a man who tore up three treaties in one spring]].</source>
        <extracomment>framing: example of the label Appeal_to_Hypocrisy</extracomment>
        <translation>Παράξενο να ακούμε για αθετημένες υποσχέσεις από [[έναν άνθρωπο που έσκισε τρεις συνθήκες μέσα σε μια άνοιξη]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Questioning the reputation</source>
        <extracomment>framing: name of the label Questioning_the_Reputation</extracomment>
        <translation>Αμφισβήτηση της υπόληψης</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Past deeds, morals or character are held up so that nobody will listen to the person any more, whatever the matter at hand. Mark the damaging statement. A single insulting noun is name calling; a mere hint is doubt.</source>
        <extracomment>framing: definition of the label Questioning_the_Reputation</extracomment>
        <translation>Περασμένες πράξεις, ήθος ή χαρακτήρας προβάλλονται ώστε κανείς να μην ακούει πια το πρόσωπο, όποιο κι αν είναι το θέμα. Επισημάνετε τη φράση που βλάπτει. Ένα μόνο υβριστικό ουσιαστικό είναι χαρακτηρισμός· απλός υπαινιγμός είναι σπορά αμφιβολίας.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The envoy [[has left every post he ever held with a scandal behind him]].</source>
        <extracomment>framing: example of the label Questioning_the_Reputation</extracomment>
        <translation>Ο απεσταλμένος [[έφυγε από κάθε θέση που κράτησε ποτέ αφήνοντας πίσω του σκάνδαλο]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Justification</source>
        <extracomment>framing: name of the label Justification</extracomment>
        <translation>Δικαιολόγηση</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of appeals that offer a feeling, an authority or the crowd where a reason should stand. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Justification</extracomment>
        <translation>Η οικογένεια των επικλήσεων που προσφέρουν ένα συναίσθημα, μια αυθεντία ή το πλήθος εκεί όπου θα έπρεπε να υπάρχει επιχείρημα. Επιλέξτε την ίδια την οικογένεια μόνο όταν βλέπετε το αποτέλεσμα της τεχνικής αλλά δεν μπορείτε να αποφασίσετε ανάμεσα στα μέλη της.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>It must be right, [[for all of us feel it in our bones]].</source>
        <extracomment>framing: example of the label Justification</extracomment>
        <translation>Πρέπει να είναι σωστό, [[αφού όλοι μας το νιώθουμε μέσα μας]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Flag waving</source>
        <extracomment>framing: name of the label Flag_Waving</extracomment>
        <translation>Επίκληση πατριωτισμού</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Love of one’s country, people or group, or its glory and honour, is given as the reason. Mark the appeal together with the group it names. If the ground is a virtue that any people might share, it is an appeal to values.</source>
        <extracomment>framing: definition of the label Flag_Waving</extracomment>
        <translation>Η αγάπη για τη χώρα, τον λαό ή την ομάδα, ή η δόξα και η τιμή της, δίνεται ως λόγος. Επισημάνετε την επίκληση μαζί με την ομάδα που ονομάζει. Αν ο λόγος είναι μια αρετή που θα μπορούσε να έχει κάθε λαός, είναι επίκληση αξιών.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[A true Carvanian does not ask what the bridge costs]].</source>
        <extracomment>framing: example of the label Flag_Waving</extracomment>
        <translation>[[Ο αληθινός Καρβανός δεν ρωτά τι κοστίζει η γέφυρα]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to authority</source>
        <extracomment>framing: name of the label Appeal_to_Authority</extracomment>
        <translation>Επίκληση αυθεντίας</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A claim is to be accepted because some person or body of standing says so, and nothing else is offered. Mark authority and verdict together. Ordinary sourcing of news (“the ministry announced”) is not marked.</source>
        <extracomment>framing: definition of the label Appeal_to_Authority</extracomment>
        <translation>Ένας ισχυρισμός πρέπει να γίνει δεκτός επειδή το λέει κάποιο πρόσωπο ή σώμα με κύρος, και τίποτε άλλο δεν προσφέρεται. Επισημάνετε μαζί αυθεντία και κρίση. Η συνηθισμένη απόδοση ειδήσεων («ανακοίνωσε το υπουργείο») δεν επισημαίνεται.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Three retired admirals have said so, and that settles it]].</source>
        <extracomment>framing: example of the label Appeal_to_Authority</extracomment>
        <translation>[[Το είπαν τρεις απόστρατοι ναύαρχοι, και αυτό κλείνει το θέμα]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to popularity</source>
        <extracomment>framing: name of the label Appeal_to_Popularity</extracomment>
        <translation>Επίκληση δημοφιλίας</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Something is right or must be done because everybody thinks or does it. Mark the mention of the crowd with what it is to prove. A poll given as information is not marked.</source>
        <extracomment>framing: definition of the label Appeal_to_Popularity</extracomment>
        <translation>Κάτι είναι σωστό ή πρέπει να γίνει επειδή όλοι το σκέφτονται ή το κάνουν. Επισημάνετε την αναφορά στο πλήθος με αυτό που πρέπει να αποδείξει. Δημοσκόπηση που δίνεται ως πληροφορία δεν επισημαίνεται.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Every decent household in the valley hangs out the blue ribbon]]; you should too.</source>
        <extracomment>framing: example of the label Appeal_to_Popularity</extracomment>
        <translation>[[Κάθε καθωσπρέπει σπίτι της κοιλάδας κρεμά τη γαλάζια κορδέλα]]· το ίδιο να κάνετε κι εσείς.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to values</source>
        <extracomment>framing: name of the label Appeal_to_Values</extracomment>
        <translation>Επίκληση αξιών</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A cause is tied to something held to be good beyond question, such as freedom, faith, family or order, without showing how it serves it. Mark the value words with their link to the cause. Pride in one’s own nation is flag waving.</source>
        <extracomment>framing: definition of the label Appeal_to_Values</extracomment>
        <translation>Ένας σκοπός δένεται με κάτι που θεωρείται αναμφισβήτητα καλό, όπως η ελευθερία, η πίστη, η οικογένεια ή η τάξη, χωρίς να φαίνεται πώς το υπηρετεί. Επισημάνετε τις λέξεις των αξιών με τον δεσμό τους με τον σκοπό. Η υπερηφάνεια κάποιου για το έθνος του είναι επίκληση πατριωτισμού.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Whoever votes for the treaty [[votes for freedom and for our children’s dignity]].</source>
        <extracomment>framing: example of the label Appeal_to_Values</extracomment>
        <translation>Όποιος ψηφίζει τη συνθήκη [[ψηφίζει την ελευθερία και την αξιοπρέπεια των παιδιών μας]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to fear or prejudice</source>
        <extracomment>framing: name of the label Appeal_to_Fear-Prejudice</extracomment>
        <translation>Επίκληση φόβου ή προκατάληψης</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A view is urged by a threat, a horror or an ill opinion of some group, rather than by reasons. Mark the frightening picture or the prejudice. If a whole chain of ever worse steps is laid out, it is consequential oversimplification.</source>
        <extracomment>framing: definition of the label Appeal_to_Fear-Prejudice</extracomment>
        <translation>Μια άποψη προωθείται με απειλή, φρίκη ή κακή γνώμη για μια ομάδα, και όχι με επιχειρήματα. Επισημάνετε την τρομακτική εικόνα ή την προκατάληψη. Αν στήνεται ολόκληρη αλυσίδα ολοένα χειρότερων βημάτων, είναι υπεραπλούστευση συνεπειών.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Open the port, and [[by winter strangers with guns will sleep in our schools]].</source>
        <extracomment>framing: example of the label Appeal_to_Fear-Prejudice</extracomment>
        <translation>Ανοίξτε το λιμάνι, και [[ως τον χειμώνα ξένοι με όπλα θα κοιμούνται στα σχολεία μας]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Distraction</source>
        <extracomment>framing: name of the label Distraction</extracomment>
        <translation>Αντιπερισπασμός</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of moves that lead away from the question asked. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Distraction</extracomment>
        <translation>Η οικογένεια των τεχνασμάτων που απομακρύνουν από το ερώτημα που τέθηκε. Επιλέξτε την ίδια την οικογένεια μόνο όταν βλέπετε το αποτέλεσμα της τεχνικής αλλά δεν μπορείτε να αποφασίσετε ανάμεσα στα μέλη της.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Asked about the shells, the minister [[spoke at length of the harvest]].</source>
        <extracomment>framing: example of the label Distraction</extracomment>
        <translation>Όταν ρωτήθηκε για τις οβίδες, ο υπουργός [[μίλησε πολλή ώρα για τη σοδειά]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Straw man</source>
        <extracomment>framing: name of the label Straw_Man</extracomment>
        <translation>Αχυράνθρωπος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The opponent’s view is replaced by a weaker or sillier one, and that is attacked. Mark the distorted version, with the blow if they are one sentence. You need to know, from the article or beyond doubt, that nobody holds the view in this form.</source>
        <extracomment>framing: definition of the label Straw_Man</extracomment>
        <translation>Η άποψη του αντιπάλου αντικαθίσταται από μια πιο αδύναμη ή πιο ανόητη, και η επίθεση στρέφεται σε εκείνη. Επισημάνετε τη διαστρεβλωμένη εκδοχή, μαζί με την επίθεση αν είναι μία πρόταση. Πρέπει να γνωρίζετε, από το άρθρο ή πέρα από κάθε αμφιβολία, ότι κανείς δεν υποστηρίζει την άποψη με αυτή τη μορφή.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The opposition asks for a debate: in other words, [[it wants our soldiers sent to the front without boots]].</source>
        <extracomment>framing: example of the label Straw_Man</extracomment>
        <translation>Η αντιπολίτευση ζητά συζήτηση: με άλλα λόγια, [[θέλει να σταλούν οι στρατιώτες μας στο μέτωπο χωρίς άρβυλα]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Red herring</source>
        <extracomment>framing: name of the label Red_Herring</extracomment>
        <translation>Άσχετο θέμα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A matter that has no bearing on the question is brought in to draw attention away. Mark the foreign matter. If it is a charge against somebody else, it is whataboutism.</source>
        <extracomment>framing: definition of the label Red_Herring</extracomment>
        <translation>Κάτι που δεν έχει σχέση με το ερώτημα μπαίνει στη συζήτηση για να τραβήξει αλλού την προσοχή. Επισημάνετε το ξένο θέμα. Αν είναι κατηγορία εναντίον άλλου, είναι «κι οι άλλοι;».</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>On the missing ammunition he said only that [[the regiment had won the swimming cup again]].</source>
        <extracomment>framing: example of the label Red_Herring</extracomment>
        <translation>Για τα πυρομαχικά που λείπουν είπε μόνο ότι [[το σύνταγμα κέρδισε ξανά το κύπελλο κολύμβησης]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Whataboutism</source>
        <extracomment>framing: name of the label Whataboutism</extracomment>
        <translation>«Κι οι άλλοι;» (whataboutism)</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A charge is met by pointing at a wrong that others have done, so that the talk moves there. Mark the counter-charge. If it says that the accuser does the very thing he condemns, it is an appeal to hypocrisy.</source>
        <extracomment>framing: definition of the label Whataboutism</extracomment>
        <translation>Σε μια κατηγορία δίνεται ως απάντηση ένα κακό που έκαναν άλλοι, ώστε η κουβέντα να μεταφερθεί εκεί. Επισημάνετε την αντικατηγορία. Αν λέει ότι ο κατήγορος κάνει ακριβώς αυτό που καταδικάζει, είναι επίκληση υποκρισίας.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Shelling? [[And who spoke up when their ships blocked the delta for a year]]?</source>
        <extracomment>framing: example of the label Whataboutism</extracomment>
        <translation>Βομβαρδισμός; [[Και ποιος μίλησε όταν τα πλοία τους απέκλειαν έναν χρόνο το δέλτα]];</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to pity</source>
        <extracomment>framing: name of the label Appeal_to_Pity</extracomment>
        <translation>Επίκληση οίκτου</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Compassion is called up to take the place of an argument. Mark the touching picture with the demand that hangs on it. Suffering that is reported because it is the news is not marked.</source>
        <extracomment>framing: definition of the label Appeal_to_Pity</extracomment>
        <translation>Η συμπόνια επιστρατεύεται για να πάρει τη θέση ενός επιχειρήματος. Επισημάνετε τη συγκινητική εικόνα με την απαίτηση που στηρίζεται σε αυτήν. Ο πόνος που αναφέρεται επειδή είναι η είδηση δεν επισημαίνεται.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Look at the grey face of this tired old man]] and tell me he should be questioned.</source>
        <extracomment>framing: example of the label Appeal_to_Pity</extracomment>
        <translation>[[Δείτε το γκρίζο πρόσωπο αυτού του κουρασμένου γέροντα]] και πείτε μου ότι πρέπει να ανακριθεί.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Simplification</source>
        <extracomment>framing: name of the label Simplification</extracomment>
        <translation>Απλούστευση</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of moves that make a tangled matter look simple by leaving out causes, choices or differences. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Simplification</extracomment>
        <translation>Η οικογένεια των τεχνασμάτων που κάνουν ένα μπλεγμένο θέμα να φαίνεται απλό, αφήνοντας έξω αιτίες, επιλογές ή διαφορές. Επιλέξτε την ίδια την οικογένεια μόνο όταν βλέπετε το αποτέλεσμα της τεχνικής αλλά δεν μπορείτε να αποφασίσετε ανάμεσα στα μέλη της.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The war, the prices, the drought: [[it is all one and the same story]].</source>
        <extracomment>framing: example of the label Simplification</extracomment>
        <translation>Ο πόλεμος, οι τιμές, η ξηρασία: [[όλα είναι μία και η ίδια ιστορία]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Causal oversimplification</source>
        <extracomment>framing: name of the label Causal_Oversimplification</extracomment>
        <translation>Αιτιακή υπεραπλούστευση</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>One cause, or one culprit, is given for something that plainly had several. Mark cause and effect together. If the steps lead into the future, it is consequential oversimplification.</source>
        <extracomment>framing: definition of the label Causal_Oversimplification</extracomment>
        <translation>Μία αιτία, ή ένας ένοχος, δίνεται για κάτι που φανερά είχε περισσότερες. Επισημάνετε μαζί αιτία και αποτέλεσμα. Αν τα βήματα οδηγούν στο μέλλον, είναι υπεραπλούστευση συνεπειών.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[The truce failed for one reason only: Kastrel’s greed]].</source>
        <extracomment>framing: example of the label Causal_Oversimplification</extracomment>
        <translation>[[Η εκεχειρία απέτυχε για έναν μόνο λόγο: την απληστία της Κάστρελ]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>False dilemma, no choice</source>
        <extracomment>framing: name of the label False_Dilemma-No_Choice</extracomment>
        <translation>Ψευδές δίλημμα, καμία επιλογή</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Only two ways are shown though there are more, or a single one as if nothing else could be done. Mark the alternatives. A plain order is not marked unless it denies that there is a choice.</source>
        <extracomment>framing: definition of the label False_Dilemma-No_Choice</extracomment>
        <translation>Δείχνονται μόνο δύο δρόμοι ενώ υπάρχουν περισσότεροι, ή ένας μόνο σαν να μη γινόταν τίποτε άλλο. Επισημάνετε τις εναλλακτικές. Απλή διαταγή δεν επισημαίνεται εκτός αν αρνείται ότι υπάρχει επιλογή.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Either we sign tonight or we bury our sons tomorrow]].</source>
        <extracomment>framing: example of the label False_Dilemma-No_Choice</extracomment>
        <translation>[[Ή υπογράφουμε απόψε ή θάβουμε αύριο τους γιους μας]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Consequential oversimplification</source>
        <extracomment>framing: name of the label Consequential_Oversimplification</extracomment>
        <translation>Υπεραπλούστευση συνεπειών</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A first step is said to lead, as if nothing could stop it, to an extreme end. Mark from the first step to the end of the chain. A single threat without a chain is an appeal to fear.</source>
        <extracomment>framing: definition of the label Consequential_Oversimplification</extracomment>
        <translation>Ένα πρώτο βήμα λέγεται ότι οδηγεί, σαν να μην το σταματούσε τίποτα, σε ακραίο τέλος. Επισημάνετε από το πρώτο βήμα ως το τέλος της αλυσίδας. Μεμονωμένη απειλή χωρίς αλυσίδα είναι επίκληση φόβου.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[First they inspect the barges, then the barracks, and in a year they will be choosing our ministers]].</source>
        <extracomment>framing: example of the label Consequential_Oversimplification</extracomment>
        <translation>[[Πρώτα ελέγχουν τις φορτηγίδες, ύστερα τους στρατώνες, και σε έναν χρόνο θα διαλέγουν τους υπουργούς μας]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>False equivalence</source>
        <extracomment>framing: name of the label False_Equivalence</extracomment>
        <translation>Ψευδής εξίσωση</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Two things are put on one level as if they were alike, though they differ in what matters here. Mark both sides of the comparison. If the second side is hated people and serves to soil the first, it is guilt by association.</source>
        <extracomment>framing: definition of the label False_Equivalence</extracomment>
        <translation>Δύο πράγματα μπαίνουν στο ίδιο επίπεδο σαν να ήταν όμοια, αν και διαφέρουν σε ό,τι μετρά εδώ. Επισημάνετε και τις δύο πλευρές της σύγκρισης. Αν η δεύτερη πλευρά είναι μισητοί άνθρωποι και χρησιμεύει για να κηλιδώσει την πρώτη, είναι ενοχή λόγω συσχέτισης.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[A fine for late papers and a shell through the roof: violence is violence]].</source>
        <extracomment>framing: example of the label False_Equivalence</extracomment>
        <translation>[[Ένα πρόστιμο για καθυστερημένα χαρτιά και μια οβίδα στη στέγη: η βία είναι βία]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Call</source>
        <extracomment>framing: name of the label Call</extracomment>
        <translation>Κάλεσμα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of phrases that push the reader to act or to stop thinking. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Call</extracomment>
        <translation>Η οικογένεια των φράσεων που ωθούν τον αναγνώστη να δράσει ή να πάψει να σκέφτεται. Επιλέξτε την ίδια την οικογένεια μόνο όταν βλέπετε το αποτέλεσμα της τεχνικής αλλά δεν μπορείτε να αποφασίσετε ανάμεσα στα μέλη της.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Enough said, the flag is up]].</source>
        <extracomment>framing: example of the label Call</extracomment>
        <translation>[[Αρκετά είπαμε, η σημαία υψώθηκε]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Slogan</source>
        <extracomment>framing: name of the label Slogans</extracomment>
        <translation>Σύνθημα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A short, striking phrase made to be repeated, often with rhythm or rhyme. Mark the phrase. It must be used to move people: a slogan quoted as the subject of the report has its voice set to quoted.</source>
        <extracomment>framing: definition of the label Slogans</extracomment>
        <translation>Σύντομη, εντυπωσιακή φράση φτιαγμένη για να επαναλαμβάνεται, συχνά με ρυθμό ή ρίμα. Επισημάνετε τη φράση. Πρέπει να χρησιμοποιείται για να κινητοποιήσει: σύνθημα που παρατίθεται ως θέμα του ρεπορτάζ έχει φωνή «παράθεση».</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>From the balcony came the cry again: [[One river, one people]]!</source>
        <extracomment>framing: example of the label Slogans</extracomment>
        <translation>Από το μπαλκόνι ακούστηκε ξανά η κραυγή: [[Ένας ποταμός, ένας λαός]]!</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Conversation killer</source>
        <extracomment>framing: name of the label Conversation_Killer</extracomment>
        <translation>Τερματισμός συζήτησης</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>A stock phrase that ends the discussion: nothing to be done, that is how it is. Mark the phrase. Unlike a slogan it calls for silence and not for action.</source>
        <extracomment>framing: definition of the label Conversation_Killer</extracomment>
        <translation>Στερεότυπη φράση που κλείνει τη συζήτηση: δεν γίνεται τίποτα, έτσι είναι. Επισημάνετε τη φράση. Αντίθετα από το σύνθημα, καλεί σε σιωπή και όχι σε δράση.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The port was lost, [[and that is simply how history works]].</source>
        <extracomment>framing: example of the label Conversation_Killer</extracomment>
        <translation>Το λιμάνι χάθηκε, [[και έτσι απλά δουλεύει η ιστορία]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Appeal to time</source>
        <extracomment>framing: name of the label Appeal_to_Time</extracomment>
        <translation>Επίκληση χρόνου</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>One must act because the moment has come or will pass. Mark the words of urgency with the act. A real deadline that is reported as a fact is not marked.</source>
        <extracomment>framing: definition of the label Appeal_to_Time</extracomment>
        <translation>Πρέπει κανείς να δράσει επειδή η στιγμή ήρθε ή θα περάσει. Επισημάνετε τις λέξεις του επείγοντος με την πράξη. Πραγματική προθεσμία που αναφέρεται ως γεγονός δεν επισημαίνεται.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[The hour has struck: now or never]], members must approve the treaty.</source>
        <extracomment>framing: example of the label Appeal_to_Time</extracomment>
        <translation>[[Σήμανε η ώρα: τώρα ή ποτέ]], οι βουλευτές πρέπει να εγκρίνουν τη συνθήκη.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Manipulative wording</source>
        <extracomment>framing: name of the label Manipulative_Wording</extracomment>
        <translation>Χειριστική διατύπωση</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The family of effects that lie in the choice of words, not in the reasoning. Choose the family itself only when you see the technique’s effect but cannot decide between its members.</source>
        <extracomment>framing: definition of the label Manipulative_Wording</extracomment>
        <translation>Η οικογένεια των τεχνασμάτων που βρίσκονται στην επιλογή των λέξεων και όχι στον συλλογισμό. Επιλέξτε την ίδια την οικογένεια μόνο όταν βλέπετε το αποτέλεσμα της τεχνικής αλλά δεν μπορείτε να αποφασίσετε ανάμεσα στα μέλη της.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The paper calls it [[a certain kind of so-called peace]].</source>
        <extracomment>framing: example of the label Manipulative_Wording</extracomment>
        <translation>Η εφημερίδα την αποκαλεί [[ένα κάποιο είδος λεγόμενης ειρήνης]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Loaded language</source>
        <extracomment>framing: name of the label Loaded_Language</extracomment>
        <translation>Φορτισμένη γλώσσα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Words that carry strong feeling where a neutral word would have told the same. Mark the charged words alone, often one or two. Names for people and groups are name calling; strong words for what is really extreme (“massacre” of civilians) are not marked.</source>
        <extracomment>framing: definition of the label Loaded_Language</extracomment>
        <translation>Λέξεις με έντονο συναίσθημα εκεί όπου μια ουδέτερη λέξη θα έλεγε το ίδιο. Επισημάνετε μόνο τις φορτισμένες λέξεις, συχνά μία ή δύο. Ονόματα για πρόσωπα και ομάδες είναι χαρακτηρισμοί· δυνατές λέξεις για ό,τι είναι πράγματι ακραίο («σφαγή» αμάχων) δεν επισημαίνονται.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Parliament [[grovelled]] its way to the signature.</source>
        <extracomment>framing: example of the label Loaded_Language</extracomment>
        <translation>Το κοινοβούλιο [[σύρθηκε]] ως την υπογραφή.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Obfuscation, vagueness, confusion</source>
        <extracomment>framing: name of the label Obfuscation-Vagueness-Confusion</extracomment>
        <translation>Συσκότιση, ασάφεια, σύγχυση</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>So unclear that readers must fill in the sense: unnamed forces, undefined terms, sentences without an actor where the actor matters. Mark the vague stretch. Ordinary caution of a reporter (“sources say”) is marked only when it hides what could be said.</source>
        <extracomment>framing: definition of the label Obfuscation-Vagueness-Confusion</extracomment>
        <translation>Τόσο ασαφές που ο αναγνώστης πρέπει να συμπληρώσει το νόημα: ανώνυμες δυνάμεις, απροσδιόριστοι όροι, προτάσεις χωρίς δράστη εκεί όπου ο δράστης μετρά. Επισημάνετε το ασαφές τμήμα. Η συνηθισμένη επιφύλαξη ενός ρεπόρτερ («λένε πηγές») επισημαίνεται μόνο όταν κρύβει κάτι που θα μπορούσε να ειπωθεί.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>[[Certain circles, whom we all know, have taken certain steps]].</source>
        <extracomment>framing: example of the label Obfuscation-Vagueness-Confusion</extracomment>
        <translation>[[Ορισμένοι κύκλοι, που όλοι γνωρίζουμε, έκαναν ορισμένα βήματα]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Exaggeration, minimisation</source>
        <extracomment>framing: name of the label Exaggeration-Minimisation</extracomment>
        <translation>Υπερβολή, υποβάθμιση</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Something is made much larger, worse or better, or much smaller, than the article itself shows. Mark the overstated or understated words. Feeling without a change of size is loaded language.</source>
        <extracomment>framing: definition of the label Exaggeration-Minimisation</extracomment>
        <translation>Κάτι παρουσιάζεται πολύ μεγαλύτερο, χειρότερο ή καλύτερο, ή πολύ μικρότερο, απ’ ό,τι δείχνει το ίδιο το άρθρο. Επισημάνετε τις λέξεις που υπερβάλλουν ή υποβαθμίζουν. Συναίσθημα χωρίς αλλαγή μεγέθους είναι φορτισμένη γλώσσα.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The blast that closed the quay for a month was [[a broken window or two]].</source>
        <extracomment>framing: example of the label Exaggeration-Minimisation</extracomment>
        <translation>Η έκρηξη που έκλεισε την αποβάθρα για έναν μήνα ήταν [[ένα δυο σπασμένα τζάμια]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Repetition</source>
        <extracomment>framing: name of the label Repetition</extracomment>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The same word, phrase or idea comes again and again so that it will be believed. Mark every return from the second on, or the whole passage when it is one sentence. Repeating a name for the sake of clarity is not marked.</source>
        <extracomment>framing: definition of the label Repetition</extracomment>
        <translation>Η ίδια λέξη, φράση ή ιδέα επανέρχεται ξανά και ξανά ώστε να γίνει πιστευτή. Επισημάνετε κάθε επιστροφή από τη δεύτερη και μετά, ή ολόκληρο το χωρίο όταν είναι μία πρόταση. Η επανάληψη ονόματος για λόγους σαφήνειας δεν επισημαίνεται.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>They were warned, [[warned in May, warned in June, warned in July]].</source>
        <extracomment>framing: example of the label Repetition</extracomment>
        <translation>Τους προειδοποίησαν, [[τους προειδοποίησαν τον Μάιο, τους προειδοποίησαν τον Ιούνιο, τους προειδοποίησαν τον Ιούλιο]].</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Target</source>
        <extracomment>framing: title of the attribute target</extracomment>
        <translation>Στόχος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Whom or what the technique is aimed at, or for whom it speaks: link the entity span or write it.</source>
        <extracomment>framing: help of the attribute target</extracomment>
        <translation>Σε ποιον ή σε τι στοχεύει η τεχνική, ή υπέρ ποιου μιλά: συνδέστε την επισήμανση της οντότητας ή γράψτε το.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Voice</source>
        <extracomment>framing: title of the attribute voice</extracomment>
        <translation>Φωνή</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Who uses the technique.</source>
        <extracomment>framing: help of the attribute voice</extracomment>
        <translation>Ποιος χρησιμοποιεί την τεχνική.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>author</source>
        <extracomment>framing: name of the value author of the attribute voice</extracomment>
        <translation>συντάκτης</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>The article in its own words.</source>
        <extracomment>framing: help of the value author of the attribute voice</extracomment>
        <translation>Το άρθρο με δικά του λόγια.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>quoted</source>
        <extracomment>framing: name of the value quoted of the attribute voice</extracomment>
        <translation>παράθεση</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Somebody else, word for word.</source>
        <extracomment>framing: help of the value quoted of the attribute voice</extracomment>
        <translation>Κάποιος άλλος, κατά λέξη.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>reported</source>
        <extracomment>framing: name of the value reported of the attribute voice</extracomment>
        <translation>πλάγιος λόγος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/framing.toml"/>
        <source>Somebody else, retold by the article.</source>
        <extracomment>framing: help of the value reported of the attribute voice</extracomment>
        <translation>Κάποιος άλλος, με τα λόγια του άρθρου.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>Genre</source>
        <extracomment>title of the scheme genre</extracomment>
        <translation>Είδος</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>What kind of text the whole article is. Exactly one per article and annotator.</source>
        <extracomment>description of the scheme genre</extracomment>
        <translation>Τι είδους κείμενο είναι ολόκληρο το άρθρο. Ακριβώς ένα ανά άρθρο και επισημειωτή.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>Opinion</source>
        <extracomment>genre: name of the label opinion</extracomment>
        <translation>Γνώμη</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>The author argues for a view or judges what happened: leader, column, essay, interview led by a thesis. The facts may be right; what counts is that the text wants the reader to agree.</source>
        <extracomment>genre: definition of the label opinion</extracomment>
        <translation>Ο συντάκτης επιχειρηματολογεί υπέρ μιας άποψης ή κρίνει όσα συνέβησαν: κύριο άρθρο, στήλη, δοκίμιο, συνέντευξη που οδηγείται από μια θέση. Τα γεγονότα μπορεί να είναι σωστά· μετρά ότι το κείμενο θέλει τη συμφωνία του αναγνώστη.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>[[Parliament has done the country a service, and it should say so louder.]]</source>
        <extracomment>genre: example of the label opinion</extracomment>
        <translation>[[Το κοινοβούλιο πρόσφερε υπηρεσία στη χώρα, και θα έπρεπε να το λέει πιο δυνατά.]]</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>Reporting</source>
        <extracomment>genre: name of the label reporting</extracomment>
        <translation>Ρεπορτάζ</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>The text sets out to tell what happened and who said what, and attributes views to those who hold them. Slips of loaded wording do not make it opinion: mark those as spans.</source>
        <extracomment>genre: definition of the label reporting</extracomment>
        <translation>Το κείμενο θέλει να πει τι συνέβη και ποιος είπε τι, και αποδίδει τις απόψεις σε όσους τις έχουν. Μερικές φορτισμένες λέξεις δεν το κάνουν γνώμη: επισημάνετέ τες χωριστά.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>[[The treaty was approved by 78 votes to 61, the speaker’s office said.]]</source>
        <extracomment>genre: example of the label reporting</extracomment>
        <translation>[[Η συνθήκη εγκρίθηκε με 78 ψήφους έναντι 61, ανακοίνωσε το γραφείο του προέδρου της βουλής.]]</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>Satire</source>
        <extracomment>genre: name of the label satire</extracomment>
        <translation>Σάτιρα</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>The text invents or distorts openly in order to mock. A column with a few jokes that argues about real events is opinion.</source>
        <extracomment>genre: definition of the label satire</extracomment>
        <translation>Το κείμενο επινοεί ή παραμορφώνει απροκάλυπτα για να χλευάσει. Μια στήλη με λίγα αστεία που επιχειρηματολογεί για αληθινά γεγονότα είναι γνώμη.</translation>
    </message>
    <message>
        <location filename="../../resources/schemes/genre.toml"/>
        <source>[[The ceasefire has been extended until the generals find their reading glasses.]]</source>
        <extracomment>genre: example of the label satire</extracomment>
        <translation>[[Η εκεχειρία παρατάθηκε ώσπου να βρουν οι στρατηγοί τα γυαλιά τους.]]</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>Ό&amp;χι</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ναι</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Ματαίωση</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Εφαρμογή</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Παράβλεψη</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Όχι σε όλ&amp;α</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Επαναφορά προεπιλογών</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Αποθήκευση όλων</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ναι σε ό&amp;λα</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Κλείσιμο χωρίς αποθήκευση</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Επικόλληση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Επανά&amp;ληψη</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Απο&amp;κοπή</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Επικόλληση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Επανά&amp;ληψη</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Αντιγραφή &amp;διεύθυνσης συνδέσμου</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Απο&amp;κοπή</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Επιλογή όλων</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Αύξηση</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Μείωση</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Ψευδές</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Άνοιγμα της αναδυόμενης λίστας του πλαισίου επιλογής</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Αληθές</translation>
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
        <translation>Απόκρυψη λεπτομερειών...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Εμφάνιση λεπτομερειών...</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Τι είναι αυτό;</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Εισαγάγετε μια τιμή:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Κάτω</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Αριστερή άκρη</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Σελίδα κάτω</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Σελίδα αριστερά</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Σελίδα δεξιά</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Σελίδα επάνω</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Δεξιά άκρη</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Κύλιση κάτω</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Κύλιση εδώ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Κύλιση αριστερά</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Κύλιση δεξιά</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Κύλιση επάνω</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Επάνω</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ο κατάλογος δεν βρέθηκε.
Βεβαιωθείτε ότι δώσατε το σωστό όνομα καταλόγου.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Το αρχείο δεν βρέθηκε.
Βεβαιωθείτε ότι δώσατε το σωστό όνομα αρχείου.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Το %1 υπάρχει ήδη.
Θέλετε να το αντικαταστήσετε;</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Επιλο&amp;γή</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Νέος φάκελος</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ά&amp;νοιγμα</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>Το «%1» προστατεύεται από εγγραφή.
Θέλετε να το διαγράψετε παρ’ όλα αυτά;</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Θέλετε σίγουρα να διαγράψετε το «%1»;</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Μετάβαση σε προβολή λεπτομερειών</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Μετάβαση σε προβολή λίστας</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Δεν ήταν δυνατή η διαγραφή του καταλόγου.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Δημιουργία νέου φακέλου</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Δημιουργία νέου φακέλου</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Προβολή λεπτομερειών</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Κατάλογοι</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Κατάλογος:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Όνο&amp;μα αρχείου:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Αρχεία &amp;τύπου:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Αρχεία τύπου:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Εύρεση καταλόγου</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Εμπρός</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Μετάβαση πίσω</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Μετάβαση εμπρός</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Μετάβαση στον γονικό κατάλογο</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Προβολή λίστας</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Λίστα τοποθεσιών και σελιδοδεικτών</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>Ανα&amp;ζήτηση σε:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Αναζήτηση σε:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Νέος φάκελος</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Γονικός κατάλογος</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Πρόσφατες τοποθεσίες</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Κατάργηση</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Αποθήκευση ως</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Εμφάνιση </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Εμφάνιση &amp;κρυφών αρχείων</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Πλευρική στήλη</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Υπολογιστής</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ημερομηνία τροποποίησης</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Ο υπολογιστής μου</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Τύπος</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Ψευδώνυμο</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Μονάδα δίσκου</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Φάκελος αρχείων</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Συντόμευση</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Άγνωστο</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Κλείνει τον πίνακα</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Αποδέσμευση</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Αποδεσμεύει και επανασυνδέει τον πίνακα</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Κύλιση αριστερά</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Κύλιση δεξιά</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Πατήστε τη συντόμευση</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Κλείσιμο καρτέλας</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Απομόνωση κατά τον πρώτο ισχυρό χαρακτήρα</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Εισαγωγή χαρακτήρα ελέγχου Unicode</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Αρχή ενσωμάτωσης από αριστερά προς τα δεξιά</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Απομόνωση από αριστερά προς τα δεξιά</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Σημάδι από αριστερά προς τα δεξιά</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Αρχή παράκαμψης από αριστερά προς τα δεξιά</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Τέλος μορφοποίησης κατεύθυνσης</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Τέλος απομόνωσης κατεύθυνσης</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Αρχή ενσωμάτωσης από δεξιά προς τα αριστερά</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Απομόνωση από δεξιά προς τα αριστερά</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Σημάδι από δεξιά προς τα αριστερά</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Αρχή παράκαμψης από δεξιά προς τα αριστερά</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Συνδετικό μηδενικού πλάτους</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Αποσυνδετικό μηδενικού πλάτους</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Διάστημα μηδενικού πλάτους</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Μείωση</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Μειώνει την τιμή</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Πηγαίνει μία σελίδα πίσω</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Πηγαίνει στην επόμενη σελίδα</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Αύξηση</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Αυξάνει την τιμή</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Επόμενη σελίδα</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Πάτημα</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Προηγούμενη σελίδα</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Κύλιση κάτω</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Κύλιση αριστερά</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Κύλιση δεξιά</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Κύλιση επάνω</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Κυλά προς τα κάτω</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Κυλά προς τα αριστερά</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Κυλά προς τα δεξιά</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Κυλά προς τα επάνω</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Εστίαση</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Ορίζει την εστίαση</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Εμφάνιση μενού</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Εμφανίζει το μενού</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Εναλλαγή</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Εναλλάσσει την κατάσταση</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Εκτελεί την ενέργεια</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Το %1 υπάρχει ήδη.
Θέλετε να το αντικαταστήσετε;</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>Το %1 δεν έχει τη σωστή σύνταξη. Χρησιμοποιήστε «,» για να χωρίζετε περιοχές και σελίδες και «-» για να ορίζετε περιοχές, και βεβαιωθείτε ότι οι περιοχές δεν επικαλύπτονται.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>Το %1 είναι κατάλογος.
Επιλέξτε άλλο όνομα αρχείου.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Επιλογές &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Επιλογές &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Ε&amp;κτύπωση</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Όλες οι σελίδες</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Από κάτω προς τα επάνω, από αριστερά προς τα δεξιά</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Από κάτω προς τα επάνω, από δεξιά προς τα αριστερά</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Διενέξεις στις ρυθμίσεις εκτύπωσης διπλής όψης</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Ζυγές σελίδες</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Το αρχείο %1 δεν είναι εγγράψιμο.
Επιλέξτε άλλο όνομα αρχείου.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Μη έγκυρος ορισμός σελίδων</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Από αριστερά προς τα δεξιά, από κάτω προς τα επάνω</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Από αριστερά προς τα δεξιά, από επάνω προς τα κάτω</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Τοπικό αρχείο</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Μονές σελίδες</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>Οι επιλογές «Σελίδες ανά φύλλο» και «Σύνολο σελίδων» δεν μπορούν να χρησιμοποιηθούν μαζί.
Απενεργοποιήστε μία από αυτές.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Εκτύπωση σε αρχείο ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Εκτύπωση σε αρχείο (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Από δεξιά προς τα αριστερά, από κάτω προς τα επάνω</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Από δεξιά προς τα αριστερά, από επάνω προς τα κάτω</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>Η τιμή «Από» δεν μπορεί να είναι μεγαλύτερη από την τιμή «Έως».</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Υπάρχουν διενέξεις στις ρυθμίσεις εκτύπωσης διπλής όψης. Θέλετε να διορθωθούν;</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Από επάνω προς τα κάτω, από αριστερά προς τα δεξιά</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Από επάνω προς τα κάτω, από δεξιά προς τα αριστερά</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Εγγραφή αρχείου PDF</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>Όνο&amp;μα:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Θέση:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Αρχείο εξόδου:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Ιδιό&amp;τητες</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Εκτυπωτής</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Τύπος:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Cicero (CC)</source>
        <translation>Κίκερο (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Προσαρμοσμένο</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Ντιντό (DD)</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Ύψος:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Ίντσες (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Οριζόντιος</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Περιθώρια</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Χιλιοστά (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Προσανατολισμός</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Διάταξη σελίδας</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Σειρά σελίδων:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Μέγεθος σελίδας:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Σελίδες ανά φύλλο:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Χαρτί</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Πηγή χαρτιού:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Πίκα (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Στιγμές (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Κατακόρυφος</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Αντίστροφος οριζόντιος</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Αντίστροφος κατακόρυφος</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Πλάτος:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>κάτω περιθώριο</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>αριστερό περιθώριο</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>δεξιό περιθώριο</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>επάνω περιθώριο</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Διενέξεις στις επιλογές για προχωρημένους</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Επιλογές εργασίας</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Διενέξεις στη διαμόρφωση σελίδας</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Ιδιότητες εκτυπωτή</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Υπάρχουν διενέξεις στις επιλογές διαμόρφωσης σελίδας. Θέλετε να διορθωθούν;</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Υπάρχουν διενέξεις σε ορισμένες επιλογές για προχωρημένους. Θέλετε να διορθωθούν;</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Για προχωρημένους</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Σελίδα</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Υπάρχουν διενέξεις σε ορισμένες επιλογές. Διορθώστε τις.</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Προσ&amp;θήκη στα προσαρμοσμένα χρώματα</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Βασικά χρώματα</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Προσαρμοσμένα &amp;χρώματα</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Πράσινο:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Επιλογή χρώματος από την οθόνη</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Κόκκινο:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>Κο&amp;ρεσμός:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Τιμή:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Κανάλι ά&amp;λφα:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Μπλε:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Δρομέας στο %1, %2
Πατήστε ESC για ακύρωση</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Απόχρω&amp;ση:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Επιλογή χρώματος</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Πληροφορίες για %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Απόκρυψη %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Απόκρυψη άλλων</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Προτιμήσεις...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Τερματισμός %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Υπηρεσίες</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Εμφάνιση όλων</translation>
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
        <translation>Κάτω</translation>
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
        <translation>Help</translation>
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
        <translation>Αριστερά</translation>
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
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Δεξιά</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Επάνω</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Ταξινόμηση αντιτύπων</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Λειτουργία χρώματος</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Έγχρωμα</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Αντίτυπα</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Αντίτυπα:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Τρέχουσα σελίδα</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Εκτύπωση διπλής όψης</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Κλίμακα του γκρι</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Βιβλιοδεσία στη μεγάλη πλευρά</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ανενεργή</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Επιλογές</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Ρυθμίσεις εξόδου</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Σύνολο &amp;σελίδων:</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Σελίδες από</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Εκτύπωση όλων</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Εύρος εκτύπωσης</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Αντίστροφα</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Βιβλιοδεσία στη μικρή πλευρά</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Καθορίστε σελίδες ή εύρη χωρισμένα με κόμματα. Ένα εύρος ορίζεται με δύο αριθμούς χωρισμένους με παύλα. Π.χ. με 3,5-7,9 εκτυπώνονται οι σελίδες 3, 5, 6, 7 και 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
</context>
</TS>

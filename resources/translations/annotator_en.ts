<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message numerus="yes">
        <location filename="../../annotator/app/importing.py"/>
        <source>{count} spans were changed since they came in: they stay so</source>
        <extracomment>Of one: {count} span was changed since it came in: it stays so</extracomment>
        <translation>
            <numerusform>{count} span was changed since it came in: it stays so</numerusform>
            <numerusform>{count} spans were changed since they came in: they stay so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/brat.py"/>
        <source>{count} texts have no .ann of the same name and came in without spans</source>
        <extracomment>Of one: 1 text has no .ann of the same name and came in without spans</extracomment>
        <translation>
            <numerusform>1 text has no .ann of the same name and came in without spans</numerusform>
            <numerusform>{count} texts have no .ann of the same name and came in without spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/brat.py"/>
        <source>{count} events came in as triggers, with links to their arguments</source>
        <extracomment>Of one: 1 event came in as triggers, with links to their arguments</extracomment>
        <translation>
            <numerusform>1 event came in as triggers, with links to their arguments</numerusform>
            <numerusform>{count} events came in as triggers, with links to their arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/doccano_rows.py"/>
        <source>{count} comments on articles are not shown here; an export to doccano has them</source>
        <extracomment>Of one: 1 comment on an article is not shown here; an export to doccano has it</extracomment>
        <translation>
            <numerusform>1 comment on an article is not shown here; an export to doccano has it</numerusform>
            <numerusform>{count} comments on articles are not shown here; an export to doccano has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/label_finding.py"/>
        <source>the label {label} is in no scheme of the project, so {count} spans are left out: say what it is with --label {label}=LAYER:LABEL, or add it with --new-labels LAYER</source>
        <extracomment>Of one: the label {label} is in no scheme of the project, so 1 span is left out: say what it is with --label {label}=LAYER:LABEL, or add it with --new-labels LAYER</extracomment>
        <translation>
            <numerusform>the label {label} is in no scheme of the project, so 1 span is left out: say what it is with --label {label}=LAYER:LABEL, or add it with --new-labels LAYER</numerusform>
            <numerusform>the label {label} is in no scheme of the project, so {count} spans are left out: say what it is with --label {label}=LAYER:LABEL, or add it with --new-labels LAYER</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/overview.py"/>
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{count} spans</source>
        <extracomment>Of one: {count} span</extracomment>
        <translation>
            <numerusform>{count} span</numerusform>
            <numerusform>{count} spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/overview.py"/>
        <location filename="../../annotator/ui/hit_model.py"/>
        <source>{count} hits</source>
        <extracomment>Of one: {count} hit</extracomment>
        <translation>
            <numerusform>{count} hit</numerusform>
            <numerusform>{count} hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/painting.py"/>
        <source>▸ {count} lines</source>
        <extracomment>Of one: ▸ {count} line</extracomment>
        <translation>
            <numerusform>▸ {count} line</numerusform>
            <numerusform>▸ {count} lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/article/speaking.py"/>
        <source>{count} characters selected</source>
        <extracomment>Of one: {count} character selected</extracomment>
        <translation>
            <numerusform>{count} character selected</numerusform>
            <numerusform>{count} characters selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/backup_acts.py"/>
        <source>The last session was cut off; {count} acts of it were recovered, nothing is lost.</source>
        <extracomment>Of one: The last session was cut off; {count} act of it was recovered, nothing is lost.</extracomment>
        <translation>
            <numerusform>The last session was cut off; {count} act of it was recovered, nothing is lost.</numerusform>
            <numerusform>The last session was cut off; {count} acts of it were recovered, nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>{sign}{count} articles</source>
        <extracomment>Of one: {sign}{count} article</extracomment>
        <translation>
            <numerusform>{sign}{count} article</numerusform>
            <numerusform>{sign}{count} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>{sign}{count} spans</source>
        <extracomment>Of one: {sign}{count} span</extracomment>
        <translation>
            <numerusform>{sign}{count} span</numerusform>
            <numerusform>{sign}{count} spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>{sign}{count} acts</source>
        <extracomment>Of one: {sign}{count} act</extracomment>
        <translation>
            <numerusform>{sign}{count} act</numerusform>
            <numerusform>{sign}{count} acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>Columns of {file} and of {count} more files that have the same</source>
        <extracomment>Of one: Columns of {file} and of {count} more file that has the same</extracomment>
        <translation>
            <numerusform>Columns of {file} and of {count} more file that has the same</numerusform>
            <numerusform>Columns of {file} and of {count} more files that have the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>In {some} of the first {count} rows there is no text: they are not imported.</source>
        <extracomment>Of one: In {some} of the first {count} row there is no text: it is not imported.</extracomment>
        <translation>
            <numerusform>In {some} of the first {count} row there is no text: it is not imported.</numerusform>
            <numerusform>In {some} of the first {count} rows there is no text: they are not imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>In {some} of the first {count} rows the date is not understood, or could be two, and is left out: {values}</source>
        <extracomment>Of one: In {some} of the first {count} row the date is not understood, or could be two, and is left out: {values}</extracomment>
        <translation>
            <numerusform>In {some} of the first {count} row the date is not understood, or could be two, and is left out: {values}</numerusform>
            <numerusform>In {some} of the first {count} rows the date is not understood, or could be two, and is left out: {values}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/column_mapping.py"/>
        <source>In {some} of the first {count} rows the language is not understood and is found from the text: {values}</source>
        <extracomment>Of one: In {some} of the first {count} row the language is not understood and is found from the text: {values}</extracomment>
        <translation>
            <numerusform>In {some} of the first {count} row the language is not understood and is found from the text: {values}</numerusform>
            <numerusform>In {some} of the first {count} rows the language is not understood and is found from the text: {values}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>{count}+ articles</source>
        <extracomment>Of one: {count}+ article</extracomment>
        <translation>
            <numerusform>{count}+ article</numerusform>
            <numerusform>{count}+ articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>{count} articles are in the project already; of their {spans} spans the new ones are added</source>
        <extracomment>Of one: {count} article is in the project already; of its {spans} spans the new ones are added</extracomment>
        <translation>
            <numerusform>{count} article is in the project already; of its {spans} spans the new ones are added</numerusform>
            <numerusform>{count} articles are in the project already; of their {spans} spans the new ones are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>The first {count} files are shown; all others are read in the same way.</source>
        <extracomment>Of one: The first {count} file is shown; all others are read in the same way.</extracomment>
        <translation>
            <numerusform>The first {count} file is shown; all others are read in the same way.</numerusform>
            <numerusform>The first {count} files are shown; all others are read in the same way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_preview.py"/>
        <source>{taken} of {count} files will be imported.</source>
        <extracomment>Of one: {taken} of {count} file will be imported.</extracomment>
        <translation>
            <numerusform>{taken} of {count} file will be imported.</numerusform>
            <numerusform>{taken} of {count} files will be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>{count} settings found</source>
        <extracomment>Of one: 1 setting found</extracomment>
        <translation>
            <numerusform>1 setting found</numerusform>
            <numerusform>{count} settings found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/preferences.py"/>
        <source>{count} settings have their defaults again</source>
        <extracomment>Of one: 1 setting has its default again</extracomment>
        <translation>
            <numerusform>1 setting has its default again</numerusform>
            <numerusform>{count} settings have their defaults again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/progress.py"/>
        <source>and {count} further events</source>
        <extracomment>Of one: and {count} further event</extracomment>
        <translation>
            <numerusform>and {count} further event</numerusform>
            <numerusform>and {count} further events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/properties.py"/>
        <source>File {file} · {encoding} · {count} characters · {languages}</source>
        <extracomment>Of one: File {file} · {encoding} · {count} character · {languages}</extracomment>
        <translation>
            <numerusform>File {file} · {encoding} · {count} character · {languages}</numerusform>
            <numerusform>File {file} · {encoding} · {count} characters · {languages}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>{count} steps up to {time} can then no longer be undone.</source>
        <extracomment>Of one: {count} step up to {time} can then no longer be undone.</extracomment>
        <translation>
            <numerusform>{count} step up to {time} can then no longer be undone.</numerusform>
            <numerusform>{count} steps up to {time} can then no longer be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/smaller.py"/>
        <source>{count} steps since {time} can be undone as before.</source>
        <extracomment>Of one: {count} step since {time} can be undone as before.</extracomment>
        <translation>
            <numerusform>{count} step since {time} can be undone as before.</numerusform>
            <numerusform>{count} steps since {time} can be undone as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/echoing.py"/>
        <source>{count} times in pane {number}</source>
        <extracomment>Of one: {count} time in pane {number}</extracomment>
        <translation>
            <numerusform>{count} time in pane {number}</numerusform>
            <numerusform>{count} times in pane {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/echoing.py"/>
        <source>{count} by the entity in pane {number}</source>
        <extracomment>Of one: {count} by the entity in pane {number}</extracomment>
        <translation>
            <numerusform>{count} by the entity in pane {number}</numerusform>
            <numerusform>{count} by the entity in pane {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/echoing.py"/>
        <source>{count} in pane {number} and {others} by the entity</source>
        <extracomment>Of one: {count} in pane {number} and {others} by the entity</extracomment>
        <translation>
            <numerusform>{count} in pane {number} and {others} by the entity</numerusform>
            <numerusform>{count} in pane {number} and {others} by the entity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/event_acts.py"/>
        <source>{shown} of the {count} articles are shown.</source>
        <extracomment>Of one: {shown} of the {count} article is shown.</extracomment>
        <translation>
            <numerusform>{shown} of the {count} article is shown.</numerusform>
            <numerusform>{shown} of the {count} articles are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/finder.py"/>
        <source>{count} or more found</source>
        <extracomment>Of one: {count} or more found</extracomment>
        <translation>
            <numerusform>{count} or more found</numerusform>
            <numerusform>{count} or more found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/finder.py"/>
        <source>{count} found</source>
        <extracomment>Of one: {count} found</extracomment>
        <translation>
            <numerusform>{count} found</numerusform>
            <numerusform>{count} found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Marked as: {kind} · in {count} other articles; Ctrl+Z takes it back there</source>
        <extracomment>Of one: Marked as: {kind} · in {count} other article; Ctrl+Z takes it back there</extracomment>
        <translation>
            <numerusform>Marked as: {kind} · in {count} other article; Ctrl+Z takes it back there</numerusform>
            <numerusform>Marked as: {kind} · in {count} other articles; Ctrl+Z takes it back there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/line_marking.py"/>
        <source>Marked as: {kind} · Shift+B marks it so in {count} other articles of this source</source>
        <extracomment>Of one: Marked as: {kind} · Shift+B marks it so in {count} other article of this source</extracomment>
        <translation>
            <numerusform>Marked as: {kind} · Shift+B marks it so in {count} other article of this source</numerusform>
            <numerusform>Marked as: {kind} · Shift+B marks it so in {count} other articles of this source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/article_list.py"/>
        <source>{shown} of {count} articles</source>
        <extracomment>Of one: {shown} of {count} article</extracomment>
        <translation>
            <numerusform>{shown} of {count} article</numerusform>
            <numerusform>{shown} of {count} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/extent_field.py"/>
        <source>line {line}, {count} characters</source>
        <extracomment>Of one: line {line}, {count} character</extracomment>
        <translation>
            <numerusform>line {line}, {count} character</numerusform>
            <numerusform>line {line}, {count} characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/palette.py"/>
        <source>{count} labels hidden</source>
        <extracomment>Of one: {count} label hidden</extracomment>
        <translation>
            <numerusform>{count} label hidden</numerusform>
            <numerusform>{count} labels hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Found in more than {count} articles</source>
        <extracomment>Of one: Found in more than {count} article</extracomment>
        <translation>
            <numerusform>Found in more than {count} article</numerusform>
            <numerusform>Found in more than {count} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panels/search.py"/>
        <source>Found in {count} articles</source>
        <extracomment>Of one: Found in {count} article</extracomment>
        <translation>
            <numerusform>Found in {count} article</numerusform>
            <numerusform>Found in {count} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/progress_bars.py"/>
        <source>{count} articles done</source>
        <extracomment>Of one: {count} article done</extracomment>
        <translation>
            <numerusform>{count} article done</numerusform>
            <numerusform>{count} articles done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project_files.py"/>
        <source>Exported {count} articles to {path}</source>
        <extracomment>Of one: Exported {count} article to {path}</extracomment>
        <translation>
            <numerusform>Exported {count} article to {path}</numerusform>
            <numerusform>Exported {count} articles to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reason_words.py"/>
        <source>{count} days apart</source>
        <extracomment>Of one: {count} day apart</extracomment>
        <translation>
            <numerusform>{count} day apart</numerusform>
            <numerusform>{count} days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Reading the damaged file: {count} rows</source>
        <extracomment>Of one: Reading the damaged file: {count} row</extracomment>
        <translation>
            <numerusform>Reading the damaged file: {count} row</numerusform>
            <numerusform>Reading the damaged file: {count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Doing again what the log says: {count} changes</source>
        <extracomment>Of one: Doing again what the log says: {count} change</extracomment>
        <translation>
            <numerusform>Doing again what the log says: {count} change</numerusform>
            <numerusform>Doing again what the log says: {count} changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/repairing.py"/>
        <source>Taking over from the tables: {count} changes</source>
        <extracomment>Of one: Taking over from the tables: {count} change</extracomment>
        <translation>
            <numerusform>Taking over from the tables: {count} change</numerusform>
            <numerusform>Taking over from the tables: {count} changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/setting_fields.py"/>
        <source>{count} keys are not the default</source>
        <extracomment>Of one: 1 key is not the default</extracomment>
        <translation>
            <numerusform>1 key is not the default</numerusform>
            <numerusform>{count} keys are not the default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/telling.py"/>
        <source>{count} selected · {place}</source>
        <extracomment>Of one: {count} selected · {place}</extracomment>
        <translation>
            <numerusform>{count} selected · {place}</numerusform>
            <numerusform>{count} selected · {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/wording.py"/>
        <source>{count} articles</source>
        <extracomment>Of one: {count} article</extracomment>
        <translation>
            <numerusform>{count} article</numerusform>
            <numerusform>{count} articles</numerusform>
        </translation>
    </message>
</context>
</TS>

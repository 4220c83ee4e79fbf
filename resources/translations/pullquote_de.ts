<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ClauseReason</name>
    <message>
        <source>Nothing beside the quotation says who spoke.</source>
        <translation>Nichts neben der Anführung sagt, wer spricht.</translation>
    </message>
    <message>
        <source>The speaker is named after the cue.</source>
        <translation>Die Sprecherin oder der Sprecher ist nach der Redeeinleitung genannt.</translation>
    </message>
    <message>
        <source>The speaker is named before the cue.</source>
        <translation>Die Sprecherin oder der Sprecher ist vor der Redeeinleitung genannt.</translation>
    </message>
    <message>
        <source>The words are given “according to” the speaker.</source>
        <translation>Die Worte sind „laut“ jemandem wiedergegeben.</translation>
    </message>
    <message>
        <source>A colon introduces the quotation.</source>
        <translation>Ein Doppelpunkt leitet die Anführung ein.</translation>
    </message>
    <message>
        <source>A dash and a name follow the quotation.</source>
        <translation>Auf die Anführung folgen ein Gedankenstrich und ein Name.</translation>
    </message>
    <message>
        <source>The words are called somebody’s remarks.</source>
        <translation>Die Worte heißen jemandes Äußerungen.</translation>
    </message>
    <message>
        <source>There is a cue, but nobody is named with it.</source>
        <translation>Eine Redeeinleitung ist da, aber niemand ist mit ihr genannt.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>article “%1”</source>
        <translation>Artikel „%1“</translation>
    </message>
</context>
<context>
    <name>SpeakerProposal</name>
    <message>
        <source>%1 → a new speaker</source>
        <translation>%1 → neu anlegen</translation>
    </message>
    <message>
        <source>%1 → %2, by name</source>
        <translation>%1 → %2, dem Namen nach</translation>
    </message>
    <message>
        <source>%1 → %2, last man named</source>
        <translation>%1 → %2, zuletzt genannter Mann</translation>
    </message>
    <message>
        <source>%1 → %2, last woman named</source>
        <translation>%1 → %2, zuletzt genannte Frau</translation>
    </message>
    <message>
        <source>%1 → %2, last named who fits</source>
        <translation>%1 → %2, zuletzt genannt und passend</translation>
    </message>
    <message>
        <source>%1 → %2, by role</source>
        <translation>%1 → %2, der Rolle nach</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 spricht weiter</translation>
    </message>
</context>
<context>
    <name>pullquote</name>
    <message>
        <source>Everything is in order. Articles: %1, quotes: %2, revisions: %3.</source>
        <translation>Alles ist in Ordnung. Artikel: %1, Zitate: %2, Fassungen: %3.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Checks the file, its invariants and its journal.</source>
        <translation>Prüft die Datei, ihre Regeln und ihr Protokoll.</translation>
    </message>
    <message>
        <source>--format and --output are needed.</source>
        <translation>--format und --output sind nötig.</translation>
    </message>
    <message>
        <source>There is no format “%1” that can be written. “pullquote-cli formats” lists them.</source>
        <translation>Ein Format „%1“, das geschrieben werden kann, gibt es nicht. „pullquote-cli formats“ zählt sie auf.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <translation>Das ist das Projekt selbst.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Writes the annotated articles in a format.</source>
        <translation>Schreibt die ausgezeichneten Artikel in einem Format.</translation>
    </message>
    <message>
        <source>Only the article with this id.</source>
        <translation>Nur der Artikel mit dieser ID.</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>in beide Richtungen</translation>
    </message>
    <message>
        <source>in only</source>
        <translation>nur hinein</translation>
    </message>
    <message>
        <source>out only</source>
        <translation>nur hinaus</translation>
    </message>
    <message>
        <source>    without: %1</source>
        <translation>    ohne: %1</translation>
    </message>
    <message>
        <source>Lists the formats, each with what it can carry.</source>
        <translation>Zählt die Formate auf und was jedes übertragen kann.</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>Änderungen: %1</translation>
    </message>
    <message>
        <source>Tells what was done in the project, newest first.</source>
        <translation>Berichtet, was im Projekt getan wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Articles: %1 new, %2 as they were, %3 differing and left alone.</source>
        <translation>Artikel: %1 neu, %2 wie sie waren, %3 abweichend und unberührt.</translation>
    </message>
    <message>
        <source>Quotes: %1 new, %2 as they were, %3 differing and left alone.</source>
        <translation>Zitate: %1 neu, %2 wie sie waren, %3 abweichend und unberührt.</translation>
    </message>
    <message>
        <source>There is no format “%1” that can be read. “pullquote-cli formats” lists them.</source>
        <translation>Ein Format „%1“, das gelesen werden kann, gibt es nicht. „pullquote-cli formats“ zählt sie auf.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Whose quotes they are, where the source names nobody.</source>
        <translation>Wessen Zitate es sind, wo die Quelle niemanden nennt.</translation>
    </message>
    <message>
        <source>quotes: %1</source>
        <translation>Zitate: %1</translation>
    </message>
    <message>
        <source>unfinished: %1</source>
        <translation>offen: %1</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Lists the articles with counts.</source>
        <translation>Zählt die Artikel auf, mit Zahlen.</translation>
    </message>
    <message>
        <source>Makes a new project.</source>
        <translation>Legt ein neues Projekt an.</translation>
    </message>
    <message>
        <source>  (a lone mark)</source>
        <translation>  (ein einzelnes Zeichen)</translation>
    </message>
    <message>
        <source>Read as Windows-1252, because it is not UTF-8.</source>
        <translation>Als Windows-1252 gelesen, weil es kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>Shows what the quotation-mark scanner sees in a text.</source>
        <translation>Zeigt, welche Anführungen der Sucher in einem Text sieht.</translation>
    </message>
    <message>
        <source>Usage: pullquote-cli COMMAND …

Who said what, in news: without a window.

</source>
        <translation>Aufruf: pullquote-cli BEFEHL …

Wer in den Nachrichten was gesagt hat: ohne Fenster.

</translation>
    </message>
    <message>
        <source>
“-” is standard input or output. “pullquote-cli COMMAND --help” tells of one command.
Exit status: 0 done, 1 could not, 2 wrong usage.</source>
        <translation>
„-“ ist die Standardein- oder -ausgabe. „pullquote-cli BEFEHL --help“ beschreibt einen Befehl.
Endestatus: 0 erledigt, 1 nicht möglich, 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Usage: pullquote-cli %1 %2

%3
</source>
        <translation>Aufruf: pullquote-cli %1 %2

%3
</translation>
    </message>
    <message>
        <source>“pullquote-cli %1 --help” tells how.</source>
        <translation>„pullquote-cli %1 --help“ sagt, wie.</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2. %3</source>
        <translation>Es fehlt etwas: %1 %2. %3</translation>
    </message>
    <message>
        <source>“%1” is one too many. %2</source>
        <translation>„%1“ ist eins zu viel. %2</translation>
    </message>
    <message>
        <source>The commands are: %1.</source>
        <translation>Die Befehle sind: %1.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Print JSON instead of text.</source>
        <translation>JSON statt Text ausgeben.</translation>
    </message>
    <message>
        <source>The key of the format; “pullquote-cli formats” lists them.</source>
        <translation>Der Schlüssel des Formats; „pullquote-cli formats“ zählt sie auf.</translation>
    </message>
    <message>
        <source>A setting of the format; may be repeated.</source>
        <translation>Eine Einstellung des Formats; mehrfach möglich.</translation>
    </message>
    <message>
        <source>“%1” is not of the form name=value.</source>
        <translation>„%1“ ist nicht von der Form Name=Wert.</translation>
    </message>
    <message>
        <source>The text is longer than 256 MB.</source>
        <translation>Der Text ist länger als 256 MB.</translation>
    </message>
    <message>
        <source>Split it into articles.</source>
        <translation>Teilen Sie es in Artikel.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Save it as plain text first.</source>
        <translation>Speichern Sie es zuerst als reinen Text.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The old file, if there was one, is as it was.</source>
        <translation>Die alte Datei, wenn es eine gab, ist, wie sie war.</translation>
    </message>
    <message>
        <source>The format %1 can only be read.</source>
        <translation>Das Format %1 kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The format %1 has no option “%2”.</source>
        <translation>Das Format %1 hat keine Einstellung „%2“.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Es hat keine.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Es hat: %1.</translation>
    </message>
    <message>
        <source>The option “%1” cannot be “%2”.</source>
        <translation>Die Einstellung „%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Möglich ist: %1.</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>Redeeinleitung</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>Adressat/in</translation>
    </message>
    <message>
        <source>not a quote</source>
        <translation>kein Zitat</translation>
    </message>
    <message>
        <source>The format %1 can only be written.</source>
        <translation>Das Format %1 kann nur geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Ein Format „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>These can be read: %1.</source>
        <translation>Lesbar sind: %1.</translation>
    </message>
    <message>
        <source>This is no text and none of the formats that can be read.</source>
        <translation>Das ist kein Text und keines der lesbaren Formate.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What had been imported is taken back when the project is opened again.</source>
        <translation>Was schon importiert war, wird beim nächsten Öffnen des Projekts zurückgenommen.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB.</source>
        <translation>Die Datei ist größer als 1 GB.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Teilen Sie es, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The JSON is nested too deep.</source>
        <translation>Das JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON has bytes that are not UTF-8.</source>
        <translation>Das JSON hat Bytes, die kein UTF-8 sind.</translation>
    </message>
    <message>
        <source>The JSON is too large.</source>
        <translation>Das JSON ist zu groß.</translation>
    </message>
    <message>
        <source>The JSON is damaged: %1.</source>
        <translation>Das JSON ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>line %1, byte %2</source>
        <translation>Zeile %1, Byte %2</translation>
    </message>
    <message>
        <source>Get the file again, or correct it there.</source>
        <translation>Besorgen Sie die Datei neu, oder berichtigen Sie sie an der Stelle.</translation>
    </message>
    <message>
        <source>This is JSON, but not a Pullquote project.</source>
        <translation>Das ist JSON, aber kein Pullquote-Projekt.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>The text has characters that cannot be kept.</source>
        <translation>Der Text hat Zeichen, die nicht erhalten werden können.</translation>
    </message>
    <message>
        <source>Split the article.</source>
        <translation>Teilen Sie den Artikel.</translation>
    </message>
    <message>
        <source>The article names another text than the one given.</source>
        <translation>Der Artikel nennt einen anderen Text als den mitgegebenen.</translation>
    </message>
    <message>
        <source>The change has no id, no time or no proper label.</source>
        <translation>Die Änderung hat keine ID, keine Zeit oder keine richtige Bezeichnung.</translation>
    </message>
    <message>
        <source>The change does not say what it changes.</source>
        <translation>Die Änderung sagt nicht, was sie ändert.</translation>
    </message>
    <message>
        <source>It is changed twice at once.</source>
        <translation>Es wird zweimal zugleich geändert.</translation>
    </message>
    <message>
        <source>“%1” has characters that cannot be kept.</source>
        <translation>„%1“ hat Zeichen, die nicht erhalten werden können.</translation>
    </message>
    <message>
        <source>“%1” names one twice.</source>
        <translation>„%1“ nennt eines zweimal.</translation>
    </message>
    <message>
        <source>A quote needs content.</source>
        <translation>Ein Zitat braucht Inhalt.</translation>
    </message>
    <message>
        <source>The parts of the quote are not in the order of the text.</source>
        <translation>Die Teile des Zitats stehen nicht in der Reihenfolge des Textes.</translation>
    </message>
    <message>
        <source>The span %1–%2 does not lie in the text, or cuts a character in two.</source>
        <translation>Der Bereich %1–%2 liegt nicht im Text oder schneidet ein Zeichen entzwei.</translation>
    </message>
    <message>
        <source>It has more parts than anybody marks.</source>
        <translation>Es hat mehr Teile, als irgendjemand auszeichnet.</translation>
    </message>
    <message>
        <source>A value is not of the kind that belongs there.</source>
        <translation>Ein Wert ist nicht von der Art, die hierher gehört.</translation>
    </message>
    <message>
        <source>The change set says something else than the journal.</source>
        <translation>Die Änderung sagt etwas anderes als das Protokoll.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>This is not a Pullquote project.</source>
        <translation>Das ist kein Pullquote-Projekt.</translation>
    </message>
    <message>
        <source>This project was made by a newer version of Pullquote.</source>
        <translation>Dieses Projekt stammt von einer neueren Version von Pullquote.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file was not changed.</source>
        <translation>Installieren Sie die neuere Version, um es zu öffnen. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The project&apos;s tables are not those that Pullquote makes.</source>
        <translation>Die Tabellen des Projekts sind nicht die, die Pullquote macht.</translation>
    </message>
    <message>
        <source>Another program has changed them, or the file is damaged.</source>
        <translation>Ein anderes Programm hat sie geändert, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Die Datei ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <translation>Öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>The table %1 refers to something that is not there.</source>
        <translation>Die Tabelle %1 verweist auf etwas, das nicht da ist.</translation>
    </message>
    <message>
        <source>Another program has the file open, or has not closed it.</source>
        <translation>Ein anderes Programm hat die Datei geöffnet oder nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it there. A copy in a folder of its own has what was complete.</source>
        <translation>Schließen Sie sie dort. Eine Kopie in einem eigenen Ordner enthält, was vollständig war.</translation>
    </message>
    <message>
        <source>A file beside the project would make opening it delete other files.</source>
        <translation>Wegen einer Datei neben dem Projekt würde das Öffnen andere Dateien löschen.</translation>
    </message>
    <message>
        <source>This is not Pullquote&apos;s doing. Open a copy of the project in a folder of its own.</source>
        <translation>Das stammt nicht von Pullquote. Öffnen Sie eine Kopie des Projekts in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>interrupted quotes as one</source>
        <translation>unterbrochene Zitate als eines</translation>
    </message>
    <message>
        <source>overlapping quotes</source>
        <translation>überlappende Zitate</translation>
    </message>
    <message>
        <source>cues</source>
        <translation>Redeeinleitungen</translation>
    </message>
    <message>
        <source>the words that name the speaker</source>
        <translation>die Worte, die nennen, wer spricht</translation>
    </message>
    <message>
        <source>addressees</source>
        <translation>Adressaten</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>Sprecher/innen</translation>
    </message>
    <message>
        <source>aliases and roles of speakers</source>
        <translation>weitere Namen und Rollen</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>the codebook</source>
        <translation>das Codebuch</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>decisions of the review</source>
        <translation>Entscheidungen der Prüfung</translation>
    </message>
    <message>
        <source>who marked what</source>
        <translation>wer was ausgezeichnet hat</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>byline, outlet and date of articles</source>
        <translation>Autorenzeile, Medium und Datum der Artikel</translation>
    </message>
    <message>
        <source>Carries everything but the history.</source>
        <translation>Überträgt alles außer dem Verlauf.</translation>
    </message>
    <message>
        <source>Carries the text alone, without any quote.</source>
        <translation>Überträgt nur den Text, ohne Zitate.</translation>
    </message>
    <message>
        <source>Cannot carry: %1.</source>
        <translation>Nicht übertragbar: %1.</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>Write the date as 2021-06-16, or only 2021-06 or 2021.</source>
        <translation>Schreiben Sie das Datum wie 2021-06-16, oder nur 2021-06 oder 2021.</translation>
    </message>
    <message>
        <source>This is no web address. Write it from https:// on, or leave it empty.</source>
        <translation>Das ist keine Webadresse. Schreiben Sie sie ab https://, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>A further window, for another project</source>
        <translation>Ein weiteres Fenster, für ein anderes Projekt</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>Make a new project file</source>
        <translation>Eine neue Projektdatei anlegen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>New &amp;article…</source>
        <translation>Neuer A&amp;rtikel…</translation>
    </message>
    <message>
        <source>Paste or type an article</source>
        <translation>Einen Artikel einfügen oder tippen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import articles or annotations from files</source>
        <translation>Artikel oder Auszeichnungen aus Dateien importieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export annotated articles</source>
        <translation>Ausgezeichnete Artikel exportieren</translation>
    </message>
    <message>
        <source>Save a cop&amp;y as…</source>
        <translation>&amp;Kopie speichern unter…</translation>
    </message>
    <message>
        <source>Save a copy of the project. Your changes are saved all the time</source>
        <translation>Eine Kopie des Projekts speichern. Ihre Änderungen werden ständig gespeichert</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Das Projekt schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo your last action, also of earlier days</source>
        <translation>Ihre letzte Aktion rückgängig machen, auch die früherer Tage</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Wiederherstellen, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>Im Artikel &amp;suchen…</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Wörter im Artikel finden</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Your name, theme, font and keys</source>
        <translation>Ihr Name, Farbschema, Schrift und Tasten</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>Tag the selection, or the quotation around the caret, and say who spoke</source>
        <translation>Die Auswahl, oder die Anführung am Cursor, auszeichnen und sagen, wer spricht</translation>
    </message>
    <message>
        <source>Quote &amp;without marks</source>
        <translation>Zitat &amp;ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>Tag the reported clause around the caret as indirect or mixed; again: the whole sentence</source>
        <translation>Den wiedergegebenen Satz am Cursor als indirekt oder gemischt auszeichnen; noch einmal: den ganzen Satz</translation>
    </message>
    <message>
        <source>&amp;Not a quote</source>
        <translation>&amp;Kein Zitat</translation>
    </message>
    <message>
        <source>Add &amp;part</source>
        <translation>&amp;Teil hinzufügen</translation>
    </message>
    <message>
        <source>Add the selection, or the quotation around the caret, to the current quote</source>
        <translation>Die Auswahl, oder die Anführung am Cursor, zum aktuellen Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;cue</source>
        <translation>Rede&amp;einleitung hinzufügen</translation>
    </message>
    <message>
        <source>Mark the selection, or the word at the caret, as the cue: “said”</source>
        <translation>Die Auswahl, oder das Wort am Cursor, als Redeeinleitung markieren: „sagte“</translation>
    </message>
    <message>
        <source>Add &amp;source</source>
        <translation>&amp;Quellenangabe hinzufügen</translation>
    </message>
    <message>
        <source>Mark the selection, or the name at the caret, as the words that name the speaker</source>
        <translation>Die Auswahl, oder den Namen am Cursor, als Worte markieren, die nennen, wer spricht</translation>
    </message>
    <message>
        <source>Add &amp;addressee</source>
        <translation>&amp;Adressat/in hinzufügen</translation>
    </message>
    <message>
        <source>Mark the selection, or the name at the caret, as the words that name who is spoken to</source>
        <translation>Die Auswahl, oder den Namen am Cursor, als Worte markieren, die nennen, wer angesprochen ist</translation>
    </message>
    <message>
        <source>&amp;Kind…</source>
        <translation>A&amp;rt…</translation>
    </message>
    <message>
        <source>Direct, indirect, mixed, or not a quote</source>
        <translation>Direkt, indirekt, gemischt oder kein Zitat</translation>
    </message>
    <message>
        <source>Tag &amp;like the last</source>
        <translation>Wie das &amp;letzte auszeichnen</translation>
    </message>
    <message>
        <source>Tag with the speaker and topics of the last quote</source>
        <translation>Mit Sprecher/in und Themen des letzten Zitats auszeichnen</translation>
    </message>
    <message>
        <source>Sp&amp;eaker lock</source>
        <translation>Sprecher/in fest&amp;halten</translation>
    </message>
    <message>
        <source>Move &amp;borders</source>
        <translation>&amp;Grenzen verschieben</translation>
    </message>
    <message>
        <source>Take the borders of the words at the caret; Shift with the arrows moves them, Enter keeps</source>
        <translation>Die Grenzen der Worte am Cursor nehmen; Umschalt mit den Pfeilen verschiebt sie, Eingabe übernimmt</translation>
    </message>
    <message>
        <source>I&amp;gnore what is missing…</source>
        <translation>&amp;Fehlendes übergehen…</translation>
    </message>
    <message>
        <source>Take this off the unfinished things, with a reason</source>
        <translation>Dies mit einem Grund von den offenen Stellen nehmen</translation>
    </message>
    <message>
        <source>C&amp;opy quote</source>
        <translation>Zitat ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy the current quote with its speaker, outlet and date</source>
        <translation>Das aktuelle Zitat mit Sprecher/in, Medium und Datum kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete quote</source>
        <translation>Zitat lö&amp;schen</translation>
    </message>
    <message>
        <source>Delete the current quote</source>
        <translation>Das aktuelle Zitat löschen</translation>
    </message>
    <message>
        <source>Split pa&amp;rt at the caret</source>
        <translation>Teil am &amp;Cursor teilen</translation>
    </message>
    <message>
        <source>Cut the part around the caret in two</source>
        <translation>Den Teil am Cursor in zwei schneiden</translation>
    </message>
    <message>
        <source>&amp;Merge parts</source>
        <translation>Teile &amp;verbinden</translation>
    </message>
    <message>
        <source>Make one part of all, with what lies between</source>
        <translation>Aus allen einen Teil machen, mit dem, was dazwischen liegt</translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation>The&amp;men…</translation>
    </message>
    <message>
        <source>Choose or create topics for the current quote</source>
        <translation>Themen für das aktuelle Zitat wählen oder anlegen</translation>
    </message>
    <message>
        <source>Topic 1</source>
        <translation>Thema 1</translation>
    </message>
    <message>
        <source>Toggle the topic with this key on the current quote</source>
        <translation>Das Thema mit dieser Taste am aktuellen Zitat an- oder ausschalten</translation>
    </message>
    <message>
        <source>Topic 2</source>
        <translation>Thema 2</translation>
    </message>
    <message>
        <source>Topic 3</source>
        <translation>Thema 3</translation>
    </message>
    <message>
        <source>Topic 4</source>
        <translation>Thema 4</translation>
    </message>
    <message>
        <source>Topic 5</source>
        <translation>Thema 5</translation>
    </message>
    <message>
        <source>Topic 6</source>
        <translation>Thema 6</translation>
    </message>
    <message>
        <source>Topic 7</source>
        <translation>Thema 7</translation>
    </message>
    <message>
        <source>Topic 8</source>
        <translation>Thema 8</translation>
    </message>
    <message>
        <source>Topic 9</source>
        <translation>Thema 9</translation>
    </message>
    <message>
        <source>Next &amp;unfinished</source>
        <translation>Nächste &amp;offene Stelle</translation>
    </message>
    <message>
        <source>Go to the next untagged quotation, lone mark, or quote without speaker or topic</source>
        <translation>Zur nächsten Anführung ohne Auszeichnung, zum nächsten einzelnen Zeichen oder Zitat ohne Sprecher/in oder Thema gehen</translation>
    </message>
    <message>
        <source>Previous unfinished</source>
        <translation>Vorige offene Stelle</translation>
    </message>
    <message>
        <source>Go to the previous unfinished thing</source>
        <translation>Zur vorigen offenen Stelle gehen</translation>
    </message>
    <message>
        <source>N&amp;ext quote</source>
        <translation>&amp;Nächstes Zitat</translation>
    </message>
    <message>
        <source>&amp;Previous quote</source>
        <translation>&amp;Voriges Zitat</translation>
    </message>
    <message>
        <source>&amp;Outer quote</source>
        <translation>&amp;Äußeres Zitat</translation>
    </message>
    <message>
        <source>Of the quotes at the caret, go to the next one out</source>
        <translation>Unter den Zitaten am Cursor zum nächsten weiter außen gehen</translation>
    </message>
    <message>
        <source>&amp;Inner quote</source>
        <translation>&amp;Inneres Zitat</translation>
    </message>
    <message>
        <source>Of the quotes at the caret, go to the next one in</source>
        <translation>Unter den Zitaten am Cursor zum nächsten weiter innen gehen</translation>
    </message>
    <message>
        <source>&amp;Go to quote…</source>
        <translation>Zu Zitat &amp;gehen…</translation>
    </message>
    <message>
        <source>Go to the quote with a number</source>
        <translation>Zum Zitat mit einer Nummer gehen</translation>
    </message>
    <message>
        <source>&amp;Inspect quote</source>
        <translation>&amp;Details zum Zitat</translation>
    </message>
    <message>
        <source>Go to the details of the current quote</source>
        <translation>Zu den Einzelheiten des aktuellen Zitats gehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Selection off, then current quote off; back to the article</source>
        <translation>Auswahl aus, dann aktuelles Zitat aus; zurück zum Artikel</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Zum nächsten Bereich gehen</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>Zum vorigen Bereich gehen</translation>
    </message>
    <message>
        <source>Colours by &amp;speaker</source>
        <translation>Farben nach &amp;Sprecher/in</translation>
    </message>
    <message>
        <source>Colour quotes by who speaks</source>
        <translation>Zitate danach färben, wer spricht</translation>
    </message>
    <message>
        <source>Colours by &amp;topic</source>
        <translation>Farben nach &amp;Thema</translation>
    </message>
    <message>
        <source>Colour quotes by their first topic</source>
        <translation>Zitate nach ihrem ersten Thema färben</translation>
    </message>
    <message>
        <source>Colours by &amp;kind</source>
        <translation>Farben nach &amp;Art</translation>
    </message>
    <message>
        <source>Colour quotes by kind</source>
        <translation>Zitate nach ihrer Art färben</translation>
    </message>
    <message>
        <source>Colours by &amp;annotator</source>
        <translation>Farben nach &amp;Bearbeiter/in</translation>
    </message>
    <message>
        <source>Colour quotes by who marked them</source>
        <translation>Zitate nach der Person färben, die sie ausgezeichnet hat</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text auf 100 %</translation>
    </message>
    <message>
        <source>&amp;Speakers…</source>
        <translation>Sprecher/&amp;innen…</translation>
    </message>
    <message>
        <source>Rename, join and delete speakers</source>
        <translation>Sprecher/innen umbenennen, zusammenführen und löschen</translation>
    </message>
    <message>
        <source>&amp;Codebook…</source>
        <translation>&amp;Codebuch…</translation>
    </message>
    <message>
        <source>The topics: names, colours, keys</source>
        <translation>Die Themen: Namen, Farben, Tasten</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation>Artikel&amp;angaben…</translation>
    </message>
    <message>
        <source>Headline, byline, outlet, date</source>
        <translation>Überschrift, Autorenzeile, Medium, Datum</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>&amp;About Pullquote</source>
        <translation>&amp;Über Pullquote</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 zu %2: %3</translation>
    </message>
    <message>
        <source>% of the text</source>
        <translation>% des Textes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>% of quoted words</source>
        <translation>% der zitierten Wörter</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>From %</source>
        <translation>Ab %</translation>
    </message>
    <message>
        <source>To %</source>
        <translation>Bis %</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Words by speaker</source>
        <translation>Wörter nach Sprecher/in</translation>
    </message>
    <message>
        <source>Quotes by topic</source>
        <translation>Zitate nach Thema</translation>
    </message>
    <message>
        <source>Speaker by topic</source>
        <translation>Sprecher/in nach Thema</translation>
    </message>
    <message>
        <source>Places in the text</source>
        <translation>Stellen im Text</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Ohne Sprecher/in</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>Arti&amp;cles</source>
        <translation>Artikel&amp;liste</translation>
    </message>
    <message>
        <source>Show the list of articles, or fold it away</source>
        <translation>Die Artikelliste zeigen oder einklappen</translation>
    </message>
    <message>
        <source>A&amp;nnotations</source>
        <translation>Aus&amp;zeichnungen</translation>
    </message>
    <message>
        <source>Show the annotations, or fold them away</source>
        <translation>Die Auszeichnungen zeigen oder einklappen</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>Who says how much about what and where, in charts and tables</source>
        <translation>Wer wie viel worüber und wo sagt, in Diagrammen und Tabellen</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Etwas in der Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>Export a codebook to see one.</source>
        <translation>Exportieren Sie ein Codebuch, um eines zu sehen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The unknown column “%1” is left out.</source>
        <translation>Die unbekannte Spalte „%1“ wird weggelassen.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Die Spalte „%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>No column is called “name”.</source>
        <translation>Keine Spalte heißt „name“.</translation>
    </message>
    <message>
        <source>The first line names the columns: %1.</source>
        <translation>Die erste Zeile nennt die Spalten: %1.</translation>
    </message>
    <message>
        <source>There are %1 fields, and %2 columns.</source>
        <translation>Es sind %1 Felder und %2 Spalten.</translation>
    </message>
    <message>
        <source>“%1” is not a key from 1 to 9.</source>
        <translation>„%1“ ist keine Taste von 1 bis 9.</translation>
    </message>
    <message>
        <source>“%1” is there already, in %2.</source>
        <translation>„%1“ ist schon da, in %2.</translation>
    </message>
    <message>
        <source>It is not UTF-8; it was read as Windows-1252, which is a guess.</source>
        <translation>Es ist kein UTF-8; es wurde als Windows-1252 gelesen, eine Vermutung.</translation>
    </message>
    <message>
        <source>Some characters cannot be kept and became “�”.</source>
        <translation>Einige Zeichen können nicht erhalten werden und wurden „�“.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>Two topics are called “%1”, which a table cannot tell apart.</source>
        <translation>Zwei Themen heißen „%1“, was eine Tabelle nicht unterscheiden kann.</translation>
    </message>
    <message>
        <source>Join or rename one, or export as JSON.</source>
        <translation>Führen Sie zusammen, benennen Sie um, oder exportieren Sie als JSON.</translation>
    </message>
    <message>
        <source>The unknown key “%1” is left out.</source>
        <translation>Der unbekannte Schlüssel „%1“ wird weggelassen.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Die ID fehlt.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Hier wird ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>The id %1 is there twice.</source>
        <translation>Die ID %1 ist zweimal da.</translation>
    </message>
    <message>
        <source>“parent” names %1, which is neither in the file nor in the project.</source>
        <translation>„parent“ nennt %1, das weder in der Datei noch im Projekt ist.</translation>
    </message>
    <message>
        <source>There is no list “topics” in it.</source>
        <translation>Es ist keine Liste „topics“ darin.</translation>
    </message>
    <message>
        <source>This is JSON, but not a Pullquote project: “format” is not “pullquote”.</source>
        <translation>Das ist JSON, aber kein Pullquote-Projekt: „format“ ist nicht „pullquote“.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Pullquote.</source>
        <translation>Es wurde von einer neueren Version von Pullquote geschrieben.</translation>
    </message>
    <message>
        <source>Update Pullquote.</source>
        <translation>Aktualisieren Sie Pullquote.</translation>
    </message>
    <message>
        <source>“version” is not %1.</source>
        <translation>„version“ ist nicht %1.</translation>
    </message>
    <message>
        <source>Choose another name, or join the two.</source>
        <translation>Wählen Sie einen anderen Namen, oder führen Sie beide zusammen.</translation>
    </message>
    <message>
        <source>There is a speaker called “%1” already.</source>
        <translation>„%1“ gibt es schon unter den Sprecher/innen.</translation>
    </message>
    <message>
        <source>“%1” is an alias of “%2” already.</source>
        <translation>„%1“ ist schon ein weiterer Name von „%2“.</translation>
    </message>
    <message>
        <source>The alias “%1” is the name of another speaker.</source>
        <translation>Der weitere Name „%1“ ist der Name von jemand anderem.</translation>
    </message>
    <message>
        <source>There is no article in the project, so nothing can be measured.</source>
        <translation>Im Projekt ist kein Artikel, deshalb gibt es nichts zu messen.</translation>
    </message>
    <message>
        <source>Import one.</source>
        <translation>Importieren Sie einen.</translation>
    </message>
    <message>
        <source>There is no article with the id %1.</source>
        <translation>Einen Artikel mit der ID %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>“pullquote-cli list PROJECT --json” names them.</source>
        <translation>„pullquote-cli list PROJEKT --json“ nennt sie.</translation>
    </message>
    <message>
        <source>The copy to be measured cannot be made.</source>
        <translation>Die Kopie zum Messen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The measuring was cut off.</source>
        <translation>Die Messung wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <translation>&amp;Projekteinstellungen…</translation>
    </message>
    <message>
        <source>The project&apos;s name and its house rules</source>
        <translation>Name und Hausregeln des Projekts</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Auszeichnen</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>Sich bewegen</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Catalogues and help</source>
        <translation>Verzeichnisse und Hilfe</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>&amp;Direkt</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>In Anführungszeichen</translation>
    </message>
    <message>
        <source>&amp;Indirect</source>
        <translation>&amp;Indirekt</translation>
    </message>
    <message>
        <source>Reported, without marks</source>
        <translation>Wiedergegeben, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>&amp;Mixed</source>
        <translation>&amp;Gemischt</translation>
    </message>
    <message>
        <source>Marked words inside a reported clause</source>
        <translation>Worte in Anführungszeichen in einem wiedergegebenen Satz</translation>
    </message>
    <message>
        <source>Considered and ruled out</source>
        <translation>Erwogen und ausgeschlossen</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>speaker not confirmed</source>
        <translation>Sprecher/in nicht bestätigt</translation>
    </message>
    <message>
        <source>Not tagged: %1</source>
        <translation>Nicht ausgezeichnet: %1</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>ohne Sprecher/in</translation>
    </message>
    <message>
        <source>tagged by %1</source>
        <translation>ausgezeichnet von %1</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same annotator.</source>
        <translation>„%1“ und „%2“ ist dieselbe Person.</translation>
    </message>
    <message>
        <source>Name two that are to be compared.</source>
        <translation>Nennen Sie zwei, die verglichen werden sollen.</translation>
    </message>
    <message>
        <source>--annotators needs two names or ids.</source>
        <translation>--annotators braucht zwei Namen oder IDs.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleicht</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Compares the quotes of two annotators: what differs, and how far they agree.</source>
        <translation>Vergleicht die Zitate zweier Bearbeiter/innen: worin sie sich unterscheiden und wie weit sie übereinstimmen.</translation>
    </message>
    <message>
        <source>The two to compare, by name or id; A is the reference.</source>
        <translation>Die zwei, die verglichen werden, mit Namen oder ID; A ist der Bezug.</translation>
    </message>
    <message>
        <source>The article has another text there, and was left out with its quotes.</source>
        <translation>Der Artikel hat dort einen anderen Text und blieb mit seinen Zitaten draußen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” may be the same, and were left apart.</source>
        <translation>„%1“ und „%2“ könnten dieselbe Person sein und blieben getrennt.</translation>
    </message>
    <message>
        <source>Both have changed it, and differently: %1.</source>
        <translation>Beide haben es geändert, und zwar verschieden: %1.</translation>
    </message>
    <message>
        <source>Set it in the window as it should be.</source>
        <translation>Stellen Sie es im Fenster so ein, wie es sein soll.</translation>
    </message>
    <message>
        <source>Brings a colleague&apos;s copy of the project in.</source>
        <translation>Nimmt die Projektkopie einer Kollegin oder eines Kollegen auf.</translation>
    </message>
    <message>
        <source>The file is larger than a project can be.</source>
        <translation>Die Datei ist größer, als ein Projekt sein kann.</translation>
    </message>
    <message>
        <source>There is no room for a copy of it on this computer.</source>
        <translation>Auf diesem Rechner ist kein Platz für eine Kopie davon.</translation>
    </message>
    <message>
        <source>Free some space in the folder for temporary files.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Re&amp;view a colleague’s file…</source>
        <translation>Fre&amp;mde Datei durchsehen …</translation>
    </message>
    <message>
        <source>See what a colleague’s copy of the project would bring, and bring it in</source>
        <translation>Ansehen, was eine fremde Kopie des Projekts brächte, und es aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Review tags…</source>
        <translation>Auszeichnungen p&amp;rüfen…</translation>
    </message>
    <message>
        <source>Compare what two people have tagged, and decide; again: end the review</source>
        <translation>Vergleichen, was zwei ausgezeichnet haben, und entscheiden; noch einmal: Prüfung beenden</translation>
    </message>
    <message>
        <source>Rule out the selection, or the quotation around the caret; in a review, neither</source>
        <translation>Die Auswahl oder die Anführung am Cursor ausschließen; in einer Prüfung: keins von beiden</translation>
    </message>
    <message>
        <source>Toggle the topic with this key on the current quote; in a review, take the left one’s</source>
        <translation>Thema mit dieser Taste am aktuellen Zitat an oder aus; in einer Prüfung: das der linken Seite nehmen</translation>
    </message>
    <message>
        <source>Toggle the topic with this key on the current quote; in a review, take the right one’s</source>
        <translation>Thema mit dieser Taste am aktuellen Zitat an oder aus; in einer Prüfung: das der rechten Seite nehmen</translation>
    </message>
    <message>
        <source>E&amp;dit the result</source>
        <translation>&amp;Ergebnis bearbeiten</translation>
    </message>
    <message>
        <source>In a review: make of the case what it should be</source>
        <translation>In einer Prüfung: aus dem Fall machen, was er sein soll</translation>
    </message>
    <message>
        <source>Undec&amp;ide</source>
        <translation>Entscheidung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>In a review: as if the case had not been decided</source>
        <translation>In einer Prüfung: als wäre der Fall nicht entschieden</translation>
    </message>
    <message>
        <source>Say &amp;why…</source>
        <translation>&amp;Begründen…</translation>
    </message>
    <message>
        <source>In a review: the reason for the decision</source>
        <translation>In einer Prüfung: der Grund der Entscheidung</translation>
    </message>
    <message>
        <source>For &amp;all shown…</source>
        <translation>Für &amp;alle gezeigten…</translation>
    </message>
    <message>
        <source>In a review: one decision for all cases that the filter shows</source>
        <translation>In einer Prüfung: eine Entscheidung für alle Fälle, die der Filter zeigt</translation>
    </message>
    <message>
        <source>&amp;Take all agreed</source>
        <translation>Alles &amp;Gemeinsame nehmen</translation>
    </message>
    <message>
        <source>In a review: take everything that both agree on</source>
        <translation>In einer Prüfung: alles nehmen, worin beide übereinstimmen</translation>
    </message>
    <message>
        <source>Go to the next quote; in a review, to the next undecided case</source>
        <translation>Zum nächsten Zitat; in einer Prüfung zum nächsten offenen Fall</translation>
    </message>
    <message>
        <source>Go to the previous quote; in a review, to the previous undecided case</source>
        <translation>Zum vorigen Zitat; in einer Prüfung zum vorigen offenen Fall</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>kein Thema</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) decided.</source>
        <translation>
            <numerusform>%1 von %n Fall entschieden.</numerusform>
            <numerusform>%1 von %n Fällen entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>%1 and %2: what they agree on</source>
        <translation>%1 und %2: worin sie übereinstimmen</translation>
    </message>
    <message>
        <source>“%1” has been written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>A&amp;greement…</source>
        <translation>Überein&amp;stimmung…</translation>
    </message>
    <message>
        <source>How far two annotators agree, in words and measures, with the cases behind each number</source>
        <translation>Wie weit zwei Bearbeiter/innen übereinstimmen, in Worten und Maßen, mit den Fällen hinter jeder Zahl</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Send &amp;to…</source>
        <translation>Sen&amp;den an…</translation>
    </message>
    <message>
        <source>Write a copy of the project for a colleague, and leave out what is not for them</source>
        <translation>Eine Kopie des Projekts für eine Kollegin oder einen Kollegen schreiben und weglassen, was nicht für sie bestimmt ist</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentar…</translation>
    </message>
    <message>
        <source>Say something about the current quote</source>
        <translation>Etwas zum aktuellen Zitat sagen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cue words</source>
        <translation>Redeeinleitung</translation>
    </message>
    <message>
        <source>Source words</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Adressat/in</translation>
    </message>
    <message>
        <source>Addressee words</source>
        <translation>Worte für die Adressat/in</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>You have agreed.</source>
        <translation>Sie haben zugestimmt.</translation>
    </message>
    <message>
        <source>You took it over, and have changed it since.</source>
        <translation>Sie haben es übernommen und seither geändert.</translation>
    </message>
    <message>
        <source>You have deleted your quote.</source>
        <translation>Sie haben Ihr Zitat gelöscht.</translation>
    </message>
    <message>
        <source>You have changed your quote since.</source>
        <translation>Sie haben Ihr Zitat seither geändert.</translation>
    </message>
    <message>
        <source>W&amp;hat changed in my tags</source>
        <translation>&amp;Was sich an meinen Auszeichnungen geändert hat</translation>
    </message>
    <message>
        <source>What a review made of your quotes: accepted, amended, rejected, missed</source>
        <translation>Was eine Prüfung aus Ihren Zitaten gemacht hat: angenommen, geändert, verworfen, übersehen</translation>
    </message>
    <message>
        <source>Conflic&amp;ts…</source>
        <translation>Kon&amp;flikte…</translation>
    </message>
    <message>
        <source>Decide what two people have said differently</source>
        <translation>Entscheiden, was zwei Personen verschieden gesagt haben</translation>
    </message>
    <message>
        <source>as %1 has it</source>
        <translation>wie bei %1</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on what was deleted since.</source>
        <translation>
            <numerusform>%n Entscheidung über etwas, das seither gelöscht wurde.</numerusform>
            <numerusform>%n Entscheidungen über etwas, das seither gelöscht wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided, and deleted since</source>
        <translation>Entschieden und seither gelöscht</translation>
    </message>
    <message>
        <source>Write down all cases, decisions and measures, as a page or as a table</source>
        <translation>Alle Fälle, Entscheidungen und Maße aufschreiben, als Seite oder als Tabelle</translation>
    </message>
    <message>
        <source>Review rep&amp;ort…</source>
        <translation>Prüf&amp;bericht…</translation>
    </message>
    <message>
        <source>Its date, “%1”, could not be read.</source>
        <translation>Das Datum „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Set it in the details of the article.</source>
        <translation>Setzen Sie es in den Angaben zum Artikel.</translation>
    </message>
    <message>
        <source>There is no text in it, only white space.</source>
        <translation>Es ist kein Text darin, nur Leerraum.</translation>
    </message>
    <message>
        <source>This text is in the project already, as “%1”. Nothing was added.</source>
        <translation>Dieser Text ist schon als „%1“ im Projekt. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Highlighted in the document.</source>
        <translation>Im Dokument hervorgehoben.</translation>
    </message>
    <message>
        <source>Comment in the document: %1</source>
        <translation>Kommentar im Dokument: %1</translation>
    </message>
    <message>
        <source>This is a Word document of the old kind, or one with a password.</source>
        <translation>Dies ist ein Word-Dokument der alten Art oder eines mit Passwort.</translation>
    </message>
    <message>
        <source>Save it as .docx without a password and import that.</source>
        <translation>Speichern Sie es ohne Passwort als .docx und importieren Sie das.</translation>
    </message>
    <message>
        <source>This is no OpenDocument text.</source>
        <translation>Dies ist kein OpenDocument-Text.</translation>
    </message>
    <message>
        <source>Save it as .odt and import that.</source>
        <translation>Speichern Sie es als .odt und importieren Sie das.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Es ist mit einem Passwort verschlossen.</translation>
    </message>
    <message>
        <source>Save it without one and import that.</source>
        <translation>Speichern Sie es ohne Passwort und importieren Sie das.</translation>
    </message>
    <message>
        <source>The file is damaged: not all of it can be unpacked.</source>
        <translation>Die Datei ist beschädigt: Nicht alles lässt sich entpacken.</translation>
    </message>
    <message>
        <source>Get it once more.</source>
        <translation>Beschaffen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document has. Nothing of it was read.</source>
        <translation>Entpackt ist sie weit größer als ein Dokument. Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>It has an entry that points outside of it. Nothing of it was read.</source>
        <translation>Ein Eintrag darin zeigt nach außen. Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here.</source>
        <translation>Sie ist auf eine Art gepackt, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Pack it as an ordinary zip.</source>
        <translation>Packen Sie sie als gewöhnliche Zip-Datei.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Es hat keinen Text.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>The line is no JSON object%1.</source>
        <translation>Die Zeile ist kein JSON-Objekt%1.</translation>
    </message>
    <message>
        <source>The annotator has rejected or skipped it.</source>
        <translation>Die Bearbeiterin oder der Bearbeiter hat es abgelehnt oder übersprungen.</translation>
    </message>
    <message>
        <source>It was changed without a record of it.</source>
        <translation>Es wurde verändert, ohne dass es vermerkt ist.</translation>
    </message>
    <message>
        <source>It has fields that are not known here.</source>
        <translation>Es hat Felder, die hier unbekannt sind.</translation>
    </message>
    <message>
        <source>Only the article with this id; may be repeated.</source>
        <translation>Nur der Artikel mit dieser ID; darf sich wiederholen.</translation>
    </message>
    <message>
        <source>Only the quotes of this annotator, by name or id; may be repeated.</source>
        <translation>Nur die Zitate dieser Person, nach Name oder ID; darf sich wiederholen.</translation>
    </message>
    <message>
        <source>Leave out notes on quotes and on speakers.</source>
        <translation>Notizen zu Zitaten und zu Sprechern weglassen.</translation>
    </message>
    <message>
        <source>Leave out comments and decisions.</source>
        <translation>Kommentare und Entscheidungen weglassen.</translation>
    </message>
    <message>
        <source>The PDF takes too long to read.</source>
        <translation>Das Lesen des PDFs dauert zu lange.</translation>
    </message>
    <message>
        <source>Split it, or print it to a new PDF.</source>
        <translation>Teilen Sie es, oder drucken Sie es in ein neues PDF.</translation>
    </message>
    <message>
        <source>The PDF needs too much memory to be read.</source>
        <translation>Das PDF braucht zum Lesen zu viel Speicher.</translation>
    </message>
    <message>
        <source>This is no PDF, or a damaged one.</source>
        <translation>Das ist kein PDF, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>Open it in a viewer, and print it to a new PDF.</source>
        <translation>Öffnen Sie es in einem Betrachter, und drucken Sie es in ein neues PDF.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>Das PDF ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>Save it without one in a viewer.</source>
        <translation>Speichern Sie es in einem Betrachter ohne Passwort.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Das PDF hat keine Seiten.</translation>
    </message>
    <message>
        <source>Reading the PDF failed: it is damaged, too large, or made to do harm.</source>
        <translation>Das PDF konnte nicht gelesen werden: Es ist beschädigt, zu groß oder soll Schaden anrichten.</translation>
    </message>
    <message>
        <source>The PDF is larger than 256 MB.</source>
        <translation>Das PDF ist größer als 256 MB.</translation>
    </message>
    <message>
        <source>Reading the PDF was stopped.</source>
        <translation>Das Lesen des PDFs wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The program that reads PDFs answered what makes no sense.</source>
        <translation>Das Programm, das PDFs liest, hat Unverständliches geantwortet.</translation>
    </message>
    <message>
        <source>The PDF may be made to do harm. Print it to a new one.</source>
        <translation>Das PDF soll vielleicht Schaden anrichten. Drucken Sie es in ein neues.</translation>
    </message>
    <message>
        <source>Scanned pages need text recognition (OCR) first.</source>
        <translation>Eingescannte Seiten brauchen zuerst eine Texterkennung (OCR).</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Left out, as it is repeated on pages: %1.</source>
        <translation>Weggelassen, weil es sich auf Seiten wiederholt: %1.</translation>
    </message>
    <message>
        <source>There is no text in this PDF, only pictures. It may have been scanned.</source>
        <translation>In diesem PDF ist kein Text, nur Bilder. Vielleicht wurde es eingescannt.</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) add the text first.</source>
        <translation>Lassen Sie zuerst ein Programm zur Texterkennung (OCR) den Text hinzufügen.</translation>
    </message>
    <message>
        <source>The printing was stopped.</source>
        <translation>Das Drucken wurde angehalten.</translation>
    </message>
    <message>
        <source>What the colours tell apart</source>
        <translation>Was die Farben unterscheiden</translation>
    </message>
    <message>
        <source>There is no article to print.</source>
        <translation>Es gibt keinen Artikel zum Drucken.</translation>
    </message>
    <message>
        <source>Import one, or choose another.</source>
        <translation>Importieren Sie einen, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It takes no more pages.</source>
        <translation>Es nimmt keine weiteren Seiten an.</translation>
    </message>
    <message>
        <source>The same text comes in as “%1”. Nothing was added.</source>
        <translation>Derselbe Text kommt als „%1“ herein. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Paste as an artic&amp;le…</source>
        <translation>Als Artike&amp;l einfügen…</translation>
    </message>
    <message>
        <source>Import what was copied: a text, a piece of a web page, or files</source>
        <translation>Importieren, was kopiert wurde: einen Text, ein Stück einer Webseite oder Dateien</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Brings articles and quotes in, of files and folders; all or none.</source>
        <translation>Bringt Artikel und Zitate aus Dateien und Ordnern herein; alle oder keine.</translation>
    </message>
    <message>
        <source>This is no line that is known of brat.</source>
        <translation>Das ist keine Zeile, die von brat bekannt ist.</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>In diesem Ordner ist keine Datei.</translation>
    </message>
    <message>
        <source>It is nothing that can be read, and was left out.</source>
        <translation>Das kann nicht gelesen werden und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There is no article to write.</source>
        <translation>Es gibt keinen Artikel zum Schreiben.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds no more than 1,048,576 rows.</source>
        <translation>Ein Blatt einer Arbeitsmappe fasst höchstens 1.048.576 Zeilen.</translation>
    </message>
    <message>
        <source>Export fewer articles at once, or a table (CSV).</source>
        <translation>Exportieren Sie weniger Artikel auf einmal oder eine Tabelle (CSV).</translation>
    </message>
    <message>
        <source>There is no room for the workbook&apos;s temporary files.</source>
        <translation>Für die temporären Dateien der Arbeitsmappe ist kein Platz.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workbook could not be made.</source>
        <translation>Die Arbeitsmappe konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Export a table (CSV) instead.</source>
        <translation>Exportieren Sie stattdessen eine Tabelle (CSV).</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher/innen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Print annotated articles, after a look at the pages</source>
        <translation>Annotierte Artikel drucken, nach einem Blick auf die Seiten</translation>
    </message>
    <message>
        <source>Headline instead of the one found</source>
        <translation>Überschrift statt der gefundenen</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Publication date, such as 2021-06-16</source>
        <translation>Datum der Veröffentlichung, etwa 2021-06-16</translation>
    </message>
    <message>
        <source>Language, such as en or pt-BR</source>
        <translation>Sprache, etwa de oder pt-BR</translation>
    </message>
    <message>
        <source>the comment on “%1”</source>
        <translation>der Kommentar zu „%1“</translation>
    </message>
    <message>
        <source>Its comments say whose words they are on, as those from Pullquote do.</source>
        <translation>Seine Kommentare sagen, wessen Worte sie betreffen, wie die aus Pullquote.</translation>
    </message>
    <message>
        <source>Copy article as web page</source>
        <translation>Artikel als Webseite kopieren</translation>
    </message>
    <message>
        <source>Copy the annotated article for word processors and mail</source>
        <translation>Den ausgezeichneten Artikel für Textverarbeitung und Mail kopieren</translation>
    </message>
    <message>
        <source>Copy article as Markdown</source>
        <translation>Artikel als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the article in Markdown, with a footnote on each quote</source>
        <translation>Den Artikel in Markdown kopieren, mit einer Fußnote zu jedem Zitat</translation>
    </message>
    <message>
        <source>Copy article as table</source>
        <translation>Artikel als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the quotes of the article as rows for spreadsheets</source>
        <translation>Die Zitate des Artikels als Zeilen für Tabellenprogramme kopieren</translation>
    </message>
    <message>
        <source>Copy quote as web page</source>
        <translation>Zitat als Webseite kopieren</translation>
    </message>
    <message>
        <source>Copy the current quote for word processors and mail, with a link to the article</source>
        <translation>Das aktuelle Zitat für Textverarbeitung und Mail kopieren, mit einem Link zum Artikel</translation>
    </message>
    <message>
        <source>Copy quote as Markdown</source>
        <translation>Zitat als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the current quote as a quotation in Markdown</source>
        <translation>Das aktuelle Zitat als Zitat in Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy quote as table</source>
        <translation>Zitat als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the current quote as a row for spreadsheets, with all that is known of it</source>
        <translation>Das aktuelle Zitat als Zeile für Tabellenprogramme kopieren, mit allem, was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Kinds of quotes</source>
        <translation>Arten von Zitaten</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Bearbeiter/innen</translation>
    </message>
    <message>
        <source>Comments and highlights</source>
        <translation>Kommentare und Hervorhebungen</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Make quotes of them</source>
        <translation>Zitate daraus machen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>This is neither JSON, a table nor a REFI-QDA codebook.</source>
        <translation>Das ist weder JSON noch eine Tabelle noch ein Codebuch von REFI-QDA.</translation>
    </message>
    <message>
        <source>Import the file as articles are imported, to have the speakers.</source>
        <translation>Importieren Sie die Datei so, wie Artikel importiert werden, um die Sprecher/innen zu bekommen.</translation>
    </message>
    <message>
        <source>code “%1”</source>
        <translation>Code „%1“</translation>
    </message>
    <message>
        <source>The paper is too small for a text and the notes in its margin.</source>
        <translation>Das Papier ist zu klein für einen Text und die Anmerkungen an seinem Rand.</translation>
    </message>
    <message>
        <source>Choose a larger one, or smaller margins.</source>
        <translation>Wählen Sie ein größeres oder schmalere Ränder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Quote %L1</source>
        <translation>Zitat %L1</translation>
    </message>
    <message>
        <source>The JSON is larger than %1 MB.</source>
        <translation>Das JSON ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The JSON has more than %1 million values.</source>
        <translation>Das JSON hat mehr als %1 Millionen Werte.</translation>
    </message>
    <message>
        <source>This is XML of a kind that is not known, with its tags among the words.</source>
        <translation>Das ist XML einer unbekannten Art, mit Auszeichnungen zwischen den Wörtern.</translation>
    </message>
    <message>
        <source>Tag at once with the speaker of the current quote, without asking; again: ask</source>
        <translation>Ohne Nachfrage mit Sprecher/in des aktuellen Zitats auszeichnen; noch einmal: wieder fragen</translation>
    </message>
    <message>
        <source>Nobody has tagged this quotation.</source>
        <translation>Niemand hat diese Anführung ausgezeichnet.</translation>
    </message>
    <message>
        <source>This quotation mark has no partner.</source>
        <translation>Dieses Anführungszeichen hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>This quote names no speaker.</source>
        <translation>Dieses Zitat nennt niemanden, der spricht.</translation>
    </message>
    <message>
        <source>This quote has no topic.</source>
        <translation>Dieses Zitat hat kein Thema.</translation>
    </message>
    <message>
        <source>The speaker of this quote is a guess.</source>
        <translation>Wer dieses Zitat spricht, ist nur vermutet.</translation>
    </message>
    <message>
        <source>Start with three topics</source>
        <translation>Anfang mit drei Themen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Redeeinleitung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>%1, by headline or id</source>
        <translation>%1: Überschrift oder ID</translation>
    </message>
    <message>
        <source>Import it with %1, and they become quotes.</source>
        <translation>Importieren Sie es mit %1, dann werden Zitate daraus.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>the option “%1”</source>
        <translation>der Option „%1“</translation>
    </message>
    <message>
        <source>“%1: %2”</source>
        <translation>„%1: %2“</translation>
    </message>
    <message>
        <source>&amp;Whose quotes</source>
        <translation>Wessen &amp;Zitate</translation>
    </message>
    <message>
        <source>To have it as it stands, choose plain text (text) as its format.</source>
        <translation>Um es so zu haben, wie es dasteht, wählen Sie einfachen Text (text) als Format.</translation>
    </message>
    <message>
        <source>To have it as it stands, have it read as “%1”.</source>
        <translation>Um es so zu haben, wie es dasteht, lassen Sie es als „%1“ lesen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output. With a slash at its end it is a folder, for formats whose zip is one.</source>
        <translation>Die Datei, in die geschrieben wird, oder - für die Standardausgabe. Mit einem Schrägstrich am Ende ist es ein Ordner, bei Formaten, deren ZIP-Datei einer ist.</translation>
    </message>
    <message>
        <source>The folder cannot be written: %1.</source>
        <translation>Der Ordner lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei und kein Ordner.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This is the folder you are in, and it would be replaced.</source>
        <translation>Das ist der Ordner, in dem Sie sind, und er würde ersetzt.</translation>
    </message>
    <message>
        <source>Go out of it first, or name one in it.</source>
        <translation>Verlassen Sie ihn zuerst, oder nennen Sie einen darin.</translation>
    </message>
    <message>
        <source>    --output DIR/: a new or empty folder in place of a zip</source>
        <translation>    --output ORDNER/: ein neuer oder leerer Ordner statt einer ZIP-Datei</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>In diesem Ordner liegt schon etwas.</translation>
    </message>
    <message>
        <source>Choose a new folder or an empty one.</source>
        <translation>Wählen Sie einen neuen Ordner oder einen leeren.</translation>
    </message>
    <message>
        <source>A file of the folder cannot be written: %1.</source>
        <translation>Eine Datei des Ordners lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>This folder is a disk of its own.</source>
        <translation>Dieser Ordner ist ein eigenes Laufwerk.</translation>
    </message>
    <message>
        <source>Name a new folder in it.</source>
        <translation>Nennen Sie einen neuen Ordner darin.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Der Ordner kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Several annotators are called “%1”.</source>
        <translation>Mehrere Bearbeiter/innen heißen „%1“.</translation>
    </message>
    <message>
        <source>Choose one of them with %1.</source>
        <translation>Wählen Sie mit %1 aus, wer gemeint ist.</translation>
    </message>
</context>
<context>
    <name>pullquote::AboutDialog</name>
    <message>
        <source>About Pullquote</source>
        <translation>Über Pullquote</translation>
    </message>
    <message>
        <source>Pullquote %1</source>
        <translation>Pullquote %1</translation>
    </message>
    <message>
        <source>Who said what, in news: quotes, the words that report them, who spoke, and about what.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %1 and SQLite %2.</source>
        <translation>Wer in den Nachrichten was gesagt hat: Zitate, die Worte, die sie einleiten, wer spricht und worüber.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.

Gebaut mit Qt %1 und SQLite %2.</translation>
    </message>
</context>
<context>
    <name>pullquote::ActionTable</name>
    <message>
        <source>| key | does |
|---|---|</source>
        <translation>| Taste | bewirkt |
|---|---|</translation>
    </message>
</context>
<context>
    <name>pullquote::AgreementSource</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Computing gamma…</source>
        <translation>Gamma wird berechnet…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>pullquote::AgreementTable</name>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Same edges</source>
        <translation>Gleiche Grenzen</translation>
    </message>
    <message>
        <source>Same speaker</source>
        <translation>Gleiche/r Sprecher/in</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Überschrift</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>pullquote::AgreementWindow</name>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Out of date. Comparing…</source>
        <translation>Veraltet. Wird verglichen…</translation>
    </message>
    <message>
        <source>Out of date.</source>
        <translation>Veraltet.</translation>
    </message>
    <message>
        <source>Blind tagging is a house rule of this project: what others have tagged stays hidden while you tag, and how far you agree would tell something of it.
Review, Review tags turns the review on for articles that you have tagged.</source>
        <translation>Verdecktes Auszeichnen ist eine Hausregel dieses Projekts: Was andere ausgezeichnet haben, bleibt verborgen, solange Sie auszeichnen, und wie weit Sie übereinstimmen, würde etwas davon verraten.
„Auszeichnungen prüfen“ im Menü „Prüfen“ schaltet die Prüfung für Artikel ein, die Sie ausgezeichnet haben.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nobody has tagged anything in this article yet.</source>
        <translation>In diesem Artikel hat noch niemand etwas ausgezeichnet.</translation>
    </message>
    <message>
        <source>Nobody has tagged anything in this project yet.</source>
        <translation>In diesem Projekt hat noch niemand etwas ausgezeichnet.</translation>
    </message>
    <message>
        <source>Only %1 has tagged anything in this article.</source>
        <translation>In diesem Artikel hat nur %1 etwas ausgezeichnet.</translation>
    </message>
    <message>
        <source>Only %1 has tagged anything in this project.</source>
        <translation>In diesem Projekt hat nur %1 etwas ausgezeichnet.</translation>
    </message>
    <message>
        <source>To compare, bring in a colleague’s copy of the project: File, Review a colleague’s file.</source>
        <translation>Holen Sie zum Vergleichen die Kopie einer Kollegin oder eines Kollegen herein: Datei, Fremde Datei durchsehen.</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Zwischen</translation>
    </message>
    <message>
        <source>an&amp;d</source>
        <translation>un&amp;d</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Das ganze Projekt</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Agreement by article</source>
        <translation>Übereinstimmung nach Artikeln</translation>
    </message>
    <message>
        <source>Cases behind the number</source>
        <translation>Fälle hinter der Zahl</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Compute &amp;gamma</source>
        <translation>&amp;Gamma berechnen</translation>
    </message>
    <message>
        <source>Positions and speakers together, against 30 random samples</source>
        <translation>Stellen und Sprecher/innen zusammen, gegen 30 Zufallsstichproben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Sentences</source>
        <translation>&amp;Sätze</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Maße</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Fälle</translation>
    </message>
    <message>
        <source>&amp;Review report</source>
        <translation>Prüf&amp;bericht</translation>
    </message>
    <message>
        <source>&amp;Page (HTML)…</source>
        <translation>&amp;Seite (HTML)…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Save the review report</source>
        <translation>Prüfbericht speichern</translation>
    </message>
    <message numerus="yes">
        <source>Blind tagging: only the %Ln article(s) whose review is on.</source>
        <translation>
            <numerusform>Verdecktes Auszeichnen: nur der %Ln Artikel, dessen Prüfung eingeschaltet ist.</numerusform>
            <numerusform>Verdecktes Auszeichnen: nur die %Ln Artikel, deren Prüfung eingeschaltet ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln weicht ab</numerusform>
            <numerusform>%Ln weichen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AgreementWords</name>
    <message>
        <source>Neither %1 nor %2 has a quote here.</source>
        <translation>Weder %1 noch %2 hat hier ein Zitat.</translation>
    </message>
    <message numerus="yes">
        <source>Both found %1 of %n quote(s)</source>
        <translation>
            <numerusform>Beide fanden %1 von %n Zitat</numerusform>
            <numerusform>Beide fanden %1 von %n Zitaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; of those %2, %3, %4, %5.</source>
        <translation>%1; davon haben %2, %3, %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n have the same edges</source>
        <translation>
            <numerusform>%n dieselben Grenzen</numerusform>
            <numerusform>%n dieselben Grenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same speaker</source>
        <translation>
            <numerusform>%n mit demselben Sprecher/derselben Sprecherin</numerusform>
            <numerusform>%n mit demselben Sprecher/derselben Sprecherin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same kind</source>
        <translation>
            <numerusform>%n dieselbe Art</numerusform>
            <numerusform>%n dieselbe Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same topics</source>
        <translation>
            <numerusform>%n dieselben Themen</numerusform>
            <numerusform>%n dieselben Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) were found by %1 only.</source>
        <translation>
            <numerusform>%n Zitat fand nur %1.</numerusform>
            <numerusform>%n Zitate fand nur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The measures of unitizing leave out %n quote(s) that lie on others of the same layer.</source>
        <translation>
            <numerusform>Die Maße der Abgrenzung (u-alpha, cu-alpha) lassen %n Zitat aus, das auf anderen derselben Ebene liegt.</numerusform>
            <numerusform>Die Maße der Abgrenzung (u-alpha, cu-alpha) lassen %n Zitate aus, die auf anderen derselben Ebene liegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of overlapping quotes were too large to be matched exactly: the greatest overlap came first.</source>
        <translation>
            <numerusform>%n Gruppe von Zitaten, die aufeinander liegen, war zu groß, um genau zugeordnet zu werden: Die größte Überlappung kam zuerst.</numerusform>
            <numerusform>%n Gruppen von Zitaten, die aufeinander liegen, waren zu groß, um genau zugeordnet zu werden: Die größte Überlappung kam zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gamma is not exact: %n group(s) of overlapping quotes, random ones included, were too large.</source>
        <translation>
            <numerusform>Gamma ist nicht genau: %n Gruppe von Zitaten, die aufeinander liegen, auch von zufälligen, war zu groß.</numerusform>
            <numerusform>Gamma ist nicht genau: %n Gruppen von Zitaten, die aufeinander liegen, auch von zufälligen, waren zu groß.</numerusform>
        </translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>nicht definiert: %1</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 von %3)</translation>
    </message>
    <message>
        <source>Found, precision of %1</source>
        <translation>Gefunden, Genauigkeit (precision) von %1</translation>
    </message>
    <message>
        <source>Found, recall of %1</source>
        <translation>Gefunden, Vollständigkeit (recall) von %1</translation>
    </message>
    <message>
        <source>Found, F1</source>
        <translation>Gefunden, F1</translation>
    </message>
    <message>
        <source>Edges, F1</source>
        <translation>Grenzen, F1</translation>
    </message>
    <message>
        <source>Kind, agreeing</source>
        <translation>Art, übereinstimmend</translation>
    </message>
    <message>
        <source>Kind, Cohen’s kappa</source>
        <translation>Art, Cohens Kappa</translation>
    </message>
    <message>
        <source>Speaker, agreeing</source>
        <translation>Sprecher/in, übereinstimmend</translation>
    </message>
    <message>
        <source>Speaker, Krippendorff’s alpha</source>
        <translation>Sprecher/in, Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Topics, agreeing</source>
        <translation>Themen, übereinstimmend</translation>
    </message>
    <message>
        <source>Topics, Krippendorff’s alpha (MASI)</source>
        <translation>Themen, Krippendorffs Alpha (MASI)</translation>
    </message>
    <message>
        <source>Topic “%1”, Cohen’s kappa</source>
        <translation>Thema „%1“, Cohens Kappa</translation>
    </message>
    <message>
        <source>Quote or not, u-alpha</source>
        <translation>Zitat oder nicht, u-Alpha</translation>
    </message>
    <message>
        <source>Speaker in the text, u-alpha</source>
        <translation>Sprecher/in im Text, u-Alpha</translation>
    </message>
    <message>
        <source>Speaker in the text, cu-alpha</source>
        <translation>Sprecher/in im Text, cu-Alpha</translation>
    </message>
    <message>
        <source>%1 (%2 samples, seed %3)</source>
        <translation>%1 (%2 Stichproben, Startwert %3)</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Alle Zitate</translation>
    </message>
    <message>
        <source>Found by both</source>
        <translation>Von beiden gefunden</translation>
    </message>
    <message>
        <source>Found by %1 only</source>
        <translation>Nur von %1 gefunden</translation>
    </message>
    <message>
        <source>Quotes of %1</source>
        <translation>Zitate von %1</translation>
    </message>
    <message>
        <source>The same edges</source>
        <translation>Dieselben Grenzen</translation>
    </message>
    <message>
        <source>The same kind</source>
        <translation>Dieselbe Art</translation>
    </message>
    <message>
        <source>The same speaker</source>
        <translation>Dieselbe Sprecherin, derselbe Sprecher</translation>
    </message>
    <message>
        <source>The same topics</source>
        <translation>Dieselben Themen</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message numerus="yes">
        <source>%n of those that both found came of a review by one of the two: whether they agreed before cannot be seen in it.</source>
        <translation>
            <numerusform>%n Zitat, das beide gefunden haben, kommt aus einer Prüfung durch eine der beiden Personen: Ob sie vorher übereinstimmten, ist daran nicht zu sehen.</numerusform>
            <numerusform>%n Zitate, die beide gefunden haben, kommen aus einer Prüfung durch eine der beiden Personen: Ob sie vorher übereinstimmten, ist daran nicht zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Anchoring</name>
    <message>
        <source>It says neither a place in the text nor words.</source>
        <translation>Es nennt weder eine Stelle im Text noch Wörter.</translation>
    </message>
    <message>
        <source>%1 to %2 is no place in the text.</source>
        <translation>%1 bis %2 ist keine Stelle im Text.</translation>
    </message>
    <message>
        <source>Too many spans are not at their place to look for the words of each.</source>
        <translation>Zu viele Stellen stimmen nicht, um die Wörter jeder einzelnen zu suchen.</translation>
    </message>
    <message>
        <source>“%1” is not in the text.</source>
        <translation>„%1“ steht nicht im Text.</translation>
    </message>
    <message>
        <source>“%1” is in the text more than once, and what stands around it does not tell which.</source>
        <translation>„%1“ steht mehrmals im Text, und was darum herum steht, sagt nicht, welches gemeint ist.</translation>
    </message>
    <message>
        <source>Too many spans are inside of others to look for each.</source>
        <translation>Zu viele Stellen liegen in anderen, um jede zu suchen.</translation>
    </message>
</context>
<context>
    <name>pullquote::AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Zitate filtern</translation>
    </message>
    <message>
        <source>Words, speaker, topic or note</source>
        <translation>Worte, Sprecher/in, Thema oder Anmerkung</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Textfolge</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What still waits for you; {nextUnfinished} goes to the next</source>
        <translation>Was noch auf Sie wartet; {nextUnfinished} geht zum Nächsten</translation>
    </message>
    <message>
        <source>%L1+</source>
        <translation>%L1+</translation>
    </message>
    <message>
        <source>Unfinished %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Offen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Announcer</name>
    <message>
        <source>What has just happened</source>
        <translation>Was eben geschehen ist</translation>
    </message>
</context>
<context>
    <name>pullquote::AnswerBell</name>
    <message numerus="yes">
        <source>%Ln new answer(s) to your quotes: {answers} shows them.</source>
        <translation>
            <numerusform>%Ln neue Antwort zu Ihren Zitaten: {answers} zeigt sie.</numerusform>
            <numerusform>%Ln neue Antworten zu Ihren Zitaten: {answers} zeigt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AnswerPane</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Only here: %3</source>
        <translation>%1: %2. Nur hier: %3</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>%1 has this quote, and you have not · %2</source>
        <translation>%1 hat dieses Zitat, Sie nicht · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Blind tagging: what others have in this article and you have not is shown when you turn the review on for it.</source>
        <translation>Verdecktes Auszeichnen: Was andere in diesem Artikel haben und Sie nicht, wird gezeigt, wenn Sie die Prüfung für ihn einschalten.</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, abweichend</translation>
    </message>
    <message>
        <source>Source words</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>The review’s</source>
        <translation>Das der Prüfung</translation>
    </message>
    <message>
        <source>You have not tagged it.</source>
        <translation>Sie haben es nicht ausgezeichnet.</translation>
    </message>
    <message>
        <source>No quote came of it.</source>
        <translation>Daraus wurde kein Zitat.</translation>
    </message>
</context>
<context>
    <name>pullquote::AnswerTalk</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>To answer, press Comment…: it opens the article.</source>
        <translation>Zum Antworten „Kommentieren …“ drücken: Das öffnet den Artikel.</translation>
    </message>
</context>
<context>
    <name>pullquote::Answering</name>
    <message>
        <source>Agree with the review</source>
        <translation>Der Prüfung zustimmen</translation>
    </message>
    <message numerus="yes">
        <source>Agree with %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort zustimmen</numerusform>
            <numerusform>%n Antworten zustimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AnswersModel</name>
    <message>
        <source>Without a headline</source>
        <translation>Ohne Überschrift</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AnswersWindow</name>
    <message>
        <source>What changed in my tags</source>
        <translation>Was sich an meinen Auszeichnungen geändert hat</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nobody has reviewed your quotes yet.
When a colleague sends your file back, merge it, and see here what became of each.</source>
        <translation>Noch hat niemand Ihre Zitate geprüft.
Wenn jemand Ihre Datei zurückschickt, führen Sie sie zusammen, und sehen Sie hier, was aus jedem wurde.</translation>
    </message>
    <message>
        <source>None of the answers is of this kind.</source>
        <translation>Keine der Antworten ist von dieser Art.</translation>
    </message>
    <message>
        <source>Only %1: %2</source>
        <translation>Nur %1: %2</translation>
    </message>
    <message>
        <source>new  %1</source>
        <translation>neu  %1</translation>
    </message>
    <message>
        <source>Only new ones: %1</source>
        <translation>Nur neue: %1</translation>
    </message>
    <message>
        <source>This is the last answer.</source>
        <translation>Das ist die letzte Antwort.</translation>
    </message>
    <message>
        <source>This is the first answer.</source>
        <translation>Das ist die erste Antwort.</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>Answers to your quotes</source>
        <translation>Antworten zu Ihren Zitaten</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>Zu&amp;stimmen</translation>
    </message>
    <message>
        <source>Agree to a&amp;ll shown</source>
        <translation>Allen ge&amp;zeigten zustimmen</translation>
    </message>
    <message>
        <source>&amp;Show in the article</source>
        <translation>Im &amp;Artikel zeigen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>&amp;Kommentieren …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to your quotes</source>
        <translation>
            <numerusform>%Ln Antwort zu Ihren Zitaten</numerusform>
            <numerusform>%Ln Antworten zu Ihren Zitaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed to %Ln answer(s).</source>
        <translation>
            <numerusform>%Ln Antwort zugestimmt.</numerusform>
            <numerusform>%Ln Antworten zugestimmt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleDialog</name>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>&amp;Add article</source>
        <translation>&amp;Artikel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Ctrl+Enter from the text</source>
        <translation>Strg+Eingabe aus dem Text</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>Autoren&amp;zeile</translation>
    </message>
    <message>
        <source>By …</source>
        <translation>Von …</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Settles which quotation marks open and which close</source>
        <translation>Entscheidet, welche Anführungszeichen öffnen und welche schließen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Sta&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Paste the article&apos;s text here. Each line is a paragraph.</source>
        <translation>Fügen Sie hier den Text des Artikels ein. Jede Zeile ist ein Absatz.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Text (it never changes under its quotes)</source>
        <translation>&amp;Text (er ändert sich nie unter seinen Zitaten)</translation>
    </message>
    <message>
        <source>Use the first line as headline: “%1”</source>
        <translation>Die erste Zeile als Überschrift: „%1“</translation>
    </message>
    <message>
        <source>Give it a headline, so that it can be found in the list.</source>
        <translation>Geben Sie ihm eine Überschrift, damit er in der Liste zu finden ist.</translation>
    </message>
    <message>
        <source>Paste or type the text first.</source>
        <translation>Fügen Sie zuerst den Text ein, oder tippen Sie ihn.</translation>
    </message>
    <message>
        <source>The text has not been added. Cancel once more to throw it away.</source>
        <translation>Der Text wurde nicht aufgenommen. Noch einmal Abbrechen verwirft ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) found</source>
        <translation>
            <numerusform>%Ln Anführung gefunden</numerusform>
            <numerusform>%Ln Anführungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is not kept yet. Cancel once more to throw it away.</source>
        <translation>Was Sie geschrieben haben, ist noch nicht übernommen. Brechen Sie noch einmal ab, um es zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Search articles and quotes</source>
        <translation>Artikel und Zitate durchsuchen</translation>
    </message>
    <message>
        <source>Words in headlines and texts; in quotation marks, a phrase. Esc clears.</source>
        <translation>Wörter aus Überschriften und Texten; in Anführungszeichen eine Wendung. Esc leert das Feld.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>No articles yet. Paste one with New article, or drop files on the window.</source>
        <translation>Noch keine Artikel. Fügen Sie mit „Neuer Artikel“ einen ein, oder ziehen Sie Dateien auf das Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) found.</source>
        <translation>
            <numerusform>%Ln Artikel gefunden.</numerusform>
            <numerusform>%Ln Artikel gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation>&amp;Angaben bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Sta&amp;nd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
</context>
<context>
    <name>pullquote::ArticlePaper</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>Redeeinleitung</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>Adressat/in</translation>
    </message>
    <message>
        <source>not a quote</source>
        <translation>kein Zitat</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>ohne Sprecher/in</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleRow</name>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleState</name>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleWords</name>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>pullquote::ArticlesHere</name>
    <message>
        <source>Nothing says which article of the project this is about. Name it with %1.</source>
        <translation>Nichts sagt, von welchem Artikel des Projekts das handelt. Nennen Sie ihn mit %1.</translation>
    </message>
    <message>
        <source>The article “%1” is neither in the file nor in the project. Enter this as its address, or name it with %2.</source>
        <translation>Der Artikel „%1“ ist weder in der Datei noch im Projekt. Geben Sie das als seine Adresse ein, oder nennen Sie ihn mit %2.</translation>
    </message>
    <message>
        <source>Several articles in the project could be “%1”. Name it with %2.</source>
        <translation>Mehrere Artikel im Projekt könnten „%1“ sein. Nennen Sie ihn mit %2.</translation>
    </message>
</context>
<context>
    <name>pullquote::Bordering</name>
    <message>
        <source>Shift and the arrows move the other border now.</source>
        <translation>Umschalt und die Pfeile verschieben jetzt die andere Grenze.</translation>
    </message>
    <message>
        <source>Shift and the arrows move the end, {borders} the start. {inspect} keeps, {back} cancels.</source>
        <translation>Umschalt und die Pfeile verschieben das Ende, {borders} den Anfang. {inspect} übernimmt, {back} bricht ab.</translation>
    </message>
    <message>
        <source>The borders are where they were.</source>
        <translation>Die Grenzen sind, wo sie waren.</translation>
    </message>
    <message>
        <source>Borders moved.</source>
        <translation>Grenzen verschoben.</translation>
    </message>
    <message>
        <source>Borders moved. {undo} takes that back, {back} ends moving them.</source>
        <translation>Grenzen verschoben. {undo} nimmt das zurück, {back} beendet das Verschieben.</translation>
    </message>
    <message>
        <source>The borders are kept.</source>
        <translation>Die Grenzen bleiben so.</translation>
    </message>
</context>
<context>
    <name>pullquote::BratAssembly</name>
    <message>
        <source>“%1” belongs to no quote, and was left out.</source>
        <translation>„%1“ gehört zu keinem Zitat und wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” has no content, and was left out.</source>
        <translation>„%1“ hat keinen Inhalt und wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>pullquote::BratFormat</name>
    <message>
        <source>brat (zip or folder)</source>
        <translation>brat (ZIP oder Ordner)</translation>
    </message>
</context>
<context>
    <name>pullquote::BratImport</name>
    <message>
        <source>Its text is missing.</source>
        <translation>Sein Text fehlt.</translation>
    </message>
    <message>
        <source>It cannot be read, so what only it says is left out.</source>
        <translation>Das lässt sich nicht lesen; was nur dort steht, wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>pullquote::Brought</name>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
</context>
<context>
    <name>pullquote::Byline</name>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>pullquote::Call</name>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>pullquote::CasFormat</name>
    <message>
        <source>UIMA CAS for INCEpTION (JSON)</source>
        <translation>UIMA-CAS für INCEpTION (JSON)</translation>
    </message>
    <message>
        <source>There is no CAS in it.</source>
        <translation>Darin ist kein CAS.</translation>
    </message>
</context>
<context>
    <name>pullquote::CasImport</name>
    <message>
        <source>It has several texts, and only the first one was read.</source>
        <translation>Es hat mehrere Texte, und nur der erste wurde gelesen.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Es hat keinen Text.</translation>
    </message>
    <message>
        <source>structure %1</source>
        <translation>Struktur %1</translation>
    </message>
    <message>
        <source>Its structures refer to arrays of more than 1,000,000 elements, each time counted anew.</source>
        <translation>Ihre Strukturen verweisen auf Listen mit mehr als 1.000.000 Elementen, jedes Mal neu gezählt.</translation>
    </message>
    <message>
        <source>It may be made to do harm. Export fewer documents at a time.</source>
        <translation>Sie soll vielleicht Schaden anrichten. Exportieren Sie weniger Dokumente auf einmal.</translation>
    </message>
    <message>
        <source>“%1” marks no words, and was left out.</source>
        <translation>„%1“ zeichnet keine Wörter aus und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The link “%1” has only one end, and was left out.</source>
        <translation>Die Verknüpfung „%1“ hat nur ein Ende und wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseBlock</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>The words that name the speaker, and the cue. They come with the speaker.</source>
        <translation>Die Wörter, die nennen, wer spricht, und die Redeeinleitung. Sie kommen mit Sprecher/in.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>%L1  %2</source>
        <translation>%L1  %2</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>nothing tagged</source>
        <translation>nichts ausgezeichnet</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseCard</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseFilterBar</name>
    <message>
        <source>Cases with this speaker</source>
        <translation>Fälle mit dieser Sprecherin, diesem Sprecher</translation>
    </message>
    <message>
        <source>Cases with this topic</source>
        <translation>Fälle mit diesem Thema</translation>
    </message>
    <message>
        <source>undecided %L1</source>
        <translation>offen %L1</translation>
    </message>
    <message>
        <source>any speaker</source>
        <translation>alle Sprecher/innen</translation>
    </message>
    <message>
        <source>any topic</source>
        <translation>jedes Thema</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseTalk</name>
    <message>
        <source>Comments on %1’s</source>
        <translation>Kommentare zu %1</translation>
    </message>
    <message>
        <source>Comment on %1’s</source>
        <translation>Kommentar zu %1</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseWording</name>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseWords</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <comment>one of: kind, speaker</comment>
        <translation>%1 verschieden</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <comment>edges, topics, or several</comment>
        <translation>%1 verschieden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keins von beiden</translation>
    </message>
    <message>
        <source>%1’s taken</source>
        <translation>von %1 genommen</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Case %L1 of %L2</source>
        <translation>Fall %L1 von %L2</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>pullquote::Catalogue</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>pullquote::CatalogueDialog</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Make a new one (Ins)</source>
        <translation>Neu anlegen (Einfg)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Take it off all your quotes (Del)</source>
        <translation>Von allen eigenen Zitaten entfernen (Entf)</translation>
    </message>
    <message>
        <source>Join “%1” and “%2”?</source>
        <translation>„%1“ und „%2“ zusammenführen?</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Look at it and change it (Enter, F2)</source>
        <translation>Ansehen und ändern (Eingabe, F2)</translation>
    </message>
    <message>
        <source>Make one of two that are the same: select both (Ctrl+click, or Shift and arrows). The name of the one selected last stays</source>
        <translation>Aus zweien, die dasselbe sind, eines machen: beide auswählen (Strg+Klick oder Umschalt und Pfeile). Der Name des zuletzt gewählten bleibt</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>No quote uses “%1”.</source>
        <translation>Kein Zitat verwendet „%1“.</translation>
    </message>
    <message>
        <source>%1 of “%2” in %3 become quotes of the joint one.</source>
        <translation>%1 von „%2“ in %3 werden Zitate des gemeinsamen Eintrags.</translation>
    </message>
    <message>
        <source>They become one under the name “%1”.</source>
        <translation>Sie werden eins unter dem Namen „%1“.</translation>
    </message>
    <message>
        <source>{undo} takes it back.</source>
        <translation>{undo} macht es rückgängig.</translation>
    </message>
    <message>
        <source>No quote of yours uses it.</source>
        <translation>Keines Ihrer Zitate verwendet den Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the project</source>
        <translation>
            <numerusform>%Ln im Projekt</numerusform>
            <numerusform>%Ln im Projekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %Ln quote(s) of yours.</source>
        <translation>
            <numerusform>Der Eintrag wird von %Ln Ihrer Zitate entfernt.</numerusform>
            <numerusform>Der Eintrag wird von %Ln Ihrer Zitate entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CatalogueEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>K&amp;eep</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>What you changed is not kept yet. Cancel once more to throw it away.</source>
        <translation>Ihre Änderungen sind noch nicht übernommen. Brechen Sie noch einmal ab, um sie zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>pullquote::CatalogueModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
</context>
<context>
    <name>pullquote::Cataloguing</name>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Sprecher/innen brauchen einen Namen.</translation>
    </message>
    <message>
        <source>Change speaker %1</source>
        <translation>Sprecher/in %1 ändern</translation>
    </message>
    <message>
        <source>New speaker %1</source>
        <translation>Neu: Sprecher/in %1</translation>
    </message>
    <message>
        <source>These are one speaker already.</source>
        <translation>Die beiden sind schon eins.</translation>
    </message>
    <message>
        <source>Join speakers %1 and %2</source>
        <translation>Sprecher/innen %1 und %2 zusammenführen</translation>
    </message>
    <message>
        <source>There is no such speaker.</source>
        <translation>Diese Sprecherin oder diesen Sprecher gibt es nicht.</translation>
    </message>
    <message>
        <source>Delete speaker %1</source>
        <translation>Sprecher/in %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) of other annotators use “%1”.</source>
        <translation>
            <numerusform>%n Zitat anderer verwendet „%1“.</numerusform>
            <numerusform>%n Zitate anderer verwenden „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its annotator changes a quote. Join it with another one instead.</source>
        <translation>Nur wer ein Zitat ausgezeichnet hat, ändert es. Führen Sie den Eintrag stattdessen mit einem anderen zusammen.</translation>
    </message>
    <message>
        <source>The article has no text.</source>
        <translation>Der Artikel hat keinen Text.</translation>
    </message>
    <message>
        <source>Paste or type the text first.</source>
        <translation>Fügen Sie zuerst den Text ein, oder tippen Sie ihn.</translation>
    </message>
    <message>
        <source>The text is larger than 256 MB.</source>
        <translation>Der Text ist größer als 256 MB.</translation>
    </message>
    <message>
        <source>Split it into several articles.</source>
        <translation>Teilen Sie ihn in mehrere Artikel.</translation>
    </message>
    <message>
        <source>An article with this text is in the project already.</source>
        <translation>Ein Artikel mit diesem Text ist schon im Projekt.</translation>
    </message>
    <message>
        <source>Open that one.</source>
        <translation>Öffnen Sie jenen.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Change article</source>
        <translation>Artikel ändern</translation>
    </message>
    <message>
        <source>Delete article %1</source>
        <translation>Artikel %1 löschen</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a topic called “%1” already.</source>
        <translation>Ein Thema „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A topic cannot lie below itself.</source>
        <translation>Ein Thema kann nicht unter sich selbst liegen.</translation>
    </message>
    <message>
        <source>Choose another parent.</source>
        <translation>Wählen Sie ein anderes übergeordnetes Thema.</translation>
    </message>
    <message>
        <source>Change topic %1</source>
        <translation>Thema %1 ändern</translation>
    </message>
    <message>
        <source>New topic %1</source>
        <translation>Neues Thema %1</translation>
    </message>
    <message>
        <source>These are one topic already.</source>
        <translation>Die beiden sind schon ein Thema.</translation>
    </message>
    <message>
        <source>Join topics %1 and %2</source>
        <translation>Themen %1 und %2 zusammenführen</translation>
    </message>
    <message>
        <source>There is no such topic.</source>
        <translation>Dieses Thema gibt es nicht.</translation>
    </message>
    <message>
        <source>Delete topic %1</source>
        <translation>Thema %1 löschen</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Ein Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>Change project settings</source>
        <translation>Projekteinstellungen ändern</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
</context>
<context>
    <name>pullquote::ChangeWriter</name>
    <message>
        <source>Whoever makes this change is not among the project&apos;s annotators.</source>
        <translation>Wer diese Änderung macht, ist im Projekt nicht eingetragen.</translation>
    </message>
    <message>
        <source>It cannot go: %1, changed last by %2, refers to it.</source>
        <translation>Der Eintrag kann nicht weg: %1, zuletzt geändert von %2, verweist darauf.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>“%1” names something that is not in the project: %2.</source>
        <translation>„%1“ nennt etwas, das nicht im Projekt ist: %2.</translation>
    </message>
    <message>
        <source>The article comes without its text.</source>
        <translation>Der Artikel kommt ohne seinen Text.</translation>
    </message>
    <message>
        <source>“%1” leads in a circle.</source>
        <translation>„%1“ führt im Kreis.</translation>
    </message>
    <message>
        <source>The text was not stored as it is.</source>
        <translation>Der Text wurde nicht so gespeichert, wie er ist.</translation>
    </message>
    <message>
        <source>The quote&apos;s article is not in the project.</source>
        <translation>Der Artikel des Zitats ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>Only its annotator changes a quote.</source>
        <translation>Nur wer ein Zitat ausgezeichnet hat, ändert es.</translation>
    </message>
    <message>
        <source>Make a copy in your own layer.</source>
        <translation>Machen Sie eine Kopie auf der eigenen Ebene.</translation>
    </message>
    <message>
        <source>Its id belongs to something else.</source>
        <translation>Die ID gehört zu etwas anderem.</translation>
    </message>
    <message>
        <source>It cannot be deleted: it is not there.</source>
        <translation>Löschen geht nicht: Der Eintrag ist nicht da.</translation>
    </message>
    <message>
        <source>A file holds one project.</source>
        <translation>Eine Datei enthält ein Projekt.</translation>
    </message>
    <message>
        <source>The text of an article never changes.</source>
        <translation>Der Text eines Artikels ändert sich nie.</translation>
    </message>
    <message>
        <source>Add the new text as another article.</source>
        <translation>Nehmen Sie den neuen Text als weiteren Artikel auf.</translation>
    </message>
    <message>
        <source>%1 has replied to this comment.</source>
        <translation>%1 hat auf diesen Kommentar geantwortet.</translation>
    </message>
    <message>
        <source>Delete its words, or resolve the thread instead.</source>
        <translation>Stattdessen seine Worte löschen oder den Faden erledigen.</translation>
    </message>
</context>
<context>
    <name>pullquote::CitronFormat</name>
    <message>
        <source>It has no text.</source>
        <translation>Es hat keinen Text.</translation>
    </message>
    <message>
        <source>Citron (JSON)</source>
        <translation>Citron (JSON)</translation>
    </message>
</context>
<context>
    <name>pullquote::Codebook</name>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a colour such as #0072b2.</source>
        <translation>„%1“ ist keine Farbe wie #0072b2.</translation>
    </message>
    <message>
        <source>Key %1 is given twice, also in %2.</source>
        <translation>Die Taste %1 ist zweimal vergeben, auch in %2.</translation>
    </message>
    <message>
        <source>There are more than %1 topics.</source>
        <translation>Es sind mehr als %1 Themen.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) in it stand for speakers or kinds, and are left out.</source>
        <translation>
            <numerusform>%n Code darin steht für Sprecher/innen oder Arten und bleibt weg.</numerusform>
            <numerusform>%n Codes darin stehen für Sprecher/innen oder Arten und bleiben weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CodebookDialog</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Filter by name or definition</source>
        <translation>Nach Name oder Definition filtern</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the codebook to a file (JSON or CSV)</source>
        <translation>Das Codebuch in eine Datei schreiben (JSON oder CSV)</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>the definition</source>
        <translation>die Definition</translation>
    </message>
    <message>
        <source>the colour</source>
        <translation>die Farbe</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Not kept of “%1”: %2.</source>
        <translation>Nicht erhalten von „%1“: %2.</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>JSON without loss, or a table (*.json *.csv)</source>
        <translation>JSON ohne Verlust, oder eine Tabelle (*.json *.csv)</translation>
    </message>
    <message>
        <source>The codebook was exported.</source>
        <translation>Das Codebuch wurde exportiert.</translation>
    </message>
    <message>
        <source>Take in topics from a file (JSON, CSV or REFI-QDA)</source>
        <translation>Themen aus einer Datei übernehmen (JSON, CSV oder REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv *.qdc)</source>
        <translation>Codebücher (*.json *.csv *.qdc)</translation>
    </message>
</context>
<context>
    <name>pullquote::CodebookImportDialog</name>
    <message>
        <source>Import codebook: %1</source>
        <translation>Codebuch importieren: %1</translation>
    </message>
    <message>
        <source>Topics in the file</source>
        <translation>Themen in der Datei</translation>
    </message>
    <message>
        <source>Space replaces a topic that differs</source>
        <translation>Leertaste ersetzt ein abweichendes Thema</translation>
    </message>
    <message>
        <source>Problems and remarks</source>
        <translation>Probleme und Hinweise</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Topics: %1. Tick what the file shall replace.</source>
        <translation>Themen: %1. Haken Sie an, was die Datei ersetzen soll.</translation>
    </message>
    <message>
        <source>This codebook cannot come in as it is.</source>
        <translation>Dieses Codebuch kann so nicht übernommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as here</source>
        <translation>
            <numerusform>%Ln wie hier</numerusform>
            <numerusform>%Ln wie hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differing</source>
        <translation>
            <numerusform>%Ln abweichend</numerusform>
            <numerusform>%Ln abweichend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CodebookPlan</name>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>The parent “%1” is neither in the file nor in the project.</source>
        <translation>Das übergeordnete Thema „%1“ ist weder in der Datei noch im Projekt.</translation>
    </message>
    <message>
        <source>The parent %1 is neither in the file nor in the project.</source>
        <translation>Das übergeordnete Thema %1 ist weder in der Datei noch im Projekt.</translation>
    </message>
    <message>
        <source>The table has no colours: new topics get some in turn.</source>
        <translation>Die Tabelle hat keine Farben: Neue Themen bekommen der Reihe nach welche.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>übergeordnetes Thema</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>There would be two topics called “%1”.</source>
        <translation>Es gäbe zwei Themen namens „%1“.</translation>
    </message>
    <message>
        <source>Key %1 belongs to “%2” here, so “%3” comes without a key.</source>
        <translation>Die Taste %1 gehört hier zu „%2“, deshalb kommt „%3“ ohne Taste.</translation>
    </message>
    <message>
        <source>“%1” would lie below itself.</source>
        <translation>„%1“ läge unter sich selbst.</translation>
    </message>
    <message>
        <source>“%1” would lie more than %2 levels deep.</source>
        <translation>„%1“ läge mehr als %2 Ebenen tief.</translation>
    </message>
</context>
<context>
    <name>pullquote::CodebookPlanModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>here as it is</source>
        <translation>hier, wie es ist</translation>
    </message>
    <message>
        <source>joined with another one here</source>
        <translation>mit einem anderen hier zusammengeführt</translation>
    </message>
    <message>
        <source>replaces: %1</source>
        <translation>ersetzt: %1</translation>
    </message>
    <message>
        <source>differs, is left alone: %1</source>
        <translation>weicht ab, bleibt unberührt: %1</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
</context>
<context>
    <name>pullquote::ColleagueDialog</name>
    <message>
        <source>Review a colleague’s file</source>
        <translation>Datei einer Kollegin oder eines Kollegen durchsehen</translation>
    </message>
    <message>
        <source>Names that may be one person</source>
        <translation>Namen, die dieselbe Person meinen könnten</translation>
    </message>
    <message>
        <source>Who is the same?</source>
        <translation>Wer ist dieselbe Person?</translation>
    </message>
    <message>
        <source>Tick those that are one. All others stay apart, and can be joined later.</source>
        <translation>Haken Sie an, was zusammengehört. Alles andere bleibt getrennt und lässt sich später vereinen.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Zusammen&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Open it instead</source>
        <translation>Stattdessen &amp;öffnen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1  =  %2</source>
        <comment>two names of one person</comment>
        <translation>%1  =  %2</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) both of you have changed, and differently. One of the two stands until somebody decides.</source>
        <translation>
            <numerusform>%Ln Sache haben Sie beide geändert, und zwar verschieden. Eine der Fassungen gilt, bis jemand entscheidet.</numerusform>
            <numerusform>%Ln Sachen haben Sie beide geändert, und zwar verschieden. Eine der Fassungen gilt jeweils, bis jemand entscheidet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %1: %Ln new quote(s).</source>
        <translation>
            <numerusform>%1 zusammengeführt: %Ln neues Zitat.</numerusform>
            <numerusform>%1 zusammengeführt: %Ln neue Zitate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ColleagueFile</name>
    <message>
        <source>This is not a Pullquote project.</source>
        <translation>Das ist kein Pullquote-Projekt.</translation>
    </message>
    <message>
        <source>The copy could not be written.</source>
        <translation>Die Kopie konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>It is open elsewhere, or was not closed: ask for a saved copy.</source>
        <translation>Sie ist anderswo geöffnet oder wurde nicht geschlossen: Bitten Sie um eine gesicherte Kopie.</translation>
    </message>
    <message>
        <source>There is no folder for temporary files.</source>
        <translation>Es gibt keinen Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>The file is open elsewhere, or was not closed. What was not saved in it when it was read is not taken into account.</source>
        <translation>Die Datei ist anderswo geöffnet oder wurde nicht geschlossen. Was beim Lesen noch nicht gesichert war, bleibt unberücksichtigt.</translation>
    </message>
</context>
<context>
    <name>pullquote::ColleagueHistory</name>
    <message>
        <source>The file is damaged, or was made by another program. Ask for it again.</source>
        <translation>Die Datei ist beschädigt oder stammt von einem anderen Programm. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>A record has no id.</source>
        <translation>Ein Eintrag hat keine Kennung.</translation>
    </message>
    <message>
        <source>It cannot have come of what it says.</source>
        <translation>Es kann nicht aus dem entstanden sein, was es angibt.</translation>
    </message>
    <message>
        <source>Its time is none.</source>
        <translation>Seine Zeit ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>The record of it is not as it should be.</source>
        <translation>Der Eintrag dazu ist nicht so, wie er sein sollte.</translation>
    </message>
    <message>
        <source>A change is not on record.</source>
        <translation>Eine Änderung ist nicht verzeichnet.</translation>
    </message>
    <message>
        <source>A text was changed, damaged, or is missing.</source>
        <translation>Ein Text wurde geändert, beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>There is a record of something that is not known here.</source>
        <translation>Es ist etwas aufgezeichnet, was hier nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>pullquote::CommandLine</name>
    <message>
        <source>Several annotators are called “%1”.</source>
        <translation>Mehrere Bearbeiter/innen heißen „%1“.</translation>
    </message>
    <message>
        <source>Name one by id: %1 or %2.</source>
        <translation>Nennen Sie eine Person mit ihrer ID: %1 oder %2.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>Das Projekt hat niemanden namens „%1“.</translation>
    </message>
    <message>
        <source>The project has no article with the id %1.</source>
        <translation>Das Projekt hat keinen Artikel mit der ID %1.</translation>
    </message>
    <message>
        <source>“pullquote-cli list” shows the ids.</source>
        <translation>„pullquote-cli list“ zeigt die IDs.</translation>
    </message>
</context>
<context>
    <name>pullquote::CommentThreadView</name>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Thread of %1</source>
        <translation>Faden von %1</translation>
    </message>
    <message>
        <source>Reply in the thread of %1</source>
        <translation>Im Faden von %1 antworten</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen the thread of %1</source>
        <translation>Den Faden von %1 wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve the thread of %1</source>
        <translation>Den Faden von %1 erledigen</translation>
    </message>
    <message>
        <source>Resolved: %1: %2</source>
        <translation>Erledigt: %1: %2</translation>
    </message>
    <message>
        <source>Show the resolved thread: %1</source>
        <translation>Den erledigten Faden zeigen: %1</translation>
    </message>
    <message>
        <source>Fold the resolved thread: %1</source>
        <translation>Den erledigten Faden einklappen: %1</translation>
    </message>
    <message>
        <source>Replied.</source>
        <translation>Geantwortet.</translation>
    </message>
    <message>
        <source>Thread resolved.</source>
        <translation>Faden erledigt.</translation>
    </message>
    <message>
        <source>Thread open again.</source>
        <translation>Faden wieder offen.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier reply(s)</source>
        <translation>
            <numerusform>%Ln frühere Antwort zeigen</numerusform>
            <numerusform>%Ln frühere Antworten zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CommentThreads</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Comment sent.</source>
        <translation>Kommentar gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier thread(s)</source>
        <translation>
            <numerusform>%Ln früheren Faden zeigen</numerusform>
            <numerusform>%Ln frühere Fäden zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CommentView</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit your comment of %1</source>
        <translation>Den eigenen Kommentar vom %1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete your comment of %1</source>
        <translation>Den eigenen Kommentar vom %1 löschen</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>These words were deleted.</source>
        <translation>Diese Worte wurden gelöscht.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation>Den Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comment changed.</source>
        <translation>Kommentar geändert.</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>Kommentar gelöscht.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>pullquote::CommentWriter</name>
    <message>
        <source>Enter sends it, Shift+Enter begins a line</source>
        <translation>Enter sendet, Umschalt+Enter beginnt eine Zeile</translation>
    </message>
</context>
<context>
    <name>pullquote::CommentedImport</name>
    <message>
        <source>The comment is not on the text of an article.</source>
        <translation>Der Kommentar steht nicht am Text eines Artikels.</translation>
    </message>
    <message>
        <source>article “%1”</source>
        <translation>Artikel „%1“</translation>
    </message>
    <message>
        <source>The comment is on no words.</source>
        <translation>Der Kommentar steht an keinen Wörtern.</translation>
    </message>
    <message>
        <source>the comment on “%1”</source>
        <translation>der Kommentar zu „%1“</translation>
    </message>
    <message>
        <source>Its text was not found in the document.</source>
        <translation>Sein Text wurde im Dokument nicht gefunden.</translation>
    </message>
    <message>
        <source>Here it is a quote of another article.</source>
        <translation>Hier ist es ein Zitat eines anderen Artikels.</translation>
    </message>
    <message>
        <source>It has no comment in the document any more, and stays as it is.</source>
        <translation>Es hat im Dokument keinen Kommentar mehr und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 has changed it in the document, whose quote it is: change it here.</source>
        <translation>%1 hat es im Dokument geändert und ist die Person, der es gehört: Ändern Sie es hier.</translation>
    </message>
    <message>
        <source>The document does not say who changed its comments.</source>
        <translation>Das Dokument sagt nicht, wer seine Kommentare geändert hat.</translation>
    </message>
    <message>
        <source>The words that the comment is on are not at that place in the article.</source>
        <translation>Die Wörter, an denen der Kommentar steht, stehen im Artikel nicht an dieser Stelle.</translation>
    </message>
    <message>
        <source>The text was changed in the document. Its comments were found by their words.</source>
        <translation>Der Text wurde im Dokument geändert. Seine Kommentare wurden an ihren Wörtern erkannt.</translation>
    </message>
    <message>
        <source>Here it stays as it is.</source>
        <translation>Hier bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>It was deleted here since it was sent.</source>
        <translation>Es wurde hier gelöscht, seit es gesendet wurde.</translation>
    </message>
    <message>
        <source>Say whose changes these are with %1.</source>
        <translation>Sagen Sie mit %1, von wem die Änderungen sind.</translation>
    </message>
</context>
<context>
    <name>pullquote::Commenting</name>
    <message>
        <source>A comment needs some words.</source>
        <translation>Ein Kommentar braucht Worte.</translation>
    </message>
    <message>
        <source>Write them first.</source>
        <translation>Erst schreiben.</translation>
    </message>
    <message>
        <source>The quote is not there any more.</source>
        <translation>Das Zitat ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Comment on another one.</source>
        <translation>Ein anderes kommentieren.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply to it instead.</source>
        <translation>Stattdessen darauf antworten.</translation>
    </message>
    <message>
        <source>Delete it instead.</source>
        <translation>Stattdessen löschen.</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>Resolve the thread instead.</source>
        <translation>Stattdessen den Faden erledigen.</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>Kommentar löschen</translation>
    </message>
    <message>
        <source>Resolve comments</source>
        <translation>Kommentare erledigen</translation>
    </message>
    <message>
        <source>Reopen comments</source>
        <translation>Kommentare wieder öffnen</translation>
    </message>
    <message>
        <source>The comment is not there any more.</source>
        <translation>Den Kommentar gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This comment is %1’s.</source>
        <translation>Dieser Kommentar ist von %1.</translation>
    </message>
    <message>
        <source>This comment is not yours.</source>
        <translation>Dieser Kommentar ist nicht Ihrer.</translation>
    </message>
</context>
<context>
    <name>pullquote::ConflictModel</name>
    <message>
        <source>%1: %2</source>
        <comment>Speaker: Ida Brandt</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pullquote::ConflictsDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <source>What is in conflict</source>
        <translation>Was in Konflikt steht</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>Nichts steht in Konflikt.</translation>
    </message>
    <message>
        <source>This is for %1 to decide: only its annotator changes a quote.</source>
        <translation>Das entscheidet %1: Nur wer ein Zitat ausgezeichnet hat, ändert es.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>The first stands until somebody decides. Choose with 1 and 2, decide with Enter.</source>
        <translation>Das Erste gilt, bis jemand entscheidet. Wählen Sie mit 1 und 2, entscheiden Sie mit der Eingabetaste.</translation>
    </message>
    <message>
        <source>Decided. %1</source>
        <translation>Entschieden. %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln Konflikt zu entscheiden</numerusform>
            <numerusform>%Ln Konflikte zu entscheiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CopyAs</name>
    <message>
        <source>&amp;Web page (HTML)</source>
        <translation>&amp;Webseite (HTML)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)</source>
        <translation>&amp;Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Copied as %1: %2</source>
        <translation>Kopiert als %1: %2</translation>
    </message>
    <message>
        <source>The article is not in the project any more.</source>
        <translation>Der Artikel ist nicht mehr im Projekt.</translation>
    </message>
</context>
<context>
    <name>pullquote::CopyPlace</name>
    <message>
        <source>The copy could not be written.</source>
        <translation>Die Kopie konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Wählen Sie einen anderen Ordner oder Datenträger.</translation>
    </message>
    <message>
        <source>A copy needs another name than the project.</source>
        <translation>Eine Kopie braucht einen anderen Namen als das Projekt.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>The project that is there was not closed.</source>
        <translation>Das Projekt, das dort liegt, wurde nicht geschlossen.</translation>
    </message>
    <message>
        <source>Open it once, or choose another file name.</source>
        <translation>Öffnen Sie es einmal, oder wählen Sie einen anderen Dateinamen.</translation>
    </message>
</context>
<context>
    <name>pullquote::CorpusLimits</name>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>Export less at a time.</source>
        <translation>Exportieren Sie weniger auf einmal.</translation>
    </message>
</context>
<context>
    <name>pullquote::CsvFormat</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Put an apostrophe before what a spreadsheet would take for a formula</source>
        <translation>Einen Apostroph vor alles setzen, was eine Tabellenkalkulation für eine Formel hielte</translation>
    </message>
    <message>
        <source>Add the articles&apos; texts, so that another project can read the table</source>
        <translation>Die Texte der Artikel hinzufügen, damit ein anderes Projekt die Tabelle lesen kann</translation>
    </message>
    <message>
        <source>Nothing tells which column has the words of the quotes.</source>
        <translation>Nichts sagt, in welcher Spalte der Wortlaut der Zitate steht.</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Name it with %1; the columns are: %2.</source>
        <translation>Nennen Sie sie mit %1; die Spalten sind: %2.</translation>
    </message>
</context>
<context>
    <name>pullquote::CsvScanner</name>
    <message>
        <source>Behind a closing quotation mark only a separator may stand.</source>
        <translation>Nach einem schließenden Anführungszeichen darf nur ein Trennzeichen stehen.</translation>
    </message>
    <message>
        <source>Double quotation marks that belong to the text.</source>
        <translation>Verdoppeln Sie Anführungszeichen, die zum Text gehören.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>pullquote::Database</name>
    <message>
        <source>The file cannot be opened (%1).</source>
        <translation>Die Datei lässt sich nicht öffnen (%1).</translation>
    </message>
    <message>
        <source>This build uses two copies of SQLite, which damages files.</source>
        <translation>Dieses Programm benutzt zwei Kopien von SQLite, was Dateien beschädigt.</translation>
    </message>
    <message>
        <source>Please report this to whoever made the package.</source>
        <translation>Bitte melden Sie das denen, die das Paket gemacht haben.</translation>
    </message>
    <message>
        <source>SQLite refused a safety setting.</source>
        <translation>SQLite hat eine Sicherheitseinstellung abgelehnt.</translation>
    </message>
    <message>
        <source>The setting %1 could not be made (it is %2).</source>
        <translation>Die Einstellung %1 war nicht möglich (sie ist %2).</translation>
    </message>
    <message>
        <source>This is not a Pullquote project.</source>
        <translation>Das ist kein Pullquote-Projekt.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <translation>Öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space, or save a copy elsewhere.</source>
        <translation>Schaffen Sie Platz, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Ein anderes Programm benutzt die Datei.</translation>
    </message>
    <message>
        <source>Close it there.</source>
        <translation>Schließen Sie sie dort.</translation>
    </message>
    <message>
        <source>The file was deleted, moved or replaced.</source>
        <translation>Die Datei wurde gelöscht, verschoben oder ersetzt.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere.</source>
        <translation>Speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>The last work on the file was cut off, and the file or its folder is read-only, so that it cannot be put in order.</source>
        <translation>Die letzte Arbeit an der Datei wurde abgeschnitten, und die Datei oder ihr Ordner ist schreibgeschützt, sodass sie nicht in Ordnung gebracht werden kann.</translation>
    </message>
    <message>
        <source>Copy it, with the journal beside it, to another folder.</source>
        <translation>Kopieren Sie die Datei samt dem Journal daneben in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Reading or writing the file failed (error %1).</source>
        <translation>Lesen oder Schreiben der Datei ist fehlgeschlagen (Fehler %1).</translation>
    </message>
    <message>
        <source>Check the disk, or save a copy elsewhere.</source>
        <translation>Prüfen Sie den Datenträger, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>The file, or the journal that SQLite keeps beside it, cannot be opened.</source>
        <translation>Die Datei oder das Journal, das SQLite daneben führt, lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check the folder, or save a copy elsewhere.</source>
        <translation>Prüfen Sie den Ordner, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>The file could not be used (%1, error %2).</source>
        <translation>Die Datei konnte nicht benutzt werden (%1, Fehler %2).</translation>
    </message>
    <message>
        <source>Reading the file takes too long.</source>
        <translation>Das Lesen der Datei dauert zu lange.</translation>
    </message>
    <message>
        <source>It may be damaged, or made to do harm.</source>
        <translation>Sie ist vielleicht beschädigt oder in schlechter Absicht gemacht.</translation>
    </message>
    <message>
        <source>Something in the file is larger than %1 MB.</source>
        <translation>Etwas in der Datei ist größer als %1 MB.</translation>
    </message>
</context>
<context>
    <name>pullquote::DateForm</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
</context>
<context>
    <name>pullquote::Desk</name>
    <message>
        <source>The quote is %1’s and stays as it is. A copy in your own layer was changed.</source>
        <translation>Das Zitat gehört %1 und bleibt, wie es ist. Geändert wurde eine Kopie auf Ihrer Ebene.</translation>
    </message>
    <message>
        <source>You stopped here.</source>
        <translation>Hier haben Sie aufgehört.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The quote is not there any more.</source>
        <translation>Das Zitat ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is no review. {review} begins one.</source>
        <translation>Es läuft keine Prüfung. {review} beginnt eine.</translation>
    </message>
    <message>
        <source>Cop&amp;y quote as</source>
        <translation>Zitat kop&amp;ieren als</translation>
    </message>
    <message>
        <source>Zoom %L1 %</source>
        <translation>Zoom %L1 %</translation>
    </message>
    <message>
        <source>The articles are shown.</source>
        <translation>Die Artikel werden gezeigt.</translation>
    </message>
    <message>
        <source>The articles are folded away.</source>
        <translation>Die Artikel sind eingeklappt.</translation>
    </message>
    <message>
        <source>The annotations are shown.</source>
        <translation>Die Auszeichnungen werden gezeigt.</translation>
    </message>
    <message>
        <source>The annotations are folded away.</source>
        <translation>Die Auszeichnungen sind eingeklappt.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>No quote is current.</source>
        <translation>Kein Zitat ist das aktuelle.</translation>
    </message>
    <message>
        <source>Undone in “%1”: %2.</source>
        <translation>Rückgängig gemacht in „%1“: %2.</translation>
    </message>
    <message>
        <source>Redone in “%1”: %2.</source>
        <translation>Wiederhergestellt in „%1“: %2.</translation>
    </message>
</context>
<context>
    <name>pullquote::DesktopRecents</name>
    <message>
        <source>This is no list of files.</source>
        <translation>Das ist keine Liste von Dateien.</translation>
    </message>
    <message>
        <source>The list cannot be read or written.</source>
        <translation>Die Liste lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Others write into the list.</source>
        <translation>Andere schreiben in die Liste.</translation>
    </message>
</context>
<context>
    <name>pullquote::Disclosure</name>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>pullquote::DisputeWords</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Bearbeiter/in</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Who chose the kind</source>
        <translation>Wer die Art gewählt hat</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <translation>Behalten oder löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Dasselbe wie</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Below the topic</source>
        <translation>Unter dem Thema</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation>Wörter des Zitats</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Redeeinleitung</translation>
    </message>
    <message>
        <source>Source words</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>Addressee words</source>
        <translation>Wörter für Adressat/in</translation>
    </message>
    <message>
        <source>A mixed quote is</source>
        <translation>Ein gemischtes Zitat ist</translation>
    </message>
    <message>
        <source>Indirect quotes</source>
        <translation>Indirekte Zitate</translation>
    </message>
    <message>
        <source>Blind tagging</source>
        <translation>Verdecktes Auszeichnen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>anonyme Quelle</translation>
    </message>
    <message>
        <source>the marked words</source>
        <translation>die Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>the whole clause</source>
        <translation>der ganze Satzteil</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>follows the marks</source>
        <translation>folgt den Anführungszeichen</translation>
    </message>
    <message>
        <source>are not tagged</source>
        <translation>werden nicht ausgezeichnet</translation>
    </message>
    <message>
        <source>are tagged</source>
        <translation>werden ausgezeichnet</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>keep it, as it was changed</source>
        <translation>behalten, wie es geändert wurde</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>(something that is not here)</source>
        <translation>(etwas, das nicht hier ist)</translation>
    </message>
</context>
<context>
    <name>pullquote::DoccanoFormat</name>
    <message>
        <source>doccano (JSONL)</source>
        <translation>doccano (JSONL)</translation>
    </message>
    <message>
        <source>What offsets count, as in the doccano project</source>
        <translation>Was Positionen zählen, wie im doccano-Projekt</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>Codepunkte</translation>
    </message>
    <message>
        <source>Grapheme clusters</source>
        <translation>Grapheme</translation>
    </message>
</context>
<context>
    <name>pullquote::DoccanoLine</name>
    <message>
        <source>A quote begins or ends inside of what doccano counts as one character.</source>
        <translation>Ein Zitat beginnt oder endet in dem, was doccano als ein Zeichen zählt.</translation>
    </message>
    <message>
        <source>Choose another unit, here and in doccano.</source>
        <translation>Wählen Sie eine andere Einheit, hier und in doccano.</translation>
    </message>
</context>
<context>
    <name>pullquote::DocumentFormat</name>
    <message numerus="yes">
        <source>%n character(s) cannot be kept and became “�”.</source>
        <translation>
            <numerusform>%n Zeichen kann nicht erhalten werden und wurde „�“.</numerusform>
            <numerusform>%n Zeichen können nicht erhalten werden und wurden „�“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as Windows-1252, because it is not UTF-8.</source>
        <translation>Als Windows-1252 gelesen, weil es kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>Look at accents and quotation marks.</source>
        <translation>Sehen Sie sich Akzente und Anführungszeichen an.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
</context>
<context>
    <name>pullquote::DocxFormat</name>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>What Pullquote keeps in it of what was sent is damaged, so it was read as a document like others.</source>
        <translation>Was Pullquote darin über das Gesendete festhält, ist beschädigt; es wurde daher wie andere Dokumente gelesen.</translation>
    </message>
    <message>
        <source>Get the file once more.</source>
        <translation>Beschaffen Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>pullquote::DocxPackage</name>
    <message>
        <source>This is no Word document.</source>
        <translation>Dies ist kein Word-Dokument.</translation>
    </message>
    <message>
        <source>Save it as .docx and import that.</source>
        <translation>Speichern Sie es als .docx und importieren Sie das.</translation>
    </message>
</context>
<context>
    <name>pullquote::DocxReader</name>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Verborgener Text wurde weggelassen.</translation>
    </message>
    <message>
        <source>This is no Word document.</source>
        <translation>Dies ist kein Word-Dokument.</translation>
    </message>
    <message>
        <source>Save it as .docx and import that.</source>
        <translation>Speichern Sie es als .docx und importieren Sie das.</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportCopier</name>
    <message>
        <source>The copying was stopped.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>“%1” has been written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>Copy to clip&amp;board</source>
        <translation>In die Zwischena&amp;blage</translation>
    </message>
    <message>
        <source>Choose the articles that go out.</source>
        <translation>Wählen Sie die Artikel, die hinausgehen.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Copied. Paste it where it belongs.</source>
        <translation>Kopiert. Fügen Sie es ein, wo es hingehört.</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportFormatBox</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportPreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>Die erste Seite</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Was in der Datei stehen wird</translation>
    </message>
    <message>
        <source>How the file will begin</source>
        <translation>Wie die Datei beginnen wird</translation>
    </message>
    <message>
        <source>The files that it will hold</source>
        <translation>Die Dateien, die darin sein werden</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportScope</name>
    <message>
        <source>&amp;Notes on quotes and speakers</source>
        <translation>&amp;Notizen zu Zitaten und Sprechern</translation>
    </message>
    <message>
        <source>Co&amp;mments and decisions</source>
        <translation>&amp;Kommentare und Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;This article</source>
        <translation>&amp;Dieser Artikel</translation>
    </message>
    <message>
        <source>&amp;This article: %1</source>
        <translation>&amp;Dieser Artikel: %1</translation>
    </message>
    <message>
        <source>The &amp;whole project</source>
        <translation>Das &amp;ganze Projekt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Articles that go out</source>
        <translation>Artikel, die hinausgehen</translation>
    </message>
    <message>
        <source>Whose quotes go out</source>
        <translation>Wessen Zitate hinausgehen</translation>
    </message>
    <message>
        <source>&amp;Quotes of</source>
        <translation>&amp;Zitate von</translation>
    </message>
    <message>
        <source>C&amp;hosen articles</source>
        <translation>Ausgewählte A&amp;rtikel</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportTarget</name>
    <message>
        <source>As a fo&amp;lder, not packed</source>
        <translation>A&amp;ls Ordner, nicht gepackt</translation>
    </message>
    <message>
        <source>&amp;Into folder</source>
        <translation>&amp;In Ordner</translation>
    </message>
    <message>
        <source>To f&amp;ile</source>
        <translation>In Da&amp;tei</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportWalk</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>pullquote::FieldChoice</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>key, who and when</comment>
        <translation>&amp;%1  %2</translation>
    </message>
</context>
<context>
    <name>pullquote::FieldReader</name>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>A list of texts is expected here.</source>
        <translation>Hier wird eine Liste von Texten erwartet.</translation>
    </message>
    <message>
        <source>True or false is expected here.</source>
        <translation>Hier wird wahr oder falsch (true, false) erwartet.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Hier wird eine ganze Zahl erwartet.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2021-06-17T09:00:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt wie 2021-06-17T09:00:00Z.</translation>
    </message>
    <message>
        <source>A topic&apos;s key is a number from 1 to 9, or null.</source>
        <translation>Die Taste eines Themas ist eine Zahl von 1 bis 9, oder null.</translation>
    </message>
    <message>
        <source>“%1” is not a flag of a quote.</source>
        <translation>„%1“ ist keine Markierung eines Zitats.</translation>
    </message>
    <message>
        <source>A span needs a start and an end.</source>
        <translation>Ein Bereich braucht Anfang und Ende.</translation>
    </message>
    <message numerus="yes">
        <source>The span %1–%2 does not lie in the text of %n character(s).</source>
        <translation>
            <numerusform>Der Bereich %1–%2 liegt nicht im Text von %n Zeichen.</numerusform>
            <numerusform>Der Bereich %1–%2 liegt nicht im Text von %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>„%1“ ist keine ID.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Die ID fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for it.</source>
        <translation>„%1“ ist keines der Wörter dafür.</translation>
    </message>
</context>
<context>
    <name>pullquote::FieldRow</name>
    <message>
        <source>%1: left %2, right %3</source>
        <translation>%1: links %2, rechts %3</translation>
    </message>
    <message>
        <source>left taken</source>
        <translation>links genommen</translation>
    </message>
    <message>
        <source>right taken</source>
        <translation>rechts genommen</translation>
    </message>
</context>
<context>
    <name>pullquote::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß und klein unterscheiden</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Zurück (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Weiter (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Aa</source>
        <translation>&amp;Aa</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß und klein unterscheiden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>pullquote::FolderFiles</name>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Der Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folders in it are nested too deeply.</source>
        <translation>Die Ordner darin sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Name a folder further in.</source>
        <translation>Nennen Sie einen Ordner weiter innen.</translation>
    </message>
    <message>
        <source>There are more than 20,000 files in it.</source>
        <translation>Darin sind mehr als 20.000 Dateien.</translation>
    </message>
    <message>
        <source>Bring in the folders in it one by one.</source>
        <translation>Importieren Sie die Ordner darin einzeln.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Bring in fewer at once.</source>
        <translation>Importieren Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>Die Datei ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Teilen Sie sie.</translation>
    </message>
    <message>
        <source>The files in the folder are too large together.</source>
        <translation>Die Dateien im Ordner sind zusammen zu groß.</translation>
    </message>
</context>
<context>
    <name>pullquote::FolderWriter</name>
    <message>
        <source>There is no folder in which it could be made.</source>
        <translation>Es gibt keinen Ordner, in dem er angelegt werden könnte.</translation>
    </message>
    <message>
        <source>Make that folder first, or choose another place.</source>
        <translation>Legen Sie diesen Ordner zuerst an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>A file of the export has a name that is not safe.</source>
        <translation>Eine Datei des Exports hat einen Namen, der nicht sicher ist.</translation>
    </message>
</context>
<context>
    <name>pullquote::ForeignDocument</name>
    <message>
        <source>It covers no words.</source>
        <translation>Es umfasst keine Wörter.</translation>
    </message>
    <message>
        <source>The id %1 is there twice.</source>
        <translation>Die ID %1 ist zweimal da.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2021-06-17T09:00:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt wie 2021-06-17T09:00:00Z.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” could be each of %n in the project, and was left out.</source>
        <translation>
            <numerusform>„%1“ könnte %n im Projekt sein und wurde weggelassen.</numerusform>
            <numerusform>„%1“ könnte jedes von %n im Projekt sein und wurde weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) were not where the file says, and were found by their words.</source>
        <translation>
            <numerusform>%n Stelle war nicht da, wo die Datei sagt, und wurde an ihren Wörtern gefunden.</numerusform>
            <numerusform>%n Stellen waren nicht da, wo die Datei sagt, und wurden an ihren Wörtern gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be kept and became “�”.</source>
        <translation>
            <numerusform>%n Zeichen kann nicht erhalten werden und wurde „�“.</numerusform>
            <numerusform>%n Zeichen können nicht erhalten werden und wurden „�“.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about a quote that is not there.</source>
        <translation>Es handelt von einem Zitat, das nicht da ist.</translation>
    </message>
    <message>
        <source>It has more than 10,000 new names of a kind, and the rest was left out.</source>
        <translation>Es hat mehr als 10.000 neue Namen einer Art; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>The article has another text further up in the file.</source>
        <translation>Der Artikel hat weiter oben in der Datei einen anderen Text.</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>Es hat keine ID.</translation>
    </message>
    <message>
        <source>“%1” is neither in the file nor in the project.</source>
        <translation>„%1“ ist weder in der Datei noch im Projekt.</translation>
    </message>
    <message>
        <source>Its words are not at their place.</source>
        <translation>Seine Wörter stehen nicht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>It answers a comment that is not there.</source>
        <translation>Es antwortet auf einen Kommentar, der nicht da ist.</translation>
    </message>
    <message>
        <source>“%1” is no verdict.</source>
        <translation>„%1“ ist kein Urteil.</translation>
    </message>
    <message>
        <source>Several annotators are called “%1”, and nothing tells which it is of.</source>
        <translation>Mehrere Bearbeiter/innen heißen „%1“, und nichts sagt, von wem es ist.</translation>
    </message>
    <message>
        <source>“%1” is not at %2 to %3, and was found at %4 to %5.</source>
        <translation>„%1“ steht nicht bei %2 bis %3 und wurde bei %4 bis %5 gefunden.</translation>
    </message>
    <message>
        <source>“%1” was found at %2 to %3.</source>
        <translation>„%1“ wurde bei %2 bis %3 gefunden.</translation>
    </message>
    <message>
        <source>“%1” has no place here, and was left out.</source>
        <translation>„%1“ hat hier keinen Platz und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The article of annotations that name none</source>
        <translation>Der Artikel von Auszeichnungen, die keinen nennen</translation>
    </message>
</context>
<context>
    <name>pullquote::ForeignTable</name>
    <message>
        <source>The table is too large.</source>
        <translation>Die Tabelle ist zu groß.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Teilen Sie sie in mehrere.</translation>
    </message>
</context>
<context>
    <name>pullquote::Hands</name>
    <message>
        <source>Kind: %1.</source>
        <translation>Art: %1.</translation>
    </message>
    <message>
        <source>There is no quotation here. Select words, or press {nextUnfinished} for the next one.</source>
        <translation>Hier ist keine Anführung. Wählen Sie Wörter aus, oder gehen Sie mit {nextUnfinished} zur nächsten.</translation>
    </message>
    <message>
        <source>Title, name or motto</source>
        <translation>Titel, Name oder Motto</translation>
    </message>
    <message>
        <source>Scare quotes</source>
        <translation>Distanzierende Anführungszeichen</translation>
    </message>
    <message>
        <source>Repeats a quote that is tagged</source>
        <translation>Wiederholt ein ausgezeichnetes Zitat</translation>
    </message>
    <message>
        <source>Not worth tagging</source>
        <translation>Nicht der Rede wert</translation>
    </message>
    <message>
        <source>Typing error in the article</source>
        <translation>Tippfehler im Artikel</translation>
    </message>
    <message>
        <source>Not a quotation mark</source>
        <translation>Kein Anführungszeichen</translation>
    </message>
    <message>
        <source>The article does not say who</source>
        <translation>Der Artikel sagt nicht, wer</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>No topic fits</source>
        <translation>Kein Thema passt</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>Geplauder</translation>
    </message>
    <message>
        <source>Cannot be told from the article</source>
        <translation>Geht aus dem Artikel nicht hervor</translation>
    </message>
    <message>
        <source>What is missing counts as unfinished again.</source>
        <translation>Was fehlt, gilt wieder als offen.</translation>
    </message>
    <message>
        <source>Nothing is unfinished here. Press {nextUnfinished} for the next thing.</source>
        <translation>Hier ist nichts offen. {nextUnfinished} geht zum Nächsten.</translation>
    </message>
    <message>
        <source>Left as it is. {undo} takes that back.</source>
        <translation>Bleibt, wie es ist. {undo} macht das rückgängig.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>No topic has the key %1. Press {topicPicker} to choose or create one.</source>
        <translation>Kein Thema hat die Taste %1. Mit {topicPicker} wählen Sie eines oder legen es an.</translation>
    </message>
    <message>
        <source>Topic %1 on.</source>
        <translation>Thema %1 an.</translation>
    </message>
    <message>
        <source>Topic %1 off.</source>
        <translation>Thema %1 aus.</translation>
    </message>
    <message>
        <source>Split.</source>
        <translation>Geteilt.</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>There are no words here.</source>
        <translation>Hier sind keine Wörter.</translation>
    </message>
    <message>
        <source>The whole sentence.</source>
        <translation>Der ganze Satz.</translation>
    </message>
    <message>
        <source>There is no other quotation here. Press {nextUnfinished} for the next one.</source>
        <translation>Hier ist keine weitere Anführung. {nextUnfinished} geht zur nächsten.</translation>
    </message>
    <message>
        <source>{quote} asks who speaks again.</source>
        <translation>{quote} fragt wieder, wer spricht.</translation>
    </message>
    <message>
        <source>No speaker to lock. Go to a quote that has one, then press {lockSpeaker}.</source>
        <translation>Niemand zum Festhalten. Gehen Sie zu einem Zitat mit Sprecher/in und drücken Sie dann {lockSpeaker}.</translation>
    </message>
    <message>
        <source>{quote} tags with %1 until you press {lockSpeaker} again.</source>
        <translation>{quote} zeichnet mit %1 aus, bis Sie wieder {lockSpeaker} drücken.</translation>
    </message>
    <message>
        <source>The quote has these words already.</source>
        <translation>Das Zitat hat diese Wörter schon.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln quote(s). {undo} brings them back.</source>
        <translation>
            <numerusform>%Ln Zitat gelöscht. {undo} bringt es zurück.</numerusform>
            <numerusform>%Ln Zitate gelöscht. {undo} bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The house rules leave indirect quotes untagged ({projectSettings}).</source>
        <translation>Nach den Hausregeln bleiben indirekte Zitate unausgezeichnet ({projectSettings}).</translation>
    </message>
    <message>
        <source>Tagged: %1.</source>
        <translation>Ausgezeichnet: %1.</translation>
    </message>
    <message>
        <source>No quote has been tagged yet. Press {quote} first.</source>
        <translation>Noch ist kein Zitat ausgezeichnet worden. Drücken Sie zuerst {quote}.</translation>
    </message>
    <message>
        <source>Tagged like the last: %1.</source>
        <translation>Wie das letzte ausgezeichnet: %1.</translation>
    </message>
</context>
<context>
    <name>pullquote::HelperProcess</name>
    <message>
        <source>A program that is part of Pullquote cannot be started.</source>
        <translation>Ein Programm, das zu Pullquote gehört, lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Install Pullquote again.</source>
        <translation>Installieren Sie Pullquote neu.</translation>
    </message>
</context>
<context>
    <name>pullquote::HtmlArticle</name>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Cue of quote %1</source>
        <translation>Redeeinleitung von Zitat %1</translation>
    </message>
    <message>
        <source>Source of quote %1</source>
        <translation>Quellenangabe von Zitat %1</translation>
    </message>
    <message>
        <source>Addressee of quote %1</source>
        <translation>Adressat/in von Zitat %1</translation>
    </message>
    <message>
        <source>not a quote</source>
        <translation>kein Zitat</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>ohne Sprecher/in</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Not quotes</source>
        <translation>Keine Zitate</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Wer was gesagt hat</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Zum Text</translation>
    </message>
</context>
<context>
    <name>pullquote::HtmlFormat</name>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>pullquote::HtmlTree</name>
    <message>
        <source>The page is larger than 32 MB.</source>
        <translation>Die Seite ist größer als 32 MB.</translation>
    </message>
    <message>
        <source>Copy its text and paste it.</source>
        <translation>Kopieren Sie ihren Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>A tag of the page has too many attributes.</source>
        <translation>Ein Tag der Seite hat zu viele Attribute.</translation>
    </message>
    <message>
        <source>The page is nested too deeply, or too long in one piece.</source>
        <translation>Die Seite ist zu tief verschachtelt oder in einem Stück zu lang.</translation>
    </message>
</context>
<context>
    <name>pullquote::Identity</name>
    <message>
        <source>Annotator</source>
        <translation>Bearbeiter/in</translation>
    </message>
</context>
<context>
    <name>pullquote::ImportBatch</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
</context>
<context>
    <name>pullquote::ImportDetails</name>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>&amp;Lesen als</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>&amp;Autorenzeile</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Wie der Text beginnt</translation>
    </message>
    <message>
        <source>What is found in a file is shown here.</source>
        <translation>Hier steht, was in einer Datei gefunden wird.</translation>
    </message>
    <message>
        <source>It cannot be imported like this.</source>
        <translation>So lässt es sich nicht importieren.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>It brings no new article: %1.</source>
        <translation>Kein neuer Artikel: %1.</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Wonach es aussieht</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>These files of the folder are not imported.</source>
        <translation>Diese Dateien des Ordners werden nicht importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln quote(s)</source>
        <translation>
            <numerusform>%1, mit %Ln Zitat</numerusform>
            <numerusform>%1, mit %Ln Zitaten</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say it of all its quotes. Choose an annotator, or type the name of a new one</source>
        <translation>Die Datei sagt es nicht von allen Zitaten. Wählen Sie jemanden, oder tippen Sie einen neuen Namen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What becomes of quotes that were sent</source>
        <translation>Was aus den verschickten Zitaten wird</translation>
    </message>
</context>
<context>
    <name>pullquote::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Dateien &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Articles and annotations (%1)</source>
        <translation>Artikel und Auszeichnungen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Take what was copied: a text, a piece of a page, or files (Ctrl+V)</source>
        <translation>Übernehmen, was kopiert wurde: einen Text, ein Stück einer Seite oder Dateien (Strg+V)</translation>
    </message>
    <message>
        <source>Or drop files, folders or text here.</source>
        <translation>Oder Dateien, Ordner oder Text hierher ziehen.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Take all files of a folder and of the folders in it that can be read</source>
        <translation>Alle lesbaren Dateien eines Ordners und seiner Unterordner nehmen</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
</context>
<context>
    <name>pullquote::ImportDraft</name>
    <message>
        <source>It is in the project already with another state, and was left alone.</source>
        <translation>Es ist schon mit anderem Stand im Projekt und blieb unberührt.</translation>
    </message>
    <message>
        <source>It was deleted where the file comes from and is still here. It was left alone.</source>
        <translation>Es wurde dort gelöscht, wo die Datei herkommt, und ist hier noch da. Es blieb unberührt.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) are not listed.</source>
        <translation>
            <numerusform>%n weitere Warnung ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Warnungen sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its id belongs to something else.</source>
        <translation>Ihre ID gehört zu etwas anderem.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation>
            <numerusform>%n weiteres Problem ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Probleme sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ImportFile</name>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln neuer Artikel</numerusform>
            <numerusform>%Ln neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new quote(s)</source>
        <translation>
            <numerusform>%Ln neues Zitat</numerusform>
            <numerusform>%Ln neue Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) here already</source>
        <translation>
            <numerusform>%Ln Artikel schon hier</numerusform>
            <numerusform>%Ln Artikel schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) here already</source>
        <translation>
            <numerusform>%Ln Zitat schon hier</numerusform>
            <numerusform>%Ln Zitate schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) differ and are left alone</source>
        <translation>
            <numerusform>%Ln Artikel weicht ab und bleibt unberührt</numerusform>
            <numerusform>%Ln Artikel weichen ab und bleiben unberührt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) differ and are left alone</source>
        <translation>
            <numerusform>%Ln Zitat weicht ab und bleibt unberührt</numerusform>
            <numerusform>%Ln Zitate weichen ab und bleiben unberührt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) are not listed.</source>
        <translation>
            <numerusform>%Ln weitere Änderung ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln weitere Änderungen sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ImportList</name>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>kann nicht importiert werden</translation>
    </message>
    <message>
        <source>The headline: F2 or a double click corrects it</source>
        <translation>Die Überschrift: F2 oder ein Doppelklick berichtigt sie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen</numerusform>
            <numerusform>%Ln Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Inspector</name>
    <message>
        <source>Current quote</source>
        <translation>Aktuelles Zitat</translation>
    </message>
    <message>
        <source>The details of a quote appear here.</source>
        <translation>Hier erscheinen die Einzelheiten eines Zitats.</translation>
    </message>
    <message>
        <source>No current quote. Click one, or press {nextQuote} for the next.</source>
        <translation>Kein aktuelles Zitat. Klicken Sie eines an, oder drücken Sie {nextQuote} für das nächste.</translation>
    </message>
    <message>
        <source>Several quotes are selected.</source>
        <translation>Mehrere Zitate sind ausgewählt.</translation>
    </message>
    <message>
        <source>Select one to comment on it.</source>
        <translation>Zum Kommentieren eines auswählen.</translation>
    </message>
    <message>
        <source>Choose who says it. The details of the new quote appear here.</source>
        <translation>Wählen Sie, wer das sagt. Dann erscheinen hier die Einzelheiten des neuen Zitats.</translation>
    </message>
</context>
<context>
    <name>pullquote::JsonFormat</name>
    <message>
        <source>Pullquote JSON</source>
        <translation>Pullquote-JSON</translation>
    </message>
</context>
<context>
    <name>pullquote::JsonImport</name>
    <message>
        <source>“parent” leads in a circle.</source>
        <translation>„parent“ führt im Kreis.</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>The text is longer than 256 MB.</source>
        <translation>Der Text ist länger als 256 MB.</translation>
    </message>
    <message>
        <source>Split the article.</source>
        <translation>Teilen Sie den Artikel.</translation>
    </message>
    <message>
        <source>article “%1”</source>
        <translation>Artikel „%1“</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Die ID fehlt.</translation>
    </message>
    <message>
        <source>The id %1 is there twice.</source>
        <translation>Die ID %1 ist zweimal da.</translation>
    </message>
    <message numerus="yes">
        <source>The article here has another text, so its %n quote(s) were left out.</source>
        <translation>
            <numerusform>Der Artikel hat hier einen anderen Text, deshalb blieb %n Zitat weg.</numerusform>
            <numerusform>Der Artikel hat hier einen anderen Text, deshalb blieben %n Zitate weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>“inReplyTo” leads in a circle.</source>
        <translation>„inReplyTo“ führt im Kreis.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Hier wird ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2021-06-17T09:00:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt wie 2021-06-17T09:00:00Z.</translation>
    </message>
    <message>
        <source>A quote needs content.</source>
        <translation>Ein Zitat braucht Inhalt.</translation>
    </message>
    <message>
        <source>The parts of the content are not in the order of the text.</source>
        <translation>Die Teile des Inhalts stehen nicht in der Reihenfolge des Textes.</translation>
    </message>
    <message>
        <source>The span covers “%1”, but its text is “%2”.</source>
        <translation>Der Bereich umfasst „%1“, sein Text ist aber „%2“.</translation>
    </message>
    <message>
        <source>Offsets count code points from 0, and the end is the first that is not covered.</source>
        <translation>Positionen zählen Codepunkte ab 0, und das Ende ist der erste, der nicht mehr dazugehört.</translation>
    </message>
    <message>
        <source>“%1” names %2, which is neither in the file nor in the project.</source>
        <translation>„%1“ nennt %2, das weder in der Datei noch im Projekt ist.</translation>
    </message>
    <message numerus="yes">
        <source>The unknown key “%1” was left out (%n time(s)).</source>
        <translation>
            <numerusform>Der unbekannte Schlüssel „%1“ wurde weggelassen (%n Mal).</numerusform>
            <numerusform>Der unbekannte Schlüssel „%1“ wurde weggelassen (%n Mal).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be kept and became “�”.</source>
        <translation>
            <numerusform>%n Zeichen kann nicht erhalten werden und wurde „�“.</numerusform>
            <numerusform>%n Zeichen können nicht erhalten werden und wurden „�“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::KeyMap</name>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 ist die Taste von „%2“.</translation>
    </message>
    <message>
        <source>Give that one another key first.</source>
        <translation>Geben Sie jener Aktion zuerst eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 cannot be set.</source>
        <translation>%1 kann nicht gesetzt werden.</translation>
    </message>
</context>
<context>
    <name>pullquote::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Tasten und Wirkungen durchsuchen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
</context>
<context>
    <name>pullquote::KeysPage</name>
    <message>
        <source>Filter actions and keys</source>
        <translation>Aktionen und Tasten filtern</translation>
    </message>
    <message>
        <source>Reset &amp;all keys</source>
        <translation>A&amp;lle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Drücken Sie hier die neue Taste</translation>
    </message>
    <message>
        <source>The next key that you press here becomes the key of the action</source>
        <translation>Die nächste Taste, die Sie hier drücken, wird die Taste der Aktion</translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>Takes the key away; menus still have the action</source>
        <translation>Nimmt die Taste weg; in den Menüs bleibt die Aktion</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Gives the action its first key again</source>
        <translation>Gibt der Aktion ihre erste Taste zurück</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Taste von „%1“</translation>
    </message>
</context>
<context>
    <name>pullquote::KindMenu</name>
    <message>
        <source>Kind of quote</source>
        <translation>Art des Zitats</translation>
    </message>
    <message>
        <source>The house rules leave indirect quotes untagged</source>
        <translation>Nach den Hausregeln bleiben indirekte Zitate unausgezeichnet</translation>
    </message>
</context>
<context>
    <name>pullquote::LabelStudioFormat</name>
    <message>
        <source>Label Studio (JSON)</source>
        <translation>Label Studio (JSON)</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Geschrieben wird</translation>
    </message>
    <message>
        <source>The tasks</source>
        <translation>Die Aufgaben</translation>
    </message>
    <message>
        <source>The labeling interface that they need</source>
        <translation>Die Oberfläche, die sie brauchen</translation>
    </message>
</context>
<context>
    <name>pullquote::LabelStudioImport</name>
    <message>
        <source>It has no text.</source>
        <translation>Es hat keinen Text.</translation>
    </message>
    <message>
        <source>The annotator has skipped it.</source>
        <translation>Die Bearbeiterin oder der Bearbeiter hat es übersprungen.</translation>
    </message>
    <message>
        <source>Nothing tells which is the text: %1.</source>
        <translation>Nichts sagt, was davon der Text ist: %1.</translation>
    </message>
    <message>
        <source>That it is the ground truth has no place here; its quotes came in.</source>
        <translation>Dass das die Referenz (ground truth) ist, hat hier keinen Platz; die Zitate wurden übernommen.</translation>
    </message>
</context>
<context>
    <name>pullquote::LanguageBox</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>pullquote::LayerFiles</name>
    <message>
        <source>It takes not exactly one file.</source>
        <translation>Es ergibt nicht genau eine Datei.</translation>
    </message>
    <message>
        <source>Choose one article and one annotator, or the zip.</source>
        <translation>Wählen Sie einen Artikel und eine/n Bearbeiter/in, oder das Zip.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>A zip with one for each article and annotator</source>
        <translation>Ein ZIP mit einer je Artikel und Bearbeiter/in</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Nur eine</translation>
    </message>
</context>
<context>
    <name>pullquote::LayersMenu</name>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>Whose quotes are shown</source>
        <translation>Wessen Zitate gezeigt werden</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>%1	%L2</source>
        <translation>%1	%L2</translation>
    </message>
    <message>
        <source>Nobody has tagged anything yet</source>
        <translation>Noch hat niemand etwas ausgezeichnet</translation>
    </message>
    <message>
        <source>Blind tagging: other annotators are hidden</source>
        <translation>Verdecktes Auszeichnen: Andere sind ausgeblendet</translation>
    </message>
    <message>
        <source>A house rule of this project: File, Project settings</source>
        <translation>Eine Hausregel dieses Projekts: Datei, Projekteinstellungen</translation>
    </message>
</context>
<context>
    <name>pullquote::LeavingOut</name>
    <message>
        <source>The copy was stopped.</source>
        <translation>Die Kopie wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no folder for temporary files.</source>
        <translation>Es gibt keinen Ordner für vorübergehende Dateien.</translation>
    </message>
</context>
<context>
    <name>pullquote::LockFile</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Open the project for reading, or copy it to another folder.</source>
        <translation>Öffnen Sie das Projekt zum Lesen, oder kopieren Sie es in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is writing this project on %2 (process %3, since %4).</source>
        <translation>%1 schreibt dieses Projekt auf %2 (Prozess %3, seit %4).</translation>
    </message>
    <message>
        <source>Close it there, or open it for reading. If nobody does, remove %1.</source>
        <translation>Schließen Sie es dort, oder öffnen Sie es zum Lesen. Tut das niemand, entfernen Sie %1.</translation>
    </message>
    <message>
        <source>The lock beside the project cannot be written.</source>
        <translation>Die Sperre neben dem Projekt kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>This project is on a network drive, where two people writing at once can damage it. Work on a copy on this computer.</source>
        <translation>Dieses Projekt liegt auf einem Netzlaufwerk, wo gleichzeitiges Schreiben es beschädigen kann. Arbeiten Sie mit einer Kopie auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>pullquote::MailFormat</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The attachment “%1” was not read.</source>
        <translation>Der Anhang „%1“ wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>pullquote::MainWindow</name>
    <message>
        <source>Pullquote</source>
        <translation>Pullquote</translation>
    </message>
    <message>
        <source>%1 – Pullquote</source>
        <translation>%1 – Pullquote</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Delete article?</source>
        <translation>Artikel löschen?</translation>
    </message>
    <message>
        <source>The article and all quotes in it go, those of other annotators as well. Ctrl+Z brings them back.</source>
        <translation>Der Artikel und alle Zitate darin werden gelöscht, auch die der anderen. Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Go to quote</source>
        <translation>Zu Zitat gehen</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>End the &amp;review</source>
        <translation>P&amp;rüfung beenden</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Prüfung beenden</translation>
    </message>
    <message>
        <source>%1 – reviewing %2 and %3 – Pullquote</source>
        <translation>%1 – Prüfung von %2 und %3 – Pullquote</translation>
    </message>
    <message>
        <source>Nothing was copied that could be imported.</source>
        <translation>Es wurde nichts kopiert, was sich importieren lässt.</translation>
    </message>
    <message>
        <source>Number, 1 to %L1:</source>
        <translation>Nummer, 1 bis %L1:</translation>
    </message>
    <message>
        <source>%1 “%2” is open.</source>
        <translation>%1 „%2“ ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>pullquote::ManyPage</name>
    <message>
        <source>Choose for all of them</source>
        <translation>Für alle wählen</translation>
    </message>
    <message>
        <source>Choose one speaker for all of them</source>
        <translation>Eine/n Sprecher/in für alle wählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all of them ({delete})</source>
        <translation>Alle löschen ({delete})</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::MarkdownFormat</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>pullquote::Measure</name>
    <message>
        <source>Both found none of the quotes.</source>
        <translation>Kein Zitat haben beide gefunden.</translation>
    </message>
    <message>
        <source>Only one category was used, so that agreement says nothing.</source>
        <translation>Nur eine Kategorie kam vor; Übereinstimmung sagt da nichts.</translation>
    </message>
    <message>
        <source>There is only one category, so that agreement says nothing.</source>
        <translation>Es gibt nur eine Kategorie; Übereinstimmung sagt da nichts.</translation>
    </message>
    <message>
        <source>Neither annotator has quotes.</source>
        <translation>Keine der beiden Ebenen hat Zitate.</translation>
    </message>
    <message>
        <source>The first annotator has no quotes.</source>
        <translation>Die erste Ebene hat keine Zitate.</translation>
    </message>
    <message>
        <source>The second annotator has no quotes.</source>
        <translation>Die zweite Ebene hat keine Zitate.</translation>
    </message>
    <message>
        <source>No word is in a quote of both.</source>
        <translation>Kein Wort steht in einem Zitat von beiden.</translation>
    </message>
    <message>
        <source>Chance would agree as well.</source>
        <translation>Auch der Zufall würde übereinstimmen.</translation>
    </message>
    <message>
        <source>None of the quotes that both found has a speaker.</source>
        <translation>Keines der Zitate, die beide fanden, hat eine Sprecherin oder einen Sprecher.</translation>
    </message>
    <message>
        <source>None of the quotes that both found has a topic.</source>
        <translation>Keines der Zitate, die beide fanden, hat ein Thema.</translation>
    </message>
</context>
<context>
    <name>pullquote::Measurement</name>
    <message>
        <source>The project cannot be opened.</source>
        <translation>Das Projekt lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The article was not shown.</source>
        <translation>Der Artikel wurde nicht gezeigt.</translation>
    </message>
    <message>
        <source>The window was not painted.</source>
        <translation>Das Fenster wurde nicht gezeichnet.</translation>
    </message>
</context>
<context>
    <name>pullquote::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>Cop&amp;y article as</source>
        <translation>Artikel &amp;kopieren als</translation>
    </message>
    <message>
        <source>Cop&amp;y quote as</source>
        <translation>Zitat kop&amp;ieren als</translation>
    </message>
</context>
<context>
    <name>pullquote::MergeOrder</name>
    <message>
        <source>It refers to something that is in neither file: %1.</source>
        <translation>Es verweist auf etwas, das in keiner der beiden Dateien ist: %1.</translation>
    </message>
</context>
<context>
    <name>pullquote::MergeSummary</name>
    <message>
        <source>The file has quotes by %1.</source>
        <translation>Die Datei enthält Zitate von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that both projects have</source>
        <translation>
            <numerusform>%n Artikel, den beide Projekte haben</numerusform>
            <numerusform>%n Artikel, die beide Projekte haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has another text there and was left out, with the quotes in it.</source>
        <translation>„%1“ hat dort einen anderen Text und blieb mit den Zitaten darin draußen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new quote(s)</source>
        <translation>
            <numerusform>%n neues Zitat</numerusform>
            <numerusform>%n neue Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed quote(s)</source>
        <translation>
            <numerusform>%n geändertes Zitat</numerusform>
            <numerusform>%n geänderte Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted quote(s)</source>
        <translation>
            <numerusform>%n gelöschtes Zitat</numerusform>
            <numerusform>%n gelöschte Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) here already, as they are there</source>
        <translation>
            <numerusform>%n Zitat, das schon so hier ist</numerusform>
            <numerusform>%n Zitate, die schon so hier sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) joined with one of the same name</source>
        <translation>
            <numerusform>%n Sprecher/in mit gleichem Namen vereint</numerusform>
            <numerusform>%n Sprecher/innen mit gleichem Namen vereint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) joined with one of the same name</source>
        <translation>
            <numerusform>%n Thema mit gleichem Namen vereint</numerusform>
            <numerusform>%n Themen mit gleichem Namen vereint</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Alles darin ist schon hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s), new or changed</source>
        <translation>
            <numerusform>%n Kommentar, neu oder geändert</numerusform>
            <numerusform>%n Kommentare, neu oder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of a review, new or changed</source>
        <translation>
            <numerusform>%n Entscheidung einer Prüfung, neu oder geändert</numerusform>
            <numerusform>%n Entscheidungen einer Prüfung, neu oder geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Merger</name>
    <message>
        <source>Their file tells another story of it than this project, under the same number.</source>
        <translation>Die fremde Datei erzählt unter derselben Nummer eine andere Geschichte davon als dieses Projekt.</translation>
    </message>
    <message>
        <source>One of the two files was changed by another program.</source>
        <translation>Eine der beiden Dateien wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>The merge was stopped. Nothing was changed.</source>
        <translation>Das Zusammenführen wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Its history goes in a circle.</source>
        <translation>Seine Geschichte läuft im Kreis.</translation>
    </message>
    <message>
        <source>It changes its annotator.</source>
        <translation>Es wechselt die Person, die es ausgezeichnet hat.</translation>
    </message>
    <message>
        <source>It changes its text.</source>
        <translation>Es wechselt seinen Text.</translation>
    </message>
    <message>
        <source>Their file tells another story of a change than this project.</source>
        <translation>Die fremde Datei erzählt von einer Änderung etwas anderes als dieses Projekt.</translation>
    </message>
    <message>
        <source>What both of you went on from was left out of both files.</source>
        <translation>Wovon beide ausgegangen sind, fehlt in beiden Dateien: Es wurde weggelassen.</translation>
    </message>
    <message>
        <source>First merge the file of whoever has sent the copy.</source>
        <translation>Führen Sie zuerst die Datei der Person zusammen, die die Kopie geschickt hat.</translation>
    </message>
</context>
<context>
    <name>pullquote::NameField</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>pullquote::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Anmerkung hinzufügen</translation>
    </message>
</context>
<context>
    <name>pullquote::OdtFormat</name>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
</context>
<context>
    <name>pullquote::OptionsBox</name>
    <message>
        <source>Choose it, or type some letters of its headline</source>
        <translation>Wählen Sie ihn, oder tippen Sie einige Buchstaben seiner Überschrift</translation>
    </message>
</context>
<context>
    <name>pullquote::OverviewSource</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
</context>
<context>
    <name>pullquote::OverviewWindow</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>%1 % of words quoted</source>
        <translation>%1 % der Wörter zitiert</translation>
    </message>
    <message>
        <source>Nobody has been quoted in this project yet.</source>
        <translation>In diesem Projekt ist noch niemand zitiert.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>Nobody has been quoted in this article yet.
Tag a quotation, and see here who says how much.</source>
        <translation>In diesem Artikel ist noch niemand zitiert.
Zeichnen Sie eine Anführung aus, und sehen Sie hier, wer wie viel sagt.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Das ganze Projekt</translation>
    </message>
    <message>
        <source>Quotes behind the cell</source>
        <translation>Zitate hinter dem Feld</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>The chart, for a document or a mail (%1)</source>
        <translation>Das Diagramm, für ein Dokument oder eine E-Mail (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>All rows, for a spreadsheet or a document (%1)</source>
        <translation>Alle Zeilen, für eine Tabellenkalkulation oder ein Dokument (%1)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Bild (PNG)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <translation>&amp;Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save overview</source>
        <translation>Übersicht speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln Sprecher/in</numerusform>
            <numerusform>%Ln Sprecher/innen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Paper</name>
    <message>
        <source>This program runs without fonts and cannot set pages.</source>
        <translation>Dieses Programm läuft ohne Schriften und kann keine Seiten setzen.</translation>
    </message>
    <message>
        <source>There are no fonts on this computer.</source>
        <translation>Auf diesem Rechner gibt es keine Schriften.</translation>
    </message>
    <message>
        <source>Install some, such as the package fonts-dejavu-core.</source>
        <translation>Installieren Sie welche, etwa das Paket fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>pullquote::PdfDevice</name>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Es kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>pullquote::PdfFormat</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Größe der Seiten</translation>
    </message>
    <message>
        <source>US letter</source>
        <translation>US-Letter</translation>
    </message>
</context>
<context>
    <name>pullquote::PdfText</name>
    <message numerus="yes">
        <source>%n page(s) have no text, only pictures or nothing.</source>
        <translation>
            <numerusform>%n Seite hat keinen Text, nur Bilder oder nichts.</numerusform>
            <numerusform>%n Seiten haben keinen Text, nur Bilder oder nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::PickerFrame</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>%1, %2 of %3.</source>
        <translation>%1, %2 von %3.</translation>
    </message>
</context>
<context>
    <name>pullquote::PickerModel</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>pullquote::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stands beside your quotes, comments and decisions</source>
        <translation>Steht bei Ihren Zitaten, Kommentaren und Entscheidungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Own font</source>
        <translation>&amp;Eigene Schrift</translation>
    </message>
    <message>
        <source>Font of article texts</source>
        <translation>Schrift der Artikeltexte</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Single &amp;letters and digits are keys</source>
        <translation>Einzelne &amp;Buchstaben und Ziffern sind Tasten</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Article texts</source>
        <translation>Artikeltexte</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt, in the article and the quote list</source>
        <translation>Tasten ohne Strg oder Alt, im Artikel und in der Zitatliste</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>In force when Pullquote is started again</source>
        <translation>Gilt, sobald Pullquote neu gestartet ist</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Size of &amp;everything</source>
        <translation>Größe von alle&amp;m</translation>
    </message>
    <message>
        <source>Every choice acts at once; another language, or another size of everything, when Pullquote is started again.</source>
        <translation>Jede Wahl wirkt sofort; eine andere Sprache oder eine andere Größe von allem, wenn Pullquote neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>pullquote::PreviewZoom</name>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Kleinere Seiten</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Größere Seiten</translation>
    </message>
</context>
<context>
    <name>pullquote::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Choose the articles to print.</source>
        <translation>Wählen Sie die Artikel, die gedruckt werden.</translation>
    </message>
    <message>
        <source>The first pages are shown; all of them are printed.</source>
        <translation>Gezeigt sind die ersten Seiten; gedruckt werden alle.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer has already may still come out.</source>
        <translation>Abgebrochen. Seiten, die der Drucker schon hat, können noch herauskommen.</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Die Seiten werden gesetzt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::PrintedFile</name>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Es kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>pullquote::ProblemBar</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save now. It is also tried again by itself</source>
        <translation>Jetzt speichern. Es wird auch von selbst wieder versucht</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>&amp;Kopie speichern unter…</translation>
    </message>
    <message>
        <source>The copy has everything, also what is not saved ({saveCopy})</source>
        <translation>Die Kopie enthält alles, auch was nicht gespeichert ist ({saveCopy})</translation>
    </message>
    <message>
        <source>Not saved: your latest changes are only in memory. %1</source>
        <translation>Nicht gespeichert: Ihre letzten Änderungen sind nur im Arbeitsspeicher. %1</translation>
    </message>
    <message>
        <source>Reading only. %1</source>
        <translation>Nur lesen. %1</translation>
    </message>
    <message>
        <source>The project is damaged. %1</source>
        <translation>Das Projekt ist beschädigt. %1</translation>
    </message>
</context>
<context>
    <name>pullquote::ProdigyFormat</name>
    <message>
        <source>Prodigy and spaCy (JSONL)</source>
        <translation>Prodigy und spaCy (JSONL)</translation>
    </message>
</context>
<context>
    <name>pullquote::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>pullquote::ProjectCheck</name>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>A row refers to something that is not there.</source>
        <translation>Eine Zeile verweist auf etwas, das nicht da ist.</translation>
    </message>
    <message>
        <source>A text was changed or damaged.</source>
        <translation>Ein Text wurde verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Es fehlt.</translation>
    </message>
    <message>
        <source>It was deleted, and is there.</source>
        <translation>Es wurde gelöscht und ist da.</translation>
    </message>
    <message>
        <source>It was changed without a record of it.</source>
        <translation>Es wurde verändert, ohne dass es vermerkt ist.</translation>
    </message>
    <message>
        <source>Its spans do not lie in the text.</source>
        <translation>Die Bereiche liegen nicht im Text.</translation>
    </message>
    <message>
        <source>An earlier state of it was changed or damaged.</source>
        <translation>Ein früherer Stand davon wurde verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>There are rows that nobody is on record for.</source>
        <translation>Es gibt Zeilen, für die niemand verzeichnet ist.</translation>
    </message>
    <message>
        <source>Its time differs from the record&apos;s.</source>
        <translation>Die Zeit weicht von der des Eintrags ab.</translation>
    </message>
    <message>
        <source>The journal was changed or damaged.</source>
        <translation>Das Protokoll wurde verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>The journal does not go back to the beginning.</source>
        <translation>Das Protokoll reicht nicht bis zum Anfang zurück.</translation>
    </message>
    <message>
        <source>The journal does not know how it came to be.</source>
        <translation>Das Protokoll weiß nicht, wie es entstanden ist.</translation>
    </message>
    <message>
        <source>The journal tells of another state of it.</source>
        <translation>Das Protokoll berichtet von einem anderen Stand.</translation>
    </message>
    <message>
        <source>Its record differs from the journal&apos;s.</source>
        <translation>Der Eintrag weicht von dem im Protokoll ab.</translation>
    </message>
</context>
<context>
    <name>pullquote::ProjectDialog</name>
    <message>
        <source>Project settings</source>
        <translation>Projekteinstellungen</translation>
    </message>
    <message>
        <source>Only the words inside the &amp;marks</source>
        <translation>Nur die Worte in &amp;Anführungszeichen</translation>
    </message>
    <message>
        <source>The &amp;whole reported clause</source>
        <translation>Der &amp;ganze wiedergegebene Satz</translation>
    </message>
    <message>
        <source>Tag &amp;indirect quotes</source>
        <translation>&amp;Indirekte Zitate auszeichnen</translation>
    </message>
    <message>
        <source>&amp;Blind tagging</source>
        <translation>&amp;Verdecktes Auszeichnen</translation>
    </message>
    <message>
        <source>A mixed quote is</source>
        <translation>Ein gemischtes Zitat ist</translation>
    </message>
    <message>
        <source>He called it “a pure technicality”: the words in marks, or all that he called it.</source>
        <translation>Er nannte es „eine reine Formalie“: die Worte in Anführungszeichen, oder alles, was er sagte.</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Wiedergegebene Rede</translation>
    </message>
    <message>
        <source>What is reported without marks (“she said that …”) is tagged, too.</source>
        <translation>Auch was ohne Anführungszeichen wiedergegeben ist („sie sagte, dass …“), wird ausgezeichnet.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>While tagging, nobody sees what other annotators tagged.</source>
        <translation>Beim Auszeichnen sieht niemand, was andere ausgezeichnet haben.</translation>
    </message>
</context>
<context>
    <name>pullquote::ProjectDoor</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Quotes.pullquote</source>
        <translation>Zitate.pullquote</translation>
    </message>
    <message>
        <source>Pullquote projects (*.pullquote)</source>
        <translation>Pullquote-Projekte (*.pullquote)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The folder for the sample cannot be made.</source>
        <translation>Der Ordner für das Beispiel kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The sample cannot be put in its place.</source>
        <translation>Das Beispiel kann nicht an seinen Platz gebracht werden.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 copy.pullquote</source>
        <translation>%1 Kopie.pullquote</translation>
    </message>
    <message>
        <source>The copy is complete and checked.</source>
        <translation>Die Kopie ist vollständig und geprüft.</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Änderungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter…</translation>
    </message>
    <message>
        <source>Lose these changes?</source>
        <translation>Diese Änderungen verlieren?</translation>
    </message>
    <message>
        <source>What could not be written is lost when the window closes.</source>
        <translation>Was nicht geschrieben werden konnte, geht verloren, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Review a colleague’s file</source>
        <translation>Datei einer Kollegin oder eines Kollegen durchsehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be written to the project. Save a copy elsewhere now?</source>
        <translation>
            <numerusform>%Ln Änderung konnte nicht ins Projekt geschrieben werden. Jetzt anderswo eine Kopie speichern?</numerusform>
            <numerusform>%Ln Änderungen konnten nicht ins Projekt geschrieben werden. Jetzt anderswo eine Kopie speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the copy? What is open now is only read.
%1</source>
        <translation>In der Kopie weiterarbeiten? Was jetzt geöffnet ist, wird nur gelesen.
%1</translation>
    </message>
    <message>
        <source>&amp;Open the copy</source>
        <translation>Kopie &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>pullquote::ProjectFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <translation>Öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Open it for reading, or copy it to another folder.</source>
        <translation>Öffnen Sie es zum Lesen, oder kopieren Sie es in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The last work was interrupted before it was complete. What was half done was taken back; please do it again.</source>
        <translation>Die letzte Arbeit wurde unterbrochen, bevor sie vollständig war. Das Halbfertige wurde zurückgenommen; bitte machen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The last work was interrupted, and a part of it is in the project: %1</source>
        <translation>Die letzte Arbeit wurde unterbrochen, und ein Teil davon ist im Projekt: %1</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The project could not be put in its place.</source>
        <translation>Das Projekt konnte nicht an seinen Platz gebracht werden.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Join the project</source>
        <translation>Dem Projekt beitreten</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Ein Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>Give the file one, such as “week.pullquote”.</source>
        <translation>Geben Sie der Datei einen, etwa „woche.pullquote“.</translation>
    </message>
</context>
<context>
    <name>pullquote::ProjectReader</name>
    <message>
        <source>The article is not in the project.</source>
        <translation>Der Artikel ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>The article&apos;s text was changed or damaged in the file.</source>
        <translation>Der Text des Artikels wurde in der Datei verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>Open a backup of the project.</source>
        <translation>Öffnen Sie eine Sicherung des Projekts.</translation>
    </message>
    <message>
        <source>It cannot be read: the project is damaged.</source>
        <translation>Es kann nicht gelesen werden: Das Projekt ist beschädigt.</translation>
    </message>
    <message>
        <source>Check the project.</source>
        <translation>Prüfen Sie das Projekt.</translation>
    </message>
    <message>
        <source>The file holds no project.</source>
        <translation>Die Datei enthält kein Projekt.</translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteAssembly</name>
    <message>
        <source>“%1” belongs to no quote, and was left out.</source>
        <translation>„%1“ gehört zu keinem Zitat und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The link “%1” leads to “%2”, which is no span here, and was left out.</source>
        <translation>Die Verknüpfung „%1“ führt zu „%2“, was hier keine Stelle ist, und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The link “%1” between two quotes has no place here, and was left out.</source>
        <translation>Die Verknüpfung „%1“ zwischen zwei Zitaten hat hier keinen Platz und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The link “%1” is between words of no quote, and was left out.</source>
        <translation>Die Verknüpfung „%1“ besteht zwischen Wörtern, die zu keinem Zitat gehören, und wurde weggelassen.</translation>
    </message>
    <message>
        <source>What it says beside its label was left out (%1): only that of the first part of a quote is read.</source>
        <translation>Was außer der Bezeichnung dabeisteht, wurde weggelassen (%1): Gelesen wird nur, was beim ersten Teil eines Zitats steht.</translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteDelegate</name>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not tagged</source>
        <translation>nicht ausgezeichnet</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>ohne Sprecher/in</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteExtracts</name>
    <message>
        <source>The quote is not there any more.</source>
        <translation>Das Zitat ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteHistory</name>
    <message>
        <source>History of the quote</source>
        <translation>Verlauf des Zitats</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteList</name>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteListModel</name>
    <message>
        <source>Not tagged</source>
        <translation>Nicht ausgezeichnet</translation>
    </message>
    <message>
        <source>Lone quotation marks</source>
        <translation>Einzelne Anführungszeichen</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Ohne Sprecher/in</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>Speaker to confirm</source>
        <translation>Sprecher/in zu bestätigen</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Kein Zitat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln quote(s)</source>
        <translation>
            <numerusform>%1, %Ln Zitat</numerusform>
            <numerusform>%1, %Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln offener Kommentar</numerusform>
            <numerusform>%Ln offene Kommentare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteLoader</name>
    <message>
        <source>A span does not lie in the article&apos;s text.</source>
        <translation>Ein Bereich liegt nicht im Text des Artikels.</translation>
    </message>
</context>
<context>
    <name>pullquote::QuotePage</name>
    <message>
        <source>Quote %L1</source>
        <translation>Zitat %L1</translation>
    </message>
    <message>
        <source>None marked</source>
        <translation>Keine markiert</translation>
    </message>
    <message>
        <source>Tagged by %1</source>
        <translation>Ausgezeichnet von %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <translation>Art des Zitats</translation>
    </message>
    <message>
        <source>Copy into my layer</source>
        <translation>Auf meine Ebene kopieren</translation>
    </message>
    <message>
        <source>Make a quote of your own from this one</source>
        <translation>Aus diesem ein eigenes Zitat machen</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Wer sagt es?</translation>
    </message>
    <message>
        <source>Choose the speaker ({quote})</source>
        <translation>Sprecher/in wählen ({quote})</translation>
    </message>
    <message>
        <source>Add another speaker</source>
        <translation>Weitere/n Sprecher/in hinzufügen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>The proposed speaker is right</source>
        <translation>Vorgeschlagene/r Sprecher/in stimmt</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>Saved by itself</source>
        <translation>Wird von selbst gespeichert</translation>
    </message>
    <message>
        <source>Words here</source>
        <translation>Worte hier</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>An wen?</translation>
    </message>
    <message>
        <source>Choose who is spoken to</source>
        <translation>Wählen, wer angesprochen ist</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Adressat/in</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Mark this quote as important</source>
        <translation>Dieses Zitat als wichtig markieren</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Mark this quote as uncertain, to be looked at again</source>
        <translation>Dieses Zitat als unsicher markieren, um es noch einmal anzusehen</translation>
    </message>
    <message>
        <source>Complete as it is</source>
        <translation>So vollständig</translation>
    </message>
    <message>
        <source>Nothing that is missing here counts as unfinished</source>
        <translation>Was hier fehlt, gilt nicht als offen</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Am Cursor teilen</translation>
    </message>
    <message>
        <source>Cut the part around the caret in two</source>
        <translation>Den Teil am Cursor in zwei schneiden</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Make one part of all, with what lies between</source>
        <translation>Aus allen einen Teil machen, mit dem, was dazwischen liegt</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message numerus="yes">
        <source>Comments (%Ln open)</source>
        <translation>
            <numerusform>Kommentare (%Ln offen)</numerusform>
            <numerusform>Kommentare (%Ln offen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comments (%Ln resolved)</source>
        <translation>
            <numerusform>Kommentare (%Ln erledigt)</numerusform>
            <numerusform>Kommentare (%Ln erledigt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of quote ({kind})</source>
        <translation>Art des Zitats ({kind})</translation>
    </message>
    <message>
        <source>Source words ({addSource}) and cue words ({addCue})</source>
        <translation>Quellenangabe ({addSource}) und Redeeinleitung ({addCue})</translation>
    </message>
    <message>
        <source>Words that name who is spoken to ({addAddressee})</source>
        <translation>Worte, die Angesprochene nennen ({addAddressee})</translation>
    </message>
</context>
<context>
    <name>pullquote::ReasonPicker</name>
    <message>
        <source>Why leave it as it is?</source>
        <translation>Warum es lassen, wie es ist?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Because “%1”</source>
        <translation>Weil „%1“</translation>
    </message>
    <message>
        <source>Why? Choose or type</source>
        <translation>Warum? Wählen oder tippen</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Enter take</source>
        <translation>Eingabe übernehmen</translation>
    </message>
    <message>
        <source>Shift+Enter no reason</source>
        <translation>Umschalt+Eingabe ohne Grund</translation>
    </message>
    <message>
        <source>Esc cancel</source>
        <translation>Esc abbrechen</translation>
    </message>
</context>
<context>
    <name>pullquote::RecentCards</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>pullquote::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Keine zuletzt geöffneten Projekte</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
</context>
<context>
    <name>pullquote::RefiCodebookFormat</name>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA-Codebuch</translation>
    </message>
</context>
<context>
    <name>pullquote::RefiFormat</name>
    <message>
        <source>There is no project in the archive.</source>
        <translation>In dem Archiv ist kein Projekt.</translation>
    </message>
    <message>
        <source>There are several projects in the archive.</source>
        <translation>In dem Archiv sind mehrere Projekte.</translation>
    </message>
    <message>
        <source>Export it once more where it is from.</source>
        <translation>Exportieren Sie es dort, woher es kommt, noch einmal.</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
</context>
<context>
    <name>pullquote::RefiImport</name>
    <message>
        <source>It has no text that could be read.</source>
        <translation>Es hat keinen Text, der gelesen werden könnte.</translation>
    </message>
    <message>
        <source>Its text is missing.</source>
        <translation>Sein Text fehlt.</translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>Quelle „%1“</translation>
    </message>
    <message>
        <source>%1, selection %2</source>
        <translation>%1, Auswahl %2</translation>
    </message>
    <message>
        <source>The link “%1” is between things that have no place here, and was left out.</source>
        <translation>Die Verknüpfung „%1“ besteht zwischen Dingen, die hier keinen Platz haben, und wurde weggelassen.</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>Verknüpfung %1</translation>
    </message>
</context>
<context>
    <name>pullquote::RemovableChip</name>
    <message>
        <source>%1 (Del)</source>
        <translation>%1 (Entf)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewBanner</name>
    <message>
        <source>Reviewing %1 and %2, but not in this article</source>
        <translation>Prüfung von %1 und %2, aber nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>Reviewing %1 and %2: no case in this article</source>
        <translation>Prüfung von %1 und %2: kein Fall in diesem Artikel</translation>
    </message>
    <message>
        <source>{back} goes back to the case</source>
        <translation>{back} führt zum Fall zurück</translation>
    </message>
    <message>
        <source>End the review ({review})</source>
        <translation>Prüfung beenden ({review})</translation>
    </message>
    <message numerus="yes">
        <source>Reviewing %1 and %2 in this article: %L3 of %Ln case(s) decided</source>
        <translation>
            <numerusform>Prüfung von %1 und %2: hier %L3 von %Ln Fall entschieden</numerusform>
            <numerusform>Prüfung von %1 und %2: hier %L3 von %Ln Fällen entschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewDesk</name>
    <message>
        <source>%L1 of %L2 decided</source>
        <translation>%L1/%L2 entschieden</translation>
    </message>
    <message>
        <source>The review has ended: what %1 has tagged is not in the project any more.</source>
        <translation>Die Prüfung ist beendet: Was %1 ausgezeichnet hat, ist nicht mehr im Projekt.</translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewDialog</name>
    <message>
        <source>&amp;This article</source>
        <translation>&amp;Dieser Artikel</translation>
    </message>
    <message>
        <source>&amp;All articles of the project</source>
        <translation>&amp;Alle Artikel des Projekts</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>&amp;1 Left</source>
        <translation>&amp;1 Links</translation>
    </message>
    <message>
        <source>&amp;2 Right</source>
        <translation>&amp;2 Rechts</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>Only one person has worked on this project. Bring in a colleague’s file first.</source>
        <translation>An diesem Projekt hat nur eine Person gearbeitet. Erst die Datei einer Kollegin oder eines Kollegen hereinholen.</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>Zwei verschiedene Personen wählen.</translation>
    </message>
    <message>
        <source>Blind tagging hides the work of others. Reviewing shows it to you from now on, and the project’s history says so.</source>
        <translation>Verdecktes Auszeichnen verbirgt die Arbeit anderer. Die Prüfung zeigt sie ab jetzt, und die Geschichte des Projekts hält das fest.</translation>
    </message>
    <message>
        <source>Nobody has tagged anything in this project yet.</source>
        <translation>In diesem Projekt hat noch niemand etwas ausgezeichnet.</translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewHands</name>
    <message>
        <source>nothing to tag here</source>
        <translation>hier ist nichts auszuzeichnen</translation>
    </message>
    <message>
        <source>ambiguous text</source>
        <translation>Text mehrdeutig</translation>
    </message>
    <message>
        <source>guideline gap</source>
        <translation>Lücke in den Richtlinien</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>Versehen</translation>
    </message>
    <message>
        <source>edge case</source>
        <translation>Grenzfall</translation>
    </message>
    <message>
        <source>take %1’s</source>
        <translation>von %1 nehmen</translation>
    </message>
    <message>
        <source>Take the case as %1 has it; on a row, this alone</source>
        <translation>Den Fall nehmen, wie %1 ihn hat; in einer Zeile nur diese</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>Make of it what it should be</source>
        <translation>Daraus machen, was es sein soll</translation>
    </message>
    <message>
        <source>neither…</source>
        <translation>keins…</translation>
    </message>
    <message>
        <source>Nothing is to be tagged here, with a reason</source>
        <translation>Hier ist nichts auszuzeichnen, mit Grund</translation>
    </message>
    <message>
        <source>undecide</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>As if nothing had been decided</source>
        <translation>Als wäre nichts entschieden</translation>
    </message>
    <message>
        <source>why…</source>
        <translation>warum…</translation>
    </message>
    <message>
        <source>Say why it was decided so</source>
        <translation>Sagen, warum so entschieden wurde</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>The next undecided case</source>
        <translation>Der nächste offene Fall</translation>
    </message>
    <message>
        <source>for all shown…</source>
        <translation>alle gezeigten…</translation>
    </message>
    <message>
        <source>take all agreed</source>
        <translation>Gemeinsames nehmen</translation>
    </message>
    <message>
        <source>Take everything that both agree on</source>
        <translation>Alles nehmen, worin beide übereinstimmen</translation>
    </message>
    <message>
        <source>No current case. {nextQuote} goes to the next one.</source>
        <translation>Kein aktueller Fall. {nextQuote} geht zum nächsten.</translation>
    </message>
    <message>
        <source>Nothing is decided here yet. Decide first, then say why.</source>
        <translation>Hier ist noch nichts entschieden. Erst entscheiden, dann begründen.</translation>
    </message>
    <message>
        <source>Decided: nothing to tag, as %1 has it.</source>
        <translation>Entschieden: nichts auszuzeichnen, wie bei %1.</translation>
    </message>
    <message>
        <source>Taken: %1’s.</source>
        <translation>Genommen: von %1.</translation>
    </message>
    <message>
        <source>Taken: %1 of %2.</source>
        <translation>Genommen: %1 von %2.</translation>
    </message>
    <message>
        <source>This is what comes of it: change it as any quote of yours. {back} goes back to the case.</source>
        <translation>Das kommt dabei heraus: ändern wie jedes eigene Zitat. {back} geht zurück zum Fall.</translation>
    </message>
    <message>
        <source>Undecided.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Decided: neither.</source>
        <translation>Entschieden: keins von beiden.</translation>
    </message>
    <message>
        <source>The reason is kept.</source>
        <translation>Der Grund ist festgehalten.</translation>
    </message>
    <message>
        <source>No case is shown.</source>
        <translation>Kein Fall wird gezeigt.</translation>
    </message>
    <message>
        <source>&amp;1 Take %1’s</source>
        <translation>&amp;1 Von %1 nehmen</translation>
    </message>
    <message>
        <source>&amp;2 Take %1’s</source>
        <translation>&amp;2 Von %1 nehmen</translation>
    </message>
    <message>
        <source>&amp;X Neither</source>
        <translation>&amp;X Keins von beiden</translation>
    </message>
    <message>
        <source>There are no cases here.</source>
        <translation>Hier gibt es keine Fälle.</translation>
    </message>
    <message>
        <source>All cases are decided. %1</source>
        <translation>Alle Fälle sind entschieden. %1</translation>
    </message>
    <message>
        <source>One decision for all undecided cases that the filter shows</source>
        <translation>Eine Entscheidung für alle unentschiedenen Fälle, die der Filter zeigt</translation>
    </message>
    <message>
        <source>All that are shown are decided.</source>
        <translation>Alles, was gezeigt wird, ist entschieden.</translation>
    </message>
    <message>
        <source>Decided: nothing to tag, as %1 has it. Your quote went with it: {undo} brings it back.</source>
        <translation>Entschieden: nichts auszuzeichnen, wie bei %1. Ihr Zitat ging mit: {undo} bringt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Decided on %Ln case(s). {undo} takes all of it back.</source>
        <translation>
            <numerusform>Über %Ln Fall entschieden. {undo} nimmt alles zurück.</numerusform>
            <numerusform>Über %Ln Fälle entschieden. {undo} nimmt alles zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln undecided shown</source>
        <translation>
            <numerusform>Für den %Ln gezeigten unentschiedenen Fall</numerusform>
            <numerusform>Für die %Ln gezeigten unentschiedenen Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln that both agree on. {undo} takes all of it back.</source>
        <translation>
            <numerusform>%Ln genommen, worin beide übereinstimmen. {undo} nimmt alles zurück.</numerusform>
            <numerusform>%Ln genommen, worin beide übereinstimmen. {undo} nimmt alles zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewMenu</name>
    <message>
        <source>&amp;Next undecided case</source>
        <translation>&amp;Nächster offener Fall</translation>
    </message>
    <message>
        <source>&amp;Previous undecided case</source>
        <translation>&amp;Voriger offener Fall</translation>
    </message>
    <message>
        <source>Go through its &amp;fields</source>
        <translation>Seine &amp;Felder durchgehen</translation>
    </message>
    <message>
        <source>Take the &amp;left one’s</source>
        <translation>Das der &amp;linken Seite nehmen</translation>
    </message>
    <message>
        <source>Take %1’s (&amp;left)</source>
        <translation>Von %1 nehmen (&amp;links)</translation>
    </message>
    <message>
        <source>&amp;Edit the result</source>
        <translation>&amp;Ergebnis bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undecide</source>
        <translation>Entscheidung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Say &amp;why…</source>
        <translation>Be&amp;gründen…</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>&amp;Kommentieren…</translation>
    </message>
    <message>
        <source>For &amp;all shown…</source>
        <translation>Für &amp;alle gezeigten…</translation>
    </message>
    <message>
        <source>Take the r&amp;ight one’s</source>
        <translation>Das der rech&amp;ten Seite nehmen</translation>
    </message>
    <message>
        <source>Take %1’s (r&amp;ight)</source>
        <translation>Von %1 nehmen (rech&amp;ts)</translation>
    </message>
    <message>
        <source>Nei&amp;ther…</source>
        <translation>Keins von bei&amp;den…</translation>
    </message>
    <message>
        <source>Take all agree&amp;d</source>
        <translation>Alles Ge&amp;meinsame nehmen</translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Shown in the article</source>
        <translation>Im Artikel gezeigt</translation>
    </message>
    <message>
        <source>Show what %1 has tagged in the article, or hide it</source>
        <translation>Zeigen, was %1 im Artikel ausgezeichnet hat, oder verbergen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>This article is not one of those reviewed.</source>
        <translation>Dieser Artikel gehört nicht zur Prüfung.</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 has tagged anything here.</source>
        <translation>Weder %1 noch %2 hat hier etwas ausgezeichnet.</translation>
    </message>
    <message>
        <source>No case is like that.</source>
        <translation>Kein Fall ist so.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln entschieden</numerusform>
            <numerusform>%Ln entschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewReport</name>
    <message>
        <source>Quotes are matched one to one: the same words and speakers first, then the same words, then the greatest overlap. The first annotator is the reference of precision and recall.</source>
        <translation>Zitate werden eins zu eins zugeordnet: zuerst dieselben Wörter und Sprecher/innen, dann dieselben Wörter, dann die größte Überschneidung. Maßstab für Precision und Recall ist die zuerst genannte Person.</translation>
    </message>
    <message>
        <source>Edges are the same when they differ only in quotation marks, white space and punctuation at the ends. What only one has ruled out and the other left untagged is no case.</source>
        <translation>Grenzen sind dieselben, wenn sie sich nur in Anführungszeichen, Leerraum und Satzzeichen an den Enden unterscheiden. Was nur eine Person ausgeschlossen und die andere nicht ausgezeichnet hat, ist kein Fall.</translation>
    </message>
    <message>
        <source>Kind, speaker and topics are compared on the pairs. Kappa: Cohen 1960. Alpha: Krippendorff, nominal for speakers, with the MASI distance of Passonneau 2006 for sets of topics.</source>
        <translation>Art, Sprecher/in und Themen werden an den Paaren verglichen. Kappa: Cohen 1960. Alpha: Krippendorff, nominal für Sprecher/innen, mit der MASI-Distanz von Passonneau 2006 für Mengen von Themen.</translation>
    </message>
    <message>
        <source>u-alpha and cu-alpha: Krippendorff, Mathet, Bouvry, Widlöcher 2016, with the articles in a row, in code points, on the outermost quotes of each layer.</source>
        <translation>u-Alpha und cu-Alpha: Krippendorff, Mathet, Bouvry, Widlöcher 2016, die Artikel hintereinander, in Codepunkten, an den äußersten Zitaten jeder Ebene.</translation>
    </message>
    <message>
        <source>Gamma: Mathet, Widlöcher, Métivier 2015, alpha 3, beta 1, delta 1, speakers as labels, %1 samples, seed %2.</source>
        <translation>Gamma: Mathet, Widlöcher, Métivier 2015, Alpha 3, Beta 1, Delta 1, Sprecher/innen als Kategorien, %1 Stichproben, Startwert %2.</translation>
    </message>
    <message>
        <source>Gamma was not computed.</source>
        <translation>Gamma wurde nicht berechnet.</translation>
    </message>
    <message>
        <source>What it was about is not in this file</source>
        <translation>Worum es ging, steht nicht in dieser Datei</translation>
    </message>
</context>
<context>
    <name>pullquote::Reviewing</name>
    <message>
        <source>Take %1’s</source>
        <translation>Von %1 nehmen</translation>
    </message>
    <message>
        <source>Only one of the two has this quote.</source>
        <translation>Nur eine Seite hat dieses Zitat.</translation>
    </message>
    <message>
        <source>Take it whole, or neither.</source>
        <translation>Ganz nehmen oder gar nicht.</translation>
    </message>
    <message>
        <source>Take a part of %1’s</source>
        <translation>Einen Teil von %1 nehmen</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keins von beiden</translation>
    </message>
    <message>
        <source>Nothing is decided here yet.</source>
        <translation>Hier ist noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Decide first, then say why.</source>
        <translation>Erst entscheiden, dann begründen.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Begründen</translation>
    </message>
    <message>
        <source>Undecide</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>There is nothing undecided that both agree on.</source>
        <translation>Es ist nichts offen, worin beide übereinstimmen.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n that both agree on</source>
        <translation>
            <numerusform>%n nehmen, worin beide übereinstimmen</numerusform>
            <numerusform>%n nehmen, worin beide übereinstimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is shown.</source>
        <translation>Kein Fall wird gezeigt.</translation>
    </message>
    <message>
        <source>Show some by another filter.</source>
        <translation>Mit einem anderen Filter welche zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n case(s)</source>
        <translation>
            <numerusform>Über %n Fall entscheiden</numerusform>
            <numerusform>Über %n Fälle entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn the review on for %n article(s)</source>
        <translation>
            <numerusform>Prüfung für %n Artikel einschalten</numerusform>
            <numerusform>Prüfung für %n Artikel einschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are shown are decided.</source>
        <translation>Alles, was gezeigt wird, ist entschieden.</translation>
    </message>
    <message>
        <source>Undecide first what is to be decided anew.</source>
        <translation>Erst zurücknehmen, was neu entschieden werden soll.</translation>
    </message>
</context>
<context>
    <name>pullquote::SavedPageFormat</name>
    <message>
        <source>Web page in one file</source>
        <translation>Webseite in einer Datei</translation>
    </message>
</context>
<context>
    <name>pullquote::SchemaOrgFormat</name>
    <message>
        <source>schema.org for a CMS (JSON-LD)</source>
        <translation>schema.org für ein CMS (JSON-LD)</translation>
    </message>
    <message>
        <source>Write reported words, too</source>
        <translation>Auch indirekte Rede schreiben</translation>
    </message>
</context>
<context>
    <name>pullquote::Screenshot</name>
    <message>
        <source>There is no project to paint.</source>
        <translation>Kein Projekt zum Zeichnen.</translation>
    </message>
    <message>
        <source>%1: The picture cannot be written.</source>
        <translation>%1: Das Bild kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no action “%1” here.</source>
        <translation>Eine Aktion „%1“ gibt es hier nicht.</translation>
    </message>
</context>
<context>
    <name>pullquote::Seed</name>
    <message>
        <source>Start the project</source>
        <translation>Projekt beginnen</translation>
    </message>
</context>
<context>
    <name>pullquote::SelectionBar</name>
    <message>
        <source>What to do with the selection</source>
        <translation>Was mit der Auswahl geschehen soll</translation>
    </message>
</context>
<context>
    <name>pullquote::SendDialog</name>
    <message>
        <source>Send to a colleague</source>
        <translation>An eine Kollegin oder einen Kollegen senden</translation>
    </message>
    <message>
        <source>&amp;Write the copy</source>
        <translation>Kopie &amp;schreiben</translation>
    </message>
    <message>
        <source>Your colleague’s name</source>
        <translation>Name der Kollegin oder des Kollegen</translation>
    </message>
    <message>
        <source>Leave out what was &amp;deleted</source>
        <translation>Weglassen, was &amp;gelöscht wurde</translation>
    </message>
    <message>
        <source>Leave out &amp;layers that are not ticked:</source>
        <translation>&amp;Ebenen ohne Häkchen weglassen:</translation>
    </message>
    <message>
        <source>Whose quotes go along</source>
        <translation>Wessen Zitate mitgehen</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Geht mit</translation>
    </message>
    <message>
        <source>Pullquote projects (*.pullquote)</source>
        <translation>Pullquote-Projekte (*.pullquote)</translation>
    </message>
    <message>
        <source>To f&amp;ile</source>
        <translation>In &amp;Datei</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <translation>Kopie für %1</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Die Kopie wird geschrieben …</translation>
    </message>
    <message>
        <source>The copy is written and checked: %1</source>
        <translation>Die Kopie ist geschrieben und geprüft: %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>file name</comment>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>file name</comment>
        <translation>%1 für %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (you): %Ln quote(s)</source>
        <translation>
            <numerusform>%1 (Sie): %Ln Zitat</numerusform>
            <numerusform>%1 (Sie): %Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln quote(s)</source>
        <translation>
            <numerusform>%1: %Ln Zitat</numerusform>
            <numerusform>%1: %Ln Zitate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::SendPlan</name>
    <message>
        <source>Nobody’s quotes: an empty copy to tag in.</source>
        <translation>Keine Zitate: eine leere Kopie zum Auszeichnen.</translation>
    </message>
    <message>
        <source>Quotes, comments and name of %1 stay here.</source>
        <translation>Zitate, Kommentare und Name von %1 bleiben hier.</translation>
    </message>
    <message>
        <source>Of what was deleted, only that it is gone.</source>
        <translation>Von Gelöschtem nur, dass es fort ist.</translation>
    </message>
    <message>
        <source>What was deleted, too, and how it was.</source>
        <translation>Auch Gelöschtes, und wie es war.</translation>
    </message>
    <message>
        <source>%1 will not find her or his own quotes in it.</source>
        <translation>%1 findet die eigenen Zitate nicht darin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) with their texts, all speakers and topics.</source>
        <translation>
            <numerusform>%Ln Artikel mit Text, alle Sprecher/innen und Themen.</numerusform>
            <numerusform>%Ln Artikel mit Texten, alle Sprecher/innen und Themen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) of %1, with their history, comments and decisions.</source>
        <translation>
            <numerusform>%Ln Zitat von %1, mit Geschichte, Kommentaren und Entscheidungen.</numerusform>
            <numerusform>%Ln Zitate von %1, mit Geschichte, Kommentaren und Entscheidungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::SentRecord</name>
    <message>
        <source>the quote “%1”</source>
        <translation>das Zitat „%1“</translation>
    </message>
    <message>
        <source>A newer Pullquote has sent this document.</source>
        <translation>Ein neueres Pullquote hat dieses Dokument gesendet.</translation>
    </message>
    <message>
        <source>Import it with that one.</source>
        <translation>Importieren Sie es mit diesem.</translation>
    </message>
</context>
<context>
    <name>pullquote::Session</name>
    <message>
        <source>Change one&apos;s name</source>
        <translation>Eigenen Namen ändern</translation>
    </message>
    <message>
        <source>New annotator</source>
        <translation>Neue/r Bearbeiter/in</translation>
    </message>
    <message>
        <source>The article has been deleted.</source>
        <translation>Der Artikel wurde gelöscht.</translation>
    </message>
    <message>
        <source>This project is only open for reading.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Save a copy to work in it.</source>
        <translation>Speichern Sie eine Kopie, um darin zu arbeiten.</translation>
    </message>
    <message>
        <source>The latest changes are not in the file yet.</source>
        <translation>Die letzten Änderungen sind noch nicht in der Datei.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>pullquote::SessionMarks</name>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>not a quote</source>
        <translation>kein Zitat</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>ohne Sprecher/in</translation>
    </message>
</context>
<context>
    <name>pullquote::Settling</name>
    <message>
        <source>This is not yours to decide.</source>
        <translation>Das haben nicht Sie zu entscheiden.</translation>
    </message>
    <message>
        <source>This has changed meanwhile.</source>
        <translation>Das hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Konflikt entscheiden</translation>
    </message>
    <message>
        <source>Not everything is chosen yet.</source>
        <translation>Es ist noch nicht alles gewählt.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>pullquote::SpanLinks</name>
    <message>
        <source>Show these words in the article</source>
        <translation>Diese Worte im Artikel zeigen</translation>
    </message>
    <message>
        <source>Take “%1” out of the quote</source>
        <translation>„%1“ aus dem Zitat nehmen</translation>
    </message>
</context>
<context>
    <name>pullquote::SpeakerEditor</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Neu: Sprecher/in</translation>
    </message>
    <message>
        <source>Other names for the same, one a line</source>
        <translation>Andere Namen für dasselbe, einer je Zeile</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Anonymous source</source>
        <translation>Anonyme Quelle</translation>
    </message>
    <message>
        <source>President, spokeswoman, …</source>
        <translation>Präsidentin, Sprecher …</translation>
    </message>
    <message>
        <source>Country, party, company, …</source>
        <translation>Land, Partei, Unternehmen …</translation>
    </message>
    <message>
        <source>&amp;Aliases</source>
        <translation>&amp;Weitere Namen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>A&amp;ffiliation</source>
        <translation>&amp;Zugehörigkeit</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Anmer&amp;kung</translation>
    </message>
</context>
<context>
    <name>pullquote::SpeakerPicker</name>
    <message>
        <source>Who says it?</source>
        <translation>Wer sagt es?</translation>
    </message>
    <message>
        <source>Who says it? type to search or create</source>
        <translation>Wer sagt es? Suchen oder anlegen</translation>
    </message>
    <message>
        <source>Last quotes of this speaker</source>
        <translation>Letzte Zitate dieser Sprecherin, dieses Sprechers</translation>
    </message>
    <message>
        <source>Shift+Up take in the quotation around</source>
        <translation>Umschalt+Auf nimmt die umgebende Anführung</translation>
    </message>
    <message>
        <source>Shift+Up take the whole sentence</source>
        <translation>Umschalt+Auf nimmt den ganzen Satz</translation>
    </message>
    <message>
        <source>guessed; Enter confirms</source>
        <translation>vermutet; Eingabe bestätigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>New speaker “%1”</source>
        <translation>Neu: „%1“</translation>
    </message>
    <message>
        <source>&amp;Also known as “%1”</source>
        <translation>&amp;Auch bekannt als „%1“</translation>
    </message>
    <message>
        <source>Also known as “%1”</source>
        <translation>Auch bekannt als „%1“</translation>
    </message>
    <message>
        <source>Enter take</source>
        <translation>Eingabe übernehmen</translation>
    </message>
    <message>
        <source>Shift+Enter nobody</source>
        <translation>Umschalt+Eingabe niemand</translation>
    </message>
    <message>
        <source>Esc cancel</source>
        <translation>Esc abbrechen</translation>
    </message>
</context>
<context>
    <name>pullquote::SpeakersDialog</name>
    <message>
        <source>Speakers</source>
        <translation>Sprecher/innen</translation>
    </message>
    <message>
        <source>Filter by name, alias, role</source>
        <translation>Nach Namen oder Rolle filtern</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Also known as: %1.</source>
        <translation>Auch bekannt als: %1.</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Not kept of “%1”: %2.</source>
        <translation>Nicht erhalten von „%1“: %2.</translation>
    </message>
</context>
<context>
    <name>pullquote::StandingFinder</name>
    <message>
        <source>%1’s quote was not there when this was decided.</source>
        <translation>Das Zitat von %1 gab es noch nicht, als hierüber entschieden wurde.</translation>
    </message>
    <message>
        <source>%1 has changed the quote since it was decided.</source>
        <translation>%1 hat das Zitat seit der Entscheidung geändert.</translation>
    </message>
    <message>
        <source>%1’s quote belongs to another case now.</source>
        <translation>Das Zitat von %1 gehört jetzt zu einem anderen Fall.</translation>
    </message>
    <message>
        <source>One of the two quotes was deleted since it was decided.</source>
        <translation>Eins der beiden Zitate wurde seit der Entscheidung gelöscht.</translation>
    </message>
    <message>
        <source>What came of it was deleted since it was decided.</source>
        <translation>Was daraus geworden war, wurde seit der Entscheidung gelöscht.</translation>
    </message>
</context>
<context>
    <name>pullquote::StatusLine</name>
    <message>
        <source>{quote} tags: %1 ({lockSpeaker} ends it)</source>
        <translation>{quote} zeichnet aus: %1 ({lockSpeaker} beendet)</translation>
    </message>
    <message>
        <source>%1 % of words quoted</source>
        <translation>%1 % der Wörter zitiert</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>What changed in your tags ({answers})</source>
        <translation>Was sich an Ihren Auszeichnungen geändert hat ({answers})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <translation>
            <numerusform>%Ln neue Antwort</numerusform>
            <numerusform>%Ln neue Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln Konflikt zu entscheiden</numerusform>
            <numerusform>%Ln Konflikte zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln Sprecher/in</numerusform>
            <numerusform>%Ln Sprecher/innen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::TableColumns</name>
    <message>
        <source>Column with the words of the quote</source>
        <translation>Spalte mit dem Wortlaut des Zitats</translation>
    </message>
    <message>
        <source>Column with the speakers, with semicolons between</source>
        <translation>Spalte mit den Sprecherinnen und Sprechern, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Column with the topics, with semicolons between</source>
        <translation>Spalte mit den Themen, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Column with notes</source>
        <translation>Spalte mit Anmerkungen</translation>
    </message>
    <message>
        <source>Column with whoever tagged the quote</source>
        <translation>Spalte mit der Person, die das Zitat ausgezeichnet hat</translation>
    </message>
    <message>
        <source>Column with the headline, address or id of the article</source>
        <translation>Spalte mit Überschrift, Adresse oder Kennung des Artikels</translation>
    </message>
    <message>
        <source>Column with the whole text of the article</source>
        <translation>Spalte mit dem ganzen Text des Artikels</translation>
    </message>
    <message>
        <source>Column with the kind: direct, indirect, mixed</source>
        <translation>Spalte mit der Art: direct, indirect, mixed</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>Die Spalten sind: %1.</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Keine Spalte</translation>
    </message>
</context>
<context>
    <name>pullquote::TableImport</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>There are more fields than columns.</source>
        <translation>Es sind mehr Felder als Spalten.</translation>
    </message>
    <message>
        <source>It has no words of a quote.</source>
        <translation>Sie hat keinen Wortlaut eines Zitats.</translation>
    </message>
    <message>
        <source>“%1” is no place such as 10..42.</source>
        <translation>„%1“ ist keine Stelle wie 10..42.</translation>
    </message>
    <message>
        <source>“%1” is no kind of quote.</source>
        <translation>„%1“ ist keine Art von Zitat.</translation>
    </message>
    <message>
        <source>“%1” is no flag.</source>
        <translation>„%1“ ist keine Markierung.</translation>
    </message>
</context>
<context>
    <name>pullquote::Tagging</name>
    <message>
        <source>No current quote.</source>
        <translation>Kein aktuelles Zitat.</translation>
    </message>
    <message>
        <source>Click a quote or press {nextQuote} first.</source>
        <translation>Klicken Sie ein Zitat an, oder drücken Sie zuerst {nextQuote}.</translation>
    </message>
    <message>
        <source>A quote needs at least one part.</source>
        <translation>Ein Zitat braucht mindestens einen Teil.</translation>
    </message>
    <message>
        <source>Press {delete} to delete the whole quote.</source>
        <translation>{delete} löscht das ganze Zitat.</translation>
    </message>
    <message>
        <source>There is nothing to tag here.</source>
        <translation>Hier ist nichts auszuzeichnen.</translation>
    </message>
    <message>
        <source>Select some words or move into a quotation.</source>
        <translation>Wählen Sie Wörter aus, oder gehen Sie in eine Anführung.</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Kein Zitat</translation>
    </message>
    <message>
        <source>Tag quote</source>
        <translation>Zitat auszeichnen</translation>
    </message>
    <message>
        <source>This quote is your own.</source>
        <translation>Dieses Zitat ist Ihr eigenes.</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Zitat kopieren</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Art festlegen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Anmerkung bearbeiten</translation>
    </message>
    <message>
        <source>Confirm speaker</source>
        <translation>Sprecher/in bestätigen</translation>
    </message>
    <message>
        <source>Flag quote</source>
        <translation>Zitat markieren</translation>
    </message>
    <message>
        <source>Ignore what is missing</source>
        <translation>Fehlendes übergehen</translation>
    </message>
    <message>
        <source>There is no such topic.</source>
        <translation>Dieses Thema gibt es nicht.</translation>
    </message>
    <message>
        <source>Press {topicPicker} to choose or create one.</source>
        <translation>Mit {topicPicker} wählen Sie eines oder legen es an.</translation>
    </message>
    <message>
        <source>Remove topic %1</source>
        <translation>Thema %1 entfernen</translation>
    </message>
    <message>
        <source>Add topic %1</source>
        <translation>Thema %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n quote(s)</source>
        <translation>
            <numerusform>%n Zitat löschen</numerusform>
            <numerusform>%n Zitate löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) belong to another annotator.</source>
        <translation>
            <numerusform>%n Zitat gehört jemand anderem.</numerusform>
            <numerusform>%n Zitate gehören jemand anderem.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no words here.</source>
        <translation>Hier sind keine Wörter.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Wählen Sie zuerst Wörter aus.</translation>
    </message>
    <message>
        <source>Add words to quote</source>
        <translation>Worte zum Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Take words out of quote</source>
        <translation>Worte aus dem Zitat nehmen</translation>
    </message>
    <message>
        <source>There are no words between the borders.</source>
        <translation>Zwischen den Grenzen sind keine Wörter.</translation>
    </message>
    <message>
        <source>Press {delete} to delete the quote.</source>
        <translation>{delete} löscht das Zitat.</translation>
    </message>
    <message>
        <source>Move border</source>
        <translation>Grenze verschieben</translation>
    </message>
    <message>
        <source>Split part</source>
        <translation>Teil teilen</translation>
    </message>
    <message>
        <source>There is no part to split here.</source>
        <translation>Hier ist kein Teil zum Teilen.</translation>
    </message>
    <message>
        <source>Move the caret between two words of a part.</source>
        <translation>Setzen Sie den Cursor zwischen zwei Wörter eines Teils.</translation>
    </message>
    <message>
        <source>Take other words</source>
        <translation>Andere Worte nehmen</translation>
    </message>
    <message>
        <source>Merge parts</source>
        <translation>Teile verbinden</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Sprecher/in festlegen</translation>
    </message>
    <message>
        <source>Tag like the last</source>
        <translation>Wie das letzte auszeichnen</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Sprecher/in hinzufügen</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>Sprecher/in entfernen</translation>
    </message>
    <message>
        <source>Set addressee</source>
        <translation>Adressat/in festlegen</translation>
    </message>
    <message>
        <source>Only its annotator deletes a quote. Rule it out with {notAQuote} in your own layer instead.</source>
        <translation>Nur wer ein Zitat ausgezeichnet hat, löscht es. Schließen Sie es stattdessen mit {notAQuote} auf Ihrer Ebene aus.</translation>
    </message>
</context>
<context>
    <name>pullquote::TakeBack</name>
    <message>
        <source>The journal has a gap.</source>
        <translation>Das Protokoll hat eine Lücke.</translation>
    </message>
    <message>
        <source>Check the project.</source>
        <translation>Prüfen Sie das Projekt.</translation>
    </message>
    <message>
        <source>%1 has deleted it since.</source>
        <translation>%1 hat es seither gelöscht.</translation>
    </message>
    <message>
        <source>%1 has changed it since.</source>
        <translation>%1 hat es seither geändert.</translation>
    </message>
    <message>
        <source>%1 has changed “%2” since.</source>
        <translation>%1 hat „%2“ seither geändert.</translation>
    </message>
    <message>
        <source>How it was before is not in this file.</source>
        <translation>Wie es vorher war, steht nicht in dieser Datei.</translation>
    </message>
</context>
<context>
    <name>pullquote::TargetField</name>
    <message>
        <source>File to write</source>
        <translation>Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Sagen Sie, welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <translation>Das ist das Projekt selbst.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Ordner, der geschrieben wird</translation>
    </message>
    <message>
        <source>Say which folder to write.</source>
        <translation>Sagen Sie, welcher Ordner geschrieben werden soll.</translation>
    </message>
</context>
<context>
    <name>pullquote::TeiExport</name>
    <message>
        <source>There is no article to write.</source>
        <translation>Es gibt keinen Artikel, der geschrieben werden könnte.</translation>
    </message>
</context>
<context>
    <name>pullquote::TeiFormat</name>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
</context>
<context>
    <name>pullquote::TeiImport</name>
    <message>
        <source>text %1</source>
        <translation>Text %1</translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation>Es hat keine Wörter.</translation>
    </message>
    <message>
        <source>%1, &lt;%2&gt; %3</source>
        <translation>%1, &lt;%2&gt; %3</translation>
    </message>
</context>
<context>
    <name>pullquote::TextFormat</name>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>A text file holds one article.</source>
        <translation>Eine Textdatei enthält einen Artikel.</translation>
    </message>
    <message>
        <source>Name the article.</source>
        <translation>Nennen Sie den Artikel.</translation>
    </message>
</context>
<context>
    <name>pullquote::ToolRow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>pullquote::TopicBox</name>
    <message>
        <source>Choose or create a topic</source>
        <translation>Ein Thema wählen oder anlegen</translation>
    </message>
    <message>
        <source>Choose or create a topic ({topicPicker})</source>
        <translation>Ein Thema wählen oder anlegen ({topicPicker})</translation>
    </message>
</context>
<context>
    <name>pullquote::TopicChipButton</name>
    <message>
        <source>Topic %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>pullquote::TopicEditor</name>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>And&amp;ere…</translation>
    </message>
    <message>
        <source>When does a quote belong here, and when not?</source>
        <translation>Wann gehört ein Zitat hierher, und wann nicht?</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>&amp;Unter</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (jetzt %2)</translation>
    </message>
    <message>
        <source>Nothing, it stands at the top</source>
        <translation>Nichts, es steht oben</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Eine andere Farbe</translation>
    </message>
</context>
<context>
    <name>pullquote::TopicPicker</name>
    <message>
        <source>What about? type to search or create</source>
        <translation>Worüber? Suchen oder anlegen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>New topic “%1”</source>
        <translation>Neues Thema „%1“</translation>
    </message>
    <message>
        <source>Choose topics</source>
        <translation>Themen wählen</translation>
    </message>
    <message>
        <source>Enter toggle</source>
        <translation>Eingabe umschalten</translation>
    </message>
    <message>
        <source>Ctrl+Enter go on</source>
        <translation>Strg+Eingabe weiter</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc schließen</translation>
    </message>
</context>
<context>
    <name>pullquote::Transaction</name>
    <message>
        <source>The file was deleted, moved or replaced.</source>
        <translation>Die Datei wurde gelöscht, verschoben oder ersetzt.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere.</source>
        <translation>Speichern Sie anderswo eine Kopie.</translation>
    </message>
</context>
<context>
    <name>pullquote::Travel</name>
    <message>
        <source>No quotes yet.</source>
        <translation>Noch keine Zitate.</translation>
    </message>
    <message>
        <source>This is the last quote.</source>
        <translation>Das ist das letzte Zitat.</translation>
    </message>
    <message>
        <source>This is the first quote.</source>
        <translation>Das ist das erste Zitat.</translation>
    </message>
    <message>
        <source>The caret is in no quote.</source>
        <translation>Der Cursor steht in keinem Zitat.</translation>
    </message>
    <message>
        <source>This is the outermost quote here.</source>
        <translation>Das ist hier das äußerste Zitat.</translation>
    </message>
    <message>
        <source>This is the innermost quote here.</source>
        <translation>Das ist hier das innerste Zitat.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is unfinished here.</source>
        <translation>Hier ist nichts offen.</translation>
    </message>
    <message numerus="yes">
        <source>There is no quote %L1. The article has %Ln quote(s).</source>
        <translation>
            <numerusform>Zitat %L1 gibt es nicht. Der Artikel hat %Ln Zitat.</numerusform>
            <numerusform>Zitat %L1 gibt es nicht. Der Artikel hat %Ln Zitate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::UsesModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>%1, quote %L2: %3</source>
        <translation>%1, Zitat %L2: %3</translation>
    </message>
</context>
<context>
    <name>pullquote::UsesPane</name>
    <message>
        <source>&amp;Quotes</source>
        <translation>Zi&amp;tate</translation>
    </message>
    <message>
        <source>&amp;Quotes of “%1”</source>
        <translation>Zi&amp;tate von „%1“</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotes of %1</source>
        <translation>Zitate von %1</translation>
    </message>
    <message>
        <source>Enter goes to the quote in its article</source>
        <translation>Eingabe geht zum Zitat in seinem Artikel</translation>
    </message>
</context>
<context>
    <name>pullquote::WebAnnotationFormat</name>
    <message>
        <source>W3C Web Annotations (JSON-LD)</source>
        <translation>W3C Web Annotations (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>pullquote::WebAnnotationImport</name>
    <message>
        <source>annotation %1</source>
        <translation>Annotation %1</translation>
    </message>
    <message>
        <source>There is no annotation in it.</source>
        <translation>Es enthält keine Annotation.</translation>
    </message>
    <message>
        <source>It is about several articles.</source>
        <translation>Es handelt von mehreren Artikeln.</translation>
    </message>
    <message>
        <source>A body is no text, and was left out.</source>
        <translation>Ein Inhalt ist kein Text und wurde weggelassen.</translation>
    </message>
    <message>
        <source>It marks no words, and is about no annotation of the file.</source>
        <translation>Es markiert keine Wörter und handelt von keiner Annotation der Datei.</translation>
    </message>
    <message>
        <source>It is one page of several: what stands on the others is not in it.</source>
        <translation>Es ist eine Seite von mehreren: Was auf den anderen steht, ist nicht darin.</translation>
    </message>
    <message>
        <source>Its id is missing, or there twice.</source>
        <translation>Die ID fehlt oder ist zweimal da.</translation>
    </message>
</context>
<context>
    <name>pullquote::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Mark who said what in news: quotes, the words that report them, who spoke, and about what.</source>
        <translation>Auszeichnen, wer in den Nachrichten was gesagt hat: Zitate, die Worte, die sie einleiten, wer spricht und worüber.</translation>
    </message>
    <message>
        <source>Or drop a project or documents here.</source>
        <translation>Oder ziehen Sie ein Projekt oder Dokumente hierher.</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>Make a new project file ({newProject})</source>
        <translation>Eine neue Projektdatei anlegen ({newProject})</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a project ({openProject})</source>
        <translation>Ein Projekt öffnen ({openProject})</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>&amp;Beispiel</translation>
    </message>
    <message>
        <source>Look around in an invented press conference</source>
        <translation>Sich in einer erfundenen Pressekonferenz umsehen</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Enter opens, Del takes a project off the list</source>
        <translation>Eingabe öffnet, Entf nimmt ein Projekt von der Liste</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>%1, nicht gefunden</translation>
    </message>
</context>
<context>
    <name>pullquote::Whereabouts</name>
    <message>
        <source>Outside quotes</source>
        <translation>Außerhalb von Zitaten</translation>
    </message>
</context>
<context>
    <name>pullquote::WidgetPrompts</name>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>pullquote::WorkbookWriter</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The workbook becomes too large.</source>
        <translation>Die Arbeitsmappe wird zu groß.</translation>
    </message>
    <message>
        <source>Export fewer articles at once, or a table (CSV).</source>
        <translation>Exportieren Sie weniger Artikel auf einmal oder eine Tabelle (CSV).</translation>
    </message>
</context>
<context>
    <name>pullquote::WriteAll</name>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Es kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>pullquote::XlsxFormat</name>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Arbeitsmappe (Excel)</translation>
    </message>
</context>
<context>
    <name>pullquote::XmlPart</name>
    <message>
        <source>A tag in it has too many attributes.</source>
        <translation>Ein Tag darin hat zu viele Attribute.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It declares entities, which no document needs.</source>
        <translation>Es erklärt Entitäten, die kein Dokument braucht.</translation>
    </message>
    <message>
        <source>Save it anew with a word processor and import that.</source>
        <translation>Speichern Sie es mit einer Textverarbeitung neu und importieren Sie das.</translation>
    </message>
    <message>
        <source>It is damaged: %1</source>
        <translation>Es ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Get the file once more.</source>
        <translation>Beschaffen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Reading it was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>pullquote::ZipArchive</name>
    <message>
        <source>It has more entries than a document needs. Nothing of it was read.</source>
        <translation>Sie hat mehr Einträge, als ein Dokument braucht. Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>It has two entries of the same name. Nothing of it was read.</source>
        <translation>Zwei Einträge darin heißen gleich. Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>A part of the document is missing.</source>
        <translation>Ein Teil des Dokuments fehlt.</translation>
    </message>
    <message>
        <source>Get the file once more.</source>
        <translation>Beschaffen Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>pullquote::ZipWriter</name>
    <message>
        <source>The archive cannot be packed.</source>
        <translation>Das Archiv kann nicht gepackt werden.</translation>
    </message>
</context>
<context>
    <name>pullquote::refi::Codes</name>
    <message>
        <source>A case has no name, and was left out.</source>
        <translation>Ein Fall hat keinen Namen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The case “%1” stands for whole sources, and was left out.</source>
        <translation>Der Fall „%1“ steht für ganze Quellen und wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>pullquote::refi::Notes</name>
    <message>
        <source>code “%1”</source>
        <translation>Code „%1“</translation>
    </message>
    <message>
        <source>case “%1”</source>
        <translation>Fall „%1“</translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>Quelle „%1“</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>memo “%1”</source>
        <translation>Memo „%1“</translation>
    </message>
</context>
<context>
    <name>pullquote::refi::Reader</name>
    <message>
        <source>Export it once more where it is from.</source>
        <translation>Exportieren Sie es dort, woher es kommt, noch einmal.</translation>
    </message>
    <message>
        <source>This is no REFI-QDA project.</source>
        <translation>Das ist kein REFI-QDA-Projekt.</translation>
    </message>
</context>
<context>
    <name>pullquote::tei::Reader</name>
    <message>
        <source>This is no TEI document.</source>
        <translation>Das ist kein TEI-Dokument.</translation>
    </message>
</context>
</TS>

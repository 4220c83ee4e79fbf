<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ClauseReason</name>
    <message>
        <source>Nothing beside the quotation says who spoke.</source>
        <translation>Nada junto al entrecomillado dice quién habla.</translation>
    </message>
    <message>
        <source>The speaker is named after the cue.</source>
        <translation>El declarante se nombra después del verbo de habla.</translation>
    </message>
    <message>
        <source>The speaker is named before the cue.</source>
        <translation>El declarante se nombra antes del verbo de habla.</translation>
    </message>
    <message>
        <source>The words are given “according to” the speaker.</source>
        <translation>Las palabras se dan «según» el declarante.</translation>
    </message>
    <message>
        <source>A colon introduces the quotation.</source>
        <translation>Dos puntos introducen el entrecomillado.</translation>
    </message>
    <message>
        <source>A dash and a name follow the quotation.</source>
        <translation>Tras el entrecomillado vienen una raya y un nombre.</translation>
    </message>
    <message>
        <source>The words are called somebody’s remarks.</source>
        <translation>Las palabras se llaman declaraciones de alguien.</translation>
    </message>
    <message>
        <source>There is a cue, but nobody is named with it.</source>
        <translation>Hay un verbo de habla, pero no se nombra a nadie con él.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>article “%1”</source>
        <translation>artículo «%1»</translation>
    </message>
</context>
<context>
    <name>SpeakerProposal</name>
    <message>
        <source>%1 → a new speaker</source>
        <translation>%1 → declarante nuevo</translation>
    </message>
    <message>
        <source>%1 → %2, by name</source>
        <translation>%1 → %2, por el nombre</translation>
    </message>
    <message>
        <source>%1 → %2, last man named</source>
        <translation>%1 → %2, último hombre nombrado</translation>
    </message>
    <message>
        <source>%1 → %2, last woman named</source>
        <translation>%1 → %2, última mujer nombrada</translation>
    </message>
    <message>
        <source>%1 → %2, last named who fits</source>
        <translation>%1 → %2, último nombrado que encaja</translation>
    </message>
    <message>
        <source>%1 → %2, by role</source>
        <translation>%1 → %2, por el cargo</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 sigue hablando</translation>
    </message>
</context>
<context>
    <name>pullquote</name>
    <message>
        <source>Everything is in order. Articles: %1, quotes: %2, revisions: %3.</source>
        <translation>Todo está en orden. Artículos: %1, citas: %2, revisiones: %3.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>Checks the file, its invariants and its journal.</source>
        <translation>Comprueba el archivo, sus reglas y su diario.</translation>
    </message>
    <message>
        <source>--format and --output are needed.</source>
        <translation>Hacen falta --format y --output.</translation>
    </message>
    <message>
        <source>There is no format “%1” that can be written. “pullquote-cli formats” lists them.</source>
        <translation>No hay un formato «%1» que se pueda escribir. «pullquote-cli formats» los enumera.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <translation>Este es el propio proyecto.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nombre otro archivo.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Writes the annotated articles in a format.</source>
        <translation>Escribe los artículos anotados en un formato.</translation>
    </message>
    <message>
        <source>Only the article with this id.</source>
        <translation>Solo el artículo con este identificador.</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>en ambos sentidos</translation>
    </message>
    <message>
        <source>in only</source>
        <translation>solo entrada</translation>
    </message>
    <message>
        <source>out only</source>
        <translation>solo salida</translation>
    </message>
    <message>
        <source>    without: %1</source>
        <translation>    sin: %1</translation>
    </message>
    <message>
        <source>Lists the formats, each with what it can carry.</source>
        <translation>Enumera los formatos y lo que cada uno puede llevar.</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>cambios: %1</translation>
    </message>
    <message>
        <source>Tells what was done in the project, newest first.</source>
        <translation>Cuenta lo que se hizo en el proyecto, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Articles: %1 new, %2 as they were, %3 differing and left alone.</source>
        <translation>Artículos: %1 nuevos, %2 como estaban, %3 distintos y sin tocar.</translation>
    </message>
    <message>
        <source>Quotes: %1 new, %2 as they were, %3 differing and left alone.</source>
        <translation>Citas: %1 nuevas, %2 como estaban, %3 distintas y sin tocar.</translation>
    </message>
    <message>
        <source>There is no format “%1” that can be read. “pullquote-cli formats” lists them.</source>
        <translation>No hay un formato «%1» que se pueda leer. «pullquote-cli formats» los enumera.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Whose quotes they are, where the source names nobody.</source>
        <translation>De quién son las citas, donde la fuente no nombra a nadie.</translation>
    </message>
    <message>
        <source>quotes: %1</source>
        <translation>citas: %1</translation>
    </message>
    <message>
        <source>unfinished: %1</source>
        <translation>pendientes: %1</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Lists the articles with counts.</source>
        <translation>Enumera los artículos con sus cifras.</translation>
    </message>
    <message>
        <source>Makes a new project.</source>
        <translation>Crea un proyecto nuevo.</translation>
    </message>
    <message>
        <source>  (a lone mark)</source>
        <translation>  (una comilla suelta)</translation>
    </message>
    <message>
        <source>Read as Windows-1252, because it is not UTF-8.</source>
        <translation>Leído como Windows-1252, porque no es UTF-8.</translation>
    </message>
    <message>
        <source>Shows what the quotation-mark scanner sees in a text.</source>
        <translation>Muestra qué entrecomillados se ven en un texto.</translation>
    </message>
    <message>
        <source>Usage: pullquote-cli COMMAND …

Who said what, in news: without a window.

</source>
        <translation>Uso: pullquote-cli ORDEN …

Quién dijo qué en las noticias: sin ventana.

</translation>
    </message>
    <message>
        <source>
“-” is standard input or output. “pullquote-cli COMMAND --help” tells of one command.
Exit status: 0 done, 1 could not, 2 wrong usage.</source>
        <translation>
«-» es la entrada o la salida estándar. «pullquote-cli ORDEN --help» explica una orden.
Estado de salida: 0 hecho, 1 no se pudo, 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>Usage: pullquote-cli %1 %2

%3
</source>
        <translation>Uso: pullquote-cli %1 %2

%3
</translation>
    </message>
    <message>
        <source>“pullquote-cli %1 --help” tells how.</source>
        <translation>«pullquote-cli %1 --help» explica cómo.</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2. %3</source>
        <translation>Falta algo: %1 %2. %3</translation>
    </message>
    <message>
        <source>“%1” is one too many. %2</source>
        <translation>«%1» sobra. %2</translation>
    </message>
    <message>
        <source>The commands are: %1.</source>
        <translation>Las órdenes son: %1.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta una orden.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>Print JSON instead of text.</source>
        <translation>Escribir JSON en lugar de texto.</translation>
    </message>
    <message>
        <source>The key of the format; “pullquote-cli formats” lists them.</source>
        <translation>La clave del formato; «pullquote-cli formats» las enumera.</translation>
    </message>
    <message>
        <source>A setting of the format; may be repeated.</source>
        <translation>Un ajuste del formato; se puede repetir.</translation>
    </message>
    <message>
        <source>“%1” is not of the form name=value.</source>
        <translation>«%1» no tiene la forma nombre=valor.</translation>
    </message>
    <message>
        <source>The text is longer than 256 MB.</source>
        <translation>El texto supera los 256 MB.</translation>
    </message>
    <message>
        <source>Split it into articles.</source>
        <translation>Divídalo en artículos.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Esto no es un archivo de texto.</translation>
    </message>
    <message>
        <source>Save it as plain text first.</source>
        <translation>Guárdelo primero como texto sin formato.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>No se puede escribir en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nombre un archivo de ella.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>El archivo no se puede escribir: %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The old file, if there was one, is as it was.</source>
        <translation>El archivo anterior, si lo había, está como estaba.</translation>
    </message>
    <message>
        <source>The format %1 can only be read.</source>
        <translation>El formato %1 solo se puede leer.</translation>
    </message>
    <message>
        <source>The format %1 has no option “%2”.</source>
        <translation>El formato %1 no tiene la opción «%2».</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>No tiene ninguna.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Tiene: %1.</translation>
    </message>
    <message>
        <source>The option “%1” cannot be “%2”.</source>
        <translation>La opción «%1» no puede ser «%2».</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Es uno de: %1.</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>verbo de habla</translation>
    </message>
    <message>
        <source>source</source>
        <translation>atribución</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>not a quote</source>
        <translation>no es una cita</translation>
    </message>
    <message>
        <source>The format %1 can only be written.</source>
        <translation>El formato %1 solo se puede escribir.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>No hay un formato «%1».</translation>
    </message>
    <message>
        <source>These can be read: %1.</source>
        <translation>Se pueden leer: %1.</translation>
    </message>
    <message>
        <source>This is no text and none of the formats that can be read.</source>
        <translation>Esto no es texto ni ninguno de los formatos que se pueden leer.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>La importación se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>What had been imported is taken back when the project is opened again.</source>
        <translation>Lo que se había importado se retira cuando el proyecto se vuelve a abrir.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>La entrada estándar no se puede leer.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe tal archivo.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Nombre los archivos de ella.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>El archivo no se puede leer: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB.</source>
        <translation>El archivo supera 1 GB.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The JSON is nested too deep.</source>
        <translation>El JSON está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The JSON has bytes that are not UTF-8.</source>
        <translation>El JSON tiene bytes que no son UTF-8.</translation>
    </message>
    <message>
        <source>The JSON is too large.</source>
        <translation>El JSON es demasiado grande.</translation>
    </message>
    <message>
        <source>The JSON is damaged: %1.</source>
        <translation>El JSON está dañado: %1.</translation>
    </message>
    <message>
        <source>line %1, byte %2</source>
        <translation>línea %1, byte %2</translation>
    </message>
    <message>
        <source>Get the file again, or correct it there.</source>
        <translation>Consiga el archivo de nuevo o corríjalo ahí.</translation>
    </message>
    <message>
        <source>This is JSON, but not a Pullquote project.</source>
        <translation>Esto es JSON, pero no un proyecto de Pullquote.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>The text has characters that cannot be kept.</source>
        <translation>El texto tiene caracteres que no se pueden conservar.</translation>
    </message>
    <message>
        <source>Split the article.</source>
        <translation>Divida el artículo.</translation>
    </message>
    <message>
        <source>The article names another text than the one given.</source>
        <translation>El artículo nombra otro texto que el dado.</translation>
    </message>
    <message>
        <source>The change has no id, no time or no proper label.</source>
        <translation>El cambio no tiene identificador, hora o nombre correctos.</translation>
    </message>
    <message>
        <source>The change does not say what it changes.</source>
        <translation>El cambio no dice qué cambia.</translation>
    </message>
    <message>
        <source>It is changed twice at once.</source>
        <translation>Se cambia dos veces a la vez.</translation>
    </message>
    <message>
        <source>“%1” has characters that cannot be kept.</source>
        <translation>«%1» tiene caracteres que no se pueden conservar.</translation>
    </message>
    <message>
        <source>“%1” names one twice.</source>
        <translation>«%1» nombra uno dos veces.</translation>
    </message>
    <message>
        <source>A quote needs content.</source>
        <translation>Una cita necesita contenido.</translation>
    </message>
    <message>
        <source>The parts of the quote are not in the order of the text.</source>
        <translation>Las partes de la cita no siguen el orden del texto.</translation>
    </message>
    <message>
        <source>The span %1–%2 does not lie in the text, or cuts a character in two.</source>
        <translation>El intervalo %1–%2 no está en el texto o corta un carácter en dos.</translation>
    </message>
    <message>
        <source>It has more parts than anybody marks.</source>
        <translation>Tiene más partes de las que nadie marca.</translation>
    </message>
    <message>
        <source>A value is not of the kind that belongs there.</source>
        <translation>Un valor no es del tipo que corresponde.</translation>
    </message>
    <message>
        <source>The change set says something else than the journal.</source>
        <translation>El conjunto de cambios dice otra cosa que el diario.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>This is not a Pullquote project.</source>
        <translation>Esto no es un proyecto de Pullquote.</translation>
    </message>
    <message>
        <source>This project was made by a newer version of Pullquote.</source>
        <translation>Este proyecto se hizo con una versión más nueva de Pullquote.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file was not changed.</source>
        <translation>Instale la versión más nueva para abrirlo. El archivo no se ha cambiado.</translation>
    </message>
    <message>
        <source>The project&apos;s tables are not those that Pullquote makes.</source>
        <translation>Las tablas del proyecto no son las que hace Pullquote.</translation>
    </message>
    <message>
        <source>Another program has changed them, or the file is damaged.</source>
        <translation>Otro programa las ha cambiado, o el archivo está dañado.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>El archivo está dañado (%1).</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <translation>Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The table %1 refers to something that is not there.</source>
        <translation>La tabla %1 remite a algo que no está.</translation>
    </message>
    <message>
        <source>Another program has the file open, or has not closed it.</source>
        <translation>Otro programa tiene abierto el archivo o no lo ha cerrado.</translation>
    </message>
    <message>
        <source>Close it there. A copy in a folder of its own has what was complete.</source>
        <translation>Ciérrelo allí. Una copia en una carpeta propia contiene lo que estaba completo.</translation>
    </message>
    <message>
        <source>A file beside the project would make opening it delete other files.</source>
        <translation>Por un archivo junto al proyecto, abrirlo eliminaría otros archivos.</translation>
    </message>
    <message>
        <source>This is not Pullquote&apos;s doing. Open a copy of the project in a folder of its own.</source>
        <translation>Esto no es obra de Pullquote. Abra una copia del proyecto en una carpeta propia.</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>interrupted quotes as one</source>
        <translation>citas interrumpidas como una</translation>
    </message>
    <message>
        <source>overlapping quotes</source>
        <translation>citas superpuestas</translation>
    </message>
    <message>
        <source>cues</source>
        <translation>verbos de habla</translation>
    </message>
    <message>
        <source>the words that name the speaker</source>
        <translation>las palabras que nombran a quien habla</translation>
    </message>
    <message>
        <source>addressees</source>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>tipos</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>declarantes</translation>
    </message>
    <message>
        <source>aliases and roles of speakers</source>
        <translation>alias y cargos de los declarantes</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>the codebook</source>
        <translation>el libro de códigos</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>señales</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>decisions of the review</source>
        <translation>decisiones de la revisión</translation>
    </message>
    <message>
        <source>who marked what</source>
        <translation>quién marcó qué</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>identificadores</translation>
    </message>
    <message>
        <source>times</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>byline, outlet and date of articles</source>
        <translation>firma, medio y fecha de los artículos</translation>
    </message>
    <message>
        <source>Carries everything but the history.</source>
        <translation>Lleva todo menos el historial.</translation>
    </message>
    <message>
        <source>Carries the text alone, without any quote.</source>
        <translation>Lleva solo el texto, sin ninguna cita.</translation>
    </message>
    <message>
        <source>Cannot carry: %1.</source>
        <translation>No puede llevar: %1.</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>Write the date as 2021-06-16, or only 2021-06 or 2021.</source>
        <translation>Escriba la fecha como 2021-06-16, o solo 2021-06 o 2021.</translation>
    </message>
    <message>
        <source>This is no web address. Write it from https:// on, or leave it empty.</source>
        <translation>Esto no es una dirección web. Escríbala desde https:// o déjela vacía.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>A further window, for another project</source>
        <translation>Otra ventana, para otro proyecto</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>Proyecto &amp;nuevo…</translation>
    </message>
    <message>
        <source>Make a new project file</source>
        <translation>Crear un archivo de proyecto nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>New &amp;article…</source>
        <translation>Artíc&amp;ulo nuevo…</translation>
    </message>
    <message>
        <source>Paste or type an article</source>
        <translation>Pegar o escribir un artículo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import articles or annotations from files</source>
        <translation>Importar artículos o anotaciones de archivos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export annotated articles</source>
        <translation>Exportar artículos anotados</translation>
    </message>
    <message>
        <source>Save a cop&amp;y as…</source>
        <translation>&amp;Guardar una copia como…</translation>
    </message>
    <message>
        <source>Save a copy of the project. Your changes are saved all the time</source>
        <translation>Guardar una copia del proyecto. Sus cambios se guardan siempre</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Cerrar el proyecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Cerrar todas las ventanas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo your last action, also of earlier days</source>
        <translation>Deshacer su última acción, también de días anteriores</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>&amp;Buscar en el artículo…</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Buscar palabras en el artículo</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Your name, theme, font and keys</source>
        <translation>Su nombre, tema de color, fuente y teclas</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Cita</translation>
    </message>
    <message>
        <source>Tag the selection, or the quotation around the caret, and say who spoke</source>
        <translation>Marcar la selección, o el entrecomillado en el cursor, y decir quién habla</translation>
    </message>
    <message>
        <source>Quote &amp;without marks</source>
        <translation>Cita &amp;sin comillas</translation>
    </message>
    <message>
        <source>Tag the reported clause around the caret as indirect or mixed; again: the whole sentence</source>
        <translation>Marcar la oración referida en el cursor como indirecta o mixta; otra vez: la frase entera</translation>
    </message>
    <message>
        <source>&amp;Not a quote</source>
        <translation>&amp;No es cita</translation>
    </message>
    <message>
        <source>Add &amp;part</source>
        <translation>Añadir &amp;parte</translation>
    </message>
    <message>
        <source>Add the selection, or the quotation around the caret, to the current quote</source>
        <translation>Añadir la selección, o el entrecomillado en el cursor, a la cita actual</translation>
    </message>
    <message>
        <source>Add &amp;cue</source>
        <translation>Añadir &amp;verbo de habla</translation>
    </message>
    <message>
        <source>Mark the selection, or the word at the caret, as the cue: “said”</source>
        <translation>Señalar la selección, o la palabra en el cursor, como verbo de habla: «dijo»</translation>
    </message>
    <message>
        <source>Add &amp;source</source>
        <translation>Añadir a&amp;tribución</translation>
    </message>
    <message>
        <source>Mark the selection, or the name at the caret, as the words that name the speaker</source>
        <translation>Señalar la selección, o el nombre en el cursor, como las palabras que nombran a quien habla</translation>
    </message>
    <message>
        <source>Add &amp;addressee</source>
        <translation>Añadir &amp;destinatario</translation>
    </message>
    <message>
        <source>Mark the selection, or the name at the caret, as the words that name who is spoken to</source>
        <translation>Señalar la selección, o el nombre en el cursor, como las palabras que nombran a quien se habla</translation>
    </message>
    <message>
        <source>&amp;Kind…</source>
        <translation>T&amp;ipo…</translation>
    </message>
    <message>
        <source>Direct, indirect, mixed, or not a quote</source>
        <translation>Directa, indirecta, mixta o no es cita</translation>
    </message>
    <message>
        <source>Tag &amp;like the last</source>
        <translation>Marcar como la ú&amp;ltima</translation>
    </message>
    <message>
        <source>Tag with the speaker and topics of the last quote</source>
        <translation>Marcar con el declarante y los temas de la última cita</translation>
    </message>
    <message>
        <source>Sp&amp;eaker lock</source>
        <translation>&amp;Fijar declarante</translation>
    </message>
    <message>
        <source>Move &amp;borders</source>
        <translation>Mover los &amp;bordes</translation>
    </message>
    <message>
        <source>Take the borders of the words at the caret; Shift with the arrows moves them, Enter keeps</source>
        <translation>Tomar los bordes de las palabras en el cursor; Mayús con las flechas los mueve, Intro acepta</translation>
    </message>
    <message>
        <source>I&amp;gnore what is missing…</source>
        <translation>&amp;Omitir lo que falta…</translation>
    </message>
    <message>
        <source>Take this off the unfinished things, with a reason</source>
        <translation>Quitar esto de lo pendiente, con un motivo</translation>
    </message>
    <message>
        <source>C&amp;opy quote</source>
        <translation>Copiar la cit&amp;a</translation>
    </message>
    <message>
        <source>Copy the current quote with its speaker, outlet and date</source>
        <translation>Copiar la cita actual con su declarante, medio y fecha</translation>
    </message>
    <message>
        <source>&amp;Delete quote</source>
        <translation>&amp;Eliminar la cita</translation>
    </message>
    <message>
        <source>Delete the current quote</source>
        <translation>Eliminar la cita actual</translation>
    </message>
    <message>
        <source>Split pa&amp;rt at the caret</source>
        <translation>Dividi&amp;r la parte en el cursor</translation>
    </message>
    <message>
        <source>Cut the part around the caret in two</source>
        <translation>Cortar en dos la parte donde está el cursor</translation>
    </message>
    <message>
        <source>&amp;Merge parts</source>
        <translation>F&amp;usionar partes</translation>
    </message>
    <message>
        <source>Make one part of all, with what lies between</source>
        <translation>Hacer una sola parte de todas, con lo que hay entre ellas</translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation>Te&amp;mas…</translation>
    </message>
    <message>
        <source>Choose or create topics for the current quote</source>
        <translation>Elegir o crear temas para la cita actual</translation>
    </message>
    <message>
        <source>Topic 1</source>
        <translation>Tema 1</translation>
    </message>
    <message>
        <source>Toggle the topic with this key on the current quote</source>
        <translation>Poner o quitar en la cita actual el tema con esta tecla</translation>
    </message>
    <message>
        <source>Topic 2</source>
        <translation>Tema 2</translation>
    </message>
    <message>
        <source>Topic 3</source>
        <translation>Tema 3</translation>
    </message>
    <message>
        <source>Topic 4</source>
        <translation>Tema 4</translation>
    </message>
    <message>
        <source>Topic 5</source>
        <translation>Tema 5</translation>
    </message>
    <message>
        <source>Topic 6</source>
        <translation>Tema 6</translation>
    </message>
    <message>
        <source>Topic 7</source>
        <translation>Tema 7</translation>
    </message>
    <message>
        <source>Topic 8</source>
        <translation>Tema 8</translation>
    </message>
    <message>
        <source>Topic 9</source>
        <translation>Tema 9</translation>
    </message>
    <message>
        <source>Next &amp;unfinished</source>
        <translation>Siguiente p&amp;endiente</translation>
    </message>
    <message>
        <source>Go to the next untagged quotation, lone mark, or quote without speaker or topic</source>
        <translation>Ir al siguiente entrecomillado sin marcar, comilla suelta o cita sin declarante o sin tema</translation>
    </message>
    <message>
        <source>Previous unfinished</source>
        <translation>Pendiente anterior</translation>
    </message>
    <message>
        <source>Go to the previous unfinished thing</source>
        <translation>Ir a lo pendiente anterior</translation>
    </message>
    <message>
        <source>N&amp;ext quote</source>
        <translation>Cita &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous quote</source>
        <translation>Cita &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Outer quote</source>
        <translation>Cita e&amp;xterior</translation>
    </message>
    <message>
        <source>Of the quotes at the caret, go to the next one out</source>
        <translation>De las citas en el cursor, ir a la siguiente hacia fuera</translation>
    </message>
    <message>
        <source>&amp;Inner quote</source>
        <translation>Cita in&amp;terior</translation>
    </message>
    <message>
        <source>Of the quotes at the caret, go to the next one in</source>
        <translation>De las citas en el cursor, ir a la siguiente hacia dentro</translation>
    </message>
    <message>
        <source>&amp;Go to quote…</source>
        <translation>&amp;Ir a la cita…</translation>
    </message>
    <message>
        <source>Go to the quote with a number</source>
        <translation>Ir a la cita con un número</translation>
    </message>
    <message>
        <source>&amp;Inspect quote</source>
        <translation>E&amp;xaminar la cita</translation>
    </message>
    <message>
        <source>Go to the details of the current quote</source>
        <translation>Ir a los detalles de la cita actual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Selection off, then current quote off; back to the article</source>
        <translation>Quita la selección, luego la cita actual; vuelve al artículo</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Ir al panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>Ir al panel anterior</translation>
    </message>
    <message>
        <source>Colours by &amp;speaker</source>
        <translation>Colores por &amp;declarante</translation>
    </message>
    <message>
        <source>Colour quotes by who speaks</source>
        <translation>Colorear las citas por quien habla</translation>
    </message>
    <message>
        <source>Colours by &amp;topic</source>
        <translation>Colores por &amp;tema</translation>
    </message>
    <message>
        <source>Colour quotes by their first topic</source>
        <translation>Colorear las citas por su primer tema</translation>
    </message>
    <message>
        <source>Colours by &amp;kind</source>
        <translation>Colores por t&amp;ipo</translation>
    </message>
    <message>
        <source>Colour quotes by kind</source>
        <translation>Colorear las citas por tipo</translation>
    </message>
    <message>
        <source>Colours by &amp;annotator</source>
        <translation>Colores por &amp;anotador</translation>
    </message>
    <message>
        <source>Colour quotes by who marked them</source>
        <translation>Colorear las citas por quien las marcó</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texto al 100 %</translation>
    </message>
    <message>
        <source>&amp;Speakers…</source>
        <translation>D&amp;eclarantes…</translation>
    </message>
    <message>
        <source>Rename, join and delete speakers</source>
        <translation>Cambiar el nombre de declarantes, unirlos y eliminarlos</translation>
    </message>
    <message>
        <source>&amp;Codebook…</source>
        <translation>&amp;Libro de códigos…</translation>
    </message>
    <message>
        <source>The topics: names, colours, keys</source>
        <translation>Los temas: nombres, colores, teclas</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation>&amp;Datos del artículo…</translation>
    </message>
    <message>
        <source>Headline, byline, outlet, date</source>
        <translation>Titular, firma, medio, fecha</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>&amp;About Pullquote</source>
        <translation>&amp;Acerca de Pullquote</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 sobre %2: %3</translation>
    </message>
    <message>
        <source>% of the text</source>
        <translation>% del texto</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>% of quoted words</source>
        <translation>% de las palabras citadas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>From %</source>
        <translation>Desde %</translation>
    </message>
    <message>
        <source>To %</source>
        <translation>Hasta %</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Words by speaker</source>
        <translation>Palabras por declarante</translation>
    </message>
    <message>
        <source>Quotes by topic</source>
        <translation>Citas por tema</translation>
    </message>
    <message>
        <source>Speaker by topic</source>
        <translation>Declarante por tema</translation>
    </message>
    <message>
        <source>Places in the text</source>
        <translation>Lugares en el texto</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin declarante</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Arti&amp;cles</source>
        <translation>Lista de artíc&amp;ulos</translation>
    </message>
    <message>
        <source>Show the list of articles, or fold it away</source>
        <translation>Mostrar la lista de artículos o plegarla</translation>
    </message>
    <message>
        <source>A&amp;nnotations</source>
        <translation>An&amp;otaciones</translation>
    </message>
    <message>
        <source>Show the annotations, or fold them away</source>
        <translation>Mostrar las anotaciones o plegarlas</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Vista general</translation>
    </message>
    <message>
        <source>Who says how much about what and where, in charts and tables</source>
        <translation>Quién dice cuánto, sobre qué y dónde, en gráficos y tablas</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Algo en el archivo supera los %1 MB.</translation>
    </message>
    <message>
        <source>Export a codebook to see one.</source>
        <translation>Exporte un libro de códigos para ver uno.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>The unknown column “%1” is left out.</source>
        <translation>La columna desconocida «%1» se omite.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>La columna «%1» está dos veces.</translation>
    </message>
    <message>
        <source>No column is called “name”.</source>
        <translation>Ninguna columna se llama «name».</translation>
    </message>
    <message>
        <source>The first line names the columns: %1.</source>
        <translation>La primera línea nombra las columnas: %1.</translation>
    </message>
    <message>
        <source>There are %1 fields, and %2 columns.</source>
        <translation>Hay %1 campos y %2 columnas.</translation>
    </message>
    <message>
        <source>“%1” is not a key from 1 to 9.</source>
        <translation>«%1» no es una tecla del 1 al 9.</translation>
    </message>
    <message>
        <source>“%1” is there already, in %2.</source>
        <translation>«%1» ya está, en %2.</translation>
    </message>
    <message>
        <source>It is not UTF-8; it was read as Windows-1252, which is a guess.</source>
        <translation>No es UTF-8; se leyó como Windows-1252, que es una suposición.</translation>
    </message>
    <message>
        <source>Some characters cannot be kept and became “�”.</source>
        <translation>Algunos caracteres no se pueden conservar y pasaron a ser «�».</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>La tabla está vacía.</translation>
    </message>
    <message>
        <source>Two topics are called “%1”, which a table cannot tell apart.</source>
        <translation>Dos temas se llaman «%1», lo que una tabla no puede distinguir.</translation>
    </message>
    <message>
        <source>Join or rename one, or export as JSON.</source>
        <translation>Una o cambie el nombre de alguno, o exporte como JSON.</translation>
    </message>
    <message>
        <source>The unknown key “%1” is left out.</source>
        <translation>La clave desconocida «%1» se omite.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Falta el identificador.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Aquí se espera un objeto.</translation>
    </message>
    <message>
        <source>The id %1 is there twice.</source>
        <translation>El identificador %1 está dos veces.</translation>
    </message>
    <message>
        <source>“parent” names %1, which is neither in the file nor in the project.</source>
        <translation>«parent» nombra %1, que no está ni en el archivo ni en el proyecto.</translation>
    </message>
    <message>
        <source>There is no list “topics” in it.</source>
        <translation>No hay ninguna lista «topics» en él.</translation>
    </message>
    <message>
        <source>This is JSON, but not a Pullquote project: “format” is not “pullquote”.</source>
        <translation>Esto es JSON, pero no un proyecto de Pullquote: «format» no es «pullquote».</translation>
    </message>
    <message>
        <source>It was written by a newer version of Pullquote.</source>
        <translation>Lo escribió una versión más nueva de Pullquote.</translation>
    </message>
    <message>
        <source>Update Pullquote.</source>
        <translation>Actualice Pullquote.</translation>
    </message>
    <message>
        <source>“version” is not %1.</source>
        <translation>«version» no es %1.</translation>
    </message>
    <message>
        <source>Choose another name, or join the two.</source>
        <translation>Elija otro nombre o una los dos.</translation>
    </message>
    <message>
        <source>There is a speaker called “%1” already.</source>
        <translation>Ya hay un declarante llamado «%1».</translation>
    </message>
    <message>
        <source>“%1” is an alias of “%2” already.</source>
        <translation>«%1» ya es un alias de «%2».</translation>
    </message>
    <message>
        <source>The alias “%1” is the name of another speaker.</source>
        <translation>El alias «%1» es el nombre de otro declarante.</translation>
    </message>
    <message>
        <source>There is no article in the project, so nothing can be measured.</source>
        <translation>No hay ningún artículo en el proyecto, así que no se puede medir nada.</translation>
    </message>
    <message>
        <source>Import one.</source>
        <translation>Importe uno.</translation>
    </message>
    <message>
        <source>There is no article with the id %1.</source>
        <translation>No hay ningún artículo con el identificador %1.</translation>
    </message>
    <message>
        <source>“pullquote-cli list PROJECT --json” names them.</source>
        <translation>«pullquote-cli list PROYECTO --json» los nombra.</translation>
    </message>
    <message>
        <source>The copy to be measured cannot be made.</source>
        <translation>No se puede hacer la copia que se iba a medir.</translation>
    </message>
    <message>
        <source>The measuring was cut off.</source>
        <translation>La medición se cortó.</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <translation>Ajustes del &amp;proyecto…</translation>
    </message>
    <message>
        <source>The project&apos;s name and its house rules</source>
        <translation>El nombre y las normas de la casa del proyecto</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Catalogues and help</source>
        <translation>Catálogos y ayuda</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>&amp;Directa</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>Entre comillas</translation>
    </message>
    <message>
        <source>&amp;Indirect</source>
        <translation>&amp;Indirecta</translation>
    </message>
    <message>
        <source>Reported, without marks</source>
        <translation>Referida, sin comillas</translation>
    </message>
    <message>
        <source>&amp;Mixed</source>
        <translation>&amp;Mixta</translation>
    </message>
    <message>
        <source>Marked words inside a reported clause</source>
        <translation>Palabras entre comillas en una oración referida</translation>
    </message>
    <message>
        <source>Considered and ruled out</source>
        <translation>Considerada y descartada</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directa</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecta</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixta</translation>
    </message>
    <message>
        <source>speaker not confirmed</source>
        <translation>declarante sin confirmar</translation>
    </message>
    <message>
        <source>Not tagged: %1</source>
        <translation>Sin marcar: %1</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>sin declarante</translation>
    </message>
    <message>
        <source>tagged by %1</source>
        <translation>marcada por %1</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same annotator.</source>
        <translation>«%1» y «%2» son el mismo anotador.</translation>
    </message>
    <message>
        <source>Name two that are to be compared.</source>
        <translation>Indique dos que haya que comparar.</translation>
    </message>
    <message>
        <source>--annotators needs two names or ids.</source>
        <translation>--annotators necesita dos nombres o identificadores.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Compares the quotes of two annotators: what differs, and how far they agree.</source>
        <translation>Compara las citas de dos anotadores: en qué difieren y hasta qué punto coinciden.</translation>
    </message>
    <message>
        <source>The two to compare, by name or id; A is the reference.</source>
        <translation>Los dos que se comparan, por nombre o identificador; A es la referencia.</translation>
    </message>
    <message>
        <source>The article has another text there, and was left out with its quotes.</source>
        <translation>El artículo tiene allí otro texto y se dejó fuera con sus citas.</translation>
    </message>
    <message>
        <source>“%1” and “%2” may be the same, and were left apart.</source>
        <translation>«%1» y «%2» podrían ser lo mismo y siguen separados.</translation>
    </message>
    <message>
        <source>Both have changed it, and differently: %1.</source>
        <translation>Ambos lo cambiaron, y de forma distinta: %1.</translation>
    </message>
    <message>
        <source>Set it in the window as it should be.</source>
        <translation>Déjelo en la ventana como deba ser.</translation>
    </message>
    <message>
        <source>Brings a colleague&apos;s copy of the project in.</source>
        <translation>Incorpora la copia del proyecto de otra persona.</translation>
    </message>
    <message>
        <source>The file is larger than a project can be.</source>
        <translation>El archivo es mayor de lo que puede ser un proyecto.</translation>
    </message>
    <message>
        <source>There is no room for a copy of it on this computer.</source>
        <translation>En este equipo no hay sitio para una copia.</translation>
    </message>
    <message>
        <source>Free some space in the folder for temporary files.</source>
        <translation>Libere espacio en la carpeta de archivos temporales.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>Re&amp;view a colleague’s file…</source>
        <translation>Revisar el archivo de o&amp;tra persona…</translation>
    </message>
    <message>
        <source>See what a colleague’s copy of the project would bring, and bring it in</source>
        <translation>Ver qué traería la copia del proyecto de otra persona, e incorporarlo</translation>
    </message>
    <message>
        <source>&amp;Review tags…</source>
        <translation>&amp;Revisar marcas…</translation>
    </message>
    <message>
        <source>Compare what two people have tagged, and decide; again: end the review</source>
        <translation>Comparar lo que han marcado dos personas y decidir; otra vez: terminar la revisión</translation>
    </message>
    <message>
        <source>Rule out the selection, or the quotation around the caret; in a review, neither</source>
        <translation>Descartar la selección o la cita alrededor del cursor; en una revisión, ninguna de las dos</translation>
    </message>
    <message>
        <source>Toggle the topic with this key on the current quote; in a review, take the left one’s</source>
        <translation>Poner o quitar el tema de esta tecla en la cita actual; en una revisión, tomar la de la izquierda</translation>
    </message>
    <message>
        <source>Toggle the topic with this key on the current quote; in a review, take the right one’s</source>
        <translation>Poner o quitar el tema de esta tecla en la cita actual; en una revisión, tomar la de la derecha</translation>
    </message>
    <message>
        <source>E&amp;dit the result</source>
        <translation>&amp;Editar el resultado</translation>
    </message>
    <message>
        <source>In a review: make of the case what it should be</source>
        <translation>En una revisión: hacer del caso lo que debe ser</translation>
    </message>
    <message>
        <source>Undec&amp;ide</source>
        <translation>Anu&amp;lar la decisión</translation>
    </message>
    <message>
        <source>In a review: as if the case had not been decided</source>
        <translation>En una revisión: como si el caso no se hubiera decidido</translation>
    </message>
    <message>
        <source>Say &amp;why…</source>
        <translation>Decir por &amp;qué…</translation>
    </message>
    <message>
        <source>In a review: the reason for the decision</source>
        <translation>En una revisión: el motivo de la decisión</translation>
    </message>
    <message>
        <source>For &amp;all shown…</source>
        <translation>&amp;Para todos los mostrados…</translation>
    </message>
    <message>
        <source>In a review: one decision for all cases that the filter shows</source>
        <translation>En una revisión: una decisión para todos los casos que muestra el filtro</translation>
    </message>
    <message>
        <source>&amp;Take all agreed</source>
        <translation>Tomar todo lo &amp;acordado</translation>
    </message>
    <message>
        <source>In a review: take everything that both agree on</source>
        <translation>En una revisión: tomar todo aquello en lo que ambos coinciden</translation>
    </message>
    <message>
        <source>Go to the next quote; in a review, to the next undecided case</source>
        <translation>Ir a la cita siguiente; en una revisión, al siguiente caso sin decidir</translation>
    </message>
    <message>
        <source>Go to the previous quote; in a review, to the previous undecided case</source>
        <translation>Ir a la cita anterior; en una revisión, al caso anterior sin decidir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sin tema</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) decided.</source>
        <translation>
            <numerusform>%1 de %n caso decidido.</numerusform>
            <numerusform>%1 de %n casos decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>%1 and %2: what they agree on</source>
        <translation>%1 y %2: en qué coinciden</translation>
    </message>
    <message>
        <source>“%1” has been written.</source>
        <translation>«%1» se ha escrito.</translation>
    </message>
    <message>
        <source>A&amp;greement…</source>
        <translation>Acuer&amp;do…</translation>
    </message>
    <message>
        <source>How far two annotators agree, in words and measures, with the cases behind each number</source>
        <translation>Hasta qué punto coinciden dos anotadores, en palabras y medidas, con los casos detrás de cada cifra</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Send &amp;to…</source>
        <translation>&amp;Mandar a…</translation>
    </message>
    <message>
        <source>Write a copy of the project for a colleague, and leave out what is not for them</source>
        <translation>Escribir una copia del proyecto para otra persona y omitir lo que no es para ella</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentario…</translation>
    </message>
    <message>
        <source>Say something about the current quote</source>
        <translation>Decir algo sobre la cita actual</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cue words</source>
        <translation>Verbo de habla</translation>
    </message>
    <message>
        <source>Source words</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Addressee words</source>
        <translation>Palabras del destinatario</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>declarante</translation>
    </message>
    <message>
        <source>You have agreed.</source>
        <translation>Usted ha aceptado.</translation>
    </message>
    <message>
        <source>You took it over, and have changed it since.</source>
        <translation>Usted la adoptó y la ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>You have deleted your quote.</source>
        <translation>Usted ha borrado su cita.</translation>
    </message>
    <message>
        <source>You have changed your quote since.</source>
        <translation>Usted ha cambiado su cita desde entonces.</translation>
    </message>
    <message>
        <source>W&amp;hat changed in my tags</source>
        <translation>Qué ha &amp;cambiado en mis marcas</translation>
    </message>
    <message>
        <source>What a review made of your quotes: accepted, amended, rejected, missed</source>
        <translation>Qué hizo una revisión con sus citas: aceptadas, modificadas, rechazadas, omitidas</translation>
    </message>
    <message>
        <source>Conflic&amp;ts…</source>
        <translation>Conflic&amp;tos…</translation>
    </message>
    <message>
        <source>Decide what two people have said differently</source>
        <translation>Decidir lo que dos personas han dicho de forma distinta</translation>
    </message>
    <message>
        <source>as %1 has it</source>
        <translation>como lo tiene %1</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Lo que resultó</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on what was deleted since.</source>
        <translation>
            <numerusform>%n decisión sobre algo que se ha borrado desde entonces.</numerusform>
            <numerusform>%n decisiones sobre algo que se ha borrado desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided, and deleted since</source>
        <translation>Decidido y borrado desde entonces</translation>
    </message>
    <message>
        <source>Write down all cases, decisions and measures, as a page or as a table</source>
        <translation>Escribir todos los casos, decisiones y medidas, como página o como tabla</translation>
    </message>
    <message>
        <source>Review rep&amp;ort…</source>
        <translation>&amp;Informe de revisión…</translation>
    </message>
    <message>
        <source>Its date, “%1”, could not be read.</source>
        <translation>No se pudo leer la fecha «%1».</translation>
    </message>
    <message>
        <source>Set it in the details of the article.</source>
        <translation>Póngala en los datos del artículo.</translation>
    </message>
    <message>
        <source>There is no text in it, only white space.</source>
        <translation>No hay texto en él, solo espacios.</translation>
    </message>
    <message>
        <source>This text is in the project already, as “%1”. Nothing was added.</source>
        <translation>Este texto ya está en el proyecto, como «%1». No se añadió nada.</translation>
    </message>
    <message>
        <source>Highlighted in the document.</source>
        <translation>Resaltado en el documento.</translation>
    </message>
    <message>
        <source>Comment in the document: %1</source>
        <translation>Comentario en el documento: %1</translation>
    </message>
    <message>
        <source>This is a Word document of the old kind, or one with a password.</source>
        <translation>Es un documento de Word del tipo antiguo, o uno con contraseña.</translation>
    </message>
    <message>
        <source>Save it as .docx without a password and import that.</source>
        <translation>Guárdelo como .docx sin contraseña e importe ese archivo.</translation>
    </message>
    <message>
        <source>This is no OpenDocument text.</source>
        <translation>No es un texto OpenDocument.</translation>
    </message>
    <message>
        <source>Save it as .odt and import that.</source>
        <translation>Guárdelo como .odt e importe ese archivo.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Save it without one and import that.</source>
        <translation>Guárdelo sin contraseña e importe ese archivo.</translation>
    </message>
    <message>
        <source>The file is damaged: not all of it can be unpacked.</source>
        <translation>El archivo está dañado: no se puede descomprimir todo.</translation>
    </message>
    <message>
        <source>Get it once more.</source>
        <translation>Consígalo de nuevo.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document has. Nothing of it was read.</source>
        <translation>Descomprimido es mucho mayor que un documento. No se leyó nada.</translation>
    </message>
    <message>
        <source>It has an entry that points outside of it. Nothing of it was read.</source>
        <translation>Una entrada apunta fuera del archivo. No se leyó nada.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here.</source>
        <translation>Está comprimido de un modo que aquí no se lee.</translation>
    </message>
    <message>
        <source>Pack it as an ordinary zip.</source>
        <translation>Comprímalo como un zip corriente.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>No tiene texto.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>elemento %1</translation>
    </message>
    <message>
        <source>The line is no JSON object%1.</source>
        <translation>La línea no es un objeto JSON%1.</translation>
    </message>
    <message>
        <source>The annotator has rejected or skipped it.</source>
        <translation>El anotador lo rechazó o lo saltó.</translation>
    </message>
    <message>
        <source>It was changed without a record of it.</source>
        <translation>Fue cambiado sin que conste.</translation>
    </message>
    <message>
        <source>It has fields that are not known here.</source>
        <translation>Tiene campos que aquí no se conocen.</translation>
    </message>
    <message>
        <source>Only the article with this id; may be repeated.</source>
        <translation>Solo el artículo con este identificador; se puede repetir.</translation>
    </message>
    <message>
        <source>Only the quotes of this annotator, by name or id; may be repeated.</source>
        <translation>Solo las citas de este anotador, por nombre o identificador; se puede repetir.</translation>
    </message>
    <message>
        <source>Leave out notes on quotes and on speakers.</source>
        <translation>Omitir las notas sobre citas y sobre hablantes.</translation>
    </message>
    <message>
        <source>Leave out comments and decisions.</source>
        <translation>Omitir los comentarios y las decisiones.</translation>
    </message>
    <message>
        <source>The PDF takes too long to read.</source>
        <translation>Leer el PDF lleva demasiado tiempo.</translation>
    </message>
    <message>
        <source>Split it, or print it to a new PDF.</source>
        <translation>Divídalo o imprímalo en un PDF nuevo.</translation>
    </message>
    <message>
        <source>The PDF needs too much memory to be read.</source>
        <translation>El PDF necesita demasiada memoria para leerse.</translation>
    </message>
    <message>
        <source>This is no PDF, or a damaged one.</source>
        <translation>Esto no es un PDF o está dañado.</translation>
    </message>
    <message>
        <source>Open it in a viewer, and print it to a new PDF.</source>
        <translation>Ábralo en un visor e imprímalo en un PDF nuevo.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>El PDF está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Save it without one in a viewer.</source>
        <translation>Guárdelo sin ella en un visor.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>El PDF no tiene páginas.</translation>
    </message>
    <message>
        <source>Reading the PDF failed: it is damaged, too large, or made to do harm.</source>
        <translation>No se pudo leer el PDF: está dañado, es demasiado grande o se hizo para causar daño.</translation>
    </message>
    <message>
        <source>The PDF is larger than 256 MB.</source>
        <translation>El PDF tiene más de 256 MB.</translation>
    </message>
    <message>
        <source>Reading the PDF was stopped.</source>
        <translation>Se detuvo la lectura del PDF.</translation>
    </message>
    <message>
        <source>The program that reads PDFs answered what makes no sense.</source>
        <translation>El programa que lee los PDF respondió algo sin sentido.</translation>
    </message>
    <message>
        <source>The PDF may be made to do harm. Print it to a new one.</source>
        <translation>Puede que el PDF se haya hecho para causar daño. Imprímalo en uno nuevo.</translation>
    </message>
    <message>
        <source>Scanned pages need text recognition (OCR) first.</source>
        <translation>Las páginas escaneadas necesitan antes un reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Left out, as it is repeated on pages: %1.</source>
        <translation>Se omitió porque se repite en las páginas: %1.</translation>
    </message>
    <message>
        <source>There is no text in this PDF, only pictures. It may have been scanned.</source>
        <translation>En este PDF no hay texto, solo imágenes. Quizá se escaneó.</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) add the text first.</source>
        <translation>Deje primero que un programa de reconocimiento de texto (OCR) añada el texto.</translation>
    </message>
    <message>
        <source>The printing was stopped.</source>
        <translation>La impresión se detuvo.</translation>
    </message>
    <message>
        <source>What the colours tell apart</source>
        <translation>Qué distinguen los colores</translation>
    </message>
    <message>
        <source>There is no article to print.</source>
        <translation>No hay ningún artículo que imprimir.</translation>
    </message>
    <message>
        <source>Import one, or choose another.</source>
        <translation>Importe uno o elija otro.</translation>
    </message>
    <message>
        <source>It takes no more pages.</source>
        <translation>No admite más páginas.</translation>
    </message>
    <message>
        <source>The same text comes in as “%1”. Nothing was added.</source>
        <translation>El mismo texto entra como «%1». No se añadió nada.</translation>
    </message>
    <message>
        <source>Paste as an artic&amp;le…</source>
        <translation>Pegar como artícu&amp;lo…</translation>
    </message>
    <message>
        <source>Import what was copied: a text, a piece of a web page, or files</source>
        <translation>Importar lo copiado: un texto, un fragmento de una página web o archivos</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Brings articles and quotes in, of files and folders; all or none.</source>
        <translation>Incorpora artículos y citas de archivos y carpetas; todos o ninguno.</translation>
    </message>
    <message>
        <source>This is no line that is known of brat.</source>
        <translation>Esta no es una línea conocida de brat.</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>No hay ningún archivo en esta carpeta.</translation>
    </message>
    <message>
        <source>It is nothing that can be read, and was left out.</source>
        <translation>No es nada que se pueda leer, y se ha omitido.</translation>
    </message>
    <message>
        <source>There is no article to write.</source>
        <translation>No hay ningún artículo que escribir.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds no more than 1,048,576 rows.</source>
        <translation>Una hoja de un libro no admite más de 1 048 576 filas.</translation>
    </message>
    <message>
        <source>Export fewer articles at once, or a table (CSV).</source>
        <translation>Exporte menos artículos a la vez, o una tabla (CSV).</translation>
    </message>
    <message>
        <source>There is no room for the workbook&apos;s temporary files.</source>
        <translation>No hay sitio para los archivos temporales del libro.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>Haga sitio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workbook could not be made.</source>
        <translation>No se ha podido crear el libro.</translation>
    </message>
    <message>
        <source>Export a table (CSV) instead.</source>
        <translation>Exporte en su lugar una tabla (CSV).</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprimir artícul&amp;os…</translation>
    </message>
    <message>
        <source>Print annotated articles, after a look at the pages</source>
        <translation>Imprimir artículos anotados, tras ver las páginas</translation>
    </message>
    <message>
        <source>Headline instead of the one found</source>
        <translation>Titular en lugar del encontrado</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Publication date, such as 2021-06-16</source>
        <translation>Fecha de publicación, como 2021-06-16</translation>
    </message>
    <message>
        <source>Language, such as en or pt-BR</source>
        <translation>Idioma, como es o pt-BR</translation>
    </message>
    <message>
        <source>the comment on “%1”</source>
        <translation>el comentario sobre «%1»</translation>
    </message>
    <message>
        <source>Its comments say whose words they are on, as those from Pullquote do.</source>
        <translation>Sus comentarios dicen de quién son las palabras, como los de Pullquote.</translation>
    </message>
    <message>
        <source>Copy article as web page</source>
        <translation>Copiar el artículo como página web</translation>
    </message>
    <message>
        <source>Copy the annotated article for word processors and mail</source>
        <translation>Copiar el artículo anotado para procesadores de texto y correo</translation>
    </message>
    <message>
        <source>Copy article as Markdown</source>
        <translation>Copiar el artículo como Markdown</translation>
    </message>
    <message>
        <source>Copy the article in Markdown, with a footnote on each quote</source>
        <translation>Copiar el artículo en Markdown, con una nota al pie en cada cita</translation>
    </message>
    <message>
        <source>Copy article as table</source>
        <translation>Copiar el artículo como tabla</translation>
    </message>
    <message>
        <source>Copy the quotes of the article as rows for spreadsheets</source>
        <translation>Copiar las citas del artículo como filas para hojas de cálculo</translation>
    </message>
    <message>
        <source>Copy quote as web page</source>
        <translation>Copiar la cita como página web</translation>
    </message>
    <message>
        <source>Copy the current quote for word processors and mail, with a link to the article</source>
        <translation>Copiar la cita actual para procesadores de texto y correo, con un enlace al artículo</translation>
    </message>
    <message>
        <source>Copy quote as Markdown</source>
        <translation>Copiar la cita como Markdown</translation>
    </message>
    <message>
        <source>Copy the current quote as a quotation in Markdown</source>
        <translation>Copiar la cita actual como cita en Markdown</translation>
    </message>
    <message>
        <source>Copy quote as table</source>
        <translation>Copiar la cita como tabla</translation>
    </message>
    <message>
        <source>Copy the current quote as a row for spreadsheets, with all that is known of it</source>
        <translation>Copiar la cita actual como fila para hojas de cálculo, con todo lo que se sabe de ella</translation>
    </message>
    <message>
        <source>Kinds of quotes</source>
        <translation>Tipos de cita</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Anotadores</translation>
    </message>
    <message>
        <source>Comments and highlights</source>
        <translation>Comentarios y resaltados</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Enumerarlos</translation>
    </message>
    <message>
        <source>Make quotes of them</source>
        <translation>Convertirlos en citas</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>This is neither JSON, a table nor a REFI-QDA codebook.</source>
        <translation>Esto no es JSON, ni una tabla, ni un libro de códigos de REFI-QDA.</translation>
    </message>
    <message>
        <source>Import the file as articles are imported, to have the speakers.</source>
        <translation>Para tener los declarantes, importe el archivo como se importan los artículos.</translation>
    </message>
    <message>
        <source>code “%1”</source>
        <translation>código «%1»</translation>
    </message>
    <message>
        <source>The paper is too small for a text and the notes in its margin.</source>
        <translation>El papel es demasiado pequeño para un texto y las notas de su margen.</translation>
    </message>
    <message>
        <source>Choose a larger one, or smaller margins.</source>
        <translation>Elija uno más grande o márgenes más estrechos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Quote %L1</source>
        <translation>Cita %L1</translation>
    </message>
    <message>
        <source>The JSON is larger than %1 MB.</source>
        <translation>El JSON pesa más de %1 MB.</translation>
    </message>
    <message>
        <source>The JSON has more than %1 million values.</source>
        <translation>El JSON tiene más de %1 millones de valores.</translation>
    </message>
    <message>
        <source>This is XML of a kind that is not known, with its tags among the words.</source>
        <translation>Es XML de un tipo desconocido, con sus etiquetas entre las palabras.</translation>
    </message>
    <message>
        <source>Tag at once with the speaker of the current quote, without asking; again: ask</source>
        <translation>Marcar sin preguntar con el declarante de la cita actual; otra vez: volver a preguntar</translation>
    </message>
    <message>
        <source>Nobody has tagged this quotation.</source>
        <translation>Nadie ha marcado este entrecomillado.</translation>
    </message>
    <message>
        <source>This quotation mark has no partner.</source>
        <translation>Esta comilla no tiene pareja.</translation>
    </message>
    <message>
        <source>This quote names no speaker.</source>
        <translation>Esta cita no nombra a ningún declarante.</translation>
    </message>
    <message>
        <source>This quote has no topic.</source>
        <translation>Esta cita no tiene tema.</translation>
    </message>
    <message>
        <source>The speaker of this quote is a guess.</source>
        <translation>El declarante de esta cita es una suposición.</translation>
    </message>
    <message>
        <source>Start with three topics</source>
        <translation>Comienzo con tres temas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinación</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Verbo de habla</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>%1, by headline or id</source>
        <translation>%1, por titular o id</translation>
    </message>
    <message>
        <source>Import it with %1, and they become quotes.</source>
        <translation>Impórtelo con %1 y se convertirán en citas.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>the option “%1”</source>
        <translation>la opción «%1»</translation>
    </message>
    <message>
        <source>“%1: %2”</source>
        <translation>«%1: %2»</translation>
    </message>
    <message>
        <source>&amp;Whose quotes</source>
        <translation>&amp;De quién son las citas</translation>
    </message>
    <message>
        <source>To have it as it stands, choose plain text (text) as its format.</source>
        <translation>Para tenerlo tal cual, elija texto sin formato (text) como formato.</translation>
    </message>
    <message>
        <source>To have it as it stands, have it read as “%1”.</source>
        <translation>Para tenerlo tal cual, haga que se lea como «%1».</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output. With a slash at its end it is a folder, for formats whose zip is one.</source>
        <translation>El archivo que se escribe, o - para la salida estándar. Con una barra al final es una carpeta, en los formatos cuyo ZIP lo es.</translation>
    </message>
    <message>
        <source>The folder cannot be written: %1.</source>
        <translation>No se puede escribir la carpeta: %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Indique otra carpeta.</translation>
    </message>
    <message>
        <source>This is the folder you are in, and it would be replaced.</source>
        <translation>Esta es la carpeta en la que está, y se reemplazaría.</translation>
    </message>
    <message>
        <source>Go out of it first, or name one in it.</source>
        <translation>Salga de ella primero o indique una que esté dentro.</translation>
    </message>
    <message>
        <source>    --output DIR/: a new or empty folder in place of a zip</source>
        <translation>    --output CARPETA/: una carpeta nueva o vacía en lugar de un ZIP</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>En esta carpeta ya hay algo.</translation>
    </message>
    <message>
        <source>Choose a new folder or an empty one.</source>
        <translation>Elija una carpeta nueva o una vacía.</translation>
    </message>
    <message>
        <source>A file of the folder cannot be written: %1.</source>
        <translation>No se puede escribir un archivo de la carpeta: %1.</translation>
    </message>
    <message>
        <source>This folder is a disk of its own.</source>
        <translation>Esta carpeta es un disco aparte.</translation>
    </message>
    <message>
        <source>Name a new folder in it.</source>
        <translation>Indique una carpeta nueva dentro de ella.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>No se puede leer la carpeta: %1.</translation>
    </message>
    <message>
        <source>Several annotators are called “%1”.</source>
        <translation>Varios anotadores se llaman «%1».</translation>
    </message>
    <message>
        <source>Choose one of them with %1.</source>
        <translation>Elija a quién se refiere con %1.</translation>
    </message>
</context>
<context>
    <name>pullquote::AboutDialog</name>
    <message>
        <source>About Pullquote</source>
        <translation>Acerca de Pullquote</translation>
    </message>
    <message>
        <source>Pullquote %1</source>
        <translation>Pullquote %1</translation>
    </message>
    <message>
        <source>Who said what, in news: quotes, the words that report them, who spoke, and about what.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %1 and SQLite %2.</source>
        <translation>Quién dijo qué en las noticias: citas, las palabras que las introducen, quién habla y sobre qué.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.

Hecho con Qt %1 y SQLite %2.</translation>
    </message>
</context>
<context>
    <name>pullquote::ActionTable</name>
    <message>
        <source>| key | does |
|---|---|</source>
        <translation>| tecla | hace |
|---|---|</translation>
    </message>
</context>
<context>
    <name>pullquote::AgreementSource</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Computing gamma…</source>
        <translation>Calculando gamma…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
</context>
<context>
    <name>pullquote::AgreementTable</name>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>sin calcular</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Same edges</source>
        <translation>Mismos límites</translation>
    </message>
    <message>
        <source>Same speaker</source>
        <translation>Mismo declarante</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
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
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Out of date. Comparing…</source>
        <translation>Desactualizado. Comparando…</translation>
    </message>
    <message>
        <source>Out of date.</source>
        <translation>Desactualizado.</translation>
    </message>
    <message>
        <source>Blind tagging is a house rule of this project: what others have tagged stays hidden while you tag, and how far you agree would tell something of it.
Review, Review tags turns the review on for articles that you have tagged.</source>
        <translation>El marcado a ciegas es una regla de este proyecto: lo que otros marcaron queda oculto mientras usted marca, y el grado de acuerdo revelaría algo de ello.
«Revisar marcas» activa la revisión de los artículos que usted haya marcado.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>No hay ningún artículo abierto.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Nobody has tagged anything in this article yet.</source>
        <translation>Nadie ha marcado nada en este artículo todavía.</translation>
    </message>
    <message>
        <source>Nobody has tagged anything in this project yet.</source>
        <translation>Nadie ha marcado nada en este proyecto todavía.</translation>
    </message>
    <message>
        <source>Only %1 has tagged anything in this article.</source>
        <translation>Solo %1 ha marcado algo en este artículo.</translation>
    </message>
    <message>
        <source>Only %1 has tagged anything in this project.</source>
        <translation>Solo %1 ha marcado algo en este proyecto.</translation>
    </message>
    <message>
        <source>To compare, bring in a colleague’s copy of the project: File, Review a colleague’s file.</source>
        <translation>Para comparar, incorpore la copia del proyecto de un colega: Archivo, Revisar el archivo de otra persona.</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Entre</translation>
    </message>
    <message>
        <source>an&amp;d</source>
        <translation>&amp;y</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Agreement by article</source>
        <translation>Acuerdo por artículo</translation>
    </message>
    <message>
        <source>Cases behind the number</source>
        <translation>Casos detrás de la cifra</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Compute &amp;gamma</source>
        <translation>Calcular &amp;gamma</translation>
    </message>
    <message>
        <source>Positions and speakers together, against 30 random samples</source>
        <translation>Posiciones y declarantes juntos, frente a 30 muestras aleatorias</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Sentences</source>
        <translation>&amp;Frases</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Medidas</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Casos</translation>
    </message>
    <message>
        <source>&amp;Review report</source>
        <translation>&amp;Informe de revisión</translation>
    </message>
    <message>
        <source>&amp;Page (HTML)…</source>
        <translation>&amp;Página (HTML)…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Save the review report</source>
        <translation>Guardar el informe de revisión</translation>
    </message>
    <message numerus="yes">
        <source>Blind tagging: only the %Ln article(s) whose review is on.</source>
        <translation>
            <numerusform>Marcado a ciegas: solo el %Ln artículo cuya revisión está activada.</numerusform>
            <numerusform>Marcado a ciegas: solo los %Ln artículos cuya revisión está activada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln caso</numerusform>
            <numerusform>%Ln casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln difiere</numerusform>
            <numerusform>%Ln difieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AgreementWords</name>
    <message>
        <source>Neither %1 nor %2 has a quote here.</source>
        <translation>Ni %1 ni %2 tienen citas aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Both found %1 of %n quote(s)</source>
        <translation>
            <numerusform>Ambos encontraron %1 de %n cita</numerusform>
            <numerusform>Ambos encontraron %1 de %n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; of those %2, %3, %4, %5.</source>
        <translation>%1; de ellas, %2, %3, %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n have the same edges</source>
        <translation>
            <numerusform>%n tiene los mismos límites</numerusform>
            <numerusform>%n tienen los mismos límites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same speaker</source>
        <translation>
            <numerusform>%n el mismo declarante</numerusform>
            <numerusform>%n el mismo declarante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same kind</source>
        <translation>
            <numerusform>%n el mismo tipo</numerusform>
            <numerusform>%n el mismo tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same topics</source>
        <translation>
            <numerusform>%n los mismos temas</numerusform>
            <numerusform>%n los mismos temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) were found by %1 only.</source>
        <translation>
            <numerusform>%n cita la encontró solo %1.</numerusform>
            <numerusform>%n citas las encontró solo %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The measures of unitizing leave out %n quote(s) that lie on others of the same layer.</source>
        <translation>
            <numerusform>Las medidas de delimitación (u-alfa, cu-alfa) omiten %n cita que se superpone a otras de la misma capa.</numerusform>
            <numerusform>Las medidas de delimitación (u-alfa, cu-alfa) omiten %n citas que se superponen a otras de la misma capa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of overlapping quotes were too large to be matched exactly: the greatest overlap came first.</source>
        <translation>
            <numerusform>%n grupo de citas superpuestas era demasiado grande para emparejarlo con exactitud: se tomó primero la mayor superposición.</numerusform>
            <numerusform>%n grupos de citas superpuestas eran demasiado grandes para emparejarlos con exactitud: se tomó primero la mayor superposición.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gamma is not exact: %n group(s) of overlapping quotes, random ones included, were too large.</source>
        <translation>
            <numerusform>Gamma no es exacta: %n grupo de citas superpuestas, contando los aleatorios, era demasiado grande.</numerusform>
            <numerusform>Gamma no es exacta: %n grupos de citas superpuestas, contando los aleatorios, eran demasiado grandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>no definida: %1</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 de %3)</translation>
    </message>
    <message>
        <source>Found, precision of %1</source>
        <translation>Encontradas, precisión de %1</translation>
    </message>
    <message>
        <source>Found, recall of %1</source>
        <translation>Encontradas, exhaustividad de %1</translation>
    </message>
    <message>
        <source>Found, F1</source>
        <translation>Encontradas, F1</translation>
    </message>
    <message>
        <source>Edges, F1</source>
        <translation>Límites, F1</translation>
    </message>
    <message>
        <source>Kind, agreeing</source>
        <translation>Tipo, coincidencia</translation>
    </message>
    <message>
        <source>Kind, Cohen’s kappa</source>
        <translation>Tipo, kappa de Cohen</translation>
    </message>
    <message>
        <source>Speaker, agreeing</source>
        <translation>Declarante, coincidencia</translation>
    </message>
    <message>
        <source>Speaker, Krippendorff’s alpha</source>
        <translation>Declarante, alfa de Krippendorff</translation>
    </message>
    <message>
        <source>Topics, agreeing</source>
        <translation>Temas, coincidencia</translation>
    </message>
    <message>
        <source>Topics, Krippendorff’s alpha (MASI)</source>
        <translation>Temas, alfa de Krippendorff (MASI)</translation>
    </message>
    <message>
        <source>Topic “%1”, Cohen’s kappa</source>
        <translation>Tema «%1», kappa de Cohen</translation>
    </message>
    <message>
        <source>Quote or not, u-alpha</source>
        <translation>Cita o no, u-alfa</translation>
    </message>
    <message>
        <source>Speaker in the text, u-alpha</source>
        <translation>Declarante en el texto, u-alfa</translation>
    </message>
    <message>
        <source>Speaker in the text, cu-alpha</source>
        <translation>Declarante en el texto, cu-alfa</translation>
    </message>
    <message>
        <source>%1 (%2 samples, seed %3)</source>
        <translation>%1 (%2 muestras, semilla %3)</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Todas las citas</translation>
    </message>
    <message>
        <source>Found by both</source>
        <translation>Encontradas por ambos</translation>
    </message>
    <message>
        <source>Found by %1 only</source>
        <translation>Encontradas solo por %1</translation>
    </message>
    <message>
        <source>Quotes of %1</source>
        <translation>Citas de %1</translation>
    </message>
    <message>
        <source>The same edges</source>
        <translation>Los mismos límites</translation>
    </message>
    <message>
        <source>The same kind</source>
        <translation>El mismo tipo</translation>
    </message>
    <message>
        <source>The same speaker</source>
        <translation>El mismo declarante</translation>
    </message>
    <message>
        <source>The same topics</source>
        <translation>Los mismos temas</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message numerus="yes">
        <source>%n of those that both found came of a review by one of the two: whether they agreed before cannot be seen in it.</source>
        <translation>
            <numerusform>%n de las que encontraron ambas personas viene de una revisión hecha por una de ellas: no se ve en ella si antes coincidían.</numerusform>
            <numerusform>%n de las que encontraron ambas personas vienen de una revisión hecha por una de ellas: no se ve en ellas si antes coincidían.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Anchoring</name>
    <message>
        <source>It says neither a place in the text nor words.</source>
        <translation>No dice ni un lugar del texto ni palabras.</translation>
    </message>
    <message>
        <source>%1 to %2 is no place in the text.</source>
        <translation>De %1 a %2 no hay lugar en el texto.</translation>
    </message>
    <message>
        <source>Too many spans are not at their place to look for the words of each.</source>
        <translation>Demasiados lugares no coinciden para buscar las palabras de cada uno.</translation>
    </message>
    <message>
        <source>“%1” is not in the text.</source>
        <translation>«%1» no está en el texto.</translation>
    </message>
    <message>
        <source>“%1” is in the text more than once, and what stands around it does not tell which.</source>
        <translation>«%1» está varias veces en el texto, y lo que hay alrededor no dice cuál es.</translation>
    </message>
    <message>
        <source>Too many spans are inside of others to look for each.</source>
        <translation>Demasiados fragmentos están dentro de otros para buscarlos todos.</translation>
    </message>
</context>
<context>
    <name>pullquote::AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Filtrar citas</translation>
    </message>
    <message>
        <source>Words, speaker, topic or note</source>
        <translation>Palabras, declarante, tema o nota</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por declarante</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>What still waits for you; {nextUnfinished} goes to the next</source>
        <translation>Lo que aún le espera; {nextUnfinished} va a lo siguiente</translation>
    </message>
    <message>
        <source>%L1+</source>
        <translation>%L1+</translation>
    </message>
    <message>
        <source>Unfinished %1</source>
        <translation>Pendientes %1</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Pendientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Announcer</name>
    <message>
        <source>What has just happened</source>
        <translation>Lo que acaba de ocurrir</translation>
    </message>
</context>
<context>
    <name>pullquote::AnswerBell</name>
    <message numerus="yes">
        <source>%Ln new answer(s) to your quotes: {answers} shows them.</source>
        <translation>
            <numerusform>%Ln respuesta nueva a sus citas: {answers} la muestra.</numerusform>
            <numerusform>%Ln respuestas nuevas a sus citas: {answers} las muestra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AnswerPane</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Only here: %3</source>
        <translation>%1: %2. Solo aquí: %3</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>%1 has this quote, and you have not · %2</source>
        <translation>%1 tiene esta cita y usted no · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Blind tagging: what others have in this article and you have not is shown when you turn the review on for it.</source>
        <translation>Marcado a ciegas: lo que otros tienen en este artículo y usted no se muestra cuando active la revisión para él.</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, difiere</translation>
    </message>
    <message>
        <source>Source words</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>The review’s</source>
        <translation>Lo de la revisión</translation>
    </message>
    <message>
        <source>You have not tagged it.</source>
        <translation>Usted no lo ha marcado.</translation>
    </message>
    <message>
        <source>No quote came of it.</source>
        <translation>No resultó ninguna cita.</translation>
    </message>
</context>
<context>
    <name>pullquote::AnswerTalk</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>To answer, press Comment…: it opens the article.</source>
        <translation>Para responder, pulse «Comentar…»: abre el artículo.</translation>
    </message>
</context>
<context>
    <name>pullquote::Answering</name>
    <message>
        <source>Agree with the review</source>
        <translation>Aceptar la revisión</translation>
    </message>
    <message numerus="yes">
        <source>Agree with %n answer(s)</source>
        <translation>
            <numerusform>Aceptar %n respuesta</numerusform>
            <numerusform>Aceptar %n respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AnswersModel</name>
    <message>
        <source>Without a headline</source>
        <translation>Sin titular</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AnswersWindow</name>
    <message>
        <source>What changed in my tags</source>
        <translation>Qué ha cambiado en mis marcas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nobody has reviewed your quotes yet.
When a colleague sends your file back, merge it, and see here what became of each.</source>
        <translation>Nadie ha revisado aún sus citas.
Cuando le devuelvan su archivo, intégrelo y vea aquí qué ha sido de cada una.</translation>
    </message>
    <message>
        <source>None of the answers is of this kind.</source>
        <translation>Ninguna respuesta es de este tipo.</translation>
    </message>
    <message>
        <source>Only %1: %2</source>
        <translation>Solo %1: %2</translation>
    </message>
    <message>
        <source>new  %1</source>
        <translation>nuevas  %1</translation>
    </message>
    <message>
        <source>Only new ones: %1</source>
        <translation>Solo las nuevas: %1</translation>
    </message>
    <message>
        <source>This is the last answer.</source>
        <translation>Esta es la última respuesta.</translation>
    </message>
    <message>
        <source>This is the first answer.</source>
        <translation>Esta es la primera respuesta.</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>No hay nada que adoptar.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>Answers to your quotes</source>
        <translation>Respuestas a sus citas</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Agree to a&amp;ll shown</source>
        <translation>Aceptar &amp;todas las mostradas</translation>
    </message>
    <message>
        <source>&amp;Show in the article</source>
        <translation>&amp;Mostrar en el artículo</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>&amp;Comentar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to your quotes</source>
        <translation>
            <numerusform>%Ln respuesta a sus citas</numerusform>
            <numerusform>%Ln respuestas a sus citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed to %Ln answer(s).</source>
        <translation>
            <numerusform>Aceptada %Ln respuesta.</numerusform>
            <numerusform>Aceptadas %Ln respuestas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleDialog</name>
    <message>
        <source>New article</source>
        <translation>Artículo nuevo</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Datos del artículo</translation>
    </message>
    <message>
        <source>&amp;Add article</source>
        <translation>&amp;Añadir artículo</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Ctrl+Enter from the text</source>
        <translation>Ctrl+Intro desde el texto</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titular</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>By …</source>
        <translation>Por …</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Fec&amp;ha</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Settles which quotation marks open and which close</source>
        <translation>Decide qué comillas abren y cuáles cierran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Paste the article&apos;s text here. Each line is a paragraph.</source>
        <translation>Pegue aquí el texto del artículo. Cada línea es un párrafo.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Text (it never changes under its quotes)</source>
        <translation>Te&amp;xto (nunca cambia debajo de sus citas)</translation>
    </message>
    <message>
        <source>Use the first line as headline: “%1”</source>
        <translation>Usar la primera línea como titular: «%1»</translation>
    </message>
    <message>
        <source>Give it a headline, so that it can be found in the list.</source>
        <translation>Póngale un titular para encontrarlo en la lista.</translation>
    </message>
    <message>
        <source>Paste or type the text first.</source>
        <translation>Pegue o escriba primero el texto.</translation>
    </message>
    <message>
        <source>The text has not been added. Cancel once more to throw it away.</source>
        <translation>El texto no se ha añadido. Cancele otra vez para desecharlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) found</source>
        <translation>
            <numerusform>%Ln entrecomillado encontrado</numerusform>
            <numerusform>%Ln entrecomillados encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is not kept yet. Cancel once more to throw it away.</source>
        <translation>Lo que ha escrito aún no se ha guardado. Cancele otra vez para descartarlo.</translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Search articles and quotes</source>
        <translation>Buscar artículos y citas</translation>
    </message>
    <message>
        <source>Words in headlines and texts; in quotation marks, a phrase. Esc clears.</source>
        <translation>Palabras de titulares y textos; entre comillas, una frase. Esc vacía el campo.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>No articles yet. Paste one with New article, or drop files on the window.</source>
        <translation>Aún no hay artículos. Pegue uno con «Artículo nuevo» o arrastre archivos a la ventana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) found.</source>
        <translation>
            <numerusform>%Ln artículo encontrado.</numerusform>
            <numerusform>%Ln artículos encontrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation>Editar los &amp;datos…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copiar como</translation>
    </message>
</context>
<context>
    <name>pullquote::ArticlePaper</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>verbo de habla</translation>
    </message>
    <message>
        <source>source</source>
        <translation>atribución</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>not a quote</source>
        <translation>no es una cita</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>sin declarante</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleRow</name>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleState</name>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleWords</name>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
</context>
<context>
    <name>pullquote::ArticlesHere</name>
    <message>
        <source>Nothing says which article of the project this is about. Name it with %1.</source>
        <translation>Nada dice de qué artículo del proyecto se trata. Indíquelo con %1.</translation>
    </message>
    <message>
        <source>The article “%1” is neither in the file nor in the project. Enter this as its address, or name it with %2.</source>
        <translation>El artículo «%1» no está en el archivo ni en el proyecto. Ponga esto como su dirección o indíquelo con %2.</translation>
    </message>
    <message>
        <source>Several articles in the project could be “%1”. Name it with %2.</source>
        <translation>Varios artículos del proyecto podrían ser «%1». Indíquelo con %2.</translation>
    </message>
</context>
<context>
    <name>pullquote::Bordering</name>
    <message>
        <source>Shift and the arrows move the other border now.</source>
        <translation>Mayús y las flechas mueven ahora el otro borde.</translation>
    </message>
    <message>
        <source>Shift and the arrows move the end, {borders} the start. {inspect} keeps, {back} cancels.</source>
        <translation>Mayús y las flechas mueven el final, {borders} el comienzo. {inspect} acepta, {back} cancela.</translation>
    </message>
    <message>
        <source>The borders are where they were.</source>
        <translation>Los bordes están donde estaban.</translation>
    </message>
    <message>
        <source>Borders moved.</source>
        <translation>Bordes movidos.</translation>
    </message>
    <message>
        <source>Borders moved. {undo} takes that back, {back} ends moving them.</source>
        <translation>Bordes movidos. {undo} lo deshace; {back} termina de moverlos.</translation>
    </message>
    <message>
        <source>The borders are kept.</source>
        <translation>Los bordes quedan así.</translation>
    </message>
</context>
<context>
    <name>pullquote::BratAssembly</name>
    <message>
        <source>“%1” belongs to no quote, and was left out.</source>
        <translation>«%1» no pertenece a ninguna cita y se ha omitido.</translation>
    </message>
    <message>
        <source>“%1” has no content, and was left out.</source>
        <translation>«%1» no tiene contenido y se ha omitido.</translation>
    </message>
</context>
<context>
    <name>pullquote::BratFormat</name>
    <message>
        <source>brat (zip or folder)</source>
        <translation>brat (ZIP o carpeta)</translation>
    </message>
</context>
<context>
    <name>pullquote::BratImport</name>
    <message>
        <source>Its text is missing.</source>
        <translation>Falta su texto.</translation>
    </message>
    <message>
        <source>It cannot be read, so what only it says is left out.</source>
        <translation>No se puede leer; lo que solo está ahí se omitió.</translation>
    </message>
</context>
<context>
    <name>pullquote::Brought</name>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
</context>
<context>
    <name>pullquote::Byline</name>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
</context>
<context>
    <name>pullquote::Call</name>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>El resultado no se pudo escribir en la salida estándar.</translation>
    </message>
</context>
<context>
    <name>pullquote::CasFormat</name>
    <message>
        <source>UIMA CAS for INCEpTION (JSON)</source>
        <translation>UIMA CAS para INCEpTION (JSON)</translation>
    </message>
    <message>
        <source>There is no CAS in it.</source>
        <translation>No contiene ningún CAS.</translation>
    </message>
</context>
<context>
    <name>pullquote::CasImport</name>
    <message>
        <source>It has several texts, and only the first one was read.</source>
        <translation>Tiene varios textos, y solo se ha leído el primero.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>No tiene texto.</translation>
    </message>
    <message>
        <source>structure %1</source>
        <translation>estructura %1</translation>
    </message>
    <message>
        <source>Its structures refer to arrays of more than 1,000,000 elements, each time counted anew.</source>
        <translation>Sus estructuras remiten a listas de más de 1.000.000 de elementos, contados cada vez de nuevo.</translation>
    </message>
    <message>
        <source>It may be made to do harm. Export fewer documents at a time.</source>
        <translation>Puede que se haya hecho para causar daño. Exporte menos documentos a la vez.</translation>
    </message>
    <message>
        <source>“%1” marks no words, and was left out.</source>
        <translation>«%1» no marca ninguna palabra y se ha omitido.</translation>
    </message>
    <message>
        <source>The link “%1” has only one end, and was left out.</source>
        <translation>El enlace «%1» solo tiene un extremo y se ha omitido.</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseBlock</name>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>The words that name the speaker, and the cue. They come with the speaker.</source>
        <translation>Las palabras que nombran al declarante y la introducción. Vienen con el declarante.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>%L1  %2</source>
        <translation>%L1  %2</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>nothing tagged</source>
        <translation>nada marcado</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseCard</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseFilterBar</name>
    <message>
        <source>Cases with this speaker</source>
        <translation>Casos con este declarante</translation>
    </message>
    <message>
        <source>Cases with this topic</source>
        <translation>Casos con este tema</translation>
    </message>
    <message>
        <source>undecided %L1</source>
        <translation>sin decidir %L1</translation>
    </message>
    <message>
        <source>any speaker</source>
        <translation>cualquier declarante</translation>
    </message>
    <message>
        <source>any topic</source>
        <translation>cualquier tema</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseTalk</name>
    <message>
        <source>Comments on %1’s</source>
        <translation>Comentarios a la de %1</translation>
    </message>
    <message>
        <source>Comment on %1’s</source>
        <translation>Comentario a la de %1</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseWording</name>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>declarante</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
</context>
<context>
    <name>pullquote::CaseWords</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>declarante</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <comment>one of: kind, speaker</comment>
        <translation>difiere: %1</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <comment>edges, topics, or several</comment>
        <translation>difieren: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1’s taken</source>
        <translation>tomada de %1</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>Case %L1 of %L2</source>
        <translation>Caso %L1 de %L2</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
</context>
<context>
    <name>pullquote::Catalogue</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
</context>
<context>
    <name>pullquote::CatalogueDialog</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Make a new one (Ins)</source>
        <translation>Crear (Ins)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>&amp;Unir…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Take it off all your quotes (Del)</source>
        <translation>Quitar de todas sus citas (Supr)</translation>
    </message>
    <message>
        <source>Join “%1” and “%2”?</source>
        <translation>¿Unir «%1» y «%2»?</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Look at it and change it (Enter, F2)</source>
        <translation>Ver y cambiar (Intro, F2)</translation>
    </message>
    <message>
        <source>Make one of two that are the same: select both (Ctrl+click, or Shift and arrows). The name of the one selected last stays</source>
        <translation>Hacer una sola de dos entradas iguales: seleccione ambas (Ctrl+clic, o Mayús y flechas). Queda el nombre de la última seleccionada</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>No quote uses “%1”.</source>
        <translation>Ninguna cita usa «%1».</translation>
    </message>
    <message>
        <source>%1 of “%2” in %3 become quotes of the joint one.</source>
        <translation>%1 de «%2» en %3 pasan a ser citas de la entrada común.</translation>
    </message>
    <message>
        <source>They become one under the name “%1”.</source>
        <translation>Se unen con el nombre «%1».</translation>
    </message>
    <message>
        <source>{undo} takes it back.</source>
        <translation>{undo} lo deshace.</translation>
    </message>
    <message>
        <source>No quote of yours uses it.</source>
        <translation>Ninguna cita suya lo usa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the project</source>
        <translation>
            <numerusform>%Ln en el proyecto</numerusform>
            <numerusform>%Ln en el proyecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %Ln quote(s) of yours.</source>
        <translation>
            <numerusform>Se quita de %Ln cita suya.</numerusform>
            <numerusform>Se quita de %Ln citas suyas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CatalogueEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>K&amp;eep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>What you changed is not kept yet. Cancel once more to throw it away.</source>
        <translation>Los cambios que ha hecho aún no se han guardado. Cancele otra vez para descartarlos.</translation>
    </message>
</context>
<context>
    <name>pullquote::CatalogueModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>pullquote::Cataloguing</name>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Un declarante necesita un nombre.</translation>
    </message>
    <message>
        <source>Change speaker %1</source>
        <translation>Cambiar el declarante %1</translation>
    </message>
    <message>
        <source>New speaker %1</source>
        <translation>Declarante nuevo: %1</translation>
    </message>
    <message>
        <source>These are one speaker already.</source>
        <translation>Ya son el mismo declarante.</translation>
    </message>
    <message>
        <source>Join speakers %1 and %2</source>
        <translation>Unir los declarantes %1 y %2</translation>
    </message>
    <message>
        <source>There is no such speaker.</source>
        <translation>No existe tal declarante.</translation>
    </message>
    <message>
        <source>Delete speaker %1</source>
        <translation>Eliminar el declarante %1</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) of other annotators use “%1”.</source>
        <translation>
            <numerusform>%n cita de otras personas usa «%1».</numerusform>
            <numerusform>%n citas de otras personas usan «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its annotator changes a quote. Join it with another one instead.</source>
        <translation>Solo quien marcó una cita la cambia. Una la entrada con otra en su lugar.</translation>
    </message>
    <message>
        <source>The article has no text.</source>
        <translation>El artículo no tiene texto.</translation>
    </message>
    <message>
        <source>Paste or type the text first.</source>
        <translation>Pegue o escriba primero el texto.</translation>
    </message>
    <message>
        <source>The text is larger than 256 MB.</source>
        <translation>El texto supera los 256 MB.</translation>
    </message>
    <message>
        <source>Split it into several articles.</source>
        <translation>Divídalo en varios artículos.</translation>
    </message>
    <message>
        <source>An article with this text is in the project already.</source>
        <translation>Ya hay un artículo con este texto en el proyecto.</translation>
    </message>
    <message>
        <source>Open that one.</source>
        <translation>Abra ese.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Artículo nuevo</translation>
    </message>
    <message>
        <source>Change article</source>
        <translation>Cambiar el artículo</translation>
    </message>
    <message>
        <source>Delete article %1</source>
        <translation>Eliminar el artículo %1</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Un tema necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a topic called “%1” already.</source>
        <translation>Ya hay un tema llamado «%1».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>A topic cannot lie below itself.</source>
        <translation>Un tema no puede estar debajo de sí mismo.</translation>
    </message>
    <message>
        <source>Choose another parent.</source>
        <translation>Elija otro tema superior.</translation>
    </message>
    <message>
        <source>Change topic %1</source>
        <translation>Cambiar el tema %1</translation>
    </message>
    <message>
        <source>New topic %1</source>
        <translation>Tema nuevo: %1</translation>
    </message>
    <message>
        <source>These are one topic already.</source>
        <translation>Ya son el mismo tema.</translation>
    </message>
    <message>
        <source>Join topics %1 and %2</source>
        <translation>Unir los temas %1 y %2</translation>
    </message>
    <message>
        <source>There is no such topic.</source>
        <translation>No existe tal tema.</translation>
    </message>
    <message>
        <source>Delete topic %1</source>
        <translation>Eliminar el tema %1</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Un proyecto necesita un nombre.</translation>
    </message>
    <message>
        <source>Change project settings</source>
        <translation>Cambiar los ajustes del proyecto</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Importar el libro de códigos</translation>
    </message>
</context>
<context>
    <name>pullquote::ChangeWriter</name>
    <message>
        <source>Whoever makes this change is not among the project&apos;s annotators.</source>
        <translation>Quien hace este cambio no figura entre los anotadores del proyecto.</translation>
    </message>
    <message>
        <source>It cannot go: %1, changed last by %2, refers to it.</source>
        <translation>No se puede quitar: %1, cambiado por última vez por %2, remite a él.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>“%1” names something that is not in the project: %2.</source>
        <translation>«%1» nombra algo que no está en el proyecto: %2.</translation>
    </message>
    <message>
        <source>The article comes without its text.</source>
        <translation>El artículo viene sin su texto.</translation>
    </message>
    <message>
        <source>“%1” leads in a circle.</source>
        <translation>«%1» lleva en círculo.</translation>
    </message>
    <message>
        <source>The text was not stored as it is.</source>
        <translation>El texto no se guardó tal como es.</translation>
    </message>
    <message>
        <source>The quote&apos;s article is not in the project.</source>
        <translation>El artículo de la cita no está en el proyecto.</translation>
    </message>
    <message>
        <source>Only its annotator changes a quote.</source>
        <translation>Solo quien marcó una cita la cambia.</translation>
    </message>
    <message>
        <source>Make a copy in your own layer.</source>
        <translation>Haga una copia en su propia capa.</translation>
    </message>
    <message>
        <source>Its id belongs to something else.</source>
        <translation>Su identificador pertenece a otra cosa.</translation>
    </message>
    <message>
        <source>It cannot be deleted: it is not there.</source>
        <translation>No se puede eliminar: no está ahí.</translation>
    </message>
    <message>
        <source>A file holds one project.</source>
        <translation>Un archivo contiene un proyecto.</translation>
    </message>
    <message>
        <source>The text of an article never changes.</source>
        <translation>El texto de un artículo nunca cambia.</translation>
    </message>
    <message>
        <source>Add the new text as another article.</source>
        <translation>Añada el texto nuevo como otro artículo.</translation>
    </message>
    <message>
        <source>%1 has replied to this comment.</source>
        <translation>%1 ha respondido a este comentario.</translation>
    </message>
    <message>
        <source>Delete its words, or resolve the thread instead.</source>
        <translation>Borre sus palabras o resuelva el hilo.</translation>
    </message>
</context>
<context>
    <name>pullquote::CitronFormat</name>
    <message>
        <source>It has no text.</source>
        <translation>No tiene texto.</translation>
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
        <translation>Un tema necesita un nombre.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>El nombre supera los %1 caracteres.</translation>
    </message>
    <message>
        <source>“%1” is not a colour such as #0072b2.</source>
        <translation>«%1» no es un color como #0072b2.</translation>
    </message>
    <message>
        <source>Key %1 is given twice, also in %2.</source>
        <translation>La tecla %1 está dada dos veces, también en %2.</translation>
    </message>
    <message>
        <source>There are more than %1 topics.</source>
        <translation>Hay más de %1 temas.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) in it stand for speakers or kinds, and are left out.</source>
        <translation>
            <numerusform>%n código representa declarantes o tipos y se omite.</numerusform>
            <numerusform>%n códigos representan declarantes o tipos y se omiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CodebookDialog</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Filter by name or definition</source>
        <translation>Filtrar por nombre o definición</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Tema nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write the codebook to a file (JSON or CSV)</source>
        <translation>Escribir el libro de códigos en un archivo (JSON o CSV)</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the definition</source>
        <translation>la definición</translation>
    </message>
    <message>
        <source>the colour</source>
        <translation>el color</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tecla %1</translation>
    </message>
    <message>
        <source>Not kept of “%1”: %2.</source>
        <translation>No se conserva de «%1»: %2.</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Importar el libro de códigos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Exportar el libro de códigos</translation>
    </message>
    <message>
        <source>JSON without loss, or a table (*.json *.csv)</source>
        <translation>JSON sin pérdidas, o una tabla (*.json *.csv)</translation>
    </message>
    <message>
        <source>The codebook was exported.</source>
        <translation>El libro de códigos se ha exportado.</translation>
    </message>
    <message>
        <source>Take in topics from a file (JSON, CSV or REFI-QDA)</source>
        <translation>Incorporar temas de un archivo (JSON, CSV o REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv *.qdc)</source>
        <translation>Libros de códigos (*.json *.csv *.qdc)</translation>
    </message>
</context>
<context>
    <name>pullquote::CodebookImportDialog</name>
    <message>
        <source>Import codebook: %1</source>
        <translation>Importar el libro de códigos: %1</translation>
    </message>
    <message>
        <source>Topics in the file</source>
        <translation>Temas en el archivo</translation>
    </message>
    <message>
        <source>Space replaces a topic that differs</source>
        <translation>Espacio reemplaza un tema distinto</translation>
    </message>
    <message>
        <source>Problems and remarks</source>
        <translation>Problemas y observaciones</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Topics: %1. Tick what the file shall replace.</source>
        <translation>Temas: %1. Marque lo que el archivo debe reemplazar.</translation>
    </message>
    <message>
        <source>This codebook cannot come in as it is.</source>
        <translation>Este libro de códigos no puede entrar tal como está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as here</source>
        <translation>
            <numerusform>%Ln como aquí</numerusform>
            <numerusform>%Ln como aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differing</source>
        <translation>
            <numerusform>%Ln distinto</numerusform>
            <numerusform>%Ln distintos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CodebookPlan</name>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» está dos veces.</translation>
    </message>
    <message>
        <source>The parent “%1” is neither in the file nor in the project.</source>
        <translation>El tema superior «%1» no está ni en el archivo ni en el proyecto.</translation>
    </message>
    <message>
        <source>The parent %1 is neither in the file nor in the project.</source>
        <translation>El tema superior %1 no está ni en el archivo ni en el proyecto.</translation>
    </message>
    <message>
        <source>The table has no colours: new topics get some in turn.</source>
        <translation>La tabla no tiene colores: los temas nuevos los reciben por turno.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>tema superior</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>There would be two topics called “%1”.</source>
        <translation>Habría dos temas llamados «%1».</translation>
    </message>
    <message>
        <source>Key %1 belongs to “%2” here, so “%3” comes without a key.</source>
        <translation>La tecla %1 pertenece aquí a «%2», así que «%3» viene sin tecla.</translation>
    </message>
    <message>
        <source>“%1” would lie below itself.</source>
        <translation>«%1» quedaría debajo de sí mismo.</translation>
    </message>
    <message>
        <source>“%1” would lie more than %2 levels deep.</source>
        <translation>«%1» quedaría a más de %2 niveles.</translation>
    </message>
</context>
<context>
    <name>pullquote::CodebookPlanModel</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>here as it is</source>
        <translation>aquí tal como está</translation>
    </message>
    <message>
        <source>joined with another one here</source>
        <translation>unido con otro de aquí</translation>
    </message>
    <message>
        <source>replaces: %1</source>
        <translation>reemplaza: %1</translation>
    </message>
    <message>
        <source>differs, is left alone: %1</source>
        <translation>difiere, se deja como está: %1</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
</context>
<context>
    <name>pullquote::ColleagueDialog</name>
    <message>
        <source>Review a colleague’s file</source>
        <translation>Revisar el archivo de otra persona</translation>
    </message>
    <message>
        <source>Names that may be one person</source>
        <translation>Nombres que podrían ser la misma persona</translation>
    </message>
    <message>
        <source>Who is the same?</source>
        <translation>¿Quiénes son la misma persona?</translation>
    </message>
    <message>
        <source>Tick those that are one. All others stay apart, and can be joined later.</source>
        <translation>Marque los que son uno. Los demás siguen separados y podrán unirse más tarde.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>&amp;Open it instead</source>
        <translation>&amp;Abrirlo en su lugar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1  =  %2</source>
        <comment>two names of one person</comment>
        <translation>%1  =  %2</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Combinando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) both of you have changed, and differently. One of the two stands until somebody decides.</source>
        <translation>
            <numerusform>%Ln cosa la cambiaron ambos, y de forma distinta. Una de las dos versiones vale hasta que alguien decida.</numerusform>
            <numerusform>%Ln cosas las cambiaron ambos, y de forma distinta. Una de las dos versiones vale hasta que alguien decida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %1: %Ln new quote(s).</source>
        <translation>
            <numerusform>%1 combinado: %Ln cita nueva.</numerusform>
            <numerusform>%1 combinado: %Ln citas nuevas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ColleagueFile</name>
    <message>
        <source>This is not a Pullquote project.</source>
        <translation>Esto no es un proyecto de Pullquote.</translation>
    </message>
    <message>
        <source>The copy could not be written.</source>
        <translation>La copia no se pudo escribir.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe tal archivo.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Esto no es un archivo corriente.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>It is open elsewhere, or was not closed: ask for a saved copy.</source>
        <translation>Está abierto en otro lugar o no se cerró: pida una copia guardada.</translation>
    </message>
    <message>
        <source>There is no folder for temporary files.</source>
        <translation>No hay carpeta para archivos temporales.</translation>
    </message>
    <message>
        <source>The file is open elsewhere, or was not closed. What was not saved in it when it was read is not taken into account.</source>
        <translation>El archivo está abierto en otro lugar o no se cerró. Lo que no estaba guardado al leerlo no se tiene en cuenta.</translation>
    </message>
</context>
<context>
    <name>pullquote::ColleagueHistory</name>
    <message>
        <source>The file is damaged, or was made by another program. Ask for it again.</source>
        <translation>El archivo está dañado o lo hizo otro programa. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>A record has no id.</source>
        <translation>Un registro no tiene identificador.</translation>
    </message>
    <message>
        <source>It cannot have come of what it says.</source>
        <translation>No puede proceder de lo que dice.</translation>
    </message>
    <message>
        <source>Its time is none.</source>
        <translation>Su hora no es una hora.</translation>
    </message>
    <message>
        <source>The record of it is not as it should be.</source>
        <translation>Su registro no es como debería.</translation>
    </message>
    <message>
        <source>A change is not on record.</source>
        <translation>Un cambio no consta.</translation>
    </message>
    <message>
        <source>A text was changed, damaged, or is missing.</source>
        <translation>Un texto se cambió, se dañó o falta.</translation>
    </message>
    <message>
        <source>There is a record of something that is not known here.</source>
        <translation>Hay constancia de algo que aquí no se conoce.</translation>
    </message>
</context>
<context>
    <name>pullquote::CommandLine</name>
    <message>
        <source>Several annotators are called “%1”.</source>
        <translation>Varios anotadores se llaman «%1».</translation>
    </message>
    <message>
        <source>Name one by id: %1 or %2.</source>
        <translation>Nombre a uno por su identificador: %1 o %2.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>El proyecto no tiene ningún anotador «%1».</translation>
    </message>
    <message>
        <source>The project has no article with the id %1.</source>
        <translation>El proyecto no tiene ningún artículo con el identificador %1.</translation>
    </message>
    <message>
        <source>“pullquote-cli list” shows the ids.</source>
        <translation>«pullquote-cli list» muestra los identificadores.</translation>
    </message>
</context>
<context>
    <name>pullquote::CommentThreadView</name>
    <message>
        <source>Write a reply</source>
        <translation>Escribir una respuesta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Thread of %1</source>
        <translation>Hilo de %1</translation>
    </message>
    <message>
        <source>Reply in the thread of %1</source>
        <translation>Responder en el hilo de %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Reopen the thread of %1</source>
        <translation>Reabrir el hilo de %1</translation>
    </message>
    <message>
        <source>Resolve the thread of %1</source>
        <translation>Resolver el hilo de %1</translation>
    </message>
    <message>
        <source>Resolved: %1: %2</source>
        <translation>Resuelto: %1: %2</translation>
    </message>
    <message>
        <source>Show the resolved thread: %1</source>
        <translation>Mostrar el hilo resuelto: %1</translation>
    </message>
    <message>
        <source>Fold the resolved thread: %1</source>
        <translation>Plegar el hilo resuelto: %1</translation>
    </message>
    <message>
        <source>Replied.</source>
        <translation>Respondido.</translation>
    </message>
    <message>
        <source>Thread resolved.</source>
        <translation>Hilo resuelto.</translation>
    </message>
    <message>
        <source>Thread open again.</source>
        <translation>Hilo abierto de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier reply(s)</source>
        <translation>
            <numerusform>Mostrar %Ln respuesta anterior</numerusform>
            <numerusform>Mostrar %Ln respuestas anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CommentThreads</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Añadir un comentario</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Comment sent.</source>
        <translation>Comentario enviado.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier thread(s)</source>
        <translation>
            <numerusform>Mostrar %Ln hilo anterior</numerusform>
            <numerusform>Mostrar %Ln hilos anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CommentView</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit your comment of %1</source>
        <translation>Editar su comentario de %1</translation>
    </message>
    <message>
        <source>Delete your comment of %1</source>
        <translation>Borrar su comentario de %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comentario: %1</translation>
    </message>
    <message>
        <source>These words were deleted.</source>
        <translation>Estas palabras se borraron.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarlo todo</translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation>Editar el comentario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comment changed.</source>
        <translation>Comentario cambiado.</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>Comentario borrado.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
</context>
<context>
    <name>pullquote::CommentWriter</name>
    <message>
        <source>Enter sends it, Shift+Enter begins a line</source>
        <translation>Intro lo envía, Mayús+Intro empieza una línea</translation>
    </message>
</context>
<context>
    <name>pullquote::CommentedImport</name>
    <message>
        <source>The comment is not on the text of an article.</source>
        <translation>El comentario no está en el texto de ningún artículo.</translation>
    </message>
    <message>
        <source>article “%1”</source>
        <translation>artículo «%1»</translation>
    </message>
    <message>
        <source>The comment is on no words.</source>
        <translation>El comentario no está sobre ninguna palabra.</translation>
    </message>
    <message>
        <source>the comment on “%1”</source>
        <translation>el comentario sobre «%1»</translation>
    </message>
    <message>
        <source>Its text was not found in the document.</source>
        <translation>No se encontró su texto en el documento.</translation>
    </message>
    <message>
        <source>Here it is a quote of another article.</source>
        <translation>Aquí es una cita de otro artículo.</translation>
    </message>
    <message>
        <source>It has no comment in the document any more, and stays as it is.</source>
        <translation>Ya no tiene comentario en el documento y queda como está.</translation>
    </message>
    <message>
        <source>%1 has changed it in the document, whose quote it is: change it here.</source>
        <translation>%1 la cambió en el documento y es suya: cámbiela aquí.</translation>
    </message>
    <message>
        <source>The document does not say who changed its comments.</source>
        <translation>El documento no dice quién cambió sus comentarios.</translation>
    </message>
    <message>
        <source>The words that the comment is on are not at that place in the article.</source>
        <translation>Las palabras sobre las que está el comentario no están en ese lugar del artículo.</translation>
    </message>
    <message>
        <source>The text was changed in the document. Its comments were found by their words.</source>
        <translation>El texto se cambió en el documento. Sus comentarios se encontraron por sus palabras.</translation>
    </message>
    <message>
        <source>Here it stays as it is.</source>
        <translation>Aquí queda como está.</translation>
    </message>
    <message>
        <source>It was deleted here since it was sent.</source>
        <translation>Se eliminó aquí desde que se envió.</translation>
    </message>
    <message>
        <source>Say whose changes these are with %1.</source>
        <translation>Diga con %1 de quién son los cambios.</translation>
    </message>
</context>
<context>
    <name>pullquote::Commenting</name>
    <message>
        <source>A comment needs some words.</source>
        <translation>Un comentario necesita palabras.</translation>
    </message>
    <message>
        <source>Write them first.</source>
        <translation>Escríbalas primero.</translation>
    </message>
    <message>
        <source>The quote is not there any more.</source>
        <translation>La cita ya no está.</translation>
    </message>
    <message>
        <source>Comment on another one.</source>
        <translation>Comente otra.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply to it instead.</source>
        <translation>Responda a él.</translation>
    </message>
    <message>
        <source>Delete it instead.</source>
        <translation>Bórrelo.</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Editar comentario</translation>
    </message>
    <message>
        <source>Resolve the thread instead.</source>
        <translation>Resuelva el hilo.</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>Borrar comentario</translation>
    </message>
    <message>
        <source>Resolve comments</source>
        <translation>Resolver comentarios</translation>
    </message>
    <message>
        <source>Reopen comments</source>
        <translation>Reabrir comentarios</translation>
    </message>
    <message>
        <source>The comment is not there any more.</source>
        <translation>El comentario ya no está.</translation>
    </message>
    <message>
        <source>This comment is %1’s.</source>
        <translation>Este comentario es de %1.</translation>
    </message>
    <message>
        <source>This comment is not yours.</source>
        <translation>Este comentario no es suyo.</translation>
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
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidir</translation>
    </message>
    <message>
        <source>What is in conflict</source>
        <translation>Lo que está en conflicto</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>Nada está en conflicto.</translation>
    </message>
    <message>
        <source>This is for %1 to decide: only its annotator changes a quote.</source>
        <translation>Esto lo decide %1: solo quien marcó una cita la cambia.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>The first stands until somebody decides. Choose with 1 and 2, decide with Enter.</source>
        <translation>Lo primero vale hasta que alguien decida. Elija con 1 y 2, decida con Intro.</translation>
    </message>
    <message>
        <source>Decided. %1</source>
        <translation>Decidido. %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln conflicto por decidir</numerusform>
            <numerusform>%Ln conflictos por decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CopyAs</name>
    <message>
        <source>&amp;Web page (HTML)</source>
        <translation>&amp;Página web (HTML)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)</source>
        <translation>&amp;Tabla (CSV)</translation>
    </message>
    <message>
        <source>Copied as %1: %2</source>
        <translation>Copiado como %1: %2</translation>
    </message>
    <message>
        <source>The article is not in the project any more.</source>
        <translation>El artículo ya no está en el proyecto.</translation>
    </message>
</context>
<context>
    <name>pullquote::CopyPlace</name>
    <message>
        <source>The copy could not be written.</source>
        <translation>No se ha podido escribir la copia.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Elija otra carpeta u otro disco.</translation>
    </message>
    <message>
        <source>A copy needs another name than the project.</source>
        <translation>Una copia necesita un nombre distinto del proyecto.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Elija un nombre de archivo.</translation>
    </message>
    <message>
        <source>The project that is there was not closed.</source>
        <translation>El proyecto que está ahí no se cerró.</translation>
    </message>
    <message>
        <source>Open it once, or choose another file name.</source>
        <translation>Ábralo una vez o elija otro nombre de archivo.</translation>
    </message>
</context>
<context>
    <name>pullquote::CorpusLimits</name>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>El archivo ocupa más de %1 MB.</translation>
    </message>
    <message>
        <source>Export less at a time.</source>
        <translation>Exporte menos de una vez.</translation>
    </message>
</context>
<context>
    <name>pullquote::CsvFormat</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Put an apostrophe before what a spreadsheet would take for a formula</source>
        <translation>Poner un apóstrofo delante de lo que una hoja de cálculo tomaría por fórmula</translation>
    </message>
    <message>
        <source>Add the articles&apos; texts, so that another project can read the table</source>
        <translation>Añadir los textos de los artículos, para que otro proyecto pueda leer la tabla</translation>
    </message>
    <message>
        <source>Nothing tells which column has the words of the quotes.</source>
        <translation>Nada dice en qué columna están las palabras de las citas.</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>La primera línea da nombre a las columnas</translation>
    </message>
    <message>
        <source>Name it with %1; the columns are: %2.</source>
        <translation>Indíquela con %1; las columnas son: %2.</translation>
    </message>
</context>
<context>
    <name>pullquote::CsvScanner</name>
    <message>
        <source>Behind a closing quotation mark only a separator may stand.</source>
        <translation>Tras una comilla de cierre solo puede ir un separador.</translation>
    </message>
    <message>
        <source>Double quotation marks that belong to the text.</source>
        <translation>Duplique las comillas que pertenezcan al texto.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Una comilla se abre y nunca se cierra.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
</context>
<context>
    <name>pullquote::Database</name>
    <message>
        <source>The file cannot be opened (%1).</source>
        <translation>El archivo no se puede abrir (%1).</translation>
    </message>
    <message>
        <source>This build uses two copies of SQLite, which damages files.</source>
        <translation>Este programa usa dos copias de SQLite, lo que daña los archivos.</translation>
    </message>
    <message>
        <source>Please report this to whoever made the package.</source>
        <translation>Comuníquelo a quien hizo el paquete.</translation>
    </message>
    <message>
        <source>SQLite refused a safety setting.</source>
        <translation>SQLite rechazó un ajuste de seguridad.</translation>
    </message>
    <message>
        <source>The setting %1 could not be made (it is %2).</source>
        <translation>El ajuste %1 no se pudo hacer (es %2).</translation>
    </message>
    <message>
        <source>This is not a Pullquote project.</source>
        <translation>Esto no es un proyecto de Pullquote.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <translation>Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space, or save a copy elsewhere.</source>
        <translation>Libere espacio o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Otro programa está usando el archivo.</translation>
    </message>
    <message>
        <source>Close it there.</source>
        <translation>Ciérrelo allí.</translation>
    </message>
    <message>
        <source>The file was deleted, moved or replaced.</source>
        <translation>El archivo fue eliminado, movido o reemplazado.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere.</source>
        <translation>Guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The last work on the file was cut off, and the file or its folder is read-only, so that it cannot be put in order.</source>
        <translation>El último trabajo en el archivo se cortó, y el archivo o su carpeta es de solo lectura, así que no se puede arreglar.</translation>
    </message>
    <message>
        <source>Copy it, with the journal beside it, to another folder.</source>
        <translation>Cópielo, con el diario que hay junto a él, a otra carpeta.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only.</source>
        <translation>El archivo o su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>Reading or writing the file failed (error %1).</source>
        <translation>Falló la lectura o escritura del archivo (error %1).</translation>
    </message>
    <message>
        <source>Check the disk, or save a copy elsewhere.</source>
        <translation>Revise el disco o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The file, or the journal that SQLite keeps beside it, cannot be opened.</source>
        <translation>El archivo, o el diario que SQLite guarda junto a él, no se puede abrir.</translation>
    </message>
    <message>
        <source>Check the folder, or save a copy elsewhere.</source>
        <translation>Revise la carpeta o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The file could not be used (%1, error %2).</source>
        <translation>El archivo no se pudo usar (%1, error %2).</translation>
    </message>
    <message>
        <source>Reading the file takes too long.</source>
        <translation>La lectura del archivo tarda demasiado.</translation>
    </message>
    <message>
        <source>It may be damaged, or made to do harm.</source>
        <translation>Puede estar dañado o hecho con mala intención.</translation>
    </message>
    <message>
        <source>Something in the file is larger than %1 MB.</source>
        <translation>Algo en el archivo supera los %1 MB.</translation>
    </message>
</context>
<context>
    <name>pullquote::DateForm</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
</context>
<context>
    <name>pullquote::Desk</name>
    <message>
        <source>The quote is %1’s and stays as it is. A copy in your own layer was changed.</source>
        <translation>La cita es de %1 y queda como está. Se cambió una copia en su propia capa.</translation>
    </message>
    <message>
        <source>You stopped here.</source>
        <translation>Aquí lo dejó.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The quote is not there any more.</source>
        <translation>La cita ya no está.</translation>
    </message>
    <message>
        <source>There is no review. {review} begins one.</source>
        <translation>No hay ninguna revisión. {review} empieza una.</translation>
    </message>
    <message>
        <source>Cop&amp;y quote as</source>
        <translation>Copiar la cita como pá&amp;gina o tabla</translation>
    </message>
    <message>
        <source>Zoom %L1 %</source>
        <translation>Ampliación %L1 %</translation>
    </message>
    <message>
        <source>The articles are shown.</source>
        <translation>Se muestran los artículos.</translation>
    </message>
    <message>
        <source>The articles are folded away.</source>
        <translation>Los artículos están plegados.</translation>
    </message>
    <message>
        <source>The annotations are shown.</source>
        <translation>Se muestran las anotaciones.</translation>
    </message>
    <message>
        <source>The annotations are folded away.</source>
        <translation>Las anotaciones están plegadas.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>No quote is current.</source>
        <translation>Ninguna cita es la actual.</translation>
    </message>
    <message>
        <source>Undone in “%1”: %2.</source>
        <translation>Deshecho en «%1»: %2.</translation>
    </message>
    <message>
        <source>Redone in “%1”: %2.</source>
        <translation>Rehecho en «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>pullquote::DesktopRecents</name>
    <message>
        <source>This is no list of files.</source>
        <translation>Esto no es una lista de archivos.</translation>
    </message>
    <message>
        <source>The list cannot be read or written.</source>
        <translation>La lista no se puede leer ni escribir.</translation>
    </message>
    <message>
        <source>Others write into the list.</source>
        <translation>Otros escriben en la lista.</translation>
    </message>
</context>
<context>
    <name>pullquote::Disclosure</name>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>pullquote::DisputeWords</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Who chose the kind</source>
        <translation>Quién eligió el tipo</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <translation>Conservar o borrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Lo mismo que</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Below the topic</source>
        <translation>Bajo el tema</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation>Palabras de la cita</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Verbo de habla</translation>
    </message>
    <message>
        <source>Source words</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Addressee words</source>
        <translation>Palabras del destinatario</translation>
    </message>
    <message>
        <source>A mixed quote is</source>
        <translation>Una cita mixta es</translation>
    </message>
    <message>
        <source>Indirect quotes</source>
        <translation>Las citas indirectas</translation>
    </message>
    <message>
        <source>Blind tagging</source>
        <translation>Marcado a ciegas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>fuente anónima</translation>
    </message>
    <message>
        <source>the marked words</source>
        <translation>las palabras entrecomilladas</translation>
    </message>
    <message>
        <source>the whole clause</source>
        <translation>la oración entera</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>follows the marks</source>
        <translation>sigue las comillas</translation>
    </message>
    <message>
        <source>are not tagged</source>
        <translation>no se marcan</translation>
    </message>
    <message>
        <source>are tagged</source>
        <translation>se marcan</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>keep it, as it was changed</source>
        <translation>conservar, tal como se cambió</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>(something that is not here)</source>
        <translation>(algo que no está aquí)</translation>
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
        <translation>Qué cuentan las posiciones, como en el proyecto de doccano</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>Unidades UTF-16</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>Puntos de código</translation>
    </message>
    <message>
        <source>Grapheme clusters</source>
        <translation>Grafemas</translation>
    </message>
</context>
<context>
    <name>pullquote::DoccanoLine</name>
    <message>
        <source>A quote begins or ends inside of what doccano counts as one character.</source>
        <translation>Una cita empieza o termina dentro de lo que doccano cuenta como un carácter.</translation>
    </message>
    <message>
        <source>Choose another unit, here and in doccano.</source>
        <translation>Elija otra unidad, aquí y en doccano.</translation>
    </message>
</context>
<context>
    <name>pullquote::DocumentFormat</name>
    <message numerus="yes">
        <source>%n character(s) cannot be kept and became “�”.</source>
        <translation>
            <numerusform>%n carácter no se puede conservar y pasó a ser «�».</numerusform>
            <numerusform>%n caracteres no se pueden conservar y pasaron a ser «�».</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as Windows-1252, because it is not UTF-8.</source>
        <translation>Leído como Windows-1252, porque no es UTF-8.</translation>
    </message>
    <message>
        <source>Look at accents and quotation marks.</source>
        <translation>Revise los acentos y las comillas.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
</context>
<context>
    <name>pullquote::DocxFormat</name>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>What Pullquote keeps in it of what was sent is damaged, so it was read as a document like others.</source>
        <translation>Lo que Pullquote guarda en él de lo enviado está dañado, así que se leyó como cualquier otro documento.</translation>
    </message>
    <message>
        <source>Get the file once more.</source>
        <translation>Consiga el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>pullquote::DocxPackage</name>
    <message>
        <source>This is no Word document.</source>
        <translation>No es un documento de Word.</translation>
    </message>
    <message>
        <source>Save it as .docx and import that.</source>
        <translation>Guárdelo como .docx e importe ese archivo.</translation>
    </message>
</context>
<context>
    <name>pullquote::DocxReader</name>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Se dejó fuera el texto oculto.</translation>
    </message>
    <message>
        <source>This is no Word document.</source>
        <translation>No es un documento de Word.</translation>
    </message>
    <message>
        <source>Save it as .docx and import that.</source>
        <translation>Guárdelo como .docx e importe ese archivo.</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportCopier</name>
    <message>
        <source>The copying was stopped.</source>
        <translation>Se detuvo la copia.</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>“%1” has been written.</source>
        <translation>«%1» se ha escrito.</translation>
    </message>
    <message>
        <source>Copy to clip&amp;board</source>
        <translation>Copiar al &amp;portapapeles</translation>
    </message>
    <message>
        <source>Choose the articles that go out.</source>
        <translation>Elija los artículos que salen.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copied. Paste it where it belongs.</source>
        <translation>Copiado. Péguelo donde corresponda.</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportFormatBox</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportPreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>La primera página</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Lo que contendrá el archivo</translation>
    </message>
    <message>
        <source>How the file will begin</source>
        <translation>Cómo empezará el archivo</translation>
    </message>
    <message>
        <source>The files that it will hold</source>
        <translation>Los archivos que contendrá</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportScope</name>
    <message>
        <source>&amp;Notes on quotes and speakers</source>
        <translation>&amp;Notas sobre citas y hablantes</translation>
    </message>
    <message>
        <source>Co&amp;mments and decisions</source>
        <translation>Co&amp;mentarios y decisiones</translation>
    </message>
    <message>
        <source>&amp;This article</source>
        <translation>E&amp;ste artículo</translation>
    </message>
    <message>
        <source>&amp;This article: %1</source>
        <translation>E&amp;ste artículo: %1</translation>
    </message>
    <message>
        <source>The &amp;whole project</source>
        <translation>&amp;Todo el proyecto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrar los artículos</translation>
    </message>
    <message>
        <source>Articles that go out</source>
        <translation>Artículos que salen</translation>
    </message>
    <message>
        <source>Whose quotes go out</source>
        <translation>De quién son las citas que salen</translation>
    </message>
    <message>
        <source>&amp;Quotes of</source>
        <translation>&amp;Citas de</translation>
    </message>
    <message>
        <source>C&amp;hosen articles</source>
        <translation>Artículos ele&amp;gidos</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportTarget</name>
    <message>
        <source>As a fo&amp;lder, not packed</source>
        <translation>C&amp;omo carpeta, sin comprimir</translation>
    </message>
    <message>
        <source>&amp;Into folder</source>
        <translation>A la ca&amp;rpeta</translation>
    </message>
    <message>
        <source>To f&amp;ile</source>
        <translation>Al &amp;archivo</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>pullquote::ExportWalk</name>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
</context>
<context>
    <name>pullquote::FieldChoice</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
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
        <translation>Aquí se espera un texto.</translation>
    </message>
    <message>
        <source>A list of texts is expected here.</source>
        <translation>Aquí se espera una lista de textos.</translation>
    </message>
    <message>
        <source>True or false is expected here.</source>
        <translation>Aquí se espera verdadero o falso (true, false).</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Aquí se espera un número entero.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2021-06-17T09:00:00Z.</source>
        <translation>«%1» no es una hora como 2021-06-17T09:00:00Z.</translation>
    </message>
    <message>
        <source>A topic&apos;s key is a number from 1 to 9, or null.</source>
        <translation>La tecla de un tema es un número del 1 al 9, o null.</translation>
    </message>
    <message>
        <source>“%1” is not a flag of a quote.</source>
        <translation>«%1» no es una señal de cita.</translation>
    </message>
    <message>
        <source>A span needs a start and an end.</source>
        <translation>Un intervalo necesita comienzo y final.</translation>
    </message>
    <message numerus="yes">
        <source>The span %1–%2 does not lie in the text of %n character(s).</source>
        <translation>
            <numerusform>El intervalo %1–%2 no está en el texto de %n carácter.</numerusform>
            <numerusform>El intervalo %1–%2 no está en el texto de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Aquí se espera una lista.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>«%1» no es un identificador.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Falta el identificador.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for it.</source>
        <translation>«%1» no es una de las palabras para ello.</translation>
    </message>
</context>
<context>
    <name>pullquote::FieldRow</name>
    <message>
        <source>%1: left %2, right %3</source>
        <translation>%1: izquierda %2, derecha %3</translation>
    </message>
    <message>
        <source>left taken</source>
        <translation>tomada la izquierda</translation>
    </message>
    <message>
        <source>right taken</source>
        <translation>tomada la derecha</translation>
    </message>
</context>
<context>
    <name>pullquote::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>&amp;Aa</source>
        <translation>&amp;Aa</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>pullquote::FolderFiles</name>
    <message>
        <source>The folder cannot be read.</source>
        <translation>No se puede leer la carpeta.</translation>
    </message>
    <message>
        <source>The folders in it are nested too deeply.</source>
        <translation>Las carpetas que contiene están anidadas con demasiada profundidad.</translation>
    </message>
    <message>
        <source>Name a folder further in.</source>
        <translation>Indique una carpeta más interior.</translation>
    </message>
    <message>
        <source>There are more than 20,000 files in it.</source>
        <translation>Contiene más de 20 000 archivos.</translation>
    </message>
    <message>
        <source>Bring in the folders in it one by one.</source>
        <translation>Importe una por una las carpetas que contiene.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Bring in fewer at once.</source>
        <translation>Importe menos a la vez.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>El archivo supera 64 MB.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divídalo.</translation>
    </message>
    <message>
        <source>The files in the folder are too large together.</source>
        <translation>Los archivos de la carpeta son demasiado grandes en conjunto.</translation>
    </message>
</context>
<context>
    <name>pullquote::FolderWriter</name>
    <message>
        <source>There is no folder in which it could be made.</source>
        <translation>No hay ninguna carpeta en la que se pueda crear.</translation>
    </message>
    <message>
        <source>Make that folder first, or choose another place.</source>
        <translation>Cree antes esa carpeta o elija otro lugar.</translation>
    </message>
    <message>
        <source>A file of the export has a name that is not safe.</source>
        <translation>Un archivo de la exportación tiene un nombre que no es seguro.</translation>
    </message>
</context>
<context>
    <name>pullquote::ForeignDocument</name>
    <message>
        <source>It covers no words.</source>
        <translation>No abarca palabras.</translation>
    </message>
    <message>
        <source>The id %1 is there twice.</source>
        <translation>El identificador %1 está dos veces.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2021-06-17T09:00:00Z.</source>
        <translation>«%1» no es una hora como 2021-06-17T09:00:00Z.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” could be each of %n in the project, and was left out.</source>
        <translation>
            <numerusform>«%1» podría ser %n del proyecto y se omitió.</numerusform>
            <numerusform>«%1» podría ser cualquiera de %n del proyecto y se omitió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) were not where the file says, and were found by their words.</source>
        <translation>
            <numerusform>%n lugar no estaba donde dice el archivo y se encontró por sus palabras.</numerusform>
            <numerusform>%n lugares no estaban donde dice el archivo y se encontraron por sus palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be kept and became “�”.</source>
        <translation>
            <numerusform>%n carácter no se puede conservar y pasó a ser «�».</numerusform>
            <numerusform>%n caracteres no se pueden conservar y pasaron a ser «�».</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about a quote that is not there.</source>
        <translation>Trata de una cita que no está.</translation>
    </message>
    <message>
        <source>It has more than 10,000 new names of a kind, and the rest was left out.</source>
        <translation>Tiene más de 10.000 nombres nuevos de un tipo; el resto se omitió.</translation>
    </message>
    <message>
        <source>The article has another text further up in the file.</source>
        <translation>El artículo tiene otro texto más arriba en el archivo.</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>No tiene identificador.</translation>
    </message>
    <message>
        <source>“%1” is neither in the file nor in the project.</source>
        <translation>«%1» no está ni en el archivo ni en el proyecto.</translation>
    </message>
    <message>
        <source>Its words are not at their place.</source>
        <translation>Sus palabras no están en su lugar.</translation>
    </message>
    <message>
        <source>It answers a comment that is not there.</source>
        <translation>Responde a un comentario que no está.</translation>
    </message>
    <message>
        <source>“%1” is no verdict.</source>
        <translation>«%1» no es un veredicto.</translation>
    </message>
    <message>
        <source>Several annotators are called “%1”, and nothing tells which it is of.</source>
        <translation>Varios anotadores se llaman «%1», y nada dice de cuál es.</translation>
    </message>
    <message>
        <source>“%1” is not at %2 to %3, and was found at %4 to %5.</source>
        <translation>«%1» no está de %2 a %3 y se ha encontrado de %4 a %5.</translation>
    </message>
    <message>
        <source>“%1” was found at %2 to %3.</source>
        <translation>«%1» se ha encontrado de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” has no place here, and was left out.</source>
        <translation>«%1» no tiene lugar aquí y se ha omitido.</translation>
    </message>
    <message>
        <source>The article of annotations that name none</source>
        <translation>El artículo de las anotaciones que no nombran ninguno</translation>
    </message>
</context>
<context>
    <name>pullquote::ForeignTable</name>
    <message>
        <source>The table is too large.</source>
        <translation>La tabla es demasiado grande.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Divídala en varias.</translation>
    </message>
</context>
<context>
    <name>pullquote::Hands</name>
    <message>
        <source>Kind: %1.</source>
        <translation>Tipo: %1.</translation>
    </message>
    <message>
        <source>There is no quotation here. Select words, or press {nextUnfinished} for the next one.</source>
        <translation>Aquí no hay ningún entrecomillado. Seleccione palabras o pulse {nextUnfinished} para ir al siguiente.</translation>
    </message>
    <message>
        <source>Title, name or motto</source>
        <translation>Título, nombre o lema</translation>
    </message>
    <message>
        <source>Scare quotes</source>
        <translation>Comillas de distancia</translation>
    </message>
    <message>
        <source>Repeats a quote that is tagged</source>
        <translation>Repite una cita ya marcada</translation>
    </message>
    <message>
        <source>Not worth tagging</source>
        <translation>No merece marcarse</translation>
    </message>
    <message>
        <source>Typing error in the article</source>
        <translation>Errata en el artículo</translation>
    </message>
    <message>
        <source>Not a quotation mark</source>
        <translation>No es una comilla</translation>
    </message>
    <message>
        <source>The article does not say who</source>
        <translation>El artículo no dice quién</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>No topic fits</source>
        <translation>Ningún tema encaja</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>Charla sin importancia</translation>
    </message>
    <message>
        <source>Cannot be told from the article</source>
        <translation>No se sabe por el artículo</translation>
    </message>
    <message>
        <source>What is missing counts as unfinished again.</source>
        <translation>Lo que falta vuelve a contar como pendiente.</translation>
    </message>
    <message>
        <source>Nothing is unfinished here. Press {nextUnfinished} for the next thing.</source>
        <translation>Aquí no hay nada pendiente. Pulse {nextUnfinished} para ir a lo siguiente.</translation>
    </message>
    <message>
        <source>Left as it is. {undo} takes that back.</source>
        <translation>Queda como está. {undo} lo deshace.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>No topic has the key %1. Press {topicPicker} to choose or create one.</source>
        <translation>Ningún tema tiene la tecla %1. Pulse {topicPicker} para elegir o crear uno.</translation>
    </message>
    <message>
        <source>Topic %1 on.</source>
        <translation>Tema %1 puesto.</translation>
    </message>
    <message>
        <source>Topic %1 off.</source>
        <translation>Tema %1 quitado.</translation>
    </message>
    <message>
        <source>Split.</source>
        <translation>Dividido.</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>Fusionado.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>There are no words here.</source>
        <translation>Aquí no hay palabras.</translation>
    </message>
    <message>
        <source>The whole sentence.</source>
        <translation>La frase entera.</translation>
    </message>
    <message>
        <source>There is no other quotation here. Press {nextUnfinished} for the next one.</source>
        <translation>Aquí no hay otro entrecomillado. Pulse {nextUnfinished} para ir al siguiente.</translation>
    </message>
    <message>
        <source>{quote} asks who speaks again.</source>
        <translation>{quote} vuelve a preguntar quién habla.</translation>
    </message>
    <message>
        <source>No speaker to lock. Go to a quote that has one, then press {lockSpeaker}.</source>
        <translation>No hay declarante que fijar. Vaya a una cita que lo tenga y pulse {lockSpeaker}.</translation>
    </message>
    <message>
        <source>{quote} tags with %1 until you press {lockSpeaker} again.</source>
        <translation>{quote} marca con %1 hasta que vuelva a pulsar {lockSpeaker}.</translation>
    </message>
    <message>
        <source>The quote has these words already.</source>
        <translation>La cita ya tiene estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln quote(s). {undo} brings them back.</source>
        <translation>
            <numerusform>%Ln cita eliminada. {undo} la recupera.</numerusform>
            <numerusform>%Ln citas eliminadas. {undo} las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The house rules leave indirect quotes untagged ({projectSettings}).</source>
        <translation>Según las normas de la casa, las citas indirectas no se marcan ({projectSettings}).</translation>
    </message>
    <message>
        <source>Tagged: %1.</source>
        <translation>Marcado: %1.</translation>
    </message>
    <message>
        <source>No quote has been tagged yet. Press {quote} first.</source>
        <translation>Todavía no se ha marcado ninguna cita. Pulse primero {quote}.</translation>
    </message>
    <message>
        <source>Tagged like the last: %1.</source>
        <translation>Marcado como la última: %1.</translation>
    </message>
</context>
<context>
    <name>pullquote::HelperProcess</name>
    <message>
        <source>A program that is part of Pullquote cannot be started.</source>
        <translation>No se puede iniciar un programa que forma parte de Pullquote.</translation>
    </message>
    <message>
        <source>Install Pullquote again.</source>
        <translation>Vuelva a instalar Pullquote.</translation>
    </message>
</context>
<context>
    <name>pullquote::HtmlArticle</name>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Cue of quote %1</source>
        <translation>Verbo de habla de la cita %1</translation>
    </message>
    <message>
        <source>Source of quote %1</source>
        <translation>Atribución de la cita %1</translation>
    </message>
    <message>
        <source>Addressee of quote %1</source>
        <translation>Destinatario de la cita %1</translation>
    </message>
    <message>
        <source>not a quote</source>
        <translation>no es una cita</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>sin declarante</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>Sin declarante</translation>
    </message>
    <message>
        <source>Not quotes</source>
        <translation>No son citas</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Quién dijo qué</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Al texto</translation>
    </message>
</context>
<context>
    <name>pullquote::HtmlFormat</name>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
</context>
<context>
    <name>pullquote::HtmlTree</name>
    <message>
        <source>The page is larger than 32 MB.</source>
        <translation>La página ocupa más de 32 MB.</translation>
    </message>
    <message>
        <source>Copy its text and paste it.</source>
        <translation>Copie su texto y péguelo.</translation>
    </message>
    <message>
        <source>A tag of the page has too many attributes.</source>
        <translation>Una etiqueta de la página tiene demasiados atributos.</translation>
    </message>
    <message>
        <source>The page is nested too deeply, or too long in one piece.</source>
        <translation>La página está anidada con demasiada profundidad o es demasiado larga en un solo trozo.</translation>
    </message>
</context>
<context>
    <name>pullquote::Identity</name>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
</context>
<context>
    <name>pullquote::ImportBatch</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>pullquote::ImportDetails</name>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>&amp;Leer como</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titular</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Fec&amp;ha</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Cómo empieza el texto</translation>
    </message>
    <message>
        <source>What is found in a file is shown here.</source>
        <translation>Aquí se muestra lo que hay en un archivo.</translation>
    </message>
    <message>
        <source>It cannot be imported like this.</source>
        <translation>Así no se puede importar.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>It brings no new article: %1.</source>
        <translation>No trae ningún artículo nuevo: %1.</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (detectado)</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Lo que parece</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>These files of the folder are not imported.</source>
        <translation>Estos archivos de la carpeta no se importan.</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln quote(s)</source>
        <translation>
            <numerusform>%1, con %Ln cita</numerusform>
            <numerusform>%1, con %Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say it of all its quotes. Choose an annotator, or type the name of a new one</source>
        <translation>El archivo no lo dice de todas sus citas. Elija un anotador o escriba el nombre de uno nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What becomes of quotes that were sent</source>
        <translation>Qué pasa con las citas enviadas</translation>
    </message>
</context>
<context>
    <name>pullquote::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Elegir &amp;archivos…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Articles and annotations (%1)</source>
        <translation>Artículos y anotaciones (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importado: %1</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Take what was copied: a text, a piece of a page, or files (Ctrl+V)</source>
        <translation>Tomar lo copiado: un texto, un fragmento de una página o archivos (Ctrl+V)</translation>
    </message>
    <message>
        <source>Or drop files, folders or text here.</source>
        <translation>O suelte aquí archivos, carpetas o texto.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Take all files of a folder and of the folders in it that can be read</source>
        <translation>Tomar todos los archivos legibles de una carpeta y de sus subcarpetas</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
</context>
<context>
    <name>pullquote::ImportDraft</name>
    <message>
        <source>It is in the project already with another state, and was left alone.</source>
        <translation>Ya está en el proyecto con otro estado y se dejó como está.</translation>
    </message>
    <message>
        <source>It was deleted where the file comes from and is still here. It was left alone.</source>
        <translation>Se eliminó en el lugar de origen del archivo y aquí sigue. Se dejó como está.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) are not listed.</source>
        <translation>
            <numerusform>No se muestra %n advertencia más.</numerusform>
            <numerusform>No se muestran %n advertencias más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its id belongs to something else.</source>
        <translation>Su identificador pertenece a otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation>
            <numerusform>%n problema más no figura en la lista.</numerusform>
            <numerusform>%n problemas más no figuran en la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ImportFile</name>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln artículo nuevo</numerusform>
            <numerusform>%Ln artículos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new quote(s)</source>
        <translation>
            <numerusform>%Ln cita nueva</numerusform>
            <numerusform>%Ln citas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) here already</source>
        <translation>
            <numerusform>%Ln artículo ya aquí</numerusform>
            <numerusform>%Ln artículos ya aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) here already</source>
        <translation>
            <numerusform>%Ln cita ya aquí</numerusform>
            <numerusform>%Ln citas ya aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) differ and are left alone</source>
        <translation>
            <numerusform>%Ln artículo difiere y se deja como está</numerusform>
            <numerusform>%Ln artículos difieren y se dejan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) differ and are left alone</source>
        <translation>
            <numerusform>%Ln cita difiere y se deja como está</numerusform>
            <numerusform>%Ln citas difieren y se dejan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) are not listed.</source>
        <translation>
            <numerusform>%Ln cambio más no aparece en la lista.</numerusform>
            <numerusform>%Ln cambios más no aparecen en la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ImportList</name>
    <message>
        <source>Files to import</source>
        <translation>Archivos por importar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>no se puede importar</translation>
    </message>
    <message>
        <source>The headline: F2 or a double click corrects it</source>
        <translation>El titular: F2 o doble clic lo corrige</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln archivo omitido</numerusform>
            <numerusform>%Ln archivos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Inspector</name>
    <message>
        <source>Current quote</source>
        <translation>Cita actual</translation>
    </message>
    <message>
        <source>The details of a quote appear here.</source>
        <translation>Aquí aparecen los detalles de una cita.</translation>
    </message>
    <message>
        <source>No current quote. Click one, or press {nextQuote} for the next.</source>
        <translation>No hay cita actual. Haga clic en una o pulse {nextQuote} para la siguiente.</translation>
    </message>
    <message>
        <source>Several quotes are selected.</source>
        <translation>Hay varias citas seleccionadas.</translation>
    </message>
    <message>
        <source>Select one to comment on it.</source>
        <translation>Seleccione una para comentarla.</translation>
    </message>
    <message>
        <source>Choose who says it. The details of the new quote appear here.</source>
        <translation>Elija quién lo dice. Aquí aparecerán los detalles de la nueva cita.</translation>
    </message>
</context>
<context>
    <name>pullquote::JsonFormat</name>
    <message>
        <source>Pullquote JSON</source>
        <translation>JSON de Pullquote</translation>
    </message>
</context>
<context>
    <name>pullquote::JsonImport</name>
    <message>
        <source>“parent” leads in a circle.</source>
        <translation>«parent» lleva en círculo.</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>artículo %1</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Aquí se espera un texto.</translation>
    </message>
    <message>
        <source>The text is longer than 256 MB.</source>
        <translation>El texto supera los 256 MB.</translation>
    </message>
    <message>
        <source>Split the article.</source>
        <translation>Divida el artículo.</translation>
    </message>
    <message>
        <source>article “%1”</source>
        <translation>artículo «%1»</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Falta el identificador.</translation>
    </message>
    <message>
        <source>The id %1 is there twice.</source>
        <translation>El identificador %1 está dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>The article here has another text, so its %n quote(s) were left out.</source>
        <translation>
            <numerusform>El artículo tiene aquí otro texto, así que se omitió %n cita.</numerusform>
            <numerusform>El artículo tiene aquí otro texto, así que se omitieron %n citas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“inReplyTo” leads in a circle.</source>
        <translation>«inReplyTo» lleva en círculo.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Aquí se espera una lista.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Aquí se espera un objeto.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2021-06-17T09:00:00Z.</source>
        <translation>«%1» no es una hora como 2021-06-17T09:00:00Z.</translation>
    </message>
    <message>
        <source>A quote needs content.</source>
        <translation>Una cita necesita contenido.</translation>
    </message>
    <message>
        <source>The parts of the content are not in the order of the text.</source>
        <translation>Las partes del contenido no siguen el orden del texto.</translation>
    </message>
    <message>
        <source>The span covers “%1”, but its text is “%2”.</source>
        <translation>El intervalo abarca «%1», pero su texto es «%2».</translation>
    </message>
    <message>
        <source>Offsets count code points from 0, and the end is the first that is not covered.</source>
        <translation>Las posiciones cuentan puntos de código desde 0, y el final es el primero que ya no pertenece.</translation>
    </message>
    <message>
        <source>“%1” names %2, which is neither in the file nor in the project.</source>
        <translation>«%1» nombra %2, que no está ni en el archivo ni en el proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>The unknown key “%1” was left out (%n time(s)).</source>
        <translation>
            <numerusform>La clave desconocida «%1» se omitió (%n vez).</numerusform>
            <numerusform>La clave desconocida «%1» se omitió (%n veces).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be kept and became “�”.</source>
        <translation>
            <numerusform>%n carácter no se puede conservar y pasó a ser «�».</numerusform>
            <numerusform>%n caracteres no se pueden conservar y pasaron a ser «�».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::KeyMap</name>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 es la tecla de «%2».</translation>
    </message>
    <message>
        <source>Give that one another key first.</source>
        <translation>Dé primero otra tecla a aquella.</translation>
    </message>
    <message>
        <source>%1 cannot be set.</source>
        <translation>%1 no se puede asignar.</translation>
    </message>
</context>
<context>
    <name>pullquote::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Buscar teclas y lo que hacen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>pullquote::KeysPage</name>
    <message>
        <source>Filter actions and keys</source>
        <translation>Filtrar acciones y teclas</translation>
    </message>
    <message>
        <source>Reset &amp;all keys</source>
        <translation>Restablecer &amp;todas las teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Pulse aquí la tecla nueva</translation>
    </message>
    <message>
        <source>The next key that you press here becomes the key of the action</source>
        <translation>La próxima tecla que pulse aquí será la de la acción</translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation>Sin te&amp;cla</translation>
    </message>
    <message>
        <source>Takes the key away; menus still have the action</source>
        <translation>Quita la tecla; la acción sigue en los menús</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Gives the action its first key again</source>
        <translation>Devuelve a la acción su primera tecla</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por usted</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Tecla de «%1»</translation>
    </message>
</context>
<context>
    <name>pullquote::KindMenu</name>
    <message>
        <source>Kind of quote</source>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>The house rules leave indirect quotes untagged</source>
        <translation>Según las normas de la casa, las citas indirectas no se marcan</translation>
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
        <translation>Qué se escribe</translation>
    </message>
    <message>
        <source>The tasks</source>
        <translation>Las tareas</translation>
    </message>
    <message>
        <source>The labeling interface that they need</source>
        <translation>La interfaz de etiquetado que necesitan</translation>
    </message>
</context>
<context>
    <name>pullquote::LabelStudioImport</name>
    <message>
        <source>It has no text.</source>
        <translation>No tiene texto.</translation>
    </message>
    <message>
        <source>The annotator has skipped it.</source>
        <translation>El anotador lo saltó.</translation>
    </message>
    <message>
        <source>Nothing tells which is the text: %1.</source>
        <translation>Nada indica cuál es el texto: %1.</translation>
    </message>
    <message>
        <source>That it is the ground truth has no place here; its quotes came in.</source>
        <translation>Que sea la referencia (ground truth) no tiene lugar aquí; sus citas se han importado.</translation>
    </message>
</context>
<context>
    <name>pullquote::LanguageBox</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>pullquote::LayerFiles</name>
    <message>
        <source>It takes not exactly one file.</source>
        <translation>No resulta exactamente un archivo.</translation>
    </message>
    <message>
        <source>Choose one article and one annotator, or the zip.</source>
        <translation>Elija un artículo y un anotador, o el zip.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>elemento %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>A zip with one for each article and annotator</source>
        <translation>Un ZIP con uno por artículo y anotador</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Solo uno</translation>
    </message>
</context>
<context>
    <name>pullquote::LayersMenu</name>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>Whose quotes are shown</source>
        <translation>De quién se muestran las citas</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>%1	%L2</source>
        <translation>%1	%L2</translation>
    </message>
    <message>
        <source>Nobody has tagged anything yet</source>
        <translation>Nadie ha marcado nada todavía</translation>
    </message>
    <message>
        <source>Blind tagging: other annotators are hidden</source>
        <translation>Marcado a ciegas: los demás están ocultos</translation>
    </message>
    <message>
        <source>A house rule of this project: File, Project settings</source>
        <translation>Una norma de la casa de este proyecto: Archivo, Ajustes del proyecto</translation>
    </message>
</context>
<context>
    <name>pullquote::LeavingOut</name>
    <message>
        <source>The copy was stopped.</source>
        <translation>La copia se ha detenido.</translation>
    </message>
    <message>
        <source>There is no folder for temporary files.</source>
        <translation>No hay carpeta para archivos temporales.</translation>
    </message>
</context>
<context>
    <name>pullquote::LockFile</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Open the project for reading, or copy it to another folder.</source>
        <translation>Abra el proyecto para lectura o cópielo a otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is writing this project on %2 (process %3, since %4).</source>
        <translation>%1 está escribiendo este proyecto en %2 (proceso %3, desde %4).</translation>
    </message>
    <message>
        <source>Close it there, or open it for reading. If nobody does, remove %1.</source>
        <translation>Ciérrelo allí o ábralo para lectura. Si nadie lo hace, elimine %1.</translation>
    </message>
    <message>
        <source>The lock beside the project cannot be written.</source>
        <translation>El bloqueo junto al proyecto no se puede escribir.</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>This project is on a network drive, where two people writing at once can damage it. Work on a copy on this computer.</source>
        <translation>Este proyecto está en una unidad de red, donde dos personas que escriban a la vez pueden dañarlo. Trabaje con una copia en este equipo.</translation>
    </message>
</context>
<context>
    <name>pullquote::MailFormat</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The attachment “%1” was not read.</source>
        <translation>No se leyó el adjunto «%1».</translation>
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
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Delete article?</source>
        <translation>¿Eliminar el artículo?</translation>
    </message>
    <message>
        <source>The article and all quotes in it go, those of other annotators as well. Ctrl+Z brings them back.</source>
        <translation>Se eliminan el artículo y todas sus citas, también las de otras personas. Ctrl+Z las recupera.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Go to quote</source>
        <translation>Ir a la cita</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>End the &amp;review</source>
        <translation>Terminar la &amp;revisión</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Terminar revisión</translation>
    </message>
    <message>
        <source>%1 – reviewing %2 and %3 – Pullquote</source>
        <translation>%1 – revisión de %2 y %3 – Pullquote</translation>
    </message>
    <message>
        <source>Nothing was copied that could be imported.</source>
        <translation>No se ha copiado nada que se pueda importar.</translation>
    </message>
    <message>
        <source>Number, 1 to %L1:</source>
        <translation>Número, del 1 al %L1:</translation>
    </message>
    <message>
        <source>%1 “%2” is open.</source>
        <translation>%1 «%2» está abierto.</translation>
    </message>
</context>
<context>
    <name>pullquote::ManyPage</name>
    <message>
        <source>Choose for all of them</source>
        <translation>Elegir para todas</translation>
    </message>
    <message>
        <source>Choose one speaker for all of them</source>
        <translation>Elegir un declarante para todas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete all of them ({delete})</source>
        <translation>Eliminarlas todas ({delete})</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
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
        <translation>Ninguna cita la encontraron ambos.</translation>
    </message>
    <message>
        <source>Only one category was used, so that agreement says nothing.</source>
        <translation>Solo se usó una categoría; la coincidencia no dice nada.</translation>
    </message>
    <message>
        <source>There is only one category, so that agreement says nothing.</source>
        <translation>Solo hay una categoría; la coincidencia no dice nada.</translation>
    </message>
    <message>
        <source>Neither annotator has quotes.</source>
        <translation>Ninguno de los dos anotadores tiene citas.</translation>
    </message>
    <message>
        <source>The first annotator has no quotes.</source>
        <translation>El primer anotador no tiene citas.</translation>
    </message>
    <message>
        <source>The second annotator has no quotes.</source>
        <translation>El segundo anotador no tiene citas.</translation>
    </message>
    <message>
        <source>No word is in a quote of both.</source>
        <translation>Ninguna palabra está en una cita de ambos.</translation>
    </message>
    <message>
        <source>Chance would agree as well.</source>
        <translation>También el azar coincidiría.</translation>
    </message>
    <message>
        <source>None of the quotes that both found has a speaker.</source>
        <translation>Ninguna de las citas que ambos encontraron tiene declarante.</translation>
    </message>
    <message>
        <source>None of the quotes that both found has a topic.</source>
        <translation>Ninguna de las citas que ambos encontraron tiene tema.</translation>
    </message>
</context>
<context>
    <name>pullquote::Measurement</name>
    <message>
        <source>The project cannot be opened.</source>
        <translation>El proyecto no se puede abrir.</translation>
    </message>
    <message>
        <source>The article was not shown.</source>
        <translation>El artículo no se mostró.</translation>
    </message>
    <message>
        <source>The window was not painted.</source>
        <translation>La ventana no se pintó.</translation>
    </message>
</context>
<context>
    <name>pullquote::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Cita</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Cop&amp;y article as</source>
        <translation>Cop&amp;iar el artículo como</translation>
    </message>
    <message>
        <source>Cop&amp;y quote as</source>
        <translation>Copiar la cita como pá&amp;gina o tabla</translation>
    </message>
</context>
<context>
    <name>pullquote::MergeOrder</name>
    <message>
        <source>It refers to something that is in neither file: %1.</source>
        <translation>Remite a algo que no está en ninguno de los dos archivos: %1.</translation>
    </message>
</context>
<context>
    <name>pullquote::MergeSummary</name>
    <message>
        <source>The file has quotes by %1.</source>
        <translation>El archivo tiene citas de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that both projects have</source>
        <translation>
            <numerusform>%n artículo que tienen ambos proyectos</numerusform>
            <numerusform>%n artículos que tienen ambos proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has another text there and was left out, with the quotes in it.</source>
        <translation>«%1» tiene allí otro texto y se dejó fuera con las citas que contiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n new quote(s)</source>
        <translation>
            <numerusform>%n cita nueva</numerusform>
            <numerusform>%n citas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed quote(s)</source>
        <translation>
            <numerusform>%n cita cambiada</numerusform>
            <numerusform>%n citas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted quote(s)</source>
        <translation>
            <numerusform>%n cita borrada</numerusform>
            <numerusform>%n citas borradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) here already, as they are there</source>
        <translation>
            <numerusform>%n cita que ya está aquí igual</numerusform>
            <numerusform>%n citas que ya están aquí igual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) joined with one of the same name</source>
        <translation>
            <numerusform>%n declarante unido a otro del mismo nombre</numerusform>
            <numerusform>%n declarantes unidos a otros del mismo nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) joined with one of the same name</source>
        <translation>
            <numerusform>%n tema unido a otro del mismo nombre</numerusform>
            <numerusform>%n temas unidos a otros del mismo nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Todo lo que contiene ya está aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s), new or changed</source>
        <translation>
            <numerusform>%n comentario nuevo o cambiado</numerusform>
            <numerusform>%n comentarios nuevos o cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of a review, new or changed</source>
        <translation>
            <numerusform>%n decisión de una revisión, nueva o cambiada</numerusform>
            <numerusform>%n decisiones de una revisión, nuevas o cambiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Merger</name>
    <message>
        <source>Their file tells another story of it than this project, under the same number.</source>
        <translation>El otro archivo cuenta con el mismo número una historia distinta de la de este proyecto.</translation>
    </message>
    <message>
        <source>One of the two files was changed by another program.</source>
        <translation>Otro programa cambió uno de los dos archivos.</translation>
    </message>
    <message>
        <source>The merge was stopped. Nothing was changed.</source>
        <translation>La combinación se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Its history goes in a circle.</source>
        <translation>Su historia va en círculo.</translation>
    </message>
    <message>
        <source>It changes its annotator.</source>
        <translation>Cambia de anotador.</translation>
    </message>
    <message>
        <source>It changes its text.</source>
        <translation>Cambia de texto.</translation>
    </message>
    <message>
        <source>Their file tells another story of a change than this project.</source>
        <translation>El otro archivo cuenta de un cambio algo distinto que este proyecto.</translation>
    </message>
    <message>
        <source>What both of you went on from was left out of both files.</source>
        <translation>Aquello de lo que partieron los dos se omitió en ambos archivos.</translation>
    </message>
    <message>
        <source>First merge the file of whoever has sent the copy.</source>
        <translation>Fusione primero el archivo de quien envió la copia.</translation>
    </message>
</context>
<context>
    <name>pullquote::NameField</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>pullquote::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
</context>
<context>
    <name>pullquote::OdtFormat</name>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
</context>
<context>
    <name>pullquote::OptionsBox</name>
    <message>
        <source>Choose it, or type some letters of its headline</source>
        <translation>Elíjalo o escriba algunas letras de su titular</translation>
    </message>
</context>
<context>
    <name>pullquote::OverviewSource</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>pullquote::OverviewWindow</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>%1 % of words quoted</source>
        <translation>%1 % de palabras citadas</translation>
    </message>
    <message>
        <source>Nobody has been quoted in this project yet.</source>
        <translation>Aún no se ha citado a nadie en este proyecto.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>No hay ningún artículo abierto.</translation>
    </message>
    <message>
        <source>Nobody has been quoted in this article yet.
Tag a quotation, and see here who says how much.</source>
        <translation>Aún no se ha citado a nadie en este artículo.
Marque un entrecomillado y vea aquí quién dice cuánto.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sobre %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>Quotes behind the cell</source>
        <translation>Citas tras la celda</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copiar la &amp;imagen</translation>
    </message>
    <message>
        <source>The chart, for a document or a mail (%1)</source>
        <translation>El gráfico, para un documento o un correo (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Copiar la &amp;tabla</translation>
    </message>
    <message>
        <source>All rows, for a spreadsheet or a document (%1)</source>
        <translation>Todas las filas, para una hoja de cálculo o un documento (%1)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <translation>&amp;Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Save overview</source>
        <translation>Guardar la vista general</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln declarante</numerusform>
            <numerusform>%Ln declarantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Paper</name>
    <message>
        <source>This program runs without fonts and cannot set pages.</source>
        <translation>Este programa se ejecuta sin fuentes tipográficas y no puede componer páginas.</translation>
    </message>
    <message>
        <source>There are no fonts on this computer.</source>
        <translation>No hay fuentes tipográficas en este equipo.</translation>
    </message>
    <message>
        <source>Install some, such as the package fonts-dejavu-core.</source>
        <translation>Instale alguna, como el paquete fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>pullquote::PdfDevice</name>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>No se puede escribir: %1.</translation>
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
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>US letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
</context>
<context>
    <name>pullquote::PdfText</name>
    <message numerus="yes">
        <source>%n page(s) have no text, only pictures or nothing.</source>
        <translation>
            <numerusform>%n página no tiene texto, solo imágenes o nada.</numerusform>
            <numerusform>%n páginas no tienen texto, solo imágenes o nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::PickerFrame</name>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>%1, %2 of %3.</source>
        <translation>%1, %2 de %3.</translation>
    </message>
</context>
<context>
    <name>pullquote::PickerModel</name>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>una suposición</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tecla %1</translation>
    </message>
</context>
<context>
    <name>pullquote::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Stands beside your quotes, comments and decisions</source>
        <translation>Figura junto a sus citas, comentarios y decisiones</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Own font</source>
        <translation>Fuente &amp;propia</translation>
    </message>
    <message>
        <source>Font of article texts</source>
        <translation>Fuente de los textos de artículos</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Single &amp;letters and digits are keys</source>
        <translation>&amp;Letras y cifras sueltas son teclas</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema de color</translation>
    </message>
    <message>
        <source>Article texts</source>
        <translation>Textos de artículos</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tama&amp;ño del texto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt, in the article and the quote list</source>
        <translation>Teclas sin Ctrl ni Alt, en el artículo y en la lista de citas</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>T&amp;eclas</translation>
    </message>
    <message>
        <source>In force when Pullquote is started again</source>
        <translation>Vale cuando se vuelve a iniciar Pullquote</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Size of &amp;everything</source>
        <translation>Tamaño &amp;de todo</translation>
    </message>
    <message>
        <source>Every choice acts at once; another language, or another size of everything, when Pullquote is started again.</source>
        <translation>Cada elección actúa al momento; otro idioma u otro tamaño de todo, cuando Pullquote se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>pullquote::PreviewZoom</name>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Páginas más pequeñas</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Páginas más grandes</translation>
    </message>
</context>
<context>
    <name>pullquote::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprimir artícul&amp;os…</translation>
    </message>
    <message>
        <source>Choose the articles to print.</source>
        <translation>Elija los artículos que se imprimen.</translation>
    </message>
    <message>
        <source>The first pages are shown; all of them are printed.</source>
        <translation>Se muestran las primeras páginas; se imprimen todas.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer has already may still come out.</source>
        <translation>Detenido. Las páginas que la impresora ya tiene aún pueden salir.</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Se están componiendo las páginas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::PrintedFile</name>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>No se puede escribir: %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>pullquote::ProblemBar</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Save now. It is also tried again by itself</source>
        <translation>Guardar ahora. También se reintenta solo</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Guardar una &amp;copia como…</translation>
    </message>
    <message>
        <source>The copy has everything, also what is not saved ({saveCopy})</source>
        <translation>La copia lo tiene todo, también lo no guardado ({saveCopy})</translation>
    </message>
    <message>
        <source>Not saved: your latest changes are only in memory. %1</source>
        <translation>Sin guardar: sus últimos cambios solo están en memoria. %1</translation>
    </message>
    <message>
        <source>Reading only. %1</source>
        <translation>Solo lectura. %1</translation>
    </message>
    <message>
        <source>The project is damaged. %1</source>
        <translation>El proyecto está dañado. %1</translation>
    </message>
</context>
<context>
    <name>pullquote::ProdigyFormat</name>
    <message>
        <source>Prodigy and spaCy (JSONL)</source>
        <translation>Prodigy y spaCy (JSONL)</translation>
    </message>
</context>
<context>
    <name>pullquote::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>pullquote::ProjectCheck</name>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>A row refers to something that is not there.</source>
        <translation>Una fila remite a algo que no está.</translation>
    </message>
    <message>
        <source>A text was changed or damaged.</source>
        <translation>Un texto fue cambiado o dañado.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Falta.</translation>
    </message>
    <message>
        <source>It was deleted, and is there.</source>
        <translation>Fue eliminado, y está ahí.</translation>
    </message>
    <message>
        <source>It was changed without a record of it.</source>
        <translation>Fue cambiado sin que conste.</translation>
    </message>
    <message>
        <source>Its spans do not lie in the text.</source>
        <translation>Sus intervalos no están en el texto.</translation>
    </message>
    <message>
        <source>An earlier state of it was changed or damaged.</source>
        <translation>Un estado anterior fue cambiado o dañado.</translation>
    </message>
    <message>
        <source>There are rows that nobody is on record for.</source>
        <translation>Hay filas de las que nadie consta como autor.</translation>
    </message>
    <message>
        <source>Its time differs from the record&apos;s.</source>
        <translation>Su hora difiere de la del registro.</translation>
    </message>
    <message>
        <source>The journal was changed or damaged.</source>
        <translation>El diario fue cambiado o dañado.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>The journal does not go back to the beginning.</source>
        <translation>El diario no llega hasta el principio.</translation>
    </message>
    <message>
        <source>The journal does not know how it came to be.</source>
        <translation>El diario no sabe cómo surgió.</translation>
    </message>
    <message>
        <source>The journal tells of another state of it.</source>
        <translation>El diario habla de otro estado.</translation>
    </message>
    <message>
        <source>Its record differs from the journal&apos;s.</source>
        <translation>Su registro difiere del diario.</translation>
    </message>
</context>
<context>
    <name>pullquote::ProjectDialog</name>
    <message>
        <source>Project settings</source>
        <translation>Ajustes del proyecto</translation>
    </message>
    <message>
        <source>Only the words inside the &amp;marks</source>
        <translation>Solo las palabras entre co&amp;millas</translation>
    </message>
    <message>
        <source>The &amp;whole reported clause</source>
        <translation>Toda la &amp;oración referida</translation>
    </message>
    <message>
        <source>Tag &amp;indirect quotes</source>
        <translation>Marcar citas &amp;indirectas</translation>
    </message>
    <message>
        <source>&amp;Blind tagging</source>
        <translation>Marcado a cie&amp;gas</translation>
    </message>
    <message>
        <source>A mixed quote is</source>
        <translation>Una cita mixta es</translation>
    </message>
    <message>
        <source>He called it “a pure technicality”: the words in marks, or all that he called it.</source>
        <translation>Lo llamó «un puro tecnicismo»: las palabras entre comillas, o todo lo que dijo.</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Discurso referido</translation>
    </message>
    <message>
        <source>What is reported without marks (“she said that …”) is tagged, too.</source>
        <translation>También se marca lo referido sin comillas («dijo que…»).</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>While tagging, nobody sees what other annotators tagged.</source>
        <translation>Al marcar, nadie ve lo que marcaron los demás.</translation>
    </message>
</context>
<context>
    <name>pullquote::ProjectDoor</name>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Quotes.pullquote</source>
        <translation>Citas.pullquote</translation>
    </message>
    <message>
        <source>Pullquote projects (*.pullquote)</source>
        <translation>Proyectos de Pullquote (*.pullquote)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The folder for the sample cannot be made.</source>
        <translation>No se puede crear la carpeta del ejemplo.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Revise sus permisos.</translation>
    </message>
    <message>
        <source>The sample cannot be put in its place.</source>
        <translation>El ejemplo no se puede poner en su sitio.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>%1 copy.pullquote</source>
        <translation>%1 copia.pullquote</translation>
    </message>
    <message>
        <source>The copy is complete and checked.</source>
        <translation>La copia está completa y comprobada.</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Hay cambios sin guardar</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>Lose these changes?</source>
        <translation>¿Perder estos cambios?</translation>
    </message>
    <message>
        <source>What could not be written is lost when the window closes.</source>
        <translation>Lo que no se pudo escribir se pierde al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
    <message>
        <source>Review a colleague’s file</source>
        <translation>Revisar el archivo de otra persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be written to the project. Save a copy elsewhere now?</source>
        <translation>
            <numerusform>%Ln cambio no se pudo escribir en el proyecto. ¿Guardar ahora una copia en otro lugar?</numerusform>
            <numerusform>%Ln cambios no se pudieron escribir en el proyecto. ¿Guardar ahora una copia en otro lugar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the copy? What is open now is only read.
%1</source>
        <translation>¿Seguir en la copia? Lo que está abierto ahora es solo de lectura.
%1</translation>
    </message>
    <message>
        <source>&amp;Open the copy</source>
        <translation>&amp;Abrir la copia</translation>
    </message>
</context>
<context>
    <name>pullquote::ProjectFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe tal archivo.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Esto no es un archivo corriente.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <translation>Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only.</source>
        <translation>El archivo o su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>Open it for reading, or copy it to another folder.</source>
        <translation>Ábralo para lectura o cópielo a otra carpeta.</translation>
    </message>
    <message>
        <source>The last work was interrupted before it was complete. What was half done was taken back; please do it again.</source>
        <translation>El último trabajo se interrumpió antes de completarse. Lo hecho a medias se deshizo; hágalo de nuevo.</translation>
    </message>
    <message>
        <source>The last work was interrupted, and a part of it is in the project: %1</source>
        <translation>El último trabajo se interrumpió, y una parte está en el proyecto: %1</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Ya hay un archivo con este nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe tal carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The project could not be put in its place.</source>
        <translation>El proyecto no se pudo poner en su sitio.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Combinar %1</translation>
    </message>
    <message>
        <source>Join the project</source>
        <translation>Unirse al proyecto</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Un proyecto necesita un nombre.</translation>
    </message>
    <message>
        <source>Give the file one, such as “week.pullquote”.</source>
        <translation>Dé uno al archivo, como «semana.pullquote».</translation>
    </message>
</context>
<context>
    <name>pullquote::ProjectReader</name>
    <message>
        <source>The article is not in the project.</source>
        <translation>El artículo no está en el proyecto.</translation>
    </message>
    <message>
        <source>The article&apos;s text was changed or damaged in the file.</source>
        <translation>El texto del artículo fue cambiado o dañado en el archivo.</translation>
    </message>
    <message>
        <source>Open a backup of the project.</source>
        <translation>Abra una copia de seguridad del proyecto.</translation>
    </message>
    <message>
        <source>It cannot be read: the project is damaged.</source>
        <translation>No se puede leer: el proyecto está dañado.</translation>
    </message>
    <message>
        <source>Check the project.</source>
        <translation>Compruebe el proyecto.</translation>
    </message>
    <message>
        <source>The file holds no project.</source>
        <translation>El archivo no contiene ningún proyecto.</translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteAssembly</name>
    <message>
        <source>“%1” belongs to no quote, and was left out.</source>
        <translation>«%1» no pertenece a ninguna cita y se omitió.</translation>
    </message>
    <message>
        <source>The link “%1” leads to “%2”, which is no span here, and was left out.</source>
        <translation>El enlace «%1» lleva a «%2», que aquí no es ningún fragmento, y se ha omitido.</translation>
    </message>
    <message>
        <source>The link “%1” between two quotes has no place here, and was left out.</source>
        <translation>El enlace «%1» entre dos citas no tiene lugar aquí y se ha omitido.</translation>
    </message>
    <message>
        <source>The link “%1” is between words of no quote, and was left out.</source>
        <translation>El enlace «%1» es entre palabras de ninguna cita y se ha omitido.</translation>
    </message>
    <message>
        <source>What it says beside its label was left out (%1): only that of the first part of a quote is read.</source>
        <translation>Lo que dice además de su etiqueta se ha omitido (%1): solo se lee lo de la primera parte de una cita.</translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteDelegate</name>
    <message>
        <source>important</source>
        <translation>importante</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>not tagged</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>sin declarante</translation>
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
        <translation>La cita ya no está.</translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteHistory</name>
    <message>
        <source>History of the quote</source>
        <translation>Historial de la cita</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteList</name>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteListModel</name>
    <message>
        <source>Not tagged</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Lone quotation marks</source>
        <translation>Comillas sueltas</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin declarante</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Speaker to confirm</source>
        <translation>Declarante por confirmar</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>No es cita</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln quote(s)</source>
        <translation>
            <numerusform>%1, %Ln cita</numerusform>
            <numerusform>%1, %Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln comentario abierto</numerusform>
            <numerusform>%Ln comentarios abiertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteLoader</name>
    <message>
        <source>A span does not lie in the article&apos;s text.</source>
        <translation>Un intervalo no está en el texto del artículo.</translation>
    </message>
</context>
<context>
    <name>pullquote::QuotePage</name>
    <message>
        <source>Quote %L1</source>
        <translation>Cita %L1</translation>
    </message>
    <message>
        <source>None marked</source>
        <translation>Ninguna marcada</translation>
    </message>
    <message>
        <source>Tagged by %1</source>
        <translation>Marcada por %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>Copy into my layer</source>
        <translation>Copiar a mi capa</translation>
    </message>
    <message>
        <source>Make a quote of your own from this one</source>
        <translation>Hacer de esta una cita propia</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
    <message>
        <source>Choose the speaker ({quote})</source>
        <translation>Elegir el declarante ({quote})</translation>
    </message>
    <message>
        <source>Add another speaker</source>
        <translation>Añadir otro declarante</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>The proposed speaker is right</source>
        <translation>El declarante propuesto es correcto</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Saved by itself</source>
        <translation>Se guarda solo</translation>
    </message>
    <message>
        <source>Words here</source>
        <translation>Palabras aquí</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>¿A quién?</translation>
    </message>
    <message>
        <source>Choose who is spoken to</source>
        <translation>Elegir a quién se habla</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Mark this quote as important</source>
        <translation>Señalar esta cita como importante</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Mark this quote as uncertain, to be looked at again</source>
        <translation>Señalar esta cita como dudosa, para volver a mirarla</translation>
    </message>
    <message>
        <source>Complete as it is</source>
        <translation>Completa tal como está</translation>
    </message>
    <message>
        <source>Nothing that is missing here counts as unfinished</source>
        <translation>Nada de lo que falta aquí cuenta como pendiente</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <source>Cut the part around the caret in two</source>
        <translation>Cortar en dos la parte donde está el cursor</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Make one part of all, with what lies between</source>
        <translation>Hacer una sola parte de todas, con lo que hay entre ellas</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message numerus="yes">
        <source>Comments (%Ln open)</source>
        <translation>
            <numerusform>Comentarios (%Ln abierto)</numerusform>
            <numerusform>Comentarios (%Ln abiertos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comments (%Ln resolved)</source>
        <translation>
            <numerusform>Comentarios (%Ln resuelto)</numerusform>
            <numerusform>Comentarios (%Ln resueltos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of quote ({kind})</source>
        <translation>Tipo de cita ({kind})</translation>
    </message>
    <message>
        <source>Source words ({addSource}) and cue words ({addCue})</source>
        <translation>Atribución ({addSource}) y verbo de habla ({addCue})</translation>
    </message>
    <message>
        <source>Words that name who is spoken to ({addAddressee})</source>
        <translation>Palabras que nombran a quien se habla ({addAddressee})</translation>
    </message>
</context>
<context>
    <name>pullquote::ReasonPicker</name>
    <message>
        <source>Why leave it as it is?</source>
        <translation>¿Por qué dejarlo como está?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Because “%1”</source>
        <translation>Porque «%1»</translation>
    </message>
    <message>
        <source>Why? Choose or type</source>
        <translation>¿Por qué? Elegir o escribir</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Enter take</source>
        <translation>Intro aceptar</translation>
    </message>
    <message>
        <source>Shift+Enter no reason</source>
        <translation>Mayús+Intro sin motivo</translation>
    </message>
    <message>
        <source>Esc cancel</source>
        <translation>Esc cancelar</translation>
    </message>
</context>
<context>
    <name>pullquote::RecentCards</name>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>pullquote::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>No hay proyectos recientes</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no encontrado)</translation>
    </message>
</context>
<context>
    <name>pullquote::RefiCodebookFormat</name>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Libro de códigos REFI-QDA</translation>
    </message>
</context>
<context>
    <name>pullquote::RefiFormat</name>
    <message>
        <source>There is no project in the archive.</source>
        <translation>No hay ningún proyecto en el archivo comprimido.</translation>
    </message>
    <message>
        <source>There are several projects in the archive.</source>
        <translation>Hay varios proyectos en el archivo comprimido.</translation>
    </message>
    <message>
        <source>Export it once more where it is from.</source>
        <translation>Expórtelo otra vez en el programa del que viene.</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Proyecto REFI-QDA</translation>
    </message>
</context>
<context>
    <name>pullquote::RefiImport</name>
    <message>
        <source>It has no text that could be read.</source>
        <translation>No tiene un texto que se pueda leer.</translation>
    </message>
    <message>
        <source>Its text is missing.</source>
        <translation>Falta su texto.</translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>fuente «%1»</translation>
    </message>
    <message>
        <source>%1, selection %2</source>
        <translation>%1, selección %2</translation>
    </message>
    <message>
        <source>The link “%1” is between things that have no place here, and was left out.</source>
        <translation>El enlace «%1» es entre cosas que no tienen lugar aquí y se ha omitido.</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>enlace %1</translation>
    </message>
</context>
<context>
    <name>pullquote::RemovableChip</name>
    <message>
        <source>%1 (Del)</source>
        <translation>%1 (Supr)</translation>
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
        <translation>Revisión de %1 y %2, pero no en este artículo</translation>
    </message>
    <message>
        <source>Reviewing %1 and %2: no case in this article</source>
        <translation>Revisión de %1 y %2: ningún caso en este artículo</translation>
    </message>
    <message>
        <source>{back} goes back to the case</source>
        <translation>{back} vuelve al caso</translation>
    </message>
    <message>
        <source>End the review ({review})</source>
        <translation>Terminar la revisión ({review})</translation>
    </message>
    <message numerus="yes">
        <source>Reviewing %1 and %2 in this article: %L3 of %Ln case(s) decided</source>
        <translation>
            <numerusform>Revisión de %1 y %2 en este artículo: %L3 de %Ln caso decidido</numerusform>
            <numerusform>Revisión de %1 y %2 en este artículo: %L3 de %Ln casos decididos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewDesk</name>
    <message>
        <source>%L1 of %L2 decided</source>
        <translation>%L1 de %L2 decididos</translation>
    </message>
    <message>
        <source>The review has ended: what %1 has tagged is not in the project any more.</source>
        <translation>La revisión ha terminado: lo que %1 ha marcado ya no está en el proyecto.</translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewDialog</name>
    <message>
        <source>&amp;This article</source>
        <translation>&amp;Este artículo</translation>
    </message>
    <message>
        <source>&amp;All articles of the project</source>
        <translation>&amp;Todos los artículos del proyecto</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>&amp;1 Left</source>
        <translation>&amp;1 Izquierda</translation>
    </message>
    <message>
        <source>&amp;2 Right</source>
        <translation>&amp;2 Derecha</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Only one person has worked on this project. Bring in a colleague’s file first.</source>
        <translation>En este proyecto solo ha trabajado una persona. Incorpore antes el archivo de un colega.</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>Elija dos personas distintas.</translation>
    </message>
    <message>
        <source>Blind tagging hides the work of others. Reviewing shows it to you from now on, and the project’s history says so.</source>
        <translation>El marcado a ciegas oculta el trabajo de los demás. La revisión se lo muestra desde ahora, y el historial del proyecto lo registra.</translation>
    </message>
    <message>
        <source>Nobody has tagged anything in this project yet.</source>
        <translation>Nadie ha marcado nada en este proyecto todavía.</translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewHands</name>
    <message>
        <source>nothing to tag here</source>
        <translation>aquí no hay nada que marcar</translation>
    </message>
    <message>
        <source>ambiguous text</source>
        <translation>texto ambiguo</translation>
    </message>
    <message>
        <source>guideline gap</source>
        <translation>laguna en las pautas</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>descuido</translation>
    </message>
    <message>
        <source>edge case</source>
        <translation>caso límite</translation>
    </message>
    <message>
        <source>take %1’s</source>
        <translation>tomar la de %1</translation>
    </message>
    <message>
        <source>Take the case as %1 has it; on a row, this alone</source>
        <translation>Tomar el caso como lo tiene %1; en una fila, solo esto</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>Make of it what it should be</source>
        <translation>Hacer de ello lo que debe ser</translation>
    </message>
    <message>
        <source>neither…</source>
        <translation>ninguna…</translation>
    </message>
    <message>
        <source>Nothing is to be tagged here, with a reason</source>
        <translation>Aquí no hay nada que marcar, con motivo</translation>
    </message>
    <message>
        <source>undecide</source>
        <translation>anular</translation>
    </message>
    <message>
        <source>As if nothing had been decided</source>
        <translation>Como si no se hubiera decidido nada</translation>
    </message>
    <message>
        <source>why…</source>
        <translation>por qué…</translation>
    </message>
    <message>
        <source>Say why it was decided so</source>
        <translation>Decir por qué se decidió así</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>The next undecided case</source>
        <translation>El siguiente caso sin decidir</translation>
    </message>
    <message>
        <source>for all shown…</source>
        <translation>para todos los mostrados…</translation>
    </message>
    <message>
        <source>take all agreed</source>
        <translation>tomar todo lo acordado</translation>
    </message>
    <message>
        <source>Take everything that both agree on</source>
        <translation>Tomar todo aquello en lo que ambos coinciden</translation>
    </message>
    <message>
        <source>No current case. {nextQuote} goes to the next one.</source>
        <translation>No hay caso actual. {nextQuote} va al siguiente.</translation>
    </message>
    <message>
        <source>Nothing is decided here yet. Decide first, then say why.</source>
        <translation>Aquí aún no se ha decidido nada. Primero decida, luego diga por qué.</translation>
    </message>
    <message>
        <source>Decided: nothing to tag, as %1 has it.</source>
        <translation>Decidido: nada que marcar, como lo tiene %1.</translation>
    </message>
    <message>
        <source>Taken: %1’s.</source>
        <translation>Tomada: la de %1.</translation>
    </message>
    <message>
        <source>Taken: %1 of %2.</source>
        <translation>Tomado: %1 de %2.</translation>
    </message>
    <message>
        <source>This is what comes of it: change it as any quote of yours. {back} goes back to the case.</source>
        <translation>Esto es lo que resulta: cámbielo como cualquier cita suya. {back} vuelve al caso.</translation>
    </message>
    <message>
        <source>Undecided.</source>
        <translation>Decisión anulada.</translation>
    </message>
    <message>
        <source>Decided: neither.</source>
        <translation>Decidido: ninguna.</translation>
    </message>
    <message>
        <source>The reason is kept.</source>
        <translation>El motivo queda guardado.</translation>
    </message>
    <message>
        <source>No case is shown.</source>
        <translation>No se muestra ningún caso.</translation>
    </message>
    <message>
        <source>&amp;1 Take %1’s</source>
        <translation>&amp;1 Tomar la de %1</translation>
    </message>
    <message>
        <source>&amp;2 Take %1’s</source>
        <translation>&amp;2 Tomar la de %1</translation>
    </message>
    <message>
        <source>&amp;X Neither</source>
        <translation>&amp;X Ninguna</translation>
    </message>
    <message>
        <source>There are no cases here.</source>
        <translation>Aquí no hay casos.</translation>
    </message>
    <message>
        <source>All cases are decided. %1</source>
        <translation>Todos los casos están decididos. %1</translation>
    </message>
    <message>
        <source>One decision for all undecided cases that the filter shows</source>
        <translation>Una decisión para todos los casos por decidir que muestra el filtro</translation>
    </message>
    <message>
        <source>All that are shown are decided.</source>
        <translation>Todo lo que se muestra está decidido.</translation>
    </message>
    <message>
        <source>Decided: nothing to tag, as %1 has it. Your quote went with it: {undo} brings it back.</source>
        <translation>Decidido: nada que marcar, como lo tiene %1. Su cita se fue con ella: {undo} la devuelve.</translation>
    </message>
    <message numerus="yes">
        <source>Decided on %Ln case(s). {undo} takes all of it back.</source>
        <translation>
            <numerusform>Decidido %Ln caso. {undo} lo deshace todo.</numerusform>
            <numerusform>Decididos %Ln casos. {undo} lo deshace todo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln undecided shown</source>
        <translation>
            <numerusform>Para el %Ln caso por decidir que se muestra</numerusform>
            <numerusform>Para los %Ln casos por decidir que se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln that both agree on. {undo} takes all of it back.</source>
        <translation>
            <numerusform>Tomada %Ln en la que ambos coinciden. {undo} lo deshace todo.</numerusform>
            <numerusform>Tomadas %Ln en las que ambos coinciden. {undo} lo deshace todo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewMenu</name>
    <message>
        <source>&amp;Next undecided case</source>
        <translation>&amp;Siguiente caso sin decidir</translation>
    </message>
    <message>
        <source>&amp;Previous undecided case</source>
        <translation>Caso &amp;anterior sin decidir</translation>
    </message>
    <message>
        <source>Go through its &amp;fields</source>
        <translation>Recorrer sus cam&amp;pos</translation>
    </message>
    <message>
        <source>Take the &amp;left one’s</source>
        <translation>Tomar la de la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Take %1’s (&amp;left)</source>
        <translation>Tomar la de %1 (i&amp;zquierda)</translation>
    </message>
    <message>
        <source>&amp;Edit the result</source>
        <translation>&amp;Editar el resultado</translation>
    </message>
    <message>
        <source>&amp;Undecide</source>
        <translation>Anu&amp;lar la decisión</translation>
    </message>
    <message>
        <source>Say &amp;why…</source>
        <translation>Decir por &amp;qué…</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>C&amp;omentar…</translation>
    </message>
    <message>
        <source>For &amp;all shown…</source>
        <translation>Para &amp;todos los mostrados…</translation>
    </message>
    <message>
        <source>Take the r&amp;ight one’s</source>
        <translation>Tomar la de la derec&amp;ha</translation>
    </message>
    <message>
        <source>Take %1’s (r&amp;ight)</source>
        <translation>Tomar la de %1 (derec&amp;ha)</translation>
    </message>
    <message>
        <source>Nei&amp;ther…</source>
        <translation>&amp;Ninguna…</translation>
    </message>
    <message>
        <source>Take all agree&amp;d</source>
        <translation>To&amp;mar todo lo acordado</translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Shown in the article</source>
        <translation>Mostrado en el artículo</translation>
    </message>
    <message>
        <source>Show what %1 has tagged in the article, or hide it</source>
        <translation>Mostrar lo que %1 ha marcado en el artículo, u ocultarlo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>This article is not one of those reviewed.</source>
        <translation>Este artículo no está entre los revisados.</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 has tagged anything here.</source>
        <translation>Ni %1 ni %2 han marcado nada aquí.</translation>
    </message>
    <message>
        <source>No case is like that.</source>
        <translation>Ningún caso es así.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln caso</numerusform>
            <numerusform>%Ln casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln decidido</numerusform>
            <numerusform>%Ln decididos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewReport</name>
    <message>
        <source>Quotes are matched one to one: the same words and speakers first, then the same words, then the greatest overlap. The first annotator is the reference of precision and recall.</source>
        <translation>Las citas se emparejan una a una: primero las mismas palabras y declarantes, luego las mismas palabras, luego el mayor solapamiento. El primer anotador es la referencia de precisión y exhaustividad.</translation>
    </message>
    <message>
        <source>Edges are the same when they differ only in quotation marks, white space and punctuation at the ends. What only one has ruled out and the other left untagged is no case.</source>
        <translation>Los límites son los mismos cuando solo difieren en comillas, espacios y puntuación en los extremos. Lo que uno descartó y el otro dejó sin marcar no es un caso.</translation>
    </message>
    <message>
        <source>Kind, speaker and topics are compared on the pairs. Kappa: Cohen 1960. Alpha: Krippendorff, nominal for speakers, with the MASI distance of Passonneau 2006 for sets of topics.</source>
        <translation>Tipo, declarante y temas se comparan en los pares. Kappa: Cohen 1960. Alfa: Krippendorff, nominal para declarantes, con la distancia MASI de Passonneau 2006 para conjuntos de temas.</translation>
    </message>
    <message>
        <source>u-alpha and cu-alpha: Krippendorff, Mathet, Bouvry, Widlöcher 2016, with the articles in a row, in code points, on the outermost quotes of each layer.</source>
        <translation>u-alfa y cu-alfa: Krippendorff, Mathet, Bouvry, Widlöcher 2016, con los artículos uno tras otro, en puntos de código, sobre las citas exteriores de cada capa.</translation>
    </message>
    <message>
        <source>Gamma: Mathet, Widlöcher, Métivier 2015, alpha 3, beta 1, delta 1, speakers as labels, %1 samples, seed %2.</source>
        <translation>Gamma: Mathet, Widlöcher, Métivier 2015, alfa 3, beta 1, delta 1, declarantes como etiquetas, %1 muestras, semilla %2.</translation>
    </message>
    <message>
        <source>Gamma was not computed.</source>
        <translation>No se calculó gamma.</translation>
    </message>
    <message>
        <source>What it was about is not in this file</source>
        <translation>De qué trataba no está en este archivo</translation>
    </message>
</context>
<context>
    <name>pullquote::Reviewing</name>
    <message>
        <source>Take %1’s</source>
        <translation>Tomar la de %1</translation>
    </message>
    <message>
        <source>Only one of the two has this quote.</source>
        <translation>Solo una de las dos tiene esta cita.</translation>
    </message>
    <message>
        <source>Take it whole, or neither.</source>
        <translation>Tómela entera o ninguna.</translation>
    </message>
    <message>
        <source>Take a part of %1’s</source>
        <translation>Tomar una parte de la de %1</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Nothing is decided here yet.</source>
        <translation>Aquí aún no se ha decidido nada.</translation>
    </message>
    <message>
        <source>Decide first, then say why.</source>
        <translation>Primero decida, luego diga por qué.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Decir por qué</translation>
    </message>
    <message>
        <source>Undecide</source>
        <translation>Anular la decisión</translation>
    </message>
    <message>
        <source>There is nothing undecided that both agree on.</source>
        <translation>No queda nada sin decidir en lo que ambos coincidan.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n that both agree on</source>
        <translation>
            <numerusform>Tomar %n en la que ambos coinciden</numerusform>
            <numerusform>Tomar %n en las que ambos coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is shown.</source>
        <translation>No se muestra ningún caso.</translation>
    </message>
    <message>
        <source>Show some by another filter.</source>
        <translation>Muestre algunos con otro filtro.</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n case(s)</source>
        <translation>
            <numerusform>Decidir %n caso</numerusform>
            <numerusform>Decidir %n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn the review on for %n article(s)</source>
        <translation>
            <numerusform>Activar la revisión de %n artículo</numerusform>
            <numerusform>Activar la revisión de %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are shown are decided.</source>
        <translation>Todo lo que se muestra está decidido.</translation>
    </message>
    <message>
        <source>Undecide first what is to be decided anew.</source>
        <translation>Anule primero lo que se deba decidir de nuevo.</translation>
    </message>
</context>
<context>
    <name>pullquote::SavedPageFormat</name>
    <message>
        <source>Web page in one file</source>
        <translation>Página web en un solo archivo</translation>
    </message>
</context>
<context>
    <name>pullquote::SchemaOrgFormat</name>
    <message>
        <source>schema.org for a CMS (JSON-LD)</source>
        <translation>schema.org para un CMS (JSON-LD)</translation>
    </message>
    <message>
        <source>Write reported words, too</source>
        <translation>Escribir también el estilo indirecto</translation>
    </message>
</context>
<context>
    <name>pullquote::Screenshot</name>
    <message>
        <source>There is no project to paint.</source>
        <translation>No hay ningún proyecto que pintar.</translation>
    </message>
    <message>
        <source>%1: The picture cannot be written.</source>
        <translation>%1: La imagen no se puede escribir.</translation>
    </message>
    <message>
        <source>There is no action “%1” here.</source>
        <translation>Aquí no hay ninguna acción «%1».</translation>
    </message>
</context>
<context>
    <name>pullquote::Seed</name>
    <message>
        <source>Start the project</source>
        <translation>Comenzar el proyecto</translation>
    </message>
</context>
<context>
    <name>pullquote::SelectionBar</name>
    <message>
        <source>What to do with the selection</source>
        <translation>Qué hacer con la selección</translation>
    </message>
</context>
<context>
    <name>pullquote::SendDialog</name>
    <message>
        <source>Send to a colleague</source>
        <translation>Enviar a otra persona</translation>
    </message>
    <message>
        <source>&amp;Write the copy</source>
        <translation>&amp;Escribir la copia</translation>
    </message>
    <message>
        <source>Your colleague’s name</source>
        <translation>Nombre de la otra persona</translation>
    </message>
    <message>
        <source>Leave out what was &amp;deleted</source>
        <translation>Omitir lo &amp;borrado</translation>
    </message>
    <message>
        <source>Leave out &amp;layers that are not ticked:</source>
        <translation>Omitir las &amp;capas no marcadas:</translation>
    </message>
    <message>
        <source>Whose quotes go along</source>
        <translation>De quién son las citas que van</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Lo que va</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Va</translation>
    </message>
    <message>
        <source>Pullquote projects (*.pullquote)</source>
        <translation>Proyectos de Pullquote (*.pullquote)</translation>
    </message>
    <message>
        <source>To f&amp;ile</source>
        <translation>En el arch&amp;ivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <translation>Copia para %1</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Escribiendo la copia…</translation>
    </message>
    <message>
        <source>The copy is written and checked: %1</source>
        <translation>La copia está escrita y comprobada: %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>file name</comment>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>file name</comment>
        <translation>%1 para %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (you): %Ln quote(s)</source>
        <translation>
            <numerusform>%1 (usted): %Ln cita</numerusform>
            <numerusform>%1 (usted): %Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln quote(s)</source>
        <translation>
            <numerusform>%1: %Ln cita</numerusform>
            <numerusform>%1: %Ln citas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::SendPlan</name>
    <message>
        <source>Nobody’s quotes: an empty copy to tag in.</source>
        <translation>Sin citas: una copia vacía para marcar.</translation>
    </message>
    <message>
        <source>Quotes, comments and name of %1 stay here.</source>
        <translation>Las citas, los comentarios y el nombre de %1 se quedan aquí.</translation>
    </message>
    <message>
        <source>Of what was deleted, only that it is gone.</source>
        <translation>De lo borrado, solo que ya no está.</translation>
    </message>
    <message>
        <source>What was deleted, too, and how it was.</source>
        <translation>También lo borrado, y cómo era.</translation>
    </message>
    <message>
        <source>%1 will not find her or his own quotes in it.</source>
        <translation>%1 no encontrará en ella sus propias citas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) with their texts, all speakers and topics.</source>
        <translation>
            <numerusform>%Ln artículo con su texto, todos los declarantes y temas.</numerusform>
            <numerusform>%Ln artículos con sus textos, todos los declarantes y temas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) of %1, with their history, comments and decisions.</source>
        <translation>
            <numerusform>%Ln cita de %1, con su historia, comentarios y decisiones.</numerusform>
            <numerusform>%Ln citas de %1, con su historia, comentarios y decisiones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::SentRecord</name>
    <message>
        <source>the quote “%1”</source>
        <translation>la cita «%1»</translation>
    </message>
    <message>
        <source>A newer Pullquote has sent this document.</source>
        <translation>Un Pullquote más reciente envió este documento.</translation>
    </message>
    <message>
        <source>Import it with that one.</source>
        <translation>Impórtelo con ese.</translation>
    </message>
</context>
<context>
    <name>pullquote::Session</name>
    <message>
        <source>Change one&apos;s name</source>
        <translation>Cambiar el propio nombre</translation>
    </message>
    <message>
        <source>New annotator</source>
        <translation>Anotador nuevo</translation>
    </message>
    <message>
        <source>The article has been deleted.</source>
        <translation>El artículo fue eliminado.</translation>
    </message>
    <message>
        <source>This project is only open for reading.</source>
        <translation>Este proyecto solo está abierto para lectura.</translation>
    </message>
    <message>
        <source>Save a copy to work in it.</source>
        <translation>Guarde una copia para trabajar en ella.</translation>
    </message>
    <message>
        <source>The latest changes are not in the file yet.</source>
        <translation>Los últimos cambios aún no están en el archivo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo en un momento.</translation>
    </message>
</context>
<context>
    <name>pullquote::SessionMarks</name>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>not a quote</source>
        <translation>no es una cita</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>sin declarante</translation>
    </message>
</context>
<context>
    <name>pullquote::Settling</name>
    <message>
        <source>This is not yours to decide.</source>
        <translation>Esto no le corresponde decidirlo.</translation>
    </message>
    <message>
        <source>This has changed meanwhile.</source>
        <translation>Esto ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Decidir un conflicto</translation>
    </message>
    <message>
        <source>Not everything is chosen yet.</source>
        <translation>Aún no se ha elegido todo.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Esto ya no existe.</translation>
    </message>
</context>
<context>
    <name>pullquote::SpanLinks</name>
    <message>
        <source>Show these words in the article</source>
        <translation>Mostrar estas palabras en el artículo</translation>
    </message>
    <message>
        <source>Take “%1” out of the quote</source>
        <translation>Sacar «%1» de la cita</translation>
    </message>
</context>
<context>
    <name>pullquote::SpeakerEditor</name>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Declarante nuevo</translation>
    </message>
    <message>
        <source>Other names for the same, one a line</source>
        <translation>Otros nombres para lo mismo, uno por línea</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Anonymous source</source>
        <translation>Fuente anónima</translation>
    </message>
    <message>
        <source>President, spokeswoman, …</source>
        <translation>Presidenta, portavoz…</translation>
    </message>
    <message>
        <source>Country, party, company, …</source>
        <translation>País, partido, empresa…</translation>
    </message>
    <message>
        <source>&amp;Aliases</source>
        <translation>&amp;Otros nombres</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Car&amp;go</translation>
    </message>
    <message>
        <source>A&amp;ffiliation</source>
        <translation>A&amp;filiación</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Not&amp;a</translation>
    </message>
</context>
<context>
    <name>pullquote::SpeakerPicker</name>
    <message>
        <source>Who says it?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
    <message>
        <source>Who says it? type to search or create</source>
        <translation>¿Quién lo dice? escriba para buscar o crear</translation>
    </message>
    <message>
        <source>Last quotes of this speaker</source>
        <translation>Últimas citas de este declarante</translation>
    </message>
    <message>
        <source>Shift+Up take in the quotation around</source>
        <translation>Mayús+Arriba toma el entrecomillado de alrededor</translation>
    </message>
    <message>
        <source>Shift+Up take the whole sentence</source>
        <translation>Mayús+Arriba toma la oración entera</translation>
    </message>
    <message>
        <source>guessed; Enter confirms</source>
        <translation>supuesto; Intro confirma</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>New speaker “%1”</source>
        <translation>Declarante nuevo «%1»</translation>
    </message>
    <message>
        <source>&amp;Also known as “%1”</source>
        <translation>&amp;También conocido como «%1»</translation>
    </message>
    <message>
        <source>Also known as “%1”</source>
        <translation>También conocido como «%1»</translation>
    </message>
    <message>
        <source>Enter take</source>
        <translation>Intro aceptar</translation>
    </message>
    <message>
        <source>Shift+Enter nobody</source>
        <translation>Mayús+Intro nadie</translation>
    </message>
    <message>
        <source>Esc cancel</source>
        <translation>Esc cancelar</translation>
    </message>
</context>
<context>
    <name>pullquote::SpeakersDialog</name>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Filter by name, alias, role</source>
        <translation>Filtrar por nombre, alias o cargo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Also known as: %1.</source>
        <translation>También conocido como: %1.</translation>
    </message>
    <message>
        <source>role</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>afiliación</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>Not kept of “%1”: %2.</source>
        <translation>No se conserva de «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>pullquote::StandingFinder</name>
    <message>
        <source>%1’s quote was not there when this was decided.</source>
        <translation>La cita de %1 no estaba cuando se decidió esto.</translation>
    </message>
    <message>
        <source>%1 has changed the quote since it was decided.</source>
        <translation>%1 ha cambiado la cita desde que se decidió.</translation>
    </message>
    <message>
        <source>%1’s quote belongs to another case now.</source>
        <translation>La cita de %1 pertenece ahora a otro caso.</translation>
    </message>
    <message>
        <source>One of the two quotes was deleted since it was decided.</source>
        <translation>Una de las dos citas se borró desde que se decidió.</translation>
    </message>
    <message>
        <source>What came of it was deleted since it was decided.</source>
        <translation>Lo que resultó se borró desde que se decidió.</translation>
    </message>
</context>
<context>
    <name>pullquote::StatusLine</name>
    <message>
        <source>{quote} tags: %1 ({lockSpeaker} ends it)</source>
        <translation>{quote} marca: %1 ({lockSpeaker} lo termina)</translation>
    </message>
    <message>
        <source>%1 % of words quoted</source>
        <translation>%1 % de palabras citadas</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Sin guardar: %1</translation>
    </message>
    <message>
        <source>What changed in your tags ({answers})</source>
        <translation>Qué ha cambiado en sus marcas ({answers})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <translation>
            <numerusform>%Ln respuesta nueva</numerusform>
            <numerusform>%Ln respuestas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln conflicto por decidir</numerusform>
            <numerusform>%Ln conflictos por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln declarante</numerusform>
            <numerusform>%Ln declarantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::TableColumns</name>
    <message>
        <source>Column with the words of the quote</source>
        <translation>Columna con las palabras de la cita</translation>
    </message>
    <message>
        <source>Column with the speakers, with semicolons between</source>
        <translation>Columna con los declarantes, separados por punto y coma</translation>
    </message>
    <message>
        <source>Column with the topics, with semicolons between</source>
        <translation>Columna con los temas, separados por punto y coma</translation>
    </message>
    <message>
        <source>Column with notes</source>
        <translation>Columna con notas</translation>
    </message>
    <message>
        <source>Column with whoever tagged the quote</source>
        <translation>Columna con quien marcó la cita</translation>
    </message>
    <message>
        <source>Column with the headline, address or id of the article</source>
        <translation>Columna con el titular, la dirección o el identificador del artículo</translation>
    </message>
    <message>
        <source>Column with the whole text of the article</source>
        <translation>Columna con el texto completo del artículo</translation>
    </message>
    <message>
        <source>Column with the kind: direct, indirect, mixed</source>
        <translation>Columna con el tipo: direct, indirect, mixed</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>No hay ninguna columna «%1».</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>Las columnas son: %1.</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Ninguna columna</translation>
    </message>
</context>
<context>
    <name>pullquote::TableImport</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>There are more fields than columns.</source>
        <translation>Hay más campos que columnas.</translation>
    </message>
    <message>
        <source>It has no words of a quote.</source>
        <translation>No tiene palabras de ninguna cita.</translation>
    </message>
    <message>
        <source>“%1” is no place such as 10..42.</source>
        <translation>«%1» no es un lugar como 10..42.</translation>
    </message>
    <message>
        <source>“%1” is no kind of quote.</source>
        <translation>«%1» no es un tipo de cita.</translation>
    </message>
    <message>
        <source>“%1” is no flag.</source>
        <translation>«%1» no es una señal.</translation>
    </message>
</context>
<context>
    <name>pullquote::Tagging</name>
    <message>
        <source>No current quote.</source>
        <translation>No hay cita actual.</translation>
    </message>
    <message>
        <source>Click a quote or press {nextQuote} first.</source>
        <translation>Haga clic en una cita o pulse {nextQuote} primero.</translation>
    </message>
    <message>
        <source>A quote needs at least one part.</source>
        <translation>Una cita necesita al menos una parte.</translation>
    </message>
    <message>
        <source>Press {delete} to delete the whole quote.</source>
        <translation>Pulse {delete} para eliminar la cita entera.</translation>
    </message>
    <message>
        <source>There is nothing to tag here.</source>
        <translation>Aquí no hay nada que marcar.</translation>
    </message>
    <message>
        <source>Select some words or move into a quotation.</source>
        <translation>Seleccione palabras o entre en un entrecomillado.</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>No es cita</translation>
    </message>
    <message>
        <source>Tag quote</source>
        <translation>Marcar la cita</translation>
    </message>
    <message>
        <source>This quote is your own.</source>
        <translation>Esta cita es suya.</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Copiar la cita</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Fijar el tipo</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>Confirm speaker</source>
        <translation>Confirmar el declarante</translation>
    </message>
    <message>
        <source>Flag quote</source>
        <translation>Señalar la cita</translation>
    </message>
    <message>
        <source>Ignore what is missing</source>
        <translation>Omitir lo que falta</translation>
    </message>
    <message>
        <source>There is no such topic.</source>
        <translation>No existe tal tema.</translation>
    </message>
    <message>
        <source>Press {topicPicker} to choose or create one.</source>
        <translation>Pulse {topicPicker} para elegir o crear uno.</translation>
    </message>
    <message>
        <source>Remove topic %1</source>
        <translation>Quitar el tema %1</translation>
    </message>
    <message>
        <source>Add topic %1</source>
        <translation>Añadir el tema %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n quote(s)</source>
        <translation>
            <numerusform>Eliminar %n cita</numerusform>
            <numerusform>Eliminar %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) belong to another annotator.</source>
        <translation>
            <numerusform>%n cita es de otra persona.</numerusform>
            <numerusform>%n citas son de otra persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no words here.</source>
        <translation>Aquí no hay palabras.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Seleccione primero algunas palabras.</translation>
    </message>
    <message>
        <source>Add words to quote</source>
        <translation>Añadir palabras a la cita</translation>
    </message>
    <message>
        <source>Take words out of quote</source>
        <translation>Sacar palabras de la cita</translation>
    </message>
    <message>
        <source>There are no words between the borders.</source>
        <translation>No hay palabras entre los bordes.</translation>
    </message>
    <message>
        <source>Press {delete} to delete the quote.</source>
        <translation>Pulse {delete} para eliminar la cita.</translation>
    </message>
    <message>
        <source>Move border</source>
        <translation>Mover el borde</translation>
    </message>
    <message>
        <source>Split part</source>
        <translation>Dividir la parte</translation>
    </message>
    <message>
        <source>There is no part to split here.</source>
        <translation>Aquí no hay ninguna parte que dividir.</translation>
    </message>
    <message>
        <source>Move the caret between two words of a part.</source>
        <translation>Ponga el cursor entre dos palabras de una parte.</translation>
    </message>
    <message>
        <source>Take other words</source>
        <translation>Tomar otras palabras</translation>
    </message>
    <message>
        <source>Merge parts</source>
        <translation>Fusionar partes</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Fijar el declarante</translation>
    </message>
    <message>
        <source>Tag like the last</source>
        <translation>Marcar como la última</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Añadir declarante</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>Quitar el declarante</translation>
    </message>
    <message>
        <source>Set addressee</source>
        <translation>Fijar el destinatario</translation>
    </message>
    <message>
        <source>Only its annotator deletes a quote. Rule it out with {notAQuote} in your own layer instead.</source>
        <translation>Solo quien marcó una cita la elimina. Descártela con {notAQuote} en su propia capa.</translation>
    </message>
</context>
<context>
    <name>pullquote::TakeBack</name>
    <message>
        <source>The journal has a gap.</source>
        <translation>El diario tiene un hueco.</translation>
    </message>
    <message>
        <source>Check the project.</source>
        <translation>Compruebe el proyecto.</translation>
    </message>
    <message>
        <source>%1 has deleted it since.</source>
        <translation>%1 lo ha eliminado desde entonces.</translation>
    </message>
    <message>
        <source>%1 has changed it since.</source>
        <translation>%1 lo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>%1 has changed “%2” since.</source>
        <translation>%1 ha cambiado «%2» desde entonces.</translation>
    </message>
    <message>
        <source>How it was before is not in this file.</source>
        <translation>Cómo era antes no está en este archivo.</translation>
    </message>
</context>
<context>
    <name>pullquote::TargetField</name>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribe</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Diga qué archivo escribir.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <translation>Este es el propio proyecto.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Carpeta que se escribe</translation>
    </message>
    <message>
        <source>Say which folder to write.</source>
        <translation>Diga qué carpeta escribir.</translation>
    </message>
</context>
<context>
    <name>pullquote::TeiExport</name>
    <message>
        <source>There is no article to write.</source>
        <translation>No hay ningún artículo que escribir.</translation>
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
        <translation>texto %1</translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation>No tiene palabras.</translation>
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
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>A text file holds one article.</source>
        <translation>Un archivo de texto contiene un artículo.</translation>
    </message>
    <message>
        <source>Name the article.</source>
        <translation>Nombre el artículo.</translation>
    </message>
</context>
<context>
    <name>pullquote::ToolRow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>pullquote::TopicBox</name>
    <message>
        <source>Choose or create a topic</source>
        <translation>Elegir o crear un tema</translation>
    </message>
    <message>
        <source>Choose or create a topic ({topicPicker})</source>
        <translation>Elegir o crear un tema ({topicPicker})</translation>
    </message>
</context>
<context>
    <name>pullquote::TopicChipButton</name>
    <message>
        <source>Topic %1</source>
        <translation>Tema %1</translation>
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
        <translation>Tema</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>&amp;Otro…</translation>
    </message>
    <message>
        <source>When does a quote belong here, and when not?</source>
        <translation>¿Cuándo pertenece aquí una cita y cuándo no?</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tecla</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>&amp;Bajo</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definición</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Bermellón</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Celeste</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (ahora %2)</translation>
    </message>
    <message>
        <source>Nothing, it stands at the top</source>
        <translation>Nada, está en lo más alto</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Otro color</translation>
    </message>
</context>
<context>
    <name>pullquote::TopicPicker</name>
    <message>
        <source>What about? type to search or create</source>
        <translation>¿Sobre qué? escriba para buscar o crear</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>New topic “%1”</source>
        <translation>Tema nuevo «%1»</translation>
    </message>
    <message>
        <source>Choose topics</source>
        <translation>Elegir temas</translation>
    </message>
    <message>
        <source>Enter toggle</source>
        <translation>Intro poner o quitar</translation>
    </message>
    <message>
        <source>Ctrl+Enter go on</source>
        <translation>Ctrl+Intro seguir</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc cerrar</translation>
    </message>
</context>
<context>
    <name>pullquote::Transaction</name>
    <message>
        <source>The file was deleted, moved or replaced.</source>
        <translation>El archivo fue eliminado, movido o reemplazado.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere.</source>
        <translation>Guarde una copia en otro lugar.</translation>
    </message>
</context>
<context>
    <name>pullquote::Travel</name>
    <message>
        <source>No quotes yet.</source>
        <translation>Aún no hay citas.</translation>
    </message>
    <message>
        <source>This is the last quote.</source>
        <translation>Esta es la última cita.</translation>
    </message>
    <message>
        <source>This is the first quote.</source>
        <translation>Esta es la primera cita.</translation>
    </message>
    <message>
        <source>The caret is in no quote.</source>
        <translation>El cursor no está en ninguna cita.</translation>
    </message>
    <message>
        <source>This is the outermost quote here.</source>
        <translation>Esta es la cita más exterior aquí.</translation>
    </message>
    <message>
        <source>This is the innermost quote here.</source>
        <translation>Esta es la cita más interior aquí.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>No hay ningún artículo abierto.</translation>
    </message>
    <message>
        <source>Nothing is unfinished here.</source>
        <translation>Aquí no hay nada pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>There is no quote %L1. The article has %Ln quote(s).</source>
        <translation>
            <numerusform>No hay cita %L1. El artículo tiene %Ln cita.</numerusform>
            <numerusform>No hay cita %L1. El artículo tiene %Ln citas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::UsesModel</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>%1, quote %L2: %3</source>
        <translation>%1, cita %L2: %3</translation>
    </message>
</context>
<context>
    <name>pullquote::UsesPane</name>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>&amp;Quotes of “%1”</source>
        <translation>&amp;Citas de «%1»</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Quotes of %1</source>
        <translation>Citas de %1</translation>
    </message>
    <message>
        <source>Enter goes to the quote in its article</source>
        <translation>Intro va a la cita en su artículo</translation>
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
        <translation>anotación %1</translation>
    </message>
    <message>
        <source>There is no annotation in it.</source>
        <translation>No contiene ninguna anotación.</translation>
    </message>
    <message>
        <source>It is about several articles.</source>
        <translation>Trata de varios artículos.</translation>
    </message>
    <message>
        <source>A body is no text, and was left out.</source>
        <translation>Un contenido no es texto y se omitió.</translation>
    </message>
    <message>
        <source>It marks no words, and is about no annotation of the file.</source>
        <translation>No marca palabras ni trata de ninguna anotación del archivo.</translation>
    </message>
    <message>
        <source>It is one page of several: what stands on the others is not in it.</source>
        <translation>Es una página de varias: lo que está en las demás no está aquí.</translation>
    </message>
    <message>
        <source>Its id is missing, or there twice.</source>
        <translation>Falta el identificador o está dos veces.</translation>
    </message>
</context>
<context>
    <name>pullquote::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Mark who said what in news: quotes, the words that report them, who spoke, and about what.</source>
        <translation>Marque quién dijo qué en las noticias: citas, las palabras que las introducen, quién habla y sobre qué.</translation>
    </message>
    <message>
        <source>Or drop a project or documents here.</source>
        <translation>O arrastre aquí un proyecto o documentos.</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>Proyecto &amp;nuevo…</translation>
    </message>
    <message>
        <source>Make a new project file ({newProject})</source>
        <translation>Crear un archivo de proyecto nuevo ({newProject})</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a project ({openProject})</source>
        <translation>Abrir un proyecto ({openProject})</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>&amp;Ejemplo</translation>
    </message>
    <message>
        <source>Look around in an invented press conference</source>
        <translation>Curiosear en una rueda de prensa inventada</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Proyectos &amp;recientes</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Enter opens, Del takes a project off the list</source>
        <translation>Intro abre, Supr quita un proyecto de la lista</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>%1, no encontrado</translation>
    </message>
</context>
<context>
    <name>pullquote::Whereabouts</name>
    <message>
        <source>Outside quotes</source>
        <translation>Fuera de las citas</translation>
    </message>
</context>
<context>
    <name>pullquote::WidgetPrompts</name>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>pullquote::WorkbookWriter</name>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>The workbook becomes too large.</source>
        <translation>El libro se hace demasiado grande.</translation>
    </message>
    <message>
        <source>Export fewer articles at once, or a table (CSV).</source>
        <translation>Exporte menos artículos a la vez, o una tabla (CSV).</translation>
    </message>
</context>
<context>
    <name>pullquote::WriteAll</name>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>No se puede escribir: %1.</translation>
    </message>
</context>
<context>
    <name>pullquote::XlsxFormat</name>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Libro de cálculo (Excel)</translation>
    </message>
</context>
<context>
    <name>pullquote::XmlPart</name>
    <message>
        <source>A tag in it has too many attributes.</source>
        <translation>Una etiqueta tiene demasiados atributos.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado con demasiada profundidad.</translation>
    </message>
    <message>
        <source>It declares entities, which no document needs.</source>
        <translation>Declara entidades que ningún documento necesita.</translation>
    </message>
    <message>
        <source>Save it anew with a word processor and import that.</source>
        <translation>Guárdelo de nuevo con un procesador de textos e importe ese archivo.</translation>
    </message>
    <message>
        <source>It is damaged: %1</source>
        <translation>Está dañado: %1</translation>
    </message>
    <message>
        <source>Get the file once more.</source>
        <translation>Consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Reading it was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
</context>
<context>
    <name>pullquote::ZipArchive</name>
    <message>
        <source>It has more entries than a document needs. Nothing of it was read.</source>
        <translation>Tiene más entradas de las que necesita un documento. No se leyó nada.</translation>
    </message>
    <message>
        <source>It has two entries of the same name. Nothing of it was read.</source>
        <translation>Tiene dos entradas con el mismo nombre. No se leyó nada.</translation>
    </message>
    <message>
        <source>A part of the document is missing.</source>
        <translation>Falta una parte del documento.</translation>
    </message>
    <message>
        <source>Get the file once more.</source>
        <translation>Consiga el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>pullquote::ZipWriter</name>
    <message>
        <source>The archive cannot be packed.</source>
        <translation>El archivo comprimido no se puede crear.</translation>
    </message>
</context>
<context>
    <name>pullquote::refi::Codes</name>
    <message>
        <source>A case has no name, and was left out.</source>
        <translation>Un caso no tiene nombre y se ha omitido.</translation>
    </message>
    <message>
        <source>The case “%1” stands for whole sources, and was left out.</source>
        <translation>El caso «%1» representa fuentes enteras y se ha omitido.</translation>
    </message>
</context>
<context>
    <name>pullquote::refi::Notes</name>
    <message>
        <source>code “%1”</source>
        <translation>código «%1»</translation>
    </message>
    <message>
        <source>case “%1”</source>
        <translation>caso «%1»</translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>fuente «%1»</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>memo “%1”</source>
        <translation>memo «%1»</translation>
    </message>
</context>
<context>
    <name>pullquote::refi::Reader</name>
    <message>
        <source>Export it once more where it is from.</source>
        <translation>Expórtelo otra vez en el programa del que viene.</translation>
    </message>
    <message>
        <source>This is no REFI-QDA project.</source>
        <translation>Esto no es un proyecto REFI-QDA.</translation>
    </message>
</context>
<context>
    <name>pullquote::tei::Reader</name>
    <message>
        <source>This is no TEI document.</source>
        <translation>Esto no es un documento TEI.</translation>
    </message>
</context>
</TS>

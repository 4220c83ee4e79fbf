#include "app/formats/tables/tablecolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

struct ColumnWords {
    TableColumn column;
    const char *name;
    const char *option;     ///< null: nothing to choose
    const char *label;      ///< of the option
    const char16_t *others; ///< what people call it, letters and digits only, the likeliest first
};

/// The order counts where one word could be two columns.
constexpr ColumnWords columnWords[] = {
    {TableColumn::Content, "content", "quote-column",
     QT_TRANSLATE_NOOP("pullquote::TableColumns", "Column with the words of the quote"),
     u"quote quotes quotation quotetext quotedtext zitat zitate zitattext cita citas textodelacita "
     u"entrecomillado statement aussage wortlaut declaración excerpt content inhalt contenido"},
    {TableColumn::Speakers, "speakers", "speaker-column",
     QT_TRANSLATE_NOOP("pullquote::TableColumns", "Column with the speakers, with semicolons between"),
     u"speaker speakers speakername saidby who person sprecher sprecherin sprecherinnen rednerin redner "
     u"person wer declarante declarantes hablante hablantes orador quién persona author autor autorin"},
    {TableColumn::Topics, "topics", "topics-column",
     QT_TRANSLATE_NOOP("pullquote::TableColumns", "Column with the topics, with semicolons between"),
     u"topics topic themes theme tags tag codes code categories category themen thema schlagwörter "
     u"schlagwort kategorie kategorien temas tema etiquetas etiqueta categorías categoría código códigos"},
    {TableColumn::Note, "note", "note-column",
     QT_TRANSLATE_NOOP("pullquote::TableColumns", "Column with notes"),
     u"note notes comment comments remark remarks anmerkung anmerkungen notiz notizen kommentar "
     u"bemerkung nota notas comentario comentarios"},
    {TableColumn::Annotator, "annotator", "annotator-column",
     QT_TRANSLATE_NOOP("pullquote::TableColumns", "Column with whoever tagged the quote"),
     u"annotator annotatedby coder codedby tagger bearbeiter bearbeiterin kodierer kodiererin codierer "
     u"codiererin anotador anotadora codificador codificadora"},
    {TableColumn::Article, "article", "article-column",
     QT_TRANSLATE_NOOP("pullquote::TableColumns", "Column with the headline, address or id of the article"),
     u"article articletitle headline title document url link artikel überschrift titel schlagzeile dokument "
     u"artikeltitel artículo titular título documento enlace"},
    {TableColumn::Text, "text", "text-column",
     QT_TRANSLATE_NOOP("pullquote::TableColumns", "Column with the whole text of the article"),
     u"text articletext fulltext body volltext artikeltext texto textocompleto cuerpo content inhalt "
     u"contenido"},
    {TableColumn::Kind, "kind", "kind-column",
     QT_TRANSLATE_NOOP("pullquote::TableColumns", "Column with the kind: direct, indirect, mixed"),
     u"kind type quotetype art typ zitatart tipo tipodecita"},
    {TableColumn::Byline, "byline", nullptr, nullptr, u"byline autorenzeile firma"},
    {TableColumn::Outlet, "outlet", nullptr, nullptr,
     u"outlet publication newspaper medium zeitung medio periódico"},
    {TableColumn::Published, "published", nullptr, nullptr,
     u"published date pubdate datum veröffentlicht erschienen fecha publicado"},
    {TableColumn::Number, "number", nullptr, nullptr, u""},
    {TableColumn::Cue, "cue", nullptr, nullptr, u"cue verb redeeinleitung verbodehabla"},
    {TableColumn::Source, "source", nullptr, nullptr, u"quellenangabe atribución"},
    {TableColumn::Addressee, "addressee", nullptr, nullptr, u""},
    {TableColumn::Addressees, "addressees", nullptr, nullptr, u"addressees adressaten destinatarios"},
    {TableColumn::Flags, "flags", nullptr, nullptr, u""},
    {TableColumn::Created, "created", nullptr, nullptr, u""},
    {TableColumn::Modified, "modified", nullptr, nullptr, u""},
    {TableColumn::ContentOffsets, "content_offsets", nullptr, nullptr, u""},
    {TableColumn::CueOffsets, "cue_offsets", nullptr, nullptr, u""},
    {TableColumn::SourceOffsets, "source_offsets", nullptr, nullptr, u""},
    {TableColumn::AddresseeOffsets, "addressee_offsets", nullptr, nullptr, u""},
    {TableColumn::Url, "url", nullptr, nullptr, u""},
    {TableColumn::Language, "language", nullptr, nullptr, u""},
    {TableColumn::State, "state", nullptr, nullptr, u""},
    {TableColumn::IdOfArticle, "article_id", nullptr, nullptr, u""},
    {TableColumn::IdOfQuote, "quote_id", nullptr, nullptr, u""},
    {TableColumn::IdsOfSpeakers, "speaker_ids", nullptr, nullptr, u""},
    {TableColumn::IdsOfAddressees, "addressee_ids", nullptr, nullptr, u""},
    {TableColumn::IdsOfTopics, "topic_ids", nullptr, nullptr, u""},
    {TableColumn::IdOfAnnotator, "annotator_id", nullptr, nullptr, u""},
    {TableColumn::KindManual, "kind_manual", nullptr, nullptr, u""},
    {TableColumn::DerivedFrom, "derived_from", nullptr, nullptr, u""},
    {TableColumn::Raw, "raw", nullptr, nullptr, u""},
};

const QString nowhere = QStringLiteral("-");

/// "Speaker(s) name" as "speakersname".
QString folded(const QString &name)
{
    QString letters;
    for (QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            letters.append(c);
    }
    return letters;
}

/// Nobody keeps the offsets of a table that is not ours under our name.
bool isOwnTable(const QStringList &names)
{
    return names.contains(columnName(TableColumn::Content)) &&
           (names.contains(columnName(TableColumn::ContentOffsets)) ||
            names.contains(columnName(TableColumn::IdOfQuote)));
}

} // namespace

QString columnName(TableColumn column)
{
    for (const ColumnWords &words : columnWords) {
        if (words.column == column)
            return QString::fromLatin1(words.name);
    }
    Q_UNREACHABLE();
}

TableColumns TableColumns::guess(const QStringList &names)
{
    TableColumns columns;
    columns.m_isOwn = isOwnTable(names);
    QStringList free;
    for (const QString &name : names)
        free.append(folded(name));
    for (const ColumnWords &words : columnWords) {
        if (columns.m_isOwn) {
            columns.put(words.column, int(names.indexOf(QString::fromLatin1(words.name))));
            continue;
        }
        for (const QString &word : QString::fromUtf16(words.others).split(u' ', Qt::SkipEmptyParts)) {
            if (const qsizetype place = free.indexOf(word); place >= 0) {
                columns.put(words.column, int(place));
                free[place].clear();
                break;
            }
        }
    }
    // "text, speaker": where nothing else could be the quote, a text of its own would make no sense.
    if (!columns.has(TableColumn::Content) && columns.has(TableColumn::Text)) {
        columns.put(TableColumn::Content, columns.place(TableColumn::Text));
        columns.put(TableColumn::Text, -1);
    }
    return columns;
}

QList<FormatOption> TableColumns::options(const QStringList &names) const
{
    QList<FormatOption> options;
    for (const ColumnWords &words : columnWords) {
        if (!words.option)
            continue;
        FormatOption option{QString::fromLatin1(words.option),
                            QCoreApplication::translate("pullquote::TableColumns", words.label),
                            {},
                            {},
                            OptionUse::Reading};
        if (!names.isEmpty()) {
            option.values = QStringList{nowhere} + names;
            option.valueNames = {
                {nowhere, QCoreApplication::translate("pullquote::TableColumns", "No column")}};
            option.defaultValue = has(words.column) ? names[place(words.column)] : nowhere;
        }
        options.append(option);
    }
    return options;
}

Result<TableColumns> TableColumns::chosen(const FormatOptions &options, const QStringList &names) const
{
    TableColumns columns = *this;
    QMap<TableColumn, int> taken;
    for (const ColumnWords &words : columnWords) {
        const QString name = options.value(QString::fromLatin1(words.option));
        if (!words.option || name.isEmpty())
            continue;
        const qsizetype place = names.indexOf(name);
        if (place < 0 && name != nowhere)
            return Problem{
                QCoreApplication::translate("pullquote::TableColumns", "There is no column “%1”.").arg(name),
                {},
                QCoreApplication::translate("pullquote::TableColumns", "The columns are: %1.")
                    .arg(names.join(QStringLiteral(", ")))};
        taken[words.column] = int(place);
    }
    // What a person says of a column is all that it means.
    for (int &place : columns.m_places)
        place = place >= 0 && taken.values().contains(place) ? -1 : place;
    for (auto place = taken.begin(); place != taken.end(); ++place)
        columns.put(place.key(), *place);
    return columns;
}

int TableColumns::count() const
{
    return int(std::count_if(m_places.begin(), m_places.end(), [](int place) { return place >= 0; }));
}

} // namespace pullquote

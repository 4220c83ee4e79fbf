#include "app/formats/tables/tableimport.h"

#include "app/formats/annotations/joinedwords.h"
#include "app/formats/tables/listfield.h"
#include "app/formats/tables/quotecolumns.h"
#include "app/model/names.h"
#include "app/model/words.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::TableImport", text);
}

const QString yes = QStringLiteral("true");

/// "10..42; 50..61"; nothing when it is anything else.
std::optional<QList<SpanClaim>> placesOf(const QString &offsets)
{
    static const QRegularExpression place(QStringLiteral("^([0-9]{1,9})\\.\\.([0-9]{1,9})$"));
    QList<SpanClaim> places;
    for (const QString &part : offsets.split(u';')) {
        const QRegularExpressionMatch match = place.match(part.trimmed());
        if (!match.hasMatch())
            return std::nullopt;
        places.append({match.captured(1).toLongLong(), match.captured(2).toLongLong(), {}, {}, {}});
        if (places.last().start >= places.last().end)
            return std::nullopt;
    }
    return places;
}

/// The parts of a quote between signs that something is left out.
QList<SpanClaim> wordsAlone(const QString &words)
{
    static const QRegularExpression gap(
        QStringLiteral("\\s*(?:\\[(?:…|\\.\\.\\.)\\]|\\((?:…|\\.\\.\\.)\\))\\s*"));
    QList<SpanClaim> claims;
    for (const QString &part : words.split(gap, Qt::SkipEmptyParts))
        claims.append({-1, -1, part, {}, {}});
    return claims;
}

std::optional<QuoteKind> kindCalled(const QString &name)
{
    const QString folded = name.toCaseFolded();
    for (QuoteKind kind : {QuoteKind::Direct, QuoteKind::Indirect, QuoteKind::Mixed, QuoteKind::NotAQuote}) {
        if (folded == word(kind) || folded == nameOf(kind).toCaseFolded())
            return kind;
    }
    return std::nullopt;
}

bool isAddress(const QString &name)
{
    return name.startsWith(QLatin1String("http://")) || name.startsWith(QLatin1String("https://"));
}

} // namespace

TableImport::TableImport(ImportDraft &draft, const FormatOptions &options, const TableColumns &columns)
    : m_columns(columns), m_document(draft, options, OffsetUnit::CodePoints)
{
}

void TableImport::read(const QList<CsvRecord> &rows, qsizetype width, const Watcher &watcher)
{
    constexpr qsizetype step = 256;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i % step == 0 && !watcher.goesOn(i, rows.size()))
            return;
        Row row{rows[i], tr("line %1").arg(rows[i].line), false};
        row.isGuarded = m_columns.isOwn() && field(row, TableColumn::Raw) != yes;
        const auto beyond = rows[i].fields.begin() + std::min(width, rows[i].fields.size());
        if (std::any_of(beyond, rows[i].fields.end(), [](const QString &field) { return !field.isEmpty(); }))
            m_document.leaveOut(row.where, tr("There are more fields than columns."));
        else
            readRow(row);
    }
    m_document.finish(watcher);
}

QString TableImport::field(const Row &row, TableColumn column) const
{
    const int place = m_columns.place(column);
    if (place < 0 || place >= row.record.fields.size())
        return {};
    const QString &field = row.record.fields[place];
    return row.isGuarded ? unguardedField(field) : field;
}

void TableImport::readRow(const Row &row)
{
    const bool hasText = !field(row, TableColumn::Text).isEmpty();
    const bool hasWords = !field(row, TableColumn::Content).trimmed().isEmpty() ||
                          !field(row, TableColumn::ContentOffsets).isEmpty();
    const bool isEmpty = std::all_of(row.record.fields.begin(), row.record.fields.end(),
                                     [](const QString &field) { return field.trimmed().isEmpty(); });
    if (isEmpty)
        return;
    if (!hasText && !hasWords)
        return m_document.leaveOut(row.where, tr("It has no words of a quote."));
    const std::optional<int> article = this->article(row);
    if (!article || !hasWords)
        return;
    ForeignQuote quote;
    quote.where = row.where;
    quote.id = field(row, TableColumn::IdOfQuote);
    quote.content = claims(row, TableColumn::Content, TableColumn::ContentOffsets);
    quote.cue = claims(row, TableColumn::Cue, TableColumn::CueOffsets);
    quote.source = claims(row, TableColumn::Source, TableColumn::SourceOffsets);
    quote.addressee = claims(row, TableColumn::Addressee, TableColumn::AddresseeOffsets);
    quote.annotator = names(row, TableColumn::Annotator, TableColumn::IdOfAnnotator).value(0);
    quote.speakers = names(row, TableColumn::Speakers, TableColumn::IdsOfSpeakers);
    quote.addressees = names(row, TableColumn::Addressees, TableColumn::IdsOfAddressees);
    quote.topics = names(row, TableColumn::Topics, TableColumn::IdsOfTopics);
    quote.note = field(row, TableColumn::Note);
    putKind(row, quote);
    putFlags(row, quote);
    quote.derivedFrom = field(row, TableColumn::DerivedFrom);
    quote.created = field(row, TableColumn::Created);
    quote.modified = field(row, TableColumn::Modified);
    m_document.addQuote(*article, quote);
}

std::optional<int> TableImport::article(const Row &row)
{
    const QString name = field(row, TableColumn::Article).trimmed();
    ForeignArticle article;
    article.id = field(row, TableColumn::IdOfArticle);
    if (!m_columns.isOwn() && !uuidFromText(name).isNull())
        article.id = name;
    else if (isAddress(name))
        article.url = name;
    else
        article.title = name;
    if (const QString text = field(row, TableColumn::Text); !text.isEmpty())
        article.text = text;
    const auto known = m_articles.constFind(name);
    if (article.id.isEmpty() && !article.text && known != m_articles.constEnd())
        return *known;
    const auto say = [&](const char *key, TableColumn column) {
        if (!m_columns.has(column))
            return;
        const QString given = field(row, column);
        article.fields.insert(QLatin1String(key), m_columns.isOwn()
                                                      ? canonicalText(given).text // comes back whole
                                                      : canonicalLine(given).text);
    };
    say("byline", TableColumn::Byline);
    say("outlet", TableColumn::Outlet);
    say("published", TableColumn::Published);
    say("url", TableColumn::Url);
    say("language", TableColumn::Language);
    say("state", TableColumn::State);
    if (!article.title.isEmpty() || m_columns.isOwn())
        say("title", TableColumn::Article);
    const std::optional<int> found = m_document.article(article, row.where);
    if (found && article.id.isEmpty() && !name.isEmpty())
        m_articles.insert(name, *found);
    return found;
}

QList<SpanClaim> TableImport::claims(const Row &row, TableColumn words, TableColumn offsets)
{
    const QString said = field(row, words);
    const QString places = field(row, offsets);
    if (places.isEmpty())
        return wordsAlone(said);
    if (const auto claims = placesOf(places)) {
        const QList<SpanClaim> whole = said.isEmpty() ? *claims : claimsWithWords(*claims, said, partsJoint);
        return whole.size() == claims->size() ? whole : wordsAlone(said);
    }
    m_document.leaveOut(row.where, tr("“%1” is no place such as 10..42.").arg(places.left(40)));
    return wordsAlone(said);
}

QList<ForeignName> TableImport::names(const Row &row, TableColumn names, TableColumn ids) const
{
    const bool isOne = names == TableColumn::Annotator;
    const QString said = field(row, names);
    const QStringList calledAs = isOne && !said.trimmed().isEmpty() ? QStringList{said} : listOfField(said);
    const QStringList knownAs = listOfField(field(row, ids));
    // Ids count where they belong to the names: somebody may have changed those.
    const bool hasIds = knownAs.size() == calledAs.size() || calledAs.isEmpty();
    QList<ForeignName> list;
    for (qsizetype i = 0; i < std::max(knownAs.size() * int(hasIds), calledAs.size()); ++i)
        list.append({hasIds ? knownAs.value(i) : QString(),
                     m_columns.isOwn() ? calledAs.value(i) : canonicalLine(calledAs.value(i)).text});
    return list;
}

void TableImport::putKind(const Row &row, ForeignQuote &quote)
{
    const QString name = field(row, TableColumn::Kind).trimmed();
    const std::optional<QuoteKind> kind = kindCalled(name);
    if (!name.isEmpty() && !kind)
        m_document.leaveOut(row.where, tr("“%1” is no kind of quote.").arg(name.left(40)));
    quote.kind = kind;
    const QString manual = field(row, TableColumn::KindManual);
    quote.kindManual = manual.isEmpty() || manual == yes;
}

void TableImport::putFlags(const Row &row, ForeignQuote &quote)
{
    quote.flags = listOfField(field(row, TableColumn::Flags));
    for (const QString &flag : std::as_const(quote.flags)) {
        if (!fromWord<QuoteFlag>(flag))
            m_document.leaveOut(row.where, tr("“%1” is no flag.").arg(flag.left(40)));
    }
}

} // namespace pullquote

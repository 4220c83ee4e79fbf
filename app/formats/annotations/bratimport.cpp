#include "app/formats/annotations/bratimport.h"

#include "app/formats/annotations/bratassembly.h"
#include "app/formats/annotations/bratnames.h"
#include "app/formats/annotations/layers.h"
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/decodedtext.h"
#include "app/formats/documents/documentformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::BratImport", text);
}

/// What a Mac puts beside every file of a zip.
bool isShadow(const QString &name)
{
    return name.startsWith(u"__MACOSX/") || name.section(u'/', -1).startsWith(u"._");
}

} // namespace

BratImport::BratImport(ImportDraft &draft, const FormatOptions &options)
    : m_document(draft, options, OffsetUnit::CodePoints)
{
}

void BratImport::readFiles(PackageFiles &files, const Watcher &watcher)
{
    QStringList names = files.names();
    std::sort(names.begin(), names.end());
    names.removeIf(isShadow);
    const auto bytesOf = [&](const QString &name) {
        const Result<QByteArray> bytes = files.read(name);
        if (!bytes)
            m_document.leaveOut(name, bytes.problem().what);
        return bytes ? *bytes : QByteArray();
    };
    for (const QString &name : std::as_const(names)) {
        if (name == bratIndex)
            readIndex(bytesOf(name));
        if (name.endsWith(u"visual.conf"))
            readLabels(bytesOf(name));
    }
    for (qsizetype i = 0; i < names.size() && watcher.goesOn(i, names.size()); ++i) {
        if (names[i].endsWith(u".ann"))
            readPair(names[i], files);
    }
    m_document.finish(watcher);
}

void BratImport::readPair(const QString &lineFile, PackageFiles &files)
{
    const QString name = lineFile.chopped(4);
    const QString textFile = name + QStringLiteral(".txt");
    const Result<QByteArray> lines = files.read(lineFile);
    const Result<QByteArray> bytes =
        files.contains(textFile) ? files.read(textFile) : Problem{tr("Its text is missing."), {}, {}};
    if (!lines || !bytes)
        return m_document.leaveOut(lineFile, lines ? bytes.problem().what : lines.problem().what);
    const Result<DecodedText> text = decodeAsGiven(*bytes);
    if (!text)
        return m_document.leaveOut(textFile, text.problem().what);
    if (text->encoding == DecodedText::Encoding::Windows1252)
        m_document.leaveOut(textFile, DocumentFormat::guessedEncoding().what);
    const QJsonObject own = m_index.value(name);
    QJsonObject fields = own.value(u"article").toObject();
    if (fields.isEmpty())
        fields.insert(QStringLiteral("title"), name.section(u'/', -1));
    const auto article = m_document.article(foreignArticle(fields, text->text), lineFile);
    if (!article)
        return;
    ForeignName annotator = foreignNames(own.value(u"annotator")).value(0);
    if (annotator.isEmpty())
        annotator.name = name.section(u'/', -2, -2);
    readDocument(lineFile, *article, annotator, *lines);
}

void BratImport::readLines(const QByteArray &lines, const Watcher &watcher)
{
    if (const std::optional<int> article = m_document.article({}, {}))
        readDocument({}, *article, {}, lines);
    m_document.finish(watcher);
}

void BratImport::readIndex(const QByteArray &json)
{
    const QJsonDocument index = QJsonDocument::fromJson(json);
    if (!index.isArray())
        m_document.leaveOut(bratIndex, tr("It cannot be read, so what only it says is left out."));
    for (const QJsonValue &entry : index.array())
        m_index.insert(entry[u"document"].toString(), entry.toObject());
}

/// "Topic_x | name | nm"
void BratImport::readLabels(const QByteArray &visual)
{
    for (const QString &line : QString::fromUtf8(visual).split(u'\n')) {
        const QStringList parts = line.split(u'|');
        if (parts.size() > 1 && line.startsWith(bratTopicPrefix))
            m_labels.insert(parts[0].trimmed(), parts[1].trimmed());
    }
}

void BratImport::readDocument(const QString &name, int article, const ForeignName &annotator,
                              const QByteArray &lines)
{
    QuoteAssembly assembly =
        BratAssembly(m_document, m_labels).assemble(readBratLines(name, lines, m_document));
    m_document.learnUnit(article, assembly.claims());
    for (ForeignQuote &quote : assembly.quotes(m_document)) {
        quote.annotator = annotator;
        m_document.addQuote(article, quote);
    }
}

} // namespace pullquote

#include "app/formats/scholarly/teiimport.h"

#include "app/formats/annotations/quotedetails.h"
#include "app/formats/documents/xmlpart.h"
#include "app/formats/scholarly/tei.h"
#include "app/model/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::TeiImport", text);
}

/// What is behind a prefix of ours; the whole id where it does not begin so.
QString withoutPrefix(const QString &id, const QString &prefix)
{
    return id.startsWith(prefix) ? id.mid(prefix.size()) : id;
}

QJsonObject nameObject(const ForeignName &name)
{
    return {{QStringLiteral("id"), name.id}, {QStringLiteral("name"), name.name}};
}

/// A name for something that the file points to and does not have.
ForeignName known(const QHash<QString, ForeignName> &names, const QString &target)
{
    return names.value(target, {{}, target});
}

} // namespace

TeiImport::TeiImport(ImportDraft &draft, const FormatOptions &options)
    : m_document(draft, options, OffsetUnit::Utf16)
{
}

/// "#a b.xml#c" points to a and c; what has no "#" is a name by itself.
QStringList TeiImport::targetsOf(const QString &pointers)
{
    QStringList targets;
    for (const QString &pointer : pointers.split(u' ', Qt::SkipEmptyParts)) {
        const QString target = pointer.mid(pointer.lastIndexOf(u'#') + 1).trimmed();
        if (!target.isEmpty())
            targets.append(target);
    }
    return targets;
}

void TeiImport::read(const tei::Document &document, const Watcher &watcher)
{
    m_tei = &document;
    readHeader();
    for (qsizetype i = 0; i < document.texts.size() && watcher.goesOn(i, document.texts.size()); ++i)
        readText(document.texts[i], i + 1);
    m_document.finish(watcher);
}

void TeiImport::readHeader()
{
    const auto take = [this](const QList<tei::Entry> &entries, const QString &prefix,
                             QHash<QString, ForeignName> &names) {
        for (const tei::Entry &entry : entries)
            names.insert(entry.id, {m_tei->isOurs ? withoutPrefix(entry.id, prefix) : QString(), entry.name});
    };
    take(m_tei->people, tei::speakerPrefix, m_people);
    take(m_tei->people, tei::speakerPrefix, m_annotators); // some name editors there
    take(m_tei->annotators, tei::annotatorPrefix, m_annotators);
    take(m_tei->categories, tei::topicPrefix, m_topics);
    // Others have lists of everybody and categories of everything: of these comes in what a quote names.
    if (m_tei->isOurs) {
        bringRecords(EntityType::Speaker, m_tei->people, tei::speakerPrefix);
        bringRecords(EntityType::Topic, m_tei->categories, tei::topicPrefix);
    }
}

void TeiImport::bringRecords(EntityType type, const QList<tei::Entry> &entries, const QString &prefix)
{
    for (const tei::Entry &entry : entries) {
        if (!entry.id.startsWith(prefix))
            continue;
        QJsonObject fields = entry.fields;
        fields.insert(QStringLiteral("id"), withoutPrefix(entry.id, prefix));
        fields.insert(QStringLiteral("name"), entry.name);
        if (!entry.parent.isEmpty())
            fields.insert(QStringLiteral("parent"), withoutPrefix(entry.parent, prefix));
        m_document.names().addRecord(type, fields);
    }
}

void TeiImport::readText(const tei::Text &text, qsizetype number)
{
    const QString where = tr("text %1").arg(number);
    if (text.text.isEmpty() && text.marks.isEmpty() && !m_tei->isOurs)
        return m_document.leaveOut(where, tr("It has no words."));
    QJsonObject fields = text.fields;
    if (!text.id.isEmpty())
        fields.insert(QStringLiteral("id"),
                      m_tei->isOurs ? withoutPrefix(text.id, tei::articlePrefix) : text.id);
    const std::optional<int> article = m_document.article(foreignArticle(fields, text.text), where);
    if (!article)
        return;
    collectStandOff(text);
    m_layerOf.clear();
    QList<Layer> layers;
    const auto placeOf = [&where](const tei::Mark &mark, qsizetype i) {
        return tr("%1, <%2> %3").arg(where, mark.element).arg(i + 1);
    };
    for (qsizetype i = 0; i < text.marks.size(); ++i)
        addMark(text.marks[i], placeOf(text.marks[i], i), layers);
    for (qsizetype i = 0; i < text.spans.size(); ++i)
        addSpan(text.spans[i], text, placeOf(text.spans[i], i), layers);
    for (const QList<tei::Mark> *marks : {&text.marks, &text.spans}) {
        for (qsizetype i = 0; i < marks->size(); ++i)
            link(marks->at(i), placeOf(marks->at(i), i), layers);
    }
    for (Layer &layer : layers) {
        for (ForeignQuote &quote : layer.assembly.quotes(m_document)) {
            quote.annotator = annotator(layer.resp);
            m_document.addQuote(*article, quote);
        }
    }
}

QuoteAssembly &TeiImport::assemblyOf(const tei::Mark &mark, QList<Layer> &layers)
{
    const QString resp = targetsOf(mark.attribute("resp")).value(0);
    if (!m_layerOf.contains(resp)) {
        m_layerOf.insert(resp, layers.size());
        layers.append({resp, {}});
    }
    return layers[m_layerOf.value(resp)].assembly;
}

ForeignName TeiImport::annotator(const QString &resp) const
{
    return resp.isEmpty() ? ForeignName() : known(m_annotators, resp);
}

QJsonArray TeiImport::people(const QString &pointers) const
{
    QJsonArray names;
    for (const QString &target : targetsOf(pointers))
        names.append(nameObject(known(m_people, target)));
    return names;
}

void TeiImport::putAnalysis(const QString &pointers, QJsonObject &details) const
{
    QJsonArray topics = details.value(u"topics").toArray();
    QJsonArray flags = details.value(u"flags").toArray();
    for (const QString &target : targetsOf(pointers)) {
        const QString kind = withoutPrefix(target, tei::kindPrefix);
        const QString flag = withoutPrefix(target, tei::flagPrefix);
        if (target == tei::kindFollows)
            details.insert(QStringLiteral("kindManual"), false);
        else if (kind != target && fromWord<QuoteKind>(kind))
            details.insert(QStringLiteral("kind"), kind);
        else if (flag != target && fromWord<QuoteFlag>(flag))
            flags.append(flag);
        else
            topics.append(nameObject(known(m_topics, target)));
    }
    details.insert(QStringLiteral("topics"), topics);
    details.insert(QStringLiteral("flags"), flags);
}

QJsonObject TeiImport::detailsOf(const tei::Mark &mark)
{
    const QString id = mark.attribute("id");
    QJsonObject details;
    if (!id.isEmpty())
        details.insert(QStringLiteral("id"), m_tei->isOurs ? withoutPrefix(id, tei::quotePrefix) : id);
    const bool isScare = mark.element == u"soCalled" ||
                         isOneOf(mark.attribute("type"),
                                 {u"soCalled", u"mentioned", u"emph", u"term", u"foreign", u"distinct"});
    const QString direct = mark.attribute("direct");
    if (isScare)
        details.insert(QStringLiteral("kind"), word(QuoteKind::NotAQuote));
    else if (direct == u"true" || direct == u"false")
        details.insert(QStringLiteral("kind"),
                       word(direct == u"true" ? QuoteKind::Direct : QuoteKind::Indirect));
    details.insert(QStringLiteral("speakers"), people(mark.attribute("who")));
    details.insert(QStringLiteral("addressees"), people(mark.attribute("toWhom")));
    QStringList analyses{mark.attribute("ana")};
    for (const QString &analysis : m_analyses.values(id)) {
        if (!m_tei->isOurs && affords(analysis.size()))
            analyses.append(analysis);
    }
    putRemarks(id, details, analyses);
    putAnalysis(analyses.join(u' '), details);
    // An id that is there twice means the first one.
    m_analyses.remove(id);
    m_remarks.remove(id);
    return details;
}

} // namespace pullquote

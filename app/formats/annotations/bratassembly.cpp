#include "app/formats/annotations/bratassembly.h"

#include "app/formats/annotations/bratnames.h"
#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/quotedetails.h"
#include "app/model/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace pullquote {

namespace {

constexpr qsizetype longestShown = 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::BratAssembly", text);
}

} // namespace

/// The attributes are what somebody sees and changes in brat; ids of topics that are still there hold.
void BratAssembly::takeTopics(const QList<BratRemark> &attributes, QJsonObject &details) const
{
    QStringList topics;
    for (const BratRemark &attribute : attributes) {
        if (attribute.text.startsWith(bratTopicPrefix))
            topics.append(attribute.text);
    }
    const QJsonArray written = details.value(u"attributes").toArray();
    const QJsonArray known = details.value(u"topics").toArray();
    if (topics.isEmpty() && written.isEmpty())
        return;
    QJsonArray names;
    for (const QString &topic : std::as_const(topics)) {
        qsizetype place = -1;
        for (qsizetype i = 0; i < written.size() && place < 0; ++i)
            place = written[i].toString() == topic ? i : -1;
        names.append(place >= 0 && place < known.size()
                         ? known[place]
                         : QJsonValue(m_labels.value(topic, topic.mid(bratTopicPrefix.size()))));
    }
    details.insert(QStringLiteral("topics"), names);
}

QJsonObject BratAssembly::detailsOf(const QList<BratRemark> &attributes, const QList<BratRemark> &notes) const
{
    QJsonObject details;
    QStringList texts;
    for (const BratRemark &note : notes) {
        const QJsonDocument own = QJsonDocument::fromJson(note.text.toUtf8());
        if (own.isObject())
            details = own.object();
        else
            texts.append(note.text);
    }
    if (!texts.isEmpty())
        details.insert(QStringLiteral("note"),
                       (QStringList{details.value(u"note").toString()} + texts).join(u'\n').trimmed());
    takeTopics(attributes, details);
    for (const BratRemark &attribute : attributes) {
        const QString value = attribute.text.section(u' ', 1);
        if (attribute.text.startsWith(bratTopicPrefix))
            continue;
        if (!fromWord<QuoteKind>(value)) {
            leaveOut(attribute);
        } else if (details.value(u"kind") != QJsonValue(value)) {
            details.insert(QStringLiteral("kind"), value);
            details.insert(QStringLiteral("kindManual"), true);
        }
    }
    return details;
}

void BratAssembly::leaveOut(const BratRemark &remark) const
{
    m_listing.leaveOut(remark.where, ForeignDocument::hasNoPlace(remark.text.left(longestShown)));
}

/// What is said of an event is said of its content.
void BratAssembly::moveToContent(BratDocument &document)
{
    for (auto event = document.events.begin(); event != document.events.end(); ++event) {
        for (const auto &[role, id] : std::as_const(event->arguments)) {
            if (role != u"Content" || !document.spans.contains(id))
                continue;
            document.attributes[id] += document.attributes.take(event.key());
            document.notes[id] += document.notes.take(event.key());
        }
    }
}

/// The words that events hang on are those of one of the spans that it holds together, or else of no quote.
void BratAssembly::listTriggers(const BratDocument &document) const
{
    // A number for each place: a file may ask for very many of them to be compared.
    QHash<QString, qsizetype> numbers;
    QHash<QString, qsizetype> placeOf;
    for (const QString &id : document.order) {
        QString place;
        for (const SpanClaim &claim : document.spans.constFind(id)->claims)
            place += QStringLiteral("%1 %2;").arg(claim.start).arg(claim.end);
        const qsizetype next = numbers.size();
        placeOf.insert(id, *numbers.insert(place, numbers.value(place, next)));
    }
    QSet<QString> taken;
    for (const BratEvent &event : document.events) {
        for (const auto &[role, id] : event.arguments) {
            if (placeOf.value(id, -1) == placeOf.value(event.trigger, -2))
                taken.insert(event.trigger);
        }
    }
    for (const QString &id : document.order) {
        const LabelledSpan &span = *document.spans.constFind(id);
        if (span.label == bratEvent && !taken.contains(id))
            m_listing.leaveOut(span.where, tr("“%1” belongs to no quote, and was left out.").arg(span.label));
    }
}

void BratAssembly::linkEvent(const BratDocument &document, const BratEvent &event,
                             QuoteAssembly &assembly) const
{
    QString content;
    for (const auto &[role, id] : event.arguments) {
        if (role == u"Content" && content.isEmpty() && document.spans.contains(id))
            content = id;
    }
    if (content.isEmpty())
        return m_listing.leaveOut(event.where, tr("“%1” has no content, and was left out.").arg(event.type));
    for (const auto &[role, id] : event.arguments) {
        if (id != content)
            assembly.link(content, id, role == u"Content" ? QStringLiteral("continues") : role, event.where);
    }
}

QuoteAssembly BratAssembly::assemble(BratDocument document) const
{
    moveToContent(document);
    QuoteAssembly assembly;
    for (const QString &id : std::as_const(document.order)) {
        LabelledSpan span = document.spans.value(id);
        if (span.label == bratEvent)
            continue;
        // Words that belong to a quote have nothing that is said of them.
        if (roleOfLabel(span.label).value_or(SpanRole::Content) == SpanRole::Content)
            span.details = detailsOf(document.attributes.take(id), document.notes.take(id));
        assembly.add(span);
    }
    for (const BratEvent &event : std::as_const(document.events))
        linkEvent(document, event, assembly);
    listTriggers(document);
    for (const BratEvent &link : std::as_const(document.links))
        assembly.link(link.arguments.value(0).second, link.arguments.value(1).second, link.type, link.where);
    for (const auto &rest : {document.attributes, document.notes}) {
        for (const QList<BratRemark> &remarks : rest) {
            for (const BratRemark &remark : remarks)
                leaveOut(remark);
        }
    }
    return assembly;
}

} // namespace pullquote

#include "app/formats/annotations/bratassembly.h"

#include "app/formats/annotations/bratnames.h"
#include "app/formats/annotations/foreigndocument.h"
#include "app/model/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::BratAssembly", text);
}

} // namespace

/// The attributes are what somebody sees and changes in brat; ids of topics that are still there hold.
void BratAssembly::takeTopics(const QStringList &attributes, QJsonObject &details) const
{
    QStringList topics = attributes;
    topics.removeIf([](const QString &attribute) { return !attribute.startsWith(bratTopicPrefix); });
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

QJsonObject BratAssembly::detailsOf(const QStringList &attributes, const QStringList &notes,
                                    const QString &where) const
{
    QJsonObject details;
    QStringList texts;
    for (const QString &note : notes) {
        const QJsonDocument own = QJsonDocument::fromJson(note.toUtf8());
        if (own.isObject())
            details = own.object();
        else
            texts.append(note);
    }
    if (!texts.isEmpty())
        details.insert(QStringLiteral("note"),
                       (QStringList{details.value(u"note").toString()} + texts).join(u'\n').trimmed());
    takeTopics(attributes, details);
    for (const QString &attribute : attributes) {
        const QString value = attribute.section(u' ', 1);
        if (attribute.startsWith(bratTopicPrefix))
            continue;
        if (!fromWord<QuoteKind>(value)) {
            m_listing.leaveOut(where, tr("“%1” has no place here, and was left out.").arg(attribute));
        } else if (details.value(u"kind") != QJsonValue(value)) {
            details.insert(QStringLiteral("kind"), value);
            details.insert(QStringLiteral("kindManual"), true);
        }
    }
    return details;
}

QuoteAssembly BratAssembly::assemble(BratDocument document) const
{
    // What is said of an event is said of its content.
    QSet<QString> triggers;
    QuoteAssembly assembly;
    for (auto event = document.events.begin(); event != document.events.end(); ++event) {
        for (const auto &[role, id] : std::as_const(*event)) {
            if (role != u"Content")
                continue;
            document.attributes[id] += document.attributes.take(event.key());
            document.notes[id] += document.notes.take(event.key());
        }
    }
    for (const QString &id : std::as_const(document.order)) {
        LabelledSpan span = document.spans.value(id);
        span.details = detailsOf(document.attributes.value(id), document.notes.value(id), span.where);
        if (span.label != bratEvent)
            assembly.add(span);
    }
    for (const auto &arguments : std::as_const(document.events)) {
        QString content;
        for (const auto &[role, id] : arguments) {
            if (role != u"Content")
                continue;
            if (!content.isEmpty())
                assembly.link(content, id, QStringLiteral("continues"));
            else
                content = id;
        }
        for (const auto &[role, id] : arguments) {
            if (role != u"Content")
                assembly.link(content, id, role);
        }
    }
    for (const QStringList &link : std::as_const(document.links))
        assembly.link(link[0], link[1], link[2]);
    return assembly;
}

} // namespace pullquote

#include "app/formats/scholarly/reficodewriter.h"

#include "app/formats/scholarly/refi.h"
#include "app/formats/scholarly/xmltext.h"
#include "app/model/words.h"

#include <QMultiMap>
#include <QXmlStreamWriter>

namespace pullquote::refi {

namespace {

void beginCode(QXmlStreamWriter &xml, const QUuid &guid, const QString &name, bool isCodable = true)
{
    xml.writeStartElement(QStringLiteral("Code"));
    xml.writeAttribute(QStringLiteral("guid"), written(guid));
    xml.writeAttribute(QStringLiteral("name"), xmlText(name));
    xml.writeAttribute(QStringLiteral("isCodable"),
                       isCodable ? QStringLiteral("true") : QStringLiteral("false"));
}

void writeDescription(QXmlStreamWriter &xml, const QString &text)
{
    if (!text.isEmpty())
        xml.writeTextElement(QStringLiteral("Description"), xmlText(text));
}

void beginTree(QXmlStreamWriter &xml, const QString &name)
{
    beginCode(xml, guid(name), name, false);
}

void writeTree(QXmlStreamWriter &xml, const QString &name, const QStringList &words,
               QUuid (*codeOf)(const QString &))
{
    beginTree(xml, name);
    for (const QString &word : words) {
        beginCode(xml, codeOf(word), word);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

using Children = QMultiMap<TopicId, const Topic *>;

void writeTopics(QXmlStreamWriter &xml, const Children &children, TopicId parent)
{
    const QList<const Topic *> below = children.values(parent);
    for (auto topic = below.crbegin(); topic != below.crend(); ++topic) {
        beginCode(xml, (*topic)->id.uuid(), (*topic)->name);
        if ((*topic)->colour.startsWith(u'#'))
            xml.writeAttribute(QStringLiteral("color"), (*topic)->colour);
        writeDescription(xml, (*topic)->definition);
        writeTopics(xml, children, (*topic)->id);
        xml.writeEndElement();
    }
}

QStringList roleWords()
{
    QStringList list;
    for (SpanRole role : allSpanRoles) {
        if (role != SpanRole::Content)
            list.append(word(role));
    }
    return list;
}

QStringList kindWords()
{
    QStringList list;
    for (QuoteKind kind : {QuoteKind::Direct, QuoteKind::Indirect, QuoteKind::Mixed, QuoteKind::NotAQuote})
        list.append(word(kind));
    return list;
}

QStringList stateWords()
{
    return words(QuoteFlag::Important | QuoteFlag::Uncertain | QuoteFlag::Guessed | QuoteFlag::Complete) +
           QStringList{kindFollows};
}

} // namespace

QUuid addresseeCode(SpeakerId speaker)
{
    return guid(speaker.uuid(), addressees);
}

QUuid kindCode(const QString &word)
{
    static const QUuid tree = guid(kinds);
    return guid(tree, word);
}

QUuid partCode(const QString &word)
{
    static const QUuid tree = guid(parts);
    return guid(tree, word);
}

QUuid stateCode(const QString &word)
{
    static const QUuid tree = guid(states);
    return guid(tree, word);
}

void writeCodes(QXmlStreamWriter &xml, const ExportCatalogue &catalogue, const QList<SpeakerId> &spokenTo,
                bool isProject)
{
    Children children;
    for (const Topic &topic : catalogue.topics())
        children.insert(catalogue.topics().contains(topic.parent) ? topic.parent : TopicId(), &topic);
    xml.writeStartElement(QStringLiteral("Codes"));
    beginTree(xml, topics);
    writeTopics(xml, children, {});
    xml.writeEndElement();
    beginTree(xml, speakers);
    for (const Speaker &speaker : catalogue.speakers()) {
        beginCode(xml, speaker.id.uuid(), speaker.name);
        if (!isProject) // a project has it in the speaker's case
            writeDescription(xml, speaker.note);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    if (isProject) {
        if (!spokenTo.isEmpty()) {
            beginTree(xml, addressees);
            for (SpeakerId speaker : spokenTo) {
                beginCode(xml, addresseeCode(speaker), catalogue.name(speaker));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        writeTree(xml, kinds, kindWords(), kindCode);
        writeTree(xml, parts, roleWords(), partCode);
        writeTree(xml, states, stateWords(), stateCode);
    }
    xml.writeEndElement();
}

void writeKeys(QXmlStreamWriter &xml, const ExportCatalogue &catalogue, bool isProject)
{
    bool isOpen = false;
    for (const Topic &topic : catalogue.topics()) {
        if (topic.key <= 0)
            continue;
        if (!std::exchange(isOpen, true))
            xml.writeStartElement(QStringLiteral("Sets"));
        const QString name = keySet + QString::number(topic.key);
        xml.writeStartElement(QStringLiteral("Set"));
        xml.writeAttribute(QStringLiteral("guid"), written(guid(topic.id.uuid(), name)));
        xml.writeAttribute(QStringLiteral("name"), name);
        xml.writeEmptyElement(QStringLiteral("MemberCode"));
        xml.writeAttribute(isProject ? QStringLiteral("targetGUID") : QStringLiteral("guid"),
                           written(topic.id.uuid()));
        xml.writeEndElement();
    }
    if (isOpen)
        xml.writeEndElement();
}

} // namespace pullquote::refi

#include "app/review/disputewords.h"

#include "app/model/names.h"
#include "app/model/words.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>

namespace pullquote {

std::optional<SpanRole> spanRoleOf(EntityType type, const QString &field)
{
    return type == EntityType::Quote ? fromWord<SpanRole>(field) : std::nullopt;
}

QString DisputeWords::typeName(EntityType type)
{
    switch (type) {
    case EntityType::Project:
        return tr("Project");
    case EntityType::Annotator:
        return tr("Annotator");
    case EntityType::Article:
        return tr("Article");
    case EntityType::Speaker:
        return tr("Speaker");
    case EntityType::Topic:
        return tr("Topic");
    case EntityType::Quote:
        return tr("Quote");
    case EntityType::Comment:
        return tr("Comment");
    case EntityType::Decision:
        return tr("Decision");
    }
    Q_UNREACHABLE();
}

QString DisputeWords::fieldName(EntityType type, const QString &field)
{
    if (type == EntityType::Quote && field == u"kindManual")
        return tr("Who chose the kind");
    const QHash<QString, QString> names{
        {QStringLiteral("deleted"), tr("Keep or delete")},
        {QStringLiteral("name"), tr("Name")},
        {QStringLiteral("kind"), tr("Kind")},
        {QStringLiteral("role"), tr("Role")},
        {QStringLiteral("affiliation"), tr("Affiliation")},
        {QStringLiteral("note"), tr("Note")},
        {QStringLiteral("joinedInto"), tr("The same as")},
        {QStringLiteral("colour"), tr("Colour")},
        {QStringLiteral("definition"), tr("Definition")},
        {QStringLiteral("parent"), tr("Below the topic")},
        {QStringLiteral("key"), tr("Key")},
        {QStringLiteral("title"), tr("Headline")},
        {QStringLiteral("byline"), tr("Byline")},
        {QStringLiteral("outlet"), tr("Outlet")},
        {QStringLiteral("url"), tr("Address")},
        {QStringLiteral("published"), tr("Published")},
        {QStringLiteral("language"), tr("Language")},
        {QStringLiteral("state"), tr("State")},
        {QStringLiteral("content"), tr("Words of the quote")},
        {QStringLiteral("cue"), tr("Cue")},
        {QStringLiteral("source"), tr("Source words")},
        {QStringLiteral("addressee"), tr("Addressee words")},
        {QStringLiteral("article"), tr("Article")},
        {QStringLiteral("mixedQuotes"), tr("A mixed quote is")},
        {QStringLiteral("skipsIndirect"), tr("Indirect quotes")},
        {QStringLiteral("blindTagging"), tr("Blind tagging")},
        {QStringLiteral("text"), tr("Text")},
        {QStringLiteral("resolved"), tr("Resolved")},
        {QStringLiteral("verdict"), tr("Verdict")},
        {QStringLiteral("reason"), tr("Reason")},
    };
    return names.value(field, field);
}

QString DisputeWords::choice(EntityType type, const QString &field, const QString &word)
{
    if (const auto kind = fromWord<QuoteKind>(word); kind && type == EntityType::Quote && field == u"kind")
        return nameOf(*kind);
    if (const auto verdict = fromWord<Decision::Verdict>(word); verdict && field == u"verdict")
        return nameOf(*verdict);
    const QHash<QString, QString> words{
        {QStringLiteral("person"), tr("person")},
        {QStringLiteral("group"), tr("group")},
        {QStringLiteral("organisation"), tr("organisation")},
        {QStringLiteral("document"), tr("document")},
        {QStringLiteral("anonymous"), tr("anonymous source")},
        {QStringLiteral("marked-words"), tr("the marked words")},
        {QStringLiteral("whole-clause"), tr("the whole clause")},
    };
    const bool isChoice = field == u"mixedQuotes" || (field == u"kind" && type == EntityType::Speaker);
    return isChoice ? words.value(word, word) : word;
}

QString DisputeWords::flag(const QString &field, bool isSet)
{
    if (field == u"kindManual")
        return isSet ? tr("a person") : tr("follows the marks");
    if (field == u"skipsIndirect")
        return isSet ? tr("are not tagged") : tr("are tagged");
    return isSet ? tr("on") : tr("off");
}

QString DisputeWords::value(EntityType type, const QString &field, const DisputedValue &said,
                            const NameOf &nameOf)
{
    if (field == u"deleted")
        return said.isDeletion ? tr("delete it") : tr("keep it, as it was changed");
    if (field == u"kindManual" || field == u"skipsIndirect" || field == u"blindTagging" ||
        field == u"resolved")
        return flag(field, said.value.flag());
    if (said.value.is<qint64>())
        return QLocale().toString(said.value.number());
    const QString text = said.value.text();
    if (text.isEmpty())
        return tr("(nothing)");
    const QHash<QString, EntityType> references{{QStringLiteral("joinedInto"), type},
                                                {QStringLiteral("parent"), EntityType::Topic},
                                                {QStringLiteral("article"), EntityType::Article}};
    if (references.contains(field)) {
        const QString name = nameOf({references.value(field), QUuid::fromString(text)});
        return name.isEmpty() ? tr("(something that is not here)") : name;
    }
    if (field == u"published") {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : text;
    }
    return choice(type, field, text);
}

} // namespace pullquote

#include "app/formats/jsoncleaning.h"

#include "app/formats/importdraft.h"
#include "app/formats/jsonkeys.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace pullquote {

namespace {

const QStringList &spanKeys()
{
    static const QStringList keys{QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("text")};
    return keys;
}

/// Whether cleaning would give the same. Objects in a list are spans.
bool isCanonical(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return canonicalText(text).text == text;
    }
    const QJsonArray array = value.toArray();
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &item) {
        return item.isObject() ? JsonCleaning::isClean(item.toObject(), spanKeys()) : isCanonical(item);
    });
}

} // namespace

bool JsonCleaning::isClean(const QJsonObject &object, const QStringList &known)
{
    // By the known keys: going through the object would make a string of every key in the file.
    qsizetype found = 0;
    for (const QString &key : known) {
        const auto field = object.constFind(key);
        if (field == object.constEnd())
            continue;
        if (!isCanonical(field.value()))
            return false;
        ++found;
    }
    return found == object.size();
}

QJsonValue JsonCleaning::cleaned(const QJsonValue &value)
{
    if (isCanonical(value))
        return value;
    if (value.isString()) {
        const CanonicalText canonical = canonicalText(value.toString());
        m_replacedCount += canonical.replacedCount;
        return canonical.text;
    }
    if (!value.isArray())
        return value;
    QJsonArray array;
    for (const QJsonValue &item : value.toArray()) {
        // Objects in a list are spans: the words they repeat are compared as they will be kept.
        array.append(item.isObject() ? cleaned(item.toObject(), spanKeys(), QStringLiteral("spans"))
                                     : cleaned(item));
    }
    return array;
}

QJsonObject JsonCleaning::cleaned(const QJsonObject &object, const QStringList &known, const QString &list)
{
    const bool isArticle = list == jsonList(EntityType::Article);
    QJsonObject result;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!known.contains(field.key())) {
            ++m_unknownKeys[list][field.key()];
            continue;
        }
        const bool isNested = isArticle && (field.key() == u"text" || field.value().isArray());
        if (!list.isEmpty() && !isNested)
            result.insert(field.key(), cleaned(field.value()));
    }
    return result;
}

void JsonCleaning::warn(ImportDraft &draft) const
{
    for (auto list = m_unknownKeys.begin(); list != m_unknownKeys.end(); ++list) {
        for (auto key = list->begin(); key != list->end(); ++key)
            draft.warn(
                {QCoreApplication::translate("pullquote::JsonImport",
                                             "The unknown key “%1” was left out (%n time(s)).", nullptr, *key)
                     .arg(key.key()),
                 list.key(),
                 {}});
    }
    if (m_replacedCount > 0)
        draft.warn({QCoreApplication::translate("pullquote::JsonImport",
                                                "%n character(s) cannot be kept and became “\uFFFD”.",
                                                nullptr, int(m_replacedCount)),
                    {},
                    {}});
}

} // namespace pullquote

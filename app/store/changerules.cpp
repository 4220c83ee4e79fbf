#include "app/store/changerules.h"

#include "app/model/words.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ChangeRules", text);
}

bool isCanonical(const QString &text)
{
    return canonicalText(text).text == text;
}

/// Every string in it, at any depth.
bool isCanonical(const QJsonValue &value)
{
    if (value.isString())
        return isCanonical(value.toString());
    for (const QJsonValue &item : value.toArray()) {
        if (!isCanonical(item))
            return false;
    }
    return true;
}

Result<void> checkText(const QString &text, const QString &hash)
{
    if (!isCanonical(text))
        return Problem{tr("The text has characters that cannot be kept."), hash, {}};
    if (exceedsMaximumText(text))
        return Problem{tr("The text is longer than 256 MB."), hash, tr("Split the article.")};
    if (QString::fromLatin1(textHash(text)) != hash)
        return Problem{tr("The article names another text than the one given."), hash, {}};
    return {};
}

bool repeatsAnId(const QJsonValue &list)
{
    const QJsonArray items = list.toArray();
    if (items.size() < 2)
        return false;
    QSet<QString> seen;
    for (const QJsonValue &item : items) {
        if (seen.contains(item.toString()))
            return true;
        seen.insert(item.toString());
    }
    return false;
}

} // namespace

QString nameOf(EntityRef entity)
{
    return QStringLiteral("%1 %2").arg(word(entity.type), entity.uuid.toString(QUuid::WithoutBraces));
}

Result<void> checkChangeSet(const ChangeSet &changes)
{
    if (changes.id.isNull() || !changes.at.isValid() || !isCanonical(changes.label))
        return Problem{tr("The change has no id, no time or no proper label."), {}, {}};
    QSet<QUuid> seen;
    for (const Change &change : changes.changes) {
        if (change.entity.uuid.isNull() || (change.after && refOf(*change.after) != change.entity))
            return Problem{tr("The change does not say what it changes."), nameOf(change.entity), {}};
        if (seen.contains(change.entity.uuid))
            return Problem{tr("It is changed twice at once."), nameOf(change.entity), {}};
        seen.insert(change.entity.uuid);
    }
    for (auto text = changes.texts.begin(); text != changes.texts.end(); ++text) {
        if (const Result<void> checked = checkText(text.value(), text.key()); !checked)
            return checked;
    }
    return {};
}

Result<void> checkFields(EntityRef entity, const QJsonObject &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!isCanonical(field.value()))
            return Problem{
                tr("“%1” has characters that cannot be kept.").arg(field.key()), nameOf(entity), {}};
    }
    for (const char *list : {"speakers", "addressees", "topics"}) {
        if (repeatsAnId(fields.value(QLatin1String(list))))
            return Problem{tr("“%1” names one twice.").arg(QLatin1String(list)), nameOf(entity), {}};
    }
    return {};
}

Result<void> checkSpans(const Quote &quote, const CodePoints &codePoints)
{
    const QString where = nameOf({EntityType::Quote, quote.id.uuid()});
    if (quote.content.isEmpty())
        return Problem{tr("A quote needs content."), where, {}};
    if (!std::is_sorted(quote.content.begin(), quote.content.end()))
        return Problem{tr("The parts of the quote are not in the order of the text."), where, {}};
    for (SpanRole role : allSpanRoles) {
        for (const Span &span : quote.spans(role)) {
            if (span.isEmpty() || !codePoints.toCodePoints(span))
                return Problem{tr("The span %1–%2 does not lie in the text, or cuts a character in two.")
                                   .arg(span.start)
                                   .arg(span.end),
                               where,
                               {}};
        }
    }
    return {};
}

} // namespace pullquote

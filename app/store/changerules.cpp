#include "app/store/changerules.h"

#include "app/model/entityfields.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>
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

/// Looks at the fields of an entity one by one, and keeps the first with a fault of each kind.
class FieldCheck {
public:
    template <class Value>
    void field(const char *name, const Value &value)
    {
        if (!notKept && !isKept(value))
            notKept = name;
        if (!repeating && repeats(value))
            repeating = name;
    }

    const char *notKept = nullptr;   ///< has characters that cannot be kept
    const char *repeating = nullptr; ///< names one twice

private:
    static bool isKept(const QString &text) { return isCanonical(text); }
    static bool isKept(const QStringList &texts)
    {
        return std::all_of(texts.begin(), texts.end(), [](const QString &text) { return isCanonical(text); });
    }
    template <class Other>
    static bool isKept(const Other &)
    {
        return true;
    }
    template <class T>
    static bool repeats(const QList<Id<T>> &ids)
    {
        return ids.size() > 1 && QSet<Id<T>>(ids.begin(), ids.end()).size() < ids.size();
    }
    template <class Other>
    static bool repeats(const Other &)
    {
        return false;
    }
};

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

Result<void> checkFields(const Entity &entity)
{
    FieldCheck check;
    writeFields(entity, check);
    const QString where = nameOf(refOf(entity));
    if (check.notKept)
        return Problem{
            tr("“%1” has characters that cannot be kept.").arg(QLatin1String(check.notKept)), where, {}};
    if (check.repeating)
        return Problem{tr("“%1” names one twice.").arg(QLatin1String(check.repeating)), where, {}};
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

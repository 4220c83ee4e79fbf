#include "app/formats/documents/quoterevision.h"

#include "app/model/names.h"
#include "app/text/excerpt.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

using Revision = ImportPlan::Revision; // lupdate would file its texts under the plan

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::QuoteRevision", text);
}

/// Of a value: a note or a list may be as long as anybody likes.
constexpr qsizetype longest = 200;

QString shortened(const QString &text, qsizetype limit)
{
    return excerpt(text, {{0, text.size()}}, limit);
}

QString wordsOf(const QList<SpanClaim> &content)
{
    QStringList parts;
    for (const SpanClaim &part : content)
        parts.append(part.exact);
    return parts.join(QStringLiteral(" … "));
}

QString namesOf(const QList<ForeignName> &names)
{
    QStringList list;
    for (const ForeignName &name : names)
        list.append(name.name.isEmpty() ? name.id : name.name);
    return list.join(QStringLiteral(", "));
}

} // namespace

Revision revisionOf(const ForeignQuote &sent, const ForeignQuote &changed)
{
    Revision revision{shortened(wordsOf(sent.content), 60), {}};
    const auto compare = [&revision](const QString &name, const QString &before, const QString &after) {
        if (before != after)
            revision.fields.append({name, shortened(before, longest), shortened(after, longest)});
    };
    compare(tr("words"), wordsOf(sent.content), wordsOf(changed.content));
    if (sent.kind && changed.kind) // without one it follows the marks
        compare(tr("kind"), nameOf(*sent.kind), nameOf(*changed.kind));
    compare(tr("speaker"), namesOf(sent.speakers), namesOf(changed.speakers));
    compare(tr("addressee"), namesOf(sent.addressees), namesOf(changed.addressees));
    compare(tr("topics"), namesOf(sent.topics), namesOf(changed.topics));
    compare(tr("note"), sent.note, changed.note);
    return revision;
}

} // namespace pullquote

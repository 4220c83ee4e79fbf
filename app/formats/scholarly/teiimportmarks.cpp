// The part of TeiImport that takes elements around words, and the links between them.
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/documents/xmlpart.h"
#include "app/formats/scholarly/teiimport.h"

#include <algorithm>

namespace pullquote {

namespace {

/// Words that may belong to a quote, and need not.
bool isPart(const tei::Mark &mark)
{
    return isOneOf(mark.element, {u"rs", u"seg", u"persName", u"name"});
}

bool isOfAQuote(const tei::Mark &mark)
{
    return !isPart(mark) || roleOfLabel(mark.attribute("type"));
}

} // namespace

/// Links say which parts are one quote, and to which quote words belong.
void TeiImport::link(const tei::Mark &mark, const QString &where, QList<Layer> &layers)
{
    const QString &id = mark.key;
    const QString type = mark.attribute("type");
    QuoteAssembly &assembly = assemblyOf(mark, layers);
    if (!assembly.contains(id))
        return listUnlinked(mark, where);
    for (const QString &next : targetsOf(mark.attribute("next")))
        assembly.link(id, next, QStringLiteral("continues"), where);
    for (const QString &previous : targetsOf(mark.attribute("prev")))
        assembly.link(previous, id, QStringLiteral("continues"), where);
    for (const QString &quote : targetsOf(mark.attribute("corresp")))
        assembly.link(quote, id, type.isEmpty() ? QStringLiteral("corresp") : type, where);
}

/// The name of somebody who is only mentioned corresponds to an entry in a list of people, and is none of
/// quotes.
void TeiImport::listUnlinked(const tei::Mark &mark, const QString &where)
{
    const QStringList targets = targetsOf(mark.attribute("corresp"));
    const bool isOfMarks = std::any_of(targets.begin(), targets.end(),
                                       [this](const QString &target) { return m_markIds.contains(target); });
    if (isPart(mark) && isOfMarks)
        m_document.leaveOut(where, ForeignDocument::hasNoPlace(mark.attribute("type").left(80)));
}

void TeiImport::addMark(const tei::Mark &mark, const QString &where, QList<Layer> &layers)
{
    LabelledSpan span;
    span.id = mark.key;
    span.where = where;
    span.claims = {{mark.span.start, mark.span.end, {}, {}, {}}};
    span.label = QStringLiteral("Quote");
    if (!isOfAQuote(mark))
        return; // listUnlinked() lists it where it has to do with quotes all the same
    if (isPart(mark))
        span.label = mark.attribute("type");
    else
        span.details = detailsOf(mark);
    assemblyOf(mark, layers).add(span);
}

} // namespace pullquote

#include "app/formats/annotations/quoteassembly.h"

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/quotedetails.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace pullquote {

namespace {

constexpr qsizetype longestShown = 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::QuoteAssembly", text);
}

bool isContent(const std::optional<SpanRole> &role)
{
    return role.value_or(SpanRole::Content) == SpanRole::Content;
}

} // namespace

void QuoteAssembly::add(const LabelledSpan &span)
{
    const qsizetype place = m_spans.size();
    m_spans.append(span);
    m_roles.append(roleOfLabel(span.label));
    m_parents.append(place);
    if (!span.id.isEmpty() && !m_byId.contains(span.id))
        m_byId.insert(span.id, place);
    if (span.quote.isEmpty() || !isContent(m_roles.last()))
        return;
    if (const auto head = m_headOf.constFind(span.quote); head != m_headOf.constEnd())
        unite(*head, place);
    else
        m_headOf.insert(span.quote, place);
}

void QuoteAssembly::link(const QString &from, const QString &to, const QString &label, const QString &where)
{
    if (const std::optional<QString> fault = tryLink(from, to, label))
        m_leftOut.append({where, *fault});
}

std::optional<QString> QuoteAssembly::tryLink(const QString &from, const QString &to, const QString &label)
{
    const qsizetype a = m_byId.value(from, -1);
    const qsizetype b = m_byId.value(to, -1);
    const QString name = label.left(longestShown);
    if (a < 0 || b < 0)
        return tr("The link “%1” leads to “%2”, which is no span here, and was left out.")
            .arg(name, (a < 0 ? from : to).left(longestShown));
    const bool areParts = label.compare(u"continues", Qt::CaseInsensitive) == 0;
    if (isContent(m_roles[a]) && isContent(m_roles[b])) {
        if (!areParts)
            return tr("The link “%1” between two quotes has no place here, and was left out.").arg(name);
        unite(a, b);
    } else if (isContent(m_roles[a])) {
        m_belongings.append({a, b});
    } else if (isContent(m_roles[b])) {
        m_belongings.append({b, a});
    } else {
        return tr("The link “%1” is between words of no quote, and was left out.").arg(name);
    }
    return {};
}

qsizetype QuoteAssembly::rootOf(qsizetype span)
{
    while (m_parents[span] != span)
        span = m_parents[span] = m_parents[m_parents[span]];
    return span;
}

/// The earlier one stands for both, so that its details count.
void QuoteAssembly::unite(qsizetype a, qsizetype b)
{
    a = rootOf(a);
    b = rootOf(b);
    m_parents[std::max(a, b)] = std::min(a, b);
}

QList<SpanClaim> QuoteAssembly::claims() const
{
    QList<SpanClaim> claims;
    for (const LabelledSpan &span : m_spans)
        claims += span.claims;
    return claims;
}

void QuoteAssembly::start(ForeignQuote &quote, const LabelledSpan &span) const
{
    quote.where = span.where;
    readQuoteDetails(span.details, quote);
    const std::optional<QuoteKind> kind = kindOfLabel(span.label);
    if (kind && kind != quote.kind) {
        // Somebody has chosen another label in the tool.
        quote.kind = kind;
        quote.kindManual = true;
    }
    if (!roleOfLabel(span.label))
        quote.topics.append({{}, span.label});
}

/// Only the first part of a quote tells what is said of it; others may say the same.
void QuoteAssembly::listUnread(const LabelledSpan &span, const LabelledSpan &first, ForeignDocument &document)
{
    QStringList unread;
    for (const char *key : {"kind", "speaker", "speakers", "addressees", "topics", "note", "flags"}) {
        const QJsonValue said = span.details.value(QLatin1String(key));
        const bool isEmpty = said.isUndefined() || said.isNull() || said == QJsonValue(QString()) ||
                             said == QJsonValue(QJsonArray());
        if (!isEmpty && said != first.details.value(QLatin1String(key)))
            unread.append(QLatin1String(key));
    }
    if (!unread.isEmpty())
        document.leaveOut(
            span.where,
            tr("What it says beside its label was left out (%1): only that of the first part of a "
               "quote is read.")
                .arg(unread.join(QStringLiteral(", "))));
}

QList<ForeignQuote> QuoteAssembly::quotes(ForeignDocument &document)
{
    QList<ForeignQuote> quotes;
    QHash<qsizetype, qsizetype> quoteOf; // by the root of its content
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        if (!isContent(m_roles[i]))
            continue;
        const qsizetype root = rootOf(i);
        if (!quoteOf.contains(root)) {
            quoteOf.insert(root, quotes.size());
            start(quotes.emplaceBack(), m_spans[i]);
        } else {
            listUnread(m_spans[i], m_spans[root], document);
        }
        quotes[quoteOf.value(root)].content += m_spans[i].claims;
    }
    QSet<std::pair<qsizetype, qsizetype>> attached;
    QSet<qsizetype> placed;
    const auto attach = [&](qsizetype content, qsizetype other) {
        const qsizetype quote = quoteOf.value(rootOf(content));
        placed.insert(other);
        if (attached.contains({quote, other}))
            return;
        attached.insert({quote, other});
        listUnread(m_spans[other], m_spans[rootOf(content)], document);
        quotes[quote].spans(*m_roles[other]) += m_spans[other].claims;
    };
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        if (!isContent(m_roles[i]) && m_headOf.contains(m_spans[i].quote))
            attach(m_headOf.value(m_spans[i].quote), i);
    }
    for (const auto &[content, other] : std::as_const(m_belongings))
        attach(content, other);
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        if (!isContent(m_roles[i]) && !placed.contains(i))
            document.leaveOut(m_spans[i].where,
                              tr("“%1” belongs to no quote, and was left out.").arg(m_spans[i].label));
    }
    for (const auto &[where, what] : std::as_const(m_leftOut))
        document.leaveOut(where, what);
    return quotes;
}

} // namespace pullquote

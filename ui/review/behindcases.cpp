#include "ui/review/behindcases.h"

namespace pullquote {

namespace {

// What a card has room for, and some more: three lines, or one of each side.
constexpr qsizetype longestWords = 300;
constexpr qsizetype longestSide = 120;

QString spoken(const QString &who, const CaseSide &side)
{
    QStringList parts{side.words.words, side.speakers, side.kind, side.topics};
    parts.removeAll(QString());
    return QStringLiteral("%1: %2").arg(who, parts.join(QStringLiteral(", ")));
}

QuoteId idOf(qsizetype index, const QList<ComparedQuote> &layer)
{
    return index < 0 ? QuoteId() : layer.at(index).id;
}

} // namespace

void BehindCases::setCases(std::shared_ptr<const LayersCompared> layers, CaseWording words,
                           const CasesBehind &cases)
{
    beginResetModel();
    m_layers = std::move(layers);
    m_words = std::move(words);
    m_places = m_layers ? cases.places : QList<CasePlace>();
    endResetModel();
}

const ComparedArticle &BehindCases::articleAt(int row) const
{
    return m_layers->comparison.articles().at(m_places.at(row).article);
}

const Case &BehindCases::caseAt(int row) const
{
    return articleAt(row).cases.cases.at(m_places.at(row).index);
}

CaseInWords BehindCases::inWords(int row) const
{
    return upTo(row, std::numeric_limits<qsizetype>::max());
}

CaseInWords BehindCases::onCard(int row) const
{
    return upTo(row, caseAt(row).differs.testFlag(Difference::Edges) ? longestSide : longestWords);
}

CaseInWords BehindCases::upTo(int row, qsizetype limit) const
{
    return m_words.inWords(articleAt(row).cases, caseAt(row), m_layers->texts.at(m_places.at(row).article),
                           limit);
}

QString BehindCases::article(int row) const
{
    return m_layers->comparison.articles().size() > 1 ? articleAt(row).title : QString();
}

ArticleId BehindCases::articleId(int row) const
{
    return articleAt(row).id;
}

QuoteId BehindCases::quoteOfA(int row) const
{
    return idOf(caseAt(row).a, articleAt(row).cases.a);
}

QuoteId BehindCases::quoteOfB(int row) const
{
    return idOf(caseAt(row).b, articleAt(row).cases.b);
}

QuoteId BehindCases::quote(int row) const
{
    const QuoteId a = quoteOfA(row);
    return a.isNull() ? quoteOfB(row) : a;
}

int BehindCases::rowOf(QuoteId a, QuoteId b) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (quoteOfA(row) == a && quoteOfB(row) == b)
            return row;
    }
    return -1;
}

int BehindCases::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant BehindCases::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const CaseInWords words = onCard(index.row());
    QStringList sentences{words.type};
    if (words.a)
        sentences.append(spoken(names().a, *words.a));
    if (words.b)
        sentences.append(spoken(names().b, *words.b));
    if (const QString title = article(index.row()); !title.isEmpty())
        sentences.append(title);
    return sentences.join(QStringLiteral(". "));
}

} // namespace pullquote

#include "ui/review/agreementtable.h"

#include <QCoreApplication>
#include <QLocale>

namespace pullquote {

namespace {

using Of = CaseQuestion::Of;

/// As QObject's, so that lupdate sees it.
QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::AgreementTable", text);
}

AgreementTable::Cell counted(qint64 count, Of of)
{
    return {QLocale().toString(count), double(count), CaseQuestion{of}};
}

} // namespace

AgreementTable AgreementTable::ofMeasures(const LayersCompared &layers, const AgreementWords &words,
                                          const std::optional<Gamma> &gamma)
{
    AgreementTable table{{tr("Measure"), tr("Value")}, {}};
    const auto add = [&table](const AgreementWords::Row &row) {
        table.rows.append(
            {row.name, {}, {{row.name, {}, row.question}, {row.value, row.number, row.question}}});
    };
    for (const AgreementWords::Row &row : words.rows(layers.agreement, gamma))
        add(row);
    if (!gamma)
        add({tr("Gamma"), tr("not computed"), {Of::Text}, {}});
    return table;
}

AgreementTable AgreementTable::ofArticles(const LayersCompared &layers, const QString &a, const QString &b)
{
    AgreementTable table{{tr("Article"), a, b, tr("Both"), tr("Same edges"), tr("Same speaker"), tr("F1")},
                         {}};
    const QList<ComparedArticle> &articles = layers.comparison.articles();
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const Agreement agreement = layers.comparison.agreementIn(articles[i]);
        const std::optional<double> f1 = agreement.found.f1.value;
        const QString title = articles[i].title.isEmpty() ? tr("Untitled") : articles[i].title;
        table.rows.append({{},
                           i,
                           {{title, {}, CaseQuestion{Of::All}},
                            counted(agreement.both + agreement.onlyA, Of::QuotesOfA),
                            counted(agreement.both + agreement.onlyB, Of::QuotesOfB),
                            counted(agreement.both, Of::Both),
                            counted(agreement.sameEdges, Of::SameEdges),
                            counted(agreement.speaker.agree, Of::SameSpeaker),
                            {f1 ? QLocale().toString(*f1, 'f', 2) : tr("–"), f1, CaseQuestion{Of::Found}}}});
    }
    return table;
}

void AgreementModel::setTable(const AgreementTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int AgreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int AgreementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.headings.size());
}

/// Columns of the table by article, all but the first.
bool AgreementModel::isNumbers(int column) const
{
    return column > 0 && m_table.headings.size() > 2;
}

QVariant AgreementModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AgreementTable::Row &row = m_table.rows[index.row()];
    const AgreementTable::Cell &cell = row.cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return isNumbers(index.column()) ? QVariant()
                                         : QVariant(cell.text.toHtmlEscaped()); // a tip may be markup
    case Qt::AccessibleTextRole:
        // With what it is about, for who hears one at a time: "Press conference, Both 41".
        return index.column() == 0
                   ? cell.text
                   : QStringLiteral("%1, %2 %3")
                         .arg(row.cells.constFirst().text, m_table.headings[index.column()], cell.text);
    case Qt::TextAlignmentRole:
        return int((isNumbers(index.column()) ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    case SortRole:
        return isNumbers(index.column()) ? QVariant(cell.number.value_or(-1)) : QVariant(cell.text);
    default:
        return {};
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headings.value(section);
    if (role == Qt::TextAlignmentRole)
        return int((isNumbers(section) ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter) |
               Qt::TextWordWrap;
    return {};
}

} // namespace pullquote

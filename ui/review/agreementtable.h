#pragma once

#include "app/review/agreementwords.h"
#include "app/review/comparelayers.h"

#include <QAbstractTableModel>

namespace pullquote {

/// The numbers of an agreement as a table, each with the question that it answers.
struct AgreementTable {
    struct Cell {
        QString text;
        std::optional<double> number{}; ///< to sort by; text without one sorts before
        std::optional<CaseQuestion> question{};
    };
    struct Row {
        QString heading;                  ///< of the cases behind it, where the question's own will not do
        std::optional<qsizetype> article; ///< index into the comparison's articles; nothing: all of them
        QList<Cell> cells;
    };
    QStringList headings;
    QList<Row> rows;

    /// One row a measure. Where gamma is not known, its row says so.
    static AgreementTable ofMeasures(const LayersCompared &layers, const AgreementWords &words,
                                     const std::optional<Gamma> &gamma);
    /// One row an article: headline, how many quotes of each, of both, how many agree.
    static AgreementTable ofArticles(const LayersCompared &layers, const QString &a, const QString &b);
};

/// An AgreementTable for a table view.
class AgreementModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A number, or text that a person sorts by.
    static constexpr int SortRole = Qt::UserRole;

    const AgreementTable &table() const { return m_table; }
    void setTable(const AgreementTable &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNumbers(int column) const;

    AgreementTable m_table;
};

} // namespace pullquote

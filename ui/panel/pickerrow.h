#pragma once

#include <QAbstractListModel>
#include <QColor>
#include <QUuid>

namespace pullquote {

/// One row of a picker.
struct PickerRow {
    QString title;
    QString detail;  ///< muted, behind the title: why it is proposed, a role
    QUuid id;        ///< what it stands for; null: create `title`
    QString newName; ///< of what would be created
    QColor colour;   ///< a dot in front; invalid: none
    QString key;     ///< the key of a topic
    bool isProposal = false;
    bool isGuess = false; ///< drawn dashed
    bool isOn = false;    ///< with a check mark

    friend bool operator==(const PickerRow &, const PickerRow &) = default;
};

/// The rows of a picker as a model.
class PickerModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<PickerRow> &rows);
    const PickerRow &row(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PickerRow> m_rows;
};

} // namespace pullquote

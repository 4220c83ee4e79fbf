#pragma once

#include <QDialog>
#include <QList>

class QTreeWidget;

namespace pullquote {

/// One line of the key table.
struct KeyRow {
    QString keys; ///< as shown: "Ctrl+Shift+Z / Ctrl+Y"
    QString text;
};

/// All keys, with a field to search them. For F1.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(const QList<KeyRow> &rows, QWidget *parent = nullptr);

private:
    void filter(const QString &words);

    QTreeWidget *m_table = nullptr;
};

} // namespace pullquote

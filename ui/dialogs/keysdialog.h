#pragma once

#include <QDialog>
#include <QList>

class QTreeWidget;

namespace pullquote {

/// One line of the key table.
struct KeyRow {
    QString group; ///< its heading; rows of one group stand together
    QString keys;  ///< as shown: "Ctrl+Shift+Z / Ctrl+Y"
    QString text;
};

/// All keys by groups, with a field to search them. For F1.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(const QList<KeyRow> &rows, QWidget *parent = nullptr);

private:
    QTreeWidget *m_table = nullptr;
};

} // namespace pullquote

#pragma once

#include "ui/keys/keymap.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace pullquote {

class KeyField;

/// The page of the preferences on which every action can be given another key.
class KeysPage : public QWidget {
    Q_OBJECT

public:
    explicit KeysPage(const KeyMap &keys, QWidget *parent = nullptr);

signals:
    /// What was chosen up to now, to be remembered.
    void changed(const pullquote::KeyMap::Changes &changes);

private:
    void build();
    QWidget *buildTree();
    QLayout *buildKeyRow();
    void fillTree();
    void showKeys();
    void showCurrent();
    void filter(const QString &words);
    /// Takes over what was done, or says why not.
    void answer(const Result<void> &result);
    void takeKey(const QKeySequence &key);
    /// Of the action in the current row; null on a heading.
    const KeyMap::Action *current() const;

    KeyMap m_keys;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_tree = nullptr;
    QLabel *m_label = nullptr;
    KeyField *m_field = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace pullquote

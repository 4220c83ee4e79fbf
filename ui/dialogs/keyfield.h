#pragma once

#include "ui/keys/keyplace.h"

#include <QKeySequence>
#include <QLineEdit>

namespace pullquote {

/// A field that takes the next key as a key, and shows no text of its own. Tab and Esc stay the dialog's.
class KeyField : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

signals:
    void keyPressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence sequenceOf(const QKeyEvent &event);

    KeyPlace m_place;
};

} // namespace pullquote

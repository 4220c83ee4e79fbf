#pragma once

#include "app/session/session.h"
#include "app/store/dispute.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;

namespace pullquote {

class MarkedText;

/// One field of a conflict: what was said of it side by side, who and when, to be chosen between. Nothing is
/// chosen at first.
class FieldChoice : public QWidget {
    Q_OBJECT

public:
    FieldChoice(const Session &session, const Dispute &dispute, const DisputedField &field,
                const Theme &theme, QWidget *parent = nullptr);

    QString field() const { return m_field.field; }
    /// -1: not yet.
    int chosen() const;
    /// What is not there cannot be chosen.
    void choose(int number);
    /// For the keys: to its first answer, or the one that is chosen.
    void takeFocus();
    bool hasFocusWithin() const;

signals:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DisputedField m_field;
    QButtonGroup *m_answers;
    QList<MarkedText *> m_texts;
};

} // namespace pullquote

#pragma once

#include "app/model/id.h"
#include "ui/panel/growingfield.h"

#include <QTimer>

namespace pullquote {

/// The note of a quote. What is written is handed out one second after the last key, at the latest every
/// five seconds, and when the focus goes; never by each key, as each is an entry of the history.
class NoteField : public GrowingField {
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    /// Saves what was written about the quote before. A note that is being written is not overwritten.
    void show(QuoteId quote, const QString &note);
    void save();

signals:
    void edited(pullquote::QuoteId quote, const QString &note);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QuoteId m_quote;
    QString m_saved;
    QTimer m_idle;
    QTimer m_latest;
};

} // namespace pullquote

#pragma once

#include "app/model/id.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace pullquote {

/// The note of a quote. What is written is handed out one second after the last key, at the latest every
/// five seconds, and when the focus goes; never by each key, as each is an entry of the history.
class NoteField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Saves what was written about the quote before. A note that is being written is not overwritten.
    void show(QuoteId quote, const QString &note);
    void save();

    QSize sizeHint() const override;
    /// All its lines up to six, also where the panel is low and scrolls.
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

signals:
    void edited(pullquote::QuoteId quote, const QString &note);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QuoteId m_quote;
    QString m_saved;
    QTimer m_idle;
    QTimer m_latest;
    Theme m_theme;
};

} // namespace pullquote

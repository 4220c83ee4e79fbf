#pragma once

#include "app/session/session.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QToolButton;

namespace pullquote {

class FlowLayout;

/// Speakers of a quote as a field: their names, and a click to choose. It edits nothing itself.
class NameField : public QWidget {
    Q_OBJECT

public:
    explicit NameField(const QString &placeholder, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Redirects followed. A guess has a dashed frame.
    void show(const Catalogue &catalogue, const QList<SpeakerId> &names, bool isGuess);
    /// Its names can be read and nothing else; for good.
    void setReadOnly();
    void setAddText(const QString &text); ///< of the button that adds one more; empty: no button

signals:
    void chooseRequested();
    void addRequested();
    void removeRequested(pullquote::SpeakerId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose();
    void rebuild();

    QString m_placeholder;
    Theme m_theme;
    QList<std::pair<SpeakerId, QString>> m_names;
    bool m_isGuess = false;
    bool m_isReadOnly = false;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QToolButton *m_add;
};

} // namespace pullquote

#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

namespace pullquote {

/// Finds words in a long text a piece at a time, so that typing in a search field never waits.
/// A straight quotation mark finds curly ones, a space finds a no-break space.
class TextSearch : public QObject {
    Q_OBJECT

public:
    explicit TextSearch(QObject *parent = nullptr);

    /// Forgets what was found and begins; `found` comes as hits do, `finished` at the end.
    /// An empty `words` finds nothing.
    void start(const QString &text, const QString &words, Qt::CaseSensitivity cased);
    void stop();

    /// UTF-16 offsets, ascending, not overlapping.
    const QList<qsizetype> &hits() const { return m_hits; }
    qsizetype wordsLength() const { return m_words.size(); }
    bool isRunning() const { return m_timer.isActive(); }

signals:
    void found();
    void finished();

private:
    void searchPiece();

    QString m_text;
    QString m_words;
    Qt::CaseSensitivity m_case = Qt::CaseInsensitive;
    qsizetype m_next = 0;
    QList<qsizetype> m_hits;
    QTimer m_timer;
};

} // namespace pullquote

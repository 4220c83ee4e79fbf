#pragma once

#include "ui/panel/speakernumbers.h"
#include "ui/theme/theme.h"

#include <QAbstractItemDelegate>

#include <array>

namespace pullquote {

/// Draws a row of QuoteListModel: a card with the speaker's colour at its edge, number, two lines of words,
/// speaker and topics. Heights come from an estimate of the words' width, so that thousands of rows cost
/// nothing: a card has one line of words or two.
class QuoteDelegate : public QAbstractItemDelegate {
    Q_OBJECT

public:
    QuoteDelegate(const Session &session, const SpeakerNumbers &speakers, QObject *parent);

    void setTheme(const Theme &theme);
    const Theme &theme() const { return m_theme; }

    /// Gives every row, also a heading, the height of two lines of words.
    void setUniform(bool uniform) { m_isUniform = uniform; }
    static int uniformHeight();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintQuote(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEdge(QPainter *painter, const QRect &bar, const QModelIndex &index) const;
    int paintWords(QPainter *painter, const QRect &box, const QModelIndex &index) const;
    int paintThreads(QPainter *painter, const QRect &line, const QModelIndex &index) const;
    void paintSpeaker(QPainter *painter, QRect line, const QModelIndex &index) const;
    void paintChips(QPainter *painter, const QRect &line, const QModelIndex &index) const;
    int numberWidth(int number) const;
    bool fitsOneLine(const QString &words, int width) const;

    const Session &m_session;
    const SpeakerNumbers &m_speakers;
    Theme m_theme;
    std::array<float, 128> m_advances{}; ///< of ASCII characters in the font of words
    bool m_isUniform = false;
    float m_wide = 0;    ///< of any other character, rather too much
    int m_twoDigits = 0; ///< px of a number before the words
};

} // namespace pullquote

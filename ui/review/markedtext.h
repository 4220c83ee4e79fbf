#pragma once

#include "app/text/span.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace pullquote {

/// Words with some of them marked, to be read only. Plain text from anywhere: nothing in it is markup.
struct MarkedWords {
    QString text;
    QList<Span> marks; ///< of `text`, in order

    friend bool operator==(const MarkedWords &, const MarkedWords &) = default;
};

/// The words of some spans of a text, parts joined by " … ", cut after `limit` code units; `marks` are spans
/// of the same text.
MarkedWords markedWords(QStringView text, const QList<Span> &spans, const QList<Span> &marks,
                        qsizetype limit = 1200);

/// Shows MarkedWords, as many lines as they need. Marked words have a ground and a line, so that they tell
/// themselves by more than colour.
class MarkedText : public QWidget {
    Q_OBJECT

public:
    explicit MarkedText(QWidget *parent = nullptr);

    void setWords(const MarkedWords &words);
    const MarkedWords &words() const { return m_words; }
    void setTheme(const Theme &theme, const QFont &font);
    /// Second-rank words.
    void setQuiet(bool quiet);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, heightForWidth(400)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarkedWords m_words;
    Theme m_theme;
    QFont m_font;
    bool m_isQuiet = false;
};

} // namespace pullquote

#pragma once

#include "app/review/markedexcerpt.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace pullquote {

/// Of a quote that is shown in full, no more code units than this.
inline constexpr qsizetype mostOfAQuote = 1200;

/// Shows an excerpt, in as many lines as it needs. Plain text from anywhere: nothing in it is markup. Marked
/// words have a ground and a line, so that they tell themselves by more than colour.
class MarkedText : public QWidget {
    Q_OBJECT

public:
    explicit MarkedText(QWidget *parent = nullptr);

    void setWords(const MarkedExcerpt &words);
    const MarkedExcerpt &words() const { return m_words; }
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
    MarkedExcerpt m_words;
    Theme m_theme;
    QFont m_font;
    bool m_isQuiet = false;
};

} // namespace pullquote

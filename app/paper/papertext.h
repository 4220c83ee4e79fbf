#pragma once

#include "app/paper/linestretches.h"
#include "app/paper/paperarticle.h"
#include "app/paper/papermetrics.h"

#include <QTextLayout>

#include <memory>

namespace pullquote {

/// A stretch of one paragraph, laid out, with the labels of the marks that begin in it set between its words.
class PaperPiece {
public:
    PaperPiece(const PaperArticle &article, Span span, size_t firstMark, const PaperMetrics &metrics,
               bool isRightToLeft);

    QTextLine line(int number) const { return m_layout.lineAt(number); }
    int lineCount() const { return m_layout.lineCount(); }
    /// The words of the article on a line, with the white space at which it was broken.
    Span spanOf(int number) const;
    /// Where a part of the article's words is on a line; nothing where it is not.
    QList<LineStretch> stretches(int number, Span span) const;
    /// Paints a line with its top left at `at`.
    void draw(QPainter &painter, int number, QPointF at) const;

private:
    /// A label in the layout's text.
    struct Label {
        qsizetype at; ///< in the article
        int position; ///< in the layout
        int length;
    };

    QString withLabels(const PaperArticle &article, size_t firstMark);
    void layOut(const PaperMetrics &metrics, bool isRightToLeft);
    /// The place of an offset in the layout: of words that begin there, or of words that end there.
    int positionOf(qsizetype offset, bool begins) const;
    qsizetype offsetOf(int position) const;

    Span m_span;
    QString m_words; ///< of the layout
    QList<Label> m_labels;
    QTextLayout m_layout;
    bool m_isMixed = false;
};

/// A line of a piece.
struct PaperLine {
    std::shared_ptr<const PaperPiece> piece;
    int number = 0;
    Span span;
    bool beginsParagraph = false;
    bool endsParagraph = false;
    qreal ascent = 0; ///< from its top to its baseline
    qreal height = 0; ///< to the top of the next one

    bool isValid() const { return piece != nullptr; }
};

/// The lines of an article from top to bottom, laid out as they are asked for: of a long text only what is
/// being painted is in memory. Empty paragraphs are left out.
class PaperText {
public:
    /// Both must outlive it.
    PaperText(const PaperArticle &article, const PaperMetrics &metrics)
        : m_article(article), m_metrics(metrics)
    {
    }

    /// The next one; not valid at the end.
    PaperLine next();

private:
    bool layOutPiece();

    const PaperArticle &m_article;
    const PaperMetrics &m_metrics;
    qsizetype m_at = 0;
    size_t m_firstMark = 0; ///< the first that begins at m_at or later
    Span m_paragraph;
    bool m_isRightToLeft = false;
    std::shared_ptr<const PaperPiece> m_piece;
    int m_line = 0;
    int m_lineCount = 0; ///< of the piece, that are used
};

} // namespace pullquote

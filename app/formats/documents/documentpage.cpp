#include "app/formats/documents/documentpage.h"

#include "app/formats/articlewords.h"
#include "app/text/htmltext.h"

#include <utility>

namespace pullquote {

namespace {

/// A page of a word processor; a paragraph that has begun on it is shown to its end.
constexpr qsizetype lettersOfAPage = 3000;
/// There are paragraphs as long as a book.
constexpr qsizetype mostLetters = 2 * lettersOfAPage;
constexpr qsizetype mostLettersOfNotes = 20'000;

} // namespace

void DocumentPage::addArticle(const ArticleContent &content, const ExportCatalogue &catalogue)
{
    if (std::exchange(m_hasArticle, true)) {
        m_isFull = true;
        return;
    }
    m_comments = quoteComments(content, catalogue);
    m_text = QStringLiteral("<h1>%1</h1>\n").arg(htmlEscaped(content.article.title));
    if (const QString line = headLine(content.article); !line.isEmpty())
        m_text += QStringLiteral("<p class=\"byline\">%1</p>\n").arg(htmlEscaped(line));
    writeCommentedText(content.text, m_comments, *this);
}

void DocumentPage::beginParagraph(bool isRightToLeft)
{
    m_isOpen = m_letters < lettersOfAPage;
    if (m_isOpen)
        m_text += isRightToLeft ? QStringLiteral("<p dir=\"rtl\">") : QStringLiteral("<p>");
}

void DocumentPage::endParagraph()
{
    if (std::exchange(m_isOpen, false))
        m_text += QStringLiteral("</p>\n");
}

void DocumentPage::beginComment(qsizetype number)
{
    if (!m_isOpen)
        return;
    const QuoteComment &comment = m_comments[number];
    const QString sign = QString::number(++m_noteCount);
    if (m_notes.size() > mostLettersOfNotes) { // a window stands still over a page of megabytes
        m_isFull = true;
        return;
    }
    m_text += QStringLiteral("<sup>%1\u202F</sup>").arg(sign); // 1 and 2 are not 12
    m_notes += QStringLiteral("<p class=\"note\"><b>%1</b> %2: %3</p>\n")
                   .arg(sign, htmlEscaped(comment.author),
                        htmlEscaped(comment.line.text().left(mostLettersOfNotes)));
}

void DocumentPage::words(QStringView words, quint32 colour)
{
    if (!m_isOpen) {
        m_isFull |= !words.isEmpty();
        return;
    }
    const QString shown = htmlEscaped(words.left(mostLetters - m_letters));
    m_letters += words.size();
    // The colours are those of paper: with words as on paper they can be read on a dark screen, too.
    m_text += colour == uncoloured
                  ? shown
                  : QStringLiteral("<span style=\"background-color: #%1; color: #1d1c1a\">%2</span>")
                        .arg(colour, 6, 16, QLatin1Char('0'))
                        .arg(shown);
    if (m_letters > mostLetters) {
        m_isFull = true;
        endParagraph();
    }
}

QString DocumentPage::html() const
{
    return m_notes.isEmpty() ? m_text : m_text + QStringLiteral("<hr>\n") + m_notes;
}

Result<QByteArray> DocumentPage::finish(const DocumentHead &)
{
    return html().toUtf8();
}

} // namespace pullquote

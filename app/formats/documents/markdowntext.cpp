#include "app/formats/documents/markdowntext.h"

#include "app/formats/documents/documenttext.h"
#include "app/formats/documents/htmldocument.h"
#include "app/formats/documents/htmltree.h"

#include <md4c.h>

namespace pullquote {

namespace {

/// Hears from the parser what comes next.
class Listener {
public:
    static int enterBlock(MD_BLOCKTYPE type, void *, void *self)
    {
        static_cast<Listener *>(self)->enter(type);
        return 0;
    }
    static int leaveBlock(MD_BLOCKTYPE type, void *, void *self)
    {
        static_cast<Listener *>(self)->leave(type);
        return 0;
    }
    static int enterSpan(MD_SPANTYPE type, void *, void *self)
    {
        static_cast<Listener *>(self)->m_leftOut += isLeftOut(type) ? 1 : 0;
        return 0;
    }
    static int leaveSpan(MD_SPANTYPE type, void *, void *self)
    {
        static_cast<Listener *>(self)->m_leftOut -= isLeftOut(type) ? 1 : 0;
        return 0;
    }
    static int text(MD_TEXTTYPE type, const MD_CHAR *words, MD_SIZE size, void *self)
    {
        static_cast<Listener *>(self)->add(type, QString::fromUtf8(words, qsizetype(size)));
        return 0;
    }

    MarkdownText result()
    {
        const QString text = m_text.finish();
        return {text, m_heading, m_text.replacedCount(), m_warnings};
    }

private:
    static bool isLeftOut(MD_SPANTYPE type) { return type == MD_SPAN_IMG || type == MD_SPAN_DEL; }

    void enter(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_TR) {
            m_text.beginRow();
            m_cell = 0;
        } else if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
            if (m_cell++ > 0)
                m_text.nextCell();
        } else if (!m_text.isAtStart()) {
            m_text.endParagraph(); // of a list item that goes on below
        }
        m_start = m_text.size();
        m_html.clear();
    }

    void leave(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_HTML)
            addBlock();
        if (type == MD_BLOCK_H && m_heading.isEmpty())
            m_heading = m_text.since(m_start).trimmed();
        if (type == MD_BLOCK_TR)
            m_text.endRow();
        else if (!m_text.isAtStart())
            m_text.endParagraph();
    }

    void add(MD_TEXTTYPE type, const QString &words)
    {
        if (m_leftOut > 0)
            return;
        switch (type) {
        case MD_TEXT_BR:
            m_text.endParagraph();
            break;
        case MD_TEXT_SOFTBR:
            m_text.append(u" ");
            break;
        case MD_TEXT_ENTITY:
            m_text.append(plainEntity(words));
            break;
        case MD_TEXT_NULLCHAR:
            m_text.append(QString(QChar(QChar::ReplacementCharacter)));
            break;
        case MD_TEXT_HTML:
            addHtml(words);
            break;
        default:
            m_text.append(words);
        }
    }

    void addBlock()
    {
        if (const Result<QString> block = paragraphsOfHtml(m_html))
            m_text.append(*block);
        else if (m_warnings.isEmpty())
            m_warnings.append(block.problem());
    }

    void addHtml(const QString &words)
    {
        // In the line a tag comes alone; a block comes line by line.
        m_html += words;
        if (words.startsWith(QLatin1String("<br"), Qt::CaseInsensitive) && words.size() <= 6)
            m_text.endParagraph();
    }

    QString plainEntity(const QString &entity)
    {
        QString &plain = m_entities[entity];
        if (!plain.isEmpty())
            return plain;
        const Result<HtmlTree> tree = HtmlTree::parse(QStringLiteral("<p>") + entity);
        return plain = tree ? allTextIn(tree->root()) : entity;
    }

    DocumentText m_text;
    QString m_heading;
    QString m_html;
    QHash<QString, QString> m_entities; ///< those met so far, as characters
    QList<Problem> m_warnings;
    qsizetype m_start = 0;
    int m_leftOut = 0;
    int m_cell = 0;
};

/// Whether a line could make a table of more columns than any has: the parser fills up each row of it,
/// however short. Without tables the words stay, with their bars.
bool hasWideTable(const QByteArray &markdown)
{
    constexpr int mostColumns = 200;
    int bars = 0;
    for (const char c : markdown) {
        bars = c == '\n' || c == '\r' ? 0 : bars + (c == '|' ? 1 : 0);
        if (bars > mostColumns)
            return true;
    }
    return false;
}

} // namespace

MarkdownText readMarkdown(const QString &markdown)
{
    const QByteArray bytes = markdown.toUtf8();
    MD_PARSER parser = {};
    parser.flags = (hasWideTable(bytes) ? 0U : unsigned(MD_FLAG_TABLES)) | MD_FLAG_STRIKETHROUGH |
                   MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = Listener::enterBlock;
    parser.leave_block = Listener::leaveBlock;
    parser.enter_span = Listener::enterSpan;
    parser.leave_span = Listener::leaveSpan;
    parser.text = Listener::text;
    Listener listener;
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &listener);
    return listener.result();
}

} // namespace pullquote

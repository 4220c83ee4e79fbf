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
        return {text, m_heading, m_text.replacedCount()};
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
            m_text.append(paragraphsOfHtml(m_html));
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
    qsizetype m_start = 0;
    int m_leftOut = 0;
    int m_cell = 0;
};

} // namespace

MarkdownText readMarkdown(const QString &markdown)
{
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = Listener::enterBlock;
    parser.leave_block = Listener::leaveBlock;
    parser.enter_span = Listener::enterSpan;
    parser.leave_span = Listener::leaveSpan;
    parser.text = Listener::text;
    Listener listener;
    const QByteArray bytes = markdown.toUtf8();
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &listener);
    return listener.result();
}

} // namespace pullquote

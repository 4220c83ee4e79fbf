#include "app/formats/documents/markdownwriter.h"

#include "app/formats/articlewords.h"
#include "app/formats/quoteextracts.h"

#include <QRegularExpression>

#include <algorithm>

namespace pullquote {

namespace {

QString markOf(int number)
{
    return QStringLiteral("[^q%1]").arg(number);
}

/// Whether a mark at the beginning of a line, behind `indent` white space, makes something of it: a heading,
/// a list, a rule.
bool beginsBlock(const QString &line, qsizetype at, qsizetype indent)
{
    const QChar c = line[at];
    if (at == indent)
        return QStringView(u"#+-=:").contains(c);
    // "1." and "1)" begin a list.
    const bool afterNumber = at - indent < 10 && (c == u'.' || c == u')');
    return afterNumber && std::all_of(line.begin() + indent, line.begin() + at,
                                      [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

qsizetype indentOf(const QString &line)
{
    const auto first = std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
    return first - line.begin();
}

/// Whether it makes a link of the address around it: GitHub's reading of Markdown needs no brackets for that.
bool makesAddress(const QString &line, qsizetype at)
{
    const QStringView before = QStringView(line).first(at);
    const QStringView after = QStringView(line).sliced(at + 1);
    return line[at] == u'@' || (line[at] == u':' && after.startsWith(u"//")) ||
           (line[at] == u'.' && before.endsWith(u"www", Qt::CaseInsensitive));
}

/// One unit of a line, so that it means itself.
void addEscaped(QString &out, const QString &line, qsizetype at, qsizetype indent)
{
    // White space in front would make code of a line.
    if (at == 0 && indent > 0) {
        out += QStringLiteral("&#%1;").arg(line[0].unicode());
        return;
    }
    if (QStringView(u"\\`*_[]<>&|~$").contains(line[at]) || makesAddress(line, at) ||
        (at >= indent && beginsBlock(line, at, indent)))
        out += u'\\';
    out += line[at];
}

QString yaml(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")).replace(u'\n', u' ');
    return u'"' + value + u'"';
}

void putHead(QString &out, const char *key, const QString &value)
{
    if (!value.isEmpty())
        out += QLatin1String(key) + QStringLiteral(": ") + yaml(value) + u'\n';
}

QString quotationOf(const QuoteExtract &extract)
{
    QString headline = markdownWords(extract.headline);
    if (!extract.url.isEmpty())
        headline = QStringLiteral("[%1](<%2>)").arg(headline, extract.url);
    return QStringLiteral("> %1\n>\n> — %2\n")
        .arg(markdownWords(extract.attribution.words), extract.sourceLine(headline, markdownWords));
}

QString headOf(const Article &article)
{
    QString head = QStringLiteral("---\n");
    putHead(head, "title", article.title);
    putHead(head, "author", article.byline);
    putHead(head, "publisher", article.outlet);
    putHead(head, "url", article.url);
    putHead(head, "date", article.published);
    putHead(head, "language", article.language);
    return head + QStringLiteral("generator: %1\n---\n\n").arg(QLatin1String(markdownGenerator));
}

} // namespace

QString markdownWords(const QString &line)
{
    QString escaped;
    escaped.reserve(line.size() + line.size() / 16);
    const qsizetype indent = indentOf(line);
    for (qsizetype i = 0; i < line.size(); ++i)
        addEscaped(escaped, line, i, indent);
    return escaped;
}

QString markdownOf(const QList<QuoteExtract> &extracts)
{
    QStringList quotations;
    for (const QuoteExtract &extract : extracts)
        quotations.append(quotationOf(extract));
    return quotations.join(u'\n');
}

QString withoutQuoteNotes(const QString &markdown)
{
    static const QRegularExpression notes(QStringLiteral("(?:^|\n)\\[\\^q\\d+\\]: "));
    // Behind an odd number of backslashes it is a word of the text.
    static const QRegularExpression mark(QStringLiteral("(?<!\\\\)((?:\\\\\\\\)*)\\[\\^q\\d+\\]"));
    const qsizetype end = markdown.indexOf(notes);
    QString text = end < 0 ? markdown : markdown.left(end);
    return text.replace(mark, QStringLiteral("\\1"));
}

void MarkdownWriter::addArticle(const ArticleContent &content, const ExportCatalogue &catalogue)
{
    m_comments = quoteComments(content, catalogue);
    m_parts.append({content.article, {}});
    writeCommentedText(content.text, m_comments, *this);
}

void MarkdownWriter::beginParagraph(bool)
{
    m_line.clear();
    m_marks.clear();
}

void MarkdownWriter::words(QStringView words, quint32)
{
    m_line += words;
}

void MarkdownWriter::endComment(qsizetype number)
{
    const QuoteComment &comment = m_comments[number];
    m_marks.append({m_line.size(), ++m_count});
    m_notes += markOf(m_count) + QStringLiteral(": ");
    if (!comment.author.isEmpty())
        m_notes += markdownWords(comment.author) + QStringLiteral(": ");
    QStringList lines;
    for (const QString &line : comment.line.text().split(u'\n'))
        lines.append(markdownWords(line.trimmed()));
    m_notes += lines.join(QStringLiteral("\n\n    ")) + u'\n';
}

void MarkdownWriter::endParagraph()
{
    if (m_line.isEmpty() && m_marks.isEmpty())
        return;
    QString &text = m_parts.last().text;
    const qsizetype indent = indentOf(m_line);
    auto mark = m_marks.cbegin();
    for (qsizetype at = 0; at <= m_line.size(); ++at) {
        for (; mark != m_marks.cend() && mark->first == at; ++mark)
            text += markOf(mark->second);
        if (at < m_line.size())
            addEscaped(text, m_line, at, indent);
    }
    text += QStringLiteral("\n\n");
}

Result<QByteArray> MarkdownWriter::finish(const DocumentHead &head)
{
    const bool isOne = m_parts.size() == 1;
    Article whole;
    whole.title = head.title;
    QString out = headOf(isOne ? m_parts.first().article : whole);
    for (const Part &part : std::as_const(m_parts)) {
        if (!isOne) {
            out += QStringLiteral("# ") + markdownWords(part.article.title) + QStringLiteral("\n\n");
            if (const QString line = headLine(part.article); !line.isEmpty())
                out += u'*' + markdownWords(line) + QStringLiteral("*\n\n");
        }
        out += part.text;
    }
    return (out + m_notes).toUtf8();
}

} // namespace pullquote

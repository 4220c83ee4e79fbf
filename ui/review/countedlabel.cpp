#include "ui/review/countedlabel.h"

#include "app/text/htmltext.h"

#include <QEvent>

namespace pullquote {

CountedLabel::CountedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setOpenExternalLinks(false);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        const qsizetype index = link.toLongLong();
        if (index >= 0 && index < m_questions.size())
            emit asked(m_questions.at(index));
    });
}

void CountedLabel::setSentences(const QList<CountedText> &sentences)
{
    m_sentences = sentences;
    m_questions.clear();
    // Rich text keeps the colour of links that the program had when it was set.
    const QString colour = palette().color(QPalette::Link).name();
    QString html;
    QStringList plain;
    for (const CountedText &sentence : sentences) {
        const QStringView text = sentence.text;
        qsizetype from = 0;
        html += QStringLiteral("<p style=\"margin: 0 0 4px 0\">");
        for (const CountedText::Number &number : sentence.numbers) {
            html += htmlEscaped(text.mid(from, number.span.start - from));
            html += QStringLiteral("<a href=\"%1\" style=\"color: %2\">%3</a>")
                        .arg(QString::number(m_questions.size()), colour,
                             htmlEscaped(text.mid(number.span.start, number.span.length())));
            m_questions.append(number.question);
            from = number.span.end;
        }
        html += htmlEscaped(text.mid(from)) + QStringLiteral("</p>");
        plain.append(sentence.text);
    }
    setText(html);
    setAccessibleName(plain.join(u' '));
}

void CountedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_sentences.isEmpty())
        setSentences(QList<CountedText>(m_sentences));
}

} // namespace pullquote

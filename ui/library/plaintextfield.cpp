#include "ui/library/plaintextfield.h"

#include "app/text/canonicaltext.h"

#include <QMimeData>
#include <QTextBlock>

namespace pullquote {

PlainTextField::PlainTextField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QString PlainTextField::text() const
{
    QStringList paragraphs;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        paragraphs.append(block.text());
    return paragraphs.join(u'\n');
}

void PlainTextField::insert(const QString &text)
{
    insertPlainText(plainParagraphs(text));
    emit pasted();
}

bool PlainTextField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void PlainTextField::insertFromMimeData(const QMimeData *source)
{
    if (!isReadOnly() && source->hasText())
        insert(source->text());
}

QString plainParagraphs(const QString &text)
{
    QStringList paragraphs;
    for (QString line : canonicalText(text).text.split(u'\n')) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        if (!line.isEmpty())
            paragraphs.append(line);
    }
    return paragraphs.join(u'\n');
}

} // namespace pullquote

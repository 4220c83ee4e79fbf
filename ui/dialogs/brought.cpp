#include "ui/dialogs/brought.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

namespace pullquote {

namespace {

/// Marks of UTF-8 in front: the clipboard gives characters, whatever a page says of its encoding.
ImportItem pasted(const QString &words, const QString &format)
{
    return ImportItem(ImportSource{QCoreApplication::translate("pullquote::Brought", "pasted text"),
                                   "\xEF\xBB\xBF" + words.toUtf8(), false},
                      format);
}

/// Someone may paste JSON or the source of a page; all else is text, though it may look like Markdown.
QString formatOf(const QString &text)
{
    const QString start = text.left(100).trimmed();
    const bool mayBeData = start.startsWith(u'{') || start.startsWith(u'[') || start.startsWith(u'<');
    return mayBeData ? QString() : QStringLiteral("text");
}

} // namespace

Brought broughtBy(const QMimeData *data)
{
    Brought brought;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            brought.paths.append(url.toLocalFile());
    }
    if (!brought.paths.isEmpty())
        return brought;
    if (data->hasHtml() && !data->html().trimmed().isEmpty())
        brought.item = pasted(data->html(), QStringLiteral("html"));
    else if (const QString text = data->text(); !text.trimmed().isEmpty())
        brought.item = pasted(text, formatOf(text));
    return brought;
}

bool canBring(const QMimeData *data)
{
    return data->hasUrls() || data->hasHtml() || data->hasText();
}

} // namespace pullquote

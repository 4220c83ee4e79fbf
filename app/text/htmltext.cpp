#include "app/text/htmltext.h"

#include <QRegularExpression>
#include <QUrl>

namespace pullquote {

QString htmlEscaped(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'<')
            escaped += QStringLiteral("&lt;");
        else if (c == u'>')
            escaped += QStringLiteral("&gt;");
        else if (c == u'&')
            escaped += QStringLiteral("&amp;");
        else if (c == u'"')
            escaped += QStringLiteral("&quot;");
        else if (c == u'\'')
            escaped += QStringLiteral("&#39;");
        else if ((c < u' ' && c != u'\t' && c != u'\n') || (c >= u'\x7F' && c <= u'\x9F'))
            escaped += QChar::ReplacementCharacter;
        else
            escaped += c;
    }
    return escaped;
}

QString htmlColour(const QString &colour)
{
    static const QRegularExpression hex(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    return hex.match(colour).hasMatch() ? colour : QStringLiteral("#888888");
}

QString webUrl(const QString &url)
{
    const QUrl parsed(url.trimmed(), QUrl::StrictMode);
    const bool isWeb = parsed.isValid() && !parsed.host().isEmpty() &&
                       (parsed.scheme() == u"http" || parsed.scheme() == u"https");
    return isWeb ? parsed.toString(QUrl::FullyEncoded) : QString();
}

QString htmlUrl(const QString &url)
{
    return htmlEscaped(webUrl(url));
}

QString htmlPageStart(const QString &title, const QString &style)
{
    return QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" "
                          "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<meta name=\"color-scheme\" content=\"light dark\">\n"
                          "<meta name=\"referrer\" content=\"no-referrer\">\n"
                          "<title>%1</title>\n<style>\n%2</style>\n</head>\n<body>\n")
        .arg(htmlEscaped(title), style);
}

} // namespace pullquote

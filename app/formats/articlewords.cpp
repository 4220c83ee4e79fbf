#include "app/formats/articlewords.h"

#include "app/model/entities.h"
#include "app/text/daywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

QString headLine(const Article &article)
{
    QStringList parts;
    if (!article.byline.isEmpty())
        parts.append(
            QCoreApplication::translate("pullquote::ArticleWords", "By %1").arg(isolated(article.byline)));
    for (const QString &words : {article.outlet, publishedInWords(article.published)}) {
        if (!words.isEmpty())
            parts.append(isolated(words));
    }
    return parts.join(QStringLiteral(" · "));
}

QString isolated(const QString &words)
{
    const bool mayTurn =
        std::any_of(words.begin(), words.end(), [](QChar c) { return c.unicode() >= 0x0590; });
    return mayTurn ? QChar(u'\u2068') + words + QChar(u'\u2069') : words;
}

} // namespace pullquote

#include "ui/library/articlerow.h"

#include "app/text/daywords.h"
#include "ui/library/articlestate.h"

#include <QCoreApplication>
#include <QLocale>

namespace pullquote {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("pullquote::ArticleRow", text, nullptr, n);
}

QString joined(const QStringList &parts)
{
    QStringList words = parts;
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace

ArticleRow rowOf(const Article &article)
{
    ArticleRow row;
    row.id = article.id;
    row.title = article.title.isEmpty() ? tr("Untitled") : article.title;
    row.outlet = article.outlet;
    row.published = dateInWords(article.published);
    row.state = article.state;
    return row;
}

QVariant textOf(const ArticleRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return joined({row.title, row.outlet, row.published, shownState(row.state),
                       row.quotes >= 0 ? QCoreApplication::translate("pullquote::ArticleRow", "%Ln quote(s)",
                                                                     nullptr, row.quotes)
                                       : QString()});
    case Qt::AccessibleTextRole:
        return joined({row.title, row.outlet, row.published, shownState(row.state),
                       row.isOpen ? tr("open") : QString()});
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

QString dateInWords(const QString &published, QDate today)
{
    const QDate day = QDate::fromString(published.left(10), Qt::ISODate);
    if (day.isValid())
        return dayInWords(day, day.year() != today.year());
    const QDate month = QDate::fromString(published, QStringLiteral("yyyy-MM"));
    return month.isValid() ? QLocale().toString(month, QStringLiteral("MMMM yyyy")) : published;
}

QString standing(const ArticleRow &row, int unfinished)
{
    const bool isBegun = row.state.isEmpty() && row.quotes != 0;
    if (unfinished > 0 && (row.isOpen || isBegun))
        return QCoreApplication::translate("pullquote::ArticleRow", "%Ln open", nullptr, unfinished);
    if (!row.state.isEmpty())
        return shownState(row.state);
    if (row.quotes == 0)
        return tr("to do");
    return row.quotes > 0
               ? QCoreApplication::translate("pullquote::ArticleRow", "%Ln quote(s)", nullptr, row.quotes)
               : QString();
}

} // namespace pullquote

#include "ui/window/readingplaces.h"

#include <QDateTime>
#include <QSettings>

#include <algorithm>

namespace pullquote {

namespace {

// Each value begins with the time at which it was kept, in seconds.
const QString placesGroup = QStringLiteral("places");
const QString lastGroup = QStringLiteral("lastArticle");
constexpr qsizetype mostKept = 500;
constexpr qsizetype slack = 50; ///< so that not every place costs a look at all of them

QString key(const QString &group, const QString &id)
{
    return group + u'/' + id;
}

QString now()
{
    return QString::number(QDateTime::currentSecsSinceEpoch());
}

} // namespace

ArticleView::Place ReadingPlaces::place(ArticleId article) const
{
    const QStringList kept =
        m_store.value(key(placesGroup, article.toString())).toString().split(u' ', Qt::SkipEmptyParts);
    return kept.size() == 3 ? ArticleView::Place{kept[1].toLongLong(), kept[2].toLongLong()}
                            : ArticleView::Place();
}

void ReadingPlaces::keep(ProjectId project, ArticleId article, ArticleView::Place place)
{
    m_store.setValue(key(placesGroup, article.toString()),
                     QStringLiteral("%1 %2 %3").arg(now()).arg(place.caret).arg(place.firstVisible));
    forgetOldest(placesGroup);
    keepLast(project, article);
}

void ReadingPlaces::keepLast(ProjectId project, ArticleId article)
{
    m_store.setValue(key(lastGroup, project.toString()), QString(now() + u' ' + article.toString()));
    forgetOldest(lastGroup);
}

ArticleId ReadingPlaces::lastArticle(ProjectId project) const
{
    return ArticleId::fromString(
        m_store.value(key(lastGroup, project.toString())).toString().section(u' ', 1));
}

void ReadingPlaces::forgetOldest(const QString &group)
{
    m_store.beginGroup(group);
    const QStringList ids = m_store.childKeys();
    if (ids.size() > mostKept + slack) {
        QList<std::pair<qint64, QString>> byTime;
        for (const QString &id : ids)
            byTime.append({m_store.value(id).toString().section(u' ', 0, 0).toLongLong(), id});
        std::sort(byTime.begin(), byTime.end());
        for (const auto &[time, id] : byTime.first(byTime.size() - mostKept))
            m_store.remove(id);
    }
    m_store.endGroup();
}

} // namespace pullquote

#include "app/store/labels.h"

#include "app/store/seed.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Labels", text);
}

} // namespace

QString startLabel()
{
    return QStringLiteral("Start with three topics");
}

QString mergeLabel()
{
    return QStringLiteral("Merge");
}

QString labelInWords(ChangeSetId id, AnnotatorId annotator, const QString &label)
{
    if (id == seedId())
        return tr("Start with three topics");
    // What follows from a merge has an id of its own each time, and no annotator.
    if (annotator.isNull() && label == mergeLabel())
        return tr("Merge");
    return label;
}

} // namespace pullquote

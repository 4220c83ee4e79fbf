#include "ui/window/keytable.h"

#include "ui/window/actiontable.h"

#include <QWidget>

namespace pullquote {

namespace {

/// "Ctrl+Shift+Z / Ctrl+Y" with each key set as code.
QString asCode(QString keys)
{
    keys.replace(u'|', QStringLiteral("\\|"));
    for (const QString &between : {QStringLiteral(" / "), QStringLiteral(" … ")})
        keys.replace(between, u'`' + between + u'`');
    return u'`' + keys + u'`';
}

} // namespace

QString keyTable()
{
    QWidget nowhere;
    const ActionTable actions(&nowhere);
    QString table = ActionTable::tr("| key | does |\n|---|---|") + u'\n';
    QString group;
    for (const ActionTable::Key &key : actions.keys()) {
        if (key.group != group)
            table += QStringLiteral("| **%1** | |\n").arg(key.group);
        group = key.group;
        table += QStringLiteral("| %1 | %2 |\n").arg(asCode(key.keys), key.text);
    }
    return table;
}

} // namespace pullquote

#pragma once

#include <QJsonObject>
#include <QStringList>

/// What the layers of others and their features mean, by their names: INCEpTION lets everybody make their
/// own.
namespace pullquote::cas {

QString typeOf(const QJsonObject &structure);
/// "Quote" of "webanno.custom.Quote".
QString nameOf(const QString &type);
/// Whether somebody has made the layer for a project.
bool isCustom(const QString &type);
/// What every file has, and what nobody looks for.
bool isBackground(const QString &type);
/// Where a span begins or ends; -1 when it does not say.
qint64 offsetAt(const QJsonObject &span, const char *name);
/// The same for what has no words of its own.
bool isSpan(const QJsonObject &structure);

/// What a feature says that the span is, else the name of its layer.
QString labelOf(const QJsonObject &span);
/// "role" without what says that it refers to another structure.
QString plainName(const QString &feature);
/// What a feature of a layer is about here; empty: nothing that has a place.
QLatin1String meaningOf(const QString &feature);
/// Ids of ours hold as long as the names beside them are those that were written.
void putNames(QJsonObject &details, QLatin1String key, const QStringList &names);

} // namespace pullquote::cas

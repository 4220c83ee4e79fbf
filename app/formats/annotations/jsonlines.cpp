#include "app/formats/annotations/jsonlines.h"

#include "app/formats/importdraft.h"
#include "app/formats/jsonsource.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace pullquote {

namespace {

constexpr qsizetype longestBeginning = 4 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::JsonLines", text);
}

QByteArray withoutMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

using Visit = std::function<void(const QJsonObject &, const QString &)>;

void forEachItem(const QByteArray &bytes, ImportDraft &draft, const Watcher &watcher, const Visit &visit)
{
    const Result<QJsonValue> root = parseAnyJson(bytes);
    if (!root)
        return draft.fail(root.problem());
    const QJsonArray items = root->toArray();
    for (qsizetype i = 0; i < items.size() && watcher.goesOn(i, items.size()); ++i)
        visit(items[i].toObject(), tr("item %1").arg(i + 1));
}

} // namespace

void forEachJsonLine(const QByteArray &given, ImportDraft &draft, const Watcher &watcher, const Visit &visit)
{
    const QByteArray bytes = withoutMark(given);
    if (bytes.left(1000).trimmed().startsWith('['))
        return forEachItem(bytes, draft, watcher, visit);
    qsizetype number = 0;
    for (qsizetype start = 0; start < bytes.size(); ++number) {
        const qsizetype found = bytes.indexOf('\n', start);
        const qsizetype end = found < 0 ? bytes.size() : found;
        const QByteArray line = QByteArray::fromRawData(bytes.constData() + start, end - start).trimmed();
        start = end + 1;
        if (line.isEmpty())
            continue;
        if (!watcher.goesOn(start, bytes.size()))
            return;
        const QString where = tr("line %1").arg(number + 1);
        // One is in memory at a time: a file of many may have more than JSON in one piece.
        if (const std::optional<Problem> problem = tooMuchJson(line))
            return draft.fail({problem->what, where, problem->remedy});
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (document.isObject()) {
            visit(document.object(), where);
            continue;
        }
        const QString reason =
            error.error == QJsonParseError::NoError ? QString() : QStringLiteral(": ") + error.errorString();
        draft.fail({tr("The line is no JSON object%1.").arg(reason), where, {}});
    }
}

QByteArray jsonBeginning(const QByteArray &bytes)
{
    const QByteArray start = withoutMark(bytes.left(longestBeginning)).trimmed();
    return start.startsWith('[') || start.startsWith('{') ? start : QByteArray();
}

bool hasJsonKey(const QByteArray &json, const QByteArray &key)
{
    const QByteArray quoted = '"' + key + '"';
    for (qsizetype at = json.indexOf(quoted); at >= 0; at = json.indexOf(quoted, at + 1)) {
        const QByteArray after = json.mid(at + quoted.size(), 20).trimmed();
        // In a text the mark in front would be escaped.
        if (after.startsWith(':') && (at == 0 || json[at - 1] != '\\'))
            return true;
    }
    return false;
}

} // namespace pullquote

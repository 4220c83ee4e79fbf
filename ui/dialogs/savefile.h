#pragma once

#include "app/text/result.h"

#include <QByteArray>
#include <QString>

namespace pullquote {

class Prompts;
class Settings;

/// What a person may be asked about a file that a window writes.
struct SaveQuestion {
    QString title;       ///< of the dialog: "Save overview"
    QString name;        ///< of the file, without suffix; any words
    QString suffix;      ///< without dot
    QStringList filters; ///< the first is chosen
};

/// Asks for a file in the folder where the last one went, and remembers the folder. Empty when cancelled.
QString askWhereToSave(const SaveQuestion &question, const QString &project, Prompts &prompts,
                       Settings &settings);

/// The old file or the complete new one (writeFile()). In any thread.
Result<void> saveBytes(const QByteArray &bytes, const QString &path);

/// Says that it is written, with an offer to show it in its folder, or what went wrong.
void tellSaved(const Result<void> &saved, const QString &path, Prompts &prompts);

} // namespace pullquote

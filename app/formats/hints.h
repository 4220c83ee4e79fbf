#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// For whom the sentences of an import name what may be chosen about a source: one types it, the other sees
/// it.
enum class HintsFor { CommandLine, Screen };

/// To stand behind "with": 'the option “article”', or the words beside its field; with a value 'the option
/// “notes=quotes”'. `options` are those of the source.
QString optionInWords(HintsFor hints, const QList<FormatOption> &options, const QString &name,
                      const QString &value = {});

/// What the screen asks about quotes whose annotator their source does not name, with its letter.
QString whoseQuotesLabel();
/// The same, to stand behind "with".
QString whoseQuotesInWords(HintsFor hints);

} // namespace pullquote

#include "ui/dialogs/printedprompts.h"

#include <QTextStream>

namespace pullquote {

void PrintedPrompts::tell(const Problem &problem)
{
    QTextStream(stderr) << "pullquote: " << problem.sentence() << '\n';
}

} // namespace pullquote

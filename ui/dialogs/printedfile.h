#pragma once

#include "app/text/result.h"

#include <QString>

class QPrinter;

namespace pullquote {

/// The file that a printer prints to, where it prints to one: it is only there, or only another one, when all
/// of it was painted. A printer of its own knows no stop: it prints the pages that it has got.
class PrintedFile {
public:
    /// From now on the printer prints to a file beside the one that was chosen. It must outlive this.
    explicit PrintedFile(QPrinter &printer);
    /// What was not kept goes.
    ~PrintedFile();
    Q_DISABLE_COPY(PrintedFile)

    /// Puts what was printed in the place of the file that was chosen.
    Result<void> keep();

private:
    QPrinter &m_printer;
    QString m_chosen; ///< empty: no file, or one of a kind that nothing can be put in the place of
    QString m_beside;
};

} // namespace pullquote

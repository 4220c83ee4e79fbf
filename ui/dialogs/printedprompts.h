#pragma once

#include "ui/dialogs/prompts.h"

namespace pullquote {

/// For windows that nobody sits before, as when one is painted into a file: what is told goes to standard
/// error, and what is asked is answered as if cancelled.
class PrintedPrompts : public Prompts {
public:
    void tell(const Problem &problem) override;
    void inform(const QString &, const QString &, const QString &) override {}
    void tellWritten(const QString &, const QString &) override {}
    bool confirm(const Question &) override { return false; }
    QString askText(const QString &, const QString &, const QString &) override { return {}; }
    QString chooseSaveFile(const FileQuestion &) override { return {}; }
    QString chooseFile(const FileQuestion &) override { return {}; }
    QStringList chooseFiles(const FileQuestion &) override { return {}; }
    QString chooseFolder(const FileQuestion &) override { return {}; }
};

} // namespace pullquote

#pragma once

#include "ui/dialogs/importfile.h"

#include <QTreeWidget>

#include <vector>

namespace pullquote {

/// The files of an import with what was found in each: format, numbers, new articles with headlines that can
/// be corrected, problems and warnings. A file with a problem cannot be chosen.
class ImportList : public QTreeWidget {
    Q_OBJECT

public:
    explicit ImportList(QWidget *parent = nullptr);

    bool contains(const QString &path) const;
    /// A file that is being read.
    void addWaiting(const QString &path);
    /// What was found in it.
    void setFound(ImportFile file);

    /// The sources that are chosen, in order.
    QList<ImportSource> chosen() const;
    CorrectedTitles correctedTitles() const;

signals:
    void choiceChanged();

private:
    void addArticles(QTreeWidgetItem *parent, const ImportPlan &plan);
    void addProblems(QTreeWidgetItem *parent, const QList<Problem> &problems, bool isGrave);
    QTreeWidgetItem *itemOf(const QString &path) const;

    std::vector<ImportFile> m_files;
};

} // namespace pullquote

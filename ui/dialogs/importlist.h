#pragma once

#include "ui/dialogs/importfile.h"

#include <QTreeWidget>

namespace pullquote {

/// The sources of an import with what was found in each: format, numbers, new articles with headlines that
/// can be corrected, problems and warnings. One with a problem cannot be chosen.
class ImportList : public QTreeWidget {
    Q_OBJECT

public:
    explicit ImportList(QWidget *parent = nullptr);

    /// In the order of the rows. What is selected stays so.
    void setFiles(const QList<ImportFile> &files, const CorrectedArticles &corrected);
    void setTitle(const QString &hash, const QString &title);

    /// The source that came last is looked at, and has the focus.
    void goToLast();
    /// The row of the source that is looked at; -1 when there is none.
    int currentFile() const;
    /// Which of its new articles is looked at.
    int currentArticle() const;

signals:
    void chosen(int file, bool isChosen);
    void titleCorrected(const QString &hash, const QString &title);
    void removed(int file);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Formats and what was found must not take the room of the names.
    int sizeHintForColumn(int column) const override;

private:
    void fill(QTreeWidgetItem *item, const ImportFile &file, const CorrectedArticles &corrected);
    void fillLeftOut(QTreeWidgetItem *item, const ImportFile &folder);
    void addArticles(QTreeWidgetItem *parent, const ImportFile &file, const CorrectedArticles &corrected);
    void addProblems(QTreeWidgetItem *parent, const QList<Problem> &problems, bool isGrave);
    void tellChange(QTreeWidgetItem *item);
};

} // namespace pullquote

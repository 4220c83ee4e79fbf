#pragma once

#include "app/formats/codebookplan.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace pullquote {

class Catalogue;
class CodebookPlanModel;
class Session;

/// What a codebook from a file would change, before it does: new topics, topics that are here as they are,
/// and those that differ, each with a box to tick that replaces it. All comes in as one change set, undone as
/// one.
class CodebookImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `name` of the file, for the title. `session` outlives the dialog.
    CodebookImportDialog(Session &session, const QString &name, const Codebook &codebook,
                         QWidget *parent = nullptr);

    void accept() override;

private:
    void build();
    void replan();

    Session &m_session;
    Codebook m_codebook;
    CodebookPlan m_plan;
    CodebookPlanModel *m_model;
    QLabel *m_summary = nullptr;
    QPlainTextEdit *m_remarks = nullptr;
    QPushButton *m_import = nullptr;
};

/// The topics of a project as files give and take them.
TopicsHere topicsHere(const Catalogue &catalogue);

} // namespace pullquote

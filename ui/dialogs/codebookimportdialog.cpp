#include "ui/dialogs/codebookimportdialog.h"

#include "app/session/cataloguing.h"
#include "ui/dialogs/codebookplanmodel.h"
#include "ui/theme/openingsize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace pullquote {

CodebookImportDialog::CodebookImportDialog(Session &session, const QString &name, const Codebook &codebook,
                                           QWidget *parent)
    : QDialog(parent), m_session(session), m_codebook(codebook), m_model(new CodebookPlanModel(this))
{
    setObjectName(QStringLiteral("codebookImportDialog"));
    setWindowTitle(tr("Import codebook: %1").arg(name));
    build();
    replan();
    connect(m_model, &CodebookPlanModel::replacedChanged, this, &CodebookImportDialog::replan);
    connect(&session, &Session::catalogueChanged, this, &CodebookImportDialog::replan);
}

void CodebookImportDialog::build()
{
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("codebookSummary"));
    auto *list = new QTreeView;
    list->setObjectName(QStringLiteral("codebookPlan"));
    list->setAccessibleName(tr("Topics in the file"));
    list->setAccessibleDescription(tr("Space replaces a topic that differs"));
    list->setModel(m_model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->header()->resizeSection(CodebookPlanModel::TopicColumn, 240);
    list->header()->resizeSection(CodebookPlanModel::OutcomeColumn, 260);
    m_remarks = new QPlainTextEdit;
    m_remarks->setObjectName(QStringLiteral("codebookRemarks"));
    m_remarks->setAccessibleName(tr("Problems and remarks"));
    m_remarks->setReadOnly(true);
    m_remarks->setTabChangesFocus(true);
    m_remarks->setMaximumHeight(130);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("takeCodebook"));
    connect(buttons, &QDialogButtonBox::accepted, this, &CodebookImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CodebookImportDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(list, 1);
    layout->addWidget(m_remarks);
    layout->addWidget(buttons);
    m_import->setDefault(true);
    setOpeningSize(*this, {720, 460});
}

void CodebookImportDialog::replan()
{
    m_plan = planCodebook(m_codebook, topicsHere(m_session.catalogue()), m_model->replaced());
    m_model->setPlan(m_plan);
    QStringList remarks;
    for (const Problem &problem : m_plan.problems + m_plan.warnings)
        remarks.append(problem.sentence());
    m_remarks->setPlainText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    using Outcome = CodebookPlan::Outcome;
    const QString counts = QStringList{tr("%Ln new", nullptr, m_plan.count(Outcome::New)),
                                       tr("%Ln as here", nullptr, m_plan.count(Outcome::Same)),
                                       tr("%Ln differing", nullptr, m_plan.count(Outcome::Differing))}
                               .join(QStringLiteral(", "));
    m_summary->setText(m_plan.canRun() ? tr("Topics: %1. Tick what the file shall replace.").arg(counts)
                                       : tr("This codebook cannot come in as it is."));
    m_import->setEnabled(m_plan.canRun() && !m_plan.changes.isEmpty() && !m_session.isReadOnly());
}

void CodebookImportDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    const Result<void> taken = Cataloguing(m_session).takeTopics(m_plan.changes);
    if (taken)
        return QDialog::accept();
    m_remarks->setPlainText(taken.problem().sentence());
    m_remarks->show();
}

TopicsHere topicsHere(const Catalogue &catalogue)
{
    TopicsHere here{catalogue.topics(), catalogue.redirects(EntityType::Topic)};
    for (Topic &topic : here.topics)
        topic.parent = catalogue.resolved(topic.parent);
    return here;
}

} // namespace pullquote

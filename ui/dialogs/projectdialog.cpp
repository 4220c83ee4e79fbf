#include "ui/dialogs/projectdialog.h"

#include "app/session/cataloguing.h"
#include "ui/theme/openingsize.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pullquote {

namespace {

/// The choices of one rule with a line that explains them.
QVBoxLayout *rule(const QList<QAbstractButton *> &choices, const QString &explanation)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    for (QAbstractButton *choice : choices) {
        choice->setAccessibleDescription(explanation);
        column->addWidget(choice);
    }
    auto *label = new QLabel(explanation);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    column->addWidget(label);
    return column;
}

} // namespace

ProjectDialog::ProjectDialog(Session &session, QWidget *parent)
    : CatalogueEditor(QStringLiteral("project"), !session.isReadOnly(), parent), m_session(session)
{
    setWindowTitle(tr("Project settings"));
    build();
    const Project &project = session.catalogue().project();
    nameField().setText(project.name);
    const bool isWhole = project.mixedQuotes == Project::MixedQuotes::WholeClause;
    (isWhole ? m_wholeClause : m_markedWords)->setChecked(true);
    m_tagsIndirect->setChecked(project.tagsIndirect);
    m_blind->setChecked(project.blindTagging);
    settle();
}

void ProjectDialog::build()
{
    m_markedWords = new QRadioButton(tr("Only the words inside the &marks"));
    m_markedWords->setObjectName(QStringLiteral("markedWords"));
    m_wholeClause = new QRadioButton(tr("The &whole reported clause"));
    m_wholeClause->setObjectName(QStringLiteral("wholeClause"));
    m_tagsIndirect = new QCheckBox(tr("Tag &indirect quotes"));
    m_tagsIndirect->setObjectName(QStringLiteral("tagsIndirect"));
    m_blind = new QCheckBox(tr("&Blind tagging"));
    m_blind->setObjectName(QStringLiteral("blindTagging"));

    form().setVerticalSpacing(14);
    form().addRow(
        tr("A mixed quote is"),
        rule({m_markedWords, m_wholeClause},
             tr("He called it “a pure technicality”: the words in marks, or all that he called it.")));
    form().addRow(
        tr("Reported speech"),
        rule({m_tagsIndirect}, tr("What is reported without marks (“she said that …”) is tagged, too.")));
    form().addRow(tr("Layers"),
                  rule({m_blind}, tr("While tagging, nobody sees what other annotators tagged.")));
    constexpr int width = 500;
    // As the words of the language want it.
    setOpeningSize(*this, {width, std::max(340, layout()->totalHeightForWidth(width))});
}

Project ProjectDialog::edited() const
{
    Project project = m_session.catalogue().project();
    project.name = nameField().text();
    project.mixedQuotes =
        m_wholeClause->isChecked() ? Project::MixedQuotes::WholeClause : Project::MixedQuotes::MarkedWords;
    project.tagsIndirect = m_tagsIndirect->isChecked();
    project.blindTagging = m_blind->isChecked();
    return project;
}

Result<void> ProjectDialog::keep()
{
    return Cataloguing(m_session).changeProject(edited());
}

} // namespace pullquote

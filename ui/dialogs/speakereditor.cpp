#include "ui/dialogs/speakereditor.h"

#include "app/session/cataloguing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pullquote {

namespace {

QPlainTextEdit *lines(const QString &name, int height)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setMinimumHeight(height);
    return field;
}

QLineEdit *line(const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    return field;
}

} // namespace

SpeakerEditor::SpeakerEditor(Session &session, SpeakerId id, QWidget *parent)
    : QDialog(parent), m_session(session)
{
    setObjectName(QStringLiteral("speakerEditor"));
    const Speaker *known = session.catalogue().speaker(id);
    if (known)
        m_speaker = *known;
    else
        m_speaker.id = SpeakerId::create();
    setWindowTitle(known ? tr("Speaker") : tr("New speaker"));
    build();
    showSpeaker();
}

void SpeakerEditor::build()
{
    m_name = line(QStringLiteral("speakerName"));
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("speakerProblem"));
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_aliases = lines(QStringLiteral("speakerAliases"), 64);
    m_aliases->setPlaceholderText(tr("Other names for the same, one a line"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("speakerKind"));
    m_kind->addItems({tr("Person"), tr("Group"), tr("Organisation"), tr("Document"),
                      tr("Anonymous source")}); // in the order of Speaker::Kind
    m_role = line(QStringLiteral("speakerRole"));
    m_role->setPlaceholderText(tr("President, spokeswoman, …"));
    m_affiliation = line(QStringLiteral("speakerAffiliation"));
    m_affiliation->setPlaceholderText(tr("Country, party, company, …"));
    m_note = lines(QStringLiteral("speakerNote"), 64);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_problem);
    form->addRow(tr("&Aliases"), m_aliases);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Role"), m_role);
    form->addRow(tr("A&ffiliation"), m_affiliation);
    form->addRow(tr("N&ote"), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("K&eep"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_session.isReadOnly());
    connect(buttons, &QDialogButtonBox::accepted, this, &SpeakerEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SpeakerEditor::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(440, 420);
}

void SpeakerEditor::showSpeaker()
{
    m_name->setText(m_speaker.name);
    m_name->selectAll();
    m_aliases->setPlainText(m_speaker.aliases.join(u'\n'));
    m_kind->setCurrentIndex(int(m_speaker.kind));
    m_role->setText(m_speaker.role);
    m_affiliation->setText(m_speaker.affiliation);
    m_note->setPlainText(m_speaker.note);
    m_note->document()->setModified(false);
}

Speaker SpeakerEditor::edited() const
{
    Speaker speaker = m_speaker;
    speaker.name = m_name->text();
    speaker.aliases = m_aliases->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    speaker.kind = Speaker::Kind(m_kind->currentIndex());
    speaker.role = m_role->text();
    speaker.affiliation = m_affiliation->text();
    // What a field cannot show exactly is not taken back from it unless it was changed there.
    if (m_note->document()->isModified())
        speaker.note = m_note->toPlainText();
    return speaker;
}

void SpeakerEditor::accept()
{
    const Result<void> changed = Cataloguing(m_session).changeSpeaker(edited());
    if (changed)
        return QDialog::accept();
    m_problem->setText(changed.problem().sentence());
    m_problem->show();
    m_name->setAccessibleDescription(m_problem->text());
    m_name->setFocus();
}

} // namespace pullquote

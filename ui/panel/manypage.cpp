#include "ui/panel/manypage.h"

#include "ui/keys/keynames.h"
#include "ui/panel/fieldgrid.h"
#include "ui/panel/namefield.h"
#include "ui/panel/topicbox.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pullquote {

ManyPage::ManyPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_tagging(session),
      m_title(new QLabel(this)),
      m_fields(new FieldGrid(this)),
      m_speakers(new NameField(tr("Choose for all of them"), this)),
      m_topics(new TopicBox(this)),
      m_delete(new QToolButton(this))
{
    m_title->setObjectName(QStringLiteral("manyTitle"));
    m_speakers->setObjectName(QStringLiteral("manySpeakers"));
    m_speakers->setToolTip(tr("Choose one speaker for all of them"));
    m_topics->setObjectName(QStringLiteral("manyTopics"));
    m_delete->setObjectName(QStringLiteral("manyDelete"));
    m_delete->setText(tr("Delete"));
    setKeyedTip(m_delete, tr("Delete all of them ({delete})"));
    m_fields->add(tr("Speaker"), m_speakers);
    m_fields->add(tr("Topics"), m_topics);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_fields);
    column->addWidget(m_delete, 0, Qt::AlignLeft);
    column->addStretch(1);
    if (session.isReadOnly()) {
        m_speakers->setReadOnly();
        m_delete->setEnabled(false);
    }
    connect(m_speakers, &NameField::chooseRequested, this, &ManyPage::speakerRequested);
    connect(m_speakers, &NameField::removeRequested, this,
            [this] { report(m_tagging.setSpeaker(m_quotes, SpeakerChoice())); });
    connect(m_topics, &TopicBox::moreRequested, this, &ManyPage::topicRequested);
    connect(m_topics, &TopicBox::toggled, this,
            [this](TopicId topic) { report(m_tagging.toggleTopic(m_quotes, topic)); });
    connect(m_delete, &QToolButton::clicked, this, [this] { report(m_tagging.remove(m_quotes)); });
}

void ManyPage::setTheme(const Theme &theme)
{
    m_title->setFont(theme.uiFont(13, QFont::DemiBold));
    m_fields->setTheme(theme);
    m_speakers->setTheme(theme);
    m_topics->setTheme(theme);
}

void ManyPage::show(const QList<QuoteId> &quotes)
{
    m_quotes = quotes;
    m_title->setText(tr("%Ln quote(s)", nullptr, int(quotes.size())));
    QList<SpeakerId> shared;
    for (qsizetype i = 0; i < quotes.size(); ++i) {
        const Quote *quote = m_session.article().quote(quotes.at(i));
        const QList<SpeakerId> speakers = quote ? quote->speakers : QList<SpeakerId>();
        if (i == 0)
            shared = speakers;
        else if (speakers != shared)
            shared.clear();
    }
    m_speakers->show(m_session.catalogue(), shared, false);
    m_topics->show(m_session, quotes);
}

void ManyPage::report(const Result<void> &result)
{
    if (!result)
        emit failed(result.problem());
}

} // namespace pullquote

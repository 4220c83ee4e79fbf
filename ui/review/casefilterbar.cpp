#include "ui/review/casefilterbar.h"

#include "app/reviewing/casewords.h"
#include "ui/panel/flowlayout.h"
#include "ui/review/filterchip.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace pullquote {

namespace {

constexpr CaseType types[] = {CaseType::Same,   CaseType::Edges, CaseType::Kind, CaseType::Speaker,
                              CaseType::Topics, CaseType::OnlyA, CaseType::OnlyB};

/// The entries again, with the one that was chosen where it is still there.
void refill(QComboBox &box, const QString &any, QList<std::pair<QString, QUuid>> entries)
{
    const QUuid chosen = box.currentData().toUuid();
    std::sort(entries.begin(), entries.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    box.clear();
    box.addItem(any, QUuid());
    for (const auto &[name, id] : std::as_const(entries))
        box.addItem(name, id);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

CaseFilterBar::CaseFilterBar(const Session &session, Review &review, QWidget *parent)
    : QWidget(parent), m_session(session), m_review(review)
{
    auto *chips = new QWidget(this);
    m_chips = new FlowLayout(4, chips);
    m_chips->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // the list gives way, no filter does
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(chips);
    column->addLayout(boxes);
    for (CaseType type : types)
        m_types.append({type, addChip(QStringLiteral("filter_") + word(type))});
    m_undecided = addChip(QStringLiteral("filter_undecided"));
    m_speaker = new QComboBox(this);
    m_topic = new QComboBox(this);
    m_speaker->setObjectName(QStringLiteral("filter_bySpeaker"));
    m_speaker->setAccessibleName(tr("Cases with this speaker"));
    m_topic->setObjectName(QStringLiteral("filter_byTopic"));
    m_topic->setAccessibleName(tr("Cases with this topic"));
    for (QComboBox *box : {m_speaker, m_topic}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        boxes->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &CaseFilterBar::take);
    }
    connect(&review, &Review::casesReset, this, &CaseFilterBar::fill);
    connect(&review, &Review::standingsChanged, this, &CaseFilterBar::countUndecided);
    fill();
}

FilterChip *CaseFilterBar::addChip(const QString &name)
{
    auto *chip = new FilterChip(this);
    chip->setObjectName(name);
    m_chips->addWidget(chip);
    connect(chip, &FilterChip::toggled, this, &CaseFilterBar::take);
    return chip;
}

void CaseFilterBar::setTheme(const Theme &theme)
{
    for (FilterChip *chip : findChildren<FilterChip *>())
        chip->setTheme(theme);
    for (QComboBox *box : {m_speaker, m_topic})
        box->setFont(theme.uiFont(12));
}

void CaseFilterBar::fill()
{
    const CaseWords words(m_review);
    const QLocale locale;
    for (const auto &[type, chip] : std::as_const(m_types)) {
        const qsizetype count = m_review.countOf(type);
        chip->setText(QStringLiteral("%1 %2").arg(words.nameOf(type), locale.toString(count)));
        chip->setEnabled(count > 0 || chip->isChecked());
    }
    countUndecided();
    fillBoxes();
}

void CaseFilterBar::countUndecided()
{
    m_undecided->setText(tr("undecided %L1").arg(m_review.count() - m_review.decidedCount()));
    m_undecided->updateGeometry();
}

/// Those that somebody has in one of the cases.
void CaseFilterBar::fillBoxes()
{
    QSet<SpeakerId> speakers;
    QSet<TopicId> topics;
    for (const QList<ComparedQuote> *layer : {&m_review.cases().a, &m_review.cases().b}) {
        for (const ComparedQuote &quote : *layer) {
            for (SpeakerId id : quote.speakers)
                speakers.insert(id);
            for (TopicId id : quote.topics)
                topics.insert(id);
        }
    }
    QList<std::pair<QString, QUuid>> entries;
    for (SpeakerId id : std::as_const(speakers)) {
        if (const Speaker *speaker = m_session.catalogue().speaker(id))
            entries.append({speaker->name, id.uuid()});
    }
    m_isFilling = true;
    refill(*m_speaker, tr("any speaker"), entries);
    entries.clear();
    for (TopicId id : std::as_const(topics)) {
        if (const Topic *topic = m_session.catalogue().topic(id))
            entries.append({topic->name, id.uuid()});
    }
    refill(*m_topic, tr("any topic"), entries);
    m_isFilling = false;
    take(); // who is chosen may have no case any more, and the list must not say less than the boxes
}

void CaseFilterBar::take()
{
    if (m_isFilling)
        return;
    CaseFilter filter;
    for (const auto &[type, chip] : std::as_const(m_types)) {
        if (chip->isChecked())
            filter.types.insert(type);
    }
    filter.undecidedOnly = m_undecided->isChecked();
    filter.speaker = SpeakerId(m_speaker->currentData().toUuid());
    filter.topic = TopicId(m_topic->currentData().toUuid());
    m_review.setFilter(filter);
}

} // namespace pullquote

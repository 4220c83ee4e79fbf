#include "ui/panel/topicbox.h"

#include "ui/ears/accessiblerole.h"
#include "ui/keys/keynames.h"
#include "ui/panel/flowlayout.h"

#include <QToolButton>

#include <algorithm>
#include <utility>

namespace pullquote {

TopicBox::TopicBox(QWidget *parent)
    : QWidget(parent), m_theme(Theme::light()), m_flow(new FlowLayout(5, this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    rebuild();
}

void TopicBox::setTheme(const Theme &theme)
{
    m_theme = theme;
    rebuild();
}

void TopicBox::show(const Session &session, const QList<QuoteId> &quotes)
{
    const Catalogue &catalogue = session.catalogue();
    QHash<TopicId, int> counts;
    for (QuoteId id : quotes) {
        QSet<TopicId> topics;
        if (const Quote *quote = session.article().quote(id)) {
            for (TopicId topic : quote->topics)
                topics.insert(catalogue.resolved(topic));
        }
        for (TopicId topic : std::as_const(topics))
            ++counts[topic];
    }
    QList<Shown> shown;
    for (const Topic &topic : catalogue.topics()) {
        const int count = counts.value(topic.id);
        if ((topic.key > 0 && !session.isReadOnly()) || count > 0)
            shown.append({topic, count == quotes.size() && count > 0});
    }
    const bool sameTopics = std::equal(shown.begin(), shown.end(), m_shown.begin(), m_shown.end(),
                                       [](const Shown &a, const Shown &b) { return a.topic == b.topic; });
    m_shown = shown;
    const bool wasReadOnly = std::exchange(m_isReadOnly, session.isReadOnly());
    if (!sameTopics || wasReadOnly != m_isReadOnly)
        return rebuild();
    // The same buttons stay, and with them the focus of who walks them with the keyboard.
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        qobject_cast<TopicChipButton *>(m_flow->itemAt(int(i))->widget())->setChecked(m_shown.at(i).isOn);
}

void TopicBox::rebuild()
{
    m_flow->clear();
    for (const Shown &one : std::as_const(m_shown)) {
        auto *button = new TopicChipButton({one.topic.name, QColor(one.topic.colour), {}, one.isOn},
                                           one.topic.key, m_theme, this);
        button->setEnabled(!m_isReadOnly);
        connect(button, &QAbstractButton::clicked, this, [this, id = one.topic.id] { emit toggled(id); });
        m_flow->addWidget(button);
        button->setVisible(true);
    }
    updateGeometry();
    if (m_isReadOnly)
        return;
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("moreTopics"));
    more->setAutoRaise(true);
    more->setText(QStringLiteral("+"));
    more->setFixedSize(24, 24);
    more->setFocusPolicy(Qt::TabFocus);
    setKeyedTip(more, tr("Choose or create a topic ({topicPicker})"));
    more->setAccessibleName(tr("Choose or create a topic"));
    connect(more, &QToolButton::clicked, this, &TopicBox::moreRequested);
    m_flow->addWidget(more);
    more->setVisible(true);
}

} // namespace pullquote

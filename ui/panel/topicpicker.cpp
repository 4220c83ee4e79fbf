#include "ui/panel/topicpicker.h"

#include "app/session/cataloguing.h"
#include "app/session/tagging.h"
#include "ui/panel/foldedtext.h"
#include "ui/panel/topickey.h"

#include <QLineEdit>

#include <algorithm>

namespace pullquote {

TopicPicker::TopicPicker(Session &session, QWidget *window) : PickerFrame(window), m_session(session)
{
    setObjectName(QStringLiteral("topicPicker"));
    setAccessibleName(tr("Choose topics"));
    field()->setPlaceholderText(tr("What about? type to search or create"));
    field()->setAccessibleName(tr("Topic"));
    setHints({{tr("Enter toggle"), Qt::Key_Return},
              {tr("Ctrl+Enter go on"), QKeyCombination(Qt::ControlModifier, Qt::Key_Return)},
              {tr("Esc close"), Qt::Key_Escape}});
    setSubject({});
}

void TopicPicker::open(const QList<QuoteId> &quotes, const QRect &globalRect)
{
    if (quotes.isEmpty()) {
        emit failed(Tagging::noCurrentQuote());
        return;
    }
    m_quotes = quotes;
    openNear(globalRect);
}

bool TopicPicker::allHave(TopicId topic) const
{
    const Catalogue &catalogue = m_session.catalogue();
    return std::all_of(m_quotes.begin(), m_quotes.end(), [&](QuoteId id) {
        const Quote *quote = m_session.article().quote(id);
        return quote && std::any_of(quote->topics.begin(), quote->topics.end(),
                                    [&](TopicId other) { return catalogue.resolved(other) == topic; });
    });
}

QList<PickerRow> TopicPicker::rowsFor(const QString &typed) const
{
    const QString name = typed.simplified();
    const QString folded = foldedText(name);
    QList<PickerRow> rows;
    for (const Topic &topic : m_session.catalogue().topics()) {
        if (!foldedText(topic.name).contains(folded))
            continue;
        PickerRow row;
        row.title = topic.name;
        row.detail = topic.definition.section(u'\n', 0, 0);
        row.id = topic.id.uuid();
        row.colour = QColor(topic.colour);
        row.key = topicKey(topic.key, this);
        row.isOn = allHave(topic.id);
        rows.append(row);
    }
    if (!name.isEmpty() && !m_session.catalogue().topicNamed(name)) {
        PickerRow row;
        row.title = tr("New topic “%1”").arg(name);
        row.newName = name;
        rows.append(row);
    }
    return rows;
}

Result<void> TopicPicker::toggle(const PickerRow &row)
{
    TopicId topic(row.id);
    if (topic.isNull()) {
        const Result<TopicId> created = Cataloguing(m_session).createTopic(row.newName);
        if (!created)
            return created.problem();
        topic = *created;
    }
    const QuoteId before = m_session.currentQuote();
    const Result<void> toggled = Tagging(m_session).toggleTopic(m_quotes, topic);
    if (toggled)
        emit topicToggled(topic);
    // On another annotator's quote the verb made a copy, which is the current quote now.
    if (m_quotes == QList{before})
        m_quotes = {m_session.currentQuote()};
    return toggled;
}

void TopicPicker::take(const PickerRow &row, bool, Qt::KeyboardModifiers modifiers)
{
    const Result<void> toggled = toggle(row);
    if (!toggled || !modifiers.testFlag(Qt::ControlModifier)) {
        finish();
        if (!toggled)
            emit failed(toggled.problem());
        return;
    }
    const int here = highlightedRow();
    field()->clear();
    refresh(row.id.isNull() ? 0 : here);
}

} // namespace pullquote

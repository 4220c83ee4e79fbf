#pragma once

#include "app/session/session.h"
#include "ui/panel/pickerframe.h"

namespace pullquote {

/// What it is about: the codebook with its keys; typing filters or creates. Toggles topics of the given
/// quotes by itself; Enter then closes, Ctrl+Enter and the mouse keep it open for the next one.
class TopicPicker : public PickerFrame {
    Q_OBJECT

public:
    TopicPicker(Session &session, QWidget *window);

    void open(const QList<QuoteId> &quotes, const QRect &globalRect);

signals:
    void failed(const pullquote::Problem &problem);
    /// The quotes have it now, or have it no longer.
    void topicToggled(pullquote::TopicId topic);

protected:
    QList<PickerRow> rowsFor(const QString &typed) const override;
    void take(const PickerRow &row, bool byHand, Qt::KeyboardModifiers modifiers) override;

private:
    bool allHave(TopicId topic) const;
    Result<void> toggle(const PickerRow &row);

    Session &m_session;
    QList<QuoteId> m_quotes;
};

} // namespace pullquote

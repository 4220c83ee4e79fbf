#pragma once

#include "app/session/session.h"
#include "ui/panel/topicchip.h"

#include <QWidget>

class QToolButton;

namespace pullquote {

class FlowLayout;

/// The topics with a key and those of the quotes shown, as chips to toggle; a button for all the others.
class TopicBox : public QWidget {
    Q_OBJECT

public:
    explicit TopicBox(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// A topic is on when all the quotes have it. In a project that is only read: those that they have, to
    /// look at.
    void show(const Session &session, const QList<QuoteId> &quotes);

signals:
    void toggled(pullquote::TopicId topic);
    void moreRequested();

private:
    struct Shown {
        Topic topic;
        bool isOn = false;
    };
    void rebuild();

    Theme m_theme;
    QList<Shown> m_shown;
    bool m_isReadOnly = false;
    FlowLayout *m_flow;
};

} // namespace pullquote

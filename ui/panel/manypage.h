#pragma once

#include "app/session/tagging.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace pullquote {

class FieldGrid;
class NameField;
class TopicBox;

/// Several quotes in the inspector: what can be done to all of them.
class ManyPage : public QWidget {
    Q_OBJECT

public:
    explicit ManyPage(Session &session, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const QList<QuoteId> &quotes);

    NameField &speakers() { return *m_speakers; }
    TopicBox &topics() { return *m_topics; }

signals:
    void speakerRequested();
    void topicRequested();
    void failed(const pullquote::Problem &problem);

private:
    void report(const Result<void> &result);

    Session &m_session;
    Tagging m_tagging;
    QList<QuoteId> m_quotes;
    QLabel *m_title;
    FieldGrid *m_fields;
    NameField *m_speakers;
    TopicBox *m_topics;
    QToolButton *m_delete;
};

} // namespace pullquote

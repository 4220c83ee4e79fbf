#pragma once

#include "ui/panel/inspector.h"
#include "ui/panel/quotelist.h"

class QButtonGroup;
class QLineEdit;

namespace pullquote {

/// The panel beside the article: filter, ways to group, the list of quotes, the inspector. One for each
/// session.
class AnnotationPanel : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the panel.
    AnnotationPanel(Session &session, const SpeakerNumbers &speakers, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    QuoteList &list() { return *m_list; }
    Inspector &inspector() { return *m_inspector; }
    QLineEdit &filterField() { return *m_filter; }

    /// What a verb that takes several quotes works on: those selected in the list, else the current one.
    QList<QuoteId> quotesToChange() const;

signals:
    /// Show these words in the article: a row was activated, or words in the inspector.
    void spanActivated(pullquote::Span span);
    void failed(const pullquote::Problem &problem);
    /// For who listens: how many rows the filter leaves, what became of a comment.
    void told(const QString &sentence);

private:
    void build();
    QWidget *buildTabs();
    void showUnfinishedCount();
    void tellFiltered();

    Session &m_session;
    QLineEdit *m_filter = nullptr;
    QButtonGroup *m_tabs = nullptr;
    QuoteList *m_list = nullptr;
    Inspector *m_inspector = nullptr;
};

} // namespace pullquote

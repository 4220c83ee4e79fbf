#pragma once

#include "app/session/commentdrafts.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace pullquote {

class CommentField;
class LinkButton;

/// A field for a comment with its two buttons, which are there while something is written. What is written
/// goes into the drafts with each key, and comes from there when the field is shown again, here or elsewhere.
class CommentWriter : public QWidget {
    Q_OBJECT

public:
    /// The drafts outlive it.
    CommentWriter(CommentDrafts &drafts, QWidget *parent);

    void setTheme(const Theme &theme);
    /// What is to be sent, as the placeholder and for who listens: "Add a comment".
    void setPurpose(const QString &purpose, const QString &send);
    /// One that is open only while something is written: Esc and its second button close it.
    void setClosable(const QString &close);

    /// Shows the draft of the place; without one, `words`, which are no draft.
    void setPlace(const CommentDrafts::Place &place, const QString &words = {});
    QString words() const;
    /// Gives it the focus, and scrolls to it.
    void begin();
    /// What was written has been sent, or is not wanted.
    void clear();

    QList<QWidget *> focusables() const;

signals:
    void sent(const QString &words);
    void closed();

private:
    void keepDraft();
    void takeDraft(const CommentDrafts::Place &place);
    void fill(const QString &words);
    void showButtons();

    CommentDrafts &m_drafts;
    CommentDrafts::Place m_place;
    QString m_original;
    CommentField *m_field;
    LinkButton *m_send;
    LinkButton *m_close;
    bool m_isClosable = false;
};

/// Scrolls what is around the widget, once it has its place, so that it is seen.
void reveal(QWidget *widget);

/// Gives the focus to the first of them that is seen.
void focusFirst(const QList<QWidget *> &widgets);

} // namespace pullquote

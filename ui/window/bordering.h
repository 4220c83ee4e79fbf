#pragma once

#include "app/session/tagging.h"

#include <QObject>

namespace pullquote {

class ArticleView;
class Standpoint;

/// The key B: the borders of one span of the current quote become the article's selection, and Shift with the
/// arrows or the handles at both ends move them. A handle that is let go keeps the borders at once. For what
/// the arrows did, Enter keeps what is selected then, Esc leaves all as it was; a caret that goes elsewhere,
/// another current quote and another article do so too.
class Bordering : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    Bordering(Session &session, ArticleView &view, Standpoint &standpoint);

    bool isActive() const { return m_span.has_value(); }
    /// Takes the span of the current quote at the caret, else its first part. While active: lets the arrows
    /// move the other end.
    void begin();
    void keep();
    /// The mouse let go of a handle: keeps what is selected, and stays active.
    void keepDragged();
    /// Leaves the words as they were and takes the selection off.
    void cancel();
    /// Ends it without touching the selection: another key takes it over.
    void leave();

signals:
    void said(const QString &sentence);
    void failed(const pullquote::Problem &problem);

private:
    struct RoleSpan {
        QuoteId quote;
        SpanRole role = SpanRole::Content;
        Span span;
    };

    RoleSpan spanAtCaret(const Quote &quote) const;
    void follow(Span selected);
    QString unmoved() const;

    Session &m_session;
    ArticleView &m_view;
    Standpoint &m_standpoint;
    std::optional<RoleSpan> m_span;
    Span m_reached;         ///< what was selected last
    bool m_hasKept = false; ///< a handle has moved borders since begin()
};

} // namespace pullquote

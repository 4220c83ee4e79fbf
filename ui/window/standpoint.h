#pragma once

#include "app/session/session.h"

namespace pullquote {

class ArticleView;

/// Where the person at work is: with the current quote, or where the caret went since. The current quote may
/// be many pages away, so that "next" counts from it only as long as the caret stays with it. A key that
/// marks words for it takes the caret along, and goes nowhere.
class Standpoint : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    Standpoint(const Session &session, ArticleView &view);

    /// The current quote, as long as the caret has not left it; null in plain words.
    const Quote *quote() const;
    /// The beginning of that quote, else the caret.
    qsizetype offset() const;
    /// Puts the caret where the work goes on.
    void takeCaret(qsizetype offset);
    /// While true, the caret is taken along, and makes no other quote current.
    bool isTaking() const { return m_isTaking; }

private:
    void settle();

    const Session &m_session;
    ArticleView &m_view;
    qsizetype m_caret = 0; ///< of the work on the current quote
    bool m_isTaking = false;
};

} // namespace pullquote

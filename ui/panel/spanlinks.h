#pragma once

#include "app/session/session.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace pullquote {

class FlowLayout;

/// Words of a quote in the text, by roles: press them to go there, cross to take them out of the quote.
class SpanLinks : public QWidget {
    Q_OBJECT

public:
    /// The roles in the order of display.
    explicit SpanLinks(const QList<SpanRole> &roles, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// `empty` is said when the quote has no such words.
    void show(const OpenArticle &article, const Quote &quote, const QString &empty);
    /// The words can be gone to and not taken out; for good.
    void setReadOnly() { m_isReadOnly = true; }
    bool isEmpty() const { return m_links.isEmpty(); }

signals:
    void activated(pullquote::Span span);
    void removeRequested(pullquote::SpanRole role, pullquote::Span span);

private:
    struct Link {
        SpanRole role;
        Span span;
        QString words;
        friend bool operator==(const Link &, const Link &) = default;
    };
    void rebuild();
    void addLink(const Link &link);

    QList<SpanRole> m_roles;
    Theme m_theme;
    QList<Link> m_links;
    QString m_empty;
    bool m_isReadOnly = false;
    FlowLayout *m_flow;
};

} // namespace pullquote

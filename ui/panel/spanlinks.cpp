#include "ui/panel/spanlinks.h"

#include "ui/ears/accessiblerole.h"
#include "ui/panel/flowlayout.h"
#include "ui/panel/quotewords.h"
#include "ui/panel/removablechip.h"

#include <QApplication>
#include <QLabel>
#include <QToolButton>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::SpanLinks", text);
}

QString nameOf(SpanRole role)
{
    switch (role) {
    case SpanRole::Content:
        return tr("Part");
    case SpanRole::Cue:
        return tr("Cue");
    case SpanRole::Source:
        return tr("Source");
    case SpanRole::Addressee:
        return tr("Addressee");
    }
    Q_UNREACHABLE();
}

QLabel *mutedLabel(const QString &text, const Theme &theme, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumHeight(24);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    label->setPalette(palette);
    return label;
}

} // namespace

SpanLinks::SpanLinks(const QList<SpanRole> &roles, QWidget *parent)
    : QWidget(parent), m_roles(roles), m_theme(Theme::light()), m_flow(new FlowLayout(0, this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SpanLinks::setTheme(const Theme &theme)
{
    m_theme = theme;
    rebuild();
}

void SpanLinks::show(const OpenArticle &article, const Quote &quote, const QString &empty)
{
    QList<Link> links;
    for (SpanRole role : m_roles) {
        for (Span span : quote.spans(role))
            links.append({role, span, wordsOf(article, {span}, 80)});
    }
    if (links == m_links && empty == m_empty)
        return;
    m_links = links;
    m_empty = empty;
    rebuild();
}

void SpanLinks::addLink(const Link &link)
{
    auto *chip = new RemovableChip(link.words, m_theme, this);
    chip->setObjectName(QStringLiteral("span %1").arg(link.span.start));
    chip->setTip(tr("Show these words in the article"));
    chip->setRole(nameOf(link.role));
    chip->setRemoveText(tr("Take “%1” out of the quote").arg(link.words));
    const bool isOnlyPart = link.role == SpanRole::Content && m_links.size() == 1;
    chip->setRemovable(!isOnlyPart && !m_isReadOnly);
    if (link.role == SpanRole::Cue)
        chip->setQuiet(m_theme);
    connect(chip, &RemovableChip::activated, this, [this, span = link.span] { emit activated(span); });
    connect(chip, &RemovableChip::removeRequested, this,
            [this, role = link.role, span = link.span] { emit removeRequested(role, span); });
    m_flow->addWidget(chip);
    chip->setVisible(true);
}

void SpanLinks::rebuild()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_flow->clear();
    std::optional<SpanRole> before;
    for (const Link &link : std::as_const(m_links)) {
        if (before && *before != link.role) {
            QLabel *dot = mutedLabel(QStringLiteral("· "), m_theme, this);
            m_flow->addWidget(dot);
            dot->setVisible(true);
        }
        addLink(link);
        before = link.role;
    }
    if (m_links.isEmpty()) {
        QLabel *label = mutedLabel(m_empty, m_theme, this);
        m_flow->addWidget(label);
        label->setVisible(true);
    }
    updateGeometry();
    // Who took words away with Del is at the next ones then, not nowhere.
    if (auto *first = findChild<QToolButton *>(QStringLiteral("words")); hadFocus && first)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace pullquote

#include "ui/article/articleaccessible.h"

#include "ui/article/articlemarks.h"
#include "ui/article/articleview.h"
#include "ui/article/textunit.h"

#include <QAccessibleWidget>

namespace pullquote {

namespace {

/// IAccessible2's way of writing what would end a value.
QString escaped(const QString &value)
{
    QString result;
    for (const QChar c : value) {
        if (QStringView(u"\\:,;=").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

/// The type of line under words of this style, as screen readers name it.
QString lineOf(HighlightStyle style)
{
    return style == HighlightStyle::Source ? QStringLiteral("double") : QStringLiteral("single");
}

class ArticleAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ArticleAccessible(ArticleView *view) : QAccessibleWidget(view, QAccessible::EditableText) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    int cursorPosition() const override { return int(view().caret()); }
    void setCursorPosition(int position) override { view().setCaret(position); }

    int selectionCount() const override { return view().selection().isEmpty() ? 0 : 1; }
    void selection(int index, int *start, int *end) const override
    {
        const Span span = index == 0 ? view().selection() : Span();
        *start = int(span.start);
        *end = int(span.end);
    }
    void addSelection(int start, int end) override { view().setSelection({start, end}); }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            addSelection(start, end);
    }
    void removeSelection(int index) override
    {
        if (index == 0)
            view().setSelection({view().caret(), view().caret()});
    }

    int characterCount() const override { return int(article().size()); }
    QString text(int start, int end) const override
    {
        const Span span = inside(start, end);
        return article().sliced(span.start, span.length());
    }
    using QAccessibleWidget::text;

    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override
    {
        return give(unitAt(offset, type), start, end);
    }
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                             int *end) const override
    {
        const Span here = unitAt(offset, type);
        return give(here.start > 0 ? unitAt(here.start - 1, type) : Span(), start, end);
    }
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                            int *end) const override
    {
        const Span here = unitAt(offset, type);
        // The end of the text is on its last line, which is not behind itself.
        const qsizetype size = article().size();
        return give(here.end < size ? unitAt(here.end, type) : Span{size, size}, start, end);
    }

    QRect characterRect(int offset) const override
    {
        const QRect box = view().rectOf({offset, offset + 1});
        return {view().viewport()->mapToGlobal(box.topLeft()), box.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return int(view().offsetAt(view().viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int start, int end) override { view().ensureVisible(inside(start, end)); }

    QString attributes(int offset, int *start, int *end) const override;

private:
    ArticleView &view() const { return *static_cast<ArticleView *>(widget()); }
    const QString &article() const { return view().articleText(); }

    QList<Highlight> marksIn(Span span) const
    {
        return view().marks() ? view().marks()->highlightsIn(span) : QList<Highlight>();
    }
    Span inside(qsizetype start, qsizetype end) const
    {
        const qsizetype first = std::clamp<qsizetype>(start, 0, article().size());
        return {first, std::clamp(end, first, article().size())};
    }
    Span unitAt(qsizetype offset, QAccessible::TextBoundaryType type) const
    {
        return type == QAccessible::LineBoundary ? view().lineAt(offset)
                                                 : textUnitAt(article(), offset, type);
    }
    QString give(Span span, int *start, int *end) const
    {
        *start = int(span.start);
        *end = int(span.end);
        return article().sliced(span.start, span.length());
    }
};

QString ArticleAccessible::attributes(int offset, int *start, int *end) const
{
    // As far as the same marks reach, and never over the paragraph.
    Span same = textUnitAt(article(), offset, QAccessible::ParagraphBoundary);
    QList<Highlight> here;
    for (const Highlight &highlight : marksIn(same)) {
        const Span span = highlight.span;
        if (span.start <= offset && offset < span.end) {
            here.append(highlight);
            same = {std::max(same.start, span.start), std::min(same.end, span.end)};
        } else if (span.end <= offset) {
            same.start = std::max(same.start, span.end);
        } else {
            same.end = std::min(same.end, span.start);
        }
    }
    *start = int(same.start);
    *end = int(same.end);
    if (here.isEmpty())
        return {};
    // Qt's bridge passes on the names of IAccessible2 only; who asks in the process gets the words, too.
    QString attributes = QStringLiteral("text-underline-type:%1;").arg(lineOf(here.last().style));
    if (const QString words = view().marks()->wordsAt(offset); !words.isEmpty())
        attributes += QStringLiteral("quote:%1;").arg(escaped(words));
    return attributes;
}

} // namespace

QAccessibleInterface *makeArticleAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleAccessible(view) : nullptr;
}

} // namespace pullquote

#include "ui/panel/commentview.h"

#include "app/text/excerpt.h"
#include "app/text/graphemes.h"
#include "ui/ears/accessiblerole.h"
#include "ui/panel/commentwriter.h"
#include "ui/panel/flowlayout.h"
#include "ui/panel/linkbutton.h"
#include "ui/panel/plainwords.h"
#include "ui/panel/whenwords.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace pullquote {

namespace {

constexpr qsizetype longestName = 40;
constexpr qsizetype mostAtFirst = 700; // code units: some fifteen lines of the panel
constexpr qsizetype linesAtFirst = 12;

/// Where long words are cut; their length when they are not long.
qsizetype cutOf(const QString &words)
{
    qsizetype end = 0;
    for (qsizetype line = 0; line < linesAtFirst && end >= 0; ++line)
        end = words.indexOf(u'\n', end + (line > 0 ? 1 : 0));
    const qsizetype most = std::min(end < 0 ? words.size() : end, mostAtFirst);
    return words.size() <= most + 40 ? words.size()
                                     : graphemeBorderBefore(words, most); // 40: no cut for a word
}

} // namespace

QString writerOf(const Session &session, const Comment &comment)
{
    if (comment.annotator == session.me().id)
        return CommentView::tr("You");
    const Annotator *annotator = session.catalogue().annotator(comment.annotator);
    if (!annotator || annotator->name.isEmpty())
        return CommentView::tr("Somebody");
    return excerpt(annotator->name, {{0, annotator->name.size()}}, longestName);
}

CommentView::CommentView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_commenting(session), m_theme(Theme::light())
{
    setAccessibleRole(this, QAccessible::Grouping);
    build();
    connect(m_edit, &QToolButton::clicked, this, [this] {
        edit();
        m_writer->begin();
    });
    connect(m_remove, &QToolButton::clicked, this, &CommentView::remove);
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_isWhole = true;
        showWords();
        m_words->setFocus(Qt::OtherFocusReason);
    });
}

void CommentView::build()
{
    m_who = new QLabel(this);
    m_who->setObjectName(QStringLiteral("commentWriter"));
    m_when = new QLabel(this);
    m_when->setObjectName(QStringLiteral("commentTime"));
    for (QLabel *label : {m_who, m_when}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumSize(40, 24); // a long name is cut before it makes the panel wider
    }
    m_words = new PlainWords(this);
    m_words->setObjectName(QStringLiteral("commentWords"));
    m_gone = new QLabel(this);
    m_gone->setObjectName(QStringLiteral("commentGone"));
    m_gone->setTextFormat(Qt::PlainText);
    m_gone->setWordWrap(true);
    m_all = new LinkButton({}, QStringLiteral("wholeComment"), this);
    m_edit = new LinkButton(tr("Edit"), QStringLiteral("editComment"), this);
    m_remove = new LinkButton(tr("Delete"), QStringLiteral("deleteComment"), this);
    auto *head = new FlowLayout(6);
    for (QWidget *part : {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_when),
                          static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_remove)})
        head->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_gone);
    column->addWidget(m_all, 0, Qt::AlignLeft);
}

void CommentView::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette muted = theme.palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    for (QLabel *label : {m_when, m_gone}) {
        label->setPalette(muted);
        label->setFont(theme.uiFont(12));
    }
    m_who->setPalette(theme.palette());
    m_who->setFont(theme.uiFont(12, QFont::DemiBold));
    for (LinkButton *button : {m_edit, m_remove, m_all})
        button->setTheme(theme);
    m_words->setTheme(theme);
    if (m_writer)
        m_writer->setTheme(theme);
}

QString CommentView::head() const
{
    const QString when = whenInWords(m_comment.created, QDateTime::currentDateTimeUtc());
    return when.isEmpty() ? writerOf(m_session, m_comment)
                          : tr("%1, %2").arg(writerOf(m_session, m_comment), when);
}

void CommentView::show(const Comment &comment)
{
    const bool isOther = comment.id != m_comment.id;
    if (isOther)
        m_isWhole = false;
    m_comment = comment;
    const QString when = whenInWords(comment.created, QDateTime::currentDateTimeUtc());
    m_who->setText(writerOf(m_session, comment));
    m_when->setText(when);
    m_when->setToolTip(QLocale().toString(comment.created.toLocalTime(), QLocale::LongFormat));
    const bool isHere = m_session.remarks().comment(comment.id); // else it can only be read
    const bool isMine = isHere && comment.annotator == m_session.me().id && !m_session.isReadOnly();
    m_edit->setVisible(isMine);
    m_remove->setVisible(isMine);
    m_edit->setAccessibleName(tr("Edit your comment of %1").arg(when));
    m_remove->setAccessibleName(tr("Delete your comment of %1").arg(when));
    setAccessibleName(tr("Comment: %1").arg(head()));
    m_words->setAccessibleName(accessibleName());
    m_gone->setText(tr("These words were deleted."));
    showWords();
    if (isMine && m_session.commentDrafts().has(CommentDrafts::editOf(comment.id)))
        edit();
}

void CommentView::showWords()
{
    const bool isEdited = m_writer && !m_writer->isHidden();
    const qsizetype cut = m_isWhole ? m_comment.text.size() : cutOf(m_comment.text);
    const bool isCut = cut < m_comment.text.size();
    m_words->setWords(isCut ? m_comment.text.left(cut).trimmed() + QStringLiteral(" …") : m_comment.text);
    m_words->setVisible(!m_comment.text.isEmpty() && !isEdited);
    m_gone->setVisible(m_comment.text.isEmpty() && !isEdited);
    m_all->setVisible(isCut && !isEdited);
    m_all->setWords(tr("Show all of it"));
}

void CommentView::edit()
{
    if (!m_writer) {
        m_writer = new CommentWriter(m_session.commentDrafts(), this);
        m_writer->setPurpose(tr("Edit the comment"), tr("Save"));
        m_writer->setClosable(tr("Cancel"));
        m_writer->setTheme(m_theme);
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_writer);
        connect(m_writer, &CommentWriter::sent, this, &CommentView::takeWords);
        connect(m_writer, &CommentWriter::closed, this, &CommentView::stopEditing);
        emit rebuilt();
    }
    m_writer->setPlace(CommentDrafts::editOf(m_comment.id), m_comment.text);
    m_writer->setVisible(true);
    showWords();
}

void CommentView::takeWords(const QString &words)
{
    if (const Result<void> edited = m_commenting.edit(m_comment.id, words); !edited)
        return emit failed(edited.problem());
    stopEditing();
    emit told(tr("Comment changed."));
}

void CommentView::stopEditing()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_writer->clear();
    m_writer->setVisible(false);
    showWords();
    if (hadFocus)
        m_edit->setFocus(Qt::OtherFocusReason);
}

void CommentView::remove()
{
    if (const Result<void> removed = m_commenting.remove(m_comment.id); !removed)
        return emit failed(removed.problem());
    emit told(tr("Comment deleted."));
}

QList<QWidget *> CommentView::focusables() const
{
    QList<QWidget *> list{m_edit, m_remove};
    if (m_writer)
        list += m_writer->focusables();
    return list << m_words << m_all;
}

} // namespace pullquote

#include "ui/review/answerpane.h"

#include "ui/panel/commentthreads.h"
#include "ui/review/answerrows.h"
#include "ui/review/answertalk.h"
#include "ui/review/answerwords.h"
#include "ui/review/plainlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace pullquote {

namespace {

constexpr int margin = 20;

QLabel *addLabel(const char *name, QVBoxLayout *column)
{
    QLabel *label = plainLabel(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
    return label;
}

/// With what is only on this side, for who listens.
QString spoken(const QString &label, const MarkedExcerpt &words)
{
    const QString said = words.words.isEmpty() ? AnswerPane::tr("nothing") : words.words;
    QStringList only;
    for (const Span mark : words.marks)
        only.append(words.words.mid(mark.start, mark.length()));
    return only.isEmpty()
               ? AnswerPane::tr("%1: %2").arg(label, said)
               : AnswerPane::tr("%1: %2. Only here: %3").arg(label, said, only.join(QStringLiteral(", ")));
}

void setShownText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

AnswerPane::AnswerPane(Session &session, QWidget *parent) : QScrollArea(parent), m_session(session)
{
    setObjectName(QStringLiteral("answerPane"));
    setAccessibleName(tr("The answer"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // Space in the list scrolls it
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    show(nullptr, nullptr);
}

void AnswerPane::build()
{
    m_page = new QWidget;
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(6);
    m_verdict = addLabel("answerVerdict", m_column);
    m_who = addLabel("answerWho", m_column);
    m_reason = addLabel("answerReason", m_column);
    m_standing = addLabel("answerStanding", m_column);
    m_sides = new QWidget;
    m_column->addWidget(m_sides);
    m_blind = addLabel("answerBlind", m_column);
    m_talk = new AnswerTalk(m_session);
    m_column->addWidget(m_talk);
    m_comments = new CommentThreads(m_session);
    m_column->addWidget(m_comments);
    m_column->addStretch(1);
    connect(m_comments, &CommentThreads::told, this, &AnswerPane::told);
    connect(m_comments, &CommentThreads::failed, this, &AnswerPane::failed);
    connect(&m_session, &Session::articleOpened, this, &AnswerPane::showComments);
    m_who->setForegroundRole(QPalette::PlaceholderText);
    m_blind->setForegroundRole(QPalette::PlaceholderText);
    setWidget(m_page);
}

void AnswerPane::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_verdict->setFont(theme.uiFont(17, QFont::DemiBold));
    m_reason->setFont(theme.textFont(15));
    m_reason->setContentsMargins(0, 8, 0, 0);
    m_standing->setFont(theme.uiFont(0, QFont::DemiBold));
    m_comments->setTheme(theme);
    m_talk->setTheme(theme);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.paper);
    setPalette(palette);
    if (m_answer)
        fillSides(m_text, *m_answer);
}

void AnswerPane::show(const ArticleAnswers *article, const Answer *answer)
{
    m_page->setVisible(answer);
    const bool isSame = answer && m_answer == *answer && m_hidesMissed == article->hidesMissed;
    m_known = answer ? article->comments.value(answer->subject().id) : QList<Comment>();
    if (isSame)
        return showComments();
    m_answer = answer ? std::optional(*answer) : std::nullopt;
    showComments();
    if (!answer)
        return;
    m_text = article->text;
    m_hidesMissed = article->hidesMissed;
    m_verdict->setText(signOf(answer->verdict) + QStringLiteral("  ") + nameOf(answer->verdict));
    const QString who = m_session.catalogue().nameOf(answer->reviewer);
    const QString when = QLocale().toString(answer->when.toLocalTime(), QLocale::ShortFormat);
    m_who->setText(answer->verdict == Answer::Verdict::Missed
                       ? tr("%1 has this quote, and you have not · %2").arg(who, when)
                       : tr("%1 · %2", "who and when").arg(who, when));
    setShownText(m_reason, answer->reason);
    setShownText(m_standing, standingOf(*answer));
    setShownText(m_blind, m_hidesMissed ? tr("Blind tagging: what others have in this article and you have "
                                             "not is shown when you turn the review on for it.")
                                        : QString());
    fillSides(m_text, *answer);
    ensureVisible(0, 0);
}

void AnswerPane::showComments()
{
    const bool isHere = m_answer && m_session.article().article().id == m_answer->article;
    m_comments->setQuote(isHere ? m_answer->subject().id : QuoteId());
    m_comments->setVisible(isHere);
    m_talk->show(isHere ? QList<Comment>() : m_known);
}

void AnswerPane::writeComment()
{
    m_comments->writeNew();
}

QWidget *AnswerPane::rowLabel(const QString &label, bool differs)
{
    auto *shown = new QLabel(differs ? label + QStringLiteral(" ≠") : label);
    shown->setAccessibleName(differs ? tr("%1, differs").arg(label) : label);
    shown->setFont(m_theme.uiFont(12, differs ? QFont::DemiBold : QFont::Normal));
    if (!differs)
        shown->setForegroundRole(QPalette::PlaceholderText);
    shown->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return shown;
}

void AnswerPane::fillSides(const QString &text, const Answer &answer)
{
    auto *sides = new QWidget;
    sides->setObjectName(QStringLiteral("answerSides"));
    auto *grid = new QGridLayout(sides);
    grid->setContentsMargins(0, 12, 0, 12);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    // As wide for all answers: the words stay where they are as one walks.
    grid->setColumnMinimumWidth(0, QFontMetrics(m_theme.uiFont(12, QFont::DemiBold))
                                       .horizontalAdvance(tr("Source words") + QStringLiteral("  ≠")));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const QString titles[] = {tr("Yours"), tr("The review’s")};
    const bool has[] = {answer.before.has_value(), answer.after.has_value()};
    const QString missing[] = {tr("You have not tagged it."), tr("No quote came of it.")};
    for (int side = 0; side < 2; ++side) {
        auto *title = new QLabel(titles[side]);
        title->setFont(m_theme.uiFont(0, QFont::DemiBold));
        grid->addWidget(title, 0, side + 1);
        if (has[side])
            continue;
        auto *nothing = new QLabel(missing[side]);
        nothing->setForegroundRole(QPalette::PlaceholderText);
        nothing->setWordWrap(true);
        nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(nothing, 1, side + 1);
    }
    int line = 1;
    for (const AnswerRow &row : rowsOf(m_session.catalogue(), text, answer)) {
        const QFont font = row.isQuoted ? m_theme.textFont(15) : m_theme.uiFont();
        grid->addWidget(rowLabel(row.label, row.differs), line, 0);
        for (int side = 0; side < 2; ++side) {
            if (!has[side])
                continue;
            const MarkedExcerpt &said = side == 0 ? row.yours : row.theirs;
            auto *words = new MarkedText;
            words->setWords(said.words.isEmpty() ? MarkedExcerpt{QStringLiteral("–"), {}} : said);
            words->setQuiet(said.words.isEmpty());
            words->setTheme(m_theme, font);
            words->setAccessibleName(spoken(titles[side] + QStringLiteral(", ") + row.label, said));
            grid->addWidget(words, line, side + 1, Qt::Alignment());
        }
        ++line;
    }
    delete m_column->replaceWidget(m_sides, sides);
    delete m_sides;
    m_sides = sides;
}

} // namespace pullquote

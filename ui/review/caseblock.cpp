#include "ui/review/caseblock.h"

#include "app/model/names.h"
#include "app/review/worddifference.h"
#include "app/reviewing/casewords.h"
#include "ui/panel/quotewords.h"
#include "ui/review/plainlabel.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace pullquote {

namespace {

constexpr Side sides[] = {Side::Left, Side::Right};
constexpr int radius = 6;
constexpr int titleSpace = 66 + 10 + 10; ///< of the rows' names, before the columns

/// All of it marked, when both sides have something else.
MarkedExcerpt whole(const QString &text, bool differs)
{
    return {text, differs && !text.isEmpty() ? QList<Span>{{0, text.size()}} : QList<Span>()};
}

/// Source and cue, as "Mr Oyelaran · complained", with who is spoken to behind an arrow.
MarkedExcerpt wordsAround(QStringView text, const Quote &quote, const Quote *other)
{
    MarkedExcerpt all;
    const auto add = [&](SpanRole role, const QString &before) {
        const QList<Span> &spans = quote.spans(role);
        if (spans.isEmpty())
            return;
        const QList<Span> marks =
            other ? taggedDifference(text, spans, other->spans(role)).onlyA : QList<Span>();
        const MarkedExcerpt part = markedExcerpt(text, spans, marks, 200, 0);
        if (!all.words.isEmpty() || role == SpanRole::Addressee)
            all.words += before;
        for (Span mark : part.marks)
            all.marks.append({all.words.size() + mark.start, all.words.size() + mark.end});
        all.words += part.words;
    };
    add(SpanRole::Source, QString());
    add(SpanRole::Cue, QStringLiteral(" · "));
    add(SpanRole::Addressee, QStringLiteral(" → "));
    return all;
}

} // namespace

CaseBlock::CaseBlock(const Session &session, const Review &review,
                     const std::function<void(QWidget *)> &attach, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_review(review),
      m_theme(Theme::light()),
      m_title(plainLabel(nullptr, this)),
      m_standing(plainLabel(nullptr, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 6);
    head->setSpacing(2);
    m_title->setWordWrap(true);
    m_standing->setWordWrap(true);
    head->addWidget(m_title);
    head->addWidget(m_standing);
    column->addLayout(head);
    auto *names = new QHBoxLayout;
    names->setContentsMargins(titleSpace, 2, 10, 4);
    names->setSpacing(10);
    for (QLabel *&side : m_sides) {
        side = plainLabel(nullptr, this);
        names->addWidget(side, 1);
    }
    column->addLayout(names);
    m_content = addRow(tr("Content"), CaseField::Edges, attach);
    m_kind = addRow(tr("Kind"), CaseField::Kind, attach);
    m_speaker = addRow(tr("Speaker"), CaseField::Speaker, attach);
    m_words = addRow(tr("Words"), CaseField::Speaker, attach);
    m_words->setObjectName(QStringLiteral("fieldWords"));
    m_words->setToolTip(tr("The words that name the speaker, and the cue. They come with the speaker."));
    m_topics = addRow(tr("Topics"), CaseField::Topics, attach);
}

FieldRow *CaseBlock::addRow(const QString &name, CaseField field,
                            const std::function<void(QWidget *)> &attach)
{
    auto *row = new FieldRow(name, field, this);
    layout()->addWidget(row);
    row->setObjectName(QStringLiteral("field%1").arg(int(field)));
    attach(row);
    connect(row, &FieldRow::takeRequested, this,
            [this, field](Side side) { emit takeRequested(field, side); });
    connect(row, &FieldRow::entered, this, &CaseBlock::entered);
    connect(row, &FieldRow::walked, this, [this](int by) {
        if (!walk(by))
            emit left(by);
    });
    return row;
}

void CaseBlock::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_title->setFont(theme.uiFont(13, QFont::DemiBold));
    m_standing->setFont(theme.uiFont(12));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_standing->setPalette(palette);
    for (QLabel *side : m_sides)
        side->setFont(theme.uiFont(12, QFont::DemiBold));
    m_content->setTheme(theme, theme.textFont(14));
    for (FieldRow *row : {m_kind, m_speaker, m_words, m_topics})
        row->setTheme(theme, theme.uiFont(12));
    update();
}

void CaseBlock::setCase(qsizetype caseIndex)
{
    m_case = caseIndex;
    const CaseWords words(m_review);
    const qsizetype number = m_review.at(caseIndex).group + 1;
    m_title->setText(tr("%L1  %2").arg(number).arg(words.what(caseIndex)));
    const QString standing = words.standing(caseIndex);
    m_standing->setText(standing.isEmpty() ? tr("undecided") : standing);
    for (Side side : sides)
        m_sides[int(side)]->setText(QStringLiteral("%1 %2").arg(int(side) + 1).arg(m_review.nameOf(side)));
    const OpenCase open = m_review.open(caseIndex);
    fillContent(open);
    fillNames(open);
    fillWords(open);
    fillTopics(open);
    const bool isPair = open.left && open.right;
    const auto mark = [&](FieldRow *row, CaseField field) {
        std::optional<Side> taken;
        if (isPair && open.decision && open.result) {
            const bool left = sameField(*open.result, *open.left, field);
            const bool right = sameField(*open.result, *open.right, field);
            if (left != right)
                taken = left ? Side::Left : Side::Right;
        }
        row->setTaken(taken);
    };
    mark(m_content, CaseField::Edges);
    mark(m_kind, CaseField::Kind);
    mark(m_speaker, CaseField::Speaker);
    mark(m_words, CaseField::Speaker);
    mark(m_topics, CaseField::Topics);
    for (FieldRow *row : {m_speaker, m_words, m_topics})
        row->setVisible(!row->isEmpty() || row->hasFocus());
}

void CaseBlock::fillContent(const OpenCase &open)
{
    const QString &text = m_session.article().text();
    WordDifference difference;
    if (open.left && open.right)
        difference = taggedDifference(text, open.left->content, open.right->content);
    for (Side side : sides) {
        const Quote *quote = open.on(side);
        const QList<Span> &marks = side == Side::Left ? difference.onlyA : difference.onlyB;
        m_content->setLongWords(side, quote ? markedExcerpt(text, quote->content, marks, mostOfAQuote, 0)
                                            : MarkedExcerpt{tr("nothing tagged"), {}});
        m_content->setQuiet(side, !quote);
    }
}

void CaseBlock::fillNames(const OpenCase &open)
{
    const bool isPair = open.left && open.right;
    const auto speakers = [this](const Quote *quote) {
        return quote ? namesOf(m_session.catalogue(), quote->speakers) : QString();
    };
    for (Side side : sides) {
        const Quote *quote = open.on(side);
        m_kind->setWords(side, whole(quote ? nameOf(quote->kind) : QString(),
                                     isPair && open.left->kind != open.right->kind));
        m_speaker->setWords(side,
                            whole(speakers(quote), isPair && speakers(open.left) != speakers(open.right)));
    }
}

void CaseBlock::fillWords(const OpenCase &open)
{
    for (Side side : sides) {
        const Quote *quote = open.on(side);
        const Quote *facing = open.on(opposite(side));
        m_words->setWords(side,
                          quote ? wordsAround(m_session.article().text(), *quote, facing) : MarkedExcerpt());
    }
}

void CaseBlock::fillTopics(const OpenCase &open)
{
    const auto topics = [this](const Quote *quote) {
        QStringList list;
        for (const Topic &topic : quote ? topicsOf(m_session.catalogue(), *quote) : QList<Topic>())
            list.append(topic.name);
        return list;
    };
    const bool isPair = open.left && open.right;
    for (Side side : sides) {
        const QStringList own = topics(open.on(side));
        const QStringList others = topics(open.on(opposite(side)));
        m_topics->setWords(side, markedNames(own, isPair ? others : own));
    }
}

std::optional<CaseField> CaseBlock::focusedField() const
{
    for (const FieldRow *row : rows()) {
        if (row->hasFocus())
            return row->field();
    }
    return std::nullopt;
}

QList<FieldRow *> CaseBlock::rows() const
{
    return {m_content, m_kind, m_speaker, m_words, m_topics};
}

void CaseBlock::focusFirst()
{
    const Case &one = m_review.at(m_case);
    const bool sameEdges = one.isPair() && !one.differs.testFlag(Difference::Edges);
    for (FieldRow *row : rows()) {
        const bool isOnlyMarks = row == m_content && sameEdges; // or a full stop: the same edges
        if (row->isVisible() && row->differs() && !isOnlyMarks)
            return row->setFocus(Qt::OtherFocusReason);
    }
    m_content->setFocus(Qt::OtherFocusReason);
}

bool CaseBlock::walk(int by)
{
    QList<FieldRow *> shown = rows();
    shown.removeIf([](const FieldRow *row) { return !row->isVisible(); });
    const auto focused =
        std::find_if(shown.begin(), shown.end(), [](const FieldRow *row) { return row->hasFocus(); });
    const qsizetype from = focused != shown.end() ? focused - shown.begin() : by > 0 ? -1 : shown.size();
    const qsizetype to = from + by;
    if (to < 0 || to >= shown.size())
        return false;
    shown.at(to)->setFocus(Qt::TabFocusReason);
    return true;
}

void CaseBlock::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

void CaseBlock::mousePressEvent(QMouseEvent *event)
{
    emit entered();
    QWidget::mousePressEvent(event);
}

void CaseBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.paper);
    painter.setPen(QPen(m_isCurrent ? m_theme.accent : m_theme.line, m_isCurrent ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace pullquote

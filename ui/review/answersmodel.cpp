#include "ui/review/answersmodel.h"

#include "app/text/excerpt.h"
#include "ui/review/answerwords.h"

namespace pullquote {

AnswersModel::AnswersModel(const Session &session, const AnswerSource &source, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_source(source)
{
    connect(&source, &AnswerSource::changed, this, &AnswersModel::fill);
    connect(&source, &AnswerSource::seenChanged, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1), {SeenRole, Qt::AccessibleTextRole});
    });
    fill();
}

void AnswersModel::setFilter(const AnswerFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    fill();
}

void AnswersModel::fill()
{
    beginResetModel();
    m_rows.clear();
    const QList<ArticleAnswers> &articles = m_source.articles();
    for (qsizetype article = 0; article < articles.size(); ++article) {
        const qsizetype heading = m_rows.size();
        for (qsizetype i = 0; i < articles[article].answers.size(); ++i) {
            const Answer &answer = articles[article].answers[i];
            const bool isShown =
                (m_filter.verdicts.isEmpty() || m_filter.verdicts.contains(answer.verdict)) &&
                !(m_filter.unseenOnly && m_source.isSeen(answer));
            if (isShown)
                m_rows.append({article, i});
        }
        if (m_rows.size() > heading)
            m_rows.insert(heading, {article, -1});
    }
    endResetModel();
}

int AnswersModel::countOf(Answer::Verdict verdict) const
{
    int found = 0;
    for (const ArticleAnswers &article : m_source.articles())
        found += int(std::count_if(article.answers.begin(), article.answers.end(),
                                   [&](const Answer &answer) { return answer.verdict == verdict; }));
    return found;
}

int AnswersModel::count() const
{
    int all = 0;
    for (const ArticleAnswers &article : m_source.articles())
        all += int(article.answers.size());
    return all;
}

bool AnswersModel::isHeading(const QModelIndex &index) const
{
    return index.isValid() && m_rows.at(index.row()).answer < 0;
}

const ArticleAnswers *AnswersModel::articleAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_source.articles().at(m_rows.at(index.row()).article) : nullptr;
}

const Answer *AnswersModel::answerAt(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index))
        return nullptr;
    return &articleAt(index)->answers.at(m_rows.at(index.row()).answer);
}

QModelIndex AnswersModel::rowLike(const Answer &answer) const
{
    const auto named = [](const Answer &one) {
        return std::tuple(one.article, one.reviewer, one.before ? one.before->id : one.after->id);
    };
    for (int row = 0; row < rowCount(); ++row) {
        const Answer *one = answerAt(index(row));
        if (one && named(*one) == named(answer))
            return index(row);
    }
    return {};
}

QModelIndex AnswersModel::next(const QModelIndex &from, int by) const
{
    int row = from.isValid() ? from.row() + by : by > 0 ? 0 : rowCount() - 1;
    while (row >= 0 && row < rowCount() && isHeading(index(row)))
        row += by;
    return row >= 0 && row < rowCount() ? index(row) : QModelIndex();
}

QList<Answer> AnswersModel::shown() const
{
    QList<Answer> answers;
    for (int row = 0; row < rowCount(); ++row) {
        if (const Answer *answer = answerAt(index(row)))
            answers.append(*answer);
    }
    return answers;
}

int AnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags AnswersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index))
        return Qt::ItemNeverHasChildren; // not enabled, so that the arrow keys step over it
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant AnswersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Answer *answer = answerAt(index);
    if (!answer)
        return headingData(m_rows.at(index.row()), role);
    switch (role) {
    case Qt::DisplayRole:
        return excerpt(articleAt(index)->text, answer->subject().content);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case VerdictRole:
        return int(answer->verdict);
    case SeenRole:
        return m_source.isSeen(*answer);
    case AsideRole:
        return aside(*answer);
    case CommentsRole:
        return int(articleAt(index)->comments.value(answer->subject().id).size());
    default:
        return {};
    }
}

QVariant AnswersModel::headingData(const Row &row, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const QString &title = m_source.articles().at(row.article).article.title;
        return title.isEmpty() ? tr("Without a headline") : title;
    }
    if (role != CountRole)
        return {};
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [&](const Row &one) { return one.article == row.article && one.answer >= 0; }));
}

QString AnswersModel::aside(const Answer &answer) const
{
    QStringList parts{m_session.catalogue().nameOf(answer.reviewer), changesInWords(answer.changed)};
    if (answer.verdict != Answer::Verdict::Accepted && answer.isAgreed)
        parts.append(tr("agreed"));
    parts.removeAll({});
    return parts.join(QStringLiteral(" · "));
}

QString AnswersModel::spoken(const QModelIndex &index) const
{
    const Answer &answer = *answerAt(index);
    QStringList parts{nameOf(answer.verdict), index.data().toString(), aside(answer), answer.reason};
    if (!m_source.isSeen(answer))
        parts.prepend(tr("new"));
    if (const int comments = index.data(CommentsRole).toInt(); comments > 0)
        parts.append(tr("%Ln comment(s)", nullptr, comments));
    parts.removeAll({});
    return parts.join(QStringLiteral(", "));
}

} // namespace pullquote

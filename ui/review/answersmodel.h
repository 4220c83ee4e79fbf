#pragma once

#include "ui/review/answersource.h"

#include <QAbstractListModel>

namespace pullquote {

/// Which answers are listed: all that a person has not ruled out.
struct AnswerFilter {
    QSet<Answer::Verdict> verdicts; ///< empty: any
    bool unseenOnly = false;

    friend bool operator==(const AnswerFilter &, const AnswerFilter &) = default;
};

/// The answers as a list: the headline of each article, and under it its answers in text order. What becomes
/// seen while it is listed stays until the list is made anew.
class AnswersModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        VerdictRole = Qt::UserRole, ///< Answer::Verdict as int
        SeenRole,
        AsideRole,    ///< who, and what differs or became of it
        CountRole,    ///< of a heading: the answers under it
        CommentsRole, ///< how many comments there are on the quote
    };

    /// Both outlive this.
    AnswersModel(const Session &session, const AnswerSource &source, QObject *parent = nullptr);

    const AnswerFilter &filter() const { return m_filter; }
    void setFilter(const AnswerFilter &filter);
    /// How many there are of the verdict, whatever the filter is.
    int countOf(Answer::Verdict verdict) const;
    int count() const;

    bool isHeading(const QModelIndex &index) const;
    /// Null for a heading, and for no index. Good until the source changes.
    const Answer *answerAt(const QModelIndex &index) const;
    const ArticleAnswers *articleAt(const QModelIndex &index) const;
    /// The answer to the same quote by the same reviewer; invalid when it is not listed.
    QModelIndex rowLike(const Answer &answer) const;
    /// The next answer from there, `by` +1 or -1; the first or last one from nowhere. Invalid at the end.
    QModelIndex next(const QModelIndex &from, int by) const;
    QList<Answer> shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        qsizetype article = 0;
        qsizetype answer = -1; ///< -1: the heading
    };
    void fill();
    QVariant headingData(const Row &row, int role) const;
    QString aside(const Answer &answer) const;
    QString spoken(const QModelIndex &index) const;

    const Session &m_session;
    const AnswerSource &m_source;
    AnswerFilter m_filter;
    QList<Row> m_rows;
};

} // namespace pullquote

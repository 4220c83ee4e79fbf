#include "ui/review/answerwords.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::AnswerWords", text);
}

} // namespace

QString nameOf(Answer::Verdict verdict)
{
    switch (verdict) {
    case Answer::Verdict::Accepted:
        return tr("accepted");
    case Answer::Verdict::Amended:
        return tr("amended");
    case Answer::Verdict::Rejected:
        return tr("rejected");
    case Answer::Verdict::Missed:
        break;
    }
    return tr("missed");
}

QString signOf(Answer::Verdict verdict)
{
    switch (verdict) {
    case Answer::Verdict::Accepted:
        return QStringLiteral("✓");
    case Answer::Verdict::Amended:
        return QStringLiteral("≠");
    case Answer::Verdict::Rejected:
        return QStringLiteral("×");
    case Answer::Verdict::Missed:
        break;
    }
    return QStringLiteral("+");
}

QString changesInWords(WhatChanged changed)
{
    QStringList words;
    const auto add = [&](Changed what, const QString &word) {
        if (changed.testFlag(what))
            words.append(word);
    };
    add(Changed::Edges, tr("words"));
    add(Changed::Kind, tr("kind"));
    add(Changed::Speaker, tr("speaker"));
    add(Changed::Cue, tr("cue"));
    add(Changed::Source, tr("source"));
    add(Changed::Addressee, tr("addressee"));
    add(Changed::Topics, tr("topics"));
    return words.join(QStringLiteral(", "));
}

QString standingOf(const Answer &answer)
{
    if (answer.isAgreed)
        return answer.verdict == Answer::Verdict::Accepted ? QString() : tr("You have agreed.");
    switch (answer.verdict) {
    case Answer::Verdict::Missed:
        return answer.now ? tr("You took it over, and have changed it since.") : QString();
    case Answer::Verdict::Accepted:
    case Answer::Verdict::Amended:
        if (!answer.now)
            return tr("You have deleted your quote.");
        [[fallthrough]];
    case Answer::Verdict::Rejected:
        break;
    }
    const bool isAsItWas = answer.now && answer.before && answer.now->content == answer.before->content &&
                           answer.now->kind == answer.before->kind &&
                           answer.now->speakers == answer.before->speakers &&
                           answer.now->topics == answer.before->topics;
    return isAsItWas ? QString() : tr("You have changed your quote since.");
}

} // namespace pullquote

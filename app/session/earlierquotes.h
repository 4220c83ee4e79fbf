#pragma once

#include "app/session/session.h"

#include <QStringList>

namespace pullquote {

class LatestReading;

/// A speaker's last quotes in the other articles of the project: those of the articles before the open one,
/// or where there are none the last of all. Read in the background, because a speaker may have ten thousand,
/// and only for who was asked about last: whoever walks through a list of names waits for none of them.
class EarlierQuotes : public QObject {
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit EarlierQuotes(Session &session, QObject *parent = nullptr);
    ~EarlierQuotes() override;

    /// "Headline: words", the last one first. Empty where there are none, and while they are being read.
    QStringList of(SpeakerId speaker);

signals:
    void found(pullquote::SpeakerId speaker);

private:
    void forget();
    void read(SpeakerId speaker);

    Session &m_session;
    std::unique_ptr<LatestReading> m_reading; ///< made when it is needed: it has a thread
    QHash<SpeakerId, QStringList> m_known;
    SpeakerId m_asked; ///< whose are on their way; null: nobody's
};

} // namespace pullquote

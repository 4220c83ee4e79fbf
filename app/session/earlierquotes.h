#pragma once

#include "app/session/session.h"

#include <QStringList>

namespace pullquote {

class BackgroundReader;

/// A speaker's last quotes in the other articles of the project: those of the articles before the open one,
/// or where there are none the last of all. Read in the background, because a speaker may have ten thousand.
class EarlierQuotes : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 3;

    /// `session` outlives it.
    explicit EarlierQuotes(Session &session, QObject *parent = nullptr);
    ~EarlierQuotes() override;

    /// "Headline: words", the last one first. Empty where there are none, and while they are being read.
    QStringList of(SpeakerId speaker);

signals:
    void found(pullquote::SpeakerId speaker);

private:
    void read(SpeakerId speaker);

    Session &m_session;
    std::unique_ptr<BackgroundReader> m_reader;
    QHash<SpeakerId, QStringList> m_known; ///< also whose are on their way
    int m_age = 0;                         ///< counts how often all was forgotten
};

} // namespace pullquote

#pragma once

#include "app/session/session.h"

#include <QLabel>

namespace pullquote {

/// What was done to a quote, by whom and when, newest first. Read from the file when asked.
class QuoteHistory : public QLabel {
    Q_OBJECT

public:
    explicit QuoteHistory(QWidget *parent = nullptr);

    void show(const Session &session, QuoteId quote);
};

} // namespace pullquote

#pragma once

#include "app/model/quote.h"

#include <QMenu>

class QActionGroup;

namespace pullquote {

/// The four kinds, each with its letter.
class KindMenu : public QMenu {
    Q_OBJECT

public:
    explicit KindMenu(QWidget *parent = nullptr);

    /// Ticks this one.
    void setKind(QuoteKind kind);
    /// Without it, the house rules leave indirect quotes untagged: its line says so and cannot be chosen.
    void setIndirectAllowed(bool allowed);

signals:
    void chosen(pullquote::QuoteKind kind);

private:
    QActionGroup *m_group;
};

} // namespace pullquote

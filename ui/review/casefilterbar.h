#pragma once

#include "app/reviewing/review.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;

namespace pullquote {

class FilterChip;
class FlowLayout;

/// Which cases are shown: a chip for each way of differing, with its count; undecided; speaker; topic.
class CaseFilterBar : public QWidget {
    Q_OBJECT

public:
    CaseFilterBar(const Session &session, Review &review, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

private:
    FilterChip *addChip(const QString &name);
    void fill();
    void countUndecided();
    void fillBoxes();
    void take();

    const Session &m_session;
    Review &m_review;
    FlowLayout *m_chips;
    QList<std::pair<CaseType, FilterChip *>> m_types;
    FilterChip *m_undecided;
    QComboBox *m_speaker;
    QComboBox *m_topic;
    bool m_isFilling = false;
};

} // namespace pullquote

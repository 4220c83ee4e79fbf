#pragma once

#include <QLabel>

namespace pullquote {

class Announcer;

/// A line below a field that says what is wrong with it; hidden while nothing is. The field is described by
/// it, and who listens is told at once unless going to the field tells them.
class ProblemLabel : public QLabel {
    Q_OBJECT

public:
    /// `field` outlives the label; null for what concerns a whole dialog.
    ProblemLabel(const QString &objectName, QWidget *field, QWidget *parent = nullptr);

    /// Empty: nothing is wrong.
    void say(const QString &problem);

private:
    QWidget *m_field;
    Announcer *m_announcer;
};

} // namespace pullquote

#pragma once

#include "app/store/dispute.h"

#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;
class QScrollArea;

namespace pullquote {

class ConflictModel;
class FieldChoice;
class OpenConflicts;
class Prompts;
class Session;

/// What two people have said differently, to be decided one after the other: the things on the left, what was
/// said of the current one on the right. 1 and 2 choose, Enter decides; Ctrl+Z takes a decision back, and the
/// conflict is there again. Stands beside the window.
class ConflictsDialog : public QDialog {
    Q_OBJECT

public:
    /// All outlive this.
    ConflictsDialog(Session &session, const OpenConflicts &conflicts, Prompts &prompts,
                    QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

signals:
    /// What was done, in a sentence.
    void said(const QString &sentence);

private:
    void build();
    void addDigits();
    QWidget *buildList();
    QWidget *buildCurrent();
    void followModel();
    void showCurrent();
    void showFields();
    void showState();
    QString hint() const;
    void choose(int number);
    FieldChoice *focusedField() const;
    void decide();
    void takeBack();

    Session &m_session;
    Prompts &m_prompts;
    ConflictModel *m_model;
    Theme m_theme = Theme::light();
    Dispute m_dispute;
    QList<FieldChoice *> m_fields;
    QListView *m_list = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_decide = nullptr;
};

} // namespace pullquote

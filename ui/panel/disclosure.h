#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace pullquote {

/// A heading that folds what is below it.
class Disclosure : public QWidget {
    Q_OBJECT

public:
    Disclosure(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    bool isOpen() const;
    void setOpen(bool open);

signals:
    void opened();

private:
    QToolButton *m_heading;
    QWidget *m_content;
};

} // namespace pullquote

#pragma once

#include <QDialog>

namespace pullquote {

/// The program's name, version, licence, and what it is built with.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace pullquote

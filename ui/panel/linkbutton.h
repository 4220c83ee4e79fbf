#pragma once

#include "ui/theme/theme.h"

#include <QToolButton>

namespace pullquote {

/// A word that is pressed as a button is: for the small verbs inside a page.
class LinkButton : public QToolButton {
    Q_OBJECT

public:
    LinkButton(const QString &text, const QString &objectName, QWidget *parent);

    void setTheme(const Theme &theme);
    /// Also what it is called for who listens; give it a longer name behind this where several say the same.
    void setWords(const QString &text);
};

} // namespace pullquote

#pragma once

#include "ui/theme/theme.h"

#include <QTextEdit>

namespace pullquote {

/// Words to read, as they were written: never as HTML, each paragraph in its own direction, broken where
/// there is no space to break at. As high as they are. They can be selected by mouse and keyboard, and
/// copied.
class PlainWords : public QTextEdit {
    Q_OBJECT

public:
    explicit PlainWords(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setWords(const QString &words);

    QSize sizeHint() const override { return {100, height()}; }
    QSize minimumSizeHint() const override { return {60, height()}; }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    QString m_words;
};

} // namespace pullquote

#pragma once

#include <QWidget>

class QHBoxLayout;
class QPrintPreviewWidget;

namespace pullquote {

/// Makes the pages of a print preview larger and smaller, by buttons and by the keys that do so with the text
/// in the window.
class PreviewZoom : public QWidget {
    Q_OBJECT

public:
    /// The preview outlives it.
    explicit PreviewZoom(QPrintPreviewWidget &preview, QWidget *parent = nullptr);

private:
    struct Step;
    void add(const Step &step, QPrintPreviewWidget &preview, QHBoxLayout &row);
};

} // namespace pullquote

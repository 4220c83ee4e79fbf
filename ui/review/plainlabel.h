#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace pullquote {

/// A label for what comes from outside, names, reasons, titles: shown as it is, and never read as HTML.
QLabel *plainLabel(const char *name = nullptr, QWidget *parent = nullptr);

} // namespace pullquote

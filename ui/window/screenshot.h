#pragma once

#include <QString>

namespace pullquote {

class MainWindow;

/// What main.cpp was asked to paint.
struct Screenshot {
    QString project;
    QString png;
    qsizetype quote = 0; ///< the number of the quote to make current, counted from 1; 0 for none
    QString action;      ///< what to do then, by the objectName of its action; empty for nothing
};

/// Opens the project in the window, paints it into a PNG file, and returns the program's exit status.
int paintScreenshot(MainWindow &window, const Screenshot &screenshot);

} // namespace pullquote

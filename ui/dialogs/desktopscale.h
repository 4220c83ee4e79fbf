#pragma once

class QFont;

namespace pullquote {

/// How large everything has to be for text of the desktop's size, in percent: 100 where the desktop's text
/// has the usual 10 points or less, or where it has nothing to say; to 300, in steps of 25, in which lines
/// stay even. How dense the screen is is none of it: Qt takes care of that.
int desktopScale(const QFont &desktop);

/// The same, asked of the desktop. It tells only an application, and that is too late for the size of
/// everything: this makes one for the question, with a copy of the arguments. Nothing else may be open.
int askDesktopScale(int argc, char **argv);

} // namespace pullquote

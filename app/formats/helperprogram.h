#pragma once

#include <QString>

namespace pullquote {

/// The path of a program that ours runs and nobody else does, of this installation or of the folder that the
/// running program was built in: libexec/pullquote/NAME in a folder around it. Empty: there is none.
QString helperProgram(const QString &name);

} // namespace pullquote

#pragma once

#include <QString>

namespace pullquote {

/// `text` as searches compare it: case folded, accents off, curly quotation marks straight, a no-break space
/// as a space. As many code units as before, so that offsets stay what they are.
QString foldedText(QStringView text);

} // namespace pullquote

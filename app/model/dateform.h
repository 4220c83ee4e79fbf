#pragma once

#include <QString>

namespace pullquote {

/// How a date of publication is written, for an empty field. A form and no example, which in grey would look
/// like a date that is there.
QString dateForm();

} // namespace pullquote

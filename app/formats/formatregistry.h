#pragma once

#include "app/formats/format.h"

#include <memory>
#include <vector>

namespace pullquote {

/// The formats there are. Made once by the program's main function and handed on.
class FormatRegistry {
public:
    /// All of Pullquote's own.
    static FormatRegistry standard();

    const std::vector<std::unique_ptr<Format>> &all() const { return m_formats; }
    /// Null when there is none with this key.
    const Format *format(const QString &key) const;
    /// The one that recognizes the content best, the suffix deciding between equals; null when none does.
    const Format *recognize(const ImportSource &source) const;

    void add(std::unique_ptr<Format> format) { m_formats.push_back(std::move(format)); }

private:
    std::vector<std::unique_ptr<Format>> m_formats;
};

/// A problem when the format has no such option or the option no such value.
Result<void> checkOptions(const QString &format, const QList<FormatOption> &known,
                          const FormatOptions &given);
/// The value given, else the default.
QString optionValue(const FormatDescription &format, const FormatOptions &options, const QString &name);

} // namespace pullquote

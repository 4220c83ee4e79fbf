#pragma once

#include <QVariantList>

class QWidget;

namespace pullquote {

/// Lets a dialog warn once before what stands in its fields is thrown away, and again when they say something
/// else than what it warned of. Fields are what Tab stops at and what has a value.
class LossWarning {
public:
    /// The dialog outlives it.
    explicit LossWarning(const QWidget &dialog) : m_dialog(dialog) {}

    /// What the fields say now is kept elsewhere: nothing of it can be lost.
    void settle() { m_kept = values(); }
    /// Whether they say something that would be lost unwarned. Whoever asks warns.
    bool isDue();
    /// What was warned of is not to be read any more.
    void forget() { m_warned = m_kept; }

private:
    QVariantList values() const;

    const QWidget &m_dialog;
    QVariantList m_kept;
    QVariantList m_warned;
};

} // namespace pullquote

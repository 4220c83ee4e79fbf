#pragma once

#include <QKeyEvent>

#include <optional>

namespace pullquote {

/// Which key of a US keyboard a key event came from, for layouts that have no such letter or digit: the digit
/// row of AZERTY gives “&é"'(” without Shift, a Russian keyboard gives й where Q is. Layouts with Latin
/// letters (German, Dvorak) keep their letters wherever these lie.
///
/// Places are read from the native scan code, which is the evdev code plus 8 under X11 and under Wayland;
/// elsewhere, and in events without one, nothing is known.
class KeyPlace {
public:
    KeyPlace();

    /// A letter A to Z or a digit; nothing where the layout's own key is what counts. Learns from the event.
    std::optional<Qt::Key> of(const QKeyEvent &event);
    /// Remembers from a letter whether the layout is a Latin one, for its keys that have no letter: on a
    /// Greek keyboard ";" lies where Q is. To be called with every key that is pressed.
    void learn(const QKeyEvent &event);

private:
    bool m_isLatin; ///< the layout, as far as known
};

} // namespace pullquote

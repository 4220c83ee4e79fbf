#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>
#include <QString>

class QApplication;

namespace pullquote {

enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };

inline constexpr Scheme allSchemes[] = {Scheme::Light, Scheme::Dark, Scheme::HighContrastLight,
                                        Scheme::HighContrastDark};

/// The colours and fonts of the window, as one value that is handed to whatever paints.
/// Made by `of()`, `light()` or `dark()`, then changed where the user chose otherwise.
struct Theme {
    Scheme scheme = Scheme::Light;

    QColor window;    ///< behind panels and tools
    QColor paper;     ///< behind the article and lists
    QColor ink;       ///< text
    QColor muted;     ///< second-rank text, at least 4.5:1 on the paper and on the window
    QColor line;      ///< frames and separators, 1 px; pale unless contrast is high
    QColor edge;      ///< frames of what is written into, 3:1 on the paper and on the window
    QColor selection; ///< behind selected text and the current row
    QColor accent;    ///< focus rings, links, the one important button
    QColor alert;     ///< what needs a person: problems, unfinished things

    /// Colours of speakers and topics, each at least 3:1 on the paper (4.5:1 where contrast is high), any two
    /// of them different to colour-blind readers, too. Use `colour()`.
    QList<QColor> colours;

    QString sansFamily;  ///< of the interface
    QString serifFamily; ///< of article texts
    int uiPixels = 13;   ///< size of the interface's text
    int textPixels = 17; ///< size of article texts at 100 %

    static Theme light();
    static Theme dark();
    static Theme of(Scheme scheme);

    /// What the desktop asks for, told by its palette: Qt 6.4 has no other sign of it.
    /// Ask before `applyTo`, which replaces that palette.
    static Scheme systemScheme(const QPalette &desktop);

    bool isDark() const { return scheme == Scheme::Dark || scheme == Scheme::HighContrastDark; }
    bool isHighContrast() const
    {
        return scheme == Scheme::HighContrastLight || scheme == Scheme::HighContrastDark;
    }

    /// The colour of the speaker or topic with this number; goes round at the end of the list.
    QColor colour(qsizetype number) const;

    /// The same hue, darker or lighter just as far as its contrast on the paper needs it. For colours that
    /// users chose.
    QColor readable(const QColor &colour) const;

    /// A wash of the colour on the paper, opaque: chips, tints in lists.
    QColor tint(const QColor &colour, qreal strength = 0.16) const;

    /// Sans, for the interface. Sizes are in pixels at 100 %.
    QFont uiFont(int pixels = 0, QFont::Weight weight = QFont::Normal) const;
    /// Serif, for article texts and the words of quotes in lists.
    QFont textFont(int pixels = 0, QFont::Weight weight = QFont::Normal) const;

    QPalette palette() const;

    /// Style, palette and font of the whole application. May be called again with another theme.
    void applyTo(QApplication &application) const;
};

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
qreal contrast(const QColor &one, const QColor &other);

} // namespace pullquote

#pragma once

#include "app/model/id.h"
#include "ui/keys/keymap.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariantMap>

class QSettings;

namespace pullquote {

enum class ThemeChoice { System, Light, Dark, HighContrastLight, HighContrastDark };

/// What the user chose for all projects, with the keys of all of it in one place. Each setter is remembered
/// at once. The annotator's name is not here: see identity.h.
class Settings {
public:
    /// `store` outlives this.
    explicit Settings(QSettings &store) : m_store(store) {}

    ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);

    /// A code of spokenLanguages(); empty: the desktop's. In force when the program starts.
    QString language() const;
    void setLanguage(const QString &code);

    /// Empty: the theme's own serif.
    QString textFamily() const;
    void setTextFamily(const QString &family);
    /// Of article texts in the window, in percent, 100 to 300.
    int zoom() const;
    void setZoom(int percent);
    /// By what quotes are coloured: a word of the window's; empty: as at first.
    QString colours() const;
    void setColours(const QString &word);

    /// Of everything in the window, in percent: what the desktop makes of a size is multiplied by it. 0: as
    /// large as the desktop's text. One of scales(). In force when the program starts.
    int scale() const;
    void setScale(int percent);
    static QList<int> scales();
    /// What the desktop said of its text's size when the program last ran, in percent; 0: not asked yet.
    int desktopScale() const;
    void setDesktopScale(int percent);

    /// At 100 %, 12 to 32.
    int textPixels() const;
    void setTextPixels(int pixels);

    /// Whether single letters and digits are keys (WCAG 2.1.4).
    bool letterKeys() const;
    void setLetterKeys(bool on);
    /// Keys chosen in place of the table's.
    KeyMap::Changes keyChanges() const;
    void setKeyChanges(const KeyMap::Changes &changes);

    /// The theme that all of this makes. `desktop` is the palette before any theme was applied.
    Theme theme(const QPalette &desktop) const;

    /// Where a project was opened or made last; empty at first.
    QString projectFolder() const;
    void setProjectFolder(const QString &folder);

    /// The last export.
    QString exportFormat(ProjectId project = {}) const; ///< from a project that had none: the last of any
    void setExportFormat(const QString &key, ProjectId project = {});
    /// What of this project went out (ExportScope::toMap()); empty at first.
    QVariantMap exportScope(ProjectId project) const;
    void setExportScope(ProjectId project, const QVariantMap &scope);
    /// Where the next one from this project is proposed to go: where the last one went; at first beside the
    /// project, and for one in a hidden folder, as the sample is, where people find it.
    QString exportFolder(const QString &project) const;
    void setExportFolder(const QString &folder);
    /// The same for a copy that goes to a colleague.
    QString sendFolder(const QString &project) const;
    void setSendFolder(const QString &folder);
    /// Option names to values, of one format.
    QVariantMap exportOptions(const QString &format) const;
    void setExportOptions(const QString &format, const QVariantMap &options);

    /// Which answers of reviews to one's quotes were seen in this project (Answer::key).
    QSet<QString> seenAnswers(ProjectId project) const;
    void setSeenAnswers(ProjectId project, const QSet<QString> &keys);

    /// Sizes and splitters of a window or dialog, by its objectName.
    QByteArray geometry(const QString &name) const;
    void setGeometry(const QString &name, const QByteArray &geometry);

private:
    QString folderFor(const QString &key, const QString &project) const;

    QSettings &m_store;
};

} // namespace pullquote

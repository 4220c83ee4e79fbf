#pragma once

#include "app/session/session.h"
#include "ui/article/articlemarks.h"
#include "ui/panel/speakernumbers.h"
#include "ui/theme/theme.h"

namespace pullquote {

struct Beginning;

/// What the colour of a quote says.
enum class ColourBy { Speaker, Topic, Kind, Annotator };

/// The quotes of the session's open article as highlights and labels for the article view. Asks the session
/// at every paint and holds nothing of it.
class SessionMarks : public ArticleMarks {
public:
    /// What the picker is asking about: shown as if it were tagged, and alone outlined.
    struct Preview {
        QList<Span> content;
        QList<Span> cue;
        QList<Span> source;
        QuoteId quote = {}; ///< whose words they are already; null: of a quote that is not made yet
    };

    /// All outlive it.
    SessionMarks(const Session &session, const SpeakerNumbers &speakers)
        : m_session(session), m_speakers(speakers)
    {
    }

    void setTheme(const Theme &theme) { m_theme = theme; }
    ColourBy colourBy() const { return m_colourBy; }
    void setColourBy(ColourBy colourBy) { m_colourBy = colourBy; }
    void setPreview(const Preview &preview) { m_preview = preview; }
    /// To be shown in place of what the session has; null again when that is ready. Not owned.
    void setBeginning(const Beginning *beginning) { m_beginning = beginning; }

    QColor colourOf(const Quote &quote) const;
    /// As one of these spans of the quote is shown.
    Highlight highlightOf(const Quote &quote, SpanRole role, Span span) const;
    /// What nobody has tagged.
    void appendUntagged(Span visible, QList<Highlight> &highlights) const;
    void appendPreview(QList<Highlight> &highlights) const;

    QList<Highlight> highlightsIn(Span visible) const override;
    QList<RailLabel> labelsIn(Span visible) const override;
    QString wordsAt(qsizetype offset) const override;

private:
    const OpenArticle &article() const;
    const Unfinished &unfinished() const;
    bool isCurrent(QuoteId quote) const;
    QString nameOf(const Quote &quote) const;
    QString markOf(const Quote &quote) const;
    QString remarkOn(const Quote &quote) const;
    QString topicsOf(const Quote &quote) const;
    int depthOf(const Quote &quote) const;

    const Session &m_session;
    const SpeakerNumbers &m_speakers;
    Theme m_theme;
    ColourBy m_colourBy = ColourBy::Speaker;
    Preview m_preview;
    const Beginning *m_beginning = nullptr;
};

} // namespace pullquote

#include "ui/dialogs/featurewords.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Feature", text);
}

} // namespace

QString inWords(Feature feature)
{
    switch (feature) {
    case Feature::Content:
        return tr("quotes");
    case Feature::Parts:
        return tr("interrupted quotes as one");
    case Feature::Overlap:
        return tr("overlapping quotes");
    case Feature::Cue:
        return tr("cues");
    case Feature::Source:
        return tr("the words that name the speaker");
    case Feature::Addressee:
        return tr("addressees");
    case Feature::Kind:
        return tr("kinds");
    case Feature::Speaker:
        return tr("speakers");
    case Feature::SpeakerRecord:
        return tr("aliases and roles of speakers");
    case Feature::Topics:
        return tr("topics");
    case Feature::Codebook:
        return tr("the codebook");
    case Feature::Note:
        return tr("notes");
    case Feature::Flags:
        return tr("flags");
    case Feature::Comments:
        return tr("comments");
    case Feature::Decisions:
        return tr("decisions of the review");
    case Feature::Annotators:
        return tr("who marked what");
    case Feature::Ids:
        return tr("ids");
    case Feature::Times:
        return tr("times");
    case Feature::ArticleMetadata:
        return tr("byline, outlet and date of articles");
    }
    Q_UNREACHABLE();
}

QString lossesInWords(const FormatDescription &format)
{
    QStringList words;
    for (Feature feature : format.loses())
        words.append(inWords(feature));
    if (words.isEmpty())
        return tr("Carries everything but the history.");
    if (format.carries.isEmpty())
        return tr("Carries the text alone, without any quote.");
    return tr("Cannot carry: %1.").arg(words.join(QStringLiteral(", ")));
}

} // namespace pullquote

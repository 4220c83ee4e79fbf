#pragma once

#include "app/session/catalogue.h"
#include "app/session/openarticle.h"
#include "app/session/speakerproposal.h"

namespace pullquote {

/// What Q fills in beside the content.
struct TagProposal {
    QList<Span> cue;
    QList<Span> source;
    QList<SpeakerProposal> speakers; ///< the best first
    QString alias; ///< words that could be known for the speaker from now on: "the Russian President"; may be
                   ///< empty
};

/// Cue, source and speakers for a quote with this content, from the reporting clause beside it, the speakers
/// of the project and the quotes before it. Looks at the surroundings only, however long the article is.
TagProposal proposeTag(const OpenArticle &article, const Catalogue &catalogue, const QList<Span> &content);

} // namespace pullquote

#pragma once

#include "app/session/session.h"

#include <QVariant>

namespace pullquote {

/// The words of some spans as one line: at most `limit` code units, parts joined by " … ".
QString wordsOf(const OpenArticle &article, const QList<Span> &spans, qsizetype limit = 200);

/// The names of speakers or of topics, joined by commas. Who is not in the catalogue is left out.
QString namesOf(const Catalogue &catalogue, const QList<SpeakerId> &speakers);

/// The topics of a quote in the order of the codebook, redirects followed.
QList<Topic> topicsOf(const Catalogue &catalogue, const Quote &quote);

/// "2 open comments"; empty for none.
QString openThreadsInWords(int count);

/// What QuoteListModel answers for a quote, and for a quotation that nobody has tagged.
QVariant quoteData(const Session &session, const Quote &quote, int role);
QVariant quotationData(const Session &session, Span place, int role);

} // namespace pullquote

#pragma once

#include "app/session/session.h"

namespace pullquote {

/// The first screens of an article with very many quotes, which are shown while the session still has it to
/// read. Only the article view shows them; the session has no article open until then, so that no key acts on
/// half of one.
struct Beginning {
    /// Nothing when the article has so few quotes that reading it all takes but a moment, or cannot be read:
    /// then the session will say why.
    static std::unique_ptr<Beginning> read(const Session &session, ArticleId id);

    QString text;          ///< of all of the article
    OpenArticle article;   ///< of its beginning only
    Unfinished unfinished; ///< there
};

} // namespace pullquote

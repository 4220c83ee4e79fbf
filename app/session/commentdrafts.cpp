#include "app/session/commentdrafts.h"

namespace pullquote {

void CommentDrafts::keep(const Place &place, const QString &words)
{
    const QString kept = words.trimmed().isEmpty() ? QString() : words;
    if (kept == m_words.value(place))
        return;
    if (kept.isEmpty())
        m_words.remove(place);
    else
        m_words.insert(place, kept);
    emit changed(place);
}

} // namespace pullquote

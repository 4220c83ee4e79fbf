#include "ui/article/textsearch.h"

namespace pullquote {

namespace {

constexpr qsizetype piece = 1 << 19; // code units; a few milliseconds each

/// One code unit for another, so that offsets stay: what a keyboard types for what a newspaper prints.
QChar plain(QChar character)
{
    switch (character.unicode()) {
    case 0x00A0: // no-break space
    case 0x2007: // figure space
    case 0x2009: // thin space
    case 0x202F: // narrow no-break space
        return u' ';
    case 0x2018:
    case 0x2019:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
        return u'"';
    default:
        return character;
    }
}

QString plain(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(),
                   [](QChar character) { return plain(character); });
    return result;
}

} // namespace

TextSearch::TextSearch(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TextSearch::searchPiece);
}

void TextSearch::start(const QString &text, const QString &words, Qt::CaseSensitivity cased)
{
    m_text = text;
    m_words = plain(words);
    m_case = cased;
    m_next = 0;
    m_hits.clear();
    m_timer.start();
}

void TextSearch::stop()
{
    m_timer.stop();
    m_hits.clear();
    m_words.clear();
    m_text.clear();
}

void TextSearch::searchPiece()
{
    if (m_words.isEmpty() || m_next >= m_text.size()) {
        m_timer.stop();
        emit finished();
        return;
    }
    // A hit may reach into the next piece by all but one of its characters.
    const qsizetype start = m_next;
    const qsizetype end = std::min(m_text.size(), start + piece);
    const QString here =
        plain(QStringView(m_text).sliced(start, std::min(m_text.size(), end + m_words.size() - 1) - start));
    const qsizetype before = m_hits.size();
    m_next = end;
    for (qsizetype at = here.indexOf(m_words, 0, m_case); at >= 0; at = here.indexOf(m_words, at, m_case)) {
        m_hits.append(start + at);
        at += m_words.size();
        m_next = std::max(m_next, start + at);
    }
    if (m_hits.size() > before)
        emit found();
}

} // namespace pullquote

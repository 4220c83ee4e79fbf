#include "ui/window/keptdrafts.h"

#include <QSettings>

namespace pullquote {

namespace {

using namespace std::chrono_literals;

constexpr std::pair<CommentDrafts::Kind, QLatin1String> kindWords[] = {
    {CommentDrafts::Kind::New, QLatin1String("new")},
    {CommentDrafts::Kind::Reply, QLatin1String("reply")},
    {CommentDrafts::Kind::Edit, QLatin1String("edit")}};

/// "reply 1c9d1a52-…"
QString keyOf(const CommentDrafts::Place &place)
{
    for (const auto &[kind, word] : kindWords) {
        if (kind == place.kind)
            return word + u' ' + place.about.toString(QUuid::WithoutBraces);
    }
    Q_UNREACHABLE();
}

std::optional<CommentDrafts::Place> placeOf(const QString &key)
{
    const QUuid about = QUuid::fromString(key.section(u' ', 1));
    for (const auto &[kind, word] : kindWords) {
        if (key.section(u' ', 0, 0) == word && !about.isNull())
            return CommentDrafts::Place{kind, about};
    }
    return {};
}

} // namespace

KeptDrafts::KeptDrafts(QSettings &store, Session &session, QObject *parent)
    : QObject(parent), m_store(store), m_session(session)
{
    m_store.beginGroup(group());
    const QStringList keys = m_store.childKeys();
    for (const QString &key : keys) {
        if (const auto place = placeOf(key))
            m_session.commentDrafts().keep(*place, m_store.value(key).toString());
    }
    m_store.endGroup();
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &KeptDrafts::keep);
    connect(&m_session.commentDrafts(), &CommentDrafts::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

KeptDrafts::~KeptDrafts()
{
    keep();
}

void KeptDrafts::keep()
{
    m_soon.stop();
    const CommentDrafts &drafts = m_session.commentDrafts();
    QSet<QString> written;
    m_store.beginGroup(group());
    for (const CommentDrafts::Place &place : drafts.places()) {
        written.insert(keyOf(place));
        if (m_store.value(keyOf(place)).toString() != drafts.words(place))
            m_store.setValue(keyOf(place), drafts.words(place));
    }
    for (const QString &key : m_store.childKeys()) {
        if (!written.contains(key))
            m_store.remove(key);
    }
    m_store.endGroup();
}

QString KeptDrafts::group() const
{
    return QStringLiteral("drafts/") + m_session.catalogue().project().id.toString();
}

} // namespace pullquote

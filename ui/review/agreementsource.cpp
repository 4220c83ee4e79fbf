#include "ui/review/agreementsource.h"

#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "ui/dialogs/projectwork.h"

#include <utility>

namespace pullquote {

namespace {

/// It waits until the hands rest: for the article a moment, for the project until a thought is over.
constexpr int articleRest = 300;
constexpr int projectRest = 1500;

} // namespace

AgreementSource::AgreementSource(Session &session, ProgressLine &progress, QObject *parent)
    : QObject(parent), m_session(session), m_work(std::make_unique<ProjectWork>(session, progress))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &AgreementSource::refresh);
    connect(&session, &Session::articleOpened, this, [this] {
        if (m_scope == Scope::Article)
            forget();
    });
    connect(&session, &Session::quotesChanged, this, &AgreementSource::compareSoon);
    connect(&session, &Session::articlesChanged, this, &AgreementSource::compareSoon);
    for (const auto happened :
         {&Session::articleChanged, &Session::catalogueChanged, &Session::layersChanged})
        connect(&session, happened, this, &AgreementSource::compareSoon);
}

AgreementSource::~AgreementSource() = default;

bool AgreementSource::isBlind() const
{
    if (m_scope == Scope::Article)
        return m_session.isBlind(AnnotatorId()); // nobody in particular: everybody but oneself
    const std::optional<QSet<ArticleId>> articles = revealed();
    return articles && articles->isEmpty();
}

std::optional<QSet<ArticleId>> AgreementSource::revealed() const
{
    if (m_scope == Scope::Article || !m_session.catalogue().project().blindTagging)
        return std::nullopt;
    const Annotator *me = m_session.catalogue().annotator(m_session.me().id);
    return me ? QSet<ArticleId>(me->revealed.begin(), me->revealed.end()) : QSet<ArticleId>();
}

void AgreementSource::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    if (m_layers && !m_layers->b.isNull()) {
        m_a = m_layers->a; // also where nobody had chosen them
        m_b = m_layers->b;
    }
    m_scope = scope;
    forget();
}

void AgreementSource::setAnnotators(AnnotatorId a, AnnotatorId b)
{
    if (a == b && m_layers && !a.isNull())
        (a == m_layers->a ? a : b) = a == m_layers->a ? m_layers->b : m_layers->a;
    if (a == m_a && b == m_b)
        return;
    m_a = a;
    m_b = b;
    forget();
}

/// What is shown is of something else: compares at once, and shows nothing until then.
void AgreementSource::forget()
{
    m_isOutdated = true;
    drop();
    m_layers.reset();
    m_gamma.reset();
    if (m_isActive)
        return refresh();
    emit changed();
}

/// A report that is being written is written: nobody would know that it is not.
void AgreementSource::drop()
{
    m_rest.stop();
    if (m_doing == Doing::Writing)
        return;
    m_isOutdated = isOutdated();
    m_doing = Doing::Nothing;
    m_work->drop();
}

void AgreementSource::setActive(bool active)
{
    m_isActive = active;
    if (!active)
        drop();
    else if (m_isOutdated)
        refresh();
}

void AgreementSource::stop()
{
    m_rest.stop();
    m_work->cancel();
}

void AgreementSource::compareSoon()
{
    if (isBlind())
        return forget(); // at once: it may just have become so
    m_isOutdated = true;
    if (!m_isActive)
        return;
    m_rest.start(m_scope == Scope::Article ? articleRest : projectRest);
    emit changed();
}

ComparisonScope AgreementSource::comparisonScope() const
{
    const Catalogue &catalogue = m_session.catalogue();
    return {catalogue.redirects(), catalogue.topics(), catalogue.speakers().size()};
}

ComparisonRequest AgreementSource::request() const
{
    const ArticleId article = m_scope == Scope::Article ? m_session.article().article().id : ArticleId();
    const auto known = [this](AnnotatorId one) { // an undone merge takes people away
        return m_session.catalogue().annotator(one) ? one : AnnotatorId();
    };
    return {article, revealed(), m_session.me().id, known(m_a), known(m_b), comparisonScope()};
}

void AgreementSource::refresh()
{
    if (m_doing == Doing::Writing) {
        m_rest.start(projectRest);
        return emit changed();
    }
    drop(); // gamma of what is outdated
    m_isOutdated = false;
    if (isBlind() || (m_scope == Scope::Article && m_session.article().isNull())) {
        m_layers.reset();
        m_gamma.reset();
        return emit changed();
    }
    m_doing = Doing::Comparing;
    const auto compared = std::make_shared<Compared>(std::optional<LayersCompared>());
    m_work->start(
        tr("Comparing…"),
        [compared, request = request()](ProjectFile &file, const Watcher &watcher) {
            *compared = compareLayers(file.read(), request,
                                      [&](qint64 done, qint64 total) { return watcher.goesOn(done, total); });
        },
        [this, compared](const Result<void> &opened) {
            finish(opened ? std::move(*compared) : Compared(opened.problem()));
        });
    emit changed();
}

void AgreementSource::finish(Compared compared)
{
    m_doing = Doing::Nothing;
    if (!compared)
        emit failed(compared.problem());
    if (compared && compared->has_value()) {
        m_layers = std::make_shared<const LayersCompared>(*std::move(*compared));
        m_gamma.reset();
    } else {
        m_isOutdated = true;
    }
    emit changed();
}

void AgreementSource::computeGamma()
{
    if (!m_layers || isOutdated() || isBusy())
        return;
    m_doing = Doing::Computing;
    const auto gamma = std::make_shared<std::optional<Gamma>>();
    m_work->start(
        tr("Computing gamma…"),
        [gamma, layers = m_layers](ProjectFile &, const Watcher &watcher) {
            *gamma = layers->comparison.gamma(
                30, 1, [&](qint64 done, qint64 total) { return watcher.goesOn(done, total); });
        },
        [this, gamma](const Result<void> &) {
            m_gamma = *gamma;
            m_doing = Doing::Nothing;
            emit changed();
        });
    emit changed();
}

QString AgreementSource::name(AnnotatorId annotator) const
{
    const Annotator *known = m_session.catalogue().annotator(annotator);
    return known ? known->name : QString();
}

CaseWording AgreementSource::words() const
{
    // A copy: a report is written in another thread.
    const auto catalogue = std::make_shared<const Catalogue>(m_session.catalogue());
    return CaseWording({m_layers ? name(m_layers->a) : QString(), m_layers ? name(m_layers->b) : QString(),
                        [catalogue](SpeakerId id) {
                            const Speaker *speaker = catalogue->speaker(id);
                            return speaker ? speaker->name : QString();
                        },
                        [catalogue](TopicId id) {
                            const Topic *topic = catalogue->topic(id);
                            return topic ? topic->name : QString();
                        }});
}

} // namespace pullquote

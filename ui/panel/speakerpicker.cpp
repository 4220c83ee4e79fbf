#include "ui/panel/speakerpicker.h"

#include "app/session/earlierquotes.h"
#include "app/session/lastquotes.h"
#include "ui/panel/foldedtext.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace pullquote {

namespace {

bool isNamedLike(const Speaker &speaker, const QString &folded)
{
    const auto has = [&](const QString &name) { return foldedText(name).contains(folded); };
    return has(speaker.name) || std::any_of(speaker.aliases.begin(), speaker.aliases.end(), has);
}

bool startsLike(const QString &name, const QString &folded)
{
    return foldedText(name).startsWith(folded);
}

} // namespace

SpeakerPicker::SpeakerPicker(Session &session, QWidget *window)
    : PickerFrame(window),
      m_session(session),
      m_alias(new QCheckBox(this)),
      m_earlier(new QLabel(this)),
      m_here(new LastQuotes(session, this)),
      m_elsewhere(new EarlierQuotes(session, this))
{
    setObjectName(QStringLiteral("speakerPicker"));
    setAccessibleName(tr("Who says it?"));
    field()->setPlaceholderText(tr("Who says it? type to search or create"));
    field()->setAccessibleName(tr("Who says it?"));
    m_alias->setObjectName(QStringLiteral("aliasBox"));
    m_alias->setFocusPolicy(Qt::NoFocus);
    m_earlier->setObjectName(QStringLiteral("earlierQuotes"));
    m_earlier->setAccessibleName(tr("Last quotes of this speaker"));
    m_earlier->setTextFormat(Qt::PlainText);
    below()->addWidget(m_alias);
    below()->addWidget(m_earlier);
    connect(m_elsewhere, &EarlierQuotes::found, this, [this](SpeakerId speaker) {
        if (!isOpen() || highlightedRow() < 0 || rows().row(highlightedRow()).id != speaker.uuid())
            return;
        showEarlier(rows().row(highlightedRow()));
        fitHeight();
    });
}

QList<PickerHint> SpeakerPicker::hintsFor(SpeakerQuestion::Wider wider)
{
    QList<PickerHint> hints{{tr("Enter take"), Qt::Key_Return},
                            {tr("Shift+Enter nobody"), QKeyCombination(Qt::ShiftModifier, Qt::Key_Return)},
                            {tr("Esc cancel"), Qt::Key_Escape}};
    const QKeyCombination widen(Qt::ShiftModifier, Qt::Key_Up);
    if (wider == SpeakerQuestion::Wider::Quotation)
        hints.append({tr("Shift+Up take in the quotation around"), widen});
    if (wider == SpeakerQuestion::Wider::Sentence)
        hints.append({tr("Shift+Up take the whole sentence"), widen});
    return hints;
}

void SpeakerPicker::open(const SpeakerQuestion &question, const QRect &globalRect)
{
    const bool isNew = !isOpen();
    m_question = question;
    setSubject(question.words);
    setHints(hintsFor(question.wider));
    m_alias->setChecked(false);
    if (isNew) {
        // Where nobody is known and nothing is proposed, no row is highlighted that would say what belongs
        // here.
        m_alias->hide();
        m_earlier->hide();
        m_earlierLines = 0;
        openNear(globalRect);
    } else {
        refresh(highlightedRow());
        moveNear(globalRect);
    }
}

PickerRow SpeakerPicker::rowOf(const Speaker &speaker) const
{
    PickerRow row;
    row.title = speaker.name;
    row.id = speaker.id.uuid();
    QStringList details{speaker.role, speaker.affiliation};
    details.removeAll(QString());
    row.detail = details.join(QStringLiteral(", "));
    return row;
}

/// Who is called so, but for case and accents; null for a new name.
const Speaker *SpeakerPicker::knownAs(const QString &name) const
{
    if (name.isEmpty())
        return nullptr;
    if (const Speaker *speaker = m_session.catalogue().speakerNamed(name))
        return speaker;
    const QString folded = foldedText(name);
    const QList<Speaker> &speakers = m_session.catalogue().speakers();
    const auto found = std::find_if(speakers.begin(), speakers.end(), [&](const Speaker &speaker) {
        return foldedText(speaker.name) == folded;
    });
    return found == speakers.end() ? nullptr : m_session.catalogue().speaker(found->id);
}

/// Whom the quote has already comes first: Enter leaves it so, and confirms what was a guess.
QList<PickerRow> SpeakerPicker::presentRows() const
{
    QList<PickerRow> rows;
    for (SpeakerId id : m_question.present) {
        if (const Speaker *speaker = m_session.catalogue().speaker(id)) {
            PickerRow row = rowOf(*speaker);
            row.detail = m_question.isGuess ? tr("guessed; Enter confirms") : tr("now");
            row.isProposal = true;
            rows.append(row);
        }
    }
    return rows;
}

QList<PickerRow> SpeakerPicker::proposalRows() const
{
    QList<PickerRow> rows = presentRows();
    for (const SpeakerProposal &proposal : m_question.proposals) {
        PickerRow row;
        const Speaker *speaker = m_session.catalogue().speaker(SpeakerId(proposal.speaker));
        if (!speaker)
            speaker =
                knownAs(proposal.newName); // as in an article whose names were not known when it was read
        if (speaker) {
            row = rowOf(*speaker);
        } else if (!proposal.newName.isEmpty()) {
            row.title = tr("New speaker “%1”").arg(proposal.newName);
            row.newName = proposal.newName;
        } else {
            continue;
        }
        row.detail = proposal.reasonText;
        row.isProposal = true;
        row.isGuess = !proposal.sure && rows.isEmpty(); // the one that Enter would take
        rows.append(row);
    }
    return rows;
}

QList<PickerRow> SpeakerPicker::rowsFor(const QString &typed) const
{
    const QString name = typed.simplified();
    const QString folded = foldedText(name);
    QList<PickerRow> rows;
    QSet<QUuid> listed;
    for (PickerRow row : proposalRows()) {
        const Speaker *speaker = m_session.catalogue().speaker(SpeakerId(row.id));
        const bool fits = speaker ? isNamedLike(*speaker, folded) : foldedText(row.newName).contains(folded);
        if (!fits || (speaker && listed.contains(row.id)))
            continue;
        row.isGuess = row.isGuess && folded.isEmpty();
        listed.insert(row.id);
        rows.append(row);
    }
    QList<PickerRow> others;
    for (const Speaker &speaker : m_session.catalogue().speakers()) {
        if (!listed.contains(speaker.id.uuid()) && isNamedLike(speaker, folded))
            others.append(rowOf(speaker));
    }
    std::stable_sort(others.begin(), others.end(), [&](const PickerRow &a, const PickerRow &b) {
        return startsLike(a.title, folded) > startsLike(b.title, folded);
    });
    // Nothing speaks for the first of all known: taken unread, they are no more than a guess.
    if (rows.isEmpty() && !others.isEmpty() && folded.isEmpty() && m_question.quote.isNull())
        others.first().isGuess = true;
    rows += others;
    if (!name.isEmpty() && !knownAs(name)) {
        PickerRow row;
        row.title = tr("New speaker “%1”").arg(name);
        row.newName = name;
        rows.append(row);
    }
    return rows;
}

void SpeakerPicker::take(const PickerRow &row, bool byHand, Qt::KeyboardModifiers)
{
    SpeakerChoice choice;
    choice.speaker = SpeakerId(row.id);
    choice.newName = row.newName;
    if (m_alias->isVisible() && m_alias->isChecked())
        choice.alias = m_question.alias;
    // Who says that these words are a name of this speaker does not guess.
    choice.guessed = row.isGuess && !byHand && choice.alias.isEmpty();
    finish();
    emit chosen(choice);
}

void SpeakerPicker::takeNobody()
{
    finish();
    emit chosen({});
}

} // namespace pullquote

// Makes the widgets of the page and ties them to the verbs.

#include "ui/panel/quotepage.h"

#include "ui/keys/keynames.h"
#include "ui/panel/commentthreads.h"
#include "ui/panel/disclosure.h"
#include "ui/panel/fieldgrid.h"
#include "ui/panel/flowlayout.h"
#include "ui/panel/kindmenu.h"
#include "ui/panel/namefield.h"
#include "ui/panel/notefield.h"
#include "ui/panel/quotehistory.h"
#include "ui/panel/spanlinks.h"
#include "ui/panel/topicbox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace pullquote {

QuotePage::QuotePage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tagging(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 12);
    column->setSpacing(6);
    buildHeader();
    buildFields();
    m_comments = new CommentThreads(session);
    m_commentsFold = new Disclosure(tr("Comments"), m_comments, this);
    m_commentsFold->setObjectName(QStringLiteral("commentsFold"));
    column->addWidget(m_commentsFold);
    m_more = new Disclosure(tr("More"), buildMore(), this);
    m_more->setObjectName(QStringLiteral("moreFold"));
    m_history = new QuoteHistory;
    m_historyFold = new Disclosure(tr("History"), m_history, this);
    m_historyFold->setObjectName(QStringLiteral("historyFold"));
    column->addWidget(m_more);
    column->addWidget(m_historyFold);
    column->addStretch(1);
    connectFields();
    if (session.isReadOnly())
        closeFields();
}

QToolButton *QuotePage::smallButton(const QString &text, const QString &tip, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(24); // where the panel is low it scrolls, and squeezes nothing
    return button;
}

void QuotePage::buildHeader()
{
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("quoteTitle"));
    // Beside a long name it would stand outside the panel, below it push down all the rest.
    m_confirm =
        smallButton(tr("Confirm"), tr("The proposed speaker is right"), QStringLiteral("confirmButton"));
    m_kind = smallButton({}, {}, QStringLiteral("kindButton"));
    setKeyedTip(m_kind, tr("Kind of quote ({kind})"));
    m_kind->setAccessibleName(tr("Kind of quote"));
    m_kindMenu = new KindMenu(m_kind);
    auto *header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(m_confirm);
    header->addWidget(m_kind);
    layout()->addItem(header);

    m_owner = new QWidget(this);
    m_ownerName = new QLabel(m_owner);
    m_ownerName->setTextFormat(Qt::PlainText);
    m_ownerName->setObjectName(QStringLiteral("ownerName"));
    m_copy = smallButton(tr("Copy into my layer"), tr("Make a quote of your own from this one"),
                         QStringLiteral("copyButton"));
    m_ownerName->setMinimumHeight(m_copy->sizeHint().height()); // their words on one line
    // In longer languages the two need a line each, and must not push the fields out of the panel.
    auto *owner = new FlowLayout(8, m_owner);
    owner->setContentsMargins(0, 0, 0, 0);
    owner->addWidget(m_ownerName);
    owner->addWidget(m_copy);
    layout()->addWidget(m_owner);
}

void QuotePage::buildFields()
{
    m_fields = new FieldGrid(this);
    m_speakers = new NameField(tr("Who says it?"), this);
    m_speakers->setObjectName(QStringLiteral("speakerField"));
    setKeyedTip(m_speakers, tr("Choose the speaker ({quote})"));
    m_speakers->setAddText(tr("Add another speaker"));
    m_speakers->setAccessibleName(tr("Speaker"));
    m_topics = new TopicBox(this);
    m_topics->setObjectName(QStringLiteral("topicBox"));
    m_words = new SpanLinks({SpanRole::Source, SpanRole::Cue}, this);
    m_words->setObjectName(QStringLiteral("wordsHere"));
    setKeyedTip(m_words, tr("Source words ({addSource}) and cue words ({addCue})"));
    m_note = new NoteField(this);
    m_note->setToolTip(tr("Saved by itself"));
    m_fields->add(tr("Speaker"), m_speakers);
    // Above what is as high as a quote has words, so that from quote to quote they are in the same place.
    m_fields->add(tr("Topics"), m_topics);
    m_fields->add(tr("Words here"), m_words);
    m_fields->add(tr("Note"), m_note);
    layout()->addWidget(m_fields);
}

QWidget *QuotePage::buildMore()
{
    m_moreFields = new FieldGrid;
    m_addressees = new NameField(tr("To whom?"), m_moreFields);
    m_addressees->setObjectName(QStringLiteral("addresseeField"));
    m_addressees->setToolTip(tr("Choose who is spoken to"));
    m_addresseeWords = new SpanLinks({SpanRole::Addressee}, m_moreFields);
    m_addresseeWords->setObjectName(QStringLiteral("addresseeWords"));
    setKeyedTip(m_addresseeWords, tr("Words that name who is spoken to ({addAddressee})"));
    auto *addressee = new QWidget(m_moreFields);
    auto *column = new QVBoxLayout(addressee);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_addressees);
    column->addWidget(m_addresseeWords);
    m_addressees->setAccessibleName(tr("Addressee"));
    m_moreFields->add(tr("Addressee"), addressee);
    m_moreFields->add(tr("Flags"), buildFlags());
    m_moreFields->add(tr("Parts"), buildParts());
    return m_moreFields;
}

QWidget *QuotePage::buildFlags()
{
    auto *flags = new QWidget(m_moreFields);
    m_important = new QCheckBox(tr("Important"), flags);
    m_important->setObjectName(QStringLiteral("importantBox"));
    m_important->setToolTip(tr("Mark this quote as important"));
    m_uncertain = new QCheckBox(tr("Uncertain"), flags);
    m_uncertain->setObjectName(QStringLiteral("uncertainBox"));
    m_uncertain->setToolTip(tr("Mark this quote as uncertain, to be looked at again"));
    m_complete = new QCheckBox(tr("Complete as it is"), flags);
    m_complete->setObjectName(QStringLiteral("completeBox"));
    m_complete->setToolTip(tr("Nothing that is missing here counts as unfinished"));
    auto *row = new FlowLayout(8, flags);
    for (QCheckBox *box : {m_important, m_uncertain, m_complete})
        row->addWidget(box);
    return flags;
}

QWidget *QuotePage::buildParts()
{
    auto *parts = new QWidget(m_moreFields);
    m_parts = new SpanLinks({SpanRole::Content}, parts);
    m_parts->setObjectName(QStringLiteral("parts"));
    m_split = smallButton(tr("Split at the caret"), tr("Cut the part around the caret in two"),
                          QStringLiteral("splitButton"));
    m_merge = smallButton(tr("Merge"), tr("Make one part of all, with what lies between"),
                          QStringLiteral("mergeButton"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_split);
    row->addWidget(m_merge);
    row->addStretch(1);
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_parts);
    column->addLayout(row);
    return parts;
}

void QuotePage::connectFields()
{
    const auto removeSpan = [this](SpanRole role, Span span) {
        report(m_tagging.removeSpan(m_quote, role, span));
    };
    const auto setFlag = [this](QuoteFlag flag) {
        return [this, flag](bool on) { report(m_tagging.setFlag(m_quote, flag, on)); };
    };
    connect(m_kind, &QToolButton::clicked, this, &QuotePage::openKindMenu);
    connect(m_kindMenu, &KindMenu::chosen, this,
            [this](QuoteKind kind) { report(m_tagging.setKind(m_quote, kind)); });
    connect(m_copy, &QToolButton::clicked, this, [this] { report(m_tagging.copyToOwnLayer(m_quote)); });
    connect(m_speakers, &NameField::chooseRequested, this, [this] { emit speakerRequested(false); });
    connect(m_speakers, &NameField::addRequested, this, [this] { emit speakerRequested(true); });
    connect(m_speakers, &NameField::removeRequested, this,
            [this](SpeakerId id) { report(m_tagging.removeSpeaker(m_quote, id)); });
    connect(m_confirm, &QToolButton::clicked, this, [this] { report(m_tagging.confirmSpeaker(m_quote)); });
    for (SpanLinks *links : {m_words, m_addresseeWords, m_parts}) {
        connect(links, &SpanLinks::activated, this, &QuotePage::spanActivated);
        connect(links, &SpanLinks::removeRequested, this, removeSpan);
    }
    connect(m_topics, &TopicBox::moreRequested, this, &QuotePage::topicRequested);
    connect(m_topics, &TopicBox::toggled, this, [this](TopicId topic) {
        if (const Result<void> toggled = m_tagging.toggleTopic({m_quote}, topic); !toggled)
            report(toggled.problem());
    });
    connect(m_note, &NoteField::edited, this,
            [this](QuoteId quote, const QString &note) { report(m_tagging.setNote(quote, note)); });
    connect(m_addressees, &NameField::chooseRequested, this, &QuotePage::addresseeRequested);
    connect(m_addressees, &NameField::removeRequested, this,
            [this] { report(m_tagging.setAddressee(m_quote, {})); });
    connect(m_important, &QCheckBox::clicked, this, setFlag(QuoteFlag::Important));
    connect(m_uncertain, &QCheckBox::clicked, this, setFlag(QuoteFlag::Uncertain));
    connect(m_complete, &QCheckBox::clicked, this, setFlag(QuoteFlag::Complete));
    connect(m_merge, &QToolButton::clicked, this, [this] { report(m_tagging.mergeParts(m_quote)); });
    connect(m_split, &QToolButton::clicked, this, [this] { emit splitRequested(m_quote); });
    connect(m_comments, &CommentThreads::threadsChanged, this, &QuotePage::showCommentCount);
    connect(m_comments, &CommentThreads::told, this, &QuotePage::told);
    connect(m_comments, &CommentThreads::failed, this, &QuotePage::failed);
    connect(m_historyFold, &Disclosure::opened, this, &QuotePage::refreshHistory);
}

/// In a project that is only read: what there is can be read and gone to.
void QuotePage::closeFields()
{
    for (QWidget *verb : std::initializer_list<QWidget *>{m_kind, m_copy, m_confirm, m_merge, m_split,
                                                          m_important, m_uncertain, m_complete})
        verb->setEnabled(false);
    for (NameField *names : {m_speakers, m_addressees})
        names->setReadOnly();
    for (SpanLinks *links : {m_words, m_addresseeWords, m_parts})
        links->setReadOnly();
    m_note->setReadOnly(true);
    m_note->setPlaceholderText({});
    m_note->setToolTip({});
}

} // namespace pullquote

#pragma once

#include "app/session/session.h"
#include "ui/panel/quotefilter.h"
#include "ui/panel/quotesections.h"

#include <QAbstractListModel>

namespace pullquote {

/// The quotes of the shown layers, as rows under headings. Holds the order of rows, no quotes: what a row
/// says is asked of the session. A change of one quote costs a search by its place in the text and the moving
/// of rows behind it in one block.
class QuoteListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Grouping {
        Order,      ///< text order, no headings
        Speaker,    ///< a quote of two speakers is under both
        Topic,      ///< by the codebook; a quote of two topics is under both
        Unfinished, ///< what Session::unfinished() lists, with quotations that nobody has tagged
    };
    Q_ENUM(Grouping)

    enum Role {
        IsHeadingRole = Qt::UserRole + 1, ///< bool; a heading has only Qt::DisplayRole and CountRole
        CountRole,                        ///< int, rows below the heading
        NumberRole,                       ///< int, from 1; 0 for a quotation that nobody has tagged
        WordsRole,                        ///< QString, the first words; parts joined by " … "
        SpeakerRole,                      ///< QString, names; empty without one
        TopicsRole,                       ///< QStringList, names in the order of the codebook
        TopicColoursRole,                 ///< QStringList, "#rrggbb", as many
        KindRole,                         ///< int, QuoteKind
        GuessedRole,                      ///< bool, the speaker is not confirmed
        FlagsRole,                        ///< int, QuoteFlags
        AnnotatorRole,                    ///< QString, the name; empty for one's own
        OpenThreadsRole,                  ///< int, threads of comments that nobody has resolved
    };

    explicit QuoteListModel(const Session &session, QObject *parent = nullptr);

    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);

    QString filter() const { return m_filter.text(); }
    /// Shows only quotes that have every word of `text` in their words, speakers, topics or note, without
    /// regard to case and accents.
    void setFilter(const QString &text);

    /// Null for headings and for quotations that nobody has tagged.
    QuoteId quoteAt(const QModelIndex &index) const;
    /// Where the row lies in the text; empty for headings.
    Span placeAt(const QModelIndex &index) const;
    /// The first row that shows the quote; invalid when none does.
    QModelIndex indexOf(QuoteId id) const;
    /// Rows without headings.
    qsizetype shownCount() const { return m_sections.entryCount(); }
    bool isHeading(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    using Entry = QuoteSections::Entry;

    void rebuild();
    void fill();
    void put(const Entry &entry, const QuoteSections::Key &key);
    void take(const Entry &entry, const QuoteSections::Key &key);
    void takeEverywhere(const Quote &quote);
    void quoteChanged(QuoteId id);
    void reviewUnfinished(Span where);
    void catalogueChanged();
    void announce(const Quote &quote);

    bool isShown(const Quote &quote) const;
    bool isShown(const Unfinished::Entry &thing) const;
    QVariant headingData(const QuoteSections::Section &section, int role) const;

    QuoteSections::Key keyOf(UnfinishedThing::What what) const;
    /// Of the speaker or topic, whichever the rows are grouped by; of a null id when there is none.
    QuoteSections::Key keyOf(QUuid id) const;
    /// Where it belongs, by its state.
    QList<QuoteSections::Key> keysOf(const Quote &quote) const;
    /// Where its rows are (perhaps).
    QList<QuoteSections::Key> keysWith(const Quote &quote) const;

    const Session &m_session;
    Grouping m_grouping = Grouping::Order;
    QuoteFilter m_filter;
    QuoteSections m_sections;
    QHash<QuoteId, QList<QuoteSections::Key>> m_keys; ///< where a quote is, when grouped by speaker or topic
};

} // namespace pullquote

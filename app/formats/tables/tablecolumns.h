#pragma once

#include "app/formats/format.h"

#include <array>

namespace pullquote {

/// What a column of a table of quotes can mean.
enum class TableColumn {
    Content, ///< the words of the quote
    Speakers,
    Topics,
    Note,
    Annotator,
    Article, ///< its headline, address or id
    Text,    ///< of the article
    Kind,
    Byline,
    Outlet,
    Published,
    Number,
    Cue,
    Source,
    Addressee,
    Addressees,
    Flags,
    Created,
    Modified,
    ContentOffsets, ///< "10..42; 50..61", code points
    CueOffsets,
    SourceOffsets,
    AddresseeOffsets,
    Url, ///< of the article, as are the next two
    Language,
    State,
    IdOfArticle,
    IdOfQuote,
    IdsOfSpeakers,
    IdsOfAddressees,
    IdsOfTopics,
    IdOfAnnotator,
    KindManual,
    DerivedFrom,
    Raw, ///< "true": nothing has an apostrophe in front that does not belong to it
};
inline constexpr std::size_t tableColumnCount = std::size_t(TableColumn::Raw) + 1;

/// "content_offsets": how our tables call it. For programs as much as for people, so it stays English.
QString columnName(TableColumn column);

/// Which column of a table means what.
class TableColumns {
public:
    TableColumns() { m_places.fill(-1); }

    /// As the names tell: a table of ours by our names, others by what people call such columns in English,
    /// German and Spanish. What no name tells is nowhere.
    static TableColumns guess(const QStringList &names);

    /// What a person may choose, one option a meaning, each with the names of this table as values and what
    /// was guessed as default. Without names any text is allowed.
    QList<FormatOption> options(const QStringList &names) const;
    /// As chosen, the rest as guessed. A problem when the table has no such column.
    Result<TableColumns> chosen(const FormatOptions &options, const QStringList &names) const;

    /// Where the column stands, from 0; below 0: nowhere.
    int place(TableColumn column) const { return m_places[std::size_t(column)]; }
    bool has(TableColumn column) const { return place(column) >= 0; }
    /// Whether it is a table that we have written.
    bool isOwn() const { return m_isOwn; }
    /// How many columns mean something.
    int count() const;

private:
    void put(TableColumn column, int place) { m_places[std::size_t(column)] = place; }

    std::array<int, tableColumnCount> m_places;
    bool m_isOwn = false;
};

} // namespace pullquote

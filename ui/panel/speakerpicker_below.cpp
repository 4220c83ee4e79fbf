// What stands below the rows: whether the words here are a name of who is highlighted, and what they said
// last.

#include "app/session/earlierquotes.h"
#include "app/session/lastquotes.h"
#include "ui/panel/foldedtext.h"
#include "ui/panel/quotewords.h"
#include "ui/panel/speakerpicker.h"

#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace pullquote {

void SpeakerPicker::highlighted(const PickerRow &row)
{
    showAlias(row);
    showEarlier(row);
}

void SpeakerPicker::showEarlier(const PickerRow &row)
{
    QStringList words = row.id.isNull() ? QStringList() : wordsBefore(SpeakerId(row.id));
    if (words.isEmpty() && !row.id.isNull())
        words = m_elsewhere->of(SpeakerId(row.id));
    QFont font = theme().textFont(12);
    m_earlier->setFont(font);
    QPalette palette = theme().palette();
    palette.setColor(QPalette::WindowText, theme().muted);
    m_earlier->setPalette(palette);
    QStringList lines;
    for (const QString &quote : words)
        lines.append(QFontMetrics(font).elidedText(quote, Qt::ElideRight, room()));
    // Room for the most so far, so that the frame keeps its size from row to row; typing changes it anyway.
    if (m_typed != field()->text())
        m_earlierLines = 0;
    m_typed = field()->text();
    m_earlierLines = std::max(m_earlierLines, lines.size());
    while (lines.size() < m_earlierLines)
        lines.append(QString());
    m_earlier->setText(lines.join(u'\n'));
    m_earlier->setVisible(m_earlierLines > 0);
}

/// Another row may be somebody of whom there are more quotes, and whom the words here could be a name of.
int SpeakerPicker::mayGrow() const
{
    if (m_session.catalogue().speakers().isEmpty())
        return 0;
    const int line = QFontMetrics(theme().textFont(12)).lineSpacing();
    int more = (LastQuotes::most - int(m_earlierLines)) * line;
    if (m_earlier->isHidden())
        more += layout()->spacing();
    if (m_alias->isHidden() && !m_question.alias.isEmpty())
        more += m_alias->sizeHint().height() + layout()->spacing();
    return more;
}

void SpeakerPicker::showAlias(const PickerRow &row)
{
    const Speaker *speaker = m_session.catalogue().speaker(SpeakerId(row.id));
    const QString folded = foldedText(m_question.alias);
    const auto isIt = [&](const QString &name) { return foldedText(name) == folded; };
    // What names somebody already is nobody else's alias.
    const bool isFree = !m_session.catalogue().speakerNamed(m_question.alias);
    const bool isOffered = speaker && isFree && !folded.isEmpty() && !isIt(speaker->name) &&
                           std::none_of(speaker->aliases.begin(), speaker->aliases.end(), isIt);
    m_alias->setVisible(isOffered);
    if (!isOffered)
        return;
    // As long as the article has it, and that may be a whole line of titles.
    const QString sentence = tr("&Also known as “%1”");
    m_alias->setText(sentence.arg(QString()));
    const int rest = room() - m_alias->sizeHint().width();
    QString shown = m_alias->fontMetrics().elidedText(m_question.alias, Qt::ElideMiddle, rest);
    m_alias->setText(sentence.arg(shown.replace(u'&', QStringLiteral("&&"))));
    const QString whole = tr("Also known as “%1”").arg(m_question.alias);
    m_alias->setToolTip(whole);
    m_alias->setAccessibleName(whole);
}

/// The last ones that begin before the words in question.
QStringList SpeakerPicker::wordsBefore(SpeakerId speaker) const
{
    const OpenArticle &article = m_session.article();
    QStringList words;
    for (QuoteId id : m_here->before(m_question.start, speaker))
        words.append(QLocale().toString(article.numberOf(id)) + QStringLiteral("  ") +
                     wordsOf(article, article.quote(id)->content, 80));
    return words;
}

} // namespace pullquote

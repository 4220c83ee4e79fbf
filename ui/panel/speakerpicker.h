#pragma once

#include "app/session/speakerproposal.h"
#include "app/session/tagging.h"
#include "ui/panel/pickerframe.h"

class QCheckBox;

namespace pullquote {

class EarlierQuotes;
class LastQuotes;

/// What the speaker picker is asked.
struct SpeakerQuestion {
    QList<SpeakerProposal> proposals; ///< the best first
    QString words;                    ///< what is being tagged, shown above the field; may be empty
    QString
        alias; ///< words that could become an alias of who is chosen: "the Russian President"; may be empty
    QList<SpeakerId> present; ///< whom the quote has already
    bool isGuess = false;     ///< and nobody has confirmed it
    QuoteId quote;            ///< the quote that gets the speaker; null: it is not made yet
    qsizetype start = 0;      ///< where its words begin
    /// What Shift+Up takes in.
    enum class Wider { Nothing, Quotation, Sentence } wider = Wider::Nothing;

    /// It is about a quote that is there, and may have a speaker.
    void askAgain(const Quote &about)
    {
        quote = about.id;
        start = about.extent().start;
        present = about.speakers;
        isGuess = about.flags.testFlag(QuoteFlag::Guessed);
    }
};

/// Who says it: proposals with their reasons, then everybody known; typing filters or creates. Shows the last
/// quotes of whoever is highlighted before these words, or in other articles when there are none.
class SpeakerPicker : public PickerFrame {
    Q_OBJECT

public:
    /// `window` is the window, or whatever widget in it the picker lies on.
    SpeakerPicker(Session &session, QWidget *window);

    /// Opens under `globalRect`, the words of the quote. When it is open, only what it says changes.
    void open(const SpeakerQuestion &question, const QRect &globalRect);

signals:
    /// It has closed already.
    void chosen(const pullquote::SpeakerChoice &choice);

protected:
    QList<PickerRow> rowsFor(const QString &typed) const override;
    void take(const PickerRow &row, bool byHand, Qt::KeyboardModifiers modifiers) override;
    void takeNobody() override;
    void highlighted(const PickerRow &row) override;
    int mayGrow() const override;

private:
    static QList<PickerHint> hintsFor(SpeakerQuestion::Wider wider);
    QList<PickerRow> presentRows() const;
    QList<PickerRow> proposalRows() const;
    PickerRow rowOf(const Speaker &speaker) const;
    const Speaker *knownAs(const QString &name) const;
    void showAlias(const PickerRow &row);
    void showEarlier(const PickerRow &row);
    QStringList wordsBefore(SpeakerId speaker) const;

    const Session &m_session;
    SpeakerQuestion m_question;
    QCheckBox *m_alias = nullptr;
    QLabel *m_earlier = nullptr;
    LastQuotes *m_here = nullptr;
    EarlierQuotes *m_elsewhere = nullptr;
    QString m_typed;              ///< when m_earlierLines was counted
    qsizetype m_earlierLines = 0; ///< that the frame has room for
};

} // namespace pullquote

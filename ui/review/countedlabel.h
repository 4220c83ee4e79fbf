#pragma once

#include "app/review/countedtext.h"

#include <QLabel>

namespace pullquote {

/// Sentences whose numbers are links to the cases behind them, one sentence a line.
class CountedLabel : public QLabel {
    Q_OBJECT

public:
    explicit CountedLabel(QWidget *parent = nullptr);

    void setSentences(const QList<CountedText> &sentences);
    const QList<CountedText> &sentences() const { return m_sentences; }

signals:
    void asked(const pullquote::CaseQuestion &question);

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<CountedText> m_sentences;
    QList<CaseQuestion> m_questions; ///< of the links, in their order
};

} // namespace pullquote

#pragma once

#include "tests/support/colleagues.h"
#include "tests/support/must.h"
#include "tests/support/testwindow.h"
#include "ui/review/reviewpanel.h"
#include "ui/window/reviewdesk.h"

#include <QLabel>

namespace pullquote::test {

inline const QString reviewedText =
    QStringLiteral("“It works,” said Ida Brandt. Others called it “a formality”.\n"
                   "Tomás said he was “very tired of it”. Nobody said “yes” at all.");

/// The window with the work of two colleagues in it, who differ in all ways but topics.
struct ReviewedWindow : TestWindow, Colleagues {
    QuoteId works[2], formality, tired[2];

    ReviewedWindow() : Colleagues([this]() -> Session & { return session(); })
    {
        startProject(reviewedText);
        works[0] = tag(ida, u"“It works,”", QStringLiteral("Ida Brandt"));
        works[1] = tag(omar, u"“It works,”", QStringLiteral("Ida Brandt"));
        formality = tag(ida, u"“a formality”");
        tired[0] = tag(ida, u"“very tired of it”", QStringLiteral("Tomás"));
        tired[1] = tag(omar, u"very tired", QStringLiteral("Ida Brandt"), QuoteKind::Mixed);
        view().setFocus();
        view().setCaret(reviewedText.size());
    }

    /// With one quote of Ida's. The first one stays open.
    ArticleId addSecondArticle()
    {
        const ArticleId first = article().article().id;
        Article second;
        second.title = QStringLiteral("Second");
        const Result<ArticleId> made =
            Cataloguing(session()).createArticle(second, QStringLiteral("He said “no”."));
        must(made);
        must(session().openArticle(*made));
        tag(ida, u"“no”");
        must(session().openArticle(first));
        return *made;
    }
    void begin() { window().desk()->review({ida.id, omar.id, {}}); }
    Review &review() { return window().desk()->reviewDesk()->review(); }
    ReviewPanel &panel() { return window().desk()->reviewDesk()->panel(); }
    QList<Quote> mine()
    {
        QList<Quote> quotes;
        for (qsizetype number = 1; number <= article().quoteCount(); ++number) {
            if (article().quoteNumber(number).annotator == session().me().id)
                quotes.append(article().quoteNumber(number));
        }
        return quotes;
    }
    QList<Decision> decisions() { return session().remarks().decisions(); }
    QString said() { return window().findChild<QLabel *>(QStringLiteral("said"))->text(); }
};

} // namespace pullquote::test

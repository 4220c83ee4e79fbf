#pragma once

#include "ui/dialogs/settings.h"
#include "ui/review/agreementsource.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace pullquote {

class AgreementModel;
class BehindCases;
class AgreementCards;
class CountedLabel;
class EvenList;
class Prompts;
struct AgreementTable;

/// How far two annotators agree: in words first, then the measures, then by article, and the cases behind the
/// number that is current. Stays open beside the article and follows what is tagged.
class AgreementWindow : public QDialog {
    Q_OBJECT

public:
    /// All outlive the window.
    AgreementWindow(Session &session, Prompts &prompts, Settings settings, QWidget *parent = nullptr);
    ~AgreementWindow() override;

    void setTheme(const Theme &theme);
    void setScope(AgreementSource::Scope scope);
    /// Who is compared, in this order.
    void setAnnotators(AnnotatorId a, AnnotatorId b) { m_source->setAnnotators(a, b); }
    /// Asks where the review report goes, as soon as what is shown is compared.
    void askForReport();
    const AgreementSource &source() const { return *m_source; }

signals:
    /// A case was clicked: show its quote, and leave the focus here.
    void quotePointedAt(pullquote::ArticleId article, pullquote::QuoteId quote);
    /// Enter or a double click: go there.
    void quoteActivated(pullquote::ArticleId article, pullquote::QuoteId quote);
    void articleActivated(pullquote::ArticleId article);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A number that was asked for its cases.
    struct Asked {
        CaseQuestion question;
        ArticleId article; ///< null: all of them
        QString heading;   ///< empty: the question's own
    };

    void build();
    QWidget *buildTop();
    QWidget *buildNumbers();
    QWidget *buildCases();
    QWidget *buildFoot();
    void connectAll();
    void connectTable(QTableView *table, const AgreementModel *model, QSortFilterProxyModel *order);

    /// Everything from the source anew; what was asked stays.
    void fill();
    void fillAnnotators();
    void fillTables();
    void fitArticles();
    void showState();
    void answerReport();
    QString emptyText() const;
    void ask(const Asked &asked);
    void showCases();
    QString casesTitle(const CasesBehind &cases) const;
    std::optional<qsizetype> articleIndex(ArticleId article) const;
    void enterCases();
    void activate(QTableView *table);
    void chooseAnnotators();

    void copyTable(const AgreementTable &table);
    void copySentences();
    void copyCases();
    static QString pageFilter();
    static QString tableFilter();
    void saveReport(const QString &suffix, const QStringList &filters);

    Session &m_session;
    Prompts &m_prompts;
    Settings m_settings;
    Theme m_theme;
    Asked m_asked;
    ProgressLine *m_progress = nullptr;
    std::unique_ptr<AgreementSource> m_source;
    AgreementModel *m_measures = nullptr;
    AgreementModel *m_articles = nullptr;
    QSortFilterProxyModel *m_articleOrder = nullptr;
    BehindCases *m_behind = nullptr;
    AgreementCards *m_cards = nullptr;

    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    QButtonGroup *m_scopes = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_refresh = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
    CountedLabel *m_sentences = nullptr;
    QTableView *m_measureTable = nullptr;
    QTableView *m_articleTable = nullptr;
    QLabel *m_casesTitle = nullptr;
    EvenList *m_cases = nullptr;
    QPushButton *m_gamma = nullptr;
    QPushButton *m_stop = nullptr;
    bool m_isReportAsked = false;  ///< and waits until all is compared
    QList<QPushButton *> m_takers; ///< of what is there only when something is compared
};

} // namespace pullquote

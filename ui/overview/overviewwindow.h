#pragma once

#include "ui/dialogs/settings.h"
#include "ui/overview/overviewsource.h"
#include "ui/overview/overviewtable.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QAbstractButton;
class QBoxLayout;
class QButtonGroup;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace pullquote {

class BehindQuotes;
class OverviewChart;
class OverviewModel;
class ProgressLine;
class Prompts;
class SpeakerNumbers;
struct OverviewColours;

/// Who says how much about what and where: four aspects, each as a chart and as a table of the same numbers,
/// and the quotes behind the cell that is current. Stays open beside the article and follows what is tagged.
class OverviewWindow : public QDialog {
    Q_OBJECT

public:
    /// All outlive the window.
    OverviewWindow(Session &session, const SpeakerNumbers &speakers, Prompts &prompts, Settings settings,
                   QWidget *parent = nullptr);
    ~OverviewWindow() override;

    void setTheme(const Theme &theme);
    void setAspect(Aspect aspect);
    void setScope(OverviewSource::Scope scope);

signals:
    /// A quote was clicked: show it, and leave the focus here.
    void quotePointedAt(pullquote::ArticleId article, pullquote::QuoteId quote);
    /// Enter or a double click: go there.
    void quoteActivated(pullquote::ArticleId article, pullquote::QuoteId quote);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildTableSide();
    QWidget *buildFoot();
    void connectAll();

    /// Everything from the source anew; the current cell stays where it is, unless this is another table.
    void fill(bool isAnotherTable);
    void showSummary();
    void showCurrentCell();
    void showQuotes(const QString &what, const QList<qsizetype> &quotes);
    void fitColumns();
    OverviewColours colours() const;
    /// The title of pictures and files: what, and of which article or project.
    QString title() const;
    QString emptyText() const;

    void enterCell();
    using QuoteSignal = void (OverviewWindow::*)(ArticleId, QuoteId);
    void tellQuote(QuoteSignal how, qsizetype quote);
    void copyPicture();
    void copyTable();
    void save(const QString &suffix, const QString &filter);
    QByteArray savedAs(const QString &suffix) const;

    Session &m_session;
    const SpeakerNumbers &m_speakers;
    Prompts &m_prompts;
    Settings m_settings;
    Theme m_theme;
    Aspect m_aspect = Aspect::WordsBySpeaker;
    ProgressLine *m_progress = nullptr;
    std::unique_ptr<OverviewSource> m_source;
    OverviewModel *m_model = nullptr;
    BehindQuotes *m_behind = nullptr;

    QButtonGroup *m_scopes = nullptr;
    QButtonGroup *m_tabs = nullptr;
    QLabel *m_summary = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
    OverviewChart *m_chart = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_behindTitle = nullptr;
    QListView *m_quotes = nullptr;
    QPushButton *m_stop = nullptr;
    QList<QPushButton *> m_takers; ///< of what is there only when there are quotes
};

} // namespace pullquote

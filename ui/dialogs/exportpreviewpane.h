#pragma once

#include "app/formats/exportpreview.h"

#include <QWidget>

class QImage;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTableWidget;
class QTextBrowser;

namespace pullquote {

class PagePicture;

/// How a file that is about to be written will look: its first lines, the rows of a table, a page with its
/// comments, or the names of what an archive holds. Loads nothing from anywhere.
class ExportPreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit ExportPreviewPane(QWidget *parent = nullptr);

    void show(const ExportPreview &preview);
    /// The first of the pages on paper.
    void show(const QImage &page);
    /// A sentence in place of a preview: a problem, or that one is being made.
    void say(const QString &sentence);

private:
    void showTable(const QList<QStringList> &rows);
    void showPage(const QString &html);
    void showDocument(const QString &html);
    void put(QWidget *what, const QString &sentence);

    QLabel *m_sentence = nullptr;
    QStackedWidget *m_stack = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QTextBrowser *m_html = nullptr;
    QTableWidget *m_table = nullptr;
    PagePicture *m_page = nullptr;
    QWidget *m_nothing = nullptr;
};

} // namespace pullquote

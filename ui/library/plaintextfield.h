#pragma once

#include <QPlainTextEdit>

namespace pullquote {

/// A field for the text of an article. Whatever is pasted becomes plain paragraphs: formats go, and so do the
/// empty lines that other programs put between paragraphs.
class PlainTextField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PlainTextField(QWidget *parent = nullptr);

    /// The paragraphs, joined by "\n", exactly: QPlainTextEdit::toPlainText() would turn no-break spaces into
    /// spaces.
    QString text() const;
    void setText(const QString &text) { setPlainText(text); }
    void insert(const QString &text);

signals:
    /// Text came in by pasting or dropping.
    void pasted();

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

/// Canonical, without empty lines at all, and without white space at the ends of lines.
QString plainParagraphs(const QString &text);

} // namespace pullquote

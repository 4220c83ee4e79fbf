#pragma once

#include "app/text/result.h"
#include "ui/ears/losswarning.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace pullquote {

class ProblemLabel;

/// What the editors of one record have in common: a form that begins with the name, a line for what is wrong
/// with it, Keep and Cancel. Keeping is one change set; a problem is said at the name and the editor stays.
/// The first Esc after a change says what would be lost, the second does it.
///
/// Whoever derives fills the fields and calls settle().
class CatalogueEditor : public QDialog {
    Q_OBJECT

public:
    void accept() override;
    void reject() override;

protected:
    /// `noun` begins the object names: "speaker" makes "speakerName" and "speakerProblem".
    CatalogueEditor(const QString &noun, bool canKeep, QWidget *parent);

    /// Commits what stands in the fields.
    virtual Result<void> keep() = 0;

    /// The fields say what is kept.
    void settle() { m_loss.settle(); }
    QLineEdit &nameField() const { return *m_name; }
    QFormLayout &form() const { return *m_form; }
    /// Fields of an editor, named for tests and, by their labels, for screen readers.
    QLineEdit *addLine(const QString &label, const QString &name);
    /// Tab leaves it.
    QPlainTextEdit *addLines(const QString &label, const QString &name);

private:
    QLineEdit *m_name = nullptr;
    ProblemLabel *m_problem = nullptr;
    QFormLayout *m_form = nullptr;
    bool m_canKeep = false;
    LossWarning m_loss{*this};
};

/// What stands in the field, or `before` when nobody typed there: a field cannot show every text exactly.
QString editedText(const QPlainTextEdit &field, const QString &before);

} // namespace pullquote

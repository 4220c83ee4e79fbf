#pragma once

#include "ui/panel/pickerframe.h"

namespace pullquote {

/// Why something unfinished is left as it is: usual reasons, or one's own words.
class ReasonPicker : public PickerFrame {
    Q_OBJECT

public:
    explicit ReasonPicker(QWidget *window);

    /// `words` are what is ignored, shown above the field. `present` is the reason that there is, which may
    /// be empty: then a plain Enter leaves it so.
    void open(const QStringList &usualReasons, const QString &words, const QRect &globalRect,
              const std::optional<QString> &present = {});

signals:
    /// It has closed already. Empty when nobody cares to say.
    void chosen(const QString &reason);

protected:
    QList<PickerRow> rowsFor(const QString &typed) const override;
    void take(const PickerRow &row, bool byHand, Qt::KeyboardModifiers modifiers) override;
    void takeNobody() override;

private:
    QStringList m_usual;
    std::optional<QString> m_present;
};

} // namespace pullquote

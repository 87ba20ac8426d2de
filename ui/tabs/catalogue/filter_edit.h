// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace marquee {

/// Field of the filter row: outlined in accent while it limits what is shown.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    FilterEdit(const QString& placeholder, const QString& accessibleName, QWidget* parent = nullptr);

    /// Shows a condition that is in force without telling anybody; the empty text for none.
    void showCondition(const QString& text);
    void setInForce(bool inForce);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_inForce = false;
};

} // namespace marquee

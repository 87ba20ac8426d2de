// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace marquee {

/// One line of a list that can be clicked: a name as a link, at its right a remark. Both end in "…" where they do not
/// fit; the tool tip then gives all of it. Space and Enter click it.
class LinkLine : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkLine(const QString& text, const QString& remark = {}, QWidget* parent = nullptr);

    const QString& remark() const noexcept { return m_remark; }
    void setRemark(const QString& remark);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void describe();
    int textWidth() const; ///< px of the name as it is shown

    QString m_remark;
};

} // namespace marquee

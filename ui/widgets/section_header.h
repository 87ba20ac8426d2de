// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace marquee {

/// Heading of a part that folds: chevron, title 12/600, a note at the right. Checked means open.
class SectionHeader : public QPushButton
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

    /// Something short about the part: "any of 28", "2,086 unrated".
    void setNote(const QString& note);
    /// Widget that is shown while the section is open; stays where its layout has put it.
    void setContent(QWidget* content);
    bool isOpen() const { return isChecked(); }
    void setOpen(bool open);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_note;
    QWidget* m_content = nullptr;
};

} // namespace marquee

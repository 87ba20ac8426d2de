// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace marquee {

class ElidedLabel;
class IconButton;

/// Surface with a hairline and radius 6: title, subtitle, tools, body and footer. The tools show while the pointer or
/// the focus is on the card; "more", which offers the same as a menu, stands in their place otherwise.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, const QString& subtitle = {}, QWidget* parent = nullptr);
    ~Card() override;

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// Small widget at the right end of the header, always in sight.
    void addHeaderWidget(QWidget* widget);
    /// The action needs an icon and a text; it becomes a tool and an entry of the menu.
    void addTool(QAction* action);
    /// The card owns the body; a former body is deleted.
    void setBody(QWidget* body);
    QWidget* body() const { return m_body; }
    /// Left says how many titles were used; right, and after it `selected` in accent, sums up.
    void setFooter(const QString& left, const QString& right = {}, const QString& selected = {});

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* makeHeader();
    QHBoxLayout* makeFooter();
    void watchFocus();
    bool holdsFocus() const;
    void showTools(bool shown);
    void openMenu();

    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    ElidedLabel* m_footerLeft;
    ElidedLabel* m_footerRight;
    ElidedLabel* m_footerSelected;
    QHBoxLayout* m_tools;
    IconButton* m_more;
    QHBoxLayout* m_titleRow;
    QVBoxLayout* m_column;
    QWidget* m_toolRow;
    QWidget* m_body = nullptr;
};

} // namespace marquee

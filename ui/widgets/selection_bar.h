// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/notice_bar.h"

#include <QList>

namespace marquee {

class ElidedLabel;
class FigureStrip;
class ThemedLabel;

/// A figure of the selection against all: "median score 6.71 all 6.54".
struct SelectionFigure
{
    QString name;      ///< "median score"
    QString value;     ///< "6.71"
    QString reference; ///< "all 6.54", may be empty
};

/// What is selected and what can be done with it. Escape inside it clears like its cross.
class SelectionBar : public NoticeBar
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* parent = nullptr);

    /// @param count       "1,667 selected"
    /// @param description what was selected: "Language is Japanese"; cut when the bar is narrow
    void setSelection(const QString& count, const QString& description, const QList<SelectionFigure>& figures);
    void setCompareVisible(bool visible);

signals:
    void keepOnlyRequested();
    void compareRequested();
    void exportRequested();
    void cleared();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ThemedLabel* m_count;
    ElidedLabel* m_description;
    FigureStrip* m_figures;
    LinkButton* m_compare;
};

} // namespace marquee

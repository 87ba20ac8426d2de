// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace marquee {

class ExplorerState;
class SectionHeader;

/// A part of the Filters dock that edits one condition: a heading that folds it away, a word at its right, a body.
class FilterSection : public QWidget
{
    Q_OBJECT
public:
    FilterSection(ExplorerState& state, const QString& title, QWidget* parent);

    /// Takes the values to choose from; false when the file has none. The state has a dataset.
    virtual bool readDataset() = 0;
    /// Shows the state's filter. Must not change it.
    virtual void readFilter() = 0;

protected:
    void setBody(QWidget* body);
    void setAside(const QString& words); ///< "2,086 unrated"

    ExplorerState& m_state;

private:
    SectionHeader* m_header;
    QVBoxLayout* m_layout;
};

} // namespace marquee

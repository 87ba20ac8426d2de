// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/join/join_keys.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace marquee {

class SegmentedControl;
class ThemedLabel;

/// By which columns the records of two files are recognised: an id, or a title with or without year and type.
class JoinKeysPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit JoinKeysPanel(QWidget* parent = nullptr);

    /// Offers the columns of both; emits nothing. `keys` are shown as chosen.
    void setTables(const RawTable& base, const RawTable& other);
    void setKeys(const JoinKeys& keys); ///< emits nothing
    JoinKeys keys() const;              ///< with an id or a title always, once there are tables

signals:
    void keysChanged(); ///< by the user

private:
    struct Row
    {
        JoinPart part = JoinPart::Title;
        ThemedLabel* name = nullptr;
        QComboBox* base = nullptr;
        QComboBox* other = nullptr;
    };
    void addRow(QGridLayout& grid, JoinPart part);
    void showRows();
    bool isById() const;

    SegmentedControl* m_way;
    std::vector<Row> m_rows;
    bool m_filling = false;
};

} // namespace marquee

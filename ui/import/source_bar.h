// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/table_reader.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace marquee {

class ElidedLabel;
class ThemedLabel;

/// Which file is imported and how it was read: encoding and delimiter, or the sheet of a workbook. What can be read
/// otherwise can be chosen.
class SourceBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SourceBar(QWidget* parent = nullptr);

    /// @param read what was chosen for `table`
    void setTable(const RawTable& table, const ReadOptions& read);

signals:
    void readRequested(const marquee::ReadOptions& read); ///< the file is to be read like that

private:
    QWidget* addChoice(QHBoxLayout& row, const QString& name, QComboBox& box);
    void fillEncodings(Encoding current);
    void fillDelimiters(char current);
    void fillSheets(const RawTable& table);

    ReadOptions m_read;
    ElidedLabel* m_name;
    ThemedLabel* m_size;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_sheet;
    QWidget* m_encodingChoice;
    QWidget* m_delimiterChoice;
    QWidget* m_sheetChoice;
};

} // namespace marquee

// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/source_bar.h"

#include "explorer/wording.h"
#include "io/join/joined_table.h"
#include "theme/numbers.h"
#include "widgets/elided_label.h"
#include "widgets/themed_label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

#include <array>

namespace marquee {

namespace {

constexpr std::array kEncodings{Encoding::Utf8, Encoding::Utf8Bom, Encoding::Windows1252, Encoding::Utf16Le,
                                Encoding::Utf16Be};
constexpr std::array kDelimiters{',', ';', '\t', '|'};

QString columnsText(std::size_t count)
{
    return count == 1 ? SourceBar::tr("1 column")
                      : SourceBar::tr("%1 columns").arg(integerText(static_cast<qint64>(count)));
}

} // namespace

SourceBar::SourceBar(QWidget* parent)
    : QWidget(parent), m_name(new ElidedLabel({}, FontRole::Section)),
      m_size(new ThemedLabel({}, FontRole::Table, &Theme::text2)), m_encoding(new QComboBox),
      m_delimiter(new QComboBox), m_sheet(new QComboBox)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_size);
    row->addLayout(names, 1);
    m_encodingChoice = addChoice(*row, tr("Encoding"), *m_encoding);
    m_delimiterChoice = addChoice(*row, tr("Delimiter"), *m_delimiter);
    m_sheetChoice = addChoice(*row, tr("Sheet"), *m_sheet);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_read.encoding = static_cast<Encoding>(m_encoding->currentData().toInt());
        emit readRequested(m_read);
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_read.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
        emit readRequested(m_read);
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_read.sheet = m_sheet->currentText().toStdString();
        emit readRequested(m_read);
    });
}

QWidget* SourceBar::addChoice(QHBoxLayout& row, const QString& name, QComboBox& box)
{
    auto* choice = new QWidget;
    auto* inner = new QHBoxLayout(choice);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(6);
    inner->addWidget(new ThemedLabel(name, FontRole::Table, &Theme::text2));
    inner->addWidget(&box);
    box.setAccessibleName(name);
    box.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->hide(); // until it is known what is read
    row.addWidget(choice);
    return choice;
}

void SourceBar::setTable(const RawTable& table, const ReadOptions& read)
{
    m_read = read;
    m_name->setText(QFileInfo(QString::fromStdString(table.fileName())).fileName());
    m_size->setText(tr("%1, %2").arg(rowsText(static_cast<qint64>(table.rows())), columnsText(table.columns())));
    fillEncodings(table.encoding());
    fillDelimiters(table.delimiter());
    fillSheets(table);
    m_encodingChoice->setVisible(table.format() != TableFormat::Xlsx);
    m_delimiterChoice->setVisible(table.format() == TableFormat::Delimited);
    m_sheetChoice->setVisible(!table.sheets().empty());
    for (QWidget* choice : {m_encodingChoice, m_delimiterChoice, m_sheetChoice})
        choice->setEnabled(!isJoined(table)); // read anew, it would be without what was joined
}

void SourceBar::fillEncodings(Encoding current)
{
    m_encoding->clear();
    for (const Encoding encoding : kEncodings)
        m_encoding->addItem(fromUtf8(encodingName(encoding)), static_cast<int>(encoding));
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(current)));
}

void SourceBar::fillDelimiters(char current)
{
    const QStringList names{tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Bar |")};
    m_delimiter->clear();
    for (std::size_t i = 0; i < kDelimiters.size(); ++i)
        m_delimiter->addItem(names.at(static_cast<qsizetype>(i)), static_cast<int>(kDelimiters[i]));
    m_delimiter->setCurrentIndex(m_delimiter->findData(static_cast<int>(current)));
}

void SourceBar::fillSheets(const RawTable& table)
{
    m_sheet->clear();
    for (const std::string& sheet : table.sheets())
        m_sheet->addItem(fromUtf8(sheet));
    m_sheet->setCurrentText(fromUtf8(table.sheet()));
}

} // namespace marquee

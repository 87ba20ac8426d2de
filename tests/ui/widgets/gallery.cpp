// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gallery.h"

#include "theme/icons.h"
#include "theme/numbers.h"
#include "widgets/card.h"
#include "widgets/check_list.h"
#include "widgets/dense_button.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/filter_chip.h"
#include "widgets/flow_layout.h"
#include "widgets/icon_button.h"
#include "widgets/key_cap.h"
#include "widgets/link_button.h"
#include "widgets/number_badge.h"
#include "widgets/progress_strip.h"
#include "widgets/range_filter.h"
#include "widgets/section_header.h"
#include "widgets/segmented_control.h"
#include "widgets/selection_bar.h"
#include "widgets/shortcut_line_edit.h"
#include "widgets/stale_bar.h"
#include "widgets/switch_button.h"
#include "widgets/value_slider.h"
#include "widgets/wrap_label.h"

#include <QtWidgets>

#include <cmath>

namespace marquee {

namespace {

QVBoxLayout* column(QWidget* parent)
{
    auto* layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

void addSection(QVBoxLayout* layout, const QString& title, const QString& note, QWidget* content)
{
    auto* header = new SectionHeader(title);
    header->setNote(note);
    header->setContent(content);
    layout->addWidget(header);
    layout->addWidget(content);
}

RangeFilter* scoreRange()
{
    auto* range = new RangeFilter(QStringLiteral("Weighted score"));
    std::vector<double> counts;
    for (int i = 0; i < 30; ++i)
        counts.push_back(1000 * std::exp(-std::pow((i - 17) / 4.0, 2)) + 4);
    range->setScale(2, 9.5, 0.1, counts);
    range->setRange(5.2, 9.5);
    return range;
}

QHBoxLayout* labelled(const QString& words, QWidget* field)
{
    auto* row = new QHBoxLayout;
    row->addWidget(new ThemedLabel(words, FontRole::Base, &Theme::text2), 1);
    row->addWidget(field);
    return row;
}

ValueSlider* weight(const QString& name, double value)
{
    auto* slider = new ValueSlider(name, {0, 0.4, 0.01});
    slider->setFormat([](double v) { return percentText(v); }, 100);
    slider->setDefaultValue(0.1);
    slider->setValue(value);
    slider->setFixedWidth(150);
    return slider;
}

} // namespace

QWidget* Gallery::makeFilters()
{
    auto* panel = new QWidget;
    panel->setFixedWidth(208);
    auto* layout = column(panel);
    auto* type = new SegmentedControl({QStringLiteral("All"), QStringLiteral("Films"), QStringLiteral("Series")});
    type->setCurrentIndex(1);
    addSection(layout, QStringLiteral("Type"), {}, type);
    addSection(layout, QStringLiteral("Weighted score"), QStringLiteral("2,086 unrated"), scoreRange());
    auto* genres = new CheckList;
    genres->setItems({{QStringLiteral("Sci-Fi"), 1204, true},
                      {QStringLiteral("Thriller"), 2738, true},
                      {QStringLiteral("Drama"), 6358, false},
                      {QStringLiteral("Comedy"), 5077, false},
                      {QStringLiteral("Documentaries about the sea"), 2810, false},
                      {QStringLiteral("Romance"), 2445, false},
                      {QStringLiteral("Crime"), 1931, false}});
    addSection(layout, QStringLiteral("Genres"), QStringLiteral("any of 28"), genres);
    auto* countries = new QComboBox;
    countries->addItem(QStringLiteral("Any of 36 countries"));
    addSection(layout, QStringLiteral("Available in"), {}, countries);
    auto* folded = new SectionHeader(QStringLiteral("Languages"));
    folded->setOpen(false);
    layout->addWidget(folded);
    layout->addStretch();
    return panel;
}

QWidget* Gallery::makeSettings()
{
    auto* panel = new QWidget;
    panel->setFixedWidth(260);
    auto* layout = column(panel);
    layout->addLayout(labelled(QStringLiteral("Genres"), weight(QStringLiteral("Genres"), 0.18)));
    layout->addLayout(labelled(QStringLiteral("Market"), weight(QStringLiteral("Market"), 0)));
    auto* off = weight(QStringLiteral("Off"), 0.2);
    off->setEnabled(false);
    layout->addLayout(labelled(QStringLiteral("Disabled"), off));
    auto* spin = new QSpinBox;
    spin->setValue(12);
    layout->addLayout(labelled(QStringLiteral("Clusters k"), spin));
    auto* on = new SwitchButton(QStringLiteral("Repair text"));
    on->setChecked(true);
    layout->addLayout(labelled(QStringLiteral("Repair text"), on));
    layout->addLayout(labelled(QStringLiteral("Cap outliers"), new SwitchButton(QStringLiteral("Cap outliers"))));
    auto* none = new SwitchButton(QStringLiteral("Disabled"));
    none->setEnabled(false);
    layout->addLayout(labelled(QStringLiteral("Disabled"), none));
    layout->addWidget(new WrapLabel(
        QStringLiteral("2,086 unrated titles take the median score of their type. A sentence wraps and is never cut."),
        FontRole::Footer, &Theme::text3));
    layout->addWidget(
        new ElidedLabel(QStringLiteral("Mission: Impossible - Fallout and its long subtitle"), FontRole::TitleName));
    auto* badges = new QHBoxLayout;
    badges->setSpacing(4);
    for (int i = -1; i < 10; ++i)
        badges->addWidget(new NumberBadge(i));
    layout->addLayout(badges);
    auto* hollow = new NumberBadge(3);
    hollow->setHollow(true);
    layout->addWidget(hollow);
    layout->addStretch();
    return panel;
}

QWidget* Gallery::makeControls()
{
    auto* panel = new QWidget;
    auto* layout = new FlowLayout(panel);
    auto* run = new QPushButton(icon(IconName::Play, &Theme::onAccent), QStringLiteral("Run clustering"));
    run->setDefault(true);
    auto* disabled = new QPushButton(QStringLiteral("Disabled"));
    disabled->setEnabled(false);
    auto* box = new QCheckBox(QStringLiteral("Age rating"));
    auto* checked = new QCheckBox(QStringLiteral("Popularity"));
    checked->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("CSV"));
    radio->setChecked(true);
    auto* progress = new ProgressStrip;
    progress->setValue(65);
    auto* tool = new QToolButton;
    tool->setIcon(icon(IconName::Lasso));
    tool->setText(QStringLiteral("Lasso"));
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool->setCheckable(true);
    tool->setChecked(true);
    auto* field = new QLineEdit(QStringLiteral("Sci-Fi, Thriller"));
    for (QWidget* widget : std::initializer_list<QWidget*>{
             run, new QPushButton(QStringLiteral("Open session…")), disabled,
             new DenseButton(QStringLiteral("Copy"), nullptr, IconName::Copy),
             new DenseButton(QStringLiteral("Compare")), new LinkButton(QStringLiteral("Show 880 titles")), tool,
             new IconButton(IconName::Table, QStringLiteral("View as table")), box, checked, radio, field, progress,
             new KeyCap(QStringLiteral("Ctrl+O")), new KeyCap(QStringLiteral("F1")),
             new ShortcutLineEdit(QStringLiteral("Find a title, person or tag"), QKeySequence(Qt::CTRL | Qt::Key_K))})
        layout->addWidget(widget);
    panel->findChild<ShortcutLineEdit*>()->setFixedWidth(420);
    return panel;
}

QWidget* Gallery::makeBars()
{
    auto* panel = new QWidget;
    auto* layout = column(panel);
    auto* chips = new FlowLayout;
    chips->addWidget(new FilterChip({{QStringLiteral("Type: "), false}, {QStringLiteral("Film"), true}}));
    chips->addWidget(new FilterChip({{QStringLiteral("Released "), false}, {QStringLiteral("2000 – 2021"), true}}));
    chips->addWidget(new FilterChip({{QStringLiteral("Genre: "), false},
                                     {QStringLiteral("Sci-Fi"), true},
                                     {QStringLiteral(" or "), false},
                                     {QStringLiteral("Thriller"), true}}));
    chips->addWidget(
        new FilterChip({{QStringLiteral("Language: "), false},
                        {QStringLiteral("English, Japanese, Korean, Spanish and quite a few others"), true}}));
    layout->addLayout(chips);
    auto* selection = new SelectionBar;
    selection->setSelection(
        QStringLiteral("1,667 selected"), QStringLiteral("Language is Japanese"),
        {{QStringLiteral("median score"), QStringLiteral("6.71"), QStringLiteral("all 6.54")},
         {QStringLiteral("series"), percentText(0.35), QStringLiteral("all ") + percentText(0.24)},
         {QStringLiteral("Animation"), percentText(0.45), QStringLiteral("all ") + percentText(0.11)}});
    layout->addWidget(selection);
    auto* stale = new StaleBar;
    stale->setSentence(QStringLiteral("Stale: genre weight is now 3, this run used 2."));
    layout->addWidget(stale);
    auto* tabs = new QTabBar;
    tabs->setDocumentMode(true);
    for (const auto& name : {"Overview", "Catalogue", "Explore", "Clusters", "Recommend", "Quality"})
        tabs->addTab(QString::fromLatin1(name));
    tabs->setCurrentIndex(1);
    layout->addWidget(tabs);
    return panel;
}

QWidget* Gallery::makeCards()
{
    auto* panel = new QWidget;
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(0, 0, 0, 0);
    auto* chart = new Card(QStringLiteral("Weighted score"), QStringLiteral("titles per quarter point, density"));
    chart->setFooter(QStringLiteral("13,394 used of 15,480"), QStringLiteral("median 6.54"), QStringLiteral("6.71"));
    chart->addTool(new QAction(icon(IconName::Options), QStringLiteral("Options"), chart));
    chart->addTool(new QAction(icon(IconName::Table), QStringLiteral("View as table"), chart));
    chart->addTool(new QAction(icon(IconName::Export), QStringLiteral("Export"), chart));
    chart->setBody(new EmptyState(QStringLiteral("No critic scores in this file."), QStringLiteral("Map a column…")));
    auto* plain = new Card(QStringLiteral("Drama rates higher"));
    plain->addHeaderWidget(new ThemedLabel(QStringLiteral("holds"), FontRole::Footer, &Theme::positive));
    plain->setBody(new WrapLabel(QStringLiteral(
        "No engagement column in this file. Median votes do not differ: balanced 15,144, others 15,236.")));
    row->addWidget(chart, 1);
    row->addWidget(plain, 1);
    return panel;
}

QWidget* Gallery::makeTable()
{
    auto* table = new QTableWidget(12, 4);
    table->setHorizontalHeaderLabels(
        {QStringLiteral("Title"), QStringLiteral("Year"), QStringLiteral("Genres"), QStringLiteral("Score")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(26);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int i = 0; i < 12; ++i) {
        table->setItem(i, 0, new QTableWidgetItem(QStringLiteral("Inception")));
        table->setItem(i, 1, new QTableWidgetItem(QStringLiteral("2010")));
        table->setItem(i, 2, new QTableWidgetItem(QStringLiteral("Action, Adventure")));
        table->setItem(i, 3, new QTableWidgetItem(QStringLiteral("8.25")));
    }
    table->selectRow(2);
    table->setSortingEnabled(true);
    table->setFixedHeight(170);
    return table;
}

QWidget* Gallery::makeIcons()
{
    auto* panel = new QWidget;
    auto* layout = new FlowLayout(panel, 2);
    for (std::size_t i = 0; i < kIconFiles.size(); ++i)
        layout->addWidget(new IconButton(static_cast<IconName>(i), QString::fromLatin1(kIconFiles[i])));
    auto* off = new IconButton(IconName::Redo, QStringLiteral("off"));
    off->setEnabled(false);
    layout->addWidget(off);
    return panel;
}

Gallery::Gallery()
{
    auto* row = new QHBoxLayout(this);
    row->setSpacing(20);
    row->addWidget(makeFilters());
    row->addWidget(makeSettings());
    auto* wide = new QWidget;
    auto* layout = column(wide);
    layout->setSpacing(12);
    for (QWidget* part : {makeControls(), makeBars(), makeCards(), makeTable(), makeIcons()})
        layout->addWidget(part);
    layout->addStretch();
    row->addWidget(wide, 1);
}

} // namespace marquee

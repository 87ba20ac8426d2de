// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/catalogue_tab.h"

#include "explorer/explorer_state.h"
#include "explorer/shortlist_menu.h"
#include "explorer/wording.h"
#include "models/catalogue_model.h"
#include "tabs/catalogue/column_delegate.h"
#include "tabs/catalogue/column_filter.h"
#include "tabs/catalogue/columns_button.h"
#include "tabs/catalogue/pinned_table.h"
#include "tabs/catalogue/row_selection.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/row_menu.h"
#include "widgets/shortcut_line_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace marquee {

namespace {

qint64 valuesOf(const Dataset& data, const TableColumn& column)
{
    if (column.key.kind == SortKey::Kind::Measure) {
        const auto values = data.numbers(column.key.measure);
        return std::count_if(values.begin(), values.end(), [](double value) { return !std::isnan(value); });
    }
    const auto missing = column.source ? data.cleaning->columns.at(*column.source).missing : std::size_t{0};
    return static_cast<qint64>(data.size() - missing);
}

bool sameColumns(const std::vector<TableColumn>& a, const std::vector<TableColumn>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const TableColumn& x, const TableColumn& y) {
        return x.name == y.name && x.content == y.content && x.key == y.key;
    });
}

} // namespace

CatalogueTab::CatalogueTab(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_model(new CatalogueModel(state, this)), m_table(new PinnedTable(m_model)),
      m_rows(new RowSelection(state, *m_model, *m_table, this)),
      m_find(new ShortcutLineEdit(tr("Find in title, people, tags"), QKeySequence::Find)),
      m_selected(new ElidedLabel({}, FontRole::Table, &Theme::text2)), m_columns(new ColumnsButton),
      m_empty(new EmptyState(tr("No title passes the filters."), tr("Clear all filters")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_table, 1);
    m_table->main().setAccessibleName(tr("Titles"));
    m_table->pinned().setAccessibleName(tr("Names of the titles"));
    setUpEmptyState();
    addShortcuts();
    addMenus();
    connectState();
    setUpColumns();
    readDataset();
}

QWidget* CatalogueTab::makeTools()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(10), scaled(8), scaled(10), scaled(8));
    row->setSpacing(scaled(8));
    m_find->setFixedWidth(scaled(240));
    row->addWidget(m_find);
    row->addWidget(m_selected, 1);
    auto* copyButton = new DenseButton(tr("Copy"), nullptr, IconName::Copy);
    copyButton->setToolTip(tr("Copy the rows selected, else the current one, else all shown, as a table (Ctrl+C)"));
    auto* exportButton = new DenseButton(tr("Export…"), nullptr, IconName::Export);
    exportButton->setToolTip(tr("Write the rows selected, or all shown, as CSV in this order"));
    for (QWidget* button :
         {static_cast<QWidget*>(m_columns), static_cast<QWidget*>(copyButton), static_cast<QWidget*>(exportButton)})
        row->addWidget(button);
    connect(m_find, &QLineEdit::textChanged, this, &CatalogueTab::storeFind);
    connect(m_columns, &ColumnsButton::columnToggled, this,
            [this](int index, bool shown) { showColumn(index + 1, shown); });
    connect(copyButton, &QPushButton::clicked, this, &CatalogueTab::copy);
    connect(exportButton, &QPushButton::clicked, this, &CatalogueTab::exportRequested);
    return bar;
}

void CatalogueTab::setUpEmptyState()
{
    auto* room = new QVBoxLayout(m_table->main().viewport());
    room->addWidget(m_empty);
    connect(m_empty, &EmptyState::linkActivated, this, [this] { m_state.setFilter({}, tr("clear filters")); });
}

void CatalogueTab::addShortcuts()
{
    auto* copying = new QShortcut(QKeySequence::Copy, m_table);
    copying->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copying, &QShortcut::activated, this, &CatalogueTab::copy);
    connect(&m_table->main(), &QTableView::activated, this,
            [this](const QModelIndex& index) { recommendFrom(m_model->titleAt(index.row())); });
    connect(m_table, &PinnedTable::headerClicked, this, &CatalogueTab::cycleSort);
}

void CatalogueTab::recommendFrom(TitleId title)
{
    m_state.setCurrent(title);
    emit picksRequested();
}

void CatalogueTab::addMenus()
{
    const auto fill = [this](QMenu& menu, const QModelIndex& row) {
        const TitleId title = m_model->titleAt(row.row());
        menu.addAction(tr("&Recommend from this title"), this, [this, title] { recommendFrom(title); });
        menu.addAction(tr("&Select this title alone"), this, [this, title] {
            m_state.select({title}, fromUtf8(m_state.dataset()->catalogue->title(title)));
        });
        addShortlistAction(menu, m_state, title);
        menu.addSeparator();
        menu.addAction(tr("&Copy"), this, &CatalogueTab::copy);
        menu.addAction(tr("&Export…"), this, &CatalogueTab::exportRequested);
    };
    for (QTableView* half : {&m_table->main(), &m_table->pinned()})
        new RowMenu(*half, fill);
}

void CatalogueTab::connectState()
{
    connect(&m_state, &ExplorerState::datasetChanged, this, &CatalogueTab::readDataset);
    connect(&m_state, &ExplorerState::filterChanged, this, &CatalogueTab::refreshRows);
    connect(&m_state, &ExplorerState::selectionChanged, this, &CatalogueTab::refreshTools);
    connect(&m_state, &ExplorerState::clusteringChanged, this, &CatalogueTab::refreshClusters);
    connect(&m_state, &ExplorerState::clusterNamesChanged, this, &CatalogueTab::refreshClusters);
}

void CatalogueTab::readDataset()
{
    const auto before = m_model->columns();
    m_model->readDataset();
    m_order = m_state.dataset() ? std::make_unique<TextOrder>(m_state.dataset()->catalogue) : nullptr;
    if (!sameColumns(before, m_model->columns()))
        setUpColumns();
    setUpFilters();
    listColumns();
    refreshRows();
}

void CatalogueTab::setUpColumns()
{
    const auto& columns = m_model->columns();
    m_sortColumn = -1;
    FilterHeader& header = m_table->headerOf(1);
    header.setStretchLastSection(false); // it would hold on to the width of a column about to be hidden
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (column > 0)
            m_table->setColumnShown(column, columns[i].shownAtFirst);
        m_table->setColumnWidth(column, scaled(columns[i].width));
        delete m_table->main().itemDelegateForColumn(column);
        auto* delegate = makeDelegate(columns[i].content, m_table->selection(), m_table);
        m_table->main().setItemDelegateForColumn(column, delegate);
        m_table->pinned().setItemDelegateForColumn(column, delegate);
        if (columns[i].content == TableColumn::Content::Score) {
            m_sortColumn = column;
            m_descending = true;
        }
    }
    header.setStretchLastSection(true);
    m_table->setSortIndicator(m_sortColumn, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void CatalogueTab::setUpFilters()
{
    const auto& columns = m_model->columns();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        FilterHeader& header = m_table->headerOf(column);
        if (column < 2)
            header.clearFilters();
        if (m_table->isColumnShown(column))
            header.setFilter(column, makeColumnFilter(m_state, columns[static_cast<std::size_t>(column)], &header));
    }
}

void CatalogueTab::listColumns()
{
    QList<CheckListItem> items;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const TableColumn& shown = m_model->columns()[static_cast<std::size_t>(column)];
        items.append({shown.name, valuesOf(*m_state.dataset(), shown), m_table->isColumnShown(column)});
    }
    m_columns->setColumns(items);
}

void CatalogueTab::showColumn(int column, bool shown)
{
    m_table->setColumnShown(column, shown);
    FilterHeader& header = m_table->headerOf(column);
    if (shown && !header.filter(column))
        header.setFilter(column,
                         makeColumnFilter(m_state, m_model->columns().at(static_cast<std::size_t>(column)), &header));
}

void CatalogueTab::refreshClusters()
{
    const auto& columns = m_model->columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (columns[i].content != TableColumn::Content::Cluster)
            continue;
        FilterHeader& header = m_table->headerOf(column);
        if (header.filter(column))
            header.setFilter(column, makeColumnFilter(m_state, columns[i], &header));
        if (m_sortColumn == column)
            refreshRows();
    }
    m_model->clustersChanged();
}

void CatalogueTab::refreshRows()
{
    if (m_state.dataset()) {
        SortKey key;
        if (m_sortColumn >= 0)
            key = m_model->columns().at(static_cast<std::size_t>(m_sortColumn)).key;
        ViewContext context = m_state.viewContext();
        context.order = m_order.get();
        m_model->setRows(sortTitles(context, m_state.shown(), key, m_sortColumn >= 0 && m_descending));
    }
    const QString text = fromUtf8(m_state.filter().text);
    if (m_find->text().trimmed() != text.trimmed())
        m_find->setText(text);
    m_empty->setVisible(m_state.dataset() && m_model->rows().empty());
    m_rows->readState();
    refreshTools();
}

void CatalogueTab::refreshTools()
{
    const auto& ids = m_state.selection().ids;
    const auto hidden = std::count_if(ids.begin(), ids.end(), [this](TitleId id) { return !m_model->rowOf(id); });
    QString text = tr("%1 selected").arg(rowsText(static_cast<qint64>(ids.size())));
    if (hidden > 0)
        text = tr("%1 selected, %2 not shown").arg(integerText(static_cast<qint64>(ids.size())), integerText(hidden));
    m_selected->setText(ids.empty() ? QString() : text);
}

void CatalogueTab::cycleSort(int column)
{
    if (m_sortColumn != column) {
        m_sortColumn = column;
        m_descending = false;
    } else if (!m_descending) {
        m_descending = true;
    } else {
        m_sortColumn = -1;
    }
    m_table->setSortIndicator(m_sortColumn, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    refreshRows();
    m_table->main().scrollToTop();
}

void CatalogueTab::storeFind(const QString& text)
{
    Filter filter = m_state.filter();
    filter.text = text.trimmed().toStdString();
    m_state.setFilter(filter, tr("find text"), QStringLiteral("find in the table"));
}

TitleIds CatalogueTab::selectedInOrder() const
{
    const auto& ids = m_state.selection().ids;
    TitleIds rows;
    for (const TitleId id : m_model->rows())
        if (std::binary_search(ids.begin(), ids.end(), id))
            rows.push_back(id);
    return rows;
}

TitleIds CatalogueTab::exportIds() const
{
    const auto& selected = m_state.selection().ids;
    if (selected.empty())
        return m_model->rows();
    TitleIds rows = selectedInOrder();
    std::copy_if(selected.begin(), selected.end(), std::back_inserter(rows),
                 [this](TitleId id) { return !m_model->rowOf(id); });
    return rows;
}

QString CatalogueTab::copyText() const
{
    TitleIds rows = selectedInOrder();
    const QModelIndex current = m_table->selection().currentIndex();
    if (rows.empty())
        rows = current.isValid() ? TitleIds{m_model->titleAt(current.row())} : m_model->rows();
    const QList<int> columns = m_table->shownColumns();
    QStringList names;
    for (const int column : columns)
        names << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList lines{names.join(QLatin1Char('\t'))};
    for (const TitleId id : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << m_model->index(*m_model->rowOf(id), column).data(Qt::EditRole).toString().simplified();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void CatalogueTab::copy() const
{
    if (m_state.dataset())
        QGuiApplication::clipboard()->setText(copyText());
}

} // namespace marquee

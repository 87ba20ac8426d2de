// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/segment_section.h"

#include "docks/filters/choice_list.h"
#include "docks/filters/group_sources.h"
#include "explorer/explorer_state.h"
#include "explorer/title_groups.h"
#include "explorer/wording.h"
#include "widgets/flow_layout.h"
#include "widgets/link_button.h"

#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QVBoxLayout>

#include <algorithm>

namespace marquee {

namespace {

constexpr int kShownAtFirst = 6;

bool isTaken(const ExplorerState& state, const QString& name)
{
    const auto& segments = state.segments();
    return std::any_of(segments.begin(), segments.end(),
                       [wanted = name.toStdString()](const TitleSegment& segment) { return segment.name == wanted; });
}

} // namespace

SegmentSection::SegmentSection(ExplorerState& state, QWidget* parent)
    : FilterSection(state, tr("Segments"), parent), m_list(new ChoiceList(state, segmentSource(state), kShownAtFirst)),
      m_save(new LinkButton(tr("Save selection…"))), m_manage(new LinkButton(tr("Manage"))), m_menu(new QMenu(this))
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list);
    auto* links = new FlowLayout(nullptr, 12);
    links->addWidget(m_save);
    links->addWidget(m_manage);
    column->addLayout(links);
    setBody(body);
    m_save->setToolTip(tr("Give the selected titles a name, to filter by and to compare (Ctrl+Shift+S)"));
    connect(m_save, &LinkButton::clicked, this, [this] { askToSaveSegment(m_state, window()); });
    connect(m_manage, &LinkButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_manage->mapToGlobal(QPoint(0, m_manage->height())));
    });
    connect(&state, &ExplorerState::segmentsChanged, this, &SegmentSection::refresh);
    connect(&state, &ExplorerState::selectionChanged, this,
            [this] { m_save->setEnabled(!m_state.selection().ids.empty()); });
}

bool SegmentSection::readDataset()
{
    m_list->readDataset();
    m_list->setVisible(!m_state.segments().empty());
    m_manage->setVisible(!m_state.segments().empty());
    m_save->setEnabled(!m_state.selection().ids.empty());
    return true;
}

void SegmentSection::readFilter()
{
    m_list->readFilter();
}

void SegmentSection::refresh()
{
    if (!m_state.dataset())
        return;
    readDataset();
    readFilter();
}

void SegmentSection::fillMenu()
{
    m_menu->clear();
    for (std::size_t i = 0; i < m_state.segments().size(); ++i) {
        QString name = fromUtf8(m_state.segments()[i].name);
        addEntries(*m_menu->addMenu(name.replace(QLatin1Char('&'), QLatin1String("&&"))), i);
    }
}

void SegmentSection::addEntries(QMenu& menu, std::size_t segment)
{
    menu.addAction(tr("&Select its titles"), this, [this, segment] {
        m_state.select(titlesOfGroup(m_state, {GroupKind::Segment, static_cast<int>(segment)}),
                       fromUtf8(m_state.segments().at(segment).name));
    });
    menu.addAction(tr("&Rename…"), this, [this, segment] { rename(segment); });
    menu.addAction(tr("&Delete"), this, [this, segment] { m_state.deleteSegment(segment); });
}

void SegmentSection::rename(std::size_t segment)
{
    bool accepted = false;
    const QString before = fromUtf8(m_state.segments().at(segment).name);
    const QString name =
        QInputDialog::getText(window(), tr("Rename segment"), tr("Name"), QLineEdit::Normal, before, &accepted)
            .trimmed();
    if (!accepted || name.isEmpty() || name == before)
        return;
    if (isTaken(m_state, name))
        QMessageBox::warning(window(), tr("Rename segment"), tr("There is a segment “%1” already.").arg(name));
    else
        m_state.renameSegment(segment, name);
}

void askToSaveSegment(ExplorerState& state, QWidget* parent)
{
    const TitleIds titles = state.selection().ids;
    if (titles.empty())
        return;
    bool accepted = false;
    const QString name =
        QInputDialog::getText(parent, SegmentSection::tr("Save segment"),
                              SegmentSection::tr("Name for %1").arg(titlesText(static_cast<qint64>(titles.size()))),
                              QLineEdit::Normal, state.selection().reason, &accepted)
            .trimmed();
    if (!accepted || name.isEmpty())
        return;
    if (isTaken(state, name) &&
        QMessageBox::question(parent, SegmentSection::tr("Save segment"),
                              SegmentSection::tr("Replace the titles of the segment “%1”?").arg(name)) !=
            QMessageBox::Yes)
        return;
    state.saveSegment(name, titles);
}

} // namespace marquee

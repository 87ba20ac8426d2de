// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/role_delegate.h"

#include "models/role_words.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace marquee {

QWidget* RoleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setFont(themeFont(FontRole::Table));
    box->setAccessibleName(tr("Role of %1").arg(index.siblingAtColumn(0).data().toString()));
    for (const Role role : offeredRoles())
        box->addItem(roleTitle(role), static_cast<int>(role));
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<RoleDelegate*>(this); // createEditor() is const, what it leads to is not
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    // One click shows the roles; the view has placed the box by then.
    QTimer::singleShot(0, box, [box] {
        if (box->isVisible())
            box->showPopup();
    });
    return box;
}

void RoleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void RoleDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

void RoleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyle& style = *option.widget->style();
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    QStyleOptionComboBox box;
    box.rect = option.rect.adjusted(2, 1, -2, -1);
    box.direction = option.direction;
    box.palette = option.palette;
    box.fontMetrics = option.fontMetrics;
    box.state = QStyle::State_Enabled;
    box.currentText = index.data().toString();
    box.subControls = QStyle::SC_All;
    painter->save();
    painter->setFont(option.font);
    style.drawComplexControl(QStyle::CC_ComboBox, &box, painter, option.widget);
    style.drawControl(QStyle::CE_ComboBoxLabel, &box, painter, option.widget);
    painter->restore();
}

} // namespace marquee

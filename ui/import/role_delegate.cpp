// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/role_delegate.h"

#include "models/role_words.h"
#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace marquee {
namespace {

constexpr int kArrow = 24; ///< px at the right end that say: this opens

} // namespace

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
    QStyleOptionViewItem words = option;
    words.rect.setRight(option.rect.right() - scaled(kArrow));
    QStyledItemDelegate::paint(painter, words, index);
    const QRect arrow(words.rect.right(), option.rect.top(), scaled(kArrow), option.rect.height());
    paintChevron(*painter, arrow, Pointing::Down, currentTheme().text2);
}

} // namespace marquee

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/materiallist.h"

#include "ui/intake/materialdelegate.h"
#include "ui/intake/materiallistmodel.h"

#include <QKeyEvent>

namespace yichuang {

MaterialList::MaterialList(const WorkCalendar& calendar, QWidget* parent)
    : QListView(parent), m_model(new MaterialListModel(calendar, this))
{
    setModel(m_model);
    setItemDelegate(new MaterialDelegate(this));
    setAccessibleName(tr("Materials"));
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QListView::ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        select(std::max(m_model->rowOf(m_currentKey), 0));
        Q_EMIT currentMaterialChanged();
    });
    // A remark more or less makes the row higher or lower.
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        scheduleDelayedItemsLayout();
        Q_EMIT currentMaterialChanged();
    });
    connect(this, &QListView::doubleClicked, this, [this] { act(MaterialAct::Present); });
}

void MaterialList::bind(IntakeWork* work, const QList<MissingItem>& asked)
{
    m_work = work;
    m_currentKey.clear();
    m_model->bind(work, asked);
    select(std::max(m_model->openFrom(0), 0));
}

const MergedMaterial* MaterialList::current() const
{
    return m_model->material(currentIndex());
}

void MaterialList::select(int row)
{
    setCurrentIndex(m_model->index(row));
    scrollTo(currentIndex());
}

bool MaterialList::goToNextOpen()
{
    const int row = m_model->openFrom(currentIndex().row() + 1);
    if (row >= 0)
        select(row);
    return row >= 0;
}

void MaterialList::act(MaterialAct act, int copies)
{
    const MergedMaterial* material = current();
    if (!material)
        return;
    const MaterialMark mark = m_work->checklist().value(material->key.text());
    if (const auto marked = markAfter(act, *material, mark, copies))
        m_work->mark(material->key, *marked);
    else
        Q_EMIT actRefused(act);
}

void MaterialList::takeEverything()
{
    const QList<MergedMaterial> materials =
        m_work ? m_work->merge().materials : QList<MergedMaterial>();
    for (const MergedMaterial& material : materials) {
        const MaterialMark mark = m_work->checklist().value(material.key.text());
        if (material.status != MaterialStatus::Submit ||
            stateOf(material, mark) != MaterialState::Missing)
            continue;
        if (const auto marked = markAfter(MaterialAct::Present, material, mark))
            m_work->mark(material.key, *marked);
    }
}

void MaterialList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    m_currentKey = current.data(MaterialListModel::KeyRole).toString();
    Q_EMIT currentMaterialChanged();
}

bool MaterialList::handle(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        act(MaterialAct::Copies, key - Qt::Key_0);
        return true;
    }
    switch (key) {
    case Qt::Key_Space:
        act(MaterialAct::Present);
        return true;
    case Qt::Key_P:
        act(MaterialAct::Promise);
        return true;
    case Qt::Key_L:
        act(MaterialAct::Defer);
        return true;
    case Qt::Key_N:
        act(MaterialAct::Paper);
        return true;
    case Qt::Key_A:
        takeEverything();
        return true;
    case Qt::Key_D:
        if (current())
            Q_EMIT defectWanted();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!goToNextOpen())
            Q_EMIT finished();
        return true;
    default:
        return false;
    }
}

void MaterialList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && m_work && handle(event->key()))
        return;
    // Letters would search the list; here they are keys of the counter.
    if (isPlain && !event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace yichuang

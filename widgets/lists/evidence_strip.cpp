#include "widgets/evidence_strip.h"

#include "widgets/lists/thumbnail_delegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

EvidenceStrip::EvidenceStrip(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(u"evidenceStrip"_s);
    setModel(m_model);
    setItemDelegate(new ThumbnailDelegate(this));
    setFlow(LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(false);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        emit opened(index.data(ThumbnailDelegate::IdRole).toLongLong());
    });
}

QSize EvidenceStrip::thumbnailSize() const
{
    return ThumbnailDelegate::picture;
}

QSize EvidenceStrip::minimumSizeHint() const
{
    QStyleOptionViewItem option;
    option.font = font();
    return {170, itemDelegate()->sizeHint(option, {}).height() + 4};
}

QSize EvidenceStrip::sizeHint() const
{
    return {500, minimumSizeHint().height() + horizontalScrollBar()->sizeHint().height()};
}

void EvidenceStrip::setItems(const QList<StripItem> &items)
{
    if (items == m_items)
        return;
    const qint64 current = currentId();
    QHash<qint64, QVariant> pictures;
    for (int row = 0; row < m_model->rowCount(); ++row)
        pictures.insert(m_model->item(row)->data(ThumbnailDelegate::IdRole).toLongLong(),
                        m_model->item(row)->data(Qt::DecorationRole));
    m_items = items;
    m_model->clear();
    for (const StripItem &item : items) {
        auto *entry = new QStandardItem(item.caption);
        entry->setData(item.id, ThumbnailDelegate::IdRole);
        entry->setData(item.mark, ThumbnailDelegate::MarkRole);
        entry->setData(item.drawing, ThumbnailDelegate::DrawingRole);
        entry->setData(pictures.value(item.id), Qt::DecorationRole);
        entry->setToolTip(item.toolTip);
        entry->setAccessibleText((item.caption + u' ' + item.mark).trimmed());
        m_model->appendRow(entry);
    }
    setCurrentId(current);
}

void EvidenceStrip::setPicture(qint64 id, const QImage &picture)
{
    // The top of a page tells it from another: the width is filled, the rest cut off.
    const qreal dpr = devicePixelRatioF();
    const QSize size = thumbnailSize() * dpr;
    QPixmap pixmap =
        QPixmap::fromImage(picture.scaledToWidth(size.width(), Qt::SmoothTransformation).copy({{}, size}));
    pixmap.setDevicePixelRatio(dpr);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(ThumbnailDelegate::IdRole).toLongLong() == id)
            m_model->item(row)->setData(pixmap, Qt::DecorationRole);
}

qint64 EvidenceStrip::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(ThumbnailDelegate::IdRole).toLongLong() : 0;
}

void EvidenceStrip::setCurrentId(qint64 id)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(ThumbnailDelegate::IdRole).toLongLong() == id)
            setCurrentIndex(m_model->index(row, 0));
}

bool EvidenceStrip::event(QEvent *event)
{
    // Its own meaning of these keys comes before the window's.
    if (event->type() == QEvent::ShortcutOverride && currentId() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Save)) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void EvidenceStrip::keyPressEvent(QKeyEvent *event)
{
    const qint64 id = currentId();
    if (id && event->key() == Qt::Key_Delete)
        emit removeAsked(id);
    else if (id && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit opened(id);
    else if (id && event->matches(QKeySequence::Save))
        emit exportAsked(id);
    else
        QListView::keyPressEvent(event);
}

void EvidenceStrip::contextMenuEvent(QContextMenuEvent *event)
{
    const qint64 id = currentId();
    if (!id)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id] { emit opened(id); });
    menu->addAction(tr("Export…"), this, [this, id] { emit exportAsked(id); });
    menu->addAction(tr("Withdraw…"), this, [this, id] { emit removeAsked(id); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse
                    ? event->globalPos()
                    : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

} // namespace xw::widgets

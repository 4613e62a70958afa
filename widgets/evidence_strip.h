// EvidenceStrip: thumbnails in a row, with a caption each. Arrow keys move, Enter opens, Delete asks to take
// one away.
#pragma once

#include <QImage>
#include <QListView>

class QStandardItemModel;

namespace xw::widgets
{

struct StripItem {
    qint64 id = 0;
    QString caption; ///< "Home page 10:33"
    QString mark;    ///< on the picture: "PNG", "MHTML", the item that it is bound to
    QString toolTip;
    QString drawing; ///< shown where there is no picture: an icon's name
    friend bool operator==(const StripItem &, const StripItem &) = default;
};

class EvidenceStrip final : public QListView
{
    Q_OBJECT

public:
    explicit EvidenceStrip(QWidget *parent = nullptr);
    void setItems(const QList<StripItem> &items);
    /// The picture of an item, once it is known; scaled to the thumbnail here.
    void setPicture(qint64 id, const QImage &picture);
    [[nodiscard]] qint64 currentId() const; ///< 0: none
    void setCurrentId(qint64 id);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize thumbnailSize() const;

signals:
    void opened(qint64 id);
    void exportAsked(qint64 id);
    void removeAsked(qint64 id);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QList<StripItem> m_items;
    QStandardItemModel *m_model;
};

} // namespace xw::widgets

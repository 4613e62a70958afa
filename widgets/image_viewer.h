// ImageViewer: a window for one picture, fitted to its width or at full size, with what is known about it
// beside it.
#pragma once

#include <QDialog>
#include <QImage>
#include <QList>
#include <QPair>

class QLabel;
class QPushButton;
class QScrollArea;

namespace xw::widgets
{

class ImageViewer final : public QDialog
{
    Q_OBJECT

public:
    explicit ImageViewer(QWidget *parent = nullptr);
    /// A null picture says `without` in its place.
    void setPicture(const QImage &picture, const QString &without);
    /// Offers to draw marks on a copy.
    void offerMarks();
    /// Name and value; values can be selected and copied.
    void setFacts(const QList<QPair<QString, QString>> &facts);

signals:
    void exportAsked();
    void markAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QImage m_picture;
    QLabel *m_shown;
    QLabel *m_facts;
    QScrollArea *m_scroll;
    QPushButton *m_full;
    QPushButton *m_mark;
};

} // namespace xw::widgets

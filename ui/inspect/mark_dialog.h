// MarkDialog: arrows, boxes and blurred parts on a piece of evidence, or a part of it. What comes of it is a
// further piece; the original stays.
#pragma once

#include <QDialog>
#include <QImage>

class QPushButton;
class QScrollArea;
class QToolButton;

namespace xw::widgets
{
class Dialogs;
class PictureMarks;
} // namespace xw::widgets

namespace xw::ui
{

class MarkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `dialogs` must outlive it.
    MarkDialog(const QImage &picture, widgets::Dialogs &dialogs, QWidget *parent = nullptr);
    /// Asks where something was drawn.
    void reject() override;

signals:
    /// The marked copy, as PNG.
    void kept(const QByteArray &png);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *tool(const QString &name, const QString &text, const QString &keys);
    void fit();
    void keep();
    QImage m_picture;
    widgets::Dialogs &m_dialogs;
    widgets::PictureMarks *m_marks;
    QScrollArea *m_scroll;
    QPushButton *m_keep;
};

} // namespace xw::ui

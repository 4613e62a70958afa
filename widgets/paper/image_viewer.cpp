#include "widgets/image_viewer.h"

#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

ImageViewer::ImageViewer(QWidget *parent)
    : QDialog(parent), m_shown(new QLabel(this)), m_facts(new QLabel(this)), m_scroll(new QScrollArea(this)),
      m_full(new QPushButton(this)), m_mark(new QPushButton(tr("Mark…"), this))
{
    setObjectName(u"imageViewer"_s);
    resize(980, 720);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_shown->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_scroll->setObjectName(u"imageScroll"_s);
    m_scroll->setAccessibleName(tr("Picture"));
    m_scroll->setWidget(m_shown);
    m_scroll->setWidgetResizable(true);
    layout->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    m_facts->setObjectName(u"imageFacts"_s);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setWordWrap(true);
    foot->addWidget(m_facts, 1);
    m_full->setObjectName(u"imageFullSize"_s);
    m_full->setText(tr("Full size"));
    m_full->setCheckable(true);
    auto *save = new QPushButton(tr("Export…"), this);
    save->setObjectName(u"imageExport"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"imageClose"_s);
    for (QWidget *button : {static_cast<QWidget *>(m_mark), static_cast<QWidget *>(m_full),
                            static_cast<QWidget *>(save), static_cast<QWidget *>(close)})
        foot->addWidget(button, 0, Qt::AlignBottom);
    layout->addLayout(foot);
    connect(m_full, &QPushButton::toggled, this, &ImageViewer::fit);
    m_mark->setObjectName(u"imageMark"_s);
    m_mark->hide();
    connect(m_mark, &QPushButton::clicked, this, &ImageViewer::markAsked);
    connect(save, &QPushButton::clicked, this, &ImageViewer::exportAsked);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void ImageViewer::setPicture(const QImage &picture, const QString &without)
{
    m_picture = picture;
    m_full->setVisible(!picture.isNull());
    if (picture.isNull())
        m_shown->setText(without);
    else
        fit();
}

void ImageViewer::offerMarks()
{
    m_mark->setVisible(!m_picture.isNull());
}

void ImageViewer::setFacts(const QList<QPair<QString, QString>> &facts)
{
    QString text;
    for (const auto &[name, value] : facts)
        if (!value.isEmpty())
            text += u"<span style='color:%1'>%2</span>&nbsp; %3<br>"_s.arg(
                colours::muted.name(), name.toHtmlEscaped(), value.toHtmlEscaped());
    m_facts->setText(text);
}

void ImageViewer::fit()
{
    if (m_picture.isNull())
        return;
    const qreal dpr = devicePixelRatioF();
    const int room = int((m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width() - 4) * dpr);
    const bool shrink = !m_full->isChecked() && m_picture.width() > room;
    QPixmap pixmap =
        QPixmap::fromImage(shrink ? m_picture.scaledToWidth(room, Qt::SmoothTransformation) : m_picture);
    pixmap.setDevicePixelRatio(dpr);
    m_shown->setPixmap(pixmap);
}

void ImageViewer::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}

} // namespace xw::widgets

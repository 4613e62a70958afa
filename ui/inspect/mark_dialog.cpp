#include "ui/inspect/mark_dialog.h"

#include "ui/shared/ask_to_leave.h"
#include "widgets/buttons.h"
#include "widgets/picture_marks.h"

#include <QBuffer>
#include <QButtonGroup>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using MarkKind = widgets::PictureMark::Kind;

MarkDialog::MarkDialog(const QImage &picture, widgets::Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_picture(picture), m_dialogs(dialogs),
      m_marks(new widgets::PictureMarks(picture, this)), m_scroll(new QScrollArea(this)),
      m_keep(new widgets::PrimaryButton(this))
{
    setObjectName(u"markDialog"_s);
    setWindowTitle(tr("Marks on a picture"));
    auto *column = new QVBoxLayout(this);
    auto *tools = new QHBoxLayout;
    auto *kinds = new QButtonGroup(this);
    const std::tuple<MarkKind, QString, QString, QString> choices[] = {
        {MarkKind::Arrow, u"markArrow"_s, tr("Arrow"), u"A"_s},
        {MarkKind::Box, u"markBox"_s, tr("Box"), u"B"_s},
        {MarkKind::Blur, u"markBlur"_s, tr("Blur"), u"U"_s},
        {MarkKind::Crop, u"markCrop"_s, tr("Crop"), u"C"_s}};
    for (const auto &[kind, name, text, keys] : choices) {
        QToolButton *button = tool(name, text, keys);
        button->setCheckable(true);
        button->setChecked(kind == MarkKind::Arrow);
        kinds->addButton(button);
        tools->addWidget(button);
        connect(button, &QToolButton::toggled, this, [this, chosen = kind](bool on) {
            if (on)
                m_marks->setKind(chosen);
        });
    }
    QToolButton *undo = tool(u"markUndo"_s, tr("Undo"), u"Ctrl+Z"_s);
    QToolButton *redo = tool(u"markRedo"_s, tr("Redo"), u"Ctrl+Y"_s);
    tools->addSpacing(12);
    tools->addWidget(undo);
    tools->addWidget(redo);
    tools->addStretch(1);
    auto *words = new QLabel(
        tr("Draw with the mouse, or by keys: arrows move, Space begins and ends. The original is kept as "
           "it is; what is blurred cannot be read back, and what is cropped away is not in the copy."),
        this);
    words->setWordWrap(true);
    m_marks->setAccessibleName(tr("The picture to mark"));
    m_scroll->setObjectName(u"markScroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setWidget(m_marks);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"markCancel"_s);
    m_keep->setObjectName(u"markKeep"_s);
    m_keep->setText(tr("Keep as further evidence"));
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_keep);
    column->addLayout(tools);
    column->addWidget(words);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    const auto show = [this, undo, redo] {
        undo->setEnabled(m_marks->canUndo());
        redo->setEnabled(m_marks->canRedo());
        m_keep->setEnabled(m_marks->canUndo());
    };
    connect(undo, &QToolButton::clicked, m_marks, &widgets::PictureMarks::undo);
    connect(redo, &QToolButton::clicked, m_marks, &widgets::PictureMarks::redo);
    connect(m_marks, &widgets::PictureMarks::changed, this, show);
    connect(cancel, &QPushButton::clicked, this, &MarkDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &MarkDialog::keep);
    show();
    resize(1000, 720);
    m_marks->setFocus(Qt::OtherFocusReason);
}

QToolButton *MarkDialog::tool(const QString &name, const QString &text, const QString &keys)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setShortcut(QKeySequence(keys));
    button->setToolTip(u"%1 (%2)"_s.arg(text, keys));
    return button;
}

void MarkDialog::fit()
{
    // The viewport itself is laid out later.
    const int room = m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width() - 8;
    m_marks->setScale(m_picture.width() > room ? double(room) / m_picture.width() : 1.0);
}

void MarkDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    layout()->activate();
    fit();
}

void MarkDialog::reject()
{
    if (!m_marks->canUndo())
        return QDialog::reject();
    askToLeave(m_dialogs, this, tr("%Ln mark(s) were drawn.", nullptr, int(m_marks->marks().size())),
               [this] { QDialog::reject(); });
}

void MarkDialog::keep()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (m_marks->result().save(&buffer, "PNG"))
        emit kept(bytes);
    accept();
}

} // namespace xw::ui

#include "ui/settings/letterhead_settings.h"

#include "base/when_done.h"
#include "notice/letterhead.h"
#include "ui/shared/page_context.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr qint64 largestLetterhead = 8LL << 20; // with a drawn emblem and embedded fonts
} // namespace

LetterheadSettings::LetterheadSettings(const PageContext &context, QWidget *parent)
    : SettingsSection(parent), m_context(context), m_text(new QLabel(this)), m_state(new QLabel(this)),
      m_choose(new QPushButton(this)), m_remove(new QPushButton(this))
{
    setObjectName(u"letterheadSettings"_s);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(10, 10, 10, 12);
    inside->setSpacing(6);
    for (QLabel *label : {m_text, m_state}) {
        label->setWordWrap(true);
        inside->addWidget(label);
    }
    m_state->setObjectName(u"letterheadState"_s);
    m_choose->setObjectName(u"letterheadChoose"_s);
    m_remove->setObjectName(u"letterheadRemove"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    inside->addLayout(row);
    body()->addLayout(inside);
    connect(m_choose, &QPushButton::clicked, this, &LetterheadSettings::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { keep({}); });
    retranslate();
}

void LetterheadSettings::refresh()
{
    setEnabled(m_workspace && !m_workspace->isLocked());
    const QByteArray docx = m_workspace ? notice::storedLetterhead(m_workspace->state()) : QByteArray();
    const auto places = notice::letterheadPlaces(docx, QString());
    m_state->setText(
        docx.isEmpty()
            ? tr("No letterhead: the program draws the head by GB/T 9704-2012.")
            : tr("A letterhead is kept. Its places: %1").arg(places.value_or(QStringList()).join(u'、')));
    m_remove->setEnabled(!docx.isEmpty());
}

void LetterheadSettings::choose()
{
    widgets::FileQuestion question;
    question.title = tr("Letterhead of the office");
    question.filter = tr("Word files (*.docx)");
    question.suggestion = m_context.settings.value(u"folders/letterhead"_s, QDir::homePath()).toString();
    m_context.dialogs.openFile(this, question, [this](const std::optional<QString> &path) {
        if (!path || !m_workspace)
            return;
        m_context.settings.setValue(u"folders/letterhead"_s, QFileInfo(*path).path());
        QFile file(*path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestLetterhead) {
            emit errorOccurred(Error{ErrorCode::Io,
                                     {QT_TRANSLATE_NOOP("xw", "The letterhead cannot be read"), {}},
                                     {QT_TRANSLATE_NOOP("xw", "Choose a Word file of 8 MB at most"), {}},
                                     *path,
                                     file.errorString()});
            return;
        }
        const QByteArray docx = file.readAll();
        if (const auto places = notice::letterheadPlaces(docx, *path); !places)
            return void(emit errorOccurred(places.error()));
        keep(docx);
    });
}

void LetterheadSettings::keep(const QByteArray &docx)
{
    if (!m_workspace)
        return;
    whenDone(m_workspace->saveDocument(notice::letterheadDocument(docx)), this,
             [this](const Result<void> &saved) {
                 if (!saved)
                     emit errorOccurred(saved.error());
                 refresh();
             });
}

void LetterheadSettings::retranslate()
{
    setTitle(tr("Letterhead"));
    m_text->setText(
        tr("A Word file of the office's own can carry its notices. Mark with bookmarks where they go: "
           "正文, and where it has them 发文字号, 标题, 主送机关, 署名 and 日期. It carries the Word "
           "file; PDF and OFD keep the head that the program draws."));
    m_choose->setText(tr("Choose a Word file…"));
    m_remove->setText(tr("Use none"));
}

} // namespace xw::ui

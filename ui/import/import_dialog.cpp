#include "ui/import/import_dialog.h"

#include "ui/import/import_sheets.h"
#include "ui/import/mapping_bar.h"
#include "ui/import/reading_bar.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/message_bar.h"
#include "widgets/press_by_enter.h"
#include "widgets/progress_strip.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

ImportDialog::ImportDialog(Workspace &workspace, const PageContext &context, const QString &path,
                           QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_context(context), m_run(new ImportRun(workspace, this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import a file"));
    build();
    connectRun();
    resize(charWidth(fontMetrics()) * 140, fontMetrics().height() * 36);
    m_run->read(path);
}

void ImportDialog::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(10, 10, 10, 10);
    outer->setSpacing(8);
    m_messages = new MessageBar(this);
    outer->addWidget(m_messages);
    m_card = new Card(this);
    outer->addWidget(m_card, 1);
    m_found = new QLabel(m_card);
    m_found->setObjectName(u"importFound"_s);
    widgets::setInk(m_found, colours::soft);
    m_card->addTool(m_found);
    m_other = new QPushButton(tr("Another file…"), m_card);
    m_other->setObjectName(u"otherFile"_s);
    m_other->setAutoDefault(false);
    m_card->addTool(m_other);
    m_card->body()->addWidget(buildHead());

    m_sheets = new ImportSheets(m_card);
    m_card->body()->addWidget(m_sheets, 1);
    m_card->body()->addWidget(buildFoot());
}

QWidget *ImportDialog::buildHead()
{
    auto *head = new QWidget(m_card);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(10, 9, 10, 4);
    layout->setSpacing(8);
    auto *row = new FlowLayout(8); // large text asks for a second line
    auto *kindLabel = new QLabel(tr("It holds"), head);
    m_kind = new QComboBox(head);
    m_kind->setObjectName(u"kindBox"_s);
    m_kind->setAccessibleName(tr("What the file holds"));
    const bool chinese = QLocale().language() == QLocale::Chinese;
    for (const ImportKind &kind : importKinds())
        m_kind->addItem(chinese ? kind.chinese : kind.id + u" ("_s + kind.chinese + u')', kind.id);
    m_kind->setCurrentIndex(-1);
    kindLabel->setBuddy(m_kind);
    kindLabel->setMinimumHeight(m_kind->sizeHint().height()); // its words at the height of the box's
    m_reading = new ReadingBar(head);
    for (QWidget *widget : {static_cast<QWidget *>(kindLabel), static_cast<QWidget *>(m_kind),
                            static_cast<QWidget *>(m_reading)})
        row->addWidget(widget);
    layout->addLayout(row);
    m_mapping = new MappingBar(head);
    layout->addWidget(m_mapping);
    return head;
}

QWidget *ImportDialog::buildFoot()
{
    auto *foot = new QWidget(m_card);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(10, 8, 10, 9);
    m_progress = new ProgressStrip(foot);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setCancellable(false); // one Cancel in a dialog
    layout->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_counts = new QLabel(foot);
    m_counts->setObjectName(u"importCounts"_s);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(u"importCancel"_s);
    m_cancel->setAutoDefault(false);
    m_rejects = new QPushButton(tr("Export rejected rows…"), foot);
    m_rejects->setObjectName(u"exportRejects"_s);
    m_rejects->setAutoDefault(false);
    m_import = new PrimaryButton(tr("Import"), foot);
    m_import->setObjectName(u"importNow"_s);
    // Not by Enter in a field beside it: a list goes in because somebody pressed this.
    pressByEnter(*m_import);
    m_import->setToolTip(tr("Ctrl+Enter"));
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(keys, &QShortcut::activated, m_import, &QPushButton::click);
    row->addWidget(m_counts, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_rejects);
    row->addWidget(m_import);
    layout->addLayout(row);
    return foot;
}

} // namespace xw::ui

#include "ui/proof/proof_page.h"

#include "notice/kept_findings.h"
#include "ui/proof/findings_panel.h"
#include "ui/proof/proof_files.h"
#include "ui/proof/proof_text_view.h"
#include "ui/shared/page_context.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/head_width.h"
#include "widgets/icon.h"
#include "widgets/progress_strip.h"
#include "widgets/theme.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;
using notice::ProofKind;

namespace
{

QStringList localFilesOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

ProofPage::ProofPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_files(new ProofFiles(this)), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(u"notice"_s, this)), m_emptyFiles(new PrimaryButton(m_empty)),
      m_emptyFolder(new QPushButton(m_empty)),
      m_emptyPaste(new QPushButton(icon(u"copy"_s), QString(), m_empty)),
      m_emptyBack(new QPushButton(icon(u"back"_s), QString(), m_empty)), m_text(new ProofTextView(this)),
      m_findings(new FindingsPanel(this))
{
    setObjectName(u"proofPage"_s);
    setAcceptDrops(true);
    m_emptyFiles->setObjectName(u"proofChooseFirst"_s);
    m_empty->addButton(m_emptyFiles);
    m_emptyBack->setObjectName(u"proofEmptyBack"_s);
    m_emptyPaste->setObjectName(u"proofPasteFirst"_s);
    m_empty->addButton(m_emptyFolder);
    m_empty->addButton(m_emptyPaste);
    m_empty->addButton(m_emptyBack);
    auto *full = new QWidget(this);
    auto *rows = new QVBoxLayout(full);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(buildTools());
    m_columns = new QSplitter(Qt::Horizontal, full);
    m_columns->setObjectName(u"proofColumns"_s);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(8);
    m_columns->addWidget(buildFiles());
    m_textCard = new Card(QString(), full);
    m_textCard->body()->addWidget(m_text, 1);
    m_columns->addWidget(m_textCard);
    m_columns->addWidget(m_findings);
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 6);
    m_columns->setStretchFactor(2, 4);
    const int unit = charWidth(fontMetrics());
    m_columns->setSizes({unit * 46, unit * 76, unit * 50});
    m_columns->restoreState(context.settings.value(u"proof/splitter"_s).toByteArray());
    rows->addWidget(m_columns, 1);
    auto *outer = new QWidget(this);
    auto *centred = new QVBoxLayout(outer);
    centred->addWidget(m_empty);
    m_stack->addWidget(outer);
    m_stack->addWidget(full);
    connectParts();
    retranslate();
    refresh();
}

ProofPage::~ProofPage()
{
    m_run.cancel();
    m_context.settings.setValue(u"proof/splitter"_s, m_columns->saveState());
}

QWidget *ProofPage::buildTools()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_back = new QPushButton(icon(u"back"_s), QString(), bar);
    m_back->setObjectName(u"proofBack"_s);
    m_chooseFiles = new QPushButton(icon(u"notice"_s), QString(), bar);
    m_chooseFiles->setObjectName(u"proofChooseFiles"_s);
    m_chooseFolder = new QPushButton(icon(u"folder"_s), QString(), bar);
    m_chooseFolder->setObjectName(u"proofChooseFolder"_s);
    m_report = new QPushButton(icon(u"export"_s), QString(), bar);
    m_report->setObjectName(u"proofReport"_s);
    auto *menu = new QMenu(m_report);
    for (int i = 0; i < 4; ++i)
        m_actions[i] = menu->addAction(QString(), this,
                                       [this, i] { askReport(i >= 2, i % 2 == 0 ? u"docx"_s : u"pdf"_s); });
    m_report->setMenu(menu);
    m_paste = new QPushButton(icon(u"copy"_s), QString(), bar);
    m_paste->setObjectName(u"proofPaste"_s);
    for (QPushButton *button : {m_back, m_chooseFiles, m_chooseFolder, m_paste})
        row->addWidget(button);
    m_total = new QLabel(bar);
    m_total->setObjectName(u"proofTotal"_s);
    row->addWidget(m_total, 1);
    row->addWidget(m_report);
    return bar;
}

QWidget *ProofPage::buildFiles()
{
    m_filesCard = new Card(QString(), this);
    m_table = new QTableView(m_filesCard);
    m_table->setObjectName(u"proofFiles"_s);
    m_table->setModel(m_files);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->viewport()->installEventFilter(this);
    m_filesCard->body()->addWidget(m_table, 1);
    m_progress = new ProgressStrip(m_filesCard);
    m_progress->setObjectName(u"proofProgress"_s);
    m_progress->hide();
    m_filesCard->body()->addWidget(m_progress);
    return m_filesCard;
}

void ProofPage::connectParts()
{
    for (QPushButton *button : {m_chooseFiles, m_emptyFiles})
        connect(button, &QPushButton::clicked, this, &ProofPage::askFiles);
    for (QPushButton *button : {m_chooseFolder, m_emptyFolder})
        connect(button, &QPushButton::clicked, this, &ProofPage::askFolder);
    for (QPushButton *button : {m_paste, m_emptyPaste})
        connect(button, &QPushButton::clicked, this, &ProofPage::paste);
    auto *keys = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ProofPage::paste);
    for (QPushButton *button : {m_back, m_emptyBack})
        connect(button, &QPushButton::clicked, this, [this] { emit openPage(u"start"_s); });
    connect(&m_run, &ProofRun::found, this, [this](const QStringList &files) {
        m_files->setFiles(files);
        m_shown.reset();
        refresh();
        if (files.isEmpty())
            emit errorOccurred(
                {ErrorCode::NotFound,
                 {QT_TRANSLATE_NOOP("xw", "There is no notice in this folder"), {}},
                 {QT_TRANSLATE_NOOP("xw",
                                    "Name a folder with docx, doc, wps, odt, ofd, pdf, rtf, html, mht or txt "
                                    "files"),
                  {}},
                 {},
                 {}});
    });
    connect(&m_run, &ProofRun::proved, this, [this](int row, const FileProofPtr &proof) {
        m_files->setProof(row, proof);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(row);
        else if (m_table->currentIndex().row() == row)
            showFile(row);
    });
    connect(&m_run, &ProofRun::progressed, this,
            [this](int done, int total) { m_progress->setProgress(done, total); });
    connect(&m_run, &ProofRun::finished, this, [this](bool cancelled) {
        m_progress->stop();
        m_progress->hide();
        refresh();
        if (cancelled)
            emit notify(tr("Stopped; what was proved stays."));
    });
    connect(m_progress, &ProgressStrip::cancelled, &m_run, &ProofRun::cancel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showFile(now.row()); });
    connect(m_text, &ProofTextView::findingClicked, this, &ProofPage::chooseFinding);
    connect(m_findings, &FindingsPanel::findingChosen, this, &ProofPage::chooseFinding);
    connect(m_findings, &FindingsPanel::copyAsked, this, &ProofPage::copyExpected);
    connect(m_findings, &FindingsPanel::keepAsked, this, &ProofPage::keep);
}

void ProofPage::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    for (QPushButton *button : {m_back, m_emptyBack})
        button->setVisible(!workspace);
}

QString ProofPage::hint() const
{
    return tr("Drop notices or a folder here · Ctrl+V pastes a text · click a finding to see the numbers it "
              "was held against");
}

void ProofPage::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_files->setFiles({});
    m_shown.reset();
    m_progress->start(tr("Proofreading"), ProgressStrip::Unit::Items);
    m_progress->show();
    m_run.start(paths);
    m_stack->setCurrentIndex(1);
    showFile(-1);
}

void ProofPage::showFile(int row)
{
    m_shown = m_files->proofAt(row);
    m_text->setProof(m_shown);
    m_findings->setProof(m_shown, m_shown ? keptOf(*m_shown) : QHash<QString, QString>());
    m_textCard->setTitle(m_shown ? QFileInfo(m_shown->path).fileName() : tr("Text"));
    if (m_shown && !m_shown->report.findings.empty())
        chooseFinding(0);
    refresh();
}

void ProofPage::chooseFinding(int index)
{
    m_text->choose(index);
    m_findings->choose(index);
}

void ProofPage::refresh()
{
    const bool running = m_run.isRunning();
    m_stack->setCurrentIndex(running || m_files->rowCount() > 0 ? 1 : 0);
    int contradictions = 0, unread = 0;
    const auto proved = m_files->proved();
    for (const FileProofPtr &proof : proved) {
        contradictions += proof->report.count(ProofKind::Contradiction);
        unread += proof->error.has_value();
    }
    QString words = tr("%Ln files", nullptr, int(proved.size())) + u" · "_s +
                    tr("%Ln contradictions", nullptr, contradictions);
    if (unread > 0)
        words += u" · "_s + tr("%Ln could not be proved", nullptr, unread);
    m_total->setText(proved.empty() ? QString() : words);
    m_report->setEnabled(!proved.empty() && !running && !m_writing);
    for (int i = 0; i < 2; ++i)
        m_actions[i]->setEnabled(m_shown != nullptr);
    for (int i = 2; i < 4; ++i)
        m_actions[i]->setVisible(proved.size() > 1);
}

void ProofPage::retranslate()
{
    m_empty->setText(tr("Proofread notices that somebody sent"),
                     tr("Drop a notice or a folder of notices here: Word, WPS, PDF, OFD, web pages or text. "
                        "What its numbers say about each other is recomputed; nothing is changed in the "
                        "files."));
    m_emptyFiles->setText(tr("Choose files…"));
    m_emptyFolder->setText(tr("Choose a folder…"));
    for (QPushButton *button : {m_paste, m_emptyPaste}) {
        button->setText(tr("Paste a text"));
        button->setToolTip(tr("Proofreads what is on the clipboard (Ctrl+V)"));
    }
    for (QPushButton *button : {m_back, m_emptyBack})
        button->setText(tr("Back"));
    m_chooseFiles->setText(tr("Choose files…"));
    m_chooseFolder->setText(tr("Choose a folder…"));
    m_report->setText(tr("Report"));
    m_actions[0]->setText(tr("About this file, as Word…"));
    m_actions[1]->setText(tr("About this file, as PDF…"));
    m_actions[2]->setText(tr("About all files, as Word…"));
    m_actions[3]->setText(tr("About all files, as PDF…"));
    m_filesCard->setTitle(tr("Files"));
    if (!m_shown)
        m_textCard->setTitle(tr("Text"));
    m_files->retranslate();
    fitColumns();
    m_findings->retranslate();
    refresh();
    emit hintChanged();
}

/// The numbers' columns are as wide as their heads; names have the rest, and never less than a name needs.
void ProofPage::fitColumns()
{
    int left = m_table->viewport()->width();
    for (int column = ProofFiles::Contradictions; column < ProofFiles::ColumnCount; ++column) {
        const int width = widgets::headWidth(*m_table->horizontalHeader(), column);
        m_table->setColumnWidth(column, width);
        left -= width;
    }
    m_table->setColumnWidth(ProofFiles::Name, std::max(left, charWidth(fontMetrics()) * 24));
}

bool ProofPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

void ProofPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ProofPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProofPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFilesOf(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    takeFiles(paths);
}

} // namespace xw::ui

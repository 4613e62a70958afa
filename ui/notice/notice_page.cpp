#include "ui/notice/notice_page.h"

#include "notice/kept_findings.h"
#include "notice/notice_template.h"
#include "ui/notice/block_editor.h"
#include "ui/notice/elements_panel.h"
#include "ui/notice/notice_export_bar.h"
#include "ui/notice/notice_outlining.h"
#include "ui/notice/notice_tools.h"
#include "ui/notice/outline_panel.h"
#include "ui/notice/proof_panel.h"
#include "ui/notice/run_places.h"
#include "ui/notice/section_writer.h"
#include "ui/notice/typed_proof.h"
#include "ui/shared/futures.h"
#include "ui/shared/page_context.h"
#include "ui/signing/notice_signing.h"
#include "ui/templates/template_editor.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/empty_state.h"
#include "widgets/page_preview.h"
#include "widgets/progress_strip.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;
using namespace notice;

NoticePage::NoticePage(const PageContext &context, QWidget *parent, PasswordKeeper *keeper)
    : Page(parent), m_context(context), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(u"notice"_s, this)), m_columns(new QSplitter(Qt::Horizontal, this)),
      m_signing(new NoticeSigning(context, keeper, this)), m_typed(new TypedProof(this))
{
    widgets::whenSchemeChanges(this, [this] { retranslate(); });
    setObjectName(u"noticePage"_s);
    m_empty->leadOn()->setObjectName(u"noticeImport"_s);
    connect(m_empty->leadOn(), &QPushButton::clicked, this, [this] { emit importFile({}); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_columns);
    m_outline = new OutlinePanel(m_columns);
    m_columns->addWidget(buildMiddle());
    m_columns->addWidget(buildRight());
    m_columns->setStretchFactor(0, 2);
    m_columns->setStretchFactor(1, 5);
    m_columns->setStretchFactor(2, 3);
    m_columns->setChildrenCollapsible(false);
    if (!m_columns->restoreState(context.settings.value(u"notice/columns"_s).toByteArray()))
        m_columns->setSizes({250, 720, 340});
    connect(m_columns, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setValue(u"notice/columns"_s, m_columns->saveState()); });
    connectParts();
    retranslate();
    setWorkspace(nullptr);
}

NoticePage::~NoticePage() = default;

QWidget *NoticePage::buildMiddle()
{
    m_middle = new Card(QString(), m_columns);
    m_edit = new QPushButton(m_middle);
    m_edit->setObjectName(u"noticeEdit"_s);
    m_position = new QLabel(m_middle);
    m_busy = new QLabel(m_middle);
    m_middle->addToHead(m_edit);
    m_middle->addToHead(m_position);
    m_middle->addToHead(m_busy);
    m_progress = new ProgressStrip(m_middle);
    m_export = new NoticeExportBar(m_context, m_progress, m_middle);
    m_middle->addTool(m_export);
    m_middle->addTool(m_signing);
    m_preview = new PagePreview(m_middle);
    m_editor = new BlockEditor(m_middle);
    m_tools = new NoticeTools(m_preview, m_composer, this, m_middle);
    m_middle->body()->addWidget(m_progress);
    m_middle->body()->addWidget(m_tools);
    m_middle->body()->addWidget(m_preview, 1);
    m_middle->body()->addWidget(m_editor);
    auto *writer = new SectionWriter(m_middle);
    m_outlining = new NoticeOutlining(m_context, m_outline, writer, this);
    m_middle->body()->addWidget(writer);
    return m_middle;
}

QWidget *NoticePage::buildRight()
{
    auto *right = new QSplitter(Qt::Vertical, m_columns);
    m_proof = new ProofPanel(right);
    m_elements = new ElementsPanel(m_context.dialogs, right);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    right->setChildrenCollapsible(false);
    return right;
}

void NoticePage::connectParts()
{
    connect(m_signing, &NoticeSigning::signAsked, this,
            [this] { askToLeave([this] { m_signing->sign(); }); });
    connect(m_signing, &NoticeSigning::exportWanted, m_export, &NoticeExportBar::exportAll);
    connect(m_export, &NoticeExportBar::exported, this, &NoticePage::exported);
    connect(m_export, &NoticeExportBar::notify, this, &Page::notify);
    connect(m_export, &NoticeExportBar::errorOccurred, this, &Page::errorOccurred);
    connect(m_signing, &NoticeSigning::errorOccurred, this, &Page::errorOccurred);
    connect(m_signing, &NoticeSigning::notify, this, &Page::notify);
    connect(this, &NoticePage::exported, m_signing, &NoticeSigning::setExported);
    connect(&m_composer, &NoticeComposer::composed, this, &NoticePage::take);
    connect(&m_composer, &NoticeComposer::failed, this, &Page::errorOccurred);
    connect(&m_composer, &NoticeComposer::busyChanged, this,
            [this](bool busy) { m_busy->setText(busy ? tr("composing…") : QString()); });
    connect(m_outlining, &NoticeOutlining::errorOccurred, this, &Page::errorOccurred);
    connect(m_outlining, &NoticeOutlining::notify, this, &Page::notify);
    connect(m_outlining, &NoticeOutlining::unsavedChanged, this, &Page::unsavedChanged);
    connect(m_outline, &OutlinePanel::blockChosen, this, &NoticePage::showBlock);
    connect(m_outline, &OutlinePanel::templateChosen, this, [this](const QString &id) {
        auto settings = storedSettings(m_workspace->state());
        if (!settings)
            return void(emit errorOccurred(settings.error()));
        settings->templateId = id;
        reportFailure(this, m_workspace->saveDocument(settingsDocument(m_workspace->state(), *settings)));
    });
    connect(m_outline, &OutlinePanel::templatesAsked, this, [this] {
        auto *editor = new TemplateEditor(*m_workspace, m_context,
                                          m_view ? m_view->composed.templateId : QString(), this);
        editor->setAttribute(Qt::WA_DeleteOnClose);
        editor->open();
    });
    connect(m_elements, &ElementsPanel::settingsChanged, this, [this](const NoticeSettings &settings) {
        if (m_workspace)
            reportFailure(this, m_workspace->saveDocument(settingsDocument(m_workspace->state(), settings)));
    });
    connect(m_tools, &NoticeTools::notify, this, &Page::notify);
    connect(m_tools, &NoticeTools::showSubjects, this, &Page::showSubjects);
    connect(m_tools, &NoticeTools::replaceAsked, this, &NoticePage::replaceAll);
    connect(m_preview, &PagePreview::currentPageChanged, this, &NoticePage::showPosition);
    connect(m_preview, &PagePreview::doubleClicked, this, &NoticePage::editAt);
    connect(m_preview, &PagePreview::menuAsked, this, &NoticePage::showMenu);
    connect(m_preview, &PagePreview::clicked, this, [this](int page, const QPointF &point) {
        if (m_editor->isEditing())
            editAt(page, point);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { editBlock(m_block); });
    connect(m_editor, &BlockEditor::applied, this, [this](const QString &key, const QString &text) {
        changeBlock(key, [&](NoticeEdits &edits, const Runs &shown) { edits.setText(key, shown, text); });
    });
    connect(m_editor, &BlockEditor::removed, this, [this](const QString &key) {
        changeBlock(key, [&](NoticeEdits &edits, const Runs &shown) { edits.remove(key, shown); });
    });
    connect(m_editor, &BlockEditor::restored, this, [this](const QString &key) {
        changeBlock(key, [&](NoticeEdits &edits, const Runs &) { edits.restore(key); });
    });
    connect(m_editor, &BlockEditor::left, this, [this] { leaveBlock([this] { m_editor->finish(); }); });
    connect(m_editor, &BlockEditor::changed, this, &Page::unsavedChanged);
    connect(m_editor, &BlockEditor::changed, this, &NoticePage::proveTyped);
    connect(m_typed, &TypedProof::proved, this, &NoticePage::showTypedFindings);
    connect(m_proof, &ProofPanel::findingChosen, this, [this](int finding) {
        m_finding = finding;
        refreshHighlights();
        const int block = m_view->proof.blockOf(m_view->proof.report.findings.at(size_t(finding)));
        if (block >= 0)
            showBlock(block);
    });
    connect(m_proof, &ProofPanel::takeExpected, this, &NoticePage::takeExpected);
    connect(m_proof, &ProofPanel::keepWithReason, this, &NoticePage::keepWithReason);
    connect(m_proof, &ProofPanel::rowsAsked, this, &NoticePage::showRows);
}

void NoticePage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    delete findChild<TemplateEditor *>(); // it reads the workspace that goes
    m_workspace = workspace;
    m_composer.setWorkspace(workspace);
    m_signing->setWorkspace(workspace);
    m_outlining->setWorkspace(workspace);
    m_view.reset();
    m_block = m_finding = -1;
    m_editor->finish(); // who leaves a workspace was asked about what is typed
    m_preview->setPages({}, {});
    refreshPanels();
    if (workspace)
        connect(workspace, &Workspace::changed, this, &NoticePage::requestCompose);
    m_stack->setCurrentIndex(workspace && !workspace->state().subjects().empty() ? 1 : 0);
    requestCompose();
}

void NoticePage::requestCompose()
{
    m_stale = true;
    if (!m_workspace)
        return;
    m_stack->setCurrentIndex(m_workspace->state().subjects().empty() ? 0 : 1);
    emit hintChanged();
    if (isVisible()) {
        m_stale = false;
        m_composer.request();
    }
}

void NoticePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        requestCompose();
}

bool NoticePage::isLocked() const
{
    return !m_workspace || m_workspace->isLocked();
}

void NoticePage::take(const NoticeViewPtr &view)
{
    const bool another = !m_view || m_view->round != view->round;
    m_view = view;
    m_signing->setView(view);
    std::vector<QSizeF> sizes;
    for (const notice::Page &laid : view->layout.pages)
        sizes.push_back(laid.landscape ? QSizeF(841.89, 595.28) : QSizeF(595.28, 841.89));
    m_preview->setPages(std::move(sizes),
                        [view](QPainter &painter, int index) { paintPage(painter, view->layout, index); });
    m_finding = -1;
    if (another && !m_view->layout.pages.empty())
        m_preview->showPage(0); // it is read from its beginning
    refreshPanels();
    showPosition(m_preview->currentPage());
}

void NoticePage::refreshPanels()
{
    emit hintChanged(); // a round that was signed says so
    m_tools->setView(m_view, m_workspace ? &m_workspace->state() : nullptr, isLocked());
    m_outlining->setView(m_view, isLocked());
    m_proof->setView(m_view, m_workspace ? keptReasons(m_workspace->state()) : QHash<QString, QString>(),
                     isLocked());
    m_export->setView(m_workspace, m_view);
    m_edit->setEnabled(m_view != nullptr && !isLocked());
    refreshHighlights();
    if (!m_view || !m_workspace) {
        // Nothing of the workspace before is said of the one that is being read, or goes into it.
        const QSignalBlocker quiet(m_elements), still(m_outline);
        m_elements->setSettings({}, {}, true);
        m_outline->setTemplates({}, {}, true);
        return;
    }
    if (const auto stored = storedSettings(m_workspace->state()))
        m_elements->setSettings(*stored, m_view->composed.settings, isLocked());
    QList<QPair<QString, QString>> templates;
    const TemplateSource source = TemplateSource::of(m_workspace->state());
    QStringList ids = source.ids();
    if (const QString &chosen = m_view->composed.templateId; !ids.contains(chosen))
        ids << chosen; // withdrawn after this round had chosen it
    for (const QString &id : std::as_const(ids))
        if (const auto found = source.find(id))
            templates.append({id, found->name});
    m_outline->setTemplates(templates, m_view->composed.templateId, isLocked());
}

void NoticePage::refreshHighlights()
{
    const Colours &paper = coloursOf(Scheme::Light); // white in every scheme
    std::vector<PageHighlight> highlights;
    if (m_view) {
        const auto &findings = m_view->proof.report.findings;
        const QHash<QString, QString> reasons = keptReasons(m_workspace->state());
        const auto isNumber = [this](const QString &id) {
            const auto fact = id.isEmpty() ? std::nullopt : m_view->composed.facts.find(id);
            return fact && fact->isNumber();
        };
        // Numbers that are bound to the data are green, what does not add up is red; the chosen finding is
        // framed.
        const auto places = runPlaces(m_view->layout, m_view->composed.document);
        for (int page = 0; page < int(m_view->layout.pages.size()); ++page)
            for (size_t r = 0; r < m_view->layout.pages[size_t(page)].runs.size(); ++r) {
                const PlacedRun &run = m_view->layout.pages[size_t(page)].runs[r];
                const QRectF area(run.baseline.x(), run.baseline.y() - 13.5, run.width, 17);
                bool wrong = false, framed = false;
                for (int i = 0; i < int(findings.size()); ++i) {
                    const ProofFinding &finding = findings[size_t(i)];
                    if (m_view->proof.blockOf(finding) != run.block || run.block < 0)
                        continue;
                    const bool quoted = isQuoted(finding, run, places[size_t(page)][r]);
                    framed = framed || (i == m_finding && quoted);
                    wrong =
                        wrong || (quoted && !run.fact.isEmpty() && finding.kind == ProofKind::Contradiction &&
                                  !reasons.contains(findingKey(finding)));
                }
                if (wrong || framed)
                    highlights.push_back({page, area, paper.bad, framed});
                else if (isNumber(run.fact))
                    highlights.push_back({page, area, paper.good, false});
            }
    }
    m_preview->setHighlights(std::move(highlights));
}

void NoticePage::takeKeyboard()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->leadOn()->setFocus(Qt::OtherFocusReason);
    else if (m_editor->isEditing())
        m_editor->setFocus(Qt::OtherFocusReason);
    else
        m_preview->setFocus(Qt::OtherFocusReason);
}

void NoticePage::showPosition(int page)
{
    m_position->setText(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(m_preview->pageCount()));
}

void NoticePage::showBlock(int block)
{
    m_block = block;
    if (!m_view)
        return;
    for (int page = 0; page < int(m_view->layout.pages.size()); ++page)
        for (const PlacedRun &run : m_view->layout.pages[size_t(page)].runs)
            if (run.block == block) {
                m_preview->showArea(page, QRectF(run.baseline, QSizeF(run.width, 16)));
                return;
            }
}

QString NoticePage::hint() const
{
    if (m_stack->currentWidget() == m_empty)
        return tr("Import a list first");
    if (m_workspace && isLocked()) // the status line says why
        return tr("Ctrl+wheel zooms · PgUp/PgDn turn pages");
    return tr("Double-click a paragraph to edit it · green numbers follow the data · Ctrl+wheel zooms · "
              "PgUp/PgDn turn pages");
}

void NoticePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticePage::retranslate()
{
    m_empty->setText(tr("No notice yet"),
                     tr("Import a list of sites and their results: the notice is composed from them, with "
                        "every number bound to what it counts."));
    m_empty->leadOn()->setText(tr("Import a list…"));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(
        tr("Edit the paragraph that is chosen in the structure, or double-click one on the page"));
    m_export->retranslate();
    m_preview->setAccessibleName(tr("Pages of the notice"));
    m_outline->retranslate();
    m_proof->retranslate();
    m_elements->retranslate();
    m_editor->retranslate();
    m_outlining->retranslate();
    refreshPanels();
    showPosition(m_preview->currentPage());
}

} // namespace xw::ui

#include "ui/register/register_page.h"

#include "models/register_model.h"
#include "notice/phone_list.h"
#include "ui/filters/saved_views.h"
#include "ui/register/register_export.h"
#include "ui/register/register_table.h"
#include "ui/register/subject_dialog.h"
#include "ui/reorganise/reorganise_dialog.h"
#include "ui/shared/file_export.h"
#include "ui/shared/subject_acts.h"
#include "ui/shared/why_locked.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/column_memory.h"
#include "widgets/dialogs.h"
#include "widgets/empty_state.h"
#include "widgets/filter_bar.h"
#include "widgets/icon.h"
#include "widgets/message_bar.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

RegisterPage::RegisterPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(u"registerPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    layout->addWidget(card);
    m_filter = new FilterBar(card);
    m_filter->addPill(u"pillWebsites"_s);
    m_filter->addPill(u"pillMedia"_s);
    m_columns = new QToolButton(card);
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setIcon(icon(u"columns"_s));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    m_import = new PrimaryButton(card);
    m_import->setObjectName(u"importButton"_s);
    m_export = new QPushButton(card);
    m_export->setObjectName(u"exportButton"_s);
    m_sample = new QPushButton(card);
    m_sample->setObjectName(u"sampleButton"_s);
    m_add = new QPushButton(card);
    m_add->setObjectName(u"addSubject"_s);
    buildViews(card);
    for (QWidget *tool :
         {static_cast<QWidget *>(m_narrowed), static_cast<QWidget *>(m_views),
          static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_sample),
          static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_import)})
        m_filter->addTool(tool);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 7, 10, 7);
    head->addWidget(m_filter);
    card->body()->addLayout(head);
    m_hidden = new MessageBar(card);
    m_hidden->setObjectName(u"hiddenByFilter"_s);
    card->body()->addWidget(m_hidden);

    m_stack = new QStackedWidget(card);
    m_websites = new RegisterTable(SubjectKind::Website, context.settings, m_stack);
    m_media = new RegisterTable(SubjectKind::MediaAccount, context.settings, m_stack);
    m_empty = new EmptyState(u"register"_s, m_stack);
    m_emptyImport = new PrimaryButton(m_empty);
    m_emptyImport->setObjectName(u"emptyImport"_s);
    m_empty->addButton(m_emptyImport);
    m_nothing = new EmptyState(u"search"_s, m_stack);
    m_clear = new QPushButton(m_nothing);
    m_clear->setObjectName(u"clearFilter"_s);
    m_nothing->addButton(m_clear);
    for (QWidget *sheet : {static_cast<QWidget *>(m_websites), static_cast<QWidget *>(m_media),
                           static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(sheet);
    card->body()->addWidget(m_stack, 1);
    m_filter->leadInto(m_stack);

    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        m_websites->setFilter(text);
        m_media->setFilter(text);
        refresh();
    });
    connect(m_filter, &FilterBar::pillChosen, this, &RegisterPage::refresh);
    for (RegisterTable *table : {m_websites, m_media}) {
        table->setActs(m_acts);
        connect(table, &RegisterTable::viewChanged, this, &RegisterPage::refresh);
        connect(table, &RegisterTable::openRequested, this, &Page::openSubject);
        connect(table, &RegisterTable::copied, this,
                [this](int rows) { emit notify(tr("Copied: %Ln row(s)", nullptr, rows)); });
        connect(table, &RegisterTable::editRequested, this, [this](SubjectId id) {
            if (const Subject *subject = m_workspace ? m_workspace->state().subject(id) : nullptr)
                editSubject(*subject);
        });
        connect(table, &RegisterTable::phoneListRequested, this, &RegisterPage::exportPhoneList);
        connect(table, &RegisterTable::reorganiseRequested, this, [this](const QList<SubjectId> &subjects) {
            auto *dialog = new ReorganiseDialog(*m_workspace, m_context.dialogs,
                                                {subjects.begin(), subjects.end()}, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &ReorganiseDialog::done, this, &Page::notify);
            dialog->open();
        });
    }
    for (QPushButton *button : {m_import, m_emptyImport})
        connect(button, &QPushButton::clicked, this, [this] { emit importFile({}); });
    connect(m_export, &QPushButton::clicked, this, &RegisterPage::askExport);
    connect(m_sample, &QPushButton::clicked, this, &Page::openSampling);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Subject fresh;
        fresh.kind = currentTable() == m_websites ? SubjectKind::Website : SubjectKind::MediaAccount;
        editSubject(fresh);
    });
    connect(m_clear, &QPushButton::clicked, this, &RegisterPage::clearFilters);
    connect(m_columns->menu(), &QMenu::aboutToShow, this, [this] {
        m_columns->menu()->clear();
        currentTable()->columns()->fillMenu(m_columns->menu());
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_filter->field()->setFocus(Qt::ShortcutFocusReason);
        m_filter->field()->selectAll();
    });
    retranslate();
}

void RegisterPage::buildViews(QWidget *card)
{
    m_acts = new SubjectActs(m_context.dialogs, this);
    connect(m_acts, &SubjectActs::showSubjects, this, &Page::showSubjects);
    connect(m_acts, &SubjectActs::notify, this, &Page::notify);
    connect(m_acts, &SubjectActs::errorOccurred, this, &Page::errorOccurred);
    m_views = new SavedViews(m_context.settings, m_context.dialogs, card);
    connect(m_views, &SavedViews::chosen, this, &RegisterPage::takeView);
    m_narrowed = new PillButton(QString(), card);
    m_narrowed->setObjectName(u"columnFilters"_s);
    m_narrowed->setChecked(true);
    m_narrowed->hide();
    connect(m_narrowed, &PillButton::clicked, this, [this] {
        ListView view = currentTable()->view();
        view.columns = {};
        takeView(view);
    });
}

void RegisterPage::takeView(const ListView &view)
{
    const QSignalBlocker quiet(m_filter);
    m_filter->setText(view.words);
    RegisterTable *other = currentTable() == m_websites ? m_media : m_websites;
    other->setFilter(view.words);
    currentTable()->setView(view);
    refresh();
}

void RegisterPage::clearFilters()
{
    ListView view = currentTable()->view();
    view.words.clear();
    view.columns = {};
    takeView(view);
}

RegisterTable *RegisterPage::table(SubjectKind kind) const
{
    return kind == SubjectKind::Website ? m_websites : m_media;
}

RegisterTable *RegisterPage::currentTable() const
{
    return m_filter->chosenPill() == 1 ? m_media : m_websites;
}

void RegisterPage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    delete findChild<ReorganiseDialog *>();
    delete findChild<SubjectDialog *>();
    m_hidden->dismiss();
    m_workspace = workspace;
    m_acts->setWorkspace(workspace);
    m_websites->setWorkspace(workspace);
    m_media->setWorkspace(workspace);
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const Change &change) {
            if (change.registerChanged || change.roundChanged)
                refresh();
            if (change.registerChanged || change.roundChanged)
                emit hintChanged();
        });
    refresh();
}

void RegisterPage::refresh()
{
    if (m_kept.isValid() &&
        (m_websites->registerModel()->rowOf(m_kept) >= 0 || m_media->registerModel()->rowOf(m_kept) >= 0))
        m_hidden->dismiss(); // somebody took the filter off
    const bool websites = currentTable() == m_websites;
    const models::RegisterModel *model = currentTable()->registerModel();
    m_filter->pill(0)->setCount(m_websites->registerModel()->total());
    m_filter->pill(1)->setCount(m_media->registerModel()->total());
    const int total = model->total();
    const int shown = model->rowCount();
    const QLocale locale;
    const ListView view = currentTable()->view();
    m_views->setKey(websites ? u"register/websites"_s : u"register/media"_s);
    m_views->setCurrent(view);
    m_narrowed->setVisible(!view.columns.isEmpty());
    m_narrowed->setChecked(true);
    m_narrowed->setText(tr("%Ln column(s)", nullptr, int(view.columns.allowed.size())) + u"  ×"_s);
    m_narrowed->setAccessibleName(tr("Columns are filtered: press to show everything"));
    m_narrowed->setToolTip(m_narrowed->accessibleName());
    m_filter->setResult((view.words.trimmed().isEmpty() && view.columns.isEmpty()) || total == 0
                            ? QString()
                            : tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
    m_empty->setText(
        websites ? tr("No websites yet") : tr("No media accounts yet"),
        tr("Import a list of your own or of the national system, as CSV or Excel,\nor drop the file anywhere "
           "on this window."));
    m_nothing->setText(tr("Nothing found"), view.columns.isEmpty()
                                                ? tr("No row holds “%1”.").arg(m_filter->text().trimmed())
                                                : tr("No row passes the filters of the columns."));
    QWidget *sheet = currentTable();
    if (total == 0)
        sheet = m_empty;
    else if (shown == 0)
        sheet = m_nothing;
    const QWidget *keyboard = QApplication::focusWidget();
    const bool hadKeyboard = keyboard && m_stack->isAncestorOf(keyboard);
    m_stack->setCurrentWidget(sheet);
    if (hadKeyboard && !sheet->isAncestorOf(keyboard) && keyboard != sheet)
        takeKeyboard();                     // the button of an empty list goes with it
    m_import->setVisible(sheet != m_empty); // else the empty list offers it
    m_export->setEnabled(shown > 0);
    m_columns->setEnabled(total > 0);
    const bool locked = m_workspace && m_workspace->isLocked();
    for (QPushButton *button : {m_import, m_emptyImport}) {
        button->setEnabled(m_workspace && !locked);
        button->setToolTip(locked ? whyLocked(*m_workspace) : QString());
    }
    m_add->setEnabled(m_workspace && !locked);
    m_sample->setEnabled(m_websites->registerModel()->total() + m_media->registerModel()->total() > 0);
}

void RegisterPage::editSubject(const Subject &subject)
{
    if (!m_workspace || m_workspace->isLocked())
        return;
    auto *dialog = new SubjectDialog(*m_workspace, m_context.dialogs, subject, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SubjectDialog::done, this, [this](const QString &words, SubjectId kept) {
        emit notify(words);
        showKept(kept);
    });
    connect(dialog, &SubjectDialog::refused, this, &Page::errorSettled); // once is enough
    dialog->open();
}

/// What was typed by hand is seen, or the way to it is said: filters stay until somebody takes them off.
void RegisterPage::showKept(SubjectId id)
{
    const Subject *subject = m_workspace ? m_workspace->state().subject(id) : nullptr;
    if (!subject)
        return;
    RegisterTable *list = table(subject->kind);
    m_kept = id;
    m_filter->choosePill(list == m_media ? 1 : 0);
    if (list->showSubject(id))
        return m_hidden->dismiss();
    m_hidden->say(
        MessageBar::Kind::Info,
        [name = subject->name]() -> MessageBar::Text {
            return {tr("“%1” is in the register; the filter does not list it.").arg(name), {}, {}, {}};
        },
        [] { return tr("Clear the filter"); },
        [this, list, id] {
            clearFilters();
            list->showSubject(id);
            list->setFocus(Qt::OtherFocusReason);
        });
}

void RegisterPage::askExport()
{
    if (!m_workspace)
        return;
    FileQuestion question;
    question.title = tr("Export the list as it is shown");
    question.filter = tr("Excel (*.xlsx)") + u";;CSV (*.csv)"_s;
    question.suffix = u"xlsx"_s;
    const QString title = currentTable() == m_websites ? tr("Websites") : tr("Media accounts");
    question.suggestion = title + u".xlsx"_s;
    exportFile(this, m_context, question,
               registerContent(*currentTable(), m_workspace->state(), title, m_workspace->clock().today()));
}

void RegisterPage::exportPhoneList(const QList<SubjectId> &accounts)
{
    if (!m_workspace || accounts.isEmpty())
        return;
    FileQuestion question;
    question.title = tr("List for the phone: each account with its code and room for what was seen");
    question.filter =
        tr("PDF, to print (*.pdf)") + u";;"_s + tr("Word (*.docx)") + u";;"_s + tr("Web page (*.html)");
    question.suffix = u"pdf"_s;
    question.suggestion = tr("Accounts for the phone") + u".pdf"_s;
    exportFile(this, m_context, question,
               [state = std::make_shared<const RoundState>(m_workspace->state()),
                day = m_workspace->clock().today(),
                chosen = std::vector<SubjectId>(accounts.begin(), accounts.end())](const QString &format,
                                                                                   const JobPtr &) {
                   return notice::phoneList(chosen, *state, day)
                       .and_then([&format](const notice::NoticeDocument &list) {
                           return notice::phoneListFile(list, format);
                       });
               });
}

void RegisterPage::takeKeyboard()
{
    if (m_stack->currentWidget() == m_empty)
        m_emptyImport->setFocus(Qt::OtherFocusReason);
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool RegisterPage::shows(const UndoEntry &step) const
{
    using About = UndoEntry::About; // what its rows can be made: changed, marked, reviewed
    return step.about == About::Register || step.about == About::Inspection || step.about == About::Review;
}

QString RegisterPage::hint() const
{
    if (m_workspace && m_workspace->isLocked())
        return tr("%1 · Ctrl+F filters · Enter opens in Inspect · Ctrl+C copies rows")
            .arg(whyLocked(*m_workspace));
    if (m_workspace && m_workspace->state().subjects().empty())
        return tr("Import a list first, or drop it on the window");
    return tr("Ctrl+F filters · Alt+↓ filters the column · Enter opens in Inspect · F2 changes · Ctrl+C "
              "copies rows · right-click a "
              "heading to choose columns");
}

void RegisterPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void RegisterPage::retranslate()
{
    m_filter->setPlaceholder(tr("Filter by name, code, host, organizer, region"));
    m_filter->pill(0)->setText(tr("Websites"));
    m_filter->pill(1)->setText(tr("Media accounts"));
    m_websites->setAccessibleName(tr("Websites"));
    m_media->setAccessibleName(tr("Media accounts"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_import->setText(tr("Import…"));
    m_emptyImport->setText(tr("Import a list…"));
    m_export->setText(tr("Export…"));
    m_sample->setText(tr("Sample…"));
    m_add->setText(tr("Add…"));
    m_add->setToolTip(tr("Add one website or account by hand"));
    m_clear->setText(tr("Clear the filter"));
    refresh();
}

} // namespace xw::ui

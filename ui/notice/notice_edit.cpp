// The part of NoticePage that changes text: edits by hand, values taken from the data, findings kept with a
// reason.
#include "ui/notice/notice_page.h"

#include "notice/kept_findings.h"
#include "ui/notice/block_editor.h"
#include "ui/notice/notice_outlining.h"
#include "ui/notice/notice_search.h"
#include "ui/notice/notice_tools.h"
#include "ui/notice/proof_panel.h"
#include "ui/notice/typed_proof.h"
#include "ui/shared/futures.h"
#include "ui/shared/page_context.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace notice;

void NoticePage::editAt(int page, const QPointF &point)
{
    const int block = m_view ? blockAt(m_view->layout, page, point) : -1;
    if (block >= 0 && !isLocked())
        editBlock(block);
}

/// What the page can do at a place.
void NoticePage::showMenu(int page, const QPointF &point, const QPoint &at)
{
    if (!m_view)
        return;
    const int block = blockAt(m_view->layout, page, point);
    const Runs *runs = block < 0 ? nullptr : runsOf(m_view->composed.document.blocks.at(size_t(block)));
    auto *menu = new QMenu(this);
    menu->setObjectName(u"noticeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *edit = menu->addAction(tr("Edit this paragraph"), this, [this, block] { editBlock(block); });
    edit->setObjectName(u"noticeMenuEdit"_s);
    edit->setEnabled(block >= 0 && !isLocked());
    menu->addSeparator();
    const QString words = runs ? plainText(*runs) : QString();
    QAction *copy = menu->addAction(tr("Copy this paragraph"), this, [this, words] {
        QGuiApplication::clipboard()->setText(words);
        emit notify(tr("The paragraph is on the clipboard"));
    });
    copy->setObjectName(u"noticeMenuCopy"_s);
    copy->setEnabled(!words.isEmpty());
    menu->addAction(tr("Copy the whole text"), m_tools, &NoticeTools::copyText)
        ->setObjectName(u"noticeMenuCopyAll"_s);
    menu->addSeparator();
    menu->addAction(tr("Find…"), m_tools, [this] { m_tools->startFind(false); });
    menu->popup(at);
}

QStringList NoticePage::unsaved()
{
    QStringList typed;
    if (m_editor->isChanged())
        typed << tr("A paragraph of the notice, typed and not applied");
    if (m_outlining->isChanged())
        typed << tr("A section of the notice, typed and not applied");
    return typed;
}

void NoticePage::discardUnsaved()
{
    m_editor->finish();
    m_outlining->finish();
}

bool NoticePage::shows(const UndoEntry &step) const
{
    return step.about == UndoEntry::About::Notice || step.about == UndoEntry::About::Template;
}

void NoticePage::showStep(const UndoEntry &)
{
    if (m_editor->isEditing() && !m_editor->isChanged())
        m_editor->finish(); // it shows what is about to change
    if (!m_outlining->isChanged())
        m_outlining->finish();
}

void NoticePage::leaveBlock(std::function<void()> then)
{
    if (!m_editor->isChanged())
        return then();
    widgets::ConfirmQuestion question;
    question.title = tr("Edit the text");
    question.text = tr("Leave this paragraph without applying what was typed?");
    question.detail = tr("Apply keeps it; the notice changes at once.");
    question.accept = tr("Leave it");
    question.destructive = true;
    m_context.dialogs.confirm(this, question, [this, then = std::move(then)](bool accepted) {
        if (!accepted)
            return;
        m_editor->finish();
        then();
    });
}

void NoticePage::editBlock(int block)
{
    if (!m_view || isLocked() || block < 0 || block >= int(m_view->composed.document.blocks.size()))
        return;
    const QString key = m_view->composed.keys.value(block);
    if (m_editor->isEditing() && m_editor->key() == key)
        return; // the words that are being typed stay
    if (m_editor->isChanged())
        return leaveBlock([this, block] { editBlock(block); });
    m_block = block;
    const Runs *runs = runsOf(m_view->composed.document.blocks.at(size_t(block)));
    const auto edits = storedEdits(m_workspace->state());
    if (!(edits && edits->find(key)) && m_outlining->writeBlock(block))
        return;
    if (key.isEmpty() || !runs) {
        emit notify(tr("This part is made from the elements at the right, or from the data"));
        return;
    }
    QList<BlockEditor::Part> bound;
    int start = 0;
    for (const Run &run : *runs) {
        const auto fact = run.fact.isEmpty() ? std::nullopt : m_view->composed.facts.find(run.fact);
        if (fact && fact->isNumber())
            bound.push_back({start, int(run.text.size())});
        start += int(run.text.size());
    }
    m_editor->edit(key, plainText(*runs), bound, edits && edits->find(key),
                   std::holds_alternative<Paragraph>(m_view->composed.document.blocks.at(size_t(block))));
    // When the editor has taken its room: what is edited stays in sight above it.
    QMetaObject::invokeMethod(
        this,
        [this, block] {
            layout()->activate();
            showBlock(block);
        },
        Qt::QueuedConnection);
}

void NoticePage::proveTyped()
{
    const int block = m_view ? int(m_view->composed.keys.indexOf(m_editor->key())) : -1;
    if (!m_editor->isChanged() || block < 0)
        return m_typed->stop();
    m_typed->read(m_view, block, m_editor->text());
}

void NoticePage::showTypedFindings(std::vector<ProofFinding> findings)
{
    if (!m_workspace || !m_editor->isChanged())
        return;
    const QHash<QString, QString> reasons = keptReasons(m_workspace->state());
    std::erase_if(findings,
                  [&](const ProofFinding &finding) { return reasons.contains(findingKey(finding)); });
    m_editor->setFindings(findings);
}

void NoticePage::changeBlock(const QString &key,
                             const std::function<void(NoticeEdits &, const Runs &)> &change)
{
    if (!m_view || isLocked())
        return;
    const auto block = m_view->composed.keys.indexOf(key);
    const Runs *runs = block < 0 ? nullptr : runsOf(m_view->composed.document.blocks.at(size_t(block)));
    auto edits = storedEdits(m_workspace->state());
    if (!edits)
        return void(emit errorOccurred(edits.error()));
    if (!runs)
        return;
    change(*edits, *runs);
    m_editor->finish();
    saveEdits(std::move(*edits));
}

void NoticePage::replaceAll(const QString &words, const QString &with)
{
    if (!m_view || isLocked())
        return;
    const auto replace = [this, words, with] {
        const RoundState &state = m_workspace->state();
        const auto edits = storedEdits(state);
        const auto settings = storedSettings(state);
        if (!edits || !settings)
            return void(emit errorOccurred(edits ? settings.error() : edits.error()));
        const ReplacedWords done = replaceInNotice(m_view->composed, {*edits, *settings}, words, with);
        if (done.count == 0) // a value from the data, an element, an annex
            return void(emit notify(tr("“%1” stands only where no text can be edited").arg(words)));
        m_editor->finish();
        m_outlining->finish();
        std::vector<Document> changed;
        if (!(done.stored.edits == *edits))
            changed.push_back(editsDocument(state, done.stored.edits));
        if (!(done.stored.settings == *settings))
            changed.push_back(settingsDocument(state, done.stored.settings));
        if (changed.empty()) // the same words again
            return;
        const Document first = changed.front();
        changed.erase(changed.begin());
        reportFailure(this, m_workspace->saveDocument(first, {}, std::move(changed)));
        emit notify(tr("%Ln place(s) replaced · Ctrl+Z takes it back", nullptr, done.count));
    };
    leaveBlock([this, replace] { m_outlining->leaveWriter(replace); });
}

void NoticePage::saveEdits(NoticeEdits edits)
{
    reportFailure(this, m_workspace->saveDocument(editsDocument(m_workspace->state(), edits)));
}

void NoticePage::showRows(int index)
{
    const FactRows &rows = m_view->rows.at(size_t(index));
    if (!rows.ledger.isEmpty()) {
        emit openPage(u"ledgers"_s);
        emit notify(tr("%Ln row(s) of the ledger “%1” are behind these words", nullptr, int(rows.keys.size()))
                        .arg(rows.ledger));
        return;
    }
    const Subject *first = m_workspace->state().subject(rows.subjects.front());
    if (first)
        emit showSubjects({m_view->proof.report.findings.at(size_t(index)).quote,
                           QList<SubjectId>(rows.subjects.begin(), rows.subjects.end()), first->kind});
}

void NoticePage::takeExpected(int index)
{
    const ProofFinding finding = m_view->proof.report.findings.at(size_t(index));
    const int block = m_view->proof.blockOf(finding);
    const QString key = m_view->composed.keys.value(block);
    const Runs *runs = block < 0 ? nullptr : runsOf(m_view->composed.document.blocks.at(size_t(block)));
    if (key.isEmpty() || !runs || finding.expected.isEmpty())
        return;
    QString text = plainText(*runs);
    // A rate's quote holds its name; the value in it is what is wrong.
    static const QRegularExpression number(u"\\d+(?:\\.\\d+)?%?"_s);
    QString quote = finding.quote;
    if (number.match(finding.expected).captured() == finding.expected) {
        const qsizetype at = quote.lastIndexOf(number);
        if (at < 0)
            return;
        // lastIndexOf() finds the last digit: go back to the beginning of its number.
        qsizetype from = at;
        while (from > 0 && (quote.at(from - 1).isDigit() || quote.at(from - 1) == u'.'))
            --from;
        const auto match = number.match(quote, from);
        quote.replace(match.capturedStart(), match.capturedLength(), finding.expected);
    } else {
        quote = finding.expected;
    }
    text.replace(finding.start, finding.length, quote);
    changeBlock(key, [&](NoticeEdits &edits, const Runs &shown) { edits.setText(key, shown, text); });
}

void NoticePage::keepWithReason(int index)
{
    const ProofFinding finding = m_view->proof.report.findings.at(size_t(index));
    const QString key = findingKey(finding);
    widgets::TextQuestion question;
    question.title = tr("Keep what the text says");
    question.label = tr("Why is “%1” right? The reason is stored with the notice; empty takes it back.")
                         .arg(finding.quote);
    question.initial = keptReasons(m_workspace->state()).value(key);
    question.accept = tr("Keep");
    question.manyLines = true;
    m_context.dialogs.askText(this, question, [this, key](const std::optional<QString> &reason) {
        if (!reason || !m_workspace)
            return;
        QHash<QString, QString> reasons = keptReasons(m_workspace->state());
        reasons.insert(key, reason->trimmed());
        reportFailure(this, m_workspace->saveDocument(keptReasonsDocument(m_workspace->state(), reasons)));
    });
}

} // namespace xw::ui

// compose(): round, settings, template, ledgers and edits in; the notice as a document, its facts and its
// keys out. Pure.
#pragma once

#include "notice/annexes/annexes.h"
#include "notice/compose/document.h"
#include "notice/notice_edits.h"
#include "notice/notice_template.h"

namespace xw::notice
{

struct ComposeInput {
    const RoundState &state;
    const TemplateSource &templates;
    const LedgerLibrary &ledgers;
    NoticeSettings settings; ///< what the office set; the rest is filled in
    NoticeEdits edits;
    QDate today; ///< the date where the settings have none
    std::vector<PastTotal>
        inspected; ///< totals of earlier rounds inspected here (Workspace::inspectedTotals())
};

/// Where an annex stands, for the list beside the page.
struct AnnexSummary {
    QString id;
    QString title;
    int rows = 0;
    int block = -1; ///< index of its AnnexStart in document.blocks
};

/// One line of the outline: a section or subsection, also where it is left out, withdrawn or not written yet,
/// in the order of the notice; then the annexes.
struct SectionSummary {
    QString id;            ///< of an annex "annex:ID"
    int level = 1;         ///< 1 or 2; 0: an annex
    QString text;          ///< its heading, without its number
    bool own = false;      ///< the office's
    bool ownPlace = false; ///< the template leaves it to the office's words
    bool written = false;  ///< holds words of the office's
    bool leftOut = false;
    bool outByDefault = false; ///< an annex that the template leaves out, or does not ask for
    bool withdrawn = false;
    int block = -1;             ///< of its heading in document.blocks; -1: it does not stand there
    std::optional<Error> fault; ///< its words name a fact that is not there
};

struct Composed {
    NoticeDocument document;
    Facts facts;
    NoticeSettings settings; ///< as they were used, every place filled
    QString templateId;
    /// One a block of the document: the key under which an edit of it is kept; empty where it cannot be
    /// edited.
    QStringList keys;
    std::vector<AnnexSummary> annexes;
    std::vector<SectionSummary> sections;
    QStringList sectionOf;           ///< one a block of the document: the section in which it stands
    std::vector<Error> ledgerFaults; ///< definition files that could not be used
};

/// Error: NotFound (template, annex), Format (template with line and name, settings).
[[nodiscard]] Result<Composed> compose(const ComposeInput &input);

/// compose() with what the workspace stores: settings, edits, own templates; `templateId` and `date` win
/// where they are set.
[[nodiscard]] Result<Composed> composeStored(const RoundState &state, const LedgerLibrary &ledgers,
                                             QDate today, const std::vector<PastTotal> &inspected = {},
                                             const QString &templateId = {}, QDate date = {});

/// The edits stored for the round; none where nothing is.
[[nodiscard]] Result<NoticeEdits> storedEdits(const RoundState &state);
/// Documents to be saved through Workspace::saveDocument().
[[nodiscard]] Document settingsDocument(const RoundState &state, const NoticeSettings &settings);
[[nodiscard]] Document editsDocument(const RoundState &state, const NoticeEdits &edits);

} // namespace xw::notice

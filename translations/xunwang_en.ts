<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>xw::models::LedgerIndex</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::BackupSettings</name>
    <message numerus="yes">
        <source>%1 (%n in all)</source>
        <translation>
            <numerusform>%1 (%n in all)</numerusform>
            <numerusform>%1 (%n in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::BlockEditor</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ChartsPage</name>
    <message numerus="yes">
        <source>%n awaiting review</source>
        <translation>
            <numerusform>%n awaiting review</numerusform>
            <numerusform>%n awaiting review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet checked</source>
        <translation>
            <numerusform>%n not yet checked</numerusform>
            <numerusform>%n not yet checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::Checklist</name>
    <message numerus="yes">
        <source>%n evidence</source>
        <translation>
            <numerusform>%n evidence</numerusform>
            <numerusform>%n evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ConflictsDialog</name>
    <message numerus="yes">
        <source>In %n places two people said different things. Choose the word that is right.</source>
        <translation>
            <numerusform>In one place two people said different things. Choose the word that is right.</numerusform>
            <numerusform>In %n places two people said different things. Choose the word that is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ElementsPanel</name>
    <message numerus="yes">
        <source>%n…</source>
        <translation>
            <numerusform>%n…</numerusform>
            <numerusform>%n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::FactsModel</name>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%n in the list</numerusform>
            <numerusform>%n in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::FailedPage</name>
    <message numerus="yes">
        <source>%n site(s) in a row did not open. Check the line of this computer before anything is recorded.</source>
        <translation>
            <numerusform>%n site did not open. Check the line of this computer before anything is recorded.</numerusform>
            <numerusform>%n sites in a row did not open. Check the line of this computer before anything is recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%n more findings are in the report.</source>
        <translation>
            <numerusform>%n more finding is in the report.</numerusform>
            <numerusform>%n more findings are in the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>%n agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements were recomputed.</source>
        <translation>
            <numerusform>%n statement was recomputed.</numerusform>
            <numerusform>%n statements were recomputed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers took part in no statement; read them yourself:</source>
        <translation>
            <numerusform>%n number took part in no statement; read it yourself:</numerusform>
            <numerusform>%n numbers took part in no statement; read them yourself:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) that the register does not have: %1</source>
        <translation>
            <numerusform>%n region that the register does not have: %1</numerusform>
            <numerusform>%n regions that the register does not have: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) mended here; the file is as it was</source>
        <translation>
            <numerusform>%n cell mended here; the file is as it was</numerusform>
            <numerusform>%n cells mended here; the file is as it was</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were mended here; the file is as it was.</source>
        <translation>
            <numerusform>%n cell was mended here; the file is as it was.</numerusform>
            <numerusform>%n cells were mended here; the file is as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::LedgerFiguresCard</name>
    <message numerus="yes">
        <source>%n row(s) lie outside this window and are not counted</source>
        <translation>
            <numerusform>%n row lies outside this window and is not counted</numerusform>
            <numerusform>%n rows lie outside this window and are not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::LedgersPage</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n row exported to %1</numerusform>
            <numerusform>%n rows exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ListPanel</name>
    <message numerus="yes">
        <source>All %n that are listed</source>
        <translation>
            <numerusform>The %n that is listed</numerusform>
            <numerusform>All %n that are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n pieces of evidence stay behind.</source>
        <translation>
            <numerusform>One piece of evidence stays behind.</numerusform>
            <numerusform>%n pieces of evidence stay behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken.</source>
        <translation>
            <numerusform>One change was taken.</numerusform>
            <numerusform>%n changes were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n places two people said different things.</source>
        <translation>
            <numerusform>In one place two people said different things.</numerusform>
            <numerusform>In %n places two people said different things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::MarkDialog</name>
    <message numerus="yes">
        <source>%n mark(s) were drawn.</source>
        <translation>
            <numerusform>%n mark was drawn.</numerusform>
            <numerusform>%n marks were drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::MediaCard</name>
    <message numerus="yes">
        <source>%1 · silent for %n day(s) when the register was made</source>
        <translation>
            <numerusform>%1 · silent for %n day when the register was made</numerusform>
            <numerusform>%1 · silent for %n days when the register was made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::NoticeExportBar</name>
    <message numerus="yes">
        <source>%n files are in %1</source>
        <translation>
            <numerusform>%n files are in %1</numerusform>
            <numerusform>%n files are in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) remain</source>
        <translation>
            <numerusform>%n contradiction remain</numerusform>
            <numerusform>%n contradictions remain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::NoticePage</name>
    <message numerus="yes">
        <source>%n row(s) of the ledger “%1” are behind these words</source>
        <translation>
            <numerusform>%n row of the ledger “%1” is behind these words</numerusform>
            <numerusform>%n rows of the ledger “%1” are behind these words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced · Ctrl+Z takes it back</source>
        <translation>
            <numerusform>%n place replaced · Ctrl+Z takes it back</numerusform>
            <numerusform>%n places replaced · Ctrl+Z takes it back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::OutlinePanel</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rows</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::PasteDialog</name>
    <message numerus="yes">
        <source>%n cell(s) cannot go in as they are. Nothing was pasted: mend them here, or in the spreadsheet.</source>
        <translation>
            <numerusform>%n cell cannot go in as it is. Nothing was pasted: mend it here, or in the spreadsheet.</numerusform>
            <numerusform>%n cells cannot go in as they are. Nothing was pasted: mend them here, or in the spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::PlanForm</name>
    <message numerus="yes">
        <source>%n subject(s) of %1</source>
        <translation>
            <numerusform>%n subject of %1</numerusform>
            <numerusform>%n subjects of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ProofPage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be proved</source>
        <translation>
            <numerusform>%n could not be proved</numerusform>
            <numerusform>%n could not be proved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ProofPanel</name>
    <message numerus="yes">
        <source>%n numbers of the text are bound to the data.</source>
        <translation>
            <numerusform>%n numbers of the text are bound to the data.</numerusform>
            <numerusform>%n numbers of the text are bound to the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements were recomputed.</source>
        <translation>
            <numerusform>%n statements were recomputed.</numerusform>
            <numerusform>%n statements were recomputed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>%n agree</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::RegisterPage</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n row exported to %1</numerusform>
            <numerusform>%n rows exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ReviewQueue</name>
    <message numerus="yes">
        <source>Confirm %n</source>
        <translation>
            <numerusform>Confirm %n</numerusform>
            <numerusform>Confirm %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::SamplingDialog</name>
    <message numerus="yes">
        <source>%n subject(s) that were inspected already are not in this draw. What was found stays recorded, but is not counted.</source>
        <translation>
            <numerusform>%n subject that was inspected already is not in this draw. What was found stays recorded, but is not counted.</numerusform>
            <numerusform>%n subjects that were inspected already are not in this draw. What was found stays recorded, but is not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The round checks %n subject(s) now</source>
        <translation>
            <numerusform>The round checks %n subject now</numerusform>
            <numerusform>The round checks %n subjects now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) are checked already and are not in this sample. Take it all the same?</source>
        <translation>
            <numerusform>%n subject is checked already and is not in this sample. Take it all the same?</numerusform>
            <numerusform>%n subjects are checked already and are not in this sample. Take it all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::SignDialog</name>
    <message numerus="yes">
        <source>%1 · %2 · %n files in %3</source>
        <translation>
            <numerusform>%1 · %2 · %n file in %3</numerusform>
            <numerusform>%1 · %2 · %n files in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) were typed and are kept nowhere.</source>
        <translation>
            <numerusform>%n reason was typed and is kept nowhere.</numerusform>
            <numerusform>%n reasons were typed and are kept nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::StandardSettings</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::SubjectPanel</name>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::TakeDialog</name>
    <message numerus="yes">
        <source>It brings %n changes.</source>
        <translation>
            <numerusform>It brings one change.</numerusform>
            <numerusform>It brings %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n places two people said different things: the later word holds, the other is kept, until you settle it.</source>
        <translation>
            <numerusform>In one place two people said different things: the later word holds, the other is kept, until you settle it.</numerusform>
            <numerusform>In %n places two people said different things: the later word holds, the other is kept, until you settle it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence did not come along.</source>
        <translation>
            <numerusform>One piece of evidence did not come along.</numerusform>
            <numerusform>%n pieces of evidence did not come along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::TopBar</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::WebNotice</name>
    <message numerus="yes">
        <source>%n download(s)</source>
        <translation>
            <numerusform>%n download</numerusform>
            <numerusform>%n downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%n window</numerusform>
            <numerusform>%n windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permission</numerusform>
            <numerusform>%n permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialog(s) “%1”</source>
        <translation>
            <numerusform>%n dialog “%1”</numerusform>
            <numerusform>%n dialogs “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) out of the web</source>
        <translation>
            <numerusform>%n way out of the web</numerusform>
            <numerusform>%n ways out of the web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this machine or its network “%1”</source>
        <translation>
            <numerusform>%n time this machine or its network “%1”</numerusform>
            <numerusform>%n times this machine or its network “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::WeekBar</name>
    <message numerus="yes">
        <source>own line down %n time(s), last %1</source>
        <translation>
            <numerusform>own line down %n time, last %1</numerusform>
            <numerusform>own line down %n times, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::widgets::EngineAge</name>
    <message numerus="yes">
        <source>%1 with fixes up to %2 (%3), %n month(s) old</source>
        <translation>
            <numerusform>%1 with fixes up to %2 (%3), %n month old</numerusform>
            <numerusform>%1 with fixes up to %2 (%3), %n months old</numerusform>
        </translation>
    </message>
</context>
</TS>

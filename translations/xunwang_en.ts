<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>xw::models::LedgerIndex</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::models::MonitorTable</name>
    <message numerus="yes">
        <source>%1 ms · %Ln page(s)</source>
        <translation>
            <numerusform>%1 ms · %Ln page</numerusform>
            <numerusform>%1 ms · %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::BackupSettings</name>
    <message numerus="yes">
        <source>%1 (%Ln in all)</source>
        <translation>
            <numerusform>%1 (%Ln in all)</numerusform>
            <numerusform>%1 (%Ln in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::BlockEditor</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::CaseActions</name>
    <message numerus="yes">
        <source>(%Ln file(s))</source>
        <translation>
            <numerusform>(%Ln file)</numerusform>
            <numerusform>(%Ln files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::CaseReminder</name>
    <message numerus="yes">
        <source>%Ln case(s) overdue</source>
        <translation>
            <numerusform>%Ln case overdue</numerusform>
            <numerusform>%Ln cases overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 due within %Ln working day(s)</source>
        <translation>
            <numerusform>%1 due within %Ln working day</numerusform>
            <numerusform>%1 due within %Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cases that nobody answered, due within %Ln working day(s). Press to see them.</source>
        <translation>
            <numerusform>Cases that nobody answered, due within %Ln working day. Press to see them.</numerusform>
            <numerusform>Cases that nobody answered, due within %Ln working days. Press to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ChartsPage</name>
    <message numerus="yes">
        <source>%Ln awaiting review</source>
        <translation>
            <numerusform>%Ln awaiting review</numerusform>
            <numerusform>%Ln awaiting review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet checked</source>
        <translation>
            <numerusform>%Ln not yet checked</numerusform>
            <numerusform>%Ln not yet checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::Checklist</name>
    <message numerus="yes">
        <source>%Ln evidence</source>
        <translation>
            <numerusform>%Ln evidence</numerusform>
            <numerusform>%Ln evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ComposingStrip</name>
    <message numerus="yes">
        <source>Composing the notice of %Ln subject(s)</source>
        <translation>
            <numerusform>Composing the notice of %Ln subject</numerusform>
            <numerusform>Composing the notice of %Ln subjects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ConflictsDialog</name>
    <message numerus="yes">
        <source>In %Ln places two people said different things. Choose the word that is right.</source>
        <translation>
            <numerusform>In one place two people said different things. Choose the word that is right.</numerusform>
            <numerusform>In %Ln places two people said different things. Choose the word that is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ContactSheet</name>
    <message numerus="yes">
        <source>Tick %Ln site(s)</source>
        <translation>
            <numerusform>Tick %Ln site</numerusform>
            <numerusform>Tick %Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticked on %Ln site(s) · Ctrl+Z takes it back</source>
        <translation>
            <numerusform>Ticked on %Ln site · Ctrl+Z takes it back</numerusform>
            <numerusform>Ticked on %Ln sites · Ctrl+Z takes it back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ElementsPanel</name>
    <message numerus="yes">
        <source>%Ln…</source>
        <translation>
            <numerusform>%Ln…</numerusform>
            <numerusform>%Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::FactsModel</name>
    <message numerus="yes">
        <source>%Ln in the list</source>
        <translation>
            <numerusform>%Ln in the list</numerusform>
            <numerusform>%Ln in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::FailedPage</name>
    <message numerus="yes">
        <source>%Ln site(s) in a row did not open. Check the line of this computer before anything is recorded.</source>
        <translation>
            <numerusform>%Ln site did not open. Check the line of this computer before anything is recorded.</numerusform>
            <numerusform>%Ln sites in a row did not open. Check the line of this computer before anything is recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln more findings are in the report.</source>
        <translation>
            <numerusform>%Ln more finding is in the report.</numerusform>
            <numerusform>%Ln more findings are in the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradictions</source>
        <translation>
            <numerusform>%Ln contradiction</numerusform>
            <numerusform>%Ln contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agree</source>
        <translation>
            <numerusform>%Ln agrees</numerusform>
            <numerusform>%Ln agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were recomputed.</source>
        <translation>
            <numerusform>%Ln statement was recomputed.</numerusform>
            <numerusform>%Ln statements were recomputed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers took part in no statement; read them yourself:</source>
        <translation>
            <numerusform>%Ln number took part in no statement; read it yourself:</numerusform>
            <numerusform>%Ln numbers took part in no statement; read them yourself:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::FoundStrip</name>
    <message numerus="yes">
        <source>%Ln more finding(s)</source>
        <translation>
            <numerusform>%Ln more finding</numerusform>
            <numerusform>%Ln more findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln region(s) that the register does not have: %1</source>
        <translation>
            <numerusform>%Ln region that the register does not have: %1</numerusform>
            <numerusform>%Ln regions that the register does not have: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) mended here; the file is as it was</source>
        <translation>
            <numerusform>%Ln cell mended here; the file is as it was</numerusform>
            <numerusform>%Ln cells mended here; the file is as it was</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were mended here; the file is as it was.</source>
        <translation>
            <numerusform>%Ln cell was mended here; the file is as it was.</numerusform>
            <numerusform>%Ln cells were mended here; the file is as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::InspectPage</name>
    <message numerus="yes">
        <source>The engine is %Ln month(s) old: open only what is inspected</source>
        <translation>
            <numerusform>The engine is %Ln month old: open only what is inspected</numerusform>
            <numerusform>The engine is %Ln months old: open only what is inspected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::LedgerFiguresCard</name>
    <message numerus="yes">
        <source>%Ln row(s) lie outside this window and are not counted</source>
        <translation>
            <numerusform>%Ln row lies outside this window and is not counted</numerusform>
            <numerusform>%Ln rows lie outside this window and are not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::LedgerRowsCard</name>
    <message numerus="yes">
        <source>Put back: %Ln row(s)</source>
        <translation>
            <numerusform>Put back: %Ln row</numerusform>
            <numerusform>Put back: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn: %Ln row(s)</source>
        <translation>
            <numerusform>Withdrawn: %Ln row</numerusform>
            <numerusform>Withdrawn: %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ListPanel</name>
    <message numerus="yes">
        <source>All %Ln that are listed</source>
        <translation>
            <numerusform>The %Ln that is listed</numerusform>
            <numerusform>All %Ln that are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <translation>
            <numerusform>%Ln filter</numerusform>
            <numerusform>%Ln filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln pieces of evidence stay behind.</source>
        <translation>
            <numerusform>One piece of evidence stays behind.</numerusform>
            <numerusform>%Ln pieces of evidence stay behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were taken.</source>
        <translation>
            <numerusform>One change was taken.</numerusform>
            <numerusform>%Ln changes were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places two people said different things.</source>
        <translation>
            <numerusform>In one place two people said different things.</numerusform>
            <numerusform>In %Ln places two people said different things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::MarkDialog</name>
    <message numerus="yes">
        <source>%Ln mark(s) were drawn.</source>
        <translation>
            <numerusform>%Ln mark was drawn.</numerusform>
            <numerusform>%Ln marks were drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::MediaCard</name>
    <message numerus="yes">
        <source>%1 · silent for %Ln day(s) when the register was made</source>
        <translation>
            <numerusform>%1 · silent for %Ln day when the register was made</numerusform>
            <numerusform>%1 · silent for %Ln days when the register was made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::MonitorPage</name>
    <message numerus="yes">
        <source>Look at %Ln site(s)</source>
        <translation>
            <numerusform>Look at %Ln site</numerusform>
            <numerusform>Look at %Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at all %Ln site(s)</source>
        <translation>
            <numerusform>Look at all %Ln site</numerusform>
            <numerusform>Look at all %Ln sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::NoticeExportBar</name>
    <message numerus="yes">
        <source>%Ln files are in %1</source>
        <translation>
            <numerusform>%Ln file is in %1</numerusform>
            <numerusform>%Ln files are in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s) remain</source>
        <translation>
            <numerusform>%Ln contradiction remain</numerusform>
            <numerusform>%Ln contradictions remain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::NoticePage</name>
    <message numerus="yes">
        <source>%Ln row(s) of the ledger “%1” are behind these words</source>
        <translation>
            <numerusform>%Ln row of the ledger “%1” is behind these words</numerusform>
            <numerusform>%Ln rows of the ledger “%1” are behind these words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced · Ctrl+Z takes it back</source>
        <translation>
            <numerusform>%Ln place replaced · Ctrl+Z takes it back</numerusform>
            <numerusform>%Ln places replaced · Ctrl+Z takes it back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::OfficeWatch</name>
    <message numerus="yes">
        <source>%Ln changes that you made without a connection were not written: something else stands there by now.</source>
        <translation>
            <numerusform>%Ln change that you made without a connection was not written: something else stands there by now.</numerusform>
            <numerusform>%Ln changes that you made without a connection were not written: something else stands there by now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::OutlinePanel</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::PasteDialog</name>
    <message numerus="yes">
        <source>%Ln cell(s) cannot go in as they are. Nothing was pasted: mend them here, or in the spreadsheet.</source>
        <translation>
            <numerusform>%Ln cell cannot go in as it is. Nothing was pasted: mend it here, or in the spreadsheet.</numerusform>
            <numerusform>%Ln cells cannot go in as they are. Nothing was pasted: mend them here, or in the spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were mended here; what was copied is as it was.</source>
        <translation>
            <numerusform>%Ln cell was mended here; what was copied is as it was.</numerusform>
            <numerusform>%Ln cells were mended here; what was copied is as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::PlanForm</name>
    <message numerus="yes">
        <source>%Ln subject(s) of %1</source>
        <translation>
            <numerusform>%Ln subject of %1</numerusform>
            <numerusform>%Ln subjects of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ProofPage</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradictions</source>
        <translation>
            <numerusform>%Ln contradiction</numerusform>
            <numerusform>%Ln contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be proved</source>
        <translation>
            <numerusform>%Ln could not be proved</numerusform>
            <numerusform>%Ln could not be proved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ProofPanel</name>
    <message numerus="yes">
        <source>%Ln numbers of the text are bound to the data.</source>
        <translation>
            <numerusform>%Ln number of the text is bound to the data.</numerusform>
            <numerusform>%Ln numbers of the text are bound to the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were recomputed.</source>
        <translation>
            <numerusform>%Ln statement was recomputed.</numerusform>
            <numerusform>%Ln statements were recomputed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradictions</source>
        <translation>
            <numerusform>%Ln contradiction</numerusform>
            <numerusform>%Ln contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agree</source>
        <translation>
            <numerusform>%Ln agrees</numerusform>
            <numerusform>%Ln agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::RectificationPage</name>
    <message numerus="yes">
        <source>Not answered, and due within %Ln working day(s)</source>
        <translation>
            <numerusform>Not answered, and due within %Ln working day</numerusform>
            <numerusform>Not answered, and due within %Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln paper(s)…</source>
        <translation>
            <numerusform>Writing %Ln paper…</numerusform>
            <numerusform>Writing %Ln papers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) written</source>
        <translation>
            <numerusform>%Ln paper written</numerusform>
            <numerusform>%Ln papers written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were changed since and left alone: %1</source>
        <translation>
            <numerusform>%Ln file was changed since and left alone: %1</numerusform>
            <numerusform>%Ln files were changed since and left alone: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) taken in, %1 put aside, %2 known already</source>
        <translation>
            <numerusform>%Ln answer taken in, %1 put aside, %2 known already</numerusform>
            <numerusform>%Ln answers taken in, %1 put aside, %2 known already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::RegisterPage</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln row(s)</source>
        <translation>
            <numerusform>Copied: %Ln row</numerusform>
            <numerusform>Copied: %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ReviewQueue</name>
    <message numerus="yes">
        <source>Confirm %Ln</source>
        <translation>
            <numerusform>Confirm %Ln</numerusform>
            <numerusform>Confirm %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::SamplingDialog</name>
    <message numerus="yes">
        <source>%Ln subject(s) that were inspected already are not in this draw. What was found stays recorded, but is not counted.</source>
        <translation>
            <numerusform>%Ln subject that was inspected already is not in this draw. What was found stays recorded, but is not counted.</numerusform>
            <numerusform>%Ln subjects that were inspected already are not in this draw. What was found stays recorded, but is not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The round checks %Ln subject(s) now</source>
        <translation>
            <numerusform>The round checks %Ln subject now</numerusform>
            <numerusform>The round checks %Ln subjects now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s) are checked already and are not in this sample. Take it all the same?</source>
        <translation>
            <numerusform>%Ln subject is checked already and is not in this sample. Take it all the same?</numerusform>
            <numerusform>%Ln subjects are checked already and are not in this sample. Take it all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::SignDialog</name>
    <message numerus="yes">
        <source>%1 · %2 · %Ln files in %3</source>
        <translation>
            <numerusform>%1 · %2 · %Ln file in %3</numerusform>
            <numerusform>%1 · %2 · %Ln files in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) were typed and are kept nowhere.</source>
        <translation>
            <numerusform>%Ln reason was typed and is kept nowhere.</numerusform>
            <numerusform>%Ln reasons were typed and are kept nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::StandardSettings</name>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::StatusLine</name>
    <message numerus="yes">
        <source>No connection: %Ln changes wait on this computer</source>
        <translation>
            <numerusform>No connection: %Ln change waits on this computer</numerusform>
            <numerusform>No connection: %Ln changes wait on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for your decision</source>
        <translation>
            <numerusform>%Ln change waits for your decision</numerusform>
            <numerusform>%Ln changes wait for your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::SubjectActs</name>
    <message numerus="yes">
        <source>Set the state of %Ln to %1?</source>
        <translation>
            <numerusform>Set the state of %Ln to %1?</numerusform>
            <numerusform>Set the state of %Ln to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln line(s)</source>
        <translation>
            <numerusform>Copied: %Ln line</numerusform>
            <numerusform>Copied: %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::SubjectPanel</name>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List all %Ln</source>
        <translation>
            <numerusform>List the one</numerusform>
            <numerusform>List all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::TakeDialog</name>
    <message numerus="yes">
        <source>It brings %Ln changes.</source>
        <translation>
            <numerusform>It brings one change.</numerusform>
            <numerusform>It brings %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places two people said different things: the later word holds, the other is kept, until you settle it.</source>
        <translation>
            <numerusform>In one place two people said different things: the later word holds, the other is kept, until you settle it.</numerusform>
            <numerusform>In %Ln places two people said different things: the later word holds, the other is kept, until you settle it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of evidence did not come along.</source>
        <translation>
            <numerusform>One piece of evidence did not come along.</numerusform>
            <numerusform>%Ln pieces of evidence did not come along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::TopBar</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::UncheckedLine</name>
    <message numerus="yes">
        <source>%Ln of %1 not checked yet: the notice tells of the others alone.</source>
        <translation>
            <numerusform>%Ln of %1 not checked yet: the notice tells of the others alone.</numerusform>
            <numerusform>%Ln of %1 not checked yet: the notice tells of the others alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::VisitClock</name>
    <message numerus="yes">
        <source>%Ln minute(s) on this one</source>
        <translation>
            <numerusform>%Ln minute on this one</numerusform>
            <numerusform>%Ln minutes on this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded by you today</source>
        <translation>
            <numerusform>%Ln recorded by you today</numerusform>
            <numerusform>%Ln recorded by you today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::WaitingDialog</name>
    <message numerus="yes">
        <source>%Ln changes that you made without a connection were not written: something else stands there by now. Nothing was overwritten.</source>
        <translation>
            <numerusform>%Ln change that you made without a connection was not written: something else stands there by now. Nothing was overwritten.</numerusform>
            <numerusform>%Ln changes that you made without a connection were not written: something else stands there by now. Nothing was overwritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::WebNotice</name>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s)</source>
        <translation>
            <numerusform>%Ln window</numerusform>
            <numerusform>%Ln windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s)</source>
        <translation>
            <numerusform>%Ln permission</numerusform>
            <numerusform>%Ln permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dialog(s) “%1”</source>
        <translation>
            <numerusform>%Ln dialog “%1”</numerusform>
            <numerusform>%Ln dialogs “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) out of the web</source>
        <translation>
            <numerusform>%Ln way out of the web</numerusform>
            <numerusform>%Ln ways out of the web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) this machine or its network “%1”</source>
        <translation>
            <numerusform>%Ln time this machine or its network “%1”</numerusform>
            <numerusform>%Ln times this machine or its network “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::WeekBar</name>
    <message numerus="yes">
        <source>own line down %Ln time(s), last %1</source>
        <translation>
            <numerusform>own line down %Ln time, last %1</numerusform>
            <numerusform>own line down %Ln times, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s)</source>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s), %1 failed, %2 void</source>
        <translation>
            <numerusform>%Ln visit, %1 failed, %2 void</numerusform>
            <numerusform>%Ln visits, %1 failed, %2 void</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::WordSettings</name>
    <message numerus="yes">
        <source>%Ln word(s) of your own</source>
        <translation>
            <numerusform>%Ln word of your own</numerusform>
            <numerusform>%Ln words of your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::widgets::EngineAge</name>
    <message numerus="yes">
        <source>%1 with fixes up to %2 (%3), %Ln month(s) old</source>
        <translation>
            <numerusform>%1 with fixes up to %2 (%3), %Ln month old</numerusform>
            <numerusform>%1 with fixes up to %2 (%3), %Ln months old</numerusform>
        </translation>
    </message>
</context>
</TS>

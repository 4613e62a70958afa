#include "ui/templates/fact_names.h"

#include <QCoreApplication>
#include <QHash>

namespace xw::ui
{

namespace
{
struct FactNames {
    Q_DECLARE_TR_FUNCTIONS(xw::ui::FactNames)
};

struct FactName {
    const char *name;
    const char *label;
};

constexpr FactName factNames[] = {
    {"websites", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Websites")},
    {"media", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Media accounts")},
    {"ledgers", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Ledgers")},
    {"own", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Own texts")},
    {"annexes", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Annexes")},
    {"rate", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Pass rate")},
    {"checked", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Checked")},
    {"qualified", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Qualified")},
    {"unqualified", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Unqualified")},
    {"running", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Running")},
    {"sampled", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Sampled")},
    {"sampling", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Share that was checked")},
    {"previous", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The round before")},
    {"yearAgo", QT_TRANSLATE_NOOP("xw::ui::FactNames", "A year ago")},
    {"yearBefore", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The year before")},
    {"current", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Now")},
    {"before", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Before")},
    {"round", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Round")},
    {"rounds", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Rounds")},
    {"year", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Year")},
    {"quarter", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Quarter")},
    {"period", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Period")},
    {"periods", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Periods")},
    {"province", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Province")},
    {"issuer", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Issuer")},
    {"signer", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Signer")},
    {"addressee", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Addressee")},
    {"date", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Date")},
    {"number", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Number")},
    {"title", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Title")},
    {"heading", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Heading")},
    {"region", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Region")},
    {"regions", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Regions")},
    {"byRegion", QT_TRANSLATE_NOOP("xw::ui::FactNames", "By region")},
    {"name", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Name")},
    {"names", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Names")},
    {"short", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Short name")},
    {"code", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Code")},
    {"list", QT_TRANSLATE_NOOP("xw::ui::FactNames", "List")},
    {"count", QT_TRANSLATE_NOOP("xw::ui::FactNames", "How many")},
    {"sum", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Sum")},
    {"mean", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Mean")},
    {"points", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Points")},
    {"threshold", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Threshold")},
    {"below", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Below the threshold")},
    {"best", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Best")},
    {"worst", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Worst")},
    {"top", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Highest")},
    {"high", QT_TRANSLATE_NOOP("xw::ui::FactNames", "High")},
    {"good", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Good")},
    {"middle", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Middle")},
    {"lower", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Lower")},
    {"poor", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Poor")},
    {"rose", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Rose")},
    {"fell", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Fell")},
    {"same", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The same")},
    {"problems", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Problems")},
    {"problem", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Problem")},
    {"indicator", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Indicator")},
    {"subjects", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Subjects")},
    {"portals", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Portals")},
    {"government", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Government")},
    {"rest", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The rest")},
    {"others", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Others")},
    {"failing", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Failing")},
    {"failures", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Failures")},
    {"failingStreaks", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Failing several rounds in a row")},
    {"score", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Score")},
    {"figures", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Figures")},
    {"rows", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Rows")},
    {"unit", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Unit")},
    {"rectify", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Rectification")},
    {"deadline", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Deadline")},
    {"deadlineDays", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Days to the deadline")},
    {"deadlines", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Deadlines")},
    {"reportTo", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Report to")},
    {"contacts", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Contacts")},
    {"phone", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Telephone")},
    {"email", QT_TRANSLATE_NOOP("xw::ui::FactNames", "E-mail")},
    {"requirements", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Requirements")},
    {"commended", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Commended")},
    {"dispositions", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Dispositions")},
    {"basis", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Basis")},
    {"document", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Document")},
    {"general", QT_TRANSLATE_NOOP("xw::ui::FactNames", "General")},
    {"full", QT_TRANSLATE_NOOP("xw::ui::FactNames", "All indicators")},
    {"vetoOnly", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Vetoes alone")},
    {"all", QT_TRANSLATE_NOOP("xw::ui::FactNames", "All")},
    {"everyone", QT_TRANSLATE_NOOP("xw::ui::FactNames", "All qualified")},
    {"whole", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The whole")},
    {"known", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Known")},
    {"present", QT_TRANSLATE_NOOP("xw::ui::FactNames", "There is one")},
    {"closed", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Closed")},
    {"opened", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Opened")},
    {"offline", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Taken offline")},
    {"level", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Level")},
    {"kinds", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Kinds")},
    {"from", QT_TRANSLATE_NOOP("xw::ui::FactNames", "From")},
    {"to", QT_TRANSLATE_NOOP("xw::ui::FactNames", "To")},
    {"firstDay", QT_TRANSLATE_NOOP("xw::ui::FactNames", "First day")},
    {"lastDay", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Last day")},
    {"asOf", QT_TRANSLATE_NOOP("xw::ui::FactNames", "As of")},
    {"window", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Window of the check")},
    {"text", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Text")},
    {"texts", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Texts")},
    {"words", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Words")},
    {"label", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Label")},
    {"role", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Role")},
    {"area", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Area")},
    {"experience", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Experience")},
    {"setting", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Setting")},
    {"remark", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Remark")},
    {"zero", QT_TRANSLATE_NOOP("xw::ui::FactNames", "None")},
};
} // namespace

QString factLabel(const QString &name)
{
    static const QHash<QString, const char *> known = [] {
        QHash<QString, const char *> labels;
        for (const FactName &each : factNames)
            labels.insert(QString::fromLatin1(each.name), each.label);
        return labels;
    }();
    const char *label = known.value(name);
    return label ? FactNames::tr(label) : QString();
}

} // namespace xw::ui

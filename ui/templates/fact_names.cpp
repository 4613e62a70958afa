#include "ui/templates/fact_names.h"

#include "notice/basis.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

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
    {"watch", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The week's watch")},
    {"rule", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Rule")},
    {"perDay", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Visits a day")},
    {"seconds", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Seconds")},
    {"sites", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Sites")},
    {"wholeWeek", QT_TRANSLATE_NOOP("xw::ui::FactNames", "With a whole week")},
    {"visits", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Visits")},
    {"failed", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Failed")},
    {"void", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Void")},
    {"outages", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Times that one's own line was down")},
    {"warned", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Warned")},
    {"allOpen", QT_TRANSLATE_NOOP("xw::ui::FactNames", "None failed the week")},
    {"days", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Days")},
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
    {"types", QT_TRANSLATE_NOOP("xw::ui::FactNames", "By type")},
    {"platforms", QT_TRANSLATE_NOOP("xw::ui::FactNames", "By platform")},
    {"byLevel", QT_TRANSLATE_NOOP("xw::ui::FactNames", "By level")},
    {"byRate", QT_TRANSLATE_NOOP("xw::ui::FactNames", "By rate")},
    {"levels", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Levels")},
    {"units", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Regions and departments")},
    {"withFailures", QT_TRANSLATE_NOOP("xw::ui::FactNames", "With failures")},
    {"rates", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Rates by region")},
    {"scores", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Scores")},
    {"bands", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Bands")},
    {"highCities", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Cities named for their score")},
    {"highCounties", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Counties named for their score")},
    {"problemWords", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Problems as they were written")},
    {"wording", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Wording")},
    {"wordings", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Wordings")},
    {"several", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Several")},
    {"few", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The few")},
    {"except", QT_TRANSLATE_NOOP("xw::ui::FactNames", "All but a few")},
    {"called", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Called")},
    {"what", QT_TRANSLATE_NOOP("xw::ui::FactNames", "What")},
    {"route", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Reports go")},
    {"matter", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Matter")},
    {"authorisation", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Authorisation")},
    {"mark", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Mark of the issuer")},
    {"limits", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Lines")},
    {"carried", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Left from the last round")},
    {"expired", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Expired filings")},
    {"changes", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Changes of the register")},
    {"cancelled", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Cancelled")},
    {"accounts", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Accounts")},
    {"apps", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Apps")},
    {"cited", QT_TRANSLATE_NOOP("xw::ui::FactNames", "As the text cites it")},
    {"ref", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Number of the annex")},
    {"check", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Check")},
    {"counted", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Counted")},
    {"previousShort", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The round before, short")},
    {"failing2", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Failing twice in a row")},
    {"failing3", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Failing three times in a row")},
    {"passing2", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Passing twice in a row")},
    {"passing4", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Passing four times in a row")},
    {"whole2", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Whole twice in a row")},
    {"whole3", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Whole three times in a row")},
    {"samplingPoints", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Change of the share, points")},
    {"deadlinesBy", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Further deadlines")},
    {"contactsBy", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Contacts, one by one")},
    {"total", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Total")},
    {"done", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Done")},
    {"open", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Open")},
    {"onTime", QT_TRANSLATE_NOOP("xw::ui::FactNames", "In time")},
    {"first1", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The first")},
    {"first2", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The first two")},
    {"first3", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The first three")},
    {"first4", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The first four")},
    {"first5", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The first five")},
    {"messages", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Messages of citizens")},
    {"text-errors", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Wrong wording")},
    {"overlap", QT_TRANSLATE_NOOP("xw::ui::FactNames", "In several lists")},
    {"named", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Has a name of its own")},
    {"partly", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Checked in part")},
    {"both", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Websites and accounts")},
    {"channels", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Channels")},
    {"domains", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Domain names")},
    {"portal", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Portal")},
    {"annual-reports", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Annual reports")},
    {"disclosure", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Disclosure")},
    {"late", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Late")},
    {"consultations", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Consultations")},
    {"migration", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Migration")},
    {"submissions", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Submissions")},
    {"suggestions", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Suggestions")},
    {"provinceDepartment", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Department of the province")},
    {"online", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Online")},
    {"problem-websites", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Websites with problems")},
    {"problem-media", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Accounts with problems")},
    {"correction", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Correction")},
    {"onTimeRate", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Rate in time")},
    {"onTimeRate_1", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Rate in time, one decimal")},
    {"buildingUnits", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Units that build")},
    {"local", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Local")},
    {"requests", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Requests")},
    {"platform", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Platform")},
    {"otherScope", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Another scope")},
    {"only", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Only one")},
    {"wholeStreaks", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Wholly qualified several rounds in a row")},
    {"accountability", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Accountability")},
    {"cityPortal", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Portal of a city")},
    {"provincePortal", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Portal of the province")},
    {"countyPortal", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Portal of a county")},
    {"cityDepartment", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Department of a city")},
    {"remainder", QT_TRANSLATE_NOOP("xw::ui::FactNames", "The remainder")},
    {"unknown", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Unknown")},
    {"high-scores", QT_TRANSLATE_NOOP("xw::ui::FactNames", "High scores")},
    {"irregular", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Irregular")},
    {"categories", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Categories")},
    {"received", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Received")},
    {"carriedNames", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Names carried over")},
    {"carriedSampled", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Sampled, carried over")},
    {"websites-by-region", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Websites by region")},
    {"media-by-region", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Accounts by region")},
    {"websites-by-type", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Websites by kind")},
    {"leadingCities", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Leading cities")},
    {"leadingDepartments", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Leading departments")},
    {"lowDepartments", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Departments below")},
    {"exemplary", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Exemplary")},
    {"missing", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Missing")},
    {"typesUsed", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Kinds that occur")},
    {"samplingKnown", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Share is known")},
    {"samplingRose", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Share rose")},
    {"samplingFell", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Share fell")},
    {"sampling_1", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Share that was checked, one decimal")},
    {"pairs", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Pairs")},
    {"states", QT_TRANSLATE_NOOP("xw::ui::FactNames", "States")},
    {"city", QT_TRANSLATE_NOOP("xw::ui::FactNames", "City")},
    {"county", QT_TRANSLATE_NOOP("xw::ui::FactNames", "County")},
    {"cities", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Cities")},
    {"active", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Active")},
    {"answeringUnits", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Units that answer")},
    {"departments", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Departments")},
    {"conforming", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Conforming")},
    {"published", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Published")},
    {"unpublished", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Not published")},
    {"publishRate", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Rate of publication")},
    {"submitted", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Submitted")},
    {"unsubmitted", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Not submitted")},
    {"documents", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Documents")},
    {"explanations", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Explanations")},
    {"gazettes", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Gazettes")},
    {"notices", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Notices")},
    {"topics", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Topics")},
    {"charts", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Pictures that explain")},
    {"broadcasts", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Broadcasts")},
    {"exposed", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Exposed")},
    {"interviewed", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Summoned")},
    {"citations", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Documents as they are cited")},
    {"many", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Many")},
    {"dated", QT_TRANSLATE_NOOP("xw::ui::FactNames", "With a date")},
    {"due", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Due")},
    {"overdue", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Overdue")},
    {"overdueRate", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Rate of the overdue")},
    {"lateRegions", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Regions that were late")},
    {"cityPortals", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Portals of cities")},
    {"measures", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Measures")},
    {"right", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Right")},
    {"wrong", QT_TRANSLATE_NOOP("xw::ui::FactNames", "Wrong")},
};

/// "over5", "first3": a number behind a word. Empty: it is no such name.
QString numberedLabel(const QString &name)
{
    static const QRegularExpression numbered(QStringLiteral("^(over|first|below|from|failing)(\\d+)$"));
    const auto match = numbered.match(name);
    if (!match.hasMatch())
        return {};
    const QString word = match.captured(1), number = match.captured(2);
    return (word == QLatin1StringView("over")    ? FactNames::tr("More than %1")
            : word == QLatin1StringView("first") ? FactNames::tr("The first %1")
            : word == QLatin1StringView("below") ? FactNames::tr("Below %1")
            : word == QLatin1StringView("from")  ? FactNames::tr("From %1 on")
                                                 : FactNames::tr("Failing %1 rounds in a row"))
        .arg(number);
}
/// "gbh-2018-55": a document by its number. Empty: the library knows none of this id.
QString documentLabel(const QString &id)
{
    static const QHash<QString, QString> numbers = [] {
        QHash<QString, QString> byId;
        if (const auto library = notice::basisDocuments())
            for (const notice::BasisDocument &document : *library)
                byId.insert(document.id, document.number);
        return byId;
    }();
    return numbers.value(id);
}
} // namespace

QString factLabel(const QString &name)
{
    static const QHash<QString, const char *> known = [] {
        QHash<QString, const char *> labels;
        for (const FactName &each : factNames)
            labels.insert(QString::fromLatin1(each.name), each.label);
        return labels;
    }();
    if (const char *label = known.value(name))
        return FactNames::tr(label);
    const QString numbered = numberedLabel(name);
    return numbered.isEmpty() ? documentLabel(name) : numbered;
}

} // namespace xw::ui

// NoticeSettings: what an office decides about one notice. Stored as Document "setting" / "notice@2020Q1";
// whatever is left empty comes from the template's own defaults, then from the round.
#pragma once

#include "base/error.h"
#include "domain/ledger_view.h"
#include "domain/round_state.h"
#include "notice/notice_outline.h"

#include <QDate>
#include <QJsonObject>
#include <map>
#include <optional>
#include <vector>

namespace xw::notice
{

struct Contact {
    QString role; ///< 网站问题; empty where one contact serves all
    QString name;
    QString phone;
    QString email;
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// A further deadline beside the one for rectification.
struct Deadline {
    QString what;
    QDate date;
    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// Text of the office's own, for sections that no data can write (经验做法).
struct OwnParagraph {
    QString heading; ///< may be empty
    QString text;
    friend bool operator==(const OwnParagraph &, const OwnParagraph &) = default;
};

/// A heading of the office's own for problems (内容更新不及时), and one indicator, or words, that it holds.
struct ProblemHeading {
    QString heading;
    QString problem; ///< W3, 首页不更新, or words that results files say
    friend bool operator==(const ProblemHeading &, const ProblemHeading &) = default;
};

/// A score band, closed on the left: from ≤ score < to; hundredths of a point. `to` 0: no upper end.
struct ScoreBand {
    int from = 0;
    int to = 0;
    QString name = {}; ///< 优秀; empty: the band is no grade
    friend bool operator==(const ScoreBand &, const ScoreBand &) = default;
};

struct NoticeSettings {
    QString templateId;    ///< empty: the one of the round's province, else "general"
    QString issuer;        ///< 江西省人民政府办公厅
    QString mark;          ///< 发文机关标志; empty: the issuer
    QString area;          ///< 全省, 全区, 全系统 …; empty: by the names of issuer and province
    QString signer;        ///< 署名; empty: the issuer
    QString number;        ///< 赣府厅字〔2020〕12号
    QString title;         ///< empty: made from issuer, round and subject matter
    QString matter;        ///< 全省政府网站与政务新媒体检查情况
    QString addressee;     ///< without the colon
    QStringList basis;     ///< ids of the library; anything else is taken as the citation itself
    QString authorisation; ///< 经省人民政府同意
    QString asOf; ///< 2020年2月: up to when the register counts; empty: `asOfMonth`, or the date if earlier
    int asOfMonth = 3; ///< month of the quarter, 1 to 3
    QDate date;        ///< 成文日期; invalid: the day on which it is composed
    QDate published;   ///< 发布日期, where it is another day
    QDate deadline;    ///< of rectification; invalid: `deadlineDays` after the date
    int deadlineDays = 14;
    std::vector<Deadline> deadlines;
    QString reportTo; ///< whom to report to; empty: the issuer
    QString route;    ///< how reports are gathered
    std::vector<Contact> contacts;
    QString remark;               ///< 此件公开发布
    QString copyTo;               ///< 抄送
    QString printer;              ///< 印发机关; empty: no imprint unless there is somebody to copy to
    bool sealed = false;          ///< the signature block leaves room for a seal
    int highScore = 10000;        ///< portals from this score on (included) are named, hundredths
    std::vector<ScoreBand> bands; ///< empty: 120 and more, 110 to 120, 100 to 110
    std::map<QString, std::vector<OwnParagraph>> texts; ///< by section: "experience", "problems" …
    std::map<QString, QString>
        figures;              ///< by name: numbers that no register holds, with whatever unit they need
    QString previousSampling; ///< 51.67%: last quarter's 抽查比例, which totals of past rounds do not hold
    /// 101.9, 7.1, 9: what the scored portals had on average last quarter, as points; empty: not known.
    QString previousMean, previousDeducted, previousBonus;
    QString previousDepartmentMean; ///< the same of the scored websites that are no portals
    /// Empty: problems are told by indicator. Otherwise under these headings, in the order in which they
    /// first come; what belongs to none stands under 其他问题.
    std::vector<ProblemHeading> headings;
    std::map<QString, LedgerPeriod> periods; ///< by ledger
    std::map<QString, QString> limits;       ///< "consultations.exemplary": where rules of ledgers draw lines
    QString window;        ///< 7月1日至9月20日: the days of the check, where they are not the round's
    QStringList commended; ///< who is praised, in an annex of its own
    QStringList examples;  ///< codes or names of those that stand first where a list names only some
    std::map<QString, QString> dispositions; ///< by code or name of a subject: 10月20日前关停, 立即整改
    QStringList withoutAnnexes;              ///< ids that this notice leaves out
    QStringList
        withAnnexes;       ///< ids that it takes in, though its template leaves them out or has none of them
    NoticeOutline outline; ///< its sections, as the office orders and writes them

    /// Error (Format): names line and member; unknown members are refused.
    [[nodiscard]] static Result<NoticeSettings> fromJson(const QByteArray &json, const QString &file = {});
    [[nodiscard]] QByteArray toJson() const;
    friend bool operator==(const NoticeSettings &, const NoticeSettings &) = default;
};

/// The office's own words in a section, as they are written: of its own, of a place that the template leaves
/// to it ("experience"), or besides what the template says.
[[nodiscard]] QString sectionText(const NoticeSettings &settings, const QString &section);
/// `vetoes.warn` of the limits: percent of a veto's counted limit from which a subject is warned (预警); 0:
/// nobody.
[[nodiscard]] int warnedFrom(const NoticeSettings &settings);
/// `scores.departments` of the limits: hundredths of a point from which on websites that are no portals are
/// named; 90 points where the office says nothing.
[[nodiscard]] int departmentScoreFrom(const NoticeSettings &settings);
/// What a ledger counts, where it is not the round: what the office set; of one whose rows bear no days and
/// whose definition has no window, the quarter up to the month up to which the register counts (`asOfMonth`).
[[nodiscard]] std::optional<LedgerPeriod> periodOf(const LedgerDefinition &definition,
                                                   const NoticeSettings &settings, const Round &round);
/// `boards.red`, `boards.black` of the limits: how many places a board (红榜, 黑榜) has; 0: there is none.
[[nodiscard]] int boardPlaces(const NoticeSettings &settings, const QString &board);
/// The name under which the settings of a round's notice are stored.
[[nodiscard]] QString settingsName(const RoundKey &round);
/// What is stored for the round; defaults where nothing is.
[[nodiscard]] Result<NoticeSettings> storedSettings(const RoundState &state);
/// `settings` where it says something, else `defaults` (a template's own).
[[nodiscard]] NoticeSettings withDefaults(NoticeSettings settings, const NoticeSettings &defaults);
/// Every empty place filled from the round; `today` is the date where none is set.
[[nodiscard]] NoticeSettings completed(NoticeSettings settings, const RoundState &state, QDate today);

} // namespace xw::notice

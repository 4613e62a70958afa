#include "workspace/annual_report.h"

#include "domain/written_number.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

struct ReportField {
    const char *id;
    QStringList names; ///< the first is how messages speak of it
};

const std::vector<ReportField> &reportFields()
{
    static const std::vector<ReportField> fields{
        {"code", {u"网站标识码"_s, u"标识码"_s}},
        {"name", {u"网站名称"_s}},
        {"url", {u"首页网址"_s, u"网站网址"_s, u"网址"_s}},
        {"organizer", {u"主办单位"_s}},
        {"published", {u"信息发布总数"_s, u"信息发布总量"_s}},
        {"overview", {u"概况类信息更新量"_s, u"概况类信息"_s, u"概况类"_s}},
        {"news", {u"政务动态信息更新量"_s, u"政务动态信息"_s, u"政务动态"_s}},
        {"catalogue", {u"信息公开目录信息更新量"_s, u"信息公开目录信息"_s, u"信息公开目录"_s}},
        {"cases", {u"办件量"_s, u"办件总量"_s}},
        {"casesPersons", {u"自然人办件量"_s, u"自然人"_s}},
        {"casesBodies", {u"法人办件量"_s, u"法人"_s}},
        {"services", {u"政务服务事项数量"_s, u"服务事项数"_s, u"事项数"_s}},
        {"servicesOnline", {u"可全程在线办理政务服务事项数量"_s, u"可全程在线办理"_s}},
        {"messages", {u"收到留言数量"_s, u"收到留言"_s}},
        {"messagesDone", {u"办结留言数量"_s, u"办结留言"_s}},
        {"messagesAnswered", {u"公开答复数量"_s, u"公开答复"_s}},
        {"surveys", {u"征集调查期数"_s}},
        {"surveysPublished", {u"公布调查结果期数"_s, u"公布结果期数"_s}},
        {"problems", {u"发现问题数量"_s, u"发现问题"_s}},
        {"problemsMended", {u"问题整改数量"_s, u"整改问题数量"_s, u"整改问题"_s}}};
    return fields;
}

const QString &fieldName(const char *id)
{
    for (const ReportField &field : reportFields())
        if (qstrcmp(field.id, id) == 0)
            return field.names.front();
    Q_UNREACHABLE();
}

/// 总数 = the sum of its parts.
struct ReportSum {
    const char *total;
    QList<const char *> parts;
};
const ReportSum reportSums[] = {{"published", {"overview", "news", "catalogue"}},
                                {"cases", {"casesPersons", "casesBodies"}}};
/// The part is at most the whole.
constexpr std::pair<const char *, const char *> reportParts[] = {{"servicesOnline", "services"},
                                                                 {"messagesDone", "messages"},
                                                                 {"messagesAnswered", "messages"},
                                                                 {"surveysPublished", "surveys"},
                                                                 {"problemsMended", "problems"}};

class ReportReader
{
public:
    ReportReader(const RoundState &state, const tables::Table &table) : m_state(state), m_table(table)
    {
        for (qsizetype column = 0; column < table.headers.size(); ++column) {
            const QString header = table.headers.at(column).simplified().remove(u' ');
            const char *field = nullptr;
            for (const ReportField &one : reportFields())
                for (const QString &name : one.names)
                    if (header == name || header.startsWith(name + u'（') || header.startsWith(name + u'('))
                        field = one.id;
            if (field && !m_columns.contains(QByteArray(field)))
                m_columns.insert(QByteArray(field), int(column));
            else
                m_check.unread += table.headers.at(column);
        }
    }

    [[nodiscard]] bool hasCode() const { return m_columns.contains(QByteArray("code")); }

    AnnualReportCheck check()
    {
        for (const tables::Row &row : m_table.rows)
            checkRow(row);
        for (const Subject &subject : m_state.subjects())
            if (subject.isWebsite() && subject.isRunning() && !m_seen.contains(subject.id))
                m_check.faults.push_back(
                    {AnnualReportFault::Kind::Missing,
                     0,
                     subject.id,
                     subject.code,
                     {QT_TRANSLATE_NOOP("xw", "%1 has no yearly report"), {subject.name}}});
        return std::move(m_check);
    }

private:
    [[nodiscard]] QString cell(const tables::Row &row, const char *field) const
    {
        const int column = m_columns.value(QByteArray(field), -1);
        return column < 0 || size_t(column) >= row.cells.size() ? QString()
                                                                : row.cells[size_t(column)].trimmed();
    }

    void fault(AnnualReportFault::Kind kind, const tables::Row &row, Message message)
    {
        m_check.faults.push_back({kind, row.number, m_subject ? m_subject->id : SubjectId(),
                                  cell(row, "code"), std::move(message)});
    }

    /// nullopt: empty, or no number, which is said once.
    std::optional<qint64> number(const tables::Row &row, const char *field)
    {
        const QString text = cell(row, field);
        if (text.isEmpty())
            return std::nullopt;
        const auto written = writtenNumber(text);
        bool isWhole = false;
        const qint64 value = written ? written->toLongLong(&isWhole) : 0;
        if (isWhole && value >= 0)
            return value;
        const auto key = std::pair(row.number, QByteArray(field));
        if (!m_bad.contains(key)) {
            m_bad.insert(key);
            fault(AnnualReportFault::Kind::NoNumber, row,
                  {QT_TRANSLATE_NOOP("xw", "%1 is “%2”, which is no number"), {fieldName(field), text}});
        }
        return std::nullopt;
    }

    void checkRegister(const tables::Row &row)
    {
        const auto differs = [&](const char *field, const QString &known) {
            const QString said = cell(row, field);
            const bool isAddress = qstrcmp(field, "url") == 0;
            if (said.isEmpty() || known.isEmpty() || said == known ||
                (isAddress && hostOf(said) == hostOf(known)))
                return;
            fault(AnnualReportFault::Kind::Differs, row,
                  {QT_TRANSLATE_NOOP("xw", "%1 is “%2”; the register says “%3”"),
                   {fieldName(field), said, known}});
        };
        differs("name", m_subject->name);
        differs("url", m_subject->url);
        differs("organizer", m_subject->organizer);
    }

    static QString hostOf(QString address)
    {
        address.remove(u"https://"_s, Qt::CaseInsensitive).remove(u"http://"_s, Qt::CaseInsensitive);
        return address.section(u'/', 0, 0).toLower();
    }

    void checkSums(const tables::Row &row)
    {
        for (const ReportSum &sum : reportSums) {
            const auto total = number(row, sum.total);
            qint64 all = 0;
            bool isWhole = total.has_value();
            QStringList words;
            for (const char *part : sum.parts) {
                const auto value = number(row, part);
                isWhole = isWhole && value;
                all += value.value_or(0);
                words += QString::number(value.value_or(0));
            }
            if (!isWhole)
                continue;
            ++m_check.sums;
            if (all != *total)
                fault(AnnualReportFault::Kind::Sum, row,
                      {QT_TRANSLATE_NOOP("xw", "%1 is %2, but its parts are %3 = %4"),
                       {fieldName(sum.total), QString::number(*total), words.join(u" + "_s),
                        QString::number(all)}});
        }
        for (const auto &[part, whole] : reportParts) {
            const auto less = number(row, part), more = number(row, whole);
            if (!less || !more)
                continue;
            ++m_check.sums;
            if (*less > *more)
                fault(AnnualReportFault::Kind::Exceeds, row,
                      {QT_TRANSLATE_NOOP("xw", "%1 is %2, more than %3, which is %4"),
                       {fieldName(part), QString::number(*less), fieldName(whole), QString::number(*more)}});
        }
    }

    void checkRow(const tables::Row &row)
    {
        const QString code = cell(row, "code");
        if (code.isEmpty() && std::all_of(row.cells.begin(), row.cells.end(),
                                          [](const QString &text) { return text.isEmpty(); }))
            return;
        ++m_check.reports;
        m_subject = code.isEmpty() ? nullptr : m_state.find(code);
        if (!m_subject || !m_subject->isWebsite() || !m_subject->isRunning()) {
            m_subject = nullptr;
            fault(AnnualReportFault::Kind::UnknownSite, row,
                  {QT_TRANSLATE_NOOP("xw", "“%1” is the code of no running website"), {code}});
        } else if (m_seen.contains(m_subject->id)) {
            fault(AnnualReportFault::Kind::Twice, row,
                  {QT_TRANSLATE_NOOP("xw", "%1 has a second report"), {m_subject->name}});
        } else {
            m_seen.insert(m_subject->id);
            checkRegister(row);
        }
        checkSums(row);
    }

    const RoundState &m_state;
    const tables::Table &m_table;
    QHash<QByteArray, int> m_columns;
    QSet<SubjectId> m_seen;
    QSet<std::pair<int, QByteArray>> m_bad;
    const Subject *m_subject = nullptr;
    AnnualReportCheck m_check;
};

} // namespace

QString wordOf(AnnualReportFault::Kind kind)
{
    static const QString words[] = {u"unknown-site"_s, u"differs"_s, u"no-number"_s, u"sum"_s,
                                    u"exceeds"_s,      u"twice"_s,   u"missing"_s};
    return words[int(kind)];
}

QStringList annualReportHeaders()
{
    QStringList headers;
    for (const ReportField &field : reportFields())
        headers += field.names;
    return headers;
}

Result<AnnualReportCheck> checkAnnualReports(const RoundState &state, const tables::Table &table)
{
    ReportReader reader(state, table);
    if (!reader.hasCode())
        return failure(
            ErrorCode::Format,
            {QT_TRANSLATE_NOOP("xw", "The list has no column 网站标识码: nobody knows whose reports "
                                     "they are"),
             {}},
            table.file, {QT_TRANSLATE_NOOP("xw", "Give one row a website, with its code"), {}});
    return reader.check();
}

} // namespace xw

// 政府网站: rows are known by their 网站标识码.
#include "workspace/import_planners.h"
#include "workspace/import_register.h"

#include "domain/site_code.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

class WebsiteImport final : public RegisterImport
{
public:
    explicit WebsiteImport(const ImportInput &input)
        : RegisterImport(input, SubjectKind::Website), m_code(column(u"code"_s)), m_type(column(u"type"_s))
    {
        m_rows.reserve(qsizetype(input.table.rows.size()));
    }

protected:
    void planRow() override
    {
        const auto code = SiteCode::parse(cell(m_code));
        if (!code)
            return reject(m_code, code.error().summary);
        const Subject *known = byCode(code->text());
        if (known)
            held(*known);
        if (!firstOf(m_code, m_rows, code->text()))
            return;
        Subject subject = known ? *known : Subject();
        subject.code = code->text();
        readWord(subject, m_type, m_types, websiteTypeFrom, subject.type, WebsiteType::Other);
        put(std::move(subject), known);
    }

private:
    int m_code, m_type;
    QHash<QString, int> m_rows;
    Words<WebsiteType> m_types;
};

} // namespace

Result<ImportPlan> planWebsites(const ImportInput &input)
{
    WebsiteImport import(input);
    return import.run();
}

} // namespace xw

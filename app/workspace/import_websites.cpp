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
    }

protected:
    void planRow() override
    {
        const auto code = SiteCode::parse(cell(m_code));
        if (!code)
            return reject(m_code, code.error().summary);
        const Listed *listed = claim(m_code, code->text());
        if (!listed)
            return;
        const Subject *known = listed->known;
        Subject subject = known ? *known : Subject();
        subject.code = code->text();
        readWord(subject, m_type, m_types, websiteTypeFrom, subject.type, WebsiteType::Other);
        put(std::move(subject), known);
    }

private:
    int m_code, m_type;
    Words<WebsiteType> m_types;
};

} // namespace

Result<ImportPlan> planWebsites(const ImportInput &input)
{
    WebsiteImport import(input);
    return import.run();
}

} // namespace xw

// 政府网站: rows are known by their 网站标识码.
#include "workspace/import/import_planners.h"
#include "workspace/import/import_register.h"

#include "domain/printed_words.h"
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
        : RegisterImport(input, SubjectKind::Website), m_code(column(u"code"_s)), m_type(column(u"type"_s)),
          m_noService(column(u"no_service"_s))
    {
    }

protected:
    void planRow() override
    {
        const auto code = SiteCode::parse(cell(m_code));
        if (!code)
            return isTotal() ? leaveOutTotal() : reject(m_code, code.error().summary);
        const Listed *listed = claim(m_code, code->text());
        if (!listed)
            return;
        const Subject *known = listed->known;
        Subject subject = known ? *known : Subject();
        subject.code = code->text();
        readWord(subject, m_type, m_types, websiteTypeFrom, subject.type, WebsiteType::Other);
        readService(subject);
        put(std::move(subject), known);
    }

    void seeBadRow() override
    {
        if (const auto code = SiteCode::parse(cell(m_code)))
            holdCode(code->text());
    }

private:
    void readService(Subject &subject)
    {
        const QString word = cell(m_noService);
        if (word.isEmpty())
            return;
        if (const std::optional<bool> answer = yesNoFrom(word))
            subject.noService = *answer;
        else
            reject(m_noService, {QT_TRANSLATE_NOOP("xw", "Write 是 or 否"), {}});
    }

    int m_code, m_type, m_noService;
    Words<WebsiteType> m_types;
};

} // namespace

Result<std::unique_ptr<ImportRun>> planWebsites(const ImportInput &input)
{
    return std::make_unique<WebsiteImport>(input);
}

} // namespace xw

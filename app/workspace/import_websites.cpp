// 政府网站: rows are known by their 网站标识码.
#include "workspace/import_planners.h"
#include "workspace/import_register.h"

#include "domain/site_code.h"

#include <QSet>

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
        static const QSet<QString> yes{u"是"_s, u"√"_s, u"✓"_s, u"1"_s, u"yes"_s, u"y"_s, u"true"_s};
        static const QSet<QString> no{u"否"_s, u"×"_s, u"✗"_s, u"0"_s, u"no"_s, u"n"_s, u"false"_s};
        const QString word = cell(m_noService).toLower();
        if (word.isEmpty())
            return;
        if (yes.contains(word) || no.contains(word))
            subject.noService = yes.contains(word);
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

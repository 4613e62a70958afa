#include "probe/site_service.h"

#include "probe/dates/page_date.h"
#include "probe/html_page.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr int elementKinds = 8;
constexpr int missingOfAThinGuide = 4;
constexpr int elementsOfAGuide = 2; ///< fewer, and the page is none
constexpr qsizetype longestChannel = 16, longestRow = 200;

bool isChannel(const QString &text)
{
    static const QRegularExpression channel(u"咨询|建言|献策|留言|写信|来信|信箱|邮箱|意见建议|提问|答问"_s);
    // Channels of their own that do not count, and what is no channel at all.
    static const QRegularExpression none(
        u"信访|举报|纪检|监察|投诉举报|廉政|电话|热线|公司|有限|回应关切|征集结果|管理咨询|工程咨询|邮箱登录"_s);
    return text.size() <= longestChannel && channel.match(text).hasMatch() && !none.match(text).hasMatch();
}

QString titleOf(const HtmlPage &page)
{
    const QString declared = page.meta(u"ArticleTitle"_s);
    if (!declared.isEmpty())
        return declared;
    for (qint32 i = 0; i < page.size(); ++i)
        if (page.node(i).tag == Tag::H1)
            if (const QString text = page.textOf(i, 200); !text.isEmpty())
                return text;
    return page.title();
}

class ServiceReader
{
public:
    explicit ServiceReader(const QDate &asOf) : m_asOf(asOf) {}

    void read(const FetchedPage &fetched)
    {
        const HtmlPage page(decodePage(fetched.bytes, fetched.contentType), fetched.address);
        const std::vector<PageLink> links = linksOf(page);
        const QString title = titleOf(page);
        readChannel(page, links);
        if (isListOfMessages(title + u' ' + page.meta(u"ColumnName"_s)))
            readMessages(page);
        const bool isGuide = readGuide(page, title);
        if (!isGuide)
            readPolicy(page, links, title);
    }
    SiteService take()
    {
        linkPolicies();
        return std::move(m_found);
    }

private:
    static bool isListOfMessages(const QString &title)
    {
        static const QRegularExpression messages(u"咨询|留言|信箱|来信|答复|回复|建言|互动"_s);
        static const QRegularExpression none(u"信访|举报|纪检|访谈|征集"_s);
        return messages.match(title).hasMatch() && !none.match(title).hasMatch();
    }

    void readChannel(const HtmlPage &page, const std::vector<PageLink> &links)
    {
        if (m_found.consultation)
            return;
        for (const PageLink &link : links)
            if (leadsToPages(link.kind) && !link.address.isEmpty() && isChannel(link.text))
                return void(m_found.consultation = {page.address(), link.text, link.address});
        for (qint32 i = 0; i < page.size(); ++i) {
            if (page.node(i).tag != Tag::Form)
                continue;
            bool hasField = false;
            for (qint32 k = i + 1; k < page.node(i).end; ++k)
                hasField |= page.node(k).tag == Tag::Textarea;
            if (hasField && !page.textOf(i, 400).contains(u"举报"))
                return void(m_found.consultation = {page.address(), {}, page.address()});
        }
    }

    /// Rows of a list: what was asked when, and what became of it.
    void readMessages(const HtmlPage &page)
    {
        static const QRegularExpression open(
            u"未回复|未答复|待回复|待答复|待办理|未办结|处理中|办理中|受理中"_s);
        static const QRegularExpression done(
            u"已回复|已答复|已办结|回复时间|答复时间|办结时间|答复日期|回复日期"_s);
        for (qint32 i = 0; i < page.size(); ++i) {
            const Tag tag = page.node(i).tag;
            if (tag != Tag::Tr && tag != Tag::Li && tag != Tag::Dd)
                continue;
            const QString row = page.textOf(i, longestRow * 2);
            if (row.size() > longestRow)
                continue;
            const auto [first, last] = daysIn(page, i);
            if (!first.isValid())
                continue;
            if (open.match(row).hasMatch()) {
                // 国办秘函〔2019〕19号: of the last year, unanswered for more than three months.
                if (first.addMonths(3) < m_asOf && first > m_asOf.addYears(-1))
                    m_found.overdue.push_back({page.address(), row.left(40), first.toString(Qt::ISODate)});
            } else if (done.match(row).hasMatch() && last > m_found.newestReply) {
                m_found.newestReply = last;
                m_found.replyPage = page.address();
            }
        }
    }

    std::pair<QDate, QDate> daysIn(const HtmlPage &page, qint32 node) const
    {
        QDate first, last;
        for (qint32 i = node + 1; i < page.node(node).end; ++i) {
            if (page.node(i).tag != Tag::Text)
                continue;
            const QString text = page.source(i).toString().simplified();
            auto date = wholeDate(text, m_asOf);
            if (!date)
                date = edgeDate(text, m_asOf);
            if (!date || date->isMonth || isFuture(*date, m_asOf))
                continue;
            first = first.isValid() ? std::min(first, date->day) : date->day;
            last = std::max(last, date->day);
        }
        return {first, last};
    }

    /// Whether the page is one.
    bool readGuide(const HtmlPage &page, const QString &title)
    {
        static const std::array<std::pair<QStringView, QRegularExpression>, elementKinds> elements{{
            {u"事项名称", QRegularExpression(u"(?:事项|项目|服务)名称"_s)},
            {u"设定依据", QRegularExpression(u"(?:设定|法律|办理|实施|政策|法定|审批|受理)依据"_s)},
            {u"申请条件", QRegularExpression(u"(?:申请|受理|办理|申报|办事|审批)条件"_s)},
            {u"办理材料",
             QRegularExpression(u"(?:办理|申请|申报|所需|提交|办事|需提供的?)材料|材料(?:清单|目录)"_s)},
            {u"办理地点",
             QRegularExpression(u"(?:办理|受理|办公|办事|服务|窗口|咨询)(?:地点|地址|窗口|场所)"_s)},
            {u"办理时间", QRegularExpression(u"(?:办理|办公|受理|工作|服务|接待)时间"_s)},
            {u"联系电话", QRegularExpression(u"(?:联系|咨询|办公|服务|窗口)(?:电话|方式)"_s)},
            {u"办理流程",
             QRegularExpression(u"(?:办理|办事|审批|工作|申请|受理|服务)(?:流程|程序|步骤)|流程图"_s)},
        }};
        // A page of navigation has such words as well: a guide says so, or has most of them as labels.
        const bool isNamed =
            title.contains(u"办事指南") || title.contains(u"服务指南") || title.contains(u"办理指南");
        QStringList missing;
        QString labels;
        for (const TextBlock &block : textBlocksOf(page))
            labels += block.text.left(60) + u'\n';
        for (const auto &[name, words] : elements)
            if (!words.match(labels).hasMatch())
                missing << name.toString();
        const int present = elementKinds - int(missing.size());
        const bool isGuide = isNamed ? present >= elementsOfAGuide : present > elementKinds / 2;
        if (!isGuide)
            return false;
        ++m_found.guides;
        if (missing.size() >= missingOfAThinGuide)
            m_found.thin.push_back({page.address(), title.left(40), missing.join(u'、')});
        return true;
    }

    struct PolicyText {
        QString address, title;
        bool isReading = false;
        QSet<QString> links;     ///< addresses
        bool namesOther = false; ///< a link whose words say that it leads to the other
    };

    /// Only pages of one text: lists of policies are linked by each of theirs.
    void readPolicy(const HtmlPage &page, const std::vector<PageLink> &links, const QString &title)
    {
        static const QRegularExpression document(
            u"(?:关于.+的(?:通知|意见|决定|批复|公告|通告)|(?:办法|规定|细则|方案|条例|规划)(?:（.{1,6}）)?)$"_s);
        static const QRegularExpression reading(u"解读|图解|一图读懂"_s);
        static const QRegularExpression original(u"原文|政策文件|相关文件|文件全文|相关政策|《.+》"_s);
        const QString plain = title.section(u'_', 0, 0).section(u'-', 0, 0).trimmed();
        PolicyText text{page.address(), plain, reading.match(title).hasMatch(), {}, false};
        if ((!text.isReading && !document.match(plain).hasMatch()) || !publishedDate(page, m_asOf))
            return;
        ++m_found.policies;
        for (const PageLink &link : links) {
            if (link.address.isEmpty() || link.address == page.address() || !leadsToPages(link.kind))
                continue;
            text.links.insert(link.address);
            const bool isOfReading = reading.match(link.text).hasMatch();
            text.namesOther |= text.isReading ? original.match(link.text).hasMatch() && !isOfReading
                                              : isOfReading && link.text.size() > 4;
        }
        m_policies.push_back(std::move(text));
    }

    /// A reading leads to what it reads; a policy leads to its reading where one was seen: most have none.
    void linkPolicies()
    {
        for (const PolicyText &text : m_policies) {
            bool isLinked = text.namesOther, isNeeded = text.isReading;
            for (const PolicyText &other : m_policies) {
                if (other.isReading == text.isReading)
                    continue;
                const bool isItsOwn =
                    text.isReading ? text.title.contains(other.title)
                                   : other.title.contains(text.title) || other.links.contains(text.address);
                isNeeded |= isItsOwn;
                isLinked |= text.links.contains(other.address);
            }
            if (isNeeded && !isLinked)
                m_found.unlinked.push_back(
                    {text.address, text.title.left(40), text.isReading ? u"reading"_s : u"policy"_s});
        }
    }

    QDate m_asOf;
    SiteService m_found;
    std::vector<PolicyText> m_policies;
};

QJsonArray servicePlaces(const std::vector<ServicePlace> &places)
{
    QJsonArray array;
    for (const ServicePlace &place : places)
        array.append(
            QJsonObject{{u"page"_s, place.page}, {u"quote"_s, place.quote}, {u"text"_s, place.text}});
    return array;
}

} // namespace

SiteService siteServiceOf(const std::vector<FetchedPage> &pages, const QDate &asOf)
{
    ServiceReader reader(asOf);
    for (const FetchedPage &page : pages)
        reader.read(page);
    return reader.take();
}

QJsonObject toJson(const SiteService &service)
{
    const QJsonValue none(QJsonValue::Null);
    return {{u"consultation"_s, service.consultation
                                    ? QJsonValue(QJsonObject{{u"page"_s, service.consultation->page},
                                                             {u"text"_s, service.consultation->quote},
                                                             {u"url"_s, service.consultation->text}})
                                    : none},
            {u"newest_reply"_s,
             service.newestReply.isValid() ? QJsonValue(service.newestReply.toString(Qt::ISODate)) : none},
            {u"reply_page"_s, service.replyPage.isEmpty() ? none : QJsonValue(service.replyPage)},
            {u"overdue"_s, servicePlaces(service.overdue)},
            {u"guides"_s, service.guides},
            {u"thin_guides"_s, servicePlaces(service.thin)},
            {u"policies"_s, service.policies},
            {u"unlinked"_s, servicePlaces(service.unlinked)}};
}

} // namespace xw::probe

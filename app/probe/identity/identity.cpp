#include "probe/identity.h"

#include "base/half_width.h"
#include "base/html_entities.h"
#include "probe/html_page.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr qsizetype kFootText = 200'000; // signs of a page's text that are read, from its end

#define XW_PROVINCES u"[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕甘陇青宁新]"

QString halfWidthText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    static constexpr QStringView dashes = u"‐‑‒–—―─−－";
    for (const QChar c : text)
        plain += dashes.contains(c) ? QChar(u'-') : halfWidth(c);
    return plain;
}

/// What pictures say of themselves, one a line.
QString wordsOfPictures(const HtmlPage &page)
{
    QString words;
    for (qint32 i = 0; i < page.size() && words.size() < kFootText; ++i)
        if (page.node(i).tag == Tag::Img)
            words += page.value(i, u"alt") + u'\n' + page.value(i, u"title") + u'\n';
    return words;
}

/// What scripts hold as markup that they put into the page, without its tags.
QString wordsOfScripts(const HtmlPage &page)
{
    static const QRegularExpression joint(u"['\"]\\s*\\+\\s*['\"]"_s), tag(u"<[^<>]{0,2000}>"_s);
    QString words;
    for (qint32 i = 0; i + 1 < page.size() && words.size() < kFootText; ++i) {
        if (page.node(i).tag != Tag::Script || page.node(i).end != i + 2)
            continue;
        const QStringView source = page.source(i + 1);
        if (source.size() > kFootText || !source.contains(u"</") ||
            !(source.contains(u"ICP") || source.contains(u"网安备") || source.contains(u"标识码")))
            continue;
        words += withoutEntities(source.toString().remove(joint).remove(tag)) + u'\n';
    }
    return words;
}

class IdentityReader
{
public:
    explicit IdentityReader(Identity &identity) : m_identity(identity) {}
    void read(const FetchedPage &fetched);

private:
    void readBadges(const HtmlPage &page, qint32 node);
    void readBadgeText(const QString &source, bool isComment);
    void readNumbers(const QString &text);
    void readOrganizer(const std::vector<TextBlock> &blocks);
    void readContact(const QString &text);
    void readAddresses(const HtmlPage &page);
    void readBadgeWords(const QString &words, bool isPicture);

    Identity &m_identity;
    QString m_mail; ///< that a link writes to
};

void IdentityReader::readBadgeText(const QString &source, bool isComment)
{
    static const QRegularExpression conac(
        uR"(dcs\.conac\.cn/js/[\d/]{6,24}CA(\d{16,24})\.js|bszs\.conac\.cn/sitename\?method=show&(?:amp;)?id=([0-9A-F]{16,40})|_ideConac|conac\.cn)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jiucuo(
        uR"(id\s*=\s*["']?_jiucuo_["']?|exposure/jiucuo\.(?:html|js)|zfwzgl\.www\.gov\.cn|pucha\.kaipuyun\.cn/exposure|src\s*=\s*["'][^"']*jiucuo[^"'/]*\.(?:png|jpe?g|gif)["'])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jiucuoCode(uR"(site_?code\s*=\s*["']?([0-9a-z]{6,14})(?![0-9a-z]))"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    // A platform's script draws its badges in elements that hold their numbers.
    static const QRegularExpression drawn(
        uR"(\bdata-[\w-]+\s*=[^>]*?site_?code\W{1,4}((?:bm|\d\d)\d{8}|[0-9A-F]{32})(?!\w))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = drawn.match(source); match.hasMatch() && !isComment) {
        const QString number = match.captured(1);
        if (number.size() == 32) {
            m_identity.hasConac = true;
            m_identity.conacId = number;
        } else if (source.contains(u"jiucuo", Qt::CaseInsensitive)) {
            m_identity.hasJiucuo = true;
            m_identity.jiucuoCode = number.toLower();
        }
    }
    if (const auto match = conac.match(source); match.hasMatch()) {
        if (isComment) {
            m_identity.conacIsCommentedOut = true;
        } else {
            m_identity.hasConac = true;
            if (m_identity.conacId.isEmpty())
                m_identity.conacId = match.captured(1) + match.captured(2);
        }
    }
    if (jiucuo.match(source).hasMatch()) {
        if (isComment) {
            m_identity.jiucuoIsCommentedOut = true;
        } else {
            m_identity.hasJiucuo = true;
            if (const auto code = jiucuoCode.match(source);
                code.hasMatch() && m_identity.jiucuoCode.isEmpty())
                m_identity.jiucuoCode = code.captured(1).toLower();
        }
    }
}

void IdentityReader::readBadges(const HtmlPage &page, qint32 i)
{
    const HtmlNode &node = page.node(i);
    if (node.tag == Tag::Comment) {
        if (page.source(i).contains(u"conac", Qt::CaseInsensitive) ||
            page.source(i).contains(u"jiucuo", Qt::CaseInsensitive))
            readBadgeText(page.source(i).toString(), true);
        return;
    }
    const bool isScript =
        node.tag == Tag::Text && node.parent >= 0 && page.node(node.parent).tag == Tag::Script;
    if (node.tag == Tag::Text && !isScript)
        return;
    const QStringView source = page.source(i);
    if (source.size() > 1 << 18)
        return;
    if (source.contains(u"conac", Qt::CaseInsensitive) || source.contains(u"jiucuo", Qt::CaseInsensitive) ||
        source.contains(u"zfwzgl", Qt::CaseInsensitive) ||
        source.contains(u"sitecode", Qt::CaseInsensitive) ||
        source.contains(u"kaipuyun", Qt::CaseInsensitive)) {
        static const QRegularExpression comments(u"/\\*[\\s\\S]*?\\*/|(?<!:)//[^\\n]*"_s);
        QString plain = withoutEntities(source);
        if (isScript)
            plain.remove(comments);
        readBadgeText(plain, false);
    }
}

void IdentityReader::readNumbers(const QString &text)
{
    static const QRegularExpression code(
        uR"(标识(?:编?码|代码|编号)?\s*[:(\[【为是]?\s*((?:bm|\d{2})\d{3,12})(?![\d]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression well(u"^(?:\\d{6}|bm\\d{4})\\d{4}$"_s);
    static const QRegularExpression icp(
        u"(?<where>" XW_PROVINCES u")\\s*ICP\\s*备?\\s*(?:案)?\\s*(?:证)?\\s*[:-]?\\s*(?<number>\\d{10}|\\d{8})(?!\\d)\\s*号?(?:\\s*-\\s*(?<part>\\d{1,4}))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression icpBehind(
        u"ICP\\s*备案?(?:编?号|登记号)?\\s*[:]?\\s*(?<"
        u"where"
        u">" XW_PROVINCES u")\\s*(?<number>\\d{10}|\\d{8})(?!\\d)\\s*号?(?:\\s*-\\s*(?<part>\\d{1,4}))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression police(
        u"(?:(?<where>" XW_PROVINCES u")\\s*公网安备|公网安备|公安(?:机关)?(?:联网|网络)?备案(?:标识)?(?:编?"
        u"号)?)\\s*[:]?\\s*(?<inside>" XW_PROVINCES u")?"
        "\\s*(?:公网安备)?\\s*第?\\s*(?<number>\\d{14})(?!\\d)"_s);
    if (m_identity.siteCode.isEmpty())
        for (auto it = code.globalMatch(text); it.hasNext();) {
            const QString found = it.next().captured(1).toLower();
            const bool isWell = well.match(found).hasMatch();
            if (isWell || m_identity.siteCode.isEmpty())
                m_identity.siteCode = found;
            m_identity.siteCodeIsWell = isWell;
            if (isWell)
                break;
        }
    if (m_identity.icp.isEmpty())
        if (auto match = icp.match(text); match.hasMatch() || (match = icpBehind.match(text)).hasMatch()) {
            m_identity.icp = match.captured(u"where"_s) + u"ICP备"_s + match.captured(u"number"_s) + u'号';
            if (!match.captured(u"part"_s).isEmpty())
                m_identity.icp += u'-' + match.captured(u"part"_s);
        }
    if (m_identity.police.isEmpty())
        if (const auto match = police.match(text); match.hasMatch())
            m_identity.police = match.captured(u"where"_s) + match.captured(u"inside"_s) + u"公网安备"_s +
                                match.captured(u"number"_s) + u'号';
}

// "主办单位：某县人民政府办公室 承办：…": up to the next label, number or blank.
void IdentityReader::readOrganizer(const std::vector<TextBlock> &blocks)
{
    static const QRegularExpression host(
        u"(?:主\\s*办\\s*单\\s*位|主\\s*办\\s*方|网站主办|主\\s*办)(?:\\s*[/"
        u"、及和]\\s*(?:承办|主管))?\\s*(?:单位)?\\s*[:|】\\]]\\s*|"
        "(?:主办单位|主办)\\s+(?=[\\x{4E00}-\\x{9FA5}]{4}(?!\\S*(?:承办|协办|主管|运维)(?:$|\\s)))|"
        "(?<=[\\x{4E00}-\\x{9FA5}])\\s*主办(?=$|[\\s，,。|])"_s);
    static const QRegularExpression name(u"^([\\x{4E00}-\\x{9FA5}()·、]{4,40})"_s);
    static const QRegularExpression behind(
        u"(?:承办|协办|技术支持|运维单位|维护单位|管理单位|承建单位|设计制作|版权所有|地址|电话|联系|网站标识|标识码|备案|邮编|邮箱).*$"_s);
    for (size_t k = blocks.size(); k-- > 0;) {
        QString text = halfWidthText(blocks[k].text);
        if (text.size() > 2000 || !text.contains(u'办') || !text.contains(u'主'))
            continue;
        const auto match = host.match(text);
        if (!match.hasMatch()) {
            // The label in a cell, the name in the next.
            if (text.size() <= 6 && text.contains(u"主办"_s) && k + 1 < blocks.size())
                text = halfWidthText(blocks[k + 1].text);
            else
                continue;
        } else if (match.captured(0).trimmed() == u"主办" &&
                   match.capturedEnd() >= text.size() - 1 - text.mid(match.capturedEnd()).size() &&
                   !match.captured(0).endsWith(u' ') && match.capturedStart() >= 4 &&
                   !match.captured(0).contains(u':')) {
            static const QRegularExpression lead(u"^(?:本网站|本站|该站|网站)?(?:由|系)"_s);
            text = text.first(match.capturedStart()).section(QRegularExpression(u"[\\s:,，|]"_s), -1);
            text.remove(lead);
        } else {
            text = text.sliced(match.capturedEnd()).trimmed();
            if (text.isEmpty() && k + 1 < blocks.size())
                text = halfWidthText(blocks[k + 1].text);
        }
        if (const auto found = name.match(text); found.hasMatch()) {
            const QString organizer = QString(found.captured(1)).remove(behind);
            if (organizer.size() >= 4) {
                m_identity.organizer = organizer;
                return;
            }
        }
    }
}

void IdentityReader::readContact(const QString &text)
{
    static const QRegularExpression contact(
        u"(?:联系|咨询|服务|办公|值班|监督|投诉|维护|举报|纠错|编辑部|责任)?(?:电\\s*话|热线|方式|邮\\s*箱|"
        u"邮件|网站管理|"
        u"电子邮箱|Tel|TEL|E-?mail|传真)\\s*[:]?\\s*"
        "((?:\\+?86[ -]?)?(?:\\(?0\\d{2,3}\\)?\\s*-?\\s*)\\d{7,8}|\\+86[ -]?\\d{2,3}[ -]?\\d{7,8}|[48]00-?\\d{3}-?\\d{4}|1[3-9]\\d{9}|12345|\\d{7,8}|[\\w.+-]+(?:@|#|\\[at\\])[\\w-]+\\.[\\w.]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(u"(?<![\\d-])(0\\d{2,3}-\\d{7,8})(?!\\d)"_s);
    if (m_identity.hasContact)
        return;
    auto match = contact.match(text);
    if (!match.hasMatch())
        match = bare.match(text);
    if (match.hasMatch()) {
        m_identity.hasContact = true;
        m_identity.contact = match.captured(1).simplified();
    }
}

/// A badge that a site drew itself, by what its picture or link says; a title that speaks of it is none.
void IdentityReader::readBadgeWords(const QString &words, bool isPicture)
{
    static const QRegularExpression conac(u"^(?:党政机关|事业单位)(?:网站)?(?:标识|标志)?$"_s);
    static const QRegularExpression jiucuo(u"^(?:我为)?(?:政府)?网站找错(?:入口|平台|监督举报平台)?$"_s);
    const QString plain = words.simplified().remove(u' ');
    m_identity.hasConac = m_identity.hasConac || (isPicture && conac.match(plain).hasMatch());
    m_identity.hasJiucuo = m_identity.hasJiucuo || jiucuo.match(plain).hasMatch();
}

// Numbers and contacts that stand in an address alone, and badges by their words.
void IdentityReader::readAddresses(const HtmlPage &page)
{
    static const QRegularExpression record(u"recordcode=(\\d{14})(?!\\d)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mail(u"^mailto:([\\w.+-]+@[\\w-]+\\.[\\w.]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (qint32 i = 0; i < page.size(); ++i) {
        const Tag tag = page.node(i).tag;
        if (tag == Tag::Img || tag == Tag::Input) {
            readBadgeWords(page.value(i, u"alt"), true);
            readBadgeWords(page.value(i, u"title"), true);
        }
        if (tag != Tag::A)
            continue;
        readBadgeWords(page.value(i, u"title"), false);
        if (page.node(i).end - i < 12)
            readBadgeWords(page.textOf(i, 40), false);
        const QString address = page.value(i, u"href");
        if (const auto match = record.match(address); match.hasMatch() && m_identity.police.isEmpty())
            m_identity.police = u"公网安备"_s + match.captured(1) + u'号';
        if (const auto match = mail.match(address); match.hasMatch() && m_mail.isEmpty())
            m_mail = match.captured(1);
    }
}

void IdentityReader::read(const FetchedPage &fetched)
{
    const HtmlPage page(decodePage(fetched.bytes, fetched.contentType), fetched.address);
    for (qint32 i = 0; i < page.size(); ++i)
        readBadges(page, i);
    const auto fill = [](QString &field, const QString &value) {
        if (field.isEmpty())
            field = value.simplified();
    };
    fill(m_identity.siteName, page.meta(u"SiteName"_s));
    fill(m_identity.siteDomain, page.meta(u"SiteDomain"_s));
    static const QRegularExpression number(u"\\d{4}"_s); // a template names what belongs there
    if (const QString code = page.meta(u"SiteIDCode"_s).toLower(); code.contains(number))
        fill(m_identity.metaCode, code);
    const std::vector<TextBlock> blocks = textBlocksOf(page);
    QString text;
    for (size_t k = blocks.size(); k-- > 0 && text.size() < kFootText;)
        text.prepend(blocks[k].text + u'\n');
    text = halfWidthText(text);
    readNumbers(text);
    if (m_identity.icp.isEmpty() || m_identity.police.isEmpty() || m_identity.siteCode.isEmpty())
        readNumbers(halfWidthText(wordsOfPictures(page)));
    if (m_identity.icp.isEmpty() || m_identity.police.isEmpty() || m_identity.siteCode.isEmpty())
        readNumbers(halfWidthText(wordsOfScripts(page)));
    readAddresses(page);
    if (m_identity.organizer.isEmpty())
        readOrganizer(blocks);
    readContact(text);
    if (!m_identity.hasContact && !m_mail.isEmpty()) {
        m_identity.hasContact = true;
        m_identity.contact = m_mail;
    }
}

void compare(Identity &identity, const RegisteredSite &site)
{
    const auto differ = [&](const QString &about, const QString &found, const QString &expected) {
        if (!found.isEmpty() && !expected.isEmpty() && found != expected)
            identity.doubts.push_back({about, found, expected});
    };
    if (!identity.siteCode.isEmpty() && !identity.siteCodeIsWell)
        identity.doubts.push_back({u"site_code"_s, identity.siteCode, {}});
    differ(u"site_code"_s, identity.siteCode, site.code.toLower());
    differ(u"site_code"_s, identity.metaCode, site.code.toLower());
    differ(u"jiucuo"_s, identity.jiucuoCode, site.code.isEmpty() ? identity.siteCode : site.code.toLower());
    // One that names the other with more or fewer words is no other office.
    if (!site.organizer.contains(identity.organizer) && !identity.organizer.contains(site.organizer))
        differ(u"organizer"_s, identity.organizer, site.organizer);
    if (!site.name.contains(identity.siteName) && !identity.siteName.contains(site.name))
        differ(u"name"_s, identity.siteName, site.name);
    const QChar icp = identity.icp.isEmpty() ? QChar() : identity.icp.front();
    // Without its province the number says nothing of one.
    const bool hasProvince = !identity.police.isEmpty() && !identity.police.startsWith(u'公');
    if (hasProvince && !icp.isNull() && identity.police.front() != icp)
        identity.doubts.push_back({u"police"_s, identity.police, QString(icp)});
}

#undef XW_PROVINCES

} // namespace

Identity identityOf(const std::vector<FetchedPage> &pages, const RegisteredSite &site)
{
    Identity identity;
    for (size_t k = 0; k < pages.size(); ++k) {
        const bool isWhole = identity.hasConac && identity.hasJiucuo && !identity.siteCode.isEmpty() &&
                             !identity.icp.isEmpty() && !identity.police.isEmpty() &&
                             !identity.organizer.isEmpty() && identity.hasContact;
        if (isWhole)
            break;
        IdentityReader(identity).read(pages[k]);
    }
    if (identity.siteCode.isEmpty() && !identity.metaCode.isEmpty()) {
        static const QRegularExpression well(u"^(?:\\d{6}|bm\\d{4})\\d{4}$"_s);
        identity.siteCode = identity.metaCode;
        identity.siteCodeIsWell = well.match(identity.siteCode).hasMatch();
    }
    compare(identity, site);
    return identity;
}

QJsonObject toJson(const Identity &identity)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    QJsonArray doubts;
    for (const IdentityDoubt &doubt : identity.doubts)
        doubts.append(QJsonObject{
            {u"about"_s, doubt.about}, {u"found"_s, doubt.found}, {u"expected"_s, text(doubt.expected)}});
    return {{u"site_code"_s, text(identity.siteCode)},
            {u"conac"_s, identity.hasConac},
            {u"jiucuo"_s, identity.hasJiucuo},
            {u"jiucuo_code"_s, text(identity.jiucuoCode)},
            {u"icp"_s, text(identity.icp)},
            {u"police"_s, text(identity.police)},
            {u"organizer"_s, text(identity.organizer)},
            {u"contact"_s, identity.hasContact},
            {u"site_name"_s, text(identity.siteName)},
            {u"doubts"_s, doubts}};
}

} // namespace xw::probe

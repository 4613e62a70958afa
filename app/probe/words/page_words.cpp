#include "probe/html_page.h"
#include "probe/words.h"

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{
constexpr qsizetype kContextSigns = 12;   // at either side
constexpr qsizetype kLongestTeaching = 4; // errors in one block; more are a list of examples
} // namespace

std::vector<WordFinding> wrongWordsOf(const std::vector<FetchedPage> &pages, const WordList &words)
{
    std::vector<WordFinding> findings;
    QHash<QString, size_t> known; // wrong word and its context
    for (const FetchedPage &fetched : pages) {
        const HtmlPage page(decodePage(fetched.bytes, fetched.contentType), fetched.address);
        QSet<size_t> onThisPage;
        for (const TextBlock &block : textBlocksOf(page)) {
            const auto hits = words.find(block.text);
            if (qsizetype(hits.size()) > kLongestTeaching)
                continue;
            for (const WordList::Hit &hit : hits) {
                const qsizetype begin = std::max<qsizetype>(0, hit.position - kContextSigns);
                const qsizetype end =
                    std::min(block.text.size(), hit.position + hit.word->wrong.size() + kContextSigns);
                const QString context = block.text.sliced(begin, end - begin);
                const QString key = hit.word->wrong + u'\n' + context;
                if (const auto at = known.constFind(key); at != known.constEnd()) {
                    if (!onThisPage.contains(*at))
                        ++findings[*at].pages;
                    onThisPage.insert(*at);
                    continue;
                }
                known.insert(key, findings.size());
                onThisPage.insert(findings.size());
                findings.push_back(
                    {fetched.address, hit.word->wrong, hit.word->right, hit.word->isSevere, context, 1});
            }
        }
    }
    return findings;
}

QJsonObject toJson(const WordFinding &finding)
{
    return {{u"page"_s, finding.page},       {u"wrong"_s, finding.wrong},
            {u"right"_s, finding.right},     {u"class"_s, finding.isSevere ? u"severe"_s : u"ordinary"_s},
            {u"context"_s, finding.context}, {u"pages"_s, finding.pages}};
}

} // namespace xw::probe

// How much processor time the proof takes, and whether it grows with the length: texts of many paragraphs,
// and of one line that does not end (names, counts, shares, dates, citations, brackets). Run it by hand,
// built with -O2: build/bench/bench_proof_speed [words of the shape's name]
#include "notice/proof.h"

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;

namespace
{

struct Shape {
    const char *name;
    QString piece; ///< repeated; %1 is a running number
    bool lines;    ///< a paragraph each
};

QString textOf(const Shape &shape, int characters)
{
    QString text;
    text.reserve(characters + 200);
    for (int n = 1; text.size() < characters; ++n)
        text += QString(shape.piece).replace(u"%1"_s, QString::number(n % 900 + 11)) +
                (shape.lines ? u"\n"_s : QString());
    return text;
}

double secondsFor(const QString &plain, const std::vector<BasisDocument> &library, int &statements)
{
    const ProofText text = proofTextFromPlain(plain);
    const std::clock_t before = std::clock();
    statements = proofNotice(text, library).checked;
    return double(std::clock() - before) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char **argv)
{
    const auto library = basisLibrary();
    if (!library)
        qFatal("%s", qPrintable(library.error().line()));
    const Shape shapes[] = {
        {"paragraphs",
         u"全市运行政府网站%1家，抽查80家，不合格4家，总体合格率为95.00%。发现问题24个，其中更新不及时"
         "11个、链接不可用8个、错别字5个。"_s,
         true},
        {"one line of sentences", u"抽查网站%1家，合格97个，合格率80.83%。其中，市级9家、县级8家，占50%。"_s,
         false},
        {"one line of counts", u"第%1中心收到留言%1件、办结%1件，"_s, false},
        {"one line of names", u"东山县第%1中学网站、西山市民政局网站、"_s, false},
        {"one line of counted names", u"东山县%1个、西山市民政局网站、南山区教育局3家，"_s, false},
        {"one line of shares", u"咨询类%1件，占12.5%，投诉类%1件，占3.1%；"_s, false},
        {"one line of 其中", u"共有%1个，其中甲类3个、乙类4个，"_s, false},
        {"one line of dates", u"于2023年3月%1日前整改，较上季度增长%1%，"_s, false},
        {"one line of deadlines", u"于%1月3日前报送，每年%1月31日前整改，未在2月%1日前完成，"_s, false},
        {"one line of brackets closed", u"%1)个，(省、市)%1个)"_s, false},
        {"one line of annexes", u"共%1个（见附件2），"_s, false},
        {"one line of lists", u"分别为：东山网、西山网，%1个，"_s, false},
        {"one line of citations", u"按照《关于印发第%1号检查指标的通知》（国办发〔2017〕%1号）"_s, false},
        {"one line of brackets", u"（第%1个（含%1家）"_s, false},
        {"one line of digits", u"%1%1%1"_s, false}};
    std::printf("%-28s %12s %12s %12s  growth\n", "CPU seconds for characters", "100,000", "300,000",
                "1,000,000");
    for (const Shape &shape : shapes) {
        if (argc > 1 && !QByteArray(shape.name).contains(argv[1]))
            continue;
        double taken[3];
        int statements = 0;
        int at = 0;
        for (const int characters : {100'000, 300'000, 1'000'000})
            taken[at++] = secondsFor(textOf(shape, characters), *library, statements);
        std::printf("%-28s %12.2f %12.2f %12.2f  %.1f for 10 (%d statements)\n", shape.name, taken[0],
                    taken[1], taken[2], taken[2] / taken[0], statements);
        std::fflush(stdout);
    }
    return 0;
}

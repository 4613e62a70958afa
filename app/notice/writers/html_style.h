// The style sheet of the HTML notice: a calm page on a screen, the A4 type area of GB/T 9704-2012 on paper.
#pragma once

#include <QString>

namespace xw::notice
{

[[nodiscard]] inline QString htmlStyle()
{
    return QStringLiteral(
        ":root{--fs:\"FangSong_GB2312\",\"仿宋_GB2312\",\"FangSong\",\"仿宋\",\"FandolFang\",\"STFangsong\","
        "serif;\n"
        "--kt:\"KaiTi_GB2312\",\"楷体_GB2312\",\"KaiTi\",\"楷体\",\"FandolKai\",\"STKaiti\",serif;\n"
        "--ht:\"SimHei\",\"黑体\",\"Noto Sans CJK SC\",\"PingFang SC\",sans-serif;\n"
        "--bs:\"XiaoBiaoSong\",serif}\n"
        "@font-face{font-family:XiaoBiaoSong;src:local(\"方正小标宋简体\"),local(\"FZXiaoBiaoSong-B05S\"),"
        "local(\"Noto Serif CJK SC Bold\"),local(\"NotoSerifCJKsc-Bold\"),local(\"STZhongsong\")}\n"
        "html{background:#eef1f5;-webkit-text-size-adjust:100%}\n"
        "body{margin:0;color:#000;font:16pt/28.99pt var(--fs)}\n"
        "article{box-sizing:border-box;max-width:210mm;margin:8mm auto;padding:37mm 26mm 35mm "
        "28mm;background:#fff;\n"
        "box-shadow:0 1px 6px rgba(0,0,0,.2)}\n"
        "p{margin:0;text-indent:2em;text-align:justify;overflow-wrap:anywhere}\n"
        ".mark{font-family:var(--bs);line-height:1.25;font-size:min(var(--size),7vw);color:#f00;"
        "text-align:center;text-indent:0;padding-top:20mm}\n"
        ".number{text-indent:0;text-align:center;margin-top:58pt;padding-bottom:4mm;"
        "border-bottom:.5mm solid #f00}\n"
        "h1{font:22pt/28.99pt var(--bs);text-align:center;text-wrap:balance;margin:58pt 0 29pt}\n"
        ".flush,.annex-mark{text-indent:0}\n"
        "h2,h3,h4,h5,h6{font:inherit;text-indent:2em;margin:0;break-after:avoid}\n"
        ".level1{font-family:var(--ht)}\n.level2{font-family:var(--kt)}\n"
        ".annexes{list-style:none;margin:29pt 0 0;padding:0 0 0 5em}\n"
        ".annexes li{text-indent:-1em;padding-left:1em}\n.annexes li:first-child{text-indent:-4em}\n"
        ".signature{margin:29pt 2em 0 auto;width:max-content;max-width:100%;text-align:center}\n"
        ".signature p{text-indent:0;text-align:center}\n"
        ".annex{break-before:page;margin-top:58pt}\n.annex-mark{font-family:var(--ht)}\n"
        ".annex-title{font:22pt/28.99pt "
        "var(--bs);text-align:center;text-wrap:balance;text-indent:0;margin:29pt 0 14pt}\n"
        "table{width:100%;border-collapse:collapse;font-size:12pt;line-height:16pt;margin:6pt 0 14pt}\n"
        "caption{font-size:14pt;line-height:28.99pt}\n"
        "th,td{border:.5pt solid #000;padding:3.5pt "
        "3pt;text-align:center;font-weight:400;overflow-wrap:anywhere}\n"
        "th,.total td{font-family:var(--ht)}\n.left{text-align:left}\n.right{text-align:right}\n"
        "thead{display:table-header-group}\ntr{break-inside:avoid}\n"
        ".imprint{margin-top:58pt;font-size:14pt;border:solid #000;border-width:.35mm 0}\n"
        ".imprint p{text-indent:0;padding:0 "
        "1em}\n.copies{padding-left:4em!important;text-indent:-3em!important}\n"
        ".printed{display:flex;justify-content:space-between;gap:1em}\n.copies+.printed{border-top:.25mm "
        "solid #000}\n"
        "@media(max-width:170mm){article{padding:12mm 6mm}table{display:block;overflow-x:auto}}\n"
        "@media print{@page{size:A4;margin:37mm 26mm 35mm 28mm}html{background:none}\n"
        "article{max-width:none;margin:0;padding:0;box-shadow:none}.mark{padding-top:35mm;font-size:var(--"
        "size)}}"
        "\n");
}

} // namespace xw::notice

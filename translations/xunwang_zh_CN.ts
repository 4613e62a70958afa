<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Signature and date</source>
        <translation>署名和日期</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Nothing stands in it in this round</source>
        <translation>本期没有内容</translation>
    </message>
    <message>
        <source>check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>待写</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>自写</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Inspects government websites and new media, from the register to the signed notice.</source>
        <translation>检查政府网站和政务新媒体：从台账到签署的通报。</translation>
    </message>
    <message>
        <source>Open the sample province.</source>
        <translation>打开示例省份。</translation>
    </message>
    <message>
        <source>Speak this language for now: zh_CN or en.</source>
        <translation>本次使用的语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Say whether everything that the program needs is there, as text for a support mail.</source>
        <translation>说明程序所需是否齐备，输出可放进求助邮件的文字。</translation>
    </message>
    <message>
        <source>A workspace to open: a file (.xunwang), or an office (postgresql://user@host/database).</source>
        <translation>要打开的工作库：文件（.xunwang），或办公室数据库（postgresql://用户@主机/数据库）。</translation>
    </message>
    <message>
        <source>One FILE at most</source>
        <translation>最多一个文件</translation>
    </message>
</context>
<context>
    <name>xw</name>
    <message>
        <source>The definition file is not valid JSON in line %1: %2</source>
        <translation>定义文件第 %1 行不是有效的 JSON：%2</translation>
    </message>
    <message>
        <source>The definition file does not hold one JSON object</source>
        <translation>定义文件应当只含一个 JSON 对象</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>“%1” is not a name that is known here</source>
        <translation>“%1”不是这里认识的名称</translation>
    </message>
    <message>
        <source>a text in quotation marks belongs here</source>
        <translation>这里应当是引号中的文字</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>a whole number belongs here</source>
        <translation>这里应当是整数</translation>
    </message>
    <message>
        <source>true or false belongs here</source>
        <translation>这里应当是 true 或 false</translation>
    </message>
    <message>
        <source>an object { … } belongs here</source>
        <translation>这里应当是对象 { … }</translation>
    </message>
    <message>
        <source>a list [ … ] belongs here</source>
        <translation>这里应当是列表 [ … ]</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”</source>
        <translation>%1 应填整数，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 takes a number, not “%2”</source>
        <translation>%1 应填数字，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 takes a date such as 2020-03-31, not “%2”</source>
        <translation>%1 应填日期，如 2020-03-31，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 takes 是 or 否, not “%2”</source>
        <translation>%1 应填是或否，而不是“%2”</translation>
    </message>
    <message>
        <source>Cannot read the ledger definition</source>
        <translation>无法读取台账定义</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>there is no column “%1”</source>
        <translation>没有“%1”这一列</translation>
    </message>
    <message>
        <source>a condition is [column, operator, value], operators are = != &lt; &lt;= &gt; &gt;= present missing</source>
        <translation>条件写作 [列, 运算符, 值]，运算符有 = != &lt; &lt;= &gt; &gt;= present missing</translation>
    </message>
    <message>
        <source>“%1” is no type: text, integer, decimal, date, boolean, website, subject and region are</source>
        <translation>“%1”不是类型；类型有 text、integer、decimal、date、boolean、website、subject 和 region</translation>
    </message>
    <message>
        <source>an empty cell means “zero” or “unknown”</source>
        <translation>空单元格应为“zero”或“unknown”</translation>
    </message>
    <message>
        <source>a figure is exactly one of count, sum, distinct, add and rate</source>
        <translation>一个数据项只能是 count、sum、distinct、add、rate 之一</translation>
    </message>
    <message>
        <source>a rate is [part, whole]</source>
        <translation>比率写作 [部分, 整体]</translation>
    </message>
    <message>
        <source>there is no figure “%1” before this one</source>
        <translation>此前没有名为“%1”的数据项</translation>
    </message>
    <message>
        <source>there is no rate “%1”</source>
        <translation>没有名为“%1”的比率</translation>
    </message>
    <message>
        <source>there must be one width a column</source>
        <translation>每一列都要有一个宽度</translation>
    </message>
    <message>
        <source>a ledger has at least one column</source>
        <translation>台账至少要有一列</translation>
    </message>
    <message>
        <source>The site code is missing</source>
        <translation>缺少网站标识码</translation>
    </message>
    <message>
        <source>A spreadsheet turned the site code into the number %1</source>
        <translation>表格软件把标识码变成了数字 %1</translation>
    </message>
    <message>
        <source>Its digits are lost: format the column as text and enter it anew</source>
        <translation>位数已经丢失：请把该列设为文本后重新填写</translation>
    </message>
    <message>
        <source>The site code %1 has %2 characters instead of 10</source>
        <translation>标识码 %1 有 %2 个字符，应为 10 个</translation>
    </message>
    <message>
        <source>Leading zeros or other digits were lost: compare it with the source</source>
        <translation>前导零或其他数字已丢失：请与来源核对</translation>
    </message>
    <message>
        <source>Compare it with the source</source>
        <translation>请与来源核对</translation>
    </message>
    <message>
        <source>%1 is no site code: ten digits, or bm and eight digits</source>
        <translation>%1 不是网站标识码：应为十位数字，或 bm 加八位数字</translation>
    </message>
    <message>
        <source>The library of basis documents is missing</source>
        <translation>缺少依据文件库</translation>
    </message>
    <message>
        <source>The head of a table fills the page</source>
        <translation>表头占满了一页</translation>
    </message>
    <message>
        <source>Shorten the head</source>
        <translation>请缩短表头</translation>
    </message>
    <message>
        <source>No font for %1 was found</source>
        <translation>没有找到 %1 的字体</translation>
    </message>
    <message>
        <source>Install %1 (package %2), or run scripts/install-deps</source>
        <translation>请安装 %1（软件包 %2），或运行 scripts/install-deps</translation>
    </message>
    <message>
        <source>The text of a merged table cell is taller than a page</source>
        <translation>合并单元格的文字高过一页</translation>
    </message>
    <message>
        <source>Shorten it, or divide the cell</source>
        <translation>请缩短文字，或拆分单元格</translation>
    </message>
    <message>
        <source>No font has the character %1</source>
        <translation>没有字体包含字符 %1</translation>
    </message>
    <message>
        <source>Write it otherwise, or install a font that has it</source>
        <translation>请换一种写法，或安装包含该字的字体</translation>
    </message>
    <message>
        <source>a date such as 2020-04-02 belongs here</source>
        <translation>这里应当是日期，如 2020-04-02</translation>
    </message>
    <message>
        <source>The template has no line --- between its head and its text</source>
        <translation>模板的头部和正文之间缺少 --- 一行</translation>
    </message>
    <message>
        <source>The template is not written in UTF-8</source>
        <translation>模板不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>There is no template “%1”</source>
        <translation>没有模板“%1”</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>可选：%1</translation>
    </message>
    <message>
        <source>Annex %1 lists %2, the text claims %3</source>
        <translation>附件 %1 列出 %2，正文写的是 %3</translation>
    </message>
    <message>
        <source>The list of annexes is empty</source>
        <translation>附件说明是空的</translation>
    </message>
    <message>
        <source>The list of annexes has only %1</source>
        <translation>附件说明只有 %1</translation>
    </message>
    <message>
        <source>The annexes are not numbered one after the other</source>
        <translation>附件没有依次编号</translation>
    </message>
    <message>
        <source>Annex %1 is in the list but does not follow</source>
        <translation>附件 %1 列在附件说明中，但后面没有</translation>
    </message>
    <message>
        <source>There is no document of this title; meant is probably 《%1》</source>
        <translation>没有这个标题的文件；可能是《%1》</translation>
    </message>
    <message>
        <source>The number of this document is %1</source>
        <translation>该文件的文号是 %1</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>The deadline %1 lies before the date of writing, %2</source>
        <translation>截止日期 %1 早于成文日期 %2</translation>
    </message>
    <message>
        <source>%1 names are listed, %2 are claimed</source>
        <translation>列出 %1 个名称，写的是 %2 个</translation>
    </message>
    <message>
        <source>The parts make %1 (%2), the whole is given as %3</source>
        <translation>各部分之和为 %1（%2），总数写的是 %3</translation>
    </message>
    <message>
        <source>A share of a whole cannot be more than 100%</source>
        <translation>部分占整体的比例不能超过 100%</translation>
    </message>
    <message>
        <source>No whole number out of %1 gives %2</source>
        <translation>以 %1 为总数，没有整数能得出 %2</translation>
    </message>
    <message>
        <source>100% is printed although %1 of %2 failed</source>
        <translation>有 %1 个（共 %2 个）不合格，却写了 100%</translation>
    </message>
    <message>
        <source>%1 of %2 is %3, not %4</source>
        <translation>%1/%2 应为 %3，而不是 %4</translation>
    </message>
    <message>
        <source>%1 of %2 was cut off; other rates of this notice are rounded, which gives %3</source>
        <translation>%1/%2 是截断得出的；本通报其他比率按四舍五入，应为 %3</translation>
    </message>
    <message>
        <source>%1 of %2 was cut off; rounded it is %3</source>
        <translation>%1/%2 是截断得出的；四舍五入为 %3</translation>
    </message>
    <message>
        <source>Annex %1: the column adds up to %2, its total says %3</source>
        <translation>附件 %1：该列合计为 %2，合计栏写的是 %3</translation>
    </message>
    <message>
        <source>Annex %1: the parts of this row do not make its total</source>
        <translation>附件 %1：该行各部分之和与合计不符</translation>
    </message>
    <message>
        <source>Annex %1: %2 is %3 of %4, so the second count is what is still open; the head of the table says otherwise</source>
        <translation>附件 %1：%2 是 %3/%4，说明第二个数是尚未办结的数；与表头不符</translation>
    </message>
    <message>
        <source>Annex %1: %2 does not follow from %3 and %4</source>
        <translation>附件 %1：%2 不能由 %3 和 %4 得出</translation>
    </message>
    <message>
        <source>Annex %1: a bracket is opened and not closed in %2 rows: the text of the cell was cut</source>
        <translation>附件 %1：%2 行中有括号没有闭合，单元格文字被截断</translation>
    </message>
    <message>
        <source>The annex shows %1 received and %2 done: not all that was received was done</source>
        <translation>附件显示收到 %1、办结 %2：并未全部办结</translation>
    </message>
    <message>
        <source>The difference of two rates is counted in percentage points</source>
        <translation>两个比率之差应以百分点计</translation>
    </message>
    <message>
        <source>This notice cannot be read</source>
        <translation>无法读取这份通报</translation>
    </message>
    <message>
        <source>This notice is too large to be read</source>
        <translation>这份通报过大，无法读取</translation>
    </message>
    <message>
        <source>The notice cannot be opened</source>
        <translation>无法打开通报</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read</source>
        <translation>请检查文件是否存在、是否可读</translation>
    </message>
    <message>
        <source>Template %1, line %2: %3</source>
        <translation>模板 %1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>there is no marker @%1; there are: @%2</source>
        <translation>没有标记 @%1；可用的有：@%2</translation>
    </message>
    <message>
        <source>a tag is not closed with }}</source>
        <translation>标签没有用 }} 结束</translation>
    </message>
    <message>
        <source>tags that begin with %1 cannot be used</source>
        <translation>不能使用以 %1 开头的标签</translation>
    </message>
    <message>
        <source>a tag has no name</source>
        <translation>标签没有名称</translation>
    </message>
    <message>
        <source>{{/%1}} ends a section that is not open here</source>
        <translation>{{/%1}} 结束的段落在这里没有打开</translation>
    </message>
    <message>
        <source>the section {{#%1}} is never closed</source>
        <translation>段落 {{#%1}} 没有结束</translation>
    </message>
    <message>
        <source>there is no fact “%1”</source>
        <translation>没有数据项“%1”</translation>
    </message>
    <message>
        <source>“%1” is a group of facts; name one of them</source>
        <translation>“%1”是一组数据项，请指明其中一个</translation>
    </message>
    <message>
        <source>The sample sites cannot be served</source>
        <translation>无法提供示例网站</translation>
    </message>
    <message>
        <source>Another program uses this port, perhaps a second Xunwang: close it and open the sample again</source>
        <translation>端口被其他程序占用，可能已经运行了另一个巡网：请关闭它，再打开示例</translation>
    </message>
    <message>
        <source>The list of sample sites is damaged</source>
        <translation>示例网站清单已损坏</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>请重新安装程序</translation>
    </message>
    <message>
        <source>The total row at the end was left out</source>
        <translation>末尾的合计行已略去</translation>
    </message>
    <message>
        <source>The note at the end was left out</source>
        <translation>末尾的备注已略去</translation>
    </message>
    <message>
        <source>The sheet&apos;s merged cells lie over each other</source>
        <translation>工作表的合并单元格相互重叠</translation>
    </message>
    <message>
        <source>Undo the merged cells and save the file again</source>
        <translation>请取消合并单元格后重新保存</translation>
    </message>
    <message>
        <source>One merged cell covers rows %1 to %2: its value was used for each</source>
        <translation>一个合并单元格跨第 %1 至 %2 行：每行都取了它的值</translation>
    </message>
    <message>
        <source>The row has more cells than the header: a value that holds a separator must stand in quotation marks</source>
        <translation>该行的单元格多于表头：含分隔符的值要放在引号里</translation>
    </message>
    <message>
        <source>A cell of row %1 is longer than %2 characters</source>
        <translation>第 %1 行的单元格超过 %2 个字符</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed</source>
        <translation>请检查是否有未闭合的引号</translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is never closed</source>
        <translation>第 %1 行的引号没有闭合</translation>
    </message>
    <message>
        <source>Close it, or remove it, and try again</source>
        <translation>请闭合或删去引号后重试</translation>
    </message>
    <message>
        <source>Split the file and read the parts one after another</source>
        <translation>请拆分文件，分别读取</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet, not a value</source>
        <translation>该单元格是表格软件的错误值，不是数据</translation>
    </message>
    <message>
        <source>The cell holds bytes that are not %1 text</source>
        <translation>该单元格含有不是 %1 文字的字节</translation>
    </message>
    <message>
        <source>The file holds more than %1 characters</source>
        <translation>文件超过 %1 个字符</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>已停止读取</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns</source>
        <translation>第 %1 行超过 %2 列</translation>
    </message>
    <message>
        <source>The file has more than %1 rows or %2 cells</source>
        <translation>文件超过 %1 行或 %2 个单元格</translation>
    </message>
    <message>
        <source>The file holds no text that can be read as a table</source>
        <translation>文件中没有可以读成表格的文字</translation>
    </message>
    <message>
        <source>Save it as .xlsx or as CSV (UTF-8) and try again</source>
        <translation>请另存为 .xlsx 或 CSV（UTF-8）后重试</translation>
    </message>
    <message>
        <source>The file is in UTF-32</source>
        <translation>文件是 UTF-32 编码</translation>
    </message>
    <message>
        <source>The warning above holds for %1 more places from here on</source>
        <translation>以下还有 %1 处同样的提示</translation>
    </message>
    <message>
        <source>Open it in an office program and save it as .xlsx</source>
        <translation>请用办公软件打开并另存为 .xlsx</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>没有文件 %1</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Check that you may read it and that no other program holds it</source>
        <translation>请检查是否有读取权限、是否被其他程序占用</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>文件超过 %1 MB</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>表格是空的</translation>
    </message>
    <message>
        <source>Choose the file or sheet that holds the list</source>
        <translation>请选择含有清单的文件或工作表</translation>
    </message>
    <message>
        <source>The table has more than %1 cells</source>
        <translation>表格超过 %1 个单元格</translation>
    </message>
    <message>
        <source>The work was given up before it was done</source>
        <translation>工作没有完成就被放弃了</translation>
    </message>
    <message>
        <source>The file has no column %1</source>
        <translation>文件没有 %1 列</translation>
    </message>
    <message>
        <source>Name the column that holds it, with --map or in the import window; the file has: %1</source>
        <translation>请用 --map 或在导入窗口中指明哪一列是它；文件的列有：%1</translation>
    </message>
    <message>
        <source>This is the round itself: import it as results</source>
        <translation>这就是本季度：请作为检查结果导入</translation>
    </message>
    <message>
        <source>The verdict is neither 合格 nor 不合格</source>
        <translation>结论既不是合格也不是不合格</translation>
    </message>
    <message>
        <source>Row %1 already says what this round found</source>
        <translation>第 %1 行已经写了该季度的结论</translation>
    </message>
    <message>
        <source>Write websites or media</source>
        <translation>请写 websites 或 media</translation>
    </message>
    <message>
        <source>This is not a rate such as 97.61%</source>
        <translation>这不是 97.61% 这样的比率</translation>
    </message>
    <message>
        <source>Give 检查数 and 不合格数, or a published rate</source>
        <translation>请填写检查数和不合格数，或公布的合格率</translation>
    </message>
    <message>
        <source>More unqualified than checked</source>
        <translation>不合格数多于检查数</translation>
    </message>
    <message>
        <source>The counts give %1: comparisons use the counts</source>
        <translation>由数量得出 %1：比较时以数量为准</translation>
    </message>
    <message>
        <source>The platform is missing</source>
        <translation>缺少平台类型</translation>
    </message>
    <message>
        <source>Several accounts have this name: give the account id or the region</source>
        <translation>有多个同名账号：请填写账号标识或所属地区</translation>
    </message>
    <message>
        <source>The same as in row %1: %2</source>
        <translation>与第 %1 行重复：%2</translation>
    </message>
    <message>
        <source>This is not a web address: it is left out</source>
        <translation>这不是网址，已略去</translation>
    </message>
    <message>
        <source>http:// was missing and was added</source>
        <translation>缺少 http://，已补上</translation>
    </message>
    <message>
        <source>%1 is closed in the register, but this list holds it: it stays closed</source>
        <translation>%1 在台账中已关停，但本清单仍有：保持关停</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>%1 has no region: it counts in the total alone</source>
        <translation>%1 没有所属地区：只计入合计</translation>
    </message>
    <message>
        <source>This word is not known: it is kept beside the row, not counted</source>
        <translation>不认识这个词：随该行保留，不参与统计</translation>
    </message>
    <message>
        <source>Row %1 is about the same subject: join its problems with ；</source>
        <translation>第 %1 行是同一个对象：请把问题用；合并到一行</translation>
    </message>
    <message>
        <source>This is not a score</source>
        <translation>这不是得分</translation>
    </message>
    <message>
        <source>Write 是 or 否</source>
        <translation>请写是或否</translation>
    </message>
    <message>
        <source>This is not a whole number</source>
        <translation>这不是整数</translation>
    </message>
    <message>
        <source>There are %1 numbers for %2 problem(s)</source>
        <translation>%2 个问题却有 %1 个数量</translation>
    </message>
    <message>
        <source>“%1” is no indicator of the standard: kept as a note, the verdict decides</source>
        <translation>“%1”不是指标：作为说明保留，以结论为准</translation>
    </message>
    <message>
        <source>%1 also has: %2. An import withdraws nothing: do it by hand where it no longer holds</source>
        <translation>%1 另有：%2。导入不会撤回问题：如已不存在请手工撤回</translation>
    </message>
    <message>
        <source>The file says %1, its findings say %2: the findings hold</source>
        <translation>文件写的是 %1，问题得出的是 %2：以问题为准</translation>
    </message>
    <message>
        <source>The file does not say whom its rows are about</source>
        <translation>文件没有说明各行是哪个对象</translation>
    </message>
    <message>
        <source>It needs a column 网站标识码, or 账号标识, or 账号名称 with 平台类型; name one with --map</source>
        <translation>需要“网站标识码”列，或“账号标识”，或“账号名称”和“平台类型”；可用 --map 指明</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was changed</source>
        <translation>导入已取消：没有任何改动</translation>
    </message>
    <message>
        <source>There is no standard named %1</source>
        <translation>没有名为 %1 的指标体系</translation>
    </message>
    <message>
        <source>Use gbmh-2019-19, or import the standard first</source>
        <translation>请使用 gbmh-2019-19，或先导入该指标体系</translation>
    </message>
    <message>
        <source>The workspace does not hold the standard %1 that its round is judged by</source>
        <translation>工作库中没有该季度所用的指标体系 %1</translation>
    </message>
    <message>
        <source>The workspace holds no round yet</source>
        <translation>工作库中还没有季度</translation>
    </message>
    <message>
        <source>Make one with xunwangctl init</source>
        <translation>请用 xunwangctl init 建立</translation>
    </message>
    <message>
        <source>See its rounds with xunwangctl round list</source>
        <translation>可用 xunwangctl round list 查看各季度</translation>
    </message>
    <message>
        <source>No website of the register has this code</source>
        <translation>台账中没有这个标识码的网站</translation>
    </message>
    <message>
        <source>No account of the register has this id</source>
        <translation>台账中没有这个标识的账号</translation>
    </message>
    <message>
        <source>The row does not say whom it is about: give 网站标识码, 账号标识, or 账号名称 with 平台类型</source>
        <translation>该行没有说明是哪个对象：请填写网站标识码、账号标识，或账号名称和平台类型</translation>
    </message>
    <message>
        <source>No account of the register has this name on this platform</source>
        <translation>台账中该平台没有这个名称的账号</translation>
    </message>
    <message>
        <source>%1 account(s) (has|have) this name: give 账号标识 or 所属地区</source>
        <translation>有 %1 个账号同名：请填写账号标识或所属地区</translation>
    </message>
    <message>
        <source>The round %1 is signed: its data can no longer change</source>
        <translation>%1已签署：数据不能再改</translation>
    </message>
    <message>
        <source>Open a new round, or work on another one</source>
        <translation>请打开新的季度，或处理其他季度</translation>
    </message>
    <message>
        <source>This subject is not in the register</source>
        <translation>该检查对象不在台账中</translation>
    </message>
    <message>
        <source>The standard %1 has no indicator %2</source>
        <translation>指标体系 %1 没有指标 %2</translation>
    </message>
    <message>
        <source>Indicators are named W1–W6, M1–M3, P1–P24, B1…, conditions W4.1…</source>
        <translation>指标名称为 W1–W6、M1–M3、P1–P24、B1…，情形为 W4.1…</translation>
    </message>
    <message>
        <source>The indicator %1 does not apply to %2</source>
        <translation>指标 %1 不适用于 %2</translation>
    </message>
    <message>
        <source>Websites have W, P and B indicators, media accounts have M</source>
        <translation>网站适用 W、P、B 指标，新媒体适用 M 指标</translation>
    </message>
    <message>
        <source>A count cannot be negative</source>
        <translation>数量不能为负</translation>
    </message>
    <message>
        <source>Tick %1 on %2</source>
        <translation>勾选 %2 的 %1</translation>
    </message>
    <message>
        <source>This finding is not in the round</source>
        <translation>该问题不在本季度</translation>
    </message>
    <message>
        <source>Withdraw %1 from %2</source>
        <translation>撤回 %2 的 %1</translation>
    </message>
    <message>
        <source>Mark %1 as inspected</source>
        <translation>把 %1 标为已查</translation>
    </message>
    <message>
        <source>Mark %1 as not inspected</source>
        <translation>把 %1 标为未查</translation>
    </message>
    <message>
        <source>A workspace needs the name of its province</source>
        <translation>工作库需要填写省份名称</translation>
    </message>
    <message>
        <source>A workspace needs its first round, such as 2020Q1</source>
        <translation>工作库需要第一个季度，如 2020Q1</translation>
    </message>
    <message>
        <source>Rates are printed with 0, 1 or 2 decimals</source>
        <translation>比率保留 0、1 或 2 位小数</translation>
    </message>
    <message>
        <source>This workspace is already in use</source>
        <translation>该工作库已在使用</translation>
    </message>
    <message>
        <source>Choose another file name, or open a round in it with xunwangctl round open</source>
        <translation>请换一个文件名，或用 xunwangctl round open 在其中打开季度</translation>
    </message>
    <message>
        <source>The evidence is empty</source>
        <translation>证据是空的</translation>
    </message>
    <message>
        <source>This evidence is not in the round</source>
        <translation>该证据不在本季度</translation>
    </message>
    <message>
        <source>The threshold lies between 0 and 100 percent</source>
        <translation>阈值应在 0 到 100% 之间</translation>
    </message>
    <message>
        <source>The order names a region twice, or one that is not there</source>
        <translation>次序中有重复的或不存在的地区</translation>
    </message>
    <message>
        <source>A standard is kept under its id and version</source>
        <translation>指标体系按标识和版本保存</translation>
    </message>
    <message>
        <source>The round %1 is judged by this version of the standard</source>
        <translation>%1正在使用该版本的指标体系</translation>
    </message>
    <message>
        <source>Save it as a new version</source>
        <translation>请另存为新版本</translation>
    </message>
    <message>
        <source>The round %1 is already there</source>
        <translation>%1已经存在</translation>
    </message>
    <message>
        <source>It was changed again in the meantime: nothing to undo</source>
        <translation>其间又有改动：没有可撤销的内容</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>The list could not be written</source>
        <translation>无法写出清单</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk</source>
        <translation>请选择其他文件夹，或腾出磁盘空间</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>There is no option --%1 here</source>
        <translation>这里没有选项 --%1</translation>
    </message>
    <message>
        <source>The option --%1 takes no value</source>
        <translation>选项 --%1 不带值</translation>
    </message>
    <message>
        <source>The option --%1 needs a value</source>
        <translation>选项 --%1 需要一个值</translation>
    </message>
    <message>
        <source>The option --%1 was given twice</source>
        <translation>选项 --%1 出现了两次</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 需要 %2</translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”</source>
        <translation>%1 不知道如何处理“%2”</translation>
    </message>
    <message>
        <source>%1 needs the option --%2</source>
        <translation>%1 需要选项 --%2</translation>
    </message>
    <message>
        <source>The option --%1 needs a whole number of at least %2, not “%3”</source>
        <translation>选项 --%1 需要不小于 %2 的整数，而不是“%3”</translation>
    </message>
    <message>
        <source>-w: the workspace; the only one in this folder where it is left out</source>
        <translation>-w：工作库；省略时用本文件夹中唯一的一个</translation>
    </message>
    <message>
        <source>-r: the round, such as 2020Q1; the newest where it is left out</source>
        <translation>-r：季度，如 2020Q1；省略时用最新的</translation>
    </message>
    <message>
        <source>print one JSON value</source>
        <translation>输出一个 JSON 值</translation>
    </message>
    <message>
        <source>who does it, for the history; the system&apos;s user where it is left out</source>
        <translation>操作人，写入历史；省略时用系统用户</translation>
    </message>
    <message>
        <source>-h: explain the command</source>
        <translation>-h：说明该命令</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>usage: xunwangctl [-w FILE.xunwang] [-r ROUND] [--json] COMMAND …</source>
        <translation>用法：xunwangctl [-w FILE.xunwang] [-r ROUND] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>xunwangctl help COMMAND explains one. Exit: 0 done, 1 done but the answer is no, 2 wrong usage, 3 could not.</source>
        <translation>xunwangctl help COMMAND 说明一个命令。退出码：0 完成，1 完成但答案为否，2 用法错误，3 无法完成。</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>There is no kind of file named “%1”</source>
        <translation>没有名为“%1”的文件类别</translation>
    </message>
    <message>
        <source>Kinds: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>“%1” does not map a column: write --map COLUMN=FIELD</source>
        <translation>“%1”没有对应到列：请写 --map 列=字段</translation>
    </message>
    <message>
        <source>Fields of %1: %2</source>
        <translation>%1 的字段：%2</translation>
    </message>
    <message>
        <source>The file has no column “%1”</source>
        <translation>文件没有“%1”列</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <translation>文件的列：%1</translation>
    </message>
    <message>
        <source>Choose a folder that can be written to, with room on the disk</source>
        <translation>请选择可写且有空间的文件夹</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists them all</source>
        <translation>……还有 %1 条；--json 列出全部</translation>
    </message>
    <message>
        <source>Columns kept as they are: %1</source>
        <translation>原样保留的列：%1</translation>
    </message>
    <message>
        <source>Closed because the list does not hold them: %1</source>
        <translation>因清单中没有而关停：%1</translation>
    </message>
    <message>
        <source>Running, but not in this list: %1 (--close-missing closes them)</source>
        <translation>正在运行但不在本清单：%1（--close-missing 将其关停）</translation>
    </message>
    <message>
        <source>Would be: %1 added, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>将会：新增 %1，更新 %2，不变 %3，拒绝 %4</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>新增 %1，更新 %2，不变 %3，拒绝 %4</translation>
    </message>
    <message>
        <source>take in a CSV, XLSX or XLS file; KIND: websites, media, results, history, rounds or a ledger</source>
        <translation>导入 CSV、XLSX 或 XLS 文件；KIND：websites、media、results、history、rounds 或专项台账</translation>
    </message>
    <message>
        <source>which column of the file holds a field, such as 主管单位=organizer</source>
        <translation>文件的哪一列对应哪个字段，如 主管单位=organizer</translation>
    </message>
    <message>
        <source>say what would happen, change nothing</source>
        <translation>只说明会怎样，不作改动</translation>
    </message>
    <message>
        <source>write rejected rows there, to be mended and imported again</source>
        <translation>把被拒绝的行写到那里，修改后可再次导入</translation>
    </message>
    <message>
        <source>close running subjects that the list does not hold</source>
        <translation>关停清单中没有的正在运行的对象</translation>
    </message>
    <message>
        <source>“%1” is not a round such as 2020Q1</source>
        <translation>“%1”不是 2020Q1 这样的季度</translation>
    </message>
    <message>
        <source>Rounding is half-up or truncate, not “%1”</source>
        <translation>舍入方式为 half-up 或 truncate，而不是“%1”</translation>
    </message>
    <message>
        <source>%1 is ready: %2, round %3, standard %4</source>
        <translation>%1 已就绪：%2，季度 %3，指标体系 %4</translation>
    </message>
    <message>
        <source>make a workspace and its first round</source>
        <translation>建立工作库和第一个季度</translation>
    </message>
    <message>
        <source>江西省</source>
        <translation>江西省</translation>
    </message>
    <message>
        <source>who issues the notice; the province&apos;s 人民政府办公厅 where it is left out</source>
        <translation>通报发文机关；省略时为该省人民政府办公厅</translation>
    </message>
    <message>
        <source>of printed rates; 2 where it is left out</source>
        <translation>比率的小数位数；省略时为 2</translation>
    </message>
    <message>
        <source>of printed rates; half-up where it is left out</source>
        <translation>比率的舍入方式；省略时为 half-up</translation>
    </message>
    <message>
        <source>The workspace is whole</source>
        <translation>工作库完好</translation>
    </message>
    <message>
        <source>The workspace is damaged: keep this file, and go on with a backup</source>
        <translation>工作库已损坏：请保留此文件，用备份继续</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1：%2 字节</translation>
    </message>
    <message>
        <source>copy the workspace while it is in use</source>
        <translation>在使用中复制工作库</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>See xunwangctl help</source>
        <translation>见 xunwangctl help</translation>
    </message>
    <message>
        <source>No command was given</source>
        <translation>没有给出命令</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>复核中</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>The round %1 is %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Name the round to open, such as 2020Q2</source>
        <translation>请写明要打开的季度，如 2020Q2</translation>
    </message>
    <message>
        <source>The round %1 is not closed: signing its notice closes it</source>
        <translation>%1 尚未关闭：签署通报即关闭</translation>
    </message>
    <message>
        <source>Export the notice and sign it with xunwangctl notice sign</source>
        <translation>请导出通报，并用 xunwangctl notice sign 签署</translation>
    </message>
    <message>
        <source>the rounds of the workspace</source>
        <translation>工作库的各季度</translation>
    </message>
    <message>
        <source>add a round with the settings of the newest, or take one back from review</source>
        <translation>按最新季度的设置新增季度，或从复核退回</translation>
    </message>
    <message>
        <source>put the round under review</source>
        <translation>把季度转入复核</translation>
    </message>
    <message>
        <source>close the round: done by signing its notice</source>
        <translation>关闭季度：由签署通报完成</translation>
    </message>
    <message>
        <source>A sample is drawn by region, type or level, not by “%1”</source>
        <translation>抽样可按 region、type 或 level 进行，而不是“%1”</translation>
    </message>
    <message>
        <source>Always in are portals or previous-problems, not “%1”</source>
        <translation>必查的是 portals 或 previous-problems，而不是“%1”</translation>
    </message>
    <message>
        <source>A sample is of websites or media, not of “%1”</source>
        <translation>抽样对象为 websites 或 media，而不是“%1”</translation>
    </message>
    <message>
        <source>The ratio is a share such as 30% or 0.3, not “%1”</source>
        <translation>比例写作 30% 或 0.3，而不是“%1”</translation>
    </message>
    <message>
        <source>The seed is a whole number, not “%1”</source>
        <translation>种子应为整数，而不是“%1”</translation>
    </message>
    <message>
        <source>Drawn: %1, seed %2</source>
        <translation>已抽取：%1，种子 %2</translation>
    </message>
    <message>
        <source>draw the round&apos;s sample; same register and seed, same sample</source>
        <translation>抽取本季度样本；台账和种子相同，样本相同</translation>
    </message>
    <message>
        <source>the share of each part that is drawn: 30% or 0.3</source>
        <translation>各层的抽取比例：30% 或 0.3</translation>
    </message>
    <message>
        <source>or how many of each kind</source>
        <translation>或每类抽取的个数</translation>
    </message>
    <message>
        <source>a whole number; kept with the round</source>
        <translation>整数；随季度保存</translation>
    </message>
    <message>
        <source>draw from each of these by itself</source>
        <translation>分别从各层抽取</translation>
    </message>
    <message>
        <source>who is in whatever is drawn</source>
        <translation>无论如何都要抽中的对象</translation>
    </message>
    <message>
        <source>at least so many of each kind in every region</source>
        <translation>每个地区每类至少这么多</translation>
    </message>
    <message>
        <source>only these; both where it is left out</source>
        <translation>只抽这一类；省略时两类都抽</translation>
    </message>
    <message>
        <source>show what would be drawn, keep nothing</source>
        <translation>只显示会抽到什么，不保存</translation>
    </message>
    <message>
        <source>There is no workspace in this folder</source>
        <translation>本文件夹中没有工作库</translation>
    </message>
    <message>
        <source>There are several workspaces in this folder</source>
        <translation>本文件夹中有多个工作库</translation>
    </message>
    <message>
        <source>Name one with -w FILE.xunwang</source>
        <translation>请用 -w FILE.xunwang 指明</translation>
    </message>
    <message>
        <source>A new workspace needs a file</source>
        <translation>新的工作库需要一个文件</translation>
    </message>
    <message>
        <source>Name it with -w FILE.xunwang</source>
        <translation>请用 -w FILE.xunwang 指明</translation>
    </message>
    <message>
        <source>No subject of the register, or more than one, is meant by “%1”</source>
        <translation>“%1”在台账中没有，或不止一个</translation>
    </message>
    <message>
        <source>Give its 网站标识码 or 账号标识, or name@platform@region</source>
        <translation>请填写网站标识码、账号标识，或 名称@平台@地区</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>unqualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>合格率</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>抽查比例</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>year ago</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Numbers are given by region, type, platform or problem, not by “%1”</source>
        <translation>数据可按 region、type、platform 或 problem 分列，而不是“%1”</translation>
    </message>
    <message>
        <source>the numbers of the round</source>
        <translation>本季度的数据</translation>
    </message>
    <message>
        <source>what to break them down by; region where it is left out</source>
        <translation>按什么分列；省略时按地区</translation>
    </message>
    <message>
        <source>The standard has no indicator “%1”</source>
        <translation>指标体系没有指标“%1”</translation>
    </message>
    <message>
        <source>Give its id (W4, W4.1, M2, P13) or its name</source>
        <translation>请填写其编号（W4、W4.1、M2、P13）或名称</translation>
    </message>
    <message>
        <source>The evidence cannot be read: %1</source>
        <translation>无法读取证据：%1</translation>
    </message>
    <message>
        <source>The evidence is larger than %1 MB</source>
        <translation>证据超过 %1 MB</translation>
    </message>
    <message>
        <source>%1 %2: %3; %4 %5</source>
        <translation>%1 %2：%3；%4 %5</translation>
    </message>
    <message>
        <source>%1 is not ticked on %2</source>
        <translation>%2 没有勾选 %1</translation>
    </message>
    <message>
        <source>record a finding; on what is ticked already, change it</source>
        <translation>记录一个问题；已勾选的则修改</translation>
    </message>
    <message>
        <source>how many, for counted conditions</source>
        <translation>计数情形的个数</translation>
    </message>
    <message>
        <source>what the annex says</source>
        <translation>写入附件的说明</translation>
    </message>
    <message>
        <source>where it was seen</source>
        <translation>发现问题的网址</translation>
    </message>
    <message>
        <source>a file that proves it, kept in the workspace</source>
        <translation>作为证明的文件，保存在工作库中</translation>
    </message>
    <message>
        <source>withdraw a finding; the history keeps it</source>
        <translation>撤回一个问题；历史保留</translation>
    </message>
    <message>
        <source>mark a subject as inspected</source>
        <translation>把对象标为已查</translation>
    </message>
    <message>
        <source>take the mark back</source>
        <translation>取消已查标记</translation>
    </message>
    <message>
        <source>No address is registered</source>
        <translation>没有登记网址</translation>
    </message>
    <message>
        <source>%1 does not end in .gov.cn</source>
        <translation>%1 不以 .gov.cn 结尾</translation>
    </message>
    <message>
        <source>Only the Chinese domain is registered: the English one is not known</source>
        <translation>只登记了中文域名：不知道英文域名</translation>
    </message>
    <message>
        <source>%1 belongs to the central government&apos;s portal</source>
        <translation>%1 属于中央政府门户网站</translation>
    </message>
    <message>
        <source>%1 has more labels than any form of the rules</source>
        <translation>%1 的层级多于规定的任何形式</translation>
    </message>
    <message>
        <source>A portal&apos;s domain is www.name.gov.cn, not %1</source>
        <translation>门户网站的域名应为 www.名称.gov.cn，而不是 %1</translation>
    </message>
    <message>
        <source>A department&apos;s domain lies under its government&apos;s, as name.government.gov.cn, not %1</source>
        <translation>部门的域名应在本级政府之下，即 名称.政府.gov.cn，而不是 %1</translation>
    </message>
    <message>
        <source>%1 lies under a ministry: the ministry answers for it</source>
        <translation>%1 在部委域名之下：由部委负责</translation>
    </message>
    <message>
        <source>%1 does not lie under %2.gov.cn, the domain of its government</source>
        <translation>%1 不在本级政府域名 %2.gov.cn 之下</translation>
    </message>
    <message>
        <source>%1 is no form that the rules show: to be looked at</source>
        <translation>规定中没有 %1 这种形式：请人工查看</translation>
    </message>
    <message>
        <source>The Chinese domain %1 does not end in .政务</source>
        <translation>中文域名 %1 不以 .政务 结尾</translation>
    </message>
    <message>
        <source>Is “%1” the name or the standard short name of %2?</source>
        <translation>“%1”是 %2 的名称或规范简称吗？</translation>
    </message>
    <message>
        <source>The site has several domains and none is named as the main one: %1</source>
        <translation>网站有多个域名，没有指明主域名：%1</translation>
    </message>
    <message>
        <source>County departments, towns and streets normally have no site of their own</source>
        <translation>县级部门、乡镇和街道一般不开设网站</translation>
    </message>
    <message>
        <source>%1 is registered, but the visit ended at %2</source>
        <translation>登记的是 %1，访问后到了 %2</translation>
    </message>
    <message>
        <source>The site answers without encryption (http)</source>
        <translation>网站没有加密（http）</translation>
    </message>
    <message>
        <source>A sample needs a ratio or a count</source>
        <translation>抽样需要比例或个数</translation>
    </message>
    <message>
        <source>Give one of the two</source>
        <translation>两者请填其一</translation>
    </message>
    <message>
        <source>The ratio of a sample lies between 0 and 100 percent</source>
        <translation>抽样比例应在 0 到 100% 之间</translation>
    </message>
    <message>
        <source>A sample cannot hold less than nothing</source>
        <translation>样本不能少于零</translation>
    </message>
    <message>
        <source>one of these belongs here: %1</source>
        <translation>这里应当是其中之一：%1</translation>
    </message>
    <message>
        <source>a whole number of at least 1 belongs here</source>
        <translation>这里应当是不小于 1 的整数</translation>
    </message>
    <message>
        <source>points with at most two decimals belong here</source>
        <translation>这里应当是最多两位小数的分值</translation>
    </message>
    <message>
        <source>two whole numbers belong here, as [4, 3] for 4/3</source>
        <translation>这里应当是两个整数，如 [4, 3] 表示 4/3</translation>
    </message>
    <message>
        <source>pass, gate and reduced base cannot exceed the base</source>
        <translation>合格线、加分门槛和折算基数不能超过总分</translation>
    </message>
    <message>
        <source>a standard needs indicators</source>
        <translation>指标体系需要有指标</translation>
    </message>
    <message>
        <source>only conditions have a point in their id</source>
        <translation>只有情形的编号含有点号</translation>
    </message>
    <message>
        <source>the id of a condition begins with %1</source>
        <translation>情形的编号应以 %1 开头</translation>
    </message>
    <message>
        <source>there is no group “%1” of this kind</source>
        <translation>没有这一类的分组“%1”</translation>
    </message>
    <message>
        <source>the id “%1” is used twice</source>
        <translation>编号“%1”使用了两次</translation>
    </message>
    <message>
        <source>The text layer of the PDF could not be written</source>
        <translation>无法写入 PDF 的文字层</translation>
    </message>
    <message>
        <source>The PDF could not be painted</source>
        <translation>无法绘制 PDF</translation>
    </message>
    <message>
        <source>There is no annex %1</source>
        <translation>没有附件 %1</translation>
    </message>
    <message>
        <source>The file could not be packed</source>
        <translation>无法打包文件</translation>
    </message>
    <message>
        <source>A file of the sample province is damaged</source>
        <translation>示例省份的一个文件已损坏</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten</source>
        <translation>请换一个名称；没有覆盖任何内容</translation>
    </message>
    <message>
        <source>The folder for the backup does not exist or cannot be written</source>
        <translation>备份文件夹不存在或不可写</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>The backup could not be written; the workspace itself is untouched</source>
        <translation>无法写出备份；工作库本身没有改动</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written</source>
        <translation>已取消：没有写出任何内容</translation>
    </message>
    <message>
        <source>Another record has this number already</source>
        <translation>另一条记录已经使用这个编号</translation>
    </message>
    <message>
        <source>Read the workspace again and repeat the change</source>
        <translation>请重新读取工作库后再改</translation>
    </message>
    <message>
        <source>The evidence is not what its digest says</source>
        <translation>证据与其摘要不符</translation>
    </message>
    <message>
        <source>Take the evidence again</source>
        <translation>请重新取证</translation>
    </message>
    <message>
        <source>The code %1 (%2) belongs to another subject already</source>
        <translation>标识码 %1（%2）已属于另一个对象</translation>
    </message>
    <message>
        <source>The account %1 (%2) is in the register already</source>
        <translation>账号 %1（%2）已在台账中</translation>
    </message>
    <message>
        <source>The region %1 is in the register already</source>
        <translation>地区 %1 已在台账中</translation>
    </message>
    <message>
        <source>The round %1 exists already</source>
        <translation>%1已经存在</translation>
    </message>
    <message>
        <source>Somebody else recorded a finding (%1) at the same time</source>
        <translation>其他人同时记录了一个问题（%1）</translation>
    </message>
    <message>
        <source>The round is signed: its data can no longer change</source>
        <translation>该季度已签署：数据不能再改</translation>
    </message>
    <message>
        <source>Work in an open round, or issue a correction</source>
        <translation>请在进行中的季度里工作，或发布更正</translation>
    </message>
    <message>
        <source>The database driver %1 is not installed</source>
        <translation>没有安装数据库驱动 %1</translation>
    </message>
    <message>
        <source>Install Qt&apos;s plug-in for this database</source>
        <translation>请安装该数据库的 Qt 插件</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation>检查已取消</translation>
    </message>
    <message>
        <source>There is no such round in this workspace</source>
        <translation>工作库中没有这个季度</translation>
    </message>
    <message>
        <source>Choose one of its rounds, or open a new one</source>
        <translation>请选择其中一个季度，或打开新的季度</translation>
    </message>
    <message>
        <source>The workspace does not hold the evidence %1</source>
        <translation>工作库中没有证据 %1</translation>
    </message>
    <message>
        <source>Read the workspace again</source>
        <translation>请重新读取工作库</translation>
    </message>
    <message>
        <source>The evidence %1 was changed after it was taken</source>
        <translation>证据 %1 取证后被改动</translation>
    </message>
    <message>
        <source>Restore it from a backup; the check of the workspace lists what is wrong</source>
        <translation>请从备份恢复；工作库检查会列出问题</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of the program (workspace format %1, this program knows %2)</source>
        <translation>该工作库由更新版本的程序建立（格式 %1，本程序只认识 %2）</translation>
    </message>
    <message>
        <source>Install the newer version; the workspace was not changed</source>
        <translation>请安装新版本；工作库没有改动</translation>
    </message>
    <message>
        <source>The program lacks a part of itself</source>
        <translation>程序缺少自身的一部分</translation>
    </message>
    <message>
        <source>Records are kept for good and cannot be removed</source>
        <translation>记录永久保存，不能删除</translation>
    </message>
    <message>
        <source>Withdraw it instead</source>
        <translation>请改为撤回</translation>
    </message>
    <message>
        <source>Another record has the same key already</source>
        <translation>另一条记录已有相同的键</translation>
    </message>
    <message>
        <source>A record refers to something that is not there</source>
        <translation>记录引用了不存在的内容</translation>
    </message>
    <message>
        <source>The database refused a record</source>
        <translation>数据库拒绝了一条记录</translation>
    </message>
    <message>
        <source>Another program is using the workspace</source>
        <translation>另一个程序正在使用该工作库</translation>
    </message>
    <message>
        <source>Close the other program and try again</source>
        <translation>请关闭另一个程序后重试</translation>
    </message>
    <message>
        <source>The workspace can be read but not written</source>
        <translation>工作库可以读取但不能写入</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or copy it to another place</source>
        <translation>请允许写入该文件及其文件夹，或复制到别处</translation>
    </message>
    <message>
        <source>The disk is full: this change was not saved, earlier ones are</source>
        <translation>磁盘已满：本次改动没有保存，此前的都已保存</translation>
    </message>
    <message>
        <source>Make room on the disk and repeat the change</source>
        <translation>请腾出磁盘空间后重做这次改动</translation>
    </message>
    <message>
        <source>Cannot open the workspace</source>
        <translation>无法打开工作库</translation>
    </message>
    <message>
        <source>Check that the file and its folder can be read and written</source>
        <translation>请检查文件及其文件夹是否可读写</translation>
    </message>
    <message>
        <source>The disk failed: this change was not saved, earlier ones are</source>
        <translation>磁盘出错：本次改动没有保存，此前的都已保存</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then repeat the change</source>
        <translation>请检查磁盘及剩余空间后重做这次改动</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>工作库已损坏</translation>
    </message>
    <message>
        <source>Keep this file, and go on with the last backup</source>
        <translation>请保留此文件，用最近的备份继续</translation>
    </message>
    <message>
        <source>This file is not a Xunwang workspace</source>
        <translation>这个文件不是巡网工作库</translation>
    </message>
    <message>
        <source>Choose a .xunwang file; lists are imported into one</source>
        <translation>请选择 .xunwang 文件；清单应导入到工作库中</translation>
    </message>
    <message>
        <source>The record is too large to be kept</source>
        <translation>记录过大，无法保存</translation>
    </message>
    <message>
        <source>The database refused the command</source>
        <translation>数据库拒绝了该命令</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only</source>
        <translation>工作库以只读方式打开</translation>
    </message>
    <message>
        <source>Copy it to a place that may be written, or close the program that has it open</source>
        <translation>请复制到可写入的位置，或关闭正在使用它的程序</translation>
    </message>
    <message>
        <source>The folder for the workspace does not exist</source>
        <translation>工作库所在的文件夹不存在</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another</source>
        <translation>请先建立文件夹，或选择其他文件夹</translation>
    </message>
    <message>
        <source>There is no workspace at this place</source>
        <translation>这里没有工作库</translation>
    </message>
    <message>
        <source>Check the path, or make a new workspace</source>
        <translation>请检查路径，或新建工作库</translation>
    </message>
    <message>
        <source>This is a folder, not a workspace</source>
        <translation>这是文件夹，不是工作库</translation>
    </message>
    <message>
        <source>Choose a .xunwang file</source>
        <translation>请选择 .xunwang 文件</translation>
    </message>
    <message>
        <source>The workspace may not be read</source>
        <translation>没有权限读取该工作库</translation>
    </message>
    <message>
        <source>Ask for permission to read and write the file</source>
        <translation>请申请读写该文件的权限</translation>
    </message>
    <message>
        <source>The workspace or its folder cannot be written</source>
        <translation>工作库或其文件夹不可写</translation>
    </message>
    <message>
        <source>The workspace is open in %1 on %2 (process %3)</source>
        <translation>工作库已在 %2 上由 %1 打开（进程 %3）</translation>
    </message>
    <message>
        <source>Close it there to write here; it can be read meanwhile</source>
        <translation>要在这里写入，请先在那边关闭；其间可以只读打开</translation>
    </message>
    <message>
        <source>Close it there first; where that program is gone for good, delete %1</source>
        <translation>请先在那里关闭；如果该程序已不存在，请删除 %1</translation>
    </message>
    <message>
        <source>The workspace has the format of an older version</source>
        <translation>工作库是旧版本的格式</translation>
    </message>
    <message>
        <source>Open it once for writing: it is brought up to date then</source>
        <translation>请以可写方式打开一次，即可升级</translation>
    </message>
    <message>
        <source>The number stands for a day that never was</source>
        <translation>该数字表示的日期不存在</translation>
    </message>
    <message>
        <source>The number is outside the dates that a spreadsheet knows</source>
        <translation>该数字超出表格软件认识的日期范围</translation>
    </message>
    <message>
        <source>A number of more than 15 digits: the spreadsheet has lost the last ones. Ask for the source, with the column as text</source>
        <translation>数字超过 15 位：表格软件已丢失末尾几位。请向来源索取该列为文本的文件</translation>
    </message>
    <message>
        <source>The file is an old office file, but no workbook</source>
        <translation>文件是旧的办公文档，但不是工作簿</translation>
    </message>
    <message>
        <source>The file is a web page, whatever its name says</source>
        <translation>文件其实是网页</translation>
    </message>
    <message>
        <source>The file is an Excel 2003 XML workbook</source>
        <translation>文件是 Excel 2003 XML 工作簿</translation>
    </message>
    <message>
        <source>The file is a PDF</source>
        <translation>文件是 PDF</translation>
    </message>
    <message>
        <source>The file is a text document (RTF)</source>
        <translation>文件是文字文档（RTF）</translation>
    </message>
    <message>
        <source>The cell refers to a text that the file does not hold</source>
        <translation>单元格引用了文件中不存在的文字</translation>
    </message>
    <message>
        <source>The cell should hold a number, but does not</source>
        <translation>单元格应为数字，实际不是</translation>
    </message>
    <message>
        <source>The cell is a formula that was never computed. Open the file in an office program and save it</source>
        <translation>单元格是从未计算过的公式。请用办公软件打开并保存</translation>
    </message>
    <message>
        <source>The file&apos;s XML uses an entity that is refused</source>
        <translation>文件的 XML 使用了不允许的实体</translation>
    </message>
    <message>
        <source>The cell is a formula: its last computed value was used</source>
        <translation>单元格是公式：取其最后一次计算的值</translation>
    </message>
    <message>
        <source>The workbook has no sheet %1</source>
        <translation>工作簿没有工作表 %1</translation>
    </message>
    <message>
        <source>Its sheets are: %1</source>
        <translation>工作表有：%1</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet</source>
        <translation>工作簿没有可见的工作表</translation>
    </message>
    <message>
        <source>Name the sheet that is to be read</source>
        <translation>请指明要读取的工作表</translation>
    </message>
    <message>
        <source>Sheet %1 is hidden and was not read</source>
        <translation>工作表 %1 是隐藏的，没有读取</translation>
    </message>
    <message>
        <source>The sheet is damaged</source>
        <translation>工作表已损坏</translation>
    </message>
    <message>
        <source>Open it in an office program and save it again</source>
        <translation>请用办公软件打开后重新保存</translation>
    </message>
    <message>
        <source>The sheet has more than %1 columns</source>
        <translation>工作表超过 %1 列</translation>
    </message>
    <message>
        <source>More than %1 cells of the sheet cannot be used</source>
        <translation>工作表有超过 %1 个单元格无法使用</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows</source>
        <translation>工作表超过 %1 行</translation>
    </message>
    <message>
        <source>The row is hidden in the file; it was read all the same</source>
        <translation>该行在文件中是隐藏的，仍已读取</translation>
    </message>
    <message>
        <source>The column is hidden in the file; it was read all the same</source>
        <translation>该列在文件中是隐藏的，仍已读取</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters</source>
        <translation>有单元格超过 %1 个字符</translation>
    </message>
    <message>
        <source>Shorten it and save the file again</source>
        <translation>请缩短后重新保存</translation>
    </message>
    <message>
        <source>The file is a ZIP package, but no workbook</source>
        <translation>文件是 ZIP 包，但不是工作簿</translation>
    </message>
    <message>
        <source>The file is a Word document, not a workbook</source>
        <translation>文件是 Word 文档，不是工作簿</translation>
    </message>
    <message>
        <source>The file is an OpenDocument file</source>
        <translation>文件是 OpenDocument 文件</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb)</source>
        <translation>文件是二进制工作簿（.xlsb）</translation>
    </message>
    <message>
        <source>The file is damaged: its XML is broken</source>
        <translation>文件已损坏：XML 有错</translation>
    </message>
    <message>
        <source>The file holds a text longer than any cell may be</source>
        <translation>文件含有比任何单元格都长的文字</translation>
    </message>
    <message>
        <source>The file&apos;s XML is not UTF-8</source>
        <translation>文件的 XML 不是 UTF-8</translation>
    </message>
    <message>
        <source>The file&apos;s XML declares a document type, which is refused</source>
        <translation>文件的 XML 声明了文档类型，不予接受</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off</source>
        <translation>文件已损坏或不完整</translation>
    </message>
    <message>
        <source>Get it again from whoever sent it</source>
        <translation>请向提供者重新索取</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a table can hold</source>
        <translation>文件解压后远超一张表的大小</translation>
    </message>
    <message>
        <source>Do not open it, unless you know who made it</source>
        <translation>除非知道是谁制作的，请不要打开</translation>
    </message>
    <message>
        <source>The file is a package of more than %1 parts</source>
        <translation>文件包含超过 %1 个部分</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>文件有密码保护</translation>
    </message>
    <message>
        <source>Open it in an office program and save it without a password</source>
        <translation>请用办公软件打开，另存为不带密码的文件</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>Nothing in the register has this code: the row counts, without a name</source>
        <translation>台账中没有这个标识码：该行计数，但没有名称</translation>
    </message>
    <message>
        <source>The register changed while the sample was being looked at</source>
        <translation>查看样本期间台账有了变化</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>请重新抽取</translation>
    </message>
    <message>
        <source>There is no annex “%1”</source>
        <translation>没有附件“%1”</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>现有：%1</translation>
    </message>
    <message>
        <source>The export was cancelled: nothing was written</source>
        <translation>导出已取消：没有写出任何内容</translation>
    </message>
    <message>
        <source>“%1” is no format</source>
        <translation>“%1”不是可用的格式</translation>
    </message>
    <message>
        <source>No format was named</source>
        <translation>没有指定格式</translation>
    </message>
    <message>
        <source>The notice could not be written: %1</source>
        <translation>无法写出通报：%1</translation>
    </message>
    <message>
        <source>The folder holds a signed notice</source>
        <translation>该文件夹中是已签署的通报</translation>
    </message>
    <message>
        <source>Export into another folder</source>
        <translation>请导出到其他文件夹</translation>
    </message>
    <message>
        <source>The data say %1, the text says %2</source>
        <translation>数据为 %1，正文写的是 %2</translation>
    </message>
    <message>
        <source>The text holds a character that an office file cannot hold</source>
        <translation>正文含有办公文件不能保存的字符</translation>
    </message>
    <message>
        <source>The table does not fit into a workbook</source>
        <translation>表格无法放入工作簿</translation>
    </message>
    <message>
        <source>Shorten the text of the cell, or divide the table</source>
        <translation>请缩短单元格文字，或拆分表格</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again</source>
        <translation>请复制到本机后重试</translation>
    </message>
    <message>
        <source>The workbook is older than Excel 97</source>
        <translation>工作簿早于 Excel 97</translation>
    </message>
    <message>
        <source>The standard cannot be read</source>
        <translation>无法读取指标体系</translation>
    </message>
    <message>
        <source>Choose a JSON file that holds a standard</source>
        <translation>请选择含有指标体系的 JSON 文件</translation>
    </message>
    <message>
        <source>The standard could not be written</source>
        <translation>无法写出指标体系</translation>
    </message>
    <message>
        <source>The sample province cannot be written</source>
        <translation>无法写入示例省份</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and has room</source>
        <translation>请检查文件夹是否可写、是否有空间</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>Write it as 2020-04-02</source>
        <translation>请写成 2020-04-02 的形式</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>general, henan, hunan, jiangxi, qinghai, sichuan or one&apos;s own; the province&apos;s where it is left out</source>
        <translation>general、henan、hunan、jiangxi、qinghai、sichuan 或自有模板；省略时用本省的模板</translation>
    </message>
    <message>
        <source>date of writing; today where it is left out</source>
        <translation>成文日期；省略时为今天</translation>
    </message>
    <message>
        <source>write the notice of the round and print its text</source>
        <translation>生成本季度的通报并输出文字</translation>
    </message>
    <message>
        <source>write the notice and its annexes as files, with a manifest</source>
        <translation>把通报和附件写成文件，并附清单</translation>
    </message>
    <message>
        <source>the folder; made where it is missing</source>
        <translation>目标文件夹；没有时自动建立</translation>
    </message>
    <message>
        <source>list every fact that a template can name</source>
        <translation>列出模板可以引用的全部事实</translation>
    </message>
    <message>
        <source>print what the office set for the notice, or keep what a file says</source>
        <translation>显示本单位对通报的设置，或保存文件中的设置</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>请选择其他文件</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB</source>
        <translation>文件超过 100 MB</translation>
    </message>
    <message>
        <source>Keep it elsewhere and note where</source>
        <translation>请另行保存并在说明中注明存放位置</translation>
    </message>
    <message>
        <source>No evidence was taken: %1</source>
        <translation>未能取证：%1</translation>
    </message>
    <message>
        <source>Open the page again, or attach a file</source>
        <translation>请重新打开页面，或附上文件</translation>
    </message>
    <message>
        <source>The file is not what the export wrote</source>
        <translation>文件与导出时不一致</translation>
    </message>
    <message>
        <source>Export the notice again and sign that</source>
        <translation>请重新导出通报后再签署</translation>
    </message>
    <message>
        <source>%1 were judged outside the sample: they are in none of these numbers</source>
        <translation>样本外另有 %1 个已有结论，不计入以上各数</translation>
    </message>
    <message>
        <source>%1 subject(s) of the round (is|are) not checked</source>
        <translation>本季度还有 %1 个检查对象未查</translation>
    </message>
    <message>
        <source>The findings of %1 subject(s) await review</source>
        <translation>有 %1 个检查对象的问题待复核</translation>
    </message>
    <message>
        <source>The notice is of the round %1, not of %2</source>
        <translation>这份通报属于%1，不属于%2</translation>
    </message>
    <message>
        <source>Choose its round with -r, or export this round&apos;s notice</source>
        <translation>请用 -r 选择对应季度，或导出本季度的通报</translation>
    </message>
    <message>
        <source>The notice contradicts itself in %1 place(s)</source>
        <translation>通报有 %1 处前后矛盾</translation>
    </message>
    <message>
        <source>The round&apos;s data is no longer what was exported</source>
        <translation>导出之后本季度数据已有变动</translation>
    </message>
    <message>
        <source>The round cannot be closed: %1</source>
        <translation>本季度不能关闭：%1</translation>
    </message>
    <message>
        <source>Settle it, or waive it with a reason, which is stored</source>
        <translation>请先处理，或写明理由予以豁免（理由会留存）</translation>
    </message>
    <message>
        <source>The export has no PDF to sign</source>
        <translation>导出中没有可签署的 PDF</translation>
    </message>
    <message>
        <source>Export the notice with its PDF</source>
        <translation>请连同 PDF 一起导出通报</translation>
    </message>
    <message>
        <source>The round %1 is signed already</source>
        <translation>%1已经签署</translation>
    </message>
    <message>
        <source>The round changed while its notice was being signed</source>
        <translation>签署通报期间本季度数据有变动</translation>
    </message>
    <message>
        <source>The signed notice could not be written: %1</source>
        <translation>无法写入已签署的通报：%1</translation>
    </message>
    <message>
        <source>Nothing was signed and the round is open; make room and sign again</source>
        <translation>尚未签署，本季度仍未关闭；请腾出空间后重新签署</translation>
    </message>
    <message>
        <source>The round is signed, but a file could not take its name</source>
        <translation>本季度已签署，但有文件未能改为正式名称</translation>
    </message>
    <message>
        <source>Run the signing again: it will finish</source>
        <translation>请再次执行签署，即可完成</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password</source>
        <translation>没有可输入密码的终端</translation>
    </message>
    <message>
        <source>Give it with --password-file FILE</source>
        <translation>请用 --password-file 文件 提供密码</translation>
    </message>
    <message>
        <source>No password was given</source>
        <translation>没有输入密码</translation>
    </message>
    <message>
        <source>Password of the identity: </source>
        <translation>身份文件的密码：</translation>
    </message>
    <message>
        <source>A TEST identity: what it signs is marked as a test</source>
        <translation>这是测试身份：用它签署的文件都会标明为测试</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>已豁免：%1</translation>
    </message>
    <message>
        <source>The notice is signed and the round %1 is closed: %2</source>
        <translation>通报已签署，%1 已关闭：%2</translation>
    </message>
    <message>
        <source>file whose first line is the password; asked for where left out</source>
        <translation>首行为密码的文件；不给则现场询问</translation>
    </message>
    <message>
        <source>make a test identity, with its own authority beside it as OUT.ca.crt</source>
        <translation>生成测试身份，其根证书存为同名的 .ca.crt</translation>
    </message>
    <message>
        <source>seal and sign an exported notice; this closes the round</source>
        <translation>为已导出的通报盖章并签署，本季度随之关闭</translation>
    </message>
    <message>
        <source>the identity (PKCS#12)</source>
        <translation>身份文件（PKCS#12）</translation>
    </message>
    <message>
        <source>picture of the seal; again for each further office</source>
        <translation>印章图片；联合行文时每个机关给一次</translation>
    </message>
    <message>
        <source>time stamp authority (RFC 3161)</source>
        <translation>时间戳机构（RFC 3161）</translation>
    </message>
    <message>
        <source>let another office sign the PDF after this one</source>
        <translation>允许其他机关随后在同一 PDF 上签署</translation>
    </message>
    <message>
        <source>say what holds of a signed notice: its folder, or any file of it</source>
        <translation>核验已签署的通报：给文件夹或其中任一文件</translation>
    </message>
    <message>
        <source>list of revoked certificates</source>
        <translation>证书吊销列表</translation>
    </message>
    <message>
        <source>The signature could not be made</source>
        <translation>无法生成签名</translation>
    </message>
    <message>
        <source>The signature itself is damaged</source>
        <translation>签名本身已损坏</translation>
    </message>
    <message>
        <source>The content is not what was signed</source>
        <translation>内容与签署时不一致</translation>
    </message>
    <message>
        <source>The signature names another certificate than it carries</source>
        <translation>签名所指的证书与所带证书不符</translation>
    </message>
    <message>
        <source>Cannot read the identity file</source>
        <translation>无法读取身份文件</translation>
    </message>
    <message>
        <source>This is not an identity file (PKCS#12, .p12 or .pfx)</source>
        <translation>这不是身份文件（PKCS#12，.p12 或 .pfx）</translation>
    </message>
    <message>
        <source>The password does not open the identity file</source>
        <translation>密码打不开身份文件</translation>
    </message>
    <message>
        <source>Export it again with AES, or ask its issuer for a current file</source>
        <translation>请用 AES 重新导出，或向颁发机构索取新文件</translation>
    </message>
    <message>
        <source>The identity file holds no key with its certificate</source>
        <translation>身份文件里没有与证书配套的私钥</translation>
    </message>
    <message>
        <source>The key could not sign</source>
        <translation>私钥无法签名</translation>
    </message>
    <message>
        <source>Ask whoever issued the certificate for another one</source>
        <translation>请向证书颁发机构换发</translation>
    </message>
    <message>
        <source>This certificate issues others; it is not for signing documents</source>
        <translation>这是颁发证书用的证书，不能签署文件</translation>
    </message>
    <message>
        <source>The certificate&apos;s key usage is not signing</source>
        <translation>证书的密钥用途不包括签名</translation>
    </message>
    <message>
        <source>The certificate was made for another use than signing documents</source>
        <translation>证书的用途不是签署文件</translation>
    </message>
    <message>
        <source>The certificate says no period in which it is valid</source>
        <translation>证书没有有效期</translation>
    </message>
    <message>
        <source>The certificate expired on %1</source>
        <translation>证书已于 %1 过期</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1</source>
        <translation>证书自 %1 起才有效</translation>
    </message>
    <message>
        <source>An RSA key of %1 bits is too weak: 2048 is the least</source>
        <translation>%1 位的 RSA 密钥太弱：至少 2048 位</translation>
    </message>
    <message>
        <source>Only RSA keys and elliptic curves from 256 bits on can sign</source>
        <translation>只支持 RSA 密钥和 256 位以上的椭圆曲线密钥</translation>
    </message>
    <message>
        <source>The certificate itself is signed with SHA-1 or older</source>
        <translation>证书本身是用 SHA-1 或更旧的算法签名的</translation>
    </message>
    <message>
        <source>This is not the manifest of a notice</source>
        <translation>这不是通报的清单文件</translation>
    </message>
    <message>
        <source>There is no exported notice here</source>
        <translation>这里没有导出的通报</translation>
    </message>
    <message>
        <source>Name the folder that an export made</source>
        <translation>请指定导出生成的文件夹</translation>
    </message>
    <message>
        <source>Cannot open the file</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>The export does not say where the seal belongs</source>
        <translation>导出中没有写明盖章位置</translation>
    </message>
    <message>
        <source>Export the notice again, with its signature block</source>
        <translation>请重新导出带署名的通报</translation>
    </message>
    <message>
        <source>The notice is certified and allows no further signature</source>
        <translation>通报已认证，不允许再加签名</translation>
    </message>
    <message>
        <source>Sign the first time with room for others to follow</source>
        <translation>首次签署时请选择允许其他机关随后签署</translation>
    </message>
    <message>
        <source>The PDF has no page %1 for the seal</source>
        <translation>PDF 没有盖章所在的第 %1 页</translation>
    </message>
    <message>
        <source>The signature is larger than its place in the PDF</source>
        <translation>签名超出 PDF 中预留的位置</translation>
    </message>
    <message>
        <source>The PDF is damaged</source>
        <translation>PDF 已损坏</translation>
    </message>
    <message>
        <source>The signature does not cover the file as it should</source>
        <translation>签名没有覆盖应覆盖的内容</translation>
    </message>
    <message>
        <source>%1 bytes were added after the last signature</source>
        <translation>最后一次签名之后又追加了 %1 字节</translation>
    </message>
    <message>
        <source>The file was changed after a signature that allows no change</source>
        <translation>签名不允许改动，文件却在签名后被改动</translation>
    </message>
    <message>
        <source>More than a signature was added after this one: %1</source>
        <translation>此签名之后加入了签名以外的内容：%1</translation>
    </message>
    <message>
        <source>This PDF keeps its objects in a way that cannot be signed here</source>
        <translation>这份 PDF 的存储方式无法在此签署</translation>
    </message>
    <message>
        <source>No seal can be made out in this picture</source>
        <translation>图片里认不出印章</translation>
    </message>
    <message>
        <source>Give a picture of the seal alone, in red on a plain ground</source>
        <translation>请提供只有印章、底色单一的红色印章图片</translation>
    </message>
    <message>
        <source>The picture of the seal is too large</source>
        <translation>印章图片过大</translation>
    </message>
    <message>
        <source>The picture of the seal cannot be read</source>
        <translation>无法读取印章图片</translation>
    </message>
    <message>
        <source>At most %1 seals have room</source>
        <translation>最多可盖 %1 枚印章</translation>
    </message>
    <message>
        <source>The seal would leave the place that GB/T 9704 gives it</source>
        <translation>印章会偏离 GB/T 9704 规定的位置</translation>
    </message>
    <message>
        <source>Move it by no more than %1 mm to the side, up by %2 and down by %3</source>
        <translation>左右移动不超过 %1 毫米，向上不超过 %2，向下不超过 %3</translation>
    </message>
    <message>
        <source>There is no room for %1 seals under the text</source>
        <translation>正文之下容不下 %1 枚印章</translation>
    </message>
    <message>
        <source>Cannot read the password file</source>
        <translation>无法读取密码文件</translation>
    </message>
    <message>
        <source>The password file has no password in its first line</source>
        <translation>密码文件首行没有密码</translation>
    </message>
    <message>
        <source>The test identity could not be made</source>
        <translation>无法生成测试身份</translation>
    </message>
    <message>
        <source>Cannot write the file</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <source>Sign without a time stamp, or try another authority</source>
        <translation>请不加时间戳签署，或换一家时间戳机构</translation>
    </message>
    <message>
        <source>The time stamp authority did not answer with a time stamp</source>
        <translation>时间戳机构的答复不是时间戳</translation>
    </message>
    <message>
        <source>The time stamp authority refused to stamp</source>
        <translation>时间戳机构拒绝加盖时间戳</translation>
    </message>
    <message>
        <source>The time stamp answers another request</source>
        <translation>时间戳答复的是另一个请求</translation>
    </message>
    <message>
        <source>The time stamp is damaged</source>
        <translation>时间戳已损坏</translation>
    </message>
    <message>
        <source>The time stamp belongs to another signature</source>
        <translation>时间戳属于另一个签名</translation>
    </message>
    <message>
        <source>The time stamp was not made by a time stamp authority</source>
        <translation>时间戳不是由时间戳机构出具的</translation>
    </message>
    <message>
        <source>The time stamp authority cannot be reached: %1</source>
        <translation>无法连接时间戳机构：%1</translation>
    </message>
    <message>
        <source>Try again, or sign without a time stamp</source>
        <translation>请重试，或不加时间戳签署</translation>
    </message>
    <message>
        <source>A time stamp authority has an http or https address</source>
        <translation>时间戳机构的地址应为 http 或 https</translation>
    </message>
    <message>
        <source>A certificate of the chain has expired (the signer&apos;s on %1)</source>
        <translation>证书链中有证书已过期（签署人证书到期日：%1）</translation>
    </message>
    <message>
        <source>A certificate of the chain is not valid yet</source>
        <translation>证书链中有证书尚未生效</translation>
    </message>
    <message>
        <source>The certificate leads to “%1”, which is not among the trusted roots</source>
        <translation>证书追溯到“%1”，它不在受信任的根证书之列</translation>
    </message>
    <message>
        <source>The chain of certificates does not hold: %1</source>
        <translation>证书链不成立：%1</translation>
    </message>
    <message>
        <source>There is no certificate in this file</source>
        <translation>文件里没有证书</translation>
    </message>
    <message>
        <source>There is no revocation list in this file</source>
        <translation>文件里没有吊销列表</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>无法读取证书</translation>
    </message>
    <message>
        <source>A certificate in the signature was issued by nobody in it</source>
        <translation>签名所带证书中有一张找不到颁发者</translation>
    </message>
    <message>
        <source>The certificate was revoked on %1</source>
        <translation>证书已于 %1 吊销</translation>
    </message>
    <message>
        <source>not part of what was signed, or added later</source>
        <translation>不在签署范围内，或为事后加入</translation>
    </message>
    <message>
        <source>the notice is not signed: nobody vouches for its manifest</source>
        <translation>通报未签署：清单无人担保</translation>
    </message>
    <message>
        <source>named by the manifest, not there</source>
        <translation>清单中列有，但文件不在</translation>
    </message>
    <message>
        <source>its digest is not the one in the manifest</source>
        <translation>摘要与清单不符</translation>
    </message>
    <message>
        <source>its signature is gone</source>
        <translation>签名已不在</translation>
    </message>
    <message>
        <source>There is nothing to verify</source>
        <translation>没有可核验的内容</translation>
    </message>
    <message>
        <source>Name the folder of a signed notice, or a file of it</source>
        <translation>请指定已签署通报的文件夹或其中的文件</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>被改动</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>多出</translation>
    </message>
    <message>
        <source>added to after signing</source>
        <translation>签署后被追加</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>signed by %1 (issued by %2)</source>
        <translation>签署人：%1（颁发者：%2）</translation>
    </message>
    <message>
        <source>TEST IDENTITY, not for real use</source>
        <translation>测试身份，不得用于正式文件</translation>
    </message>
    <message>
        <source>time-stamped %1</source>
        <translation>时间戳时间：%1</translation>
    </message>
    <message>
        <source>at %1, as the signer says</source>
        <translation>签署人自述时间：%1</translation>
    </message>
    <message>
        <source>time stamp authority: %1</source>
        <translation>时间戳机构：%1</translation>
    </message>
    <message>
        <source>Nothing here is signed</source>
        <translation>这里没有任何签名</translation>
    </message>
    <message>
        <source>The notice is what was signed</source>
        <translation>通报与签署时一致</translation>
    </message>
    <message>
        <source>The notice does not hold</source>
        <translation>通报核验不通过</translation>
    </message>
    <message>
        <source>%1 statements recomputed, %2 contradictions, %3 doubts</source>
        <translation>重算 %1 处，矛盾 %2 处，存疑 %3 处</translation>
    </message>
    <message>
        <source>Give the new --code or --name</source>
        <translation>请用 --code 或 --name 给出新的标识码或名称</translation>
    </message>
    <message>
        <source>the first round of what it became; else the open one</source>
        <translation>承继者开始的季度；不写则为当前季度</translation>
    </message>
    <message>
        <source>what it became</source>
        <translation>变更后的检查对象</translation>
    </message>
    <message>
        <source>the former body runs on</source>
        <translation>原单位继续运行</translation>
    </message>
    <message>
        <source>give it another code or name; rows with the old one still find it</source>
        <translation>更换标识码或名称；旧标识码的往季数据仍能对应</translation>
    </message>
    <message>
        <source>its new code</source>
        <translation>新标识码</translation>
    </message>
    <message>
        <source>its new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>a body of the register goes on as another one of it</source>
        <translation>台账中的一个对象由另一个承继</translation>
    </message>
    <message>
        <source>several bodies become one, which keeps the history of all</source>
        <translation>几个对象合并为一个，历史一并承继</translation>
    </message>
    <message>
        <source>one body becomes several, and each keeps its history</source>
        <translation>一个对象拆分为几个，各自承继历史</translation>
    </message>
    <message>
        <source>take such a link back</source>
        <translation>撤回一条沿革记录</translation>
    </message>
    <message>
        <source>the website has services for the public, or (--none) has not</source>
        <translation>网站有对外办事服务，或（--none）没有</translation>
    </message>
    <message>
        <source>without services: its score is 75 × 4/3</source>
        <translation>无对外服务：得分按 75 × 4/3 折算</translation>
    </message>
    <message>
        <source>No subject of the register has this code</source>
        <translation>台账中没有此标识码的检查对象</translation>
    </message>
    <message>
        <source>Write 更名, 合并 or 拆分</source>
        <translation>请填写更名、合并或拆分</translation>
    </message>
    <message>
        <source>%1 cannot succeed itself</source>
        <translation>%1不能承继自身</translation>
    </message>
    <message>
        <source>%1 and %2 are not both websites, nor both accounts</source>
        <translation>%1与%2不是同一类检查对象</translation>
    </message>
    <message>
        <source>One body is renamed into one, several are merged into one, and one is split into several</source>
        <translation>更名是一对一，合并是多对一，拆分是一对多</translation>
    </message>
    <message>
        <source>Only websites are checked for services</source>
        <translation>只有网站检查办事服务</translation>
    </message>
    <message>
        <source>The register does not say that one succeeds the other</source>
        <translation>台账中没有这两者的沿革记录</translation>
    </message>
    <message>
        <source>This program cannot read the encoding %1</source>
        <translation>本程序无法读取编码 %1</translation>
    </message>
    <message>
        <source>Row %1 holds nothing that could be a header</source>
        <translation>第 %1 行没有可作表头的内容</translation>
    </message>
    <message>
        <source>Choose one of the first rows that hold text</source>
        <translation>请在前几个有文字的行中选择一行</translation>
    </message>
    <message>
        <source>A column without a name holds text only far below</source>
        <translation>有一个无名的列，到很靠后的行才有文字</translation>
    </message>
    <message>
        <source>The file has more than %1 problems</source>
        <translation>文件中的问题超过 %1 个</translation>
    </message>
    <message>
        <source>A signing was cut off after the round was closed; it is finished now: %1</source>
        <translation>上次签署在季度已锁定之后中断，现已补完：%1</translation>
    </message>
    <message>
        <source>A signing was cut off before the round was closed; nothing is signed: %1</source>
        <translation>上次签署在季度锁定之前中断，未签署任何文件：%1</translation>
    </message>
    <message>
        <source>A signing was cut off, and its folder is not there now; bring it back and open again: %1</source>
        <translation>上次签署中断，而其文件夹现在不在；请恢复该文件夹后重新打开：%1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>替代 %1</translation>
    </message>
    <message>
        <source>open a correction of a signed round: a new version, the signed one stays</source>
        <translation>为已签署的季度开立更正：新建一个版本，原季度保持不变</translation>
    </message>
    <message>
        <source>what is corrected and why; the notice states it</source>
        <translation>更正什么、为什么；通报中会写明</translation>
    </message>
    <message>
        <source>The revocation list is not of this certificate&apos;s issuer</source>
        <translation>吊销列表不是该证书颁发者的</translation>
    </message>
    <message>
        <source>The revocation list is out of date since %1</source>
        <translation>吊销列表已于 %1 过期</translation>
    </message>
    <message>
        <source>A correction: it replaces the notice of %1</source>
        <translation>更正：替代%1的通报</translation>
    </message>
    <message>
        <source>The round %1 is not signed: change it directly</source>
        <translation>%1尚未签署：请直接修改</translation>
    </message>
    <message>
        <source>A correction needs a reason: its notice states it</source>
        <translation>更正须说明理由：通报中会写明</translation>
    </message>
    <message>
        <source>The round %1 has a correction already: %2</source>
        <translation>%1已有更正：%2</translation>
    </message>
    <message>
        <source>Go on with that one</source>
        <translation>请在该更正中继续</translation>
    </message>
    <message>
        <source>The list of annexes calls it “%1”</source>
        <translation>附件说明中的标题是“%1”</translation>
    </message>
    <message>
        <source>The rate means that %1 of %2 failed; annex %3 lists %4</source>
        <translation>按此合格率，%2个中应有%1个不合格；附件%3列有%4个</translation>
    </message>
    <message>
        <source>The rate means that %1 of %2 failed; the text says %3</source>
        <translation>按此合格率，%2个中应有%1个不合格；正文写作%3个</translation>
    </message>
    <message>
        <source>The rate means that %1 of %2 failed; one list alone claims %3</source>
        <translation>按此合格率，%2个中应有%1个不合格；仅一项名单就称有%3个</translation>
    </message>
    <message>
        <source>The rate means that %1 of %2 failed; the lists name %3</source>
        <translation>按此合格率，%2个中应有%1个不合格；文中共点名%3个</translation>
    </message>
    <message>
        <source>100% on time is printed, and “%1” beside it</source>
        <translation>写作按时办结率100%，同时又写有“%1”</translation>
    </message>
    <message>
        <source>Annex %1 says of %2: %3</source>
        <translation>附件%1中%2的问题是：%3</translation>
    </message>
    <message>
        <source>%1 is named here and is not in annex %2</source>
        <translation>此处点名的%1不在附件%2中</translation>
    </message>
    <message>
        <source>%1 is said to have no failure, but %2 failed there</source>
        <translation>文中称%1没有不合格，但%2不合格</translation>
    </message>
    <message>
        <source>The regions make %1 failures together, the whole is given as %2</source>
        <translation>各地区不合格数合计%1，总数写作%2</translation>
    </message>
    <message>
        <source>From %1% to %2% are not %3 percentage points</source>
        <translation>由%1%到%2%，相差不是%3个百分点</translation>
    </message>
    <message>
        <source>%1 is said to have no failure; by the register %2 failed there</source>
        <translation>文中称%1没有不合格；按台账该地区有%2个不合格</translation>
    </message>
    <message>
        <source>No sample was drawn for %1: the whole register is checked</source>
        <translation>%1没有抽样：名录内全部检查</translation>
    </message>
    <message>
        <source>Draw one with: sample</source>
        <translation>用 sample 命令抽取</translation>
    </message>
    <message>
        <source>the sample that the round keeps: plan, seed, counts, members</source>
        <translation>本轮保存的抽样：方案、种子、数量、名单</translation>
    </message>
    <message>
        <source>write the list: .pdf to print, .xlsx, .csv, .docx or .html</source>
        <translation>写出名单：.pdf 供打印，或 .xlsx、.csv、.docx、.html</translation>
    </message>
    <message>
        <source>an id cannot begin with @</source>
        <translation>标识不能以 @ 开头</translation>
    </message>
    <message>
        <source>There is a row for %1 already</source>
        <translation>已有 %1 这一行</translation>
    </message>
    <message>
        <source>Change %1 in %2</source>
        <translation>修改%2的%1</translation>
    </message>
    <message>
        <source>Add a row to %1</source>
        <translation>在%1中添加一行</translation>
    </message>
    <message>
        <source>Paste %1 row(s) into %2</source>
        <translation>粘贴 %1 行到%2</translation>
    </message>
    <message>
        <source>Withdraw %1 row(s) of %2</source>
        <translation>撤回%2的 %1 行</translation>
    </message>
    <message>
        <source>Put %1 row(s) of %2 back</source>
        <translation>恢复%2的 %1 行</translation>
    </message>
    <message>
        <source>Clear cells of %1</source>
        <translation>清空%1的单元格</translation>
    </message>
    <message>
        <source>A sample is written as CSV, XLSX, PDF, DOCX or HTML, not as “%1”</source>
        <translation>抽样名单可写为 CSV、XLSX、PDF、DOCX 或 HTML，不能写为“%1”</translation>
    </message>
    <message>
        <source>The definition could not be kept</source>
        <translation>定义文件未能保存</translation>
    </message>
    <message>
        <source>%1 goes on as %2: the row is taken for it</source>
        <translation>%1已变更为%2：此行按后者计</translation>
    </message>
    <message>
        <source>%1 is signed by %2 too</source>
        <translation>%1 已由 %2 一并签署</translation>
    </message>
    <message>
        <source>sign a notice&apos;s PDF after another office, where that one let others follow</source>
        <translation>在另一机关之后签署通报的 PDF（须该机关允许后续签署）</translation>
    </message>
    <message>
        <source>There is no signed PDF</source>
        <translation>没有已签署的 PDF</translation>
    </message>
    <message>
        <source>Nobody has signed this PDF yet</source>
        <translation>该 PDF 尚无人签署</translation>
    </message>
    <message>
        <source>A signature of this PDF does not hold</source>
        <translation>该 PDF 的签名无效</translation>
    </message>
    <message>
        <source>signed by another office since</source>
        <translation>此后另有机关签署</translation>
    </message>
    <message>
        <source>Contradictions kept on the Notice page with a reason (%1)</source>
        <translation>通报页上说明理由保留的矛盾（%1 处）</translation>
    </message>
    <message>
        <source>The template “%1” was withdrawn by %2 on %3</source>
        <translation>模板“%1”已由%2于 %3 撤回</translation>
    </message>
    <message>
        <source>Take it back under Notice, Templates…, or choose another one</source>
        <translation>请在“通报—模板…”中恢复，或另选模板</translation>
    </message>
    <message>
        <source>The head of the template cannot be read</source>
        <translation>无法读取模板的头部</translation>
    </message>
    <message>
        <source>Mend what stands before the line ---, and save it</source>
        <translation>请改正 --- 行之前的内容并保存</translation>
    </message>
    <message>
        <source>The file is not what its first lines promised</source>
        <translation>文件后面的内容与开头几行不一致</translation>
    </message>
    <message>
        <source>withdrawn by %1 on %2</source>
        <translation>由%1于 %2 撤回</translation>
    </message>
    <message>
        <source>this round&apos;s</source>
        <translation>本季度使用</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>“%1” is no id of a template</source>
        <translation>“%1”不能用作模板标识</translation>
    </message>
    <message>
        <source>Letters, digits and - only, such as %1</source>
        <translation>只能用文字、数字和 -，例如 %1</translation>
    </message>
    <message>
        <source>“%1” ships with the program</source>
        <translation>“%1”是程序自带的模板</translation>
    </message>
    <message>
        <source>Save it under another id</source>
        <translation>请换一个标识保存</translation>
    </message>
    <message>
        <source>The template “%1” is not withdrawn</source>
        <translation>模板“%1”没有被撤回</translation>
    </message>
    <message>
        <source>the wordings of notices: those that ship, and the workspace&apos;s own</source>
        <translation>通报模板：程序自带的和工作库自有的</translation>
    </message>
    <message>
        <source>those that were withdrawn too</source>
        <translation>连同已撤回的</translation>
    </message>
    <message>
        <source>keep a file as a template of the workspace&apos;s own</source>
        <translation>把文件存为工作库自有模板</translation>
    </message>
    <message>
        <source>give a template of the workspace&apos;s own another name; its id stays</source>
        <translation>给工作库自有模板改名；标识不变</translation>
    </message>
    <message>
        <source>offer it no more; nothing is deleted</source>
        <translation>不再供选用；什么都不会被删除</translation>
    </message>
    <message>
        <source>take back that a template was withdrawn</source>
        <translation>恢复已撤回的模板</translation>
    </message>
    <message>
        <source>The workspace has no template “%1” of its own</source>
        <translation>工作库没有自有模板“%1”</translation>
    </message>
    <message>
        <source>What ships with the program can be copied and not changed</source>
        <translation>程序自带的模板可以复制，不能修改</translation>
    </message>
    <message>
        <source>The notice of the round %1 is made by this template</source>
        <translation>%1的通报正在使用该模板</translation>
    </message>
    <message>
        <source>Choose another one for the round first</source>
        <translation>请先为该季度另选模板</translation>
    </message>
    <message>
        <source>Nothing was changed, but nobody who is trusted vouches for the signer</source>
        <translation>内容未被改动，但签署人的证书不在信任之列</translation>
    </message>
    <message>
        <source>The rejected rows could not be written</source>
        <translation>退回的行无法写入</translation>
    </message>
    <message>
        <source>The signed notice could not be written</source>
        <translation>已签署的通报无法写入</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>文件无法写入</translation>
    </message>
    <message>
        <source>A template needs a name</source>
        <translation>模板须有名称</translation>
    </message>
    <message>
        <source>The file was changed while it was read</source>
        <translation>读取过程中文件被改动</translation>
    </message>
    <message>
        <source>Close the program that writes it, and try again</source>
        <translation>请关闭正在写入该文件的程序后重试</translation>
    </message>
    <message>
        <source>Nothing can be closed: sheets of the file were not read: %1</source>
        <translation>不能关停任何对象：文件中有工作表未读取：%1</translation>
    </message>
    <message>
        <source>Read them too, with --sheet, or take them out</source>
        <translation>用 --sheet 一并读取，或从文件中删去</translation>
    </message>
    <message>
        <source>of a spreadsheet; the first that holds a header where it is left out. Again for several of the same columns, “all” for each of them</source>
        <translation>电子表格的工作表；不写时取第一张含表头的工作表。可重复，读取列相同的多张；写 all 读取全部列相同的工作表</translation>
    </message>
    <message>
        <source>%1 is a count and cannot be less than nought: “%2”</source>
        <translation>%1 是计数，不能小于零：“%2”</translation>
    </message>
    <message>
        <source>This cannot be the address of a site: it was kept as it is</source>
        <translation>这不可能是网站地址：按原样保留</translation>
    </message>
    <message>
        <source>Several addresses stand here: %1 was taken, not %2</source>
        <translation>此处有多个地址：取了 %1，未取 %2</translation>
    </message>
    <message>
        <source>The address was put right: %1</source>
        <translation>网址已改正：%1</translation>
    </message>
    <message>
        <source>The row is %1 text in a file of %2: it was read as %1</source>
        <translation>文件为 %2 编码，此行却是 %1 编码：已按 %1 读取</translation>
    </message>
    <message>
        <source>The cell holds line breaks and separators: look whether a stray quotation mark made one cell of several</source>
        <translation>单元格内有换行和分隔符：请查看是否因多余的引号把几个单元格并成了一个</translation>
    </message>
    <message>
        <source>A stray quotation mark makes one cell of rows %1 to %2: close or remove it</source>
        <translation>多余的引号把第 %1 至 %2 行并成了一个单元格：请补全或删去引号</translation>
    </message>
    <message>
        <source>Cell %1 stands far beside the table and was not read</source>
        <translation>单元格 %1 远在表格之外，未读取</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number and its digits are lost: format the column as text and enter it anew</source>
        <translation>电子表格把这个数字缩写了，数位已丢失：请把该列设为文本后重新填写</translation>
    </message>
    <message>
        <source>Characters that cannot be seen, or only look like others, were put right</source>
        <translation>已去掉看不见的字符，或改正形似的字符</translation>
    </message>
    <message>
        <source>The apostrophe before the value was left out</source>
        <translation>已去掉内容前的撇号</translation>
    </message>
    <message>
        <source>This word stands for nothing: the cell counts as empty</source>
        <translation>此词表示没有内容：按空单元格处理</translation>
    </message>
    <message>
        <source>Sheet %1 has the same columns and was not read: choose it too, or all sheets</source>
        <translation>工作表 %1 的列相同，未读取：可一并选取，或读取全部工作表</translation>
    </message>
    <message>
        <source>Sheet %1 holds a list too and was not read</source>
        <translation>工作表 %1 也含有清单，未读取</translation>
    </message>
    <message>
        <source>Sheet %1 seems to go on with the list, without a header: it was not read</source>
        <translation>工作表 %1 似乎接续清单而没有表头：未读取</translation>
    </message>
    <message>
        <source>Sheet %1 was not read</source>
        <translation>工作表 %1 未读取</translation>
    </message>
    <message>
        <source>Sheets %1 and %2 have different columns</source>
        <translation>工作表 %1 与 %2 的列不同</translation>
    </message>
    <message>
        <source>Read them one after the other</source>
        <translation>请分别读取</translation>
    </message>
    <message>
        <source>More than %1 sheets cannot be read as one list</source>
        <translation>超过 %1 张工作表不能作为一份清单读取</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 是文件夹，不是文件</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, which cannot be read as a table</source>
        <translation>%1 是管道或设备，不能作为表格读取</translation>
    </message>
    <message>
        <source>Write what comes out of it to a file, and read that</source>
        <translation>请先把内容存成文件再读取</translation>
    </message>
    <message>
        <source>The file is a web page in a single file (MHT)</source>
        <translation>该文件是单一文件网页（MHT）</translation>
    </message>
    <message>
        <source>The file is a picture, whatever its name says</source>
        <translation>该文件其实是图片，与文件名不符</translation>
    </message>
    <message>
        <source>Ask for the table that the picture was made of</source>
        <translation>请索取制作该图片的原表格</translation>
    </message>
    <message>
        <source>The file is a packed archive</source>
        <translation>该文件是压缩包</translation>
    </message>
    <message>
        <source>Unpack it and read the files in it</source>
        <translation>请解压后读取其中的文件</translation>
    </message>
    <message>
        <source>The file is a database, no table</source>
        <translation>该文件是数据库，不是表格</translation>
    </message>
    <message>
        <source>The file is a program, no table</source>
        <translation>该文件是程序，不是表格</translation>
    </message>
    <message>
        <source>The file is a presentation, not a workbook</source>
        <translation>该文件是演示文稿，不是工作簿</translation>
    </message>
    <message>
        <source>The file is an OFD document, not a workbook</source>
        <translation>该文件是 OFD 版式文档，不是工作簿</translation>
    </message>
    <message>
        <source>Rounded to three decimals: %1</source>
        <translation>已四舍五入到三位小数：%1</translation>
    </message>
    <message>
        <source>An address stands here: the cells of this row are shifted</source>
        <translation>此处是网址：该行的单元格错位</translation>
    </message>
    <message>
        <source>Save it without its pictures</source>
        <translation>请去掉图片后另存</translation>
    </message>
    <message>
        <source>This document holds no text</source>
        <translation>文件中没有文字</translation>
    </message>
    <message>
        <source>If its pages are pictures, ask for the document that they were taken from</source>
        <translation>如果各页是图片，请索取原始文档</translation>
    </message>
    <message>
        <source>%1 characters stand in the file twice and were read once</source>
        <translation>文件中有 %1 个字符重复出现，只读一次</translation>
    </message>
    <message>
        <source>The notice is in traditional script, which this program was built without</source>
        <translation>通报使用繁体字，本程序未带繁体支持</translation>
    </message>
    <message>
        <source>No statement was found that could be recomputed; this is not to say that the notice is free of contradictions</source>
        <translation>未找到可以重新计算的表述；这不等于通报没有矛盾</translation>
    </message>
    <message>
        <source>Look whether its text can be selected, and save it as DOCX or text</source>
        <translation>请确认文件中的文字可以选中，并另存为 DOCX 或文本</translation>
    </message>
    <message>
        <source>Notes of the document are damaged and were not read</source>
        <translation>文档的脚注或尾注已损坏，未读取</translation>
    </message>
    <message>
        <source>This is a picture (%1); a proof reads words, not pictures</source>
        <translation>这是图片（%1）；校核只能读文字</translation>
    </message>
    <message>
        <source>This is no document but a file of the kind %1</source>
        <translation>这不是文档，而是 %1 类型的文件</translation>
    </message>
    <message>
        <source>Save the notice as DOCX, PDF, HTML or text</source>
        <translation>请将通报另存为 DOCX、PDF、HTML 或文本</translation>
    </message>
    <message>
        <source>Ask for the document that it was taken from, or have its text recognised</source>
        <translation>请索取原始文档，或先做文字识别</translation>
    </message>
    <message>
        <source>There is no room for a copy of the file</source>
        <translation>没有空间存放文件副本</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files</source>
        <translation>请清理临时文件夹</translation>
    </message>
    <message>
        <source>LibreOffice reads files of this kind (%1), and it is not installed</source>
        <translation>此类文件（%1）由 LibreOffice 读取，但未安装</translation>
    </message>
    <message>
        <source>Install LibreOffice Writer, or save the notice as DOCX</source>
        <translation>请安装 LibreOffice Writer，或将通报另存为 DOCX</translation>
    </message>
    <message>
        <source>LibreOffice cannot read this file: it is damaged, or protected by a password</source>
        <translation>LibreOffice 无法读取此文件：文件已损坏或有密码保护</translation>
    </message>
    <message>
        <source>Open it in an office program and save it as DOCX</source>
        <translation>请用办公软件打开并另存为 DOCX</translation>
    </message>
    <message>
        <source>pdftotext reads PDF files, and it is not installed</source>
        <translation>PDF 文件由 pdftotext 读取，但未安装</translation>
    </message>
    <message>
        <source>Install poppler-utils, or save the notice as DOCX</source>
        <translation>请安装 poppler-utils，或将通报另存为 DOCX</translation>
    </message>
    <message>
        <source>The text of this PDF cannot be read: its fonts do not say which characters they draw</source>
        <translation>无法读取此 PDF 的文字：其字体没有标明所绘的字符</translation>
    </message>
    <message>
        <source>Ask for the document that it was made from</source>
        <translation>请索取生成它的原始文档</translation>
    </message>
    <message>
        <source>This is a scan: its pages are pictures and hold no text</source>
        <translation>这是扫描件：各页是图片，没有文字</translation>
    </message>
    <message>
        <source>Ask for the document that it was printed from, or have its text recognised</source>
        <translation>请索取打印前的原始文档，或先做文字识别</translation>
    </message>
    <message>
        <source>Reading this file takes more time or memory than a notice needs</source>
        <translation>读取此文件所需的时间或内存超出通报应有的范围</translation>
    </message>
    <message>
        <source>Save it as DOCX in an office program and try again</source>
        <translation>请用办公软件另存为 DOCX 后重试</translation>
    </message>
    <message>
        <source>%1 cannot be started</source>
        <translation>无法启动 %1</translation>
    </message>
    <message>
        <source>Install it again, or save the notice as DOCX</source>
        <translation>请重新安装该程序，或将通报另存为 DOCX</translation>
    </message>
    <message>
        <source>The file is damaged: %1 fails on it</source>
        <translation>文件已损坏：%1 读取时出错</translation>
    </message>
    <message>
        <source>This message or saved web page holds no text</source>
        <translation>此邮件或网页存档中没有文字</translation>
    </message>
    <message>
        <source>Save it again as HTML or text</source>
        <translation>请重新另存为 HTML 或文本</translation>
    </message>
    <message>
        <source>Only the first %1 pages were read</source>
        <translation>只读取了前 %1 页</translation>
    </message>
    <message>
        <source>This file holds no text: it begins with “%1”</source>
        <translation>文件中没有文字：开头是“%1”</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as DOCX or PDF</source>
        <translation>请用生成它的程序打开，并另存为 DOCX 或 PDF</translation>
    </message>
    <message>
        <source>The file nests deeper than any document does; what stands deepest was read without its structure</source>
        <translation>文件嵌套过深；最深处的内容已读取，但不保留结构</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that is read</source>
        <translation>文件超过 %1 MB，这是读取的上限</translation>
    </message>
    <message>
        <source>The manifest is not of a signed notice: it names no history</source>
        <translation>这份清单不属于已签名的通报：它没有记下历史</translation>
    </message>
    <message>
        <source>This is the workspace that was signed: entry %1 of its history is the one that the manifest names, and the signing follows it</source>
        <translation>这就是签名时的工作库：其历史第 %1 条正是清单所记的那一条，其后有这次签名</translation>
    </message>
    <message>
        <source>This is not the workspace that was signed, or an older copy of it: its history ends at entry %1, and the notice was signed after entry %2</source>
        <translation>这不是签名时的工作库，或是它的旧副本：其历史止于第 %1 条，而通报是在第 %2 条之后签名的</translation>
    </message>
    <message>
        <source>This is not the workspace that was signed: entry %1 of its history is another than the one that the manifest names</source>
        <translation>这不是签名时的工作库：其历史第 %1 条不是清单所记的那一条</translation>
    </message>
    <message>
        <source>This is a copy from before the signing, or another notice: its history has entry %1, but no signing of this manifest after it</source>
        <translation>这是签名之前的副本，或是另一份通报：其历史有第 %1 条，但其后没有对这份清单的签名</translation>
    </message>
    <message>
        <source>History: entry %1, head %2</source>
        <translation>历史：第 %1 条，哈希 %2</translation>
    </message>
    <message>
        <source>manifest.json of a signed notice, or its folder: say whether this is the workspace that was signed. Verify the notice first: an unverified manifest proves nothing</source>
        <translation>已签名通报的 manifest.json 或其文件夹：说明这是否就是签名时的工作库。请先验证通报：未经验证的清单不能证明什么</translation>
    </message>
    <message>
        <source>No root was chosen: name the one that vouches for the office with --ca FILE</source>
        <translation>没有选定根证书：请用 --ca FILE 指定为该机关作保的根证书</translation>
    </message>
    <message>
        <source>roots to trust, PEM or DER</source>
        <translation>所信任的根证书，PEM 或 DER</translation>
    </message>
    <message>
        <source>where no --ca is given: trust the system&apos;s public roots, which vouch for servers and mail, not for offices; the answer says so</source>
        <translation>未给出 --ca 时：信任系统的公共根证书，它们为服务器和邮件作保，不为机关作保；结果中会写明</translation>
    </message>
    <message>
        <source>No font can have the character %1; a box stands for it: %2</source>
        <translation>没有字体会有字符 %1，以方框代替：%2</translation>
    </message>
    <message>
        <source>No font here has the character %1; a box stands for it in the PDF: %2. The package %3 brings one</source>
        <translation>本机没有字体含字符 %1，PDF 中以方框代替：%2。软件包 %3 提供这样的字体</translation>
    </message>
    <message>
        <source>The template %1 makes more text than a notice can hold</source>
        <translation>模板 %1 产生的文字超出一份通报所能容纳</translation>
    </message>
    <message>
        <source>Take out sections that repeat within sections that repeat</source>
        <translation>去掉重复段落中再重复的段落</translation>
    </message>
    <message>
        <source>sections stand in each other more than %1 deep</source>
        <translation>段落嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>The identity file uses the old %1 encryption</source>
        <translation>身份文件使用过时的 %1 加密</translation>
    </message>
    <message>
        <source>The identity file has no MAC: nobody could tell whether it was changed</source>
        <translation>身份文件没有 MAC：无法知道它是否被改动</translation>
    </message>
    <message>
        <source>The identity file does not hold the certificate of “%1”, which issued that of “%2”. Unless “%1” is the root that people choose, nobody will be able to verify: export the identity with its whole chain</source>
        <translation>身份文件中没有“%1”的证书，而“%2”的证书是由它颁发的。除非“%1”就是大家选定的根证书，否则无人能够验证：请连同完整证书链重新导出身份</translation>
    </message>
    <message>
        <source>The certificate has an SM2 key, and SM2 is not supported</source>
        <translation>证书的密钥是 SM2，而 SM2 尚不支持</translation>
    </message>
    <message>
        <source>Ask whoever issued it for an RSA or ECDSA certificate</source>
        <translation>请向颁发机构申请 RSA 或 ECDSA 证书</translation>
    </message>
    <message>
        <source>A certificate of the chain has a key or digest that is too weak</source>
        <translation>证书链中有一张证书的密钥或摘要太弱</translation>
    </message>
    <message>
        <source>The certificate of “%1” in the chain has a key or digest that is too weak</source>
        <translation>证书链中“%1”的证书密钥或摘要太弱</translation>
    </message>
    <message>
        <source>Vouched for by the system&apos;s public root “%1” alone: such roots vouch for servers and mail, not for offices</source>
        <translation>仅由系统的公共根证书“%1”作保：这类根证书为服务器和邮件作保，不为机关作保</translation>
    </message>
    <message>
        <source>a link, not a file: it was not followed</source>
        <translation>是链接，不是文件：没有跟随</translation>
    </message>
    <message>
        <source>a folder: what lies in it is not part of what was signed</source>
        <translation>是文件夹：其中的内容不在签名之内</translation>
    </message>
    <message>
        <source>no regular file: it was not read</source>
        <translation>不是普通文件：没有读取</translation>
    </message>
    <message>
        <source>The manifest names no file: it vouches for nothing</source>
        <translation>清单没有列出任何文件：它什么也不能证明</translation>
    </message>
    <message>
        <source>The manifest does not name the notice&apos;s PDF</source>
        <translation>清单没有列出通报的 PDF</translation>
    </message>
    <message>
        <source>its signature is the same and holds, but its bytes are not those that the manifest names</source>
        <translation>签名相同且成立，但文件的字节不是清单所记的那些</translation>
    </message>
    <message>
        <source>A signature in %1 is written in capital digits: it is the same signature, but the file need not have the same bytes</source>
        <translation>%1 中有一处签名用大写数字写成：签名相同，但文件的字节未必相同</translation>
    </message>
    <message>
        <source>Somebody else signed the manifest than the PDF: “%1” (certificate %2) and “%3” (certificate %4)</source>
        <translation>清单与 PDF 不是同一签名者：“%1”（证书 %2）与“%3”（证书 %4）</translation>
    </message>
    <message>
        <source>The notice&apos;s PDF is not there or not validly signed: nobody can tell whether “%1” made the notice</source>
        <translation>通报的 PDF 不在或没有有效签名：无法知道通报是否由“%1”制作</translation>
    </message>
    <message>
        <source>Two different certificates signed under the name “%1”: %2 and %3</source>
        <translation>有两张不同的证书以“%1”之名签名：%2 和 %3</translation>
    </message>
    <message>
        <source>countersigned by %1 (issued by %2)</source>
        <translation>会签人：%1（颁发者：%2）</translation>
    </message>
    <message>
        <source>Something was recorded in the workspace since this was prepared</source>
        <translation>准备之后，工作库又有了新的记录</translation>
    </message>
    <message>
        <source>This is a link to another file; choose another name</source>
        <translation>这是指向其他文件的链接，请换一个名称</translation>
    </message>
    <message>
        <source>write over files that were changed since the last export</source>
        <translation>覆盖上次导出后被改动过的文件</translation>
    </message>
    <message>
        <source>A percentage has its sign; more than all, and nothing at all, cannot be drawn</source>
        <translation>百分比须带 % 号；不能抽取超过全部，也不能一个不抽</translation>
    </message>
    <message>
        <source>Nothing was written: these files were changed since the last export, or come from elsewhere: %1</source>
        <translation>未写入任何文件：以下文件在上次导出后被改动过，或来自别处：%1</translation>
    </message>
    <message>
        <source>Export into another folder, or move these files away; xunwangctl replaces them with --replace</source>
        <translation>请导出到其他文件夹，或先移走这些文件；xunwangctl 可用 --replace 覆盖</translation>
    </message>
    <message>
        <source>The disk of the backup is full; the workspace itself is untouched</source>
        <translation>备份所在磁盘已满；工作库本身未受影响</translation>
    </message>
    <message>
        <source>Not saved: another file lies where the workspace was opened</source>
        <translation>未保存：工作库原来的位置现在是另一个文件</translation>
    </message>
    <message>
        <source>Not saved: the workspace was renamed, moved or deleted while open</source>
        <translation>未保存：工作库文件在打开期间被改名、移动或删除</translation>
    </message>
    <message>
        <source>Put the file back under this name, or make a backup now and go on in the backup</source>
        <translation>请把文件放回原名原处，或立即备份并在备份中继续工作</translation>
    </message>
    <message>
        <source>Open the workspace again, or make a backup now and go on in the backup</source>
        <translation>请重新打开工作库，或立即备份并在备份中继续工作</translation>
    </message>
    <message>
        <source>Part of the workspace lies in %1, and cannot be joined where nothing may be written</source>
        <translation>工作库的一部分在 %1 中，在只读位置无法合并</translation>
    </message>
    <message>
        <source>What was found on %1 subject(s) fits no indicator, and no verdict is stated</source>
        <translation>%1 个对象的问题对不上任何指标，也没有写明结论</translation>
    </message>
    <message>
        <source>the same, also where that is more than a fifth: N is how many</source>
        <translation>同上，超过五分之一时也关停：N 为关停的数目</translation>
    </message>
    <message>
        <source>what a phrase of results means, such as 站点失联=W2; it is remembered</source>
        <translation>检查结果中某个说法的含义，如 站点失联=W2；会记住</translation>
    </message>
    <message>
        <source>Not understood, %1 row(s): %2 (--word “%2”=INDICATOR settles it)</source>
        <translation>未能识别，共 %1 行：%2（用 --word “%2”=指标 认定）</translation>
    </message>
    <message>
        <source>Subjects that stay unchecked until their words are settled: %1</source>
        <translation>问题认定之前仍为未查的对象：%1</translation>
    </message>
    <message>
        <source>Columns that were not read, nor kept: %1</source>
        <translation>未读取也未保留的列：%1</translation>
    </message>
    <message>
        <source>New regions: %1</source>
        <translation>新增地区：%1</translation>
    </message>
    <message>
        <source>Rows that only sum up others, left out: %1</source>
        <translation>略去的合计、小计行：%1</translation>
    </message>
    <message>
        <source>Nothing is closed while rows of the list are rejected</source>
        <translation>清单中有被拒绝的行时，不关停任何对象</translation>
    </message>
    <message>
        <source>Mend the rejected rows and import the list again</source>
        <translation>请改正被拒绝的行，再重新导入</translation>
    </message>
    <message>
        <source>Nothing was closed: %1 row(s) (is|are) rejected, and may be what is missing</source>
        <translation>未关停任何对象：有 %1 行被拒绝，缺少的可能正是它们</translation>
    </message>
    <message>
        <source>Nothing was closed: the list is empty</source>
        <translation>未关停任何对象：清单是空的</translation>
    </message>
    <message>
        <source>Nothing was closed: %1 would be, not %2</source>
        <translation>未关停任何对象：将关停的是 %1 个，不是 %2 个</translation>
    </message>
    <message>
        <source>Nothing was closed: the list lacks %1 of %2 that are running. If it is right, add --close-confirmed %1</source>
        <translation>未关停任何对象：正在运行的 %2 个中，清单缺少 %1 个。如确实如此，请加 --close-confirmed %1</translation>
    </message>
    <message>
        <source>%1 is no region of the register: nothing of this round is compared with it</source>
        <translation>%1 不是台账中的地区：本季度没有可与之比较的数据</translation>
    </message>
    <message>
        <source>A second list stands beside the first: it begins with %1</source>
        <translation>第一份清单旁边还有第二份清单，从 %1 列开始</translation>
    </message>
    <message>
        <source>Put the lists below each other, or in files of their own</source>
        <translation>请将两份清单上下相接，或分成两个文件</translation>
    </message>
    <message>
        <source>%1 is taken as a region of its own, beside %2: is it the same?</source>
        <translation>%1 作为单独的地区计入，与 %2 并列：两者是否相同？</translation>
    </message>
    <message>
        <source>%1 is a new region</source>
        <translation>%1 是新的地区</translation>
    </message>
    <message>
        <source>“%1” is taken for %2: look whether that is so</source>
        <translation>“%1”按 %2 计入：请核对</translation>
    </message>
    <message>
        <source>“%1” is no indicator of the standard, and no verdict is stated: %2 stays unchecked until it is settled</source>
        <translation>“%1”不是指标体系中的指标，也没有写明结论：认定之前 %2 仍为未查</translation>
    </message>
    <message>
        <source>%1 row(s) of this column name(s|) a problem, but it is not read: map it with --map or in the import window</source>
        <translation>这一列有 %1 行写有问题，但未读取：请用 --map 或在导入窗口中指明</translation>
    </message>
    <message>
        <source>The file says neither what was found nor what follows from it</source>
        <translation>文件既没有写明问题，也没有写明结论</translation>
    </message>
    <message>
        <source>Name the column with --map COLUMN=problem or --map COLUMN=verdict, or in the import window; it may be one of: %1</source>
        <translation>请用 --map 列名=problem 或 --map 列名=verdict 指明，或在导入窗口中选择；可能是其中之一：%1</translation>
    </message>
    <message>
        <source>No known name: by its meaning this column is read as %1</source>
        <translation>不是已知列名：按其含义读作 %1</translation>
    </message>
    <message>
        <source>This column is not read, and its values are not kept</source>
        <translation>这一列未读取，其内容也未保留</translation>
    </message>
    <message>
        <source>Another column has a better name for the same: this one is only kept beside the row</source>
        <translation>另有一列的名称更准确：这一列只随行保留</translation>
    </message>
    <message>
        <source>This row sums up others: it is left out</source>
        <translation>这一行是其他行的合计，已略去</translation>
    </message>
    <message>
        <source>“%1” settles no phrase: write --word PHRASE=INDICATOR</source>
        <translation>“%1”没有认定任何说法：请写成 --word 说法=指标</translation>
    </message>
    <message>
        <source>The indicator is an id of the standard, such as W4</source>
        <translation>指标须为指标体系中的编号，如 W4</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 出现了两次</translation>
    </message>
    <message>
        <source>The title says month %1, the text tells of month %2</source>
        <translation>标题写的是 %1 月，正文说的是 %2 月</translation>
    </message>
    <message>
        <source>The title says quarter %1, the text tells of quarter %2</source>
        <translation>标题写的是第 %1 季度，正文说的是第 %2 季度</translation>
    </message>
    <message>
        <source>%1 lies behind the day of the page, %2</source>
        <translation>%1 晚于落款日期 %2</translation>
    </message>
    <message>
        <source>Number %1 is missing before %2</source>
        <translation>%2 之前缺少编号 %1</translation>
    </message>
    <message>
        <source>Held against the period before it is 环比</source>
        <translation>与上一期相比应为环比</translation>
    </message>
    <message>
        <source>The shares make %1, not 100%</source>
        <translation>各占比之和为 %1，而不是 100%</translation>
    </message>
    <message>
        <source>Paragraph %1 holds more than %2 numbers; those behind were not read</source>
        <translation>第 %1 段的数字超过 %2 个，其后的未读取</translation>
    </message>
    <message>
        <source>Only the first %1 cells of tables were read</source>
        <translation>只读取了表格的前 %1 个单元格</translation>
    </message>
    <message>
        <source>Look at it again, then repeat this</source>
        <translation>请重新查看，再做一次</translation>
    </message>
    <message>
        <source>Copy both files to another folder and open it there</source>
        <translation>请把两个文件一起复制到其他文件夹，再从那里打开</translation>
    </message>
    <message>
        <source>The file is XML, no table</source>
        <translation>文件是 XML，不是表格</translation>
    </message>
    <message>
        <source>Blanks inside were left out: %1</source>
        <translation>已去掉其中的空格：%1</translation>
    </message>
    <message>
        <source>The signed notice is not the one that this workspace signed: its manifest is another</source>
        <translation>这份已签署的通报不是本工作库所签：清单已不是原来那一份</translation>
    </message>
    <message>
        <source>This is an older copy of the workspace: its history ends at entry %1, and entry %2 was seen here before</source>
        <translation>这是工作库的旧副本：历史止于第 %1 条，而本机此前见过第 %2 条</translation>
    </message>
    <message>
        <source>This is another workspace than the one that was open here before, or its history was written anew: entry %1 is not the same</source>
        <translation>这不是此前在本机打开的那个工作库，或其历史被重写：第 %1 条已不相同</translation>
    </message>
    <message>
        <source>%1 character(s) of the notice (is a box|are boxes) in its PDF: no font here has (it|them)</source>
        <translation>通报中有 %1 个字在 PDF 里只是方框：本机字体没有这些字</translation>
    </message>
    <message>
        <source>2020Q1, 2020M05, 2020H1, 2020, or 2020S1 for a special check</source>
        <translation>2020Q1（季度）、2020M05（月）、2020H1（半年）、2020（年），专项检查如 2020S1</translation>
    </message>
    <message>
        <source>gbmh-2019-19 where it is left out, gbf-2015-15 for rounds before April 2019</source>
        <translation>不写时为 gbmh-2019-19，2019年4月以前的轮次为 gbf-2015-15</translation>
    </message>
    <message>
        <source>what the notice calls its area: 全省, 全区, 全系统 …; by the names of issuer and province where it is left out</source>
        <translation>通报对本地区的称呼：全省、全区、全系统……；不写时按发文机关和省份名称确定</translation>
    </message>
    <message>
        <source>whom the notice is sent to, without the colon</source>
        <translation>主送机关，不带冒号</translation>
    </message>
    <message>
        <source>“%1” is no kind of probe</source>
        <translation>没有“%1”这种监测</translation>
    </message>
    <message>
        <source>There is no notice in this folder</source>
        <translation>这个文件夹里没有通报</translation>
    </message>
    <message>
        <source>Name a folder with docx, doc, wps, odt, ofd, pdf, rtf, html, mht or txt files</source>
        <translation>请指定含有 docx、doc、wps、odt、ofd、pdf、rtf、html、mht 或 txt 文件的文件夹</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 file(s) (was|were) proved: %2 contradiction(s). %3 file(s) could not be proved.</source>
        <translation>已校核 %1 个文件，矛盾 %2 处；另有 %3 个文件无法校核。</translation>
    </message>
    <message>
        <source>A report is written about files</source>
        <translation>校核报告是针对文件的</translation>
    </message>
    <message>
        <source>Name the files, or their folder</source>
        <translation>请指定文件或其所在文件夹</translation>
    </message>
    <message>
        <source>recompute what a notice states (docx, doc, wps, odt, ofd, pdf, rtf, html, mht, txt); the round&apos;s own where no file is named; of several files, or a folder, a table</source>
        <translation>重新计算通报所述数字（docx、doc、wps、odt、ofd、pdf、rtf、html、mht、txt）；不指定文件时为本轮次自己的通报；多个文件或文件夹时列表</translation>
    </message>
    <message>
        <source>write what was found as a document to send back</source>
        <translation>把校核结果写成可以发回的文件</translation>
    </message>
    <message>
        <source>Say what has to be looked at again</source>
        <translation>请写明需要重新检查什么</translation>
    </message>
    <message>
        <source>Give --note</source>
        <translation>请用 --note 写明</translation>
    </message>
    <message>
        <source>%1 is not checked: there is nothing to review</source>
        <translation>%1 尚未检查，没有可复核的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A review confirms or returns a result: %1</source>
        <translation>复核只有确认或退回两种：%1</translation>
    </message>
    <message>
        <source>Give confirm or return</source>
        <translation>请写 confirm 或 return</translation>
    </message>
    <message>
        <source>what waits for a review, and what was sent back, with its reason</source>
        <translation>列出待复核和被退回的结果及退回原因</translation>
    </message>
    <message>
        <source>confirm a result, or send it back with a reason</source>
        <translation>确认一个结果，或写明原因退回</translation>
    </message>
    <message>
        <source>what has to be looked at again</source>
        <translation>需要重新检查什么</translation>
    </message>
    <message>
        <source>Say what to set, such as --from 2020-03-10 --to 2020-03-25</source>
        <translation>请写明要设置什么，如 --from 2020-03-10 --to 2020-03-25</translation>
    </message>
    <message>
        <source>say what the round covers: its title, days, depth and kinds</source>
        <translation>说明本轮检查的范围：标题、起止日期、深度和对象</translation>
    </message>
    <message>
        <source>sign although something is open; the reason is stored. KIND: unchecked, unsettled, review, contradiction, kept, boxes or stale; all where it is left out. What was kept on the Notice page brings its reason along</source>
        <translation>有未了事项仍予签署；理由一并存档。KIND 为 unchecked、unsettled、review、contradiction、kept、boxes 或 stale；不写则适用于全部。通报页上说明理由保留的矛盾沿用原理由</translation>
    </message>
    <message>
        <source>This is no round such as 2020Q1, 2020年5月 or 2020年上半年</source>
        <translation>这不是 2020Q1、2020年5月、2020年上半年 这样的轮次</translation>
    </message>
    <message>
        <source>This word is not known: %1</source>
        <translation>不认识这个词：%1</translation>
    </message>
    <message>
        <source>The register has no region %1</source>
        <translation>名录中没有地区 %1</translation>
    </message>
    <message>
        <source>Regions come with a list: import one that names it</source>
        <translation>地区随名单而来，请导入写有该地区的名单</translation>
    </message>
    <message>
        <source>Changed: %1 %2</source>
        <translation>已修改：%1 %2</translation>
    </message>
    <message>
        <source>Added: %1 %2</source>
        <translation>已添加：%1 %2</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>a region of the register; empty: none</source>
        <translation>名录中的地区；留空表示没有地区</translation>
    </message>
    <message>
        <source>who runs it</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>of a website: 市级门户, 县级部门 …</source>
        <translation>网站类型：市级门户、县级部门 ……</translation>
    </message>
    <message>
        <source>of an account: 省直, 市, 县</source>
        <translation>账号层级：省直、市、县</translation>
    </message>
    <message>
        <source>正常, 申请关停, 已关停, 例行调整</source>
        <translation>正常、申请关停、已关停、例行调整</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>网站标识码, or 账号标识 of an account</source>
        <translation>网站标识码，账号则为账号标识</translation>
    </message>
    <message>
        <source>makes it an account: 微信, 新浪微博 …</source>
        <translation>写明平台即为账号：微信、新浪微博 ……</translation>
    </message>
    <message>
        <source>add one website, or (--platform) one account, to the register</source>
        <translation>在名录中添加一个网站，或（用 --platform）一个账号</translation>
    </message>
    <message>
        <source>change what the register says of it, or close it (--state 已关停)</source>
        <translation>修改名录中的登记内容，或关停（--state 已关停）</translation>
    </message>
    <message>
        <source>%1 page(s), %2 link(s), %3 broken</source>
        <translation>页面 %1 个，链接 %2 条，不可用 %3 条</translation>
    </message>
    <message>
        <source>Name what is to be probed, or say --all</source>
        <translation>请写明要监测的对象，或用 --all</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>every running website of the register</source>
        <translation>名录中所有正在运行的网站</translation>
    </message>
    <message>
        <source>for one whole page; else 15</source>
        <translation>整个页面的时限（秒）；缺省 15</translation>
    </message>
    <message>
        <source>visits at a time; else 512</source>
        <translation>同时进行的访问数；缺省 512</translation>
    </message>
    <message>
        <source>of them to one host; else 4</source>
        <translation>其中对同一主机的访问数；缺省 4</translation>
    </message>
    <message>
        <source>of them to one address that many hosts share; else 16</source>
        <translation>其中对多个主机共用的同一地址的访问数；缺省 16</translation>
    </message>
    <message>
        <source>between two pages of a host; else 5 times its last answer, 3 to 30</source>
        <translation>同一主机两个页面之间的间隔（秒）；缺省为上次响应时间的 5 倍，3 至 30 秒</translation>
    </message>
    <message>
        <source>pages to read of a site; else 500</source>
        <translation>每个网站读取的页面数；缺省 500</translation>
    </message>
    <message>
        <source>clicks from the home page; else any</source>
        <translation>距首页的点击层数；缺省不限</translation>
    </message>
    <message>
        <source>text: the office&apos;s own list of wrong words, beside the shipped one</source>
        <translation>text：本单位自己的错别字表，与自带的一并使用</translation>
    </message>
    <message>
        <source>visits may go to this machine and to inner networks</source>
        <translation>允许访问本机和内网地址</translation>
    </message>
    <message>
        <source>authorities to trust (PEM), in the place of the system&apos;s</source>
        <translation>所信任的证书机构（PEM），代替系统自带的</translation>
    </message>
    <message>
        <source>availability: how the sites stand by what the watch has seen</source>
        <translation>availability：按已有监测记录显示各网站的情况</translation>
    </message>
    <message>
        <source>of a new watch; else 7</source>
        <translation>新监测的天数；缺省 7</translation>
    </message>
    <message>
        <source>visits a day and site of a new watch; else 24</source>
        <translation>新监测中每个网站每天的访问次数；缺省 24</translation>
    </message>
    <message>
        <source>a failed visit of a new watch is made once more so much later; 0: never; else 60</source>
        <translation>新监测中访问失败后隔多少秒重访一次；0 为不重访；缺省 60</translation>
    </message>
    <message>
        <source>of a new watch: where none of these opens, one&apos;s own line is down and visits are void</source>
        <translation>新监测的对照网址：全部打不开时视为本地线路中断，该次访问作废</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2020-03-20</source>
        <translation>“%1”不是 2020-03-20 这样的日期</translation>
    </message>
    <message>
        <source>The kinds are websites, media, or websites,media, not “%1”</source>
        <translation>对象为 websites、media 或 websites,media，而不是“%1”</translation>
    </message>
    <message>
        <source>of a special check (2020S1)</source>
        <translation>专项检查（2020S1）的标题</translation>
    </message>
    <message>
        <source>the first day on which was checked: 2020-03-10</source>
        <translation>检查的第一天：2020-03-10</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>检查的最后一天</translation>
    </message>
    <message>
        <source>the day whose register the notice states</source>
        <translation>通报所述名录的截止日期</translation>
    </message>
    <message>
        <source>only vetoes (单项否决) are checked, or every indicator; full where it is left out</source>
        <translation>veto 只检查单项否决指标，full 检查全部指标；省略时为 full</translation>
    </message>
    <message>
        <source>websites, media, or websites,media, which is the default</source>
        <translation>websites、media 或 websites,media（默认）</translation>
    </message>
    <message>
        <source>The depth is veto or full, not “%1”</source>
        <translation>深度为 veto 或 full，而不是“%1”</translation>
    </message>
    <message>
        <source>Only a special check such as %1S1 has a title</source>
        <translation>只有 %1S1 这样的专项检查才有标题</translation>
    </message>
    <message>
        <source>The days of the check need a first and a last one</source>
        <translation>检查日期需要起始日和截止日</translation>
    </message>
    <message>
        <source>The check ends before it begins: %1 to %2</source>
        <translation>检查的截止日早于起始日：%1 至 %2</translation>
    </message>
    <message>
        <source>A round covers websites, media or both</source>
        <translation>一轮检查至少包括网站或新媒体</translation>
    </message>
    <message>
        <source>The notice has a list with nothing in it: “%1”</source>
        <translation>通报中有空的列举：“%1”</translation>
    </message>
    <message>
        <source>A place in the notice was not filled: “%1”</source>
        <translation>通报中有未填写的位置：“%1”</translation>
    </message>
    <message>
        <source>Punctuation stands twice in the notice: “%1”</source>
        <translation>通报中标点重复：“%1”</translation>
    </message>
    <message>
        <source>The notice states a rate over nothing: “%1”</source>
        <translation>通报中的比率没有分母：“%1”</translation>
    </message>
    <message>
        <source>The notice speaks of what does not exist: “%1”</source>
        <translation>通报写到了不存在的对象：“%1”</translation>
    </message>
    <message>
        <source>The notice calls its area by a word of another kind: “%1”</source>
        <translation>通报对本地区的称呼与地区类别不符：“%1”</translation>
    </message>
    <message>
        <source>The notice cites %1, which it does not have</source>
        <translation>通报引用了%1，但没有这个附件</translation>
    </message>
    <message>
        <source>Nothing stands under the heading “%1”</source>
        <translation>标题“%1”下没有内容</translation>
    </message>
    <message>
        <source>A paragraph of the notice ends within a sentence: “%1”</source>
        <translation>通报有一段在句子中间结束：“%1”</translation>
    </message>
    <message>
        <source>Nothing was checked in this round: the notice states no result</source>
        <translation>本轮没有检查任何对象：通报没有结果可写</translation>
    </message>
    <message>
        <source>From %1 to %2 is a change of %3</source>
        <translation>由 %1 到 %2，变化为 %3</translation>
    </message>
    <message>
        <source>From %1 to %2 is a change of %3 the other way</source>
        <translation>由 %1 到 %2，变化为 %3，且方向相反</translation>
    </message>
    <message>
        <source>%1% and %2% are %3 percentage points apart, but the other way round</source>
        <translation>%1% 与 %2% 确实相差 %3 个百分点，但方向相反</translation>
    </message>
    <message>
        <source>%1 over %2 days are %3 a day</source>
        <translation>%1 按 %2 天计算，日均为 %3</translation>
    </message>
    <message>
        <source>%1 cannot be more than the %2 that there are</source>
        <translation>%1 不可能多于总数 %2</translation>
    </message>
    <message>
        <source>%1 without the %2 that are named are %3, not %4</source>
        <translation>%1 除去所列 %2 个应余 %3 个，而不是 %4 个</translation>
    </message>
    <message>
        <source>These points make %1, the total is given as %2</source>
        <translation>各项分数合计为 %1，文中总分为 %2</translation>
    </message>
    <message>
        <source>A report is a .docx or a .pdf file</source>
        <translation>校核报告只能是 .docx 或 .pdf 文件</translation>
    </message>
    <message>
        <source>Name the file …docx or …pdf</source>
        <translation>请把文件名写成 …docx 或 …pdf</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>校核报告无法写入：%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Words of the notice</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>What does not add up</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>正确值</translation>
    </message>
    <message>
        <source>To be looked at: %1</source>
        <translation>请核实：%1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Not proved: %1</source>
        <translation>未能校核：%1</translation>
    </message>
    <message>
        <source>%1 statements were recomputed: %2 contradictions, %3 doubts.</source>
        <translation>重算 %1 处表述：矛盾 %2 处，存疑 %3 处。</translation>
    </message>
    <message>
        <source>%1 number(s) took part in no statement and (has|have) to be read by a person: %2</source>
        <translation>另有 %1 个数字没有参与任何核算，需人工阅看：%2</translation>
    </message>
    <message>
        <source>Report of a proof</source>
        <translation>校核报告</translation>
    </message>
    <message>
        <source>A contradiction is arithmetic or a quotation that cannot be right; a doubt needs a person. What the text does not tell was not judged.</source>
        <translation>“矛盾”指算术或引用必有一处不对；“存疑”需由人判断。文中没有交代的，不作判断。</translation>
    </message>
    <message>
        <source>The parts make %1 (%2) of %3; what is left out is not told</source>
        <translation>各部分合计 %1（%2），总数为 %3，其余部分未作交代</translation>
    </message>
    <message>
        <source>%1 paragraphs are longer than %2 characters: the rest of them was not read</source>
        <translation>有 %1 段超过 %2 字，超出部分未读</translation>
    </message>
    <message>
        <source>%1 paragraphs hold numbers of more than %2 digits, which are not reckoned with</source>
        <translation>有 %1 段含超过 %2 位的数，不参与校核</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters: the rest of it was not read</source>
        <translation>全文超过 %1 字，其余未读</translation>
    </message>
    <message>
        <source>The record of the watch is damaged at line %1</source>
        <translation>监测记录第 %1 行已损坏</translation>
    </message>
    <message>
        <source>Keep the folder as it is, and begin a new watch in another</source>
        <translation>请保留该文件夹，另选文件夹开始新的监测</translation>
    </message>
    <message>
        <source>Cannot make the folder</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>Another program watches with this folder</source>
        <translation>另一个程序正在使用此文件夹监测</translation>
    </message>
    <message>
        <source>End that one, or name another folder</source>
        <translation>请结束那个程序，或另选文件夹</translation>
    </message>
    <message>
        <source>No watch has been kept here</source>
        <translation>此处没有监测记录</translation>
    </message>
    <message>
        <source>Begin one with probe availability --watch</source>
        <translation>请用 probe availability --watch 开始监测</translation>
    </message>
    <message>
        <source>A line of the word list names no wrong word and its right one</source>
        <translation>错别字表中有一行没有写明错词和正词</translation>
    </message>
    <message>
        <source>Write the wrong word, a tab and the right word</source>
        <translation>请写错词、制表符、正词</translation>
    </message>
    <message>
        <source>Take a sample of %1</source>
        <translation>采用 %1 个的抽样</translation>
    </message>
    <message>
        <source>Withdraw the sample</source>
        <translation>撤回抽样</translation>
    </message>
    <message>
        <source>Copy it to a place that can be written to, and open it there</source>
        <translation>把它复制到可以写入的位置，再从那里打开</translation>
    </message>
    <message>
        <source>Submit %1 for review</source>
        <translation>提交复核 %1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>Send %1 back</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>Take %1 back from review</source>
        <translation>从复核取回 %1</translation>
    </message>
    <message>
        <source>Describe %1 on %2</source>
        <translation>说明 %1 · %2</translation>
    </message>
    <message>
        <source>Keep evidence of %1</source>
        <translation>保存证据 · %1</translation>
    </message>
    <message>
        <source>Withdraw evidence of %1</source>
        <translation>撤回证据 · %1</translation>
    </message>
    <message>
        <source>Change the template %1</source>
        <translation>修改模板 %1</translation>
    </message>
    <message>
        <source>Change the elements of the notice</source>
        <translation>修改通报要素</translation>
    </message>
    <message>
        <source>Keep what the notice says, with a reason</source>
        <translation>写明原因保留通报文字</translation>
    </message>
    <message>
        <source>Edit the text of the notice</source>
        <translation>编辑通报文字</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>A version of a standard stays: choose another one for the round</source>
        <translation>指标体系的版本会一直保留，请为本季度另选一版</translation>
    </message>
    <message>
        <source>Change the order of the regions</source>
        <translation>调整地区次序</translation>
    </message>
    <message>
        <source>Change the settings of the round</source>
        <translation>修改本季度设置</translation>
    </message>
    <message>
        <source>A round is named by its year and period: 2020Q1, 2020M05, 2020H1, 2020, or 2020S1 for a special check</source>
        <translation>轮次由年份和周期组成：2020Q1、2020M05、2020H1、2020，专项检查如 2020S1</translation>
    </message>
    <message>
        <source>Change the phase of the round</source>
        <translation>改变本季度阶段</translation>
    </message>
    <message>
        <source>A body of the register needs a name</source>
        <translation>名录中的对象必须有名称</translation>
    </message>
    <message>
        <source>The register does not have this region</source>
        <translation>名录中没有这个地区</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>这不是网址</translation>
    </message>
    <message>
        <source>What a body is known by is not changed by hand</source>
        <translation>标识不能直接修改</translation>
    </message>
    <message>
        <source>Say that it was renamed: its history then stays with it</source>
        <translation>请用“更名”，历史会随之保留</translation>
    </message>
    <message>
        <source>The register has it already: %1</source>
        <translation>名录中已有：%1</translation>
    </message>
    <message>
        <source>Say that %1 offers no services</source>
        <translation>标明 %1 无对外服务</translation>
    </message>
    <message>
        <source>Say that %1 offers services</source>
        <translation>标明 %1 有对外服务</translation>
    </message>
    <message>
        <source>Say what %1 came from</source>
        <translation>登记 %1 的沿革</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>更名 %1</translation>
    </message>
    <message>
        <source>Its old name stays in the register as a body that it succeeds: rename it back instead</source>
        <translation>原名称作为其前身留在名录中，请再次更名改回</translation>
    </message>
    <message>
        <source>Take back what %1 came from</source>
        <translation>撤回 %1 的沿革</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back</source>
        <translation>“%1”不能撤销</translation>
    </message>
    <message>
        <source>A day stands here: it is taken for %1</source>
        <translation>此处是日期：按%1处理</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>This is no day: it is kept as it stands, and nothing counts as expired by it</source>
        <translation>这不是日期：原样保留，不据此判断到期</translation>
    </message>
    <message>
        <source>Neither a problem nor a verdict is stated: %1 stays unchecked</source>
        <translation>既没有问题也没有结论：%1 仍为未查</translation>
    </message>
    <message>
        <source>Not checked, but a problem is named: the problem holds</source>
        <translation>写的是未检查，却列了问题：以问题为准</translation>
    </message>
    <message>
        <source>Only portals are judged by their score: %1 stays 合格 with this one</source>
        <translation>只有门户网站按得分判定：%1 虽为此得分，仍为合格</translation>
    </message>
    <message>
        <source>%1 holds from %2 on: with this number it is no veto</source>
        <translation>%1 达到 %2 才成立：按此数量不构成单项否决</translation>
    </message>
    <message>
        <source>Read as it was said for an earlier file of these columns: %1</source>
        <translation>按此前同样列的文件所作的指定读取：%1</translation>
    </message>
    <message>
        <source>%1 row(s) of this column say(s|) 不合格, but another column states the verdict: map the one that holds with --map or in the import window</source>
        <translation>该列有 %1 行写“不合格”，但结论取自另一列：请用 --map 或在导入窗口指定以哪一列为准</translation>
    </message>
    <message>
        <source>It brought what earlier rounds found, which is not taken out again: import the right list over it</source>
        <translation>它带来了往季结论，不能再取出：请导入正确的名单覆盖</translation>
    </message>
    <message>
        <source>Change the days that %1 counts</source>
        <translation>修改 %1 的统计日期</translation>
    </message>
    <message>
        <source>Submit %1 subject(s) for review</source>
        <translation>提交%1个对象复核</translation>
    </message>
    <message>
        <source>Confirm %1 subject(s)</source>
        <translation>确认%1个对象</translation>
    </message>
    <message>
        <source>Send %1 subject(s) back</source>
        <translation>退回%1个对象</translation>
    </message>
    <message>
        <source>Take %1 subject(s) back from review</source>
        <translation>撤回%1个对象的复核</translation>
    </message>
    <message>
        <source>No automatic backup could be made</source>
        <translation>未能自动备份</translation>
    </message>
    <message>
        <source>Check that the folder can be written to</source>
        <translation>请检查该文件夹是否可写</translation>
    </message>
    <message>
        <source>The backup is no longer there</source>
        <translation>备份已不在原处</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>请另选一个</translation>
    </message>
    <message>
        <source>The backup could not be copied</source>
        <translation>备份无法复制</translation>
    </message>
    <message>
        <source>Mark %1 to come back to</source>
        <translation>标记待回看：%1</translation>
    </message>
    <message>
        <source>Take the mark off %1</source>
        <translation>取消待回看：%1</translation>
    </message>
    <message>
        <source>Mark %1 subject(s) to come back to</source>
        <translation>标记%1个对象待回看</translation>
    </message>
    <message>
        <source>Take the mark off %1 subject(s)</source>
        <translation>取消%1个对象的待回看</translation>
    </message>
    <message>
        <source>The file is JSON, no table</source>
        <translation>该文件是 JSON，不是表格</translation>
    </message>
    <message>
        <source>The file is a table in the old SYLK format</source>
        <translation>该文件是旧的 SYLK 格式表格</translation>
    </message>
    <message>
        <source>Its numbers are the sum of rows %1 to %2: it is counted beside them. If it sums them up, take it out</source>
        <translation>该行数字恰为第%1至%2行之和，现与它们一并计入；如系汇总行，请删去</translation>
    </message>
    <message>
        <source>A type or a state stands here: the cells of this row are shifted</source>
        <translation>此处是类型或状态，说明该行单元格错位</translation>
    </message>
    <message>
        <source>Taken as %1</source>
        <translation>按“%1”计入</translation>
    </message>
    <message>
        <source>The key has fewer than %1 characters, and could be guessed: openssl rand -hex 32 makes one</source>
        <translation>密钥不足 %1 个字符，可能被猜出：可用 openssl rand -hex 32 生成一个</translation>
    </message>
    <message>
        <source>This is no seal of a history</source>
        <translation>这不是历史的封签</translation>
    </message>
    <message>
        <source>The seal was not made with this key, or was changed</source>
        <translation>这个封签不是用这把密钥做的，或已被改动</translation>
    </message>
    <message>
        <source>The history is the one that was sealed at entry %1</source>
        <translation>历史与第 %1 条处的封签相符</translation>
    </message>
    <message>
        <source>This is an older copy of the workspace: its history ends at entry %1, and was sealed at entry %2</source>
        <translation>这是工作库的旧副本：其历史止于第 %1 条，而封签在第 %2 条</translation>
    </message>
    <message>
        <source>The history was written anew, or is another workspace&apos;s: entry %1 is not the one that was sealed</source>
        <translation>历史被重写，或属于另一个工作库：第 %1 条不是加封签时的那一条</translation>
    </message>
    <message>
        <source>There is no seal: none was made yet (--seal), or it was taken away</source>
        <translation>没有封签：尚未做过（--seal），或已被拿走</translation>
    </message>
    <message>
        <source>Cannot write the seal</source>
        <translation>无法写入封签</translation>
    </message>
    <message>
        <source>The history is sealed for the first time, at entry %1</source>
        <translation>历史首次加上封签，在第 %1 条</translation>
    </message>
    <message>
        <source>A seal needs a key: --key FILE</source>
        <translation>封签需要密钥：--key FILE</translation>
    </message>
    <message>
        <source>check a workspace whole: schema, references, evidence, history. It cannot find an older copy put back, a change before the signing, or a history that was written anew from its beginning: --against finds the first and the last, and so does --key</source>
        <translation>整体检查工作库：结构、引用、证据、历史。查不出被放回的旧副本、签名之前的改动，以及从头重写的历史；--against 可查出第一种和最后一种，--key 也可以</translation>
    </message>
    <message>
        <source>hold the history against its seal, by the key in the first line of this file (16 characters at least). Keep the key where the workspace is not</source>
        <translation>用此文件第一行的密钥（至少 16 个字符）核对历史的封签。密钥不要与工作库放在一处</translation>
    </message>
    <message>
        <source>with --key: where nothing speaks against it, seal the history as it is now</source>
        <translation>与 --key 合用：没有不符之处时，为现在的历史加上封签</translation>
    </message>
    <message>
        <source>An office lies on a server</source>
        <translation>办公数据库位于服务器上</translation>
    </message>
    <message>
        <source>Name its database with -d postgresql://…</source>
        <translation>用 -d postgresql://… 指定其数据库</translation>
    </message>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>无法读取密码：%1</translation>
    </message>
    <message>
        <source>A role is inspector, reviewer, supervisor or auditor, not “%1”</source>
        <translation>角色为 inspector、reviewer、supervisor 或 auditor，而不是“%1”</translation>
    </message>
    <message>
        <source>%1 enters as %2 (%3)</source>
        <translation>%1 以 %2 登录（%3）</translation>
    </message>
    <message>
        <source>%1 enters no longer</source>
        <translation>%1 不能再登录</translation>
    </message>
    <message>
        <source>%1 row(s) (is|are) in the office as they were in %2, with their history</source>
        <translation>%2 中的 %1 行数据及其历史记录已原样移入办公数据库</translation>
    </message>
    <message>
        <source>The office is in %1: %2 bytes</source>
        <translation>办公数据库已导出到 %1：%2 字节</translation>
    </message>
    <message>
        <source>as it stands beside the work and in the history</source>
        <translation>写在工作记录和历史记录中的姓名</translation>
    </message>
    <message>
        <source>its first line is the password; left out where the server knows people otherwise</source>
        <translation>文件第一行为密码；服务器以其他方式认证时可省略</translation>
    </message>
    <message>
        <source>what he or she may do; inspector where it is left out</source>
        <translation>其权限；省略时为 inspector（检查人员）</translation>
    </message>
    <message>
        <source>make an office of a workspace on a server (-d), with its first supervisor</source>
        <translation>将服务器上的工作库（-d）设为多人办公，并指定第一位主管</translation>
    </message>
    <message>
        <source>let somebody into the office, or give him another role or password</source>
        <translation>允许某人登录，或更改其角色、密码</translation>
    </message>
    <message>
        <source>let somebody in no longer; what he wrote stays</source>
        <translation>不再允许某人登录；其已写内容保留</translation>
    </message>
    <message>
        <source>who may enter, and who has left</source>
        <translation>可登录的人员和已离开的人员</translation>
    </message>
    <message>
        <source>move a workspace file into an empty database, with its history</source>
        <translation>将工作库文件连同历史记录移入空数据库</translation>
    </message>
    <message>
        <source>-d: a workspace on a server, postgresql://user@host/database</source>
        <translation>-d：服务器上的工作库，postgresql://用户@主机/数据库</translation>
    </message>
    <message>
        <source>The rows are not all that the newest audit entry says: nothing was copied</source>
        <translation>数据行与最新审计条目所述不符：未复制任何内容</translation>
    </message>
    <message>
        <source>See what is wrong with xunwangctl doctor</source>
        <translation>用 xunwangctl doctor 查看问题</translation>
    </message>
    <message>
        <source>There is work in it already</source>
        <translation>其中已有数据</translation>
    </message>
    <message>
        <source>Import into an empty one</source>
        <translation>请导入到空数据库</translation>
    </message>
    <message>
        <source>“%1” cannot be a name on the server</source>
        <translation>“%1”不能用作服务器登录名</translation>
    </message>
    <message>
        <source>Use small Latin letters, digits and _, such as zhang_san</source>
        <translation>请使用小写拉丁字母、数字和 _，例如 zhang_san</translation>
    </message>
    <message>
        <source>A person needs a name, which stands beside the work</source>
        <translation>需要姓名，写在工作记录旁</translation>
    </message>
    <message>
        <source>Somebody else of this office is called %1</source>
        <translation>本办公数据库中已有人名为 %1</translation>
    </message>
    <message>
        <source>Add what tells the two apart: the history knows people by name</source>
        <translation>请加上区分二人的字样：历史记录以姓名识别人员</translation>
    </message>
    <message>
        <source>This workspace is no office yet</source>
        <translation>该工作库尚未设为多人办公</translation>
    </message>
    <message>
        <source>Make it one with xunwangctl office create</source>
        <translation>用 xunwangctl office create 设置</translation>
    </message>
    <message>
        <source>This workspace is an office already</source>
        <translation>该工作库已设为多人办公</translation>
    </message>
    <message>
        <source>Let people in with xunwangctl office add-user</source>
        <translation>用 xunwangctl office add-user 添加人员</translation>
    </message>
    <message>
        <source>Nobody of this office enters as %1</source>
        <translation>没有人以 %1 登录</translation>
    </message>
    <message>
        <source>See who does with xunwangctl office users</source>
        <translation>用 xunwangctl office users 查看人员</translation>
    </message>
    <message>
        <source>%1 is the office&apos;s only supervisor</source>
        <translation>%1 是唯一的主管</translation>
    </message>
    <message>
        <source>Let another one in first</source>
        <translation>请先添加另一位主管</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database, and ask who runs the server</source>
        <translation>请写成 postgresql://用户@主机/数据库，并询问服务器管理人员</translation>
    </message>
    <message>
        <source>The address of a server has no option %1 here</source>
        <translation>服务器地址不支持选项 %1</translation>
    </message>
    <message>
        <source>This is no address of a database on a server</source>
        <translation>这不是服务器上数据库的地址</translation>
    </message>
    <message>
        <source>sslmode=%1 would not prove which server answers: off this computer it is verify-full</source>
        <translation>sslmode=%1 无法证明是哪台服务器在应答：本机之外必须为 verify-full</translation>
    </message>
    <message>
        <source>Somebody else wrote at the same moment</source>
        <translation>有人同时写入</translation>
    </message>
    <message>
        <source>Repeat the change</source>
        <translation>请重做此更改</translation>
    </message>
    <message>
        <source>The office writes everything in the name of whoever entered, not in another one</source>
        <translation>所有内容均以登录者的姓名写入，不能以他人名义写入</translation>
    </message>
    <message>
        <source>Leave the author out, or enter by the other name</source>
        <translation>请省略作者，或以该人身份登录</translation>
    </message>
    <message>
        <source>The office does not allow you to do this: the server refused it</source>
        <translation>您没有此项权限：服务器已拒绝</translation>
    </message>
    <message>
        <source>Ask a supervisor, or who runs the server</source>
        <translation>请询问主管或服务器管理人员</translation>
    </message>
    <message>
        <source>The server does not let you in: it does not know this name, or the password</source>
        <translation>服务器拒绝登录：用户名或密码不正确</translation>
    </message>
    <message>
        <source>Check name and password, or ask who runs the server</source>
        <translation>请检查用户名和密码，或询问服务器管理人员</translation>
    </message>
    <message>
        <source>The server has no such database</source>
        <translation>服务器上没有该数据库</translation>
    </message>
    <message>
        <source>Check the address, or ask who runs the server</source>
        <translation>请检查地址，或询问服务器管理人员</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full: this change was not saved, earlier ones are</source>
        <translation>服务器磁盘已满：此更改未保存，之前的更改已保存</translation>
    </message>
    <message>
        <source>Tell who runs the server, then repeat the change</source>
        <translation>请通知服务器管理人员，然后重做此更改</translation>
    </message>
    <message>
        <source>The server is at its limits</source>
        <translation>服务器已达到上限</translation>
    </message>
    <message>
        <source>Try again in a while, and tell who runs the server</source>
        <translation>请稍后再试，并通知服务器管理人员</translation>
    </message>
    <message>
        <source>The server&apos;s disk failed: this change was not saved</source>
        <translation>服务器磁盘故障：此更改未保存</translation>
    </message>
    <message>
        <source>The database on the server is damaged</source>
        <translation>服务器上的数据库已损坏</translation>
    </message>
    <message>
        <source>Tell who runs the server: it is restored from its last backup</source>
        <translation>请通知服务器管理人员：从最近的备份恢复</translation>
    </message>
    <message>
        <source>A text holds a character that no text may hold</source>
        <translation>文本含有不允许的字符</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>与服务器没有连接</translation>
    </message>
    <message>
        <source>Check the network, and read the workspace again: what was answered is saved</source>
        <translation>请检查网络并重新读取工作库：已应答的内容均已保存</translation>
    </message>
    <message>
        <source>This database holds a workspace already</source>
        <translation>该数据库中已有工作库</translation>
    </message>
    <message>
        <source>Open it, or make one in another database</source>
        <translation>请打开它，或在另一个数据库中新建</translation>
    </message>
    <message>
        <source>This database holds no workspace</source>
        <translation>该数据库中没有工作库</translation>
    </message>
    <message>
        <source>The workspace has an older format, and was opened for reading only</source>
        <translation>工作库为较旧格式，且以只读方式打开</translation>
    </message>
    <message>
        <source>Its owner opens it once with this version</source>
        <translation>请由其所有者用本版本打开一次</translation>
    </message>
    <message>
        <source>The password of %1 is shorter than 8 characters</source>
        <translation>%1 的密码少于 8 个字符</translation>
    </message>
    <message>
        <source>Choose a longer one</source>
        <translation>请选择更长的密码</translation>
    </message>
    <message>
        <source>A measurement does not say what it measures</source>
        <translation>测量记录没有说明测量的内容</translation>
    </message>
    <message>
        <source>A withdrawn finding is not reviewed</source>
        <translation>已撤销的问题不能复核</translation>
    </message>
    <message>
        <source>Make one with xunwangctl init -d, or move a file in with xunwangctl office import</source>
        <translation>用 xunwangctl init -d 新建，或用 xunwangctl office import 移入文件</translation>
    </message>
    <message>
        <source>%1 stands in annex %2 and is not named here</source>
        <translation>%1 列于附件%2，此处未点名</translation>
    </message>
    <message>
        <source>%1 and %2 points are %3 apart, not %4</source>
        <translation>%1 分与 %2 分相差 %3 分，不是 %4 分</translation>
    </message>
    <message>
        <source>of docx,pdf,ofd,xlsx,html,web; all but web where it is left out</source>
        <translation>docx,pdf,ofd,xlsx,html,web 中的若干种；省略时输出除 web 外的全部</translation>
    </message>
    <message>
        <source>the Word file that carries the notice, or none; the workspace&apos;s where it is left out</source>
        <translation>承载通报的 Word 文件（公文用纸），none 表示不用；省略时用工作库保存的</translation>
    </message>
    <message>
        <source>print the places of the office&apos;s letterhead, or keep a Word file as it</source>
        <translation>显示本单位公文用纸中的位置，或把一个 Word 文件保存为公文用纸</translation>
    </message>
    <message>
        <source>have none from now on</source>
        <translation>今后不用公文用纸</translation>
    </message>
    <message>
        <source>print the notice as clean HTML for the office&apos;s website</source>
        <translation>以简洁的 HTML 输出通报，供本单位网站发布</translation>
    </message>
    <message>
        <source>write it there with the annexes&apos; files instead of printing it</source>
        <translation>连同附件文件写入该文件夹，而不是打印出来</translation>
    </message>
    <message>
        <source>Formats are docx, pdf, ofd, xlsx, html and web, joined by commas</source>
        <translation>格式有 docx、pdf、ofd、xlsx、html、web，用逗号分隔</translation>
    </message>
    <message>
        <source>In Word or WPS, mark the place in its paragraph and choose Insert, Bookmark</source>
        <translation>在 Word 或 WPS 中选中该段落内的位置，再点“插入—书签”</translation>
    </message>
    <message>
        <source>The letterhead is no Word file that can be written into</source>
        <translation>公文用纸不是可以写入的 Word 文件</translation>
    </message>
    <message>
        <source>Save it in Word or WPS as .docx</source>
        <translation>请在 Word 或 WPS 中另存为 .docx</translation>
    </message>
    <message>
        <source>The letterhead has no bookmark 正文: nothing says where the text goes</source>
        <translation>公文用纸没有书签“正文”：不知道正文应放在哪里</translation>
    </message>
    <message>
        <source>The letterhead has only one of the bookmarks 署名 and 日期</source>
        <translation>公文用纸的书签“署名”和“日期”只有其一</translation>
    </message>
    <message>
        <source>Give it both, or neither</source>
        <translation>请两个都设，或都不设</translation>
    </message>
    <message>
        <source>The bookmark %1 of the letterhead covers more than one paragraph</source>
        <translation>公文用纸的书签“%1”跨了多个段落</translation>
    </message>
    <message>
        <source>The bookmark 正文 of the letterhead lies in a table or a frame, where no notice fits</source>
        <translation>公文用纸的书签“正文”在表格或文本框里，放不下通报</translation>
    </message>
    <message>
        <source>The font %1 could not be embedded</source>
        <translation>字体“%1”无法嵌入</translation>
    </message>
    <message>
        <source>The OFD has no page</source>
        <translation>OFD 没有页面</translation>
    </message>
    <message>
        <source>The letterhead carries the Word file alone: PDF and OFD have the head that the program draws</source>
        <translation>公文用纸只用于 Word 文件：PDF 和 OFD 的版头由程序绘制</translation>
    </message>
    <message>
        <source>The letterhead cannot be read</source>
        <translation>无法读取公文用纸</translation>
    </message>
    <message>
        <source>Choose a Word file of 8 MB at most</source>
        <translation>请选择不超过 8 MB 的 Word 文件</translation>
    </message>
    <message>
        <source>“%1” is no state of a case</source>
        <translation>“%1”不是问题的状态</translation>
    </message>
    <message>
        <source>Give asked, answered, checked or closed</source>
        <translation>请给出 asked、answered、checked 或 closed</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known: only weekends are left out</source>
        <translation>%1年的节假日安排未知：只扣除周末</translation>
    </message>
    <message>
        <source>“%1” is no disposition</source>
        <translation>“%1”不是处置方式</translation>
    </message>
    <message>
        <source>Give deadline (限期整改), immediate (立即整改) or closing (关停)</source>
        <translation>请给出 deadline（限期整改）、immediate（立即整改）或 closing（关停）</translation>
    </message>
    <message>
        <source>%1 case(s) opened, due on %2</source>
        <translation>立案%1件，期限%2</translation>
    </message>
    <message>
        <source>A check has passed or failed: %1</source>
        <translation>核查只有通过或未通过：%1</translation>
    </message>
    <message>
        <source>Give passed or failed</source>
        <translation>请给出 passed 或 failed</translation>
    </message>
    <message>
        <source>The calendar was taken over</source>
        <translation>已采用该日历</translation>
    </message>
    <message>
        <source>in words; goes into the case&apos;s history</source>
        <translation>文字说明，记入该问题的经过</translation>
    </message>
    <message>
        <source>the day until which it is to be mended</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>what is to be done: 限期整改, 立即整改, 关停</source>
        <translation>处置方式：限期整改、立即整改、关停</translation>
    </message>
    <message>
        <source>problems that are being mended, of all rounds</source>
        <translation>各轮正在整改的问题</translation>
    </message>
    <message>
        <source>only these</source>
        <translation>只列这些</translation>
    </message>
    <message>
        <source>only of this responsible body</source>
        <translation>只列该责任单位的</translation>
    </message>
    <message>
        <source>only those whose day is past without an answer</source>
        <translation>只列逾期未反馈的</translation>
    </message>
    <message>
        <source>only those of the round (-r)</source>
        <translation>只列本轮（-r）的</translation>
    </message>
    <message>
        <source>a case and all that happened to it</source>
        <translation>一个问题及其全部经过</translation>
    </message>
    <message>
        <source>make a case of every problem that the signed round counts</source>
        <translation>把已签署轮次计入的每个问题立案整改</translation>
    </message>
    <message>
        <source>working days from the issue; else the notice&apos;s deadline, or 10</source>
        <translation>自印发起的工作日数；不给则用通报的期限，或10个工作日</translation>
    </message>
    <message>
        <source>the day of a notice that was issued without being signed here</source>
        <translation>未在本程序签署而已印发的通报的日期</translation>
    </message>
    <message>
        <source>change who answers for a case, its day, what is to be done</source>
        <translation>改责任单位、期限、处置方式</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>record what a body did about it</source>
        <translation>记录责任单位的整改情况</translation>
    </message>
    <message>
        <source>a picture or document with it</source>
        <translation>随附的图片或文件</translation>
    </message>
    <message>
        <source>say whether it is mended; failed, it is asked for again</source>
        <translation>核查是否整改到位；未通过的重新要求整改</translation>
    </message>
    <message>
        <source>close a case that was checked</source>
        <translation>办结已核查的问题</translation>
    </message>
    <message>
        <source>ask again for what was closed</source>
        <translation>对已办结的问题重新要求整改</translation>
    </message>
    <message>
        <source>take over the office&apos;s calendar of days off and working weekends</source>
        <translation>采用本单位的放假和调休日历</translation>
    </message>
    <message>
        <source>The folder holds no form</source>
        <translation>文件夹中没有反馈表</translation>
    </message>
    <message>
        <source>Forms are .xlsx, .docx, .xls or .csv</source>
        <translation>反馈表是 .xlsx、.docx、.xls 或 .csv 文件</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>List them with: case aside</source>
        <translation>可用 case aside 列出</translation>
    </message>
    <message>
        <source>The answer %1 is settled</source>
        <translation>反馈%1已处理</translation>
    </message>
    <message>
        <source>take in forms that came back; each answer finds its case by the code in its row</source>
        <translation>收入返回的反馈表；每条反馈按行内编号归入问题</translation>
    </message>
    <message>
        <source>answers that came back and found no case</source>
        <translation>返回后没有归入问题的反馈</translation>
    </message>
    <message>
        <source>settled ones too</source>
        <translation>已处理的也列出</translation>
    </message>
    <message>
        <source>give such an answer to a case, or to none with a reason</source>
        <translation>把待认领的反馈归入某问题，或说明理由不归入</translation>
    </message>
    <message>
        <source>why it belongs to none</source>
        <translation>不归入任何问题的理由</translation>
    </message>
    <message>
        <source>with --key: the seal, in the place of the one beside the workspace (WORKSPACE.seal). One that is kept elsewhere finds an older copy put back, too</source>
        <translation>与 --key 合用：封签文件，代替工作库旁的那一个（WORKSPACE.seal）。另存他处的封签还能查出被放回的旧副本</translation>
    </message>
    <message>
        <source>A template is of one kind of paper: name one with --kind</source>
        <translation>模板只对应一种文书：请用 --kind 指定一种</translation>
    </message>
    <message>
        <source>%1 was changed since it was written, and was left alone</source>
        <translation>%1写出后被改动过，未覆盖</translation>
    </message>
    <message>
        <source>%1 paper(s): %2 file(s) written, %3 unchanged, %4 left alone</source>
        <translation>文书%1份：写出文件%2个，未变%3个，保留不动%4个</translation>
    </message>
    <message>
        <source>the date on them (today)</source>
        <translation>文书的日期（今天）</translation>
    </message>
    <message>
        <source>reports only of those with problems</source>
        <translation>只写有问题对象的报告</translation>
    </message>
    <message>
        <source>the office&apos;s own wording, of one kind</source>
        <translation>本单位的文书模板，限一种</translation>
    </message>
    <message>
        <source>write over what was changed since</source>
        <translation>覆盖之后被改动过的文件</translation>
    </message>
    <message>
        <source>“%1” is no year</source>
        <translation>“%1”不是年份</translation>
    </message>
    <message>
        <source>“%1” is no day, such as 10-01</source>
        <translation>“%1”不是日期，应如 10-01</translation>
    </message>
    <message>
        <source>There is no kind of paper “%1”</source>
        <translation>没有“%1”这种文书</translation>
    </message>
    <message>
        <source>No kind of paper is named</source>
        <translation>没有指定文书种类</translation>
    </message>
    <message>
        <source>There is no paper to write for %1</source>
        <translation>%1没有可写的文书</translation>
    </message>
    <message>
        <source>Reports need checked subjects; orders and lists need open cases: case open</source>
        <translation>报告需要已查对象；通知单和清单需要未办结的问题：case open</translation>
    </message>
    <message>
        <source>The paper could not be written: %1</source>
        <translation>文书无法写出：%1</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 papers</source>
        <translation>已取消：完成%1份，共%2份</translation>
    </message>
    <message>
        <source>The parts together have %1 of %2, which is %3, not %4</source>
        <translation>各部分合计为 %2 中的 %1，应为 %3，不是 %4</translation>
    </message>
    <message>
        <source>The code %1 belongs to another case already</source>
        <translation>编号%1已属于另一个问题</translation>
    </message>
    <message>
        <source>The server cannot do this</source>
        <translation>服务器不支持此操作</translation>
    </message>
    <message>
        <source>The Word file is damaged</source>
        <translation>Word 文件已损坏</translation>
    </message>
    <message>
        <source>The form holds more than %1 pictures</source>
        <translation>反馈表中的图片超过%1张</translation>
    </message>
    <message>
        <source>This row is a part of another (其中): it is left out</source>
        <translation>该行是其他行的一部分（其中），未计入</translation>
    </message>
    <message>
        <source>The round %1 is not signed: nothing was asked of anybody yet</source>
        <translation>%1尚未签署：还没有要求任何单位整改</translation>
    </message>
    <message>
        <source>Sign its notice first; where it was issued on paper, say so with --issued</source>
        <translation>请先签署通报；已在纸面印发的，用 --issued 说明</translation>
    </message>
    <message>
        <source>The case %1 is closed</source>
        <translation>问题%1已办结</translation>
    </message>
    <message>
        <source>Open it again with a reason: case reopen</source>
        <translation>请说明理由重新立案：case reopen</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>缺少理由</translation>
    </message>
    <message>
        <source>Somebody has to answer for a case</source>
        <translation>问题必须有责任单位</translation>
    </message>
    <message>
        <source>An answer needs words or a file</source>
        <translation>反馈须有文字或文件</translation>
    </message>
    <message>
        <source>Nothing was answered to %1: there is nothing to check</source>
        <translation>%1尚无反馈，无从核查</translation>
    </message>
    <message>
        <source>Record the answer first: case answer</source>
        <translation>请先记录反馈：case answer</translation>
    </message>
    <message>
        <source>The case %1 was not checked</source>
        <translation>问题%1尚未核查</translation>
    </message>
    <message>
        <source>Check it first, or say with --note why it is closed all the same</source>
        <translation>请先核查，或用 --note 说明为何直接办结</translation>
    </message>
    <message>
        <source>The case %1 is not closed</source>
        <translation>问题%1没有办结</translation>
    </message>
    <message>
        <source>“%1” is no code of a case</source>
        <translation>“%1”不是问题编号</translation>
    </message>
    <message>
        <source>A code looks like XW-K700-2AQT</source>
        <translation>编号形如 XW-K700-2AQT</translation>
    </message>
    <message>
        <source>The code %1 was copied wrongly: its check symbols do not fit</source>
        <translation>编号%1抄写有误：校验位不符</translation>
    </message>
    <message>
        <source>Compare it with the paper that was sent</source>
        <translation>请与下发的文书核对</translation>
    </message>
    <message>
        <source>No case of this workspace has the code %1</source>
        <translation>本工作库没有编号为%1的问题</translation>
    </message>
    <message>
        <source>List them with: case list</source>
        <translation>可用 case list 列出</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>没有这个问题</translation>
    </message>
    <message>
        <source>No answer was put aside under the number %1</source>
        <translation>没有序号为%1的待认领反馈</translation>
    </message>
    <message>
        <source>The answer %1 was settled already, by %2</source>
        <translation>反馈%1已由%2处理</translation>
    </message>
    <message>
        <source>Say why the answer belongs to no case</source>
        <translation>请说明该反馈为何不归入任何问题</translation>
    </message>
    <message>
        <source>The blank list could not be written</source>
        <translation>空白清单无法写入</translation>
    </message>
    <message>
        <source>This certificate has signed the notice already</source>
        <translation>该证书已签署过这份通报</translation>
    </message>
    <message>
        <source>Choose the identity of the office that signs after</source>
        <translation>请选择后续签署单位的身份文件</translation>
    </message>
    <message>
        <source>A note without a problem: kept beside the subject</source>
        <translation>没有问题的说明：保留在检查对象旁</translation>
    </message>
    <message>
        <source>The package was damaged on its way: nothing was taken</source>
        <translation>工作包在传递中损坏，没有并入任何内容</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>请对方重新提供</translation>
    </message>
    <message>
        <source>A part of the package is too large</source>
        <translation>工作包中有一部分过大</translation>
    </message>
    <message>
        <source>The signature of the package does not hold: nothing was taken</source>
        <translation>工作包的签名无效，没有并入任何内容</translation>
    </message>
    <message>
        <source>This is no package of changes</source>
        <translation>这不是工作包</translation>
    </message>
    <message>
        <source>Packages are made with: changes make FILE</source>
        <translation>用 changes make FILE 制作工作包</translation>
    </message>
    <message>
        <source>Give another name</source>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <source>The package cannot be written</source>
        <translation>工作包无法写入</translation>
    </message>
    <message>
        <source>%1: %2 finding(s), %3 inspection(s), %4 review(s), %5 piece(s) of evidence, %6 KB</source>
        <translation>%1：%2 个问题，%3 项检查，%4 条复核，%5 份证据，%6 KB</translation>
    </message>
    <message>
        <source>%1 pieces of evidence stay behind: take them along with --evidence</source>
        <translation>%1 份证据没有随包带出：加 --evidence 可一并带上</translation>
    </message>
    <message>
        <source>The package is about the round %1, which is not in this workspace</source>
        <translation>工作包属于 %1 轮次，本工作库中没有这一轮次</translation>
    </message>
    <message>
        <source>Open that round with: round open</source>
        <translation>用 round open 打开该轮次</translation>
    </message>
    <message>
        <source>%1 finding(s), %2 inspection(s), %3 review(s), %4 piece(s) of evidence taken; %5 place(s) known already</source>
        <translation>并入 %1 个问题、%2 项检查、%3 条复核、%4 份证据；%5 处此前已有</translation>
    </message>
    <message>
        <source>Not known here, and left out: %1</source>
        <translation>本工作库中没有，未并入：%1</translation>
    </message>
    <message>
        <source>%1 conflicts; the first version of each holds until it is settled with: changes settle CONFLICT VERSION</source>
        <translation>%1 处冲突；在用 changes settle CONFLICT VERSION 裁定之前，各处以第一种说法为准</translation>
    </message>
    <message>
        <source>From %1, not signed</source>
        <translation>来自 %1，没有签名</translation>
    </message>
    <message>
        <source>From %1, signed by %2</source>
        <translation>来自 %1，由 %2 签名</translation>
    </message>
    <message>
        <source>List them with: changes conflicts</source>
        <translation>用 changes conflicts 列出</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>pack what this copy holds of a round, for another copy of the workspace</source>
        <translation>把本副本中一个轮次的工作打包，供同一工作库的另一副本并入</translation>
    </message>
    <message>
        <source>take the evidence along; without it, it stays behind</source>
        <translation>一并带上证据；不加则证据不随包</translation>
    </message>
    <message>
        <source>the identity (PKCS#12) that signs the package</source>
        <translation>为工作包签名的身份文件（PKCS#12）</translation>
    </message>
    <message>
        <source>take such a package in; again, or in another order, changes nothing</source>
        <translation>并入工作包；重复并入或换一种顺序，结果都不变</translation>
    </message>
    <message>
        <source>only say what it would bring</source>
        <translation>只说明会带来什么，不并入</translation>
    </message>
    <message>
        <source>where two people said different things; the first version holds</source>
        <translation>两人说法不一致之处；以第一种说法为准</translation>
    </message>
    <message>
        <source>say which version is right</source>
        <translation>裁定哪一种说法正确</translation>
    </message>
    <message>
        <source>The pack is another one: it does not have the digest that was named</source>
        <translation>证据包不是同一个：摘要与所给的不符</translation>
    </message>
    <message>
        <source>The history of this workspace has no such entry as the pack names</source>
        <translation>本工作库的历史中没有证据包所指的记录</translation>
    </message>
    <message>
        <source>The pack holds: %1 records, SHA-256 %2</source>
        <translation>证据包完好：%1 条记录，SHA-256 %2</translation>
    </message>
    <message>
        <source>The pack does not hold</source>
        <translation>证据包不完好</translation>
    </message>
    <message>
        <source>Say where the record is to be written: --out FILE</source>
        <translation>请用 --out FILE 指明写到哪里</translation>
    </message>
    <message>
        <source>The record was not written</source>
        <translation>记录未能写出</translation>
    </message>
    <message>
        <source>prove a pack of evidence (WACZ) by itself: every digest, the index, what is missing, added or changed. With -w also whether the round holds it. A pack that was made anew from its beginning only differs from the digest that the round holds</source>
        <translation>单独核验证据包（WACZ）：逐项摘要、索引，以及缺少、增加或改动之处。加 -w 还说明本轮检查是否存有该包。从头重做的证据包，只能凭本轮所存摘要识别</translation>
    </message>
    <message>
        <source>the digest that the pack is to have</source>
        <translation>证据包应有的摘要</translation>
    </message>
    <message>
        <source>list the records of a pack of evidence, or write one out</source>
        <translation>列出证据包中的记录，或写出其中一条</translation>
    </message>
    <message>
        <source>write the page (or picture, or verdict) of this record</source>
        <translation>写出该条记录的网页（或图片、结果）</translation>
    </message>
    <message>
        <source>with --record: where to</source>
        <translation>与 --record 同用：写到哪里</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>未写</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8</source>
        <translation>文件不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>No notice before this one has anything set</source>
        <translation>以前各期通报没有设置内容</translation>
    </message>
    <message>
        <source>Which section?</source>
        <translation>哪一节？</translation>
    </message>
    <message>
        <source>xunwangctl notice outline lists them</source>
        <translation>用 xunwangctl notice outline 列出</translation>
    </message>
    <message>
        <source>A section has the level 1 or 2</source>
        <translation>层级只能是 1 或 2</translation>
    </message>
    <message>
        <source>“%1” cannot be done to an outline</source>
        <translation>提纲没有“%1”这一操作</translation>
    </message>
    <message>
        <source>write, add, leave-out, take-in, up, down, withdraw, restore or reuse</source>
        <translation>可用 write、add、leave-out、take-in、up、down、withdraw、restore、reuse</translation>
    </message>
    <message>
        <source>list the sections of the notice; or write, add (SECTION is its heading), leave-out, take-in, up, down, withdraw, restore one; or reuse the last round&apos;s</source>
        <translation>列出通报各节；或写（write）、增加（add，SECTION 为标题）、不用（leave-out）、恢复使用（take-in）、上移（up）、下移（down）、撤回（withdraw）、取消撤回（restore）；或沿用上期（reuse）</translation>
    </message>
    <message>
        <source>what the office says there, with facts as {{websites.rate}}; empty takes it back</source>
        <translation>单位在此节写的话，数据写作 {{websites.rate}}；留空即取消</translation>
    </message>
    <message>
        <source>the same out of a file: a paragraph a line, “# …” a heading below</source>
        <translation>同上，从文件读取：一行一段，“# …”为下一级标题</translation>
    </message>
    <message>
        <source>with write: another heading for a section of one&apos;s own</source>
        <translation>与 write 合用：自写一节的新标题</translation>
    </message>
    <message>
        <source>with add: 1 for 一、, 2 for （一）</source>
        <translation>与 add 合用：1 为“一、”，2 为“（一）”</translation>
    </message>
    <message>
        <source>with add: behind which one; the last where it is left out</source>
        <translation>与 add 合用：放在哪一节之后；省略则放在最后</translation>
    </message>
    <message>
        <source>A share is a percentage of 0 to 100, not %1</source>
        <translation>比例应为 0 到 100 的百分数，不是 %1</translation>
    </message>
    <message>
        <source>A seed is a whole number, not “%1”</source>
        <translation>种子应为整数，不是“%1”</translation>
    </message>
    <message>
        <source>--own is yes or no, not “%1”</source>
        <translation>--own 应为 yes 或 no，不是“%1”</translation>
    </message>
    <message>
        <source>Reviewed: what failed, and %1 % of what passed, drawn with the seed %2; by anybody</source>
        <translation>复核范围：全部不合格的，以及合格的 %1%（按种子 %2 抽取）；任何人都可以复核</translation>
    </message>
    <message>
        <source>Reviewed: what failed, and %1 % of what passed, drawn with the seed %2; by nobody who found something of it</source>
        <translation>复核范围：全部不合格的，以及合格的 %1%（按种子 %2 抽取）；本人发现问题的，不得由本人复核</translation>
    </message>
    <message>
        <source>%1 that failed and %2 that passed are submitted for review</source>
        <translation>已提交复核：不合格 %1 个，合格 %2 个</translation>
    </message>
    <message>
        <source>what a second pair of eyes looks at, and whose; without options: say it</source>
        <translation>设定哪些结果须由第二人复核、由谁复核；不带选项时显示现行规则</translation>
    </message>
    <message>
        <source>the share of those that passed (5); those that failed are all reviewed</source>
        <translation>合格的抽取比例（5）；不合格的全部复核</translation>
    </message>
    <message>
        <source>by which the share is drawn (0)</source>
        <translation>抽取所用的种子（0）</translation>
    </message>
    <message>
        <source>whether somebody may review what he found (yes)</source>
        <translation>本人发现的问题可否由本人复核（yes）</translation>
    </message>
    <message>
        <source>submit for review what the rule asks for, and was not submitted yet</source>
        <translation>按规则把尚未提交的结果提交复核</translation>
    </message>
    <message>
        <source>only say what it would be</source>
        <translation>只说明结果，不提交</translation>
    </message>
    <message>
        <source>No round is known to come before %1</source>
        <translation>不知道 %1 之前是哪一轮次</translation>
    </message>
    <message>
        <source>Give --since</source>
        <translation>请给出 --since</translation>
    </message>
    <message>
        <source>How the register stood at %1 is not known: only verdicts are listed</source>
        <translation>不知道 %1 时的名录状况，只列出结论的变化</translation>
    </message>
    <message>
        <source>what changed against an earlier round: sites, accounts, verdicts</source>
        <translation>与此前轮次相比的变化：网站、账号、结论</translation>
    </message>
    <message>
        <source>that round (the one before)</source>
        <translation>与哪一轮次相比（上一轮次）</translation>
    </message>
    <message>
        <source>not confirmed: %1</source>
        <translation>未确认：%1</translation>
    </message>
    <message>
        <source>opens in a browser</source>
        <translation>在浏览器中能打开</translation>
    </message>
    <message>
        <source>does not open in a browser either</source>
        <translation>在浏览器中也打不开</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>无法建立文件夹</translation>
    </message>
    <message>
        <source>The evidence was not kept</source>
        <translation>证据未能保存</translation>
    </message>
    <message>
        <source>There is no such program</source>
        <translation>没有这个程序</translation>
    </message>
    <message>
        <source>keep a pack (WACZ) of what each site at fault sent; see evidence verify</source>
        <translation>为每个有问题的网站保存其所发内容的证据包（WACZ）；核验见 evidence verify</translation>
    </message>
    <message>
        <source>availability: the chromium that confirms what a plain visit cannot judge; else the installed one; none: nothing is confirmed</source>
        <translation>availability：用哪个 chromium 确认普通访问无法判断的页面；默认用已安装的；none 为不确认</translation>
    </message>
    <message>
        <source>there is no limit “%1”</source>
        <translation>没有界限“%1”</translation>
    </message>
    <message>
        <source>a lookup is [column, region or type or organizer]</source>
        <translation>lookup 写作 [列, region、type 或 organizer]</translation>
    </message>
    <message>
        <source>site code</source>
        <translation>网站标识码</translation>
    </message>
    <message>
        <source>Party and government mark</source>
        <translation>党政机关标识</translation>
    </message>
    <message>
        <source>error entrance</source>
        <translation>找错入口</translation>
    </message>
    <message>
        <source>ICP number</source>
        <translation>ICP备案号</translation>
    </message>
    <message>
        <source>police number</source>
        <translation>公安备案号</translation>
    </message>
    <message>
        <source>organizer</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>name of the site</source>
        <translation>网站名称</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Did not open: %1</source>
        <translation>打不开：%1</translation>
    </message>
    <message>
        <source>Shows nothing without a browser: open it</source>
        <translation>需浏览器才能显示，请打开查看</translation>
    </message>
    <message>
        <source>The week&apos;s watch: %1 of %2 visits failed</source>
        <translation>一周监测：访问 %2 次，失败 %1 次</translation>
    </message>
    <message>
        <source>Warning: %1 of %2 visits of the week failed</source>
        <translation>预警：一周访问 %2 次，失败 %1 次</translation>
    </message>
    <message>
        <source>Home page not updated for %1 day(s)</source>
        <translation>首页 %1 天未更新</translation>
    </message>
    <message>
        <source>No page behind the home page updated for two weeks</source>
        <translation>二级页面2周均无更新</translation>
    </message>
    <message>
        <source>%1 column(s) of news and notices overdue</source>
        <translation>动态、通知类栏目逾期 %1 个</translation>
    </message>
    <message>
        <source>%1 other column(s) overdue</source>
        <translation>其他栏目逾期 %1 个</translation>
    </message>
    <message>
        <source>%1 blank column(s)</source>
        <translation>空白栏目 %1 个</translation>
    </message>
    <message>
        <source>%1 entr(y|ies) with doubtful days</source>
        <translation>发布日期存疑 %1 条</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>%1 differs: %2</source>
        <translation>%1不一致：%2</translation>
    </message>
    <message>
        <source>No entrance to report errors</source>
        <translation>缺少找错入口</translation>
    </message>
    <message>
        <source>%1 dead link(s)</source>
        <translation>%1 个死链</translation>
    </message>
    <message>
        <source>%1 hidden link(s)</source>
        <translation>%1 个暗链</translation>
    </message>
    <message>
        <source>%1 link(s) to gambling or its like</source>
        <translation>%1 个涉赌等有害链接</translation>
    </message>
    <message>
        <source>Severe: %1 → %2</source>
        <translation>严重表述错误：%1 → %2</translation>
    </message>
    <message>
        <source>Wrong word: %1 → %2</source>
        <translation>错字：%1 → %2</translation>
    </message>
    <message>
        <source>%1 personal number(s) on its pages</source>
        <translation>页面含个人号码 %1 处</translation>
    </message>
    <message>
        <source>Domain name: %1</source>
        <translation>域名：%1</translation>
    </message>
    <message>
        <source>not open after 15 seconds</source>
        <translation>15秒仍未打开</translation>
    </message>
    <message>
        <source>its name leads nowhere</source>
        <translation>域名无法解析</translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>its encryption is at fault</source>
        <translation>加密证书有误</translation>
    </message>
    <message>
        <source>it answers %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>it sends one round in circles</source>
        <translation>循环跳转</translation>
    </message>
    <message>
        <source>its page has no end</source>
        <translation>页面过大</translation>
    </message>
    <message>
        <source>its answer is no web page</source>
        <translation>返回的不是网页</translation>
    </message>
    <message>
        <source>the register has no address of it</source>
        <translation>名录中没有网址</translation>
    </message>
    <message>
        <source>The list of the pack&apos;s parts is missing</source>
        <translation>证据包缺少部件清单</translation>
    </message>
    <message>
        <source>The list of the pack&apos;s parts does not have its digest</source>
        <translation>证据包部件清单的摘要不符</translation>
    </message>
    <message>
        <source>The package is not the one that its parts make: bytes between them were changed, or parts added</source>
        <translation>文件与由其部件重新打包的结果不同：部件之间的字节被改动，或增加了部件</translation>
    </message>
    <message>
        <source>The part is missing</source>
        <translation>缺少该部件</translation>
    </message>
    <message>
        <source>The part was changed: it does not have its digest</source>
        <translation>该部件被改动：摘要不符</translation>
    </message>
    <message>
        <source>The part is in no list: it was added</source>
        <translation>该部件不在清单中：是后加的</translation>
    </message>
    <message>
        <source>Record %1 (%2) was changed: it does not have its digest</source>
        <translation>第 %1 条记录（%2）被改动：摘要不符</translation>
    </message>
    <message>
        <source>The page of record %1 (%2) was changed: it does not have its digest</source>
        <translation>第 %1 条记录（%2）的网页被改动：摘要不符</translation>
    </message>
    <message>
        <source>Record %1 has no name of its own</source>
        <translation>第 %1 条记录没有自己的编号</translation>
    </message>
    <message>
        <source>The request of record %1 is missing</source>
        <translation>缺少第 %1 条记录的请求</translation>
    </message>
    <message>
        <source>The archive has %1 records, where it says %2</source>
        <translation>存档有 %1 条记录，而清单说有 %2 条</translation>
    </message>
    <message>
        <source>The archive is not the one that was tied to the round</source>
        <translation>存档不是与本轮检查关联的那一个</translation>
    </message>
    <message>
        <source>A line of the index leads to no such record: %1</source>
        <translation>索引中的一行指不到记录：%1</translation>
    </message>
    <message>
        <source>A record is not in the index: %1</source>
        <translation>有记录不在索引中：%1</translation>
    </message>
    <message>
        <source>The pack has %1 records</source>
        <translation>证据包有 %1 条记录</translation>
    </message>
    <message>
        <source>The body of record %1 does not decode as its headers say</source>
        <translation>第 %1 条记录的正文无法按其头部所说解码</translation>
    </message>
    <message>
        <source>Record %1 of the archive is damaged</source>
        <translation>存档的第 %1 条记录已损坏</translation>
    </message>
    <message>
        <source>Get the file again from where it is kept</source>
        <translation>请从保存处重新取得该文件</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1 MB</source>
        <translation>存档解开后超过 %1 MB</translation>
    </message>
    <message>
        <source>There is no fact “%1”</source>
        <translation>没有数据“%1”</translation>
    </message>
    <message>
        <source>xunwangctl notice facts lists them all</source>
        <translation>用 xunwangctl notice facts 列出全部数据</translation>
    </message>
    <message>
        <source>“%1” is no section of the office&apos;s own</source>
        <translation>“%1”不是自写的一节</translation>
    </message>
    <message>
        <source>A section of the template can be left out</source>
        <translation>模板的章节可以不用</translation>
    </message>
    <message>
        <source>The notice has no section “%1”</source>
        <translation>通报没有“%1”这一节</translation>
    </message>
    <message>
        <source>An annex is made from the data</source>
        <translation>附件由数据生成</translation>
    </message>
    <message>
        <source>It can be left out, or moved</source>
        <translation>可以不用，或调整次序</translation>
    </message>
    <message>
        <source>Write in the section %1</source>
        <translation>写“%1”一节</translation>
    </message>
    <message>
        <source>A section needs a heading</source>
        <translation>一节要有标题</translation>
    </message>
    <message>
        <source>No section stands behind an annex</source>
        <translation>附件之后不能放章节</translation>
    </message>
    <message>
        <source>Add the section %1</source>
        <translation>增加“%1”一节</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>不用“%1”</translation>
    </message>
    <message>
        <source>Take in %1 again</source>
        <translation>恢复使用“%1”</translation>
    </message>
    <message>
        <source>“%1” stands first already</source>
        <translation>“%1”已在最前</translation>
    </message>
    <message>
        <source>“%1” stands last already</source>
        <translation>“%1”已在最后</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>“%1” was withdrawn by %2</source>
        <translation>“%1”已由 %2 撤回</translation>
    </message>
    <message>
        <source>Withdraw the section %1</source>
        <translation>撤回“%1”一节</translation>
    </message>
    <message>
        <source>“%1” is not withdrawn</source>
        <translation>“%1”没有撤回</translation>
    </message>
    <message>
        <source>Take over the sections of %1</source>
        <translation>沿用%1通报的各节</translation>
    </message>
    <message>
        <source>The record of the watch is damaged</source>
        <translation>监测记录已损坏</translation>
    </message>
    <message>
        <source>The watch has not visited it</source>
        <translation>监测尚未访问过它</translation>
    </message>
    <message>
        <source>%1 found something of %2: somebody else reviews it</source>
        <translation>“%2”的问题由%1发现，须由他人复核</translation>
    </message>
    <message>
        <source>The rule can be changed with: review rule --own yes</source>
        <translation>可用 review rule --own yes 改变规则</translation>
    </message>
    <message>
        <source>Nothing is known here of the round %1</source>
        <translation>这里没有%1的任何资料</translation>
    </message>
    <message>
        <source>Import its results with: import history</source>
        <translation>用 import history 导入其结论</translation>
    </message>
    <message>
        <source>Fits no indicator</source>
        <translation>未归入指标</translation>
    </message>
    <message>
        <source>Inspected or not</source>
        <translation>是否已查</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>已查</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>The package comes from another workspace: %1, made by %2</source>
        <translation>工作包来自另一个工作库：%1，%2 制作</translation>
    </message>
    <message>
        <source>Packages go between copies of one workspace file</source>
        <translation>工作包只在同一工作库的各副本之间使用</translation>
    </message>
    <message>
        <source>The package is about the round %1, and %2 is open</source>
        <translation>工作包属于%1，当前打开的是%2</translation>
    </message>
    <message>
        <source>Open that round first</source>
        <translation>请先切换到该轮次</translation>
    </message>
    <message>
        <source>There is no version %1 of it: it has %2</source>
        <translation>没有第 %1 种说法：共有 %2 种</translation>
    </message>
    <message>
        <source>The bytes of this evidence are not in this copy</source>
        <translation>本副本中没有这份证据的文件</translation>
    </message>
    <message>
        <source>No conflict has the number %1</source>
        <translation>没有编号为 %1 的冲突</translation>
    </message>
    <message>
        <source>The package was made by a newer program</source>
        <translation>工作包由更新版本的程序制作</translation>
    </message>
    <message>
        <source>Install the newer version of Xunwang</source>
        <translation>请安装新版巡网</translation>
    </message>
    <message>
        <source>What is recorded of a place cannot be read</source>
        <translation>一处记录无法读取</translation>
    </message>
    <message>
        <source>The record of earlier packages cannot be read</source>
        <translation>此前并入工作包的记录无法读取</translation>
    </message>
    <message>
        <source>Check the workspace with: doctor</source>
        <translation>用 doctor 检查工作库</translation>
    </message>
    <message>
        <source>The rule of reviews cannot be read</source>
        <translation>复核规则无法读取</translation>
    </message>
    <message>
        <source>Set it anew with: review rule</source>
        <translation>用 review rule 重新设定</translation>
    </message>
    <message>
        <source>No indicator of this round stands for “%1” on %2</source>
        <translation>本轮没有与“%1”对应的指标（%2）</translation>
    </message>
    <message>
        <source>Tick by hand what it shows, or dismiss it</source>
        <translation>请手工勾选相应指标，或予以排除</translation>
    </message>
    <message>
        <source>Accept “%1” on %2</source>
        <translation>采纳“%1”（%2）</translation>
    </message>
    <message>
        <source>Accept %1 suggestions: %2</source>
        <translation>采纳 %1 项建议：%2</translation>
    </message>
    <message>
        <source>A suggestion is dismissed with a reason</source>
        <translation>排除建议须写明理由</translation>
    </message>
    <message>
        <source>Dismiss “%1” on %2</source>
        <translation>排除“%1”（%2）</translation>
    </message>
    <message>
        <source>Dismiss %1 suggestions: %2</source>
        <translation>排除 %1 项建议：%2</translation>
    </message>
    <message>
        <source>Take back the dismissal of “%1” on %2</source>
        <translation>撤销对“%1”的排除（%2）</translation>
    </message>
    <message>
        <source>Take back %1 dismissals: %2</source>
        <translation>撤销 %1 项排除：%2</translation>
    </message>
    <message>
        <source>judges this round</source>
        <translation>本季度使用</translation>
    </message>
    <message>
        <source>There is no standard %1</source>
        <translation>没有指标体系%1</translation>
    </message>
    <message>
        <source>xunwangctl standard list says which there are</source>
        <translation>xunwangctl standard list 列出已有的</translation>
    </message>
    <message>
        <source>%1 (%2) judges this round</source>
        <translation>本季度使用%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2) is kept; the round keeps its own</source>
        <translation>%1（%2）已保存；本季度仍用原来的</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 已写入 %2</translation>
    </message>
    <message>
        <source>There is no region %1</source>
        <translation>没有地区“%1”</translation>
    </message>
    <message>
        <source>xunwangctl region list says which there are</source>
        <translation>xunwangctl region list 列出已有的</translation>
    </message>
    <message>
        <source>the standards that are kept here or come with the program</source>
        <translation>本工作库和程序自带的指标体系</translation>
    </message>
    <message>
        <source>keep a standard, as a new version where its own holds another</source>
        <translation>保存一个指标体系；版本号已被占用时存为新版本</translation>
    </message>
    <message>
        <source>judge this round by it</source>
        <translation>本季度使用它</translation>
    </message>
    <message>
        <source>judge this round by it: an id, or an id@version</source>
        <translation>本季度使用它：标识，或标识@版本</translation>
    </message>
    <message>
        <source>write a standard, to be read and edited</source>
        <translation>写出一个指标体系，供查看和修改</translation>
    </message>
    <message>
        <source>which: an id, or an id@version (that of the round)</source>
        <translation>哪一个：标识，或标识@版本（默认本季度的）</translation>
    </message>
    <message>
        <source>the regions, in the order in which they are named</source>
        <translation>地区，按列出的次序</translation>
    </message>
    <message>
        <source>The package is signed by %1, who may not sign it: %2</source>
        <translation>变更包由%1签名，但该身份不能签名：%2</translation>
    </message>
    <message>
        <source>Ask for it again, signed by an identity that is valid</source>
        <translation>请对方用有效的身份重新签名后再发</translation>
    </message>
    <message>
        <source>The round %1 is signed: its faults can no longer change</source>
        <translation>%1 已签署，问题不能再变更</translation>
    </message>
    <message>
        <source>Correct it first with: round correct --reason TEXT</source>
        <translation>请先更正：round correct --reason 原因</translation>
    </message>
    <message>
        <source>Appeal %1, %2: %3; the verdict is %4</source>
        <translation>申诉%1，%2：%3；结论为%4</translation>
    </message>
    <message>
        <source>List them with: appeal list</source>
        <translation>用 appeal list 列出</translation>
    </message>
    <message>
        <source>found</source>
        <translation>原问题</translation>
    </message>
    <message>
        <source>read since</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>A fault is kept or withdrawn: %1</source>
        <translation>问题只能维持或核减：%1</translation>
    </message>
    <message>
        <source>Give keep or withdraw</source>
        <translation>请写 keep（维持）或 withdraw（核减）</translation>
    </message>
    <message>
        <source>take in an appeal (核减) against a fault, with its reason and pictures</source>
        <translation>受理对问题的申诉（核减），附理由和图片</translation>
    </message>
    <message>
        <source>why it is none</source>
        <translation>为什么不是问题</translation>
    </message>
    <message>
        <source>the appeals of the round</source>
        <translation>本轮的申诉</translation>
    </message>
    <message>
        <source>only those that nobody decided</source>
        <translation>只列待核的</translation>
    </message>
    <message>
        <source>write the list: .xlsx, .docx, .pdf, .html or .csv</source>
        <translation>写出清单：.xlsx、.docx、.pdf、.html 或 .csv</translation>
    </message>
    <message>
        <source>an appeal: what was found, what the machine read since, what is claimed</source>
        <translation>一件申诉：原问题、机器最近读到的情况、申诉内容</translation>
    </message>
    <message>
        <source>keep the fault or take it back; verdict and numbers follow</source>
        <translation>维持或核减问题，结论和数字随之变化</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>roots to trust, PEM or DER: whoever signed must lead to one</source>
        <translation>信任的根证书（PEM 或 DER）：签名人必须能追溯到其中之一</translation>
    </message>
    <message>
        <source>revocation lists, PEM or DER</source>
        <translation>吊销列表（PEM 或 DER）</translation>
    </message>
    <message>
        <source>where no --ca is given: trust the system&apos;s public roots, which vouch for servers and mail, not for offices</source>
        <translation>没有给出 --ca 时信任系统的公共根证书；它们为服务器和邮件担保，不为机关担保</translation>
    </message>
    <message>
        <source>“%1” is no day</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>Give a day such as 2020-03-20</source>
        <translation>请给出日期，如 2020-03-20</translation>
    </message>
    <message>
        <source>The log ends on %1, before it begins</source>
        <translation>记录的截止日 %1 早于起始日</translation>
    </message>
    <message>
        <source>who looked at what on a day, and what was found (读网记录); else today</source>
        <translation>读网记录：某天谁看了什么、发现什么；不写为今天</translation>
    </message>
    <message>
        <source>up to this day, included</source>
        <translation>到这一天为止（含）</translation>
    </message>
    <message>
        <source>only of this one; without the machine&apos;s visits</source>
        <translation>只列此人的；不含机器巡查</translation>
    </message>
    <message>
        <source>write the log: .docx, .pdf, .xlsx, .html or .csv</source>
        <translation>写出记录：.docx、.pdf、.xlsx、.html 或 .csv</translation>
    </message>
    <message>
        <source>Reports, orders and letters are docx, pdf or html; lists are always workbooks</source>
        <translation>报告、通知单和函可为 docx、pdf 或 html；清单总是工作簿</translation>
    </message>
    <message>
        <source>write reports, orders, letters and lists of problems, a folder a region</source>
        <translation>写出检测报告、整改通知单、函和各类清单，每个地区一个文件夹</translation>
    </message>
    <message>
        <source>report: one a checked site or account; order, list and closing (letters for what is to be closed): one a responsible body; pictures (截图台账), words and links: one a region</source>
        <translation>report：每个受检网站或账号一份；order、list 和 closing（关停函）：每个责任单位一份；pictures（截图台账）、words 和 links：每个地区一份</translation>
    </message>
    <message>
        <source>of reports, orders and letters (docx)</source>
        <translation>报告、通知单和函的格式（docx）</translation>
    </message>
    <message>
        <source>%1 % of what is checked is looked at twice, drawn with the seed %2</source>
        <translation>已查对象的 %1 % 由第二人再查，抽取种子 %2</translation>
    </message>
    <message>
        <source>Say what was found: --found W1,W4, or --nothing</source>
        <translation>请说明发现了什么：--found W1,W4，或 --nothing</translation>
    </message>
    <message>
        <source>%1: the second look by %2 is recorded</source>
        <translation>%1：%2 的复查已记录</translation>
    </message>
    <message>
        <source>which share is looked at twice; without options: say it</source>
        <translation>双人检查的比例；不带选项时显示</translation>
    </message>
    <message>
        <source>the share of what is checked (5)</source>
        <translation>占已查对象的百分比（5）</translation>
    </message>
    <message>
        <source>what is drawn for a second look, and who took it</source>
        <translation>抽中双人检查的对象，以及由谁复查</translation>
    </message>
    <message>
        <source>record what a second person found, who did not look first</source>
        <translation>记录第二人独立发现的问题；不能是初检人</translation>
    </message>
    <message>
        <source>the indicators that he ticks</source>
        <translation>他勾选的指标</translation>
    </message>
    <message>
        <source>he found nothing</source>
        <translation>他没有发现问题</translation>
    </message>
    <message>
        <source>how far the two agree, by indicator and by person (kappa)</source>
        <translation>两人的一致性，按指标和人员（Kappa）</translation>
    </message>
    <message>
        <source>Give a year such as 2020</source>
        <translation>请写成 2020 这样的年份</translation>
    </message>
    <message>
        <source>There are %1 tables, and no table %2</source>
        <translation>共有%1个表，没有表%2</translation>
    </message>
    <message>
        <source>%1 reports, %2 sums recomputed, %3 faults</source>
        <translation>%1 份报表，重算 %2 处，问题 %3 处</translation>
    </message>
    <message>
        <source>write it: .xlsx, .docx, .pdf, .html or .csv</source>
        <translation>写出：.xlsx、.docx、.pdf、.html 或 .csv</translation>
    </message>
    <message>
        <source>which table an .xlsx or .csv holds (1)</source>
        <translation>.xlsx 或 .csv 写哪个表（1）</translation>
    </message>
    <message>
        <source>the quarters of a year beside each other, by region and by body</source>
        <translation>一年各季度的对照，按地区和检查对象</translation>
    </message>
    <message>
        <source>what the workspace can count for the yearly assessment (监管工作年度考核)</source>
        <translation>监管工作年度考核中能够统计的部分</translation>
    </message>
    <message>
        <source>check a list of the websites&apos; yearly reports (年度报表): sums, parts, and against the register</source>
        <translation>核对年度报表清单：合计、分项以及与名录是否一致</translation>
    </message>
    <message>
        <source>A list is written as XLSX, DOCX, PDF, HTML or CSV, not as “%1”</source>
        <translation>清单可写成 XLSX、DOCX、PDF、HTML 或 CSV，不能写成“%1”</translation>
    </message>
    <message>
        <source>Name a file that ends in .xlsx, .docx, .pdf, .html or .csv</source>
        <translation>文件名请以 .xlsx、.docx、.pdf、.html 或 .csv 结尾</translation>
    </message>
    <message>
        <source>Give one or several of report, order, list, closing, pictures, words, links</source>
        <translation>请写 report、order、list、closing、pictures、words、links 中的一个或几个</translation>
    </message>
    <message>
        <source>This fault is not in force: nothing to appeal against</source>
        <translation>这个问题已不生效，无需申诉</translation>
    </message>
    <message>
        <source>An appeal has a reason, or files</source>
        <translation>申诉要有理由或附件</translation>
    </message>
    <message>
        <source>The appeal %1 against this fault waits already</source>
        <translation>对这个问题的申诉%1尚待核定</translation>
    </message>
    <message>
        <source>Take in an appeal against “%1” on %2</source>
        <translation>受理对%2“%1”的申诉</translation>
    </message>
    <message>
        <source>The appeal %1 was decided by %2</source>
        <translation>申诉%1已由%2核定</translation>
    </message>
    <message>
        <source>Undo takes a decision back</source>
        <translation>撤销可以收回核定</translation>
    </message>
    <message>
        <source>An appeal is decided with a reason</source>
        <translation>核定申诉要写理由</translation>
    </message>
    <message>
        <source>Withdraw “%1” on %2 after an appeal</source>
        <translation>核减%2的“%1”</translation>
    </message>
    <message>
        <source>Keep “%1” on %2 against an appeal</source>
        <translation>维持%2的“%1”</translation>
    </message>
    <message>
        <source>The round %1 has no appeal %2</source>
        <translation>%1没有申诉 %2</translation>
    </message>
    <message>
        <source>Nothing was found at %1</source>
        <translation>%1没有发现问题</translation>
    </message>
    <message>
        <source>“%2” was not found at %1</source>
        <translation>%1没有“%2”这个问题</translation>
    </message>
    <message>
        <source>Several faults of %1 are meant: %2</source>
        <translation>%1有几个问题符合：%2</translation>
    </message>
    <message>
        <source>Name one of them</source>
        <translation>请指明其中一个</translation>
    </message>
    <message>
        <source>The rule of second looks cannot be read</source>
        <translation>双人检查的规则无法读取</translation>
    </message>
    <message>
        <source>Set it anew with: second rule</source>
        <translation>请用 second rule 重新设定</translation>
    </message>
    <message>
        <source>%1 is not checked yet: there is no first look</source>
        <translation>%1还没有检查，谈不上复查</translation>
    </message>
    <message>
        <source>%1 looked at %2 first: somebody else takes the second look</source>
        <translation>%2由%1初检，应由别人复查</translation>
    </message>
    <message>
        <source>The indicator %1 is not looked for at %2</source>
        <translation>%2不查指标%1</translation>
    </message>
    <message>
        <source>Second look at %1</source>
        <translation>复查%1</translation>
    </message>
    <message>
        <source>%1 has no yearly report</source>
        <translation>%1没有年度报表</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is no number</source>
        <translation>%1为“%2”，不是数字</translation>
    </message>
    <message>
        <source>%1 is “%2”; the register says “%3”</source>
        <translation>%1为“%2”，名录为“%3”</translation>
    </message>
    <message>
        <source>%1 is %2, but its parts are %3 = %4</source>
        <translation>%1为%2，但各项之和为 %3 = %4</translation>
    </message>
    <message>
        <source>%1 is %2, more than %3, which is %4</source>
        <translation>%1为%2，大于%3（%4）</translation>
    </message>
    <message>
        <source>“%1” is the code of no running website</source>
        <translation>“%1”不是任何在运行网站的标识码</translation>
    </message>
    <message>
        <source>%1 has a second report</source>
        <translation>%1有两份报表</translation>
    </message>
    <message>
        <source>The list has no column 网站标识码: nobody knows whose reports they are</source>
        <translation>清单没有“网站标识码”一列，不知道是谁的报表</translation>
    </message>
    <message>
        <source>Give one row a website, with its code</source>
        <translation>请每个网站一行，写明标识码</translation>
    </message>
    <message>
        <source>This workspace holds no quarter of %1</source>
        <translation>工作库没有 %1 年的季度检查</translation>
    </message>
    <message>
        <source>Its rounds are listed by: round list</source>
        <translation>用 round list 列出各轮检查</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>look at sites over the network: availability, freshness, identity, links, domain, text, service, accounts; look: all that the window reads, kept in the round</source>
        <translation>通过网络查看网站：availability、freshness、identity、links、domain、text、service、accounts；look：窗口所读的全部内容，存入本轮检查</translation>
    </message>
    <message>
        <source>“%1” is no sheet</source>
        <translation>没有名为“%1”的清单</translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation>可用清单：%1</translation>
    </message>
    <message>
        <source>None of these sites was read in %1</source>
        <translation>%1 中这些网站都还没有读取过</translation>
    </message>
    <message>
        <source>Look at them on the Monitor page first</source>
        <translation>请先在“监测”页读取，或者用 probe look 读取</translation>
    </message>
    <message>
        <source>the special sheet of a check, as the machine read it: links, words, columns, marks, network (IPv6, HTTPS), domains, doubts, service, not-open</source>
        <translation>一项检查的专项清单（程序所读）：links、words、columns、marks、network（IPv6、HTTPS）、domains、doubts、service、not-open</translation>
    </message>
    <message>
        <source>.xlsx, .docx, .pdf or .html; with --each a folder</source>
        <translation>.xlsx、.docx、.pdf 或 .html；用 --each 时为文件夹</translation>
    </message>
    <message>
        <source>a workbook a site that has something on the sheet</source>
        <translation>清单上有内容的网站每个一个工作簿</translation>
    </message>
    <message>
        <source>silent for %1 day(s)</source>
        <translation>已 %1 天未更新</translation>
    </message>
    <message>
        <source>to be looked at by phone</source>
        <translation>须用手机查看</translation>
    </message>
    <message>
        <source>accounts: those that only a phone can see, with QR codes: .pdf, .docx or .html</source>
        <translation>accounts：只有手机能看的账号，附二维码：.pdf、.docx 或 .html</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>consultation %1; %2 message(s) overdue; %3 of %4 guides thin; %5 of %6 policies not linked; %7 doubts</source>
        <translation>咨询渠道 %1；超期留言 %2 条；办事指南 %4 个中 %3 个要素不全；政策和解读 %6 个中 %5 个未关联；疑点 %7 处</translation>
    </message>
    <message>
        <source>with --standing: notes in the round what was visited, by which rule and how many visits were void, for its notice</source>
        <translation>与 --standing 同用：把访问了哪些、按什么规则、多少次作废记入本轮，供通报使用</translation>
    </message>
    <message>
        <source>%1 day(s) to the veto if the home page is not updated</source>
        <translation>首页再不更新，%1 天后将被单项否决</translation>
    </message>
    <message>
        <source>%1 day(s) to the veto if its columns are not updated</source>
        <translation>栏目再不更新，%1 天后将被单项否决</translation>
    </message>
    <message>
        <source>No channel for consultation seen</source>
        <translation>未见咨询建言渠道</translation>
    </message>
    <message>
        <source>%1 message(s) unanswered for three months</source>
        <translation>%1 条留言超过三个月未答复</translation>
    </message>
    <message>
        <source>%1 guide(s) without four or more of (its|their) elements</source>
        <translation>%1 个办事指南缺四类以上要素</translation>
    </message>
    <message>
        <source>%1 policies and readings not linked</source>
        <translation>%1 个政策与解读未关联</translation>
    </message>
    <message>
        <source>The workspace was closed meanwhile</source>
        <translation>工作库已在此期间关闭</translation>
    </message>
    <message>
        <source>The pack of what the site sent is not here</source>
        <translation>网站所发内容的证据包不在此处</translation>
    </message>
    <message>
        <source>The pack is not the one that was made at the reading</source>
        <translation>证据包不是读取时所做的那一个</translation>
    </message>
    <message>
        <source>A sheet is written as XLSX, DOCX, PDF or HTML, not as “%1”</source>
        <translation>清单可写为 XLSX、DOCX、PDF 或 HTML，不能写为“%1”</translation>
    </message>
    <message>
        <source>None of these is a media account</source>
        <translation>其中没有新媒体账号</translation>
    </message>
    <message>
        <source>A list for the phone is written as PDF, DOCX or HTML, not as “%1”</source>
        <translation>手机核查清单可写为 PDF、DOCX 或 HTML，不能写为“%1”</translation>
    </message>
    <message>
        <source>The watch has visited no site yet</source>
        <translation>监测还没有访问过任何网站</translation>
    </message>
    <message>
        <source>Note the week&apos;s watch in the round</source>
        <translation>把一周监测记入本轮</translation>
    </message>
    <message>
        <source>name these first, in this order; the others follow in theirs</source>
        <translation>这些地区按此次序排在前面，其余次序不变</translation>
    </message>
    <message>
        <source>several values are compared by = or != alone</source>
        <translation>多个值只能用 = 或 != 比较</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>双人检查</translation>
    </message>
    <message>
        <source>Assign %1 subject(s)</source>
        <translation>分配 %1 个检查对象</translation>
    </message>
    <message>
        <source>--kind is websites or media, not “%1”</source>
        <translation>--kind 只能是 websites 或 media，不是“%1”</translation>
    </message>
    <message>
        <source>--by is region or count, not “%1”</source>
        <translation>--by 只能是 region 或 count，不是“%1”</translation>
    </message>
    <message>
        <source>Say to whom: --to NAME, or --nobody</source>
        <translation>请说明分给谁：--to 姓名，或 --nobody</translation>
    </message>
    <message>
        <source>who is to inspect how many, and how far each is: assigned, checked, confirmed</source>
        <translation>各人分到多少、进度如何：已分配、已查、已复核</translation>
    </message>
    <message>
        <source>spread what is due over people, so that each has about as much</source>
        <translation>把应查对象均衡分配给各人</translation>
    </message>
    <message>
        <source>a person, as the name stands beside the work</source>
        <translation>人员姓名，与工作记录中的署名一致</translation>
    </message>
    <message>
        <source>count (as many each) or region (each stays with one person)</source>
        <translation>count（数量均等）或 region（同一地区归一人）</translation>
    </message>
    <message>
        <source>only of this region</source>
        <translation>只限该地区</translation>
    </message>
    <message>
        <source>only websites, or only media</source>
        <translation>只限网站，或只限新媒体</translation>
    </message>
    <message>
        <source>what one of them has already stays with him</source>
        <translation>其中某人已有的对象不变</translation>
    </message>
    <message>
        <source>give subjects to somebody by hand, or take them back</source>
        <translation>手工把对象分给某人，或收回</translation>
    </message>
    <message>
        <source>whoever is an inspector may write about them</source>
        <translation>任何检查员都可填写</translation>
    </message>
    <message>
        <source>This was written before: only its answer was lost</source>
        <translation>此前已经写入，只是没有收到答复</translation>
    </message>
    <message>
        <source>Nobody was named to whom they could be assigned</source>
        <translation>没有指定分配给谁</translation>
    </message>
    <message>
        <source>There is no connection to the server, and this needs it</source>
        <translation>与服务器的连接已断，此操作需要连接</translation>
    </message>
    <message>
        <source>Ticks and inspected marks are kept meanwhile; repeat this when it is back</source>
        <translation>断线期间，勾选和已查标记会保留；恢复连接后请重做此操作</translation>
    </message>
    <message>
        <source>What waits for the server cannot be kept on this computer</source>
        <translation>等待发送的内容无法保存在本机</translation>
    </message>
    <message>
        <source>The file of what waits for the server is damaged</source>
        <translation>保存待发送内容的文件已损坏</translation>
    </message>
    <message>
        <source>%1: %2 is not counted any more</source>
        <translation>%1：%2 不再计入</translation>
    </message>
    <message>
        <source>%1: %2 is counted again</source>
        <translation>%1：%2 重新计入</translation>
    </message>
    <message>
        <source>a column that rightly did not change: later rounds do not count it</source>
        <translation>确无更新必要的栏目：本期及以后各期都不计入</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>理由，必填</translation>
    </message>
    <message>
        <source>what the column is called</source>
        <translation>栏目名称</translation>
    </message>
    <message>
        <source>the column is counted again; who excused it stays on record</source>
        <translation>栏目重新计入；原先由谁、因何不计仍有记录</translation>
    </message>
    <message>
        <source>excused columns of all sites, withdrawn ones too</source>
        <translation>各网站不计入的栏目，含已撤销的</translation>
    </message>
    <message>
        <source>An excused column needs its address and a reason</source>
        <translation>不计入的栏目需写明网址和理由</translation>
    </message>
    <message>
        <source>%1 has excused this column: %2</source>
        <translation>%1 已将此栏目设为不计入：%2</translation>
    </message>
    <message>
        <source>Withdraw that first</source>
        <translation>请先撤销原先的设定</translation>
    </message>
    <message>
        <source>This column is not excused</source>
        <translation>此栏目没有设为不计入</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>自有词表</translation>
    </message>
    <message>
        <source>Excuse the column %1 on %2</source>
        <translation>栏目不计入：%1 · %2</translation>
    </message>
    <message>
        <source>Change the office&apos;s own list of wrong words</source>
        <translation>修改本单位的错词表</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1个</translation>
    </message>
    <message>
        <source>The workspace changed while the package was being read</source>
        <translation>读取变更包期间工作库已有改动</translation>
    </message>
    <message>
        <source>Take the package again</source>
        <translation>请重新接收该变更包</translation>
    </message>
    <message>
        <source>only those without an answer whose day comes within N working days</source>
        <translation>只列出N个工作日内到期而尚未反馈的</translation>
    </message>
    <message>
        <source>The pictures need an empty folder</source>
        <translation>图片须写入空文件夹</translation>
    </message>
    <message>
        <source>The picture cannot be written</source>
        <translation>图片无法写入</translation>
    </message>
    <message>
        <source>%1 pictures in %2</source>
        <translation>%1张图片已写入%2</translation>
    </message>
    <message>
        <source>It is too large for codes: %1 KB, at most %2</source>
        <translation>内容太大，不能做成二维码：%1 KB，最多%2 KB</translation>
    </message>
    <message>
        <source>Leave the evidence behind, or carry the file</source>
        <translation>请不带证据，或直接拷贝文件</translation>
    </message>
    <message>
        <source>The program that reads codes (zbarimg) is not installed</source>
        <translation>未安装读取二维码的程序（zbarimg）</translation>
    </message>
    <message>
        <source>Install the package zbar-tools</source>
        <translation>请安装软件包 zbar-tools</translation>
    </message>
    <message>
        <source>These pictures belong to two packages</source>
        <translation>这些图片分属两个变更包</translation>
    </message>
    <message>
        <source>Give the pictures of one at a time</source>
        <translation>请每次只给一个变更包的图片</translation>
    </message>
    <message>
        <source>No code of a package can be read in these pictures</source>
        <translation>这些图片中读不出变更包的二维码</translation>
    </message>
    <message>
        <source>Take them again, sharp and from straight above</source>
        <translation>请正对二维码重新拍清楚</translation>
    </message>
    <message>
        <source>Of %1 parts these are missing: %2</source>
        <translation>共%1部分，缺少：%2</translation>
    </message>
    <message>
        <source>Keep a copy of it for who runs the server, and move it out of the folder</source>
        <translation>请为服务器管理员保留一份副本，并将其移出该文件夹</translation>
    </message>
    <message>
        <source>Add their pictures to the others</source>
        <translation>请补上缺少部分的图片</translation>
    </message>
    <message>
        <source>where a body came from, what became of it, what earlier rounds found and what the ledgers say</source>
        <translation>一个对象的来历和去向、往期查出的问题、台账中的记录</translation>
    </message>
    <message>
        <source>%1. Goes on here when that ends</source>
        <translation>%1。那边结束后由本机接着监测</translation>
    </message>
    <message>
        <source>availability: visit by a schedule, for a week; goes on after a break. Of an office one computer at a time does; others wait for their turn</source>
        <translation>availability：按时间表监测一周，中断后接着进行。同一机关同时只由一台计算机监测，其他计算机等候接替</translation>
    </message>
    <message>
        <source>where the watch keeps its visits; else beside the workspace&apos;s file, or on the office&apos;s server</source>
        <translation>访问记录存放的位置；不写则在工作文件旁边，机关数据库则在服务器上</translation>
    </message>
    <message>
        <source>The sheets cannot be written</source>
        <translation>无法写出编码页</translation>
    </message>
    <message>
        <source>%1 codes in %2</source>
        <translation>%1 个编码，写在 %2</translation>
    </message>
    <message>
        <source>a package as numbered pictures of QR codes, or as a PDF to be printed, for networks that do not touch</source>
        <translation>把变更包写成编了号的二维码图片，或写成可打印的 PDF，用于互不相通的网络</translation>
    </message>
    <message>
        <source>the package of such pictures or scanned sheets, in any order; a folder means all in it</source>
        <translation>由这些图片或扫描页还原变更包，次序不限；给出文件夹即取其中全部</translation>
    </message>
    <message>
        <source>The program that reads PDF (pdftoppm) is not installed</source>
        <translation>没有安装读取 PDF 的程序（pdftoppm）</translation>
    </message>
    <message>
        <source>Install the package poppler-utils</source>
        <translation>请安装软件包 poppler-utils</translation>
    </message>
    <message>
        <source>This PDF cannot be read</source>
        <translation>无法读取此 PDF</translation>
    </message>
    <message>
        <source>Give pictures of its pages instead</source>
        <translation>请改用其各页的图片</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3 codes in all. Photograph each, in any order.</source>
        <translation>第 %1 页，共 %2 页，合计 %3 个编码。请逐个拍照，次序不限。</translation>
    </message>
    <message>
        <source>Settle them on the Rectification page: Put aside</source>
        <translation>请在“整改”页上处理：待认领</translation>
    </message>
    <message>
        <source>of the first order or letter (赣网检〔2020〕12号); its last number counts on</source>
        <translation>第一份通知单或函件的字号（赣网检〔2020〕12号），其中最后一个数逐份加一</translation>
    </message>
    <message>
        <source>This runs on another computer (%1)</source>
        <translation>正在另一台计算机上运行（%1）</translation>
    </message>
    <message>
        <source>%1 answer(s) found no case and were put aside</source>
        <translation>%1条反馈没有归入问题，已列为待认领</translation>
    </message>
    <message>
        <source>The copy on this computer is not of this office</source>
        <translation>本机上的副本不是这个办公室数据库的</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>The office on the server is older than what was read here</source>
        <translation>服务器上的数据比本机读到的更旧</translation>
    </message>
    <message>
        <source>Ask whoever runs it whether a backup was put back; then open it anew</source>
        <translation>请向服务器管理人员核实是否恢复过旧备份，然后重新打开</translation>
    </message>
    <message>
        <source>%1 pack(s) removed; what each was stands in %2</source>
        <translation>已删除 %1 个证据包；各包的内容摘要记在 %2</translation>
    </message>
    <message>
        <source>%1 pack(s), %2 bytes, would be removed: nothing was. A finding of such a reading keeps its words and loses what the site sent. --yes removes them</source>
        <translation>将删除 %1 个证据包（%2 字节），现在尚未删除。删除后，这些读取的发现保留文字，但不再附有网站所发内容。确认删除请加 --yes</translation>
    </message>
    <message>
        <source>else 90</source>
        <translation>默认 90</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>确认删除</translation>
    </message>
    <message>
        <source>it shows nothing, in a browser neither</source>
        <translation>页面空白，用浏览器打开也是如此</translation>
    </message>
    <message>
        <source>it shows what it shows for any address</source>
        <translation>所显示的与任意不存在的地址相同</translation>
    </message>
    <message>
        <source>shown to search engines alone: %1</source>
        <translation>仅向搜索引擎显示：%1</translation>
    </message>
    <message>
        <source>What goes could not be written down: nothing was removed</source>
        <translation>无法记下将删除的内容，未作删除</translation>
    </message>
    <message>
        <source>%1 file(s): %2 answer(s) taken in, %3 put aside, %4 known already, %5 row(s) empty</source>
        <translation>%1个文件：收入反馈%2条，待认领%3条，已有%4条，未填%5行</translation>
    </message>
    <message>
        <source>home %1; %2 column(s), %3 blank, %4 news and notices stale, %5 other(s) stale</source>
        <translation>首页 %1；栏目 %2 个，空白 %3 个，动态、通知、政策类未更新 %4 个，其他长期未更新 %5 个</translation>
    </message>
    <message>
        <source>a figure of one row is add, rate, lookup or workDays</source>
        <translation>单行的数只能是 add、rate、lookup 或 workDays</translation>
    </message>
    <message>
        <source>workDays is [from, to], columns of dates</source>
        <translation>workDays 应写作 [起, 止]，两者均为日期列</translation>
    </message>
    <message>
        <source>Elsewhere this text gives %1 (%2 of %3)</source>
        <translation>本文另一处为 %1（%2/%3）</translation>
    </message>
    <message>
        <source>%1 row(s) (states|state) no verdict, and no row states 合格: where nothing was found they count as 合格</source>
        <translation>有 %1 行没有结论，且没有任何一行写“合格”：未发现问题的按合格计</translation>
    </message>
    <message>
        <source>%1 place(s) of the round, which is signed here</source>
        <translation>本轮%1处（本轮在此已签署）</translation>
    </message>
    <message>
        <source>A round has room for %1 case(s)</source>
        <translation>一轮最多立案%1件</translation>
    </message>
    <message>
        <source>Count %1 excused column(s) of %2 again</source>
        <translation>%2 的 %1 个栏目重新计入</translation>
    </message>
    <message>
        <source>It changed %1 row(s), which is too much for one step back: open the backup that was made before it, or import the earlier list again</source>
        <translation>它改动了 %1 行，无法一步撤销：请打开导入前的备份，或重新导入原来的名单</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 无法读取</translation>
    </message>
    <message>
        <source>The copy on this computer does not open with this password</source>
        <translation>本机所存副本不能用此密码打开</translation>
    </message>
    <message>
        <source>Enter the password with which you were last connected from here</source>
        <translation>请输入上次从本机连接时所用的密码</translation>
    </message>
    <message>
        <source>No column is read as 所属地区: %1 row(s) count(s|) in the total alone</source>
        <translation>没有一列是“所属地区”：%1 行只计入合计</translation>
    </message>
    <message>
        <source>No column is read as 网站类型: none of these is a portal, so all are checked by the vetoes alone</source>
        <translation>没有一列是“网站类型”：没有门户网站，全部只按单项否决检查</translation>
    </message>
    <message>
        <source>packs of readings, older than so many days: says which, and with --yes removes them, each with its digest in removed.jsonl. What was taken as evidence is in the round and stays</source>
        <translation>早于若干天的监测证据包：列出有哪些；加 --yes 才删除，每个的摘要记入 removed.jsonl。已采用为证据的在轮次之内，不受影响</translation>
    </message>
    <message>
        <source>The office has no place for packs of readings yet</source>
        <translation>本单位的服务器上还没有存放监测证据包的位置</translation>
    </message>
    <message>
        <source>Its owner makes one with xunwangctl office add-user</source>
        <translation>请数据库所有者运行一次 xunwangctl office add-user</translation>
    </message>
    <message>
        <source>Type it whole as the source has it: ten digits, or bm and eight digits</source>
        <translation>请按原始资料把编码输全：10位数字，或 bm 加8位数字</translation>
    </message>
    <message>
        <source>Install a font that has it and export again; %1 character(s) (is|are) missing</source>
        <translation>安装含有该字的字体后重新导出；共缺 %1 个字</translation>
    </message>
    <message>
        <source>The workspace has no round %1 (%2)</source>
        <translation>工作库中没有%1（%2）</translation>
    </message>
    <message>
        <source>Table in the text: the column adds up to %2, its total says %3</source>
        <translation>正文表格：该列合计为 %2，合计栏写的是 %3</translation>
    </message>
    <message>
        <source>Table in the text: the parts of this row do not make its total</source>
        <translation>正文表格：该行各部分之和与合计不符</translation>
    </message>
    <message>
        <source>Table in the text: %2 is %3 of %4, so the second count is what is still open; the head of the table says otherwise</source>
        <translation>正文表格：%2 是 %3/%4，说明第二个数是尚未办结的数；与表头不符</translation>
    </message>
    <message>
        <source>Table in the text: %2 does not follow from %3 and %4</source>
        <translation>正文表格：%2 不能由 %3 和 %4 得出</translation>
    </message>
    <message>
        <source>Table in the text: a bracket is opened and not closed in %2 rows: the text of the cell was cut</source>
        <translation>正文表格：%2 行中有括号没有闭合，单元格文字被截断</translation>
    </message>
    <message>
        <source>The text cannot be read from the clipboard</source>
        <translation>无法读取剪贴板中的文字</translation>
    </message>
    <message>
        <source>%1 pack(s) of readings lie beside the file: once the office is made, xunwangctl office packs brings them</source>
        <translation>文件旁有 %1 个监测证据包：设为多人办公后，用 xunwangctl office packs 移入</translation>
    </message>
    <message>
        <source>%1 pack(s) of readings came into the office</source>
        <translation>已将 %1 个监测证据包移入办公室</translation>
    </message>
    <message>
        <source>%1 pack(s) of readings lie beside it</source>
        <translation>文件旁有 %1 个监测证据包</translation>
    </message>
    <message>
        <source>bring the packs of readings that lie beside a workspace file into the office</source>
        <translation>将工作库文件旁的监测证据包移入办公室</translation>
    </message>
    <message>
        <source>write the office into a new workspace file, with its history and its packs</source>
        <translation>将办公室写入新的工作库文件，连同历史和监测证据包</translation>
    </message>
    <message>
        <source>A workspace on a server keeps what sites sent only once it is an office</source>
        <translation>服务器上的工作库设为多人办公后才保存网站返回的内容</translation>
    </message>
    <message>
        <source>Its owner makes one of it with xunwangctl office create</source>
        <translation>请数据库所有者运行 xunwangctl office create</translation>
    </message>
    <message>
        <source>Taken as %1: is it so?</source>
        <translation>按“%1”计，请核对</translation>
    </message>
    <message>
        <source>This word is not known: %1 is taken, and the word kept beside the row</source>
        <translation>不认识这个词：按“%1”计，原词随该行保留</translation>
    </message>
    <message>
        <source>Close %1 subject(s)</source>
        <translation>关停%1个对象</translation>
    </message>
    <message>
        <source>Set %1 subject(s) to closing requested</source>
        <translation>将%1个对象改为申请关停</translation>
    </message>
    <message>
        <source>Set %1 subject(s) to being adjusted</source>
        <translation>将%1个对象改为例行调整</translation>
    </message>
    <message>
        <source>Set %1 subject(s) running</source>
        <translation>将%1个对象改为正常</translation>
    </message>
    <message>
        <source>It is open in another program: close it there and try again</source>
        <translation>该文件正被其他程序打开，请关闭后重试</translation>
    </message>
    <message>
        <source>Nothing was written: these files are open in another program: %1</source>
        <translation>未写入任何文件：以下文件正被其他程序打开：%1</translation>
    </message>
    <message>
        <source>Close them there and try again</source>
        <translation>请在其他程序中关闭这些文件后重试</translation>
    </message>
    <message>
        <source>Take the package as a file, or read the codes on another system</source>
        <translation>请改用变更包文件，或在其他系统上识读二维码</translation>
    </message>
    <message>
        <source>%1 belongs to a workspace that lay here, and is in use</source>
        <translation>%1 属于原先在此处的工作库，正在使用</translation>
    </message>
    <message>
        <source>Close the program that has it open, or choose another name</source>
        <translation>请关闭占用它的程序，或另取文件名</translation>
    </message>
</context>
<context>
    <name>xw::RoundLabels</name>
    <message>
        <source>%1, correction %2</source>
        <translation>%1更正%2</translation>
    </message>
    <message>
        <source>Q1 %1</source>
        <translation>%1年第一季度</translation>
    </message>
    <message>
        <source>Q2 %1</source>
        <translation>%1年第二季度</translation>
    </message>
    <message>
        <source>Q3 %1</source>
        <translation>%1年第三季度</translation>
    </message>
    <message>
        <source>Q4 %1</source>
        <translation>%1年第四季度</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>Special check %1 of %2</source>
        <translation>%2年第%1次检查</translation>
    </message>
</context>
<context>
    <name>xw::SelfCheck</name>
    <message>
        <source>no temporary folder can be made</source>
        <translation>无法建立临时文件夹</translation>
    </message>
    <message>
        <source>what was written does not read back whole</source>
        <translation>写入的内容读回后不完整</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>built with Qt %1, started with another</source>
        <translation>用 Qt %1 构建，运行时是另一版本</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>a workspace was written, read back and checked</source>
        <translation>已写入一个工作库，读回并检查</translation>
    </message>
    <message>
        <source>Fonts of notices</source>
        <translation>通报字体</translation>
    </message>
    <message>
        <source>Font of the window</source>
        <translation>窗口字体</translation>
    </message>
    <message>
        <source>no installed font has Chinese characters; install fonts-noto-cjk</source>
        <translation>没有安装含汉字的字体；请安装 fonts-noto-cjk</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>the Chinese words are not in the program</source>
        <translation>程序里没有中文文字</translation>
    </message>
    <message>
        <source>Qt&apos;s own Chinese words are missing: some buttons stay English</source>
        <translation>缺少 Qt 自带的中文：部分按钮仍为英文</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>不能读取：%1</translation>
    </message>
    <message>
        <source>Secure connections</source>
        <translation>安全连接</translation>
    </message>
    <message>
        <source>Qt has no TLS here</source>
        <translation>此处的 Qt 没有 TLS</translation>
    </message>
    <message>
        <source>PDF reader</source>
        <translation>PDF 读取</translation>
    </message>
    <message>
        <source>pdftotext is missing (poppler-utils): the proof cannot open a PDF</source>
        <translation>缺少 pdftotext（poppler-utils）：校核不能打开 PDF</translation>
    </message>
    <message>
        <source>Office reader</source>
        <translation>办公文档读取</translation>
    </message>
    <message>
        <source>LibreOffice is missing: the proof cannot open DOC, WPS and RTF</source>
        <translation>缺少 LibreOffice：校核不能打开 DOC、WPS 和 RTF</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>no keyring answers: the password of an identity is asked for each time</source>
        <translation>没有密钥环应答：每次签署都要输入身份密码</translation>
    </message>
    <message>
        <source>Web view</source>
        <translation>网页视图</translation>
    </message>
    <message>
        <source>is there; not opened, since its sandbox refuses to work for root</source>
        <translation>已安装；未打开，因为其沙箱不为 root 工作</translation>
    </message>
    <message>
        <source>the system refuses user namespaces, which its sandbox needs; install the AppArmor profile of the package</source>
        <translation>系统不允许用户命名空间，而其沙箱需要；请安装软件包的 AppArmor 配置</translation>
    </message>
    <message>
        <source>its sandbox is switched off by QTWEBENGINE_DISABLE_SANDBOX</source>
        <translation>其沙箱被 QTWEBENGINE_DISABLE_SANDBOX 关闭</translation>
    </message>
    <message>
        <source>a page of this machine did not open within %1 s</source>
        <translation>本机的一个页面在 %1 秒内没有打开</translation>
    </message>
    <message>
        <source>opened a page of this machine in %1 ms</source>
        <translation>打开本机的一个页面，用时 %1 毫秒</translation>
    </message>
    <message>
        <source>its process ended by itself</source>
        <translation>其进程自行结束</translation>
    </message>
</context>
<context>
    <name>xw::models::CaseTable</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核查</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Site or account</source>
        <translation>网站或账号</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>整改情况</translation>
    </message>
</context>
<context>
    <name>xw::models::ChangesModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>运行状态</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>改为</translation>
    </message>
</context>
<context>
    <name>xw::models::ColumnFilter</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>xw::models::ContactCards</name>
    <message>
        <source>agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>不同意</translation>
    </message>
</context>
<context>
    <name>xw::models::InspectList</name>
    <message>
        <source>Without a region</source>
        <translation>没有地区</translation>
    </message>
    <message>
        <source>%1, checked %2, %3</source>
        <translation>%1，已查 %2，%3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>to come back to</source>
        <translation>待回看</translation>
    </message>
</context>
<context>
    <name>xw::models::LedgerFigures</name>
    <message>
        <source>Whole ledger</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3</source>
        <translation>%1 = %2 ÷ %3</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>xw::models::LedgerIndex</name>
    <message>
        <source>no rows</source>
        <translation>没有记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::models::LedgerPaste</name>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>xw::models::LedgerTable</name>
    <message>
        <source>type or paste a new row here</source>
        <translation>在此输入或粘贴新的一行</translation>
    </message>
    <message>
        <source>%1 must be filled</source>
        <translation>%1必须填写</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2</source>
        <translation>由%1于 %2 撤回</translation>
    </message>
    <message>
        <source>Empty: it counts as none</source>
        <translation>空：按 0 计</translation>
    </message>
    <message>
        <source>Empty: not known, which is not nought</source>
        <translation>空：未知，不等于 0</translation>
    </message>
    <message>
        <source>Nothing in the register has this code: the row counts, without a name</source>
        <translation>名录中没有这个标识：该行照计，但没有名称</translation>
    </message>
    <message>
        <source>%1: must be filled</source>
        <translation>%1：必须填写</translation>
    </message>
    <message>
        <source>Computed of each row</source>
        <translation>由每行算出</translation>
    </message>
    <message>
        <source>Kept as the file had it; counts nowhere</source>
        <translation>按文件原样保留，不参与统计</translation>
    </message>
    <message>
        <source>There is such a row already.</source>
        <translation>已经有这样一行。</translation>
    </message>
    <message>
        <source>%1 must be filled: withdraw the row instead.</source>
        <translation>%1必须填写：如不需要，请撤回该行。</translation>
    </message>
    <message>
        <source>%1 must be filled before the row goes in.</source>
        <translation>%1 必须填写，这一行才能存入。</translation>
    </message>
</context>
<context>
    <name>xw::models::MonitorTable</name>
    <message>
        <source>Not looked at</source>
        <translation>未监测</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>监测中</translation>
    </message>
    <message>
        <source>Did not open</source>
        <translation>打不开</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>发现 %1 项</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What waits for a person</source>
        <translation>待人工判断</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>监测时间</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>首页</translation>
    </message>
    <message numerus="yes">
        <source>%1 ms · %Ln page(s)</source>
        <translation>
            <numerusform>%1 毫秒 · %Ln 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::models::ProblemModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>xw::models::RegisterColumn</name>
    <message>
        <source>Site code</source>
        <translation>标识码</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>账号标识</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站名称</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>首页网址</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在的突出问题</translation>
    </message>
    <message>
        <source>First listed</source>
        <translation>首次列入</translation>
    </message>
    <message>
        <source>Last listed</source>
        <translation>最近列入</translation>
    </message>
</context>
<context>
    <name>xw::models::SampleCounts</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>Websites running</source>
        <translation>运行网站</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Accounts running</source>
        <translation>运行账号</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
</context>
<context>
    <name>xw::models::SampleList</name>
    <message>
        <source>Portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>Problem last round</source>
        <translation>上季度有问题</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>入选原因</translation>
    </message>
</context>
<context>
    <name>xw::models::StandardModel</name>
    <message>
        <source>Vetoes: websites</source>
        <translation>单项否决：政府网站</translation>
    </message>
    <message>
        <source>Vetoes: media accounts</source>
        <translation>单项否决：政务新媒体</translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <translation>达到 %1 %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>A: stands in two copies of the document</source>
        <translation>A：两份文件副本一致</translation>
    </message>
    <message>
        <source>B: stands in one copy of the document</source>
        <translation>B：一份文件副本</translation>
    </message>
    <message>
        <source>C: from memory, not checked against a copy</source>
        <translation>C：凭记忆，未与副本核对</translation>
    </message>
    <message>
        <source>D: inferred, not stated in the document</source>
        <translation>D：推断，文件中没有写明</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Points or threshold</source>
        <translation>分值或阈值</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>xw::models::SuggestionList</name>
    <message>
        <source>No indicator of this round stands for it</source>
        <translation>本轮没有对应的指标</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>指标：%1</translation>
    </message>
    <message>
        <source>A doubt: look at it before it is ticked</source>
        <translation>存疑：勾选前请先查看</translation>
    </message>
    <message>
        <source>Dismissed by %1: %2</source>
        <translation>%1 已排除：%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>Not counted: %1 (%2, %3)</source>
        <translation>不计入：%1（%2，%3）</translation>
    </message>
</context>
<context>
    <name>xw::models::TablePreview</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>“%1” is read as: %2</source>
        <translation>“%1”读作：%2</translation>
    </message>
</context>
<context>
    <name>xw::models::Words</name>
    <message>
        <source>Not checked</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Awaits review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Closing requested</source>
        <translation>申请关停</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关停</translation>
    </message>
    <message>
        <source>Being adjusted</source>
        <translation>例行调整</translation>
    </message>
    <message>
        <source>Provincial portal</source>
        <translation>省级门户</translation>
    </message>
    <message>
        <source>Provincial department</source>
        <translation>省级部门</translation>
    </message>
    <message>
        <source>City portal</source>
        <translation>市级门户</translation>
    </message>
    <message>
        <source>City department</source>
        <translation>市级部门</translation>
    </message>
    <message>
        <source>County portal</source>
        <translation>县级门户</translation>
    </message>
    <message>
        <source>County department</source>
        <translation>县级部门</translation>
    </message>
    <message>
        <source>Below county</source>
        <translation>县级以下</translation>
    </message>
    <message>
        <source>City, other</source>
        <translation>市级其他</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Sina Weibo</source>
        <translation>新浪微博</translation>
    </message>
    <message>
        <source>App</source>
        <translation>APP</translation>
    </message>
    <message>
        <source>Toutiao</source>
        <translation>今日头条</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>Mini program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>Other platform</source>
        <translation>其他平台</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省直</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>复核中</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>单项否决</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>WeChat Channels</source>
        <translation>视频号</translation>
    </message>
    <message>
        <source>Kuaishou</source>
        <translation>快手</translation>
    </message>
    <message>
        <source>Baijiahao</source>
        <translation>百家号</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>小红书</translation>
    </message>
    <message>
        <source>Alipay mini program</source>
        <translation>支付宝小程序</translation>
    </message>
    <message>
        <source>Alipay account</source>
        <translation>支付宝生活号</translation>
    </message>
    <message>
        <source>Baidu mini program</source>
        <translation>百度小程序</translation>
    </message>
    <message>
        <source>Bilibili</source>
        <translation>哔哩哔哩</translation>
    </message>
    <message>
        <source>Zhihu</source>
        <translation>知乎</translation>
    </message>
    <message>
        <source>Penguin account</source>
        <translation>企鹅号</translation>
    </message>
    <message>
        <source>NetEase account</source>
        <translation>网易号</translation>
    </message>
    <message>
        <source>Sohu account</source>
        <translation>搜狐号</translation>
    </message>
    <message>
        <source>People&apos;s Daily account</source>
        <translation>人民号</translation>
    </message>
    <message>
        <source>Xuexi Qiangguo</source>
        <translation>学习强国</translation>
    </message>
    <message>
        <source>Yangshipin</source>
        <translation>央视频</translation>
    </message>
    <message>
        <source>The Paper</source>
        <translation>澎湃号</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第%2版</translation>
    </message>
</context>
<context>
    <name>xw::ui::AboutDialog</name>
    <message>
        <source>About Xunwang</source>
        <translation>关于巡网</translation>
    </message>
    <message>
        <source>Xunwang</source>
        <translation>巡网</translation>
    </message>
    <message>
        <source>Quarterly inspection of government websites and new media, from the register to the signed notice.</source>
        <translation>政府网站与政务新媒体季度检查：从台账到签署的通报。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty. The whole licence: &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses/gpl-3.0&lt;/a&gt;.</source>
        <translation>本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本：您可以使用、研究、分享和修改它。本程序不提供任何担保。许可证全文：&lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses/gpl-3.0&lt;/a&gt;。</translation>
    </message>
    <message>
        <source>Built with Qt %1, QuaZip, libxlsxwriter, qpdf, OpenSSL, gumbo and others under their own licences.</source>
        <translation>使用 Qt %1、QuaZip、libxlsxwriter、qpdf、OpenSSL、gumbo 等构建，各依其自己的许可证。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sites are shown by: %1</source>
        <translation>显示网站用的是：%1</translation>
    </message>
</context>
<context>
    <name>xw::ui::AppealsDialog</name>
    <message>
        <source>Look at the site again</source>
        <translation>重新读取网站</translation>
    </message>
    <message>
        <source>Open in Inspect</source>
        <translation>在检查页打开</translation>
    </message>
    <message>
        <source>Keep the fault…</source>
        <translation>维持问题…</translation>
    </message>
    <message>
        <source>Take the fault back…</source>
        <translation>核减问题…</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉核减</translation>
    </message>
    <message>
        <source>Appeals, those that wait first</source>
        <translation>申诉，待核的在前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>原问题</translation>
    </message>
    <message>
        <source>What the site says now</source>
        <translation>网站现状</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>申诉内容</translation>
    </message>
    <message>
        <source>It is not in this round.</source>
        <translation>本轮没有这个问题。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The site is being looked at…</source>
        <translation>正在读取网站…</translation>
    </message>
    <message>
        <source>The machine has not looked at it in this round.</source>
        <translation>机器本轮还没有读取这个网站。</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Taken in by %1, %2</source>
        <translation>受理：%1，%2</translation>
    </message>
    <message>
        <source>No appeal was taken in. Take one in from the menu of an indicator in Inspect.</source>
        <translation>还没有受理申诉。可在检查页指标的右键菜单中受理。</translation>
    </message>
    <message>
        <source>%1: %2. The round is signed: open a correction of it, and decide there.</source>
        <translation>%1：%2。本轮已签署：请先更正，再在更正中核定。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take the fault back</source>
        <translation>核减问题</translation>
    </message>
    <message>
        <source>Keep the fault</source>
        <translation>维持问题</translation>
    </message>
    <message>
        <source>Why? The reason goes into the history and into the list of appeals.</source>
        <translation>为什么？理由会记入历史和申诉清单。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>核减</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>请写理由</translation>
    </message>
    <message>
        <source>Take in an appeal</source>
        <translation>受理申诉</translation>
    </message>
    <message>
        <source>Why is it no fault, in the words of whoever appeals?</source>
        <translation>申诉人认为不是问题的理由：</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pictures that came with it; none: turn back</source>
        <translation>随申诉提交的图片；没有可取消</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>图片 (*.png *.jpg *.jpeg);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>xw::ui::Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
</context>
<context>
    <name>xw::ui::AsideDialog</name>
    <message>
        <source>Its row has no code</source>
        <translation>所在行没有问题编号</translation>
    </message>
    <message>
        <source>Its code is mistyped</source>
        <translation>问题编号有误</translation>
    </message>
    <message>
        <source>Its code is of no case here</source>
        <translation>问题编号不属于这里的任何问题</translation>
    </message>
    <message>
        <source>Its row has several codes</source>
        <translation>所在行有多个问题编号</translation>
    </message>
    <message>
        <source>Its row says of its problem what another case says</source>
        <translation>所在行写的是另一个问题的内容</translation>
    </message>
    <message>
        <source>Another row answers the same case differently</source>
        <translation>另一行对同一问题的答复不同</translation>
    </message>
    <message>
        <source>Nothing says which cell is the answer</source>
        <translation>看不出哪一格是答复</translation>
    </message>
    <message>
        <source>It belongs to none…</source>
        <translation>不属于任何问题…</translation>
    </message>
    <message>
        <source>Give it to this case</source>
        <translation>归入此问题</translation>
    </message>
    <message>
        <source>Answers that were put aside</source>
        <translation>待认领的答复</translation>
    </message>
    <message>
        <source>What waits to be settled</source>
        <translation>等待处理的答复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What its row says</source>
        <translation>所在行的内容</translation>
    </message>
    <message>
        <source>Find its case: code, body, site or problem</source>
        <translation>查找对应的问题：编号、单位、网站或问题</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>整改问题</translation>
    </message>
    <message>
        <source>Every answer has its place.</source>
        <translation>所有答复都已归位。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Its row</source>
        <translation>所在行</translation>
    </message>
    <message>
        <source>Code in it</source>
        <translation>其中的编号</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>It belongs to none</source>
        <translation>不属于任何问题</translation>
    </message>
    <message>
        <source>Why? The answer is kept with this note.</source>
        <translation>为什么？答复连同此说明一并保留。</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>就这样保留</translation>
    </message>
    <message>
        <source>Say it in a few words</source>
        <translation>请写几个字</translation>
    </message>
</context>
<context>
    <name>xw::ui::AskToLeave</name>
    <message>
        <source>Leave without keeping this?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>xw::ui::AssignDialog</name>
    <message>
        <source>&amp;Keep what each has already</source>
        <translation>保留各人已有的分配(&amp;K)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>任务分配</translation>
    </message>
    <message>
        <source>How far each person is</source>
        <translation>各人进度</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已查</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Activate a number to list what it counts</source>
        <translation>双击数字，列出其所计的对象</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>姓名，用逗号或顿号隔开</translation>
    </message>
    <message>
        <source>As many to each</source>
        <translation>数量均等</translation>
    </message>
    <message>
        <source>Whole regions, as even as they allow</source>
        <translation>按地区整体分配，尽量均衡</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>分给(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Due: %1, of which assigned to nobody: %2</source>
        <translation>应查 %1，其中未分配 %2</translation>
    </message>
</context>
<context>
    <name>xw::ui::BackupSettings</name>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln in all)</source>
        <translation>
            <numerusform>%1（共%Ln份）</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is larger than 1 GB: back it up yourself, by File, Back up…</source>
        <translation>本工作库超过1 GB：请用“文件”菜单的“备份…”自行备份</translation>
    </message>
    <message>
        <source>None is made by itself.</source>
        <translation>不自动备份。</translation>
    </message>
    <message>
        <source>One at the first change of a day and one before each import; of each kind the newest are kept in %1. File, Restore from a backup… makes a new file of one.</source>
        <translation>每天首次改动时和每次导入之前各备份一份；每类保留最新的若干份，位置：%1。“文件”菜单的“从备份恢复…”把其中一份变成新文件。</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>Kept of each kind</source>
        <translation>每类保留份数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不备份</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新一份</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>xw::ui::BesideBrowser</name>
    <message>
        <source>Checklist</source>
        <translation>检查指标</translation>
    </message>
    <message>
        <source>Open in system browser</source>
        <translation>在系统浏览器中打开</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <translation>收回主窗口</translation>
    </message>
</context>
<context>
    <name>xw::ui::BlockEditor</name>
    <message>
        <source>Edit the text</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>As the template has it</source>
        <translation>恢复为模板文字</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不写本段</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Text of the paragraph</source>
        <translation>段落文字</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>……另有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The proof finds nothing in these words</source>
        <translation>校核未发现这段文字有矛盾</translation>
    </message>
</context>
<context>
    <name>xw::ui::Capturing</name>
    <message>
        <source>%1 looked at %2 although its certificate does not hold.
%3
%4
</source>
        <translation>%1 在证书无效的情况下查看了 %2。
%3
%4
</translation>
    </message>
</context>
<context>
    <name>xw::ui::CaseActions</name>
    <message>
        <source>opened</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>found mended</source>
        <translation>核查通过</translation>
    </message>
    <message>
        <source>found not mended</source>
        <translation>核查未通过</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新整改</translation>
    </message>
    <message>
        <source>Say it in a few words</source>
        <translation>请简单说明</translation>
    </message>
    <message>
        <source>Give a day such as 2020-03-20</source>
        <translation>请给出日期，如 2020-03-20</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新整改</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>理由：</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>记录反馈</translation>
    </message>
    <message>
        <source>What the body did:</source>
        <translation>整改情况：</translation>
    </message>
    <message>
        <source>Found mended</source>
        <translation>核查通过</translation>
    </message>
    <message>
        <source>Found not mended</source>
        <translation>核查未通过</translation>
    </message>
    <message>
        <source>What is still wrong:</source>
        <translation>仍存在的问题：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>说明：</translation>
    </message>
    <message>
        <source>Until which day:</source>
        <translation>整改期限：</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>更改期限</translation>
    </message>
    <message>
        <source>Responsible body:</source>
        <translation>责任单位：</translation>
    </message>
    <message>
        <source>Change who answers</source>
        <translation>更改责任单位</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln file(s))</source>
        <translation>
            <numerusform>（%Ln 个文件）</numerusform>
        </translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>处置方式</translation>
    </message>
    <message>
        <source>Until its day</source>
        <translation>限期整改</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即整改</translation>
    </message>
    <message>
        <source>Close the site or account by its day</source>
        <translation>限期关停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Answer with pictures or files…</source>
        <translation>登记带图片或文件的答复…</translation>
    </message>
    <message>
        <source>Pictures and files of the answer</source>
        <translation>答复的图片和文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>xw::ui::CaseReminder</name>
    <message numerus="yes">
        <source>%Ln case(s) overdue</source>
        <translation>
            <numerusform>%Ln 个问题逾期未整改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 due within %Ln working day(s)</source>
        <translation>
            <numerusform>%1 个问题将在 %Ln 个工作日内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Cases that nobody answered, and whose day is past. Press to see them.</source>
        <translation>没有答复且已过期限的问题。点按查看。</translation>
    </message>
    <message>
        <source>Due soon %1</source>
        <translation>临期 %1</translation>
    </message>
    <message numerus="yes">
        <source>Cases that nobody answered, due within %Ln working day(s). Press to see them.</source>
        <translation>
            <numerusform>没有答复、将在 %Ln 个工作日内到期的问题。点按查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ChangeTools</name>
    <message>
        <source>Packages of changes (*.xwchanges)</source>
        <translation>工作包 (*.xwchanges)</translation>
    </message>
    <message>
        <source>Write a package of changes</source>
        <translation>导出工作包</translation>
    </message>
    <message>
        <source>Take a package of changes</source>
        <translation>并入工作包</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pictures of the codes, all of them</source>
        <translation>全部编码的图片</translation>
    </message>
    <message>
        <source>Pictures and scanned sheets (*.png *.jpg *.jpeg *.pdf);;All files (*)</source>
        <translation>图片和扫描页 (*.png *.jpg *.jpeg *.pdf);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>xw::ui::ChartsPage</name>
    <message>
        <source>Awaiting review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Pass rate of websites</source>
        <translation>政府网站合格率</translation>
    </message>
    <message>
        <source>Pass rate of media accounts</source>
        <translation>政务新媒体合格率</translation>
    </message>
    <message>
        <source>Pass rate of portals</source>
        <translation>门户网站合格率</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>%Ln awaiting review</source>
        <translation>
            <numerusform>待复核 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet checked</source>
        <translation>
            <numerusform>未查 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>新媒体</translation>
    </message>
    <message>
        <source>Not yet checked</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>Portals · unqualified</source>
        <translation>门户网站 · 不合格</translation>
    </message>
    <message>
        <source>Websites · unqualified</source>
        <translation>政府网站 · 不合格</translation>
    </message>
    <message>
        <source>Media accounts · unqualified</source>
        <translation>政务新媒体 · 不合格</translation>
    </message>
    <message>
        <source>← → choose a region · Enter lists all of it · every number opens what it counts</source>
        <translation>← → 选择地区 · Enter 列出全部 · 每个数字都能打开它所统计的对象</translation>
    </message>
    <message>
        <source>%1 · unqualified</source>
        <translation>%1 · 不合格</translation>
    </message>
    <message>
        <source>%1 · not yet checked</source>
        <translation>%1 · 未查</translation>
    </message>
    <message>
        <source>No charts yet</source>
        <translation>还没有图表</translation>
    </message>
    <message>
        <source>Trend of the pass rate</source>
        <translation>合格率走势</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progress by region</source>
        <translation>各地进度</translation>
    </message>
    <message>
        <source>No problem recorded yet.</source>
        <translation>还没有记录问题。</translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation>还没有要检查的对象。</translation>
    </message>
    <message>
        <source>q/q</source>
        <comment>against the round before</comment>
        <translation>环比</translation>
    </message>
    <message>
        <source>y/y</source>
        <comment>against the same round a year ago</comment>
        <translation>同比</translation>
    </message>
    <message>
        <source>%1: %2. The round menu at the top opens it.</source>
        <translation>%1：%2。在上方的季度菜单中打开该季度。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>There is no chart yet.</source>
        <translation>还没有图表。</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>How far everybody is with what was assigned to them (Edit &gt; Assignment…)</source>
        <translation>每个人分到的任务完成了多少（编辑 &gt; 任务分配…）</translation>
    </message>
    <message>
        <source>Progress by person</source>
        <translation>各人进度</translation>
    </message>
    <message>
        <source>%1/%2 · %3 unqualified</source>
        <comment>checked of running</comment>
        <translation>抽查 %1 / %2 · 不合格 %3</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Trend of the pass rate · %1</source>
        <translation>合格率走势 · %1</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The rounds before hold no results of %1.</source>
        <translation>以往各轮没有%1的结果，暂无走势。</translation>
    </message>
    <message>
        <source>Import a list first</source>
        <translation>请先导入名单</translation>
    </message>
    <message>
        <source>Import a list of sites and their results: the pass rates of every region appear here.</source>
        <translation>导入网站清单和检查结果，各地区的合格率会显示在这里。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入清单…</translation>
    </message>
</context>
<context>
    <name>xw::ui::Checklist</name>
    <message>
        <source>Certain: several copies of the document agree.</source>
        <translation>确定：多份文本一致。</translation>
    </message>
    <message>
        <source>Seen in one copy of the document alone.</source>
        <translation>仅见于一份文本。</translation>
    </message>
    <message>
        <source>Not verified: check it against the document.</source>
        <translation>未经核实：请对照原文。</translation>
    </message>
    <message>
        <source>Inferred from the document, not written in it.</source>
        <translation>由文件推得，原文未写明。</translation>
    </message>
    <message>
        <source>I. Vetoes</source>
        <translation>一、单项否决</translation>
    </message>
    <message>
        <source>II. Deductions</source>
        <translation>二、扣分指标</translation>
    </message>
    <message>
        <source>III. Bonus</source>
        <translation>三、加分指标</translation>
    </message>
    <message>
        <source>Unclassified findings</source>
        <translation>未归类问题</translation>
    </message>
    <message>
        <source>Recorded in words that match no indicator of this subject. Take the tick away and tick the indicator that is meant.</source>
        <translation>所记文字与该对象的指标都不对应。请取消勾选，再勾选所指的指标。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln evidence</source>
        <translation>
            <numerusform>%Ln 证据</numerusform>
        </translation>
    </message>
    <message>
        <source>points not set</source>
        <translation>未设分值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>not scored after a veto</source>
        <translation>否决后不再评分</translation>
    </message>
</context>
<context>
    <name>xw::ui::ChecklistPanel</name>
    <message>
        <source>%1 is not ticked</source>
        <translation>%1：未勾选</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>检查指标</translation>
    </message>
    <message>
        <source>Media · vetoes</source>
        <translation>新媒体 · 单项否决</translation>
    </message>
    <message>
        <source>Portal · all indicators</source>
        <translation>门户 · 全部指标</translation>
    </message>
    <message>
        <source>Vetoes alone</source>
        <translation>仅单项否决</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>One indicator over all sites: %1. Space ticks, Ctrl+↓ next site, Ctrl+I ends</source>
        <translation>单指标巡查：%1。空格勾选，Ctrl+↓ 下一个站点，Ctrl+I 结束</translation>
    </message>
    <message>
        <source>Sent back, without a reason</source>
        <translation>已退回，未写原因</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>%1: “%2”, wrong or right words without the other half</source>
        <translation>%1：“%2”，错与对只写了一半</translation>
    </message>
    <message>
        <source>One over all</source>
        <translation>单指标</translation>
    </message>
    <message>
        <source>One indicator over all sites: it stays chosen from site to site (Ctrl+I)</source>
        <translation>单指标巡查：逐站只看同一个指标（Ctrl+I）</translation>
    </message>
    <message>
        <source>One indicator over all sites</source>
        <translation>单指标巡查</translation>
    </message>
    <message>
        <source>Keyboard: site · F3</source>
        <translation>键盘：网页 · F3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>From the list: %1</source>
        <translation>清单原文：%1</translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>同时打开：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 has this open, too: what either ticks, both see at once</source>
        <translation>%1 也打开了此对象：任何一方勾选，双方立即可见</translation>
    </message>
    <message>
        <source>One indicator over all sites: choose it below, with its digit or a click</source>
        <translation>单指标巡查：请在下面按数字或点击选一项指标</translation>
    </message>
    <message>
        <source>One indicator over all sites: %1. Ctrl+↓ opens the first site</source>
        <translation>单指标巡查：%1。Ctrl+↓ 打开第一个站点</translation>
    </message>
</context>
<context>
    <name>xw::ui::CodesDialog</name>
    <message>
        <source>Back</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Save sheets to print…</source>
        <translation>另存为可打印的编码页…</translation>
    </message>
    <message>
        <source>Changes as codes</source>
        <translation>变更包编码</translation>
    </message>
    <message>
        <source> s each</source>
        <translation> 秒一个</translation>
    </message>
    <message>
        <source>Seconds that each code is shown</source>
        <translation>每个编码显示的秒数</translation>
    </message>
    <message>
        <source>Photograph every code on the other side, in any order; take the pictures in there by “Read from pictures”.</source>
        <translation>在另一边逐个拍下编码，次序不限；再用“从编码图片读取”收入。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>编码 %1</translation>
    </message>
    <message>
        <source>Save sheets of codes</source>
        <translation>保存编码页</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>xw::ui::ColumnPopup</name>
    <message>
        <source>Show of “%1”</source>
        <translation>“%1”只看</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>查找取值</translation>
    </message>
    <message>
        <source>Values of %1; Space ticks</source>
        <translation>%1的取值，空格勾选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Only what is found</source>
        <translation>只看找到的</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>只看勾选的</translation>
    </message>
    <message>
        <source>Beside what is chosen already</source>
        <translation>保留已选的</translation>
    </message>
    <message>
        <source>Show these as well</source>
        <translation>一并显示</translation>
    </message>
</context>
<context>
    <name>xw::ui::ComposingStrip</name>
    <message numerus="yes">
        <source>Composing the notice of %Ln subject(s)</source>
        <translation>
            <numerusform>正在生成通报（%Ln 个对象）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ConflictsDialog</name>
    <message>
        <source>Conflicts between copies</source>
        <translation>各副本之间的冲突</translation>
    </message>
    <message>
        <source>What was said differently</source>
        <translation>说法不一致之处</translation>
    </message>
    <message>
        <source>Subject and place</source>
        <translation>检查对象与事项</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>By</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>目前为准</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>一并保留</translation>
    </message>
    <message>
        <source>Nothing is said differently.</source>
        <translation>没有不一致的说法。</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places two people said different things. Choose the word that is right.</source>
        <translation>
            <numerusform>有 %Ln 处两人说法不一致，请选择正确的一种。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::ContactSheet</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Agree with all</source>
        <translation>全部同意</translation>
    </message>
    <message>
        <source>Agree with none</source>
        <translation>全部不同意</translation>
    </message>
    <message>
        <source>Space takes a site out or in · Enter ticks all that are in · Esc goes back</source>
        <translation>空格 选入或移出 · 回车 勾选全部选入的网站 · Esc 返回</translation>
    </message>
    <message>
        <source>Nothing waits that an indicator of this round stands for</source>
        <translation>没有对应本轮指标的待处理项</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Sites with what the machine read of each</source>
        <translation>各网站及自动读取的内容</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message numerus="yes">
        <source>Tick %Ln site(s)</source>
        <translation>
            <numerusform>勾选 %Ln 个网站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticked on %Ln site(s) · Ctrl+Z takes it back</source>
        <translation>
            <numerusform>已在 %Ln 个网站勾选 · Ctrl+Z 撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>A browser without a window opens the sites on the screen and shows what stands there</source>
        <translation>由无窗口浏览器打开本屏各站点，显示该处的实际页面</translation>
    </message>
</context>
<context>
    <name>xw::ui::CountersignDialog</name>
    <message>
        <source>Nobody has signed its PDF yet.</source>
        <translation>其 PDF 尚无人签署。</translation>
    </message>
    <message>
        <source>A signature of its PDF does not hold.</source>
        <translation>其 PDF 中有签名不成立。</translation>
    </message>
    <message>
        <source>Who signed it first let nobody sign after.</source>
        <translation>首个签署人未允许他人随后签署。</translation>
    </message>
    <message>
        <source>Countersign the notice</source>
        <translation>后续签署通报</translation>
    </message>
    <message>
        <source>1  Signed notice</source>
        <translation>1  已签署的通报</translation>
    </message>
    <message>
        <source>2  Who signs after them</source>
        <translation>2  后续签署人</translation>
    </message>
    <message>
        <source>3  &amp;Time stamp authority (may stay empty)</source>
        <translation>3  时间戳机构（可不填）(&amp;T)</translation>
    </message>
    <message>
        <source>Everything that was signed stays valid; the PDF carries one signature more.</source>
        <translation>已有签名仍然有效，PDF 只增加一个签名。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>正在签署…</translation>
    </message>
    <message>
        <source>The notice does not hold: something was changed, or a certificate is not good.</source>
        <translation>通报无效：内容被改动，或证书有问题。</translation>
    </message>
</context>
<context>
    <name>xw::ui::CountsView</name>
    <message>
        <source>What counts for this indicator</source>
        <translation>本指标怎样算</translation>
    </message>
    <message>
        <source>Choose an indicator: what counts for it stands here.</source>
        <translation>选择一项指标，这里说明怎样算。</translation>
    </message>
    <message>
        <source>Counts:</source>
        <translation>怎样算：</translation>
    </message>
    <message>
        <source>Does not count:</source>
        <translation>不算的：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例：</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>条文：</translation>
    </message>
    <message>
        <source>How exactly it is counted is not known: hold it against the document.</source>
        <translation>具体怎样计算尚不清楚：请对照正式文件。</translation>
    </message>
    <message>
        <source>A: several copies of the document agree · B: one copy · C: not verified · D: inferred</source>
        <translation>A：多份文本一致 · B：仅见一份 · C：未核实 · D：推断</translation>
    </message>
</context>
<context>
    <name>xw::ui::ElementWords</name>
    <message>
        <source>“%1” cannot stand for “%2”; it is %3 otherwise</source>
        <translation>“%2”不能设为“%1”；默认是 %3</translation>
    </message>
    <message>
        <source>What is due on %1?</source>
        <translation>%1 前要完成什么？</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2020-04-30</source>
        <translation>“%1”不是日期，请写作 2020-04-30</translation>
    </message>
    <message>
        <source>“%1” is no number of points</source>
        <translation>“%1”不是分数</translation>
    </message>
    <message>
        <source>A band ends above %1 points</source>
        <translation>分数段的上限要高于 %1 分</translation>
    </message>
    <message>
        <source>Whom does “%1” belong to?</source>
        <translation>“%1”是对哪一个说的？</translation>
    </message>
    <message>
        <source>Nothing stands beside “%1”</source>
        <translation>“%1”一行没有内容</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Further deadlines</source>
        <translation>其他时限</translation>
    </message>
    <message>
        <source>Bands of scores</source>
        <translation>分数段</translation>
    </message>
    <message>
        <source>Commended</source>
        <translation>通报表扬</translation>
    </message>
    <message>
        <source>What becomes of a site</source>
        <translation>处置要求</translation>
    </message>
    <message>
        <source>Figures of one&apos;s own</source>
        <translation>自填数据</translation>
    </message>
    <message>
        <source>Lines in ledgers</source>
        <translation>各类界限</translation>
    </message>
    <message>
        <source>One a line; “for what” may stay empty.</source>
        <translation>每行一人；“事项”可以不填。</translation>
    </message>
    <message>
        <source>Beside the one for rectification; dates as 2020-04-30.</source>
        <translation>整改时限以外的时限；日期写作 2020-04-30。</translation>
    </message>
    <message>
        <source>They stand in an annex of their own, in this order.</source>
        <translation>单列一个附件，按此次序。</translation>
    </message>
    <message>
        <source>A site&apos;s code or name, and what is asked of it: 立即整改, 10月20日前关停 …</source>
        <translation>网站标识码或名称，及要求：立即整改、10月20日前关停……</translation>
    </message>
    <message>
        <source>Numbers that no register holds, with their unit. Texts name them as “Figures”.</source>
        <translation>名录和台账没有的数，连同单位；写作时在“数据”里可找到。</translation>
    </message>
    <message>
        <source>From where on a unit is named. An empty one is as usual; @year is the round&apos;s year.</source>
        <translation>超过多少才点名。不填则按默认；@year 表示检查的年份。</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>要完成的事</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>标识码或名称</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Named as examples</source>
        <translation>举例对象</translation>
    </message>
    <message>
        <source>Where a list names only some, these come first, in this order: a code or a name a line.</source>
        <translation>名单只列举部分时，先列这些，按此次序；每行一个标识码或名称。</translation>
    </message>
    <message>
        <source>Warned before a veto, from this share of its limit on</source>
        <translation>单项否决预警：达到标准的多少即提醒</translation>
    </message>
    <message>
        <source>Share sampled, in percent</source>
        <translation>抽查比例</translation>
    </message>
    <message>
        <source>Mean score of the portals</source>
        <translation>门户网站平均得分</translation>
    </message>
    <message>
        <source>Points taken off, on average</source>
        <translation>平均扣分</translation>
    </message>
    <message>
        <source>Points added, on average</source>
        <translation>平均加分</translation>
    </message>
    <message>
        <source>“%1” cannot stand for “%2”; it is written as %3</source>
        <translation>“%2”不能写成“%1”，应写作 %3</translation>
    </message>
    <message>
        <source>A heading and a problem belong on each line</source>
        <translation>每行应有一个标题和一个问题</translation>
    </message>
    <message>
        <source>The last round&apos;s figures</source>
        <translation>上一轮数据</translation>
    </message>
    <message>
        <source>Headings of problems</source>
        <translation>问题分类标题</translation>
    </message>
    <message>
        <source>From (included) to (not included); no end: and more. Empty: 120 and more, 110, 100. Bands with a name (优秀, 良好 …) are told in the text.</source>
        <translation>含下限、不含上限；上限留空表示以上。全部留空：120 分以上、110、100。有名称的分数段（优秀、良好等）写入正文。</translation>
    </message>
    <message>
        <source>What this round is compared with; what is not known stays empty and unsaid.</source>
        <translation>本轮与之比较的数据；不掌握的留空，正文也不写。</translation>
    </message>
    <message>
        <source>One indicator (W3, 首页不更新) or words of one&apos;s own a line; what is under no heading stands under 其他问题.</source>
        <translation>每行一个指标（W3、首页不更新）或自己的问题表述；未归入任何标题的列在“其他问题”下。</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Other websites are named from this score on</source>
        <translation>其他网站从这一得分起点名</translation>
    </message>
    <message>
        <source>Mean score of the other websites</source>
        <translation>其他网站的平均得分</translation>
    </message>
    <message>
        <source>Places on the red board, by score</source>
        <translation>红榜取前几名（按得分）</translation>
    </message>
    <message>
        <source>Places on the black board, by score</source>
        <translation>黑榜取后几名（按得分）</translation>
    </message>
</context>
<context>
    <name>xw::ui::ElementsPanel</name>
    <message>
        <source>Elements</source>
        <translation>公文要素</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>主送机关</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Report to</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>For example 赣府厅字〔2020〕12号</source>
        <translation>例如 赣府厅字〔2020〕12号</translation>
    </message>
    <message>
        <source>Room for a seal</source>
        <translation>留出用印位置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区称呼</translation>
    </message>
    <message>
        <source>What the notice calls the whole: 全省, 全区, 全市, 全系统 …</source>
        <translation>通报对全部地区的称呼：全省、全区、全市、全系统……</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Check was</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Reports go</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印发机关</translation>
    </message>
    <message>
        <source>Portals named from</source>
        <translation>点名门户得分</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>as usual…</source>
        <translation>默认…</translation>
    </message>
    <message>
        <source>none…</source>
        <translation>无…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln…</source>
        <translation>
            <numerusform>%Ln 项…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::EvidencePanel</name>
    <message>
        <source>%1 (%2). Export it and open it with another program.</source>
        <translation>%1（%2）。请导出后用其他程序打开。</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>导出证据</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Withdraw evidence</source>
        <translation>撤回证据</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>撤回“%1”?</translation>
    </message>
    <message>
        <source>It no longer counts, and stays in the history of the subject.</source>
        <translation>撤回后不再作为证据，但保留在该对象的历史中。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evidence: Enter opens, Delete withdraws, Ctrl+S exports</source>
        <translation>证据：回车打开，Delete 撤回，Ctrl+S 导出</translation>
    </message>
    <message>
        <source>%1 · SHA-256 fixed</source>
        <translation>%1 · SHA-256 已固定</translation>
    </message>
    <message>
        <source>F8 takes the visible page, Shift+F8 the full page, Ctrl+F8 an archive.</source>
        <translation>F8 截取可见页面，Shift+F8 截取整页，Ctrl+F8 存档网页。</translation>
    </message>
    <message>
        <source>No evidence was taken.</source>
        <translation>没有取证。</translation>
    </message>
</context>
<context>
    <name>xw::ui::EvidenceWords</name>
    <message>
        <source>PNG</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>full PNG</source>
        <translation>长图</translation>
    </message>
    <message>
        <source>MHTML</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>取证时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>取证人</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>marked copy</source>
        <translation>标注件</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>did not open</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>no proof: own line</source>
        <translation>不作证明：本机网络</translation>
    </message>
    <message>
        <source>A picture of this program&apos;s page for a site that did not open</source>
        <translation>站点未打开时本程序所示页面的图片</translation>
    </message>
    <message>
        <source>A copy with marks; the original is kept beside it</source>
        <translation>加了标注的副本，原件另存</translation>
    </message>
    <message>
        <source>A picture from the clipboard: who keeps it vouches for where it is from</source>
        <translation>来自剪贴板的图片，来源由保存人负责</translation>
    </message>
    <message>
        <source>This computer&apos;s own line failed, or may have: nothing follows from it for the site</source>
        <translation>本机网络有故障或可能有故障，不能据此认定站点的情况</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>machine&apos;s reading</source>
        <translation>自动读取</translation>
    </message>
    <message>
        <source>What the machine read on its own visit; a person agreed with it</source>
        <translation>程序自动访问时读到的内容，经人工采纳</translation>
    </message>
    <message>
        <source>from an appeal</source>
        <translation>申诉附图</translation>
    </message>
    <message>
        <source>pack of the site</source>
        <translation>网站证据包</translation>
    </message>
    <message>
        <source>What the site sent, as a web archive that proves itself</source>
        <translation>网站当时发来的内容，是可自行验证的网页档案</translation>
    </message>
    <message>
        <source>Sent with an appeal: it speaks against the finding</source>
        <translation>随申诉提交，用来反驳该问题</translation>
    </message>
</context>
<context>
    <name>xw::ui::FactNames</name>
    <message>
        <source>Websites</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Media accounts</source>
        <translation>新媒体</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>专项台账</translation>
    </message>
    <message>
        <source>Own texts</source>
        <translation>本地文字</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>合格率</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查数</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>合格数</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>不合格数</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正常运行数</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>抽查数</translation>
    </message>
    <message>
        <source>Share that was checked</source>
        <translation>抽查比例</translation>
    </message>
    <message>
        <source>The round before</source>
        <translation>上一轮</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本轮</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>各轮</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>各时段</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>主送机关</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>各地区</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>标识码</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>低于门槛</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>High</source>
        <translation>较高</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>较好</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>较低</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Fell</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>门户网站</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>不合格对象</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Failing several rounds in a row</source>
        <translation>连续不合格</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Days to the deadline</source>
        <translation>期限天数</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>各期限</translation>
    </message>
    <message>
        <source>Report to</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Commended</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>General</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>全面检查</translation>
    </message>
    <message>
        <source>Vetoes alone</source>
        <translation>仅单项否决</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>All qualified</source>
        <translation>全部合格</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关停</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>新开</translation>
    </message>
    <message>
        <source>Taken offline</source>
        <translation>下线</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Window of the check</source>
        <translation>检查时段</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行政区</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>经验做法</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Messages of citizens</source>
        <translation>网民留言</translation>
    </message>
    <message>
        <source>Wrong wording</source>
        <translation>文字表述错误</translation>
    </message>
    <message>
        <source>In several lists</source>
        <translation>重复计入</translation>
    </message>
    <message>
        <source>Has a name of its own</source>
        <translation>有专名</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Checked in part</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>授权说明</translation>
    </message>
    <message>
        <source>Websites and accounts</source>
        <translation>两类对象</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Domain names</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>门户网站</translation>
    </message>
    <message>
        <source>Annual reports</source>
        <translation>年度报表</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>信息公开</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>各项表述</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>网上咨询</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>集约化</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>信息报送</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>各层级</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>网民建言</translation>
    </message>
    <message>
        <source>Department of the province</source>
        <translation>省直部门</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Websites with problems</source>
        <translation>问题网站</translation>
    </message>
    <message>
        <source>Accounts with problems</source>
        <translation>问题新媒体</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Rate in time</source>
        <translation>按时办结率</translation>
    </message>
    <message>
        <source>Rate in time, one decimal</source>
        <translation>按时办结率（一位小数）</translation>
    </message>
    <message>
        <source>Units that build</source>
        <translation>建设单位</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>范围不同</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>按层级</translation>
    </message>
    <message>
        <source>By rate</source>
        <translation>按合格率</translation>
    </message>
    <message>
        <source>All but a few</source>
        <translation>个别除外</translation>
    </message>
    <message>
        <source>The few</source>
        <translation>少数</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>仅一个</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>Wholly qualified several rounds in a row</source>
        <translation>连续全部合格</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>曝光问责</translation>
    </message>
    <message>
        <source>Portal of a city</source>
        <translation>市级门户</translation>
    </message>
    <message>
        <source>Portal of the province</source>
        <translation>省级门户</translation>
    </message>
    <message>
        <source>Portal of a county</source>
        <translation>县级门户</translation>
    </message>
    <message>
        <source>Department of a city</source>
        <translation>市级部门</translation>
    </message>
    <message>
        <source>The remainder</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>High scores</source>
        <translation>高分网站</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>不规范</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>有不合格的</translation>
    </message>
    <message>
        <source>Names carried over</source>
        <translation>沿用名称</translation>
    </message>
    <message>
        <source>Sampled, carried over</source>
        <translation>沿用抽查数</translation>
    </message>
    <message>
        <source>Websites by region</source>
        <translation>各地区政府网站</translation>
    </message>
    <message>
        <source>Accounts by region</source>
        <translation>各地区新媒体</translation>
    </message>
    <message>
        <source>Websites by kind</source>
        <translation>各类型政府网站</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Leading cities</source>
        <translation>领先的市</translation>
    </message>
    <message>
        <source>Leading departments</source>
        <translation>领先的部门</translation>
    </message>
    <message>
        <source>Departments below</source>
        <translation>较低的部门</translation>
    </message>
    <message>
        <source>Exemplary</source>
        <translation>表现突出</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Kinds that occur</source>
        <translation>出现的类型</translation>
    </message>
    <message>
        <source>Share is known</source>
        <translation>抽查比例已知</translation>
    </message>
    <message>
        <source>Share rose</source>
        <translation>抽查比例上升</translation>
    </message>
    <message>
        <source>Share fell</source>
        <translation>抽查比例下降</translation>
    </message>
    <message>
        <source>Share that was checked, one decimal</source>
        <translation>抽查比例（一位小数）</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>错对</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>各市</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Units that answer</source>
        <translation>答复单位</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>各部门</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Conforming</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公开</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未公开</translation>
    </message>
    <message>
        <source>Rate of publication</source>
        <translation>公开率</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Gazettes</source>
        <translation>公报</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Pictures that explain</source>
        <translation>图解</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>访谈直播</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Summoned</source>
        <translation>约谈</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>对</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>多于 %1</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>前 %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Failing %1 rounds in a row</source>
        <translation>连续 %1 轮不合格</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>按平台</translation>
    </message>
    <message>
        <source>Regions and departments</source>
        <translation>各地区各部门</translation>
    </message>
    <message>
        <source>Rates by region</source>
        <translation>各地合格率</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>分数段</translation>
    </message>
    <message>
        <source>Cities named for their score</source>
        <translation>得分靠前的市</translation>
    </message>
    <message>
        <source>Counties named for their score</source>
        <translation>得分靠前的县</translation>
    </message>
    <message>
        <source>Problems as they were written</source>
        <translation>问题原文</translation>
    </message>
    <message>
        <source>Reports go</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Mark of the issuer</source>
        <translation>发文机关标志</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Left from the last round</source>
        <translation>上期遗留</translation>
    </message>
    <message>
        <source>Expired filings</source>
        <translation>备案到期</translation>
    </message>
    <message>
        <source>Changes of the register</source>
        <translation>名录变化</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>As the text cites it</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Number of the annex</source>
        <translation>附件号</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>量词</translation>
    </message>
    <message>
        <source>The round before, short</source>
        <translation>上期简称</translation>
    </message>
    <message>
        <source>Failing twice in a row</source>
        <translation>连续两期不合格</translation>
    </message>
    <message>
        <source>Failing three times in a row</source>
        <translation>连续三期不合格</translation>
    </message>
    <message>
        <source>Passing twice in a row</source>
        <translation>连续两期合格</translation>
    </message>
    <message>
        <source>Passing four times in a row</source>
        <translation>连续四期合格</translation>
    </message>
    <message>
        <source>Whole twice in a row</source>
        <translation>连续两期全部合格</translation>
    </message>
    <message>
        <source>Whole three times in a row</source>
        <translation>连续三期全部合格</translation>
    </message>
    <message>
        <source>Change of the share, points</source>
        <translation>抽查比例变化</translation>
    </message>
    <message>
        <source>Further deadlines</source>
        <translation>其他时限</translation>
    </message>
    <message>
        <source>Contacts, one by one</source>
        <translation>各联系人</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>The first two</source>
        <translation>前两个</translation>
    </message>
    <message>
        <source>The first three</source>
        <translation>前三个</translation>
    </message>
    <message>
        <source>The first four</source>
        <translation>前四个</translation>
    </message>
    <message>
        <source>The first five</source>
        <translation>前五个</translation>
    </message>
    <message>
        <source>Documents as they are cited</source>
        <translation>文中引用的文件</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>多</translation>
    </message>
    <message>
        <source>With a date</source>
        <translation>有日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应办</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Rate of the overdue</source>
        <translation>超期率</translation>
    </message>
    <message>
        <source>Regions that were late</source>
        <translation>逾期地区</translation>
    </message>
    <message>
        <source>Portals of cities</source>
        <translation>市级门户网站</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>In several places</source>
        <translation>多处涉及</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>任一项</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>By topic column</source>
        <translation>按专栏</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Test letters</source>
        <translation>测试信件</translation>
    </message>
    <message>
        <source>Mending of the round before</source>
        <translation>上次检查问题整改</translation>
    </message>
    <message>
        <source>By responsible body</source>
        <translation>按责任单位</translation>
    </message>
    <message>
        <source>Bodies that have not mended all</source>
        <translation>未全部整改的单位</translation>
    </message>
    <message>
        <source>Bodies that are late</source>
        <translation>逾期的单位</translation>
    </message>
    <message>
        <source>Of still earlier rounds</source>
        <translation>更早检查的</translation>
    </message>
    <message>
        <source>The week&apos;s watch</source>
        <translation>一周监测</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Visits a day</source>
        <translation>每天访问次数</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>网站数</translation>
    </message>
    <message>
        <source>With a whole week</source>
        <translation>监测满一周的网站数</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问次数</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败次数</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废次数</translation>
    </message>
    <message>
        <source>Times that one&apos;s own line was down</source>
        <translation>本单位网络中断次数</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>预警网站数</translation>
    </message>
    <message>
        <source>None failed the week</source>
        <translation>无网站达到否决标准</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Responsible bodies</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Topic columns</source>
        <translation>专栏建设</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>分数范围</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>With none</source>
        <translation>没有的</translation>
    </message>
    <message>
        <source>The most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>The least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Problems under own headings</source>
        <translation>按自定标题分类的问题</translation>
    </message>
    <message>
        <source>Problems of websites</source>
        <translation>网站问题</translation>
    </message>
    <message>
        <source>Problems of accounts</source>
        <translation>账号问题</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>With the same rate</source>
        <translation>比率相同的</translation>
    </message>
    <message>
        <source>What there is of each kind</source>
        <translation>各类构成</translation>
    </message>
    <message>
        <source>As the text tells it</source>
        <translation>按正文所述</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>A veto, not said which</source>
        <translation>单项否决，未说明哪一项</translation>
    </message>
    <message>
        <source>Only one subject</source>
        <translation>只有一个对象</translation>
    </message>
    <message>
        <source>All below</source>
        <translation>全部低于</translation>
    </message>
    <message>
        <source>With grades</source>
        <translation>有分档</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>哪些地方</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Anything found</source>
        <translation>是否发现问题</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Rate after mending</source>
        <translation>整改后合格率</translation>
    </message>
    <message>
        <source>The only one&apos;s name</source>
        <translation>唯一一个的名称</translation>
    </message>
    <message>
        <source>What all of them are</source>
        <translation>全部属于</translation>
    </message>
    <message>
        <source>Mended since</source>
        <translation>检查后整改</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Below the mean</source>
        <translation>低于平均</translation>
    </message>
    <message>
        <source>Indicators without loss</source>
        <translation>未扣分指标</translation>
    </message>
    <message>
        <source>In a list of their own</source>
        <translation>单独列出的</translation>
    </message>
    <message>
        <source>Within one working day</source>
        <translation>1个工作日内</translation>
    </message>
    <message>
        <source>Without a deadline</source>
        <translation>未写明时限</translation>
    </message>
    <message>
        <source>All within one working day</source>
        <translation>全部在1个工作日内</translation>
    </message>
    <message>
        <source>Several were done</source>
        <translation>办结多件</translation>
    </message>
    <message>
        <source>Several were answered</source>
        <translation>答复多件</translation>
    </message>
    <message>
        <source>Websites that were late</source>
        <translation>超时的网站</translation>
    </message>
    <message>
        <source>Websites that missed the point</source>
        <translation>答非所问的网站</translation>
    </message>
    <message>
        <source>Subjects with errors</source>
        <translation>有错误的对象</translation>
    </message>
    <message>
        <source>All of them have errors</source>
        <translation>全部有错误</translation>
    </message>
    <message>
        <source>Several errors</source>
        <translation>多处错误</translation>
    </message>
    <message>
        <source>Websites with errors</source>
        <translation>有错误的网站</translation>
    </message>
    <message>
        <source>Accounts with errors</source>
        <translation>有错误的账号</translation>
    </message>
    <message>
        <source>Errors found there</source>
        <translation>其中的错误</translation>
    </message>
    <message>
        <source>Equal numbers together</source>
        <translation>数量相同的并列</translation>
    </message>
    <message>
        <source>Who share it</source>
        <translation>并列的名称</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>与之前持平</translation>
    </message>
    <message>
        <source>Ends in brackets</source>
        <translation>末尾有括号</translation>
    </message>
    <message>
        <source>Red board</source>
        <translation>红榜</translation>
    </message>
    <message>
        <source>Black board</source>
        <translation>黑榜</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>More than its places</source>
        <translation>超出名额</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Score alone</source>
        <translation>仅有得分</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>加引号</translation>
    </message>
    <message>
        <source>Types of one name</source>
        <translation>同名类别合计</translation>
    </message>
    <message>
        <source>Several have fallen due</source>
        <translation>到期多件</translation>
    </message>
    <message>
        <source>Several have a day to answer by</source>
        <translation>多件有答复期限</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>尚未到期</translation>
    </message>
    <message>
        <source>Without a day to answer by</source>
        <translation>没有答复期限</translation>
    </message>
    <message>
        <source>Fallen due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>All in time</source>
        <translation>全部按时</translation>
    </message>
</context>
<context>
    <name>xw::ui::FactsModel</name>
    <message numerus="yes">
        <source>%Ln in the list</source>
        <translation>
            <numerusform>列表共 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>xw::ui::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>可用事实</translation>
    </message>
    <message>
        <source>Filter by name or value</source>
        <translation>按名称或数值筛选</translation>
    </message>
    <message>
        <source>Double click or Enter puts a fact into the text.</source>
        <translation>双击或按回车，将事实插入正文。</translation>
    </message>
</context>
<context>
    <name>xw::ui::FailedPage</name>
    <message>
        <source>This computer is not connected: nothing follows for the site</source>
        <translation>本机未联网，不能据此认定</translation>
    </message>
    <message>
        <source>This program did not open the address</source>
        <translation>本程序没有打开该地址</translation>
    </message>
    <message>
        <source>The site did not open</source>
        <translation>站点未能打开</translation>
    </message>
    <message>
        <source>The line of this computer, or its proxy, failed. Record nothing about the site from this; try again when other sites open.</source>
        <translation>本机的网络或代理不通。不要据此记录该站点的任何问题；待其他站点能打开时再试。</translation>
    </message>
    <message>
        <source>It leads where a site may not lead. Nothing follows from this for whether it can be reached.</source>
        <translation>它指向站点不应指向的地方。不能据此认定能否访问。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) in a row did not open. Check the line of this computer before anything is recorded.</source>
        <translation>
            <numerusform>已连续有%Ln个站点打不开。请先检查本机网络，再作记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>One visit that fails is not yet “cannot be reached”: that takes the visits of a week.</source>
        <translation>一次打不开还不是“站点无法访问”：须看一周的访问。</translation>
    </message>
    <message>
        <source>The address is a number: no name was asked for</source>
        <translation>地址本身就是IP，未查询域名</translation>
    </message>
    <message>
        <source>being asked…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>The name leads nowhere</source>
        <translation>域名解析不到任何地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Where the name leads</source>
        <translation>解析到</translation>
    </message>
    <message>
        <source>After</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>The engine&apos;s word</source>
        <translation>浏览器报告</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Open in system browser</source>
        <translation>在系统浏览器中打开</translation>
    </message>
    <message>
        <source>The address is on this computer. If this is a copy of the sample province: its sites answer only while the sample itself is open (File, Open the sample province).</source>
        <translation>这个地址在本机。如果这是示例省的副本：示例站点只在打开示例省时才能访问（文件 → 打开示例省份）。</translation>
    </message>
</context>
<context>
    <name>xw::ui::FaultWords</name>
    <message>
        <source>this computer has no network: nothing follows from it for the site</source>
        <translation>本机未联网，不能据此认定</translation>
    </message>
    <message>
        <source>this computer&apos;s network changed: try again</source>
        <translation>本机网络有变化，请重试</translation>
    </message>
    <message>
        <source>the domain name is not found</source>
        <translation>找不到域名</translation>
    </message>
    <message>
        <source>the server refuses the connection</source>
        <translation>服务器拒绝连接</translation>
    </message>
    <message>
        <source>the connection was cut off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>the server answers nothing</source>
        <translation>服务器没有返回内容</translation>
    </message>
    <message>
        <source>the server does not answer in time</source>
        <translation>服务器超时未响应</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>it forwards in a circle</source>
        <translation>循环跳转</translation>
    </message>
    <message>
        <source>its encryption is broken</source>
        <translation>加密连接出错</translation>
    </message>
    <message>
        <source>what the server answers is no web page</source>
        <translation>服务器返回的不是网页</translation>
    </message>
    <message>
        <source>its certificate does not hold</source>
        <translation>证书无效</translation>
    </message>
    <message>
        <source>it failed (%1)</source>
        <translation>打开失败（%1）</translation>
    </message>
    <message>
        <source>this computer&apos;s proxy does not answer</source>
        <translation>本机的代理没有响应</translation>
    </message>
    <message>
        <source>this computer&apos;s proxy does not lead there</source>
        <translation>本机的代理连不到那里</translation>
    </message>
    <message>
        <source>it leads into this computer&apos;s own network, and was refused</source>
        <translation>它指向本机内部网络，已拒绝</translation>
    </message>
    <message>
        <source>the port is one that no browser opens</source>
        <translation>浏览器不允许打开这个端口</translation>
    </message>
    <message>
        <source>there is no such page (%1)</source>
        <translation>没有这个页面（%1）</translation>
    </message>
    <message>
        <source>the site lets nobody in without leave (%1)</source>
        <translation>网站不允许访问（%1）</translation>
    </message>
    <message>
        <source>the server is broken (%1)</source>
        <translation>服务器出错（%1）</translation>
    </message>
    <message>
        <source>the page was not given (%1)</source>
        <translation>没有给出页面（%1）</translation>
    </message>
</context>
<context>
    <name>xw::ui::FindingEditor</name>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Typos</source>
        <translation>错 → 对</translation>
    </message>
    <message>
        <source>Note, printed in the annex as the prominent problem</source>
        <translation>说明，写入附件“存在的突出问题”</translation>
    </message>
    <message>
        <source>Printed in the annex under “prominent problems”</source>
        <translation>写入附件“存在的突出问题”</translation>
    </message>
    <message>
        <source>Tick an indicator, then say here what is wrong</source>
        <translation>勾选指标后在此写明问题</translation>
    </message>
    <message>
        <source>Addresses where it was seen. Delete removes one</source>
        <translation>问题所在网址，Delete 移除</translation>
    </message>
    <message>
        <source>Add this page (F7)</source>
        <translation>添加当前页面 (F7)</translation>
    </message>
    <message>
        <source>Add the address of this page</source>
        <translation>添加当前页面的网址</translation>
    </message>
    <message>
        <source>Text errors, wrong and right. Delete removes one</source>
        <translation>文字错误：错与对，Delete 移除</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错</translation>
    </message>
    <message>
        <source>The wrong words</source>
        <translation>错误的文字</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>对</translation>
    </message>
    <message>
        <source>The right words</source>
        <translation>正确的文字</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>添加这处更正</translation>
    </message>
</context>
<context>
    <name>xw::ui::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more findings are in the report.</source>
        <translation>
            <numerusform>另有 %Ln 处问题，见校核报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>No contradiction was found.</source>
        <translation>没有发现矛盾。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradictions</source>
        <translation>
            <numerusform>%Ln 处矛盾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agree</source>
        <translation>
            <numerusform>%Ln 处相符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were recomputed.</source>
        <translation>
            <numerusform>重算 %Ln 处表述。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers took part in no statement; read them yourself:</source>
        <translation>
            <numerusform>%Ln 个数字没有参与任何核算，请自行阅看：</numerusform>
        </translation>
    </message>
    <message>
        <source>Right value: %1</source>
        <translation>正确值：%1</translation>
    </message>
    <message>
        <source>Held against: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Copy the right value</source>
        <translation>复制正确值</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>理由…</translation>
    </message>
</context>
<context>
    <name>xw::ui::FoundStrip</name>
    <message>
        <source>Look now</source>
        <translation>立即监测</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新监测</translation>
    </message>
    <message>
        <source>The machine has not looked at this site yet</source>
        <translation>本网站尚未自动监测</translation>
    </message>
    <message>
        <source>The machine will look at this site soon</source>
        <translation>即将自动监测本网站</translation>
    </message>
    <message>
        <source>The machine is looking at this site…</source>
        <translation>正在自动监测本网站……</translation>
    </message>
    <message>
        <source>Nothing found at %1</source>
        <translation>%1 监测，未发现问题</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销排除</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>No indicator of this round stands for it: look at it, then dismiss it</source>
        <translation>本轮没有对应的指标：查看后可予以排除</translation>
    </message>
    <message>
        <source>Tick its indicator, with what was read as evidence (Enter)</source>
        <translation>勾选对应指标，读取内容存为证据（回车）</translation>
    </message>
    <message>
        <source>It waits again (Delete)</source>
        <translation>恢复为待处理（Delete）</translation>
    </message>
    <message>
        <source>It does not hold: say why, and it stays away in this round (Delete)</source>
        <translation>不成立：写明理由，本轮不再提示（Delete）</translation>
    </message>
    <message>
        <source>Nothing was found on this site</source>
        <translation>本网站没有自动发现的问题</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Ticked: %1 · Ctrl+Z takes it back</source>
        <translation>已勾选：%1 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Why does “%1” not hold?</source>
        <translation>“%1”为何不成立？</translation>
    </message>
    <message>
        <source>A reason is needed: it is kept with the round</source>
        <translation>须写明理由，理由随本轮保存</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>What the machine found on this site</source>
        <translation>本网站自动发现的问题</translation>
    </message>
    <message>
        <source>“%1” need not change…</source>
        <translation>“%1”无需更新…</translation>
    </message>
    <message>
        <source>Count “%1” again</source>
        <translation>重新计入“%1”</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Excuse the column</source>
        <translation>栏目不计入</translation>
    </message>
    <message>
        <source>Why need “%1” not change? It will not be counted in later rounds either.</source>
        <translation>“%1”为什么无需更新？以后各期也不再计入。</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>A reason is needed: it is kept with the site</source>
        <translation>请填写理由，理由随网站保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s)</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::HelpWindow</name>
    <message>
        <source>Xunwang handbook</source>
        <translation>巡网使用手册</translation>
    </message>
    <message>
        <source>Find in the handbook (Enter: next)</source>
        <translation>在手册中查找（回车：下一处）</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>xw::ui::HistoryView</name>
    <message>
        <source>ticked %1</source>
        <translation>勾选 %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>withdrew %1</source>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>marked it as inspected</source>
        <translation>标记为已查</translation>
    </message>
    <message>
        <source>marked it as not inspected</source>
        <translation>标记为未查</translation>
    </message>
    <message>
        <source>took evidence %1</source>
        <translation>取证 %1</translation>
    </message>
    <message>
        <source>withdrew evidence %1</source>
        <translation>撤回证据 %1</translation>
    </message>
    <message>
        <source>review: %1</source>
        <translation>复核：%1</translation>
    </message>
    <message>
        <source>took back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>已查标记</translation>
    </message>
    <message>
        <source>did again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>%1, withdrawn by %2 %3</source>
        <translation>%1 勾选，%2 撤回 %3</translation>
    </message>
    <message>
        <source>What was done to this subject, newest first</source>
        <translation>对该对象的操作，最近的在前</translation>
    </message>
    <message>
        <source>Nothing was done to it yet.</source>
        <translation>尚无操作。</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>wrong and right words</source>
        <translation>错→对</translation>
    </message>
</context>
<context>
    <name>xw::ui::IdentityField</name>
    <message>
        <source>A .p12 or .pfx file</source>
        <translation>.p12 或 .pfx 文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Make a test identity…</source>
        <translation>制作测试身份…</translation>
    </message>
    <message>
        <source>For trying it out: what it signs is marked as a test wherever it is shown</source>
        <translation>供试用：用它签署的内容处处标明为测试</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>身份文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Identity to sign with</source>
        <translation>选择签署用的身份文件</translation>
    </message>
    <message>
        <source>Identities (*.p12 *.pfx)</source>
        <translation>身份文件 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Where the test identity goes</source>
        <translation>测试身份保存到</translation>
    </message>
    <message>
        <source>Identities (*.p12)</source>
        <translation>身份文件 (*.p12)</translation>
    </message>
    <message>
        <source>Password of the test identity</source>
        <translation>测试身份的口令</translation>
    </message>
    <message>
        <source>It protects the file. Whoever has both can sign as a test.</source>
        <translation>用于保护该文件。持有文件和口令者即可作测试签署。</translation>
    </message>
    <message>
        <source>Make identity</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>须有口令。</translation>
    </message>
    <message>
        <source>Making a test identity…</source>
        <translation>正在制作测试身份…</translation>
    </message>
    <message>
        <source>Opening the identity…</source>
        <translation>正在打开身份文件…</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation>%1，颁发者：%2，有效期至 %3</translation>
    </message>
    <message>
        <source>TEST IDENTITY, not for real use</source>
        <translation>测试身份，不得用于正式文件</translation>
    </message>
    <message>
        <source>the keyring did not take the password</source>
        <translation>密钥环未能保存口令</translation>
    </message>
    <message>
        <source>A certificate is missing</source>
        <translation>缺少一张证书</translation>
    </message>
    <message>
        <source>Whoever verifies the notice then needs that certificate, too. Ask the authority for an identity file with the whole chain.</source>
        <translation>验证通报的人也就需要那张证书。请向颁发机构索取含完整证书链的身份文件。</translation>
    </message>
    <message>
        <source>Sign all the same</source>
        <translation>仍然签署</translation>
    </message>
</context>
<context>
    <name>xw::ui::ImportDialog</name>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>内容为</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容的类别</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>另选文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation>导出问题行…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>正在检查各行…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>The headings fit no known kind of list.</source>
        <translation>表头与已知的清单类别都不相符。</translation>
    </message>
    <message>
        <source>A column is missing: %1</source>
        <translation>缺少列：%1</translation>
    </message>
    <message>
        <source>Added %1 · Updated %2 · Unchanged %3 · Rejected %4</source>
        <translation>新增 %1 · 更新 %2 · 不变 %3 · 拒绝 %4</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, close %2</source>
        <translation>%1，关停 %2 个</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关停 %1 个</translation>
    </message>
    <message>
        <source>%1 imported: %2 added, %3 updated, %4 rejected</source>
        <translation>%1 已导入：新增 %2，更新 %3，拒绝 %4</translation>
    </message>
    <message>
        <source>Where the rejected rows go</source>
        <translation>被拒绝的行保存到</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <translation>%1-问题行.csv</translation>
    </message>
    <message>
        <source>The rejected rows were written. Mend them and import that file.</source>
        <translation>被拒绝的行已写出。修改后导入该文件即可。</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xls)</source>
        <translation>清单 (*.csv *.txt *.tsv *.xlsx *.xls)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose below what the file holds.</source>
        <translation>请在下方选择文件的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln region(s) that the register does not have: %1</source>
        <translation>
            <numerusform>名录中没有的 %Ln 个地区：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>They become regions of their own, with a bar and a heading. A slip is mended under “Rows”, or in the file.</source>
        <translation>它们将成为新的地区，单独成柱、单列标题。如属笔误，请在“各行”中改正，或改正文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) mended here; the file is as it was</source>
        <translation>
            <numerusform>在此改正 %Ln 个单元格，文件未改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were mended here; the file is as it was.</source>
        <translation>
            <numerusform>在此改正了 %Ln 个单元格，文件未改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has ten characters and tells one website from another: it stands at the foot of each home page and in the national system&apos;s list.</source>
        <translation>标识码有 10 位，用来区分各个网站：见各网站首页底部，或全国系统的清单。</translation>
    </message>
    <message>
        <source>Say which heading holds it, by its chip; or add it to the file.</source>
        <translation>请点击标签，指明哪个表头是它；没有的话，请在文件中补上这一列。</translation>
    </message>
</context>
<context>
    <name>xw::ui::ImportSheets</name>
    <message>
        <source>Only what is rejected</source>
        <translation>只看被拒绝的</translation>
    </message>
    <message>
        <source>Mark all as closed</source>
        <translation>全部标为关停</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>各行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>清单中没有的</translation>
    </message>
    <message>
        <source>Words to settle</source>
        <translation>待定词语</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>Filter by row, column, value or reason</source>
        <translation>按行号、列、值或原因筛选</translation>
    </message>
    <message>
        <source>Subjects that this list does not hold</source>
        <translation>本清单中没有的检查对象</translation>
    </message>
    <message>
        <source>Every row is known already: there is nothing to import.</source>
        <translation>所有行都已在册：没有需要导入的内容。</translation>
    </message>
    <message>
        <source>Every row is in order.</source>
        <translation>所有行都没有问题。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>xw::ui::InspectPage</name>
    <message>
        <source>Ctrl+↓ opens the first · F4 filters the list</source>
        <translation>Ctrl+↓ 打开第一个 · F4 筛选清单</translation>
    </message>
    <message>
        <source>%1 / %2 · %3</source>
        <translation>第 %1 / %2 · %3</translation>
    </message>
    <message>
        <source>Digits choose the indicator · Space ticks · Ctrl+↓ next site · Ctrl+I ends</source>
        <translation>数字键选指标 · 空格勾选 · Ctrl+↓ 下一个站点 · Ctrl+I 结束</translation>
    </message>
    <message>
        <source>Evidence stored: %1</source>
        <translation>证据已存：%1</translation>
    </message>
    <message>
        <source>That was the last one of the list</source>
        <translation>已是清单中最后一个</translation>
    </message>
    <message>
        <source>Tick an indicator first: the address is kept with it</source>
        <translation>请先勾选指标：网址随问题一起保存</translation>
    </message>
    <message>
        <source>Attach a file as evidence</source>
        <translation>附上文件作为证据</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>台账为空</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>尚未打开工作库</translation>
    </message>
    <message>
        <source>Import the list of websites or accounts, then inspect them here one by one.</source>
        <translation>导入网站或账号清单，然后在这里逐个检查。</translation>
    </message>
    <message>
        <source>Open a workspace, or make a new one.</source>
        <translation>请打开或新建一个工作库。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>Nothing was ticked: the site had the keyboard. F3 gives it to the checklist</source>
        <translation>没有勾选：键盘刚才在网页里。按 F3 交还清单</translation>
    </message>
    <message>
        <source>Import a list first</source>
        <translation>请先导入名单</translation>
    </message>
    <message>
        <source>The site has the keyboard · F3 or Esc gives it to the checklist</source>
        <translation>键盘在网页里 · 按 F3 或 Esc 交还清单</translation>
    </message>
    <message>
        <source>Digits tick · Space opens conditions · F2 note · F8 evidence · Ctrl+↓ next · Ctrl+Enter records and goes on</source>
        <translation>数字键勾选 · 空格展开条件 · F2 备注 · F8 取证 · Ctrl+↓ 看下一个 · Ctrl+Enter 记为已查并继续</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>没有看到页面</translation>
    </message>
    <message>
        <source>“%1” did not open. Record it as qualified all the same?</source>
        <translation>“%1”没有打开。仍要记为合格吗？</translation>
    </message>
    <message>
        <source>“%1” is still opening. Record it as qualified all the same?</source>
        <translation>“%1”还在打开。仍要记为合格吗？</translation>
    </message>
    <message>
        <source>Nothing is ticked. What cannot be opened is a finding of its own: tick it, or go on with “Next”, which records nothing.</source>
        <translation>没有勾选任何问题。打不开本身就是问题，请勾选；或用“下一个”继续，它不作任何记录。</translation>
    </message>
    <message>
        <source>Record as qualified</source>
        <translation>记为合格</translation>
    </message>
    <message>
        <source>Recorded: %1 %2 · Ctrl+Z takes it back</source>
        <translation>已记录：%1 %2 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>that was the last one of the list</source>
        <translation>这是清单中的最后一个</translation>
    </message>
    <message>
        <source>Record as inspected and look at the next one</source>
        <translation>记为已查，看下一个</translation>
    </message>
    <message>
        <source>Room for the site: fold the list and the evidence</source>
        <translation>给站点腾地方：收起清单和证据</translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation>看下一个</translation>
    </message>
    <message>
        <source>Look at the previous one</source>
        <translation>看上一个</translation>
    </message>
    <message>
        <source>One indicator over all sites</source>
        <translation>单指标巡查</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交复核</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写说明</translation>
    </message>
    <message>
        <source>Write wrong and right words</source>
        <translation>写错词和正词</translation>
    </message>
    <message>
        <source>Keyboard to the indicators</source>
        <translation>键盘交给指标</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选清单</translation>
    </message>
    <message>
        <source>Keyboard to the evidence</source>
        <translation>键盘交给证据</translation>
    </message>
    <message>
        <source>What exactly counts for the indicator</source>
        <translation>本指标怎样算</translation>
    </message>
    <message>
        <source>The clipboard&apos;s picture as evidence</source>
        <translation>剪贴板图片作为证据</translation>
    </message>
    <message>
        <source>Mark it to come back to, or take the mark off</source>
        <translation>标记或取消待回看</translation>
    </message>
    <message>
        <source>Keep the address of the page with the finding</source>
        <translation>把当前页地址记入问题</translation>
    </message>
    <message>
        <source>Evidence of what is seen</source>
        <translation>取证：可见部分</translation>
    </message>
    <message>
        <source>Evidence of the whole page</source>
        <translation>取证：整页</translation>
    </message>
    <message>
        <source>Evidence as an archive</source>
        <translation>取证：网页存档</translation>
    </message>
    <message>
        <source>The site: back</source>
        <translation>站点：后退</translation>
    </message>
    <message>
        <source>The site: forward</source>
        <translation>站点：前进</translation>
    </message>
    <message>
        <source>The site: its home page</source>
        <translation>站点：首页</translation>
    </message>
    <message>
        <source>The site: load again, or stop</source>
        <translation>站点：重新加载或停止</translation>
    </message>
    <message>
        <source>The site: its columns</source>
        <translation>站点：栏目</translation>
    </message>
    <message>
        <source>The card of a media account</source>
        <translation>新媒体账号卡片</translation>
    </message>
    <message>
        <source>The site: type an address</source>
        <translation>站点：输入地址</translation>
    </message>
    <message>
        <source>The site: find words</source>
        <translation>站点：查找文字</translation>
    </message>
    <message>
        <source>The site: as a phone shows it</source>
        <translation>站点：手机视图</translation>
    </message>
    <message>
        <source>The site: open in the system browser</source>
        <translation>站点：在系统浏览器中打开</translation>
    </message>
    <message>
        <source>The site: larger</source>
        <translation>站点：放大</translation>
    </message>
    <message>
        <source>The site: smaller</source>
        <translation>站点：缩小</translation>
    </message>
    <message>
        <source>The site: its usual size</source>
        <translation>站点：原始大小</translation>
    </message>
    <message>
        <source>Take the tick back</source>
        <translation>取消勾选</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Keep the page&apos;s address with it</source>
        <translation>把当前页地址记入</translation>
    </message>
    <message>
        <source>What exactly counts</source>
        <translation>怎样算</translation>
    </message>
    <message>
        <source>List all that have it</source>
        <translation>列出有此问题的</translation>
    </message>
    <message>
        <source>Look for it at all sites, one after the other</source>
        <translation>逐站巡查此项</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Keep its address with the finding</source>
        <translation>把地址记入问题</translation>
    </message>
    <message>
        <source>Find words…</source>
        <translation>查找文字…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open in system browser</source>
        <translation>在系统浏览器中打开</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>剪贴板里没有图片</translation>
    </message>
    <message>
        <source>Tick an indicator first: the note is kept with it</source>
        <translation>请先勾选指标：说明随该指标保存</translation>
    </message>
    <message>
        <source>Ctrl+↓ next · F4 filters the list</source>
        <translation>Ctrl+↓ 下一个 · F4 筛选清单</translation>
    </message>
    <message>
        <source>What the machine found: go to the next place</source>
        <translation>自动发现的问题：转到下一处</translation>
    </message>
    <message>
        <source>Take in an appeal…</source>
        <translation>受理申诉…</translation>
    </message>
    <message>
        <source>Open a site first: its page is the evidence</source>
        <translation>请先打开一个检查对象，再对其页面取证</translation>
    </message>
    <message>
        <source>Digits choose the indicator · Ctrl+↓ opens the first · Ctrl+I ends</source>
        <translation>数字选指标 · Ctrl+↓ 打开第一个 · Ctrl+I 结束</translation>
    </message>
    <message numerus="yes">
        <source>The engine is %Ln month(s) old: open only what is inspected</source>
        <translation>
            <numerusform>浏览内核已旧 %Ln 个月：只打开要检查的站点</numerusform>
        </translation>
    </message>
    <message>
        <source>The checklist in a window of its own, beside the system&apos;s browser</source>
        <translation>检查指标单独成窗，置于系统浏览器旁</translation>
    </message>
    <message>
        <source>Recorded before: %1 %2</source>
        <translation>此前已记录：%1 %2</translation>
    </message>
</context>
<context>
    <name>xw::ui::JobStrip</name>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>xw::ui::KeepPassword</name>
    <message>
        <source>Keep the password in the system&apos;s &amp;keyring</source>
        <translation>将口令保存在系统密钥环中(&amp;K)</translation>
    </message>
    <message>
        <source>No keyring service is running here: the password is asked for each time</source>
        <translation>此处没有运行密钥环服务：每次都要输入口令</translation>
    </message>
</context>
<context>
    <name>xw::ui::KeysDialog</name>
    <message>
        <source>Filter, or search in the site</source>
        <translation>筛选，或在网站中查找</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Look at the next or the previous one</source>
        <translation>看下一个、上一个（不作记录）</translation>
    </message>
    <message>
        <source>Record it as inspected, then the next one</source>
        <translation>记为已查，然后看下一个</translation>
    </message>
    <message>
        <source>Tick an indicator</source>
        <translation>勾选指标</translation>
    </message>
    <message>
        <source>Open its conditions</source>
        <translation>展开指标的条件</translation>
    </message>
    <message>
        <source>Note; wrong and right words. Esc leads back</source>
        <translation>备注；错与对。Esc 返回清单</translation>
    </message>
    <message>
        <source>To the indicators, to the filter of the list</source>
        <translation>到指标清单、到名单筛选</translation>
    </message>
    <message>
        <source>To the evidence</source>
        <translation>到证据</translation>
    </message>
    <message>
        <source>Keep the address of the page with the finding</source>
        <translation>把当前网页地址记入问题</translation>
    </message>
    <message>
        <source>Evidence: what is seen, the whole page, an archive</source>
        <translation>取证：可见部分、整页、网页存档</translation>
    </message>
    <message>
        <source>Attach a file as evidence</source>
        <translation>附上文件作为证据</translation>
    </message>
    <message>
        <source>One indicator over all sites</source>
        <translation>单指标巡查</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交复核</translation>
    </message>
    <message>
        <source>Room for the site: fold the list and the evidence</source>
        <translation>给网站让出空间：收起名单和证据</translation>
    </message>
    <message>
        <source>Reload; the columns of the site; the card of an account</source>
        <translation>重新载入；网站栏目；账号卡片</translation>
    </message>
    <message>
        <source>Address, back, forward, home page</source>
        <translation>地址、后退、前进、首页</translation>
    </message>
    <message>
        <source>Zoom; as a phone shows it</source>
        <translation>缩放；按手机显示</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>专项台账</translation>
    </message>
    <message>
        <source>Edit a cell; in the new row Enter saves it</source>
        <translation>编辑单元格；新行中按 Enter 存入</translation>
    </message>
    <message>
        <source>Type a new row</source>
        <translation>输入新行</translation>
    </message>
    <message>
        <source>Cells to and from a spreadsheet</source>
        <translation>与电子表格互相复制</translation>
    </message>
    <message>
        <source>Empty cells; withdraw rows</source>
        <translation>清空单元格；撤回行</translation>
    </message>
    <message>
        <source>Charts and notice</source>
        <translation>图表与通报</translation>
    </message>
    <message>
        <source>Choose a region, list it</source>
        <translation>选择地区、列出对象</translation>
    </message>
    <message>
        <source>Apply the text that is edited</source>
        <translation>应用正在编辑的文字</translation>
    </message>
    <message>
        <source>Turn the pages of the notice</source>
        <translation>通报翻页</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Filter by key or by what it does</source>
        <translation>按键名或用途筛选</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Mark it to come back to</source>
        <translation>标记待回看</translation>
    </message>
    <message>
        <source>The clipboard&apos;s picture as evidence</source>
        <translation>剪贴板图片作为证据</translation>
    </message>
    <message>
        <source>What exactly counts for the indicator</source>
        <translation>本指标怎样算</translation>
    </message>
    <message>
        <source>Notice: find words, replace them</source>
        <translation>通报：查找和替换文字</translation>
    </message>
    <message>
        <source>Every page</source>
        <translation>各页</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Which values of the column are shown</source>
        <translation>选择该列显示哪些值</translation>
    </message>
    <message>
        <source>The checklist in a window of its own, beside the system&apos;s browser</source>
        <translation>检查指标单独成窗，置于系统浏览器旁</translation>
    </message>
</context>
<context>
    <name>xw::ui::Language</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>xw::ui::LedgerDelegate</name>
    <message>
        <source>↓ to choose</source>
        <translation>↓ 选择</translation>
    </message>
</context>
<context>
    <name>xw::ui::LedgerFiguresCard</name>
    <message>
        <source>The whole alone</source>
        <translation>只看全部</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>按%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lie outside this window and are not counted</source>
        <translation>
            <numerusform>%Ln 行在统计时段以外，未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计结果</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>还没有可统计的内容。</translation>
    </message>
</context>
<context>
    <name>xw::ui::LedgerListPanel</name>
    <message>
        <source>Ledgers</source>
        <translation>专项台账</translation>
    </message>
    <message>
        <source>Add a definition…</source>
        <translation>添加台账定义…</translation>
    </message>
    <message>
        <source>A file that says what a ledger of your own holds and counts</source>
        <translation>说明自有台账有哪些列、统计什么的文件</translation>
    </message>
</context>
<context>
    <name>xw::ui::LedgerPeriodBar</name>
    <message>
        <source>Counts from – to</source>
        <translation>统计时段</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>统计开始日期</translation>
    </message>
    <message>
        <source>Counts to</source>
        <translation>统计结束日期</translation>
    </message>
    <message>
        <source>As defined</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Back to the months that the ledger&apos;s definition names</source>
        <translation>恢复台账定义中的统计月份</translation>
    </message>
</context>
<context>
    <name>xw::ui::LedgerRowsCard</name>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>没有撤回的行</translation>
    </message>
    <message>
        <source>%1 holds no rows</source>
        <translation>%1还没有记录</translation>
    </message>
    <message>
        <source>Rows that are withdrawn stay here, with who and when. Nothing is deleted.</source>
        <translation>撤回的行留在这里，注明何人何时撤回。什么都不会被删除。</translation>
    </message>
    <message>
        <source>Import the list of the system that keeps it, or copy the cells of a spreadsheet and paste them here.</source>
        <translation>导入有关系统的清单，或从电子表格复制单元格后粘贴到这里。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>没有哪一行含有“%1”。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Pasted: %1. Ctrl+Z takes it back.</source>
        <translation>已粘贴：%1。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Filter by any cell</source>
        <translation>按任一单元格筛选</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Type or paste rows</source>
        <translation>输入或粘贴</translation>
    </message>
    <message>
        <source>Rows of the ledger</source>
        <translation>台账的行</translation>
    </message>
    <message>
        <source>All rows of %1 are withdrawn</source>
        <translation>%1的各行均已撤回</translation>
    </message>
    <message>
        <source>They stand under “Withdrawn”, and can be put back from there.</source>
        <translation>撤回的行在“已撤回”中，可以恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Put back: %Ln row(s)</source>
        <translation>
            <numerusform>已恢复%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn: %Ln row(s)</source>
        <translation>
            <numerusform>已撤回%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back</source>
        <translation>Ctrl+Z 可撤销</translation>
    </message>
</context>
<context>
    <name>xw::ui::LedgersPage</name>
    <message>
        <source>The window ends before it begins.</source>
        <translation>统计时段的结束早于开始。</translation>
    </message>
    <message>
        <source>Export the ledger as it is shown</source>
        <translation>按显示的内容导出台账</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>A definition of a ledger</source>
        <translation>台账定义文件</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>定义文件 (*.json)</translation>
    </message>
    <message>
        <source>The ledger %1 is there now</source>
        <translation>已添加台账%1</translation>
    </message>
    <message>
        <source>Enter or a letter edits · Ins adds a row · Ctrl+V pastes from a spreadsheet · Del empties · Ctrl+Del withdraws · Ctrl+Z takes back</source>
        <translation>回车或直接键入即编辑 · Ins 添加一行 · Ctrl+V 粘贴电子表格 · Del 清空 · Ctrl+Del 撤回 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>No ledgers yet</source>
        <translation>还没有台账</translation>
    </message>
    <message>
        <source>Open a workspace: what other systems counted is kept here, beside what was inspected.</source>
        <translation>打开一个工作库：其他系统的统计数与检查结果一起保存在这里。</translation>
    </message>
    <message>
        <source>A row typed into %1</source>
        <translation>%1 中已输入、未存入的一行</translation>
    </message>
    <message>
        <source>%1 · Ctrl+C copies for a spreadsheet</source>
        <translation>%1 · Ctrl+C 可复制到表格</translation>
    </message>
</context>
<context>
    <name>xw::ui::LetterheadSettings</name>
    <message>
        <source>No letterhead: the program draws the head by GB/T 9704-2012.</source>
        <translation>未设公文用纸：版头由程序按 GB/T 9704-2012 绘制。</translation>
    </message>
    <message>
        <source>A letterhead is kept. Its places: %1</source>
        <translation>已保存公文用纸，其中的位置：%1</translation>
    </message>
    <message>
        <source>Letterhead of the office</source>
        <translation>本单位公文用纸</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>公文用纸</translation>
    </message>
    <message>
        <source>A Word file of the office&apos;s own can carry its notices. Mark with bookmarks where they go: 正文, and where it has them 发文字号, 标题, 主送机关, 署名 and 日期. It carries the Word file; PDF and OFD keep the head that the program draws.</source>
        <translation>可以用本单位自己的 Word 文件承载通报。请用书签标明位置：正文（必有），以及发文字号、标题、主送机关、署名、日期（可有）。它只用于 Word 文件，PDF 和 OFD 的版头仍由程序绘制。</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>选择 Word 文件…</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>xw::ui::LinksPanel</name>
    <message>
        <source>What the register says already</source>
        <translation>台账中已有的沿革</translation>
    </message>
    <message>
        <source>&amp;Withdraw the link</source>
        <translation>撤回该沿革(&amp;W)</translation>
    </message>
    <message>
        <source>%1, before: %2 · renamed, since %3</source>
        <translation>%1，原 %2 · 更名，自 %3</translation>
    </message>
    <message>
        <source>%1, before: %2 · merged, since %3</source>
        <translation>%1，原 %2 · 合并，自 %3</translation>
    </message>
    <message>
        <source>%1, before: %2 · split, since %3</source>
        <translation>%1，原 %2 · 拆分，自 %3</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Withdrawn, %1 no longer keeps the history of %2. What was closed stays closed.</source>
        <translation>撤回后，%1 不再承接 %2 的历史结论；已关停的仍为关停。</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>This link is withdrawn: it hands no history on.</source>
        <translation>该沿革已撤回，不再承接历史结论。</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2: it hands no history on.</source>
        <translation>由%1于 %2 撤回，不再承接历史结论。</translation>
    </message>
</context>
<context>
    <name>xw::ui::ListDialog</name>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;Word (*.docx);;PDF (*.pdf);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;Word (*.docx);;PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>xw::ui::ListPanel</name>
    <message>
        <source>Only these</source>
        <translation>仅看这些</translation>
    </message>
    <message>
        <source>Only %1: press to list everything again</source>
        <translation>仅看 %1：按下恢复全部</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>待检清单</translation>
    </message>
    <message>
        <source>Name, code, host, organizer</source>
        <translation>名称、标识码、域名、主办单位</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选清单</translation>
    </message>
    <message>
        <source>Subjects by region</source>
        <translation>按地区排列的检查对象</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Awaits review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Problems last round</source>
        <translation>上季有问题</translation>
    </message>
    <message>
        <source>Outside the sample</source>
        <translation>样本外</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>新媒体</translation>
    </message>
    <message>
        <source>Nothing here fits the filter. Choose All, or import a register on the Register page.</source>
        <translation>没有符合筛选条件的对象。请选“全部”，或在台账页导入清单。</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>待回看</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that are listed</source>
        <translation>
            <numerusform>所列%Ln个</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>所列对象</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <translation>
            <numerusform>%Ln项筛选</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by region, type, verdict, problem…</source>
        <translation>按地区、类型、结论、问题等筛选</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
</context>
<context>
    <name>xw::ui::Locator</name>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>What should be done? Type a part of its name</source>
        <translation>要做什么？输入名称的一部分</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>xw::ui::MainMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>打开工作库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample province</source>
        <translation>打开示例省份(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find a subject</source>
        <translation>查找检查对象(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Xunwang</source>
        <translation>关于巡网(&amp;A)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>&amp;Verify a signed notice…</source>
        <translation>验证已签署的通报(&amp;V)…</translation>
    </message>
    <message>
        <source>The round&apos;s sa&amp;mple…</source>
        <translation>本轮抽样(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>使用手册(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>您的姓名(&amp;Y)…</translation>
    </message>
    <message>
        <source>R&amp;estore from a backup…</source>
        <translation>从备份恢复(&amp;E)…</translation>
    </message>
    <message>
        <source>Find an a&amp;ction…</source>
        <translation>查找操作(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>复核(&amp;V)…</translation>
    </message>
    <message>
        <source>A b&amp;lank list to fill in</source>
        <translation>空白清单(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>保存(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Write a package…</source>
        <translation>导出工作包(&amp;W)…</translation>
    </message>
    <message>
        <source>Write a package with &amp;evidence…</source>
        <translation>连同证据导出工作包(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Take a package…</source>
        <translation>并入工作包(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Conflicts…</source>
        <translation>冲突(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Changes of other copies</source>
        <translation>与其他副本合并(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;ppeals…</source>
        <translation>申诉核减(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Second looks…</source>
        <translation>双人检查(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Duty log…</source>
        <translation>读网记录(&amp;D)…</translation>
    </message>
    <message>
        <source>What &amp;changed since the last round…</source>
        <translation>与上次相比的变化(&amp;C)…</translation>
    </message>
    <message>
        <source>The &amp;year…</source>
        <translation>年度情况(&amp;Y)…</translation>
    </message>
    <message>
        <source>Connect to an o&amp;ffice…</source>
        <translation>连接到办公室数据库(&amp;F)…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Close the wor&amp;kspace</source>
        <translation>关闭工作库(&amp;K)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>粘贴(&amp;A)</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>Find &amp;on this page</source>
        <translation>在本页查找(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Ass&amp;ignment…</source>
        <translation>任务分配(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show it as codes…</source>
        <translation>显示为编码(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Read from pictures of codes…</source>
        <translation>从编码图片读取(&amp;R)…</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>新功能(&amp;N)</translation>
    </message>
    <message>
        <source>What can be taken &amp;back…</source>
        <translation>可撤销的步骤(&amp;B)…</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Usual te&amp;xt size</source>
        <translation>默认字号(&amp;X)</translation>
    </message>
</context>
<context>
    <name>xw::ui::MainWindow</name>
    <message>
        <source>Opening the sample province…</source>
        <translation>正在打开示例省份…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>%1 — Xunwang</source>
        <translation>%1 — 巡网</translation>
    </message>
    <message>
        <source>Xunwang</source>
        <translation>巡网</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作库</translation>
    </message>
    <message>
        <source>Xunwang workspaces (*.xunwang)</source>
        <translation>巡网工作库 (*.xunwang)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Back up this workspace</source>
        <translation>备份工作库</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作库</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>The workspace was backed up.</source>
        <translation>工作库已备份。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xls)</source>
        <translation>清单 (*.csv *.txt *.tsv *.xlsx *.xls)</translation>
    </message>
    <message>
        <source>The round %1 is signed: nothing can be imported into it.</source>
        <translation>%1已签署：不能再导入数据。</translation>
    </message>
    <message>
        <source>Open the next round, or a correction of this one on the Notice page.</source>
        <translation>请开立下一季度，或在通报页开立本季度的更正。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>It stands beside everything that you change, in the history and in the files.</source>
        <translation>它写在您所作的每一处改动旁边，历史和导出文件中都有。</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>使用此姓名</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Your changes will carry the name “%1”.</source>
        <translation>您的改动将署名“%1”。</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>您的姓名…</translation>
    </message>
    <message>
        <source>The notice is being composed.</source>
        <translation>正在生成通报。</translation>
    </message>
    <message>
        <source>Print it when its pages are there.</source>
        <translation>页面出现后再打印。</translation>
    </message>
    <message>
        <source>Find out who put it there; keep it, and a copy of the one that you know.</source>
        <translation>请查明是谁放在那里的；把它和您确认无误的副本都保留好。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back “%1”?</source>
        <translation>撤销“%1”？</translation>
    </message>
    <message>
        <source>What it changed is as it was before; new subjects are closed, since nothing is deleted.</source>
        <translation>它所改动的恢复原样；新增的对象记为关停，因为任何内容都不删除。</translation>
    </message>
    <message>
        <source>The round checks again whom it checked before; what was found stays.</source>
        <translation>本季度恢复为原来的检查范围；已有的检查结果保留。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Leave without keeping what was typed?</source>
        <translation>放弃已输入而未保存的内容？</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Where the blank list goes</source>
        <translation>空白清单存到哪里</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The blank list is there. Fill it in and import it.</source>
        <translation>空白清单已存好，填好后导入即可。</translation>
    </message>
    <message>
        <source>The notice was exported.</source>
        <translation>通报已导出。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>“%1” is a list: it goes into a workspace.</source>
        <translation>“%1”是清单，要导入到工作库。</translation>
    </message>
    <message>
        <source>New workspace, and import it…</source>
        <translation>新建工作库并导入…</translation>
    </message>
    <message>
        <source>Nothing waits to be saved: every change is kept as it is made</source>
        <translation>无需保存：每处改动都已随时保存</translation>
    </message>
    <message>
        <source>Typed, not kept yet: %1</source>
        <translation>已输入，尚未保存：%1</translation>
    </message>
    <message>
        <source>The package is written: give it to whoever works on another copy.</source>
        <translation>工作包已导出：交给使用另一副本的人即可。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of evidence stay behind.</source>
        <translation>
            <numerusform>%Ln 份证据没有随包带出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were taken.</source>
        <translation>
            <numerusform>已并入 %Ln 处变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places two people said different things.</source>
        <translation>
            <numerusform>有 %Ln 处两人说法不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them…</source>
        <translation>逐一裁定…</translation>
    </message>
    <message>
        <source>The list is written.</source>
        <translation>清单已写出。</translation>
    </message>
    <message>
        <source>Go to that window</source>
        <translation>转到那个窗口</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. What it called saved is kept.</source>
        <translation>程序上次意外退出。显示为已保存的内容都在。</translation>
    </message>
    <message>
        <source>The report holds versions and places in the program, nothing of yours: send it to whoever looks after the program.</source>
        <translation>报告只含版本和程序位置，不含您的任何数据：可发给负责本程序的人员。</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>有新版本 %1。</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>This is version %1, for the first time.</source>
        <translation>首次运行 %1 版。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The sheets are written: print them.</source>
        <translation>编码页已写出，可以打印。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>就用这个姓名</translation>
    </message>
    <message>
        <source>The backup was restored as a new file, which is open now.</source>
        <translation>备份已恢复为新文件，现已打开。</translation>
    </message>
    <message>
        <source>What you had before stays as it was.</source>
        <translation>原来的文件没有改动。</translation>
    </message>
</context>
<context>
    <name>xw::ui::MappingBar</name>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>“%1” is read as %2. Press to change.</source>
        <translation>“%1”读作%2。点击可更改。</translation>
    </message>
    <message>
        <source>“%1” is no known column: it is kept and shown. Press to choose one.</source>
        <translation>“%1”不是已知的列：原样保留并显示。点击可指定。</translation>
    </message>
    <message>
        <source>None of these: keep it as it is</source>
        <translation>都不是：原样保留</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Do not read this column</source>
        <translation>忽略此列</translation>
    </message>
</context>
<context>
    <name>xw::ui::MarkDialog</name>
    <message>
        <source>Marks on a picture</source>
        <translation>标注图片</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>The picture to mark</source>
        <translation>要标注的图片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep as further evidence</source>
        <translation>存为另一份证据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) were drawn.</source>
        <translation>
            <numerusform>已画 %Ln 处标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Draw with the mouse, or by keys: arrows move, Space begins and ends. The original is kept as it is; what is blurred cannot be read back, and what is cropped away is not in the copy.</source>
        <translation>用鼠标绘制，或用键盘：方向键移动，空格起止。原图保持不变；模糊之处无法还原，裁去的部分不在副本中。</translation>
    </message>
</context>
<context>
    <name>xw::ui::MediaCard</name>
    <message>
        <source>Platform</source>
        <translation>平台类型</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>账号标识</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>所属地区</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>运行状态</translation>
    </message>
    <message>
        <source>In the register of</source>
        <translation>最近在册</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>二维码：%1</translation>
    </message>
    <message>
        <source>Scan, and look for the account in its app</source>
        <translation>扫码后在相应应用中查找该账号</translation>
    </message>
    <message>
        <source>Scan with a phone to open the account</source>
        <translation>用手机扫码打开该账号</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>最近发布</translation>
    </message>
    <message numerus="yes">
        <source>%1 · silent for %Ln day(s) when the register was made</source>
        <translation>
            <numerusform>%1 · 名录形成时已 %Ln 天未更新</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::MonitorPage</name>
    <message>
        <source>Looking at sites</source>
        <translation>正在监测网站</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>重试 %1 个</translation>
    </message>
    <message>
        <source>Nothing was looked at yet</source>
        <translation>尚未监测</translation>
    </message>
    <message>
        <source>The round has no websites</source>
        <translation>本轮没有网站</translation>
    </message>
    <message>
        <source>The machine reads the home page of each site and what lies one click behind it:
days, blank columns, dead links, marks, wrong words. What it finds waits for you; it judges nothing.</source>
        <translation>程序读取每个网站的首页及下一级页面：
更新日期、空白栏目、死链、标识、错字。发现的问题等待您判断，程序不作结论。</translation>
    </message>
    <message>
        <source>Import the list of websites first, or let the round cover websites.</source>
        <translation>请先导入网站名录，或在设置中让本轮检查网站。</translation>
    </message>
    <message>
        <source>dismissed: %1</source>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>With something to look at</source>
        <translation>有待查看的网站</translation>
    </message>
    <message>
        <source>Show in Inspect</source>
        <translation>在检查页显示</translation>
    </message>
    <message>
        <source>Chosen on the Monitor page</source>
        <translation>监测页所选</translation>
    </message>
    <message>
        <source>Enter or double click: show the site in Inspect</source>
        <translation>回车或双击：在检查页显示该网站</translation>
    </message>
    <message>
        <source>Name, code or region</source>
        <translation>名称、标识码或地区</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Did not open</source>
        <translation>打不开</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>无待处理</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未监测</translation>
    </message>
    <message>
        <source>Open in Inspect</source>
        <translation>去检查</translation>
    </message>
    <message>
        <source>Only sites with something to look at</source>
        <translation>只列出有待查看的网站</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>一览表</translation>
    </message>
    <message>
        <source>One indicator over many sites, beside what the machine read</source>
        <translation>一项指标、多个网站，与自动读取的内容并列</translation>
    </message>
    <message>
        <source>Special sheet of these</source>
        <translation>这些网站的专项清单</translation>
    </message>
    <message>
        <source>Special sheet</source>
        <translation>专项清单</translation>
    </message>
    <message>
        <source>Writes what was found by one check as a workbook or a document</source>
        <translation>把一项检查所发现的内容写成工作簿或文档</translation>
    </message>
    <message>
        <source>None of these sites was looked at yet</source>
        <translation>这些网站都还没有读取过</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF，供打印 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln site(s)</source>
        <translation>
            <numerusform>监测 %Ln 个网站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at all %Ln site(s)</source>
        <translation>
            <numerusform>监测全部 %Ln 个网站</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新监测</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入清单…</translation>
    </message>
</context>
<context>
    <name>xw::ui::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>新建工作库</translation>
    </message>
    <message>
        <source>First quarter</source>
        <translation>第一季度</translation>
    </message>
    <message>
        <source>Second quarter</source>
        <translation>第二季度</translation>
    </message>
    <message>
        <source>Third quarter</source>
        <translation>第三季度</translation>
    </message>
    <message>
        <source>Fourth quarter</source>
        <translation>第四季度</translation>
    </message>
    <message>
        <source>First &amp;round</source>
        <translation>首个季度(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Issuer of the notice</source>
        <translation>通报发文机关(&amp;I)</translation>
    </message>
    <message>
        <source>No decimals</source>
        <translation>不保留小数</translation>
    </message>
    <message>
        <source>One decimal</source>
        <translation>一位小数</translation>
    </message>
    <message>
        <source>Two decimals</source>
        <translation>两位小数</translation>
    </message>
    <message>
        <source>Rounded half up</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Where the workspace goes</source>
        <translation>工作库保存到</translation>
    </message>
    <message>
        <source>Xunwang workspaces (*.xunwang)</source>
        <translation>巡网工作库 (*.xunwang)</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>文件保存到哪里？</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name, or open it instead.</source>
        <translation>该文件已存在。请换一个名称，或直接打开它。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>R&amp;ates are printed with</source>
        <translation>合格率保留(&amp;A)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Special check</source>
        <translation>专项检查</translation>
    </message>
    <message>
        <source>For a special check: 适老化专项检查</source>
        <translation>用于专项检查：适老化专项检查</translation>
    </message>
    <message>
        <source>&amp;Title of the check</source>
        <translation>检查标题(&amp;T)</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>上半年</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>下半年</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>Province, city, county or town: 江西省</source>
        <translation>填写省、市、县或乡镇，如：江西省</translation>
    </message>
    <message>
        <source>&amp;Place inspected</source>
        <translation>检查地区(&amp;P)</translation>
    </message>
    <message>
        <source>Which place is inspected?</source>
        <translation>检查哪个地区？</translation>
    </message>
    <message>
        <source>“%1” is no name of a place.</source>
        <translation>“%1”不是地区名称。</translation>
    </message>
</context>
<context>
    <name>xw::ui::NoticeExportBar</name>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel annexes…</source>
        <translation>Excel 附件…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>OFD…</source>
        <translation>OFD…</translation>
    </message>
    <message>
        <source>Copy as web page</source>
        <translation>复制为网页</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Folder for the notice</source>
        <translation>通报保存到文件夹</translation>
    </message>
    <message>
        <source>The notice is on the clipboard as a web page; its annexes&apos; files come with Excel annexes</source>
        <translation>通报已作为网页复制到剪贴板；附件文件可用“Excel 附件”导出</translation>
    </message>
    <message>
        <source>Exporting the notice</source>
        <translation>正在导出通报</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in %1</source>
        <translation>
            <numerusform>%Ln 个文件已在 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s) remain</source>
        <translation>
            <numerusform>仍有 %Ln 处矛盾</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::NoticeOutlining</name>
    <message>
        <source>%1 · Ctrl+Z takes it back</source>
        <translation>%1 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>“%1” is withdrawn; take it in again first</source>
        <translation>“%1”已撤回，请先取消撤回</translation>
    </message>
    <message>
        <source>Write a section</source>
        <translation>写一节</translation>
    </message>
    <message>
        <source>Leave this section without applying what was typed?</source>
        <translation>已输入的内容还没有应用，离开这一节？</translation>
    </message>
    <message>
        <source>Apply keeps it; the notice changes at once.</source>
        <translation>点“应用”即保存，通报随即更新。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>A section needs a heading</source>
        <translation>一节要有标题</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新的一节</translation>
    </message>
    <message>
        <source>New subsection</source>
        <translation>新的小节</translation>
    </message>
    <message>
        <source>Its heading, without a number</source>
        <translation>标题，不写序号</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>No notice before this one has anything set</source>
        <translation>以前各期通报没有设置内容</translation>
    </message>
</context>
<context>
    <name>xw::ui::NoticePage</name>
    <message>
        <source>This part is made from the elements at the right, or from the data</source>
        <translation>这一部分由右侧的要素或数据生成</translation>
    </message>
    <message>
        <source>Keep what the text says</source>
        <translation>保留正文的写法</translation>
    </message>
    <message>
        <source>Why is “%1” right? The reason is stored with the notice; empty takes it back.</source>
        <translation>为什么“%1”是对的？理由随通报保存；留空则取消保留。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>composing…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>Double-click a paragraph to edit it · green numbers follow the data · Ctrl+wheel zooms · PgUp/PgDn turn pages</source>
        <translation>双击段落可编辑 · 绿色数字随数据变化 · Ctrl+滚轮缩放 · PgUp/PgDn 翻页</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>还没有通报</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the paragraph that is chosen in the structure, or double-click one on the page</source>
        <translation>编辑结构中选中的段落，或双击页面上的段落</translation>
    </message>
    <message>
        <source>Pages of the notice</source>
        <translation>通报页面</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the ledger “%1” are behind these words</source>
        <translation>
            <numerusform>“%1”台账中有 %Ln 行与此有关</numerusform>
        </translation>
    </message>
    <message>
        <source>A paragraph of the notice, typed and not applied</source>
        <translation>通报中一段已输入、未应用的文字</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>Leave this paragraph without applying what was typed?</source>
        <translation>放弃本段已输入而未应用的文字？</translation>
    </message>
    <message>
        <source>Apply keeps it; the notice changes at once.</source>
        <translation>按“应用”即保留，通报随即更新。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 / %2 页</translation>
    </message>
    <message>
        <source>“%1” stands only where no text can be edited</source>
        <translation>“%1”只出现在不能手工编辑的地方</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced · Ctrl+Z takes it back</source>
        <translation>
            <numerusform>已替换%Ln处 · Ctrl+Z 撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>A section of the notice, typed and not applied</source>
        <translation>通报的一节，已输入未应用</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms · PgUp/PgDn turn pages</source>
        <translation>Ctrl+滚轮缩放 · PgUp/PgDn 翻页</translation>
    </message>
    <message>
        <source>Edit this paragraph</source>
        <translation>编辑本段</translation>
    </message>
    <message>
        <source>Copy this paragraph</source>
        <translation>复制本段</translation>
    </message>
    <message>
        <source>The paragraph is on the clipboard</source>
        <translation>本段已复制</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>复制全文</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Import a list first</source>
        <translation>请先导入名单</translation>
    </message>
    <message>
        <source>Import a list of sites and their results: the notice is composed from them, with every number bound to what it counts.</source>
        <translation>导入网站清单和检查结果，通报由其生成，每个数字都绑定到它所统计的内容。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入清单…</translation>
    </message>
</context>
<context>
    <name>xw::ui::NoticeSigning</name>
    <message>
        <source>The correction %1 is open; the signed round stays as it is</source>
        <translation>已开立%1；已签署的季度保持不变</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>已签署：%1</translation>
    </message>
    <message>
        <source>Correct the signed round</source>
        <translation>更正已签署的季度</translation>
    </message>
    <message>
        <source>What is put right, and why? The signed round stays as it is. Its correction starts as a copy, with a notice of its own that says which one it replaces and this reason.</source>
        <translation>更正什么、为什么？已签署的季度保持不变；更正从其副本开始，另发通报，写明替代哪一份通报和此理由。</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>开立更正</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>更正须说明理由。</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签署…</translation>
    </message>
    <message>
        <source>Seal and sign the exported notice; this closes the round</source>
        <translation>对已导出的通报盖章签署；本季度随之关闭</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>验证…</translation>
    </message>
    <message>
        <source>Say what holds of a signed notice</source>
        <translation>验证已签署的通报</translation>
    </message>
    <message>
        <source>Correct the signed round…</source>
        <translation>更正已签署的季度…</translation>
    </message>
</context>
<context>
    <name>xw::ui::NoticeTools</name>
    <message>
        <source>The text of the notice is on the clipboard</source>
        <translation>通报文字已复制到剪贴板</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find words, and put others in their place (Ctrl+F, Ctrl+H)</source>
        <translation>查找和替换文字（Ctrl+F、Ctrl+H）</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Copy the whole text of the notice</source>
        <translation>复制通报全文</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>缩小（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>放大（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>与窗口同宽</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>显示整页</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>上一处（Shift+回车）</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>下一处（回车）</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>结束查找（Esc）</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>In their place</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>替换成的文字</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
</context>
<context>
    <name>xw::ui::OfficeDialog</name>
    <message>
        <source>Connect to an office</source>
        <translation>连接到办公室数据库</translation>
    </message>
    <message>
        <source>Its name, or the whole address: postgresql://…</source>
        <translation>服务器名称，或完整地址：postgresql://…</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>The system&apos;s, where this is empty</source>
        <translation>留空则用系统的</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>&amp;Certificate authority</source>
        <translation>证书颁发机构(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The authority that vouches for the server</source>
        <translation>为服务器作证的颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>证书 (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Which database? Whoever runs the server knows its name.</source>
        <translation>哪个数据库？请向服务器管理员询问其名称。</translation>
    </message>
    <message>
        <source>Under which login do you enter?</source>
        <translation>以哪个登录名进入？</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Keep what the office &amp;holds here, for a start without its server</source>
        <translation>在本机保留一份副本，服务器连不上时也能打开(&amp;H)</translation>
    </message>
    <message>
        <source>A file beside the settings, without evidence, that only your password opens</source>
        <translation>存于设置旁的一个文件，不含取证内容，只有您的密码能打开</translation>
    </message>
</context>
<context>
    <name>xw::ui::OfficeWatch</name>
    <message numerus="yes">
        <source>%Ln changes that you made without a connection were not written: something else stands there by now.</source>
        <translation>
            <numerusform>您在断线时所做的 %Ln 处修改没有写入：那里现在已有别的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was overwritten. Look at both, and decide.</source>
        <translation>没有覆盖任何内容。请对照后决定。</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
</context>
<context>
    <name>xw::ui::OpenItemsPanel</name>
    <message>
        <source>Nothing is open: every subject is checked, the notice agrees with itself and with the data.</source>
        <translation>没有未了事项：对象全部查完，通报前后一致并与数据相符。</translation>
    </message>
    <message>
        <source>Still open. Settle it, or give a reason to close all the same; the reason is stored and signed.</source>
        <translation>仍有未了事项。请先处理，或写明仍予签署的理由；理由会一并存档并签署。</translation>
    </message>
    <message>
        <source>Reason to close all the same</source>
        <translation>仍予签署的理由</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>xw::ui::OutlinePanel</name>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Read, copy and change the wording of notices</source>
        <translation>查看、复制和修改通报的措辞</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>写…</translation>
    </message>
    <message>
        <source>Write the office&apos;s own words in the chosen section (double click)</source>
        <translation>在所选一节写本单位的话（双击）</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>增加…</translation>
    </message>
    <message>
        <source>A section of the office&apos;s own behind the chosen one</source>
        <translation>在所选一节之后增加自写的一节</translation>
    </message>
    <message>
        <source>Before its neighbour (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Behind its neighbour (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Add a subsection…</source>
        <translation>增加小节…</translation>
    </message>
    <message>
        <source>Take over the last notice&apos;s sections</source>
        <translation>沿用上期通报的各节</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Take back the withdrawal</source>
        <translation>取消撤回</translation>
    </message>
    <message>
        <source>Withdraw (a section of one&apos;s own)</source>
        <translation>撤回（自写的一节）</translation>
    </message>
</context>
<context>
    <name>xw::ui::PackViewer</name>
    <message>
        <source>What was found, and the pages that were kept</source>
        <translation>发现的问题，以及保存的页面</translation>
    </message>
    <message>
        <source>The page as the site sent it</source>
        <translation>网站当时发来的页面</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Reading the pack…</source>
        <translation>正在读取证据包…</translation>
    </message>
    <message>
        <source>This is not the pack that the round holds: its SHA-256 differs.</source>
        <translation>这不是本轮所存的证据包：SHA-256 不同。</translation>
    </message>
    <message>
        <source>The pack holds: every part and every record has its digest. SHA-256 %1</source>
        <translation>证据包完好：每个部分、每条记录都与摘要相符。SHA-256 %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>形成于 %1</translation>
    </message>
    <message>
        <source>clock off by %1 s</source>
        <translation>本机时钟相差 %1 秒</translation>
    </message>
    <message>
        <source>tied to round %1, entry %2</source>
        <translation>与 %1 的第 %2 条历史相连</translation>
    </message>
    <message>
        <source>Pages kept: %1</source>
        <translation>保存的页面：%1</translation>
    </message>
    <message>
        <source>%1 is not in the pack: it sent nothing, or was not kept</source>
        <translation>证据包中没有 %1：它没有应答，或者没有保存</translation>
    </message>
    <message>
        <source>the page goes on; its end is in the file</source>
        <translation>页面未完，其余部分在文件中</translation>
    </message>
</context>
<context>
    <name>xw::ui::Page</name>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>专项台账</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>校核</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>xw::ui::PasteDialog</name>
    <message>
        <source>%1 new, %2 changed, %3 unchanged</source>
        <translation>新增 %1、更改 %2、未变 %3</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>The block as it would be pasted</source>
        <translation>将要粘贴的内容</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>下一处问题(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot go in as they are. Nothing was pasted: mend them here, or in the spreadsheet.</source>
        <translation>
            <numerusform>有 %Ln 个单元格不能照原样粘贴，因此什么都没有粘贴：请在这里或在电子表格中改正。</numerusform>
        </translation>
    </message>
    <message>
        <source>The block fits now: %1.</source>
        <translation>现在可以粘贴：%1。</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were mended here; what was copied is as it was.</source>
        <translation>
            <numerusform>在此改正了%Ln个单元格，复制的内容未变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::PhraseModel</name>
    <message>
        <source>Words of the file</source>
        <translation>文件中的词语</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Nothing known: press Enter to say what</source>
        <translation>尚不明确：按回车键指定</translation>
    </message>
    <message>
        <source>%1, a guess</source>
        <translation>%1（推测）</translation>
    </message>
</context>
<context>
    <name>xw::ui::PhraseTable</name>
    <message>
        <source>Words to settle</source>
        <translation>待定词语</translation>
    </message>
</context>
<context>
    <name>xw::ui::PlanForm</name>
    <message>
        <source>What is drawn</source>
        <translation>抽取对象</translation>
    </message>
    <message>
        <source>&amp;Websites</source>
        <translation>政府网站(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Media accounts</source>
        <translation>政务新媒体(&amp;M)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>抽取数量</translation>
    </message>
    <message>
        <source>A &amp;share of each part</source>
        <translation>按比例(&amp;S)</translation>
    </message>
    <message>
        <source>A &amp;number of each kind</source>
        <translation>按数量(&amp;N)</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>比例（百分数）</translation>
    </message>
    <message>
        <source>Number of each kind</source>
        <translation>每类数量</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>不分层</translation>
    </message>
    <message>
        <source>Each region by itself</source>
        <translation>按地区分层</translation>
    </message>
    <message>
        <source>Each type by itself</source>
        <translation>按类型分层</translation>
    </message>
    <message>
        <source>Each level by itself</source>
        <translation>按层级分层</translation>
    </message>
    <message>
        <source>&amp;Drawn from</source>
        <translation>分层(&amp;D)</translation>
    </message>
    <message>
        <source>Always in</source>
        <translation>必查</translation>
    </message>
    <message>
        <source>All &amp;portals</source>
        <translation>全部门户网站(&amp;P)</translation>
    </message>
    <message>
        <source>What had problems &amp;last round</source>
        <translation>上季度存在突出问题的(&amp;L)</translation>
    </message>
    <message>
        <source>no floor</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>At least in each &amp;region</source>
        <translation>每个地区至少(&amp;R)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>An&amp;other</source>
        <translation>换一个(&amp;O)</translation>
    </message>
    <message>
        <source>The same register, plan and seed draw the same sample on every machine.</source>
        <translation>同一名录、同一方案和种子，在任何电脑上抽取结果相同。</translation>
    </message>
    <message>
        <source>Choose websites, media accounts or both.</source>
        <translation>请选择政府网站、政务新媒体或两者。</translation>
    </message>
    <message>
        <source>The seed is a whole number.</source>
        <translation>随机种子须为整数。</translation>
    </message>
    <message>
        <source>Nothing is known of %1 yet: import its results, or its history.</source>
        <translation>尚不掌握%1的情况：可导入其检查结果或往季结论。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s) of %1</source>
        <translation>
            <numerusform>%1有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::PreviewTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的各行</translation>
    </message>
</context>
<context>
    <name>xw::ui::Printing</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>清单为空。</translation>
    </message>
    <message>
        <source>These are %1 rows: filter the list down to %2, or export it.</source>
        <translation>共 %1 行：请先筛选到 %2 行以内，或改为导出。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>纸张…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>xw::ui::ProgramSettings</name>
    <message>
        <source>Program and data</source>
        <translation>程序与数据</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>本工作库</translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation>程序设置</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Stands beside every tick in the history, from now on.</source>
        <translation>从现在起写在历史中每次勾选旁边。</translation>
    </message>
    <message>
        <source>New versions are announced at</source>
        <translation>新版本公告地址</translation>
    </message>
    <message>
        <source>Address of a file; empty: it is never asked</source>
        <translation>一个文件的地址；留空则从不查询</translation>
    </message>
    <message>
        <source>Remind of cases</source>
        <translation>整改提醒</translation>
    </message>
    <message>
        <source> working days before</source>
        <translation> 个工作日前</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>字号</translation>
    </message>
</context>
<context>
    <name>xw::ui::ProofFiles</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重算</translation>
    </message>
</context>
<context>
    <name>xw::ui::ProofPage</name>
    <message>
        <source>Stopped; what was proved stays.</source>
        <translation>已停止；已校核的结果保留。</translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation>正在校核</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradictions</source>
        <translation>
            <numerusform>%Ln 处矛盾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be proved</source>
        <translation>
            <numerusform>%Ln 个无法校核</numerusform>
        </translation>
    </message>
    <message>
        <source>Proofread notices that somebody sent</source>
        <translation>校核收到的通报</translation>
    </message>
    <message>
        <source>Drop a notice or a folder of notices here: Word, WPS, PDF, OFD, web pages or text. What its numbers say about each other is recomputed; nothing is changed in the files.</source>
        <translation>把通报或存放通报的文件夹拖到这里：Word、WPS、PDF、OFD、网页或文本均可。程序重新计算各数字之间的关系，不改动文件。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>校核报告</translation>
    </message>
    <message>
        <source>About this file, as Word…</source>
        <translation>此文件，存为 Word…</translation>
    </message>
    <message>
        <source>About this file, as PDF…</source>
        <translation>此文件，存为 PDF…</translation>
    </message>
    <message>
        <source>About all files, as Word…</source>
        <translation>全部文件，存为 Word…</translation>
    </message>
    <message>
        <source>About all files, as PDF…</source>
        <translation>全部文件，存为 PDF…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Notices to proofread</source>
        <translation>选择要校核的通报</translation>
    </message>
    <message>
        <source>Notices (*.docx *.docm *.doc *.wps *.odt *.ofd *.pdf *.rtf *.html *.htm *.mht *.mhtml *.txt)</source>
        <translation>通报 (*.docx *.docm *.doc *.wps *.odt *.ofd *.pdf *.rtf *.html *.htm *.mht *.mhtml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder of notices to proofread</source>
        <translation>选择存放通报的文件夹</translation>
    </message>
    <message>
        <source>%1 is on the clipboard</source>
        <translation>%1 已复制到剪贴板</translation>
    </message>
    <message>
        <source>Keep what the text says</source>
        <translation>保留原文</translation>
    </message>
    <message>
        <source>Why “%1” is right (empty: it is a finding again)</source>
        <translation>“%1”为何无误（留空则恢复为问题）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Report to send back</source>
        <translation>要发回的校核报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Report of a proof</source>
        <translation>校核报告</translation>
    </message>
    <message>
        <source>%1 - report</source>
        <translation>%1-校核报告</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>校核报告已写入 %1</translation>
    </message>
    <message>
        <source>Drop notices or a folder here · Ctrl+V pastes a text · click a finding to see the numbers it was held against</source>
        <translation>把通报或文件夹拖到这里 · Ctrl+V 粘贴文字 · 点击问题可查看所依据的数字</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>粘贴文字</translation>
    </message>
    <message>
        <source>Proofreads what is on the clipboard (Ctrl+V)</source>
        <translation>校核剪贴板中的文字（Ctrl+V）</translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation>剪贴板中没有文字</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
</context>
<context>
    <name>xw::ui::ProofPanel</name>
    <message>
        <source>Proof</source>
        <translation>校核</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers of the text are bound to the data.</source>
        <translation>
            <numerusform>正文中有 %Ln 个数字绑定到数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were recomputed.</source>
        <translation>
            <numerusform>已重新计算 %Ln 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradictions</source>
        <translation>
            <numerusform>%Ln 处矛盾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agree</source>
        <translation>
            <numerusform>%Ln 处一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已保留：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>按数据更正</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>理由…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>查看数据行</translation>
    </message>
</context>
<context>
    <name>xw::ui::ProofTextView</name>
    <message>
        <source>Annex %1  %2</source>
        <translation>附件%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>xw::ui::QuarterTools</name>
    <message>
        <source>Agreement</source>
        <translation>双人一致性</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化情况</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>读网记录</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度情况</translation>
    </message>
</context>
<context>
    <name>xw::ui::RateView</name>
    <message>
        <source>%1 pass rate %2</source>
        <translation>%1 合格率 %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>总体 %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4)</source>
        <translation>%1:%2(%3 / %4)</translation>
    </message>
    <message>
        <source>Pass rate by region</source>
        <translation>各地区合格率</translation>
    </message>
</context>
<context>
    <name>xw::ui::RatesCard</name>
    <message>
        <source>As of %1 · %2 checked, %3 unqualified · the whole %4</source>
        <translation>截至 %1 · 已查 %2，不合格 %3 · 总体 %4</translation>
    </message>
    <message>
        <source>all qualified</source>
        <translation>全部合格</translation>
    </message>
    <message>
        <source>under 100%, at least %1</source>
        <translation>不足 100%，不低于 %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>The chart is on the clipboard</source>
        <translation>图表已复制到剪贴板</translation>
    </message>
    <message>
        <source>Pass rate by region</source>
        <translation>各地合格率</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>新媒体</translation>
    </message>
    <message>
        <source>Filter regions</source>
        <translation>筛选地区</translation>
    </message>
    <message>
        <source>Order of the regions</source>
        <translation>地区次序</translation>
    </message>
    <message>
        <source>Register order</source>
        <translation>台账次序</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>由低到高</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>由高到低</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>复制到剪贴板</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save as a table, regions by problems…</source>
        <translation>存为表格（地区 × 问题）…</translation>
    </message>
    <message>
        <source>Pass rate of websites by region</source>
        <translation>各地政府网站合格率</translation>
    </message>
    <message>
        <source>Pass rate of media accounts by region</source>
        <translation>各地政务新媒体合格率</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应查</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已查</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>合格率</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Regions by problems, beside the round before</source>
        <translation>各地区的问题，并与上一轮对照</translation>
    </message>
    <message>
        <source>Regions by problems</source>
        <translation>各地区的问题</translation>
    </message>
    <message>
        <source>Round before</source>
        <comment>its pass rate</comment>
        <translation>上一轮</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>xw::ui::ReadingBar</name>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>All sheets of these columns</source>
        <translation>全部同列工作表</translation>
    </message>
</context>
<context>
    <name>xw::ui::RectificationPage</name>
    <message>
        <source>Open cases of %1</source>
        <translation>%1问题立案</translation>
    </message>
    <message>
        <source>Each problem that the notice counts becomes a case, to be mended until:</source>
        <translation>通报计入的每个问题立案整改，期限：</translation>
    </message>
    <message>
        <source>The round is not signed. Go on only if its notice was issued on paper.
Each problem that it counts becomes a case, to be mended until:</source>
        <translation>本轮尚未签署。只有通报已在纸面印发的才继续。
计入的每个问题立案整改，期限：</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Give a day such as 2020-03-20</source>
        <translation>请给出日期，如 2020-03-20</translation>
    </message>
    <message>
        <source>Where the papers go: a folder for each region is made in it</source>
        <translation>文书写到哪个文件夹：其中每个地区一个文件夹</translation>
    </message>
    <message>
        <source>Forms that came back</source>
        <translation>返回的反馈表</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.docx *.xls *.et *.csv);;All files (*)</source>
        <translation>反馈表 (*.xlsx *.docx *.xls *.et *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Orders to responsible bodies…</source>
        <translation>整改通知单…</translation>
    </message>
    <message>
        <source>Lists of problems (Excel)…</source>
        <translation>问题清单（Excel）…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Double click: show the site in Inspect</source>
        <translation>双击：在检查页查看该站点</translation>
    </message>
    <message>
        <source>Code, body, site or problem</source>
        <translation>编号、单位、站点或问题</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>收入反馈…</translation>
    </message>
    <message>
        <source>Open cases…</source>
        <translation>立案…</translation>
    </message>
    <message>
        <source>Nothing is being mended yet</source>
        <translation>还没有整改中的问题</translation>
    </message>
    <message>
        <source>When the notice is signed, each problem that it counts becomes a case,
with a responsible body and a day until which it is to be mended.</source>
        <translation>通报签署后，计入的每个问题成为一件整改事项，
有责任单位和整改期限。</translation>
    </message>
    <message>
        <source>Letters for what is to be closed…</source>
        <translation>关停函…</translation>
    </message>
    <message>
        <source>Problems with their pictures (Word)…</source>
        <translation>截图台账（Word）…</translation>
    </message>
    <message>
        <source>Lists of wrong words (Excel)…</source>
        <translation>错误表述清单（Excel）…</translation>
    </message>
    <message>
        <source>Lists of links (Excel)…</source>
        <translation>链接问题清单（Excel）…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>Reports of sites and accounts with problems…</source>
        <translation>有问题的网站和账号的检测报告…</translation>
    </message>
    <message>
        <source>Reports of all sites and accounts…</source>
        <translation>全部网站和账号的检测报告…</translation>
    </message>
    <message>
        <source>Put aside (%1)…</source>
        <translation>待认领（%1）…</translation>
    </message>
    <message numerus="yes">
        <source>Not answered, and due within %Ln working day(s)</source>
        <translation>
            <numerusform>没有答复，将在 %Ln 个工作日内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Number of the papers</source>
        <translation>文书字号</translation>
    </message>
    <message>
        <source>The number of the first one, such as 赣网检〔2020〕12号: the last number in it counts on.
Empty: they bear none.</source>
        <translation>第一份的字号，例如 赣网检〔2020〕12号；其中最后一个数逐份加一。
留空则不编号。</translation>
    </message>
    <message>
        <source>Write the papers</source>
        <translation>写出文书</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln paper(s)…</source>
        <translation>
            <numerusform>正在写出 %Ln 份文书…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) written</source>
        <translation>
            <numerusform>写出文书%Ln份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were changed since and left alone: %1</source>
        <translation>
            <numerusform>%Ln 个文件此后被改过，未动：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) taken in, %1 put aside, %2 known already</source>
        <translation>
            <numerusform>收入反馈%Ln条，待认领%1条，已有%2条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>This round has no report of it.</source>
        <translation>本期没有它的检测报告。</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>%1 检测报告</translation>
    </message>
    <message>
        <source>Print the report of this site or account…</source>
        <translation>打印此网站或账号的检测报告…</translation>
    </message>
</context>
<context>
    <name>xw::ui::RegionSettings</name>
    <message>
        <source>Lists, charts and annexes name the regions in this order. Drag a region, or move it with Alt and the arrow keys.</source>
        <translation>清单、图表和附件都按此次序列出地区。可拖动，或用 Alt+方向键移动。</translation>
    </message>
    <message>
        <source>The regions come with the register, in the order in which it names them.</source>
        <translation>地区随台账导入，按台账中首次出现的次序排列。</translation>
    </message>
    <message>
        <source>Order of the regions</source>
        <translation>地区次序</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>xw::ui::RegisterPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No websites yet</source>
        <translation>还没有政府网站</translation>
    </message>
    <message>
        <source>No media accounts yet</source>
        <translation>还没有政务新媒体</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>没有含“%1”的行。</translation>
    </message>
    <message>
        <source>Export the list as it is shown</source>
        <translation>导出当前显示的清单</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>政府网站</translation>
    </message>
    <message>
        <source>Media accounts</source>
        <translation>政务新媒体</translation>
    </message>
    <message>
        <source>Filter by name, code, host, organizer, region</source>
        <translation>按名称、标识码、域名、主办单位、地区筛选</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Sample…</source>
        <translation>抽样…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add one website or account by hand</source>
        <translation>手工添加一个网站或账号</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln列筛选</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns are filtered: press to show everything</source>
        <translation>有列筛选：按下则全部显示</translation>
    </message>
    <message>
        <source>No row passes the filters of the columns.</source>
        <translation>没有符合列筛选的行。</translation>
    </message>
    <message>
        <source>Ctrl+F filters · Alt+↓ filters the column · Enter opens in Inspect · F2 changes · Ctrl+C copies rows · right-click a heading to choose columns</source>
        <translation>Ctrl+F 筛选 · Alt+↓ 筛选本列 · 回车 打开检查 · F2 修改 · Ctrl+C 复制行 · 右击表头选择列</translation>
    </message>
    <message>
        <source>List for the phone: each account with its code and room for what was seen</source>
        <translation>手机核查清单：每个账号附二维码和记录栏</translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF，供打印 (*.pdf)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Accounts for the phone</source>
        <translation>账号手机核查清单</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Import a list first, or drop it on the window</source>
        <translation>请先导入清单，或把文件拖到窗口</translation>
    </message>
    <message>
        <source>Import a list of your own or of the national system, as CSV or Excel,
or drop the file anywhere on this window.</source>
        <translation>导入单位自己的或全国系统的清单（CSV 或 Excel），
或把文件拖到窗口任意位置。</translation>
    </message>
    <message>
        <source>“%1” is in the register; the filter does not list it.</source>
        <translation>“%1”已在台账中，但当前筛选没有列出它。</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln row(s)</source>
        <translation>
            <numerusform>已复制%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Ctrl+F filters · Enter opens in Inspect · Ctrl+C copies rows</source>
        <translation>%1 · Ctrl+F 筛选 · 回车 打开检查 · Ctrl+C 复制行</translation>
    </message>
</context>
<context>
    <name>xw::ui::RegisterTable</name>
    <message>
        <source>Open in Inspect</source>
        <translation>在检查页打开</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Renamed, merged or split…</source>
        <translation>更名、合并或拆分…</translation>
    </message>
    <message>
        <source>Change or close…</source>
        <translation>修改或关停…</translation>
    </message>
    <message>
        <source>Chosen in the register</source>
        <translation>台账所选</translation>
    </message>
    <message>
        <source>Copy rows with their heads</source>
        <translation>复制行（含表头）</translation>
    </message>
    <message>
        <source>List for the phone…</source>
        <translation>手机核查清单…</translation>
    </message>
</context>
<context>
    <name>xw::ui::ReorganiseDialog</name>
    <message>
        <source>Renamed, merged or split</source>
        <translation>更名、合并或拆分</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>变更情况</translation>
    </message>
    <message>
        <source>&amp;Another name or code</source>
        <translation>更名或换标识(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Merged into another</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Split into others</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>变更前(&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>变更后(&amp;F)</translation>
    </message>
    <message>
        <source>What was there before &amp;runs on</source>
        <translation>变更前的继续运行(&amp;R)</translation>
    </message>
    <message>
        <source>First round of &amp;what came after</source>
        <translation>变更后首次检查的季度(&amp;Q)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Carry out</source>
        <translation>执行(&amp;C)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>新名称(&amp;N)</translation>
    </message>
    <message>
        <source>New c&amp;ode</source>
        <translation>新标识(&amp;O)</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Type the new name or code.</source>
        <translation>请填写新的名称或标识。</translation>
    </message>
    <message>
        <source>Choose what was merged, and the one that it went into. Both are in the register.</source>
        <translation>请选择被合并的对象，以及并入的一个对象。两者都须在名录中。</translation>
    </message>
    <message>
        <source>Choose the one that was split, and what came of it. All are in the register.</source>
        <translation>请选择被拆分的一个对象，以及拆分后的对象。都须在名录中。</translation>
    </message>
    <message>
        <source>%1 keeps the history of %2, which runs on.</source>
        <translation>%1承接%2的往季结论，后者继续运行。</translation>
    </message>
    <message>
        <source>%1 keeps the history of %2, which is closed.</source>
        <translation>%1承接%2的往季结论，后者转为已关停。</translation>
    </message>
    <message>
        <source>The history goes on under what came after</source>
        <translation>往季结论已由变更后的对象承接</translation>
    </message>
    <message>
        <source>It keeps its work and its history. A code that it no longer has stays in the register as a closed entry, so that lists of earlier rounds still find it.</source>
        <translation>检查记录和往季结论都保留。不再使用的标识作为已关停条目留在名录中，往季清单仍能对应。</translation>
    </message>
    <message>
        <source>What was typed or chosen here is not carried out yet.</source>
        <translation>此处填写或选择的内容尚未执行。</translation>
    </message>
</context>
<context>
    <name>xw::ui::RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>A backup becomes a new file, which is opened; what you have now stays as it is.</source>
        <translation>备份会变成一个新文件并打开；现有的文件保持不变。</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore as a new file…</source>
        <translation>恢复为新文件…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of the workspace</source>
        <translation>所属工作库</translation>
    </message>
    <message>
        <source>the day&apos;s first</source>
        <translation>当日首份</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>before its format changed</source>
        <translation>格式升级之前</translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动备份</translation>
    </message>
</context>
<context>
    <name>xw::ui::Restoring</name>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Xunwang workspaces (*.xunwang)</source>
        <translation>巡网工作库 (*.xunwang)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>新文件</translation>
    </message>
</context>
<context>
    <name>xw::ui::ReviewQueue</name>
    <message>
        <source>Open in Inspect</source>
        <translation>打开检查</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Awaits review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>What waits, in the order of the register</source>
        <translation>等待复核的对象，按台账次序</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nothing waits for a review.</source>
        <translation>没有待复核的对象。</translation>
    </message>
    <message>
        <source>Nothing is sent back.</source>
        <translation>没有退回的对象。</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未归类</translation>
    </message>
    <message>
        <source>No finding.</source>
        <translation>没有问题。</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln</source>
        <translation>
            <numerusform>确认%Ln个</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Submit by the rule…</source>
        <translation>按规则提交…</translation>
    </message>
    <message>
        <source>All that the rule asks for was submitted already.</source>
        <translation>规则要求复核的都已提交。</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交复核</translation>
    </message>
    <message>
        <source>Submit %1 that failed and %2 that passed?</source>
        <translation>提交不合格 %1 个、合格 %2 个？</translation>
    </message>
    <message>
        <source>Everything that failed, and %1 % of what passed, drawn with the seed %2.</source>
        <translation>全部不合格的，以及合格的 %1%，按种子 %2 抽取。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Nothing was decided here that could be taken back.</source>
        <translation>这里还没有可撤销的决定。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed; the rest come up as these are done.</source>
        <translation>列出前 %1 个，共 %2 个；办完后依次列出其余的。</translation>
    </message>
</context>
<context>
    <name>xw::ui::RoundButton</name>
    <message>
        <source>Round: %1</source>
        <translation>季度：%1</translation>
    </message>
    <message>
        <source>Open next round…</source>
        <translation>打开下一季度…</translation>
    </message>
    <message>
        <source>Put this round under review</source>
        <translation>转入复核</translation>
    </message>
    <message>
        <source>Back to inspecting</source>
        <translation>退回检查</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>打开季度</translation>
    </message>
    <message>
        <source>Open round</source>
        <translation>打开季度</translation>
    </message>
    <message>
        <source>This round is there already.</source>
        <translation>该季度已经存在。</translation>
    </message>
    <message>
        <source>The round&apos;s sample…</source>
        <translation>本轮抽样…</translation>
    </message>
    <message>
        <source>Which round? A quarter 2020Q2, a month 2020M05, a half-year 2020H1, a year 2020, or a special check with its title: 2020S1 适老化专项检查. The register and its settings are taken over; every subject starts unchecked.</source>
        <translation>打开哪一轮？如 2020年第二季度、2020年5月份、2020年上半年、2020年度（也可写 2020Q2、2020M05、2020H1、2020）；专项检查连同标题：2020S1 适老化专项检查。沿用名录和设置，全部检查对象从未查开始。</translation>
    </message>
    <message>
        <source>%1 is not signed yet: it stays open, and this menu leads back to it.</source>
        <translation>%1 尚未签署：它仍然打开，可从本菜单返回。</translation>
    </message>
    <message>
        <source>Write it like 2020Q2, 2020M05, 2020H1, 2020 or 2020S1.</source>
        <translation>请写成 2020年第二季度、2020年5月份、2020年上半年、2020年度，或 2020Q2、2020M05、2020H1、2020、2020S1。</translation>
    </message>
    <message>
        <source>Only a special check has a title.</source>
        <translation>只有专项检查才有标题。</translation>
    </message>
    <message>
        <source>%1 is open and shown now; nothing in it is checked yet.</source>
        <translation>已打开并切换到 %1，尚未检查任何对象。</translation>
    </message>
    <message>
        <source>Import the current list where it changed, take the round&apos;s sample, then inspect.</source>
        <translation>名单如有变化请先导入，再确定本轮抽样，然后检查。</translation>
    </message>
    <message>
        <source>Correct the signed round…</source>
        <translation>更正已签署的季度…</translation>
    </message>
</context>
<context>
    <name>xw::ui::RoundSettings</name>
    <message>
        <source>Round %1</source>
        <translation>季度：%1</translation>
    </message>
    <message>
        <source>299 of 356 prints as %1</source>
        <translation>299/356 保留为 %1</translation>
    </message>
    <message>
        <source>Issuer of the notice</source>
        <translation>通报发文机关</translation>
    </message>
    <message>
        <source>Rates are printed with</source>
        <translation>合格率保留</translation>
    </message>
    <message>
        <source>Regions below this are named</source>
        <translation>点名低于此合格率的地区</translation>
    </message>
    <message>
        <source>No decimals</source>
        <translation>不保留小数</translation>
    </message>
    <message>
        <source>One decimal</source>
        <translation>一位小数</translation>
    </message>
    <message>
        <source>Two decimals</source>
        <translation>两位小数</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Rounded half up</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入方式</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings of the round, not saved</source>
        <translation>本季度设置有改动，尚未保存</translation>
    </message>
    <message>
        <source>Place inspected</source>
        <translation>检查地区</translation>
    </message>
</context>
<context>
    <name>xw::ui::RowsDialog</name>
    <message>
        <source>Remove the line</source>
        <translation>去掉这一行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The lines were changed here and are not applied yet.</source>
        <translation>此处的行已改动，尚未应用。</translation>
    </message>
</context>
<context>
    <name>xw::ui::SamplingDialog</name>
    <message>
        <source>The round&apos;s sample</source>
        <translation>本轮抽样</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>What it draws</source>
        <translation>抽取结果</translation>
    </message>
    <message>
        <source>A new draw</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Filter by name, code, region, type or reason</source>
        <translation>按名称、标识、地区、类型或原因筛选</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>按层</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>导出名单(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Take this sample</source>
        <translation>采用此抽样(&amp;T)</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>按层级</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <translation>%1：%2 / %3（%4）</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>政府网站</translation>
    </message>
    <message>
        <source>Media accounts</source>
        <translation>政务新媒体</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s) that were inspected already are not in this draw. What was found stays recorded, but is not counted.</source>
        <translation>
            <numerusform>有 %Ln 个已检查的对象不在此次抽样之内。检查记录保留，但不计入统计。</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes the place of the sample that the round has.</source>
        <translation>将取代本轮现有的抽样。</translation>
    </message>
    <message>
        <source>A list is written of the round&apos;s own sample: take it first.</source>
        <translation>只能导出本轮采用的抽样：请先采用。</translation>
    </message>
    <message numerus="yes">
        <source>The round checks %Ln subject(s) now</source>
        <translation>
            <numerusform>本轮检查 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the round&apos;s sample now.</source>
        <translation>已采用为本轮抽样。</translation>
    </message>
    <message>
        <source>Write the list to a file to print it or to send it.</source>
        <translation>可将名单导出为文件，以便打印或发送。</translation>
    </message>
    <message>
        <source>Write the sample to a file</source>
        <translation>导出抽样名单</translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF，供打印 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>抽样名单 %1</translation>
    </message>
    <message>
        <source>The list was written.</source>
        <translation>名单已写出。</translation>
    </message>
    <message>
        <source>Without a sample…</source>
        <translation>不抽样…</translation>
    </message>
    <message>
        <source>The round checks all that run again</source>
        <translation>本季度恢复检查所有在运行的对象</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s) are checked already and are not in this sample. Take it all the same?</source>
        <translation>
            <numerusform>有 %Ln 个对象已经检查，但不在此抽样内。仍要采用吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found on them stays, but is in no rate and no count; Inspect lists them as “outside the sample”. Ctrl+Z takes the sample back.</source>
        <translation>它们的检查结果保留，但不计入任何比率和数量；检查页以“样本外”列出。Ctrl+Z 可撤销抽样。</translation>
    </message>
    <message>
        <source>Take this sample</source>
        <translation>采用此抽样</translation>
    </message>
    <message>
        <source>Check all that run again, without a sample?</source>
        <translation>不抽样，恢复检查所有在运行的对象？</translation>
    </message>
    <message>
        <source>What was found stays and counts. Ctrl+Z takes this back.</source>
        <translation>已有的检查结果保留并计入。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Without a sample</source>
        <translation>不抽样</translation>
    </message>
    <message>
        <source>The round has no sample: it checks all that run</source>
        <translation>本季度没有抽样，检查所有在运行的对象</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>xw::ui::SavedViews</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Its name; one of the same name is replaced.</source>
        <translation>名称；同名的会被替换。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>xw::ui::ScopeFields</name>
    <message>
        <source>Title of the check</source>
        <translation>检查标题</translation>
    </message>
    <message>
        <source>Checked from, to</source>
        <translation>检查起止日期</translation>
    </message>
    <message>
        <source>Register as of</source>
        <translation>名录截至</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Which subjects</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>Every indicator</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Vetoes only</source>
        <translation>只查单项否决</translation>
    </message>
    <message>
        <source>Websites and media</source>
        <translation>网站和新媒体</translation>
    </message>
    <message>
        <source>Websites only</source>
        <translation>只查网站</translation>
    </message>
    <message>
        <source>Media only</source>
        <translation>只查新媒体</translation>
    </message>
    <message>
        <source>Checked to</source>
        <translation>检查截止</translation>
    </message>
</context>
<context>
    <name>xw::ui::SealField</name>
    <message>
        <source>Seals</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Add a &amp;seal…</source>
        <translation>添加印章(&amp;S)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Another office will sign the PDF after this one</source>
        <translation>此后还有其他机关签署该 PDF（联合行文）</translation>
    </message>
    <message>
        <source>Picture of the seal</source>
        <translation>印章图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>xw::ui::SealPreview</name>
    <message>
        <source>The export does not say where signer and date stand: export it with its PDF.</source>
        <translation>导出内容未注明署名和日期的位置：请连同 PDF 一起导出。</translation>
    </message>
    <message>
        <source>The page with the seal: arrow keys move it</source>
        <translation>印章所在页：方向键移动印章</translation>
    </message>
    <message>
        <source>The page to be signed stands here once the notice is exported.</source>
        <translation>导出通报后，这里显示要签章的页面。</translation>
    </message>
</context>
<context>
    <name>xw::ui::SecondLooksDialog</name>
    <message>
        <source>Open in Inspect</source>
        <translation>在检查页打开</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>一致性…</translation>
    </message>
    <message>
        <source>Record the second look</source>
        <translation>记录复查</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>双人检查</translation>
    </message>
    <message>
        <source>What is drawn, in the order of the register</source>
        <translation>抽中的对象，按名录顺序</translation>
    </message>
    <message>
        <source>Tick what you find; what was found first is not shown</source>
        <translation>勾选您发现的问题；不显示初检结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>%1 drawn, %2 looked at twice</source>
        <translation>抽取%1个，已复查%2个</translation>
    </message>
    <message>
        <source>Nothing is checked yet: there is nothing to draw from.</source>
        <translation>还没有已查对象，无法抽取。</translation>
    </message>
    <message>
        <source>%1: you looked first. Somebody else takes the second look.</source>
        <translation>%1：您是初检人，应由别人复查。</translation>
    </message>
    <message>
        <source>%1: tick what you find yourself.</source>
        <translation>%1：请勾选您自己发现的问题。</translation>
    </message>
</context>
<context>
    <name>xw::ui::SectionWriter</name>
    <message>
        <source>Write a section</source>
        <translation>写一节</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>写：%1</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>A paragraph a line. “# ” begins a heading of its own. Ctrl+Space looks for a fact.</source>
        <translation>一行一段。“# ”开头为小标题。Ctrl+空格查找数据。</translation>
    </message>
    <message>
        <source>What the office writes in the section</source>
        <translation>本单位在此节写的话</translation>
    </message>
    <message>
        <source>Put in a fact: its name or value (Ctrl+Space)</source>
        <translation>插入数据：名称或数值（Ctrl+空格）</translation>
    </message>
    <message>
        <source>Put in a fact</source>
        <translation>插入数据</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>xw::ui::SendBack</name>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>What has to be looked at again?</source>
        <translation>需要重新检查什么？</translation>
    </message>
    <message>
        <source>Say what has to be looked at again.</source>
        <translation>请写明需要重新检查什么。</translation>
    </message>
</context>
<context>
    <name>xw::ui::SettingsPage</name>
    <message>
        <source>Settings of a round are kept with it; a signed round keeps them for good</source>
        <translation>季度的设置随季度保存；签署后不再改变</translation>
    </message>
</context>
<context>
    <name>xw::ui::SignDialog</name>
    <message>
        <source>Sign the notice and close the round</source>
        <translation>签署通报并锁定季度</translation>
    </message>
    <message>
        <source>1  Exported notice</source>
        <translation>1  已导出的通报</translation>
    </message>
    <message>
        <source>Choose its &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export it now…</source>
        <translation>现在导出(&amp;E)…</translation>
    </message>
    <message>
        <source>2  What is still open</source>
        <translation>2  未了事项</translation>
    </message>
    <message>
        <source>3  Who signs</source>
        <translation>3  签署人</translation>
    </message>
    <message>
        <source>4  Seal</source>
        <translation>4  印章</translation>
    </message>
    <message>
        <source>5  &amp;Time stamp authority (may stay empty)</source>
        <translation>5  时间戳机构（可不填）(&amp;T)</translation>
    </message>
    <message>
        <source>Signing closes the round %1 for good. What turns out wrong later is put right by a correction, with a notice of its own.</source>
        <translation>签署后，%1将永久锁定。此后发现的差错以更正处理，另发通报。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign and close the round</source>
        <translation>签署并锁定季度</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Verify it</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Listed after the export.</source>
        <translation>导出后列出。</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在查看 %1…</translation>
    </message>
    <message>
        <source>Nothing is exported yet. Export the notice, or choose the folder of an export.</source>
        <translation>尚未导出。请先导出通报，或选择已导出的文件夹。</translation>
    </message>
    <message>
        <source>Proofing the notice…</source>
        <translation>正在校核通报…</translation>
    </message>
    <message>
        <source>Folder of an exported notice</source>
        <translation>已导出通报的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %Ln files in %3</source>
        <translation>
            <numerusform>%1 · %2 · %3 中共 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a seal the signature is in the file and not on the page.</source>
        <translation>不加印章时，签名只在文件中，页面上看不到。</translation>
    </message>
    <message>
        <source>Drag the seal or use the arrow keys: right %1 mm, down %2 mm. Home puts it back.</source>
        <translation>拖动印章或用方向键移动：右 %1 mm，下 %2 mm。按 Home 复位。</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>正在签署…</translation>
    </message>
    <message>
        <source>The notice is signed and the round %1 is closed.</source>
        <translation>通报已签署，%1已锁定。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the round with a TEST signature</source>
        <translation>用测试签名锁定季度</translation>
    </message>
    <message>
        <source>Close the round for good</source>
        <translation>锁定季度，不可恢复</translation>
    </message>
    <message>
        <source>“%1” is a TEST identity: its signature proves nothing and must not stand under a notice that is sent out. The round %2 is locked by it all the same, for good.</source>
        <translation>“%1”是测试身份：它的签名不能证明任何事，不得用于正式印发的通报。但%2同样会被锁定，不可恢复。</translation>
    </message>
    <message>
        <source>“%1” signs the notice, and the round %2 is locked for good.</source>
        <translation>由“%1”签署通报，季度 %2 随之锁定，不可恢复。</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>请输入 %1 以继续。</translation>
    </message>
    <message>
        <source>Sign as a test and lock %1</source>
        <translation>以测试身份签署并锁定 %1</translation>
    </message>
    <message>
        <source>Sign and lock %1</source>
        <translation>签署并锁定 %1</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>请输入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) were typed and are kept nowhere.</source>
        <translation>
            <numerusform>已填写 %Ln 条理由，尚未保存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::StandardSettings</name>
    <message>
        <source>%1 (this round)</source>
        <translation>%1（本季度）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed. It becomes version %1; the round keeps its own until you say otherwise.</source>
        <translation>已修改。将成为第 %1 版；本季度仍用原来的版本，直到您另行指定。</translation>
    </message>
    <message>
        <source>This round is judged by this version.</source>
        <translation>本季度使用此版本。</translation>
    </message>
    <message>
        <source>This round is judged by another version.</source>
        <translation>本季度使用其他版本。</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>保存为第 %1 版</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>指标体系</translation>
    </message>
    <message>
        <source>Version of the standard</source>
        <translation>指标体系的版本</translation>
    </message>
    <message>
        <source>Import standard…</source>
        <translation>导入指标体系…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Judge this round by it</source>
        <translation>本季度改用此版本</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Bonus at most</source>
        <translation>加分上限</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>合格线</translation>
    </message>
    <message>
        <source>Bonus counts above</source>
        <translation>加分门槛</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Import a standard</source>
        <translation>导入指标体系</translation>
    </message>
    <message>
        <source>Standards (*.json)</source>
        <translation>指标体系 (*.json)</translation>
    </message>
    <message>
        <source>The standard was imported as %1</source>
        <translation>指标体系已导入为 %1</translation>
    </message>
    <message>
        <source>Export the standard</source>
        <translation>导出指标体系</translation>
    </message>
    <message>
        <source>Judge by another version</source>
        <translation>改用其他版本</translation>
    </message>
    <message>
        <source>Judge this round by %1?</source>
        <translation>本季度改用 %1 吗？</translation>
    </message>
    <message>
        <source>Every verdict and rate of the round is computed again. The findings stay as they are.</source>
        <translation>本季度所有结论和合格率将重新计算，已记录的问题不变。</translation>
    </message>
    <message>
        <source>Judge by it</source>
        <translation>改用</translation>
    </message>
    <message>
        <source>Changes of the standard %1, not saved as a version</source>
        <translation>指标体系 %1 有改动，尚未存为新版本</translation>
    </message>
    <message>
        <source>Show another version without saving what was changed?</source>
        <translation>不保存改动，改看另一版本？</translation>
    </message>
</context>
<context>
    <name>xw::ui::StartPage</name>
    <message>
        <source>Xunwang</source>
        <translation>巡网</translation>
    </message>
    <message>
        <source>From the list of sites to the signed notice: inspect government websites and new media, see the rates move, and publish figures that add up.</source>
        <translation>从网站清单到签署的通报：检查政府网站和政务新媒体，合格率随勾选变化，公布的数字处处相符。</translation>
    </message>
    <message>
        <source>Try the sample province</source>
        <translation>试用示例省份</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作库…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>继续上次的工作</translation>
    </message>
    <message>
        <source>Proofread notices…</source>
        <translation>校核通报…</translation>
    </message>
    <message>
        <source>A list of sites, a workspace file, or notices to proofread can also be dropped here.</source>
        <translation>网站清单、工作库文件或要校核的通报，也可以直接拖到这里。</translation>
    </message>
</context>
<context>
    <name>xw::ui::StatusLine</name>
    <message>
        <source>No workspace</source>
        <translation>没有打开工作库</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>Not saved: the file is gone</source>
        <translation>未保存：文件已不在原处</translation>
    </message>
    <message>
        <source>Typed, not kept yet</source>
        <translation>有已输入、未保存的内容</translation>
    </message>
    <message numerus="yes">
        <source>No connection: %Ln changes wait on this computer</source>
        <translation>
            <numerusform>连接已断：%Ln 处修改暂存本机</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>与办公室的连接已断</translation>
    </message>
    <message>
        <source>Ticks and inspected marks are kept on this computer&apos;s disk and sent when the connection is back. The round can be read meanwhile.</source>
        <translation>勾选和已查标记保存在本机磁盘，恢复连接后自动发送。断线期间仍可查阅本轮检查。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for your decision</source>
        <translation>
            <numerusform>%Ln 处修改待您决定</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection: as of %1</source>
        <translation>连接已断，内容截至 %1</translation>
    </message>
    <message>
        <source>The server has not been reached since the start. What you see is what it held at %1.</source>
        <translation>打开以来没有连上过服务器，显示的是它在 %1 时的内容。</translation>
    </message>
    <message>
        <source>The office does not let you in</source>
        <translation>服务器拒绝登录</translation>
    </message>
    <message>
        <source>Close the office and connect again, with the password of today.</source>
        <translation>请关闭后以现行密码重新连接。</translation>
    </message>
</context>
<context>
    <name>xw::ui::SubjectActs</name>
    <message>
        <source>List in Inspect</source>
        <translation>在检查页列出</translation>
    </message>
    <message>
        <source>Open in the system browser</source>
        <translation>在系统浏览器中打开</translation>
    </message>
    <message>
        <source>Take the mark off</source>
        <translation>取消待回看</translation>
    </message>
    <message>
        <source>Mark to come back to</source>
        <translation>标记待回看</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交复核</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制标识码</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>In the ledgers</source>
        <translation>专项台账中的记录</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <translation>%1。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Set the state to</source>
        <translation>状态改为</translation>
    </message>
    <message>
        <source>State</source>
        <translation>运行状态</translation>
    </message>
    <message numerus="yes">
        <source>Set the state of %Ln to %1?</source>
        <translation>
            <numerusform>将%Ln个对象的状态改为“%1”？</numerusform>
        </translation>
    </message>
    <message>
        <source>They count no longer from this round on, unless they were inspected in it. Ctrl+Z takes it back.</source>
        <translation>自本轮起不再计入，本轮已检查的除外。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z 可撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln line(s)</source>
        <translation>
            <numerusform>已复制%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the state</source>
        <translation>修改状态</translation>
    </message>
</context>
<context>
    <name>xw::ui::SubjectDialog</name>
    <message>
        <source>Add a website</source>
        <translation>添加网站</translation>
    </message>
    <message>
        <source>Add a media account</source>
        <translation>添加新媒体账号</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>It is checked from this round on.</source>
        <translation>从本季度起检查。</translation>
    </message>
    <message>
        <source>The history keeps what was there before. A body that was closed stays in the register; what this round found on it still counts.</source>
        <translation>历史保留原来的内容。关停的对象仍留在名录中，本季度已有的检查结果仍然计入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>标识码</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>账号标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Changed under “Renamed, merged or split”, so that its history stays with it</source>
        <translation>请在“更名、合并或拆分”中修改，历史会随之保留</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Without a region</source>
        <translation>没有地区</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>运行状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已修改：%1</translation>
    </message>
    <message>
        <source>Leave without keeping what was typed?</source>
        <translation>放弃已输入而未保存的内容？</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>xw::ui::SubjectPanel</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>List in Inspect</source>
        <translation>在检查页列出</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Choose a bar or a number to see what it counts.</source>
        <translation>点击柱形或数字，查看它所统计的对象。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: no subject of this kind.</source>
        <translation>没有这样的对象。</translation>
    </message>
    <message>
        <source>Behind the number</source>
        <translation>数字背后</translation>
    </message>
    <message>
        <source>%1 · all that are due</source>
        <translation>%1 · 全部应查</translation>
    </message>
    <message numerus="yes">
        <source>List all %Ln</source>
        <translation>
            <numerusform>列出全部 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::SubjectPicker</name>
    <message>
        <source>Name or code, then Enter</source>
        <translation>输入名称或标识后按回车</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Nothing in the register, or more than one, is called “%1”.</source>
        <translation>名录中没有“%1”，或不止一个。</translation>
    </message>
</context>
<context>
    <name>xw::ui::SubjectSearch</name>
    <message>
        <source>Search site, code, account (Ctrl+K)</source>
        <translation>搜索网站、标识码、账号 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search a site, a code or an account</source>
        <translation>搜索网站、标识码或账号</translation>
    </message>
</context>
<context>
    <name>xw::ui::TagWords</name>
    <message>
        <source>Mark of the issuing body</source>
        <translation>发文机关标志</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Addressee of the document</source>
        <translation>主送机关</translation>
    </message>
    <message>
        <source>Text of one&apos;s own</source>
        <translation>自拟文字</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>List of annexes</source>
        <translation>附件说明</translation>
    </message>
    <message>
        <source>Signature and date</source>
        <translation>署名和日期</translation>
    </message>
    <message>
        <source>Remark below the text</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>not at the first of them</source>
        <translation>不是第一项时</translation>
    </message>
    <message>
        <source>at the first of them</source>
        <translation>第一项时</translation>
    </message>
    <message>
        <source>not at the last of them</source>
        <translation>不是最后一项时</translation>
    </message>
    <message>
        <source>at the last of them</source>
        <translation>最后一项时</translation>
    </message>
    <message>
        <source>when no more follow</source>
        <translation>后面没有时</translation>
    </message>
    <message>
        <source>while more follow</source>
        <translation>后面还有时</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>%1 级标题</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>无：%1</translation>
    </message>
    <message>
        <source>with: %1</source>
        <translation>有：%1</translation>
    </message>
    <message>
        <source>its place in the list</source>
        <translation>序号</translation>
    </message>
</context>
<context>
    <name>xw::ui::TakeDialog</name>
    <message>
        <source>From %1, %2. It bears no signature: only its digest was checked.</source>
        <translation>来自 %1，%2。没有签名，只核对了摘要。</translation>
    </message>
    <message>
        <source>From %1, %2, signed by %3.</source>
        <translation>来自 %1，%2，由 %3 签名。</translation>
    </message>
    <message>
        <source>It brings nothing new.</source>
        <translation>没有新的内容。</translation>
    </message>
    <message numerus="yes">
        <source>It brings %Ln changes.</source>
        <translation>
            <numerusform>带来 %Ln 处变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places two people said different things: the later word holds, the other is kept, until you settle it.</source>
        <translation>
            <numerusform>有 %Ln 处两人说法不一致：裁定之前以时间较晚的为准，另一种说法一并保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of evidence did not come along.</source>
        <translation>
            <numerusform>%Ln 份证据没有随包带来。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known here, and left out: %1</source>
        <translation>本工作库中没有，未并入：%1</translation>
    </message>
    <message>
        <source>Take a package of changes</source>
        <translation>并入工作包</translation>
    </message>
    <message>
        <source>What the package changes</source>
        <translation>工作包带来的变化</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>并入后</translation>
    </message>
    <message>
        <source>By</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>并入</translation>
    </message>
</context>
<context>
    <name>xw::ui::TemplateBar</name>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy to change…</source>
        <translation>复制后修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Use for this round</source>
        <translation>用于本轮(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Sho&amp;w withdrawn (%1)</source>
        <translation>显示已撤回（%1）(&amp;W)</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>this round&apos;s</source>
        <translation>本季度使用</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2. It stays as it was; take it back to change it.</source>
        <translation>由%1于 %2 撤回，内容保持原样；恢复后才能修改。</translation>
    </message>
    <message>
        <source>Your own; kept in the workspace. Command line: --template %1</source>
        <translation>自有模板，保存在工作库内。命令行：--template %1</translation>
    </message>
    <message>
        <source>Ships with the program: copy it to change it.</source>
        <translation>随程序提供：复制后才能修改。</translation>
    </message>
    <message>
        <source>The round uses it already</source>
        <translation>本轮已在使用</translation>
    </message>
    <message>
        <source>It has faults</source>
        <translation>其中有错误</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Withd&amp;raw</source>
        <translation>撤回(&amp;R)</translation>
    </message>
    <message>
        <source>This round&apos;s notice is made by it: choose another one for the round first</source>
        <translation>本季度通报正在使用：请先为本季度另选模板</translation>
    </message>
    <message>
        <source>Save what was typed first</source>
        <translation>请先保存所作修改</translation>
    </message>
    <message>
        <source>It is offered no more; nothing is deleted</source>
        <translation>不再供选用；什么都不会被删除</translation>
    </message>
</context>
<context>
    <name>xw::ui::TemplateEditor</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>As this round&apos;s notice</source>
        <translation>按本轮数据生成的通报</translation>
    </message>
    <message>
        <source>Pages of the notice</source>
        <translation>通报页面</translation>
    </message>
    <message>
        <source>Leave “%1” without saving?</source>
        <translation>不保存“%1”就离开？</translation>
    </message>
    <message>
        <source>What was typed since it was last saved is lost.</source>
        <translation>上次保存之后输入的内容将丢失。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>This template ships with the program.</source>
        <translation>这是随程序提供的模板。</translation>
    </message>
    <message>
        <source>Copy it to change it.</source>
        <translation>复制后才能修改。</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>复制模板</translation>
    </message>
    <message>
        <source>What is the copy called?</source>
        <translation>副本叫什么名称？</translation>
    </message>
    <message>
        <source>%1, own</source>
        <translation>%1（自有）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>This round&apos;s notice is made by it now.</source>
        <translation>本轮通报已改用此模板。</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>重命名模板</translation>
    </message>
    <message>
        <source>What is it called? On the command line it stays “%1”.</source>
        <translation>新名称是什么？命令行中的标识仍为“%1”。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>“%1” is in force again.</source>
        <translation>“%1”已恢复。</translation>
    </message>
    <message>
        <source>“%1” is withdrawn: it is offered no more. “Show withdrawn” lists it, to take it back.</source>
        <translation>“%1”已撤回，不再供选用。勾选“显示已撤回”可看到并恢复。</translation>
    </message>
    <message>
        <source>This template was withdrawn.</source>
        <translation>该模板已撤回。</translation>
    </message>
    <message>
        <source>Take it back to change it.</source>
        <translation>恢复后才能修改。</translation>
    </message>
</context>
<context>
    <name>xw::ui::TemplateSheet</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The text as it is stored: its settings, and facts in braces</source>
        <translation>所保存的原文：含设置，事实写在花括号里</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>模板正文</translation>
    </message>
    <message>
        <source>Text of the template, as code</source>
        <translation>模板代码</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>xw::ui::TopBar</name>
    <message>
        <source>Xunwang</source>
        <translation>巡网</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1 / %2</source>
        <translation>已查 %1 / %2</translation>
    </message>
    <message>
        <source>Websites %1 / %2, media %3 / %4</source>
        <translation>网站 %1 / %2，新媒体 %3 / %4</translation>
    </message>
    <message>
        <source>%1 stands beside what is changed. Press to change the name</source>
        <translation>改动署名为 %1，点击可修改</translation>
    </message>
    <message>
        <source>Your name: %1</source>
        <translation>您的姓名：%1</translation>
    </message>
</context>
<context>
    <name>xw::ui::Tour</name>
    <message>
        <source>Register: every website and account that is to be inspected.</source>
        <translation>台账：要检查的全部网站和账号。</translation>
    </message>
    <message>
        <source>A list of your own comes in with Ctrl+Shift+I, or is dropped on the window; each row is shown before it is taken.</source>
        <translation>按 Ctrl+Shift+I 导入自己的名单，或把文件拖进窗口；每一行都先看后收。</translation>
    </message>
    <message>
        <source>Monitor: the machine looks at sites first and says what it found.</source>
        <translation>监测：机器先看网站，并说明发现了什么。</translation>
    </message>
    <message>
        <source>What it finds is a suggestion; only a person&apos;s tick counts.</source>
        <translation>机器发现的只是线索，人勾选后才算数。</translation>
    </message>
    <message>
        <source>Inspect: the site beside its checklist.</source>
        <translation>检查：网站和指标清单并排。</translation>
    </message>
    <message>
        <source>Ctrl+↓ opens the next site, a digit ticks, F8 keeps the page as evidence, Ctrl+Enter records a site without faults. Every tick is saved at once.</source>
        <translation>Ctrl+↓ 打开下一个网站，数字键勾选，F8 把页面留作证据，Ctrl+Enter 记为没有问题。每次勾选立即保存。</translation>
    </message>
    <message>
        <source>Charts: the pass rates of every region, as they stand now.</source>
        <translation>图表：各地区此刻的合格率。</translation>
    </message>
    <message>
        <source>Every bar and number opens the list of what it counts.</source>
        <translation>每个柱子、每个数字都能打开它所统计的名单。</translation>
    </message>
    <message>
        <source>Notice: text and annexes, composed from what was ticked.</source>
        <translation>通报：正文和附件由勾选结果生成。</translation>
    </message>
    <message>
        <source>Numbers stay bound to the data and are proved; signing exports Word and PDF. F1 explains each page.</source>
        <translation>数字始终与数据相连并经校核；签署时导出 Word 和 PDF。每一页都可按 F1 查看说明。</translation>
    </message>
    <message>
        <source>New here? Five steps show the way from a list to the notice.</source>
        <translation>第一次使用？五步看完从名单到通报的全过程。</translation>
    </message>
    <message>
        <source>Help &gt; Tour takes them at any time.</source>
        <translation>随时可从 帮助 &gt; 导览 开始。</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
</context>
<context>
    <name>xw::ui::TsaField</name>
    <message>
        <source>http://… (RFC 3161): proves when it was signed</source>
        <translation>http://…（RFC 3161）：证明何时签署</translation>
    </message>
</context>
<context>
    <name>xw::ui::UncheckedLine</name>
    <message>
        <source>Not yet checked</source>
        <translation>未查</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 not checked yet: the notice tells of the others alone.</source>
        <translation>
            <numerusform>应查 %1 个，还有 %Ln 个未查：通报只反映已查的。</numerusform>
        </translation>
    </message>
    <message>
        <source>List them</source>
        <translation>列出未查</translation>
    </message>
</context>
<context>
    <name>xw::ui::UndoList</name>
    <message>
        <source>What can be taken back</source>
        <translation>可撤销的步骤</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>步骤，最新的在前</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Whole round</source>
        <translation>整轮</translation>
    </message>
    <message>
        <source>No change since this workspace was opened is left to take back.</source>
        <translation>打开工作库以来，没有可撤销的改动。</translation>
    </message>
    <message>
        <source>It is taken back by itself: what was done after it stays.</source>
        <translation>只撤销这一步，其后的改动不受影响。</translation>
    </message>
</context>
<context>
    <name>xw::ui::VerdictBar</name>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>结论：%1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved %1 ✓</source>
        <translation>自动保存 %1 ✓</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Previous subject</source>
        <translation>上一个对象</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交复核</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认复核</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Take back from review</source>
        <translation>撤回复核</translation>
    </message>
    <message>
        <source>Mark as not inspected</source>
        <translation>标记为未查</translation>
    </message>
    <message>
        <source>no services to the public</source>
        <translation>无对外服务</translation>
    </message>
    <message>
        <source>Offers no services to the public</source>
        <translation>无对外服务</translation>
    </message>
    <message>
        <source>Its service indicators are not checked, and its score is scaled up to the full mark</source>
        <translation>不检查办事服务类指标，得分折算为满分制</translation>
    </message>
    <message>
        <source>Checked already, next</source>
        <translation>已查，下一个</translation>
    </message>
    <message>
        <source>Qualified, next</source>
        <translation>合格，下一个</translation>
    </message>
    <message>
        <source>Checked, next</source>
        <translation>记为已查，下一个</translation>
    </message>
    <message>
        <source>Records it as inspected and opens the next one (Ctrl+Enter)</source>
        <translation>记为已查并打开下一个（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Looks at the one before (Ctrl+↑); nothing is recorded</source>
        <translation>看上一个（Ctrl+↑），不作记录</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next subject</comment>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Looks at the next one (Ctrl+↓); nothing is recorded</source>
        <translation>看下一个（Ctrl+↓），不作记录</translation>
    </message>
    <message>
        <source>Next subject</source>
        <translation>下一个对象</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>for review</comment>
        <translation>提交</translation>
    </message>
    <message>
        <source>Submit for review (Ctrl+Shift+R)</source>
        <translation>提交复核（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>xw::ui::VerifyDialog</name>
    <message>
        <source>Verify a signed notice</source>
        <translation>验证已签署的通报</translation>
    </message>
    <message>
        <source>Drop a signed notice here</source>
        <translation>将已签署的通报拖到这里</translation>
    </message>
    <message>
        <source>Its folder, or any file of it: what is intact, changed, missing or added is said file by file, and who signed, when, and whether that can be trusted.</source>
        <translation>可拖入整个文件夹或其中任一文件：逐个文件说明完好、被改动、缺失或多出，以及谁签署、何时签署、是否可信。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>验证结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>打开文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Whom to trust: a file with root certificates (.crt, .pem)</source>
        <translation>信任谁：根证书文件（.crt、.pem）</translation>
    </message>
    <message>
        <source>A list of certificates that were revoked (.crl)</source>
        <translation>被吊销证书的列表（.crl）</translation>
    </message>
    <message>
        <source>Without a list of revoked certificates</source>
        <translation>不使用吊销列表</translation>
    </message>
    <message>
        <source>Root certificates to trust</source>
        <translation>选择信任的根证书</translation>
    </message>
    <message>
        <source>List of revoked certificates</source>
        <translation>选择吊销列表</translation>
    </message>
    <message>
        <source>Trust: %1</source>
        <translation>信任：%1</translation>
    </message>
    <message>
        <source>Re&amp;vocation list…</source>
        <translation>吊销列表(&amp;V)…</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>吊销列表：%1</translation>
    </message>
    <message>
        <source>Folder of a signed notice</source>
        <translation>已签署通报的文件夹</translation>
    </message>
    <message>
        <source>File of a signed notice</source>
        <translation>已签署通报的文件</translation>
    </message>
    <message>
        <source>Files of a notice (*.pdf *.json *.p7s *.docx *.xlsx *.html)</source>
        <translation>通报文件 (*.pdf *.json *.p7s *.docx *.xlsx *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Revocation lists (*.crl *.pem)</source>
        <translation>吊销列表 (*.crl *.pem)</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem *.der)</source>
        <translation>证书 (*.crt *.cer *.pem *.der)</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>a correction: it replaces the notice of %1</source>
        <translation>更正：替代%1的通报</translation>
    </message>
    <message>
        <source>Signature in %1</source>
        <translation>%1 的签名</translation>
    </message>
    <message>
        <source>✗ Nobody signed this.</source>
        <translation>✗ 无人签署。</translation>
    </message>
    <message>
        <source>✓ Everything holds: each file is what was signed, by somebody who is trusted.</source>
        <translation>✓ 全部有效：各文件均与签署时一致，签署人可信。</translation>
    </message>
    <message>
        <source>✗ This does not hold. The lines below say what is wrong.</source>
        <translation>✗ 无效。原因见下列各行。</translation>
    </message>
    <message>
        <source>TEST IDENTITY: this is a trial, not an official act.</source>
        <translation>测试身份：这是试用，不是正式公文。</translation>
    </message>
    <message>
        <source>&amp;Countersign…</source>
        <translation>后续签署(&amp;C)…</translation>
    </message>
    <message>
        <source>Another office signs the PDF after the first</source>
        <translation>由另一机关在首个签署人之后签署该 PDF</translation>
    </message>
    <message>
        <source>%1 signed it too.</source>
        <translation>%1 也已签署。</translation>
    </message>
    <message>
        <source>unchanged, not trusted</source>
        <translation>未改动，不受信任</translation>
    </message>
    <message>
        <source>△ Nothing was changed since it was signed, but no root that you trust vouches for the signer. Where you know the authority, choose its certificate under “Trust”.</source>
        <translation>△ 签署后未被改动，但签署人的证书不在您信任的根证书之列。如您了解该颁发机构，请在“信任”中选择其证书。</translation>
    </message>
    <message>
        <source>Trust no chosen root</source>
        <translation>不信任所选的根证书</translation>
    </message>
    <message>
        <source>Trust: choose a &amp;root…</source>
        <translation>信任：选择根证书(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>xw::ui::VerifyWords</name>
    <message>
        <source>broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>valid, not trusted</source>
        <translation>有效但不可信</translation>
    </message>
    <message>
        <source>signed by %1, issued by %2</source>
        <translation>签署人：%1，颁发者：%2</translation>
    </message>
    <message>
        <source>TEST IDENTITY</source>
        <translation>测试身份</translation>
    </message>
    <message>
        <source>time-stamped %1</source>
        <translation>时间戳时间：%1</translation>
    </message>
    <message>
        <source>at %1 as the signer says</source>
        <translation>签署人自述时间：%1</translation>
    </message>
    <message>
        <source>certificate valid %1 to %2</source>
        <translation>证书有效期 %1 至 %2</translation>
    </message>
    <message>
        <source>leads to the trusted root %1</source>
        <translation>可追溯到受信任的根证书 %1</translation>
    </message>
    <message>
        <source>time stamp authority: %1</source>
        <translation>时间戳机构：%1</translation>
    </message>
    <message>
        <source>countersigned by %1, issued by %2</source>
        <translation>会签人：%1，颁发者：%2</translation>
    </message>
</context>
<context>
    <name>xw::ui::VisitClock</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) on this one</source>
        <translation>
            <numerusform>在此停留 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 today</source>
        <translation>今日 %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded by you today</source>
        <translation>
            <numerusform>您今日已查 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::WaitingDialog</name>
    <message>
        <source>Made without a connection</source>
        <translation>断线期间的修改</translation>
    </message>
    <message>
        <source>What was not written</source>
        <translation>未写入的内容</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>您的操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>现有内容</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>写入我的</translation>
    </message>
    <message>
        <source>Leave it as it stands</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>withdrew %1</source>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>marked as inspected</source>
        <translation>标为已查</translation>
    </message>
    <message>
        <source>marked as not inspected</source>
        <translation>标为未查</translation>
    </message>
    <message>
        <source>ticked %1</source>
        <translation>勾选 %1</translation>
    </message>
    <message>
        <source>ticked %1: %2</source>
        <translation>勾选 %1：%2</translation>
    </message>
    <message>
        <source>withdrawn by somebody else</source>
        <translation>已被他人撤回</translation>
    </message>
    <message>
        <source>ticked by %1</source>
        <translation>%1 已勾选</translation>
    </message>
    <message>
        <source>ticked by %1: %2</source>
        <translation>%1 已勾选：%2</translation>
    </message>
    <message>
        <source>Everything that you did without a connection is settled.</source>
        <translation>断线期间的修改已全部处理。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that you made without a connection were not written: something else stands there by now. Nothing was overwritten.</source>
        <translation>
            <numerusform>您在断线时所做的 %Ln 处修改没有写入：那里现在已有别的内容。没有覆盖任何内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::WebNotice</name>
    <message>
        <source>The certificate of %1 does not hold: %2</source>
        <translation>%1 的证书无效：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln 次下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s)</source>
        <translation>
            <numerusform>%Ln 个弹出窗口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s)</source>
        <translation>
            <numerusform>%Ln 项权限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dialog(s) “%1”</source>
        <translation>
            <numerusform>%Ln 个对话框“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) out of the web</source>
        <translation>
            <numerusform>%Ln 次调用外部程序或本地文件</numerusform>
        </translation>
    </message>
    <message>
        <source>the full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>a file of yours</source>
        <translation>读取本机文件</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>登录验证</translation>
    </message>
    <message>
        <source>The page wanted and was refused: %1</source>
        <translation>已拒绝该页面的请求：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>The page has not answered for %1 seconds. What you ticked is safe.</source>
        <translation>页面已 %1 秒没有响应。您的勾选不受影响。</translation>
    </message>
    <message>
        <source>The site did not open after %1 s: %2</source>
        <translation>用时 %1 秒，站点未能打开：%2</translation>
    </message>
    <message>
        <source>The site took %1 s to open: a visit fails at 15 s</source>
        <translation>站点用时 %1 秒打开：达到 15 秒即为访问失败</translation>
    </message>
    <message>
        <source>a script that goes on without its page</source>
        <translation>离开页面仍运行的脚本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) this machine or its network “%1”</source>
        <translation>
            <numerusform>%Ln 次访问本机或内网“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>The site answered after %1 s: %2</source>
        <translation>用时 %1 秒，网站有应答：%2</translation>
    </message>
</context>
<context>
    <name>xw::ui::WebPanel</name>
    <message>
        <source>“%1” is not an address of the web</source>
        <translation>“%1”不是网页地址</translation>
    </message>
    <message>
        <source>Zoom %1%</source>
        <translation>缩放 %1%</translation>
    </message>
    <message>
        <source>Room for the site: fold the list and the evidence (F11)</source>
        <translation>给网站让出空间：收起名单和证据（F11）</translation>
    </message>
</context>
<context>
    <name>xw::ui::WebToolbar</name>
    <message>
        <source>No columns were found on this page</source>
        <translation>本页未找到栏目</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Home page of the site</source>
        <translation>网站首页</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>栏目 ▾</translation>
    </message>
    <message>
        <source>The site&apos;s columns</source>
        <translation>网站栏目</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>手机版显示</translation>
    </message>
    <message>
        <source>Card of the account with its QR code</source>
        <translation>账号信息与二维码</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Evidence (F8)</source>
        <translation>取证 (F8)</translation>
    </message>
    <message>
        <source>Take evidence of what is seen</source>
        <translation>截取当前画面作为证据</translation>
    </message>
    <message>
        <source>Find in the page…	Ctrl+F</source>
        <translation>页内查找…	Ctrl+F</translation>
    </message>
    <message>
        <source>Zoom in	Ctrl++</source>
        <translation>放大	Ctrl++</translation>
    </message>
    <message>
        <source>Zoom out	Ctrl+-</source>
        <translation>缩小	Ctrl+-</translation>
    </message>
    <message>
        <source>Actual size (%1%)	Ctrl+0</source>
        <translation>实际大小（%1%）	Ctrl+0</translation>
    </message>
    <message>
        <source>Open in system browser	Ctrl+Shift+O</source>
        <translation>用系统浏览器打开	Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Visible page as PNG	F8</source>
        <translation>可见页面 PNG	F8</translation>
    </message>
    <message>
        <source>Full page as PNG	Shift+F8</source>
        <translation>整页 PNG	Shift+F8</translation>
    </message>
    <message>
        <source>Page as MHTML	Ctrl+F8</source>
        <translation>网页存档 MHTML	Ctrl+F8</translation>
    </message>
    <message>
        <source>Attach a file…	Ctrl+Shift+F8</source>
        <translation>附上文件…	Ctrl+Shift+F8</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>取证</translation>
    </message>
    <message>
        <source>The clipboard&apos;s picture	Ctrl+V</source>
        <translation>剪贴板图片	Ctrl+V</translation>
    </message>
</context>
<context>
    <name>xw::ui::WeekBar</name>
    <message>
        <source>Pause the watch</source>
        <translation>暂停监测</translation>
    </message>
    <message>
        <source>Go on with the watch</source>
        <translation>继续监测</translation>
    </message>
    <message>
        <source>Start the week&apos;s watch</source>
        <translation>开始一周监测</translation>
    </message>
    <message numerus="yes">
        <source>own line down %Ln time(s), last %1</source>
        <translation>
            <numerusform>本机网络中断 %Ln 次，最近 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The week&apos;s watch (sites that cannot be reached): 24 visits a day and site for a week, warned of at 3 %, failed at 5 %</source>
        <translation>站点无法访问：每站每天访问24次，连续1周；失败3%预警，5%不合格</translation>
    </message>
    <message>
        <source>The week&apos;s watch is over</source>
        <translation>一周监测已结束</translation>
    </message>
    <message>
        <source>The week&apos;s watch runs until %1</source>
        <translation>一周监测进行中，至 %1</translation>
    </message>
    <message>
        <source>The week&apos;s watch rests (until %1)</source>
        <translation>一周监测已暂停（至 %1）</translation>
    </message>
    <message>
        <source>%1 warned</source>
        <translation>预警 %1 个</translation>
    </message>
    <message>
        <source>%1 failed the week</source>
        <translation>不合格 %1 个</translation>
    </message>
    <message>
        <source>The week&apos;s watch</source>
        <translation>一周监测</translation>
    </message>
    <message>
        <source>Visit every site of the round 24 times a day for a week, from now on?</source>
        <translation>从现在起，连续1周每天访问本轮每个网站24次？</translation>
    </message>
    <message>
        <source>The program must run for it, here or as “xunwangctl probe availability --watch”; it goes on where it was at the next start. Visits while this computer&apos;s own line is down are void.</source>
        <translation>监测期间须有程序运行（本窗口，或“xunwangctl probe availability --watch”）；下次启动后接着进行。本机网络中断期间的访问作废。</translation>
    </message>
    <message>
        <source>Start the watch</source>
        <translation>开始监测</translation>
    </message>
    <message>
        <source>Note in the round</source>
        <translation>记入本轮</translation>
    </message>
    <message>
        <source>Keeps in the round what was visited, by which rule and how many visits were void: the notice can say it</source>
        <translation>把访问了哪些、按什么规则、多少次作废存入本轮，通报可以引用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s)</source>
        <translation>
            <numerusform>%Ln 个网站</numerusform>
        </translation>
    </message>
    <message>
        <source>The week&apos;s watch writes its visits; this workspace is open for reading only</source>
        <translation>一周监测需要记录访问；当前工作库为只读</translation>
    </message>
    <message>
        <source>The week&apos;s watch runs at %1&apos;s computer; this one goes on when that ends</source>
        <translation>一周监测正在%1的计算机上进行，那边结束后由本机接替</translation>
    </message>
    <message>
        <source>The week&apos;s watch runs at %1&apos;s computer</source>
        <translation>一周监测正在%1的计算机上进行</translation>
    </message>
    <message>
        <source>The week&apos;s watch goes on when the server is back</source>
        <translation>服务器恢复后继续一周监测</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s), %1 failed, %2 void</source>
        <translation>
            <numerusform>访问 %Ln 次，失败 %1 次，作废 %2 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::ui::WhyLocked</name>
    <message>
        <source>Signed: read-only</source>
        <translation>已签署：只读</translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
</context>
<context>
    <name>xw::ui::WordSettings</name>
    <message numerus="yes">
        <source>%Ln word(s) of your own</source>
        <translation>
            <numerusform>自有 %Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of wrong words</source>
        <translation>错词表</translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv *.csv)</source>
        <translation>文本 (*.txt *.tsv *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The office&apos;s own list of wrong words</source>
        <translation>本单位的错词表</translation>
    </message>
    <message>
        <source>Wrong words</source>
        <translation>错别字词表</translation>
    </message>
    <message>
        <source>What the machine looks for besides its own list, one a line: the wrong word, an arrow or a tab, the right one; then, where it is needed, 严重. Names and titles of your office belong here: none are shipped.</source>
        <translation>机器在自带词表之外还要查找的错词，每行一条：错词、箭头或制表符、正确写法；必要时再加“严重”。本单位的人名、职务写在这里，程序不自带。</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>从文件添加…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存词表</translation>
    </message>
</context>
<context>
    <name>xw::ui::YearChart</name>
    <message>
        <source>All regions</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>政府网站</translation>
    </message>
    <message>
        <source>Media accounts</source>
        <translation>政务新媒体</translation>
    </message>
    <message>
        <source>Region or body</source>
        <translation>地区或单位</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Sites and accounts</source>
        <translation>网站和账号</translation>
    </message>
</context>
<context>
    <name>xw::web::ArchiveCapture</name>
    <message>
        <source>There is no room for a temporary file.</source>
        <translation>没有空间存放临时文件。</translation>
    </message>
    <message>
        <source>The page was closed before it was captured.</source>
        <translation>网页在取证前已关闭。</translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation>网页没有响应。</translation>
    </message>
    <message>
        <source>The page could not be archived: %1</source>
        <translation>无法存档网页：%1</translation>
    </message>
    <message>
        <source>The page is too large to be archived.</source>
        <translation>网页过大，无法存档。</translation>
    </message>
</context>
<context>
    <name>xw::web::ChromiumEngine</name>
    <message>
        <source>No page is open.</source>
        <translation>没有打开网页。</translation>
    </message>
</context>
<context>
    <name>xw::web::FullPageCapture</name>
    <message>
        <source>The page does not answer.</source>
        <translation>网页没有响应。</translation>
    </message>
</context>
<context>
    <name>xw::web::PageCapture</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation>无法绘制网页。</translation>
    </message>
    <message>
        <source>The page was closed before it was captured.</source>
        <translation>网页在取证前已关闭。</translation>
    </message>
    <message>
        <source>The page was left before it was captured.</source>
        <translation>取证完成前网页已离开。</translation>
    </message>
</context>
<context>
    <name>xw::widgets::AddressField</name>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Certificate invalid</source>
        <translation>证书无效</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
</context>
<context>
    <name>xw::widgets::ChecklistRow</name>
    <message>
        <source>How many: %1</source>
        <translation>数量：%1</translation>
    </message>
    <message>
        <source>Conditions of %1</source>
        <translation>%1 的情形</translation>
    </message>
</context>
<context>
    <name>xw::widgets::ColumnMemory</name>
    <message>
        <source>The usual columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>xw::widgets::EngineAge</name>
    <message numerus="yes">
        <source>%1 with fixes up to %2 (%3), %Ln month(s) old</source>
        <translation>
            <numerusform>%1，修补至 %2（%3），已有 %Ln 个月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xw::widgets::EvidenceStrip</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
</context>
<context>
    <name>xw::widgets::FilterBar</name>
    <message>
        <source>Empty the field</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>xw::widgets::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>在网页中查找</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Escape)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
</context>
<context>
    <name>xw::widgets::ImageViewer</name>
    <message>
        <source>Full size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>标注…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>xw::widgets::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>xw::widgets::NativeDialogs</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>xw::widgets::ProgressStrip</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>每秒 %1 行</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>xw::widgets::TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>What you typed is kept nowhere yet: once more, and it is dropped.</source>
        <translation>填写的内容尚未保存；再按一次即放弃。</translation>
    </message>
</context>
<context>
    <name>xw::widgets::TrendChart</name>
    <message>
        <source>A trend begins with the second round.</source>
        <translation>有了第二轮才有趋势。</translation>
    </message>
</context>
<context>
    <name>xw::widgets::WebPane</name>
    <message>
        <source>No page is open.</source>
        <translation>没有打开网页。</translation>
    </message>
</context>
<context>
    <name>xw::widgets::WebPlugin</name>
    <message>
        <source>The program was started without support for the web view.</source>
        <translation>程序启动时没有启用网页视图。</translation>
    </message>
    <message>
        <source>The web view is not installed. Install the package of Qt WebEngine and start again.</source>
        <translation>没有安装网页视图。请安装 Qt WebEngine 软件包后重新启动。</translation>
    </message>
    <message>
        <source>The web view cannot be loaded: %1</source>
        <translation>无法加载网页视图：%1</translation>
    </message>
    <message>
        <source>In this edition sites open in the system&apos;s browser. The checklist can stand beside it.</source>
        <translation>此版本在系统浏览器中打开网站，检查指标可置于浏览器旁。</translation>
    </message>
</context>
<context>
    <name>xw::widgets::WebStandIns</name>
    <message>
        <source>The site made its page crash</source>
        <translation>该网站使其网页崩溃</translation>
    </message>
    <message>
        <source>The site took %1 of memory: its page was closed</source>
        <translation>该网站占用内存 %1，页面已关闭</translation>
    </message>
    <message>
        <source>The site ran %1 workers: its page was closed</source>
        <translation>该网站运行了 %1 个后台线程，页面已关闭</translation>
    </message>
    <message>
        <source>No site is open</source>
        <translation>没有打开网站</translation>
    </message>
    <message>
        <source>Choose a subject in the list. Its site opens here.</source>
        <translation>请在清单中选择检查对象，网站在这里打开。</translation>
    </message>
    <message>
        <source>The site cannot be shown here</source>
        <translation>这里无法显示该网站</translation>
    </message>
    <message>
        <source>Only the page is gone. Everything that you ticked is kept.</source>
        <translation>只是网页关闭了，您勾选的内容都已保留。</translation>
    </message>
    <message>
        <source>%1
Nothing was shown. If you look at it all the same, this is recorded with the site.</source>
        <translation>%1
没有显示任何内容。如果仍要查看，将随网站记录下来。</translation>
    </message>
    <message>
        <source>%1
Nothing was shown, and this fault cannot be passed over.</source>
        <translation>%1
没有显示任何内容，此故障不能跳过。</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold</source>
        <translation>%1 的证书无效</translation>
    </message>
    <message>
        <source>Open in system browser</source>
        <translation>在系统浏览器中打开</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Look at it for this visit</source>
        <translation>本次仍要查看</translation>
    </message>
    <message>
        <source>Checklist beside the browser</source>
        <translation>检查指标置于浏览器旁</translation>
    </message>
</context>
</TS>

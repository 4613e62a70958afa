<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Inspects government websites and new media, from the register to the signed notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language for now: zh_CN or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace (.xunwang) to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw</name>
    <message>
        <source>The definition file is not valid JSON in line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition file does not hold one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a name that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotation marks belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object { … } belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list [ … ] belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a number, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a date such as 2020-03-31, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes 是 or 否, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the ledger definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition is [column, operator, value], operators are = != &lt; &lt;= &gt; &gt;= present missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no type: text, integer, decimal, date, boolean, website, subject and region are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty cell means “zero” or “unknown”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure is exactly one of count, sum, distinct, add and rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure of one row is add or rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rate is [part, whole]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no figure “%1” before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rate “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be one width a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ledger has at least one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site code is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet turned the site code into the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its digits are lost: format the column as text and enter it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site code %1 has %2 characters instead of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading zeros or other digits were lost: compare it with the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no site code: ten digits, or bm and eight digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library of basis documents is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of a table fills the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font for %1 was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install %1 (package %2), or run scripts/install-deps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a merged table cell is taller than a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or divide the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font has the character %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it otherwise, or install a font that has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2020-04-02 belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no line --- between its head and its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is not written in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex %1 lists %2, the text claims %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of annexes is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of annexes has only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annexes are not numbered one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex %1 is in the list but does not follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document of this title; meant is probably 《%1》</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of this document is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline %1 lies before the date of writing, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names are listed, %2 are claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts make %1 (%2), the whole is given as %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of a whole cannot be more than 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole number out of %1 gives %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100% is printed although %1 of %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is %3, not %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is %3, not %4; the printed rate would need %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 was cut off; other rates of this notice are rounded, which gives %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 was cut off; rounded it is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex %1: the column adds up to %2, its total says %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex %1: the parts of this row do not make its total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex %1: %2 is %3 of %4, so the second count is what is still open; the head of the table says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex %1: %2 does not follow from %3 and %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex %1: a bracket is opened and not closed in %2 rows: the text of the cell was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annex shows %1 received and %2 done: not all that was received was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference of two rates is counted in percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as DOCX, HTML or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice is too large to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and may be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice is proved from DOCX, HTML or text, not from this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 cannot be rendered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template %1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no marker @%1; there are: @%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag is not closed with }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags that begin with %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{/%1}} ends a section that is not open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section {{#%1}} is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no fact “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a group of facts; name one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample sites cannot be served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses this port, perhaps a second Xunwang: close it and open the sample again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of sample sites is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total row at the end was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note at the end was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet&apos;s merged cells lie over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the merged cells and save the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One merged cell covers rows %1 to %2: its value was used for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the header: a value that holds a separator must stand in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of row %1 is longer than %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or remove it, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file and read the parts one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet, not a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds bytes that are not %1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 rows or %2 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no text that can be read as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .xlsx or as CSV (UTF-8) and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8, and this program was built without GB18030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in UTF-32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warning above holds for %1 more places from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in an office program and save it as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it and that no other program holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file or sheet that holds the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was given up before it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the column that holds it, with --map or in the import window; the file has: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data changed while the import was being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a quarter such as 2020Q1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the round itself: import it as results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is neither 合格 nor 不合格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 already says what this round found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write websites or media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a rate such as 97.61%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 检查数 and 不合格数, or a published rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More unqualified than checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts give %1: comparisons use the counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts have this name: give the account id or the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as in row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-width signs were replaced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address: it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// was missing and was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed in the register, but this list holds it: it stays closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no region: it counts in the total alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word is not known: it is kept beside the row, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is about the same subject: join its problems with ；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 是 or 否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 numbers for %2 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no indicator of the standard: kept as a note, the verdict decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also has: %2. An import withdraws nothing: do it by hand where it no longer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says %1, its findings say %2: the findings hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say whom its rows are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a column 网站标识码, or 账号标识, or 账号名称 with 平台类型; name one with --map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no standard named %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use gbmh-2019-19, or import the standard first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace does not hold the standard %1 that its round is judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds no round yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with xunwangctl init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its rounds with xunwangctl round list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No website of the register has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account of the register has this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say whom it is about: give 网站标识码, 账号标识, or 账号名称 with 平台类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account of the register has this name on this platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts have this name: give 账号标识 or 所属地区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round %1 is signed: its data can no longer change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a new round, or work on another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subject is not in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard %1 has no indicator %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators are named W1–W6, M1–M3, P1–P24, B1…, conditions W4.1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator %1 does not apply to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Websites have W, P and B indicators, media accounts have M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This finding is not in the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as not inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace needs the name of its province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace needs its first round, such as 2020Q1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates are printed with 0, 1 or 2 decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is already in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file name, or open a round in it with xunwangctl round open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence is not in the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold lies between 0 and 100 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order names a region twice, or one that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standard is kept under its id and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round %1 is judged by this version of the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round is named by year and quarter, such as 2020Q1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round %1 is already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed again in the meantime: nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 was given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the option --%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a whole number of at least %2, not “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-w: the workspace; the only one in this folder where it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-d: a shared database, postgresql://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-r: the round, such as 2020Q1; the newest where it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does it, for the history; the system&apos;s user where it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-h: explain the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: xunwangctl [-w FILE.xunwang] [-r ROUND] [--json] COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xunwangctl help COMMAND explains one. Exit: 0 done, 1 done but the answer is no, 2 wrong usage, 3 could not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of file named “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not map a column: write --map COLUMN=FIELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that can be written to, with room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more; --json lists them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns kept as they are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed because the list does not hold them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, but not in this list: %1 (--close-missing closes them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be: %1 added, %2 updated, %3 unchanged, %4 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in a CSV, XLSX or XLS file; KIND: websites, media, results, history, rounds or a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a spreadsheet; the first that holds a header where it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which column of the file holds a field, such as 主管单位=organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would happen, change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write rejected rows there, to be mended and imported again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close running subjects that the list does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a round such as 2020Q1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding is half-up or truncate, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready: %2, round %3, standard %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a workspace and its first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>江西省</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2020Q1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gbmh-2019-19 where it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who issues the notice; the province&apos;s 人民政府办公厅 where it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of printed rates; 2 where it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of printed rates; half-up where it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged: keep this file, and go on with a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a workspace whole: schema, references, evidence, history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the workspace while it is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See xunwangctl help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round %1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the round to open, such as 2020Q2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round %1 is not closed: signing its notice closes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the notice and sign it with xunwangctl notice sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rounds of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a round with the settings of the newest, or take one back from review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the round under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the round: done by signing its notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample is drawn by region, type or level, not by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always in are portals or previous-problems, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample is of websites or media, not of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio is a share such as 30% or 0.3, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is a whole number, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn: %1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw the round&apos;s sample; same register and seed, same sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of each part that is drawn: 30% or 0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or how many of each kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number; kept with the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw from each of these by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is in whatever is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least so many of each kind in every region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these; both where it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what would be drawn, keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several workspaces in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with -w FILE.xunwang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new workspace needs a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with -w FILE.xunwang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject of the register, or more than one, is meant by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its 网站标识码 or 账号标识, or name@platform@region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are given by region, type, platform or problem, not by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to break them down by; region where it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard has no indicator “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its id (W4, W4.1, M2, P13) or its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3; %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not ticked on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record a finding; on what is ticked already, change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many, for counted conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the annex says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that proves it, kept in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw a finding; the history keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark a subject as inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the mark back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not end in .gov.cn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the Chinese domain is registered: the English one is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the central government&apos;s portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more labels than any form of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A portal&apos;s domain is www.name.gov.cn, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department&apos;s domain lies under its government&apos;s, as name.government.gov.cn, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies under a ministry: the ministry answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not lie under %2.gov.cn, the domain of its government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no form that the rules show: to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Chinese domain %1 does not end in .政务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is “%1” the name or the standard short name of %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has several domains and none is named as the main one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County departments, towns and streets normally have no site of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered, but the visit ended at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site answers without encryption (http)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample needs a ratio or a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio of a sample lies between 0 and 100 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample cannot hold less than nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these belongs here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of at least 1 belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points with at most two decimals belong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two whole numbers belong here, as [4, 3] for 4/3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass, gate and reduced base cannot exceed the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a standard needs indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only conditions have a point in their id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a condition begins with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no group “%1” of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text layer of the PDF could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table does not fit into a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a character that a Word file cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annex %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the sample province is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample province is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the backup does not exist or cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written; the workspace itself is untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record has this number already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the workspace again and repeat the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is not what its digest says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the evidence again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 (%2) belongs to another subject already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 (%2) is in the register already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region %1 is in the register already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round %1 exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else recorded a finding (%1) at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is signed: its data can no longer change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in an open round, or issue a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database driver %1 is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Qt&apos;s plug-in for this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such round in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its rounds, or open a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace does not hold the evidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the workspace again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence %1 was changed after it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup; the check of the workspace lists what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of the program (workspace format %1, this program knows %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version; the workspace was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program lacks a part of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are kept for good and cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record has the same key already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record refers to something that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace can be read but not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or copy it to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: this change was not saved, earlier ones are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and repeat the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file and its folder can be read and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed: this change was not saved, earlier ones are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its free space, then repeat the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this file, and go on with the last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Xunwang workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .xunwang file; lists are imported into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is too large to be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was opened for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that has it open, then open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces on a PostgreSQL server are not supported by this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a workspace file: -w FILE.xunwang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the workspace does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder first, or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or make a new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .xunwang file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for permission to read and write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace or its folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is open in %1 on %2 (process %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first; where that program is gone for good, delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has the format of an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once for writing: it is brought up to date then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stands for a day that never was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is outside the dates that a spreadsheet knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of more than 15 digits: the spreadsheet has lost the last ones. Ask for the source, with the column as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an old office file, but no workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a web page, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an Excel 2003 XML workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a text document (RTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell refers to a text that the file does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell should hold a number, but does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is a formula that was never computed. Open the file in an office program and save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s XML uses an entity that is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is a formula: its last computed value was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sheets are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no visible sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the sheet that is to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1 is hidden and was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in an office program and save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has more than %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 cells of the sheet cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is hidden in the file; it was read all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is hidden in the file; it was read all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it and save the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a ZIP package, but no workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a Word document, not a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its XML is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a text longer than any cell may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s XML is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s XML declares a document type, which is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again from whoever sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to far more than a table can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it, unless you know who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a package of more than %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in an office program and save it without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the register has this code: the row counts, without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register changed while the sample was being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::models::InspectList</name>
    <message>
        <source>Without a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, checked %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::models::ProblemModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::models::RegisterColumn</name>
    <message>
        <source>Site code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::models::Words</name>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaits review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provincial portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provincial department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sina Weibo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutiao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q2 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q3 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q4 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::AboutDialog</name>
    <message>
        <source>About Xunwang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xunwang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly inspection of government websites and new media, from the register to the signed notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty. The whole licence: &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses/gpl-3.0&lt;/a&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Qt %1, QuaZip, libxlsxwriter, qpdf, OpenSSL, gumbo and others under their own licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::ChartsPage</name>
    <message>
        <source>checked %1 of %2 · unqualified %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass rate of websites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass rate of media accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass rate of portals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n awaiting review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Websites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portals · unqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Websites · unqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media accounts · unqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → choose a region · Enter lists all of it · every number opens what it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · unqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not yet checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No charts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace, or import a site list and its results: the pass rates of every region appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass rate by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend of the pass rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::ImportDialog</name>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by row, column, value or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects that this list does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings fit no known kind of list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose above what the file holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which heading holds it, by its chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 · Updated %2 · Unchanged %3 · Rejected %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is known already: there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, close %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported: %2 added, %3 updated, %4 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the rejected rows go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows were written. Mend them and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::Language</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::MainMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Xunwang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::MainWindow</name>
    <message>
        <source>Opening the sample province…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Xunwang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xunwang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xunwang workspaces (*.xunwang)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xls)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::MappingBar</name>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read as %2. Press to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no known column: it is kept and shown. Press to choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these: keep it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or write: 江西省</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issuer of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded half up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rates are printed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the workspace goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xunwang workspaces (*.xunwang)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which province is inspected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists already. Choose another name, or open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::Page</name>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::RegisterPage</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No websites yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No media accounts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list that the national system exports, as CSV or Excel,
or drop the file anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Websites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+F filters · Enter opens in Inspect · Ctrl+C copies rows · right-click a heading to choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, code, host, organizer, region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::RegisterTable</name>
    <message>
        <source>Open in Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the system browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::RoundButton</name>
    <message>
        <source>Round: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open next round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this round under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to inspecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which quarter? Year, Q and 1 to 4. The register and its settings are taken over; every subject starts unchecked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2020Q2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round is there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::StartPage</name>
    <message>
        <source>Xunwang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list of sites to the signed notice: inspect government websites and new media, see the rates move, and publish figures that add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace file can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::StatusLine</name>
    <message>
        <source>No workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::SubjectPanel</name>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be looked at again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List in Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bar or a number to see what it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: no subject of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::SubjectSearch</name>
    <message>
        <source>Search site, code, account (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a site, a code or an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::ui::TopBar</name>
    <message>
        <source>Xunwang</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Websites %1 / %2, media %3 / %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::web::ArchiveCapture</name>
    <message>
        <source>There is no room for a temporary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was closed before it was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be archived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too large to be archived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::web::ChromiumEngine</name>
    <message>
        <source>No page is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::web::FullPageCapture</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was closed before it was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::widgets</name>
    <message>
        <source>The program was started without support for the web view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web view is not installed. Install the package of Qt WebEngine and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web view cannot be loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::widgets::AddressField</name>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::widgets::ChecklistRow</name>
    <message>
        <source>How many: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::widgets::ColumnMemory</name>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::widgets::EvidenceStrip</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::widgets::FindBar</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::widgets::ImageViewer</name>
    <message>
        <source>Full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::widgets::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::widgets::ProgressStrip</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::widgets::TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xw::widgets::WebPane</name>
    <message>
        <source>No site is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a subject in the list. Its site opens here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site cannot be shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site made its page crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the page is gone. Everything that you ticked is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Nothing was shown. If you look at it all the same, this is recorded with the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Nothing was shown, and this fault cannot be passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in system browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it for this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

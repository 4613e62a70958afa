<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xw</name>
    <message>
        <source>An object {…} is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is required here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of texts is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number of at least %1 is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points with at most two decimals are expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list […] is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member “%1” is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>One of these is expected here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standard needs indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are required here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two whole numbers are expected here, as [4, 3] for 4/3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass, gate and reduced base cannot exceed the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only conditions have a point in their id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a condition begins with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group “%1” of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is used twice</source>
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
        <source>The file is no table that this program can read</source>
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
    <name>xw::widgets::ColumnMemory</name>
    <message>
        <source>The usual columns</source>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>CaseFileDefectText</name>
    <message>
        <source>This is no JSON{: %1}.</source>
        <translation>不是有效的JSON{：%1}</translation>
    </message>
    <message>
        <source>There is no scenario “%1” in the catalog.</source>
        <translation>事项目录中没有场景“%1”</translation>
    </message>
    <message>
        <source>“%1” is no answer to this question{; possible are: %2}.</source>
        <translation>“%1”不是这个问题的选项{，可选：%2}</translation>
    </message>
    <message>
        <source>“%1” is no number of copies.</source>
        <translation>“%1”不是有效的份数</translation>
    </message>
    <message>
        <source>The decision must be “auto”, “receive” or an object with “refuse” alone{, not “%1”}.</source>
        <translation>decision应当是“auto”“receive”或者只含“refuse”的对象{，不能是“%1”}</translation>
    </message>
    <message>
        <source>“%1” is no date and time like 2026-11-24T10:05:00+08:00.</source>
        <translation>“%1”不是有效的日期时间，应写作2026-11-24T10:05:00+08:00</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>A day (2026-11-24) belongs here.</source>
        <translation>此处应当是日期（如2026-11-24）</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation>此处应当是数组</translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <translation>此处应当是数字</translation>
    </message>
    <message>
        <source>An object belongs here.</source>
        <translation>此处应当是对象</translation>
    </message>
    <message>
        <source>A range of days (from and to) belongs here.</source>
        <translation>此处应当是起止日期（from和to）</translation>
    </message>
    <message>
        <source>A text belongs here.</source>
        <translation>此处应当是文本</translation>
    </message>
    <message>
        <source>Yes or no (true or false) belongs here.</source>
        <translation>此处应当是是或否（true或false）</translation>
    </message>
    <message>
        <source>The guide of the scenario “%1” isn&apos;t there yet, so it can&apos;t be accepted.</source>
        <translation>场景“%1”的办事指南尚未录入，不能受理</translation>
    </message>
    <message>
        <source>The file must be a JSON object.</source>
        <translation>文件内容应当是一个JSON对象</translation>
    </message>
    <message>
        <source>There is only one “%1” on the form, not several.</source>
        <translation>表单中“%1”只有一个，不能填写多个</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8 text.</source>
        <translation>文件不是UTF-8编码的文本</translation>
    </message>
    <message>
        <source>Not accepting needs a reason.</source>
        <translation>不予受理应当写明理由</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件超过%1MB</translation>
    </message>
    <message>
        <source>There is no field “%1” in the catalog.</source>
        <translation>事项目录中没有字段“%1”</translation>
    </message>
    <message>
        <source>There is no material “%1” in the catalog.</source>
        <translation>事项目录中没有材料“%1”</translation>
    </message>
    <message>
        <source>The scenario has no matter “%1”.</source>
        <translation>该场景没有事项“%1”</translation>
    </message>
    <message>
        <source>The scenario has no question “%1”.</source>
        <translation>该场景没有情形问题“%1”</translation>
    </message>
</context>
<context>
    <name>CatalogDefectText</name>
    <message>
        <source>The file is missing.</source>
        <translation>缺少这个文件</translation>
    </message>
    <message>
        <source>There is no catalog folder %1.</source>
        <translation>没有目录文件夹%1</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>文件超过%1 MiB</translation>
    </message>
    <message>
        <source>There are more than %1 scenarios.</source>
        <translation>场景超过%1个</translation>
    </message>
    <message>
        <source>Line %1 isn&apos;t UTF-8.</source>
        <translation>第%1行不是UTF-8编码</translation>
    </message>
    <message>
        <source>This is no JSON from line %1, column %2 on.</source>
        <translation>第%1行第%2列起不是有效的JSON</translation>
    </message>
    <message>
        <source>The catalog format knows no such file.</source>
        <translation>目录格式中没有这个文件</translation>
    </message>
    <message>
        <source>Format %1 is unknown; this program reads format 1.</source>
        <translation>目录格式版本%1无法识别，本程序读取版本1</translation>
    </message>
    <message>
        <source>This doesn&apos;t follow the schema{: %1}</source>
        <translation>不符合格式定义{：%1}</translation>
    </message>
    <message>
        <source>This kind of value doesn&apos;t belong here.</source>
        <translation>值的类型不对</translation>
    </message>
    <message>
        <source>There is no member “%1” here; perhaps it is mistyped.</source>
        <translation>此处没有名为“%1”的成员，可能拼写有误</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>缺少成员“%1”</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t allowed here.</source>
        <translation>此处不允许“%1”</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>“%1” is no day (YYYY-MM-DD).</source>
        <translation>“%1”不是有效日期（年-月-日）</translation>
    </message>
    <message>
        <source>“%1” is no regular expression (from character %2).</source>
        <translation>“%1”不是有效的正则表达式（第%2个字符起）</translation>
    </message>
    <message>
        <source>No value can meet this constraint (%1).</source>
        <translation>没有能满足这项约束的值（%1）</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1”重复</translation>
    </message>
    <message>
        <source>The scenario “%1” stands in the file of “%2”.</source>
        <translation>场景编号“%1”与文件名“%2”不一致</translation>
    </message>
    <message>
        <source>“%1” is neither role.element nor local:MATTER.name.</source>
        <translation>“%1”既不是“角色.数据元”，也不是“local:事项.名称”</translation>
    </message>
    <message>
        <source>%1 belongs to another matter than %2.</source>
        <translation>“%1”不属于事项%2</translation>
    </message>
    <message>
        <source>This is no condition: one of all, any, not, or a question with one comparison.</source>
        <translation>不是有效的条件：应为all、any、not之一，或者一个问题加一种比较</translation>
    </message>
    <message>
        <source>The role “%1” isn&apos;t defined.</source>
        <translation>角色“%1”没有定义</translation>
    </message>
    <message>
        <source>The data element “%1” isn&apos;t defined.</source>
        <translation>数据元“%1”没有定义</translation>
    </message>
    <message>
        <source>The code list “%1” isn&apos;t defined.</source>
        <translation>代码集“%1”没有定义</translation>
    </message>
    <message>
        <source>The code “%1” isn&apos;t in the list “%2”.</source>
        <translation>代码“%1”不在代码集“%2”中</translation>
    </message>
    <message>
        <source>The material “%1” isn&apos;t defined.</source>
        <translation>材料“%1”没有定义</translation>
    </message>
    <message>
        <source>The scenario has no matter “%1”.</source>
        <translation>场景中没有事项“%1”</translation>
    </message>
    <message>
        <source>The scenario has no question “%1”.</source>
        <translation>场景中没有问题“%1”</translation>
    </message>
    <message>
        <source>The matter asks for no field and no material “%1”.</source>
        <translation>该事项没有字段或材料“%1”</translation>
    </message>
    <message>
        <source>The question “%1” is asked only later.</source>
        <translation>问题“%1”在这之后才提问</translation>
    </message>
    <message>
        <source>“%1” is no answer to the question “%2”.</source>
        <translation>“%1”不是问题“%2”的可选答案</translation>
    </message>
    <message>
        <source>The order leaves out the matter “%1”.</source>
        <translation>办理顺序中漏了事项“%1”</translation>
    </message>
    <message>
        <source>Matters wait for one another: %1</source>
        <translation>事项前置关系成环：%1</translation>
    </message>
    <message>
        <source>Roles are bound to one another in a circle: %1</source>
        <translation>同一人关系成环：%1</translation>
    </message>
    <message>
        <source>No value of %1 can meet what %3 demand (%2); at the window the field splits.</source>
        <translation>%3对“%1”的要求相互矛盾（%2），窗口上将拆分为各自的字段</translation>
    </message>
    <message>
        <source>The code list “%1” isn&apos;t in this catalog; any code is accepted.</source>
        <translation>目录中没有代码集“%1”，任何代码都会被接受</translation>
    </message>
    <message>
        <source>There is no check “%1”; values are not checked.</source>
        <translation>没有名为“%1”的校验规则，不会校验</translation>
    </message>
    <message>
        <source>No annex lists the matter “%1” in this scenario.</source>
        <translation>附件清单中该场景没有事项“%1”</translation>
    </message>
    <message>
        <source>The guide says “%1”, the annex “%2”.</source>
        <translation>办事指南写作“%1”，附件清单写作“%2”</translation>
    </message>
    <message>
        <source>The member “%1” is here twice; only the last would count.</source>
        <translation>成员“%1”重复，只有最后一个会生效</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The backup %1 can&apos;t be restored; the data is as it was. Check the disk and the permissions and try again.</source>
        <translation>备份%1无法恢复，原有数据没有改动。请检查磁盘和读写权限后重试。</translation>
    </message>
    <message>
        <source>The new backup {%1 }didn&apos;t pass its check and was thrown away; the data is as it was. Check the disk.</source>
        <translation>新做的备份{%1}没有通过校验，已丢弃，原有数据不受影响。请检查磁盘。</translation>
    </message>
    <message>
        <source>Case %1 was changed elsewhere, so nothing was saved. Open it again, compare, and submit once more.</source>
        <translation>办件%1已在别处修改，本次没有保存。请重新打开该办件，核对后再提交。</translation>
    </message>
    <message>
        <source>Case {%1 }isn&apos;t waiting for corrections. Check the number, or take it in as a new case.</source>
        <translation>办件{%1}当前不是等待补正的状态。请核对编号，或者按新办件受理。</translation>
    </message>
    <message>
        <source>The case has a record this version doesn&apos;t know (%1). Update the program before opening it.</source>
        <translation>办件中有本版本不认识的记录（%1）。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>Case %1 exists already, so nothing was saved. Look it up before submitting again.</source>
        <translation>办件%1已经存在，本次没有保存。请先查找该办件，核对后再提交。</translation>
    </message>
    <message>
        <source>There is no case {%1}. Check the number, or search by ID number or name.</source>
        <translation>没有找到办件{%1}。请核对编号，或者按证件号码、姓名查找。</translation>
    </message>
    <message>
        <source>The case was written by a newer version (format %1). Update the program before opening it.</source>
        <translation>该办件由更新版本的程序写入（格式%1）。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>The content of the case can&apos;t be read. Don&apos;t change it; call support.</source>
        <translation>办件内容无法读取。请不要改动，并联系技术支持。</translation>
    </message>
    <message>
        <source>The data is in use by another program of this counter, so nothing was saved. Close the other one and try again.</source>
        <translation>数据正被另一个受理程序使用，本次没有保存。请关闭另一个程序后重试。</translation>
    </message>
    <message>
        <source>The data file can&apos;t be opened{ (%1)}. Check that its folder exists and may be read and written.</source>
        <translation>数据文件打不开{（%1）}。请检查所在文件夹是否存在、能否读写。</translation>
    </message>
    <message>
        <source>A record in the data file can&apos;t be read{ (%1)}. Nothing was changed; call support.</source>
        <translation>数据文件中有一条记录无法读取{（%1）}。数据没有改动，请联系技术支持。</translation>
    </message>
    <message>
        <source>The data file{ %1} is damaged; it hasn&apos;t been touched.{ It can be restored from the newest checked backup: %2.} Stop and call support.</source>
        <translation>数据文件{%1}已损坏，程序没有改动它。{可以用最近一份通过校验的备份恢复：%2。}请停止操作并联系技术支持。</translation>
    </message>
    <message>
        <source>The same record exists already, so nothing was saved. Look it up before submitting again.</source>
        <translation>相同的记录已经存在，本次没有保存。请先查找，核对后再提交。</translation>
    </message>
    <message>
        <source>The data couldn&apos;t be saved because of a fault in the program{ (%1)}. What was saved is safe; report it to support.</source>
        <translation>程序出错，本次没有保存{（%1）}。此前保存的数据不受影响，请把情况报告给技术支持。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make room and try again; what was saved is safe.</source>
        <translation>磁盘已满，本次没有保存。请腾出空间后重试，此前保存的数据不受影响。</translation>
    </message>
    <message>
        <source>The data file{ %1} is read-only, so nothing can be saved. Give the program permission to write it.</source>
        <translation>数据文件{%1}是只读的，无法保存。请给程序写入权限。</translation>
    </message>
    <message>
        <source>The data was written by a newer version (format %1; this one knows %2). Update the program; the data hasn&apos;t been touched.</source>
        <translation>数据由更新版本的程序写入（格式%1，本程序认识到%2）。请升级程序，数据没有改动。</translation>
    </message>
    <message>
        <source>Missing or faulty material is no reason not to accept. Hand over a one-time notice instead.</source>
        <translation>缺少材料或者材料有误不能作为不予受理的理由。请改为一次性告知。</translation>
    </message>
    <message>
        <source>No matter is to be handled yet. Answer the situation questions or choose matters first.</source>
        <translation>还没有要办理的事项。请先回答情形问题，或者选择事项。</translation>
    </message>
    <message>
        <source>No rule forbids a matter of this case. Choose another ground, or accept.</source>
        <translation>本件没有规则不允许办理的事项。请另选理由，或者予以受理。</translation>
    </message>
    <message>
        <source>Not accepting needs a reason. State the facts and the article of law.</source>
        <translation>不予受理必须写明理由。请写明事实和法律依据。</translation>
    </message>
    <message>
        <source>The parked work isn&apos;t there any more; it may have been finished or removed.</source>
        <translation>这份暂存的办件已经不在了，可能已办结或者已删除。</translation>
    </message>
    <message>
        <source>The parked work was begun with another edition of the catalog. Check its questions and matters before going on.</source>
        <translation>这份暂存的办件是按另一版事项目录填写的。请先核对情形问题和事项，再继续办理。</translation>
    </message>
    <message>
        <source>“%1” is no known kind of document number. See yichuang explain id --help.</source>
        <translation>没有“%1”这种证件号码类型。可用的类型见 yichuang explain id --help。</translation>
    </message>
    <message>
        <source>The case is decided; it can&apos;t be changed here. Begin a new one, or look the case up.</source>
        <translation>本件已作出决定，不能在这里修改。请新建办件，或者查找该办件。</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>已经是第一步。</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>已经是最后一步。</translation>
    </message>
    <message>
        <source>The guide of this scenario isn&apos;t there yet, so it can&apos;t be accepted at this window.</source>
        <translation>这个场景的办事指南还没有录入，本窗口暂时不能受理。</translation>
    </message>
    <message>
        <source>Choose a scenario first.</source>
        <translation>请先选择场景。</translation>
    </message>
    <message>
        <source>The papers are there once the case is decided. Decide first.</source>
        <translation>作出决定后才有文书。请先作出决定。</translation>
    </message>
    <message>
        <source>Answer all situation questions first.</source>
        <translation>请先答完全部情形问题。</translation>
    </message>
    <message>
        <source>On a correction visit the scenario and the situation stay as they were.</source>
        <translation>补正时，场景和情形保持原来的选择，不能修改。</translation>
    </message>
    <message>
        <source>A record waiting to be sent is of a kind this version doesn&apos;t know (%1). Update the program.</source>
        <translation>待上报的记录中有本版本不认识的类型（%1）。请升级程序。</translation>
    </message>
    <message>
        <source>The paper can&apos;t be written{ to %1}. Check that the folder may be written and the disk has room; the case itself is stored, the paper can be made again.</source>
        <translation>文书无法写入{%1}。请检查文件夹能否写入、磁盘是否有空间；办件已经保存，文书可以重新生成。</translation>
    </message>
    <message>
        <source>The keyring of the system can&apos;t be reached, so the data can&apos;t be unlocked. Sign in to the desktop again, or call IT.</source>
        <translation>系统密钥环无法访问，数据不能解锁。请重新登录桌面，或者联系信息科。</translation>
    </message>
    <message>
        <source>The key{ %1} isn&apos;t in the keyring of the system. Call IT to restore it.</source>
        <translation>系统密钥环中没有密钥{%1}。请联系信息科恢复。</translation>
    </message>
    <message>
        <source>The keyring of the system refused access{ (%1)}. Unlock it and try again.</source>
        <translation>系统密钥环拒绝访问{（%1）}。请解锁后重试。</translation>
    </message>
    <message>
        <source>The numbers of this window are used up for today (up to %2). Go on at another window, and report it.</source>
        <translation>本窗口当日编号已用完（最大%2）。请换一个窗口继续受理，并报告主管。</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask the supervisor.</source>
        <translation>您的岗位没有这项权限。请找主管办理。</translation>
    </message>
    <message>
        <source>A fault nobody has described yet (code %1{, %2}). Write the code down and report it to support.</source>
        <translation>出现没有说明的问题（代码%1{，%2}）。请记下代码并报告给技术支持。</translation>
    </message>
    <message>
        <source>A sealed record can&apos;t be opened: it was changed, or the key is another one. Nothing was changed; call support.</source>
        <translation>有一条加密的记录无法打开：内容被改动过，或者密钥不对。数据没有改动，请联系技术支持。</translation>
    </message>
    <message>
        <source>The calendar of working days can&apos;t be read (%1). Put the file from the installation back.</source>
        <translation>工作日历文件读不懂（%1）。请恢复安装时的文件。</translation>
    </message>
    <message>
        <source>The key of this data isn&apos;t in the keyring of the system any more, so the data can&apos;t be opened. Nothing was changed; call IT to restore the keyring.</source>
        <translation>系统密钥环中已没有这份数据的密钥，数据无法打开。数据没有改动，请联系信息科恢复密钥环。</translation>
    </message>
    <message>
        <source>The key file of the training data{ %1} can&apos;t be read or made. Check the permissions of its folder.</source>
        <translation>演练数据的密钥文件{%1}无法读取或者生成。请检查所在文件夹的读写权限。</translation>
    </message>
    <message>
        <source>The setting couldn&apos;t be saved{ in %1}. Check that the file may be written.</source>
        <translation>设置没有保存{到%1}。请检查文件能否写入。</translation>
    </message>
    <message>
        <source>The setting {“%1” }is for hall IT to set.</source>
        <translation>设置项{“%1”}由信息科统一设置，窗口不能修改。</translation>
    </message>
    <message>
        <source>The settings file{ %1} can&apos;t be read. Check its permissions and its content.</source>
        <translation>设置文件{%1}读不出来。请检查读取权限和内容。</translation>
    </message>
    <message>
        <source>The setting “%1” can&apos;t be “%2”. Put it right in the settings file.</source>
        <translation>设置项“%1”的值“%2”不对。请在设置文件中改正。</translation>
    </message>
    <message>
        <source>There is no command “%1”; perhaps one of these is meant: %2.</source>
        <translation>没有命令“%1”。是不是要用：%2？</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>The option %1 %2 is missing.</source>
        <translation>缺少选项 %1 %2。</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>选项 %1 后面缺少值：%1 %2。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>选项 %1 后面不带值。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>多出了“%1”。</translation>
    </message>
    <message>
        <source>There is no command “%1”. The commands are: %2.</source>
        <translation>没有命令“%1”。可用的命令：%2。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”; it is one of %3.</source>
        <translation>选项 %1 不能是“%2”，只能是：%3。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”; write it as %3.</source>
        <translation>选项 %1 的值“%2”不对，应写成：%3。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read{ (%2)}. Check its permissions.</source>
        <translation>文件%1读不了{（%2）}。请检查读取权限。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Name the file in it.</source>
        <translation>%1是文件夹，不是文件。请写出其中的文件名。</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and place.</source>
        <translation>没有文件%1。请核对文件名和位置。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB; it can&apos;t be a file of this kind.</source>
        <translation>文件%1超过%2MB，不会是这种文件。请核对是不是选错了文件。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1. Check that it may be written and the disk has room.</source>
        <translation>文件夹%1无法写入。请检查写入权限和磁盘空间。</translation>
    </message>
    <message>
        <source>A cover of the printer {“%1” }is open, so nothing was printed. Close it and print again.</source>
        <translation>打印机{“%1”}的盖板没有合上，未能打印。请合上后重新打印</translation>
    </message>
    <message>
        <source>The printer {“%1” }didn&apos;t take the papers. They are stored; check the printer and print again.</source>
        <translation>打印机{“%1”}没有接收文书。文书已保存，请检查打印机后重新打印</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer{ “%1”}. Take it out and print again; the papers are stored.</source>
        <translation>打印机{“%1”}卡纸。请取出卡住的纸后重新打印，文书已保存</translation>
    </message>
    <message>
        <source>The printer {“%1” }has no paper. Put some in and print again; the papers are stored.</source>
        <translation>打印机{“%1”}缺纸。请装纸后重新打印，文书已保存</translation>
    </message>
    <message>
        <source>There is no printer{ called “%1”}. Choose another one, or save the papers as PDF.</source>
        <translation>没有找到打印机{“%1”}。请换一台打印机，或者将文书另存为PDF</translation>
    </message>
    <message>
        <source>The printer {“%1” }is out of toner or ink. Change it and print again; the papers are stored.</source>
        <translation>打印机{“%1”}缺粉或缺墨。请更换耗材后重新打印，文书已保存</translation>
    </message>
    <message>
        <source>There is no paper to print.</source>
        <translation>没有可打印的文书</translation>
    </message>
    <message>
        <source>The printer {“%1” }can&apos;t be reached. Check that it is on and connected, and print again; the papers are stored.</source>
        <translation>连接不上打印机{“%1”}。请检查电源和连线后重新打印，文书已保存</translation>
    </message>
    <message>
        <source>The printer {“%1” }has stopped. See what its display says, and print again; the papers are stored.</source>
        <translation>打印机{“%1”}已停止。请查看打印机面板上的提示，处理后重新打印，文书已保存</translation>
    </message>
    <message>
        <source>Case %1 counts as accepted: the five working days for a notice ended on %2. Record the acceptance; no notice can be given any more.</source>
        <translation>办件%1已视为受理：一次告知的五个工作日期限已于%2届满。请登记视为受理，不能再出具补正告知。</translation>
    </message>
    <message>
        <source>The work on the desk has no identity, so it can&apos;t be stored. Report it to support.</source>
        <translation>当前办件缺少内部标识，无法保存，请报告技术支持。</translation>
    </message>
    <message>
        <source>Type a number or a name to search for.</source>
        <translation>请输入编号、证件号码、姓名或者电话。</translation>
    </message>
    <message>
        <source>This ID number is mistyped: its date or check digit doesn&apos;t fit. Compare it with the card.</source>
        <translation>身份证号码输入有误：出生日期或者校验位不符。请对照证件核对。</translation>
    </message>
    <message>
        <source>This number is mistyped: its check digit doesn&apos;t fit. Compare it with the slip digit by digit.</source>
        <translation>编号输入有误：校验位不符。请对照凭证逐位核对。</translation>
    </message>
    <message>
        <source>A paper of the kind “%1” has no number of its own. Report it to support.</source>
        <translation>“%1”这类文书没有单独的文号，请报告技术支持。</translation>
    </message>
    <message>
        <source>This terminal doesn&apos;t know where it stands: region (6 digits), site (3) and window (3) are needed to make numbers. Ask hall IT to set them.</source>
        <translation>本机还没有设置所在位置：编号需要行政区划（6位）、受理点（3位）和机位（3位）。请联系大厅运维人员设置。</translation>
    </message>
    <message>
        <source>The scenario {“%1” }can&apos;t be used, because the catalog has the defects named here. Put them right, or choose another catalog.</source>
        <translation>事项目录有以上缺陷，场景{“%1”}不能使用。请先改正缺陷，或者换一个事项目录。</translation>
    </message>
    <message>
        <source>%1 is no JSON object. Check the file.</source>
        <translation>文件%1不是JSON对象。请检查文件内容。</translation>
    </message>
    <message>
        <source>There is no folder %1. Check its name and place.</source>
        <translation>没有文件夹%1。请核对名称和位置。</translation>
    </message>
    <message>
        <source>There is no display to open the window on. Start the program on a desktop, or use a command; see yichuang --help.</source>
        <translation>没有显示器，窗口打不开。请在桌面上启动，或者使用命令，见 yichuang --help。</translation>
    </message>
    <message>
        <source>The counter is open already on this computer. Go on in its window, or close it first.</source>
        <translation>本机已经打开了一个窗口程序。请在那个窗口里继续办理，或者先把它关掉。</translation>
    </message>
    <message>
        <source>The catalog can&apos;t be used. yichuang catalog check names every reason.</source>
        <translation>事项目录不能使用。用 yichuang catalog check 可以看到全部原因。</translation>
    </message>
    <message>
        <source>Every matter has its result already; nothing is left to withdraw.</source>
        <translation>各事项都已有办理结果，不能再撤回。</translation>
    </message>
    <message>
        <source>The limit of the matter {%1 }was extended once; the law allows no more.</source>
        <translation>事项{%1}已延长过一次，依法不能再次延长。</translation>
    </message>
    <message>
        <source>Write down who approved the extension.</source>
        <translation>请填写批准延期的负责人。</translation>
    </message>
    <message>
        <source>Write down how many working days it will take.</source>
        <translation>请填写预计需要的工作日数。</translation>
    </message>
    <message>
        <source>Not granting needs its reason.</source>
        <translation>不予准予应当写明理由。</translation>
    </message>
    <message>
        <source>An extension has at least one and at most %1 working days.</source>
        <translation>延长期限应为1至%1个工作日。</translation>
    </message>
    <message>
        <source>The clock of the matter {%1 }isn&apos;t paused.</source>
        <translation>事项{%1}没有暂停计时。</translation>
    </message>
    <message>
        <source>The matter {%1 }isn&apos;t being handled now: it waits, is paused, or has its result.</source>
        <translation>事项{%1}当前不在办理中：可能在等待前序事项、已暂停计时或者已有结果。</translation>
    </message>
    <message>
        <source>The material {“%1” }isn&apos;t awaited for this case.</source>
        <translation>这份材料{（%1）}不在本办件的容缺待补清单内。</translation>
    </message>
    <message>
        <source>The date isn&apos;t over yet{: %1}.</source>
        <translation>期限尚未届满{（%1）}。</translation>
    </message>
    <message>
        <source>The matter {%1 }is no licence; its limit can&apos;t be extended.</source>
        <translation>事项{%1}不是行政许可，不能延长办理期限。</translation>
    </message>
    <message>
        <source>The case as it stands doesn&apos;t allow this. Look at its state and what was recorded last.</source>
        <translation>办件当前状态不能进行这项操作。请查看办件状态和最近的记录。</translation>
    </message>
    <message>
        <source>The matter {%1 }has no result to hand out.</source>
        <translation>事项{%1}没有可领取的办理结果。</translation>
    </message>
    <message>
        <source>A reason is needed. Write it down.</source>
        <translation>请写明理由。</translation>
    </message>
    <message>
        <source>Write down who fetches the result.</source>
        <translation>请填写领取人。</translation>
    </message>
    <message>
        <source>What is to be recorded has no identity, so it can&apos;t be stored. Report it to support.</source>
        <translation>这项记录缺少内部标识，无法保存，请报告技术支持。</translation>
    </message>
    <message>
        <source>The folder %1 holds the cases of real applicants; it can&apos;t be used for training. Choose another folder.</source>
        <translation>文件夹%1中是真实办件，不能用于演练。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 was used for training; real cases must not be mixed with practice. Choose another folder.</source>
        <translation>文件夹%1曾用于演练，真实办件不能与演练数据混放。请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>resident ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>resident ID number of 15 digits</source>
        <translation>15位旧身份证号</translation>
    </message>
    <message>
        <source>number of the foreign permanent resident card</source>
        <translation>外国人永久居留身份证号</translation>
    </message>
    <message>
        <source>number of the residence permit</source>
        <translation>港澳台居民居住证号</translation>
    </message>
    <message>
        <source>number of the residence permit for Hong Kong and Macao</source>
        <translation>港澳居民居住证号</translation>
    </message>
    <message>
        <source>number of the residence permit for Taiwan</source>
        <translation>台湾居民居住证号</translation>
    </message>
    <message>
        <source>number of the travel permit for Hong Kong and Macao</source>
        <translation>港澳居民来往内地通行证号</translation>
    </message>
    <message>
        <source>number of the travel permit for Taiwan</source>
        <translation>台湾居民来往大陆通行证号</translation>
    </message>
    <message>
        <source>number of the Chinese passport</source>
        <translation>中国护照号</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>护照号</translation>
    </message>
    <message>
        <source>number of the birth certificate</source>
        <translation>出生医学证明编号</translation>
    </message>
    <message>
        <source>number of the household book</source>
        <translation>户口簿号码</translation>
    </message>
    <message>
        <source>unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>landline number</source>
        <translation>固定电话号码</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>bank card number</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>plate number</source>
        <translation>机动车号牌</translation>
    </message>
    <message>
        <source>new-energy plate number</source>
        <translation>新能源车号牌</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>车辆识别代号</translation>
    </message>
    <message>
        <source>number of the real-estate certificate</source>
        <translation>不动产权证书号</translation>
    </message>
    <message>
        <source>real-estate unit code</source>
        <translation>不动产单元代码</translation>
    </message>
    <message>
        <source>The %1 follows its rules.</source>
        <translation>%1符合编码规则</translation>
    </message>
    <message>
        <source>This isn&apos;t written like a %1; check it against the document and enter it again.</source>
        <translation>%1格式不对，请对照证件重新录入</translation>
    </message>
    <message>
        <source>It has characters that a %1 doesn&apos;t use; check it against the document and enter it again.</source>
        <translation>%1中有不使用的字符，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The first two digits are no province; check the %1 against the document and enter it again.</source>
        <translation>%1前2位不是省级行政区划代码，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The birth date within (7th to 14th digit) is no day that exists; check the %1 against the document and enter it again.</source>
        <translation>%1第7至14位的出生日期不存在，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The birth date within (7th to 14th digit) lies in the future or before 1850; check the %1 against the document and enter it again.</source>
        <translation>%1第7至14位的出生日期晚于今天或者早于1850年，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The check digit of the %1 doesn&apos;t fit: a character is mistyped. Check it against the document and enter it again.</source>
        <translation>%1校验位不符，有字符录错，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The organisation code within (9th to 17th character) doesn&apos;t fit its own check character; check the %1 against the document and enter it again.</source>
        <translation>%1第9至17位的组织机构代码校验不符，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The first two characters name no registering department and class of organisation; check the %1 against the document and enter it again.</source>
        <translation>%1前2位不是有效的登记管理部门和机构类别，请对照证件重新录入</translation>
    </message>
    <message>
        <source>A resident ID number has 18 characters, 17 digits and a digit or X at the end{; %2 were entered}. Check it against the card and enter it again.</source>
        <translation>身份证号应为18位，前17位是数字，末位是数字或者X{（录入了%2位）}，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The first two digits of the resident ID number are no province; check it against the card and enter it again.</source>
        <translation>身份证号前2位不是省级行政区划代码，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The 7th to 14th digit of the resident ID number are no day that exists; check it against the card and enter it again.</source>
        <translation>身份证号第7至14位的出生日期不存在，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The birth date in the resident ID number lies in the future or before 1850; check it against the card and enter it again.</source>
        <translation>身份证号中的出生日期晚于今天或者早于1850年，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The 18th character of the resident ID number doesn&apos;t fit; check it against the card and enter it again.</source>
        <translation>身份证号第18位校验不符，请对照证件重新录入</translation>
    </message>
    <message>
        <source>An old resident ID number has 15 digits{; %2 were entered}. Check it against the file and enter it again.</source>
        <translation>旧身份证号应为15位数字{（录入了%2位）}，请对照档案重新录入</translation>
    </message>
    <message>
        <source>The number of a foreign permanent resident card has 18 characters beginning with 9, the old card 3 letters and 12 digits; check it against the card and enter it again.</source>
        <translation>外国人永久居留身份证号应为18位、首位是9，旧证为3个字母加12位数字，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The number of a residence permit has 18 characters, 17 digits and a digit or X at the end{; %2 were entered}. Check it against the card and enter it again.</source>
        <translation>居住证号应为18位，前17位是数字，末位是数字或者X{（录入了%2位）}，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The number of a residence permit begins with 810000, 820000 or 830000; check it against the card and enter it again.</source>
        <translation>港澳台居民居住证号应以810000、820000或者830000开头，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The number of a residence permit for Hong Kong and Macao begins with 810000 or 820000; check it, or choose another kind of document.</source>
        <translation>港澳居民居住证号应以810000或者820000开头，请核对号码，或者改选证件类型</translation>
    </message>
    <message>
        <source>The number of a residence permit for Taiwan begins with 830000; check it, or choose another kind of document.</source>
        <translation>台湾居民居住证号应以830000开头，请核对号码，或者改选证件类型</translation>
    </message>
    <message>
        <source>The number of a travel permit for Hong Kong and Macao is H or M and 8 digits, with 2 more after a renewal; check it against the permit and enter it again.</source>
        <translation>港澳居民来往内地通行证号应为H或者M加8位数字，换过证的再加2位，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The number of a travel permit for Taiwan has 8 digits, on paper 10; check it against the permit and enter it again.</source>
        <translation>台湾居民来往大陆通行证号应为8位数字，纸本为10位，请对照证件重新录入</translation>
    </message>
    <message>
        <source>The number of a Chinese passport is a letter or two and digits, 9 in all, such as E12345678; check it against the passport and enter it again.</source>
        <translation>中国护照号应为1至2个字母加数字，共9位，例如E12345678，请对照护照重新录入</translation>
    </message>
    <message>
        <source>A passport number has 5 to 20 letters and digits; check it against the passport and enter it again.</source>
        <translation>护照号应为5至20位字母和数字，请对照护照重新录入</translation>
    </message>
    <message>
        <source>The number of a birth certificate is a letter and 9 digits; check it against the certificate and enter it again.</source>
        <translation>出生医学证明编号应为1个字母加9位数字，请对照证明重新录入</translation>
    </message>
    <message>
        <source>Enter the resident ID number in the household book, or the household number of 6 to 12 characters.</source>
        <translation>请录入户口簿上的身份证号，或者6至12位的户号</translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters{; %2 were entered}; the 3rd to 8th are digits. Check it against the licence and enter it again.</source>
        <translation>统一社会信用代码应为18位{（录入了%2位）}，其中第3至8位是数字，请对照执照重新录入</translation>
    </message>
    <message>
        <source>A unified social credit code has no I, O, S, V or Z: perhaps 1, 0, 5, U or 2 is meant. Check it against the licence and enter it again.</source>
        <translation>统一社会信用代码不使用字母I、O、S、V、Z，可能是1、0、5、U、2，请对照执照重新录入</translation>
    </message>
    <message>
        <source>The 18th character of the unified social credit code doesn&apos;t fit; check it against the licence and enter it again.</source>
        <translation>统一社会信用代码第18位校验不符，请对照执照重新录入</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits and begins with 13 to 19{; %2 were entered}. Check it with the applicant.</source>
        <translation>手机号码应为11位数字，以13至19开头{（录入了%2位）}，请与申请人核对</translation>
    </message>
    <message>
        <source>Enter the landline with its area code, such as 0531-88881234.</source>
        <translation>固定电话请连同区号录入，例如0531-88881234</translation>
    </message>
    <message>
        <source>A postcode has 6 digits, such as 250001.</source>
        <translation>邮政编码应为6位数字，例如250001</translation>
    </message>
    <message>
        <source>The number of a bank card has 16 or 19 digits{; %2 were entered}. Company accounts and bank books don&apos;t belong here.</source>
        <translation>个人银行卡号应为16位或者19位数字{（录入了%2位）}，对公账号、存折号不填在这里</translation>
    </message>
    <message>
        <source>The bank card number doesn&apos;t fit its check digit: a digit is mistyped. Check it against the card and enter it again.</source>
        <translation>银行卡号校验位不符，有数字录错，请对照银行卡重新录入</translation>
    </message>
    <message>
        <source>A plate is written like 鲁A12345 (no I or O); check it against the vehicle licence and enter it again.</source>
        <translation>机动车号牌的样式为“鲁A12345”，不使用字母I和O，请对照行驶证重新录入</translation>
    </message>
    <message>
        <source>A new-energy plate is written like 鲁AD12345, large vehicles 鲁A12345D; check it against the vehicle licence and enter it again.</source>
        <translation>新能源车号牌的样式为“鲁AD12345”，大型车为“鲁A12345D”，请对照行驶证重新录入</translation>
    </message>
    <message>
        <source>A VIN has 17 characters{; %2 were entered}. Check it against the vehicle licence and enter it again.</source>
        <translation>车辆识别代号应为17位{（录入了%2位）}，请对照行驶证重新录入</translation>
    </message>
    <message>
        <source>A VIN has no I, O or Q: perhaps 1 or 0 is meant. Check it against the vehicle licence and enter it again.</source>
        <translation>车辆识别代号不使用字母I、O、Q，可能是1或者0，请对照行驶证重新录入</translation>
    </message>
    <message>
        <source>The number of a real-estate certificate is written like 鲁（2026）济南市不动产权第0012345号; check it against the certificate and enter it again.</source>
        <translation>不动产权证书号的样式为“鲁（2026）济南市不动产权第0012345号”，请对照证书重新录入</translation>
    </message>
    <message>
        <source>A real-estate unit code has 28 characters: 12 digits, 2 letters, 5 digits, F or W, 8 digits{; %2 were entered}. Check it against the certificate.</source>
        <translation>不动产单元代码应为28位：12位数字、2个字母、5位数字、F或者W、8位数字{（录入了%2位）}，请对照证书核对</translation>
    </message>
    <message>
        <source>Please look at the %1 once more and confirm it.</source>
        <translation>请再核对一次%1并确认</translation>
    </message>
    <message>
        <source>The check digit of the %1 doesn&apos;t fit (9th character of a VIN; some imported vehicles and trailers have none). Compare it with the document and confirm it.</source>
        <translation>%1的校验位不符（VIN第9位；部分进口车、挂车没有校验位），请核对证件后确认</translation>
    </message>
    <message>
        <source>The region in the %1 isn&apos;t known. Compare it with the document and confirm it.</source>
        <translation>%1中的行政区划代码不认识，请核对证件后确认</translation>
    </message>
    <message>
        <source>The kind of document isn&apos;t chosen, so only the length of the number was checked. Choose the kind of document.</source>
        <translation>没有选择证件类型，只检查了号码长度，请选择证件类型</translation>
    </message>
    <message>
        <source>This is the number of a residence permit for Hong Kong, Macao or Taiwan. Choose that kind of document.</source>
        <translation>这是港澳台居民居住证号，请把证件类型改为居住证</translation>
    </message>
    <message>
        <source>An old number of 15 digits, extended to 18. For looking up old files only; new cases need the number of 18.</source>
        <translation>这是15位旧号码，已升为18位，仅供查找旧档案；新办件请录入18位号码</translation>
    </message>
    <message>
        <source>Taken as a household number. Compare it with the household book and confirm it.</source>
        <translation>已按户号录入，请核对户口簿后确认</translation>
    </message>
    <message>
        <source>Looks like the permit for non-Chinese permanent residents of Hong Kong and Macao (since July 2024). Compare it with the permit and confirm it.</source>
        <translation>像是2024年7月起签发给港澳非中国籍永久性居民的通行证，请核对证件后确认</translation>
    </message>
    <message>
        <source>A plate of an embassy or consulate. Compare it with the vehicle licence and confirm it.</source>
        <translation>这是使领馆车辆号牌，请核对行驶证后确认</translation>
    </message>
    <message>
        <source>This is the number of a real-estate proof (不动产证明), not of an ownership certificate. Confirm that it is meant.</source>
        <translation>这是不动产登记证明号，不是不动产权证书号，请核对后确认</translation>
    </message>
    <message>
        <source>This is the number of an old house or land certificate. Compare it with the certificate and confirm it.</source>
        <translation>这是旧的房屋或者土地权属证书号，请核对证书后确认</translation>
    </message>
</context>
<context>
    <name>MissingText</name>
    <message>
        <source>“%1” isn&apos;t filled in; please fill it in.</source>
        <translation>“%1”未填写，请补填</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1”: %2 copies are needed, %3 are here; please hand in the rest.</source>
        <translation>“%1”复印件需%2份，现有%3份，请补足</translation>
    </message>
    <message>
        <source>“%1”: %2; please put it right and hand it in again.</source>
        <translation>“%1”有问题：%2，请更正后重新提交</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t handed in; please hand it in.</source>
        <translation>“%1”未提交，请补交</translation>
    </message>
    <message>
        <source>By the rules this matter can&apos;t be accepted here.</source>
        <translation>按规定，该事项不能在本窗口受理</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>“%1” isn&apos;t possible for the matters of this case; choose another option.</source>
        <translation>本件所办事项不允许选“%1”，请改选其他选项</translation>
    </message>
    <message>
        <source>Required; please fill it in.</source>
        <translation>此项必填，请补填</translation>
    </message>
    <message>
        <source>This is no date; enter it as 2026-01-31.</source>
        <translation>日期不对，请按“2026-01-31”的样式填写</translation>
    </message>
    <message>
        <source>Enter the first and the last day, such as 2026-01-01 to 2026-12-31.</source>
        <translation>请填写起止日期，例如2026-01-01至2026-12-31</translation>
    </message>
    <message>
        <source>This is no date and time; enter it as 2026-01-31 09:30.</source>
        <translation>日期时间不对，请按“2026-01-31 09:30”的样式填写</translation>
    </message>
    <message>
        <source>Enter a whole number without decimals.</source>
        <translation>请填写整数，不带小数</translation>
    </message>
    <message>
        <source>This is no month; enter it as 2026-01.</source>
        <translation>月份不对，请按“2026-01”的样式填写</translation>
    </message>
    <message>
        <source>Enter a number, digits only.</source>
        <translation>请填写数字</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>请选择“是”或者“否”</translation>
    </message>
    <message>
        <source>This isn&apos;t written as it must be; check it against the document.</source>
        <translation>格式不对，请对照证件或者材料核对</translation>
    </message>
    <message>
        <source>The first day is after the last; please swap them.</source>
        <translation>开始日期晚于结束日期，请对调</translation>
    </message>
    <message>
        <source>At most %1 decimals.</source>
        <translation>小数最多%1位，请修改</translation>
    </message>
    <message>
        <source>Not before %1; check the date.</source>
        <translation>日期不能早于%1，请核对</translation>
    </message>
    <message>
        <source>At most %1; check the number.</source>
        <translation>不能大于%1，请核对</translation>
    </message>
    <message>
        <source>Not after %1; check the date.</source>
        <translation>日期不能晚于%1，请核对</translation>
    </message>
    <message>
        <source>At most %1 characters; please shorten it.</source>
        <translation>最多%1个字，请精简</translation>
    </message>
    <message>
        <source>At least %1 characters; please complete it.</source>
        <translation>至少%1个字，请补充</translation>
    </message>
    <message>
        <source>At least %1; check the number.</source>
        <translation>不能小于%1，请核对</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t in the list; choose one of its options.</source>
        <translation>选项中没有“%1”，请从列表中选择</translation>
    </message>
    <message>
        <source>The ratios must add up to 100%{; they are %1% now}. Please check every row.</source>
        <translation>比例合计应为100%{，现为%1%}，请逐行核对</translation>
    </message>
    <message>
        <source>The contributions must add up to the registered capital of %2{; they are %1 now}. Please check every row.</source>
        <translation>出资额合计应等于注册资本%2万元{，现为%1万元}，请逐行核对</translation>
    </message>
    <message>
        <source>The document number says %1. Compare it with the document and confirm it.</source>
        <translation>与证件号码中的出生日期（%1）不一致，请对照证件确认</translation>
    </message>
    <message>
        <source>This is before “%1” (%2); check both dates.</source>
        <translation>不得早于“%1”（%2），请核对两处日期</translation>
    </message>
    <message>
        <source>This lies in the future; check the date.</source>
        <translation>日期晚于今天，请核对</translation>
    </message>
    <message>
        <source>The same document number as of “%1”, who can&apos;t be the same person; check both numbers.</source>
        <translation>与“%1”的证件号码相同，两者不能是同一个人，请核对证件号码</translation>
    </message>
    <message>
        <source>This person stands in row %2 of “%1” already; correct the number or remove the row.</source>
        <translation>与“%1”第%2行是同一个人，请更正证件号码或删除这一行</translation>
    </message>
    <message>
        <source>The sex differs from what the document number says. Compare it with the document and confirm it.</source>
        <translation>与证件号码中的性别不一致，请对照证件确认</translation>
    </message>
</context>
<context>
    <name>ProvinceText</name>
    <message>
        <source>The attachment arrived damaged and is sent anew.</source>
        <translation>附件传输中受损，将重新上传</translation>
    </message>
    <message>
        <source>The province doesn&apos;t have the attachment yet; it is sent again.</source>
        <translation>省级平台还没有这份附件，将重新上传</translation>
    </message>
    <message>
        <source>The attachment goes on from where the province stands.</source>
        <translation>附件将从省级平台已收到的位置续传</translation>
    </message>
    <message>
        <source>The working days of that year aren&apos;t published yet.</source>
        <translation>该年度的工作日安排尚未公布</translation>
    </message>
    <message>
        <source>The ID number isn&apos;t that of the case&apos;s applicant. Compare it with the card.</source>
        <translation>证件号码与办件申请人不一致，请核对证件</translation>
    </message>
    <message>
        <source>The number of the case belongs to another hall, so the province doesn&apos;t take it. Call IT: the terminal&apos;s place is set wrong.</source>
        <translation>办件号属于其他大厅，省级平台不予接收。请联系运维人员检查本机的机位设置</translation>
    </message>
    <message>
        <source>The case is another hall&apos;s. Take it over with the applicant&apos;s ID first.</source>
        <translation>该办件属于其他大厅，请先凭申请人证件接办</translation>
    </message>
    <message>
        <source>Another window changed the form or the materials of this case meanwhile. Look at both and decide.</source>
        <translation>其他窗口同时修改了这个办件的表单或材料，请比对两边后决定</translation>
    </message>
    <message>
        <source>The province was restored from an older copy; the case is sent again.</source>
        <translation>省级平台恢复到了较早的备份，办件将重新上传</translation>
    </message>
    <message>
        <source>Another window recorded something that doesn&apos;t go with what was recorded here. Look at both and decide.</source>
        <translation>其他窗口登记的经过与本窗口登记的相冲突，请比对两边后决定</translation>
    </message>
    <message>
        <source>The catalog is too old to be updated piece by piece; it is fetched anew.</source>
        <translation>本机的事项目录太旧，将重新下载全部</translation>
    </message>
    <message>
        <source>The province has another edition of the catalog by now; it is fetched anew.</source>
        <translation>省级平台的事项目录已换版，将重新下载全部</translation>
    </message>
    <message>
        <source>Without the applicant&apos;s consent nothing is looked up. Look at the paper, or tick the consent.</source>
        <translation>未取得申请人同意不得查询，请核验纸质材料或者先勾选同意</translation>
    </message>
    <message>
        <source>The province has no e-certificate of this kind. Look at the paper.</source>
        <translation>省级平台没有这类电子证照，请核验纸质材料</translation>
    </message>
    <message>
        <source>Staff number or password is wrong.</source>
        <translation>工号或者密码不正确</translation>
    </message>
    <message>
        <source>Too many wrong passwords; the account is locked{ until %1}.</source>
        <translation>密码错误次数过多，账号已锁定{至%1}</translation>
    </message>
    <message>
        <source>This staff number is another hall&apos;s.</source>
        <translation>该工号属于其他大厅</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask the supervisor.</source>
        <translation>您的岗位没有这项权限。请找主管办理。</translation>
    </message>
    <message>
        <source>Your sign-in at the province has run out. Sign in again.</source>
        <translation>您在省级平台的登录已过期，请重新登录</translation>
    </message>
    <message>
        <source>Your sign-in at the province isn&apos;t valid any more. Sign in again.</source>
        <translation>您在省级平台的登录已失效，请重新登录</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in at the province. Sign in while the network is there.</source>
        <translation>您还没有登录省级平台，请在网络通畅时登录</translation>
    </message>
    <message>
        <source>The province has this paper with another content. Both are kept; call support.</source>
        <translation>省级平台存有同一文书的另一内容，两份均予保留，请联系技术支持</translation>
    </message>
    <message>
        <source>The enrolment code has expired. Ask the province for another one.</source>
        <translation>注册码已过期，请向省级平台申请新的注册码</translation>
    </message>
    <message>
        <source>There is no such enrolment code. Check it letter by letter.</source>
        <translation>没有这个注册码，请逐字核对</translation>
    </message>
    <message>
        <source>The enrolment code was used by another computer. Ask the province for another one.</source>
        <translation>注册码已被另一台终端使用，请向省级平台申请新的注册码</translation>
    </message>
    <message>
        <source>The province has this record in another case. Call support.</source>
        <translation>省级平台在另一办件中已有这条记录，请联系技术支持</translation>
    </message>
    <message>
        <source>The province takes this record only from a supervisor. Ask the supervisor to see to the account.</source>
        <translation>省级平台只接收主管登记的这类记录，请主管检查账号权限</translation>
    </message>
    <message>
        <source>These figures are another hall&apos;s.</source>
        <translation>这是其他大厅的数据</translation>
    </message>
    <message>
        <source>The province is still at work on it.</source>
        <translation>省级平台正在处理</translation>
    </message>
    <message>
        <source>The program sent something incomplete. Call support.</source>
        <translation>程序发送的内容不完整，请联系技术支持</translation>
    </message>
    <message>
        <source>The program sent two things under one name. Call support.</source>
        <translation>程序用同一标识发送了不同内容，请联系技术支持</translation>
    </message>
    <message>
        <source>The transfer was broken off; it is made up for.</source>
        <translation>传输已中断，稍后补传</translation>
    </message>
    <message>
        <source>The server isn&apos;t the province&apos;s: its certificate isn&apos;t trusted. Nothing was sent. Call IT.</source>
        <translation>服务器不是省级平台：证书不受信任，未发送任何数据，请联系运维人员</translation>
    </message>
    <message>
        <source>The province didn&apos;t answer in time. It is tried again.</source>
        <translation>省级平台未及时应答，稍后自动重试</translation>
    </message>
    <message>
        <source>The province can&apos;t be reached. Go on working; it is sent later.</source>
        <translation>网络不通，可继续办理，稍后自动上传</translation>
    </message>
    <message>
        <source>This entry has left the row meanwhile.</source>
        <translation>这一条已经传完，不在队列中了</translation>
    </message>
    <message>
        <source>Something between here and the province answered in its place, or the answer was damaged. It isn&apos;t believed and is asked for again.</source>
        <translation>收到的应答不是省级平台发出的或者已损坏，不予采信，稍后自动重试</translation>
    </message>
    <message>
        <source>The answer is larger than an answer can be. It isn&apos;t believed and is asked for again.</source>
        <translation>应答超出合理大小，不予采信，稍后自动重试</translation>
    </message>
    <message>
        <source>The province found the content wrong{ at %1}. Call support.</source>
        <translation>省级平台认为内容{%1处}有误，请联系技术支持</translation>
    </message>
    <message>
        <source>The province couldn&apos;t read what was sent. Call support.</source>
        <translation>省级平台无法读取所发内容，请联系技术支持</translation>
    </message>
    <message>
        <source>The province doesn&apos;t know this kind of request. Call support.</source>
        <translation>省级平台不支持这种请求，请联系技术支持</translation>
    </message>
    <message>
        <source>The province doesn&apos;t know what was asked for. Call support.</source>
        <translation>省级平台没有所请求的内容，请联系技术支持</translation>
    </message>
    <message>
        <source>What was sent is larger than the province takes. Call support.</source>
        <translation>所发内容超过省级平台的上限，请联系技术支持</translation>
    </message>
    <message>
        <source>The province is busy. It is tried again when it says.</source>
        <translation>省级平台繁忙，将按其要求的时间重试</translation>
    </message>
    <message>
        <source>The province had a fault. It is tried again.</source>
        <translation>省级平台发生故障，稍后自动重试</translation>
    </message>
    <message>
        <source>The province is down for now. It is tried again.</source>
        <translation>省级平台暂停服务，稍后自动重试</translation>
    </message>
    <message>
        <source>The clock of this computer is off by more than five minutes. Call IT.</source>
        <translation>本机时钟偏差超过5分钟，请联系运维人员</translation>
    </message>
    <message>
        <source>The province doesn&apos;t accept this terminal&apos;s signature. Call IT to enrol it anew.</source>
        <translation>省级平台不认可本机的签名，请联系运维人员重新注册</translation>
    </message>
    <message>
        <source>The request lacked its signature. Call IT to enrol the terminal anew.</source>
        <translation>请求缺少签名，请联系运维人员重新注册本机</translation>
    </message>
    <message>
        <source>The request was taken for a repetition. It is tried again.</source>
        <translation>请求被视为重复，稍后自动重试</translation>
    </message>
    <message>
        <source>The keyring of the system can&apos;t be opened, so nothing is sent. Work goes on offline; call IT.</source>
        <translation>系统密钥环无法打开，不能上传。可继续离线办理，请联系运维人员</translation>
    </message>
    <message>
        <source>This terminal isn&apos;t known to the province yet. Work goes on offline; IT enrols it with yichuang enrol.</source>
        <translation>本机尚未在省级平台注册，可继续离线办理。请运维人员用 yichuang enrol 注册</translation>
    </message>
    <message>
        <source>The province has shut this terminal out. Call IT.</source>
        <translation>省级平台已停用本机，请联系运维人员</translation>
    </message>
    <message>
        <source>The province doesn&apos;t accept this terminal&apos;s secret. Call IT to enrol it anew.</source>
        <translation>省级平台不认可本机的凭据，请联系运维人员重新注册</translation>
    </message>
    <message>
        <source>The province doesn&apos;t know this terminal. Call IT to enrol it.</source>
        <translation>省级平台没有本机的注册信息，请联系运维人员注册</translation>
    </message>
    <message>
        <source>The terminal&apos;s sign-in has run out; it is renewed.</source>
        <translation>本机登录已过期，正在更新</translation>
    </message>
    <message>
        <source>The terminal&apos;s sign-in isn&apos;t valid any more; it is renewed.</source>
        <translation>本机登录已失效，正在更新</translation>
    </message>
    <message>
        <source>The terminal isn&apos;t signed in; it is done now.</source>
        <translation>本机尚未登录，正在登录</translation>
    </message>
    <message>
        <source>Whose certificate it is isn&apos;t known yet. Fill in the name and the ID number first.</source>
        <translation>还不知道是谁的证照，请先填写姓名和证件号码。</translation>
    </message>
    <message>
        <source>The window of this counter is syncing already; it needs no command.</source>
        <translation>本机窗口正在同步，无需再用命令</translation>
    </message>
    <message>
        <source>No province is set, so everything stays on this computer. Hall IT sets province/url.</source>
        <translation>没有设置省级平台，数据只保存在本机。请运维人员设置 province/url</translation>
    </message>
    <message>
        <source>The catalog came in without a beginning. Call support.</source>
        <translation>事项目录的数据缺少开头，请联系技术支持</translation>
    </message>
    <message>
        <source>Changes of the catalog came in before the catalog. Call support.</source>
        <translation>还没有事项目录就收到了变更，请联系技术支持</translation>
    </message>
    <message>
        <source>This terminal doesn&apos;t have edition %1 of the catalog.</source>
        <translation>本机没有事项目录的版本 %1</translation>
    </message>
    <message>
        <source>The content of this record isn&apos;t what the province signed for. It was left out.</source>
        <translation>这条记录的内容与省级平台给出的校验值不符，未采用</translation>
    </message>
    <message>
        <source>This record can&apos;t be read. It was left out.</source>
        <translation>这条记录读不出来，未采用</translation>
    </message>
</context>
</TS>

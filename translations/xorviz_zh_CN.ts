<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About xorviz</source>
      <translation>关于 xorviz</translation>
    </message>
    <message>
      <source>The sign of xorviz</source>
      <translation>xorviz 的标志</translation>
    </message>
    <message>
      <source>Two blue and two orange points, as in XOR</source>
      <translation>两个蓝点和两个橙点，如 XOR</translation>
    </message>
    <message>
      <source>xorviz {0}</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>xorviz {0}</translation>
    </message>
    <message>
      <source>Why tiny networks learn, or get stuck.</source>
      <translation>微小的网络为何学会，或卡住。</translation>
    </message>
    <message>
      <source>&amp;Versions</source>
      <translation>版本(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Licences</source>
      <translation>许可(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Copy diagnostics</source>
      <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
      <source>Versions, settings and the end of the log, without the name of your folder</source>
      <translation>版本、设置和日志末尾，不含你的文件夹名</translation>
    </message>
    <message>
      <source>&amp;Show the log file</source>
      <translation>显示日志文件(&amp;S)</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>已复制</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>未安装</translation>
    </message>
    <message>
      <source>compiled</source>
      <translation>编译</translation>
    </message>
    <message>
      <source>NumPy</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>NumPy</translation>
    </message>
    <message>
      <source>Engine in use</source>
      <translation>使用的引擎</translation>
    </message>
    <message>
      <source>Log file</source>
      <translation>日志文件</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>许可</translation>
    </message>
    <message>
      <source>xorviz is free software under the MIT licence.</source>
      <translation>xorviz 是 MIT 许可下的自由软件。</translation>
    </message>
    <message>
      <source>Qt and PySide6 come under the GNU Lesser General Public License, version 3.</source>
      <translation>Qt 和 PySide6 采用 GNU 宽通用公共许可证第 3 版。</translation>
    </message>
    <message>
      <source>The font {0}</source>
      <translation>字体 {0}</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;New from a preset…</source>
      <translation>从示例新建(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>打开(&amp;O)…</translation>
    </message>
    <message>
      <source>Open &amp;data…</source>
      <translation>打开数据(&amp;D)…</translation>
    </message>
    <message>
      <source>Import &amp;weights…</source>
      <translation>导入权重(&amp;W)…</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>保存(&amp;S)</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
      <source>Co&amp;mpare with…</source>
      <translation>比较(&amp;M)…</translation>
    </message>
    <message>
      <source>&amp;Export a picture…</source>
      <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
      <source>Re&amp;cord a film…</source>
      <translation>录制影片(&amp;C)…</translation>
    </message>
    <message>
      <source>Export a repo&amp;rt…</source>
      <translation>导出报告(&amp;R)…</translation>
    </message>
    <message>
      <source>Export a &amp;script or table…</source>
      <translation>导出脚本或表格(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Paste a script or picture</source>
      <translation>粘贴脚本或图片(&amp;P)</translation>
    </message>
    <message>
      <source>What has the &amp;keyboard</source>
      <translation>有键盘焦点的(&amp;K)</translation>
    </message>
    <message>
      <source>Copy a picture of the view that has the keyboard</source>
      <translation>复制有键盘焦点的视图的图片</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>设置(&amp;T)…</translation>
    </message>
    <message>
      <source>Run or &amp;pause</source>
      <translation>运行或暂停(&amp;P)</translation>
    </message>
    <message>
      <source>Single &amp;step</source>
      <translation>单步(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Restart</source>
      <translation>重新开始(&amp;R)</translation>
    </message>
    <message>
      <source>Restart with a &amp;new seed</source>
      <translation>换新种子重新开始(&amp;N)</translation>
    </message>
    <message>
      <source>Check the &amp;gradient…</source>
      <translation>检查梯度(&amp;G)…</translation>
    </message>
    <message>
      <source>S&amp;weep…</source>
      <translation>扫描(&amp;W)…</translation>
    </message>
    <message>
      <source>Sweep: many starts of many choices</source>
      <translation>扫描：许多选择的许多起点</translation>
    </message>
    <message>
      <source>Ask the &amp;doctor</source>
      <translation>问医生(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Microscope</source>
      <translation>显微镜(&amp;M)</translation>
    </message>
    <message>
      <source>Microscope: one pattern through one step</source>
      <translation>显微镜：一个样本走过一步</translation>
    </message>
    <message>
      <source>&amp;Light or dark</source>
      <translation>亮或暗(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Command palette…</source>
      <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation>撤销(&amp;U) {0}</translation>
    </message>
    <message>
      <source>&amp;Redo {0}</source>
      <translation>重做(&amp;R) {0}</translation>
    </message>
    <message>
      <source>&amp;Welcome…</source>
      <translation>欢迎(&amp;W)…</translation>
    </message>
    <message>
      <source>Copy &amp;diagnostics</source>
      <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
      <source>Show the &amp;log file</source>
      <translation>显示日志文件(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;About xorviz</source>
      <translation>关于 xorviz(&amp;A)</translation>
    </message>
    <message>
      <source>Random s&amp;tarts…</source>
      <translation>随机起点(&amp;T)…</translation>
    </message>
    <message>
      <source>Set the number of random starts</source>
      <translation>设定随机起点的数目</translation>
    </message>
    <message>
      <source>Show ne&amp;xt start</source>
      <translation>显示下一个起点(&amp;X)</translation>
    </message>
    <message>
      <source>Show pre&amp;vious start</source>
      <translation>显示上一个起点(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Open this start as session</source>
      <translation>把此起点打开为会话(&amp;O)</translation>
    </message>
    <message>
      <source>Step &amp;back</source>
      <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Play back</source>
      <translation>倒放(&amp;P)</translation>
    </message>
    <message>
      <source>Pre&amp;vious mark</source>
      <translation>上一个标记(&amp;V)</translation>
    </message>
    <message>
      <source>Ne&amp;xt mark</source>
      <translation>下一个标记(&amp;X)</translation>
    </message>
    <message>
      <source>Back to the p&amp;resent</source>
      <translation>回到现在(&amp;R)</translation>
    </message>
    <message>
      <source>Re&amp;scue: try ways on in branches</source>
      <translation>救援：在分支中试出路(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Compare all branches</source>
      <translation>比较所有分支(&amp;C)</translation>
    </message>
    <message>
      <source>{0} MB</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{0} MB</translation>
    </message>
    <message>
      <source>Memory for the past: {0}</source>
      <translation>过去所用内存：{0}</translation>
    </message>
    <message>
      <source>&amp;Network</source>
      <translation>网络(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Decision map</source>
      <translation>决策图(&amp;D)</translation>
    </message>
    <message>
      <source>Network and decision &amp;map</source>
      <translation>网络和决策图(&amp;M)</translation>
    </message>
    <message>
      <source>Middle: {0}</source>
      <translation>中间：{0}</translation>
    </message>
    <message>
      <source>Time&amp;line</source>
      <translation>时间线(&amp;L)</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>放大(&amp;I)</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>缩小(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Whole network</source>
      <translation>整个网络(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>暗(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>亮(&amp;L)</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>随系统(&amp;S)</translation>
    </message>
    <message>
      <source>Theme: {0}</source>
      <translation>主题：{0}</translation>
    </message>
    <message>
      <source>&amp;Float or dock the panel</source>
      <translation>浮动或停靠面板(&amp;F)</translation>
    </message>
    <message>
      <source>To the &amp;left</source>
      <translation>移到左边(&amp;L)</translation>
    </message>
    <message>
      <source>To the &amp;right</source>
      <translation>移到右边(&amp;R)</translation>
    </message>
    <message>
      <source>To the &amp;bottom</source>
      <translation>移到底部(&amp;B)</translation>
    </message>
    <message>
      <source>Move the panel {0}</source>
      <translation>移动面板：{0}</translation>
    </message>
    <message>
      <source>&amp;Wider</source>
      <translation>更宽(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Narrower</source>
      <translation>更窄(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Taller</source>
      <translation>更高(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Shorter</source>
      <translation>更矮(&amp;S)</translation>
    </message>
    <message>
      <source>Size of the panel: {0}</source>
      <translation>面板大小：{0}</translation>
    </message>
    <message>
      <source>N&amp;ext pane</source>
      <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
      <source>Pre&amp;vious pane</source>
      <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
      <source>F&amp;ull screen</source>
      <translation>全屏(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Presenter mode</source>
      <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
      <source>Presenter mode: large type and few panels for a projector</source>
      <translation>演示模式：大字和少量面板，用于投影</translation>
    </message>
    <message>
      <source>Reset the la&amp;yout</source>
      <translation>重置布局(&amp;Y)</translation>
    </message>
  </context>
  <context>
    <name>AnswerButton</name>
    <message>
      <source>measured</source>
      <translation>实测</translation>
    </message>
    <message>
      <source>not so</source>
      <translation>不是这样</translation>
    </message>
  </context>
  <context>
    <name>Answers</name>
    <message>
      <source>How the answers are shown</source>
      <translation>答案如何显示</translation>
    </message>
    <message>
      <source>Truth table</source>
      <translation>真值表</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>混淆矩阵</translation>
    </message>
  </context>
  <context>
    <name>Arrangement</name>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
    <message>
      <source>No panel has the keyboard; click into one, or press Tab until it has.</source>
      <translation>没有面板有键盘焦点；请点击一个，或按 Tab 直到它有。</translation>
    </message>
  </context>
  <context>
    <name>ArraysPage</name>
    <message>
      <source>Targets a&amp;re</source>
      <translation>目标是(&amp;R)</translation>
    </message>
    <message>
      <source>Whether each whole number is a class and gets a unit of its own</source>
      <translation>每个整数是否为一个类别并有自己的单元</translation>
    </message>
    <message>
      <source>classes, if whole numbers</source>
      <translation>若为整数则是类别</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>数</translation>
    </message>
    <message>
      <source>First patterns</source>
      <translation>前几个样本</translation>
    </message>
  </context>
  <context>
    <name>Autosaves</name>
    <message>
      <source>Autosave works again</source>
      <translation>自动保存恢复正常</translation>
    </message>
    <message>
      <source>Autosave failed and is tried again: {0}</source>
      <translation>自动保存失败，将再次尝试：{0}</translation>
    </message>
    <message>
      <source>Autosave waits for a disk that does not answer</source>
      <translation>自动保存在等待一个没有响应的磁盘</translation>
    </message>
  </context>
  <context>
    <name>AxesMenus</name>
    <message>
      <source>The unit to the right, or the two directions in which the inputs differ most</source>
      <translation>向右的单元，或输入差异最大的两个方向</translation>
    </message>
    <message>
      <source>Axis to the right</source>
      <translation>向右的轴</translation>
    </message>
    <message>
      <source>The unit upwards; the same twice draws one line</source>
      <translation>向上的单元；两个相同则画一条线</translation>
    </message>
    <message>
      <source>Axis upwards</source>
      <translation>向上的轴</translation>
    </message>
    <message>
      <source>principal axes</source>
      <translation>主轴</translation>
    </message>
  </context>
  <context>
    <name>BitsRow</name>
    <message>
      <source>Fewer bits</source>
      <translation>更少的位</translation>
    </message>
    <message>
      <source>One bit fewer</source>
      <translation>少一位</translation>
    </message>
    <message>
      <source>More bits</source>
      <translation>更多的位</translation>
    </message>
    <message>
      <source>One bit more</source>
      <translation>多一位</translation>
    </message>
    <message>
      <source>A whole number from 1 to {most}.</source>
      <translation>1 到 {most} 的整数。</translation>
    </message>
  </context>
  <context>
    <name>BranchWishes</name>
    <message>
      <source>There is nothing that this run could be changed to.</source>
      <translation>没有什么可以把此网络改成的。</translation>
    </message>
    <message>
      <source>Two branches at least can be compared.</source>
      <translation>至少要有两个分支才能比较。</translation>
    </message>
    <message>
      <source>{0}, as compared</source>
      <translation>{0}，按比较时</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>Network diagram</source>
      <translation>网络图</translation>
    </message>
  </context>
  <context>
    <name>Centre</name>
    <message>
      <source>What the middle shows</source>
      <translation>中间显示什么</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>决策图</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>两者</translation>
    </message>
  </context>
  <context>
    <name>ChoiceArguments</name>
    <message>
      <source>{count} changed</source>
      <translation>已改 {count} 项</translation>
    </message>
  </context>
  <context>
    <name>ColumnHeader</name>
    <message>
      <source>Click the lower line to say what a column is</source>
      <translation>点击下面一行来说明列是什么</translation>
    </message>
  </context>
  <context>
    <name>ColumnsTable</name>
    <message>
      <source>First rows</source>
      <translation>前几行</translation>
    </message>
    <message>
      <source>&amp;Input</source>
      <translation>输入(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Target</source>
      <translation>目标(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Not used</source>
      <translation>不用(&amp;N)</translation>
    </message>
    <message>
      <source>As &amp;classes</source>
      <translation>作为类别(&amp;C)</translation>
    </message>
  </context>
  <context>
    <name>Comparisons</name>
    <message>
      <source>Compare with one to three sessions</source>
      <translation>与一到三个会话比较</translation>
    </message>
    <message>
      <source>Sessions, experiments and pictures (*.xorviz *.json *.png)</source>
      <translation>会话、实验和图片 (*.xorviz *.json *.png)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>{0} files were chosen; one to {1} can be compared with the run.</source>
      <translation>选了 {0} 个文件；可与此网络比较的是一到 {1} 个。</translation>
    </message>
    <message>
      <source>the run on display</source>
      <translation>正在显示的网络</translation>
    </message>
  </context>
  <context>
    <name>ConfusionMatrix</name>
    <message>
      <source>Confusion matrix</source>
      <translation>混淆矩阵</translation>
    </message>
  </context>
  <context>
    <name>ConfusionView</name>
    <message>
      <source>answer →</source>
      <translation>答案 →</translation>
    </message>
    <message>
      <source>truth ↓</source>
      <translation>真值 ↓</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>召回</translation>
    </message>
    <message>
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>The patterns of the training</source>
      <translation>训练的样本</translation>
    </message>
    <message>
      <source>test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>The patterns kept for a test</source>
      <translation>留作测试的样本</translation>
    </message>
    <message>
      <source>point at a cell, or at the name of a class</source>
      <translation>指向一格，或一个类别名</translation>
    </message>
    <message>
      <source>{0} · at step {1}</source>
      <translation>{0} · 第 {1} 步</translation>
    </message>
    <message>
      <source>no answers yet</source>
      <translation>还没有答案</translation>
    </message>
    <message>
      <source>The targets name no classes, so none can be taken for another.</source>
      <translation>目标不是类别，所以不会互相混淆。</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>{truth}: {right} of {total} recognised (recall {share})</source>
      <translation>{truth}：{total} 个中认出 {right} 个（召回 {share}）</translation>
    </message>
    <message>
      <source>{truth} taken for {name}, rightly: {count} of {total} ({share})</source>
      <translation>{truth} 认作 {name}，正确：{total} 个中 {count} 个（{share}）</translation>
    </message>
    <message>
      <source>{truth} taken for {name}: {count} of {total} ({share})</source>
      <translation>{truth} 认作 {name}：{total} 个中 {count} 个（{share}）</translation>
    </message>
    <message>
      <source>{truth} without an answer, a tie or no number: {count} of {total} ({share})</source>
      <translation>{truth} 没有答案、并列或不是数：{total} 个中 {count} 个（{share}）</translation>
    </message>
    <message>
      <source>no answer, a tie or no number: {total}</source>
      <translation>没有答案、并列或不是数：{total}</translation>
    </message>
    <message>
      <source>answer {name}: right {right} of {total} times (precision {share})</source>
      <translation>答案 {name}：{total} 次中对 {right} 次（精确率 {share}）</translation>
    </message>
    <message>
      <source>{share} right: {right} of {total}</source>
      <translation>{share} 正确：{total} 个中 {right} 个</translation>
    </message>
    <message>
      <source>the test part</source>
      <translation>测试部分</translation>
    </message>
    <message>
      <source>the training part</source>
      <translation>训练部分</translation>
    </message>
    <message>
      <source>Confusion matrix of {part}, {classes} classes: {verdict}.</source>
      <translation>{part}的混淆矩阵，{classes} 个类别：{verdict}。</translation>
    </message>
    <message>
      <source>Commonest mistakes: {listed}.</source>
      <translation>最常见的错误：{listed}。</translation>
    </message>
    <message>
      <source>Least recall: {name}, {share}.</source>
      <translation>召回最低：{name}，{share}。</translation>
    </message>
  </context>
  <context>
    <name>CrowdPanel</name>
    <message>
      <source>&amp;Random starts</source>
      <translation>随机起点(&amp;R)</translation>
    </message>
    <message>
      <source>How many random starts are trained side by side; one of them is on display</source>
      <translation>有多少随机起点并排训练；其中一个显示出来</translation>
    </message>
    <message>
      <source>Which of them the rest of the window shows</source>
      <translation>窗口其余部分显示其中哪一个</translation>
    </message>
    <message>
      <source>Crowd</source>
      <translation>群体</translation>
    </message>
    <message>
      <source>start {0} on display</source>
      <translation>正显示起点 {0}</translation>
    </message>
    <message>
      <source>A whole number from 1 to 10,000.</source>
      <translation>1 到 10,000 的整数。</translation>
    </message>
  </context>
  <context>
    <name>CrowdView</name>
    <message>
      <source>click a bar or a map to show that start; double-click to open it</source>
      <translation>点击柱或小图显示该起点；双击打开</translation>
    </message>
    <message>
      <source>at step {0}</source>
      <translation>第 {0} 步</translation>
    </message>
    <message>
      <source>start {0} comes on display…</source>
      <translation>起点 {0} 即将显示…</translation>
    </message>
    <message>
      <source>One start runs. Choose more under Crowd to see how much is luck.</source>
      <translation>只有一个起点在运行。请在“群体”下选更多，看看运气占多少。</translation>
    </message>
    <message>
      <source>{0} random starts</source>
      <translation>{0} 个随机起点</translation>
    </message>
    <message>
      <source>Train so many random starts side by side</source>
      <translation>并排训练这么多随机起点</translation>
    </message>
    <message>
      <source>open as a session</source>
      <translation>打开为会话</translation>
    </message>
    <message>
      <source>Make a session of its own of the start on display</source>
      <translation>把显示的起点做成独立的会话</translation>
    </message>
    <message>
      <source>Open the start on display as a session</source>
      <translation>把显示的起点打开为会话</translation>
    </message>
    <message>
      <source>no random start is counted: the weights of all were set by hand</source>
      <translation>没有计入随机起点：所有权重都是手工设定的</translation>
    </message>
    <message>
      <source>{count} of {counted} random starts solve it: {share} ({low} to {high} %)</source>
      <translation>{counted} 个随机起点中 {count} 个解决：{share}（{low} 至 {high} %）</translation>
    </message>
    <message>
      <source>{count} diverged</source>
      <translation>{count} 个发散</translation>
    </message>
    <message>
      <source>{count} set by hand, not counted</source>
      <translation>{count} 个手工设定，不计入</translation>
    </message>
    <message>
      <source>solved</source>
      <translation>已解决</translation>
    </message>
    <message>
      <source>on no plateau</source>
      <translation>不在平台上</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>已发散</translation>
    </message>
    <message>
      <source>set by hand</source>
      <translation>手工设定</translation>
    </message>
    <message>
      <source>stands on the plateau “{name}” at {floor}</source>
      <translation>在平台“{name}”上，{floor}</translation>
    </message>
    <message>
      <source>not solved, on no plateau</source>
      <translation>未解决，不在平台上</translation>
    </message>
    <message>
      <source>set by hand, not counted</source>
      <translation>手工设定，不计入</translation>
    </message>
    <message>
      <source>start {0}</source>
      <translation>起点 {0}</translation>
    </message>
    <message>
      <source>loss {0}</source>
      <translation>损失 {0}</translation>
    </message>
    <message>
      <source>on display</source>
      <translation>正显示</translation>
    </message>
    <message>
      <source>loss {low} to {high}: {count}</source>
      <translation>损失 {low} 到 {high}：{count}</translation>
    </message>
    <message>
      <source>loss from {low}: {count}</source>
      <translation>损失从 {low} 起：{count}</translation>
    </message>
    <message>
      <source>{0} solved</source>
      <translation>{0} 个解决</translation>
    </message>
    <message>
      <source>{0} on a plateau</source>
      <translation>{0} 个在平台上</translation>
    </message>
    <message>
      <source>{0} on none</source>
      <translation>{0} 个不在</translation>
    </message>
    <message>
      <source>The others: {listed}.</source>
      <translation>其余：{listed}。</translation>
    </message>
    <message>
      <source>On display: {start}.</source>
      <translation>正显示：{start}。</translation>
    </message>
  </context>
  <context>
    <name>CsvPage</name>
    <message>
      <source>&amp;Delimiter</source>
      <translation>分隔符(&amp;D)</translation>
    </message>
    <message>
      <source>What divides the cells of a row</source>
      <translation>用什么分隔一行的单元格</translation>
    </message>
    <message>
      <source>&amp;Header</source>
      <translation>标题行(&amp;H)</translation>
    </message>
    <message>
      <source>Whether the first row names the columns</source>
      <translation>第一行是否为列名</translation>
    </message>
    <message>
      <source>Deci&amp;mal sign</source>
      <translation>小数点(&amp;M)</translation>
    </message>
    <message>
      <source>What begins the fraction of a number</source>
      <translation>小数部分以什么开始</translation>
    </message>
    <message>
      <source>&amp;Encoding</source>
      <translation>编码(&amp;E)</translation>
    </message>
    <message>
      <source>How the letters of the file are written as bytes</source>
      <translation>文件的字符如何写成字节</translation>
    </message>
    <message>
      <source>&amp;Input</source>
      <translation>输入(&amp;I)</translation>
    </message>
    <message>
      <source>The network is shown the selected columns (I)</source>
      <translation>给网络看选中的列（I）</translation>
    </message>
    <message>
      <source>&amp;Target</source>
      <translation>目标(&amp;T)</translation>
    </message>
    <message>
      <source>It is to learn the selected columns (T)</source>
      <translation>让它学选中的列（T）</translation>
    </message>
    <message>
      <source>&amp;Not used</source>
      <translation>不用(&amp;N)</translation>
    </message>
    <message>
      <source>Leave the selected columns out (N)</source>
      <translation>不用选中的列（N）</translation>
    </message>
    <message>
      <source>&amp;Classes</source>
      <translation>类别(&amp;C)</translation>
    </message>
    <message>
      <source>Each number of the selected columns is a class and gets a unit of its own (C)</source>
      <translation>选中列的每个数是一个类别并有自己的单元（C）</translation>
    </message>
    <message>
      <source>Choose at least one column as an input.</source>
      <translation>请至少选一列作为输入。</translation>
    </message>
    <message>
      <source>Choose at least one column as a target.</source>
      <translation>请至少选一列作为目标。</translation>
    </message>
    <message>
      <source>1 column</source>
      <translation>1 列</translation>
    </message>
    <message>
      <source>{count} columns</source>
      <translation>{count} 列</translation>
    </message>
    <message>
      <source>with a header</source>
      <translation>有标题行</translation>
    </message>
    <message>
      <source>without a header</source>
      <translation>无标题行</translation>
    </message>
    <message>
      <source>Read as &amp;Latin-1</source>
      <translation>按 Latin-1 读(&amp;L)</translation>
    </message>
    <message>
      <source>T&amp;ake it as classes</source>
      <translation>作为类别(&amp;A)</translation>
    </message>
    <message>
      <source>Lea&amp;ve the column out</source>
      <translation>不用此列(&amp;V)</translation>
    </message>
    <message>
      <source>comma</source>
      <translation>逗号</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>分号</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>制表符</translation>
    </message>
    <message>
      <source>space</source>
      <translation>空格</translation>
    </message>
    <message>
      <source>first row</source>
      <translation>第一行</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>point</source>
      <translation>点</translation>
    </message>
    <message>
      <source>found: {what}</source>
      <translation>找到：{what}</translation>
    </message>
    <message>
      <source>find it</source>
      <translation>自动找</translation>
    </message>
  </context>
  <context>
    <name>CurvesCanvas</name>
    <message>
      <source>Run or step to see the loss</source>
      <translation>运行或走一步即可看到损失</translation>
    </message>
  </context>
  <context>
    <name>CurvesView</name>
    <message>
      <source>{names} dead from the start, woke at {woke}</source>
      <translation>{names} 从一开始就死，{woke} 醒来</translation>
    </message>
    <message>
      <source>{names} dead from the start</source>
      <translation>{names} 从一开始就死</translation>
    </message>
    <message>
      <source>{names} died at {step}, woke at {woke}</source>
      <translation>{names} 死于 {step}，{woke} 醒来</translation>
    </message>
    <message>
      <source>{names} died at {step}</source>
      <translation>{names} 死于 {step}</translation>
    </message>
    <message>
      <source>{count} units dead from the start</source>
      <translation>{count} 个单元从一开始就死</translation>
    </message>
    <message>
      <source>{count} units died</source>
      <translation>{count} 个单元死了</translation>
    </message>
    <message>
      <source>{count} units</source>
      <translation>{count} 个单元</translation>
    </message>
    <message>
      <source>learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>gradient norm</source>
      <translation>梯度范数</translation>
    </message>
    <message>
      <source>{words} · {drawn} of {all} layers, least {layer} {norm}</source>
      <translation>{words} · {all} 层中的 {drawn} 层，最小 {layer} {norm}</translation>
    </message>
    <message>
      <source>{layer}: {activation}</source>
      <translation>{layer}: {activation}</translation>
    </message>
    <message>
      <source>{layer}: one unit more</source>
      <translation>{layer}：多一个单元</translation>
    </message>
    <message>
      <source>{layer}: one unit less</source>
      <translation>{layer}：少一个单元</translation>
    </message>
    <message>
      <source>{layer}: unit split</source>
      <translation>{layer}：单元分裂</translation>
    </message>
    <message>
      <source>{layer}: unit back</source>
      <translation>{layer}：单元恢复</translation>
    </message>
    <message>
      <source>{layer}: weight set to {value}</source>
      <translation>{layer}：权重设为 {value}</translation>
    </message>
    <message>
      <source>{layer}: bias set to {value}</source>
      <translation>{layer}：偏置设为 {value}</translation>
    </message>
    <message>
      <source>network moved by hand</source>
      <translation>手工移动的网络</translation>
    </message>
    <message>
      <source>weights of {file}</source>
      <translation>{file} 的权重</translation>
    </message>
    <message>
      <source>optimizer: {optimizer}</source>
      <translation>优化器：{optimizer}</translation>
    </message>
    <message>
      <source>learning rate {learning_rate}</source>
      <translation>学习率 {learning_rate}</translation>
    </message>
    <message>
      <source>schedule: {learning_rate_schedule}</source>
      <translation>调度：{learning_rate_schedule}</translation>
    </message>
    <message>
      <source>loss: {loss}</source>
      <translation>损失：{loss}</translation>
    </message>
    <message>
      <source>data: {data}</source>
      <translation>数据：{data}</translation>
    </message>
    <message>
      <source>test share {test}</source>
      <translation>测试份额 {test}</translation>
    </message>
    <message>
      <source>data seed {seed}</source>
      <translation>数据种子 {seed}</translation>
    </message>
    <message>
      <source>pattern drawn</source>
      <translation>绘制了样本</translation>
    </message>
    <message>
      <source>pattern moved</source>
      <translation>移动了样本</translation>
    </message>
    <message>
      <source>pattern wants something else</source>
      <translation>样本的目标变了</translation>
    </message>
    <message>
      <source>pattern deleted</source>
      <translation>删除了样本</translation>
    </message>
    <message>
      <source>batch size {batch_size}</source>
      <translation>批大小 {batch_size}</translation>
    </message>
    <message>
      <source>shuffling: {shuffle}</source>
      <translation>打乱：{shuffle}</translation>
    </message>
    <message>
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <source>restart</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <source>random starts: {replicas}</source>
      <translation>随机起点：{replicas}</translation>
    </message>
    <message>
      <source>random start {replica} alone</source>
      <translation>仅随机起点 {replica}</translation>
    </message>
    <message>
      <source>full</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>on</source>
      <translation>开</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>penalty on biases: {penalty}</source>
      <translation>偏置惩罚：{penalty}</translation>
    </message>
    <message>
      <source>penalty on weights: {penalty}</source>
      <translation>权重惩罚：{penalty}</translation>
    </message>
    <message>
      <source>by default</source>
      <translation>默认</translation>
    </message>
    <message>
      <source>all alike</source>
      <translation>全部相同</translation>
    </message>
    <message>
      <source>three alike</source>
      <translation>三个相同</translation>
    </message>
    <message>
      <source>two alike</source>
      <translation>两个相同</translation>
    </message>
    <message>
      <source>two pairs</source>
      <translation>两对</translation>
    </message>
    <message>
      <source>some alike</source>
      <translation>部分相同</translation>
    </message>
    <message>
      <source>output off</source>
      <translation>输出关闭</translation>
    </message>
    <message>
      <source>on the plateau {plateau} since step {entered}</source>
      <translation>自第 {entered} 步起在平台 {plateau} 上</translation>
    </message>
    <message>
      <source>on the plateau {plateau} from step {entered} to {left}</source>
      <translation>从第 {entered} 步到第 {left} 步在平台 {plateau} 上</translation>
    </message>
    <message>
      <source>{curve}: not recorded</source>
      <translation>{curve}：未记录</translation>
    </message>
    <message>
      <source>test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <source>gradient {layer}</source>
      <translation>梯度 {layer}</translation>
    </message>
    <message>
      <source>least gradient {layer}</source>
      <translation>最小梯度 {layer}</translation>
    </message>
    <message>
      <source>The values under the cursor, or the last ones; arrow keys move the cursor</source>
      <translation>光标处的值，或最后的值；方向键移动光标</translation>
    </message>
    <message>
      <source>log</source>
      <translation>对数</translation>
    </message>
    <message>
      <source>Logarithmic scale of the loss</source>
      <translation>损失用对数刻度</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <source>Linear scale of the loss</source>
      <translation>损失用线性刻度</translation>
    </message>
    <message>
      <source>Loss and other curves over the steps</source>
      <translation>损失和其他曲线随步的变化</translation>
    </message>
    <message>
      <source>No curves yet.</source>
      <translation>还没有曲线。</translation>
    </message>
    <message>
      <source>Loss {first} at step {start}, {last} at step {end}; accuracy {share}.</source>
      <translation>损失：第 {start} 步 {first}，第 {end} 步 {last}；准确率 {share}。</translation>
    </message>
    <message>
      <source>On display is step {step}, in the past: loss {loss}, accuracy {share}.</source>
      <translation>正显示过去的第 {step} 步：损失 {loss}，准确率 {share}。</translation>
    </message>
    <message>
      <source>On the test part, loss {last}; accuracy {share}.</source>
      <translation>测试部分：损失 {last}；准确率 {share}。</translation>
    </message>
    <message>
      <source>The loss stands on the plateau {plateau}.</source>
      <translation>损失停在平台 {plateau} 上。</translation>
    </message>
    <message>
      <source>Plateaus: {names}.</source>
      <translation>平台：{names}。</translation>
    </message>
    <message>
      <source>Dead units: {fates}.</source>
      <translation>死单元：{fates}。</translation>
    </message>
    <message>
      <source>It stood {stays}.</source>
      <translation>它曾{stays}。</translation>
    </message>
    <message>
      <source>Edits, with their steps: {edits}.</source>
      <translation>编辑及其步：{edits}。</translation>
    </message>
    <message>
      <source>Learning rate {rate}.</source>
      <translation>学习率 {rate}。</translation>
    </message>
    <message>
      <source>Gradient norms: {norms}.</source>
      <translation>梯度范数：{norms}。</translation>
    </message>
    <message>
      <source>Of {count} layers, {layer} has the least, {norm}.</source>
      <translation>{count} 层中，{layer} 最小，{norm}。</translation>
    </message>
  </context>
  <context>
    <name>Cut</name>
    <message>
      <source>others at their mean</source>
      <translation>其余在均值</translation>
    </message>
    <message>
      <source>others as in {0}</source>
      <translation>其余如 {0}</translation>
    </message>
  </context>
  <context>
    <name>DataChooser</name>
    <message>
      <source>Choose from all gates, functions of bits, clouds of points and files</source>
      <translation>从所有逻辑门、位函数、点云和文件中选择</translation>
    </message>
    <message>
      <source>More data…</source>
      <translation>更多数据…</translation>
    </message>
    <message>
      <source>More data</source>
      <translation>更多数据</translation>
    </message>
  </context>
  <context>
    <name>DataDialog</name>
    <message>
      <source>Data from a file</source>
      <translation>来自文件的数据</translation>
    </message>
    <message>
      <source>Test &amp;share</source>
      <translation>测试份额(&amp;S)</translation>
    </message>
    <message>
      <source>The part of the patterns that training never sees, chosen at random</source>
      <translation>训练从不看到的那部分样本，随机选取</translation>
    </message>
    <message>
      <source>&amp;Use these data</source>
      <translation>使用这些数据(&amp;U)</translation>
    </message>
    <message>
      <source>1 input</source>
      <translation>1 个输入</translation>
    </message>
    <message>
      <source>{count} inputs</source>
      <translation>{count} 个输入</translation>
    </message>
    <message>
      <source>1 output</source>
      <translation>1 个输出</translation>
    </message>
    <message>
      <source>{count} outputs</source>
      <translation>{count} 个输出</translation>
    </message>
    <message>
      <source>1 pattern</source>
      <translation>1 个样本</translation>
    </message>
    <message>
      <source>{count} patterns</source>
      <translation>{count} 个样本</translation>
    </message>
    <message>
      <source>1 of them for the test</source>
      <translation>其中 1 个用于测试</translation>
    </message>
    <message>
      <source>{count} of them for the test</source>
      <translation>其中 {count} 个用于测试</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 行</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <translation>{count} 行</translation>
    </message>
  </context>
  <context>
    <name>DataFiles</name>
    <message>
      <source>Open data</source>
      <translation>打开数据</translation>
    </message>
    <message>
      <source>Data (*.csv *.tsv *.txt *.tab *.data *.npz *.npy *.idx *ubyte *.gz)</source>
      <translation>数据 (*.csv *.tsv *.txt *.tab *.data *.npz *.npy *.idx *ubyte *.gz)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
  </context>
  <context>
    <name>DataHint</name>
    <message>
      <source>What suits these data</source>
      <translation>适合这些数据的</translation>
    </message>
    <message>
      <source>Use both</source>
      <translation>两者都用</translation>
    </message>
    <message>
      <source>Take the output and the loss that suit these data</source>
      <translation>采用适合这些数据的输出和损失</translation>
    </message>
    <message>
      <source>Take {activation} as the output and {loss} as the loss</source>
      <translation>输出用 {activation}，损失用 {loss}</translation>
    </message>
  </context>
  <context>
    <name>DataPanel</name>
    <message>
      <source>Training data</source>
      <translation>训练数据</translation>
    </message>
    <message>
      <source>What the network is trained on</source>
      <translation>网络用什么训练</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Train on {gate}: {table}</source>
      <translation>用 {gate} 训练：{table}</translation>
    </message>
  </context>
  <context>
    <name>DataRows</name>
    <message>
      <source>Bits</source>
      <translation>位</translation>
    </message>
    <message>
      <source>How many bits enter: of bitwise XOR each of the two words</source>
      <translation>进来多少位：逐位 XOR 时为两个词各自的位数</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>行</translation>
    </message>
    <message>
      <source>1, words</source>
      <translation>1，词</translation>
    </message>
    <message>
      <source>How many rows a matrix has: with more than one, sample and batch count pairs of matrices, and each row is a pattern</source>
      <translation>一个矩阵有多少行：多于一行时，抽样和批按矩阵对计数，每行是一个样本</translation>
    </message>
    <message>
      <source>E&amp;ncoding</source>
      <translation>编码(&amp;N)</translation>
    </message>
    <message>
      <source>How the bits are numbers: as they are, or each beside its opposite if paired</source>
      <translation>位如何成为数：原样，或成对时每位旁边放它的反面</translation>
    </message>
    <message>
      <source>&amp;Outputs</source>
      <translation>输出(&amp;O)</translation>
    </message>
    <message>
      <source>One output for true, or one for false and one for true: the larger counts</source>
      <translation>一个输出表示真，或一个假一个真：取较大的</translation>
    </message>
    <message>
      <source>Sam&amp;ple</source>
      <translation>抽样(&amp;P)</translation>
    </message>
    <message>
      <source>How many patterns are drawn at random, once, or all as they are</source>
      <translation>随机抽取多少样本，只抽一次，或全部原样</translation>
    </message>
    <message>
      <source>No&amp;ise</source>
      <translation>噪声(&amp;I)</translation>
    </message>
    <message>
      <source>D&amp;ata seed</source>
      <translation>数据种子(&amp;A)</translation>
    </message>
    <message>
      <source>Decides which patterns and which noise are drawn, and what is kept for a test</source>
      <translation>决定抽到哪些样本和噪声，以及哪些留作测试</translation>
    </message>
    <message>
      <source>New data seed</source>
      <translation>新的数据种子</translation>
    </message>
    <message>
      <source>Draw the patterns and the noise anew</source>
      <translation>重新抽取样本和噪声</translation>
    </message>
    <message>
      <source>Test share</source>
      <translation>测试份额</translation>
    </message>
    <message>
      <source>The part of the patterns that training never sees, chosen by the data seed</source>
      <translation>训练从不看到的那部分样本，由数据种子选取</translation>
    </message>
    <message>
      <source>all four</source>
      <translation>全部四个</translation>
    </message>
    <message>
      <source>all {count}</source>
      <translation>全部 {count} 个</translation>
    </message>
    <message>
      <source>Nothing is chosen: no part is for the test</source>
      <translation>没有选取：没有部分用于测试</translation>
    </message>
    <message>
      <source>Nothing is drawn: there is neither a sample nor noise</source>
      <translation>没有抽取：既无抽样也无噪声</translation>
    </message>
  </context>
  <context>
    <name>DataSheet</name>
    <message>
      <source>All data</source>
      <translation>所有数据</translation>
    </message>
    <message>
      <source>Own file…</source>
      <translation>自己的文件…</translation>
    </message>
    <message>
      <source>Tables (CSV), arrays (NPZ, NPY) and pictures (IDX)</source>
      <translation>表格（CSV）、数组（NPZ、NPY）和图片（IDX）</translation>
    </message>
  </context>
  <context>
    <name>DecisionCanvas</name>
    <message>
      <source>Decision map</source>
      <translation>决策图</translation>
    </message>
    <message>
      <source>no map yet</source>
      <translation>还没有图</translation>
    </message>
  </context>
  <context>
    <name>DecisionView</name>
    <message>
      <source>largest output</source>
      <translation>最大输出</translation>
    </message>
    <message>
      <source>class</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Move with the mouse or the arrow keys</source>
      <translation>用鼠标或方向键移动</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Let it want {0}</source>
      <translation>让它要 {0}</translation>
    </message>
    <message>
      <source>{0} · want {1}</source>
      <translation>{0} · 要 {1}</translation>
    </message>
    <message>
      <source>class {0}: {1}</source>
      <translation>类别 {0}：{1}</translation>
    </message>
    <message>
      <source>Output on the map</source>
      <translation>图上的输出</translation>
    </message>
    <message>
      <source>Which output the colours show</source>
      <translation>颜色显示哪个输出</translation>
    </message>
    <message>
      <source>No decision map yet.</source>
      <translation>还没有决策图。</translation>
    </message>
    <message>
      <source>{0} of {1} patterns drawn</source>
      <translation>画了 {1} 个样本中的 {0} 个</translation>
    </message>
    <message>
      <source>a slice: {0}</source>
      <translation>切片：{0}</translation>
    </message>
    <message>
      <source>faint: patterns beside it</source>
      <translation>淡色：切片旁的样本</translation>
    </message>
    <message>
      <source>one input: nothing changes upwards</source>
      <translation>一个输入：向上没有变化</translation>
    </message>
    <message>
      <source>{0} = 1 − {1}, {2} = 1 − {3}</source>
      <translation>{0} = 1 − {1}, {2} = 1 − {3}</translation>
    </message>
    <message>
      <source>no boundary here: no output is a finite number</source>
      <translation>这里没有边界：没有输出是有限的数</translation>
    </message>
    <message>
      <source>no boundary here: {0} is the largest everywhere</source>
      <translation>这里没有边界：{0} 处处最大</translation>
    </message>
    <message>
      <source>no boundary here: nowhere is another output larger</source>
      <translation>这里没有边界：没有别的输出更大</translation>
    </message>
    <message>
      <source>no boundary here: everywhere above {0}</source>
      <translation>这里没有边界：处处高于 {0}</translation>
    </message>
    <message>
      <source>no boundary here: everywhere below {0}</source>
      <translation>这里没有边界：处处低于 {0}</translation>
    </message>
    <message>
      <source>no boundary here: {0} everywhere</source>
      <translation>这里没有边界：处处 {0}</translation>
    </message>
    <message>
      <source>no boundary here: nowhere above {0}</source>
      <translation>这里没有边界：无处高于 {0}</translation>
    </message>
    <message>
      <source>{0} at {1} · wants {2} · {3} of {4} patterns</source>
      <translation>{0} 在 {1} · 要 {2} · {4} 个样本中 {3} 个</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} 和 {1}</translation>
    </message>
    <message>
      <source>Decision map of {0} over {1}.</source>
      <translation>{0} 在 {1} 上的决策图。</translation>
    </message>
    <message>
      <source>On the boundary the two largest outputs are equal.</source>
      <translation>边界上两个最大的输出相等。</translation>
    </message>
    <message>
      <source>On the boundary the output is {0}.</source>
      <translation>边界上输出为 {0}。</translation>
    </message>
    <message>
      <source>Read: {0}.</source>
      <translation>读数：{0}。</translation>
    </message>
    <message>
      <source>Class {0}: {1} patterns.</source>
      <translation>类别 {0}：{1} 个样本。</translation>
    </message>
    <message>
      <source>Class {0}: {1}.</source>
      <translation>类别 {0}：{1}。</translation>
    </message>
    <message>
      <source>{0} wrong.</source>
      <translation>{0} 个错。</translation>
    </message>
    <message>
      <source>Wrong: {0} gets class {1}, want {2}.</source>
      <translation>错：{0} 得到类别 {1}，要 {2}。</translation>
    </message>
    <message>
      <source>{0} patterns on the blue side, {1} others, {2} wrong.</source>
      <translation>蓝侧 {0} 个样本，其余 {1} 个，{2} 个错。</translation>
    </message>
    <message>
      <source>{0} above {1}: {2}.</source>
      <translation>{0} 高于 {1}：{2}。</translation>
    </message>
    <message>
      <source>{0} not above {1}: {2}.</source>
      <translation>{0} 不高于 {1}：{2}。</translation>
    </message>
    <message>
      <source>Wrong: {0} gives {1}, want {2}.</source>
      <translation>错：{0} 给出 {1}，要 {2}。</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Not written</source>
      <translation>未写入</translation>
    </message>
    <message>
      <source>Not compared</source>
      <translation>未比较</translation>
    </message>
    <message>
      <source>Taking {name}: {count} patterns</source>
      <translation>正在采用 {name}：{count} 个样本</translation>
    </message>
    <message>
      <source>A branch begins at step {0}; undo returns to the one before</source>
      <translation>第 {0} 步开始一个分支；撤销回到之前的</translation>
    </message>
    <message>
      <source>At step {0}: the weights are those of {1}; the output moved by {2}</source>
      <translation>第 {0} 步：权重换成 {1} 的；输出移动了 {2}</translation>
    </message>
    <message>
      <source>From step {0} on another engine takes the steps: this one cannot</source>
      <translation>从第 {0} 步起换另一个引擎：这个做不到</translation>
    </message>
    <message>
      <source>At step {0}: the output moved by {1}</source>
      <translation>第 {0} 步：输出移动了 {1}</translation>
    </message>
    <message>
      <source>At step {0}: the output moved by {1}; the twins' incoming weights differ by ±{2} %</source>
      <translation>第 {0} 步：输出移动了 {1}；两个孪生单元的输入权重相差 ±{2} %</translation>
    </message>
  </context>
  <context>
    <name>Docks</name>
    <message>
      <source>Panels that share a place</source>
      <translation>共用一处的面板</translation>
    </message>
  </context>
  <context>
    <name>DoctorView</name>
    <message>
      <source>Solved</source>
      <translation>已解决</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>学习中</translation>
    </message>
    <message>
      <source>Slow</source>
      <translation>慢</translation>
    </message>
    <message>
      <source>Stuck</source>
      <translation>卡住</translation>
    </message>
    <message>
      <source>Unstable</source>
      <translation>不稳定</translation>
    </message>
    <message>
      <source>Diverged</source>
      <translation>已发散</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>numbers became too large</source>
      <translation>有数变得太大</translation>
    </message>
    <message>
      <source>the output and the loss do not fit together</source>
      <translation>输出和损失不相配</translation>
    </message>
    <message>
      <source>the output cannot reach its targets</source>
      <translation>输出够不到目标</translation>
    </message>
    <message>
      <source>the output passes no gradient</source>
      <translation>输出不传梯度</translation>
    </message>
    <message>
      <source>the data contradict themselves</source>
      <translation>数据自相矛盾</translation>
    </message>
    <message>
      <source>the network is one straight cut</source>
      <translation>网络只是一条直线切分</translation>
    </message>
    <message>
      <source>one unit cuts the plane only once</source>
      <translation>一个单元只把平面切一次</translation>
    </message>
    <message>
      <source>inputs that differ get the same answer</source>
      <translation>不同的输入得到相同的答案</translation>
    </message>
    <message>
      <source>the units are all alike</source>
      <translation>单元全都一样</translation>
    </message>
    <message>
      <source>the difference between the inputs dies away on its way</source>
      <translation>输入之间的差异在途中消失</translation>
    </message>
    <message>
      <source>the learning rate may be too high</source>
      <translation>学习率可能太高</translation>
    </message>
    <message>
      <source>the learning rate is low</source>
      <translation>学习率偏低</translation>
    </message>
    <message>
      <source>units are off for every input</source>
      <translation>有单元对所有输入都关闭</translation>
    </message>
    <message>
      <source>units are saturated for every input</source>
      <translation>有单元对所有输入都饱和</translation>
    </message>
    <message>
      <source>units say the same</source>
      <translation>有单元说的都一样</translation>
    </message>
    <message>
      <source>hardly any gradient arrives</source>
      <translation>几乎没有梯度到达</translation>
    </message>
    <message>
      <source>the gradient grows on its way back</source>
      <translation>梯度在回来的路上增大</translation>
    </message>
    <message>
      <source>few units are alive at the start</source>
      <translation>开始时活单元很少</translation>
    </message>
    <message>
      <source>it stands on a saddle</source>
      <translation>它在鞍点上</translation>
    </message>
    <message>
      <source>it stands in a local minimum</source>
      <translation>它在局部极小</translation>
    </message>
    <message>
      <source>the loss is flat here</source>
      <translation>这里的损失是平的</translation>
    </message>
    <message>
      <source>some patterns are on their wrong side</source>
      <translation>有样本在错误的一侧</translation>
    </message>
    <message>
      <source>{0} off for every input</source>
      <translation>{0} 对所有输入都关闭</translation>
    </message>
    <message>
      <source>off for every input, since step: {0}</source>
      <translation>对所有输入都关闭，起于步：{0}</translation>
    </message>
    <message>
      <source>two inputs look the same to this network</source>
      <translation>两个输入对此网络看起来一样</translation>
    </message>
    <message>
      <source>three inputs look the same to this network</source>
      <translation>三个输入对此网络看起来一样</translation>
    </message>
    <message>
      <source>four inputs look the same to this network</source>
      <translation>四个输入对此网络看起来一样</translation>
    </message>
    <message>
      <source>{0} inputs look the same to this network</source>
      <translation>{0} 个输入对此网络看起来一样</translation>
    </message>
    <message>
      <source>gradient {0}</source>
      <translation>梯度 {0}</translation>
    </message>
    <message>
      <source>step {0}</source>
      <translation>第 {0} 步</translation>
    </message>
    <message>
      <source>Revive {unit}</source>
      <translation>复活 {unit}</translation>
    </message>
    <message>
      <source>Revive {units}</source>
      <translation>复活 {units}</translation>
    </message>
    <message>
      <source>Wake {unit}: bias {value}</source>
      <translation>唤醒 {unit}：偏置 {value}</translation>
    </message>
    <message>
      <source>{layer}: {activation}</source>
      <translation>{layer}: {activation}</translation>
    </message>
    <message>
      <source>{layer}: one unit more</source>
      <translation>{layer}：多一个单元</translation>
    </message>
    <message>
      <source>{layer}: {count} units more</source>
      <translation>{layer}：多 {count} 个单元</translation>
    </message>
    <message>
      <source>A hidden layer</source>
      <translation>一个隐藏层</translation>
    </message>
    <message>
      <source>Skip {source} → {layer}</source>
      <translation>跳连 {source} → {layer}</translation>
    </message>
    <message>
      <source>Loss: {loss}</source>
      <translation>损失：{loss}</translation>
    </message>
    <message>
      <source>{layer}: {activation}, {loss}</source>
      <translation>{layer}: {activation}, {loss}</translation>
    </message>
    <message>
      <source>Optimizer: {optimizer}</source>
      <translation>优化器：{optimizer}</translation>
    </message>
    <message>
      <source>Rate {learning_rate}</source>
      <translation>学习率 {learning_rate}</translation>
    </message>
    <message>
      <source>Schedule: {learning_rate_schedule}</source>
      <translation>调度：{learning_rate_schedule}</translation>
    </message>
    <message>
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <source>{layer}: start by {kernel_initializer}</source>
      <translation>{layer}：以 {kernel_initializer} 开始</translation>
    </message>
    <message>
      <source>{layer}: random biases</source>
      <translation>{layer}：随机偏置</translation>
    </message>
    <message>
      <source>Encoding {encoding}</source>
      <translation>编码 {encoding}</translation>
    </message>
    <message>
      <source>Other start</source>
      <translation>另一个起点</translation>
    </message>
    <message>
      <source>Restart, rate {learning_rate}</source>
      <translation>重新开始，学习率 {learning_rate}</translation>
    </message>
    <message>
      <source>Restart with {optimizer}</source>
      <translation>用 {optimizer} 重新开始</translation>
    </message>
    <message>
      <source>Continue as it is</source>
      <translation>原样继续</translation>
    </message>
    <message>
      <source>to be tried</source>
      <translation>待尝试</translation>
    </message>
    <message>
      <source>cannot be done here</source>
      <translation>这里无法进行</translation>
    </message>
    <message>
      <source>here:</source>
      <translation>此处：</translation>
    </message>
    <message>
      <source>alike:</source>
      <translation>同类：</translation>
    </message>
    <message>
      <source>new starts:</source>
      <translation>新起点：</translation>
    </message>
    <message>
      <source>{0} of {1} ({2})</source>
      <translation>{1} 中 {0} 个（{2}）</translation>
    </message>
    <message>
      <source>here: {0} of {1}</source>
      <translation>此处：{1} 中 {0} 个</translation>
    </message>
    <message>
      <source>here: not within {0} steps</source>
      <translation>此处：{0} 步内未成</translation>
    </message>
    <message>
      <source>here: solved</source>
      <translation>此处：已解决</translation>
    </message>
    <message>
      <source>here: solved after {0} steps</source>
      <translation>此处：{0} 步后解决</translation>
    </message>
    <message>
      <source>here: {0}</source>
      <translation>此处：{0}</translation>
    </message>
    <message>
      <source>It is to be tried.</source>
      <translation>有待尝试。</translation>
    </message>
    <message>
      <source>More tries are under way.</source>
      <translation>更多尝试正在进行。</translation>
    </message>
    <message>
      <source>Other random starts would not differ.</source>
      <translation>其他随机起点不会不同。</translation>
    </message>
    <message>
      <source>Tried at step {0}.</source>
      <translation>在第 {0} 步尝试。</translation>
    </message>
    <message>
      <source>The remedies are about to be tried.</source>
      <translation>即将尝试各对策。</translation>
    </message>
    <message>
      <source>Each remedy is being tried, on step {0}: {1} % done.</source>
      <translation>正在第 {0} 步上尝试每个对策：已完成 {1} %。</translation>
    </message>
    <message>
      <source>Tried on step {0}, each for {1} steps.</source>
      <translation>已在第 {0} 步上尝试，每个 {1} 步。</translation>
    </message>
    <message>
      <source>Alike: {0} of {1} random starts stand where this run does.</source>
      <translation>同类：{1} 个随机起点中有 {0} 个处在此处。</translation>
    </message>
    <message>
      <source>Doctor</source>
      <translation>医生</translation>
    </message>
    <message>
      <source>Change nothing and train on</source>
      <translation>什么也不改，继续训练</translation>
    </message>
    <message>
      <source>Remedy: {0}</source>
      <translation>对策：{0}</translation>
    </message>
    <message>
      <source>The doctor has not looked yet.</source>
      <translation>医生还没有看。</translation>
    </message>
    <message>
      <source>What may help: {0}.</source>
      <translation>可能有帮助：{0}。</translation>
    </message>
    <message>
      <source>also: {0}</source>
      <translation>还有：{0}</translation>
    </message>
    <message>
      <source>also: {0}; {1} more</source>
      <translation>还有：{0}；另 {1} 个</translation>
    </message>
  </context>
  <context>
    <name>Dots</name>
    <message>
      <source>Step {0} of {1}</source>
      <translation>第 {0} 步，共 {1} 步</translation>
    </message>
  </context>
  <context>
    <name>Drawing</name>
    <message>
      <source>drag to read the output · dots: the colour that is wanted · × wrong</source>
      <translation>拖动读输出 · 点：想要的颜色 · × 错</translation>
    </message>
    <message>
      <source>click to draw a pattern; with the arrow keys and Enter, too</source>
      <translation>点击绘制样本；也可用方向键和 Enter</translation>
    </message>
    <message>
      <source>drag a pattern to another place; Enter takes it for the arrow keys</source>
      <translation>把样本拖到别处；按 Enter 用方向键移动</translation>
    </message>
    <message>
      <source>click a pattern to delete it; equal ones go together</source>
      <translation>点击样本删除；相同的一起删除</translation>
    </message>
    <message>
      <source>drag to read the output · dots: the class that is wanted · ring: wrong</source>
      <translation>拖动读输出 · 点：想要的类别 · 环：错</translation>
    </message>
    <message>
      <source>{0} · will want {1}</source>
      <translation>{0} · 将要 {1}</translation>
    </message>
    <message>
      <source>{0} inputs: a place on the map is no pattern, so none can be drawn</source>
      <translation>{0} 个输入：图上一处不是一个样本，所以不能绘制</translation>
    </message>
    <message>
      <source>Targets of several numbers of any size cannot be chosen here</source>
      <translation>由几个任意数组成的目标不能在这里选择</translation>
    </message>
  </context>
  <context>
    <name>EngineStatus</name>
    <message>
      <source>Engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <source>The compiled engine is ready: Restart takes it</source>
      <translation>编译引擎已就绪：重新开始即用它</translation>
    </message>
    <message>
      <source>The compiled engine could not be made ready; NumPy takes the steps</source>
      <translation>编译引擎无法就绪；由 NumPy 走步</translation>
    </message>
    <message>
      <source>compiled</source>
      <translation>编译</translation>
    </message>
    <message>
      <source>NumPy</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>NumPy</translation>
    </message>
    <message>
      <source>Engine: {0}</source>
      <translation>引擎：{0}</translation>
    </message>
    <message>
      <source>{0} · getting the compiled one ready…</source>
      <translation>{0} · 正在准备编译引擎…</translation>
    </message>
    <message>
      <source>The engine that takes the steps. A run keeps it; Restart and opening choose it by the network's shape.</source>
      <translation>走步的引擎。一次训练会一直用它；重新开始和打开时按网络的形状选择。</translation>
    </message>
  </context>
  <context>
    <name>ExperimentPicker</name>
    <message>
      <source>Experiment</source>
      <translation>实验</translation>
    </message>
    <message>
      <source>changed since it was opened or saved</source>
      <translation>打开或保存之后有更改</translation>
    </message>
    <message>
      <source>Open another experiment</source>
      <translation>打开另一个实验</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Export a picture</source>
      <translation>导出图片</translation>
    </message>
    <message>
      <source>What the picture shows</source>
      <translation>图片显示什么</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>文件种类</translation>
    </message>
    <message>
      <source>Resolution of the picture</source>
      <translation>图片分辨率</translation>
    </message>
    <message>
      <source>{0} (hidden)</source>
      <translation>{0}（隐藏）</translation>
    </message>
    <message>
      <source>PNG: pixels</source>
      <translation>PNG：像素</translation>
    </message>
    <message>
      <source>SVG: lines and words, sharp at any size</source>
      <translation>SVG：线条和文字，任何大小都清晰</translation>
    </message>
    <message>
      <source>PDF: lines and words, for print</source>
      <translation>PDF：线条和文字，用于打印</translation>
    </message>
    <message>
      <source>1×, as on the screen</source>
      <translation>1×，与屏幕相同</translation>
    </message>
    <message>
      <source>2×, sharp in print</source>
      <translation>2×，打印清晰</translation>
    </message>
    <message>
      <source>&amp;Picture of</source>
      <translation>图片内容(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Kind of file</source>
      <translation>文件种类(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>复制(&amp;C)</translation>
    </message>
    <message>
      <source>a page of {0} × {1} cm</source>
      <translation>{0} × {1} 厘米的一页</translation>
    </message>
    <message>
      <source>{0} × {1} pixels</source>
      <translation>{0} × {1} 像素</translation>
    </message>
    <message>
      <source>: too large for memory</source>
      <translation>：内存放不下</translation>
    </message>
  </context>
  <context>
    <name>FileQuestions</name>
    <message>
      <source>Open an experiment</source>
      <translation>打开实验</translation>
    </message>
    <message>
      <source>Sessions, experiments, scripts, pictures and weights ({0})</source>
      <translation>会话、实验、脚本、图片和权重 ({0})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Save the session</source>
      <translation>保存会话</translation>
    </message>
    <message>
      <source>Sessions (*.xorviz)</source>
      <translation>会话 (*.xorviz)</translation>
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation>未保存的更改</translation>
    </message>
    <message>
      <source>“{0}” has changes that no file holds.</source>
      <translation>“{0}”有任何文件都没有的更改。</translation>
    </message>
    <message>
      <source>“{0}” is open in another window of xorviz (process {1}).</source>
      <translation>“{0}”在另一个 xorviz 窗口中打开着（进程 {1}）。</translation>
    </message>
    <message>
      <source>“{0}” is open in other windows of xorviz (processes {1}).</source>
      <translation>“{0}”在其他 xorviz 窗口中打开着（进程 {1}）。</translation>
    </message>
    <message>
      <source>As a &amp;copy</source>
      <translation>作为副本(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Open anyway</source>
      <translation>仍然打开(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Keep it open</source>
      <translation>保持打开(&amp;K)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Open twice</source>
      <translation>打开了两次</translation>
    </message>
    <message>
      <source>Where both save, the later one is asked first. A copy is saved to a file of its own.</source>
      <translation>两边都保存时，后保存的会先被询问。副本保存到它自己的文件。</translation>
    </message>
    <message>
      <source>“{0}” was changed by another window or program since it was opened or saved here.</source>
      <translation>“{0}”在这里打开或保存之后，被另一个窗口或程序更改了。</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Overwrite it</source>
      <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
      <source>Changed meanwhile</source>
      <translation>其间已更改</translation>
    </message>
    <message>
      <source>Overwritten, what the other has saved there is lost.</source>
      <translation>覆盖后，对方保存的内容会丢失。</translation>
    </message>
    <message>
      <source>{0} copy</source>
      <translation>{0} 副本</translation>
    </message>
    <message>
      <source>{0} copy {1}</source>
      <translation>{0} 副本 {1}</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>Not opened</source>
      <translation>未打开</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>未命名</translation>
    </message>
    <message>
      <source>An experiment of your own.</source>
      <translation>你自己的实验。</translation>
    </message>
    <message>
      <source>Saved {0} at step {1}</source>
      <translation>{0} 已保存，第 {1} 步</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>未保存</translation>
    </message>
  </context>
  <context>
    <name>Fold</name>
    <message>
      <source>Fold the other findings away</source>
      <translation>收起其他发现</translation>
    </message>
    <message>
      <source>Show the other findings</source>
      <translation>显示其他发现</translation>
    </message>
  </context>
  <context>
    <name>GradientDialog</name>
    <message>
      <source>Check of the gradient</source>
      <translation>梯度检查</translation>
    </message>
    <message>
      <source>Progress of the check</source>
      <translation>检查进度</translation>
    </message>
    <message>
      <source>The gradient layer by layer</source>
      <translation>逐层的梯度</translation>
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation>再检查一次(&amp;A)</translation>
    </message>
    <message>
      <source>Comparing the gradient with differences of the loss …</source>
      <translation>正在把梯度与损失的差分比较 …</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>The check could not be made; the log has the details.</source>
      <translation>检查无法进行；详情见日志。</translation>
    </message>
    <message>
      <source>At step {0} every weight stands at a kink, so that nothing can be compared.</source>
      <translation>在第 {0} 步，每个权重都在折点上，无法比较。</translation>
    </message>
    <message>
      <source>At step {0} the gradient is right: it agrees with differences of the loss exactly.</source>
      <translation>在第 {0} 步，梯度正确：与损失的差分完全一致。</translation>
    </message>
    <message>
      <source>At step {0} the gradient is right: it agrees with differences of the loss to {1}.</source>
      <translation>在第 {0} 步，梯度正确：与损失的差分相差不超过 {1}。</translation>
    </message>
    <message>
      <source>At step {0} the gradient does not agree: in layer “{1}” it is off by {2}. That is a defect of xorviz; please report it.</source>
      <translation>在第 {0} 步，梯度不一致：层“{1}”相差 {2}。这是 xorviz 的缺陷；请报告。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>层</translation>
    </message>
    <message>
      <source>Weights compared</source>
      <translation>比较的权重</translation>
    </message>
    <message>
      <source>At a kink</source>
      <translation>在折点上</translation>
    </message>
    <message>
      <source>Worst relative error</source>
      <translation>最大相对误差</translation>
    </message>
    <message>
      <source>Each weight and bias is moved up and down by 0.00001, and what the loss over the whole training set changes by is compared with the gradient by which training moves it. Of a larger layer {0} are drawn. A kink is a place where a slope jumps, as that of ReLU does at 0: where the move leads over one, the difference mixes two slopes and says nothing, so the weight is set aside.</source>
      <translation>每个权重和偏置都上下移动 0.00001，把整个训练集上损失的变化与训练所用的梯度比较。较大的层抽取 {0} 个。折点是斜率跳变之处，如 ReLU 在 0 处：移动越过折点时，差分混合了两个斜率，说明不了什么，因此该权重被搁置。</translation>
    </message>
  </context>
  <context>
    <name>Head</name>
    <message>
      <source>The doctor has not looked yet</source>
      <translation>医生还没有看</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Copied the diagnostics: paste them where they are asked for</source>
      <translation>已复制诊断信息：请粘贴到需要之处</translation>
    </message>
    <message>
      <source>The log is in {0}</source>
      <translation>日志在 {0}</translation>
    </message>
  </context>
  <context>
    <name>HiddenSpaceCanvas</name>
    <message>
      <source>Hidden space</source>
      <translation>隐空间</translation>
    </message>
  </context>
  <context>
    <name>HiddenSpaceView</name>
    <message>
      <source>{0} more</source>
      <translation>另有 {0} 个</translation>
    </message>
    <message>
      <source>colour and name: the class</source>
      <translation>颜色和名称：类别</translation>
    </message>
    <message>
      <source>colour: what {0} should be</source>
      <translation>颜色：{0} 应为多少</translation>
    </message>
    <message>
      <source>blue wants {0}</source>
      <translation>蓝要 {0}</translation>
    </message>
    <message>
      <source>orange wants {0}</source>
      <translation>橙要 {0}</translation>
    </message>
    <message>
      <source>Show where this layer sends the inputs</source>
      <translation>显示此层把输入送到哪里</translation>
    </message>
    <message>
      <source>Layer of the hidden space</source>
      <translation>隐空间的层</translation>
    </message>
    <message>
      <source>no picture yet</source>
      <translation>还没有图</translation>
    </message>
    <message>
      <source>No hidden space yet.</source>
      <translation>还没有隐空间。</translation>
    </message>
    <message>
      <source>point at a mark</source>
      <translation>指向一个标记</translation>
    </message>
    <message>
      <source>principal axis {0} · {1}</source>
      <translation>主轴 {0} · {1}</translation>
    </message>
    <message>
      <source>No hidden layer: {0} cuts the space of the inputs itself.</source>
      <translation>没有隐藏层：{0} 直接切分输入空间。</translation>
    </message>
    <message>
      <source>Nothing to draw: what {0} makes of the inputs is no finite number.</source>
      <translation>没有可画的：{0} 对输入得到的不是有限的数。</translation>
    </message>
    <message>
      <source>{0} inputs → 1 point</source>
      <translation>{0} 个输入 → 1 点</translation>
    </message>
    <message>
      <source>{0} inputs → {1} points</source>
      <translation>{0} 个输入 → {1} 点</translation>
    </message>
    <message>
      <source>split: two answers wanted</source>
      <translation>分色：要两种答案</translation>
    </message>
    <message>
      <source>{0} of {1} patterns drawn</source>
      <translation>画了 {1} 个样本中的 {0} 个</translation>
    </message>
    <message>
      <source>dashed: the other units at their mean</source>
      <translation>虚线：其余单元在均值</translation>
    </message>
    <message>
      <source>{0} is above {1} everywhere here</source>
      <translation>{0} 在这里处处高于 {1}</translation>
    </message>
    <message>
      <source>{0} is below {1} everywhere here</source>
      <translation>{0} 在这里处处低于 {1}</translation>
    </message>
    <message>
      <source>{0} are one point, and want {1}</source>
      <translation>{0} 是同一点，要 {1}</translation>
    </message>
    <message>
      <source>{0} are one point · all want {1}</source>
      <translation>{0} 是同一点 · 都要 {1}</translation>
    </message>
    <message>
      <source>{0} wants {1}</source>
      <translation>{0} 要 {1}</translation>
    </message>
    <message>
      <source> and </source>
      <translation> 和 </translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>错</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} 和 {1}</translation>
    </message>
    <message>
      <source>Hidden space of {0} over {1}.</source>
      <translation>{0} 在 {1} 上的隐空间。</translation>
    </message>
    <message>
      <source>{0} patterns.</source>
      <translation>{0} 个样本。</translation>
    </message>
    <message>
      <source>No two patterns lie on the same point.</source>
      <translation>没有两个样本在同一点。</translation>
    </message>
    <message>
      <source>{0} lie on the same point.</source>
      <translation>{0} 在同一点。</translation>
    </message>
    <message>
      <source>{0} lie on the same point, and want different answers: {1}.</source>
      <translation>{0} 在同一点，却要不同的答案：{1}。</translation>
    </message>
    <message>
      <source>{0} more such groups.</source>
      <translation>另有 {0} 组这样的。</translation>
    </message>
    <message>
      <source>Where {0} is above {1}: {2}.</source>
      <translation>{0} 高于 {1} 处：{2}。</translation>
    </message>
    <message>
      <source>Where it is not: {2}.</source>
      <translation>不高处：{2}。</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
  </context>
  <context>
    <name>InsertButton</name>
    <message>
      <source> or </source>
      <translation> 或 </translation>
    </message>
    <message>
      <source>Add a layer before {0}</source>
      <translation>在 {0} 之前增加一层</translation>
    </message>
    <message>
      <source>Add a layer here, before {0}</source>
      <translation>在此处、{0} 之前增加一层</translation>
    </message>
    <message>
      <source>Before {0}</source>
      <translation>在 {0} 之前</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>Not opened</source>
      <translation>未打开</translation>
    </message>
  </context>
  <context>
    <name>LandscapeCanvas</name>
    <message>
      <source>Loss landscape</source>
      <translation>损失地形</translation>
    </message>
    <message>
      <source>computing the losses…</source>
      <translation>正在计算损失…</translation>
    </message>
  </context>
  <context>
    <name>LandscapeView</name>
    <message>
      <source>drag the dot, or press arrow keys, to move the network · square: the start</source>
      <translation>拖动圆点或按方向键移动网络 · 方块：起点</translation>
    </message>
    <message>
      <source>No landscape yet.</source>
      <translation>还没有地形。</translation>
    </message>
    <message>
      <source>two weights</source>
      <translation>两个权重</translation>
    </message>
    <message>
      <source>gradient × random</source>
      <translation>梯度 × 随机</translation>
    </message>
    <message>
      <source>axes of the path</source>
      <translation>路径的轴</translation>
    </message>
    <message>
      <source>bias of {0}</source>
      <translation>{0} 的偏置</translation>
    </message>
    <message>
      <source>{0} axis of the path: {1} % of it</source>
      <translation>路径的{0}轴：占 {1} %</translation>
    </message>
    <message>
      <source>first</source>
      <translation>第一</translation>
    </message>
    <message>
      <source>second</source>
      <translation>第二</translation>
    </message>
    <message>
      <source>down the gradient of step {0}</source>
      <translation>沿第 {0} 步的梯度向下</translation>
    </message>
    <message>
      <source>the gradient is 0: a random direction</source>
      <translation>梯度为 0：随机方向</translation>
    </message>
    <message>
      <source>random direction {0}</source>
      <translation>随机方向 {0}</translation>
    </message>
    <message>
      <source>No landscape: the loss of so many weights and patterns, at about 1,000 places, would take too long to compute.</source>
      <translation>没有地形：这么多权重和样本，在约 1,000 处计算损失要太久。</translation>
    </message>
    <message>
      <source>The path of so many weights is not kept; choose two weights, or the gradient.</source>
      <translation>这么多权重的路径不保留；请选两个权重，或梯度。</translation>
    </message>
    <message>
      <source>There is no path yet: the weights have not moved. Train some steps.</source>
      <translation>还没有路径：权重没有移动。请训练几步。</translation>
    </message>
    <message>
      <source>No landscape: the weights are too large for their loss to be drawn.</source>
      <translation>没有地形：权重太大，画不出它们的损失。</translation>
    </message>
    <message>
      <source>the path of so many weights is not kept</source>
      <translation>这么多权重的路径不保留</translation>
    </message>
    <message>
      <source>path from step {0}</source>
      <translation>自第 {0} 步的路径</translation>
    </message>
    <message>
      <source>path from step {0}, up to {1} off this plane</source>
      <translation>自第 {0} 步的路径，最多离此平面 {1}</translation>
    </message>
    <message>
      <source>losses as at step {0}</source>
      <translation>第 {0} 步时的损失</translation>
    </message>
    <message>
      <source>hatched: no finite loss</source>
      <translation>斜线：损失不是有限的数</translation>
    </message>
    <message>
      <source>{0} · loss {1}</source>
      <translation>{0} · 损失 {1}</translation>
    </message>
    <message>
      <source>{0} · loss about {1}</source>
      <translation>{0} · 损失约 {1}</translation>
    </message>
    <message>
      <source>Loss landscape. To the right: {0}. Upwards: {1}.</source>
      <translation>损失地形。向右：{0}。向上：{1}。</translation>
    </message>
    <message>
      <source>The network is at {0}.</source>
      <translation>网络在 {0}。</translation>
    </message>
    <message>
      <source>The lowest loss here is {0}, at ({1}, {2}).</source>
      <translation>这里最低的损失是 {0}，在 ({1}, {2})。</translation>
    </message>
    <message>
      <source>Lines mark the floors of plateaus: {0}.</source>
      <translation>线标出平台的底：{0}。</translation>
    </message>
  </context>
  <context>
    <name>LayerControls</name>
    <message>
      <source>Activation of {0}</source>
      <translation>{0} 的激活函数</translation>
    </message>
    <message>
      <source>Remove a unit from {0}</source>
      <translation>从 {0} 去掉一个单元</translation>
    </message>
    <message>
      <source>Remove the last unit</source>
      <translation>去掉最后一个单元</translation>
    </message>
    <message>
      <source>Add a unit to {0}</source>
      <translation>给 {0} 加一个单元</translation>
    </message>
    <message>
      <source>Add a unit</source>
      <translation>增加一个单元</translation>
    </message>
    <message>
      <source>Menu of layer {0}</source>
      <translation>层 {0} 的菜单</translation>
    </message>
    <message>
      <source>{0}: penalties, skip connections, add or remove a layer</source>
      <translation>{0}：惩罚、跳连、增加或去掉层</translation>
    </message>
    <message numerus="yes">
      <source>%n unit(s)</source>
      <translation>
        <numerusform>%n 个单元</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>scale ±{0}</source>
      <translation>刻度 ±{0}</translation>
    </message>
    <message>
      <source>blue positive · orange negative · scale ±{0}</source>
      <translation>蓝正 · 橙负 · 刻度 ±{0}</translation>
    </message>
    <message>
      <source>scale ½ ± ½</source>
      <translation>刻度 ½ ± ½</translation>
    </message>
    <message>
      <source>blue above ½ · orange below ½ · scale ±½</source>
      <translation>蓝高于 ½ · 橙低于 ½ · 刻度 ±½</translation>
    </message>
    <message>
      <source>{0}: weights, ±{1}</source>
      <translation>{0}：权重，±{1}</translation>
    </message>
    <message>
      <source>widest line = {0}</source>
      <translation>最宽的线 = {0}</translation>
    </message>
    <message>
      <source>{0}: ½ ± ½</source>
      <translation>{0}：½ ± ½</translation>
    </message>
    <message>
      <source>passes no gradient</source>
      <translation>不传梯度</translation>
    </message>
    <message>
      <source>at most {0} lines for {1} weights</source>
      <translation>{1} 个权重最多画 {0} 条线</translation>
    </message>
    <message>
      <source>all {0} weights as density, the strongest {1} as lines</source>
      <translation>全部 {0} 个权重画成密度，最强的 {1} 个画成线</translation>
    </message>
    <message>
      <source>{0} of {1} weights as density, the strongest {2} as lines</source>
      <translation>{1} 个权重中的 {0} 个画成密度，最强的 {2} 个画成线</translation>
    </message>
  </context>
  <context>
    <name>LessonPage</name>
    <message>
      <source>Leave the lesson</source>
      <translation>离开课程</translation>
    </message>
    <message>
      <source>Leave the lesson; the experiment stays as it is</source>
      <translation>离开课程；实验保持原样</translation>
    </message>
    <message>
      <source>Show me</source>
      <translation>演示给我看</translation>
    </message>
    <message>
      <source>Let the lesson do it</source>
      <translation>让课程来做</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Check my answer</source>
      <translation>检查我的答案</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
      <source>Paused at step {0} of {1}; press Run to go on.</source>
      <translation>在第 {0} 步暂停，共 {1} 步；按“运行”继续。</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>测量中…</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>完成</translation>
    </message>
  </context>
  <context>
    <name>Lessons</name>
    <message>
      <source>The lesson has locked this for now; leave it to go your own way.</source>
      <translation>课程暂时锁定了这里；离开课程即可自由操作。</translation>
    </message>
    <message>
      <source>You said {0}; measured: {1}.</source>
      <translation>你说 {0}；实测：{1}。</translation>
    </message>
    <message>
      <source>Close! You said {0}; measured: {1}.</source>
      <translation>很接近！你说 {0}；实测：{1}。</translation>
    </message>
    <message>
      <source>Yes, as you said.</source>
      <translation>对，正如你所说。</translation>
    </message>
    <message>
      <source>Not quite. Measured: {0}</source>
      <translation>不完全对。实测：{0}</translation>
    </message>
    <message>
      <source>never</source>
      <translation>从不</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
  </context>
  <context>
    <name>ListPage</name>
    <message>
      <source>Lessons</source>
      <translation>课程</translation>
    </message>
    <message>
      <source>Short stories about one network each. Say what you expect, let it run, and see what was measured.</source>
      <translation>每个讲一个网络的小故事。说出你的预期，让它运行，看看测得什么。</translation>
    </message>
    <message>
      <source>{0}. {1}</source>
      <translation>{0}. {1}</translation>
    </message>
    <message>
      <source>{0}. {1} ✓</source>
      <translation>{0}. {1} ✓</translation>
    </message>
  </context>
  <context>
    <name>LoadedModel</name>
    <message>
      <source>input {name}</source>
      <translation>输入 {name}</translation>
    </message>
    <message>
      <source>target {name}</source>
      <translation>目标 {name}</translation>
    </message>
  </context>
  <context>
    <name>LossHistogram</name>
    <message>
      <source>Histogram of the losses</source>
      <translation>损失直方图</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Experiment</source>
      <translation>实验</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>死区</translation>
    </message>
    <message>
      <source>Hidden space</source>
      <translation>隐空间</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>Doctor</source>
      <translation>医生</translation>
    </message>
    <message>
      <source>What to see</source>
      <translation>看什么</translation>
    </message>
    <message>
      <source>Random starts</source>
      <translation>随机起点</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>答案</translation>
    </message>
    <message>
      <source>Loss landscape</source>
      <translation>损失地形</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>课程</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>打开最近的(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Lessons</source>
      <translation>课程(&amp;L)</translation>
    </message>
    <message>
      <source>Lesson: {0}</source>
      <translation>课程：{0}</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Presets</source>
      <translation>示例(&amp;P)</translation>
    </message>
    <message>
      <source>Open: {0}</source>
      <translation>打开：{0}</translation>
    </message>
    <message>
      <source>Export one &amp;view as a picture</source>
      <translation>把一个视图导出为图片(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Copy a picture</source>
      <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Training</source>
      <translation>训练(&amp;T)</translation>
    </message>
    <message>
      <source>Sp&amp;eed</source>
      <translation>速度(&amp;E)</translation>
    </message>
    <message>
      <source>full</source>
      <translation>全速</translation>
    </message>
    <message>
      <source>{0} steps a second</source>
      <translation>每秒 {0} 步</translation>
    </message>
    <message>
      <source>Speed: {0}</source>
      <translation>速度：{0}</translation>
    </message>
    <message>
      <source>Ti&amp;me and branches</source>
      <translation>时间和分支(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Memory for the past</source>
      <translation>过去所用内存(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>Mo&amp;ve the panel</source>
      <translation>移动面板(&amp;V)</translation>
    </message>
    <message>
      <source>Si&amp;ze of the panel</source>
      <translation>面板大小(&amp;Z)</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>主题(&amp;H)</translation>
    </message>
  </context>
  <context>
    <name>MicroscopeBar</name>
    <message>
      <source>Microscope</source>
      <translation>显微镜</translation>
    </message>
    <message>
      <source>The pattern that goes through the network</source>
      <translation>走过网络的样本</translation>
    </message>
    <message>
      <source>Pattern under the microscope</source>
      <translation>显微镜下的样本</translation>
    </message>
    <message>
      <source>Half a step back (Left)</source>
      <translation>后退半步（左）</translation>
    </message>
    <message>
      <source>Half a step on (Right)</source>
      <translation>前进半步（右）</translation>
    </message>
    <message>
      <source>Take this step</source>
      <translation>走这一步</translation>
    </message>
    <message>
      <source>Let the run take the step (Right, at its end)</source>
      <translation>让它走这一步（在末尾按右）</translation>
    </message>
    <message>
      <source>Put the microscope away (Esc)</source>
      <translation>收起显微镜（Esc）</translation>
    </message>
    <message>
      <source>Pattern</source>
      <translation>样本</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>前向</translation>
    </message>
    <message>
      <source>Each weight times its input, summed, layer by layer</source>
      <translation>每个权重乘以输入再求和，逐层进行</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>How far the answer is from what is wanted</source>
      <translation>答案离想要的有多远</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>What of the error goes back over each weight, layer by layer</source>
      <translation>误差有多少沿每个权重返回，逐层进行</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>更新</translation>
    </message>
    <message>
      <source>The gradient of each weight, and what the optimizer makes of it</source>
      <translation>每个权重的梯度，以及优化器如何使用它</translation>
    </message>
  </context>
  <context>
    <name>NameField</name>
    <message>
      <source>Name of the branch</source>
      <translation>分支的名称</translation>
    </message>
  </context>
  <context>
    <name>Neighbours</name>
    <message>
      <source>“{0}” was changed by another window or program; Save will ask</source>
      <translation>“{0}”被另一个窗口或程序更改了；保存时会询问</translation>
    </message>
    <message>
      <source>“{0}” is open in another window of xorviz too (process {1})</source>
      <translation>“{0}”也在另一个 xorviz 窗口中打开着（进程 {1}）</translation>
    </message>
  </context>
  <context>
    <name>NetworkView</name>
    <message>
      <source>{0} = {1} …</source>
      <translation>{0} = {1} …</translation>
    </message>
    <message>
      <source>{0} of the activation of {1}</source>
      <translation>{1} 的激活函数的 {0}</translation>
    </message>
    <message>
      <source>Insert a layer before {0}</source>
      <translation>在 {0} 之前插入一层</translation>
    </message>
    <message>
      <source>Remove layer {0}</source>
      <translation>去掉层 {0}</translation>
    </message>
    <message>
      <source>Skip connections</source>
      <translation>跳连</translation>
    </message>
    <message>
      <source>{0}: a layer reads at least one</source>
      <translation>{0}：一层至少读一个</translation>
    </message>
    <message>
      <source>Microscope</source>
      <translation>显微镜</translation>
    </message>
    <message>
      <source>One pattern through one step (Ctrl+M)</source>
      <translation>一个样本走过一步（Ctrl+M）</translation>
    </message>
    <message>
      <source>The run goes on. Pause it to look at one step.</source>
      <translation>训练在继续。请暂停以看一步。</translation>
    </message>
    <message>
      <source>This network, or the batch of its step, is too large to look at so closely.</source>
      <translation>此网络或它这一步的批太大，不能看得这么细。</translation>
    </message>
    <message>
      <source>Too many weights for a number on each: point at a unit or a line.</source>
      <translation>权重太多，不能都标上数：请指向一个单元或一条线。</translation>
    </message>
    <message>
      <source>Units without room here: {0}.</source>
      <translation>这里放不下的单元：{0}。</translation>
    </message>
    <message>
      <source>Numbers without room: {0}; point at their unit.</source>
      <translation>放不下的数：{0}；请指向它们的单元。</translation>
    </message>
    <message>
      <source>{0} ({1} more)</source>
      <translation>{0}（另有 {1} 个）</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>偏置</translation>
    </message>
    <message>
      <source>each of its weights stays as it is</source>
      <translation>它的每个权重保持原样</translation>
    </message>
    <message>
      <source>as they are: {0}</source>
      <translation>原样：{0}</translation>
    </message>
    <message>
      <source>bias {0}</source>
      <translation>偏置 {0}</translation>
    </message>
    <message>
      <source>error 0, times any input = 0</source>
      <translation>误差 0，乘以任何输入 = 0</translation>
    </message>
    <message>
      <source>The gradient of a weight is the error of its unit times its input. The error of {0} is 0, so from {1} all its weights get 0.</source>
      <translation>权重的梯度等于其单元的误差乘以其输入。{0} 的误差为 0，所以由 {1} 它的所有权重都得到 0。</translation>
    </message>
    <message>
      <source>The gradient of a weight is the error of its unit times its input. This is what {1} alone asks of {0}.</source>
      <translation>权重的梯度等于其单元的误差乘以其输入。这是 {1} 单独对 {0} 的要求。</translation>
    </message>
    <message>
      <source>{0}: error {1} · input {2} = gradient {3}</source>
      <translation>{0}：误差 {1} · 输入 {2} = 梯度 {3}</translation>
    </message>
    <message>
      <source>{0}: {1}; mean gradient {2}, of it from {3}: {4}</source>
      <translation>{0}：{1}；平均梯度 {2}，其中来自 {3}：{4}</translation>
    </message>
    <message>
      <source>The step takes no other pattern.</source>
      <translation>这一步不取别的样本。</translation>
    </message>
    <message>
      <source>{2} is not among the {1} patterns of the coming step: it counts 0.</source>
      <translation>{2} 不在下一步的 {1} 个样本中：它计为 0。</translation>
    </message>
    <message>
      <source>{2} is {0} of the {1} patterns of the coming step.</source>
      <translation>{2} 占下一步 {1} 个样本中的 {0} 个。</translation>
    </message>
    <message>
      <source>The gradient of the step is 0; what {0} remembers of earlier ones, or decay, still moves it.</source>
      <translation>这一步的梯度为 0；{0} 记得的以前的梯度，或衰减，仍会移动它。</translation>
    </message>
    <message>
      <source>The gradient over the {1} patterns of the step is 0, so nothing changes.</source>
      <translation>这一步 {1} 个样本上的梯度为 0，所以什么也不变。</translation>
    </message>
    <message>
      <source>{0} at the rate {1} makes this of the mean gradient over {2} patterns{3}.</source>
      <translation>{0} 以学习率 {1} 把 {2} 个样本的平均梯度{3}变成这样。</translation>
    </message>
    <message>
      <source>, with the penalties</source>
      <translation>，含惩罚，</translation>
    </message>
    <message>
      <source>, clipped</source>
      <translation>，截断后，</translation>
    </message>
    <message>
      <source>{0} is not among them.</source>
      <translation>{0} 不在其中。</translation>
    </message>
    <message>
      <source>Nothing of it comes from {0}.</source>
      <translation>其中没有来自 {0} 的。</translation>
    </message>
    <message>
      <source>This step cannot be taken</source>
      <translation>这一步走不了</translation>
    </message>
    <message>
      <source>The numbers of {0} would stop being finite.</source>
      <translation>{0} 的数将不再有限。</translation>
    </message>
    <message>
      <source>There is no next step</source>
      <translation>没有下一步</translation>
    </message>
    <message>
      <source>The numbers have stopped being finite.</source>
      <translation>数已不再有限。</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>另有 {0} 个</translation>
    </message>
    <message>
      <source>{0} shares out 1 among all units of {1} by their sums.</source>
      <translation>{0} 按和把 1 分给 {1} 的所有单元。</translation>
    </message>
    <message>
      <source>{0} is off for {1}: its sum is not above 0, so {2} gives 0 and its derivative is 0. No error will pass it on the way back.</source>
      <translation>{0} 对 {1} 关闭：它的和不大于 0，所以 {2} 给出 0，导数为 0。返回时没有误差能通过它。</translation>
    </message>
    <message>
      <source>{0} is off for {1}: here the derivative of {2} is 0. No error will pass it on the way back.</source>
      <translation>{0} 对 {1} 关闭：这里 {2} 的导数为 0。返回时没有误差能通过它。</translation>
    </message>
    <message>
      <source>{0} lets the error pass for {1}: here the derivative of {2} is {3}.</source>
      <translation>{0} 让 {1} 的误差通过：这里 {2} 的导数为 {3}。</translation>
    </message>
    <message>
      <source>{0} gives {1}, wanted {2}</source>
      <translation>{0} 给出 {1}，想要 {2}</translation>
    </message>
    <message>
      <source>{0}: loss {1} ({2})</source>
      <translation>{0}：损失 {1}（{2}）</translation>
    </message>
    <message>
      <source>The loss of {0} does not change with the answer here: nothing goes back.</source>
      <translation>这里 {0} 的损失不随答案变化：没有东西返回。</translation>
    </message>
    <message>
      <source>That is the loss of {0} alone. What goes back is its slope: if {1} grew by a little, the loss would change {2} times as much.</source>
      <translation>这是 {0} 单独的损失。返回的是它的斜率：如果 {1} 增大一点，损失会变化 {2} 倍那么多。</translation>
    </message>
    <message>
      <source>{0} mixes the errors of all units of {1}: {2} is left.</source>
      <translation>{0} 混合 {1} 所有单元的误差：剩下 {2}。</translation>
    </message>
    <message>
      <source>{0} → derivative {1} → {2}</source>
      <translation>{0} → 导数 {1} → {2}</translation>
    </message>
    <message>
      <source>{0}: weight {1} · error {2} = {3} goes back to {4}</source>
      <translation>{0}：权重 {1} · 误差 {2} = {3} 返回到 {4}</translation>
    </message>
    <message>
      <source>{0}: weight {1} · input {2} = {3}</source>
      <translation>{0}：权重 {1} · 输入 {2} = {3}</translation>
    </message>
    <message>
      <source>No error comes back to {0} for {1}, so from {1} its weights get nothing.</source>
      <translation>对 {1}，没有误差返回到 {0}，所以由 {1} 它的权重什么也得不到。</translation>
    </message>
    <message>
      <source>{0} is off for {1}: its sum {2} is not above 0, so its derivative is 0 and no error passes. From {1} its weights get nothing.</source>
      <translation>{0} 对 {1} 关闭：它的和 {2} 不大于 0，所以导数为 0，没有误差通过。由 {1} 它的权重什么也得不到。</translation>
    </message>
    <message>
      <source>{0} is off for {1}: at its sum {2} the derivative is 0, so no error passes. From {1} its weights get nothing.</source>
      <translation>{0} 对 {1} 关闭：在和 {2} 处导数为 0，所以没有误差通过。由 {1} 它的权重什么也得不到。</translation>
    </message>
    <message>
      <source>If the sum of {0} grew by a little, the loss of {1} would change {2} times as much.</source>
      <translation>如果 {0} 的和增大一点，{1} 的损失会变化 {2} 倍那么多。</translation>
    </message>
    <message>
      <source>It is an input: nothing learns here, no error goes on.</source>
      <translation>它是输入：这里没有东西学习，误差不再往前。</translation>
    </message>
    <message>
      <source>That is what {0} puts in.</source>
      <translation>这是 {0} 放入的。</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>输入</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>输出</translation>
    </message>
    <message>
      <source>Hidden {0}</source>
      <translation>隐藏 {0}</translation>
    </message>
    <message>
      <source>mean picture</source>
      <translation>平均图片</translation>
    </message>
    <message>
      <source>… {0} more</source>
      <translation>… 另有 {0} 个</translation>
    </message>
    <message>
      <source>Penalty on weights</source>
      <translation>权重惩罚</translation>
    </message>
    <message>
      <source>Penalty on biases</source>
      <translation>偏置惩罚</translation>
    </message>
    <message>
      <source>{0} of the penalty on the weights of {1}</source>
      <translation>{1} 的权重惩罚的 {0}</translation>
    </message>
    <message>
      <source>{0} of the penalty on the biases of {1}</source>
      <translation>{1} 的偏置惩罚的 {0}</translation>
    </message>
    <message>
      <source>input</source>
      <translation>输入</translation>
    </message>
    <message>
      <source>weight</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>Euclidean norm</source>
      <translation>欧几里得范数</translation>
    </message>
    <message>
      <source>mean of {0} pictures</source>
      <translation>{0} 张图片的平均</translation>
    </message>
    <message>
      <source>mean of {0} of {1} pictures</source>
      <translation>{1} 张图片中 {0} 张的平均</translation>
    </message>
    <message>
      <source>row {0}, column {1}</source>
      <translation>第 {0} 行第 {1} 列</translation>
    </message>
    <message>
      <source>at ({0}, {1})</source>
      <translation>在 ({0}, {1})</translation>
    </message>
    <message>
      <source>at {0} {1}, {2} {3}</source>
      <translation>在 {0} {1}，{2} {3}</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>饱和</translation>
    </message>
    <message>
      <source>dead</source>
      <translation>死</translation>
    </message>
    <message>
      <source>Network {0}.</source>
      <translation>网络 {0}。</translation>
    </message>
    <message>
      <source>Inputs: {0}.</source>
      <translation>输入：{0}。</translation>
    </message>
    <message>
      <source>Branches side by side: {0}.</source>
      <translation>并排的分支：{0}。</translation>
    </message>
    <message>
      <source>{0} by a skip connection</source>
      <translation>{0}（经跳连）</translation>
    </message>
    <message>
      <source>Layer {0}: {1} × {2}, reads {3}</source>
      <translation>层 {0}：{1} × {2}，读 {3}</translation>
    </message>
    <message>
      <source>The input is a picture of {0} × {1}.</source>
      <translation>输入是 {0} × {1} 的图片。</translation>
    </message>
    <message>
      <source>Strongest weight shown: {0} to {1}, {2}.</source>
      <translation>显示的最强权重：{0} 到 {1}，{2}。</translation>
    </message>
    <message>
      <source>Responses over {0} and {1}, {2}.</source>
      <translation>在 {0} 和 {1} 上的响应，{2}。</translation>
    </message>
    <message>
      <source>Colour scale ±{0}.</source>
      <translation>颜色刻度 ±{0}。</translation>
    </message>
    <message>
      <source>Remove this unit (Delete)</source>
      <translation>去掉此单元（Delete）</translation>
    </message>
    <message>
      <source>Split this unit into two that are a little apart</source>
      <translation>把此单元分裂成稍有差别的两个</translation>
    </message>
    <message>
      <source>Revive this unit: draw its incoming weights anew</source>
      <translation>复活此单元：重抽它的输入权重</translation>
    </message>
    <message>
      <source>Drag to a later layer: it will read this one, too</source>
      <translation>拖到后面的层：它也会读这一层</translation>
    </message>
    <message>
      <source>Remove unit {0}</source>
      <translation>去掉单元 {0}</translation>
    </message>
    <message>
      <source>Split unit {0}</source>
      <translation>分裂单元 {0}</translation>
    </message>
    <message>
      <source>Revive unit {0}</source>
      <translation>复活单元 {0}</translation>
    </message>
    <message>
      <source>Connect {0}</source>
      <translation>连接 {0}</translation>
    </message>
    <message>
      <source>Unpin its values</source>
      <translation>取消固定它的值</translation>
    </message>
    <message>
      <source>Pin its values</source>
      <translation>固定它的值</translation>
    </message>
    <message>
      <source>Connect {0} to</source>
      <translation>连接 {0} 到</translation>
    </message>
    <message>
      <source>Every later layer reads {0} already</source>
      <translation>后面的每层都已经读 {0}</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
  </context>
  <context>
    <name>NoiseRow</name>
    <message>
      <source>Noise slider</source>
      <translation>噪声滑块</translation>
    </message>
    <message>
      <source>Noise from 0 to 1 in steps of 0.01</source>
      <translation>噪声从 0 到 1，每级 0.01</translation>
    </message>
    <message>
      <source>How far the points stray: a part of the reach of the cloud, 0 to 1</source>
      <translation>点偏离多远：点云范围的一部分，0 到 1</translation>
    </message>
    <message>
      <source>Standard deviation of the normal noise on the inputs, 0 to 10</source>
      <translation>输入上正态噪声的标准差，0 到 10</translation>
    </message>
  </context>
  <context>
    <name>NumberArgument</name>
    <message>
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>0 is “{off}”.</source>
      <translation>0 即“{off}”。</translation>
    </message>
  </context>
  <context>
    <name>NumberEditor</name>
    <message>
      <source>Enter sets the number, Esc leaves it, ↑ and ↓ change it by 0.1</source>
      <translation>Enter 设定，Esc 放弃，↑ 和 ↓ 改变 0.1</translation>
    </message>
    <message>
      <source>A decimal number is allowed here, such as −0.5 or 1,25.</source>
      <translation>这里允许小数，如 −0.5 或 1,25。</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>{0} has been read</source>
      <translation>已读取 {0}</translation>
    </message>
    <message>
      <source>Opening {0}…</source>
      <translation>正在打开 {0}…</translation>
    </message>
  </context>
  <context>
    <name>OutputsRow</name>
    <message>
      <source>one</source>
      <translation>一个</translation>
    </message>
    <message>
      <source>two</source>
      <translation>两个</translation>
    </message>
    <message>
      <source>three</source>
      <translation>三个</translation>
    </message>
    <message>
      <source>four</source>
      <translation>四个</translation>
    </message>
    <message>
      <source>five</source>
      <translation>五个</translation>
    </message>
    <message>
      <source>six</source>
      <translation>六个</translation>
    </message>
    <message>
      <source>seven</source>
      <translation>七个</translation>
    </message>
    <message>
      <source>eight</source>
      <translation>八个</translation>
    </message>
  </context>
  <context>
    <name>PaceFields</name>
    <message>
      <source>First step</source>
      <translation>第一步</translation>
    </message>
    <message>
      <source>Last step</source>
      <translation>最后一步</translation>
    </message>
    <message>
      <source>Frames a second</source>
      <translation>每秒帧数</translation>
    </message>
    <message>
      <source>How the length is given</source>
      <translation>如何给出长度</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>秒数</translation>
    </message>
    <message>
      <source>steps a frame</source>
      <translation>每帧步数</translation>
    </message>
    <message>
      <source>Seconds that the film lasts</source>
      <translation>影片持续的秒数</translation>
    </message>
    <message>
      <source>Steps a frame</source>
      <translation>每帧步数</translation>
    </message>
    <message>
      <source>From s&amp;tep</source>
      <translation>从步(&amp;T)</translation>
    </message>
    <message>
      <source>to</source>
      <translation>到</translation>
    </message>
    <message>
      <source>&amp;Length in</source>
      <translation>长度按(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Frames a second</source>
      <translation>每秒帧数(&amp;F)</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>as they are</source>
      <translation>原样</translation>
    </message>
    <message>
      <source>from 0 to 1</source>
      <translation>从 0 到 1</translation>
    </message>
    <message>
      <source>mean 0, deviation 1</source>
      <translation>均值 0，标准差 1</translation>
    </message>
    <message>
      <source>Input num&amp;bers</source>
      <translation>输入数值(&amp;B)</translation>
    </message>
    <message>
      <source>Whether each input is brought to the same range; over all rows of the file</source>
      <translation>是否把每个输入变到同一范围；按文件的所有行</translation>
    </message>
  </context>
  <context>
    <name>PairPage</name>
    <message>
      <source>&amp;Inputs</source>
      <translation>输入(&amp;I)</translation>
    </message>
    <message>
      <source>The array that the network is shown</source>
      <translation>给网络看的数组</translation>
    </message>
    <message>
      <source>&amp;Targets</source>
      <translation>目标(&amp;T)</translation>
    </message>
    <message>
      <source>The array that it is to learn</source>
      <translation>它要学的数组</translation>
    </message>
    <message>
      <source>Choose the array of the inputs and the one of the targets.</source>
      <translation>请选择输入的数组和目标的数组。</translation>
    </message>
    <message>
      <source>Inputs and targets must be two arrays.</source>
      <translation>输入和目标必须是两个数组。</translation>
    </message>
    <message>
      <source>choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>1 array</source>
      <translation>1 个数组</translation>
    </message>
    <message>
      <source>{count} arrays</source>
      <translation>{count} 个数组</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Command palette</source>
      <translation>命令面板</translation>
    </message>
    <message>
      <source>Type what you want to do</source>
      <translation>输入你想做的事</translation>
    </message>
    <message>
      <source>Search all actions</source>
      <translation>搜索所有操作</translation>
    </message>
    <message>
      <source>Actions found</source>
      <translation>找到的操作</translation>
    </message>
    <message>
      <source>Nothing fits these letters</source>
      <translation>没有符合这些字母的</translation>
    </message>
    <message>
      <source>Enter runs it, Esc goes back</source>
      <translation>Enter 执行，Esc 返回</translation>
    </message>
    <message>
      <source>Not possible now</source>
      <translation>现在不可用</translation>
    </message>
  </context>
  <context>
    <name>Pasted</name>
    <message>
      <source>Pasted picture</source>
      <translation>粘贴的图片</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>未打开</translation>
    </message>
  </context>
  <context>
    <name>PenaltyPanel</name>
    <message>
      <source>On weights</source>
      <translation>对权重</translation>
    </message>
    <message>
      <source>Penalty on weights</source>
      <translation>权重惩罚</translation>
    </message>
    <message>
      <source>Adds to the loss what large weights cost, in all layers</source>
      <translation>把大权重的代价加到损失上，所有层</translation>
    </message>
    <message>
      <source>On biases</source>
      <translation>对偏置</translation>
    </message>
    <message>
      <source>Penalty on biases</source>
      <translation>偏置惩罚</translation>
    </message>
    <message>
      <source>Adds to the loss what large biases cost, in all layers</source>
      <translation>把大偏置的代价加到损失上，所有层</translation>
    </message>
    <message>
      <source>Penalty</source>
      <translation>惩罚</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>混合</translation>
    </message>
    <message>
      <source>Times the sum of their sizes: pulls all with the same force, to 0</source>
      <translation>乘以它们大小之和：用同样的力把所有都拉向 0</translation>
    </message>
    <message>
      <source>Times the sum of their squares: pulls large ones more</source>
      <translation>乘以它们平方之和：大的拉得更多</translation>
    </message>
    <message>
      <source>{0} strength</source>
      <translation>{0} 强度</translation>
    </message>
  </context>
  <context>
    <name>PictureActions</name>
    <message>
      <source>Export a picture: {0}</source>
      <translation>导出图片：{0}</translation>
    </message>
    <message>
      <source>The &amp;window</source>
      <translation>窗口(&amp;W)</translation>
    </message>
    <message>
      <source>Copy a picture: {0}</source>
      <translation>复制图片：{0}</translation>
    </message>
    <message>
      <source>{0} is hidden; show it first by the menu View.</source>
      <translation>{0} 已隐藏；请先用“视图”菜单显示。</translation>
    </message>
  </context>
  <context>
    <name>PictureTiles</name>
    <message>
      <source>First pictures</source>
      <translation>前几张图片</translation>
    </message>
    <message>
      <source>Their classes are {classes}</source>
      <translation>它们的类别是 {classes}</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Copied a picture: {0}, {1} × {2} pixels</source>
      <translation>已复制图片：{0}，{1} × {2} 像素</translation>
    </message>
    <message>
      <source>Export a picture</source>
      <translation>导出图片</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>图片 (*.png)</translation>
    </message>
    <message>
      <source>Pictures in SVG (*.svg)</source>
      <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
      <source>Pages in PDF (*.pdf)</source>
      <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
      <source>The picture was not written: “{0}” does not end in .{1}.</source>
      <translation>图片未写入：“{0}”不以 .{1} 结尾。</translation>
    </message>
    <message>
      <source>an error inside xorviz; the log has the details</source>
      <translation>xorviz 内部出错；详情见日志</translation>
    </message>
    <message>
      <source>A picture of {0} × {1} pixels does not fit into memory; choose a smaller scale or window.</source>
      <translation>{0} × {1} 像素的图片内存放不下；请选较小的比例或窗口。</translation>
    </message>
    <message>
      <source>The picture could not be taken; the log has the details.</source>
      <translation>无法取得图片；详情见日志。</translation>
    </message>
    <message>
      <source>The picture was not written to “{0}”: {1}.</source>
      <translation>图片未写入“{0}”：{1}。</translation>
    </message>
    <message>
      <source>Picture written. {0}</source>
      <translation>图片已写入。{0}</translation>
    </message>
    <message>
      <source>Picture written to {0}</source>
      <translation>图片已写入 {0}</translation>
    </message>
  </context>
  <context>
    <name>PicturesPage</name>
    <message>
      <source>Choose the &amp;labels…</source>
      <translation>选择标签(&amp;L)…</translation>
    </message>
    <message>
      <source>pictures of {sizes}</source>
      <translation>{sizes} 的图片</translation>
    </message>
    <message>
      <source>C&amp;hoose another file…</source>
      <translation>选择另一个文件(&amp;H)…</translation>
    </message>
    <message>
      <source>Labels of the pictures</source>
      <translation>图片的标签</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>还没有</translation>
    </message>
    <message>
      <source>Labels: {name}</source>
      <translation>标签：{name}</translation>
    </message>
  </context>
  <context>
    <name>PlaneBar</name>
    <message>
      <source>The input that grows to the right</source>
      <translation>向右增大的输入</translation>
    </message>
    <message>
      <source>Input across the plane</source>
      <translation>平面横向的输入</translation>
    </message>
    <message>
      <source>The input that grows upwards</source>
      <translation>向上增大的输入</translation>
    </message>
    <message>
      <source>Input up the plane</source>
      <translation>平面纵向的输入</translation>
    </message>
    <message>
      <source>Where all other inputs stand: at their mean, or as in one pattern</source>
      <translation>其余输入在何处：在均值，或如某个样本</translation>
    </message>
    <message>
      <source>Where all other inputs stand</source>
      <translation>其余输入在何处</translation>
    </message>
    <message>
      <source>reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Reset the plane</source>
      <translation>重置平面</translation>
    </message>
    <message>
      <source>Go back to the plane of the start</source>
      <translation>回到最初的平面</translation>
    </message>
    <message>
      <source>Plane</source>
      <translation>平面</translation>
    </message>
    <message>
      <source>others at</source>
      <translation>其余在</translation>
    </message>
    <message>
      <source>Plane: choose its inputs</source>
      <translation>平面：选择输入</translation>
    </message>
    <message>
      <source>Plane: reset</source>
      <translation>平面：重置</translation>
    </message>
    <message>
      <source>Plane: {0} × {1}</source>
      <translation>平面：{0} × {1}</translation>
    </message>
    <message>
      <source>Plane: others at their mean</source>
      <translation>平面：其余在均值</translation>
    </message>
    <message>
      <source>Plane: others as in {0}</source>
      <translation>平面：其余如 {0}</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>均值</translation>
    </message>
    <message>
      <source>vary most</source>
      <translation>变化最大</translation>
    </message>
    <message>
      <source>Of all inputs these two vary most over the training patterns</source>
      <translation>所有输入中，这两个在训练样本上变化最大</translation>
    </message>
  </context>
  <context>
    <name>PlaneChooser</name>
    <message>
      <source>What the two axes are</source>
      <translation>两个轴是什么</translation>
    </message>
    <message>
      <source>What spans the landscape</source>
      <translation>地形由什么张成</translation>
    </message>
    <message>
      <source>Weight to the right</source>
      <translation>向右的权重</translation>
    </message>
    <message>
      <source>Weight upwards</source>
      <translation>向上的权重</translation>
    </message>
    <message>
      <source>another direction</source>
      <translation>另一个方向</translation>
    </message>
    <message>
      <source>Draw another random direction</source>
      <translation>另抽一个随机方向</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>适配</translation>
    </message>
    <message>
      <source>Take the axes anew, and show the whole path</source>
      <translation>重新取轴，并显示整条路径</translation>
    </message>
    <message>
      <source>Loss landscape: {0}</source>
      <translation>损失地形：{0}</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>As the system</source>
      <translation>随系统</translation>
    </message>
  </context>
  <context>
    <name>QuestionBox</name>
    <message>
      <source>Move the slider to your guess.</source>
      <translation>把滑块移到你的猜测处。</translation>
    </message>
    <message>
      <source>None of them</source>
      <translation>都不是</translation>
    </message>
  </context>
  <context>
    <name>RecentFiles</name>
    <message>
      <source>&amp;Clear the list</source>
      <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
      <source>Clear the list of recent files</source>
      <translation>清空最近文件列表</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>已不在</translation>
    </message>
    <message>
      <source>Open recent: {0} ({1})</source>
      <translation>打开最近的：{0}（{1}）</translation>
    </message>
    <message>
      <source>This file is no longer there.</source>
      <translation>此文件已不在。</translation>
    </message>
    <message>
      <source>“{0}” is no longer there; it was taken off the list.</source>
      <translation>“{0}”已不在；已从列表移除。</translation>
    </message>
  </context>
  <context>
    <name>RecordDialog</name>
    <message>
      <source>Record a film</source>
      <translation>录制影片</translation>
    </message>
    <message>
      <source>What the film shows</source>
      <translation>影片显示什么</translation>
    </message>
    <message>
      <source>Colours of the film</source>
      <translation>影片的颜色</translation>
    </message>
    <message>
      <source>Format of the film</source>
      <translation>影片的格式</translation>
    </message>
    <message>
      <source>&amp;Record to…</source>
      <translation>录制到(&amp;R)…</translation>
    </message>
    <message>
      <source>Film &amp;of</source>
      <translation>影片内容(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>颜色(&amp;C)</translation>
    </message>
    <message>
      <source>For&amp;mat</source>
      <translation>格式(&amp;M)</translation>
    </message>
    <message>
      <source>GIF: for pages and chats</source>
      <translation>GIF：用于网页和聊天</translation>
    </message>
    <message>
      <source>Animated PNG: every pixel exact</source>
      <translation>动态 PNG：每个像素精确</translation>
    </message>
    <message>
      <source>MP4: for slides and players</source>
      <translation>MP4：用于幻灯片和播放器</translation>
    </message>
    <message>
      <source>The last step must not lie before the first.</source>
      <translation>最后一步不能在第一步之前。</translation>
    </message>
    <message>
      <source>A film has at most {0} frames; these would be {1}.</source>
      <translation>影片最多 {0} 帧；这会是 {1} 帧。</translation>
    </message>
    <message>
      <source>{0} × {1} pixels are too many for a film; choose a smaller size.</source>
      <translation>{0} × {1} 像素对影片来说太多；请选较小的尺寸。</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 帧</translation>
    </message>
    <message>
      <source>{0} frames</source>
      <translation>{0} 帧</translation>
    </message>
    <message>
      <source>{0}, {1} seconds, {2} × {3} pixels</source>
      <translation>{0}，{1} 秒，{2} × {3} 像素</translation>
    </message>
  </context>
  <context>
    <name>RecordingProgress</name>
    <message>
      <source>Progress of the recording</source>
      <translation>录制进度</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cancel the recording</source>
      <translation>取消录制</translation>
    </message>
    <message>
      <source>End the recording; no file is left</source>
      <translation>结束录制；不留文件</translation>
    </message>
    <message>
      <source>Recording: frame {0} of {1}</source>
      <translation>录制：第 {0} 帧，共 {1} 帧</translation>
    </message>
    <message>
      <source>Ending the recording …</source>
      <translation>正在结束录制 …</translation>
    </message>
  </context>
  <context>
    <name>Recordings</name>
    <message>
      <source>A film is being recorded; the status bar can end it.</source>
      <translation>正在录制影片；可在状态栏结束。</translation>
    </message>
    <message>
      <source>Record a film to</source>
      <translation>录制影片到</translation>
    </message>
    <message>
      <source>Films ({0})</source>
      <translation>影片 ({0})</translation>
    </message>
    <message>
      <source>“{0}” does not end in {1}, as films of this format do.</source>
      <translation>“{0}”不以 {1} 结尾，这种格式的影片应当如此。</translation>
    </message>
    <message>
      <source>What is filmed needs {0} × {1} pixels at least; choose a larger size.</source>
      <translation>所录内容至少需要 {0} × {1} 像素；请选较大的尺寸。</translation>
    </message>
    <message>
      <source>Film written to {0}</source>
      <translation>影片已写入 {0}</translation>
    </message>
    <message>
      <source>The recording was cancelled; no file is left</source>
      <translation>录制已取消；不留文件</translation>
    </message>
  </context>
  <context>
    <name>Recovery</name>
    <message>
      <source>An autosave could not be read and was put aside; nothing else was lost.</source>
      <translation>有一个自动保存无法读取，已搁置；没有丢失别的。</translation>
    </message>
    <message>
      <source>{0} autosaves could not be read and were put aside.</source>
      <translation>有 {0} 个自动保存无法读取，已搁置。</translation>
    </message>
    <message>
      <source>It was put aside: {0}</source>
      <translation>已搁置：{0}</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>Found again</source>
      <translation>找回</translation>
    </message>
    <message>
      <source>These runs were kept when their window ended, with changes that no file has.</source>
      <translation>它们在窗口结束时被保留，带有任何文件都没有的更改。</translation>
    </message>
    <message>
      <source>&amp;Later</source>
      <translation>以后(&amp;L)</translation>
    </message>
    <message>
      <source>Keep them, and offer them at the next start</source>
      <translation>保留它们，下次启动时再提供</translation>
    </message>
  </context>
  <context>
    <name>RemedyTries</name>
    <message>
      <source>To try the remedies of this network takes long: not done.</source>
      <translation>尝试此网络的对策要很久：未做。</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>What the doctor finds</source>
      <translation>医生的发现</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>没有。</translation>
    </message>
    <message>
      <source>and 1 more</source>
      <translation>另有 1 个</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>另有 {0} 个</translation>
    </message>
    <message>
      <source>{0} · a reason for the verdict</source>
      <translation>{0} · 结论的一个原因</translation>
    </message>
    <message>
      <source>Remedies, being tried</source>
      <translation>对策，尝试中</translation>
    </message>
    <message>
      <source>Remedies, tried</source>
      <translation>对策，已尝试</translation>
    </message>
    <message>
      <source>Remedies</source>
      <translation>对策</translation>
    </message>
    <message>
      <source>None is offered.</source>
      <translation>没有提供。</translation>
    </message>
    <message>
      <source>to be tried</source>
      <translation>待尝试</translation>
    </message>
    <message>
      <source>1 try</source>
      <translation>1 次尝试</translation>
    </message>
    <message>
      <source>{0} tries</source>
      <translation>{0} 次尝试</translation>
    </message>
    <message>
      <source>so far, {0}: {1}</source>
      <translation>目前，{0}：{1}</translation>
    </message>
    <message>
      <source>Nobody has tried them on this run: their odds are not known.</source>
      <translation>没有人在此网络上试过：成功率未知。</translation>
    </message>
    <message>
      <source>{0} They are tried by: {1}</source>
      <translation>{0} 尝试的命令：{1}</translation>
    </message>
    <message>
      <source>xorviz report</source>
      <translation>xorviz 报告</translation>
    </message>
    <message>
      <source>Experiment</source>
      <translation>实验</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>另有 {0} 个</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>决策图</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>死区</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <source>How to reproduce</source>
      <translation>如何重现</translation>
    </message>
    <message>
      <source>xorviz {0} · engine {1} · seed {2}</source>
      <translation>xorviz {0} · 引擎 {1} · 种子 {2}</translation>
    </message>
    <message>
      <source>An experiment</source>
      <translation>一个实验</translation>
    </message>
    <message>
      <source>all patterns</source>
      <translation>全部样本</translation>
    </message>
    <message>
      <source>shuffled each epoch</source>
      <translation>每轮打乱</translation>
    </message>
    <message>
      <source>in their order</source>
      <translation>按原次序</translation>
    </message>
    <message>
      <source>seed {0}</source>
      <translation>种子 {0}</translation>
    </message>
    <message>
      <source>seed {0}, random start {1}</source>
      <translation>种子 {0}，随机起点 {1}</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>1 step</source>
      <translation>1 步</translation>
    </message>
    <message>
      <source>{count} steps</source>
      <translation>{count} 步</translation>
    </message>
    <message>
      <source>1 epoch</source>
      <translation>1 轮</translation>
    </message>
    <message>
      <source>{count} epochs</source>
      <translation>{count} 轮</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>优化器</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>批</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>起始</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>已训练</translation>
    </message>
    <message>
      <source>The first prints the loss {0}.</source>
      <translation>第一条会打印损失 {0}。</translation>
    </message>
    <message>
      <source>First save this run as {0}; it stands at step {1}.</source>
      <translation>先把它保存为 {0}；它在第 {1} 步。</translation>
    </message>
    <message>
      <source>{0} To be typed in the folder of the file.</source>
      <translation>{0} 请在该文件所在的文件夹中输入。</translation>
    </message>
    <message>
      <source>Another processor or another NumPy may change its last digits.</source>
      <translation>另一种处理器或 NumPy 可能改变末位数字。</translation>
    </message>
    <message>
      <source>loss {0}</source>
      <translation>损失 {0}</translation>
    </message>
    <message>
      <source>{0}, accuracy {1} %</source>
      <translation>{0}，准确率 {1} %</translation>
    </message>
    <message>
      <source>1 bit</source>
      <translation>1 位</translation>
    </message>
    <message>
      <source>{count} bits</source>
      <translation>{count} 位</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{1} 的 {0}</translation>
    </message>
    <message>
      <source>1 pattern</source>
      <translation>1 个样本</translation>
    </message>
    <message>
      <source>{count} patterns</source>
      <translation>{count} 个样本</translation>
    </message>
    <message>
      <source>inputs {0}</source>
      <translation>输入 {0}</translation>
    </message>
    <message>
      <source>noise {0}</source>
      <translation>噪声 {0}</translation>
    </message>
    <message>
      <source>{0} kept for a test</source>
      <translation>{0} 个留作测试</translation>
    </message>
    <message>
      <source>inputs: {0}</source>
      <translation>输入：{0}</translation>
    </message>
    <message>
      <source>{0}, from {1}</source>
      <translation>{0}，来自 {1}</translation>
    </message>
    <message>
      <source>{0} parameters</source>
      <translation>{0} 个参数</translation>
    </message>
    <message>
      <source>rate by {0}</source>
      <translation>学习率按 {0}</translation>
    </message>
    <message>
      <source>weights given for {0}</source>
      <translation>{0} 的权重已给定</translation>
    </message>
    <message>
      <source>{0}; biases {1}</source>
      <translation>{0}；偏置 {1}</translation>
    </message>
    <message>
      <source>xorviz report: {0}</source>
      <translation>xorviz 报告：{0}</translation>
    </message>
  </context>
  <context>
    <name>Reports</name>
    <message>
      <source>Export a report</source>
      <translation>导出报告</translation>
    </message>
    <message>
      <source>Pages in PDF (*.pdf)</source>
      <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
      <source>an error inside xorviz; the log has the details</source>
      <translation>xorviz 内部出错；详情见日志</translation>
    </message>
    <message>
      <source>The report was not written to “{0}”: {1}.</source>
      <translation>报告未写入“{0}”：{1}。</translation>
    </message>
    <message>
      <source>Report written to {0}</source>
      <translation>报告已写入 {0}</translation>
    </message>
  </context>
  <context>
    <name>SampleRow</name>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>A whole number from 1 to 1,000,000.</source>
      <translation>1 到 1,000,000 的整数。</translation>
    </message>
    <message>
      <source>“{all}”, or a whole number from 1 to 1,000,000.</source>
      <translation>“{all}”，或 1 到 1,000,000 的整数。</translation>
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <source>Saving {0}…</source>
      <translation>正在保存 {0}…</translation>
    </message>
    <message>
      <source>The window closes when {0} is saved…</source>
      <translation>{0} 保存后窗口会关闭…</translation>
    </message>
    <message>
      <source>Still saving {0}: the disk does not answer yet</source>
      <translation>仍在保存 {0}：磁盘还没有响应</translation>
    </message>
    <message>
      <source>Still saving</source>
      <translation>仍在保存</translation>
    </message>
    <message>
      <source>“{0}” is not saved yet: the disk does not answer.</source>
      <translation>“{0}”还没有保存：磁盘没有响应。</translation>
    </message>
    <message>
      <source>The old file stays as it is until the new one is whole. The window closes as soon as it is.</source>
      <translation>新文件完整之前，旧文件保持原样。一旦完整，窗口就会关闭。</translation>
    </message>
    <message>
      <source>&amp;Wait</source>
      <translation>等待(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Close without it</source>
      <translation>不等就关闭(&amp;C)</translation>
    </message>
  </context>
  <context>
    <name>Scale</name>
    <message>
      <source>You said {0}; measured: {1}</source>
      <translation>你说 {0}；实测：{1}</translation>
    </message>
    <message>
      <source>you: {0}</source>
      <translation>你：{0}</translation>
    </message>
    <message>
      <source>measured: {0}</source>
      <translation>实测：{0}</translation>
    </message>
  </context>
  <context>
    <name>ScheduleRows</name>
    <message>
      <source>What becomes of the learning rate in the course of the training</source>
      <translation>训练过程中学习率如何变化</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>调度</translation>
    </message>
    <message>
      <source>The learning rate of the next step</source>
      <translation>下一步的学习率</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Arguments of the schedule</source>
      <translation>调度的参数</translation>
    </message>
    <message>
      <source>Fold the schedule's arguments away</source>
      <translation>收起调度的参数</translation>
    </message>
    <message>
      <source>Show the schedule's arguments</source>
      <translation>显示调度的参数</translation>
    </message>
    <message>
      <source>now {rate}</source>
      <translation>现在 {rate}</translation>
    </message>
  </context>
  <context>
    <name>ScriptDialog</name>
    <message>
      <source>Open a script: {0}</source>
      <translation>打开脚本：{0}</translation>
    </message>
    <message>
      <source>What the script says, line by line</source>
      <translation>脚本逐行说了什么</translation>
    </message>
    <message>
      <source>What the network trains on</source>
      <translation>网络用什么训练</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>打开(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Data, which the script does not show</source>
      <translation>数据(&amp;D)，脚本没有显示</translation>
    </message>
    <message>
      <source>The script was read, and nothing of it was run: {0}.</source>
      <translation>脚本已读取，没有运行其中任何内容：{0}。</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>行</translation>
    </message>
    <message>
      <source>Became</source>
      <translation>变为</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>它说什么</translation>
    </message>
  </context>
  <context>
    <name>ScriptPage</name>
    <message>
      <source>Script of Keras or PyTorch</source>
      <translation>Keras 或 PyTorch 脚本</translation>
    </message>
    <message>
      <source>Paste a script of Keras or PyTorch here</source>
      <translation>在此粘贴 Keras 或 PyTorch 脚本</translation>
    </message>
    <message>
      <source>Open a &amp;script…</source>
      <translation>打开脚本(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>读取(&amp;R)</translation>
    </message>
  </context>
  <context>
    <name>Scripts</name>
    <message>
      <source>Pasted script</source>
      <translation>粘贴的脚本</translation>
    </message>
    <message>
      <source>Not pasted</source>
      <translation>未粘贴</translation>
    </message>
    <message>
      <source>The clipboard holds no text.</source>
      <translation>剪贴板上没有文本。</translation>
    </message>
    <message>
      <source>Script of Keras (*.py)</source>
      <translation>Keras 脚本 (*.py)</translation>
    </message>
    <message>
      <source>Script of PyTorch (*.py)</source>
      <translation>PyTorch 脚本 (*.py)</translation>
    </message>
    <message>
      <source>Script of NumPy (*.py)</source>
      <translation>NumPy 脚本 (*.py)</translation>
    </message>
    <message>
      <source>Curves as a table (*.csv)</source>
      <translation>曲线表格 (*.csv)</translation>
    </message>
    <message>
      <source>Experiment as JSON (*.json)</source>
      <translation>JSON 实验 (*.json)</translation>
    </message>
    <message>
      <source>Network as ONNX (*.onnx)</source>
      <translation>ONNX 网络 (*.onnx)</translation>
    </message>
    <message>
      <source>Export the experiment</source>
      <translation>导出实验</translation>
    </message>
    <message>
      <source>Not written</source>
      <translation>未写入</translation>
    </message>
    <message>
      <source>Exported {0}</source>
      <translation>已导出 {0}</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>未打开</translation>
    </message>
  </context>
  <context>
    <name>SeedRow</name>
    <message>
      <source>A whole number from 0 to 4,294,967,295.</source>
      <translation>0 到 4,294,967,295 的整数。</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>&amp;Restore defaults</source>
      <translation>恢复默认(&amp;R)</translation>
    </message>
    <message>
      <source>Let everything in this dialog be as in a new installation</source>
      <translation>让此对话框中的一切如新安装时</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>外观</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>暗</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>亮</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>随系统</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>Light text on a dark ground, or the other way round.</source>
      <translation>暗底亮字，或相反。</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>What the window speaks from its next start on.</source>
      <translation>窗口从下次启动起所用的语言。</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>No</source>
      <translation>否</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>减少动态效果</translation>
    </message>
    <message>
      <source>A run that goes on is shown four times a second, and no more often.</source>
      <translation>进行中的训练每秒显示四次，不再更多。</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>By the network's shape</source>
      <translation>按网络的形状</translation>
    </message>
    <message>
      <source>NumPy</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>NumPy</translation>
    </message>
    <message>
      <source>Compiled</source>
      <translation>编译</translation>
    </message>
    <message>
      <source>What takes the steps. A run keeps its engine; Restart and opening take this one.</source>
      <translation>由什么走步。一次训练保持它的引擎；重新开始和打开时用这个。</translation>
    </message>
    <message>
      <source>The compiled engine needs the package numba, which is not installed.</source>
      <translation>编译引擎需要软件包 numba，它没有安装。</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <source>As the run began</source>
      <translation>与训练开始时一样</translation>
    </message>
    <message>
      <source>{0} MB</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{0} MB</translation>
    </message>
    <message>
      <source>Memory for the past</source>
      <translation>过去所用内存</translation>
    </message>
    <message>
      <source>More of it, and the timeline goes back to an earlier step sooner.</source>
      <translation>越多，时间线回到更早的步就越快。</translation>
    </message>
    <message>
      <source>Start and end</source>
      <translation>启动和结束</translation>
    </message>
    <message>
      <source>{0} seconds</source>
      <translation>{0} 秒</translation>
    </message>
    <message>
      <source>Autosave every</source>
      <translation>自动保存间隔</translation>
    </message>
    <message>
      <source>After a crash no more than this is lost; the next start offers the rest.</source>
      <translation>崩溃后最多丢失这么多；下次启动会提供其余的。</translation>
    </message>
    <message>
      <source>Ask about unsaved changes on leaving</source>
      <translation>离开时询问未保存的更改</translation>
    </message>
    <message>
      <source>Otherwise they are kept aside, and the next start offers them.</source>
      <translation>否则会另行保留，下次启动时提供。</translation>
    </message>
    <message>
      <source>Show the welcome at the start</source>
      <translation>启动时显示欢迎</translation>
    </message>
    <message>
      <source>Lessons, presets, scripts and recent files; also in the Help menu.</source>
      <translation>课程、示例、脚本和最近文件；也在“帮助”菜单中。</translation>
    </message>
  </context>
  <context>
    <name>ShareRow</name>
    <message>
      <source>Test share slider</source>
      <translation>测试份额滑块</translation>
    </message>
    <message>
      <source>From 0 to 50 % of the patterns, in steps of 1 %</source>
      <translation>样本的 0 到 50 %，每级 1 %</translation>
    </message>
    <message>
      <source>A percentage from 0 to 50, as in 20 %.</source>
      <translation>0 到 50 的百分数，如 20 %。</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>处处</translation>
    </message>
    <message>
      <source>Tab, Shift+Tab</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
      <source>To the next control, and back</source>
      <translation>到下一个控件，以及返回</translation>
    </message>
    <message>
      <source>Menu key, Shift+F10</source>
      <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
      <source>The menu of what has the keyboard</source>
      <translation>有键盘焦点者的菜单</translation>
    </message>
    <message>
      <source>Esc</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Leave what was opened or chosen</source>
      <translation>离开已打开或选中的</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Page Up, Page Down</translation>
    </message>
    <message>
      <source>Microscope</source>
      <translation>显微镜</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>左、右</translation>
    </message>
    <message>
      <source>Half a step back, or on</source>
      <translation>后退或前进半步</translation>
    </message>
    <message>
      <source>From pattern to pattern</source>
      <translation>逐个样本</translation>
    </message>
    <message>
      <source>Skip connection</source>
      <translation>跳连</translation>
    </message>
    <message>
      <source>Enter, Delete</source>
      <translation>Enter、Delete</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>去掉它</translation>
    </message>
    <message>
      <source>Comparing runs</source>
      <translation>比较网络</translation>
    </message>
    <message>
      <source>F5, F6</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>F5, F6</translation>
    </message>
    <message>
      <source>Run or pause all, one step of each</source>
      <translation>全部运行或暂停，各走一步</translation>
    </message>
    <message>
      <source>Ctrl+W, Esc</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Ctrl+W, Esc</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>关闭窗口</translation>
    </message>
    <message>
      <source>Sweep</source>
      <translation>扫描</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <translation>方向键</translation>
    </message>
    <message>
      <source>From cell to cell of the picture</source>
      <translation>图上逐格</translation>
    </message>
    <message>
      <source>Enter, Space</source>
      <translation>Enter、空格</translation>
    </message>
    <message>
      <source>Show the runs of the cell</source>
      <translation>显示此格的各起点</translation>
    </message>
    <message>
      <source>Data from a file</source>
      <translation>来自文件的数据</translation>
    </message>
    <message>
      <source>I, T, N</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>I, T, N</translation>
    </message>
    <message>
      <source>The column is an input, a target, unused</source>
      <translation>该列是输入、目标、不用</translation>
    </message>
    <message>
      <source>C</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>C</translation>
    </message>
    <message>
      <source>Numbers or classes</source>
      <translation>数或类别</translation>
    </message>
  </context>
  <context>
    <name>SizeFields</name>
    <message>
      <source>Size of the film</source>
      <translation>影片尺寸</translation>
    </message>
    <message>
      <source>1×, as on the screen</source>
      <translation>1×，与屏幕相同</translation>
    </message>
    <message>
      <source>2×, twice as fine</source>
      <translation>2×，加倍精细</translation>
    </message>
    <message>
      <source>width × height</source>
      <translation>宽 × 高</translation>
    </message>
    <message>
      <source>Width in pixels</source>
      <translation>宽度（像素）</translation>
    </message>
    <message>
      <source>Height in pixels</source>
      <translation>高度（像素）</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <translation>尺寸(&amp;Z)</translation>
    </message>
  </context>
  <context>
    <name>SkipLabel</name>
    <message>
      <source>skip {0} → {1}</source>
      <translation>跳连 {0} → {1}</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>跳连</translation>
    </message>
    <message>
      <source>Skip connection from {0} to {1}</source>
      <translation>从 {0} 到 {1} 的跳连</translation>
    </message>
    <message>
      <source>Enter or Delete removes it</source>
      <translation>按 Enter 或 Delete 去掉它</translation>
    </message>
    <message>
      <source>{1} also reads {0}, past the layers between. × removes this (Delete)</source>
      <translation>{1} 越过中间的层也读 {0}。× 去掉它（Delete）</translation>
    </message>
  </context>
  <context>
    <name>StartPanel</name>
    <message>
      <source>&amp;Weights</source>
      <translation>权重(&amp;W)</translation>
    </message>
    <message>
      <source>Weights start</source>
      <translation>权重起始</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>&amp;Biases</source>
      <translation>偏置(&amp;B)</translation>
    </message>
    <message>
      <source>Biases start</source>
      <translation>偏置起始</translation>
    </message>
    <message>
      <source>biases</source>
      <translation>偏置</translation>
    </message>
    <message>
      <source>See&amp;d</source>
      <translation>种子(&amp;D)</translation>
    </message>
    <message>
      <source>Decides the start weights and the order of the patterns; Enter starts again</source>
      <translation>决定起始权重和样本次序；按 Enter 重新开始</translation>
    </message>
    <message>
      <source>New seed</source>
      <translation>新种子</translation>
    </message>
    <message>
      <source>Start again with a new seed</source>
      <translation>用新种子重新开始</translation>
    </message>
    <message>
      <source>drawn at the next restart</source>
      <translation>下次重新开始时抽取</translation>
    </message>
    <message>
      <source>A new way to draw them shows in new units, and in all from the next restart</source>
      <translation>新的抽取方式对新单元生效，对全部则在下次重新开始时</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>起始</translation>
    </message>
    <message>
      <source>How the {weights} of all layers are drawn at the next restart</source>
      <translation>下次重新开始时如何抽取所有层的{weights}</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>混合</translation>
    </message>
  </context>
  <context>
    <name>Starts</name>
    <message>
      <source>One start runs; choose more under Crowd.</source>
      <translation>只有一个起点在运行；请在“群体”下选更多。</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>Timeline: the steps and branches of the run</source>
      <translation>时间线：训练的步和分支</translation>
    </message>
    <message>
      <source>Show &amp;all steps</source>
      <translation>显示全部步(&amp;A)</translation>
    </message>
    <message>
      <source>Further branches</source>
      <translation>更多分支</translation>
    </message>
  </context>
  <context>
    <name>StripChooser</name>
    <message>
      <source>show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Choose the curves beneath the loss; where room is short the last chosen stay</source>
      <translation>选择损失下方的曲线；空间不足时留下最后选的</translation>
    </message>
    <message>
      <source>Curves beneath the loss</source>
      <translation>损失下方的曲线</translation>
    </message>
    <message>
      <source>&amp;Accuracy</source>
      <translation>准确率(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Gradient of each layer</source>
      <translation>各层梯度(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Learning rate</source>
      <translation>学习率(&amp;L)</translation>
    </message>
  </context>
  <context>
    <name>Strips</name>
    <message>
      <source>Small maps of random starts</source>
      <translation>随机起点的小图</translation>
    </message>
    <message>
      <source>Show start {0}</source>
      <translation>显示起点 {0}</translation>
    </message>
    <message>
      <source>Open start {0} as a session</source>
      <translation>把起点 {0} 打开为会话</translation>
    </message>
  </context>
  <context>
    <name>SweepFiles</name>
    <message>
      <source>Copied the picture of the sweep</source>
      <translation>已复制扫描的图</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>图片 (*.png)</translation>
    </message>
    <message>
      <source>Drawing (*.svg)</source>
      <translation>图形 (*.svg)</translation>
    </message>
    <message>
      <source>Page (*.pdf)</source>
      <translation>页面 (*.pdf)</translation>
    </message>
    <message>
      <source>Export the picture of the sweep</source>
      <translation>导出扫描的图</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Export the table of the cells</source>
      <translation>导出各格的表格</translation>
    </message>
    <message>
      <source>Export the table of all starts</source>
      <translation>导出所有起点的表格</translation>
    </message>
    <message>
      <source>“{0}” does not end in {1}, the kinds that there are.</source>
      <translation>“{0}”不以 {1} 结尾，只有这些种类。</translation>
    </message>
    <message>
      <source>Written to {0}</source>
      <translation>已写入 {0}</translation>
    </message>
  </context>
  <context>
    <name>Sweeps</name>
    <message>
      <source>Of “{0}”</source>
      <translation>取自“{0}”</translation>
    </message>
    <message>
      <source>Of the run on display</source>
      <translation>取自显示的实验</translation>
    </message>
    <message>
      <source>Of the sweep that was interrupted</source>
      <translation>取自被中断的扫描</translation>
    </message>
    <message>
      <source>Cancelled; {0} of {1} cells are there.</source>
      <translation>已取消；已有 {1} 格中的 {0} 格。</translation>
    </message>
    <message>
      <source>Done: {0} of {1} cells.</source>
      <translation>完成：{1} 格中的 {0} 格。</translation>
    </message>
    <message>
      <source>Start {0} of a sweep</source>
      <translation>扫描的起点 {0}</translation>
    </message>
    <message>
      <source>Starts of a sweep</source>
      <translation>扫描的起点</translation>
    </message>
  </context>
  <context>
    <name>SwitchArgument</name>
    <message>
      <source>on</source>
      <translation>开</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关</translation>
    </message>
  </context>
  <context>
    <name>TableModel</name>
    <message>
      <source>not used</source>
      <translation>不用</translation>
    </message>
    <message>
      <source>input</source>
      <translation>输入</translation>
    </message>
    <message>
      <source>target</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>{role}, classes</source>
      <translation>{role}，类别</translation>
    </message>
  </context>
  <context>
    <name>TablePage</name>
    <message>
      <source>&amp;Targets</source>
      <translation>目标(&amp;T)</translation>
    </message>
    <message>
      <source>How many columns it is to learn</source>
      <translation>它要学多少列</translation>
    </message>
    <message>
      <source>the last {count} columns</source>
      <translation>最后 {count} 列</translation>
    </message>
    <message>
      <source>the last column</source>
      <translation>最后一列</translation>
    </message>
  </context>
  <context>
    <name>TimeActions</name>
    <message>
      <source>Nothing of this run's past is kept.</source>
      <translation>没有保留过去。</translation>
    </message>
    <message>
      <source>There is no earlier step to show.</source>
      <translation>没有更早的步可显示。</translation>
    </message>
    <message>
      <source>The present is on show.</source>
      <translation>正显示现在。</translation>
    </message>
    <message>
      <source>There is one branch; an edit in the past begins another.</source>
      <translation>只有一个分支；在过去编辑会开始另一个。</translation>
    </message>
    <message>
      <source>{0} ({1} of {2} MB used)</source>
      <translation>{0}（已用 {2} MB 中的 {1}）</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>It is the one on display.</source>
      <translation>它正在显示。</translation>
    </message>
    <message>
      <source>&amp;Go to</source>
      <translation>转到(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>颜色(&amp;C)</translation>
    </message>
    <message>
      <source>Co&amp;mpare with the one on display</source>
      <translation>与显示的比较(&amp;M)</translation>
    </message>
    <message>
      <source>It is on display; go to another branch first.</source>
      <translation>它正在显示；请先转到另一分支。</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>删除(&amp;D)</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>另 {count} 个</translation>
    </message>
    <message>
      <source>1 edit</source>
      <translation>1 次编辑</translation>
    </message>
    <message>
      <source>{count} edits</source>
      <translation>{count} 次编辑</translation>
    </message>
    <message>
      <source>1 unit died</source>
      <translation>1 个单元死了</translation>
    </message>
    <message>
      <source>{count} units died</source>
      <translation>{count} 个单元死了</translation>
    </message>
    <message>
      <source>1 unit woke</source>
      <translation>1 个单元醒来</translation>
    </message>
    <message>
      <source>{count} units woke</source>
      <translation>{count} 个单元醒来</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>蓝</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>橙</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>绿</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>黄</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>红</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>粉</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>紫</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>灰</translation>
    </message>
    <message>
      <source>Back to the present</source>
      <translation>回到现在</translation>
    </message>
    <message>
      <source>Show where training goes on</source>
      <translation>显示训练继续之处</translation>
    </message>
    <message>
      <source>Nothing of this run's past is kept</source>
      <translation>没有保留过去</translation>
    </message>
    <message>
      <source>Run or step, and every step can be shown again here</source>
      <translation>运行或走一步，之后每一步都能在这里再次显示</translation>
    </message>
    <message>
      <source>No time yet.</source>
      <translation>还没有时间。</translation>
    </message>
    <message>
      <source>Stop playing back</source>
      <translation>停止倒放</translation>
    </message>
    <message>
      <source>Play back</source>
      <translation>倒放</translation>
    </message>
    <message>
      <source>Branch {number}</source>
      <translation>分支 {number}</translation>
    </message>
    <message>
      <source>Step {step}</source>
      <translation>第 {step} 步</translation>
    </message>
    <message>
      <source>Step {step}, the present</source>
      <translation>第 {step} 步，现在</translation>
    </message>
    <message>
      <source>Step {step}, the present — drag to look back</source>
      <translation>第 {step} 步，现在 — 拖动可回看</translation>
    </message>
    <message>
      <source>Going to step {step} of {last}</source>
      <translation>正在前往第 {step} 步，共 {last} 步</translation>
    </message>
    <message>
      <source>Step {step} of {last} — in the past: what was recorded goes on</source>
      <translation>第 {step} 步，共 {last} 步 — 在过去：记录的内容继续</translation>
    </message>
    <message>
      <source>Step {step} of {last} — in the past: an edit here begins a branch</source>
      <translation>第 {step} 步，共 {last} 步 — 在过去：在此编辑会开始一个分支</translation>
    </message>
    <message>
      <source>the other random starts stay at step {last}</source>
      <translation>其余随机起点停在第 {last} 步</translation>
    </message>
    <message>
      <source>{name}: steps {starts} to {ends}</source>
      <translation>{name}：第 {starts} 步到第 {ends} 步</translation>
    </message>
    <message>
      <source>{name}: from step {starts} on, to {ends}</source>
      <translation>{name}：从第 {starts} 步起，到第 {ends} 步</translation>
    </message>
    <message>
      <source>loss {loss}</source>
      <translation>损失 {loss}</translation>
    </message>
    <message>
      <source>accuracy {share}</source>
      <translation>准确率 {share}</translation>
    </message>
    <message>
      <source>{kept} of {budget} MB keep the past</source>
      <translation>过去占用 {budget} MB 中的 {kept}</translation>
    </message>
    <message>
      <source>Step {step} of {last}, in the past.</source>
      <translation>第 {step} 步，共 {last} 步，在过去。</translation>
    </message>
    <message>
      <source>Step {step}, the present.</source>
      <translation>第 {step} 步，现在。</translation>
    </message>
    <message>
      <source>Going to step {step}.</source>
      <translation>正在前往第 {step} 步。</translation>
    </message>
    <message>
      <source>What was recorded goes on.</source>
      <translation>记录的内容继续。</translation>
    </message>
    <message>
      <source>{count} branches:</source>
      <translation>{count} 个分支：</translation>
    </message>
    <message>
      <source>, on display</source>
      <translation>，正显示</translation>
    </message>
  </context>
  <context>
    <name>ToolStrip</name>
    <message>
      <source>What new patterns want</source>
      <translation>新样本要什么</translation>
    </message>
    <message>
      <source>The target of new patterns, any decimal number</source>
      <translation>新样本的目标，任意小数</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>读</translation>
    </message>
    <message>
      <source>Drag to read the output anywhere</source>
      <translation>拖动可在任何处读输出</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>绘制</translation>
    </message>
    <message>
      <source>Click to draw a new pattern</source>
      <translation>点击绘制新样本</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>Drag a pattern to another place</source>
      <translation>把样本拖到别处</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Click a pattern to delete it</source>
      <translation>点击样本删除</translation>
    </message>
    <message>
      <source>Draw patterns that want {0}</source>
      <translation>绘制要 {0} 的样本</translation>
    </message>
    <message>
      <source>New patterns want {0}</source>
      <translation>新样本要 {0}</translation>
    </message>
    <message>
      <source>wants</source>
      <translation>要</translation>
    </message>
  </context>
  <context>
    <name>TrainingPanel</name>
    <message>
      <source>&amp;Loss</source>
      <translation>损失(&amp;L)</translation>
    </message>
    <message>
      <source>What training makes small</source>
      <translation>训练要使之变小的量</translation>
    </message>
    <message>
      <source>Optimi&amp;zer</source>
      <translation>优化器(&amp;Z)</translation>
    </message>
    <message>
      <source>The rule by which the weights move</source>
      <translation>权重移动的规则</translation>
    </message>
    <message>
      <source>Sh&amp;uffle</source>
      <translation>打乱(&amp;U)</translation>
    </message>
    <message>
      <source>each epoch</source>
      <translation>每轮</translation>
    </message>
    <message>
      <source>Take the patterns in a new random order in each epoch</source>
      <translation>每轮以新的随机次序取样本</translation>
    </message>
    <message>
      <source>&amp;Solved when</source>
      <translation>何时算解决(&amp;S)</translation>
    </message>
    <message>
      <source>What all patterns must reach for the task to count as solved</source>
      <translation>所有样本要达到什么，任务才算解决</translation>
    </message>
    <message>
      <source>Check the gradient</source>
      <translation>检查梯度</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>更多(&amp;M)</translation>
    </message>
    <message>
      <source>More of the optimizer</source>
      <translation>优化器的更多设置</translation>
    </message>
    <message>
      <source>Fold the optimizer's other arguments away</source>
      <translation>收起优化器的其他参数</translation>
    </message>
    <message>
      <source>Show the optimizer's other arguments</source>
      <translation>显示优化器的其他参数</translation>
    </message>
    <message>
      <source>Learning rate slider</source>
      <translation>学习率滑块</translation>
    </message>
    <message>
      <source>Learning rate from 0.00001 to 10; each step is about a quarter more</source>
      <translation>学习率从 0.00001 到 10；每级约多四分之一</translation>
    </message>
    <message>
      <source>A number above 0 and up to 1,000,000, such as 0.01 or 1e-3.</source>
      <translation>大于 0、不大于 1,000,000 的数，如 0.01 或 1e-3。</translation>
    </message>
    <message>
      <source>Learnin&amp;g rate</source>
      <translation>学习率(&amp;G)</translation>
    </message>
    <message>
      <source>How far each step goes</source>
      <translation>每步走多远</translation>
    </message>
    <message>
      <source>How many patterns each step looks at</source>
      <translation>每步看多少样本</translation>
    </message>
    <message>
      <source>Bat&amp;ch size</source>
      <translation>批大小(&amp;C)</translation>
    </message>
    <message>
      <source>“{full}”, or a whole number from 1 to 1,000,000.</source>
      <translation>“{full}”，或 1 到 1,000,000 的整数。</translation>
    </message>
    <message>
      <source>full</source>
      <translation>全部</translation>
    </message>
  </context>
  <context>
    <name>TransportBar</name>
    <message>
      <source>(at step {step})</source>
      <translation>（第 {step} 步）</translation>
    </message>
    <message>
      <source>+ penalty</source>
      <translation>+ 惩罚</translation>
    </message>
    <message>
      <source>test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>轮</translation>
    </message>
    <message>
      <source>step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <source>solved</source>
      <translation>已解决</translation>
    </message>
    <message>
      <source>solved at step {step}</source>
      <translation>第 {step} 步解决</translation>
    </message>
    <message>
      <source>{pace} steps/s</source>
      <translation>{pace} 步/秒</translation>
    </message>
    <message>
      <source>Stopped at step {step} by an error inside xorviz; the log has the details.</source>
      <translation>在第 {step} 步因 xorviz 内部出错而停止；详情见日志。</translation>
    </message>
    <message>
      <source>the weights of layer {layer}</source>
      <translation>层 {layer} 的权重</translation>
    </message>
    <message>
      <source>the biases of layer {layer}</source>
      <translation>层 {layer} 的偏置</translation>
    </message>
    <message>
      <source>the optimizer’s {where} for layer {layer}</source>
      <translation>优化器在层 {layer} 的{where}</translation>
    </message>
    <message>
      <source>Stopped at step {step}: {place} are no longer finite.</source>
      <translation>在第 {step} 步停止：{place}不再有限。</translation>
    </message>
    <message>
      <source>Stopped at step {step}: {place} is no longer finite.</source>
      <translation>在第 {step} 步停止：{place}已不是有限的数。</translation>
    </message>
    <message>
      <source>Status of the run</source>
      <translation>训练状态</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>Single step</source>
      <translation>单步</translation>
    </message>
    <message>
      <source>Take one step and stand still</source>
      <translation>走一步并停下</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <source>Start again from the same start weights</source>
      <translation>从相同的起始权重重新开始</translation>
    </message>
    <message>
      <source>Restart with a new seed</source>
      <translation>换新种子重新开始</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>How many steps a second: from 1 to as fast as it goes</source>
      <translation>每秒多少步：从 1 到尽快</translation>
    </message>
    <message>
      <source>full</source>
      <translation>全速</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Stop after this step</source>
      <translation>这一步之后停下</translation>
    </message>
    <message>
      <source>Train on</source>
      <translation>继续训练</translation>
    </message>
  </context>
  <context>
    <name>TruthEditor</name>
    <message>
      <source>Truth table to edit</source>
      <translation>可编辑的真值表</translation>
    </message>
    <message>
      <source>Click a target to turn it over; or arrows, and Space, 0 or 1</source>
      <translation>点击目标使其翻转；或用方向键，以及空格、0 或 1</translation>
    </message>
  </context>
  <context>
    <name>TruthTable</name>
    <message>
      <source>Truth table</source>
      <translation>真值表</translation>
    </message>
    <message>
      <source>want {0}</source>
      <translation>要 {0}</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>not in the sample</source>
      <translation>不在抽样中</translation>
    </message>
    <message>
      <source>… {0} more</source>
      <translation>… 另有 {0} 个</translation>
    </message>
    <message>
      <source>{0} % of the set</source>
      <translation>占 {0} %</translation>
    </message>
  </context>
  <context>
    <name>TruthTableView</name>
    <message>
      <source>{0} gives {1}, {2}: {3}.</source>
      <translation>{0} 给出 {1}，{2}：{3}。</translation>
    </message>
    <message>
      <source>right</source>
      <translation>对</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>错</translation>
    </message>
    <message>
      <source>{0} more patterns.</source>
      <translation>另有 {0} 个样本。</translation>
    </message>
    <message>
      <source>no answers yet</source>
      <translation>还没有答案</translation>
    </message>
    <message>
      <source>{0} % of {1} patterns right; the worst of {2} are shown</source>
      <translation>{1} 个样本中 {0} % 正确；显示 {2} 个中最差的</translation>
    </message>
    <message>
      <source>{0} of {1} patterns right</source>
      <translation>{1} 个样本中 {0} 个正确</translation>
    </message>
    <message>
      <source>{0} · the worst {1} shown</source>
      <translation>{0} · 显示最差的 {1} 个</translation>
    </message>
    <message>
      <source>{0} · the worst first</source>
      <translation>{0} · 最差的在前</translation>
    </message>
  </context>
  <context>
    <name>UnitsPatternsTable</name>
    <message>
      <source>Units and patterns</source>
      <translation>单元和样本</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>dead</source>
      <translation>死</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>饱和</translation>
    </message>
    <message>
      <source>{0} dead</source>
      <translation>{0} 死</translation>
    </message>
    <message>
      <source>{0} saturated</source>
      <translation>{0} 饱和</translation>
    </message>
    <message>
      <source>{0} patterns</source>
      <translation>{0} 个样本</translation>
    </message>
    <message>
      <source>off {0} %</source>
      <translation>关闭 {0} %</translation>
    </message>
    <message>
      <source>sat. {0} %</source>
      <translation>饱和 {0} %</translation>
    </message>
    <message>
      <source>{0} of {1} patterns, by target</source>
      <translation>{1} 个样本中的 {0} 个，按目标</translation>
    </message>
    <message>
      <source>{0} on {1}  {2}</source>
      <translation>{0} 对 {1}  {2}</translation>
    </message>
    <message>
      <source>for every pattern</source>
      <translation>对每个样本</translation>
    </message>
    <message>
      <source>not in the sample</source>
      <translation>不在抽样中</translation>
    </message>
    <message>
      <source>saturated for {0} % of {1} patterns</source>
      <translation>对 {1} 个样本的 {0} % 饱和</translation>
    </message>
    <message>
      <source>off for {0} % of {1} patterns</source>
      <translation>对 {1} 个样本的 {0} % 关闭</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Reading… {percent} %</source>
      <translation>读取中… {percent} %</translation>
    </message>
  </context>
  <context>
    <name>WeightFiles</name>
    <message>
      <source>Import weights</source>
      <translation>导入权重</translation>
    </message>
    <message>
      <source>Weights of Keras and PyTorch (*.h5 *.hdf5 *.keras *.safetensors)</source>
      <translation>Keras 和 PyTorch 的权重 (*.h5 *.hdf5 *.keras *.safetensors)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>正在读取 {0}</translation>
    </message>
    <message>
      <source>Not imported</source>
      <translation>未导入</translation>
    </message>
    <message>
      <source>Put the weights of “{0}” into the network on display?</source>
      <translation>把“{0}”的权重放进显示的网络？</translation>
    </message>
    <message>
      <source>&amp;Put in</source>
      <translation>放入(&amp;P)</translation>
    </message>
    <message>
      <source>{file} → {layer}: {inputs} × {units}</source>
      <translation>{file} → {layer}: {inputs} × {units}</translation>
    </message>
    <message>
      <source>{file} → {layer}: {inputs} × {units}, no bias: it becomes 0</source>
      <translation>{file} → {layer}：{inputs} × {units}，没有偏置：变为 0</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>另有 {0} 个</translation>
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation>略去：{0}</translation>
    </message>
    <message>
      <source>The moments of the optimizer here stay as they are.</source>
      <translation>这里优化器的动量保持原样。</translation>
    </message>
  </context>
  <context>
    <name>WeightsCanvas</name>
    <message>
      <source>Weights and biases</source>
      <translation>权重和偏置</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>偏置</translation>
    </message>
    <message>
      <source>{0}, row {1}, column {2}</source>
      <translation>{0}，第 {1} 行，第 {2} 列</translation>
    </message>
  </context>
  <context>
    <name>WeightsView</name>
    <message>
      <source>double-click a cell to set a weight</source>
      <translation>双击一格设定权重</translation>
    </message>
    <message>
      <source>Show the weights of this layer</source>
      <translation>显示此层的权重</translation>
    </message>
    <message>
      <source>Layer of the weights</source>
      <translation>权重的层</translation>
    </message>
    <message>
      <source>all layers</source>
      <translation>所有层</translation>
    </message>
    <message>
      <source>scale ±{0}</source>
      <translation>刻度 ±{0}</translation>
    </message>
    <message>
      <source>No weights yet.</source>
      <translation>还没有权重。</translation>
    </message>
    <message>
      <source>Weights on a scale of ±{0}.</source>
      <translation>权重刻度 ±{0}。</translation>
    </message>
    <message>
      <source>Layer {0}: {1} × {2} weights from {3} to {4}, biases from {5} to {6}.</source>
      <translation>层 {0}：{1} × {2} 个权重，从 {3} 到 {4}，偏置从 {5} 到 {6}。</translation>
    </message>
    <message>
      <source>Layer {0}: {1}.</source>
      <translation>层 {0}：{1}。</translation>
    </message>
    <message>
      <source>image tiles</source>
      <translation>图块</translation>
    </message>
    <message>
      <source>Show the incoming weights of each unit as an image of {0} × {1}</source>
      <translation>把每个单元的输入权重显示为 {0} × {1} 的图像</translation>
    </message>
  </context>
  <context>
    <name>WelcomeDialog</name>
    <message>
      <source>Welcome</source>
      <translation>欢迎</translation>
    </message>
    <message>
      <source>‹ &amp;Back</source>
      <translation>‹ 返回(&amp;B)</translation>
    </message>
    <message>
      <source>The sign of xorviz</source>
      <translation>xorviz 的标志</translation>
    </message>
    <message>
      <source>Two blue and two orange points, as in XOR</source>
      <translation>两个蓝点和两个橙点，如 XOR</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>课程</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>示例</translation>
    </message>
    <message>
      <source>Welcome to xorviz</source>
      <translation>欢迎使用 xorviz</translation>
    </message>
    <message>
      <source>Take a lesson</source>
      <translation>上一课</translation>
    </message>
    <message>
      <source>Open a preset</source>
      <translation>打开示例</translation>
    </message>
    <message>
      <source>Bring your own script</source>
      <translation>带来自己的脚本</translation>
    </message>
    <message>
      <source>See why a tiny network learns, or gets stuck. Where to begin?</source>
      <translation>看微小的网络为何学会，或卡住。从哪里开始？</translation>
    </message>
    <message>
      <source>Short stories in the window: guess, run, and see what happens.</source>
      <translation>窗口里的小故事：猜一猜，运行，看结果。</translation>
    </message>
    <message>
      <source>Each is an experiment with words on what to see in it.</source>
      <translation>每个都是一个实验，并说明看什么。</translation>
    </message>
    <message>
      <source>It is read, and never run. You see line by line what became of it.</source>
      <translation>只读取，绝不运行。你会逐行看到它变成了什么。</translation>
    </message>
    <message>
      <source>&amp;Show at the start</source>
      <translation>启动时显示(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Open a file…</source>
      <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>关闭(&amp;C)</translation>
    </message>
    <message>
      <source>Recent files</source>
      <translation>最近文件</translation>
    </message>
    <message>
      <source>Which unit will die? Guess, press Run, and see it happen.</source>
      <translation>哪个单元会死？猜一猜，按运行，看它发生。</translation>
    </message>
    <message>
      <source>XOR and other small tasks, with networks that learn or get stuck.</source>
      <translation>XOR 和其他小任务，网络会学会或卡住。</translation>
    </message>
    <message>
      <source>Paste or open Keras or PyTorch code, and watch it train.</source>
      <translation>粘贴或打开 Keras 或 PyTorch 代码，看它训练。</translation>
    </message>
  </context>
  <context>
    <name>WordsPanel</name>
    <message>
      <source>About this experiment</source>
      <translation>关于此实验</translation>
    </message>
    <message>
      <source>Fold the words away</source>
      <translation>收起文字</translation>
    </message>
    <message>
      <source>Show the words</source>
      <translation>显示文字</translation>
    </message>
  </context>
  <context>
    <name>ZonesPlane</name>
    <message>
      <source>Map of the input plane</source>
      <translation>输入平面图</translation>
    </message>
    <message>
      <source>no map yet</source>
      <translation>还没有图</translation>
    </message>
    <message>
      <source>{0} {1}  {2} {3}</source>
      <translation>{0} {1}  {2} {3}</translation>
    </message>
  </context>
  <context>
    <name>ZonesView</name>
    <message>
      <source>point at a place or a cell</source>
      <translation>指向一处或一格</translation>
    </message>
    <message>
      <source>Count the units of this layer on the map</source>
      <translation>在图上数此层的单元</translation>
    </message>
    <message>
      <source>Layer of the map</source>
      <translation>图的层</translation>
    </message>
    <message>
      <source>units on</source>
      <translation>开启的单元</translation>
    </message>
    <message>
      <source>unsaturated</source>
      <translation>未饱和</translation>
    </message>
    <message>
      <source>passing gradient</source>
      <translation>传梯度</translation>
    </message>
    <message>
      <source>{0} of {1} units on</source>
      <translation>{1} 个单元中 {0} 个开启</translation>
    </message>
    <message>
      <source>{0} of {1} units unsaturated</source>
      <translation>{1} 个单元中 {0} 个未饱和</translation>
    </message>
    <message>
      <source>{0} of {1} units pass gradient</source>
      <translation>{1} 个单元中 {0} 个传梯度</translation>
    </message>
    <message>
      <source>hatched: off</source>
      <translation>斜线：关闭</translation>
    </message>
    <message>
      <source>hatched: saturated</source>
      <translation>斜线：饱和</translation>
    </message>
    <message>
      <source>hatched: off or saturated</source>
      <translation>斜线：关闭或饱和</translation>
    </message>
    <message>
      <source>all hidden layers</source>
      <translation>所有隐藏层</translation>
    </message>
    <message>
      <source>scale ±{0}</source>
      <translation>刻度 ±{0}</translation>
    </message>
    <message>
      <source>No map of dead zones yet.</source>
      <translation>还没有死区图。</translation>
    </message>
    <message>
      <source>A slice over {0} and {1}, {2}.</source>
      <translation>{0} 和 {1} 上的切片，{2}。</translation>
    </message>
    <message>
      <source>all layers</source>
      <translation>所有层</translation>
    </message>
    <message>
      <source>Show the units of all layers</source>
      <translation>显示所有层的单元</translation>
    </message>
    <message>
      <source>Show the units of all layers in the table</source>
      <translation>在表中显示所有层的单元</translation>
    </message>
    <message>
      <source>No unit of {0} is on in {1:.0f} % of the plane.</source>
      <translation>在平面的 {1:.0f} % 上，{0} 没有单元开启。</translation>
    </message>
    <message>
      <source>Every unit of {0} is saturated on {1:.0f} % of the plane.</source>
      <translation>在平面的 {1:.0f} % 上，{0} 的每个单元都饱和。</translation>
    </message>
    <message>
      <source>No unit of {0} passes gradient on {1:.0f} % of the plane.</source>
      <translation>在平面的 {1:.0f} % 上，{0} 没有单元传梯度。</translation>
    </message>
    <message>
      <source>{0} is saturated for every pattern.</source>
      <translation>{0} 对每个样本都饱和。</translation>
    </message>
    <message>
      <source>{0} is dead: off for every pattern.</source>
      <translation>{0} 死了：对每个样本都关闭。</translation>
    </message>
    <message>
      <source>{0} is saturated for {1}.</source>
      <translation>{0} 对 {1} 饱和。</translation>
    </message>
    <message>
      <source>{0} is off for {1}.</source>
      <translation>{0} 对 {1} 关闭。</translation>
    </message>
    <message>
      <source>{0} is saturated for no pattern.</source>
      <translation>{0} 对任何样本都不饱和。</translation>
    </message>
    <message>
      <source>{0} is on for every pattern.</source>
      <translation>{0} 对每个样本都开启。</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, saturated for every pattern: {2}.</source>
      <translation>层 {0}，单元：{1}，对每个样本饱和：{2}。</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, saturated for every pattern: none.</source>
      <translation>层 {0}，单元：{1}，对每个样本饱和：无。</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, dead: {2}.</source>
      <translation>层 {0}，单元：{1}，死：{2}。</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, dead: none.</source>
      <translation>层 {0}，单元：{1}，死：无。</translation>
    </message>
  </context>
  <context>
    <name>_Button</name>
    <message>
      <source>Picture of {0}</source>
      <translation>{0} 的图片</translation>
    </message>
    <message>
      <source>No picture is kept</source>
      <translation>没有保留图片</translation>
    </message>
    <message>
      <source>Its network, as it was when it was opened or saved last</source>
      <translation>最近一次打开或保存时的网络</translation>
    </message>
  </context>
  <context>
    <name>_ResetButton</name>
    <message>
      <source>Reset {argument}</source>
      <translation>重置 {argument}</translation>
    </message>
    <message>
      <source>Back to the default, {value}</source>
      <translation>恢复默认值 {value}</translation>
    </message>
    <message>
      <source>Back to Keras's default, {value}</source>
      <translation>恢复 Keras 的默认值 {value}</translation>
    </message>
  </context>
  <context>
    <name>_Row</name>
    <message>
      <source>Picture of {0}</source>
      <translation>{0} 的图片</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>没有图片</translation>
    </message>
    <message>
      <source>Not saved to a file yet</source>
      <translation>还没有保存到文件</translation>
    </message>
    <message>
      <source>This file was saved by another window or program since.</source>
      <translation>此文件其后被另一个窗口或程序保存过。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>打开 {0}</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>丢弃</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Discard {0}</source>
      <translation>丢弃 {0}</translation>
    </message>
    <message>
      <source>Keep {0} after all</source>
      <translation>仍然保留 {0}</translation>
    </message>
    <message>
      <source>Gone when this dialog closes; until then it can be kept again</source>
      <translation>关闭此对话框时消失；在那之前还可以保留</translation>
    </message>
    <message>
      <source>It will be gone when this dialog closes</source>
      <translation>此对话框关闭时它将消失</translation>
    </message>
    <message>
      <source>step {0}</source>
      <translation>第 {0} 步</translation>
    </message>
    <message>
      <source>1 edit</source>
      <translation>1 次编辑</translation>
    </message>
    <message>
      <source>{0} edits</source>
      <translation>{0} 次编辑</translation>
    </message>
    <message>
      <source>{0} random starts</source>
      <translation>{0} 个随机起点</translation>
    </message>
  </context>
  <context>
    <name>_Targets</name>
    <message>
      <source>{word}: {output} is {value}</source>
      <translation>{word}：{output} 为 {value}</translation>
    </message>
  </context>
  <context>
    <name>branch_verbs</name>
    <message>
      <source>Rename branch {0}</source>
      <translation>重命名分支 {0}</translation>
    </message>
    <message>
      <source>Go to branch {0}</source>
      <translation>转到分支 {0}</translation>
    </message>
    <message>
      <source>Compare branch {0} with the one on display</source>
      <translation>把分支 {0} 与显示的比较</translation>
    </message>
    <message>
      <source>Delete branch {0}</source>
      <translation>删除分支 {0}</translation>
    </message>
  </context>
  <context>
    <name>compare</name>
    <message>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>Step shown</source>
      <translation>显示的步</translation>
    </message>
    <message>
      <source>Pause all</source>
      <translation>全部暂停</translation>
    </message>
    <message>
      <source>Run all</source>
      <translation>全部运行</translation>
    </message>
    <message>
      <source>Run or pause all (F5)</source>
      <translation>全部运行或暂停（F5）</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>Take one step of each (F6)</source>
      <translation>各走一步（F6）</translation>
    </message>
    <message>
      <source>How many steps a second each takes: from 1 to as fast as it goes</source>
      <translation>各自每秒走多少步：从 1 到尽快</translation>
    </message>
    <message>
      <source>In step</source>
      <translation>同步</translation>
    </message>
    <message>
      <source>Show all at the same step: those that are faster wait for the others</source>
      <translation>都显示在同一步：快的等其余的</translation>
    </message>
    <message>
      <source>Go back and forth over the steps that all have in common</source>
      <translation>在共有的步上来回</translation>
    </message>
    <message>
      <source>What the curves show</source>
      <translation>曲线显示什么</translation>
    </message>
    <message>
      <source>Loss, log</source>
      <translation>损失，对数</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>并排</translation>
    </message>
    <message>
      <source>A column for each</source>
      <translation>各占一列</translation>
    </message>
    <message>
      <source>Overlaid</source>
      <translation>叠放</translation>
    </message>
    <message>
      <source>The boundaries of all on one map</source>
      <translation>所有边界在一张图上</translation>
    </message>
    <message>
      <source>full</source>
      <translation>全速</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>死区</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>决策图</translation>
    </message>
    <message>
      <source>Difference of the weights</source>
      <translation>权重之差</translation>
    </message>
    <message>
      <source>Difference of the decision maps</source>
      <translation>决策图之差</translation>
    </message>
    <message>
      <source>Decision map · {0}</source>
      <translation>决策图 · {0}</translation>
    </message>
    <message>
      <source>The others are compared with this one.</source>
      <translation>其余的与此比较。</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>输出</translation>
    </message>
    <message>
      <source>Weights − {0}</source>
      <translation>权重 − {0}</translation>
    </message>
    <message>
      <source>Output − {0}</source>
      <translation>输出 − {0}</translation>
    </message>
    <message>
      <source>Curves of all</source>
      <translation>全部曲线</translation>
    </message>
    <message>
      <source>no curves yet</source>
      <translation>还没有曲线</translation>
    </message>
    <message>
      <source>{0}: subtract it from the others</source>
      <translation>{0}：从其余中减去它</translation>
    </message>
    <message>
      <source>Compare with {0}</source>
      <translation>与 {0} 比较</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>基准</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>偏置</translation>
    </message>
    <message>
      <source>Compare: {0} — xorviz</source>
      <translation>比较：{0} — xorviz</translation>
    </message>
    <message>
      <source>Boundaries of all</source>
      <translation>全部边界</translation>
    </message>
    <message>
      <source>Boundaries on the input plane of {0}</source>
      <translation>{0} 的输入平面上的边界</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>原样</translation>
    </message>
    <message>
      <source>leaky ReLU</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>leaky ReLU</translation>
    </message>
    <message>
      <source>tanh</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>tanh</translation>
    </message>
    <message>
      <source>more units</source>
      <translation>更多单元</translation>
    </message>
    <message>
      <source>dead units revived</source>
      <translation>死单元复活</translation>
    </message>
    <message>
      <source>a hidden layer</source>
      <translation>一个隐藏层</translation>
    </message>
    <message>
      <source>no picture yet</source>
      <translation>还没有图</translation>
    </message>
    <message>
      <source>no layer and unit in common</source>
      <translation>没有共同的层和单元</translation>
    </message>
    <message>
      <source>other inputs</source>
      <translation>输入不同</translation>
    </message>
    <message>
      <source>another number of outputs</source>
      <translation>输出数目不同</translation>
    </message>
    <message>
      <source>other data, and so another part of the plane</source>
      <translation>数据不同，因此是平面的另一部分</translation>
    </message>
    <message>
      <source>Cannot be subtracted: {0}.</source>
      <translation>无法相减：{0}。</translation>
    </message>
    <message>
      <source>{0} is not drawn: it has other inputs</source>
      <translation>未画 {0}：它的输入不同</translation>
    </message>
    <message>
      <source>{0} is not drawn: its data lie on another part of the plane</source>
      <translation>未画 {0}：它的数据在平面的另一部分</translation>
    </message>
    <message>
      <source>{0} is not drawn: there is no picture of it yet</source>
      <translation>未画 {0}：还没有它的图</translation>
    </message>
    <message>
      <source>blue: more than {0}; orange: less</source>
      <translation>蓝：多于 {0}；橙：少于</translation>
    </message>
    <message>
      <source>step {0}</source>
      <translation>第 {0} 步</translation>
    </message>
    <message>
      <source>loss {0}</source>
      <translation>损失 {0}</translation>
    </message>
    <message>
      <source>accuracy {0}</source>
      <translation>准确率 {0}</translation>
    </message>
    <message>
      <source>not solved</source>
      <translation>未解决</translation>
    </message>
    <message>
      <source>{0} in one alone</source>
      <translation>{0} 只在一个中</translation>
    </message>
    <message>
      <source>{0} runs are compared.</source>
      <translation>比较 {0} 个网络。</translation>
    </message>
    <message>
      <source>{0}: no picture yet.</source>
      <translation>{0}：还没有图。</translation>
    </message>
    <message>
      <source>Its weights differ from those of {0} by {1} at most.</source>
      <translation>它的权重与 {0} 的最多相差 {1}。</translation>
    </message>
    <message>
      <source>Its output differs on the input plane by {0} at most.</source>
      <translation>它的输出在输入平面上最多相差 {0}。</translation>
    </message>
    <message>
      <source>hatched: all off</source>
      <translation>斜线：全部关闭</translation>
    </message>
    <message>
      <source>hatched: all saturated</source>
      <translation>斜线：全部饱和</translation>
    </message>
    <message>
      <source>hatched: all off or saturated</source>
      <translation>斜线：全部关闭或饱和</translation>
    </message>
    <message>
      <source>Dead zones · {0}</source>
      <translation>死区 · {0}</translation>
    </message>
  </context>
  <context>
    <name>data_hints</name>
    <message>
      <source>Targets beyond −1 and 1: squared error and a linear output fit.</source>
      <translation>目标超出 −1 和 1：适合平方误差和线性输出。</translation>
    </message>
    <message>
      <source>Targets from −1 to 1: squared error and a tanh or linear output fit.</source>
      <translation>目标在 −1 到 1：适合平方误差和 tanh 或线性输出。</translation>
    </message>
    <message>
      <source>One class each: categorical cross-entropy and a softmax output fit.</source>
      <translation>各属一类：适合分类交叉熵和 softmax 输出。</translation>
    </message>
    <message>
      <source>A single output: cross-entropy and a sigmoid output fit.</source>
      <translation>只有一个输出：适合交叉熵和 sigmoid 输出。</translation>
    </message>
    <message>
      <source>Several targets can be 1 at once: cross-entropy and a sigmoid output fit.</source>
      <translation>可以同时有几个目标为 1：适合交叉熵和 sigmoid 输出。</translation>
    </message>
  </context>
  <context>
    <name>data_words</name>
    <message>
      <source>1 pattern</source>
      <translation>1 个样本</translation>
    </message>
    <message>
      <source>{count} patterns</source>
      <translation>{count} 个样本</translation>
    </message>
    <message>
      <source>1 input</source>
      <translation>1 个输入</translation>
    </message>
    <message>
      <source>{count} inputs</source>
      <translation>{count} 个输入</translation>
    </message>
    <message>
      <source>1 output</source>
      <translation>1 个输出</translation>
    </message>
    <message>
      <source>{count} outputs</source>
      <translation>{count} 个输出</translation>
    </message>
  </context>
  <context>
    <name>drawing_verbs</name>
    <message>
      <source>Read the output on the decision map</source>
      <translation>在决策图上读输出</translation>
    </message>
    <message>
      <source>Draw patterns on the decision map</source>
      <translation>在决策图上绘制样本</translation>
    </message>
    <message>
      <source>Move patterns on the decision map</source>
      <translation>在决策图上移动样本</translation>
    </message>
    <message>
      <source>Delete patterns on the decision map</source>
      <translation>在决策图上删除样本</translation>
    </message>
  </context>
  <context>
    <name>labels</name>
    <message>
      <source>Gates</source>
      <translation>逻辑门</translation>
    </message>
    <message>
      <source>Bits</source>
      <translation>位</translation>
    </message>
    <message>
      <source>Clouds</source>
      <translation>点云</translation>
    </message>
    <message>
      <source>Is the number of bits that are 1 odd?</source>
      <translation>为 1 的位数是奇数吗？</translation>
    </message>
    <message>
      <source>Give back every bit as it came in</source>
      <translation>把每一位原样还回</translation>
    </message>
    <message>
      <source>Two words of bits: where do they differ?</source>
      <translation>两个词的位：哪里不同？</translation>
    </message>
    <message>
      <source>A truth table of your own; it starts with the function that is learned now</source>
      <translation>你自己的真值表；从现在所学的函数开始</translation>
    </message>
    <message>
      <source>Points in four quarters: is just one of the coordinates positive?</source>
      <translation>四个象限里的点：是否恰有一个坐标为正？</translation>
    </message>
    <message>
      <source>A disc of points, and a ring around it</source>
      <translation>一个点的圆盘，外面一圈圆环</translation>
    </message>
    <message>
      <source>Two clouds that a straight line parts, the worse the more noise</source>
      <translation>一条直线能分开的两团点云，噪声越大越难</translation>
    </message>
    <message>
      <source>Two arms that wind around each other</source>
      <translation>两条互相缠绕的臂</translation>
    </message>
    <message>
      <source>A number that rises evenly across the plane, from −1 to 1</source>
      <translation>在平面上均匀上升的数，从 −1 到 1</translation>
    </message>
    <message>
      <source>Hills and valleys: numbers from −1 to 1</source>
      <translation>山丘与山谷：从 −1 到 1 的数</translation>
    </message>
    <message>
      <source>How much of the last step each step goes on with</source>
      <translation>每步延续上一步的多少</translation>
    </message>
    <message>
      <source>Looks ahead to where the momentum leads (Nesterov)</source>
      <translation>看动量通向何处（Nesterov）</translation>
    </message>
    <message>
      <source>How much of the running mean square of the gradient each step keeps</source>
      <translation>每步保留多少梯度平方的滑动均值</translation>
    </message>
    <message>
      <source>A small number that keeps the division from 0</source>
      <translation>防止除以 0 的小数</translation>
    </message>
    <message>
      <source>Divides by the gradient's deviation in place of its mean square</source>
      <translation>除以梯度的标准差而不是平方的均值</translation>
    </message>
    <message>
      <source>How much of the running mean of the gradient each step keeps</source>
      <translation>每步保留多少梯度的滑动均值</translation>
    </message>
    <message>
      <source>The slope for negative numbers</source>
      <translation>负数的斜率</translation>
    </message>
    <message>
      <source>Before each step all weights shrink by this part, times the rate</source>
      <translation>每步之前所有权重缩小这一部分，乘以学习率</translation>
    </message>
    <message>
      <source>The longest gradient of each kernel and each bias; longer ones are cut</source>
      <translation>每个 kernel 和 bias 的最长梯度；更长的被截断</translation>
    </message>
    <message>
      <source>The largest number in a gradient, of either sign; larger ones are cut</source>
      <translation>梯度中的最大数，不分正负；更大的被截断</translation>
    </message>
    <message>
      <source>The longest gradient of all weights together; longer ones are cut</source>
      <translation>所有权重合起来的最长梯度；更长的被截断</translation>
    </message>
    <message>
      <source>How many steps the rate takes to fall by once its factor, or all the way</source>
      <translation>学习率用多少步下降一个因子，或降到底</translation>
    </message>
    <message>
      <source>By what the rate is multiplied in so many steps</source>
      <translation>在这么多步里学习率乘以多少</translation>
    </message>
    <message>
      <source>Falls in stairs of so many steps and not evenly</source>
      <translation>按这么多步的台阶下降，而不是均匀下降</translation>
    </message>
    <message>
      <source>The share of the rate that is left at the end</source>
      <translation>最后剩下的学习率份额</translation>
    </message>
    <message>
      <source>The rate to which a warm-up rises first; 0: no warm-up</source>
      <translation>预热先升到的学习率；0：不预热</translation>
    </message>
    <message>
      <source>How many steps the warm-up takes</source>
      <translation>预热用多少步</translation>
    </message>
    <message>
      <source>By what the rate is multiplied where the loss has stopped falling</source>
      <translation>损失停止下降时学习率乘以多少</translation>
    </message>
    <message>
      <source>After how many epochs without progress the rate is reduced</source>
      <translation>多少轮没有进展就降低学习率</translation>
    </message>
    <message>
      <source>How far the loss must fall below its best for progress</source>
      <translation>损失要比最佳低多少才算进展</translation>
    </message>
    <message>
      <source>How many epochs to wait after a reduction before waiting again</source>
      <translation>降低之后等多少轮再开始等待</translation>
    </message>
    <message>
      <source>The rate is not reduced below this</source>
      <translation>学习率不会低于此值</translation>
    </message>
    <message>
      <source>change of activation</source>
      <translation>激活函数的更改</translation>
    </message>
    <message>
      <source>added unit</source>
      <translation>增加的单元</translation>
    </message>
    <message>
      <source>removed unit</source>
      <translation>去掉的单元</translation>
    </message>
    <message>
      <source>split unit</source>
      <translation>分裂的单元</translation>
    </message>
    <message>
      <source>weight set by hand</source>
      <translation>手工设定的权重</translation>
    </message>
    <message>
      <source>bias set by hand</source>
      <translation>手工设定的偏置</translation>
    </message>
    <message>
      <source>network moved by hand</source>
      <translation>手工移动的网络</translation>
    </message>
    <message>
      <source>weights from a file</source>
      <translation>来自文件的权重</translation>
    </message>
    <message>
      <source>change of optimizer</source>
      <translation>优化器的更改</translation>
    </message>
    <message>
      <source>change of learning rate</source>
      <translation>学习率的更改</translation>
    </message>
    <message>
      <source>change of the learning-rate schedule</source>
      <translation>学习率调度的更改</translation>
    </message>
    <message>
      <source>change of loss</source>
      <translation>损失的更改</translation>
    </message>
    <message>
      <source>change of data</source>
      <translation>数据的更改</translation>
    </message>
    <message>
      <source>change of the test share</source>
      <translation>测试份额的更改</translation>
    </message>
    <message>
      <source>change of the data seed</source>
      <translation>数据种子的更改</translation>
    </message>
    <message>
      <source>drawn pattern</source>
      <translation>绘制的样本</translation>
    </message>
    <message>
      <source>moved pattern</source>
      <translation>移动的样本</translation>
    </message>
    <message>
      <source>change of a pattern's target</source>
      <translation>样本目标的更改</translation>
    </message>
    <message>
      <source>deleted pattern</source>
      <translation>删除的样本</translation>
    </message>
    <message>
      <source>change of batch size</source>
      <translation>批大小的更改</translation>
    </message>
    <message>
      <source>change of shuffling</source>
      <translation>打乱的更改</translation>
    </message>
    <message>
      <source>added layer</source>
      <translation>增加的层</translation>
    </message>
    <message>
      <source>removed layer</source>
      <translation>去掉的层</translation>
    </message>
    <message>
      <source>added connection</source>
      <translation>增加的连接</translation>
    </message>
    <message>
      <source>removed connection</source>
      <translation>去掉的连接</translation>
    </message>
    <message>
      <source>revived unit</source>
      <translation>复活的单元</translation>
    </message>
    <message>
      <source>change of initializer</source>
      <translation>初始化方法的更改</translation>
    </message>
    <message>
      <source>change of penalty</source>
      <translation>惩罚的更改</translation>
    </message>
    <message>
      <source>change of what counts as solved</source>
      <translation>何为已解决的更改</translation>
    </message>
    <message>
      <source>change of an optimizer's argument</source>
      <translation>优化器参数的更改</translation>
    </message>
    <message>
      <source>restart</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <source>change of the random starts</source>
      <translation>随机起点的更改</translation>
    </message>
    <message>
      <source>opening</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>going to another branch</source>
      <translation>转到另一分支</translation>
    </message>
    <message>
      <source>name of a branch</source>
      <translation>分支的名称</translation>
    </message>
    <message>
      <source>colour of a branch</source>
      <translation>分支的颜色</translation>
    </message>
    <message>
      <source>deleted branch</source>
      <translation>删除的分支</translation>
    </message>
    <message>
      <source>new branches</source>
      <translation>新分支</translation>
    </message>
    <message>
      <source>training of branches</source>
      <translation>分支的训练</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <source>ReLU</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>ReLU</translation>
    </message>
    <message>
      <source>leaky ReLU</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>leaky ReLU</translation>
    </message>
    <message>
      <source>sigmoid</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>sigmoid</translation>
    </message>
    <message>
      <source>tanh</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>tanh</translation>
    </message>
    <message>
      <source>softmax</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>softmax</translation>
    </message>
    <message>
      <source>ELU</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>ELU</translation>
    </message>
    <message>
      <source>CELU</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>CELU</translation>
    </message>
    <message>
      <source>SELU</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>SELU</translation>
    </message>
    <message>
      <source>GELU</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>GELU</translation>
    </message>
    <message>
      <source>SiLU</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>SiLU</translation>
    </message>
    <message>
      <source>Mish</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Mish</translation>
    </message>
    <message>
      <source>softplus</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>softplus</translation>
    </message>
    <message>
      <source>softsign</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>softsign</translation>
    </message>
    <message>
      <source>exponential</source>
      <translation>指数</translation>
    </message>
    <message>
      <source>ReLU6</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>ReLU6</translation>
    </message>
    <message>
      <source>hard sigmoid</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>hard sigmoid</translation>
    </message>
    <message>
      <source>hard SiLU</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>hard SiLU</translation>
    </message>
    <message>
      <source>sine</source>
      <translation>正弦</translation>
    </message>
    <message>
      <source>step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>cross-entropy</source>
      <translation>交叉熵</translation>
    </message>
    <message>
      <source>squared error</source>
      <translation>平方误差</translation>
    </message>
    <message>
      <source>categorical cross-entropy</source>
      <translation>分类交叉熵</translation>
    </message>
    <message>
      <source>absolute error</source>
      <translation>绝对误差</translation>
    </message>
    <message>
      <source>Huber</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Huber</translation>
    </message>
    <message>
      <source>log cosh</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>log cosh</translation>
    </message>
    <message>
      <source>Poisson</source>
      <translation>泊松</translation>
    </message>
    <message>
      <source>hinge</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>hinge</translation>
    </message>
    <message>
      <source>SGD</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>SGD</translation>
    </message>
    <message>
      <source>momentum</source>
      <translation>动量</translation>
    </message>
    <message>
      <source>Nesterov</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Nesterov</translation>
    </message>
    <message>
      <source>RMSprop</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>RMSprop</translation>
    </message>
    <message>
      <source>Adam</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Adam</translation>
    </message>
    <message>
      <source>AdamW</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>AdamW</translation>
    </message>
    <message>
      <source>Adamax</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Adamax</translation>
    </message>
    <message>
      <source>Nadam</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Nadam</translation>
    </message>
    <message>
      <source>Adagrad</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Adagrad</translation>
    </message>
    <message>
      <source>Adadelta</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Adadelta</translation>
    </message>
    <message>
      <source>Lion</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Lion</translation>
    </message>
    <message>
      <source>FTRL</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>FTRL</translation>
    </message>
    <message>
      <source>Glorot uniform</source>
      <translation>Glorot 均匀</translation>
    </message>
    <message>
      <source>Glorot normal</source>
      <translation>Glorot 正态</translation>
    </message>
    <message>
      <source>He normal</source>
      <translation>He 正态</translation>
    </message>
    <message>
      <source>He uniform</source>
      <translation>He 均匀</translation>
    </message>
    <message>
      <source>LeCun uniform</source>
      <translation>LeCun 均匀</translation>
    </message>
    <message>
      <source>LeCun normal</source>
      <translation>LeCun 正态</translation>
    </message>
    <message>
      <source>orthogonal</source>
      <translation>正交</translation>
    </message>
    <message>
      <source>uniform</source>
      <translation>均匀</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>正态</translation>
    </message>
    <message>
      <source>truncated normal</source>
      <translation>截断正态</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>L1</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>L1</translation>
    </message>
    <message>
      <source>L2</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>L2</translation>
    </message>
    <message>
      <source>L1 + L2</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>L1 + L2</translation>
    </message>
    <message>
      <source>zeros</source>
      <translation>全 0</translation>
    </message>
    <message>
      <source>ones</source>
      <translation>全 1</translation>
    </message>
    <message>
      <source>constant</source>
      <translation>常数</translation>
    </message>
    <message>
      <source>step decay</source>
      <translation>阶梯衰减</translation>
    </message>
    <message>
      <source>exponential decay</source>
      <translation>指数衰减</translation>
    </message>
    <message>
      <source>cosine decay</source>
      <translation>余弦衰减</translation>
    </message>
    <message>
      <source>reduce on plateau</source>
      <translation>平台时降低</translation>
    </message>
    <message>
      <source>0 / 1</source>
      <translation>0 / 1</translation>
    </message>
    <message>
      <source>−1 / 1</source>
      <translation>−1 / 1</translation>
    </message>
    <message>
      <source>paired</source>
      <translation>成对</translation>
    </message>
    <message>
      <source>every pattern on its side</source>
      <translation>每个样本在自己一侧</translation>
    </message>
    <message>
      <source>above 0.9 / below 0.1</source>
      <translation>高于 0.9 / 低于 0.1</translation>
    </message>
    <message>
      <source>parity</source>
      <translation>奇偶</translation>
    </message>
    <message>
      <source>identity</source>
      <translation>恒等</translation>
    </message>
    <message>
      <source>bitwise XOR</source>
      <translation>逐位 XOR</translation>
    </message>
    <message>
      <source>own table</source>
      <translation>自己的表</translation>
    </message>
    <message>
      <source>XOR cloud</source>
      <translation>XOR 点云</translation>
    </message>
    <message>
      <source>circles</source>
      <translation>圆环</translation>
    </message>
    <message>
      <source>Gaussians</source>
      <translation>高斯</translation>
    </message>
    <message>
      <source>spirals</source>
      <translation>螺旋</translation>
    </message>
    <message>
      <source>plane</source>
      <translation>斜面</translation>
    </message>
    <message>
      <source>bumps</source>
      <translation>起伏</translation>
    </message>
    <message>
      <source>patterns of its own</source>
      <translation>自己的样本</translation>
    </message>
    <message>
      <source>handwritten digits</source>
      <translation>手写数字</translation>
    </message>
    <message>
      <source>patterns from a file</source>
      <translation>文件中的样本</translation>
    </message>
  </context>
  <context>
    <name>layer_verbs</name>
    <message>
      <source>Revive dead unit {0}</source>
      <translation>复活死单元 {0}</translation>
    </message>
    <message>
      <source>Set activation of {0} to {1}</source>
      <translation>把 {0} 的激活函数设为 {1}</translation>
    </message>
    <message>
      <source>Add a unit to {0}</source>
      <translation>给 {0} 加一个单元</translation>
    </message>
    <message>
      <source>Remove the last unit of {0}</source>
      <translation>去掉 {0} 的最后一个单元</translation>
    </message>
    <message>
      <source>Split unit {0}</source>
      <translation>分裂单元 {0}</translation>
    </message>
    <message>
      <source>Insert a layer before {0}</source>
      <translation>在 {0} 之前插入一层</translation>
    </message>
    <message>
      <source>Remove layer {0}</source>
      <translation>去掉层 {0}</translation>
    </message>
    <message>
      <source>Set penalty on weights of {0} to {1}</source>
      <translation>把 {0} 的权重惩罚设为 {1}</translation>
    </message>
    <message>
      <source>Set penalty on biases of {0} to {1}</source>
      <translation>把 {0} 的偏置惩罚设为 {1}</translation>
    </message>
    <message>
      <source>Connect {0} to {1}</source>
      <translation>连接 {0} 到 {1}</translation>
    </message>
    <message>
      <source>Disconnect {0} from {1}</source>
      <translation>断开 {0} 与 {1}</translation>
    </message>
  </context>
  <context>
    <name>lessons/deep-and-narrow</name>
    <message>
      <source>A deep, narrow network with a ReLU output</source>
      <comment>title</comment>
      <translation>输出为 ReLU 的窄而深的网络</translation>
    </message>
    <message>
      <source>An output that never switches on, and a signal that dies on its way.</source>
      <comment>about</comment>
      <translation>永远不开启的输出，以及在途中消失的信号。</translation>
    </message>
    <message>
      <source>This network has ReLU units everywhere, at the &lt;b&gt;output&lt;/b&gt; too. All four answers are 0 at the start, though two of the patterns want 1.</source>
      <comment>steps/0/text/0</comment>
      <translation>这个网络处处是 ReLU 单元，&lt;b&gt;输出&lt;/b&gt;也是。开始时四个答案都是 0，而其中两个样本要 1。</translation>
    </message>
    <message>
      <source>Training moves each weight by how much the loss would change with it.</source>
      <comment>steps/1/text/0</comment>
      <translation>训练按损失会随每个权重变化多少来移动它。</translation>
    </message>
    <message>
      <source>The loss is {start} now. Where will it be after 2,000 steps?</source>
      <comment>steps/1/question/ask</comment>
      <translation>现在损失是 {start}。2,000 步之后会在哪里？</translation>
    </message>
    <message>
      <source>Near 0</source>
      <comment>steps/1/question/options/0/text</comment>
      <translation>接近 0</translation>
    </message>
    <message>
      <source>About half of it</source>
      <comment>steps/1/question/options/1/text</comment>
      <translation>大约一半</translation>
    </message>
    <message>
      <source>Where it is now</source>
      <comment>steps/1/question/options/2/text</comment>
      <translation>还在原处</translation>
    </message>
    <message>
      <source>Take 2,000 steps</source>
      <comment>steps/1/action/label</comment>
      <translation>走 2,000 步</translation>
    </message>
    <message>
      <source>The loss is {loss}, and not one weight has moved. The output is off for all four patterns. A ReLU that is off gives 0 whatever happens a little before it, so no weight makes a difference, and none is moved.</source>
      <comment>steps/1/after/0</comment>
      <translation>损失是 {loss}，没有一个权重动过。输出对四个样本都关闭。关闭的 ReLU 无论前面稍有什么变化都给出 0，所以没有权重起作用，也就没有一个被移动。</translation>
    </message>
    <message>
      <source>Not every start has such bad luck.</source>
      <comment>steps/2/text/0</comment>
      <translation>不是每个起点运气都这么差。</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts of this network will solve XOR?</source>
      <comment>steps/2/question/ask</comment>
      <translation>这个网络的 1,000 个随机起点中，会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/2/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{gates} of {gates.of}. And {off} stand where this one stood, with an output that is off for every pattern. An output that has to learn should never be quite off: take &lt;i&gt;sigmoid&lt;/i&gt; there.</source>
      <comment>steps/2/after/0</comment>
      <translation>{gates.of} 个中 {gates} 个。还有 {off} 个停在这个起点所在之处，输出对每个样本都关闭。要学习的输出不应完全关闭：那里用 &lt;i&gt;sigmoid&lt;/i&gt;。</translation>
    </message>
    <message>
      <source>Now the network that somebody built for XOR and could not get to learn. Each bit has a unit of its own, the two are joined, and then come five hidden layers of 1, 3, 5, 4 and 3 units, and again a ReLU output.</source>
      <comment>steps/3/text/0</comment>
      <translation>现在是某人为 XOR 搭建却学不会的网络。每一位有自己的单元，两者合并，然后是五个隐藏层，各有 1、3、5、4 和 3 个单元，最后又是 ReLU 输出。</translation>
    </message>
    <message>
      <source>The four patterns run through it from left to right. Nothing has been trained yet.</source>
      <comment>steps/3/text/1</comment>
      <translation>四个样本从左到右走过它。还没有训练。</translation>
    </message>
    <message>
      <source>In the first unit, the patterns lie up to {first} apart.</source>
      <comment>steps/3/after/0</comment>
      <translation>在第一个单元，样本最多相距 {first}。</translation>
    </message>
    <message>
      <source>From layer to layer the patterns may come nearer to each other, or part.</source>
      <comment>steps/4/text/0</comment>
      <translation>一层一层，样本可能互相靠近，也可能分开。</translation>
    </message>
    <message>
      <source>In the first unit they lie up to {first} apart. How far apart are they in the last hidden layer?</source>
      <comment>steps/4/question/ask</comment>
      <translation>在第一个单元它们最多相距 {first}。在最后的隐藏层相距多远？</translation>
    </message>
    <message>
      <source>About as far</source>
      <comment>steps/4/question/options/0/text</comment>
      <translation>差不多远</translation>
    </message>
    <message>
      <source>Ten times nearer</source>
      <comment>steps/4/question/options/1/text</comment>
      <translation>近十倍</translation>
    </message>
    <message>
      <source>Hundreds of times nearer</source>
      <comment>steps/4/question/options/2/text</comment>
      <translation>近几百倍</translation>
    </message>
    <message>
      <source>In the first unit {first}, two layers before the last one {middle}, in the last hidden layer {last}. A sigmoid layer passes on only a part of each difference. At the end all four patterns look the same.</source>
      <comment>steps/4/after/0</comment>
      <translation>第一个单元 {first}，倒数第三层 {middle}，最后的隐藏层 {last}。sigmoid 层只传过每个差异的一部分。最后四个样本看起来都一样。</translation>
    </message>
    <message>
      <source>Let it train for 15 rounds through its 50,000 examples, as that person did.</source>
      <comment>steps/5/text/0</comment>
      <translation>让它把 50,000 个例子训练 15 遍，就像那个人所做的。</translation>
    </message>
    <message>
      <source>Where will the loss be?</source>
      <comment>steps/5/question/ask</comment>
      <translation>损失会在哪里？</translation>
    </message>
    <message>
      <source>Near 0: solved</source>
      <comment>steps/5/question/options/0/text</comment>
      <translation>接近 0：已解决</translation>
    </message>
    <message>
      <source>At 0.69, as if it answered ½ to everything</source>
      <comment>steps/5/question/options/1/text</comment>
      <translation>在 0.69，好像对什么都答 ½</translation>
    </message>
    <message>
      <source>Somewhere between</source>
      <comment>steps/5/question/options/2/text</comment>
      <translation>在中间某处</translation>
    </message>
    <message>
      <source>Train 15 rounds</source>
      <comment>steps/5/action/label</comment>
      <translation>训练 15 遍</translation>
    </message>
    <message>
      <source>{deep}, and {verdict} of 4 patterns are right. The network answers as if it had not seen its inputs.</source>
      <comment>steps/5/after/0</comment>
      <translation>{deep}，4 个样本中 {verdict} 个正确。网络的回答好像没有看见输入。</translation>
    </message>
    <message>
      <source>Is it always so? Here are 40 random starts of the deep network. It is larger, so this takes a little longer.</source>
      <comment>steps/6/text/0</comment>
      <translation>总是这样吗？这里是深网络的 40 个随机起点。它较大，所以要久一点。</translation>
    </message>
    <message>
      <source>How many of the 40 will solve XOR?</source>
      <comment>steps/6/question/ask</comment>
      <translation>40 个中会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 40 random starts</source>
      <comment>steps/6/action/label</comment>
      <translation>训练 40 个随机起点</translation>
    </message>
    <message>
      <source>{narrow} of {narrow.of}. {dark} of them have an output that is off, or clipped, for all patterns: no gradient, for ever.</source>
      <comment>steps/6/after/0</comment>
      <translation>{narrow.of} 个中 {narrow} 个。其中 {dark} 个的输出对所有样本关闭或被截断：永远没有梯度。</translation>
    </message>
    <message>
      <source>Two changes: &lt;b&gt;tanh&lt;/b&gt; in all hidden layers, which passes differences on with less loss, and a &lt;b&gt;sigmoid&lt;/b&gt; output, which is never quite off. The layers stay as narrow as they are.</source>
      <comment>steps/7/text/0</comment>
      <translation>两处改变：所有隐藏层用 &lt;b&gt;tanh&lt;/b&gt;，它传递差异时损耗较小；输出用 &lt;b&gt;sigmoid&lt;/b&gt;，它从不完全关闭。各层仍然一样窄。</translation>
    </message>
    <message>
      <source>How many of 40 will solve XOR now?</source>
      <comment>steps/7/question/ask</comment>
      <translation>现在 40 个中会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 40 random starts</source>
      <comment>steps/7/action/label</comment>
      <translation>训练 40 个随机起点</translation>
    </message>
    <message>
      <source>{mended} of {mended.of}, and {narrow} before. It was neither too deep nor too narrow: the signal had no way through.</source>
      <comment>steps/7/after/0</comment>
      <translation>{mended.of} 个中 {mended} 个，之前是 {narrow} 个。它既不太深也不太窄：是信号没有通路。</translation>
    </message>
    <message>
      <source>What you have seen:</source>
      <comment>steps/8/text/0</comment>
      <translation>你看到了：</translation>
    </message>
    <message>
      <source>• A ReLU output can be off for every pattern, and then nothing is learned: {off} of 1,000 starts.</source>
      <comment>steps/8/text/1</comment>
      <translation>• ReLU 输出可能对每个样本都关闭，那就什么也学不到：1,000 个起点中 {off} 个。</translation>
    </message>
    <message>
      <source>• In a chain of sigmoid layers the difference between patterns shrinks at each step: from {first} to {last}.</source>
      <comment>steps/8/text/2</comment>
      <translation>• 在一串 sigmoid 层中，样本间的差异逐层缩小：从 {first} 到 {last}。</translation>
    </message>
    <message>
      <source>• With other activations the same layers work: {mended} of 40 in place of {narrow}.</source>
      <comment>steps/8/text/3</comment>
      <translation>• 换成别的激活函数，同样的层就行：40 个中 {mended} 个，而不是 {narrow} 个。</translation>
    </message>
  </context>
  <context>
    <name>lessons/gates-by-hand</name>
    <message>
      <source>NOR and XOR by hand</source>
      <comment>title</comment>
      <translation>手工搭 NOR 和 XOR</translation>
    </message>
    <message>
      <source>No training: you set the weights yourself, and build XOR out of three units.</source>
      <comment>about</comment>
      <translation>不训练：你自己设定权重，用三个单元搭出 XOR。</translation>
    </message>
    <message>
      <source>One ReLU unit, two inputs. It multiplies each input by a &lt;b&gt;weight&lt;/b&gt;, adds a &lt;b&gt;bias&lt;/b&gt;, and gives the sum, or 0 where the sum is below 0.</source>
      <comment>steps/0/text/0</comment>
      <translation>一个 ReLU 单元，两个输入。它把每个输入乘以一个&lt;b&gt;权重&lt;/b&gt;，加上一个&lt;b&gt;偏置&lt;/b&gt;，给出总和；总和低于 0 时给出 0。</translation>
    </message>
    <message>
      <source>All three numbers are 0 now, so it answers 0 to everything. You are going to make a &lt;b&gt;NOR&lt;/b&gt; of it: 1 for &lt;b&gt;00&lt;/b&gt;, and 0 for 01, 10 and 11.</source>
      <comment>steps/0/text/1</comment>
      <translation>现在三个数都是 0，所以它对什么都答 0。你要把它变成 &lt;b&gt;NOR&lt;/b&gt;：&lt;b&gt;00&lt;/b&gt; 为 1，01、10 和 11 为 0。</translation>
    </message>
    <message>
      <source>For &lt;b&gt;00&lt;/b&gt; both inputs are 0, so the weights do not matter there: only the bias counts.</source>
      <comment>steps/1/text/0</comment>
      <translation>对 &lt;b&gt;00&lt;/b&gt;，两个输入都是 0，权重在那里无关紧要：只有偏置起作用。</translation>
    </message>
    <message>
      <source>Double-click the number beside &lt;b&gt;bias&lt;/b&gt;, type &lt;b&gt;1&lt;/b&gt; and press Enter.</source>
      <comment>steps/1/text/1</comment>
      <translation>双击&lt;b&gt;偏置&lt;/b&gt;旁的数，输入 &lt;b&gt;1&lt;/b&gt; 并按 Enter。</translation>
    </message>
    <message>
      <source>Now the answer is 1 for all four patterns. That is right for 00 and wrong for the rest.</source>
      <comment>steps/1/after/0</comment>
      <translation>现在四个样本的答案都是 1。对 00 正确，对其余错误。</translation>
    </message>
    <message>
      <source>A 1 at an input must switch the unit off. So its weight must pull the sum down to 0 or below.</source>
      <comment>steps/2/text/0</comment>
      <translation>输入为 1 时应使单元关闭。所以它的权重要把总和拉到 0 或更低。</translation>
    </message>
    <message>
      <source>Set &lt;b&gt;both weights&lt;/b&gt; to &lt;b&gt;−20&lt;/b&gt;.</source>
      <comment>steps/2/text/1</comment>
      <translation>把&lt;b&gt;两个权重&lt;/b&gt;都设为 &lt;b&gt;−20&lt;/b&gt;。</translation>
    </message>
    <message>
      <source>A NOR gate. All four patterns are right, and nobody has trained it. (−1 would have been enough: 1 − 1 is 0 already.)</source>
      <comment>steps/2/after/0</comment>
      <translation>一个 NOR 门。四个样本全对，没有训练过。（−1 就够了：1 − 1 已是 0。）</translation>
    </message>
    <message>
      <source>For &lt;b&gt;11&lt;/b&gt; the sum is 1 − 20 − 20 = −39.</source>
      <comment>steps/3/text/0</comment>
      <translation>对 &lt;b&gt;11&lt;/b&gt;，总和是 1 − 20 − 20 = −39。</translation>
    </message>
    <message>
      <source>What does the unit answer to 11?</source>
      <comment>steps/3/question/ask</comment>
      <translation>单元对 11 回答什么？</translation>
    </message>
    <message>
      <source>−39</source>
      <comment>steps/3/question/options/0/text</comment>
      <translation>−39</translation>
    </message>
    <message>
      <source>0</source>
      <comment>steps/3/question/options/1/text</comment>
      <translation>0</translation>
    </message>
    <message>
      <source>1</source>
      <comment>steps/3/question/options/2/text</comment>
      <translation>1</translation>
    </message>
    <message>
      <source>It answers {at11}. That is what ReLU does: below 0 it cuts off. Here it is useful. In training the same cut is what makes units die.</source>
      <comment>steps/3/after/0</comment>
      <translation>它回答 {at11}。ReLU 就是这样：低于 0 就截断。在这里有用。训练时，正是同样的截断使单元死去。</translation>
    </message>
    <message>
      <source>Next an &lt;b&gt;AND&lt;/b&gt;: 1 for 11 alone. With weights of 1 and 1 the sum is 0, 1, 1 and 2.</source>
      <comment>steps/4/text/0</comment>
      <translation>接着是 &lt;b&gt;AND&lt;/b&gt;：只有 11 为 1。权重为 1 和 1 时，总和是 0、1、1 和 2。</translation>
    </message>
    <message>
      <source>Here is a new unit, all zeros. Find weights and a bias that leave 1 for 11 and 0 for the others.</source>
      <comment>steps/4/text/1</comment>
      <translation>这是一个新单元，全是零。找出使 11 为 1、其余为 0 的权重和偏置。</translation>
    </message>
    <message>
      <source>An AND gate. The bias of −1 takes 1 from the sums 0, 1, 1 and 2, and what falls below 0 is cut off.</source>
      <comment>steps/4/after/0</comment>
      <translation>一个 AND 门。偏置 −1 使总和 0、1、1 和 2 各减 1，低于 0 的被截断。</translation>
    </message>
    <message>
      <source>Now &lt;b&gt;XOR&lt;/b&gt;. The bits are different if they are not both 0 and not both 1: &lt;b&gt;neither NOR nor AND&lt;/b&gt;. And “neither … nor” is again a NOR!</source>
      <comment>steps/5/text/0</comment>
      <translation>现在是 &lt;b&gt;XOR&lt;/b&gt;。两位不同，就是不都是 0，也不都是 1：&lt;b&gt;既非 NOR 也非 AND&lt;/b&gt;。而“既非……也非……”又是一个 NOR！</translation>
    </message>
    <message>
      <source>This network has your two units in its hidden layer, the NOR above and the AND below. The output reads both, but its own weights are still 0.</source>
      <comment>steps/5/text/1</comment>
      <translation>这个网络的隐藏层里有你的两个单元，上面是 NOR，下面是 AND。输出读取两者，但它自己的权重还是 0。</translation>
    </message>
    <message>
      <source>Make a NOR of the &lt;b&gt;output&lt;/b&gt;, as you did with the first unit. In the weights it is the block &lt;b&gt;out&lt;/b&gt;.</source>
      <comment>steps/6/text/0</comment>
      <translation>把&lt;b&gt;输出&lt;/b&gt;变成 NOR，就像对第一个单元那样。在权重中它是 &lt;b&gt;out&lt;/b&gt; 那一块。</translation>
    </message>
    <message>
      <source>0, 1, 1, 0: &lt;b&gt;XOR, by hand&lt;/b&gt;. Three units and nine numbers.</source>
      <comment>steps/6/after/0</comment>
      <translation>0、1、1、0：&lt;b&gt;手工的 XOR&lt;/b&gt;。三个单元，九个数。</translation>
    </message>
    <message>
      <source>So weights that solve XOR with ReLU units exist; you have just typed them. Would training have found some, from random weights?</source>
      <comment>steps/7/text/0</comment>
      <translation>所以存在用 ReLU 单元解决 XOR 的权重；你刚刚输入了它们。从随机权重出发，训练会找到吗？</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts of this network will training get to solve XOR?</source>
      <comment>steps/7/question/ask</comment>
      <translation>这个网络的 1,000 个随机起点中，训练能让多少个解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/7/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{trained} of {trained.of}. That an answer exists does not mean that small steps lead to it.</source>
      <comment>steps/7/after/0</comment>
      <translation>{trained.of} 个中 {trained} 个。答案存在，并不表示小步能走到。</translation>
    </message>
  </context>
  <context>
    <name>lessons/how-many-units</name>
    <message>
      <source>How many units are enough?</source>
      <comment>title</comment>
      <translation>多少单元才够？</translation>
    </message>
    <message>
      <source>From one hidden unit to eight: how often does a network with so many learn XOR?</source>
      <comment>about</comment>
      <translation>从一个隐藏单元到八个：这样的网络多常学会 XOR？</translation>
    </message>
    <message>
      <source>Here is the smallest network of all: &lt;b&gt;one&lt;/b&gt; hidden ReLU unit between the two inputs and the output.</source>
      <comment>steps/0/text/0</comment>
      <translation>这是最小的网络：两个输入和输出之间只有&lt;b&gt;一个&lt;/b&gt; ReLU 隐藏单元。</translation>
    </message>
    <message>
      <source>A unit draws one straight line through the map of the inputs. XOR wants &lt;b&gt;01&lt;/b&gt; and &lt;b&gt;10&lt;/b&gt; on one side, &lt;b&gt;00&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; on the other.</source>
      <comment>steps/0/text/1</comment>
      <translation>一个单元在输入图上画一条直线。XOR 要 &lt;b&gt;01&lt;/b&gt; 和 &lt;b&gt;10&lt;/b&gt; 在一侧，&lt;b&gt;00&lt;/b&gt; 和 &lt;b&gt;11&lt;/b&gt; 在另一侧。</translation>
    </message>
    <message>
      <source>Let 1,000 networks with one hidden unit train, each from random weights of its own.</source>
      <comment>steps/1/text/0</comment>
      <translation>让 1,000 个只有一个隐藏单元的网络训练，各从自己的随机权重开始。</translation>
    </message>
    <message>
      <source>How many of the 1,000 will solve XOR?</source>
      <comment>steps/1/question/ask</comment>
      <translation>1,000 个中会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/1/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{one} of {one.of}. No luck will help here. With one unit the output can cut the map only once, and no straight cut puts 01 and 10 on one side and 00 and 11 on the other.</source>
      <comment>steps/1/after/0</comment>
      <translation>{one.of} 个中 {one} 个。这里运气没有用。只有一个单元，输出只能把图切一次，而没有一条直线能把 01 和 10 放在一侧、00 和 11 放在另一侧。</translation>
    </message>
    <message>
      <source>&lt;b&gt;Two&lt;/b&gt; units can cut twice. That is enough, if the two cuts lie well.</source>
      <comment>steps/2/text/0</comment>
      <translation>&lt;b&gt;两个&lt;/b&gt;单元能切两次。如果两刀位置好，就够了。</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with two ReLU units will solve XOR?</source>
      <comment>steps/2/question/ask</comment>
      <translation>1,000 个有两个 ReLU 单元的网络中，会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/2/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{two} of {two.of}. &lt;i&gt;Possible&lt;/i&gt; is not the same as &lt;i&gt;likely&lt;/i&gt;: most starts lead to a place from which training cannot get on.</source>
      <comment>steps/2/after/0</comment>
      <translation>{two.of} 个中 {two} 个。&lt;i&gt;可能&lt;/i&gt;不等于&lt;i&gt;很可能&lt;/i&gt;：多数起点通向训练无法前进之处。</translation>
    </message>
    <message>
      <source>A person once asked why XOR would not work with up to four ReLU units, while with &lt;b&gt;five&lt;/b&gt; it worked at once.</source>
      <comment>steps/3/text/0</comment>
      <translation>有人曾问，为什么 XOR 用至多四个 ReLU 单元不行，而用&lt;b&gt;五个&lt;/b&gt;立刻就行。</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with five ReLU units will solve XOR?</source>
      <comment>steps/3/question/ask</comment>
      <translation>1,000 个有五个 ReLU 单元的网络中，会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/3/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{five} of {five.of}, so {five.failed} of them still fail. Five units are no cure. Each further unit is one more ticket in the lottery.</source>
      <comment>steps/3/after/0</comment>
      <translation>{five.of} 个中 {five} 个，所以仍有 {five.failed} 个失败。五个单元不是良药。每多一个单元，就多一张彩票。</translation>
    </message>
    <message>
      <source>What about &lt;b&gt;eight&lt;/b&gt;?</source>
      <comment>steps/4/text/0</comment>
      <translation>那&lt;b&gt;八个&lt;/b&gt;呢？</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with eight ReLU units will solve XOR?</source>
      <comment>steps/4/question/ask</comment>
      <translation>1,000 个有八个 ReLU 单元的网络中，会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/4/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{eight} of {eight.of}. Better again, and still {eight.failed} are stuck. Click a dot or a small map among the random starts, and you see one of them.</source>
      <comment>steps/4/after/0</comment>
      <translation>{eight.of} 个中 {eight} 个。又好一些，但仍有 {eight.failed} 个卡住。点击随机起点中的一个点或小图，就能看到其中一个。</translation>
    </message>
    <message>
      <source>Now back to five units, but &lt;b&gt;sigmoid&lt;/b&gt; ones, which are never quite off.</source>
      <comment>steps/5/text/0</comment>
      <translation>现在回到五个单元，但换成从不完全关闭的 &lt;b&gt;sigmoid&lt;/b&gt;。</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with five sigmoid units will solve XOR?</source>
      <comment>steps/5/question/ask</comment>
      <translation>1,000 个有五个 sigmoid 单元的网络中，会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/5/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{soft} of {soft.of}, and {five} with as many ReLU units. Not only the number counts, but also the kind.</source>
      <comment>steps/5/after/0</comment>
      <translation>{soft.of} 个中 {soft} 个，同样多的 ReLU 单元是 {five} 个。不只数目重要，种类也重要。</translation>
    </message>
    <message>
      <source>Of 1,000 random starts each, these solved XOR:</source>
      <comment>steps/6/text/0</comment>
      <translation>各 1,000 个随机起点中，解决 XOR 的有：</translation>
    </message>
    <message>
      <source>one ReLU unit: {one}&lt;br&gt;two: {two}&lt;br&gt;five: {five}&lt;br&gt;eight: {eight}&lt;br&gt;five sigmoid units: {soft}</source>
      <comment>steps/6/text/1</comment>
      <translation>一个 ReLU 单元：{one}&lt;br&gt;两个：{two}&lt;br&gt;五个：{five}&lt;br&gt;八个：{eight}&lt;br&gt;五个 sigmoid 单元：{soft}</translation>
    </message>
    <message>
      <source>Two are enough &lt;i&gt;in principle&lt;/i&gt;. More of them make luck less important.</source>
      <comment>steps/6/text/2</comment>
      <translation>&lt;i&gt;原则上&lt;/i&gt;两个就够。更多会让运气不那么重要。</translation>
    </message>
    <message>
      <source>The sweep (menu Training) draws this for every width, and for whatever else you choose.</source>
      <comment>steps/6/text/3</comment>
      <translation>扫描（“训练”菜单）能为每种宽度以及你选择的其他内容画出这个结果。</translation>
    </message>
  </context>
  <context>
    <name>lessons/learning-rate</name>
    <message>
      <source>Is it the learning rate?</source>
      <comment>title</comment>
      <translation>是学习率的问题吗？</translation>
    </message>
    <message>
      <source>XOR will not learn. Does it need a far smaller learning rate than AND and OR?</source>
      <comment>about</comment>
      <translation>XOR 学不会。它需要比 AND 和 OR 小得多的学习率吗？</translation>
    </message>
    <message>
      <source>Somebody wrote a small library for neural networks. AND and OR could be learned with it, XOR could not. Their guess: XOR needs a &lt;b&gt;learning rate&lt;/b&gt; that is a thousand times smaller.</source>
      <comment>steps/0/text/0</comment>
      <translation>有人写了一个小小的神经网络库。用它能学会 AND 和 OR，却学不会 XOR。猜想是：XOR 需要小一千倍的&lt;b&gt;学习率&lt;/b&gt;。</translation>
    </message>
    <message>
      <source>The learning rate says how long each step is. Here is such a network: four ReLU units, a ReLU output, plain gradient descent, and a rate of 0.03.</source>
      <comment>steps/0/text/1</comment>
      <translation>学习率说明每步有多长。这是这样一个网络：四个 ReLU 单元，ReLU 输出，普通梯度下降，学习率 0.03。</translation>
    </message>
    <message>
      <source>First XOR with this rate, from 1,000 random starts.</source>
      <comment>steps/1/text/0</comment>
      <translation>先用这个学习率学 XOR，从 1,000 个随机起点开始。</translation>
    </message>
    <message>
      <source>How many of the 1,000 will solve XOR?</source>
      <comment>steps/1/question/ask</comment>
      <translation>1,000 个中会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/1/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{middle} of {middle.of}. So with this rate some learn it and most do not.</source>
      <comment>steps/1/after/0</comment>
      <translation>{middle.of} 个中 {middle} 个。所以用这个学习率，有些学会，多数不会。</translation>
    </message>
    <message>
      <source>Now a rate that is &lt;b&gt;ten times smaller&lt;/b&gt;, 0.003, and four times as many steps, so that short steps get far enough too. The starts are the same.</source>
      <comment>steps/2/text/0</comment>
      <translation>现在用&lt;b&gt;小十倍&lt;/b&gt;的学习率 0.003，步数增到四倍，让短步也走得够远。起点相同。</translation>
    </message>
    <message>
      <source>{middle} solved it with the rate 0.03. How many will with 0.003?</source>
      <comment>steps/2/question/ask</comment>
      <translation>学习率 0.03 时有 {middle} 个解决。0.003 时会有多少？</translation>
    </message>
    <message>
      <source>Train the same 1,000 starts</source>
      <comment>steps/2/action/label</comment>
      <translation>训练同样的 1,000 个起点</translation>
    </message>
    <message>
      <source>{small} of {small.of}; before it was {middle}. The smaller rate changes next to nothing.</source>
      <comment>steps/2/after/0</comment>
      <translation>{small.of} 个中 {small} 个；之前是 {middle} 个。较小的学习率几乎没有改变什么。</translation>
    </message>
    <message>
      <source>And one that is &lt;b&gt;ten times larger&lt;/b&gt; than the first, 0.3?</source>
      <comment>steps/3/text/0</comment>
      <translation>那么比最初的&lt;b&gt;大十倍&lt;/b&gt;，0.3 呢？</translation>
    </message>
    <message>
      <source>How many will solve XOR with a rate of 0.3?</source>
      <comment>steps/3/question/ask</comment>
      <translation>学习率 0.3 时会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train the same 1,000 starts</source>
      <comment>steps/3/action/label</comment>
      <translation>训练同样的 1,000 个起点</translation>
    </message>
    <message>
      <source>{large} of {large.of}. From 0.003 to 0.3, a hundredfold, it is {small}, {middle} and {large}.</source>
      <comment>steps/3/after/0</comment>
      <translation>{large.of} 个中 {large} 个。从 0.003 到 0.3，相差一百倍，分别是 {small}、{middle} 和 {large}。</translation>
    </message>
    <message>
      <source>There is a rate that is too high, of course: with 3 each step leaps far beyond its aim.</source>
      <comment>steps/4/text/0</comment>
      <translation>当然有太高的学习率：用 3，每步都远远跳过目标。</translation>
    </message>
    <message>
      <source>How many will solve XOR with a rate of 3?</source>
      <comment>steps/4/question/ask</comment>
      <translation>学习率 3 时会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train the same 1,000 starts</source>
      <comment>steps/4/action/label</comment>
      <translation>训练同样的 1,000 个起点</translation>
    </message>
    <message>
      <source>{huge} of {huge.of}. In {thrown} of them the output is off for all patterns now: such leaps throw it there, and from there is no way back.</source>
      <comment>steps/4/after/0</comment>
      <translation>{huge.of} 个中 {huge} 个。其中 {thrown} 个的输出现在对所有样本都关闭：这样的跳跃把它抛到那里，再也回不来。</translation>
    </message>
    <message>
      <source>So the rate is not what keeps XOR from learning. But was AND not easy? The same network, the same rate as at first (0.03), and &lt;b&gt;AND&lt;/b&gt; to learn.</source>
      <comment>steps/5/text/0</comment>
      <translation>所以妨碍 XOR 学习的不是学习率。可 AND 不是很容易吗？同样的网络，与最初相同的学习率（0.03），改学 &lt;b&gt;AND&lt;/b&gt;。</translation>
    </message>
    <message>
      <source>How many of 1,000 starts will solve AND?</source>
      <comment>steps/5/question/ask</comment>
      <translation>1,000 个起点中会有多少解决 AND？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/5/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{and} of {and.of}. AND fails too, for {and.failed} starts, and {and_off} of them stand with an output that is off for all four patterns. XOR is harder than AND, but the illness is the same.</source>
      <comment>steps/5/after/0</comment>
      <translation>{and.of} 个中 {and} 个。AND 也有 {and.failed} 个起点失败，其中 {and_off} 个的输出对四个样本都关闭。XOR 比 AND 难，但病是同一种。</translation>
    </message>
    <message>
      <source>Then let us treat the illness and leave the rate alone: a &lt;b&gt;sigmoid&lt;/b&gt; output and &lt;b&gt;tanh&lt;/b&gt; hidden units, which are never quite off, with a rate of 0.3.</source>
      <comment>steps/6/text/0</comment>
      <translation>那就治病，别管学习率：&lt;b&gt;sigmoid&lt;/b&gt; 输出和 &lt;b&gt;tanh&lt;/b&gt; 隐藏单元，它们从不完全关闭，学习率 0.3。</translation>
    </message>
    <message>
      <source>How many of 1,000 starts will solve XOR?</source>
      <comment>steps/6/question/ask</comment>
      <translation>1,000 个起点中会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/6/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{cured} of {cured.of}, with the rate at which {large} solved it before.</source>
      <comment>steps/6/after/0</comment>
      <translation>{cured.of} 个中 {cured} 个，而同样的学习率之前有 {large} 个解决。</translation>
    </message>
    <message>
      <source>What you have seen, of 1,000 starts:</source>
      <comment>steps/7/text/0</comment>
      <translation>你看到了，1,000 个起点中：</translation>
    </message>
    <message>
      <source>rate 0.003: {small}&lt;br&gt;rate 0.03: {middle}&lt;br&gt;rate 0.3: {large}&lt;br&gt;rate 3: {huge}&lt;br&gt;AND, rate 0.03: {and}&lt;br&gt;tanh and sigmoid, rate 0.3: {cured}</source>
      <comment>steps/7/text/1</comment>
      <translation>学习率 0.003：{small}&lt;br&gt;学习率 0.03：{middle}&lt;br&gt;学习率 0.3：{large}&lt;br&gt;学习率 3：{huge}&lt;br&gt;AND，学习率 0.03：{and}&lt;br&gt;tanh 和 sigmoid，学习率 0.3：{cured}</translation>
    </message>
    <message>
      <source>Before you turn at the learning rate for hours: look where the runs are stuck, and ask why.</source>
      <comment>steps/7/text/2</comment>
      <translation>在花几小时调学习率之前：看看卡在哪里，问一问为什么。</translation>
    </message>
  </context>
  <context>
    <name>lessons/one-unit-and-a-skip</name>
    <message>
      <source>One hidden unit is enough, with a skip</source>
      <comment>title</comment>
      <translation>有跳连，一个隐藏单元就够</translation>
    </message>
    <message>
      <source>One hidden unit cannot learn XOR, until the output may look at the inputs too.</source>
      <comment>about</comment>
      <translation>一个隐藏单元学不会 XOR，除非输出也能看到输入。</translation>
    </message>
    <message>
      <source>Two inputs, &lt;b&gt;one&lt;/b&gt; hidden unit (tanh, a soft step), one output. Only the hidden unit sees the inputs; the output sees nothing but that unit.</source>
      <comment>steps/0/text/0</comment>
      <translation>两个输入，&lt;b&gt;一个&lt;/b&gt;隐藏单元（tanh，一个平缓的台阶），一个输出。只有隐藏单元看得到输入；输出只看得到那个单元。</translation>
    </message>
    <message>
      <source>Let it train.</source>
      <comment>steps/1/text/0</comment>
      <translation>让它训练。</translation>
    </message>
    <message>
      <source>How many of the four patterns will be right after 3,000 steps?</source>
      <comment>steps/1/question/ask</comment>
      <translation>3,000 步之后四个样本中会有几个正确？</translation>
    </message>
    <message>
      <source>All four</source>
      <comment>steps/1/question/options/0/text</comment>
      <translation>四个</translation>
    </message>
    <message>
      <source>Three</source>
      <comment>steps/1/question/options/1/text</comment>
      <translation>三个</translation>
    </message>
    <message>
      <source>Two</source>
      <comment>steps/1/question/options/2/text</comment>
      <translation>两个</translation>
    </message>
    <message>
      <source>Take 3,000 steps</source>
      <comment>steps/1/action/label</comment>
      <translation>走 3,000 步</translation>
    </message>
    <message>
      <source>{right} of 4, at a loss of {loss}. One unit gives one straight cut. On the output's picture you see it: blue on one side, orange on the other.</source>
      <comment>steps/1/after/0</comment>
      <translation>4 个中 {right} 个，损失 {loss}。一个单元给出一条直线切分。从输出的图上可以看到：一侧蓝，一侧橙。</translation>
    </message>
    <message>
      <source>Perhaps another start would do better?</source>
      <comment>steps/2/text/0</comment>
      <translation>也许换个起点会更好？</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts will solve XOR?</source>
      <comment>steps/2/question/ask</comment>
      <translation>1,000 个随机起点中会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/2/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{without} of {without.of}. It is not luck this time: with one cut it cannot be done.</source>
      <comment>steps/2/after/0</comment>
      <translation>{without.of} 个中 {without} 个。这次不是运气：一刀切不出来。</translation>
    </message>
    <message>
      <source>Now a &lt;b&gt;skip&lt;/b&gt;: the output may look at the two inputs as well. Nothing else changes; there is still one hidden unit.</source>
      <comment>steps/3/text/0</comment>
      <translation>现在加&lt;b&gt;跳连&lt;/b&gt;：输出也能看到两个输入。别的都不变；隐藏单元还是一个。</translation>
    </message>
    <message>
      <source>In the network the new connections run from the inputs past the hidden unit.</source>
      <comment>steps/3/text/1</comment>
      <translation>在网络中，新的连接从输入绕过隐藏单元。</translation>
    </message>
    <message>
      <source>How many patterns will be right now, after 3,000 steps?</source>
      <comment>steps/3/question/ask</comment>
      <translation>现在 3,000 步之后会有几个样本正确？</translation>
    </message>
    <message>
      <source>All four</source>
      <comment>steps/3/question/options/0/text</comment>
      <translation>四个</translation>
    </message>
    <message>
      <source>Three</source>
      <comment>steps/3/question/options/1/text</comment>
      <translation>三个</translation>
    </message>
    <message>
      <source>Two</source>
      <comment>steps/3/question/options/2/text</comment>
      <translation>两个</translation>
    </message>
    <message>
      <source>Add the skip and take 3,000 steps</source>
      <comment>steps/3/action/label</comment>
      <translation>加上跳连并走 3,000 步</translation>
    </message>
    <message>
      <source>{right_skip} of 4, and the loss is {loss_skip}. The output adds a slope (from the inputs) and a step (from the hidden unit). Together they rise, fall and rise again: that makes two cuts.</source>
      <comment>steps/3/after/0</comment>
      <translation>4 个中 {right_skip} 个，损失为 {loss_skip}。输出把斜坡（来自输入）和台阶（来自隐藏单元）相加。合起来先升、后降、再升：这就切了两次。</translation>
    </message>
    <message>
      <source>Was that luck?</source>
      <comment>steps/4/text/0</comment>
      <translation>那是运气吗？</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts with the skip will solve XOR?</source>
      <comment>steps/4/question/ask</comment>
      <translation>1,000 个带跳连的随机起点中会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/4/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{with} of {with.of}. How the parts are joined can count for more than how many there are.</source>
      <comment>steps/4/after/0</comment>
      <translation>{with.of} 个中 {with} 个。部件如何连接，可能比有多少更重要。</translation>
    </message>
    <message>
      <source>And with a &lt;b&gt;ReLU&lt;/b&gt; unit in place of the tanh unit? The skip stays.</source>
      <comment>steps/5/text/0</comment>
      <translation>如果用 &lt;b&gt;ReLU&lt;/b&gt; 单元代替 tanh 呢？跳连保留。</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts will solve XOR with one ReLU unit and the skip?</source>
      <comment>steps/5/question/ask</comment>
      <translation>一个 ReLU 单元加跳连，1,000 个随机起点中会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/5/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{relu} of {relu.of}. {flat} of the others answer ½ to everything: where the unit does not bend between the patterns, only the straight slope of the inputs is left, and that can do no better for XOR.</source>
      <comment>steps/5/after/0</comment>
      <translation>{relu.of} 个中 {relu} 个。其余的有 {flat} 个对什么都答 ½：单元不在样本之间弯折时，只剩下输入的直线斜坡，它对 XOR 无能为力。</translation>
    </message>
    <message>
      <source>What you have seen, in 1,000 starts each:</source>
      <comment>steps/6/text/0</comment>
      <translation>你看到了，各 1,000 个起点：</translation>
    </message>
    <message>
      <source>one unit without a skip: {without}&lt;br&gt;one tanh unit with a skip: {with}&lt;br&gt;one ReLU unit with a skip: {relu}</source>
      <comment>steps/6/text/1</comment>
      <translation>一个单元，无跳连：{without}&lt;br&gt;一个 tanh 单元，有跳连：{with}&lt;br&gt;一个 ReLU 单元，有跳连：{relu}</translation>
    </message>
    <message>
      <source>When you finish, try it yourself: drag from an input's tile to the output to add a skip, in any network.</source>
      <comment>steps/6/text/2</comment>
      <translation>结束之后自己试试：在任何网络中，从输入的图块拖到输出即可加跳连。</translation>
    </message>
  </context>
  <context>
    <name>lessons/relu-or-sigmoid</name>
    <message>
      <source>Why ReLU stops where sigmoid does not</source>
      <comment>title</comment>
      <translation>为什么 ReLU 停下而 sigmoid 不停</translation>
    </message>
    <message>
      <source>The same tiny network with two kinds of units: one gets stuck, the other does not.</source>
      <comment>about</comment>
      <translation>同样的微小网络，两种单元：一个卡住，另一个没有。</translation>
    </message>
    <message>
      <source>XOR asks a simple thing of two bits: are they &lt;b&gt;different&lt;/b&gt;? So &lt;b&gt;01&lt;/b&gt; and &lt;b&gt;10&lt;/b&gt; want the answer 1, and &lt;b&gt;00&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; want 0.</source>
      <comment>steps/0/text/0</comment>
      <translation>XOR 只问两位一件简单的事：它们&lt;b&gt;不同&lt;/b&gt;吗？所以 &lt;b&gt;01&lt;/b&gt; 和 &lt;b&gt;10&lt;/b&gt; 要答案 1，&lt;b&gt;00&lt;/b&gt; 和 &lt;b&gt;11&lt;/b&gt; 要 0。</translation>
    </message>
    <message>
      <source>In the middle stands a network that is to learn it: two inputs, two hidden units, one output. The hidden units are &lt;b&gt;ReLU&lt;/b&gt; units. Such a unit is off (it gives 0) on one side of a line, and rises evenly on the other.</source>
      <comment>steps/0/text/1</comment>
      <translation>中间是一个要学会它的网络：两个输入，两个隐藏单元，一个输出。隐藏单元是 &lt;b&gt;ReLU&lt;/b&gt; 单元。这种单元在一条直线的一侧关闭（给出 0），在另一侧均匀上升。</translation>
    </message>
    <message>
      <source>Nothing has been trained yet: all weights are random numbers.</source>
      <comment>steps/0/text/2</comment>
      <translation>还没有训练：所有权重都是随机数。</translation>
    </message>
    <message>
      <source>Training takes many small steps. Each of them moves every weight a little, to where the answers are less wrong.</source>
      <comment>steps/1/text/0</comment>
      <translation>训练走许多小步。每步把每个权重移动一点，移向答案错得较少之处。</translation>
    </message>
    <message>
      <source>Here are 25,000 steps.</source>
      <comment>steps/1/text/1</comment>
      <translation>这里是 25,000 步。</translation>
    </message>
    <message>
      <source>How many of the four patterns will be right in the end?</source>
      <comment>steps/1/question/ask</comment>
      <translation>最后四个样本中会有几个正确？</translation>
    </message>
    <message>
      <source>All four</source>
      <comment>steps/1/question/options/0/text</comment>
      <translation>四个</translation>
    </message>
    <message>
      <source>Three</source>
      <comment>steps/1/question/options/1/text</comment>
      <translation>三个</translation>
    </message>
    <message>
      <source>Two</source>
      <comment>steps/1/question/options/2/text</comment>
      <translation>两个</translation>
    </message>
    <message>
      <source>Take 25,000 steps</source>
      <comment>steps/1/action/label</comment>
      <translation>走 25,000 步</translation>
    </message>
    <message>
      <source>{right} of 4 are right. The &lt;b&gt;loss&lt;/b&gt;, which says how wrong the answers are, has become flat at {loss}. The run is stuck.</source>
      <comment>steps/1/after/0</comment>
      <translation>4 个中 {right} 个正确。&lt;b&gt;损失&lt;/b&gt;说明答案错得多少，它在 {loss} 变平了。网络卡住了。</translation>
    </message>
    <message>
      <source>Look at the number that the network answers for each pattern.</source>
      <comment>steps/2/text/0</comment>
      <translation>看网络对每个样本回答的数。</translation>
    </message>
    <message>
      <source>Which two patterns get the same answer?</source>
      <comment>steps/2/question/ask</comment>
      <translation>哪两个样本得到相同的答案？</translation>
    </message>
    <message>
      <source>00 and 11</source>
      <comment>steps/2/question/options/0/text</comment>
      <translation>00 和 11</translation>
    </message>
    <message>
      <source>00 and 10</source>
      <comment>steps/2/question/options/1/text</comment>
      <translation>00 和 10</translation>
    </message>
    <message>
      <source>01 and 10</source>
      <comment>steps/2/question/options/2/text</comment>
      <translation>01 和 10</translation>
    </message>
    <message>
      <source>For these two ({alike}) the output hears the same from the hidden units, so it can only say the same. But one of them wants 0 and the other wants 1. The best that is left is to answer something in between.</source>
      <comment>steps/2/after/0</comment>
      <translation>对这两个（{alike}），输出从隐藏单元听到的一样，所以只能说一样的。但其中一个要 0，另一个要 1。剩下最好的就是回答中间值。</translation>
    </message>
    <message>
      <source>Here is why. On the map of the two inputs, hatching means that &lt;b&gt;no hidden unit is on&lt;/b&gt;. The marked patterns ({alike}) both lie there.</source>
      <comment>steps/3/text/0</comment>
      <translation>原因在此。在两个输入的图上，斜线表示&lt;b&gt;没有隐藏单元开启&lt;/b&gt;。标出的样本（{alike}）都在那里。</translation>
    </message>
    <message>
      <source>A ReLU unit that is off gives 0, and it learns nothing from that pattern either. So nothing pulls the two apart any more.</source>
      <comment>steps/3/text/1</comment>
      <translation>关闭的 ReLU 单元给出 0，也不从那个样本学到什么。所以再没有什么把两者拉开。</translation>
    </message>
    <message>
      <source>Look at the dashed line &lt;i&gt;two alike&lt;/i&gt; in the curves: as long as two such patterns look alike, the loss cannot fall below it. It lies right on it.</source>
      <comment>steps/3/text/2</comment>
      <translation>看曲线中的虚线&lt;i&gt;两个相同&lt;/i&gt;：只要这样两个样本看起来一样，损失就不会低于它。损失正好在上面。</translation>
    </message>
    <message>
      <source>A unit can even be off for &lt;b&gt;all four&lt;/b&gt; patterns. Then it learns nothing at all: it is called dead. Here is another start with two ReLU units. Both are still alive.</source>
      <comment>steps/4/text/0</comment>
      <translation>一个单元甚至可能对&lt;b&gt;全部四个&lt;/b&gt;样本都关闭。那它什么也学不到：称为死单元。这是另一个有两个 ReLU 单元的起点。两个都还活着。</translation>
    </message>
    <message>
      <source>Which unit will be dead after 300 steps?</source>
      <comment>steps/4/question/ask</comment>
      <translation>300 步之后哪个单元会死？</translation>
    </message>
    <message>
      <source>Take 300 steps</source>
      <comment>steps/4/action/label</comment>
      <translation>走 300 步</translation>
    </message>
    <message>
      <source>Dead after 300 steps: {dead}. In the map its line has moved past all four patterns. That alone is no harm: many networks solve XOR with a dead unit among others. It is bad when those that are left cannot tell the patterns apart.</source>
      <comment>steps/4/after/0</comment>
      <translation>300 步之后死去的：{dead}。在图上它的直线越过了四个样本。单这样没有害处：许多网络带着一个死单元也解决了 XOR。剩下的分不清样本时才糟糕。</translation>
    </message>
    <message>
      <source>A &lt;b&gt;sigmoid&lt;/b&gt; unit bends softly from 0 to 1. It is never quite off, so it learns a little from every pattern.</source>
      <comment>steps/5/text/0</comment>
      <translation>&lt;b&gt;sigmoid&lt;/b&gt; 单元从 0 到 1 平滑弯曲。它从不完全关闭，所以从每个样本都学到一点。</translation>
    </message>
    <message>
      <source>Now the first network again, with the same seed, but with two sigmoid units.</source>
      <comment>steps/5/text/1</comment>
      <translation>现在回到第一个网络，种子相同，但换成两个 sigmoid 单元。</translation>
    </message>
    <message>
      <source>What will become of it in 25,000 steps?</source>
      <comment>steps/5/question/ask</comment>
      <translation>25,000 步之后它会怎样？</translation>
    </message>
    <message>
      <source>It gets stuck as well</source>
      <comment>steps/5/question/options/0/text</comment>
      <translation>也卡住</translation>
    </message>
    <message>
      <source>It gets all four right</source>
      <comment>steps/5/question/options/1/text</comment>
      <translation>四个全对</translation>
    </message>
    <message>
      <source>Train it with sigmoid units</source>
      <comment>steps/5/action/label</comment>
      <translation>用 sigmoid 单元训练</translation>
    </message>
    <message>
      <source>{right_sigmoid} of 4 are right. It was there by step {first}, and the loss has come down to {loss_sigmoid}. Look how long the curve seemed to stand still before: slow is not the same as stuck.</source>
      <comment>steps/5/after/0</comment>
      <translation>4 个中 {right_sigmoid} 个正确。到第 {first} 步已做到，损失降到 {loss_sigmoid}。看看此前曲线似乎停了多久：慢不等于卡住。</translation>
    </message>
    <message>
      <source>So sigmoid works and ReLU does not? Careful: that was &lt;b&gt;one&lt;/b&gt; start of each. It may have been luck.</source>
      <comment>steps/6/text/0</comment>
      <translation>那么 sigmoid 行而 ReLU 不行？小心：那只是各&lt;b&gt;一个&lt;/b&gt;起点。可能是运气。</translation>
    </message>
    <message>
      <source>Let 1,000 ReLU networks train side by side, each from random weights of its own. To save you time their learning rate is ten times as large, and they take 5,000 steps.</source>
      <comment>steps/6/text/1</comment>
      <translation>让 1,000 个 ReLU 网络并排训练，各从自己的随机权重开始。为了省时间，它们的学习率大十倍，走 5,000 步。</translation>
    </message>
    <message>
      <source>How many of the 1,000 ReLU networks will solve XOR?</source>
      <comment>steps/6/question/ask</comment>
      <translation>1,000 个 ReLU 网络中会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/6/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{relu} of {relu.of} solved it, {relu.percent} in 100. So ReLU &lt;i&gt;can&lt;/i&gt; do it, but it needs luck at the start. The bars show where all the others stand: at a few heights of the loss, each with its dashed line.</source>
      <comment>steps/6/after/0</comment>
      <translation>{relu.of} 个中 {relu} 个解决，每 100 个有 {relu.percent} 个。所以 ReLU &lt;i&gt;能&lt;/i&gt;做到，但起点要有运气。柱形显示其余的停在哪里：损失的几个高度，各有虚线。</translation>
    </message>
    <message>
      <source>And 1,000 networks with sigmoid units, trained in the same way?</source>
      <comment>steps/7/text/0</comment>
      <translation>1,000 个 sigmoid 网络，用同样方式训练呢？</translation>
    </message>
    <message>
      <source>How many of the 1,000 sigmoid networks will solve XOR?</source>
      <comment>steps/7/question/ask</comment>
      <translation>1,000 个 sigmoid 网络中会有多少解决 XOR？</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/7/action/label</comment>
      <translation>训练 1,000 个随机起点</translation>
    </message>
    <message>
      <source>{sigmoid} of {sigmoid.of}, and {relu} with ReLU. With two units, sigmoid needs luck as well, only less of it.</source>
      <comment>steps/7/after/0</comment>
      <translation>{sigmoid.of} 个中 {sigmoid} 个，ReLU 是 {relu} 个。两个单元时 sigmoid 也需要运气，只是少一些。</translation>
    </message>
    <message>
      <source>What you have seen:</source>
      <comment>steps/8/text/0</comment>
      <translation>你看到了：</translation>
    </message>
    <message>
      <source>• A ReLU unit is off on one side of its line. Patterns for which all units are off look alike to the output, and then the loss has a floor.</source>
      <comment>steps/8/text/1</comment>
      <translation>• ReLU 单元在其直线的一侧关闭。所有单元都关闭的样本对输出来说一样，这时损失就有了底。</translation>
    </message>
    <message>
      <source>• One start proves little. Of 1,000 starts {relu} solved XOR with ReLU units, and {sigmoid} with sigmoid units.</source>
      <comment>steps/8/text/2</comment>
      <translation>• 一个起点说明不了什么。1,000 个起点中，ReLU 单元有 {relu} 个解决 XOR，sigmoid 单元有 {sigmoid} 个。</translation>
    </message>
    <message>
      <source>Would more units help? That is the next lesson. When you finish, all controls are yours again: change what you like.</source>
      <comment>steps/8/text/3</comment>
      <translation>更多单元会有帮助吗？那是下一课。结束之后，所有控件又归你：想改什么就改什么。</translation>
    </message>
  </context>
  <context>
    <name>reading</name>
    <message>
      <source>A whole number from {low} to {high}.</source>
      <translation>{low} 到 {high} 的整数。</translation>
    </message>
    <message>
      <source>A number from {low} to {high}.</source>
      <translation>{low} 到 {high} 的数。</translation>
    </message>
    <message>
      <source>A number from {low} to below {high}.</source>
      <translation>不小于 {low}、小于 {high} 的数。</translation>
    </message>
    <message>
      <source>A number above {low} and up to {high}.</source>
      <translation>大于 {low}、不大于 {high} 的数。</translation>
    </message>
    <message>
      <source>A number between {low} and {high}, without either.</source>
      <translation>{low} 和 {high} 之间的数，不含两端。</translation>
    </message>
  </context>
  <context>
    <name>registry_tips</name>
    <message>
      <source>values from {low} to {high}</source>
      <translation>{low} 到 {high} 的值</translation>
    </message>
    <message>
      <source>passes no gradient</source>
      <translation>不传梯度</translation>
    </message>
    <message>
      <source>labels 0 and 1 are taken as −1 and 1, as Keras does</source>
      <translation>标签 0 和 1 当作 −1 和 1，如同 Keras</translation>
    </message>
    <message>
      <source>after so many epochs without progress as “patience” says</source>
      <translation>在“patience”所说的那么多轮没有进展之后</translation>
    </message>
    <message>
      <source>Keras: the callback ReduceLROnPlateau</source>
      <translation>Keras：回调 ReduceLROnPlateau</translation>
    </message>
    <message>
      <source>not one of Keras's names</source>
      <translation>不是 Keras 的名称</translation>
    </message>
    <message>
      <source>Keras: {name}</source>
      <translation>Keras：{name}</translation>
    </message>
  </context>
  <context>
    <name>starts_words</name>
    <message>
      <source>At step {1}: the random start on display goes on alone</source>
      <translation>第 {1} 步：显示的随机起点单独继续</translation>
    </message>
    <message>
      <source>{0} random starts: the run began again at step 0</source>
      <translation>{0} 个随机起点：从第 0 步重新开始</translation>
    </message>
    <message>
      <source>At step {1}: {0} random starts are left</source>
      <translation>第 {1} 步：剩下 {0} 个随机起点</translation>
    </message>
  </context>
  <context>
    <name>sweeps</name>
    <message>
      <source>What varies: choose it, or type a field such as h1.units or training.seed</source>
      <translation>什么在变：选择，或输入字段如 h1.units 或 training.seed</translation>
    </message>
    <message>
      <source>Field {0}</source>
      <translation>字段 {0}</translation>
    </message>
    <message>
      <source>Values of field {0}</source>
      <translation>字段 {0} 的值</translation>
    </message>
    <message>
      <source>As in 1:8, or 2:10:2, or 0.001:1:log7 for seven rates, or relu, tanh</source>
      <translation>如 1:8，或 2:10:2，或 0.001:1:log7 表示七个学习率，或 relu, tanh</translation>
    </message>
    <message>
      <source>Choose the values of field {0}</source>
      <translation>选择字段 {0} 的值</translation>
    </message>
    <message>
      <source>Choose the values from a list</source>
      <translation>从列表中选择值</translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>（无）</translation>
    </message>
    <message>
      <source>Progress of the sweep</source>
      <translation>扫描进度</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>开始(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>暂停(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>取消(&amp;C)</translation>
    </message>
    <message>
      <source>End it; the cells that have ended are kept</source>
      <translation>结束它；已完成的格会保留</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>继续(&amp;C)</translation>
    </message>
    <message>
      <source>Put right what is marked.</source>
      <translation>请改正标出的地方。</translation>
    </message>
    <message>
      <source>Choose at least one field.</source>
      <translation>请至少选一个字段。</translation>
    </message>
    <message>
      <source>Making ready …</source>
      <translation>准备中 …</translation>
    </message>
    <message>
      <source>Ending …</source>
      <translation>结束中 …</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>接着做(&amp;G)</translation>
    </message>
    <message>
      <source>from {0} to {1}</source>
      <translation>从 {0} 到 {1}</translation>
    </message>
    <message>
      <source>not run yet</source>
      <translation>尚未运行</translation>
    </message>
    <message>
      <source>How long every start runs</source>
      <translation>每个起点运行多久</translation>
    </message>
    <message>
      <source>As the experiment says</source>
      <translation>按实验所说</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>步</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>轮</translation>
    </message>
    <message>
      <source>Number of steps or epochs</source>
      <translation>步数或轮数</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>What the picture tells of every cell</source>
      <translation>图对每格说什么</translation>
    </message>
    <message>
      <source>Form of the picture</source>
      <translation>图的形式</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>热图</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>&amp;Picture as PNG, SVG or PDF…</source>
      <translation>图为 PNG、SVG 或 PDF(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Table of the cells as CSV or JSON…</source>
      <translation>各格表格为 CSV 或 JSON(&amp;T)…</translation>
    </message>
    <message>
      <source>Table of all &amp;starts as CSV…</source>
      <translation>所有起点表格为 CSV(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Copy the picture</source>
      <translation>复制图(&amp;C)</translation>
    </message>
    <message>
      <source>Picture of the sweep</source>
      <translation>扫描的图</translation>
    </message>
    <message>
      <source>Nothing has been swept yet.</source>
      <translation>还没有扫描。</translation>
    </message>
    <message>
      <source>{0} of {1} cells</source>
      <translation>{1} 格中的 {0} 格</translation>
    </message>
    <message>
      <source>lowest</source>
      <translation>最低</translation>
    </message>
    <message>
      <source>highest</source>
      <translation>最高</translation>
    </message>
    <message>
      <source>Choose what to vary, and start.</source>
      <translation>选择要变的，然后开始。</translation>
    </message>
    <message>
      <source>Starts that solve it</source>
      <translation>解决的起点</translation>
    </message>
    <message>
      <source>Steps to solve</source>
      <translation>解决所需步数</translation>
    </message>
    <message>
      <source>Final loss</source>
      <translation>最终损失</translation>
    </message>
    <message>
      <source>Share of the starts</source>
      <translation>起点的份额</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>起始</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>结局</translation>
    </message>
    <message>
      <source>&amp;Open the run</source>
      <translation>打开此起点(&amp;O)</translation>
    </message>
    <message>
      <source>Put it in the window, from its first step on</source>
      <translation>放进窗口，从它的第一步开始</translation>
    </message>
    <message>
      <source>Open &amp;all starts live</source>
      <translation>并排打开所有起点(&amp;A)</translation>
    </message>
    <message>
      <source>Train the starts of this cell side by side in the window</source>
      <translation>在窗口中并排训练此格的起点</translation>
    </message>
    <message>
      <source>The runs of the cell</source>
      <translation>此格的各起点</translation>
    </message>
    <message>
      <source>Random starts of a cell</source>
      <translation>一格的随机起点</translation>
    </message>
    <message>
      <source>Stop a cell within ±</source>
      <translation>格内停止于 ±</translation>
    </message>
    <message>
      <source>A cell has had enough starts when its 95 % interval reaches no farther to either side; looked at after every 64 starts</source>
      <translation>当 95 % 区间两侧都不超出此值时，一格的起点就够了；每 64 个起点检查一次</translation>
    </message>
    <message>
      <source>Precision in percent</source>
      <translation>精度（百分比）</translation>
    </message>
    <message>
      <source>What varies</source>
      <translation>什么在变</translation>
    </message>
    <message>
      <source>Every cell</source>
      <translation>每一格</translation>
    </message>
    <message>
      <source>Random &amp;starts</source>
      <translation>随机起点(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Length of every run</source>
      <translation>每个的长度(&amp;L)</translation>
    </message>
    <message>
      <source>{0} cells, {1} runs of {2}</source>
      <translation>{0} 格，{1} 个起点，每个 {2}</translation>
    </message>
    <message>
      <source>{0} cells, at most {1} runs of {2}</source>
      <translation>{0} 格，最多 {1} 个起点，每个 {2}</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>about {0} left</source>
      <translation>约剩 {0}</translation>
    </message>
    <message>
      <source>{0} s</source>
      <translation>{0} 秒</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} 分</translation>
    </message>
    <message>
      <source>{0} h</source>
      <translation>{0} 时</translation>
    </message>
    <message>
      <source>{0} days</source>
      <translation>{0} 天</translation>
    </message>
    <message>
      <source>Continue the sweep that was interrupted: {0} of {1} cells are there</source>
      <translation>继续被中断的扫描：已有 {1} 格中的 {0} 格</translation>
    </message>
    <message>
      <source>Sweep</source>
      <translation>扫描</translation>
    </message>
    <message>
      <source>{0} starts</source>
      <translation>{0} 个起点</translation>
    </message>
    <message>
      <source>&amp;Use the one on display</source>
      <translation>用正在显示的(&amp;U)</translation>
    </message>
    <message>
      <source>Let the cells begin with the experiment as the window has it now</source>
      <translation>让各格从窗口现在的实验开始</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>示例</translation>
    </message>
    <message>
      <source>Sweeps that are ready to be run</source>
      <translation>可以直接运行的扫描</translation>
    </message>
    <message>
      <source>Hidden layers</source>
      <translation>隐藏层</translation>
    </message>
    <message>
      <source>Skip connection</source>
      <translation>跳连</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>逻辑门</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>编码</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批大小</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>优化器</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Activation</source>
      <translation>激活函数</translation>
    </message>
    <message>
      <source>Initializer</source>
      <translation>初始化方法</translation>
    </message>
    <message>
      <source>Initializer of the biases</source>
      <translation>偏置的初始化</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>单元</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <source>Units of each hidden layer</source>
      <translation>每个隐藏层的单元</translation>
    </message>
    <message>
      <source>Activation of the hidden layers</source>
      <translation>隐藏层的激活函数</translation>
    </message>
    <message>
      <source>Initializer of the hidden layers</source>
      <translation>隐藏层的初始化</translation>
    </message>
    <message>
      <source>Hidden layers: {0}</source>
      <translation>隐藏层：{0}</translation>
    </message>
    <message>
      <source>Units of every layer</source>
      <translation>每层的单元</translation>
    </message>
    <message>
      <source>Activation of all layers</source>
      <translation>所有层的激活函数</translation>
    </message>
    <message>
      <source>Initializer of all layers</source>
      <translation>所有层的初始化</translation>
    </message>
    <message>
      <source>All layers: {0}</source>
      <translation>所有层：{0}</translation>
    </message>
    <message>
      <source>Units in {0}</source>
      <translation>{0} 的单元</translation>
    </message>
    <message>
      <source>Activation of {0}</source>
      <translation>{0} 的激活函数</translation>
    </message>
    <message>
      <source>Initializer of {0}</source>
      <translation>{0} 的初始化</translation>
    </message>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Success rate</source>
      <translation>成功率</translation>
    </message>
    <message>
      <source>Median steps to solve</source>
      <translation>解决所需步数的中位数</translation>
    </message>
    <message>
      <source>How the starts ended</source>
      <translation>各起点如何结束</translation>
    </message>
    <message>
      <source>Median final loss</source>
      <translation>最终损失的中位数</translation>
    </message>
    <message>
      <source>solved</source>
      <translation>已解决</translation>
    </message>
    <message>
      <source>elsewhere</source>
      <translation>别处</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>已发散</translation>
    </message>
    <message>
      <source>output off</source>
      <translation>输出关闭</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} 和 {1}</translation>
    </message>
    <message>
      <source>{0} by {1}</source>
      <translation>{0}，按 {1}</translation>
    </message>
    <message>
      <source>n = {0} starts a cell</source>
      <translation>每格 n = {0} 个起点</translation>
    </message>
    <message>
      <source>up to {0} starts a cell, fewer where the interval is within ± {1} %</source>
      <translation>每格最多 {0} 个起点，区间在 ± {1} % 之内时更少</translation>
    </message>
    <message>
      <source>95 % Wilson intervals</source>
      <translation>95 % Wilson 区间</translation>
    </message>
    <message>
      <source>from the fastest to the slowest tenth of those solved</source>
      <translation>已解决者中从最快到最慢的十分之一</translation>
    </message>
    <message>
      <source>from the lowest to the highest tenth</source>
      <translation>从最低到最高的十分之一</translation>
    </message>
    <message>
      <source>{0} of {1} starts solved it: {2} [{3}–{4} %]</source>
      <translation>{1} 个起点中 {0} 个解决：{2} [{3}–{4} %]</translation>
    </message>
    <message>
      <source>{0} {1}, of eight tenths from {2} to {3}</source>
      <translation>{0} {1}，十分之八在 {2} 到 {3}</translation>
    </message>
    <message>
      <source>{0} epochs</source>
      <translation>{0} 轮</translation>
    </message>
    <message>
      <source>{0} steps</source>
      <translation>{0} 步</translation>
    </message>
    <message>
      <source>learning rate {0}</source>
      <translation>学习率 {0}</translation>
    </message>
    <message>
      <source>full batch</source>
      <translation>整批</translation>
    </message>
    <message>
      <source>batches of {0}</source>
      <translation>批大小 {0}</translation>
    </message>
  </context>
  <context>
    <name>text/diagnosis</name>
    <message>
      <source>Solved: every pattern is on its right side.</source>
      <comment>verdicts/solved</comment>
      <translation>已解决：每个样本都在正确的一侧。</translation>
    </message>
    <message>
      <source>It is learning: the loss is {loss} and fell by {fall} within the last {last} steps.</source>
      <comment>verdicts/learning</comment>
      <translation>正在学习：损失为 {loss}，最近 {last} 步下降了 {fall}。</translation>
    </message>
    <message>
      <source>It has hardly begun: the loss is {loss}.</source>
      <comment>verdicts/learning:start</comment>
      <translation>才刚开始：损失为 {loss}。</translation>
    </message>
    <message>
      <source>It is slow, not stuck: the loss is {loss} and all but stands, but something is still under way.</source>
      <comment>verdicts/slow</comment>
      <translation>只是慢，没有卡住：损失为 {loss}，几乎不动，但仍有东西在变化。</translation>
    </message>
    <message>
      <source>It is slow, not stuck: the loss is {loss} and all but stands, but a copy that went on as it is solved the task within {ahead} more steps.</source>
      <comment>verdicts/slow:ahead</comment>
      <translation>只是慢，没有卡住：损失为 {loss}，几乎不动，但原样继续的副本再过 {ahead} 步就解决了任务。</translation>
    </message>
    <message>
      <source>A copy that went on as it is did not solve the task within {ahead} more steps.</source>
      <comment>verdicts/ahead</comment>
      <translation>原样继续的副本再过 {ahead} 步也没有解决任务。</translation>
    </message>
    <message>
      <source>It is stuck: the loss stands at {loss} and fell by {fall} within the last {last} steps.</source>
      <comment>verdicts/stuck</comment>
      <translation>卡住了：损失停在 {loss}，最近 {last} 步下降了 {fall}。</translation>
    </message>
    <message>
      <source>It is stuck: the loss stands at {loss} and did not fall within the last {last} steps.</source>
      <comment>verdicts/stuck:still</comment>
      <translation>卡住了：损失停在 {loss}，最近 {last} 步没有下降。</translation>
    </message>
    <message>
      <source>It is stuck for certain: as it is, it will never solve the task, however long it trains. The loss is {loss}.</source>
      <comment>verdicts/stuck:certain</comment>
      <translation>确定卡住了：照现在这样，无论训练多久都解决不了任务。损失为 {loss}。</translation>
    </message>
    <message>
      <source>It is unstable: the loss is {loss} and swings by {swing} of itself instead of falling.</source>
      <comment>verdicts/unstable</comment>
      <translation>不稳定：损失为 {loss}，以自身的 {swing} 摆动而不下降。</translation>
    </message>
    <message>
      <source>It diverged: its numbers stopped being finite at step {step}.</source>
      <comment>verdicts/diverged</comment>
      <translation>已发散：在第 {step} 步，数值不再有限。</translation>
    </message>
    <message>
      <source>certain</source>
      <comment>certainties/certain</comment>
      <translation>确定</translation>
    </message>
    <message>
      <source>likely</source>
      <comment>certainties/likely</comment>
      <translation>很可能</translation>
    </message>
    <message>
      <source>possible</source>
      <comment>certainties/possible</comment>
      <translation>可能</translation>
    </message>
    <message>
      <source>all alike</source>
      <comment>plateaus/all_alike</comment>
      <translation>全部相同</translation>
    </message>
    <message>
      <source>three alike</source>
      <comment>plateaus/three_alike</comment>
      <translation>三个相同</translation>
    </message>
    <message>
      <source>two alike</source>
      <comment>plateaus/two_alike</comment>
      <translation>两个相同</translation>
    </message>
    <message>
      <source>two pairs</source>
      <comment>plateaus/two_pairs</comment>
      <translation>两对</translation>
    </message>
    <message>
      <source>some alike</source>
      <comment>plateaus/some_alike</comment>
      <translation>部分相同</translation>
    </message>
    <message>
      <source>At step {step} the {place} of layer {layer} became too large for a number. The learning rate is {rate}.</source>
      <comment>findings/non-finite</comment>
      <translation>在第 {step} 步，层 {layer} 的“{place}”大到无法用数表示。学习率为 {rate}。</translation>
    </message>
    <message>
      <source>At step {step} the {place} of layer {layer} became too large for a number. Before that the loss had grown from {least} to {most}, as it does where steps are too long: the learning rate is {rate}.</source>
      <comment>findings/non-finite:grown</comment>
      <translation>在第 {step} 步，层 {layer} 的“{place}”大到无法用数表示。此前损失从 {least} 升到 {most}，步子太长时就会这样：学习率为 {rate}。</translation>
    </message>
    <message>
      <source>At step {step} a number became too large. The learning rate is {rate}.</source>
      <comment>findings/non-finite:unknown</comment>
      <translation>在第 {step} 步，有一个数变得太大。学习率为 {rate}。</translation>
    </message>
    <message>
      <source>The loss {loss} reads the output as a probability, but {activation} gives other numbers too. Below {low} and above 1 − {low} the loss cuts the answer off, and there it passes no gradient at all.</source>
      <comment>findings/output-loss-mismatch:no_probability</comment>
      <translation>损失 {loss} 把输出当作概率，而 {activation} 也会给出别的数。低于 {low} 或高于 1 − {low} 时，损失会截断答案，那里没有任何梯度通过。</translation>
    </message>
    <message>
      <source>The loss {loss} squashes the output itself (from_logits), and {activation} has done so already: no answer can become sure, and gradients are small.</source>
      <comment>findings/output-loss-mismatch:squashed_twice</comment>
      <translation>损失 {loss} 自己会压缩输出（from_logits），而 {activation} 已经压缩过了：答案无法变得肯定，梯度也很小。</translation>
    </message>
    <message>
      <source>The loss {loss} divides each answer by the sum of all, and with one output that is always 1, or no number where the answer is 0: it passes no gradient.</source>
      <comment>findings/output-loss-mismatch:one_share</comment>
      <translation>损失 {loss} 把每个答案除以总和，只有一个输出时结果永远是 1，答案为 0 时则不是数：没有梯度通过。</translation>
    </message>
    <message>
      <source>Softmax over a single unit is always 1, whatever the weights are.</source>
      <comment>findings/output-loss-mismatch:one_softmax</comment>
      <translation>只有一个单元的 softmax 永远是 1，无论权重如何。</translation>
    </message>
    <message>
      <source>A step has slope 0 everywhere: it passes no gradient, and nothing before it can learn.</source>
      <comment>findings/output-loss-mismatch:step</comment>
      <translation>阶跃处处斜率为 0：没有梯度通过，它之前的一切都无法学习。</translation>
    </message>
    <message>
      <source>A target is {target}, but {activation} gives only numbers between {low} and {high}: the loss cannot reach 0.</source>
      <comment>findings/target-out-of-range</comment>
      <translation>有一个目标是 {target}，而 {activation} 只给出 {low} 到 {high} 之间的数：损失到不了 0。</translation>
    </message>
    <message>
      <source>A target is {target}, but {activation} gives only numbers between {low} and {high}: such a pattern can never be right.</source>
      <comment>findings/target-out-of-range:hopeless</comment>
      <translation>有一个目标是 {target}，而 {activation} 只给出 {low} 到 {high} 之间的数：这样的样本永远不会正确。</translation>
    </message>
    <message>
      <source>The output passes no gradient for any pattern ({off} off, {clipped} cut off by the loss): every weight before it gets a gradient of exactly 0. It stays so for ever. The loss stands at {loss}.</source>
      <comment>findings/output-off:for_ever</comment>
      <translation>输出对任何样本都不传梯度（{off} 个关闭，{clipped} 个被损失截断）：它之前的每个权重得到的梯度恰为 0。永远如此。损失停在 {loss}。</translation>
    </message>
    <message>
      <source>The output passes no gradient for any pattern ({off} off, {clipped} cut off by the loss): every weight before it gets a gradient of exactly 0. The loss stands at {loss}.</source>
      <comment>findings/output-off:now</comment>
      <translation>输出对任何样本都不传梯度（{off} 个关闭，{clipped} 个被损失截断）：它之前的每个权重得到的梯度恰为 0。损失停在 {loss}。</translation>
    </message>
    <message>
      <source>For {patterns} the output is wrong and passes no gradient ({off} off, {clipped} cut off by the loss): these patterns teach the network nothing.</source>
      <comment>findings/output-off:some</comment>
      <translation>对 {patterns}，输出是错的，而且不传梯度（{off} 个关闭，{clipped} 个被损失截断）：这些样本教不了网络任何东西。</translation>
    </message>
    <message>
      <source>The data ask for different answers to the same input: {patterns}. No network can bring the loss below {floor}.</source>
      <comment>findings/contradictory-labels</comment>
      <translation>数据对同一输入要求不同的答案：{patterns}。没有网络能把损失降到 {floor} 以下。</translation>
    </message>
    <message>
      <source>The data ask for different answers to the same input: {patterns}. No network can be right for all.</source>
      <comment>findings/contradictory-labels:no_floor</comment>
      <translation>数据对同一输入要求不同的答案：{patterns}。没有网络能全部答对。</translation>
    </message>
    <message>
      <source>There is no hidden layer, so that the network cuts the inputs once, straight. No straight cut parts these patterns.</source>
      <comment>findings/linear-network:no_hidden</comment>
      <translation>没有隐藏层，所以网络只用一条直线切分输入。没有一条直线能分开这些样本。</translation>
    </message>
    <message>
      <source>There is no hidden layer, so that the network cuts the inputs once, straight. No straight cut parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:no_hidden_best</comment>
      <translation>没有隐藏层，所以网络只用一条直线切分输入。没有一条直线能分开这些样本。最好的直线切分损失为 {best}。</translation>
    </message>
    <message>
      <source>No hidden layer bends anything: all of them are linear, so that the network cuts the inputs once, straight. No straight cut parts these patterns.</source>
      <comment>findings/linear-network:structure</comment>
      <translation>没有隐藏层产生弯折：它们全是线性的，所以网络只用一条直线切分输入。没有一条直线能分开这些样本。</translation>
    </message>
    <message>
      <source>No hidden layer bends anything: all of them are linear, so that the network cuts the inputs once, straight. No straight cut parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:structure_best</comment>
      <translation>没有隐藏层产生弯折：它们全是线性的，所以网络只用一条直线切分输入。没有一条直线能分开这些样本。最好的直线切分损失为 {best}。</translation>
    </message>
    <message>
      <source>Every hidden unit that bends is off for every pattern, and stays so. So the network is one straight cut for ever, and none parts these patterns.</source>
      <comment>findings/linear-network:for_ever</comment>
      <translation>每个能弯折的隐藏单元对所有样本都关闭，并一直如此。所以网络永远只是一条直线切分，而没有一条能分开这些样本。</translation>
    </message>
    <message>
      <source>Every hidden unit that bends is off for every pattern, and stays so. So the network is one straight cut for ever, and none parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:for_ever_best</comment>
      <translation>每个能弯折的隐藏单元对所有样本都关闭，并一直如此。所以网络永远只是一条直线切分，而没有一条能分开这些样本。最好的直线切分损失为 {best}。</translation>
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns: each is on for all or off for all. So the network is one straight cut now, and none parts these patterns.</source>
      <comment>findings/linear-network:now</comment>
      <translation>没有隐藏单元在这些样本上产生弯折：每个要么对全部开启，要么对全部关闭。所以网络现在只是一条直线切分，而没有一条能分开这些样本。</translation>
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns: each is on for all or off for all. So the network is one straight cut now, and none parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:now_best</comment>
      <translation>没有隐藏单元在这些样本上产生弯折：每个要么对全部开启，要么对全部关闭。所以网络现在只是一条直线切分，而没有一条能分开这些样本。最好的直线切分损失为 {best}。</translation>
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns now: the network is one straight cut.</source>
      <comment>findings/linear-network:now_separable</comment>
      <translation>现在没有隐藏单元在这些样本上产生弯折：网络只是一条直线切分。</translation>
    </message>
    <message>
      <source>All that the network knows of the inputs goes through one unit, {units}, which cuts the plane of inputs once. No single straight cut parts these patterns: it takes two cuts, or a skip from the inputs to the output.</source>
      <comment>findings/bottleneck</comment>
      <translation>网络对输入所知的一切都经过一个单元 {units}，它只把输入平面切一次。没有一条直线能分开这些样本：需要切两次，或者从输入到输出的跳连。</translation>
    </message>
    <message>
      <source>Of layer {layer} only {units} can still tell inputs apart: all others say the same to every pattern, for ever. One unit cuts the plane of inputs once, and no single straight cut parts these patterns.</source>
      <comment>findings/bottleneck:last</comment>
      <translation>层 {layer} 中只有 {units} 还能区分输入：其余单元对每个样本说的都一样，永远如此。一个单元只把输入平面切一次，而没有一条直线能分开这些样本。</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, and will for ever: no gradient is left that could part them. The loss can never fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:for_ever</comment>
      <translation>层 {layer} 把 {patterns} 送到同一点，而且永远如此：没有剩下能分开它们的梯度。损失永远不会低于 {floor}（{plateau}）。</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, though their targets differ. While they coincide the loss cannot fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:now</comment>
      <translation>层 {layer} 把 {patterns} 送到同一点，尽管它们的目标不同。只要它们重合，损失就不会低于 {floor}（{plateau}）。</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to all but one point, though their targets differ. If they coincided, the loss could not fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:near</comment>
      <translation>层 {layer} 把 {patterns} 几乎送到同一点，尽管它们的目标不同。如果它们重合，损失就不会低于 {floor}（{plateau}）。</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, and will for ever: no gradient is left that could part them.</source>
      <comment>findings/collapsed-inputs:for_ever_no_floor</comment>
      <translation>层 {layer} 把 {patterns} 送到同一点，而且永远如此：没有剩下能分开它们的梯度。</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, though their targets differ.</source>
      <comment>findings/collapsed-inputs:now_no_floor</comment>
      <translation>层 {layer} 把 {patterns} 送到同一点，尽管它们的目标不同。</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to all but one point, though their targets differ.</source>
      <comment>findings/collapsed-inputs:near_no_floor</comment>
      <translation>层 {layer} 把 {patterns} 几乎送到同一点，尽管它们的目标不同。</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, but no straight cut there puts every pattern on its side, and so they get the same answer. The loss stands at {floor} ({plateau}).</source>
      <comment>findings/alike-answers:inseparable</comment>
      <translation>在输出所读的 {sources} 中，{patterns} 是不同的，但那里没有一条直线能把每个样本放到自己一侧，所以它们得到相同的答案。损失停在 {floor}（{plateau}）。</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, but no straight cut there puts every pattern on its side, and so they get much the same answer.</source>
      <comment>findings/alike-answers:inseparable_no_floor</comment>
      <translation>在输出所读的 {sources} 中，{patterns} 是不同的，但那里没有一条直线能把每个样本放到自己一侧，所以它们得到几乎相同的答案。</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, and a straight cut there could be right for all, but the output does not make it: they get the same answer. The loss stands at {floor} ({plateau}).</source>
      <comment>findings/alike-answers:separable</comment>
      <translation>在输出所读的 {sources} 中，{patterns} 是不同的，那里的一条直线可以全部正确，但输出没有这样切：它们得到相同的答案。损失停在 {floor}（{plateau}）。</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, and a straight cut there could be right for all, but the output does not make it: they get much the same answer.</source>
      <comment>findings/alike-answers:separable_no_floor</comment>
      <translation>在输出所读的 {sources} 中，{patterns} 是不同的，那里的一条直线可以全部正确，但输出没有这样切：它们得到几乎相同的答案。</translation>
    </message>
    <message>
      <source>No straight cut in {sources}, which the output reads, puts every pattern on its side: wrong now are {patterns}. It takes a change of what the output reads.</source>
      <comment>findings/alike-answers:wrong_side</comment>
      <translation>在输出所读的 {sources} 中，没有一条直线能把每个样本放到自己一侧：现在错的是 {patterns}。需要改变输出所读的内容。</translation>
    </message>
    <message>
      <source>All weights into layer {layer} are exactly 0: its units all say the same for every pattern, and equal units get equal gradients.</source>
      <comment>findings/zero-initialised</comment>
      <translation>进入层 {layer} 的所有权重都恰为 0：它的单元对每个样本说的都一样，相同的单元得到相同的梯度。</translation>
    </message>
    <message>
      <source>The difference between the patterns dies away on its way: from {first} in layer {first_layer} to {last} in layer {last_layer}, a factor of {factor}. Layer {layer} keeps the smallest part of it ({by_layer}).</source>
      <comment>findings/signal-shrinkage</comment>
      <translation>样本之间的差异在途中消失：从层 {first_layer} 的 {first} 到层 {last_layer} 的 {last}，相差 {factor} 倍。层 {layer} 保留得最少（{by_layer}）。</translation>
    </message>
    <message>
      <source>The loss swings by {swing} of itself instead of falling: the learning rate {rate} may be too high.</source>
      <comment>findings/learning-rate-too-high:swings</comment>
      <translation>损失以自身的 {swing} 摆动而不下降：学习率 {rate} 可能太高。</translation>
    </message>
    <message>
      <source>The numbers grew beyond all bounds: the learning rate {rate} may be too high.</source>
      <comment>findings/learning-rate-too-high:grows</comment>
      <translation>数值无限增长：学习率 {rate} 可能太高。</translation>
    </message>
    <message>
      <source>The loss swings by {swing} of itself instead of falling, and the learning rate {rate} is above {bound}, beyond which steps overshoot at the present curvature of {curvature}.</source>
      <comment>findings/learning-rate-too-high:swings_bound</comment>
      <translation>损失以自身的 {swing} 摆动而不下降，学习率 {rate} 高于 {bound}；以当前曲率 {curvature}，超过它步子就会冲过头。</translation>
    </message>
    <message>
      <source>The numbers grew beyond all bounds, and the learning rate {rate} is above {bound}, beyond which steps overshoot at the present curvature of {curvature}.</source>
      <comment>findings/learning-rate-too-high:grows_bound</comment>
      <translation>数值无限增长，学习率 {rate} 高于 {bound}；以当前曲率 {curvature}，超过它步子就会冲过头。</translation>
    </message>
    <message>
      <source>The learning rate {rate} is low: one good step along the gradient would lower the loss by {gain} of itself. At the present pace it needs about {forecast} more steps.</source>
      <comment>findings/learning-rate-too-low</comment>
      <translation>学习率 {rate} 偏低：沿梯度好好走一步会让损失下降自身的 {gain}。照目前的速度，大约还需要 {forecast} 步。</translation>
    </message>
    <message>
      <source>The learning rate {rate} is low: one good step along the gradient would lower the loss by {gain} of itself.</source>
      <comment>findings/learning-rate-too-low:no_forecast</comment>
      <translation>学习率 {rate} 偏低：沿梯度好好走一步会让损失下降自身的 {gain}。</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern, and stays so: it gets no gradient, and what the optimizer still remembers cannot bring it back.</source>
      <comment>findings/dead-unit:for_ever</comment>
      <translation>层 {layer} 的 {units} 对所有样本都关闭，并一直如此：它得不到梯度，优化器还记得的也带不回它。</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern, and stay so: they get no gradient, and what the optimizer still remembers cannot bring them back.</source>
      <comment>findings/dead-unit:for_ever:many</comment>
      <translation>层 {layer} 的 {units} 对所有样本都关闭，并一直如此：它们得不到梯度，优化器还记得的也带不回它们。</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern since step {since}, and stays so: it gets no gradient, and what the optimizer still remembers cannot bring it back.</source>
      <comment>findings/dead-unit:for_ever_since</comment>
      <translation>层 {layer} 的 {units} 自第 {since} 步起对所有样本都关闭，并一直如此：它得不到梯度，优化器还记得的也带不回它。</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern since steps {since}, and stay so: they get no gradient, and what the optimizer still remembers cannot bring them back.</source>
      <comment>findings/dead-unit:for_ever_since:many</comment>
      <translation>层 {layer} 的 {units} 自第 {since} 步起对所有样本都关闭，并一直如此：它们得不到梯度，优化器还记得的也带不回它们。</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern now. It gets no gradient; only changes before it or what the optimizer still remembers could bring it back.</source>
      <comment>findings/dead-unit:now</comment>
      <translation>层 {layer} 的 {units} 现在对所有样本都关闭。它得不到梯度；只有它之前的变化，或优化器还记得的，才可能带回它。</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern now. They get no gradient; only changes before them or what the optimizer still remembers could bring them back.</source>
      <comment>findings/dead-unit:now:many</comment>
      <translation>层 {layer} 的 {units} 现在对所有样本都关闭。它们得不到梯度；只有它们之前的变化，或优化器还记得的，才可能带回它们。</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern since step {since}. It gets no gradient; only changes before it or what the optimizer still remembers could bring it back.</source>
      <comment>findings/dead-unit:now_since</comment>
      <translation>层 {layer} 的 {units} 自第 {since} 步起对所有样本都关闭。它得不到梯度；只有它之前的变化，或优化器还记得的，才可能带回它。</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern since steps {since}. They get no gradient; only changes before them or what the optimizer still remembers could bring them back.</source>
      <comment>findings/dead-unit:now_since:many</comment>
      <translation>层 {layer} 的 {units} 自第 {since} 步起对所有样本都关闭。它们得不到梯度；只有它们之前的变化，或优化器还记得的，才可能带回它们。</translation>
    </message>
    <message>
      <source>In {layers} more layers {dead} units are off for every pattern.</source>
      <comment>findings/dead-unit:more</comment>
      <translation>另外 {layers} 层中有 {dead} 个单元对所有样本都关闭。</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is saturated for every pattern: its slope is below a thousandth of its largest, so that hardly any gradient passes.</source>
      <comment>findings/saturated-unit</comment>
      <translation>层 {layer} 的 {units} 对所有样本都饱和：其斜率不到最大值的千分之一，几乎没有梯度通过。</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are saturated for every pattern: their slopes are below a thousandth of the largest, so that hardly any gradient passes.</source>
      <comment>findings/saturated-unit:many</comment>
      <translation>层 {layer} 的 {units} 对所有样本都饱和：它们的斜率不到最大值的千分之一，几乎没有梯度通过。</translation>
    </message>
    <message>
      <source>{units} of layer {layer} have the same weights in and out and the same moments: they get the same gradients and stay equal. Together they do what one could.</source>
      <comment>findings/duplicate-units:for_ever</comment>
      <translation>层 {layer} 的 {units} 有相同的输入输出权重和相同的动量：它们得到相同的梯度，一直相同。合起来只顶一个。</translation>
    </message>
    <message>
      <source>{units} of layer {layer} say the same for every pattern now: together they tell no more apart than one.</source>
      <comment>findings/duplicate-units:now</comment>
      <translation>层 {layer} 的 {units} 现在对每个样本说的都一样：合起来能区分的不比一个多。</translation>
    </message>
    <message>
      <source>Layer {layer} gets hardly any gradient: {first} for a weight, a {factor}th of the {last} in layer {last_layer} ({by_layer}).</source>
      <comment>findings/vanishing-gradient</comment>
      <translation>层 {layer} 几乎得不到梯度：每个权重 {first}，是层 {last_layer} 的 {last} 的 {factor} 分之一（{by_layer}）。</translation>
    </message>
    <message>
      <source>Layer {layer} gets {factor} times the gradient of layer {last_layer}: {first} for a weight, against {last} ({by_layer}).</source>
      <comment>findings/exploding-gradient</comment>
      <translation>层 {layer} 得到的梯度是层 {last_layer} 的 {factor} 倍：每个权重 {first}，对比 {last}（{by_layer}）。</translation>
    </message>
    <message>
      <source>{alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern. Fewer live units mean less luck.</source>
      <comment>findings/alive-at-start</comment>
      <translation>第一步之前，层 {layer} 的 {of} 个单元中有 {alive} 个活着，至少对一个样本开启。活着的越少，运气越差。</translation>
    </message>
    <message>
      <source>{alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern. Of {starts} random starts of such a network with so many, {solved} solved XOR (RMSprop, batches of 4, 100 epochs).</source>
      <comment>findings/alive-at-start:known</comment>
      <translation>第一步之前，层 {layer} 的 {of} 个单元中有 {alive} 个活着，至少对一个样本开启。这种网络有这么多活单元的 {starts} 个随机起点中，{solved} 个解决了 XOR（RMSprop，批大小 4，100 轮）。</translation>
    </message>
    <message>
      <source>Only {alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern: with so few hardly any start gets on.</source>
      <comment>findings/alive-at-start:few</comment>
      <translation>第一步之前，层 {layer} 的 {of} 个单元中只有 {alive} 个活着，至少对一个样本开启：这么少，几乎没有起点能前进。</translation>
    </message>
    <message>
      <source>{wrong} of {of} patterns are on their wrong side: {patterns}.</source>
      <comment>findings/wrong-patterns</comment>
      <translation>{of} 个样本中有 {wrong} 个在错误的一侧：{patterns}。</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}), but in some direction the loss bends downwards ({least}): a saddle, which the run leaves slowly.</source>
      <comment>findings/saddle</comment>
      <translation>梯度很小（{gradient}），但在某个方向损失向下弯（{least}）：这是鞍点，会慢慢离开。</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}) and the loss bends upwards in every direction (least {least}): a local minimum, as far as the present piece of the loss goes.</source>
      <comment>findings/local-minimum</comment>
      <translation>梯度很小（{gradient}），损失在所有方向都向上弯（至少 {least}）：就损失的当前这一片而言，是局部极小。</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}), and in some direction the loss bends neither way (least {least}): a flat stretch, where curvature alone tells no more.</source>
      <comment>findings/flat</comment>
      <translation>梯度很小（{gradient}），在某个方向损失不弯（至少 {least}）：这是平坦地带，单凭曲率说不出更多。</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}), and the run rests where two pieces of the loss meet: on each the loss bends downwards ({least}), but it rises again across the edge.</source>
      <comment>findings/flat:kink</comment>
      <translation>梯度很小（{gradient}），网络停在损失两片相接之处：每片上损失都向下弯（{least}），但越过边缘又升高。</translation>
    </message>
    <message>
      <source>The gradient is small: {gradient}. The loss is flat here.</source>
      <comment>findings/flat:unmeasured</comment>
      <translation>梯度很小：{gradient}。这里的损失是平的。</translation>
    </message>
    <message>
      <source>Revive {unit} with fresh weights</source>
      <comment>fixes/revive_unit</comment>
      <translation>用新权重复活 {unit}</translation>
    </message>
    <message>
      <source>Revive {units} with fresh weights</source>
      <comment>fixes/revive_units</comment>
      <translation>用新权重复活 {units}</translation>
    </message>
    <message>
      <source>Wake {unit} by its bias: set it to {value}</source>
      <comment>fixes/set_bias</comment>
      <translation>用偏置唤醒 {unit}：设为 {value}</translation>
    </message>
    <message>
      <source>Give layer {layer} the activation {activation}</source>
      <comment>fixes/set_activation</comment>
      <translation>给层 {layer} 换成激活函数 {activation}</translation>
    </message>
    <message>
      <source>Add a unit to layer {layer}</source>
      <comment>fixes/add_unit</comment>
      <translation>给层 {layer} 加一个单元</translation>
    </message>
    <message>
      <source>Add {count} units to layer {layer}</source>
      <comment>fixes/add_units</comment>
      <translation>给层 {layer} 加 {count} 个单元</translation>
    </message>
    <message>
      <source>Put a hidden layer before {before}</source>
      <comment>fixes/add_layer</comment>
      <translation>在 {before} 之前放一个隐藏层</translation>
    </message>
    <message>
      <source>Let layer {layer} also read {source}</source>
      <comment>fixes/add_source</comment>
      <translation>让层 {layer} 也读 {source}</translation>
    </message>
    <message>
      <source>Take the loss {loss}</source>
      <comment>fixes/set_loss</comment>
      <translation>改用损失 {loss}</translation>
    </message>
    <message>
      <source>Give layer {layer} the activation {activation} and take the loss {loss}</source>
      <comment>fixes/set_output</comment>
      <translation>给层 {layer} 换成激活函数 {activation}，并改用损失 {loss}</translation>
    </message>
    <message>
      <source>Take the optimizer {optimizer}</source>
      <comment>fixes/set_optimizer</comment>
      <translation>改用优化器 {optimizer}</translation>
    </message>
    <message>
      <source>Set the learning rate to {learning_rate}</source>
      <comment>fixes/set_learning_rate</comment>
      <translation>把学习率设为 {learning_rate}</translation>
    </message>
    <message>
      <source>Let the learning rate follow {learning_rate_schedule}</source>
      <comment>fixes/set_learning_rate_schedule</comment>
      <translation>让学习率按 {learning_rate_schedule} 变化</translation>
    </message>
    <message>
      <source>Set {name} of the optimizer to {value}</source>
      <comment>fixes/set_optimizer_argument</comment>
      <translation>把优化器的 {name} 设为 {value}</translation>
    </message>
    <message>
      <source>Start again with the weights of layer {layer} drawn by {kernel_initializer}</source>
      <comment>fixes/set_initializer</comment>
      <translation>用 {kernel_initializer} 重抽层 {layer} 的权重，重新开始</translation>
    </message>
    <message>
      <source>Start again with the biases of layer {layer} drawn by {bias_initializer}</source>
      <comment>fixes/set_bias_initializer</comment>
      <translation>用 {bias_initializer} 重抽层 {layer} 的偏置，重新开始</translation>
    </message>
    <message>
      <source>Encode the data as {encoding}</source>
      <comment>fixes/set_data</comment>
      <translation>把数据编码为 {encoding}</translation>
    </message>
    <message>
      <source>Start again from other random weights</source>
      <comment>fixes/restart_run</comment>
      <translation>用另外的随机权重重新开始</translation>
    </message>
    <message>
      <source>Start again from the same weights with a learning rate of {learning_rate}</source>
      <comment>fixes/restart_with_rate</comment>
      <translation>用相同的权重和学习率 {learning_rate} 重新开始</translation>
    </message>
    <message>
      <source>Start again from the same weights with the optimizer {optimizer}</source>
      <comment>fixes/restart_with_optimizer</comment>
      <translation>用相同的权重和优化器 {optimizer} 重新开始</translation>
    </message>
    <message>
      <source>Continue as it is</source>
      <comment>fixes/continue_run</comment>
      <translation>原样继续</translation>
    </message>
    <message>
      <source>cannot be done here</source>
      <comment>odds/refused</comment>
      <translation>这里无法进行</translation>
    </message>
    <message>
      <source>none of {drawn} other random starts stands where this run does</source>
      <comment>odds/none_alike</comment>
      <translation>另外 {drawn} 个随机起点中没有一个处在这里</translation>
    </message>
    <message>
      <source>on this run: solves it</source>
      <comment>odds/here:solved</comment>
      <translation>对此网络：能解决</translation>
    </message>
    <message>
      <source>on this run: solves it after {after} steps</source>
      <comment>odds/here:solved_after</comment>
      <translation>对此网络：{after} 步后解决</translation>
    </message>
    <message>
      <source>on this run: does not solve it within {steps} steps</source>
      <comment>odds/here:not_solved</comment>
      <translation>对此网络：{steps} 步内没有解决</translation>
    </message>
    <message>
      <source>on this run with {tries} draws of its weights: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/here_drawn</comment>
      <translation>对此网络重抽 {tries} 次权重：{solved} 次在 {steps} 步内解决，{rate}（{low} 至 {high}）</translation>
    </message>
    <message>
      <source>on {tries} other random starts that stand where this run does: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/alike</comment>
      <translation>处在此处的另外 {tries} 个随机起点：{solved} 个在 {steps} 步内解决，{rate}（{low} 至 {high}）</translation>
    </message>
    <message>
      <source>on {tries} random starts, their weights drawn, that stand where this run does: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/alike_redrawn</comment>
      <translation>处在此处、重抽权重的 {tries} 个随机起点：{solved} 个在 {steps} 步内解决，{rate}（{low} 至 {high}）</translation>
    </message>
    <message>
      <source>on {tries} other random starts from step 0: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/fresh</comment>
      <translation>从第 0 步开始的另外 {tries} 个随机起点：{solved} 个在 {steps} 步内解决，{rate}（{low} 至 {high}）</translation>
    </message>
    <message>
      <source>usually after {after}</source>
      <comment>odds/usually_after</comment>
      <translation>通常在 {after} 之后</translation>
    </message>
    <message>
      <source>out of {drawn}</source>
      <comment>odds/out_of</comment>
      <translation>取自 {drawn} 个</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <comment>lists/few</comment>
      <translation>{first} 和 {last}</translation>
    </message>
    <message>
      <source>{first} … ({count})</source>
      <comment>lists/many</comment>
      <translation>{first} … ({count})</translation>
    </message>
    <message>
      <source>{first} … ({count} patterns)</source>
      <comment>lists/patterns</comment>
      <translation>{first} …（{count} 个样本）</translation>
    </message>
    <message>
      <source>nothing</source>
      <comment>shares/nothing</comment>
      <translation>零</translation>
    </message>
    <message>
      <source>less than 0.01 %</source>
      <comment>shares/hardly</comment>
      <translation>不到 0.01 %</translation>
    </message>
    <message>
      <source>{0} %</source>
      <comment>shares/some</comment>
      <translation>{0} %</translation>
    </message>
  </context>
  <context>
    <name>text/errors</name>
    <message>
      <source>“{path}” is missing.</source>
      <comment>missing</comment>
      <translation>缺少“{path}”。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; allowed are {allowed}.</source>
      <comment>unknown_name</comment>
      <translation>“{path}”是 {value}；允许的是 {allowed}。</translation>
    </message>
    <message>
      <source>“{path}” is not known here; allowed are {allowed}.</source>
      <comment>unknown_field</comment>
      <translation>这里不认识“{path}”；允许的是 {allowed}。</translation>
    </message>
    <message>
      <source>“{path}” names {value} as a source; it may name inputs and earlier layers: {allowed}.</source>
      <comment>unknown_source</comment>
      <translation>“{path}”以 {value} 为来源；可以是输入和前面的层：{allowed}。</translation>
    </message>
    <message>
      <source>“{path}” has no unit {value}; it has {allowed}.</source>
      <comment>unknown_unit</comment>
      <translation>“{path}”没有单元 {value}；它有 {allowed}。</translation>
    </message>
    <message>
      <source>“{path}” ({value}) does not lead to the output; every input and layer must.</source>
      <comment>unused_layer</comment>
      <translation>“{path}”（{value}）不通向输出；每个输入和每层都必须通向输出。</translation>
    </message>
    <message>
      <source>“{path}” repeats {value}; each may occur once.</source>
      <comment>duplicate</comment>
      <translation>“{path}”重复了 {value}；每个只能出现一次。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; an id has 1 to 64 letters, digits, dots, dashes or underscores.</source>
      <comment>bad_id</comment>
      <translation>“{path}”是 {value}；标识由 1 到 64 个字母、数字、点、短横或下划线组成。</translation>
    </message>
    <message>
      <source>“{path}” must be an object with named fields.</source>
      <comment>not_an_object</comment>
      <translation>“{path}”必须是带命名字段的对象。</translation>
    </message>
    <message>
      <source>“{path}” must be a list with at least one entry.</source>
      <comment>not_a_list</comment>
      <translation>“{path}”必须是至少有一项的列表。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a text that is not empty.</source>
      <comment>not_a_text</comment>
      <translation>“{path}”是 {value}；必须是非空文本。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a finite number{within}.</source>
      <comment>not_a_number</comment>
      <translation>“{path}”是 {value}；必须是有限的数{within}。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a whole number{within}.</source>
      <comment>not_a_whole_number</comment>
      <translation>“{path}”是 {value}；必须是整数{within}。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be true or false.</source>
      <comment>not_a_switch</comment>
      <translation>“{path}”是 {value}；必须是 true 或 false。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a name, or an object with a name: {allowed}.</source>
      <comment>not_a_choice</comment>
      <translation>“{path}”是 {value}；必须是名称，或带名称的对象：{allowed}。</translation>
    </message>
    <message>
      <source>“{path}” must be a list of rows of numbers, with at least one row.</source>
      <comment>not_a_table</comment>
      <translation>“{path}”必须是由数行组成的列表，至少一行。</translation>
    </message>
    <message>
      <source>“{path}” must be a list of numbers.</source>
      <comment>not_a_row</comment>
      <translation>“{path}”必须是数的列表。</translation>
    </message>
    <message>
      <source>“{path}” has {value} numbers; the rows before it have {allowed}.</source>
      <comment>ragged_row</comment>
      <translation>“{path}”有 {value} 个数；前面的行有 {allowed} 个。</translation>
    </message>
    <message>
      <source>“{path}” has {value} entries; it must have {allowed}.</source>
      <comment>wrong_length</comment>
      <translation>“{path}”有 {value} 项；必须有 {allowed} 项。</translation>
    </message>
    <message>
      <source>“{path}” is {value} pixels; a pattern has {allowed} numbers.</source>
      <comment>wrong_image</comment>
      <translation>“{path}”是 {value} 像素；一个样本有 {allowed} 个数。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; allowed is {allowed}.</source>
      <comment>out_of_range</comment>
      <translation>“{path}”是 {value}；允许的是 {allowed}。</translation>
    </message>
    <message>
      <source>“{path}” stands beside “training.epochs”; a run's length is one of the two.</source>
      <comment>both_lengths</comment>
      <translation>“{path}”与“training.epochs”并列；训练长度只能用其中一个。</translation>
    </message>
    <message>
      <source>“{path}” stands beside {value}; gradients are clipped in one way at most: {allowed}.</source>
      <comment>several_clippings</comment>
      <translation>“{path}”与 {value} 并列；梯度最多用一种方式截断：{allowed}。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; this version of xorviz reads up to {allowed}. Please use a newer xorviz.</source>
      <comment>newer_schema</comment>
      <translation>“{path}”是 {value}；这个版本的 xorviz 最多读到 {allowed}。请使用更新的 xorviz。</translation>
    </message>
    <message>
      <source>“{path}” has lists and objects in each other; allowed are up to {allowed}.</source>
      <comment>too_deep</comment>
      <translation>“{path}”中列表和对象层层嵌套；最多允许 {allowed} 层。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; allowed here are {allowed}, for more would take over 4 GB of memory.</source>
      <comment>too_large</comment>
      <translation>“{path}”是 {value}；这里允许 {allowed}，更多会占用超过 4 GB 内存。</translation>
    </message>
    <message>
      <source>“{path}” has {value} weights and biases; allowed are {allowed}, for more would take over 4 GB of memory.</source>
      <comment>too_many_weights</comment>
      <translation>“{path}”有 {value} 个权重和偏置；允许 {allowed} 个，更多会占用超过 4 GB 内存。</translation>
    </message>
    <message>
      <source>“{path}” brings the inputs to {value} units; the data have {allowed} input values.</source>
      <comment>features</comment>
      <translation>“{path}”使输入达到 {value} 个单元；数据有 {allowed} 个输入值。</translation>
    </message>
    <message>
      <source>“{path}” is {value}: the output has {value} and each target {allowed} values, so that they cannot be compared; the output layer needs {allowed} units.</source>
      <comment>outputs</comment>
      <translation>“{path}”是 {value}：输出有 {value} 个值，而每个目标有 {allowed} 个，无法比较；输出层需要 {allowed} 个单元。</translation>
    </message>
    <message>
      <source>“{path}” is {value}: a layer acts on each row of a matrix, so the output has the shape ({rows}, {value}) where the targets have ({rows}, {allowed}); the output layer needs {allowed} units.</source>
      <comment>output_shape</comment>
      <translation>“{path}”是 {value}：层作用于矩阵的每一行，所以输出形状为 ({rows}, {value})，而目标为 ({rows}, {allowed})；输出层需要 {allowed} 个单元。</translation>
    </message>
    <message>
      <source>“{path}” is missing: data of matrices ({value} rows each) are drawn at random, so it says how many: {allowed}.</source>
      <comment>matrices_not_counted</comment>
      <translation>缺少“{path}”：矩阵数据（每个 {value} 行）是随机抽取的，所以要写明多少：{allowed}。</translation>
    </message>
    <message>
      <source>“{path}” cannot change: the data decide how many units the output layer has.</source>
      <comment>output_width</comment>
      <translation>“{path}”不能改变：输出层有多少单元由数据决定。</translation>
    </message>
    <message>
      <source>“{path}” is the output, which cannot be taken out.</source>
      <comment>output_layer</comment>
      <translation>“{path}”是输出，不能去掉。</translation>
    </message>
    <message>
      <source>“{path}” cannot name {value}, which depends on this very layer.</source>
      <comment>circle</comment>
      <translation>“{path}”不能以 {value} 为来源，它依赖的正是这一层。</translation>
    </message>
    <message>
      <source>“{path}” names nothing but {value}; a layer must read something.</source>
      <comment>last_source</comment>
      <translation>“{path}”只写了 {value}；一层总要读些什么。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; a digest has 32 hexadecimal digits.</source>
      <comment>bad_digest</comment>
      <translation>“{path}”是 {value}；摘要有 32 个十六进制数字。</translation>
    </message>
    <message>
      <source>“{path}” names the data {value}, which are not here; a session file brings its data along, and a file of one's own is named with “kind”: “file”.</source>
      <comment>data_missing</comment>
      <translation>“{path}”指的数据 {value} 不在这里；会话文件自带数据，自己的文件用“kind”：“file”指定。</translation>
    </message>
    <message>
      <source>“{path}” names the data {value}, but those that are here are others.</source>
      <comment>data_differ</comment>
      <translation>“{path}”指的数据 {value}，与这里的不是同一份。</translation>
    </message>
    <message>
      <source>A unit of “{path}” cannot be split: its weights are too large to grow.</source>
      <comment>split_too_large</comment>
      <translation>“{path}”的单元不能分裂：它的权重太大，不能再增长。</translation>
    </message>
    <message>
      <source>“{path}” cannot be taken out: its weights and the next layer's multiply to numbers that are too large.</source>
      <comment>product_too_large</comment>
      <translation>“{path}”不能去掉：它的权重与下一层的相乘会得到太大的数。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; this network needs {allowed}.</source>
      <comment>shape</comment>
      <translation>“{path}”是 {value}；此网络需要 {allowed}。</translation>
    </message>
    <message>
      <source>“{path}” stands beside “data.test”; the rows kept for a test are listed, or chosen by a share.</source>
      <comment>both_tests</comment>
      <translation>“{path}”与“data.test”并列；留作测试的行要么列出，要么按比例选取。</translation>
    </message>
    <message>
      <source>“{path}” must keep at least one pattern to train on.</source>
      <comment>last_pattern</comment>
      <translation>“{path}”必须至少留一个样本用于训练。</translation>
    </message>
    <message>
      <source>“{path}” has no pattern {value} to train on; it may have been moved or deleted.</source>
      <comment>no_pattern</comment>
      <translation>“{path}”没有可训练的样本 {value}；它可能已被移动或删除。</translation>
    </message>
    <message>
      <source>“{path}” has {value} numbers a pattern; patterns are drawn, moved and deleted by hand where there are {allowed}.</source>
      <comment>not_on_a_plane</comment>
      <translation>“{path}”每个样本有 {value} 个数；有 {allowed} 个数时才能手工绘制、移动和删除样本。</translation>
    </message>
    <message>
      <source>“{path}” is {value}, and nobody has said how this form of export writes it; it can write {allowed}.</source>
      <comment>not_spelled</comment>
      <translation>“{path}”是 {value}，没有人说过这种导出如何写它；能写的有 {allowed}。</translation>
    </message>
    <message>
      <source>“{path}” is {value}, for which Keras has no word; allowed in a script of Keras are {allowed}.</source>
      <comment>not_in_keras</comment>
      <translation>“{path}”是 {value}，Keras 没有对应的写法；Keras 脚本中允许 {allowed}。</translation>
    </message>
    <message>
      <source>“{path}” is {value}, which a script of {form} cannot have; allowed are {allowed}.</source>
      <comment>not_in_script</comment>
      <translation>“{path}”是 {value}，{form} 脚本不能有；允许的是 {allowed}。</translation>
    </message>
    <message>
      <source>“{file}” was not written: ONNX needs the package onnx, which is not installed here (pip install xorviz[onnx]).</source>
      <comment>onnx_missing</comment>
      <translation>“{file}”未写入：ONNX 需要软件包 onnx，这里没有安装（pip install xorviz[onnx]）。</translation>
    </message>
    <message>
      <source>“{path}” has {value} numbers to be written out; allowed are up to {allowed}.</source>
      <comment>too_much_to_write</comment>
      <translation>“{path}”有 {value} 个数要写出；最多允许 {allowed} 个。</translation>
    </message>
    <message>
      <source>There is no file “{file}”.</source>
      <comment>not_found</comment>
      <translation>没有文件“{file}”。</translation>
    </message>
    <message>
      <source>“{file}” cannot be read: {reason}.</source>
      <comment>not_read</comment>
      <translation>无法读取“{file}”：{reason}。</translation>
    </message>
    <message>
      <source>“{file}” was not written: {reason}; what was there before is unchanged.</source>
      <comment>not_written</comment>
      <translation>“{file}”未写入：{reason}；原有内容没有变。</translation>
    </message>
    <message>
      <source>MP4 needs the program ffmpeg, which is not on the search path here; GIF and animated PNG need nothing more.</source>
      <comment>ffmpeg_missing</comment>
      <translation>MP4 需要程序 ffmpeg，它不在搜索路径上；GIF 和动态 PNG 不需要别的。</translation>
    </message>
    <message>
      <source>“{file}” was not written: ffmpeg says “{reason}”; what was there before is unchanged.</source>
      <comment>ffmpeg_failed</comment>
      <translation>“{file}”未写入：ffmpeg 说“{reason}”；原有内容没有变。</translation>
    </message>
    <message>
      <source>The run is busy and did not answer; “{file}” was not written. Try again.</source>
      <comment>run_busy</comment>
      <translation>训练正忙，没有回应；“{file}”未写入。请再试。</translation>
    </message>
    <message>
      <source>“{file}” was not written: what had been written could not be read again; what was there before is unchanged.</source>
      <comment>not_read_back</comment>
      <translation>“{file}”未写入：写出的内容无法再读回；原有内容没有变。</translation>
    </message>
    <message>
      <source>“{file}” is not JSON: line {line}, column {column} cannot be read.</source>
      <comment>not_json</comment>
      <translation>“{file}”不是 JSON：第 {line} 行第 {column} 列无法读取。</translation>
    </message>
    <message>
      <source>“{file}” is not a session of xorviz.</source>
      <comment>not_a_session</comment>
      <translation>“{file}”不是 xorviz 的会话。</translation>
    </message>
    <message>
      <source>“{file}” was written by a newer xorviz (schema {found}); this one reads up to {known}.</source>
      <comment>newer_session</comment>
      <translation>“{file}”由更新的 xorviz 写成（模式 {found}）；这个最多读到 {known}。</translation>
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” is missing.</source>
      <comment>member_missing</comment>
      <translation>“{file}”已损坏：缺少“{place}”。</translation>
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” cannot be read.</source>
      <comment>member_damaged</comment>
      <translation>“{file}”已损坏：“{place}”无法读取。</translation>
    </message>
    <message>
      <source>“{file}” is damaged: one of its parts occurs twice.</source>
      <comment>member_twice</comment>
      <translation>“{file}”已损坏：其中一部分出现了两次。</translation>
    </message>
    <message>
      <source>“{file}” has a part that no session has: “{place}”.</source>
      <comment>member_unknown</comment>
      <translation>“{file}”含有会话没有的部分：“{place}”。</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is larger than the {limit} bytes that are allowed.</source>
      <comment>member_too_large</comment>
      <translation>“{file}”：“{place}”超过允许的 {limit} 字节。</translation>
    </message>
    <message>
      <source>“{file}” is not a picture in PNG; that and SVG are the kinds that can carry an experiment.</source>
      <comment>not_a_png</comment>
      <translation>“{file}”不是 PNG 图片；能带实验的是 PNG 和 SVG。</translation>
    </message>
    <message>
      <source>“{file}” is not a picture in SVG.</source>
      <comment>not_an_svg</comment>
      <translation>“{file}”不是 SVG 图片。</translation>
    </message>
    <message>
      <source>“{file}” is a picture that carries no experiment; it may have been removed when the picture was copied or uploaded.</source>
      <comment>picture_without_experiment</comment>
      <translation>“{file}”是一张不带实验的图片；实验可能在复制或上传时被去掉了。</translation>
    </message>
    <message>
      <source>“{file}” is damaged: the picture ends too early.</source>
      <comment>picture_cut_off</comment>
      <translation>“{file}”已损坏：图片过早结束。</translation>
    </message>
    <message>
      <source>“{file}” is damaged: the experiment that the picture carries cannot be read.</source>
      <comment>picture_damaged</comment>
      <translation>“{file}”已损坏：图片所带的实验无法读取。</translation>
    </message>
    <message>
      <source>“{file}” does not carry its experiment, which is larger than {limit} MB.</source>
      <comment>too_large_for_a_picture</comment>
      <translation>“{file}”不带它的实验，实验超过 {limit} MB。</translation>
    </message>
    <message>
      <source>“{file}”: the experiment and its past are too large for a session file.</source>
      <comment>too_large_for_a_session</comment>
      <translation>“{file}”：实验及其过去对会话文件来说太大。</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is {found}; its experiment needs {wanted}.</source>
      <comment>member_shape</comment>
      <translation>“{file}”：“{place}”是 {found}；它的实验需要 {wanted}。</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” has numbers that are not finite.</source>
      <comment>not_finite</comment>
      <translation>“{file}”：“{place}”含有不是有限的数。</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is not a batch of its epoch; allowed is 0 to {most}.</source>
      <comment>not_a_batch</comment>
      <translation>“{file}”：“{place}”不是它那一轮的批；允许 0 到 {most}。</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, byte {byte} is no UTF-8; save the file as UTF-8, or choose the encoding latin-1.</source>
      <comment>not_utf8</comment>
      <translation>“{file}”：第 {line} 行第 {byte} 字节不是 UTF-8；请以 UTF-8 保存，或选择编码 latin-1。</translation>
    </message>
    <message>
      <source>“{file}”: line {line} is longer than the {limit} bytes that are allowed, as if this were no table of text.</source>
      <comment>line_too_long</comment>
      <translation>“{file}”：第 {line} 行超过允许的 {limit} 字节，好像不是文本表格。</translation>
    </message>
    <message>
      <source>“{file}”: line {line} is no row of a table; quotes must stand around a whole cell, and close.</source>
      <comment>not_a_row_of_cells</comment>
      <translation>“{file}”：第 {line} 行不是表格的行；引号必须包住整个单元格并闭合。</translation>
    </message>
    <message>
      <source>“{file}” has no rows; a table needs at least one beneath its header.</source>
      <comment>no_rows</comment>
      <translation>“{file}”没有行；表格在标题之下至少要有一行。</translation>
    </message>
    <message>
      <source>“{file}” has one column alone where “{delimiter}” divides the cells; a table needs one for the inputs and one for the targets, divided by comma, semicolon, tab or space.</source>
      <comment>one_column</comment>
      <translation>“{file}”以“{delimiter}”分隔时只有一列；表格需要一列输入和一列目标，用逗号、分号、制表符或空格分隔。</translation>
    </message>
    <message>
      <source>“{file}”: line {line} has {found} cells; every row must have {wanted}, as the first.</source>
      <comment>ragged_line</comment>
      <translation>“{file}”：第 {line} 行有 {found} 个单元格；每行必须与第一行一样有 {wanted} 个。</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is empty; every row must have a value there.</source>
      <comment>cell_empty</comment>
      <translation>“{file}”：第 {line} 行，列“{column}”是空的；每行都必须有值。</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is “{cell}”; the column must have finite numbers alone, or be read as classes.</source>
      <comment>cell_not_a_number</comment>
      <translation>“{file}”：第 {line} 行，列“{column}”是“{cell}”；该列必须全是有限的数，或作为类别读取。</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is “{cell}”; allowed are finite numbers.</source>
      <comment>cell_not_finite</comment>
      <translation>“{file}”：第 {line} 行，列“{column}”是“{cell}”；允许的是有限的数。</translation>
    </message>
    <message>
      <source>“{file}”: line {line} begins one class too many in column “{column}”; allowed are up to {most} different ones.</source>
      <comment>too_many_classes</comment>
      <translation>“{file}”：第 {line} 行在列“{column}”中多出一个类别；最多允许 {most} 个不同的类别。</translation>
    </message>
    <message>
      <source>“{file}” has no column “{place}”; it has {known}.</source>
      <comment>no_column</comment>
      <translation>“{file}”没有列“{place}”；它有 {known}。</translation>
    </message>
    <message>
      <source>“{file}”: at least one column must be chosen for the inputs and one for the targets, and none twice.</source>
      <comment>columns_twice</comment>
      <translation>“{file}”：至少要选一列作输入、一列作目标，且不能重复。</translation>
    </message>
    <message>
      <source>“{file}” holds {found} numbers; allowed are up to {most}.</source>
      <comment>too_many_numbers</comment>
      <translation>“{file}”含有 {found} 个数；最多允许 {most} 个。</translation>
    </message>
    <message>
      <source>“{file}” is no .npz of NumPy with arrays in it.</source>
      <comment>not_arrays</comment>
      <translation>“{file}”不是含有数组的 NumPy .npz 文件。</translation>
    </message>
    <message>
      <source>“{file}” has no array “{place}”; it has {known}.</source>
      <comment>no_array</comment>
      <translation>“{file}”没有数组“{place}”；它有 {known}。</translation>
    </message>
    <message>
      <source>“{file}” does not tell which array holds the inputs and which the targets; choose two of {known}.</source>
      <comment>arrays_not_chosen</comment>
      <translation>“{file}”没有说明哪个数组是输入、哪个是目标；请从 {known} 中选两个。</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” cannot be read; its header must be one that NumPy writes.</source>
      <comment>array_damaged</comment>
      <translation>“{file}”：数组“{place}”无法读取；文件头必须是 NumPy 写的那样。</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” holds objects of Python, which could run anything; allowed are numbers.</source>
      <comment>array_of_objects</comment>
      <translation>“{file}”：数组“{place}”含有 Python 对象，它们可能运行任何东西；允许的是数。</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” is of type {found}; allowed are whole numbers, floats and booleans of up to 8 bytes.</source>
      <comment>array_of_others</comment>
      <translation>“{file}”：数组“{place}”的类型是 {found}；允许不超过 8 字节的整数、浮点数和布尔值。</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has no rows; it must have at least one.</source>
      <comment>array_empty</comment>
      <translation>“{file}”：数组“{place}”没有行；至少要有一行。</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” must have {wanted} bytes after its header, as that says; it has more or fewer.</source>
      <comment>array_length</comment>
      <translation>“{file}”：数组“{place}”在文件头之后应有 {wanted} 字节；实际多于或少于此数。</translation>
    </message>
    <message>
      <source>“{file}” must be an array of two axes with at least {wanted} columns: the inputs and, last, the targets.</source>
      <comment>array_not_a_table</comment>
      <translation>“{file}”必须是两个轴、至少 {wanted} 列的数组：输入，最后是目标。</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has {found} columns; labels of classes are one a pattern.</source>
      <comment>array_not_labels</comment>
      <translation>“{file}”：数组“{place}”有 {found} 列；类别标签每个样本一个。</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has in row {row}, column {column} what is no finite number.</source>
      <comment>array_not_finite</comment>
      <translation>“{file}”：数组“{place}”第 {row} 行第 {column} 列不是有限的数。</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has {found} rows and “{other}” {wanted}; both must have as many.</source>
      <comment>arrays_of_two_lengths</comment>
      <translation>“{file}”：数组“{place}”有 {found} 行，而“{other}”有 {wanted} 行；两者必须一样多。</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” has {found} different labels; allowed are up to {most}.</source>
      <comment>too_many_labels</comment>
      <translation>“{file}”：“{place}”有 {found} 个不同的标签；最多允许 {most} 个。</translation>
    </message>
    <message>
      <source>“{file}” has no file of labels beside it; it would be named “{wanted}”, packed or not.</source>
      <comment>no_labels</comment>
      <translation>“{file}”旁边没有标签文件；它应名为“{wanted}”，压缩与否均可。</translation>
    </message>
    <message>
      <source>“{file}” has {found} labels and “{other}” {wanted} pictures; both must have as many.</source>
      <comment>labels_of_two_lengths</comment>
      <translation>“{file}”有 {found} 个标签，而“{other}”有 {wanted} 张图片；两者必须一样多。</translation>
    </message>
    <message>
      <source>“{file}” is no IDX file: its first bytes are {found}; such a file begins with two zeros.</source>
      <comment>idx_magic</comment>
      <translation>“{file}”不是 IDX 文件：开头的字节是 {found}；这种文件以两个零开头。</translation>
    </message>
    <message>
      <source>“{file}”: its header gives {found} as the type of its numbers; allowed is 0x08, bytes.</source>
      <comment>idx_type</comment>
      <translation>“{file}”：文件头给出的数类型是 {found}；允许的是 0x08，即字节。</translation>
    </message>
    <message>
      <source>“{file}”: its header gives {found} dimensions; allowed is {wanted}.</source>
      <comment>idx_axes</comment>
      <translation>“{file}”：文件头给出 {found} 维；允许的是 {wanted}。</translation>
    </message>
    <message>
      <source>“{file}”: its header gives the sizes {found}; allowed are 1 to {most} numbers in all.</source>
      <comment>idx_sizes</comment>
      <translation>“{file}”：文件头给出的大小是 {found}；总共允许 1 到 {most} 个数。</translation>
    </message>
    <message>
      <source>“{file}” ends too early: its header says {wanted} bytes, and {found} are there.</source>
      <comment>idx_short</comment>
      <translation>“{file}”过早结束：文件头说有 {wanted} 字节，实际有 {found}。</translation>
    </message>
    <message>
      <source>“{file}” goes on after the {wanted} bytes that its header says.</source>
      <comment>idx_long</comment>
      <translation>“{file}”在文件头所说的 {wanted} 字节之后还有内容。</translation>
    </message>
    <message>
      <source>“{file}” cannot be unpacked; it must be a whole gzip file.</source>
      <comment>gzip_damaged</comment>
      <translation>“{file}”无法解压；必须是完整的 gzip 文件。</translation>
    </message>
    <message>
      <source>“{path}” makes {value} cells; allowed are {allowed}.</source>
      <comment>too_many_cells</comment>
      <translation>“{path}”共 {value} 个格；允许 {allowed} 个。</translation>
    </message>
    <message>
      <source>“{path}” is {value} and stands beside “epochs”; the length of the runs is one of the two.</source>
      <comment>both_lengths_of_a_sweep</comment>
      <translation>“{path}”是 {value}，又与“epochs”并列；长度只能用其中一个。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; a value is a number, a text, a switch, null or an object.</source>
      <comment>not_a_value</comment>
      <translation>“{path}”是 {value}；值可以是数、文本、开关、null 或对象。</translation>
    </message>
    <message>
      <source>“{field}” names no field and its values; it is written as {allowed}.</source>
      <comment>axis_not_read</comment>
      <translation>“{field}”没有写出字段和它的值；写法是 {allowed}。</translation>
    </message>
    <message>
      <source>“{field}” is no field that can vary; there are {allowed}.</source>
      <comment>axis_unknown</comment>
      <translation>“{field}”不是可变的字段；有 {allowed}。</translation>
    </message>
    <message>
      <source>“{field}” has no values; it needs at least one.</source>
      <comment>axis_empty</comment>
      <translation>“{field}”没有值；至少要有一个。</translation>
    </message>
    <message>
      <source>“{field}” varies a field that another axis varies already; each may occur once.</source>
      <comment>axis_twice</comment>
      <translation>“{field}”改变的字段已由另一个轴改变；每个只能出现一次。</translation>
    </message>
    <message>
      <source>“{field}” has the value {value} twice; each may occur once.</source>
      <comment>axis_value_twice</comment>
      <translation>“{field}”的值 {value} 出现了两次；每个只能出现一次。</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; a value is a number, a word, or an object in JSON.</source>
      <comment>axis_value_not_read</comment>
      <translation>“{field}”不能是 {value}；值可以是数、词或 JSON 对象。</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; a range goes up, as in {allowed}.</source>
      <comment>axis_range</comment>
      <translation>“{field}”不能是 {value}；范围要递增，如 {allowed}。</translation>
    </message>
    <message>
      <source>“{field}” has more values than are allowed: {allowed}.</source>
      <comment>axis_too_long</comment>
      <translation>“{field}”的值多于允许：{allowed}。</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; allowed is {allowed}.</source>
      <comment>axis_value</comment>
      <translation>“{field}”不能是 {value}；允许的是 {allowed}。</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; it must be an object with a kind, as the data of an experiment are.</source>
      <comment>axis_not_an_object</comment>
      <translation>“{field}”不能是 {value}；必须是带“kind”的对象，如实验的数据那样。</translation>
    </message>
    <message>
      <source>“{field}” cannot vary here: the network is no chain of hidden layers, each reading the one before.</source>
      <comment>axis_no_chain</comment>
      <translation>“{field}”在这里不能变：网络不是逐层相接的隐藏层链。</translation>
    </message>
    <message>
      <source>“{field}” cannot vary here: the network has no hidden layer.</source>
      <comment>axis_no_hidden_layer</comment>
      <translation>“{field}”在这里不能变：网络没有隐藏层。</translation>
    </message>
    <message>
      <source>“{field}” names the layer {value}, which is not there; the layers are {allowed}.</source>
      <comment>axis_no_layer</comment>
      <translation>“{field}”指的层 {value} 不存在；有 {allowed}。</translation>
    </message>
    <message>
      <source>“{field}” cannot vary here: {value} has no arguments.</source>
      <comment>axis_no_place</comment>
      <translation>“{field}”在这里不能变：{value} 没有参数。</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}: {cause}.</source>
      <comment>axis_refused</comment>
      <translation>“{field}”不能是 {value}：{cause}。</translation>
    </message>
    <message>
      <source>“{field}” cannot be together: {cause}.</source>
      <comment>axis_together</comment>
      <translation>“{field}”不能放在一起：{cause}。</translation>
    </message>
    <message>
      <source>No scheduler of Dask answers at “{address}”: {reason}.</source>
      <comment>no_scheduler</comment>
      <translation>“{address}”没有 Dask 调度器应答：{reason}。</translation>
    </message>
    <message>
      <source>The scheduler at “{address}” has no worker.</source>
      <comment>no_worker</comment>
      <translation>“{address}”的调度器没有工作进程。</translation>
    </message>
    <message>
      <source>The scheduler at “{address}” has no worker that would give the numbers of this machine.</source>
      <comment>no_worker_of_these_bits</comment>
      <translation>“{address}”的调度器没有能给出与本机相同数值的工作进程。</translation>
    </message>
    <message>
      <source>The worker {address} is not used, its last digits could differ: {what} is {there} there and {here} here.</source>
      <comment>other_worker</comment>
      <translation>不使用工作进程 {address}，末位数字可能不同：{what} 在那里是 {there}，在这里是 {here}。</translation>
    </message>
    <message>
      <source>The worker {address} is not used: it has no xorviz that answers ({there}).</source>
      <comment>worker_without_xorviz</comment>
      <translation>不使用工作进程 {address}：它没有能应答的 xorviz（{there}）。</translation>
    </message>
    <message>
      <source>The worker {address} is not used: BLAS must have one thread there; set OPENBLAS_NUM_THREADS=1 and OMP_NUM_THREADS=1.</source>
      <comment>worker_with_threads</comment>
      <translation>不使用工作进程 {address}：那里的 BLAS 必须只用一个线程；请设 OPENBLAS_NUM_THREADS=1 和 OMP_NUM_THREADS=1。</translation>
    </message>
    <message>
      <source>The cell {cell} of the sweep was given up: the process that ran it ended by itself {times} times.</source>
      <comment>cell_lost</comment>
      <translation>扫描的格 {cell} 已放弃：运行它的进程自行结束了 {times} 次。</translation>
    </message>
    <message>
      <source>The cell {cell} of the sweep could not be run ({reason}).</source>
      <comment>cell_failed</comment>
      <translation>扫描的格 {cell} 无法运行（{reason}）。</translation>
    </message>
    <message>
      <source>The remedies could not be tried: the process that tried one ended by itself {times} times.</source>
      <comment>try_lost</comment>
      <translation>对策无法尝试：尝试它的进程自行结束了 {times} 次。</translation>
    </message>
    <message>
      <source>The remedies could not be tried ({reason}).</source>
      <comment>try_failed</comment>
      <translation>对策无法尝试（{reason}）。</translation>
    </message>
    <message>
      <source>“{file}” was not written: {patterns} patterns are too many for JSON; a session .xorviz holds them.</source>
      <comment>data_not_written</comment>
      <translation>“{file}”未写入：{patterns} 个样本对 JSON 来说太多；.xorviz 会话能容纳。</translation>
    </message>
    <message>
      <source>“{file}”: line {line} is no UTF-8; save the script as UTF-8.</source>
      <comment>script_not_text</comment>
      <translation>“{file}”：第 {line} 行不是 UTF-8；请把脚本存为 UTF-8。</translation>
    </message>
    <message>
      <source>The script is longer than the {most} characters that are allowed.</source>
      <comment>script_too_large</comment>
      <translation>脚本超过允许的 {most} 个字符。</translation>
    </message>
    <message>
      <source>There is no script; the text is empty.</source>
      <comment>script_empty</comment>
      <translation>没有脚本；文本是空的。</translation>
    </message>
    <message>
      <source>Line {line} is no Python, and the line breaks could not be put back.</source>
      <comment>script_not_python</comment>
      <translation>第 {line} 行不是 Python，换行也无法恢复。</translation>
    </message>
    <message>
      <source>Line {line} nests deeper than the {most} brackets or operators that are allowed.</source>
      <comment>script_too_deep</comment>
      <translation>第 {line} 行的嵌套超过允许的 {most} 层括号或运算符。</translation>
    </message>
    <message>
      <source>Line {line}: the script does more than can be followed by reading it.</source>
      <comment>script_too_long</comment>
      <translation>第 {line} 行：脚本做的事单靠阅读无法跟上。</translation>
    </message>
    <message>
      <source>The script makes no model of Keras or PyTorch; allowed are “Sequential”, “Model” with “Input”, and classes of “nn.Module”.</source>
      <comment>script_no_model</comment>
      <translation>脚本没有建立 Keras 或 PyTorch 模型；允许“Sequential”、带“Input”的“Model”和“nn.Module”的类。</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” cannot be had here; allowed are dense layers, activations, dropout, and concatenation.</source>
      <comment>script_layer</comment>
      <translation>第 {line} 行：这里没有“{name}”；允许全连接层、激活函数、dropout 和拼接。</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no layer that is known here.</source>
      <comment>script_layer_unknown</comment>
      <translation>第 {line} 行：“{text}”不是这里认识的层。</translation>
    </message>
    <message>
      <source>Line {line}: how many units the layer has cannot be told; it must be a whole number.</source>
      <comment>script_units</comment>
      <translation>第 {line} 行：看不出这一层有多少单元；必须是整数。</translation>
    </message>
    <message>
      <source>Line {line}: the shape {shape} cannot be had; an input is a row of numbers, or a matrix of rows.</source>
      <comment>script_shape</comment>
      <translation>第 {line} 行：这里不能有形状 {shape}；输入是一行数，或由行组成的矩阵。</translation>
    </message>
    <message>
      <source>Line {line}: the layer reads {wanted} numbers, but gets {found}.</source>
      <comment>script_width</comment>
      <translation>第 {line} 行：这一层读 {wanted} 个数，却得到 {found} 个。</translation>
    </message>
    <message>
      <source>Line {line}: the input takes {wanted} numbers, but the data have {found}.</source>
      <comment>script_input_width</comment>
      <translation>第 {line} 行：输入接受 {wanted} 个数，而数据有 {found} 个。</translation>
    </message>
    <message>
      <source>Line {line}: the layer reads an input that the model does not name.</source>
      <comment>script_input_missing</comment>
      <translation>第 {line} 行：这一层读的输入，模型没有列出。</translation>
    </message>
    <message>
      <source>Line {line}: the model must have one output, which is a dense layer.</source>
      <comment>script_outputs</comment>
      <translation>第 {line} 行：模型必须只有一个输出，且是全连接层。</translation>
    </message>
    <message>
      <source>Line {line}: the layer is used twice with the same weights; each layer may be used once.</source>
      <comment>script_shared_layer</comment>
      <translation>第 {line} 行：这一层以相同的权重用了两次；每层只能用一次。</translation>
    </message>
    <message>
      <source>Line {line}: there are more than {most} layers.</source>
      <comment>script_too_many_layers</comment>
      <translation>第 {line} 行：超过 {most} 层。</translation>
    </message>
    <message>
      <source>Line {line}: there is no activation “{name}”; allowed are {allowed}.</source>
      <comment>script_activation</comment>
      <translation>第 {line} 行：没有激活函数“{name}”；允许的是 {allowed}。</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no activation that is known here.</source>
      <comment>script_activation_unknown</comment>
      <translation>第 {line} 行：“{text}”不是这里认识的激活函数。</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” must stand behind a dense layer.</source>
      <comment>script_activation_place</comment>
      <translation>第 {line} 行：“{name}”必须跟在全连接层之后。</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” stands behind “{former}”; a layer has one activation.</source>
      <comment>script_activation_twice</comment>
      <translation>第 {line} 行：“{name}”跟在“{former}”之后；一层只有一个激活函数。</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” is read with two different activations; a layer has one.</source>
      <comment>script_two_activations</comment>
      <translation>第 {line} 行：“{name}”以两种不同的激活函数被读取；一层只有一个。</translation>
    </message>
    <message>
      <source>Line {line}: an argument of “{name}” is not known as a number.</source>
      <comment>script_not_a_number</comment>
      <translation>第 {line} 行：“{name}”的一个参数不知道是什么数。</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no optimizer that is known here.</source>
      <comment>script_optimizer</comment>
      <translation>第 {line} 行：“{text}”不是这里认识的优化器。</translation>
    </message>
    <message>
      <source>Line {line}: there is no loss “{name}”; allowed are {allowed}.</source>
      <comment>script_loss</comment>
      <translation>第 {line} 行：没有损失“{name}”；允许的是 {allowed}。</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no loss that is known here.</source>
      <comment>script_loss_unknown</comment>
      <translation>第 {line} 行：“{text}”不是这里认识的损失。</translation>
    </message>
    <message>
      <source>Line {line}: what the model does with its input cannot be followed (“{text}”).</source>
      <comment>script_forward</comment>
      <translation>第 {line} 行：模型如何处理输入，无法跟上（“{text}”）。</translation>
    </message>
    <message>
      <source>The script does not show what it trains on; “xorviz import” takes it as “--data”: {choices}.</source>
      <comment>script_data_unknown</comment>
      <translation>脚本没有显示用什么训练；“xorviz import”以“--data”指定：{choices}。</translation>
    </message>
    <message>
      <source>The script does not show what it trains on, and no function of bits fits its {features} inputs and {outputs} outputs.</source>
      <comment>script_data_none</comment>
      <translation>脚本没有显示用什么训练，也没有位函数适合它的 {features} 个输入和 {outputs} 个输出。</translation>
    </message>
    <message>
      <source>There is no preset and no file “{name}”; presets are {presets}.</source>
      <comment>unknown_experiment</comment>
      <translation>没有示例也没有文件“{name}”；示例有 {presets}。</translation>
    </message>
    <message>
      <source>The compiled engine needs numba, which is not installed here; the engine “numpy” runs everything.</source>
      <comment>engine_not_installed</comment>
      <translation>编译引擎需要 numba，这里没有安装；引擎“numpy”什么都能运行。</translation>
    </message>
    <message>
      <source>The compiled engine cannot run this experiment: it has no code for one of its activations; the engine “numpy” can.</source>
      <comment>engine_no_code</comment>
      <translation>编译引擎不能运行此实验：它没有其中一种激活函数的代码；引擎“numpy”可以。</translation>
    </message>
    <message>
      <source>The compiled engine cannot run this experiment: its set is so large that each batch is collected when its turn comes; the engine “numpy” can.</source>
      <comment>engine_large_set</comment>
      <translation>编译引擎不能运行此实验：数据集太大，每批都要到用时才收集；引擎“numpy”可以。</translation>
    </message>
    <message>
      <source>The compiled engine cannot be used here ({reason}).</source>
      <comment>engine_not_loaded</comment>
      <translation>编译引擎在这里不能用（{reason}）。</translation>
    </message>
    <message>
      <source>The steps so far were taken by the engine “{made_by}”, those to come by “{engine}”: they may differ in the last digits.</source>
      <comment>other_engine</comment>
      <translation>此前的步由引擎“{made_by}”完成，此后由“{engine}”：末位数字可能不同。</translation>
    </message>
    <message>
      <source>The steps so far were taken on another machine or with other versions: those to come may differ in the last digits.</source>
      <comment>other_machine</comment>
      <translation>此前的步是在另一台机器或其他版本上完成的：此后的末位数字可能不同。</translation>
    </message>
    <message>
      <source>The numbers of layer “{layer}” stopped being finite at step {step} ({where}); the run stands at the last good step.</source>
      <comment>non_finite</comment>
      <translation>在第 {step} 步，层“{layer}”的数不再有限（{where}）；网络停在最后一个好的步。</translation>
    </message>
    <message>
      <source>Something went wrong inside xorviz; the experiment is as it was, and the log has the details.</source>
      <comment>internal</comment>
      <translation>xorviz 内部出错；实验保持原样，详情见日志。</translation>
    </message>
    <message>
      <source>“{file}” was not read: files of Keras need the package h5py, which is not installed here (pip install xorviz[weights]).</source>
      <comment>h5py_missing</comment>
      <translation>未读取“{file}”：Keras 文件需要软件包 h5py，这里没有安装（pip install xorviz[weights]）。</translation>
    </message>
    <message>
      <source>“{file}” was not read: it needs the package safetensors, which is not installed here (pip install xorviz[weights]).</source>
      <comment>safetensors_missing</comment>
      <translation>未读取“{file}”：它需要软件包 safetensors，这里没有安装（pip install xorviz[weights]）。</translation>
    </message>
    <message>
      <source>“{file}” holds no weights that can be read; allowed are files of HDF5 and zips as Keras writes them, and safetensors ({allowed}).</source>
      <comment>weights_format</comment>
      <translation>“{file}”没有可读的权重；允许 Keras 所写的 HDF5 和 zip 文件，以及 safetensors（{allowed}）。</translation>
    </message>
    <message>
      <source>“{file}” holds no layers with weights.</source>
      <comment>weights_none</comment>
      <translation>“{file}”没有带权重的层。</translation>
    </message>
    <message>
      <source>“{file}” holds weights, and neither data nor training: import the script of its model, with this file as “--weights”, or drop it on a window that shows the network.</source>
      <comment>weights_alone</comment>
      <translation>“{file}”有权重，但没有数据和训练：请导入其模型的脚本，并以此文件为“--weights”，或把它拖到显示该网络的窗口上。</translation>
    </message>
    <message>
      <source>“{file}” reaches beyond itself at “{place}”: links to other places, virtual and external data are not followed.</source>
      <comment>weights_elsewhere</comment>
      <translation>“{file}”在“{place}”超出自身：不跟随指向别处的链接、虚拟和外部数据。</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is compressed; only plain arrays, as Keras writes them, are read.</source>
      <comment>weights_packed</comment>
      <translation>“{file}”：“{place}”是压缩的；只读取 Keras 所写的普通数组。</translation>
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” says that it is larger than the file.</source>
      <comment>weights_too_large</comment>
      <translation>“{file}”已损坏：“{place}”自称比文件还大。</translation>
    </message>
    <message>
      <source>“{file}” has {found} weights and biases; up to {most} can be put into a network.</source>
      <comment>weights_too_many</comment>
      <translation>“{file}”有 {found} 个权重和偏置；最多能放入网络 {most} 个。</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is no dense layer; allowed are layers of a kernel and a bias, or a kernel alone.</source>
      <comment>weights_not_dense</comment>
      <translation>“{file}”：“{place}”不是全连接层；允许由 kernel 和 bias，或只由 kernel 组成的层。</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” holds numbers of the kind {found}; allowed are {allowed}.</source>
      <comment>weights_kind</comment>
      <translation>“{file}”：“{place}”的数是 {found} 类；允许的是 {allowed}。</translation>
    </message>
    <message>
      <source>“{file}” has {found} dense layers, and the network {wanted}; they must be as many.</source>
      <comment>weights_count</comment>
      <translation>“{file}”有 {found} 个全连接层，网络有 {wanted} 个；必须一样多。</translation>
    </message>
    <message>
      <source>“{file}”: the layer “{place}” is {found} (inputs × units); the layer “{layer}” of the network needs {wanted}.</source>
      <comment>weights_shape</comment>
      <translation>“{file}”：层“{place}”是 {found}（输入 × 单元）；网络的层“{layer}”需要 {wanted}。</translation>
    </message>
    <message>
      <source>“{file}” has layers of {found} (inputs × units); the layer “{layer}” of the network needs {wanted}.</source>
      <comment>weights_no_shape</comment>
      <translation>“{file}”的层是 {found}（输入 × 单元）；网络的层“{layer}”需要 {wanted}。</translation>
    </message>
    <message>
      <source>“{file}”: the layers {names} all fit the layer “{layer}” of the network, and the file does not tell their order; give the layers in both the same names.</source>
      <comment>weights_unclear</comment>
      <translation>“{file}”：层 {names} 都适合网络的层“{layer}”，而文件没有说明次序；请给两边的层取相同的名字。</translation>
    </message>
    <message>
      <source>“{file}”: the layer “{place}” is {found} (inputs × units), which fits none of the layers {names} of the network.</source>
      <comment>weights_unused</comment>
      <translation>“{file}”：层“{place}”是 {found}（输入 × 单元），不适合网络的任何一层 {names}。</translation>
    </message>
    <message>
      <source>“{file}” is no autosave of xorviz, or damaged.</source>
      <comment>autosave_damaged</comment>
      <translation>“{file}”不是 xorviz 的自动保存，或已损坏。</translation>
    </message>
    <message>
      <source>“{file}” was not written: its branches hold more than 192 MB of numbers; delete some of them.</source>
      <comment>branches_too_large</comment>
      <translation>“{file}”未写入：它的分支含有超过 192 MB 的数；请删除一些。</translation>
    </message>
    <message>
      <source>There is no branch {value}; it may have been deleted.</source>
      <comment>unknown_branch</comment>
      <translation>没有分支 {value}；它可能已被删除。</translation>
    </message>
    <message>
      <source>Branch {value} is the one on display; show another one first.</source>
      <comment>branch_shown</comment>
      <translation>分支 {value} 正在显示；请先显示另一个。</translation>
    </message>
    <message>
      <source>A run may have up to {allowed} branches; delete one before another begins.</source>
      <comment>too_many_branches</comment>
      <translation>最多可有 {allowed} 个分支；请先删除一个再开始另一个。</translation>
    </message>
    <message>
      <source>“{path}” is {value}; a name has {allowed} letters on one line.</source>
      <comment>not_a_name</comment>
      <translation>“{path}”是 {value}；名称在一行中有 {allowed} 个字。</translation>
    </message>
  </context>
  <context>
    <name>text/parts</name>
    <message>
      <source>missing</source>
      <comment>missing</comment>
      <translation>缺失</translation>
    </message>
    <message>
      <source> in {allowed}</source>
      <comment>within</comment>
      <translation> 于 {allowed}</translation>
    </message>
  </context>
  <context>
    <name>text/presets</name>
    <message>
      <source>Why is ReLU stuck on XOR?</source>
      <comment>relu-2-2-1/title</comment>
      <translation>为什么 ReLU 在 XOR 上卡住？</translation>
    </message>
    <message>
      <source>Two ReLU units and a sigmoid output learn XOR from 1,000 random patterns. This start stops at a loss of about 0.36 and stays there.</source>
      <comment>relu-2-2-1/paragraphs/0</comment>
      <translation>两个 ReLU 单元和一个 sigmoid 输出从 1,000 个随机样本学习 XOR。这个起点停在约 0.36 的损失，不再变化。</translation>
    </message>
    <message>
      <source>Look at the truth table: &lt;b&gt;00&lt;/b&gt; and &lt;b&gt;10&lt;/b&gt; get the same answer, though one wants 0 and the other 1. The dead-zone map shows why: no hidden unit that matters is on for either of them, so both arrive at the output as the same point. For two patterns that look alike the best guess lies in between, and the loss cannot fall below the dashed line &lt;i&gt;two alike&lt;/i&gt;.</source>
      <comment>relu-2-2-1/paragraphs/1</comment>
      <translation>看真值表：&lt;b&gt;00&lt;/b&gt; 和 &lt;b&gt;10&lt;/b&gt; 得到相同的答案，虽然一个要 0，另一个要 1。死区图说明了原因：没有哪个起作用的隐藏单元对它们开启，所以两者到达输出时是同一点。对两个看起来一样的样本，最好的猜测在中间，损失不会低于虚线&lt;i&gt;两个相同&lt;/i&gt;。</translation>
    </message>
    <message>
      <source>It is luck as much as ReLU: of 2,000 random starts of this experiment 20 of 100 solve it (sigmoid: 58). Try it: press &lt;b&gt;Restart&lt;/b&gt; with a new seed a few times, change the hidden activation to &lt;i&gt;sigmoid&lt;/i&gt; in the middle of the run, or add units with &lt;b&gt;+&lt;/b&gt;. With five, 71 of 100 starts succeed.</source>
      <comment>relu-2-2-1/paragraphs/2</comment>
      <translation>这既怪 ReLU，也怪运气：此实验的 2,000 个随机起点中，每 100 个有 20 个解决（sigmoid：58）。试试看：用新种子按几次&lt;b&gt;重新开始&lt;/b&gt;，在训练中把隐藏层激活函数改成 &lt;i&gt;sigmoid&lt;/i&gt;，或用 &lt;b&gt;+&lt;/b&gt; 增加单元。有五个时，每 100 个起点有 71 个成功。</translation>
    </message>
    <message>
      <source>The same network with sigmoid units</source>
      <comment>sigmoid-2-2-1/title</comment>
      <translation>同样的网络，换成 sigmoid 单元</translation>
    </message>
    <message>
      <source>Two sigmoid units instead of two ReLU units; everything else is the same. A sigmoid is never quite off, so every weight always gets some gradient, and this start is right on all four patterns from epoch 76 on.</source>
      <comment>sigmoid-2-2-1/paragraphs/0</comment>
      <translation>两个 sigmoid 单元代替两个 ReLU 单元；其余都一样。sigmoid 从不完全关闭，所以每个权重总能得到一些梯度，这个起点从第 76 轮起四个样本全对。</translation>
    </message>
    <message>
      <source>Watch how long it stands at a loss of ln 2 ≈ 0.693, where every pattern gets the answer ½, before the two hinge lines find their place: slow is not the same as stuck.</source>
      <comment>sigmoid-2-2-1/paragraphs/1</comment>
      <translation>看它在 ln 2 ≈ 0.693 的损失上停了多久，那时每个样本的答案都是 ½，直到两条折线找到位置：慢不等于卡住。</translation>
    </message>
    <message>
      <source>It is no guarantee either: of 2,000 random starts 58 of 100 are right after 100 epochs. Change the activation to &lt;i&gt;relu&lt;/i&gt; while it trains and see what is lost, then undo it.</source>
      <comment>sigmoid-2-2-1/paragraphs/2</comment>
      <translation>这也不是保证：2,000 个随机起点中，100 轮后每 100 个有 58 个正确。训练时把激活函数改成 &lt;i&gt;relu&lt;/i&gt;，看看失去了什么，然后撤销。</translation>
    </message>
    <message>
      <source>One hidden unit is enough, with a skip</source>
      <comment>skip-2-1-1/title</comment>
      <translation>有跳连，一个隐藏单元就够</translation>
    </message>
    <message>
      <source>The output sees the one hidden unit &lt;i&gt;and&lt;/i&gt; the two inputs themselves. Without that skip, one unit can cut the plane only once, and XOR needs two cuts: no start succeeds, whatever the activation.</source>
      <comment>skip-2-1-1/paragraphs/0</comment>
      <translation>输出既看到那一个隐藏单元，&lt;i&gt;也&lt;/i&gt;直接看到两个输入。没有这个跳连，一个单元只能把平面切一次，而 XOR 需要切两次：无论什么激活函数，没有起点成功。</translation>
    </message>
    <message>
      <source>With the skip, all of 800 random starts with a tanh (or sigmoid) unit solve it in 5,000 steps, and half of those with a ReLU unit. Look at the output's tile: the straight answer of the inputs, bent once by the hidden unit.</source>
      <comment>skip-2-1-1/paragraphs/1</comment>
      <translation>有了跳连，800 个带 tanh（或 sigmoid）单元的随机起点在 5,000 步内全部解决，带 ReLU 单元的有一半。看输出的图块：输入的直线答案，被隐藏单元弯折一次。</translation>
    </message>
    <message>
      <source>Try &lt;i&gt;relu&lt;/i&gt; in the hidden layer and restart a few times with new seeds.</source>
      <comment>skip-2-1-1/paragraphs/2</comment>
      <translation>在隐藏层试试 &lt;i&gt;relu&lt;/i&gt;，用新种子重新开始几次。</translation>
    </message>
    <message>
      <source>A NOR gate by hand</source>
      <comment>nor-by-hand/title</comment>
      <translation>手工搭一个 NOR 门</translation>
    </message>
    <message>
      <source>One ReLU unit, weights −20 and −20, bias 1: it is 1 at &lt;b&gt;00&lt;/b&gt; and off everywhere else. Nothing is left to learn, so training does not move it.</source>
      <comment>nor-by-hand/paragraphs/0</comment>
      <translation>一个 ReLU 单元，权重 −20 和 −20，偏置 1：它在 &lt;b&gt;00&lt;/b&gt; 为 1，别处都关闭。没有什么可学了，所以训练不会动它。</translation>
    </message>
    <message>
      <source>Double-click a number in the weights and type another. Bias 21 makes it fire for 01 and 10 too; weights of 1 and a bias of 0 make an OR that overshoots at 11. Undo brings each value back.</source>
      <comment>nor-by-hand/paragraphs/1</comment>
      <translation>双击权重里的一个数，输入另一个。偏置 21 让它对 01 和 10 也激活；权重为 1、偏置为 0 构成一个在 11 处过头的 OR。撤销会把每个值带回来。</translation>
    </message>
    <message>
      <source>Every gate can be built from NORs, XOR from five of them: a network is a circuit whose wires are numbers.</source>
      <comment>nor-by-hand/paragraphs/2</comment>
      <translation>每个门都能由 NOR 搭成，XOR 需要五个：网络就是以数为导线的电路。</translation>
    </message>
    <message>
      <source>Five ReLU units: faster, but no cure</source>
      <comment>relu-5-1/title</comment>
      <translation>五个 ReLU 单元：更快，但不是良药</translation>
    </message>
    <message>
      <source>The experiment of the two ReLU units with five of them. This start is right on all four patterns after four epochs. That is usual for the starts that succeed; with two sigmoid units half of them need 63 epochs or more.</source>
      <comment>relu-5-1/paragraphs/0</comment>
      <translation>两个 ReLU 单元的实验，换成五个。这个起点四轮之后四个样本全对。成功的起点通常如此；用两个 sigmoid 单元时，其中一半需要 63 轮或更多。</translation>
    </message>
    <message>
      <source>Look for the hatching: the fourth unit is off for all four patterns from the beginning to the end, and nobody misses it. A dead unit alone is no reason to fail: of 400 successes with five units, 352 have one.</source>
      <comment>relu-5-1/paragraphs/1</comment>
      <translation>找找斜线：第四个单元从头到尾对四个样本都关闭，却没有谁需要它。单有一个死单元不是失败的理由：五个单元的 400 次成功中，352 次有一个。</translation>
    </message>
    <message>
      <source>Of 2,000 random starts 71 of 100 solve it within 100 epochs, so 29 still fail. Try it: restart with new seeds until one does, or take units away with &lt;b&gt;−&lt;/b&gt; (four: 59 of 100, three: 39, two: 20).</source>
      <comment>relu-5-1/paragraphs/2</comment>
      <translation>2,000 个随机起点中，100 轮内每 100 个有 71 个解决，还有 29 个失败。试试看：用新种子重新开始直到有一个失败，或用 &lt;b&gt;−&lt;/b&gt; 减少单元（四个：100 个中 59 个，三个：39，两个：20）。</translation>
    </message>
    <message>
      <source>A second layer that died</source>
      <comment>relu-4-2-1/title</comment>
      <translation>死掉的第二层</translation>
    </message>
    <message>
      <source>Two hidden ReLU layers, of four units and of two, as someone recommended for XOR. This start stops at a loss of about 0.69 and gives all four patterns the same answer.</source>
      <comment>relu-4-2-1/paragraphs/0</comment>
      <translation>两个 ReLU 隐藏层，四个单元和两个单元，有人曾这样推荐用于 XOR。这个起点停在约 0.69 的损失，给四个样本相同的答案。</translation>
    </message>
    <message>
      <source>Look at the second hidden layer: one of its units is off for every pattern from the start, the other after 116 steps. All four units of the first layer are alive, but nothing of them gets through, and no gradient comes back to them. All patterns look alike to the output: the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>relu-4-2-1/paragraphs/1</comment>
      <translation>看第二个隐藏层：一个单元从一开始就对每个样本关闭，另一个在 116 步后关闭。第一层的四个单元都活着，但它们的东西过不去，也没有梯度回来。对输出来说所有样本看起来一样：虚线&lt;i&gt;全部相同&lt;/i&gt;。</translation>
    </message>
    <message>
      <source>Of the random starts of this experiment 40 of 100 solve it (with sigmoid units 91, with leaky ReLU units 98). Restart with new seeds, or change both hidden activations to &lt;i&gt;leaky_relu&lt;/i&gt; and restart: does this start succeed?</source>
      <comment>relu-4-2-1/paragraphs/2</comment>
      <translation>此实验的随机起点中，每 100 个有 40 个解决（sigmoid 单元 91，leaky ReLU 单元 98）。用新种子重新开始，或把两个隐藏层都改成 &lt;i&gt;leaky_relu&lt;/i&gt; 再重新开始：这个起点会成功吗？</translation>
    </message>
    <message>
      <source>Nothing is dead, and still it stops</source>
      <comment>leaky-2-2-1/title</comment>
      <translation>没有单元死掉，却仍然停下</translation>
    </message>
    <message>
      <source>Two leaky ReLU units: where a ReLU unit is off, these still pass on a fifth (the slope 0.2). So no unit can die, and no pattern loses its gradient.</source>
      <comment>leaky-2-2-1/paragraphs/0</comment>
      <translation>两个 leaky ReLU 单元：在 ReLU 单元关闭的地方，它们仍传过五分之一（斜率 0.2）。所以没有单元会死，也没有样本失去梯度。</translation>
    </message>
    <message>
      <source>This start stops all the same, at a loss of about 0.51. The truth table shows four different answers, and the wrong ones are &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt;. No patterns look alike here, so none of the dashed lines fits: leaky units have plateaus of their own (for four equally frequent patterns near 0.520, 0.594 and 0.693).</source>
      <comment>leaky-2-2-1/paragraphs/1</comment>
      <translation>这个起点还是停了，损失约 0.51。真值表显示四个不同的答案，错的是 &lt;b&gt;10&lt;/b&gt; 和 &lt;b&gt;11&lt;/b&gt;。这里没有样本看起来一样，所以哪条虚线都不合：leaky 单元有自己的平台（对四个同样频繁的样本，接近 0.520、0.594 和 0.693）。</translation>
    </message>
    <message>
      <source>Try it: restart with new seeds, add units with &lt;b&gt;+&lt;/b&gt;, or change the hidden activation in the middle of the run.</source>
      <comment>leaky-2-2-1/paragraphs/2</comment>
      <translation>试试看：用新种子重新开始，用 &lt;b&gt;+&lt;/b&gt; 增加单元，或在训练中改变隐藏层激活函数。</translation>
    </message>
    <message>
      <source>AND, with ReLU on the output as well</source>
      <comment>gates-and/title</comment>
      <translation>AND，输出也用 ReLU</translation>
    </message>
    <message>
      <source>A small network as one would write it oneself: ReLU in the hidden layer and on the output, squared error, plain gradient descent, all four patterns in each step. This start is right within 50 steps, and the loss goes on to 0.</source>
      <comment>gates-and/paragraphs/0</comment>
      <translation>一个自己随手会写的小网络：隐藏层和输出都用 ReLU，平方误差，普通梯度下降，每步用全部四个样本。这个起点 50 步内正确，损失继续降到 0。</translation>
    </message>
    <message>
      <source>It is luck, even for AND: of many random starts 35 of 100 solve it (OR: 30, XOR: 14 to 15), and no learning rate between 0.003 and 0.3 changes that. The reason is the output: a ReLU output that is off for all four patterns gets no gradient.</source>
      <comment>gates-and/paragraphs/1</comment>
      <translation>即使 AND 也靠运气：许多随机起点中，每 100 个有 35 个解决（OR：30，XOR：14 到 15），0.003 到 0.3 之间的学习率都改变不了。原因在输出：对四个样本都关闭的 ReLU 输出得不到梯度。</translation>
    </message>
    <message>
      <source>Try it: restart with a few new seeds. Where the loss stays at 0.25, every answer is 0. Then change the output's activation to &lt;i&gt;sigmoid&lt;/i&gt;.</source>
      <comment>gates-and/paragraphs/2</comment>
      <translation>试试看：用几个新种子重新开始。损失停在 0.25 时，每个答案都是 0。这时把输出的激活函数改成 &lt;i&gt;sigmoid&lt;/i&gt;。</translation>
    </message>
    <message>
      <source>OR, and 00 goes up with the others</source>
      <comment>gates-or/title</comment>
      <translation>OR，而 00 跟着别的一起上升</translation>
    </message>
    <message>
      <source>The network of the AND gate, with OR to learn. A single straight cut would do, and still this start stops at a loss of ⅙ ≈ 0.1667.</source>
      <comment>gates-or/paragraphs/0</comment>
      <translation>AND 门的网络，改学 OR。一条直线就够了，这个起点却停在 ⅙ ≈ 0.1667 的损失。</translation>
    </message>
    <message>
      <source>Look at the truth table: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; all get ⅔. The second hidden unit is off for all patterns from the start, and the first one is on for &lt;b&gt;01&lt;/b&gt; alone, so to the output the other three are the same point. Two of them want 1 and one wants 0: ⅔ is the best single answer. That is the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>gates-or/paragraphs/1</comment>
      <translation>看真值表：&lt;b&gt;00&lt;/b&gt;、&lt;b&gt;10&lt;/b&gt; 和 &lt;b&gt;11&lt;/b&gt; 都得到 ⅔。第二个隐藏单元从一开始就对所有样本关闭，第一个只对 &lt;b&gt;01&lt;/b&gt; 开启，所以对输出来说其余三个是同一点。其中两个要 1，一个要 0：⅔ 是最好的单一答案。这就是虚线&lt;i&gt;三个相同&lt;/i&gt;。</translation>
    </message>
    <message>
      <source>OR fails oftener than it works: 30 of 100 random starts solve it with two hidden units, 47 with four. Try new seeds, and more units with &lt;b&gt;+&lt;/b&gt;.</source>
      <comment>gates-or/paragraphs/2</comment>
      <translation>OR 失败多于成功：两个隐藏单元时每 100 个随机起点有 30 个解决，四个时 47 个。试试新种子，并用 &lt;b&gt;+&lt;/b&gt; 增加单元。</translation>
    </message>
    <message>
      <source>An output that never switches on</source>
      <comment>gates-relu-output/title</comment>
      <translation>永远不开启的输出</translation>
    </message>
    <message>
      <source>XOR with ReLU on the output as well. All four answers are 0, the loss is ½, and not one weight ever moves.</source>
      <comment>gates-relu-output/paragraphs/0</comment>
      <translation>XOR，输出也用 ReLU。四个答案都是 0，损失是 ½，没有一个权重会动。</translation>
    </message>
    <message>
      <source>Look at the output: its pre-activation is 0 or below for every pattern, so its derivative is 0, and no gradient reaches anything behind it. Both hidden units are alive. The loss is even higher than if the network gave every pattern ½ (the dashed line &lt;i&gt;all alike&lt;/i&gt; at 0.25), and gradient descent has no way to get there.</source>
      <comment>gates-relu-output/paragraphs/1</comment>
      <translation>看输出：它的预激活对每个样本都不大于 0，所以导数为 0，没有梯度到达它后面。两个隐藏单元都活着。损失甚至比对每个样本都给 ½（虚线&lt;i&gt;全部相同&lt;/i&gt;，0.25）还高，而梯度下降无法到达那里。</translation>
    </message>
    <message>
      <source>Of many random starts 14 to 15 of 100 solve XOR with two hidden units and a ReLU output, 29 with four. The rate does not matter, from 0.003 to 0.3. Try it: double-click the output's bias and type 2, which switches it on for every pattern, and run: this start then solves XOR. With 1 it stops half-way.</source>
      <comment>gates-relu-output/paragraphs/2</comment>
      <translation>许多随机起点中，两个隐藏单元加 ReLU 输出，每 100 个有 14 到 15 个解决 XOR，四个单元 29 个。从 0.003 到 0.3，学习率无关紧要。试试看：双击输出的偏置，输入 2，这会让它对每个样本开启，然后运行：这个起点就解决了 XOR。输入 1，它停在半路。</translation>
    </message>
    <message>
      <source>Three right, and 11 becomes ⅔</source>
      <comment>paired-inputs/title</comment>
      <translation>三个正确，11 变成 ⅔</translation>
    </message>
    <message>
      <source>Each bit enters twice, as itself and as its opposite, so there are four inputs; ReLU in the hidden layer and on the output, squared error, plain gradient descent, XOR.</source>
      <comment>paired-inputs/paragraphs/0</comment>
      <translation>每一位进来两次，一次是自己，一次是它的反面，所以有四个输入；隐藏层和输出都用 ReLU，平方误差，普通梯度下降，XOR。</translation>
    </message>
    <message>
      <source>The network gets &lt;b&gt;00&lt;/b&gt; right, and &lt;b&gt;01&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; all rise together, to ⅔: one hidden unit is dead from the start, the other ends up on for &lt;b&gt;00&lt;/b&gt; alone. The output cannot tell the other three apart, so the loss stops at ⅙ ≈ 0.1667, the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>paired-inputs/paragraphs/1</comment>
      <translation>网络答对 &lt;b&gt;00&lt;/b&gt;，而 &lt;b&gt;01&lt;/b&gt;、&lt;b&gt;10&lt;/b&gt; 和 &lt;b&gt;11&lt;/b&gt; 一起升到 ⅔：一个隐藏单元从一开始就死了，另一个最后只对 &lt;b&gt;00&lt;/b&gt; 开启。输出分不开其余三个，所以损失停在 ⅙ ≈ 0.1667，即虚线&lt;i&gt;三个相同&lt;/i&gt;。</translation>
    </message>
    <message>
      <source>If only answers above 0.9 count as true, it looks as if 11 refused to learn; but 01 and 10 are not learned either. Of 16,000 failures of such networks none had 11 above 0.9. Restart with new seeds, or add hidden units.</source>
      <comment>paired-inputs/paragraphs/2</comment>
      <translation>如果只有高于 0.9 的答案才算真，看起来是 11 不肯学；但 01 和 10 也没有学会。这种网络的 16,000 次失败中，没有一次 11 高于 0.9。用新种子重新开始，或增加隐藏单元。</translation>
    </message>
    <message>
      <source>Two outputs: one for false, one for true</source>
      <comment>two-outputs/title</comment>
      <translation>两个输出：一个表示假，一个表示真</translation>
    </message>
    <message>
      <source>The same network with two outputs; the larger one is the answer. XOR, ReLU everywhere, squared error.</source>
      <comment>two-outputs/paragraphs/0</comment>
      <translation>同样的网络，两个输出；较大的是答案。XOR，处处 ReLU，平方误差。</translation>
    </message>
    <message>
      <source>A second output does not help this start: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;01&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; get ⅔ for false and ⅓ for true, &lt;b&gt;10&lt;/b&gt; alone is told apart. One hidden unit is dead, the other is on for 10 only. What the hidden layer has lost, no output can bring back: the loss stands at ⅙ ≈ 0.1667, the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>two-outputs/paragraphs/1</comment>
      <translation>第二个输出帮不了这个起点：&lt;b&gt;00&lt;/b&gt;、&lt;b&gt;01&lt;/b&gt; 和 &lt;b&gt;11&lt;/b&gt; 的“假”得 ⅔、“真”得 ⅓，只有 &lt;b&gt;10&lt;/b&gt; 被区分开。一个隐藏单元死了，另一个只对 10 开启。隐藏层丢失的，没有输出能带回来：损失停在 ⅙ ≈ 0.1667，即虚线&lt;i&gt;三个相同&lt;/i&gt;。</translation>
    </message>
    <message>
      <source>Compare the two tiles of the output. Then restart with new seeds, or change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;.</source>
      <comment>two-outputs/paragraphs/2</comment>
      <translation>比较输出的两个图块。然后用新种子重新开始，或把隐藏层激活函数改成 &lt;i&gt;tanh&lt;/i&gt;。</translation>
    </message>
    <message>
      <source>The skip with a ReLU unit: a coin toss</source>
      <comment>skip-relu-2-1-1/title</comment>
      <translation>带 ReLU 单元的跳连：抛硬币</translation>
    </message>
    <message>
      <source>One hidden unit and a skip from the inputs to the output, this time with ReLU. In this start the unit dies after 75 steps: from then on it is off for all four patterns.</source>
      <comment>skip-relu-2-1-1/paragraphs/0</comment>
      <translation>一个隐藏单元和从输入到输出的跳连，这次用 ReLU。在这个起点，单元在 75 步后死去：此后它对四个样本都关闭。</translation>
    </message>
    <message>
      <source>What is left is the skip alone, a single straight cut, and the best such a network can do for XOR is to answer ½ everywhere: the loss stands at ln 2 ≈ 0.693, the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>skip-relu-2-1-1/paragraphs/1</comment>
      <translation>剩下的只有跳连，一条直线切分，这样的网络对 XOR 最多只能处处回答 ½：损失停在 ln 2 ≈ 0.693，即虚线&lt;i&gt;全部相同&lt;/i&gt;。</translation>
    </message>
    <message>
      <source>Of 800 random starts half solve it (without the skip none, with tanh or sigmoid all). With two hidden ReLU units and the skip, 76 of 100 do. Restart with new seeds, and change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;.</source>
      <comment>skip-relu-2-1-1/paragraphs/2</comment>
      <translation>800 个随机起点中一半解决（没有跳连一个也没有，用 tanh 或 sigmoid 全部解决）。两个 ReLU 隐藏单元加跳连，每 100 个有 76 个。用新种子重新开始，并把隐藏层激活函数改成 &lt;i&gt;tanh&lt;/i&gt;。</translation>
    </message>
    <message>
      <source>Two units die, one after the other</source>
      <comment>relu-2-2-1-dead/title</comment>
      <translation>两个单元先后死去</translation>
    </message>
    <message>
      <source>Two ReLU units, the four XOR patterns at once, Adam. At the start both units are alive. The second one dies after 93 steps, the first after 838.</source>
      <comment>relu-2-2-1-dead/paragraphs/0</comment>
      <translation>两个 ReLU 单元，一次用全部四个 XOR 样本，Adam。开始时两个单元都活着。第二个在 93 步后死去，第一个在 838 步后。</translation>
    </message>
    <message>
      <source>Dead means: off for each of the four patterns, so no gradient reaches the unit's weights and it stays off. Watch the two hinge lines in the dead-zone map move until all four patterns lie on their off sides. Then the output sees the same for every pattern and answers ½: a loss of ln 2 ≈ 0.693, the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>relu-2-2-1-dead/paragraphs/1</comment>
      <translation>死的意思是：对四个样本中的每一个都关闭，所以没有梯度到达该单元的权重，它一直关闭。看死区图中的两条折线移动，直到四个样本都在它们关闭的一侧。这时输出对每个样本看到的都一样，回答 ½：损失为 ln 2 ≈ 0.693，即虚线&lt;i&gt;全部相同&lt;/i&gt;。</translation>
    </message>
    <message>
      <source>Press &lt;b&gt;Restart&lt;/b&gt; and step slowly through the first hundred steps. Then add units with &lt;b&gt;+&lt;/b&gt;, or change the hidden activation to &lt;i&gt;leaky_relu&lt;/i&gt; before step 838 and after it.</source>
      <comment>relu-2-2-1-dead/paragraphs/2</comment>
      <translation>按&lt;b&gt;重新开始&lt;/b&gt;，慢慢走过前一百步。然后用 &lt;b&gt;+&lt;/b&gt; 增加单元，或在第 838 步之前和之后把隐藏层激活函数改成 &lt;i&gt;leaky_relu&lt;/i&gt;。</translation>
    </message>
    <message>
      <source>A narrow deep network for XOR</source>
      <comment>bitwise-xor-branches/title</comment>
      <translation>用于 XOR 的窄而深的网络</translation>
    </message>
    <message>
      <source>Two inputs, each with a layer of its own, joined, then layers of 1, 3, 5, 4 and 3 units and a ReLU output; 50,000 random patterns. After 15 epochs this start stands at a loss of 0.693 and an accuracy of 0.50, as if it knew nothing. Of 512 random starts 73 ended like this.</source>
      <comment>bitwise-xor-branches/paragraphs/0</comment>
      <translation>两个输入，各有一层，合并后是 1、3、5、4 和 3 个单元的层，以及 ReLU 输出；50,000 个随机样本。15 轮之后，这个起点的损失为 0.693，准确率 0.50，好像什么都不知道。512 个随机起点中有 73 个这样结束。</translation>
    </message>
    <message>
      <source>Look along the network: how far apart are the four patterns? Before the first step the first units differ by 0.21 (&lt;i&gt;a&lt;/i&gt;) and 0.12 (&lt;i&gt;b&lt;/i&gt;) between them, then it is less from layer to layer: 0.0001 in the last hidden one, 0.00004 in the output. The signal dies away on its road, so all patterns look alike.</source>
      <comment>bitwise-xor-branches/paragraphs/1</comment>
      <translation>沿着网络看：四个样本相距多远？第一步之前，最初的单元在它们之间相差 0.21（&lt;i&gt;a&lt;/i&gt;）和 0.12（&lt;i&gt;b&lt;/i&gt;），然后逐层变小：最后一个隐藏层 0.0001，输出 0.00004。信号在途中消失，所以所有样本看起来一样。</translation>
    </message>
    <message>
      <source>The ReLU output is worse still: 291 of the 512 starts have all answers at 0, or stuck at 1 or above, where this loss has no gradient. As it stands 12.7 of 100 solve it. With a sigmoid output 23 do, with tanh for the hidden sigmoids as well 96.5, and a plain 2-4-1 sigmoid network solves 98.6. Change the activations and restart.</source>
      <comment>bitwise-xor-branches/paragraphs/2</comment>
      <translation>ReLU 输出更糟：512 个起点中有 291 个的答案全为 0，或停在 1 及以上，那里这个损失没有梯度。照现在这样，每 100 个有 12.7 个解决。用 sigmoid 输出 23 个，隐藏的 sigmoid 也换成 tanh 则 96.5 个，而普通的 2-4-1 sigmoid 网络解决 98.6 个。改变激活函数并重新开始。</translation>
    </message>
    <message>
      <source>Parity of four bits</source>
      <comment>parity-4/title</comment>
      <translation>四位奇偶校验</translation>
    </message>
    <message>
      <source>Is the number of ones odd? Parity is XOR for more than two bits: whichever bit is turned over, the answer turns over with it, so no bit helps without all the others. Eight ReLU units and a sigmoid output see all 16 words in each step; this start is right on all of them within 200 steps.</source>
      <comment>parity-4/paragraphs/0</comment>
      <translation>1 的个数是奇数吗？奇偶校验是多于两位的 XOR：无论翻转哪一位，答案都跟着翻转，所以少了任何一位都没用。八个 ReLU 单元和一个 sigmoid 输出每步看全部 16 个词；这个起点 200 步内全部正确。</translation>
    </message>
    <message>
      <source>Look at the truth table while it trains: the 16 words come right in groups, as each hinge finds its place, and the loss goes down in steps.</source>
      <comment>parity-4/paragraphs/1</comment>
      <translation>训练时看真值表：16 个词成组变对，每当一条折线找到位置，损失就下一级台阶。</translation>
    </message>
    <message>
      <source>Of 1,000 random starts each, 4.6 of 100 solve it with 4 ReLU units, 26 with 6, &lt;b&gt;56 with 8&lt;/b&gt;, 87 with 12 and 97 with 16, within 5,000 steps. None of those with 2 do. Restart with new seeds, or change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;: with 8 units 998 of 1,000 starts succeed.</source>
      <comment>parity-4/paragraphs/2</comment>
      <translation>每种各 1,000 个随机起点，5,000 步内每 100 个解决的有：4 个 ReLU 单元 4.6，6 个 26，&lt;b&gt;8 个 56&lt;/b&gt;，12 个 87，16 个 97。2 个单元的一个也没有。用新种子重新开始，或把隐藏层激活函数改成 &lt;i&gt;tanh&lt;/i&gt;：8 个单元时 1,000 个起点中有 998 个成功。</translation>
    </message>
    <message>
      <source>Four bits do not fit through three units</source>
      <comment>identity/title</comment>
      <translation>四位过不了三个单元</translation>
    </message>
    <message>
      <source>The network has only to give back the four bits that it gets. But between them stand three tanh units, and it never gets all 16 words right: this start stops at 14 of 16, as 977 of 1,000 random starts do; none got further.</source>
      <comment>identity/paragraphs/0</comment>
      <translation>网络只要把得到的四位还回来。但中间是三个 tanh 单元，它永远答不对全部 16 个词：这个起点停在 16 个中的 14 个，1,000 个随机起点中有 977 个如此；没有一个走得更远。</translation>
    </message>
    <message>
      <source>It is not the training. Each output decides by a plane in the space of the three units, and four planes cut space into at most 15 pieces; 16 words would need 16. Two units make a plane, four lines and 11 pieces.</source>
      <comment>identity/paragraphs/1</comment>
      <translation>问题不在训练。每个输出用三个单元空间中的一个平面来判定，四个平面最多把空间切成 15 块；16 个词需要 16 块。两个单元构成平面，四条直线切成 11 块。</translation>
    </message>
    <message>
      <source>Press &lt;b&gt;+&lt;/b&gt; above the hidden layer, in the middle of the run: nothing is lost, and with the fourth unit all 16 words come right. With four units from the start all of 1,000 random starts do it in 3,000 steps.</source>
      <comment>identity/paragraphs/2</comment>
      <translation>在训练中按隐藏层上方的 &lt;b&gt;+&lt;/b&gt;：什么也没丢，有了第四个单元，16 个词全部变对。从一开始就有四个单元，1,000 个随机起点在 3,000 步内全部做到。</translation>
    </message>
    <message>
      <source>XOR of two words of two bits</source>
      <comment>bitwise-xor-2/title</comment>
      <translation>两个两位词的 XOR</translation>
    </message>
    <message>
      <source>Two words, &lt;i&gt;a&lt;/i&gt; and &lt;i&gt;b&lt;/i&gt;, of two bits each: wherever they differ the answer is 1. 16 pairs of words, two outputs, 16 ReLU units in one hidden layer, all pairs in each step, Adam.</source>
      <comment>bitwise-xor-2/paragraphs/0</comment>
      <translation>两个词 &lt;i&gt;a&lt;/i&gt; 和 &lt;i&gt;b&lt;/i&gt;，各两位：不同之处答案为 1。16 对词，两个输出，一个隐藏层 16 个 ReLU 单元，每步用全部词对，Adam。</translation>
    </message>
    <message>
      <source>Each output needs only its own two bits and should ignore the others: look in the weights which units work for which output, and in the truth table how the 16 rows come right. This start has all of them after 50 steps, and of 128 random starts all 128 solve it within 2,000.</source>
      <comment>bitwise-xor-2/paragraphs/1</comment>
      <translation>每个输出只需要自己的两位，应当忽略其余：在权重里看哪些单元为哪个输出工作，在真值表里看 16 行如何变对。这个起点 50 步后全对，128 个随机起点在 2,000 步内全部解决。</translation>
    </message>
    <message>
      <source>It is the width that does it. With 2 hidden units none of 1,000 random starts solve it, with 4 25 of 100, with 8 97 of 100. Take units away with &lt;b&gt;−&lt;/b&gt; until it fails; compare the narrow deep network for XOR, with a branch for each input.</source>
      <comment>bitwise-xor-2/paragraphs/2</comment>
      <translation>关键是宽度。2 个隐藏单元时 1,000 个随机起点一个也解决不了，4 个时每 100 个有 25 个，8 个时 97 个。用 &lt;b&gt;−&lt;/b&gt; 减少单元直到失败；与用于 XOR 的窄而深的网络比较，后者每个输入有一个分支。</translation>
    </message>
    <message>
      <source>XOR of two words of three bits</source>
      <comment>bitwise-xor-3/title</comment>
      <translation>两个三位词的 XOR</translation>
    </message>
    <message>
      <source>Two words, &lt;i&gt;a&lt;/i&gt; and &lt;i&gt;b&lt;/i&gt;, of three bits each: wherever they differ the answer is 1. 64 pairs of words, three outputs, 24 ReLU units in one hidden layer, all pairs in each step, Adam.</source>
      <comment>bitwise-xor-3/paragraphs/0</comment>
      <translation>两个词 &lt;i&gt;a&lt;/i&gt; 和 &lt;i&gt;b&lt;/i&gt;，各三位：不同之处答案为 1。64 对词，三个输出，一个隐藏层 24 个 ReLU 单元，每步用全部词对，Adam。</translation>
    </message>
    <message>
      <source>Each output needs only its own two bits and should ignore the others: look in the weights which units work for which output, and in the truth table how the 64 rows come right. This start has all of them after 100 steps, and of 128 random starts all 128 solve it within 2,000.</source>
      <comment>bitwise-xor-3/paragraphs/1</comment>
      <translation>每个输出只需要自己的两位，应当忽略其余：在权重里看哪些单元为哪个输出工作，在真值表里看 64 行如何变对。这个起点 100 步后全对，128 个随机起点在 2,000 步内全部解决。</translation>
    </message>
    <message>
      <source>It is the width that does it. With 3 hidden units none of 1,000 random starts solve it, with 6 26 of 100, with 12 all of 1,000. Take units away with &lt;b&gt;−&lt;/b&gt; until it fails; compare the narrow deep network for XOR, with a branch for each input.</source>
      <comment>bitwise-xor-3/paragraphs/2</comment>
      <translation>关键是宽度。3 个隐藏单元时 1,000 个随机起点一个也解决不了，6 个时每 100 个有 26 个，12 个时 1,000 个全部解决。用 &lt;b&gt;−&lt;/b&gt; 减少单元直到失败；与用于 XOR 的窄而深的网络比较，后者每个输入有一个分支。</translation>
    </message>
    <message>
      <source>XOR as a cloud of points</source>
      <comment>xor-cloud/title</comment>
      <translation>点云形式的 XOR</translation>
    </message>
    <message>
      <source>XOR once more, with 200 points in four quarters in place of four corners: 1 where just one of the two coordinates is positive. Four ReLU units, batches of 32; this start is right on all points after 40 epochs.</source>
      <comment>xor-cloud/paragraphs/0</comment>
      <translation>还是 XOR，用四个象限里的 200 个点代替四个角：两个坐标中恰有一个为正时为 1。四个 ReLU 单元，批大小 32；这个起点 40 轮后所有点都对。</translation>
    </message>
    <message>
      <source>Look at the hidden units' tiles: each is a ramp with one hinge line. The output adds four ramps, and where the sum changes its sign lies the boundary, in straight pieces.</source>
      <comment>xor-cloud/paragraphs/1</comment>
      <translation>看隐藏单元的图块：每个都是带一条折线的斜坡。输出把四个斜坡相加，和变号之处就是边界，由直线段组成。</translation>
    </message>
    <message>
      <source>Of 500 random starts each, none solves it with two units, 56 of 100 with three, &lt;b&gt;83 with four&lt;/b&gt;, 97 with six and all but one with eight, within 300 epochs. With two units it can be right on the four corners of XOR, but not on a whole cloud.</source>
      <comment>xor-cloud/paragraphs/2</comment>
      <translation>每种各 500 个随机起点，300 轮内：两个单元没有一个解决，三个时每 100 个有 56 个，&lt;b&gt;四个时 83 个&lt;/b&gt;，六个时 97 个，八个时只差一个。用两个单元可以答对 XOR 的四个角，但答不对整片点云。</translation>
    </message>
    <message>
      <source>A ring needs three lines</source>
      <comment>circles/title</comment>
      <translation>圆环需要三条直线</translation>
    </message>
    <message>
      <source>A disc of points, and a ring around it. Three ReLU units, and this start is right on all 200 points after 64 epochs.</source>
      <comment>circles/paragraphs/0</comment>
      <translation>一个点的圆盘，外面一圈圆环。三个 ReLU 单元，这个起点 64 轮后 200 个点全对。</translation>
    </message>
    <message>
      <source>A unit can tell only on which side of a line a point lies. Two lines leave a way out to the ring on at least one side; three can close a shape around the disc. Look at the output's tile: its boundary is made of straight pieces, with corners on the hinge lines.</source>
      <comment>circles/paragraphs/1</comment>
      <translation>一个单元只能分辨点在直线的哪一侧。两条直线至少在一侧给圆环留出口；三条能围住圆盘。看输出的图块：边界由直线段组成，拐角在折线上。</translation>
    </message>
    <message>
      <source>Of 500 random starts each, none solves it with one unit or two, &lt;b&gt;57 of 100 with three&lt;/b&gt;, 87 with four and all but three with six, within 300 epochs. Press &lt;b&gt;−&lt;/b&gt; and watch what the network gives up.</source>
      <comment>circles/paragraphs/2</comment>
      <translation>每种各 500 个随机起点，300 轮内：一个或两个单元没有一个解决，&lt;b&gt;三个时每 100 个有 57 个&lt;/b&gt;，四个时 87 个，六个时只差三个。按 &lt;b&gt;−&lt;/b&gt;，看网络放弃什么。</translation>
    </message>
    <message>
      <source>One straight line, and no more to learn</source>
      <comment>gaussians/title</comment>
      <translation>一条直线，再没有可学的</translation>
    </message>
    <message>
      <source>Two round clouds that overlap, and no hidden layer: the output itself draws one straight line. With so much noise no line parts the clouds; this start ends with 188 of 200 points on the right side.</source>
      <comment>gaussians/paragraphs/0</comment>
      <translation>两团重叠的圆形点云，没有隐藏层：输出自己画一条直线。噪声这么大，没有直线能分开；这个起点最后 200 个点中有 188 个在正确的一侧。</translation>
    </message>
    <message>
      <source>That is nearly all there is to learn. The points come from two normal distributions, and even who knows these puts only 92 of 100 new points on the right side. All of 500 random starts end with 188 to 190 of 200: for a single layer with cross-entropy there is only one valley.</source>
      <comment>gaussians/paragraphs/1</comment>
      <translation>可学的差不多就这些。点来自两个正态分布，即使知道分布的人，也只能把每 100 个新点中的 92 个放对。500 个随机起点全都以 200 个中的 188 到 190 个结束：只有一层加交叉熵，就只有一个谷。</translation>
    </message>
    <message>
      <source>Put two layers of 16 ReLU units before the output and restart: after 1,000 epochs they have 194 or more of the same 200 points right in 97 of 100 starts, 12 times 199. They have learned the accidents of these points by heart, and no new point will be the better for it. Lower the noise to 0, and one line is enough for all.</source>
      <comment>gaussians/paragraphs/2</comment>
      <translation>在输出前放两层各 16 个 ReLU 单元并重新开始：1,000 轮后，每 100 个起点有 97 个答对同样 200 个点中的 194 个或更多，12 次达到 199 个。它们把这些点的偶然之处背了下来，新的点并不会因此更好。把噪声降到 0，一条直线就够了。</translation>
    </message>
    <message>
      <source>Two spirals, and two points too many</source>
      <comment>spirals/title</comment>
      <translation>两条螺旋，多出两个点</translation>
    </message>
    <message>
      <source>Two arms that wind around each other. Two layers of eight ReLU units: the first draws lines, the second bends them. This start is right on 199 of 200 points after 500 epochs.</source>
      <comment>spirals/paragraphs/0</comment>
      <translation>两条互相缠绕的臂。两层各八个 ReLU 单元：第一层画直线，第二层把它们弯折。这个起点 500 轮后 200 个点中 199 个正确。</translation>
    </message>
    <message>
      <source>The last one is out of reach for any network. Both arms begin in the very middle: two points at the same place, one of each class. So the loss cannot fall below ln 2 · 2/200 ≈ 0.0069, and the task never counts as solved.</source>
      <comment>spirals/paragraphs/1</comment>
      <translation>最后一个任何网络都够不到。两臂都从正中开始：同一处有两个点，各属一类。所以损失不会低于 ln 2 · 2/200 ≈ 0.0069，任务永远不算解决。</translation>
    </message>
    <message>
      <source>Of 500 random starts 77 of 100 get 199. One layer of 16 units is no help: of 200 starts the best got 165. Three layers of eight do better, with 96 of 100. Take the second layer out in the menu above it, and undo it.</source>
      <comment>spirals/paragraphs/2</comment>
      <translation>500 个随机起点中，每 100 个有 77 个达到 199。一层 16 个单元没有用：200 个起点中最好的是 165。三层各八个更好，每 100 个有 96 个。在第二层上方的菜单里把它去掉，然后撤销。</translation>
    </message>
    <message>
      <source>A number in place of a class</source>
      <comment>plane/title</comment>
      <translation>用数代替类别</translation>
    </message>
    <message>
      <source>The target is no class but a number, which rises evenly from one corner of the plane to the other: (x₁ + x₂) / 10, but never below −1 or above 1. One linear unit, squared error, plain gradient descent, and it is there within some epochs, from every one of 200 random starts.</source>
      <comment>plane/paragraphs/0</comment>
      <translation>目标不是类别，而是一个数，从平面的一角均匀升到另一角：(x₁ + x₂) / 10，但不低于 −1、不高于 1。一个线性单元，平方误差，普通梯度下降，几轮就到，200 个随机起点个个如此。</translation>
    </message>
    <message>
      <source>The loss stops at 0.00022 and not at 0: in the two far corners the target is flat, and a plane cannot bend. All starts end at the same height, for there is only one valley.</source>
      <comment>plane/paragraphs/1</comment>
      <translation>损失停在 0.00022 而不是 0：在两个远角目标是平的，而平面不能弯。所有起点都停在同一高度，因为只有一个谷。</translation>
    </message>
    <message>
      <source>Cross-entropy would be wrong here: it is made for targets from 0 to 1. And “right” means only that the sign is right. Look at the two weights: both go to 0.1.</source>
      <comment>plane/paragraphs/2</comment>
      <translation>这里用交叉熵是错的：它是为 0 到 1 的目标设计的。“正确”只是说符号对。看两个权重：都趋向 0.1。</translation>
    </message>
    <message>
      <source>Hills and valleys</source>
      <comment>bumps/title</comment>
      <translation>山丘与山谷</translation>
    </message>
    <message>
      <source>Three hills and three valleys on a plane that is flat elsewhere: targets are numbers from −1 to 1. Two layers of eight tanh units, a tanh output, squared error, batches of 32.</source>
      <comment>bumps/paragraphs/0</comment>
      <translation>平地上的三座山丘和三个山谷：目标是 −1 到 1 的数。两层各八个 tanh 单元，tanh 输出，平方误差，批大小 32。</translation>
    </message>
    <message>
      <source>Look at the output's tile: the hills come one after the other, the steep ones last. Watch the loss, not the accuracy: “right” means only that the sign is right, and on the flat ground the target is 0.</source>
      <comment>bumps/paragraphs/1</comment>
      <translation>看输出的图块：山丘一个接一个出现，陡的最后。看损失，别看准确率：“正确”只是说符号对，而平地上目标是 0。</translation>
    </message>
    <message>
      <source>This start ends at a loss of 0.009 after 500 epochs. Half of 200 random starts get below 0.012; with one layer of eight units half get below 0.021, and without a hidden layer none comes below 0.086 (answering the same everywhere makes 0.089). With four times the epochs half get below 0.0044: here patience pays.</source>
      <comment>bumps/paragraphs/2</comment>
      <translation>这个起点 500 轮后损失为 0.009。200 个随机起点中一半低于 0.012；只有一层八个单元时一半低于 0.021，没有隐藏层时没有一个低于 0.086（处处给同样的答案是 0.089）。轮数增到四倍，一半低于 0.0044：这里耐心有回报。</translation>
    </message>
    <message>
      <source>Three classes on the plane</source>
      <comment>three-classes/title</comment>
      <translation>平面上的三个类别</translation>
    </message>
    <message>
      <source>Forty points of three classes: a disc, and a sickle on either side of it. Eight ReLU units lead to three outputs with softmax, which always add up to 1; the largest names the class. This start is right on all points within 100 steps.</source>
      <comment>three-classes/paragraphs/0</comment>
      <translation>三个类别的四十个点：一个圆盘，两侧各一弯镰刀。八个 ReLU 单元通向三个 softmax 输出，它们总和为 1；最大的就是类别。这个起点 100 步内所有点正确。</translation>
    </message>
    <message>
      <source>Look at the &lt;b&gt;decision map&lt;/b&gt;: each class has its hue and its number, strong where the answer is clear and faint where the two largest outputs are close. Lines run where the class changes, in straight pieces, for ReLU units bend only at their hinges.</source>
      <comment>three-classes/paragraphs/1</comment>
      <translation>看&lt;b&gt;决策图&lt;/b&gt;：每个类别有自己的色相和编号，答案明确处浓，两个最大输出接近处淡。类别变化处有线，由直线段组成，因为 ReLU 单元只在折线处弯折。</translation>
    </message>
    <message>
      <source>Of 500 random starts none is right after 2,000 steps with two units, 63 of 100 with three, 84 with four, 94 with five, and all but two of the 500 with eight. Without a hidden layer the lines are straight from edge to edge, and three of the points stay wrong.</source>
      <comment>three-classes/paragraphs/2</comment>
      <translation>500 个随机起点在 2,000 步后：两个单元没有一个正确，三个时每 100 个有 63 个，四个 84 个，五个 94 个，八个时 500 个只差两个。没有隐藏层时，线从一边直通另一边，有三个点始终是错的。</translation>
    </message>
    <message>
      <source>Then draw: choose &lt;b&gt;Draw&lt;/b&gt; over the map while it trains, and put a point of class 1 among those of class 2. With &lt;b&gt;Move&lt;/b&gt;, drag it away and watch the lines follow, or give it up. Draw early: after some thousand steps the answers are so sure that a point on the wrong side pulls no more, for its loss is clipped at 16.1; then restart.</source>
      <comment>three-classes/paragraphs/3</comment>
      <translation>然后来画：训练时选地图上方的&lt;b&gt;绘制&lt;/b&gt;，在类别 2 的点中放一个类别 1 的点。用&lt;b&gt;移动&lt;/b&gt;把它拖开，看线跟上，或者放弃。要早画：几千步之后答案已十分肯定，错误一侧的点不再起作用，因为它的损失截断在 16.1；那就重新开始。</translation>
    </message>
    <message>
      <source>Handwritten digits</source>
      <comment>digits/title</comment>
      <translation>手写数字</translation>
    </message>
    <message>
      <source>1,797 digits by 13 people, each a picture of 8 × 8 pixels: 64 inputs from 0 to 1, and ten outputs, one for each digit. A fifth of the pictures, 359, is kept for a test; training sees the other 1,438.</source>
      <comment>digits/paragraphs/0</comment>
      <translation>13 个人写的 1,797 个数字，每个是 8 × 8 像素的图片：64 个 0 到 1 的输入，十个输出，各对应一个数字。五分之一的图片，即 359 张，留作测试；训练看其余 1,438 张。</translation>
    </message>
    <message>
      <source>This start reads 94 of 100 training pictures after 10 epochs, and all of them after 142. Of the pictures it never saw it then reads 98 of 100: it has not only learned by heart.</source>
      <comment>digits/paragraphs/1</comment>
      <translation>这个起点 10 轮后认出每 100 张训练图片中的 94 张，142 轮后全部认出。从未见过的图片，这时每 100 张认出 98 张：它不只是死记。</translation>
    </message>
    <message>
      <source>Watch how little is lost with fewer units: at the end of so long a run the middle one of 40 random starts reads 98 of 100 test pictures with 32 hidden units, 96 with eight, 90 with four and 68 with two. Take units away with &lt;b&gt;−&lt;/b&gt; in the middle of the run, and look how far the accuracy falls.</source>
      <comment>digits/paragraphs/2</comment>
      <translation>看单元减少时损失有多小：这么长的训练之后，40 个随机起点居中的那个，32 个隐藏单元时认出每 100 张测试图片中的 98 张，八个 96 张，四个 90 张，两个 68 张。在训练中用 &lt;b&gt;−&lt;/b&gt; 减少单元，看准确率掉到哪里。</translation>
    </message>
  </context>
  <context>
    <name>text/scripts</name>
    <message>
      <source>taken</source>
      <comment>kinds/taken</comment>
      <translation>采用</translation>
    </message>
    <message>
      <source>assumed</source>
      <comment>kinds/assumed</comment>
      <translation>假定</translation>
    </message>
    <message>
      <source>left out</source>
      <comment>kinds/ignored</comment>
      <translation>略去</translation>
    </message>
    <message>
      <source>not understood</source>
      <comment>kinds/unclear</comment>
      <translation>未理解</translation>
    </message>
    <message>
      <source>layer “{name}”: {units} × {activation}</source>
      <comment>remarks/layer</comment>
      <translation>层“{name}”：{units} × {activation}</translation>
    </message>
    <message>
      <source>loss: {name}</source>
      <comment>remarks/loss</comment>
      <translation>损失：{name}</translation>
    </message>
    <message>
      <source>optimizer: {name}</source>
      <comment>remarks/optimizer</comment>
      <translation>优化器：{name}</translation>
    </message>
    <message>
      <source>data: {kind}, {patterns} patterns</source>
      <comment>remarks/data</comment>
      <translation>数据：{kind}，{patterns} 个样本</translation>
    </message>
    <message>
      <source>“{name}” is imported nowhere; taken as {path}</source>
      <comment>remarks/import_assumed</comment>
      <translation>“{name}”没有在任何地方导入；当作 {path}</translation>
    </message>
    <message>
      <source>prompts, old print statements or indentation were put right first</source>
      <comment>remarks/script_tidied</comment>
      <translation>先修正了提示符、旧式 print 语句或缩进</translation>
    </message>
    <message>
      <source>the line breaks were lost and are put back; lines are counted as statements</source>
      <comment>remarks/line_breaks_restored</comment>
      <translation>换行已丢失，现已恢复；行按语句计数</translation>
    </message>
    <message>
      <source>“{text}” does nothing here</source>
      <comment>remarks/statement_ignored</comment>
      <translation>“{text}”在这里不起作用</translation>
    </message>
    <message>
      <source>whether “{text}” holds cannot be told; what follows it is skipped</source>
      <comment>remarks/condition_unclear</comment>
      <translation>无法判断“{text}”是否成立；其后的内容被跳过</translation>
    </message>
    <message>
      <source>how often the loop over “{text}” goes cannot be told</source>
      <comment>remarks/loop_unclear</comment>
      <translation>无法判断“{text}”的循环要走几遍</translation>
    </message>
    <message>
      <source>{name} does not exist here; the network is the same without it, its training is not</source>
      <comment>remarks/layer_left_out</comment>
      <translation>这里没有 {name}；没有它网络不变，训练会变</translation>
    </message>
    <message>
      <source>{name} does not exist here; without it the network computes and learns otherwise</source>
      <comment>remarks/scaling_left_out</comment>
      <translation>这里没有 {name}；没有它，网络的计算和学习都不同</translation>
    </message>
    <message>
      <source>hard_sigmoid is that of Keras 3 (slope 1/6; it was 1/5)</source>
      <comment>remarks/hard_sigmoid_of_today</comment>
      <translation>hard_sigmoid 采用 Keras 3 的（斜率 1/6；原为 1/5）</translation>
    </message>
    <message>
      <source>the layer has no bias; here it has one, which starts at 0 and is trained</source>
      <comment>remarks/bias_kept</comment>
      <translation>该层没有偏置；这里有一个，从 0 开始并参与训练</translation>
    </message>
    <message>
      <source>the argument “{name}” has no part here</source>
      <comment>remarks/argument_ignored</comment>
      <translation>参数“{name}”在这里不起作用</translation>
    </message>
    <message>
      <source>the argument “{name}” is not known as a value; its default is taken</source>
      <comment>remarks/argument_unclear</comment>
      <translation>参数“{name}”的值未知；采用默认值</translation>
    </message>
    <message>
      <source>the initializer “{text}” is not known; the default is taken</source>
      <comment>remarks/initializer_unclear</comment>
      <translation>初始化方法“{text}”未知；采用默认</translation>
    </message>
    <message>
      <source>the regularizer “{text}” is not known; there is none</source>
      <comment>remarks/regularizer_unclear</comment>
      <translation>正则化“{text}”未知；不用</translation>
    </message>
    <message>
      <source>{optimizer}: {name} {value}, the default of Keras 1 and 2</source>
      <comment>remarks/default_of_old_keras</comment>
      <translation>{optimizer}：{name} {value}，Keras 1 和 2 的默认值</translation>
    </message>
    <message>
      <source>{name}: defaults of {version}: {values}</source>
      <comment>remarks/defaults_taken</comment>
      <translation>{name}：{version} 的默认值：{values}</translation>
    </message>
    <message>
      <source>weight_decay is the penalty l2 {value} on all weights and biases</source>
      <comment>remarks/weight_decay_as_penalty</comment>
      <translation>weight_decay 相当于对所有权重和偏置的 l2 惩罚 {value}</translation>
    </message>
    <message>
      <source>PyTorch adds the epsilon of {optimizer} elsewhere than Keras, whose arithmetic is used</source>
      <comment>remarks/epsilon_elsewhere</comment>
      <translation>PyTorch 把 {optimizer} 的 epsilon 加在与 Keras 不同之处；这里用 Keras 的算法</translation>
    </message>
    <message>
      <source>the schedule “{name}” does not exist here; the rate stays as it is</source>
      <comment>remarks/schedule_ignored</comment>
      <translation>这里没有调度“{name}”；学习率保持不变</translation>
    </message>
    <message>
      <source>the loss clips probabilities at 1e-7, as Keras does, and not as PyTorch</source>
      <comment>remarks/clip_of_keras</comment>
      <translation>损失像 Keras 那样把概率截断在 1e-7，而不像 PyTorch</translation>
    </message>
    <message>
      <source>weights and biases start as in PyTorch: uniform within 1/√inputs</source>
      <comment>remarks/weights_of_pytorch</comment>
      <translation>权重和偏置像 PyTorch 那样开始：在 1/√输入数 之内均匀分布</translation>
    </message>
    <message>
      <source>batch_size {value}, the default of Keras</source>
      <comment>remarks/default_batch</comment>
      <translation>batch_size {value}，Keras 的默认值</translation>
    </message>
    <message>
      <source>epochs {value}, the default of Keras</source>
      <comment>remarks/default_epochs</comment>
      <translation>epochs {value}，Keras 的默认值</translation>
    </message>
    <message>
      <source>seed {value}; the numbers that are drawn from it differ from the script's</source>
      <comment>remarks/seed_taken</comment>
      <translation>种子 {value}；由它抽出的数与脚本的不同</translation>
    </message>
    <message>
      <source>“fit” is called several times: {epochs} epochs in all</source>
      <comment>remarks/several_fits</comment>
      <translation>“fit”被调用了几次：共 {epochs} 轮</translation>
    </message>
    <message>
      <source>the script trains other models too; the first is taken</source>
      <comment>remarks/other_models</comment>
      <translation>脚本还训练了别的模型；采用第一个</translation>
    </message>
    <message>
      <source>the script does not train the model</source>
      <comment>remarks/no_fit</comment>
      <translation>脚本没有训练模型</translation>
    </message>
    <message>
      <source>no loss is given: {name}</source>
      <comment>remarks/loss_assumed</comment>
      <translation>没有给出损失：{name}</translation>
    </message>
    <message>
      <source>the sigmoid within the loss stands in the output layer here</source>
      <comment>remarks/sigmoid_of_the_loss</comment>
      <translation>损失中的 sigmoid 在这里放在输出层</translation>
    </message>
    <message>
      <source>no optimizer is given: {name}, the default of Keras</source>
      <comment>remarks/optimizer_assumed</comment>
      <translation>没有给出优化器：{name}，Keras 的默认值</translation>
    </message>
    <message>
      <source>what the model is trained on is not shown in the script, or is no function of bits</source>
      <comment>remarks/data_unclear</comment>
      <translation>模型用什么训练，脚本中没有，或不是位函数</translation>
    </message>
    <message>
      <source>the patterns are drawn anew: the same chances, other numbers</source>
      <comment>remarks/drawn_anew</comment>
      <translation>样本重新抽取：同样的概率，不同的数</translation>
    </message>
    <message>
      <source>no part of these data is kept for validation</source>
      <comment>remarks/validation_ignored</comment>
      <translation>这些数据没有留出验证部分</translation>
    </message>
    <message>
      <source>the callback {name} has no part here</source>
      <comment>remarks/callback_ignored</comment>
      <translation>回调 {name} 在这里不起作用</translation>
    </message>
    <message>
      <source>ReduceLROnPlateau goes by the training loss here</source>
      <comment>remarks/plateau_of_the_loss</comment>
      <translation>ReduceLROnPlateau 在这里看训练损失</translation>
    </message>
    <message>
      <source>loss, optimizer and length: as xorviz has written them</source>
      <comment>remarks/training_of_xorviz</comment>
      <translation>损失、优化器和长度：如 xorviz 所写</translation>
    </message>
    <message>
      <source>the loop takes one pattern a step</source>
      <comment>remarks/single_rows</comment>
      <translation>循环每步取一个样本</translation>
    </message>
    <message>
      <source>how long it trains is not said: {value} epochs</source>
      <comment>remarks/epochs_assumed</comment>
      <translation>没有说训练多久：{value} 轮</translation>
    </message>
  </context>
  <context>
    <name>text/sweeps</name>
    <message>
      <source>Does XOR need a far smaller learning rate?</source>
      <comment>learning-rate-myth/title</comment>
      <translation>XOR 需要小得多的学习率吗？</translation>
    </message>
    <message>
      <source>Someone who wrote a library of their own found that XOR needs a learning rate a thousand times smaller than AND and OR. This sweep asks each of the three for thirteen rates from 0.001 to 10: four hidden units, one activation in all layers, squared error, plain gradient descent, all four patterns in each step, 20,000 steps, 256 random starts.</source>
      <comment>learning-rate-myth/paragraphs/0</comment>
      <translation>有人自己写了一个库，发现 XOR 需要的学习率比 AND 和 OR 小一千倍。这个扫描对三者各问从 0.001 到 10 的十三个学习率：四个隐藏单元，所有层用同一种激活函数，平方误差，普通梯度下降，每步用全部四个样本，20,000 步，256 个随机起点。</translation>
    </message>
    <message>
      <source>It is not so. With &lt;i&gt;relu&lt;/i&gt; 34 to 36 of 100 starts solve XOR at every rate from 0.001 to 0.1 (AND: 46, OR: 52 to 54), and at a rate of 1 none solves any of the three. With &lt;i&gt;tanh&lt;/i&gt; all three end at the same rates, between 1 and 5.</source>
      <comment>learning-rate-myth/paragraphs/1</comment>
      <translation>并非如此。用 &lt;i&gt;relu&lt;/i&gt;，从 0.001 到 0.1 的每个学习率，每 100 个起点有 34 到 36 个解决 XOR（AND：46，OR：52 到 54），学习率为 1 时三者都没有一个解决。用 &lt;i&gt;tanh&lt;/i&gt;，三者都在 1 到 5 之间的同样学习率处失效。</translation>
    </message>
    <message>
      <source>With &lt;i&gt;sigmoid&lt;/i&gt; it is the other way round: within these steps XOR needs the &lt;b&gt;larger&lt;/b&gt; rate. At 0.01 nearly all starts have solved AND and OR, and 1 of 100 has solved XOR; from 0.2 on all have solved all three.</source>
      <comment>learning-rate-myth/paragraphs/2</comment>
      <translation>用 &lt;i&gt;sigmoid&lt;/i&gt; 则相反：在这些步数内 XOR 需要&lt;b&gt;更大&lt;/b&gt;的学习率。0.01 时几乎所有起点都解决了 AND 和 OR，而 XOR 每 100 个只有 1 个；从 0.2 起三者全部解决。</translation>
    </message>
    <message>
      <source>How many hidden units does XOR need?</source>
      <comment>width/title</comment>
      <translation>XOR 需要多少隐藏单元？</translation>
    </message>
    <message>
      <source>The experiment of the two ReLU units with one to eight of them, and with sigmoid and tanh units: 2,000 random starts each, every one with 1,000 random patterns of its own, 100 epochs.</source>
      <comment>width/paragraphs/0</comment>
      <translation>两个 ReLU 单元的实验，改为一到八个，并换 sigmoid 和 tanh 单元：各 2,000 个随机起点，每个有自己的 1,000 个随机样本，100 轮。</translation>
    </message>
    <message>
      <source>One unit can cut the plane only once, and XOR needs two cuts: no start succeeds. With two, luck decides: 58 of 100 starts with sigmoid units solve it, 47 with tanh, 20 with ReLU. Every further unit helps, but not all alike: with five, nearly all sigmoid and tanh networks succeed, and 71 of 100 with ReLU.</source>
      <comment>width/paragraphs/1</comment>
      <translation>一个单元只能把平面切一次，而 XOR 需要切两次：没有起点成功。有两个时由运气决定：每 100 个起点，sigmoid 单元有 58 个解决，tanh 47 个，ReLU 20 个。每多一个单元都有帮助，但程度不同：有五个时，几乎所有 sigmoid 和 tanh 网络成功，ReLU 每 100 个有 71 个。</translation>
    </message>
    <message>
      <source>Look at where the others stand: with few ReLU units most have three patterns that look alike, with five and more two.</source>
      <comment>width/paragraphs/2</comment>
      <translation>看其余的停在哪里：ReLU 单元少时，多数有三个样本看起来一样，五个及以上时是两个。</translation>
    </message>
  </context>
  <context>
    <name>view_keys</name>
    <message>
      <source>{0} and an arrow key</source>
      <translation>{0} 加方向键</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <translation>方向键</translation>
    </message>
    <message>
      <source>Nearer, farther, all of it</source>
      <translation>拉近、拉远、全部</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>From unit to unit</source>
      <translation>逐个单元</translation>
    </message>
    <message>
      <source>Read the responses at a place, on all tiles the same</source>
      <translation>在一处读响应，所有图块相同</translation>
    </message>
    <message>
      <source>From weight to weight of the unit, and back</source>
      <translation>逐个查看该单元的权重，以及返回</translation>
    </message>
    <message>
      <source>Keep the values on show, or let them go</source>
      <translation>保持显示的值，或放开</translation>
    </message>
    <message>
      <source>Connect the unit's layer to a later one</source>
      <translation>把该单元的层连到后面的层</translation>
    </message>
    <message>
      <source>Remove the unit</source>
      <translation>去掉该单元</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>决策图</translation>
    </message>
    <message>
      <source>Move the place that is read</source>
      <translation>移动所读之处</translation>
    </message>
    <message>
      <source>Move it farther</source>
      <translation>移得更远</translation>
    </message>
    <message>
      <source>To the middle</source>
      <translation>到中间</translation>
    </message>
    <message>
      <source>From pattern to pattern</source>
      <translation>逐个样本</translation>
    </message>
    <message>
      <source>Read, draw, move, delete patterns</source>
      <translation>读、绘制、移动、删除样本</translation>
    </message>
    <message>
      <source>With a tool: draw, take up or put down, delete a pattern</source>
      <translation>用工具：绘制、拿起或放下、删除样本</translation>
    </message>
    <message>
      <source>Delete the pattern</source>
      <translation>删除样本</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <source>Move the cursor; with Shift farther</source>
      <translation>移动光标；加 Shift 更远</translation>
    </message>
    <message>
      <source>To the edit, death or awakening beside it</source>
      <translation>到旁边的编辑、死亡或苏醒</translation>
    </message>
    <message>
      <source>By a tenth of the run</source>
      <translation>按训练的十分之一</translation>
    </message>
    <message>
      <source>To the first and the last step</source>
      <translation>到第一步和最后一步</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>死区</translation>
    </message>
    <message>
      <source>Units and patterns</source>
      <translation>单元和样本</translation>
    </message>
    <message>
      <source>From cell to cell</source>
      <translation>逐格</translation>
    </message>
    <message>
      <source>To the ends of the row; with Ctrl of the table</source>
      <translation>到行的两端；加 Ctrl 到表的两端</translation>
    </message>
    <message>
      <source>From layer to layer</source>
      <translation>逐层</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>Type another number; so does a digit</source>
      <translation>输入另一个数；直接按数字也可</translation>
    </message>
    <message>
      <source>Hidden space</source>
      <translation>隐空间</translation>
    </message>
    <message>
      <source>From mark to mark</source>
      <translation>逐个标记</translation>
    </message>
    <message>
      <source>Loss landscape</source>
      <translation>损失地形</translation>
    </message>
    <message>
      <source>Read the loss at another place</source>
      <translation>在另一处读损失</translation>
    </message>
    <message>
      <source>Move the network; with Shift farther</source>
      <translation>移动网络；加 Shift 更远</translation>
    </message>
    <message>
      <source>Truth table</source>
      <translation>真值表</translation>
    </message>
    <message>
      <source>From row to row</source>
      <translation>逐行</translation>
    </message>
    <message>
      <source>By many rows, to either end</source>
      <translation>许多行，到两端</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>混淆矩阵</translation>
    </message>
    <message>
      <source>To the ends of the row</source>
      <translation>到行的两端</translation>
    </message>
    <message>
      <source>Random starts: histogram</source>
      <translation>随机起点：直方图</translation>
    </message>
    <message>
      <source>From bar to bar, to either end</source>
      <translation>逐个柱形，到两端</translation>
    </message>
    <message>
      <source>Show the next start of the bar</source>
      <translation>显示柱中的下一个起点</translation>
    </message>
    <message>
      <source>Random starts: maps</source>
      <translation>随机起点：小图</translation>
    </message>
    <message>
      <source>From start to start</source>
      <translation>逐个起点</translation>
    </message>
    <message>
      <source>To either end</source>
      <translation>到两端</translation>
    </message>
    <message>
      <source>Show the start</source>
      <translation>显示该起点</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
    <message>
      <source>To another step; with Shift or Ctrl farther</source>
      <translation>到另一步；加 Shift 或 Ctrl 更远</translation>
    </message>
    <message>
      <source>From lane to lane</source>
      <translation>逐条轨道</translation>
    </message>
    <message>
      <source>Go to the branch</source>
      <translation>转到该分支</translation>
    </message>
    <message>
      <source>Name the branch</source>
      <translation>命名该分支</translation>
    </message>
    <message>
      <source>Delete the branch</source>
      <translation>删除该分支</translation>
    </message>
  </context>
</TS>

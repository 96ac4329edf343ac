<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;data…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import &amp;weights…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co&amp;mpare with…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export a picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re&amp;cord a film…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export a repo&amp;rt…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export a &amp;script or table…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste a script or picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What has the &amp;keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy a picture of the view that has the keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run or &amp;pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Single &amp;step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Restart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restart with a &amp;new seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the &amp;gradient…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;weep…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sweep: many starts of many choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the &amp;doctor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Microscope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microscope: one pattern through one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Light or dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Command palette…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;About xorviz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Random s&amp;tarts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the number of random starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show ne&amp;xt start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show pre&amp;vious start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open this start as session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step &amp;back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Play back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pre&amp;vious mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ne&amp;xt mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the p&amp;resent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re&amp;scue: try ways on in branches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Compare all branches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memory for the past: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Decision map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network and decision &amp;map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time&amp;line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Whole network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Float or dock the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the &amp;left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the &amp;right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the &amp;bottom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the panel {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>N&amp;ext pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pre&amp;vious pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset the la&amp;yout</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Answers</name>
    <message>
      <source>How the answers are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Truth table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Arrangement</name>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No panel has the keyboard; click into one, or press Tab until it has.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ArraysPage</name>
    <message>
      <source>Targets a&amp;re</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether each whole number is a class and gets a unit of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>classes, if whole numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First patterns</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Autosaves</name>
    <message>
      <source>Autosave works again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Autosave failed and is tried again: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Autosave waits for a disk that does not answer</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AxesMenus</name>
    <message>
      <source>Axis to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The unit to the right, or the two directions in which the inputs differ most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Axis upwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The unit upwards; the same twice draws one line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>principal axes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BitsRow</name>
    <message>
      <source>Fewer bits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One bit fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More bits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One bit more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A whole number from 1 to {most}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BranchWishes</name>
    <message>
      <source>There is nothing that this run could be changed to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two branches at least can be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, as compared</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>Network diagram</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Centre</name>
    <message>
      <source>What the middle shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoiceArguments</name>
    <message>
      <source>{count} changed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnHeader</name>
    <message>
      <source>Click the lower line to say what a column is</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnsTable</name>
    <message>
      <source>First rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As &amp;classes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Comparisons</name>
    <message>
      <source>Compare with one to three sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions, experiments and pictures (*.xorviz *.json *.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} files were chosen; one to {1} can be compared with the run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the run on display</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ConfusionMatrix</name>
    <message>
      <source>Confusion matrix</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ConfusionView</name>
    <message>
      <source>answer →</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>truth ↓</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The patterns of the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The patterns kept for a test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>point at a cell, or at the name of a class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · at step {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no answers yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The targets name no classes, so none can be taken for another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{truth}: {right} of {total} recognised (recall {share})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{truth} taken for {name}, rightly: {count} of {total} ({share})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{truth} taken for {name}: {count} of {total} ({share})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{truth} without an answer, a tie or no number: {count} of {total} ({share})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no answer, a tie or no number: {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answer {name}: right {right} of {total} times (precision {share})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} right: {right} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the test part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the training part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confusion matrix of {part}, {classes} classes: {verdict}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commonest mistakes: {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least recall: {name}, {share}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CrowdPanel</name>
    <message>
      <source>&amp;Random starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many random starts are trained side by side; one of them is on display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which of them the rest of the window shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crowd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>start {0} on display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A whole number from 1 to 10,000.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CrowdView</name>
    <message>
      <source>click a bar or a map to show that start; double-click to open it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at step {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>start {0} comes on display…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One start runs. Choose more under Crowd to see how much is luck.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} random starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train so many random starts side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open as a session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a session of its own of the start on display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the start on display as a session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no random start is counted: the weights of all were set by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {counted} random starts solve it: {share} ({low} to {high} %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} diverged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} set by hand, not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>solved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on no plateau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>diverged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stands on the plateau “{name}” at {floor}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not solved, on no plateau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set by hand, not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>start {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss {low} to {high}: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss from {low}: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} solved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} on a plateau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} on none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The others: {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On display: {start}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CsvPage</name>
    <message>
      <source>&amp;Delimiter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What divides the cells of a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the first row names the columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deci&amp;mal sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What begins the fraction of a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Encoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the letters of the file are written as bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network is shown the selected columns (I)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is to learn the selected columns (T)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the selected columns out (N)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each number of the selected columns is a class and gets a unit of its own (C)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose at least one column as an input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose at least one column as a target.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with a header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without a header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read as &amp;Latin-1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>T&amp;ake it as classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lea&amp;ve the column out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>semicolon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>found: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>find it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CurvesCanvas</name>
    <message>
      <source>Run or step to see the loss</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CurvesView</name>
    <message>
      <source>{names} dead from the start, woke at {woke}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} dead from the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} died at {step}, woke at {woke}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} died at {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} units dead from the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} units died</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gradient norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words} · {drawn} of {all} layers, least {layer} {norm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer}: {activation}</source>
      <translation>{layer}: {activation}</translation>
    </message>
    <message>
      <source>{layer}: one unit more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer}: one unit less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer}: unit split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer}: unit back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer}: weight set to {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer}: bias set to {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>network moved by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weights of {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optimizer: {optimizer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>learning rate {learning_rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schedule: {learning_rate_schedule}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss: {loss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data: {data}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test share {test}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data seed {seed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pattern drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pattern moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pattern wants something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pattern deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>batch size {batch_size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shuffling: {shuffle}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <source>restart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>random starts: {replicas}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>random start {replica} alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>penalty on biases: {penalty}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>penalty on weights: {penalty}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>three alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>some alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on the plateau {plateau} since step {entered}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on the plateau {plateau} from step {entered} to {left}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{curve}: not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gradient {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>least gradient {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The values under the cursor, or the last ones; arrow keys move the cursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logarithmic scale of the loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linear scale of the loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss and other curves over the steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No curves yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss {first} at step {start}, {last} at step {end}; accuracy {share}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On display is step {step}, in the past: loss {loss}, accuracy {share}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the test part, loss {last}; accuracy {share}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loss stands on the plateau {plateau}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plateaus: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dead units: {fates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stood {stays}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edits, with their steps: {edits}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate {rate}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gradient norms: {norms}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {count} layers, {layer} has the least, {norm}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Cut</name>
    <message>
      <source>others at their mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>others as in {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataChooser</name>
    <message>
      <source>Choose from all gates, functions of bits, clouds of points and files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More data…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More data</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataDialog</name>
    <message>
      <source>Data from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test &amp;share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The part of the patterns that training never sees, chosen at random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Use these data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} outputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 of them for the test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of them for the test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataFiles</name>
    <message>
      <source>Open data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data (*.csv *.tsv *.txt *.tab *.data *.npz *.npy *.idx *ubyte *.gz)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataHint</name>
    <message>
      <source>What suits these data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the output and the loss that suit these data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take {activation} as the output and {loss} as the loss</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataPanel</name>
    <message>
      <source>Training data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the network is trained on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train on {gate}: {table}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataRows</name>
    <message>
      <source>Bits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many bits enter: of bitwise XOR each of the two words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1, words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many rows a matrix has: with more than one, sample and batch count pairs of matrices, and each row is a pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E&amp;ncoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the bits are numbers: as they are, or each beside its opposite if paired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Outputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One output for true, or one for false and one for true: the larger counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sam&amp;ple</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many patterns are drawn at random, once, or all as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No&amp;ise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D&amp;ata seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decides which patterns and which noise are drawn, and what is kept for a test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New data seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw the patterns and the noise anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The part of the patterns that training never sees, chosen by the data seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all four</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is chosen: no part is for the test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is drawn: there is neither a sample nor noise</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataSheet</name>
    <message>
      <source>All data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables (CSV), arrays (NPZ, NPY) and pictures (IDX)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DecisionCanvas</name>
    <message>
      <source>Decision map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no map yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DecisionView</name>
    <message>
      <source>largest output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move with the mouse or the arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it want {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · want {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>class {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Output on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which output the colours show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No decision map yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} patterns drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a slice: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>faint: patterns beside it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one input: nothing changes upwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} = 1 − {1}, {2} = 1 − {3}</source>
      <translation>{0} = 1 − {1}, {2} = 1 − {3}</translation>
    </message>
    <message>
      <source>no boundary here: no output is a finite number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no boundary here: {0} is the largest everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no boundary here: nowhere is another output larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no boundary here: everywhere above {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no boundary here: everywhere below {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no boundary here: {0} everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no boundary here: nowhere above {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} at {1} · wants {2} · {3} of {4} patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision map of {0} over {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the boundary the two largest outputs are equal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the boundary the output is {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class {0}: {1} patterns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class {0}: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong: {0} gets class {1}, want {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} patterns on the blue side, {1} others, {2} wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} above {1}: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} not above {1}: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong: {0} gives {1}, want {2}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>A branch begins at step {0}; undo returns to the one before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At step {0}: the weights are those of {1}; the output moved by {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From step {0} on another engine takes the steps: this one cannot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking {name}: {count} patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About xorviz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xorviz {0}: why tiny networks learn, or get stuck.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At step {0}: the output moved by {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At step {0}: the output moved by {1}; the twins' incoming weights differ by ±{2} %</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Docks</name>
    <message>
      <source>Panels that share a place</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DoctorView</name>
    <message>
      <source>Solved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stuck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unstable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diverged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>numbers became too large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the output and the loss do not fit together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the output cannot reach its targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the output passes no gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the data contradict themselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the network is one straight cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one unit cuts the plane only once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inputs that differ get the same answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the units are all alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the difference between the inputs dies away on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the learning rate may be too high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the learning rate is low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>units are off for every input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>units are saturated for every input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>units say the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hardly any gradient arrives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the gradient grows on its way back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>few units are alive at the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it stands on a saddle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it stands in a local minimum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the loss is flat here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>some patterns are on their wrong side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} off for every input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off for every input, since step: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two inputs look the same to this network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>three inputs look the same to this network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>four inputs look the same to this network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} inputs look the same to this network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gradient {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revive {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revive {units}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wake {unit}: bias {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer}: {activation}</source>
      <translation>{layer}: {activation}</translation>
    </message>
    <message>
      <source>{layer}: one unit more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer}: {count} units more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A hidden layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip {source} → {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss: {loss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer}: {activation}, {loss}</source>
      <translation>{layer}: {activation}, {loss}</translation>
    </message>
    <message>
      <source>Optimizer: {optimizer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rate {learning_rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schedule: {learning_rate_schedule}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <source>{layer}: start by {kernel_initializer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer}: random biases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoding {encoding}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restart, rate {learning_rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restart with {optimizer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to be tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be done here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alike:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new starts:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} ({2})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here: {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here: not within {0} steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here: solved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here: solved after {0} steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is to be tried.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More tries are under way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other random starts would not differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tried at step {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The remedies are about to be tried.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each remedy is being tried, on step {0}: {1} % done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tried on step {0}, each for {1} steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alike: {0} of {1} random starts stand where this run does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doctor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change nothing and train on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remedy: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The doctor has not looked yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What may help: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>also: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>also: {0}; {1} more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Drawing</name>
    <message>
      <source>drag to read the output · dots: the colour that is wanted · × wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>click to draw a pattern; with the arrow keys and Enter, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drag a pattern to another place; Enter takes it for the arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>click a pattern to delete it; equal ones go together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drag to read the output · dots: the class that is wanted · ring: wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · will want {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} inputs: a place on the map is no pattern, so none can be drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Targets of several numbers of any size cannot be chosen here</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EngineStatus</name>
    <message>
      <source>Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The compiled engine is ready: Restart takes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The compiled engine could not be made ready; NumPy takes the steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>compiled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NumPy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · getting the compiled one ready…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine that takes the steps. A run keeps it; Restart and opening choose it by the network's shape.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExperimentPicker</name>
    <message>
      <source>Experiment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed since it was opened or saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open another experiment</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Export a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the picture shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resolution of the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} (hidden)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNG: pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SVG: lines and words, sharp at any size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF: lines and words, for print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1×, as on the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2×, sharp in print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Picture of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Kind of file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a page of {0} × {1} cm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} × {1} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>: too large for memory</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FileQuestions</name>
    <message>
      <source>Open an experiment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions, experiments, scripts, pictures and weights ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions (*.xorviz)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” has changes that no file holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is open in another window of xorviz (process {1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is open in other windows of xorviz (processes {1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a &amp;copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keep it open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where both save, the later one is asked first. A copy is saved to a file of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” was changed by another window or program since it was opened or saved here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Overwrite it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed meanwhile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overwritten, what the other has saved there is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} copy {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>Not opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Untitled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An experiment of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run is busy and did not answer; nothing was written. Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {0} at step {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Fold</name>
    <message>
      <source>Fold the other findings away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the other findings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GradientDialog</name>
    <message>
      <source>Check of the gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gradient layer by layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing the gradient with differences of the loss …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The check could not be made; the log has the details.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At step {0} every weight stands at a kink, so that nothing can be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At step {0} the gradient is right: it agrees with differences of the loss exactly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At step {0} the gradient is right: it agrees with differences of the loss to {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At step {0} the gradient does not agree: in layer “{1}” it is off by {2}. That is a defect of xorviz; please report it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At a kink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worst relative error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each weight and bias is moved up and down by 0.00001, and what the loss over the whole training set changes by is compared with the gradient by which training moves it. Of a larger layer {0} are drawn. A kink is a place where a slope jumps, as that of ReLU does at 0: where the move leads over one, the difference mixes two slopes and says nothing, so the weight is set aside.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Head</name>
    <message>
      <source>The doctor has not looked yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HiddenSpaceCanvas</name>
    <message>
      <source>Hidden space</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HiddenSpaceView</name>
    <message>
      <source>{0} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colour and name: the class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colour: what {0} should be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blue wants {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>orange wants {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the hidden space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show where this layer sends the inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no picture yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No hidden space yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>point at a mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>principal axis {0} · {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No hidden layer: {0} cuts the space of the inputs itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to draw: what {0} makes of the inputs is no finite number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} inputs → 1 point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} inputs → {1} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>split: two answers wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} patterns drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dashed: the other units at their mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is above {1} everywhere here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is below {1} everywhere here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} are one point, and want {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} are one point · all want {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} wants {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> and </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden space of {0} over {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} patterns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No two patterns lie on the same point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} lie on the same point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} lie on the same point, and want different answers: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} more such groups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where {0} is above {1}: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it is not: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InsertButton</name>
    <message>
      <source> or </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a layer before {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a layer here, before {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>Not opened</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LandscapeCanvas</name>
    <message>
      <source>Loss landscape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>computing the losses…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LandscapeView</name>
    <message>
      <source>drag the dot, or press arrow keys, to move the network · square: the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No landscape yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gradient × random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>axes of the path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bias of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} axis of the path: {1} % of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>down the gradient of step {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the gradient is 0: a random direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>random direction {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No landscape: the loss of so many weights and patterns, at about 1,000 places, would take too long to compute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The path of so many weights is not kept; choose two weights, or the gradient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no path yet: the weights have not moved. Train some steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No landscape: the weights are too large for their loss to be drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the path of so many weights is not kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>path from step {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>path from step {0}, up to {1} off this plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>losses as at step {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hatched: no finite loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · loss {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · loss about {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss landscape. To the right: {0}. Upwards: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network is at {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lowest loss here is {0}, at ({1}, {2}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines mark the floors of plateaus: {0}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerControls</name>
    <message>
      <source>Activation of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove a unit from {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the last unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a unit to {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu of layer {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: penalties, skip connections, add or remove a layer</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n unit(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>scale ±{0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blue positive · orange negative · scale ±{0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scale ½ ± ½</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blue above ½ · orange below ½ · scale ±½</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: weights, ±{1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>widest line = {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: ½ ± ½</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>passes no gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at most {0} lines for {1} weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all {0} weights as density, the strongest {1} as lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} weights as density, the strongest {2} as lines</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LoadedModel</name>
    <message>
      <source>input {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LossHistogram</name>
    <message>
      <source>Histogram of the losses</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Experiment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dead zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doctor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to see</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Random starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss landscape</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Open &amp;recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Presets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export one &amp;view as a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sp&amp;eed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} steps a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ti&amp;me and branches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Memory for the past</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mo&amp;ve the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MicroscopeBar</name>
    <message>
      <source>Microscope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pattern that goes through the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pattern under the microscope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half a step back (Left)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half a step on (Right)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the run take the step (Right, at its end)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the microscope away (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each weight times its input, summed, layer by layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the answer is from what is wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What of the error goes back over each weight, layer by layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gradient of each weight, and what the optimizer makes of it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NameField</name>
    <message>
      <source>Name of the branch</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Neighbours</name>
    <message>
      <source>“{0}” was changed by another window or program; Save will ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is open in another window of xorviz too (process {1})</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Insert a layer before {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove layer {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip connections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: a layer reads at least one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microscope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One pattern through one step (Ctrl+M)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run goes on. Pause it to look at one step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This network, or the batch of its step, is too large to look at so closely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too many weights for a number on each: point at a unit or a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units without room here: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers without room: {0}; point at their unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1} more)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each of its weights stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as they are: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bias {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>error 0, times any input = 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gradient of a weight is the error of its unit times its input. The error of {0} is 0, so from {1} all its weights get 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gradient of a weight is the error of its unit times its input. This is what {1} alone asks of {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: error {1} · input {2} = gradient {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}; mean gradient {2}, of it from {3}: {4}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The step takes no other pattern.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{2} is not among the {1} patterns of the coming step: it counts 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{2} is {0} of the {1} patterns of the coming step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gradient of the step is 0; what {0} remembers of earlier ones, or decay, still moves it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gradient over the {1} patterns of the step is 0, so nothing changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} at the rate {1} makes this of the mean gradient over {2} patterns{3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, with the penalties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, clipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not among them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of it comes from {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This step cannot be taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The numbers of {0} would stop being finite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The numbers have stopped being finite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} shares out 1 among all units of {1} by their sums.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is off for {1}: its sum is not above 0, so {2} gives 0 and its derivative is 0. No error will pass it on the way back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is off for {1}: here the derivative of {2} is 0. No error will pass it on the way back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} lets the error pass for {1}: here the derivative of {2} is {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} gives {1}, wanted {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: loss {1} ({2})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loss of {0} does not change with the answer here: nothing goes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is the loss of {0} alone. What goes back is its slope: if {1} grew by a little, the loss would change {2} times as much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} mixes the errors of all units of {1}: {2} is left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} → derivative {1} → {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: weight {1} · error {2} = {3} goes back to {4}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: weight {1} · input {2} = {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No error comes back to {0} for {1}, so from {1} its weights get nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is off for {1}: its sum {2} is not above 0, so its derivative is 0 and no error passes. From {1} its weights get nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is off for {1}: at its sum {2} the derivative is 0, so no error passes. From {1} its weights get nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If the sum of {0} grew by a little, the loss of {1} would change {2} times as much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is an input: nothing learns here, no error goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is what {0} puts in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… {0} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Penalty on weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Penalty on biases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of the penalty on the weights of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of the penalty on the biases of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Euclidean norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean of {0} pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean of {0} of {1} pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {0}, column {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at ({0}, {1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at {0} {1}, {2} {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>saturated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inputs: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Branches side by side: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} by a skip connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {0}: {1} × {2}, reads {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The input is a picture of {0} × {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strongest weight shown: {0} to {1}, {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Responses over {0} and {1}, {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour scale ±{0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove this unit (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split this unit into two that are a little apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revive this unit: draw its incoming weights anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag to a later layer: it will read this one, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove unit {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split unit {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revive unit {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpin its values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pin its values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoiseRow</name>
    <message>
      <source>Noise slider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noise from 0 to 1 in steps of 0.01</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the points stray: a part of the reach of the cloud, 0 to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard deviation of the normal noise on the inputs, 0 to 10</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NumberArgument</name>
    <message>
      <source>off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 is “{off}”.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NumberEditor</name>
    <message>
      <source>Enter sets the number, Esc leaves it, ↑ and ↓ change it by 0.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A decimal number is allowed here, such as −0.5 or 1,25.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OutputsRow</name>
    <message>
      <source>one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>four</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>five</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>six</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eight</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PaceFields</name>
    <message>
      <source>First step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frames a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the length is given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>steps a frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seconds that the film lasts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps a frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From s&amp;tep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Length in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Frames a second</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from 0 to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean 0, deviation 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input num&amp;bers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether each input is brought to the same range; over all rows of the file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PairPage</name>
    <message>
      <source>&amp;Inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The array that the network is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The array that it is to learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the array of the inputs and the one of the targets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inputs and targets must be two arrays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 array</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} arrays</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Command palette</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what you want to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search all actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing fits these letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter runs it, Esc goes back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not possible now</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Pasted</name>
    <message>
      <source>Pasted picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not opened</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PenaltyPanel</name>
    <message>
      <source>On weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Penalty on weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds to the loss what large weights cost, in all layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On biases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Penalty on biases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds to the loss what large biases cost, in all layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Penalty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times the sum of their sizes: pulls all with the same force, to 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times the sum of their squares: pulls large ones more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} strength</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PictureActions</name>
    <message>
      <source>Export a picture: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The &amp;window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy a picture: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is hidden; show it first by the menu View.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PictureTiles</name>
    <message>
      <source>First pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their classes are {classes}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Copied a picture: {0}, {1} × {2} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures in SVG (*.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages in PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture was not written: “{0}” does not end in .{1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an error inside xorviz; the log has the details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A picture of {0} × {1} pixels does not fit into memory; choose a smaller scale or window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture could not be taken; the log has the details.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture was not written to “{0}”: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture written. {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture written to {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PicturesPage</name>
    <message>
      <source>Choose the &amp;labels…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pictures of {sizes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;hoose another file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels of the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels: {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlaneBar</name>
    <message>
      <source>The input that grows to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input across the plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The input that grows upwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input up the plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where all other inputs stand: at their mean, or as in one pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where all other inputs stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset the plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the plane of the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>others at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plane: choose its inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plane: reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plane: {0} × {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plane: others at their mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plane: others as in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vary most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of all inputs these two vary most over the training patterns</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlaneChooser</name>
    <message>
      <source>What spans the landscape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the two axes are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight upwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw another random direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the axes anew, and show the whole path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss landscape: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecentFiles</name>
    <message>
      <source>&amp;Clear the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the list of recent files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open recent: {0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no longer there; it was taken off the list.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordDialog</name>
    <message>
      <source>Record a film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the film shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours of the film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format of the film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Record to…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Film &amp;of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For&amp;mat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GIF: for pages and chats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Animated PNG: every pixel exact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MP4: for slides and players</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last step must not lie before the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A film has at most {0} frames; these would be {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} × {1} pixels are too many for a film; choose a smaller size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, {1} seconds, {2} × {3} pixels</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordingProgress</name>
    <message>
      <source>Progress of the recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel the recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End the recording; no file is left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recording: frame {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ending the recording …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Recordings</name>
    <message>
      <source>A film is being recorded; the status bar can end it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record a film to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Films ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” does not end in {1}, as films of this format do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is filmed needs {0} × {1} pixels at least; choose a larger size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Film written to {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recording was cancelled; no file is left</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Recovery</name>
    <message>
      <source>An autosave could not be read and was put aside; nothing else was lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} autosaves could not be read and were put aside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was put aside: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>Found again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xorviz ended without being closed. What it had kept can be opened again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep them, and offer them at the next start</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RemedyTries</name>
    <message>
      <source>To try the remedies of this network takes long: not done.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>What the doctor finds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and 1 more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {0} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · a reason for the verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remedies, being tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remedies, tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remedies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None is offered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to be tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 try</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} tries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>so far, {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has tried them on this run: their odds are not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} They are tried by: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xorviz report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Experiment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dead zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to reproduce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xorviz {0} · engine {1} · seed {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An experiment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shuffled each epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in their order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seed {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seed {0}, random start {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} steps, {1} epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optimizer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first prints the loss {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First save this run as {0}; it stands at step {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} To be typed in the folder of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another processor or another NumPy may change its last digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, accuracy {1} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} bits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inputs {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>noise {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} kept for a test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inputs: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, from {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rate by {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weights given for {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}; biases {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xorviz report: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Reports</name>
    <message>
      <source>Export a report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages in PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an error inside xorviz; the log has the details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report was not written to “{0}”: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report written to {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SampleRow</name>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A whole number from 1 to 1,000,000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{all}”, or a whole number from 1 to 1,000,000.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <source>Saving {0}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The window closes when {0} is saved…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still saving {0}: the disk does not answer yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not saved yet: the disk does not answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The old file stays as it is until the new one is whole. The window closes as soon as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Close without it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScheduleRows</name>
    <message>
      <source>What becomes of the learning rate in the course of the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The learning rate of the next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arguments of the schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold the schedule's arguments away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the schedule's arguments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now {rate}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScriptDialog</name>
    <message>
      <source>Open a script: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the script says, line by line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the network trains on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Data, which the script does not show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The script was read, and nothing of it was run: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Became</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it says</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Scripts</name>
    <message>
      <source>Pasted script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not pasted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clipboard holds no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Script of Keras (*.py)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Script of PyTorch (*.py)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Script of NumPy (*.py)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curves as a table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Experiment as JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network as ONNX (*.onnx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the experiment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not opened</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SeedRow</name>
    <message>
      <source>A whole number from 0 to 4,294,967,295.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShareRow</name>
    <message>
      <source>Test share slider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From 0 to 50 % of the patterns, in steps of 1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A percentage from 0 to 50, as in 20 %.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tab, Shift+Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the next control, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within a view: to the next unit, cell or step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within a view: keep the values on show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the weights: type a number into the cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>R, D, M, X</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the decision map: read, draw, move, delete patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter, Space, Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the decision map: draw, take up or put down, delete a pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the decision map: from pattern to pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left, Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under the microscope: half a step back, or on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under the microscope: from pattern to pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left, Right, Page Up, Page Down, Home, End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the timeline: to another step, from mark to mark, to either end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up, Down, Enter, F2, Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the timeline: from lane to lane, go to a branch, name or delete it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+, −, 0</source>
      <translation>+, −, 0</translation>
    </message>
    <message>
      <source>On the timeline: nearer, farther, all steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave what was opened or chosen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SizeFields</name>
    <message>
      <source>Size of the film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1×, as on the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2×, twice as fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>width × height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Height in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Si&amp;ze</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SkipLabel</name>
    <message>
      <source>skip {0} → {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip connection from {0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter or Delete removes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{1} also reads {0}, past the layers between. × removes this (Delete)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StartPanel</name>
    <message>
      <source>&amp;Weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Biases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Biases start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>biases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See&amp;d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decides the start weights and the order of the patterns; Enter starts again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start again with a new seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drawn at the next restart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new way to draw them shows in new units, and in all from the next restart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the {weights} of all layers are drawn at the next restart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mixed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Starts</name>
    <message>
      <source>One start runs; choose more under Crowd.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>Timeline: the steps and branches of the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show &amp;all steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Further branches</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StripChooser</name>
    <message>
      <source>show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the curves beneath the loss; where room is short the last chosen stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curves beneath the loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Gradient of each layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Learning rate</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Strips</name>
    <message>
      <source>Small maps of random starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show start {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open start {0} as a session</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SweepFiles</name>
    <message>
      <source>Copied the picture of the sweep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing (*.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the picture of the sweep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the table of the cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the table of all starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” does not end in {1}, the kinds that there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written to {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Sweeps</name>
    <message>
      <source>Of “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the run on display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the sweep that was interrupted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled; {0} of {1} cells are there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: {0} of {1} cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start {0} of a sweep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starts of a sweep</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SwitchArgument</name>
    <message>
      <source>on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TableModel</name>
    <message>
      <source>not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{role}, classes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TablePage</name>
    <message>
      <source>&amp;Targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many columns it is to learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the last {count} columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the last column</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimeActions</name>
    <message>
      <source>Nothing of this run's past is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no earlier step to show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The present is on show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is one branch; an edit in the past begins another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1} of {2} MB used)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>It is the one on display.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Go to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co&amp;mpare with the one on display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is on display; go to another branch first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} edits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 unit died</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} units died</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 unit woke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} units woke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yellow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Violet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show where training goes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of this run's past is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run or step, and every step can be shown again here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No time yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop playing back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Branch {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {step}, the present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {step}, the present — drag to look back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going to step {step} of {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {step} of {last} — in the past: what was recorded goes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {step} of {last} — in the past: an edit here begins a branch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the other random starts stay at step {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: steps {starts} to {ends}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: from step {starts} on, to {ends}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss {loss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accuracy {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kept} of {budget} MB keep the past</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {step} of {last}, in the past.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {step}, the present.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going to step {step}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was recorded goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} branches:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, on display</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ToolStrip</name>
    <message>
      <source>What new patterns want</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The target of new patterns, any decimal number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag to read the output anywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click to draw a new pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag a pattern to another place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click a pattern to delete it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw patterns that want {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New patterns want {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wants</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrainingPanel</name>
    <message>
      <source>&amp;Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What training makes small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optimi&amp;zer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rule by which the weights move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sh&amp;uffle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the patterns in a new random order in each epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Solved when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What all patterns must reach for the task to count as solved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More of the optimizer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold the optimizer's other arguments away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the optimizer's other arguments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate slider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate from 0.00001 to 10; each step is about a quarter more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number above 0 and up to 1,000,000, such as 0.01 or 1e-3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learnin&amp;g rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far each step goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many patterns each step looks at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bat&amp;ch size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{full}”, or a whole number from 1 to 1,000,000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>full</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TransportBar</name>
    <message>
      <source>(at step {step})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+ penalty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>solved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>solved at step {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pace} steps/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped at step {step} by an error inside xorviz; the log has the details.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the weights of layer {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the biases of layer {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the optimizer’s {where} for layer {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped at step {step}: {place} are no longer finite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped at step {step}: {place} is no longer finite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status of the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Single step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take one step and stand still</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start again from the same start weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restart with a new seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many steps a second: from 1 to as fast as it goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop after this step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train on</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TruthEditor</name>
    <message>
      <source>Truth table to edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click a target to turn it over; or arrows, and Space, 0 or 1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TruthTable</name>
    <message>
      <source>Truth table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>want {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>not in the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… {0} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} % of the set</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TruthTableView</name>
    <message>
      <source>{0} gives {1}, {2}: {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} more patterns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no answers yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} % of {1} patterns right; the worst of {2} are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} patterns right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · the worst {1} shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · the worst first</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnitsPatternsTable</name>
    <message>
      <source>Units and patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>saturated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} dead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} saturated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off {0} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sat. {0} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} patterns, by target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} on {1}  {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for every pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not in the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>saturated for {0} % of {1} patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off for {0} % of {1} patterns</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading… {percent} %</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WeightFiles</name>
    <message>
      <source>Import weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights of Keras and PyTorch (*.h5 *.hdf5 *.keras *.safetensors)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the weights of “{0}” into the network on display?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Put in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} → {layer}: {inputs} × {units}</source>
      <translation>{file} → {layer}: {inputs} × {units}</translation>
    </message>
    <message>
      <source>{file} → {layer}: {inputs} × {units}, no bias: it becomes 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {0} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The moments of the optimizer here stay as they are.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WeightsCanvas</name>
    <message>
      <source>Weights and biases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, row {1}, column {2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WeightsView</name>
    <message>
      <source>double-click a cell to set a weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the weights of this layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scale ±{0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No weights yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights on a scale of ±{0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {0}: {1} × {2} weights from {3} to {4}, biases from {5} to {6}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {0}: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>image tiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the incoming weights of each unit as an image of {0} × {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WordsPanel</name>
    <message>
      <source>About this experiment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold the words away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the words</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ZonesPlane</name>
    <message>
      <source>Map of the input plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no map yet</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count the units of this layer on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>units on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unsaturated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>passing gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} units on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} units unsaturated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} units pass gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hatched: off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hatched: saturated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hatched: off or saturated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all hidden layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scale ±{0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No map of dead zones yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A slice over {0} and {1}, {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the units of all layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the units of all layers in the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No unit of {0} is on in {1:.0f} % of the plane.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every unit of {0} is saturated on {1:.0f} % of the plane.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No unit of {0} passes gradient on {1:.0f} % of the plane.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is saturated for every pattern.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is dead: off for every pattern.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is saturated for {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is off for {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is saturated for no pattern.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is on for every pattern.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {0}, units: {1}, saturated for every pattern: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {0}, units: {1}, saturated for every pattern: none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {0}, units: {1}, dead: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {0}, units: {1}, dead: none.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_ResetButton</name>
    <message>
      <source>Reset {argument}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the default, {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to Keras's default, {value}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Row</name>
    <message>
      <source>Picture of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved to a file yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file was saved by another window or program since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep {0} after all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gone when this dialog closes; until then it can be kept again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It will be gone when this dialog closes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} edits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} random starts</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Targets</name>
    <message>
      <source>{word}: {output} is {value}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>compare</name>
    <message>
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run or pause all (F5)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take one step of each (F6)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many steps a second each takes: from 1 to as fast as it goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all at the same step: those that are faster wait for the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back and forth over the steps that all have in common</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the curves show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss, log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A column for each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overlaid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The boundaries of all on one map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dead zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference of the weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference of the decision maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision map · {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The others are compared with this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights − {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Output − {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curves of all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no curves yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: subtract it from the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare: {0} — xorviz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boundaries of all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boundaries on the input plane of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leaky ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dead units revived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a hidden layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no picture yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no layer and unit in common</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another number of outputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other data, and so another part of the plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot be subtracted: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not drawn: it has other inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not drawn: its data lie on another part of the plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not drawn: there is no picture of it yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blue: more than {0}; orange: less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accuracy {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not solved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} in one alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} runs are compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: no picture yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its weights differ from those of {0} by {1} at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its output differs on the input plane by {0} at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hatched: all off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hatched: all saturated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hatched: all off or saturated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dead zones · {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>data_hints</name>
    <message>
      <source>Targets beyond −1 and 1: squared error and a linear output fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Targets from −1 to 1: squared error and a tanh or linear output fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One class each: categorical cross-entropy and a softmax output fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A single output: cross-entropy and a sigmoid output fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several targets can be 1 at once: cross-entropy and a sigmoid output fit.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>data_words</name>
    <message>
      <source>1 pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} outputs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>drawing_verbs</name>
    <message>
      <source>Read the output on the decision map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw patterns on the decision map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move patterns on the decision map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete patterns on the decision map</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>labels</name>
    <message>
      <source>Gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clouds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is the number of bits that are 1 odd?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give back every bit as it came in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two words of bits: where do they differ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A truth table of your own; it starts with the function that is learned now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points in four quarters: is just one of the coordinates positive?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A disc of points, and a ring around it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two clouds that a straight line parts, the worse the more noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two arms that wind around each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number that rises evenly across the plane, from −1 to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hills and valleys: numbers from −1 to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much of the last step each step goes on with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks ahead to where the momentum leads (Nesterov)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much of the running mean square of the gradient each step keeps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A small number that keeps the division from 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Divides by the gradient's deviation in place of its mean square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much of the running mean of the gradient each step keeps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The slope for negative numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before each step all weights shrink by this part, times the rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The longest gradient of each kernel and each bias; longer ones are cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The largest number in a gradient, of either sign; larger ones are cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The longest gradient of all weights together; longer ones are cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many steps the rate takes to fall by once its factor, or all the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By what the rate is multiplied in so many steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Falls in stairs of so many steps and not evenly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The share of the rate that is left at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rate to which a warm-up rises first; 0: no warm-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many steps the warm-up takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By what the rate is multiplied where the loss has stopped falling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After how many epochs without progress the rate is reduced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the loss must fall below its best for progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many epochs to wait after a reduction before waiting again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rate is not reduced below this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of activation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>added unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>removed unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>split unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weight set by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bias set by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>network moved by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weights from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of optimizer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of the learning-rate schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of the test share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of the data seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drawn pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moved pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of a pattern's target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deleted pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of batch size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of shuffling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>added layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>removed layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>added connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>removed connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>revived unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of initializer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of penalty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of what counts as solved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of an optimizer's argument</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>restart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of the random starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>going to another branch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name of a branch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colour of a branch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deleted branch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new branches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training of branches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leaky ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sigmoid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>softmax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ELU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CELU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SELU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GELU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SiLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>softplus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>softsign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exponential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ReLU6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hard sigmoid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hard SiLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cross-entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>squared error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>categorical cross-entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>absolute error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Huber</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>log cosh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Poisson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hinge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SGD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>momentum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nesterov</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RMSprop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AdamW</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adamax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nadam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adagrad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adadelta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FTRL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Glorot uniform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Glorot normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>He normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>He uniform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LeCun uniform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LeCun normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>orthogonal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uniform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>truncated normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L1 + L2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zeros</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>constant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step decay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exponential decay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cosine decay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reduce on plateau</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>every pattern on its side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>above 0.9 / below 0.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>parity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bitwise XOR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>own table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>XOR cloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>circles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaussians</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spirals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bumps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>patterns of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>handwritten digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>patterns from a file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>layer_verbs</name>
    <message>
      <source>Revive dead unit {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set activation of {0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a unit to {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the last unit of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split unit {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Insert a layer before {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove layer {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set penalty on weights of {0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set penalty on biases of {0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect {0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disconnect {0} from {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reading</name>
    <message>
      <source>A whole number from {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number from {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number from {low} to below {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number above {low} and up to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number between {low} and {high}, without either.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>registry_tips</name>
    <message>
      <source>values from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>passes no gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>labels 0 and 1 are taken as −1 and 1, as Keras does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after so many epochs without progress as “patience” says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keras: the callback ReduceLROnPlateau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not one of Keras's names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keras: {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>starts_words</name>
    <message>
      <source>At step {1}: the random start on display goes on alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} random starts: the run began again at step 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At step {1}: {0} random starts are left</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>sweeps</name>
    <message>
      <source>Field {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What varies: choose it, or type a field such as h1.units or training.seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values of field {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As in 1:8, or 2:10:2, or 0.001:1:log7 for seven rates, or relu, tanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the values of field {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the values from a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(nothing)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the sweep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End it; the cells that have ended are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put right what is marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose at least one field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making ready …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ending …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not run yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long every start runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the experiment says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of steps or epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the picture tells of every cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form of the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heatmap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Picture as PNG, SVG or PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Table of the cells as CSV or JSON…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of all &amp;starts as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture of the sweep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lowest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>highest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose what to vary, and start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starts that solve it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps to solve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Final loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put it in the window, from its first step on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;all starts live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train the starts of this cell side by side in the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The runs of the cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Random starts of a cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop a cell within ±</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A cell has had enough starts when its 95 % interval reaches no farther to either side; looked at after every 64 starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What varies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Random &amp;starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Length of every run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cells, {1} runs of {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cells, at most {1} runs of {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {0} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue the sweep that was interrupted: {0} of {1} cells are there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sweep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Use the one on display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the cells begin with the experiment as the window has it now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sweeps that are ready to be run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optimizer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Initializer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Initializer of the biases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units of each hidden layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activation of the hidden layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Initializer of the hidden layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden layers: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units of every layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activation of all layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Initializer of all layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All layers: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activation of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Initializer of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Success rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Median steps to solve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the starts ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Median final loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>solved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>diverged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} by {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>n = {0} starts a cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up to {0} starts a cell, fewer where the interval is within ± {1} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>95 % Wilson intervals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from the fastest to the slowest tenth of those solved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from the lowest to the highest tenth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} starts solved it: {2} [{3}–{4} %]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} {1}, of eight tenths from {2} to {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>learning rate {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>full batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>batches of {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>text/diagnosis</name>
    <message>
      <source>Solved: every pattern is on its right side.</source>
      <comment>verdicts/solved</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is learning: the loss is {loss} and fell by {fall} within the last {last} steps.</source>
      <comment>verdicts/learning</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has hardly begun: the loss is {loss}.</source>
      <comment>verdicts/learning:start</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is slow, not stuck: the loss is {loss} and all but stands, but something is still under way.</source>
      <comment>verdicts/slow</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is slow, not stuck: the loss is {loss} and all but stands, but a copy that went on as it is solved the task within {ahead} more steps.</source>
      <comment>verdicts/slow:ahead</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A copy that went on as it is did not solve the task within {ahead} more steps.</source>
      <comment>verdicts/ahead</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is stuck: the loss stands at {loss} and fell by {fall} within the last {last} steps.</source>
      <comment>verdicts/stuck</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is stuck: the loss stands at {loss} and did not fall within the last {last} steps.</source>
      <comment>verdicts/stuck:still</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is stuck for certain: as it is, it will never solve the task, however long it trains. The loss is {loss}.</source>
      <comment>verdicts/stuck:certain</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is unstable: the loss is {loss} and swings by {swing} of itself instead of falling.</source>
      <comment>verdicts/unstable</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It diverged: its numbers stopped being finite at step {step}.</source>
      <comment>verdicts/diverged</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>certain</source>
      <comment>certainties/certain</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likely</source>
      <comment>certainties/likely</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>possible</source>
      <comment>certainties/possible</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all alike</source>
      <comment>plateaus/all_alike</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>three alike</source>
      <comment>plateaus/three_alike</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two alike</source>
      <comment>plateaus/two_alike</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two pairs</source>
      <comment>plateaus/two_pairs</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>some alike</source>
      <comment>plateaus/some_alike</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At step {step} the {place} of layer {layer} became too large for a number. The learning rate is {rate}.</source>
      <comment>findings/non-finite</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At step {step} the {place} of layer {layer} became too large for a number. Before that the loss had grown from {least} to {most}, as it does where steps are too long: the learning rate is {rate}.</source>
      <comment>findings/non-finite:grown</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At step {step} a number became too large. The learning rate is {rate}.</source>
      <comment>findings/non-finite:unknown</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loss {loss} reads the output as a probability, but {activation} gives other numbers too. Below {low} and above 1 − {low} the loss cuts the answer off, and there it passes no gradient at all.</source>
      <comment>findings/output-loss-mismatch:no_probability</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loss {loss} squashes the output itself (from_logits), and {activation} has done so already: no answer can become sure, and gradients are small.</source>
      <comment>findings/output-loss-mismatch:squashed_twice</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loss {loss} divides each answer by the sum of all, and with one output that is always 1, or no number where the answer is 0: it passes no gradient.</source>
      <comment>findings/output-loss-mismatch:one_share</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Softmax over a single unit is always 1, whatever the weights are.</source>
      <comment>findings/output-loss-mismatch:one_softmax</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A step has slope 0 everywhere: it passes no gradient, and nothing before it can learn.</source>
      <comment>findings/output-loss-mismatch:step</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A target is {target}, but {activation} gives only numbers between {low} and {high}: the loss cannot reach 0.</source>
      <comment>findings/target-out-of-range</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A target is {target}, but {activation} gives only numbers between {low} and {high}: such a pattern can never be right.</source>
      <comment>findings/target-out-of-range:hopeless</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output passes no gradient for any pattern ({off} off, {clipped} cut off by the loss): every weight before it gets a gradient of exactly 0. It stays so for ever. The loss stands at {loss}.</source>
      <comment>findings/output-off:for_ever</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output passes no gradient for any pattern ({off} off, {clipped} cut off by the loss): every weight before it gets a gradient of exactly 0. The loss stands at {loss}.</source>
      <comment>findings/output-off:now</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For {patterns} the output is wrong and passes no gradient ({off} off, {clipped} cut off by the loss): these patterns teach the network nothing.</source>
      <comment>findings/output-off:some</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The data ask for different answers to the same input: {patterns}. No network can bring the loss below {floor}.</source>
      <comment>findings/contradictory-labels</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The data ask for different answers to the same input: {patterns}. No network can be right for all.</source>
      <comment>findings/contradictory-labels:no_floor</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no hidden layer, so that the network cuts the inputs once, straight. No straight cut parts these patterns.</source>
      <comment>findings/linear-network:no_hidden</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no hidden layer, so that the network cuts the inputs once, straight. No straight cut parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:no_hidden_best</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No hidden layer bends anything: all of them are linear, so that the network cuts the inputs once, straight. No straight cut parts these patterns.</source>
      <comment>findings/linear-network:structure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No hidden layer bends anything: all of them are linear, so that the network cuts the inputs once, straight. No straight cut parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:structure_best</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every hidden unit that bends is off for every pattern, and stays so. So the network is one straight cut for ever, and none parts these patterns.</source>
      <comment>findings/linear-network:for_ever</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every hidden unit that bends is off for every pattern, and stays so. So the network is one straight cut for ever, and none parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:for_ever_best</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns: each is on for all or off for all. So the network is one straight cut now, and none parts these patterns.</source>
      <comment>findings/linear-network:now</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns: each is on for all or off for all. So the network is one straight cut now, and none parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:now_best</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns now: the network is one straight cut.</source>
      <comment>findings/linear-network:now_separable</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that the network knows of the inputs goes through one unit, {units}, which cuts the plane of inputs once. No single straight cut parts these patterns: it takes two cuts, or a skip from the inputs to the output.</source>
      <comment>findings/bottleneck</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of layer {layer} only {units} can still tell inputs apart: all others say the same to every pattern, for ever. One unit cuts the plane of inputs once, and no single straight cut parts these patterns.</source>
      <comment>findings/bottleneck:last</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, and will for ever: no gradient is left that could part them. The loss can never fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:for_ever</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, though their targets differ. While they coincide the loss cannot fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:now</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to all but one point, though their targets differ. If they coincided, the loss could not fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:near</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, and will for ever: no gradient is left that could part them.</source>
      <comment>findings/collapsed-inputs:for_ever_no_floor</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, though their targets differ.</source>
      <comment>findings/collapsed-inputs:now_no_floor</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to all but one point, though their targets differ.</source>
      <comment>findings/collapsed-inputs:near_no_floor</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, but no straight cut there puts every pattern on its side, and so they get the same answer. The loss stands at {floor} ({plateau}).</source>
      <comment>findings/alike-answers:inseparable</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, but no straight cut there puts every pattern on its side, and so they get much the same answer.</source>
      <comment>findings/alike-answers:inseparable_no_floor</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, and a straight cut there could be right for all, but the output does not make it: they get the same answer. The loss stands at {floor} ({plateau}).</source>
      <comment>findings/alike-answers:separable</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, and a straight cut there could be right for all, but the output does not make it: they get much the same answer.</source>
      <comment>findings/alike-answers:separable_no_floor</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No straight cut in {sources}, which the output reads, puts every pattern on its side: wrong now are {patterns}. It takes a change of what the output reads.</source>
      <comment>findings/alike-answers:wrong_side</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All weights into layer {layer} are exactly 0: its units all say the same for every pattern, and equal units get equal gradients.</source>
      <comment>findings/zero-initialised</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The difference between the patterns dies away on its way: from {first} in layer {first_layer} to {last} in layer {last_layer}, a factor of {factor}. Layer {layer} keeps the smallest part of it ({by_layer}).</source>
      <comment>findings/signal-shrinkage</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loss swings by {swing} of itself instead of falling: the learning rate {rate} may be too high.</source>
      <comment>findings/learning-rate-too-high:swings</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The numbers grew beyond all bounds: the learning rate {rate} may be too high.</source>
      <comment>findings/learning-rate-too-high:grows</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loss swings by {swing} of itself instead of falling, and the learning rate {rate} is above {bound}, beyond which steps overshoot at the present curvature of {curvature}.</source>
      <comment>findings/learning-rate-too-high:swings_bound</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The numbers grew beyond all bounds, and the learning rate {rate} is above {bound}, beyond which steps overshoot at the present curvature of {curvature}.</source>
      <comment>findings/learning-rate-too-high:grows_bound</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The learning rate {rate} is low: one good step along the gradient would lower the loss by {gain} of itself. At the present pace it needs about {forecast} more steps.</source>
      <comment>findings/learning-rate-too-low</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The learning rate {rate} is low: one good step along the gradient would lower the loss by {gain} of itself.</source>
      <comment>findings/learning-rate-too-low:no_forecast</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern, and stays so: it gets no gradient, and what the optimizer still remembers cannot bring it back.</source>
      <comment>findings/dead-unit:for_ever</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern, and stay so: they get no gradient, and what the optimizer still remembers cannot bring them back.</source>
      <comment>findings/dead-unit:for_ever:many</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern since step {since}, and stays so: it gets no gradient, and what the optimizer still remembers cannot bring it back.</source>
      <comment>findings/dead-unit:for_ever_since</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern since steps {since}, and stay so: they get no gradient, and what the optimizer still remembers cannot bring them back.</source>
      <comment>findings/dead-unit:for_ever_since:many</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern now. It gets no gradient; only changes before it or what the optimizer still remembers could bring it back.</source>
      <comment>findings/dead-unit:now</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern now. They get no gradient; only changes before them or what the optimizer still remembers could bring them back.</source>
      <comment>findings/dead-unit:now:many</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern since step {since}. It gets no gradient; only changes before it or what the optimizer still remembers could bring it back.</source>
      <comment>findings/dead-unit:now_since</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern since steps {since}. They get no gradient; only changes before them or what the optimizer still remembers could bring them back.</source>
      <comment>findings/dead-unit:now_since:many</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {layers} more layers {dead} units are off for every pattern.</source>
      <comment>findings/dead-unit:more</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{units} of layer {layer} is saturated for every pattern: its slope is below a thousandth of its largest, so that hardly any gradient passes.</source>
      <comment>findings/saturated-unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{units} of layer {layer} are saturated for every pattern: their slopes are below a thousandth of the largest, so that hardly any gradient passes.</source>
      <comment>findings/saturated-unit:many</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{units} of layer {layer} have the same weights in and out and the same moments: they get the same gradients and stay equal. Together they do what one could.</source>
      <comment>findings/duplicate-units:for_ever</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{units} of layer {layer} say the same for every pattern now: together they tell no more apart than one.</source>
      <comment>findings/duplicate-units:now</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {layer} gets hardly any gradient: {first} for a weight, a {factor}th of the {last} in layer {last_layer} ({by_layer}).</source>
      <comment>findings/vanishing-gradient</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer {layer} gets {factor} times the gradient of layer {last_layer}: {first} for a weight, against {last} ({by_layer}).</source>
      <comment>findings/exploding-gradient</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern. Fewer live units mean less luck.</source>
      <comment>findings/alive-at-start</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern. Of {starts} random starts of such a network with so many, {solved} solved XOR (RMSprop, batches of 4, 100 epochs).</source>
      <comment>findings/alive-at-start:known</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only {alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern: with so few hardly any start gets on.</source>
      <comment>findings/alive-at-start:few</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{wrong} of {of} patterns are on their wrong side: {patterns}.</source>
      <comment>findings/wrong-patterns</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gradient is small ({gradient}), but in some direction the loss bends downwards ({least}): a saddle, which the run leaves slowly.</source>
      <comment>findings/saddle</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gradient is small ({gradient}) and the loss bends upwards in every direction (least {least}): a local minimum, as far as the present piece of the loss goes.</source>
      <comment>findings/local-minimum</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gradient is small ({gradient}), and in some direction the loss bends neither way (least {least}): a flat stretch, where curvature alone tells no more.</source>
      <comment>findings/flat</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gradient is small ({gradient}), and the run rests where two pieces of the loss meet: on each the loss bends downwards ({least}), but it rises again across the edge.</source>
      <comment>findings/flat:kink</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gradient is small: {gradient}. The loss is flat here.</source>
      <comment>findings/flat:unmeasured</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revive {unit} with fresh weights</source>
      <comment>fixes/revive_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revive {units} with fresh weights</source>
      <comment>fixes/revive_units</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wake {unit} by its bias: set it to {value}</source>
      <comment>fixes/set_bias</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give layer {layer} the activation {activation}</source>
      <comment>fixes/set_activation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a unit to layer {layer}</source>
      <comment>fixes/add_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {count} units to layer {layer}</source>
      <comment>fixes/add_units</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a hidden layer before {before}</source>
      <comment>fixes/add_layer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let layer {layer} also read {source}</source>
      <comment>fixes/add_source</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the loss {loss}</source>
      <comment>fixes/set_loss</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give layer {layer} the activation {activation} and take the loss {loss}</source>
      <comment>fixes/set_output</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the optimizer {optimizer}</source>
      <comment>fixes/set_optimizer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the learning rate to {learning_rate}</source>
      <comment>fixes/set_learning_rate</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the learning rate follow {learning_rate_schedule}</source>
      <comment>fixes/set_learning_rate_schedule</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set {name} of the optimizer to {value}</source>
      <comment>fixes/set_optimizer_argument</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start again with the weights of layer {layer} drawn by {kernel_initializer}</source>
      <comment>fixes/set_initializer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start again with the biases of layer {layer} drawn by {bias_initializer}</source>
      <comment>fixes/set_bias_initializer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encode the data as {encoding}</source>
      <comment>fixes/set_data</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start again from other random weights</source>
      <comment>fixes/restart_run</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start again from the same weights with a learning rate of {learning_rate}</source>
      <comment>fixes/restart_with_rate</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start again from the same weights with the optimizer {optimizer}</source>
      <comment>fixes/restart_with_optimizer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue as it is</source>
      <comment>fixes/continue_run</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be done here</source>
      <comment>odds/refused</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none of {drawn} other random starts stands where this run does</source>
      <comment>odds/none_alike</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on this run: solves it</source>
      <comment>odds/here:solved</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on this run: solves it after {after} steps</source>
      <comment>odds/here:solved_after</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on this run: does not solve it within {steps} steps</source>
      <comment>odds/here:not_solved</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on this run with {tries} draws of its weights: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/here_drawn</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on {tries} other random starts that stand where this run does: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/alike</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on {tries} random starts, their weights drawn, that stand where this run does: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/alike_redrawn</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on {tries} other random starts from step 0: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/fresh</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>usually after {after}</source>
      <comment>odds/usually_after</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>out of {drawn}</source>
      <comment>odds/out_of</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} and {last}</source>
      <comment>lists/few</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} … ({count})</source>
      <comment>lists/many</comment>
      <translation>{first} … ({count})</translation>
    </message>
    <message>
      <source>{first} … ({count} patterns)</source>
      <comment>lists/patterns</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing</source>
      <comment>shares/nothing</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than 0.01 %</source>
      <comment>shares/hardly</comment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}; allowed are {allowed}.</source>
      <comment>unknown_name</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is not known here; allowed are {allowed}.</source>
      <comment>unknown_field</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” names {value} as a source; it may name inputs and earlier layers: {allowed}.</source>
      <comment>unknown_source</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” has no unit {value}; it has {allowed}.</source>
      <comment>unknown_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” ({value}) does not lead to the output; every input and layer must.</source>
      <comment>unused_layer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” repeats {value}; each may occur once.</source>
      <comment>duplicate</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}; an id has 1 to 64 letters, digits, dots, dashes or underscores.</source>
      <comment>bad_id</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” must be an object with named fields.</source>
      <comment>not_an_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” must be a list with at least one entry.</source>
      <comment>not_a_list</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}; it must be a text that is not empty.</source>
      <comment>not_a_text</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}; it must be a finite number{within}.</source>
      <comment>not_a_number</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}; it must be a whole number{within}.</source>
      <comment>not_a_whole_number</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}; it must be true or false.</source>
      <comment>not_a_switch</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}; it must be a name, or an object with a name: {allowed}.</source>
      <comment>not_a_choice</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” must be a list of rows of numbers, with at least one row.</source>
      <comment>not_a_table</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” must be a list of numbers.</source>
      <comment>not_a_row</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” has {value} numbers; the rows before it have {allowed}.</source>
      <comment>ragged_row</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” has {value} entries; it must have {allowed}.</source>
      <comment>wrong_length</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value} pixels; a pattern has {allowed} numbers.</source>
      <comment>wrong_image</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}; allowed is {allowed}.</source>
      <comment>out_of_range</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” stands beside “training.epochs”; a run's length is one of the two.</source>
      <comment>both_lengths</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” stands beside {value}; gradients are clipped in one way at most: {allowed}.</source>
      <comment>several_clippings</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}; this version of xorviz reads up to {allowed}. Please use a newer xorviz.</source>
      <comment>newer_schema</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” has lists and objects in each other; allowed are up to {allowed}.</source>
      <comment>too_deep</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” makes {value} parameters over all replicas; allowed are up to {allowed}.</source>
      <comment>too_large</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” brings the inputs to {value} units; the data have {allowed} input values.</source>
      <comment>features</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}: the output has {value} and each target {allowed} values, so that they cannot be compared; the output layer needs {allowed} units.</source>
      <comment>outputs</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}: a layer acts on each row of a matrix, so the output has the shape ({rows}, {value}) where the targets have ({rows}, {allowed}); the output layer needs {allowed} units.</source>
      <comment>output_shape</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is missing: data of matrices ({value} rows each) are drawn at random, so it says how many: {allowed}.</source>
      <comment>matrices_not_counted</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” cannot change: the data decide how many units the output layer has.</source>
      <comment>output_width</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is the output, which cannot be taken out.</source>
      <comment>output_layer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” cannot name {value}, which depends on this very layer.</source>
      <comment>circle</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” names nothing but {value}; a layer must read something.</source>
      <comment>last_source</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}; a digest has 32 hexadecimal digits.</source>
      <comment>bad_digest</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” names the data {value}, which are not here; a session file brings its data along, and a file of one's own is named with “kind”: “file”.</source>
      <comment>data_missing</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” names the data {value}, but those that are here are others.</source>
      <comment>data_differ</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A unit of “{path}” cannot be split: its weights are too large to grow.</source>
      <comment>split_too_large</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” cannot be taken out: its weights and the next layer's multiply to numbers that are too large.</source>
      <comment>product_too_large</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}; this network needs {allowed}.</source>
      <comment>shape</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” stands beside “data.test”; the rows kept for a test are listed, or chosen by a share.</source>
      <comment>both_tests</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” must keep at least one pattern to train on.</source>
      <comment>last_pattern</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” has no pattern {value} to train on; it may have been moved or deleted.</source>
      <comment>no_pattern</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” has {value} numbers a pattern; patterns are drawn, moved and deleted by hand where there are {allowed}.</source>
      <comment>not_on_a_plane</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}, for which Keras has no word; allowed in a script of Keras are {allowed}.</source>
      <comment>not_in_keras</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}, which a script of {form} cannot have; allowed are {allowed}.</source>
      <comment>not_in_script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” was not written: ONNX needs the package onnx, which is not installed here (pip install xorviz[onnx]).</source>
      <comment>onnx_missing</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” has {value} numbers to be written out; allowed are up to {allowed}.</source>
      <comment>too_much_to_write</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file “{file}”.</source>
      <comment>not_found</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” cannot be read: {reason}.</source>
      <comment>not_read</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” was not written: {reason}; what was there before is unchanged.</source>
      <comment>not_written</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MP4 needs the program ffmpeg, which is not on the search path here; GIF and animated PNG need nothing more.</source>
      <comment>ffmpeg_missing</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” was not written: ffmpeg says “{reason}”; what was there before is unchanged.</source>
      <comment>ffmpeg_failed</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” was not written: what had been written could not be read again; what was there before is unchanged.</source>
      <comment>not_read_back</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is not JSON: line {line}, column {column} cannot be read.</source>
      <comment>not_json</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is not a session of xorviz.</source>
      <comment>not_a_session</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” was written by a newer xorviz (schema {found}); this one reads up to {known}.</source>
      <comment>newer_session</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” is missing.</source>
      <comment>member_missing</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” cannot be read.</source>
      <comment>member_damaged</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is damaged: one of its parts occurs twice.</source>
      <comment>member_twice</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” has a part that no session has: “{place}”.</source>
      <comment>member_unknown</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: “{place}” is larger than the {limit} bytes that are allowed.</source>
      <comment>member_too_large</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is not a picture in PNG; that and SVG are the kinds that can carry an experiment.</source>
      <comment>not_a_png</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is not a picture in SVG.</source>
      <comment>not_an_svg</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is a picture that carries no experiment; it may have been removed when the picture was copied or uploaded.</source>
      <comment>picture_without_experiment</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is damaged: the picture ends too early.</source>
      <comment>picture_cut_off</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is damaged: the experiment that the picture carries cannot be read.</source>
      <comment>picture_damaged</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” does not carry its experiment, which is larger than {limit} MB.</source>
      <comment>too_large_for_a_picture</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: the experiment and its past are too large for a session file.</source>
      <comment>too_large_for_a_session</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: “{place}” is {found}; its experiment needs {wanted}.</source>
      <comment>member_shape</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: “{place}” has numbers that are not finite.</source>
      <comment>not_finite</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: “{place}” is not a batch of its epoch; allowed is 0 to {most}.</source>
      <comment>not_a_batch</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: line {line}, byte {byte} is no UTF-8; save the file as UTF-8, or choose the encoding latin-1.</source>
      <comment>not_utf8</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: line {line} is longer than the {limit} bytes that are allowed, as if this were no table of text.</source>
      <comment>line_too_long</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: line {line} is no row of a table; quotes must stand around a whole cell, and close.</source>
      <comment>not_a_row_of_cells</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” has no rows; a table needs at least one beneath its header.</source>
      <comment>no_rows</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” has one column alone where “{delimiter}” divides the cells; a table needs one for the inputs and one for the targets, divided by comma, semicolon, tab or space.</source>
      <comment>one_column</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: line {line} has {found} cells; every row must have {wanted}, as the first.</source>
      <comment>ragged_line</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is empty; every row must have a value there.</source>
      <comment>cell_empty</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is “{cell}”; the column must have finite numbers alone, or be read as classes.</source>
      <comment>cell_not_a_number</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is “{cell}”; allowed are finite numbers.</source>
      <comment>cell_not_finite</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: line {line} begins one class too many in column “{column}”; allowed are up to {most} different ones.</source>
      <comment>too_many_classes</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” has no column “{place}”; it has {known}.</source>
      <comment>no_column</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: at least one column must be chosen for the inputs and one for the targets, and none twice.</source>
      <comment>columns_twice</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” holds {found} numbers; allowed are up to {most}.</source>
      <comment>too_many_numbers</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is no .npz of NumPy with arrays in it.</source>
      <comment>not_arrays</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” has no array “{place}”; it has {known}.</source>
      <comment>no_array</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” does not tell which array holds the inputs and which the targets; choose two of {known}.</source>
      <comment>arrays_not_chosen</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: the array “{place}” cannot be read; its header must be one that NumPy writes.</source>
      <comment>array_damaged</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: the array “{place}” holds objects of Python, which could run anything; allowed are numbers.</source>
      <comment>array_of_objects</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: the array “{place}” is of type {found}; allowed are whole numbers, floats and booleans of up to 8 bytes.</source>
      <comment>array_of_others</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: the array “{place}” has no rows; it must have at least one.</source>
      <comment>array_empty</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: the array “{place}” must have {wanted} bytes after its header, as that says; it has more or fewer.</source>
      <comment>array_length</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” must be an array of two axes with at least {wanted} columns: the inputs and, last, the targets.</source>
      <comment>array_not_a_table</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: the array “{place}” has {found} columns; labels of classes are one a pattern.</source>
      <comment>array_not_labels</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: the array “{place}” has in row {row}, column {column} what is no finite number.</source>
      <comment>array_not_finite</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: the array “{place}” has {found} rows and “{other}” {wanted}; both must have as many.</source>
      <comment>arrays_of_two_lengths</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: “{place}” has {found} different labels; allowed are up to {most}.</source>
      <comment>too_many_labels</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” has no file of labels beside it; it would be named “{wanted}”, packed or not.</source>
      <comment>no_labels</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” has {found} labels and “{other}” {wanted} pictures; both must have as many.</source>
      <comment>labels_of_two_lengths</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is no IDX file: its first bytes are {found}; such a file begins with two zeros.</source>
      <comment>idx_magic</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: its header gives {found} as the type of its numbers; allowed is 0x08, bytes.</source>
      <comment>idx_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: its header gives {found} dimensions; allowed is {wanted}.</source>
      <comment>idx_axes</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: its header gives the sizes {found}; allowed are 1 to {most} numbers in all.</source>
      <comment>idx_sizes</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” ends too early: its header says {wanted} bytes, and {found} are there.</source>
      <comment>idx_short</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” goes on after the {wanted} bytes that its header says.</source>
      <comment>idx_long</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” cannot be unpacked; it must be a whole gzip file.</source>
      <comment>gzip_damaged</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” makes {value} cells; allowed are {allowed}.</source>
      <comment>too_many_cells</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value} and stands beside “epochs”; the length of the runs is one of the two.</source>
      <comment>both_lengths_of_a_sweep</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}; a value is a number, a text, a switch, null or an object.</source>
      <comment>not_a_value</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” names no field and its values; it is written as {allowed}.</source>
      <comment>axis_not_read</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” is no field that can vary; there are {allowed}.</source>
      <comment>axis_unknown</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” has no values; it needs at least one.</source>
      <comment>axis_empty</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” varies a field that another axis varies already; each may occur once.</source>
      <comment>axis_twice</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” has the value {value} twice; each may occur once.</source>
      <comment>axis_value_twice</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” cannot be {value}; a value is a number, a word, or an object in JSON.</source>
      <comment>axis_value_not_read</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” cannot be {value}; a range goes up, as in {allowed}.</source>
      <comment>axis_range</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” has more values than are allowed: {allowed}.</source>
      <comment>axis_too_long</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” cannot be {value}; allowed is {allowed}.</source>
      <comment>axis_value</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” cannot be {value}; it must be an object with a kind, as the data of an experiment are.</source>
      <comment>axis_not_an_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” cannot vary here: the network is no chain of hidden layers, each reading the one before.</source>
      <comment>axis_no_chain</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” cannot vary here: the network has no hidden layer.</source>
      <comment>axis_no_hidden_layer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” names the layer {value}, which is not there; the layers are {allowed}.</source>
      <comment>axis_no_layer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” cannot vary here: {value} has no arguments.</source>
      <comment>axis_no_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” cannot be {value}: {cause}.</source>
      <comment>axis_refused</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” cannot be together: {cause}.</source>
      <comment>axis_together</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No scheduler of Dask answers at “{address}”: {reason}.</source>
      <comment>no_scheduler</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scheduler at “{address}” has no worker.</source>
      <comment>no_worker</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scheduler at “{address}” has no worker that would give the numbers of this machine.</source>
      <comment>no_worker_of_these_bits</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The worker {address} is not used, its last digits could differ: {what} is {there} there and {here} here.</source>
      <comment>other_worker</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The worker {address} is not used: it has no xorviz that answers ({there}).</source>
      <comment>worker_without_xorviz</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The worker {address} is not used: BLAS must have one thread there; set OPENBLAS_NUM_THREADS=1 and OMP_NUM_THREADS=1.</source>
      <comment>worker_with_threads</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cell {cell} of the sweep was given up: the process that ran it ended by itself {times} times.</source>
      <comment>cell_lost</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cell {cell} of the sweep could not be run ({reason}).</source>
      <comment>cell_failed</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The remedies could not be tried: the process that tried one ended by itself {times} times.</source>
      <comment>try_lost</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The remedies could not be tried ({reason}).</source>
      <comment>try_failed</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” was not written: {patterns} patterns are too many for JSON; a session .xorviz holds them.</source>
      <comment>data_not_written</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: line {line} is no UTF-8; save the script as UTF-8.</source>
      <comment>script_not_text</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The script is longer than the {most} characters that are allowed.</source>
      <comment>script_too_large</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no script; the text is empty.</source>
      <comment>script_empty</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line} is no Python, and the line breaks could not be put back.</source>
      <comment>script_not_python</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line} nests deeper than the {most} brackets or operators that are allowed.</source>
      <comment>script_too_deep</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: the script does more than can be followed by reading it.</source>
      <comment>script_too_long</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The script makes no model of Keras or PyTorch; allowed are “Sequential”, “Model” with “Input”, and classes of “nn.Module”.</source>
      <comment>script_no_model</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: “{name}” cannot be had here; allowed are dense layers, activations, dropout, and concatenation.</source>
      <comment>script_layer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: “{text}” is no layer that is known here.</source>
      <comment>script_layer_unknown</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: how many units the layer has cannot be told; it must be a whole number.</source>
      <comment>script_units</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: the shape {shape} cannot be had; an input is a row of numbers, or a matrix of rows.</source>
      <comment>script_shape</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: the layer reads {wanted} numbers, but gets {found}.</source>
      <comment>script_width</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: the input takes {wanted} numbers, but the data have {found}.</source>
      <comment>script_input_width</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: the layer reads an input that the model does not name.</source>
      <comment>script_input_missing</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: the model must have one output, which is a dense layer.</source>
      <comment>script_outputs</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: the layer is used twice with the same weights; each layer may be used once.</source>
      <comment>script_shared_layer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: there are more than {most} layers.</source>
      <comment>script_too_many_layers</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: there is no activation “{name}”; allowed are {allowed}.</source>
      <comment>script_activation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: “{text}” is no activation that is known here.</source>
      <comment>script_activation_unknown</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: “{name}” must stand behind a dense layer.</source>
      <comment>script_activation_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: “{name}” stands behind “{former}”; a layer has one activation.</source>
      <comment>script_activation_twice</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: “{name}” is read with two different activations; a layer has one.</source>
      <comment>script_two_activations</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: an argument of “{name}” is not known as a number.</source>
      <comment>script_not_a_number</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: “{text}” is no optimizer that is known here.</source>
      <comment>script_optimizer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: there is no loss “{name}”; allowed are {allowed}.</source>
      <comment>script_loss</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: “{text}” is no loss that is known here.</source>
      <comment>script_loss_unknown</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}: what the model does with its input cannot be followed (“{text}”).</source>
      <comment>script_forward</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The script does not show what it trains on; “xorviz import” takes it as “--data”: {choices}.</source>
      <comment>script_data_unknown</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The script does not show what it trains on, and no function of bits fits its {features} inputs and {outputs} outputs.</source>
      <comment>script_data_none</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no preset and no file “{name}”; presets are {presets}.</source>
      <comment>unknown_experiment</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The compiled engine needs numba, which is not installed here; the engine “numpy” runs everything.</source>
      <comment>engine_not_installed</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The compiled engine cannot run this experiment: its set is so large that each batch is collected when its turn comes; the engine “numpy” can.</source>
      <comment>engine_large_set</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The compiled engine cannot be used here ({reason}).</source>
      <comment>engine_not_loaded</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The steps so far were taken by the engine “{made_by}”, those to come by “{engine}”: they may differ in the last digits.</source>
      <comment>other_engine</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The steps so far were taken on another machine or with other versions: those to come may differ in the last digits.</source>
      <comment>other_machine</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The numbers of layer “{layer}” stopped being finite at step {step} ({where}); the run stands at the last good step.</source>
      <comment>non_finite</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong inside xorviz; the experiment is as it was, and the log has the details.</source>
      <comment>internal</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” was not read: files of Keras need the package h5py, which is not installed here (pip install xorviz[weights]).</source>
      <comment>h5py_missing</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” was not read: it needs the package safetensors, which is not installed here (pip install xorviz[weights]).</source>
      <comment>safetensors_missing</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” holds no weights that can be read; allowed are files of HDF5 and zips as Keras writes them, and safetensors ({allowed}).</source>
      <comment>weights_format</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” holds no layers with weights.</source>
      <comment>weights_none</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” holds weights, and neither data nor training: import the script of its model, with this file as “--weights”, or drop it on a window that shows the network.</source>
      <comment>weights_alone</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” reaches beyond itself at “{place}”: links to other places, virtual and external data are not followed.</source>
      <comment>weights_elsewhere</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: “{place}” is compressed; only plain arrays, as Keras writes them, are read.</source>
      <comment>weights_packed</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” says that it is larger than the file.</source>
      <comment>weights_too_large</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” has {found} weights and biases; up to {most} can be put into a network.</source>
      <comment>weights_too_many</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: “{place}” is no dense layer; allowed are layers of a kernel and a bias, or a kernel alone.</source>
      <comment>weights_not_dense</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: “{place}” holds numbers of the kind {found}; allowed are {allowed}.</source>
      <comment>weights_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” has {found} dense layers, and the network {wanted}; they must be as many.</source>
      <comment>weights_count</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: the layer “{place}” is {found} (inputs × units); the layer “{layer}” of the network needs {wanted}.</source>
      <comment>weights_shape</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” has layers of {found} (inputs × units); the layer “{layer}” of the network needs {wanted}.</source>
      <comment>weights_no_shape</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: the layers {names} all fit the layer “{layer}” of the network, and the file does not tell their order; give the layers in both the same names.</source>
      <comment>weights_unclear</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}”: the layer “{place}” is {found} (inputs × units), which fits none of the layers {names} of the network.</source>
      <comment>weights_unused</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is no autosave of xorviz, or damaged.</source>
      <comment>autosave_damaged</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” was not written: its branches hold more than 192 MB of numbers; delete some of them.</source>
      <comment>branches_too_large</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no branch {value}; it may have been deleted.</source>
      <comment>unknown_branch</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Branch {value} is the one on display; show another one first.</source>
      <comment>branch_shown</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A run may have up to {allowed} branches; delete one before another begins.</source>
      <comment>too_many_branches</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value}; a name has {allowed} letters on one line.</source>
      <comment>not_a_name</comment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>text/parts</name>
    <message>
      <source>missing</source>
      <comment>missing</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source> in {allowed}</source>
      <comment>within</comment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>text/presets</name>
    <message>
      <source>Why is ReLU stuck on XOR?</source>
      <comment>relu-2-2-1/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two ReLU units and a sigmoid output learn XOR from 1,000 random patterns. This start stops at a loss of about 0.36 and stays there.</source>
      <comment>relu-2-2-1/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the truth table: &lt;b&gt;00&lt;/b&gt; and &lt;b&gt;10&lt;/b&gt; get the same answer, though one wants 0 and the other 1. The dead-zone map shows why: no hidden unit that matters is on for either of them, so both arrive at the output as the same point. For two patterns that look alike the best guess lies in between, and the loss cannot fall below the dashed line &lt;i&gt;two alike&lt;/i&gt;.</source>
      <comment>relu-2-2-1/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is luck as much as ReLU: of 2,000 random starts of this experiment 20 of 100 solve it (sigmoid: 58). Try it: press &lt;b&gt;Restart&lt;/b&gt; with a new seed a few times, change the hidden activation to &lt;i&gt;sigmoid&lt;/i&gt; in the middle of the run, or add units with &lt;b&gt;+&lt;/b&gt;. With five, 71 of 100 starts succeed.</source>
      <comment>relu-2-2-1/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same network with sigmoid units</source>
      <comment>sigmoid-2-2-1/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two sigmoid units instead of two ReLU units; everything else is the same. A sigmoid is never quite off, so every weight always gets some gradient, and this start is right on all four patterns from epoch 76 on.</source>
      <comment>sigmoid-2-2-1/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch how long it stands at a loss of ln 2 ≈ 0.693, where every pattern gets the answer ½, before the two hinge lines find their place: slow is not the same as stuck.</source>
      <comment>sigmoid-2-2-1/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is no guarantee either: of 2,000 random starts 58 of 100 are right after 100 epochs. Change the activation to &lt;i&gt;relu&lt;/i&gt; while it trains and see what is lost, then undo it.</source>
      <comment>sigmoid-2-2-1/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One hidden unit is enough, with a skip</source>
      <comment>skip-2-1-1/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output sees the one hidden unit &lt;i&gt;and&lt;/i&gt; the two inputs themselves. Without that skip, one unit can cut the plane only once, and XOR needs two cuts: no start succeeds, whatever the activation.</source>
      <comment>skip-2-1-1/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the skip, all of 800 random starts with a tanh (or sigmoid) unit solve it in 5,000 steps, and half of those with a ReLU unit. Look at the output's tile: the straight answer of the inputs, bent once by the hidden unit.</source>
      <comment>skip-2-1-1/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try &lt;i&gt;relu&lt;/i&gt; in the hidden layer and restart a few times with new seeds.</source>
      <comment>skip-2-1-1/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A NOR gate by hand</source>
      <comment>nor-by-hand/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One ReLU unit, weights −20 and −20, bias 1: it is 1 at &lt;b&gt;00&lt;/b&gt; and off everywhere else. Nothing is left to learn, so training does not move it.</source>
      <comment>nor-by-hand/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double-click a number in the weights and type another. Bias 21 makes it fire for 01 and 10 too; weights of 1 and a bias of 0 make an OR that overshoots at 11. Undo brings each value back.</source>
      <comment>nor-by-hand/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every gate can be built from NORs, XOR from five of them: a network is a circuit whose wires are numbers.</source>
      <comment>nor-by-hand/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five ReLU units: faster, but no cure</source>
      <comment>relu-5-1/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The experiment of the two ReLU units with five of them. This start is right on all four patterns after four epochs. That is usual for the starts that succeed; with two sigmoid units half of them need 63 epochs or more.</source>
      <comment>relu-5-1/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for the hatching: the fourth unit is off for all four patterns from the beginning to the end, and nobody misses it. A dead unit alone is no reason to fail: of 400 successes with five units, 352 have one.</source>
      <comment>relu-5-1/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of 2,000 random starts 71 of 100 solve it within 100 epochs, so 29 still fail. Try it: restart with new seeds until one does, or take units away with &lt;b&gt;−&lt;/b&gt; (four: 59 of 100, three: 39, two: 20).</source>
      <comment>relu-5-1/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A second layer that died</source>
      <comment>relu-4-2-1/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two hidden ReLU layers, of four units and of two, as someone recommended for XOR. This start stops at a loss of about 0.69 and gives all four patterns the same answer.</source>
      <comment>relu-4-2-1/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the second hidden layer: one of its units is off for every pattern from the start, the other after 116 steps. All four units of the first layer are alive, but nothing of them gets through, and no gradient comes back to them. All patterns look alike to the output: the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>relu-4-2-1/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the random starts of this experiment 40 of 100 solve it (with sigmoid units 91, with leaky ReLU units 98). Restart with new seeds, or change both hidden activations to &lt;i&gt;leaky_relu&lt;/i&gt; and restart: does this start succeed?</source>
      <comment>relu-4-2-1/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is dead, and still it stops</source>
      <comment>leaky-2-2-1/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two leaky ReLU units: where a ReLU unit is off, these still pass on a fifth (the slope 0.2). So no unit can die, and no pattern loses its gradient.</source>
      <comment>leaky-2-2-1/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This start stops all the same, at a loss of about 0.51. The truth table shows four different answers, and the wrong ones are &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt;. No patterns look alike here, so none of the dashed lines fits: leaky units have plateaus of their own (for four equally frequent patterns near 0.520, 0.594 and 0.693).</source>
      <comment>leaky-2-2-1/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try it: restart with new seeds, add units with &lt;b&gt;+&lt;/b&gt;, or change the hidden activation in the middle of the run.</source>
      <comment>leaky-2-2-1/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AND, with ReLU on the output as well</source>
      <comment>gates-and/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A small network as one would write it oneself: ReLU in the hidden layer and on the output, squared error, plain gradient descent, all four patterns in each step. This start is right within 50 steps, and the loss goes on to 0.</source>
      <comment>gates-and/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is luck, even for AND: of many random starts 35 of 100 solve it (OR: 30, XOR: 14 to 15), and no learning rate between 0.003 and 0.3 changes that. The reason is the output: a ReLU output that is off for all four patterns gets no gradient.</source>
      <comment>gates-and/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try it: restart with a few new seeds. Where the loss stays at 0.25, every answer is 0. Then change the output's activation to &lt;i&gt;sigmoid&lt;/i&gt;.</source>
      <comment>gates-and/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OR, and 00 goes up with the others</source>
      <comment>gates-or/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network of the AND gate, with OR to learn. A single straight cut would do, and still this start stops at a loss of ⅙ ≈ 0.1667.</source>
      <comment>gates-or/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the truth table: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; all get ⅔. The second hidden unit is off for all patterns from the start, and the first one is on for &lt;b&gt;01&lt;/b&gt; alone, so to the output the other three are the same point. Two of them want 1 and one wants 0: ⅔ is the best single answer. That is the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>gates-or/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OR fails oftener than it works: 30 of 100 random starts solve it with two hidden units, 47 with four. Try new seeds, and more units with &lt;b&gt;+&lt;/b&gt;.</source>
      <comment>gates-or/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An output that never switches on</source>
      <comment>gates-relu-output/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>XOR with ReLU on the output as well. All four answers are 0, the loss is ½, and not one weight ever moves.</source>
      <comment>gates-relu-output/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the output: its pre-activation is 0 or below for every pattern, so its derivative is 0, and no gradient reaches anything behind it. Both hidden units are alive. The loss is even higher than if the network gave every pattern ½ (the dashed line &lt;i&gt;all alike&lt;/i&gt; at 0.25), and gradient descent has no way to get there.</source>
      <comment>gates-relu-output/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of many random starts 14 to 15 of 100 solve XOR with two hidden units and a ReLU output, 29 with four. The rate does not matter, from 0.003 to 0.3. Try it: double-click the output's bias and type 2, which switches it on for every pattern, and run: this start then solves XOR. With 1 it stops half-way.</source>
      <comment>gates-relu-output/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three right, and 11 becomes ⅔</source>
      <comment>paired-inputs/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each bit enters twice, as itself and as its opposite, so there are four inputs; ReLU in the hidden layer and on the output, squared error, plain gradient descent, XOR.</source>
      <comment>paired-inputs/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network gets &lt;b&gt;00&lt;/b&gt; right, and &lt;b&gt;01&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; all rise together, to ⅔: one hidden unit is dead from the start, the other ends up on for &lt;b&gt;00&lt;/b&gt; alone. The output cannot tell the other three apart, so the loss stops at ⅙ ≈ 0.1667, the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>paired-inputs/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If only answers above 0.9 count as true, it looks as if 11 refused to learn; but 01 and 10 are not learned either. Of 16,000 failures of such networks none had 11 above 0.9. Restart with new seeds, or add hidden units.</source>
      <comment>paired-inputs/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two outputs: one for false, one for true</source>
      <comment>two-outputs/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same network with two outputs; the larger one is the answer. XOR, ReLU everywhere, squared error.</source>
      <comment>two-outputs/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A second output does not help this start: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;01&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; get ⅔ for false and ⅓ for true, &lt;b&gt;10&lt;/b&gt; alone is told apart. One hidden unit is dead, the other is on for 10 only. What the hidden layer has lost, no output can bring back: the loss stands at ⅙ ≈ 0.1667, the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>two-outputs/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the two tiles of the output. Then restart with new seeds, or change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;.</source>
      <comment>two-outputs/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The skip with a ReLU unit: a coin toss</source>
      <comment>skip-relu-2-1-1/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One hidden unit and a skip from the inputs to the output, this time with ReLU. In this start the unit dies after 75 steps: from then on it is off for all four patterns.</source>
      <comment>skip-relu-2-1-1/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is left is the skip alone, a single straight cut, and the best such a network can do for XOR is to answer ½ everywhere: the loss stands at ln 2 ≈ 0.693, the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>skip-relu-2-1-1/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of 800 random starts half solve it (without the skip none, with tanh or sigmoid all). With two hidden ReLU units and the skip, 76 of 100 do. Restart with new seeds, and change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;.</source>
      <comment>skip-relu-2-1-1/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two units die, one after the other</source>
      <comment>relu-2-2-1-dead/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two ReLU units, the four XOR patterns at once, Adam. At the start both units are alive. The second one dies after 93 steps, the first after 838.</source>
      <comment>relu-2-2-1-dead/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dead means: off for each of the four patterns, so no gradient reaches the unit's weights and it stays off. Watch the two hinge lines in the dead-zone map move until all four patterns lie on their off sides. Then the output sees the same for every pattern and answers ½: a loss of ln 2 ≈ 0.693, the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>relu-2-2-1-dead/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press &lt;b&gt;Restart&lt;/b&gt; and step slowly through the first hundred steps. Then add units with &lt;b&gt;+&lt;/b&gt;, or change the hidden activation to &lt;i&gt;leaky_relu&lt;/i&gt; before step 838 and after it.</source>
      <comment>relu-2-2-1-dead/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A narrow deep network for XOR</source>
      <comment>bitwise-xor-branches/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two inputs, each with a layer of its own, joined, then layers of 1, 3, 5, 4 and 3 units and a ReLU output; 50,000 random patterns. After 15 epochs this start stands at a loss of 0.693 and an accuracy of 0.50, as if it knew nothing. Of 512 random starts 73 ended like this.</source>
      <comment>bitwise-xor-branches/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look along the network: how far apart are the four patterns? Before the first step the first units differ by 0.21 (&lt;i&gt;a&lt;/i&gt;) and 0.12 (&lt;i&gt;b&lt;/i&gt;) between them, then it is less from layer to layer: 0.0001 in the last hidden one, 0.00004 in the output. The signal dies away on its road, so all patterns look alike.</source>
      <comment>bitwise-xor-branches/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ReLU output is worse still: 291 of the 512 starts have all answers at 0, or stuck at 1 or above, where this loss has no gradient. As it stands 12.7 of 100 solve it. With a sigmoid output 23 do, with tanh for the hidden sigmoids as well 96.5, and a plain 2-4-1 sigmoid network solves 98.6. Change the activations and restart.</source>
      <comment>bitwise-xor-branches/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parity of four bits</source>
      <comment>parity-4/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is the number of ones odd? Parity is XOR for more than two bits: whichever bit is turned over, the answer turns over with it, so no bit helps without all the others. Eight ReLU units and a sigmoid output see all 16 words in each step; this start is right on all of them within 200 steps.</source>
      <comment>parity-4/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the truth table while it trains: the 16 words come right in groups, as each hinge finds its place, and the loss goes down in steps.</source>
      <comment>parity-4/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of 1,000 random starts each, 4.6 of 100 solve it with 4 ReLU units, 26 with 6, &lt;b&gt;56 with 8&lt;/b&gt;, 87 with 12 and 97 with 16, within 5,000 steps. None of those with 2 do. Restart with new seeds, or change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;: with 8 units 998 of 1,000 starts succeed.</source>
      <comment>parity-4/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four bits do not fit through three units</source>
      <comment>identity/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network has only to give back the four bits that it gets. But between them stand three tanh units, and it never gets all 16 words right: this start stops at 14 of 16, as 977 of 1,000 random starts do; none got further.</source>
      <comment>identity/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not the training. Each output decides by a plane in the space of the three units, and four planes cut space into at most 15 pieces; 16 words would need 16. Two units make a plane, four lines and 11 pieces.</source>
      <comment>identity/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press &lt;b&gt;+&lt;/b&gt; above the hidden layer, in the middle of the run: nothing is lost, and with the fourth unit all 16 words come right. With four units from the start all of 1,000 random starts do it in 3,000 steps.</source>
      <comment>identity/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>XOR of two words of two bits</source>
      <comment>bitwise-xor-2/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two words, &lt;i&gt;a&lt;/i&gt; and &lt;i&gt;b&lt;/i&gt;, of two bits each: wherever they differ the answer is 1. 16 pairs of words, two outputs, 16 ReLU units in one hidden layer, all pairs in each step, Adam.</source>
      <comment>bitwise-xor-2/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each output needs only its own two bits and should ignore the others: look in the weights which units work for which output, and in the truth table how the 16 rows come right. This start has all of them after 50 steps, and of 128 random starts all 128 solve it within 2,000.</source>
      <comment>bitwise-xor-2/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is the width that does it. With 2 hidden units none of 1,000 random starts solve it, with 4 25 of 100, with 8 97 of 100. Take units away with &lt;b&gt;−&lt;/b&gt; until it fails; compare the narrow deep network for XOR, with a branch for each input.</source>
      <comment>bitwise-xor-2/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>XOR of two words of three bits</source>
      <comment>bitwise-xor-3/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two words, &lt;i&gt;a&lt;/i&gt; and &lt;i&gt;b&lt;/i&gt;, of three bits each: wherever they differ the answer is 1. 64 pairs of words, three outputs, 24 ReLU units in one hidden layer, all pairs in each step, Adam.</source>
      <comment>bitwise-xor-3/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each output needs only its own two bits and should ignore the others: look in the weights which units work for which output, and in the truth table how the 64 rows come right. This start has all of them after 100 steps, and of 128 random starts all 128 solve it within 2,000.</source>
      <comment>bitwise-xor-3/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is the width that does it. With 3 hidden units none of 1,000 random starts solve it, with 6 26 of 100, with 12 all of 1,000. Take units away with &lt;b&gt;−&lt;/b&gt; until it fails; compare the narrow deep network for XOR, with a branch for each input.</source>
      <comment>bitwise-xor-3/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>XOR as a cloud of points</source>
      <comment>xor-cloud/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>XOR once more, with 200 points in four quarters in place of four corners: 1 where just one of the two coordinates is positive. Four ReLU units, batches of 32; this start is right on all points after 40 epochs.</source>
      <comment>xor-cloud/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the hidden units' tiles: each is a ramp with one hinge line. The output adds four ramps, and where the sum changes its sign lies the boundary, in straight pieces.</source>
      <comment>xor-cloud/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of 500 random starts each, none solves it with two units, 56 of 100 with three, &lt;b&gt;83 with four&lt;/b&gt;, 97 with six and all but one with eight, within 300 epochs. With two units it can be right on the four corners of XOR, but not on a whole cloud.</source>
      <comment>xor-cloud/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A ring needs three lines</source>
      <comment>circles/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A disc of points, and a ring around it. Three ReLU units, and this start is right on all 200 points after 64 epochs.</source>
      <comment>circles/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A unit can tell only on which side of a line a point lies. Two lines leave a way out to the ring on at least one side; three can close a shape around the disc. Look at the output's tile: its boundary is made of straight pieces, with corners on the hinge lines.</source>
      <comment>circles/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of 500 random starts each, none solves it with one unit or two, &lt;b&gt;57 of 100 with three&lt;/b&gt;, 87 with four and all but three with six, within 300 epochs. Press &lt;b&gt;−&lt;/b&gt; and watch what the network gives up.</source>
      <comment>circles/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One straight line, and no more to learn</source>
      <comment>gaussians/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two round clouds that overlap, and no hidden layer: the output itself draws one straight line. With so much noise no line parts the clouds; this start ends with 188 of 200 points on the right side.</source>
      <comment>gaussians/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is nearly all there is to learn. The points come from two normal distributions, and even who knows these puts only 92 of 100 new points on the right side. All of 500 random starts end with 188 to 190 of 200: for a single layer with cross-entropy there is only one valley.</source>
      <comment>gaussians/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put two layers of 16 ReLU units before the output and restart: after 1,000 epochs they have 194 or more of the same 200 points right in 97 of 100 starts, 12 times 199. They have learned the accidents of these points by heart, and no new point will be the better for it. Lower the noise to 0, and one line is enough for all.</source>
      <comment>gaussians/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two spirals, and two points too many</source>
      <comment>spirals/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two arms that wind around each other. Two layers of eight ReLU units: the first draws lines, the second bends them. This start is right on 199 of 200 points after 500 epochs.</source>
      <comment>spirals/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last one is out of reach for any network. Both arms begin in the very middle: two points at the same place, one of each class. So the loss cannot fall below ln 2 · 2/200 ≈ 0.0069, and the task never counts as solved.</source>
      <comment>spirals/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of 500 random starts 77 of 100 get 199. One layer of 16 units is no help: of 200 starts the best got 165. Three layers of eight do better, with 96 of 100. Take the second layer out in the menu above it, and undo it.</source>
      <comment>spirals/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number in place of a class</source>
      <comment>plane/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The target is no class but a number, which rises evenly from one corner of the plane to the other: (x₁ + x₂) / 10, but never below −1 or above 1. One linear unit, squared error, plain gradient descent, and it is there within some epochs, from every one of 200 random starts.</source>
      <comment>plane/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loss stops at 0.00022 and not at 0: in the two far corners the target is flat, and a plane cannot bend. All starts end at the same height, for there is only one valley.</source>
      <comment>plane/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cross-entropy would be wrong here: it is made for targets from 0 to 1. And “right” means only that the sign is right. Look at the two weights: both go to 0.1.</source>
      <comment>plane/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hills and valleys</source>
      <comment>bumps/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three hills and three valleys on a plane that is flat elsewhere: targets are numbers from −1 to 1. Two layers of eight tanh units, a tanh output, squared error, batches of 32.</source>
      <comment>bumps/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the output's tile: the hills come one after the other, the steep ones last. Watch the loss, not the accuracy: “right” means only that the sign is right, and on the flat ground the target is 0.</source>
      <comment>bumps/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This start ends at a loss of 0.009 after 500 epochs. Half of 200 random starts get below 0.012; with one layer of eight units half get below 0.021, and without a hidden layer none comes below 0.086 (answering the same everywhere makes 0.089). With four times the epochs half get below 0.0044: here patience pays.</source>
      <comment>bumps/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three classes on the plane</source>
      <comment>three-classes/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forty points of three classes: a disc, and a sickle on either side of it. Eight ReLU units lead to three outputs with softmax, which always add up to 1; the largest names the class. This start is right on all points within 100 steps.</source>
      <comment>three-classes/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the &lt;b&gt;decision map&lt;/b&gt;: each class has its hue and its number, strong where the answer is clear and faint where the two largest outputs are close. Lines run where the class changes, in straight pieces, for ReLU units bend only at their hinges.</source>
      <comment>three-classes/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of 500 random starts none is right after 2,000 steps with two units, 63 of 100 with three, 84 with four, 94 with five, and all but two of the 500 with eight. Without a hidden layer the lines are straight from edge to edge, and three of the points stay wrong.</source>
      <comment>three-classes/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then draw: choose &lt;b&gt;Draw&lt;/b&gt; over the map while it trains, and put a point of class 1 among those of class 2. With &lt;b&gt;Move&lt;/b&gt;, drag it away and watch the lines follow, or give it up. Draw early: after some thousand steps the answers are so sure that a point on the wrong side pulls no more, for its loss is clipped at 16.1; then restart.</source>
      <comment>three-classes/paragraphs/3</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handwritten digits</source>
      <comment>digits/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1,797 digits by 13 people, each a picture of 8 × 8 pixels: 64 inputs from 0 to 1, and ten outputs, one for each digit. A fifth of the pictures, 359, is kept for a test; training sees the other 1,438.</source>
      <comment>digits/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This start reads 94 of 100 training pictures after 10 epochs, and all of them after 142. Of the pictures it never saw it then reads 98 of 100: it has not only learned by heart.</source>
      <comment>digits/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch how little is lost with fewer units: at the end of so long a run the middle one of 40 random starts reads 98 of 100 test pictures with 32 hidden units, 96 with eight, 90 with four and 68 with two. Take units away with &lt;b&gt;−&lt;/b&gt; in the middle of the run, and look how far the accuracy falls.</source>
      <comment>digits/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>text/scripts</name>
    <message>
      <source>taken</source>
      <comment>kinds/taken</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>assumed</source>
      <comment>kinds/assumed</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left out</source>
      <comment>kinds/ignored</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not understood</source>
      <comment>kinds/unclear</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer “{name}”: {units} × {activation}</source>
      <comment>remarks/layer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss: {name}</source>
      <comment>remarks/loss</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optimizer: {name}</source>
      <comment>remarks/optimizer</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data: {kind}, {patterns} patterns</source>
      <comment>remarks/data</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is imported nowhere; taken as {path}</source>
      <comment>remarks/import_assumed</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>prompts, old print statements or indentation were put right first</source>
      <comment>remarks/script_tidied</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the line breaks were lost and are put back; lines are counted as statements</source>
      <comment>remarks/line_breaks_restored</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” does nothing here</source>
      <comment>remarks/statement_ignored</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>whether “{text}” holds cannot be told; what follows it is skipped</source>
      <comment>remarks/condition_unclear</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how often the loop over “{text}” goes cannot be told</source>
      <comment>remarks/loop_unclear</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} does not exist here; the network is the same without it, its training is not</source>
      <comment>remarks/layer_left_out</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} does not exist here; without it the network computes and learns otherwise</source>
      <comment>remarks/scaling_left_out</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hard_sigmoid is that of Keras 3 (slope 1/6; it was 1/5)</source>
      <comment>remarks/hard_sigmoid_of_today</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the layer has no bias; here it has one, which starts at 0 and is trained</source>
      <comment>remarks/bias_kept</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the argument “{name}” has no part here</source>
      <comment>remarks/argument_ignored</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the argument “{name}” is not known as a value; its default is taken</source>
      <comment>remarks/argument_unclear</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the initializer “{text}” is not known; the default is taken</source>
      <comment>remarks/initializer_unclear</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the regularizer “{text}” is not known; there is none</source>
      <comment>remarks/regularizer_unclear</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{optimizer}: {name} {value}, the default of Keras 1 and 2</source>
      <comment>remarks/default_of_old_keras</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: defaults of {version}: {values}</source>
      <comment>remarks/defaults_taken</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weight_decay is the penalty l2 {value} on all weights and biases</source>
      <comment>remarks/weight_decay_as_penalty</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PyTorch adds the epsilon of {optimizer} elsewhere than Keras, whose arithmetic is used</source>
      <comment>remarks/epsilon_elsewhere</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the schedule “{name}” does not exist here; the rate stays as it is</source>
      <comment>remarks/schedule_ignored</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the loss clips probabilities at 1e-7, as Keras does, and not as PyTorch</source>
      <comment>remarks/clip_of_keras</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weights and biases start as in PyTorch: uniform within 1/√inputs</source>
      <comment>remarks/weights_of_pytorch</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>batch_size {value}, the default of Keras</source>
      <comment>remarks/default_batch</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>epochs {value}, the default of Keras</source>
      <comment>remarks/default_epochs</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seed {value}; the numbers that are drawn from it differ from the script's</source>
      <comment>remarks/seed_taken</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“fit” is called several times: {epochs} epochs in all</source>
      <comment>remarks/several_fits</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the script trains other models too; the first is taken</source>
      <comment>remarks/other_models</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the script does not train the model</source>
      <comment>remarks/no_fit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no loss is given: {name}</source>
      <comment>remarks/loss_assumed</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the sigmoid within the loss stands in the output layer here</source>
      <comment>remarks/sigmoid_of_the_loss</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no optimizer is given: {name}, the default of Keras</source>
      <comment>remarks/optimizer_assumed</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what the model is trained on is not shown in the script, or is no function of bits</source>
      <comment>remarks/data_unclear</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the patterns are drawn anew: the same chances, other numbers</source>
      <comment>remarks/drawn_anew</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no part of these data is kept for validation</source>
      <comment>remarks/validation_ignored</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the callback {name} has no part here</source>
      <comment>remarks/callback_ignored</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ReduceLROnPlateau goes by the training loss here</source>
      <comment>remarks/plateau_of_the_loss</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss, optimizer and length: as xorviz has written them</source>
      <comment>remarks/training_of_xorviz</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the loop takes one pattern a step</source>
      <comment>remarks/single_rows</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how long it trains is not said: {value} epochs</source>
      <comment>remarks/epochs_assumed</comment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>text/sweeps</name>
    <message>
      <source>Does XOR need a far smaller learning rate?</source>
      <comment>learning-rate-myth/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Someone who wrote a library of their own found that XOR needs a learning rate a thousand times smaller than AND and OR. This sweep asks each of the three for thirteen rates from 0.001 to 10: four hidden units, one activation in all layers, squared error, plain gradient descent, all four patterns in each step, 20,000 steps, 256 random starts.</source>
      <comment>learning-rate-myth/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not so. With &lt;i&gt;relu&lt;/i&gt; 34 to 36 of 100 starts solve XOR at every rate from 0.001 to 0.1 (AND: 46, OR: 52 to 54), and at a rate of 1 none solves any of the three. With &lt;i&gt;tanh&lt;/i&gt; all three end at the same rates, between 1 and 5.</source>
      <comment>learning-rate-myth/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With &lt;i&gt;sigmoid&lt;/i&gt; it is the other way round: within these steps XOR needs the &lt;b&gt;larger&lt;/b&gt; rate. At 0.01 nearly all starts have solved AND and OR, and 1 of 100 has solved XOR; from 0.2 on all have solved all three.</source>
      <comment>learning-rate-myth/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many hidden units does XOR need?</source>
      <comment>width/title</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The experiment of the two ReLU units with one to eight of them, and with sigmoid and tanh units: 2,000 random starts each, every one with 1,000 random patterns of its own, 100 epochs.</source>
      <comment>width/paragraphs/0</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One unit can cut the plane only once, and XOR needs two cuts: no start succeeds. With two, luck decides: 58 of 100 starts with sigmoid units solve it, 47 with tanh, 20 with ReLU. Every further unit helps, but not all alike: with five, nearly all sigmoid and tanh networks succeed, and 71 of 100 with ReLU.</source>
      <comment>width/paragraphs/1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at where the others stand: with few ReLU units most have three patterns that look alike, with five and more two.</source>
      <comment>width/paragraphs/2</comment>
      <translation type="unfinished" />
    </message>
  </context>
</TS>

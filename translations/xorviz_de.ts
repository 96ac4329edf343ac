<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About xorviz</source>
      <translation>Über xorviz</translation>
    </message>
    <message>
      <source>The sign of xorviz</source>
      <translation>Das Zeichen von xorviz</translation>
    </message>
    <message>
      <source>Two blue and two orange points, as in XOR</source>
      <translation>Zwei blaue und zwei orange Punkte, wie bei XOR</translation>
    </message>
    <message>
      <source>xorviz {0}</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>xorviz {0}</translation>
    </message>
    <message>
      <source>Why tiny networks learn, or get stuck.</source>
      <translation>Warum winzige Netze lernen oder stecken bleiben.</translation>
    </message>
    <message>
      <source>&amp;Versions</source>
      <translation>&amp;Versionen</translation>
    </message>
    <message>
      <source>&amp;Licences</source>
      <translation>&amp;Lizenzen</translation>
    </message>
    <message>
      <source>&amp;Copy diagnostics</source>
      <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
      <source>Versions, settings and the end of the log, without the name of your folder</source>
      <translation>Versionen, Einstellungen und das Ende des Protokolls, ohne den Namen Ihres Ordners</translation>
    </message>
    <message>
      <source>&amp;Show the log file</source>
      <translation>&amp;Protokolldatei zeigen</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>nicht installiert</translation>
    </message>
    <message>
      <source>compiled</source>
      <translation>kompiliert</translation>
    </message>
    <message>
      <source>NumPy</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>NumPy</translation>
    </message>
    <message>
      <source>Engine in use</source>
      <translation>Verwendeter Rechenkern</translation>
    </message>
    <message>
      <source>Log file</source>
      <translation>Protokolldatei</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>xorviz is free software under the MIT licence.</source>
      <translation>xorviz ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
      <source>Qt and PySide6 come under the GNU Lesser General Public License, version 3.</source>
      <translation>Qt und PySide6 stehen unter der GNU Lesser General Public License, Version 3.</translation>
    </message>
    <message>
      <source>The font {0}</source>
      <translation>Die Schrift {0}</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;New from a preset…</source>
      <translation>&amp;Neu aus Beispiel…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <source>Open &amp;data…</source>
      <translation>&amp;Daten öffnen…</translation>
    </message>
    <message>
      <source>Import &amp;weights…</source>
      <translation>&amp;Gewichte importieren…</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
      <source>Co&amp;mpare with…</source>
      <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
      <source>&amp;Export a picture…</source>
      <translation>&amp;Bild exportieren…</translation>
    </message>
    <message>
      <source>Re&amp;cord a film…</source>
      <translation>Fil&amp;m aufnehmen…</translation>
    </message>
    <message>
      <source>Export a repo&amp;rt…</source>
      <translation>Be&amp;richt exportieren…</translation>
    </message>
    <message>
      <source>Export a &amp;script or table…</source>
      <translation>S&amp;kript oder Tabelle exportieren…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>B&amp;eenden</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Paste a script or picture</source>
      <translation>Skript oder Bild &amp;einfügen</translation>
    </message>
    <message>
      <source>What has the &amp;keyboard</source>
      <translation>Was die &amp;Tastatur hat</translation>
    </message>
    <message>
      <source>Copy a picture of the view that has the keyboard</source>
      <translation>Ein Bild der Ansicht kopieren, die die Tastatur hat</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <source>Run or &amp;pause</source>
      <translation>&amp;Lauf oder Pause</translation>
    </message>
    <message>
      <source>Single &amp;step</source>
      <translation>&amp;Einzelschritt</translation>
    </message>
    <message>
      <source>&amp;Restart</source>
      <translation>&amp;Neustart</translation>
    </message>
    <message>
      <source>Restart with a &amp;new seed</source>
      <translation>Neustart mit neuem &amp;Seed</translation>
    </message>
    <message>
      <source>Check the &amp;gradient…</source>
      <translation>&amp;Gradienten prüfen…</translation>
    </message>
    <message>
      <source>S&amp;weep…</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>S&amp;weep…</translation>
    </message>
    <message>
      <source>Sweep: many starts of many choices</source>
      <translation>Sweep: viele Starts vieler Varianten</translation>
    </message>
    <message>
      <source>Ask the &amp;doctor</source>
      <translation>&amp;Doktor fragen</translation>
    </message>
    <message>
      <source>&amp;Microscope</source>
      <translation>&amp;Mikroskop</translation>
    </message>
    <message>
      <source>Microscope: one pattern through one step</source>
      <translation>Mikroskop: ein Muster durch einen Schritt</translation>
    </message>
    <message>
      <source>&amp;Light or dark</source>
      <translation>&amp;Hell oder dunkel</translation>
    </message>
    <message>
      <source>&amp;Command palette…</source>
      <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation>&amp;Rückgängig: {0}</translation>
    </message>
    <message>
      <source>&amp;Redo {0}</source>
      <translation>&amp;Wiederholen: {0}</translation>
    </message>
    <message>
      <source>&amp;Welcome…</source>
      <translation>&amp;Willkommen…</translation>
    </message>
    <message>
      <source>Copy &amp;diagnostics</source>
      <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
      <source>Show the &amp;log file</source>
      <translation>&amp;Protokolldatei zeigen</translation>
    </message>
    <message>
      <source>&amp;About xorviz</source>
      <translation>&amp;Über xorviz</translation>
    </message>
    <message>
      <source>Random s&amp;tarts…</source>
      <translation>&amp;Zufallsstarts…</translation>
    </message>
    <message>
      <source>Set the number of random starts</source>
      <translation>Die Zahl der Zufallsstarts setzen</translation>
    </message>
    <message>
      <source>Show ne&amp;xt start</source>
      <translation>Nä&amp;chsten Start zeigen</translation>
    </message>
    <message>
      <source>Show pre&amp;vious start</source>
      <translation>V&amp;origen Start zeigen</translation>
    </message>
    <message>
      <source>&amp;Open this start as session</source>
      <translation>Diesen Start als S&amp;itzung öffnen</translation>
    </message>
    <message>
      <source>Step &amp;back</source>
      <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
      <source>&amp;Play back</source>
      <translation>&amp;Zurückspielen</translation>
    </message>
    <message>
      <source>Pre&amp;vious mark</source>
      <translation>&amp;Vorige Marke</translation>
    </message>
    <message>
      <source>Ne&amp;xt mark</source>
      <translation>&amp;Nächste Marke</translation>
    </message>
    <message>
      <source>Back to the p&amp;resent</source>
      <translation>Zur &amp;Gegenwart</translation>
    </message>
    <message>
      <source>Re&amp;scue: try ways on in branches</source>
      <translation>&amp;Rettung: Wege in Zweigen erproben</translation>
    </message>
    <message>
      <source>&amp;Compare all branches</source>
      <translation>Alle Zweige ver&amp;gleichen</translation>
    </message>
    <message>
      <source>{0} MB</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{0} MB</translation>
    </message>
    <message>
      <source>Memory for the past: {0}</source>
      <translation>Speicher für die Vergangenheit: {0}</translation>
    </message>
    <message>
      <source>&amp;Network</source>
      <translation>&amp;Netz</translation>
    </message>
    <message>
      <source>&amp;Decision map</source>
      <translation>&amp;Entscheidungskarte</translation>
    </message>
    <message>
      <source>Network and decision &amp;map</source>
      <translation>Netz und Entscheidungs&amp;karte</translation>
    </message>
    <message>
      <source>Middle: {0}</source>
      <translation>Mitte: {0}</translation>
    </message>
    <message>
      <source>Time&amp;line</source>
      <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>&amp;Vergrößern</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <source>&amp;Whole network</source>
      <translation>&amp;Ganzes Netz</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <source>Theme: {0}</source>
      <translation>Design: {0}</translation>
    </message>
    <message>
      <source>&amp;Float or dock the panel</source>
      <translation>Bereich &amp;lösen oder andocken</translation>
    </message>
    <message>
      <source>To the &amp;left</source>
      <translation>Nach &amp;links</translation>
    </message>
    <message>
      <source>To the &amp;right</source>
      <translation>Nach &amp;rechts</translation>
    </message>
    <message>
      <source>To the &amp;bottom</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <source>Move the panel {0}</source>
      <translation>Bereich {0}</translation>
    </message>
    <message>
      <source>&amp;Wider</source>
      <translation>&amp;Breiter</translation>
    </message>
    <message>
      <source>&amp;Narrower</source>
      <translation>&amp;Schmaler</translation>
    </message>
    <message>
      <source>&amp;Taller</source>
      <translation>&amp;Höher</translation>
    </message>
    <message>
      <source>&amp;Shorter</source>
      <translation>&amp;Niedriger</translation>
    </message>
    <message>
      <source>Size of the panel: {0}</source>
      <translation>Größe des Bereichs: {0}</translation>
    </message>
    <message>
      <source>N&amp;ext pane</source>
      <translation>N&amp;ächster Bereich</translation>
    </message>
    <message>
      <source>Pre&amp;vious pane</source>
      <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
      <source>F&amp;ull screen</source>
      <translation>&amp;Vollbild</translation>
    </message>
    <message>
      <source>&amp;Presenter mode</source>
      <translation>&amp;Präsentation</translation>
    </message>
    <message>
      <source>Presenter mode: large type and few panels for a projector</source>
      <translation>Präsentation: große Schrift und wenige Bereiche für einen Projektor</translation>
    </message>
    <message>
      <source>Reset the la&amp;yout</source>
      <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
  </context>
  <context>
    <name>AnswerButton</name>
    <message>
      <source>measured</source>
      <translation>gemessen</translation>
    </message>
    <message>
      <source>not so</source>
      <translation>nicht so</translation>
    </message>
  </context>
  <context>
    <name>Answers</name>
    <message>
      <source>How the answers are shown</source>
      <translation>Wie die Antworten gezeigt werden</translation>
    </message>
    <message>
      <source>Truth table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Konfusion</translation>
    </message>
  </context>
  <context>
    <name>Arrangement</name>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>No panel has the keyboard; click into one, or press Tab until it has.</source>
      <translation>Kein Bereich hat die Tastatur; klicken Sie in einen, oder drücken Sie Tab, bis er sie hat.</translation>
    </message>
  </context>
  <context>
    <name>ArraysPage</name>
    <message>
      <source>Targets a&amp;re</source>
      <translation>Ziele s&amp;ind</translation>
    </message>
    <message>
      <source>Whether each whole number is a class and gets a unit of its own</source>
      <translation>Ob jede ganze Zahl eine Klasse ist und eine eigene Einheit erhält</translation>
    </message>
    <message>
      <source>classes, if whole numbers</source>
      <translation>Klassen, wenn ganze Zahlen</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>First patterns</source>
      <translation>Erste Muster</translation>
    </message>
  </context>
  <context>
    <name>Autosaves</name>
    <message>
      <source>Autosave works again</source>
      <translation>Die automatische Sicherung geht wieder</translation>
    </message>
    <message>
      <source>Autosave failed and is tried again: {0}</source>
      <translation>Die automatische Sicherung misslang und wird erneut versucht: {0}</translation>
    </message>
    <message>
      <source>Autosave waits for a disk that does not answer</source>
      <translation>Die automatische Sicherung wartet auf ein Laufwerk, das nicht antwortet</translation>
    </message>
  </context>
  <context>
    <name>AxesMenus</name>
    <message>
      <source>The unit to the right, or the two directions in which the inputs differ most</source>
      <translation>Die Einheit nach rechts, oder die zwei Richtungen, in denen sich die Eingaben am meisten unterscheiden</translation>
    </message>
    <message>
      <source>Axis to the right</source>
      <translation>Achse nach rechts</translation>
    </message>
    <message>
      <source>The unit upwards; the same twice draws one line</source>
      <translation>Die Einheit nach oben; zweimal dieselbe zeichnet eine Linie</translation>
    </message>
    <message>
      <source>Axis upwards</source>
      <translation>Achse nach oben</translation>
    </message>
    <message>
      <source>principal axes</source>
      <translation>Hauptachsen</translation>
    </message>
  </context>
  <context>
    <name>BitsRow</name>
    <message>
      <source>Fewer bits</source>
      <translation>Weniger Bits</translation>
    </message>
    <message>
      <source>One bit fewer</source>
      <translation>Ein Bit weniger</translation>
    </message>
    <message>
      <source>More bits</source>
      <translation>Mehr Bits</translation>
    </message>
    <message>
      <source>One bit more</source>
      <translation>Ein Bit mehr</translation>
    </message>
    <message>
      <source>A whole number from 1 to {most}.</source>
      <translation>Eine ganze Zahl von 1 bis {most}.</translation>
    </message>
  </context>
  <context>
    <name>BranchWishes</name>
    <message>
      <source>There is nothing that this run could be changed to.</source>
      <translation>Es gibt nichts, worin dieser Lauf geändert werden könnte.</translation>
    </message>
    <message>
      <source>Two branches at least can be compared.</source>
      <translation>Vergleichen lassen sich mindestens zwei Zweige.</translation>
    </message>
    <message>
      <source>{0}, as compared</source>
      <translation>{0}, wie verglichen</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>Network diagram</source>
      <translation>Netzdiagramm</translation>
    </message>
  </context>
  <context>
    <name>Centre</name>
    <message>
      <source>What the middle shows</source>
      <translation>Was die Mitte zeigt</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Entscheidungskarte</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>Beides</translation>
    </message>
  </context>
  <context>
    <name>ChoiceArguments</name>
    <message>
      <source>{count} changed</source>
      <translation>{count} geändert</translation>
    </message>
  </context>
  <context>
    <name>ColumnHeader</name>
    <message>
      <source>Click the lower line to say what a column is</source>
      <translation>Klicken Sie auf die untere Zeile, um zu sagen, was eine Spalte ist</translation>
    </message>
  </context>
  <context>
    <name>ColumnsTable</name>
    <message>
      <source>First rows</source>
      <translation>Erste Zeilen</translation>
    </message>
    <message>
      <source>&amp;Input</source>
      <translation>&amp;Eingabe</translation>
    </message>
    <message>
      <source>&amp;Target</source>
      <translation>&amp;Ziel</translation>
    </message>
    <message>
      <source>&amp;Not used</source>
      <translation>&amp;Nicht verwendet</translation>
    </message>
    <message>
      <source>As &amp;classes</source>
      <translation>Als &amp;Klassen</translation>
    </message>
  </context>
  <context>
    <name>Comparisons</name>
    <message>
      <source>Compare with one to three sessions</source>
      <translation>Mit einer bis drei Sitzungen vergleichen</translation>
    </message>
    <message>
      <source>Sessions, experiments and pictures (*.xorviz *.json *.png)</source>
      <translation>Sitzungen, Experimente und Bilder (*.xorviz *.json *.png)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>{0} files were chosen; one to {1} can be compared with the run.</source>
      <translation>{0} Dateien gewählt; mit dem Lauf lassen sich eine bis {1} vergleichen.</translation>
    </message>
    <message>
      <source>the run on display</source>
      <translation>der angezeigte Lauf</translation>
    </message>
  </context>
  <context>
    <name>ConfusionMatrix</name>
    <message>
      <source>Confusion matrix</source>
      <translation>Konfusionsmatrix</translation>
    </message>
  </context>
  <context>
    <name>ConfusionView</name>
    <message>
      <source>answer →</source>
      <translation>Antwort →</translation>
    </message>
    <message>
      <source>truth ↓</source>
      <translation>Wahrheit ↓</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>Recall</translation>
    </message>
    <message>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>The patterns of the training</source>
      <translation>Die Muster des Trainings</translation>
    </message>
    <message>
      <source>test</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>test</translation>
    </message>
    <message>
      <source>The patterns kept for a test</source>
      <translation>Die für einen Test zurückgehaltenen Muster</translation>
    </message>
    <message>
      <source>point at a cell, or at the name of a class</source>
      <translation>zeigen Sie auf eine Zelle oder einen Klassennamen</translation>
    </message>
    <message>
      <source>{0} · at step {1}</source>
      <translation>{0} · bei Schritt {1}</translation>
    </message>
    <message>
      <source>no answers yet</source>
      <translation>noch keine Antworten</translation>
    </message>
    <message>
      <source>The targets name no classes, so none can be taken for another.</source>
      <translation>Die Ziele benennen keine Klassen, also kann keine verwechselt werden.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>{truth}: {right} of {total} recognised (recall {share})</source>
      <translation>{truth}: {right} von {total} erkannt (Recall {share})</translation>
    </message>
    <message>
      <source>{truth} taken for {name}, rightly: {count} of {total} ({share})</source>
      <translation>{truth} für {name} gehalten, zu Recht: {count} von {total} ({share})</translation>
    </message>
    <message>
      <source>{truth} taken for {name}: {count} of {total} ({share})</source>
      <translation>{truth} für {name} gehalten: {count} von {total} ({share})</translation>
    </message>
    <message>
      <source>{truth} without an answer, a tie or no number: {count} of {total} ({share})</source>
      <translation>{truth} ohne Antwort, Gleichstand oder keine Zahl: {count} von {total} ({share})</translation>
    </message>
    <message>
      <source>no answer, a tie or no number: {total}</source>
      <translation>keine Antwort, Gleichstand oder keine Zahl: {total}</translation>
    </message>
    <message>
      <source>answer {name}: right {right} of {total} times (precision {share})</source>
      <translation>Antwort {name}: {right} von {total} Mal richtig (Präzision {share})</translation>
    </message>
    <message>
      <source>{share} right: {right} of {total}</source>
      <translation>{share} richtig: {right} von {total}</translation>
    </message>
    <message>
      <source>the test part</source>
      <translation>Testteil</translation>
    </message>
    <message>
      <source>the training part</source>
      <translation>Trainingsteil</translation>
    </message>
    <message>
      <source>Confusion matrix of {part}, {classes} classes: {verdict}.</source>
      <translation>Konfusionsmatrix ({part}), {classes} Klassen: {verdict}.</translation>
    </message>
    <message>
      <source>Commonest mistakes: {listed}.</source>
      <translation>Häufigste Verwechslungen: {listed}.</translation>
    </message>
    <message>
      <source>Least recall: {name}, {share}.</source>
      <translation>Kleinster Recall: {name}, {share}.</translation>
    </message>
  </context>
  <context>
    <name>CrowdPanel</name>
    <message>
      <source>&amp;Random starts</source>
      <translation>Zu&amp;fallsstarts</translation>
    </message>
    <message>
      <source>How many random starts are trained side by side; one of them is on display</source>
      <translation>Wie viele Zufallsstarts nebeneinander trainiert werden; einer davon wird angezeigt</translation>
    </message>
    <message>
      <source>Which of them the rest of the window shows</source>
      <translation>Welchen davon der Rest des Fensters zeigt</translation>
    </message>
    <message>
      <source>Crowd</source>
      <translation>Schar</translation>
    </message>
    <message>
      <source>start {0} on display</source>
      <translation>Start {0} wird gezeigt</translation>
    </message>
    <message>
      <source>A whole number from 1 to 10,000.</source>
      <translation>Eine ganze Zahl von 1 bis 10,000.</translation>
    </message>
  </context>
  <context>
    <name>CrowdView</name>
    <message>
      <source>click a bar or a map to show that start; double-click to open it</source>
      <translation>Klick auf Balken oder Karte zeigt den Start, Doppelklick öffnet ihn</translation>
    </message>
    <message>
      <source>at step {0}</source>
      <translation>bei Schritt {0}</translation>
    </message>
    <message>
      <source>start {0} comes on display…</source>
      <translation>Start {0} wird gleich gezeigt…</translation>
    </message>
    <message>
      <source>One start runs. Choose more under Crowd to see how much is luck.</source>
      <translation>Es läuft ein Start. Wählen Sie unter Schar mehr, um zu sehen, wie viel Glück ist.</translation>
    </message>
    <message>
      <source>{0} random starts</source>
      <translation>{0} Zufallsstarts</translation>
    </message>
    <message>
      <source>Train so many random starts side by side</source>
      <translation>So viele Zufallsstarts nebeneinander trainieren</translation>
    </message>
    <message>
      <source>open as a session</source>
      <translation>als Sitzung öffnen</translation>
    </message>
    <message>
      <source>Make a session of its own of the start on display</source>
      <translation>Aus dem angezeigten Start eine eigene Sitzung machen</translation>
    </message>
    <message>
      <source>Open the start on display as a session</source>
      <translation>Den angezeigten Start als Sitzung öffnen</translation>
    </message>
    <message>
      <source>no random start is counted: the weights of all were set by hand</source>
      <translation>kein Zufallsstart zählt: Die Gewichte aller wurden von Hand gesetzt</translation>
    </message>
    <message>
      <source>{count} of {counted} random starts solve it: {share} ({low} to {high} %)</source>
      <translation>{count} von {counted} Zufallsstarts lösen es: {share} ({low} bis {high} %)</translation>
    </message>
    <message>
      <source>{count} diverged</source>
      <translation>{count} divergiert</translation>
    </message>
    <message>
      <source>{count} set by hand, not counted</source>
      <translation>{count} von Hand gesetzt, nicht gezählt</translation>
    </message>
    <message>
      <source>solved</source>
      <translation>gelöst</translation>
    </message>
    <message>
      <source>on no plateau</source>
      <translation>auf keinem Plateau</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>divergiert</translation>
    </message>
    <message>
      <source>set by hand</source>
      <translation>von Hand gesetzt</translation>
    </message>
    <message>
      <source>stands on the plateau “{name}” at {floor}</source>
      <translation>steht auf dem Plateau „{name}“ bei {floor}</translation>
    </message>
    <message>
      <source>not solved, on no plateau</source>
      <translation>nicht gelöst, auf keinem Plateau</translation>
    </message>
    <message>
      <source>set by hand, not counted</source>
      <translation>von Hand gesetzt, nicht gezählt</translation>
    </message>
    <message>
      <source>start {0}</source>
      <translation>Start {0}</translation>
    </message>
    <message>
      <source>loss {0}</source>
      <translation>Verlust {0}</translation>
    </message>
    <message>
      <source>on display</source>
      <translation>angezeigt</translation>
    </message>
    <message>
      <source>loss {low} to {high}: {count}</source>
      <translation>Verlust {low} bis {high}: {count}</translation>
    </message>
    <message>
      <source>loss from {low}: {count}</source>
      <translation>Verlust ab {low}: {count}</translation>
    </message>
    <message>
      <source>{0} solved</source>
      <translation>{0} gelöst</translation>
    </message>
    <message>
      <source>{0} on a plateau</source>
      <translation>{0} auf einem Plateau</translation>
    </message>
    <message>
      <source>{0} on none</source>
      <translation>{0} auf keinem</translation>
    </message>
    <message>
      <source>The others: {listed}.</source>
      <translation>Die anderen: {listed}.</translation>
    </message>
    <message>
      <source>On display: {start}.</source>
      <translation>Angezeigt: {start}.</translation>
    </message>
  </context>
  <context>
    <name>CsvPage</name>
    <message>
      <source>&amp;Delimiter</source>
      <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
      <source>What divides the cells of a row</source>
      <translation>Was die Zellen einer Zeile trennt</translation>
    </message>
    <message>
      <source>&amp;Header</source>
      <translation>&amp;Kopfzeile</translation>
    </message>
    <message>
      <source>Whether the first row names the columns</source>
      <translation>Ob die erste Zeile die Spalten benennt</translation>
    </message>
    <message>
      <source>Deci&amp;mal sign</source>
      <translation>De&amp;zimalzeichen</translation>
    </message>
    <message>
      <source>What begins the fraction of a number</source>
      <translation>Womit der Bruchteil einer Zahl beginnt</translation>
    </message>
    <message>
      <source>&amp;Encoding</source>
      <translation>Ko&amp;dierung</translation>
    </message>
    <message>
      <source>How the letters of the file are written as bytes</source>
      <translation>Wie die Buchstaben der Datei als Bytes geschrieben sind</translation>
    </message>
    <message>
      <source>&amp;Input</source>
      <translation>&amp;Eingabe</translation>
    </message>
    <message>
      <source>The network is shown the selected columns (I)</source>
      <translation>Dem Netz werden die gewählten Spalten gezeigt (I)</translation>
    </message>
    <message>
      <source>&amp;Target</source>
      <translation>&amp;Ziel</translation>
    </message>
    <message>
      <source>It is to learn the selected columns (T)</source>
      <translation>Es soll die gewählten Spalten lernen (T)</translation>
    </message>
    <message>
      <source>&amp;Not used</source>
      <translation>&amp;Nicht verwendet</translation>
    </message>
    <message>
      <source>Leave the selected columns out (N)</source>
      <translation>Die gewählten Spalten weglassen (N)</translation>
    </message>
    <message>
      <source>&amp;Classes</source>
      <translation>&amp;Klassen</translation>
    </message>
    <message>
      <source>Each number of the selected columns is a class and gets a unit of its own (C)</source>
      <translation>Jede Zahl der gewählten Spalten ist eine Klasse und erhält eine eigene Einheit (C)</translation>
    </message>
    <message>
      <source>Choose at least one column as an input.</source>
      <translation>Wählen Sie mindestens eine Spalte als Eingabe.</translation>
    </message>
    <message>
      <source>Choose at least one column as a target.</source>
      <translation>Wählen Sie mindestens eine Spalte als Ziel.</translation>
    </message>
    <message>
      <source>1 column</source>
      <translation>1 Spalte</translation>
    </message>
    <message>
      <source>{count} columns</source>
      <translation>{count} Spalten</translation>
    </message>
    <message>
      <source>with a header</source>
      <translation>mit Kopfzeile</translation>
    </message>
    <message>
      <source>without a header</source>
      <translation>ohne Kopfzeile</translation>
    </message>
    <message>
      <source>Read as &amp;Latin-1</source>
      <translation>Als &amp;Latin-1 lesen</translation>
    </message>
    <message>
      <source>T&amp;ake it as classes</source>
      <translation>Als Kl&amp;assen nehmen</translation>
    </message>
    <message>
      <source>Lea&amp;ve the column out</source>
      <translation>Spalte &amp;weglassen</translation>
    </message>
    <message>
      <source>comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>Semikolon</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>Tabulator</translation>
    </message>
    <message>
      <source>space</source>
      <translation>Leerzeichen</translation>
    </message>
    <message>
      <source>first row</source>
      <translation>erste Zeile</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <source>found: {what}</source>
      <translation>gefunden: {what}</translation>
    </message>
    <message>
      <source>find it</source>
      <translation>suchen</translation>
    </message>
  </context>
  <context>
    <name>CurvesCanvas</name>
    <message>
      <source>Run or step to see the loss</source>
      <translation>Start oder Schritt, um den Verlust zu sehen</translation>
    </message>
  </context>
  <context>
    <name>CurvesView</name>
    <message>
      <source>{names} dead from the start, woke at {woke}</source>
      <translation>{names} von Anfang an tot, erwacht bei {woke}</translation>
    </message>
    <message>
      <source>{names} dead from the start</source>
      <translation>{names} von Anfang an tot</translation>
    </message>
    <message>
      <source>{names} died at {step}, woke at {woke}</source>
      <translation>{names} gestorben bei {step}, erwacht bei {woke}</translation>
    </message>
    <message>
      <source>{names} died at {step}</source>
      <translation>{names} gestorben bei {step}</translation>
    </message>
    <message>
      <source>{count} units dead from the start</source>
      <translation>{count} Einheiten von Anfang an tot</translation>
    </message>
    <message>
      <source>{count} units died</source>
      <translation>{count} Einheiten gestorben</translation>
    </message>
    <message>
      <source>{count} units</source>
      <translation>{count} Einheiten</translation>
    </message>
    <message>
      <source>learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>gradient norm</source>
      <translation>Gradientennorm</translation>
    </message>
    <message>
      <source>{words} · {drawn} of {all} layers, least {layer} {norm}</source>
      <translation>{words} · {drawn} von {all} Schichten, kleinste {layer} {norm}</translation>
    </message>
    <message>
      <source>{layer}: {activation}</source>
      <translation>{layer}: {activation}</translation>
    </message>
    <message>
      <source>{layer}: one unit more</source>
      <translation>{layer}: eine Einheit mehr</translation>
    </message>
    <message>
      <source>{layer}: one unit less</source>
      <translation>{layer}: eine Einheit weniger</translation>
    </message>
    <message>
      <source>{layer}: unit split</source>
      <translation>{layer}: Einheit geteilt</translation>
    </message>
    <message>
      <source>{layer}: unit back</source>
      <translation>{layer}: Einheit zurück</translation>
    </message>
    <message>
      <source>{layer}: weight set to {value}</source>
      <translation>{layer}: Gewicht auf {value} gesetzt</translation>
    </message>
    <message>
      <source>{layer}: bias set to {value}</source>
      <translation>{layer}: Bias auf {value} gesetzt</translation>
    </message>
    <message>
      <source>network moved by hand</source>
      <translation>Netz von Hand bewegt</translation>
    </message>
    <message>
      <source>weights of {file}</source>
      <translation>Gewichte von {file}</translation>
    </message>
    <message>
      <source>optimizer: {optimizer}</source>
      <translation>Optimierer: {optimizer}</translation>
    </message>
    <message>
      <source>learning rate {learning_rate}</source>
      <translation>Lernrate {learning_rate}</translation>
    </message>
    <message>
      <source>schedule: {learning_rate_schedule}</source>
      <translation>Ratenplan: {learning_rate_schedule}</translation>
    </message>
    <message>
      <source>loss: {loss}</source>
      <translation>Verlust: {loss}</translation>
    </message>
    <message>
      <source>data: {data}</source>
      <translation>Daten: {data}</translation>
    </message>
    <message>
      <source>test share {test}</source>
      <translation>Testanteil {test}</translation>
    </message>
    <message>
      <source>data seed {seed}</source>
      <translation>Daten-Seed {seed}</translation>
    </message>
    <message>
      <source>pattern drawn</source>
      <translation>Muster gezeichnet</translation>
    </message>
    <message>
      <source>pattern moved</source>
      <translation>Muster verschoben</translation>
    </message>
    <message>
      <source>pattern wants something else</source>
      <translation>Muster will etwas anderes</translation>
    </message>
    <message>
      <source>pattern deleted</source>
      <translation>Muster gelöscht</translation>
    </message>
    <message>
      <source>batch size {batch_size}</source>
      <translation>Batchgröße {batch_size}</translation>
    </message>
    <message>
      <source>shuffling: {shuffle}</source>
      <translation>Mischen: {shuffle}</translation>
    </message>
    <message>
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <source>restart</source>
      <translation>Neustart</translation>
    </message>
    <message>
      <source>random starts: {replicas}</source>
      <translation>Zufallsstarts: {replicas}</translation>
    </message>
    <message>
      <source>random start {replica} alone</source>
      <translation>Zufallsstart {replica} allein</translation>
    </message>
    <message>
      <source>full</source>
      <translation>voll</translation>
    </message>
    <message>
      <source>on</source>
      <translation>an</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>penalty on biases: {penalty}</source>
      <translation>Strafterm auf Biases: {penalty}</translation>
    </message>
    <message>
      <source>penalty on weights: {penalty}</source>
      <translation>Strafterm auf Gewichte: {penalty}</translation>
    </message>
    <message>
      <source>by default</source>
      <translation>Vorgabe</translation>
    </message>
    <message>
      <source>all alike</source>
      <translation>alle gleich</translation>
    </message>
    <message>
      <source>three alike</source>
      <translation>drei gleich</translation>
    </message>
    <message>
      <source>two alike</source>
      <translation>zwei gleich</translation>
    </message>
    <message>
      <source>two pairs</source>
      <translation>zwei Paare</translation>
    </message>
    <message>
      <source>some alike</source>
      <translation>einige gleich</translation>
    </message>
    <message>
      <source>output off</source>
      <translation>Ausgabe aus</translation>
    </message>
    <message>
      <source>on the plateau {plateau} since step {entered}</source>
      <translation>auf dem Plateau {plateau} seit Schritt {entered}</translation>
    </message>
    <message>
      <source>on the plateau {plateau} from step {entered} to {left}</source>
      <translation>auf dem Plateau {plateau} von Schritt {entered} bis {left}</translation>
    </message>
    <message>
      <source>{curve}: not recorded</source>
      <translation>{curve}: nicht aufgezeichnet</translation>
    </message>
    <message>
      <source>test</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>test</translation>
    </message>
    <message>
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>gradient {layer}</source>
      <translation>Gradient {layer}</translation>
    </message>
    <message>
      <source>least gradient {layer}</source>
      <translation>kleinster Gradient {layer}</translation>
    </message>
    <message>
      <source>The values under the cursor, or the last ones; arrow keys move the cursor</source>
      <translation>Die Werte unter dem Cursor oder die letzten; Pfeiltasten bewegen den Cursor</translation>
    </message>
    <message>
      <source>log</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>log</translation>
    </message>
    <message>
      <source>Logarithmic scale of the loss</source>
      <translation>Logarithmische Skala des Verlusts</translation>
    </message>
    <message>
      <source>linear</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>linear</translation>
    </message>
    <message>
      <source>Linear scale of the loss</source>
      <translation>Lineare Skala des Verlusts</translation>
    </message>
    <message>
      <source>Loss and other curves over the steps</source>
      <translation>Verlust und andere Kurven über den Schritten</translation>
    </message>
    <message>
      <source>No curves yet.</source>
      <translation>Noch keine Kurven.</translation>
    </message>
    <message>
      <source>Loss {first} at step {start}, {last} at step {end}; accuracy {share}.</source>
      <translation>Verlust {first} bei Schritt {start}, {last} bei Schritt {end}; Genauigkeit {share}.</translation>
    </message>
    <message>
      <source>On display is step {step}, in the past: loss {loss}, accuracy {share}.</source>
      <translation>Gezeigt wird Schritt {step}, in der Vergangenheit: Verlust {loss}, Genauigkeit {share}.</translation>
    </message>
    <message>
      <source>On the test part, loss {last}; accuracy {share}.</source>
      <translation>Auf dem Testteil Verlust {last}; Genauigkeit {share}.</translation>
    </message>
    <message>
      <source>The loss stands on the plateau {plateau}.</source>
      <translation>Der Verlust steht auf dem Plateau {plateau}.</translation>
    </message>
    <message>
      <source>Plateaus: {names}.</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Plateaus: {names}.</translation>
    </message>
    <message>
      <source>Dead units: {fates}.</source>
      <translation>Tote Einheiten: {fates}.</translation>
    </message>
    <message>
      <source>It stood {stays}.</source>
      <translation>Er stand {stays}.</translation>
    </message>
    <message>
      <source>Edits, with their steps: {edits}.</source>
      <translation>Änderungen mit ihren Schritten: {edits}.</translation>
    </message>
    <message>
      <source>Learning rate {rate}.</source>
      <translation>Lernrate {rate}.</translation>
    </message>
    <message>
      <source>Gradient norms: {norms}.</source>
      <translation>Gradientennormen: {norms}.</translation>
    </message>
    <message>
      <source>Of {count} layers, {layer} has the least, {norm}.</source>
      <translation>Von {count} Schichten hat {layer} die kleinste, {norm}.</translation>
    </message>
  </context>
  <context>
    <name>Cut</name>
    <message>
      <source>others at their mean</source>
      <translation>andere auf ihrem Mittelwert</translation>
    </message>
    <message>
      <source>others as in {0}</source>
      <translation>andere wie in {0}</translation>
    </message>
  </context>
  <context>
    <name>DataChooser</name>
    <message>
      <source>Choose from all gates, functions of bits, clouds of points and files</source>
      <translation>Aus allen Gattern, Funktionen von Bits, Punktwolken und Dateien wählen</translation>
    </message>
    <message>
      <source>More data…</source>
      <translation>Mehr Daten…</translation>
    </message>
    <message>
      <source>More data</source>
      <translation>Mehr Daten</translation>
    </message>
  </context>
  <context>
    <name>DataDialog</name>
    <message>
      <source>Data from a file</source>
      <translation>Daten aus einer Datei</translation>
    </message>
    <message>
      <source>Test &amp;share</source>
      <translation>Test&amp;anteil</translation>
    </message>
    <message>
      <source>The part of the patterns that training never sees, chosen at random</source>
      <translation>Der Teil der Muster, den das Training nie sieht, zufällig gewählt</translation>
    </message>
    <message>
      <source>&amp;Use these data</source>
      <translation>Diese Daten &amp;verwenden</translation>
    </message>
    <message>
      <source>1 input</source>
      <translation>1 Eingabe</translation>
    </message>
    <message>
      <source>{count} inputs</source>
      <translation>{count} Eingaben</translation>
    </message>
    <message>
      <source>1 output</source>
      <translation>1 Ausgabe</translation>
    </message>
    <message>
      <source>{count} outputs</source>
      <translation>{count} Ausgaben</translation>
    </message>
    <message>
      <source>1 pattern</source>
      <translation>1 Muster</translation>
    </message>
    <message>
      <source>{count} patterns</source>
      <translation>{count} Muster</translation>
    </message>
    <message>
      <source>1 of them for the test</source>
      <translation>1 davon für den Test</translation>
    </message>
    <message>
      <source>{count} of them for the test</source>
      <translation>{count} davon für den Test</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 Zeile</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <translation>{count} Zeilen</translation>
    </message>
  </context>
  <context>
    <name>DataFiles</name>
    <message>
      <source>Open data</source>
      <translation>Daten öffnen</translation>
    </message>
    <message>
      <source>Data (*.csv *.tsv *.txt *.tab *.data *.npz *.npy *.idx *ubyte *.gz)</source>
      <translation>Daten (*.csv *.tsv *.txt *.tab *.data *.npz *.npy *.idx *ubyte *.gz)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
  </context>
  <context>
    <name>DataHint</name>
    <message>
      <source>What suits these data</source>
      <translation>Was zu diesen Daten passt</translation>
    </message>
    <message>
      <source>Use both</source>
      <translation>Beides nehmen</translation>
    </message>
    <message>
      <source>Take the output and the loss that suit these data</source>
      <translation>Die Ausgabe und den Verlust nehmen, die zu diesen Daten passen</translation>
    </message>
    <message>
      <source>Take {activation} as the output and {loss} as the loss</source>
      <translation>{activation} als Ausgabe und {loss} als Verlust nehmen</translation>
    </message>
  </context>
  <context>
    <name>DataPanel</name>
    <message>
      <source>Training data</source>
      <translation>Trainingsdaten</translation>
    </message>
    <message>
      <source>What the network is trained on</source>
      <translation>Womit das Netz trainiert wird</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Train on {gate}: {table}</source>
      <translation>Mit {gate} trainieren: {table}</translation>
    </message>
  </context>
  <context>
    <name>DataRows</name>
    <message>
      <source>Bits</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Bits</translation>
    </message>
    <message>
      <source>How many bits enter: of bitwise XOR each of the two words</source>
      <translation>Wie viele Bits hineingehen: beim bitweisen XOR für jedes der zwei Wörter</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>1, words</source>
      <translation>1, Wörter</translation>
    </message>
    <message>
      <source>How many rows a matrix has: with more than one, sample and batch count pairs of matrices, and each row is a pattern</source>
      <translation>Wie viele Zeilen eine Matrix hat: Bei mehr als einer zählen Stichprobe und Batch Paare von Matrizen, und jede Zeile ist ein Muster</translation>
    </message>
    <message>
      <source>E&amp;ncoding</source>
      <translation>&amp;Kodierung</translation>
    </message>
    <message>
      <source>How the bits are numbers: as they are, or each beside its opposite if paired</source>
      <translation>Wie die Bits Zahlen sind: so, wie sie sind, oder als Paar, jedes neben seinem Gegenteil</translation>
    </message>
    <message>
      <source>&amp;Outputs</source>
      <translation>&amp;Ausgaben</translation>
    </message>
    <message>
      <source>One output for true, or one for false and one for true: the larger counts</source>
      <translation>Eine Ausgabe für wahr, oder eine für falsch und eine für wahr: Die größere zählt</translation>
    </message>
    <message>
      <source>Sam&amp;ple</source>
      <translation>&amp;Stichprobe</translation>
    </message>
    <message>
      <source>How many patterns are drawn at random, once, or all as they are</source>
      <translation>Wie viele Muster zufällig gezogen werden, einmal, oder alle, wie sie sind</translation>
    </message>
    <message>
      <source>No&amp;ise</source>
      <translation>&amp;Rauschen</translation>
    </message>
    <message>
      <source>D&amp;ata seed</source>
      <translation>&amp;Daten-Seed</translation>
    </message>
    <message>
      <source>Decides which patterns and which noise are drawn, and what is kept for a test</source>
      <translation>Bestimmt, welche Muster und welches Rauschen gezogen werden und was für einen Test bleibt</translation>
    </message>
    <message>
      <source>New data seed</source>
      <translation>Neuer Daten-Seed</translation>
    </message>
    <message>
      <source>Draw the patterns and the noise anew</source>
      <translation>Muster und Rauschen neu ziehen</translation>
    </message>
    <message>
      <source>Test share</source>
      <translation>Testanteil</translation>
    </message>
    <message>
      <source>The part of the patterns that training never sees, chosen by the data seed</source>
      <translation>Der Teil der Muster, den das Training nie sieht, gewählt durch den Daten-Seed</translation>
    </message>
    <message>
      <source>all four</source>
      <translation>alle vier</translation>
    </message>
    <message>
      <source>all {count}</source>
      <translation>alle {count}</translation>
    </message>
    <message>
      <source>Nothing is chosen: no part is for the test</source>
      <translation>Nichts wird gewählt: Kein Teil ist für den Test</translation>
    </message>
    <message>
      <source>Nothing is drawn: there is neither a sample nor noise</source>
      <translation>Nichts wird gezogen: Es gibt weder Stichprobe noch Rauschen</translation>
    </message>
  </context>
  <context>
    <name>DataSheet</name>
    <message>
      <source>All data</source>
      <translation>Alle Daten</translation>
    </message>
    <message>
      <source>Own file…</source>
      <translation>Eigene Datei…</translation>
    </message>
    <message>
      <source>Tables (CSV), arrays (NPZ, NPY) and pictures (IDX)</source>
      <translation>Tabellen (CSV), Arrays (NPZ, NPY) und Bilder (IDX)</translation>
    </message>
  </context>
  <context>
    <name>DecisionCanvas</name>
    <message>
      <source>Decision map</source>
      <translation>Entscheidungskarte</translation>
    </message>
    <message>
      <source>no map yet</source>
      <translation>noch keine Karte</translation>
    </message>
  </context>
  <context>
    <name>DecisionView</name>
    <message>
      <source>largest output</source>
      <translation>größte Ausgabe</translation>
    </message>
    <message>
      <source>class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <source>Move with the mouse or the arrow keys</source>
      <translation>Mit der Maus oder den Pfeiltasten verschieben</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Let it want {0}</source>
      <translation>Lass es {0} verlangen</translation>
    </message>
    <message>
      <source>{0} · want {1}</source>
      <translation>{0} · verlangt {1}</translation>
    </message>
    <message>
      <source>class {0}: {1}</source>
      <translation>Klasse {0}: {1}</translation>
    </message>
    <message>
      <source>Output on the map</source>
      <translation>Ausgabe auf der Karte</translation>
    </message>
    <message>
      <source>Which output the colours show</source>
      <translation>Welche Ausgabe die Farben zeigen</translation>
    </message>
    <message>
      <source>No decision map yet.</source>
      <translation>Noch keine Entscheidungskarte.</translation>
    </message>
    <message>
      <source>{0} of {1} patterns drawn</source>
      <translation>{0} von {1} Mustern gezeichnet</translation>
    </message>
    <message>
      <source>a slice: {0}</source>
      <translation>ein Schnitt: {0}</translation>
    </message>
    <message>
      <source>faint: patterns beside it</source>
      <translation>blass: Muster daneben</translation>
    </message>
    <message>
      <source>one input: nothing changes upwards</source>
      <translation>eine Eingabe: nach oben ändert sich nichts</translation>
    </message>
    <message>
      <source>{0} = 1 − {1}, {2} = 1 − {3}</source>
      <translation>{0} = 1 − {1}, {2} = 1 − {3}</translation>
    </message>
    <message>
      <source>no boundary here: no output is a finite number</source>
      <translation>keine Grenze hier: keine Ausgabe ist eine endliche Zahl</translation>
    </message>
    <message>
      <source>no boundary here: {0} is the largest everywhere</source>
      <translation>keine Grenze hier: {0} ist überall die größte</translation>
    </message>
    <message>
      <source>no boundary here: nowhere is another output larger</source>
      <translation>keine Grenze hier: nirgends ist eine andere Ausgabe größer</translation>
    </message>
    <message>
      <source>no boundary here: everywhere above {0}</source>
      <translation>keine Grenze hier: überall über {0}</translation>
    </message>
    <message>
      <source>no boundary here: everywhere below {0}</source>
      <translation>keine Grenze hier: überall unter {0}</translation>
    </message>
    <message>
      <source>no boundary here: {0} everywhere</source>
      <translation>keine Grenze hier: überall {0}</translation>
    </message>
    <message>
      <source>no boundary here: nowhere above {0}</source>
      <translation>keine Grenze hier: nirgends über {0}</translation>
    </message>
    <message>
      <source>{0} at {1} · wants {2} · {3} of {4} patterns</source>
      <translation>{0} bei {1} · verlangt {2} · {3} von {4} Mustern</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} und {1}</translation>
    </message>
    <message>
      <source>Decision map of {0} over {1}.</source>
      <translation>Entscheidungskarte von {0} über {1}.</translation>
    </message>
    <message>
      <source>On the boundary the two largest outputs are equal.</source>
      <translation>Auf der Grenze sind die zwei größten Ausgaben gleich.</translation>
    </message>
    <message>
      <source>On the boundary the output is {0}.</source>
      <translation>Auf der Grenze ist die Ausgabe {0}.</translation>
    </message>
    <message>
      <source>Read: {0}.</source>
      <translation>Abgelesen: {0}.</translation>
    </message>
    <message>
      <source>Class {0}: {1} patterns.</source>
      <translation>Klasse {0}: {1} Muster.</translation>
    </message>
    <message>
      <source>Class {0}: {1}.</source>
      <translation>Klasse {0}: {1}.</translation>
    </message>
    <message>
      <source>{0} wrong.</source>
      <translation>{0} falsch.</translation>
    </message>
    <message>
      <source>Wrong: {0} gets class {1}, want {2}.</source>
      <translation>Falsch: {0} erhält Klasse {1}, verlangt {2}.</translation>
    </message>
    <message>
      <source>{0} patterns on the blue side, {1} others, {2} wrong.</source>
      <translation>{0} Muster auf der blauen Seite, {1} andere, {2} falsch.</translation>
    </message>
    <message>
      <source>{0} above {1}: {2}.</source>
      <translation>{0} über {1}: {2}.</translation>
    </message>
    <message>
      <source>{0} not above {1}: {2}.</source>
      <translation>{0} nicht über {1}: {2}.</translation>
    </message>
    <message>
      <source>Wrong: {0} gives {1}, want {2}.</source>
      <translation>Falsch: {0} ergibt {1}, verlangt {2}.</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Not written</source>
      <translation>Nicht geschrieben</translation>
    </message>
    <message>
      <source>Not compared</source>
      <translation>Nicht verglichen</translation>
    </message>
    <message>
      <source>Taking {name}: {count} patterns</source>
      <translation>{name} wird übernommen: {count} Muster</translation>
    </message>
    <message>
      <source>A branch begins at step {0}; undo returns to the one before</source>
      <translation>Bei Schritt {0} beginnt ein Zweig; Rückgängig führt zum vorigen zurück</translation>
    </message>
    <message>
      <source>At step {0}: the weights are those of {1}; the output moved by {2}</source>
      <translation>Schritt {0}: Die Gewichte sind die von {1}; die Ausgabe bewegte sich um {2}</translation>
    </message>
    <message>
      <source>From step {0} on another engine takes the steps: this one cannot</source>
      <translation>Ab Schritt {0} rechnet ein anderer Kern: Dieser kann es nicht</translation>
    </message>
    <message>
      <source>At step {0}: the output moved by {1}</source>
      <translation>Schritt {0}: Die Ausgabe bewegte sich um {1}</translation>
    </message>
    <message>
      <source>At step {0}: the output moved by {1}; the twins' incoming weights differ by ±{2} %</source>
      <translation>Schritt {0}: Die Ausgabe bewegte sich um {1}; die Eingangsgewichte der Zwillinge unterscheiden sich um ±{2} %</translation>
    </message>
  </context>
  <context>
    <name>Docks</name>
    <message>
      <source>Panels that share a place</source>
      <translation>Bereiche, die sich einen Platz teilen</translation>
    </message>
  </context>
  <context>
    <name>DoctorView</name>
    <message>
      <source>Solved</source>
      <translation>Gelöst</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Lernt</translation>
    </message>
    <message>
      <source>Slow</source>
      <translation>Langsam</translation>
    </message>
    <message>
      <source>Stuck</source>
      <translation>Steckt fest</translation>
    </message>
    <message>
      <source>Unstable</source>
      <translation>Instabil</translation>
    </message>
    <message>
      <source>Diverged</source>
      <translation>Divergiert</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>numbers became too large</source>
      <translation>Zahlen wurden zu groß</translation>
    </message>
    <message>
      <source>the output and the loss do not fit together</source>
      <translation>Ausgabe und Verlust passen nicht zusammen</translation>
    </message>
    <message>
      <source>the output cannot reach its targets</source>
      <translation>die Ausgabe kann ihre Ziele nicht erreichen</translation>
    </message>
    <message>
      <source>the output passes no gradient</source>
      <translation>die Ausgabe lässt keinen Gradienten durch</translation>
    </message>
    <message>
      <source>the data contradict themselves</source>
      <translation>die Daten widersprechen sich</translation>
    </message>
    <message>
      <source>the network is one straight cut</source>
      <translation>das Netz ist ein einziger gerader Schnitt</translation>
    </message>
    <message>
      <source>one unit cuts the plane only once</source>
      <translation>eine Einheit schneidet die Ebene nur einmal</translation>
    </message>
    <message>
      <source>inputs that differ get the same answer</source>
      <translation>verschiedene Eingaben erhalten dieselbe Antwort</translation>
    </message>
    <message>
      <source>the units are all alike</source>
      <translation>die Einheiten sind alle gleich</translation>
    </message>
    <message>
      <source>the difference between the inputs dies away on its way</source>
      <translation>der Unterschied zwischen den Eingaben verliert sich</translation>
    </message>
    <message>
      <source>the learning rate may be too high</source>
      <translation>die Lernrate ist vielleicht zu hoch</translation>
    </message>
    <message>
      <source>the learning rate is low</source>
      <translation>die Lernrate ist niedrig</translation>
    </message>
    <message>
      <source>units are off for every input</source>
      <translation>Einheiten sind bei jeder Eingabe aus</translation>
    </message>
    <message>
      <source>units are saturated for every input</source>
      <translation>Einheiten sind bei jeder Eingabe gesättigt</translation>
    </message>
    <message>
      <source>units say the same</source>
      <translation>Einheiten sagen dasselbe</translation>
    </message>
    <message>
      <source>hardly any gradient arrives</source>
      <translation>es kommt kaum ein Gradient an</translation>
    </message>
    <message>
      <source>the gradient grows on its way back</source>
      <translation>der Gradient wächst auf dem Rückweg</translation>
    </message>
    <message>
      <source>few units are alive at the start</source>
      <translation>am Anfang leben wenige Einheiten</translation>
    </message>
    <message>
      <source>it stands on a saddle</source>
      <translation>er steht auf einem Sattelpunkt</translation>
    </message>
    <message>
      <source>it stands in a local minimum</source>
      <translation>er steht in einem lokalen Minimum</translation>
    </message>
    <message>
      <source>the loss is flat here</source>
      <translation>der Verlust ist hier flach</translation>
    </message>
    <message>
      <source>some patterns are on their wrong side</source>
      <translation>einige Muster liegen auf der falschen Seite</translation>
    </message>
    <message>
      <source>{0} off for every input</source>
      <translation>{0} bei jeder Eingabe aus</translation>
    </message>
    <message>
      <source>off for every input, since step: {0}</source>
      <translation>bei jeder Eingabe aus, seit Schritt: {0}</translation>
    </message>
    <message>
      <source>two inputs look the same to this network</source>
      <translation>zwei Eingaben sehen für dieses Netz gleich aus</translation>
    </message>
    <message>
      <source>three inputs look the same to this network</source>
      <translation>drei Eingaben sehen für dieses Netz gleich aus</translation>
    </message>
    <message>
      <source>four inputs look the same to this network</source>
      <translation>vier Eingaben sehen für dieses Netz gleich aus</translation>
    </message>
    <message>
      <source>{0} inputs look the same to this network</source>
      <translation>{0} Eingaben sehen für dieses Netz gleich aus</translation>
    </message>
    <message>
      <source>gradient {0}</source>
      <translation>Gradient {0}</translation>
    </message>
    <message>
      <source>step {0}</source>
      <translation>Schritt {0}</translation>
    </message>
    <message>
      <source>Revive {unit}</source>
      <translation>{unit} beleben</translation>
    </message>
    <message>
      <source>Revive {units}</source>
      <translation>{units} beleben</translation>
    </message>
    <message>
      <source>Wake {unit}: bias {value}</source>
      <translation>{unit} wecken: Bias {value}</translation>
    </message>
    <message>
      <source>{layer}: {activation}</source>
      <translation>{layer}: {activation}</translation>
    </message>
    <message>
      <source>{layer}: one unit more</source>
      <translation>{layer}: eine Einheit mehr</translation>
    </message>
    <message>
      <source>{layer}: {count} units more</source>
      <translation>{layer}: {count} Einheiten mehr</translation>
    </message>
    <message>
      <source>A hidden layer</source>
      <translation>Eine verdeckte Schicht</translation>
    </message>
    <message>
      <source>Skip {source} → {layer}</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Skip {source} → {layer}</translation>
    </message>
    <message>
      <source>Loss: {loss}</source>
      <translation>Verlust: {loss}</translation>
    </message>
    <message>
      <source>{layer}: {activation}, {loss}</source>
      <translation>{layer}: {activation}, {loss}</translation>
    </message>
    <message>
      <source>Optimizer: {optimizer}</source>
      <translation>Optimierer: {optimizer}</translation>
    </message>
    <message>
      <source>Rate {learning_rate}</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Rate {learning_rate}</translation>
    </message>
    <message>
      <source>Schedule: {learning_rate_schedule}</source>
      <translation>Ratenplan: {learning_rate_schedule}</translation>
    </message>
    <message>
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <source>{layer}: start by {kernel_initializer}</source>
      <translation>{layer}: Start mit {kernel_initializer}</translation>
    </message>
    <message>
      <source>{layer}: random biases</source>
      <translation>{layer}: zufällige Biases</translation>
    </message>
    <message>
      <source>Encoding {encoding}</source>
      <translation>Kodierung {encoding}</translation>
    </message>
    <message>
      <source>Other start</source>
      <translation>Anderer Start</translation>
    </message>
    <message>
      <source>Restart, rate {learning_rate}</source>
      <translation>Neustart, Rate {learning_rate}</translation>
    </message>
    <message>
      <source>Restart with {optimizer}</source>
      <translation>Neustart mit {optimizer}</translation>
    </message>
    <message>
      <source>Continue as it is</source>
      <translation>Unverändert weiter</translation>
    </message>
    <message>
      <source>to be tried</source>
      <translation>noch zu erproben</translation>
    </message>
    <message>
      <source>cannot be done here</source>
      <translation>hier nicht möglich</translation>
    </message>
    <message>
      <source>here:</source>
      <translation>hier:</translation>
    </message>
    <message>
      <source>alike:</source>
      <translation>ähnliche:</translation>
    </message>
    <message>
      <source>new starts:</source>
      <translation>neue Starts:</translation>
    </message>
    <message>
      <source>{0} of {1} ({2})</source>
      <translation>{0} von {1} ({2})</translation>
    </message>
    <message>
      <source>here: {0} of {1}</source>
      <translation>hier: {0} von {1}</translation>
    </message>
    <message>
      <source>here: not within {0} steps</source>
      <translation>hier: nicht in {0} Schritten</translation>
    </message>
    <message>
      <source>here: solved</source>
      <translation>hier: gelöst</translation>
    </message>
    <message>
      <source>here: solved after {0} steps</source>
      <translation>hier: gelöst nach {0} Schritten</translation>
    </message>
    <message>
      <source>here: {0}</source>
      <translation>hier: {0}</translation>
    </message>
    <message>
      <source>It is to be tried.</source>
      <translation>Sie ist noch zu erproben.</translation>
    </message>
    <message>
      <source>More tries are under way.</source>
      <translation>Weitere Versuche laufen.</translation>
    </message>
    <message>
      <source>Other random starts would not differ.</source>
      <translation>Andere Zufallsstarts wären nicht anders.</translation>
    </message>
    <message>
      <source>Tried at step {0}.</source>
      <translation>Erprobt bei Schritt {0}.</translation>
    </message>
    <message>
      <source>The remedies are about to be tried.</source>
      <translation>Gleich werden die Abhilfen erprobt.</translation>
    </message>
    <message>
      <source>Each remedy is being tried, on step {0}: {1} % done.</source>
      <translation>Jede Abhilfe wird erprobt, bei Schritt {0}: {1} % sind getan.</translation>
    </message>
    <message>
      <source>Tried on step {0}, each for {1} steps.</source>
      <translation>Erprobt bei Schritt {0}, jede {1} Schritte lang.</translation>
    </message>
    <message>
      <source>Alike: {0} of {1} random starts stand where this run does.</source>
      <translation>Ähnliche: {0} von {1} Zufallsstarts stehen, wo dieser Lauf steht.</translation>
    </message>
    <message>
      <source>Doctor</source>
      <translation>Doktor</translation>
    </message>
    <message>
      <source>Change nothing and train on</source>
      <translation>Nichts ändern und weiter trainieren</translation>
    </message>
    <message>
      <source>Remedy: {0}</source>
      <translation>Abhilfe: {0}</translation>
    </message>
    <message>
      <source>The doctor has not looked yet.</source>
      <translation>Der Doktor hat noch nicht nachgesehen.</translation>
    </message>
    <message>
      <source>What may help: {0}.</source>
      <translation>Was helfen kann: {0}.</translation>
    </message>
    <message>
      <source>also: {0}</source>
      <translation>auch: {0}</translation>
    </message>
    <message>
      <source>also: {0}; {1} more</source>
      <translation>auch: {0}; {1} weitere</translation>
    </message>
  </context>
  <context>
    <name>Dots</name>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Schritt {0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>Drawing</name>
    <message>
      <source>drag to read the output · dots: the colour that is wanted · × wrong</source>
      <translation>ziehen liest die Ausgabe ab · Punkte: verlangte Farbe · × falsch</translation>
    </message>
    <message>
      <source>click to draw a pattern; with the arrow keys and Enter, too</source>
      <translation>klicken zeichnet ein Muster; auch mit Pfeiltasten und Enter</translation>
    </message>
    <message>
      <source>drag a pattern to another place; Enter takes it for the arrow keys</source>
      <translation>ein Muster an einen anderen Ort ziehen; Enter nimmt es für die Pfeiltasten</translation>
    </message>
    <message>
      <source>click a pattern to delete it; equal ones go together</source>
      <translation>klicken löscht ein Muster; gleiche gehen zusammen</translation>
    </message>
    <message>
      <source>drag to read the output · dots: the class that is wanted · ring: wrong</source>
      <translation>ziehen liest die Ausgabe ab · Punkte: verlangte Klasse · Ring: falsch</translation>
    </message>
    <message>
      <source>{0} · will want {1}</source>
      <translation>{0} · wird {1} verlangen</translation>
    </message>
    <message>
      <source>{0} inputs: a place on the map is no pattern, so none can be drawn</source>
      <translation>{0} Eingaben: Ein Ort auf der Karte ist kein Muster, also lässt sich keines zeichnen</translation>
    </message>
    <message>
      <source>Targets of several numbers of any size cannot be chosen here</source>
      <translation>Ziele aus mehreren beliebig großen Zahlen lassen sich hier nicht wählen</translation>
    </message>
  </context>
  <context>
    <name>EngineStatus</name>
    <message>
      <source>Engine</source>
      <translation>Rechenkern</translation>
    </message>
    <message>
      <source>The compiled engine is ready: Restart takes it</source>
      <translation>Der kompilierte Kern ist bereit: Ein Neustart nimmt ihn</translation>
    </message>
    <message>
      <source>The compiled engine could not be made ready; NumPy takes the steps</source>
      <translation>Der kompilierte Kern ließ sich nicht vorbereiten; NumPy rechnet</translation>
    </message>
    <message>
      <source>compiled</source>
      <translation>kompiliert</translation>
    </message>
    <message>
      <source>NumPy</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>NumPy</translation>
    </message>
    <message>
      <source>Engine: {0}</source>
      <translation>Kern: {0}</translation>
    </message>
    <message>
      <source>{0} · getting the compiled one ready…</source>
      <translation>{0} · der kompilierte wird vorbereitet…</translation>
    </message>
    <message>
      <source>The engine that takes the steps. A run keeps it; Restart and opening choose it by the network's shape.</source>
      <translation>Der Rechenkern, der die Schritte rechnet. Ein Lauf behält ihn; Neustart und Öffnen wählen ihn nach der Form des Netzes.</translation>
    </message>
  </context>
  <context>
    <name>ExperimentPicker</name>
    <message>
      <source>Experiment</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Experiment</translation>
    </message>
    <message>
      <source>changed since it was opened or saved</source>
      <translation>geändert seit dem Öffnen oder Speichern</translation>
    </message>
    <message>
      <source>Open another experiment</source>
      <translation>Ein anderes Experiment öffnen</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Export a picture</source>
      <translation>Bild exportieren</translation>
    </message>
    <message>
      <source>What the picture shows</source>
      <translation>Was das Bild zeigt</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Art der Datei</translation>
    </message>
    <message>
      <source>Resolution of the picture</source>
      <translation>Auflösung des Bildes</translation>
    </message>
    <message>
      <source>{0} (hidden)</source>
      <translation>{0} (verborgen)</translation>
    </message>
    <message>
      <source>PNG: pixels</source>
      <translation>PNG: Pixel</translation>
    </message>
    <message>
      <source>SVG: lines and words, sharp at any size</source>
      <translation>SVG: Linien und Schrift, scharf in jeder Größe</translation>
    </message>
    <message>
      <source>PDF: lines and words, for print</source>
      <translation>PDF: Linien und Schrift, für den Druck</translation>
    </message>
    <message>
      <source>1×, as on the screen</source>
      <translation>1×, wie auf dem Bildschirm</translation>
    </message>
    <message>
      <source>2×, sharp in print</source>
      <translation>2×, scharf im Druck</translation>
    </message>
    <message>
      <source>&amp;Picture of</source>
      <translation>&amp;Bild von</translation>
    </message>
    <message>
      <source>&amp;Kind of file</source>
      <translation>Art der &amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <translation>&amp;Auflösung</translation>
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>a page of {0} × {1} cm</source>
      <translation>eine Seite von {0} × {1} cm</translation>
    </message>
    <message>
      <source>{0} × {1} pixels</source>
      <translation>{0} × {1} Pixel</translation>
    </message>
    <message>
      <source>: too large for memory</source>
      <translation>: zu groß für den Speicher</translation>
    </message>
  </context>
  <context>
    <name>FileQuestions</name>
    <message>
      <source>Open an experiment</source>
      <translation>Experiment öffnen</translation>
    </message>
    <message>
      <source>Sessions, experiments, scripts, pictures and weights ({0})</source>
      <translation>Sitzungen, Experimente, Skripte, Bilder und Gewichte ({0})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Save the session</source>
      <translation>Sitzung speichern</translation>
    </message>
    <message>
      <source>Sessions (*.xorviz)</source>
      <translation>Sitzungen (*.xorviz)</translation>
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
      <source>“{0}” has changes that no file holds.</source>
      <translation>„{0}“ hat Änderungen, die in keiner Datei stehen.</translation>
    </message>
    <message>
      <source>“{0}” is open in another window of xorviz (process {1}).</source>
      <translation>„{0}“ ist in einem anderen xorviz-Fenster geöffnet (Prozess {1}).</translation>
    </message>
    <message>
      <source>“{0}” is open in other windows of xorviz (processes {1}).</source>
      <translation>„{0}“ ist in anderen xorviz-Fenstern geöffnet (Prozesse {1}).</translation>
    </message>
    <message>
      <source>As a &amp;copy</source>
      <translation>Als &amp;Kopie</translation>
    </message>
    <message>
      <source>&amp;Open anyway</source>
      <translation>Trotzdem ö&amp;ffnen</translation>
    </message>
    <message>
      <source>&amp;Keep it open</source>
      <translation>&amp;Offen lassen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Open twice</source>
      <translation>Doppelt geöffnet</translation>
    </message>
    <message>
      <source>Where both save, the later one is asked first. A copy is saved to a file of its own.</source>
      <translation>Wenn beide speichern, wird der spätere zuerst gefragt. Eine Kopie wird in eine eigene Datei gespeichert.</translation>
    </message>
    <message>
      <source>“{0}” was changed by another window or program since it was opened or saved here.</source>
      <translation>„{0}“ wurde von einem anderen Fenster oder Programm geändert, seit es hier geöffnet oder gespeichert wurde.</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
      <source>&amp;Overwrite it</source>
      <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
      <source>Changed meanwhile</source>
      <translation>Inzwischen geändert</translation>
    </message>
    <message>
      <source>Overwritten, what the other has saved there is lost.</source>
      <translation>Beim Überschreiben geht verloren, was das andere dort gespeichert hat.</translation>
    </message>
    <message>
      <source>{0} copy</source>
      <translation>{0} Kopie</translation>
    </message>
    <message>
      <source>{0} copy {1}</source>
      <translation>{0} Kopie {1}</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>Not opened</source>
      <translation>Nicht geöffnet</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Unbenannt</translation>
    </message>
    <message>
      <source>An experiment of your own.</source>
      <translation>Ein eigenes Experiment.</translation>
    </message>
    <message>
      <source>Saved {0} at step {1}</source>
      <translation>{0} bei Schritt {1} gespeichert</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
  </context>
  <context>
    <name>Fold</name>
    <message>
      <source>Fold the other findings away</source>
      <translation>Die übrigen Befunde einklappen</translation>
    </message>
    <message>
      <source>Show the other findings</source>
      <translation>Die übrigen Befunde zeigen</translation>
    </message>
  </context>
  <context>
    <name>GradientDialog</name>
    <message>
      <source>Check of the gradient</source>
      <translation>Prüfung des Gradienten</translation>
    </message>
    <message>
      <source>Progress of the check</source>
      <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
      <source>The gradient layer by layer</source>
      <translation>Der Gradient Schicht für Schicht</translation>
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
      <source>Comparing the gradient with differences of the loss …</source>
      <translation>Der Gradient wird mit Differenzen des Verlusts verglichen …</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>The check could not be made; the log has the details.</source>
      <translation>Die Prüfung war nicht möglich; das Protokoll enthält die Einzelheiten.</translation>
    </message>
    <message>
      <source>At step {0} every weight stands at a kink, so that nothing can be compared.</source>
      <translation>Bei Schritt {0} steht jedes Gewicht an einem Knick, sodass sich nichts vergleichen lässt.</translation>
    </message>
    <message>
      <source>At step {0} the gradient is right: it agrees with differences of the loss exactly.</source>
      <translation>Bei Schritt {0} stimmt der Gradient: Er deckt sich genau mit den Differenzen des Verlusts.</translation>
    </message>
    <message>
      <source>At step {0} the gradient is right: it agrees with differences of the loss to {1}.</source>
      <translation>Bei Schritt {0} stimmt der Gradient: Er deckt sich bis auf {1} mit den Differenzen des Verlusts.</translation>
    </message>
    <message>
      <source>At step {0} the gradient does not agree: in layer “{1}” it is off by {2}. That is a defect of xorviz; please report it.</source>
      <translation>Bei Schritt {0} stimmt der Gradient nicht: In Schicht „{1}“ weicht er um {2} ab. Das ist ein Fehler von xorviz; bitte melden Sie ihn.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>Weights compared</source>
      <translation>Verglichene Gewichte</translation>
    </message>
    <message>
      <source>At a kink</source>
      <translation>An einem Knick</translation>
    </message>
    <message>
      <source>Worst relative error</source>
      <translation>Größter relativer Fehler</translation>
    </message>
    <message>
      <source>Each weight and bias is moved up and down by 0.00001, and what the loss over the whole training set changes by is compared with the gradient by which training moves it. Of a larger layer {0} are drawn. A kink is a place where a slope jumps, as that of ReLU does at 0: where the move leads over one, the difference mixes two slopes and says nothing, so the weight is set aside.</source>
      <translation>Jedes Gewicht und jeder Bias wird um 0.00001 nach oben und nach unten bewegt, und die Änderung des Verlusts über die ganze Trainingsmenge wird mit dem Gradienten verglichen, nach dem das Training es bewegt. Aus einer größeren Schicht werden {0} gezogen. Ein Knick ist eine Stelle, an der eine Steigung springt, wie die von ReLU bei 0: Führt die Bewegung darüber hinweg, so mischt die Differenz zwei Steigungen und sagt nichts, deshalb bleibt das Gewicht außer Betracht.</translation>
    </message>
  </context>
  <context>
    <name>Head</name>
    <message>
      <source>The doctor has not looked yet</source>
      <translation>Der Doktor hat noch nicht nachgesehen</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Copied the diagnostics: paste them where they are asked for</source>
      <translation>Diagnose kopiert: Fügen Sie sie ein, wo danach gefragt wird</translation>
    </message>
    <message>
      <source>The log is in {0}</source>
      <translation>Das Protokoll liegt in {0}</translation>
    </message>
  </context>
  <context>
    <name>HiddenSpaceCanvas</name>
    <message>
      <source>Hidden space</source>
      <translation>Verdeckter Raum</translation>
    </message>
  </context>
  <context>
    <name>HiddenSpaceView</name>
    <message>
      <source>{0} more</source>
      <translation>{0} weitere</translation>
    </message>
    <message>
      <source>colour and name: the class</source>
      <translation>Farbe und Name: die Klasse</translation>
    </message>
    <message>
      <source>colour: what {0} should be</source>
      <translation>Farbe: was {0} sein sollte</translation>
    </message>
    <message>
      <source>blue wants {0}</source>
      <translation>blau verlangt {0}</translation>
    </message>
    <message>
      <source>orange wants {0}</source>
      <translation>orange verlangt {0}</translation>
    </message>
    <message>
      <source>Show where this layer sends the inputs</source>
      <translation>Zeigen, wohin diese Schicht die Eingaben abbildet</translation>
    </message>
    <message>
      <source>Layer of the hidden space</source>
      <translation>Schicht des verdeckten Raums</translation>
    </message>
    <message>
      <source>no picture yet</source>
      <translation>noch kein Bild</translation>
    </message>
    <message>
      <source>No hidden space yet.</source>
      <translation>Noch kein verdeckter Raum.</translation>
    </message>
    <message>
      <source>point at a mark</source>
      <translation>zeigen Sie auf eine Marke</translation>
    </message>
    <message>
      <source>principal axis {0} · {1}</source>
      <translation>Hauptachse {0} · {1}</translation>
    </message>
    <message>
      <source>No hidden layer: {0} cuts the space of the inputs itself.</source>
      <translation>Keine verdeckte Schicht: {0} schneidet den Raum der Eingaben selbst.</translation>
    </message>
    <message>
      <source>Nothing to draw: what {0} makes of the inputs is no finite number.</source>
      <translation>Nichts zu zeichnen: Was {0} aus den Eingaben macht, ist keine endliche Zahl.</translation>
    </message>
    <message>
      <source>{0} inputs → 1 point</source>
      <translation>{0} Eingaben → 1 Punkt</translation>
    </message>
    <message>
      <source>{0} inputs → {1} points</source>
      <translation>{0} Eingaben → {1} Punkte</translation>
    </message>
    <message>
      <source>split: two answers wanted</source>
      <translation>geteilt: zwei Antworten verlangt</translation>
    </message>
    <message>
      <source>{0} of {1} patterns drawn</source>
      <translation>{0} von {1} Mustern gezeichnet</translation>
    </message>
    <message>
      <source>dashed: the other units at their mean</source>
      <translation>gestrichelt: die anderen Einheiten auf ihrem Mittelwert</translation>
    </message>
    <message>
      <source>{0} is above {1} everywhere here</source>
      <translation>{0} liegt hier überall über {1}</translation>
    </message>
    <message>
      <source>{0} is below {1} everywhere here</source>
      <translation>{0} liegt hier überall unter {1}</translation>
    </message>
    <message>
      <source>{0} are one point, and want {1}</source>
      <translation>{0} sind ein Punkt und verlangen {1}</translation>
    </message>
    <message>
      <source>{0} are one point · all want {1}</source>
      <translation>{0} sind ein Punkt · alle verlangen {1}</translation>
    </message>
    <message>
      <source>{0} wants {1}</source>
      <translation>{0} verlangt {1}</translation>
    </message>
    <message>
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>falsch</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} und {1}</translation>
    </message>
    <message>
      <source>Hidden space of {0} over {1}.</source>
      <translation>Verdeckter Raum von {0} über {1}.</translation>
    </message>
    <message>
      <source>{0} patterns.</source>
      <translation>{0} Muster.</translation>
    </message>
    <message>
      <source>No two patterns lie on the same point.</source>
      <translation>Keine zwei Muster liegen auf demselben Punkt.</translation>
    </message>
    <message>
      <source>{0} lie on the same point.</source>
      <translation>{0} liegen auf demselben Punkt.</translation>
    </message>
    <message>
      <source>{0} lie on the same point, and want different answers: {1}.</source>
      <translation>{0} liegen auf demselben Punkt und verlangen verschiedene Antworten: {1}.</translation>
    </message>
    <message>
      <source>{0} more such groups.</source>
      <translation>{0} weitere solche Gruppen.</translation>
    </message>
    <message>
      <source>Where {0} is above {1}: {2}.</source>
      <translation>Wo {0} über {1} liegt: {2}.</translation>
    </message>
    <message>
      <source>Where it is not: {2}.</source>
      <translation>Wo nicht: {2}.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
  </context>
  <context>
    <name>InsertButton</name>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>Add a layer before {0}</source>
      <translation>Eine Schicht vor {0} hinzufügen</translation>
    </message>
    <message>
      <source>Add a layer here, before {0}</source>
      <translation>Hier eine Schicht hinzufügen, vor {0}</translation>
    </message>
    <message>
      <source>Before {0}</source>
      <translation>Vor {0}</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>Not opened</source>
      <translation>Nicht geöffnet</translation>
    </message>
  </context>
  <context>
    <name>LandscapeCanvas</name>
    <message>
      <source>Loss landscape</source>
      <translation>Verlustlandschaft</translation>
    </message>
    <message>
      <source>computing the losses…</source>
      <translation>Verluste werden berechnet…</translation>
    </message>
  </context>
  <context>
    <name>LandscapeView</name>
    <message>
      <source>drag the dot, or press arrow keys, to move the network · square: the start</source>
      <translation>Punkt ziehen oder Pfeiltasten bewegen das Netz · Quadrat: Anfang</translation>
    </message>
    <message>
      <source>No landscape yet.</source>
      <translation>Noch keine Landschaft.</translation>
    </message>
    <message>
      <source>two weights</source>
      <translation>zwei Gewichte</translation>
    </message>
    <message>
      <source>gradient × random</source>
      <translation>Gradient × zufällig</translation>
    </message>
    <message>
      <source>axes of the path</source>
      <translation>Achsen des Wegs</translation>
    </message>
    <message>
      <source>bias of {0}</source>
      <translation>Bias von {0}</translation>
    </message>
    <message>
      <source>{0} axis of the path: {1} % of it</source>
      <translation>{0} Achse des Wegs: {1} % davon</translation>
    </message>
    <message>
      <source>first</source>
      <translation>erste</translation>
    </message>
    <message>
      <source>second</source>
      <translation>zweite</translation>
    </message>
    <message>
      <source>down the gradient of step {0}</source>
      <translation>den Gradienten von Schritt {0} hinab</translation>
    </message>
    <message>
      <source>the gradient is 0: a random direction</source>
      <translation>der Gradient ist 0: eine zufällige Richtung</translation>
    </message>
    <message>
      <source>random direction {0}</source>
      <translation>zufällige Richtung {0}</translation>
    </message>
    <message>
      <source>No landscape: the loss of so many weights and patterns, at about 1,000 places, would take too long to compute.</source>
      <translation>Keine Landschaft: Den Verlust so vieler Gewichte und Muster an etwa 1,000 Stellen zu berechnen dauerte zu lange.</translation>
    </message>
    <message>
      <source>The path of so many weights is not kept; choose two weights, or the gradient.</source>
      <translation>Der Weg so vieler Gewichte wird nicht aufbewahrt; wählen Sie zwei Gewichte oder den Gradienten.</translation>
    </message>
    <message>
      <source>There is no path yet: the weights have not moved. Train some steps.</source>
      <translation>Es gibt noch keinen Weg: Die Gewichte haben sich nicht bewegt. Trainieren Sie einige Schritte.</translation>
    </message>
    <message>
      <source>No landscape: the weights are too large for their loss to be drawn.</source>
      <translation>Keine Landschaft: Die Gewichte sind zu groß, um ihren Verlust zu zeichnen.</translation>
    </message>
    <message>
      <source>the path of so many weights is not kept</source>
      <translation>der Weg so vieler Gewichte wird nicht aufbewahrt</translation>
    </message>
    <message>
      <source>path from step {0}</source>
      <translation>Weg ab Schritt {0}</translation>
    </message>
    <message>
      <source>path from step {0}, up to {1} off this plane</source>
      <translation>Weg ab Schritt {0}, bis zu {1} neben dieser Ebene</translation>
    </message>
    <message>
      <source>losses as at step {0}</source>
      <translation>Verluste wie bei Schritt {0}</translation>
    </message>
    <message>
      <source>hatched: no finite loss</source>
      <translation>schraffiert: kein endlicher Verlust</translation>
    </message>
    <message>
      <source>{0} · loss {1}</source>
      <translation>{0} · Verlust {1}</translation>
    </message>
    <message>
      <source>{0} · loss about {1}</source>
      <translation>{0} · Verlust etwa {1}</translation>
    </message>
    <message>
      <source>Loss landscape. To the right: {0}. Upwards: {1}.</source>
      <translation>Verlustlandschaft. Nach rechts: {0}. Nach oben: {1}.</translation>
    </message>
    <message>
      <source>The network is at {0}.</source>
      <translation>Das Netz steht bei {0}.</translation>
    </message>
    <message>
      <source>The lowest loss here is {0}, at ({1}, {2}).</source>
      <translation>Der kleinste Verlust hier ist {0}, bei ({1}, {2}).</translation>
    </message>
    <message>
      <source>Lines mark the floors of plateaus: {0}.</source>
      <translation>Linien zeigen die Böden von Plateaus: {0}.</translation>
    </message>
  </context>
  <context>
    <name>LayerControls</name>
    <message>
      <source>Activation of {0}</source>
      <translation>Aktivierung von {0}</translation>
    </message>
    <message>
      <source>Remove a unit from {0}</source>
      <translation>Eine Einheit aus {0} entfernen</translation>
    </message>
    <message>
      <source>Remove the last unit</source>
      <translation>Die letzte Einheit entfernen</translation>
    </message>
    <message>
      <source>Add a unit to {0}</source>
      <translation>{0} eine Einheit hinzufügen</translation>
    </message>
    <message>
      <source>Add a unit</source>
      <translation>Eine Einheit hinzufügen</translation>
    </message>
    <message>
      <source>Menu of layer {0}</source>
      <translation>Menü der Schicht {0}</translation>
    </message>
    <message>
      <source>{0}: penalties, skip connections, add or remove a layer</source>
      <translation>{0}: Strafterme, Skip-Verbindungen, Schicht hinzufügen oder entfernen</translation>
    </message>
    <message numerus="yes">
      <source>%n unit(s)</source>
      <translation>
        <numerusform>%n Einheit</numerusform>
        <numerusform>%n Einheiten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>scale ±{0}</source>
      <translation>Skala ±{0}</translation>
    </message>
    <message>
      <source>blue positive · orange negative · scale ±{0}</source>
      <translation>blau positiv · orange negativ · Skala ±{0}</translation>
    </message>
    <message>
      <source>scale ½ ± ½</source>
      <translation>Skala ½ ± ½</translation>
    </message>
    <message>
      <source>blue above ½ · orange below ½ · scale ±½</source>
      <translation>blau über ½ · orange unter ½ · Skala ±½</translation>
    </message>
    <message>
      <source>{0}: weights, ±{1}</source>
      <translation>{0}: Gewichte, ±{1}</translation>
    </message>
    <message>
      <source>widest line = {0}</source>
      <translation>breiteste Linie = {0}</translation>
    </message>
    <message>
      <source>{0}: ½ ± ½</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{0}: ½ ± ½</translation>
    </message>
    <message>
      <source>passes no gradient</source>
      <translation>lässt keinen Gradienten durch</translation>
    </message>
    <message>
      <source>at most {0} lines for {1} weights</source>
      <translation>höchstens {0} Linien für {1} Gewichte</translation>
    </message>
    <message>
      <source>all {0} weights as density, the strongest {1} as lines</source>
      <translation>alle {0} Gewichte als Dichte, die stärksten {1} als Linien</translation>
    </message>
    <message>
      <source>{0} of {1} weights as density, the strongest {2} as lines</source>
      <translation>{0} von {1} Gewichten als Dichte, die stärksten {2} als Linien</translation>
    </message>
  </context>
  <context>
    <name>LessonPage</name>
    <message>
      <source>Leave the lesson</source>
      <translation>Lektion verlassen</translation>
    </message>
    <message>
      <source>Leave the lesson; the experiment stays as it is</source>
      <translation>Die Lektion verlassen; das Experiment bleibt, wie es ist</translation>
    </message>
    <message>
      <source>Show me</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Let the lesson do it</source>
      <translation>Die Lektion machen lassen</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Rückwärts</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Check my answer</source>
      <translation>Antwort prüfen</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
      <source>Paused at step {0} of {1}; press Run to go on.</source>
      <translation>Angehalten bei Schritt {0} von {1}; Start lässt weiterlaufen.</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>Wird gemessen…</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Beenden</translation>
    </message>
  </context>
  <context>
    <name>Lessons</name>
    <message>
      <source>The lesson has locked this for now; leave it to go your own way.</source>
      <translation>Die Lektion hat dies vorerst gesperrt; verlassen Sie sie, um eigene Wege zu gehen.</translation>
    </message>
    <message>
      <source>You said {0}; measured: {1}.</source>
      <translation>Sie sagten {0}; gemessen: {1}.</translation>
    </message>
    <message>
      <source>Close! You said {0}; measured: {1}.</source>
      <translation>Knapp! Sie sagten {0}; gemessen: {1}.</translation>
    </message>
    <message>
      <source>Yes, as you said.</source>
      <translation>Ja, wie Sie sagten.</translation>
    </message>
    <message>
      <source>Not quite. Measured: {0}</source>
      <translation>Nicht ganz. Gemessen: {0}</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
  </context>
  <context>
    <name>ListPage</name>
    <message>
      <source>Lessons</source>
      <translation>Lektionen</translation>
    </message>
    <message>
      <source>Short stories about one network each. Say what you expect, let it run, and see what was measured.</source>
      <translation>Kurze Geschichten über je ein Netz. Sagen Sie, was Sie erwarten, lassen Sie es laufen, und sehen Sie, was gemessen wurde.</translation>
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
      <translation>Eingabe {name}</translation>
    </message>
    <message>
      <source>target {name}</source>
      <translation>Ziel {name}</translation>
    </message>
  </context>
  <context>
    <name>LossHistogram</name>
    <message>
      <source>Histogram of the losses</source>
      <translation>Histogramm der Verluste</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Training</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Training</translation>
    </message>
    <message>
      <source>Experiment</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Experiment</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>Tote Zonen</translation>
    </message>
    <message>
      <source>Hidden space</source>
      <translation>Verdeckter Raum</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>Doctor</source>
      <translation>Doktor</translation>
    </message>
    <message>
      <source>What to see</source>
      <translation>Was zu sehen ist</translation>
    </message>
    <message>
      <source>Random starts</source>
      <translation>Zufallsstarts</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Loss landscape</source>
      <translation>Verlustlandschaft</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Lektion</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Lessons</source>
      <translation>&amp;Lektionen</translation>
    </message>
    <message>
      <source>Lesson: {0}</source>
      <translation>Lektion: {0}</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Presets</source>
      <translation>Beis&amp;piele</translation>
    </message>
    <message>
      <source>Open: {0}</source>
      <translation>Öffnen: {0}</translation>
    </message>
    <message>
      <source>Export one &amp;view as a picture</source>
      <translation>Eine &amp;Ansicht als Bild exportieren</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Copy a picture</source>
      <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
      <source>&amp;Training</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>&amp;Training</translation>
    </message>
    <message>
      <source>Sp&amp;eed</source>
      <translation>Tem&amp;po</translation>
    </message>
    <message>
      <source>full</source>
      <translation>voll</translation>
    </message>
    <message>
      <source>{0} steps a second</source>
      <translation>{0} Schritte je Sekunde</translation>
    </message>
    <message>
      <source>Speed: {0}</source>
      <translation>Tempo: {0}</translation>
    </message>
    <message>
      <source>Ti&amp;me and branches</source>
      <translation>Zeit &amp;und Zweige</translation>
    </message>
    <message>
      <source>&amp;Memory for the past</source>
      <translation>&amp;Speicher für die Vergangenheit</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>Mo&amp;ve the panel</source>
      <translation>Bereich &amp;verschieben</translation>
    </message>
    <message>
      <source>Si&amp;ze of the panel</source>
      <translation>&amp;Größe des Bereichs</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>&amp;Design</translation>
    </message>
  </context>
  <context>
    <name>MicroscopeBar</name>
    <message>
      <source>Microscope</source>
      <translation>Mikroskop</translation>
    </message>
    <message>
      <source>The pattern that goes through the network</source>
      <translation>Das Muster, das durch das Netz geht</translation>
    </message>
    <message>
      <source>Pattern under the microscope</source>
      <translation>Muster unter dem Mikroskop</translation>
    </message>
    <message>
      <source>Half a step back (Left)</source>
      <translation>Einen halben Schritt zurück (Links)</translation>
    </message>
    <message>
      <source>Half a step on (Right)</source>
      <translation>Einen halben Schritt weiter (Rechts)</translation>
    </message>
    <message>
      <source>Take this step</source>
      <translation>Schritt machen</translation>
    </message>
    <message>
      <source>Let the run take the step (Right, at its end)</source>
      <translation>Den Lauf den Schritt machen lassen (Rechts, am Ende)</translation>
    </message>
    <message>
      <source>Put the microscope away (Esc)</source>
      <translation>Das Mikroskop weglegen (Esc)</translation>
    </message>
    <message>
      <source>Pattern</source>
      <translation>Muster</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Vorwärts</translation>
    </message>
    <message>
      <source>Each weight times its input, summed, layer by layer</source>
      <translation>Jedes Gewicht mal seine Eingabe, summiert, Schicht für Schicht</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>How far the answer is from what is wanted</source>
      <translation>Wie weit die Antwort vom Verlangten entfernt ist</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Rückwärts</translation>
    </message>
    <message>
      <source>What of the error goes back over each weight, layer by layer</source>
      <translation>Was vom Fehler über jedes Gewicht zurückgeht, Schicht für Schicht</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <source>The gradient of each weight, and what the optimizer makes of it</source>
      <translation>Der Gradient jedes Gewichts, und was der Optimierer daraus macht</translation>
    </message>
  </context>
  <context>
    <name>NameField</name>
    <message>
      <source>Name of the branch</source>
      <translation>Name des Zweigs</translation>
    </message>
  </context>
  <context>
    <name>Neighbours</name>
    <message>
      <source>“{0}” was changed by another window or program; Save will ask</source>
      <translation>„{0}“ wurde von einem anderen Fenster oder Programm geändert; Speichern fragt nach</translation>
    </message>
    <message>
      <source>“{0}” is open in another window of xorviz too (process {1})</source>
      <translation>„{0}“ ist auch in einem anderen xorviz-Fenster geöffnet (Prozess {1})</translation>
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
      <translation>{0} der Aktivierung von {1}</translation>
    </message>
    <message>
      <source>Insert a layer before {0}</source>
      <translation>Eine Schicht vor {0} einfügen</translation>
    </message>
    <message>
      <source>Remove layer {0}</source>
      <translation>Schicht {0} entfernen</translation>
    </message>
    <message>
      <source>Skip connections</source>
      <translation>Skip-Verbindungen</translation>
    </message>
    <message>
      <source>{0}: a layer reads at least one</source>
      <translation>{0}: Eine Schicht liest mindestens eine</translation>
    </message>
    <message>
      <source>Microscope</source>
      <translation>Mikroskop</translation>
    </message>
    <message>
      <source>One pattern through one step (Ctrl+M)</source>
      <translation>Ein Muster durch einen Schritt (Strg+M)</translation>
    </message>
    <message>
      <source>The run goes on. Pause it to look at one step.</source>
      <translation>Der Lauf geht weiter. Halten Sie ihn an, um einen Schritt anzusehen.</translation>
    </message>
    <message>
      <source>This network, or the batch of its step, is too large to look at so closely.</source>
      <translation>Dieses Netz oder der Batch seines Schritts ist zu groß, um es so genau anzusehen.</translation>
    </message>
    <message>
      <source>Too many weights for a number on each: point at a unit or a line.</source>
      <translation>Zu viele Gewichte für je eine Zahl: Zeigen Sie auf eine Einheit oder eine Linie.</translation>
    </message>
    <message>
      <source>Units without room here: {0}.</source>
      <translation>Einheiten ohne Platz hier: {0}.</translation>
    </message>
    <message>
      <source>Numbers without room: {0}; point at their unit.</source>
      <translation>Zahlen ohne Platz: {0}; zeigen Sie auf ihre Einheit.</translation>
    </message>
    <message>
      <source>{0} ({1} more)</source>
      <translation>{0} ({1} weitere)</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>Bias</translation>
    </message>
    <message>
      <source>each of its weights stays as it is</source>
      <translation>jedes ihrer Gewichte bleibt, wie es ist</translation>
    </message>
    <message>
      <source>as they are: {0}</source>
      <translation>unverändert: {0}</translation>
    </message>
    <message>
      <source>bias {0}</source>
      <translation>Bias {0}</translation>
    </message>
    <message>
      <source>error 0, times any input = 0</source>
      <translation>Fehler 0, mal jede Eingabe = 0</translation>
    </message>
    <message>
      <source>The gradient of a weight is the error of its unit times its input. The error of {0} is 0, so from {1} all its weights get 0.</source>
      <translation>Der Gradient eines Gewichts ist der Fehler seiner Einheit mal seine Eingabe. Der Fehler von {0} ist 0, also erhalten alle ihre Gewichte von {1} 0.</translation>
    </message>
    <message>
      <source>The gradient of a weight is the error of its unit times its input. This is what {1} alone asks of {0}.</source>
      <translation>Der Gradient eines Gewichts ist der Fehler seiner Einheit mal seine Eingabe. Das ist, was {1} allein von {0} verlangt.</translation>
    </message>
    <message>
      <source>{0}: error {1} · input {2} = gradient {3}</source>
      <translation>{0}: Fehler {1} · Eingabe {2} = Gradient {3}</translation>
    </message>
    <message>
      <source>{0}: {1}; mean gradient {2}, of it from {3}: {4}</source>
      <translation>{0}: {1}; mittlerer Gradient {2}, davon aus {3}: {4}</translation>
    </message>
    <message>
      <source>The step takes no other pattern.</source>
      <translation>Der Schritt nimmt kein anderes Muster.</translation>
    </message>
    <message>
      <source>{2} is not among the {1} patterns of the coming step: it counts 0.</source>
      <translation>{2} ist nicht unter den {1} Mustern des kommenden Schritts: Es zählt 0.</translation>
    </message>
    <message>
      <source>{2} is {0} of the {1} patterns of the coming step.</source>
      <translation>{2} ist {0} der {1} Muster des kommenden Schritts.</translation>
    </message>
    <message>
      <source>The gradient of the step is 0; what {0} remembers of earlier ones, or decay, still moves it.</source>
      <translation>Der Gradient des Schritts ist 0; was {0} sich von früheren gemerkt hat, oder Zerfall bewegt es dennoch.</translation>
    </message>
    <message>
      <source>The gradient over the {1} patterns of the step is 0, so nothing changes.</source>
      <translation>Der Gradient über die {1} Muster des Schritts ist 0, also ändert sich nichts.</translation>
    </message>
    <message>
      <source>{0} at the rate {1} makes this of the mean gradient over {2} patterns{3}.</source>
      <translation>{0} macht dies bei der Rate {1} aus dem mittleren Gradienten über {2} Muster{3}.</translation>
    </message>
    <message>
      <source>, with the penalties</source>
      <translation>, mit den Straftermen</translation>
    </message>
    <message>
      <source>, clipped</source>
      <translation>, beschnitten</translation>
    </message>
    <message>
      <source>{0} is not among them.</source>
      <translation>{0} ist nicht darunter.</translation>
    </message>
    <message>
      <source>Nothing of it comes from {0}.</source>
      <translation>Nichts davon kommt von {0}.</translation>
    </message>
    <message>
      <source>This step cannot be taken</source>
      <translation>Dieser Schritt ist nicht möglich</translation>
    </message>
    <message>
      <source>The numbers of {0} would stop being finite.</source>
      <translation>Die Zahlen von {0} wären nicht mehr endlich.</translation>
    </message>
    <message>
      <source>There is no next step</source>
      <translation>Es gibt keinen nächsten Schritt</translation>
    </message>
    <message>
      <source>The numbers have stopped being finite.</source>
      <translation>Die Zahlen sind nicht mehr endlich.</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} weitere</translation>
    </message>
    <message>
      <source>{0} shares out 1 among all units of {1} by their sums.</source>
      <translation>{0} teilt 1 unter allen Einheiten von {1} nach ihren Summen auf.</translation>
    </message>
    <message>
      <source>{0} is off for {1}: its sum is not above 0, so {2} gives 0 and its derivative is 0. No error will pass it on the way back.</source>
      <translation>{0} ist bei {1} aus: Ihre Summe ist nicht über 0, also ergibt {2} 0, und die Ableitung ist 0. Kein Fehler wird auf dem Rückweg durchgehen.</translation>
    </message>
    <message>
      <source>{0} is off for {1}: here the derivative of {2} is 0. No error will pass it on the way back.</source>
      <translation>{0} ist bei {1} aus: Hier ist die Ableitung von {2} 0. Kein Fehler wird auf dem Rückweg durchgehen.</translation>
    </message>
    <message>
      <source>{0} lets the error pass for {1}: here the derivative of {2} is {3}.</source>
      <translation>{0} lässt bei {1} den Fehler durch: Hier ist die Ableitung von {2} {3}.</translation>
    </message>
    <message>
      <source>{0} gives {1}, wanted {2}</source>
      <translation>{0} ergibt {1}, verlangt {2}</translation>
    </message>
    <message>
      <source>{0}: loss {1} ({2})</source>
      <translation>{0}: Verlust {1} ({2})</translation>
    </message>
    <message>
      <source>The loss of {0} does not change with the answer here: nothing goes back.</source>
      <translation>Der Verlust von {0} ändert sich hier nicht mit der Antwort: Nichts geht zurück.</translation>
    </message>
    <message>
      <source>That is the loss of {0} alone. What goes back is its slope: if {1} grew by a little, the loss would change {2} times as much.</source>
      <translation>Das ist der Verlust von {0} allein. Zurück geht seine Steigung: Wüchse {1} ein wenig, so änderte sich der Verlust {2}-mal so stark.</translation>
    </message>
    <message>
      <source>{0} mixes the errors of all units of {1}: {2} is left.</source>
      <translation>{0} mischt die Fehler aller Einheiten von {1}: {2} bleibt.</translation>
    </message>
    <message>
      <source>{0} → derivative {1} → {2}</source>
      <translation>{0} → Ableitung {1} → {2}</translation>
    </message>
    <message>
      <source>{0}: weight {1} · error {2} = {3} goes back to {4}</source>
      <translation>{0}: Gewicht {1} · Fehler {2} = {3} geht zurück an {4}</translation>
    </message>
    <message>
      <source>{0}: weight {1} · input {2} = {3}</source>
      <translation>{0}: Gewicht {1} · Eingabe {2} = {3}</translation>
    </message>
    <message>
      <source>No error comes back to {0} for {1}, so from {1} its weights get nothing.</source>
      <translation>Zu {0} kommt bei {1} kein Fehler zurück, also erhalten ihre Gewichte von {1} nichts.</translation>
    </message>
    <message>
      <source>{0} is off for {1}: its sum {2} is not above 0, so its derivative is 0 and no error passes. From {1} its weights get nothing.</source>
      <translation>{0} ist bei {1} aus: Ihre Summe {2} ist nicht über 0, also ist die Ableitung 0, und kein Fehler geht durch. Von {1} erhalten ihre Gewichte nichts.</translation>
    </message>
    <message>
      <source>{0} is off for {1}: at its sum {2} the derivative is 0, so no error passes. From {1} its weights get nothing.</source>
      <translation>{0} ist bei {1} aus: Bei ihrer Summe {2} ist die Ableitung 0, also geht kein Fehler durch. Von {1} erhalten ihre Gewichte nichts.</translation>
    </message>
    <message>
      <source>If the sum of {0} grew by a little, the loss of {1} would change {2} times as much.</source>
      <translation>Wüchse die Summe von {0} ein wenig, so änderte sich der Verlust von {1} {2}-mal so stark.</translation>
    </message>
    <message>
      <source>It is an input: nothing learns here, no error goes on.</source>
      <translation>Es ist eine Eingabe: Hier lernt nichts, und kein Fehler geht weiter.</translation>
    </message>
    <message>
      <source>That is what {0} puts in.</source>
      <translation>Das gibt {0} hinein.</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>Hidden {0}</source>
      <translation>Verdeckt {0}</translation>
    </message>
    <message>
      <source>mean picture</source>
      <translation>mittleres Bild</translation>
    </message>
    <message>
      <source>… {0} more</source>
      <translation>… {0} weitere</translation>
    </message>
    <message>
      <source>Penalty on weights</source>
      <translation>Strafterm auf Gewichte</translation>
    </message>
    <message>
      <source>Penalty on biases</source>
      <translation>Strafterm auf Biases</translation>
    </message>
    <message>
      <source>{0} of the penalty on the weights of {1}</source>
      <translation>{0} des Strafterms auf die Gewichte von {1}</translation>
    </message>
    <message>
      <source>{0} of the penalty on the biases of {1}</source>
      <translation>{0} des Strafterms auf die Biases von {1}</translation>
    </message>
    <message>
      <source>input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>Euclidean norm</source>
      <translation>euklidische Norm</translation>
    </message>
    <message>
      <source>mean of {0} pictures</source>
      <translation>Mittel von {0} Bildern</translation>
    </message>
    <message>
      <source>mean of {0} of {1} pictures</source>
      <translation>Mittel von {0} aus {1} Bildern</translation>
    </message>
    <message>
      <source>row {0}, column {1}</source>
      <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
      <source>at ({0}, {1})</source>
      <translation>bei ({0}, {1})</translation>
    </message>
    <message>
      <source>at {0} {1}, {2} {3}</source>
      <translation>bei {0} {1}, {2} {3}</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>gesättigt</translation>
    </message>
    <message>
      <source>dead</source>
      <translation>tot</translation>
    </message>
    <message>
      <source>Network {0}.</source>
      <translation>Netz {0}.</translation>
    </message>
    <message>
      <source>Inputs: {0}.</source>
      <translation>Eingaben: {0}.</translation>
    </message>
    <message>
      <source>Branches side by side: {0}.</source>
      <translation>Zweige nebeneinander: {0}.</translation>
    </message>
    <message>
      <source>{0} by a skip connection</source>
      <translation>{0} über eine Skip-Verbindung</translation>
    </message>
    <message>
      <source>Layer {0}: {1} × {2}, reads {3}</source>
      <translation>Schicht {0}: {1} × {2}, liest {3}</translation>
    </message>
    <message>
      <source>The input is a picture of {0} × {1}.</source>
      <translation>Die Eingabe ist ein Bild von {0} × {1}.</translation>
    </message>
    <message>
      <source>Strongest weight shown: {0} to {1}, {2}.</source>
      <translation>Stärkstes gezeigtes Gewicht: {0} nach {1}, {2}.</translation>
    </message>
    <message>
      <source>Responses over {0} and {1}, {2}.</source>
      <translation>Antworten über {0} und {1}, {2}.</translation>
    </message>
    <message>
      <source>Colour scale ±{0}.</source>
      <translation>Farbskala ±{0}.</translation>
    </message>
    <message>
      <source>Remove this unit (Delete)</source>
      <translation>Diese Einheit entfernen (Entf)</translation>
    </message>
    <message>
      <source>Split this unit into two that are a little apart</source>
      <translation>Diese Einheit in zwei teilen, die etwas verschieden sind</translation>
    </message>
    <message>
      <source>Revive this unit: draw its incoming weights anew</source>
      <translation>Diese Einheit wiederbeleben: ihre Eingangsgewichte neu ziehen</translation>
    </message>
    <message>
      <source>Drag to a later layer: it will read this one, too</source>
      <translation>Auf eine spätere Schicht ziehen: Sie liest dann auch diese</translation>
    </message>
    <message>
      <source>Remove unit {0}</source>
      <translation>Einheit {0} entfernen</translation>
    </message>
    <message>
      <source>Split unit {0}</source>
      <translation>Einheit {0} teilen</translation>
    </message>
    <message>
      <source>Revive unit {0}</source>
      <translation>Einheit {0} wiederbeleben</translation>
    </message>
    <message>
      <source>Connect {0}</source>
      <translation>{0} verbinden</translation>
    </message>
    <message>
      <source>Unpin its values</source>
      <translation>Werte lösen</translation>
    </message>
    <message>
      <source>Pin its values</source>
      <translation>Werte anheften</translation>
    </message>
    <message>
      <source>Connect {0} to</source>
      <translation>{0} verbinden mit</translation>
    </message>
    <message>
      <source>Every later layer reads {0} already</source>
      <translation>Jede spätere Schicht liest {0} schon</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
  </context>
  <context>
    <name>NoiseRow</name>
    <message>
      <source>Noise slider</source>
      <translation>Regler für das Rauschen</translation>
    </message>
    <message>
      <source>Noise from 0 to 1 in steps of 0.01</source>
      <translation>Rauschen von 0 bis 1 in Schritten von 0.01</translation>
    </message>
    <message>
      <source>How far the points stray: a part of the reach of the cloud, 0 to 1</source>
      <translation>Wie weit die Punkte streuen: ein Teil der Ausdehnung der Wolke, 0 bis 1</translation>
    </message>
    <message>
      <source>Standard deviation of the normal noise on the inputs, 0 to 10</source>
      <translation>Standardabweichung des normalverteilten Rauschens auf den Eingaben, 0 bis 10</translation>
    </message>
  </context>
  <context>
    <name>NumberArgument</name>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>0 is “{off}”.</source>
      <translation>0 ist „{off}“.</translation>
    </message>
  </context>
  <context>
    <name>NumberEditor</name>
    <message>
      <source>Enter sets the number, Esc leaves it, ↑ and ↓ change it by 0.1</source>
      <translation>Enter setzt die Zahl, Esc verwirft sie, ↑ und ↓ ändern sie um 0.1</translation>
    </message>
    <message>
      <source>A decimal number is allowed here, such as −0.5 or 1,25.</source>
      <translation>Hier ist eine Dezimalzahl erlaubt, etwa −0.5 oder 1,25.</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>{0} has been read</source>
      <translation>{0} ist gelesen</translation>
    </message>
    <message>
      <source>Opening {0}…</source>
      <translation>{0} wird geöffnet…</translation>
    </message>
  </context>
  <context>
    <name>OutputsRow</name>
    <message>
      <source>one</source>
      <translation>eine</translation>
    </message>
    <message>
      <source>two</source>
      <translation>zwei</translation>
    </message>
    <message>
      <source>three</source>
      <translation>drei</translation>
    </message>
    <message>
      <source>four</source>
      <translation>vier</translation>
    </message>
    <message>
      <source>five</source>
      <translation>fünf</translation>
    </message>
    <message>
      <source>six</source>
      <translation>sechs</translation>
    </message>
    <message>
      <source>seven</source>
      <translation>sieben</translation>
    </message>
    <message>
      <source>eight</source>
      <translation>acht</translation>
    </message>
  </context>
  <context>
    <name>PaceFields</name>
    <message>
      <source>First step</source>
      <translation>Erster Schritt</translation>
    </message>
    <message>
      <source>Last step</source>
      <translation>Letzter Schritt</translation>
    </message>
    <message>
      <source>Frames a second</source>
      <translation>Bilder je Sekunde</translation>
    </message>
    <message>
      <source>How the length is given</source>
      <translation>Wie die Länge angegeben wird</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <source>steps a frame</source>
      <translation>Schritten je Bild</translation>
    </message>
    <message>
      <source>Seconds that the film lasts</source>
      <translation>Sekunden, die der Film dauert</translation>
    </message>
    <message>
      <source>Steps a frame</source>
      <translation>Schritte je Bild</translation>
    </message>
    <message>
      <source>From s&amp;tep</source>
      <translation>Von &amp;Schritt</translation>
    </message>
    <message>
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <source>&amp;Length in</source>
      <translation>&amp;Länge in</translation>
    </message>
    <message>
      <source>&amp;Frames a second</source>
      <translation>&amp;Bilder je Sekunde</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>as they are</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <source>from 0 to 1</source>
      <translation>von 0 bis 1</translation>
    </message>
    <message>
      <source>mean 0, deviation 1</source>
      <translation>Mittelwert 0, Abweichung 1</translation>
    </message>
    <message>
      <source>Input num&amp;bers</source>
      <translation>Eingabe&amp;zahlen</translation>
    </message>
    <message>
      <source>Whether each input is brought to the same range; over all rows of the file</source>
      <translation>Ob jede Eingabe in denselben Bereich gebracht wird; über alle Zeilen der Datei</translation>
    </message>
  </context>
  <context>
    <name>PairPage</name>
    <message>
      <source>&amp;Inputs</source>
      <translation>&amp;Eingaben</translation>
    </message>
    <message>
      <source>The array that the network is shown</source>
      <translation>Das Array, das dem Netz gezeigt wird</translation>
    </message>
    <message>
      <source>&amp;Targets</source>
      <translation>&amp;Ziele</translation>
    </message>
    <message>
      <source>The array that it is to learn</source>
      <translation>Das Array, das es lernen soll</translation>
    </message>
    <message>
      <source>Choose the array of the inputs and the one of the targets.</source>
      <translation>Wählen Sie das Array der Eingaben und das der Ziele.</translation>
    </message>
    <message>
      <source>Inputs and targets must be two arrays.</source>
      <translation>Eingaben und Ziele müssen zwei Arrays sein.</translation>
    </message>
    <message>
      <source>choose…</source>
      <translation>wählen…</translation>
    </message>
    <message>
      <source>1 array</source>
      <translation>1 Array</translation>
    </message>
    <message>
      <source>{count} arrays</source>
      <translation>{count} Arrays</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Command palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <source>Type what you want to do</source>
      <translation>Tippen Sie, was Sie tun wollen</translation>
    </message>
    <message>
      <source>Search all actions</source>
      <translation>Alle Aktionen durchsuchen</translation>
    </message>
    <message>
      <source>Actions found</source>
      <translation>Gefundene Aktionen</translation>
    </message>
    <message>
      <source>Nothing fits these letters</source>
      <translation>Nichts passt zu diesen Buchstaben</translation>
    </message>
    <message>
      <source>Enter runs it, Esc goes back</source>
      <translation>Enter führt aus, Esc geht zurück</translation>
    </message>
    <message>
      <source>Not possible now</source>
      <translation>Zurzeit nicht möglich</translation>
    </message>
  </context>
  <context>
    <name>Pasted</name>
    <message>
      <source>Pasted picture</source>
      <translation>Eingefügtes Bild</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>Nicht geöffnet</translation>
    </message>
  </context>
  <context>
    <name>PenaltyPanel</name>
    <message>
      <source>On weights</source>
      <translation>Auf Gewichte</translation>
    </message>
    <message>
      <source>Penalty on weights</source>
      <translation>Strafterm auf Gewichte</translation>
    </message>
    <message>
      <source>Adds to the loss what large weights cost, in all layers</source>
      <translation>Addiert zum Verlust, was große Gewichte kosten, in allen Schichten</translation>
    </message>
    <message>
      <source>On biases</source>
      <translation>Auf Biases</translation>
    </message>
    <message>
      <source>Penalty on biases</source>
      <translation>Strafterm auf Biases</translation>
    </message>
    <message>
      <source>Adds to the loss what large biases cost, in all layers</source>
      <translation>Addiert zum Verlust, was große Biases kosten, in allen Schichten</translation>
    </message>
    <message>
      <source>Penalty</source>
      <translation>Strafterm</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>gemischt</translation>
    </message>
    <message>
      <source>Times the sum of their sizes: pulls all with the same force, to 0</source>
      <translation>Mal die Summe ihrer Beträge: zieht alle mit derselben Kraft, bis auf 0</translation>
    </message>
    <message>
      <source>Times the sum of their squares: pulls large ones more</source>
      <translation>Mal die Summe ihrer Quadrate: zieht große stärker</translation>
    </message>
    <message>
      <source>{0} strength</source>
      <translation>Stärke von {0}</translation>
    </message>
  </context>
  <context>
    <name>PictureActions</name>
    <message>
      <source>Export a picture: {0}</source>
      <translation>Bild exportieren: {0}</translation>
    </message>
    <message>
      <source>The &amp;window</source>
      <translation>Das &amp;Fenster</translation>
    </message>
    <message>
      <source>Copy a picture: {0}</source>
      <translation>Bild kopieren: {0}</translation>
    </message>
    <message>
      <source>{0} is hidden; show it first by the menu View.</source>
      <translation>{0} ist verborgen; zeigen Sie es zuerst über das Menü Ansicht.</translation>
    </message>
  </context>
  <context>
    <name>PictureTiles</name>
    <message>
      <source>First pictures</source>
      <translation>Erste Bilder</translation>
    </message>
    <message>
      <source>Their classes are {classes}</source>
      <translation>Ihre Klassen sind {classes}</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Copied a picture: {0}, {1} × {2} pixels</source>
      <translation>Bild kopiert: {0}, {1} × {2} Pixel</translation>
    </message>
    <message>
      <source>Export a picture</source>
      <translation>Bild exportieren</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>Bilder (*.png)</translation>
    </message>
    <message>
      <source>Pictures in SVG (*.svg)</source>
      <translation>Bilder in SVG (*.svg)</translation>
    </message>
    <message>
      <source>Pages in PDF (*.pdf)</source>
      <translation>Seiten in PDF (*.pdf)</translation>
    </message>
    <message>
      <source>The picture was not written: “{0}” does not end in .{1}.</source>
      <translation>Das Bild wurde nicht geschrieben: „{0}“ endet nicht auf .{1}.</translation>
    </message>
    <message>
      <source>an error inside xorviz; the log has the details</source>
      <translation>ein Fehler in xorviz; das Protokoll enthält die Einzelheiten</translation>
    </message>
    <message>
      <source>A picture of {0} × {1} pixels does not fit into memory; choose a smaller scale or window.</source>
      <translation>Ein Bild von {0} × {1} Pixeln passt nicht in den Speicher; wählen Sie einen kleineren Maßstab oder ein kleineres Fenster.</translation>
    </message>
    <message>
      <source>The picture could not be taken; the log has the details.</source>
      <translation>Das Bild konnte nicht aufgenommen werden; das Protokoll enthält die Einzelheiten.</translation>
    </message>
    <message>
      <source>The picture was not written to “{0}”: {1}.</source>
      <translation>Das Bild wurde nicht nach „{0}“ geschrieben: {1}.</translation>
    </message>
    <message>
      <source>Picture written. {0}</source>
      <translation>Bild geschrieben. {0}</translation>
    </message>
    <message>
      <source>Picture written to {0}</source>
      <translation>Bild nach {0} geschrieben</translation>
    </message>
  </context>
  <context>
    <name>PicturesPage</name>
    <message>
      <source>Choose the &amp;labels…</source>
      <translation>&amp;Klassennummern wählen…</translation>
    </message>
    <message>
      <source>pictures of {sizes}</source>
      <translation>Bilder von {sizes}</translation>
    </message>
    <message>
      <source>C&amp;hoose another file…</source>
      <translation>Andere &amp;Datei wählen…</translation>
    </message>
    <message>
      <source>Labels of the pictures</source>
      <translation>Klassennummern der Bilder</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>noch keine</translation>
    </message>
    <message>
      <source>Labels: {name}</source>
      <translation>Klassennummern: {name}</translation>
    </message>
  </context>
  <context>
    <name>PlaneBar</name>
    <message>
      <source>The input that grows to the right</source>
      <translation>Die Eingabe, die nach rechts wächst</translation>
    </message>
    <message>
      <source>Input across the plane</source>
      <translation>Eingabe nach rechts</translation>
    </message>
    <message>
      <source>The input that grows upwards</source>
      <translation>Die Eingabe, die nach oben wächst</translation>
    </message>
    <message>
      <source>Input up the plane</source>
      <translation>Eingabe nach oben</translation>
    </message>
    <message>
      <source>Where all other inputs stand: at their mean, or as in one pattern</source>
      <translation>Wo alle anderen Eingaben stehen: auf ihrem Mittelwert oder wie in einem Muster</translation>
    </message>
    <message>
      <source>Where all other inputs stand</source>
      <translation>Wo alle anderen Eingaben stehen</translation>
    </message>
    <message>
      <source>reset</source>
      <translation>zurück</translation>
    </message>
    <message>
      <source>Reset the plane</source>
      <translation>Ebene zurücksetzen</translation>
    </message>
    <message>
      <source>Go back to the plane of the start</source>
      <translation>Zurück zur Ebene vom Anfang</translation>
    </message>
    <message>
      <source>Plane</source>
      <translation>Ebene</translation>
    </message>
    <message>
      <source>others at</source>
      <translation>andere bei</translation>
    </message>
    <message>
      <source>Plane: choose its inputs</source>
      <translation>Ebene: Eingaben wählen</translation>
    </message>
    <message>
      <source>Plane: reset</source>
      <translation>Ebene: zurücksetzen</translation>
    </message>
    <message>
      <source>Plane: {0} × {1}</source>
      <translation>Ebene: {0} × {1}</translation>
    </message>
    <message>
      <source>Plane: others at their mean</source>
      <translation>Ebene: andere auf ihrem Mittelwert</translation>
    </message>
    <message>
      <source>Plane: others as in {0}</source>
      <translation>Ebene: andere wie in {0}</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <source>vary most</source>
      <translation>variieren am meisten</translation>
    </message>
    <message>
      <source>Of all inputs these two vary most over the training patterns</source>
      <translation>Von allen Eingaben variieren diese zwei über die Trainingsmuster am meisten</translation>
    </message>
  </context>
  <context>
    <name>PlaneChooser</name>
    <message>
      <source>What the two axes are</source>
      <translation>Was die zwei Achsen sind</translation>
    </message>
    <message>
      <source>What spans the landscape</source>
      <translation>Was die Landschaft aufspannt</translation>
    </message>
    <message>
      <source>Weight to the right</source>
      <translation>Gewicht nach rechts</translation>
    </message>
    <message>
      <source>Weight upwards</source>
      <translation>Gewicht nach oben</translation>
    </message>
    <message>
      <source>another direction</source>
      <translation>andere Richtung</translation>
    </message>
    <message>
      <source>Draw another random direction</source>
      <translation>Eine andere zufällige Richtung ziehen</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>einpassen</translation>
    </message>
    <message>
      <source>Take the axes anew, and show the whole path</source>
      <translation>Die Achsen neu nehmen und den ganzen Weg zeigen</translation>
    </message>
    <message>
      <source>Loss landscape: {0}</source>
      <translation>Verlustlandschaft: {0}</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
  </context>
  <context>
    <name>QuestionBox</name>
    <message>
      <source>Move the slider to your guess.</source>
      <translation>Schieben Sie den Regler auf Ihre Schätzung.</translation>
    </message>
    <message>
      <source>None of them</source>
      <translation>Keine davon</translation>
    </message>
  </context>
  <context>
    <name>RecentFiles</name>
    <message>
      <source>&amp;Clear the list</source>
      <translation>Liste &amp;leeren</translation>
    </message>
    <message>
      <source>Clear the list of recent files</source>
      <translation>Die Liste der zuletzt geöffneten Dateien leeren</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>verschwunden</translation>
    </message>
    <message>
      <source>Open recent: {0} ({1})</source>
      <translation>Zuletzt geöffnet: {0} ({1})</translation>
    </message>
    <message>
      <source>This file is no longer there.</source>
      <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
      <source>“{0}” is no longer there; it was taken off the list.</source>
      <translation>„{0}“ ist nicht mehr da und wurde von der Liste genommen.</translation>
    </message>
  </context>
  <context>
    <name>RecordDialog</name>
    <message>
      <source>Record a film</source>
      <translation>Film aufnehmen</translation>
    </message>
    <message>
      <source>What the film shows</source>
      <translation>Was der Film zeigt</translation>
    </message>
    <message>
      <source>Colours of the film</source>
      <translation>Farben des Films</translation>
    </message>
    <message>
      <source>Format of the film</source>
      <translation>Format des Films</translation>
    </message>
    <message>
      <source>&amp;Record to…</source>
      <translation>Aufnehmen &amp;nach…</translation>
    </message>
    <message>
      <source>Film &amp;of</source>
      <translation>F&amp;ilm von</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>Fa&amp;rben</translation>
    </message>
    <message>
      <source>For&amp;mat</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>For&amp;mat</translation>
    </message>
    <message>
      <source>GIF: for pages and chats</source>
      <translation>GIF: für Seiten und Chats</translation>
    </message>
    <message>
      <source>Animated PNG: every pixel exact</source>
      <translation>Animiertes PNG: jedes Pixel genau</translation>
    </message>
    <message>
      <source>MP4: for slides and players</source>
      <translation>MP4: für Folien und Videospieler</translation>
    </message>
    <message>
      <source>The last step must not lie before the first.</source>
      <translation>Der letzte Schritt darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
      <source>A film has at most {0} frames; these would be {1}.</source>
      <translation>Ein Film hat höchstens {0} Bilder; dies wären {1}.</translation>
    </message>
    <message>
      <source>{0} × {1} pixels are too many for a film; choose a smaller size.</source>
      <translation>{0} × {1} Pixel sind zu viele für einen Film; wählen Sie eine kleinere Größe.</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 Bild</translation>
    </message>
    <message>
      <source>{0} frames</source>
      <translation>{0} Bilder</translation>
    </message>
    <message>
      <source>{0}, {1} seconds, {2} × {3} pixels</source>
      <translation>{0}, {1} Sekunden, {2} × {3} Pixel</translation>
    </message>
  </context>
  <context>
    <name>RecordingProgress</name>
    <message>
      <source>Progress of the recording</source>
      <translation>Fortschritt der Aufnahme</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel the recording</source>
      <translation>Aufnahme abbrechen</translation>
    </message>
    <message>
      <source>End the recording; no file is left</source>
      <translation>Die Aufnahme beenden; keine Datei bleibt</translation>
    </message>
    <message>
      <source>Recording: frame {0} of {1}</source>
      <translation>Aufnahme: Bild {0} von {1}</translation>
    </message>
    <message>
      <source>Ending the recording …</source>
      <translation>Die Aufnahme wird beendet …</translation>
    </message>
  </context>
  <context>
    <name>Recordings</name>
    <message>
      <source>A film is being recorded; the status bar can end it.</source>
      <translation>Ein Film wird aufgenommen; in der Statusleiste lässt sich das beenden.</translation>
    </message>
    <message>
      <source>Record a film to</source>
      <translation>Film aufnehmen nach</translation>
    </message>
    <message>
      <source>Films ({0})</source>
      <translation>Filme ({0})</translation>
    </message>
    <message>
      <source>“{0}” does not end in {1}, as films of this format do.</source>
      <translation>„{0}“ endet nicht auf {1}, wie es Filme dieses Formats tun.</translation>
    </message>
    <message>
      <source>What is filmed needs {0} × {1} pixels at least; choose a larger size.</source>
      <translation>Das Gefilmte braucht mindestens {0} × {1} Pixel; wählen Sie eine größere Größe.</translation>
    </message>
    <message>
      <source>Film written to {0}</source>
      <translation>Film nach {0} geschrieben</translation>
    </message>
    <message>
      <source>The recording was cancelled; no file is left</source>
      <translation>Die Aufnahme wurde abgebrochen; keine Datei bleibt</translation>
    </message>
  </context>
  <context>
    <name>Recovery</name>
    <message>
      <source>An autosave could not be read and was put aside; nothing else was lost.</source>
      <translation>Eine automatische Sicherung konnte nicht gelesen werden und wurde beiseitegelegt; sonst ging nichts verloren.</translation>
    </message>
    <message>
      <source>{0} autosaves could not be read and were put aside.</source>
      <translation>{0} automatische Sicherungen konnten nicht gelesen werden und wurden beiseitegelegt.</translation>
    </message>
    <message>
      <source>It was put aside: {0}</source>
      <translation>Sie wurde beiseitegelegt: {0}</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>Found again</source>
      <translation>Wiedergefunden</translation>
    </message>
    <message>
      <source>These runs were kept when their window ended, with changes that no file has.</source>
      <translation>Diese Läufe wurden beim Ende ihres Fensters behalten, mit Änderungen, die in keiner Datei stehen.</translation>
    </message>
    <message>
      <source>&amp;Later</source>
      <translation>&amp;Später</translation>
    </message>
    <message>
      <source>Keep them, and offer them at the next start</source>
      <translation>Behalten und beim nächsten Start wieder anbieten</translation>
    </message>
  </context>
  <context>
    <name>RemedyTries</name>
    <message>
      <source>To try the remedies of this network takes long: not done.</source>
      <translation>Die Abhilfen bei diesem Netz zu erproben dauert lange: unterblieben.</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>What the doctor finds</source>
      <translation>Was der Doktor findet</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>Nichts.</translation>
    </message>
    <message>
      <source>and 1 more</source>
      <translation>und 1 weiteres</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
    </message>
    <message>
      <source>{0} · a reason for the verdict</source>
      <translation>{0} · ein Grund für das Urteil</translation>
    </message>
    <message>
      <source>Remedies, being tried</source>
      <translation>Abhilfen, in Erprobung</translation>
    </message>
    <message>
      <source>Remedies, tried</source>
      <translation>Abhilfen, erprobt</translation>
    </message>
    <message>
      <source>Remedies</source>
      <translation>Abhilfen</translation>
    </message>
    <message>
      <source>None is offered.</source>
      <translation>Keine wird angeboten.</translation>
    </message>
    <message>
      <source>to be tried</source>
      <translation>noch zu erproben</translation>
    </message>
    <message>
      <source>1 try</source>
      <translation>1 Versuch</translation>
    </message>
    <message>
      <source>{0} tries</source>
      <translation>{0} Versuche</translation>
    </message>
    <message>
      <source>so far, {0}: {1}</source>
      <translation>bisher, {0}: {1}</translation>
    </message>
    <message>
      <source>Nobody has tried them on this run: their odds are not known.</source>
      <translation>Niemand hat sie bei diesem Lauf erprobt: Ihre Aussichten sind nicht bekannt.</translation>
    </message>
    <message>
      <source>{0} They are tried by: {1}</source>
      <translation>{0} Erprobt werden sie mit: {1}</translation>
    </message>
    <message>
      <source>xorviz report</source>
      <translation>xorviz-Bericht</translation>
    </message>
    <message>
      <source>Experiment</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Experiment</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} weitere</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Entscheidungskarte</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>Tote Zonen</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <source>How to reproduce</source>
      <translation>Wie man es wiederholt</translation>
    </message>
    <message>
      <source>xorviz {0} · engine {1} · seed {2}</source>
      <translation>xorviz {0} · Kern {1} · Seed {2}</translation>
    </message>
    <message>
      <source>An experiment</source>
      <translation>Ein Experiment</translation>
    </message>
    <message>
      <source>all patterns</source>
      <translation>alle Muster</translation>
    </message>
    <message>
      <source>shuffled each epoch</source>
      <translation>jede Epoche gemischt</translation>
    </message>
    <message>
      <source>in their order</source>
      <translation>in ihrer Reihenfolge</translation>
    </message>
    <message>
      <source>seed {0}</source>
      <translation>Seed {0}</translation>
    </message>
    <message>
      <source>seed {0}, random start {1}</source>
      <translation>Seed {0}, Zufallsstart {1}</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>1 step</source>
      <translation>1 Schritt</translation>
    </message>
    <message>
      <source>{count} steps</source>
      <translation>{count} Schritte</translation>
    </message>
    <message>
      <source>1 epoch</source>
      <translation>1 Epoche</translation>
    </message>
    <message>
      <source>{count} epochs</source>
      <translation>{count} Epochen</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <source>Batch</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Batch</translation>
    </message>
    <message>
      <source>Start</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Start</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Trainiert</translation>
    </message>
    <message>
      <source>The first prints the loss {0}.</source>
      <translation>Der erste gibt den Verlust {0} aus.</translation>
    </message>
    <message>
      <source>First save this run as {0}; it stands at step {1}.</source>
      <translation>Speichern Sie diesen Lauf zuerst als {0}; er steht bei Schritt {1}.</translation>
    </message>
    <message>
      <source>{0} To be typed in the folder of the file.</source>
      <translation>{0} Im Ordner der Datei einzugeben.</translation>
    </message>
    <message>
      <source>Another processor or another NumPy may change its last digits.</source>
      <translation>Ein anderer Prozessor oder ein anderes NumPy kann die letzten Stellen ändern.</translation>
    </message>
    <message>
      <source>loss {0}</source>
      <translation>Verlust {0}</translation>
    </message>
    <message>
      <source>{0}, accuracy {1} %</source>
      <translation>{0}, Genauigkeit {1} %</translation>
    </message>
    <message>
      <source>1 bit</source>
      <translation>1 Bit</translation>
    </message>
    <message>
      <source>{count} bits</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{count} bits</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>1 pattern</source>
      <translation>1 Muster</translation>
    </message>
    <message>
      <source>{count} patterns</source>
      <translation>{count} Muster</translation>
    </message>
    <message>
      <source>inputs {0}</source>
      <translation>Eingaben {0}</translation>
    </message>
    <message>
      <source>noise {0}</source>
      <translation>Rauschen {0}</translation>
    </message>
    <message>
      <source>{0} kept for a test</source>
      <translation>{0} für einen Test zurückgehalten</translation>
    </message>
    <message>
      <source>inputs: {0}</source>
      <translation>Eingaben: {0}</translation>
    </message>
    <message>
      <source>{0}, from {1}</source>
      <translation>{0}, aus {1}</translation>
    </message>
    <message>
      <source>{0} parameters</source>
      <translation>{0} Parameter</translation>
    </message>
    <message>
      <source>rate by {0}</source>
      <translation>Rate nach {0}</translation>
    </message>
    <message>
      <source>weights given for {0}</source>
      <translation>Gewichte vorgegeben für {0}</translation>
    </message>
    <message>
      <source>{0}; biases {1}</source>
      <translation>{0}; Biases {1}</translation>
    </message>
    <message>
      <source>xorviz report: {0}</source>
      <translation>xorviz-Bericht: {0}</translation>
    </message>
  </context>
  <context>
    <name>Reports</name>
    <message>
      <source>Export a report</source>
      <translation>Bericht exportieren</translation>
    </message>
    <message>
      <source>Pages in PDF (*.pdf)</source>
      <translation>Seiten in PDF (*.pdf)</translation>
    </message>
    <message>
      <source>an error inside xorviz; the log has the details</source>
      <translation>ein Fehler in xorviz; das Protokoll enthält die Einzelheiten</translation>
    </message>
    <message>
      <source>The report was not written to “{0}”: {1}.</source>
      <translation>Der Bericht wurde nicht nach „{0}“ geschrieben: {1}.</translation>
    </message>
    <message>
      <source>Report written to {0}</source>
      <translation>Bericht nach {0} geschrieben</translation>
    </message>
  </context>
  <context>
    <name>SampleRow</name>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>A whole number from 1 to 1,000,000.</source>
      <translation>Eine ganze Zahl von 1 bis 1,000,000.</translation>
    </message>
    <message>
      <source>“{all}”, or a whole number from 1 to 1,000,000.</source>
      <translation>„{all}“ oder eine ganze Zahl von 1 bis 1,000,000.</translation>
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <source>Saving {0}…</source>
      <translation>{0} wird gespeichert…</translation>
    </message>
    <message>
      <source>The window closes when {0} is saved…</source>
      <translation>Das Fenster schließt, wenn {0} gespeichert ist…</translation>
    </message>
    <message>
      <source>Still saving {0}: the disk does not answer yet</source>
      <translation>{0} wird noch gespeichert: Das Laufwerk antwortet noch nicht</translation>
    </message>
    <message>
      <source>Still saving</source>
      <translation>Speichern läuft noch</translation>
    </message>
    <message>
      <source>“{0}” is not saved yet: the disk does not answer.</source>
      <translation>„{0}“ ist noch nicht gespeichert: Das Laufwerk antwortet nicht.</translation>
    </message>
    <message>
      <source>The old file stays as it is until the new one is whole. The window closes as soon as it is.</source>
      <translation>Die alte Datei bleibt, wie sie ist, bis die neue vollständig ist. Dann schließt das Fenster.</translation>
    </message>
    <message>
      <source>&amp;Wait</source>
      <translation>&amp;Warten</translation>
    </message>
    <message>
      <source>&amp;Close without it</source>
      <translation>Ohne sie &amp;schließen</translation>
    </message>
  </context>
  <context>
    <name>Scale</name>
    <message>
      <source>You said {0}; measured: {1}</source>
      <translation>Sie sagten {0}; gemessen: {1}</translation>
    </message>
    <message>
      <source>you: {0}</source>
      <translation>Sie: {0}</translation>
    </message>
    <message>
      <source>measured: {0}</source>
      <translation>gemessen: {0}</translation>
    </message>
  </context>
  <context>
    <name>ScheduleRows</name>
    <message>
      <source>What becomes of the learning rate in the course of the training</source>
      <translation>Was im Lauf des Trainings aus der Lernrate wird</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Ratenplan</translation>
    </message>
    <message>
      <source>The learning rate of the next step</source>
      <translation>Die Lernrate des nächsten Schritts</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Arguments of the schedule</source>
      <translation>Argumente des Ratenplans</translation>
    </message>
    <message>
      <source>Fold the schedule's arguments away</source>
      <translation>Die Argumente des Ratenplans einklappen</translation>
    </message>
    <message>
      <source>Show the schedule's arguments</source>
      <translation>Die Argumente des Ratenplans zeigen</translation>
    </message>
    <message>
      <source>now {rate}</source>
      <translation>jetzt {rate}</translation>
    </message>
  </context>
  <context>
    <name>ScriptDialog</name>
    <message>
      <source>Open a script: {0}</source>
      <translation>Skript öffnen: {0}</translation>
    </message>
    <message>
      <source>What the script says, line by line</source>
      <translation>Was das Skript sagt, Zeile für Zeile</translation>
    </message>
    <message>
      <source>What the network trains on</source>
      <translation>Womit das Netz trainiert wird</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
      <source>&amp;Data, which the script does not show</source>
      <translation>&amp;Daten, die das Skript nicht zeigt</translation>
    </message>
    <message>
      <source>The script was read, and nothing of it was run: {0}.</source>
      <translation>Das Skript wurde gelesen und nichts davon ausgeführt: {0}.</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Became</source>
      <translation>Wurde</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Was sie sagt</translation>
    </message>
  </context>
  <context>
    <name>ScriptPage</name>
    <message>
      <source>Script of Keras or PyTorch</source>
      <translation>Skript für Keras oder PyTorch</translation>
    </message>
    <message>
      <source>Paste a script of Keras or PyTorch here</source>
      <translation>Fügen Sie hier ein Skript für Keras oder PyTorch ein</translation>
    </message>
    <message>
      <source>Open a &amp;script…</source>
      <translation>S&amp;kript öffnen…</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>&amp;Lesen</translation>
    </message>
  </context>
  <context>
    <name>Scripts</name>
    <message>
      <source>Pasted script</source>
      <translation>Eingefügtes Skript</translation>
    </message>
    <message>
      <source>Not pasted</source>
      <translation>Nicht eingefügt</translation>
    </message>
    <message>
      <source>The clipboard holds no text.</source>
      <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
      <source>Script of Keras (*.py)</source>
      <translation>Skript für Keras (*.py)</translation>
    </message>
    <message>
      <source>Script of PyTorch (*.py)</source>
      <translation>Skript für PyTorch (*.py)</translation>
    </message>
    <message>
      <source>Script of NumPy (*.py)</source>
      <translation>Skript für NumPy (*.py)</translation>
    </message>
    <message>
      <source>Curves as a table (*.csv)</source>
      <translation>Kurven als Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>Experiment as JSON (*.json)</source>
      <translation>Experiment als JSON (*.json)</translation>
    </message>
    <message>
      <source>Network as ONNX (*.onnx)</source>
      <translation>Netz als ONNX (*.onnx)</translation>
    </message>
    <message>
      <source>Export the experiment</source>
      <translation>Experiment exportieren</translation>
    </message>
    <message>
      <source>Not written</source>
      <translation>Nicht geschrieben</translation>
    </message>
    <message>
      <source>Exported {0}</source>
      <translation>{0} exportiert</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>Nicht geöffnet</translation>
    </message>
  </context>
  <context>
    <name>SeedRow</name>
    <message>
      <source>A whole number from 0 to 4,294,967,295.</source>
      <translation>Eine ganze Zahl von 0 bis 4,294,967,295.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>&amp;Restore defaults</source>
      <translation>Vo&amp;rgaben wiederherstellen</translation>
    </message>
    <message>
      <source>Let everything in this dialog be as in a new installation</source>
      <translation>Alles in diesem Dialog wie bei einer neuen Installation</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <source>Light text on a dark ground, or the other way round.</source>
      <translation>Helle Schrift auf dunklem Grund oder umgekehrt.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>What the window speaks from its next start on.</source>
      <translation>Was das Fenster ab seinem nächsten Start spricht.</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>Weniger Bewegung</translation>
    </message>
    <message>
      <source>A run that goes on is shown four times a second, and no more often.</source>
      <translation>Ein laufender Lauf wird viermal in der Sekunde gezeigt, nicht öfter.</translation>
    </message>
    <message>
      <source>Training</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Training</translation>
    </message>
    <message>
      <source>By the network's shape</source>
      <translation>Nach der Form des Netzes</translation>
    </message>
    <message>
      <source>NumPy</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>NumPy</translation>
    </message>
    <message>
      <source>Compiled</source>
      <translation>Kompiliert</translation>
    </message>
    <message>
      <source>What takes the steps. A run keeps its engine; Restart and opening take this one.</source>
      <translation>Was die Schritte rechnet. Ein Lauf behält seinen Kern; Neustart und Öffnen nehmen diesen.</translation>
    </message>
    <message>
      <source>The compiled engine needs the package numba, which is not installed.</source>
      <translation>Der kompilierte Kern braucht das Paket numba, das nicht installiert ist.</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Rechenkern</translation>
    </message>
    <message>
      <source>As the run began</source>
      <translation>Wie der Lauf begann</translation>
    </message>
    <message>
      <source>{0} MB</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{0} MB</translation>
    </message>
    <message>
      <source>Memory for the past</source>
      <translation>Speicher für die Vergangenheit</translation>
    </message>
    <message>
      <source>More of it, and the timeline goes back to an earlier step sooner.</source>
      <translation>Je mehr, desto schneller geht die Zeitleiste zu einem früheren Schritt zurück.</translation>
    </message>
    <message>
      <source>Start and end</source>
      <translation>Start und Ende</translation>
    </message>
    <message>
      <source>{0} seconds</source>
      <translation>{0} Sekunden</translation>
    </message>
    <message>
      <source>Autosave every</source>
      <translation>Automatisch sichern alle</translation>
    </message>
    <message>
      <source>After a crash no more than this is lost; the next start offers the rest.</source>
      <translation>Bei einem Absturz geht nicht mehr als das verloren; der nächste Start bietet den Rest an.</translation>
    </message>
    <message>
      <source>Ask about unsaved changes on leaving</source>
      <translation>Beim Verlassen nach ungespeicherten Änderungen fragen</translation>
    </message>
    <message>
      <source>Otherwise they are kept aside, and the next start offers them.</source>
      <translation>Sonst werden sie beiseitegelegt, und der nächste Start bietet sie an.</translation>
    </message>
    <message>
      <source>Show the welcome at the start</source>
      <translation>Beim Start das Willkommen zeigen</translation>
    </message>
    <message>
      <source>Lessons, presets, scripts and recent files; also in the Help menu.</source>
      <translation>Lektionen, Beispiele, Skripte und zuletzt geöffnete Dateien; auch im Menü Hilfe.</translation>
    </message>
  </context>
  <context>
    <name>ShareRow</name>
    <message>
      <source>Test share slider</source>
      <translation>Regler für den Testanteil</translation>
    </message>
    <message>
      <source>From 0 to 50 % of the patterns, in steps of 1 %</source>
      <translation>Von 0 bis 50 % der Muster, in Schritten von 1 %</translation>
    </message>
    <message>
      <source>A percentage from 0 to 50, as in 20 %.</source>
      <translation>Ein Prozentsatz von 0 bis 50, wie 20 %.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Tab, Shift+Tab</source>
      <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
      <source>To the next control, and back</source>
      <translation>Zum nächsten Bedienelement, und zurück</translation>
    </message>
    <message>
      <source>Menu key, Shift+F10</source>
      <translation>Menütaste, Umschalt+F10</translation>
    </message>
    <message>
      <source>The menu of what has the keyboard</source>
      <translation>Das Menü dessen, was die Tastatur hat</translation>
    </message>
    <message>
      <source>Esc</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Leave what was opened or chosen</source>
      <translation>Verlassen, was geöffnet oder gewählt war</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
      <source>Microscope</source>
      <translation>Mikroskop</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>Links, Rechts</translation>
    </message>
    <message>
      <source>Half a step back, or on</source>
      <translation>Einen halben Schritt zurück oder weiter</translation>
    </message>
    <message>
      <source>From pattern to pattern</source>
      <translation>Von Muster zu Muster</translation>
    </message>
    <message>
      <source>Skip connection</source>
      <translation>Skip-Verbindung</translation>
    </message>
    <message>
      <source>Enter, Delete</source>
      <translation>Enter, Entf</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Es entfernen</translation>
    </message>
    <message>
      <source>Comparing runs</source>
      <translation>Läufe vergleichen</translation>
    </message>
    <message>
      <source>F5, F6</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>F5, F6</translation>
    </message>
    <message>
      <source>Run or pause all, one step of each</source>
      <translation>Alle starten oder anhalten, ein Schritt von jedem</translation>
    </message>
    <message>
      <source>Ctrl+W, Esc</source>
      <translation>Strg+W, Esc</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Das Fenster schließen</translation>
    </message>
    <message>
      <source>Sweep</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Sweep</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <translation>Pfeiltasten</translation>
    </message>
    <message>
      <source>From cell to cell of the picture</source>
      <translation>Von Zelle zu Zelle des Bildes</translation>
    </message>
    <message>
      <source>Enter, Space</source>
      <translation>Enter, Leertaste</translation>
    </message>
    <message>
      <source>Show the runs of the cell</source>
      <translation>Die Läufe der Zelle zeigen</translation>
    </message>
    <message>
      <source>Data from a file</source>
      <translation>Daten aus einer Datei</translation>
    </message>
    <message>
      <source>I, T, N</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>I, T, N</translation>
    </message>
    <message>
      <source>The column is an input, a target, unused</source>
      <translation>Die Spalte ist Eingabe, Ziel, nicht verwendet</translation>
    </message>
    <message>
      <source>C</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>C</translation>
    </message>
    <message>
      <source>Numbers or classes</source>
      <translation>Zahlen oder Klassen</translation>
    </message>
  </context>
  <context>
    <name>SizeFields</name>
    <message>
      <source>Size of the film</source>
      <translation>Größe des Films</translation>
    </message>
    <message>
      <source>1×, as on the screen</source>
      <translation>1×, wie auf dem Bildschirm</translation>
    </message>
    <message>
      <source>2×, twice as fine</source>
      <translation>2×, doppelt so fein</translation>
    </message>
    <message>
      <source>width × height</source>
      <translation>Breite × Höhe</translation>
    </message>
    <message>
      <source>Width in pixels</source>
      <translation>Breite in Pixeln</translation>
    </message>
    <message>
      <source>Height in pixels</source>
      <translation>Höhe in Pixeln</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <translation>&amp;Größe</translation>
    </message>
  </context>
  <context>
    <name>SkipLabel</name>
    <message>
      <source>skip {0} → {1}</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>skip {0} → {1}</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>Skip</translation>
    </message>
    <message>
      <source>Skip connection from {0} to {1}</source>
      <translation>Skip-Verbindung von {0} nach {1}</translation>
    </message>
    <message>
      <source>Enter or Delete removes it</source>
      <translation>Enter oder Entf entfernt sie</translation>
    </message>
    <message>
      <source>{1} also reads {0}, past the layers between. × removes this (Delete)</source>
      <translation>{1} liest auch {0}, an den Schichten dazwischen vorbei. × entfernt dies (Entf)</translation>
    </message>
  </context>
  <context>
    <name>StartPanel</name>
    <message>
      <source>&amp;Weights</source>
      <translation>&amp;Gewichte</translation>
    </message>
    <message>
      <source>Weights start</source>
      <translation>Anfang der Gewichte</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>&amp;Biases</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>&amp;Biases</translation>
    </message>
    <message>
      <source>Biases start</source>
      <translation>Anfang der Biases</translation>
    </message>
    <message>
      <source>biases</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>biases</translation>
    </message>
    <message>
      <source>See&amp;d</source>
      <translation>&amp;Seed</translation>
    </message>
    <message>
      <source>Decides the start weights and the order of the patterns; Enter starts again</source>
      <translation>Bestimmt die Anfangsgewichte und die Reihenfolge der Muster; Enter beginnt neu</translation>
    </message>
    <message>
      <source>New seed</source>
      <translation>Neuer Seed</translation>
    </message>
    <message>
      <source>Start again with a new seed</source>
      <translation>Mit neuem Seed neu beginnen</translation>
    </message>
    <message>
      <source>drawn at the next restart</source>
      <translation>beim nächsten Neustart gezogen</translation>
    </message>
    <message>
      <source>A new way to draw them shows in new units, and in all from the next restart</source>
      <translation>Eine neue Art zu ziehen zeigt sich in neuen Einheiten und ab dem nächsten Neustart in allen</translation>
    </message>
    <message>
      <source>Start</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Start</translation>
    </message>
    <message>
      <source>How the {weights} of all layers are drawn at the next restart</source>
      <translation>Wie die {weights} aller Schichten beim nächsten Neustart gezogen werden</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>gemischt</translation>
    </message>
  </context>
  <context>
    <name>Starts</name>
    <message>
      <source>One start runs; choose more under Crowd.</source>
      <translation>Es läuft ein Start; wählen Sie unter Schar mehr.</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>Timeline: the steps and branches of the run</source>
      <translation>Zeitleiste: die Schritte und Zweige des Laufs</translation>
    </message>
    <message>
      <source>Show &amp;all steps</source>
      <translation>&amp;Alle Schritte zeigen</translation>
    </message>
    <message>
      <source>Further branches</source>
      <translation>Weitere Zweige</translation>
    </message>
  </context>
  <context>
    <name>StripChooser</name>
    <message>
      <source>show</source>
      <translation>zeigen</translation>
    </message>
    <message>
      <source>Choose the curves beneath the loss; where room is short the last chosen stay</source>
      <translation>Die Kurven unter dem Verlust wählen; bei wenig Platz bleiben die zuletzt gewählten</translation>
    </message>
    <message>
      <source>Curves beneath the loss</source>
      <translation>Kurven unter dem Verlust</translation>
    </message>
    <message>
      <source>&amp;Accuracy</source>
      <translation>&amp;Genauigkeit</translation>
    </message>
    <message>
      <source>&amp;Gradient of each layer</source>
      <translation>G&amp;radient jeder Schicht</translation>
    </message>
    <message>
      <source>&amp;Learning rate</source>
      <translation>&amp;Lernrate</translation>
    </message>
  </context>
  <context>
    <name>Strips</name>
    <message>
      <source>Small maps of random starts</source>
      <translation>Kleine Karten der Zufallsstarts</translation>
    </message>
    <message>
      <source>Show start {0}</source>
      <translation>Start {0} zeigen</translation>
    </message>
    <message>
      <source>Open start {0} as a session</source>
      <translation>Start {0} als Sitzung öffnen</translation>
    </message>
  </context>
  <context>
    <name>SweepFiles</name>
    <message>
      <source>Copied the picture of the sweep</source>
      <translation>Bild des Sweeps kopiert</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Bild (*.png)</translation>
    </message>
    <message>
      <source>Drawing (*.svg)</source>
      <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
      <source>Page (*.pdf)</source>
      <translation>Seite (*.pdf)</translation>
    </message>
    <message>
      <source>Export the picture of the sweep</source>
      <translation>Bild des Sweeps exportieren</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Export the table of the cells</source>
      <translation>Tabelle der Zellen exportieren</translation>
    </message>
    <message>
      <source>Export the table of all starts</source>
      <translation>Tabelle aller Starts exportieren</translation>
    </message>
    <message>
      <source>“{0}” does not end in {1}, the kinds that there are.</source>
      <translation>„{0}“ endet nicht auf {1}, die möglichen Arten.</translation>
    </message>
    <message>
      <source>Written to {0}</source>
      <translation>Nach {0} geschrieben</translation>
    </message>
  </context>
  <context>
    <name>Sweeps</name>
    <message>
      <source>Of “{0}”</source>
      <translation>Von „{0}“</translation>
    </message>
    <message>
      <source>Of the run on display</source>
      <translation>Vom angezeigten Lauf</translation>
    </message>
    <message>
      <source>Of the sweep that was interrupted</source>
      <translation>Vom unterbrochenen Sweep</translation>
    </message>
    <message>
      <source>Cancelled; {0} of {1} cells are there.</source>
      <translation>Abgebrochen; {0} von {1} Zellen sind da.</translation>
    </message>
    <message>
      <source>Done: {0} of {1} cells.</source>
      <translation>Fertig: {0} von {1} Zellen.</translation>
    </message>
    <message>
      <source>Start {0} of a sweep</source>
      <translation>Start {0} eines Sweeps</translation>
    </message>
    <message>
      <source>Starts of a sweep</source>
      <translation>Starts eines Sweeps</translation>
    </message>
  </context>
  <context>
    <name>SwitchArgument</name>
    <message>
      <source>on</source>
      <translation>an</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
  </context>
  <context>
    <name>TableModel</name>
    <message>
      <source>not used</source>
      <translation>nicht verwendet</translation>
    </message>
    <message>
      <source>input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>{role}, classes</source>
      <translation>{role}, Klassen</translation>
    </message>
  </context>
  <context>
    <name>TablePage</name>
    <message>
      <source>&amp;Targets</source>
      <translation>&amp;Ziele</translation>
    </message>
    <message>
      <source>How many columns it is to learn</source>
      <translation>Wie viele Spalten es lernen soll</translation>
    </message>
    <message>
      <source>the last {count} columns</source>
      <translation>die letzten {count} Spalten</translation>
    </message>
    <message>
      <source>the last column</source>
      <translation>die letzte Spalte</translation>
    </message>
  </context>
  <context>
    <name>TimeActions</name>
    <message>
      <source>Nothing of this run's past is kept.</source>
      <translation>Von der Vergangenheit dieses Laufs ist nichts aufbewahrt.</translation>
    </message>
    <message>
      <source>There is no earlier step to show.</source>
      <translation>Es gibt keinen früheren Schritt zu zeigen.</translation>
    </message>
    <message>
      <source>The present is on show.</source>
      <translation>Gezeigt wird die Gegenwart.</translation>
    </message>
    <message>
      <source>There is one branch; an edit in the past begins another.</source>
      <translation>Es gibt einen Zweig; eine Änderung in der Vergangenheit beginnt einen weiteren.</translation>
    </message>
    <message>
      <source>{0} ({1} of {2} MB used)</source>
      <translation>{0} ({1} von {2} MB belegt)</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>It is the one on display.</source>
      <translation>Er wird gerade angezeigt.</translation>
    </message>
    <message>
      <source>&amp;Go to</source>
      <translation>&amp;Hingehen</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>&amp;Farbe</translation>
    </message>
    <message>
      <source>Co&amp;mpare with the one on display</source>
      <translation>&amp;Mit dem angezeigten vergleichen</translation>
    </message>
    <message>
      <source>It is on display; go to another branch first.</source>
      <translation>Er wird angezeigt; gehen Sie zuerst zu einem anderen Zweig.</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} weitere</translation>
    </message>
    <message>
      <source>1 edit</source>
      <translation>1 Änderung</translation>
    </message>
    <message>
      <source>{count} edits</source>
      <translation>{count} Änderungen</translation>
    </message>
    <message>
      <source>1 unit died</source>
      <translation>1 Einheit gestorben</translation>
    </message>
    <message>
      <source>{count} units died</source>
      <translation>{count} Einheiten gestorben</translation>
    </message>
    <message>
      <source>1 unit woke</source>
      <translation>1 Einheit erwacht</translation>
    </message>
    <message>
      <source>{count} units woke</source>
      <translation>{count} Einheiten erwacht</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Orange</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Gelb</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Violett</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Grau</translation>
    </message>
    <message>
      <source>Back to the present</source>
      <translation>Zurück zur Gegenwart</translation>
    </message>
    <message>
      <source>Show where training goes on</source>
      <translation>Zeigen, wo das Training weitergeht</translation>
    </message>
    <message>
      <source>Nothing of this run's past is kept</source>
      <translation>Von der Vergangenheit dieses Laufs ist nichts aufbewahrt</translation>
    </message>
    <message>
      <source>Run or step, and every step can be shown again here</source>
      <translation>Start oder Schritt, und jeder Schritt lässt sich hier wieder zeigen</translation>
    </message>
    <message>
      <source>No time yet.</source>
      <translation>Noch keine Zeit.</translation>
    </message>
    <message>
      <source>Stop playing back</source>
      <translation>Zurückspielen anhalten</translation>
    </message>
    <message>
      <source>Play back</source>
      <translation>Zurückspielen</translation>
    </message>
    <message>
      <source>Branch {number}</source>
      <translation>Zweig {number}</translation>
    </message>
    <message>
      <source>Step {step}</source>
      <translation>Schritt {step}</translation>
    </message>
    <message>
      <source>Step {step}, the present</source>
      <translation>Schritt {step}, die Gegenwart</translation>
    </message>
    <message>
      <source>Step {step}, the present — drag to look back</source>
      <translation>Schritt {step}, die Gegenwart — ziehen, um zurückzublicken</translation>
    </message>
    <message>
      <source>Going to step {step} of {last}</source>
      <translation>Auf dem Weg zu Schritt {step} von {last}</translation>
    </message>
    <message>
      <source>Step {step} of {last} — in the past: what was recorded goes on</source>
      <translation>Schritt {step} von {last} — in der Vergangenheit: Das Aufgezeichnete geht weiter</translation>
    </message>
    <message>
      <source>Step {step} of {last} — in the past: an edit here begins a branch</source>
      <translation>Schritt {step} von {last} — in der Vergangenheit: Eine Änderung hier beginnt einen Zweig</translation>
    </message>
    <message>
      <source>the other random starts stay at step {last}</source>
      <translation>die anderen Zufallsstarts bleiben bei Schritt {last}</translation>
    </message>
    <message>
      <source>{name}: steps {starts} to {ends}</source>
      <translation>{name}: Schritte {starts} bis {ends}</translation>
    </message>
    <message>
      <source>{name}: from step {starts} on, to {ends}</source>
      <translation>{name}: ab Schritt {starts} bis {ends}</translation>
    </message>
    <message>
      <source>loss {loss}</source>
      <translation>Verlust {loss}</translation>
    </message>
    <message>
      <source>accuracy {share}</source>
      <translation>Genauigkeit {share}</translation>
    </message>
    <message>
      <source>{kept} of {budget} MB keep the past</source>
      <translation>{kept} von {budget} MB bewahren die Vergangenheit</translation>
    </message>
    <message>
      <source>Step {step} of {last}, in the past.</source>
      <translation>Schritt {step} von {last}, in der Vergangenheit.</translation>
    </message>
    <message>
      <source>Step {step}, the present.</source>
      <translation>Schritt {step}, die Gegenwart.</translation>
    </message>
    <message>
      <source>Going to step {step}.</source>
      <translation>Auf dem Weg zu Schritt {step}.</translation>
    </message>
    <message>
      <source>What was recorded goes on.</source>
      <translation>Das Aufgezeichnete geht weiter.</translation>
    </message>
    <message>
      <source>{count} branches:</source>
      <translation>{count} Zweige:</translation>
    </message>
    <message>
      <source>, on display</source>
      <translation>, angezeigt</translation>
    </message>
  </context>
  <context>
    <name>ToolStrip</name>
    <message>
      <source>What new patterns want</source>
      <translation>Was neue Muster verlangen</translation>
    </message>
    <message>
      <source>The target of new patterns, any decimal number</source>
      <translation>Das Ziel neuer Muster, eine beliebige Dezimalzahl</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Ablesen</translation>
    </message>
    <message>
      <source>Drag to read the output anywhere</source>
      <translation>Ziehen, um die Ausgabe irgendwo abzulesen</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Zeichnen</translation>
    </message>
    <message>
      <source>Click to draw a new pattern</source>
      <translation>Klicken, um ein neues Muster zu zeichnen</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Drag a pattern to another place</source>
      <translation>Ein Muster an einen anderen Ort ziehen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Click a pattern to delete it</source>
      <translation>Auf ein Muster klicken, um es zu löschen</translation>
    </message>
    <message>
      <source>Draw patterns that want {0}</source>
      <translation>Muster zeichnen, die {0} verlangen</translation>
    </message>
    <message>
      <source>New patterns want {0}</source>
      <translation>Neue Muster verlangen {0}</translation>
    </message>
    <message>
      <source>wants</source>
      <translation>verlangt</translation>
    </message>
  </context>
  <context>
    <name>TrainingPanel</name>
    <message>
      <source>&amp;Loss</source>
      <translation>&amp;Verlust</translation>
    </message>
    <message>
      <source>What training makes small</source>
      <translation>Was das Training klein macht</translation>
    </message>
    <message>
      <source>Optimi&amp;zer</source>
      <translation>&amp;Optimierer</translation>
    </message>
    <message>
      <source>The rule by which the weights move</source>
      <translation>Die Regel, nach der sich die Gewichte bewegen</translation>
    </message>
    <message>
      <source>Sh&amp;uffle</source>
      <translation>&amp;Mischen</translation>
    </message>
    <message>
      <source>each epoch</source>
      <translation>jede Epoche</translation>
    </message>
    <message>
      <source>Take the patterns in a new random order in each epoch</source>
      <translation>Die Muster in jeder Epoche in neuer zufälliger Reihenfolge nehmen</translation>
    </message>
    <message>
      <source>&amp;Solved when</source>
      <translation>&amp;Gelöst, wenn</translation>
    </message>
    <message>
      <source>What all patterns must reach for the task to count as solved</source>
      <translation>Was alle Muster erreichen müssen, damit die Aufgabe als gelöst gilt</translation>
    </message>
    <message>
      <source>Check the gradient</source>
      <translation>Gradienten prüfen</translation>
    </message>
    <message>
      <source>Training</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Training</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>Me&amp;hr</translation>
    </message>
    <message>
      <source>More of the optimizer</source>
      <translation>Mehr zum Optimierer</translation>
    </message>
    <message>
      <source>Fold the optimizer's other arguments away</source>
      <translation>Die übrigen Argumente des Optimierers einklappen</translation>
    </message>
    <message>
      <source>Show the optimizer's other arguments</source>
      <translation>Die übrigen Argumente des Optimierers zeigen</translation>
    </message>
    <message>
      <source>Learning rate slider</source>
      <translation>Regler für die Lernrate</translation>
    </message>
    <message>
      <source>Learning rate from 0.00001 to 10; each step is about a quarter more</source>
      <translation>Lernrate von 0.00001 bis 10; jeder Schritt ist etwa ein Viertel mehr</translation>
    </message>
    <message>
      <source>A number above 0 and up to 1,000,000, such as 0.01 or 1e-3.</source>
      <translation>Eine Zahl über 0 und bis 1,000,000, etwa 0.01 oder 1e-3.</translation>
    </message>
    <message>
      <source>Learnin&amp;g rate</source>
      <translation>Lern&amp;rate</translation>
    </message>
    <message>
      <source>How far each step goes</source>
      <translation>Wie weit jeder Schritt geht</translation>
    </message>
    <message>
      <source>How many patterns each step looks at</source>
      <translation>Wie viele Muster jeder Schritt ansieht</translation>
    </message>
    <message>
      <source>Bat&amp;ch size</source>
      <translation>Batch&amp;größe</translation>
    </message>
    <message>
      <source>“{full}”, or a whole number from 1 to 1,000,000.</source>
      <translation>„{full}“ oder eine ganze Zahl von 1 bis 1,000,000.</translation>
    </message>
    <message>
      <source>full</source>
      <translation>voll</translation>
    </message>
  </context>
  <context>
    <name>TransportBar</name>
    <message>
      <source>(at step {step})</source>
      <translation>(bei Schritt {step})</translation>
    </message>
    <message>
      <source>+ penalty</source>
      <translation>+ Strafterm</translation>
    </message>
    <message>
      <source>test</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>test</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>solved</source>
      <translation>gelöst</translation>
    </message>
    <message>
      <source>solved at step {step}</source>
      <translation>gelöst bei Schritt {step}</translation>
    </message>
    <message>
      <source>{pace} steps/s</source>
      <translation>{pace} Schritte/s</translation>
    </message>
    <message>
      <source>Stopped at step {step} by an error inside xorviz; the log has the details.</source>
      <translation>Bei Schritt {step} durch einen Fehler in xorviz gestoppt; das Protokoll enthält die Einzelheiten.</translation>
    </message>
    <message>
      <source>the weights of layer {layer}</source>
      <translation>die Gewichte der Schicht {layer}</translation>
    </message>
    <message>
      <source>the biases of layer {layer}</source>
      <translation>die Biases der Schicht {layer}</translation>
    </message>
    <message>
      <source>the optimizer’s {where} for layer {layer}</source>
      <translation>{where} des Optimierers für Schicht {layer}</translation>
    </message>
    <message>
      <source>Stopped at step {step}: {place} are no longer finite.</source>
      <translation>Gestoppt bei Schritt {step}, nicht mehr endlich: {place}.</translation>
    </message>
    <message>
      <source>Stopped at step {step}: {place} is no longer finite.</source>
      <translation>Gestoppt bei Schritt {step}, nicht mehr endlich: {place}.</translation>
    </message>
    <message>
      <source>Status of the run</source>
      <translation>Stand des Laufs</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Single step</source>
      <translation>Einzelschritt</translation>
    </message>
    <message>
      <source>Take one step and stand still</source>
      <translation>Einen Schritt machen und stehen bleiben</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>Neustart</translation>
    </message>
    <message>
      <source>Start again from the same start weights</source>
      <translation>Mit denselben Anfangsgewichten neu beginnen</translation>
    </message>
    <message>
      <source>Restart with a new seed</source>
      <translation>Neustart mit neuem Seed</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>How many steps a second: from 1 to as fast as it goes</source>
      <translation>Wie viele Schritte je Sekunde: von 1 bis so schnell wie möglich</translation>
    </message>
    <message>
      <source>full</source>
      <translation>voll</translation>
    </message>
    <message>
      <source>Pause</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Stop after this step</source>
      <translation>Nach diesem Schritt anhalten</translation>
    </message>
    <message>
      <source>Train on</source>
      <translation>Weiter trainieren</translation>
    </message>
  </context>
  <context>
    <name>TruthEditor</name>
    <message>
      <source>Truth table to edit</source>
      <translation>Wahrheitstabelle zum Bearbeiten</translation>
    </message>
    <message>
      <source>Click a target to turn it over; or arrows, and Space, 0 or 1</source>
      <translation>Klicken Sie auf ein Ziel, um es umzudrehen; oder Pfeiltasten und Leertaste, 0 oder 1</translation>
    </message>
  </context>
  <context>
    <name>TruthTable</name>
    <message>
      <source>Truth table</source>
      <translation>Wahrheitstabelle</translation>
    </message>
    <message>
      <source>want {0}</source>
      <translation>verlangt {0}</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>not in the sample</source>
      <translation>nicht in der Stichprobe</translation>
    </message>
    <message>
      <source>… {0} more</source>
      <translation>… {0} weitere</translation>
    </message>
    <message>
      <source>{0} % of the set</source>
      <translation>{0} % der Menge</translation>
    </message>
  </context>
  <context>
    <name>TruthTableView</name>
    <message>
      <source>{0} gives {1}, {2}: {3}.</source>
      <translation>{0} ergibt {1}, {2}: {3}.</translation>
    </message>
    <message>
      <source>right</source>
      <translation>richtig</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>falsch</translation>
    </message>
    <message>
      <source>{0} more patterns.</source>
      <translation>{0} weitere Muster.</translation>
    </message>
    <message>
      <source>no answers yet</source>
      <translation>noch keine Antworten</translation>
    </message>
    <message>
      <source>{0} % of {1} patterns right; the worst of {2} are shown</source>
      <translation>{0} % von {1} Mustern richtig; die {2} schlechtesten sind gezeigt</translation>
    </message>
    <message>
      <source>{0} of {1} patterns right</source>
      <translation>{0} von {1} Mustern richtig</translation>
    </message>
    <message>
      <source>{0} · the worst {1} shown</source>
      <translation>{0} · die {1} schlechtesten gezeigt</translation>
    </message>
    <message>
      <source>{0} · the worst first</source>
      <translation>{0} · die schlechtesten zuerst</translation>
    </message>
  </context>
  <context>
    <name>UnitsPatternsTable</name>
    <message>
      <source>Units and patterns</source>
      <translation>Einheiten und Muster</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>dead</source>
      <translation>tot</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>gesättigt</translation>
    </message>
    <message>
      <source>{0} dead</source>
      <translation>{0} tot</translation>
    </message>
    <message>
      <source>{0} saturated</source>
      <translation>{0} gesättigt</translation>
    </message>
    <message>
      <source>{0} patterns</source>
      <translation>{0} Muster</translation>
    </message>
    <message>
      <source>off {0} %</source>
      <translation>aus {0} %</translation>
    </message>
    <message>
      <source>sat. {0} %</source>
      <translation>gesätt. {0} %</translation>
    </message>
    <message>
      <source>{0} of {1} patterns, by target</source>
      <translation>{0} von {1} Mustern, nach Ziel</translation>
    </message>
    <message>
      <source>{0} on {1}  {2}</source>
      <translation>{0} bei {1}  {2}</translation>
    </message>
    <message>
      <source>for every pattern</source>
      <translation>bei jedem Muster</translation>
    </message>
    <message>
      <source>not in the sample</source>
      <translation>nicht in der Stichprobe</translation>
    </message>
    <message>
      <source>saturated for {0} % of {1} patterns</source>
      <translation>gesättigt bei {0} % von {1} Mustern</translation>
    </message>
    <message>
      <source>off for {0} % of {1} patterns</source>
      <translation>aus bei {0} % von {1} Mustern</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Reading… {percent} %</source>
      <translation>Lesen… {percent} %</translation>
    </message>
  </context>
  <context>
    <name>WeightFiles</name>
    <message>
      <source>Import weights</source>
      <translation>Gewichte importieren</translation>
    </message>
    <message>
      <source>Weights of Keras and PyTorch (*.h5 *.hdf5 *.keras *.safetensors)</source>
      <translation>Gewichte von Keras und PyTorch (*.h5 *.hdf5 *.keras *.safetensors)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>{0} wird gelesen</translation>
    </message>
    <message>
      <source>Not imported</source>
      <translation>Nicht importiert</translation>
    </message>
    <message>
      <source>Put the weights of “{0}” into the network on display?</source>
      <translation>Die Gewichte von „{0}“ in das angezeigte Netz setzen?</translation>
    </message>
    <message>
      <source>&amp;Put in</source>
      <translation>&amp;Einsetzen</translation>
    </message>
    <message>
      <source>{file} → {layer}: {inputs} × {units}</source>
      <translation>{file} → {layer}: {inputs} × {units}</translation>
    </message>
    <message>
      <source>{file} → {layer}: {inputs} × {units}, no bias: it becomes 0</source>
      <translation>{file} → {layer}: {inputs} × {units}, kein Bias: Er wird 0</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation>Weggelassen: {0}</translation>
    </message>
    <message>
      <source>The moments of the optimizer here stay as they are.</source>
      <translation>Die Momente des Optimierers bleiben hier, wie sie sind.</translation>
    </message>
  </context>
  <context>
    <name>WeightsCanvas</name>
    <message>
      <source>Weights and biases</source>
      <translation>Gewichte und Biases</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>Bias</translation>
    </message>
    <message>
      <source>{0}, row {1}, column {2}</source>
      <translation>{0}, Zeile {1}, Spalte {2}</translation>
    </message>
  </context>
  <context>
    <name>WeightsView</name>
    <message>
      <source>double-click a cell to set a weight</source>
      <translation>Doppelklick auf eine Zelle setzt ein Gewicht</translation>
    </message>
    <message>
      <source>Show the weights of this layer</source>
      <translation>Die Gewichte dieser Schicht zeigen</translation>
    </message>
    <message>
      <source>Layer of the weights</source>
      <translation>Schicht der Gewichte</translation>
    </message>
    <message>
      <source>all layers</source>
      <translation>alle Schichten</translation>
    </message>
    <message>
      <source>scale ±{0}</source>
      <translation>Skala ±{0}</translation>
    </message>
    <message>
      <source>No weights yet.</source>
      <translation>Noch keine Gewichte.</translation>
    </message>
    <message>
      <source>Weights on a scale of ±{0}.</source>
      <translation>Gewichte auf einer Skala von ±{0}.</translation>
    </message>
    <message>
      <source>Layer {0}: {1} × {2} weights from {3} to {4}, biases from {5} to {6}.</source>
      <translation>Schicht {0}: {1} × {2} Gewichte von {3} bis {4}, Biases von {5} bis {6}.</translation>
    </message>
    <message>
      <source>Layer {0}: {1}.</source>
      <translation>Schicht {0}: {1}.</translation>
    </message>
    <message>
      <source>image tiles</source>
      <translation>Bildkacheln</translation>
    </message>
    <message>
      <source>Show the incoming weights of each unit as an image of {0} × {1}</source>
      <translation>Die Eingangsgewichte jeder Einheit als Bild von {0} × {1} zeigen</translation>
    </message>
  </context>
  <context>
    <name>WelcomeDialog</name>
    <message>
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <source>‹ &amp;Back</source>
      <translation>‹ &amp;Zurück</translation>
    </message>
    <message>
      <source>The sign of xorviz</source>
      <translation>Das Zeichen von xorviz</translation>
    </message>
    <message>
      <source>Two blue and two orange points, as in XOR</source>
      <translation>Zwei blaue und zwei orange Punkte, wie bei XOR</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Lektionen</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <source>Welcome to xorviz</source>
      <translation>Willkommen bei xorviz</translation>
    </message>
    <message>
      <source>Take a lesson</source>
      <translation>Eine Lektion nehmen</translation>
    </message>
    <message>
      <source>Open a preset</source>
      <translation>Ein Beispiel öffnen</translation>
    </message>
    <message>
      <source>Bring your own script</source>
      <translation>Ein eigenes Skript mitbringen</translation>
    </message>
    <message>
      <source>See why a tiny network learns, or gets stuck. Where to begin?</source>
      <translation>Sehen Sie, warum ein winziges Netz lernt oder stecken bleibt. Womit beginnen?</translation>
    </message>
    <message>
      <source>Short stories in the window: guess, run, and see what happens.</source>
      <translation>Kurze Geschichten im Fenster: raten, laufen lassen, sehen, was geschieht.</translation>
    </message>
    <message>
      <source>Each is an experiment with words on what to see in it.</source>
      <translation>Jedes ist ein Experiment mit Worten dazu, was daran zu sehen ist.</translation>
    </message>
    <message>
      <source>It is read, and never run. You see line by line what became of it.</source>
      <translation>Es wird gelesen und nie ausgeführt. Zeile für Zeile sehen Sie, was daraus wurde.</translation>
    </message>
    <message>
      <source>&amp;Show at the start</source>
      <translation>Beim Start &amp;zeigen</translation>
    </message>
    <message>
      <source>&amp;Open a file…</source>
      <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message>
      <source>Recent files</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Which unit will die? Guess, press Run, and see it happen.</source>
      <translation>Welche Einheit wird sterben? Raten Sie, drücken Sie Start, und sehen Sie zu.</translation>
    </message>
    <message>
      <source>XOR and other small tasks, with networks that learn or get stuck.</source>
      <translation>XOR und andere kleine Aufgaben, mit Netzen, die lernen oder stecken bleiben.</translation>
    </message>
    <message>
      <source>Paste or open Keras or PyTorch code, and watch it train.</source>
      <translation>Fügen Sie Keras- oder PyTorch-Code ein, und sehen Sie ihm beim Training zu.</translation>
    </message>
  </context>
  <context>
    <name>WordsPanel</name>
    <message>
      <source>About this experiment</source>
      <translation>Zu diesem Experiment</translation>
    </message>
    <message>
      <source>Fold the words away</source>
      <translation>Die Worte einklappen</translation>
    </message>
    <message>
      <source>Show the words</source>
      <translation>Die Worte zeigen</translation>
    </message>
  </context>
  <context>
    <name>ZonesPlane</name>
    <message>
      <source>Map of the input plane</source>
      <translation>Karte der Eingabeebene</translation>
    </message>
    <message>
      <source>no map yet</source>
      <translation>noch keine Karte</translation>
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
      <translation>zeigen Sie auf einen Ort oder eine Zelle</translation>
    </message>
    <message>
      <source>Count the units of this layer on the map</source>
      <translation>Die Einheiten dieser Schicht auf der Karte zählen</translation>
    </message>
    <message>
      <source>Layer of the map</source>
      <translation>Schicht der Karte</translation>
    </message>
    <message>
      <source>units on</source>
      <translation>Einheiten an</translation>
    </message>
    <message>
      <source>unsaturated</source>
      <translation>ungesättigt</translation>
    </message>
    <message>
      <source>passing gradient</source>
      <translation>Gradient durchgelassen</translation>
    </message>
    <message>
      <source>{0} of {1} units on</source>
      <translation>{0} von {1} Einheiten an</translation>
    </message>
    <message>
      <source>{0} of {1} units unsaturated</source>
      <translation>{0} von {1} Einheiten ungesättigt</translation>
    </message>
    <message>
      <source>{0} of {1} units pass gradient</source>
      <translation>{0} von {1} Einheiten lassen Gradienten durch</translation>
    </message>
    <message>
      <source>hatched: off</source>
      <translation>schraffiert: aus</translation>
    </message>
    <message>
      <source>hatched: saturated</source>
      <translation>schraffiert: gesättigt</translation>
    </message>
    <message>
      <source>hatched: off or saturated</source>
      <translation>schraffiert: aus oder gesättigt</translation>
    </message>
    <message>
      <source>all hidden layers</source>
      <translation>alle verdeckten Schichten</translation>
    </message>
    <message>
      <source>scale ±{0}</source>
      <translation>Skala ±{0}</translation>
    </message>
    <message>
      <source>No map of dead zones yet.</source>
      <translation>Noch keine Karte der toten Zonen.</translation>
    </message>
    <message>
      <source>A slice over {0} and {1}, {2}.</source>
      <translation>Ein Schnitt über {0} und {1}, {2}.</translation>
    </message>
    <message>
      <source>all layers</source>
      <translation>alle Schichten</translation>
    </message>
    <message>
      <source>Show the units of all layers</source>
      <translation>Die Einheiten aller Schichten zeigen</translation>
    </message>
    <message>
      <source>Show the units of all layers in the table</source>
      <translation>Die Einheiten aller Schichten in der Tabelle zeigen</translation>
    </message>
    <message>
      <source>No unit of {0} is on in {1:.0f} % of the plane.</source>
      <translation>Keine Einheit von {0} ist auf {1:.0f} % der Ebene an.</translation>
    </message>
    <message>
      <source>Every unit of {0} is saturated on {1:.0f} % of the plane.</source>
      <translation>Jede Einheit von {0} ist auf {1:.0f} % der Ebene gesättigt.</translation>
    </message>
    <message>
      <source>No unit of {0} passes gradient on {1:.0f} % of the plane.</source>
      <translation>Keine Einheit von {0} lässt auf {1:.0f} % der Ebene einen Gradienten durch.</translation>
    </message>
    <message>
      <source>{0} is saturated for every pattern.</source>
      <translation>{0} ist bei jedem Muster gesättigt.</translation>
    </message>
    <message>
      <source>{0} is dead: off for every pattern.</source>
      <translation>{0} ist tot: aus bei jedem Muster.</translation>
    </message>
    <message>
      <source>{0} is saturated for {1}.</source>
      <translation>{0} ist gesättigt bei {1}.</translation>
    </message>
    <message>
      <source>{0} is off for {1}.</source>
      <translation>{0} ist aus bei {1}.</translation>
    </message>
    <message>
      <source>{0} is saturated for no pattern.</source>
      <translation>{0} ist bei keinem Muster gesättigt.</translation>
    </message>
    <message>
      <source>{0} is on for every pattern.</source>
      <translation>{0} ist bei jedem Muster an.</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, saturated for every pattern: {2}.</source>
      <translation>Schicht {0}, Einheiten: {1}, bei jedem Muster gesättigt: {2}.</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, saturated for every pattern: none.</source>
      <translation>Schicht {0}, Einheiten: {1}, bei jedem Muster gesättigt: keine.</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, dead: {2}.</source>
      <translation>Schicht {0}, Einheiten: {1}, tot: {2}.</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, dead: none.</source>
      <translation>Schicht {0}, Einheiten: {1}, tot: keine.</translation>
    </message>
  </context>
  <context>
    <name>_Button</name>
    <message>
      <source>Picture of {0}</source>
      <translation>Bild von {0}</translation>
    </message>
    <message>
      <source>No picture is kept</source>
      <translation>Kein Bild aufbewahrt</translation>
    </message>
    <message>
      <source>Its network, as it was when it was opened or saved last</source>
      <translation>Das Netz, wie es beim letzten Öffnen oder Speichern war</translation>
    </message>
  </context>
  <context>
    <name>_ResetButton</name>
    <message>
      <source>Reset {argument}</source>
      <translation>{argument} zurücksetzen</translation>
    </message>
    <message>
      <source>Back to the default, {value}</source>
      <translation>Zurück zur Vorgabe, {value}</translation>
    </message>
    <message>
      <source>Back to Keras's default, {value}</source>
      <translation>Zurück zur Vorgabe von Keras, {value}</translation>
    </message>
  </context>
  <context>
    <name>_Row</name>
    <message>
      <source>Picture of {0}</source>
      <translation>Bild von {0}</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Kein Bild</translation>
    </message>
    <message>
      <source>Not saved to a file yet</source>
      <translation>Noch in keiner Datei gespeichert</translation>
    </message>
    <message>
      <source>This file was saved by another window or program since.</source>
      <translation>Diese Datei wurde seither von einem anderen Fenster oder Programm gespeichert.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>{0} öffnen</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Discard {0}</source>
      <translation>{0} verwerfen</translation>
    </message>
    <message>
      <source>Keep {0} after all</source>
      <translation>{0} doch behalten</translation>
    </message>
    <message>
      <source>Gone when this dialog closes; until then it can be kept again</source>
      <translation>Weg, wenn dieser Dialog schließt; bis dahin lässt es sich noch behalten</translation>
    </message>
    <message>
      <source>It will be gone when this dialog closes</source>
      <translation>Es ist weg, wenn dieser Dialog schließt</translation>
    </message>
    <message>
      <source>step {0}</source>
      <translation>Schritt {0}</translation>
    </message>
    <message>
      <source>1 edit</source>
      <translation>1 Änderung</translation>
    </message>
    <message>
      <source>{0} edits</source>
      <translation>{0} Änderungen</translation>
    </message>
    <message>
      <source>{0} random starts</source>
      <translation>{0} Zufallsstarts</translation>
    </message>
  </context>
  <context>
    <name>_Targets</name>
    <message>
      <source>{word}: {output} is {value}</source>
      <translation>{word}: {output} ist {value}</translation>
    </message>
  </context>
  <context>
    <name>branch_verbs</name>
    <message>
      <source>Rename branch {0}</source>
      <translation>Zweig {0} umbenennen</translation>
    </message>
    <message>
      <source>Go to branch {0}</source>
      <translation>Zu Zweig {0} gehen</translation>
    </message>
    <message>
      <source>Compare branch {0} with the one on display</source>
      <translation>Zweig {0} mit dem angezeigten vergleichen</translation>
    </message>
    <message>
      <source>Delete branch {0}</source>
      <translation>Zweig {0} löschen</translation>
    </message>
  </context>
  <context>
    <name>compare</name>
    <message>
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Step shown</source>
      <translation>Gezeigter Schritt</translation>
    </message>
    <message>
      <source>Pause all</source>
      <translation>Alle anhalten</translation>
    </message>
    <message>
      <source>Run all</source>
      <translation>Alle starten</translation>
    </message>
    <message>
      <source>Run or pause all (F5)</source>
      <translation>Alle starten oder anhalten (F5)</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Take one step of each (F6)</source>
      <translation>Bei jedem einen Schritt machen (F6)</translation>
    </message>
    <message>
      <source>How many steps a second each takes: from 1 to as fast as it goes</source>
      <translation>Wie viele Schritte je Sekunde jeder macht: von 1 bis so schnell wie möglich</translation>
    </message>
    <message>
      <source>In step</source>
      <translation>Im Gleichschritt</translation>
    </message>
    <message>
      <source>Show all at the same step: those that are faster wait for the others</source>
      <translation>Alle beim selben Schritt zeigen: Die schnelleren warten auf die anderen</translation>
    </message>
    <message>
      <source>Go back and forth over the steps that all have in common</source>
      <translation>Über die Schritte vor und zurück gehen, die alle gemeinsam haben</translation>
    </message>
    <message>
      <source>What the curves show</source>
      <translation>Was die Kurven zeigen</translation>
    </message>
    <message>
      <source>Loss, log</source>
      <translation>Verlust, log</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <source>A column for each</source>
      <translation>Eine Spalte für jeden</translation>
    </message>
    <message>
      <source>Overlaid</source>
      <translation>Übereinander</translation>
    </message>
    <message>
      <source>The boundaries of all on one map</source>
      <translation>Die Grenzen aller auf einer Karte</translation>
    </message>
    <message>
      <source>full</source>
      <translation>voll</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>Tote Zonen</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Entscheidungskarte</translation>
    </message>
    <message>
      <source>Difference of the weights</source>
      <translation>Differenz der Gewichte</translation>
    </message>
    <message>
      <source>Difference of the decision maps</source>
      <translation>Differenz der Entscheidungskarten</translation>
    </message>
    <message>
      <source>Decision map · {0}</source>
      <translation>Entscheidungskarte · {0}</translation>
    </message>
    <message>
      <source>The others are compared with this one.</source>
      <translation>Die anderen werden mit diesem verglichen.</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>Weights − {0}</source>
      <translation>Gewichte − {0}</translation>
    </message>
    <message>
      <source>Output − {0}</source>
      <translation>Ausgabe − {0}</translation>
    </message>
    <message>
      <source>Curves of all</source>
      <translation>Kurven aller</translation>
    </message>
    <message>
      <source>no curves yet</source>
      <translation>noch keine Kurven</translation>
    </message>
    <message>
      <source>{0}: subtract it from the others</source>
      <translation>{0}: von den anderen abziehen</translation>
    </message>
    <message>
      <source>Compare with {0}</source>
      <translation>Mit {0} vergleichen</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>Bias</translation>
    </message>
    <message>
      <source>Compare: {0} — xorviz</source>
      <translation>Vergleich: {0} — xorviz</translation>
    </message>
    <message>
      <source>Boundaries of all</source>
      <translation>Grenzen aller</translation>
    </message>
    <message>
      <source>Boundaries on the input plane of {0}</source>
      <translation>Grenzen auf der Eingabeebene von {0}</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <source>leaky ReLU</source>
      <translation>Leaky ReLU</translation>
    </message>
    <message>
      <source>tanh</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>tanh</translation>
    </message>
    <message>
      <source>more units</source>
      <translation>mehr Einheiten</translation>
    </message>
    <message>
      <source>dead units revived</source>
      <translation>tote Einheiten wiederbelebt</translation>
    </message>
    <message>
      <source>a hidden layer</source>
      <translation>eine verdeckte Schicht</translation>
    </message>
    <message>
      <source>no picture yet</source>
      <translation>noch kein Bild</translation>
    </message>
    <message>
      <source>no layer and unit in common</source>
      <translation>keine gemeinsame Schicht und Einheit</translation>
    </message>
    <message>
      <source>other inputs</source>
      <translation>andere Eingaben</translation>
    </message>
    <message>
      <source>another number of outputs</source>
      <translation>andere Anzahl Ausgaben</translation>
    </message>
    <message>
      <source>other data, and so another part of the plane</source>
      <translation>andere Daten und also ein anderer Teil der Ebene</translation>
    </message>
    <message>
      <source>Cannot be subtracted: {0}.</source>
      <translation>Kann nicht abgezogen werden: {0}.</translation>
    </message>
    <message>
      <source>{0} is not drawn: it has other inputs</source>
      <translation>{0} ist nicht gezeichnet: andere Eingaben</translation>
    </message>
    <message>
      <source>{0} is not drawn: its data lie on another part of the plane</source>
      <translation>{0} ist nicht gezeichnet: Die Daten liegen in einem anderen Teil der Ebene</translation>
    </message>
    <message>
      <source>{0} is not drawn: there is no picture of it yet</source>
      <translation>{0} ist nicht gezeichnet: Es gibt noch kein Bild davon</translation>
    </message>
    <message>
      <source>blue: more than {0}; orange: less</source>
      <translation>blau: mehr als {0}; orange: weniger</translation>
    </message>
    <message>
      <source>step {0}</source>
      <translation>Schritt {0}</translation>
    </message>
    <message>
      <source>loss {0}</source>
      <translation>Verlust {0}</translation>
    </message>
    <message>
      <source>accuracy {0}</source>
      <translation>Genauigkeit {0}</translation>
    </message>
    <message>
      <source>not solved</source>
      <translation>nicht gelöst</translation>
    </message>
    <message>
      <source>{0} in one alone</source>
      <translation>{0} nur in einem</translation>
    </message>
    <message>
      <source>{0} runs are compared.</source>
      <translation>{0} Läufe werden verglichen.</translation>
    </message>
    <message>
      <source>{0}: no picture yet.</source>
      <translation>{0}: noch kein Bild.</translation>
    </message>
    <message>
      <source>Its weights differ from those of {0} by {1} at most.</source>
      <translation>Die Gewichte weichen von denen von {0} um höchstens {1} ab.</translation>
    </message>
    <message>
      <source>Its output differs on the input plane by {0} at most.</source>
      <translation>Die Ausgabe weicht auf der Eingabeebene um höchstens {0} ab.</translation>
    </message>
    <message>
      <source>hatched: all off</source>
      <translation>schraffiert: alle aus</translation>
    </message>
    <message>
      <source>hatched: all saturated</source>
      <translation>schraffiert: alle gesättigt</translation>
    </message>
    <message>
      <source>hatched: all off or saturated</source>
      <translation>schraffiert: alle aus oder gesättigt</translation>
    </message>
    <message>
      <source>Dead zones · {0}</source>
      <translation>Tote Zonen · {0}</translation>
    </message>
  </context>
  <context>
    <name>data_hints</name>
    <message>
      <source>Targets beyond −1 and 1: squared error and a linear output fit.</source>
      <translation>Ziele jenseits von −1 und 1: Quadratischer Fehler und eine lineare Ausgabe passen.</translation>
    </message>
    <message>
      <source>Targets from −1 to 1: squared error and a tanh or linear output fit.</source>
      <translation>Ziele von −1 bis 1: Quadratischer Fehler und eine tanh- oder lineare Ausgabe passen.</translation>
    </message>
    <message>
      <source>One class each: categorical cross-entropy and a softmax output fit.</source>
      <translation>Je eine Klasse: Kategoriale Kreuzentropie und eine Softmax-Ausgabe passen.</translation>
    </message>
    <message>
      <source>A single output: cross-entropy and a sigmoid output fit.</source>
      <translation>Eine einzige Ausgabe: Kreuzentropie und eine Sigmoid-Ausgabe passen.</translation>
    </message>
    <message>
      <source>Several targets can be 1 at once: cross-entropy and a sigmoid output fit.</source>
      <translation>Mehrere Ziele können zugleich 1 sein: Kreuzentropie und eine Sigmoid-Ausgabe passen.</translation>
    </message>
  </context>
  <context>
    <name>data_words</name>
    <message>
      <source>1 pattern</source>
      <translation>1 Muster</translation>
    </message>
    <message>
      <source>{count} patterns</source>
      <translation>{count} Muster</translation>
    </message>
    <message>
      <source>1 input</source>
      <translation>1 Eingabe</translation>
    </message>
    <message>
      <source>{count} inputs</source>
      <translation>{count} Eingaben</translation>
    </message>
    <message>
      <source>1 output</source>
      <translation>1 Ausgabe</translation>
    </message>
    <message>
      <source>{count} outputs</source>
      <translation>{count} Ausgaben</translation>
    </message>
  </context>
  <context>
    <name>drawing_verbs</name>
    <message>
      <source>Read the output on the decision map</source>
      <translation>Die Ausgabe auf der Entscheidungskarte ablesen</translation>
    </message>
    <message>
      <source>Draw patterns on the decision map</source>
      <translation>Muster auf die Entscheidungskarte zeichnen</translation>
    </message>
    <message>
      <source>Move patterns on the decision map</source>
      <translation>Muster auf der Entscheidungskarte verschieben</translation>
    </message>
    <message>
      <source>Delete patterns on the decision map</source>
      <translation>Muster auf der Entscheidungskarte löschen</translation>
    </message>
  </context>
  <context>
    <name>labels</name>
    <message>
      <source>Gates</source>
      <translation>Gatter</translation>
    </message>
    <message>
      <source>Bits</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Bits</translation>
    </message>
    <message>
      <source>Clouds</source>
      <translation>Wolken</translation>
    </message>
    <message>
      <source>Is the number of bits that are 1 odd?</source>
      <translation>Ist die Zahl der Bits, die 1 sind, ungerade?</translation>
    </message>
    <message>
      <source>Give back every bit as it came in</source>
      <translation>Jedes Bit so zurückgeben, wie es kam</translation>
    </message>
    <message>
      <source>Two words of bits: where do they differ?</source>
      <translation>Zwei Wörter aus Bits: Wo unterscheiden sie sich?</translation>
    </message>
    <message>
      <source>A truth table of your own; it starts with the function that is learned now</source>
      <translation>Eine eigene Wahrheitstabelle; sie beginnt mit der Funktion, die gerade gelernt wird</translation>
    </message>
    <message>
      <source>Points in four quarters: is just one of the coordinates positive?</source>
      <translation>Punkte in vier Vierteln: Ist genau eine der Koordinaten positiv?</translation>
    </message>
    <message>
      <source>A disc of points, and a ring around it</source>
      <translation>Eine Scheibe aus Punkten und ein Ring darum</translation>
    </message>
    <message>
      <source>Two clouds that a straight line parts, the worse the more noise</source>
      <translation>Zwei Wolken, die eine gerade Linie trennt, umso schlechter, je mehr Rauschen</translation>
    </message>
    <message>
      <source>Two arms that wind around each other</source>
      <translation>Zwei Arme, die sich umeinander winden</translation>
    </message>
    <message>
      <source>A number that rises evenly across the plane, from −1 to 1</source>
      <translation>Eine Zahl, die über die Ebene gleichmäßig steigt, von −1 bis 1</translation>
    </message>
    <message>
      <source>Hills and valleys: numbers from −1 to 1</source>
      <translation>Hügel und Täler: Zahlen von −1 bis 1</translation>
    </message>
    <message>
      <source>How much of the last step each step goes on with</source>
      <translation>Wie viel vom letzten Schritt jeder Schritt fortsetzt</translation>
    </message>
    <message>
      <source>Looks ahead to where the momentum leads (Nesterov)</source>
      <translation>Blickt voraus, wohin das Momentum führt (Nesterov)</translation>
    </message>
    <message>
      <source>How much of the running mean square of the gradient each step keeps</source>
      <translation>Wie viel vom laufenden mittleren Quadrat des Gradienten jeder Schritt behält</translation>
    </message>
    <message>
      <source>A small number that keeps the division from 0</source>
      <translation>Eine kleine Zahl, die eine Division durch 0 verhindert</translation>
    </message>
    <message>
      <source>Divides by the gradient's deviation in place of its mean square</source>
      <translation>Teilt durch die Abweichung des Gradienten statt durch sein mittleres Quadrat</translation>
    </message>
    <message>
      <source>How much of the running mean of the gradient each step keeps</source>
      <translation>Wie viel vom laufenden Mittel des Gradienten jeder Schritt behält</translation>
    </message>
    <message>
      <source>The slope for negative numbers</source>
      <translation>Die Steigung für negative Zahlen</translation>
    </message>
    <message>
      <source>Before each step all weights shrink by this part, times the rate</source>
      <translation>Vor jedem Schritt schrumpfen alle Gewichte um diesen Teil, mal die Rate</translation>
    </message>
    <message>
      <source>The longest gradient of each kernel and each bias; longer ones are cut</source>
      <translation>Der längste Gradient jedes Kernels und jedes Bias; längere werden gekürzt</translation>
    </message>
    <message>
      <source>The largest number in a gradient, of either sign; larger ones are cut</source>
      <translation>Die größte Zahl in einem Gradienten, gleich welchen Vorzeichens; größere werden gekürzt</translation>
    </message>
    <message>
      <source>The longest gradient of all weights together; longer ones are cut</source>
      <translation>Der längste Gradient aller Gewichte zusammen; längere werden gekürzt</translation>
    </message>
    <message>
      <source>How many steps the rate takes to fall by once its factor, or all the way</source>
      <translation>In wie vielen Schritten die Rate einmal um ihren Faktor oder ganz fällt</translation>
    </message>
    <message>
      <source>By what the rate is multiplied in so many steps</source>
      <translation>Womit die Rate in so vielen Schritten malgenommen wird</translation>
    </message>
    <message>
      <source>Falls in stairs of so many steps and not evenly</source>
      <translation>Fällt in Stufen von so vielen Schritten und nicht gleichmäßig</translation>
    </message>
    <message>
      <source>The share of the rate that is left at the end</source>
      <translation>Der Anteil der Rate, der am Ende bleibt</translation>
    </message>
    <message>
      <source>The rate to which a warm-up rises first; 0: no warm-up</source>
      <translation>Die Rate, auf die sie beim Aufwärmen erst steigt; 0: kein Aufwärmen</translation>
    </message>
    <message>
      <source>How many steps the warm-up takes</source>
      <translation>Wie viele Schritte das Aufwärmen dauert</translation>
    </message>
    <message>
      <source>By what the rate is multiplied where the loss has stopped falling</source>
      <translation>Womit die Rate malgenommen wird, wo der Verlust nicht mehr fällt</translation>
    </message>
    <message>
      <source>After how many epochs without progress the rate is reduced</source>
      <translation>Nach wie vielen Epochen ohne Fortschritt die Rate gesenkt wird</translation>
    </message>
    <message>
      <source>How far the loss must fall below its best for progress</source>
      <translation>Wie weit der Verlust als Fortschritt unter seinen besten Wert fallen muss</translation>
    </message>
    <message>
      <source>How many epochs to wait after a reduction before waiting again</source>
      <translation>Wie viele Epochen nach einer Senkung gewartet wird, bis erneut gezählt wird</translation>
    </message>
    <message>
      <source>The rate is not reduced below this</source>
      <translation>Tiefer wird die Rate nicht gesenkt</translation>
    </message>
    <message>
      <source>change of activation</source>
      <translation>Aktivierung geändert</translation>
    </message>
    <message>
      <source>added unit</source>
      <translation>Einheit hinzugefügt</translation>
    </message>
    <message>
      <source>removed unit</source>
      <translation>Einheit entfernt</translation>
    </message>
    <message>
      <source>split unit</source>
      <translation>Einheit geteilt</translation>
    </message>
    <message>
      <source>weight set by hand</source>
      <translation>Gewicht von Hand gesetzt</translation>
    </message>
    <message>
      <source>bias set by hand</source>
      <translation>Bias von Hand gesetzt</translation>
    </message>
    <message>
      <source>network moved by hand</source>
      <translation>Netz von Hand bewegt</translation>
    </message>
    <message>
      <source>weights from a file</source>
      <translation>Gewichte aus einer Datei</translation>
    </message>
    <message>
      <source>change of optimizer</source>
      <translation>Optimierer geändert</translation>
    </message>
    <message>
      <source>change of learning rate</source>
      <translation>Lernrate geändert</translation>
    </message>
    <message>
      <source>change of the learning-rate schedule</source>
      <translation>Ratenplan geändert</translation>
    </message>
    <message>
      <source>change of loss</source>
      <translation>Verlust geändert</translation>
    </message>
    <message>
      <source>change of data</source>
      <translation>Daten geändert</translation>
    </message>
    <message>
      <source>change of the test share</source>
      <translation>Testanteil geändert</translation>
    </message>
    <message>
      <source>change of the data seed</source>
      <translation>Daten-Seed geändert</translation>
    </message>
    <message>
      <source>drawn pattern</source>
      <translation>Muster gezeichnet</translation>
    </message>
    <message>
      <source>moved pattern</source>
      <translation>Muster verschoben</translation>
    </message>
    <message>
      <source>change of a pattern's target</source>
      <translation>Ziel eines Musters geändert</translation>
    </message>
    <message>
      <source>deleted pattern</source>
      <translation>Muster gelöscht</translation>
    </message>
    <message>
      <source>change of batch size</source>
      <translation>Batchgröße geändert</translation>
    </message>
    <message>
      <source>change of shuffling</source>
      <translation>Mischen geändert</translation>
    </message>
    <message>
      <source>added layer</source>
      <translation>Schicht hinzugefügt</translation>
    </message>
    <message>
      <source>removed layer</source>
      <translation>Schicht entfernt</translation>
    </message>
    <message>
      <source>added connection</source>
      <translation>Verbindung hinzugefügt</translation>
    </message>
    <message>
      <source>removed connection</source>
      <translation>Verbindung entfernt</translation>
    </message>
    <message>
      <source>revived unit</source>
      <translation>Einheit wiederbelebt</translation>
    </message>
    <message>
      <source>change of initializer</source>
      <translation>Initialisierer geändert</translation>
    </message>
    <message>
      <source>change of penalty</source>
      <translation>Strafterm geändert</translation>
    </message>
    <message>
      <source>change of what counts as solved</source>
      <translation>Lösungskriterium geändert</translation>
    </message>
    <message>
      <source>change of an optimizer's argument</source>
      <translation>Argument des Optimierers geändert</translation>
    </message>
    <message>
      <source>restart</source>
      <translation>Neustart</translation>
    </message>
    <message>
      <source>change of the random starts</source>
      <translation>Zufallsstarts geändert</translation>
    </message>
    <message>
      <source>opening</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>going to another branch</source>
      <translation>Wechsel zu anderem Zweig</translation>
    </message>
    <message>
      <source>name of a branch</source>
      <translation>Name eines Zweigs</translation>
    </message>
    <message>
      <source>colour of a branch</source>
      <translation>Farbe eines Zweigs</translation>
    </message>
    <message>
      <source>deleted branch</source>
      <translation>Zweig gelöscht</translation>
    </message>
    <message>
      <source>new branches</source>
      <translation>neue Zweige</translation>
    </message>
    <message>
      <source>training of branches</source>
      <translation>Training von Zweigen</translation>
    </message>
    <message>
      <source>linear</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>linear</translation>
    </message>
    <message>
      <source>ReLU</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>ReLU</translation>
    </message>
    <message>
      <source>leaky ReLU</source>
      <translation>Leaky ReLU</translation>
    </message>
    <message>
      <source>sigmoid</source>
      <translation>Sigmoid</translation>
    </message>
    <message>
      <source>tanh</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>tanh</translation>
    </message>
    <message>
      <source>softmax</source>
      <translation>Softmax</translation>
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
      <translation>Softplus</translation>
    </message>
    <message>
      <source>softsign</source>
      <translation>Softsign</translation>
    </message>
    <message>
      <source>exponential</source>
      <translation>exponentiell</translation>
    </message>
    <message>
      <source>ReLU6</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>ReLU6</translation>
    </message>
    <message>
      <source>hard sigmoid</source>
      <translation>Hard Sigmoid</translation>
    </message>
    <message>
      <source>hard SiLU</source>
      <translation>Hard SiLU</translation>
    </message>
    <message>
      <source>sine</source>
      <translation>Sinus</translation>
    </message>
    <message>
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>cross-entropy</source>
      <translation>Kreuzentropie</translation>
    </message>
    <message>
      <source>squared error</source>
      <translation>quadratischer Fehler</translation>
    </message>
    <message>
      <source>categorical cross-entropy</source>
      <translation>kategoriale Kreuzentropie</translation>
    </message>
    <message>
      <source>absolute error</source>
      <translation>absoluter Fehler</translation>
    </message>
    <message>
      <source>Huber</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Huber</translation>
    </message>
    <message>
      <source>log cosh</source>
      <translation>Log-cosh</translation>
    </message>
    <message>
      <source>Poisson</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Poisson</translation>
    </message>
    <message>
      <source>hinge</source>
      <translation>Hinge</translation>
    </message>
    <message>
      <source>SGD</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>SGD</translation>
    </message>
    <message>
      <source>momentum</source>
      <translation>Momentum</translation>
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
      <translation>Glorot gleichverteilt</translation>
    </message>
    <message>
      <source>Glorot normal</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Glorot normal</translation>
    </message>
    <message>
      <source>He normal</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>He normal</translation>
    </message>
    <message>
      <source>He uniform</source>
      <translation>He gleichverteilt</translation>
    </message>
    <message>
      <source>LeCun uniform</source>
      <translation>LeCun gleichverteilt</translation>
    </message>
    <message>
      <source>LeCun normal</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>LeCun normal</translation>
    </message>
    <message>
      <source>orthogonal</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>orthogonal</translation>
    </message>
    <message>
      <source>uniform</source>
      <translation>gleichverteilt</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normalverteilt</translation>
    </message>
    <message>
      <source>truncated normal</source>
      <translation>gestutzt normal</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
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
      <translation>Nullen</translation>
    </message>
    <message>
      <source>ones</source>
      <translation>Einsen</translation>
    </message>
    <message>
      <source>constant</source>
      <translation>konstant</translation>
    </message>
    <message>
      <source>step decay</source>
      <translation>Stufenabfall</translation>
    </message>
    <message>
      <source>exponential decay</source>
      <translation>exponentieller Abfall</translation>
    </message>
    <message>
      <source>cosine decay</source>
      <translation>Kosinusabfall</translation>
    </message>
    <message>
      <source>reduce on plateau</source>
      <translation>Senken auf Plateau</translation>
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
      <translation>gepaart</translation>
    </message>
    <message>
      <source>every pattern on its side</source>
      <translation>jedes Muster richtig</translation>
    </message>
    <message>
      <source>above 0.9 / below 0.1</source>
      <translation>über 0.9 / unter 0.1</translation>
    </message>
    <message>
      <source>parity</source>
      <translation>Parität</translation>
    </message>
    <message>
      <source>identity</source>
      <translation>Identität</translation>
    </message>
    <message>
      <source>bitwise XOR</source>
      <translation>bitweises XOR</translation>
    </message>
    <message>
      <source>own table</source>
      <translation>eigene Tabelle</translation>
    </message>
    <message>
      <source>XOR cloud</source>
      <translation>XOR-Wolke</translation>
    </message>
    <message>
      <source>circles</source>
      <translation>Kreise</translation>
    </message>
    <message>
      <source>Gaussians</source>
      <translation>Gaußwolken</translation>
    </message>
    <message>
      <source>spirals</source>
      <translation>Spiralen</translation>
    </message>
    <message>
      <source>plane</source>
      <translation>Ebene</translation>
    </message>
    <message>
      <source>bumps</source>
      <translation>Hügel</translation>
    </message>
    <message>
      <source>patterns of its own</source>
      <translation>eigene Muster</translation>
    </message>
    <message>
      <source>handwritten digits</source>
      <translation>Ziffern</translation>
    </message>
    <message>
      <source>patterns from a file</source>
      <translation>Muster aus Datei</translation>
    </message>
  </context>
  <context>
    <name>layer_verbs</name>
    <message>
      <source>Revive dead unit {0}</source>
      <translation>Tote Einheit {0} wiederbeleben</translation>
    </message>
    <message>
      <source>Set activation of {0} to {1}</source>
      <translation>Aktivierung von {0} auf {1} setzen</translation>
    </message>
    <message>
      <source>Add a unit to {0}</source>
      <translation>{0} eine Einheit hinzufügen</translation>
    </message>
    <message>
      <source>Remove the last unit of {0}</source>
      <translation>Die letzte Einheit von {0} entfernen</translation>
    </message>
    <message>
      <source>Split unit {0}</source>
      <translation>Einheit {0} teilen</translation>
    </message>
    <message>
      <source>Insert a layer before {0}</source>
      <translation>Eine Schicht vor {0} einfügen</translation>
    </message>
    <message>
      <source>Remove layer {0}</source>
      <translation>Schicht {0} entfernen</translation>
    </message>
    <message>
      <source>Set penalty on weights of {0} to {1}</source>
      <translation>Strafterm auf Gewichte von {0}: {1}</translation>
    </message>
    <message>
      <source>Set penalty on biases of {0} to {1}</source>
      <translation>Strafterm auf Biases von {0}: {1}</translation>
    </message>
    <message>
      <source>Connect {0} to {1}</source>
      <translation>{0} mit {1} verbinden</translation>
    </message>
    <message>
      <source>Disconnect {0} from {1}</source>
      <translation>{0} von {1} trennen</translation>
    </message>
  </context>
  <context>
    <name>lessons/deep-and-narrow</name>
    <message>
      <source>A deep, narrow network with a ReLU output</source>
      <comment>title</comment>
      <translation>Ein tiefes, schmales Netz mit ReLU-Ausgabe</translation>
    </message>
    <message>
      <source>An output that never switches on, and a signal that dies on its way.</source>
      <comment>about</comment>
      <translation>Eine Ausgabe, die nie angeht, und ein Signal, das unterwegs erstirbt.</translation>
    </message>
    <message>
      <source>This network has ReLU units everywhere, at the &lt;b&gt;output&lt;/b&gt; too. All four answers are 0 at the start, though two of the patterns want 1.</source>
      <comment>steps/0/text/0</comment>
      <translation>Dieses Netz hat überall ReLU-Einheiten, auch an der &lt;b&gt;Ausgabe&lt;/b&gt;. Am Anfang sind alle vier Antworten 0, obwohl zwei der Muster 1 verlangen.</translation>
    </message>
    <message>
      <source>Training moves each weight by how much the loss would change with it.</source>
      <comment>steps/1/text/0</comment>
      <translation>Das Training bewegt jedes Gewicht danach, wie sehr sich der Verlust mit ihm ändern würde.</translation>
    </message>
    <message>
      <source>The loss is {start} now. Where will it be after 2,000 steps?</source>
      <comment>steps/1/question/ask</comment>
      <translation>Der Verlust ist jetzt {start}. Wo wird er nach 2,000 Schritten sein?</translation>
    </message>
    <message>
      <source>Near 0</source>
      <comment>steps/1/question/options/0/text</comment>
      <translation>Nahe 0</translation>
    </message>
    <message>
      <source>About half of it</source>
      <comment>steps/1/question/options/1/text</comment>
      <translation>Etwa bei der Hälfte</translation>
    </message>
    <message>
      <source>Where it is now</source>
      <comment>steps/1/question/options/2/text</comment>
      <translation>Wo er jetzt ist</translation>
    </message>
    <message>
      <source>Take 2,000 steps</source>
      <comment>steps/1/action/label</comment>
      <translation>2,000 Schritte machen</translation>
    </message>
    <message>
      <source>The loss is {loss}, and not one weight has moved. The output is off for all four patterns. A ReLU that is off gives 0 whatever happens a little before it, so no weight makes a difference, and none is moved.</source>
      <comment>steps/1/after/0</comment>
      <translation>Der Verlust ist {loss}, und kein einziges Gewicht hat sich bewegt. Die Ausgabe ist bei allen vier Mustern aus. Ein ReLU, das aus ist, ergibt 0, was auch immer kurz davor geschieht, also macht kein Gewicht einen Unterschied, und keines wird bewegt.</translation>
    </message>
    <message>
      <source>Not every start has such bad luck.</source>
      <comment>steps/2/text/0</comment>
      <translation>Nicht jeder Start hat solches Pech.</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts of this network will solve XOR?</source>
      <comment>steps/2/question/ask</comment>
      <translation>Wie viele von 1,000 Zufallsstarts dieses Netzes werden XOR lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/2/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{gates} of {gates.of}. And {off} stand where this one stood, with an output that is off for every pattern. An output that has to learn should never be quite off: take &lt;i&gt;sigmoid&lt;/i&gt; there.</source>
      <comment>steps/2/after/0</comment>
      <translation>{gates} von {gates.of}. Und {off} stehen, wo dieser stand, mit einer Ausgabe, die bei jedem Muster aus ist. Eine Ausgabe, die lernen soll, darf nie ganz aus sein: Nehmen Sie dort &lt;i&gt;Sigmoid&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Now the network that somebody built for XOR and could not get to learn. Each bit has a unit of its own, the two are joined, and then come five hidden layers of 1, 3, 5, 4 and 3 units, and again a ReLU output.</source>
      <comment>steps/3/text/0</comment>
      <translation>Nun das Netz, das jemand für XOR baute und nicht zum Lernen brachte. Jedes Bit hat eine eigene Einheit, die zwei werden zusammengeführt, dann kommen fünf verdeckte Schichten aus 1, 3, 5, 4 und 3 Einheiten und wieder eine ReLU-Ausgabe.</translation>
    </message>
    <message>
      <source>The four patterns run through it from left to right. Nothing has been trained yet.</source>
      <comment>steps/3/text/1</comment>
      <translation>Die vier Muster laufen von links nach rechts hindurch. Noch ist nichts trainiert.</translation>
    </message>
    <message>
      <source>In the first unit, the patterns lie up to {first} apart.</source>
      <comment>steps/3/after/0</comment>
      <translation>In der ersten Einheit liegen die Muster bis zu {first} auseinander.</translation>
    </message>
    <message>
      <source>From layer to layer the patterns may come nearer to each other, or part.</source>
      <comment>steps/4/text/0</comment>
      <translation>Von Schicht zu Schicht können die Muster einander näher kommen oder sich trennen.</translation>
    </message>
    <message>
      <source>In the first unit they lie up to {first} apart. How far apart are they in the last hidden layer?</source>
      <comment>steps/4/question/ask</comment>
      <translation>In der ersten Einheit liegen sie bis zu {first} auseinander. Wie weit sind sie es in der letzten verdeckten Schicht?</translation>
    </message>
    <message>
      <source>About as far</source>
      <comment>steps/4/question/options/0/text</comment>
      <translation>Etwa genauso weit</translation>
    </message>
    <message>
      <source>Ten times nearer</source>
      <comment>steps/4/question/options/1/text</comment>
      <translation>Zehnmal näher</translation>
    </message>
    <message>
      <source>Hundreds of times nearer</source>
      <comment>steps/4/question/options/2/text</comment>
      <translation>Hunderte Male näher</translation>
    </message>
    <message>
      <source>In the first unit {first}, two layers before the last one {middle}, in the last hidden layer {last}. A sigmoid layer passes on only a part of each difference. At the end all four patterns look the same.</source>
      <comment>steps/4/after/0</comment>
      <translation>In der ersten Einheit {first}, zwei Schichten vor der letzten {middle}, in der letzten verdeckten Schicht {last}. Eine Sigmoid-Schicht gibt nur einen Teil jedes Unterschieds weiter. Am Ende sehen alle vier Muster gleich aus.</translation>
    </message>
    <message>
      <source>Let it train for 15 rounds through its 50,000 examples, as that person did.</source>
      <comment>steps/5/text/0</comment>
      <translation>Lassen Sie es 15 Runden durch seine 50,000 Beispiele trainieren, wie jene Person.</translation>
    </message>
    <message>
      <source>Where will the loss be?</source>
      <comment>steps/5/question/ask</comment>
      <translation>Wo wird der Verlust sein?</translation>
    </message>
    <message>
      <source>Near 0: solved</source>
      <comment>steps/5/question/options/0/text</comment>
      <translation>Nahe 0: gelöst</translation>
    </message>
    <message>
      <source>At 0.69, as if it answered ½ to everything</source>
      <comment>steps/5/question/options/1/text</comment>
      <translation>Bei 0.69, als antwortete es überall ½</translation>
    </message>
    <message>
      <source>Somewhere between</source>
      <comment>steps/5/question/options/2/text</comment>
      <translation>Irgendwo dazwischen</translation>
    </message>
    <message>
      <source>Train 15 rounds</source>
      <comment>steps/5/action/label</comment>
      <translation>15 Runden trainieren</translation>
    </message>
    <message>
      <source>{deep}, and {verdict} of 4 patterns are right. The network answers as if it had not seen its inputs.</source>
      <comment>steps/5/after/0</comment>
      <translation>{deep}, und {verdict} von 4 Mustern sind richtig. Das Netz antwortet, als hätte es seine Eingaben nicht gesehen.</translation>
    </message>
    <message>
      <source>Is it always so? Here are 40 random starts of the deep network. It is larger, so this takes a little longer.</source>
      <comment>steps/6/text/0</comment>
      <translation>Ist das immer so? Hier sind 40 Zufallsstarts des tiefen Netzes. Es ist größer, deshalb dauert es etwas länger.</translation>
    </message>
    <message>
      <source>How many of the 40 will solve XOR?</source>
      <comment>steps/6/question/ask</comment>
      <translation>Wie viele der 40 werden XOR lösen?</translation>
    </message>
    <message>
      <source>Train 40 random starts</source>
      <comment>steps/6/action/label</comment>
      <translation>40 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{narrow} of {narrow.of}. {dark} of them have an output that is off, or clipped, for all patterns: no gradient, for ever.</source>
      <comment>steps/6/after/0</comment>
      <translation>{narrow} von {narrow.of}. {dark} davon haben eine Ausgabe, die bei allen Mustern aus oder abgeschnitten ist: kein Gradient, für immer.</translation>
    </message>
    <message>
      <source>Two changes: &lt;b&gt;tanh&lt;/b&gt; in all hidden layers, which passes differences on with less loss, and a &lt;b&gt;sigmoid&lt;/b&gt; output, which is never quite off. The layers stay as narrow as they are.</source>
      <comment>steps/7/text/0</comment>
      <translation>Zwei Änderungen: &lt;b&gt;tanh&lt;/b&gt; in allen verdeckten Schichten, das Unterschiede mit weniger Verlust weitergibt, und eine &lt;b&gt;Sigmoid&lt;/b&gt;-Ausgabe, die nie ganz aus ist. Die Schichten bleiben so schmal, wie sie sind.</translation>
    </message>
    <message>
      <source>How many of 40 will solve XOR now?</source>
      <comment>steps/7/question/ask</comment>
      <translation>Wie viele von 40 werden XOR jetzt lösen?</translation>
    </message>
    <message>
      <source>Train 40 random starts</source>
      <comment>steps/7/action/label</comment>
      <translation>40 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{mended} of {mended.of}, and {narrow} before. It was neither too deep nor too narrow: the signal had no way through.</source>
      <comment>steps/7/after/0</comment>
      <translation>{mended} von {mended.of}, und vorher {narrow}. Es war weder zu tief noch zu schmal: Das Signal kam nicht hindurch.</translation>
    </message>
    <message>
      <source>What you have seen:</source>
      <comment>steps/8/text/0</comment>
      <translation>Was Sie gesehen haben:</translation>
    </message>
    <message>
      <source>• A ReLU output can be off for every pattern, and then nothing is learned: {off} of 1,000 starts.</source>
      <comment>steps/8/text/1</comment>
      <translation>• Eine ReLU-Ausgabe kann bei jedem Muster aus sein, und dann wird nichts gelernt: {off} von 1,000 Starts.</translation>
    </message>
    <message>
      <source>• In a chain of sigmoid layers the difference between patterns shrinks at each step: from {first} to {last}.</source>
      <comment>steps/8/text/2</comment>
      <translation>• In einer Kette von Sigmoid-Schichten schrumpft der Unterschied zwischen den Mustern mit jeder: von {first} auf {last}.</translation>
    </message>
    <message>
      <source>• With other activations the same layers work: {mended} of 40 in place of {narrow}.</source>
      <comment>steps/8/text/3</comment>
      <translation>• Mit anderen Aktivierungen gelingt es denselben Schichten: {mended} von 40 statt {narrow}.</translation>
    </message>
  </context>
  <context>
    <name>lessons/gates-by-hand</name>
    <message>
      <source>NOR and XOR by hand</source>
      <comment>title</comment>
      <translation>NOR und XOR von Hand</translation>
    </message>
    <message>
      <source>No training: you set the weights yourself, and build XOR out of three units.</source>
      <comment>about</comment>
      <translation>Kein Training: Sie setzen die Gewichte selbst und bauen XOR aus drei Einheiten.</translation>
    </message>
    <message>
      <source>One ReLU unit, two inputs. It multiplies each input by a &lt;b&gt;weight&lt;/b&gt;, adds a &lt;b&gt;bias&lt;/b&gt;, and gives the sum, or 0 where the sum is below 0.</source>
      <comment>steps/0/text/0</comment>
      <translation>Eine ReLU-Einheit, zwei Eingaben. Sie multipliziert jede Eingabe mit einem &lt;b&gt;Gewicht&lt;/b&gt;, addiert einen &lt;b&gt;Bias&lt;/b&gt; und ergibt die Summe, oder 0, wo die Summe unter 0 liegt.</translation>
    </message>
    <message>
      <source>All three numbers are 0 now, so it answers 0 to everything. You are going to make a &lt;b&gt;NOR&lt;/b&gt; of it: 1 for &lt;b&gt;00&lt;/b&gt;, and 0 for 01, 10 and 11.</source>
      <comment>steps/0/text/1</comment>
      <translation>Alle drei Zahlen sind jetzt 0, also antwortet sie überall 0. Sie machen daraus ein &lt;b&gt;NOR&lt;/b&gt;: 1 bei &lt;b&gt;00&lt;/b&gt; und 0 bei 01, 10 und 11.</translation>
    </message>
    <message>
      <source>For &lt;b&gt;00&lt;/b&gt; both inputs are 0, so the weights do not matter there: only the bias counts.</source>
      <comment>steps/1/text/0</comment>
      <translation>Bei &lt;b&gt;00&lt;/b&gt; sind beide Eingaben 0, deshalb kommt es dort nicht auf die Gewichte an: Nur der Bias zählt.</translation>
    </message>
    <message>
      <source>Double-click the number beside &lt;b&gt;bias&lt;/b&gt;, type &lt;b&gt;1&lt;/b&gt; and press Enter.</source>
      <comment>steps/1/text/1</comment>
      <translation>Doppelklicken Sie auf die Zahl neben &lt;b&gt;Bias&lt;/b&gt;, tippen Sie &lt;b&gt;1&lt;/b&gt;, und drücken Sie Enter.</translation>
    </message>
    <message>
      <source>Now the answer is 1 for all four patterns. That is right for 00 and wrong for the rest.</source>
      <comment>steps/1/after/0</comment>
      <translation>Jetzt ist die Antwort bei allen vier Mustern 1. Das ist richtig bei 00 und falsch beim Rest.</translation>
    </message>
    <message>
      <source>A 1 at an input must switch the unit off. So its weight must pull the sum down to 0 or below.</source>
      <comment>steps/2/text/0</comment>
      <translation>Eine 1 an einer Eingabe muss die Einheit ausschalten. Also muss ihr Gewicht die Summe auf 0 oder darunter ziehen.</translation>
    </message>
    <message>
      <source>Set &lt;b&gt;both weights&lt;/b&gt; to &lt;b&gt;−20&lt;/b&gt;.</source>
      <comment>steps/2/text/1</comment>
      <translation>Setzen Sie &lt;b&gt;beide Gewichte&lt;/b&gt; auf &lt;b&gt;−20&lt;/b&gt;.</translation>
    </message>
    <message>
      <source>A NOR gate. All four patterns are right, and nobody has trained it. (−1 would have been enough: 1 − 1 is 0 already.)</source>
      <comment>steps/2/after/0</comment>
      <translation>Ein NOR-Gatter. Alle vier Muster sind richtig, und niemand hat es trainiert. (−1 hätte genügt: 1 − 1 ist schon 0.)</translation>
    </message>
    <message>
      <source>For &lt;b&gt;11&lt;/b&gt; the sum is 1 − 20 − 20 = −39.</source>
      <comment>steps/3/text/0</comment>
      <translation>Bei &lt;b&gt;11&lt;/b&gt; ist die Summe 1 − 20 − 20 = −39.</translation>
    </message>
    <message>
      <source>What does the unit answer to 11?</source>
      <comment>steps/3/question/ask</comment>
      <translation>Was antwortet die Einheit auf 11?</translation>
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
      <translation>Sie antwortet {at11}. Das tut ReLU: Unter 0 schneidet es ab. Hier ist das nützlich. Im Training lässt derselbe Schnitt Einheiten sterben.</translation>
    </message>
    <message>
      <source>Next an &lt;b&gt;AND&lt;/b&gt;: 1 for 11 alone. With weights of 1 and 1 the sum is 0, 1, 1 and 2.</source>
      <comment>steps/4/text/0</comment>
      <translation>Als Nächstes ein &lt;b&gt;AND&lt;/b&gt;: 1 nur bei 11. Mit den Gewichten 1 und 1 ist die Summe 0, 1, 1 und 2.</translation>
    </message>
    <message>
      <source>Here is a new unit, all zeros. Find weights and a bias that leave 1 for 11 and 0 for the others.</source>
      <comment>steps/4/text/1</comment>
      <translation>Hier ist eine neue Einheit, lauter Nullen. Finden Sie Gewichte und einen Bias, die 1 bei 11 und 0 bei den anderen lassen.</translation>
    </message>
    <message>
      <source>An AND gate. The bias of −1 takes 1 from the sums 0, 1, 1 and 2, and what falls below 0 is cut off.</source>
      <comment>steps/4/after/0</comment>
      <translation>Ein AND-Gatter. Der Bias von −1 nimmt 1 von den Summen 0, 1, 1 und 2, und was unter 0 fällt, wird abgeschnitten.</translation>
    </message>
    <message>
      <source>Now &lt;b&gt;XOR&lt;/b&gt;. The bits are different if they are not both 0 and not both 1: &lt;b&gt;neither NOR nor AND&lt;/b&gt;. And “neither … nor” is again a NOR!</source>
      <comment>steps/5/text/0</comment>
      <translation>Nun &lt;b&gt;XOR&lt;/b&gt;. Die Bits sind verschieden, wenn nicht beide 0 und nicht beide 1 sind: &lt;b&gt;weder NOR noch AND&lt;/b&gt;. Und „weder … noch“ ist wieder ein NOR!</translation>
    </message>
    <message>
      <source>This network has your two units in its hidden layer, the NOR above and the AND below. The output reads both, but its own weights are still 0.</source>
      <comment>steps/5/text/1</comment>
      <translation>Dieses Netz hat Ihre zwei Einheiten in der verdeckten Schicht, oben das NOR und unten das AND. Die Ausgabe liest beide, doch ihre eigenen Gewichte sind noch 0.</translation>
    </message>
    <message>
      <source>Make a NOR of the &lt;b&gt;output&lt;/b&gt;, as you did with the first unit. In the weights it is the block &lt;b&gt;out&lt;/b&gt;.</source>
      <comment>steps/6/text/0</comment>
      <translation>Machen Sie aus der &lt;b&gt;Ausgabe&lt;/b&gt; ein NOR, wie bei der ersten Einheit. In den Gewichten ist es der Block &lt;b&gt;out&lt;/b&gt;.</translation>
    </message>
    <message>
      <source>0, 1, 1, 0: &lt;b&gt;XOR, by hand&lt;/b&gt;. Three units and nine numbers.</source>
      <comment>steps/6/after/0</comment>
      <translation>0, 1, 1, 0: &lt;b&gt;XOR, von Hand&lt;/b&gt;. Drei Einheiten und neun Zahlen.</translation>
    </message>
    <message>
      <source>So weights that solve XOR with ReLU units exist; you have just typed them. Would training have found some, from random weights?</source>
      <comment>steps/7/text/0</comment>
      <translation>Gewichte, die XOR mit ReLU-Einheiten lösen, gibt es also; Sie haben sie eben getippt. Hätte das Training welche gefunden, von Zufallsgewichten aus?</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts of this network will training get to solve XOR?</source>
      <comment>steps/7/question/ask</comment>
      <translation>Wie viele von 1,000 Zufallsstarts dieses Netzes bringt das Training dazu, XOR zu lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/7/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{trained} of {trained.of}. That an answer exists does not mean that small steps lead to it.</source>
      <comment>steps/7/after/0</comment>
      <translation>{trained} von {trained.of}. Dass es eine Lösung gibt, heißt nicht, dass kleine Schritte zu ihr führen.</translation>
    </message>
  </context>
  <context>
    <name>lessons/how-many-units</name>
    <message>
      <source>How many units are enough?</source>
      <comment>title</comment>
      <translation>Wie viele Einheiten genügen?</translation>
    </message>
    <message>
      <source>From one hidden unit to eight: how often does a network with so many learn XOR?</source>
      <comment>about</comment>
      <translation>Von einer verdeckten Einheit bis zu acht: Wie oft lernt ein Netz mit so vielen XOR?</translation>
    </message>
    <message>
      <source>Here is the smallest network of all: &lt;b&gt;one&lt;/b&gt; hidden ReLU unit between the two inputs and the output.</source>
      <comment>steps/0/text/0</comment>
      <translation>Hier ist das kleinste Netz von allen: &lt;b&gt;eine&lt;/b&gt; verdeckte ReLU-Einheit zwischen den zwei Eingaben und der Ausgabe.</translation>
    </message>
    <message>
      <source>A unit draws one straight line through the map of the inputs. XOR wants &lt;b&gt;01&lt;/b&gt; and &lt;b&gt;10&lt;/b&gt; on one side, &lt;b&gt;00&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; on the other.</source>
      <comment>steps/0/text/1</comment>
      <translation>Eine Einheit zieht eine gerade Linie durch die Karte der Eingaben. XOR verlangt &lt;b&gt;01&lt;/b&gt; und &lt;b&gt;10&lt;/b&gt; auf der einen Seite, &lt;b&gt;00&lt;/b&gt; und &lt;b&gt;11&lt;/b&gt; auf der anderen.</translation>
    </message>
    <message>
      <source>Let 1,000 networks with one hidden unit train, each from random weights of its own.</source>
      <comment>steps/1/text/0</comment>
      <translation>Lassen Sie 1,000 Netze mit einer verdeckten Einheit trainieren, jedes von eigenen Zufallsgewichten aus.</translation>
    </message>
    <message>
      <source>How many of the 1,000 will solve XOR?</source>
      <comment>steps/1/question/ask</comment>
      <translation>Wie viele der 1,000 werden XOR lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/1/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{one} of {one.of}. No luck will help here. With one unit the output can cut the map only once, and no straight cut puts 01 and 10 on one side and 00 and 11 on the other.</source>
      <comment>steps/1/after/0</comment>
      <translation>{one} von {one.of}. Hier hilft kein Glück. Mit einer Einheit kann die Ausgabe die Karte nur einmal schneiden, und kein gerader Schnitt bringt 01 und 10 auf die eine und 00 und 11 auf die andere Seite.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Two&lt;/b&gt; units can cut twice. That is enough, if the two cuts lie well.</source>
      <comment>steps/2/text/0</comment>
      <translation>&lt;b&gt;Zwei&lt;/b&gt; Einheiten können zweimal schneiden. Das genügt, wenn die zwei Schnitte gut liegen.</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with two ReLU units will solve XOR?</source>
      <comment>steps/2/question/ask</comment>
      <translation>Wie viele von 1,000 Netzen mit zwei ReLU-Einheiten werden XOR lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/2/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{two} of {two.of}. &lt;i&gt;Possible&lt;/i&gt; is not the same as &lt;i&gt;likely&lt;/i&gt;: most starts lead to a place from which training cannot get on.</source>
      <comment>steps/2/after/0</comment>
      <translation>{two} von {two.of}. &lt;i&gt;Möglich&lt;/i&gt; ist nicht dasselbe wie &lt;i&gt;wahrscheinlich&lt;/i&gt;: Die meisten Starts führen an einen Ort, von dem das Training nicht weiterkommt.</translation>
    </message>
    <message>
      <source>A person once asked why XOR would not work with up to four ReLU units, while with &lt;b&gt;five&lt;/b&gt; it worked at once.</source>
      <comment>steps/3/text/0</comment>
      <translation>Jemand fragte einmal, warum XOR mit bis zu vier ReLU-Einheiten nicht ging, mit &lt;b&gt;fünf&lt;/b&gt; aber sofort.</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with five ReLU units will solve XOR?</source>
      <comment>steps/3/question/ask</comment>
      <translation>Wie viele von 1,000 Netzen mit fünf ReLU-Einheiten werden XOR lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/3/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{five} of {five.of}, so {five.failed} of them still fail. Five units are no cure. Each further unit is one more ticket in the lottery.</source>
      <comment>steps/3/after/0</comment>
      <translation>{five} von {five.of}, also scheitern noch immer {five.failed}. Fünf Einheiten sind kein Heilmittel. Jede weitere Einheit ist ein Los mehr in der Lotterie.</translation>
    </message>
    <message>
      <source>What about &lt;b&gt;eight&lt;/b&gt;?</source>
      <comment>steps/4/text/0</comment>
      <translation>Und &lt;b&gt;acht&lt;/b&gt;?</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with eight ReLU units will solve XOR?</source>
      <comment>steps/4/question/ask</comment>
      <translation>Wie viele von 1,000 Netzen mit acht ReLU-Einheiten werden XOR lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/4/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{eight} of {eight.of}. Better again, and still {eight.failed} are stuck. Click a dot or a small map among the random starts, and you see one of them.</source>
      <comment>steps/4/after/0</comment>
      <translation>{eight} von {eight.of}. Wieder besser, und noch immer stecken {eight.failed} fest. Klicken Sie bei den Zufallsstarts auf einen Punkt oder eine kleine Karte, und Sie sehen einen davon.</translation>
    </message>
    <message>
      <source>Now back to five units, but &lt;b&gt;sigmoid&lt;/b&gt; ones, which are never quite off.</source>
      <comment>steps/5/text/0</comment>
      <translation>Nun zurück zu fünf Einheiten, aber &lt;b&gt;Sigmoid&lt;/b&gt;-Einheiten, die nie ganz aus sind.</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with five sigmoid units will solve XOR?</source>
      <comment>steps/5/question/ask</comment>
      <translation>Wie viele von 1,000 Netzen mit fünf Sigmoid-Einheiten werden XOR lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/5/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{soft} of {soft.of}, and {five} with as many ReLU units. Not only the number counts, but also the kind.</source>
      <comment>steps/5/after/0</comment>
      <translation>{soft} von {soft.of}, und {five} mit ebenso vielen ReLU-Einheiten. Nicht nur die Zahl zählt, sondern auch die Art.</translation>
    </message>
    <message>
      <source>Of 1,000 random starts each, these solved XOR:</source>
      <comment>steps/6/text/0</comment>
      <translation>Von je 1,000 Zufallsstarts lösten XOR:</translation>
    </message>
    <message>
      <source>one ReLU unit: {one}&lt;br&gt;two: {two}&lt;br&gt;five: {five}&lt;br&gt;eight: {eight}&lt;br&gt;five sigmoid units: {soft}</source>
      <comment>steps/6/text/1</comment>
      <translation>eine ReLU-Einheit: {one}&lt;br&gt;zwei: {two}&lt;br&gt;fünf: {five}&lt;br&gt;acht: {eight}&lt;br&gt;fünf Sigmoid-Einheiten: {soft}</translation>
    </message>
    <message>
      <source>Two are enough &lt;i&gt;in principle&lt;/i&gt;. More of them make luck less important.</source>
      <comment>steps/6/text/2</comment>
      <translation>Zwei genügen &lt;i&gt;im Prinzip&lt;/i&gt;. Mit mehr davon kommt es weniger auf Glück an.</translation>
    </message>
    <message>
      <source>The sweep (menu Training) draws this for every width, and for whatever else you choose.</source>
      <comment>steps/6/text/3</comment>
      <translation>Der Sweep (Menü Training) zeichnet das für jede Breite und was Sie sonst wählen.</translation>
    </message>
  </context>
  <context>
    <name>lessons/learning-rate</name>
    <message>
      <source>Is it the learning rate?</source>
      <comment>title</comment>
      <translation>Liegt es an der Lernrate?</translation>
    </message>
    <message>
      <source>XOR will not learn. Does it need a far smaller learning rate than AND and OR?</source>
      <comment>about</comment>
      <translation>XOR will nicht lernen. Braucht es eine viel kleinere Lernrate als AND und OR?</translation>
    </message>
    <message>
      <source>Somebody wrote a small library for neural networks. AND and OR could be learned with it, XOR could not. Their guess: XOR needs a &lt;b&gt;learning rate&lt;/b&gt; that is a thousand times smaller.</source>
      <comment>steps/0/text/0</comment>
      <translation>Jemand schrieb eine kleine Bibliothek für neuronale Netze. AND und OR ließen sich damit lernen, XOR nicht. Die Vermutung: XOR braucht eine &lt;b&gt;Lernrate&lt;/b&gt;, die tausendmal kleiner ist.</translation>
    </message>
    <message>
      <source>The learning rate says how long each step is. Here is such a network: four ReLU units, a ReLU output, plain gradient descent, and a rate of 0.03.</source>
      <comment>steps/0/text/1</comment>
      <translation>Die Lernrate sagt, wie lang jeder Schritt ist. Hier ist ein solches Netz: vier ReLU-Einheiten, eine ReLU-Ausgabe, einfacher Gradientenabstieg und eine Rate von 0.03.</translation>
    </message>
    <message>
      <source>First XOR with this rate, from 1,000 random starts.</source>
      <comment>steps/1/text/0</comment>
      <translation>Zuerst XOR mit dieser Rate, von 1,000 Zufallsstarts aus.</translation>
    </message>
    <message>
      <source>How many of the 1,000 will solve XOR?</source>
      <comment>steps/1/question/ask</comment>
      <translation>Wie viele der 1,000 werden XOR lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/1/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{middle} of {middle.of}. So with this rate some learn it and most do not.</source>
      <comment>steps/1/after/0</comment>
      <translation>{middle} von {middle.of}. Mit dieser Rate lernen es also einige und die meisten nicht.</translation>
    </message>
    <message>
      <source>Now a rate that is &lt;b&gt;ten times smaller&lt;/b&gt;, 0.003, and four times as many steps, so that short steps get far enough too. The starts are the same.</source>
      <comment>steps/2/text/0</comment>
      <translation>Nun eine Rate, die &lt;b&gt;zehnmal kleiner&lt;/b&gt; ist, 0.003, und viermal so viele Schritte, damit auch kurze Schritte weit genug kommen. Die Starts sind dieselben.</translation>
    </message>
    <message>
      <source>{middle} solved it with the rate 0.03. How many will with 0.003?</source>
      <comment>steps/2/question/ask</comment>
      <translation>{middle} lösten es mit der Rate 0.03. Wie viele werden es mit 0.003?</translation>
    </message>
    <message>
      <source>Train the same 1,000 starts</source>
      <comment>steps/2/action/label</comment>
      <translation>Dieselben 1,000 Starts trainieren</translation>
    </message>
    <message>
      <source>{small} of {small.of}; before it was {middle}. The smaller rate changes next to nothing.</source>
      <comment>steps/2/after/0</comment>
      <translation>{small} von {small.of}; vorher waren es {middle}. Die kleinere Rate ändert so gut wie nichts.</translation>
    </message>
    <message>
      <source>And one that is &lt;b&gt;ten times larger&lt;/b&gt; than the first, 0.3?</source>
      <comment>steps/3/text/0</comment>
      <translation>Und eine, die &lt;b&gt;zehnmal größer&lt;/b&gt; ist als die erste, 0.3?</translation>
    </message>
    <message>
      <source>How many will solve XOR with a rate of 0.3?</source>
      <comment>steps/3/question/ask</comment>
      <translation>Wie viele werden XOR mit einer Rate von 0.3 lösen?</translation>
    </message>
    <message>
      <source>Train the same 1,000 starts</source>
      <comment>steps/3/action/label</comment>
      <translation>Dieselben 1,000 Starts trainieren</translation>
    </message>
    <message>
      <source>{large} of {large.of}. From 0.003 to 0.3, a hundredfold, it is {small}, {middle} and {large}.</source>
      <comment>steps/3/after/0</comment>
      <translation>{large} von {large.of}. Von 0.003 bis 0.3, dem Hundertfachen, sind es {small}, {middle} und {large}.</translation>
    </message>
    <message>
      <source>There is a rate that is too high, of course: with 3 each step leaps far beyond its aim.</source>
      <comment>steps/4/text/0</comment>
      <translation>Eine zu hohe Rate gibt es natürlich: Mit 3 springt jeder Schritt weit über sein Ziel hinaus.</translation>
    </message>
    <message>
      <source>How many will solve XOR with a rate of 3?</source>
      <comment>steps/4/question/ask</comment>
      <translation>Wie viele werden XOR mit einer Rate von 3 lösen?</translation>
    </message>
    <message>
      <source>Train the same 1,000 starts</source>
      <comment>steps/4/action/label</comment>
      <translation>Dieselben 1,000 Starts trainieren</translation>
    </message>
    <message>
      <source>{huge} of {huge.of}. In {thrown} of them the output is off for all patterns now: such leaps throw it there, and from there is no way back.</source>
      <comment>steps/4/after/0</comment>
      <translation>{huge} von {huge.of}. In {thrown} davon ist die Ausgabe jetzt bei allen Mustern aus: Solche Sprünge werfen sie dorthin, und von dort führt kein Weg zurück.</translation>
    </message>
    <message>
      <source>So the rate is not what keeps XOR from learning. But was AND not easy? The same network, the same rate as at first (0.03), and &lt;b&gt;AND&lt;/b&gt; to learn.</source>
      <comment>steps/5/text/0</comment>
      <translation>Die Rate ist es also nicht, was XOR vom Lernen abhält. Aber war AND nicht leicht? Dasselbe Netz, dieselbe Rate wie am Anfang (0.03), und &lt;b&gt;AND&lt;/b&gt; zu lernen.</translation>
    </message>
    <message>
      <source>How many of 1,000 starts will solve AND?</source>
      <comment>steps/5/question/ask</comment>
      <translation>Wie viele von 1,000 Starts werden AND lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/5/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{and} of {and.of}. AND fails too, for {and.failed} starts, and {and_off} of them stand with an output that is off for all four patterns. XOR is harder than AND, but the illness is the same.</source>
      <comment>steps/5/after/0</comment>
      <translation>{and} von {and.of}. Auch AND scheitert, bei {and.failed} Starts, und {and_off} davon stehen mit einer Ausgabe, die bei allen vier Mustern aus ist. XOR ist schwerer als AND, doch die Krankheit ist dieselbe.</translation>
    </message>
    <message>
      <source>Then let us treat the illness and leave the rate alone: a &lt;b&gt;sigmoid&lt;/b&gt; output and &lt;b&gt;tanh&lt;/b&gt; hidden units, which are never quite off, with a rate of 0.3.</source>
      <comment>steps/6/text/0</comment>
      <translation>Behandeln wir also die Krankheit und lassen die Rate in Ruhe: eine &lt;b&gt;Sigmoid&lt;/b&gt;-Ausgabe und verdeckte &lt;b&gt;tanh&lt;/b&gt;-Einheiten, die nie ganz aus sind, mit einer Rate von 0.3.</translation>
    </message>
    <message>
      <source>How many of 1,000 starts will solve XOR?</source>
      <comment>steps/6/question/ask</comment>
      <translation>Wie viele von 1,000 Starts werden XOR lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/6/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{cured} of {cured.of}, with the rate at which {large} solved it before.</source>
      <comment>steps/6/after/0</comment>
      <translation>{cured} von {cured.of}, mit der Rate, mit der es vorher {large} lösten.</translation>
    </message>
    <message>
      <source>What you have seen, of 1,000 starts:</source>
      <comment>steps/7/text/0</comment>
      <translation>Was Sie gesehen haben, von 1,000 Starts:</translation>
    </message>
    <message>
      <source>rate 0.003: {small}&lt;br&gt;rate 0.03: {middle}&lt;br&gt;rate 0.3: {large}&lt;br&gt;rate 3: {huge}&lt;br&gt;AND, rate 0.03: {and}&lt;br&gt;tanh and sigmoid, rate 0.3: {cured}</source>
      <comment>steps/7/text/1</comment>
      <translation>Rate 0.003: {small}&lt;br&gt;Rate 0.03: {middle}&lt;br&gt;Rate 0.3: {large}&lt;br&gt;Rate 3: {huge}&lt;br&gt;AND, Rate 0.03: {and}&lt;br&gt;tanh und Sigmoid, Rate 0.3: {cured}</translation>
    </message>
    <message>
      <source>Before you turn at the learning rate for hours: look where the runs are stuck, and ask why.</source>
      <comment>steps/7/text/2</comment>
      <translation>Bevor Sie stundenlang an der Lernrate drehen: Sehen Sie nach, wo die Läufe feststecken, und fragen Sie, warum.</translation>
    </message>
  </context>
  <context>
    <name>lessons/one-unit-and-a-skip</name>
    <message>
      <source>One hidden unit is enough, with a skip</source>
      <comment>title</comment>
      <translation>Eine verdeckte Einheit genügt, mit einem Skip</translation>
    </message>
    <message>
      <source>One hidden unit cannot learn XOR, until the output may look at the inputs too.</source>
      <comment>about</comment>
      <translation>Eine verdeckte Einheit kann XOR nicht lernen, bis die Ausgabe auch die Eingaben ansehen darf.</translation>
    </message>
    <message>
      <source>Two inputs, &lt;b&gt;one&lt;/b&gt; hidden unit (tanh, a soft step), one output. Only the hidden unit sees the inputs; the output sees nothing but that unit.</source>
      <comment>steps/0/text/0</comment>
      <translation>Zwei Eingaben, &lt;b&gt;eine&lt;/b&gt; verdeckte Einheit (tanh, eine weiche Stufe), eine Ausgabe. Nur die verdeckte Einheit sieht die Eingaben; die Ausgabe sieht nichts als diese Einheit.</translation>
    </message>
    <message>
      <source>Let it train.</source>
      <comment>steps/1/text/0</comment>
      <translation>Lassen Sie es trainieren.</translation>
    </message>
    <message>
      <source>How many of the four patterns will be right after 3,000 steps?</source>
      <comment>steps/1/question/ask</comment>
      <translation>Wie viele der vier Muster werden nach 3,000 Schritten richtig sein?</translation>
    </message>
    <message>
      <source>All four</source>
      <comment>steps/1/question/options/0/text</comment>
      <translation>Allen vier</translation>
    </message>
    <message>
      <source>Three</source>
      <comment>steps/1/question/options/1/text</comment>
      <translation>Drei</translation>
    </message>
    <message>
      <source>Two</source>
      <comment>steps/1/question/options/2/text</comment>
      <translation>Zwei</translation>
    </message>
    <message>
      <source>Take 3,000 steps</source>
      <comment>steps/1/action/label</comment>
      <translation>3,000 Schritte machen</translation>
    </message>
    <message>
      <source>{right} of 4, at a loss of {loss}. One unit gives one straight cut. On the output's picture you see it: blue on one side, orange on the other.</source>
      <comment>steps/1/after/0</comment>
      <translation>{right} von 4, bei einem Verlust von {loss}. Eine Einheit ergibt einen geraden Schnitt. Auf dem Bild der Ausgabe sehen Sie ihn: blau auf der einen Seite, orange auf der anderen.</translation>
    </message>
    <message>
      <source>Perhaps another start would do better?</source>
      <comment>steps/2/text/0</comment>
      <translation>Ginge es mit einem anderen Start vielleicht besser?</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts will solve XOR?</source>
      <comment>steps/2/question/ask</comment>
      <translation>Wie viele von 1,000 Zufallsstarts werden XOR lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/2/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{without} of {without.of}. It is not luck this time: with one cut it cannot be done.</source>
      <comment>steps/2/after/0</comment>
      <translation>{without} von {without.of}. Diesmal ist es kein Glück: Mit einem Schnitt geht es nicht.</translation>
    </message>
    <message>
      <source>Now a &lt;b&gt;skip&lt;/b&gt;: the output may look at the two inputs as well. Nothing else changes; there is still one hidden unit.</source>
      <comment>steps/3/text/0</comment>
      <translation>Nun ein &lt;b&gt;Skip&lt;/b&gt;: Die Ausgabe darf auch die zwei Eingaben ansehen. Sonst ändert sich nichts; es bleibt bei einer verdeckten Einheit.</translation>
    </message>
    <message>
      <source>In the network the new connections run from the inputs past the hidden unit.</source>
      <comment>steps/3/text/1</comment>
      <translation>Im Netz laufen die neuen Verbindungen von den Eingaben an der verdeckten Einheit vorbei.</translation>
    </message>
    <message>
      <source>How many patterns will be right now, after 3,000 steps?</source>
      <comment>steps/3/question/ask</comment>
      <translation>Wie viele Muster werden jetzt nach 3,000 Schritten richtig sein?</translation>
    </message>
    <message>
      <source>All four</source>
      <comment>steps/3/question/options/0/text</comment>
      <translation>Allen vier</translation>
    </message>
    <message>
      <source>Three</source>
      <comment>steps/3/question/options/1/text</comment>
      <translation>Drei</translation>
    </message>
    <message>
      <source>Two</source>
      <comment>steps/3/question/options/2/text</comment>
      <translation>Zwei</translation>
    </message>
    <message>
      <source>Add the skip and take 3,000 steps</source>
      <comment>steps/3/action/label</comment>
      <translation>Skip hinzufügen, 3,000 Schritte machen</translation>
    </message>
    <message>
      <source>{right_skip} of 4, and the loss is {loss_skip}. The output adds a slope (from the inputs) and a step (from the hidden unit). Together they rise, fall and rise again: that makes two cuts.</source>
      <comment>steps/3/after/0</comment>
      <translation>{right_skip} von 4, und der Verlust ist {loss_skip}. Die Ausgabe addiert eine Schräge (von den Eingaben) und eine Stufe (von der verdeckten Einheit). Zusammen steigen, fallen und steigen sie wieder: Das macht zwei Schnitte.</translation>
    </message>
    <message>
      <source>Was that luck?</source>
      <comment>steps/4/text/0</comment>
      <translation>War das Glück?</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts with the skip will solve XOR?</source>
      <comment>steps/4/question/ask</comment>
      <translation>Wie viele von 1,000 Zufallsstarts mit dem Skip werden XOR lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/4/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{with} of {with.of}. How the parts are joined can count for more than how many there are.</source>
      <comment>steps/4/after/0</comment>
      <translation>{with} von {with.of}. Wie die Teile verbunden sind, kann mehr zählen als ihre Zahl.</translation>
    </message>
    <message>
      <source>And with a &lt;b&gt;ReLU&lt;/b&gt; unit in place of the tanh unit? The skip stays.</source>
      <comment>steps/5/text/0</comment>
      <translation>Und mit einer &lt;b&gt;ReLU&lt;/b&gt;-Einheit statt der tanh-Einheit? Der Skip bleibt.</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts will solve XOR with one ReLU unit and the skip?</source>
      <comment>steps/5/question/ask</comment>
      <translation>Wie viele von 1,000 Zufallsstarts werden XOR mit einer ReLU-Einheit und dem Skip lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/5/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{relu} of {relu.of}. {flat} of the others answer ½ to everything: where the unit does not bend between the patterns, only the straight slope of the inputs is left, and that can do no better for XOR.</source>
      <comment>steps/5/after/0</comment>
      <translation>{relu} von {relu.of}. {flat} der anderen antworten überall ½: Wo die Einheit zwischen den Mustern nicht knickt, bleibt nur die gerade Schräge der Eingaben, und die kann es bei XOR nicht besser.</translation>
    </message>
    <message>
      <source>What you have seen, in 1,000 starts each:</source>
      <comment>steps/6/text/0</comment>
      <translation>Was Sie gesehen haben, in je 1,000 Starts:</translation>
    </message>
    <message>
      <source>one unit without a skip: {without}&lt;br&gt;one tanh unit with a skip: {with}&lt;br&gt;one ReLU unit with a skip: {relu}</source>
      <comment>steps/6/text/1</comment>
      <translation>eine Einheit ohne Skip: {without}&lt;br&gt;eine tanh-Einheit mit Skip: {with}&lt;br&gt;eine ReLU-Einheit mit Skip: {relu}</translation>
    </message>
    <message>
      <source>When you finish, try it yourself: drag from an input's tile to the output to add a skip, in any network.</source>
      <comment>steps/6/text/2</comment>
      <translation>Wenn Sie fertig sind, probieren Sie es selbst: Ziehen Sie von der Kachel einer Eingabe zur Ausgabe, um einen Skip hinzuzufügen, in jedem Netz.</translation>
    </message>
  </context>
  <context>
    <name>lessons/relu-or-sigmoid</name>
    <message>
      <source>Why ReLU stops where sigmoid does not</source>
      <comment>title</comment>
      <translation>Warum ReLU stehen bleibt, wo Sigmoid weitergeht</translation>
    </message>
    <message>
      <source>The same tiny network with two kinds of units: one gets stuck, the other does not.</source>
      <comment>about</comment>
      <translation>Dasselbe winzige Netz mit zwei Arten von Einheiten: Eines bleibt stecken, das andere nicht.</translation>
    </message>
    <message>
      <source>XOR asks a simple thing of two bits: are they &lt;b&gt;different&lt;/b&gt;? So &lt;b&gt;01&lt;/b&gt; and &lt;b&gt;10&lt;/b&gt; want the answer 1, and &lt;b&gt;00&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; want 0.</source>
      <comment>steps/0/text/0</comment>
      <translation>XOR fragt etwas Einfaches über zwei Bits: Sind sie &lt;b&gt;verschieden&lt;/b&gt;? Also verlangen &lt;b&gt;01&lt;/b&gt; und &lt;b&gt;10&lt;/b&gt; die Antwort 1 und &lt;b&gt;00&lt;/b&gt; und &lt;b&gt;11&lt;/b&gt; die 0.</translation>
    </message>
    <message>
      <source>In the middle stands a network that is to learn it: two inputs, two hidden units, one output. The hidden units are &lt;b&gt;ReLU&lt;/b&gt; units. Such a unit is off (it gives 0) on one side of a line, and rises evenly on the other.</source>
      <comment>steps/0/text/1</comment>
      <translation>In der Mitte steht ein Netz, das es lernen soll: zwei Eingaben, zwei verdeckte Einheiten, eine Ausgabe. Die verdeckten Einheiten sind &lt;b&gt;ReLU&lt;/b&gt;-Einheiten. Eine solche Einheit ist auf einer Seite einer Linie aus (sie ergibt 0) und steigt auf der anderen gleichmäßig an.</translation>
    </message>
    <message>
      <source>Nothing has been trained yet: all weights are random numbers.</source>
      <comment>steps/0/text/2</comment>
      <translation>Noch ist nichts trainiert: Alle Gewichte sind Zufallszahlen.</translation>
    </message>
    <message>
      <source>Training takes many small steps. Each of them moves every weight a little, to where the answers are less wrong.</source>
      <comment>steps/1/text/0</comment>
      <translation>Training macht viele kleine Schritte. Jeder bewegt jedes Gewicht ein wenig dorthin, wo die Antworten weniger falsch sind.</translation>
    </message>
    <message>
      <source>Here are 25,000 steps.</source>
      <comment>steps/1/text/1</comment>
      <translation>Hier sind 25,000 Schritte.</translation>
    </message>
    <message>
      <source>How many of the four patterns will be right in the end?</source>
      <comment>steps/1/question/ask</comment>
      <translation>Bei wie vielen der vier Muster liegt es am Ende richtig?</translation>
    </message>
    <message>
      <source>All four</source>
      <comment>steps/1/question/options/0/text</comment>
      <translation>Allen vier</translation>
    </message>
    <message>
      <source>Three</source>
      <comment>steps/1/question/options/1/text</comment>
      <translation>Drei</translation>
    </message>
    <message>
      <source>Two</source>
      <comment>steps/1/question/options/2/text</comment>
      <translation>Zwei</translation>
    </message>
    <message>
      <source>Take 25,000 steps</source>
      <comment>steps/1/action/label</comment>
      <translation>25,000 Schritte machen</translation>
    </message>
    <message>
      <source>{right} of 4 are right. The &lt;b&gt;loss&lt;/b&gt;, which says how wrong the answers are, has become flat at {loss}. The run is stuck.</source>
      <comment>steps/1/after/0</comment>
      <translation>{right} von 4 sind richtig. Der &lt;b&gt;Verlust&lt;/b&gt;, der sagt, wie falsch die Antworten sind, ist bei {loss} flach geworden. Der Lauf steckt fest.</translation>
    </message>
    <message>
      <source>Look at the number that the network answers for each pattern.</source>
      <comment>steps/2/text/0</comment>
      <translation>Sehen Sie sich die Zahl an, die das Netz bei jedem Muster antwortet.</translation>
    </message>
    <message>
      <source>Which two patterns get the same answer?</source>
      <comment>steps/2/question/ask</comment>
      <translation>Welche zwei Muster erhalten dieselbe Antwort?</translation>
    </message>
    <message>
      <source>00 and 11</source>
      <comment>steps/2/question/options/0/text</comment>
      <translation>00 und 11</translation>
    </message>
    <message>
      <source>00 and 10</source>
      <comment>steps/2/question/options/1/text</comment>
      <translation>00 und 10</translation>
    </message>
    <message>
      <source>01 and 10</source>
      <comment>steps/2/question/options/2/text</comment>
      <translation>01 und 10</translation>
    </message>
    <message>
      <source>For these two ({alike}) the output hears the same from the hidden units, so it can only say the same. But one of them wants 0 and the other wants 1. The best that is left is to answer something in between.</source>
      <comment>steps/2/after/0</comment>
      <translation>Bei diesen zwei ({alike}) hört die Ausgabe von den verdeckten Einheiten dasselbe, also kann sie nur dasselbe sagen. Doch das eine verlangt 0 und das andere 1. Das Beste, was bleibt, ist eine Antwort dazwischen.</translation>
    </message>
    <message>
      <source>Here is why. On the map of the two inputs, hatching means that &lt;b&gt;no hidden unit is on&lt;/b&gt;. The marked patterns ({alike}) both lie there.</source>
      <comment>steps/3/text/0</comment>
      <translation>Darum: Auf der Karte der zwei Eingaben heißt die Schraffur, dass &lt;b&gt;keine verdeckte Einheit an ist&lt;/b&gt;. Die markierten Muster ({alike}) liegen beide dort.</translation>
    </message>
    <message>
      <source>A ReLU unit that is off gives 0, and it learns nothing from that pattern either. So nothing pulls the two apart any more.</source>
      <comment>steps/3/text/1</comment>
      <translation>Eine ReLU-Einheit, die aus ist, ergibt 0, und sie lernt von diesem Muster auch nichts. Also zieht nichts mehr die zwei auseinander.</translation>
    </message>
    <message>
      <source>Look at the dashed line &lt;i&gt;two alike&lt;/i&gt; in the curves: as long as two such patterns look alike, the loss cannot fall below it. It lies right on it.</source>
      <comment>steps/3/text/2</comment>
      <translation>Sehen Sie sich in den Kurven die gestrichelte Linie &lt;i&gt;zwei gleich&lt;/i&gt; an: Solange zwei solche Muster gleich aussehen, kann der Verlust nicht unter sie fallen. Er liegt genau auf ihr.</translation>
    </message>
    <message>
      <source>A unit can even be off for &lt;b&gt;all four&lt;/b&gt; patterns. Then it learns nothing at all: it is called dead. Here is another start with two ReLU units. Both are still alive.</source>
      <comment>steps/4/text/0</comment>
      <translation>Eine Einheit kann sogar bei &lt;b&gt;allen vier&lt;/b&gt; Mustern aus sein. Dann lernt sie gar nichts mehr: Sie heißt tot. Hier ist ein anderer Start mit zwei ReLU-Einheiten. Noch leben beide.</translation>
    </message>
    <message>
      <source>Which unit will be dead after 300 steps?</source>
      <comment>steps/4/question/ask</comment>
      <translation>Welche Einheit wird nach 300 Schritten tot sein?</translation>
    </message>
    <message>
      <source>Take 300 steps</source>
      <comment>steps/4/action/label</comment>
      <translation>300 Schritte machen</translation>
    </message>
    <message>
      <source>Dead after 300 steps: {dead}. In the map its line has moved past all four patterns. That alone is no harm: many networks solve XOR with a dead unit among others. It is bad when those that are left cannot tell the patterns apart.</source>
      <comment>steps/4/after/0</comment>
      <translation>Tot nach 300 Schritten: {dead}. Auf der Karte ist ihre Linie an allen vier Mustern vorbeigezogen. Das allein schadet nicht: Viele Netze lösen XOR mit einer toten Einheit unter anderen. Schlimm ist es, wenn die übrigen die Muster nicht unterscheiden können.</translation>
    </message>
    <message>
      <source>A &lt;b&gt;sigmoid&lt;/b&gt; unit bends softly from 0 to 1. It is never quite off, so it learns a little from every pattern.</source>
      <comment>steps/5/text/0</comment>
      <translation>Eine &lt;b&gt;Sigmoid&lt;/b&gt;-Einheit biegt sich weich von 0 nach 1. Sie ist nie ganz aus, also lernt sie von jedem Muster ein wenig.</translation>
    </message>
    <message>
      <source>Now the first network again, with the same seed, but with two sigmoid units.</source>
      <comment>steps/5/text/1</comment>
      <translation>Nun noch einmal das erste Netz, mit demselben Seed, aber mit zwei Sigmoid-Einheiten.</translation>
    </message>
    <message>
      <source>What will become of it in 25,000 steps?</source>
      <comment>steps/5/question/ask</comment>
      <translation>Was wird daraus in 25,000 Schritten?</translation>
    </message>
    <message>
      <source>It gets stuck as well</source>
      <comment>steps/5/question/options/0/text</comment>
      <translation>Es bleibt auch stecken</translation>
    </message>
    <message>
      <source>It gets all four right</source>
      <comment>steps/5/question/options/1/text</comment>
      <translation>Es macht alle vier richtig</translation>
    </message>
    <message>
      <source>Train it with sigmoid units</source>
      <comment>steps/5/action/label</comment>
      <translation>Mit Sigmoid-Einheiten trainieren</translation>
    </message>
    <message>
      <source>{right_sigmoid} of 4 are right. It was there by step {first}, and the loss has come down to {loss_sigmoid}. Look how long the curve seemed to stand still before: slow is not the same as stuck.</source>
      <comment>steps/5/after/0</comment>
      <translation>{right_sigmoid} von 4 sind richtig. So weit war es bei Schritt {first}, und der Verlust ist auf {loss_sigmoid} gefallen. Sehen Sie, wie lange die Kurve vorher stillzustehen schien: Langsam ist nicht dasselbe wie festgefahren.</translation>
    </message>
    <message>
      <source>So sigmoid works and ReLU does not? Careful: that was &lt;b&gt;one&lt;/b&gt; start of each. It may have been luck.</source>
      <comment>steps/6/text/0</comment>
      <translation>Sigmoid geht also und ReLU nicht? Vorsicht: Das war je &lt;b&gt;ein&lt;/b&gt; Start. Es kann Glück gewesen sein.</translation>
    </message>
    <message>
      <source>Let 1,000 ReLU networks train side by side, each from random weights of its own. To save you time their learning rate is ten times as large, and they take 5,000 steps.</source>
      <comment>steps/6/text/1</comment>
      <translation>Lassen Sie 1,000 ReLU-Netze nebeneinander trainieren, jedes von eigenen Zufallsgewichten aus. Um Ihnen Zeit zu sparen, ist ihre Lernrate zehnmal so groß, und sie machen 5,000 Schritte.</translation>
    </message>
    <message>
      <source>How many of the 1,000 ReLU networks will solve XOR?</source>
      <comment>steps/6/question/ask</comment>
      <translation>Wie viele der 1,000 ReLU-Netze werden XOR lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/6/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{relu} of {relu.of} solved it, {relu.percent} in 100. So ReLU &lt;i&gt;can&lt;/i&gt; do it, but it needs luck at the start. The bars show where all the others stand: at a few heights of the loss, each with its dashed line.</source>
      <comment>steps/6/after/0</comment>
      <translation>{relu} von {relu.of} lösten es, {relu.percent} von 100. ReLU &lt;i&gt;kann&lt;/i&gt; es also, braucht aber Glück beim Start. Die Balken zeigen, wo alle anderen stehen: auf wenigen Höhen des Verlusts, jede mit ihrer gestrichelten Linie.</translation>
    </message>
    <message>
      <source>And 1,000 networks with sigmoid units, trained in the same way?</source>
      <comment>steps/7/text/0</comment>
      <translation>Und 1,000 Netze mit Sigmoid-Einheiten, ebenso trainiert?</translation>
    </message>
    <message>
      <source>How many of the 1,000 sigmoid networks will solve XOR?</source>
      <comment>steps/7/question/ask</comment>
      <translation>Wie viele der 1,000 Sigmoid-Netze werden XOR lösen?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/7/action/label</comment>
      <translation>1,000 Zufallsstarts trainieren</translation>
    </message>
    <message>
      <source>{sigmoid} of {sigmoid.of}, and {relu} with ReLU. With two units, sigmoid needs luck as well, only less of it.</source>
      <comment>steps/7/after/0</comment>
      <translation>{sigmoid} von {sigmoid.of}, und {relu} mit ReLU. Mit zwei Einheiten braucht auch Sigmoid Glück, nur weniger.</translation>
    </message>
    <message>
      <source>What you have seen:</source>
      <comment>steps/8/text/0</comment>
      <translation>Was Sie gesehen haben:</translation>
    </message>
    <message>
      <source>• A ReLU unit is off on one side of its line. Patterns for which all units are off look alike to the output, and then the loss has a floor.</source>
      <comment>steps/8/text/1</comment>
      <translation>• Eine ReLU-Einheit ist auf einer Seite ihrer Linie aus. Muster, bei denen alle Einheiten aus sind, sehen für die Ausgabe gleich aus, und dann hat der Verlust einen Boden.</translation>
    </message>
    <message>
      <source>• One start proves little. Of 1,000 starts {relu} solved XOR with ReLU units, and {sigmoid} with sigmoid units.</source>
      <comment>steps/8/text/2</comment>
      <translation>• Ein Start beweist wenig. Von 1,000 Starts lösten XOR {relu} mit ReLU-Einheiten und {sigmoid} mit Sigmoid-Einheiten.</translation>
    </message>
    <message>
      <source>Would more units help? That is the next lesson. When you finish, all controls are yours again: change what you like.</source>
      <comment>steps/8/text/3</comment>
      <translation>Würden mehr Einheiten helfen? Das ist die nächste Lektion. Wenn Sie fertig sind, gehören alle Bedienelemente wieder Ihnen: Ändern Sie, was Sie wollen.</translation>
    </message>
  </context>
  <context>
    <name>reading</name>
    <message>
      <source>A whole number from {low} to {high}.</source>
      <translation>Eine ganze Zahl von {low} bis {high}.</translation>
    </message>
    <message>
      <source>A number from {low} to {high}.</source>
      <translation>Eine Zahl von {low} bis {high}.</translation>
    </message>
    <message>
      <source>A number from {low} to below {high}.</source>
      <translation>Eine Zahl von {low} bis unter {high}.</translation>
    </message>
    <message>
      <source>A number above {low} and up to {high}.</source>
      <translation>Eine Zahl über {low} und bis {high}.</translation>
    </message>
    <message>
      <source>A number between {low} and {high}, without either.</source>
      <translation>Eine Zahl zwischen {low} und {high}, beide ausgeschlossen.</translation>
    </message>
  </context>
  <context>
    <name>registry_tips</name>
    <message>
      <source>values from {low} to {high}</source>
      <translation>Werte von {low} bis {high}</translation>
    </message>
    <message>
      <source>passes no gradient</source>
      <translation>lässt keinen Gradienten durch</translation>
    </message>
    <message>
      <source>labels 0 and 1 are taken as −1 and 1, as Keras does</source>
      <translation>die Klassen 0 und 1 werden wie in Keras als −1 und 1 genommen</translation>
    </message>
    <message>
      <source>after so many epochs without progress as “patience” says</source>
      <translation>nach so vielen Epochen ohne Fortschritt, wie „patience“ sagt</translation>
    </message>
    <message>
      <source>Keras: the callback ReduceLROnPlateau</source>
      <translation>Keras: der Callback ReduceLROnPlateau</translation>
    </message>
    <message>
      <source>not one of Keras's names</source>
      <translation>keiner der Namen von Keras</translation>
    </message>
    <message>
      <source>Keras: {name}</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Keras: {name}</translation>
    </message>
  </context>
  <context>
    <name>starts_words</name>
    <message>
      <source>At step {1}: the random start on display goes on alone</source>
      <translation>Schritt {1}: Der angezeigte Zufallsstart läuft allein weiter</translation>
    </message>
    <message>
      <source>{0} random starts: the run began again at step 0</source>
      <translation>{0} Zufallsstarts: Der Lauf begann wieder bei Schritt 0</translation>
    </message>
    <message>
      <source>At step {1}: {0} random starts are left</source>
      <translation>Schritt {1}: {0} Zufallsstarts sind übrig</translation>
    </message>
  </context>
  <context>
    <name>sweeps</name>
    <message>
      <source>What varies: choose it, or type a field such as h1.units or training.seed</source>
      <translation>Was variiert: Wählen Sie es, oder tippen Sie ein Feld wie h1.units oder training.seed</translation>
    </message>
    <message>
      <source>Field {0}</source>
      <translation>Feld {0}</translation>
    </message>
    <message>
      <source>Values of field {0}</source>
      <translation>Werte des Felds {0}</translation>
    </message>
    <message>
      <source>As in 1:8, or 2:10:2, or 0.001:1:log7 for seven rates, or relu, tanh</source>
      <translation>Wie 1:8, oder 2:10:2, oder 0.001:1:log7 für sieben Raten, oder relu, tanh</translation>
    </message>
    <message>
      <source>Choose the values of field {0}</source>
      <translation>Die Werte des Felds {0} wählen</translation>
    </message>
    <message>
      <source>Choose the values from a list</source>
      <translation>Die Werte aus einer Liste wählen</translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>(nichts)</translation>
    </message>
    <message>
      <source>Progress of the sweep</source>
      <translation>Fortschritt des Sweeps</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>&amp;Start</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <source>End it; the cells that have ended are kept</source>
      <translation>Beenden; fertige Zellen werden behalten</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <source>Put right what is marked.</source>
      <translation>Berichtigen Sie, was markiert ist.</translation>
    </message>
    <message>
      <source>Choose at least one field.</source>
      <translation>Wählen Sie mindestens ein Feld.</translation>
    </message>
    <message>
      <source>Making ready …</source>
      <translation>Vorbereiten …</translation>
    </message>
    <message>
      <source>Ending …</source>
      <translation>Beenden …</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <source>from {0} to {1}</source>
      <translation>von {0} bis {1}</translation>
    </message>
    <message>
      <source>not run yet</source>
      <translation>noch nicht gerechnet</translation>
    </message>
    <message>
      <source>How long every start runs</source>
      <translation>Wie lange jeder Start läuft</translation>
    </message>
    <message>
      <source>As the experiment says</source>
      <translation>Wie im Experiment</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>Number of steps or epochs</source>
      <translation>Zahl der Schritte oder Epochen</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>What the picture tells of every cell</source>
      <translation>Was das Bild von jeder Zelle zeigt</translation>
    </message>
    <message>
      <source>Form of the picture</source>
      <translation>Form des Bildes</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Heatmap</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>&amp;Picture as PNG, SVG or PDF…</source>
      <translation>&amp;Bild als PNG, SVG oder PDF…</translation>
    </message>
    <message>
      <source>&amp;Table of the cells as CSV or JSON…</source>
      <translation>&amp;Tabelle der Zellen als CSV oder JSON…</translation>
    </message>
    <message>
      <source>Table of all &amp;starts as CSV…</source>
      <translation>Tabelle aller &amp;Starts als CSV…</translation>
    </message>
    <message>
      <source>&amp;Copy the picture</source>
      <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
      <source>Picture of the sweep</source>
      <translation>Bild des Sweeps</translation>
    </message>
    <message>
      <source>Nothing has been swept yet.</source>
      <translation>Noch ist kein Sweep gerechnet.</translation>
    </message>
    <message>
      <source>{0} of {1} cells</source>
      <translation>{0} von {1} Zellen</translation>
    </message>
    <message>
      <source>lowest</source>
      <translation>am kleinsten</translation>
    </message>
    <message>
      <source>highest</source>
      <translation>am größten</translation>
    </message>
    <message>
      <source>Choose what to vary, and start.</source>
      <translation>Wählen Sie, was variiert, und starten Sie.</translation>
    </message>
    <message>
      <source>Starts that solve it</source>
      <translation>Starts, die es lösen</translation>
    </message>
    <message>
      <source>Steps to solve</source>
      <translation>Schritte bis zur Lösung</translation>
    </message>
    <message>
      <source>Final loss</source>
      <translation>Verlust am Ende</translation>
    </message>
    <message>
      <source>Share of the starts</source>
      <translation>Anteil der Starts</translation>
    </message>
    <message>
      <source>Start</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Start</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ausgang</translation>
    </message>
    <message>
      <source>&amp;Open the run</source>
      <translation>Lauf ö&amp;ffnen</translation>
    </message>
    <message>
      <source>Put it in the window, from its first step on</source>
      <translation>Ins Fenster setzen, vom ersten Schritt an</translation>
    </message>
    <message>
      <source>Open &amp;all starts live</source>
      <translation>&amp;Alle Starts live öffnen</translation>
    </message>
    <message>
      <source>Train the starts of this cell side by side in the window</source>
      <translation>Die Starts dieser Zelle im Fenster nebeneinander trainieren</translation>
    </message>
    <message>
      <source>The runs of the cell</source>
      <translation>Die Läufe der Zelle</translation>
    </message>
    <message>
      <source>Random starts of a cell</source>
      <translation>Zufallsstarts einer Zelle</translation>
    </message>
    <message>
      <source>Stop a cell within ±</source>
      <translation>Zelle beenden bei ±</translation>
    </message>
    <message>
      <source>A cell has had enough starts when its 95 % interval reaches no farther to either side; looked at after every 64 starts</source>
      <translation>Eine Zelle hat genug Starts, wenn ihr 95-%-Intervall zu keiner Seite weiter reicht; geprüft wird nach je 64 Starts</translation>
    </message>
    <message>
      <source>Precision in percent</source>
      <translation>Genauigkeit in Prozent</translation>
    </message>
    <message>
      <source>What varies</source>
      <translation>Was variiert</translation>
    </message>
    <message>
      <source>Every cell</source>
      <translation>Jede Zelle</translation>
    </message>
    <message>
      <source>Random &amp;starts</source>
      <translation>Zufalls&amp;starts</translation>
    </message>
    <message>
      <source>&amp;Length of every run</source>
      <translation>&amp;Länge jedes Laufs</translation>
    </message>
    <message>
      <source>{0} cells, {1} runs of {2}</source>
      <translation>{0} Zellen, {1} Läufe von {2}</translation>
    </message>
    <message>
      <source>{0} cells, at most {1} runs of {2}</source>
      <translation>{0} Zellen, höchstens {1} Läufe von {2}</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <source>about {0} left</source>
      <translation>noch etwa {0}</translation>
    </message>
    <message>
      <source>{0} s</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{0} s</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} h</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{0} h</translation>
    </message>
    <message>
      <source>{0} days</source>
      <translation>{0} Tage</translation>
    </message>
    <message>
      <source>Continue the sweep that was interrupted: {0} of {1} cells are there</source>
      <translation>Unterbrochenen Sweep fortsetzen: {0} von {1} Zellen sind da</translation>
    </message>
    <message>
      <source>Sweep</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Sweep</translation>
    </message>
    <message>
      <source>{0} starts</source>
      <translation>{0} Starts</translation>
    </message>
    <message>
      <source>&amp;Use the one on display</source>
      <translation>Das &amp;angezeigte verwenden</translation>
    </message>
    <message>
      <source>Let the cells begin with the experiment as the window has it now</source>
      <translation>Die Zellen mit dem Experiment beginnen lassen, wie es jetzt im Fenster steht</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <source>Sweeps that are ready to be run</source>
      <translation>Sweeps, die bereit zum Rechnen sind</translation>
    </message>
    <message>
      <source>Hidden layers</source>
      <translation>Verdeckte Schichten</translation>
    </message>
    <message>
      <source>Skip connection</source>
      <translation>Skip-Verbindung</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Gatter</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Kodierung</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Batchgröße</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Activation</source>
      <translation>Aktivierung</translation>
    </message>
    <message>
      <source>Initializer</source>
      <translation>Initialisierer</translation>
    </message>
    <message>
      <source>Initializer of the biases</source>
      <translation>Initialisierer der Biases</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <source>Seed</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Seed</translation>
    </message>
    <message>
      <source>Units of each hidden layer</source>
      <translation>Einheiten jeder verdeckten Schicht</translation>
    </message>
    <message>
      <source>Activation of the hidden layers</source>
      <translation>Aktivierung der verdeckten Schichten</translation>
    </message>
    <message>
      <source>Initializer of the hidden layers</source>
      <translation>Initialisierer der verdeckten Schichten</translation>
    </message>
    <message>
      <source>Hidden layers: {0}</source>
      <translation>Verdeckte Schichten: {0}</translation>
    </message>
    <message>
      <source>Units of every layer</source>
      <translation>Einheiten jeder Schicht</translation>
    </message>
    <message>
      <source>Activation of all layers</source>
      <translation>Aktivierung aller Schichten</translation>
    </message>
    <message>
      <source>Initializer of all layers</source>
      <translation>Initialisierer aller Schichten</translation>
    </message>
    <message>
      <source>All layers: {0}</source>
      <translation>Alle Schichten: {0}</translation>
    </message>
    <message>
      <source>Units in {0}</source>
      <translation>Einheiten in {0}</translation>
    </message>
    <message>
      <source>Activation of {0}</source>
      <translation>Aktivierung von {0}</translation>
    </message>
    <message>
      <source>Initializer of {0}</source>
      <translation>Initialisierer von {0}</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>Success rate</source>
      <translation>Erfolgsquote</translation>
    </message>
    <message>
      <source>Median steps to solve</source>
      <translation>Median der Schritte bis zur Lösung</translation>
    </message>
    <message>
      <source>How the starts ended</source>
      <translation>Wie die Starts endeten</translation>
    </message>
    <message>
      <source>Median final loss</source>
      <translation>Median des Verlusts am Ende</translation>
    </message>
    <message>
      <source>solved</source>
      <translation>gelöst</translation>
    </message>
    <message>
      <source>elsewhere</source>
      <translation>anderswo</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>divergiert</translation>
    </message>
    <message>
      <source>output off</source>
      <translation>Ausgabe aus</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} und {1}</translation>
    </message>
    <message>
      <source>{0} by {1}</source>
      <translation>{0} nach {1}</translation>
    </message>
    <message>
      <source>n = {0} starts a cell</source>
      <translation>n = {0} Starts je Zelle</translation>
    </message>
    <message>
      <source>up to {0} starts a cell, fewer where the interval is within ± {1} %</source>
      <translation>bis zu {0} Starts je Zelle, weniger, wo das Intervall innerhalb ± {1} % liegt</translation>
    </message>
    <message>
      <source>95 % Wilson intervals</source>
      <translation>95-%-Wilson-Intervalle</translation>
    </message>
    <message>
      <source>from the fastest to the slowest tenth of those solved</source>
      <translation>vom schnellsten zum langsamsten Zehntel der gelösten</translation>
    </message>
    <message>
      <source>from the lowest to the highest tenth</source>
      <translation>vom kleinsten zum größten Zehntel</translation>
    </message>
    <message>
      <source>{0} of {1} starts solved it: {2} [{3}–{4} %]</source>
      <translation>{0} von {1} Starts lösten es: {2} [{3}–{4} %]</translation>
    </message>
    <message>
      <source>{0} {1}, of eight tenths from {2} to {3}</source>
      <translation>{0} {1}, acht Zehntel von {2} bis {3}</translation>
    </message>
    <message>
      <source>{0} epochs</source>
      <translation>{0} Epochen</translation>
    </message>
    <message>
      <source>{0} steps</source>
      <translation>{0} Schritte</translation>
    </message>
    <message>
      <source>learning rate {0}</source>
      <translation>Lernrate {0}</translation>
    </message>
    <message>
      <source>full batch</source>
      <translation>voller Batch</translation>
    </message>
    <message>
      <source>batches of {0}</source>
      <translation>Batches zu {0}</translation>
    </message>
  </context>
  <context>
    <name>text/diagnosis</name>
    <message>
      <source>Solved: every pattern is on its right side.</source>
      <comment>verdicts/solved</comment>
      <translation>Gelöst: Jedes Muster liegt auf der richtigen Seite.</translation>
    </message>
    <message>
      <source>It is learning: the loss is {loss} and fell by {fall} within the last {last} steps.</source>
      <comment>verdicts/learning</comment>
      <translation>Der Lauf lernt: Der Verlust ist {loss} und fiel in den letzten {last} Schritten um {fall}.</translation>
    </message>
    <message>
      <source>It has hardly begun: the loss is {loss}.</source>
      <comment>verdicts/learning:start</comment>
      <translation>Der Lauf hat kaum begonnen: Der Verlust ist {loss}.</translation>
    </message>
    <message>
      <source>It is slow, not stuck: the loss is {loss} and all but stands, but something is still under way.</source>
      <comment>verdicts/slow</comment>
      <translation>Der Lauf ist langsam, steckt aber nicht fest: Der Verlust ist {loss} und steht fast still, doch etwas ist noch im Gange.</translation>
    </message>
    <message>
      <source>It is slow, not stuck: the loss is {loss} and all but stands, but a copy that went on as it is solved the task within {ahead} more steps.</source>
      <comment>verdicts/slow:ahead</comment>
      <translation>Der Lauf ist langsam, steckt aber nicht fest: Der Verlust ist {loss} und steht fast still, doch eine Kopie, die unverändert weiterlief, löste die Aufgabe in {ahead} weiteren Schritten.</translation>
    </message>
    <message>
      <source>A copy that went on as it is did not solve the task within {ahead} more steps.</source>
      <comment>verdicts/ahead</comment>
      <translation>Eine Kopie, die unverändert weiterlief, löste die Aufgabe in {ahead} weiteren Schritten nicht.</translation>
    </message>
    <message>
      <source>It is stuck: the loss stands at {loss} and fell by {fall} within the last {last} steps.</source>
      <comment>verdicts/stuck</comment>
      <translation>Der Lauf steckt fest: Der Verlust steht bei {loss} und fiel in den letzten {last} Schritten um {fall}.</translation>
    </message>
    <message>
      <source>It is stuck: the loss stands at {loss} and did not fall within the last {last} steps.</source>
      <comment>verdicts/stuck:still</comment>
      <translation>Der Lauf steckt fest: Der Verlust steht bei {loss} und fiel in den letzten {last} Schritten nicht.</translation>
    </message>
    <message>
      <source>It is stuck for certain: as it is, it will never solve the task, however long it trains. The loss is {loss}.</source>
      <comment>verdicts/stuck:certain</comment>
      <translation>Der Lauf steckt mit Gewissheit fest: So, wie er ist, wird er die Aufgabe nie lösen, wie lange er auch trainiert. Der Verlust ist {loss}.</translation>
    </message>
    <message>
      <source>It is unstable: the loss is {loss} and swings by {swing} of itself instead of falling.</source>
      <comment>verdicts/unstable</comment>
      <translation>Der Lauf ist instabil: Der Verlust ist {loss} und schwankt um {swing} seiner selbst, statt zu fallen.</translation>
    </message>
    <message>
      <source>It diverged: its numbers stopped being finite at step {step}.</source>
      <comment>verdicts/diverged</comment>
      <translation>Der Lauf ist divergiert: Seine Zahlen sind seit Schritt {step} nicht mehr endlich.</translation>
    </message>
    <message>
      <source>certain</source>
      <comment>certainties/certain</comment>
      <translation>sicher</translation>
    </message>
    <message>
      <source>likely</source>
      <comment>certainties/likely</comment>
      <translation>wahrscheinlich</translation>
    </message>
    <message>
      <source>possible</source>
      <comment>certainties/possible</comment>
      <translation>möglich</translation>
    </message>
    <message>
      <source>all alike</source>
      <comment>plateaus/all_alike</comment>
      <translation>alle gleich</translation>
    </message>
    <message>
      <source>three alike</source>
      <comment>plateaus/three_alike</comment>
      <translation>drei gleich</translation>
    </message>
    <message>
      <source>two alike</source>
      <comment>plateaus/two_alike</comment>
      <translation>zwei gleich</translation>
    </message>
    <message>
      <source>two pairs</source>
      <comment>plateaus/two_pairs</comment>
      <translation>zwei Paare</translation>
    </message>
    <message>
      <source>some alike</source>
      <comment>plateaus/some_alike</comment>
      <translation>einige gleich</translation>
    </message>
    <message>
      <source>At step {step} the {place} of layer {layer} became too large for a number. The learning rate is {rate}.</source>
      <comment>findings/non-finite</comment>
      <translation>In Schritt {step} ({place} der Schicht {layer}) wurde ein Wert zu groß für eine Zahl. Die Lernrate ist {rate}.</translation>
    </message>
    <message>
      <source>At step {step} the {place} of layer {layer} became too large for a number. Before that the loss had grown from {least} to {most}, as it does where steps are too long: the learning rate is {rate}.</source>
      <comment>findings/non-finite:grown</comment>
      <translation>In Schritt {step} ({place} der Schicht {layer}) wurde ein Wert zu groß für eine Zahl. Zuvor war der Verlust von {least} auf {most} gewachsen, wie es bei zu langen Schritten geschieht: Die Lernrate ist {rate}.</translation>
    </message>
    <message>
      <source>At step {step} a number became too large. The learning rate is {rate}.</source>
      <comment>findings/non-finite:unknown</comment>
      <translation>In Schritt {step} wurde ein Wert zu groß für eine Zahl. Die Lernrate ist {rate}.</translation>
    </message>
    <message>
      <source>The loss {loss} reads the output as a probability, but {activation} gives other numbers too. Below {low} and above 1 − {low} the loss cuts the answer off, and there it passes no gradient at all.</source>
      <comment>findings/output-loss-mismatch:no_probability</comment>
      <translation>Der Verlust {loss} liest die Ausgabe als Wahrscheinlichkeit, doch {activation} liefert auch andere Zahlen. Unter {low} und über 1 − {low} schneidet der Verlust die Antwort ab und lässt dort gar keinen Gradienten durch.</translation>
    </message>
    <message>
      <source>The loss {loss} squashes the output itself (from_logits), and {activation} has done so already: no answer can become sure, and gradients are small.</source>
      <comment>findings/output-loss-mismatch:squashed_twice</comment>
      <translation>Der Verlust {loss} staucht die Ausgabe selbst (from_logits), und {activation} hat das schon getan: Keine Antwort kann sicher werden, und die Gradienten sind klein.</translation>
    </message>
    <message>
      <source>The loss {loss} divides each answer by the sum of all, and with one output that is always 1, or no number where the answer is 0: it passes no gradient.</source>
      <comment>findings/output-loss-mismatch:one_share</comment>
      <translation>Der Verlust {loss} teilt jede Antwort durch die Summe aller, und bei einer einzigen Ausgabe ist das immer 1, oder keine Zahl, wo die Antwort 0 ist: Er lässt keinen Gradienten durch.</translation>
    </message>
    <message>
      <source>Softmax over a single unit is always 1, whatever the weights are.</source>
      <comment>findings/output-loss-mismatch:one_softmax</comment>
      <translation>Softmax über eine einzige Einheit ist immer 1, wie auch die Gewichte sind.</translation>
    </message>
    <message>
      <source>A step has slope 0 everywhere: it passes no gradient, and nothing before it can learn.</source>
      <comment>findings/output-loss-mismatch:step</comment>
      <translation>Eine Stufe hat überall die Steigung 0: Sie lässt keinen Gradienten durch, und nichts vor ihr kann lernen.</translation>
    </message>
    <message>
      <source>A target is {target}, but {activation} gives only numbers between {low} and {high}: the loss cannot reach 0.</source>
      <comment>findings/target-out-of-range</comment>
      <translation>Ein Zielwert ist {target}, doch {activation} liefert nur Zahlen zwischen {low} und {high}: Der Verlust kann 0 nicht erreichen.</translation>
    </message>
    <message>
      <source>A target is {target}, but {activation} gives only numbers between {low} and {high}: such a pattern can never be right.</source>
      <comment>findings/target-out-of-range:hopeless</comment>
      <translation>Ein Zielwert ist {target}, doch {activation} liefert nur Zahlen zwischen {low} und {high}: Ein solches Muster kann nie richtig werden.</translation>
    </message>
    <message>
      <source>The output passes no gradient for any pattern ({off} off, {clipped} cut off by the loss): every weight before it gets a gradient of exactly 0. It stays so for ever. The loss stands at {loss}.</source>
      <comment>findings/output-off:for_ever</comment>
      <translation>Die Ausgabe lässt bei keinem Muster einen Gradienten durch ({off} aus, {clipped} vom Verlust abgeschnitten): Jedes Gewicht vor ihr erhält einen Gradienten von genau 0. Das bleibt für immer so. Der Verlust steht bei {loss}.</translation>
    </message>
    <message>
      <source>The output passes no gradient for any pattern ({off} off, {clipped} cut off by the loss): every weight before it gets a gradient of exactly 0. The loss stands at {loss}.</source>
      <comment>findings/output-off:now</comment>
      <translation>Die Ausgabe lässt bei keinem Muster einen Gradienten durch ({off} aus, {clipped} vom Verlust abgeschnitten): Jedes Gewicht vor ihr erhält einen Gradienten von genau 0. Der Verlust steht bei {loss}.</translation>
    </message>
    <message>
      <source>For {patterns} the output is wrong and passes no gradient ({off} off, {clipped} cut off by the loss): these patterns teach the network nothing.</source>
      <comment>findings/output-off:some</comment>
      <translation>Bei {patterns} ist die Ausgabe falsch und lässt keinen Gradienten durch ({off} aus, {clipped} vom Verlust abgeschnitten): Aus diesen Mustern lernt das Netz nichts.</translation>
    </message>
    <message>
      <source>The data ask for different answers to the same input: {patterns}. No network can bring the loss below {floor}.</source>
      <comment>findings/contradictory-labels</comment>
      <translation>Die Daten verlangen verschiedene Antworten auf dieselbe Eingabe: {patterns}. Kein Netz kann den Verlust unter {floor} bringen.</translation>
    </message>
    <message>
      <source>The data ask for different answers to the same input: {patterns}. No network can be right for all.</source>
      <comment>findings/contradictory-labels:no_floor</comment>
      <translation>Die Daten verlangen verschiedene Antworten auf dieselbe Eingabe: {patterns}. Kein Netz kann bei allen richtig liegen.</translation>
    </message>
    <message>
      <source>There is no hidden layer, so that the network cuts the inputs once, straight. No straight cut parts these patterns.</source>
      <comment>findings/linear-network:no_hidden</comment>
      <translation>Es gibt keine verdeckte Schicht, sodass das Netz die Eingaben einmal gerade schneidet. Kein gerader Schnitt trennt diese Muster.</translation>
    </message>
    <message>
      <source>There is no hidden layer, so that the network cuts the inputs once, straight. No straight cut parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:no_hidden_best</comment>
      <translation>Es gibt keine verdeckte Schicht, sodass das Netz die Eingaben einmal gerade schneidet. Kein gerader Schnitt trennt diese Muster. Der beste gerade Schnitt hat einen Verlust von {best}.</translation>
    </message>
    <message>
      <source>No hidden layer bends anything: all of them are linear, so that the network cuts the inputs once, straight. No straight cut parts these patterns.</source>
      <comment>findings/linear-network:structure</comment>
      <translation>Keine verdeckte Schicht krümmt etwas: Alle sind linear, sodass das Netz die Eingaben einmal gerade schneidet. Kein gerader Schnitt trennt diese Muster.</translation>
    </message>
    <message>
      <source>No hidden layer bends anything: all of them are linear, so that the network cuts the inputs once, straight. No straight cut parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:structure_best</comment>
      <translation>Keine verdeckte Schicht krümmt etwas: Alle sind linear, sodass das Netz die Eingaben einmal gerade schneidet. Kein gerader Schnitt trennt diese Muster. Der beste gerade Schnitt hat einen Verlust von {best}.</translation>
    </message>
    <message>
      <source>Every hidden unit that bends is off for every pattern, and stays so. So the network is one straight cut for ever, and none parts these patterns.</source>
      <comment>findings/linear-network:for_ever</comment>
      <translation>Jede verdeckte Einheit, die etwas krümmt, ist bei jedem Muster aus und bleibt es. Das Netz ist also für immer ein einziger gerader Schnitt, und keiner trennt diese Muster.</translation>
    </message>
    <message>
      <source>Every hidden unit that bends is off for every pattern, and stays so. So the network is one straight cut for ever, and none parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:for_ever_best</comment>
      <translation>Jede verdeckte Einheit, die etwas krümmt, ist bei jedem Muster aus und bleibt es. Das Netz ist also für immer ein einziger gerader Schnitt, und keiner trennt diese Muster. Der beste gerade Schnitt hat einen Verlust von {best}.</translation>
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns: each is on for all or off for all. So the network is one straight cut now, and none parts these patterns.</source>
      <comment>findings/linear-network:now</comment>
      <translation>Keine verdeckte Einheit krümmt etwas auf diesen Mustern: Jede ist bei allen an oder bei allen aus. Das Netz ist also zurzeit ein einziger gerader Schnitt, und keiner trennt diese Muster.</translation>
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns: each is on for all or off for all. So the network is one straight cut now, and none parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:now_best</comment>
      <translation>Keine verdeckte Einheit krümmt etwas auf diesen Mustern: Jede ist bei allen an oder bei allen aus. Das Netz ist also zurzeit ein einziger gerader Schnitt, und keiner trennt diese Muster. Der beste gerade Schnitt hat einen Verlust von {best}.</translation>
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns now: the network is one straight cut.</source>
      <comment>findings/linear-network:now_separable</comment>
      <translation>Keine verdeckte Einheit krümmt zurzeit etwas auf diesen Mustern: Das Netz ist ein einziger gerader Schnitt.</translation>
    </message>
    <message>
      <source>All that the network knows of the inputs goes through one unit, {units}, which cuts the plane of inputs once. No single straight cut parts these patterns: it takes two cuts, or a skip from the inputs to the output.</source>
      <comment>findings/bottleneck</comment>
      <translation>Alles, was das Netz von den Eingaben weiß, geht durch eine Einheit, {units}, die die Ebene der Eingaben einmal schneidet. Kein einzelner gerader Schnitt trennt diese Muster: Dazu braucht es zwei Schnitte oder einen Skip von den Eingaben zur Ausgabe.</translation>
    </message>
    <message>
      <source>Of layer {layer} only {units} can still tell inputs apart: all others say the same to every pattern, for ever. One unit cuts the plane of inputs once, and no single straight cut parts these patterns.</source>
      <comment>findings/bottleneck:last</comment>
      <translation>In Schicht {layer} kann nur noch {units} Eingaben unterscheiden: Alle anderen sagen zu jedem Muster dasselbe, für immer. Eine Einheit schneidet die Ebene der Eingaben einmal, und kein einzelner gerader Schnitt trennt diese Muster.</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, and will for ever: no gradient is left that could part them. The loss can never fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:for_ever</comment>
      <translation>Schicht {layer} bildet {patterns} auf einen Punkt ab und wird es immer tun: Kein Gradient ist übrig, der sie trennen könnte. Der Verlust kann nie unter {floor} fallen ({plateau}).</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, though their targets differ. While they coincide the loss cannot fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:now</comment>
      <translation>Schicht {layer} bildet {patterns} auf einen Punkt ab, obwohl ihre Ziele verschieden sind. Solange sie zusammenfallen, kann der Verlust nicht unter {floor} fallen ({plateau}).</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to all but one point, though their targets differ. If they coincided, the loss could not fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:near</comment>
      <translation>Schicht {layer} bildet {patterns} fast auf einen Punkt ab, obwohl ihre Ziele verschieden sind. Fielen sie zusammen, so könnte der Verlust nicht unter {floor} fallen ({plateau}).</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, and will for ever: no gradient is left that could part them.</source>
      <comment>findings/collapsed-inputs:for_ever_no_floor</comment>
      <translation>Schicht {layer} bildet {patterns} auf einen Punkt ab und wird es immer tun: Kein Gradient ist übrig, der sie trennen könnte.</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, though their targets differ.</source>
      <comment>findings/collapsed-inputs:now_no_floor</comment>
      <translation>Schicht {layer} bildet {patterns} auf einen Punkt ab, obwohl ihre Ziele verschieden sind.</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to all but one point, though their targets differ.</source>
      <comment>findings/collapsed-inputs:near_no_floor</comment>
      <translation>Schicht {layer} bildet {patterns} fast auf einen Punkt ab, obwohl ihre Ziele verschieden sind.</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, but no straight cut there puts every pattern on its side, and so they get the same answer. The loss stands at {floor} ({plateau}).</source>
      <comment>findings/alike-answers:inseparable</comment>
      <translation>In {sources}, woraus die Ausgabe liest, sind {patterns} verschieden, aber kein gerader Schnitt bringt dort jedes Muster auf seine Seite, und so erhalten sie dieselbe Antwort. Der Verlust steht bei {floor} ({plateau}).</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, but no straight cut there puts every pattern on its side, and so they get much the same answer.</source>
      <comment>findings/alike-answers:inseparable_no_floor</comment>
      <translation>In {sources}, woraus die Ausgabe liest, sind {patterns} verschieden, aber kein gerader Schnitt bringt dort jedes Muster auf seine Seite, und so erhalten sie fast dieselbe Antwort.</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, and a straight cut there could be right for all, but the output does not make it: they get the same answer. The loss stands at {floor} ({plateau}).</source>
      <comment>findings/alike-answers:separable</comment>
      <translation>In {sources}, woraus die Ausgabe liest, sind {patterns} verschieden, und ein gerader Schnitt könnte dort für alle richtig sein, doch die Ausgabe macht ihn nicht: Sie erhalten dieselbe Antwort. Der Verlust steht bei {floor} ({plateau}).</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, and a straight cut there could be right for all, but the output does not make it: they get much the same answer.</source>
      <comment>findings/alike-answers:separable_no_floor</comment>
      <translation>In {sources}, woraus die Ausgabe liest, sind {patterns} verschieden, und ein gerader Schnitt könnte dort für alle richtig sein, doch die Ausgabe macht ihn nicht: Sie erhalten fast dieselbe Antwort.</translation>
    </message>
    <message>
      <source>No straight cut in {sources}, which the output reads, puts every pattern on its side: wrong now are {patterns}. It takes a change of what the output reads.</source>
      <comment>findings/alike-answers:wrong_side</comment>
      <translation>Kein gerader Schnitt in {sources}, woraus die Ausgabe liest, bringt jedes Muster auf seine Seite: Falsch sind jetzt {patterns}. Es muss sich ändern, was die Ausgabe liest.</translation>
    </message>
    <message>
      <source>All weights into layer {layer} are exactly 0: its units all say the same for every pattern, and equal units get equal gradients.</source>
      <comment>findings/zero-initialised</comment>
      <translation>Alle Gewichte in die Schicht {layer} sind genau 0: Ihre Einheiten sagen bei jedem Muster alle dasselbe, und gleiche Einheiten erhalten gleiche Gradienten.</translation>
    </message>
    <message>
      <source>The difference between the patterns dies away on its way: from {first} in layer {first_layer} to {last} in layer {last_layer}, a factor of {factor}. Layer {layer} keeps the smallest part of it ({by_layer}).</source>
      <comment>findings/signal-shrinkage</comment>
      <translation>Der Unterschied zwischen den Mustern verliert sich auf dem Weg: von {first} in Schicht {first_layer} auf {last} in Schicht {last_layer}, ein Faktor von {factor}. Am wenigsten davon erhält Schicht {layer} ({by_layer}).</translation>
    </message>
    <message>
      <source>The loss swings by {swing} of itself instead of falling: the learning rate {rate} may be too high.</source>
      <comment>findings/learning-rate-too-high:swings</comment>
      <translation>Der Verlust schwankt um {swing} seiner selbst, statt zu fallen: Die Lernrate {rate} ist vielleicht zu hoch.</translation>
    </message>
    <message>
      <source>The numbers grew beyond all bounds: the learning rate {rate} may be too high.</source>
      <comment>findings/learning-rate-too-high:grows</comment>
      <translation>Die Zahlen wuchsen über alle Grenzen: Die Lernrate {rate} ist vielleicht zu hoch.</translation>
    </message>
    <message>
      <source>The loss swings by {swing} of itself instead of falling, and the learning rate {rate} is above {bound}, beyond which steps overshoot at the present curvature of {curvature}.</source>
      <comment>findings/learning-rate-too-high:swings_bound</comment>
      <translation>Der Verlust schwankt um {swing} seiner selbst, statt zu fallen, und die Lernrate {rate} liegt über {bound}; darüber schießen die Schritte bei der jetzigen Krümmung von {curvature} über das Ziel hinaus.</translation>
    </message>
    <message>
      <source>The numbers grew beyond all bounds, and the learning rate {rate} is above {bound}, beyond which steps overshoot at the present curvature of {curvature}.</source>
      <comment>findings/learning-rate-too-high:grows_bound</comment>
      <translation>Die Zahlen wuchsen über alle Grenzen, und die Lernrate {rate} liegt über {bound}; darüber schießen die Schritte bei der jetzigen Krümmung von {curvature} über das Ziel hinaus.</translation>
    </message>
    <message>
      <source>The learning rate {rate} is low: one good step along the gradient would lower the loss by {gain} of itself. At the present pace it needs about {forecast} more steps.</source>
      <comment>findings/learning-rate-too-low</comment>
      <translation>Die Lernrate {rate} ist niedrig: Ein guter Schritt entlang des Gradienten würde den Verlust um {gain} seiner selbst senken. Beim jetzigen Tempo braucht es noch etwa {forecast} Schritte.</translation>
    </message>
    <message>
      <source>The learning rate {rate} is low: one good step along the gradient would lower the loss by {gain} of itself.</source>
      <comment>findings/learning-rate-too-low:no_forecast</comment>
      <translation>Die Lernrate {rate} ist niedrig: Ein guter Schritt entlang des Gradienten würde den Verlust um {gain} seiner selbst senken.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern, and stays so: it gets no gradient, and what the optimizer still remembers cannot bring it back.</source>
      <comment>findings/dead-unit:for_ever</comment>
      <translation>{units} der Schicht {layer} ist bei jedem Muster aus und bleibt es: Die Einheit erhält keinen Gradienten, und was der Optimierer sich noch gemerkt hat, kann sie nicht zurückbringen.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern, and stay so: they get no gradient, and what the optimizer still remembers cannot bring them back.</source>
      <comment>findings/dead-unit:for_ever:many</comment>
      <translation>{units} der Schicht {layer} sind bei jedem Muster aus und bleiben es: Sie erhalten keinen Gradienten, und was der Optimierer sich noch gemerkt hat, kann sie nicht zurückbringen.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern since step {since}, and stays so: it gets no gradient, and what the optimizer still remembers cannot bring it back.</source>
      <comment>findings/dead-unit:for_ever_since</comment>
      <translation>{units} der Schicht {layer} ist seit Schritt {since} bei jedem Muster aus und bleibt es: Die Einheit erhält keinen Gradienten, und was der Optimierer sich noch gemerkt hat, kann sie nicht zurückbringen.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern since steps {since}, and stay so: they get no gradient, and what the optimizer still remembers cannot bring them back.</source>
      <comment>findings/dead-unit:for_ever_since:many</comment>
      <translation>{units} der Schicht {layer} sind seit den Schritten {since} bei jedem Muster aus und bleiben es: Sie erhalten keinen Gradienten, und was der Optimierer sich noch gemerkt hat, kann sie nicht zurückbringen.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern now. It gets no gradient; only changes before it or what the optimizer still remembers could bring it back.</source>
      <comment>findings/dead-unit:now</comment>
      <translation>{units} der Schicht {layer} ist jetzt bei jedem Muster aus. Die Einheit erhält keinen Gradienten; nur Änderungen vor ihr oder was der Optimierer sich noch gemerkt hat, könnten sie zurückbringen.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern now. They get no gradient; only changes before them or what the optimizer still remembers could bring them back.</source>
      <comment>findings/dead-unit:now:many</comment>
      <translation>{units} der Schicht {layer} sind jetzt bei jedem Muster aus. Sie erhalten keinen Gradienten; nur Änderungen vor ihnen oder was der Optimierer sich noch gemerkt hat, könnten sie zurückbringen.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern since step {since}. It gets no gradient; only changes before it or what the optimizer still remembers could bring it back.</source>
      <comment>findings/dead-unit:now_since</comment>
      <translation>{units} der Schicht {layer} ist seit Schritt {since} bei jedem Muster aus. Die Einheit erhält keinen Gradienten; nur Änderungen vor ihr oder was der Optimierer sich noch gemerkt hat, könnten sie zurückbringen.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern since steps {since}. They get no gradient; only changes before them or what the optimizer still remembers could bring them back.</source>
      <comment>findings/dead-unit:now_since:many</comment>
      <translation>{units} der Schicht {layer} sind seit den Schritten {since} bei jedem Muster aus. Sie erhalten keinen Gradienten; nur Änderungen vor ihnen oder was der Optimierer sich noch gemerkt hat, könnten sie zurückbringen.</translation>
    </message>
    <message>
      <source>In {layers} more layers {dead} units are off for every pattern.</source>
      <comment>findings/dead-unit:more</comment>
      <translation>In {layers} weiteren Schichten sind {dead} Einheiten bei jedem Muster aus.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is saturated for every pattern: its slope is below a thousandth of its largest, so that hardly any gradient passes.</source>
      <comment>findings/saturated-unit</comment>
      <translation>{units} der Schicht {layer} ist bei jedem Muster gesättigt: Die Steigung liegt unter einem Tausendstel der größten, sodass kaum ein Gradient hindurchgeht.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are saturated for every pattern: their slopes are below a thousandth of the largest, so that hardly any gradient passes.</source>
      <comment>findings/saturated-unit:many</comment>
      <translation>{units} der Schicht {layer} sind bei jedem Muster gesättigt: Ihre Steigungen liegen unter einem Tausendstel der größten, sodass kaum ein Gradient hindurchgeht.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} have the same weights in and out and the same moments: they get the same gradients and stay equal. Together they do what one could.</source>
      <comment>findings/duplicate-units:for_ever</comment>
      <translation>{units} der Schicht {layer} haben dieselben Gewichte hinein und hinaus und dieselben Momente: Sie erhalten dieselben Gradienten und bleiben gleich. Zusammen leisten sie, was eine könnte.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} say the same for every pattern now: together they tell no more apart than one.</source>
      <comment>findings/duplicate-units:now</comment>
      <translation>{units} der Schicht {layer} sagen jetzt bei jedem Muster dasselbe: Zusammen unterscheiden sie nicht mehr als eine.</translation>
    </message>
    <message>
      <source>Layer {layer} gets hardly any gradient: {first} for a weight, a {factor}th of the {last} in layer {last_layer} ({by_layer}).</source>
      <comment>findings/vanishing-gradient</comment>
      <translation>Schicht {layer} erhält kaum einen Gradienten: {first} je Gewicht, ein {factor}tel der {last} in Schicht {last_layer} ({by_layer}).</translation>
    </message>
    <message>
      <source>Layer {layer} gets {factor} times the gradient of layer {last_layer}: {first} for a weight, against {last} ({by_layer}).</source>
      <comment>findings/exploding-gradient</comment>
      <translation>Schicht {layer} erhält das {factor}-Fache des Gradienten der Schicht {last_layer}: {first} je Gewicht gegenüber {last} ({by_layer}).</translation>
    </message>
    <message>
      <source>{alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern. Fewer live units mean less luck.</source>
      <comment>findings/alive-at-start</comment>
      <translation>{alive} der {of} Einheiten der Schicht {layer} leben vor dem ersten Schritt, sind also bei mindestens einem Muster an. Je weniger leben, desto mehr Glück braucht es.</translation>
    </message>
    <message>
      <source>{alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern. Of {starts} random starts of such a network with so many, {solved} solved XOR (RMSprop, batches of 4, 100 epochs).</source>
      <comment>findings/alive-at-start:known</comment>
      <translation>{alive} der {of} Einheiten der Schicht {layer} leben vor dem ersten Schritt, sind also bei mindestens einem Muster an. Von {starts} Zufallsstarts eines solchen Netzes mit so vielen lösten {solved} XOR (RMSprop, Batches zu 4, 100 Epochen).</translation>
    </message>
    <message>
      <source>Only {alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern: with so few hardly any start gets on.</source>
      <comment>findings/alive-at-start:few</comment>
      <translation>Nur {alive} der {of} Einheiten der Schicht {layer} leben vor dem ersten Schritt, sind also bei mindestens einem Muster an: Mit so wenigen kommt kaum ein Start voran.</translation>
    </message>
    <message>
      <source>{wrong} of {of} patterns are on their wrong side: {patterns}.</source>
      <comment>findings/wrong-patterns</comment>
      <translation>{wrong} von {of} Mustern liegen auf der falschen Seite: {patterns}.</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}), but in some direction the loss bends downwards ({least}): a saddle, which the run leaves slowly.</source>
      <comment>findings/saddle</comment>
      <translation>Der Gradient ist klein ({gradient}), doch in einer Richtung krümmt sich der Verlust nach unten ({least}): ein Sattelpunkt, den der Lauf langsam verlässt.</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}) and the loss bends upwards in every direction (least {least}): a local minimum, as far as the present piece of the loss goes.</source>
      <comment>findings/local-minimum</comment>
      <translation>Der Gradient ist klein ({gradient}), und der Verlust krümmt sich in jeder Richtung nach oben (am wenigsten {least}): ein lokales Minimum, soweit das jetzige Stück des Verlusts reicht.</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}), and in some direction the loss bends neither way (least {least}): a flat stretch, where curvature alone tells no more.</source>
      <comment>findings/flat</comment>
      <translation>Der Gradient ist klein ({gradient}), und in einer Richtung krümmt sich der Verlust gar nicht (am wenigsten {least}): eine flache Strecke, über die die Krümmung allein nicht mehr sagt.</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}), and the run rests where two pieces of the loss meet: on each the loss bends downwards ({least}), but it rises again across the edge.</source>
      <comment>findings/flat:kink</comment>
      <translation>Der Gradient ist klein ({gradient}), und der Lauf ruht, wo zwei Stücke des Verlusts aneinanderstoßen: Auf jedem krümmt sich der Verlust nach unten ({least}), doch jenseits der Kante steigt er wieder.</translation>
    </message>
    <message>
      <source>The gradient is small: {gradient}. The loss is flat here.</source>
      <comment>findings/flat:unmeasured</comment>
      <translation>Der Gradient ist klein: {gradient}. Der Verlust ist hier flach.</translation>
    </message>
    <message>
      <source>Revive {unit} with fresh weights</source>
      <comment>fixes/revive_unit</comment>
      <translation>{unit} mit frischen Gewichten wiederbeleben</translation>
    </message>
    <message>
      <source>Revive {units} with fresh weights</source>
      <comment>fixes/revive_units</comment>
      <translation>{units} mit frischen Gewichten wiederbeleben</translation>
    </message>
    <message>
      <source>Wake {unit} by its bias: set it to {value}</source>
      <comment>fixes/set_bias</comment>
      <translation>{unit} durch den Bias wecken: auf {value} setzen</translation>
    </message>
    <message>
      <source>Give layer {layer} the activation {activation}</source>
      <comment>fixes/set_activation</comment>
      <translation>Der Schicht {layer} die Aktivierung {activation} geben</translation>
    </message>
    <message>
      <source>Add a unit to layer {layer}</source>
      <comment>fixes/add_unit</comment>
      <translation>Der Schicht {layer} eine Einheit hinzufügen</translation>
    </message>
    <message>
      <source>Add {count} units to layer {layer}</source>
      <comment>fixes/add_units</comment>
      <translation>Der Schicht {layer} {count} Einheiten hinzufügen</translation>
    </message>
    <message>
      <source>Put a hidden layer before {before}</source>
      <comment>fixes/add_layer</comment>
      <translation>Eine verdeckte Schicht vor {before} setzen</translation>
    </message>
    <message>
      <source>Let layer {layer} also read {source}</source>
      <comment>fixes/add_source</comment>
      <translation>Die Schicht {layer} auch {source} lesen lassen</translation>
    </message>
    <message>
      <source>Take the loss {loss}</source>
      <comment>fixes/set_loss</comment>
      <translation>Den Verlust {loss} nehmen</translation>
    </message>
    <message>
      <source>Give layer {layer} the activation {activation} and take the loss {loss}</source>
      <comment>fixes/set_output</comment>
      <translation>Der Schicht {layer} die Aktivierung {activation} geben und den Verlust {loss} nehmen</translation>
    </message>
    <message>
      <source>Take the optimizer {optimizer}</source>
      <comment>fixes/set_optimizer</comment>
      <translation>Den Optimierer {optimizer} nehmen</translation>
    </message>
    <message>
      <source>Set the learning rate to {learning_rate}</source>
      <comment>fixes/set_learning_rate</comment>
      <translation>Die Lernrate auf {learning_rate} setzen</translation>
    </message>
    <message>
      <source>Let the learning rate follow {learning_rate_schedule}</source>
      <comment>fixes/set_learning_rate_schedule</comment>
      <translation>Die Lernrate nach {learning_rate_schedule} verlaufen lassen</translation>
    </message>
    <message>
      <source>Set {name} of the optimizer to {value}</source>
      <comment>fixes/set_optimizer_argument</comment>
      <translation>{name} des Optimierers auf {value} setzen</translation>
    </message>
    <message>
      <source>Start again with the weights of layer {layer} drawn by {kernel_initializer}</source>
      <comment>fixes/set_initializer</comment>
      <translation>Neu beginnen, die Gewichte der Schicht {layer} gezogen mit {kernel_initializer}</translation>
    </message>
    <message>
      <source>Start again with the biases of layer {layer} drawn by {bias_initializer}</source>
      <comment>fixes/set_bias_initializer</comment>
      <translation>Neu beginnen, die Biases der Schicht {layer} gezogen mit {bias_initializer}</translation>
    </message>
    <message>
      <source>Encode the data as {encoding}</source>
      <comment>fixes/set_data</comment>
      <translation>Die Daten als {encoding} kodieren</translation>
    </message>
    <message>
      <source>Start again from other random weights</source>
      <comment>fixes/restart_run</comment>
      <translation>Mit anderen Zufallsgewichten neu beginnen</translation>
    </message>
    <message>
      <source>Start again from the same weights with a learning rate of {learning_rate}</source>
      <comment>fixes/restart_with_rate</comment>
      <translation>Mit denselben Gewichten und einer Lernrate von {learning_rate} neu beginnen</translation>
    </message>
    <message>
      <source>Start again from the same weights with the optimizer {optimizer}</source>
      <comment>fixes/restart_with_optimizer</comment>
      <translation>Mit denselben Gewichten und dem Optimierer {optimizer} neu beginnen</translation>
    </message>
    <message>
      <source>Continue as it is</source>
      <comment>fixes/continue_run</comment>
      <translation>Unverändert weiter</translation>
    </message>
    <message>
      <source>cannot be done here</source>
      <comment>odds/refused</comment>
      <translation>hier nicht möglich</translation>
    </message>
    <message>
      <source>none of {drawn} other random starts stands where this run does</source>
      <comment>odds/none_alike</comment>
      <translation>keiner von {drawn} anderen Zufallsstarts steht, wo dieser Lauf steht</translation>
    </message>
    <message>
      <source>on this run: solves it</source>
      <comment>odds/here:solved</comment>
      <translation>bei diesem Lauf: löst die Aufgabe</translation>
    </message>
    <message>
      <source>on this run: solves it after {after} steps</source>
      <comment>odds/here:solved_after</comment>
      <translation>bei diesem Lauf: löst die Aufgabe nach {after} Schritten</translation>
    </message>
    <message>
      <source>on this run: does not solve it within {steps} steps</source>
      <comment>odds/here:not_solved</comment>
      <translation>bei diesem Lauf: löst die Aufgabe nicht in {steps} Schritten</translation>
    </message>
    <message>
      <source>on this run with {tries} draws of its weights: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/here_drawn</comment>
      <translation>bei diesem Lauf mit {tries} Ziehungen seiner Gewichte: {solved} lösen die Aufgabe in {steps} Schritten, {rate} ({low} bis {high})</translation>
    </message>
    <message>
      <source>on {tries} other random starts that stand where this run does: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/alike</comment>
      <translation>bei {tries} anderen Zufallsstarts, die stehen, wo dieser Lauf steht: {solved} lösen die Aufgabe in {steps} Schritten, {rate} ({low} bis {high})</translation>
    </message>
    <message>
      <source>on {tries} random starts, their weights drawn, that stand where this run does: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/alike_redrawn</comment>
      <translation>bei {tries} Zufallsstarts mit gezogenen Gewichten, die stehen, wo dieser Lauf steht: {solved} lösen die Aufgabe in {steps} Schritten, {rate} ({low} bis {high})</translation>
    </message>
    <message>
      <source>on {tries} other random starts from step 0: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/fresh</comment>
      <translation>bei {tries} anderen Zufallsstarts ab Schritt 0: {solved} lösen die Aufgabe in {steps} Schritten, {rate} ({low} bis {high})</translation>
    </message>
    <message>
      <source>usually after {after}</source>
      <comment>odds/usually_after</comment>
      <translation>meist nach {after}</translation>
    </message>
    <message>
      <source>out of {drawn}</source>
      <comment>odds/out_of</comment>
      <translation>von {drawn}</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <comment>lists/few</comment>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <source>{first} … ({count})</source>
      <comment>lists/many</comment>
      <translation>{first} … ({count})</translation>
    </message>
    <message>
      <source>{first} … ({count} patterns)</source>
      <comment>lists/patterns</comment>
      <translation>{first} … ({count} Muster)</translation>
    </message>
    <message>
      <source>nothing</source>
      <comment>shares/nothing</comment>
      <translation>nichts</translation>
    </message>
    <message>
      <source>less than 0.01 %</source>
      <comment>shares/hardly</comment>
      <translation>weniger als 0.01 %</translation>
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
      <translation>„{path}“ fehlt.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; allowed are {allowed}.</source>
      <comment>unknown_name</comment>
      <translation>„{path}“ ist {value}; erlaubt sind {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is not known here; allowed are {allowed}.</source>
      <comment>unknown_field</comment>
      <translation>„{path}“ ist hier nicht bekannt; erlaubt sind {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” names {value} as a source; it may name inputs and earlier layers: {allowed}.</source>
      <comment>unknown_source</comment>
      <translation>„{path}“ nennt {value} als Quelle; möglich sind Eingaben und frühere Schichten: {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” has no unit {value}; it has {allowed}.</source>
      <comment>unknown_unit</comment>
      <translation>„{path}“ hat keine Einheit {value}; es gibt {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” ({value}) does not lead to the output; every input and layer must.</source>
      <comment>unused_layer</comment>
      <translation>„{path}“ ({value}) führt nicht zur Ausgabe; jede Eingabe und Schicht muss es.</translation>
    </message>
    <message>
      <source>“{path}” repeats {value}; each may occur once.</source>
      <comment>duplicate</comment>
      <translation>„{path}“ wiederholt {value}; jeder Eintrag darf einmal vorkommen.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; an id has 1 to 64 letters, digits, dots, dashes or underscores.</source>
      <comment>bad_id</comment>
      <translation>„{path}“ ist {value}; eine Kennung hat 1 bis 64 Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche.</translation>
    </message>
    <message>
      <source>“{path}” must be an object with named fields.</source>
      <comment>not_an_object</comment>
      <translation>„{path}“ muss ein Objekt mit benannten Feldern sein.</translation>
    </message>
    <message>
      <source>“{path}” must be a list with at least one entry.</source>
      <comment>not_a_list</comment>
      <translation>„{path}“ muss eine Liste mit mindestens einem Eintrag sein.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a text that is not empty.</source>
      <comment>not_a_text</comment>
      <translation>„{path}“ ist {value}; es muss ein nicht leerer Text sein.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a finite number{within}.</source>
      <comment>not_a_number</comment>
      <translation>„{path}“ ist {value}; es muss eine endliche Zahl{within} sein.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a whole number{within}.</source>
      <comment>not_a_whole_number</comment>
      <translation>„{path}“ ist {value}; es muss eine ganze Zahl{within} sein.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be true or false.</source>
      <comment>not_a_switch</comment>
      <translation>„{path}“ ist {value}; es muss true oder false sein.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a name, or an object with a name: {allowed}.</source>
      <comment>not_a_choice</comment>
      <translation>„{path}“ ist {value}; es muss ein Name sein oder ein Objekt mit einem Namen: {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” must be a list of rows of numbers, with at least one row.</source>
      <comment>not_a_table</comment>
      <translation>„{path}“ muss eine Liste von Zeilen aus Zahlen sein, mit mindestens einer Zeile.</translation>
    </message>
    <message>
      <source>“{path}” must be a list of numbers.</source>
      <comment>not_a_row</comment>
      <translation>„{path}“ muss eine Liste von Zahlen sein.</translation>
    </message>
    <message>
      <source>“{path}” has {value} numbers; the rows before it have {allowed}.</source>
      <comment>ragged_row</comment>
      <translation>„{path}“ hat {value} Zahlen; die Zeilen davor haben {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” has {value} entries; it must have {allowed}.</source>
      <comment>wrong_length</comment>
      <translation>„{path}“ hat {value} Einträge; nötig sind {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value} pixels; a pattern has {allowed} numbers.</source>
      <comment>wrong_image</comment>
      <translation>„{path}“ hat {value} Pixel; ein Muster hat {allowed} Zahlen.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; allowed is {allowed}.</source>
      <comment>out_of_range</comment>
      <translation>„{path}“ ist {value}; erlaubt ist {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” stands beside “training.epochs”; a run's length is one of the two.</source>
      <comment>both_lengths</comment>
      <translation>„{path}“ steht neben „training.epochs“; die Länge eines Laufs ist eines von beiden.</translation>
    </message>
    <message>
      <source>“{path}” stands beside {value}; gradients are clipped in one way at most: {allowed}.</source>
      <comment>several_clippings</comment>
      <translation>„{path}“ steht neben {value}; Gradienten werden höchstens auf eine Art beschnitten: {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; this version of xorviz reads up to {allowed}. Please use a newer xorviz.</source>
      <comment>newer_schema</comment>
      <translation>„{path}“ ist {value}; diese Version von xorviz liest bis {allowed}. Bitte ein neueres xorviz verwenden.</translation>
    </message>
    <message>
      <source>“{path}” has lists and objects in each other; allowed are up to {allowed}.</source>
      <comment>too_deep</comment>
      <translation>„{path}“ hat ineinander geschachtelte Listen und Objekte; erlaubt sind bis zu {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; allowed here are {allowed}, for more would take over 4 GB of memory.</source>
      <comment>too_large</comment>
      <translation>„{path}“ ist {value}; erlaubt sind hier {allowed}, denn mehr bräuchte über 4 GB Speicher.</translation>
    </message>
    <message>
      <source>“{path}” has {value} weights and biases; allowed are {allowed}, for more would take over 4 GB of memory.</source>
      <comment>too_many_weights</comment>
      <translation>„{path}“ hat {value} Gewichte und Biases; erlaubt sind {allowed}, denn mehr bräuchte über 4 GB Speicher.</translation>
    </message>
    <message>
      <source>“{path}” brings the inputs to {value} units; the data have {allowed} input values.</source>
      <comment>features</comment>
      <translation>„{path}“ bringt die Eingaben auf {value} Einheiten; die Daten haben {allowed} Eingabewerte.</translation>
    </message>
    <message>
      <source>“{path}” is {value}: the output has {value} and each target {allowed} values, so that they cannot be compared; the output layer needs {allowed} units.</source>
      <comment>outputs</comment>
      <translation>„{path}“ ist {value}: Die Ausgabe hat {value} und jedes Ziel {allowed} Werte, sodass man sie nicht vergleichen kann; die Ausgabeschicht braucht {allowed} Einheiten.</translation>
    </message>
    <message>
      <source>“{path}” is {value}: a layer acts on each row of a matrix, so the output has the shape ({rows}, {value}) where the targets have ({rows}, {allowed}); the output layer needs {allowed} units.</source>
      <comment>output_shape</comment>
      <translation>„{path}“ ist {value}: Eine Schicht wirkt auf jede Zeile einer Matrix, sodass die Ausgabe die Form ({rows}, {value}) hat, die Ziele aber ({rows}, {allowed}); die Ausgabeschicht braucht {allowed} Einheiten.</translation>
    </message>
    <message>
      <source>“{path}” is missing: data of matrices ({value} rows each) are drawn at random, so it says how many: {allowed}.</source>
      <comment>matrices_not_counted</comment>
      <translation>„{path}“ fehlt: Matrizen (je {value} Zeilen) werden zufällig gezogen, deshalb steht dort, wie viele: {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” cannot change: the data decide how many units the output layer has.</source>
      <comment>output_width</comment>
      <translation>„{path}“ kann sich nicht ändern: Wie viele Einheiten die Ausgabeschicht hat, bestimmen die Daten.</translation>
    </message>
    <message>
      <source>“{path}” is the output, which cannot be taken out.</source>
      <comment>output_layer</comment>
      <translation>„{path}“ ist die Ausgabe, die nicht entfernt werden kann.</translation>
    </message>
    <message>
      <source>“{path}” cannot name {value}, which depends on this very layer.</source>
      <comment>circle</comment>
      <translation>„{path}“ kann {value} nicht nennen, da {value} von dieser Schicht selbst abhängt.</translation>
    </message>
    <message>
      <source>“{path}” names nothing but {value}; a layer must read something.</source>
      <comment>last_source</comment>
      <translation>„{path}“ nennt nur {value}; eine Schicht muss etwas lesen.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; a digest has 32 hexadecimal digits.</source>
      <comment>bad_digest</comment>
      <translation>„{path}“ ist {value}; eine Prüfsumme hat 32 hexadezimale Ziffern.</translation>
    </message>
    <message>
      <source>“{path}” names the data {value}, which are not here; a session file brings its data along, and a file of one's own is named with “kind”: “file”.</source>
      <comment>data_missing</comment>
      <translation>„{path}“ nennt die Daten {value}, die hier fehlen; eine Sitzungsdatei bringt ihre Daten mit, eine eigene Datei wird mit „kind“: „file“ genannt.</translation>
    </message>
    <message>
      <source>“{path}” names the data {value}, but those that are here are others.</source>
      <comment>data_differ</comment>
      <translation>„{path}“ nennt die Daten {value}, doch die vorhandenen sind andere.</translation>
    </message>
    <message>
      <source>A unit of “{path}” cannot be split: its weights are too large to grow.</source>
      <comment>split_too_large</comment>
      <translation>Eine Einheit von „{path}“ kann nicht geteilt werden: Ihre Gewichte sind zu groß, um zu wachsen.</translation>
    </message>
    <message>
      <source>“{path}” cannot be taken out: its weights and the next layer's multiply to numbers that are too large.</source>
      <comment>product_too_large</comment>
      <translation>„{path}“ kann nicht entfernt werden: Das Produkt der Gewichte mit denen der nächsten Schicht ergibt zu große Zahlen.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; this network needs {allowed}.</source>
      <comment>shape</comment>
      <translation>„{path}“ ist {value}; dieses Netz braucht {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” stands beside “data.test”; the rows kept for a test are listed, or chosen by a share.</source>
      <comment>both_tests</comment>
      <translation>„{path}“ steht neben „data.test“; die Zeilen für den Test werden aufgezählt oder durch einen Anteil gewählt.</translation>
    </message>
    <message>
      <source>“{path}” must keep at least one pattern to train on.</source>
      <comment>last_pattern</comment>
      <translation>„{path}“ muss mindestens ein Muster zum Trainieren behalten.</translation>
    </message>
    <message>
      <source>“{path}” has no pattern {value} to train on; it may have been moved or deleted.</source>
      <comment>no_pattern</comment>
      <translation>„{path}“ hat kein Muster {value} zum Trainieren; vielleicht wurde es verschoben oder gelöscht.</translation>
    </message>
    <message>
      <source>“{path}” has {value} numbers a pattern; patterns are drawn, moved and deleted by hand where there are {allowed}.</source>
      <comment>not_on_a_plane</comment>
      <translation>„{path}“ hat {value} Zahlen je Muster; von Hand gezeichnet, verschoben und gelöscht werden Muster bei {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}, and nobody has said how this form of export writes it; it can write {allowed}.</source>
      <comment>not_spelled</comment>
      <translation>„{path}“ ist {value}, und niemand hat gesagt, wie diese Exportform es schreibt; schreiben kann sie {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}, for which Keras has no word; allowed in a script of Keras are {allowed}.</source>
      <comment>not_in_keras</comment>
      <translation>„{path}“ ist {value}, wofür Keras kein Wort hat; in einem Keras-Skript sind erlaubt: {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}, which a script of {form} cannot have; allowed are {allowed}.</source>
      <comment>not_in_script</comment>
      <translation>„{path}“ ist {value}, was ein Skript für {form} nicht haben kann; erlaubt sind {allowed}.</translation>
    </message>
    <message>
      <source>“{file}” was not written: ONNX needs the package onnx, which is not installed here (pip install xorviz[onnx]).</source>
      <comment>onnx_missing</comment>
      <translation>„{file}“ wurde nicht geschrieben: ONNX braucht das Paket onnx, das hier nicht installiert ist (pip install xorviz[onnx]).</translation>
    </message>
    <message>
      <source>“{path}” has {value} numbers to be written out; allowed are up to {allowed}.</source>
      <comment>too_much_to_write</comment>
      <translation>„{path}“ hat {value} Zahlen zum Ausschreiben; erlaubt sind bis zu {allowed}.</translation>
    </message>
    <message>
      <source>There is no file “{file}”.</source>
      <comment>not_found</comment>
      <translation>Es gibt keine Datei „{file}“.</translation>
    </message>
    <message>
      <source>“{file}” cannot be read: {reason}.</source>
      <comment>not_read</comment>
      <translation>„{file}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>“{file}” was not written: {reason}; what was there before is unchanged.</source>
      <comment>not_written</comment>
      <translation>„{file}“ wurde nicht geschrieben: {reason}; was vorher dort stand, ist unverändert.</translation>
    </message>
    <message>
      <source>MP4 needs the program ffmpeg, which is not on the search path here; GIF and animated PNG need nothing more.</source>
      <comment>ffmpeg_missing</comment>
      <translation>MP4 braucht das Programm ffmpeg, das hier nicht im Suchpfad liegt; GIF und animiertes PNG brauchen nichts weiter.</translation>
    </message>
    <message>
      <source>“{file}” was not written: ffmpeg says “{reason}”; what was there before is unchanged.</source>
      <comment>ffmpeg_failed</comment>
      <translation>„{file}“ wurde nicht geschrieben: ffmpeg meldet „{reason}“; was vorher dort stand, ist unverändert.</translation>
    </message>
    <message>
      <source>The run is busy and did not answer; “{file}” was not written. Try again.</source>
      <comment>run_busy</comment>
      <translation>Der Lauf ist beschäftigt und hat nicht geantwortet; „{file}“ wurde nicht geschrieben. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{file}” was not written: what had been written could not be read again; what was there before is unchanged.</source>
      <comment>not_read_back</comment>
      <translation>„{file}“ wurde nicht geschrieben: Das Geschriebene ließ sich nicht wieder lesen; was vorher dort stand, ist unverändert.</translation>
    </message>
    <message>
      <source>“{file}” is not JSON: line {line}, column {column} cannot be read.</source>
      <comment>not_json</comment>
      <translation>„{file}“ ist kein JSON: Zeile {line}, Spalte {column} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>“{file}” is not a session of xorviz.</source>
      <comment>not_a_session</comment>
      <translation>„{file}“ ist keine Sitzung von xorviz.</translation>
    </message>
    <message>
      <source>“{file}” was written by a newer xorviz (schema {found}); this one reads up to {known}.</source>
      <comment>newer_session</comment>
      <translation>„{file}“ wurde von einem neueren xorviz geschrieben (Schema {found}); dieses liest bis {known}.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” is missing.</source>
      <comment>member_missing</comment>
      <translation>„{file}“ ist beschädigt: „{place}“ fehlt.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” cannot be read.</source>
      <comment>member_damaged</comment>
      <translation>„{file}“ ist beschädigt: „{place}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: one of its parts occurs twice.</source>
      <comment>member_twice</comment>
      <translation>„{file}“ ist beschädigt: Ein Teil kommt zweimal vor.</translation>
    </message>
    <message>
      <source>“{file}” has a part that no session has: “{place}”.</source>
      <comment>member_unknown</comment>
      <translation>„{file}“ hat einen Teil, den keine Sitzung hat: „{place}“.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is larger than the {limit} bytes that are allowed.</source>
      <comment>member_too_large</comment>
      <translation>„{file}“: „{place}“ ist größer als die erlaubten {limit} Bytes.</translation>
    </message>
    <message>
      <source>“{file}” is not a picture in PNG; that and SVG are the kinds that can carry an experiment.</source>
      <comment>not_a_png</comment>
      <translation>„{file}“ ist kein Bild in PNG; nur PNG und SVG können ein Experiment mitführen.</translation>
    </message>
    <message>
      <source>“{file}” is not a picture in SVG.</source>
      <comment>not_an_svg</comment>
      <translation>„{file}“ ist kein Bild in SVG.</translation>
    </message>
    <message>
      <source>“{file}” is a picture that carries no experiment; it may have been removed when the picture was copied or uploaded.</source>
      <comment>picture_without_experiment</comment>
      <translation>„{file}“ ist ein Bild ohne Experiment; vielleicht ging es verloren, als das Bild kopiert oder hochgeladen wurde.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: the picture ends too early.</source>
      <comment>picture_cut_off</comment>
      <translation>„{file}“ ist beschädigt: Das Bild endet zu früh.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: the experiment that the picture carries cannot be read.</source>
      <comment>picture_damaged</comment>
      <translation>„{file}“ ist beschädigt: Das Experiment im Bild kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>“{file}” does not carry its experiment, which is larger than {limit} MB.</source>
      <comment>too_large_for_a_picture</comment>
      <translation>„{file}“ führt sein Experiment nicht mit, das größer als {limit} MB ist.</translation>
    </message>
    <message>
      <source>“{file}”: the experiment and its past are too large for a session file.</source>
      <comment>too_large_for_a_session</comment>
      <translation>„{file}“: Das Experiment und seine Vergangenheit sind zu groß für eine Sitzungsdatei.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is {found}; its experiment needs {wanted}.</source>
      <comment>member_shape</comment>
      <translation>„{file}“: „{place}“ ist {found}; das Experiment braucht {wanted}.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” has numbers that are not finite.</source>
      <comment>not_finite</comment>
      <translation>„{file}“: „{place}“ enthält Zahlen, die nicht endlich sind.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is not a batch of its epoch; allowed is 0 to {most}.</source>
      <comment>not_a_batch</comment>
      <translation>„{file}“: „{place}“ ist kein Batch seiner Epoche; erlaubt ist 0 bis {most}.</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, byte {byte} is no UTF-8; save the file as UTF-8, or choose the encoding latin-1.</source>
      <comment>not_utf8</comment>
      <translation>„{file}“: Zeile {line}, Byte {byte} ist kein UTF-8; speichern Sie die Datei als UTF-8 oder wählen Sie die Kodierung Latin-1.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} is longer than the {limit} bytes that are allowed, as if this were no table of text.</source>
      <comment>line_too_long</comment>
      <translation>„{file}“: Zeile {line} ist länger als die erlaubten {limit} Bytes, als wäre dies keine Texttabelle.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} is no row of a table; quotes must stand around a whole cell, and close.</source>
      <comment>not_a_row_of_cells</comment>
      <translation>„{file}“: Zeile {line} ist keine Tabellenzeile; Anführungszeichen müssen eine ganze Zelle umschließen.</translation>
    </message>
    <message>
      <source>“{file}” has no rows; a table needs at least one beneath its header.</source>
      <comment>no_rows</comment>
      <translation>„{file}“ hat keine Zeilen; eine Tabelle braucht mindestens eine unter der Kopfzeile.</translation>
    </message>
    <message>
      <source>“{file}” has one column alone where “{delimiter}” divides the cells; a table needs one for the inputs and one for the targets, divided by comma, semicolon, tab or space.</source>
      <comment>one_column</comment>
      <translation>„{file}“ hat nur eine Spalte, wenn „{delimiter}“ die Zellen trennt; eine Tabelle braucht eine für die Eingaben und eine für die Ziele, getrennt durch Komma, Semikolon, Tabulator oder Leerzeichen.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} has {found} cells; every row must have {wanted}, as the first.</source>
      <comment>ragged_line</comment>
      <translation>„{file}“: Zeile {line} hat {found} Zellen; jede Zeile muss wie die erste {wanted} haben.</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is empty; every row must have a value there.</source>
      <comment>cell_empty</comment>
      <translation>„{file}“: Zeile {line}, Spalte „{column}“ ist leer; dort muss jede Zeile einen Wert haben.</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is “{cell}”; the column must have finite numbers alone, or be read as classes.</source>
      <comment>cell_not_a_number</comment>
      <translation>„{file}“: Zeile {line}, Spalte „{column}“ ist „{cell}“; die Spalte darf nur endliche Zahlen enthalten oder muss als Klassen gelesen werden.</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is “{cell}”; allowed are finite numbers.</source>
      <comment>cell_not_finite</comment>
      <translation>„{file}“: Zeile {line}, Spalte „{column}“ ist „{cell}“; erlaubt sind endliche Zahlen.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} begins one class too many in column “{column}”; allowed are up to {most} different ones.</source>
      <comment>too_many_classes</comment>
      <translation>„{file}“: Mit Zeile {line} gibt es in Spalte „{column}“ eine Klasse zu viel; erlaubt sind bis zu {most} verschiedene.</translation>
    </message>
    <message>
      <source>“{file}” has no column “{place}”; it has {known}.</source>
      <comment>no_column</comment>
      <translation>„{file}“ hat keine Spalte „{place}“; es gibt {known}.</translation>
    </message>
    <message>
      <source>“{file}”: at least one column must be chosen for the inputs and one for the targets, and none twice.</source>
      <comment>columns_twice</comment>
      <translation>„{file}“: Mindestens eine Spalte muss für die Eingaben und eine für die Ziele gewählt sein, keine doppelt.</translation>
    </message>
    <message>
      <source>“{file}” holds {found} numbers; allowed are up to {most}.</source>
      <comment>too_many_numbers</comment>
      <translation>„{file}“ enthält {found} Zahlen; erlaubt sind bis zu {most}.</translation>
    </message>
    <message>
      <source>“{file}” is no .npz of NumPy with arrays in it.</source>
      <comment>not_arrays</comment>
      <translation>„{file}“ ist keine .npz-Datei von NumPy mit Arrays.</translation>
    </message>
    <message>
      <source>“{file}” has no array “{place}”; it has {known}.</source>
      <comment>no_array</comment>
      <translation>„{file}“ hat kein Array „{place}“; es gibt {known}.</translation>
    </message>
    <message>
      <source>“{file}” does not tell which array holds the inputs and which the targets; choose two of {known}.</source>
      <comment>arrays_not_chosen</comment>
      <translation>„{file}“ sagt nicht, welches Array die Eingaben und welches die Ziele enthält; wählen Sie zwei von {known}.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” cannot be read; its header must be one that NumPy writes.</source>
      <comment>array_damaged</comment>
      <translation>„{file}“: Das Array „{place}“ kann nicht gelesen werden; sein Kopf muss so sein, wie NumPy ihn schreibt.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” holds objects of Python, which could run anything; allowed are numbers.</source>
      <comment>array_of_objects</comment>
      <translation>„{file}“: Das Array „{place}“ enthält Python-Objekte, die beliebigen Code ausführen könnten; erlaubt sind Zahlen.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” is of type {found}; allowed are whole numbers, floats and booleans of up to 8 bytes.</source>
      <comment>array_of_others</comment>
      <translation>„{file}“: Das Array „{place}“ hat den Typ {found}; erlaubt sind ganze Zahlen, Gleitkommazahlen und Wahrheitswerte bis 8 Bytes.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has no rows; it must have at least one.</source>
      <comment>array_empty</comment>
      <translation>„{file}“: Das Array „{place}“ hat keine Zeilen; nötig ist mindestens eine.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” must have {wanted} bytes after its header, as that says; it has more or fewer.</source>
      <comment>array_length</comment>
      <translation>„{file}“: Das Array „{place}“ muss laut seinem Kopf danach {wanted} Bytes haben; es hat mehr oder weniger.</translation>
    </message>
    <message>
      <source>“{file}” must be an array of two axes with at least {wanted} columns: the inputs and, last, the targets.</source>
      <comment>array_not_a_table</comment>
      <translation>„{file}“ muss ein Array mit zwei Achsen und mindestens {wanted} Spalten sein: die Eingaben und zuletzt die Ziele.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has {found} columns; labels of classes are one a pattern.</source>
      <comment>array_not_labels</comment>
      <translation>„{file}“: Das Array „{place}“ hat {found} Spalten; Klassennummern gibt es eine je Muster.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has in row {row}, column {column} what is no finite number.</source>
      <comment>array_not_finite</comment>
      <translation>„{file}“: Das Array „{place}“ enthält in Zeile {row}, Spalte {column} keine endliche Zahl.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has {found} rows and “{other}” {wanted}; both must have as many.</source>
      <comment>arrays_of_two_lengths</comment>
      <translation>„{file}“: Das Array „{place}“ hat {found} Zeilen und „{other}“ {wanted}; beide müssen gleich viele haben.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” has {found} different labels; allowed are up to {most}.</source>
      <comment>too_many_labels</comment>
      <translation>„{file}“: „{place}“ hat {found} verschiedene Klassennummern; erlaubt sind bis zu {most}.</translation>
    </message>
    <message>
      <source>“{file}” has no file of labels beside it; it would be named “{wanted}”, packed or not.</source>
      <comment>no_labels</comment>
      <translation>Neben „{file}“ liegt keine Datei mit Klassennummern; sie hieße „{wanted}“, gepackt oder nicht.</translation>
    </message>
    <message>
      <source>“{file}” has {found} labels and “{other}” {wanted} pictures; both must have as many.</source>
      <comment>labels_of_two_lengths</comment>
      <translation>„{file}“ hat {found} Klassennummern und „{other}“ {wanted} Bilder; beide müssen gleich viele haben.</translation>
    </message>
    <message>
      <source>“{file}” is no IDX file: its first bytes are {found}; such a file begins with two zeros.</source>
      <comment>idx_magic</comment>
      <translation>„{file}“ ist keine IDX-Datei: Die ersten Bytes sind {found}; eine solche Datei beginnt mit zwei Nullen.</translation>
    </message>
    <message>
      <source>“{file}”: its header gives {found} as the type of its numbers; allowed is 0x08, bytes.</source>
      <comment>idx_type</comment>
      <translation>„{file}“: Der Kopf nennt {found} als Zahlentyp; erlaubt ist 0x08, Bytes.</translation>
    </message>
    <message>
      <source>“{file}”: its header gives {found} dimensions; allowed is {wanted}.</source>
      <comment>idx_axes</comment>
      <translation>„{file}“: Der Kopf nennt {found} Dimensionen; erlaubt ist {wanted}.</translation>
    </message>
    <message>
      <source>“{file}”: its header gives the sizes {found}; allowed are 1 to {most} numbers in all.</source>
      <comment>idx_sizes</comment>
      <translation>„{file}“: Der Kopf nennt die Größen {found}; erlaubt sind insgesamt 1 bis {most} Zahlen.</translation>
    </message>
    <message>
      <source>“{file}” ends too early: its header says {wanted} bytes, and {found} are there.</source>
      <comment>idx_short</comment>
      <translation>„{file}“ endet zu früh: Der Kopf nennt {wanted} Bytes, vorhanden sind {found}.</translation>
    </message>
    <message>
      <source>“{file}” goes on after the {wanted} bytes that its header says.</source>
      <comment>idx_long</comment>
      <translation>„{file}“ geht nach den {wanted} Bytes, die der Kopf nennt, noch weiter.</translation>
    </message>
    <message>
      <source>“{file}” cannot be unpacked; it must be a whole gzip file.</source>
      <comment>gzip_damaged</comment>
      <translation>„{file}“ kann nicht entpackt werden; es muss eine vollständige gzip-Datei sein.</translation>
    </message>
    <message>
      <source>“{path}” makes {value} cells; allowed are {allowed}.</source>
      <comment>too_many_cells</comment>
      <translation>„{path}“ ergibt {value} Zellen; erlaubt sind {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value} and stands beside “epochs”; the length of the runs is one of the two.</source>
      <comment>both_lengths_of_a_sweep</comment>
      <translation>„{path}“ ist {value} und steht neben „epochs“; die Länge der Läufe ist eines von beiden.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; a value is a number, a text, a switch, null or an object.</source>
      <comment>not_a_value</comment>
      <translation>„{path}“ ist {value}; ein Wert ist eine Zahl, ein Text, ein Schalter, null oder ein Objekt.</translation>
    </message>
    <message>
      <source>“{field}” names no field and its values; it is written as {allowed}.</source>
      <comment>axis_not_read</comment>
      <translation>„{field}“ nennt kein Feld mit Werten; die Schreibweise ist {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” is no field that can vary; there are {allowed}.</source>
      <comment>axis_unknown</comment>
      <translation>„{field}“ ist kein Feld, das variieren kann; es gibt {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” has no values; it needs at least one.</source>
      <comment>axis_empty</comment>
      <translation>„{field}“ hat keine Werte; nötig ist mindestens einer.</translation>
    </message>
    <message>
      <source>“{field}” varies a field that another axis varies already; each may occur once.</source>
      <comment>axis_twice</comment>
      <translation>„{field}“ variiert ein Feld, das eine andere Achse schon variiert; jedes darf einmal vorkommen.</translation>
    </message>
    <message>
      <source>“{field}” has the value {value} twice; each may occur once.</source>
      <comment>axis_value_twice</comment>
      <translation>„{field}“ hat den Wert {value} zweimal; jeder darf einmal vorkommen.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; a value is a number, a word, or an object in JSON.</source>
      <comment>axis_value_not_read</comment>
      <translation>„{field}“ kann nicht {value} sein; ein Wert ist eine Zahl, ein Wort oder ein JSON-Objekt.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; a range goes up, as in {allowed}.</source>
      <comment>axis_range</comment>
      <translation>„{field}“ kann nicht {value} sein; ein Bereich geht aufwärts, wie {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” has more values than are allowed: {allowed}.</source>
      <comment>axis_too_long</comment>
      <translation>„{field}“ hat mehr Werte als erlaubt: {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; allowed is {allowed}.</source>
      <comment>axis_value</comment>
      <translation>„{field}“ kann nicht {value} sein; erlaubt ist {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; it must be an object with a kind, as the data of an experiment are.</source>
      <comment>axis_not_an_object</comment>
      <translation>„{field}“ kann nicht {value} sein; es muss ein Objekt mit einer Art (kind) sein, wie die Daten eines Experiments.</translation>
    </message>
    <message>
      <source>“{field}” cannot vary here: the network is no chain of hidden layers, each reading the one before.</source>
      <comment>axis_no_chain</comment>
      <translation>„{field}“ kann hier nicht variieren: Das Netz ist keine Kette verdeckter Schichten, deren jede die vorige liest.</translation>
    </message>
    <message>
      <source>“{field}” cannot vary here: the network has no hidden layer.</source>
      <comment>axis_no_hidden_layer</comment>
      <translation>„{field}“ kann hier nicht variieren: Das Netz hat keine verdeckte Schicht.</translation>
    </message>
    <message>
      <source>“{field}” names the layer {value}, which is not there; the layers are {allowed}.</source>
      <comment>axis_no_layer</comment>
      <translation>„{field}“ nennt die Schicht {value}, die es nicht gibt; die Schichten sind {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” cannot vary here: {value} has no arguments.</source>
      <comment>axis_no_place</comment>
      <translation>„{field}“ kann hier nicht variieren: {value} hat keine Argumente.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}: {cause}.</source>
      <comment>axis_refused</comment>
      <translation>„{field}“ kann nicht {value} sein: {cause}.</translation>
    </message>
    <message>
      <source>“{field}” cannot be together: {cause}.</source>
      <comment>axis_together</comment>
      <translation>„{field}“ kann nicht zusammen gelten: {cause}.</translation>
    </message>
    <message>
      <source>No scheduler of Dask answers at “{address}”: {reason}.</source>
      <comment>no_scheduler</comment>
      <translation>Unter „{address}“ antwortet kein Dask-Scheduler: {reason}.</translation>
    </message>
    <message>
      <source>The scheduler at “{address}” has no worker.</source>
      <comment>no_worker</comment>
      <translation>Der Scheduler unter „{address}“ hat keinen Worker.</translation>
    </message>
    <message>
      <source>The scheduler at “{address}” has no worker that would give the numbers of this machine.</source>
      <comment>no_worker_of_these_bits</comment>
      <translation>Der Scheduler unter „{address}“ hat keinen Worker, der dieselben Zahlen wie dieser Rechner lieferte.</translation>
    </message>
    <message>
      <source>The worker {address} is not used, its last digits could differ: {what} is {there} there and {here} here.</source>
      <comment>other_worker</comment>
      <translation>Der Worker {address} wird nicht verwendet, seine letzten Stellen könnten abweichen: {what} ist dort {there} und hier {here}.</translation>
    </message>
    <message>
      <source>The worker {address} is not used: it has no xorviz that answers ({there}).</source>
      <comment>worker_without_xorviz</comment>
      <translation>Der Worker {address} wird nicht verwendet: Er hat kein xorviz, das antwortet ({there}).</translation>
    </message>
    <message>
      <source>The worker {address} is not used: BLAS must have one thread there; set OPENBLAS_NUM_THREADS=1 and OMP_NUM_THREADS=1.</source>
      <comment>worker_with_threads</comment>
      <translation>Der Worker {address} wird nicht verwendet: BLAS darf dort nur einen Thread haben; setzen Sie OPENBLAS_NUM_THREADS=1 und OMP_NUM_THREADS=1.</translation>
    </message>
    <message>
      <source>The cell {cell} of the sweep was given up: the process that ran it ended by itself {times} times.</source>
      <comment>cell_lost</comment>
      <translation>Die Zelle {cell} des Sweeps wurde aufgegeben: Der Prozess, der sie rechnete, endete {times}-mal von selbst.</translation>
    </message>
    <message>
      <source>The cell {cell} of the sweep could not be run ({reason}).</source>
      <comment>cell_failed</comment>
      <translation>Die Zelle {cell} des Sweeps konnte nicht gerechnet werden ({reason}).</translation>
    </message>
    <message>
      <source>The remedies could not be tried: the process that tried one ended by itself {times} times.</source>
      <comment>try_lost</comment>
      <translation>Die Abhilfen konnten nicht erprobt werden: Der Prozess dafür endete {times}-mal von selbst.</translation>
    </message>
    <message>
      <source>The remedies could not be tried ({reason}).</source>
      <comment>try_failed</comment>
      <translation>Die Abhilfen konnten nicht erprobt werden ({reason}).</translation>
    </message>
    <message>
      <source>“{file}” was not written: {patterns} patterns are too many for JSON; a session .xorviz holds them.</source>
      <comment>data_not_written</comment>
      <translation>„{file}“ wurde nicht geschrieben: {patterns} Muster sind zu viele für JSON; eine Sitzung .xorviz fasst sie.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} is no UTF-8; save the script as UTF-8.</source>
      <comment>script_not_text</comment>
      <translation>„{file}“: Zeile {line} ist kein UTF-8; speichern Sie das Skript als UTF-8.</translation>
    </message>
    <message>
      <source>The script is longer than the {most} characters that are allowed.</source>
      <comment>script_too_large</comment>
      <translation>Das Skript ist länger als die erlaubten {most} Zeichen.</translation>
    </message>
    <message>
      <source>There is no script; the text is empty.</source>
      <comment>script_empty</comment>
      <translation>Es gibt kein Skript; der Text ist leer.</translation>
    </message>
    <message>
      <source>Line {line} is no Python, and the line breaks could not be put back.</source>
      <comment>script_not_python</comment>
      <translation>Zeile {line} ist kein Python, und die Zeilenumbrüche ließen sich nicht wiederherstellen.</translation>
    </message>
    <message>
      <source>Line {line} nests deeper than the {most} brackets or operators that are allowed.</source>
      <comment>script_too_deep</comment>
      <translation>Zeile {line} ist tiefer geschachtelt als die erlaubten {most} Klammern oder Operatoren.</translation>
    </message>
    <message>
      <source>Line {line}: the script does more than can be followed by reading it.</source>
      <comment>script_too_long</comment>
      <translation>Zeile {line}: Das Skript tut mehr, als sich beim Lesen verfolgen lässt.</translation>
    </message>
    <message>
      <source>The script makes no model of Keras or PyTorch; allowed are “Sequential”, “Model” with “Input”, and classes of “nn.Module”.</source>
      <comment>script_no_model</comment>
      <translation>Das Skript erzeugt kein Modell von Keras oder PyTorch; erlaubt sind „Sequential“, „Model“ mit „Input“ und Klassen von „nn.Module“.</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” cannot be had here; allowed are dense layers, activations, dropout, and concatenation.</source>
      <comment>script_layer</comment>
      <translation>Zeile {line}: „{name}“ gibt es hier nicht; erlaubt sind dichte Schichten, Aktivierungen, Dropout und Verkettung.</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no layer that is known here.</source>
      <comment>script_layer_unknown</comment>
      <translation>Zeile {line}: „{text}“ ist keine hier bekannte Schicht.</translation>
    </message>
    <message>
      <source>Line {line}: how many units the layer has cannot be told; it must be a whole number.</source>
      <comment>script_units</comment>
      <translation>Zeile {line}: Wie viele Einheiten die Schicht hat, ist nicht zu erkennen; es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
      <source>Line {line}: the shape {shape} cannot be had; an input is a row of numbers, or a matrix of rows.</source>
      <comment>script_shape</comment>
      <translation>Zeile {line}: Die Form {shape} ist hier nicht möglich; eine Eingabe ist eine Zeile von Zahlen oder eine Matrix von Zeilen.</translation>
    </message>
    <message>
      <source>Line {line}: the layer reads {wanted} numbers, but gets {found}.</source>
      <comment>script_width</comment>
      <translation>Zeile {line}: Die Schicht liest {wanted} Zahlen, erhält aber {found}.</translation>
    </message>
    <message>
      <source>Line {line}: the input takes {wanted} numbers, but the data have {found}.</source>
      <comment>script_input_width</comment>
      <translation>Zeile {line}: Die Eingabe nimmt {wanted} Zahlen, die Daten haben aber {found}.</translation>
    </message>
    <message>
      <source>Line {line}: the layer reads an input that the model does not name.</source>
      <comment>script_input_missing</comment>
      <translation>Zeile {line}: Die Schicht liest eine Eingabe, die das Modell nicht nennt.</translation>
    </message>
    <message>
      <source>Line {line}: the model must have one output, which is a dense layer.</source>
      <comment>script_outputs</comment>
      <translation>Zeile {line}: Das Modell muss eine einzige Ausgabe haben, eine dichte Schicht.</translation>
    </message>
    <message>
      <source>Line {line}: the layer is used twice with the same weights; each layer may be used once.</source>
      <comment>script_shared_layer</comment>
      <translation>Zeile {line}: Die Schicht wird zweimal mit denselben Gewichten verwendet; jede Schicht darf einmal verwendet werden.</translation>
    </message>
    <message>
      <source>Line {line}: there are more than {most} layers.</source>
      <comment>script_too_many_layers</comment>
      <translation>Zeile {line}: Es gibt mehr als {most} Schichten.</translation>
    </message>
    <message>
      <source>Line {line}: there is no activation “{name}”; allowed are {allowed}.</source>
      <comment>script_activation</comment>
      <translation>Zeile {line}: Es gibt keine Aktivierung „{name}“; erlaubt sind {allowed}.</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no activation that is known here.</source>
      <comment>script_activation_unknown</comment>
      <translation>Zeile {line}: „{text}“ ist keine hier bekannte Aktivierung.</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” must stand behind a dense layer.</source>
      <comment>script_activation_place</comment>
      <translation>Zeile {line}: „{name}“ muss hinter einer dichten Schicht stehen.</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” stands behind “{former}”; a layer has one activation.</source>
      <comment>script_activation_twice</comment>
      <translation>Zeile {line}: „{name}“ steht hinter „{former}“; eine Schicht hat eine Aktivierung.</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” is read with two different activations; a layer has one.</source>
      <comment>script_two_activations</comment>
      <translation>Zeile {line}: „{name}“ wird mit zwei verschiedenen Aktivierungen gelesen; eine Schicht hat eine.</translation>
    </message>
    <message>
      <source>Line {line}: an argument of “{name}” is not known as a number.</source>
      <comment>script_not_a_number</comment>
      <translation>Zeile {line}: Ein Argument von „{name}“ ist nicht als Zahl bekannt.</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no optimizer that is known here.</source>
      <comment>script_optimizer</comment>
      <translation>Zeile {line}: „{text}“ ist kein hier bekannter Optimierer.</translation>
    </message>
    <message>
      <source>Line {line}: there is no loss “{name}”; allowed are {allowed}.</source>
      <comment>script_loss</comment>
      <translation>Zeile {line}: Es gibt keinen Verlust „{name}“; erlaubt sind {allowed}.</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no loss that is known here.</source>
      <comment>script_loss_unknown</comment>
      <translation>Zeile {line}: „{text}“ ist kein hier bekannter Verlust.</translation>
    </message>
    <message>
      <source>Line {line}: what the model does with its input cannot be followed (“{text}”).</source>
      <comment>script_forward</comment>
      <translation>Zeile {line}: Was das Modell mit seiner Eingabe tut, lässt sich nicht verfolgen („{text}“).</translation>
    </message>
    <message>
      <source>The script does not show what it trains on; “xorviz import” takes it as “--data”: {choices}.</source>
      <comment>script_data_unknown</comment>
      <translation>Das Skript zeigt nicht, worauf es trainiert; „xorviz import“ nimmt es als „--data“: {choices}.</translation>
    </message>
    <message>
      <source>The script does not show what it trains on, and no function of bits fits its {features} inputs and {outputs} outputs.</source>
      <comment>script_data_none</comment>
      <translation>Das Skript zeigt nicht, worauf es trainiert, und keine Funktion von Bits passt zu seinen {features} Eingaben und {outputs} Ausgaben.</translation>
    </message>
    <message>
      <source>There is no preset and no file “{name}”; presets are {presets}.</source>
      <comment>unknown_experiment</comment>
      <translation>Es gibt weder ein Beispiel noch eine Datei „{name}“; Beispiele sind {presets}.</translation>
    </message>
    <message>
      <source>The compiled engine needs numba, which is not installed here; the engine “numpy” runs everything.</source>
      <comment>engine_not_installed</comment>
      <translation>Der kompilierte Rechenkern braucht numba, das hier nicht installiert ist; der Kern „numpy“ rechnet alles.</translation>
    </message>
    <message>
      <source>The compiled engine cannot run this experiment: it has no code for one of its activations; the engine “numpy” can.</source>
      <comment>engine_no_code</comment>
      <translation>Der kompilierte Rechenkern kann dieses Experiment nicht rechnen: Für eine seiner Aktivierungen hat er keinen Code; der Kern „numpy“ kann es.</translation>
    </message>
    <message>
      <source>The compiled engine cannot run this experiment: its set is so large that each batch is collected when its turn comes; the engine “numpy” can.</source>
      <comment>engine_large_set</comment>
      <translation>Der kompilierte Rechenkern kann dieses Experiment nicht rechnen: Seine Menge ist so groß, dass jeder Batch erst gesammelt wird, wenn er an der Reihe ist; der Kern „numpy“ kann es.</translation>
    </message>
    <message>
      <source>The compiled engine cannot be used here ({reason}).</source>
      <comment>engine_not_loaded</comment>
      <translation>Der kompilierte Rechenkern ist hier nicht verwendbar ({reason}).</translation>
    </message>
    <message>
      <source>The steps so far were taken by the engine “{made_by}”, those to come by “{engine}”: they may differ in the last digits.</source>
      <comment>other_engine</comment>
      <translation>Die bisherigen Schritte rechnete der Kern „{made_by}“, die kommenden rechnet „{engine}“: Sie können in den letzten Stellen abweichen.</translation>
    </message>
    <message>
      <source>The steps so far were taken on another machine or with other versions: those to come may differ in the last digits.</source>
      <comment>other_machine</comment>
      <translation>Die bisherigen Schritte entstanden auf einem anderen Rechner oder mit anderen Versionen: Die kommenden können in den letzten Stellen abweichen.</translation>
    </message>
    <message>
      <source>The numbers of layer “{layer}” stopped being finite at step {step} ({where}); the run stands at the last good step.</source>
      <comment>non_finite</comment>
      <translation>Die Zahlen der Schicht „{layer}“ sind in Schritt {step} nicht mehr endlich ({where}); der Lauf steht beim letzten guten Schritt.</translation>
    </message>
    <message>
      <source>Something went wrong inside xorviz; the experiment is as it was, and the log has the details.</source>
      <comment>internal</comment>
      <translation>In xorviz ist etwas schiefgegangen; das Experiment ist, wie es war, und das Protokoll enthält die Einzelheiten.</translation>
    </message>
    <message>
      <source>“{file}” was not read: files of Keras need the package h5py, which is not installed here (pip install xorviz[weights]).</source>
      <comment>h5py_missing</comment>
      <translation>„{file}“ wurde nicht gelesen: Keras-Dateien brauchen das Paket h5py, das hier nicht installiert ist (pip install xorviz[weights]).</translation>
    </message>
    <message>
      <source>“{file}” was not read: it needs the package safetensors, which is not installed here (pip install xorviz[weights]).</source>
      <comment>safetensors_missing</comment>
      <translation>„{file}“ wurde nicht gelesen: Nötig ist das Paket safetensors, das hier nicht installiert ist (pip install xorviz[weights]).</translation>
    </message>
    <message>
      <source>“{file}” holds no weights that can be read; allowed are files of HDF5 and zips as Keras writes them, and safetensors ({allowed}).</source>
      <comment>weights_format</comment>
      <translation>„{file}“ enthält keine lesbaren Gewichte; erlaubt sind HDF5-Dateien und Zips, wie Keras sie schreibt, und safetensors ({allowed}).</translation>
    </message>
    <message>
      <source>“{file}” holds no layers with weights.</source>
      <comment>weights_none</comment>
      <translation>„{file}“ enthält keine Schichten mit Gewichten.</translation>
    </message>
    <message>
      <source>“{file}” holds weights, and neither data nor training: import the script of its model, with this file as “--weights”, or drop it on a window that shows the network.</source>
      <comment>weights_alone</comment>
      <translation>„{file}“ enthält Gewichte, aber weder Daten noch Training: Importieren Sie das Skript des Modells mit dieser Datei als „--weights“, oder ziehen Sie sie auf ein Fenster, das das Netz zeigt.</translation>
    </message>
    <message>
      <source>“{file}” reaches beyond itself at “{place}”: links to other places, virtual and external data are not followed.</source>
      <comment>weights_elsewhere</comment>
      <translation>„{file}“ greift bei „{place}“ über sich hinaus: Verweisen auf andere Orte, virtuellen und externen Daten wird nicht gefolgt.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is compressed; only plain arrays, as Keras writes them, are read.</source>
      <comment>weights_packed</comment>
      <translation>„{file}“: „{place}“ ist komprimiert; gelesen werden nur einfache Arrays, wie Keras sie schreibt.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” says that it is larger than the file.</source>
      <comment>weights_too_large</comment>
      <translation>„{file}“ ist beschädigt: „{place}“ will größer als die Datei sein.</translation>
    </message>
    <message>
      <source>“{file}” has {found} weights and biases; up to {most} can be put into a network.</source>
      <comment>weights_too_many</comment>
      <translation>„{file}“ hat {found} Gewichte und Biases; in ein Netz passen bis zu {most}.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is no dense layer; allowed are layers of a kernel and a bias, or a kernel alone.</source>
      <comment>weights_not_dense</comment>
      <translation>„{file}“: „{place}“ ist keine dichte Schicht; erlaubt sind Schichten aus Kernel und Bias oder Kernel allein.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” holds numbers of the kind {found}; allowed are {allowed}.</source>
      <comment>weights_kind</comment>
      <translation>„{file}“: „{place}“ enthält Zahlen der Art {found}; erlaubt sind {allowed}.</translation>
    </message>
    <message>
      <source>“{file}” has {found} dense layers, and the network {wanted}; they must be as many.</source>
      <comment>weights_count</comment>
      <translation>„{file}“ hat {found} dichte Schichten, das Netz {wanted}; es müssen gleich viele sein.</translation>
    </message>
    <message>
      <source>“{file}”: the layer “{place}” is {found} (inputs × units); the layer “{layer}” of the network needs {wanted}.</source>
      <comment>weights_shape</comment>
      <translation>„{file}“: Die Schicht „{place}“ ist {found} (Eingaben × Einheiten); die Schicht „{layer}“ des Netzes braucht {wanted}.</translation>
    </message>
    <message>
      <source>“{file}” has layers of {found} (inputs × units); the layer “{layer}” of the network needs {wanted}.</source>
      <comment>weights_no_shape</comment>
      <translation>„{file}“ hat Schichten mit {found} (Eingaben × Einheiten); die Schicht „{layer}“ des Netzes braucht {wanted}.</translation>
    </message>
    <message>
      <source>“{file}”: the layers {names} all fit the layer “{layer}” of the network, and the file does not tell their order; give the layers in both the same names.</source>
      <comment>weights_unclear</comment>
      <translation>„{file}“: Die Schichten {names} passen alle zur Schicht „{layer}“ des Netzes, und die Datei sagt nichts über ihre Reihenfolge; geben Sie den Schichten in beiden dieselben Namen.</translation>
    </message>
    <message>
      <source>“{file}”: the layer “{place}” is {found} (inputs × units), which fits none of the layers {names} of the network.</source>
      <comment>weights_unused</comment>
      <translation>„{file}“: Die Schicht „{place}“ ist {found} (Eingaben × Einheiten), was zu keiner der Schichten {names} des Netzes passt.</translation>
    </message>
    <message>
      <source>“{file}” is no autosave of xorviz, or damaged.</source>
      <comment>autosave_damaged</comment>
      <translation>„{file}“ ist keine automatische Sicherung von xorviz oder ist beschädigt.</translation>
    </message>
    <message>
      <source>“{file}” was not written: its branches hold more than 192 MB of numbers; delete some of them.</source>
      <comment>branches_too_large</comment>
      <translation>„{file}“ wurde nicht geschrieben: Seine Zweige enthalten mehr als 192 MB an Zahlen; löschen Sie einige.</translation>
    </message>
    <message>
      <source>There is no branch {value}; it may have been deleted.</source>
      <comment>unknown_branch</comment>
      <translation>Es gibt keinen Zweig {value}; vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
      <source>Branch {value} is the one on display; show another one first.</source>
      <comment>branch_shown</comment>
      <translation>Zweig {value} wird gerade angezeigt; zeigen Sie zuerst einen anderen an.</translation>
    </message>
    <message>
      <source>A run may have up to {allowed} branches; delete one before another begins.</source>
      <comment>too_many_branches</comment>
      <translation>Ein Lauf darf bis zu {allowed} Zweige haben; löschen Sie einen, bevor ein neuer beginnt.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; a name has {allowed} letters on one line.</source>
      <comment>not_a_name</comment>
      <translation>„{path}“ ist {value}; ein Name hat {allowed} Zeichen in einer Zeile.</translation>
    </message>
  </context>
  <context>
    <name>text/parts</name>
    <message>
      <source>missing</source>
      <comment>missing</comment>
      <translation>nicht vorhanden</translation>
    </message>
    <message>
      <source> in {allowed}</source>
      <comment>within</comment>
      <translation> im Bereich {allowed}</translation>
    </message>
  </context>
  <context>
    <name>text/presets</name>
    <message>
      <source>Why is ReLU stuck on XOR?</source>
      <comment>relu-2-2-1/title</comment>
      <translation>Warum bleibt ReLU bei XOR stecken?</translation>
    </message>
    <message>
      <source>Two ReLU units and a sigmoid output learn XOR from 1,000 random patterns. This start stops at a loss of about 0.36 and stays there.</source>
      <comment>relu-2-2-1/paragraphs/0</comment>
      <translation>Zwei ReLU-Einheiten und eine Sigmoid-Ausgabe lernen XOR aus 1,000 zufälligen Mustern. Dieser Start hält bei einem Verlust von etwa 0.36 an und bleibt dort.</translation>
    </message>
    <message>
      <source>Look at the truth table: &lt;b&gt;00&lt;/b&gt; and &lt;b&gt;10&lt;/b&gt; get the same answer, though one wants 0 and the other 1. The dead-zone map shows why: no hidden unit that matters is on for either of them, so both arrive at the output as the same point. For two patterns that look alike the best guess lies in between, and the loss cannot fall below the dashed line &lt;i&gt;two alike&lt;/i&gt;.</source>
      <comment>relu-2-2-1/paragraphs/1</comment>
      <translation>Sehen Sie sich die Wahrheitstabelle an: &lt;b&gt;00&lt;/b&gt; und &lt;b&gt;10&lt;/b&gt; erhalten dieselbe Antwort, obwohl das eine 0 und das andere 1 verlangt. Die Karte der toten Zonen zeigt, warum: Keine verdeckte Einheit, auf die es ankommt, ist bei einem der beiden an, sodass beide als derselbe Punkt bei der Ausgabe ankommen. Für zwei Muster, die gleich aussehen, liegt die beste Schätzung dazwischen, und der Verlust kann nicht unter die gestrichelte Linie &lt;i&gt;zwei gleich&lt;/i&gt; fallen.</translation>
    </message>
    <message>
      <source>It is luck as much as ReLU: of 2,000 random starts of this experiment 20 of 100 solve it (sigmoid: 58). Try it: press &lt;b&gt;Restart&lt;/b&gt; with a new seed a few times, change the hidden activation to &lt;i&gt;sigmoid&lt;/i&gt; in the middle of the run, or add units with &lt;b&gt;+&lt;/b&gt;. With five, 71 of 100 starts succeed.</source>
      <comment>relu-2-2-1/paragraphs/2</comment>
      <translation>Es ist ebenso sehr Glück wie ReLU: Von 2,000 Zufallsstarts dieses Experiments lösen es 20 von 100 (Sigmoid: 58). Probieren Sie es: Drücken Sie einige Male &lt;b&gt;Neustart&lt;/b&gt; mit neuem Seed, stellen Sie die verdeckte Aktivierung mitten im Lauf auf &lt;i&gt;Sigmoid&lt;/i&gt;, oder fügen Sie mit &lt;b&gt;+&lt;/b&gt; Einheiten hinzu. Mit fünf gelingt es 71 von 100 Starts.</translation>
    </message>
    <message>
      <source>The same network with sigmoid units</source>
      <comment>sigmoid-2-2-1/title</comment>
      <translation>Dasselbe Netz mit Sigmoid-Einheiten</translation>
    </message>
    <message>
      <source>Two sigmoid units instead of two ReLU units; everything else is the same. A sigmoid is never quite off, so every weight always gets some gradient, and this start is right on all four patterns from epoch 76 on.</source>
      <comment>sigmoid-2-2-1/paragraphs/0</comment>
      <translation>Zwei Sigmoid-Einheiten statt zweier ReLU-Einheiten; alles andere ist gleich. Ein Sigmoid ist nie ganz aus, sodass jedes Gewicht immer etwas Gradienten erhält, und dieser Start liegt ab Epoche 76 bei allen vier Mustern richtig.</translation>
    </message>
    <message>
      <source>Watch how long it stands at a loss of ln 2 ≈ 0.693, where every pattern gets the answer ½, before the two hinge lines find their place: slow is not the same as stuck.</source>
      <comment>sigmoid-2-2-1/paragraphs/1</comment>
      <translation>Beachten Sie, wie lange der Lauf bei einem Verlust von ln 2 ≈ 0.693 steht, wo jedes Muster die Antwort ½ erhält, bevor die zwei Knicklinien ihren Platz finden: Langsam ist nicht dasselbe wie festgefahren.</translation>
    </message>
    <message>
      <source>It is no guarantee either: of 2,000 random starts 58 of 100 are right after 100 epochs. Change the activation to &lt;i&gt;relu&lt;/i&gt; while it trains and see what is lost, then undo it.</source>
      <comment>sigmoid-2-2-1/paragraphs/2</comment>
      <translation>Eine Garantie ist es auch nicht: Von 2,000 Zufallsstarts liegen nach 100 Epochen 58 von 100 richtig. Stellen Sie die Aktivierung während des Trainings auf &lt;i&gt;ReLU&lt;/i&gt;, sehen Sie, was verloren geht, und machen Sie es rückgängig.</translation>
    </message>
    <message>
      <source>One hidden unit is enough, with a skip</source>
      <comment>skip-2-1-1/title</comment>
      <translation>Eine verdeckte Einheit genügt, mit einem Skip</translation>
    </message>
    <message>
      <source>The output sees the one hidden unit &lt;i&gt;and&lt;/i&gt; the two inputs themselves. Without that skip, one unit can cut the plane only once, and XOR needs two cuts: no start succeeds, whatever the activation.</source>
      <comment>skip-2-1-1/paragraphs/0</comment>
      <translation>Die Ausgabe sieht die eine verdeckte Einheit &lt;i&gt;und&lt;/i&gt; die zwei Eingaben selbst. Ohne diesen Skip kann eine Einheit die Ebene nur einmal schneiden, und XOR braucht zwei Schnitte: Kein Start gelingt, welche Aktivierung auch immer.</translation>
    </message>
    <message>
      <source>With the skip, all of 800 random starts with a tanh (or sigmoid) unit solve it in 5,000 steps, and half of those with a ReLU unit. Look at the output's tile: the straight answer of the inputs, bent once by the hidden unit.</source>
      <comment>skip-2-1-1/paragraphs/1</comment>
      <translation>Mit dem Skip lösen es alle von 800 Zufallsstarts mit einer tanh- (oder Sigmoid-)Einheit in 5,000 Schritten, und die Hälfte derer mit einer ReLU-Einheit. Sehen Sie sich die Kachel der Ausgabe an: die gerade Antwort der Eingaben, einmal geknickt von der verdeckten Einheit.</translation>
    </message>
    <message>
      <source>Try &lt;i&gt;relu&lt;/i&gt; in the hidden layer and restart a few times with new seeds.</source>
      <comment>skip-2-1-1/paragraphs/2</comment>
      <translation>Probieren Sie &lt;i&gt;ReLU&lt;/i&gt; in der verdeckten Schicht und starten Sie einige Male mit neuem Seed.</translation>
    </message>
    <message>
      <source>A NOR gate by hand</source>
      <comment>nor-by-hand/title</comment>
      <translation>Ein NOR-Gatter von Hand</translation>
    </message>
    <message>
      <source>One ReLU unit, weights −20 and −20, bias 1: it is 1 at &lt;b&gt;00&lt;/b&gt; and off everywhere else. Nothing is left to learn, so training does not move it.</source>
      <comment>nor-by-hand/paragraphs/0</comment>
      <translation>Eine ReLU-Einheit, Gewichte −20 und −20, Bias 1: Sie ist 1 bei &lt;b&gt;00&lt;/b&gt; und sonst überall aus. Es ist nichts mehr zu lernen, also bewegt das Training sie nicht.</translation>
    </message>
    <message>
      <source>Double-click a number in the weights and type another. Bias 21 makes it fire for 01 and 10 too; weights of 1 and a bias of 0 make an OR that overshoots at 11. Undo brings each value back.</source>
      <comment>nor-by-hand/paragraphs/1</comment>
      <translation>Doppelklicken Sie in den Gewichten auf eine Zahl und tippen Sie eine andere. Mit Bias 21 spricht sie auch bei 01 und 10 an; Gewichte von 1 und ein Bias von 0 ergeben ein OR, das bei 11 überschießt. Rückgängig bringt jeden Wert zurück.</translation>
    </message>
    <message>
      <source>Every gate can be built from NORs, XOR from five of them: a network is a circuit whose wires are numbers.</source>
      <comment>nor-by-hand/paragraphs/2</comment>
      <translation>Aus NORs lässt sich jedes Gatter bauen, XOR aus fünf davon: Ein Netz ist eine Schaltung, deren Drähte Zahlen sind.</translation>
    </message>
    <message>
      <source>Five ReLU units: faster, but no cure</source>
      <comment>relu-5-1/title</comment>
      <translation>Fünf ReLU-Einheiten: schneller, aber kein Heilmittel</translation>
    </message>
    <message>
      <source>The experiment of the two ReLU units with five of them. This start is right on all four patterns after four epochs. That is usual for the starts that succeed; with two sigmoid units half of them need 63 epochs or more.</source>
      <comment>relu-5-1/paragraphs/0</comment>
      <translation>Das Experiment der zwei ReLU-Einheiten mit fünf davon. Dieser Start liegt nach vier Epochen bei allen vier Mustern richtig. Das ist üblich für die Starts, denen es gelingt; mit zwei Sigmoid-Einheiten braucht die Hälfte 63 Epochen oder mehr.</translation>
    </message>
    <message>
      <source>Look for the hatching: the fourth unit is off for all four patterns from the beginning to the end, and nobody misses it. A dead unit alone is no reason to fail: of 400 successes with five units, 352 have one.</source>
      <comment>relu-5-1/paragraphs/1</comment>
      <translation>Suchen Sie die Schraffur: Die vierte Einheit ist von Anfang bis Ende bei allen vier Mustern aus, und niemand vermisst sie. Eine tote Einheit allein ist kein Grund zu scheitern: Von 400 Erfolgen mit fünf Einheiten haben 352 eine.</translation>
    </message>
    <message>
      <source>Of 2,000 random starts 71 of 100 solve it within 100 epochs, so 29 still fail. Try it: restart with new seeds until one does, or take units away with &lt;b&gt;−&lt;/b&gt; (four: 59 of 100, three: 39, two: 20).</source>
      <comment>relu-5-1/paragraphs/2</comment>
      <translation>Von 2,000 Zufallsstarts lösen es 71 von 100 in 100 Epochen, 29 scheitern also noch immer. Probieren Sie es: Starten Sie mit neuem Seed, bis einer scheitert, oder nehmen Sie mit &lt;b&gt;−&lt;/b&gt; Einheiten weg (vier: 59 von 100, drei: 39, zwei: 20).</translation>
    </message>
    <message>
      <source>A second layer that died</source>
      <comment>relu-4-2-1/title</comment>
      <translation>Eine zweite Schicht, die gestorben ist</translation>
    </message>
    <message>
      <source>Two hidden ReLU layers, of four units and of two, as someone recommended for XOR. This start stops at a loss of about 0.69 and gives all four patterns the same answer.</source>
      <comment>relu-4-2-1/paragraphs/0</comment>
      <translation>Zwei verdeckte ReLU-Schichten, aus vier und aus zwei Einheiten, wie jemand sie für XOR empfahl. Dieser Start hält bei einem Verlust von etwa 0.69 an und gibt allen vier Mustern dieselbe Antwort.</translation>
    </message>
    <message>
      <source>Look at the second hidden layer: one of its units is off for every pattern from the start, the other after 116 steps. All four units of the first layer are alive, but nothing of them gets through, and no gradient comes back to them. All patterns look alike to the output: the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>relu-4-2-1/paragraphs/1</comment>
      <translation>Sehen Sie sich die zweite verdeckte Schicht an: Eine ihrer Einheiten ist von Anfang an bei jedem Muster aus, die andere nach 116 Schritten. Alle vier Einheiten der ersten Schicht leben, doch nichts von ihnen kommt durch, und kein Gradient kommt zu ihnen zurück. Für die Ausgabe sehen alle Muster gleich aus: die gestrichelte Linie &lt;i&gt;alle gleich&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Of the random starts of this experiment 40 of 100 solve it (with sigmoid units 91, with leaky ReLU units 98). Restart with new seeds, or change both hidden activations to &lt;i&gt;leaky_relu&lt;/i&gt; and restart: does this start succeed?</source>
      <comment>relu-4-2-1/paragraphs/2</comment>
      <translation>Von den Zufallsstarts dieses Experiments lösen es 40 von 100 (mit Sigmoid-Einheiten 91, mit Leaky-ReLU-Einheiten 98). Starten Sie mit neuem Seed, oder stellen Sie beide verdeckten Aktivierungen auf &lt;i&gt;Leaky ReLU&lt;/i&gt; und starten Sie neu: Gelingt dieser Start?</translation>
    </message>
    <message>
      <source>Nothing is dead, and still it stops</source>
      <comment>leaky-2-2-1/title</comment>
      <translation>Nichts ist tot, und doch geht es nicht weiter</translation>
    </message>
    <message>
      <source>Two leaky ReLU units: where a ReLU unit is off, these still pass on a fifth (the slope 0.2). So no unit can die, and no pattern loses its gradient.</source>
      <comment>leaky-2-2-1/paragraphs/0</comment>
      <translation>Zwei Leaky-ReLU-Einheiten: Wo eine ReLU-Einheit aus ist, lassen diese noch ein Fünftel durch (die Steigung 0.2). So kann keine Einheit sterben, und kein Muster verliert seinen Gradienten.</translation>
    </message>
    <message>
      <source>This start stops all the same, at a loss of about 0.51. The truth table shows four different answers, and the wrong ones are &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt;. No patterns look alike here, so none of the dashed lines fits: leaky units have plateaus of their own (for four equally frequent patterns near 0.520, 0.594 and 0.693).</source>
      <comment>leaky-2-2-1/paragraphs/1</comment>
      <translation>Dieser Start hält trotzdem an, bei einem Verlust von etwa 0.51. Die Wahrheitstabelle zeigt vier verschiedene Antworten, und falsch sind &lt;b&gt;10&lt;/b&gt; und &lt;b&gt;11&lt;/b&gt;. Keine Muster sehen hier gleich aus, deshalb passt keine der gestrichelten Linien: Leaky-Einheiten haben eigene Plateaus (bei vier gleich häufigen Mustern nahe 0.520, 0.594 und 0.693).</translation>
    </message>
    <message>
      <source>Try it: restart with new seeds, add units with &lt;b&gt;+&lt;/b&gt;, or change the hidden activation in the middle of the run.</source>
      <comment>leaky-2-2-1/paragraphs/2</comment>
      <translation>Probieren Sie es: Starten Sie mit neuem Seed, fügen Sie mit &lt;b&gt;+&lt;/b&gt; Einheiten hinzu, oder ändern Sie die verdeckte Aktivierung mitten im Lauf.</translation>
    </message>
    <message>
      <source>AND, with ReLU on the output as well</source>
      <comment>gates-and/title</comment>
      <translation>AND, mit ReLU auch an der Ausgabe</translation>
    </message>
    <message>
      <source>A small network as one would write it oneself: ReLU in the hidden layer and on the output, squared error, plain gradient descent, all four patterns in each step. This start is right within 50 steps, and the loss goes on to 0.</source>
      <comment>gates-and/paragraphs/0</comment>
      <translation>Ein kleines Netz, wie man es selbst schreiben würde: ReLU in der verdeckten Schicht und an der Ausgabe, quadratischer Fehler, einfacher Gradientenabstieg, alle vier Muster in jedem Schritt. Dieser Start liegt nach 50 Schritten richtig, und der Verlust geht weiter auf 0.</translation>
    </message>
    <message>
      <source>It is luck, even for AND: of many random starts 35 of 100 solve it (OR: 30, XOR: 14 to 15), and no learning rate between 0.003 and 0.3 changes that. The reason is the output: a ReLU output that is off for all four patterns gets no gradient.</source>
      <comment>gates-and/paragraphs/1</comment>
      <translation>Es ist Glückssache, selbst bei AND: Von vielen Zufallsstarts lösen es 35 von 100 (OR: 30, XOR: 14 bis 15), und keine Lernrate zwischen 0.003 und 0.3 ändert das. Der Grund ist die Ausgabe: Eine ReLU-Ausgabe, die bei allen vier Mustern aus ist, erhält keinen Gradienten.</translation>
    </message>
    <message>
      <source>Try it: restart with a few new seeds. Where the loss stays at 0.25, every answer is 0. Then change the output's activation to &lt;i&gt;sigmoid&lt;/i&gt;.</source>
      <comment>gates-and/paragraphs/2</comment>
      <translation>Probieren Sie es: Starten Sie mit einigen neuen Seeds. Wo der Verlust bei 0.25 bleibt, ist jede Antwort 0. Stellen Sie dann die Aktivierung der Ausgabe auf &lt;i&gt;Sigmoid&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>OR, and 00 goes up with the others</source>
      <comment>gates-or/title</comment>
      <translation>OR, und 00 steigt mit den anderen</translation>
    </message>
    <message>
      <source>The network of the AND gate, with OR to learn. A single straight cut would do, and still this start stops at a loss of ⅙ ≈ 0.1667.</source>
      <comment>gates-or/paragraphs/0</comment>
      <translation>Das Netz des AND-Gatters, das OR lernen soll. Ein einziger gerader Schnitt würde genügen, und doch hält dieser Start bei einem Verlust von ⅙ ≈ 0.1667 an.</translation>
    </message>
    <message>
      <source>Look at the truth table: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; all get ⅔. The second hidden unit is off for all patterns from the start, and the first one is on for &lt;b&gt;01&lt;/b&gt; alone, so to the output the other three are the same point. Two of them want 1 and one wants 0: ⅔ is the best single answer. That is the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>gates-or/paragraphs/1</comment>
      <translation>Sehen Sie sich die Wahrheitstabelle an: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; und &lt;b&gt;11&lt;/b&gt; erhalten alle ⅔. Die zweite verdeckte Einheit ist von Anfang an bei allen Mustern aus, und die erste ist nur bei &lt;b&gt;01&lt;/b&gt; an, sodass die anderen drei für die Ausgabe derselbe Punkt sind. Zwei davon verlangen 1 und eines 0: ⅔ ist die beste einzelne Antwort. Das ist die gestrichelte Linie &lt;i&gt;drei gleich&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>OR fails oftener than it works: 30 of 100 random starts solve it with two hidden units, 47 with four. Try new seeds, and more units with &lt;b&gt;+&lt;/b&gt;.</source>
      <comment>gates-or/paragraphs/2</comment>
      <translation>OR scheitert öfter, als es gelingt: Mit zwei verdeckten Einheiten lösen es 30 von 100 Zufallsstarts, mit vier 47. Probieren Sie neue Seeds und mit &lt;b&gt;+&lt;/b&gt; mehr Einheiten.</translation>
    </message>
    <message>
      <source>An output that never switches on</source>
      <comment>gates-relu-output/title</comment>
      <translation>Eine Ausgabe, die nie angeht</translation>
    </message>
    <message>
      <source>XOR with ReLU on the output as well. All four answers are 0, the loss is ½, and not one weight ever moves.</source>
      <comment>gates-relu-output/paragraphs/0</comment>
      <translation>XOR mit ReLU auch an der Ausgabe. Alle vier Antworten sind 0, der Verlust ist ½, und kein einziges Gewicht bewegt sich je.</translation>
    </message>
    <message>
      <source>Look at the output: its pre-activation is 0 or below for every pattern, so its derivative is 0, and no gradient reaches anything behind it. Both hidden units are alive. The loss is even higher than if the network gave every pattern ½ (the dashed line &lt;i&gt;all alike&lt;/i&gt; at 0.25), and gradient descent has no way to get there.</source>
      <comment>gates-relu-output/paragraphs/1</comment>
      <translation>Sehen Sie sich die Ausgabe an: Ihre Voraktivierung ist bei jedem Muster 0 oder kleiner, ihre Ableitung also 0, und kein Gradient erreicht etwas hinter ihr. Beide verdeckten Einheiten leben. Der Verlust ist sogar höher, als wenn das Netz jedem Muster ½ gäbe (die gestrichelte Linie &lt;i&gt;alle gleich&lt;/i&gt; bei 0.25), und der Gradientenabstieg hat keinen Weg dorthin.</translation>
    </message>
    <message>
      <source>Of many random starts 14 to 15 of 100 solve XOR with two hidden units and a ReLU output, 29 with four. The rate does not matter, from 0.003 to 0.3. Try it: double-click the output's bias and type 2, which switches it on for every pattern, and run: this start then solves XOR. With 1 it stops half-way.</source>
      <comment>gates-relu-output/paragraphs/2</comment>
      <translation>Von vielen Zufallsstarts lösen 14 bis 15 von 100 XOR mit zwei verdeckten Einheiten und einer ReLU-Ausgabe, 29 mit vier. Auf die Rate kommt es nicht an, von 0.003 bis 0.3. Probieren Sie es: Doppelklicken Sie auf den Bias der Ausgabe und tippen Sie 2, was sie bei jedem Muster einschaltet, und lassen Sie laufen: Dann löst dieser Start XOR. Mit 1 hält er auf halbem Weg an.</translation>
    </message>
    <message>
      <source>Three right, and 11 becomes ⅔</source>
      <comment>paired-inputs/title</comment>
      <translation>Drei richtig, und 11 wird ⅔</translation>
    </message>
    <message>
      <source>Each bit enters twice, as itself and as its opposite, so there are four inputs; ReLU in the hidden layer and on the output, squared error, plain gradient descent, XOR.</source>
      <comment>paired-inputs/paragraphs/0</comment>
      <translation>Jedes Bit kommt zweimal hinein, als es selbst und als sein Gegenteil, also gibt es vier Eingaben; ReLU in der verdeckten Schicht und an der Ausgabe, quadratischer Fehler, einfacher Gradientenabstieg, XOR.</translation>
    </message>
    <message>
      <source>The network gets &lt;b&gt;00&lt;/b&gt; right, and &lt;b&gt;01&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; all rise together, to ⅔: one hidden unit is dead from the start, the other ends up on for &lt;b&gt;00&lt;/b&gt; alone. The output cannot tell the other three apart, so the loss stops at ⅙ ≈ 0.1667, the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>paired-inputs/paragraphs/1</comment>
      <translation>Das Netz macht &lt;b&gt;00&lt;/b&gt; richtig, und &lt;b&gt;01&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; und &lt;b&gt;11&lt;/b&gt; steigen alle zusammen, auf ⅔: Eine verdeckte Einheit ist von Anfang an tot, die andere ist am Ende nur bei &lt;b&gt;00&lt;/b&gt; an. Die Ausgabe kann die anderen drei nicht unterscheiden, also hält der Verlust bei ⅙ ≈ 0.1667 an, der gestrichelten Linie &lt;i&gt;drei gleich&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>If only answers above 0.9 count as true, it looks as if 11 refused to learn; but 01 and 10 are not learned either. Of 16,000 failures of such networks none had 11 above 0.9. Restart with new seeds, or add hidden units.</source>
      <comment>paired-inputs/paragraphs/2</comment>
      <translation>Zählen nur Antworten über 0.9 als wahr, so sieht es aus, als weigere sich 11 zu lernen; doch auch 01 und 10 werden nicht gelernt. Von 16,000 Fehlschlägen solcher Netze hatte keiner 11 über 0.9. Starten Sie mit neuem Seed, oder fügen Sie verdeckte Einheiten hinzu.</translation>
    </message>
    <message>
      <source>Two outputs: one for false, one for true</source>
      <comment>two-outputs/title</comment>
      <translation>Zwei Ausgaben: eine für falsch, eine für wahr</translation>
    </message>
    <message>
      <source>The same network with two outputs; the larger one is the answer. XOR, ReLU everywhere, squared error.</source>
      <comment>two-outputs/paragraphs/0</comment>
      <translation>Dasselbe Netz mit zwei Ausgaben; die größere ist die Antwort. XOR, überall ReLU, quadratischer Fehler.</translation>
    </message>
    <message>
      <source>A second output does not help this start: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;01&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; get ⅔ for false and ⅓ for true, &lt;b&gt;10&lt;/b&gt; alone is told apart. One hidden unit is dead, the other is on for 10 only. What the hidden layer has lost, no output can bring back: the loss stands at ⅙ ≈ 0.1667, the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>two-outputs/paragraphs/1</comment>
      <translation>Eine zweite Ausgabe hilft diesem Start nicht: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;01&lt;/b&gt; und &lt;b&gt;11&lt;/b&gt; erhalten ⅔ für falsch und ⅓ für wahr, nur &lt;b&gt;10&lt;/b&gt; wird unterschieden. Eine verdeckte Einheit ist tot, die andere nur bei 10 an. Was die verdeckte Schicht verloren hat, kann keine Ausgabe zurückbringen: Der Verlust steht bei ⅙ ≈ 0.1667, der gestrichelten Linie &lt;i&gt;drei gleich&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Compare the two tiles of the output. Then restart with new seeds, or change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;.</source>
      <comment>two-outputs/paragraphs/2</comment>
      <translation>Vergleichen Sie die zwei Kacheln der Ausgabe. Starten Sie dann mit neuem Seed, oder stellen Sie die verdeckte Aktivierung auf &lt;i&gt;tanh&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>The skip with a ReLU unit: a coin toss</source>
      <comment>skip-relu-2-1-1/title</comment>
      <translation>Der Skip mit einer ReLU-Einheit: ein Münzwurf</translation>
    </message>
    <message>
      <source>One hidden unit and a skip from the inputs to the output, this time with ReLU. In this start the unit dies after 75 steps: from then on it is off for all four patterns.</source>
      <comment>skip-relu-2-1-1/paragraphs/0</comment>
      <translation>Eine verdeckte Einheit und ein Skip von den Eingaben zur Ausgabe, diesmal mit ReLU. In diesem Start stirbt die Einheit nach 75 Schritten: Von da an ist sie bei allen vier Mustern aus.</translation>
    </message>
    <message>
      <source>What is left is the skip alone, a single straight cut, and the best such a network can do for XOR is to answer ½ everywhere: the loss stands at ln 2 ≈ 0.693, the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>skip-relu-2-1-1/paragraphs/1</comment>
      <translation>Übrig bleibt der Skip allein, ein einziger gerader Schnitt, und das Beste, was ein solches Netz bei XOR kann, ist überall ½ zu antworten: Der Verlust steht bei ln 2 ≈ 0.693, der gestrichelten Linie &lt;i&gt;alle gleich&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Of 800 random starts half solve it (without the skip none, with tanh or sigmoid all). With two hidden ReLU units and the skip, 76 of 100 do. Restart with new seeds, and change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;.</source>
      <comment>skip-relu-2-1-1/paragraphs/2</comment>
      <translation>Von 800 Zufallsstarts löst es die Hälfte (ohne Skip keiner, mit tanh oder Sigmoid alle). Mit zwei verdeckten ReLU-Einheiten und dem Skip sind es 76 von 100. Starten Sie mit neuem Seed, und stellen Sie die verdeckte Aktivierung auf &lt;i&gt;tanh&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Two units die, one after the other</source>
      <comment>relu-2-2-1-dead/title</comment>
      <translation>Zwei Einheiten sterben, eine nach der anderen</translation>
    </message>
    <message>
      <source>Two ReLU units, the four XOR patterns at once, Adam. At the start both units are alive. The second one dies after 93 steps, the first after 838.</source>
      <comment>relu-2-2-1-dead/paragraphs/0</comment>
      <translation>Zwei ReLU-Einheiten, die vier XOR-Muster auf einmal, Adam. Am Anfang leben beide Einheiten. Die zweite stirbt nach 93 Schritten, die erste nach 838.</translation>
    </message>
    <message>
      <source>Dead means: off for each of the four patterns, so no gradient reaches the unit's weights and it stays off. Watch the two hinge lines in the dead-zone map move until all four patterns lie on their off sides. Then the output sees the same for every pattern and answers ½: a loss of ln 2 ≈ 0.693, the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>relu-2-2-1-dead/paragraphs/1</comment>
      <translation>Tot heißt: bei jedem der vier Muster aus, sodass kein Gradient die Gewichte der Einheit erreicht und sie aus bleibt. Beobachten Sie, wie sich die zwei Knicklinien in der Karte der toten Zonen bewegen, bis alle vier Muster auf ihren Aus-Seiten liegen. Dann sieht die Ausgabe bei jedem Muster dasselbe und antwortet ½: ein Verlust von ln 2 ≈ 0.693, die gestrichelte Linie &lt;i&gt;alle gleich&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Press &lt;b&gt;Restart&lt;/b&gt; and step slowly through the first hundred steps. Then add units with &lt;b&gt;+&lt;/b&gt;, or change the hidden activation to &lt;i&gt;leaky_relu&lt;/i&gt; before step 838 and after it.</source>
      <comment>relu-2-2-1-dead/paragraphs/2</comment>
      <translation>Drücken Sie &lt;b&gt;Neustart&lt;/b&gt; und gehen Sie langsam durch die ersten hundert Schritte. Fügen Sie dann mit &lt;b&gt;+&lt;/b&gt; Einheiten hinzu, oder stellen Sie die verdeckte Aktivierung vor Schritt 838 und danach auf &lt;i&gt;Leaky ReLU&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>A narrow deep network for XOR</source>
      <comment>bitwise-xor-branches/title</comment>
      <translation>Ein schmales tiefes Netz für XOR</translation>
    </message>
    <message>
      <source>Two inputs, each with a layer of its own, joined, then layers of 1, 3, 5, 4 and 3 units and a ReLU output; 50,000 random patterns. After 15 epochs this start stands at a loss of 0.693 and an accuracy of 0.50, as if it knew nothing. Of 512 random starts 73 ended like this.</source>
      <comment>bitwise-xor-branches/paragraphs/0</comment>
      <translation>Zwei Eingaben, jede mit einer eigenen Schicht, zusammengeführt, dann Schichten aus 1, 3, 5, 4 und 3 Einheiten und eine ReLU-Ausgabe; 50,000 zufällige Muster. Nach 15 Epochen steht dieser Start bei einem Verlust von 0.693 und einer Genauigkeit von 0.50, als wüsste er nichts. Von 512 Zufallsstarts endeten 73 so.</translation>
    </message>
    <message>
      <source>Look along the network: how far apart are the four patterns? Before the first step the first units differ by 0.21 (&lt;i&gt;a&lt;/i&gt;) and 0.12 (&lt;i&gt;b&lt;/i&gt;) between them, then it is less from layer to layer: 0.0001 in the last hidden one, 0.00004 in the output. The signal dies away on its road, so all patterns look alike.</source>
      <comment>bitwise-xor-branches/paragraphs/1</comment>
      <translation>Sehen Sie am Netz entlang: Wie weit liegen die vier Muster auseinander? Vor dem ersten Schritt unterscheiden sich die ersten Einheiten bei ihnen um 0.21 (&lt;i&gt;a&lt;/i&gt;) und 0.12 (&lt;i&gt;b&lt;/i&gt;), dann wird es von Schicht zu Schicht weniger: 0.0001 in der letzten verdeckten, 0.00004 in der Ausgabe. Das Signal verliert sich auf dem Weg, sodass alle Muster gleich aussehen.</translation>
    </message>
    <message>
      <source>The ReLU output is worse still: 291 of the 512 starts have all answers at 0, or stuck at 1 or above, where this loss has no gradient. As it stands 12.7 of 100 solve it. With a sigmoid output 23 do, with tanh for the hidden sigmoids as well 96.5, and a plain 2-4-1 sigmoid network solves 98.6. Change the activations and restart.</source>
      <comment>bitwise-xor-branches/paragraphs/2</comment>
      <translation>Die ReLU-Ausgabe ist noch schlimmer: 291 der 512 Starts haben alle Antworten bei 0 oder hängen bei 1 oder darüber, wo dieser Verlust keinen Gradienten hat. So, wie es ist, lösen es 12.7 von 100. Mit einer Sigmoid-Ausgabe sind es 23, mit tanh auch statt der verdeckten Sigmoide 96.5, und ein einfaches 2-4-1-Sigmoid-Netz löst 98.6. Ändern Sie die Aktivierungen und starten Sie neu.</translation>
    </message>
    <message>
      <source>Parity of four bits</source>
      <comment>parity-4/title</comment>
      <translation>Parität von vier Bits</translation>
    </message>
    <message>
      <source>Is the number of ones odd? Parity is XOR for more than two bits: whichever bit is turned over, the answer turns over with it, so no bit helps without all the others. Eight ReLU units and a sigmoid output see all 16 words in each step; this start is right on all of them within 200 steps.</source>
      <comment>parity-4/paragraphs/0</comment>
      <translation>Ist die Anzahl der Einsen ungerade? Parität ist XOR für mehr als zwei Bits: Welches Bit man auch umdreht, die Antwort dreht sich mit, also hilft kein Bit ohne alle anderen. Acht ReLU-Einheiten und eine Sigmoid-Ausgabe sehen in jedem Schritt alle 16 Wörter; dieser Start liegt in 200 Schritten bei allen richtig.</translation>
    </message>
    <message>
      <source>Look at the truth table while it trains: the 16 words come right in groups, as each hinge finds its place, and the loss goes down in steps.</source>
      <comment>parity-4/paragraphs/1</comment>
      <translation>Sehen Sie sich während des Trainings die Wahrheitstabelle an: Die 16 Wörter werden gruppenweise richtig, so wie jeder Knick seinen Platz findet, und der Verlust fällt in Stufen.</translation>
    </message>
    <message>
      <source>Of 1,000 random starts each, 4.6 of 100 solve it with 4 ReLU units, 26 with 6, &lt;b&gt;56 with 8&lt;/b&gt;, 87 with 12 and 97 with 16, within 5,000 steps. None of those with 2 do. Restart with new seeds, or change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;: with 8 units 998 of 1,000 starts succeed.</source>
      <comment>parity-4/paragraphs/2</comment>
      <translation>Von je 1,000 Zufallsstarts lösen es 4.6 von 100 mit 4 ReLU-Einheiten, 26 mit 6, &lt;b&gt;56 mit 8&lt;/b&gt;, 87 mit 12 und 97 mit 16, in 5,000 Schritten. Von denen mit 2 löst es keiner. Starten Sie mit neuem Seed, oder stellen Sie die verdeckte Aktivierung auf &lt;i&gt;tanh&lt;/i&gt;: Mit 8 Einheiten gelingt es 998 von 1,000 Starts.</translation>
    </message>
    <message>
      <source>Four bits do not fit through three units</source>
      <comment>identity/title</comment>
      <translation>Vier Bits passen nicht durch drei Einheiten</translation>
    </message>
    <message>
      <source>The network has only to give back the four bits that it gets. But between them stand three tanh units, and it never gets all 16 words right: this start stops at 14 of 16, as 977 of 1,000 random starts do; none got further.</source>
      <comment>identity/paragraphs/0</comment>
      <translation>Das Netz muss nur die vier Bits zurückgeben, die es erhält. Doch dazwischen stehen drei tanh-Einheiten, und es macht nie alle 16 Wörter richtig: Dieser Start hält bei 14 von 16 an, wie 977 von 1,000 Zufallsstarts; keiner kam weiter.</translation>
    </message>
    <message>
      <source>It is not the training. Each output decides by a plane in the space of the three units, and four planes cut space into at most 15 pieces; 16 words would need 16. Two units make a plane, four lines and 11 pieces.</source>
      <comment>identity/paragraphs/1</comment>
      <translation>Am Training liegt es nicht. Jede Ausgabe entscheidet durch eine Ebene im Raum der drei Einheiten, und vier Ebenen schneiden den Raum in höchstens 15 Stücke; 16 Wörter brauchten 16. Zwei Einheiten ergeben eine Ebene, vier Geraden und 11 Stücke.</translation>
    </message>
    <message>
      <source>Press &lt;b&gt;+&lt;/b&gt; above the hidden layer, in the middle of the run: nothing is lost, and with the fourth unit all 16 words come right. With four units from the start all of 1,000 random starts do it in 3,000 steps.</source>
      <comment>identity/paragraphs/2</comment>
      <translation>Drücken Sie mitten im Lauf auf &lt;b&gt;+&lt;/b&gt; über der verdeckten Schicht: Nichts geht verloren, und mit der vierten Einheit werden alle 16 Wörter richtig. Mit vier Einheiten von Anfang an schaffen es alle von 1,000 Zufallsstarts in 3,000 Schritten.</translation>
    </message>
    <message>
      <source>XOR of two words of two bits</source>
      <comment>bitwise-xor-2/title</comment>
      <translation>XOR zweier Wörter aus zwei Bits</translation>
    </message>
    <message>
      <source>Two words, &lt;i&gt;a&lt;/i&gt; and &lt;i&gt;b&lt;/i&gt;, of two bits each: wherever they differ the answer is 1. 16 pairs of words, two outputs, 16 ReLU units in one hidden layer, all pairs in each step, Adam.</source>
      <comment>bitwise-xor-2/paragraphs/0</comment>
      <translation>Zwei Wörter, &lt;i&gt;a&lt;/i&gt; und &lt;i&gt;b&lt;/i&gt;, aus je zwei Bits: Wo sie sich unterscheiden, ist die Antwort 1. 16 Paare von Wörtern, zwei Ausgaben, 16 ReLU-Einheiten in einer verdeckten Schicht, alle Paare in jedem Schritt, Adam.</translation>
    </message>
    <message>
      <source>Each output needs only its own two bits and should ignore the others: look in the weights which units work for which output, and in the truth table how the 16 rows come right. This start has all of them after 50 steps, and of 128 random starts all 128 solve it within 2,000.</source>
      <comment>bitwise-xor-2/paragraphs/1</comment>
      <translation>Jede Ausgabe braucht nur ihre eigenen zwei Bits und sollte die anderen nicht beachten: Sehen Sie in den Gewichten, welche Einheiten für welche Ausgabe arbeiten, und in der Wahrheitstabelle, wie die 16 Zeilen richtig werden. Dieser Start hat sie nach 50 Schritten alle, und von 128 Zufallsstarts lösen es alle 128 in 2,000.</translation>
    </message>
    <message>
      <source>It is the width that does it. With 2 hidden units none of 1,000 random starts solve it, with 4 25 of 100, with 8 97 of 100. Take units away with &lt;b&gt;−&lt;/b&gt; until it fails; compare the narrow deep network for XOR, with a branch for each input.</source>
      <comment>bitwise-xor-2/paragraphs/2</comment>
      <translation>Die Breite macht es aus. Mit 2 verdeckten Einheiten löst es keiner von 1,000 Zufallsstarts, mit 4 25 von 100, mit 8 97 von 100. Nehmen Sie mit &lt;b&gt;−&lt;/b&gt; Einheiten weg, bis es scheitert; vergleichen Sie das schmale tiefe Netz für XOR mit einem Zweig je Eingabe.</translation>
    </message>
    <message>
      <source>XOR of two words of three bits</source>
      <comment>bitwise-xor-3/title</comment>
      <translation>XOR zweier Wörter aus drei Bits</translation>
    </message>
    <message>
      <source>Two words, &lt;i&gt;a&lt;/i&gt; and &lt;i&gt;b&lt;/i&gt;, of three bits each: wherever they differ the answer is 1. 64 pairs of words, three outputs, 24 ReLU units in one hidden layer, all pairs in each step, Adam.</source>
      <comment>bitwise-xor-3/paragraphs/0</comment>
      <translation>Zwei Wörter, &lt;i&gt;a&lt;/i&gt; und &lt;i&gt;b&lt;/i&gt;, aus je drei Bits: Wo sie sich unterscheiden, ist die Antwort 1. 64 Paare von Wörtern, drei Ausgaben, 24 ReLU-Einheiten in einer verdeckten Schicht, alle Paare in jedem Schritt, Adam.</translation>
    </message>
    <message>
      <source>Each output needs only its own two bits and should ignore the others: look in the weights which units work for which output, and in the truth table how the 64 rows come right. This start has all of them after 100 steps, and of 128 random starts all 128 solve it within 2,000.</source>
      <comment>bitwise-xor-3/paragraphs/1</comment>
      <translation>Jede Ausgabe braucht nur ihre eigenen zwei Bits und sollte die anderen nicht beachten: Sehen Sie in den Gewichten, welche Einheiten für welche Ausgabe arbeiten, und in der Wahrheitstabelle, wie die 64 Zeilen richtig werden. Dieser Start hat sie nach 100 Schritten alle, und von 128 Zufallsstarts lösen es alle 128 in 2,000.</translation>
    </message>
    <message>
      <source>It is the width that does it. With 3 hidden units none of 1,000 random starts solve it, with 6 26 of 100, with 12 all of 1,000. Take units away with &lt;b&gt;−&lt;/b&gt; until it fails; compare the narrow deep network for XOR, with a branch for each input.</source>
      <comment>bitwise-xor-3/paragraphs/2</comment>
      <translation>Die Breite macht es aus. Mit 3 verdeckten Einheiten löst es keiner von 1,000 Zufallsstarts, mit 6 26 von 100, mit 12 alle von 1,000. Nehmen Sie mit &lt;b&gt;−&lt;/b&gt; Einheiten weg, bis es scheitert; vergleichen Sie das schmale tiefe Netz für XOR mit einem Zweig je Eingabe.</translation>
    </message>
    <message>
      <source>XOR as a cloud of points</source>
      <comment>xor-cloud/title</comment>
      <translation>XOR als Punktwolke</translation>
    </message>
    <message>
      <source>XOR once more, with 200 points in four quarters in place of four corners: 1 where just one of the two coordinates is positive. Four ReLU units, batches of 32; this start is right on all points after 40 epochs.</source>
      <comment>xor-cloud/paragraphs/0</comment>
      <translation>Noch einmal XOR, mit 200 Punkten in vier Vierteln statt vier Ecken: 1, wo genau eine der beiden Koordinaten positiv ist. Vier ReLU-Einheiten, Batches zu 32; dieser Start liegt nach 40 Epochen bei allen Punkten richtig.</translation>
    </message>
    <message>
      <source>Look at the hidden units' tiles: each is a ramp with one hinge line. The output adds four ramps, and where the sum changes its sign lies the boundary, in straight pieces.</source>
      <comment>xor-cloud/paragraphs/1</comment>
      <translation>Sehen Sie sich die Kacheln der verdeckten Einheiten an: Jede ist eine Rampe mit einer Knicklinie. Die Ausgabe addiert vier Rampen, und wo die Summe ihr Vorzeichen wechselt, liegt die Grenze, in geraden Stücken.</translation>
    </message>
    <message>
      <source>Of 500 random starts each, none solves it with two units, 56 of 100 with three, &lt;b&gt;83 with four&lt;/b&gt;, 97 with six and all but one with eight, within 300 epochs. With two units it can be right on the four corners of XOR, but not on a whole cloud.</source>
      <comment>xor-cloud/paragraphs/2</comment>
      <translation>Von je 500 Zufallsstarts löst es keiner mit zwei Einheiten, 56 von 100 mit drei, &lt;b&gt;83 mit vier&lt;/b&gt;, 97 mit sechs und alle bis auf einen mit acht, in 300 Epochen. Mit zwei Einheiten kann es bei den vier Ecken von XOR richtig liegen, nicht aber bei einer ganzen Wolke.</translation>
    </message>
    <message>
      <source>A ring needs three lines</source>
      <comment>circles/title</comment>
      <translation>Ein Ring braucht drei Linien</translation>
    </message>
    <message>
      <source>A disc of points, and a ring around it. Three ReLU units, and this start is right on all 200 points after 64 epochs.</source>
      <comment>circles/paragraphs/0</comment>
      <translation>Eine Scheibe aus Punkten und ein Ring darum. Drei ReLU-Einheiten, und dieser Start liegt nach 64 Epochen bei allen 200 Punkten richtig.</translation>
    </message>
    <message>
      <source>A unit can tell only on which side of a line a point lies. Two lines leave a way out to the ring on at least one side; three can close a shape around the disc. Look at the output's tile: its boundary is made of straight pieces, with corners on the hinge lines.</source>
      <comment>circles/paragraphs/1</comment>
      <translation>Eine Einheit erkennt nur, auf welcher Seite einer Linie ein Punkt liegt. Zwei Linien lassen auf mindestens einer Seite einen Weg zum Ring offen; drei können eine Figur um die Scheibe schließen. Sehen Sie sich die Kachel der Ausgabe an: Ihre Grenze besteht aus geraden Stücken, mit Ecken auf den Knicklinien.</translation>
    </message>
    <message>
      <source>Of 500 random starts each, none solves it with one unit or two, &lt;b&gt;57 of 100 with three&lt;/b&gt;, 87 with four and all but three with six, within 300 epochs. Press &lt;b&gt;−&lt;/b&gt; and watch what the network gives up.</source>
      <comment>circles/paragraphs/2</comment>
      <translation>Von je 500 Zufallsstarts löst es keiner mit einer oder zwei Einheiten, &lt;b&gt;57 von 100 mit drei&lt;/b&gt;, 87 mit vier und alle bis auf drei mit sechs, in 300 Epochen. Drücken Sie &lt;b&gt;−&lt;/b&gt; und beobachten Sie, was das Netz aufgibt.</translation>
    </message>
    <message>
      <source>One straight line, and no more to learn</source>
      <comment>gaussians/title</comment>
      <translation>Eine gerade Linie, mehr ist nicht zu lernen</translation>
    </message>
    <message>
      <source>Two round clouds that overlap, and no hidden layer: the output itself draws one straight line. With so much noise no line parts the clouds; this start ends with 188 of 200 points on the right side.</source>
      <comment>gaussians/paragraphs/0</comment>
      <translation>Zwei runde Wolken, die sich überlappen, und keine verdeckte Schicht: Die Ausgabe selbst zieht eine gerade Linie. Bei so viel Rauschen trennt keine Linie die Wolken; dieser Start endet mit 188 von 200 Punkten auf der richtigen Seite.</translation>
    </message>
    <message>
      <source>That is nearly all there is to learn. The points come from two normal distributions, and even who knows these puts only 92 of 100 new points on the right side. All of 500 random starts end with 188 to 190 of 200: for a single layer with cross-entropy there is only one valley.</source>
      <comment>gaussians/paragraphs/1</comment>
      <translation>Das ist fast alles, was es zu lernen gibt. Die Punkte stammen aus zwei Normalverteilungen, und selbst wer diese kennt, bringt nur 92 von 100 neuen Punkten auf die richtige Seite. Alle von 500 Zufallsstarts enden mit 188 bis 190 von 200: Für eine einzelne Schicht mit Kreuzentropie gibt es nur ein Tal.</translation>
    </message>
    <message>
      <source>Put two layers of 16 ReLU units before the output and restart: after 1,000 epochs they have 194 or more of the same 200 points right in 97 of 100 starts, 12 times 199. They have learned the accidents of these points by heart, and no new point will be the better for it. Lower the noise to 0, and one line is enough for all.</source>
      <comment>gaussians/paragraphs/2</comment>
      <translation>Setzen Sie zwei Schichten aus 16 ReLU-Einheiten vor die Ausgabe und starten Sie neu: Nach 1,000 Epochen haben sie in 97 von 100 Starts 194 oder mehr derselben 200 Punkte richtig, 12-mal 199. Sie haben die Zufälle dieser Punkte auswendig gelernt, und keinem neuen Punkt nützt es. Senken Sie das Rauschen auf 0, und eine Linie genügt für alle.</translation>
    </message>
    <message>
      <source>Two spirals, and two points too many</source>
      <comment>spirals/title</comment>
      <translation>Zwei Spiralen und zwei Punkte zu viel</translation>
    </message>
    <message>
      <source>Two arms that wind around each other. Two layers of eight ReLU units: the first draws lines, the second bends them. This start is right on 199 of 200 points after 500 epochs.</source>
      <comment>spirals/paragraphs/0</comment>
      <translation>Zwei Arme, die sich umeinander winden. Zwei Schichten aus acht ReLU-Einheiten: Die erste zieht Linien, die zweite knickt sie. Dieser Start liegt nach 500 Epochen bei 199 von 200 Punkten richtig.</translation>
    </message>
    <message>
      <source>The last one is out of reach for any network. Both arms begin in the very middle: two points at the same place, one of each class. So the loss cannot fall below ln 2 · 2/200 ≈ 0.0069, and the task never counts as solved.</source>
      <comment>spirals/paragraphs/1</comment>
      <translation>Der letzte ist für jedes Netz unerreichbar. Beide Arme beginnen genau in der Mitte: zwei Punkte am selben Ort, einer von jeder Klasse. Also kann der Verlust nicht unter ln 2 · 2/200 ≈ 0.0069 fallen, und die Aufgabe gilt nie als gelöst.</translation>
    </message>
    <message>
      <source>Of 500 random starts 77 of 100 get 199. One layer of 16 units is no help: of 200 starts the best got 165. Three layers of eight do better, with 96 of 100. Take the second layer out in the menu above it, and undo it.</source>
      <comment>spirals/paragraphs/2</comment>
      <translation>Von 500 Zufallsstarts erreichen 77 von 100 die 199. Eine Schicht aus 16 Einheiten hilft nicht: Von 200 Starts kam der beste auf 165. Drei Schichten aus acht sind besser, mit 96 von 100. Nehmen Sie die zweite Schicht im Menü über ihr heraus, und machen Sie es rückgängig.</translation>
    </message>
    <message>
      <source>A number in place of a class</source>
      <comment>plane/title</comment>
      <translation>Eine Zahl statt einer Klasse</translation>
    </message>
    <message>
      <source>The target is no class but a number, which rises evenly from one corner of the plane to the other: (x₁ + x₂) / 10, but never below −1 or above 1. One linear unit, squared error, plain gradient descent, and it is there within some epochs, from every one of 200 random starts.</source>
      <comment>plane/paragraphs/0</comment>
      <translation>Das Ziel ist keine Klasse, sondern eine Zahl, die von einer Ecke der Ebene zur anderen gleichmäßig steigt: (x₁ + x₂) / 10, aber nie unter −1 oder über 1. Eine lineare Einheit, quadratischer Fehler, einfacher Gradientenabstieg, und sie ist nach einigen Epochen dort, von jedem von 200 Zufallsstarts aus.</translation>
    </message>
    <message>
      <source>The loss stops at 0.00022 and not at 0: in the two far corners the target is flat, and a plane cannot bend. All starts end at the same height, for there is only one valley.</source>
      <comment>plane/paragraphs/1</comment>
      <translation>Der Verlust hält bei 0.00022 an und nicht bei 0: In den zwei fernen Ecken ist das Ziel flach, und eine Ebene kann sich nicht krümmen. Alle Starts enden auf derselben Höhe, denn es gibt nur ein Tal.</translation>
    </message>
    <message>
      <source>Cross-entropy would be wrong here: it is made for targets from 0 to 1. And “right” means only that the sign is right. Look at the two weights: both go to 0.1.</source>
      <comment>plane/paragraphs/2</comment>
      <translation>Kreuzentropie wäre hier falsch: Sie ist für Ziele von 0 bis 1 gemacht. Und „richtig“ heißt nur, dass das Vorzeichen stimmt. Sehen Sie sich die zwei Gewichte an: Beide gehen auf 0.1.</translation>
    </message>
    <message>
      <source>Hills and valleys</source>
      <comment>bumps/title</comment>
      <translation>Hügel und Täler</translation>
    </message>
    <message>
      <source>Three hills and three valleys on a plane that is flat elsewhere: targets are numbers from −1 to 1. Two layers of eight tanh units, a tanh output, squared error, batches of 32.</source>
      <comment>bumps/paragraphs/0</comment>
      <translation>Drei Hügel und drei Täler auf einer sonst flachen Ebene: Die Ziele sind Zahlen von −1 bis 1. Zwei Schichten aus acht tanh-Einheiten, eine tanh-Ausgabe, quadratischer Fehler, Batches zu 32.</translation>
    </message>
    <message>
      <source>Look at the output's tile: the hills come one after the other, the steep ones last. Watch the loss, not the accuracy: “right” means only that the sign is right, and on the flat ground the target is 0.</source>
      <comment>bumps/paragraphs/1</comment>
      <translation>Sehen Sie sich die Kachel der Ausgabe an: Die Hügel kommen einer nach dem anderen, die steilen zuletzt. Beachten Sie den Verlust, nicht die Genauigkeit: „richtig“ heißt nur, dass das Vorzeichen stimmt, und auf dem flachen Grund ist das Ziel 0.</translation>
    </message>
    <message>
      <source>This start ends at a loss of 0.009 after 500 epochs. Half of 200 random starts get below 0.012; with one layer of eight units half get below 0.021, and without a hidden layer none comes below 0.086 (answering the same everywhere makes 0.089). With four times the epochs half get below 0.0044: here patience pays.</source>
      <comment>bumps/paragraphs/2</comment>
      <translation>Dieser Start endet nach 500 Epochen bei einem Verlust von 0.009. Die Hälfte von 200 Zufallsstarts kommt unter 0.012; mit einer Schicht aus acht Einheiten kommt die Hälfte unter 0.021, und ohne verdeckte Schicht keiner unter 0.086 (überall dieselbe Antwort ergibt 0.089). Mit viermal so vielen Epochen kommt die Hälfte unter 0.0044: Hier zahlt sich Geduld aus.</translation>
    </message>
    <message>
      <source>Three classes on the plane</source>
      <comment>three-classes/title</comment>
      <translation>Drei Klassen in der Ebene</translation>
    </message>
    <message>
      <source>Forty points of three classes: a disc, and a sickle on either side of it. Eight ReLU units lead to three outputs with softmax, which always add up to 1; the largest names the class. This start is right on all points within 100 steps.</source>
      <comment>three-classes/paragraphs/0</comment>
      <translation>Vierzig Punkte aus drei Klassen: eine Scheibe und zu beiden Seiten eine Sichel. Acht ReLU-Einheiten führen zu drei Ausgaben mit Softmax, die zusammen immer 1 ergeben; die größte benennt die Klasse. Dieser Start liegt in 100 Schritten bei allen Punkten richtig.</translation>
    </message>
    <message>
      <source>Look at the &lt;b&gt;decision map&lt;/b&gt;: each class has its hue and its number, strong where the answer is clear and faint where the two largest outputs are close. Lines run where the class changes, in straight pieces, for ReLU units bend only at their hinges.</source>
      <comment>three-classes/paragraphs/1</comment>
      <translation>Sehen Sie sich die &lt;b&gt;Entscheidungskarte&lt;/b&gt; an: Jede Klasse hat ihren Farbton und ihre Nummer, kräftig, wo die Antwort klar ist, und blass, wo die zwei größten Ausgaben nahe beieinanderliegen. Linien verlaufen, wo die Klasse wechselt, in geraden Stücken, denn ReLU-Einheiten knicken nur an ihren Knicklinien.</translation>
    </message>
    <message>
      <source>Of 500 random starts none is right after 2,000 steps with two units, 63 of 100 with three, 84 with four, 94 with five, and all but two of the 500 with eight. Without a hidden layer the lines are straight from edge to edge, and three of the points stay wrong.</source>
      <comment>three-classes/paragraphs/2</comment>
      <translation>Von je 500 Zufallsstarts liegt nach 2,000 Schritten keiner mit zwei Einheiten richtig, 63 von 100 mit drei, 84 mit vier, 94 mit fünf und alle bis auf zwei der 500 mit acht. Ohne verdeckte Schicht sind die Linien von Rand zu Rand gerade, und drei der Punkte bleiben falsch.</translation>
    </message>
    <message>
      <source>Then draw: choose &lt;b&gt;Draw&lt;/b&gt; over the map while it trains, and put a point of class 1 among those of class 2. With &lt;b&gt;Move&lt;/b&gt;, drag it away and watch the lines follow, or give it up. Draw early: after some thousand steps the answers are so sure that a point on the wrong side pulls no more, for its loss is clipped at 16.1; then restart.</source>
      <comment>three-classes/paragraphs/3</comment>
      <translation>Dann zeichnen Sie: Wählen Sie während des Trainings &lt;b&gt;Zeichnen&lt;/b&gt; über der Karte, und setzen Sie einen Punkt der Klasse 1 zwischen die der Klasse 2. Ziehen Sie ihn mit &lt;b&gt;Verschieben&lt;/b&gt; weg und sehen Sie, wie die Linien folgen oder ihn aufgeben. Zeichnen Sie früh: Nach einigen tausend Schritten sind die Antworten so sicher, dass ein Punkt auf der falschen Seite nicht mehr zieht, denn sein Verlust wird bei 16.1 abgeschnitten; starten Sie dann neu.</translation>
    </message>
    <message>
      <source>Handwritten digits</source>
      <comment>digits/title</comment>
      <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
      <source>1,797 digits by 13 people, each a picture of 8 × 8 pixels: 64 inputs from 0 to 1, and ten outputs, one for each digit. A fifth of the pictures, 359, is kept for a test; training sees the other 1,438.</source>
      <comment>digits/paragraphs/0</comment>
      <translation>1,797 Ziffern von 13 Personen, jede ein Bild aus 8 × 8 Pixeln: 64 Eingaben von 0 bis 1 und zehn Ausgaben, eine je Ziffer. Ein Fünftel der Bilder, 359, wird für einen Test zurückgehalten; das Training sieht die übrigen 1,438.</translation>
    </message>
    <message>
      <source>This start reads 94 of 100 training pictures after 10 epochs, and all of them after 142. Of the pictures it never saw it then reads 98 of 100: it has not only learned by heart.</source>
      <comment>digits/paragraphs/1</comment>
      <translation>Dieser Start liest nach 10 Epochen 94 von 100 Trainingsbildern und nach 142 alle. Von den Bildern, die er nie sah, liest er dann 98 von 100: Er hat nicht nur auswendig gelernt.</translation>
    </message>
    <message>
      <source>Watch how little is lost with fewer units: at the end of so long a run the middle one of 40 random starts reads 98 of 100 test pictures with 32 hidden units, 96 with eight, 90 with four and 68 with two. Take units away with &lt;b&gt;−&lt;/b&gt; in the middle of the run, and look how far the accuracy falls.</source>
      <comment>digits/paragraphs/2</comment>
      <translation>Sehen Sie, wie wenig mit weniger Einheiten verloren geht: Am Ende eines so langen Laufs liest der mittlere von 40 Zufallsstarts 98 von 100 Testbildern mit 32 verdeckten Einheiten, 96 mit acht, 90 mit vier und 68 mit zwei. Nehmen Sie mitten im Lauf mit &lt;b&gt;−&lt;/b&gt; Einheiten weg, und sehen Sie, wie weit die Genauigkeit fällt.</translation>
    </message>
  </context>
  <context>
    <name>text/scripts</name>
    <message>
      <source>taken</source>
      <comment>kinds/taken</comment>
      <translation>übernommen</translation>
    </message>
    <message>
      <source>assumed</source>
      <comment>kinds/assumed</comment>
      <translation>angenommen</translation>
    </message>
    <message>
      <source>left out</source>
      <comment>kinds/ignored</comment>
      <translation>weggelassen</translation>
    </message>
    <message>
      <source>not understood</source>
      <comment>kinds/unclear</comment>
      <translation>nicht verstanden</translation>
    </message>
    <message>
      <source>layer “{name}”: {units} × {activation}</source>
      <comment>remarks/layer</comment>
      <translation>Schicht „{name}“: {units} × {activation}</translation>
    </message>
    <message>
      <source>loss: {name}</source>
      <comment>remarks/loss</comment>
      <translation>Verlust: {name}</translation>
    </message>
    <message>
      <source>optimizer: {name}</source>
      <comment>remarks/optimizer</comment>
      <translation>Optimierer: {name}</translation>
    </message>
    <message>
      <source>data: {kind}, {patterns} patterns</source>
      <comment>remarks/data</comment>
      <translation>Daten: {kind}, {patterns} Muster</translation>
    </message>
    <message>
      <source>“{name}” is imported nowhere; taken as {path}</source>
      <comment>remarks/import_assumed</comment>
      <translation>„{name}“ wird nirgends importiert; genommen als {path}</translation>
    </message>
    <message>
      <source>prompts, old print statements or indentation were put right first</source>
      <comment>remarks/script_tidied</comment>
      <translation>Eingabezeichen, alte print-Anweisungen oder Einrückungen wurden zuvor bereinigt</translation>
    </message>
    <message>
      <source>the line breaks were lost and are put back; lines are counted as statements</source>
      <comment>remarks/line_breaks_restored</comment>
      <translation>die Zeilenumbrüche fehlten und sind wiederhergestellt; Zeilen werden als Anweisungen gezählt</translation>
    </message>
    <message>
      <source>“{text}” does nothing here</source>
      <comment>remarks/statement_ignored</comment>
      <translation>„{text}“ bewirkt hier nichts</translation>
    </message>
    <message>
      <source>whether “{text}” holds cannot be told; what follows it is skipped</source>
      <comment>remarks/condition_unclear</comment>
      <translation>ob „{text}“ gilt, ist nicht zu erkennen; was folgt, wird übersprungen</translation>
    </message>
    <message>
      <source>how often the loop over “{text}” goes cannot be told</source>
      <comment>remarks/loop_unclear</comment>
      <translation>wie oft die Schleife über „{text}“ läuft, ist nicht zu erkennen</translation>
    </message>
    <message>
      <source>{name} does not exist here; the network is the same without it, its training is not</source>
      <comment>remarks/layer_left_out</comment>
      <translation>{name} gibt es hier nicht; das Netz ist ohne das gleich, sein Training nicht</translation>
    </message>
    <message>
      <source>{name} does not exist here; without it the network computes and learns otherwise</source>
      <comment>remarks/scaling_left_out</comment>
      <translation>{name} gibt es hier nicht; ohne das rechnet und lernt das Netz anders</translation>
    </message>
    <message>
      <source>hard_sigmoid is that of Keras 3 (slope 1/6; it was 1/5)</source>
      <comment>remarks/hard_sigmoid_of_today</comment>
      <translation>hard_sigmoid ist das von Keras 3 (Steigung 1/6; früher 1/5)</translation>
    </message>
    <message>
      <source>the layer has no bias; here it has one, which starts at 0 and is trained</source>
      <comment>remarks/bias_kept</comment>
      <translation>die Schicht hat keinen Bias; hier hat sie einen, der bei 0 beginnt und trainiert wird</translation>
    </message>
    <message>
      <source>the argument “{name}” has no part here</source>
      <comment>remarks/argument_ignored</comment>
      <translation>das Argument „{name}“ spielt hier keine Rolle</translation>
    </message>
    <message>
      <source>the argument “{name}” is not known as a value; its default is taken</source>
      <comment>remarks/argument_unclear</comment>
      <translation>das Argument „{name}“ ist nicht als Wert bekannt; es gilt die Vorgabe</translation>
    </message>
    <message>
      <source>the initializer “{text}” is not known; the default is taken</source>
      <comment>remarks/initializer_unclear</comment>
      <translation>der Initialisierer „{text}“ ist nicht bekannt; es gilt die Vorgabe</translation>
    </message>
    <message>
      <source>the regularizer “{text}” is not known; there is none</source>
      <comment>remarks/regularizer_unclear</comment>
      <translation>der Regularisierer „{text}“ ist nicht bekannt; es gibt keinen</translation>
    </message>
    <message>
      <source>{optimizer}: {name} {value}, the default of Keras 1 and 2</source>
      <comment>remarks/default_of_old_keras</comment>
      <translation>{optimizer}: {name} {value}, die Vorgabe von Keras 1 und 2</translation>
    </message>
    <message>
      <source>{name}: defaults of {version}: {values}</source>
      <comment>remarks/defaults_taken</comment>
      <translation>{name}: Vorgaben von {version}: {values}</translation>
    </message>
    <message>
      <source>weight_decay is the penalty l2 {value} on all weights and biases</source>
      <comment>remarks/weight_decay_as_penalty</comment>
      <translation>weight_decay ist der Strafterm l2 {value} auf alle Gewichte und Biases</translation>
    </message>
    <message>
      <source>PyTorch adds the epsilon of {optimizer} elsewhere than Keras, whose arithmetic is used</source>
      <comment>remarks/epsilon_elsewhere</comment>
      <translation>PyTorch addiert das Epsilon von {optimizer} an anderer Stelle als Keras, nach dem hier gerechnet wird</translation>
    </message>
    <message>
      <source>the schedule “{name}” does not exist here; the rate stays as it is</source>
      <comment>remarks/schedule_ignored</comment>
      <translation>den Ratenplan „{name}“ gibt es hier nicht; die Rate bleibt, wie sie ist</translation>
    </message>
    <message>
      <source>the loss clips probabilities at 1e-7, as Keras does, and not as PyTorch</source>
      <comment>remarks/clip_of_keras</comment>
      <translation>der Verlust schneidet Wahrscheinlichkeiten bei 1e-7 ab, wie Keras und nicht wie PyTorch</translation>
    </message>
    <message>
      <source>weights and biases start as in PyTorch: uniform within 1/√inputs</source>
      <comment>remarks/weights_of_pytorch</comment>
      <translation>Gewichte und Biases beginnen wie in PyTorch: gleichverteilt innerhalb von 1/√Eingaben</translation>
    </message>
    <message>
      <source>batch_size {value}, the default of Keras</source>
      <comment>remarks/default_batch</comment>
      <translation>batch_size {value}, die Vorgabe von Keras</translation>
    </message>
    <message>
      <source>epochs {value}, the default of Keras</source>
      <comment>remarks/default_epochs</comment>
      <translation>epochs {value}, die Vorgabe von Keras</translation>
    </message>
    <message>
      <source>seed {value}; the numbers that are drawn from it differ from the script's</source>
      <comment>remarks/seed_taken</comment>
      <translation>Seed {value}; die daraus gezogenen Zahlen sind andere als im Skript</translation>
    </message>
    <message>
      <source>“fit” is called several times: {epochs} epochs in all</source>
      <comment>remarks/several_fits</comment>
      <translation>„fit“ wird mehrmals aufgerufen: insgesamt {epochs} Epochen</translation>
    </message>
    <message>
      <source>the script trains other models too; the first is taken</source>
      <comment>remarks/other_models</comment>
      <translation>das Skript trainiert auch andere Modelle; genommen wird das erste</translation>
    </message>
    <message>
      <source>the script does not train the model</source>
      <comment>remarks/no_fit</comment>
      <translation>das Skript trainiert das Modell nicht</translation>
    </message>
    <message>
      <source>no loss is given: {name}</source>
      <comment>remarks/loss_assumed</comment>
      <translation>kein Verlust angegeben: {name}</translation>
    </message>
    <message>
      <source>the sigmoid within the loss stands in the output layer here</source>
      <comment>remarks/sigmoid_of_the_loss</comment>
      <translation>der Sigmoid im Verlust steht hier in der Ausgabeschicht</translation>
    </message>
    <message>
      <source>no optimizer is given: {name}, the default of Keras</source>
      <comment>remarks/optimizer_assumed</comment>
      <translation>kein Optimierer angegeben: {name}, die Vorgabe von Keras</translation>
    </message>
    <message>
      <source>what the model is trained on is not shown in the script, or is no function of bits</source>
      <comment>remarks/data_unclear</comment>
      <translation>worauf das Modell trainiert wird, zeigt das Skript nicht, oder es ist keine Funktion von Bits</translation>
    </message>
    <message>
      <source>the patterns are drawn anew: the same chances, other numbers</source>
      <comment>remarks/drawn_anew</comment>
      <translation>die Muster werden neu gezogen: dieselbe Verteilung, andere Zahlen</translation>
    </message>
    <message>
      <source>no part of these data is kept for validation</source>
      <comment>remarks/validation_ignored</comment>
      <translation>kein Teil dieser Daten wird zur Validierung zurückgehalten</translation>
    </message>
    <message>
      <source>the callback {name} has no part here</source>
      <comment>remarks/callback_ignored</comment>
      <translation>der Callback {name} spielt hier keine Rolle</translation>
    </message>
    <message>
      <source>ReduceLROnPlateau goes by the training loss here</source>
      <comment>remarks/plateau_of_the_loss</comment>
      <translation>ReduceLROnPlateau richtet sich hier nach dem Trainingsverlust</translation>
    </message>
    <message>
      <source>loss, optimizer and length: as xorviz has written them</source>
      <comment>remarks/training_of_xorviz</comment>
      <translation>Verlust, Optimierer und Länge: wie von xorviz geschrieben</translation>
    </message>
    <message>
      <source>the loop takes one pattern a step</source>
      <comment>remarks/single_rows</comment>
      <translation>die Schleife nimmt ein Muster je Schritt</translation>
    </message>
    <message>
      <source>how long it trains is not said: {value} epochs</source>
      <comment>remarks/epochs_assumed</comment>
      <translation>wie lange trainiert wird, ist nicht angegeben: {value} Epochen</translation>
    </message>
  </context>
  <context>
    <name>text/sweeps</name>
    <message>
      <source>Does XOR need a far smaller learning rate?</source>
      <comment>learning-rate-myth/title</comment>
      <translation>Braucht XOR eine viel kleinere Lernrate?</translation>
    </message>
    <message>
      <source>Someone who wrote a library of their own found that XOR needs a learning rate a thousand times smaller than AND and OR. This sweep asks each of the three for thirteen rates from 0.001 to 10: four hidden units, one activation in all layers, squared error, plain gradient descent, all four patterns in each step, 20,000 steps, 256 random starts.</source>
      <comment>learning-rate-myth/paragraphs/0</comment>
      <translation>Jemand, der eine eigene Bibliothek schrieb, fand, dass XOR eine tausendmal kleinere Lernrate braucht als AND und OR. Dieser Sweep befragt jedes der drei mit dreizehn Raten von 0.001 bis 10: vier verdeckte Einheiten, eine Aktivierung in allen Schichten, quadratischer Fehler, einfacher Gradientenabstieg, alle vier Muster in jedem Schritt, 20,000 Schritte, 256 Zufallsstarts.</translation>
    </message>
    <message>
      <source>It is not so. With &lt;i&gt;relu&lt;/i&gt; 34 to 36 of 100 starts solve XOR at every rate from 0.001 to 0.1 (AND: 46, OR: 52 to 54), and at a rate of 1 none solves any of the three. With &lt;i&gt;tanh&lt;/i&gt; all three end at the same rates, between 1 and 5.</source>
      <comment>learning-rate-myth/paragraphs/1</comment>
      <translation>Es ist nicht so. Mit &lt;i&gt;ReLU&lt;/i&gt; lösen 34 bis 36 von 100 Starts XOR bei jeder Rate von 0.001 bis 0.1 (AND: 46, OR: 52 bis 54), und bei einer Rate von 1 löst keiner eines der drei. Mit &lt;i&gt;tanh&lt;/i&gt; enden alle drei bei denselben Raten, zwischen 1 und 5.</translation>
    </message>
    <message>
      <source>With &lt;i&gt;sigmoid&lt;/i&gt; it is the other way round: within these steps XOR needs the &lt;b&gt;larger&lt;/b&gt; rate. At 0.01 nearly all starts have solved AND and OR, and 1 of 100 has solved XOR; from 0.2 on all have solved all three.</source>
      <comment>learning-rate-myth/paragraphs/2</comment>
      <translation>Mit &lt;i&gt;Sigmoid&lt;/i&gt; ist es umgekehrt: In diesen Schritten braucht XOR die &lt;b&gt;größere&lt;/b&gt; Rate. Bei 0.01 haben fast alle Starts AND und OR gelöst, und 1 von 100 hat XOR gelöst; ab 0.2 haben alle alle drei gelöst.</translation>
    </message>
    <message>
      <source>How many hidden units does XOR need?</source>
      <comment>width/title</comment>
      <translation>Wie viele verdeckte Einheiten braucht XOR?</translation>
    </message>
    <message>
      <source>The experiment of the two ReLU units with one to eight of them, and with sigmoid and tanh units: 2,000 random starts each, every one with 1,000 random patterns of its own, 100 epochs.</source>
      <comment>width/paragraphs/0</comment>
      <translation>Das Experiment der zwei ReLU-Einheiten mit einer bis acht davon und mit Sigmoid- und tanh-Einheiten: je 2,000 Zufallsstarts, jeder mit 1,000 eigenen zufälligen Mustern, 100 Epochen.</translation>
    </message>
    <message>
      <source>One unit can cut the plane only once, and XOR needs two cuts: no start succeeds. With two, luck decides: 58 of 100 starts with sigmoid units solve it, 47 with tanh, 20 with ReLU. Every further unit helps, but not all alike: with five, nearly all sigmoid and tanh networks succeed, and 71 of 100 with ReLU.</source>
      <comment>width/paragraphs/1</comment>
      <translation>Eine Einheit kann die Ebene nur einmal schneiden, und XOR braucht zwei Schnitte: Kein Start gelingt. Bei zwei entscheidet das Glück: 58 von 100 Starts mit Sigmoid-Einheiten lösen es, 47 mit tanh, 20 mit ReLU. Jede weitere Einheit hilft, aber nicht allen gleich: Mit fünf gelingt es fast allen Sigmoid- und tanh-Netzen und 71 von 100 mit ReLU.</translation>
    </message>
    <message>
      <source>Look at where the others stand: with few ReLU units most have three patterns that look alike, with five and more two.</source>
      <comment>width/paragraphs/2</comment>
      <translation>Sehen Sie, wo die anderen stehen: Mit wenigen ReLU-Einheiten haben die meisten drei Muster, die gleich aussehen, mit fünf und mehr zwei.</translation>
    </message>
  </context>
  <context>
    <name>view_keys</name>
    <message>
      <source>{0} and an arrow key</source>
      <translation>{0} und eine Pfeiltaste</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <translation>Pfeiltasten</translation>
    </message>
    <message>
      <source>Nearer, farther, all of it</source>
      <translation>Näher, ferner, alles</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>From unit to unit</source>
      <translation>Von Einheit zu Einheit</translation>
    </message>
    <message>
      <source>Read the responses at a place, on all tiles the same</source>
      <translation>Die Antworten an einem Ort ablesen, auf allen Kacheln demselben</translation>
    </message>
    <message>
      <source>From weight to weight of the unit, and back</source>
      <translation>Von Gewicht zu Gewicht der Einheit, und zurück</translation>
    </message>
    <message>
      <source>Keep the values on show, or let them go</source>
      <translation>Die gezeigten Werte festhalten oder loslassen</translation>
    </message>
    <message>
      <source>Connect the unit's layer to a later one</source>
      <translation>Die Schicht der Einheit mit einer späteren verbinden</translation>
    </message>
    <message>
      <source>Remove the unit</source>
      <translation>Die Einheit entfernen</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Entscheidungskarte</translation>
    </message>
    <message>
      <source>Move the place that is read</source>
      <translation>Den abgelesenen Ort verschieben</translation>
    </message>
    <message>
      <source>Move it farther</source>
      <translation>Ihn weiter verschieben</translation>
    </message>
    <message>
      <source>To the middle</source>
      <translation>Zur Mitte</translation>
    </message>
    <message>
      <source>From pattern to pattern</source>
      <translation>Von Muster zu Muster</translation>
    </message>
    <message>
      <source>Read, draw, move, delete patterns</source>
      <translation>Muster ablesen, zeichnen, verschieben, löschen</translation>
    </message>
    <message>
      <source>With a tool: draw, take up or put down, delete a pattern</source>
      <translation>Mit einem Werkzeug: Muster zeichnen, aufnehmen oder ablegen, löschen</translation>
    </message>
    <message>
      <source>Delete the pattern</source>
      <translation>Das Muster löschen</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <source>Move the cursor; with Shift farther</source>
      <translation>Den Cursor bewegen; mit Umschalt weiter</translation>
    </message>
    <message>
      <source>To the edit, death or awakening beside it</source>
      <translation>Zu Änderung, Tod oder Erwachen daneben</translation>
    </message>
    <message>
      <source>By a tenth of the run</source>
      <translation>Um ein Zehntel des Laufs</translation>
    </message>
    <message>
      <source>To the first and the last step</source>
      <translation>Zum ersten und zum letzten Schritt</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>Tote Zonen</translation>
    </message>
    <message>
      <source>Units and patterns</source>
      <translation>Einheiten und Muster</translation>
    </message>
    <message>
      <source>From cell to cell</source>
      <translation>Von Zelle zu Zelle</translation>
    </message>
    <message>
      <source>To the ends of the row; with Ctrl of the table</source>
      <translation>An die Enden der Zeile; mit Strg der Tabelle</translation>
    </message>
    <message>
      <source>From layer to layer</source>
      <translation>Von Schicht zu Schicht</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>Type another number; so does a digit</source>
      <translation>Eine andere Zahl tippen; eine Ziffer genügt</translation>
    </message>
    <message>
      <source>Hidden space</source>
      <translation>Verdeckter Raum</translation>
    </message>
    <message>
      <source>From mark to mark</source>
      <translation>Von Marke zu Marke</translation>
    </message>
    <message>
      <source>Loss landscape</source>
      <translation>Verlustlandschaft</translation>
    </message>
    <message>
      <source>Read the loss at another place</source>
      <translation>Den Verlust an einem anderen Ort ablesen</translation>
    </message>
    <message>
      <source>Move the network; with Shift farther</source>
      <translation>Das Netz bewegen; mit Umschalt weiter</translation>
    </message>
    <message>
      <source>Truth table</source>
      <translation>Wahrheitstabelle</translation>
    </message>
    <message>
      <source>From row to row</source>
      <translation>Von Zeile zu Zeile</translation>
    </message>
    <message>
      <source>By many rows, to either end</source>
      <translation>Um viele Zeilen, an ein Ende</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Konfusionsmatrix</translation>
    </message>
    <message>
      <source>To the ends of the row</source>
      <translation>An die Enden der Zeile</translation>
    </message>
    <message>
      <source>Random starts: histogram</source>
      <translation>Zufallsstarts: Histogramm</translation>
    </message>
    <message>
      <source>From bar to bar, to either end</source>
      <translation>Von Balken zu Balken, an ein Ende</translation>
    </message>
    <message>
      <source>Show the next start of the bar</source>
      <translation>Den nächsten Start des Balkens zeigen</translation>
    </message>
    <message>
      <source>Random starts: maps</source>
      <translation>Zufallsstarts: Karten</translation>
    </message>
    <message>
      <source>From start to start</source>
      <translation>Von Start zu Start</translation>
    </message>
    <message>
      <source>To either end</source>
      <translation>An ein Ende</translation>
    </message>
    <message>
      <source>Show the start</source>
      <translation>Den Start zeigen</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>To another step; with Shift or Ctrl farther</source>
      <translation>Zu einem anderen Schritt; mit Umschalt oder Strg weiter</translation>
    </message>
    <message>
      <source>From lane to lane</source>
      <translation>Von Spur zu Spur</translation>
    </message>
    <message>
      <source>Go to the branch</source>
      <translation>Zum Zweig gehen</translation>
    </message>
    <message>
      <source>Name the branch</source>
      <translation>Den Zweig benennen</translation>
    </message>
    <message>
      <source>Delete the branch</source>
      <translation>Den Zweig löschen</translation>
    </message>
  </context>
</TS>
